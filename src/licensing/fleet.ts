/** A whole fleet, device by device: each profile is decided once, and what is left for a row is a look-up. */
import { findCircumstances } from './circumstances.ts';
import type { Assessment, DeviceVerdict } from './finding.ts';
import type { Baseline } from './fleet/baseline.ts';
import { type Decision, type DecisionOptions, decide, type ProfileDecisions } from './fleet/decision.ts';
import { groupFindings, nameDevice, namedBelow, ownText } from './fleet/groups.ts';
import { runFindings } from './fleet/run-findings.ts';
import { countDevices } from './fleet/totals.ts';
import { systemIdentity } from './image-items.ts';
import type { DeviceTerms, Estate, IsoDate, Place, Reference } from './model.ts';
import { watchPolicy } from './policy/policy-uses.ts';
import { worseVerdict } from './reading-order.ts';

/** Decisions kept at a time: a fleet in which every device is its own profile must not fill the memory. */
const MOST_DECISIONS = 20_000;

export interface FleetOptions {
  readonly asOf: IsoDate;
  /** List every device in the assessment, not only those that are not licensed. */
  readonly all?: boolean;
  /** Decide only this image. */
  readonly image?: string;
  /** What was found before the change: findings are told apart by it. */
  readonly baseline?: Baseline;
  /** Places of values beside the devices. */
  locate(reference: Reference): readonly Place[];
}

export interface FleetAssessment {
  /** Devices in any order. `row.locate` is called at once, and only for devices with findings. */
  add(
    id: string,
    primaryUser: string | undefined,
    terms: DeviceTerms,
    row: { locate(path: string): readonly Place[] },
  ): void;
  finish(): Assessment;
}

export function assessFleet(estate: Estate, options: FleetOptions): FleetAssessment {
  const circumstances = findCircumstances(estate);
  const groups = groupFindings(options.locate);
  const { asOf, image: only } = options;
  const decisionOptions: DecisionOptions = { estate, asOf, image: only, circumstances, groups };
  const totals = countDevices();
  const uses = watchPolicy(estate, asOf);
  const listed: DeviceVerdict[] = [];
  let decisions = new Map<DeviceTerms, ProfileDecisions>();
  let kept = 0;

  const decideOnce = (id: string, primaryUser: string | undefined, terms: DeviceTerms): Decision => {
    kept += 1;
    uses?.lines.meet(terms);
    return decide(id, primaryUser, terms, decisionOptions);
  };

  const decisionFor = (id: string, primaryUser: string | undefined, terms: DeviceTerms): Decision => {
    let profile = decisions.get(terms);
    if (profile === undefined) {
      const alone = circumstances.namesDevices ? undefined : decideOnce(id, undefined, terms);
      profile = { alone, byCircumstances: new Map() };
      decisions.set(terms, profile);
    }
    // People only add rights: a device that is licensed by itself need not be asked for its users.
    if (profile.alone?.verdict === 'licensed') return profile.alone;
    const key = circumstances.key(id, primaryUser);
    const known = profile.byCircumstances.get(key);
    if (known !== undefined) return known;
    const decision = decideOnce(id, primaryUser, terms);
    profile.byCircumstances.set(key, decision);
    return decision;
  };

  return {
    add(id, primaryUser, terms, row) {
      if (kept >= MOST_DECISIONS) {
        totals.count(decisions);
        decisions = new Map();
        kept = 0;
      }
      const decision = decisionFor(id, primaryUser, terms);
      decision.devices += 1;
      uses?.devices.see(id, decision.waivers);
      // A notice may be true of every device: one comparison tells whether this one is still to be named.
      if (decision.namedBelow !== undefined && id >= decision.namedBelow && options.all !== true) return;
      const unlisted = decision.verdict === 'licensed' && options.all !== true;
      const name = unlisted ? id : ownText(id);
      for (const { image, verdict } of decision.images) {
        if (verdict !== 'licensed' || options.all === true) listed.push({ id: name, image, verdict });
      }
      for (const finding of decision.findings) nameDevice(finding, name, row);
      decision.namedBelow = namedBelow(decision.findings.map(({ group }) => group));
    },
    finish() {
      totals.count(decisions);
      decisions = new Map();
      const run = runFindings(estate, options, totals, uses);
      for (const finding of run.findings) groups.addRun(finding);
      const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
      return {
        asOf,
        verdict: worseVerdict(totals.worst, run.verdict),
        counts: { devices: totals.devices, ...totals.verdicts },
        images: images.sort(byId).map((image) => ({
          id: image.id,
          identity: systemIdentity(image),
          devices: totals.images.get(image.id) ?? 0,
        })),
        devices: listed.sort((a, b) => byId(a, b) || (a.image < b.image ? -1 : 1)),
        findings: groups.finish(options.baseline),
      };
    },
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
