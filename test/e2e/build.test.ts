/** Builds on the bundles, with wimlib and real WIM files: what passes is published whole, what does not is not published. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWimFile } from '../../src/image/wim-file.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { fixtureBytes } from '../image/wim-bytes.ts';
import { CLI, ROOT } from '../support/bundles.ts';
import { contentOf, writeDisc } from '../support/disc-image.ts';
import { folderWith } from '../support/folder.ts';
import { NODES } from '../support/nodes.ts';
import { runProgram } from '../support/run-program.ts';
import { udfDisc } from '../support/udf-disc.ts';
import { HAS_WIMLIB, missingWimlib } from '../support/wimlib.ts';
import { buildRepository, digestOf, plan, type Repository } from './build-repository.ts';

it('has what it is tested with', () => expect(missingWimlib()).toBeUndefined());

describe.skipIf(!HAS_WIMLIB).each(NODES)('build on %s', (_name, node) => {
  const build = (repository: Repository, ...flags: readonly string[]) =>
    runProgram(node, [CLI, 'build', ...repository.words, ...flags], { cwd: repository.folder });

  it('makes, identifies, checks and publishes an image, and leaves nothing else', async () => {
    const repository = buildRepository({
      publish: ['copy: { to: share/w11.wim, verify: true }', 'copy: { to: share/usb, split: 1 }'],
    });
    const { code, stdout, stderr } = await build(repository);
    expect(stderr).not.toContain('cure:');
    expect(stdout).toMatch(/^licensed: 1 of 1 device licensed/m);
    expect(code).toBe(0);
    const told = [
      'The image was published.',
      '  out/w11.wim',
      '  share/w11.wim',
      '  share/usb',
      'record: out/w11.wim.imagegate.json',
    ];
    expect(stdout).toContain(told.join('\n'));
    const [output, copy] = [repository.path('out/w11.wim'), repository.path('share/w11.wim')];
    expect(digestOf(copy)).toBe(digestOf(output));
    expect(execFileSync('wimlib-imagex', ['dir', output, '1'], { encoding: 'utf8' })).toContain(
      '/Windows/Web/contoso.txt',
    );
    expect((await readWimFile(repository.path('share/usb/w11.swm'), 'w11.swm')).indexes).toHaveLength(1);
    const record = JSON.parse(readFileSync(`${output}.imagegate.json`, 'utf8'));
    expect(record.subject).toEqual([{ name: 'w11.wim', digest: { sha256: digestOf(output) } }]);
    expect(record.predicate).toMatchObject({
      verdict: 'licensed',
      counts: { devices: 1, licensed: 1 },
      plan: { name: 'w11.build.yml', digest: { sha256: digestOf(repository.path('w11.build.yml')) } },
      manifest: [{ name: 'imagegate.yml', digest: { sha256: digestOf(repository.path('imagegate.yml')) } }],
      image: { id: 'w11', identities: [{ index: 1, state: 'known', witnesses: ['XML', 'SOFTWARE hive'] }] },
    });
    expect(JSON.parse(readFileSync(`${output}.imagegate-predicate.json`, 'utf8'))).toEqual(record.predicate);
    expect(readdirSync(repository.workDirectory)).toEqual([]);
    expect(readdirSync(repository.path('out'))).toEqual([
      'w11.wim',
      'w11.wim.imagegate-predicate.json',
      'w11.wim.imagegate.json',
    ]);
  });

  it('reports for machines what became of it', async () => {
    const repository = buildRepository();
    const { stdout, code } = await build(repository, '--json', '--report-dir', 'reports');
    expect(code).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.build).toEqual({
      ended: 'published',
      imageDigest: digestOf(repository.path('out/w11.wim')),
      published: ['out/w11.wim', 'share/w11.wim'],
      record: 'out/w11.wim.imagegate.json',
      predicate: 'out/w11.wim.imagegate-predicate.json',
    });
    expect(JSON.parse(readFileSync(repository.path('reports/imagegate-report.json'), 'utf8'))).toEqual(report);
  });

  it('refuses a report folder outside before anything runs', async () => {
    const { code, stderr } = await build(buildRepository(), '--report-dir', '../elsewhere');
    expect(stderr).toContain('lies outside the workspace');
    expect(stderr).not.toContain('wimlib-imagex');
    expect(code).toBe(2);
  });

  it('refuses a source of the wrong edition before anything runs', async () => {
    const repository = buildRepository({ source: 'win11-enterprise-en.wim', edition: 'enterprise' });
    const { code, stdout, stderr } = await build(repository);
    expect(code).toBe(1);
    expect(stdout).toContain('error ');
    expect(stderr).not.toContain('Export image');
    expect(existsSync(repository.path('out/w11.wim'))).toBe(false);
  });

  it('refuses what came out when a step changed the edition in the registry', async () => {
    const repository = buildRepository({ files: { 'other/SOFTWARE': softwareOf('win11-enterprise-en.wim') } });
    const steps = ['copy: { from: other/SOFTWARE, to: /Windows/System32/config/ }'];
    writeFileSync(repository.path('w11.build.yml'), plan(steps, ['copy: share/w11.wim']));
    const { code, stdout, stderr } = await build(repository);
    expect(stdout).toMatch(/SOFTWARE hive/);
    expect(stdout).toMatch(/^(unproven|unlicensed): 0 of 1 device licensed/m);
    expect(stderr).toContain('Export image');
    expect(code).toBe(1);
    for (const name of ['out/w11.wim', 'share/w11.wim', 'out/w11.wim.refused']) {
      expect(existsSync(repository.path(name)), name).toBe(false);
    }
    expect((await build(repository, '--keep-refused')).code).toBe(1);
    expect(existsSync(repository.path('out/w11.wim.refused'))).toBe(true);
  });

  it('refuses at publishing when the bytes were changed after the check', async () => {
    const repository = buildRepository();
    const meddler = folderWith({ 'wimlib-imagex': MEDDLER });
    chmodSync(join(meddler, 'wimlib-imagex'), 0o755);
    writeFileSync(
      repository.path('w11.build.yml'),
      plan(['copy: { from: overlay, to: / }'], ['copy: { to: share/usb, split: 1 }', 'copy: share/w11.wim']),
    );
    const { code, stderr } = await runProgram(node, [CLI, 'build', ...repository.words], {
      cwd: repository.folder,
      environment: { PATH: `${meddler}:${process.env.PATH}` },
    });
    expect(stderr).toMatch(/changed/);
    expect(code).toBe(3);
    expect(existsSync(repository.path('out/w11.wim'))).toBe(false);
    expect(readdirSync(repository.path('share'))).toEqual([]);
  });

  it('replaces an earlier image, and puts it back when a later command fails', async () => {
    const repository = buildRepository({ publish: ['copy: share/w11.wim', 'run: [node, -e, "process.exit(9)"]'] });
    mkdirSync(repository.path('out'));
    for (const name of ['out/w11.wim', 'share/w11.wim']) writeFileSync(repository.path(name), 'earlier');
    const { code, stderr } = await build(repository);
    expect(stderr).toMatch(/node ended with exit code 9/);
    expect(code).toBe(3);
    for (const name of ['out/w11.wim', 'share/w11.wim']) {
      expect(readFileSync(repository.path(name), 'utf8'), name).toBe('earlier');
    }
    expect(existsSync(repository.path('out/w11.wim.imagegate.json'))).toBe(false);
    expect(readdirSync(repository.path('share'))).toEqual(['w11.wim']);
  });

  it('builds from the install image on a disc, and hears what the disc says of its channel', async () => {
    const image = { 'sources/install.wim': contentOf(fixtureBytes('win11-pro-en.wim')) };
    const text = plan(['copy: { from: overlay, to: / }'], ['copy: share/w11.wim']).replace('install.wim', 'win.iso');
    const plain = buildRepository({ plan: text });
    await writeDisc(plain.path('media/win.iso'), udfDisc(image, { label: 'CPBA_X64FREV_EN-US_DV5' }));
    const { code, stderr } = await build(plain);
    expect(stderr).toContain('Copy sources/install.wim off win.iso');
    expect(code).toBe(0);
    const retail = buildRepository({ plan: text });
    const channel = contentOf(Buffer.from('[Channel]\r\nRetail\r\n[VL]\r\n0\r\n'));
    await writeDisc(
      retail.path('media/win.iso'),
      udfDisc({ ...image, 'sources/ei.cfg': channel }, { label: 'CCCOMA' }),
    );
    const refused = await build(retail);
    expect(refused.stdout).toMatch(/unproven media-channel-contradicted in w11/);
    expect(refused.code).toBe(1);
    expect(existsSync(retail.path('out'))).toBe(false);
  });

  it("runs a team's own program, and fills in its commands", async () => {
    const repository = buildRepository({
      plan: `image: w11
engine: wimlib
output: out/w11.wim
run: [node, make.mjs]
publish:
  - run: [node, -e, "require('fs').writeFileSync('told.txt', process.argv.slice(1).join())", "\${image.id}", "\${image.digest}", "\${image.file}"]
`,
      files: {
        'make.mjs': "import { cpSync } from 'node:fs';\ncpSync('media/install.wim', process.env.IMAGE_OUTPUT);\n",
      },
    });
    const { code, stderr } = await build(repository);
    expect(stderr).not.toContain('cure:');
    expect(code).toBe(0);
    const output = repository.path('out/w11.wim');
    expect(digestOf(output)).toBe(digestOf(repository.path('media/install.wim')));
    expect(readFileSync(repository.path('told.txt'), 'utf8')).toBe(`w11,${digestOf(output)},${output}`);
  });

  it('builds what nobody declared, and decides by what came out', async () => {
    const made = "import { cpSync } from 'node:fs';\ncpSync(process.argv[2], process.env.IMAGE_OUTPUT);\n";
    const buildOf = async (source: string) => {
      const repository = buildRepository({
        source,
        plan: 'image: w11\nengine: wimlib\noutput: out/w11.wim\nrun: [node, make.mjs, media/install.wim]\n',
        files: { 'make.mjs': made },
      });
      const text = readFileSync(repository.path('imagegate.yml'), 'utf8').replace(/ {4}identity: .*\n/, '');
      writeFileSync(repository.path('imagegate.yml'), text);
      return { ...(await build(repository)), published: existsSync(repository.path('out/w11.wim')) };
    };
    expect(await buildOf('win11-pro-en.wim')).toMatchObject({ code: 0, published: true });
    const enterprise = await buildOf('win11-enterprise-en.wim');
    expect(enterprise.stderr).toContain('Hash the image');
    expect(enterprise).toMatchObject({ code: 1, published: false });
  });

  it('shows every command of a dry run, and makes nothing', async () => {
    const repository = buildRepository();
    const { code, stderr } = await build(repository, '--dry-run');
    expect(code).toBe(0);
    expect(stderr).toMatch(/\$ .*wimlib-imagex export .*install\.wim/);
    expect(stderr).toMatch(/wimlib-imagex update/);
    expect(existsSync(repository.path('out/w11.wim'))).toBe(false);
    expect(readdirSync(repository.path('share'))).toEqual([]);
  });

  it('refuses steps that only DISM can do, by name and place', async () => {
    const repository = buildRepository({ steps: ['setEdition: Enterprise', 'addDriver: overlay'] });
    const { code, stderr } = await build(repository);
    expect(stderr).toMatch(/w11\.build\.yml:6:\d+: .*setEdition/);
    expect(stderr).toMatch(/w11\.build\.yml:7:\d+: .*addDriver/);
    expect(code).toBe(2);
  });

  it('asks which image of the source is meant, at its place in the plan', async () => {
    const { code, stderr } = await build(buildRepository({ source: 'multi-index.wim' }));
    expect(stderr).toMatch(
      /^input w11\.build\.yml:3:\d+: .*holds 2 images.*1 Windows 11 Pro.*2 Windows 11 Enterprise/m,
    );
    expect(stderr).toContain('Write `index` beside `file`, from 1 to 2.');
    expect(code).toBe(2);
  });

  it('refuses an image that no device is to receive', async () => {
    const repository = buildRepository();
    const text = readFileSync(repository.path('imagegate.yml'), 'utf8');
    const other = `${text.replace('  - id: w11\n', '  - id: w11\n    identity: { product: windows, version: 11, edition: pro, languages: [en-US], architecture: x64 }\n  - id: other\n')}`;
    writeFileSync(repository.path('imagegate.yml'), other.replace('image: w11\n', 'image: other\n'));
    const { code, stderr } = await build(repository);
    expect(stderr).toContain('No device of the manifest is to receive the image w11');
    expect(code).toBe(2);
  });

  it.each([
    ['copy: nowhere/w11.wim', /w11\.build\.yml:8:\d+: The folder .*nowhere.* is not there/],
    ['copy: share', /w11\.build\.yml:8:\d+: .*share is there already, and no file/],
    ['copy: { to: share, split: 100 }', /w11\.build\.yml:8:\d+: .*share is there already/],
  ])('refuses the target %s before anything runs', async (target, message) => {
    const { code, stderr } = await build(buildRepository({ publish: [target] }));
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('Export image');
    expect(code).toBe(2);
  });
});

/** The SOFTWARE hive of a fixture. */
function softwareOf(name: string): Buffer {
  const image = join(ROOT, 'test/fixtures/images', name);
  return execFileSync('wimlib-imagex', ['extract', image, '1', '/Windows/System32/config/SOFTWARE', '--to-stdout']);
}

/** Stands before the real one on PATH; once the image is split, a byte of it changes. */
const MEDDLER = `#!/bin/sh
PATH=\${PATH#*:}
wimlib-imagex "$@" || exit
if [ "$1" = split ]; then printf x | dd of="$2" bs=1 seek=300 conv=notrunc 2>/dev/null; fi
`;
