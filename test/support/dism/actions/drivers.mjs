import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import { failure } from '../grammar/refusal.mjs';
import { changing } from './changing.mjs';

// A driver package is an .inf with a [Version] section; it is signed when the file its CatalogFile names is beside it.

const STORE = 'INF/published.json';

export const DRIVERS = {
  'Get-Drivers': listDrivers,
  'Add-Driver': changing(addDrivers),
  'Remove-Driver': changing(removeDrivers),
};

async function addDrivers({ options, image, console, session }) {
  const found = options.all('Driver').flatMap((path) => driverFiles(path, options.has('Recurse'), console));
  console.line(`Found ${found.length} driver package(s) to install.`);
  for (const [at, path] of found.entries()) {
    await session.step(`Installing ${at + 1} of ${found.length} - ${path}`, async () => {
      if (!isSigned(path) && !options.has('ForceUnsigned'))
        throw failure(
          50,
          'The driver package could not be installed: it has no digital signature.\nUse /ForceUnsigned to add it for testing.',
        );
      publish(path, image);
    });
    console.line(`Installing ${at + 1} of ${found.length} - ${path}: The driver package was successfully installed.`);
  }
  image.record({ action: 'Add-Driver', drivers: found.map((path) => parse(path).base) });
}

/** One .inf, which must be a driver; or those of a folder, where what is no driver is told and passed over. */
function driverFiles(path, recurse, console) {
  if (!existsSync(path)) throw failure(existsSync(dirname(path)) ? 2 : 3);
  if (!statSync(path).isDirectory()) {
    if (extname(path).toLowerCase() !== '.inf' || !isDriver(path)) throw failure(13);
    return [path];
  }
  console.line('Searching for driver packages to install...');
  const named = readdirSync(path, { recursive: recurse, encoding: 'utf8' })
    .filter((name) => extname(name).toLowerCase() === '.inf')
    .sort()
    .map((name) => join(path, name));
  const drivers = named.filter(isDriver);
  for (const other of named.filter((name) => !isDriver(name)))
    console.line(`${other} - not a valid driver package: ignored.`);
  if (drivers.length === 0) throw failure(2, 'There are no driver packages in the specified location.');
  return drivers;
}

function isDriver(path) {
  return /^\s*\[version\]/im.test(readFileSync(path, 'latin1'));
}

function isSigned(path) {
  const catalog = readFileSync(path, 'latin1').match(/^\s*CatalogFile[^=\r\n]*=\s*([^\s;]+)/im)?.[1];
  return catalog !== undefined && existsSync(join(dirname(path), catalog));
}

function publish(path, image) {
  const published = publishedOf(image);
  const name = parse(path).base.toLowerCase();
  const hash = createHash('sha1').update(readFileSync(path)).digest('hex').slice(0, 16);
  const folder = `${name}_amd64_${hash}`;
  const known = published.find((driver) => driver.folder === folder);
  if (known !== undefined) return;
  const target = join(image.windows, 'System32/DriverStore/FileRepository', folder);
  mkdirSync(target, { recursive: true });
  copyFileSync(path, join(target, name));
  const next = Math.max(-1, ...published.map(({ publishedName }) => Number(publishedName.match(/\d+/)?.[0] ?? -1))) + 1;
  image.write(STORE, [...published, { publishedName: `oem${next}.inf`, originalName: name, folder }]);
  copyFileSync(path, join(image.windows, 'INF', `oem${next}.inf`));
}

function publishedOf(image) {
  return image.read(STORE, []);
}

async function removeDrivers({ options, image, console }) {
  for (const name of options.all('Driver')) {
    const published = publishedOf(image);
    const driver = published.find(({ publishedName }) => publishedName === name.toLowerCase());
    if (driver === undefined)
      throw failure(
        2,
        `The driver package ${name} is not in the driver store. Use its published name, such as oem1.inf.`,
      );
    rmSync(join(image.windows, 'System32/DriverStore/FileRepository', driver.folder), { recursive: true, force: true });
    rmSync(join(image.windows, 'INF', driver.publishedName), { force: true });
    image.write(
      STORE,
      published.filter((other) => other !== driver),
    );
    console.line(`Removing 1 of 1 - ${driver.publishedName}: The driver package was successfully removed.`);
  }
  image.record({ action: 'Remove-Driver', drivers: options.all('Driver') });
}

async function listDrivers({ image, console }) {
  console.line('Obtaining list of 3rd party drivers from the driver store...\n\nDriver packages listing:\n');
  const published = publishedOf(image);
  if (published.length === 0) console.line('(No drivers found in the image matching the criteria)\n');
  for (const { publishedName, originalName } of published) {
    console.field('Published Name', publishedName);
    console.field('Original File Name', originalName);
    console.field('Inbox', 'No');
    console.line();
  }
}
