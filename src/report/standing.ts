/** What a finding means for the change that is checked. */
import type { Severity } from '../licensing/finding.ts';
import { isBlocking as isSevere } from '../licensing/reading-order.ts';
import type { Report, ReportFinding } from './report-schema.ts';

/** Where nothing was compared, whatever is not waived counts as introduced: nothing excuses it. */
export function standsBefore({ standing }: ReportFinding): boolean {
  return standing === 'existing';
}

/** An error or an unproven fact that nothing waives: what findings are counted by. */
export function isOpen(finding: ReportFinding): boolean {
  return isSevere(finding) && finding.waived === undefined;
}

/** Introduced, not waived, and of a severity that fails the run: what the exit code turns on. */
export function isBlocking(finding: ReportFinding, failing: ReadonlySet<Severity>): boolean {
  return !standsBefore(finding) && finding.waived === undefined && failing.has(finding.severity);
}

/** Each finding in one of three, in the order of the report. */
export interface Parts {
  readonly introduced: readonly ReportFinding[];
  readonly before: readonly ReportFinding[];
  readonly waived: readonly ReportFinding[];
}

export function partsOf({ findings }: Report): Parts {
  const open = findings.filter(({ waived }) => waived === undefined);
  return {
    introduced: open.filter((finding) => !standsBefore(finding)),
    before: open.filter(standsBefore),
    waived: findings.filter(({ waived }) => waived !== undefined),
  };
}
