/** `inspect` and `check` on a disc image. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Host } from '../../src/jobs/host.ts';
import { inspect } from '../../src/jobs/inspect.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { fixtureBytes } from '../image/wim-bytes.ts';
import { contentOf, writeDisc } from '../support/disc-image.ts';
import { checkFile } from '../support/door.ts';
import { folderWith } from '../support/folder.ts';
import { udfDisc } from '../support/udf-disc.ts';

const MANIFEST = `images:
  - { id: w11, file: media/win.iso, index: 1, identity: { product: windows, version: 11, edition: pro, languages: [en-US], architecture: x64 } }
devices:
  - { id: PC-1, image: w11 }
`;

/** A workspace with a disc of one image in media/win.iso. */
async function workspaceWith(image: string, label = 'CPBA_X64FREV_EN-US_DV5'): Promise<string> {
  const workspace = folderWith({ 'imagegate.yml': MANIFEST });
  mkdirSync(join(workspace, 'media'));
  const disc = udfDisc({ 'sources/install.wim': contentOf(fixtureBytes(image)) }, { label });
  await writeDisc(join(workspace, 'media/win.iso'), disc);
  return workspace;
}

async function inspected(directory: string, output: 'text' | 'json'): Promise<string> {
  const written: string[] = [];
  const write = async (text: string) => void written.push(text);
  const host: Host = { paint: PLAIN, write, note: write, progress: () => {} };
  await inspect({ files: ['media/win.iso'], directory, hive: false, environment: {}, platform: 'linux', output }, host);
  return written.join('');
}

it('inspect says which file of which disc it read', async () => {
  const text = await inspected(await workspaceWith('win11-enterprise-de.wim'), 'text');
  expect(text).toMatch(
    /^media\/win\.iso: sources\/install\.wim on the disc "CPBA_X64FREV_EN-US_DV5", wim, lzx, 1 part, \d/,
  );
  expect(text).toContain('Windows 11 Enterprise (de-DE), x64');
});

it('inspect says it in JSON too', async () => {
  const json: unknown = JSON.parse(await inspected(await workspaceWith('win11-enterprise-de.wim'), 'json'));
  expect(json).toMatchObject({
    files: [
      {
        file: 'media/win.iso',
        disc: { path: 'sources/install.wim', volumeLabel: 'CPBA_X64FREV_EN-US_DV5' },
        format: 'wim',
        images: [{ index: 1, state: 'known', identity: { edition: 'enterprise', languages: ['de-DE'] } }],
      },
    ],
  });
});

it('a label that steers a terminal is shown, not obeyed', async () => {
  const text = await inspected(await workspaceWith('win11-pro-en.wim', 'A\u001b[31mB\u202e'), 'text');
  expect(text).toContain('on the disc "A\\u{1b}[31mB\\u{202e}"');
});

it('check holds the image on the disc against what is declared', async () => {
  const differing = await checkFile(await workspaceWith('win11-enterprise-en.wim'), 'imagegate.yml');
  expect(differing.findings.map(({ rule }) => rule)).toContain('image-differs-from-manifest');
  const same = await checkFile(await workspaceWith('win11-pro-en.wim'), 'imagegate.yml');
  expect(same.findings.map(({ rule }) => rule)).not.toContain('image-differs-from-manifest');
  expect(same.images).toMatchObject([{ id: 'w11', state: 'known' }]);
});
