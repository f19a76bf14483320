import { quoted } from '../input/quoted.ts';
import { childOf, type MapNode, type Node } from '../manifest/document/node.ts';
import type { ProblemList } from '../manifest/problems.ts';

/** What may stand once in a section: two lines that say it are wrong at both places. */
export function refuseRepeated(root: MapNode, problems: ProblemList): void {
  for (const [rule, nodes] of repeated(root, 'severities', 'rule')) {
    for (const node of nodes) problems.addAt(node, `The rule ${quoted(rule)} has two severities.`, 'Keep one of them.');
  }
  for (const [id, nodes] of repeated(root, 'waivers', 'id')) {
    const cure = 'Give each waiver an id of its own.';
    for (const node of nodes) problems.addAt(node, `Two waivers have the id ${quoted(id)}.`, cure);
  }
}

function repeated(root: MapNode, section: string, field: string): readonly (readonly [string, readonly Node[]])[] {
  const list = childOf(root, section);
  const byText = new Map<string, Node[]>();
  for (const line of list?.kind === 'list' ? list.items : []) {
    const node = childOf(line, field);
    if (node?.kind !== 'scalar' || node.text === undefined) continue;
    const nodes = byText.get(node.text) ?? [];
    nodes.push(node);
    byText.set(node.text, nodes);
  }
  return [...byText].filter(([, nodes]) => nodes.length > 1);
}
