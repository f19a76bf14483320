/** The floor under an NDJSON check: blocks of 1 MB, JSON.parse a line, nothing kept. */
import { wholeLines } from './whole-lines.mjs';

let rows = 0;
for (const text of wholeLines(process.argv[2])) {
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    JSON.parse(text.slice(start, end));
    rows += 1;
  }
}
console.log(rows);
