import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import { errorNumber, failure } from '../grammar/refusal.mjs';
import { changeHive, keyAt } from '../image/hive.mjs';
import { control } from '../image/offline-image.mjs';
import { changing } from './changing.mjs';
import { languageKey } from './languages.mjs';

// A package of a test is a text file named .cab or .msu. Its first line says what it is:
//   not-applicable   0x800f081e unless /IgnoreCheck      missing-source   0x800f081f
//   not-a-package    0x800f0805                          reboot           installed, exit code 3010
//   pending          installed, with pending actions     language de-DE   a language pack
// Anything else is a package that installs.

const STORE = 'servicing/packages.json';
const NOT_APPLICABLE = 0x800f081e;
const RESTART = 3010;

export const PACKAGES = {
  'Get-Packages': listPackages,
  'Add-Package': changing(addPackages),
  'Remove-Package': changing(removePackages),
};

async function addPackages({ options, image, console, session }) {
  if (options.has('PreventPending') && image.hasPendingActions) {
    console.line('The image has pending actions: no package was installed.');
    return undefined;
  }
  const files = options.all('PackagePath').flatMap(packageFiles);
  const codes = [];
  for (const [at, file] of files.entries())
    codes.push(
      await session.step(`Processing ${at + 1} of ${files.length} - Adding package ${file}`, () =>
        install(file, image, options.has('IgnoreCheck')),
      ),
    );
  const failed = codes.find((code) => code !== 0 && code !== RESTART);
  if (failed !== undefined)
    throw failure(failed, undefined, {
      detail: [`\nAn error occurred applying a package\n Error: ${errorNumber(failed)}`],
    });
  image.record({ action: 'Add-Package', packages: files.map((file) => parse(file).base) });
  return codes.includes(RESTART) ? RESTART : 0;
}

/** A package file; or those of a folder, and of its subfolders when the folder itself has one. */
function packageFiles(path) {
  if (!existsSync(path)) {
    const code = existsSync(dirname(path)) ? 2 : 3;
    throw failure(code, `An error occurred trying to open - ${path} Error: 0x8007000${code}`);
  }
  if (!statSync(path).isDirectory()) {
    if (!isPackage(path)) throw failure(0x800f0805);
    return [path];
  }
  if (!readdirSync(path).some(isPackage)) throw failure(0x800f0805);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(isPackage)
    .sort()
    .map((name) => join(path, name));
}

function isPackage(name) {
  return ['.cab', '.msu'].includes(extname(name).toLowerCase());
}

function install(file, image, ignoreCheck) {
  const [kind, language] = (readFileSync(file, 'utf8').split('\n', 1)[0] ?? '').trim().split(' ');
  if (kind === 'not-applicable' && !ignoreCheck) return NOT_APPLICABLE;
  if (kind === 'missing-source') return 0x800f081f;
  if (kind === 'not-a-package') return 0x800f0805;
  const isPending = kind === 'pending';
  image.write(STORE, [
    ...packagesOf(image),
    { name: parse(file).name, state: isPending ? 'Install Pending' : 'Installed' },
  ]);
  if (isPending) image.write('WinSxS/pending.xml', { pending: parse(file).name });
  if (kind === 'language') addLanguage(image, language);
  return kind === 'reboot' ? RESTART : 0;
}

function addLanguage(image, language) {
  changeHive(image.systemHive, (root) => {
    const settings = control(root, []);
    settings.MUI ??= {};
    settings.MUI.UILanguages ??= {};
    const installed = keyAt(settings, ['MUI', 'UILanguages']);
    installed[language] ??= languageKey(language);
  });
}

function packagesOf(image) {
  return image.read(STORE, []);
}

async function removePackages({ options, image, session }) {
  const names = [...options.all('PackageName'), ...options.all('PackagePath').map((path) => parse(path).name)];
  const installed = packagesOf(image);
  for (const name of names) if (!installed.some((known) => known.name === name)) throw failure(0x800f0805);
  await session.step('Removing package', async () => {
    image.write(
      STORE,
      installed.filter(({ name }) => !names.includes(name)),
    );
  });
  image.record({ action: 'Remove-Package', packages: names });
}

async function listPackages({ image, console }) {
  console.line('Packages listing:\n');
  for (const { name, state } of packagesOf(image)) {
    console.field('Package Identity', name);
    console.field('State', state);
    console.line();
  }
}
