import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText } from '../../src/report/markdown-text.ts';

describe('markdownText', () => {
  it('leaves plain names as they are', () => {
    expect(markdownText('PC-0001, Zürich (de-CH)')).toBe('PC-0001, Zürich (de-CH)');
  });

  it.each(['|', '`', '<', '>', '[', ']', '!', '*', '_', '~', '\\', '&', '$', ':', '@', '#'])(
    'leaves no %s',
    (character) => {
      const text = markdownText(`a${character}b`).replaceAll(/&#\d+;|<!-- -->/g, '');
      expect(text).toBe('ab');
    },
  );

  it('parts a mention and an issue number from what they would name', () => {
    expect(markdownText('@octocat')).toBe('&#64;<!-- -->octocat');
    expect(markdownText('#12')).toBe('&#35;<!-- -->12');
  });

  it('makes no link of an address', () => {
    expect(markdownText('https://example.com')).not.toContain('://');
    expect(markdownText('www.example.com')).not.toContain('www.');
  });

  it('has neither line breaks nor structure, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const left = markdownText(text).replaceAll(/&#\d+;|<!-- -->/g, '');
        return !/[|`<>[\]!*_~\\&@#:\r\n]/.test(left);
      }),
    );
  });

  it('reads back as the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = markdownText(text).replaceAll('<!-- -->', '');
        const read = html.replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
        return read === text;
      }),
    );
  });

  it.each([
    ['GH-12', 'GH<!-- -->-12'],
    ['gh-12', 'gh<!-- -->-12'],
    [':+1:', '&#58;<!-- -->+1&#58;'],
    ['a@e.example', 'a&#64;<!-- -->e.example'],
    ['$x$', '&#36;<!-- -->x&#36;<!-- -->'],
    ['a5c3785ed8d6', 'a5c378<!-- -->5ed8d6'],
    ['1234567', '123456<!-- -->7'],
    ['WWW.e.example', 'WWW<!-- -->.e.example'],
    ['licensed: 2', 'licensed&#58; 2'],
  ])('parts %s from what it would name', (text, parted) => expect(markdownText(text)).toBe(parted));

  it('leaves commits and line numbers in code as they are', () => {
    expect(markdownCode('fleet.csv:12:19')).toBe('<code>fleet.csv&#58;12&#58;19</code>');
    expect(markdownCode('a5c3785ed8d6')).toBe('<code>a5c3785ed8d6</code>');
    expect(markdownCode('https://e.example')).toBe('<code>https&#58;<!-- -->//e.example</code>');
  });
});
