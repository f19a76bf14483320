import { quoted, refuse } from './refuse.ts';
import type { XmlElement, XmlVisitor } from './walk-xml.ts';

/** What one IMAGE element says, as it says it. Elements that are empty are left out. */
export interface WimImageXml {
  readonly index: number;
  /** False for a capture of something that is no Windows. */
  readonly windows: boolean;
  /** Text by the path below IMAGE (`WINDOWS/EDITIONID`), cut at 1,024 characters. */
  readonly values: ReadonlyMap<string, string>;
  /** WINDOWS/LANGUAGES/LANGUAGE, in order. */
  readonly languages: readonly string[];
}

/** The value as a whole number, or undefined when it is missing or none that a Number holds exactly. */
export function readDecimal(image: WimImageXml, path: string): number | undefined {
  const text = image.values.get(path);
  if (text === undefined || !/^[0-9]{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

export const MEND = 'Capture or export the image again with DISM or wimlib.';

const LONGEST_VALUE = 1024;

const KEPT = new Set([
  'NAME',
  'DESCRIPTION',
  'FLAGS',
  'TOTALBYTES',
  'WINDOWS/ARCH',
  'WINDOWS/EDITIONID',
  'WINDOWS/INSTALLATIONTYPE',
  'WINDOWS/PRODUCTTYPE',
  'WINDOWS/LANGUAGES/DEFAULT',
  'WINDOWS/VERSION/MAJOR',
  'WINDOWS/VERSION/MINOR',
  'WINDOWS/VERSION/BUILD',
  'WINDOWS/VERSION/SPBUILD',
]);
const LANGUAGE = 'WINDOWS/LANGUAGES/LANGUAGE';
// Of two, one tool would take the first and another the last: neither is then what the image is.
const ONCE = new Set([...KEPT, 'WINDOWS', 'WINDOWS/LANGUAGES', 'WINDOWS/VERSION']);

/** Collects the IMAGE elements of a WIM's XML. Throws InputError for what no image may say. */
export class ImageCollector implements XmlVisitor {
  readonly images: WimImageXml[] = [];
  readonly #label: string;
  #index = 0;
  #values = new Map<string, string>();
  #seen = new Set<string>();
  #languages: string[] = [];

  constructor(label: string) {
    this.#label = label;
  }

  opened({ path, attributes }: XmlElement): void {
    if (path !== 'WIM' && !path.startsWith('WIM/')) {
      refuse(this.#label, `has malformed XML: its root is ${quoted(path)}, expected "WIM"`, MEND);
    }
    if (path === 'WIM/ESD/ENCRYPTED') {
      refuse(
        this.#label,
        'is encrypted (its XML has an element ESD/ENCRYPTED), so that no tool can apply or check it',
        'Decrypt the ESD first, or download media that are not encrypted.',
      );
    }
    if (path === 'WIM/IMAGE') {
      this.#index = this.#readIndex(attributes.find(({ name }) => name === 'INDEX')?.value);
      this.#values = new Map();
      this.#seen = new Set();
      this.#languages = [];
    }
    const below = belowImage(path);
    if (below === undefined || !ONCE.has(below)) return;
    if (this.#seen.has(below)) {
      refuse(this.#label, `has malformed XML: image ${this.#index} has two ${below} elements`, MEND);
    }
    this.#seen.add(below);
  }

  closed({ path }: XmlElement, text: string): void {
    if (path === 'WIM/IMAGE') {
      this.images.push({
        index: this.#index,
        windows: this.#seen.has('WINDOWS'),
        values: this.#values,
        languages: this.#languages,
      });
      return;
    }
    const below = belowImage(path);
    if (below === undefined) return;
    const value = cut(text.trim());
    if (value === '') return;
    if (KEPT.has(below)) this.#values.set(below, value);
    if (below === LANGUAGE) this.#languages.push(value);
  }

  #readIndex(text: string | undefined): number {
    if (text === undefined || !/^[1-9][0-9]{0,4}$/.test(text)) {
      const found = text === undefined ? 'no INDEX' : `INDEX ${quoted(text)}`;
      refuse(this.#label, `has malformed XML: an IMAGE element has ${found}, expected a number from 1`, MEND);
    }
    return Number(text);
  }
}

function belowImage(path: string): string | undefined {
  return path.startsWith('WIM/IMAGE/') ? path.slice('WIM/IMAGE/'.length) : undefined;
}

/** Cut between characters, never inside a surrogate pair. */
function cut(text: string): string {
  if (text.length <= LONGEST_VALUE) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST_VALUE - 1));
  return text.slice(0, splitsPair ? LONGEST_VALUE - 1 : LONGEST_VALUE);
}
