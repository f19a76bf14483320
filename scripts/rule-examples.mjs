/** What each rule's page shows of examples/rules: both manifests, and what the compiled check says of the failing one. */
import { readFileSync } from 'node:fs';
import { ROOT } from './compile.mjs';

/** The day that the examples are decided for, so that pages do not change with the calendar. */
const AS_OF = '2026-11-22';

/** `{ fails, passes, report }` of one rule. */
export async function ruleExample(rule) {
  const workspace = `${ROOT}examples/rules/${rule}`;
  const manifest = (name) => readFileSync(`${workspace}/${name}.yml`, 'utf8');
  return { fails: manifest('fails'), passes: manifest('passes'), report: await reportOf(workspace, 'fails.yml') };
}

async function reportOf(workspace, manifest) {
  const { check } = await import('../build/jobs/check.js');
  const options = {
    workspace,
    manifests: [manifest],
    asOf: AS_OF,
    failOn: 'unproven',
    plans: [],
    all: false,
    output: 'json',
  };
  return (await check(options, SILENT)).report;
}

const SILENT = { paint: (_colour, text) => text, write: async () => {}, note: async () => {}, progress: () => {} };
