/** Folders: a run of file identifier descriptors, which cross blocks as they come (ECMA-167 4/14.4). */
import { refuseDisc, refuseLargeFolder, refuseManyEntries } from '../disc-bytes.ts';
import { fileOnDisc } from '../file-on-disc.ts';
import type { PlacedEntry } from '../folder-tree.ts';
import { readCompressedUnicode } from './compressed-unicode.ts';
import { readDescriptorTag } from './descriptor-tag.ts';
import { readFileEntry } from './file-entry.ts';
import { type BlockAddress, readBlockAddress, type UdfVolume } from './volume.ts';

const FOLDER_TYPE = 4;
const IDENTIFIER_TAG = 257;
const IDENTIFIER_HEADER = 38;

const IS_FOLDER = 0x02;
const IS_DELETED = 0x04;
const IS_PARENT = 0x08;

/** The entries of the folder whose file entry lies in a block. Throws InputError. */
export async function readUdfFolder(
  volume: UdfVolume,
  address: BlockAddress,
): Promise<readonly PlacedEntry<BlockAddress>[]> {
  const folder = await readFileEntry(volume, address);
  if (folder.type !== FOLDER_TYPE) refuseDisc(volume, `block ${address.block} holds no folder`);
  refuseLargeFolder(volume, folder.sizeBytes);
  const bytes = await fileOnDisc(volume.file, folder).read(0, folder.sizeBytes);
  const entries: PlacedEntry<BlockAddress>[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { size, entry } = readIdentifier(volume, bytes.subarray(at));
    if (entry !== undefined) entries.push(entry);
    refuseManyEntries(volume, entries.length);
    at += size;
  }
  return entries;
}

/** The first descriptor of these bytes; no entry for the parent and for what was deleted. */
function readIdentifier(
  volume: UdfVolume,
  bytes: Buffer,
): { readonly size: number; readonly entry: PlacedEntry<BlockAddress> | undefined } {
  if (bytes.length < IDENTIFIER_HEADER) refuseDisc(volume, 'a folder ends inside an entry');
  const nameStart = IDENTIFIER_HEADER + bytes.readUInt16LE(36);
  const nameEnd = nameStart + bytes.readUInt8(19);
  const size = Math.ceil(nameEnd / 4) * 4;
  if (nameEnd > bytes.length) refuseDisc(volume, 'a folder ends inside an entry');
  if (readDescriptorTag(bytes.subarray(0, size))?.id !== IDENTIFIER_TAG) {
    refuseDisc(volume, 'an entry of a folder has a wrong checksum');
  }
  const marks = bytes.readUInt8(18);
  if ((marks & (IS_DELETED | IS_PARENT)) !== 0) return { size, entry: undefined };
  const name = readCompressedUnicode(bytes.subarray(nameStart, nameEnd));
  if (name === undefined || name === '') refuseDisc(volume, 'an entry of a folder has a name that is none');
  const kind = (marks & IS_FOLDER) === 0 ? 'file' : 'folder';
  return { size, entry: { name, kind, place: readBlockAddress(bytes, 24) } };
}
