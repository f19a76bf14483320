import { displayed } from '../../licensing/vocabulary/reading.ts';
import type { OpenedFile } from '../opened-file.ts';
import { type Beside, partName } from '../split-set.ts';
import { readOpenedWim, type WimFile } from '../wim-file.ts';
import type { Disc, DiscFile } from './disc.ts';
import { fileOnDisc } from './file-on-disc.ts';
import { findInstallImage } from './install-image.ts';
import { openDisc } from './open-disc.ts';

export interface WimOnDisc {
  readonly disc: Disc;
  readonly wim: WimFile;
  /** All parts of a split set, the first one first; else the one file. */
  readonly parts: readonly [DiscFile, ...DiscFile[]];
}

/**
 * The install image of a disc image, read in place: `discPath`, or the only one there is. Problems name it
 * `<label>/sources/install.wim`. Throws InputError when it is refused, or a split set is not complete.
 */
export async function readWimOnDisc(file: OpenedFile, label: string, discPath?: string): Promise<WimOnDisc> {
  const disc = await openDisc(file, label);
  const first = await findInstallImage(disc, label, discPath);
  const others: DiscFile[] = [];
  const beside: Beside = {
    find: async (part) => ((await disc.find(partName(first.path, part))) === undefined ? undefined : 'file'),
    withPart: async (part, _label, use) => {
      const found = await disc.find(partName(first.path, part));
      if (found === undefined) return;
      others.push(found);
      await use(fileOnDisc(file, found));
    },
  };
  const wim = await readOpenedWim(fileOnDisc(file, first), `${label}/${displayed(first.path)}`, beside);
  return { disc, wim: { ...wim, bytesRead: file.bytesRead() }, parts: [first, ...others] };
}
