import { existsSync, readdirSync } from 'node:fs';
import { failure } from '../grammar/refusal.mjs';
import { changing } from './changing.mjs';

// The features of every stand-in's Windows. NetFx3 is the one whose files are not in the image, as in a real one.

const STORE = 'servicing/features.json';
const PAYLOAD_REMOVED = 'Disabled with Payload Removed';
const INITIAL_STATES = {
  NetFx3: PAYLOAD_REMOVED,
  'NetFx4-AdvSrvs': 'Enabled',
  TelnetClient: 'Disabled',
  TFTP: 'Disabled',
  SMB1Protocol: 'Disabled',
  Containers: 'Disabled',
  HypervisorPlatform: 'Disabled',
  VirtualMachinePlatform: 'Disabled',
  'Microsoft-Windows-Subsystem-Linux': 'Disabled',
  'Microsoft-Hyper-V-All': 'Disabled',
  'Microsoft-Hyper-V': 'Disabled',
};
const PARENTS = { 'Microsoft-Hyper-V': 'Microsoft-Hyper-V-All' };
const PARENT_DISABLED =
  'The operation failed because one or more parent features are disabled.\nUse the /All option to enable all parent features.';

const UNKNOWN = 0x800f080c;

export const FEATURES = {
  'Get-Features': listFeatures,
  'Get-FeatureInfo': showFeature,
  'Enable-Feature': changing(enableFeatures),
  'Disable-Feature': changing(disableFeatures),
};

async function enableFeatures({ options, image, session }) {
  const states = statesOf(image);
  const names = options.all('FeatureName').map((name) => featureNamed(name, states));
  for (const name of names) {
    const parent = PARENTS[name];
    if (parent !== undefined && states[parent] !== 'Enabled' && !options.has('All')) throw failure(50, PARENT_DISABLED);
    // Offline there is no Windows Update to fall back on, with or without /LimitAccess.
    if (states[name] === PAYLOAD_REMOVED && !options.all('Source').some(hasFiles)) throw failure(0x800f081f);
  }
  await session.step('Enabling feature(s)', async () => {
    const parents = options.has('All') ? names.map((name) => PARENTS[name]).filter(Boolean) : [];
    image.write(STORE, { ...states, ...Object.fromEntries([...parents, ...names].map((name) => [name, 'Enabled'])) });
  });
  image.record({ action: 'Enable-Feature', features: names });
}

async function disableFeatures({ options, image, session }) {
  const states = statesOf(image);
  const names = options.all('FeatureName').map((name) => featureNamed(name, states));
  const state = options.has('Remove') ? PAYLOAD_REMOVED : 'Disabled';
  await session.step('Disabling feature(s)', async () => {
    image.write(STORE, { ...states, ...Object.fromEntries(names.map((name) => [name, state])) });
  });
  image.record({ action: 'Disable-Feature', features: names });
}

/** Windows 8 and later take feature names in any case. */
function featureNamed(name, states) {
  const known = Object.keys(states).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (known === undefined)
    throw failure(UNKNOWN, `Feature name ${name} is unknown.\nA Windows feature name was not recognized.`);
  return known;
}

function hasFiles(folder) {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function statesOf(image) {
  return image.read(STORE, INITIAL_STATES);
}

async function listFeatures({ image, console }) {
  console.line(`Features listing for package : Microsoft-Windows-Foundation-Package\n`);
  for (const [name, state] of Object.entries(statesOf(image))) showState(name, state, console);
}

async function showFeature({ options, image, console }) {
  const states = statesOf(image);
  const name = featureNamed(options.get('FeatureName'), states);
  console.line('Feature Information:\n');
  showState(name, states[name], console);
}

function showState(name, state, console) {
  console.field('Feature Name', name);
  console.field('State', state);
  console.line();
}
