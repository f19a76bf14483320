// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of plans, which are no templates here.
import { expect, test } from 'vitest';
import { planWith, problemsOf, targetsOf, windowsDisk } from './planning.ts';

const place = { file: 'win11.build.yml', line: 5, column: 5 };

test.each([
  ['copy: ../elsewhere/x.wim', { kind: 'copy', verify: false }],
  ['copy: { to: /srv/images/x.wim, verify: true }', { kind: 'copy', to: '/srv/images/x.wim', verify: true }],
  ['copy: { to: out/usb/, split: 3800 }', { kind: 'split', to: '~/out/usb', megabytes: 3800, verify: false }],
  ['copy: { to: out/usb, split: 1, verify: true }', { kind: 'split', to: '~/out/usb', megabytes: 1, verify: true }],
  ['mdt: { share: media, folder: W11 ENT }', { kind: 'mdt', share: '~/media', folder: 'W11 ENT', updateShare: false }],
  [
    'run: [upload, "${image.file}${image.id}", "--name=${image.digest}"]',
    { kind: 'run', command: ['upload', `\${image.file}\${image.id}`, `--name=\${image.digest}`] },
  ],
])('%s', async (written, expected) => {
  expect(await targetsOf([written])).toEqual([expect.objectContaining({ ...expected, place })]);
});

test.each([
  ['cpoy: x.wim', '5:5 There is no field `cpoy` here. (Did you mean `copy`?)'],
  ['copy: x.wim\n    run: [a]', '6:5 One map has one key, and this has 2: `copy`, `run`.'],
  ['copy: images/', '5:11 `images/` names a folder, expected a file. (Add the name of the file.)'],
  ['copy: ..', '5:11 `..` names a folder, expected a file. (Add the name of the file.)'],
  [
    'copy: out/win11.wim',
    '5:11 `out/win11.wim` is written twice in this plan. (Name another file, or remove this one.)',
  ],
  ['copy: { to: x, split: 0 }', '5:27 `copy.split`: `0` is no whole number from 1 up. (Write a number in digits: 2.)'],
  ['copy: { split: 100 }', '5:11 `copy.to` is missing'],
  ['copy: { to: x.wim, verify: 1 }', '5:32 `copy.verify`: `1` is neither true nor false.'],
  ['mdt: { share: none, folder: W11 }', '5:19 `none` does not exist, expected a folder.'],
  [
    'mdt: { share: media, folder: a/b }',
    '5:34 `mdt.folder`: `a/b` is no name of a folder. (Write a plain name: `W11-ENT`.)',
  ],
  ['mdt: { share: media, folder: .. }', '5:34 `mdt.folder`: `..` is no name of a folder.'],
  ['mdt: { share: media, folder: "a*" }', '5:34 `mdt.folder`: `a*` is no name of a folder.'],
  [
    'mdt: { share: media, folder: "\'; calc" , x: 1 }',
    'There is no field `x` here. (Write one of `share`, `folder`, `updateShare`, or remove it.)',
  ],
  ['mdt: { share: media, updateMedia: MEDIA001 }', 'There is no field `updateMedia` here.'],
  [
    'run: [a, "${image.name}"]',
    '5:14 `run.1`: `${image.name}` holds a `${` that is not filled in here. (Write one of `${image.file}`, `${image.digest}`, `${image.id}`, or leave it out.)',
  ],
  ['run: [a, "${env:PATH}"]', '5:14 `run.1`: `${env:PATH}` holds a `${`'],
  ['run: [a, "$${image.id}{x}"]', undefined],
  ['run: [a, "${image.id"]', '5:14 `run.1`: `${image.id` holds a `${`'],
  ['run: ["${image.file}"]', '5:11 `run.0`: The program of a command is no place for `${`'],
])('refuses %s', async (written, expected) => {
  const problems = await problemsOf(planWith([], [written]));
  if (expected === undefined) expect(problems).toEqual([]);
  else expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
});

test('two targets for one file: told apart by case, but not on Windows', async () => {
  const text = planWith([], ['copy: a/x.wim', 'copy: a/X.wim', 'copy: a/b/../x.wim']);
  expect(await problemsOf(text)).toEqual([expect.stringContaining('7:11 `a/b/../x.wim` is written twice')]);
  expect(await problemsOf(text, { platform: 'win32', disk: windowsDisk() })).toHaveLength(2);
});
