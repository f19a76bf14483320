/**
 * Runs the action as GitHub's runner does: the files it makes, the defaults it fills in from action.yml, inputs as
 * INPUT_* with their hyphens kept, the commands in the log read back, and post with what main saved.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ACTION } from './action-metadata.ts';
import { BUNDLES } from './bundles.ts';
import { type Command, commandsIn } from './commands.ts';
import { folderWith } from './folder.ts';
import { type Finished, type Running, startProgram } from './run-program.ts';

export interface StepResult {
  readonly code: number | null;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** RUNNER_TEMP of the step. */
  readonly temporary: string;
  /** What it saved for post. */
  readonly state: Readonly<Record<string, string>>;
}

export interface Step {
  readonly node: string;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Changes to the runner's environment; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** RUNNER_TEMP; a new folder when left out. */
  readonly temporary?: string;
  /** What `github.token` stands for; nothing when left out. */
  readonly token?: string;
}

export interface StartedStep {
  readonly running: Running;
  readonly result: Promise<StepResult>;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'];

/** Main alone. */
export function runAction(step: Step): Promise<StepResult> {
  return startAction(step).result;
}

/** Main, to be waited for or stopped. */
export function startAction(step: Step): StartedStep {
  return start(step, ACTION.runs.main, {});
}

/** Post, which runs at the end of the job whatever became of main. */
export function runPost(step: Step, state: StepResult['state']): Promise<StepResult> {
  if (ACTION.runs['post-if'] !== 'always()') throw new Error('post would not run after a cancelled main');
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  return start(step, ACTION.runs.post, saved).result;
}

function start(step: Step, script: string, state: Readonly<Record<string, string>>): StartedStep {
  const { node, workspace, inputs, environment = {}, temporary = folderWith(), token = '' } = step;
  for (const name of Object.keys(inputs))
    if (!(name in ACTION.inputs)) throw new Error(`action.yml has no input ${name}`);
  const files = folderWith(Object.fromEntries(FILES.map((name) => [name, ''])));
  const all = {
    ...Object.fromEntries(FILES.map((name) => [name, join(files, name)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...inputVariables(inputs, token),
    ...state,
    ...environment,
  };
  const given = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const running = startProgram(node, [join(BUNDLES, relative('dist', script))], { cwd: files, environment: given });
  return { running, result: running.finished.then((finished) => resultOf(finished, files, temporary)) };
}

function resultOf({ code, stdout, stderr }: Finished, files: string, temporary: string): StepResult {
  return {
    code,
    log: stdout + stderr,
    commands: commandsIn(stdout),
    outputs: recordsIn(readFileSync(join(files, 'GITHUB_OUTPUT'), 'utf8')),
    summary: readFileSync(join(files, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    temporary,
    state: recordsIn(readFileSync(join(files, 'GITHUB_STATE'), 'utf8')),
  };
}

function inputVariables(inputs: Step['inputs'], token: string): Record<string, string> {
  const names = Object.keys(ACTION.inputs);
  return Object.fromEntries(
    names.map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, inputs[name] ?? presetOf(name, token)]),
  );
}

/** The runner evaluates the expressions in defaults; there is but one. */
function presetOf(name: string, token: string): string {
  const preset = ACTION.inputs[name]?.default ?? '';
  if (preset === '${{ github.token }}') return token;
  if (preset.includes('${{')) throw new Error(`the harness does not know what ${preset} stands for`);
  return preset;
}

/** `name<<delimiter`, the value, `delimiter`. */
function recordsIn(text: string): Record<string, string> {
  const records = text.matchAll(/^([^\r\n]*?)<<([^\r\n]+)\r?\n(?:([\s\S]*?)\r?\n)?\2\r?$/gm);
  return Object.fromEntries([...records].map(([, name = '', , value = '']) => [name, value]));
}

/**
 * What the runner does before the next job of a repository: its temporary folder is emptied, and checkout cleans the workspace
 * of everything that is not in git, through whatever may be mounted in it.
 */
export function betweenJobs({ workspace, temporary }: Step): void {
  for (const name of temporary === undefined ? [] : readdirSync(temporary)) {
    rmSync(join(temporary ?? '', name), { recursive: true, force: true });
  }
  execFileSync('git', ['-C', workspace, 'clean', '-ffdxq']);
  execFileSync('git', ['-C', workspace, 'reset', '-q', '--hard', 'HEAD']);
}

/** Puts everything in a workspace into git, as checkout finds it. */
export function commitWorkspace(workspace: string): void {
  const git = (...words: readonly string[]) => execFileSync('git', ['-C', workspace, ...words]);
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'all');
}
