/** Findings on the run itself: quantities, activations, and images against what the manifest says of them. */
import type { Finding, Verdict } from '../finding.ts';
import type { Estate } from '../model.ts';
import { verdictOf } from '../reading-order.ts';
import { imageDiffers } from '../rules/image-differs-from-manifest.ts';
import { imageWithoutDevices } from '../rules/image-without-devices.ts';
import { countFindings } from '../rules/license-count-exceeded.ts';
import { activationFindings } from '../rules/mak-activations-short.ts';
import type { Totals } from './totals.ts';

export function runFindings(
  estate: Estate,
  { image: only }: { readonly image?: string },
  totals: Pick<Totals, 'images' | 'claims'>,
): { readonly verdict: Verdict; readonly findings: readonly Finding[] } {
  const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
  const findings = [
    ...countFindings(estate, [...totals.claims.values()]),
    ...images.flatMap((image) => {
      const devices = totals.images.get(image.id) ?? 0;
      return [...imageDiffers(image), ...activationFindings(image, devices), ...imageWithoutDevices(image, devices)];
    }),
  ];
  return { verdict: verdictOf(findings), findings };
}
