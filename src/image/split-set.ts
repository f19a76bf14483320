/** Split WIM files: `x.swm, x2.swm, x3.swm`, as DISM and wimlib name them. */
import { lstat } from 'node:fs/promises';
import nodePath, { type PlatformPath } from 'node:path';
import { withOpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';
import { readWimHeader, type WimHeader } from './wim-header.ts';

const MOST_NAMED = 5;

/**
 * Holds the set against its first part: every other part must lie beside it, belong to it and be whole.
 * Reads their headers only. Returns what the other parts add in bytes. Throws InputError.
 */
export async function readOtherParts(
  path: string,
  label: string,
  first: WimHeader,
): Promise<{ readonly sizeBytes: number; readonly bytesRead: number }> {
  if (first.part !== 1) refuseLaterPart(label, first);
  await refuseMissingParts(path, label, first);
  let sizeBytes = 0;
  let bytesRead = 0;
  for (let part = 2; part <= first.totalParts; part += 1) {
    const partLabel = partName(label, part, nodePath.posix);
    await withOpenedFile(partName(path, part, nodePath), partLabel, async (file) => {
      refuseForeignPart(await readWimHeader(file, partLabel), part, first, partLabel, label);
      sizeBytes += file.sizeBytes;
      bytesRead += file.bytesRead();
    });
  }
  return { sizeBytes, bytesRead };
}

/** `install.swm` and 2 make `install2.swm`. */
function partName(path: string, part: number, { parse, format }: PlatformPath): string {
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
async function refuseMissingParts(path: string, label: string, { totalParts }: WimHeader): Promise<void> {
  const missing: string[] = [];
  for (let part = 2; part <= totalParts && missing.length <= MOST_NAMED; part += 1) {
    // A link could lead out of the workspace, which only the first part was held against.
    const found = await lstat(partName(path, part, nodePath)).catch(() => undefined);
    if (found?.isFile() !== true)
      missing.push(
        `part ${part} (${partName(nodePath.posix.basename(label), part, nodePath.posix)}${found === undefined ? '' : ', no plain file'})`,
      );
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
