/** Lets a machine fail a build, and looks what it says and leaves. */
import { existsSync, readdirSync } from 'node:fs';
import { CLI } from '../support/bundles.ts';
import { runProgram } from '../support/run-program.ts';
import { differences, snapshot } from './aftermath.ts';
import type { Failure } from './failures.ts';
import type { Row } from './table.ts';

export async function failAt({ name, arrange, code, says, cure }: Failure, node: string) {
  const { repository, environment = {} } = arrange();
  const { folder, words, workDirectory } = repository;
  const before = snapshot(folder);
  const start = performance.now();
  const ended = await runProgram(node, [CLI, 'build', ...words], { cwd: folder, environment });
  const seconds = (performance.now() - start) / 1000;
  const problems = ended.stderr.match(/^ +cure: .*$/gm) ?? [];
  const changed = differences(before, snapshot(folder)).filter((path) => path !== 'share/');
  const areas = existsSync(workDirectory) ? readdirSync(workDirectory) : [];
  const wrong = [
    ...(ended.code === code ? [] : [`it ended with ${ended.code}, not ${code}`]),
    ...(says.test(ended.stderr) ? [] : [`it said ${ended.stderr}`]),
    ...(problems.length === 1 ? [] : [`it told ${problems.length} problems: ${ended.stderr}`]),
    ...(cure.test(problems.join()) ? [] : [`no cure: ${problems.join()}`]),
    ...changed.map((path) => `${path} was changed`),
    ...areas.map((area) => `work/${area} is left`),
  ];
  const row: Row = {
    fault: name,
    way: 'machine',
    ended: `${ended.code} in ${seconds.toFixed(1)} s`,
    found: `${changed.length === 0 ? 'nothing' : 'something'} published, ${areas.length === 0 ? 'nothing' : 'work'} left`,
    afterwards: wrong[0] === undefined ? `says: ${messageIn(ended.stderr, folder)}` : `WRONG: ${wrong[0]}`,
  };
  return { row, wrong };
}

/** The first problem, with the repository's paths as they are written in the plan. */
function messageIn(text: string, folder: string): string {
  return (/^(?:input|failed) (.*)$/m.exec(text)?.[1] ?? text).replaceAll(`${folder}/`, '');
}
