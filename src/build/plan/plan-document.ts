/** A plan's document, YAML or JSON, as nodes. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { InputError } from '../../input/problem.ts';
import { decodeUtf8 } from '../../input/text-decoding.ts';
import { readTextBytes } from '../../input/text-file.ts';
import { relativeName, resolveInside, type Workspace } from '../../input/workspace.ts';
import { parseJson } from '../../manifest/document/json.ts';
import { type MapNode, type Node, placeOf } from '../../manifest/document/node.ts';
import { SourceText } from '../../manifest/document/source-text.ts';
import { YamlBuilder } from '../../manifest/document/yaml.ts';
import { parseYamlEvents } from '../../manifest/document/yaml-events.ts';
import type { ProblemList } from '../../manifest/problems.ts';

const PLAN_LIMIT = 1024 * 1024;

export interface PlanDocument {
  /** Absolute. */
  readonly path: string;
  /** The name that problems carry. */
  readonly file: string;
  /** SHA-256 of the bytes that were read, lower-case hexadecimal. */
  readonly digest: string;
  readonly root: MapNode;
}

/**
 * @param path as named by the user, relative to the workspace.
 * @throws InputError when the file can't be read, is no YAML (JSON, by its extension), or no map of fields.
 */
export async function readPlanDocument(
  workspace: Workspace,
  path: string,
  problems: ProblemList,
): Promise<PlanDocument> {
  const absolute = await resolveInside(workspace, path);
  const file = relativeName(workspace, absolute);
  const bytes = await readTextBytes(absolute, file, PLAN_LIMIT, 'Name a build plan: a file of a few pages.');
  const source = new SourceText(file, decodeUtf8(bytes, file));
  const root = extname(absolute).toLowerCase() === '.json' ? readJson(source, problems) : readYaml(source, problems);
  if (root.kind === 'map') {
    return { path: absolute, file, digest: createHash('sha256').update(bytes).digest('hex'), root };
  }
  problems.throwIfAny();
  const cure = 'Begin with `image:` and the id of an image of the manifest.';
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
