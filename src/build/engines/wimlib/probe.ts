import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { StepFailed } from '../../../process/step-failed.ts';
import type { EngineFacts, EngineNeeds } from '../../engine.ts';
import { failure, type Wimlib } from './wimlib.ts';

// NEWS.md of wimlib: 1.14.2 and 1.14.3 mended what the warning says.
const SOUND = [1, 14, 3] as const;

/** Looks for wimlib-imagex, asks its version and, where the plan runs programs in the image, looks for FUSE. */
export async function probe(wimlib: Wimlib, { steps }: EngineNeeds): Promise<EngineFacts> {
  const result = await wimlib.attempt(['--version']);
  if (wimlib.tools.dryRun) return { version: 'wimlib-imagex', warnings: [] };
  if (result.exitCode !== 0) throw failure({ title: 'Ask wimlib-imagex its version' }, result);
  const version = /^wimlib-imagex (\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?/.exec(result.output.toString('latin1'));
  if (version === null) throw notWimlib(wimlib.program);
  if (steps.some(({ kind }) => kind === 'run')) await requireFuse();
  const numbers = version.slice(1).map((digits) => Number(digits ?? '0'));
  return { version: version[0], warnings: isBefore(numbers, SOUND) ? [oldVersionWarning(version[0])] : [] };
}

function oldVersionWarning(version: string): string {
  return (
    `${version} is older than 1.14.3: recent versions of DISM may refuse its images where folders have named data streams, ` +
    'Windows Setup may refuse junctions in them, and 1.14.0 to 1.14.2 refuse image names that are not ASCII on x86 Linux.'
  );
}

function isBefore(numbers: readonly number[], others: readonly number[]): boolean {
  for (const [position, other] of others.entries()) {
    const number = numbers[position] ?? 0;
    if (number !== other) return number < other;
  }
  return false;
}

async function requireFuse(): Promise<void> {
  try {
    await access('/dev/fuse', constants.R_OK | constants.W_OK);
  } catch {
    throw new StepFailed({
      message:
        'The plan runs programs in the image, for which wimlib mounts it with FUSE, and /dev/fuse is not there for this user.',
      cure: 'Load the fuse module and install the fuse package (in a container: --device /dev/fuse --cap-add SYS_ADMIN), or use `copy` instead of `run`.',
    });
  }
}

function notWimlib(program: string): StepFailed {
  return new StepFailed({
    message: `${program} is not wimlib-imagex: its answer to --version does not begin with that name.`,
    cure: 'Install wimlib (Debian and Ubuntu: wimtools; macOS: brew install wimlib).',
  });
}
