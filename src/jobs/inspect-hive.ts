import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workshop } from '../build/engine.ts';
import { wimlibEngine } from '../build/engines/wimlib/wimlib-engine.ts';
import type { Journal } from '../build/work/journal.ts';
import { readSoftwareHive, SOFTWARE_HIVE } from '../image/hive/software-hive.ts';
import type { ReadImageFile } from '../image/image-file.ts';
import type { WimIndex } from '../image/wim-file.ts';
import { withHiveWitness } from '../image/witnesses.ts';
import { InputError } from '../input/problem.ts';
import type { InspectOptions } from '../options/command-line.ts';
import { createToolRunner } from '../process/run-tool.ts';

/**
 * Every image with what the SOFTWARE hive inside it says. Nothing is mounted: wimlib takes the one file out.
 *
 * @throws InputError for an image on a disc, StepFailed without wimlib-imagex.
 */
export async function withHives(
  { indexes, onDisc }: ReadImageFile,
  path: string,
  label: string,
  { directory, environment, platform }: InspectOptions,
): Promise<readonly WimIndex[]> {
  if (onDisc !== undefined) {
    const message = `${label} is a disc image: the registry of the image on it can't be read from here.`;
    throw new InputError({ message, cure: `Copy ${onDisc.path} off the disc, or leave --hive out.` });
  }
  const scratch = await mkdtemp(join(tmpdir(), 'imagegate-hive-'));
  try {
    const tools = createToolRunner({
      environment,
      directory,
      logDirectory: join(scratch, 'logs'),
      watch: { command: () => undefined, line: () => undefined, progress: () => undefined },
      signal: new AbortController().signal,
      dryRun: false,
      platform,
    });
    const engine = wimlibEngine(tools, { platform });
    const workshop = await workshopIn(scratch);
    const read: WimIndex[] = [];
    for (const image of indexes) {
      const hive = await engine.extractFile({ file: path, index: image.index }, SOFTWARE_HIVE, workshop);
      read.push(hive === undefined ? image : withHive(image, hive, label));
    }
    return read;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function withHive(image: WimIndex, hive: Buffer, label: string): WimIndex {
  return {
    ...image,
    identity: withHiveWitness(image.identity, readSoftwareHive(hive, `the SOFTWARE hive in ${label}`)),
  };
}

async function workshopIn(scratch: string): Promise<Workshop> {
  const [mountDirectory, scratchDirectory] = [join(scratch, 'mount'), join(scratch, 'scratch')];
  for (const folder of [mountDirectory, scratchDirectory]) await mkdir(folder);
  return { mountDirectory, scratchDirectory, journal: NOTHING_TO_UNDO, step: (_title, work) => work() };
}

/** Extracting mounts nothing, and the scratch folder goes away by itself. */
const NOTHING_TO_UNDO: Journal = {
  file: '',
  will: async () => 0,
  settled: async () => undefined,
  committed: async () => undefined,
};
