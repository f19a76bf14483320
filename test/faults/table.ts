/** One table of all that was tried. */

export interface Row {
  readonly fault: string;
  readonly way: string;
  /** How it ended: exit code, seconds. */
  readonly ended: string;
  readonly published: string;
  readonly left: string;
  readonly afterwards: string;
}

const HEAD: Row = {
  fault: 'FAULT',
  way: 'HOW',
  ended: 'ENDED',
  published: 'PUBLISHED',
  left: 'LEFT THEN',
  afterwards: 'AFTERWARDS',
};

export function tableOf(rows: readonly Row[]): string {
  const all = [HEAD, ...rows].map((row) => [row.fault, row.way, row.ended, row.published, row.left, row.afterwards]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
