import type { Coa } from '../model.ts';
import { readFirmwareDescription } from './firmware-description.ts';
import { type Reading, understood } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { CoaKind } from './terms.ts';

// 'yes' does not say of what kind; a description of an unknown edition is no firmware key of any edition.
const TABLE = termTable<CoaKind>({
  sticker: ['sticker', 'COA', 'COA sticker', 'certificate of authenticity', 'certificate'],
  label: ['label', 'Genuine Microsoft Label', 'GML', 'Genuine label'],
  firmware: [
    'firmware',
    'firmware key',
    'OA3',
    'OA 3.0',
    'OEM Activation 3.0',
    'MSDM',
    'BIOS key',
    'UEFI key',
    'OEM:DM',
  ],
  none: ['none', 'no', 'false', 'missing', 'no COA'],
});

/**
 * What shows that the base licence is genuine: `sticker`, `Genuine Microsoft Label`, `MSDM`, `none`, or the description
 * of the firmware key, which names its edition (`[4.0] Core OEM:DM` is Home).
 */
export function readCoa(text: string): Reading<Coa> {
  const firmware = readFirmwareDescription(text);
  if (firmware?.product === 'windows') return understood({ kind: 'firmware', edition: firmware.edition });
  const kind = readTerm(text, TABLE);
  return kind.ok ? understood({ kind: kind.value }) : kind;
}
