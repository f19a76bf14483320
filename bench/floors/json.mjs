/** The floor under a check of a JSON list: read whole and JSON.parse. */
import { readFileSync } from 'node:fs';

console.log(JSON.parse(readFileSync(process.argv[2], 'utf8')).length);
