/** What holds for every reader: canonical terms read as themselves, case does not matter, nothing throws. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readActivationKind } from '../../../src/licensing/vocabulary/activation.ts';
import { readArchitecture } from '../../../src/licensing/vocabulary/architecture.ts';
import { readCoa } from '../../../src/licensing/vocabulary/coa.ts';
import { readIsoDate } from '../../../src/licensing/vocabulary/date.ts';
import { editionName, readEdition } from '../../../src/licensing/vocabulary/edition.ts';
import { EDITION_NAMES } from '../../../src/licensing/vocabulary/edition-names.ts';
import { readInstallerRole } from '../../../src/licensing/vocabulary/installer-role.ts';
import { languageName, readLanguage, readLicenseLanguage } from '../../../src/licensing/vocabulary/language.ts';
import { LANGUAGE_NAMES } from '../../../src/licensing/vocabulary/language-names.ts';
import { readLicenseChannel } from '../../../src/licensing/vocabulary/license-channel.ts';
import { readLicenseKind } from '../../../src/licensing/vocabulary/license-kind.ts';
import { LOCALES } from '../../../src/licensing/vocabulary/locales.ts';
import { readMediaChannel } from '../../../src/licensing/vocabulary/media-channel.ts';
import { officeIdentity } from '../../../src/licensing/vocabulary/office-product-id.ts';
import { productName, readProduct } from '../../../src/licensing/vocabulary/product.ts';
import { programName, readProgram } from '../../../src/licensing/vocabulary/program.ts';
import type { Reading } from '../../../src/licensing/vocabulary/reading.ts';
import { readSubscription } from '../../../src/licensing/vocabulary/subscription.ts';
import {
  ACTIVATION_KINDS,
  ARCHITECTURES,
  COA_KINDS,
  EDITIONS,
  INSTALLER_ROLES,
  LICENSE_CHANNELS,
  LICENSE_KINDS,
  MEDIA_CHANNELS,
  PRODUCTS,
  PROGRAMS,
  SUBSCRIPTIONS,
} from '../../../src/licensing/vocabulary/terms.ts';
import { readVersion, versionName } from '../../../src/licensing/vocabulary/version.ts';
import { versionsOfProduct } from '../../../src/licensing/vocabulary/version-words.ts';
import { windowsIdentity } from '../../../src/licensing/vocabulary/windows-edition-id.ts';
import { WINDOWS_EDITION_IDS } from '../../../src/licensing/vocabulary/windows-edition-ids.ts';

type Reader = (text: string) => Reading<unknown>;

const LANGUAGE_TAGS = [...new Set(LOCALES.map(([, tag]) => tag)), 'mui'];

const READERS: readonly (readonly [name: string, terms: readonly string[], read: Reader])[] = [
  ['product', PRODUCTS, readProduct],
  ['architecture', ARCHITECTURES, readArchitecture],
  ['program', PROGRAMS, readProgram],
  ['license channel', LICENSE_CHANNELS, readLicenseChannel],
  ['license kind', LICENSE_KINDS, readLicenseKind],
  ['media channel', MEDIA_CHANNELS, readMediaChannel],
  ['subscription', SUBSCRIPTIONS, readSubscription],
  ['installer role', INSTALLER_ROLES, readInstallerRole],
  ['activation', ACTIVATION_KINDS, readActivationKind],
  ['coa', COA_KINDS, (text) => picked(readCoa(text), ({ kind }) => kind)],
  ['language', LANGUAGE_TAGS, readLanguage],
  ['license language', [...LANGUAGE_TAGS, 'all'], readLicenseLanguage],
  ...PRODUCTS.map(
    (product) =>
      [`version of ${product}`, versionsOfProduct(product), (text: string) => readVersion(text, product)] as const,
  ),
  ...PRODUCTS.map((product) => [`edition of ${product}`, EDITIONS[product], editionReader(product)] as const),
];

function editionReader(product: (typeof PRODUCTS)[number]): Reader {
  return (text) => picked(readEdition(text, product), ({ edition }) => edition);
}

function picked<From, To>(reading: Reading<From>, pick: (value: From) => To): Reading<To> {
  return reading.ok ? { ok: true, value: pick(reading.value) } : reading;
}

describe.each(READERS)('%s', (_, terms, read) => {
  it.each([...terms])('%s reads as itself, in any case and with blanks around it', (term) => {
    for (const text of [term, term.toUpperCase(), term.toLowerCase(), `  ${term}\t`]) {
      expect(read(text)).toEqual({ ok: true, value: term });
    }
  });

  test('no text throws, and a refusal never names more than three terms', () => {
    const words = fc.constantFrom(
      ...terms,
      'Windows',
      'Pro',
      '10',
      '2019',
      'LTSC',
      'r2',
      '365',
      ';',
      '-',
      '0x0409',
      '\u0000',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words, { maxLength: 6 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (!reading.ok) expect(reading.nearest.length).toBeLessThanOrEqual(3);
        // Reading is idempotent: what was understood reads as itself.
        if (reading.ok) expect(read(`${reading.value}`)).toEqual(reading);
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '-', '\u0000'])('refuses %j', (text) => {
    expect(read(text).ok).toBe(false);
  });

  it('refuses a megabyte at once', () => {
    const start = performance.now();
    for (const text of ['a', '1', ' ', 'pro ', 'en-', '-', 'windows 10 ', ';', '\u0000']) {
      expect(read(text.repeat(1_000_000 / text.length)).ok).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('names for messages read back', () => {
  it.each([...PRODUCTS])('product %s', (product) => {
    expect(readProduct(productName(product))).toEqual({ ok: true, value: product });
  });

  const versions = PRODUCTS.flatMap((product) =>
    versionsOfProduct(product).map((version) => [product, version] as const),
  );
  it.each(versions)('version of %s: %s', (product, version) => {
    expect(readVersion(versionName(product, version), product)).toEqual({ ok: true, value: version });
  });

  const editions = PRODUCTS.flatMap((product) => EDITIONS[product].map((edition) => [product, edition] as const));
  it.each(editions)('edition of %s: %s', (product, edition) => {
    const reading = readEdition(editionName(product, edition), product);
    expect(reading).toMatchObject({ ok: true, value: { edition, product } });
  });

  it.each([...PROGRAMS])('program %s', (program) => {
    expect(readProgram(programName(program))).toEqual({ ok: true, value: program });
  });

  it.each([...LANGUAGE_TAGS, 'all'])('language %s', (language) => {
    expect(readLicenseLanguage(languageName(language))).toEqual({ ok: true, value: language });
  });
});

describe('tables', () => {
  const names = PRODUCTS.flatMap((product) =>
    Object.entries(EDITION_NAMES[product]).flatMap(([edition, spellings]) =>
      spellings.map((name: string) => [product, name, edition] as const),
    ),
  );
  it.each(names)('%s %s is %s', (product, name, edition) => {
    expect(readEdition(name, product)).toMatchObject({ ok: true, value: { edition } });
  });

  it.each(WINDOWS_EDITION_IDS)('$id is $product $edition', ({ id, product, edition }) => {
    expect(readEdition(id, product)).toMatchObject({ ok: true, value: { edition, product } });
  });

  it.each(LANGUAGE_NAMES.flatMap(([tag, ...some]) => some.map((name) => [name, tag] as const)))(
    '%s is %s',
    (name, tag) => {
      expect(readLanguage(name)).toEqual({ ok: true, value: tag });
    },
  );

  it.each([...LOCALES])('%s, %s: %s', (identifier, tag, name) => {
    for (const text of [`0x${identifier}`, `${Number.parseInt(identifier, 16)}`, name]) {
      expect([text, readLanguage(text)]).toEqual([text, { ok: true, value: tag }]);
    }
  });
});

test('no text throws in the readers of other shape', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer(), (text, build) => {
      readIsoDate(text);
      officeIdentity(text);
      readVersion(text, undefined);
      readEdition(text, undefined);
      windowsIdentity({
        editionId: text,
        flags: text,
        installationType: text,
        productType: text,
        build,
        languages: [text],
      });
    }),
  );
});
