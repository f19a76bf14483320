export const id = 343;
export const ids = [343];
export const modules = {

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** Whether this is the full id of a commit: SHA-1 or SHA-256, lower-case hexadecimal. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4528);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _input_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7275);
/* harmony import */ var _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6650);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(756);
/** What happened that the workflow runs for, as far as it says what was there before. */





/** "The maximum size of a payload is 25 MB" (GitHub, webhooks). */
const PAYLOAD_LIMIT = 32 * 1024 * 1024;
const PAYLOAD = 'the workflow event (the file that GITHUB_EVENT_PATH names)';
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_commit_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .j, 'expected a full commit id');
const repository = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
// Not strict: GitHub sends hundreds of fields, and adds to them.
const PULL_REQUEST = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        // Null when the fork has been deleted.
        head: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: commit, repo: repository.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: commit, repo: repository }),
    }),
});
const MERGE_GROUP = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ head_sha: commit, base_sha: commit }) });
const PUSH = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ before: commit, after: commit });
const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/**
 * @param options the values of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.
 * @throws BaseUnreadable when the file of an event that says what was there before does not say it.
 */
async function readEvent(options) {
    const { name = '', path } = options;
    if (PULL_REQUEST_EVENTS.has(name)) {
        const { number, head, base } = (await readPayload(name, path, PULL_REQUEST)).pull_request;
        const fromFork = head.repo?.full_name !== base.repo.full_name;
        const target = name === 'pull_request_target';
        return { kind: 'pull-request', number, headCommit: head.sha, baseCommit: base.sha, fromFork, target };
    }
    if (name === 'merge_group') {
        const group = (await readPayload(name, path, MERGE_GROUP)).merge_group;
        return { kind: 'merge-group', headCommit: group.head_sha, baseCommit: group.base_sha };
    }
    if (name === 'push') {
        const { before, after } = await readPayload(name, path, PUSH);
        return { kind: 'push', before: /^0+$/.test(before) ? undefined : before, after };
    }
    return { kind: 'other', name };
}
async function readPayload(name, path, schema) {
    if (path === undefined || path === '')
        throw unreadable(name, 'GITHUB_EVENT_PATH is not set');
    const read = schema.safeParse(await readJson(name, path));
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') || 'the whole';
    throw unreadable(name, `\`${where}\` in ${PAYLOAD} is not as GitHub sends it (${issue?.message ?? 'unknown'})`);
}
async function readJson(name, path) {
    try {
        return JSON.parse(await (0,_input_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .Gu)(path, PAYLOAD, PAYLOAD_LIMIT));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw unreadable(name, `${PAYLOAD} is no JSON`, error);
        if (error instanceof _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
            throw unreadable(name, error.problems[0].message.replace(/\.$/, ''), error);
        throw error;
    }
}
function unreadable(name, what, cause) {
    const message = `What was there before the change can't be told: ${what}, expected the payload of \`${name}\`.`;
    const cure = 'Leave GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as the runner set them; in a container, mount the file that they name.';
    return new _base_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .BaseUnreadable */ .$({ message, cure }, { cause });
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isGitLfsPointer),
/* harmony export */   ir: () => (/* binding */ POINTER_LIMIT),
/* harmony export */   yv: () => (/* binding */ POINTER_CURE)
/* harmony export */ });
/**
 * Git LFS leaves a small text file, a pointer, in the place of a large one until the large one is fetched
 * (Git LFS specification, "The Pointer"). A pointer is never what the user meant to check.
 */
/** No pointer is longer (Git LFS specification: "Pointer files must be less than 1024 bytes"). */
const POINTER_LIMIT = 1024;
const POINTER_CURE = 'Fetch the file itself: set `lfs: true` on actions/checkout, or run `git lfs pull` at a desk.';
const FIRST_LINES = ['version https://git-lfs.github.com/spec/v1', 'version https://hawser.github.com/spec/v1'];
/** True when the bytes (the whole file, or its first 1,024 bytes) are a Git LFS pointer. */
function isGitLfsPointer(bytes) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
    return bytes.byteLength <= POINTER_LIMIT && FIRST_LINES.some((line) => start.startsWith(line));
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _text_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);
/**
 * Bytes to text. Everything we read is UTF-8, with or without a byte order mark; what is not is refused with the
 * place of its first wrong byte, never read as something else.
 */



/**
 * @param bytes whole characters: cut at a line end, or the end of the file.
 * @param file the name that problems carry.
 * @param firstLine the line that `bytes` begins on; a byte order mark is dropped on line 1 only.
 * @throws InputError when the bytes are UTF-16, hold a zero byte, or are no UTF-8.
 */
function decodeUtf8(bytes, file, firstLine = 1) {
    const body = firstLine === 1 && hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
    if (firstLine === 1 && looksLikeUtf16(bytes)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
            file,
            line: 1,
            column: 1,
            message: `${file} is UTF-16, expected UTF-8.`,
            cure: SAVE_AS_UTF8,
        });
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body))
        throw invalidBytes(body, file, firstLine);
    const text = body.toString('utf8');
    const zero = text.indexOf('\0');
    if (zero !== -1) {
        const message = `${file} holds a zero byte: it is no text file.`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file, ...(0,_text_position_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(text, zero, firstLine), message, cure: 'Name a text file in UTF-8.' });
    }
    return text;
}
const SAVE_AS_UTF8 = 'Save the file as UTF-8 (Excel: "CSV UTF-8"; PowerShell: -Encoding utf8).';
function hasUtf8Mark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
/** By its byte order mark, or, without one, by a first character of which one byte is zero. */
function looksLikeUtf16(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return bytes.length >= 2 && (first === 0) !== (second === 0);
}
function invalidBytes(bytes, file, firstLine) {
    const text = bytes.toString('utf8');
    const at = firstReplaced(bytes, text);
    const message = `${file} is not UTF-8: the first wrong byte stands here. It may be Windows-1252 ("ANSI").`;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file, ...(0,_text_position_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(text, at, firstLine), message, cure: SAVE_AS_UTF8 });
}
/** The first U+FFFD that the decoder put there itself: one that was written is the bytes EF BF BD. */
function firstReplaced(bytes, text) {
    let read = 0;
    let byteOffset = 0;
    for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
        byteOffset += Buffer.byteLength(text.slice(read, at));
        read = at;
        if (bytes[byteOffset] !== 0xef || bytes[byteOffset + 1] !== 0xbf || bytes[byteOffset + 2] !== 0xbd)
            return at;
    }
    return 0;
}


/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   aG: () => (/* binding */ checkContent),
/* harmony export */   l2: () => (/* binding */ readTextBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _git_lfs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _text_decoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/** Reads a whole text file of bounded size. */




/**
 * @param path absolute.
 * @param label the name that problems carry, relative to the workspace.
 * @param limitBytes a larger file is refused before it is read.
 * @param tooLargeCure what to do about a larger file.
 * @returns the text, without a byte order mark.
 * @throws InputError for a missing, empty or too large file, a folder, a Git LFS pointer, or what is no UTF-8.
 */
async function readTextFile(path, label, limitBytes, tooLargeCure = 'Name a smaller file.') {
    const text = (0,_text_decoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(await readTextBytes(path, label, limitBytes, tooLargeCure), label);
    if (text.trim() === '')
        throw emptyFile(label);
    return text;
}
/** The bytes of a text file, for one whose digest is told too; the same limits and errors, but nothing is decoded. */
async function readTextBytes(path, label, limitBytes, tooLargeCure) {
    const file = await openRegularFile(path, label);
    try {
        const { size } = await file.stat();
        if (size > limitBytes) {
            const message = `${label} has ${size} bytes, the limit is ${limitBytes}.`;
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, message, cure: tooLargeCure });
        }
        const bytes = await readWhole(file, size);
        checkContent(bytes, label);
        return bytes;
    }
    finally {
        await file.close();
    }
}
/** @throws InputError when there is no such file, or it is a folder, a pipe or a device. */
async function openRegularFile(path, label) {
    try {
        // Asked before it is opened: opening a pipe that nobody writes to would wait for ever.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (stats.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        const found = stats.isDirectory() ? 'a folder' : 'no regular file';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, message: `${label} is ${found}, expected a file.`, cure: 'Name a file.' });
    }
    catch (error) {
        throw error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d ? error : new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(cannotOpen(label, error));
    }
}
/** Refuses what can be told from the first bytes of a file. @throws InputError */
function checkContent(start, label) {
    if (start.byteLength === 0)
        throw emptyFile(label);
    if ((0,_git_lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitLfsPointer */ .$i)(start)) {
        const message = `${label} is a Git LFS pointer, not the file itself.`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, line: 1, column: 1, message, cure: _git_lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTER_CURE */ .yv });
    }
}
function emptyFile(label) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, message: `${label} is empty.`, cure: 'Write the file, or name another one.' });
}
function cannotOpen(label, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return { file: label, message: `${label} does not exist.`, cure: 'Correct the path, or add the file.' };
    }
    return { file: label, message: `${label} cannot be read (${code}).`, cure: 'Make the file readable.' };
}
/** Reads at most `size` bytes: a file that grows meanwhile is cut, and one that shrinks is shorter. */
async function readWhole(file, size) {
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
        const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countLineEnds),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** The position of `offset` in a text whose first character is column 1 of `firstLine`. */
function positionAt(text, offset, firstLine = 1) {
    return { line: firstLine + countLineEnds(text, offset), column: offset - lineStart(text, offset) + 1 };
}
/** How many line ends lie wholly before `end`. */
function countLineEnds(text, end = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        count++;
    for (let at = text.indexOf('\r'); at !== -1 && at < end; at = text.indexOf('\r', at + 1)) {
        if (text.charCodeAt(at + 1) !== LINE_FEED)
            count++;
    }
    return count;
}
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && !endsLine(text, start - 1))
        start--;
    return start;
}
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepConversation: () => (/* binding */ keepConversation)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/change/event.js
var change_event = __webpack_require__(8269);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/markdown/comment-head.js
/** What every comment begins with, and the way from it to the run. */



const LONGEST_TITLE = 200;
/** The first lines of every comment. */
function headOf({ marker }, heading) {
    return `${marker}\n## ImageGate: ${heading}\n`;
}
/** What the comment is about: there is one for each manifest that is checked. */
function manifestOf({ title }) {
    return `Manifest: ${(0,markdown_text/* markdownCode */.D)((0,wording/* cutText */.IN)((0,visible/* visible */.RK)(title), LONGEST_TITLE))}.`;
}
/** A link to the run's page where its address is a plain one, otherwise the text alone. */
function linkTo(text, { details }) {
    const plain = details !== undefined && /^https:\/\/[\w.:-]+\/[\w./?=#~%-]*$/.test(details);
    return plain ? `[${text}](${details})` : text;
}

// EXTERNAL MODULE: ./build/report/markdown/headline.js
var headline = __webpack_require__(7101);
// EXTERNAL MODULE: ./build/report/markdown/problem-table.js
var problem_table = __webpack_require__(6539);
// EXTERNAL MODULE: ./build/report/markdown/table.js
var table = __webpack_require__(8709);
// EXTERNAL MODULE: ./build/report/markdown/tables.js + 1 modules
var tables = __webpack_require__(5707);
// EXTERNAL MODULE: ./build/report/outcome-line.js
var outcome_line = __webpack_require__(4214);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/comment.js








/** GitHub refuses a comment of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
const MOST_ROWS = 400;
/** With fewer rows than this, what is folded away goes first. */
const FEW_ROWS = 10;
const NAMED_DEVICES = 10;
/**
 * Whether the change passes, what it introduces and what cures that; folded away what it fixed, what was there before,
 * what is waived, and the images. Short where it introduces nothing but notices. The same report gives the same text.
 */
function commentReport(report, options) {
    const { failing, limit = LONGEST_COMMENT } = options;
    const head = (0,table/* joined */.oR)([
        headOf(options, (0,outcome_line/* outcomeOf */.s)(report, failing)),
        (0,headline/* headline */.P)(report, failing),
        `${manifestOf(options)} All of it is in ${linkTo('the job summary', options)}.\n`,
    ]);
    const sections = isResolved(report) ? resolvedSections : openSections;
    const render = (detail) => (0,table/* joined */.oR)([head, ...sections(report, detail)]);
    return (0,table/* firstThatFits */.eO)(stages(), render, (text) => text.length <= limit) ?? head;
}
/** The comment where nothing could be decided: a verdict from before must not stand over a broken manifest. */
function problemComment(problems, place, kind = 'input') {
    const { limit = LONGEST_COMMENT } = place;
    const head = (0,table/* joined */.oR)([
        headOf(place, problem_table/* NOTHING_DECIDED */.JC),
        `${problem_table/* PROBLEM_SENTENCES */.le[kind]} ${manifestOf(place)} See ${linkTo('the run', place)}.\n`,
    ]);
    return (0,problem_table/* withProblems */.rB)(head, problems, (text) => text.length <= limit);
}
function* stages() {
    const elsewhere = 'the job summary';
    yield { rows: MOST_ROWS, names: NAMED_DEVICES, folded: true, elsewhere };
    for (const rows of (0,table/* halves */.AP)(MOST_ROWS, FEW_ROWS))
        yield { rows, names: 0, folded: true, elsewhere };
    for (const rows of (0,table/* halves */.AP)(MOST_ROWS, 1))
        yield { rows, names: 0, folded: false, elsewhere };
}
function isResolved({ change, findings }) {
    return change !== undefined && findings.every((one) => (0,standing/* standsBefore */.dD)(one) || one.severity === 'notice');
}
function openSections(report, detail) {
    const { images, change } = report;
    const { introduced, before, waived } = (0,standing/* partsOf */.CI)(report);
    const away = (title, counts, content) => detail.folded ? (0,table/* folded */.TM)(`${title} (${counts.join(', ')})`, content) : '';
    const fixed = change?.fixed ?? [];
    return [
        (0,table/* section */.uW)(change ? 'Introduced by this change' : 'Findings', (0,tables/* findingTable */.ck)(introduced, detail)),
        (0,table/* section */.uW)('What would cure it', (0,tables/* cureTable */.Qd)(introduced, detail)),
        detail.folded ? (0,table/* folded */.TM)('Devices by finding', (0,tables/* deviceLists */.Q1)(introduced, detail)) : '',
        away('Fixed by this change', [String(fixed.length)], (0,tables/* fixedTable */.ns)(fixed, detail)),
        away('There before', (0,wording/* countsText */.WN)(before), (0,tables/* findingTable */.ck)(before, detail)),
        away('Waived', [String(waived.length)], (0,tables/* waivedTable */.bF)(waived, detail)),
        away('Images', [String(images.length)], (0,tables/* imageTable */.iB)(images, detail)),
        (0,tables/* appliedPolicy */.Ky)(report),
    ];
}
/** Nothing is left to do here: what was fixed, and a word on the rest. */
function resolvedSections(report, detail) {
    const { waived } = (0,standing/* partsOf */.CI)(report);
    return [
        (0,table/* section */.uW)('Fixed by this change', (0,tables/* fixedTable */.ns)(report.change?.fixed ?? [], detail)),
        waived.length === 0 ? '' : `${(0,wording/* countOf */.pq)(waived.length, 'finding')} ${waived.length === 1 ? 'is' : 'are'} waived.\n`,
    ];
}

// EXTERNAL MODULE: ./build/jobs/exit-code.js
var exit_code = __webpack_require__(5887);
;// CONCATENATED MODULE: ./build/jobs/conversation.js
/** The one comment on a pull request that is kept current. It tells of the verdict, and never changes it. */




/**
 * Makes the comment, or brings it up to date; outside a pull request there is none.
 *
 * @returns why it could not be done, one sentence; nothing when it was, or was not wished.
 */
async function keepConversation({ comment, identity, runUrl }, { change, gitHub, failOn, manifests }, told) {
    if (comment === 'never' || change?.kind !== 'event')
        return undefined;
    const event = await (0,change_event/* readEvent */.j)(change);
    if (event.kind !== 'pull-request')
        return undefined;
    const { repository, token, apiUrl } = gitHub;
    if (repository === undefined || token === undefined)
        return `${NOT_KEPT}: there is no token to write it with.`;
    const marker = markerOf(identity);
    const title = manifests.join(', ');
    const options = { marker, title, failing: (0,exit_code/* failingSeverities */.Mp)(failOn), ...(runUrl && { details: runUrl }) };
    const body = 'report' in told ? commentReport(told.report, options) : problemComment(told.problems, options, told.kind);
    const { connectToGitHub } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 2494));
    const { keepComment } = await __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 2018));
    const outcome = await keepComment(await connectToGitHub({ apiUrl, repository, token }), {
        pullRequest: event.number,
        marker,
        body,
        create: comment === 'always' || isWorthAComment(told),
    });
    if (outcome.kind !== 'failed')
        return undefined;
    const fork = event.fromFork ? ' A pull request from a fork has a token that may only read.' : '';
    return `${NOT_KEPT}: ${outcome.reason}.${fork} The verdict does not change by it.`;
}
const NOT_KEPT = 'The comment on the pull request was not written';
/** Somebody should read it: what the change brought, or where nothing was compared whatever does not pass. */
function isWorthAComment(told) {
    if ('problems' in told)
        return true;
    const { change, findings, verdict } = told.report;
    if (change === undefined)
        return verdict !== 'licensed';
    return findings.some(({ standing, severity }) => standing === 'introduced' && severity !== 'notice');
}
/** One comment a workflow, job and manifest; only that it is the same one matters, so nothing of them is shown. */
function markerOf(identity) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
    return `<!-- imagegate:${digest.slice(0, 32)} -->`;
}


/***/ })

};
