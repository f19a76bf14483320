/**
 * Writes what is made from the source: docs/rules from the catalogue and examples/rules, the README's tables from
 * action.yml, and the JSON Schemas from the zod schemas. With --check it writes nothing, names what is stale, and
 * exits with 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';
import { compile, ROOT } from './compile.mjs';
import { ruleExample } from './rule-examples.mjs';

compile();
const { RULES } = await import('../build/licensing/rules/index.js');
const { ruleIndex, rulePage } = await import('../build/report/rule-page.js');
const { exampleSections } = await import('../build/report/rule-example.js');
const { reportSchema } = await import('../build/report/report-schema.js');
const { manifestSchema } = await import('../build/manifest/schema/manifest.js');
const { planSchema } = await import('../build/build/plan/schema/plan.js');
const { policySchema } = await import('../build/policy/schema/policy.js');

const wanted = new Map([
  ...(await Promise.all(RULES.map(pageOf))),
  ['docs/rules/README.md', ruleIndex(RULES)],
  ['schema/report.schema.json', jsonSchema(reportSchema)],
  ['schema/manifest.schema.json', jsonSchema(manifestSchema)],
  ['schema/build-plan.schema.json', jsonSchema(planSchema)],
  ['schema/policy.schema.json', jsonSchema(policySchema)],
  ['README.md', readmeWithTables()],
]);
const forgotten = ['docs/rules', 'schema'].flatMap(filesIn).filter((path) => !wanted.has(path));
const stale = [...wanted].filter(([path, text]) => readText(path) !== text).map(([path]) => path);

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...forgotten]) console.error(`${path} is stale: run \`node scripts/generate.mjs\`.`);
  process.exitCode = stale.length + forgotten.length === 0 ? 0 : 1;
} else {
  for (const path of forgotten) rmSync(ROOT + path);
  for (const path of stale) {
    mkdirSync(dirname(ROOT + path), { recursive: true });
    writeFileSync(ROOT + path, wanted.get(path));
  }
  console.log(`${stale.length} files written, ${forgotten.length} removed`);
}

async function pageOf(entry) {
  return [`docs/rules/${entry.id}.md`, rulePage(entry, exampleSections(entry.id, await ruleExample(entry.id)))];
}

/** Draft 7 is what editors complete YAML by. `io: input`: what a user writes, not what it becomes. */
function jsonSchema(schema) {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}

function readmeWithTables() {
  const { inputs, outputs } = load(readFileSync(`${ROOT}action.yml`, 'utf8'));
  const inputRows = Object.entries(inputs).map(([name, { description, required, default: preset }]) => [
    `\`${name}\``,
    description,
    required ? 'required' : preset === undefined ? '' : `\`${preset}\``,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const withInputs = between(
    readText('README.md') ?? '',
    'inputs',
    table(['Input', 'What it is', 'Default'], inputRows),
  );
  return between(withInputs, 'outputs', table(['Output', 'What it is'], outputRows));
}

function between(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md needs ${start} and ${end} around its table of ${name}.`);
  return `${text.slice(0, from)}${start}\n${content}${text.slice(to)}`;
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function filesIn(folder) {
  return existsSync(ROOT + folder) ? readdirSync(ROOT + folder).map((name) => `${folder}/${name}`) : [];
}

function readText(path) {
  return existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : undefined;
}
