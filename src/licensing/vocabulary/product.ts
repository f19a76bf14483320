import type { Reading } from './reading.ts';
import { readTerm, type Spellings, termTable } from './term-table.ts';
import type { Product } from './terms.ts';

// Only the bare product: 'Windows 11' and 'Microsoft 365 Apps' say more, and what they say would be lost.
const PRODUCT_NAMES: Spellings<Product> = {
  windows: ['Windows', 'Microsoft Windows', 'MS Windows', 'Win', 'Windows Desktop', 'Windows Client'],
  'windows-server': ['Windows Server', 'Microsoft Windows Server', 'MS Windows Server', 'Server', 'Win Server'],
  office: ['Office', 'Microsoft Office', 'MS Office'],
  visio: ['Visio', 'Microsoft Visio', 'MS Visio', 'Office Visio', 'Microsoft Office Visio'],
  project: ['Project', 'Microsoft Project', 'MS Project', 'Office Project', 'Microsoft Office Project'],
};
const TABLE = termTable(PRODUCT_NAMES);

/** `Windows`, `Microsoft Office`, `windows-server`. A text that names a version or an edition as well is refused. */
export function readProduct(text: string): Reading<Product> {
  return readTerm(text, TABLE);
}

/** For sentences: `Windows Server`. */
export function productName(product: Product): string {
  return PRODUCT_NAMES[product][0];
}
