/** Stage 3: the image is made in our own folder. The source is only ever read. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Engine, Workshop } from '../../build/engine.ts';
import type { BuildPlan, Compression, Making } from '../../build/plan/plan.ts';
import type { WorkArea } from '../../build/work/work-area.ts';
import { copyOffDisc } from '../../image/iso/copy-off-disc.ts';
import { exitText } from '../../process/exit-codes.ts';
import { StepFailed } from '../../process/step-failed.ts';
import { statusOf } from '../status.ts';
import type { BuildHost } from './build-host.ts';
import type { Machinery, Source } from './order.ts';

/** What was made, and may not be seen by anybody before it has passed. */
export interface Made {
  /** Absolute: in the work area, or hidden beside the output of a plan's own program. */
  readonly file: string;
  /** Read from the mounted image, where there was one. */
  readonly softwareHive?: Buffer;
}

export function workshopIn({ mountDirectory, scratchDirectory, journal }: WorkArea, host: BuildHost): Workshop {
  return { mountDirectory, scratchDirectory, journal, step: (title, work) => host.step(title, work) };
}

/** Exports the source, does the steps, exports the result: so that nothing that was replaced is carried along. */
export async function makeBySteps(
  { steps, compress }: Extract<Making, { kind: 'steps' }>,
  output: string,
  source: Source | undefined,
  { engine, tools }: Machinery,
  area: WorkArea,
  host: BuildHost,
): Promise<Made> {
  if (source === undefined) throw new Error('a plan of steps without its source');
  const file = join(area.directory, `made${extname(output)}`);
  const from = { file: await imageFileOf(source, area, host, tools.dryRun), index: source.index };
  if (steps.length === 0) {
    await exportImage(engine, from, file, compress, host);
    return { file };
  }
  const work = join(area.directory, 'work.wim');
  // What is exported again at the end is not packed tightly before: XPRESS is several times as quick as LZX.
  await exportImage(engine, from, work, 'fast', host);
  const softwareHive = await engine.service(work, steps, workshopIn(area, host));
  await exportImage(engine, { file: work, index: 1 }, file, compress, host);
  await rm(work, { force: true });
  return { file, ...(softwareHive && { softwareHive }) };
}

function exportImage(
  engine: Engine,
  from: { file: string; index: number },
  to: string,
  compress: Compression,
  host: BuildHost,
): Promise<void> {
  return host.step(`Export image ${from.index} of ${basename(from.file)}`, () =>
    engine.exportImage(from, to, compress),
  );
}

async function imageFileOf({ file, wim }: Source, area: WorkArea, host: BuildHost, dryRun: boolean): Promise<string> {
  if (wim.onDisc === undefined) return file;
  const folder = join(area.directory, 'disc');
  if (dryRun) return join(folder, basename(wim.onDisc.path));
  await mkdir(folder);
  return host.step(`Copy ${wim.onDisc.path} off ${basename(file)}`, async () => {
    return (await copyOffDisc(file, file, folder, host.signal)).file;
  });
}

/**
 * Runs the plan's own program, which makes `output`, and takes that away at once: until it has passed, no later step of
 * a workflow may find it. What stood there before is put back.
 */
export async function makeByProgram(
  { command, place }: Extract<Making, { kind: 'run' }>,
  { output = '', image }: BuildPlan,
  { tools }: Machinery,
  area: WorkArea,
  host: BuildHost,
): Promise<Made> {
  const token = randomBytes(4).toString('hex');
  const hidden = join(dirname(output), `.${basename(output)}.imagegate-${token}`);
  if (!tools.dryRun) await mkdir(dirname(output), { recursive: true });
  await area.journal.will({ kind: 'temporary', path: hidden });
  const putBack = tools.dryRun ? async () => undefined : await setAside(output, token, area);
  await host.step(`Run ${command[0]}`, async () => {
    const [program, ...words] = command;
    const environment = { IMAGE_OUTPUT: output, IMAGE_ID: image };
    const { exitCode, signal, tail } = await tools.run({ program, words, environment });
    if (exitCode === 0) return;
    const how = exitCode === undefined ? `was ended by ${signal}` : `ended with exit code ${exitText(exitCode)}`;
    throw new StepFailed({ ...place, message: `${program} ${how}.`, cure: 'See what it printed.' }, tail);
  });
  if (tools.dryRun) return { file: output };
  if ((await statusOf(output))?.isFile() !== true) {
    const message = `${command[0]} ended well, and ${output} is not there.`;
    throw new StepFailed({ ...place, message, cure: 'Let it write the file that the plan names under `output`.' });
  }
  await rename(output, hidden);
  await putBack();
  return { file: hidden };
}

/** Moves what stands at the output away; the journal puts it back if nobody does before. */
async function setAside(output: string, token: string, { journal }: WorkArea): Promise<() => Promise<void>> {
  const earlier = await stat(output).catch(() => undefined);
  if (earlier === undefined) {
    const entry = await journal.will({ kind: 'temporary', path: output });
    return () => journal.settled(entry);
  }
  const kept = join(dirname(output), `.${basename(output)}.imagegate-${token}-earlier`);
  const entry = await journal.will({ kind: 'placement', target: output, temporary: output, kept, fingerprint: '' });
  await link(output, kept).catch(() => rename(output, kept));
  await rm(output, { force: true });
  return async () => {
    await rename(kept, output);
    await journal.settled(entry);
  };
}
