/** Rows that say the same but for their id and primary user are of one kind: what is read of one is true of all. */
import type { DeviceTerms } from '../../licensing/model.ts';
import type { Pieces } from './cut-item.ts';

export interface RowKind {
  /** Left out until a row of the kind was read and its own values proved to be those that are cut out. */
  terms: DeviceTerms | undefined;
  /** True when rows of this kind are wrong in a way that was told already: their profile's fault. */
  isRefused: boolean;
}

/** Characters of texts that are kept; a fleet has hundreds of kinds, of some hundred characters each. */
export const KINDS_LIMIT = 8 * 1024 * 1024;
/** What a kind takes beside its text, counted in characters. */
export const KIND_OVERHEAD = 256;

/**
 * Finds the kind of a row without hashing or joining its text, which would cost more than all the rest of reading it: a
 * few characters tell the kinds of a fleet apart. Which ones is learned from the kinds themselves, and the kind found is
 * then compared with the whole row. Rows that the characters do not tell apart are looked up by all their text.
 */
export class RowKinds {
  readonly #kinds = new Map<string, CutKind>();
  readonly #byMark = new Map<number, CutKind>();
  readonly #tellingPlaces: TellingPlace[] = [];
  #size = 0;

  find(pieces: Pieces): RowKind {
    const kind = this.#byMark.get(this.#markOf(pieces));
    return kind !== undefined && isSame(pieces, kind) ? kind : this.#findByText(pieces);
  }

  #findByText(pieces: Pieces): RowKind {
    const { variant } = pieces;
    const [before, between, after] = textsOf(pieces).map(copyOf) as [string, string, string];
    const key = [variant, before, between, after].join(SEPARATOR);
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    this.#makeRoom(2 * key.length + KIND_OVERHEAD);
    const kind = newKind(variant, before, between, after);
    this.#kinds.set(key, kind);
    const rival = this.#byMark.get(this.#markOf(kind));
    if (rival === undefined) this.#byMark.set(this.#markOf(kind), kind);
    else this.#tellApart(kind, rival);
    return kind;
  }

  /** A number that rows of the same kind share, and most others do not. */
  #markOf({ text, start, firstStart, firstEnd, secondStart, secondEnd, end, variant }: Pieces): number {
    let mark = variant + 31 * (firstStart - start + 31 * (secondStart - firstEnd + 31 * (end - secondEnd)));
    for (let place = 0; place < this.#tellingPlaces.length; place++) {
      const { piece = 0, offset = 0 } = this.#tellingPlaces[place] ?? {};
      const from = piece === 0 ? start : piece === 1 ? firstEnd : secondEnd;
      const to = piece === 0 ? firstStart : piece === 1 ? secondStart : end;
      mark = Math.imul(mark, 16_777_619) ^ (from + offset < to ? text.charCodeAt(from + offset) : 0);
    }
    // Within the range of small integers, which are the cheapest keys.
    return mark & 0x3fff_ffff;
  }

  /** Learns a character in which two kinds differ. Made to have none in common, kinds are still found by their text. */
  #tellApart(kind: CutKind, rival: CutKind): void {
    const place = firstDifference(kind, rival);
    if (place === undefined || this.#tellingPlaces.length === MOST_PLACES) return;
    this.#tellingPlaces.push(place);
    this.#byMark.clear();
    for (const one of this.#kinds.values()) this.#byMark.set(this.#markOf(one), one);
  }

  #makeRoom(size: number): void {
    this.#size += size;
    if (this.#size <= KINDS_LIMIT) return;
    this.#kinds.clear();
    this.#byMark.clear();
    this.#tellingPlaces.length = 0;
    this.#size = size;
  }
}

/** A text of its own: a slice would keep the whole block of rows in memory. */
export function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

/** No manifest holds a zero byte (reading refuses it), so it tells pieces apart. */
const SEPARATOR = '\0';

/** Each costs a few nanoseconds a row, and learning one looks at every kind again. */
const MOST_PLACES = 24;

/** A character of a row by its place in one of the three pieces. */
interface TellingPlace {
  readonly piece: number;
  readonly offset: number;
}

/** A kind is cut like its rows: what is left of them, with nothing where id and primary user stood. */
interface CutKind extends RowKind, Pieces {
  readonly texts: readonly [string, string, string];
}

function newKind(variant: number, before: string, between: string, after: string): CutKind {
  const text = copyOf(before + between + after);
  const [first, second] = [before.length, before.length + between.length];
  const cut = {
    start: 0,
    firstStart: first,
    firstEnd: first,
    secondStart: second,
    secondEnd: second,
    end: text.length,
  };
  return { terms: undefined, isRefused: false, texts: [before, between, after], text, variant, ...cut };
}

function textsOf({ text, start, firstStart, firstEnd, secondStart, secondEnd, end }: Pieces): readonly string[] {
  return [text.slice(start, firstStart), text.slice(firstEnd, secondStart), text.slice(secondEnd, end)];
}

function isSame(
  { text, start, firstStart, firstEnd, secondStart, secondEnd, end, variant }: Pieces,
  kind: CutKind,
): boolean {
  const [before, between, after] = kind.texts;
  return (
    variant === kind.variant &&
    isPiece(text, firstEnd, secondStart, between) &&
    isPiece(text, start, firstStart, before) &&
    isPiece(text, secondEnd, end, after)
  );
}

function isPiece(text: string, start: number, end: number, piece: string): boolean {
  return end - start === piece.length && text.slice(start, end) === piece;
}

/** Undefined when their pieces differ in length: such kinds meet by chance only. */
function firstDifference(kind: CutKind, rival: CutKind): TellingPlace | undefined {
  for (const [piece, text] of kind.texts.entries()) {
    const other = rival.texts[piece] ?? '';
    if (other.length !== text.length) return undefined;
    for (let offset = 0; offset < text.length; offset++) {
      if (text.charCodeAt(offset) !== other.charCodeAt(offset)) return { piece, offset };
    }
  }
  return undefined;
}
