/** What makes a build stay where it is to be stopped: it does what it always does, and somebody it waits for takes long. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../support/folder.ts';

/** Where a build waits, as a pattern of the shell: `before export*`, `after split*`, `at the mount`. It says `held` then. */
export interface Hold {
  readonly HOLD?: string;
  /** The program that is waited for does not listen to SIGTERM. */
  readonly STUBBORN?: 'yes';
  /** Milliseconds that every rename to one of the targets takes longer; placing is nothing else. */
  readonly SLOW_RENAMES?: string;
}

/** A plan runs it as a step in the mounted image, and after publishing: `sh hold.sh the mount`. */
export const HOLD_SCRIPT = `#!/bin/sh
[ -z "$IMAGE_MOUNT" ] || echo tweaked > "$IMAGE_MOUNT/Windows/tweaked.txt"
case "at $*" in
  $HOLD)
    [ -z "$STUBBORN" ] || trap '' TERM
    echo held
    sleep 60 ;;
esac
`;

/** The environment in which wimlib-imagex and renames are as slow as a \`Hold\` says. Nothing is held by itself. */
export function slowEnvironment(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, { 'wimlib-imagex': WIMLIB, 'slow-renames.cjs': SLOW_RENAMES });
  chmodSync(join(folder, 'wimlib-imagex'), 0o755);
  return { PATH: `${folder}:${process.env.PATH}`, NODE_OPTIONS: `--require ${join(folder, 'slow-renames.cjs')}` };
}

/** Stands before the real one on PATH. */
const WIMLIB = `#!/bin/sh
PATH=\${PATH#*:}
call="$*"
hold() {
  case "$1 $call" in
    $HOLD) echo held; sleep 60 ;;
  esac
}
hold before
wimlib-imagex "$@"
code=$?
hold after
exit $code
`;

const SLOW_RENAMES = `const fs = require('node:fs/promises');
const { basename } = require('node:path');
const milliseconds = Number(process.env.SLOW_RENAMES ?? 0);
const rename = fs.rename;
if (milliseconds > 0) {
  fs.rename = async (from, to) => {
    if (basename(from).includes('.imagegate-')) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await rename(from, to);
  };
  require('node:module').syncBuiltinESMExports();
}
`;
