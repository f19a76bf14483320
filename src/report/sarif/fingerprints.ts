/**
 * What tells one result from another over time. A result is a group of devices that fail alike, so its fingerprint is made
 * of the rule, the image and the message: not of lines, which move, nor of devices, which come and go.
 *
 * A change can add devices to a group that was there before. It is then reported twice: what was there keeps the
 * fingerprint, and the new devices get one that their first device is part of, so that a viewer that compares with the
 * base sees something new. After the merge they are all one group again: the second fingerprint goes, and the first, which
 * never went, stands for all of them. Were the second numbered instead, the next change would find its number taken on
 * the base for as long as the base is the commit that merged this one.
 */
import { createHash } from 'node:crypto';
import type { Report, ReportFinding } from '../report-schema.ts';
import { standsBefore } from '../standing.ts';

/** One for each finding, 32 hexadecimal digits, no two alike. */
export function fingerprints({ findings }: Report): ReadonlyMap<ReportFinding, string> {
  const taken = new Map<string, number>();
  const prints = new Map<ReportFinding, string>();
  // Those that were there before choose first.
  for (const finding of [...findings.filter(standsBefore), ...findings.filter((other) => !standsBefore(other))]) {
    const kind = [finding.rule, finding.image ?? null, stableMessage(finding)];
    prints.set(finding, firstFree([kind, [...kind, finding.devices[0] ?? null]], taken));
  }
  return prints;
}

/** The print of the first candidate that is free; of real twins, which are alike in all of it, by their number. */
function firstFree(candidates: readonly (readonly (string | null)[])[], taken: Map<string, number>): string {
  const keys = candidates.map((candidate) => JSON.stringify(candidate));
  const free = keys.find((key) => !taken.has(key));
  const key = free ?? keys.at(-1) ?? '';
  const number = (taken.get(key) ?? 0) + 1;
  taken.set(key, number);
  return hash(number === 1 ? key : JSON.stringify([key, number]));
}

/** A finding on the run itself may count, and stays the same finding when 260 of 250 become 261. */
function stableMessage({ count, message }: ReportFinding): string {
  return count > 0 ? message : message.replace(COUNTED, '#');
}

// A number that counts something, and no number of a version: `260 devices`, `only 250 were bought`.
const COUNTED = /\b\d{1,15}(?= (?:devices?|licenses?|activations?|cores?|days?|users?|more|was|were|is|are)\b)/g;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
