/** What was decided once for all devices of one profile in the same circumstances. */
import { assessImage } from '../assess.ts';
import type { CircumstancesFinder } from '../circumstances.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { DeviceTerms, Estate, IsoDate } from '../model.ts';
import { withOtherImages } from '../other-images.ts';
import { isBlocking, worseVerdict } from '../reading-order.ts';
import { lineTerms } from '../rights/claim.ts';
import { heldLicenses } from '../rights/held-licenses.ts';

export interface ImageDecision {
  readonly image: string;
  readonly verdict: Verdict;
  readonly findings: readonly { readonly finding: Finding; readonly onlyBlocking: boolean }[];
}

export interface Decision {
  /** The worst of its images; undefined when none of them is asked about. */
  readonly verdict: Verdict | undefined;
  readonly images: readonly ImageDecision[];
  /** The agreement lines it takes a licence of. */
  readonly claims: readonly LineKey[];
  /** How many devices it holds for. */
  devices: number;
}

export interface LineKey {
  readonly agreement: string;
  /** Lines that differ in quantity only are one. */
  readonly terms: string;
}

export interface DecisionOptions {
  readonly estate: Estate;
  readonly asOf: IsoDate;
  readonly image?: string | undefined;
  readonly circumstances: CircumstancesFinder;
}

export function decide(
  id: string,
  primaryUser: string | undefined,
  terms: DeviceTerms,
  options: DecisionOptions,
): Decision {
  const { estate, asOf } = options;
  const circumstances = options.circumstances.of(id, primaryUser, terms);
  const images = terms.images.flatMap((named): ImageDecision[] => {
    const image = estate.images.get(named);
    if (image === undefined || (options.image !== undefined && options.image !== named)) return [];
    const installation = { estate, asOf, device: terms, circumstances, image };
    const { verdict, findings } = assessImage(installation);
    const blocking = findings.filter(isBlocking).length;
    const cured = verdict === 'licensed' ? findings : withOtherImages(findings, installation);
    return [
      {
        image: named,
        verdict,
        findings: cured.map((finding) => ({ finding, onlyBlocking: blocking === 1 && isBlocking(finding) })),
      },
    ];
  });
  const verdicts = images.map(({ verdict }) => verdict);
  return {
    verdict: verdicts.length === 0 ? undefined : verdicts.reduce(worseVerdict),
    images,
    claims: claimsOf(terms, estate, asOf),
    devices: 0,
  };
}

function claimsOf(terms: DeviceTerms, estate: Estate, asOf: IsoDate): readonly LineKey[] {
  const keys = new Map<string, LineKey>();
  for (const { claim } of heldLicenses(terms, estate, asOf)) {
    if (claim.state !== 'matched') continue;
    const line = estate.agreements.get(claim.agreement)?.licenses[claim.line];
    if (line === undefined) continue;
    const key = { agreement: claim.agreement, terms: lineTerms(line) };
    keys.set(JSON.stringify(key), key);
  }
  return [...keys.values()];
}
