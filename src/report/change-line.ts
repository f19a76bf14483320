/** What the change that is checked did, in a sentence or two that every reporter shares. */
import type { Report, ReportFinding } from './report-schema.ts';
import { isOpen, standsBefore } from './standing.ts';
import { countOf, countsText, cutText } from './wording.ts';

const LONGEST_NAME = 100;

type Change = NonNullable<Report['change']>;

/**
 * `This change introduces 3 findings on 12 devices, fixes 2, and leaves 40 that were there before. It also brings 1
 * warning.` Counted are errors and unproven facts that nothing waives. Undefined where nothing was compared.
 */
export function changeLine(report: Report): string | undefined {
  const { change } = report;
  if (change === undefined) return undefined;
  const brought = report.findings.filter((finding) => !standsBefore(finding));
  const aside = asideText(brought.filter((finding) => !isOpen(finding)));
  if (change.introduced === 0)
    return [`This change introduces ${nothingBut(aside)}.`, ...restSentence(change)].join(' ');
  const introduced = `introduces ${countOf(change.introduced, 'finding')}${onDevices(brought.filter(isOpen))}`;
  const sentences = [`This change ${listed([introduced, ...fixedText(change), ...leftText(change)])}.`];
  if (aside !== '') sentences.push(`It also brings ${aside}.`);
  if (change.nothing !== undefined)
    sentences.push(`Everything counts as introduced: ${change.nothing.replace(/\.$/, '')}.`);
  return sentences.join(' ');
}

/** What is said quietly, since it blocks nothing: `1 waived finding, 3 warnings, and 1 notice`. */
function asideText(findings: readonly ReportFinding[]): string {
  const waived = findings.filter(({ waived }) => waived !== undefined).length;
  const open = findings.filter(({ waived }) => waived === undefined);
  return listed([...(waived === 0 ? [] : [countOf(waived, 'waived finding')]), ...countsText(open)]);
}

function nothingBut(aside: string): string {
  return aside === '' ? 'nothing' : `nothing but ${aside}`;
}

function restSentence(change: Change): readonly string[] {
  const did = [...fixedText(change, ' finding'), ...leftText(change, change.fixed.length > 0 ? '' : ' finding')];
  return did.length === 0 ? [] : [`It ${listed(did)}.`];
}

/** `noun`: where nothing before it says what is counted. */
function fixedText({ fixed: { length } }: Change, noun = ''): readonly string[] {
  return length === 0 ? [] : [`fixes ${counted(length, noun)}`];
}

function leftText({ existing }: Change, noun = ''): readonly string[] {
  if (existing === 0) return [];
  return [`leaves ${counted(existing, noun)} that ${existing === 1 ? 'was' : 'were'} there before`];
}

function counted(count: number, noun: string): string {
  return `${count}${noun}${noun === '' || count === 1 ? '' : 's'}`;
}

/** Of errors and unproven facts every device is known by its id. */
function onDevices(findings: readonly ReportFinding[]): string {
  const named = new Set<string>();
  for (const { devices } of findings) for (const device of devices) named.add(device);
  const [only = ''] = named;
  if (named.size === 1) return ` on 1 device (${cutText(only, LONGEST_NAME)})`;
  return named.size === 0 ? '' : ` on ${named.size} devices`;
}

/** `a`, `a and b`, `a, b, and c` */
function listed(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
