import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/input/workspace.ts';
import type { Policy } from '../../src/licensing/policy/policy.ts';
import { POLICY_LIMIT, readPolicy, readPolicyBytes, readPolicyFile } from '../../src/policy/read-policy.ts';
import { folderWith } from '../support/folder.ts';
import { problemsOf, refusal, shown, WHOLE, waiver } from './reading.ts';

const READ: Policy = {
  severities: [
    { rule: 'coa-not-affixed', severity: 'error', reason: 'Our auditor asks for it.' },
    { rule: 'media-not-commercial', severity: 'warning', reason: 'So agreed.', reference: 'EA-7731, M97, 2' },
  ],
  waivers: [
    {
      id: 'W-2026-07',
      rule: 'language-mismatch',
      devices: ['PC-0007', 'KIOSK-*'],
      image: 'win11-fr',
      license: { product: 'windows', channel: 'oem', version: '11', edition: 'pro', language: 'en-US' },
      reason: 'The French license is on order.',
      owner: 'dana@contoso.example',
      until: '2027-01-31',
    },
    {
      id: '8',
      rule: 'missing-base-license',
      devices: ['LAB-01'],
      license: 'none',
      reason: 'r',
      owner: 'o',
      until: '2026-12-01',
    },
  ],
  rights: [
    {
      license: { product: 'windows', agreement: 'EA-7731', edition: 'enterprise', kind: 'upgrade' },
      gives: { versions: ['10', '11'], language: 'all' },
      reference: 'EA-7731, amendment M97, section 4',
    },
    {
      license: { product: 'office', edition: 'standard', kind: 'full' },
      gives: { product: 'office', edition: 'professional-plus', versions: ['2021'] },
      reference: 'EA-7731, amendment M97, section 5',
    },
  ],
  withdrawals: [{ right: 'downgrade', license: { product: 'windows', agreement: 'EA-7731' }, reference: 'M97, 7' }],
  qualifyingSystems: [
    {
      versions: ['10', '11'],
      editions: ['home', 'home-n'],
      upgradeTo: ['11'],
      agreement: 'EA-7731',
      qualifies: true,
      reference: 'M97, 6',
    },
    { versions: ['7'], editions: ['ultimate'], upgradeTo: ['10'], qualifies: false, reference: 'M97, 6' },
  ],
  architectures: [{ architecture: 'arm64', reference: 'M97, 8' }],
  affiliates: [{ name: 'Contoso Iberia', reference: 'M97, 9' }],
};

const JSON_TEXT = JSON.stringify(load(WHOLE), null, 2);

test.each([
  ['YAML', 'policy.yml', WHOLE],
  ['YAML with CRLF', 'policy.yaml', WHOLE.replaceAll('\n', '\r\n')],
  ['JSON', 'policies/Policy.JSON', JSON_TEXT],
  ['JSON with CRLF', 'policy.json', JSON_TEXT.replaceAll('\n', '\r\n')],
  ['JSON at a commit', 'octo/policies/policy.json@0123abcd', JSON_TEXT],
  ['JSON by a name that does not say so', 'policy', JSON_TEXT],
])('a policy is read into the model: %s', (_, file, text) => {
  expect(readPolicy(text, file).policy).toStrictEqual(READ);
});

test('sections that are left out are empty', () => {
  const { policy } = readPolicy(waiver(), 'policy.yml');
  const { waivers, ...others } = policy;
  expect(waivers).toHaveLength(1);
  expect(Object.values(others)).toEqual([[], [], [], [], [], []]);
});

test('what an edition says of the channel counts as written', () => {
  const text = waiver({ license: '{ edition: "[4.0] Professional OEM:DM", version: 10 }' });
  expect(readPolicy(text, 'policy.yml').policy.waivers[0]?.license).toStrictEqual({
    product: 'windows',
    version: '10',
    edition: 'pro',
    channel: 'oem',
  });
});

test('only a name that ends in .json is read as strict JSON', () => {
  const text = `{ ${waiver().replace('\n', '').replace('- {', '[{').replace('}\n', '}]')} }`;
  expect(problemsOf(text, 'a.json/policy.yml')).toEqual([]);
  expect(problemsOf(text, 'policy.json')[0]).toMatch(/^1:3 policy\.json is no valid JSON here/);
});

describe('places', () => {
  const { locate } = readPolicy(WHOLE, 'policy.yml');

  test.each([
    ['waivers.0.until', 13, 12],
    ['waivers.0.devices.1', 8, 24],
    ['waivers.0.license.edition', 10, 70],
    ['waivers.1.devices.0', 14, 51],
    ['severities.1', 4, 5],
    ['qualifyingSystems.1.editions', 26, 30],
    // Of what is not written: the nearest above.
    ['waivers.1.image', 14, 5],
    ['waivers.9.until', 6, 3],
    ['nothing.at.all', 2, 1],
    ['', 2, 1],
  ])('%s', (path, line, column) => {
    expect(locate(path)).toEqual([{ file: 'policy.yml', line, column }]);
  });

  test('lines ended by CRLF count as one', () => {
    const document = readPolicy(WHOLE.replaceAll('\n', '\r\n'), 'p.yml');
    expect(document.locate('waivers.0.until')).toEqual([{ file: 'p.yml', line: 13, column: 12 }]);
  });
});

describe('bytes', () => {
  const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

  test('with a byte order mark and without', () => {
    expect(readPolicyBytes(bytesOf(WHOLE), 'policy.yml').policy).toStrictEqual(READ);
    const marked = readPolicyBytes(bytesOf(`\ufeff${WHOLE}`), 'policy.yml');
    expect(marked.policy).toStrictEqual(READ);
    expect(marked.locate('severities')).toEqual([{ file: 'policy.yml', line: 3, column: 3 }]);
    expect(readPolicyBytes(bytesOf(`\ufeff${JSON_TEXT}`), 'policy.json').policy).toStrictEqual(READ);
  });

  test.each([
    ['nothing', bytesOf(''), /^undefined:undefined policy\.yml is empty\./],
    ['a byte order mark', bytesOf('\ufeff'), /^1:1 policy\.yml holds nothing but comments/],
    ['blanks', bytesOf(' \n\n'), /^1:1 policy\.yml holds nothing but comments/],
    ['a Git LFS pointer', bytesOf(pointer), /^1:1 policy\.yml is a Git LFS pointer, not the file itself\./],
    ['UTF-16', bytesOf(`\ufeff${WHOLE}`, 'utf16le'), /^1:1 policy\.yml is UTF-16, expected UTF-8\./],
    ['Windows-1252', bytesOf('waivers:\n- { id: M\xfcller }\n', 'latin1'), /^2:10 policy\.yml is not UTF-8/],
    ['a zero byte', bytesOf('waivers:\n- { id: W\0 }\n'), /^2:10 policy\.yml holds a zero byte/],
    [
      'too many',
      Buffer.alloc(POLICY_LIMIT + 1, '#'),
      /^undefined:undefined policy\.yml has 1048577 bytes, the limit is 1048576\. \(Shorten it/,
    ],
  ])('that are none of a policy: %s', (_, bytes, expected) => {
    expect(refusal(() => readPolicyBytes(bytes, 'policy.yml')).map(shown)).toEqual([expect.stringMatching(expected)]);
  });

  test('as many as there may be', () => {
    const text = waiver().padEnd(POLICY_LIMIT, '#');
    expect(readPolicyBytes(bytesOf(text), 'policy.yml').policy.waivers).toHaveLength(1);
    expect(problemsOf(`${text}#`)).toEqual([expect.stringContaining('has 1048577 bytes')]);
    expect(problemsOf(`${text.slice(2)}é#`)).toEqual([expect.stringContaining('has 1048577 bytes')]);
  });
});

describe('files', () => {
  test('are read from the workspace, and called by their name in it', async () => {
    const workspace = await openWorkspace(folderWith({ 'licensing/policy.yml': `\ufeff${WHOLE}` }));
    const document = await readPolicyFile(workspace, './licensing/policy.yml');
    expect(document.policy).toStrictEqual(READ);
    expect(document.locate('waivers.0.until')).toEqual([{ file: 'licensing/policy.yml', line: 13, column: 12 }]);
  });

  test.each([
    ['missing.yml', 'missing.yml does not exist.'],
    ['empty.yml', 'empty.yml is empty.'],
    ['folder', 'folder is a folder, expected a file.'],
    ['large.yml', 'large.yml has 1048577 bytes, the limit is 1048576.'],
    ['../policy.yml', 'The path `../policy.yml` leaves the workspace, expected a path inside the workspace.'],
  ])('that cannot be read: %s', async (name, message) => {
    const files = { 'empty.yml': '', 'folder/x': 'x', 'large.yml': Buffer.alloc(POLICY_LIMIT + 1, '#') };
    const workspace = await openWorkspace(folderWith(files));
    await expect(readPolicyFile(workspace, name)).rejects.toMatchObject({
      name: 'InputError',
      problems: [{ message }],
    });
  });
});
