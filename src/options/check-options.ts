import { InputError } from '../input/problem.ts';
import type { IsoDate } from '../licensing/model.ts';
import {
  type ChangeOptions,
  type GitHubOptions,
  type Machine,
  readGitHubOptions,
  readMachine,
} from './change-options.ts';
import { type PolicyOption, readPolicyOption } from './policy-option.ts';
import { readChoice } from './read-choice.ts';
import { readDay } from './read-day.ts';
import type { Surroundings } from './surroundings.ts';

/** What makes a check fail: also what is unproven, only what is unlicensed, nothing. */
export const FAIL_ON = ['unproven', 'unlicensed', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface CheckOptions {
  /** Absolute; every path in a manifest or an option is below it. */
  readonly workspace: string;
  readonly manifests: readonly string[];
  /** Only this image is decided. */
  readonly image?: string;
  /** Globs of build plans: what there is to build is told too. */
  readonly plans: readonly string[];
  readonly asOf: IsoDate;
  readonly failOn: FailOn;
  /** List the licensed devices too. */
  readonly all: boolean;
  readonly output: 'text' | 'json';
  readonly reportFolder?: ReportFolder;
  /** A file for findings as SARIF 2.1.0. */
  readonly sarif?: OutputFile;
  readonly policy?: PolicyOption;
  /** Left out: nothing is compared. */
  readonly change?: ChangeOptions;
  readonly gitHub: GitHubOptions;
  readonly machine: Machine;
}

export interface ReportFolder {
  /** Below the workspace when it is relative. */
  readonly directory: string;
  /** The folders that it must lie in: the workspace and, in a workflow, the runner's temporary folder. */
  readonly within: readonly string[];
}

export interface OutputFile {
  /** Below the workspace when it is relative. */
  readonly path: string;
  readonly within: ReportFolder['within'];
}

/** The options as they were written, by whichever door. Empty means the same as left out. */
export interface WrittenCheckOptions {
  readonly manifests: readonly string[];
  readonly image?: string | undefined;
  readonly plans?: readonly string[];
  readonly asOf?: string | undefined;
  readonly failOn?: string | undefined;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly reportDirectory?: string | undefined;
  readonly sarif?: string | undefined;
  readonly policy?: string | undefined;
  readonly change?: ChangeOptions | undefined;
  readonly token?: string | undefined;
}

/** `named` is how the user writes an option, for messages: `--fail-on`, or `input fail-on`. */
export function readCheckOptions(
  written: WrittenCheckOptions,
  workspace: string,
  surroundings: Surroundings,
  named: (option: string) => string,
): CheckOptions {
  const { manifests, image, failOn, reportDirectory, sarif, change } = written;
  const temporary = surroundings.environment.RUNNER_TEMP;
  const within = [workspace, ...(temporary ? [temporary] : [])];
  const policy = readPolicyOption(written.policy, named('policy'));
  return {
    workspace,
    manifests,
    ...(image && { image }),
    plans: written.plans ?? [],
    asOf: readDay(written.asOf, surroundings, named('as-of')),
    failOn: readChoice(failOn, FAIL_ON, named('fail-on')),
    all: written.all ?? false,
    output: written.json ? 'json' : 'text',
    ...(reportDirectory && { reportFolder: { directory: reportDirectory, within } }),
    ...(sarif && { sarif: { path: readSarifName(sarif, named('sarif')), within } }),
    ...(policy && { policy }),
    ...(change && { change }),
    gitHub: readGitHubOptions(written.token, surroundings),
    machine: readMachine(surroundings),
  };
}

/** By its name no such file is a manifest, a list or an image: none of these is ever replaced by a report. */
function readSarifName(written: string, named: string): string {
  if (/\.sarif(?:\.json)?$/i.test(written)) return written;
  const message = `${named} is "${written}", which is no name of a SARIF file.`;
  throw new InputError({ message, cure: 'End it in `.sarif` or `.sarif.json`, for example `imagegate.sarif`.' });
}
