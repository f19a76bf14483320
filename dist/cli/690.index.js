export const id = 690;
export const ids = [690];
export const modules = {

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireReportFolder: () => (/* binding */ requireReportFolder),
  requireSarifFile: () => (/* binding */ requireSarifFile),
  writeReportFile: () => (/* binding */ writeReportFile),
  writeSarifFile: () => (/* binding */ writeSarifFile)
});

// UNUSED EXPORTS: REPORT_NAME

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(2046);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/licensing/finding.js
var finding = __webpack_require__(5846);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/sarif/fingerprints.js
/**
 * What tells one result from another over time. A result is a group of devices that fail alike, so its fingerprint is made
 * of the rule, the image and the message: not of lines, which move, nor of devices, which come and go.
 *
 * A change can add devices to a group that was there before. It is then reported twice: what was there keeps the
 * fingerprint, and the new devices get one that their first device is part of, so that a viewer that compares with the
 * base sees something new. After the merge they are all one group again: the second fingerprint goes, and the first, which
 * never went, stands for all of them. Were the second numbered instead, the next change would find its number taken on
 * the base for as long as the base is the commit that merged this one.
 */


/** One for each finding, 32 hexadecimal digits, no two alike. */
function fingerprints({ findings }) {
    const taken = new Map();
    const prints = new Map();
    // Those that were there before choose first.
    for (const finding of [...findings.filter(standing/* standsBefore */.dD), ...findings.filter((other) => !(0,standing/* standsBefore */.dD)(other))]) {
        const kind = [finding.rule, finding.image ?? null, stableMessage(finding)];
        prints.set(finding, firstFree([kind, [...kind, finding.devices[0] ?? null]], taken));
    }
    return prints;
}
/** The print of the first candidate that is free; of real twins, which are alike in all of it, by their number. */
function firstFree(candidates, taken) {
    const keys = candidates.map((candidate) => JSON.stringify(candidate));
    const free = keys.find((key) => !taken.has(key));
    const key = free ?? keys.at(-1) ?? '';
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return hash(number === 1 ? key : JSON.stringify([key, number]));
}
/** A finding on the run itself may count, and stays the same finding when 260 of 250 become 261. */
function stableMessage({ count, message }) {
    return count > 0 ? message : message.replace(COUNTED, '#');
}
// A number that counts something, and no number of a version: `260 devices`, `only 250 were bought`.
const COUNTED = /\b\d{1,15}(?= (?:devices?|licenses?|activations?|cores?|days?|users?|more|was|were|is|are)\b)/g;
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/finding-message.js

const NAMED_DEVICES = 10;
/** All there is to say of a finding where it stands by itself, a line each: an annotation, a result of SARIF. */
function messageLines(finding) {
    const { count, clause, cures, waived, severityReason } = finding;
    return [
        `${(0,wording/* findingSentence */.dj)(finding)} (${clause})`,
        ...(count > 1 ? [`Devices: ${(0,wording/* devicesText */.$O)(NAMED_DEVICES, finding)}`] : []),
        ...(severityReason === undefined ? [] : [`It is ${(0,wording/* severityReasonText */.zP)(finding.severity, severityReason)}`]),
        ...(waived === undefined ? [] : [`It is ${(0,wording/* waiverText */.Eu)(waived)}.`]),
        ...cures.map((cure) => `Cure: ${(0,wording/* cureText */.Tm)(cure)}`),
    ];
}

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/sarif/location.js

/** A place in the repository. Without `endLine` and `endColumn` it reaches to the end of its line. */
function sarifLocation({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column },
        },
    };
}
/** RFC 3986: no segment can be taken for a scheme, a query or a fragment, and nothing is absolute. */
function relativeUri(file) {
    return (0,visible/* withoutKeys */.Pe)(file)
        .replace(/\p{Cs}/gu, '\u{fffd}')
        .split(/[\\/]+/)
        .filter((segment) => segment !== '')
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/licensing/rules/rule.js
var rule = __webpack_require__(305);
;// CONCATENATED MODULE: ./build/report/sarif/rule.js


/** A reportingDescriptor of the catalogue. There is no helpUri: the pages of the rules have no address of their own. */
function sarifRule(id) {
    const entry = rules/* RULES */.y.find((rule) => rule.id === id);
    return entry === undefined ? { id, ...described(id, id) } : sarifEntry(entry);
}
function sarifLevel(severity) {
    return LEVELS[severity];
}
const LEVELS = { error: 'error', unproven: 'error', warning: 'warning', notice: 'note' };
// GitHub shows no more of a description.
const LONGEST_DESCRIPTION = 1_024;
function sarifEntry({ id, family, severities, asks, why, clauses, cures }) {
    const stands = clauses.map(rule/* clauseText */.D);
    return {
        id,
        name: id.replace(/(?:^|-)([a-z])/g, (_all, letter) => letter.toUpperCase()),
        ...described(asks, why),
        help: {
            text: [why, `Stands on: ${stands.join('; ')}.`, ...cures.map((cure) => `Cure: ${cure}`)].join('\n'),
            markdown: `${why}\n\n**Stands on**\n\n${bullets(stands)}\n**What cures it**\n\n${bullets(cures)}`,
        },
        defaultConfiguration: { level: sarifLevel(severities[0]) },
        properties: { tags: ['licensing', family], precision: 'high' },
    };
}
function described(short, full) {
    const description = (text) => ({ text: text.slice(0, LONGEST_DESCRIPTION) });
    return { shortDescription: description(short), fullDescription: description(full), help: { text: full } };
}
function bullets(lines) {
    return lines.map((line) => `- ${line}\n`).join('');
}

;// CONCATENATED MODULE: ./build/report/sarif/result.js





const LONGEST_MESSAGE = 4_000;
/** One result a finding, that is, a group of devices that fail alike. */
function sarifResult(finding, { ruleIndex, fingerprint, otherwise, relatedPlaces }) {
    const { rule, severity, places, waived, standing } = finding;
    const [first = otherwise, ...rest] = places;
    const related = rest.slice(0, relatedPlaces).map((place, index) => ({ id: index + 1, ...sarifLocation(place) }));
    return {
        ruleId: rule,
        ruleIndex,
        // Code scanning fails a pull request by the level, and takes no notice of suppressions.
        level: waived === undefined ? sarifLevel(severity) : 'note',
        message: { text: (0,wording/* cutText */.IN)(messageLines(finding).map(plainText).join('\n'), LONGEST_MESSAGE) },
        locations: [sarifLocation(first)],
        ...(related.length > 0 && { relatedLocations: related }),
        // GitHub itself goes by `primaryLocationLineHash`, which its upload action makes from the text of the first line.
        // It is not written here: the action warns, once a result, of any value but its own.
        partialFingerprints: { 'imagegate/v1': fingerprint },
        ...(standing && { baselineState: standing === 'introduced' ? 'new' : 'unchanged' }),
        // Without a status it counts as accepted (3.35.3); drafts of the schema call it `state`.
        ...(waived && { suppressions: [{ kind: 'external', justification: plainText((0,wording/* waiverText */.Eu)(waived)) }] }),
    };
}
/** In a message of SARIF `[text](1)` is a link (3.11.6). A blank between the brackets leaves it a text. */
function plainText(text) {
    return (0,wording/* cutText */.IN)((0,visible/* visible */.RK)(text).replaceAll('](', '] ('), LONGEST_MESSAGE);
}

// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/report/sarif.js
/** SARIF 2.1.0, for the upload action of GitHub's code scanning and for whoever else reads it. */








// Beyond these GitHub refuses the whole file.
const MOST_RESULTS = 25_000;
const LARGEST_ZIPPED = 10_000_000;
/** GitHub shows a hundred places of a result. */
const MOST_RELATED = 99;
/** Of the whole file, so that it never outgrows a string; most findings have a handful. */
const MOST_PLACES = 100_000;
/**
 * The report as one run, a line a result, the keys in a fixed order. What is more than GitHub takes is cut, the least
 * severe first, and a notification says how many were cut.
 */
function sarifReport(report, { manifest, limit = LARGEST_ZIPPED } = {}) {
    const ranked = finding/* SEVERITIES */.o.flatMap((severity) => {
        const alike = report.findings.filter((finding) => finding.severity === severity);
        return [...alike.filter((finding) => !(0,standing/* standsBefore */.dD)(finding)), ...alike.filter(standing/* standsBefore */.dD)];
    });
    const prints = fingerprints(report);
    const otherwise = placeOtherwise(report, manifest);
    const context = (finding) => ({ fingerprint: prints.get(finding) ?? '', otherwise });
    for (let most = Math.min(ranked.length, MOST_RESULTS);; most = Math.floor(most / 2)) {
        const text = sarifLog(ranked.slice(0, most), ranked.length - most, context);
        if (most === 0 || fits(text, limit))
            return text;
    }
}
/** A finding that lies on no line is put on the first line of the manifest: it is about the run as a whole. */
function placeOtherwise({ findings, policy }, manifest) {
    const other = findings.find(({ places }) => places.length > 0)?.places[0]?.file;
    return { file: manifest ?? other ?? policy?.file ?? 'imagegate.yml', line: 1, column: 1 };
}
function sarifLog(findings, cut, context) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const driver = { name: 'ImageGate', semanticVersion: tool/* VERSION */.x, rules: ids.map(sarifRule) };
    let places = MOST_PLACES;
    const results = findings.map((finding) => {
        const relatedPlaces = Math.min(MOST_RELATED, places);
        places -= Math.min(relatedPlaces, Math.max(0, finding.places.length - 1));
        return (0,visible/* jsonText */.s$)(sarifResult(finding, { ...context(finding), ruleIndex: indexes.get(finding.rule) ?? 0, relatedPlaces }));
    });
    return [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n',
        `"tool":${(0,visible/* jsonText */.s$)({ driver })},\n`,
        `"invocations":${(0,visible/* jsonText */.s$)([invocation(cut)])},\n`,
        `"columnKind":"utf16CodeUnits",\n`,
        `"results":[${results.map((result) => `\n${result}`).join(',')}\n]}]}\n`,
    ].join('');
}
function invocation(cut) {
    const told = cut === 1 ? '1 result was cut' : `${cut} results were cut`;
    const notification = { level: 'warning', message: { text: `${told}, the least severe: GitHub takes no more.` } };
    return { executionSuccessful: true, ...(cut > 0 && { toolExecutionNotifications: [notification] }) };
}
function fits(text, limit) {
    return Buffer.byteLength(text) <= limit || (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length <= limit;
}

;// CONCATENATED MODULE: ./build/jobs/report-file.js






const REPORT_NAME = 'imagegate-report.json';
/**
 * Writes the report whole or not at all, and returns its absolute path. It replaces an earlier report; a link
 * in its place is replaced too, never followed.
 *
 * @throws InputError when the folder lies outside the folders allowed, or cannot be written.
 */
async function writeReportFile(report, { directory, within }) {
    const folder = await allowed(directory, within, FOLDER);
    return writeWhole((0,external_node_path_.join)(folder, REPORT_NAME), (0,json/* jsonReport */.L)(report), `The report cannot be written to ${directory}`, CURES[FOLDER]);
}
/** The same for the findings as SARIF, in a file that the user named. @param manifest what lies on no line is put there. */
async function writeSarifFile(report, { path, within }, manifest) {
    const file = await allowed(path, within, FILE);
    return writeWhole(file, [sarifReport(report, { manifest })], `The SARIF file ${path} cannot be written`, CURES[FILE]);
}
/** @throws InputError when the folder lies outside the folders allowed: known before an hour of building. */
async function requireReportFolder({ directory, within }) {
    await allowed(directory, within, FOLDER);
}
/** The same for a SARIF file; a folder is none. */
async function requireSarifFile({ path, within }) {
    const file = await allowed(path, within, FILE);
    if (!(await (0,promises_.stat)(file).catch(() => undefined))?.isDirectory())
        return;
    throw new problem/* InputError */.d({ message: `The SARIF file ${path} is a folder.`, cure: CURES[FILE] });
}
async function writeWhole(path, pieces, failed, cure) {
    const unfinished = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(unfinished, pieces, { flag: 'wx' });
        await (0,promises_.rename)(unfinished, path);
    }
    catch (fault) {
        await (0,promises_.rm)(unfinished, { force: true }).catch(() => undefined);
        const reason = fault instanceof Error && 'code' in fault ? fault.code : fault;
        throw new problem/* InputError */.d({ message: `${failed}: ${reason}.`, cure });
    }
    return path;
}
async function allowed(path, within, what) {
    for (const root of within) {
        const inside = await (0,input_workspace/* openWorkspace */.OH)(root)
            .then((workspace) => (0,input_workspace/* resolveInside */.LI)(workspace, path))
            .catch(() => undefined);
        if (inside !== undefined)
            return inside;
    }
    const message = `The ${what} ${path} lies outside the workspace and the runner's temporary folder.`;
    throw new problem/* InputError */.d({ message, cure: CURES[what] });
}
const FOLDER = 'report folder';
const FILE = 'SARIF file';
const CURES = {
    [FOLDER]: 'Name a folder inside the workspace that can be written, for example `reports`.',
    [FILE]: 'Name a file inside the workspace that can be written, for example `imagegate.sarif`.',
};


/***/ })

};
