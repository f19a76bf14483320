/** How the image comes to be: which of the three shapes a plan has, and that nothing of another stands beside it. */
import { quoted } from '../../input/quoted.ts';
import { childOf, isWritten, locateNode, type MapNode, type Node, placeOf } from '../../manifest/document/node.ts';
import type { ProblemList } from '../../manifest/problems.ts';
import { written } from '../../manifest/schema/written.ts';
import type { BuildStep, Making } from './plan.ts';
import type { PlanFiles } from './plan-files.ts';
import { isSamePath } from './plan-path.ts';
import { readCommand } from './read-command.ts';
import type { WrittenHead } from './schema/plan.ts';

export interface Made {
  readonly making: Making | undefined;
  /** Absolute; undefined where the shape has none, and where it was refused. */
  readonly output: string | undefined;
}

/** What of the other shapes has no place beside the key that makes the shape. */
const FOREIGN: Readonly<Record<'source' | 'run' | 'mdt', readonly string[]>> = {
  source: ['run', 'mdt'],
  run: ['source', 'steps', 'export', 'mdt'],
  mdt: ['source', 'steps', 'export', 'run', 'output'],
};

/** Anything that is undefined is a problem that was told. */
export async function readMaking(
  head: WrittenHead,
  steps: readonly BuildStep[],
  root: MapNode,
  files: PlanFiles,
  problems: ProblemList,
): Promise<Made> {
  const shape = shapeOf(root, problems);
  const output = shape === undefined || shape === 'mdt' ? undefined : readOutput(head, shape, root, files, problems);
  if (shape === 'run' && head.run !== undefined) {
    const node = nodeAt(root, 'run');
    const command = await readCommand(head.run, node, files);
    return { making: command && { kind: 'run', command, place: placeOf(node) }, output };
  }
  if (shape === 'mdt' && head.mdt !== undefined) {
    const share = await files.existing(head.mdt.share, nodeAt(root, 'mdt', 'share'), 'folder');
    const place = placeOf(nodeAt(root, 'mdt'));
    return { making: share && { kind: 'media', share: share.path, media: head.mdt.updateMedia, place }, output };
  }
  if (head.source === undefined) return { making: undefined, output };
  const source = await readSource(head.source, root, files, problems);
  if (source !== undefined && output !== undefined && isSamePath(source.file, output, files.platform)) {
    const message = '`output` is the file that `source` names, and the source is only read.';
    problems.addAt(nodeAt(root, 'output'), message, 'Name another file.');
  }
  return { making: source && { kind: 'steps', source, steps, compress: head.export?.compress ?? 'max' }, output };
}

function shapeOf(root: MapNode, problems: ProblemList): keyof typeof FOREIGN | undefined {
  const shapes = (['source', 'run', 'mdt'] as const).filter((key) => isWritten(childOf(root, key)));
  const [shape] = shapes;
  if (shape === undefined) {
    const cure = 'Add `source` and `steps`, or `run` with a program of your own, or `mdt` with `updateMedia`.';
    problems.addAt(root, 'Nothing says how the image is made.', cure);
    return undefined;
  }
  for (const [key, { keyOffset, value }] of root.entries) {
    if (!isWritten(value) || !FOREIGN[shape].includes(key)) continue;
    problems.addAtOffset(
      root.source,
      keyOffset,
      `\`${key}\` has no place beside \`${shape}\`.`,
      'Remove one of the two.',
    );
  }
  return shapes.length === 1 ? shape : undefined;
}

async function readSource(
  { file: name, index }: NonNullable<WrittenHead['source']>,
  root: MapNode,
  files: PlanFiles,
  problems: ProblemList,
) {
  const node = nodeAt(root, 'source', 'file');
  if (!/\.(?:wim|esd|swm|iso)$/i.test(name)) {
    const message = `${quoted(name)} is no image, expected a .wim, .esd, .swm or .iso file.`;
    problems.addAt(node, message, 'Name the image that the steps begin with.');
    return undefined;
  }
  const found = await files.existing(name, node, 'file');
  return found && { file: found.path, ...written({ index }), place: placeOf(nodeAt(root, 'source')) };
}

function readOutput(
  { output, export: { compress } = { compress: 'max' } }: WrittenHead,
  shape: 'source' | 'run',
  root: MapNode,
  files: PlanFiles,
  problems: ProblemList,
): string | undefined {
  if (output === undefined) {
    problems.addAt(root, '`output` is missing: the file that is made.', 'Add `output`: `out/win11-enterprise.wim`.');
    return undefined;
  }
  const node = nodeAt(root, 'output');
  // What a program of the team's own makes is read for what it is; a part of a set is no image by itself.
  const [pattern, expected] =
    shape === 'run'
      ? [/\.(?:wim|esd)$/i, '`.wim` or `.esd`']
      : compress === 'recovery'
        ? [/\.esd$/i, '`.esd`, because it is compressed with `recovery`']
        : [/\.wim$/i, `\`.wim\`, because it is compressed with \`${compress}\``];
  if (!pattern.test(output)) {
    const message = `${quoted(output)} does not end in ${expected}.`;
    problems.addAt(node, message, shape === 'run' ? 'Correct the name.' : 'Correct the name, or `export`.');
  }
  return files.newFile(output, node);
}

function nodeAt(root: Node, ...keys: readonly string[]): Node {
  return locateNode(root, keys).node;
}
