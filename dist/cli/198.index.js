export const id = 198;
export const ids = [198];
export const modules = {

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/options/nearest.js
var options_nearest = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/licensing/facts/sources.js
/** What the short names of sources stand for: the two documents that decide, the customer's policy, and the research behind the tables. */
const sources_SOURCES = [
    {
        key: 'brief',
        title: 'Microsoft, "Reimaging licensed Microsoft software by using Commercial Licensing media"',
        date: '2020',
    },
    {
        key: 'verification',
        title: 'Microsoft, "Verifying your base license when ordering Windows Upgrade installation services"',
    },
    {
        key: 'policy',
        title: "the policy file: the customer's own agreement, and what its license manager lets pass for a time",
    },
    {
        key: 'GUIDE',
        title: 'Microsoft, "Windows 11 commercial desktop operating systems licensing guide"',
        date: '2023-04',
    },
    {
        key: 'VDI',
        title: 'Microsoft, "Licensing Windows 365 and Windows 11 Virtual Desktops for Remote Access"',
        date: '2023-03',
    },
    { key: 'PT-ULT', title: 'Microsoft, Product Terms, Universal License Terms, "For all Software"' },
    { key: 'WL', title: 'Microsoft Learn, windows-licensing.md of windows-itpro-docs' },
    { key: 'SA', title: 'Microsoft Learn, windows-10-subscription-activation.md of windows-itpro-docs' },
    { key: 'ODTID', title: 'Microsoft Learn, product IDs that the Office Deployment Tool supports' },
    { key: 'Microsoft Lifecycle', title: "Microsoft's lifecycle pages, as collected by DataForGeeks", date: '2026-02' },
    { key: 'DataForGeeks', title: 'DataForGeeks, releases of Windows' },
    { key: 'EOL', title: 'endoflife.date, Windows and Windows Server', date: '2026-08' },
    { key: 'XOAP', title: 'xoap-packer-templates, metadata of real volume media', date: '2026-02' },
    {
        key: 'JS',
        title: "JiriSlof, KnowledgeBase, tables made from Microsoft's briefs on qualifying systems and servers",
        date: '2024',
    },
    { key: 'EKE', title: 'eke.de, which quotes the German OEM license terms of Windows 10, clause 7' },
    { key: 'XI', title: 'xicomputer.com, a copy of Microsoft\'s "Understanding downgrade rights"', date: '2020' },
    { key: 'LS', title: 'licensingschool.co.uk, notes on changes of the Product Terms', date: '2017-06' },
    { key: 'WUE', title: 'University of Würzburg, "Qualifizierendes Betriebssystem"', date: '2020' },
    { key: 'UCLA', title: 'UCLA, Software Central', date: '2015' },
    { key: 'MPM', title: 'Microsoft Partner Magazin', date: '2014-10' },
    { key: 'HPE', title: 'community.hpe.com, posts on OEM servers' },
    { key: 'WARE', title: 'ware247.co.uk', date: '2019' },
    { key: 'Lenovo HT076344', title: 'Lenovo support, certificates of authenticity since Windows 8' },
    { key: 'Dell SLN289418', title: 'Dell support, certificates of authenticity since Windows 8' },
    { key: 'dummies.com', title: 'dummies.com, the suites of Office 2013' },
];
/** The sources that a citation names (`GUIDE p6-7; WL`), and the parts of it that name none. */
function sourcesNamed(citation) {
    const parts = citation.split('; ').map((part) => ({ part, source: sources_SOURCES.find(({ key }) => cites(part, key)) }));
    return {
        sources: parts.flatMap(({ source }) => (source === undefined ? [] : [source])),
        unknown: parts.flatMap(({ part, source }) => (source === undefined ? [part] : [])),
    };
}
function cites(part, key) {
    return part === key || part.startsWith(`${key} `) || part.startsWith(`${key}, `);
}

// EXTERNAL MODULE: ./build/licensing/rules/rule.js
var rule = __webpack_require__(305);
;// CONCATENATED MODULE: ./build/report/rule-page.js
/** The catalogue of rules as pages: the same text for `docs/rules` and for `imagegate rules ID`. */


/**
 * One rule whole, as Markdown. `examples` are the sections that `docs/rules` shows; the command line, whose bundle
 * goes without them, names the page instead.
 */
function rulePage(entry, examples = whereExamplesAre(entry)) {
    return [
        `# ${entry.id}\n`,
        `${sentence(entry.asks)}\n`,
        `- Severity: ${entry.severities.join(' or ')}`,
        `- Stands on:\n${entry.clauses.map((clause) => `  - ${(0,rule/* clauseText */.D)(clause)}\n`).join('')}`,
        `## Why\n\n${sentence(entry.why)}\n`,
        examples,
        `## What cures it\n\n${bullets(entry.cures)}`,
        `## Sources\n\n${bullets(sourcesOf(entry).map(sourceText))}`,
    ].join('\n');
}
/** The index of the pages, by family. */
function ruleIndex(entries) {
    const families = [...new Set(entries.map((entry) => entry.family))];
    return [
        '# Rules\n',
        ...families.map((family) => familyTable(family, entries)),
        `## Sources\n\nThe first two decide, and the customer's own agreement, as its policy states it, outranks them. The others stand behind tables and warnings.\n\n${bullets(SOURCES.map(sourceText))}`,
    ].join('\n');
}
/** The catalogue for a terminal: a line a rule. */
function ruleList(entries) {
    const width = Math.max(0, ...entries.map(({ id }) => id.length));
    return entries
        .map(({ id, severities, asks }) => `${id.padEnd(width)}  ${severities[0].padEnd(8)}  ${sentence(asks)}\n`)
        .join('');
}
function whereExamplesAre({ id }) {
    return `## Examples\n\nOne that fails and one that passes: docs/rules/${id}.md\n`;
}
function familyTable(family, entries) {
    const rows = entries
        .filter((entry) => entry.family === family)
        .map(({ id, severities, asks }) => `| [${id}](${id}.md) | ${severities.join(' or ')} | ${sentence(asks).replaceAll('|', '\\|')} |\n`);
    const title = `${family.slice(0, 1).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
    return `## ${title}\n\n| Rule | Severity | Asks |\n| --- | --- | --- |\n${rows.join('')}`;
}
/** Each source once, in the order in which the clauses name them. */
function sourcesOf({ clauses }) {
    return [...new Set(clauses.flatMap(({ source }) => sourcesNamed(source).sources))];
}
function sourceText({ key, title, date }) {
    return `**${key}**: ${title}${date === undefined ? '' : ` (${date})`}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}\n`).join('');
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/jobs/rules.js




/**
 * Shows the catalogue of rules, or one of them whole.
 *
 * @throws InputError for a rule that there is not.
 */
async function rules_rules({ rule, output }, host) {
    const entries = rule === undefined ? rules/* RULES */.y : [ruleNamed(rule)];
    if (output === 'json')
        await host.write(`${JSON.stringify(entries, null, 2)}\n`);
    else
        await host.write(rule === undefined ? ruleList(entries) : entries.map((entry) => rulePage(entry)).join('\n'));
    return 0;
}
function ruleNamed(id) {
    const entry = rules/* RULES */.y.find((known) => known.id === id);
    if (entry !== undefined)
        return entry;
    const ids = rules/* RULES */.y.map((known) => known.id);
    const nearest = (0,options_nearest/* nearestName */.q)(id, ids);
    const cure = nearest === undefined ? '`imagegate rules` lists them.' : `The nearest is ${nearest}.`;
    throw new problem/* InputError */.d({ message: `There is no rule "${id}".`, cure });
}


/***/ })

};
