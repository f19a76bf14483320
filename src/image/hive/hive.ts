/**
 * A small reader of Windows registry hives, bounded in all that it reads. A hive out of an image is as hostile as the
 * image: what it says of offsets, sizes and counts is checked before it is used.
 */
import { readBaseBlock } from './base-block.ts';
import { Cells } from './cells.ts';
import { type KeyNode, readKeyNode } from './key-node.ts';
import { readKeyValue } from './key-value.ts';
import { isSameName } from './name.ts';
import { readSubkeys } from './subkey-list.ts';

export interface Hive {
  /** The hive was not closed in order: later changes may lie in its logs, which are not read. */
  readonly unreplayedLogs: boolean;
  /** The text (REG_SZ, REG_EXPAND_SZ) or number (REG_DWORD) of this name, undefined when there is none. */
  value(key: string, name: string): string | number | undefined;
  /** Names in the order of the hive; none where there is no such key. */
  subkeys(key: string): readonly string[];
}

/**
 * Opens a hive. Keys are named by a path from its root with `\` (`Microsoft\Windows NT\CurrentVersion`), keys and
 * values in any case. A damaged or hostile hive: InputError under the name `label`, now or when the damage is met.
 */
export function openHive(bytes: Buffer, label: string): Hive {
  const { bins, rootCell, unreplayedLogs } = readBaseBlock(bytes, label);
  const cells = new Cells(bins, label);
  const root = readKeyNode(cells, rootCell);
  return {
    unreplayedLogs,
    value: (path, name) => {
      const key = findKey(cells, root, path);
      return key === undefined ? undefined : readKeyValue(cells, key, name);
    },
    subkeys: (path) => {
      const key = findKey(cells, root, path);
      return key === undefined ? [] : readSubkeys(cells, key).map(({ name }) => name);
    },
  };
}

function findKey(cells: Cells, root: KeyNode, path: string): KeyNode | undefined {
  let key: KeyNode | undefined = root;
  for (const name of path.split('\\').filter((part) => part !== '')) {
    key = key && findSubkey(cells, key, name);
  }
  return key;
}

function findSubkey(cells: Cells, key: KeyNode, name: string): KeyNode | undefined {
  const [found, ...others] = readSubkeys(cells, key).filter((subkey) => isSameName(subkey.name, name));
  // Of two, one reader would take the first and another the last.
  if (others.length > 0) cells.refuse(`a key has two subkeys ${name}`);
  if (found?.isLink) cells.refuse(`its key ${name} is a link to another key`);
  return found;
}
