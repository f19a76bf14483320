/** One table of all that was tried. */

export interface Row {
  readonly fault: string;
  readonly way: string;
  /** Exit code, and how long it took. */
  readonly ended: string;
  /** What was there when it had ended. */
  readonly found: string;
  /** What was there once it was undone. */
  readonly afterwards: string;
}

const HEAD: Row = { fault: 'FAULT', way: 'HOW', ended: 'ENDED', found: 'FOUND THEN', afterwards: 'AFTERWARDS' };

// The last is as long as it is.
const ALIGNED = [0, 1, 2, 3];

export function tableOf(rows: readonly Row[]): string {
  const all = [HEAD, ...rows].map(({ fault, way, ended, found, afterwards }) => [fault, way, ended, found, afterwards]);
  const widths = ALIGNED.map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
