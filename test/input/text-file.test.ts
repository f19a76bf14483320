import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLineChunks } from '../../src/input/line-chunks.ts';
import { InputError } from '../../src/input/problem.ts';
import { readTextFile } from '../../src/input/text-file.ts';
import { positionAt } from '../../src/input/text-position.ts';
import { folderWith } from '../support/folder.ts';

async function readBytes(bytes: string | Uint8Array, limit = 1000): Promise<unknown> {
  const path = join(folderWith({ 'a.txt': bytes }), 'a.txt');
  return readTextFile(path, 'a.txt', limit).catch((error: unknown) =>
    error instanceof InputError ? error.problems[0] : error,
  );
}

test('text with and without a byte order mark', async () => {
  expect(await readBytes('gr\u00fc\u00df \u{1f4bb}')).toBe('gr\u00fc\u00df \u{1f4bb}');
  expect(await readBytes('\ufeffid')).toBe('id');
  expect(await readBytes('x'.repeat(1000))).toHaveLength(1000);
});

test('what is no text file', async () => {
  expect(await readBytes('')).toMatchObject({ file: 'a.txt', message: 'a.txt is empty.' });
  expect(await readBytes('x'.repeat(1001))).toMatchObject({ message: 'a.txt has 1001 bytes, the limit is 1000.' });
  expect(await readBytes('ab\ncd\0')).toMatchObject({
    line: 2,
    column: 3,
    message: expect.stringContaining('zero byte'),
  });
  expect(await readBytes(Buffer.from([0x61, 0x0d, 0xe4, 0x62]))).toMatchObject({ line: 2, column: 1 });
  expect(await readBytes(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).toMatchObject({
    message: 'a.txt is UTF-16, expected UTF-8.',
  });
  const folder = folderWith();
  await expect(readTextFile(folder, 'folder', 10)).rejects.toThrow('folder is a folder, expected a file.');
  await expect(readTextFile(join(folder, 'none'), 'none', 10)).rejects.toThrow('none does not exist.');
});

test.skipIf(process.platform === 'win32')('a pipe is refused, not waited for', async () => {
  const pipe = join(folderWith(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(readTextFile(pipe, 'pipe', 10)).rejects.toThrow('pipe is no regular file');
});

test('a Git LFS pointer is told from a text that speaks of one', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
  expect(await readBytes(pointer)).toMatchObject({ cure: expect.stringContaining('`lfs: true`') });
  expect(await readBytes(`# ${pointer}`)).toContain(pointer);
});

test('positions count LF, CRLF and CR as line ends, and UTF-16 code units as columns', () => {
  const text = 'a\nb\r\nc\rd\u{1f4bb}e';
  const position = (mark: string) => positionAt(text, text.indexOf(mark), 10);
  expect(['a', 'b', 'c', 'd', 'e'].map(position)).toEqual([
    { line: 10, column: 1 },
    { line: 11, column: 1 },
    { line: 12, column: 1 },
    { line: 13, column: 1 },
    { line: 13, column: 4 },
  ]);
});

test.each(['\n', '\r\n', '\r'])('a long file comes in blocks that end at a line end: %j', async (lineEnd) => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `${index} \u00e4 ${'x'.repeat(40)}`);
  const text = lines.join(lineEnd);
  const path = join(folderWith({ 'a.csv': text }), 'a.csv');
  const chunks = [];
  for await (const chunk of readLineChunks(path, 'a.csv')) chunks.push(chunk);
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
  for (const chunk of chunks) expect(chunk.text.startsWith(`${chunk.firstLine - 1} `)).toBe(true);
});
