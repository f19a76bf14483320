/**
 * Which ids stand there twice, among millions? Keeps 64 bits of each id's hash, 8 MB a million, in the order of the rows,
 * and compares them once at the end: that costs a fraction of looking each id up in a table far larger than the
 * processor's cache. Two ids may have the same hash: whoever is told of one proves it.
 */
const FIRST_CAPACITY = 1024;

export class IdHashes {
  /** Of this run alone, so that nobody who writes a manifest can make ids that collide. */
  readonly #salt = [(Math.random() * 2 ** 32) | 0, (Math.random() * 2 ** 32) | 0] as const;
  #upper = new Uint32Array(FIRST_CAPACITY);
  #lower = new Uint32Array(FIRST_CAPACITY);
  #count = 0;
  #high = 0;
  #low = 0;

  add(id: string): void {
    if (this.#count === this.#lower.length) {
      this.#upper = twiceAsLong(this.#upper);
      this.#lower = twiceAsLong(this.#lower);
    }
    this.#hash(id);
    this.#upper[this.#count] = this.#high;
    this.#lower[this.#count] = this.#low;
    this.#count++;
  }

  /** The hash as a text, to compare ids by. */
  hashOf(id: string): string {
    this.#hash(id);
    return hashText(this.#high >>> 0, this.#low >>> 0);
  }

  /** The hashes that were added more than once, at most so many of them. */
  repeated(limit: number): ReadonlySet<string> {
    const repeated = new Set<string>();
    const seen = new Set<string>();
    // A first look at a few bits of each leaves about one hash in thirty to be compared in full.
    const shared = sharedSlots(this.#lower.subarray(0, this.#count));
    for (let at = 0; at < this.#count && repeated.size < limit; at++) {
      const low = this.#lower[at] ?? 0;
      if (!shared.has(low)) continue;
      const hash = hashText(this.#upper[at] ?? 0, low);
      if (seen.has(hash)) repeated.add(hash);
      seen.add(hash);
    }
    return repeated;
  }

  /** Two multiplicative hashes side by side, two characters a step. */
  #hash(id: string): void {
    let high = this.#salt[0] ^ id.length;
    let low = this.#salt[1];
    for (let at = 0; at < id.length; at += 2) {
      // Past the end there is no character (NaN), which counts as zero.
      const pair = id.charCodeAt(at) | (id.charCodeAt(at + 1) << 16);
      high = Math.imul(high ^ pair, 0x9e3779b1);
      low = Math.imul(low ^ pair, 0x85ebca6b);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
    this.#high = high;
    this.#low = Math.imul(low ^ high, 0xc2b2ae35) ^ low;
  }
}

function twiceAsLong(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

function hashText(high: number, low: number): string {
  return `${high}:${low}`;
}

/** Tells of a number whether another one fell on its bit of a map 32 times as wide as there are numbers. */
function sharedSlots(numbers: Uint32Array): { has(number: number): boolean } {
  const width = Math.min(30, 37 - Math.clz32(numbers.length));
  const once = new Uint32Array(2 ** (width - 5));
  const twice = new Uint32Array(2 ** (width - 5));
  for (let at = 0; at < numbers.length; at++) {
    const slot = (numbers[at] ?? 0) >>> (32 - width);
    const word = slot >>> 5;
    const bit = 1 << (slot & 31);
    if (((once[word] ?? 0) & bit) === 0) once[word] = (once[word] ?? 0) | bit;
    else twice[word] = (twice[word] ?? 0) | bit;
  }
  return {
    has(number) {
      const slot = number >>> (32 - width);
      return ((twice[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
    },
  };
}
