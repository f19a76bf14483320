import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { MediaChannel } from './terms.ts';

// 'OEM' alone can be recovery media or a custom image, which other rules hold for.
const TABLE = termTable<MediaChannel>({
  commercial: [
    'commercial',
    'commercial licensing',
    'volume',
    'volume license',
    'volume licence',
    'volume licensing',
    'VL',
    'VLSC',
  ],
  'oem-recovery': ['OEM recovery', 'OEM recovery media', 'OEM recovery image', 'recovery media'],
  'oem-custom': ['OEM custom', 'OEM custom image', 'custom OEM image'],
  retail: ['retail', 'FPP', 'full packaged product', 'retail media'],
  evaluation: ['evaluation', 'eval', 'evaluation media', 'Evaluation Center', 'trial', 'TIMEBASED_EVAL'],
  developer: [
    'developer',
    'MSDN',
    'Visual Studio',
    'Visual Studio subscription',
    'Insider',
    'Insider Preview',
    'Windows Insider',
  ],
});

/** Where an image's bits came from: `VLSC`, `FPP`, `OEM recovery`, `Eval`, `MSDN`. Insider media count as developer media. */
export function readMediaChannel(text: string): Reading<MediaChannel> {
  return readTerm(text, TABLE);
}
