import { diffArrays } from 'diff/lib/diff/array.js';
import { countLines, linesOf } from './lines.ts';

/** The search takes time and memory with the square of it: a second. */
const MOST_EDITS = 2000;
/** Four for each device of the largest fleet. A set holds 16 million, and a file of blank lines has more. */
const MOST_LINES = 4_000_000;

/**
 * The numbers, from 1, of the lines in a text that are new or changed. A line that only ends in another way (CRLF, LF) is
 * neither. None are told of a text with more than four million lines.
 *
 * @param before undefined when there was no such file: every line is new.
 */
export function changedLines(before: string | undefined, now: string): ReadonlySet<number> {
  if (hasTooManyLines(now) || hasTooManyLines(before ?? '')) return new Set();
  const lines = linesOf(now);
  const old = before === undefined ? [] : linesOf(before);
  const start = sharedStart(old, lines);
  const end = sharedEnd(old, lines, start);
  const middle = lines.slice(start, lines.length - end);
  const indexes = changedIn(old.slice(start, old.length - end), middle);
  return new Set(indexes.map((index) => start + index + 1));
}

/** Counted before they are cut apart, which takes many times the memory of the text. */
function hasTooManyLines(text: string): boolean {
  if (text.length <= MOST_LINES) return false;
  let count = 0;
  for (const _end of text.matchAll(/\r\n?|\n/g)) {
    count += 1;
    if (count > MOST_LINES) return true;
  }
  return false;
}

function sharedStart(old: readonly string[], lines: readonly string[]): number {
  let count = 0;
  while (count < Math.min(old.length, lines.length) && old[count] === lines[count]) count += 1;
  return count;
}

function sharedEnd(old: readonly string[], lines: readonly string[], start: number): number {
  const most = Math.min(old.length, lines.length) - start;
  let count = 0;
  while (count < most && old[old.length - 1 - count] === lines[lines.length - 1 - count]) count += 1;
  return count;
}

/**
 * Indexes into the lines. A line that is on one side only is aligned with nothing: the search goes without it, so that a list
 * of which every row has changed costs nothing.
 */
function changedIn(old: readonly string[], lines: readonly string[]): readonly number[] {
  const [oldLines, newLines] = [new Set(old), new Set(lines)];
  const shared = [...lines.keys()].filter((index) => oldLines.has(lines[index] ?? ''));
  const from = old.filter((line) => newLines.has(line));
  const to = shared.map((index) => lines[index] ?? '');
  const kept = new Set((unchangedIn(from, to) ?? occurringBefore(from, to)).map((index) => shared[index]));
  return [...lines.keys()].filter((index) => !kept.has(index));
}

/** Indexes of the lines that stand in both, aligned; undefined when that takes too many edits. */
function unchangedIn(old: string[], lines: string[]): readonly number[] | undefined {
  const pieces = diffArrays(old, lines, { maxEditLength: MOST_EDITS });
  if (pieces === undefined) return undefined;
  const unchanged: number[] = [];
  let at = 0;
  for (const { added, removed, count } of pieces) {
    if (removed) continue;
    if (!added) for (let index = at; index < at + count; index += 1) unchanged.push(index);
    at += count;
  }
  return unchanged;
}

/** For texts in which too much was moved to be aligned: the first ones of each line, as many as there were before. */
function occurringBefore(old: readonly string[], lines: readonly string[]): readonly number[] {
  const left = countLines(old);
  return [...lines.keys()].filter((index) => {
    const line = lines[index] ?? '';
    const before = left.get(line) ?? 0;
    left.set(line, before - 1);
    return before > 0;
  });
}
