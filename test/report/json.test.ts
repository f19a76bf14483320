import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { buildReport } from '../../src/report/build-report.ts';
import { jsonReport } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { VERSION } from '../../src/report/tool.ts';
import { assessment, finding, licensed } from '../support/assessments.ts';

const json = (given: ReturnType<typeof assessment>) => [...jsonReport(buildReport(given))].join('');

describe('jsonReport', () => {
  it.each([
    ['an unlicensed fleet', assessment()],
    ['a licensed fleet', licensed()],
    ['a finding on the run', assessment({ findings: [finding({ devices: [], places: [] })] })],
    [
      'images that are not known',
      assessment({
        images: [
          {
            id: 'a',
            identity: { state: 'unknown', software: {}, witnesses: [], reason: 'it holds no Windows' },
            devices: 0,
          },
          {
            id: 'b',
            identity: {
              state: 'conflicting',
              software: { product: 'windows' },
              witnesses: ['XML', 'registry'],
              conflicts: [
                {
                  field: 'edition',
                  claims: [
                    { witness: 'XML', value: 'pro' },
                    { witness: 'registry', value: 'enterprise' },
                  ],
                },
              ],
            },
            devices: 1,
          },
        ],
      }),
    ],
  ])('is what the schema says for %s', (_what, given) => {
    const read: unknown = JSON.parse(json(given));
    expect(reportSchema.parse(read)).toEqual(read);
    expect(read).toEqual(buildReport(given));
  });

  it('is the same bytes for the same assessment', () => {
    expect(json(assessment())).toBe(json(structuredClone(assessment())));
  });

  it('has one line an item', () => {
    expect(
      json(assessment())
        .split('\n')
        .filter((line) => line.startsWith('    {')),
    ).toHaveLength(4);
  });
});

it('says the version of package.json', () => {
  expect(VERSION).toBe(packageJson.version);
});
