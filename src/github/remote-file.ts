import { BaseUnreadable } from '../change/base-unreadable.ts';
import { InputError } from '../input/problem.ts';
import { quoted } from '../input/quoted.ts';
import { connectToGitHub, type GitHub, type GitHubAccess } from './client.ts';
import { reasonOf, statusOf } from './failure.ts';
import { readBlob, readCommit } from './git-objects.ts';
import { treeWalk } from './tree-walk.ts';

export interface RemoteFile {
  readonly owner: string;
  readonly repository: string;
  /** From the root of that repository, with `/`. */
  readonly path: string;
  /** The full id, 40 or 64 hexadecimal digits: a branch or a tag may be moved. */
  readonly commit: string;
}

/**
 * One file of another repository, as git has it at a commit.
 *
 * @param limit in bytes
 * @throws InputError when it is not there, is no file, is too large, or may not be read by this token
 * @throws BaseUnreadable when GitHub does not answer
 */
export async function readRemoteFile(
  access: Omit<GitHubAccess, 'repository'>,
  file: RemoteFile,
  limit: number,
): Promise<Buffer> {
  const repository = `${file.owner}/${file.repository}`;
  const name = `The file ${quoted(file.path)} of ${quoted(repository)} at the commit ${quoted(file.commit)}`;
  const github = await connectToGitHub({ ...access, repository });
  const bytes = await read(github, file, name).catch((fault: unknown) => {
    if (fault instanceof InputError) throw fault;
    if (HIDDEN.has(statusOf(fault))) throw absent(name);
    const message = `${name} could not be read from GitHub: ${reasonOf(fault)}.`;
    throw new BaseUnreadable({ message, cure: CURE }, { cause: fault });
  });
  if (bytes.length > limit) {
    const message = `${name} has ${bytes.length} bytes; at most ${limit} are read.`;
    throw new InputError({ message, cure: 'Name another file, or make this one smaller.' });
  }
  return bytes;
}

const CURE = 'Give a token that may read the contents of that repository, or run it again when GitHub answers.';

/** What is private is not found by a token that may not read it; what was never a commit's id is not valid. */
const HIDDEN: ReadonlySet<number | undefined> = new Set([404, 409, 422]);

async function read(github: GitHub, { path, commit }: RemoteFile, name: string): Promise<Buffer> {
  const { tree } = await readCommit(github, commit.toLowerCase());
  const entry = await treeWalk(github, tree).entryAt(path);
  if (entry === undefined) throw absent(name);
  if (!entry.mode.startsWith('100')) {
    const message = `${name} is a folder, a link or a submodule.`;
    throw new InputError({ message, cure: 'Name a file.' });
  }
  return readBlob(github, entry.sha);
}

function absent(name: string): InputError {
  return new InputError({
    message: `${name} is not there, or the token may not read it.`,
    cure: 'Check the repository, the commit and the path; for a private repository give a token that may read its contents.',
  });
}
