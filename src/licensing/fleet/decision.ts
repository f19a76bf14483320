/** What was decided once for all devices of one profile in the same circumstances. */
import { assessImage } from '../assess.ts';
import type { CircumstancesFinder } from '../circumstances.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { DeviceTerms, Estate, IsoDate } from '../model.ts';
import { withOtherImages } from '../other-images.ts';
import { firstUse, type WaiverUse, waiverUses } from '../policy/waiver-uses.ts';
import { isBlocking, worseVerdict } from '../reading-order.ts';
import { lineTerms } from '../rights/claim.ts';
import { heldLicenses } from '../rights/held-licenses.ts';
import { rightsOfDevice } from '../rights/rights.ts';
import type { Group, Groups } from './groups.ts';

export interface ImageDecision {
  readonly image: string;
  readonly verdict: Verdict;
}

export interface Decision {
  /** The worst of its images; undefined when none of them is asked about. */
  readonly verdict: Verdict | undefined;
  readonly images: readonly ImageDecision[];
  readonly findings: readonly {
    readonly group: Group;
    readonly about: Finding['about'];
    readonly onlyBlocking: boolean;
  }[];
  /** The agreement lines it takes a licence of. */
  readonly claims: readonly LineKey[];
  /** The waivers that name its devices and meet something. */
  readonly waivers: ReadonlyMap<number, WaiverUse>;
  /** How many devices it holds for. */
  devices: number;
  /** Ids from here on are named in none of its groups any more. */
  namedBelow?: string | undefined;
}

/** The decisions of one profile: for the device by itself, and with its users, forms and media. */
export interface ProfileDecisions {
  /** Left out where the manifest speaks of single devices. */
  readonly alone: Decision | undefined;
  readonly byCircumstances: Map<string, Decision>;
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
  readonly groups: Groups;
}

export function decide(
  id: string,
  primaryUser: string | undefined,
  terms: DeviceTerms,
  options: DecisionOptions,
): Decision {
  const { estate, asOf } = options;
  const circumstances = options.circumstances.of(id, primaryUser, terms);
  const rights = rightsOfDevice(terms, circumstances, estate, asOf);
  const waivers = new Map<number, WaiverUse>();
  const assessed = terms.images.flatMap((named) => {
    const image = estate.images.get(named);
    if (image === undefined || (options.image !== undefined && options.image !== named)) return [];
    const installation = { estate, asOf, device: terms, circumstances, rights, image };
    const { verdict, findings } = assessImage(installation);
    for (const [index, use] of waiverUses(installation, findings)) {
      waivers.set(index, firstUse(waivers.get(index), use));
    }
    const blocking = findings.filter(standsAgainst).length;
    const cured = verdict === 'licensed' ? findings : withOtherImages(findings, installation);
    return [{ image: named, verdict, cured, onlyOneBlocks: blocking === 1 }];
  });
  const verdicts = assessed.map(({ verdict }) => verdict);
  return {
    verdict: verdicts.length === 0 ? undefined : verdicts.reduce(worseVerdict),
    images: assessed.map(({ image, verdict }) => ({ image, verdict })),
    findings: assessed.flatMap(({ cured, onlyOneBlocks }) =>
      cured.map((finding) => ({
        group: options.groups.groupOf(finding),
        about: finding.about,
        onlyBlocking: onlyOneBlocks && standsAgainst(finding),
      })),
    ),
    claims: claimsOf(terms, estate, asOf),
    waivers,
    devices: 0,
  };
}

function standsAgainst(finding: Finding): boolean {
  return isBlocking(finding) && finding.waived === undefined;
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
