/** The devices written in a document itself, in order. They are not built into nodes until one is asked for. */
import { type CutItem, cutJsonItem } from '../devices/cut-item.ts';
import { copyOf } from '../devices/row-kinds.ts';
import type { ProblemList } from '../problems.ts';
import { parseJson } from './json.ts';
import type { JsonItems } from './json-items.ts';
import type { ListNode, Node } from './node.ts';
import type { SourceText } from './source-text.ts';

export interface DeviceItems {
  readonly length: number;
  /** Builds the item, and tells what is wrong with its form. */
  node(index: number, problems: ProblemList): Node;
  /** Its text with the device's own values cut out; undefined when it has to be built. */
  cut(index: number): CutItem | undefined;
  /** False when the item surely names no files. */
  mayNameFiles(index: number): boolean;
}

/** Items that were built with their document. */
export function builtItems(list: ListNode): DeviceItems {
  const node = (index: number) => list.items[index] ?? list;
  return {
    length: list.items.length,
    node,
    cut: () => undefined,
    mayNameFiles: () => true,
  };
}

/** Items of a JSON list, by where they stand in the text. */
export function jsonItems(source: SourceText, { ranges }: JsonItems): DeviceItems {
  const start = (index: number) => ranges[2 * index] ?? 0;
  const text = (index: number) => source.text.slice(start(index), ranges[2 * index + 1]);
  const someNameFiles = source.text.includes('"files"', start(0));
  return {
    length: ranges.length / 2,
    // Characters of a copy are several times cheaper to look at than those of a slice.
    node: (index, problems) => parseJson(source, copyOf(text(index)), (offset) => start(index) + offset, problems),
    cut: (index) => cutJsonItem(source.text, start(index), ranges[2 * index + 1] ?? 0),
    mayNameFiles: (index) => someNameFiles && text(index).includes('"files"'),
  };
}
