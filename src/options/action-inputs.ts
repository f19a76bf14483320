import { join } from 'node:path';
import { InputError } from '../input/problem.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { readChoice } from './read-choice.ts';
import type { Surroundings } from './surroundings.ts';

/** The inputs and outputs of `action.yml`, which a test holds against these. */
export const ACTION_INPUTS = ['manifest', 'image', 'as-of', 'fail-on', 'annotations', 'report-dir'] as const;
export const ACTION_OUTPUTS = ['verdict', 'licensed', 'unlicensed', 'unproven', 'report'] as const;
export type ActionInput = (typeof ACTION_INPUTS)[number];
export type ActionOutput = (typeof ACTION_OUTPUTS)[number];

export interface ActionOptions extends CheckOptions {
  readonly annotations: boolean;
}

/** The action's options; `input` is the text of an input, empty when it was left out. */
export function readActionInputs(input: (name: ActionInput) => string, surroundings: Surroundings): ActionOptions {
  const { environment, directory } = surroundings;
  const written = {
    manifests: manifestGlobs(input('manifest')),
    image: input('image'),
    asOf: input('as-of'),
    failOn: input('fail-on'),
    reportDirectory: input('report-dir') || (environment.RUNNER_TEMP && join(environment.RUNNER_TEMP, 'imagegate')),
  };
  const workspace = environment.GITHUB_WORKSPACE || directory;
  return {
    ...readCheckOptions(written, workspace, surroundings, named),
    annotations: readChoice(input('annotations'), ['true', 'false'], named('annotations')) === 'true',
  };
}

function named(input: string): string {
  return `The input ${input}`;
}

function manifestGlobs(written: string): readonly string[] {
  const globs = written
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (globs.length > 0) return globs;
  throw new InputError({
    message: 'The input manifest is empty.',
    cure: 'Name the manifest in the workflow, for example `manifest: imagegate.yml`; several paths or globs stand one a line.',
  });
}
