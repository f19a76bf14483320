/**
 * The kind of a row by all its cells that are read. It is found run by run without joining anything: joining and hashing
 * a new text for every row costs more than splitting the row.
 */
import type { CsvRecord } from './csv-records.ts';
import { copyOf, KIND_OVERHEAD, KINDS_LIMIT, type RowKind } from './row-kinds.ts';

interface Branch extends RowKind {
  readonly next: Map<string, Branch>;
}

export class CsvKinds {
  /** First and last column of each run of neighbouring columns. */
  readonly #runs: readonly (readonly [first: number, last: number])[];
  #root = branch();
  #size = 0;

  /** @param columns ascending: those that are read, but for id and primary user. */
  constructor(columns: readonly number[]) {
    this.#runs = runsOf(columns);
  }

  kindOf({ starts, ends, source }: CsvRecord): RowKind {
    let kind = this.#root;
    for (const [first, last] of this.#runs) {
      const cells = source.text.slice(starts[first], ends[last]);
      kind = kind.next.get(cells) ?? this.#grow(kind, cells);
    }
    return kind;
  }

  #grow(from: Branch, cells: string): Branch {
    this.#size += cells.length + KIND_OVERHEAD;
    if (this.#size > KINDS_LIMIT) {
      this.#root = branch();
      this.#size = 0;
    }
    const next = branch();
    from.next.set(copyOf(cells), next);
    return next;
  }
}

function branch(): Branch {
  return { terms: undefined, isRefused: false, next: new Map() };
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
