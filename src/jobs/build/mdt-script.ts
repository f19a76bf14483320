import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The one PowerShell script that drives MDT: it lies beside the bundle. */
export function mdtScript(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '.')), 'mdt.ps1');
}
