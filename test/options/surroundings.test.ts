import { expect, it } from 'vitest';
import { wantsColour } from '../../src/options/surroundings.ts';

it.each([
  ['a terminal', {}, true, true],
  ['a pipe', {}, false, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
  ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ['FORCE_COLOR on a pipe', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
])('colours %s as asked', (_what, environment, isTerminal, wanted) => {
  expect(wantsColour({ environment, directory: '/', now: new Date(0), platform: 'linux' }, isTerminal)).toBe(wanted);
});
