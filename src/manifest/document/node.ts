/**
 * What a document says, before anyone asks what it means: maps, lists and the text of scalars, each with its place.
 * YAML, JSON, NDJSON rows and CSV rows all become this.
 */
import type { Place } from '../../licensing/model.ts';
import type { SourceText } from './source-text.ts';

interface NodeBase {
  readonly source: SourceText;
  /** Of its first character, in `source.text`. */
  readonly offset: number;
}

/** `text` as written (`0409` and `no` stay what they are), trimmed; left out when nothing was written. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly text: string | undefined;
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyOffset: number;
  readonly value: Node;
}

export type Node = ScalarNode | ListNode | MapNode;

/** A scalar's text as the readers want it: trimmed, and nothing when nothing but spaces was written. */
export function writtenText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

export function isWritten(node: Node | undefined): node is Node {
  return node !== undefined && !(node.kind === 'scalar' && node.text === undefined);
}

export function placeOf(node: Node): Place {
  return node.source.placeAt(node.offset);
}

/** A single value stands for the list of itself. */
export function childOf(node: Node, key: string): Node | undefined {
  if (node.kind === 'map') return node.entries.get(key)?.value;
  if (node.kind === 'scalar') return key === '0' ? node : undefined;
  return /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
}

/** The node nearest to a path: `found` where it was written, else the one that was left empty, or the one above. */
export interface Located {
  readonly node: Node;
  readonly found: boolean;
  /** True when the way led into a list: a list is taken whole, so nothing below it comes from elsewhere. */
  readonly inList: boolean;
}

export function locateNode(root: Node, path: readonly string[]): Located {
  let node = root;
  let inList = false;
  for (const key of path) {
    const child = childOf(node, key);
    inList ||= node.kind === 'list';
    if (child === undefined) return { node, found: false, inList };
    if (!isWritten(child)) return { node: child, found: false, inList };
    node = child;
  }
  return { node, found: true, inList };
}

/** The keys of a dotted path (`licenses.0.edition`); none for the thing itself. */
export function keysOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

/** `over` laid over `under`: maps field by field, everything else replaced; what `over` leaves unwritten stays. */
export function mergeNodes(over: MapNode, under: MapNode): MapNode {
  const entries = new Map(under.entries);
  for (const [key, entry] of over.entries) {
    const below = under.entries.get(key)?.value;
    if (below !== undefined && !isWritten(entry.value)) continue;
    const merges = entry.value.kind === 'map' && below?.kind === 'map';
    entries.set(key, merges ? { ...entry, value: mergeNodes(entry.value, below) } : entry);
  }
  return { ...over, entries };
}

/** Texts, lists and objects without a prototype, for the schemas. What is unwritten is undefined, under its key. */
export type TextData = string | undefined | TextData[] | { [key: string]: TextData };

export function toData(node: Node): TextData {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(toData);
  const data: { [key: string]: TextData } = Object.create(null);
  for (const [key, entry] of node.entries) {
    data[key] = toData(entry.value);
  }
  return data;
}
