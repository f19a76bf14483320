/** Names as UDF writes them (OSTA UDF 2.1.1): one byte says how many bits a character has. */

const NARROW = 8;
const WIDE = 16;

/** Undefined for bytes that are no such name. */
export function readCompressedUnicode(bytes: Buffer): string | undefined {
  const [form] = bytes;
  const characters = bytes.subarray(1);
  if (form === NARROW) return characters.toString('latin1');
  if (form !== WIDE || characters.length % 2 !== 0) return undefined;
  return Buffer.from(characters).swap16().toString('utf16le');
}

/** A field of fixed size, whose last byte says how many are used; empty when it is not readable (a label only). */
export function readDstring(field: Buffer): string {
  const used = Math.min(field.at(-1) ?? 0, field.length - 1);
  return readCompressedUnicode(field.subarray(0, used)) ?? '';
}
