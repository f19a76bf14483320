/** Control/TaskSequences.xml, and what lies in the folder of each of its task sequences. */
import { InputError } from '../../input/problem.ts';
import { displayed } from '../../licensing/vocabulary/reading.ts';
import { readShareDocument } from './share-document.ts';
import { readEntries, type ShareEntry } from './share-entries.ts';
import { findPath, readSharePath, staysInside } from './share-path.ts';
import { type ShareSecret, secretsInUnattend } from './share-secrets.ts';
import { type Installed, readInstalled } from './task-sequence.ts';

export interface ShareTaskSequence {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  /** The guid of the operating system of the share that it would install. */
  readonly operatingSystem?: string;
  /** Why it would install none, or why that is not certain: a clause whose subject is the task sequence. */
  readonly problem?: string;
}

interface Found {
  readonly sequence: ShareTaskSequence;
  readonly secrets: readonly ShareSecret[];
}

interface Unattended {
  readonly secrets: readonly ShareSecret[];
  readonly problem?: string;
}

/**
 * Nothing when the share has no list of them. What is wrong with one task sequence is its problem, not that of the share.
 *
 * @param operatingSystems whether each is enabled, by guid.
 * @throws InputError when the list itself is malformed.
 */
export async function readTaskSequences(
  folder: string,
  label: string,
  operatingSystems: ReadonlyMap<string, boolean>,
): Promise<readonly Found[]> {
  const path = await findPath(folder, ['Control', 'TaskSequences.xml']);
  if (path === undefined) return [];
  const document = await readShareDocument(path, `${label}/Control/TaskSequences.xml`);
  const found: Found[] = [];
  for (const entry of readEntries(document, 'tss', 'ts')) {
    found.push(await readOne(entry, folder, label, operatingSystems));
  }
  return found;
}

async function readOne(
  { enabled, values }: ShareEntry,
  folder: string,
  label: string,
  operatingSystems: ReadonlyMap<string, boolean>,
): Promise<Found> {
  const id = values.get('id') ?? '';
  const { guid, problem } = await installedBy(id, folder, label);
  const known = guid === undefined ? undefined : operatingSystems.get(guid);
  const unattend = await readUnattend(id, folder, label);
  const problems = [problem, guidProblem(guid, known), unattend.problem].filter((one) => one !== undefined);
  return {
    sequence: {
      id,
      name: values.get('name') ?? id,
      enabled,
      ...(guid !== undefined && known !== undefined && { operatingSystem: guid }),
      ...(problems.length > 0 && { problem: problems.join('; ') }),
    },
    secrets: unattend.secrets,
  };
}

function guidProblem(guid: string | undefined, enabled: boolean | undefined): string | undefined {
  if (guid === undefined || enabled === true) return undefined;
  if (enabled === false) return 'the operating system that it names is disabled';
  return `its OSGUID ${displayed(guid)} is no operating system of the share`;
}

async function installedBy(id: string, folder: string, label: string): Promise<Installed> {
  const path = await findBeside(id, 'ts.xml', folder);
  if (path === undefined) return { problem: 'it has no ts.xml in a folder of Control that is named as its ID' };
  try {
    return readInstalled(await readShareDocument(path, `${label}/Control/${id}/ts.xml`));
  } catch (error) {
    return { problem: clauseOf(error) };
  }
}

async function readUnattend(id: string, folder: string, label: string): Promise<Unattended> {
  const path = await findBeside(id, 'Unattend.xml', folder);
  if (path === undefined) return { secrets: [] };
  try {
    return { secrets: secretsInUnattend(await readShareDocument(path, `${label}/Control/${id}/Unattend.xml`)) };
  } catch (error) {
    return { secrets: [], problem: clauseOf(error) };
  }
}

/** A file in the folder of a task sequence, which is one name below Control, and nothing else. */
async function findBeside(id: string, name: string, folder: string): Promise<string | undefined> {
  const read = readSharePath(id);
  if (!read.ok || read.names.length !== 1) return undefined;
  const path = await findPath(folder, ['Control', ...read.names, name]);
  return path !== undefined && (await staysInside(folder, path).catch(() => false)) ? path : undefined;
}

function clauseOf(error: unknown): string {
  if (!(error instanceof InputError)) throw error;
  return error.problems[0].message.replace(/\.$/, '');
}
