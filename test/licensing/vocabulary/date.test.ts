import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readIsoDate } from '../../../src/licensing/vocabulary/date.ts';

describe('readIsoDate', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(readIsoDate(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '03/04/2026',
    '2026/03/04',
    '2026-3-4',
    '20260304',
    '2026-11-21T00:00:00Z',
    '2026-11-21 10:00',
    '21.11.2026',
    '12026-11-21',
    '',
  ])('%j is none', (text) => {
    expect(readIsoDate(text)).toEqual({ ok: false, found: text, nearest: [] });
  });

  test('agrees with the calendar of JavaScript', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect([text, readIsoDate(text).ok]).toEqual([text, exists]);
      }),
      { numRuns: 2000 },
    );
  });
});
