import { resolve } from 'node:path';
import { identityOf } from '../image/identify.ts';
import { readWimFile } from '../image/wim-file.ts';
import type { InspectOptions } from '../options/command-line.ts';
import { type InspectedFile, inspectionJson, inspectionText } from '../report/inspection.ts';
import type { Host } from './host.ts';

/**
 * Tells what image files contain, from their headers.
 *
 * @throws InputError for a file that is not there or no image, and for an index that it does not have.
 */
export async function inspect({ files, directory, index, output }: InspectOptions, host: Host): Promise<0> {
  const inspected: InspectedFile[] = [];
  for (const file of files) inspected.push(await inspectFile(file, directory, index));
  if (output === 'json') await host.write(inspectionJson(inspected));
  else for (const file of inspected) await host.write(inspectionText(file, host.paint));
  return 0;
}

async function inspectFile(file: string, directory: string, index: number | undefined): Promise<InspectedFile> {
  const wim = await readWimFile(resolve(directory, file), file);
  // Refuses an index that the file does not have.
  if (index !== undefined) identityOf(wim, index, file);
  const { format, compression, guid, sizeBytes, bytesRead } = wim;
  const images = index === undefined ? wim.indexes : wim.indexes.filter((image) => image.index === index);
  return { file, format, compression, guid, parts: wim.parts.total, sizeBytes, bytesRead, images };
}
