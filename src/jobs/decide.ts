import type { Assessment } from '../licensing/finding.ts';
import type { Baseline } from '../licensing/fleet/baseline.ts';
import { assessFleet } from '../licensing/fleet.ts';
import type { Estate, IsoDate } from '../licensing/model.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { AppliedPolicy } from './applied-policy.ts';
import type { Host } from './host.ts';

export interface DecideOptions {
  readonly asOf: IsoDate;
  /** List the licensed devices too. */
  readonly all: boolean;
  /** Only this image is decided. */
  readonly image?: string;
  readonly applied?: AppliedPolicy;
  /** What was found before the change. */
  readonly baseline?: Baseline;
}

/** Holds every device of the manifest against its image. `estate` is the manifest's, with what its files say. */
export async function decideFleet(
  manifest: Manifest,
  estate: Estate,
  { asOf, all, image, applied, baseline }: DecideOptions,
  host: Pick<Host, 'progress'>,
): Promise<Assessment> {
  const fleet = assessFleet(applied === undefined ? estate : { ...estate, policy: applied.policy }, {
    asOf,
    all,
    ...(image !== undefined && { image }),
    ...(baseline !== undefined && { baseline }),
    locate: (reference) =>
      reference.of === 'policy' ? (applied?.locate(reference.path) ?? []) : manifest.locate(reference),
  });
  let devices = 0;
  await manifest.visitDevices((id, primaryUser, terms, row) => {
    fleet.add(id, primaryUser, terms, row);
    devices += 1;
    if (devices % DEVICES_A_TICK === 0) host.progress(devices);
  });
  return fleet.finish();
}

const DEVICES_A_TICK = 20_000;
