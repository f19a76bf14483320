/**
 * Small readers of what DISM prints under /English. Labels keep their English there, values don't, and some hosts have no
 * English at all: whatever isn't exactly as expected is `undefined`, which callers refuse. None of this is ever taken for
 * the identity of an image.
 */
import type { ToolResult } from '../../../process/tool.ts';

/** As much as a runner keeps of an answer: one of this size may have been cut. */
const LONGEST_ANSWER = 2 ** 20;

/** The lines of an answer; undefined when it may be cut. All that is looked for is ASCII, in every OEM code page. */
export function linesOf({ output }: Pick<ToolResult, 'output'>): readonly string[] | undefined {
  return output.length < LONGEST_ANSWER ? output.toString('latin1').split(/\r\n|\r|\n/) : undefined;
}

/** `[=====      58.0%      ]` is 58; the percentage lies over the bar. */
export function percentOf(line: string): number | undefined {
  const percent = Number(/\[[= ]*(\d{1,3})[.,]\d%[= ]*\]/.exec(line)?.[1] ?? Number.NaN);
  return percent <= 100 ? percent : undefined;
}

/** `10.0.26100.5074`: the first of its kind, in the banner above everything else, in any language. */
export function bannerVersion(lines: readonly string[]): string | undefined {
  const banner = lines.filter((line) => line.trim() !== '').slice(0, 2);
  return banner
    .map((line) => /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,6}\.\d{1,6}(?![\d.])/.exec(line)?.[0])
    .find((found) => found);
}

export interface MountedImage {
  readonly directory: string;
  readonly writable: boolean;
  /** `Ok`, `Needs Remount`, `Invalid`. */
  readonly status: string;
}

/** The answer to /Get-MountedImageInfo. */
export function mountedImages(lines: readonly string[]): readonly MountedImage[] | undefined {
  const found: (MountedImage | undefined)[] = recordsOf(lines, 'Mount Dir').map((record) => {
    const directory = record.get('Mount Dir');
    const access = record.get('Mounted Read/Write');
    const status = record.get('Status');
    if (directory === undefined || status === undefined || (access !== 'Yes' && access !== 'No')) return undefined;
    return { directory, writable: access === 'Yes', status };
  });
  if (found.length === 0 && !lines.some((line) => line.trim() === 'No mounted images found.')) return undefined;
  return wholeOf(found);
}

export interface ProvisionedApp {
  readonly displayName: string;
  /** What DISM wants to be told: `Microsoft.BingNews_4.2.27001.0_neutral_~_8wekyb3d8bbwe`. */
  readonly packageName: string;
}

/** The answer to /Get-ProvisionedAppxPackages. An image without any gives an empty list. */
export function provisionedApps(lines: readonly string[]): readonly ProvisionedApp[] | undefined {
  const records = recordsOf(lines, 'DisplayName');
  // In another order a record would end with the package of the next app, and that one would be removed.
  if (valuesOf(lines, 'PackageName').length !== records.length) return undefined;
  if (
    lines.findIndex((line) => line.startsWith('PackageName : ')) <
    lines.findIndex((line) => line.startsWith('DisplayName : '))
  )
    return undefined;
  return wholeOf(
    records.map((record) => {
      const displayName = record.get('DisplayName');
      const packageName = record.get('PackageName');
      if (displayName === undefined || packageName === undefined || !PACKAGE_NAME.test(packageName)) return undefined;
      return { displayName, packageName };
    }),
  );
}

const PACKAGE_NAME = /^[\w.~-]+$/;

/** The answer to /Get-CurrentEdition: an edition id. */
export function currentEdition(lines: readonly string[]): string | undefined {
  const [edition, ...others] = valuesOf(lines, 'Current Edition');
  return others.length === 0 ? edition : undefined;
}

/** The edition ids in the answer to /Get-TargetEditions; an image that can become no other gives none. */
export function targetEditions(lines: readonly string[]): readonly string[] {
  return valuesOf(lines, 'Target Edition');
}

function valuesOf(lines: readonly string[], label: string): readonly string[] {
  const start = `${label} : `;
  return lines
    .filter((line) => line.startsWith(start))
    .map((line) => line.slice(start.length).trim())
    .filter((value) => value !== '');
}

/** `Label : value` lines as records, of which each begins with the label `first`. The first value of a label counts. */
function recordsOf(lines: readonly string[], first: string): readonly ReadonlyMap<string, string>[] {
  const records: Map<string, string>[] = [];
  for (const line of lines) {
    const end = line.indexOf(' : ');
    if (end < 0) continue;
    const label = line.slice(0, end);
    if (label === first) records.push(new Map());
    const record = records.at(-1);
    if (record !== undefined && !record.has(label)) record.set(label, line.slice(end + 3).trim());
  }
  return records;
}

/** All or nothing: a list with a gap in it would be a wrong answer. */
function wholeOf<Item>(found: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const whole = found.filter((item) => item !== undefined);
  return whole.length === found.length ? whole : undefined;
}
