import { join } from 'node:path';
import { InputError } from '../input/problem.ts';
import { type BuildOptions, readBuildOptions } from './build-options.ts';
import { readEventOptions } from './change-options.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { type ConversationOptions, readConversationOptions } from './conversation-options.ts';
import { readChoice } from './read-choice.ts';
import type { Surroundings } from './surroundings.ts';

/** The inputs and outputs of `action.yml`, which a test holds against these. */
export const ACTION_INPUTS = [
  'job',
  'manifest',
  'plan',
  'image',
  'policy',
  'as-of',
  'fail-on',
  'changed-only',
  'comment',
  'annotations',
  'report-dir',
  'sarif',
  'work-dir',
  'dry-run',
  'keep-refused',
  'token',
] as const;
export const ACTION_OUTPUTS = [
  'verdict',
  'licensed',
  'unlicensed',
  'unproven',
  'waived',
  'introduced',
  'report',
  'sarif',
  'matrix',
  'image-digest',
  'published',
  'record',
  'predicate',
] as const;
export type ActionInput = (typeof ACTION_INPUTS)[number];
export type ActionOutput = (typeof ACTION_OUTPUTS)[number];

export type ActionOptions = { readonly annotations: boolean } & (
  | { readonly job: 'check'; readonly options: CheckOptions; readonly conversation: ConversationOptions }
  | { readonly job: 'build'; readonly options: BuildOptions }
);

type Input = (name: ActionInput) => string;

/** The action's options; `input` is the text of an input, empty when it was left out. */
export function readActionInputs(input: Input, surroundings: Surroundings): ActionOptions {
  const { environment, directory } = surroundings;
  const workspace = environment.GITHUB_WORKSPACE || directory;
  const annotations = readChoice(input('annotations'), ['true', 'false'], named('annotations')) === 'true';
  const written = {
    manifests: required(input, 'manifest', '`manifest: imagegate.yml`; several paths or globs stand one a line'),
    policy: input('policy'),
    change: readEventOptions(input('changed-only'), surroundings, named),
    token: input('token'),
    asOf: input('as-of'),
    reportDirectory: input('report-dir') || (environment.RUNNER_TEMP && join(environment.RUNNER_TEMP, 'imagegate')),
  };
  if (readChoice(input('job'), ['check', 'build'], named('job')) === 'build') {
    refuseWritten(input, ['image', 'sarif'], 'build');
    const [plan = '', ...others] = required(input, 'plan', '`plan: win11-enterprise.build.yml`');
    if (others.length > 0) {
      const message = `The input plan names ${others.length + 1} plans; a build takes one.`;
      throw new InputError({ message, cure: 'Build each in a job of its own: `check` gives the matrix for that.' });
    }
    const more = {
      plan,
      workDirectory: input('work-dir'),
      dryRun: readSwitch(input, 'dry-run'),
      keepRefused: readSwitch(input, 'keep-refused'),
    };
    return {
      job: 'build',
      annotations,
      options: readBuildOptions({ ...written, ...more }, workspace, surroundings, named),
    };
  }
  refuseWritten(input, ['work-dir'], 'check');
  const more = {
    image: input('image'),
    plans: linesOf(input('plan')),
    failOn: input('fail-on'),
    sarif: input('sarif'),
  };
  return {
    job: 'check',
    annotations,
    options: readCheckOptions({ ...written, ...more }, workspace, surroundings, named),
    conversation: readConversationOptions(
      input('comment'),
      [...written.manifests, input('image'), input('policy')],
      surroundings,
      named,
    ),
  };
}

function named(input: string): string {
  return `The input ${input}`;
}

function readSwitch(input: Input, name: ActionInput): boolean {
  return readChoice(input(name), ['false', 'true'], named(name)) === 'true';
}

/** An input that the job does not read would be a wish that nobody hears. */
function refuseWritten(input: Input, names: readonly ActionInput[], job: string): void {
  const name = names.find((one) => input(one) !== '');
  if (name === undefined) return;
  throw new InputError({ message: `The job ${job} has no use for the input ${name}.`, cure: 'Leave it out.' });
}

function linesOf(written: string): readonly string[] {
  return written
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function required(input: Input, name: ActionInput, example: string): readonly string[] {
  const lines = linesOf(input(name));
  if (lines.length > 0) return lines;
  throw new InputError({
    message: `The input ${name} is empty.`,
    cure: `Name it in the workflow, for example ${example}.`,
  });
}
