/**
 * The floor under a build: the commands of wimlib-imagex that ImageGate runs for the same plan, and nothing else.
 *
 * Arguments: the source, what is copied into it, a folder.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [source, overlay, folder] = process.argv.slice(2);
const work = join(folder, 'work.wim');
const made = join(folder, 'made.wim');
const HIVE = '/Windows/System32/config/SOFTWARE';
const COMMANDS = [
  ['export', source, '1', work, '--compress=XPRESS', '--check'],
  ['update', work, '1', `--command=add '${overlay}' '/'`, `--config=${join(folder, 'everything.ini')}`],
  ['export', work, '1', made, '--compress=XPRESS', '--check'],
  ['extract', made, '1', HIVE, '--no-globs', '--no-acls', '--no-attributes', `--dest-dir=${join(folder, 'extracted')}`],
];

for (const words of COMMANDS) {
  const { status } = spawnSync('wimlib-imagex', words, {
    stdio: 'inherit',
    env: { ...process.env, WIMLIB_IMAGEX_IGNORE_CASE: '1' },
  });
  if (status !== 0) process.exit(1);
}
