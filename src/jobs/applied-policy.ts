/** The policy that decides: on a proposed change the one that was there before, so that no change can excuse itself. */
import { isUtf8 } from 'node:buffer';
import { readFile as readBytes } from 'node:fs/promises';
import { isGitLfsPointer } from '../input/git-lfs.ts';
import { InputError } from '../input/problem.ts';
import type { Workspace } from '../input/workspace.ts';
import { resolveInside } from '../input/workspace.ts';
import type { Place } from '../licensing/model.ts';
import type { Policy } from '../licensing/policy/policy.ts';
import type { CheckOptions } from '../options/check-options.ts';
import type { PolicyOption } from '../options/policy-option.ts';
import type { PolicyDocument } from '../policy/read-policy.ts';
import type { Report } from '../report/report-schema.ts';
import type { Before } from './change/before.ts';
import { findChange } from './change/change.ts';
import { gitHubAccess } from './git-hub.ts';
import { statusOf } from './status.ts';

export interface AppliedPolicy {
  readonly policy: Policy;
  /** The place of a value; none of a policy that is no file of this repository. */
  locate(path: string): readonly Place[];
  readonly told: NonNullable<Report['policy']>;
}

/** The policy for a run that compares nothing: of a proposed change, still the one that was there before. */
export async function readPolicyOf(
  workspace: Workspace,
  options: Pick<CheckOptions, 'policy' | 'change' | 'gitHub' | 'machine'>,
): Promise<AppliedPolicy | undefined> {
  const { policy } = options;
  if (policy === undefined) return undefined;
  const change = options.change && (await findChange(options.change, workspace, options));
  const before = change?.policyBefore && policy.kind === 'file' ? await change.before() : undefined;
  try {
    return await readAppliedPolicy(policy, workspace, before, options);
  } finally {
    await before?.dispose();
  }
}

/** What a report says of it. */
export function policyTold(applied: AppliedPolicy | undefined): Pick<Report, 'policy'> {
  return applied === undefined ? {} : { policy: applied.told };
}

/**
 * @param before what was there before, where it is that policy that counts.
 * @throws InputError when the policy is wrong (also the one that a change proposes), BaseUnreadable when one elsewhere
 *   cannot be read.
 */
export async function readAppliedPolicy(
  option: PolicyOption,
  workspace: Workspace,
  before: Before | undefined,
  { gitHub }: Pick<CheckOptions, 'gitHub'>,
): Promise<AppliedPolicy> {
  if (option.kind === 'remote') {
    const { readRemoteFile } = await import('../github/remote-file.ts');
    const { POLICY_LIMIT, readPolicyBytes } = await reader();
    const access = gitHubAccess(gitHub, 'The policy is in another repository');
    const file = `${option.owner}/${option.repository}/${option.path}`;
    const document = readPolicyBytes(await readRemoteFile(access, option, POLICY_LIMIT), file);
    return { policy: document.policy, locate: () => [], told: { file, commit: option.commit } };
  }
  if (before?.kind !== 'commit') return applied(await readFile(workspace, option.path), { file: option.path });
  return readBefore(option.path, workspace, before);
}

async function readBefore(
  path: string,
  workspace: Workspace,
  before: Extract<Before, { kind: 'commit' }>,
): Promise<AppliedPolicy> {
  const [was, is] = [await isThere(before.workspace, path), await isThere(workspace, path)];
  // What it proposes must be right too: merged, it decides.
  const proposed = is || !was ? await readFile(workspace, path) : undefined;
  if (!was) return notApplied({ file: path, proposal: 'new' });
  const document = await readWritten(before.workspace, path);
  if (document === undefined) return notApplied({ file: path, proposal: 'mended' });
  const told = { file: path, commit: before.commit };
  if (proposed === undefined) return applied(document, { ...told, proposal: 'deleted' });
  const isChanged = JSON.stringify(proposed.policy) !== JSON.stringify(document.policy);
  return applied(document, isChanged ? { ...told, proposal: 'changed' } : told);
}

function notApplied(told: AppliedPolicy['told']): AppliedPolicy {
  return { policy: NO_LINES, locate: () => [], told };
}

const NO_LINES: Policy = {
  severities: [],
  waivers: [],
  rights: [],
  withdrawals: [],
  qualifyingSystems: [],
  architectures: [],
  affiliates: [],
};

/**
 * Undefined for what was written wrongly: that was no policy for anybody, and only a change can mend it. What is no text
 * here (a pointer of Git LFS, what git keeps encrypted) or leads out may well be a policy, and stays an error.
 */
async function readWritten(workspace: Workspace, path: string): Promise<PolicyDocument | undefined> {
  try {
    return await readFile(workspace, path);
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    const bytes = await readBytes(await resolveInside(workspace, path));
    if (!isUtf8(bytes) || bytes.includes(0) || isGitLfsPointer(bytes)) throw fault;
    return undefined;
  }
}

async function readFile(workspace: Workspace, path: string): Promise<PolicyDocument> {
  return (await reader()).readPolicyFile(workspace, path);
}

/** Loaded here: most manifests have no policy. */
function reader() {
  return import('../policy/read-policy.ts');
}

async function isThere(workspace: Workspace, path: string): Promise<boolean> {
  return (await statusOf(await resolveInside(workspace, path))) !== undefined;
}

function applied({ policy, locate }: PolicyDocument, told: AppliedPolicy['told']): AppliedPolicy {
  return { policy, locate, told };
}
