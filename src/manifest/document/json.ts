/** Strict JSON to nodes: no comments, no trailing commas. Numbers keep their source text. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { InputError } from '../../input/problem.ts';
import type { ProblemList } from '../problems.ts';
import { addEntry } from './entries.ts';
import { type Entry, type Node, writtenText } from './node.ts';
import type { SourceText } from './source-text.ts';
import { DEPTH_LIMIT } from './yaml-events.ts';

/**
 * @param text the JSON, which is `source.text` or a part of it.
 * @param offsetOf where an offset of `text` lies in `source.text`.
 * @throws InputError at the first place that is no JSON, or nests too deeply.
 */
export function parseJson(
  source: SourceText,
  text: string,
  offsetOf: (offset: number) => number,
  problems: ProblemList,
): Node {
  refuseDepth(source, text, offsetOf);
  const builder = new JsonBuilder(source, offsetOf, problems);
  visit(
    text,
    {
      onObjectBegin: (offset) => builder.open({ kind: 'map', entries: new Map<string, Entry>() }, offset),
      onObjectProperty: (key, offset) => builder.key(key, offset),
      onObjectEnd: () => builder.close(),
      onArrayBegin: (offset) => builder.open({ kind: 'list', items: [] }, offset),
      onArrayEnd: () => builder.close(),
      onLiteralValue: (value: unknown, offset, length) => {
        const written = typeof value === 'string' ? value : text.slice(offset, offset + length);
        builder.scalar(value === null ? undefined : writtenText(written), offset);
      },
      onError: (error, offset) => {
        throw invalid(source, offsetOf(Math.min(offset, text.length)), error);
      },
    },
    { disallowComments: true },
  );
  return builder.root();
}

type OpenCollection = { kind: 'map'; entries: Map<string, Entry> } | { kind: 'list'; items: Node[] };

class JsonBuilder {
  readonly #stack: { readonly node: Node; readonly open: OpenCollection; key: string; keyOffset: number }[] = [];
  readonly #source: SourceText;
  readonly #offsetOf: (offset: number) => number;
  readonly #problems: ProblemList;
  #root: Node | undefined;

  constructor(source: SourceText, offsetOf: (offset: number) => number, problems: ProblemList) {
    this.#source = source;
    this.#offsetOf = offsetOf;
    this.#problems = problems;
  }

  open(open: OpenCollection, offset: number): void {
    const at = this.#offsetOf(offset);
    const node: Node =
      open.kind === 'map'
        ? { kind: 'map', source: this.#source, offset: at, entries: open.entries }
        : { kind: 'list', source: this.#source, offset: at, items: open.items };
    this.#add(node);
    this.#stack.push({ node, open, key: '', keyOffset: 0 });
  }

  close(): void {
    this.#stack.pop();
  }

  key(key: string, offset: number): void {
    const top = this.#stack.at(-1);
    if (top === undefined) return;
    top.key = key;
    top.keyOffset = this.#offsetOf(offset);
  }

  scalar(text: string | undefined, offset: number): void {
    this.#add({ kind: 'scalar', source: this.#source, offset: this.#offsetOf(offset), text });
  }

  root(): Node {
    return this.#root ?? { kind: 'scalar', source: this.#source, offset: this.#offsetOf(0), text: undefined };
  }

  #add(value: Node): void {
    const top = this.#stack.at(-1);
    if (top === undefined) this.#root = value;
    else if (top.open.kind === 'list') top.open.items.push(value);
    else addEntry(top.open.entries, top.key, { keyOffset: top.keyOffset, value }, this.#source, this.#problems);
  }
}

/** Before the parser, which recurses, sees the text. */
function refuseDepth(source: SourceText, text: string, offsetOf: (offset: number) => number): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    if (depth <= DEPTH_LIMIT) continue;
    const message = `The JSON nests deeper than ${DEPTH_LIMIT} levels here.`;
    throw new InputError({
      ...source.placeAt(offsetOf(at)),
      message,
      cure: 'Write it as the schema has it.',
    });
  }
}

/** The offset after a string literal that begins at `start`; the text's length when it does not end. */
export function endOfString(text: string, start: number): number {
  for (let close = text.indexOf('"', start + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(close - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return close + 1;
  }
  return text.length;
}

const QUOTE = 34;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

function invalid(source: SourceText, offset: number, error: ParseErrorCode): InputError {
  const message = `${source.file} is no valid JSON here: ${words(printParseErrorCode(error))}.`;
  const cure = 'Correct the JSON: no comments, no trailing commas, names and texts in double quotes.';
  return new InputError({ ...source.placeAt(offset), message, cure });
}

/** `CommaExpected` as `comma expected`. */
function words(code: string): string {
  return code
    .replaceAll(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
}
