import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Making } from '../build/plan/plan.ts';
import { readPlan } from '../build/plan/read-plan.ts';
import type { WorkArea } from '../build/work/work-area.ts';
import { InputError } from '../input/problem.ts';
import { openWorkspace, type Workspace } from '../input/workspace.ts';
import type { Estate } from '../licensing/model.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { BuildOptions } from '../options/build-options.ts';
import { jsonReport } from '../report/json.ts';
import type { BUILD_ENDINGS, Report } from '../report/report-schema.ts';
import { textReport } from '../report/text.ts';
import { readPolicyOf } from './applied-policy.ts';
import type { BuildHost } from './build/build-host.ts';
import { checkResult, passes } from './build/check-result.ts';
import { identify } from './build/identify.ts';
import { type Made, makeByProgram, makeBySteps } from './build/make.ts';
import { identifyMedia, makeMedia, refuseCopies } from './build/media.ts';
import type { BuildOrder, Machinery, Source } from './build/order.ts';
import { readyMachinery } from './build/planning.ts';
import { preflight } from './build/preflight.ts';
import { publish } from './build/publish.ts';
import { labelOf, readSource } from './build/source.ts';
import { withWorkArea } from './build/work.ts';
import { readEvidenceBeside, withEvidence } from './evidence.ts';
import { requireReportFolder, writeReportFile } from './report-file.ts';
import { requireImage } from './require-image.ts';

export interface BuildResult {
  readonly report: Report;
  /** 1: not licensed, before or after the build; nothing was published. */
  readonly exitCode: 0 | 1;
  /** How far it came. */
  readonly ended: (typeof BUILD_ENDINGS)[number];
  readonly reportFile?: string;
  /** SHA-256 of the image that was made, lower-case hexadecimal. */
  readonly imageDigest?: string;
  /** Absolute. */
  readonly published: readonly string[];
  readonly record?: string;
  readonly predicate?: string;
}

/**
 * Builds an image, reads back what it is, and publishes it only if every device that is to receive it is licensed for it.
 *
 * @throws InputError when plan or manifest are wrong, StepFailed when a program or the machine fails, Aborted when the run
 *   is called off. Nothing is published then.
 */
export async function build(options: BuildOptions, host: BuildHost): Promise<BuildResult> {
  if (options.reportFolder !== undefined) await requireReportFolder(options.reportFolder);
  const read = await readOrder(options, host);
  const source = await readSource(read.plan, read.workspace);
  const order = { ...read, estate: withChannelOf(source, read) };
  refuseCopies(order);
  const machinery = await readyMachinery(order, source, host);
  const { report: expected, refused } = await host.step('Check what the plan makes', () =>
    preflight(order, source, host),
  );
  if (refused) return tell({ report: expected, exitCode: 1, ended: 'preflight', published: [] }, order, host);
  const result = await withWorkArea(options, host, (area) => run(order, source, machinery, area, expected, host));
  return tell(result, order, host);
}

async function readOrder(options: BuildOptions, host: BuildHost): Promise<BuildOrder> {
  const workspace = await openWorkspace(options.workspace);
  const plan = await readPlan(workspace, options.plan, { platform: options.platform });
  const manifest = await readManifest(workspace, options.manifests);
  requireImage(manifest.estate, plan.image, plan.imagePlace);
  for (const notice of manifest.notices) await host.note(notice);
  const applied = await readPolicyOf(workspace, options);
  return {
    options,
    workspace,
    plan,
    manifest,
    estate: await readEvidenceBeside(workspace, manifest, plan.image, host),
    ...(applied && { applied }),
  };
}

/** What is made of media that say they are retail has come from retail media. */
function withChannelOf(source: Source | undefined, { estate, plan }: BuildOrder): Estate {
  const claim = source?.channelClaim;
  return claim === undefined ? estate : withEvidence(estate, plan.image, { channelClaim: claim });
}

async function run(
  order: BuildOrder,
  source: Source | undefined,
  machinery: Machinery,
  area: WorkArea,
  expected: Report,
  host: BuildHost,
): Promise<BuildResult> {
  const { plan, options, workspace } = order;
  const { making, output = '' } = plan;
  if (making.kind === 'media') return runMedia(order, making, machinery, area, expected, host);
  const made =
    making.kind === 'run'
      ? await makeByProgram(making, plan, machinery, area, host)
      : await makeBySteps(making, output, source, machinery, area, host);
  if (options.dryRun) return dryRun(expected);
  const identified = await identify(made, labelOf(workspace, output), machinery, area, host);
  const imageDigest = identified.candidate.sha256;
  const report = await host.step('Check what came out', () => checkResult(order, identified, host));
  if (!passes(report)) {
    await putAway(made, output, options, host);
    return { report, exitCode: 1, ended: 'check', imageDigest, published: [] };
  }
  const { files, record, predicate } = await publish(order, output, identified, report, machinery, area, host);
  return { report, exitCode: 0, ended: 'published', imageDigest, published: files, record, predicate };
}

async function runMedia(
  order: BuildOrder,
  making: Extract<Making, { kind: 'media' }>,
  machinery: Machinery,
  area: WorkArea,
  expected: Report,
  host: BuildHost,
): Promise<BuildResult> {
  const folder = await makeMedia(making, machinery, host);
  if (order.options.dryRun) return dryRun(expected);
  const identified = await identifyMedia(making, machinery, area, host);
  const imageDigest = identified.candidate.sha256;
  const report = await host.step('Check what came out', () => checkResult(order, identified, host));
  if (!passes(report)) {
    // They belong to the share, and are not ours to delete.
    await host.note(`The media in ${folder} did not pass, and are still there: hand them to nobody.`);
    return { report, exitCode: 1, ended: 'check', imageDigest, published: [] };
  }
  const { files, record, predicate } = await publish(order, folder, identified, report, machinery, area, host);
  return { report, exitCode: 0, ended: 'published', imageDigest, published: files, record, predicate };
}

/** Nothing was made, so that what is told is what was expected. */
function dryRun(report: Report): BuildResult {
  return { report, exitCode: 0, ended: 'dry run', published: [] };
}

/** What did not pass is deleted, so that no later step of a workflow can upload it. */
async function putAway({ file }: Made, output: string, { keepRefused }: BuildOptions, host: BuildHost): Promise<void> {
  if (!keepRefused) return rm(file, { force: true });
  const kept = `${output}.refused`;
  await mkdir(dirname(kept), { recursive: true });
  // The work area may be on another disk.
  await rename(file, kept).catch(() => copyFile(file, kept));
  await host.note(`The image that did not pass is kept as ${kept}.`);
}

async function tell(result: BuildResult, { options, workspace }: BuildOrder, host: BuildHost): Promise<BuildResult> {
  const report = withBuild(result, workspace);
  const pieces = options.output === 'json' ? jsonReport(report) : textReport(report, host.paint);
  for (const piece of pieces) await host.write(piece);
  if (options.reportFolder === undefined) return result;
  try {
    return { ...result, reportFile: await writeReportFile(report, options.reportFolder) };
  } catch (fault) {
    // What was published is published: a report that can't be written changes nothing of that.
    if (!(fault instanceof InputError)) throw fault;
    await host.note(fault.message);
    return result;
  }
}

/** Names and not paths, so that the same build on another machine reports the same. */
function withBuild({ report, ended, imageDigest, published, ...paths }: BuildResult, workspace: Workspace): Report {
  const name = (path: string) => labelOf(workspace, path);
  return {
    ...report,
    build: {
      ended,
      ...(imageDigest !== undefined && { imageDigest }),
      published: published.map(name),
      ...(paths.record !== undefined && { record: name(paths.record) }),
      ...(paths.predicate !== undefined && { predicate: name(paths.predicate) }),
    },
  };
}
