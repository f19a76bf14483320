/**
 * Where a row of a table comes from. `D` documented by Microsoft, `S` a secondary source, `K` somebody's
 * knowledge, `I` an inference. Only D and S decide; K and I leave a case undecided (unproven, with the reason).
 */
export type Confidence = 'D' | 'S' | 'K' | 'I';

export interface Fact {
  /** Source key and place, as in the research notes: `GUIDE p7`. */
  readonly source: string;
  readonly confidence: Confidence;
  /** When the source said so: a year, a month or a day. */
  readonly date: string;
}

export function decides(fact: Fact): boolean {
  return fact.confidence === 'D' || fact.confidence === 'S';
}
