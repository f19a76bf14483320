import { existsSync, readdirSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { failure } from '../grammar/refusal.mjs';
import { changing } from './changing.mjs';

// Provisioned apps are a list in the tree, Windows/provisioned-apps.json: objects with packageName, displayName, version,
// architecture, resourceId and regions. Capabilities are beside them, in Windows/capabilities.json.

const STORE = 'provisioned-apps.json';
const CAPABILITY_STORE = 'capabilities.json';
const CAPABILITY = /^[A-Za-z0-9.-]+~[^~]*~[^~]*~[^~]*~\d+(\.\d+){3}$/;
const APP_FILES = ['.appx', '.appxbundle', '.msix', '.msixbundle'];

export const APPS = {
  'Get-ProvisionedAppxPackages': listApps,
  'Add-ProvisionedAppxPackage': changing(addApp),
  'Remove-ProvisionedAppxPackage': changing(removeApp),
  'Get-Capabilities': listCapabilities,
  'Add-Capability': changing(addCapabilities),
  'Remove-Capability': changing(removeCapabilities),
};

async function listApps({ image, console }) {
  console.line('Getting the list of app packages (.appx or .appxbundle) in this image...\n');
  for (const app of image.read(STORE, [])) {
    console.field('DisplayName', app.displayName);
    console.field('Version', app.version);
    console.field('Architecture', app.architecture);
    console.field('ResourceId', app.resourceId);
    console.field('PackageName', app.packageName);
    console.field('Regions', app.regions ?? 'None');
    console.line();
  }
}

async function addApp({ options, image, session }) {
  const file = options.get('PackagePath') ?? mainPackage(options.get('FolderPath'));
  for (const path of [file, ...options.all('DependencyPackagePath'), ...options.all('OptionalPackagePath')])
    if (!existsSync(path)) throw failure(2);
  if (!APP_FILES.includes(extname(file).toLowerCase())) throw failure(11);
  const license = options.get('LicensePath');
  if (license !== undefined && !existsSync(license)) throw failure(2);
  await session.step('Adding app package', async () => {
    const { name } = parse(file);
    const [displayName = name, version = '1.0.0.0', architecture = 'neutral'] = name.split('_');
    const app = {
      packageName: name,
      displayName,
      version,
      architecture,
      resourceId: '~',
      regions: options.get('Region'),
    };
    image.write(STORE, [...image.read(STORE, []), app]);
    image.record({ action: 'Add-ProvisionedAppxPackage', app: name });
  });
}

function mainPackage(folder) {
  if (!existsSync(folder)) throw failure(3);
  const name = readdirSync(folder).find((entry) => APP_FILES.includes(extname(entry).toLowerCase()));
  if (name === undefined) throw failure(2);
  return join(folder, name);
}

/** The whole package name is needed: wildcards and display names are names that are not there. */
async function removeApp({ options, image, session }) {
  const name = options.get('PackageName');
  const apps = image.read(STORE, []);
  if (!apps.some(({ packageName }) => packageName.toLowerCase() === name.toLowerCase())) throw failure(2);
  await session.step('Removing app package', async () => {
    image.write(
      STORE,
      apps.filter(({ packageName }) => packageName.toLowerCase() !== name.toLowerCase()),
    );
    image.record({ action: 'Remove-ProvisionedAppxPackage', app: name });
  });
}

/** Offline, the files come from /Source or from the group policy's folder: Windows Update is for running systems alone. */
async function addCapabilities({ options, image, session, settings }) {
  const names = options.all('CapabilityName');
  for (const name of names)
    if (!CAPABILITY.test(name))
      throw failure(0x800f080c, `Capability name ${name} is unknown.\nA Windows capability name was not recognized.`);
  const installed = image.read(CAPABILITY_STORE, []);
  const missing = names.filter((name) => !installed.includes(name));
  const sources = [...options.all('Source'), ...(settings.policySource === undefined ? [] : [settings.policySource])];
  if (missing.length > 0 && !sources.some(hasCabinet)) throw failure(0x800f081f);
  await session.step('Adding capability', async () => {
    image.write(CAPABILITY_STORE, [...installed, ...missing]);
    image.record({ action: 'Add-Capability', capabilities: names });
  });
}

function hasCabinet(folder) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /\.cab$/i.test(name))
  );
}

async function removeCapabilities({ options, image, session }) {
  const names = options.all('CapabilityName');
  const installed = image.read(CAPABILITY_STORE, []);
  if (names.some((name) => !installed.includes(name))) throw failure(0x800f080c);
  await session.step('Removing capability', async () => {
    image.write(
      CAPABILITY_STORE,
      installed.filter((name) => !names.includes(name)),
    );
    image.record({ action: 'Remove-Capability', capabilities: names });
  });
}

async function listCapabilities({ image, console }) {
  console.line('Capability listing:\n');
  for (const name of image.read(CAPABILITY_STORE, [])) {
    console.field('Capability Identity', name);
    console.field('State', 'Installed');
    console.line();
  }
}
