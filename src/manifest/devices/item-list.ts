/** Devices written in a YAML or JSON document: among those of a manifest, or a list in a file of its own. */
import type { DeviceItems } from '../document/device-items.ts';
import type { Node } from '../document/node.ts';
import { type Fleet, ListReader } from './list-reader.ts';

/** Reads one item after the other; those that name files are not for it. */
export class ItemList {
  readonly #items: DeviceItems;
  readonly #fleet: Fleet;
  readonly #rows: ListReader;
  #index = 0;

  constructor(items: DeviceItems, profile: string | undefined, fleet: Fleet) {
    this.#items = items;
    this.#fleet = fleet;
    this.#rows = new ListReader(fleet, { node: () => this.#node() }, profile);
  }

  take(index: number): void {
    this.#index = index;
    try {
      this.#rows.take(this.#items.cut(index));
    } catch (error) {
      this.#fleet.problems.takeOver(error);
    }
  }

  #node(): Node {
    return this.#items.node(this.#index, this.#fleet.problems);
  }
}
