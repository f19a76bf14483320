/** Reads manifests that stand in the test itself. */
import { InputError, type Problem } from '../../src/input/problem.ts';
import { openWorkspace } from '../../src/input/workspace.ts';
import type { DeviceTerms, Place } from '../../src/licensing/model.ts';
import { type DeviceRow, type Manifest, readManifest } from '../../src/manifest/manifest.ts';
import { folderWith } from '../support/folder.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface SeenDevice {
  readonly id: string;
  readonly primaryUser: string | undefined;
  readonly terms: DeviceTerms;
  /** Of the paths that were asked for. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** What devices need to be readable: an image, an agreement, an installer. */
export const HEAD = `agreements:
  - id: EA-1
    program: enterprise-agreement
    licenses: [{ product: windows, version: 11, edition: enterprise, kind: upgrade }]
images: [{ id: win11 }, { id: win10 }]
installers: [{ id: fabrikam, role: oem }]
`;

export async function read(files: Files, ...globs: string[]): Promise<Manifest> {
  return readManifest(await openWorkspace(folderWith(files)), globs.length > 0 ? globs : ['imagegate.yml']);
}

export async function devicesOf(manifest: Manifest, ...paths: string[]): Promise<readonly SeenDevice[]> {
  const seen: SeenDevice[] = [];
  await manifest.visitDevices((id, primaryUser, terms, row) => {
    seen.push({ id, primaryUser, terms, places: placesOf(row, paths) });
  });
  return seen;
}

/** The problems of reading the manifest and all its devices; none when all is well. */
export async function problemsOf(files: Files, ...globs: string[]): Promise<readonly Problem[]> {
  try {
    await devicesOf(await read(files, ...globs));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

/** `file:line:column message (cure)`, for comparing whole problems. */
export function shown({ file, line, column, message, cure }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}${place === '' ? '' : ' '}${message} (${cure})`;
}

export function shownPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function placesOf(row: DeviceRow, paths: readonly string[]): SeenDevice['places'] {
  return Object.fromEntries(paths.map((path) => [path, row.locate(path).map(shownPlace)]));
}
