import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPlanImage } from '../../../src/build/plan/read-plan.ts';
import { openWorkspace } from '../../../src/input/workspace.ts';
import { folderWith } from '../../support/folder.ts';
import { MEDIA, planOf, planWith, problemsOf, rejected, shown, stepsIn, windowsDisk } from './planning.ts';

/** The plan of the design, as a Windows machine reads it. */
const EXAMPLE = `image: win11-enterprise
engine: auto
source: { file: media/install.wim, index: 3 }
output: out/win11-enterprise.wim
steps:
  - addDriver: { path: drivers, recurse: true }
  - addLanguage: media/lp/*.cab
  - addCapability: Language.Basic~~~de-DE~0.0.1.0
  - removeApp: [Microsoft.BingNews, "*Xbox*"]
  - addPackage: { path: updates/*.msu, notApplicable: allow }
  - enableFeature: { name: NetFx3, all: true, source: media/sources/sxs }
  - setEdition: Enterprise
  - setLanguage: de-DE
  - applyUnattend: unattend.xml
  - copy: { from: overlay/, to: / }
  - run: [powershell, -NoProfile, -File, tweaks.ps1]
  - cleanup: { resetBase: true }
export: { compress: max }
publish:
  - copy: //deploy/images/win11-enterprise.wim
  - copy: { to: //deploy/usb/win11, split: 3800 }
  - mdt: { share: D:/DeploymentShare, folder: W11-ENT, updateShare: true }
  - run: [az, storage, blob, upload, --file, "\${image.file}", --name, "\${image.digest}.wim"]
`;
const DISK = windowsDisk({ 'D:\\DeploymentShare': 'folder' });

test('the plan of the design, on Windows', async () => {
  const plan = await planOf(EXAMPLE, { platform: 'win32', disk: DISK });
  expect(plan).toMatchObject({
    file: 'win11.build.yml',
    digest: createHash('sha256').update(EXAMPLE).digest('hex'),
    image: 'win11-enterprise',
    imagePlace: { file: 'win11.build.yml', line: 1, column: 8 },
    engine: 'auto',
    output: '~\\out\\win11-enterprise.wim',
    outputPlace: { line: 4, column: 9 },
    making: { kind: 'steps', source: { file: '~\\media\\install.wim', index: 3, place: { line: 3 } }, compress: 'max' },
  });
  expect(plan).not.toHaveProperty('dism');
  const at = (line: number) => ({ file: 'win11.build.yml', line, column: 5 });
  expect(stepsIn(plan.making)).toEqual([
    { kind: 'addDriver', path: '~\\drivers', recurse: true, forceUnsigned: false, place: at(6) },
    { kind: 'addLanguage', packages: ['~\\media\\lp\\de-de.cab', '~\\media\\lp\\fr-fr.cab'], place: at(7) },
    { kind: 'addCapability', name: 'Language.Basic~~~de-DE~0.0.1.0', place: at(8) },
    { kind: 'removeApp', names: ['Microsoft.BingNews', '*Xbox*'], place: at(9) },
    {
      kind: 'addPackage',
      packages: ['~\\updates\\KB1.msu', '~\\updates\\kb2.msu'],
      notApplicable: 'allow',
      place: at(10),
    },
    { kind: 'enableFeature', name: 'NetFx3', all: true, source: '~\\media\\sources\\sxs', place: at(11) },
    { kind: 'setEdition', editionId: 'Enterprise', becomes: 'enterprise', place: at(12) },
    { kind: 'setLanguage', language: 'de-DE', place: at(13) },
    { kind: 'applyUnattend', file: '~\\unattend.xml', place: at(14) },
    { kind: 'copy', from: '~\\overlay', to: '/', place: at(15) },
    { kind: 'run', command: ['powershell', '-NoProfile', '-File', 'tweaks.ps1'], place: at(16) },
    { kind: 'cleanup', resetBase: true, place: at(17) },
  ]);
  expect(plan.publish).toEqual([
    { kind: 'copy', to: '\\\\deploy\\images\\win11-enterprise.wim', verify: false, place: at(20) },
    { kind: 'split', to: '\\\\deploy\\usb\\win11', megabytes: 3800, verify: false, place: at(21) },
    { kind: 'mdt', share: 'D:\\DeploymentShare', folder: 'W11-ENT', updateShare: true, place: at(22) },
    {
      kind: 'run',
      command: ['az', 'storage', 'blob', 'upload', '--file', `\${image.file}`, '--name', `\${image.digest}.wim`],
      place: at(23),
    },
  ]);
});

test('the same plan elsewhere: everything that only Windows has, at its place', async () => {
  const cure = '(Run this plan on Windows, or name a folder of this system, where the share or disk is mounted.)';
  expect(await problemsOf(EXAMPLE)).toEqual([
    `20:11 The path \`//deploy/images/win11-enterprise.wim\` is a network (UNC) path, which only Windows has. ${cure}`,
    `21:17 The path \`//deploy/usb/win11\` is a network (UNC) path, which only Windows has. ${cure}`,
    `22:19 The path \`D:/DeploymentShare\` names a drive, which only Windows has. ${cure}`,
  ]);
});

test('JSON, with CRLF: the same plan', async () => {
  const text = JSON.stringify(
    { image: 'win11', source: { file: 'media/install.wim', index: 1 }, output: 'o.wim' },
    null,
    1,
  );
  const plan = await planOf(text.replaceAll('\n', '\r\n'), { name: 'plan.json' });
  expect(plan).toMatchObject({ image: 'win11', making: { source: { index: 1, place: { line: 3, column: 12 } } } });
});

test('a plan in a folder of its own names files from there', async () => {
  const files = { 'plans/media/install.wim': 'wim', 'shared/kb.msu': 'msu' };
  const plan = await planOf(planWith(['addPackage: ../shared/*.msu']), { files, name: 'plans/win11.yml' });
  expect(plan).toMatchObject({
    file: 'plans/win11.yml',
    output: '~/plans/out/win11.wim',
    making: { source: { file: '~/plans/media/install.wim' }, steps: [{ packages: ['~/shared/kb.msu'] }] },
  });
});

test('the shape of one program', async () => {
  expect(await planOf('image: win11\nrun: [make, win11]\noutput: out/win11.esd\n')).toMatchObject({
    making: { kind: 'run', command: ['make', 'win11'], place: { line: 2, column: 6 } },
    output: '~/out/win11.esd',
  });
});

test('the shape of MDT media', async () => {
  const text = 'image: win11\nmdt: { share: D:/DeploymentShare, updateMedia: MEDIA001 }\n';
  const plan = await planOf(text, { platform: 'win32', disk: DISK });
  expect(plan.making).toEqual({
    kind: 'media',
    share: 'D:\\DeploymentShare',
    media: 'MEDIA001',
    place: { file: 'win11.build.yml', line: 2, column: 6 },
  });
  expect(plan).not.toHaveProperty('output');
  expect(plan).not.toHaveProperty('outputPlace');
});

test('another DISM', async () => {
  const disk = windowsDisk({ 'C:\\Program Files (x86)\\ADK\\dism.exe': 'file' });
  const text = `dism: C:/Program Files (x86)/ADK/dism.exe\nengine: dism\n${planWith([])}`;
  expect(await planOf(text, { platform: 'win32', disk })).toMatchObject({
    dism: 'C:\\Program Files (x86)\\ADK\\dism.exe',
    engine: 'dism',
  });
  expect(await problemsOf(`dism: tools/make.cmd\nengine: wimlib\n${planWith([])}`)).toEqual([
    '1:7 `dism` names a program that the engine `wimlib` does not run. (Remove one of the two.)',
  ]);
});

test('everything that is wrong is told at once, in whatever part it stands', async () => {
  const text = planWith(['setEdition: Pro', 'applyUnattend: none.xml'], ['copy: out/win11.wim']).replace(
    'image',
    'imgae',
  );
  expect((await problemsOf(text)).map((problem) => problem.split(' (')[0])).toEqual([
    '5:17 `setEdition`: `Pro` is not known here.',
    '6:20 `none.xml` does not exist, expected a file.',
    '1:1 `image` is missing, expected a text or a number.',
    '1:1 There is no field `imgae` here.',
  ]);
});

test.each([
  ['no map', '- image: x\n', '1:1 win11.build.yml is no map of fields.'],
  ['no YAML', 'image: [\n', 'is no valid YAML here'],
  ['a tag', 'image: !!js/function x\n', 'The YAML tag'],
  ['a merge key', `base: &b {}\n<<: *b\n${planWith([])}`, 'The merge key `<<` is not read.'],
  ['a key twice', `image: a\n${planWith([])}`, 'The key `image` stands twice'],
  ['an unknown key', `stpes: []\n${planWith([])}`, '1:1 There is no field `stpes` here. (Did you mean `steps`?)'],
  ['no making', 'image: win11\n', '1:1 Nothing says how the image is made. (Add `source` and `steps`'],
  ['two makings', `run: [make]\n${planWith([])}`, '1:1 `run` has no place beside `source`. (Remove one of the two.)'],
  ['steps with run', 'image: a\nrun: [make]\noutput: a.wim\nsteps: []\n', '4:1 `steps` has no place beside `run`.'],
  ['export with run', 'image: a\nrun: [make]\noutput: a.wim\nexport: { compress: max }\n', '4:1 `export` has no place'],
  ['no output', 'image: a\nsource: media/install.wim\n', '1:1 `output` is missing: the file that is made.'],
  [
    'an output of another kind',
    'image: a\nsource: media/install.wim\noutput: a.esd\n',
    '3:9 `a.esd` does not end in `.wim`',
  ],
  [
    'an output for recovery',
    `export: { compress: recovery }\n${planWith([])}`,
    '4:9 `out/win11.wim` does not end in `.esd`, because it is compressed with `recovery`. (Correct the name, or `export`.)',
  ],
  ['a part as the output', 'image: a\nrun: [make]\noutput: a.swm\n', '`a.swm` does not end in `.wim` or `.esd`.'],
  [
    'no compression',
    `export: { compress: most }\n${planWith([])}`,
    '(Write one of `none`, `fast`, `max`, `recovery`.)',
  ],
  ['no engine', `engine: imagex\n${planWith([])}`, '1:9 `engine`: `imagex` is not known here.'],
  [
    'no index',
    planWith([]).replace('media/install.wim', '{ file: media/install.wim, index: 0 }'),
    'no whole number from 1',
  ],
  ['no image file', planWith([]).replace('install.wim', 'install.vhdx'), '2:9 `media/install.vhdx` is no image'],
  [
    'no such source',
    planWith([]).replace('install.wim', 'none.wim'),
    '2:9 `media/none.wim` does not exist, expected a file.',
  ],
  [
    'a source that is the output',
    planWith([]).replace('out/win11.wim', 'out/../media/install.wim'),
    '3:9 `output` is the file',
  ],
  ['a product key', planWith(['run: [a, ABCDE-FGHJK-LMNPQ-RSTVW-XYZ23]']), 'belong in no manifest or build plan.'],
  ['a line break', planWith(['run: [a, "b\\nc"]']), '5:14 This text holds control characters or line breaks.'],
])('%s', async (_, text, expected) => {
  const problems = await problemsOf(text);
  expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
});

test('an output with the case of the source is the source on Windows', async () => {
  const text = planWith([]).replace('out/win11.wim', 'MEDIA/install.WIM');
  expect(await problemsOf(text, { platform: 'win32', disk: windowsDisk() })).toHaveLength(1);
  expect(await problemsOf(text)).toEqual([]);
});

test('a plan larger than 1 MiB', async () => {
  const problems = await rejected(planOf(`# ${'x'.repeat(1024 * 1024)}\n`));
  expect(problems[0]).toMatchObject({ file: 'win11.build.yml', message: expect.stringContaining('limit is 1048576') });
});

test('a plan outside the workspace', async () => {
  const workspace = await openWorkspace(folderWith(MEDIA));
  const problems = await rejected(readPlanImage(workspace, '../plan.yml'));
  expect(problems[0]?.message).toContain('leaves the workspace');
});

test('the image of a plan, and nothing else of it', async () => {
  const workspace = await openWorkspace(folderWith({ 'a.yml': 'steps: nonsense\nfoo: 1\nimage: win11\n' }));
  expect(await readPlanImage(workspace, 'a.yml')).toEqual({
    image: 'win11',
    place: { file: 'a.yml', line: 3, column: 8 },
  });
});

test.each([
  ['[]\n', '1:1 a.yml is no map of fields. (Begin with `image:` and the id of an image of the manifest.)'],
  ['engine: auto\n', '1:1 `image` is missing, expected a text or a number. (Add `image`.)'],
  ['image: [a]\n', '1:8 `image` is a list, expected a text or a number. (Write a text or a number.)'],
])('an image that cannot be read: %j', async (text, expected) => {
  const workspace = await openWorkspace(folderWith({ 'a.yml': text }));
  expect((await rejected(readPlanImage(workspace, 'a.yml'))).map(shown)).toEqual([expected]);
});
