/** Stage 1: everything that can be known to be wrong before anything runs. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Engine, EngineFacts } from '../../build/engine.ts';
import { mdtEngine } from '../../build/engines/mdt/mdt-engine.ts';
import { refuseUnsupported } from '../../build/plan/capability.ts';
import type { BuildPlan } from '../../build/plan/plan.ts';
import { findSecrets } from '../../build/plan/secrets.ts';
import { InputError } from '../../input/problem.ts';
import type { BuildOptions } from '../../options/build-options.ts';
import { createToolRunner } from '../../process/run-tool.ts';
import { StepFailed } from '../../process/step-failed.ts';
import { freeBytes } from '../../publish/free-space.ts';
import { statusOf } from '../status.ts';
import type { BuildHost } from './build-host.ts';
import { engineOf } from './engines.ts';
import { mdtScript } from './mdt-script.ts';
import type { BuildOrder, Machinery, Source } from './order.ts';
import { rememberFolder, type TargetFolder } from './target-folder.ts';

/** The image is exported, mounted, exported again, and published beside it. */
const IMAGES_IN_WORK = 4;

/**
 * Makes ready what the plan needs, and refuses what it can't do.
 *
 * @throws InputError for what is wrong with the plan, StepFailed for what is wrong with the machine.
 */
export async function readyMachinery(
  { options, plan }: BuildOrder,
  source: Source | undefined,
  host: BuildHost,
): Promise<Machinery> {
  // What they answer here is for us; in a dry run they must run all the same.
  const { engine, mdt } = machineryOf(
    plan,
    options,
    { ...host, watch: { ...host.watch, line: () => undefined } },
    false,
  );
  refuseUnsupported(plan, engine.name, engine.steps);
  await tellSecrets(plan, host);
  const facts = await probe(engine, plan, source, host);
  for (const share of sharesOf(plan)) await mdt.probe(share);
  const folders = await refuseTargets(plan);
  if (source !== undefined) await refuseFullDisk(options.workDirectory, source.wim.sizeBytes);
  return { ...machineryOf(plan, options, host, options.dryRun), facts, folders };
}

function machineryOf(
  plan: BuildPlan,
  options: BuildOptions,
  { watch, signal }: BuildHost,
  dryRun: boolean,
): Omit<Machinery, 'facts' | 'folders'> {
  const { environment, workspace, logDirectory, platform } = options;
  // What a plan names is found from its own folder, by its programs too.
  const directory = dirname(join(workspace, plan.file));
  const tools = createToolRunner({ environment, directory, logDirectory, watch, signal, dryRun, platform });
  const mdt = mdtEngine(tools, { platform, script: mdtScript(), scratchDirectory: logDirectory });
  return { tools, engine: engineOf(plan, tools, options), mdt };
}

/**
 * Whether the engine can do what the plan asks. A plan whose own program makes the image needs it for no more than the second
 * witness: without it the first stands alone, and that is said.
 */
async function probe(
  engine: Engine,
  { making, publish }: BuildPlan,
  source: Source | undefined,
  host: BuildHost,
): Promise<EngineFacts | undefined> {
  const needs = { steps: making.kind === 'steps' ? making.steps : [], ...buildOf(source) };
  try {
    const facts = await engine.probe(needs);
    await host.note(`The engine is ${facts.version}.`);
    for (const warning of facts.warnings) await host.note(warning);
    return facts;
  } catch (fault) {
    const isNeeded = making.kind === 'steps' || publish.some(({ kind }) => kind === 'split');
    if (isNeeded || !(fault instanceof StepFailed)) throw fault;
    await host.note(`The registry inside the image is not read as a second witness. ${fault.message}`);
    return undefined;
  }
}

/** `10.0.26100.4349` is build 26100. */
function buildOf(source: Source | undefined): { imageBuild?: number } {
  const build = source?.wim.indexes.find(({ index }) => index === source.index)?.build?.split('.')[2];
  return build === undefined ? {} : { imageBuild: Number(build) };
}

async function tellSecrets(plan: BuildPlan, host: BuildHost): Promise<void> {
  for (const { file, line, value, what } of await findSecrets(plan)) {
    host.secret(value);
    await host.note(`${file}:${line} holds ${what}. It is masked here; whoever gets the image can read it.`);
  }
}

function sharesOf({ making, publish }: BuildPlan): ReadonlySet<string> {
  const shares = publish.flatMap((target) => (target.kind === 'mdt' ? [target.share] : []));
  return new Set(making.kind === 'media' ? [making.share, ...shares] : shares);
}

/** An hour of building must not end at a folder that nobody can write to. Returns the folders as they are now. */
async function refuseTargets({ output, outputPlace, publish }: BuildPlan): Promise<readonly TargetFolder[]> {
  const copies = publish.flatMap((target) =>
    target.kind === 'copy' || target.kind === 'split'
      ? [{ to: target.to, place: target.place, isNew: target.kind === 'split' }]
      : [],
  );
  const targets = output === undefined ? copies : [{ to: output, place: outputPlace, isNew: false }, ...copies];
  const folders: TargetFolder[] = [];
  for (const { to, place, isNew } of targets) {
    const folder = dirname(to);
    const status = await statusOf(folder);
    // Made when the image goes there.
    if (status === undefined && to === output) continue;
    if (status?.isDirectory() !== true) {
      const message = `The folder ${folder}, where ${to} is to go, is not there.`;
      throw new InputError({ ...place, message, cure: 'Make it, connect the share, or correct the path.' });
    }
    await access(folder, constants.W_OK).catch(() => {
      const message = `The folder ${folder}, where ${to} is to go, can't be written to.`;
      throw new StepFailed({ ...place, message, cure: 'Let the user that runs this write there.' });
    });
    folders.push(await rememberFolder(to, place));
    const there = await stat(to).catch(() => undefined);
    if (there === undefined || (there.isFile() && !isNew)) continue;
    throw new InputError({
      ...place,
      message: `${to} is there already${isNew ? '; a split image goes into a new folder' : ', and no file'}.`,
      cure: 'Remove it, or name another.',
    });
  }
  return folders;
}

async function refuseFullDisk(workDirectory: string, imageBytes: number): Promise<void> {
  const needed = IMAGES_IN_WORK * imageBytes;
  const free = await freeBytes(workDirectory);
  if (free >= needed) return;
  throw new StepFailed({
    message: `The disk of ${workDirectory} has ${gigabytes(free)} free; a build of this image needs about ${gigabytes(needed)}.`,
    cure: 'Free some, or name a work directory on a larger disk (`work-dir`).',
  });
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
