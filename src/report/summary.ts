import type { Severity } from '../licensing/finding.ts';
import { changeLine, outcomeLine } from './change-line.ts';
import { type Detail, firstThatFits, folded, halves, joined, section } from './markdown/table.ts';
import {
  cureTable,
  deviceLists,
  findingTable,
  fixedTable,
  imageTable,
  policyLine,
  waivedTable,
} from './markdown/tables.ts';
import { markdownText } from './markdown-text.ts';
import type { Report } from './report-schema.ts';
import { partsOf } from './standing.ts';
import { verdictLine } from './wording.ts';

/** GitHub drops the whole summary of a step that is larger, so detail goes first, then rows. In bytes. */
const LARGEST_SUMMARY = 1024 * 1024;
const MOST_ROWS = 5_000;
const NAMED_DEVICES = 20;

export interface SummaryOptions {
  /** The severities that fail the run; where they are given, the summary says whether it passed. */
  readonly failing?: ReadonlySet<Severity>;
  /** In bytes. */
  readonly limit?: number;
}

/**
 * The job summary as Markdown of at most `limit` bytes: what the change introduced, fixed and found there, what is
 * waived, cures, images. Where nothing was compared: findings by kind, what is waived, cures, images.
 */
export function summaryReport(report: Report, { failing, limit = LARGEST_SUMMARY }: SummaryOptions = {}): string {
  const head = headline(report, failing);
  const fits = (text: string) => Buffer.byteLength(text) <= limit;
  return firstThatFits(stages(report), (detail) => joined([head, ...sections(report, detail)]), fits) ?? head;
}

function* stages({ findings, images, change }: Report): Generator<Detail> {
  const cures = findings.reduce((sum, finding) => sum + finding.cures.length, 0);
  const longest = Math.max(findings.length, images.length, cures, change?.fixed.length ?? 0);
  const most = Math.min(MOST_ROWS, longest);
  yield { rows: most, names: NAMED_DEVICES, folded: true };
  for (const rows of halves(most, 1)) yield { rows, names: 0, folded: true };
}

function headline(report: Report, failing: ReadonlySet<Severity> | undefined): string {
  const change = changeLine(report);
  return joined([
    `## ImageGate\n\n**${markdownText(verdictLine(report))}**\n`,
    change === undefined ? '' : `${markdownText(change)}\n`,
    failing === undefined ? '' : `${markdownText(outcomeLine(report, failing))}\n`,
  ]);
}

function sections(report: Report, detail: Detail): readonly string[] {
  const { findings, images, change, policy } = report;
  const { introduced, before, waived } = partsOf(report);
  return [
    section(change ? 'Introduced by this change' : 'Findings', findingTable(introduced, detail)),
    section('Fixed by this change', fixedTable(change?.fixed ?? [], detail)),
    folded(`There before (${before.length})`, findingTable(before, detail)),
    section('Waived', waivedTable(waived, detail)),
    section('What would cure it', cureTable([...introduced, ...before], detail)),
    section('Images', imageTable(images, detail)),
    policy === undefined ? '' : policyLine(policy),
    folded('Devices by finding', deviceLists(findings, detail)),
  ];
}
