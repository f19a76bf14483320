/** For one device: each licence, the rights it gives, which covers the image, or what is missing from the nearest. */
import { assessImage } from './assess.ts';
import { findCircumstances } from './circumstances.ts';
import type { Finding, Verdict } from './finding.ts';
import type { DeviceTerms, Estate, IsoDate, Reference } from './model.ts';
import { rightText, softwareText } from './phrases.ts';
import { policyClause } from './policy/policy-clause.ts';
import type { Reading } from './reliance.ts';
import type { Right } from './rights/right.ts';
import { rightsOfDevice } from './rights/rights.ts';
import { clauseText } from './rules/rule.ts';
import { editionName } from './vocabulary/edition.ts';

export interface LicenseExplanation {
  /** `an OEM license for Windows 11 Pro (en-US)`. */
  readonly license: string;
  /** What the right reaches. */
  readonly gives: string;
  /** No dimension of identity differs; findings may still stand against it. */
  readonly covers: boolean;
  /** Where the customer's own agreement takes the right away: what it covers it does not license. */
  readonly withdrawn?: string;
  /** Where the license is written: rights of one license have one place. */
  readonly writtenAt: Reference;
  readonly clauses: readonly string[];
  readonly findings: readonly Finding[];
}

export interface DeviceExplanation {
  readonly id: string;
  readonly images: readonly {
    readonly image: string;
    readonly verdict: Verdict;
    /** Each product of the image; the licence relied on comes first. */
    readonly software: readonly { readonly what: string; readonly licenses: readonly LicenseExplanation[] }[];
    readonly findings: readonly Finding[];
  }[];
}

export function explainDevice(
  estate: Estate,
  asOf: IsoDate,
  device: { readonly id: string; readonly primaryUser?: string; readonly terms: DeviceTerms },
): DeviceExplanation {
  const { id, primaryUser, terms } = device;
  const circumstances = findCircumstances(estate).of(id, primaryUser, terms);
  const rights = rightsOfDevice(terms, circumstances, estate, asOf);
  const images = terms.images.flatMap((named) => {
    const image = estate.images.get(named);
    if (image === undefined) return [];
    const { verdict, items, findings } = assessImage(
      { estate, asOf, device: terms, circumstances, rights, image },
      true,
    );
    const software = items.map(({ item, readings }) => ({
      what: softwareText(item.identity.software),
      licenses: readings.map(explainReading),
    }));
    return [{ image: named, verdict, software, findings }];
  });
  return { id, images };
}

function explainReading({ right, covers, findings }: Reading): LicenseExplanation {
  const { license, withdrawn } = right;
  return {
    license: rightText(right),
    gives: reachText(right),
    covers,
    ...(withdrawn !== undefined && { withdrawn }),
    writtenAt: license.reference,
    clauses: clausesOf(right),
    findings,
  };
}

function clausesOf({ clause, withdrawn }: Right): readonly string[] {
  return [clause, ...(withdrawn === undefined ? [] : [policyClause(withdrawn)])].map(clauseText);
}

/** `Enterprise: 7, 8, 8.1, 10, 11 (upgrade)`; what a policy takes away ends in `withdrawn by EA-7731, section 4`. */
function reachText({ product, edition, versions, basis, until, withdrawn }: Right): string {
  const name = edition === undefined ? 'an edition nobody wrote down' : editionName(product, edition);
  const reach = versions === undefined ? 'a version nobody wrote down' : versions.join(', ');
  const ends = until === undefined ? '' : `, until ${until}`;
  return `${name}: ${reach} (${basis}${ends}${withdrawn === undefined ? '' : `, withdrawn by ${withdrawn}`})`;
}
