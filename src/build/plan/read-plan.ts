/** Build plans from files. Reading one runs nothing and changes nothing. */
import { dirname } from 'node:path';
import type { Workspace } from '../../input/workspace.ts';
import type { Place } from '../../licensing/model.ts';
import { childOf, isWritten, locateNode, type MapNode, placeOf } from '../../manifest/document/node.ts';
import { readNode } from '../../manifest/issues.ts';
import { ProblemList } from '../../manifest/problems.ts';
import { written } from '../../manifest/schema/written.ts';
import { type Disk, THIS_DISK } from './disk.ts';
import type { BuildPlan } from './plan.ts';
import { readPlanDocument } from './plan-document.ts';
import { PlanFiles } from './plan-files.ts';
import { type Made, readMaking } from './read-making.ts';
import { readSteps } from './read-steps.ts';
import { readTargets } from './read-targets.ts';
import { headSchema, imageSchema, planSchema, type WrittenHead } from './schema/plan.ts';

/**
 * Reads a whole plan, looks for the files that it names, and makes every path absolute.
 *
 * @param path of a YAML or JSON file (at most 1 MiB), relative to the workspace and inside it.
 * @param platform whose rules paths follow; `disk` answers for that platform, and is this machine's when left out.
 * @throws InputError with everything that is wrong (at most 50 problems), each at its place.
 */
export async function readPlan(
  workspace: Workspace,
  path: string,
  { platform, disk = THIS_DISK }: { readonly platform: NodeJS.Platform; readonly disk?: Disk },
): Promise<BuildPlan> {
  const problems = new ProblemList();
  const document = await readPlanDocument(workspace, path, problems);
  const { root, file, digest } = document;
  const files = new PlanFiles(dirname(document.path), platform, disk, problems);
  const steps = await readSteps(childOf(root, 'steps'), files, problems);
  const head = readNode(headSchema, without(root, ['steps', 'publish']), problems, planSchema);
  const made: Made = head
    ? await readMaking(head, steps, root, files, problems)
    : { making: undefined, output: undefined };
  const dism = head && (await readDism(head, root, files, problems));
  const publish = await readTargets(childOf(root, 'publish'), made.output, files, problems);
  problems.throwIfAny();
  const { making, output } = made;
  if (head === undefined || making === undefined) throw new Error('A plan that was not read has no problem.');
  const { image, engine = 'auto' } = head;
  const outputPlace = output === undefined ? undefined : placeOf(locateNode(root, ['output']).node);
  const imagePlace = placeOf(locateNode(root, ['image']).node);
  return { file, digest, image, imagePlace, engine, making, publish, ...written({ dism, output, outputPlace }) };
}

/**
 * The image that a plan is for, and nothing else of it: no file that it names is looked at.
 *
 * @param path as for `readPlan`.
 * @throws InputError when the document is no map of fields with a text `image`.
 */
export async function readPlanImage(
  workspace: Workspace,
  path: string,
): Promise<{ readonly image: string; readonly place: Place }> {
  const problems = new ProblemList();
  const { root } = await readPlanDocument(workspace, path, problems);
  const others = [...root.entries.keys()].filter((key) => key !== 'image');
  const head = readNode(imageSchema, without(root, others), problems);
  problems.throwIfAny();
  if (head === undefined) throw new Error('A plan that was not read has no problem.');
  return { image: head.image, place: placeOf(locateNode(root, ['image']).node) };
}

function without(root: MapNode, keys: readonly string[]): MapNode {
  return { ...root, entries: new Map([...root.entries].filter(([key]) => !keys.includes(key))) };
}

async function readDism(
  { dism, engine }: WrittenHead,
  root: MapNode,
  files: PlanFiles,
  problems: ProblemList,
): Promise<string | undefined> {
  const node = childOf(root, 'dism');
  if (dism === undefined || !isWritten(node)) return undefined;
  if (engine === 'wimlib') {
    problems.addAt(node, '`dism` names a program that the engine `wimlib` does not run.', 'Remove one of the two.');
  }
  return (await files.existing(dism, node, 'file'))?.path;
}
