/** What each rule's page shows of examples/rules: both manifests and their policies, and what the compiled check says of the failing one. */
import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from './compile.mjs';

/** The day that the examples are decided for, so that pages do not change with the calendar. */
const AS_OF = '2026-11-22';

/** `{ fails, passes, policies, report }` of one rule. */
export async function ruleExample(rule) {
  const workspace = `${ROOT}examples/rules/${rule}`;
  const text = (name) => readFileSync(`${workspace}/${name}`, 'utf8');
  const policy = (name) =>
    existsSync(`${workspace}/${name}.policy.yml`) ? { [name]: text(`${name}.policy.yml`) } : {};
  return {
    fails: text('fails.yml'),
    passes: text('passes.yml'),
    policies: { ...policy('fails'), ...policy('passes') },
    report: await reportOf(workspace, 'fails'),
  };
}

async function reportOf(workspace, name) {
  const { check } = await import('../build/jobs/check.js');
  const options = {
    workspace,
    manifests: [`${name}.yml`],
    asOf: AS_OF,
    failOn: 'unproven',
    plans: [],
    all: false,
    output: 'json',
    ...(existsSync(`${workspace}/${name}.policy.yml`) && { policy: { kind: 'file', path: `${name}.policy.yml` } }),
  };
  return (await check(options, SILENT)).report;
}

const SILENT = { paint: (_colour, text) => text, write: async () => {}, note: async () => {}, progress: () => {} };
