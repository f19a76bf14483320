/**
 * What a verdict can turn on that belongs to the one device and not to its profile: what its primary user is
 * licensed for, which forms and waivers name it, and whether the media came with it. Devices whose terms and circumstances
 * are the same are decided once.
 */
import type { DeviceTerms, Estate, User } from './model.ts';
import { waiversByDevice } from './policy/named-devices.ts';

/** A user's per-user licences, without the person. */
export type UserCoverage = Omit<User, 'id'>;

export interface Circumstances {
  readonly primaryUser?: UserCoverage;
  /** In the order written; undefined for somebody who holds nothing. */
  readonly otherUsers: readonly (UserCoverage | undefined)[];
  /** Indexes of the verifications that name this device by its id. */
  readonly namedInVerifications: readonly number[];
  /** Ids of the images whose retail media came with this very device. */
  readonly ownRetailMedia: readonly string[];
  /** Indexes of the policy's waivers that name this device, in force or not. */
  readonly namedInWaivers: readonly number[];
}

export interface CircumstancesFinder {
  /** A form, retail media or a waiver name single devices, so that a device's id can matter. */
  readonly namesDevices: boolean;
  /** A short key: the same key with the same terms means the same verdict. */
  key(id: string, primaryUser: string | undefined): string;
  of(id: string, primaryUser: string | undefined, terms: DeviceTerms): Circumstances;
}

export function findCircumstances(estate: Estate): CircumstancesFinder {
  const coverageKeys = numberAlike(estate);
  const verifications = new Map<string, number[]>();
  estate.verifications.forEach((form, index) => {
    if (!Array.isArray(form.devices)) return;
    for (const id of form.devices) append(verifications, id, index);
  });
  const retailMedia = new Map<string, string[]>();
  for (const image of estate.images.values()) {
    for (const media of [image.media, ...image.software.flatMap((software) => software.media ?? [])]) {
      if (media.device !== undefined) append(retailMedia, media.device, image.id);
    }
  }
  const waiversOf = waiversByDevice(estate.policy);
  const waivers = estate.policy?.waivers.length ?? 0;
  const namesDevices = verifications.size + retailMedia.size + waivers > 0;
  const individual = namesDevices || coverageKeys.size > 0;
  return {
    namesDevices,
    key(id, primaryUser) {
      // Most manifests name no users, forms or media by device: then nothing has to be looked up for each device.
      if (!individual) return '';
      const user = primaryUser === undefined ? '' : (coverageKeys.get(primaryUser) ?? '-');
      const forms = verifications.get(id);
      const media = retailMedia.get(id);
      const named = waiversOf(id);
      const alone = forms === undefined && media === undefined && named === undefined;
      return alone ? user : JSON.stringify([user, forms, media, named]);
    },
    of(id, primaryUser, terms) {
      const coverage = primaryUser === undefined ? undefined : estate.users.get(primaryUser);
      return {
        ...(coverage === undefined ? {} : { primaryUser: coverage }),
        otherUsers: (terms.otherUsers ?? []).map((other) => estate.users.get(other)),
        namedInVerifications: verifications.get(id) ?? [],
        ownRetailMedia: retailMedia.get(id) ?? [],
        namedInWaivers: waiversOf(id) ?? [],
      };
    },
  };
}

/** Users who hold the same licences get the same key: a fleet has few kinds of users. */
function numberAlike(estate: Estate): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const user of estate.users.values()) {
    const { softwareAssurance, subscription, licenses } = user;
    const coverage = JSON.stringify([softwareAssurance, subscription, licenses]);
    const key = kinds.get(coverage) ?? String(kinds.size);
    kinds.set(coverage, key);
    keys.set(user.id, key);
  }
  return keys;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
