/** Files that are large, the same at every run, and as hard to compress as one likes. */
import { createCipheriv } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

const BLOCK = Buffer.alloc(2 ** 20);
const PAGE = 4096;

/**
 * @param {string} path of a new file
 * @param {number} bytes
 * @param {{ seed: number, zeros?: number }} kind `zeros`: which share of every page is nothing, and compresses to nothing.
 */
export function writeNoise(path, bytes, { seed, zeros = 0 }) {
  // The key stream of AES is noise that is made as fast as it is written.
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 'imagegate'), Buffer.alloc(16, seed));
  const file = openSync(path, 'wx');
  for (let left = bytes; left > 0; ) {
    const block = cipher.update(BLOCK);
    if (zeros > 0) for (let page = 0; page < block.length; page += PAGE) block.fill(0, page, page + PAGE * zeros);
    left -= writeSync(file, block, 0, Math.min(left, block.length));
  }
  closeSync(file);
}
