/** Reads one list of devices, row by row; rows that say the same are read once. */
import type { DeviceTerms, Place } from '../../licensing/model.ts';
import type { DeviceRow, VisitDevice } from '../device-visit.ts';
import { childOf, isWritten, keysOf, locateNode, type Node, placeOf } from '../document/node.ts';
import type { ProblemList } from '../problems.ts';
import type { CutItem } from './cut-item.ts';
import type { DeviceReader } from './device-reader.ts';
import { isPlainText } from './own-text.ts';

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

/** Distinct rows that are kept in mind; a purchase has a handful. */
const ROWS_LIMIT = 20_000;

export class ListReader implements DeviceRow {
  readonly #fleet: Fleet;
  readonly #current: CurrentRow;
  readonly #profile: string | undefined;
  readonly #terms = new Map<string, DeviceTerms>();
  /** Rows that are wrong in a way that was told already: their profile's fault. */
  readonly #refused = new Set<string>();
  #node: Node | undefined;

  /** @param profile the name of the list's profile. */
  constructor(fleet: Fleet, current: CurrentRow, profile: string | undefined) {
    this.#fleet = fleet;
    this.#current = current;
    this.#profile = profile;
  }

  /**
   * Takes the row in hand.
   *
   * @param cut its text without what is its own, if it could be cut.
   * @param start where the offsets of `cut` count from.
   */
  take(cut: CutItem | undefined, start: number): void {
    this.#node = undefined;
    if (cut !== undefined && this.#takeKnown(cut)) return;
    const { reader, problems, visit } = this.#fleet;
    const before = problems.count;
    const device = reader.read(this.#row(), this.#profile);
    if (device !== undefined) {
      if (cut !== undefined && this.#proves(cut, start)) this.#remember(cut.key, device.terms);
      visit(device.id, device.primaryUser, device.terms, this);
    } else if (cut !== undefined && problems.count === before && this.#proves(cut, start)) {
      this.#refused.add(copyOf(cut.key));
    }
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

  /** A row whose like was read before: nothing is left to read but what is its own. */
  #takeKnown(cut: CutItem): boolean {
    const terms = this.#terms.get(cut.key);
    if (terms === undefined) return this.#refused.has(cut.key);
    const id = cut.id.trim();
    const primaryUser = cut.primaryUser?.trim() || undefined;
    if (id === '' || !isPlainText(id)) return false;
    if (primaryUser !== undefined && !isPlainText(primaryUser)) return false;
    this.#fleet.visit(id, primaryUser, terms, this);
    return true;
  }

  /** Were the values that were cut out the row's own, and all of its own? Rows with the same key then are alike. */
  #proves(cut: CutItem, start: number): boolean {
    const row = this.#row();
    const id = childOf(row, 'id');
    const user = childOf(row, 'primaryUser');
    if (id === undefined || id.offset !== start + cut.idOffset) return false;
    if (cut.primaryUser === undefined) return !isWritten(user);
    return user !== undefined && user.offset === start + cut.primaryUserOffset;
  }

  #remember(key: string, terms: DeviceTerms): void {
    if (this.#terms.size >= ROWS_LIMIT) this.#terms.clear();
    this.#terms.set(copyOf(key), terms);
  }
}

/** A text of its own: a slice would keep the whole block of rows in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
