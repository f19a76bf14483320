/** Findings on the run itself: quantities, activations, images against what the manifest says of them, the policy. */
import type { Finding, Verdict } from '../finding.ts';
import type { Estate } from '../model.ts';
import { type PolicyUses, policyFindings } from '../policy/policy-uses.ts';
import { withSeverities } from '../policy/severities.ts';
import type { WaiverFindingsOptions } from '../policy/waiver-findings.ts';
import { verdictOf } from '../reading-order.ts';
import { imageDiffers } from '../rules/image-differs-from-manifest.ts';
import { imageWithoutDevices } from '../rules/image-without-devices.ts';
import { countFindings } from '../rules/license-count-exceeded.ts';
import { activationFindings } from '../rules/mak-activations-short.ts';
import type { Totals } from './totals.ts';

export function runFindings(
  estate: Estate,
  options: WaiverFindingsOptions,
  totals: Pick<Totals, 'images' | 'claims' | 'waivers'>,
  uses: PolicyUses | undefined,
): { readonly verdict: Verdict; readonly findings: readonly Finding[] } {
  const { image: only } = options;
  const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
  const found = [
    ...countFindings(estate, [...totals.claims.values()]),
    ...images.flatMap((image) => {
      const devices = totals.images.get(image.id) ?? 0;
      return [...imageDiffers(image), ...activationFindings(image, devices), ...imageWithoutDevices(image, devices)];
    }),
    ...(uses === undefined ? [] : policyFindings(estate, uses, totals.waivers, options)),
  ];
  const findings = withSeverities(found, estate.policy);
  return { verdict: verdictOf(findings), findings };
}
