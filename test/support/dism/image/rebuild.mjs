import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { wimlib } from './wimlib.mjs';

/**
 * Writes the image file anew with one image captured from a directory: in the place of an index, or after all others.
 * The other images stay as they are. Name, description, FLAGS, display texts and creation time are kept; the WINDOWS part
 * of the XML comes from the hives in the directory. The file changes by a rename, so a kill leaves the old one.
 */
export async function saveImage(file, { directory, image, append, checkIntegrity, signal }) {
  const target = `${file.path}.dism-${process.pid}.tmp`;
  const check = checkIntegrity || file.hasIntegrity ? ['--check'] : [];
  const compress = [`--compress=${file.compression}`];
  try {
    for (const { index } of file.images) {
      const isFirst = !existsSync(target);
      if (index === image.index && !append)
        await capture(directory, target, image, [...check, ...(isFirst ? compress : [])], signal);
      else await wimlib(['export', file.path, String(index), target, ...check, ...(isFirst ? compress : [])], signal);
    }
    if (append) await capture(directory, target, { ...image, name: '' }, check, signal);
    if (file.bootIndex > 0) await wimlib(['info', target, String(file.bootIndex), '--boot'], signal);
    renameSync(target, file.path);
  } finally {
    rmSync(target, { force: true });
  }
}

/** Captures a directory as one more image of a file, made when it isn't there. */
async function capture(directory, target, image, options, signal) {
  const properties = {
    FLAGS: image.flags,
    DISPLAYNAME: image.displayName,
    DISPLAYDESCRIPTION: image.displayDescription,
    'CREATIONTIME/HIGHPART': image.created?.high,
    'CREATIONTIME/LOWPART': image.created?.low,
  };
  const verb = existsSync(target) && statSync(target).size > 0 ? 'append' : 'capture';
  await wimlib(
    [
      verb,
      directory,
      target,
      image.name,
      image.description ?? '',
      '--no-acls',
      ...options,
      ...asProperties(properties),
    ],
    signal,
  );
}

/** An empty property is one taken away. */
export function asProperties(properties) {
  return Object.entries(properties)
    .filter(([name, value]) => value !== undefined || !name.startsWith('CREATIONTIME'))
    .map(([name, value]) => `--image-property=${name}=${value ?? ''}`);
}
