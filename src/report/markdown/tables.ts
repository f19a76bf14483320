/** What the summary and the comment are made of: a table for each kind of thing that a report holds. */
import { identityText } from '../identity-text.ts';
import type { Report, ReportFinding, ReportImage } from '../report-schema.ts';
import { standsBefore } from '../standing.ts';
import { moreText, placeText } from '../wording.ts';
import { codeCell, countCell, type Detail, table, textCell } from './table.ts';

const NAMED_IN_CELL = 3;

type FixedFinding = NonNullable<Report['change']>['fixed'][number];

export function findingTable(findings: readonly ReportFinding[], detail: Detail): string {
  return table(
    ['Severity', 'Rule', 'Image', 'Devices', 'What is wrong', 'Where'],
    findings,
    findingCells(detail),
    detail,
  );
}

export function fixedTable(fixed: readonly FixedFinding[], detail: Detail): string {
  return table(['Rule', 'Image', 'Devices', 'What it was'], fixed, fixedCells(detail), detail);
}

export function waivedTable(waived: readonly ReportFinding[], detail: Detail): string {
  const heads = ['Waiver', 'Until', 'Owner', 'Reason', 'Rule', 'Image', 'Devices', 'What is waived'];
  return table(heads, waived, waivedCells, detail);
}

/** Of what was introduced first, then the cure that frees the most devices. */
export function cureTable(findings: readonly ReportFinding[], detail: Detail): string {
  const cures = findings
    .flatMap((finding) => finding.cures.map((cure) => ({ ...cure, rule: finding.rule, before: standsBefore(finding) })))
    .toSorted((one, other) => Number(one.before) - Number(other.before) || other.frees - one.frees);
  const cells = (cure: (typeof cures)[number]) => [textCell(cure.do), countCell(cure.frees), codeCell(cure.rule)];
  return table(['Cure', 'Devices freed', 'Of'], cures, cells, detail);
}

export function imageTable(images: readonly ReportImage[], detail: Detail): string {
  return table(['Image', 'What it is', 'Devices'], images, imageCells, detail);
}

/** The devices of each finding, by name as far as they fit. */
export function deviceLists(findings: readonly ReportFinding[], { rows, names }: Detail): string {
  if (names === 0) return '';
  return findings
    .filter(({ count }) => count > 0)
    .slice(0, rows)
    .map(({ rule, image, devices, count }) => {
      const title = `${codeCell(rule)}${image === undefined ? '' : ` in ${codeCell(image)}`}`;
      const shown = devices.slice(0, names).map(codeCell);
      return `- ${title}: ${shown.join(', ')}${moreText(count - shown.length)}\n`;
    })
    .join('');
}

/** Which policy was applied: a change is judged by the one that was there before it. */
export function policyLine({ file, commit }: NonNullable<Report['policy']>): string {
  return `Policy: ${codeCell(file)}${commit === undefined ? ' as it stands in the working tree' : ` at ${codeCell(commit)}`}.\n`;
}

function findingCells(detail: Detail) {
  return (finding: ReportFinding): readonly string[] => {
    const [first, ...rest] = finding.places;
    return [
      finding.severity,
      codeCell(finding.rule),
      codeCell(finding.image),
      devicesCell(finding, detail),
      `${textCell(finding.message)} (${textCell(finding.clause)})`,
      first === undefined ? '' : codeCell(placeText(first)) + moreText(rest.length),
    ];
  };
}

function fixedCells(detail: Detail) {
  return (fixed: FixedFinding): readonly string[] => [
    codeCell(fixed.rule),
    codeCell(fixed.image),
    devicesCell(fixed, detail),
    textCell(fixed.message),
  ];
}

/** The names of a few devices, of more how many there are. */
function devicesCell({ count, devices }: Pick<ReportFinding, 'count' | 'devices'>, { names }: Detail): string {
  const few = names > 0 && count > 0 && count <= NAMED_IN_CELL && devices.length === count;
  return few ? devices.map(codeCell).join(', ') : countCell(count);
}

function waivedCells({ waived, rule, image, count, message }: ReportFinding): readonly string[] {
  const { waiver = '', until = '', owner = '', reason = '' } = waived ?? {};
  const by = [codeCell(waiver), textCell(until), textCell(owner), textCell(reason)];
  return [...by, codeCell(rule), codeCell(image), countCell(count), textCell(message)];
}

function imageCells({ id, identity, state, reason, devices }: ReportImage): readonly string[] {
  const doubt = state === 'known' ? '' : ` (${textCell(reason ?? state)})`;
  return [codeCell(id), textCell(identityText(identity)) + doubt, String(devices)];
}
