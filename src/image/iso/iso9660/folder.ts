/** Directory records (ECMA-119 9.1). */
import { refuse } from '../../refuse.ts';
import type { DiscFile, Extent } from '../disc.ts';
import {
  type DiscSource,
  readDiscBytes,
  refuseBeyondEnd,
  refuseDisc,
  refuseLargeFolder,
  refuseManyEntries,
} from '../disc-bytes.ts';
import type { PlacedEntry } from '../folder-tree.ts';

export interface IsoVolume extends DiscSource {
  readonly blockSize: number;
  readonly joliet: boolean;
}

/** What a record, or several of one file, say of its content. */
export type RecordedFile = Pick<DiscFile, 'sizeBytes' | 'extents'>;

interface DirectoryRecord {
  readonly name: string;
  readonly flags: number;
  readonly content: RecordedFile;
}

const RECORD_HEADER = 33;
const IS_FOLDER = 0x02;
const IS_ASSOCIATED = 0x04;
/** The file goes on in the next record: a size has 32 bits. */
const IS_CONTINUED = 0x80;
// Each but the last has nearly 4 GiB.
const MOST_EXTENTS = 1000;
// Names of one byte: the folder itself and its parent.
const SELF_AND_PARENT = ['\0', '\x01'];

/** The entries of a folder. Throws InputError. */
export async function readIsoFolder(
  volume: IsoVolume,
  { sizeBytes, extents }: RecordedFile,
): Promise<readonly PlacedEntry<RecordedFile>[]> {
  refuseLargeFolder(volume, sizeBytes);
  const [extent] = extents;
  if (extent?.offset === undefined) return [];
  const bytes = await readDiscBytes(volume, extent.offset, sizeBytes, 'folder');
  const entries: PlacedEntry<RecordedFile>[] = [];
  let earlier: DirectoryRecord | undefined;
  for (const record of records(volume, bytes)) {
    if ((record.flags & IS_ASSOCIATED) !== 0 || SELF_AND_PARENT.includes(record.name)) continue;
    const whole: DirectoryRecord = earlier === undefined ? record : join(volume, earlier, record);
    earlier = (record.flags & IS_CONTINUED) === 0 ? undefined : whole;
    if (earlier !== undefined) continue;
    const kind = (record.flags & IS_FOLDER) === 0 ? 'file' : 'folder';
    entries.push({ name: plainName(whole.name), kind, place: whole.content });
    refuseManyEntries(volume, entries.length);
  }
  if (earlier !== undefined) refuseDisc(volume, 'a folder ends inside a file of several extents');
  return entries;
}

/** The record at the beginning of these bytes. */
export function readRecord(volume: IsoVolume, bytes: Buffer): DirectoryRecord {
  const nameSize = bytes.readUInt8(32);
  if (RECORD_HEADER + nameSize > bytes.length) refuseDisc(volume, 'an entry of a folder is shorter than its name');
  if (bytes.readUInt16LE(26) !== 0) {
    refuse(
      volume.label,
      'is a disc image with interleaved files, which are not read',
      'Make the disc image again with a current tool.',
    );
  }
  const name = bytes.subarray(RECORD_HEADER, RECORD_HEADER + nameSize);
  const sizeBytes = bytes.readUInt32LE(10);
  // In front of the content lies its extended attribute record, if there is one.
  const offset = (bytes.readUInt32LE(2) + bytes.readUInt8(1)) * volume.blockSize;
  const extents: readonly Extent[] = sizeBytes === 0 ? [] : [{ offset, size: sizeBytes }];
  return { name: decodeName(volume, name), flags: bytes.readUInt8(25), content: { sizeBytes, extents } };
}

/** A file's content, which must lie on the disc and be no longer than it. */
export function refuseLongFile(volume: IsoVolume, content: RecordedFile): RecordedFile {
  for (const { offset = 0, size } of content.extents) refuseBeyondEnd(volume, offset + size, 'file');
  if (content.sizeBytes > volume.file.sizeBytes) {
    refuseDisc(volume, `a file claims ${content.sizeBytes} bytes, the whole disc image has ${volume.file.sizeBytes}`);
  }
  return content;
}

function* records(volume: IsoVolume, folder: Buffer): Generator<DirectoryRecord> {
  for (let at = 0; at < folder.length; ) {
    const size = folder.readUInt8(at);
    const blockEnd = (Math.floor(at / volume.blockSize) + 1) * volume.blockSize;
    if (size === 0) {
      // No record crosses a block: the rest of this one is empty.
      at = blockEnd;
      continue;
    }
    if (size <= RECORD_HEADER || at + size > Math.min(blockEnd, folder.length)) {
      refuseDisc(volume, 'a folder ends inside an entry');
    }
    yield readRecord(volume, folder.subarray(at, at + size));
    at += size;
  }
}

function join(volume: IsoVolume, earlier: DirectoryRecord, record: DirectoryRecord): DirectoryRecord {
  if (earlier.name !== record.name) refuseDisc(volume, 'a file of several extents goes on as another file');
  if (earlier.content.extents.length >= MOST_EXTENTS)
    refuseDisc(volume, `a file has more than ${MOST_EXTENTS} extents`);
  const sizeBytes = earlier.content.sizeBytes + record.content.sizeBytes;
  return { ...record, content: { sizeBytes, extents: [...earlier.content.extents, ...record.content.extents] } };
}

function decodeName({ joliet }: IsoVolume, bytes: Buffer): string {
  if (!joliet || bytes.length % 2 !== 0) return bytes.toString('latin1');
  return Buffer.from(bytes).swap16().toString('utf16le');
}

/** `INSTALL.WIM;1` is INSTALL.WIM, `README.;1` is README. */
function plainName(name: string): string {
  return name.replace(/;\d{1,5}$/, '').replace(/\.$/, '');
}
