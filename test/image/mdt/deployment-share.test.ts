import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeploymentShare } from '../../../src/image/mdt/deployment-share.ts';
import { isDeploymentShare, readImageClaims } from '../../../src/image/mdt/image-list.ts';
import { InputError } from '../../../src/input/problem.ts';
import { folderWith } from '../../support/folder.ts';
import { ENTERPRISE, fixture, type ListedImage, oss, PRO, sequence, tss } from '../../support/mdt/share.ts';

const LIST = 'Control/OperatingSystems.xml';
const IMAGE = 'Operating Systems/W11/install.wim';
const pro = fixture('win11-pro-en.wim');

const read = (files: Record<string, string | Uint8Array>) => readDeploymentShare(folderWith(files), 'share');

async function firstOf(files: Record<string, string | Uint8Array>) {
  const [system] = (await read(files)).operatingSystems;
  if (system === undefined) throw new Error('The share has no operating system.');
  return system;
}

async function problemOf(reading: Promise<unknown>) {
  const error = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`Not refused: ${String(error)}`);
  return error.problems[0];
}

describe('a share as MDT writes it', () => {
  it('tells what each image is, from the file', async () => {
    const folder = folderWith({ [LIST]: oss({ guid: PRO.toUpperCase() }), [IMAGE]: pro });
    const share = await readDeploymentShare(folder, 'share');
    expect(share).toMatchObject({ taskSequences: [], secrets: [] });
    expect(share.operatingSystems).toEqual([
      {
        guid: PRO,
        name: 'Windows 11 Pro in W11 install.wim',
        enabled: true,
        imageFile: join(folder, IMAGE),
        imageLabel: `share/${IMAGE}`,
        imageIndex: 1,
        flags: 'Professional',
        build: '10.0.26100.4349',
        platform: 'x64',
        language: 'en-US',
        identity: {
          state: 'known',
          witnesses: ['XML'],
          software: { product: 'windows', version: '11', edition: 'pro', languages: ['en-US'], architecture: 'x64' },
        },
      },
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    [
      'CRLF and a declaration',
      (text: string) => Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\r\n${text.replaceAll('><', '>\r\n<')}`),
    ],
    [
      'UTF-16LE with a mark',
      (text: string) => Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${text}`, 'utf16le'),
    ],
    ['UTF-16LE without one', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads %s', async (_name, encode) => {
    const system = await firstOf({
      [LIST]: encode(oss({ folder: 'Köln' })),
      'Operating Systems/Köln/install.wim': pro,
    });
    expect(system).toMatchObject({ identity: { state: 'known' }, name: 'Windows 11 Pro in Köln install.wim' });
  });

  it('finds files in whatever case the disk has them', async () => {
    const files = { 'CONTROL/operatingsystems.XML': oss({}), 'operating systems/w11/INSTALL.WIM': pro };
    expect(await isDeploymentShare(folderWith(files))).toBe(true);
    const system = await firstOf(files);
    expect(system).toMatchObject({
      imageLabel: 'share/operating systems/w11/INSTALL.WIM',
      identity: { state: 'known' },
    });
  });

  it('reads a file once for all its indexes, and an index that it lacks is unknown', async () => {
    const images = [1, 2, 3].map((index) => ({ guid: `{${index}}`, index, flags: '' }));
    const { operatingSystems } = await read({ [LIST]: oss(...images), [IMAGE]: fixture('multi-index.wim') });
    expect(operatingSystems.map(({ identity }) => identity.software.edition)).toEqual(['pro', 'enterprise', undefined]);
    expect(operatingSystems[2]?.identity).toMatchObject({ reason: 'its image file has no index 3: it holds 2' });
    expect(operatingSystems[0]).not.toHaveProperty('flags');
  });

  it('reads a split image by its first part', async () => {
    const parts = ['', '2', '3'].map((part) => [`Operating Systems/W11/split${part}.swm`, fixture(`split${part}.swm`)]);
    const system = await firstOf({ [LIST]: oss({ file: 'split.swm', flags: '' }), ...Object.fromEntries(parts) });
    expect(system.identity.state).toBe('known');
  });

  it('knows what is disabled', async () => {
    expect(await firstOf({ [LIST]: oss({ enable: 'False' }), [IMAGE]: pro })).toMatchObject({ enabled: false });
  });
});

describe('an image that is not what MDT says', () => {
  it('is conflicting when Flags is another edition than the file', async () => {
    const { identity } = await firstOf({ [LIST]: oss({ flags: 'Enterprise' }), [IMAGE]: pro });
    expect(identity).toEqual({
      state: 'conflicting',
      software: expect.objectContaining({ edition: 'pro' }),
      witnesses: ['XML', 'OperatingSystems.xml'],
      conflicts: [
        {
          field: 'edition',
          claims: [
            { witness: 'EDITIONID', value: 'Professional' },
            { witness: 'OperatingSystems.xml', value: 'Enterprise' },
          ],
        },
      ],
    });
  });

  it.each(['PROFESSIONAL', ''])('is known with the Flags %j', async (flags) => {
    expect((await firstOf({ [LIST]: oss({ flags }), [IMAGE]: pro })).identity.state).toBe('known');
  });

  it('is unknown when its file is not there, or no WIM', async () => {
    const missing = await firstOf({ [LIST]: oss({}) });
    expect(missing.identity).toEqual({
      state: 'unknown',
      software: {},
      witnesses: [],
      reason: 'its image file is not there',
    });
    const broken = await firstOf({ [LIST]: oss({}), [IMAGE]: 'not a WIM at all, but a text of some length' });
    expect(broken.identity).toMatchObject({
      reason: expect.stringMatching(
        /^its image file cannot be identified: share\/Operating Systems\/W11\/install\.wim is not a WIM file/,
      ),
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['..\\other\\install.wim', 'leaves the share'],
    ['.\\Operating Systems\\..\\..\\install.wim', 'leaves the share'],
    ['.\\.. \\install.wim', 'leaves the share'],
    ['../install.wim', 'leaves the share'],
    ['C:\\images\\install.wim', 'names a drive'],
    ['c:install.wim', 'names a drive'],
    ['\\\\server\\REMINST\\install.wim', 'is a network (UNC) path'],
    ['//server/REMINST/install.wim', 'is a network (UNC) path'],
    ['\\images\\install.wim', 'is an absolute path'],
    ['.\\install.wim:hidden', 'names a stream'],
    ['.\\', 'names no file'],
    ['', 'is empty'],
  ])('an image at %j', async (imageFile, reason) => {
    const files = { [LIST]: oss({ imageFile }), [IMAGE]: pro };
    const { file, line, message } = await problemOf(read(files));
    expect([file, line]).toEqual([`share/${LIST}`, 1]);
    expect(message).toContain(`with an ImageFile that ${reason}`);
    expect(await readImageClaims(folderWith(files), 'share')).toEqual([]);
  });

  it('an image behind a link out of the share', async () => {
    const folder = folderWith({ [LIST]: oss({}), 'Operating Systems/x': '' });
    symlinkSync(folderWith({ 'install.wim': pro }), join(folder, 'Operating Systems/W11'), 'junction');
    expect((await problemOf(readDeploymentShare(folder, 'share'))).message).toContain('leaves the share by a link');
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['malformed XML', '<oss><os>', /is malformed XML/],
    ['an empty file', '', /is malformed XML/],
    ['a document type', '<!DOCTYPE oss [<!ENTITY a "b">]><oss/>', /DOCTYPE/],
    ['another root', '<tss/>', /has the root element "tss", expected "oss"/],
    ['no guid', oss({ guid: '' }), /has an os without a guid/],
    ['a guid twice', oss({}, {}), /has two os with the guid/],
    ['a field twice', oss({}).replace('<HAL>', '<Flags>Core</Flags><HAL>'), /has two "flags" in one os/],
    ['index 0', oss({ index: 0 }), /with the ImageIndex "0"/],
    ['bytes that are no text', Buffer.from([0x3c, 0x6f, 0xff, 0xfa]), /neither UTF-8 nor UTF-16/],
    ['half a surrogate pair', Buffer.from('\ufeff<oss>\ud800</oss>', 'utf16le'), /neither UTF-8 nor UTF-16/],
    ['too many', oss(...Array.from({ length: 10_001 }, (_, at) => ({ guid: `{${at}}` }))), /more than 10000 os/],
    ['17 MiB', Buffer.alloc(17 * 1024 * 1024, 32), /at most 16777216 \(16 MiB\) are read/],
  ])('a list with %s', async (_name, content, message) => {
    expect((await problemOf(read({ [LIST]: content }))).message).toMatch(message);
  });

  it('a folder that is no share', async () => {
    const folder = folderWith({ 'Control/x.xml': '' });
    expect(await isDeploymentShare(folder)).toBe(false);
    expect((await problemOf(readDeploymentShare(folder, 'share'))).message).toBe(`share/${LIST} does not exist.`);
  });
});

describe('task sequences', () => {
  const share = (files: Record<string, string | Uint8Array>, ...images: readonly ListedImage[]) =>
    read({
      [LIST]: oss(...(images.length === 0 ? [{}] : images)),
      [IMAGE]: pro,
      'Control/TaskSequences.xml': tss('W11'),
      ...files,
    });
  const one = async (ts: string, ...images: readonly ListedImage[]) =>
    (await share({ 'Control/w11/TS.xml': ts }, ...images)).taskSequences[0];

  it('install what their OSGUID names', async () => {
    expect(await one(sequence({ global: PRO.toUpperCase(), step: PRO }))).toEqual({
      id: 'W11',
      name: 'Deploy W11',
      enabled: true,
      operatingSystem: PRO,
    });
  });

  it.each([
    [
      'a guid that the share does not have',
      sequence({ global: ENTERPRISE }),
      /^its OSGUID \{b434d18d-.*\} is no operating system of the share$/,
    ],
    [
      'a disabled step',
      sequence({ stepDisabled: true }),
      /^its step "Install Operating System" is disabled, so that it installs nothing$/,
    ],
    ['a disabled group', sequence({ groupDisabled: true }), /is disabled/],
    ['two guids', sequence({ step: ENTERPRISE }), /^it names 2 operating systems/],
    ['no guid', sequence({ global: '', step: '' }), /names no operating system/],
    ['malformed XML', '<sequence>', /^share\/Control\/W11\/ts\.xml is malformed XML/],
  ])('of %s are a problem', async (_name, ts, problem) => {
    const found = await one(ts);
    expect(found?.problem).toMatch(problem);
    expect(found).not.toHaveProperty('operatingSystem');
  });

  it('say when what they install is disabled', async () => {
    expect(await one(sequence(), { enable: 'False' })).toMatchObject({
      operatingSystem: PRO,
      problem: 'the operating system that it names is disabled',
    });
  });

  it('of a disabled second step install what the first one does', async () => {
    const more = `<step type="BDD_InstallOS" name="Other" disable="true"><defaultVarList><variable name="OSGUID">${ENTERPRISE}</variable></defaultVarList></step>`;
    expect(await one(sequence({ more }))).toMatchObject({ operatingSystem: PRO });
    expect((await one(sequence({ more: more.replace('"true"', '"false"') })))?.problem).toMatch(/names 2/);
  });

  it('that capture install nothing, and that is none', async () => {
    expect(await one('<sequence><group name="Capture"><step name="Sysprep"/></group></sequence>')).toEqual({
      id: 'W11',
      name: 'Deploy W11',
      enabled: true,
    });
  });

  it.each(['..', '../..', 'a\\b', 'NONE'])('with the ID %j read no file', async (id) => {
    const { taskSequences } = await share({
      'Control/TaskSequences.xml': tss(id),
      'ts.xml': sequence(),
      'Control/a/b/ts.xml': sequence(),
    });
    expect(taskSequences[0]?.problem).toMatch(/^it has no ts\.xml/);
  });

  it('keep the secrets of their Unattend.xml', async () => {
    const unattend =
      '<unattend xmlns="urn:x"><settings><component><UserData><ProductKey>\n<Key>ABCDE-12345-ABCDE-12345-ABCDE</Key></ProductKey></UserData></component></settings></unattend>';
    const { secrets } = await share({ 'Control/W11/ts.xml': sequence(), 'Control/W11/unattend.xml': unattend });
    expect(secrets).toEqual([{ file: 'share/Control/W11/Unattend.xml', line: 2, what: 'a product key (ProductKey)' }]);
  });

  it('with an Unattend.xml that cannot be read say so', async () => {
    const { taskSequences } = await share({
      'Control/W11/ts.xml': sequence(),
      'Control/W11/Unattend.xml': '<unattend>',
    });
    expect(taskSequences[0]).toMatchObject({
      operatingSystem: PRO,
      problem: expect.stringContaining('Unattend.xml is malformed'),
    });
  });
});
