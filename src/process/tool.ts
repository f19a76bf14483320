/** How programs are run: an argument array each, never a line for a shell. */

export interface ToolCall {
  /** A name that is looked up on PATH, or an absolute path. */
  readonly program: string;
  readonly words: readonly string[];
  /** Absolute; the work folder when left out. */
  readonly directory?: string;
  /** Beside what every program of ours is given. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How far the program says it is, in percent, out of one line of its output; left out where it never says. */
  readonly percentOf?: (line: string) => number | undefined;
}

export interface ToolResult {
  /** Unsigned, 32 bits, as Windows documents them (0x800f081e is 2148468766); undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** The last lines of what it printed on both streams, without progress, decoded tolerantly, at most 30. */
  readonly tail: readonly string[];
  /** Everything on standard output, at most 1 MiB of it: for programs that answer there. */
  readonly output: Buffer;
}

export interface ToolRunner {
  /** Commands are told and not run: every call answers exit code 0 with no output, and nothing may be concluded from it. */
  readonly dryRun: boolean;
  /**
   * Runs a program to its end. A program that fails gives a result like any other.
   *
   * @throws StepFailed when it can't be started (not there, not allowed, refused arguments for cmd.exe).
   * @throws Aborted when the run was called off; the program is gone then.
   */
  run(call: ToolCall): Promise<ToolResult>;
}

/** The run was called off: by a signal, or by a cancelled workflow. */
export class Aborted extends Error {
  constructor() {
    super('The run was called off.');
    this.name = 'Aborted';
  }
}
