/** The manifest: who is licensed for what, which images there are, and which device receives which. */
import { extname } from 'node:path';
import { InputError } from '../input/problem.ts';
import { quoted } from '../input/quoted.ts';
import { findFiles, relativeName, type Workspace } from '../input/workspace.ts';
import type { Estate, Place, Reference } from '../licensing/model.ts';
import { Declarations } from './declarations.ts';
import type { VisitDevice } from './device-visit.ts';
import { visitFleet } from './devices/fleet.ts';
import { DOCUMENTS, SourceReader } from './devices/sources.ts';
import { type Document, readDocument } from './document/document.ts';
import { childOf, isWritten, type MapNode, placeOf } from './document/node.ts';
import { EstateReader, type ImageSource } from './estate.ts';
import { ProblemList } from './problems.ts';
import { readProfiles } from './profiles.ts';

export type { DeviceRow, VisitDevice } from './device-visit.ts';
export type { ImageSource } from './estate.ts';

export interface Manifest {
  /** Images as declared: nothing was read from their files. */
  readonly estate: Estate;
  /** Of the images that name a file. */
  readonly imageSources: readonly ImageSource[];
  /** Documents of verifications, by the verification's index; paths as written, relative to the document that says them. */
  readonly documents: readonly { readonly index: number; readonly path: string }[];
  /** Absolute paths of every document and list that it was read from, in the order of the manifest. */
  readonly files: readonly string[];
  /** What a user should know, and what is not wrong: columns that are not read. */
  readonly notices: readonly string[];
  /** What it says beside its devices, one by one: things with an id, and profiles. */
  sections(): readonly Section[];
  /** The place of a value outside the devices, or of the nearest one above it. */
  locate(reference: Reference): readonly Place[];
  /**
   * Streams every device, in the order of the files.
   *
   * @returns how many there are.
   * @throws InputError with everything that is wrong in them (at most 50 problems): none at all, two of the same id, an
   *   image nobody declared.
   */
  visitDevices(visit: VisitDevice): Promise<number>;
}

export interface Section {
  readonly of: 'agreement' | 'image' | 'installer' | 'user' | 'verification' | 'profile';
  /** Of a verification its number. */
  readonly id: string;
  /** Where it begins. */
  readonly place: Place;
}

/**
 * Reads everything but the devices, whose files it only finds.
 *
 * @param globs of manifest documents (.yml, .yaml, .json) and of device lists (.csv, .ndjson), relative to the workspace.
 * @throws InputError with everything that is wrong (at most 50 problems).
 */
export async function readManifest(workspace: Workspace, globs: readonly string[]): Promise<Manifest> {
  const problems = new ProblemList();
  const estate = new EstateReader(problems);
  const profiles = new Declarations<MapNode>('profile');
  const sources = new SourceReader(workspace, problems);
  const files = new Set<string>();
  for (const path of await findManifestFiles(workspace, globs)) {
    files.add(path);
    if (!DOCUMENTS.has(extname(path).toLowerCase())) {
      await sources.addFile(path);
      continue;
    }
    try {
      const document = await readDocument(path, relativeName(workspace, path), problems);
      readHead(document, estate, profiles, problems);
      if (document.devices !== undefined) await sources.addItems(document.devices);
    } catch (error) {
      problems.takeOver(error);
    }
  }
  sources.checkProfiles(profiles);
  await estate.checkReferences(workspace);
  problems.throwIfAny();
  const declared = estate.estate();
  return {
    estate: declared,
    imageSources: estate.imageSources(),
    documents: documentsOf(declared),
    files: [...new Set([...files, ...sources.files])],
    notices: sources.notices,
    sections: () => [
      ...estate.sections(),
      ...profiles.nodes().map(({ id, node }) => ({ of: 'profile' as const, id, place: placeOf(node) })),
    ],
    locate: (reference) => estate.locate(reference),
    visitDevices: (visit) => visitFleet({ estate, profiles, sources: sources.sources }, visit),
  };
}

async function findManifestFiles(workspace: Workspace, globs: readonly string[]): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const pattern of globs) {
    const found = await findFiles(workspace, pattern);
    if (found.length === 0) {
      const message = `No file matches the manifest ${quoted(pattern)}.`;
      throw new InputError({
        message,
        cure: 'Correct the path, relative to the root of the repository, or add the file.',
      });
    }
    for (const path of found) paths.add(path);
  }
  if (paths.size > 0) return paths;
  throw new InputError({ message: 'No manifest is named.', cure: 'Name one: `manifest: imagegate.yml`.' });
}

function readHead(
  { root, devices }: Document,
  estate: EstateReader,
  profiles: Declarations<MapNode>,
  problems: ProblemList,
): void {
  if (root.kind !== 'map') {
    const cure = 'Begin with `devices:`, `images:` or another field of the manifest.';
    if (devices === undefined) problems.addAt(root, `${root.source.file} is no map of fields.`, cure);
    return;
  }
  const list = childOf(root, 'devices');
  if (isWritten(list) && devices === undefined) {
    problems.addAt(list, '`devices` is no list.', 'Write each device behind a `-`.');
  }
  readProfiles(childOf(root, 'profiles'), profiles, problems);
  const entries = new Map([...root.entries].filter(([key]) => key !== 'devices' && key !== 'profiles'));
  estate.read({ ...root, entries });
}

function documentsOf({ verifications }: Estate): Manifest['documents'] {
  return verifications.flatMap(({ document }, index) => (document === undefined ? [] : [{ index, path: document }]));
}
