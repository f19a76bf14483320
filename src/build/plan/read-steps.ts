import { locateNode, type Node, placeOf } from '../../manifest/document/node.ts';
import type { ProblemList } from '../../manifest/problems.ts';
import { readImagePath } from './image-path.ts';
import { readOneKeyItems } from './one-key-items.ts';
import type { BuildStep } from './plan.ts';
import type { PlanFiles } from './plan-files.ts';
import { readCommand } from './read-command.ts';
import { MOST_STEPS } from './schema/plan.ts';
import { stepSchema, type WrittenStep } from './schema/step.ts';

/** @param list the value of `steps`. */
export async function readSteps(
  list: Node | undefined,
  files: PlanFiles,
  problems: ProblemList,
): Promise<readonly BuildStep[]> {
  const steps: BuildStep[] = [];
  for (const { value, node } of readOneKeyItems(
    list,
    { name: 'steps', most: MOST_STEPS, schema: stepSchema },
    problems,
  )) {
    const step = await resolveStep(value, node, files);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** The step with its files; undefined when one of them is not as it should be, which the problems then have. */
async function resolveStep(step: WrittenStep, node: Node, files: PlanFiles): Promise<BuildStep | undefined> {
  const place = placeOf(node);
  if (step.addDriver !== undefined) {
    const driver = await files.existing(step.addDriver.path, nodeAt(node, 'addDriver', 'path'), 'folder', 'file');
    return driver && { ...step.addDriver, kind: 'addDriver', path: driver.path, place };
  }
  if (step.addLanguage !== undefined) {
    const packages = await matching(step.addLanguage, nodeAt(node, 'addLanguage'), files, ['.cab']);
    return { kind: 'addLanguage', packages, place };
  }
  if (step.addPackage !== undefined) {
    const { path, notApplicable } = step.addPackage;
    const packages = await matching(path, nodeAt(node, 'addPackage', 'path'), files, ['.msu', '.cab']);
    return { kind: 'addPackage', packages, notApplicable, place };
  }
  if (step.addCapability !== undefined) {
    const { name, source } = step.addCapability;
    return withSource({ kind: 'addCapability', name, place }, source, node, files);
  }
  if (step.enableFeature !== undefined) {
    const { name, all, source } = step.enableFeature;
    return withSource({ kind: 'enableFeature', name, all, place }, source, node, files);
  }
  if (step.applyUnattend !== undefined) {
    const file = await files.existing(step.applyUnattend, nodeAt(node, 'applyUnattend'), 'file');
    return file && { kind: 'applyUnattend', file: file.path, place };
  }
  if (step.copy !== undefined) return resolveCopy(step.copy, node, files);
  if (step.run !== undefined) {
    const command = await readCommand(step.run, nodeAt(node, 'run'), files);
    return command && { kind: 'run', command, place };
  }
  if (step.removeApp !== undefined) return { kind: 'removeApp', names: step.removeApp, place };
  if (step.setEdition !== undefined) return { ...step.setEdition, kind: 'setEdition', place };
  if (step.setLanguage !== undefined) return { kind: 'setLanguage', language: step.setLanguage, place };
  return step.cleanup && { ...step.cleanup, kind: 'cleanup', place };
}

/** Files of several globs: glob by glob, and no file twice. */
async function matching(
  patterns: readonly string[],
  node: Node,
  files: PlanFiles,
  endings: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    for (const path of await files.matching(pattern, nodeAt(node, `${index}`), endings)) found.add(path);
  }
  return [...found];
}

async function withSource(
  step: Extract<BuildStep, { kind: 'addCapability' | 'enableFeature' }>,
  source: string | undefined,
  node: Node,
  files: PlanFiles,
): Promise<BuildStep | undefined> {
  if (source === undefined) return step;
  const folder = await files.existing(source, nodeAt(node, step.kind, 'source'), 'folder');
  return folder && { ...step, source: folder.path };
}

async function resolveCopy(
  copy: NonNullable<WrittenStep['copy']>,
  node: Node,
  files: PlanFiles,
): Promise<BuildStep | undefined> {
  const from = await files.existing(copy.from, nodeAt(node, 'copy', 'from'), 'file', 'folder');
  if (from === undefined) return undefined;
  const to = files.accept(readImagePath(copy.to), copy.to, nodeAt(node, 'copy', 'to'));
  return to === undefined ? undefined : { kind: 'copy', from: from.path, to, place: placeOf(node) };
}

function nodeAt(node: Node, ...keys: readonly string[]): Node {
  return locateNode(node, keys).node;
}
