/** Split WIM files: `x.swm, x2.swm, x3.swm`, as DISM and wimlib name them. */
import { lstat } from 'node:fs/promises';
import nodePath, { type PlatformPath } from 'node:path';
import { type OpenedFile, withOpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';
import { readWimHeader, type WimHeader } from './wim-header.ts';

const MOST_NAMED = 5;

/** Where the other parts of a split set lie: in the folder of the first one, or on its disc. */
export interface Beside {
  /** What part `part` is, if it is there. */
  find(part: number): Promise<'file' | 'other' | undefined>;
  /** Lends part `part`, which is there. */
  withPart(part: number, label: string, use: (file: OpenedFile) => Promise<void>): Promise<void>;
}

/** The folder that the first part, the file at `path`, lies in. */
export function besideOnDisk(path: string): Beside {
  return {
    find: async (part) => {
      // A link could lead out of the workspace, which only the first part was held against.
      const found = await lstat(partName(path, part, nodePath)).catch(() => undefined);
      return found === undefined ? undefined : found.isFile() ? 'file' : 'other';
    },
    withPart: (part, label, use) => withOpenedFile(partName(path, part, nodePath), label, use),
  };
}

/**
 * Holds the set against its first part: every other part must lie beside it, belong to it and be whole.
 * Reads their headers only. Returns what the other parts add in bytes. Throws InputError.
 */
export async function readOtherParts(
  beside: Beside,
  label: string,
  first: WimHeader,
): Promise<{ readonly sizeBytes: number; readonly bytesRead: number }> {
  if (first.part !== 1) refuseLaterPart(label, first);
  await refuseMissingParts(beside, label, first);
  let sizeBytes = 0;
  let bytesRead = 0;
  for (let part = 2; part <= first.totalParts; part += 1) {
    const partLabel = partName(label, part);
    await beside.withPart(part, partLabel, async (file) => {
      refuseForeignPart(await readWimHeader(file, partLabel), part, first, partLabel, label);
      sizeBytes += file.sizeBytes;
      bytesRead += file.bytesRead();
    });
  }
  return { sizeBytes, bytesRead };
}

/** `install.swm` and 2 make `install2.swm`. */
export function partName(path: string, part: number, { parse, format }: PlatformPath = nodePath.posix): string {
  const { root, dir, name, ext } = parse(path);
  return format({ root, dir, base: `${name}${part}${ext}` });
}

function refuseLaterPart(label: string, { part, totalParts }: WimHeader): never {
  const { name, ext } = nodePath.posix.parse(label);
  const suffix = String(part);
  const guess = name.endsWith(suffix) ? `, ${name.slice(0, -suffix.length)}${ext}` : '';
  refuse(label, `is part ${part} of ${totalParts} of a split image`, `Name its first part${guess}.`);
}

/** Stops looking when more are missing than are named: a damaged header may count 65,535 parts. */
async function refuseMissingParts(beside: Beside, label: string, { totalParts }: WimHeader): Promise<void> {
  const missing: string[] = [];
  for (let part = 2; part <= totalParts && missing.length <= MOST_NAMED; part += 1) {
    const found = await beside.find(part);
    if (found === 'file') continue;
    const name = partName(nodePath.posix.basename(label), part);
    missing.push(`part ${part} (${name}${found === undefined ? '' : ', no plain file'})`);
  }
  if (missing.length === 0) return;
  const named = missing.length > MOST_NAMED ? [...missing.slice(0, MOST_NAMED), 'and others'] : missing;
  refuse(
    label,
    `is part 1 of ${totalParts} of a split image that is incomplete; missing beside it: ${named.join(', ')}`,
    'Put all parts into one directory, under the names that DISM or wimlib gave them.',
  );
}

function refuseForeignPart(found: WimHeader, part: number, first: WimHeader, partLabel: string, label: string): void {
  const sameSet = found.guid === first.guid && found.imageCount === first.imageCount && found.solid === first.solid;
  if (sameSet && found.totalParts === first.totalParts && found.part === part) return;
  const what = found.guid === first.guid ? `part ${found.part} of ${found.totalParts}` : 'part of another';
  refuse(
    partLabel,
    `should be part ${part} of ${first.totalParts} of the split image ${label}, but is ${what}`,
    'Split the image again into an empty directory, and keep its parts together.',
  );
}
