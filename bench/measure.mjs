/** Runs whole programs in turns, and compares them. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url));

/**
 * @typedef {{ words: string[], cwd: string, environment?: Record<string, string>, exitCode?: number,
 *   before?: () => void, accept?: (output: string) => boolean }} Program What Node runs, what makes ready for it and is not
 *   measured, and by what it is known to have done its work.
 */

/**
 * Runs both programs in turns, after one run of each that does not count.
 *
 * @param {Program} product
 * @param {Program} floor
 * @param {{ rounds: number, scratch: string }} options `scratch` is a folder for their output.
 */
export async function compare(product, floor, { rounds, scratch }) {
  await run(product, scratch);
  await run(floor, scratch);
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    // Whoever comes second finds the machine as the first left it: they change places.
    const first = await run(round % 2 === 0 ? floor : product, scratch);
    const second = await run(round % 2 === 0 ? product : floor, scratch);
    pairs.push(round % 2 === 0 ? { floor: first, product: second } : { floor: second, product: first });
  }
  return summarize(pairs);
}

/** @param {{ product: object, floor: object }[]} pairs of measurements that were taken one after the other. */
export function summarize(pairs) {
  const of = (who, what) => median(pairs.map((pair) => pair[who][what]));
  const ratios = pairs.map(({ product, floor }) => product.milliseconds / floor.milliseconds).sort(ascending);
  return {
    figure: of('product', 'milliseconds'),
    floor: of('floor', 'milliseconds'),
    ratio: of('product', 'milliseconds') / of('floor', 'milliseconds'),
    // The middle half of the rounds: how far one may trust the ratio.
    range: [ratios[Math.floor(ratios.length / 4)], ratios[Math.ceil((ratios.length * 3) / 4) - 1]],
    cpuRatio: of('product', 'cpuMilliseconds') / of('floor', 'cpuMilliseconds'),
    peak: Math.max(...pairs.map(({ product }) => product.peakBytes)),
    floorPeak: Math.max(...pairs.map(({ floor }) => floor.peakBytes)),
  };
}

/** @param {Program} program @returns milliseconds from start to end, those of the processors, and the peak of memory. */
async function run(
  { words, cwd, environment = {}, exitCode = 0, before = () => undefined, accept = () => true },
  scratch,
) {
  before();
  const [usage, output] = [join(scratch, 'usage.json'), join(scratch, 'output.txt')];
  // Straight into a file: reading a pipe would take the processor from who is measured.
  const file = openSync(output, 'w');
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--require', USAGE, ...words], {
    cwd,
    env: { ...BASICS, BENCH_USAGE: usage, ...environment },
    stdio: ['ignore', file, file],
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  closeSync(file);
  const text = readFileSync(output, 'utf8');
  if (code !== exitCode || !accept(text)) {
    throw new Error(`\`node ${words.join(' ')}\` ended with ${code} and did not do its work:\n${text.slice(-2000)}`);
  }
  return { milliseconds, ...JSON.parse(readFileSync(usage, 'utf8')) };
}

export function median(numbers) {
  const sorted = [...numbers].sort(ascending);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function ascending(left, right) {
  return left - right;
}

// Nothing else of ours may reach a measured program: no NODE_OPTIONS, no variable of a runner.
const BASICS = Object.fromEntries(
  ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
