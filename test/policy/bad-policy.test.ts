import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/licensing/rules/index.ts';
import { problemsOf, WHOLE, waiver } from './reading.ts';

/** Made up, in the shape of a key. */
const PRODUCT_KEY = ['ABCDE', 'FGHJK', 'LMNPQ', 'RSTVW', 'XYZ23'].join('-');
const WINDOWS = 'license: { product: windows }';
const MANY = 'Begin it with what the ids have in common (`KIOSK-*`), or name the devices.';
const AT_ODDS = 'Correct one of the two, or leave out what the edition says already.';

function line(section: string, fields: string): string {
  return `${section}:\n- { ${fields} }\n`;
}

test('a policy that is right has no problems', () => {
  expect([problemsOf(WHOLE), problemsOf(waiver())]).toEqual([[], []]);
});

describe('waivers', () => {
  test.each<[what: string, text: string, ...problems: string[]]>([
    [
      'a rule that is none',
      waiver({ rule: 'language-mismtch' }),
      '2:20 `rule`: There is no rule `language-mismtch`. (Did you mean `language-mismatch`?)',
    ],
    [
      'a rule that is near to none',
      waiver({ rule: 'everything' }),
      '2:20 `rule`: There is no rule `everything`. (Write the id of a rule: `imagegate rules` lists them.)',
    ],
    [
      'a rule in another case',
      waiver({ rule: 'Language Mismatch' }),
      '2:20 `rule`: There is no rule `Language Mismatch`. (Did you mean `language-mismatch`?)',
    ],
    ['no devices', waiver({ devices: '[]' }), '2:48 `devices`: The list is empty. (Write at least one.)'],
    [
      'devices that are a map',
      waiver({ devices: '{ PC-0007: yes }' }),
      '2:48 `devices` is a map of fields, expected a text or a number, or a list. (Write a text or a number, or a list.)',
    ],
    [
      'all devices',
      waiver({ devices: '"*"' }),
      `2:48 \`devices\`: The pattern \`*\` is too wide: fewer than 3 characters stand before its first \`*\`. (${MANY})`,
    ],
    [
      'wide patterns, beside a narrow one',
      waiver({ devices: '[PC*, "*-01", 💻💻*, PC-*, "***"]' }),
      ...[
        ['2:49', 0, 'PC*'],
        ['2:54', 1, '*-01'],
        ['2:62', 2, '💻💻*'],
        ['2:75', 4, '***'],
      ].map(
        ([place, index, pattern]) =>
          `${place} \`devices.${index}\`: The pattern \`${pattern}\` is too wide: fewer than 3 characters stand before its first \`*\`. (${MANY})`,
      ),
    ],
    [
      'a license in words',
      waiver({ license: 'Windows 11 Pro' }),
      '2:66 `license`: `Windows 11 Pro` is no license. (Write `none`, or the license as a map of fields: `{ product: windows, version: 11, edition: pro }`.)',
    ],
    [
      'licenses',
      waiver({ license: '[none]' }),
      '2:66 `license` is a list, expected a text or a number, or a map of fields. (Write a text or a number, or a map of fields.)',
    ],
    [
      'a license without a product',
      waiver({ license: '{ channel: oem }' }),
      '2:66 `license`: `product` is missing. (Add `product`.)',
    ],
    [
      'a license of an edition that its product does not have, and of a version that nothing has',
      waiver({ license: '{ product: office, edition: enterprise, version: 11 }' }),
      '2:115 `license.version`: `11` is not known here. (Did you mean `2010`, `2013`, `2016`?)',
      '2:94 `license.edition`: The edition `enterprise` does not go with product `office`. (Correct one of the two, or leave out what the edition says already.)',
    ],
    [
      'a license that contradicts itself',
      waiver({ license: '{ channel: retail, edition: "[4.0] Professional OEM:DM" }' }),
      '2:77 `license.channel`: The edition names the channel `oem`, and `channel` says `retail`. (Correct one of the two.)',
    ],
    [
      'a misspelt field of a license, and one that a license of a device has and a selector has not',
      waiver({ license: '{ product: windows, chanel: oem, softwareAssurance: {} }' }),
      '2:86 There is no field `chanel` here. (Did you mean `channel`?)',
      '2:99 There is no field `softwareAssurance` here. (Write one of `product`, `version`, `edition`, `channel`, `kind`, `language`, `agreement`, or remove it.)',
    ],
    [
      'days that are none',
      waiver({ until: '2027-02-30' }),
      '2:111 `until`: `2027-02-30` is no calendar day. (Write the day as YYYY-MM-DD: 2027-06-30.)',
    ],
    [
      'a misspelt field',
      waiver({ util: '2027-01-31', until: undefined }),
      '2:3 `until` is missing, expected a calendar day, such as 2027-06-30. (Add `until`.)',
      '2:104 There is no field `util` here. (Did you mean `until`?)',
    ],
    [
      'one id twice',
      `${waiver()}- { id: "W-1", rule: missing-coa, devices: PC-1, license: none, reason: r, owner: o, until: 2027-01-31 }\n`,
      '2:9 Two waivers have the id `W-1`. (Give each waiver an id of its own.)',
      '3:9 Two waivers have the id `W-1`. (Give each waiver an id of its own.)',
    ],
  ])('%s', (_, text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test.each([
    ['{ product: windows }', ['channel', 'version', 'edition']],
    ['{ product: windows, channel: oem }', ['version', 'edition']],
    ['{ product: windows, agreement: EA, version: 11 }', ['edition']],
    ['{ product: windows, channel: oem, edition: pro }', ['version']],
    ['{ version: 11, edition: Windows 11 Pro }', ['channel']],
    ['{ edition: Windows 11 Pro, agreement: EA }', []],
    ['{ version: 11, edition: "[4.0] Professional OEM:DM" }', []],
    // Software Assurance alone is written without the two.
    ['{ product: windows, kind: software-assurance, agreement: EA }', []],
    ['{ product: windows, kind: software-assurance }', ['channel']],
  ])('the license %s is narrow, or told what it lacks', (license, lacks) => {
    const cure = 'Write the license that the device has: channel, version and edition.';
    const told = problemsOf(waiver({ license })).map((line) => [
      /`license\.(\w+)`/.exec(line)?.[1],
      line.includes(cure),
    ]);
    expect(told).toEqual(lacks.map((field) => [field, true]));
  });

  test.each(['policy-line-unused', 'waiver-too-long', 'right-withdrawn'])('%s is about the policy itself', (rule) => {
    expect(problemsOf(waiver({ rule }))).toEqual([expect.stringContaining('is about the policy itself')]);
  });

  test.each(['id', 'rule', 'devices', 'license', 'reason', 'owner', 'until'])('%s is left out, or blank', (field) => {
    const kind =
      {
        devices: 'a text or a number, or a list',
        license: 'a text or a number, or a map of fields',
        until: 'a calendar day, such as 2027-06-30',
      }[field] ?? 'a text or a number';
    const missing = `\`${field}\` is missing, expected ${kind}. (Add \`${field}\`.)`;
    expect(problemsOf(waiver({ [field]: undefined }))).toEqual([`2:3 ${missing}`]);
    for (const blank of ['" "', '~', '']) {
      expect(problemsOf(waiver({ [field]: blank }))).toEqual([expect.stringContaining(missing)]);
    }
  });

  test.each([
    ['license-count-exceeded', 'Write the quantity that was bought.'],
    ['mak-activations-short', ''],
    ['image-differs-from-manifest', 'Declare the identity that the file has.'],
    ['image-without-devices', 'Name the image in the devices that are to get it.'],
  ])('%s is about no device', (rule, cure) => {
    expect(problemsOf(waiver({ rule }))).toEqual([
      expect.stringContaining(
        `2:20 \`rule\`: The rule \`${rule}\` is about the whole run and no single device: it cannot be waived. (${cure}`,
      ),
    ]);
  });

  test('as many as there may be', () => {
    const one = (index: number) =>
      `{"id":"${index}","rule":"missing-coa","devices":"P","license":"none","reason":"r","owner":"o","until":"2027-01-31"}`;
    const list = (length: number) => `{"waivers":[${Array.from({ length }, (_, index) => one(index)).join(',')}]}`;
    // 10,000 waivers fit into the bytes that are read only if they are short.
    expect(problemsOf(list(9000), 'policy.json')).toEqual([]);
    const empty = `waivers:\n${'-\n'.repeat(10_001)}`;
    expect(problemsOf(empty)[0]).toBe('2:1 `waivers` has more than 10000 items. (Shorten it.)');
    const devices = Array.from({ length: 1001 }, (_, index) => `PC-${index}`).join(', ');
    expect(problemsOf(waiver({ devices: `[${devices}]` }))).toEqual([
      '2:48 `devices` has more than 1000 items. (Split it, or shorten it.)',
    ]);
  });
});

describe('severities', () => {
  test.each<[what: string, text: string, ...problems: string[]]>([
    [
      'a severity that is none',
      line('severities', 'rule: coa-not-affixed, severity: warn, reason: r'),
      '2:38 `severity`: `warn` is not known here. (Write one of `error`, `warning`, `notice`.)',
    ],
    [
      'a misspelt one',
      line('severities', 'rule: coa-not-affixed, severity: eror, reason: r'),
      '2:38 `severity`: `eror` is not known here. (Did you mean `error`?)',
    ],
    [
      'no reason',
      line('severities', 'rule: coa-not-affixed, severity: error'),
      '2:3 `reason` is missing, expected a text or a number. (Add `reason`.)',
    ],
    [
      'an error that is lowered on no ground',
      line('severities', 'rule: verification-late, severity: notice, reason: r, reference: " "'),
      '2:40 `severity`: The rule `verification-late` finds errors, and they are lowered without a reference. (Add `reference`: where the agreement says so. Without such words, write a waiver: it has an end.)',
    ],
    [
      'an error about what the device may run',
      line('severities', 'rule: product-mismatch, severity: warning, reason: r, reference: M97'),
      '2:39 `severity`: The rule `product-mismatch` asks what the device may run, and no severity makes that more. (Grant the right under `rights`, or name the base under `qualifyingSystems`, with its reference; or write a waiver.)',
    ],
    [
      'a waiver for an image that nobody knows',
      waiver({ rule: 'image-unidentified' }),
      '2:20 `rule`: An image that nobody identified may hold anything: that cannot be waived. (Write its `identity` in the manifest, as `imagegate inspect` tells it.)',
    ],
    [
      'an error by a second severity, of the run',
      line('severities', 'rule: license-count-exceeded, severity: warning, reason: r'),
      '2:45 `severity`: The rule `license-count-exceeded` finds errors, and they are lowered without a reference. (Add `reference`: where the agreement says so.)',
    ],
    [
      'what is unproven, lowered',
      line('severities', 'rule: evidence-missing, severity: warning, reason: r, reference: M97'),
      '2:39 `severity`: What the rule `evidence-missing` finds is unproven: a fact is missing, and no severity lowers that. (Write the fact in the manifest, or grant the right under `rights` with its reference.)',
    ],
    [
      'one rule twice',
      `${line('severities', 'rule: coa-not-affixed, severity: error, reason: r')}- { rule: coa-not-affixed, severity: error, reason: r }\n`,
      '2:11 The rule `coa-not-affixed` has two severities. (Keep one of them.)',
      '3:11 The rule `coa-not-affixed` has two severities. (Keep one of them.)',
    ],
  ])('%s', (_, text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test.each(['coa-not-affixed', 'evidence-missing', 'language-mismatch', 'license-count-exceeded'])(
    'every severity may be raised: %s',
    (rule) => expect(problemsOf(line('severities', `rule: ${rule}, severity: error, reason: r`))).toEqual([]),
  );
});

describe('rules about the policy itself', () => {
  const own = RULES.map(({ id }) => id).filter((id) => id.startsWith('waiver-') || id === 'right-withdrawn');
  test.each(own)('%s takes no severity and no waiver', (id) => {
    const problem = `The rule \`${id}\` is about the policy itself: it takes no severity and no waiver. (Correct the line of the policy that it speaks of, and remove this one.)`;
    expect(problemsOf(waiver({ rule: id }))).toEqual([`2:20 \`rule\`: ${problem}`]);
    const severity = line('severities', `rule: ${id}, severity: notice, reason: r, reference: M97`);
    expect(problemsOf(severity)).toEqual([`2:11 \`rule\`: ${problem}`]);
  });
});

describe('what the agreement says', () => {
  test.each<[what: string, text: string, ...problems: string[]]>([
    [
      'a right to nothing',
      line('rights', `${WINDOWS}, gives: {}, reference: r`),
      '2:43 `gives`: The right gives nothing. (Write what may be run: `versions`, `edition`, `language` or `product`.)',
    ],
    [
      'a right to no version',
      line('rights', `${WINDOWS}, gives: { versions: [] }, reference: r`),
      '2:55 `gives.versions`: The list is empty. (Write at least one.)',
    ],
    [
      'a right to versions that the product of the license does not have',
      line('rights', `${WINDOWS}, gives: { versions: [10, 2021, 12] }, reference: r`),
      '2:60 `gives.versions.1`: `2021` is not known here. (Did you mean `ltsc-2021`?)',
      '2:66 `gives.versions.2`: `12` is not known here. (Did you mean `10`, `11`, `xp`?)',
    ],
    [
      'a right to an edition of another product',
      line('rights', `${WINDOWS}, gives: { edition: Professional Plus }, reference: r`),
      `2:54 \`gives.edition\`: The edition \`Professional Plus\` does not go with product \`windows\`. (${AT_ODDS})`,
    ],
    [
      'a right to an edition that contradicts its version',
      line('rights', `${WINDOWS}, gives: { edition: Windows 11 Pro, versions: [11, 10] }, reference: r`),
      `2:54 \`gives.edition\`: The edition \`Windows 11 Pro\` does not go with version \`10\`. (${AT_ODDS})`,
    ],
    [
      'a right to two editions under one name',
      line('rights', `${WINDOWS}, gives: { edition: enterprise, versions: [10, ltsc-2021] }, reference: r`),
      '2:81 `gives.versions.1`: The edition `enterprise` is another one in this version than in the first. (Write a right for each.)',
    ],
    [
      'a right that is no withdrawable one',
      line('withdrawals', `right: downgrades, ${WINDOWS}, reference: r`),
      '2:12 `right`: `downgrades` is not known here. (Did you mean `downgrade`?)',
    ],
    [
      'a base of no Windows',
      line('qualifyingSystems', 'versions: 2022, editions: pro, upgradeTo: [11, 12], qualifies: no, reference: r'),
      '2:15 `versions.0`: `2022` is not known here. (Did you mean `2000`, `10`, `xp`?)',
      '2:52 `upgradeTo.1`: `12` is not known here. (Did you mean `10`, `11`, `xp`?)',
    ],
    [
      'a base of editions that none of its versions has',
      line(
        'qualifyingSystems',
        'versions: [10, 11], editions: [pro, standard, Windows 7 Pro], upgradeTo: 11, qualifies: no, reference: r',
      ),
      `2:41 \`editions.1\`: The edition \`standard\` does not go with product \`windows\`. (${AT_ODDS})`,
      `2:51 \`editions.2\`: The edition \`Windows 7 Pro\` does not go with version \`10\`. (${AT_ODDS})`,
    ],
    [
      'an architecture that is none',
      line('architectures', 'architecture: arm46, reference: r'),
      '2:19 `architecture`: `arm46` is not known here. (Did you mean `arm`, `arm64`, `x64`?)',
    ],
  ])('%s', (_, text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test.each([
    ['rights', `${WINDOWS}, gives: { versions: 10 }`],
    ['withdrawals', `right: downgrade, ${WINDOWS}`],
    ['qualifyingSystems', 'versions: 10, editions: home, upgradeTo: 10, qualifies: true'],
    ['architectures', 'architecture: arm64'],
    ['affiliates', 'name: Contoso Iberia'],
  ])('%s without a reference', (section, fields) => {
    const missing = `\`reference\` is missing, expected a text or a number. (Add \`reference\`.)`;
    expect(problemsOf(line(section, `${fields}, reference: M97`))).toEqual([]);
    expect(problemsOf(line(section, fields))).toEqual([`2:3 ${missing}`]);
    expect(problemsOf(line(section, `${fields}, reference: "  "`))).toEqual([expect.stringContaining(missing)]);
  });
});

describe('documents', () => {
  const bomb = Array.from({ length: 9 }, (_, level) => {
    const below = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(9).fill(below).join(', ')}]\n`;
  }).join('');

  test.each<[what: string, text: string, file: string, ...problems: (string | RegExp)[]]>([
    ['an empty map', '{}', 'p.yml', '1:1 p.yml says nothing. (Write a section, such as `waivers`, or name no policy.)'],
    ['empty sections', 'waivers: []\nrights:\n', 'p.yml', /^1:1 p\.yml says nothing\./],
    ['an empty JSON map', '{"waivers":[]}', 'p.json', /^1:1 p\.json says nothing\./],
    [
      'a list',
      '- waivers\n',
      'p.yml',
      '1:1 p.yml is no map of fields. (Begin with `waivers:`, `severities:` or another section of a policy.)',
    ],
    ['a text', '"waivers"', 'p.json', /^1:1 p\.json is no map of fields\./],
    ['nothing', '', 'p.yml', /^1:1 p\.yml holds nothing but comments, expected one YAML document\./],
    ['nothing of JSON', '', 'p.json', /^1:1 p\.json is no valid JSON here: value expected\./],
    ['two documents', '{}\n---\n{}\n', 'p.yml', /^1:1 p\.yml holds 2 YAML documents, expected one YAML document\./],
    ['a misspelt section', 'waiver: []\n', 'p.yml', '1:1 There is no field `waiver` here. (Did you mean `waivers`?)'],
    ['a section that is a map', 'waivers: {}\n', 'p.yml', /^1:10 `waivers` is a map of fields, expected a list\./],
    [
      'a section that is said twice',
      'waivers: []\nwaivers: []\n',
      'p.yml',
      /^1:1 The key `waivers` stands twice/,
      /^2:1 /,
    ],
    ['broken YAML', 'waivers: [\n', 'p.yml', /^2:1 p\.yml is no valid YAML here: /],
    ['JSON with a comment', '{} // nothing', 'p.json', /^1:4 p\.json is no valid JSON here: invalid comment token\./],
    ['a tag', 'waivers: !!seq []\n', 'p.yml', /^1:10 The YAML tag `!!seq` is not read\./],
    ['a merge key', 'waivers: [{ <<: {} }]\n', 'p.yml', /^1:13 The merge key `<<` is not read\./],
    ['an alias of nothing', 'waivers: *all\n', 'p.yml', /^1:10 The alias `\*all` stands for nothing/],
    ['an alias bomb', bomb, 'p.yml', /^\d:\d+ The alias `\*a\d` blows the document up/],
    ['a deep list', '['.repeat(100_000), 'p.yml', /^1:\d+ p\.yml is no valid YAML here: /],
    ['a deep JSON list', '['.repeat(100_000), 'p.json', /^1:33 The JSON nests deeper than 32 levels here\./],
  ])('%s', (_, text, file, ...problems) => {
    const found = problemsOf(text, file).slice(0, problems.length);
    expect(found).toEqual(problems.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s is one like any other', (key) => {
    const named = new RegExp(`There is no field \`${key}\` here\\.`);
    for (const [text, file] of [
      [`${key}: { waivers: [] }\n${waiver()}`, 'p.yml'],
      [`{"${key}":{"waivers":[]},"affiliates":[{"name":"n","reference":"r"}]}`, 'p.json'],
      [waiver({ [key]: 'x' }), 'p.yml'],
      [waiver({ license: `{ product: windows, ${key}: x }` }), 'p.yml'],
    ] as const) {
      expect(problemsOf(text, file)).toEqual([expect.stringMatching(named)]);
    }
    expect(problemsOf(waiver({ rule: key }))).toEqual([expect.stringContaining(`There is no rule \`${key}\`.`)]);
    expect(problemsOf(waiver({ id: key, devices: key }))).toEqual([]);
  });

  test('a product key is refused wherever it stands, and never shown', () => {
    for (const text of [
      waiver({ reason: `It was ${PRODUCT_KEY}` }),
      waiver({ devices: PRODUCT_KEY }),
      waiver({ rule: PRODUCT_KEY }),
      waiver({ [PRODUCT_KEY]: 'x' }),
      `${PRODUCT_KEY}: []\n${waiver()}`,
    ]) {
      const found = problemsOf(text);
      expect(found).toEqual([expect.stringContaining('This looks like a product key (not shown).')]);
      expect(found.join()).not.toContain(PRODUCT_KEY);
    }
  });

  test('control characters and novels are refused', () => {
    for (const reason of ['"a\\e[31mb"', '"a\\nb"', '"a\\u0085b"']) {
      expect(problemsOf(waiver({ reason }))).toEqual([
        '2:80 This text holds control characters or line breaks. (Remove them.)',
      ]);
    }
    expect(problemsOf(waiver({ owner: 'x'.repeat(4097) }))).toEqual([
      expect.stringContaining('This text has 4097 characters, at most 4096 are read.'),
    ]);
  });

  test('CRLF moves no place', () => {
    const text = `# first\n\n${waiver({ rule: 'everything' })}`;
    expect(problemsOf(text.replaceAll('\n', '\r\n'))).toEqual([expect.stringMatching(/^4:20 /)]);
  });

  test('JSON has places too', () => {
    const text = '{\n  "affiliates": [\n    { "name": "Contoso Iberia" }\n  ]\n}\n';
    expect(problemsOf(text, 'p.json')).toEqual([expect.stringMatching(/^3:5 `reference` is missing/)]);
  });

  test('everything wrong is told at once, but no more than 50 things', () => {
    const text = `${waiver({ rule: 'everything', until: 'never' })}${line('affiliates', 'name: n')}`;
    expect(problemsOf(text)).toHaveLength(3);
    expect(problemsOf(`waivers:\n${'- {}\n'.repeat(1000)}`)).toHaveLength(50);
  });
});
