/**
 * A device as text, with the two values cut out that are the device's own: its id and its primary user. What is left
 * is the same for every device of a purchase, and is read and judged once.
 */
export interface CutItem {
  /** What is left. Two items with the same key differ in nothing but the values cut out. */
  readonly key: string;
  readonly id: string;
  /** Of the id's value in the item's text. */
  readonly idOffset: number;
  readonly primaryUser: string | undefined;
  readonly primaryUserOffset: number;
}

/** No manifest holds a zero byte (reading refuses it), so it tells pieces apart. */
export const CUT = '\0';

/**
 * Cuts a JSON object by its text alone. The first `"id"` and `"primaryUser"` found need not be the object's own: that
 * is proved by parsing one item of each key. Undefined when there is nothing simple to cut.
 */
export function cutJsonItem(item: string): CutItem | undefined {
  const id = literalAfter(item, '"id"');
  if (id === undefined) return undefined;
  const user = literalAfter(item, '"primaryUser"');
  if (user === undefined) {
    const key = item.slice(0, id.start) + CUT + item.slice(id.end);
    return { key, id: id.text, idOffset: id.offset, primaryUser: undefined, primaryUserOffset: -1 };
  }
  const [first, second] = id.start < user.start ? [id, user] : [user, id];
  const key = item.slice(0, first.start) + CUT + item.slice(first.end, second.start) + CUT + item.slice(second.end);
  return { key, id: id.text, idOffset: id.offset, primaryUser: user.text, primaryUserOffset: user.offset };
}

interface Literal {
  /** With the quote. */
  readonly offset: number;
  /** Without the quotes. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The value after a key and its colon, if it is a text without escapes, or digits. */
function literalAfter(item: string, key: string): Literal | undefined {
  const found = item.indexOf(key);
  if (found === -1) return undefined;
  let at = skipSpace(item, found + key.length);
  if (item.charCodeAt(at) !== COLON) return undefined;
  at = skipSpace(item, at + 1);
  const isQuoted = item.charCodeAt(at) === QUOTE;
  const start = isQuoted ? at + 1 : at;
  const end = isQuoted ? item.indexOf('"', start) : endOfDigits(item, start);
  if (end === -1 || (end === start && !isQuoted)) return undefined;
  const text = item.slice(start, end);
  return text.includes('\\') ? undefined : { offset: at, start, end, text };
}

/** -1 where what follows the digits is no end of a value. A leading zero is no JSON, and left to the parser. */
function endOfDigits(item: string, start: number): number {
  let at = start;
  while (item.charCodeAt(at) >= ZERO && item.charCodeAt(at) <= NINE) at++;
  const next = item[skipSpace(item, at)];
  return (next === ',' || next === '}') && item.charCodeAt(start) !== ZERO ? at : -1;
}

const QUOTE = 34;
const COLON = 58;
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB && code !== LINE_FEED && code !== CARRIAGE_RETURN) break;
  }
  return at;
}
