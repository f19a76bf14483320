/** What `inspect` found in image files, as text and as JSON. */
import type { ImageIdentity } from '../licensing/model.ts';
import { identityText } from './identity-text.ts';
import type { Paint } from './paint.ts';
import { TOOL } from './tool.ts';
import { jsonText, visible } from './visible.ts';
import { countOf } from './wording.ts';

export interface InspectedFile {
  /** As it was named. */
  readonly file: string;
  /** Where on a disc image the image was found. Both are the disc's own words. */
  readonly disc?: { readonly path: string; readonly volumeLabel: string };
  readonly format: string;
  readonly compression: string;
  readonly guid: string;
  readonly parts: number;
  readonly sizeBytes: number;
  readonly bytesRead: number;
  /** What a file beside the image says of its channel: a claim, no proof. */
  readonly channel?: { readonly witness: string; readonly channel: string };
  readonly images: readonly InspectedImage[];
}

export interface InspectedImage {
  readonly index: number;
  readonly identity: ImageIdentity;
  readonly name?: string;
  readonly description?: string;
  readonly build?: string;
  readonly editionId?: string;
  readonly installationType?: string;
  readonly totalBytes?: number;
}

/** `identity` stands in each image just as it would in a manifest. */
export function inspectionJson(files: readonly InspectedFile[]): string {
  const shown = files.map((file) => ({
    ...file,
    images: file.images.map(({ index, identity: { software, ...evidence }, ...details }) => ({
      index,
      identity: software,
      ...evidence,
      ...details,
    })),
  }));
  return `${jsonText({ schemaVersion: 1, tool: TOOL, files: shown }, 2)}\n`;
}

export function inspectionText({ images, ...file }: InspectedFile, paint: Paint): string {
  const facts = [
    ...(file.disc === undefined ? [] : [discText(file.disc)]),
    file.format,
    file.compression,
    countOf(file.parts, 'part'),
    countOf(file.sizeBytes, 'byte'),
    countOf(images.length, 'image'),
    ...(file.channel === undefined ? [] : [`${visible(file.channel.witness)} says ${file.channel.channel} media`]),
  ];
  return `${paint('bold', visible(file.file))}: ${facts.join(', ')}\n${images.map((image) => imageText(image, paint)).join('')}`;
}

function discText({ path, volumeLabel }: NonNullable<InspectedFile['disc']>): string {
  const label = volumeLabel === '' ? 'without a label' : `"${visible(volumeLabel)}"`;
  return `${visible(path)} on the disc ${label}`;
}

function imageText({ index, identity, ...image }: InspectedImage, paint: Paint): string {
  const details = [
    ['name', image.name],
    ['description', image.description],
    ['build', image.build],
    ['edition id', image.editionId],
    ['installation type', image.installationType],
    ['unpacked', image.totalBytes === undefined ? undefined : countOf(image.totalBytes, 'byte')],
    ['read from', identity.witnesses.join(', ')],
  ] as const;
  return [
    `  ${index}  ${paint('bold', visible(identityText(identity.software)))}\n`,
    ...doubts(identity).map((doubt) => `     ${paint('yellow', visible(doubt))}\n`),
    ...details.flatMap(([label, value]) => (value ? [`     ${label}: ${visible(value)}\n`] : [])),
  ].join('');
}

export function doubts(identity: ImageIdentity): readonly string[] {
  if (identity.state === 'known') return [];
  if (identity.state === 'unknown') return [`unknown: ${identity.reason}`];
  return identity.conflicts.map(
    ({ field, claims }) =>
      `conflicting ${field}: ${claims.map(({ witness, value }) => `${witness} says ${value}`).join(', ')}`,
  );
}
