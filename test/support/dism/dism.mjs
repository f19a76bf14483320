#!/usr/bin/env node
// Stands in for Microsoft's dism.exe in tests on Linux: see README.md beside it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, stateFolder } from './run.mjs';

// An exit code has 32 bits on Windows and 8 here: the whole one is left in a file. A killed DISM leaves none.
const state = stateFolder(process.env);
const wholeCode = join(state, 'last-exit-code');
mkdirSync(state, { recursive: true });
rmSync(wholeCode, { force: true });

const code = await run(process.argv.slice(2), process.env);
writeFileSync(wholeCode, String(code));
// 3010 and 0x800f0800 must not look like success when their low bits happen to be zero.
process.exitCode = code === 0 ? 0 : code % 256 || 1;
