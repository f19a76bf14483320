import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlan } from '../../../src/build/plan/read-plan.ts';
import { findSecrets } from '../../../src/build/plan/secrets.ts';
import { openWorkspace } from '../../../src/input/workspace.ts';
import { folderWith } from '../../support/folder.ts';
import { type Files, planWith } from './planning.ts';

/** Made up, in the shape of a key. */
const KEY = ['ABCDE', 'FGHJK', 'LMNPQ', 'RSTVW', 'XYZ23'].join('-');
const UNATTEND = `<unattend>\r\n  <ProductKey>${KEY}</ProductKey>\r\n</unattend>\r\n`;

async function secretsOf(steps: readonly string[], files: Files, prepare = (_folder: string) => {}) {
  const folder = folderWith({ 'media/install.wim': 'wim', ...files, 'p.yml': planWith(steps) });
  prepare(folder);
  const plan = await readPlan(await openWorkspace(folder), 'p.yml', { platform: process.platform });
  return (await findSecrets(plan)).map(({ file, ...found }) => ({ ...found, file: file.slice(folder.length + 1) }));
}

const found = (file: string, line: number) => ({ file, line, value: KEY, what: 'a product key' });

test.each([
  ['UTF-8', Buffer.from(UNATTEND)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${UNATTEND}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(UNATTEND, 'utf16le')],
  ['big-endian UTF-16', Buffer.from(`\ufeff${UNATTEND}`, 'utf16le').swap16()],
])('an answer file that is applied, and copied as well: %s', async (_, bytes) => {
  const steps = ['applyUnattend: u.xml', 'copy: { from: u.xml, to: /Windows/Panther/ }'];
  expect(await secretsOf(steps, { 'u.xml': bytes })).toEqual([found('u.xml', 2)]);
});

test('a copied file of any name, and in a copied folder those with telling names', async () => {
  const files = {
    'key.txt': `x\n${KEY}\n`,
    'overlay/Windows/Panther/AutoUnattend.XML': UNATTEND,
    'overlay/a/customsettings.ini': `[Default]\nProductKey=${KEY}\n`,
    'overlay/a/Bootstrap.ini': `OverrideProductKey = ${KEY}`,
    'overlay/sources/PID.txt': `[PID]\nValue=${KEY}\n`,
    'overlay/Windows/Setup/Scripts/SetupComplete.cmd': `slmgr /ipk ${KEY}\n`,
    'overlay/readme.txt': KEY,
  };
  const steps = ['copy: { from: key.txt, to: /key.txt }', 'copy: { from: overlay, to: / }'];
  expect(await secretsOf(steps, files)).toEqual([
    found('key.txt', 2),
    found('overlay/a/Bootstrap.ini', 1),
    found('overlay/a/customsettings.ini', 2),
    found('overlay/sources/PID.txt', 2),
    found('overlay/Windows/Panther/AutoUnattend.XML', 2),
    found('overlay/Windows/Setup/Scripts/SetupComplete.cmd', 1),
  ]);
});

test('two keys in a line, one of them in groups without dashes', async () => {
  const bare = 'BCDFG HJKMN PQRTV WXY23 46789';
  const secrets = await secretsOf(['applyUnattend: u.xml'], { 'u.xml': `<a>${KEY}</a><b>${bare}</b>` });
  expect(secrets.map(({ value, line }) => [line, value])).toEqual([
    [1, KEY],
    [1, bare],
  ]);
});

test('nothing: no key, too large a file, a link out of the folder', async () => {
  const files = {
    'u.xml': '<unattend/>',
    'big.xml': KEY + ' '.repeat(1024 * 1024),
    'overlay/a.txt': 'a',
    'x/unattend.xml': KEY,
  };
  const steps = ['applyUnattend: u.xml', 'copy: { from: big.xml, to: /b.xml }', 'copy: { from: overlay, to: / }'];
  expect(await secretsOf(steps, files, (folder) => symlinkSync(join(folder, 'x'), join(folder, 'overlay/x')))).toEqual(
    [],
  );
});

test('at most 200 files are looked at', async () => {
  const names = Array.from({ length: 210 }, (_, index) => `overlay/unattend-${1000 + index}.xml`);
  const files = Object.fromEntries(names.map((name) => [name, UNATTEND]));
  expect(await secretsOf(['copy: { from: overlay, to: / }'], files)).toHaveLength(200);
});
