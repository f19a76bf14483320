import { openWorkspace, relativeName, type Workspace } from '../input/workspace.ts';
import type { Estate } from '../licensing/model.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report-schema.ts';
import { textReport } from '../report/text.ts';
import { findChange } from './change/change.ts';
import { judge } from './change/judge.ts';
import { readEvidence } from './evidence.ts';
import { exitCode, exitCodeOfChange, failingSeverities } from './exit-code.ts';
import type { Host } from './host.ts';
import type { Matrix } from './matrix.ts';
import { requireImage } from './require-image.ts';

export interface CheckResult {
  readonly report: Report;
  readonly exitCode: 0 | 1;
  /** Absolute, where a report was written. */
  readonly reportFile?: string;
  /** Absolute, where a SARIF file was written. */
  readonly sarifFile?: string;
  /** Where build plans were named. */
  readonly matrix?: Matrix;
}

const REPORTERS = { text: textReport, json: jsonReport };

/**
 * Decides for every device in the manifest whether its image may be put on it, and reports. Where a change is checked, its
 * findings are told apart from those that were there before, and only they fail.
 *
 * @throws InputError when the manifest or what it names is wrong, BaseUnreadable when what was there before cannot be read;
 *   nothing is decided then.
 */
export async function check(options: CheckOptions, host: Host): Promise<CheckResult> {
  await requireOutputs(options);
  const workspace = await openWorkspace(options.workspace);
  const manifest = await readManifest(workspace, options.manifests);
  if (options.image !== undefined) requireImage(manifest.estate, options.image);
  const estate = await readEvidence(workspace, manifest, options.image, host);
  const matrix = options.plans.length === 0 ? undefined : await matrixOf(workspace, options.plans, estate);
  const change = options.change && (await findChange(options.change, workspace, options));
  const report = await judge(workspace, manifest, estate, change, options, host);
  for (const notice of manifest.notices) await host.note(notice);
  for (const piece of REPORTERS[options.output](report, host.paint, failingSeverities(options.failOn)))
    await host.write(piece);
  const files = await writeFiles(report, options, workspace, manifest.files);
  if (matrix !== undefined) await host.note(`matrix: ${JSON.stringify(matrix)}`);
  return {
    report,
    exitCode: change?.compared
      ? exitCodeOfChange(report.findings, options.failOn)
      : exitCode(report.verdict, options.failOn),
    ...files,
    ...(matrix && { matrix }),
  };
}

/** Known before anything is decided. */
async function requireOutputs({ reportFolder, sarif }: CheckOptions): Promise<void> {
  if (reportFolder === undefined && sarif === undefined) return;
  const { requireReportFolder, requireSarifFile } = await import('./report-file.ts');
  if (reportFolder !== undefined) await requireReportFolder(reportFolder);
  if (sarif !== undefined) await requireSarifFile(sarif);
}

async function matrixOf(workspace: Workspace, plans: readonly string[], estate: Estate): Promise<Matrix> {
  return (await import('./matrix.ts')).readMatrix(workspace, plans, estate);
}

async function writeFiles(
  report: Report,
  { reportFolder, sarif }: CheckOptions,
  workspace: Workspace,
  [manifest = workspace.root]: readonly string[],
): Promise<Pick<CheckResult, 'reportFile' | 'sarifFile'>> {
  if (reportFolder === undefined && sarif === undefined) return {};
  const { writeReportFile, writeSarifFile } = await import('./report-file.ts');
  const reportFile = reportFolder && (await writeReportFile(report, reportFolder));
  const sarifFile = sarif && (await writeSarifFile(report, sarif, relativeName(workspace, manifest)));
  return { ...(reportFile && { reportFile }), ...(sarifFile && { sarifFile }) };
}
