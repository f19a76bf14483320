import { expect, it } from 'vitest';
import { exitText } from '../../src/process/exit-codes.ts';

it.each([
  [0, '0'],
  [87, '87'],
  [3010, '3010'],
  [0x7fff_ffff, '2147483647'],
  [0x8000_0000, '0x80000000'],
  [2148468766, '0x800f081e'],
  [0xc000_013a, '0xc000013a'],
])('%i is %s', (code, text) => {
  expect(exitText(code)).toBe(text);
});
