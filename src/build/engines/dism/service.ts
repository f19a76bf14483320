import { SOFTWARE_HIVE } from '../../../image/hive/software-hive.ts';
import type { Place } from '../../../licensing/model.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolResult } from '../../../process/tool.ts';
import type { Workshop } from '../../engine.ts';
import type { BuildStep, Command } from '../../plan/plan.ts';
import { copyIntoImage } from './copy-into-image.ts';
import { type Dism, type DismCall, succeeded } from './dism.ts';
import { readFromImage } from './inside-mount.ts';
import { whileMounted } from './mount.ts';
import { option, refuseUnfitValues } from './option.ts';
import { removeApps } from './remove-apps.ts';
import { type ServicingCall, servicingCalls } from './servicing.ts';
import { setEdition } from './set-edition.ts';

/** As the engine promises it: every step on image 1, and the SOFTWARE hive as it is after the last one. */
export async function serviceImage(
  dism: Dism,
  image: string,
  steps: readonly BuildStep[],
  workshop: Workshop,
): Promise<Buffer | undefined> {
  refuseUnfitValues(steps);
  return whileMounted(dism, { file: image, index: 1 }, 'commit', workshop, async () => {
    for (const step of steps) await perform(dism, step, workshop);
    return dism.tools.dryRun ? undefined : readFromImage(workshop.mountDirectory, SOFTWARE_HIVE);
  });
}

async function perform(dism: Dism, step: BuildStep, workshop: Workshop): Promise<void> {
  switch (step.kind) {
    case 'removeApp':
      return workshop.step(`Remove the apps ${step.names.join(', ')}`, () => removeApps(inImage(dism, workshop), step));
    case 'setEdition':
      return workshop.step(`Set the edition ${step.editionId}`, () => setEdition(inImage(dism, workshop), step));
    case 'copy':
      return workshop.step(`Copy ${dism.path.basename(step.from)} to ${step.to}`, async () => {
        if (!dism.tools.dryRun) await copyIntoImage(workshop.mountDirectory, step);
      });
    case 'run':
      return workshop.step(`Run ${step.command[0]}`, () => runCommand(dism, step.command, step.place, workshop));
    default:
      for (const call of servicingCalls(dism, step)) await serviceOnce(inImage(dism, workshop), call, workshop);
  }
}

/** DISM with every call on the mounted image. */
function inImage(dism: Dism, { mountDirectory, scratchDirectory }: Workshop): Dism {
  const within = <Call extends DismCall>(call: Call): Call => ({
    ...call,
    words: [option('/Image', mountDirectory), ...call.words],
    scratch: scratchDirectory,
  });
  return {
    ...dism,
    attempt: (call) => dism.attempt(within(call)),
    run: (call) => dism.run(within(call)),
    ask: (call, read) => dism.ask(within(call), read),
  };
}

async function serviceOnce(dism: Dism, call: ServicingCall, workshop: Workshop): Promise<void> {
  const { exitCode } = await workshop.step(call.title, () => attemptAllowing(dism, call));
  if (exitCode !== undefined && exitCode === call.allowed)
    await workshop.step(`Left out, as the plan allows: not applicable to this image (${call.title})`, async () => {});
}

async function attemptAllowing(dism: Dism, call: ServicingCall): Promise<ToolResult> {
  const result = await dism.attempt(call);
  if (succeeded(result) || (result.exitCode !== undefined && result.exitCode === call.allowed)) return result;
  throw dism.failure(call, result);
}

async function runCommand(dism: Dism, [program, ...words]: Command, place: Place, workshop: Workshop): Promise<void> {
  const environment = { IMAGE_MOUNT: workshop.mountDirectory };
  const result = await dism.tools.run({ program, words, environment });
  if (succeeded(result)) return;
  const { exitCode, signal, tail } = result;
  const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${exitCode}`;
  const cure = 'Read the end of its output; the image was not changed, since nothing of a failed build is saved.';
  throw new StepFailed({ ...place, message: `${program} ${ending}.`, cure }, tail);
}
