/** SARIF 2.1.0, for the upload action of GitHub's code scanning and for whoever else reads it. */
import { gzipSync } from 'node:zlib';
import { SEVERITIES } from '../licensing/finding.ts';
import type { Place } from '../licensing/model.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { fingerprints } from './sarif/fingerprints.ts';
import { type ResultContext, sarifResult } from './sarif/result.ts';
import { sarifRule } from './sarif/rule.ts';
import { standsBefore } from './standing.ts';
import { VERSION } from './tool.ts';
import { jsonText } from './visible.ts';

// Beyond these GitHub refuses the whole file.
const MOST_RESULTS = 25_000;
const LARGEST_ZIPPED = 10_000_000;
/** GitHub shows a hundred places of a result. */
const MOST_RELATED = 99;
/** Of the whole file, so that it never outgrows a string; most findings have a handful. */
const MOST_PLACES = 100_000;

export interface SarifOptions {
  /** The file that a finding without any place is put on, at its first line. Default: the file of another finding. */
  readonly manifest?: string;
  /** In bytes, zipped. */
  readonly limit?: number;
}

/**
 * The report as one run, a line a result, the keys in a fixed order. What is more than GitHub takes is cut, the least
 * severe first, and a notification says how many were cut.
 */
export function sarifReport(report: Report, { manifest, limit = LARGEST_ZIPPED }: SarifOptions = {}): string {
  const ranked = SEVERITIES.flatMap((severity) => {
    const alike = report.findings.filter((finding) => finding.severity === severity);
    return [...alike.filter((finding) => !standsBefore(finding)), ...alike.filter(standsBefore)];
  });
  const prints = fingerprints(report);
  const otherwise = placeOtherwise(report, manifest);
  const context = (finding: ReportFinding) => ({ fingerprint: prints.get(finding) ?? '', otherwise });
  for (let most = Math.min(ranked.length, MOST_RESULTS); ; most = Math.floor(most / 2)) {
    const text = sarifLog(ranked.slice(0, most), ranked.length - most, context);
    if (most === 0 || fits(text, limit)) return text;
  }
}

/** A finding that lies on no line is put on the first line of the manifest: it is about the run as a whole. */
function placeOtherwise({ findings, policy }: Report, manifest: string | undefined): Place {
  const other = findings.find(({ places }) => places.length > 0)?.places[0]?.file;
  return { file: manifest ?? other ?? policy?.file ?? 'imagegate.yml', line: 1, column: 1 };
}

function sarifLog(
  findings: readonly ReportFinding[],
  cut: number,
  context: (finding: ReportFinding) => Pick<ResultContext, 'fingerprint' | 'otherwise'>,
): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const driver = { name: 'ImageGate', semanticVersion: VERSION, rules: ids.map(sarifRule) };
  let places = MOST_PLACES;
  const results = findings.map((finding) => {
    const relatedPlaces = Math.min(MOST_RELATED, places);
    places -= Math.min(relatedPlaces, Math.max(0, finding.places.length - 1));
    return jsonText(
      sarifResult(finding, { ...context(finding), ruleIndex: indexes.get(finding.rule) ?? 0, relatedPlaces }),
    );
  });
  return [
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n',
    `"tool":${jsonText({ driver })},\n`,
    `"invocations":${jsonText([invocation(cut)])},\n`,
    `"columnKind":"utf16CodeUnits",\n`,
    `"results":[${results.map((result) => `\n${result}`).join(',')}\n]}]}\n`,
  ].join('');
}

function invocation(cut: number) {
  const told = cut === 1 ? '1 result was cut' : `${cut} results were cut`;
  const notification = { level: 'warning', message: { text: `${told}, the least severe: GitHub takes no more.` } };
  return { executionSuccessful: true, ...(cut > 0 && { toolExecutionNotifications: [notification] }) };
}

function fits(text: string, limit: number): boolean {
  return Buffer.byteLength(text) <= limit || gzipSync(text, { level: 1 }).length <= limit;
}
