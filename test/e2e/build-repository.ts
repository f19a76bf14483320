/** A small repository that builds an image by wimlib, with real WIM files and real hives in them. */

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/bundles.ts';
import { folderWith, writeFiles } from '../support/folder.ts';

export interface Repository {
  readonly folder: string;
  /** The plan, the manifest, and the work directory, as flags. */
  readonly words: readonly string[];
  readonly workDirectory: string;
  path(name: string): string;
}

const IMAGES = join(ROOT, 'test/fixtures/images');

export interface RepositoryChanges {
  /** A fixture. */
  readonly source?: string;
  readonly edition?: string;
  readonly steps?: readonly string[];
  /** Replaces the text below. */
  readonly plan?: string;
  readonly publish?: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** It goes away when the test ends. */
export function buildRepository(changes: RepositoryChanges = {}): Repository {
  return repositoryIn(folderWith(), join(folderWith(), 'work'), changes);
}

/** Fills an empty folder. */
export function repositoryIn(folder: string, workDirectory: string, changes: RepositoryChanges): Repository {
  const { source = 'win11-pro-en.wim', edition = 'pro', steps = ['copy: { from: overlay, to: / }'] } = changes;
  const publish = changes.publish ?? ['copy: share/w11.wim'];
  writeFiles(folder, {
    'imagegate.yml': manifest(edition),
    'w11.build.yml': changes.plan ?? plan(steps, publish),
    'overlay/Windows/Web/contoso.txt': 'Contoso\n',
    ...changes.files,
  });
  mkdirSync(join(folder, 'media'), { recursive: true });
  mkdirSync(join(folder, 'share'), { recursive: true });
  cpSync(join(IMAGES, source), join(folder, 'media/install.wim'));
  return {
    folder,
    workDirectory,
    words: ['w11.build.yml', '--as-of', '2026-11-22', '--work-dir', workDirectory],
    path: (name) => join(folder, name),
  };
}

export function plan(steps: readonly string[], publish: readonly string[]): string {
  const list = (items: readonly string[]) => items.map((item) => `  - ${item}\n`).join('');
  return `image: w11
engine: wimlib
source: { file: media/install.wim }
output: out/w11.wim
steps:
${list(steps)}publish:
${list(publish)}`;
}

function manifest(edition: string): string {
  return `organization: Contoso
images:
  - id: w11
    file: out/w11.wim
    identity: { product: windows, version: 11, edition: ${edition}, languages: [en-US], architecture: x64 }
    media: { channel: commercial, agreement: EA-1 }
agreements:
  - id: EA-1
    program: enterprise-agreement
    licenses:
      - { product: windows, version: 11, edition: enterprise, kind: upgrade, language: all, quantity: 10 }
devices:
  - id: PC-1
    manufacturer: Fabrikam
    image: w11
    base: { channel: oem, product: windows, version: 11, edition: pro, language: en-US, coa: sticker, purchased: true }
`;
}

export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
