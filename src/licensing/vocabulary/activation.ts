import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { ActivationKind } from './terms.ts';

const TABLE = termTable<ActivationKind>({
  kms: [
    'KMS',
    'Key Management Service',
    'KMS client',
    'GVLK',
    'Volume:GVLK',
    'VOLUME_KMSCLIENT',
    'VOLUME_KMSCLIENT channel',
  ],
  mak: ['MAK', 'Multiple Activation Key', 'Volume:MAK', 'VOLUME_MAK', 'VOLUME_MAK channel'],
});

/** `MAK`, `KMS`, or the channel of the volume key that is installed (`VOLUME_KMSCLIENT channel`). */
export function readActivationKind(text: string): Reading<ActivationKind> {
  return readTerm(text, TABLE);
}
