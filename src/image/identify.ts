import type { ImageIdentity } from '../licensing/model.ts';
import { nameOf } from '../licensing/phrases.ts';
import { refuse } from './refuse.ts';
import type { WimFile, WimIndex } from './wim-file.ts';

const MOST_LISTED = 20;

/**
 * The identity of one index of a file, or of its only one when `index` is undefined. With several and none chosen
 * it is unknown, and the reason lists them. An index that does not exist: InputError under the name `label`.
 */
export function identityOf(file: WimFile, index: number | undefined, label: string): ImageIdentity {
  const { indexes } = file;
  const [only] = indexes;
  if (index !== undefined) {
    const chosen = indexes.find((candidate) => candidate.index === index);
    return chosen?.identity ?? refuseIndex(index, indexes, label);
  }
  if (only !== undefined && indexes.length === 1) return only.identity;
  return {
    state: 'unknown',
    software: {},
    witnesses: ['XML'],
    reason: `it holds ${indexes.length} images and no index says which is meant: ${list(indexes)}`,
  };
}

function refuseIndex(index: number, indexes: readonly WimIndex[], label: string): never {
  const [holds, expected] =
    indexes.length === 1
      ? ['one image', '`index: 1`, or leave it out']
      : [`${indexes.length} images`, `\`index\` to one of 1 to ${indexes.length}`];
  refuse(label, `has no index ${index}: it holds ${holds}: ${list(indexes)}`, `Set ${expected}.`);
}

/** `1 Windows 11 Pro, 2 Windows 11 Enterprise`: our words for them, never the file's own. */
function list(indexes: readonly WimIndex[]): string {
  const listed = indexes.slice(0, MOST_LISTED).map(({ index, identity }) => `${index} ${summarize(identity)}`);
  const others = indexes.length > MOST_LISTED ? [`and ${indexes.length - MOST_LISTED} more`] : [];
  return [...listed, ...others].join(', ');
}

function summarize({ state, software }: ImageIdentity): string {
  if (software.product === undefined) return `(${state})`;
  return state === 'known' ? nameOf(software) : `${nameOf(software)} (${state})`;
}
