import { expect, it } from 'vitest';
import { nearestId } from '../../../src/licensing/policy/nearest-id.ts';

it.each([
  ['EA-7713', ['EA-1000', 'EA-7731'], 'EA-7731'],
  ['ea-7731', ['EA-7731'], 'EA-7731'],
  ['win11', ['win10', 'win11-fr'], 'win10'],
  ['EA-7732', ['EA-7799', 'EA-7731', 'EA-7730'], 'EA-7730'],
  ['EA-7731', ['MPSA-2026'], undefined],
  ['win11-french', ['win11-fr'], undefined],
  ['', ['a-long-one'], undefined],
  ['EA-7731', [], undefined],
])('%s among %j is %s', (written, declared, expected) => {
  expect(nearestId(written, declared)).toBe(expected);
});

it('has an answer for thousands of long ids', () => {
  const long = 'a'.repeat(4000);
  const declared = Array.from({ length: 5000 }, (_, index) => `${index}${long}`);
  expect(nearestId(`${long}x`, declared)).toBeUndefined();
  expect(nearestId(`0${long}x`, declared)).toBe(`0${long}`);
});
