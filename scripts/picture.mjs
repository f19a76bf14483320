/**
 * Makes docs/pictures: the Markdown that the reporters write for a real run (picture-run.mjs), rendered and photographed.
 * Run by hand, where there is a Chromium: `node scripts/picture.mjs [PATH-OF-CHROMIUM]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { compile, ROOT } from './compile.mjs';
import { MANIFEST, reportOfChange } from './picture-run.mjs';

compile();
const { commentReport } = await import('../build/report/comment.js');
const { summaryReport } = await import('../build/report/summary.js');

const CHROMIUM = process.argv[2] ?? '/usr/bin/chromium';
const LARGEST = 200_000;
const CAPTION = 'Rendering of the real Markdown, not a screenshot of GitHub';

/** As with `fail-on: unproven`, the default. */
const FAILING = new Set(['error', 'unproven']);
const DETAILS = 'https://github.com/contoso/images/actions/runs/1701';

const report = reportOfChange();
const PICTURES = [
  {
    name: 'comment',
    title: 'The comment on a pull request over 12 devices',
    markdown: commentReport(report, { marker: '<!-- -->', title: MANIFEST, failing: FAILING, details: DETAILS }),
    height: 1262,
  },
  {
    name: 'summary',
    title: 'The beginning of the job summary of the same run',
    markdown: summaryReport(report, { failing: FAILING }),
    height: 1190,
  },
];

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 20px; background: #f6f8fa; color: #1f2328; font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
  figcaption { margin: 0 2px 10px; display: flex; justify-content: space-between; color: #59636e; font-size: 13px; }
  figure { margin: 0; }
  article { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px 20px; }
  h2 { font-size: 21px; margin: 0 0 14px; padding-bottom: 7px; border-bottom: 1px solid #d1d9e0b3; }
  h3 { font-size: 17px; margin: 20px 0 12px; }
  p { margin: 0 0 12px; }
  table { border-collapse: collapse; margin: 0 0 14px; width: 100%; }
  th, td { border: 1px solid #d1d9e0; padding: 5px 10px; text-align: left; vertical-align: top; }
  tr:nth-child(even) td { background: #f6f8fa; }
  code { font: 12px/1.4 "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: 2px 5px; overflow-wrap: anywhere; }
  td code { white-space: nowrap; }
  a { color: #0969da; text-decoration: none; }
  details { margin-bottom: 12px; }
  summary { cursor: pointer; }
`;

const work = mkdtempSync(join(tmpdir(), 'imagegate-picture-'));
mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
for (const { name, title, markdown, height } of PICTURES) {
  const page = join(work, `${name}.html`);
  const picture = join(ROOT, `docs/pictures/${name}.png`);
  writeFileSync(page, html(title, markdown));
  photograph(page, picture, height);
  if (statSync(picture).size > LARGEST) throw new Error(`${picture} is larger than ${LARGEST} bytes`);
}
rmSync(work, { recursive: true });

/** Of our own making, and without a network: nothing but the style above is loaded. */
function html(title, markdown) {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<figure><figcaption><span>${title}</span><em>${CAPTION}</em></figcaption><article>${body}</article></figure>`;
}

function photograph(page, picture, height) {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--disable-gpu',
    '--disable-lcd-text',
    '--force-device-scale-factor=1',
  ];
  const profile = `--user-data-dir=${join(work, 'profile')}`;
  execFileSync(
    CHROMIUM,
    [...flags, profile, `--window-size=1080,${height}`, `--screenshot=${picture}`, pathToFileURL(page).href],
    { stdio: 'ignore', timeout: 120_000 },
  );
}
