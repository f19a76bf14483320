import { type ChannelFile, readChannelFile } from './channel-file.ts';
import type { Extent } from './iso/disc.ts';
import { recognizeVolume } from './iso/volume-recognition.ts';
import { withOpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';
import { besideOnDisk } from './split-set.ts';
import { readOpenedWim, type WimFile } from './wim-file.ts';
import { beginsLikeWim } from './wim-header.ts';
import { WIM_HEADER_SIZE } from './wim-resource.ts';

/** A WIM, and, when it was read out of a disc image, where it lies there. `bytesRead` counts the disc's structures too. */
export type ReadImageFile = WimFile & {
  readonly onDisc?: {
    /** As the disc spells it: escape it before it is shown, as the label. */
    readonly path: string;
    readonly volumeLabel: string;
    /** Of the first part. */
    readonly extents: readonly Extent[];
  };
  /** The ei.cfg beside the image on the disc. */
  readonly channelFile?: ChannelFile;
};

/**
 * Reads a .wim, .esd or first .swm file, or the install image inside a disc image (.iso), which is not unpacked. What it
 * is, its bytes say. `discPath` names the file on a disc that holds several. Throws InputError with the reason when it is
 * refused.
 */
export async function readImageFile(path: string, label: string, discPath?: string): Promise<ReadImageFile> {
  return withOpenedFile(path, label, async (file) => {
    const head = await file.read(0, WIM_HEADER_SIZE);
    const isDisc = !beginsLikeWim(head) && (await recognizeVolume(file)) !== undefined;
    if (!isDisc) {
      if (discPath !== undefined) refuse(label, 'is no disc image', 'Leave the path on the disc out.');
      return readOpenedWim(file, label, besideOnDisk(path), head);
    }
    const { readWimOnDisc } = await import('./iso/wim-on-disc.ts');
    const { disc, wim, parts } = await readWimOnDisc(file, label, discPath);
    const [first] = parts;
    const channelFile = await readChannelFile(disc, file, first.path, label);
    return {
      ...wim,
      bytesRead: file.bytesRead(),
      onDisc: { path: first.path, volumeLabel: disc.volumeLabel, extents: first.extents },
      ...(channelFile !== undefined && { channelFile }),
    };
  });
}
