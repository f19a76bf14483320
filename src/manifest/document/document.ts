/** A manifest document, YAML or JSON, as nodes; its devices wait apart. */
import { extname } from 'node:path';
import { readTextFile } from '../../input/text-file.ts';
import type { ProblemList } from '../problems.ts';
import { builtItems, type DeviceItems, jsonItems } from './device-items.ts';
import { parseJson } from './json.ts';
import { findJsonItems } from './json-items.ts';
import type { ListNode, Node } from './node.ts';
import { SourceText } from './source-text.ts';
import { YamlBuilder } from './yaml.ts';
import { parseYamlEvents } from './yaml-events.ts';
import { scanYamlItems } from './yaml-items.ts';

export interface Document {
  /** Everything but the devices: a list of them at the root, or under `devices`, stands here empty. */
  readonly root: Node;
  readonly devices: DeviceItems | undefined;
}

/** Beyond it a list of devices belongs into CSV or NDJSON, which are read row by row. */
export const DOCUMENT_LIMIT = 20 * 1024 * 1024;

/**
 * @param path absolute.
 * @param file the name that problems carry.
 * @throws InputError when the file cannot be read, or is no YAML (JSON, by its extension).
 */
export async function readDocument(path: string, file: string, problems: ProblemList): Promise<Document> {
  const cure = 'Move the devices into a CSV or NDJSON file beside it, and name that under `devices`.';
  const text = await readTextFile(path, file, DOCUMENT_LIMIT, cure);
  const source = new SourceText(file, text);
  return extname(path).toLowerCase() === '.json' ? readJson(source, problems) : readYaml(source, problems);
}

function readYaml(source: SourceText, problems: ProblemList): Document {
  const events = parseYamlEvents(source);
  const builder = new YamlBuilder(source, events, problems);
  let devices: DeviceItems | undefined;
  const root = builder.buildRoot((list) => {
    const { items, next } = scanYamlItems(source, events, list, builder);
    devices = items;
    return next;
  });
  return { root, devices };
}

function readJson(source: SourceText, problems: ProblemList): Document {
  const items = findJsonItems(source.text);
  if (items === undefined) return wholeDocument(parseJson(source, source.text, (offset) => offset, problems));
  const cutOut = items.close - items.open - 1;
  const head = source.text.slice(0, items.open + 1) + source.text.slice(items.close);
  const offsetOf = (offset: number) => (offset > items.open ? offset + cutOut : offset);
  return { root: parseJson(source, head, offsetOf, problems), devices: jsonItems(source, items) };
}

/** A list that was built with its document is moved out of it. */
function wholeDocument(root: Node): Document {
  const list = root.kind === 'map' ? root.entries.get('devices')?.value : root;
  if (list?.kind !== 'list') return { root, devices: undefined };
  const devices = builtItems(list);
  const empty: ListNode = { ...list, items: [] };
  if (root.kind !== 'map') return { root: empty, devices };
  const entries = new Map(root.entries);
  const entry = entries.get('devices');
  if (entry !== undefined) entries.set('devices', { ...entry, value: empty });
  return { root: { ...root, entries }, devices };
}
