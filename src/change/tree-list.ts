import { isUtf8 } from 'node:buffer';
import type { CommitFile } from './commit-files.ts';

const KINDS: ReadonlyMap<string, CommitFile['kind']> = new Map([
  ['100644', 'file'],
  ['100755', 'file'],
  // Written by git of 2005, and still read.
  ['100664', 'file'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

/**
 * The files in the output of `git ls-tree -r -z`, by path. Names that are no UTF-8 are left out: a manifest can't name
 * them.
 */
export function readTreeList(output: Buffer): ReadonlyMap<string, CommitFile> {
  const files = new Map<string, CommitFile>();
  for (let at = 0; at < output.length; ) {
    const found = output.indexOf(0, at);
    const end = found === -1 ? output.length : found;
    const file = readEntry(output.subarray(at, end));
    if (file !== undefined) files.set(file.path, file);
    at = end + 1;
  }
  return files;
}

/** `100644 blob <object>TAB<path>` */
function readEntry(entry: Buffer): CommitFile | undefined {
  if (!isUtf8(entry)) return undefined;
  const text = entry.toString();
  const tab = text.indexOf('\t');
  const [mode = '', , object = ''] = text.slice(0, tab).split(' ');
  const kind = KINDS.get(mode);
  return tab === -1 || kind === undefined ? undefined : { path: text.slice(tab + 1), kind, object };
}
