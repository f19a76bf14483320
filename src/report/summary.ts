import { identityText } from './identity-text.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import type { Report, ReportFinding, ReportImage } from './report-schema.ts';
import { countOf, moreText, placeText, verdictLine } from './wording.ts';

/** GitHub drops the whole summary of a step that is larger, so detail goes first, then rows. In bytes. */
const LARGEST_SUMMARY = 1024 * 1024;
const MOST_ROWS = 5_000;
const NAMED_DEVICES = 20;

/** How much is told: table rows, and device names a finding. */
interface Detail {
  readonly rows: number;
  readonly names: number;
}

/** The job summary as Markdown of at most `limit` bytes: findings by kind, images, cures. */
export function summaryReport(report: Report, limit = LARGEST_SUMMARY): string {
  for (const detail of stages(report)) {
    const text = render(report, detail);
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return headline(report);
}

function* stages({ findings, images }: Report): Generator<Detail> {
  const cures = findings.reduce((sum, finding) => sum + finding.cures.length, 0);
  const all = Math.min(MOST_ROWS, Math.max(findings.length, images.length, cures));
  yield { rows: all, names: NAMED_DEVICES };
  for (let rows = all; rows > 0; rows = Math.floor(rows / 2)) yield { rows, names: 0 };
}

function render(report: Report, { rows, names }: Detail): string {
  const { findings, images } = report;
  return [
    headline(report),
    findings.length === 0 ? '' : `### Findings\n\n${findingTable(findings, rows)}`,
    cureTable(findings, rows),
    `### Images\n\n${table(['Image', 'What it is', 'Devices'], images.map(imageRow), rows)}`,
    names === 0 ? '' : deviceLists(findings, names),
  ]
    .filter((section) => section !== '')
    .join('\n');
}

function headline(report: Report): string {
  return `## ImageGate\n\n**${markdownText(verdictLine(report))}**\n`;
}

function findingTable(findings: readonly ReportFinding[], rows: number): string {
  const cells = (finding: ReportFinding) => [
    finding.severity,
    markdownCode(finding.rule),
    finding.image === undefined ? '' : markdownCode(finding.image),
    finding.count === 0 ? '' : String(finding.count),
    `${markdownText(finding.message)} (${markdownText(finding.clause)})`,
    whereCell(finding),
  ];
  return table(['Severity', 'Rule', 'Image', 'Devices', 'What is wrong', 'Where'], findings.map(cells), rows);
}

function whereCell({ places }: ReportFinding): string {
  const [first, ...rest] = places;
  if (first === undefined) return '';
  return markdownCode(placeText(first)) + moreText(rest.length);
}

/** The cure that frees the most devices first. */
function cureTable(findings: readonly ReportFinding[], rows: number): string {
  const cures = findings.flatMap(({ rule, cures }) => cures.map((cure) => ({ ...cure, rule })));
  if (cures.length === 0) return '';
  const cells = cures
    .toSorted((one, other) => other.frees - one.frees)
    .map((cure) => [markdownText(cure.do), cure.frees === 0 ? '' : String(cure.frees), markdownCode(cure.rule)]);
  return `### What would cure it\n\n${table(['Cure', 'Devices freed', 'Of'], cells, rows)}`;
}

function imageRow({ id, identity, state, reason, devices }: ReportImage): readonly string[] {
  const doubt = state === 'known' ? '' : ` (${markdownText(reason ?? state)})`;
  return [markdownCode(id), markdownText(identityText(identity)) + doubt, String(devices)];
}

function deviceLists(findings: readonly ReportFinding[], names: number): string {
  const lists = findings
    .filter(({ count }) => count > 0)
    .map(({ rule, image, devices, count }) => {
      const title = `${markdownCode(rule)}${image === undefined ? '' : ` in ${markdownCode(image)}`}`;
      const shown = devices.slice(0, names).map(markdownCode);
      return `- ${title}: ${shown.join(', ')}${moreText(count - shown.length)}\n`;
    });
  if (lists.length === 0) return '';
  return `<details><summary>Devices by finding</summary>\n\n${lists.join('')}\n</details>\n`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], most: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const more = rows.length > most ? `\n${countOf(rows.length - most, 'more row')}\n` : '';
  return [line(heads), line(heads.map(() => '---')), ...rows.slice(0, most).map(line), more].join('');
}
