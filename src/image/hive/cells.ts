import { refuse } from '../refuse.ts';
import { DAMAGED_HIVE } from './base-block.ts';

const BIN_HEADER_SIZE = 32;
const ALIGNMENT = 8;
const SIZE_FIELD = 4;
// A size, a signature and a count: less is no record.
const SMALLEST_CELL = 8;

/** The cells of a hive: each record lies in one. Whatever offset a hive names, nothing outside its cells is read. */
export class Cells {
  readonly #bins: Buffer;
  readonly #label: string;

  constructor(bins: Buffer, label: string) {
    this.#bins = bins;
    this.#label = label;
  }

  /** The content of the cell at `offset`, which must be in use and have room for `least` bytes. `what` names it. */
  content(offset: number, what: string, least: number): Buffer {
    const outside = offset < BIN_HEADER_SIZE || offset > this.#bins.length - SMALLEST_CELL;
    if (outside || offset % ALIGNMENT !== 0) {
      this.refuse(`its ${what} would begin at byte ${offset} of ${this.#bins.length}, where no cell can`);
    }
    // Negative for a cell in use: what lies in a free one is left over from something deleted.
    const size = -this.#bins.readInt32LE(offset);
    if (size <= 0) this.refuse(`its ${what} lies in a cell that is not in use`);
    if (size < SMALLEST_CELL || size % ALIGNMENT !== 0 || offset + size > this.#bins.length) {
      this.refuse(`its ${what} lies in a cell of ${size} bytes at byte ${offset} of ${this.#bins.length}`);
    }
    if (size - SIZE_FIELD < least) {
      this.refuse(`its ${what} needs ${least} bytes and lies in a cell of ${size - SIZE_FIELD}`);
    }
    return this.#bins.subarray(offset + SIZE_FIELD, offset + size);
  }

  /** `what` completes "is damaged: ...". */
  refuse(what: string): never {
    refuse(this.#label, `is damaged: ${what}`, DAMAGED_HIVE);
  }
}
