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
  readonly format: string;
  readonly compression: string;
  readonly guid: string;
  readonly parts: number;
  readonly sizeBytes: number;
  readonly bytesRead: number;
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
    file.format,
    file.compression,
    countOf(file.parts, 'part'),
    countOf(file.sizeBytes, 'byte'),
    countOf(images.length, 'image'),
  ];
  return `${paint('bold', visible(file.file))}: ${facts.join(', ')}\n${images.map((image) => imageText(image, paint)).join('')}`;
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

function doubts(identity: ImageIdentity): readonly string[] {
  if (identity.state === 'known') return [];
  if (identity.state === 'unknown') return [`unknown: ${identity.reason}`];
  return identity.conflicts.map(
    ({ field, claims }) =>
      `conflicting ${field}: ${claims.map(({ witness, value }) => `${witness} says ${value}`).join(', ')}`,
  );
}
