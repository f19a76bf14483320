import { locateNode, type Node } from '../../manifest/document/node.ts';
import type { Command } from './plan.ts';
import type { PlanFiles } from './plan-files.ts';

/**
 * A program that is named by a path is a file beside the plan: its path is made absolute. One that is a plain name is looked
 * up on PATH when it runs. Words stay as they are written.
 *
 * @param node of the list of words.
 */
export async function readCommand(
  [program, ...words]: Command,
  node: Node,
  files: PlanFiles,
): Promise<Command | undefined> {
  if (!/[/\\]/.test(program)) return [program, ...words];
  const file = await files.existing(program, locateNode(node, ['0']).node, 'file');
  return file === undefined ? undefined : [file.path, ...words];
}
