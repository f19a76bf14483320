/** What is too small to be measured as a whole program: each runs in a process of its own that measures itself. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summarize } from './measure.mjs';
import { milliseconds, reached } from './table.mjs';

const TIMES_FASTER = 25;
const IDENTITY_MILLISECONDS = 1;

export async function rulesRow({ manifest, failing }, { build, folder, passes, rounds }) {
  const { pairs, devices } = runInside('rules', [build, folder, manifest, `${failing}`, `${passes}`, `${rounds}`]);
  const { figure, floor, ratio, range } = summarize(pairs);
  const nanoseconds = (value) => `${Math.round((value * 1e6) / devices)} ns`;
  return [
    `rules: a device, all rules, fleet of ${devices}; cel-js with ten`,
    nanoseconds(figure),
    nanoseconds(floor),
    `1/${Math.round(1 / ratio)}`,
    range.map((end) => `1/${Math.round(1 / end)}`).join(' to '),
    '',
    `at most 1/${TIMES_FASTER}`,
    reached(ratio * TIMES_FASTER),
  ];
}

export async function identityRows({ root, build, rounds }) {
  const image = join(root, 'test/fixtures/images/win11-enterprise-en.wim');
  const { pairs, bytesRead, bytesNeeded } = runInside('identity', [build, image, `${rounds}`]);
  const { figure, floor, ratio, range } = summarize(pairs);
  return [
    [
      'identity: of an image; bare reads of the same bytes',
      milliseconds(figure),
      milliseconds(floor),
      ratio.toFixed(2),
      range.map((end) => end.toFixed(2)).join(' to '),
      '',
      `under ${IDENTITY_MILLISECONDS} ms`,
      reached(figure / IDENTITY_MILLISECONDS),
    ],
    [
      'identity: bytes read; header and XML',
      `${bytesRead} bytes`,
      `${bytesNeeded} bytes`,
      (bytesRead / bytesNeeded).toFixed(2),
      '',
      '',
      'equal',
      reached(bytesRead / bytesNeeded),
    ],
  ];
}

/** @returns what `in-process/NAME.mjs` tells. */
export function runInside(name, words) {
  const script = fileURLToPath(new URL(`in-process/${name}.mjs`, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, ...words], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}
