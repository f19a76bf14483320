/** Whatever stands in a name, a reason or a message: in the summary and the comment it is text, and nothing but text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/input/problem.ts';
import { annotations, verdictMessage } from '../../src/report/annotations.ts';
import { commentReport, problemComment } from '../../src/report/comment.ts';
import { logText } from '../../src/report/log-text.ts';
import { PLAIN } from '../../src/report/paint.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { problemSummary, summaryReport } from '../../src/report/summary.ts';
import { textReport } from '../../src/report/text.ts';
import { visible } from '../../src/report/visible.ts';
import { pullRequestReport } from '../support/change-report.ts';
import { commandsIn } from '../support/commands.ts';
import { rendered } from '../support/rendered.ts';

const failing = new Set(['error', 'unproven'] as const);
const base = pullRequestReport(3);

/** A report that says this text wherever a text comes from outside. */
function saying(text: string): Report {
  return {
    ...base,
    images: base.images.map((image) => ({ ...image, id: text, state: 'unknown', reason: text })),
    findings: base.findings.map((finding) => ({
      ...finding,
      image: text,
      message: text,
      clause: text,
      devices: finding.devices.map(() => text),
      cures: finding.cures.map((cure) => ({ ...cure, do: text })),
      places: finding.places.map((place) => ({ ...place, file: text })),
      severityReason: { reason: text, reference: text },
      ...(finding.waived && { waived: { ...finding.waived, waiver: text, owner: text, reason: text } }),
    })),
    policy: { file: text, commit: text, proposal: 'changed' },
    change: {
      introduced: 3,
      existing: 2,
      nothing: text,
      fixed: [{ rule: 'edition-mismatch', severity: 'error', image: text, message: text, count: 1, devices: [text] }],
    },
  };
}

function problem(text: string): Problem {
  return { file: text, line: 1, column: 1, message: text, cure: text };
}

const RENDERINGS = {
  summary: (text: string) => summaryReport(saying(text), { failing }),
  comment: (text: string) => commentReport(saying(text), { marker: '<!-- m -->', title: text, failing, details: text }),
  'comment that is resolved': (text: string) =>
    commentReport(
      {
        ...saying(text),
        findings: saying(text).findings.map((finding) => ({ ...finding, standing: 'existing' })),
        change: { introduced: 0, existing: 1, fixed: saying(text).change?.fixed ?? [] },
      },
      { marker: '<!-- m -->', title: text, failing },
    ),
  'comment on problems': (text: string) => problemComment([problem(text)], { marker: '<!-- m -->', title: text }),
  'summary of problems': (text: string) => problemSummary([problem(text)], 'failed'),
};

const NASTY = [
  '![i](https://e.example/i.png)',
  '[a](https://e.example)',
  '<img src=x onerror=alert(1)>',
  '</code></details><h1>x</h1>',
  '<!-- x',
  '--> x',
  '| a | b |',
  '\\| `code` \\`',
  '**bold** __bold__ ~~gone~~',
  'https://e.example www.e.example WWW.e.example a@e.example mailto:a@e.example ftp://e.example',
  '@octocat @org/team #12 GH-12 gh-12 owner/repo#1 owner/repo@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  'a5c3785ed8d6a35868bc169f07e40e889087fd2e a5c3785',
  ':+1: :100: :smile:',
  '$x^2$ $$y$$ $`z`$',
  '[^1] [^1]: note',
  '- [ ] task',
  '# heading',
  '> [!CAUTION]',
  'a\n\n# b\n\n```\nc',
  '\u202eevil\u2066 \u001b[31m',
  '::error::x',
  '##[error]x',
  '&lt;b&gt; &#60;b&#62;',
  '=== --- 1. 1) + *',
  '\u0338>',
  'x'.repeat(300),
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...NASTY, '\n', ' ', '|', '`', '<', '&'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('')),
);

describe.each(Object.entries(RENDERINGS))('the %s', (_name, render) => {
  const harmless = rendered(render('word')).tags;

  it('has no element that its template has not, and shows the text', () => {
    const property = fc.property(anyText, (text) => {
      const { tags, text: shown } = rendered(render(text));
      expect(tags).toEqual(harmless);
      const seen = visible(text).replaceAll(/\s+/g, ' ').trim();
      if (seen.length < 200) expect(shown).toContain(seen);
    });
    fc.assert(property, { numRuns: 40 });
  });

  it.each(NASTY)('renders %j as text', (text) => {
    expect(rendered(render(text)).tags).toEqual(harmless);
  });
});

it('the harmless text makes tags at all', () => {
  const { tags, text } = rendered(RENDERINGS.comment('word'));
  expect(tags).toContain('<details>');
  expect(tags.filter((tag) => tag === '<td>').length).toBeGreaterThan(30);
  expect(text).toContain('ImageGate: blocked');
});

// What GitHub looks for in the text that was rendered, where a character reference is the character again. An empty
// comment ends a text there, so each piece between comments and tags is looked at by itself.
const GITHUB_LINKS =
  /@[a-z\d]|#\d|\bGH-\d|\b[\da-f]{7,40}\b|:[\w+-]+:|\$[^$]+\$|https?:\/\/|ftp:\/\/|www\.|[\w.]+@[\w.]+|mailto:\w/i;

describe('what GitHub links by itself', () => {
  it.each(NASTY)('is not in the pieces of %j', (text) => {
    const markdown = RENDERINGS.summary(text)
      .split('\n')
      .filter((line) => line.startsWith('| error'));
    expect(markdown).not.toEqual([]);
    const withoutCode = markdown.join('\n').replaceAll(/<code>.*?<\/code>/g, '');
    const pieces = withoutCode.split(/<!-- -->|\|/).map((piece) => rendered(piece).text);
    expect(pieces.filter((piece) => GITHUB_LINKS.test(piece))).toEqual([]);
  });
});

describe('the log and the annotations', () => {
  it('hold no command, escape or hidden character', () => {
    const property = fc.property(anyText, (text) => {
      const report = saying(text);
      const log = logText([...textReport(report, PLAIN, failing)].join(''));
      expect(commandsIn(log)).toEqual([]);
      expect(log).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}]/u);
      const told = annotations(report, failing);
      for (const { title, message } of told) {
        expect(title).not.toMatch(/\p{Cc}/u);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(message.length).toBeLessThanOrEqual(4_000);
      }
      expect(verdictMessage(report, told.length, undefined, failing)).not.toMatch(/\p{Cc}/u);
    });
    fc.assert(property, { numRuns: 40 });
  });
});
