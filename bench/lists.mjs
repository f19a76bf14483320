/** The whole check of device lists, each against the floor of its format. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF } from './fleet.mjs';
import { compare } from './measure.mjs';
import { row } from './table.mjs';

/** A document may hold 20 MB; a list just below it. */
export const DOCUMENT_BYTES = 20 * 2 ** 20;
const LONG_LIST_PEAK = 200;

const TARGETS = { csv: 1.5, ndjson: 1.15, json: 1.5, yml: 1.5 };
const FLOORS = {
  csv: 'udsv, rows not kept',
  ndjson: 'JSON.parse a line',
  json: 'read and JSON.parse',
  yml: 'js-yaml load',
};

export async function listRow(format, fleet, { dist, folder, scratch, rounds }) {
  const { manifest, list, devices, failing, bytes } = fleet;
  const product = {
    words: [join(dist, 'cli/index.js'), 'check', manifest, '--as-of', AS_OF],
    cwd: folder,
    exitCode: 1,
    accept: (output) => output.includes(`${devices - failing} of ${devices} devices licensed, ${failing} unlicensed`),
  };
  const floor = {
    words: [fileURLToPath(new URL(`floors/${format}.mjs`, import.meta.url)), list],
    cwd: folder,
    accept: (output) => Number(output) === devices,
  };
  const measured = await compare(product, floor, { rounds, scratch });
  const isLongList = format === 'csv' || format === 'ndjson';
  const work = `${format}: ${devices} devices, ${Math.round(bytes / 1e6)} MB; ${FLOORS[format]}`;
  return row(work, measured, TARGETS[format], isLongList ? LONG_LIST_PEAK : undefined);
}
