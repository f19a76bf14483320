import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../src/build/engines/dism/exit-codes.ts';

/** The codes and what must be said of each, as Microsoft's texts and public threads have it. */
const CODES: readonly (readonly [code: number, means: RegExp, cure: RegExp])[] = [
  [2, /not found/, /paths/],
  [3, /not found/, /paths/],
  [5, /denied/, /virus scanner/],
  [11, /format/, /file/],
  [13, /not valid/, /inf/],
  [50, /can not be done/, /esd/],
  [87, /command line/, /names and values/],
  [112, /disk is full/, /Free/],
  [183, /exists already/, /empty/],
  [740, /elevated/, /administrator/],
  [1168, /not found/, /log/],
  [1223, /cancelled/, /again/],
  [1243, /mount service/, /ADK/],
  [1392, /damaged/, /disk/],
  [1465, /XML/, /schema/],
  [1726, /remote procedure/, /restart/],
  [3242328340, /not empty/, /Discard/],
  [3242328343, /unmounted completely/, /hive/],
  [3242328359, /already mounted/, /Discard/],
  [3242328332, /mounting or unmounting/, /Discard/],
  [3242328372, /removable/, /fixed/],
  [3243311377, /can not be written/, /read-only/],
  [0xc1510112, /no valid mounted/, /Discard/],
  [0xc1510113, /no such image/, /index/],
  [0xc1510114, /mounted again/, /Discard/],
  [0xc1510115, /no valid mounted/, /Discard/],
  [0xc15101fd, /another DISM/, /Wait/],
  [0xc1510200, /older/, /ADK/],
  [0xc1510201, /older/, /ADK/],
  [0xc1500022, /network/, /local disk/],
  [2148468766, /not applicable/, /notApplicable: allow/],
  [0x800f081f, /source files/, /source/],
  [0x800f0906, /downloaded/, /source/],
  [0x800f0907, /downloaded/, /source/],
  [0x800f0954, /policy/, /source/],
  [2148469026, /servicing stack/, /Free/],
  [0x800f0805, /no valid Windows package/, /\.cab/],
  [0x80070032, /can not be done/, /esd/],
  [0x80070070, /disk is full/, /Free/],
  [0x80070570, /damaged/, /disk/],
];

describe('exit codes of DISM', () => {
  it.each(CODES)('%i', (code, means, cure) => {
    expect(meaningOf(code)?.means).toMatch(means);
    expect(meaningOf(code)?.cure).toMatch(cure);
  });

  it('are clauses and sentences', () => {
    for (const [code] of CODES) {
      expect(meaningOf(code)?.means).not.toMatch(/\.$/);
      expect(meaningOf(code)?.cure).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it('unknown ones have no meaning', () => {
    expect([1, 0x800f9999, 0x80070000, 0x80080005, 0xffffffff].map(meaningOf)).toEqual(Array(5).fill(undefined));
  });
});
