#!/usr/bin/env node
/** Door 2: the command line. The exit code is set, not forced, so that all output gets out first. */
import { runInTerminal } from './hosts/terminal.ts';

process.exitCode = await runInTerminal(process.argv.slice(2));
