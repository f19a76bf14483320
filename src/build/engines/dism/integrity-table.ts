/**
 * The integrity table of a WIM file: the SHA-1 of every stretch (10 MiB, say) from the end of the header to the end of the
 * lookup table, that is of all data and metadata, not of the header, nor of the XML behind it (wimlib `src/integrity.c`).
 */
import { createHash } from 'node:crypto';
import nodePath, { basename } from 'node:path';
import { type OpenedFile, withOpenedFile } from '../../../image/opened-file.ts';
import { partName } from '../../../image/split-set.ts';
import { readWimFile } from '../../../image/wim-file.ts';
import { readWimHeader } from '../../../image/wim-header.ts';
import { readStretch, type Stretch, WIM_HEADER_SIZE } from '../../../image/wim-resource.ts';
import { InputError } from '../../../input/problem.ts';
import { StepFailed } from '../../../process/step-failed.ts';

const SHA1_BYTES = 20;
const HEAD_BYTES = 12;
const PIECE_BYTES = 1024 * 1024;
/** 64 MiB of sums: those of a file of 32 TiB. */
const LARGEST_TABLE = 64 * 2 ** 20;

/**
 * Reads the whole file, of a split set every part, and compares it with its integrity table. It proves that nothing changed
 * since the writer made the table, not that the writer was right. Throws StepFailed when it differs, or when there is no
 * table to compare with.
 */
export async function verifyIntegrity(file: string): Promise<void> {
  try {
    const { parts } = await readWimFile(file, basename(file));
    for (let part = 1; part <= parts.total; part += 1) {
      await verifyPart(part === 1 ? file : partName(file, part, nodePath));
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new StepFailed(error.problems[0]);
  }
}

async function verifyPart(file: string): Promise<void> {
  const label = basename(file);
  await withOpenedFile(file, label, async (opened) => {
    await readWimHeader(opened, label);
    await compare(opened, label);
  });
}

async function compare(file: OpenedFile, label: string): Promise<void> {
  const head = await file.read(0, WIM_HEADER_SIZE);
  const lookup = readStretch(head, 0x30, file.sizeBytes, 'lookup table', label);
  const { chunkBytes, sums } = await readTable(
    file,
    readStretch(head, 0x7c, file.sizeBytes, 'integrity table', label),
    label,
  );
  const end = lookup.offset + lookup.size;
  if (sums.length !== Math.ceil((end - WIM_HEADER_SIZE) / chunkBytes))
    damaged(label, 'its integrity table has the wrong length');
  for (const [number, sum] of sums.entries()) {
    const from = WIM_HEADER_SIZE + number * chunkBytes;
    const to = Math.min(from + chunkBytes, end);
    if (!sum.equals(await sha1(file, from, to))) damaged(label, `bytes ${from} to ${to - 1} are not what was written`);
  }
}

async function readTable(
  file: OpenedFile,
  { offset, size }: Stretch,
  label: string,
): Promise<{ readonly chunkBytes: number; readonly sums: readonly Buffer[] }> {
  if (size === 0) {
    throw new StepFailed({
      message: `${label} has no integrity table, so that there is nothing to compare it with.`,
      cure: 'Export it with /CheckIntegrity (`dism /Export-Image`), as this tool does, or with --check (`wimlib-imagex export`).',
    });
  }
  if (size < HEAD_BYTES || size > LARGEST_TABLE) damaged(label, `its integrity table has ${size} bytes`);
  const table = await file.read(offset, size);
  const count = table.readUInt32LE(4);
  const chunkBytes = table.readUInt32LE(8);
  if (table.readUInt32LE(0) !== size || HEAD_BYTES + count * SHA1_BYTES !== size || chunkBytes === 0)
    damaged(label, 'its integrity table contradicts itself');
  const sums = Array.from({ length: count }, (_, number) => {
    const at = HEAD_BYTES + number * SHA1_BYTES;
    return table.subarray(at, at + SHA1_BYTES);
  });
  return { chunkBytes, sums };
}

/** In pieces: the length of a stretch is the file's own claim. */
async function sha1(file: OpenedFile, from: number, to: number): Promise<Buffer> {
  const hash = createHash('sha1');
  for (let at = from; at < to; at += PIECE_BYTES) hash.update(await file.read(at, Math.min(PIECE_BYTES, to - at)));
  return hash.digest();
}

function damaged(label: string, what: string): never {
  throw new StepFailed({
    message: `${label} is damaged: ${what}.`,
    cure: 'Check the disk and the memory of this machine, and build the image again.',
  });
}
