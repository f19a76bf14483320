/**
 * Runs the action as GitHub's runner does: the files it makes, the defaults it fills in from action.yml, inputs as
 * INPUT_* with their hyphens kept, and the commands in the log read back.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ACTION } from './action-metadata.ts';
import { BUNDLES } from './bundles.ts';
import { type Command, commandsIn } from './commands.ts';
import { folderWith } from './folder.ts';
import { runProgram } from './run-program.ts';

export interface StepResult {
  readonly code: number | null;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** RUNNER_TEMP of the step. */
  readonly temporary: string;
}

export interface Step {
  readonly node: string;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Changes to the runner's environment; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'];

export async function runAction({ node, workspace, inputs, environment = {} }: Step): Promise<StepResult> {
  for (const name of Object.keys(inputs))
    if (!(name in ACTION.inputs)) throw new Error(`action.yml has no input ${name}`);
  const files = folderWith(Object.fromEntries(FILES.map((name) => [name, ''])));
  const temporary = folderWith();
  const all = {
    ...Object.fromEntries(FILES.map((name) => [name, join(files, name)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...inputVariables(inputs),
    ...environment,
  };
  const given = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const { code, stdout, stderr } = await runProgram(node, [join(BUNDLES, relative('dist', ACTION.runs.main))], {
    cwd: files,
    environment: given,
  });
  return {
    code,
    log: stdout + stderr,
    commands: commandsIn(stdout),
    outputs: recordsIn(readFileSync(join(files, 'GITHUB_OUTPUT'), 'utf8')),
    summary: readFileSync(join(files, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    temporary,
  };
}

function inputVariables(inputs: Step['inputs']): Record<string, string> {
  const names = Object.keys(ACTION.inputs);
  return Object.fromEntries(
    names.map((name) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? ACTION.inputs[name]?.default ?? '',
    ]),
  );
}

/** `name<<delimiter`, the value, `delimiter`. */
function recordsIn(text: string): Record<string, string> {
  const records = text.matchAll(/^([^\r\n]*?)<<([^\r\n]+)\r?\n(?:([\s\S]*?)\r?\n)?\2\r?$/gm);
  return Object.fromEntries([...records].map(([, name = '', , value = '']) => [name, value]));
}
