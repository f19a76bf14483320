import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/**
 * A copy of dist/ away from the tree: the bundles must run with no node_modules above them. IMAGEGATE_DIST names another folder
 * like dist/, to try bundles that are not committed yet.
 */
export const BUNDLES = mkdtempSync(join(tmpdir(), 'imagegate-dist-'));
cpSync(process.env.IMAGEGATE_DIST ?? join(ROOT, 'dist'), BUNDLES, { recursive: true });
process.on('exit', () => rmSync(BUNDLES, { recursive: true, force: true }));

export const CLI = join(BUNDLES, 'cli/index.js');
