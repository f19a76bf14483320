import type { Host } from '../host.ts';

/** What a build needs of whoever runs it, beside what every job needs. */
export interface BuildHost extends Host {
  /** What the programs that it runs are told through. */
  readonly watch: {
    command(text: string): void;
    line(text: string): void;
    progress(percent: number): void;
  };
  /** Called off: by a signal, or by a cancelled workflow. */
  readonly signal: AbortSignal;
  /** A stage or a step: a group of the log, with the time it took. Steps don't lie in one another. */
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** Nobody shows this value from here on. */
  secret(value: string): void;
  /** Where it is written down what must be undone if this run is killed: an absolute path. */
  remember(journal: string): void;
}
