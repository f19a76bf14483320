/** The operating systems of a share: what MDT says of each in OperatingSystems.xml, and what its image file says. */
import { join, relative } from 'node:path';
import { InputError } from '../../input/problem.ts';
import type { ImageIdentity } from '../../licensing/model.ts';
import { quoted } from '../refuse.ts';
import { readWimFile, type WimFile } from '../wim-file.ts';
import { identityInShare } from './identity-in-share.ts';
import { readImageIndex, readImageList } from './image-list.ts';
import type { ShareDocument } from './share-document.ts';
import type { ShareEntry } from './share-entries.ts';
import { findPath, readSharePath, staysInside } from './share-path.ts';

export interface ShareOperatingSystem {
  /** Lower case, with its braces. */
  readonly guid: string;
  readonly name: string;
  readonly enabled: boolean;
  /** Absolute, inside the share; spelled as on the disk where it is there. */
  readonly imageFile: string;
  /** Below the label of the share, with `/`. */
  readonly imageLabel: string;
  readonly imageIndex: number;
  /** MDT's claims, word for word. */
  readonly flags?: string;
  readonly build?: string;
  readonly platform?: string;
  readonly language?: string;
  /** Read from the image file. A <Flags> that is not the EDITIONID of the file makes it conflicting. */
  readonly identity: ImageIdentity;
}

const IMPORT_AGAIN = 'Remove the entry in the Deployment Workbench, and import the image into the share.';

/** @throws InputError when the list is missing or malformed, or names an image outside the share. */
export async function readOperatingSystems(folder: string, label: string): Promise<readonly ShareOperatingSystem[]> {
  const { document, entries } = await readImageList(folder, label);
  const files = new Map<string, WimFile | string>();
  const found: ShareOperatingSystem[] = [];
  for (const entry of entries) found.push(await readOne(entry, document, folder, label, files));
  return found;
}

async function readOne(
  { guid, enabled, values, offset }: ShareEntry,
  document: ShareDocument,
  folder: string,
  label: string,
  files: Map<string, WimFile | string>,
): Promise<ShareOperatingSystem> {
  const name = values.get('name') ?? '';
  const refuse = (what: string): never => document.refuseAt(offset, `has ${quoted(name)} with ${what}`, IMPORT_AGAIN);
  const written = values.get('imagefile') ?? '';
  const path = readSharePath(written);
  if (!path.ok) return refuse(`an ImageFile that ${path.reason}: ${quoted(written)}, expected one inside the share`);
  const imageIndex = readImageIndex(values) ?? refuse(`the ImageIndex ${quoted(values.get('imageindex') ?? '')}`);
  const there = await findPath(folder, path.names);
  if (there !== undefined && !(await staysInside(folder, there).catch(() => false))) {
    return refuse(`an ImageFile that leaves the share by a link: ${quoted(written)}`);
  }
  const imageFile = there ?? join(folder, ...path.names);
  const imageLabel = `${label}/${relative(folder, imageFile).replaceAll('\\', '/')}`;
  const flags = values.get('flags');
  if (!files.has(imageFile)) files.set(imageFile, await readFile(there, imageLabel));
  const claims = {
    flags,
    build: values.get('build'),
    platform: values.get('platform'),
    language: values.get('language'),
  };
  const identity = identityInShare(files.get(imageFile) ?? '', imageIndex, flags);
  return { guid, name, enabled, imageFile, imageLabel, imageIndex, ...withoutUndefined(claims), identity };
}

/** The file, or why it can't be read. */
async function readFile(path: string | undefined, label: string): Promise<WimFile | string> {
  if (path === undefined) return 'its image file is not there';
  try {
    return await readWimFile(path, label);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `its image file cannot be identified: ${error.problems[0].message.replace(/\.$/, '')}`;
  }
}

type Claims = Pick<ShareOperatingSystem, 'flags' | 'build' | 'platform' | 'language'>;

function withoutUndefined(claims: { readonly [Key in keyof Claims]: Claims[Key] | undefined }): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}
