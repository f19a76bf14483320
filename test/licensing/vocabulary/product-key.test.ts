import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { looksLikeProductKey, productKeysIn } from '../../../src/licensing/vocabulary/product-key.ts';

const KEY_LETTERS = [...'BCDFGHJKMNPQRTVWXY2346789'];
const group = fc
  .array(fc.constantFrom(...KEY_LETTERS), { minLength: 5, maxLength: 5 })
  .map((letters) => letters.join(''));
const groups = fc.array(group, { minLength: 5, maxLength: 5 });

describe('looksLikeProductKey', () => {
  it.each([
    'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY',
    'abcde-fghij-klmno-pqrst-uvwxy',
    'Value=XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
    'BCDFG–HJKMP–QRTVW–XY234–67892',
    'BCDFG HJKMP QRTVW XY234 67892',
    'bcdfg - hjkmp - qrtvw - xy234 - 67892',
    'BCDFGHJKMPQRTVWXY23467892',
    'BCDFG-HJK\u200bMP-QRTVW-XY234-67892',
    'a key:\nBCDFG\nHJKMP\nQRTVW\nXY234\n67892',
  ])('sees the key in %j', (text) => {
    expect(looksLikeProductKey(text)).toBe(true);
  });

  it.each([
    '',
    'Professional',
    'Quick brown foxes never sleep well',
    '00330-80000-00000-AAOEM',
    '0f1a7c1e-5b8e-4a0e-9f67-2f4b0c5d1a01',
    '9f2c3b4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809',
    'ABCD-EFGH-IJKL-MNOP-QRST',
    'BCDFG-HJKMP-QRTVW-XY234',
  ])('sees none in %j', (text) => {
    expect(looksLikeProductKey(text)).toBe(false);
  });

  test('any key is seen with any of the separators, anywhere, in either case', () => {
    const separator = fc.constantFrom('-', '–', '—', ' - ', ' ', '');
    fc.assert(
      fc.property(
        groups,
        separator,
        fc.boolean(),
        fc.constantFrom('', 'key: ', '("'),
        (parts, between, lower, before) => {
          const key = parts.join(between);
          expect(looksLikeProductKey(`${before}${lower ? key.toLowerCase() : key}`)).toBe(true);
        },
      ),
    );
  });

  test('a megabyte of near misses takes no noticeable time', () => {
    const start = performance.now();
    for (const text of ['aaaaa-', 'bcdfg ', 'b', '     ', '-----'])
      looksLikeProductKey(text.repeat(1_000_000 / text.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('productKeysIn', () => {
  it('gives every key of a line as it stands there', () => {
    const line = '<a>BCDFG-HJKMP-QRTVW-XY234-67892</a> BCDFG HJKMP QRTVW XY234 67892; 00330-80000-00000-AAOEM';
    expect(productKeysIn(line)).toEqual(['BCDFG-HJKMP-QRTVW-XY234-67892', 'BCDFG HJKMP QRTVW XY234 67892']);
  });

  it('finds one exactly where a text looks like one', () => {
    const text = fc.oneof(
      fc.string(),
      groups.map((key) => key.join('-')),
      groups.map((key) => `x ${key.join('')} y`),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(productKeysIn(written).length > 0).toBe(looksLikeProductKey(written));
      }),
    );
  });
});
