import { spawnSync } from 'node:child_process';

export const HAS_WIMLIB = spawnSync('wimlib-imagex', ['--version']).error === undefined;

/** What is wrong with testing with wimlib here; in CI on Linux a missing wimlib-imagex is, elsewhere it is let pass. */
export function missingWimlib(): string | undefined {
  const isNeeded = process.env.CI === 'true' && process.platform === 'linux';
  return HAS_WIMLIB || !isNeeded ? undefined : 'wimlib-imagex is not there (Debian: wimtools)';
}
