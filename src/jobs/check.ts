import { openWorkspace } from '../input/workspace.ts';
import type { Assessment } from '../licensing/finding.ts';
import { assessFleet } from '../licensing/fleet.ts';
import type { Estate } from '../licensing/model.ts';
import { type Manifest, readManifest } from '../manifest/manifest.ts';
import type { CheckOptions, ReportFolder } from '../options/check-options.ts';
import { buildReport } from '../report/build-report.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report-schema.ts';
import { textReport } from '../report/text.ts';
import { readEvidence } from './evidence.ts';
import { exitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { requireImage } from './require-image.ts';

export interface CheckResult {
  readonly report: Report;
  readonly exitCode: 0 | 1;
  /** Absolute, where a report was written. */
  readonly reportFile?: string;
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
  const report = buildReport(await decide(manifest, estate, options, host));
  for (const notice of manifest.notices) await host.note(notice);
  for (const piece of REPORTERS[options.output](report, host.paint)) await host.write(piece);
  const reportFile = options.reportFolder && (await writeReport(report, options.reportFolder));
  return { report, exitCode: exitCode(report.verdict, options.failOn), ...(reportFile && { reportFile }) };
}

async function writeReport(report: Report, folder: ReportFolder): Promise<string> {
  return (await import('./report-file.ts')).writeReportFile(report, folder);
}

async function decide(manifest: Manifest, estate: Estate, options: CheckOptions, host: Host): Promise<Assessment> {
  const { asOf, all, image } = options;
  const fleet = assessFleet(estate, {
    asOf,
    all,
    ...(image !== undefined && { image }),
    locate: (reference) => manifest.locate(reference),
  });
  let devices = 0;
  await manifest.visitDevices((id, primaryUser, terms, row) => {
    fleet.add(id, primaryUser, terms, row);
    devices += 1;
    if (devices % DEVICES_A_TICK === 0) host.progress(devices);
  });
  return fleet.finish();
}

const DEVICES_A_TICK = 20_000;
