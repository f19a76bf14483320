/** A policy's document, YAML or JSON, as nodes. */
import { InputError } from '../input/problem.ts';
import { parseJson } from '../manifest/document/json.ts';
import { type MapNode, type Node, placeOf } from '../manifest/document/node.ts';
import { SourceText } from '../manifest/document/source-text.ts';
import { YamlBuilder } from '../manifest/document/yaml.ts';
import { parseYamlEvents } from '../manifest/document/yaml-events.ts';
import type { ProblemList } from '../manifest/problems.ts';

/** The label of a file at a commit ends with the commit: `policy.json@1f2e3d4`. */
const JSON_LABEL = /\.json(?:@[^/@]*)?$/i;

/** @throws InputError when the text is no YAML (JSON, by the file's name), or no map of fields. */
export function parsePolicy(text: string, file: string, problems: ProblemList): MapNode {
  const source = new SourceText(file, text);
  const root = JSON_LABEL.test(file) ? readJson(source, problems) : readYaml(source, problems);
  if (root.kind === 'map') return root;
  problems.throwIfAny();
  const cure = 'Begin with `waivers:`, `severities:` or another section of a policy.';
  throw new InputError({ ...placeOf(root), message: `${file} is no map of fields.`, cure });
}

function readYaml(source: SourceText, problems: ProblemList): Node {
  const events = parseYamlEvents(source);
  // The event before the root is that of the document.
  return new YamlBuilder(source, events, problems).build(1);
}

function readJson(source: SourceText, problems: ProblemList): Node {
  return parseJson(source, source.text, (offset) => offset, problems);
}
