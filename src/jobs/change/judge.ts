/** The report on a manifest under its policy, and, where a change is checked, on what the change did. */
import type { Workspace } from '../../input/workspace.ts';
import type { Assessment } from '../../licensing/finding.ts';
import { fixedBetween } from '../../licensing/fleet/baseline.ts';
import type { Estate } from '../../licensing/model.ts';
import { isBlocking } from '../../licensing/reading-order.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { CheckOptions } from '../../options/check-options.ts';
import { buildReport } from '../../report/build-report.ts';
import type { Report } from '../../report/report-schema.ts';
import { policyTold, readAppliedPolicy } from '../applied-policy.ts';
import { decideFleet } from '../decide.ts';
import type { Host } from '../host.ts';
import type { Comparison } from './assess-before.ts';
import type { Before } from './before.ts';
import type { Change } from './change.ts';

/**
 * @param estate the manifest's, with what its files say.
 * @param change left out: nothing is compared, and the policy is the one that is there.
 * @throws InputError for a policy that is wrong, BaseUnreadable when what was there before cannot be read.
 */
export async function judge(
  workspace: Workspace,
  manifest: Manifest,
  estate: Estate,
  change: Change | undefined,
  options: CheckOptions,
  host: Host,
): Promise<Report> {
  const { policy: policyOption } = options;
  const isAsked = change?.compared || (change?.policyBefore && policyOption?.kind === 'file');
  const before = isAsked ? await change?.before() : undefined;
  try {
    const policyBefore = change?.policyBefore ? before : undefined;
    const applied = policyOption && (await readAppliedPolicy(policyOption, workspace, policyBefore, options));
    const decided = { ...options, ...(applied && { applied }) };
    if (before === undefined || !change?.compared) {
      return buildReport(await decideFleet(manifest, estate, decided, host), policyTold(applied));
    }
    const { assessBefore } = await import('./assess-before.ts');
    const comparison = await assessBefore(before, options, manifest, applied);
    const assessment = await decideFleet(manifest, estate, { ...decided, baseline: comparison.baseline }, host);
    const told = changeOf(assessment, comparison, before);
    return await shown(buildReport(assessment, { ...policyTold(applied), change: told }), workspace, manifest, before);
  } finally {
    await before?.dispose();
  }
}

function changeOf(assessment: Assessment, { before, why }: Comparison, base: Before): NonNullable<Report['change']> {
  const blocking = assessment.findings.filter((finding) => isBlocking(finding) && finding.waived === undefined);
  const introduced = blocking.filter(({ standing }) => standing === 'introduced').length;
  return {
    ...(base.kind === 'commit' && { base: base.commit }),
    ...(why !== undefined && { nothing: why }),
    introduced,
    existing: blocking.length - introduced,
    fixed: before === undefined ? [] : fixedBetween(before, assessment),
  };
}

async function shown(report: Report, workspace: Workspace, manifest: Manifest, before: Before): Promise<Report> {
  const { showOnTouched } = await import('./show-on-touched.ts');
  const { touchedLines } = await import('./touched-lines.ts');
  return showOnTouched(
    report,
    manifest,
    touchedLines(workspace, before.kind === 'commit' ? before.workspace : undefined),
  );
}
