import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../input/problem.ts';
import { openWorkspace, resolveInside } from '../input/workspace.ts';
import type { OutputFile, ReportFolder } from '../options/check-options.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report-schema.ts';
import { sarifReport } from '../report/sarif.ts';

export const REPORT_NAME = 'imagegate-report.json';

/**
 * Writes the report whole or not at all, and returns its absolute path. It replaces an earlier report; a link
 * in its place is replaced too, never followed.
 *
 * @throws InputError when the folder lies outside the folders allowed, or cannot be written.
 */
export async function writeReportFile(report: Report, { directory, within }: ReportFolder): Promise<string> {
  const folder = await allowed(directory, within, FOLDER);
  return writeWhole(
    join(folder, REPORT_NAME),
    jsonReport(report),
    `The report cannot be written to ${directory}`,
    CURES[FOLDER],
  );
}

/** The same for the findings as SARIF, in a file that the user named. @param manifest what lies on no line is put there. */
export async function writeSarifFile(report: Report, { path, within }: OutputFile, manifest: string): Promise<string> {
  const file = await allowed(path, within, FILE);
  return writeWhole(file, [sarifReport(report, { manifest })], `The SARIF file ${path} cannot be written`, CURES[FILE]);
}

/** @throws InputError when the folder lies outside the folders allowed: known before an hour of building. */
export async function requireReportFolder({ directory, within }: ReportFolder): Promise<void> {
  await allowed(directory, within, FOLDER);
}

/** The same for a SARIF file; a folder is none. */
export async function requireSarifFile({ path, within }: OutputFile): Promise<void> {
  const file = await allowed(path, within, FILE);
  if (!(await stat(file).catch(() => undefined))?.isDirectory()) return;
  throw new InputError({ message: `The SARIF file ${path} is a folder.`, cure: CURES[FILE] });
}

async function writeWhole(path: string, pieces: Iterable<string>, failed: string, cure: string): Promise<string> {
  const unfinished = join(dirname(path), `${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, pieces, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (fault) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const reason = fault instanceof Error && 'code' in fault ? fault.code : fault;
    throw new InputError({ message: `${failed}: ${reason}.`, cure });
  }
  return path;
}

async function allowed(path: string, within: readonly string[], what: keyof typeof CURES): Promise<string> {
  for (const root of within) {
    const inside = await openWorkspace(root)
      .then((workspace) => resolveInside(workspace, path))
      .catch(() => undefined);
    if (inside !== undefined) return inside;
  }
  const message = `The ${what} ${path} lies outside the workspace and the runner's temporary folder.`;
  throw new InputError({ message, cure: CURES[what] });
}

const FOLDER = 'report folder';
const FILE = 'SARIF file';
const CURES = {
  [FOLDER]: 'Name a folder inside the workspace that can be written, for example `reports`.',
  [FILE]: 'Name a file inside the workspace that can be written, for example `imagegate.sarif`.',
};
