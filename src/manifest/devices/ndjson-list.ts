/** A list of devices as NDJSON: one JSON object a line. */
import { readLineChunks } from '../../input/line-chunks.ts';
import { parseJson } from '../document/json.ts';
import { SourceText } from '../document/source-text.ts';
import { cutJsonItem } from './cut-item.ts';
import { type Fleet, ListReader } from './list-reader.ts';

/**
 * @param path absolute.
 * @param file the name that problems and places carry.
 * @throws InputError for what cannot be read at all; what is wrong with a row goes to the fleet's problems.
 */
export async function readNdjsonList(path: string, file: string, profile: string | undefined, fleet: Fleet) {
  const row = { source: new SourceText(file, ''), start: 0, end: 0 };
  const node = () => {
    const line = row.source.text.slice(row.start, row.end);
    return parseJson(row.source, line, (offset) => row.start + offset, fleet.problems);
  };
  const list = new ListReader(fleet, { node }, profile);
  for await (const { text, firstLine } of readLineChunks(path, file)) {
    row.source = new SourceText(file, text, firstLine);
    for (let start = 0; start < text.length; start = row.end + 1) {
      const feed = text.indexOf('\n', start);
      row.start = start;
      row.end = feed === -1 ? text.length : feed;
      if (text.charCodeAt(start) !== OPEN_BRACE && text.slice(start, row.end).trim() === '') continue;
      try {
        list.take(cutJsonItem(text, start, row.end));
      } catch (error) {
        fleet.problems.takeOver(error);
      }
    }
  }
}

const OPEN_BRACE = 123;
