/**
 * The lists of a share's Control folder are all built alike: `<oss><os guid="{...}" enable="True"><Name>...`, and so
 * TaskSequences.xml (`tss`, `ts`) and Medias.xml (`medias`, `media`).
 */
import { quoted } from '../refuse.ts';
import type { XmlElement } from '../walk-xml.ts';
import type { ShareDocument } from './share-document.ts';

export interface ShareEntry {
  /** Lower case, as it is written otherwise: `{f080bd22-...}`. */
  readonly guid: string;
  readonly enabled: boolean;
  /** What stands in its elements, trimmed, by their names in lower case; the empty ones are left out. */
  readonly values: ReadonlyMap<string, string>;
  /** Where it begins in the text. */
  readonly offset: number;
}

// Nobody chooses from more.
const MOST_ENTRIES = 10_000;
const MEND = 'Mend it in the Deployment Workbench, or restore the file.';

/** Every `entry` below `root`, in the order of the file. @throws InputError for what no such list may say. */
export function readEntries(document: ShareDocument, root: string, entry: string): readonly ShareEntry[] {
  const entries: ShareEntry[] = [];
  const guids = new Set<string>();
  let values = new Map<string, string>();
  let named = new Set<string>();
  document.walk({
    opened(element) {
      const path = element.path.toLowerCase();
      if (!path.includes('/') && path !== root) {
        document.refuseAt(element.offset, `has the root element ${quoted(element.path)}, expected "${root}"`, MEND);
      }
      if (path === `${root}/${entry}`) {
        values = new Map();
        named = new Set();
      }
      const name = childOf(`${root}/${entry}`, path);
      if (name === undefined) return;
      if (named.has(name)) document.refuseAt(element.offset, `has two ${quoted(name)} in one ${entry}`, MEND);
      named.add(name);
    },
    closed(element, text) {
      const path = element.path.toLowerCase();
      const name = childOf(`${root}/${entry}`, path);
      if (name !== undefined && text.trim() !== '') values.set(name, text.trim());
      if (path !== `${root}/${entry}`) return;
      const guid = readGuid(document, element, entry);
      if (guids.has(guid)) document.refuseAt(element.offset, `has two ${entry} with the guid ${quoted(guid)}`, MEND);
      guids.add(guid);
      const enabled = attributeOf(element, 'enable')?.trim().toLowerCase() !== 'false';
      entries.push({ guid, enabled, values, offset: element.offset });
      if (entries.length > MOST_ENTRIES) {
        document.refuseAt(element.offset, `has more than ${MOST_ENTRIES} ${entry}`, 'Name a smaller share.');
      }
    },
  });
  return entries;
}

/** An attribute's value, its name in any case. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name.toLowerCase() === name)?.value;
}

/** `flags` of `oss/os/flags`: children only, no grandchildren. */
function childOf(parent: string, path: string): string | undefined {
  if (!path.startsWith(`${parent}/`)) return undefined;
  const name = path.slice(parent.length + 1);
  return name.includes('/') ? undefined : name;
}

function readGuid(document: ShareDocument, element: XmlElement, entry: string): string {
  const guid = attributeOf(element, 'guid')?.trim().toLowerCase() ?? '';
  if (guid === '') document.refuseAt(element.offset, `has an ${entry} without a guid`, MEND);
  return guid;
}
