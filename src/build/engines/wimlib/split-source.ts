import { lstat } from 'node:fs/promises';
import { readWimFile } from '../../../image/wim-file.ts';
import type { Wimlib } from './wimlib.ts';

/**
 * The `--ref` options that name the other parts of a split image, each by its own path; none for a whole one. A pattern like
 * `install*.swm` would take in the parts of another set beside it.
 *
 * @throws InputError when a part is missing or belongs to another set.
 */
export async function referenceOptions({ tools, platform, path }: Wimlib, file: string): Promise<readonly string[]> {
  // In a dry run the image may be one that a command before this would have made.
  if (tools.dryRun && (await lstat(file).catch(() => undefined)) === undefined) return [];
  const { parts } = await readWimFile(file, file);
  const { dir, name, ext } = path.parse(file);
  return Array.from({ length: parts.total - 1 }, (_, number) => path.join(dir, `${name}${number + 2}${ext}`)).map(
    (part) => `--ref=${platform === 'win32' ? part : literalGlob(part)}`,
  );
}

/** wimlib reads the value with glob(3); on Windows only * and ? mean something there, and no name holds them. */
function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]]/g, '\\$&');
}
