import { isAbsolute, join } from 'node:path';
import type { IsoDate } from '../licensing/model.ts';
import type { ChangeOptions, GitHubOptions, Machine } from './change-options.ts';
import { type ReportFolder, readCheckOptions, type WrittenCheckOptions } from './check-options.ts';
import type { PolicyOption } from './policy-option.ts';
import type { Surroundings } from './surroundings.ts';

export interface BuildOptions {
  /** Absolute; the plan and everything that the manifest names is below it. */
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly plan: string;
  readonly manifests: readonly string[];
  readonly asOf: IsoDate;
  readonly all: boolean;
  readonly output: 'text' | 'json';
  readonly reportFolder?: ReportFolder;
  readonly policy?: PolicyOption;
  /** On a pull request the policy is that of the base. */
  readonly change?: ChangeOptions;
  readonly gitHub: GitHubOptions;
  readonly machine: Machine;
  /** Where mounts, scratch files and the journals of runs are; absolute. */
  readonly workDirectory: string;
  /** Where the output of every program is kept, byte for byte; absolute. */
  readonly logDirectory: string;
  /** Commands are told and not run; nothing is made. */
  readonly dryRun: boolean;
  /** Keep an image that did not pass, under another name. */
  readonly keepRefused: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** What undoing the leavings of a killed build takes. */
export type SweepOptions = Pick<
  BuildOptions,
  'workspace' | 'workDirectory' | 'logDirectory' | 'environment' | 'platform'
>;

export interface WrittenBuildOptions extends WrittenCheckOptions {
  readonly plan: string;
  readonly workDirectory?: string | undefined;
  readonly dryRun?: boolean;
  readonly keepRefused?: boolean;
}

/** `named` is how the user writes an option, for messages. */
export function readBuildOptions(
  written: WrittenBuildOptions,
  workspace: string,
  surroundings: Surroundings,
  named: (option: string) => string,
): BuildOptions {
  const { manifests, asOf, all, output, reportFolder, policy, change, gitHub, machine } = readCheckOptions(
    written,
    workspace,
    surroundings,
    named,
  );
  return {
    ...readSweepOptions(written.workDirectory, workspace, surroundings),
    plan: written.plan,
    manifests,
    asOf,
    all,
    output,
    ...(reportFolder && { reportFolder }),
    ...(policy && { policy }),
    ...(change && { change }),
    gitHub,
    machine,
    dryRun: written.dryRun ?? false,
    keepRefused: written.keepRefused ?? false,
  };
}

/** @param written the work directory as it was written; empty for the default. */
export function readSweepOptions(
  written: string | undefined,
  workspace: string,
  surroundings: Surroundings,
): SweepOptions {
  const { environment, platform } = surroundings;
  const workDirectory = readWorkDirectory(written, workspace, surroundings);
  return {
    workspace,
    workDirectory,
    logDirectory: readLogDirectory(workDirectory, surroundings),
    environment,
    platform,
  };
}

/**
 * Short, because paths inside an image are long and Windows ends them at 260; on a disk that outlives the job, so that the
 * next start can clean up. The runner's temporary folder is emptied, and a workspace is cleaned, through whatever is
 * mounted in them.
 */
function readWorkDirectory(
  written: string | undefined,
  workspace: string,
  { environment, platform }: Surroundings,
): string {
  if (written) return isAbsolute(written) ? written : join(workspace, written);
  return platform === 'win32' ? `${environment.SystemDrive || 'C:'}\\ImageGate` : '/var/tmp/imagegate';
}

/** A folder of its own for every run: in a workflow where later steps can upload it, else beside the work directory. */
function readLogDirectory(workDirectory: string, { environment, now }: Surroundings): string {
  if (environment.RUNNER_TEMP) return join(environment.RUNNER_TEMP, 'imagegate', 'logs');
  const name = now.toISOString().replaceAll(/[:.]/g, '-');
  return join(`${workDirectory}-logs`, name);
}
