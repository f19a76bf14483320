import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskWith, mountWords } from './dism-program.ts';

const SIGNED = '[Version]\r\nSignature="$WINDOWS NT$"\r\nCatalogFile=net.cat\r\n';
const FRENCH = 'Language.Basic~~~fr-FR~0.0.1.0';

/** A desk with the fixture mounted, and a way to service it. */
async function mounted(fixture = 'win11-pro-en.wim') {
  const desk = deskWith(fixture);
  await desk.dism(mountWords(desk.image, desk.mount));
  const service = (words: readonly string[], environment?: Readonly<Record<string, string>>) =>
    desk.dism(['/English', `/Image:${desk.mount}`, ...words], environment);
  const put = (name: string, content: string) => {
    const path = join(desk.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const commit = async () => {
    expect((await desk.dism(['/Unmount-Image', `/MountDir:${desk.mount}`, '/Commit'])).code).toBe(0);
    return execFileSync('wimlib-imagex', ['info', desk.image, '--xml']).toString('utf16le');
  };
  const inWindows = (name: string) => join(desk.mount, 'Windows', name);
  return { ...desk, service, put, commit, inWindows };
}

describe('editions', () => {
  it('are told, and set once along the targets; the XML has the new one after the commit', async () => {
    const { service, commit } = await mounted();
    expect((await service(['/Get-CurrentEdition'])).text).toContain('Current Edition : Professional\r\n');
    expect((await service(['/Get-TargetEditions'])).text).toContain('Target Edition : Enterprise\r\n');
    expect((await service(['/Set-Edition:Core'])).code).toBe(87);
    expect((await service([`/Set-ProductKey:${'AAAAA-'.repeat(4)}AAAAA`])).code).toBe(50);
    expect((await service(['/Set-Edition:Enterprise'])).code).toBe(0);
    expect((await service(['/Get-CurrentEdition'])).text).toContain('Current Edition : Enterprise\r\n');
    expect((await service(['/Set-Edition:Education'])).code).toBe(50);
    expect((await service([`/Set-ProductKey:${'AAAAA-'.repeat(4)}AAAAA`])).code).toBe(0);

    const xml = await commit();
    expect(xml).toContain('<EDITIONID>Enterprise</EDITIONID>');
    expect(xml).toContain('<PRODUCTNAME>Windows 10 Enterprise</PRODUCTNAME>');
    // What was not in a hive stays as it was.
    expect(xml).toContain('<NAME>Windows 11 Pro</NAME>');
    expect(xml).toContain('<FLAGS>Professional</FLAGS>');
  });

  it('at the top have no targets', async () => {
    const { service } = await mounted('win11-enterprise-en.wim');
    expect((await service(['/Get-TargetEditions'])).text).toContain('cannot be upgraded to any target editions');
    expect((await service(['/Set-Edition:Professional'])).code).toBe(87);
  });

  it('of servers go up too', async () => {
    const { service } = await mounted('server-2022-standard.wim');
    expect((await service(['/Set-Edition:serverdatacenter'])).code).toBe(0);
    expect((await service(['/Get-CurrentEdition'])).text).toContain('Current Edition : ServerDatacenter');
  });
});

describe('languages', () => {
  it('are set only when installed; a language pack installs one', async () => {
    const { service, put, commit } = await mounted();
    expect((await service(['/Set-AllIntl:de-DE'])).code).toBe(87);
    expect((await service(['/Add-Package', `/PackagePath:${put('lp.cab', 'language de-DE\n')}`])).code).toBe(0);
    expect((await service(['/Get-Intl'])).text).toContain('Installed language(s): de-DE');
    expect((await service(['/Set-AllIntl:de-DE'])).code).toBe(0);
    expect((await service(['/Get-Intl'])).text).toContain('Default system UI language : de-DE');
    const xml = await commit();
    expect(xml).toContain('<LANGUAGE>de-DE</LANGUAGE>');
    expect(xml).toContain('<LANGUAGE>en-US</LANGUAGE>');
    expect(xml).toContain('<DEFAULT>de-DE</DEFAULT>');
  });

  it('have values that are checked', async () => {
    const { service, put } = await mounted();
    for (const word of ['/Set-AllIntl:German', '/Set-LayeredDriver:7', '/Set-InputLocale:0409'])
      expect((await service([word])).code, word).toBe(87);
    expect((await service(['/Set-TimeZone:W. Europe Standard Time'])).code).toBe(0);
    const distribution = dirname(put('dvd/readme.txt', ''));
    expect((await service(['/Gen-LangINI', `/Distribution:${distribution}`])).code).toBe(0);
    expect(readFileSync(join(distribution, 'sources/lang.ini'), 'utf8')).toContain('en-US = 3\r\n');
  });
});

describe('drivers', () => {
  it('are published from a folder; what is no driver is passed over', async () => {
    const { service, put, inWindows } = await mounted();
    put('drivers/net.inf', SIGNED);
    put('drivers/net.cat', '');
    put('drivers/other.inf', 'not a driver');
    put('drivers/deep/disk.inf', SIGNED);
    put('drivers/deep/net.cat', '');
    const folder = dirname(put('drivers/readme.txt', ''));
    const added = await service(['/Add-Driver', `/Driver:${folder}`]);
    expect(added.code).toBe(0);
    expect(added.text).toContain('Found 1 driver package(s) to install.');
    expect(existsSync(inWindows('INF/oem0.inf'))).toBe(true);
    expect((await service(['/Add-Driver', `/Driver:${folder}`, '/Recurse'])).text).toContain('Installing 2 of 2');
    expect((await service(['/Get-Drivers'])).text).toContain(
      'Published Name : oem1.inf\r\nOriginal File Name : disk.inf',
    );
    expect((await service(['/Remove-Driver', '/Driver:net.inf'])).code).toBe(2);
    expect((await service(['/Remove-Driver', '/Driver:oem0.inf'])).code).toBe(0);
    expect(existsSync(inWindows('INF/oem0.inf'))).toBe(false);
  });

  it('need a signature, a section [Version], and a file', async () => {
    const { service, put, folder } = await mounted();
    const unsigned = put('unsigned.inf', '[Version]\n');
    expect((await service(['/Add-Driver', `/Driver:${unsigned}`])).code).toBe(50);
    expect((await service(['/Add-Driver', `/Driver:${unsigned}`, '/ForceUnsigned'])).code).toBe(0);
    expect((await service(['/Add-Driver', `/Driver:${put('wrong.inf', 'x')}`])).code).toBe(13);
    expect((await service(['/Add-Driver', `/Driver:${join(folder, 'none.inf')}`])).code).toBe(2);
    expect((await service(['/Add-Driver', `/Driver:${dirname(put('empty/x.txt', ''))}`])).code).toBe(2);
  });
});

describe('packages', () => {
  it.each([
    ['not-applicable', [], 0x800f081e],
    ['not-applicable', ['/IgnoreCheck'], 0],
    ['missing-source', [], 0x800f081f],
    ['not-a-package', [], 0x800f0805],
    ['reboot', [], 3010],
    ['fine', [], 0],
  ])('of the kind %s %s end with %i', async (content, more, code) => {
    const { service, put } = await mounted();
    const ended = await service(['/Add-Package', `/PackagePath:${put('kb.msu', content)}`, ...more]);
    expect(ended.code).toBe(code);
    if (code > 0xffff)
      expect(ended.text).toMatch(
        new RegExp(`^ Error: 0x${code.toString(16)}\\r$[\\s\\S]*^Error: 0x${code.toString(16)}\\r$`, 'm'),
      );
    if (code === 3010) expect(ended.text).toContain('The operation completed successfully.');
  });

  it('come from a folder, and are listed and removed', async () => {
    const { service, put, folder } = await mounted();
    put('updates/a.msu', '');
    put('updates/more/b.cab', '');
    const added = await service(['/Add-Package', `/PackagePath:${join(folder, 'updates')}`]);
    expect(added.text).toContain('Processing 2 of 2 - Adding package');
    expect((await service(['/Get-Packages'])).text).toContain('Package Identity : b');
    expect((await service(['/Remove-Package', '/PackageName:b'])).code).toBe(0);
    expect((await service(['/Remove-Package', '/PackageName:b'])).code).toBe(0x800f0805);
    expect((await service(['/Add-Package', `/PackagePath:${put('a.zip', '')}`])).code).toBe(0x800f0805);
    expect((await service(['/Add-Package', `/PackagePath:${join(folder, 'none.cab')}`])).code).toBe(2);
  });

  it('that wait for the first boot hinder the cleanup', async () => {
    const { service, put } = await mounted();
    await service(['/Add-Package', `/PackagePath:${put('kb.cab', 'pending')}`]);
    expect((await service(['/Cleanup-Image', '/StartComponentCleanup', '/ResetBase'])).code).toBe(0x800f0806);
    expect((await service(['/Cleanup-Image', '/RevertPendingActions'])).code).toBe(0);
    expect((await service(['/Cleanup-Image', '/StartComponentCleanup', '/ResetBase'])).code).toBe(0);
  });
});

it('features whose files are gone need a source, also with /LimitAccess', async () => {
  const { service, put } = await mounted();
  const words = ['/Enable-Feature', '/FeatureName:netfx3', '/All'];
  expect((await service(words)).code).toBe(0x800f081f);
  expect((await service([...words, '/LimitAccess', `/Source:${dirname(put('sxs/x.cab', ''))}`])).code).toBe(0);
  expect((await service(['/Get-FeatureInfo', '/FeatureName:NetFx3'])).text).toContain('State : Enabled');
  const unknown = await service(['/Enable-Feature', '/FeatureName:NetFx9']);
  expect(unknown.code).toBe(0x800f080c);
  expect(unknown.text).toContain('Feature name NetFx9 is unknown.');
  expect((await service(['/Enable-Feature', '/FeatureName:Microsoft-Hyper-V'])).code).toBe(50);
  expect((await service(['/Enable-Feature', '/FeatureName:Microsoft-Hyper-V', '/All'])).code).toBe(0);
});

it('capabilities need a source offline: an option’s or the policy’s', async () => {
  const { service, put } = await mounted();
  const words = ['/Add-Capability', `/CapabilityName:${FRENCH}`];
  const source = dirname(put('fod/basic-fr-fr.cab', ''));
  expect((await service(words)).code).toBe(0x800f081f);
  expect((await service([...words, `/Source:${source}`])).code).toBe(0);
  expect((await service(['/Get-Capabilities'])).text).toContain(FRENCH);
  expect((await service(['/Remove-Capability', `/CapabilityName:${FRENCH}`])).code).toBe(0);
  expect((await service(words, { DISM_STAND_IN_POLICY_SOURCE: source })).code).toBe(0);
  expect((await service(['/Add-Capability', '/CapabilityName:Language.Basic'])).code).toBe(0x800f080c);
});

it('provisioned apps are listed, and removed by their whole package name', async () => {
  const { service, put, inWindows } = await mounted();
  const name = 'Microsoft.BingNews_4.2.27001.0_neutral_~_8wekyb3d8bbwe';
  const app = {
    packageName: name,
    displayName: 'Microsoft.BingNews',
    version: '4.2.27001.0',
    architecture: 'neutral',
    resourceId: '~',
  };
  writeFileSync(inWindows('provisioned-apps.json'), JSON.stringify([app]));
  expect((await service(['/Get-ProvisionedAppxPackages'])).text).toContain(
    `DisplayName : Microsoft.BingNews\r\nVersion : 4.2.27001.0\r\nArchitecture : neutral\r\nResourceId : ~\r\nPackageName : ${name}\r\n`,
  );
  for (const wrong of ['Microsoft.BingNews', '*BingNews*'])
    expect((await service(['/Remove-ProvisionedAppxPackage', `/PackageName:${wrong}`])).code).toBe(2);
  expect((await service(['/Remove-ProvisionedAppxPackage', `/PackageName:${name}`])).code).toBe(0);
  expect(JSON.parse(readFileSync(inWindows('provisioned-apps.json'), 'utf8'))).toEqual([]);
  expect(
    (await service(['/Add-ProvisionedAppxPackage', `/PackagePath:${put('App_1.0.0.0_x64.appx', '')}`, '/SkipLicense']))
      .code,
  ).toBe(0);
});

it('an answer file must be there and be one', async () => {
  const { service, put, folder, inWindows } = await mounted();
  expect((await service([`/Apply-Unattend:${join(folder, 'none.xml')}`])).code).toBe(2);
  expect((await service([`/Apply-Unattend:${put('broken.xml', '<unattend>')}`])).code).toBe(1465);
  expect((await service([`/Apply-Unattend:${put('other.xml', '<settings/>')}`])).code).toBe(1465);
  expect(
    (await service([`/Apply-Unattend:${put('u.xml', '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>')}`])).code,
  ).toBe(0);
  expect(existsSync(inWindows('Panther/unattend.xml'))).toBe(true);
});

describe('an image to service', () => {
  it('may be applied, must have a Windows, and may not be newer than DISM or on a share', async () => {
    const { mount, folder, service, dism } = await mounted();
    expect((await service(['/Get-CurrentEdition'], { DISM_STAND_IN_VERSION: '10.0.22621.1' })).code).toBe(0xc1510200);
    expect((await dism([`/Image:${join(folder, 'none')}`, '/Get-CurrentEdition'])).code).toBe(3);
    expect((await dism([`/Image:${folder}`, '/Get-CurrentEdition'])).code).toBe(2);
    expect((await dism(['/Image:\\\\server\\share', '/Get-CurrentEdition'])).code).toBe(0xc1500022);
    expect((await dism(['/Online', '/Get-CurrentEdition'])).code).toBe(50);
    expect((await dism([`/Image:${mount}`, '/Get-CurrentEdition', `/ScratchDir:${join(folder, 'none')}`])).code).toBe(
      3,
    );
    await dism(['/Capture-Image', `/ImageFile:${join(folder, 'c.wim')}`, `/CaptureDir:${mount}`, '/Name:C']);
    mkdirSync(join(folder, 'applied'));
    await dism([
      '/Apply-Image',
      `/ImageFile:${join(folder, 'c.wim')}`,
      '/Index:1',
      `/ApplyDir:${join(folder, 'applied')}`,
    ]);
    expect((await dism([`/Image:${join(folder, 'applied')}`, '/Set-Edition:Enterprise'])).code).toBe(0);
  });

  it('keeps a log of what was done, in the tree and where /LogPath says, without keys', async () => {
    const { service, folder, inWindows } = await mounted();
    const log = join(folder, 'dism.log');
    await service(['/Set-Edition:Enterprise']);
    await service([`/Set-ProductKey:${'ABCDE-'.repeat(4)}ABCDE`, `/LogPath:${log}`]);
    expect(JSON.parse(readFileSync(inWindows('servicing-log.json'), 'utf8'))).toEqual([
      { action: 'Set-Edition', from: 'Professional', to: 'Enterprise' },
      { action: 'Set-ProductKey' },
    ]);
    expect(readFileSync(log, 'latin1')).toContain('/Set-ProductKey:*****');
  });
});
