import { expect, test } from 'vitest';
import { identityOf } from '../../src/image/identify.ts';
import { readWimFile } from '../../src/image/wim-file.ts';
import { InputError } from '../../src/input/problem.ts';
import { fixturePath } from './wim-bytes.ts';

const one = await readWimFile(fixturePath('win11-pro-en.wim'), 'one.wim');
const two = await readWimFile(fixturePath('multi-index.wim'), 'two.wim');

test('the only image needs no index', () => {
  expect(identityOf(one, undefined, 'one.wim')).toBe(one.indexes[0]?.identity);
  expect(identityOf(one, 1, 'one.wim')).toBe(one.indexes[0]?.identity);
});

test('an index chooses', () => {
  expect(identityOf(two, 1, 'two.wim').software.edition).toBe('pro');
  expect(identityOf(two, 2, 'two.wim').software.edition).toBe('enterprise');
});

test('several images and none chosen are unknown, and listed', () => {
  expect(identityOf(two, undefined, 'two.wim')).toEqual({
    state: 'unknown',
    software: {},
    witnesses: ['XML'],
    reason: 'it holds 2 images and no index says which is meant: 1 Windows 11 Pro, 2 Windows 11 Enterprise',
  });
});

test.each([
  [one, 2, /one\.wim has no index 2: it holds one image: 1 Windows 11 Pro\.$/],
  [two, 3, /has no index 3: it holds 2 images: 1 Windows 11 Pro, 2 Windows 11 Enterprise/],
  [two, 0, /has no index 0/],
  [two, 1.5, /has no index 1\.5/],
])('an index that is not there: %#', (file, index, message) => {
  const identify = () => identityOf(file, index, 'images/one.wim');
  expect(identify).toThrow(InputError);
  expect(identify).toThrow(message);
});

test('a long list is cut', () => {
  const [image] = two.indexes;
  if (image === undefined) throw new Error('no image');
  const many = { ...two, indexes: Array.from({ length: 300 }, (_, at) => ({ ...image, index: at + 1 })) };
  const identity = identityOf(many, undefined, 'many.wim');
  expect(identity.state === 'unknown' && identity.reason).toMatch(/20 Windows 11 Pro, and 280 more$/);
});
