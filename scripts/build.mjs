/** Makes dist/action and dist/cli, the two bundles that run without an install. They are committed. */
import { rmSync } from 'node:fs';
import { compile, ROOT, runTool } from './compile.mjs';

compile();
rmSync(`${ROOT}dist`, { recursive: true, force: true });
for (const door of ['action', 'cli']) {
  // One folder each: a second run into the same folder would overwrite the chunks of the first.
  runTool('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    `build/${door}.js`,
    '-o',
    `dist/${door}`,
    '--license',
    'licenses.txt',
    '-q',
  ]);
}
