/** How long both doors take for a small example, against a Node that does nothing. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { AS_OF } from './fleet.mjs';
import { compare } from './measure.mjs';
import { row } from './table.mjs';

const MANIFEST = 'examples/licensed/imagegate.yml';
const NOTHING = ['-e', '0'];
const accept = (output) => output.includes('2 of 2 devices licensed');

export async function startRows({ root, dist, scratch, rounds }) {
  const nothing = { words: NOTHING, cwd: root };
  const commandLine = { words: [join(dist, 'cli/index.js'), 'check', MANIFEST, '--as-of', AS_OF], cwd: root, accept };
  const files = mkdtempSync(join(scratch, 'runner-'));
  const environment = runnerEnvironment(root, files, { manifest: MANIFEST, 'as-of': AS_OF });
  const action = { words: [join(dist, 'action/index.js')], cwd: files, environment, accept };
  return [
    row('start: `check` of a small example, command line', await compare(commandLine, nothing, { rounds, scratch }), 3),
    row('start: the same by the action', await compare(action, nothing, { rounds, scratch }), 5),
  ];
}

/** What GitHub's runner gives an action: its files, and the inputs with the defaults of action.yml. */
function runnerEnvironment(root, files, given) {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'];
  for (const name of names) writeFileSync(join(files, name), '');
  const { inputs } = load(readFileSync(join(root, 'action.yml'), 'utf8'));
  return {
    ...Object.fromEntries(names.map((name) => [name, join(files, name)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: files,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, { default: preset }]) => [
        `INPUT_${name.toUpperCase()}`,
        given[name] ?? preset ?? '',
      ]),
    ),
  };
}
