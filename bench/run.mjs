/**
 * Measures ImageGate against the floors of its work and prints one table. README.md tells what each row means.
 *
 * Options: --quick (no list of a million, smaller images), --only WORD (works whose name has it; may be given several
 * times), --dist FOLDER (bundles other than the committed ones), --build FOLDER (sources compiled already), --on FOLDER
 * (where images are made).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, ROOT } from '../scripts/compile.mjs';
import { changeRows } from './change.mjs';
import { FAILING_SHARE, KINDS, writeFleet } from './fleet.mjs';
import { hashRows } from './hash.mjs';
import { identityRows, rulesRow } from './in-process.mjs';
import { folderForLargeFiles } from './large-files.mjs';
import { DOCUMENT_BYTES, listRow } from './lists.mjs';
import { startRows } from './start.mjs';
import { table } from './table.mjs';
import { WRAP_SPACE, wrapRows } from './wrap.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    dist: { type: 'string', default: `${ROOT}dist` },
    build: { type: 'string' },
    on: { type: 'string' },
  },
});

const temporary = mkdtempSync(join(tmpdir(), 'imagegate-bench-'));
const temporaries = [temporary];
// A run that is broken off leaves no fleet or image behind either.
process.on('exit', () => {
  for (const made of temporaries) rmSync(made, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const folder = join(temporary, 'fleet');
const scratch = join(temporary, 'scratch');
mkdirSync(folder);
mkdirSync(scratch);
const places = { root: ROOT, dist: resolve(flags.dist), folder, scratch };

const LONGEST = flags.quick ? 100_000 : 1_000_000;
const HASHED_BYTES = flags.quick ? 256e6 : 2e9;
const WRAPPED_BYTES = flags.quick ? 256e6 : 1e9;
const fleets = new Map();
let build;

const WORKS = [
  ...['csv', 'ndjson'].flatMap((format) => [
    [`${format} 100k`, () => lists(format, { devices: 100_000 }, 9)],
    ...(flags.quick ? [] : [[`${format} 1m`, () => lists(format, { devices: LONGEST }, 5)]]),
  ]),
  ['json', () => lists('json', { bytes: DOCUMENT_BYTES }, 9)],
  ['yml', () => lists('yml', { bytes: DOCUMENT_BYTES }, 7)],
  ['change', () => changeRows(fleetOf('csv', { devices: LONGEST }), { ...places, rounds: 5 })],
  [
    'rules',
    async () => [
      await rulesRow(fleetOf('csv', { devices: 10_000 }), {
        ...places,
        build: compiled(),
        passes: LONGEST / 10_000,
        rounds: 5,
      }),
    ],
  ],
  ['identity', () => identityRows({ ...places, build: compiled(), rounds: 300 })],
  // The image and its copy.
  ['hash', () => hashRows({ ...withLarge(2 * HASHED_BYTES), build: compiled(), bytes: HASHED_BYTES, rounds: 9 })],
  ['wrap', () => wrapRows({ ...withLarge(WRAP_SPACE * WRAPPED_BYTES), bytes: WRAPPED_BYTES, rounds: 5 })],
  ['start', () => startRows({ ...places, rounds: 25 })],
];

const before = loadavg()[0];
const rows = [];
for (const [name, work] of WORKS) {
  if (flags.only.length > 0 && !flags.only.some((word) => name.split(' ').includes(word))) continue;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name} ...`);
  rows.push(...(await work()));
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
console.log(table(rows));
console.log(`
Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, load ${before.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after.
Fleets of ${KINDS} kinds of device, of which a few, ${(100 * FAILING_SHARE).toFixed(1)} % of the devices, fail in four ways.${temporaries.length > 1 ? `\nImages in ${temporaries.slice(1).join(', ')}.` : ''}`);

async function lists(format, size, rounds) {
  return [await listRow(format, fleetOf(format, size), { ...places, rounds })];
}

/** Written when it is first measured. */
function fleetOf(format, size) {
  const key = JSON.stringify([format, size]);
  const fleet = fleets.get(key) ?? writeFleet(folder, format, size);
  fleets.set(key, fleet);
  return fleet;
}

function withLarge(bytes) {
  const large = folderForLargeFiles(bytes, flags.on);
  temporaries.push(large);
  return { ...places, folder: large };
}

function compiled() {
  if (flags.build !== undefined) return resolve(flags.build);
  if (build === undefined) compile();
  build = `${ROOT}build`;
  return build;
}
