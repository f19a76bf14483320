/** Which waivers name a device, by its id or by a pattern: asked of every device of a fleet, so it is cheap. */
import { matchesWildcards } from '../vocabulary/wildcards.ts';
import type { Policy } from './policy.ts';

/** Indexes of the waivers that name the device, in their order; undefined when none does. */
export type WaiversOfDevice = (id: string) => readonly number[] | undefined;

export function waiversByDevice(policy: Policy | undefined): WaiversOfDevice {
  const exact = new Map<string, number[]>();
  const patterns = new Map<string, NamingPattern[]>();
  policy?.waivers.forEach(({ devices }, index) => {
    for (const device of new Set(devices)) {
      if (isPattern(device)) append(patterns, beginningOf(device.slice(0, device.indexOf('*'))), { device, index });
      else append(exact, device, index);
    }
  });
  return (id) => {
    const named = exact.get(id);
    if (patterns.size === 0) return named;
    const near = [...(patterns.get(beginningOf(id)) ?? []), ...(patterns.get('') ?? [])];
    const matched = near.filter(({ device }) => matchesWildcards(id, device));
    if (matched.length === 0) return named;
    return [...new Set([...(named ?? []), ...matched.map(({ index }) => index)])].sort((a, b) => a - b);
  };
}

interface NamingPattern {
  readonly device: string;
  readonly index: number;
}

/** Of thousands of patterns only those are tried that begin as the id does; a wide one has no beginning. */
const BEGINNING = 3;

function beginningOf(text: string): string {
  return text.length < BEGINNING ? '' : text.slice(0, BEGINNING);
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

export function isPattern(device: string): boolean {
  return device.includes('*');
}
