/** The change that is checked, by the workflow's event or since a revision, and what of it matters to the check. */
import { readEvent } from '../../change/event.ts';
import type { Workspace } from '../../input/workspace.ts';
import type { ChangeOptions } from '../../options/change-options.ts';
import type { CheckOptions } from '../../options/check-options.ts';
import type { Before } from './before.ts';

export interface Change {
  /** Findings are told apart, and only what the change brought fails. */
  readonly compared: boolean;
  /** A policy of this repository is read as it was before: a change cannot excuse itself. */
  readonly policyBefore: boolean;
  /** The pull request that it is; left out where it is none. */
  readonly pullRequest?: number;
  /** Opens what was there before, which is to be disposed of. @throws BaseUnreadable, InputError */
  before(): Promise<Before>;
}

export type ChangeSurroundings = Pick<CheckOptions, 'gitHub' | 'machine'>;

/** @throws BaseUnreadable when the event's payload cannot be read. */
export async function findChange(
  change: ChangeOptions,
  workspace: Workspace,
  surroundings: ChangeSurroundings,
): Promise<Change> {
  if (change.kind === 'revision') {
    const before = async () => (await import('./before.ts')).openSince(change.revision, workspace, surroundings);
    return { compared: true, policyBefore: true, before };
  }
  const event = await readEvent(change);
  const isProposal = event.kind === 'pull-request' || event.kind === 'merge-group';
  return {
    compared: change.only === 'true' || (change.only === 'auto' && isProposal),
    policyBefore: isProposal,
    ...(event.kind === 'pull-request' && { pullRequest: event.number }),
    before: async () => (await import('./before.ts')).openByEvent(event, change.testedCommit, workspace, surroundings),
  };
}
