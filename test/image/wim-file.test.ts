import { execFileSync } from 'node:child_process';
import { open, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readWimFile } from '../../src/image/wim-file.ts';
import { editXml, fixtureBytes, fixturePath, useDirectory, withXml, xmlOf } from './wim-bytes.ts';

const pro11 = { product: 'windows', version: '11', edition: 'pro', languages: ['en-US'], architecture: 'x64' };
const enterprise11 = { ...pro11, edition: 'enterprise' };
const standard = { ...pro11, product: 'windows-server', edition: 'standard' };

const directory = useDirectory();

describe('known images', () => {
  test.each([
    ['win11-pro-en.wim', pro11, '10.0.26100.4349'],
    ['win11-enterprise-en.wim', enterprise11, '10.0.26100.4349'],
    ['win11-enterprise-de.wim', { ...enterprise11, languages: ['de-DE'] }, '10.0.26100.4349'],
    ['win11-enterprise-multi.wim', { ...enterprise11, languages: ['de-DE', 'en-US'] }, '10.0.26100.4349'],
    ['win10-pro-en.wim', { ...pro11, version: '10' }, '10.0.19045.3803'],
    ['win7-pro-en.wim', { ...pro11, version: '7' }, '6.1.7601.17514'],
    ['server-2022-standard.wim', { ...standard, version: '2022' }, '10.0.20348.587'],
    ['server-2012-r2-standard.wim', { ...standard, version: '2012-r2' }, '6.3.9600.17415'],
    ['win11-enterprise-eval.wim', { ...enterprise11, evaluation: true }, '10.0.26100.4349'],
    [
      'win11-enterprise-ltsc.wim',
      { ...enterprise11, version: 'ltsc-2024', edition: 'enterprise-ltsc' },
      '10.0.26100.4349',
    ],
    ['win11-pro-arm64.wim', { ...pro11, architecture: 'arm64' }, '10.0.26100.4349'],
    ['newline-in-name.wim', pro11, '10.0.26100.4349'],
  ])('%s', async (name, software, build) => {
    const file = await readWimFile(fixturePath(name), name);
    expect(file.indexes).toHaveLength(1);
    expect(file.indexes[0]?.identity).toEqual({ state: 'known', software, witnesses: ['XML'] });
    expect(file.indexes[0]?.build).toBe(build);
  });

  test('the details of an index are as the XML has them', async () => {
    const { indexes } = await readWimFile(fixturePath('server-2022-standard.wim'), 'server.wim');
    expect(indexes[0]).toMatchObject({
      index: 1,
      name: 'Windows Server 2022 Standard',
      editionId: 'ServerStandard',
      installationType: 'Server',
      totalBytes: 16512,
    });
  });

  test('DEFAULT stands for the languages only where no LANGUAGE is listed', async () => {
    const bytes = editXml(fixtureBytes('win11-pro-en.wim'), (xml) =>
      xml.replace('<LANGUAGE>en-US</LANGUAGE><DEFAULT>en-US', '<DEFAULT>fr-FR'),
    );
    const { indexes } = await readWimFile(await directory.write('default.wim', bytes), 'default.wim');
    expect(indexes[0]?.identity.software.languages).toEqual(['fr-FR']);
  });
});

describe('containers', () => {
  test.each([
    ['win11-pro-en.wim', 'wim', 'lzx'],
    ['uncompressed.wim', 'wim', 'none'],
    ['xpress.wim', 'wim', 'xpress'],
    ['solid.esd', 'esd', 'lzms'],
  ])('%s is %s, %s', async (name, format, compression) => {
    const file = await readWimFile(fixturePath(name), name);
    const { size } = await stat(fixturePath(name));
    expect(file).toMatchObject({ format, compression, parts: { number: 1, total: 1 }, sizeBytes: size });
    expect(file.guid).toMatch(/^[0-9a-f]{32}$/);
    expect(file.indexes[0]?.identity).toEqual({ state: 'known', software: pro11, witnesses: ['XML'] });
  });

  test('every index of a file is read', async () => {
    const { indexes } = await readWimFile(fixturePath('multi-index.wim'), 'multi-index.wim');
    expect(indexes.map(({ index, name, identity }) => [index, name, identity.software])).toEqual([
      [1, 'Windows 11 Pro', pro11],
      [2, 'Windows 11 Enterprise', enterprise11],
    ]);
  });
});

describe('names from the file', () => {
  test('a line break is kept as data', async () => {
    const { indexes } = await readWimFile(fixturePath('newline-in-name.wim'), 'newline.wim');
    expect(indexes[0]?.name).toContain('\nEdition ID:             Enterprise\n');
    expect(indexes[0]?.editionId).toBe('Professional');
  });

  test('what is longer than 1,024 characters is cut, never inside a character', async () => {
    const bytes = editXml(fixtureBytes('win11-pro-en.wim'), (xml) =>
      xml.replace(/<NAME>.*?<\/NAME>/, `<NAME>${'x'.repeat(1023)}\u{1f4be}</NAME>`),
    );
    const { indexes } = await readWimFile(await directory.write('long.wim', bytes), 'long.wim');
    expect(indexes[0]?.name).toBe('x'.repeat(1023));
  });
});

describe('images that can not be told', () => {
  test.each([
    ['data-only.wim', {}, /no WINDOWS element/],
    ['stripped.wim', { version: undefined, languages: undefined }, /EDITIONID/],
    ['unstaged.wim', { edition: undefined }, /several editions/],
  ])('%s is unknown', async (name, software, reason) => {
    const { indexes } = await readWimFile(fixturePath(name), name);
    const identity = indexes[0]?.identity;
    expect(identity).toMatchObject({ state: 'unknown', witnesses: ['XML'], reason: expect.stringMatching(reason) });
    for (const field of Object.keys(software)) expect(identity?.software).not.toHaveProperty(field);
  });

  test('FLAGS against EDITIONID is conflicting', async () => {
    const { indexes } = await readWimFile(fixturePath('conflicting.wim'), 'conflicting.wim');
    const identity = indexes[0]?.identity;
    if (identity?.state !== 'conflicting') throw new Error(`state ${identity?.state}`);
    const [conflict] = identity.conflicts;
    expect(identity.conflicts).toHaveLength(1);
    expect(conflict?.field).toBe('edition');
    expect(conflict?.claims.map(({ value }) => value).sort()).toEqual(['Enterprise', 'Professional']);
  });

  test.each([
    ['an edition that nobody knows', (xml: string) => xml.replaceAll('Professional<', 'Proffesional<')],
    ['a language that nobody knows', (xml: string) => xml.replace('<LANGUAGE>en-US', '<LANGUAGE>zz-QQ-nonsense')],
    ['a processor that nobody knows', (xml: string) => xml.replace('<ARCH>9', '<ARCH>77')],
    ['no architecture', (xml: string) => xml.replace('<ARCH>9</ARCH>', '')],
    ['no build', (xml: string) => xml.replace(/<BUILD>\d+<\/BUILD>/, '')],
    ['an empty edition', (xml: string) => xml.replace(/<(EDITIONID|FLAGS)>Professional/g, '<$1>')],
    ['no languages', (xml: string) => xml.replace(/<LANGUAGES>.*<\/LANGUAGES>/, '<LANGUAGES/>')],
  ])('%s is unknown', async (_, edit) => {
    const bytes = editXml(fixtureBytes('win11-pro-en.wim'), edit);
    const { indexes } = await readWimFile(await directory.write('unknown.wim', bytes), 'unknown.wim');
    expect(indexes[0]?.identity.state).toBe('unknown');
  });
});

test('header and XML are read and nothing else, in a file of 5 GiB with its XML beyond the fourth', async () => {
  const beyond = 4 * 2 ** 30 + 4096;
  const bytes = fixtureBytes('win11-enterprise-en.wim');
  const xml = Buffer.from(xmlOf(bytes), 'utf16le');
  const header = withXml(bytes, xml).subarray(0, 208);
  header.writeBigUInt64LE(BigInt(beyond), 0x50);
  const path = await directory.write('sparse.wim', header);
  // NTFS fills what is skipped with zeros, unless it is told not to.
  if (process.platform === 'win32') execFileSync('fsutil', ['sparse', 'setflag', path]);
  const handle = await open(path, 'r+');
  await handle.write(xml, 0, xml.length, beyond);
  await handle.truncate(5 * 2 ** 30);
  await handle.close();

  const file = await readWimFile(path, 'sparse.wim');
  expect(file.sizeBytes).toBe(5 * 2 ** 30);
  expect(file.bytesRead).toBe(208 + xml.length);
  expect(file.indexes[0]?.identity).toEqual({ state: 'known', software: enterprise11, witnesses: ['XML'] });
});
