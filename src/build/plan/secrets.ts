/**
 * Product keys in what a plan puts into an image: whoever gets the image can read them there. Found to be masked in the log and
 * to be told. Nothing is refused for them: an answer file with a key may be meant.
 */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { productKeysIn } from '../../licensing/vocabulary/product-key.ts';
import type { BuildPlan } from './plan.ts';

export interface Secret {
  /** Absolute: what a plan copies may lie outside the workspace. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** To be masked, never to be shown. */
  readonly value: string;
  /** `a product key`. */
  readonly what: string;
}

/** Files in which keys are written: answer files, MDT's rules (CustomSettings.ini, Bootstrap.ini), PID.txt, what runs after Setup. */
const TELLING_NAME = /unattend[^/\\]*\.xml$|^(?:customsettings|bootstrap)\.ini$|^pid\.txt$|^setupcomplete\.cmd$/i;
const MOST_FILES = 200;
/** An overlay of a whole program has fewer. */
const MOST_FOLDERS = 2000;
/** No answer file is larger. */
const LARGEST = 1024 * 1024;

/** Looks into the answer files that the plan applies, the files that it copies, and by their names into the folders. */
export async function findSecrets({ making }: BuildPlan): Promise<readonly Secret[]> {
  if (making.kind !== 'steps') return [];
  const files = new Set<string>();
  for (const step of making.steps) {
    if (step.kind === 'applyUnattend') files.add(step.file);
    if (step.kind === 'copy') for (const file of await tellingFiles(step.from)) files.add(file);
  }
  const secrets: Secret[] = [];
  for (const file of [...files].slice(0, MOST_FILES)) secrets.push(...(await secretsOf(file)));
  return secrets;
}

/** The file itself, or what lies in the folder and has a telling name. Links are not followed. */
async function tellingFiles(from: string): Promise<readonly string[]> {
  const status = await stat(from).catch(() => undefined);
  if (status?.isDirectory() !== true) return [from];
  const found: string[] = [];
  const folders = [from];
  for (let seen = 0; seen < folders.length && seen < MOST_FOLDERS && found.length < MOST_FILES; seen++) {
    const folder = folders[seen] ?? from;
    for (const entry of await entriesOf(folder)) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (entry.isFile() && TELLING_NAME.test(basename(entry.name))) found.push(join(folder, entry.name));
    }
  }
  return found;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
}

async function secretsOf(file: string): Promise<readonly Secret[]> {
  const status = await stat(file).catch(() => undefined);
  if (status?.isFile() !== true || status.size > LARGEST) return [];
  // One that can't be read is the step's own to complain of.
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  return decoded(bytes)
    .split(/\r\n|[\r\n]/)
    .flatMap((text, index) =>
      productKeysIn(text).map((value) => ({ file, line: index + 1, value, what: 'a product key' })),
    );
}

/** Answer files are UTF-8 or UTF-16, with or without a mark; keys are ASCII in either. */
function decoded(bytes: Buffer): string {
  const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0);
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0);
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
