import type { Assessment, FindingGroup, ImageVerdict } from '../licensing/finding.ts';
import type { Report, ReportFinding, ReportImage } from './report-schema.ts';
import { TOOL } from './tool.ts';

/** What a report says beside its assessment. */
export type ReportContext = Pick<Report, 'policy' | 'change'>;

/** The report of an assessment: the same facts in the order of the JSON contract, and nothing decided. */
export function buildReport(assessment: Assessment, { policy, change }: ReportContext = {}): Report {
  const { asOf, verdict, counts, images, devices, findings } = assessment;
  return {
    schemaVersion: 1,
    tool: TOOL,
    asOf,
    verdict,
    counts: {
      devices: counts.devices,
      licensed: counts.licensed,
      unlicensed: counts.unlicensed,
      unproven: counts.unproven,
      waived: counts.waived,
    },
    images: images.map(reportImage),
    devices: devices.map(({ id, image, verdict }) => ({ id, image, verdict })),
    findings: findings.map(reportFinding),
    ...(policy && { policy }),
    ...(change && { change }),
  };
}

function reportImage({ id, identity, devices }: ImageVerdict): ReportImage {
  const { product, version, edition, languages, architecture, evaluation } = identity.software;
  return {
    id,
    identity: {
      ...(product && { product }),
      ...(version && { version }),
      ...(edition && { edition }),
      ...(languages && { languages }),
      ...(architecture && { architecture }),
      ...(evaluation && { evaluation }),
    },
    state: identity.state,
    ...(identity.state === 'unknown' && { reason: identity.reason }),
    ...(identity.state === 'conflicting' && { conflicts: identity.conflicts }),
    witnesses: identity.witnesses,
    devices,
  };
}

function reportFinding(group: FindingGroup): ReportFinding {
  return {
    rule: group.rule,
    severity: group.severity,
    count: group.count,
    devices: group.devices,
    ...(group.image !== undefined && { image: group.image }),
    message: group.message,
    clause: group.clause,
    cures: group.cures.map((cure) => ({ do: cure.do, frees: group.frees })),
    places: group.places.map(({ file, line, column }) => ({ file, line, column })),
    ...(group.waived && { waived: group.waived }),
    ...(group.severityReason && { severityReason: group.severityReason }),
    ...(group.standing && { standing: group.standing }),
  };
}
