import { quoted } from '../../input/quoted.ts';
import { locateNode, type Node, placeOf } from '../../manifest/document/node.ts';
import type { ProblemList } from '../../manifest/problems.ts';
import { readOneKeyItems } from './one-key-items.ts';
import type { PublishTarget } from './plan.ts';
import type { PlanFiles } from './plan-files.ts';
import { isSamePath } from './plan-path.ts';
import { readCommand } from './read-command.ts';
import { MOST_TARGETS } from './schema/plan.ts';
import { targetSchema, type WrittenTarget } from './schema/target.ts';

/**
 * @param list the value of `publish`.
 * @param output where the image itself is made: no copy may go there.
 */
export async function readTargets(
  list: Node | undefined,
  output: string | undefined,
  files: PlanFiles,
  problems: ProblemList,
): Promise<readonly PublishTarget[]> {
  const targets: PublishTarget[] = [];
  const taken = output === undefined ? [] : [output];
  for (const { value, node } of readOneKeyItems(
    list,
    { name: 'publish', most: MOST_TARGETS, schema: targetSchema },
    problems,
  )) {
    const target = await resolveTarget(value, node, files);
    if (target === undefined) continue;
    targets.push(target);
    if (target.kind !== 'copy' && target.kind !== 'split') continue;
    if (taken.some((path) => isSamePath(path, target.to, files.platform))) {
      const message = `${quoted(value.copy?.to ?? '')} is written twice in this plan.`;
      problems.addAt(locateNode(node, ['copy', 'to']).node, message, 'Name another file, or remove this one.');
    }
    taken.push(target.to);
  }
  return targets;
}

async function resolveTarget(target: WrittenTarget, node: Node, files: PlanFiles): Promise<PublishTarget | undefined> {
  const place = placeOf(node);
  if (target.copy !== undefined) {
    const { to: written, split, verify } = target.copy;
    const at = locateNode(node, ['copy', 'to']).node;
    const to = split === undefined ? files.newFile(written, at) : files.path(written, at);
    if (to === undefined) return undefined;
    return split === undefined
      ? { kind: 'copy', to, verify, place }
      : { kind: 'split', to, megabytes: split, verify, place };
  }
  if (target.mdt !== undefined) {
    const share = await files.existing(target.mdt.share, locateNode(node, ['mdt', 'share']).node, 'folder');
    return share && { ...target.mdt, kind: 'mdt', share: share.path, place };
  }
  if (target.run === undefined) return undefined;
  const command = await readCommand(target.run, locateNode(node, ['run']).node, files);
  return command && { kind: 'run', command, place };
}
