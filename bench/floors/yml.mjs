/** The floor under a check of a YAML list: read whole and js-yaml's `load`, of the version that ImageGate has. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

console.log(load(readFileSync(process.argv[2], 'utf8')).length);
