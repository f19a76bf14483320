import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesWildcards } from '../../../src/licensing/vocabulary/wildcards.ts';

const TEXT = fc.stringMatching(/^[ab-]{0,8}$/);

it('matches as the regular expression would', () => {
  fc.assert(
    fc.property(TEXT, fc.stringMatching(/^[ab*?-]{0,8}$/), (text, pattern) => {
      const stars = pattern.replace(/\*+/g, '[^]*');
      expect(matchesWildcards(text, pattern, '?')).toBe(new RegExp(`^${stars.replaceAll('?', '[^]')}$`).test(text));
      expect(matchesWildcards(text, pattern)).toBe(new RegExp(`^${stars.replaceAll('?', '[?]')}$`).test(text));
    }),
    { numRuns: 2000 },
  );
});

it('ends, whatever the pattern', () => {
  expect(matchesWildcards('a'.repeat(10_000), `${'a*'.repeat(500)}b`)).toBe(false);
});

it('knows no character but the star', () => {
  expect(matchesWildcards('PC-1', 'PC-?')).toBe(false);
  expect(matchesWildcards('pc-1', 'PC-*')).toBe(false);
  expect(matchesWildcards('PC-[1]', 'PC-[1]*')).toBe(true);
});
