// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of plans, which are no templates here.
import { expect, test } from 'vitest';
import { MEDIA, planWith, problemsOf, stepsOf, windowsDisk } from './planning.ts';

const place = { file: 'win11.build.yml', line: 5, column: 5 };

test.each([
  ['addDriver: drivers', { kind: 'addDriver', path: '~/drivers', recurse: false, forceUnsigned: false }],
  [
    'addDriver: drivers/net.inf',
    { kind: 'addDriver', path: '~/drivers/net.inf', recurse: false, forceUnsigned: false },
  ],
  [
    'addDriver: { path: ./drivers/, recurse: yes, forceUnsigned: true }',
    { kind: 'addDriver', path: '~/drivers', recurse: true, forceUnsigned: true },
  ],
  ['addLanguage: media/lp/de-de.cab', { kind: 'addLanguage', packages: ['~/media/lp/de-de.cab'] }],
  [
    'addLanguage: [media/lp/fr*.cab, media/lp/*.cab]',
    { kind: 'addLanguage', packages: ['~/media/lp/fr-fr.cab', '~/media/lp/de-de.cab'] },
  ],
  ['addCapability: { name: Tools~~~~0.0.1.0 }', { kind: 'addCapability', name: 'Tools~~~~0.0.1.0' }],
  ['addCapability: { name: Tools, source: media }', { kind: 'addCapability', name: 'Tools', source: '~/media' }],
  ['removeApp: "Clipchamp.*"', { kind: 'removeApp', names: ['Clipchamp.*'] }],
  // Upper case sorts first: by code units, whatever the machine's language.
  [
    'addPackage: updates/*.msu',
    { kind: 'addPackage', packages: ['~/updates/KB1.msu', '~/updates/kb2.msu'], notApplicable: 'fail' },
  ],
  [
    'addPackage: { path: [updates/kb2.msu, "updates/{KB1,kb2}.msu"] }',
    { kind: 'addPackage', packages: ['~/updates/kb2.msu', '~/updates/KB1.msu'], notApplicable: 'fail' },
  ],
  ['enableFeature: NetFx3', { kind: 'enableFeature', name: 'NetFx3', all: false }],
  ['enableFeature: { name: IIS-WebServerRole }', { kind: 'enableFeature', name: 'IIS-WebServerRole', all: false }],
  ['setEdition: serverdatacenter', { kind: 'setEdition', editionId: 'ServerDatacenter', becomes: 'datacenter' }],
  ['setEdition: EnterpriseS', { kind: 'setEdition', editionId: 'EnterpriseS', becomes: 'enterprise-ltsc' }],
  ['setLanguage: 0407', { kind: 'setLanguage', language: 'de-DE' }],
  ['setLanguage: German', { kind: 'setLanguage', language: 'de-DE' }],
  ['applyUnattend: unattend.xml', { kind: 'applyUnattend', file: '~/unattend.xml' }],
  ['copy: { from: overlay, to: \\Windows\\\\Web\\.\\x\\ }', { kind: 'copy', from: '~/overlay', to: '/Windows/Web/x' }],
  [
    'copy: { from: unattend.xml, to: /Windows/Panther/ }',
    { kind: 'copy', from: '~/unattend.xml', to: '/Windows/Panther' },
  ],
  ['copy: { from: unattend.xml, to: / }', { kind: 'copy', from: '~/unattend.xml', to: '/' }],
  ['run: [tools\\make.cmd, -x, /y]', { kind: 'run', command: ['~/tools/make.cmd', '-x', '/y'] }],
  ['cleanup: {}', { kind: 'cleanup', resetBase: false }],
])('%s', async (written, expected) => {
  expect(await stepsOf([written])).toEqual([{ ...expected, place }]);
});

test('no step of the plan is left out of the steps above and of the schema', async () => {
  const text = planWith(['nothing: 1']);
  expect(await problemsOf(text)).toEqual([
    '5:5 There is no field `nothing` here. (Write one of `addDriver`, `addLanguage`, `addCapability`, `removeApp`, `addPackage`, `enableFeature`, `setEdition`, `setLanguage`, `applyUnattend`, `copy`, `run`, `cleanup`, or remove it.)',
  ]);
});

test.each([
  ['adDriver: drivers', '5:5 There is no field `adDriver` here. (Did you mean `addDriver`?)'],
  ['cleanup', '5:5 This is `cleanup`, expected a map with one key. (Write what is done, a colon, and with what.)'],
  ['[cleanup]', '5:5 This is a list, expected a map with one key. (Write what is done, a colon, and with what.)'],
  ['~', '5:5 This is nothing, expected a map with one key. (Write what is done, a colon, and with what.)'],
  ['{}', '5:5 This map is empty, expected one key. (Write what is done, a colon, and with what.)'],
  [
    'addDriver:\n    path: drivers',
    '6:5 One map has one key, and this has 2: `addDriver`, `path`. (Write each behind a `-` of its own, and what belongs to `addDriver` indented below it.)',
  ],
  [
    'cleanup:',
    '5:5 Nothing is written behind `cleanup`. (Write with what, or `cleanup: {}` where nothing more is to be said.)',
  ],
  [
    'addDriver: none',
    '5:16 `none` does not exist, expected a folder or a file. (Name a folder or a file, relative to the folder of the plan.)',
  ],
  [
    'addDriver: { path: drivers, recurse: maybe }',
    '5:42 `addDriver.recurse`: `maybe` is neither true nor false. (Write true or false.)',
  ],
  ['addDriver: { path: drivers, recuse: true }', '5:33 There is no field `recuse` here. (Did you mean `recurse`?)'],
  [
    'addDriver: { recurse: true }',
    '5:16 `addDriver.path` is missing, expected a text or a number. (Add `addDriver.path`.)',
  ],
  [
    'addDriver: [drivers]',
    '5:16 `addDriver` is a list, expected a text or a number, or a map of fields. (Write a text or a number, or a map of fields.)',
  ],
  ['addLanguage: []', '5:18 `addLanguage`: The list is empty. (Write at least one, or leave the step out.)'],
  ['removeApp: []', '5:16 `removeApp`: The list is empty. (Write at least one, or leave the step out.)'],
  [
    'addLanguage: [media/lp/es*.cab]',
    '5:19 No file matches `media/lp/es*.cab`. (Correct the glob, relative to the folder of the plan, or add the files: `*.cab`.)',
  ],
  [
    'addLanguage: updates/*',
    '5:18 `updates/*` matches `updates/KB1.msu`, expected .cab files. (Write a narrower glob: `*.cab`.)',
  ],
  [
    'addPackage: updates',
    '5:17 No file matches `updates`. (Correct the glob, relative to the folder of the plan, or add the files: `*.msu`.)',
  ],
  [
    'addPackage: "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.cab"',
    'stands for more than 100 patterns. (Write a narrower glob.)',
  ],
  [
    'addPackage: { path: updates/*.msu, notApplicable: ignore }',
    '5:55 `addPackage.notApplicable`: `ignore` is not known here. (Write one of `fail`, `allow`.)',
  ],
  [
    'addCapability: { name: Tools, source: unattend.xml }',
    '5:43 `unattend.xml` is a file, expected a folder. (Name a folder, relative to the folder of the plan.)',
  ],
  [
    'addCapability: "/Online"',
    '5:20 `addCapability`: `/Online` is no name that DISM lists. (Write it as in `Language.Basic~~~de-DE~0.0.1.0`.)',
  ],
  ['enableFeature: "-x"', '5:20 `enableFeature`: `-x` is no name that DISM lists. (Write it as in `NetFx3`.)'],
  [
    'enableFeature: "NetFx3 /Online"',
    '5:20 `enableFeature`: `NetFx3 /Online` is no name that DISM lists. (Write it as in `NetFx3`.)',
  ],
  ['removeApp: "*"', '5:16 `removeApp`: `*` is no name of an app. (Write it as in `Microsoft.BingNews`.)'],
  ['removeApp: [a, "$(x)"]', '5:20 `removeApp.1`: `$(x)` is no name of an app. (Write it as in `Microsoft.BingNews`.)'],
  ['setEdition: Pro', '5:17 `setEdition`: `Pro` is not known here. (Did you mean `Professional`?)'],
  [
    'setEdition: Windows 11 Enterprise LTSC',
    '5:17 `setEdition`: `Windows 11 Enterprise LTSC` is not known here. (Did you mean `EnterpriseS`?)',
  ],
  ['setEdition: Standard', '(Did you mean `ServerStandard`, `ServerStandardCor`, `ServerStandardCore`?)'],
  ['setEdition: Profesional', '(Did you mean `Professional`, '],
  ['setEdition: EnterpriseEval', '5:17 `setEdition`: `EnterpriseEval` is not known here.'],
  ['setEdition: "Enterprise /Online"', '5:17 `setEdition`: `Enterprise /Online` is not known here.'],
  ['setLanguage: en', '5:18 `setLanguage`: `en` is not known here. (Did you mean `en-US`, `en-GB`'],
  ['setLanguage: mui', '5:18 `setLanguage`: `mui` is not known here. (Write one of `de-DE`, `en-US`.)'],
  [
    'applyUnattend: overlay',
    '5:20 `overlay` is a folder, expected a file. (Name a file, relative to the folder of the plan.)',
  ],
  ['applyUnattend: "%TEMP%/u.xml"', '5:20 `%TEMP%/u.xml` does not exist'],
  ['copy: { from: overlay }', '5:11 `copy.to` is missing, expected a text or a number. (Add `copy.to`.)'],
  ['copy: { from: none, to: / }', '5:19 `none` does not exist, expected a file or a folder.'],
  [
    'copy: { from: overlay, to: Windows }',
    '5:32 The path `Windows` does not begin with `/`. (Write where it goes in the image, from its root: `/`, `/Windows/Web`.)',
  ],
  ['copy: { from: overlay, to: /a/../../b }', '5:32 The path `/a/../../b` holds `..`.'],
  ['copy: { from: overlay, to: "C:/Windows" }', '5:32 The path `C:/Windows` names a drive.'],
  ['copy: { from: overlay, to: "/a:b" }', '5:32 The path `/a:b` holds `:`, which no name on Windows may hold.'],
  ["copy: { from: overlay, to: '/a\"b' }", 'holds `"`, which no name on Windows may hold.'],
  ['copy: { from: overlay, to: /Windows/nul.txt }', '5:32 The path `/Windows/nul.txt` names a device of Windows.'],
  ['copy: { from: overlay, to: "/a./b" }', 'has a name that ends with a dot or a space, which Windows drops.'],
  ['run: powershell -File x.ps1', '5:10 `run` is `powershell -File x.ps1`, expected a list. (Write a list.)'],
  [
    'run: []',
    '5:10 `run`: A command needs a program. (Write the program, then its words: `[powershell, -File, tweaks.ps1]`.)',
  ],
  ['run: [./none.cmd]', '5:11 `./none.cmd` does not exist, expected a file.'],
  [
    'run: ["-x"]',
    '5:11 `run.0`: `-x` is no name of a program. (Write the name of a program that is on PATH, or its path, and each of its words apart.)',
  ],
  ['run: ["%COMSPEC%"]', '5:11 `run.0`: `%COMSPEC%` is no name of a program.'],
  ['run: ["$(x)"]', '5:11 `run.0`: `$(x)` is no name of a program.'],
  ['run: [a, [b]]', '5:14 `run.1` is a list, expected a text or a number.'],
  ['run: [a, ""]', '5:14 `run.1` is missing, expected a text or a number.'],
  [
    'run: [//server/share/x.exe]',
    '5:11 The path `//server/share/x.exe` is a network (UNC) path, which only Windows has.',
  ],
  ['cleanup: { resetbase: true }', '5:16 There is no field `resetbase` here. (Did you mean `resetBase`?)'],
])('refuses %s', async (written, expected) => {
  expect(await problemsOf(planWith([written]))).toEqual([expect.stringContaining(expected)]);
});

test('words of a program are left as they are, whatever a shell would make of them', async () => {
  const words = ['-x', '/y', '$(rm -rf /)', '%VAR%', '`z`', "'", '&& del', '"q"', '${image.file}'];
  const [step] = await stepsOf([`run: ${JSON.stringify(['tool', ...words])}`]);
  expect(step).toMatchObject({ command: ['tool', ...words] });
});

test('a file whose name looks like an option has a path that does not', async () => {
  const files = { ...MEDIA, '-rf': 'x', '/w/--help.cab': 'x', '$(x) "q".xml': '<x/>' };
  expect(await stepsOf(['copy: { from: "-rf", to: /x }', 'addPackage: w/*.cab'], { files })).toMatchObject([
    { from: '~/-rf' },
    { packages: ['~/w/--help.cab'] },
  ]);
  expect(await stepsOf([`applyUnattend: '$(x) "q".xml'`], { files })).toMatchObject([{ file: '~/$(x) "q".xml' }]);
});

test('steps are a list, and not too long', async () => {
  expect(await problemsOf(`${planWith([])}steps: {}\n`)).toEqual([
    '4:8 `steps` is no list. (Write each of them behind a `-`.)',
  ]);
  const many = Array.from({ length: 501 }, () => 'cleanup: {}');
  expect(await problemsOf(planWith(many))).toEqual(['5:3 `steps` has more than 500 items. (Split it, or shorten it.)']);
});

test('globs of another drive and of a share start there', async () => {
  const disk = windowsDisk();
  const started: string[] = [];
  const spying = {
    ...disk,
    filesMatching: async (folder: string, pattern: string) => {
      started.push(`${folder} ${pattern}`);
      return ['lp/x.cab'];
    },
  };
  const steps = ['addLanguage: ["D:/lp/*.cab", //srv/share/lp/*.cab]'];
  expect(await stepsOf(steps, { platform: 'win32', disk: spying })).toMatchObject([
    { packages: ['D:\\lp\\x.cab', '\\\\srv\\share\\lp\\x.cab'] },
  ]);
  expect(started).toEqual(['D:/ lp/*.cab', '//srv/share/ lp/*.cab']);
});
