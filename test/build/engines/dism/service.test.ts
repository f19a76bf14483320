import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servicingCalls } from '../../../../src/build/engines/dism/servicing.ts';
import { InputError } from '../../../../src/input/problem.ts';
import {
  BANNER,
  failureOf,
  LOG,
  mounting,
  PLACE,
  type PlainStep,
  type Script,
  scripted,
  steps,
  workshop,
} from './scripted-dism.ts';

const IMAGE = '/w/base.wim';
const NOT_APPLICABLE = 0x800f081e;

/** What DISM is told between the mount's check and the unmount. */
async function serviced(plan: readonly PlainStep[], script: Script = () => undefined) {
  const place = workshop();
  const run = scripted(mounting(script));
  await run.engine.service(IMAGE, steps(...plan), place);
  return {
    ...run,
    place,
    inner: run
      .actions()
      .slice(2, -2)
      .map((action) => action.replaceAll(place.mountDirectory, 'M')),
  };
}

async function failed(plan: readonly PlainStep[], script: Script) {
  const place = workshop();
  const run = scripted(mounting(script));
  const error = await failureOf(run.engine.service(IMAGE, steps(...plan), place));
  return { ...run, place, error };
}

describe('servicing', () => {
  it('mounts, checks, works and saves, with the mount in the journal before', async () => {
    const { calls, place } = await serviced([{ kind: 'cleanup', resetBase: true }]);
    const m = place.mountDirectory;
    expect(calls).toEqual(
      [
        ['/English', '/Mount-Image', `/ImageFile:${IMAGE}`, '/Index:1', `/MountDir:${m}`, `/LogPath:${LOG}`],
        ['/English', '/Get-MountedImageInfo', `/LogPath:${LOG}`],
        [
          '/English',
          `/Image:${m}`,
          '/Cleanup-Image',
          '/StartComponentCleanup',
          '/ResetBase',
          `/LogPath:${LOG}`,
          `/ScratchDir:${place.scratchDirectory}`,
        ],
        ['/English', '/Commit-Image', `/MountDir:${m}`, '/CheckIntegrity', `/LogPath:${LOG}`],
        ['/English', '/Unmount-Image', `/MountDir:${m}`, '/Discard', `/LogPath:${LOG}`],
      ].map((words) => ({ program: 'dism', words, percentOf: expect.any(Function) })),
    );
    expect(place.entries).toEqual([{ kind: 'mount', directory: m, engine: 'dism', program: 'dism' }]);
    expect(place.settled).toEqual([1]);
    expect(place.titles).toEqual([
      'Mount image 1 of base.wim',
      'Clean up the component store',
      'Save the image',
      'Unmount the image',
    ]);
  });

  it('writes the journal first', async () => {
    const place = workshop();
    const { engine } = scripted(
      mounting(() => {
        expect(place.entries).toHaveLength(1);
        return undefined;
      }),
    );
    await engine.service(IMAGE, [], place);
  });

  it('tells DISM every step in its own words', async () => {
    const { inner, place } = await serviced([
      { kind: 'addDriver', path: '/d/all', recurse: true, forceUnsigned: true },
      { kind: 'addDriver', path: '/d/one.inf', recurse: false, forceUnsigned: false },
      { kind: 'addLanguage', packages: ['/l/a.cab', '/l/b.cab'] },
      { kind: 'addCapability', name: 'Language.Basic~~~de-DE~0.0.1.0' },
      { kind: 'addCapability', name: 'OpenSSH', source: '/fod' },
      { kind: 'addPackage', packages: ['/u/1.msu', '/u/2.msu'], notApplicable: 'fail' },
      { kind: 'enableFeature', name: 'NetFx3', all: true, source: '/sxs' },
      { kind: 'enableFeature', name: 'Telnet', all: false },
      { kind: 'setLanguage', language: 'de-DE' },
      { kind: 'applyUnattend', file: '/u.xml' },
      { kind: 'cleanup', resetBase: false },
    ]);
    expect(inner).toEqual([
      '/Image:M /Add-Driver /Driver:/d/all /Recurse /ForceUnsigned',
      '/Image:M /Add-Driver /Driver:/d/one.inf',
      '/Image:M /Add-Package /PackagePath:/l/a.cab',
      '/Image:M /Add-Package /PackagePath:/l/b.cab',
      '/Image:M /Add-Capability /CapabilityName:Language.Basic~~~de-DE~0.0.1.0',
      '/Image:M /Add-Capability /CapabilityName:OpenSSH /Source:/fod /LimitAccess',
      '/Image:M /Add-Package /PackagePath:/u/1.msu',
      '/Image:M /Add-Package /PackagePath:/u/2.msu',
      '/Image:M /Enable-Feature /FeatureName:NetFx3 /All /Source:/sxs /LimitAccess',
      '/Image:M /Enable-Feature /FeatureName:Telnet',
      '/Image:M /Set-AllIntl:de-DE',
      '/Image:M /Apply-Unattend:/u.xml',
      '/Image:M /Cleanup-Image /StartComponentCleanup',
    ]);
    expect(place.titles.slice(1, -2)).toHaveLength(inner.length);
  });

  it('names files by their last part on Windows too', () => {
    const [step] = steps({ kind: 'addPackage', packages: ['C:\\u\\kb5.msu'], notApplicable: 'fail' });
    if (step?.kind !== 'addPackage') throw new Error('unreachable');
    expect(servicingCalls({ path: win32 }, step)).toEqual([
      { title: 'Add the package kb5.msu', words: ['/Add-Package', '/PackagePath:C:\\u\\kb5.msu'], place: PLACE },
    ]);
  });

  it('refuses unfit values before the image is mounted', async () => {
    const { engine, calls } = scripted(mounting());
    const place = workshop();
    await expect(
      engine.service(IMAGE, steps({ kind: 'setEdition', editionId: 'a"', becomes: 'pro' }), place),
    ).rejects.toBeInstanceOf(InputError);
    expect([calls, place.entries]).toEqual([[], []]);
  });

  it('takes 3010 for success', async () => {
    const { actions } = await serviced([{ kind: 'enableFeature', name: 'X', all: false }], (words) =>
      words.includes('/Enable-Feature') ? { exitCode: 3010 } : undefined,
    );
    expect(actions().at(-2)).toContain('/Commit-Image');
  });

  it('leaves a package out that is not applicable only where the plan says so, and tells it', async () => {
    const script: Script = (words) =>
      words.includes('/PackagePath:/u/1.msu') ? { exitCode: NOT_APPLICABLE } : undefined;
    const packages = ['/u/1.msu', '/u/2.msu'];
    const { inner, place } = await serviced([{ kind: 'addPackage', packages, notApplicable: 'allow' }], script);
    expect(inner).toHaveLength(2);
    expect(place.titles).toContain(
      'Left out, as the plan allows: not applicable to this image (Add the package 1.msu)',
    );
    const refused = await failed([{ kind: 'addPackage', packages, notApplicable: 'fail' }], script);
    expect(refused.error.problem).toMatchObject({
      ...PLACE,
      message: expect.stringContaining('0x800f081e: the package is not applicable'),
    });
    expect(refused.actions().join()).not.toContain('/u/2.msu');
    const language = await failed([{ kind: 'addLanguage', packages }], script);
    expect(language.error.problem.message).toContain('0x800f081e');
    const other: Script = (words) => (words.includes('/Add-Package') ? { exitCode: 0x800f0922 } : undefined);
    expect(
      (await failed([{ kind: 'addPackage', packages, notApplicable: 'allow' }], other)).error.problem.message,
    ).toContain('0x800f0922');
  });

  it('discards after a failure, and throws the failure', async () => {
    const { error, actions, place } = await failed([{ kind: 'cleanup', resetBase: false }], (words) =>
      words.includes('/Cleanup-Image') ? { exitCode: 0x800f9999, says: 'a\nb\nc' } : undefined,
    );
    expect(error.problem.message).toBe('Clean up the component store: DISM ended with 0x800f9999.');
    expect(error.problem.cure).toContain(LOG);
    expect(error.tail).toEqual(['a', 'b', 'c']);
    expect(actions().slice(-3)).toEqual([
      '/Get-MountedImageInfo',
      `/Unmount-Image /MountDir:${place.mountDirectory} /Discard`,
      '/Get-MountedImageInfo',
    ]);
    expect(place.settled).toEqual([1]);
  });

  it('says when a signal ended DISM', async () => {
    const { error } = await failed([{ kind: 'cleanup', resetBase: false }], (words) =>
      words.includes('/Cleanup-Image') ? { exitCode: undefined, signal: 'SIGKILL' } : undefined,
    );
    expect(error.problem.message).toContain('was ended by SIGKILL');
  });
});

describe('the SOFTWARE hive', () => {
  const hive = (script: (mount: string) => void) => {
    const place = workshop();
    return {
      place,
      run: scripted(
        mounting((words) => {
          if (words.includes('/Mount-Image')) script(place.mountDirectory);
          return undefined;
        }),
      ),
    };
  };
  const folder = (mount: string, path: string) => mkdirSync(join(mount, path), { recursive: true });

  it('is read before the image is unmounted, in whatever case it lies there', async () => {
    const { place, run } = hive((mount) => {
      folder(mount, 'WINDOWS/system32/Config');
      writeFileSync(join(mount, 'WINDOWS/system32/Config/software'), 'regf');
    });
    expect((await run.engine.service(IMAGE, [], place))?.toString()).toBe('regf');
  });

  it('is undefined where the image has none', async () => {
    const { place, run } = hive(() => {});
    expect(await run.engine.service(IMAGE, [], place)).toBeUndefined();
  });

  it('is not read through a link that leads out, nor above 512 MiB; both discard', async () => {
    const linked = hive((mount) => {
      folder(mount, 'Windows/System32/config');
      symlinkSync('/etc/hostname', join(mount, 'Windows/System32/config/SOFTWARE'));
    });
    const { problem } = await failureOf(linked.run.engine.service(IMAGE, [], linked.place));
    expect(problem.message).toBe('/Windows/System32/config/SOFTWARE in the image is a link that leads out of it.');
    const large = hive((mount) => {
      folder(mount, 'Windows/System32/config');
      writeFileSync(join(mount, 'Windows/System32/config/SOFTWARE'), '');
      truncateSync(join(mount, 'Windows/System32/config/SOFTWARE'), 512 * 2 ** 20 + 1);
    });
    expect((await failureOf(large.run.engine.service(IMAGE, [], large.place))).problem.message).toContain(
      '536870913 bytes',
    );
    for (const { run } of [linked, large]) expect(run.actions().join()).not.toContain('/Commit');
  });
});

describe('run', () => {
  const command = ['powershell', '-File', 'tweaks.ps1'] as const;

  it('gives the command the mounted folder', async () => {
    const { calls, place } = await serviced([{ kind: 'run', command }]);
    expect(calls[2]).toEqual({
      program: 'powershell',
      words: ['-File', 'tweaks.ps1'],
      environment: { IMAGE_MOUNT: place.mountDirectory },
    });
    expect(place.titles[1]).toBe('Run powershell');
  });

  it('fails with its exit code, at its place', async () => {
    const { error } = await failed([{ kind: 'run', command }], (_words, { program }) =>
      program === 'powershell' ? { exitCode: 1, says: 'no' } : undefined,
    );
    expect(error.problem).toMatchObject({ ...PLACE, message: 'powershell ended with 1.' });
    expect(error.tail).toEqual(['no']);
  });
});

describe('setEdition', () => {
  const plan = [{ kind: 'setEdition', editionId: 'Enterprise', becomes: 'enterprise' }] as const;
  const says =
    (edition: string): Script =>
    (words) => {
      if (words.includes('/Get-CurrentEdition')) return { says: `${BANNER}Current Edition : ${edition}\n` };
      if (words.includes('/Get-TargetEditions'))
        return { says: 'Target Edition : Education\nTarget Edition : ProfessionalN\n' };
      return undefined;
    };

  it('sets and asks', async () => {
    const { inner } = await serviced([...plan], says('Enterprise'));
    expect(inner).toEqual(['/Image:M /Set-Edition:Enterprise', '/Image:M /Get-CurrentEdition']);
  });

  it('fails when DISM says another edition afterwards, or what can not be read', async () => {
    const other = await failed([...plan], says('Professional'));
    expect(other.error.problem).toMatchObject({
      ...PLACE,
      message: expect.stringContaining('but the image is now Professional'),
    });
    const localised = await failed([...plan], (words) =>
      words.includes('/Get-CurrentEdition') ? { says: 'Aktuelle Edition : Enterprise\n' } : undefined,
    );
    expect(localised.error.problem.message).toContain("its answer can't be read");
  });

  it('names what the image can become when it fails', async () => {
    const { error } = await failed([...plan], (words, call) =>
      words.includes('/Set-Edition:Enterprise') ? { exitCode: 87 } : says('Core')(words, call),
    );
    expect(error.problem.message).toContain('ended with 87');
    expect(error.problem.cure).toMatch(/^This image can become: Education, ProfessionalN\. /);
  });
});

describe('removeApp', () => {
  const list = ['Microsoft.BingNews', 'Microsoft.XboxApp', 'Microsoft.GamingXbox.UI', 'Clipchamp.Clipchamp']
    .map((name) => `DisplayName : ${name}\nVersion : 1\nPackageName : ${name}_1_neutral_~_x\n`)
    .join('\n');
  const apps: Script = (words) =>
    words.includes('/Get-ProvisionedAppxPackages') ? { says: `${BANNER}${list}` } : undefined;
  const removed = async (...names: string[]) => {
    const { inner } = await serviced([{ kind: 'removeApp', names }], apps);
    expect(inner.shift()).toBe('/Image:M /Get-ProvisionedAppxPackages');
    return inner.map((action) => action.replace('/Image:M /Remove-ProvisionedAppxPackage /PackageName:', ''));
  };

  it('removes the packages of the names, each once', async () => {
    expect(await removed('microsoft.bingnews', '*xbox*', 'Microsoft.*')).toEqual([
      'Microsoft.BingNews_1_neutral_~_x',
      'Microsoft.XboxApp_1_neutral_~_x',
      'Microsoft.GamingXbox.UI_1_neutral_~_x',
    ]);
    expect(await removed('*champ')).toEqual(['Clipchamp.Clipchamp_1_neutral_~_x']);
    expect(await removed('Micro*Xbox*I')).toEqual(['Microsoft.GamingXbox.UI_1_neutral_~_x']);
  });

  it.each(['Microsoft.BingNew', 'Xbox*', '*.UI*x', 'clipchamp.clipchamp*clipchamp.clipchamp'])(
    'removes nothing when %s means no app, and names the nearest',
    async (name) => {
      const { error, actions } = await failed([{ kind: 'removeApp', names: ['*xbox*', name] }], apps);
      expect(error.problem).toMatchObject({ ...PLACE, message: `No app of the image has the name \`${name}\`.` });
      expect(error.problem.cure).toMatch(/the nearest: \S+/);
      expect(actions().join()).not.toContain('/Remove-');
    },
  );

  it('says when the image has no apps, and refuses a list that it can not read', async () => {
    const none = await failed([{ kind: 'removeApp', names: ['A'] }], () => undefined);
    expect(none.error.problem.cure).toContain('no provisioned apps');
    const odd = await failed([{ kind: 'removeApp', names: ['A'] }], (words) =>
      words.includes('/Get-ProvisionedAppxPackages') ? { says: 'PackageName : B_1\nDisplayName : A\n' } : undefined,
    );
    expect(odd.error.problem.message).toContain("can't be read");
  });
});

describe('a dry run', () => {
  it('tells every command, writes no journal, and asks for no proof', async () => {
    const place = workshop();
    const { engine, actions } = scripted(() => undefined, { dryRun: true });
    const plan = steps(
      { kind: 'removeApp', names: ['*'] },
      { kind: 'setEdition', editionId: 'Enterprise', becomes: 'enterprise' },
      { kind: 'addPackage', packages: ['/u/1.msu'], notApplicable: 'allow' },
      { kind: 'copy', from: '/nowhere', to: '/' },
      { kind: 'run', command: ['tool'] },
    );
    expect(await engine.service(IMAGE, plan, place)).toBeUndefined();
    const m = place.mountDirectory;
    expect(actions()).toEqual([
      `/Mount-Image /ImageFile:${IMAGE} /Index:1 /MountDir:${m}`,
      `/Image:${m} /Get-ProvisionedAppxPackages`,
      `/Image:${m} /Set-Edition:Enterprise`,
      `/Image:${m} /Add-Package /PackagePath:/u/1.msu`,
      `/Commit-Image /MountDir:${m} /CheckIntegrity`,
      `/Unmount-Image /MountDir:${m} /Discard`,
    ]);
    expect(place.entries).toEqual([]);
    expect(place.titles).toContain('Copy nowhere to /');
    expect(readFileSync(join(m, '.keep'), 'utf8')).toBe('');
  });
});
