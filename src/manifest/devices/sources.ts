/** Where a manifest's devices come from, in order: its own items, and files beside it. */
import { extname } from 'node:path';
import { quoted } from '../../input/quoted.ts';
import { findFiles, relativeName, type Workspace } from '../../input/workspace.ts';
import type { Declarations } from '../declarations.ts';
import type { DeviceItems } from '../document/device-items.ts';
import { readDocument } from '../document/document.ts';
import { childOf, locateNode, type MapNode, type Node, placeOf } from '../document/node.ts';
import { readNode } from '../issues.ts';
import { nearestNames } from '../nearest.ts';
import type { ProblemList } from '../problems.ts';
import { sourceSchema } from '../schema/manifest.ts';
import { type ColumnMapping, FIELD_NAMES, fieldNamed } from './csv-columns.ts';
import { readCsvColumns } from './csv-list.ts';

export type DeviceSource =
  | {
      readonly kind: 'items';
      readonly items: DeviceItems;
      readonly from: number;
      readonly to: number;
      readonly profile?: string;
    }
  | {
      readonly kind: 'csv' | 'ndjson';
      readonly path: string;
      readonly file: string;
      readonly profile: string | undefined;
      readonly mapping: ColumnMapping;
    };

/** Gathers the sources of all documents, and what is to be told of them. */
export class SourceReader {
  readonly sources: DeviceSource[] = [];
  readonly notices: string[] = [];
  /** Absolute paths of the lists. */
  readonly files: string[] = [];
  readonly #workspace: Workspace;
  readonly #problems: ProblemList;
  readonly #profileNames: { readonly name: string; readonly node: Node }[] = [];
  readonly #toldColumns = new Set<string>();

  constructor(workspace: Workspace, problems: ProblemList) {
    this.#workspace = workspace;
    this.#problems = problems;
  }

  /** The items of a document's `devices`, of which some may name files. */
  async addItems(items: DeviceItems): Promise<void> {
    let from = 0;
    for (let index = 0; index < items.length; index++) {
      if (!items.mayNameFiles(index)) continue;
      const node = items.node(index, this.#problems);
      if (node.kind !== 'map' || !node.entries.has('files')) continue;
      this.sources.push({ kind: 'items', items, from, to: index });
      await this.#addSource(node);
      from = index + 1;
    }
    this.sources.push({ kind: 'items', items, from, to: items.length });
  }

  /** A list of devices in a file of its own. */
  async addFile(path: string, profile?: string, mapping: ColumnMapping = new Map()): Promise<void> {
    const file = relativeName(this.#workspace, path);
    this.files.push(path);
    const extension = extname(path).toLowerCase();
    try {
      if (CSV.has(extension)) {
        await this.#addCsv(path, file, profile, mapping);
      } else if (NDJSON.has(extension)) {
        this.sources.push({ kind: 'ndjson', path, file, profile, mapping });
      } else if (DOCUMENTS.has(extension)) {
        await this.#addDocument(path, file, profile);
      } else {
        const cure = 'Write the list as .csv, .ndjson, .json or .yml.';
        this.#problems.add({ file, line: 1, column: 1 }, `${file} is no list of devices by its name.`, cure);
      }
    } catch (error) {
      this.#problems.takeOver(error);
    }
  }

  /** Once all documents are read. */
  checkProfiles(profiles: Declarations<MapNode>): void {
    for (const { name, node } of this.#profileNames) {
      if (profiles.has(name)) continue;
      const { message, cure } = profiles.undeclared(name);
      this.#problems.addAt(node, message, cure);
    }
  }

  async #addSource(node: MapNode): Promise<void> {
    const source = readNode(sourceSchema, node, this.#problems);
    if (source === undefined) return;
    const glob = locateNode(node, ['files']).node;
    if (source.profile !== undefined) {
      this.#profileNames.push({ name: source.profile, node: locateNode(node, ['profile']).node });
    }
    const mapping = readMapping(childOf(node, 'columns'), this.#problems);
    try {
      const paths = await findFiles(this.#workspace, source.files, placeOf(glob));
      if (paths.length === 0) {
        const message = `No file matches ${quoted(source.files)}.`;
        this.#problems.addAt(glob, message, 'Correct the glob, relative to this file, or add the files.');
      }
      for (const path of paths) await this.addFile(path, source.profile, mapping);
    } catch (error) {
      this.#problems.takeOver(error, glob);
    }
  }

  async #addCsv(path: string, file: string, profile: string | undefined, mapping: ColumnMapping): Promise<void> {
    const columns = await readCsvColumns(path, file, mapping, this.#problems);
    this.sources.push({ kind: 'csv', path, file, profile, mapping });
    const unread = columns?.unread.filter((name) => !this.#toldColumns.has(name)) ?? [];
    if (unread.length === 0) return;
    for (const name of unread) this.#toldColumns.add(name);
    const named = unread.slice(0, NAMED_COLUMNS).map(quoted).join(', ');
    const others = unread.length > NAMED_COLUMNS ? `, and ${unread.length - NAMED_COLUMNS} more` : '';
    this.notices.push(`${file}: columns that are not read: ${named}${others}.`);
  }

  async #addDocument(path: string, file: string, profile: string | undefined): Promise<void> {
    const { root, devices } = await readDocument(path, file, this.#problems);
    const others = root.kind === 'map' ? [...root.entries].filter(([key]) => key !== 'devices') : [];
    for (const [key, { keyOffset }] of others) {
      const message = `${file} is a list of devices, and says ${quoted(key)} besides.`;
      this.#problems.addAtOffset(root.source, keyOffset, message, 'Move it into the manifest itself.');
    }
    if (devices === undefined) {
      this.#problems.addAt(root, `${file} holds no list of devices.`, 'Write a list, or a list under `devices`.');
      return;
    }
    this.sources.push({
      kind: 'items',
      items: devices,
      from: 0,
      to: devices.length,
      ...(profile !== undefined && { profile }),
    });
  }
}

/** An Intune export has 53 columns. */
const NAMED_COLUMNS = 60;

const CSV: ReadonlySet<string> = new Set(['.csv', '.tsv']);
const NDJSON: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);
/** What may be a manifest, too. */
export const DOCUMENTS: ReadonlySet<string> = new Set(['.yml', '.yaml', '.json']);

function readMapping(node: Node | undefined, problems: ProblemList): ColumnMapping {
  const mapping = new Map<string, { readonly header: string; readonly node: Node }>();
  if (node?.kind !== 'map') return mapping;
  for (const [key, { keyOffset, value }] of node.entries) {
    const path = fieldNamed(key);
    if (path === undefined) {
      const near = nearestNames(key, FIELD_NAMES).map(quoted);
      const cure = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Name a field of a device: `base.edition`.';
      problems.addAtOffset(node.source, keyOffset, `A device has no field ${quoted(key)}.`, cure);
    } else if (value.kind === 'scalar' && value.text !== undefined) {
      mapping.set(path, { header: value.text, node: value });
    }
  }
  return mapping;
}
