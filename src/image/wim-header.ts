/**
 * The 208-byte header of a WIM file (little-endian, packed; layout: wimlib `include/wimlib/header.h`,
 * Microsoft "Windows Imaging File Format"). All that it claims is checked against the file's true size.
 */
import { refuseOtherKind } from './file-kind.ts';
import type { OpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';
import { DAMAGED, readStretch, readXmlStretch, type Stretch, WIM_HEADER_SIZE } from './wim-resource.ts';

export interface WimHeader {
  /** Format version 0xE00: resources are packed together (ESD). */
  readonly solid: boolean;
  readonly compression: 'none' | 'xpress' | 'lzx' | 'lzms';
  /** 32 hexadecimal digits in the order of the file, as wimlib-imagex prints them. The same in all parts of a split set. */
  readonly guid: string;
  readonly part: number;
  readonly totalParts: number;
  readonly imageCount: number;
  readonly xml: Stretch;
}

const MAGIC = 'MSWIM\0\0\0';
const PIPABLE_MAGIC = 'WLPWM\0\0\0';

const VERSION_NORMAL = 0x10d00;
const VERSION_SOLID = 0xe00;
const VERSION_NAMES = new Map([
  [0x10a00, 'a pre-release format of Windows Longhorn'],
  [0x10c00, 'a pre-release format of Windows Longhorn'],
]);

const FLAG_COMPRESSED = 0x2;
const FLAG_SPANNED = 0x8;
const FLAG_RESOURCE_ONLY = 0x10;
const FLAG_METADATA_ONLY = 0x20;
const FLAG_WRITE_IN_PROGRESS = 0x40;
const COMPRESSION_FLAGS = [
  [0x20000, 'xpress'],
  [0x40000, 'lzx'],
  [0x80000, 'lzms'],
  [0x200000, 'xpress'],
] as const;
// Xpress starts at 4 KiB, LZMS ends at 1 GiB (wimlib `wimlib_chunk_size` limits).
const SMALLEST_CHUNK = 2 ** 12;
const LARGEST_CHUNK = 2 ** 30;

// wimlib's limit; Microsoft's tools stop far earlier.
const MOST_IMAGES = 65_535;

/**
 * Reads the first 208 bytes of a file (`head`, where they were read already), and nothing else of a WIM. Throws
 * InputError under the name `label` for a file that is no WIM and for every WIM that can't be identified, with the reason.
 */
export async function readWimHeader(file: OpenedFile, label: string, head?: Buffer): Promise<WimHeader> {
  const bytes = head ?? (await file.read(0, WIM_HEADER_SIZE));
  if (!beginsLikeWim(bytes)) return refuseOtherKind(file, bytes, label);
  return parseWimHeader(bytes, file.sizeBytes, label);
}

/** True for the first bytes of a WIM of any kind. */
export function beginsLikeWim(head: Buffer): boolean {
  const magic = head.toString('latin1', 0, MAGIC.length);
  return magic === MAGIC || magic === PIPABLE_MAGIC;
}

function parseWimHeader(head: Buffer, fileSize: number, label: string): WimHeader {
  refuseUnreadableForm(head, label);
  const flags = head.readUInt32LE(0x10);
  refuseUnfinished(flags, label);
  const part = head.readUInt16LE(0x28);
  const totalParts = head.readUInt16LE(0x2a);
  if (part === 0 || part > totalParts || ((flags & FLAG_SPANNED) !== 0 && totalParts === 1)) {
    refuse(label, `has a damaged header: it calls itself part ${part} of ${totalParts}`, DAMAGED);
  }
  const imageCount = head.readUInt32LE(0x2c);
  if (imageCount === 0 || imageCount > MOST_IMAGES) {
    refuse(label, `has a damaged header: it counts ${imageCount} images, expected 1 to ${MOST_IMAGES}`, DAMAGED);
  }
  const bootIndex = head.readUInt32LE(0x78);
  if (bootIndex > imageCount) {
    refuse(label, `has a damaged header: it names image ${bootIndex} as bootable but counts ${imageCount}`, DAMAGED);
  }
  const lookupTable = readStretch(head, 0x30, fileSize, 'lookup table', label);
  if (lookupTable.size === 0) refuse(label, 'has no lookup table, so that no image can be taken out of it', DAMAGED);
  // The metadata of all images, that of the bootable one too, lie in the first part of a split set.
  if (part === 1) readStretch(head, 0x60, fileSize, 'boot metadata', label);
  readStretch(head, 0x7c, fileSize, 'integrity table', label);
  return {
    solid: head.readUInt32LE(0x0c) === VERSION_SOLID,
    compression: readCompression(flags, head.readUInt32LE(0x14), label),
    guid: head.toString('hex', 0x18, 0x28),
    part,
    totalParts,
    imageCount,
    xml: readXmlStretch(head, fileSize, label),
  };
}

function refuseUnreadableForm(head: Buffer, label: string): void {
  if (head.length < WIM_HEADER_SIZE) {
    refuse(label, `is truncated: it ends after ${head.length} bytes, inside its header of ${WIM_HEADER_SIZE}`, DAMAGED);
  }
  if (head.toString('latin1', 0, MAGIC.length) === PIPABLE_MAGIC) {
    refuse(
      label,
      "is a pipable WIM, which only wimlib can read: Microsoft's tools refuse it",
      'Export it without --pipable: `wimlib-imagex export FILE all NEW.wim --not-pipable`.',
    );
  }
  const headerSize = head.readUInt32LE(0x08);
  if (headerSize !== WIM_HEADER_SIZE) {
    refuse(label, `has a header of ${headerSize} bytes, expected ${WIM_HEADER_SIZE}`, DAMAGED);
  }
  const version = head.readUInt32LE(0x0c);
  if (version !== VERSION_NORMAL && version !== VERSION_SOLID) {
    const hex = `0x${version.toString(16)}`;
    const name = VERSION_NAMES.get(version) ?? 'unknown';
    refuse(
      label,
      `has the WIM format version ${hex} (${name}), expected 0x10d00 (WIM) or 0xe00 (ESD)`,
      'Export the image again with a current DISM or wimlib.',
    );
  }
}

function refuseUnfinished(flags: number, label: string): void {
  if ((flags & FLAG_WRITE_IN_PROGRESS) !== 0) {
    refuse(
      label,
      'is marked as being written (header flag 0x40): a write is in progress, or the tool that wrote it was stopped halfway',
      'Wait until the tool has ended; if it was interrupted, delete the file and make it again.',
    );
  }
  if ((flags & FLAG_RESOURCE_ONLY) !== 0) {
    refuse(
      label,
      'holds file data only and no image (header flag RESOURCE_ONLY)',
      'Name the WIM that holds the images.',
    );
  }
  if ((flags & FLAG_METADATA_ONLY) !== 0) {
    refuse(
      label,
      'holds image metadata without the file data (header flag METADATA_ONLY)',
      'Name the WIM that holds the images whole.',
    );
  }
}

function readCompression(flags: number, chunkSize: number, label: string): WimHeader['compression'] {
  if ((flags & FLAG_COMPRESSED) === 0) return 'none';
  const set = COMPRESSION_FLAGS.filter(([flag]) => (flags & flag) !== 0);
  const [first] = set;
  if (first === undefined || set.length > 1) {
    refuse(label, `has a damaged header: it names ${set.length} compression formats, expected one`, DAMAGED);
  }
  // A power of two has no bit in common with the number before it.
  if (chunkSize < SMALLEST_CHUNK || chunkSize > LARGEST_CHUNK || (chunkSize & (chunkSize - 1)) !== 0) {
    refuse(
      label,
      `has a damaged header: its chunks have ${chunkSize} bytes, expected a power of two from 4 KiB to 1 GiB`,
      DAMAGED,
    );
  }
  return first[1];
}
