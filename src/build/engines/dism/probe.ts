import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolResult } from '../../../process/tool.ts';
import type { EngineFacts, EngineNeeds } from '../../engine.ts';
import { bannerVersion, linesOf } from './answers.ts';
import { type Dism, succeeded } from './dism.ts';
import { refuseUnfitValues } from './option.ts';

/** Integrity levels High and System: what an elevated program runs at. Their names are localised, their SIDs are not. */
const ELEVATED = /\bS-1-16-(?:12288|16384)\b/;

/** Builds that an enablement package makes of another one: the DISM of that one services them. */
const ENABLED_FROM: ReadonlyMap<number, number> = new Map([
  [18363, 18362],
  [19042, 19041],
  [19043, 19041],
  [19044, 19041],
  [19045, 19041],
  [22631, 22621],
  [26200, 26100],
]);

/** As the engine promises it: there, elevated, and not older than the image. */
export async function probeDism(dism: Dism, needs: EngineNeeds): Promise<EngineFacts> {
  refuseUnfitValues(needs.steps);
  const warnings = dism.platform === 'win32' ? await elevation(dism) : [];
  // /English is not valid beside /?.
  const asking = { title: 'Ask DISM for its version', words: ['/?'] };
  const answer = await dism.tools.run({ program: dism.program, words: asking.words });
  if (dism.tools.dryRun) return { version: 'DISM', warnings };
  const version = bannerVersion(linesOf(answer) ?? []);
  if (version === undefined) throw succeeded(answer) ? noDism(dism.program, answer) : dism.failure(asking, answer);
  refuseOlder(version, needs.imageBuild);
  return { version: `DISM ${version}`, warnings };
}

/** Warnings. Throws StepFailed when this surely isn't elevated. */
async function elevation({ tools }: Dism): Promise<readonly string[]> {
  const groups = await tools.run({ program: 'whoami', words: ['/groups'] }).catch((error: unknown) => {
    if (error instanceof StepFailed) return undefined;
    throw error;
  });
  if (tools.dryRun || ELEVATED.test(groups?.output.toString('latin1') ?? '')) return [];
  // Another whoami (that of Git for Windows) may stand first on PATH: it does not know /groups.
  if (groups?.exitCode !== 0)
    return ['Whether this runs elevated could not be found out (`whoami /groups` failed); DISM needs it.'];
  throw new StepFailed({
    message: 'This does not run elevated, and DISM needs that even to look at an image.',
    cure: 'Run the workflow as an administrator: a self-hosted runner as a service whose account is one, a command line "as administrator".',
  });
}

function noDism(program: string, { tail }: ToolResult): StepFailed {
  const message = `${program} does not say which version of DISM it is.`;
  return new StepFailed({ message, cure: 'Check that `dism:` in the plan names a dism.exe.' }, tail);
}

function refuseOlder(version: string, imageBuild: number | undefined): void {
  if (imageBuild === undefined) return;
  const build = Number(version.split('.')[2]);
  if (build >= (ENABLED_FROM.get(imageBuild) ?? imageBuild)) return;
  throw new StepFailed({
    message: `DISM is of build ${build} (${version}), older than the image, which is of build ${imageBuild}: it can't service it.`,
    cure: "Install the Windows ADK of the image's release and name its dism.exe as `dism:` in the plan, or build on a newer Windows.",
  });
}
