/**
 * The cells that rows of one purchase share, as one text. Rows that say the same are given the same text, found run by
 * run without joining anything: joining and hashing a new text for every row costs more than splitting the row.
 */
import type { CsvRecord } from './csv-records.ts';
import { CUT } from './cut-item.ts';

/** Texts that are kept; a fleet has hundreds. */
const KEYS_LIMIT = 20_000;

interface Branch {
  readonly key: string;
  readonly next: Map<string, Branch>;
}

export class CsvKeys {
  /** First and last column of each run of neighbouring columns. */
  readonly #runs: readonly (readonly [first: number, last: number])[];
  #root: Branch = { key: '', next: new Map() };
  #count = 0;

  /** @param columns ascending: those that are read, but for id and primary user. */
  constructor(columns: readonly number[]) {
    this.#runs = runsOf(columns);
  }

  keyOf({ starts, ends, source }: CsvRecord): string {
    let branch = this.#root;
    for (const [first, last] of this.#runs) {
      const cells = source.text.slice(starts[first], ends[last]);
      branch = branch.next.get(cells) ?? this.#grow(branch, cells);
    }
    return branch.key;
  }

  #grow(branch: Branch, cells: string): Branch {
    this.#count++;
    if (this.#count > KEYS_LIMIT) {
      this.#root = { key: '', next: new Map() };
      this.#count = 0;
    }
    // Copied: a slice would keep the whole block of rows in memory.
    const own = Buffer.from(cells).toString();
    const next = { key: `${branch.key}${CUT}${own}`, next: new Map() };
    branch.next.set(own, next);
    return next;
  }
}

function runsOf(columns: readonly number[]): readonly [number, number][] {
  const runs: [number, number][] = [];
  for (const column of new Set(columns)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
