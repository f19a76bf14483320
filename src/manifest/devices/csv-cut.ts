/**
 * Cuts id and primary user out of a line without quotes. On such a line every delimiter parts two cells, so only those
 * up to the later of the two cells are looked for: of lines whose pieces are the same, the rest has as many.
 */
import type { Pieces } from './cut-item.ts';

export class CsvCut implements Pieces {
  text = '';
  start = 0;
  firstStart = 0;
  firstEnd = 0;
  secondStart = 0;
  secondEnd = 0;
  end = 0;
  readonly variant: number;
  readonly isUserFirst: boolean;
  readonly #delimiter: string;
  /** The delimiter found last. */
  #found = -1;
  /** How many delimiters stand between the start of the line and the first cell, and between the two cells. */
  readonly #before: number;
  readonly #between: number;

  /** @param user the column of the primary user, where there is one. */
  constructor(delimiter: string, id: number, user: number | undefined) {
    this.#delimiter = delimiter;
    this.variant = user === undefined ? 1 : 2;
    this.isUserFirst = user !== undefined && user < id;
    this.#before = Math.min(id, user ?? id);
    this.#between = user === undefined ? 0 : Math.abs(user - id);
  }

  /** @returns false when the line has too few cells. */
  cut(text: string, start: number, end: number): boolean {
    if (text !== this.text || start < this.start) this.#found = -1;
    this.text = text;
    this.start = start;
    this.end = end;
    this.firstStart = this.#skip(start, this.#before);
    if (this.firstStart === -1) return false;
    this.firstEnd = this.#cellEnd(this.firstStart);
    this.secondStart = this.#between === 0 ? end : this.#skip(this.firstEnd, this.#between);
    if (this.secondStart === -1) return false;
    this.secondEnd = this.#cellEnd(this.secondStart);
    return true;
  }

  /** The offset after so many delimiters; -1 when the line has fewer. */
  #skip(from: number, delimiters: number): number {
    let at = from;
    for (let left = delimiters; left > 0; left--) {
      at = this.#cellEnd(at) + 1;
      if (at > this.end) return -1;
    }
    return at;
  }

  /** Searched for once, however many short lines stand before the delimiter that is found. `start` never goes back. */
  #cellEnd(start: number): number {
    if (this.#found < start) {
      const found = this.text.indexOf(this.#delimiter, start);
      this.#found = found === -1 ? this.text.length : found;
    }
    return Math.min(this.#found, this.end);
  }
}
