/** Reads one list of devices, row by row; rows that say the same are read once. */
import type { Place } from '../../licensing/model.ts';
import type { DeviceRow, VisitDevice } from '../device-visit.ts';
import { childOf, isWritten, keysOf, locateNode, type Node, placeOf } from '../document/node.ts';
import type { ProblemList } from '../problems.ts';
import type { CutItem, Pieces } from './cut-item.ts';
import type { DeviceReader } from './device-reader.ts';
import { plainText } from './own-text.ts';
import { type RowKind, RowKinds } from './row-kinds.ts';

/** What every list needs. */
export interface Fleet {
  readonly reader: DeviceReader;
  readonly problems: ProblemList;
  readonly visit: VisitDevice;
}

/** Knows the row in hand. */
export interface CurrentRow {
  node(): Node;
}

/** Where the nodes of a row's own values stand: -1 for a primary user that it does not write. */
export interface OwnOffsets {
  readonly idOffset: number;
  readonly primaryUserOffset: number;
}

export class ListReader implements DeviceRow {
  readonly #fleet: Fleet;
  readonly #current: CurrentRow;
  readonly #profile: string | undefined;
  readonly #kinds = new RowKinds();
  #node: Node | undefined;

  /** @param profile the name of the list's profile. */
  constructor(fleet: Fleet, current: CurrentRow, profile: string | undefined) {
    this.#fleet = fleet;
    this.#current = current;
    this.#profile = profile;
  }

  /** Takes the row in hand; `cut` where it could be cut. */
  take(cut: CutItem | undefined): void {
    const kind = cut && this.#kinds.find(cut);
    if (cut !== undefined && kind !== undefined && this.takeCut(kind, cut, cut.isUserFirst)) return;
    this.takeWhole(kind, cut);
  }

  /**
   * Takes the row in hand by its kind: when its like was read before, nothing is left to read but what is its own.
   *
   * @param isUserFirst the primary user was cut out before the id.
   * @returns false when it has to be taken whole.
   */
  takeCut(
    kind: RowKind,
    { text, firstStart, firstEnd, secondStart, secondEnd }: Pieces,
    isUserFirst: boolean,
  ): boolean {
    if (kind.terms === undefined) return kind.isRefused;
    const first = plainText(text, firstStart, firstEnd);
    const second = plainText(text, secondStart, secondEnd);
    return isUserFirst ? this.takeAlike(kind, second, first) : this.takeAlike(kind, first, second);
  }

  /** The same for values that were looked at; undefined is what needs a closer look. */
  takeAlike({ terms, isRefused }: RowKind, id: string | undefined, primaryUser: string | undefined): boolean {
    if (terms === undefined) return isRefused;
    if (id === undefined || id === '' || primaryUser === undefined) return false;
    this.#node = undefined;
    this.#fleet.visit(id, primaryUser === '' ? undefined : primaryUser, terms, this);
    return true;
  }

  /** Reads the row in hand, and learns its kind. */
  takeWhole(kind: RowKind | undefined, own: OwnOffsets | undefined): void {
    this.#node = undefined;
    const { reader, problems, visit } = this.#fleet;
    const before = problems.count;
    const device = reader.read(this.#row(), this.#profile);
    if (kind !== undefined && own !== undefined && this.#proves(own)) {
      if (device !== undefined) kind.terms = device.terms;
      else if (problems.count === before) kind.isRefused = true;
    }
    if (device !== undefined) visit(device.id, device.primaryUser, device.terms, this);
  }

  locate(path: string): readonly Place[] {
    const keys = keysOf(path);
    const row = this.#row();
    const own = locateNode(row, keys);
    const profile = this.#fleet.reader.profileOf(row, this.#profile);
    if (own.found || own.inList || profile === undefined) return [placeOf(own.node)];
    return [placeOf(own.node), placeOf(locateNode(profile, keys).node)];
  }

  #row(): Node {
    this.#node ??= this.#current.node();
    return this.#node;
  }

  /** Were the values that were cut out the row's own, and all of its own? Rows of the same kind then are alike. */
  #proves({ idOffset, primaryUserOffset }: OwnOffsets): boolean {
    const row = this.#row();
    const id = childOf(row, 'id');
    const user = childOf(row, 'primaryUser');
    if (id === undefined || id.offset !== idOffset) return false;
    if (primaryUserOffset === -1) return !isWritten(user);
    return user !== undefined && user.offset === primaryUserOffset;
  }
}
