import { describe, expect, it, test } from 'vitest';
import { languageName, readLanguage, readLicenseLanguage } from '../../../src/licensing/vocabulary/language.ts';
import { LOCALES } from '../../../src/licensing/vocabulary/locales.ts';

describe('readLanguage', () => {
  it.each([
    ['en-us', 'en-US'],
    ['en_US', 'en-US'],
    ['EN-US', 'en-US'],
    ['0409', 'en-US'],
    ['0x0409', 'en-US'],
    ['0X0409', 'en-US'],
    ['1033', 'en-US'],
    ['English (United States)', 'en-US'],
    ['English - United States', 'en-US'],
    ['en-us;English (United States)', 'en-US'],
    ['de;German (Germany)', 'de-DE'],
    ['English', 'en-US'],
    ['English International', 'en-GB'],
    ['French', 'fr-FR'],
    ['French Canadian', 'fr-CA'],
    ['German', 'de-DE'],
    ['Brazilian Portuguese', 'pt-BR'],
    ['Chinese (Simplified)', 'zh-CN'],
    ['MUI', 'mui'],
    ['Multilingual User Interface', 'mui'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['CA-ES-VALENCIA', 'ca-ES-valencia'],
    ['zh-HK', 'zh-HK'],
    ['0C0A', 'es-ES'],
    ['0c0a', 'es-ES'],
    ['1009', 'en-CA'],
    ['100C', 'fr-CH'],
    // Microsoft's own table prints 2052 for en-US.
    ['2052', 'zh-CN'],
  ])('%j is %s', (text, language) => {
    expect(readLanguage(text)).toEqual({ ok: true, value: language });
  });

  it.each<[string, readonly string[]]>([
    ['en', ['en-US', 'en-GB']],
    ['EN', ['en-US', 'en-GB']],
    ['fr', ['fr-FR', 'fr-CA']],
    ['de', ['de-DE']],
    ['MatchOS', []],
    ['MatchInstalled', []],
    ['MatchPreviousMSI', []],
    ['Multi-Language', ['mui']],
  ])('%j is refused, with %j', (text, nearest) => {
    expect(readLanguage(text)).toEqual({ ok: false, found: text, nearest });
  });

  it.each([
    'en-XX',
    'en-us;French (France)',
    'en-us;',
    ';English (United States)',
    'en-us;English (United States);fr-fr',
    'en-us,fr-fr',
    '0000',
    '409',
    '00000409',
    '9999',
    'all',
    'English (Mars)',
    'enus',
  ])('%j is refused', (text) => {
    expect(readLanguage(text).ok).toBe(false);
  });

  it('names the nearest languages', () => {
    expect(readLanguage('en-UX')).toMatchObject({
      nearest: [expect.stringMatching(/^en-/), expect.anything(), expect.anything()],
    });
  });
});

describe('readLicenseLanguage', () => {
  it.each([
    ['All Languages', 'all'],
    ['AllLng', 'all'],
    ['ALL', 'all'],
    ['MUI', 'mui'],
    ['en-us', 'en-US'],
  ])('%j is %s', (text, language) => {
    expect(readLicenseLanguage(text)).toEqual({ ok: true, value: language });
  });

  it('refuses what may be the MUI pack or all languages', () => {
    expect(readLicenseLanguage('Multi-Language')).toEqual({
      ok: false,
      found: 'Multi-Language',
      nearest: ['mui', 'all'],
    });
  });
});

test('languages have names for sentences', () => {
  expect(['en-US', 'mui', 'all'].map(languageName)).toEqual(['en-US', 'MUI', 'all languages']);
});

describe('the locale table', () => {
  it('has every identifier once, in order', () => {
    const identifiers = LOCALES.map(([identifier]) => Number.parseInt(identifier, 16));
    expect(identifiers).toEqual([...new Set(identifiers)].sort((a, b) => a - b));
  });

  it('has no number that is one language in hexadecimal and another in decimal', () => {
    const known = new Set(LOCALES.map(([identifier]) => Number.parseInt(identifier, 16)));
    const both = LOCALES.map(([identifier]) => identifier).filter(
      (text) => /^[1-9]\d{3}$/.test(text) && known.has(Number(text)),
    );
    expect(both).toEqual([]);
  });

  it.each(LOCALES.map(([, tag]) => tag))('%s is in canonical case', (tag) => {
    expect(tag).toMatch(/^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})(-[a-z]{5,8})?$/);
  });
});
