/** One table for all that was measured. */

const HEADS = [
  'work',
  'ImageGate',
  'floor',
  'ratio',
  'middle half',
  'CPU',
  'target',
  '',
  'peak MB',
  "floor's",
  'target',
  '',
];

/** A row of two programs, of which one is to take at most `target` times as long as the other, if there is a target. */
export function row(work, measured, target, peakTarget) {
  const { figure, floor, ratio, range, cpuRatio, peak, floorPeak } = measured;
  return [
    work,
    milliseconds(figure),
    milliseconds(floor),
    ratio.toFixed(2),
    range.map((end) => end.toFixed(2)).join(' to '),
    cpuRatio?.toFixed(2) ?? '',
    ...targetCells(ratio, target),
    megabytes(peak),
    floorPeak === undefined ? '' : megabytes(floorPeak),
    ...(peakTarget === undefined ? ['', ''] : [`at most ${peakTarget}`, reached(peak / 1e6 / peakTarget)]),
  ];
}

/** @param {number | undefined} target that the ratio is held against. */
export function targetCells(ratio, target) {
  return target === undefined ? ['told, no target', ''] : [`at most ${target}`, reached(ratio / target)];
}

/** @param {number} share of what the target allows. */
export function reached(share) {
  if (share <= 1) return 'within';
  return share <= 2 ? 'within twice' : 'MISSED';
}

export function milliseconds(value) {
  return value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value)} ms`;
}

/** The rows as a Markdown table that is also straight on a terminal. */
export function table(rows) {
  const filled = rows.map((cells) => HEADS.map((_, column) => cells[column] ?? ''));
  const widths = HEADS.map((_, column) => Math.max(3, ...[HEADS, ...filled].map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...filled.map(line)].join('\n');
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6).toString();
}
