import { oemBytes } from './code-pages.mjs';
import { formatsOf, textsOf } from './texts.mjs';

const BAR = 58;
const MIDDLE = 29;

/**
 * Standard output as DISM writes it: CRLF, the OEM code page of the machine's language, texts of that language unless
 * /English was given, nothing but errors with /Quiet. Everything goes to standard output, errors too.
 */
export class Console {
  #language;
  #quiet;
  #stream;

  constructor({ language, english = false, quiet = false, stream }) {
    this.#language = language;
    this.#quiet = quiet;
    this.#stream = stream;
    this.texts = textsOf(english ? 'en' : language);
    this.formats = formatsOf(language);
  }

  line(text = '') {
    if (!this.#quiet) this.#write(`${text}\n`);
  }

  /** A labelled value; an undefined one has a text of its own. */
  field(label, value) {
    const { field, labels, values, undefined: none } = this.texts;
    this.line(field(labels[label] ?? label, value === undefined || value === '' ? none : (values[value] ?? value)));
  }

  error(text) {
    this.#write(`${text}\n`);
  }

  /** The bar of 60 columns, its percentage over the middle; on one line of a terminal, on lines of its own in a pipe. */
  progress(percent) {
    if (this.#quiet) return;
    const text = `${percent.toFixed(1)}%`;
    const filled = '='.repeat(Math.floor((BAR * percent) / 100)).padEnd(BAR);
    const start = MIDDLE - Math.floor(text.length / 2);
    const bar = `[${filled.slice(0, start)}${text}${filled.slice(start + text.length)}] `;
    this.#write(this.#stream.isTTY ? `\r${bar}` : `\n${bar}`);
    if (percent === 100) this.#write('\n');
  }

  #write(text) {
    this.#stream.write(oemBytes(text.replaceAll('\n', '\r\n'), this.#language));
  }
}
