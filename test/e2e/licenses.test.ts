import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';

/** In no bundle: js-yaml has the first for its own command line, the others are types alone. */
const NOWHERE = ['argparse', '@octokit/openapi-types', '@octokit/types'];
/** Comes with @actions/core, which the command line does not use. */
const ACTION_ONLY = ['core', 'exec', 'io', 'http-client'].map((name) => `node_modules/@actions/${name}`);

const lock: { packages: Record<string, { version?: string; dev?: boolean; license?: string }> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);
const production = Object.entries(lock.packages)
  .filter(([folder, { dev }]) => folder !== '' && dev !== true)
  .map(([folder, { version, license }]) => ({ folder, name: nameOf(folder), version, license }))
  .filter(({ name }) => !NOWHERE.includes(name));

describe.each([
  ['action', production],
  ['cli', production.filter(({ folder }) => !ACTION_ONLY.includes(folder))],
])('dist/%s/licenses.txt', (door, packages) => {
  const text = readFileSync(join(ROOT, 'dist', door, 'licenses.txt'), 'utf8');
  const [locales, ...entries] = text.split(`\n${'-'.repeat(80)}\n\n`).reverse();

  it('names every package of the bundle, its version and its licence, in order', () => {
    const wanted = packages.map(({ name, version, license }) => [`${name} ${version}`, license]);
    expect(entries.map((entry) => entry.split('\n').slice(0, 2)).reverse()).toEqual(wanted);
  });

  it.each(packages)('has the licence text of $name', ({ folder, name }) => {
    const entry = entries.find((candidate) => candidate.startsWith(`${name} `)) ?? '';
    expect(entry).toMatch(/copyright[\s\S]*permission[\s\S]*as is/i);
    const file = readdirSync(join(ROOT, folder)).find((candidate) => candidate.startsWith('LICENSE'));
    if (file === undefined) return;
    const text = readFileSync(join(ROOT, folder, file), 'utf8').replaceAll('\r\n', '\n');
    expect(entry).toContain(text.trim());
  });

  it('has the licence of the table of locales', () => {
    expect(locales).toMatch(
      /^DataForGeeks[\s\S]*\nMIT License\n\nCopyright \(c\) 2026 Jacob Thornberry\n[\s\S]*SOFTWARE\.\n$/,
    );
  });
});

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
