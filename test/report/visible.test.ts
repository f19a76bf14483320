import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logText } from '../../src/report/log-text.ts';
import { jsonText, visible } from '../../src/report/visible.ts';
import { commandsIn } from '../support/commands.ts';

describe('visible', () => {
  it.each([
    ['an ANSI escape', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a C1 control', 'a\u009b31m', 'a\\u{9b}31m'],
    ['line breaks', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a bidirectional override', 'PC\u202e1-', 'PC\\u{202e}1-'],
    ['a zero-width space', 'PC\u200b1', 'PC\\u{200b}1'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800', 'a\\u{d800}'],
    ['a noncharacter', 'a\ufffeb', 'a\\u{fffe}b'],
    ['a filler that shows as nothing', 'a\u3164', 'a\\u{3164}'],
  ])('shows %s', (_what, text, shown) => expect(visible(text)).toBe(shown));

  it('leaves letters of all scripts, and pictures, as they are', () => {
    const text = 'Zürich 東京 שלום 🖥 PC-0001 (de-CH)';
    expect(visible(text)).toBe(text);
  });

  it('shows no product key, not even one with hidden characters in it', () => {
    expect(visible('key AAAAA-BBBBB-CCCCC-DDDDD-EEEEE')).not.toContain('BBBBB');
    expect(visible('AAAAA-BBB\u200bBB-CCCCC-DDDDD-EEEEE')).not.toContain('CCCCC');
    expect(jsonText({ name: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE' })).not.toContain('BBBBB');
  });

  it('never lets a control or format character through', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(visible(text))));
  });
});

describe('logText', () => {
  it('lets no text become a command of the runner', () => {
    const hostile = fc.array(fc.constantFrom('::', '##[', 'error', ' ', '\n', '\t', ':', '#', '[', ']', 'x'));
    fc.assert(fc.property(hostile, (parts) => commandsIn(logText(parts.join(''))).length === 0));
  });
});
