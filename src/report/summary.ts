import type { Problem } from '../input/problem.ts';
import type { Severity } from '../licensing/finding.ts';
import { headline } from './markdown/headline.ts';
import { NOTHING_DECIDED, PROBLEM_SENTENCES, withProblems } from './markdown/problem-table.ts';
import { type Detail, firstThatFits, folded, halves, joined, section } from './markdown/table.ts';
import {
  appliedPolicy,
  cureTable,
  deviceLists,
  findingTable,
  fixedTable,
  imageTable,
  waivedTable,
} from './markdown/tables.ts';
import { outcomeOf } from './outcome-line.ts';
import type { ProblemKind } from './problems.ts';
import type { Report } from './report-schema.ts';
import { partsOf } from './standing.ts';
import { countsText } from './wording.ts';

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
  const heading = failing === undefined ? 'ImageGate' : `ImageGate: ${outcomeOf(report, failing)}`;
  const head = joined([`## ${heading}\n`, headline(report, failing)]);
  const fits = (text: string) => Buffer.byteLength(text) <= limit;
  return firstThatFits(stages(report), (detail) => joined([head, ...sections(report, detail)]), fits) ?? head;
}

/** The job summary where nothing could be decided. */
export function problemSummary(problems: readonly Problem[], kind: ProblemKind = 'input'): string {
  const head = joined([`## ImageGate: ${NOTHING_DECIDED}\n`, `${PROBLEM_SENTENCES[kind]}\n`]);
  return withProblems(head, problems, (text) => Buffer.byteLength(text) <= LARGEST_SUMMARY);
}

function* stages({ findings, images, change }: Report): Generator<Detail> {
  const cures = findings.reduce((sum, finding) => sum + finding.cures.length, 0);
  const longest = Math.max(findings.length, images.length, cures, change?.fixed.length ?? 0);
  const most = Math.min(MOST_ROWS, longest);
  yield { rows: most, names: NAMED_DEVICES, folded: true };
  for (const rows of halves(most, 1)) yield { rows, names: 0, folded: true };
}

function sections(report: Report, detail: Detail): readonly string[] {
  const { findings, images, change } = report;
  const { introduced, before, waived } = partsOf(report);
  return [
    section(change ? 'Introduced by this change' : 'Findings', findingTable(introduced, detail)),
    section('Fixed by this change', fixedTable(change?.fixed ?? [], detail)),
    folded(`There before (${countsText(before).join(', ')})`, findingTable(before, detail)),
    section('Waived', waivedTable(waived, detail)),
    section('What would cure it', cureTable(introduced, detail)),
    section('Images', imageTable(images, detail)),
    appliedPolicy(report),
    folded('Devices by finding', deviceLists(findings, detail)),
  ];
}
