import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dword, string } from '../../../fixtures/images/registry-hive.mjs';
import { failure, invalidArgument } from '../grammar/refusal.mjs';
import { changeHive, keyAt, readHive, textOf } from '../image/hive.mjs';
import { control } from '../image/offline-image.mjs';
import { changing } from './changing.mjs';

const LOCALES = {
  'ar-SA': 0x0401,
  'cs-CZ': 0x0405,
  'da-DK': 0x0406,
  'de-DE': 0x0407,
  'en-GB': 0x0809,
  'en-US': 0x0409,
  'es-ES': 0x0c0a,
  'fr-FR': 0x040c,
  'it-IT': 0x0410,
  'ja-JP': 0x0411,
  'ko-KR': 0x0412,
  'nl-NL': 0x0413,
  'pl-PL': 0x0415,
  'pt-BR': 0x0416,
  'ru-RU': 0x0419,
  'sv-SE': 0x041d,
  'zh-CN': 0x0804,
};
const INPUT_LOCALE =
  /^([0-9a-f]{4}:[0-9a-f]{8}|[a-z]{2,3}(-[A-Za-z0-9]+)+)(;([0-9a-f]{4}:[0-9a-f]{8}|[a-z]{2,3}(-[A-Za-z0-9]+)+))*$/i;
const STORE = 'servicing/international.json';
const NEEDS_THE_LANGUAGE = ['Set-AllIntl', 'Set-UILang', 'Set-SKUIntlDefaults'];

export const LANGUAGES = {
  'Get-Intl': showSettings,
  ...Object.fromEntries(
    [
      ...NEEDS_THE_LANGUAGE,
      'Set-UILangFallback',
      'Set-SysUILang',
      'Set-SysLocale',
      'Set-UserLocale',
      'Set-InputLocale',
      'Set-TimeZone',
      'Set-LayeredDriver',
    ].map((name) => [name, changing(setInternational)]),
  ),
  'Gen-LangINI': generateLanguageFile,
  'Set-SetupUILang': generateLanguageFile,
};

/** The registry key of an installed language. */
export function languageKey(language) {
  const locale = LOCALES[canonical(language)];
  if (locale === undefined) throw failure(0x800f081e);
  return { LCID: dword(locale) };
}

async function setInternational({ action, argument, image, console }) {
  checkValue(action.name, argument);
  if (NEEDS_THE_LANGUAGE.includes(action.name)) {
    const language = installedLanguages(image).find((name) => name.toLowerCase() === argument.toLowerCase());
    if (language === undefined) throw failure(87, `The language ${argument} is not installed in the image.`);
    const locale = LOCALES[canonical(language)].toString(16).padStart(4, '0');
    changeHive(image.systemHive, (root) => {
      const settings = control(root, ['Nls', 'Language']);
      settings.InstallLanguage = string(locale);
      if (action.name !== 'Set-UILang') settings.Default = string(locale);
    });
  }
  image.write(STORE, { ...image.read(STORE, {}), [action.name]: argument });
  image.record({ action: action.name, value: argument });
  console.line(`Input locale has been set to: ${argument}`);
}

function checkValue(name, value) {
  const isFine =
    {
      'Set-LayeredDriver': /^[1-6]$/,
      'Set-InputLocale': INPUT_LOCALE,
      'Set-TimeZone': /^[A-Za-z0-9 .()+-]+$/,
    }[name] ?? /^[a-z]{2,3}(-[A-Za-z0-9]+)+$/i;
  if (!isFine.test(value)) throw invalidArgument(value, `/${name}`);
}

function canonical(language) {
  return Object.keys(LOCALES).find((name) => name.toLowerCase() === language.toLowerCase()) ?? language;
}

function installedLanguages(image) {
  return Object.keys(control(readHive(image.systemHive), ['MUI', 'UILanguages']) ?? {});
}

function defaultLanguage(image) {
  const locale = Number.parseInt(
    textOf(keyAt(control(readHive(image.systemHive), []), ['Nls', 'Language']), 'InstallLanguage'),
    16,
  );
  return Object.keys(LOCALES).find((name) => LOCALES[name] === locale);
}

async function showSettings({ image, console, options }) {
  const distribution = options.get('Distribution');
  if (distribution !== undefined && !existsSync(distribution)) throw failure(3);
  const set = image.read(STORE, {});
  console.line('Reporting offline international settings.\n');
  console.field('Default system UI language', defaultLanguage(image));
  console.field('System locale', set['Set-SysLocale'] ?? set['Set-AllIntl'] ?? defaultLanguage(image));
  console.field('Default time zone', set['Set-TimeZone'] ?? 'Pacific Standard Time');
  console.field('User locale for default user', set['Set-UserLocale'] ?? set['Set-AllIntl'] ?? defaultLanguage(image));
  console.line();
  for (const language of installedLanguages(image))
    console.line(`Installed language(s): ${language}\n  Type : Fully localized language.`);
  console.line();
}

/** Writes sources\lang.ini into the distribution. */
async function generateLanguageFile({ action, argument, options, image }) {
  const distribution = options.get('Distribution');
  if (!existsSync(distribution)) throw failure(3);
  const chosen = action.name === 'Set-SetupUILang' ? argument : defaultLanguage(image);
  const languages = installedLanguages(image);
  if (!languages.some((name) => name.toLowerCase() === chosen.toLowerCase()))
    throw failure(87, `The language ${chosen} is not available.`);
  const lines = languages.map((name) => `${name} = ${name.toLowerCase() === chosen.toLowerCase() ? 3 : 2}`);
  const text = ['[Available UI Languages]', ...lines, '', '[Fallback Languages]', `${chosen} = en-us`, ''].join('\r\n');
  mkdirSync(join(distribution, 'sources'), { recursive: true });
  writeFileSync(join(distribution, 'sources', 'lang.ini'), text);
}
