import { ALL_LANGUAGES_NAMES, LANGUAGE_NAMES, MUI_NAMES, OFFICE_PLACEHOLDERS, PERHAPS_MUI } from './language-names.ts';
import { LOCALES } from './locales.ts';
import { nearestTerms, type Spelling } from './nearest.ts';
import { type Reading, refused, understood } from './reading.ts';
import { spellingKey } from './spelling.ts';
import type { Language, LicenseLanguage } from './terms.ts';

const BY_TAG: ReadonlyMap<string, Language> = new Map(LOCALES.map(([, tag]) => [tag.toLowerCase(), tag]));
// Microsoft's own list prints 2052 for en-US: the decimal is the hexadecimal, computed (licensing facts 9).
const BY_IDENTIFIER: ReadonlyMap<number, Language> = new Map(
  LOCALES.map(([identifier, tag]) => [Number.parseInt(identifier, 16), tag]),
);
const NAMES: readonly Spelling[] = [
  ...LOCALES.map(([, tag, name]): Spelling => [name, tag]),
  ...LANGUAGE_NAMES.flatMap(([tag, ...names]) => names.map((name): Spelling => [name, tag])),
  ...MUI_NAMES.map((name): Spelling => [name, 'mui']),
];
const BY_NAME: ReadonlyMap<string, Language> = new Map(NAMES.map(([name, language]) => [spellingKey(name), language]));
const SPELLINGS: readonly Spelling[] = [...[...BY_TAG.values()].map((tag): Spelling => [tag, tag]), ...NAMES];
const LONGEST_LANGUAGE = 200;

/**
 * Reads a tag (`en-us`, `en_US`), a language identifier (`0409`, `0x0409`, decimal `1033`), a name (`English (United
 * States)`, `English International`), systeminfo's `en-us;English (United States)`, or `MUI`. A language without a region
 * (`en`) is refused, because it is the name of several. `zh-HK`, which newer Windows replaced by `zh-TW`, stays itself.
 */
export function readLanguage(text: string): Reading<Language> {
  const language = text.length > LONGEST_LANGUAGE ? undefined : findLanguage(text.trim());
  return language === undefined ? refused(text, nearestLanguages(text)) : understood(language);
}

/** Like `readLanguage`, and `all` for a licence sold for all languages (`All Languages`, `AllLng`). */
export function readLicenseLanguage(text: string): Reading<LicenseLanguage> {
  if (isOneOf(ALL_LANGUAGES_NAMES, text)) return understood('all');
  return isOneOf(PERHAPS_MUI, text) ? refused(text, ['mui', 'all']) : readLanguage(text);
}

/** For sentences: the tag, `MUI`, or `all languages`. */
export function languageName(language: LicenseLanguage): string {
  if (language === 'all') return 'all languages';
  return language === 'mui' ? 'MUI' : language;
}

function findLanguage(text: string): Language | undefined {
  const [tag, name, ...more] = text.split(';');
  if (tag !== undefined && name !== undefined && more.length === 0) return findTagAndName(tag.trim(), name.trim());
  return BY_TAG.get(dashed(text)) ?? findIdentifier(text) ?? BY_NAME.get(spellingKey(text));
}

/** systeminfo: `en-us;English (United States)`, but `de;German (Germany)`. The two have to agree. */
function findTagAndName(tag: string, name: string): Language | undefined {
  const language = BY_NAME.get(spellingKey(name));
  const start = `${language?.toLowerCase()}-`;
  return tag !== '' && start.startsWith(`${dashed(tag)}-`) ? language : undefined;
}

/**
 * With `0x` or a leading zero it is hexadecimal. Other numbers are decimal where that is a known language (1033), and
 * hexadecimal where it is not (1009, en-CA). No number is a language in both.
 */
function findIdentifier(text: string): Language | undefined {
  const hexadecimal = /^(?:0x)?([0-9a-f]{4})$/i.exec(text)?.[1];
  const asHexadecimal = hexadecimal === undefined ? undefined : BY_IDENTIFIER.get(Number.parseInt(hexadecimal, 16));
  const isDecimal = /^[1-9]\d{3,4}$/.test(text);
  return (isDecimal ? BY_IDENTIFIER.get(Number(text)) : undefined) ?? asHexadecimal;
}

function isOneOf(names: readonly string[], text: string): boolean {
  const key = spellingKey(text);
  return names.some((name) => spellingKey(name) === key);
}

function dashed(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase();
}

function nearestLanguages(text: string): readonly string[] {
  if (isOneOf(OFFICE_PLACEHOLDERS, text)) return [];
  if (isOneOf(PERHAPS_MUI, text)) return ['mui'];
  const start = `${dashed(text.slice(0, LONGEST_LANGUAGE).trim())}-`;
  const regions = [...BY_TAG.values()].filter((tag) => tag.toLowerCase().startsWith(start));
  if (regions.length === 0) return nearestTerms(text, SPELLINGS);
  // The languages of Microsoft's media come first: en-US and en-GB before en-AU.
  const media = LANGUAGE_NAMES.map(([tag]) => tag).filter((tag) => regions.includes(tag));
  return media.length > 0 ? media : regions;
}
