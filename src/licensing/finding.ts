/** What the heart answers: findings, cures and verdicts, as plain data. */
import type { ImageIdentity, IsoDate, Place, Reference } from './model.ts';
import type { Product } from './vocabulary/terms.ts';

/** `unproven`: a needed fact is missing. It blocks by default, and an error outranks it. */
export const SEVERITIES = ['error', 'unproven', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `waived`: nothing but what the customer's policy waives for a time. It may go on, and is never counted as licensed. */
export const VERDICTS = ['unlicensed', 'unproven', 'waived', 'licensed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Plain JSON, as it would stand in the manifest. */
export type ManifestValue =
  | string
  | number
  | boolean
  | readonly ManifestValue[]
  | { readonly [key: string]: ManifestValue };

/** One change of the manifest: `set` replaces the value at the path, `append` adds to the list there. */
export interface ManifestEdit {
  readonly mode: 'set' | 'append';
  readonly target: Reference;
  readonly value: ManifestValue;
}

/** What would end a finding. Without `edit` it lies outside the manifest: buy, sign, ask, build anew. */
export interface Cure {
  readonly kind: 'other-image' | 'manifest' | 'license' | 'paper' | 'media' | 'outside';
  /** An imperative sentence. */
  readonly do: string;
  /** Several where one change asks for another: a line of the agreement, and the licence that is assigned of it. */
  readonly edit?: ManifestEdit | readonly ManifestEdit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Image id, where the finding is about one. */
  readonly image?: string;
  /** Of an error or a missing fact: which product of the image it is about. */
  readonly product?: Product;
  /** One sentence; names no single device, so that devices that fail alike read alike. */
  readonly message: string;
  /** `brief, Reimaging Eligibility`. */
  readonly clause: string;
  /** Cheapest first. */
  readonly cures: readonly Cure[];
  /** The values of the manifest it lies on, the nearest first. */
  readonly about: readonly Reference[];
  /** Of a finding that can grow: of what there is too much or too little, and by how much. More than before is worse. */
  readonly measure?: { readonly of: string; readonly by: number };
  /** The waiver that lets it pass for a time. */
  readonly waived?: WaivedBy;
  /** Why the policy gave it another severity than its rule. */
  readonly severityReason?: SeverityReason;
}

export interface SeverityReason {
  readonly reason: string;
  readonly reference?: string;
}

export interface WaivedBy {
  /** The waiver's id in the policy. */
  readonly waiver: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day it holds. */
  readonly until: IsoDate;
}

/** Against what was there before a change: did the change bring it, or was it there already? */
export type Standing = 'introduced' | 'existing';

/** One finding and the devices that have it. A finding on the run itself has no devices. */
export interface FindingGroup extends Finding {
  /** How many devices have it. */
  readonly count: number;
  /** All of them by id, sorted; of a warning or notice, which may be true of a whole fleet, the first hundred. */
  readonly devices: readonly string[];
  readonly places: readonly Place[];
  /** Of its devices, how many have no other blocking finding: so many does a cure free. */
  readonly frees: number;
  /** Left out where nothing was compared. */
  readonly standing?: Standing;
}

/** What a change ended: a finding that was there before, of the devices that no longer have it. */
export interface FixedFinding extends Pick<Finding, 'rule' | 'severity' | 'image' | 'message'> {
  readonly count: number;
  /** By id, sorted; empty for a finding on the run itself. */
  readonly devices: readonly string[];
}

export interface DeviceVerdict {
  readonly id: string;
  readonly image: string;
  readonly verdict: Verdict;
}

export interface ImageVerdict {
  readonly id: string;
  readonly identity: ImageIdentity;
  readonly devices: number;
}

export interface Assessment {
  readonly asOf: IsoDate;
  readonly verdict: Verdict;
  readonly counts: {
    readonly devices: number;
    readonly licensed: number;
    readonly unlicensed: number;
    readonly unproven: number;
    readonly waived: number;
  };
  readonly images: readonly ImageVerdict[];
  /** Those that are not licensed; every one when that was asked for. Sorted by id, then image. */
  readonly devices: readonly DeviceVerdict[];
  /** Most severe first, then by rule, image and message. */
  readonly findings: readonly FindingGroup[];
}
