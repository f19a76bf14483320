/** Hashing and copying of an image, in a process of its own that measures itself. */
import { runInside } from './in-process.mjs';
import { summarize } from './measure.mjs';
import { milliseconds, targetCells } from './table.mjs';

/** 0.95 of the floor's speed. */
const COPY_TARGET = 1.05;

export async function hashRows({ build, folder, bytes, rounds }) {
  const { hash, copy } = runInside('hash', [build, folder, `${bytes}`, `${rounds}`]);
  const size = `${Math.round(bytes / 1e6)} MB`;
  return [
    [`hash: ${size} hashed and copied in one pass; hashed bare`, ...cells(summarize(copy), COPY_TARGET)],
    [`hash: ${size} hashed; hashed bare`, ...cells(summarize(hash), undefined)],
  ];
}

function cells({ figure, floor, ratio, range, cpuRatio }, target) {
  return [
    milliseconds(figure),
    milliseconds(floor),
    ratio.toFixed(2),
    range.map((end) => end.toFixed(2)).join(' to '),
    cpuRatio.toFixed(2),
    ...targetCells(ratio, target),
  ];
}
