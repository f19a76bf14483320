import { describe, expect, test } from 'vitest';
import { readWimFile } from '../../src/image/wim-file.ts';
import { editXml, fixtureBytes, refusalOf, useDirectory, withXml, xmlOf } from './wim-bytes.ts';

const directory = useDirectory();
const good = fixtureBytes('win11-pro-en.wim');
const both = fixtureBytes('multi-index.wim');

async function refusalWith(bytes: Buffer): Promise<string> {
  return (await refusalOf(await directory.write('xml.wim', bytes))).message;
}

describe('encoding', () => {
  test('an odd number of bytes', async () => {
    expect(await refusalWith(withXml(good, Buffer.from(`${xmlOf(good)}`, 'utf16le').subarray(0, -1)))).toMatch(
      /UTF-16LE/,
    );
  });
  test('no byte order mark', async () => {
    expect(await refusalWith(withXml(good, xmlOf(good).slice(1)))).toMatch(/UTF-16LE with a byte order mark/);
  });
  test('UTF-8', async () => {
    expect(await refusalWith(withXml(good, Buffer.from('<WIM/>')))).toMatch(/UTF-16LE/);
  });
  test('half a surrogate pair', async () => {
    expect(await refusalWith(editXml(good, (xml) => xml.replace('<NAME>', '<NAME>\ud800')))).toMatch(/surrogate/);
  });
});

describe('malformed', () => {
  test.each<[string, (xml: string) => string, RegExp]>([
    [
      'an element that is not closed',
      (xml) => xml.replace('</NAME>', ''),
      /malformed XML in element "WIM\/IMAGE": unexpected close tag/,
    ],
    ['cut off', (xml) => xml.slice(0, -8), /malformed XML/],
    ['another root', () => '\ufeff<MIW></MIW>', /its root is "MIW", expected "WIM"/],
    ['a second root', (xml) => `${xml}<WIM/>`, /malformed XML/],
    ['a document type', (xml) => xml.replace('<WIM>', '<!DOCTYPE WIM><WIM>'), /document type \(DOCTYPE\)/],
    [
      'an entity declared',
      (xml) => xml.replace('<WIM>', '<!DOCTYPE WIM [<!ENTITY e "x">]><WIM>').replace('Windows 11', '&e;'),
      /document type/,
    ],
    [
      'an entity not declared',
      (xml) => xml.replace('Windows 11', '&eacute;'),
      /in element "WIM\/IMAGE\/NAME": an entity/,
    ],
    ['an entity named like a property', (xml) => xml.replace('Windows 11', '&constructor;'), /an entity/],
    ['a control character', (xml) => xml.replace('Windows 11', 'Windows\u0007'), /malformed XML/],
    ['a control character by number', (xml) => xml.replace('Windows 11', 'Windows&#7;'), /malformed XML/],
    ['nested too deep', (xml) => xml.replace('</WIM>', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}</WIM>`), /32 deep/],
    ['too many attributes', (xml) => xml.replace('<WIM>', `<WIM ${attributes(40)}>`), /more than 32 attributes/],
    ['a name too long', (xml) => xml.replace('</WIM>', `<${'x'.repeat(300)}/></WIM>`), /longer than 256/],
    ['two editions', (xml) => xml.replace('<EDITIONID>', '<EDITIONID>Core</EDITIONID>$&'), /two WINDOWS\/EDITIONID/],
    ['two WINDOWS', (xml) => xml.replace('</WINDOWS>', '</WINDOWS><WINDOWS/>'), /image 1 has two WINDOWS elements/],
  ])('%s', async (_, edit, reason) => {
    expect(await refusalWith(editXml(good, edit))).toMatch(reason);
  });
});

describe('indexes', () => {
  test.each<[string, (xml: string) => string, RegExp]>([
    ['missing', (xml) => xml.replace(' INDEX="1"', ''), /IMAGE element has no INDEX/],
    ['no number', (xml) => xml.replace('INDEX="1"', 'INDEX="one"'), /has INDEX "one"/],
    ['from 0', (xml) => xml.replace('INDEX="1"', 'INDEX="0"'), /has INDEX "0"/],
    ['twice the same', (xml) => xml.replace('INDEX="2"', 'INDEX="1"'), /are not 1 to 2/],
    ['with a gap', (xml) => xml.replace('INDEX="2"', 'INDEX="3"'), /are not 1 to 2 \(3 is out of place\)/],
    [
      'fewer than the header has',
      (xml) => xml.replace(/<IMAGE INDEX="2">.*<\/IMAGE>/, ''),
      /counts 2 images, its XML describes 1/,
    ],
  ])('%s', async (_, edit, reason) => {
    expect(await refusalWith(editXml(both, edit))).toMatch(reason);
  });

  test('in any order', async () => {
    const swapped = editXml(both, (xml) =>
      xml.replace('INDEX="1"', 'INDEX="x"').replace('INDEX="2"', 'INDEX="1"').replace('"x"', '"2"'),
    );
    const { indexes } = await readWimFile(await directory.write('swapped.wim', swapped), 'swapped.wim');
    expect(indexes.map(({ index, editionId }) => [index, editionId])).toEqual([
      [1, 'Enterprise'],
      [2, 'Professional'],
    ]);
  });
});

describe('tolerated', () => {
  test.each<[string, (xml: string) => string]>([
    [
      'elements that nobody knows',
      (xml) => xml.replace('<WINDOWS>', '<WINDOWS><NEW A="1"><EDITIONID>Core</EDITIONID></NEW>'),
    ],
    [
      'an XML declaration, line breaks',
      (xml) => xml.replace('<WIM>', '<?xml version="1.0"?>\r\n<WIM>\r\n').replaceAll('><', '>\r\n  <'),
    ],
    ['the five entities and character references', (xml) => xml.replace('>Professional<', '>Profession&#x61;l<')],
    ['a comment and CDATA', (xml) => xml.replace('>Professional<', '><![CDATA[Pro]]><!-- -->fessional<')],
    ['another order', (xml) => xml.replace(/(<NAME>.*?<\/NAME>)(.*)(<\/IMAGE>)/, '$2$1$3')],
  ])('%s', async (_, edit) => {
    const path = await directory.write('tolerated.wim', editXml(good, edit));
    const { indexes } = await readWimFile(path, 'tolerated.wim');
    expect(indexes[0]).toMatchObject({ editionId: 'Professional', identity: { state: 'known' } });
  });
});

test('a message shows neither line breaks nor a product key out of the file', async () => {
  const key = ['ABCDE', 'FGHJK', 'LMNPQ', 'RSTVW', 'XY234'].join('-');
  const message = await refusalWith(editXml(good, (xml) => xml.replace('INDEX="1"', `INDEX="a&#10;::error::${key}"`)));
  expect(message).toContain('looks like a product key');
  expect(message).not.toContain(key);
  expect(message).not.toContain('\n');
});

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}="1"`).join(' ');
}
