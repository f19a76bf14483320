import type { IsoDate } from '../licensing/model.ts';
import { type BuildOptions, readBuildOptions, readSweepOptions, type SweepOptions } from './build-options.ts';
import { type GitHubOptions, type Machine, readGitHubOptions, readMachine, readRevision } from './change-options.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { type FlagName, JOB_NAMES, type JobName } from './commands.ts';
import { nearestName } from './nearest.ts';
import { type Line, parseWords, usageError } from './parse-words.ts';
import { type PolicyOption, readPolicyOption } from './policy-option.ts';
import { readDay } from './read-day.ts';
import type { Surroundings } from './surroundings.ts';

const DEFAULT_MANIFEST = 'imagegate.yml';

export interface InspectOptions {
  /** Relative to `directory`, or absolute. */
  readonly files: readonly [string, ...string[]];
  readonly directory: string;
  readonly index?: number;
  /** Read the SOFTWARE hive inside as a second witness: that takes wimlib-imagex. */
  readonly hive: boolean;
  readonly environment: Surroundings['environment'];
  readonly platform: NodeJS.Platform;
  readonly output: 'text' | 'json';
}

export interface ExplainOptions {
  readonly device: string;
  readonly workspace: string;
  readonly manifests: readonly string[];
  readonly image?: string;
  readonly policy?: PolicyOption;
  readonly gitHub: GitHubOptions;
  readonly machine: Machine;
  readonly asOf: IsoDate;
  readonly output: 'text' | 'json';
}

export interface RulesOptions {
  readonly rule?: string;
  readonly output: 'text' | 'json';
}

export type Command =
  | { readonly job: 'check'; readonly options: CheckOptions }
  | { readonly job: 'build'; readonly options: BuildOptions }
  | { readonly job: 'sweep'; readonly options: SweepOptions }
  | { readonly job: 'inspect'; readonly options: InspectOptions }
  | { readonly job: 'explain'; readonly options: ExplainOptions }
  | { readonly job: 'rules'; readonly options: RulesOptions }
  | { readonly job: 'help'; readonly topic?: JobName }
  | { readonly job: 'version' };

/**
 * What the command line asks for.
 *
 * @throws InputError for a job, a flag or a value that there is not, with the nearest one that there is.
 */
export function readCommandLine(words: readonly string[], surroundings: Surroundings): Command {
  const [first, ...rest] = words;
  if (first === '--version') return { job: 'version' };
  if (first === 'help' || first === '--help' || first === '-h') {
    return rest[0] === undefined ? { job: 'help' } : { job: 'help', topic: jobNamed(rest[0]) };
  }
  if (first === undefined) throw usageError('No job is named.', undefined);
  const job = jobNamed(first);
  const line = parseWords(job, rest);
  return line.flags.has('help') ? { job: 'help', topic: job } : READERS[job](line, surroundings);
}

const READERS: Record<JobName, (line: Line, surroundings: Surroundings) => Command> = {
  check: (line, surroundings) => {
    const written = {
      manifests: manifestGlobs([...line.operands, ...values(line, 'manifest')]),
      image: last(line, 'image'),
      plans: values(line, 'plan'),
      asOf: last(line, 'as-of'),
      failOn: last(line, 'fail-on'),
      policy: last(line, 'policy'),
      change: readRevision(last(line, 'base')),
      sarif: last(line, 'sarif'),
      token: tokenOf(surroundings),
      reportDirectory: last(line, 'report-dir'),
      all: line.flags.has('all'),
      json: line.flags.has('json'),
    };
    return {
      job: 'check',
      options: readCheckOptions(written, surroundings.directory, surroundings, (name) => `--${name}`),
    };
  },
  build: (line, surroundings) => {
    const written = {
      plan: line.operands[0] ?? '',
      manifests: manifestGlobs(values(line, 'manifest')),
      asOf: last(line, 'as-of'),
      policy: last(line, 'policy'),
      token: tokenOf(surroundings),
      reportDirectory: last(line, 'report-dir'),
      workDirectory: last(line, 'work-dir'),
      dryRun: line.flags.has('dry-run'),
      keepRefused: line.flags.has('keep-refused'),
      all: line.flags.has('all'),
      json: line.flags.has('json'),
    };
    const options = readBuildOptions(written, surroundings.directory, surroundings, (name) => `--${name}`);
    return { job: 'build', options };
  },
  sweep: (line, surroundings) => {
    return { job: 'sweep', options: readSweepOptions(last(line, 'work-dir'), surroundings.directory, surroundings) };
  },
  inspect: (line, { directory, environment, platform }) => {
    const [file = '', ...files] = line.operands;
    const index = last(line, 'index');
    return {
      job: 'inspect',
      options: {
        files: [file, ...files],
        directory,
        ...(index && { index: readIndex(index) }),
        hive: line.flags.has('hive'),
        environment,
        platform,
        output: outputOf(line),
      },
    };
  },
  explain: (line, surroundings) => {
    const image = last(line, 'image');
    const policy = readPolicyOption(last(line, 'policy'), '--policy');
    return {
      job: 'explain',
      options: {
        device: line.operands[0] ?? '',
        workspace: surroundings.directory,
        manifests: manifestGlobs(values(line, 'manifest')),
        ...(image && { image }),
        ...(policy && { policy }),
        gitHub: readGitHubOptions(tokenOf(surroundings), surroundings),
        machine: readMachine(surroundings),
        asOf: readDay(last(line, 'as-of'), surroundings, '--as-of'),
        output: outputOf(line),
      },
    };
  },
  rules: (line) => {
    const [rule] = line.operands;
    return { job: 'rules', options: { ...(rule !== undefined && { rule }), output: outputOf(line) } };
  },
};

function jobNamed(written: string): JobName {
  const job = JOB_NAMES.find((name) => name === written);
  if (job === undefined) throw usageError(`There is no job "${written}".`, undefined, nearestName(written, JOB_NAMES));
  return job;
}

function values({ flags }: Line, name: FlagName): readonly string[] {
  return flags.get(name) ?? [];
}

function last(line: Line, name: FlagName): string | undefined {
  return values(line, name).at(-1);
}

function outputOf({ flags }: Line): 'text' | 'json' {
  return flags.has('json') ? 'json' : 'text';
}

/** As GitHub's own command line reads it. */
function tokenOf({ environment }: Surroundings): string | undefined {
  return environment.GH_TOKEN || environment.GITHUB_TOKEN;
}

function manifestGlobs(written: readonly string[]): readonly string[] {
  return written.length === 0 ? [DEFAULT_MANIFEST] : written;
}

function readIndex(written: string): number {
  if (/^[1-9]\d{0,3}$/.test(written)) return Number(written);
  throw usageError(`--index is "${written}"; it takes the number of an image in the file, from 1.`, 'inspect');
}
