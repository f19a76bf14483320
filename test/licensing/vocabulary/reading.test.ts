import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nearestTerms } from '../../../src/licensing/vocabulary/nearest.ts';
import { displayed, refused } from '../../../src/licensing/vocabulary/reading.ts';
import { spellingKey, wordsOf } from '../../../src/licensing/vocabulary/spelling.ts';
import { readTerm, termTable } from '../../../src/licensing/vocabulary/term-table.ts';

describe('a refusal', () => {
  it('is fit for one line', () => {
    expect(refused('Pro\r\n::error::\u001b[31m\u202eEvil')).toEqual({
      ok: false,
      found: 'Pro ::error::[31mEvil',
      nearest: [],
    });
  });

  it('is cut at 80, not within a character', () => {
    const found = displayed('🙂'.repeat(100));
    expect(found.length).toBeLessThanOrEqual(80);
    expect(found.endsWith('🙂…')).toBe(true);
  });

  it('never shows a product key, not even a part of one that lies beyond the cut', () => {
    expect(refused(`${'x '.repeat(36)}BCDFG-HJKMP-QRTVW-XY234-67892`, ['pro'])).toEqual({
      ok: false,
      found: '(something that looks like a product key)',
      nearest: [],
    });
  });

  it('names at most three terms, each once', () => {
    expect(refused('x', ['a', 'a', 'b', 'c', 'd'])).toMatchObject({ nearest: ['a', 'b', 'c'] });
  });

  test('whatever the text, it is short and has no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(displayed(text).length).toBeLessThanOrEqual(80);
        expect(displayed(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

describe('spellings', () => {
  it.each([
    ['Pro Plus', 'pro-plus'],
    ['ProPlus', 'pro_plus'],
    ['Campus & School', 'campus and school'],
    ['Windows(R) 7', 'WINDOWS® 7'],
    ['MicrosoftÂ® Office', 'microsoft office'],
    ['Ｐｒｏ', 'pro'],
  ])('%j and %j are one', (left, right) => {
    expect(spellingKey(left)).toBe(spellingKey(right));
  });

  it('keeps digits apart that are apart', () => {
    expect(spellingKey('1 2')).not.toBe(spellingKey('12'));
    expect(spellingKey('1.2')).not.toBe(spellingKey('12'));
  });

  it('keeps letters that it does not know', () => {
    expect(spellingKey('Pró')).not.toBe(spellingKey('Pro'));
    expect(spellingKey('Pro+')).not.toBe(spellingKey('Pro'));
  });

  it('does not look at text that is too long to be a term', () => {
    expect(spellingKey('pro'.repeat(100_000))).toBe('');
    expect(wordsOf('pro '.repeat(100_000))).toEqual([]);
  });

  it.each([
    ['Win11Pro', ['win', '11', 'pro']],
    ['2012R2', ['2012', 'r2']],
    ['Windows 10 (10.0.26100), 22H2 SP1.', ['windows', '10', '10.0.26100', '22h2', 'sp1']],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('nearest terms', () => {
  const colours = termTable({ red: ['crimson red'], green: ['grass'], blue: ['navy'], black: ['ink'] });

  it('come in the order of their distance', () => {
    expect(readTerm('gren', colours)).toEqual({ ok: false, found: 'gren', nearest: ['green', 'red', 'blue'] });
  });

  it('are found through other spellings and through words that are part of the text', () => {
    expect(readTerm('nawy', colours)).toMatchObject({ nearest: ['blue', 'red', 'green'] });
    expect(readTerm('a very dark ink indeed', colours)).toMatchObject({
      nearest: ['black', expect.anything(), expect.anything()],
    });
  });

  it('are none for nothing', () => {
    expect(nearestTerms('  ', [['red', 'red']])).toEqual([]);
  });

  it('refuses a table in which a spelling is two terms', () => {
    expect(() => termTable({ red: ['colour'], green: ['COLOUR'] })).toThrow('stands for red and for green');
  });
});
