import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Aborted } from '../../src/process/tool.ts';
import { copyHashed, hashFile } from '../../src/publish/hash-file.ts';
import { folderWith } from '../support/folder.ts';

const PIECE = 2 ** 20;
const GO = new AbortController().signal;

it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 9 * PIECE + 17])('hashes and copies %d bytes', async (size) => {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 4093) bytes[at] = at % 251;
  const folder = folderWith({ from: bytes });
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  utimesSync(from, 1_700_000_000, 1_700_000_000.5);
  const expected = { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: size };
  const told: number[] = [];
  expect(await hashFile(from, GO, (done) => told.push(done))).toEqual(expected);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1) ?? 0).toBe(size);
  expect(await copyHashed(from, to, GO, () => undefined)).toEqual(expected);
  expect(readFileSync(to).equals(bytes)).toBe(true);
  expect(statSync(to).mtimeMs).toBe(1_700_000_000_000);
});

it('replaces nothing', async () => {
  const folder = folderWith({ from: 'new', to: 'earlier' });
  const copying = copyHashed(join(folder, 'from'), join(folder, 'to'), GO, () => undefined);
  await expect(copying).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(join(folder, 'to'), 'utf8')).toBe('earlier');
});

it('stops soon after it is called off', async () => {
  const folder = folderWith({ from: Buffer.alloc(20 * PIECE) });
  const calledOff = new AbortController();
  let most = 0;
  const hashing = hashFile(join(folder, 'from'), calledOff.signal, (bytes) => {
    most = bytes;
    if (bytes >= 3 * PIECE) calledOff.abort();
  });
  await expect(hashing).rejects.toThrow(Aborted);
  expect(most).toBe(3 * PIECE);
});

it('passes on what the system says', async () => {
  const hashing = hashFile(join(folderWith(), 'missing'), GO, () => undefined);
  await expect(hashing).rejects.toMatchObject({ code: 'ENOENT' });
});
