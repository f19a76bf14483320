import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { InstallerRole } from './terms.ts';

const TABLE = termTable<InstallerRole>({
  oem: ['OEM', 'original equipment manufacturer', 'PC manufacturer', 'manufacturer'],
  lsp: ['LSP', 'Licensing Solution Provider', 'Licensing Solution Partner'],
  'third-party': ['third party', '3rd party', 'MSP', 'managed service provider'],
});

/** Who images for the customer: `OEM`, `Licensing Solution Provider`, `MSP` (a third party, neither of the two). */
export function readInstallerRole(text: string): Reading<InstallerRole> {
  return readTerm(text, TABLE);
}
