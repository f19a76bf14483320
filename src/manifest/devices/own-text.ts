/** The values that are a device's own, on the fast way past the schemas: checked by hand as the schemas would. */
import { looksLikeProductKey } from '../../licensing/vocabulary/product-key.ts';
import { TEXT_LIMIT } from '../schema/terms.ts';

/**
 * A part of a text, trimmed; undefined when it needs a closer look: control characters, too long, or a product key.
 * Told by offsets, as characters of a slice are several times dearer to look at than those of the text itself.
 */
export function plainText(text: string, start = 0, end = text.length): string | undefined {
  // A product key has 25 characters besides its dashes, and no `@`: an address is two short texts.
  let unbroken = 0;
  let mayBeKey = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || (code >= DELETE && code <= LAST_CONTROL)) return undefined;
    unbroken = code === AT ? 0 : unbroken + 1;
    if (unbroken === SHORTEST_KEY) mayBeKey = true;
  }
  const part = text.slice(start, end);
  const isTrimmed = start === end || (isInk(text.charCodeAt(start)) && isInk(text.charCodeAt(end - 1)));
  const trimmed = isTrimmed ? part : part.trim();
  return trimmed.length > TEXT_LIMIT || (mayBeKey && looksLikeProductKey(trimmed)) ? undefined : trimmed;
}

const SPACE = 32;
const AT = 64;
const DELETE = 127;
const LAST_CONTROL = 159;
const SHORTEST_KEY = 25;

/** True of ASCII that `trim` leaves alone. */
function isInk(code: number): boolean {
  return code > SPACE && code < DELETE;
}
