/** The one comment on a pull request that stays current. */
import type { Problem } from '../input/problem.ts';
import type { Severity } from '../licensing/finding.ts';
import { type CommentPlace, headOf, linkTo, manifestOf } from './markdown/comment-head.ts';
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
import { partsOf, standsBefore } from './standing.ts';
import { countOf, countsText } from './wording.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
const MOST_ROWS = 400;
/** With fewer rows than this, what is folded away goes first. */
const FEW_ROWS = 10;
const NAMED_DEVICES = 10;

export interface CommentOptions extends CommentPlace {
  /** The severities that fail the run. */
  readonly failing: ReadonlySet<Severity>;
}

/**
 * Whether the change passes, what it introduces and what cures that; folded away what it fixed, what was there before,
 * what is waived, and the images. Short where it introduces nothing but notices. The same report gives the same text.
 */
export function commentReport(report: Report, options: CommentOptions): string {
  const { failing, limit = LONGEST_COMMENT } = options;
  const head = joined([
    headOf(options, outcomeOf(report, failing)),
    headline(report, failing),
    `${manifestOf(options)} All of it is in ${linkTo('the job summary', options)}.\n`,
  ]);
  const sections = isResolved(report) ? resolvedSections : openSections;
  const render = (detail: Detail) => joined([head, ...sections(report, detail)]);
  return firstThatFits(stages(), render, (text) => text.length <= limit) ?? head;
}

/** The comment where nothing could be decided: a verdict from before must not stand over a broken manifest. */
export function problemComment(problems: readonly Problem[], place: CommentPlace, kind: ProblemKind = 'input'): string {
  const { limit = LONGEST_COMMENT } = place;
  const head = joined([
    headOf(place, NOTHING_DECIDED),
    `${PROBLEM_SENTENCES[kind]} ${manifestOf(place)} See ${linkTo('the run', place)}.\n`,
  ]);
  return withProblems(head, problems, (text) => text.length <= limit);
}

function* stages(): Generator<Detail> {
  const elsewhere = 'the job summary';
  yield { rows: MOST_ROWS, names: NAMED_DEVICES, folded: true, elsewhere };
  for (const rows of halves(MOST_ROWS, FEW_ROWS)) yield { rows, names: 0, folded: true, elsewhere };
  for (const rows of halves(MOST_ROWS, 1)) yield { rows, names: 0, folded: false, elsewhere };
}

function isResolved({ change, findings }: Report): boolean {
  return change !== undefined && findings.every((one) => standsBefore(one) || one.severity === 'notice');
}

function openSections(report: Report, detail: Detail): readonly string[] {
  const { images, change } = report;
  const { introduced, before, waived } = partsOf(report);
  const away = (title: string, counts: readonly string[], content: string) =>
    detail.folded ? folded(`${title} (${counts.join(', ')})`, content) : '';
  const fixed = change?.fixed ?? [];
  return [
    section(change ? 'Introduced by this change' : 'Findings', findingTable(introduced, detail)),
    section('What would cure it', cureTable(introduced, detail)),
    detail.folded ? folded('Devices by finding', deviceLists(introduced, detail)) : '',
    away('Fixed by this change', [String(fixed.length)], fixedTable(fixed, detail)),
    away('There before', countsText(before), findingTable(before, detail)),
    away('Waived', [String(waived.length)], waivedTable(waived, detail)),
    away('Images', [String(images.length)], imageTable(images, detail)),
    appliedPolicy(report),
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
