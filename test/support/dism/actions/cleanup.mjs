import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../grammar/refusal.mjs';
import { changing } from './changing.mjs';

export const CLEANUP = { 'Cleanup-Image': changing(cleanUp) };

async function cleanUp({ options, image, session, console }) {
  const what = [
    'RevertPendingActions',
    'SPSuperseded',
    'StartComponentCleanup',
    'AnalyzeComponentStore',
    'CheckHealth',
    'ScanHealth',
    'RestoreHealth',
  ].find((name) => options.has(name));
  if (what === 'RevertPendingActions') rmSync(join(image.windows, 'WinSxS/pending.xml'), { force: true });
  // Components cannot be cleaned up while some wait to be installed at the first boot.
  if (what === 'StartComponentCleanup' && image.hasPendingActions) throw failure(0x800f0806);
  const sources = options.all('Source');
  if (what === 'RestoreHealth' && sources.length > 0 && !sources.some((path) => existsSync(path)))
    throw failure(0x800f081f);
  await session.step('', async () =>
    image.record({ action: 'Cleanup-Image', what, resetBase: options.has('ResetBase') }),
  );
  if (/Health$/.test(what)) console.line('No component store corruption detected.');
}
