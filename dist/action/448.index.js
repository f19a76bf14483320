export const id = 448;
export const ids = [448];
export const modules = {

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(7909);
// EXTERNAL MODULE: ./build/jobs/problems-of.js
var problems_of = __webpack_require__(3823);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/build/work/sweep.js + 1 modules
var work_sweep = __webpack_require__(5558);
// EXTERNAL MODULE: ./build/jobs/build/work.js + 3 modules
var work = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/jobs/exit-code.js
var exit_code = __webpack_require__(5887);
;// CONCATENATED MODULE: ./build/jobs/sweep.js




/** Undoes what every killed build in the work directory has left; 3 when something of it is left still. */
async function sweepWork(options, host) {
    const { owner, undo } = await readyUndoing(options, host);
    const { swept, live, left } = await sweep(options.workDirectory, owner, undo, (note) => void host.note(note));
    await host.write(`${swept} swept, ${live} at work, ${left.length} left in ${options.workDirectory}\n`);
    return left.length === 0 ? 0 : STEP_FAILED;
}
/**
 * Undoes the one build whose journal this is, if it is not running any more.
 *
 * @param journal absolute.
 * @returns what could not be undone.
 */
async function undoBuild(journal, options, host) {
    const { owner, undo } = await (0,work/* readyUndoing */.E)(options, host);
    const result = await (0,work_sweep/* sweepArea */.G)((0,external_node_path_.dirname)(journal), owner, undo);
    return typeof result === 'string' ? [] : result;
}

// EXTERNAL MODULE: ./build/options/build-options.js
var build_options = __webpack_require__(5682);
// EXTERNAL MODULE: ./build/options/surroundings.js
var options_surroundings = __webpack_require__(5166);
// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/problems.js
var problems = __webpack_require__(5567);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/hosts/called-off.js
var called_off = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/hosts/workflow-log.js
var workflow_log = __webpack_require__(4680);
;// CONCATENATED MODULE: ./build/hosts/workflow-post.js
/** After main, whatever became of it: what a build that was killed has left is undone. */











/** What can't be undone is told: the next build's sweep tries again, and the verdict stays what it was. */
async function runPost() {
    const journal = core/* getState */.Gu(workflow_log/* JOURNAL */.Ex);
    if (journal === '')
        return;
    const surroundings = (0,options_surroundings/* readSurroundings */.S)();
    const workspace = surroundings.environment.GITHUB_WORKSPACE || surroundings.directory;
    const calledOff = (0,called_off/* listenForSignals */.s)(0);
    try {
        const left = await undoBuild(journal, (0,build_options/* readSweepOptions */.F)('', workspace, surroundings), (0,workflow_log/* buildLog */.LM)(calledOff.signal));
        for (const { path, reason } of left)
            core/* warning */.$e(`${(0,visible/* visible */.RK)(path)} of a build that was stopped is left: ${(0,visible/* visible */.RK)(reason)}`);
    }
    catch (fault) {
        const failure = (0,problems_of/* failureOf */.g)(fault);
        if (failure === undefined)
            throw fault;
        core/* info */.pq((0,log_text/* logText */.k)((0,problems/* problemText */.fI)(failure.problems, paint/* PLAIN */.t, failure.kind)));
        core/* warning */.$e('What the build left could not be undone; the next build on this machine tries again.');
    }
    finally {
        calledOff.dispose();
    }
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

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7308);

/** A user's text as messages show it: in backticks, one line, of bounded length, never a product key. */
function quoted(text) {
    return `\`${(0,_licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .displayed */ .kh)(text).replaceAll('`', "'")}\``;
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

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readArchitecture)
/* harmony export */ });
/* harmony import */ var _term_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);

// The single numbers are WIM's ARCH and PROCESSOR_ARCHITECTURE: 0, 5, 6, 9, 12 (licensing facts 8.1).
const TABLE = (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .termTable */ .z)({
    x86: ['x86', '0', '32-bit', '32', 'x86-based PC', 'i386', 'i686', 'IA-32'],
    x64: ['x64', '9', 'amd64', 'x86_64', '64-bit', '64', 'x64-based PC', 'Win64'],
    arm: ['ARM', '5', 'ARM32', 'ARM 32-bit', 'ARM-based PC'],
    arm64: ['ARM64', '12', 'AArch64', 'ARM64-based PC', 'ARM 64-bit', 'ARM 64-bit Processor'],
    ia64: ['IA-64', '6', 'Itanium', 'Itanium-based PC'],
});
/** `x64`, `amd64`, `64-bit`, or the number in a WIM's ARCH element. */
function readArchitecture(text) {
    return (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .H)(text, TABLE);
}


/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesWildcards)
/* harmony export */ });
/** Our own, because patterns come from pull requests: a regular expression made of a hostile one can run for ever. */
/**
 * `*` stands for any characters. Two pointers and one step back: linear in the text times the stars, whatever the pattern.
 *
 * @param anyOne a character that stands for any one; none unless told.
 */
function matchesWildcards(text, pattern, anyOne) {
    let [at, want, star, retry] = [0, 0, -1, 0];
    while (at < text.length) {
        if (pattern[want] === '*') {
            star = want;
            retry = at;
            want += 1;
        }
        else if (want < pattern.length && (pattern[want] === anyOne || pattern[want] === text[at])) {
            want += 1;
            at += 1;
        }
        else if (star >= 0) {
            want = star + 1;
            retry += 1;
            at = retry;
        }
        else
            return false;
    }
    while (pattern[want] === '*')
        want += 1;
    return want === pattern.length;
}


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ HIVE_WITNESS),
/* harmony export */   y: () => (/* binding */ XML_WITNESS)
/* harmony export */ });
/** What a Windows identity can be read from, as findings and reports name it. */
/** The XML that the tool that wrote the file put into it. */
const XML_WITNESS = 'XML';
/** The registry inside the image. A mark may follow: `SOFTWARE hive (logs not replayed)`. */
const HIVE_WITNESS = 'SOFTWARE hive';


/***/ })

};
