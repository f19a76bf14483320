/** The 16 bytes in front of every UDF descriptor (ECMA-167 3/7.2 and 4/7.2; OSTA UDF 2.2.1). */

export const TAG_SIZE = 16;

export interface DescriptorTag {
  readonly id: number;
  /** The sector or block that it says it lies in. */
  readonly location: number;
}

/** The tag at the beginning of a descriptor, or undefined when its checksum, version or CRC is wrong. */
export function readDescriptorTag(descriptor: Buffer): DescriptorTag | undefined {
  if (descriptor.length < TAG_SIZE || checksum(descriptor) !== descriptor.readUInt8(4)) return undefined;
  const version = descriptor.readUInt16LE(2);
  if (version !== 2 && version !== 3) return undefined;
  const covered = descriptor.readUInt16LE(10);
  if (TAG_SIZE + covered > descriptor.length) return undefined;
  if (crc16(descriptor.subarray(TAG_SIZE, TAG_SIZE + covered)) !== descriptor.readUInt16LE(8)) return undefined;
  return { id: descriptor.readUInt16LE(0), location: descriptor.readUInt32LE(12) };
}

/** Of the other 15 bytes of the tag. */
function checksum(tag: Buffer): number {
  let sum = 0;
  for (let at = 0; at < TAG_SIZE; at += 1) if (at !== 4) sum += tag.readUInt8(at);
  return sum & 0xff;
}

/** CRC-ITU-T (x^16 + x^12 + x^5 + 1), high bit first, from 0 (ECMA-167 1/7.2.6). */
function crc16(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000) === 0 ? crc << 1 : ((crc << 1) ^ 0x1021) & 0xffff;
    crc &= 0xffff;
  }
  return crc;
}
