/** What the tests of publishing share. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../src/build/work/journal.ts';
import type { Candidate } from '../../src/publish/candidate.ts';
import type { PublishOptions } from '../../src/publish/make-ready.ts';

export const IMAGES = join(import.meta.dirname, '../fixtures/images');

export function candidateAt(file: string): Candidate {
  const bytes = readFileSync(file);
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length };
}

export function publishOptions(journal: Journal, other: Partial<PublishOptions> = {}): PublishOptions {
  return {
    journal,
    signal: new AbortController().signal,
    progress: () => undefined,
    split: async () => Promise.reject(new Error('nothing is split')),
    verify: async () => Promise.reject(new Error('nothing is verified')),
    ...other,
  };
}

/** Names with contents, folders walked through: `share/image.wim` -> its text, or a digest of what is long. */
export function everythingIn(folder: string, below = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(join(folder, below))
      .sort()
      .flatMap((name) => {
        const path = below === '' ? name : `${below}/${name}`;
        const full = join(folder, path);
        return statSync(full).isDirectory()
          ? [[`${path}/`, ''], ...Object.entries(everythingIn(folder, path))]
          : [[path, shown(readFileSync(full))]];
      }),
  );
}

export function shown(bytes: Buffer): string {
  return bytes.length < 100 ? bytes.toString() : createHash('sha256').update(bytes).digest('hex');
}

/** Parts that were split before, put where they are asked for: quick, and the same bytes every time. */
export function splitFrom(folder: string): PublishOptions['split'] {
  return async (_image, to, name) => {
    for (const part of readdirSync(folder)) copyFileSync(join(folder, part), join(to, part.replace('parts', name)));
  };
}
