import { createHash } from 'node:crypto';
import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { openWorkspace } from '../../src/input/workspace.ts';
import { digestDocuments } from '../../src/jobs/document-digest.ts';
import { folderWith } from '../support/folder.ts';
import { manifestOf } from '../support/manifests.ts';

async function digestsIn(folder: string, ...paths: string[]) {
  const manifest = manifestOf({
    estate: { verifications: paths.map((document) => ({ document })) },
    documents: paths.map((path, index) => ({ path, index })),
  });
  return (await digestDocuments(await openWorkspace(folder), manifest)).map(({ documentDigest }) => documentDigest);
}

describe('digestDocuments', () => {
  it('hashes what is there, and says what is missing', async () => {
    const folder = folderWith({ 'forms/a.pdf': 'signed' });
    const sha256 = createHash('sha256').update('signed').digest('hex');
    expect(await digestsIn(folder, 'forms/a.pdf', 'forms/b.pdf', 'forms/a.pdf', 'forms/a.pdf/c')).toEqual([
      sha256,
      'missing',
      sha256,
      'missing',
    ]);
  });

  it('leaves a verification without a document alone', async () => {
    const manifest = manifestOf({ estate: { verifications: [{ signedBy: 'Dana' }] } });
    expect(await digestDocuments(await openWorkspace(folderWith()), manifest)).toEqual([{ signedBy: 'Dana' }]);
  });

  it('refuses what is no form, at the place that names it', async () => {
    const folder = folderWith({
      'large.pdf': '',
      'pointer.pdf': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n',
    });
    mkdirSync(join(folder, 'folder.pdf'));
    truncateSync(join(folder, 'large.pdf'), 64 * 1024 * 1024 + 1);
    for (const [path, message] of [
      ['../form.pdf', /leaves the workspace/],
      ['folder.pdf', /is not a file/],
      ['large.pdf', /at most 67108864 are read/],
      ['pointer.pdf', /Git LFS pointer/],
    ] as const) {
      const refusal = await digestsIn(folder, path).catch((fault: unknown) => fault);
      if (!(refusal instanceof InputError)) throw new Error(`${path} was accepted`);
      expect(refusal.problems[0]).toMatchObject({ file: 'imagegate.yml', line: 7, column: 9 });
      expect(refusal.message).toMatch(message);
    }
  });
});
