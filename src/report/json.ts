import type { Report } from './report-schema.ts';
import { jsonText } from './visible.ts';

/**
 * The JSON report in pieces, one image, device or finding a line: a report on a million devices outgrows
 * the longest string there can be, and a line an item makes two reports easy to compare.
 */
export function* jsonReport(report: Report): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* lines(value);
    else yield jsonText(value);
    separator = ',\n';
  }
  yield '\n}\n';
}

function* lines(items: readonly unknown[]): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let separator = '[\n    ';
  for (const item of items) {
    yield separator + jsonText(item);
    separator = ',\n    ';
  }
  yield '\n  ]';
}
