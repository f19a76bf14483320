import { expect, it } from 'vitest';
import { commandText } from '../../src/process/command-text.ts';

it('is what one would type', () => {
  expect(commandText('wimlib-imagex', ['export', '/a b/x.wim', '1', "it's", '', '$HOME'], 'linux')).toBe(
    "wimlib-imagex export '/a b/x.wim' 1 'it'\\''s' '' '$HOME'",
  );
  expect(commandText('C:\\x y\\dism.exe', ['/English', '/ImageFile:C:\\a.wim', 'C:\\d e\\', 'say "x"'], 'win32')).toBe(
    '"C:\\x y\\dism.exe" /English /ImageFile:C:\\a.wim "C:\\d e\\\\" "say \\"x\\""',
  );
});

it.each(['linux', 'win32'] as const)('shows no product key on %s', (platform) => {
  const text = commandText('dism', ['/Set-ProductKey:ABCDE-12345-ABCDE-12345-ABCDE', '/English'], platform);
  expect(text).toBe('dism (looks like a product key; not shown) /English');
});
