/** All the licences that stand behind one device: its base, those assigned to it, those of its users. */
import type { Agreement, BaseLicense, DeviceLicense, DeviceTerms, Estate, IsoDate } from '../model.ts';
import { claimOf } from './claim.ts';
import type { HeldLicense } from './right.ts';

export function heldLicenses(device: DeviceTerms, estate: Estate, asOf: IsoDate): readonly HeldLicense[] {
  const base = device.base === undefined ? [] : [baseLicense(device.base)];
  return [...base, ...device.licenses.map((license, index) => deviceLicense(license, index, estate.agreements, asOf))];
}

function baseLicense(base: BaseLicense): HeldLicense {
  const { channel, product, edition, version, language } = base;
  return {
    held: 'base',
    kind: 'full',
    ...defined({ channel, product, edition, version, language }),
    claim: { state: 'none' },
    reference: { of: 'device', path: 'base' },
  };
}

function deviceLicense(
  license: DeviceLicense,
  index: number,
  agreements: ReadonlyMap<string, Agreement>,
  asOf: IsoDate,
): HeldLicense {
  const claim = claimOf(license, agreements, asOf);
  const line = claim.state === 'matched' ? agreements.get(claim.agreement)?.licenses[claim.line] : undefined;
  const { product, kind } = license;
  const channel = license.agreement === undefined ? license.channel : 'commercial';
  const edition = license.edition ?? line?.edition;
  const version = license.version ?? line?.version;
  const language = license.language ?? line?.language;
  const softwareAssurance = license.softwareAssurance ?? line?.softwareAssurance;
  return {
    held: 'device',
    product,
    kind,
    ...defined({ channel, edition, version, language, softwareAssurance }),
    claim,
    reference: { of: 'device', path: `licenses.${index}` },
  };
}

/** Leaves out what is undefined, as exact optional properties ask. A plain loop: this runs for every licence decided. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const left: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) left[key] = value as Exclude<T[typeof key], undefined>;
  }
  return left;
}
