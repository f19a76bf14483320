/**
 * Has this id been seen before, among millions? Keeps 64 bits of each id's hash, 16 MB a million, in a table with open
 * addressing. Two ids may have the same hash: whoever is told that an id may be known proves it.
 */
import { randomFillSync } from 'node:crypto';

const FIRST_CAPACITY = 1024;

export class IdSet {
  /** Of this run alone, so that nobody can make ids that collide. */
  readonly #salt = randomFillSync(new Uint32Array(2));
  /** Two numbers a slot: the halves of a hash. The first is zero in a free slot. */
  #slots = new Uint32Array(2 * FIRST_CAPACITY);
  #count = 0;
  #hashHigh = 0;
  #hashLow = 0;

  /** False when the id is new; true when one of the same hash was added before. */
  add(id: string): boolean {
    if (4 * this.#count >= this.#slots.length) this.#grow();
    this.#hash(id);
    const slot = this.#slotOf(this.#hashHigh, this.#hashLow);
    if (this.#slots[slot] !== 0) return true;
    this.#slots[slot] = this.#hashHigh;
    this.#slots[slot + 1] = this.#hashLow;
    this.#count++;
    return false;
  }

  /** The hash as a text, to compare ids by later. */
  hashOf(id: string): string {
    this.#hash(id);
    return `${this.#hashHigh}:${this.#hashLow}`;
  }

  /** Two multiplicative hashes side by side. */
  #hash(id: string): void {
    let high = this.#salt[0] ?? 0;
    let low = this.#salt[1] ?? 0;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      high = Math.imul(high ^ code, 0x9e3779b1);
      low = Math.imul(low ^ code, 0x85ebca6b);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
    this.#hashHigh = high >>> 0 || 1;
    this.#hashLow = (Math.imul(low ^ high, 0xc2b2ae35) ^ low) >>> 0;
  }

  /** Where the hash stands, or the free slot where it would. */
  #slotOf(high: number, low: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (2 * (low ^ high)) & mask;
    while (slots[slot] !== 0 && (slots[slot] !== high || slots[slot + 1] !== low)) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 2) {
      const high = before[slot] ?? 0;
      const low = before[slot + 1] ?? 0;
      if (high === 0) continue;
      const free = this.#slotOf(high, low);
      this.#slots[free] = high;
      this.#slots[free + 1] = low;
    }
  }
}
