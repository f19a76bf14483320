/** Whether a file of the work tree has the content that git knows. An edit that nobody committed is part of the change. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { isGitLfsPointer } from '../input/git-lfs.ts';

/** @param object the name of the content in git: its hash, behind a header, by SHA-1 or SHA-256. */
export async function hasObject(path: string, object: string): Promise<boolean> {
  const size = await plainFileSize(path);
  if (size === undefined) return false;
  return (await hashOf(path, object.length === 64 ? 'sha256' : 'sha1', `blob ${size}\0`)) === object;
}

/** Whether it is the file that a Git LFS pointer stands for. False where the bytes are no pointer. */
export async function isPointedTo(path: string, pointer: Uint8Array): Promise<boolean> {
  if (!isGitLfsPointer(pointer)) return false;
  const text = Buffer.from(pointer).toString();
  const digest = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  if (digest === undefined || size === undefined || (await plainFileSize(path)) !== Number(size)) return false;
  return (await hashOf(path, 'sha256')) === digest;
}

/** In bytes. A link on the way could lead anywhere: what it names is no plain file. */
async function plainFileSize(path: string): Promise<number | undefined> {
  if ((await realpath(path).catch(() => undefined)) !== path) return undefined;
  const status = await lstat(path);
  return status.isFile() ? status.size : undefined;
}

async function hashOf(path: string, algorithm: 'sha1' | 'sha256', header = ''): Promise<string> {
  const hash = createHash(algorithm).update(header);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
