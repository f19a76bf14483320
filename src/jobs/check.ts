import { openWorkspace, type Workspace } from '../input/workspace.ts';
import type { Estate } from '../licensing/model.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { CheckOptions, ReportFolder } from '../options/check-options.ts';
import { buildReport } from '../report/build-report.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report-schema.ts';
import { textReport } from '../report/text.ts';
import { decideFleet } from './decide.ts';
import { readEvidence } from './evidence.ts';
import { exitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import type { Matrix } from './matrix.ts';
import { requireImage } from './require-image.ts';

export interface CheckResult {
  readonly report: Report;
  readonly exitCode: 0 | 1;
  /** Absolute, where a report was written. */
  readonly reportFile?: string;
  /** Where build plans were named. */
  readonly matrix?: Matrix;
}

const REPORTERS = { text: textReport, json: jsonReport };

/**
 * Decides for every device in the manifest whether its image may be put on it, and reports.
 *
 * @throws InputError when the manifest or what it names is wrong; nothing is decided then.
 */
export async function check(options: CheckOptions, host: Host): Promise<CheckResult> {
  const workspace = await openWorkspace(options.workspace);
  const manifest = await readManifest(workspace, options.manifests);
  if (options.image !== undefined) requireImage(manifest.estate, options.image);
  const estate = await readEvidence(workspace, manifest, options.image, host);
  const matrix = options.plans.length === 0 ? undefined : await matrixOf(workspace, options.plans, estate);
  const report = buildReport(await decideFleet(manifest, estate, options, host));
  for (const notice of manifest.notices) await host.note(notice);
  for (const piece of REPORTERS[options.output](report, host.paint)) await host.write(piece);
  const reportFile = options.reportFolder && (await writeReport(report, options.reportFolder));
  if (matrix !== undefined) await host.note(`matrix: ${JSON.stringify(matrix)}`);
  return {
    report,
    exitCode: exitCode(report.verdict, options.failOn),
    ...(reportFile && { reportFile }),
    ...(matrix && { matrix }),
  };
}

async function matrixOf(workspace: Workspace, plans: readonly string[], estate: Estate): Promise<Matrix> {
  return (await import('./matrix.ts')).readMatrix(workspace, plans, estate);
}

async function writeReport(report: Report, folder: ReportFolder): Promise<string> {
  return (await import('./report-file.ts')).writeReportFile(report, folder);
}
