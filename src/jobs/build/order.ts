/** What a build is about, once everything was read and looked at, and nothing was made yet. */
import type { Engine, EngineFacts } from '../../build/engine.ts';
import type { MdtEngine } from '../../build/engines/mdt/mdt-engine.ts';
import type { BuildPlan } from '../../build/plan/plan.ts';
import type { ReadImageFile } from '../../image/image-file.ts';
import type { Workspace } from '../../input/workspace.ts';
import type { Estate, Image } from '../../licensing/model.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { BuildOptions } from '../../options/build-options.ts';
import type { ToolRunner } from '../../process/tool.ts';
import type { AppliedPolicy } from '../applied-policy.ts';
import type { TargetFolder } from './target-folder.ts';

export interface BuildOrder {
  readonly options: BuildOptions;
  readonly workspace: Workspace;
  readonly plan: BuildPlan;
  readonly manifest: Manifest;
  /** With everything that files say, but for what the image itself is. */
  readonly estate: Estate;
  readonly applied?: AppliedPolicy;
}

/** The source of a plan of steps: what it holds, and which image of it is meant. */
export interface Source {
  readonly file: string;
  readonly wim: ReadImageFile;
  readonly index: number;
  /** What the ei.cfg beside it says of its channel: what is made of it has the same. */
  readonly channelClaim?: NonNullable<Image['channelClaim']>;
}

export interface Machinery {
  readonly tools: ToolRunner;
  readonly engine: Engine;
  /** Undefined where the engine is not there, and only its witness is missed. */
  readonly facts: EngineFacts | undefined;
  readonly mdt: MdtEngine;
  /** Of the output and of every copy, as planning found them. */
  readonly folders: readonly TargetFolder[];
}
