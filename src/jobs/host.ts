import type { Paint } from '../report/paint.ts';

/** What a job needs of whoever runs it: a terminal or a workflow. */
export interface Host {
  readonly paint: Paint;
  /** What was asked for: reports, lists. Resolves when it may go on. */
  write(text: string): Promise<void>;
  /** What one should know beside it. */
  note(text: string): Promise<void>;
  /** How many devices were read so far. */
  progress(devices: number): void;
}
