/** The floor under a CSV check: udsv over blocks of 1 MB that end at a line end, every cell split, no row kept. */
import { inferSchema, initParser } from 'udsv';
import { wholeLines } from './whole-lines.mjs';

let parser;
let rows = 0;
for (const text of wholeLines(process.argv[2])) {
  parser ??= initParser(inferSchema(text));
  parser.chunk(text, parser.stringArrs, () => {
    rows += 1;
  });
}
parser.end();
console.log(rows);
