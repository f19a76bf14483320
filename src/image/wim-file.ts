import type { ImageIdentity } from '../licensing/model.ts';
import { imageIdentity } from './image-identity.ts';
import { type OpenedFile, withOpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';
import { type Beside, besideOnDisk, readOtherParts } from './split-set.ts';
import { readWimHeader, type WimHeader } from './wim-header.ts';
import { readDecimal, type WimImageXml } from './wim-image-xml.ts';
import { readWimXml } from './wim-xml.ts';

/** One image of a WIM file. `name` and `description` are the file's own words: escape them before they are shown. */
export interface WimIndex {
  /** From 1. */
  readonly index: number;
  readonly identity: ImageIdentity;
  readonly name?: string;
  readonly description?: string;
  /** `10.0.26100.4349`, as the XML has it: major, minor, build, and the service pack build where it is there. */
  readonly build?: string;
  readonly editionId?: string;
  readonly installationType?: string;
  /** Bytes of all files of the image, unpacked. */
  readonly totalBytes?: number;
}

export interface WimFile {
  /** By content, not by name: `esd` is a WIM of the solid format version, `swm` a split one of either. */
  readonly format: 'wim' | 'esd' | 'swm';
  /** 32 hexadecimal digits, in the order of the file. */
  readonly guid: string;
  readonly parts: { readonly number: number; readonly total: number };
  readonly compression: 'none' | 'xpress' | 'lzx' | 'lzms';
  /** Of all parts together. */
  readonly sizeBytes: number;
  /** Headers and XML, all parts together: the same for any size of file. */
  readonly bytesRead: number;
  /** By index, without a gap. */
  readonly indexes: readonly WimIndex[];
}

/**
 * Reads header and XML of a .wim, .esd or first .swm file, and nothing else. `label` is how the file is named in
 * problems (workspace-relative, `/`). Throws InputError with the reason when it is refused.
 */
export async function readWimFile(path: string, label: string): Promise<WimFile> {
  return withOpenedFile(path, label, (file) => readOpenedWim(file, label, besideOnDisk(path)));
}

/**
 * The same for a file that is open, wherever it lies: `beside` is where the other parts of a split set are, `head` its
 * first 208 bytes where they were read already.
 */
export async function readOpenedWim(file: OpenedFile, label: string, beside: Beside, head?: Buffer): Promise<WimFile> {
  const header = await readWimHeader(file, label, head);
  const others = header.totalParts === 1 ? NO_OTHERS : await readOtherParts(beside, label, header);
  const xml = await file.read(header.xml.offset, header.xml.size);
  if (xml.length < header.xml.size)
    refuse(label, 'became shorter while it was read', 'Try again when nothing writes to it.');
  return {
    format: formatOf(header),
    guid: header.guid,
    parts: { number: header.part, total: header.totalParts },
    compression: header.compression,
    sizeBytes: file.sizeBytes + others.sizeBytes,
    bytesRead: file.bytesRead() + others.bytesRead,
    indexes: readWimXml(xml, header.imageCount, label).map(describeIndex),
  };
}

const NO_OTHERS = { sizeBytes: 0, bytesRead: 0 };

function formatOf({ totalParts, solid }: WimHeader): WimFile['format'] {
  if (totalParts > 1) return 'swm';
  return solid ? 'esd' : 'wim';
}

function describeIndex(image: WimImageXml): WimIndex {
  const name = image.values.get('NAME');
  const description = image.values.get('DESCRIPTION');
  const editionId = image.values.get('WINDOWS/EDITIONID');
  const installationType = image.values.get('WINDOWS/INSTALLATIONTYPE');
  const build = describeBuild(image);
  const totalBytes = readDecimal(image, 'TOTALBYTES');
  return {
    index: image.index,
    identity: imageIdentity(image),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(build !== undefined && { build }),
    ...(editionId !== undefined && { editionId }),
    ...(installationType !== undefined && { installationType }),
    ...(totalBytes !== undefined && { totalBytes }),
  };
}

function describeBuild(image: WimImageXml): string | undefined {
  const numbers = ['MAJOR', 'MINOR', 'BUILD'].map((name) => readDecimal(image, `WINDOWS/VERSION/${name}`));
  if (numbers.includes(undefined)) return undefined;
  const servicePackBuild = readDecimal(image, 'WINDOWS/VERSION/SPBUILD');
  return [...numbers, ...(servicePackBuild === undefined ? [] : [servicePackBuild])].join('.');
}
