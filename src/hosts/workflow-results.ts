/** What a step leaves for the run: outputs, the summary, annotations. */
import * as core from '@actions/core';
import type { ActionOutput } from '../options/action-inputs.ts';
import type { Annotation } from '../report/annotations.ts';
import type { Report } from '../report/report-schema.ts';
import { visible } from '../report/visible.ts';

export interface StepResults {
  readonly report: Report;
  readonly reportFile?: string;
  readonly sarifFile?: string;
  readonly matrix?: string;
  /** Lower-case hexadecimal. */
  readonly imageDigest?: string;
  readonly published?: readonly string[];
  readonly record?: string;
  readonly predicate?: string;
}

export function setOutputs({
  report,
  reportFile,
  sarifFile,
  matrix,
  imageDigest,
  published,
  record,
  predicate,
}: StepResults): void {
  const { licensed, unlicensed, unproven, waived } = report.counts;
  const outputs: Record<ActionOutput, string | number> = {
    verdict: report.verdict,
    licensed,
    unlicensed,
    unproven,
    waived,
    introduced: report.change?.introduced ?? '',
    report: reportFile ?? '',
    sarif: sarifFile ?? '',
    matrix: matrix ?? '',
    'image-digest': imageDigest === undefined ? '' : `sha256:${imageDigest}`,
    published: published === undefined ? '' : JSON.stringify(published),
    record: record ?? '',
    predicate: predicate ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** A summary that cannot be written costs the summary, never the verdict. */
export async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write();
  } catch (fault) {
    core.notice(`The job summary was not written: ${visible(String(fault))}`);
  }
}

const COMMANDS = { error: core.error, warning: core.warning, notice: core.notice };

export function annotate({ kind, title, message, place }: Annotation): void {
  const position = place && { file: place.file, startLine: place.line, startColumn: place.column };
  COMMANDS[kind](message, { title, ...position });
}
