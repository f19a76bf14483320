import { spawn } from 'node:child_process';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Running {
  readonly pid: number;
  readonly finished: Promise<Finished>;
  /** Resolves once what it printed on both streams matches; rejects when it ends before. */
  printed(what: RegExp): Promise<void>;
}

/** Runs a script on a Node with just this environment, and waits for its end. */
export function runProgram(node: string, words: readonly string[], options: ProgramOptions): Promise<Finished> {
  return startProgram(node, words, options).finished;
}

/** Starts a script on a Node with just this environment. */
export function startProgram(node: string, words: readonly string[], options: ProgramOptions): Running {
  const child = spawn(node, words, { cwd: options.cwd, env: { ...BASICS, ...options.environment } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const both = () => Buffer.concat([...stdout, ...stderr]).toString();
  let told = () => {};
  const hear = (chunks: Buffer[]) => (chunk: Buffer) => {
    chunks.push(chunk);
    told();
  };
  child.stdout.on('data', hear(stdout));
  child.stderr.on('data', hear(stderr));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
  const printed = (what: RegExp) =>
    new Promise<void>((resolve, reject) => {
      told = () => {
        if (what.test(both())) resolve();
      };
      told();
      finished.then(() => reject(new Error(`it ended without printing ${what}:\n${both()}`)));
    });
  return { pid: child.pid ?? 0, finished, printed };
}

// Without these Windows starts no process at all; nothing else of ours may leak into a test.
const BASICS = Object.fromEntries(
  ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
