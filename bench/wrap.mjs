/** What a build costs beside the commands of the engine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF } from './fleet.mjs';
import { compare, median } from './measure.mjs';
import { writeNoise } from './noise.mjs';
import { row } from './table.mjs';

const WORK = 'wrap: `build` with one `copy` step';
const FILE_BYTES = 16e6;
/** Source, work file and result, and the tree that the source is made of. */
export const WRAP_SPACE = 5;

export async function wrapRows({ root, dist, folder, scratch, bytes, rounds }) {
  if (spawnSync('wimlib-imagex', ['--version']).error !== undefined)
    return [[`${WORK}: left out, wimlib-imagex is not there (Debian: wimtools)`]];
  const source = join(folder, 'source.wim');
  writeSource(source, join(root, 'test/fixtures/images/win11-enterprise-en.wim'), folder, bytes);
  writeInputs(folder);
  const [out, bare] = [join(folder, 'out'), join(folder, 'bare')];
  const afterwards = [];
  const product = {
    words: [join(dist, 'cli/index.js'), 'build', 'plan.yml', '--as-of', AS_OF, '--work-dir', join(folder, 'work')],
    cwd: folder,
    before: () => empty(out),
    accept: (output) => {
      afterwards.push(secondsAfterwards(output));
      return output.includes('1 of 1 device licensed') && commandsOf(output) === 'export update export extract';
    },
  };
  const floor = {
    words: [fileURLToPath(new URL('floors/wrap.mjs', import.meta.url)), source, join(folder, 'overlay'), bare],
    cwd: folder,
    before: () => {
      empty(bare);
      writeFileSync(join(bare, 'everything.ini'), '');
    },
  };
  const measured = await compare(product, floor, { rounds, scratch });
  for (const made of [out, bare, source]) rmSync(made, { recursive: true });
  const seconds = median(afterwards.slice(-rounds)).toFixed(1);
  const work = `${WORK}, ${Math.round(bytes / 1e6)} MB; its commands bare. Identity, hash, copy, place: ${seconds} s`;
  // Processor time and memory of the programs that both start are not in these.
  return [row(work, { ...measured, cpuRatio: undefined, floorPeak: undefined }, undefined)];
}

/**
 * A fake Windows that is identified, and noise of which every other file hardly compresses, and the rest to half its size.
 * A file that does not compress at all would be tried again by every export, and that is all that would be measured.
 */
function writeSource(source, windows, folder, bytes) {
  const tree = join(folder, 'tree');
  wimlib('apply', windows, '1', tree);
  for (let number = 0, left = bytes; left > 0; number++) {
    const zeros = number % 2 === 0 ? 1 / 8 : 1 / 2;
    writeNoise(join(tree, `noise-${number}`), Math.round(FILE_BYTES / (1 - zeros)), { seed: number, zeros });
    left -= FILE_BYTES;
  }
  // What the plan exports to has the same compression: it is copied, and not packed again.
  wimlib('capture', tree, source, 'Windows 11 Enterprise', '--compress=XPRESS', '--check');
  rmSync(tree, { recursive: true });
}

/** JSON is YAML. */
function writeInputs(folder) {
  const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content));
  const image = 'win11-enterprise';
  const windows = { product: 'windows', version: '11', edition: 'enterprise' };
  write('plan.yml', {
    image,
    engine: 'wimlib',
    source: { file: 'source.wim', index: 1 },
    output: 'out/image.wim',
    steps: [{ copy: { from: 'overlay', to: '/' } }],
    export: { compress: 'fast' },
  });
  write('imagegate.yml', {
    organization: 'Contoso',
    agreements: [
      {
        id: 'EA-7731',
        program: 'enterprise-agreement',
        licenses: [{ ...windows, kind: 'upgrade', language: 'all', quantity: 1 }],
      },
    ],
    images: [
      {
        id: image,
        file: 'out/image.wim',
        identity: { ...windows, languages: ['en-US'], architecture: 'x64' },
        media: { channel: 'commercial', agreement: 'EA-7731' },
      },
    ],
    devices: [
      {
        id: 'PC-0001',
        manufacturer: 'Fabrikam Devices',
        image,
        base: { ...windows, channel: 'oem', edition: 'pro', language: 'en-US', coa: 'label', purchased: true },
        licenses: [{ agreement: 'EA-7731', product: 'windows', edition: 'enterprise', kind: 'upgrade' }],
      },
    ],
  });
  mkdirSync(join(folder, 'overlay'));
  writeFileSync(join(folder, 'overlay/contoso.txt'), 'Contoso\n');
}

/** Each stage tells its own time: those after the result was exported. */
function secondsAfterwards(output) {
  const [, afterwards = ''] = output.split('\nExport image 1 of work.wim\n');
  const [, ...stages] = afterwards.matchAll(/^ {2}(\d+\.\d) s$/gm);
  return stages.reduce((sum, [, seconds]) => sum + Number(seconds), 0);
}

/** What the floor does, too. */
function commandsOf(output) {
  return Array.from(output.matchAll(/^\$ wimlib-imagex ([a-z]+) /gm), ([, command]) => command).join(' ');
}

function empty(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

function wimlib(...words) {
  execFileSync('wimlib-imagex', words, { stdio: ['ignore', 'ignore', 'inherit'] });
}
