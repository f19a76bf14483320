/** What a rule looks at, from the device and its image down to one licence relied on for one product. */
import type { BaseStanding } from '../base-standing.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Finding } from '../finding.ts';
import type { ImageItem } from '../image-items.ts';
import type { DeviceTerms, Estate, Image, IsoDate, Reference } from '../model.ts';
import type { Difference, IdentifiedSoftware } from '../rights/differences.ts';
import type { Right } from '../rights/right.ts';

/** One image for one device. */
export interface Installation {
  readonly estate: Estate;
  readonly asOf: IsoDate;
  readonly device: DeviceTerms;
  readonly circumstances: Circumstances;
  /** All rights of the device; they do not depend on the image. */
  readonly rights: readonly Right[];
  readonly image: Image;
}

/** One product of that image. */
export interface ItemInstallation extends Installation {
  readonly item: ImageItem;
}

/** One product whose identity is known. */
export interface SoftwareInstallation extends ItemInstallation {
  readonly software: IdentifiedSoftware;
}

/** One right relied on for one product. */
export interface Reliance extends SoftwareInstallation {
  readonly right: Right;
  readonly differences: readonly Difference[];
  /** Undefined where neither the right nor the media need a base license. */
  readonly base: BaseStanding | undefined;
}

export type Check<Case> = (subject: Case) => readonly Finding[];

/** A value of the item's media in the manifest. */
export function mediaReference(subject: ItemInstallation, field: string): Reference {
  const declaredByItem = subject.image.software.some(
    (software) => software.path === subject.item.path && software.media !== undefined,
  );
  const media = declaredByItem ? `${subject.item.path}.media` : 'media';
  return imageReference(subject, field === '' ? media : `${media}.${field}`);
}

export function imageReference(subject: Installation, path: string): Reference {
  return { of: 'image', id: subject.image.id, path };
}

export function deviceReference(path: string): Reference {
  return { of: 'device', path };
}

/** Is it the Windows desktop from Commercial Licensing media? Much of both documents speaks of nothing else. */
export function isCommercialDesktop(subject: SoftwareInstallation): boolean {
  return subject.software.product === 'windows' && subject.item.media.channel === 'commercial';
}

/** The right covers the image in every dimension of identity. */
export function covers(reliance: Reliance): boolean {
  return reliance.differences.length === 0;
}

export function differsIn(reliance: Reliance, dimension: Difference['dimension']): boolean {
  return reliance.differences.some(
    (difference) => difference.dimension === dimension && difference.state === 'differs',
  );
}
