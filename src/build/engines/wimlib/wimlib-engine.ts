import { SOFTWARE_HIVE } from '../../../image/hive/software-hive.ts';
import { exitText } from '../../../process/exit-codes.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolRunner } from '../../../process/tool.ts';
import type { Engine, Workshop } from '../../engine.ts';
import type { BuildStep, StepKind } from '../../plan/plan.ts';
import { copyInto } from './copy.ts';
import { discardMount } from './discard.ts';
import { exportImage, splitImage, verifyImage } from './export.ts';
import { extractFile } from './extract.ts';
import { whileMounted } from './mount.ts';
import { probe } from './probe.ts';
import { type Wimlib, wimlibOf } from './wimlib.ts';

type RunStep = Extract<BuildStep, { readonly kind: 'run' }>;

// Of Windows in the image its registry, packages and drivers are only DISM's. Where the last step ran in the mounted image,
// this witness is read afterwards.

/**
 * wimlib-imagex: exports, splits, verifies and extracts everywhere; of the steps it does `copy` everywhere and `run` where it
 * can mount, on Linux.
 *
 * @param options.program a name on PATH or an absolute path; `wimlib-imagex` when left out.
 */
export function wimlibEngine(
  tools: ToolRunner,
  { platform, program = 'wimlib-imagex' }: { readonly platform: NodeJS.Platform; readonly program?: string },
): Engine {
  const wimlib = wimlibOf(tools, program, platform);
  return {
    name: 'wimlib',
    steps: new Set<StepKind>(platform === 'linux' ? ['copy', 'run'] : ['copy']),
    probe: (needs) => probe(wimlib, needs),
    exportImage: (from, to, compress) => exportImage(wimlib, from, to, compress),
    service: (image, steps, workshop) => service(wimlib, image, steps, workshop),
    extractFile: (from, path, workshop) => extractFile(wimlib, from, path, workshop),
    split: (image, folder, name, megabytes) => splitImage(wimlib, image, folder, name, megabytes),
    verify: (image) => verifyImage(wimlib, image),
    discardMount: (directory) => discardMount(wimlib, directory),
  };
}

/** `run` steps that follow each other share one mount; `copy` needs the image unmounted. */
async function service(
  wimlib: Wimlib,
  image: string,
  steps: readonly BuildStep[],
  workshop: Workshop,
): Promise<Buffer | undefined> {
  const runs: RunStep[] = [];
  const runThem = async () => {
    const together = runs.splice(0);
    if (together.length > 0) await runMounted(wimlib, image, together, workshop);
  };
  for (const step of steps) {
    if (step.kind === 'run') {
      runs.push(step);
      continue;
    }
    await runThem();
    if (step.kind !== 'copy') throw impossible(step);
    await copyInto(wimlib, image, step, workshop);
  }
  await runThem();
  const wasMounted = steps.some(({ kind }) => kind === 'run');
  return wasMounted ? extractFile(wimlib, { file: image, index: 1 }, SOFTWARE_HIVE, workshop) : undefined;
}

async function runMounted(wimlib: Wimlib, image: string, steps: readonly RunStep[], workshop: Workshop): Promise<void> {
  await whileMounted(wimlib, image, workshop, async () => {
    for (const step of steps) {
      await workshop.step(`Run ${step.command[0]}`, () => runStep(wimlib.tools, step, workshop.mountDirectory));
    }
  });
}

/** It runs where the runner runs programs, not in the image: a plan's own scripts are named from there. */
async function runStep(tools: ToolRunner, { command, place }: RunStep, mounted: string): Promise<void> {
  const [program, ...words] = command;
  const { exitCode, signal, tail } = await tools.run({ program, words, environment: { IMAGE_MOUNT: mounted } });
  if (exitCode === 0) return;
  const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${exitText(exitCode)}`;
  throw new StepFailed(
    {
      ...place,
      message: `${program} ${ending}. Nothing of what it changed is kept.`,
      cure: 'Read what it printed, mend it, and start the build again.',
    },
    tail,
  );
}

function impossible({ kind, place }: BuildStep): StepFailed {
  return new StepFailed({
    ...place,
    message: `wimlib can't do the step \`${kind}\`: it knows nothing of the Windows inside an image.`,
    cure: 'Build with `engine: dism` on Windows, or leave the step out.',
  });
}
