/** The values that are a device's own, on the fast way past the schemas: checked by hand as the schemas would. */
import { looksLikeProductKey } from '../../licensing/vocabulary/product-key.ts';
import { TEXT_LIMIT } from '../schema/terms.ts';

/** False when the text needs a closer look: control characters, too long, or a product key. */
export function isPlainText(text: string): boolean {
  if (SHORT_NAME.test(text)) return true;
  return text.length <= TEXT_LIMIT && !CONTROL.test(text) && !looksLikeProductKey(text);
}

/**
 * A name or an address without control characters, too short to hold a product key, which has 25 characters besides its
 * dashes and no `@`.
 */
const SHORT_NAME = /^[ -?A-~\u00a0-\uffff]{1,24}(?:@[ -?A-~\u00a0-\uffff]{1,24})?$/;
const CONTROL = /\p{Cc}/u;
