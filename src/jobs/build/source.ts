import type { BuildPlan } from '../../build/plan/plan.ts';
import { identityOf } from '../../image/identify.ts';
import { readImageFile } from '../../image/image-file.ts';
import { InputError } from '../../input/problem.ts';
import { relativeName, type Workspace } from '../../input/workspace.ts';
import { readChannelClaim } from '../channel-claim.ts';
import type { Source } from './order.ts';

/**
 * What the source of a plan of steps holds; undefined for a plan without one.
 *
 * @throws InputError when it can't be read, or when the plan does not say which of its images is meant.
 */
export async function readSource({ making }: BuildPlan, workspace: Workspace): Promise<Source | undefined> {
  if (making.kind !== 'steps') return undefined;
  const { file, index } = making.source;
  const label = labelOf(workspace, file);
  const wim = await readImageFile(file, label);
  // Refuses an index that the file does not have.
  const identity = identityOf(wim, index, label);
  if (index === undefined && wim.indexes.length > 1) {
    // With several and none chosen, its reason lists them.
    const reason = identity.state === 'unknown' ? identity.reason : 'it holds several images';
    throw new InputError({
      ...making.source.place,
      message: `${label} can't be built from as it is: ${reason}.`,
      cure: `Write \`index\` beside \`file\`, from 1 to ${wim.indexes.length}.`,
    });
  }
  const channelClaim = await readChannelClaim(wim, file, label);
  return { file, wim, index: index ?? 1, ...(channelClaim && { channelClaim }) };
}

/** How a file is named: below the workspace, or by its whole path where it lies outside. */
export function labelOf(workspace: Workspace, file: string): string {
  const relative = relativeName(workspace, file);
  return relative.startsWith('../') ? file : relative;
}
