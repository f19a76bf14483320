/** Whole builds with the DISM engine, whose dism.exe is the stand-in: real image files, no Windows. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWimFile } from '../../src/image/wim-file.ts';
import type { BuildHost } from '../../src/jobs/build/build-host.ts';
import { type BuildResult, build } from '../../src/jobs/build.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { folderWith } from '../support/folder.ts';
import { NOWHERE } from '../support/nowhere.ts';
import { HAS_WIMLIB } from '../support/wimlib.ts';

const STAND_IN = join(import.meta.dirname, '../support/dism/dism.mjs');
const IMAGES = join(import.meta.dirname, '../fixtures/images');
const ENTERPRISE = '{ agreement: EA-1, product: windows, edition: enterprise, kind: upgrade }';

describe.skipIf(!HAS_WIMLIB || process.platform !== 'linux')('a build with DISM', () => {
  it('publishes the edition that it made, read from the XML and from the hive', async () => {
    const { result, commands, path, state } = await built([ENTERPRISE]);
    expect(result).toMatchObject({
      exitCode: 0,
      ended: 'published',
      published: [path('out/w11.wim'), path('share/w11.wim')],
    });
    expect(result.report).toMatchObject({ verdict: 'licensed', counts: { devices: 1, licensed: 1 } });
    const { indexes } = await readWimFile(path('share/w11.wim'), 'w11.wim');
    expect(indexes).toMatchObject([{ index: 1, editionId: 'Enterprise' }]);
    const record = JSON.parse(readFileSync(result.record ?? '', 'utf8'));
    expect(record.predicate).toMatchObject({
      verdict: 'licensed',
      engine: 'DISM 10.0.26100.5074',
      image: {
        id: 'w11',
        identities: [{ state: 'known', identity: { edition: 'enterprise' }, witnesses: ['XML', 'SOFTWARE hive'] }],
      },
    });
    expect(commands.filter((text) => /Commit-Image|Set-Edition|Add-Package/.test(text))).toHaveLength(3);
    // Nothing of it is left: no mount, no file of the work directory.
    expect(readdirSync(path('work'))).toEqual([]);
    expect(readdirSync(state).filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(readFileSync(path('media/install.wim'))).toEqual(readFileSync(join(IMAGES, 'win11-pro-en.wim')));
  });

  it('runs nothing where nobody is licensed for what would come out', async () => {
    const { result, commands, path } = await built([]);
    expect(result).toMatchObject({ exitCode: 1, ended: 'preflight', published: [] });
    expect(result.report.verdict).toBe('unlicensed');
    expect(commands.filter((text) => !text.endsWith(" '/?'"))).toEqual([]);
    for (const name of ['out/w11.wim', 'share/w11.wim', 'work']) expect(existsSync(path(name)), name).toBe(false);
  });
});

interface Built {
  readonly result: BuildResult;
  readonly commands: readonly string[];
  /** What the stand-in keeps of its machine. */
  readonly state: string;
  path(name: string): string;
}

/** Builds Enterprise of Pro for one device with these licenses beside its Windows Pro. */
async function built(licenses: readonly string[]): Promise<Built> {
  const workspace = folderWith({
    'imagegate.yml': manifest(licenses),
    'w11.build.yml': PLAN,
    'updates/kb5.msu': 'an update\n',
    'overlay/Windows/Web/contoso.txt': 'Contoso\n',
  });
  const path = (name: string) => join(workspace, name);
  const state = folderWith();
  for (const name of ['media', 'share']) mkdirSync(path(name));
  copyFileSync(join(IMAGES, 'win11-pro-en.wim'), path('media/install.wim'));
  const commands: string[] = [];
  const options = {
    workspace,
    plan: 'w11.build.yml',
    manifests: ['imagegate.yml'],
    asOf: '2026-11-22',
    all: true,
    output: 'text',
    workDirectory: path('work'),
    logDirectory: path('logs'),
    dryRun: false,
    keepRefused: false,
    environment: { PATH: process.env.PATH, DISM_STAND_IN_STATE: state },
    platform: 'linux',
    ...NOWHERE,
  } as const;
  return { result: await build(options, silentHost(commands)), commands, state, path };
}

function silentHost(commands: string[]): BuildHost {
  return {
    paint: PLAIN,
    write: async () => undefined,
    note: async () => undefined,
    progress: () => undefined,
    watch: { command: (text) => commands.push(text), line: () => undefined, progress: () => undefined },
    signal: new AbortController().signal,
    step: (_title, work) => work(),
    secret: () => undefined,
    remember: () => undefined,
  };
}

const PLAN = `image: w11
engine: dism
dism: ${STAND_IN}
source: { file: media/install.wim }
output: out/w11.wim
steps:
  - setEdition: Enterprise
  - addPackage: updates/*.msu
  - copy: { from: overlay, to: / }
publish:
  - copy: share/w11.wim
`;

function manifest(licenses: readonly string[]): string {
  return `organization: Contoso
images:
  - id: w11
    file: out/w11.wim
    identity: { product: windows, version: 11, edition: enterprise, languages: [en-US], architecture: x64 }
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
    licenses: [${licenses.join(', ')}]
`;
}
