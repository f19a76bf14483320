/** The licences of what a bundle holds. ncc's own list has only the last of its chunks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './compile.mjs';

/**
 * Name, version, licence and its text of each package that is in the bundle, and of the table that is taken over in
 * source.
 *
 * @param {{ modules: object[] }} stats what webpack tells of the bundle.
 */
export function licensesOf(stats) {
  const paths = stats.modules.flatMap(pathsOf);
  const packages = [...new Set(paths.flatMap(packageOf))].sort().map(packageEntry);
  return [...packages, ...(paths.some(isLocaleTable) ? [localeEntry()] : [])].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Of a module, and of those that were joined with it. */
function pathsOf({ nameForCondition, modules = [] }) {
  return [...(nameForCondition ? [nameForCondition.replaceAll('\\', '/')] : []), ...modules.flatMap(pathsOf)];
}

/** The folder of its package; none for what is our own. */
function packageOf(path) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
}

function packageEntry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return entry(`${name} ${version}`, license, readFileSync(licenseFile(name, folder), 'utf8'));
}

function licenseFile(name, folder) {
  const inPackage = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  if (inPackage !== undefined) return join(folder, inPackage);
  // A package that comes without its licence: the text is that of its repository.
  const ours = `${ROOT}scripts/licenses/${name}.txt`;
  if (!existsSync(ours)) throw new Error(`${name} has no licence file. Put its licence into ${ours}.`);
  return ours;
}

function isLocaleTable(path) {
  return path.endsWith('/licensing/vocabulary/locales.js');
}

/** The licence stands in the comment above the table. */
function localeEntry() {
  const source = readFileSync(`${ROOT}src/licensing/vocabulary/locales.ts`, 'utf8');
  const comment = /^\/\*[\s\S]*?\*\//.exec(source)?.[0].replaceAll(/^ ?\*\/?[ ]?/gm, '') ?? '';
  const text = comment.slice(comment.indexOf('MIT License'));
  if (!text.startsWith('MIT License')) throw new Error('locales.ts has lost the licence of DataForGeeks.');
  return entry('DataForGeeks, mslocales.json (https://github.com/altrhombus/DataForGeeks), changed', 'MIT', text);
}

function entry(title, license, text) {
  return `${title}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
