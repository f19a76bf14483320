import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../input/problem.ts';
import { openWorkspace, resolveInside } from '../input/workspace.ts';
import type { ReportFolder } from '../options/check-options.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report-schema.ts';

export const REPORT_NAME = 'imagegate-report.json';

/**
 * Writes the report whole or not at all, and returns its absolute path. It replaces an earlier report; a link
 * in its place is replaced too, never followed.
 *
 * @throws InputError when the folder lies outside the folders allowed, or cannot be written.
 */
export async function writeReportFile(report: Report, folder: ReportFolder): Promise<string> {
  const directory = await allowedDirectory(folder);
  const path = join(directory, REPORT_NAME);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(unfinished, jsonReport(report), { flag: 'wx' });
    await rename(unfinished, path);
  } catch (fault) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const reason = fault instanceof Error && 'code' in fault ? fault.code : fault;
    throw refusal(`The report cannot be written to ${folder.directory}: ${reason}.`);
  }
  return path;
}

/** @throws InputError when the folder lies outside the folders allowed: known before an hour of building. */
export async function requireReportFolder(folder: ReportFolder): Promise<void> {
  await allowedDirectory(folder);
}

async function allowedDirectory({ directory, within }: ReportFolder): Promise<string> {
  for (const root of within) {
    const inside = await openWorkspace(root)
      .then((workspace) => resolveInside(workspace, directory))
      .catch(() => undefined);
    if (inside !== undefined) return inside;
  }
  throw refusal(`The report folder ${directory} lies outside the workspace and the runner's temporary folder.`);
}

function refusal(message: string): InputError {
  return new InputError({
    message,
    cure: 'Name a folder inside the workspace that can be written, for example `reports`.',
  });
}
