import type { Severity, Verdict } from '../licensing/finding.ts';
import type { FailOn } from '../options/check-options.ts';
import type { Report } from '../report/report-schema.ts';

/** 0: passed. 1: not licensed, or unproven. */
export const INPUT_IS_WRONG = 2;
/** A program or the machine failed, or the run was called off. */
export const STEP_FAILED = 3;
export const INTERNAL_FAULT = 4;

/** The exit code of a check: a function of its verdict and of what the user lets fail it. */
export function exitCode(verdict: Verdict, failOn: FailOn): 0 | 1 {
  if (verdict === 'licensed' || verdict === 'waived') return 0;
  return failingSeverities(failOn).has(SEVERITY_OF[verdict]) ? 1 : 0;
}

/** The same where only what the change brought may fail: what was there before, and what is waived, does not. */
export function exitCodeOfChange(findings: Report['findings'], failOn: FailOn): 0 | 1 {
  const failing = failingSeverities(failOn);
  const fails = findings.some(
    ({ standing, waived, severity }) => standing === 'introduced' && waived === undefined && failing.has(severity),
  );
  return fails ? 1 : 0;
}

/** The severities whose findings fail the run. */
export function failingSeverities(failOn: FailOn): ReadonlySet<Severity> {
  return new Set(FAILING[failOn]);
}

const SEVERITY_OF = { unlicensed: 'error', unproven: 'unproven' } as const;

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  unproven: ['error', 'unproven'],
  unlicensed: ['error'],
  never: [],
};
