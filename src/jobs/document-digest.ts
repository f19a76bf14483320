import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isGitLfsPointer, POINTER_CURE, POINTER_LIMIT } from '../input/git-lfs.ts';
import { InputError } from '../input/problem.ts';
import { type PathOrigin, relativeName, resolveInside, type Workspace } from '../input/workspace.ts';
import type { Verification } from '../licensing/model.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { statusOf } from './status.ts';

/** A signed form is a page or two; what is larger is no form, and hashing it would hold up every check. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** The verifications, each with the SHA-256 of its document as it is now, `missing` where there is no such file. */
export async function digestDocuments(workspace: Workspace, manifest: Manifest): Promise<readonly Verification[]> {
  const verifications = [...manifest.estate.verifications];
  const digests = new Map<string, string>();
  for (const { index, path } of manifest.documents) {
    const verification = verifications[index];
    if (verification === undefined) continue;
    const origin = manifest.locate({ of: 'verification', index, path: 'document' })[0];
    const documentDigest = digests.get(path) ?? (await digestOf(workspace, path, origin));
    digests.set(path, documentDigest);
    verifications[index] = { ...verification, documentDigest };
  }
  return verifications;
}

async function digestOf(workspace: Workspace, written: string, origin: PathOrigin | undefined): Promise<string> {
  const path = await resolveInside(workspace, written, origin);
  const status = await statusOf(path);
  if (status === undefined) return 'missing';
  const refuse = (what: string, cure = 'Name the signed form, as a PDF or a scan.'): never => {
    throw new InputError({ ...origin, message: `The document ${relativeName(workspace, path)} ${what}.`, cure });
  };
  if (!status.isFile()) return refuse('is not a file');
  if (status.size > LARGEST_DOCUMENT) return refuse(`has ${status.size} bytes, at most ${LARGEST_DOCUMENT} are read`);
  if (status.size <= POINTER_LIMIT && isGitLfsPointer(await readFile(path))) {
    return refuse('is a Git LFS pointer, not the document', POINTER_CURE);
  }
  return sha256(path);
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { end: LARGEST_DOCUMENT })) hash.update(chunk);
  return hash.digest('hex');
}
