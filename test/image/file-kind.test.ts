import { mkdir, truncate } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { refusalOf, useDirectory } from './wim-bytes.ts';

const directory = useDirectory();
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5000000000\n`;

test.each<[string, Uint8Array | string, RegExp]>([
  ['an empty file', '', /is empty/],
  ['a Git LFS pointer', LFS_POINTER, /is a Git LFS pointer/],
  ['a disc image', at(32_768, '\x01CD001\x01', 40_000), /is an ISO disc image/],
  ['a disc image with UDF alone', at(32_768, '\x00BEA01\x01', 40_000), /is an ISO disc image/],
  ['a VHDX', at(0, 'vhdxfile', 4096), /is a VHDX virtual disk/],
  ['a dynamic VHD', at(0, 'conectix', 4096), /is a VHD virtual disk/],
  ['a fixed VHD', at(4096 - 512, 'conectix', 4096), /is a VHD virtual disk/],
  ['an FFU', at(4, 'SignedImage ', 4096), /is a Full Flash Update/],
  ['a cabinet', at(0, 'MSCF', 64), /is a cabinet/],
  ['a ZIP archive', at(0, 'PK\x03\x04', 64), /is a ZIP archive/],
  ['a 7-Zip archive', Buffer.from('377abcaf271c0004', 'hex'), /is a 7-Zip archive/],
  ['text', 'Hello', /is not a WIM file: it begins with the bytes 48656c6c6f, expected 4d5357494d000000/],
  ['nothing but zeros', Buffer.alloc(4096), /begins with the bytes 0000000000000000/],
])('%s is called by its name', async (_, bytes, reason) => {
  const { message, cure } = await refusalOf(await directory.write('other.wim', bytes));
  expect(message).toMatch(reason);
  expect(cure).not.toBe('');
});

test('the cure for a Git LFS pointer names the option of actions/checkout', async () => {
  const { cure } = await refusalOf(await directory.write('pointer.wim', LFS_POINTER));
  expect(cure).toContain('lfs: true');
});

test('a directory, and a file that is not there', async () => {
  await mkdir(directory.path('folder.wim'));
  // Windows does not open a directory at all.
  expect((await refusalOf(directory.path('folder.wim'))).message).toMatch(/is a folder|cannot be read \(E/);
  expect((await refusalOf(directory.path('absent.wim'))).message).toContain('does not exist');
});

test('a large file of zeros is refused without reading it', async () => {
  const path = await directory.write('zeros.wim', '');
  await truncate(path, 6 * 2 ** 30);
  expect((await refusalOf(path)).message).toContain('is not a WIM file');
});

/** Zeros, with a text at an offset. */
function at(offset: number, text: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.write(text, offset, 'latin1');
  return bytes;
}
