/** Resource headers: where in a WIM file a table or the XML lies (wimlib `include/wimlib/resource.h`). */
import { refuse } from './refuse.ts';

export const WIM_HEADER_SIZE = 208;

/** What to do about a file whose header can't be true. */
export const DAMAGED = 'Copy or download the file again; if it stays like this, capture or export the image again.';

/** A stretch of the file, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly size: number;
}

// The parts of a resource header's flags that would make its bytes something else than plain XML.
const RESOURCE_COMPRESSED_SPANNED_SOLID = 0x04 | 0x08 | 0x10;

// A real one is some kilobytes an image; what is longer is not read into memory.
const LARGEST_XML = 64 * 1024 * 1024;

/**
 * A resource header: stored size (56 bits), flags, offset (64 bits), original size. Compared as BigInt, since
 * both may lie beyond 2^53, where a Number is rounded and their sum could look smaller than it is.
 */
export function readStretch(head: Buffer, at: number, fileSize: number, what: string, label: string): Stretch {
  const size = BigInt.asUintN(56, head.readBigUInt64LE(at));
  const offset = head.readBigUInt64LE(at + 8);
  if (size === 0n) return { offset: 0, size: 0 };
  if (offset + size > BigInt(fileSize)) {
    refuse(
      label,
      `is truncated or has a damaged header: its ${what} would end at byte ${offset + size}, the file ends at ${fileSize}`,
      DAMAGED,
    );
  }
  if (offset < BigInt(WIM_HEADER_SIZE)) {
    refuse(label, `has a damaged header: its ${what} would begin at byte ${offset}, inside the header itself`, DAMAGED);
  }
  return { offset: Number(offset), size: Number(size) };
}

/** The XML's, which must be there and be plain. */
export function readXmlStretch(head: Buffer, fileSize: number, label: string): Stretch {
  const xml = readStretch(head, 0x48, fileSize, 'XML', label);
  if (xml.size === 0) refuse(label, 'has no XML, so that nothing says what it holds', DAMAGED);
  const flags = head.readUInt8(0x4f);
  if ((flags & RESOURCE_COMPRESSED_SPANNED_SOLID) !== 0 || head.readBigUInt64LE(0x58) !== BigInt(xml.size)) {
    refuse(label, 'has a damaged header: its XML is marked as compressed, which it never is', DAMAGED);
  }
  if (xml.size > LARGEST_XML) {
    refuse(label, `has an XML of ${xml.size} bytes, at most ${LARGEST_XML} (64 MiB) are read`, DAMAGED);
  }
  return xml;
}
