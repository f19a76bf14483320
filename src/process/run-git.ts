/** Asks git about a repository that somebody else wrote. Only its database is read: none of its programs are run. */
import { blobsIn } from './git-blobs.ts';
import { pathOutside } from './path-outside.ts';
import { type StartingPoint, startingPoint } from './starting-point.ts';
import { StepFailed } from './step-failed.ts';

export interface GitOptions {
  /** Of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where git is started. Absolute. A git that lies in it is not the one that is started. */
  readonly directory: string;
  /** Milliseconds that a call may take; a minute unless told. */
  readonly patience?: number;
}

export interface GitResult {
  /** Undefined when git could not be started, took too long or said too much. */
  readonly exitCode: number | undefined;
  readonly output: Buffer;
  /** What it said about it, not yet escaped. */
  readonly errors: string;
}

export interface Git {
  /** Runs a plumbing command that reads (rev-parse, cat-file, ls-tree, merge-base) to its end. Nothing is thrown. */
  run(words: readonly string[]): Promise<GitResult>;
  /**
   * Hands over the bytes of blobs one after another, in the order of their object names; one is in memory at a time.
   *
   * @param directory of the repository, absolute.
   * @throws StepFailed when one is not there, is no blob or has more than 256 MiB, or when git fails.
   */
  readBlobs(
    directory: string,
    objects: readonly string[],
    take: (bytes: Buffer, index: number) => Promise<void>,
  ): Promise<void>;
}

const A_MINUTE = 60_000;
// A name and 60 bytes for each file: two million of them.
const MOST_OUTPUT = 256 * 1024 * 1024;

// The repository's own configuration can name programs (core.fsmonitor, hooks), and a pull request can hold a whole bare
// repository with such a configuration. A checkout in a container belongs to another user, which makes git refuse it: it
// protects those who would run the programs named in it, and we run none.
const FIRST_WORDS = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap(
    (setting) => ['-c', setting],
  ),
  '--no-pager',
  '--no-replace-objects',
];

const TOLD = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A partial clone would fetch what is missing, with the programs that its configuration names. Before git 2.45 only a list
  // of the protocols allowed stops it; there is none of this name.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

export function createGit(options: GitOptions): Git {
  const patience = options.patience ?? A_MINUTE;
  return {
    run: async (words) => {
      try {
        return await runToEnd(startOf(words, options), patience);
      } catch (error) {
        if (!(error instanceof StepFailed)) throw error;
        return { exitCode: undefined, output: Buffer.alloc(0), errors: error.message };
      }
    },
    readBlobs: (directory, objects, take) =>
      readBatch(startOf(['-C', directory, 'cat-file', '--batch'], options), objects, take, patience),
  };
}

function startOf(words: readonly string[], options: GitOptions): StartingPoint {
  const { directory, platform } = options;
  // GIT_DIR, GIT_INDEX_FILE, GIT_CONFIG_PARAMETERS and their like would make it read another repository, or otherwise.
  const environment = Object.fromEntries(
    Object.entries(options.environment)
      .filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
      .map(([name, value]) => [name, isPath(name, options) ? pathOutside(value ?? '', directory, platform) : value]),
  );
  const call = { program: 'git', words: [...FIRST_WORDS, ...words], environment: TOLD };
  return startingPoint(call, { ...options, environment });
}

/** Windows calls it `Path`. */
function isPath(name: string, { platform }: GitOptions): boolean {
  return (platform === 'win32' ? name.toUpperCase() : name) === 'PATH';
}

async function runToEnd(start: StartingPoint, patience: number): Promise<GitResult> {
  // Loaded here: only a comparison needs it.
  const { execa } = await import('execa');
  const ended = await execa(start.file, start.words, {
    ...commonOf(start),
    stdin: 'ignore',
    stripFinalNewline: false,
    timeout: patience,
    maxBuffer: MOST_OUTPUT,
  });
  return {
    exitCode: ended.failed && ended.exitCode === 0 ? undefined : ended.exitCode,
    output: Buffer.from(ended.stdout.buffer, ended.stdout.byteOffset, ended.stdout.byteLength),
    errors: Buffer.from(ended.stderr).toString(),
  };
}

async function readBatch(
  start: StartingPoint,
  objects: readonly string[],
  take: (bytes: Buffer, index: number) => Promise<void>,
  patience: number,
): Promise<void> {
  if (objects.length === 0) return;
  const { execa } = await import('execa');
  const child = execa(start.file, start.words, {
    ...commonOf(start),
    input: `${objects.join('\n')}\n`,
    stderr: 'ignore',
    buffer: false,
  });
  // Each answer may take that long, not all of them together.
  const watchdog = setTimeout(() => child.kill(), patience);
  let index = 0;
  try {
    for await (const bytes of blobsIn(child.stdout)) {
      await take(bytes, index);
      index += 1;
      watchdog.refresh();
    }
    const { exitCode } = await child;
    if (index < objects.length) throw endedEarly(objects[index], exitCode);
  } finally {
    clearTimeout(watchdog);
    child.kill();
    await child;
  }
}

function commonOf(start: StartingPoint) {
  return {
    cwd: start.directory,
    env: start.environment,
    extendEnv: false,
    encoding: 'buffer',
    reject: false,
    killSignal: 'SIGKILL',
    windowsHide: true,
    windowsVerbatimArguments: start.verbatim,
  } as const;
}

function endedEarly(object: string | undefined, exitCode: number | undefined): StepFailed {
  return new StepFailed({
    message: `git did not answer with the object ${object} (exit code ${exitCode ?? 'none'}).`,
    cure: 'Check the repository with `git fsck`; a partial clone has to be fetched whole.',
  });
}
