import { needed } from './needed.ts';

/** Where the agreement says so: its words outrank the brief, so every line that leans on them names the place. */
export function reference() {
  return needed('Where the agreement says so.', 'EA-7731, amendment M97, section 4');
}
