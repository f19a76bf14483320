/** The one comment on a pull request that stays current. */
import type { Problem } from '../input/problem.ts';
import type { Severity } from '../licensing/finding.ts';
import { changeLine, outcomeLine } from './change-line.ts';
import { type CommentPlace, headOf, linkTo } from './markdown/comment-head.ts';
import {
  codeCell,
  type Detail,
  firstThatFits,
  folded,
  halves,
  joined,
  section,
  table,
  textCell,
} from './markdown/table.ts';
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
import { type ProblemKind, placeOf } from './problems.ts';
import type { Report } from './report-schema.ts';
import { isBlocking, partsOf } from './standing.ts';
import { countOf, verdictLine } from './wording.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
const MOST_ROWS = 400;
/** With fewer rows than this, what is folded away goes first. */
const FEW_ROWS = 10;
const MOST_PROBLEMS = 20;
const NAMED_DEVICES = 10;

export interface CommentOptions extends CommentPlace {
  /** The severities that fail the run. */
  readonly failing: ReadonlySet<Severity>;
}

/**
 * Whether the change passes, what it introduces and what cures that; folded away what it fixed, what was there before,
 * what is waived, and the images. Short where it introduces nothing. The same report gives the same text.
 */
export function commentReport(report: Report, options: CommentOptions): string {
  const { limit = LONGEST_COMMENT } = options;
  const head = joined([headOf(options, verdictHeading(report, options)), summaryOf(report, options)]);
  const sections = report.change?.introduced === 0 ? resolvedSections : openSections;
  const render = (detail: Detail) => joined([head, ...sections(report, detail)]);
  return firstThatFits(stages(), render, (text) => text.length <= limit) ?? head;
}

/** The comment where nothing could be decided: a verdict from before must not stand over a broken manifest. */
export function problemComment(problems: readonly Problem[], place: CommentPlace, kind: ProblemKind = 'input'): string {
  const { limit = LONGEST_COMMENT } = place;
  const head = joined([headOf(place, 'nothing decided'), `${SENTENCES[kind]} See ${linkTo('the run', place)}.\n`]);
  const render = (detail: Detail) =>
    joined([head, table(['Where', 'What is wrong', 'What to do'], problems, problemCells, detail)]);
  return firstThatFits(problemStages(), render, (text) => text.length <= limit) ?? head;
}

function* stages(): Generator<Detail> {
  const elsewhere = 'the job summary';
  yield { rows: MOST_ROWS, names: NAMED_DEVICES, folded: true, elsewhere };
  for (const rows of halves(MOST_ROWS, FEW_ROWS)) yield { rows, names: 0, folded: true, elsewhere };
  for (const rows of halves(MOST_ROWS, 1)) yield { rows, names: 0, folded: false, elsewhere };
}

function verdictHeading(report: Report, { failing }: CommentOptions): string {
  return report.findings.some((finding) => isBlocking(finding, failing)) ? 'blocked' : 'passed';
}

function summaryOf(report: Report, options: CommentOptions): string {
  const change = changeLine(report);
  const sentences = [...(change === undefined ? [] : [change]), outcomeLine(report, options.failing)];
  return joined([
    `**${markdownText(verdictLine(report))}**\n`,
    `${markdownText(sentences.join(' '))} All of it is in ${linkTo('the job summary', options)}.\n`,
  ]);
}

function openSections(report: Report, detail: Detail): readonly string[] {
  const { images, change, policy } = report;
  const { introduced, before, waived } = partsOf(report);
  const away = (title: string, items: readonly unknown[], content: string) =>
    detail.folded ? folded(`${title} (${items.length})`, content) : '';
  const fixed = change?.fixed ?? [];
  return [
    section(change ? 'Introduced by this change' : 'Findings', findingTable(introduced, detail)),
    section('What would cure it', cureTable(introduced, detail)),
    away('Devices by finding', introduced, deviceLists(introduced, detail)),
    away('Fixed by this change', fixed, fixedTable(fixed, detail)),
    away('There before', before, findingTable(before, detail)),
    away('Waived', waived, waivedTable(waived, detail)),
    away('Images', images, imageTable(images, detail)),
    policy === undefined ? '' : policyLine(policy),
  ];
}

/** Nothing is left to do here: what was fixed, and a word on the rest. */
function resolvedSections(report: Report, detail: Detail): readonly string[] {
  const { waived } = partsOf(report);
  return [
    section('Fixed by this change', fixedTable(report.change?.fixed ?? [], detail)),
    waived.length === 0 ? '' : `${countOf(waived.length, 'finding')} ${waived.length === 1 ? 'is' : 'are'} waived.\n`,
  ];
}

const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  input: 'The input is wrong, so nothing was decided, and nothing passes.',
  failed: 'A step failed, so nothing was decided, and nothing passes.',
};

function* problemStages(): Generator<Detail> {
  for (const rows of halves(MOST_PROBLEMS, 1)) yield { rows, names: 0, folded: false };
}

function problemCells(problem: Problem): readonly string[] {
  const where = problem.file === undefined ? '' : codeCell(placeOf(problem));
  return [where, textCell(problem.message), textCell(problem.cure)];
}
