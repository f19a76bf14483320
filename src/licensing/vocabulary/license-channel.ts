import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { LicenseChannel } from './terms.ts';

// The channel of the key that is installed now is not the licence that was bought: VOLUME_KMSCLIENT, Volume:MAK and a
// 'RETAIL channel' of slmgr are in no row (licensing facts 7.2). The OEM:DM and OEM:SLP keys come with the machine.
const TABLE = termTable<LicenseChannel>({
  oem: [
    'OEM',
    'OEM:DM',
    'OEM_DM',
    'OEM_DM channel',
    'OEM:SLP',
    'OEM_SLP',
    'OEM_SLP channel',
    'preinstalled',
    'OEM preinstalled',
  ],
  'system-builder': ['system builder', 'OEM system builder', 'SB', 'DSP'],
  retail: ['retail', 'FPP', 'full packaged product', 'full-package product', 'boxed product'],
  commercial: [
    'commercial',
    'commercial licensing',
    'volume',
    'volume license',
    'volume licence',
    'volume licensing',
    'VL',
  ],
  legalization: [
    'legalization',
    'legalisation',
    'Get Genuine',
    'Get Genuine Kit',
    'Get Genuine Windows Agreement',
    'GGWA',
    'GGK',
  ],
});

/** How a licence was bought: `OEM`, `FPP`, `Volume Licensing`, `GGWA`. Volume Licensing is Commercial Licensing. */
export function readLicenseChannel(text: string): Reading<LicenseChannel> {
  return readTerm(text, TABLE);
}
