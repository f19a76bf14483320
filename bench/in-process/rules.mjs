/**
 * Every device of a fleet held against all rules, and against ten rules in CEL, in turns. Both are given devices that
 * were read already: ImageGate its interned terms, CEL a record for each kind, typed, with all ten rules in one program.
 * A million devices are a few thousand gone through again and again: in a check a device was read just before it is
 * decided, and its texts are still in the processor's cache.
 *
 * Arguments: the compiled sources, a folder, a CSV manifest in it, its number of failing devices, how many times it is
 * gone through, rounds.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Environment } from '@marcbachmann/cel-js';
import { AS_OF, devices, PROFILES } from '../fleet.mjs';

const [build, folder, name, ...numbers] = process.argv.slice(2);
const [failing, passes, rounds] = numbers.map(Number);
const { openWorkspace } = await import(pathToFileURL(join(build, 'input/workspace.js')).href);
const { readManifest } = await import(pathToFileURL(join(build, 'manifest/manifest.js')).href);
const { assessFleet } = await import(pathToFileURL(join(build, 'licensing/fleet.js')).href);

const manifest = await readManifest(await openWorkspace(folder), [name]);
const fleet = [];
await manifest.visitDevices((id, primaryUser, terms) => fleet.push({ id, primaryUser, terms }));

// Finding a failing device's place in its file belongs to reading, and is measured with the lists.
const PLACES = [{ file: 'fleet.csv', line: 1, column: 1 }];
const ROW = { locate: () => PLACES };

function withImageGate() {
  const assessment = assessFleet(manifest.estate, { asOf: AS_OF, locate: (reference) => manifest.locate(reference) });
  for (let pass = 0; pass < passes; pass++) {
    for (const { id, primaryUser, terms } of fleet) assessment.add(id, primaryUser, terms, ROW);
  }
  return assessment.finish().counts.unlicensed;
}

/** What a hand would write for this fleet: comparisons of fields, no loop. */
const RULES = [
  'image.product == base.product',
  'image.version == base.version || upgrade.kind == "upgrade"',
  'image.edition == base.edition || image.edition == upgrade.edition',
  'image.language == base.language || upgrade.agreement == "EA-7731"',
  'base.edition in ["pro", "pro-for-workstations", "enterprise", "education"]',
  'base.coa in ["sticker", "label", "firmware"]',
  'base.purchased == "true"',
  'base.channel in ["oem", "retail", "system-builder"]',
  'media == "commercial"',
  'program in ["enterprise-agreement", "mpsa", "open-license"]',
];
const FIELDS = 'map<string, string>';
const holds = new Environment()
  .registerVariable('base', FIELDS)
  .registerVariable('image', FIELDS)
  .registerVariable('upgrade', FIELDS)
  .registerVariable('media', 'string')
  .registerVariable('program', 'string')
  .parse(`[${RULES.join(', ')}]`);

const languageOf = new Map([...manifest.estate.images.values()].map(({ id, declared }) => [id, declared.languages[0]]));
const recordOfKind = new Map();
const records = [];
for (const { kind } of devices()) {
  if (records.length === fleet.length) break;
  const known = recordOfKind.get(kind) ?? recordOf(kind);
  recordOfKind.set(kind, known);
  records.push(known);
}

function recordOf({ profile, image, base }) {
  return {
    base,
    image: { product: 'windows', version: '11', edition: 'enterprise', language: languageOf.get(image) },
    upgrade: PROFILES[profile][0] ?? { agreement: '', product: '', edition: '', kind: '' },
    media: 'commercial',
    program: 'enterprise-agreement',
  };
}

function withCel() {
  let count = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const record of records) if (holds(record).includes(false)) count += 1;
  }
  return count;
}

function measure(count) {
  const started = process.hrtime.bigint();
  const found = count();
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  const expected = failing * passes;
  if (found !== expected) throw new Error(`${count.name} finds ${found} failing devices, not ${expected}.`);
  return { milliseconds };
}

measure(withImageGate);
measure(withCel);
const pairs = Array.from({ length: rounds }, () => ({
  floor: measure(withCel),
  product: measure(withImageGate),
}));
console.log(JSON.stringify({ pairs, devices: fleet.length * passes }));
