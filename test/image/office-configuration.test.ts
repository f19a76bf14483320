import { describe, expect, test } from 'vitest';
import { readOfficeConfiguration } from '../../src/image/office-configuration.ts';
import { InputError, type Problem } from '../../src/input/problem.ts';
import { useDirectory } from './wim-bytes.ts';

const directory = useDirectory();
const proPlus2021 = { product: 'office', version: '2021', edition: 'professional-plus' };

async function read(xml: string | Uint8Array): Promise<unknown> {
  return readOfficeConfiguration(await directory.write('configuration.xml', xml), 'office/configuration.xml');
}

async function problemsOf(xml: string | Uint8Array): Promise<readonly Problem[]> {
  const error = await read(xml).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`Not refused: ${JSON.stringify(error)}`);
  return error.problems;
}

const volume = (products: string, attributes = 'OfficeClientEdition="64" Channel="PerpetualVL2021"') =>
  `<Configuration>\n  <Add ${attributes}>\n    ${products}\n  </Add>\n</Configuration>\n`;
const product = (id: string, content = '<Language ID="en-us" />') => `<Product ID="${id}">${content}</Product>`;

describe('products', () => {
  test('a suite with its language, its excluded apps and its architecture', async () => {
    const xml = volume(product('ProPlus2021Volume', '<Language ID="en-us"/><ExcludeApp ID="Lync"/>'));
    expect(await read(xml)).toEqual([{ ...proPlus2021, languages: ['en-US'], architecture: 'x64' }]);
  });

  test('several products, several languages', async () => {
    const languages = '<Language ID="en-us"/><Language ID="de-de"/><Language ID="EN-US"/>';
    const xml = volume(
      product('ProPlus2021Volume', languages) + product('VisioPro2021Volume'),
      'OfficeClientEdition="32"',
    );
    expect(await read(xml)).toEqual([
      { ...proPlus2021, languages: ['en-US', 'de-DE'], architecture: 'x86' },
      { product: 'visio', version: '2021', edition: 'professional', languages: ['en-US'], architecture: 'x86' },
    ]);
  });

  test('no OfficeClientEdition leaves the architecture out', async () => {
    expect(await read(volume(product('ProPlus2021Volume'), ''))).toEqual([{ ...proPlus2021, languages: ['en-US'] }]);
  });

  test('a subscription', async () => {
    expect(await read(volume(product('O365ProPlusRetail')))).toMatchObject([
      { product: 'office', edition: 'microsoft-365-apps-enterprise', languages: ['en-US'] },
    ]);
  });

  test('what is removed is not installed', async () => {
    const xml = volume(product('ProPlus2021Volume')).replace(
      '</Conf',
      `<Remove>${product('VisioPro2021Volume')}</Remove></Conf`,
    );
    expect(await read(xml)).toHaveLength(1);
  });

  test('names in another case do not slip through', async () => {
    const xml =
      '<configuration><ADD><product id="ProPlus2021Volume"><LANGUAGE id="en-us"/></product></ADD></configuration>';
    expect(await read(xml)).toEqual([{ ...proPlus2021, languages: ['en-US'] }]);
  });

  test('a byte order mark, a declaration, comments', async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<!-- ours -->\r\n${volume(product('ProPlus2021Volume'))}`;
    expect(await read(xml)).toHaveLength(1);
  });
});

describe('languages that the file leaves open', () => {
  test.each([
    ['none', ''],
    ['MatchOS', '<Language ID="MatchOS" Fallback="en-us"/>'],
    ['MatchInstalled beside one', '<Language ID="en-us"/><Language ID="MatchInstalled"/>'],
    ['MatchPreviousMSI', '<Language ID="matchpreviousmsi"/>'],
  ])('%s', async (_, content) => {
    expect(await read(volume(product('ProPlus2021Volume', content)))).toEqual([
      { ...proPlus2021, architecture: 'x64' },
    ]);
  });
});

describe('add-ons', () => {
  test('proofing tools are no product and no language', async () => {
    const xml = volume(product('ProPlus2021Volume') + product('ProofingTools', '<Language ID="de-de"/>'));
    expect(await read(xml)).toEqual([{ ...proPlus2021, languages: ['en-US'], architecture: 'x64' }]);
  });

  test('a language pack adds its languages to what is installed', async () => {
    const xml = volume(product('ProPlus2021Volume') + product('LanguagePack', '<Language ID="de-de"/>'));
    expect(await read(xml)).toMatchObject([{ languages: ['en-US', 'de-DE'] }]);
  });

  test('a language pack for whatever the machine has leaves the languages open', async () => {
    const xml = volume(product('ProPlus2021Volume') + product('LanguagePack', '<Language ID="MatchOS"/>'));
    expect(await read(xml)).toEqual([{ ...proPlus2021, architecture: 'x64' }]);
  });

  test('add-ons alone are an error', async () => {
    const [problem] = await problemsOf(volume(product('LanguagePack')));
    expect(problem?.message).toContain('names no product');
  });
});

describe('refused, with the place', () => {
  test('an unknown product ID, with the nearest', async () => {
    const [problem, ...others] = await problemsOf(volume(product('ProPlus2021Volumne')));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'office/configuration.xml', line: 3, column: 18 });
    expect(problem?.message).toContain('unknown product ID "ProPlus2021Volumne"');
    expect(problem?.cure).toContain('ProPlus2021Volume');
  });

  test('an unknown language', async () => {
    const [problem] = await problemsOf(
      volume(`<!-- \u{1f4be} -->\r\n${product('ProPlus2021Volume', "<Language  ID = 'en-uss'/>")}`),
    );
    expect(problem).toMatchObject({ line: 4, column: 50 });
    expect(problem?.message).toContain('unknown language "en-uss"');
  });

  test('all mistakes at once', async () => {
    const wrong = product('Nonsense1', '<Language ID="nonsense"/>') + product('', '') + product('Visio', '<Language/>');
    expect(await problemsOf(volume(wrong, 'OfficeClientEdition="86"'))).toHaveLength(6);
  });

  test('but never more than twenty', async () => {
    const before = performance.now();
    expect(await problemsOf(volume('<Product/>'.repeat(90_000)))).toHaveLength(20);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['no Add', '<Configuration><Remove All="TRUE"/></Configuration>', /names no product/],
    ['another document', '<unattend/>', /root element "unattend", expected "Configuration"/],
    ['not closed', '<Configuration><Add>', /is malformed XML: unclosed tag/],
    ['a document type', '<!DOCTYPE c SYSTEM "file:///etc/passwd"><Configuration/>', /document type/],
    ['an entity', '<Configuration a="&x;"/>', /an entity that is none of the five/],
    ['no XML', 'Hello', /is malformed XML/],
    ['empty', '', /is empty/],
    ['UTF-16', Buffer.from('\ufeff<Configuration/>', 'utf16le'), /UTF-16/],
    ['more than 1 MiB', ' '.repeat(1024 * 1024 + 1), /the limit is 1048576/],
  ])('%s', async (_, xml, reason) => {
    const [problem] = await problemsOf(xml);
    expect(problem?.message).toMatch(reason);
  });

  test('a product key is not printed', async () => {
    const key = ['ABCDE', 'FGHJK', 'LMNPQ', 'RSTVW', 'XY234'].join('-');
    expect(JSON.stringify(await problemsOf(volume(product(key))))).not.toContain(key);
  });
});
