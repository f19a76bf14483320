/**
 * Synthetic fleets, the same at every run: 200 kinds of device, each from one purchase, in random order. A few kinds
 * fail, each in one of four ways, and make up 1.5 % of the devices.
 */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from './formats.mjs';

export const AS_OF = '2026-11-22';
export const KINDS = 200;
export const FAILING_SHARE = 0.015;

const MANUFACTURERS = [
  'Adatum Computers',
  'Alpine Machines',
  'Contoso Hardware',
  'Fabrikam Devices',
  'Litware PCs',
  'Northwind PCs',
  'Proseware Systems',
  'Tailspin Computers',
  'Trey Research Workstations',
  'Woodgrove Devices',
];
const LANGUAGES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP'];
const VERSIONS = ['11', '10'];
const COAS = ['label', 'firmware'];

/** The profiles of the manifest: what was bought beside the base licence. */
const UPGRADE = { agreement: 'EA-7731', product: 'windows', edition: 'enterprise', kind: 'upgrade' };
export const PROFILES = {
  'enterprise-upgrade': [UPGRADE],
  'enterprise-one-language': [{ ...UPGRADE, agreement: 'EA-8842' }],
  'no-upgrade': [],
};

const FAILURES = [
  (kind) => ({ ...kind, base: { ...kind.base, edition: 'home' } }),
  (kind) => ({ ...kind, base: { ...kind.base, coa: 'none' } }),
  (kind) => ({ ...kind, profile: 'enterprise-one-language', image: imageFor(languageAfter(kind.base.language)) }),
  (kind) => ({ ...kind, profile: 'no-upgrade' }),
];
/** Every seventeenth of the 200 kinds fails: twelve, three in each way. */
const FAILING_EVERY = 17;

/** @returns {{ passing: object[], failing: object[] }} the kinds of device; rows differ from them in id and user only. */
export function kindsOfDevice() {
  const passing = [];
  const failing = [];
  for (let number = 0; number < KINDS; number++) {
    const kind = kindNumbered(number);
    if (number % FAILING_EVERY === 0) failing.push(FAILURES[(number / FAILING_EVERY) % FAILURES.length](kind));
    else passing.push(kind);
  }
  return { passing, failing };
}

/** Every 2,000th device belongs to a user whom the manifest names, with Software Assurance of their own. */
const COVERED_USER_EVERY = 2000;

/** Devices without end. */
export function* devices() {
  const { passing, failing } = kindsOfDevice();
  const random = randomNumbers(20261122);
  for (let number = 0; ; number++) {
    // Both numbers are drawn for every device, so that the fleets of all sizes and formats begin alike.
    const fails = random() < FAILING_SHARE && number % COVERED_USER_EVERY !== 0;
    const kinds = fails ? failing : passing;
    yield {
      number,
      fails,
      id: serialNumber(number),
      primaryUser: userOf(number),
      kind: kinds[Math.floor(random() * kinds.length)],
    };
  }
}

/**
 * Writes a device list and its manifest into a folder.
 *
 * @param {string} folder
 * @param {keyof typeof FORMATS} format
 * @param {{ devices?: number, bytes?: number }} size how many devices, or how many bytes the list may have at most.
 */
export function writeFleet(
  folder,
  format,
  { devices: most = Number.POSITIVE_INFINITY, bytes: limit = Number.POSITIVE_INFINITY },
) {
  const { head, row, tail } = FORMATS[format];
  const name = `${format}-${Number.isFinite(most) ? most : 'full'}`;
  const list = join(folder, `${name}.${format}`);
  const file = openSync(list, 'w');
  const end = Buffer.byteLength(tail);
  let text = head;
  let bytes = Buffer.byteLength(head) + end;
  let count = 0;
  let failing = 0;
  for (const device of devices()) {
    const written = row(device, count);
    const length = Buffer.byteLength(written);
    if (count === most || bytes + length > limit) break;
    text += written;
    bytes += length;
    count += 1;
    if (device.fails) failing += 1;
    if (text.length < 2 ** 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text + tail);
  closeSync(file);
  const manifest = `${name}.manifest.yml`;
  writeFileSync(join(folder, manifest), manifestText(`${name}.${format}`, count));
  return { manifest, list, devices: count, failing, bytes };
}

function kindNumbered(number) {
  const manufacturer = MANUFACTURERS[number % 10];
  const language = LANGUAGES[Math.floor(number / 10) % 5];
  const version = VERSIONS[Math.floor(number / 50) % 2];
  const coa = COAS[Math.floor(number / 100)];
  return {
    profile: 'enterprise-upgrade',
    manufacturer,
    image: imageFor(language),
    base: { channel: 'oem', product: 'windows', version, edition: 'pro', language, coa, purchased: 'true' },
  };
}

function imageFor(language) {
  return `win11-enterprise-${language.toLowerCase()}`;
}

function languageAfter(language) {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];
}

/** Ten characters, no two alike: the factor shares no divisor with 36. */
function serialNumber(number) {
  return `5CG${((number * 1_000_003) % 36 ** 6).toString(36).toUpperCase().padStart(7, '0')}`;
}

function userOf(number) {
  return `user${1_000_000 + number}@contoso.example`;
}

/** JSON is YAML. */
function manifestText(list, count) {
  const line = { product: 'windows', version: '11', edition: 'enterprise', kind: 'upgrade' };
  const users = [];
  for (let number = 0; number < count; number += COVERED_USER_EVERY) {
    users.push({ id: userOf(number), softwareAssurance: { until: '2028-06-30' } });
  }
  const manifest = {
    organization: 'Contoso',
    agreements: [
      { id: 'EA-7731', program: 'enterprise-agreement', licenses: [{ ...line, language: 'all', quantity: 2_000_000 }] },
      { id: 'EA-8842', program: 'enterprise-agreement', licenses: [{ ...line, quantity: 2_000_000 }] },
    ],
    images: LANGUAGES.map((language) => ({
      id: imageFor(language),
      identity: {
        product: 'windows',
        version: '11',
        edition: 'enterprise',
        languages: [language],
        architecture: 'x64',
      },
      media: { channel: 'commercial', agreement: 'EA-7731' },
    })),
    users,
    profiles: Object.fromEntries(Object.entries(PROFILES).map(([name, licenses]) => [name, { licenses }])),
    devices: [{ files: list }],
  };
  return JSON.stringify(manifest, undefined, 2);
}

/** Mulberry32: small, and the same everywhere. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
