/** Paths on a disc, whatever file system it has. */
import { quoted, refuse } from '../refuse.ts';
import type { Disc, DiscEntry, DiscFile } from './disc.ts';

/** One name in a folder; `place` is what its file system finds it by. */
export interface PlacedEntry<Place> extends DiscEntry {
  readonly place: Place;
}

/** What a file system must be able to tell. A `Place` is its own business. */
export interface FileSystem<Place> extends Pick<Disc, 'format' | 'volumeLabel'> {
  readonly root: Place;
  readFolder(place: Place): Promise<readonly PlacedEntry<Place>[]>;
  readFile(place: Place): Promise<Pick<DiscFile, 'sizeBytes' | 'extents'>>;
}

// Enough for what is looked for; a path walks one folder a segment, so that folders in a ring cost nothing.
const DEEPEST = 16;

/** A disc over a file system. Each folder is read once. */
export function discOver<Place>(system: FileSystem<Place>, label: string): Disc {
  const folders = new Map<string, Promise<readonly PlacedEntry<Place>[]>>();

  async function entriesOf(segments: readonly string[]): Promise<readonly PlacedEntry<Place>[]> {
    const key = segments.join('/');
    const known = folders.get(key);
    if (known !== undefined) return known;
    const entries = readEntries(segments);
    folders.set(key, entries);
    return entries;
  }

  async function readEntries(segments: readonly string[]): Promise<readonly PlacedEntry<Place>[]> {
    if (segments.length === 0) return system.readFolder(system.root);
    const entry = await entryAt(segments);
    return entry?.kind === 'folder' ? system.readFolder(entry.place) : [];
  }

  async function entryAt(segments: readonly string[]): Promise<PlacedEntry<Place> | undefined> {
    if (segments.length > DEEPEST) return undefined;
    const name = segments.at(-1);
    return name === undefined ? undefined : named(name, await entriesOf(segments.slice(0, -1)), label);
  }

  async function spelled(segments: readonly string[]): Promise<string> {
    const entries = await Promise.all(segments.map((_, at) => entryAt(segments.slice(0, at + 1))));
    return entries.map((entry) => entry?.name).join('/');
  }

  return {
    format: system.format,
    volumeLabel: system.volumeLabel,
    find: async (path) => {
      const segments = segmentsOf(path);
      const entry = await entryAt(segments);
      if (entry?.kind !== 'file') return undefined;
      return { path: await spelled(segments), ...(await system.readFile(entry.place)) };
    },
    list: async (folder) => (await entriesOf(segmentsOf(folder))).map(({ name, kind }) => ({ name, kind })),
  };
}

/** In lower case: Windows finds a file in any. */
function segmentsOf(path: string): readonly string[] {
  return path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

/** Two entries that differ in nothing but case are one to Windows, and nobody knows which: refused. */
function named<Place>(
  name: string,
  entries: readonly PlacedEntry<Place>[],
  label: string,
): PlacedEntry<Place> | undefined {
  const [first, second] = entries.filter((entry) => entry.name.toLowerCase() === name);
  if (first === undefined || second === undefined) return first;
  refuse(
    label,
    `holds two entries in one folder that Windows takes for the same: ${quoted(first.name)} and ${quoted(second.name)}`,
    'Make the disc image again with one of them.',
  );
}
