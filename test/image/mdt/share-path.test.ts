import { win32 } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSharePath } from '../../../src/image/mdt/share-path.ts';

it('never leaves the share, whatever is written', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '\\', '/', ' ', 'C:', '...', '.. ', 'a', '$OEM$', '\\\\?\\'),
    fc.string(),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const read = readSharePath(parts.join(''));
      if (!read.ok) return;
      accepted += 1;
      const path = win32.resolve('D:\\Share', ...read.names);
      expect(path.startsWith('D:\\Share\\')).toBe(true);
      expect(read.names.every((name) => /[^. ]/.test(name))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(50);
});

it.each([
  ['.\\Operating Systems\\W11\\install.wim', ['Operating Systems', 'W11', 'install.wim']],
  ['Operating Systems/W11/.hidden', ['Operating Systems', 'W11', '.hidden']],
  [' .\\a..b\\\\c ', ['a..b', 'c']],
])('reads %j', (written, names) => {
  expect(readSharePath(written)).toEqual({ ok: true, names });
});
