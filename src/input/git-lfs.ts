/**
 * Git LFS leaves a small text file, a pointer, in the place of a large one until the large one is fetched
 * (Git LFS specification, "The Pointer"). A pointer is never what the user meant to check.
 */

/** No pointer is longer (Git LFS specification: "Pointer files must be less than 1024 bytes"). */
export const POINTER_LIMIT = 1024;

export const POINTER_CURE =
  'Fetch the file itself: set `lfs: true` on actions/checkout, or run `git lfs pull` at a desk.';

const FIRST_LINES = ['version https://git-lfs.github.com/spec/v1', 'version https://hawser.github.com/spec/v1'];

/** True when the bytes (the whole file, or its first 1,024 bytes) are a Git LFS pointer. */
export function isGitLfsPointer(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  return bytes.byteLength <= POINTER_LIMIT && FIRST_LINES.some((line) => start.startsWith(line));
}
