/** What the summary and the comment are made of: a table for each kind of thing that a report holds. */
import { identityText } from '../identity-text.ts';
import type { Report, ReportFinding, ReportImage } from '../report-schema.ts';
import { moreText, placeText, severityReasonText } from '../wording.ts';
import { codeCell, countCell, type Detail, table, textCell } from './table.ts';

const NAMED_IN_CELL = 3;

type Cure = ReportFinding['cures'][number];
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

/** A row each cure of a rule, the one that frees the most devices first. Of notices none: there is nothing to cure. */
export function cureTable(findings: readonly ReportFinding[], detail: Detail): string {
  const cures = new Map<string, Cure & Pick<ReportFinding, 'rule'>>();
  for (const { rule, severity, cures: ofFinding } of findings) {
    if (severity === 'notice') continue;
    for (const { do: cure, frees } of ofFinding) {
      const key = JSON.stringify([rule, cure]);
      cures.set(key, { do: cure, rule, frees: frees + (cures.get(key)?.frees ?? 0) });
    }
  }
  const rows = [...cures.values()].toSorted((one, other) => other.frees - one.frees);
  const cells = (cure: (typeof rows)[number]) => [textCell(cure.do), countCell(cure.frees), codeCell(cure.rule)];
  return table(['Cure', 'Devices freed', 'Of'], rows, cells, detail);
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

/** Which policy was applied: a change is judged by the one that was there before it. One that was new or wrong is not. */
export function appliedPolicy({ policy }: Report): string {
  if (policy === undefined || policy.proposal === 'new' || policy.proposal === 'mended') return '';
  const { file, commit } = policy;
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
      `${textCell(finding.message)} (${textCell(finding.clause)})${reasonCell(finding)}`,
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

function waivedCells(finding: ReportFinding): readonly string[] {
  const { waived, rule, image, count, message } = finding;
  const { waiver = '', until = '', owner = '', reason = '' } = waived ?? {};
  const by = [codeCell(waiver), textCell(until), textCell(owner), textCell(reason)];
  return [...by, codeCell(rule), codeCell(image), countCell(count), textCell(message) + reasonCell(finding)];
}

/** A line of its own in the cell, where the policy gave the finding its severity. */
function reasonCell({ severity, severityReason }: ReportFinding): string {
  return severityReason === undefined ? '' : `<br>${textCell(severityReasonText(severity, severityReason))}`;
}

function imageCells({ id, identity, state, reason, devices }: ReportImage): readonly string[] {
  const doubt = state === 'known' ? '' : ` (${textCell(reason ?? state)})`;
  return [codeCell(id), textCell(identityText(identity)) + doubt, String(devices)];
}
