/** What the pictures show: the compiled check over a small repository that is really there, and a change in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './compile.mjs';

export const MANIFEST = 'imagegate.yml';

/** The days of the commit and of the verdict, so that the pictures do not change with the calendar. */
const COMMITTED = '2026-11-20T09:00:00Z';
const AS_OF = '2026-11-22';

/** The report on the change, as `imagegate check --base main --json` prints it. */
export function reportOfChange() {
  const folder = mkdtempSync(join(tmpdir(), 'imagegate-picture-'));
  try {
    const git = gitIn(folder);
    git('init', '-q', '-b', 'main');
    writeFiles(folder, { [MANIFEST]: MANIFEST_TEXT, 'policy.yml': POLICY, 'fleet/berlin.csv': rows(BEFORE) });
    git('add', '-A');
    git('commit', '-q', '-m', 'The fleet');
    git('checkout', '-q', '-b', 'proposed');
    writeFiles(folder, { 'fleet/berlin.csv': rows({ ...BEFORE, ...CHANGED }) });
    git('commit', '-q', '-a', '-m', 'The new PCs');
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(folder) {
  const options = ['--policy', 'policy.yml', '--base', 'main', '--as-of', AS_OF, '--json'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'build/cli.js'), 'check', MANIFEST, ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 1) throw new Error(`The check was to be blocked, and ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout);
}

function gitIn(folder) {
  const names = { GIT_AUTHOR_NAME: 'Dana', GIT_COMMITTER_NAME: 'Dana' };
  const addresses = { GIT_AUTHOR_EMAIL: 'dana@contoso.example', GIT_COMMITTER_EMAIL: 'dana@contoso.example' };
  const days = { GIT_AUTHOR_DATE: COMMITTED, GIT_COMMITTER_DATE: COMMITTED };
  const env = { ...process.env, ...names, ...addresses, ...days };
  return (...words) => execFileSync('git', words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function writeFiles(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function rows(devices) {
  const lines = Object.entries(devices).map(([id, [image, windows, label]]) => `${id},${image},${windows},${label}\n`);
  return `Serial number,Image,Windows at delivery,Label\n${lines.join('')}`;
}

const ENGLISH = 'win11-en';
const FRENCH = 'win11-fr';

/** What is wrong before: PC-0009 came with Home, nobody wrote down the label of PC-0010, and PC-0012 has none. */
const BEFORE = {
  'PC-0001': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0002': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0003': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0004': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0005': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0006': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0007': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0008': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0009': [ENGLISH, 'Windows 11 Home', 'label'],
  'PC-0010': [ENGLISH, 'Windows 11 Pro', ''],
  'PC-0011': [ENGLISH, 'Windows 11 Pro', 'label'],
  'PC-0012': [ENGLISH, 'Windows 11 Pro', 'none'],
};

/** PC-0003 is exchanged for one with Home, two PCs move to the French office, and the base of PC-0009 is put right. */
const CHANGED = {
  'PC-0003': [ENGLISH, 'Windows 11 Home', 'label'],
  'PC-0005': [FRENCH, 'Windows 11 Pro', 'label'],
  'PC-0006': [FRENCH, 'Windows 11 Pro', 'label'],
  'PC-0009': [ENGLISH, 'Windows 11 Pro', 'label'],
};

const MANIFEST_TEXT = `organization: Contoso
agreements:
  - id: EA-7731
    program: enterprise-agreement
    licenses:
      - { product: windows, version: 11, edition: enterprise, kind: upgrade, language: en-US, quantity: 250 }
images:
  - id: ${ENGLISH}
    identity: { product: windows, version: 11, edition: enterprise, languages: [en-US], architecture: x64 }
    media: { channel: commercial, agreement: EA-7731 }
  - id: ${FRENCH}
    identity: { product: windows, version: 11, edition: enterprise, languages: [fr-FR], architecture: x64 }
    media: { channel: commercial, agreement: EA-7731 }
profiles:
  latitude-5450-2026:
    manufacturer: Fabrikam Devices
    base: { channel: oem, product: windows, version: 11, edition: pro, language: en-US, purchased: true }
    licenses: [{ agreement: EA-7731, product: windows, edition: enterprise, kind: upgrade }]
devices:
  - files: fleet/*.csv
    profile: latitude-5450-2026
    columns: { id: Serial number, image: Image, base.edition: Windows at delivery, base.coa: Label }
`;

const POLICY = `waivers:
  - id: W-2026-07
    rule: missing-coa
    devices: PC-0012
    license: { product: windows, channel: oem, version: 11, edition: pro }
    reason: Fabrikam sends the label in December.
    owner: dana@contoso.example
    until: 2026-12-31
`;
