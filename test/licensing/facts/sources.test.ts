import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SOURCES, sourcesNamed } from '../../../src/licensing/facts/sources.ts';

const LICENSING = join(import.meta.dirname, '../../../src/licensing');

it('has no key twice', () => {
  const keys = SOURCES.map(({ key }) => key);
  expect([...new Set(keys)]).toEqual(keys);
});

it.each([
  ['brief, OEM-Specific Information', ['brief'], []],
  ['GUIDE p6-7; WL', ['GUIDE', 'WL'], []],
  ['Lenovo HT076344; Dell SLN289418', ['Lenovo HT076344', 'Dell SLN289418'], []],
  ['GUIDEBOOK; JS, a table', ['JS'], ['GUIDEBOOK']],
  ['', [], ['']],
])('reads %s', (citation, keys, unknown) => {
  const named = sourcesNamed(citation);
  expect(named.sources.map(({ key }) => key)).toEqual(keys);
  expect(named.unknown).toEqual(unknown);
});

it('knows every source that a clause or a fact cites', () => {
  const texts = readdirSync(LICENSING, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(LICENSING, name), 'utf8'));
  const citations = texts.flatMap((text) => [...text.matchAll(/\bsource: '([^']+)'/g)].map(([, cited = '']) => cited));
  expect(citations).toContain('GUIDE p15');
  expect(citations.flatMap((cited) => sourcesNamed(cited).unknown)).toEqual([]);
});
