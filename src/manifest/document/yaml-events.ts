/** YAML to js-yaml's events: where things stand, and nothing of what they mean. */
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { InputError } from '../../input/problem.ts';
import { displayed } from '../../licensing/vocabulary/reading.ts';
import { type ScalarNode, writtenText } from './node.ts';
import type { SourceText } from './source-text.ts';

/** Nothing in a manifest nests deeper than six. */
export const DEPTH_LIMIT = 32;

/** @throws InputError where the text is no YAML, holds several documents, or nests too deeply. */
export function parseYamlEvents(source: SourceText): readonly Event[] {
  const events = eventsOf(source);
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents === 1) return events;
  const found = documents === 0 ? 'nothing but comments' : `${documents} YAML documents`;
  const message = `${source.file} holds ${found}, expected one YAML document.`;
  const cure = documents === 0 ? 'Write the document.' : 'Put each document into a file of its own.';
  throw new InputError({ file: source.file, line: source.firstLine, column: 1, message, cure });
}

/** @param emptyOffset where a scalar of which nothing is written stands. */
export function scalarNode(source: SourceText, event: ScalarEvent, emptyOffset: number): ScalarNode {
  if (event.valueStart === -1) return { kind: 'scalar', source, offset: emptyOffset, text: undefined };
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const value = getScalarValue(source.text, event);
  const isNull = event.style === SCALAR_STYLE.PLAIN && NULLS.has(value);
  const offset = event.valueStart - (isQuoted ? 1 : 0);
  return { kind: 'scalar', source, offset, text: isNull ? undefined : writtenText(value) };
}

/** YAML 1.2, core schema (10.3.2): how nothing is written. */
export const NULLS: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

function eventsOf(source: SourceText): readonly Event[] {
  try {
    return parseEvents(source.text, { maxDepth: DEPTH_LIMIT });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place = source.placeAt(error.mark?.position ?? 0);
    const message = `${source.file} is no valid YAML here: ${displayed(error.reason)}.`;
    throw new InputError({ ...place, message, cure: 'Correct the YAML.' });
  }
}
