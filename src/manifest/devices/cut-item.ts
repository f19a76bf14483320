/**
 * A device as text, with the two values cut out that are the device's own: its id and its primary user. What is left
 * is the same for every device of a purchase, and is read and judged once.
 */

/** What is left of an item: the pieces before, between and after the values cut out, by their offsets in `text`. */
export interface Pieces {
  readonly text: string;
  readonly start: number;
  readonly firstStart: number;
  readonly firstEnd: number;
  /** Both are `end` where only one value was cut out. */
  readonly secondStart: number;
  readonly secondEnd: number;
  readonly end: number;
  /** Whatever the pieces do not tell, as a number: how many values were cut out, and in YAML the indentation. */
  readonly variant: number;
}

/** Two items whose pieces are the same differ in nothing but the values cut out. */
export interface CutItem extends Pieces {
  readonly isUserFirst: boolean;
  /** Of the nodes of the values, quotes included; -1 where no primary user was cut out. */
  readonly idOffset: number;
  readonly primaryUserOffset: number;
}

/**
 * Cuts a JSON object by its text alone. The first `"id"` and `"primaryUser"` found need not be the object's own: that
 * is proved by parsing one item of each kind. Undefined when there is nothing simple to cut.
 */
export function cutJsonItem(text: string, start: number, end: number): CutItem | undefined {
  // Keys are searched for in the item alone: a search in the text would run on to its end where there is none.
  const item = text.slice(start, end);
  const idKey = item.indexOf(ID);
  const id = idKey === -1 ? undefined : literalAt(text, start + idKey + ID.length, end);
  if (id === undefined) return undefined;
  const userKey = item.indexOf(USER);
  const user = userKey === -1 ? undefined : literalAt(text, start + userKey + USER.length, end);
  const isUserFirst = user !== undefined && user.start < id.start;
  const [first, second] = isUserFirst ? [user, id] : [id, user];
  return {
    text,
    start,
    firstStart: first.start,
    firstEnd: first.end,
    secondStart: second?.start ?? end,
    secondEnd: second?.end ?? end,
    end,
    variant: second === undefined ? 1 : 2,
    isUserFirst,
    idOffset: id.offset,
    primaryUserOffset: user?.offset ?? -1,
  };
}

const ID = '"id"';
const USER = '"primaryUser"';

interface Literal {
  /** With the quote. */
  readonly offset: number;
  /** Without the quotes. */
  readonly start: number;
  readonly end: number;
}

/** The value after a key's colon, if it is a text without escapes, or digits. */
function literalAt(text: string, afterKey: number, limit: number): Literal | undefined {
  let at = skipSpace(text, afterKey, limit);
  if (text.charCodeAt(at) !== COLON) return undefined;
  at = skipSpace(text, at + 1, limit);
  const isQuoted = text.charCodeAt(at) === QUOTE;
  const start = isQuoted ? at + 1 : at;
  const end = isQuoted ? endOfPlainText(text, start, limit) : endOfDigits(text, start, limit);
  if (end === -1 || (end === start && !isQuoted)) return undefined;
  return { offset: at, start, end };
}

/** Of the quote that ends a text; -1 where the text has escapes, control characters (which are no JSON), or no end. */
function endOfPlainText(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH || code < SPACE) return -1;
  }
  return -1;
}

/** -1 where what follows the digits is no end of a value. A leading zero is no JSON, and left to the parser. */
function endOfDigits(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE) at++;
  const next = skipSpace(text, at, limit);
  const endsValue = next < limit && (text[next] === ',' || text[next] === '}');
  return endsValue && text.charCodeAt(start) !== ZERO ? at : -1;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB && code !== LINE_FEED && code !== CARRIAGE_RETURN) break;
  }
  return at;
}
