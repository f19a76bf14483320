/** What devices have in common, by name: read once for its own mistakes, then laid under each device. */
import type { Declarations } from './declarations.ts';
import { isWritten, type MapNode, type Node, toData } from './document/node.ts';
import { readNode } from './issues.ts';
import type { ProblemList } from './problems.ts';
import { profileSchema } from './schema/device.ts';

/** @param section the value of `profiles` in a document. */
export function readProfiles(section: Node | undefined, profiles: Declarations<MapNode>, problems: ProblemList): void {
  if (!isWritten(section)) return;
  if (section.kind !== 'map') {
    problems.addAt(section, '`profiles` is no map, expected names of profiles.', 'Write `name: { fields }` below it.');
    return;
  }
  for (const [name, { value }] of section.entries) {
    if (value.kind === 'map' && readNode(profileSchema, value, problems) !== undefined) {
      profiles.add(name, value, value, problems, JSON.stringify(toData(value)));
    } else if (value.kind !== 'map') {
      problems.addAt(value, 'A profile is a map of fields.', "Write a device's fields below its name.");
    }
  }
}
