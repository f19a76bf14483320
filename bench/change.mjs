/** The check of a change to a long list, against the check of the list alone: before and after are both read and decided. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AS_OF } from './fleet.mjs';
import { compare } from './measure.mjs';
import { row } from './table.mjs';

/** Rows that the change adds; of these, as of all, a few fail. */
const ADDED = 1_000;
const TARGET = 2.5;
const PEAK = 500;

export async function changeRows({ manifest, list, devices, failing }, { dist, folder, scratch, rounds }) {
  const repository = mkdtempSync(join(scratch, 'repository-'));
  for (const name of [manifest, basename(list)]) copyFileSync(join(folder, name), join(repository, name));
  commitWithoutLastRows(repository, join(repository, basename(list)));
  const check = {
    words: [join(dist, 'cli/index.js'), 'check', manifest, '--as-of', AS_OF],
    cwd: repository,
    exitCode: 1,
    accept: (output) => output.includes(`${devices - failing} of ${devices} devices licensed`),
  };
  const ofChange = {
    ...check,
    words: [...check.words, '--base', 'HEAD'],
    accept: (output) => check.accept(output) && /This change introduces \d+ findings on \d+ devices/.test(output),
  };
  const measured = await compare(ofChange, check, { rounds, scratch });
  return [row(`change: ${ADDED} rows added to ${devices}; the check without --base`, measured, TARGET, PEAK)];
}

function commitWithoutLastRows(repository, list) {
  const whole = readFileSync(list);
  let end = whole.length - 1;
  for (let rows = 0; rows < ADDED; rows++) end = whole.lastIndexOf('\n', end - 1);
  const git = (...words) => execFileSync('git', ['-C', repository, ...words]);
  writeFileSync(list, whole.subarray(0, end + 1));
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'before');
  writeFileSync(list, whole);
}
