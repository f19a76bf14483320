import { resolve } from 'node:path';
import { identityOf } from '../image/identify.ts';
import { type ReadImageFile, readImageFile } from '../image/image-file.ts';
import { isDeploymentShare } from '../image/mdt/image-list.ts';
import type { InspectOptions } from '../options/command-line.ts';
import { type InspectedFile, inspectionJson, inspectionText } from '../report/inspection.ts';
import { readChannelClaim } from './channel-claim.ts';
import type { Host } from './host.ts';

/**
 * Tells what image files and deployment shares contain, from their headers; with `hive` also what the registry inside says.
 *
 * @throws InputError for a file that is not there or no image, and for an index that it does not have.
 */
export async function inspect(options: InspectOptions, host: Host): Promise<0> {
  const { files, directory, output } = options;
  const [only] = files;
  if (files.length === 1 && (await isDeploymentShare(resolve(directory, only)))) {
    const { inspectShare } = await import('./inspect-share.ts');
    await host.write(await inspectShare(resolve(directory, only), only, output, host.paint));
    return 0;
  }
  const inspected: InspectedFile[] = [];
  for (const file of files) inspected.push(await inspectFile(file, options));
  if (output === 'json') await host.write(inspectionJson(inspected));
  else for (const file of inspected) await host.write(inspectionText(file, host.paint));
  return 0;
}

async function inspectFile(file: string, options: InspectOptions): Promise<InspectedFile> {
  const { directory, index } = options;
  const path = resolve(directory, file);
  const wim = await readImageFile(path, file);
  // Refuses an index that the file does not have.
  if (index !== undefined) identityOf(wim, index, file);
  const { format, compression, guid, sizeBytes, bytesRead, onDisc } = wim;
  const disc = onDisc === undefined ? {} : { disc: { path: onDisc.path, volumeLabel: onDisc.volumeLabel } };
  const channel = await readChannelClaim(wim, path, file);
  const chosen = index === undefined ? wim.indexes : wim.indexes.filter((image) => image.index === index);
  const images = await withWitnesses({ ...wim, indexes: chosen }, path, file, options);
  return {
    file,
    ...disc,
    format,
    compression,
    guid,
    parts: wim.parts.total,
    sizeBytes,
    bytesRead,
    ...(channel && { channel }),
    images,
  };
}

async function withWitnesses(
  wim: ReadImageFile,
  path: string,
  file: string,
  options: InspectOptions,
): Promise<ReadImageFile['indexes']> {
  if (!options.hive) return wim.indexes;
  return (await import('./inspect-hive.ts')).withHives(wim, path, file, options);
}
