/**
 * Names that the locale table does not have: what Microsoft calls its media (a language alone), and what Windows prints
 * of its language packs. A language of several packs has a name alone only where Microsoft's media do.
 */
export const LANGUAGE_NAMES: readonly (readonly [tag: string, ...names: string[]])[] = [
  ['ar-SA', 'Arabic'],
  ['bg-BG', 'Bulgarian (Bulgaria)'],
  ['zh-CN', 'Chinese (Simplified)', 'Chinese (Simplified, China)', 'Simplified Chinese', 'zh-Hans-CN'],
  ['zh-TW', 'Chinese (Traditional)', 'Chinese (Traditional, Taiwan)', 'Traditional Chinese', 'zh-Hant-TW'],
  ['zh-HK', 'Chinese (Traditional, Hong Kong SAR)'],
  ['hr-HR', 'Croatian (Croatia)'],
  ['cs-CZ', 'Czech (Czech Republic)', 'Czech (Czechia)'],
  ['da-DK', 'Danish (Denmark)'],
  ['nl-NL', 'Dutch'],
  ['en-US', 'English', 'English (US)', 'US English'],
  ['en-GB', 'English International', 'International English', 'English (UK)', 'UK English'],
  ['et-EE', 'Estonian (Estonia)'],
  ['fi-FI', 'Finnish (Finland)'],
  ['fr-FR', 'French'],
  ['fr-CA', 'French Canadian', 'Canadian French'],
  ['de-DE', 'German'],
  ['el-GR', 'Greek (Greece)'],
  ['he-IL', 'Hebrew (Israel)'],
  ['hu-HU', 'Hungarian (Hungary)'],
  ['it-IT', 'Italian'],
  ['ja-JP', 'Japanese (Japan)'],
  ['ko-KR', 'Korean (Korea)'],
  ['lv-LV', 'Latvian (Latvia)'],
  ['lt-LT', 'Lithuanian (Lithuania)'],
  ['nb-NO', 'Norwegian', 'Norwegian Bokmål (Norway)', 'Norwegian, Bokmål (Norway)', 'Norwegian Bokmal'],
  ['pl-PL', 'Polish (Poland)'],
  ['pt-BR', 'Brazilian Portuguese', 'Brazilian', 'Portuguese Brazilian'],
  ['pt-PT', 'Portuguese', 'European Portuguese'],
  ['ro-RO', 'Romanian (Romania)'],
  ['ru-RU', 'Russian (Russia)'],
  ['sr-Latn-RS', 'Serbian Latin', 'Serbian (Latin, Serbia)'],
  ['sk-SK', 'Slovak (Slovakia)'],
  ['sl-SI', 'Slovenian (Slovenia)'],
  ['es-ES', 'Spanish', 'Spanish (Spain)', 'Spanish (Spain, International Sort)'],
  ['es-MX', 'Mexican Spanish'],
  ['sv-SE', 'Swedish (Sweden)'],
  ['th-TH', 'Thai (Thailand)'],
  ['tr-TR', 'Turkish (Türkiye)', 'Turkish (Turkey)'],
  ['uk-UA', 'Ukrainian (Ukraine)'],
];

export const MUI_NAMES: readonly string[] = [
  'MUI',
  'Multilingual User Interface',
  'Multilingual User Interface Pack',
  'MUI Pack',
];
export const ALL_LANGUAGES_NAMES: readonly string[] = ['All Languages', 'all', 'AllLng', 'ALNG', 'All Lng'];
/** Refused: no source says whether they are the MUI pack or a licence for all languages. */
export const PERHAPS_MUI: readonly string[] = ['Multi-Language', 'Multilingual'];

/** Not languages: the Office Deployment Tool puts in what it finds on the machine. */
export const OFFICE_PLACEHOLDERS: readonly string[] = ['MatchOS', 'MatchInstalled', 'MatchPreviousMSI'];
