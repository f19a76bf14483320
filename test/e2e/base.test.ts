/** `check --base` at a desk: the same as on a pull request, in a real repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUNDLES } from '../support/bundles.ts';
import { folderWith, writeFiles } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { fleetOf, row } from './licensed-fleet.ts';
import { commit, type Files, gitIn } from './proposed-change.ts';

/** A branch of this repository that changes files, checked out. */
function branchOf(before: Files, change: Files, meanwhile: Files = {}): string {
  const folder = folderWith();
  const git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  commit(folder, before, 'before');
  git('checkout', '-q', '-b', 'proposed');
  commit(folder, change, 'change');
  git('checkout', '-q', 'main');
  commit(folder, meanwhile, 'meanwhile');
  git('checkout', '-q', 'proposed');
  return folder;
}

const check = (cwd: string, ...words: readonly string[]) =>
  runProgram(process.execPath, [join(BUNDLES, 'cli/index.js'), 'check', '--as-of', '2026-11-22', ...words], { cwd });

it('fails for what the branch made wrong since it left, and for nothing else', async () => {
  const before = fleetOf(row('PC-1', 'fr-FR'), row('PC-2'));
  const branch = branchOf({ 'imagegate.yml': before }, { 'imagegate.yml': `${before}# a word\n` }, { 'other.txt': '' });
  const kept = await check(branch, '--base', 'main');
  expect(kept.stdout).toContain('This change introduces nothing.');
  expect(kept.code).toBe(0);
  expect((await check(branch)).code).toBe(1);
  // What is not committed yet is part of the change.
  writeFiles(branch, { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR'), row('PC-2', 'de-DE')) });
  const brought = await check(branch, '--base', 'main', '--json');
  expect(brought.code).toBe(1);
  const introduced = JSON.parse(brought.stdout).findings.filter(
    (finding: { standing: string }) => finding.standing === 'introduced',
  );
  expect(introduced).toMatchObject([{ rule: 'language-mismatch', devices: ['PC-2'], touched: true }]);
});

it('works in a folder of the repository', async () => {
  const text = fleetOf(row('PC-1', 'fr-FR'));
  const branch = branchOf({ 'images/imagegate.yml': text }, { 'images/imagegate.yml': `${text}# a word\n` });
  const { code, stdout } = await check(join(branch, 'images'), '--base', 'main');
  expect(stdout).toContain('This change introduces nothing.');
  expect(code).toBe(0);
});

it('says what is wrong with a revision, and with a folder that is no repository', async () => {
  const branch = branchOf({ 'imagegate.yml': fleetOf(row('PC-1')) }, {});
  const none = await check(branch, '--base', 'mian');
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('--base is "mian", which is no commit of this repository.');
  const option = await check(branch, '--base=--output=x');
  expect(option.code).toBe(2);
  const plain = await check(folderWith({ 'imagegate.yml': fleetOf(row('PC-1')) }), '--base', 'main');
  expect(plain).toMatchObject({ code: 2, stdout: '' });
  expect(plain.stderr).toContain('there is none here');
});

it('takes the policy of the base', async () => {
  const policy = 'severities:\n  - { rule: support-not-included, severity: error, reason: Ours. }\n';
  const branch = branchOf(
    { 'imagegate.yml': fleetOf(row('PC-1')), 'policy.yml': policy },
    { 'policy.yml': policy.replace('error', 'warning'), 'imagegate.yml': fleetOf(row('PC-1'), row('PC-2')) },
  );
  const strict = await check(branch, '--base', 'main', '--policy', 'policy.yml', '--json');
  expect(strict.code).toBe(1);
  expect(JSON.parse(strict.stdout).policy).toMatchObject({ file: 'policy.yml', proposal: 'changed' });
  const told = await check(branch, '--base', 'main', '--policy', 'policy.yml');
  expect(told.stdout).toContain('This change also changes policy.yml');
  expect((await check(branch, '--policy', 'policy.yml')).code).toBe(0);
});

it('lets a change mend a policy that was wrong before, and excuse nothing by it', async () => {
  const policy =
    'waivers:\n  - { id: W-1, rule: language-mismatch, devices: [PC-2], reason: a, owner: b, until: 2027-01-01,\n      license: { product: windows, channel: oem, version: 11, edition: pro } }\n';
  const before = { 'imagegate.yml': fleetOf(row('PC-1')), 'policy.yml': 'waivers: none\n' };
  const mended = branchOf(before, { 'policy.yml': policy });
  const { code, stdout } = await check(mended, '--base', 'main', '--policy', 'policy.yml');
  expect(code).toBe(0);
  expect(stdout).toContain('policy.yml was wrong before');
  const excused = branchOf(before, {
    'policy.yml': policy,
    'imagegate.yml': fleetOf(row('PC-1'), row('PC-2', 'fr-FR')),
  });
  expect((await check(excused, '--base', 'main', '--policy', 'policy.yml')).code).toBe(1);
  // Of a pointer nobody knows what policy it stands for.
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
  const pointed = branchOf({ ...before, 'policy.yml': pointer }, { 'policy.yml': policy });
  expect((await check(pointed, '--base', 'main', '--policy', 'policy.yml')).code).toBe(2);
});

it('writes SARIF inside the workspace, and nowhere else', async () => {
  const workspace = folderWith({ 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')) });
  const written = await check(workspace, '--sarif', 'out/imagegate.sarif');
  expect(written.code).toBe(1);
  const { runs } = JSON.parse(readFileSync(join(workspace, 'out/imagegate.sarif'), 'utf8'));
  expect(runs[0].results[0]).toMatchObject({ ruleId: 'language-mismatch', level: 'error' });
  const outside = await check(workspace, '--sarif', join(folderWith(), 'x.sarif'));
  expect(outside).toMatchObject({ code: 2, stdout: '' });
  expect(outside.stderr).toContain('lies outside the workspace');
  const manifest = await check(workspace, '--sarif', 'imagegate.yml');
  expect(manifest).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(join(workspace, 'imagegate.yml'), 'utf8')).toContain('organization: Contoso');
});
