import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { LicenseKind } from './terms.ts';

const TABLE = termTable<LicenseKind>({
  full: ['full', 'full license', 'full licence'],
  upgrade: ['upgrade', 'upgrade license', 'upgrade licence', 'Upgrd', 'Upg'],
  'software-assurance': ['Software Assurance', 'SA', 'SA per device'],
});

/** `Upgrade`, `SA`. A line that is both (`License & SA`) is refused: it is a licence with `softwareAssurance` beside it. */
export function readLicenseKind(text: string): Reading<LicenseKind> {
  return readTerm(text, TABLE);
}
