/** The devices of waivers, as they pass by: which ids no device has, and who holds another license by now. */
import { isPattern } from './named-devices.ts';
import type { Policy, Waiver } from './policy.ts';
import type { WaiverUse } from './waiver-uses.ts';

/** So many devices of another license are named, the first by id. */
const MOST_NAMED = 3;

export interface WaiverDevices {
  /** Called for every device: it costs a look-up. */
  see(id: string, uses: ReadonlyMap<number, WaiverUse>): void;
  /** The ids of the waiver that no device seen so far has; patterns are none. */
  unknownOf(waiver: Waiver): readonly string[];
  /** By the waiver's index. */
  otherLicenseOf(index: number): readonly string[];
}

export function watchDevices({ waivers }: Policy): WaiverDevices {
  const unknown = new Set(waivers.flatMap(({ devices }) => devices.filter((device) => !isPattern(device))));
  const others = new Map<number, readonly string[]>();
  return {
    see(id, uses) {
      unknown.delete(id);
      for (const [index, use] of uses) {
        if (use === 'other-license') others.set(index, withName(others.get(index) ?? [], id));
      }
    },
    unknownOf: ({ devices }) => [...new Set(devices)].filter((device) => unknown.has(device)),
    otherLicenseOf: (index) => others.get(index) ?? [],
  };
}

/** The first ids in order stay, whatever order the devices come in. */
function withName(names: readonly string[], id: string): readonly string[] {
  const last = names.at(-1);
  if (names.length >= MOST_NAMED && last !== undefined && id >= last) return names;
  return [...names, id].sort().slice(0, MOST_NAMED);
}
