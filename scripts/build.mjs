/** Makes dist/action and dist/cli, the two bundles that run without an install. They are committed. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, ROOT, runTool } from './compile.mjs';
import { licensesOf } from './licenses.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'imagegate-build-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

compile();
rmSync(`${ROOT}dist`, { recursive: true, force: true });
for (const door of ['action', 'cli']) {
  const stats = join(scratch, `${door}.json`);
  // One folder each: a second run into the same folder would overwrite the chunks of the first.
  runTool('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    `build/${door}.js`,
    '-o',
    `dist/${door}`,
    '--stats-out',
    stats,
    '-q',
  ]);
  // The script that PowerShell runs is a file of its own beside the bundle.
  copyFileSync(`${ROOT}src/build/engines/mdt/mdt.ps1`, `${ROOT}dist/${door}/mdt.ps1`);
  writeFileSync(`${ROOT}dist/${door}/licenses.txt`, licensesOf(JSON.parse(readFileSync(stats, 'utf8'))));
}
