/** TypeScript to JavaScript in build/: what is bundled, and what the other scripts run. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export function compile() {
  rmSync(`${ROOT}build`, { recursive: true, force: true });
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
}

/** Runs a tool of node_modules in the root, on this Node and without a shell, so that it is the same on Windows. */
export function runTool(script, words) {
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/${script}`, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // The tool has said what is wrong; a stack of ours would only hide it.
  if (status !== 0) process.exit(1);
}
