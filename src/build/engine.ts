/** What builds images: DISM on Windows, wimlib elsewhere. Both keep the promises written here, and one suite holds them to it. */
import type { BuildStep, Compression, StepKind } from './plan/plan.ts';
import type { Journal } from './work/journal.ts';

/** One image of a WIM file, or of a split set named by its first part. All paths absolute. */
export interface ImageReference {
  readonly file: string;
  readonly index: number;
}

export interface EngineFacts {
  /** `DISM 10.0.26100.5074`, `wimlib-imagex 1.13.6`. */
  readonly version: string;
  /** What one should know before it runs, each a sentence. */
  readonly warnings: readonly string[];
}

/** What the run is going to ask of the engine. */
export interface EngineNeeds {
  readonly steps: readonly BuildStep[];
  /** The build number of the source image where it is known: an older DISM can't service it. */
  readonly imageBuild?: number;
}

/** Where an engine may work; all folders exist, are empty, and are on a local disk. */
export interface Workshop {
  readonly mountDirectory: string;
  readonly scratchDirectory: string;
  readonly journal: Journal;
  /** Tells that a step begins and, when the promise settles, how it ended: a timed group in the log. */
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
}

export interface Engine {
  readonly name: 'dism' | 'wimlib';
  /** The steps that it can do at all. */
  readonly steps: ReadonlySet<StepKind>;
  /**
   * Looks whether it is there, new enough, and has the rights it needs. Changes nothing.
   *
   * @throws StepFailed with the reason and the cure.
   */
  probe(needs: EngineNeeds): Promise<EngineFacts>;
  /** Writes one image into a new file; the source is only read. Fails when `to` exists. */
  exportImage(from: ImageReference, to: string, compress: Compression): Promise<void>;
  /**
   * Does the steps on image 1 of a file of ours, in their order. What it mounts is in the journal before it is mounted, and
   * is unmounted when this returns: committed when every step succeeded, else discarded.
   *
   * @returns the SOFTWARE hive as it lies in the mounted image after the last step; undefined where the image was not mounted.
   */
  service(image: string, steps: readonly BuildStep[], workshop: Workshop): Promise<Buffer | undefined>;
  /** One file out of an image, by its path inside (`/Windows/System32/config/SOFTWARE`); undefined when it isn't there. */
  extractFile(from: ImageReference, path: string, workshop: Workshop): Promise<Buffer | undefined>;
  /** Splits a whole WIM into `folder`/`name`.swm, `name`2.swm ..., in megabytes of 2^20 bytes. */
  split(image: string, folder: string, name: string, megabytes: number): Promise<void>;
  /** Reads all of it and compares it with the checksums inside. */
  verify(image: string): Promise<void>;
  /** Undoes a mount that is left from a run that was killed; true when nothing of it is left. */
  discardMount(directory: string): Promise<boolean>;
}
