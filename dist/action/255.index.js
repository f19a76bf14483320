export const id = 255;
export const ids = [255];
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

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ filesMatching),
/* harmony export */   OC: () => (/* binding */ pathsMatching),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   pZ: () => (/* binding */ GlobError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _licensing_vocabulary_wildcards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
/**
 * Files by glob: `*` and `?` within a name, `**` over folders, `{a,b}` for alternatives. Our own, because a pattern comes
 * from a pull request: the libraries turn it into a regular expression, which a hostile one can make run for ever, and
 * the smallest of them loads a module from beside the workspace at run time. Every step here is linear and bounded.
 */



/** More folders than any repository has; a walk that needs more is a mistake. */
const MOST_FOLDERS = 50_000;
const MOST_ALTERNATIVES = 100;
/** Thrown with one clause of a sentence: "reads more than 50000 folders". */
class GlobError extends Error {
}
function isPattern(path) {
    return /[*?{]/.test(path);
}
/**
 * Names below a folder that match, with `/`, in no order. A path that exists as written is itself, whatever characters
 * it holds. Links count as files; links to folders are not followed; folders whose name begins with a dot, and
 * node_modules, are entered only when the pattern names them.
 *
 * @throws GlobError when the pattern is too wide.
 */
async function filesMatching(folder, pattern) {
    return pathsMatching(diskTree(folder), pattern);
}
/** The same in a tree that lies elsewhere. @throws GlobError */
async function pathsMatching(tree, pattern) {
    if (await tree.hasFile(pattern))
        return [pattern];
    if (!isPattern(pattern))
        return [];
    const found = new Set();
    const walk = { tree, found, folders: 0 };
    for (const one of alternatives(pattern))
        await visit(walk, '.', one.split('/'));
    return [...found];
}
async function visit(walk, below, [segment, ...rest]) {
    if (segment === undefined)
        return;
    if (segment === '**')
        return visitDeep(walk, below, rest);
    if (segment === '.' || segment === '..' || !isPattern(segment))
        return step(walk, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, segment), rest);
    for (const { name, isFolder } of await entriesOf(walk, below)) {
        if (!(0,_licensing_vocabulary_wildcards_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcards */ .H)(name, segment, '?') || isHidden(name, segment))
            continue;
        if (rest.length === 0 ? !isFolder : isFolder)
            await step(walk, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, name), rest);
    }
}
/** `**`: here, and in every folder below. */
async function visitDeep(walk, below, rest) {
    const after = rest.length === 0 ? ['*'] : rest;
    if (after[0] === '**')
        return visitDeep(walk, below, after.slice(1));
    await visit(walk, below, after);
    for (const { name, isFolder } of await entriesOf(walk, below)) {
        if (isFolder && !isHidden(name, '**'))
            await visitDeep(walk, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, name), after);
    }
}
/** A name is reached: a file at the end of the pattern, a folder on the way. */
async function step(walk, path, rest) {
    if (rest.length > 0)
        return visit(walk, path, rest);
    if (await walk.tree.hasFile(path))
        walk.found.add(path.replaceAll('\\', '/'));
}
async function entriesOf(walk, below) {
    walk.folders += 1;
    if (walk.folders > MOST_FOLDERS)
        throw new GlobError(`reads more than ${MOST_FOLDERS} folders`);
    return walk.tree.entriesOf(below);
}
function isHidden(name, segment) {
    return (name.startsWith('.') && !segment.startsWith('.')) || name === 'node_modules';
}
/** `a/{b,c}.csv` is `a/b.csv` and `a/c.csv`; a brace without its partner stands for itself. */
function alternatives(pattern) {
    const done = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = /\{([^{}]*)\}/.exec(next);
        if (group === null)
            done.push(next);
        else {
            const [before, after] = [next.slice(0, group.index), next.slice(group.index + group[0].length)];
            for (const choice of (group[1] ?? '').split(','))
                open.push(`${before}${choice}${after}`);
        }
        if (done.length + open.length > MOST_ALTERNATIVES)
            throw new GlobError(`stands for more than ${MOST_ALTERNATIVES} patterns`);
    }
    return done;
}
function diskTree(root) {
    return {
        async entriesOf(folder) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => []);
            return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
        },
        hasFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).then((entry) => !entry.isDirectory(), () => false),
    };
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

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWorkspacePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Which paths may be named: those inside the workspace. Pure text, so that Windows' rules can be tested anywhere. */

/**
 * Reads a path as written in a manifest. `\` counts as `/` on every system, so that one manifest means the same on
 * all of them.
 *
 * @param root absolute.
 * @param folder that relative paths start from, relative to the root, with `/`.
 * @param flavour whose rules the root and absolute paths follow: `path.posix` or `path.win32`.
 * @returns the path relative to the workspace, with `/`, or why it may not be named.
 */
function readWorkspacePath(root, written, folder = '.', flavour = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (written.trim() === '')
        return refused('is empty');
    if (written.includes('\0'))
        return refused('holds a zero byte');
    const path = written.replaceAll('\\', '/');
    if (path.startsWith('//'))
        return refused('is a network (UNC) path');
    const absolute = flavour.isAbsolute(path) && (flavour.sep === '/' || DRIVE.test(path));
    if (DRIVE.test(path) && !absolute)
        return refused('names a drive');
    if (path.startsWith('/') && !absolute)
        return refused('leaves the workspace');
    const relative = absolute ? flavour.relative(root, path) : flavour.join(folder, path);
    const named = relative.replaceAll('\\', '/');
    if (named === '..' || named.startsWith('../') || flavour.isAbsolute(relative))
        return refused('leaves the workspace');
    if (!absolute && named.includes(':') && flavour.sep === '\\')
        return refused('names a stream (`:`)');
    return { ok: true, relative: named === '' ? '.' : named.replace(/\/$/, '') };
}
const DRIVE = /^[A-Za-z]:/;
function refused(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ relativeName),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   h1: () => (/* binding */ FILE_LIMIT),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4049);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6200);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2040);
/** The folder that holds everything a manifest may name: the checkout in a workflow, the current folder at a desk. */





/** @throws InputError when there is no such folder. */
async function openWorkspace(root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => undefined);
    if (real === undefined || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real)).isDirectory()) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({ message: `The workspace ${root} is no folder.`, cure: 'Name a folder that exists.' });
    }
    return { root: real };
}
/**
 * The absolute path of a path as written: relative to the folder of the document it was written in (of none: to the
 * workspace), or absolute and inside the workspace. The file need not exist.
 *
 * @throws InputError when it leaves the workspace: by `..`, a drive, a network path or a symbolic link.
 */
async function resolveInside(workspace, path, from) {
    const read = readIn(workspace, path, folderOf(from));
    if (!read.ok)
        throw outside(path, read.reason, from);
    await workspace.bring?.(read.relative);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, read.relative);
    const real = await realPathOf(absolute);
    if (real === undefined || !mayHold(workspace, real))
        throw outside(path, 'leaves the workspace by a link', from);
    return absolute;
}
/** The name that problems and reports carry: relative to the workspace, with `/`; `.` for the workspace itself. */
function relativeName(workspace, absolute) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/**
 * Absolute paths of the files that match a glob, which starts where `resolveInside` starts; sorted by the UTF-16 code
 * units of their names. A link to a file is
 * a file; links to folders are not followed; folders whose name begins with a dot, and node_modules, are left out
 * unless the glob names them.
 *
 * @throws InputError when the glob or a file that matches leaves the workspace, or too many files match.
 */
async function findFiles(workspace, pattern, from) {
    const folder = folderOf(from);
    const read = readIn(workspace, pattern, folder);
    if (!read.ok)
        throw outside(pattern, read.reason, from);
    // The folder's own name is no pattern, whatever characters it holds: the glob starts inside it.
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(folder, read.relative);
    const tooWide = (error) => {
        if (!(error instanceof _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobError */ .pZ))
            throw error;
        const message = `The glob \`${pattern}\` ${error.message}.`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({ ...from, message, cure: 'Write a narrower glob.' });
    };
    await workspace.bring?.(below, folder).catch(tooWide);
    await resolveInside(workspace, fixedFolder(read.relative));
    const found = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .filesMatching */ .NP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, folder), below).catch(tooWide);
    const names = found.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name)).sort(byCodeUnits);
    if (names.length > FILE_LIMIT) {
        const message = `The glob \`${pattern}\` matches ${names.length} files, at most ${FILE_LIMIT} are read.`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({ message, cure: 'Write a narrower glob.' });
    }
    return Promise.all(names.map((name) => resolveInside(workspace, name)));
}
function readIn({ root, lender }, written, folder) {
    return (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspacePath */ .T)(lender ?? root, written, folder);
}
function folderOf(from) {
    return from === undefined ? '.' : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(from.file);
}
/** A fleet of a million devices in files of a hundred. */
const FILE_LIMIT = 10_000;
/** The folder that a glob starts from: its segments before the first that is a pattern. */
function fixedFolder(pattern) {
    const segments = pattern.split('/').slice(0, -1);
    const first = segments.findIndex((segment) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isPattern */ .Pt)(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/') || '.';
}
/** The real path of the file, or, where it does not exist, of the nearest folder that does; none behind a dead link. */
async function realPathOf(absolute) {
    for (let path = absolute;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
        if (real !== undefined)
            return real;
        const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (link !== undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            return undefined;
    }
}
function mayHold({ root, lender }, real) {
    return contains(root, real) || (lender !== undefined && contains(lender, real));
}
function contains(root, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
}
function outside(path, reason, from) {
    const message = `The path \`${path}\` ${reason}, expected a path inside the workspace.`;
    const start = from === undefined ? 'the folder you work in' : 'the file that names it';
    return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({ ...from, message, cure: `Name a file inside it, relative to ${start}, with \`/\`.` });
}
function byCodeUnits(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ readPolicyOf),
/* harmony export */   Sh: () => (/* binding */ policyTold),
/* harmony export */   cR: () => (/* binding */ readAppliedPolicy)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _input_git_lfs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6697);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6200);
/* harmony import */ var _input_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2642);
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7366);
/* harmony import */ var _git_hub_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5087);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1671);
/** The policy that decides: on a proposed change the one that was there before, so that no change can excuse itself. */








/** The policy for a run that compares nothing: of a proposed change, still the one that was there before. */
async function readPolicyOf(workspace, options) {
    const { policy } = options;
    if (policy === undefined)
        return undefined;
    const change = options.change && (await (0,_change_change_js__WEBPACK_IMPORTED_MODULE_4__/* .findChange */ .Y)(options.change, workspace, options));
    const before = change?.policyBefore && policy.kind === 'file' ? await change.before() : undefined;
    try {
        return await readAppliedPolicy(policy, workspace, before, options);
    }
    finally {
        await before?.dispose();
    }
}
/** What a report says of it. */
function policyTold(applied) {
    return applied === undefined ? {} : { policy: applied.told };
}
/**
 * @param before what was there before, where it is that policy that counts.
 * @throws InputError when the policy is wrong (also the one that a change proposes), BaseUnreadable when one elsewhere
 *   cannot be read.
 */
async function readAppliedPolicy(option, workspace, before, { gitHub }) {
    if (option.kind === 'remote') {
        const { readRemoteFile } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 7825));
        const { POLICY_LIMIT, readPolicyBytes } = await reader();
        const access = (0,_git_hub_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubAccess */ .g)(gitHub, 'The policy is in another repository');
        const file = `${option.owner}/${option.repository}/${option.path}`;
        const document = readPolicyBytes(await readRemoteFile(access, option, POLICY_LIMIT), file);
        return { policy: document.policy, locate: () => [], told: { file, commit: option.commit } };
    }
    if (before?.kind !== 'commit')
        return applied(await readFile(workspace, option.path), { file: option.path });
    return readBefore(option.path, workspace, before);
}
async function readBefore(path, workspace, before) {
    const [was, is] = [await isThere(before.workspace, path), await isThere(workspace, path)];
    // What it proposes must be right too: merged, it decides.
    const proposed = is || !was ? await readFile(workspace, path) : undefined;
    if (!was)
        return notApplied({ file: path, proposal: 'new' });
    const document = await readWritten(before.workspace, path);
    if (document === undefined)
        return notApplied({ file: path, proposal: 'mended' });
    const told = { file: path, commit: before.commit };
    if (proposed === undefined)
        return applied(document, { ...told, proposal: 'deleted' });
    const isChanged = JSON.stringify(proposed.policy) !== JSON.stringify(document.policy);
    return applied(document, isChanged ? { ...told, proposal: 'changed' } : told);
}
function notApplied(told) {
    return { policy: NO_LINES, locate: () => [], told };
}
const NO_LINES = {
    severities: [],
    waivers: [],
    rights: [],
    withdrawals: [],
    qualifyingSystems: [],
    architectures: [],
    affiliates: [],
};
/**
 * Undefined for what was written wrongly: that was no policy for anybody, and only a change can mend it. What is no text
 * here (a pointer of Git LFS, what git keeps encrypted) or leads out may well be a policy, and stays an error.
 */
async function readWritten(workspace, path) {
    try {
        return await readFile(workspace, path);
    }
    catch (fault) {
        if (!(fault instanceof _input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d))
            throw fault;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(workspace, path));
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0) || (0,_input_git_lfs_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitLfsPointer */ .$i)(bytes))
            throw fault;
        return undefined;
    }
}
async function readFile(workspace, path) {
    return (await reader()).readPolicyFile(workspace, path);
}
/** Loaded here: most manifests have no policy. */
function reader() {
    return __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 6940));
}
async function isThere(workspace, path) {
    return (await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c)(await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(workspace, path))) !== undefined;
}
function applied({ policy, locate }, told) {
    return { policy, locate, told };
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findChange)
/* harmony export */ });
/* harmony import */ var _change_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);
/** The change that is checked, by the workflow's event or since a revision, and what of it matters to the check. */

/** @throws BaseUnreadable when the event's payload cannot be read. */
async function findChange(change, workspace, surroundings) {
    if (change.kind === 'revision') {
        const before = async () => (await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 5310))).openSince(change.revision, workspace, surroundings);
        return { compared: true, policyBefore: true, before };
    }
    const event = await (0,_change_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(change);
    const isProposal = event.kind === 'pull-request' || event.kind === 'merge-group';
    return {
        compared: change.only === 'true' || (change.only === 'auto' && isProposal),
        policyBefore: isProposal,
        ...(event.kind === 'pull-request' && { pullRequest: event.number }),
        before: async () => (await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 5310))).openByEvent(event, change.testedCommit, workspace, surroundings),
    };
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readChannelClaim)
/* harmony export */ });
/** What the ei.cfg beside the image says, on the disc or in the folder that the image lies in. */
async function readChannelClaim({ onDisc, channelFile }, path, label) {
    const { parseEiCfg, readEiCfgBeside } = await __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 3473));
    const onDiscToo = channelFile && { claim: parseEiCfg(channelFile.text), file: `${label}/${channelFile.path}` };
    const found = onDisc === undefined ? await readEiCfgBeside(path, label) : onDiscToo;
    return found?.claim.channel && { witness: found.file, channel: found.claim.channel };
}


/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ decideFleet)
});

// EXTERNAL MODULE: ./build/licensing/vocabulary/wildcards.js
var wildcards = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/licensing/policy/named-devices.js
/** Which waivers name a device, by its id or by a pattern: asked of every device of a fleet, so it is cheap. */

function waiversByDevice(policy) {
    const exact = new Map();
    const patterns = new Map();
    policy?.waivers.forEach(({ devices }, index) => {
        for (const device of new Set(devices)) {
            if (isPattern(device))
                append(patterns, beginningOf(device.slice(0, device.indexOf('*'))), { device, index });
            else
                append(exact, device, index);
        }
    });
    return (id) => {
        const named = exact.get(id);
        if (patterns.size === 0)
            return named;
        const near = [...(patterns.get(beginningOf(id)) ?? []), ...(patterns.get('') ?? [])];
        const matched = near.filter(({ device }) => (0,wildcards/* matchesWildcards */.H)(id, device));
        if (matched.length === 0)
            return named;
        return [...new Set([...(named ?? []), ...matched.map(({ index }) => index)])].sort((a, b) => a - b);
    };
}
/** Of thousands of patterns only those are tried that begin as the id does; a wide one has no beginning. */
const BEGINNING = 3;
function beginningOf(text) {
    return text.length < BEGINNING ? '' : text.slice(0, BEGINNING);
}
function append(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}
function isPattern(device) {
    return device.includes('*');
}

;// CONCATENATED MODULE: ./build/licensing/circumstances.js

function findCircumstances(estate) {
    const coverageKeys = numberAlike(estate);
    const verifications = new Map();
    estate.verifications.forEach((form, index) => {
        if (!Array.isArray(form.devices))
            return;
        for (const id of form.devices)
            circumstances_append(verifications, id, index);
    });
    const retailMedia = new Map();
    for (const image of estate.images.values()) {
        for (const media of [image.media, ...image.software.flatMap((software) => software.media ?? [])]) {
            if (media.device !== undefined)
                circumstances_append(retailMedia, media.device, image.id);
        }
    }
    const waiversOf = waiversByDevice(estate.policy);
    const waivers = estate.policy?.waivers.length ?? 0;
    const namesDevices = verifications.size + retailMedia.size + waivers > 0;
    const individual = namesDevices || coverageKeys.size > 0;
    return {
        namesDevices,
        key(id, primaryUser) {
            // Most manifests name no users, forms or media by device: then nothing has to be looked up for each device.
            if (!individual)
                return '';
            const user = primaryUser === undefined ? '' : (coverageKeys.get(primaryUser) ?? '-');
            const forms = verifications.get(id);
            const media = retailMedia.get(id);
            const named = waiversOf(id);
            const alone = forms === undefined && media === undefined && named === undefined;
            return alone ? user : JSON.stringify([user, forms, media, named]);
        },
        of(id, primaryUser, terms) {
            const coverage = primaryUser === undefined ? undefined : estate.users.get(primaryUser);
            return {
                ...(coverage === undefined ? {} : { primaryUser: coverage }),
                otherUsers: (terms.otherUsers ?? []).map((other) => estate.users.get(other)),
                namedInVerifications: verifications.get(id) ?? [],
                ownRetailMedia: retailMedia.get(id) ?? [],
                namedInWaivers: waiversOf(id) ?? [],
            };
        },
    };
}
/** Users who hold the same licences get the same key: a fleet has few kinds of users. */
function numberAlike(estate) {
    const keys = new Map();
    const kinds = new Map();
    for (const user of estate.users.values()) {
        const { softwareAssurance, subscription, licenses } = user;
        const coverage = JSON.stringify([softwareAssurance, subscription, licenses]);
        const key = kinds.get(coverage) ?? String(kinds.size);
        kinds.set(coverage, key);
        keys.set(user.id, key);
    }
    return keys;
}
function circumstances_append(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}

// EXTERNAL MODULE: ./build/licensing/base-standing.js + 2 modules
var base_standing = __webpack_require__(4519);
;// CONCATENATED MODULE: ./build/licensing/image-items.js
/** The products of an image, each to be licensed on the device: its system first, then what was put on top. */
function itemsOf(image) {
    const software = image.software.map(({ identity, media, path }) => ({
        path,
        identity: declaredIdentity(identity, path),
        media: media ?? image.media,
    }));
    const onlySoftware = image.read === undefined && image.declared === undefined && software.length > 0;
    return onlySoftware ? software : [{ path: '', identity: systemIdentity(image), media: image.media }, ...software];
}
/** What the image's system is: the file where it was read (it wins), else what the manifest declares. */
function systemIdentity(image) {
    if (image.read === undefined)
        return declaredIdentity(image.declared, 'identity');
    return isMuiPack(image) ? { ...image.read, software: { ...image.read.software, languages: ['mui'] } } : image.read;
}
function isIdentified(software) {
    return missingFields(software).length === 0;
}
/** A file lists languages; that they are the multilingual (MUI) pack only a declaration can say, and several languages do not contradict it. */
function isMuiPack(image) {
    const severalRead = (image.read?.software.languages?.length ?? 0) > 1;
    return severalRead && image.declared?.languages?.includes('mui') === true;
}
function declaredIdentity(declared, path) {
    const software = declared ?? {};
    const missing = missingFields(software);
    const witnesses = declared === undefined ? [] : ['manifest'];
    if (missing.length === 0)
        return { state: 'known', software, witnesses };
    const reason = declared === undefined
        ? 'its file is not at hand and the manifest declares no identity'
        : `its ${path} in the manifest leaves out ${missing.join(', ')}`;
    return { state: 'unknown', software, witnesses, reason };
}
/** A system must say its architecture too: one for arm64 is in no source, so silence about it proves nothing. */
function missingFields(software) {
    const isSystem = software.product === 'windows' || software.product === 'windows-server';
    const needed = [
        'product',
        'version',
        'edition',
        'languages',
        ...(isSystem ? ['architecture'] : []),
    ];
    return needed.filter((field) => software[field] === undefined || software[field]?.length === 0);
}

;// CONCATENATED MODULE: ./build/licensing/policy/severities.js
/** Where the policy sets severities, readings that differ from the image may license it, so none can be left unread. */
function setsSeverities(policy) {
    return policy !== undefined && policy.severities.length > 0;
}
function withSeverities(findings, policy) {
    if (!setsSeverities(policy) || findings.length === 0)
        return findings;
    return findings.map((finding) => {
        const set = policy.severities.find(({ rule }) => rule === finding.rule);
        return set === undefined ? finding : withSeverity(finding, set);
    });
}
/** A missing fact stays missing: what is unproven can only be raised. */
function withSeverity(finding, { severity, reason, reference }) {
    if (finding.severity === severity || (finding.severity === 'unproven' && severity !== 'error'))
        return finding;
    // Copied by descriptors, so that cures which take work to find are still found only when asked for.
    const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(finding));
    const severityReason = { reason, ...(reference !== undefined && { reference }) };
    return Object.defineProperties(copy, {
        severity: { value: severity, enumerable: true },
        severityReason: { value: severityReason, enumerable: true },
    });
}

// EXTERNAL MODULE: ./build/licensing/reading-order.js
var reading_order = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/licensing/rights/held-licenses.js
var held_licenses = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/licensing/policy/selected-licenses.js
var selected_licenses = __webpack_require__(8810);
;// CONCATENATED MODULE: ./build/licensing/policy/waivers.js



const NONE = [];
/** Those that hold for this device, this image, its licences and this day; the one that lasts longest first. */
function waiversInForce(installation) {
    const { circumstances, estate, asOf } = installation;
    if (circumstances.namedInWaivers.length === 0)
        return NONE;
    return circumstances.namedInWaivers
        .flatMap((index) => estate.policy?.waivers[index] ?? [])
        .filter((waiver) => isInForce(waiver, asOf) && isForImage(waiver, installation) && seesLicense(waiver, installation))
        .sort((a, b) => (a.until === b.until ? (a.id < b.id ? -1 : 1) : a.until > b.until ? -1 : 1));
}
function isInForce({ until }, asOf) {
    return asOf <= until;
}
function isForImage(waiver, { image }) {
    return waiver.image === undefined || waiver.image === image.id;
}
function isWaived(finding, waivers) {
    return (0,reading_order/* isBlocking */.Us)(finding) && waivers.some(({ rule }) => rule === finding.rule);
}
function withWaivers(findings, waivers) {
    if (waivers.length === 0)
        return findings;
    return findings.map((finding) => {
        const waiver = (0,reading_order/* isBlocking */.Us)(finding) ? waivers.find(({ rule }) => rule === finding.rule) : undefined;
        if (waiver === undefined)
            return finding;
        const { id, reason, owner, until } = waiver;
        return { ...finding, waived: { waiver: id, reason, owner, until } };
    });
}
/** What is not waived decides; a device that nothing else stands against is waived. */
function verdictWithWaivers(findings) {
    const verdict = (0,reading_order/* verdictOf */.Vj)(findings.filter(({ waived }) => waived === undefined));
    return verdict === 'licensed' && findings.some(reading_order/* isBlocking */.Us) ? 'waived' : verdict;
}
/** Does the device still hold the license that the waiver was granted for? */
function seesLicense({ license }, { device, estate, asOf, circumstances }) {
    if (license !== 'none')
        return (0,held_licenses/* heldLicenses */.O)(device, estate, asOf).some((held) => (0,selected_licenses/* isSelected */.s)(held, license));
    const user = circumstances.primaryUser;
    const covered = user !== undefined &&
        (user.softwareAssurance !== undefined || user.subscription !== undefined || user.licenses.length > 0);
    return device.base === undefined && device.licenses.length === 0 && !covered;
}

;// CONCATENATED MODULE: ./build/licensing/policy/read-through.js
/** The rules that tell of each difference. What covers Enterprise on a Pro device covers the versions as well. */
const RULES_OF = {
    product: ['product-mismatch'],
    edition: ['edition-mismatch', 'enterprise-not-covered'],
    version: ['version-mismatch', 'downgrade-not-granted', 'enterprise-not-covered'],
    components: ['component-mismatch'],
    language: ['language-mismatch'],
};
/** The findings of the first reading, and those that it hid behind what does not `block`. */
function readThrough(apart, read, blocks) {
    let findings = read(apart);
    let left = apart;
    for (;;) {
        const next = left.filter(({ dimension }) => !passes(dimension, findings, blocks));
        if (next.length === left.length)
            return findings;
        left = next;
        findings = joined(findings, read(left));
    }
}
function passes(dimension, findings, blocks) {
    const told = findings.filter(({ rule }) => RULES_OF[dimension].includes(rule));
    return told.length > 0 && !told.some(blocks);
}
function joined(findings, more) {
    const key = ({ rule, message }) => JSON.stringify([rule, message]);
    const known = new Set(findings.map(key));
    return [...findings, ...more.filter((finding) => !known.has(key(finding)))];
}

// EXTERNAL MODULE: ./build/licensing/rights/differences.js + 1 modules
var differences = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/licensing/rules/base-license-not-qualifying.js
var base_license_not_qualifying = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/licensing/rules/coa-not-affixed.js
var coa_not_affixed = __webpack_require__(136);
// EXTERNAL MODULE: ./build/licensing/rules/component-mismatch.js
var component_mismatch = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/licensing/rules/downgrade-components.js
var downgrade_components = __webpack_require__(2337);
// EXTERNAL MODULE: ./build/licensing/rules/downgrade-not-granted.js
var downgrade_not_granted = __webpack_require__(1374);
// EXTERNAL MODULE: ./build/licensing/rules/downgrade-support-ended.js
var downgrade_support_ended = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/licensing/rules/edition-mismatch.js
var edition_mismatch = __webpack_require__(2938);
// EXTERNAL MODULE: ./build/licensing/rules/enterprise-not-covered.js
var enterprise_not_covered = __webpack_require__(2975);
// EXTERNAL MODULE: ./build/licensing/rules/evidence-missing.js
var evidence_missing = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/licensing/rules/facts-undecided.js
var facts_undecided = __webpack_require__(924);
// EXTERNAL MODULE: ./build/licensing/rules/language-mismatch.js
var language_mismatch = __webpack_require__(658);
// EXTERNAL MODULE: ./build/licensing/rules/license-not-in-agreement.js
var license_not_in_agreement = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/licensing/rules/missing-base-license.js
var missing_base_license = __webpack_require__(939);
// EXTERNAL MODULE: ./build/licensing/rules/missing-coa.js
var missing_coa = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/licensing/rules/other-source-disagrees.js
var other_source_disagrees = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/licensing/rules/other-user-not-covered.js
var other_user_not_covered = __webpack_require__(8378);
// EXTERNAL MODULE: ./build/licensing/rules/product-mismatch.js
var product_mismatch = __webpack_require__(9917);
// EXTERNAL MODULE: ./build/licensing/rules/purchase-unproven.js
var purchase_unproven = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/licensing/rules/right-withdrawn.js
var right_withdrawn = __webpack_require__(4624);
// EXTERNAL MODULE: ./build/licensing/rules/user-coverage-ended.js
var user_coverage_ended = __webpack_require__(1846);
// EXTERNAL MODULE: ./build/licensing/rules/user-not-primary.js
var user_not_primary = __webpack_require__(2431);
// EXTERNAL MODULE: ./build/licensing/rules/version-mismatch.js
var version_mismatch = __webpack_require__(1156);
;// CONCATENATED MODULE: ./build/licensing/reliance.js
/** Relying on one right for one product: every rule about it, and which of several such readings is the best. */



























const CHECKS = [
    product_mismatch/* checkProduct */.oM,
    edition_mismatch/* checkEdition */.h,
    enterprise_not_covered/* checkEnterprise */._G,
    version_mismatch/* checkVersion */.ps,
    right_withdrawn/* checkWithdrawn */.F,
    downgrade_not_granted/* checkDowngrade */.a,
    component_mismatch/* checkComponents */.P,
    language_mismatch/* checkLanguage */.Z,
    license_not_in_agreement/* checkClaim */.xU,
    missing_base_license/* checkBase */.qD,
    base_license_not_qualifying/* checkQualifying */.W,
    user_coverage_ended/* checkUserCoverage */.e,
    user_not_primary/* checkPrimaryUser */.Q,
    other_user_not_covered/* checkOtherUsers */.j,
    missing_coa/* checkCoa */.w7,
    purchase_unproven/* checkPurchase */.K,
    evidence_missing/* checkEvidence */.K7,
    facts_undecided/* checkUndecidedRight */.ax,
    coa_not_affixed/* checkAffixed */.E,
    downgrade_support_ended/* checkSupport */.I,
    downgrade_components/* checkDowngradeComponents */.I,
    other_source_disagrees/* checkOtherSources */.F,
];
/**
 * All readings, the best first: any one licence may authorise, and adding one never makes things worse. Without `every`
 * the rights that differ are left unread where another one licenses the device: they could only lose.
 */
function readRights(subject, { every }) {
    const compared = compareRights(subject);
    const covering = readAll(subject, compared.filter(isAlike));
    if (!every && covering.some(isLicensing))
        return covering.sort(compareRanked);
    const others = readAll(subject, compared.filter((one) => !isAlike(one)));
    return [...covering, ...others].sort(compareRanked);
}
/** Does any right license the product? Asks no more than that: most images differ from every right of a device. */
function isLicensedByRight(subject) {
    return readAll(subject, compareRights(subject).filter(isAlike)).some(isLicensing);
}
function compareRights(subject) {
    return subject.rights.map((right) => ({ right, apart: (0,differences/* differences */.t)(subject.software, right) }));
}
function isAlike({ apart }) {
    return apart.length === 0;
}
function isLicensing({ findings }) {
    return (0,reading_order/* verdictOf */.Vj)(findings) === 'licensed';
}
function readAll(subject, compared) {
    return compared.map(({ right, apart }) => {
        const findings = findingsAgainst(subject, right, apart, reading_order/* isBlocking */.Us);
        return { right, covers: apart.length === 0, distance: distanceOf(apart), findings };
    });
}
/** All that stands against one right, once what does not `block` is let pass. */
function findingsAgainst(subject, right, apart, blocks) {
    const base = (0,base_standing/* standingOfBase */.r)(subject, right);
    const { policy } = subject.estate;
    const read = (differing) => {
        const reliance = { ...subject, right, differences: differing, base };
        return withSeverities(CHECKS.flatMap((check) => check(reliance)), policy);
    };
    return policy === undefined ? read(apart) : readThrough(apart, read, blocks);
}
function compareRanked(a, b) {
    return (verdictRank(a.findings) - verdictRank(b.findings) ||
        compareText(a.distance, b.distance) ||
        (0,reading_order/* compareReadings */.PB)(a.findings, b.findings) ||
        (0,reading_order/* compareWarnings */.F2)(a.findings, b.findings) ||
        compareText(textOf(a), textOf(b)));
}
/** What is told apart by nothing else is told apart by its words, so that the order in the manifest does not matter. */
function textOf({ findings }) {
    return JSON.stringify(findings.map(({ rule, message, about }) => [rule, message, about]));
}
function verdictRank(findings) {
    return reading_order/* VERDICT_ORDER */.jT.indexOf((0,reading_order/* verdictOf */.Vj)(findings));
}
/**
 * How far the right is from the image: first in how many dimensions they differ, then in which, a later one being
 * nearer. Another product differs in everything that follows from it.
 */
function distanceOf(apart) {
    const differing = apart
        .filter(({ state }) => state === 'differs')
        .map(({ dimension }) => differences/* DIMENSIONS */.Y.indexOf(dimension));
    const count = differing.includes(0) ? differences/* DIMENSIONS */.Y.length : differing.length;
    const nearest = differences/* DIMENSIONS */.Y.map((_, index) => (differing.includes(index) ? '1' : '0')).join('');
    return `${count}${nearest}`;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/licensing/rules/agreement-without-license.js
var agreement_without_license = __webpack_require__(7168);
// EXTERNAL MODULE: ./build/licensing/rules/image-unidentified.js
var image_unidentified = __webpack_require__(2197);
// EXTERNAL MODULE: ./build/licensing/rules/media-channel-contradicted.js
var media_channel_contradicted = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/licensing/rules/media-not-commercial.js
var media_not_commercial = __webpack_require__(2098);
// EXTERNAL MODULE: ./build/licensing/rules/non-production-media.js
var non_production_media = __webpack_require__(7407);
// EXTERNAL MODULE: ./build/licensing/rules/oem-media-foreign-device.js
var oem_media_foreign_device = __webpack_require__(8615);
// EXTERNAL MODULE: ./build/licensing/rules/oem-media-modified.js
var oem_media_modified = __webpack_require__(3993);
// EXTERNAL MODULE: ./build/licensing/rules/oem-media-version.js
var oem_media_version = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/licensing/rules/oem-recovery-media-missing.js
var oem_recovery_media_missing = __webpack_require__(8862);
// EXTERNAL MODULE: ./build/licensing/rules/program-not-eligible.js
var program_not_eligible = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/licensing/rules/retail-media-reused.js
var retail_media_reused = __webpack_require__(9610);
// EXTERNAL MODULE: ./build/licensing/rules/support-not-included.js
var support_not_included = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/licensing/rules/volume-key-unavailable.js
var volume_key_unavailable = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/licensing/rules/case.js
var rules_case = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/licensing/rules/verification-document-changed.js
var verification_document_changed = __webpack_require__(181);
// EXTERNAL MODULE: ./build/licensing/rules/verification-incomplete.js
var verification_incomplete = __webpack_require__(693);
// EXTERNAL MODULE: ./build/licensing/rules/verification-late.js
var verification_late = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/licensing/rules/verification-misdirected.js
var verification_misdirected = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/licensing/rules/verification-missing.js
var verification_missing = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/licensing/rules/verification-scope.js
var verification_scope = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/licensing/verification/judged-form.js
var judged_form = __webpack_require__(4025);
;// CONCATENATED MODULE: ./build/licensing/verification/verifications.js










const verifications_CHECKS = [verification_incomplete/* checkComplete */.g, verification_misdirected/* checkDirected */.F, verification_scope/* checkScope */.D, verification_late/* checkLate */.t, verification_document_changed/* checkDocument */.s];
function verificationFindings(subject) {
    const { device, estate } = subject;
    const installer = device.installer === undefined ? undefined : estate.installers.get(device.installer);
    if (installer === undefined || !(0,rules_case/* isCommercialDesktop */.$v)(subject))
        return [];
    const forms = estate.verifications.map((form, index) => judge((0,judged_form/* formSubject */.xe)(subject, installer, form, index)));
    const [best] = forms.filter((form) => isRelevant(form, subject, installer)).sort(compareForms);
    if (best === undefined)
        return [(0,verification_missing/* verificationMissingFinding */.B)(subject, installer)];
    // Another third party is asked for a form by its title only, so no point of the form refuses it.
    return installer.role === 'third-party' ? [] : best.findings;
}
function judge(subject) {
    const findings = verifications_CHECKS.flatMap((check) => check(subject));
    return { ...subject, findings: withSeverities(findings, subject.estate.policy) };
}
/** A form for "all" devices that another of our installers holds speaks of that installer's devices. */
function isRelevant(form, { estate }, installer) {
    if (form.directed || form.coverage === 'id' || form.coverage === 'order')
        return true;
    const another = [...estate.installers.values()].some((other) => other.id !== installer.id && (0,judged_form/* isReturnedTo */.h7)(form.form, other));
    return form.coverage === 'all' && !another;
}
function compareForms(a, b) {
    return ((0,reading_order/* compareReadings */.PB)(a.findings, b.findings) ||
        (0,reading_order/* compareWarnings */.F2)(a.findings, b.findings) ||
        (JSON.stringify(a.form) < JSON.stringify(b.form) ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/licensing/assess.js
/** One image for one device: every product in it, the right that covers each, and the conditions on all of it. */


























/** What holds for the product and its media, whichever licence is relied on. */
const ITEM_CHECKS = [
    facts_undecided/* checkArchitecture */.kN,
    media_not_commercial/* checkMedia */.P,
    media_channel_contradicted/* checkChannelClaim */.c,
    program_not_eligible/* checkProgram */.n,
    agreement_without_license/* checkPurchaseOfMedia */.tt,
    retail_media_reused/* checkRetailMedia */.qI,
    oem_media_foreign_device/* checkOemMedia */.Y0,
    oem_media_modified/* checkModified */._,
    oem_media_version/* checkOemVersion */.c,
    verificationFindings,
    volume_key_unavailable/* checkVolumeKey */.W,
    support_not_included/* checkSupportTerms */.L,
    oem_recovery_media_missing/* checkRecoveryMedia */.Q,
];
/**
 * Decides one image for one device (licensing.md, How a device is decided). Never throws.
 *
 * @param readEvery read also the rights that cannot matter, for whoever wants to explain them all.
 */
function assessImage(installation, readEvery = false) {
    const waivers = waiversInForce(installation);
    const { items, findings } = assessItems(installation, waivers, readEvery);
    const ofImage = findings.map((finding) => ({ ...finding, image: installation.image.id }));
    if (waivers.length === 0)
        return { verdict: (0,reading_order/* verdictOf */.Vj)(ofImage), items, findings: ofImage };
    const waived = withWaivers(ofImage, waivers);
    return { verdict: verdictWithWaivers(waived), items, findings: waived };
}
function assessItems(installation, waivers, readEvery) {
    const items = itemsOf(installation.image).map((item) => assessItem(installation, item, waivers, readEvery));
    const ofItems = items.flatMap(({ item, findings }) => findings.map((finding) => withProduct(finding, item)));
    const licensed = (0,reading_order/* verdictOf */.Vj)(ofItems) === 'licensed';
    const claims = licensed || setsSeverities(installation.estate.policy) ? unusedClaims(installation) : [];
    const told = licensed ? claims : claims.filter(reading_order/* isBlocking */.Us);
    return { items, findings: distinct([...ofItems, ...told]) };
}
function assessItem(installation, item, waivers, every) {
    const { policy } = installation.estate;
    const subject = { ...installation, item };
    const always = withSeverities([...(0,non_production_media/* checkProduction */.G)(subject), ...(0,image_unidentified/* checkIdentified */.Kf)(subject)], policy);
    const { state, software } = item.identity;
    if (state !== 'known' || !isIdentified(software))
        return { item, readings: [], findings: always };
    const identified = { ...subject, software };
    const readings = readRights(identified, { every });
    const [best] = readings;
    const license = best === undefined ? withoutAnyRight(identified) : findingsOn(best, identified, waivers);
    const conditions = ITEM_CHECKS.flatMap((check) => check(identified));
    return { item, readings, findings: [...always, ...license, ...withSeverities(conditions, policy)] };
}
/** A waived difference lets the image pass as if the right reached it, so the conditions on the right are asked too. */
function findingsOn(best, subject, waivers) {
    if (best.covers || waivers.length === 0)
        return best.findings;
    const blocks = (finding) => (0,reading_order/* isBlocking */.Us)(finding) && !isWaived(finding, waivers);
    return findingsAgainst(subject, best.right, (0,differences/* differences */.t)(subject.software, best.right), blocks);
}
/** The verdict alone, for whoever tries images one after the other: true where `assessImage` says `licensed`. */
function isLicensed(installation) {
    if (setsSeverities(installation.estate.policy)) {
        return (0,reading_order/* verdictOf */.Vj)(assessItems(installation, [], false).findings) === 'licensed';
    }
    return itemsOf(installation.image).every((item) => {
        const { state, software } = item.identity;
        if (state !== 'known' || !isIdentified(software))
            return false;
        const subject = { ...installation, item, software };
        if (!isLicensedByRight(subject) || (0,non_production_media/* checkProduction */.G)(subject).length > 0)
            return false;
        return !ITEM_CHECKS.some((check) => check(subject).some(reading_order/* isBlocking */.Us));
    });
}
/** No licence gives any right at all: for the desktop that is a missing base license, for the rest another product. */
function withoutAnyRight(subject) {
    const base = (0,missing_base_license/* baseFindings */.AA)(subject, (0,base_standing/* standingOfBase */.r)(subject, undefined));
    return withSeverities(base.length > 0 ? base : (0,product_mismatch/* checkAnyLicense */.WN)(subject), subject.estate.policy);
}
/** A licensed device may claim what its agreement does not have: said, but unless a policy says so it takes nothing from the verdict. */
function unusedClaims({ device, estate, asOf }) {
    const claims = (0,held_licenses/* heldLicenses */.O)(device, estate, asOf).filter(({ claim }) => claim.state === 'absent');
    return withSeverities(claims.map((license) => (0,license_not_in_agreement/* claimFinding */.WI)(license, 'warning')), estate.policy);
}
/** Another product that a device is not licensed for is another finding, in whatever words. A warning is one for them all. */
function withProduct(finding, { identity }) {
    const { product } = identity.software;
    return product === undefined || !(0,reading_order/* isBlocking */.Us)(finding) ? finding : { ...finding, product };
}
/** Two products of one image may meet the same condition: it is told once. */
function distinct(findings) {
    const seen = new Set();
    return findings.filter((finding) => {
        const text = JSON.stringify([finding.rule, finding.severity, finding.message, finding.about]);
        return seen.has(text) ? false : seen.add(text);
    });
}

;// CONCATENATED MODULE: ./build/licensing/other-images.js
/** The cheapest cure of many findings: an image already declared that the device may take as it is. */

/** Findings about what the image is, or about the licence for it: another image may end them. */
const ENDED_BY_ANOTHER_IMAGE = new Set([
    'product-mismatch',
    'edition-mismatch',
    'version-mismatch',
    'component-mismatch',
    'language-mismatch',
    'enterprise-not-covered',
    'downgrade-not-granted',
    'right-withdrawn',
    'missing-base-license',
    'base-license-not-qualifying',
    'missing-coa',
    'user-coverage-ended',
    'user-not-primary',
    'other-user-not-covered',
    'media-not-commercial',
    'retail-media-reused',
    'oem-media-foreign-device',
    'oem-media-version',
]);
/** Trying every image of a large catalogue for every kind of failing device would cost more than it helps. */
const MOST_TRIED = 50;
const MOST_NAMED = 3;
function withOtherImages(findings, installation) {
    if (!findings.some(isEndedByAnotherImage))
        return findings;
    const cures = imagesThatFit(installation).map((image) => otherImage(image, installation));
    return findings.map((finding) => isEndedByAnotherImage(finding) ? { ...finding, cures: [...cures, ...finding.cures] } : finding);
}
function isEndedByAnotherImage({ rule, severity }) {
    return severity === 'error' && ENDED_BY_ANOTHER_IMAGE.has(rule);
}
function imagesThatFit(installation) {
    const others = [...installation.estate.images.values()].filter(({ id }) => !installation.device.images.includes(id));
    return others
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, MOST_TRIED)
        .filter((image) => isLicensed({ ...installation, image }))
        .slice(0, MOST_NAMED)
        .map(({ id }) => id);
}
/** A device may take several images: only the one that fails is exchanged. */
function otherImage(id, { device, image }) {
    const images = device.images.map((named) => (named === image.id ? id : named));
    const value = images.length === 1 ? id : images;
    return {
        kind: 'other-image',
        do: `Give the device the image ${id}, which it is licensed for.`,
        edit: { mode: 'set', target: { of: 'device', path: 'image' }, value },
    };
}

;// CONCATENATED MODULE: ./build/licensing/policy/waiver-uses.js


/** The one that counts first. */
const USES = ['needed', 'other-license', 'warning', 'notice'];
const NEVER_MET = { needed: 0, 'other-license': 0, warning: 0, notice: 0 };
/** By the waiver's index in the policy; one that meets nothing is left out. */
function waiverUses(installation, findings) {
    const uses = new Map();
    for (const index of installation.circumstances.namedInWaivers) {
        const waiver = installation.estate.policy?.waivers[index];
        if (waiver === undefined || !isForImage(waiver, installation))
            continue;
        const use = useOf(waiver, installation, findings);
        if (use !== undefined)
            uses.set(index, use);
    }
    return uses;
}
/** Of a device with several images: what the waiver is for on one of them it is for on the device. */
function firstUse(one, other) {
    return one !== undefined && USES.indexOf(one) < USES.indexOf(other) ? one : other;
}
function counted(before, use, devices) {
    const count = before ?? NEVER_MET;
    return { ...count, [use]: count[use] + devices };
}
function useOf(waiver, installation, findings) {
    const met = findings.filter(({ rule }) => rule === waiver.rule);
    if (met.some(reading_order/* isBlocking */.Us))
        return seesLicense(waiver, installation) ? 'needed' : 'other-license';
    return met.some(({ severity }) => severity === 'warning') ? 'warning' : met.length > 0 ? 'notice' : undefined;
}

// EXTERNAL MODULE: ./build/licensing/rights/claim.js
var rights_claim = __webpack_require__(9079);
// EXTERNAL MODULE: ./build/licensing/rights/rights.js + 4 modules
var rights_rights = __webpack_require__(8542);
;// CONCATENATED MODULE: ./build/licensing/fleet/decision.js
/** What was decided once for all devices of one profile in the same circumstances. */







function decide(id, primaryUser, terms, options) {
    const { estate, asOf } = options;
    const circumstances = options.circumstances.of(id, primaryUser, terms);
    const rights = (0,rights_rights/* rightsOfDevice */.x)(terms, circumstances, estate, asOf);
    const waivers = new Map();
    const assessed = terms.images.flatMap((named) => {
        const image = estate.images.get(named);
        if (image === undefined || (options.image !== undefined && options.image !== named))
            return [];
        const installation = { estate, asOf, device: terms, circumstances, rights, image };
        const { verdict, findings } = assessImage(installation);
        for (const [index, use] of waiverUses(installation, findings)) {
            waivers.set(index, firstUse(waivers.get(index), use));
        }
        const blocking = findings.filter(standsAgainst).length;
        const cured = verdict === 'licensed' ? findings : withOtherImages(findings, installation);
        return [{ image: named, verdict, cured, onlyOneBlocks: blocking === 1 }];
    });
    const verdicts = assessed.map(({ verdict }) => verdict);
    return {
        verdict: verdicts.length === 0 ? undefined : verdicts.reduce(reading_order/* worseVerdict */.yS),
        images: assessed.map(({ image, verdict }) => ({ image, verdict })),
        findings: assessed.flatMap(({ cured, onlyOneBlocks }) => cured.map((finding) => ({
            group: options.groups.groupOf(finding),
            about: finding.about,
            onlyBlocking: onlyOneBlocks && standsAgainst(finding),
        }))),
        claims: claimsOf(terms, estate, asOf),
        waivers,
        devices: 0,
    };
}
function standsAgainst(finding) {
    return (0,reading_order/* isBlocking */.Us)(finding) && finding.waived === undefined;
}
function claimsOf(terms, estate, asOf) {
    const keys = new Map();
    for (const { claim } of (0,held_licenses/* heldLicenses */.O)(terms, estate, asOf)) {
        if (claim.state !== 'matched')
            continue;
        const line = estate.agreements.get(claim.agreement)?.licenses[claim.line];
        if (line === undefined)
            continue;
        const key = { agreement: claim.agreement, terms: (0,rights_claim/* lineTerms */.s)(line) };
        keys.set(JSON.stringify(key), key);
    }
    return [...keys.values()];
}

// EXTERNAL MODULE: ./build/licensing/finding.js
var finding = __webpack_require__(5846);
;// CONCATENATED MODULE: ./build/licensing/fleet/groups.js


/** Warnings and notices may be true of a whole fleet; so many of their devices are named. */
const groups_MOST_NAMED = 100;
function groupFindings(locate) {
    const groups = new Map();
    const run = [];
    const newGroup = (finding) => {
        const shared = finding.about.flatMap((reference) => (reference.of === 'device' ? [] : locate(reference)));
        return { finding, shared, count: 0, frees: 0, entries: [] };
    };
    return {
        groupOf(finding) {
            const { rule, severity, image, product, message, clause, cures, waived, severityReason } = finding;
            const key = JSON.stringify([rule, severity, image, product, message, clause, cures, waived, severityReason]);
            const known = groups.get(key);
            if (known !== undefined)
                return known;
            const group = newGroup(finding);
            groups.set(key, group);
            return group;
        },
        addRun(finding) {
            run.push(newGroup(finding));
        },
        finish(baseline) {
            const ofDevices = [...groups.values()].filter(({ count }) => count > 0);
            const all = [...ofDevices, ...run];
            const before = baseline?.restatedBy(all);
            return all.flatMap((group, index) => finishGroup(group, before?.[index])).sort(compareGroups);
        },
    };
}
/**
 * Names one device in a group; its places are asked for only if it will be named. `about` is the device's own: what reads
 * alike may stand elsewhere in another profile. The id of a device with a blocking
 * finding is kept as it is, since whoever adds it keeps it too.
 */
function nameDevice({ group, about, onlyBlocking }, id, row) {
    if (group.limit !== undefined && id >= group.limit)
        return;
    const places = about.flatMap((reference) => (reference.of === 'device' ? row.locate(reference.path) : []));
    const blocking = (0,reading_order/* isBlocking */.Us)(group.finding);
    group.entries.push({ id: blocking ? id : ownText(id), places, onlyBlocking });
    if (blocking || group.entries.length < 2 * groups_MOST_NAMED)
        return;
    // The first ids in order are kept, whatever order they come in; those cut off can never come back.
    group.entries = group.entries.sort(byId).slice(0, groups_MOST_NAMED);
    const last = group.entries.at(-1);
    if (last !== undefined)
        group.limit = last.id;
}
/** The id from which on none of the groups names a device; undefined while one of them names any. */
function namedBelow(groups) {
    if (groups.length === 0)
        return '';
    return groups.reduce((last, { limit }) => {
        return last === undefined || limit === undefined ? undefined : limit > last ? limit : last;
    }, '');
}
function finishGroup(group, before) {
    const { finding, count, frees, entries } = group;
    if (before === undefined)
        return [findingGroup(group, group)];
    // Of a warning or notice not every device is known: it is told as a whole.
    if (count === 0 || !(0,reading_order/* isBlocking */.Us)(finding))
        return [findingGroup(group, { entries, count, frees }, before.any ? 'existing' : 'introduced')];
    const existing = entries.filter(({ id }) => before.has(id));
    const introduced = existing.length === 0 ? entries : entries.filter(({ id }) => !before.has(id));
    const part = (entries, standing) => entries.length === 0 ? [] : [findingGroup(group, { entries, ...countsOf(entries) }, standing)];
    return [...part(introduced, 'introduced'), ...part(existing, 'existing')];
}
function countsOf(entries) {
    return { count: entries.length, frees: entries.filter(({ onlyBlocking }) => onlyBlocking).length };
}
function findingGroup({ finding, shared }, { entries, count, frees }, standing) {
    const sorted = entries.sort(byId);
    const named = (0,reading_order/* isBlocking */.Us)(finding) ? sorted : sorted.slice(0, groups_MOST_NAMED);
    const places = distinctPlaces([...named.flatMap((entry) => entry.places), ...shared]);
    return { ...finding, count, devices: named.map(({ id }) => id), places, frees, ...(standing && { standing }) };
}
/** In the order of the devices; a profile's line, which many share, stands where it first came up. */
function distinctPlaces(places) {
    const seen = new Map();
    return places.filter(({ file, line, column }) => {
        const ofFile = seen.get(file) ?? new Set();
        seen.set(file, ofFile);
        // A row holds at most 1 MiB, so line and column make one exact number.
        const position = line * 2 ** 21 + column;
        return ofFile.has(position) ? false : ofFile.add(position);
    });
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function compareGroups(a, b) {
    return (finding/* SEVERITIES */.o.indexOf(a.severity) - finding/* SEVERITIES */.o.indexOf(b.severity) ||
        Number(b.standing === 'introduced') - Number(a.standing === 'introduced') ||
        (sortKey(a) < sortKey(b) ? -1 : 1));
}
/** Two groups alike in words have other devices: places in lists (a form's number) must not decide the order. */
function sortKey({ rule, image, product, message, devices, cures }) {
    return JSON.stringify([rule, image ?? '', message, devices[0] ?? '', product ?? '', cures]);
}
/** A copy of its own: an id cut out of a chunk of a file would keep the whole chunk in memory. */
function ownText(text) {
    return JSON.parse(JSON.stringify(text));
}

// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/licensing/rules/policy-line-unused.js
var policy_line_unused = __webpack_require__(9863);
// EXTERNAL MODULE: ./build/licensing/vocabulary/edit-distance.js
var edit_distance = __webpack_require__(104);
;// CONCATENATED MODULE: ./build/licensing/policy/nearest-id.js
/** The declared id that a misspelt one probably means. */

/** Enough for any estate that people keep, and quick for any policy. */
const MOST_COMPARED = 1000;
const MOST_SLIPS = 2;
/** Between what two ids begin and end with alike; slips that lie further apart make another name. */
const LONGEST_DIFFERENCE = 4;
/** At most two slips away; of several as near the first in order. Undefined where none is. */
function nearestId(written, declared) {
    let nearest;
    let fewest = MOST_SLIPS;
    for (const id of [...declared].sort().slice(0, MOST_COMPARED)) {
        const slips = slipsBetween(written.toLowerCase(), id.toLowerCase());
        if (slips > fewest || (slips === fewest && nearest !== undefined))
            continue;
        nearest = id;
        fewest = slips;
    }
    return nearest;
}
function slipsBetween(written, id) {
    const shorter = Math.min(written.length, id.length);
    let start = 0;
    while (start < shorter && written[start] === id[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && written.at(-1 - end) === id.at(-1 - end))
        end += 1;
    const [here, there] = [written.slice(start, written.length - end), id.slice(start, id.length - end)];
    return Math.max(here.length, there.length) > LONGEST_DIFFERENCE ? MOST_SLIPS + 1 : (0,edit_distance/* editDistance */.Y)(here, there);
}

;// CONCATENATED MODULE: ./build/licensing/policy/line-findings.js



function lineFindings(policy, { agreements }, unmet) {
    const selecting = ['rights', 'withdrawals'].flatMap((section) => policy[section].flatMap(({ license, reference }, index) => {
        const what = `The ${section === 'rights' ? 'right' : 'withdrawal'} by ${reference} meets no license`;
        const why = `no ${section === 'rights' ? 'device' : 'device and no user'} holds one like it`;
        const line = { what, why, path: `${section}.${index}.license`, isUnmet: unmet[section].has(index) };
        return line_findings_findingsOn(line, license.agreement, agreements);
    }));
    const qualifying = policy.qualifyingSystems.flatMap(({ agreement, reference }, index) => {
        const what = `The qualifying system by ${reference} meets no base license`;
        const path = `qualifyingSystems.${index}`;
        const isUnmet = unmet.qualifyingSystems.has(index);
        return line_findings_findingsOn({ what, why: 'no device has one like it', path, isUnmet }, agreement, agreements);
    });
    const affiliates = policy.affiliates.flatMap(({ name }, index) => {
        const what = `The affiliate ${name} is met nowhere`;
        const why = 'it owns no device, and no verification is of it';
        return unmet.affiliates.has(index) ? [(0,policy_line_unused/* lineUnusedFinding */.SD)({ what, why, path: `affiliates.${index}.name` })] : [];
    });
    return [...policy.severities.flatMap(findingsOnSeverity), ...selecting, ...qualifying, ...affiliates];
}
function line_findings_findingsOn({ what, why, path, isUnmet }, agreement, agreements) {
    if (agreement !== undefined && !agreements.has(agreement)) {
        const nearest = nearestId(agreement, agreements.keys());
        return [(0,policy_line_unused/* agreementUnknownFinding */.ET)({ what, path: `${path}.agreement`, agreement, nearest })];
    }
    return isUnmet ? [(0,policy_line_unused/* lineUnusedFinding */.SD)({ what, why, path })] : [];
}
/** The severity that the rule has anyway, where it has no other. */
function findingsOnSeverity({ rule, severity }, index) {
    const entry = rules/* RULES */.y.find(({ id }) => id === rule);
    if (entry === undefined || entry.severities.some((own) => own !== severity))
        return [];
    const what = `The severity of ${rule} changes nothing`;
    return [
        (0,policy_line_unused/* lineUnusedFinding */.SD)({
            what,
            why: `its findings are ${PLURALS[severity]} anyway`,
            path: `severities.${index}.severity`,
        }),
    ];
}
const PLURALS = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
};

// EXTERNAL MODULE: ./build/licensing/rights/per-user.js + 1 modules
var per_user = __webpack_require__(4687);
;// CONCATENATED MODULE: ./build/licensing/policy/line-uses.js



function watchLines(policy, estate, asOf) {
    const rights = unmetOf(policy.rights, grants);
    const withdrawals = unmetOf(policy.withdrawals, takes);
    const qualifyingSystems = unmetOf(policy.qualifyingSystems, speaksOf);
    const affiliates = unmetOf(policy.affiliates, isCalled);
    return {
        meet(terms) {
            const held = (0,held_licenses/* heldLicenses */.O)(terms, estate, asOf);
            rights.meet(held);
            withdrawals.meet(held);
            qualifyingSystems.meet([{ terms, held }]);
            if (terms.owner !== undefined)
                affiliates.meet([terms.owner]);
        },
        unmet() {
            // A device that is licensed by itself is never asked for its users: the lines are held against all of them.
            if (withdrawals.left.size > 0)
                withdrawals.meet(licensesOfUsers(estate, asOf));
            affiliates.meet(estate.verifications.flatMap(({ customer }) => customer ?? []));
            return {
                rights: rights.left,
                withdrawals: withdrawals.left,
                qualifyingSystems: qualifyingSystems.left,
                affiliates: affiliates.left,
            };
        },
    };
}
/** The lines that met none of the things held against them; those that did are not tried again. */
function unmetOf(lines, meets) {
    const left = new Set(lines.keys());
    return {
        left,
        meet(things) {
            for (const index of left) {
                const line = lines[index];
                if (line !== undefined && things.some((thing) => meets(line, thing)))
                    left.delete(index);
            }
        },
    };
}
function grants({ license }, held) {
    return (0,selected_licenses/* isSelected */.s)(held, license);
}
function takes({ right, license }, held) {
    const perUser = right === 'per-user' && held.held === 'primary-user';
    return perUser ? (0,selected_licenses/* isPerhapsSelected */.j)(held, license) : (0,selected_licenses/* isSelected */.s)(held, license);
}
/** The edition may also be that of the certificate, which says what the PC came with. */
function speaksOf({ versions, editions }, { terms, held }) {
    const certified = terms.base?.coa?.edition;
    return held.some(({ version, edition }) => version !== undefined &&
        versions.includes(version) &&
        [edition, certified].some((one) => one !== undefined && editions.includes(one)));
}
function isCalled({ name }, company) {
    return name.trim().toLowerCase() === company.trim().toLowerCase();
}
/** A fleet has many users and few kinds of them. */
function licensesOfUsers({ users }, asOf) {
    const kinds = new Map([...users.values()].map(({ softwareAssurance, subscription, licenses }) => {
        const coverage = {
            ...(softwareAssurance && { softwareAssurance }),
            ...(subscription && { subscription }),
            licenses,
        };
        return [JSON.stringify(coverage), coverage];
    }));
    return [...kinds.values()].flatMap((coverage) => (0,per_user/* rightsOfUser */.e)(coverage, 'primary-user', asOf, undefined).map(({ license }) => license));
}

;// CONCATENATED MODULE: ./build/licensing/policy/waiver-devices.js
/** The devices of waivers, as they pass by: which ids no device has, and who holds another license by now. */

/** So many devices of another license are named, the first by id. */
const waiver_devices_MOST_NAMED = 3;
function watchDevices({ waivers }) {
    const unknown = new Set(waivers.flatMap(({ devices }) => devices.filter((device) => !isPattern(device))));
    const others = new Map();
    return {
        see(id, uses) {
            unknown.delete(id);
            for (const [index, use] of uses) {
                if (use === 'other-license')
                    others.set(index, withName(others.get(index) ?? [], id));
            }
        },
        unknownOf: ({ devices }) => [...new Set(devices)].filter((device) => unknown.has(device)),
        otherLicenseOf: (index) => others.get(index) ?? [],
    };
}
/** The first ids in order stay, whatever order the devices come in. */
function withName(names, id) {
    const last = names.at(-1);
    if (names.length >= waiver_devices_MOST_NAMED && last !== undefined && id >= last)
        return names;
    return [...names, id].sort().slice(0, waiver_devices_MOST_NAMED);
}

// EXTERNAL MODULE: ./build/licensing/rules/waiver-applied.js
var waiver_applied = __webpack_require__(5391);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-ends-soon.js
var waiver_ends_soon = __webpack_require__(7896);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-expired.js
var waiver_expired = __webpack_require__(9699);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-too-long.js
var waiver_too_long = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-unused.js
var waiver_unused = __webpack_require__(1478);
// EXTERNAL MODULE: ./build/licensing/vocabulary/date.js
var date = __webpack_require__(974);
;// CONCATENATED MODULE: ./build/licensing/policy/waiver-findings.js










/** So many days ahead an end is told. */
const SOON = 14;
/** A year and a day: what lasts longer is no exception for a time. */
const LONG = 366;
function waiverFindings(estate, { counts, devices }, options) {
    return (estate.policy?.waivers ?? []).flatMap((waiver, index) => {
        const count = counts.get(index) ?? NEVER_MET;
        const unknownDevices = devices.unknownOf(waiver);
        const one = { waiver, index, count, unknownDevices, otherLicenseOf: devices.otherLicenseOf(index) };
        if (!isInForce(waiver, options.asOf))
            return isToBeTold(one, options) ? [(0,waiver_expired/* expiredFinding */.X)(one)] : [];
        return [
            ...((0,date/* daysBetween */.Y)(options.asOf, waiver.until) > LONG ? [(0,waiver_too_long/* tooLongFinding */.o)(one)] : []),
            ...(count.needed > 0 ? findingsOfNeeded(one, options.asOf) : findingsOfIdle(one, estate, options)),
        ];
    });
}
function isToBeTold({ waiver, count }, { image }) {
    return count.needed > 0 || image === undefined || waiver.image === image;
}
function findingsOfNeeded(counted, asOf) {
    const { until, devices } = counted.waiver;
    return [
        ...((0,date/* daysBetween */.Y)(asOf, until) <= SOON ? [(0,waiver_ends_soon/* endsSoonFinding */.T)(counted)] : []),
        ...(devices.some(isPattern) ? [(0,waiver_applied/* appliedFinding */.B)(counted)] : []),
        ...(counted.unknownDevices.length > 0 ? [(0,waiver_unused/* unknownDevicesFinding */.TD)(counted)] : []),
    ];
}
function findingsOfIdle(counted, { images }, options) {
    const { waiver, unknownDevices } = counted;
    if (!isToBeTold(counted, options))
        return [];
    const unknown = unknownDevices.length > 0 ? [(0,waiver_unused/* unknownDevicesFinding */.TD)(counted)] : [];
    if (waiver.image !== undefined && !images.has(waiver.image)) {
        return [(0,waiver_unused/* unknownImageFinding */.J7)(counted, waiver.image, nearestId(waiver.image, images.keys())), ...unknown];
    }
    return (0,waiver_unused/* namesNobody */.aG)(counted) ? unknown : [(0,waiver_unused/* unusedFinding */.wV)(counted), ...unknown];
}

;// CONCATENATED MODULE: ./build/licensing/policy/policy-uses.js




/** Undefined where there is no policy: a fleet then pays nothing for it. */
function watchPolicy(estate, asOf) {
    const { policy } = estate;
    if (policy === undefined)
        return undefined;
    return { lines: watchLines(policy, estate, asOf), devices: watchDevices(policy) };
}
/** @param counts what each waiver met, by its index in the policy. */
function policyFindings(estate, { lines, devices }, counts, options) {
    const { policy } = estate;
    if (policy === undefined)
        return [];
    // Where one image is decided, the other lines may well be needed by the others.
    const ofLines = options.image === undefined ? lineFindings(policy, estate, lines.unmet()) : [];
    return [...ofLines, ...waiverFindings(estate, { counts, devices }, options)];
}

// EXTERNAL MODULE: ./build/licensing/rules/image-differs-from-manifest.js
var image_differs_from_manifest = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/licensing/rules/image-without-devices.js
var image_without_devices = __webpack_require__(8913);
// EXTERNAL MODULE: ./build/licensing/rules/license-count-exceeded.js
var license_count_exceeded = __webpack_require__(8490);
// EXTERNAL MODULE: ./build/licensing/rules/mak-activations-short.js
var mak_activations_short = __webpack_require__(7195);
;// CONCATENATED MODULE: ./build/licensing/fleet/run-findings.js







function runFindings(estate, options, totals, uses) {
    const { image: only } = options;
    const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
    const found = [
        ...(0,license_count_exceeded/* countFindings */.G)(estate, [...totals.claims.values()]),
        ...images.flatMap((image) => {
            const devices = totals.images.get(image.id) ?? 0;
            return [...(0,image_differs_from_manifest/* imageDiffers */.d)(image), ...(0,mak_activations_short/* activationFindings */.b)(image, devices), ...(0,image_without_devices/* imageWithoutDevices */.V)(image, devices)];
        }),
        ...(uses === undefined ? [] : policyFindings(estate, uses, totals.waivers, options)),
    ];
    const findings = withSeverities(found, estate.policy);
    return { verdict: (0,reading_order/* verdictOf */.Vj)(findings), findings };
}

;// CONCATENATED MODULE: ./build/licensing/fleet/totals.js
/** What the run adds up: verdicts, devices of each image, licences assigned of each agreement line, uses of waivers. */


function countDevices() {
    const verdicts = { licensed: 0, waived: 0, unproven: 0, unlicensed: 0 };
    const images = new Map();
    const claims = new Map();
    const waivers = new Map();
    return {
        verdicts,
        images,
        claims,
        waivers,
        get devices() {
            return Object.values(verdicts).reduce((sum, devices) => sum + devices, 0);
        },
        get worst() {
            return finding/* VERDICTS */.b.find((verdict) => verdicts[verdict] > 0) ?? 'licensed';
        },
        count(decisions) {
            for (const decision of [...decisions.values()].flatMap(decisionsOf)) {
                if (decision.verdict !== undefined)
                    verdicts[decision.verdict] += decision.devices;
                for (const { group, onlyBlocking } of decision.findings) {
                    group.count += decision.devices;
                    if (onlyBlocking)
                        group.frees += decision.devices;
                }
                for (const { image } of decision.images)
                    images.set(image, (images.get(image) ?? 0) + decision.devices);
                for (const [index, use] of decision.waivers) {
                    waivers.set(index, counted(waivers.get(index), use, decision.devices));
                }
                for (const line of decision.claims) {
                    const key = JSON.stringify([line.agreement, line.terms]);
                    claims.set(key, { ...line, devices: (claims.get(key)?.devices ?? 0) + decision.devices });
                }
            }
        },
    };
}
function decisionsOf({ alone, byCircumstances }) {
    return alone === undefined ? [...byCircumstances.values()] : [alone, ...byCircumstances.values()];
}

;// CONCATENATED MODULE: ./build/licensing/fleet.js
/** A whole fleet, device by device: each profile is decided once, and what is left for a row is a look-up. */








/** Decisions kept at a time: a fleet in which every device is its own profile must not fill the memory. */
const MOST_DECISIONS = 20_000;
function assessFleet(estate, options) {
    const circumstances = findCircumstances(estate);
    const groups = groupFindings(options.locate);
    const { asOf, image: only } = options;
    const decisionOptions = { estate, asOf, image: only, circumstances, groups };
    const totals = countDevices();
    const uses = watchPolicy(estate, asOf);
    const listed = [];
    let decisions = new Map();
    let kept = 0;
    const decideOnce = (id, primaryUser, terms) => {
        kept += 1;
        uses?.lines.meet(terms);
        return decide(id, primaryUser, terms, decisionOptions);
    };
    const decisionFor = (id, primaryUser, terms) => {
        let profile = decisions.get(terms);
        if (profile === undefined) {
            const alone = circumstances.namesDevices ? undefined : decideOnce(id, undefined, terms);
            profile = { alone, byCircumstances: new Map() };
            decisions.set(terms, profile);
        }
        // People only add rights: a device that is licensed by itself need not be asked for its users.
        if (profile.alone?.verdict === 'licensed')
            return profile.alone;
        const key = circumstances.key(id, primaryUser);
        const known = profile.byCircumstances.get(key);
        if (known !== undefined)
            return known;
        const decision = decideOnce(id, primaryUser, terms);
        profile.byCircumstances.set(key, decision);
        return decision;
    };
    return {
        add(id, primaryUser, terms, row) {
            if (kept >= MOST_DECISIONS) {
                totals.count(decisions);
                decisions = new Map();
                kept = 0;
            }
            const decision = decisionFor(id, primaryUser, terms);
            decision.devices += 1;
            uses?.devices.see(id, decision.waivers);
            // A notice may be true of every device: one comparison tells whether this one is still to be named.
            if (decision.namedBelow !== undefined && id >= decision.namedBelow && options.all !== true)
                return;
            const unlisted = decision.verdict === 'licensed' && options.all !== true;
            const name = unlisted ? id : ownText(id);
            for (const { image, verdict } of decision.images) {
                if (verdict !== 'licensed' || options.all === true)
                    listed.push({ id: name, image, verdict });
            }
            for (const finding of decision.findings)
                nameDevice(finding, name, row);
            decision.namedBelow = namedBelow(decision.findings.map(({ group }) => group));
        },
        finish() {
            totals.count(decisions);
            decisions = new Map();
            const run = runFindings(estate, options, totals, uses);
            for (const finding of run.findings)
                groups.addRun(finding);
            const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
            return {
                asOf,
                verdict: (0,reading_order/* worseVerdict */.yS)(totals.worst, run.verdict),
                counts: { devices: totals.devices, ...totals.verdicts },
                images: images.sort(fleet_byId).map((image) => ({
                    id: image.id,
                    identity: systemIdentity(image),
                    devices: totals.images.get(image.id) ?? 0,
                })),
                devices: listed.sort((a, b) => fleet_byId(a, b) || (a.image < b.image ? -1 : 1)),
                findings: groups.finish(options.baseline),
            };
        },
    };
}
function fleet_byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/jobs/decide.js

/** Holds every device of the manifest against its image. `estate` is the manifest's, with what its files say. */
async function decideFleet(manifest, estate, { asOf, all, image, applied, baseline }, host) {
    const fleet = assessFleet(applied === undefined ? estate : { ...estate, policy: applied.policy }, {
        asOf,
        all,
        ...(image !== undefined && { image }),
        ...(baseline !== undefined && { baseline }),
        locate: (reference) => reference.of === 'policy' ? (applied?.locate(reference.path) ?? []) : manifest.locate(reference),
    });
    let devices = 0;
    await manifest.visitDevices((id, primaryUser, terms, row) => {
        fleet.add(id, primaryUser, terms, row);
        devices += 1;
        if (devices % DEVICES_A_TICK === 0)
            host.progress(devices);
    });
    return fleet.finish();
}
const DEVICES_A_TICK = 20_000;


/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  At: () => (/* binding */ readEvidence),
  IK: () => (/* binding */ readEvidenceBeside),
  Kg: () => (/* binding */ withEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/jobs/channel-claim.js
var channel_claim = __webpack_require__(8783);
// EXTERNAL MODULE: ./build/jobs/status.js
var jobs_status = __webpack_require__(1671);
;// CONCATENATED MODULE: ./build/jobs/image-evidence.js





/**
 * The image as declared, with what its files say of it: the identity in the image file, and the products of an ODT
 * configuration. An image file that is not at hand is noted, and the declared identity is left to decide. Each reader is
 * loaded when there is something to read.
 */
async function readImage(workspace, manifest, source, image, host) {
    const withOffice = await readOffice(workspace, manifest, source, image);
    if (source.file === undefined)
        return withOffice;
    const [origin] = manifest.locate({ of: 'image', id: image.id, path: 'file' });
    const path = await (0,input_workspace/* resolveInside */.LI)(workspace, source.file, origin);
    const label = (0,input_workspace/* relativeName */.IC)(workspace, path);
    if ((await (0,jobs_status/* statusOf */.c)(path)) === undefined) {
        await host.note(`${label} is not at hand; image ${image.id} is judged by its declared identity.`);
        return withOffice;
    }
    const { identityOf } = await __webpack_require__.e(/* import() */ 388).then(__webpack_require__.bind(__webpack_require__, 388));
    const { readImageFile } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(126), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 1965));
    const located = await fileWithNeighbours(workspace, path, label);
    const file = await readImageFile(located, label);
    const channelClaim = await (0,channel_claim/* readChannelClaim */.q)(file, located, label);
    return { ...withOffice, read: identityOf(file, source.index, label), ...(channelClaim && { channelClaim }) };
}
/** Its ei.cfg and its other parts lie beside it: where it is lent, there; else they are brought. */
async function fileWithNeighbours(workspace, path, label) {
    for (const neighbours of ['{ei,EI}.{cfg,CFG}', '*.swm'])
        await workspace.bring?.(neighbours, external_node_path_.posix.dirname(label));
    return workspace.lender === undefined ? path : (0,promises_.realpath)(path);
}
async function readOffice(workspace, manifest, { odt }, image) {
    if (odt === undefined)
        return image;
    const [origin] = manifest.locate({ of: 'image', id: image.id, path: 'odt' });
    const path = await (0,input_workspace/* resolveInside */.LI)(workspace, odt, origin);
    const { readOfficeConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(214)]).then(__webpack_require__.bind(__webpack_require__, 1214));
    const products = await readOfficeConfiguration(path, (0,input_workspace/* relativeName */.IC)(workspace, path));
    return { ...image, software: [...image.software, ...products.map((identity) => ({ identity, path: 'odt' }))] };
}

;// CONCATENATED MODULE: ./build/jobs/evidence.js

/** The manifest's estate with what its files say; `only` is the one image that is to be decided. */
async function readEvidence(workspace, manifest, only, host) {
    return read(workspace, manifest, (id) => only === undefined || id === only, (source) => source, host);
}
/**
 * The same for an image that is being built: the file that the manifest names may be the one of last week, and is not
 * looked at. What the image is, the build itself adds (`withEvidence`).
 */
async function readEvidenceBeside(workspace, manifest, built, host) {
    const withoutFile = ({ file: _, index: __, ...source }) => source;
    return read(workspace, manifest, (id) => id === built, withoutFile, host);
}
/** The estate when this is what was read of the image of that id. */
function withEvidence(estate, id, found) {
    const image = estate.images.get(id);
    if (image === undefined)
        throw new Error(`no image ${id} in the estate`);
    return { ...estate, images: new Map(estate.images).set(id, { ...image, ...found }) };
}
async function read(workspace, manifest, isDecided, sourceOf, host) {
    const images = new Map(manifest.estate.images);
    for (const source of manifest.imageSources) {
        const image = images.get(source.id);
        if (image === undefined || !isDecided(source.id))
            continue;
        images.set(source.id, await readImage(workspace, manifest, sourceOf(source), image, host));
    }
    if (manifest.documents.length === 0)
        return { ...manifest.estate, images };
    const { digestDocuments } = await __webpack_require__.e(/* import() */ 277).then(__webpack_require__.bind(__webpack_require__, 277));
    return { ...manifest.estate, images, verifications: await digestDocuments(workspace, manifest) };
}


/***/ }),

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitHubConnection),
/* harmony export */   g: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/* harmony import */ var _change_base_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);

const GIT_HAS_IT = ' What git has needs neither: check out with `fetch-depth: 2`.';
/** @param why what it is needed for, a clause that begins a sentence: "Git does not have the commit ..." */
function gitHubConnection(options, why) {
    let connected;
    const connect = async () => {
        const { apiUrl, token } = gitHubAccess(options, why, GIT_HAS_IT);
        const { repository } = options;
        if (repository === undefined)
            throw withoutAccess(why, 'no repository (GITHUB_REPOSITORY)', GIT_HAS_IT);
        const { connectToGitHub } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 2494));
        return connectToGitHub({ apiUrl, repository, token });
    };
    return () => {
        connected ??= connect();
        return connected;
    };
}
/** @param why as above. @throws BaseUnreadable without a token. */
function gitHubAccess({ apiUrl, token }, why, needsNone) {
    if (token === undefined)
        throw withoutAccess(why, 'no token', needsNone);
    return { apiUrl, token };
}
function withoutAccess(why, missing, needsNone = '') {
    return new _change_base_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .BaseUnreadable */ .$({
        message: `${why}, and there is ${missing} to ask GitHub with.`,
        cure: `In a workflow leave the input token at its default; at a desk set GITHUB_TOKEN.${needsNone}`,
    });
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ requireImage)
});

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/licensing/vocabulary/edit-distance.js
var edit_distance = __webpack_require__(104);
// EXTERNAL MODULE: ./build/licensing/vocabulary/nearest.js
var vocabulary_nearest = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/licensing/vocabulary/spelling.js
var spelling = __webpack_require__(5536);
;// CONCATENATED MODULE: ./build/options/nearest.js



/** The known name that comes nearest to what was written; undefined when none is near. */
function nearestName(written, known) {
    const [nearest] = (0,vocabulary_nearest/* nearestTerms */.q)(written, known.map((name) => [name, name]));
    return nearest !== undefined && isNear(written, nearest) ? nearest : undefined;
}
/** A slip or two, a third of a long name, or all the words of the shorter one. */
function isNear(written, name) {
    const allowed = Math.max(2, Math.floor(Math.max(written.length, name.length) / 3));
    if ((0,edit_distance/* editDistance */.Y)(written.toLowerCase(), name.toLowerCase()) <= allowed)
        return true;
    const [words, others] = [new Set((0,spelling/* wordsOf */.Z)(written)), new Set((0,spelling/* wordsOf */.Z)(name))];
    const [few, many] = words.size < others.size ? [words, others] : [others, words];
    return few.size > 0 && [...few].every((word) => many.has(word));
}

;// CONCATENATED MODULE: ./build/jobs/require-image.js


/** @throws InputError when nobody declared the image that was asked for; `place` is where it was. */
function requireImage({ images }, id, place) {
    if (images.has(id))
        return;
    const nearest = nearestName(id, [...images.keys()]);
    throw new problem/* InputError */.d({
        ...place,
        message: `The manifest declares no image "${id}".`,
        cure: nearest === undefined ? 'Name an image of the manifest.' : `The nearest is ${nearest}.`,
    });
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** What the file system knows of a path. Only absence is undefined: what is there and cannot be read is an error. */
async function statusOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (fault) {
        if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR'))
            return undefined;
        throw fault;
    }
}


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ editionQualifies),
  r: () => (/* binding */ standingOfBase)
});

// EXTERNAL MODULE: ./build/licensing/facts/editions.js
var editions = __webpack_require__(6056);
;// CONCATENATED MODULE: ./build/licensing/facts/qualifying-systems.js

const COMMERCIAL = ['enterprise-and-open-value', 'mpsa-select-open'];
const EVERY_PROGRAM = [...COMMERCIAL, 'academic'];
const BRIEFS = {
    source: 'JS, from the Windows 10 and 11 qualifying systems briefs',
    confidence: 'S',
    date: '2024',
};
const ACADEMIC = { source: 'WUE; UCLA; LS', confidence: 'S', date: '2020' };
const GUIDE = { source: 'GUIDE p7', confidence: 'D', date: '2023-04' };
const BUSINESS_7 = ['pro', 'pro-n', 'enterprise', 'enterprise-n', 'ultimate', 'ultimate-n'];
const QUALIFYING_SYSTEMS = [
    // per device
    {
        versions: ['11'],
        editions: editions/* BUSINESS_EDITIONS */.nC,
        upgradeTo: ['11'],
        audiences: EVERY_PROGRAM,
        qualifies: true,
        ...BRIEFS,
    },
    {
        versions: ['10', '8.1', '8'],
        editions: editions/* BUSINESS_EDITIONS */.nC,
        upgradeTo: ['10', '11'],
        audiences: EVERY_PROGRAM,
        qualifies: true,
        ...BRIEFS,
    },
    { versions: ['7'], editions: BUSINESS_7, upgradeTo: ['10'], audiences: EVERY_PROGRAM, qualifies: true, ...BRIEFS },
    { versions: ['7'], editions: BUSINESS_7, upgradeTo: ['11'], audiences: COMMERCIAL, qualifies: false, ...BRIEFS },
    {
        versions: ['11', '10', '8.1', '8', '7'],
        editions: editions/* HOME_EDITIONS */.oV,
        upgradeTo: ['10', '11'],
        audiences: COMMERCIAL,
        qualifies: false,
        ...BRIEFS,
    },
    {
        versions: ['11', '10'],
        editions: editions/* HOME_EDITIONS */.oV,
        upgradeTo: ['10', '11'],
        audiences: ['academic'],
        qualifies: true,
        ...ACADEMIC,
    },
    {
        versions: ['8.1', '8', '7'],
        editions: editions/* HOME_EDITIONS */.oV,
        upgradeTo: ['10'],
        audiences: ['academic'],
        qualifies: true,
        ...ACADEMIC,
    },
    {
        versions: ['11', '10'],
        editions: editions/* EDUCATION_EDITIONS */.Pv,
        upgradeTo: ['10', '11'],
        audiences: COMMERCIAL,
        qualifies: false,
        ...BRIEFS,
    },
    {
        versions: ['10'],
        editions: ['s', 's-n'],
        upgradeTo: ['10', '11'],
        audiences: COMMERCIAL,
        qualifies: false,
        source: 'LS, Product Terms June 2017',
        confidence: 'S',
        date: '2017-06',
    },
    // per user, whatever the version of the image
    {
        versions: ['11', '10'],
        editions: [...editions/* BUSINESS_EDITIONS */.nC, 'iot-enterprise'],
        upgradeTo: ['10', '11'],
        audiences: ['per-user'],
        qualifies: true,
        ...GUIDE,
    },
    {
        versions: ['11', '10', '8.1', '8', '7'],
        editions: [...editions/* HOME_EDITIONS */.oV, ...editions/* EDUCATION_EDITIONS */.Pv],
        upgradeTo: ['10', '11'],
        audiences: ['per-user'],
        qualifies: false,
        ...GUIDE,
    },
    {
        versions: ['7'],
        editions: BUSINESS_7,
        upgradeTo: ['10', '11'],
        audiences: ['per-user'],
        qualifies: false,
        ...GUIDE,
    },
];
const AUDIENCE_OF = {
    'enterprise-agreement': 'enterprise-and-open-value',
    'open-value': 'enterprise-and-open-value',
    'open-value-subscription': 'enterprise-and-open-value',
    mpsa: 'mpsa-select-open',
    'select-plus': 'mpsa-select-open',
    'open-license': 'mpsa-select-open',
    'campus-school': 'academic',
};
function audienceOf(program) {
    return AUDIENCE_OF[program];
}
/** The row that speaks of this base, if one does. */
function qualifyingRow(base, upgradeTo, audience) {
    return QUALIFYING_SYSTEMS.find((row) => row.audiences.includes(audience) &&
        row.versions.includes(base.version) &&
        row.editions.includes(base.edition) &&
        row.upgradeTo.includes(upgradeTo));
}

;// CONCATENATED MODULE: ./build/licensing/policy/own-qualifying-systems.js
/** What is said of the upgrade's own agreement comes before what is said of all; of two that disagree the refusal stands. */
function ownQualifyingSystem({ qualifyingSystems }, base, upgradeTo, agreement) {
    const rows = qualifyingSystems.filter(({ versions, editions, upgradeTo: reaches }) => versions.includes(base.version) && editions.includes(base.edition) && reaches.includes(upgradeTo));
    const ofAgreement = rows.filter((row) => row.agreement !== undefined && row.agreement === agreement);
    const speaking = ofAgreement.length > 0 ? ofAgreement : rows.filter((row) => row.agreement === undefined);
    return speaking.find(({ qualifies }) => !qualifies) ?? speaking[0];
}

// EXTERNAL MODULE: ./build/licensing/rights/right.js
var rights_right = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/licensing/rights/versions.js
var versions = __webpack_require__(1682);
// EXTERNAL MODULE: ./build/licensing/rules/case.js
var rules_case = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
;// CONCATENATED MODULE: ./build/licensing/base-standing.js
/**
 * How the base license under an installation stands: the best of all that could be the base. Upgrade, Software
 * Assurance and per-user rights stand on a qualifying Windows, and so do commercial desktop media themselves
 * (brief, Reimaging of the Windows Desktop OS; verification, What is a qualifying).
 */






const BEST_FIRST = [
    'qualifies',
    'undecided',
    'unwritten',
    'not-qualifying',
    'missing',
];
function needsBase(subject, right) {
    if (subject.software.product !== 'windows')
        return false;
    return (0,rules_case/* isCommercialDesktop */.$v)(subject) || (right !== undefined && (0,rights_right/* isUpgradeRight */.N)(right));
}
/** How the base stands for relying on this right (or on none); undefined where the installation needs no base. */
function standingOfBase(subject, right) {
    if (!needsBase(subject, right))
        return undefined;
    const standings = baseCandidates(subject).map((base) => standingOf(base, subject, right));
    return standings.sort(compareStandings)[0] ?? { state: 'missing' };
}
/** The better one first; of two alike the one that reads first, so that the order in the manifest does not matter. */
function compareStandings(a, b) {
    const text = (standing) => standing.state === 'missing'
        ? ''
        : JSON.stringify([standing.base.version, standing.base.edition, standing.base.channel]);
    return BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || (text(a) < text(b) ? -1 : 1);
}
/** Would a base of this edition qualify here? Asked of the edition that a certificate of authenticity names. */
function editionQualifies(subject, right, base, edition) {
    return standingOf({ ...base, edition }, subject, right).state === 'qualifies';
}
/** The base license, and any OEM, system builder, retail or legalization license beside it. A commercial one is no base. */
function baseCandidates({ device }) {
    const { base } = device;
    const own = base !== undefined && (base.product ?? 'windows') === 'windows' && base.channel !== 'commercial';
    const others = device.licenses.flatMap((license, index) => {
        const isBase = license.product === 'windows' &&
            license.kind === 'full' &&
            license.agreement === undefined &&
            license.channel !== undefined &&
            license.channel !== 'commercial';
        return isBase ? [{ ...license, reference: (0,rules_case/* deviceReference */.eE)(`licenses.${index}`) }] : [];
    });
    return [...(own ? [{ ...base, reference: (0,rules_case/* deviceReference */.eE)('base') }] : []), ...others];
}
function standingOf(base, subject, right) {
    const { channel, version, edition } = base;
    const productUnwritten = base.reference.of === 'device' && base.reference.path === 'base' && subject.device.base?.product === undefined;
    const facts = [
        ...(channel === undefined ? ['channel'] : []),
        ...(productUnwritten ? ['product'] : []),
        ...(version === undefined ? ['version'] : []),
        ...(edition === undefined ? ['edition'] : []),
    ];
    if (version === undefined || edition === undefined || facts.length > 0)
        return { state: 'unwritten', base, facts };
    const asked = audiences(subject, right);
    const answers = upgradeVersions(version, subject, right).map((upgradeTo) => answerOfPolicy(subject, right, { version, edition }, upgradeTo) ?? {
        qualifies: answerOfTables({ version, edition }, upgradeTo, asked),
    });
    if (answers.some(({ qualifies }) => qualifies === true))
        return { state: 'qualifies', base };
    if (answers.every(({ qualifies }) => qualifies === false)) {
        const reference = answers.find((answer) => answer.reference !== undefined)?.reference;
        return { state: 'not-qualifying', base, ...(reference !== undefined && { reference }) };
    }
    return { state: 'undecided', base, reason: 'no source lists this base license for this programme and this upgrade' };
}
/** The customer's own agreement outranks the tables. */
function answerOfPolicy({ estate }, right, base, upgradeTo) {
    if (estate.policy === undefined)
        return undefined;
    const claim = right?.license.claim;
    const agreement = claim === undefined || claim.state === 'none' ? undefined : claim.agreement;
    return ownQualifyingSystem(estate.policy, base, upgradeTo, agreement);
}
function answerOfTables(base, upgradeTo, asked) {
    const answers = asked.map((audience) => qualifyingRow(base, upgradeTo, audience)?.qualifies);
    return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}
/**
 * The versions of the upgrade that the base may be asked to carry: its own, and the newest that Software Assurance made
 * of it. The tables begin with Windows 10. A license that is no upgrade asks for no newer Windows than its own: a reimage
 * to what came with the PC must not be refused for its age.
 */
function upgradeVersions(base, subject, right) {
    if (right === undefined || !(0,rights_right/* isUpgradeRight */.N)(right))
        return [atLeast10(base)];
    if (right.basis === 'per-user')
        return [atLeast10(subject.software.version)];
    const own = desktopOf(right.license.version ?? subject.software.version);
    const until = right.license.softwareAssurance?.until;
    if (until === undefined)
        return [own];
    const assured = (0,versions/* releasedBy */.RV)('windows', until < subject.asOf ? until : subject.asOf).reached.at(-1);
    return assured === undefined || (0,versions/* isEarlier */.bG)(assured, own, 'windows') ? [own] : [own, assured];
}
function atLeast10(version) {
    const desktop = desktopOf(version);
    return desktop === '11' ? desktop : '10';
}
/** LTSC releases 2015 to 2021 are of Windows 10, 2024 is of Windows 11 (licensing facts 8.2). */
function desktopOf(version) {
    const ltsc = terms/* VERSIONS */.S8['windows-ltsc'];
    if (!ltsc.includes(version))
        return version;
    return version === 'ltsc-2024' ? '11' : '10';
}
const EVERY_AUDIENCE = ['enterprise-and-open-value', 'mpsa-select-open', 'academic'];
/**
 * Whose table applies: that of the upgrade's programme, else that of the media's. A license that is no upgrade, with
 * media whose programme is unwritten or has no table (another rule speaks of that), must satisfy every table.
 */
function audiences(subject, right) {
    if (right?.basis === 'per-user')
        return ['per-user'];
    const claim = right?.license.claim;
    if (claim !== undefined && claim.state !== 'none') {
        const audience = audienceOf(claim.program);
        return audience === undefined ? [] : [audience];
    }
    const { agreement } = subject.item.media;
    const program = agreement === undefined ? undefined : subject.estate.agreements.get(agreement)?.program;
    const audience = program === undefined ? undefined : audienceOf(program);
    return audience === undefined ? EVERY_AUDIENCE : [audience];
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   A0: () => (/* binding */ SERVER_DOWN_EDITION),
/* harmony export */   Bq: () => (/* binding */ THIRD_PARTIES),
/* harmony export */   C9: () => (/* binding */ DIFFERENT_VERSIONS),
/* harmony export */   DP: () => (/* binding */ OEM_INFORMATION),
/* harmony export */   Ed: () => (/* binding */ PRODUCT_TERMS),
/* harmony export */   Fp: () => (/* binding */ DIFFERENT_COMPONENTS),
/* harmony export */   HM: () => (/* binding */ COMMERCIAL_DOWNGRADE),
/* harmony export */   Js: () => (/* binding */ Q10),
/* harmony export */   KX: () => (/* binding */ DIFFERENT_LANGUAGES),
/* harmony export */   M3: () => (/* binding */ WHICH_CUSTOMERS),
/* harmony export */   ND: () => (/* binding */ DOWNGRADING),
/* harmony export */   Q1: () => (/* binding */ Q1),
/* harmony export */   Q2: () => (/* binding */ Q2),
/* harmony export */   Q3: () => (/* binding */ Q3),
/* harmony export */   Q4: () => (/* binding */ Q4),
/* harmony export */   Q5: () => (/* binding */ Q5),
/* harmony export */   Q7: () => (/* binding */ Q7),
/* harmony export */   Q8: () => (/* binding */ Q8),
/* harmony export */   Q9: () => (/* binding */ Q9),
/* harmony export */   Vp: () => (/* binding */ DESKTOP),
/* harmony export */   Wz: () => (/* binding */ COMPLETE),
/* harmony export */   YL: () => (/* binding */ QUALIFYING),
/* harmony export */   Yr: () => (/* binding */ MEDIA_TABLE),
/* harmony export */   ZV: () => (/* binding */ DIFFERENT_PRODUCTS),
/* harmony export */   hP: () => (/* binding */ OEM_MEDIA),
/* harmony export */   i8: () => (/* binding */ OEM_DOWNGRADE),
/* harmony export */   j: () => (/* binding */ OPEN_PROGRAMS),
/* harmony export */   v: () => (/* binding */ GUIDE_PER_USER),
/* harmony export */   yJ: () => (/* binding */ ELIGIBILITY),
/* harmony export */   zU: () => (/* binding */ GUIDE_RIGHTS)
/* harmony export */ });
/* unused harmony export Q6 */
const brief = (heading) => ({ source: 'brief', heading });
const verification = (heading) => ({ source: 'verification', heading });
const SUMMARY = brief('Summary');
const ELIGIBILITY = brief('Reimaging Eligibility');
const DIFFERENT_PRODUCTS = brief('Reimaging Eligibility, Different products');
const DIFFERENT_COMPONENTS = brief('Reimaging Eligibility, Different components');
const DIFFERENT_LANGUAGES = brief('Reimaging Eligibility, Different languages');
const DIFFERENT_VERSIONS = brief('Reimaging Eligibility, Different versions');
const OPEN_PROGRAMS = brief('Reimaging in Open License and Open Value Programs');
const DESKTOP = brief('Reimaging of the Windows Desktop Operating System');
const MEDIA_TABLE = brief('Reimaging of the Windows Desktop Operating System, table');
const OEM_DOWNGRADE = brief('Downgrade Rights: a Device with an OEM License');
const COMMERCIAL_DOWNGRADE = brief('Downgrade Rights: a Device with a Commercial Licensing License');
const THIRD_PARTIES = brief('Using OEMs or Other Third Parties');
const OEM_INFORMATION = brief('OEM-Specific Information');
const OEM_MEDIA = brief('Using OEM Media to Reimage');
const DOWNGRADING = brief('Downgrading and Reimaging');
const Q1 = brief('Q1');
const Q2 = brief('Q2');
const Q3 = brief('Q3');
const Q4 = brief('Q4');
const Q5 = brief('Q5');
const Q6 = brief('Q6');
const Q7 = brief('Q7');
const Q8 = brief('Q8');
const Q9 = brief('Q9');
const Q10 = brief('Q10');
const WHICH_CUSTOMERS = verification('Which customers need to verify their licenses?');
const QUALIFYING = verification('What is a "qualifying Windows operating system"?');
const COMPLETE = verification('How do I complete the verification process?');
const PRODUCT_TERMS = { source: 'PT-ULT', heading: 'For all Software' };
const GUIDE_RIGHTS = { source: 'GUIDE', heading: 'p14-15' };
const GUIDE_PER_USER = { source: 'GUIDE', heading: 'p11-15' };
const SERVER_DOWN_EDITION = { source: 'JS', heading: 'MS Windows Server' };


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ eligibleAgreements)
/* harmony export */ });
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3228);

/** The agreements of programmes that grant reimaging rights (brief, Summary), by id. */
function eligibleAgreements({ agreements }) {
    return [...agreements.values()]
        .filter(({ program }) => _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBLE_PROGRAMS */ .eY.has(program))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ OEM_DOWNGRADE_NOT_FOUND),
/* harmony export */   T_: () => (/* binding */ SUPPORT_ENDED),
/* harmony export */   hU: () => (/* binding */ OEM_DOWNGRADES)
/* harmony export */ });
const OEM_DOWNGRADES = [
    {
        from: { version: '11', edition: 'pro' },
        to: ['10'],
        source: 'GUIDE p15',
        confidence: 'D',
        date: '2023-04',
    },
    {
        from: { version: '10', edition: 'pro' },
        to: ['8.1', '7'],
        source: 'brief, OEM-Specific Information',
        confidence: 'D',
        date: '2020',
    },
    { from: { version: '8.1', edition: 'pro' }, to: ['8', '7', 'vista'], source: 'XI', confidence: 'K', date: '2020' },
    { from: { version: '8', edition: 'pro' }, to: ['7', 'vista'], source: 'XI', confidence: 'K', date: '2020' },
    { from: { version: '7', edition: 'pro' }, to: ['vista', 'xp'], source: 'XI', confidence: 'K', date: '2020' },
    { from: { version: '7', edition: 'ultimate' }, to: ['vista', 'xp'], source: 'XI', confidence: 'K', date: '2020' },
];
/** Business editions whose OEM downgrade right was looked for and not found (licensing facts 2.2). */
const OEM_DOWNGRADE_NOT_FOUND = [
    'pro-n',
    'pro-workstation',
    'pro-workstation-n',
    'pro-education',
    'pro-education-n',
    'pro-single-language',
    'pro-china',
    'se',
    'iot-enterprise',
    'iot-enterprise-ltsc',
];
/** The last day of support of versions that an OEM licence may go down to (licensing facts 2.3, EOL). */
const SUPPORT_ENDED = [
    { version: '7', on: '2020-01-14', source: 'EOL', confidence: 'S', date: '2026-08' },
    { version: '8.1', on: '2023-01-10', source: 'EOL', confidence: 'S', date: '2026-08' },
    { version: '10', on: '2025-10-14', source: 'EOL', confidence: 'S', date: '2026-08' },
];


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ EDUCATION_EDITIONS),
/* harmony export */   cN: () => (/* binding */ ENTERPRISE_EDITIONS),
/* harmony export */   en: () => (/* binding */ PRO_EDITIONS),
/* harmony export */   nC: () => (/* binding */ BUSINESS_EDITIONS),
/* harmony export */   oV: () => (/* binding */ HOME_EDITIONS),
/* harmony export */   sc: () => (/* binding */ SUBSCRIPTION_EDITIONS)
/* harmony export */ });
/** Editions that never qualify outside academic programmes. */
const HOME_EDITIONS = [
    'home',
    'home-n',
    'home-single-language',
    'home-china',
    'home-premium',
    'home-basic',
    'starter',
];
/** "Pro and up" of the qualifying tables. N and KN qualify like their parents (WUE lists them). */
const BUSINESS_EDITIONS = [
    'pro',
    'pro-n',
    'pro-workstation',
    'pro-workstation-n',
    'enterprise',
    'enterprise-n',
];
const EDUCATION_EDITIONS = ['education', 'education-n'];
/** What a PC "licensed for Windows Pro" (brief, Q4) may hold. Version 7 calls it Professional. */
const PRO_EDITIONS = [
    'pro',
    'pro-n',
    'pro-single-language',
    'pro-china',
    'pro-workstation',
    'pro-workstation-n',
    'pro-education',
    'pro-education-n',
    'business',
    'ultimate',
    'ultimate-n',
];
/** The editions that Q4 of the brief is about. LTSC releases are versions and editions of their own. */
const ENTERPRISE_EDITIONS = ['enterprise', 'enterprise-n'];
/** Microsoft 365 Apps and its family: another product than Office with a version (brief, Different products). */
const SUBSCRIPTION_EDITIONS = [
    'microsoft-365-apps-enterprise',
    'microsoft-365-apps-business',
    'microsoft-365-family',
    'plan',
];


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decides)
/* harmony export */ });
function decides(fact) {
    return fact.confidence === 'D' || fact.confidence === 'S';
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ wasReleasedBy)
/* harmony export */ });
/* unused harmony export RELEASES */
const LIFECYCLE = { source: 'Microsoft Lifecycle, start date', confidence: 'D', date: '2026-02' };
// Not in the lifecycle rows we hold: taken from the feature update of the same build.
const SAME_BUILD = { source: 'EOL, start date of the same build', confidence: 'S', date: '2026-08' };
const RELEASES = [
    { version: '10', on: '2015-07-29', ...LIFECYCLE },
    { version: '11', on: '2021-10-04', ...LIFECYCLE },
    { version: 'ltsc-2015', on: '2015-07-29', ...SAME_BUILD },
    { version: 'ltsc-2016', on: '2016-08-02', ...LIFECYCLE },
    { version: 'ltsc-2019', on: '2018-11-13', ...LIFECYCLE },
    { version: 'ltsc-2021', on: '2021-11-16', ...LIFECYCLE },
    { version: 'ltsc-2024', on: '2024-10-01', ...SAME_BUILD },
];
const OLDER_THAN_THE_TABLE = ['2000', 'xp', 'vista', '7', '8', '8.1'];
/** Had it been released on that day? Undefined where the table does not reach. */
function wasReleasedBy(version, day) {
    const release = RELEASES.find((row) => row.version === version);
    if (release !== undefined)
        return release.on <= day;
    const allOlderOnesWere = day >= '2015-07-29';
    return OLDER_THAN_THE_TABLE.includes(version) && allOlderOnesWere ? true : undefined;
}


/***/ }),

/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** `unproven`: a needed fact is missing. It blocks by default, and an error outranks it. */
const SEVERITIES = ['error', 'unproven', 'warning', 'notice'];
/** `waived`: nothing but what the customer's policy waives for a time. It may go on, and is never counted as licensed. */
const VERDICTS = ['unlicensed', 'unproven', 'waived', 'licensed'];


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ licenseCures)
/* harmony export */ });
/* harmony import */ var _eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6056);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _rights_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8542);
/* harmony import */ var _rules_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/** Which licences would let the device take the software: lines already bought first, then what to buy. */







/** A report stays readable; the first few lines that fit are enough to act on. */
const MOST_LINES = 3;
function licenseCures(subject) {
    const lines = linesThatCover(subject).slice(0, MOST_LINES);
    const assign = lines.map(({ agreement, line }) => {
        const license = claimText(agreement, line);
        return {
            kind: 'license',
            do: `Assign the device a license of ${agreement} for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(line)} (${line.kind}), if one is free.`,
            edit: { mode: 'append', target: (0,_rules_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('licenses'), value: license },
        };
    });
    return [...assign, ...buyUnder(subject, assign.length === 0)];
}
/** Commercial Licensing sells the desktop as an upgrade only. */
function kindOf({ product, edition }) {
    return product === 'windows' && !_facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME_EDITIONS */ .oV.includes(edition) ? 'an upgrade license' : 'a license';
}
/** What is in no price list of an agreement: Home comes with a PC, subscriptions are assigned to users. */
function isSoldPerDevice({ product, edition }) {
    const notSold = product === 'windows' ? _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME_EDITIONS */ .oV : _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .SUBSCRIPTION_EDITIONS */ .sc;
    return !notSold.includes(edition);
}
/** Buying it: a line of an eligible agreement and its assignment, or, where there is no such agreement, words. */
function buyUnder(subject, nothingToAssign) {
    const { software, item, estate } = subject;
    const eligible = (0,_eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__/* .eligibleAgreements */ .v)(estate);
    const agreement = eligible.find(({ id }) => id === item.media.agreement) ?? eligible[0];
    if (!nothingToAssign || agreement === undefined || !isSoldPerDevice(software)) {
        return [
            {
                kind: 'outside',
                do: `Buy the device ${kindOf(software)} for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} and write it down in licenses.`,
            },
        ];
    }
    const { product, edition, version, languages } = software;
    const kind = product === 'windows' ? 'upgrade' : 'full';
    const language = (languages.length === 1 ? languages[0] : undefined) ?? 'all';
    const license = { product, edition, version, kind, language };
    return [
        {
            kind: 'license',
            do: `Buy a license for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} (${kind}) under ${agreement.id}, add the line and assign it to the device.`,
            edit: [
                {
                    mode: 'append',
                    target: { of: 'agreement', id: agreement.id, path: 'licenses' },
                    value: { ...license, quantity: 1 },
                },
                { mode: 'append', target: (0,_rules_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('licenses'), value: { agreement: agreement.id, ...license } },
            ],
        },
    ];
}
function linesThatCover(subject) {
    const agreements = [...subject.estate.agreements.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return agreements.flatMap((agreement) => agreement.licenses.flatMap((line) => coveredBy(subject, agreement.id, line) ? [{ agreement: agreement.id, line }] : []));
}
function coveredBy(subject, agreement, line) {
    const license = { agreement, ...line };
    const alone = { ...subject.device, licenses: [license] };
    const nobody = { otherUsers: [], namedInVerifications: [], ownRetailMedia: [], namedInWaivers: [] };
    return (0,_rights_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .rightsOfDevice */ .x)(alone, nobody, subject.estate, subject.asOf).some((right) => right.license.held === 'device' &&
        right.undecided === undefined &&
        right.withdrawn === undefined &&
        right.missing === undefined &&
        (0,_rights_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(subject.software, right).length === 0);
}
function claimText(agreement, line) {
    const { product, edition, kind, version } = line;
    return { agreement, ...(0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ product, edition, kind, version }) };
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ policyClause)
/* harmony export */ });
/** Where in the customer's own agreement a line of the policy stands, as a clause. */
function policyClause(reference) {
    return { source: 'policy', heading: reference };
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isPerhapsSelected),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
const FIELDS = ['product', 'channel', 'kind', 'edition', 'version', 'language'];
function isSelected(license, selector) {
    return FIELDS.every((field) => isOwn(license, selector, field)) && isUnder(license, selector);
}
/** A per-user licence is written down with few fields and no agreement: only what it says can contradict the line. */
function isPerhapsSelected(license, selector) {
    return FIELDS.every((field) => license[field] === undefined || isOwn(license, selector, field));
}
function isOwn(license, selector, field) {
    return selector[field] === undefined || selector[field] === license[field];
}
function isUnder({ claim }, { agreement }) {
    return agreement === undefined || (claim.state !== 'none' && claim.agreement === agreement);
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withWithdrawals)
/* harmony export */ });
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _selected_licenses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8810);


/** The right as it is left, and the parts of it that are withdrawn. */
function withWithdrawals(right, policy) {
    if (policy === undefined || policy.withdrawals.length === 0 || right.basis === 'policy')
        return [right];
    return policy.withdrawals.reduce((parts, withdrawal) => parts.flatMap((part) => withdraw(part, withdrawal)), [right]);
}
function withdraw(right, withdrawal) {
    if (right.withdrawn !== undefined || !concerns(right, withdrawal))
        return [right];
    const withdrawn = withdrawal.reference;
    if (withdrawal.right !== 'downgrade')
        return isOfKind(right, withdrawal.right) ? [{ ...right, withdrawn }] : [right];
    const { versions = [] } = right;
    const earlier = versions.filter((version) => isDowngrade(right, version));
    if (earlier.length === 0)
        return [right];
    const kept = versions.filter((version) => !earlier.includes(version));
    return [...(kept.length === 0 ? [] : [{ ...right, versions: kept }]), { ...right, versions: earlier, withdrawn }];
}
function concerns({ basis, license }, withdrawal) {
    const perUser = basis === 'per-user' && withdrawal.right === 'per-user';
    return perUser ? (0,_selected_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isPerhapsSelected */ .j)(license, withdrawal.license) : (0,_selected_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(license, withdrawal.license);
}
function isOfKind(right, kind) {
    return kind === 'down-edition' ? isDownEdition(right) : right.basis === kind;
}
/** Enterprise gives Pro, Datacenter gives Standard. LTSC under Enterprise is no lower edition: that right is undecided. */
function isDownEdition({ basis, edition, license, undecided }) {
    if (basis === 'down-edition')
        return true;
    return basis === 'upgrade' && undecided === undefined && license.edition !== undefined && edition !== license.edition;
}
/** Earlier than what was bought; where nobody wrote that version down, than the newest that the right reaches. */
function isDowngrade({ license, versions, product }, version) {
    const own = license.version ?? versions?.at(-1);
    return product !== undefined && own !== undefined && (0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isEarlier */ .bG)(version, own, product);
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf),
/* harmony export */   s: () => (/* binding */ lineTerms)
/* harmony export */ });
/* harmony import */ var _facts_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
/**
 * Which line of an agreement a device's licence is. A claim must be a line of the agreement it names (brief, Open
 * License and Open Value; Reimaging Eligibility); what it leaves unwritten it takes from that line.
 */

function claimOf(license, agreements, asOf) {
    const agreement = license.agreement === undefined ? undefined : agreements.get(license.agreement);
    if (agreement === undefined)
        return { state: 'none' };
    const named = { agreement: agreement.id, program: agreement.program };
    const lines = agreement.licenses.flatMap((line, index) => (isLineOf(license, line, asOf) ? [index] : []));
    const [first] = lines;
    if (first === undefined)
        return { state: 'absent', ...named };
    if (!allAlike(lines.map((index) => agreement.licenses[index])))
        return { state: 'ambiguous', ...named, lines };
    return { state: 'matched', ...named, line: first };
}
/** Lines that differ in nothing but quantity are one purchase made in parts. */
function lineTerms(line) {
    return JSON.stringify([
        line.product,
        line.edition,
        line.kind,
        line.version,
        line.language,
        line.softwareAssurance?.until,
    ]);
}
function allAlike(lines) {
    return new Set(lines.map((line) => line && lineTerms(line))).size === 1;
}
function isLineOf(license, line, asOf) {
    return (license.product === line.product &&
        sameKind(license, line) &&
        (license.edition === undefined || license.edition === line.edition) &&
        sameVersion(license, line, asOf) &&
        (license.language === undefined || line.language === 'all' || license.language === line.language) &&
        (license.softwareAssurance?.until === undefined ||
            license.softwareAssurance.until === line.softwareAssurance?.until));
}
/** Software Assurance may be a line of its own or stand on the line of the licence that it covers. */
function sameKind(license, line) {
    if (license.kind === line.kind)
        return true;
    return license.kind === 'software-assurance' && line.softwareAssurance !== undefined;
}
/** Software Assurance makes a line of a later version of what it covers, if that came out while it ran. */
function sameVersion(license, line, asOf) {
    if (license.version === undefined || license.version === line.version)
        return true;
    const until = line.softwareAssurance?.until;
    if (line.product !== 'windows' || until === undefined)
        return false;
    return (0,_facts_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .wasReleasedBy */ .q)(license.version, until < asOf ? until : asOf) === true;
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ DIMENSIONS),
  t: () => (/* binding */ differences)
});

// EXTERNAL MODULE: ./build/licensing/facts/editions.js
var editions = __webpack_require__(6056);
;// CONCATENATED MODULE: ./build/licensing/facts/office-suites.js
const CORE = ['Excel', 'OneNote', 'PowerPoint', 'Word'];
const SUITES_2013 = { source: 'dummies.com, suites of 2013', confidence: 'S', date: '2013' };
const ODTID = { source: 'ODTID', confidence: 'D', date: '2024-03' };
const OFFICE_SUITES = [
    { edition: 'home-and-student', components: CORE, ...SUITES_2013 },
    { edition: 'home-and-business', components: [...CORE, 'Outlook'], ...SUITES_2013 },
    { edition: 'professional', components: [...CORE, 'Access', 'Outlook', 'Publisher'], ...SUITES_2013 },
    { edition: 'standard', components: [...CORE, 'Outlook', 'Publisher'], ...SUITES_2013 },
    {
        edition: 'professional-plus',
        components: [...CORE, 'Access', 'Outlook', 'Publisher', 'Skype for Business'],
        ...SUITES_2013,
    },
    {
        edition: 'microsoft-365-apps-enterprise',
        components: [...CORE, 'Access', 'Outlook', 'Publisher', 'Skype for Business'],
        ...ODTID,
    },
];
/** Undefined where no source lists the suite's programs. Publisher left the suites after 2021. */
function componentsOf(edition, version) {
    const suite = OFFICE_SUITES.find((row) => row.edition === edition);
    return version === '2024' ? suite?.components.filter((component) => component !== 'Publisher') : suite?.components;
}

;// CONCATENATED MODULE: ./build/licensing/rights/differences.js
/** Where an image and a right part: the dimensions of identity, in the order in which they count. */


const DIMENSIONS = ['product', 'edition', 'version', 'components', 'language'];
function differences(software, right) {
    if (right.product === undefined)
        return [{ dimension: 'product', state: 'missing' }];
    if (productLine(software.product, software.edition) !== productLine(right.product, right.edition)) {
        return [{ dimension: 'product', state: 'differs' }];
    }
    return [
        ...edition(software, right),
        ...version(software, right),
        ...components(software, right),
        ...language(software, right),
    ];
}
/** Microsoft 365 Apps (Office 365 ProPlus) is another product than Office Professional Plus (brief, Different products). */
function productLine(product, edition) {
    return edition !== undefined && editions/* SUBSCRIPTION_EDITIONS */.sc.includes(edition) ? `${product} subscription` : product;
}
function edition(software, right) {
    if (right.edition === undefined)
        return [{ dimension: 'edition', state: 'missing' }];
    return right.edition === software.edition ? [] : [{ dimension: 'edition', state: 'differs' }];
}
function version(software, right) {
    if (right.versions === undefined)
        return [{ dimension: 'version', state: 'missing' }];
    return right.versions.includes(software.version) ? [] : [{ dimension: 'version', state: 'differs' }];
}
/**
 * Suites are compared bundle for bundle. The commercial suite is never the OEM or retail one, whatever its name
 * (brief, Q3); the medium decides which of the two the image holds, so the rule asks for it, not this function.
 */
function components(software, right) {
    if (software.product !== 'office' || right.edition === undefined || right.edition === software.edition)
        return [];
    const [here, there] = [
        componentsOf(software.edition, software.version),
        componentsOf(right.edition, software.version),
    ];
    const alike = here !== undefined && there !== undefined && [...here].sort().join() === [...there].sort().join();
    return alike ? [] : [{ dimension: 'components', state: 'differs' }];
}
function language(software, right) {
    if (right.language === 'all')
        return [];
    if (right.language === undefined)
        return [{ dimension: 'language', state: 'missing' }];
    if (software.languages.every((tag) => tag === right.language))
        return [];
    // A file lists languages and never says MUI: whether a list is the multilingual pack, only a declaration can say.
    const perhapsTheMuiPack = right.language === 'mui' && severalTags(software.languages);
    return [{ dimension: 'language', state: perhapsTheMuiPack ? 'undecided' : 'differs' }];
}
function severalTags(languages) {
    return languages.length > 1 && !languages.includes('mui');
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ heldLicenses),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);

function heldLicenses(device, estate, asOf) {
    const base = device.base === undefined ? [] : [baseLicense(device.base)];
    return [...base, ...device.licenses.map((license, index) => deviceLicense(license, index, estate.agreements, asOf))];
}
function baseLicense(base) {
    const { channel, product, edition, version, language } = base;
    return {
        held: 'base',
        kind: 'full',
        ...defined({ channel, product, edition, version, language }),
        claim: { state: 'none' },
        reference: { of: 'device', path: 'base' },
    };
}
function deviceLicense(license, index, agreements, asOf) {
    const claim = (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(license, agreements, asOf);
    const line = claim.state === 'matched' ? agreements.get(claim.agreement)?.licenses[claim.line] : undefined;
    const { product, kind } = license;
    const channel = license.agreement === undefined ? license.channel : 'commercial';
    const edition = license.edition ?? line?.edition;
    const version = license.version ?? line?.version;
    const language = license.language ?? line?.language;
    const softwareAssurance = license.softwareAssurance ?? line?.softwareAssurance;
    return {
        held: 'device',
        product,
        kind,
        ...defined({ channel, edition, version, language, softwareAssurance }),
        claim,
        reference: { of: 'device', path: `licenses.${index}` },
    };
}
/** Leaves out what is undefined, as exact optional properties ask. A plain loop: this runs for every licence decided. */
function defined(fields) {
    const left = {};
    for (const key in fields) {
        const value = fields[key];
        if (value !== undefined)
            left[key] = value;
    }
    return left;
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ perUserRights),
  e: () => (/* binding */ rightsOfUser)
});

// EXTERNAL MODULE: ./build/licensing/clauses.js
var clauses = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/licensing/facts/fact.js
var fact = __webpack_require__(8801);
;// CONCATENATED MODULE: ./build/licensing/facts/subscriptions.js
const GUIDE = { source: 'GUIDE p11-15', confidence: 'D', date: '2023-04' };
const EDUCATION = { source: 'SA; VDI', confidence: 'D', date: '2023-03' };
const PLAN_RIGHTS = [
    { plan: 'enterprise-e3', edition: 'enterprise', ltsc: true, ...GUIDE },
    { plan: 'enterprise-e5', edition: 'enterprise', ltsc: true, ...GUIDE },
    { plan: 'microsoft-365-e3', edition: 'enterprise', ltsc: true, ...GUIDE },
    { plan: 'microsoft-365-e5', edition: 'enterprise', ltsc: true, ...GUIDE },
    {
        plan: 'microsoft-365-f3',
        edition: 'enterprise',
        ltsc: false,
        source: 'GUIDE p6-7; WL',
        confidence: 'D',
        date: '2023-04',
    },
    { plan: 'education-a3', edition: 'education', ltsc: false, ...EDUCATION },
    { plan: 'education-a5', edition: 'education', ltsc: false, ...EDUCATION },
    { plan: 'microsoft-365-a3', edition: 'education', ltsc: false, ...EDUCATION },
    { plan: 'microsoft-365-a5', edition: 'education', ltsc: false, ...EDUCATION },
    // Undecided: the sources name the plan beside these rights, or deny them only by inference.
    { plan: 'microsoft-365-a3', edition: 'enterprise', ltsc: false, source: 'VDI', confidence: 'I', date: '2023-03' },
    { plan: 'microsoft-365-a5', edition: 'enterprise', ltsc: false, source: 'VDI', confidence: 'I', date: '2023-03' },
    {
        plan: 'microsoft-365-business-premium',
        edition: 'enterprise',
        ltsc: false,
        source: 'VDI p8',
        confidence: 'I',
        date: '2023-03',
    },
    {
        plan: 'vda-e3',
        edition: 'enterprise',
        ltsc: false,
        source: 'GUIDE p7, p12 (local use)',
        confidence: 'I',
        date: '2023-04',
    },
    {
        plan: 'vda-e5',
        edition: 'enterprise',
        ltsc: false,
        source: 'GUIDE p7, p12 (local use)',
        confidence: 'I',
        date: '2023-04',
    },
];

// EXTERNAL MODULE: ./build/licensing/policy/withdrawn-rights.js
var withdrawn_rights = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/licensing/rights/versions.js
var versions = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/licensing/rights/per-user.js






/** The rights that the device's people bring. Somebody else's stand only so that a finding can say why they do not help. */
function perUserRights(circumstances, asOf, policy) {
    const primary = circumstances.primaryUser;
    const own = primary === undefined ? [] : rightsOfUser(primary, 'primary-user', asOf, policy);
    return [
        ...own,
        ...circumstances.otherUsers.flatMap((user) => user === undefined ? [] : rightsOfUser(user, 'other-user', asOf, policy)),
    ];
}
function rightsOfUser(user, held, asOf, policy) {
    const reference = { of: 'device', path: held === 'primary-user' ? 'primaryUser' : 'otherUsers' };
    const rights = [
        ...assuranceRights(user, held, reference, asOf),
        ...planRights(user, held, reference, asOf),
        ...productRights(user, held, reference),
    ];
    return policy === undefined ? rights : rights.flatMap((right) => (0,withdrawn_rights/* withWithdrawals */.v)(right, policy));
}
function assuranceRights(user, held, reference, asOf) {
    const assurance = user.softwareAssurance;
    if (assurance === undefined)
        return [];
    const missing = assurance.until === undefined ? [{ reference, fact: "the last day of the user's Software Assurance" }] : undefined;
    const license = {
        held,
        channel: 'commercial',
        kind: 'software-assurance',
        product: 'windows',
        claim: { state: 'none' },
        reference,
    };
    return enterprise(license, clauses.Q4, { until: assurance.until, ltsc: true, missing }, asOf);
}
function planRights(user, held, reference, asOf) {
    const plan = user.subscription;
    if (plan === undefined)
        return [];
    const license = { held, channel: 'commercial', product: 'windows', claim: { state: 'none' }, reference };
    return PLAN_RIGHTS.filter((row) => row.plan === plan.plan).flatMap((row) => {
        const undecided = (0,fact/* decides */.y)(row)
            ? undefined
            : `the sources do not decide whether the plan ${row.plan} gives a local installation (${row.source}, confidence ${row.confidence})`;
        return enterprise(license, clauses/* GUIDE_PER_USER */.v, { edition: row.edition, until: plan.until, ltsc: row.ltsc, undecided }, asOf);
    });
}
function enterprise(license, clause, reach, asOf) {
    const { until, undecided, missing } = reach;
    const right = (edition, versions) => ({
        license,
        basis: 'per-user',
        product: 'windows',
        edition,
        versions,
        languageFrom: 'nowhere',
        clause,
        ...(until === undefined ? {} : { until }),
        ...(undecided === undefined ? {} : { undecided }),
        ...(missing === undefined ? {} : { missing }),
    });
    // Coverage that ended reaches the same versions: the finding then is that it ended, not what it was.
    const current = (0,versions/* releasedBy */.RV)('windows', asOf).reached;
    const editions = reach.edition ?? 'enterprise';
    return [
        right(editions, current),
        ...(reach.ltsc ? [right('enterprise-ltsc', (0,versions/* releasedBy */.RV)('windows-ltsc', asOf).reached)] : []),
    ];
}
/** Microsoft 365 Apps and the like: one product for one user, in the language that was written down. */
function productRights(user, held, reference) {
    return user.licenses.map((bought) => {
        const { product, edition, language, until } = bought;
        const license = {
            held,
            channel: 'commercial',
            kind: 'full',
            product,
            claim: { state: 'none' },
            reference,
        };
        return {
            license: edition === undefined ? license : { ...license, edition },
            basis: 'per-user',
            product,
            ...(edition === undefined ? {} : { edition }),
            versions: terms/* VERSIONS */.S8['office-subscription'],
            ...(language === undefined ? {} : { language }),
            languageFrom: language === undefined ? 'nowhere' : 'license',
            clause: clauses/* ELIGIBILITY */.yJ,
            ...(until === undefined ? {} : { until }),
        };
    });
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isUpgradeRight)
/* harmony export */ });
/**
 * Upgrade, Software Assurance and per-user rights stand on a base license; the others are licences of their own. What an
 * agreement adds to an upgrade license is a right of an upgrade still.
 */
function isUpgradeRight(right) {
    return (right.basis === 'upgrade' ||
        right.basis === 'software-assurance' ||
        (right.basis === 'per-user' && right.product === 'windows') ||
        (right.basis === 'policy' && right.product === 'windows' && right.license.kind !== 'full'));
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ rightsOfDevice),
  E: () => (/* binding */ rightsOfLicense)
});

// EXTERNAL MODULE: ./build/licensing/rights/held-licenses.js
var held_licenses = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/licensing/policy/policy-clause.js
var policy_clause = __webpack_require__(2610);
// EXTERNAL MODULE: ./build/licensing/policy/selected-licenses.js
var selected_licenses = __webpack_require__(8810);
;// CONCATENATED MODULE: ./build/licensing/policy/granted-rights.js
/** The rights that the customer's own agreement adds to a licence. */



function grantedRights(license, policy) {
    if (policy === undefined)
        return [];
    return policy.rights.filter((granted) => (0,selected_licenses/* isSelected */.s)(license, granted.license)).map((one) => rightOf(license, one));
}
function rightOf(license, { gives, reference }) {
    const product = gives.product ?? license.product;
    const edition = gives.edition ?? license.edition;
    const versions = gives.versions ?? (license.version === undefined ? undefined : [license.version]);
    const language = gives.language ?? license.language;
    return {
        license,
        basis: 'policy',
        ...(0,held_licenses/* defined */.s)({ product, edition, versions, language }),
        languageFrom: language === undefined ? 'nowhere' : 'license',
        clause: (0,policy_clause/* policyClause */.o)(reference),
    };
}

// EXTERNAL MODULE: ./build/licensing/policy/withdrawn-rights.js
var withdrawn_rights = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/licensing/clauses.js
var clauses = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/licensing/facts/downgrades.js
var downgrades = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/licensing/facts/fact.js
var fact = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/licensing/rights/versions.js
var rights_versions = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/licensing/rights/full-license.js
/** Full licences: OEM, system builder, retail, legalization. Identity, and the downgrade that an OEM licence names. */




/** The right to the very thing that was bought: same product, version, edition and language. */
function identicalRight(license) {
    const { product, edition, version, language } = license;
    return {
        license,
        basis: 'identical',
        ...(product === undefined ? {} : { product }),
        ...(edition === undefined ? {} : { edition }),
        ...(version === undefined ? {} : { versions: [version] }),
        ...(language === undefined ? {} : { language }),
        languageFrom: language === undefined ? 'nowhere' : 'license',
        clause: clauses/* ELIGIBILITY */.yJ,
    };
}
function fullLicenseRights(license) {
    return [identicalRight(license), ...oemDowngradeRights(license)];
}
function oemDowngradeRights(license) {
    const { channel, product, edition, version } = license;
    if (channel !== 'oem' && channel !== 'system-builder')
        return [];
    if (product !== 'windows' || edition === undefined || version === undefined)
        return [];
    const downgrade = (versions, undecided) => ({
        ...identicalRight(license),
        basis: 'downgrade',
        versions,
        clause: clauses/* DOWNGRADING */.ND,
        ...(undecided === undefined ? {} : { undecided }),
    });
    const named = downgrades/* OEM_DOWNGRADES */.hU.find((row) => row.from.version === version && row.from.edition === edition);
    if (named !== undefined) {
        return [
            downgrade(named.to, (0,fact/* decides */.y)(named)
                ? undefined
                : `no source that decides says which earlier versions an OEM license of this version names (${named.source}, confidence ${named.confidence})`),
        ];
    }
    if (!downgrades/* OEM_DOWNGRADE_NOT_FOUND */.Fs.includes(edition))
        return [];
    return [
        downgrade((0,rights_versions/* earlierVersions */.m3)(version, product), 'no source says whether the OEM license of this edition grants a downgrade'),
    ];
}

;// CONCATENATED MODULE: ./build/licensing/rights/commercial-product.js
/** Commercial licences of servers and Office: their own version and earlier ones, and lower server editions. */



function commercialProductRights(license) {
    const { product, version } = license;
    if (product === undefined || license.kind !== 'full')
        return [];
    const identical = identicalRight(license);
    if (version === undefined)
        return [identical];
    const earlier = (0,rights_versions/* earlierVersions */.m3)(version, product);
    const downgrade = { ...identical, basis: 'downgrade', versions: earlier, clause: clauses/* PRODUCT_TERMS */.Ed };
    return [identical, ...(earlier.length === 0 ? [] : [downgrade]), ...lowerServerEditions(identical, product, version)];
}
/**
 * Datacenter goes down to Standard. Standard to Essentials stays refused (the brief names it); Datacenter to
 * Essentials would pass through that refused step, so it is undecided. Licensing facts 4.
 */
function lowerServerEditions(identical, product, version) {
    if (product !== 'windows-server')
        return [];
    const lower = (edition, versions, undecided) => ({
        ...identical,
        basis: 'down-edition',
        edition,
        versions,
        clause: clauses/* SERVER_DOWN_EDITION */.A0,
        ...(undecided === undefined ? {} : { undecided }),
    });
    if (identical.edition !== 'datacenter')
        return [];
    const throughEssentials = 'the down-edition right leads over Standard to Essentials, a step that the brief refuses';
    return [lower('standard', (0,rights_versions/* upTo */.jB)(version, product)), lower('essentials', (0,rights_versions/* upTo */.jB)(version, product), throughEssentials)];
}

// EXTERNAL MODULE: ./build/licensing/rights/per-user.js + 1 modules
var per_user = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
;// CONCATENATED MODULE: ./build/licensing/rights/upgrade-license.js
/**
 * Commercial Windows upgrade licences: full downgrade rights, and what Software Assurance adds (brief, Downgrade
 * Rights; Q4; GUIDE p14-15). Their language is the agreement's; unwritten, the base license's governs.
 */



/** Enterprise gives Enterprise and Pro, Pro gives Pro; other editions give themselves. */
const GIVES = {
    enterprise: ['enterprise', 'pro'],
    'enterprise-n': ['enterprise-n', 'pro-n'],
};
function upgradeLicenseRights(license, asOf) {
    if (license.kind === 'software-assurance')
        return softwareAssuranceRights(license, asOf);
    const rights = upgradeRights(license, asOf);
    if (license.softwareAssurance !== undefined)
        return [...rights, ...softwareAssuranceRights(license, asOf)];
    return license.edition === 'enterprise' ? [...rights, ltscWithoutAssurance(license)] : rights;
}
function upgradeRights(license, asOf) {
    const { edition, version } = license;
    if (edition === undefined)
        return [right(license, 'upgrade', clauses/* COMMERCIAL_DOWNGRADE */.HM, {})];
    const later = coveredDay(license, asOf);
    const line = version?.startsWith('ltsc-') ? 'windows-ltsc' : 'windows';
    const assured = later === undefined ? [] : (0,rights_versions/* releasedBy */.RV)(line, later).reached;
    const versions = version === undefined ? undefined : [...new Set([...(0,rights_versions/* upTo */.jB)(version, 'windows'), ...assured])];
    return (GIVES[edition] ?? [edition]).map((given) => right(license, 'upgrade', clauses/* COMMERCIAL_DOWNGRADE */.HM, {
        edition: given,
        ...(versions === undefined ? {} : { versions }),
    }));
}
/** Software Assurance on the device: Enterprise, current and earlier while it runs, and what was out when it ended. */
function softwareAssuranceRights(license, asOf) {
    const day = coveredDay(license, asOf);
    const missing = [{ reference: license.reference, fact: 'the last day of its Software Assurance' }];
    const lines = [
        { line: 'windows', edition: 'enterprise', clause: clauses.Q4 },
        { line: 'windows-ltsc', edition: 'enterprise-ltsc', clause: clauses/* GUIDE_RIGHTS */.zU },
    ];
    return lines.flatMap(({ line, edition, clause }) => {
        if (day === undefined)
            return [right(license, 'software-assurance', clause, { edition, versions: terms/* VERSIONS */.S8[line], missing })];
        const { reached, unknown } = (0,rights_versions/* releasedBy */.RV)(line, day);
        const undecided = `no source says whether this version had been released when Software Assurance ended on ${day}`;
        return [
            right(license, 'software-assurance', clause, { edition, versions: reached }),
            ...(unknown.length === 0
                ? []
                : [right(license, 'software-assurance', clause, { edition, versions: unknown, undecided })]),
        ];
    });
}
function ltscWithoutAssurance(license) {
    const undecided = 'the sources give LTSC releases to Enterprise licenses with Software Assurance, and say nothing of those without';
    return right(license, 'upgrade', clauses/* GUIDE_RIGHTS */.zU, {
        edition: 'enterprise-ltsc',
        versions: terms/* VERSIONS */.S8['windows-ltsc'],
        undecided,
    });
}
/** The last day whose releases are covered; undefined without Software Assurance or its last day. */
function coveredDay(license, asOf) {
    const until = license.softwareAssurance?.until;
    return until === undefined || until > asOf ? (until === undefined ? undefined : asOf) : until;
}
function right(license, basis, clause, reach) {
    const { language } = license;
    return {
        license,
        basis,
        product: 'windows',
        clause,
        ...reach,
        ...(language === undefined ? {} : { language }),
        languageFrom: language === undefined ? 'nowhere' : 'license',
    };
}

;// CONCATENATED MODULE: ./build/licensing/rights/rights.js







function rightsOfDevice(device, circumstances, estate, asOf) {
    const own = (0,held_licenses/* heldLicenses */.O)(device, estate, asOf).flatMap((license) => rightsOfLicense(license, asOf, estate.policy));
    return [...own, ...(0,per_user/* perUserRights */.k)(circumstances, asOf, estate.policy)].map((right) => withBaseLanguage(right, device));
}
/** What one licence gives by the two documents, and what the customer's own agreement adds and takes away. */
function rightsOfLicense(license, asOf, policy) {
    if (isNoLicense(license))
        return [];
    const rights = rightsByDocuments(license, asOf);
    if (policy === undefined)
        return rights;
    return [...rights.flatMap((right) => (0,withdrawn_rights/* withWithdrawals */.v)(right, policy)), ...grantedRights(license, policy)];
}
function rightsByDocuments(license, asOf) {
    if (license.channel === undefined)
        return [identicalRight(license)];
    if (license.channel !== 'commercial')
        return finishedGoodsRights(license);
    return license.product === 'windows' ? upgradeLicenseRights(license, asOf) : commercialProductRights(license);
}
/**
 * Commercial Licensing has no full licence of the Windows desktop (brief, Windows Desktop OS): it gives nothing, and there is
 * nothing that an agreement could add to.
 */
function isNoLicense({ channel, product, kind }) {
    return channel === 'commercial' && product === 'windows' && kind === 'full';
}
/** OEM, system builder, retail, legalization. Such upgrades stand on an earlier license that no source describes here. */
function finishedGoodsRights(license) {
    if (license.kind === 'full')
        return fullLicenseRights(license);
    if (license.kind !== 'upgrade')
        return [];
    const undecided = 'no source says what an upgrade license from outside Commercial Licensing stands on';
    return [{ ...identicalRight(license), undecided }];
}
/** A commercial or per-user right to the desktop whose language nobody wrote takes that of the base license (the strict reading). */
function withBaseLanguage(right, device) {
    const language = device.base?.language;
    if (right.languageFrom !== 'nowhere' || right.product !== 'windows' || language === undefined)
        return right;
    if (right.license.channel !== 'commercial')
        return right;
    return { ...right, language, languageFrom: 'base' };
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ releasedBy),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   m3: () => (/* binding */ earlierVersions)
/* harmony export */ });
/* harmony import */ var _facts_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
/* harmony import */ var _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4991);
/** Reach in versions: earlier ones of the same line, and those that came out while Software Assurance ran. */


function lineOf(version, product) {
    if (product === 'windows')
        return lineWith(version, [_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8.windows, _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['windows-ltsc']]);
    if (product === 'windows-server')
        return lineWith(version, [_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['windows-server'], _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['windows-server-channel']]);
    return lineWith(version, [_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8.office, _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['office-subscription']]);
}
function lineWith(version, lines) {
    return lines.find((line) => line.includes(version)) ?? [];
}
/** The versions before this one, oldest first. */
function earlierVersions(version, product) {
    const line = lineOf(version, product);
    return line.slice(0, line.indexOf(version));
}
function isEarlier(version, than, product) {
    return earlierVersions(than, product).includes(version);
}
/** Its own version and all earlier ones. */
function upTo(version, product) {
    return [...earlierVersions(version, product), version];
}
/** The desktop (or LTSC) versions that had come out by a day, and those of which no source says. */
function releasedBy(line, day) {
    const versions = _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8[line];
    return {
        reached: versions.filter((version) => (0,_facts_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .wasReleasedBy */ .q)(version, day) === true),
        unknown: versions.filter((version) => (0,_facts_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .wasReleasedBy */ .q)(version, day) === undefined),
    };
}


/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ agreementOfMedia),
/* harmony export */   tt: () => (/* binding */ checkPurchaseOfMedia),
/* harmony export */   uo: () => (/* binding */ agreementWithoutLicense),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _eligible_agreements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3228);
/* harmony import */ var _bought_under_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8083);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);








const agreementWithoutLicense = {
    id: 'agreement-without-license',
    family: 'media',
    severities: ['error'],
    asks: 'The agreement whose media are used has bought the software at least once.',
    why: 'Under Open License, Open Value and Open Value Subscription the media and keys come with the purchase of at least one license of that software. Media of the Windows desktop, under any programme, are for customers who license Windows by an upgrade license.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PROGRAMS */ .j, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q7, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp],
    cures: ['Buy one license of the software under the agreement.', 'Use the media of an agreement that has one.'],
};
const OPEN = ['open-license', 'open-value', 'open-value-subscription'];
/** The agreement behind the item's commercial media, when it is an eligible one (another rule speaks of the others). */
function agreementOfMedia({ item, estate }) {
    const { channel, agreement } = item.media;
    if (channel !== 'commercial' || agreement === undefined)
        return undefined;
    const found = estate.agreements.get(agreement);
    return found !== undefined && _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_4__/* .ELIGIBLE_PROGRAMS */ .eY.has(found.program) ? found : undefined;
}
const checkPurchaseOfMedia = (subject) => {
    const agreement = agreementOfMedia(subject);
    if (agreement === undefined)
        return [];
    return [...openPurchase(subject, agreement), ...windowsUpgrade(subject, agreement)];
};
function openPurchase(subject, agreement) {
    const { software, asOf, estate } = subject;
    if (!OPEN.includes(agreement.program) || (0,_bought_under_js__WEBPACK_IMPORTED_MODULE_5__/* .hasLineFor */ .U)(agreement, software, asOf, estate.policy))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(agreementWithoutLicense, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject.software)} from the media of ${agreement.id} (${(0,_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(agreement.program)}), under which no license of it was bought.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaReference */ .gZ)(subject, 'agreement'), { of: 'agreement', id: agreement.id, path: 'licenses' }],
            cures: [buyOne(subject, agreement)],
        }),
    ];
}
function windowsUpgrade(subject, agreement) {
    if (subject.software.product !== 'windows')
        return [];
    if ((0,_eligible_agreements_js__WEBPACK_IMPORTED_MODULE_1__/* .eligibleAgreements */ .v)(subject.estate).some(_bought_under_js__WEBPACK_IMPORTED_MODULE_5__/* .hasWindowsUpgrade */ .Q))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(agreementWithoutLicense, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject.software)} from commercial media, and no agreement has a Windows upgrade license.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaReference */ .gZ)(subject, 'agreement'), { of: 'agreement', id: agreement.id, path: 'licenses' }],
            cures: [buyOne(subject, agreement)],
            clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp,
        }),
    ];
}
/** One line under the agreement: an upgrade for the desktop, a full license for everything else. */
function buyOne({ software }, agreement) {
    const { product, edition, version } = software;
    const kind = product === 'windows' ? 'upgrade' : 'full';
    return {
        kind: 'license',
        do: `Buy at least one license of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(software)} under ${agreement.id} and add the line.`,
        edit: {
            mode: 'append',
            target: { of: 'agreement', id: agreement.id, path: 'licenses' },
            value: (0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ product, edition, version, kind, quantity: 1 }),
        },
    };
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ baseLicenseNotQualifying),
/* harmony export */   W: () => (/* binding */ checkQualifying)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2610);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _facts_undecided_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(924);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);






const baseLicenseNotQualifying = {
    id: 'base-license-not-qualifying',
    family: 'base-license',
    severities: ['error'],
    asks: 'The base license is one of the qualifying Windows systems.',
    why: 'An upgrade, and commercial desktop media, stand on Windows Pro or better; Home does not qualify outside academic programmes, and Windows 7 carries an upgrade to 10 but none to 11. The table goes by programme and by the version of the upgrade.',
    clauses: [
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL,
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp,
        { source: 'JS; GUIDE; WUE; UCLA; LS', heading: 'qualifying systems by programme and upgrade' },
    ],
    cures: [
        'Buy the device a qualifying license beside its base, such as a Home to Pro legalization.',
        'Give it an image that its own license covers, from media of its own.',
    ],
};
const checkQualifying = (reliance) => {
    const standing = reliance.base;
    if (standing?.state !== 'not-qualifying' && standing?.state !== 'undecided')
        return [];
    const { base } = standing;
    const name = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)({ product: 'windows', version: base.version, edition: base.edition });
    if (standing.state === 'undecided') {
        return [
            (0,_facts_undecided_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({
                reason: `whether the base license ${name} qualifies; ${standing.reason}`,
                about: [base.reference],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL,
            }),
        ];
    }
    const [language] = reliance.software.languages;
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(baseLicenseNotQualifying, {
            message: `The image is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(reliance.software)}; the base license under it is ${name}, which is no qualifying Windows for it.`,
            about: [base.reference.of === 'device' ? (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(`${base.reference.path}.edition`) : base.reference],
            ...(standing.reference !== undefined && { clause: (0,_policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__/* .policyClause */ .o)(standing.reference) }),
            cures: [
                {
                    kind: 'license',
                    do: 'Buy the device a qualifying license beside its base, such as a Home to Pro legalization, and write it down.',
                    edit: {
                        mode: 'append',
                        target: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('licenses'),
                        value: {
                            channel: 'legalization',
                            product: 'windows',
                            edition: 'pro',
                            kind: 'full',
                            version: '11',
                            language: language ?? 'all',
                        },
                    },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasWindowsUpgrade),
/* harmony export */   U: () => (/* binding */ hasLineFor)
/* harmony export */ });
/* harmony import */ var _rights_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _rights_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);


function hasLineFor(agreement, software, asOf, policy) {
    return agreement.licenses.some((line, index) => {
        const held = {
            held: 'device',
            channel: 'commercial',
            ...line,
            claim: { state: 'matched', agreement: agreement.id, program: agreement.program, line: index },
            reference: { of: 'agreement', id: agreement.id, path: `licenses.${index}` },
        };
        return (0,_rights_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .rightsOfLicense */ .E)(held, asOf, policy).some((right) => right.undecided === undefined &&
            right.withdrawn === undefined &&
            right.missing === undefined &&
            (0,_rights_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(software, right).every(({ dimension }) => dimension === 'language'));
    });
}
/** Windows media are for customers who license Windows by an upgrade license (brief, Windows Desktop OS). */
function hasWindowsUpgrade(agreement) {
    return agreement.licenses.some(({ product, kind }) => product === 'windows' && kind !== 'full');
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ differsIn),
/* harmony export */   $v: () => (/* binding */ isCommercialDesktop),
/* harmony export */   eE: () => (/* binding */ deviceReference),
/* harmony export */   gZ: () => (/* binding */ mediaReference),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rA: () => (/* binding */ imageReference)
/* harmony export */ });
/** A value of the item's media in the manifest. */
function mediaReference(subject, field) {
    const declaredByItem = subject.image.software.some((software) => software.path === subject.item.path && software.media !== undefined);
    const media = declaredByItem ? `${subject.item.path}.media` : 'media';
    return imageReference(subject, field === '' ? media : `${media}.${field}`);
}
function imageReference(subject, path) {
    return { of: 'image', id: subject.image.id, path };
}
function deviceReference(path) {
    return { of: 'device', path };
}
/** Is it the Windows desktop from Commercial Licensing media? Much of both documents speaks of nothing else. */
function isCommercialDesktop(subject) {
    return subject.software.product === 'windows' && subject.item.media.channel === 'commercial';
}
/** The right covers the image in every dimension of identity. */
function covers(reliance) {
    return reliance.differences.length === 0;
}
function differsIn(reliance, dimension) {
    return reliance.differences.some((difference) => difference.dimension === dimension && difference.state === 'differs');
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkAffixed),
/* harmony export */   q: () => (/* binding */ coaNotAffixed)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _missing_coa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);




const coaNotAffixed = {
    id: 'coa-not-affixed',
    family: 'base-license',
    severities: ['warning'],
    asks: 'The certificate of authenticity is affixed to the computer.',
    why: 'The verification page says "affixed". Since Windows 8 most computers carry no certificate but a Genuine Microsoft label, and some only a key in firmware: such a computer passes with this warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, { source: 'Lenovo HT076344; Dell SLN289418', heading: 'certificates since Windows 8' }],
    cures: ['Look for a label on the computer and write it down.', 'Keep the invoice with the device.'],
};
const checkAffixed = (reliance) => {
    if (!(0,_missing_coa_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCoa */ .dB)(reliance) || reliance.device.base?.coa?.kind !== 'firmware')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(coaNotAffixed, {
            message: 'Only a key in firmware stands for the certificate of authenticity; the verification page asks for one affixed to the computer.',
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('base.coa')],
            cures: [
                {
                    kind: 'paper',
                    do: 'If the computer carries a sticker or a Genuine Microsoft label, write that as base.coa.',
                    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('base.coa'), value: 'label' },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ componentMismatch),
/* harmony export */   P: () => (/* binding */ checkComponents)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);






const componentMismatch = {
    id: 'component-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'The Office suite in the image has the same component programs as the one licensed.',
    why: 'Suites are compared bundle for bundle; leaving a program out at installation changes nothing. The suites of Commercial Licensing are made for enterprises and are never the suites sold with a PC or in a box.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_COMPONENTS */ .Fp, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q3, { source: 'ODTID; dummies.com', heading: 'the programs of each suite' }],
    cures: ['Install the suite that the device is licensed for.', 'License the device for the suite in the image.'],
};
const checkComponents = (reliance) => {
    if ((0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'product'))
        return [];
    if (isFinishedGoodsSuite(reliance)) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(componentMismatch, {
                message: `The image holds the commercial ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, and no OEM or retail suite is the commercial one.`,
                about: [reliance.right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaReference */ .gZ)(reliance, 'channel')],
                cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q3,
            }),
        ];
    }
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'components'))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(componentMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, a suite of other component programs.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_5__/* .licenseField */ .i)(reliance, 'edition'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};
/** Office from Commercial Licensing media against a licence sold with a PC or in a box. */
function isFinishedGoodsSuite({ software, item, right }) {
    const { channel } = right.license;
    return (software.product === 'office' &&
        item.media.channel === 'commercial' &&
        channel !== undefined &&
        channel !== 'commercial');
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkDowngradeComponents),
/* harmony export */   _: () => (/* binding */ downgradeComponents)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const downgradeComponents = {
    id: 'downgrade-components',
    family: 'downgrade',
    severities: ['notice'],
    asks: "The earlier version's own terms and media are minded.",
    why: 'Where an earlier version has other components, its own terms apply to them; neither the manufacturer nor Microsoft has to supply it; and all other tests of reimaging still hold.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNGRADING */ .ND, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q9],
    cures: ['Keep the terms of the earlier version with the image.'],
};
const checkDowngradeComponents = (reliance) => {
    const { software, right } = reliance;
    const licensed = right.license.version;
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(reliance) || licensed === undefined || !(0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isEarlier */ .bG)(software.version, licensed, software.product))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(downgradeComponents, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} in place of a later licensed version: its own terms apply to components that differ, and its media are yours to obtain.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: [{ kind: 'outside', do: 'Keep the terms of the earlier version with the image.' }],
        }),
    ];
};


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ downgradeNotGranted),
/* harmony export */   a: () => (/* binding */ checkDowngrade)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);
/* harmony import */ var _version_mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1156);








const downgradeNotGranted = {
    id: 'downgrade-not-granted',
    family: 'downgrade',
    severities: ['error'],
    asks: 'An earlier Windows version is one that the license itself lets the device use.',
    why: 'An OEM license of a Pro version names the earlier versions it may be exchanged for (10 Pro: 8.1 Pro and 7 Professional; 11 Pro: 10 Pro). Commercial upgrade licenses reach all earlier versions. Retail and Home licenses reach none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNGRADING */ .ND, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_DOWNGRADE */ .i8, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q9, { source: 'GUIDE', heading: 'p15' }],
    cures: ['Give the device an image of its own version.', 'Assign it a commercial Windows upgrade license.'],
};
const checkDowngrade = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .differsIn */ .$N)(reliance, 'version') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnterpriseOnPro */ .iD)(reliance) || !(0,_version_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .isDesktopDowngrade */ .MK)(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(downgradeNotGranted, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, whose terms name no right to that earlier version.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_7__/* .licenseField */ .i)(reliance, 'version'), (0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkSupport),
/* harmony export */   r: () => (/* binding */ downgradeSupportEnded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_downgrades_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4255);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const downgradeSupportEnded = {
    id: 'downgrade-support-ended',
    family: 'downgrade',
    severities: ['warning'],
    asks: 'The earlier version of an OEM downgrade is still supported.',
    why: 'The brief grants the downgrade without a limit. The OEM terms of Windows 10, as quoted by another source, grant it only as long as Microsoft supports the earlier version. The brief decides, and the other source is told.',
    clauses: [
        { source: 'EKE; XI', heading: 'Windows 10 OEM license terms, clause 7' },
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNGRADING */ .ND,
        { source: 'EOL', heading: 'end of support' },
    ],
    cures: [
        'Give the device an image of its own version.',
        'Rely on a commercial Windows upgrade license, which has no such limit.',
    ],
};
const checkSupport = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(reliance) || reliance.right.basis !== 'downgrade' || reliance.software.product !== 'windows')
        return [];
    const ended = _facts_downgrades_js__WEBPACK_IMPORTED_MODULE_1__/* .SUPPORT_ENDED */ .T_.find((row) => row.version === reliance.software.version);
    if (ended === undefined || ended.on >= reliance.asOf)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(downgradeSupportEnded, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)} by an OEM downgrade right; another source ends that right with the support of the version, which ended on ${ended.on}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: [
                {
                    kind: 'outside',
                    do: 'Read the license terms that came with the device, or move it to an image of its own version.',
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ editionMismatch),
/* harmony export */   h: () => (/* binding */ checkEdition)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const editionMismatch = {
    id: 'edition-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'The edition in the image is the edition licensed, unless a right of the device says otherwise.',
    why: 'Windows Server Standard is not Essentials, Office Standard is not Professional Plus, Home is not Pro. N and KN editions are editions of their own; Server Core and Desktop Experience are ways to install one edition.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_PRODUCTS */ .ZV, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: [
        'Give the device an image of the edition it is licensed for.',
        'License the device for the edition in the image.',
    ],
};
const checkEdition = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .differsIn */ .$N)(reliance, 'edition') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnterpriseOnPro */ .iD)(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(editionMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, another edition.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_6__/* .licenseField */ .i)(reliance, 'edition'), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};


/***/ }),

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ checkEnterprise),
/* harmony export */   iD: () => (/* binding */ isEnterpriseOnPro),
/* harmony export */   nm: () => (/* binding */ enterpriseNotCovered)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const enterpriseNotCovered = {
    id: 'enterprise-not-covered',
    family: 'base-license',
    severities: ['error'],
    asks: 'Windows Enterprise on a PC licensed for Pro is covered in one of three ways.',
    why: 'A PC licensed for Windows Pro may take Enterprise only with a Windows Enterprise upgrade license on the PC, Windows Software Assurance on the PC, or Windows Software Assurance per user for its primary user.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q4, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_PRODUCTS */ .ZV, { source: 'GUIDE; WL; SA; VDI', heading: 'per-user plans' }],
    cures: [
        'Give the device a Pro image.',
        'Assign the PC a Windows Enterprise upgrade license or Windows Software Assurance.',
        'Cover the primary user with Windows Software Assurance per user (Enterprise E3 or E5).',
    ],
};
/**
 * A device that names no primary user claims no license of one, so that is no missing fact.
 *
 * Enterprise on a Pro device is this finding and only this: what covers the edition covers the versions as well.
 */
function isEnterpriseOnPro(reliance) {
    const { software, right } = reliance;
    return ((0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'edition') &&
        software.product === 'windows' &&
        _facts_editions_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTERPRISE_EDITIONS */ .cN.includes(software.edition) &&
        right.edition !== undefined &&
        _facts_editions_js__WEBPACK_IMPORTED_MODULE_4__/* .PRO_EDITIONS */ .en.includes(right.edition));
}
const checkEnterprise = (reliance) => {
    if (!isEnterpriseOnPro(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(enterpriseNotCovered, {
            message: `The image is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, and neither an Enterprise upgrade license, nor Software Assurance, nor a covered primary user.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_6__/* .licenseField */ .i)(reliance, 'edition'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                {
                    kind: 'outside',
                    do: 'Cover the primary user with Windows Software Assurance per user, name them as primaryUser and write it down in users.',
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkEvidence),
/* harmony export */   Uv: () => (/* binding */ evidenceMissing),
/* harmony export */   Z4: () => (/* binding */ missingFact)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);





const evidenceMissing = {
    id: 'evidence-missing',
    family: 'evidence',
    severities: ['unproven'],
    asks: 'Every fact that the verdict needs is in the manifest.',
    why: 'Unknown is not licensed, and it is not unlicensed either: the finding names the fact, and where it can be found.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL],
    cures: ['Find the fact out and write it in the manifest.'],
};
/** A fact that some rule needs: `fact` completes "Nobody wrote down ...", `find` says where it is to be found. */
function missingFact(details) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(evidenceMissing, {
        message: `Nobody wrote down ${details.fact}, so the license is not proved.`,
        about: details.about,
        cures: [{ kind: 'outside', do: details.find }],
        ...(details.clause === undefined ? {} : { clause: details.clause }),
    });
}
const checkEvidence = (reliance) => {
    const { right } = reliance;
    // A right that already differs is refused whatever else is unwritten: no further fact is needed.
    if (reliance.differences.some(({ state }) => state === 'differs'))
        return [];
    const unwritten = reliance.differences.flatMap(({ dimension, state }) => {
        if (state !== 'missing' || dimension === 'components')
            return [];
        const find = right.license.held === 'base' ? 'the purchase record or the label of the device' : 'the agreement or the invoice';
        return [
            missingFact({
                fact: `the ${dimension} of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .rightText */ .Cv)(right)}`,
                find: `Take the ${dimension} from ${find} and write it in the manifest.`,
                about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseField */ .i)(reliance, dimension)],
            }),
        ];
    });
    const needed = (right.missing ?? []).map(({ reference, fact }) => missingFact({
        fact,
        find: 'Take it from the agreement or the admin center and write it as softwareAssurance.until.',
        about: [reference],
    }));
    return [
        ...unwritten,
        ...needed,
        ...(right.license.claim.state === 'ambiguous' ? [ambiguousLine(reliance)] : []),
        ...unnamedAgreement(reliance),
    ];
};
/** The claim fits several lines that grant different things: which one was assigned decides. */
function ambiguousLine({ right }) {
    const { claim } = right.license;
    const agreement = claim.state === 'none' ? '' : claim.agreement;
    return missingFact({
        fact: `which of several lines of ${agreement} the license is`,
        find: 'Write version, language or kind in the license until it fits one line.',
        about: [right.license.reference],
    });
}
/** A commercial licence is bought under some agreement; a licence whose channel nobody wrote may be anything. */
function unnamedAgreement({ right }) {
    const { held, channel, claim, reference } = right.license;
    if (held === 'base' || held === 'device') {
        if (channel === undefined) {
            return [
                missingFact({
                    fact: 'how the license was bought',
                    find: 'Write its channel, or the agreement it was bought under.',
                    about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(channelPath(reference))],
                }),
            ];
        }
        if (held === 'device' && channel === 'commercial' && claim.state === 'none') {
            return [
                missingFact({
                    fact: 'the agreement that the commercial license was bought under',
                    find: 'Write it as agreement.',
                    about: [reference],
                }),
            ];
        }
    }
    return [];
}
function channelPath(reference) {
    return `${'path' in reference ? reference.path : ''}.channel`;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ factsUndecided),
/* harmony export */   ax: () => (/* binding */ checkUndecidedRight),
/* harmony export */   kN: () => (/* binding */ checkArchitecture),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);




const factsUndecided = {
    id: 'facts-undecided',
    family: 'evidence',
    severities: ['unproven'],
    asks: 'The sources decide the case.',
    why: 'Some cases are in neither document and in no source that decides: an arm64 image, an unusual base license, a right that only hearsay grants. They are neither passed nor refused.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .Q10 */ .Js],
    cures: ['Ask Microsoft or your licensing partner, and keep the answer with the agreement.'],
};
/** A case that the sources leave open: `reason` completes "undecided: ...". */
function undecided(details) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(factsUndecided, {
        message: `The sources do not decide this case: ${details.reason}.`,
        about: details.about,
        cures: [
            {
                kind: 'outside',
                do: 'Ask Microsoft or your licensing partner, and rely on another license until the answer is there.',
            },
        ],
        ...(details.clause === undefined ? {} : { clause: details.clause }),
    });
}
const checkUndecidedRight = (reliance) => {
    const { right } = reliance;
    if (reliance.differences.some(({ state }) => state === 'differs'))
        return [];
    const about = [right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')];
    const packs = reliance.differences.some(({ dimension, state }) => dimension === 'language' && state === 'undecided');
    return [
        ...(right.undecided === undefined ? [] : [undecided({ reason: right.undecided, about })]),
        ...(packs
            ? [
                undecided({
                    reason: `whether the languages of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(reliance.software)} are the MUI pack that is licensed; if they are, declare "languages: [mui]" in the image's identity`,
                    about,
                }),
            ]
            : []),
    ];
};
/** 32 and 64 bit are one product (Q10); no source speaks of arm64, on either side, unless the customer's agreement does. */
const checkArchitecture = (subject) => {
    const image = subject.software.architecture;
    const base = subject.device.base?.architecture;
    if (subject.item.path !== '' || ![image, base].some((one) => isUndecidedArchitecture(one, subject)))
        return [];
    return [
        undecided({
            reason: `the image is for ${image ?? 'an unwritten architecture'} and the base license for ${base ?? 'an unwritten architecture'}, and the brief speaks of 32 and 64 bit only`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('base.architecture'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .imageReference */ .rA)(subject, 'identity.architecture')],
            clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .Q10 */ .Js,
        }),
    ];
};
function isUndecidedArchitecture(architecture, { estate }) {
    if (architecture?.startsWith('arm') !== true)
        return false;
    return estate.policy?.architectures.some((covered) => covered.architecture === architecture) !== true;
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imageDiffers),
/* harmony export */   s: () => (/* binding */ imageDiffersFromManifest)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);


const imageDiffersFromManifest = {
    id: 'image-differs-from-manifest',
    family: 'evidence',
    severities: ['error'],
    asks: 'What the manifest declares of an image is what its file says.',
    why: 'A pull request is judged on the declared identity, the imaging workflow on the file. Where the two differ the file wins, and the difference is an error of its own: whatever was approved was not this image.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Declare the identity that the file has.', 'Build the image that was declared.'],
};
const FIELDS = ['product', 'version', 'edition', 'languages', 'architecture'];
/** Only what is declared and what is read can contradict each other; both sides may leave things out. */
function imageDiffers(image) {
    const { declared, read } = image;
    if (declared === undefined || read === undefined)
        return [];
    const apart = FIELDS.filter((field) => contradicts(field, declared, read.software));
    return apart.map((field) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(imageDiffersFromManifest, {
        image: image.id,
        message: `The manifest declares the ${field} of ${image.id} as ${valueText(declared[field])}; its file says ${valueText(read.software[field])}.`,
        about: [{ of: 'image', id: image.id, path: `identity.${field}` }],
        cures: [
            {
                kind: 'manifest',
                do: 'Declare the identity that the file has, or build the image that was declared.',
                edit: {
                    mode: 'set',
                    target: { of: 'image', id: image.id, path: `identity.${field}` },
                    value: read.software[field],
                },
            },
        ],
    }));
}
function contradicts(field, declared, read) {
    const [said, found] = [declared[field], read[field]];
    if (said === undefined || found === undefined)
        return false;
    if (field !== 'languages')
        return said !== found;
    const [tags, list] = [new Set(said), new Set(found)];
    // A file never says MUI; several languages may well be the multilingual pack that was declared.
    if (tags.has('mui'))
        return list.size < 2;
    return tags.size !== list.size || [...tags].some((tag) => !list.has(tag));
}
function valueText(value) {
    return Array.isArray(value) ? value.join(', ') : String(value);
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ checkIdentified),
/* harmony export */   ol: () => (/* binding */ imageUnidentified)
/* harmony export */ });
/* unused harmony export conflictText */
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _witnesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6152);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);




const imageUnidentified = {
    id: 'image-unidentified',
    family: 'evidence',
    severities: ['unproven'],
    asks: 'The image says what it is: product, version, edition and languages, and nothing in it says otherwise.',
    why: 'Identity cannot be compared with something unknown. The name of an image is free text and is never taken for its identity.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, { source: 'EOL; DataForGeeks; XOAP', heading: 'the builds of each release' }],
    cures: [
        'Choose the index of the image.',
        'Capture or export the image again so that its XML is whole.',
        'Apply the image and capture it again where its XML is older than its SOFTWARE hive.',
        'Declare the identity that "imagegate inspect" prints.',
    ],
};
const checkIdentified = (subject) => {
    const { identity } = subject.item;
    if (identity.state === 'known')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(imageUnidentified, {
            message: `What the image holds is not known: ${whyNot(identity)}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .imageReference */ .rA)(subject, subject.item.path === '' ? 'file' : subject.item.path)],
            cures: [cureOf(identity)],
        }),
    ];
};
function cureOf({ witnesses }) {
    if (witnesses.some((witness) => witness.startsWith(_witnesses_js__WEBPACK_IMPORTED_MODULE_3__/* .HIVE_WITNESS */ .x)))
        return { kind: 'outside', do: REFRESH_XML };
    return {
        kind: 'outside',
        do: 'Run "imagegate inspect" on the file; choose an index, capture or export the image again, or declare the identity it prints.',
    };
}
// Updating a file of the image, mounting and exporting all leave the XML as it was (imaging facts 1.7).
const REFRESH_XML = 'Find out which of the two is right. If the hive is, its XML is out of date: apply the image and capture it again, or set what differs ("wimlib-imagex info FILE INDEX --image-property WINDOWS/EDITIONID=..."). If the XML is, make the image again.';
function whyNot(identity) {
    return identity.state === 'unknown' ? identity.reason : identity.conflicts.map(conflictText).join('; ');
}
function conflictText({ field, claims }) {
    return `${field} is ${claims.map(({ witness, value }) => `${value} by its ${witness}`).join(' and ')}`;
}


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ imageNotAssigned),
/* harmony export */   V: () => (/* binding */ imageWithoutDevices)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);


const imageNotAssigned = {
    id: 'image-without-devices',
    family: 'evidence',
    severities: ['warning'],
    asks: 'Every declared image is for some device.',
    why: 'Nothing is decided about an image that no device names; a verdict that says "licensed" says nothing of it.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Name the image in the devices that are to get it.', 'Take the image out of the manifest.'],
};
function imageWithoutDevices(image, devices) {
    if (devices > 0)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(imageNotAssigned, {
            image: image.id,
            message: `No device names the image ${image.id}, so nothing was decided about it.`,
            about: [{ of: 'image', id: image.id, path: '' }],
            cures: [{ kind: 'outside', do: 'Name it in the devices that are to get it, or take it out of the manifest.' }],
        }),
    ];
}


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7168);
/* harmony import */ var _base_license_not_qualifying_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1880);
/* harmony import */ var _coa_not_affixed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(136);
/* harmony import */ var _component_mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2165);
/* harmony import */ var _downgrade_components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2337);
/* harmony import */ var _downgrade_not_granted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1374);
/* harmony import */ var _downgrade_support_ended_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2087);
/* harmony import */ var _edition_mismatch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2938);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2975);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9271);
/* harmony import */ var _facts_undecided_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(924);
/* harmony import */ var _image_differs_from_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2749);
/* harmony import */ var _image_unidentified_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2197);
/* harmony import */ var _image_without_devices_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8913);
/* harmony import */ var _language_mismatch_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(658);
/* harmony import */ var _license_count_exceeded_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8490);
/* harmony import */ var _license_not_in_agreement_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6783);
/* harmony import */ var _mak_activations_short_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7195);
/* harmony import */ var _media_channel_contradicted_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5678);
/* harmony import */ var _media_not_commercial_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2098);
/* harmony import */ var _missing_base_license_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(939);
/* harmony import */ var _missing_coa_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2327);
/* harmony import */ var _non_production_media_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7407);
/* harmony import */ var _oem_media_foreign_device_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8615);
/* harmony import */ var _oem_media_modified_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3993);
/* harmony import */ var _oem_media_version_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8616);
/* harmony import */ var _oem_recovery_media_missing_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8862);
/* harmony import */ var _other_source_disagrees_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4131);
/* harmony import */ var _other_user_not_covered_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8378);
/* harmony import */ var _policy_line_unused_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9863);
/* harmony import */ var _product_mismatch_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9917);
/* harmony import */ var _program_not_eligible_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7361);
/* harmony import */ var _purchase_unproven_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9654);
/* harmony import */ var _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9610);
/* harmony import */ var _right_withdrawn_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4624);
/* harmony import */ var _support_not_included_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8725);
/* harmony import */ var _user_coverage_ended_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1846);
/* harmony import */ var _user_not_primary_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2431);
/* harmony import */ var _verification_document_changed_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(181);
/* harmony import */ var _verification_incomplete_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(693);
/* harmony import */ var _verification_late_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4561);
/* harmony import */ var _verification_misdirected_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6766);
/* harmony import */ var _verification_missing_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6321);
/* harmony import */ var _verification_scope_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3433);
/* harmony import */ var _version_mismatch_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1156);
/* harmony import */ var _volume_key_unavailable_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(1060);
/* harmony import */ var _waiver_applied_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5391);
/* harmony import */ var _waiver_ends_soon_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7896);
/* harmony import */ var _waiver_expired_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(9699);
/* harmony import */ var _waiver_too_long_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(7767);
/* harmony import */ var _waiver_unused_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(1478);
/** The catalogue: every rule's entry, in the order in which `rules` and the docs list them. */



















































const RULES = [
    _product_mismatch_js__WEBPACK_IMPORTED_MODULE_30__/* .productMismatch */ .Ks,
    _edition_mismatch_js__WEBPACK_IMPORTED_MODULE_7__/* .editionMismatch */ .N,
    _version_mismatch_js__WEBPACK_IMPORTED_MODULE_44__/* .versionMismatch */ .pN,
    _component_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .componentMismatch */ .C,
    _language_mismatch_js__WEBPACK_IMPORTED_MODULE_14__/* .languageMismatch */ .z,
    _missing_base_license_js__WEBPACK_IMPORTED_MODULE_20__/* .missingBaseLicense */ .Vi,
    _base_license_not_qualifying_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLicenseNotQualifying */ .T,
    _missing_coa_js__WEBPACK_IMPORTED_MODULE_21__/* .missingCoa */ .__,
    _coa_not_affixed_js__WEBPACK_IMPORTED_MODULE_2__/* .coaNotAffixed */ .q,
    _purchase_unproven_js__WEBPACK_IMPORTED_MODULE_32__/* .purchaseUnproven */ .T,
    _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_8__/* .enterpriseNotCovered */ .nm,
    _user_coverage_ended_js__WEBPACK_IMPORTED_MODULE_36__/* .userCoverageEnded */ .m,
    _user_not_primary_js__WEBPACK_IMPORTED_MODULE_37__/* .userNotPrimary */ .v,
    _other_user_not_covered_js__WEBPACK_IMPORTED_MODULE_28__/* .otherUserNotCovered */ .T,
    _downgrade_not_granted_js__WEBPACK_IMPORTED_MODULE_5__/* .downgradeNotGranted */ .E,
    _downgrade_support_ended_js__WEBPACK_IMPORTED_MODULE_6__/* .downgradeSupportEnded */ .r,
    _downgrade_components_js__WEBPACK_IMPORTED_MODULE_4__/* .downgradeComponents */ ._,
    _media_not_commercial_js__WEBPACK_IMPORTED_MODULE_19__/* .mediaNotCommercial */ .U,
    _media_channel_contradicted_js__WEBPACK_IMPORTED_MODULE_18__/* .mediaChannelContradicted */ .w,
    _program_not_eligible_js__WEBPACK_IMPORTED_MODULE_31__/* .programNotEligible */ .x,
    _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementWithoutLicense */ .uo,
    _license_not_in_agreement_js__WEBPACK_IMPORTED_MODULE_16__/* .licenseNotInAgreement */ .Kl,
    _license_count_exceeded_js__WEBPACK_IMPORTED_MODULE_15__/* .licenseCountExceeded */ .k,
    _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_33__/* .retailMediaReused */ .c,
    _oem_media_foreign_device_js__WEBPACK_IMPORTED_MODULE_23__/* .oemMediaForeignDevice */ .an,
    _oem_media_modified_js__WEBPACK_IMPORTED_MODULE_24__/* .oemMediaModified */ .j,
    _oem_media_version_js__WEBPACK_IMPORTED_MODULE_25__/* .oemMediaVersion */ .O,
    _oem_recovery_media_missing_js__WEBPACK_IMPORTED_MODULE_26__/* .oemRecoveryMediaMissing */ .B,
    _non_production_media_js__WEBPACK_IMPORTED_MODULE_22__/* .nonProductionMedia */ .N,
    _verification_missing_js__WEBPACK_IMPORTED_MODULE_42__/* .verificationMissing */ .C,
    _verification_incomplete_js__WEBPACK_IMPORTED_MODULE_39__/* .verificationIncomplete */ .i,
    _verification_late_js__WEBPACK_IMPORTED_MODULE_40__/* .verificationLate */ .u,
    _verification_misdirected_js__WEBPACK_IMPORTED_MODULE_41__/* .verificationMisdirected */ .N,
    _verification_scope_js__WEBPACK_IMPORTED_MODULE_43__/* .verificationScope */ .W,
    _verification_document_changed_js__WEBPACK_IMPORTED_MODULE_38__/* .verificationDocumentChanged */ .P,
    _mak_activations_short_js__WEBPACK_IMPORTED_MODULE_17__/* .makActivationsShort */ .r,
    _volume_key_unavailable_js__WEBPACK_IMPORTED_MODULE_45__/* .volumeKeyUnavailable */ .I,
    _support_not_included_js__WEBPACK_IMPORTED_MODULE_35__/* .supportNotIncluded */ .v,
    _image_unidentified_js__WEBPACK_IMPORTED_MODULE_12__/* .imageUnidentified */ .ol,
    _image_differs_from_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .imageDiffersFromManifest */ .s,
    _image_without_devices_js__WEBPACK_IMPORTED_MODULE_13__/* .imageNotAssigned */ .T,
    _evidence_missing_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceMissing */ .Uv,
    _facts_undecided_js__WEBPACK_IMPORTED_MODULE_10__/* .factsUndecided */ .XR,
    _other_source_disagrees_js__WEBPACK_IMPORTED_MODULE_27__/* .otherSourceDisagrees */ .f,
    _right_withdrawn_js__WEBPACK_IMPORTED_MODULE_34__/* .rightWithdrawn */ .r,
    _policy_line_unused_js__WEBPACK_IMPORTED_MODULE_29__/* .policyLineUnused */ .tH,
    _waiver_expired_js__WEBPACK_IMPORTED_MODULE_48__/* .waiverExpired */ .Q,
    _waiver_ends_soon_js__WEBPACK_IMPORTED_MODULE_47__/* .waiverEndsSoon */ .k,
    _waiver_too_long_js__WEBPACK_IMPORTED_MODULE_49__/* .waiverTooLong */ .N,
    _waiver_unused_js__WEBPACK_IMPORTED_MODULE_50__/* .waiverUnused */ .V9,
    _waiver_applied_js__WEBPACK_IMPORTED_MODULE_46__/* .waiverApplied */ .W,
];


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkLanguage),
/* harmony export */   z: () => (/* binding */ languageMismatch)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const languageMismatch = {
    id: 'language-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'Every language in the image is a language that the device is licensed for.',
    why: 'English is not French, and English is not a Multilingual User Interface (MUI) pack, in either direction. A license for all languages matches any. A commercial license whose agreement names no language follows the base license.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_LANGUAGES */ .KX, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: [
        'Give the device an image in its language.',
        'Write the language that the agreement licenses, if it licenses more.',
        'License the device for the language in the image.',
    ],
};
const checkLanguage = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .differsIn */ .$N)(reliance, 'language') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnterpriseOnPro */ .iD)(reliance))
        return [];
    const from = reliance.right.languageFrom === 'base' ? ', in the language of its base license' : '';
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(languageMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}${from}, another language.`,
            about: [
                (0,_license_field_js__WEBPACK_IMPORTED_MODULE_6__/* .licenseField */ .i)(reliance, 'language'),
                (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .rA)(reliance, reliance.item.path),
                (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('image'),
            ],
            cures: () => [...agreementLanguage(reliance), ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance)],
        }),
    ];
};
/** Many agreements license all languages; the strict reading ends where the manifest says so. */
function agreementLanguage({ right, estate }) {
    const { claim } = right.license;
    if (claim.state !== 'matched')
        return [];
    const line = estate.agreements.get(claim.agreement)?.licenses[claim.line];
    if (line === undefined || line.language !== undefined)
        return [];
    return [
        {
            kind: 'manifest',
            do: `Write "language: all" on that line of ${claim.agreement}, if the agreement licenses all languages.`,
            edit: {
                mode: 'set',
                target: { of: 'agreement', id: claim.agreement, path: `licenses.${claim.line}.language` },
                value: 'all',
            },
        },
    ];
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   k: () => (/* binding */ licenseCountExceeded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9079);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);




const licenseCountExceeded = {
    id: 'license-count-exceeded',
    family: 'media',
    severities: ['error', 'unproven'],
    asks: "No more devices are assigned to an agreement's line than were bought.",
    why: 'Media may be used on as many devices as there are licenses. Devices licensed elsewhere (OEM, retail) never count. An unwritten quantity proves nothing, and neither does one of server licenses, which are counted in cores.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PROGRAMS */ .j, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Write the quantity that was bought.', 'Buy the licenses that are missing, or take devices off the line.'],
};
function countFindings(estate, uses) {
    return uses.flatMap((use) => {
        const lines = (estate.agreements.get(use.agreement)?.licenses ?? [])
            .map((line, index) => ({ line, index }))
            .filter(({ line }) => (0,_rights_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .lineTerms */ .s)(line) === use.terms);
        const [first] = lines;
        if (first === undefined || lines.some(({ line }) => line.quantity === 'enterprise-wide'))
            return [];
        return countLine(use, lines.map(({ line }) => line), first.line, first.index);
    });
}
function countLine(use, lines, line, index) {
    const quantities = lines.flatMap(({ quantity }) => (typeof quantity === 'number' ? [quantity] : []));
    const bought = quantities.reduce((sum, quantity) => sum + quantity, 0);
    const name = `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(line)} (${line.kind}) of ${use.agreement}`;
    const measured = (by) => ({ of: JSON.stringify([use.agreement, use.terms]), by });
    const target = { of: 'agreement', id: use.agreement, path: `licenses.${index}.quantity` };
    if (quantities.length < lines.length) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
                severity: 'unproven',
                message: `${devicesText(use.devices)} a license for ${name}, and nobody wrote down how many were bought.`,
                about: [target],
                measure: measured(0),
                cures: [
                    {
                        kind: 'manifest',
                        do: 'Write the quantity that was bought (a number, or enterprise-wide).',
                        edit: { mode: 'set', target, value: use.devices },
                    },
                ],
            }),
        ];
    }
    if (isCountedInCores(line)) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
                severity: 'unproven',
                message: `${devicesText(use.devices)} a license for ${name}; server licenses are counted in cores, which the manifest does not say.`,
                about: [target],
                measure: measured(0),
                cures: [
                    {
                        kind: 'manifest',
                        do: 'If the agreement covers every server, write "quantity: enterprise-wide"; otherwise count the cores.',
                        edit: { mode: 'set', target, value: 'enterprise-wide' },
                    },
                ],
            }),
        ];
    }
    if (use.devices <= bought)
        return [];
    const missing = use.devices - bought;
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
            message: `${devicesText(use.devices)} a license for ${name}; only ${bought} ${bought === 1 ? 'was' : 'were'} bought.`,
            about: [target],
            measure: measured(missing),
            cures: [
                {
                    kind: 'license',
                    do: `Buy ${missing} more and write the new quantity, or take ${missing} off the line.`,
                    edit: { mode: 'set', target, value: line.quantity + missing },
                },
            ],
        }),
    ];
}
function devicesText(devices) {
    return devices === 1 ? '1 device takes' : `${devices} devices take`;
}
function isCountedInCores({ product, edition }) {
    return product === 'windows-server' && (edition === 'standard' || edition === 'datacenter');
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ licenseField)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4859);

function licenseField({ right }, field) {
    const { held, reference } = right.license;
    if (field === 'language' && right.languageFrom === 'base')
        return (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceReference */ .eE)('base.language');
    const perUser = held === 'primary-user' || held === 'other-user';
    if (perUser || reference.of !== 'device')
        return reference;
    return (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceReference */ .eE)(`${reference.path}.${field}`);
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ licenseNotInAgreement),
/* harmony export */   WI: () => (/* binding */ claimFinding),
/* harmony export */   xU: () => (/* binding */ checkClaim)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);




const licenseNotInAgreement = {
    id: 'license-not-in-agreement',
    family: 'media',
    severities: ['error', 'warning'],
    asks: 'A license that a device claims under an agreement is a line of that agreement.',
    why: 'What was not bought under the agreement cannot be assigned under it. A device that is licensed without the claim keeps its verdict, and the claim is a warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PROGRAMS */ .j],
    cures: ['Name the agreement and the line that the license was bought under.', 'Buy it and add the line.'],
};
const checkClaim = ({ right, software }) => right.license.claim.state === 'absent' ? [claimFinding(right.license, 'error', software.version)] : [];
/** `needed`: the version that the claim would have to reach, where it names none. */
function claimFinding(license, severity, needed) {
    const { claim } = license;
    const agreement = claim.state === 'none' ? '' : claim.agreement;
    const { product, edition, kind, language } = license;
    const version = license.version ?? needed;
    const written = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)({ product, edition, version: license.version });
    const cure = {
        kind: 'license',
        do: `Buy ${written} (${kind}) under ${agreement} and add the line, or name the agreement it was bought under.`,
    };
    const canBeLine = edition !== undefined && version !== undefined;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseNotInAgreement, {
        severity,
        message: `The device claims ${written} (${kind}) under ${agreement}, which has no such line.`,
        about: [license.reference],
        cures: [
            canBeLine
                ? {
                    ...cure,
                    edit: {
                        mode: 'append',
                        target: { of: 'agreement', id: agreement, path: 'licenses' },
                        value: (0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ product, edition, kind, version, language, quantity: 1 }),
                    },
                }
                : { ...cure, kind: 'outside' },
        ],
    });
}


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ activationFindings),
/* harmony export */   r: () => (/* binding */ makActivationsShort)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);


const makActivationsShort = {
    id: 'mak-activations-short',
    family: 'activation',
    severities: ['warning'],
    asks: 'A multiple activation key has activations left for every device to be imaged.',
    why: 'A MAK has a set number of activations. Look them up in the admin center or the Volume Activation Management Tool before imaging, and ask for more in time.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q8],
    cures: ['Ask for more activations, and write how many are left.', 'Activate by KMS.'],
};
function activationFindings(image, devices) {
    const { activation } = image;
    if (activation?.kind !== 'mak' || (activation.remaining !== undefined && activation.remaining >= devices))
        return [];
    const target = { of: 'image', id: image.id, path: 'activation.remaining' };
    const left = activation.remaining === undefined
        ? 'nobody wrote down how many activations are left'
        : activationsLeft(activation.remaining);
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(makActivationsShort, {
            image: image.id,
            message: `${devices === 1 ? '1 device gets' : `${devices} devices get`} the image ${image.id} with a multiple activation key, and ${left}.`,
            about: [target],
            measure: { of: image.id, by: activation.remaining === undefined ? 0 : devices - activation.remaining },
            cures: [
                {
                    kind: 'manifest',
                    do: 'Ask for more activations, and write how many are left.',
                    edit: { mode: 'set', target, value: devices },
                },
            ],
        }),
    ];
}
function activationsLeft(remaining) {
    return remaining === 1 ? '1 activation is left' : `${remaining} activations are left`;
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkChannelClaim),
/* harmony export */   w: () => (/* binding */ mediaChannelContradicted)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7308);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);





const mediaChannelContradicted = {
    id: 'media-channel-contradicted',
    family: 'media',
    severities: ['unproven'],
    asks: 'The ei.cfg beside an image, where there is one, does not contradict the media that the manifest declares.',
    why: 'Which rights an image needs depends on where its media came from, and no image file says so: the manifest does. An ei.cfg is text that tools rewrite and delete, so it never proves a channel; but a declaration that the media themselves contradict is proof of nothing either.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1],
    cures: [
        'Find out where the media came from, and declare that.',
        'Put the ei.cfg of the media beside the image where it is not theirs.',
        'Build the image from Commercial Licensing media.',
    ],
};
/** What the ei.cfg of each kind of media says. Evaluation and developer media are refused whatever theirs says. */
const EXPECTED = new Map([
    ['commercial', 'volume'],
    ['retail', 'retail'],
    ['oem-recovery', 'oem'],
    ['oem-custom', 'oem'],
]);
const MEDIA_NAMES = {
    volume: 'volume (Commercial Licensing)',
    retail: 'retail',
    oem: 'OEM',
};
/** An ei.cfg speaks of the system alone, not of the software that was put on top. */
const checkChannelClaim = (subject) => {
    const { channelClaim } = subject.image;
    const { channel } = subject.item.media;
    const expected = channel === undefined ? undefined : EXPECTED.get(channel);
    if (channelClaim === undefined || expected === undefined || subject.item.path !== '')
        return [];
    if (channelClaim.channel === expected)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(mediaChannelContradicted, {
            message: `The media are declared as ${channel}; ${(0,_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .displayed */ .kh)(channelClaim.witness)} says that they are ${MEDIA_NAMES[channelClaim.channel]} media.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'channel')],
            cures: curesOf(subject, channelClaim.channel),
        }),
    ];
};
function curesOf(subject, claimed) {
    const findOut = {
        kind: 'outside',
        do: 'Find out where the media came from: declare that, or replace the ei.cfg where it is not the one of these media.',
    };
    return claimed === 'volume' ? [findOut, (0,_media_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .commercialMediaCure */ .K)(subject)] : [findOut];
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commercialMediaCure)
/* harmony export */ });
/* harmony import */ var _eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/** The way out of most media findings: build the image from media of an agreement that may be used for it. */


function commercialMediaCure(subject) {
    const [agreement] = (0,_eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__/* .eligibleAgreements */ .v)(subject.estate);
    if (agreement === undefined)
        return { kind: 'outside', do: 'Build the image from Commercial Licensing media of an eligible agreement.' };
    return {
        kind: 'media',
        do: `Build the image anew from the Commercial Licensing media of ${agreement.id}, and declare them.`,
        edit: {
            mode: 'set',
            target: (0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaReference */ .gZ)(subject, ''),
            value: { channel: 'commercial', agreement: agreement.id },
        },
    };
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkMedia),
/* harmony export */   U: () => (/* binding */ mediaNotCommercial)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6056);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2709);
/* harmony import */ var _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9610);








const mediaNotCommercial = {
    id: 'media-not-commercial',
    family: 'media',
    severities: ['error'],
    asks: "Media that are neither an OEM's nor the device's own retail media come from Commercial Licensing.",
    why: 'An image for many devices is built from the Commercial Licensing portal or its disk kits. Retail media put on a device that holds no retail license are neither, and no Commercial Licensing media hold a Home edition.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1],
    cures: ['Build the image from Commercial Licensing media.'],
};
const checkMedia = (subject) => {
    const { channel } = subject.item.media;
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaReference */ .gZ)(subject, 'channel')];
    if (channel === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'where the media of the image came from',
                find: 'Ask whoever built the image, and write media.channel.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1,
            }),
        ];
    }
    if (channel === 'retail' && !(0,_retail_media_reused_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsRetailLicense */ .xE)(subject)) {
        return [
            refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from retail media, and the device holds no retail license.`),
        ];
    }
    const home = subject.software.product === 'windows' && _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME_EDITIONS */ .oV.includes(subject.software.edition);
    if (channel === 'commercial' && home) {
        return [
            refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)}, an edition that no Commercial Licensing media hold, so it came from elsewhere.`),
        ];
    }
    return [];
};
function refuse(subject, message) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z)(mediaNotCommercial, {
        message,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaReference */ .gZ)(subject, 'channel')],
        cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
    });
}


/***/ }),

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ baseFindings),
/* harmony export */   Vi: () => (/* binding */ missingBaseLicense),
/* harmony export */   qD: () => (/* binding */ checkBase)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);





const missingBaseLicense = {
    id: 'missing-base-license',
    family: 'base-license',
    severities: ['error'],
    asks: 'The device has a base license for Windows under the commercial media or the upgrade.',
    why: 'Commercial Licensing sells no full license of the Windows desktop, only upgrades. Each device needs a license of its own underneath: preinstalled by an OEM or system builder, a retail product, or another Microsoft programme such as a legalization.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL],
    cures: [
        'Write down the base license that the device has.',
        'Buy the device a Windows Pro license (OEM, retail or legalization).',
    ],
};
const checkBase = (reliance) => baseFindings(reliance, reliance.base);
/** Also asked when the device has no licence at all. */
function baseFindings(subject, base) {
    if (base?.state === 'unwritten')
        return base.facts.map((fact) => unwritten(fact));
    if (base?.state !== 'missing')
        return [];
    const fullCommercial = subject.device.licenses.some(({ product, kind, channel, agreement }) => product === 'windows' && kind === 'full' && (channel === 'commercial' || agreement !== undefined));
    const noSuchThing = fullCommercial || subject.device.base?.channel === 'commercial'
        ? '; a full commercial license of the Windows desktop does not exist'
        : '';
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(missingBaseLicense, {
            message: `The image is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)}; the device has no base license for Windows under it${noSuchThing}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base')],
            cures: [baseCure(subject)],
        }),
    ];
}
function unwritten(fact) {
    return (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
        fact: `the ${fact} of the base license`,
        find: `Take the ${fact} from the purchase record or the label of the device and write it as base.${fact}.`,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(`base.${fact}`)],
        clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL,
    });
}
/** What the manifest would say of a device bought with a fitting Pro license. */
function baseCure({ software }) {
    const [language] = software.languages;
    const version = software.version === '11' || software.version === 'ltsc-2024' ? '11' : '10';
    return {
        kind: 'license',
        do: 'Write down the base license of the device; if it has none, buy it a Windows Pro license (OEM, retail or legalization).',
        edit: {
            mode: 'set',
            target: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base'),
            value: {
                channel: 'retail',
                product: 'windows',
                version,
                edition: 'pro',
                ...(language === undefined ? {} : { language }),
                coa: 'label',
                purchased: true,
            },
        },
    };
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ missingCoa),
/* harmony export */   dB: () => (/* binding */ needsCoa),
/* harmony export */   w7: () => (/* binding */ checkCoa)
/* harmony export */ });
/* unused harmony export isInstalledForCustomer */
/* harmony import */ var _base_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);
/* harmony import */ var _rights_right_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2649);
/* harmony import */ var _vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3373);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);







const missingCoa = {
    id: 'missing-coa',
    family: 'base-license',
    severities: ['error'],
    asks: 'The computer carries a certificate of authenticity for a qualifying Windows.',
    why: 'A Windows upgrade from Commercial Licensing may be placed only on a computer with a certificate of authenticity (COA) for a qualifying base, and whoever images for a customer verifies one on each computer. A certificate of an edition that does not qualify is none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .WHICH_CUSTOMERS */ .M3],
    cures: [
        'Look at the computer and write down what it carries.',
        'Buy the device a qualifying license with its certificate.',
    ],
};
/** Every upgrade asks for a certificate, and so does every installation by an OEM or LSP. */
function needsCoa(reliance) {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(reliance) || reliance.software.product !== 'windows')
        return false;
    return (0,_rights_right_js__WEBPACK_IMPORTED_MODULE_5__/* .isUpgradeRight */ .N)(reliance.right) || ((0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommercialDesktop */ .$v)(reliance) && isInstalledForCustomer(reliance));
}
function isInstalledForCustomer({ device, estate }) {
    const role = device.installer === undefined ? undefined : estate.installers.get(device.installer)?.role;
    return role === 'oem' || role === 'lsp';
}
const checkCoa = (reliance) => {
    if (!needsCoa(reliance))
        return [];
    const standing = reliance.base;
    // Without a base there is nothing for a certificate to certify: that finding comes first.
    if (standing === undefined || standing.state === 'missing')
        return [];
    const coa = reliance.device.base?.coa;
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base.coa')];
    if (coa === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFact */ .Z4)({
                fact: 'which certificate of authenticity the computer carries',
                find: 'Look for a sticker or Genuine Microsoft label on the computer, or read its firmware license description, and write it as base.coa.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .QUALIFYING */ .YL,
            }),
        ];
    }
    if (coa.kind === 'none') {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(missingCoa, {
                message: 'The computer carries no certificate of authenticity for its base license.',
                about,
                cures: [labelCure],
            }),
        ];
    }
    if (coa.edition === undefined || certifies(reliance, standing.base, coa.edition))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(missingCoa, {
            message: `The computer's certificate of authenticity names Windows ${(0,_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .editionName */ .g)('windows', coa.edition)}, which is no qualifying Windows.`,
            about,
            cures: [labelCure],
        }),
    ];
};
function certifies(reliance, base, edition) {
    return (0,_base_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .editionQualifies */ .o)(reliance, reliance.right, base, edition);
}
const labelCure = {
    kind: 'paper',
    do: 'Write down the label of a qualifying Windows if the computer carries one; if it does not, license it anew with one.',
    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base.coa'), value: 'label' },
};


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkProduction),
/* harmony export */   N: () => (/* binding */ nonProductionMedia)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);





const nonProductionMedia = {
    id: 'non-production-media',
    family: 'media',
    severities: ['error'],
    asks: 'The image is not made from evaluation, developer or insider media.',
    why: 'Such media are no Commercial Licensing media, and nothing that a device can be licensed for is identical to what is on them.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Build the image from Commercial Licensing media.'],
};
const checkProduction = (subject) => {
    const { channel } = subject.item.media;
    const { software } = subject.item.identity;
    const cures = [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_2__/* .commercialMediaCure */ .K)(subject)];
    if (software.evaluation === true) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(nonProductionMedia, {
                message: `The image is an evaluation edition (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)}).`,
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .rA)(subject, 'file')],
                cures: [{ kind: 'outside', do: 'Build the image anew from Commercial Licensing media.' }],
            }),
        ];
    }
    if (channel !== 'evaluation' && channel !== 'developer')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(nonProductionMedia, {
            message: `The image comes from ${channel} media, which are not for production.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'channel')],
            cures,
        }),
    ];
};


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ checkOemMedia),
/* harmony export */   an: () => (/* binding */ oemMediaForeignDevice)
/* harmony export */ });
/* unused harmony export isOemMedia */
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const oemMediaForeignDevice = {
    id: 'oem-media-foreign-device',
    family: 'media',
    severities: ['error'],
    asks: 'OEM media go only on devices of that OEM that were first imaged with them.',
    why: "An OEM's recovery media and custom images may be used again only on the devices that came with them, never across OEMs. A standard image for several makes is built from Commercial Licensing media.",
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .THIRD_PARTIES */ .Bq, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr],
    cures: ['Build the image from Commercial Licensing media.', 'Give the device the image it came with.'],
};
function isOemMedia({ item }) {
    return item.media.channel === 'oem-recovery' || item.media.channel === 'oem-custom';
}
const checkOemMedia = (subject) => {
    if (!isOemMedia(subject))
        return [];
    const { device, item, image } = subject;
    return [
        ...sameManufacturer(subject, item.media.oem, device.manufacturer),
        ...firstImaged(subject, device.firstImagedWith, image.id),
    ];
};
function sameManufacturer(subject, oem, manufacturer) {
    if (oem === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'which OEM the media are from',
                find: 'Write the manufacturer as media.oem.',
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'oem')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP,
            }),
        ];
    }
    if (manufacturer === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'who made the device',
                find: 'Write its manufacturer, as the device reports it.',
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('manufacturer')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP,
            }),
        ];
    }
    if (sameName(oem, manufacturer))
        return [];
    return [
        refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from media of ${oem}; the device was made by ${manufacturer}.`, 'manufacturer'),
    ];
}
function firstImaged(subject, first, image) {
    if (first === image)
        return [];
    if (first === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'whether the device was first imaged with these OEM media',
                find: "Take it from the OEM's order, and write the image's id as firstImagedWith.",
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('firstImagedWith')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP,
            }),
        ];
    }
    return [
        refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from OEM media; the device was first imaged with ${first}.`, 'firstImagedWith'),
    ];
}
function refuse(subject, message, field) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(oemMediaForeignDevice, {
        message,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(field), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'oem')],
        cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
    });
}
/** Names as devices report them differ in case and in blanks, and in nothing that could be guessed. */
function sameName(a, b) {
    const fold = (name) => name.trim().replace(/\s+/g, ' ').toLowerCase();
    return fold(a) === fold(b);
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkModified),
/* harmony export */   j: () => (/* binding */ oemMediaModified)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const oemMediaModified = {
    id: 'oem-media-modified',
    family: 'media',
    severities: ['error'],
    asks: 'OEM recovery media are used as they came.',
    why: 'Recovery media of an OEM may not be modified before an image is recovered from them.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP],
    cures: ["Recover with the OEM's media as they came.", 'Build the image from Commercial Licensing media.'],
};
const checkModified = (subject) => {
    const { channel, modified } = subject.item.media;
    if (channel !== 'oem-recovery' || modified === false)
        return [];
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaReference */ .gZ)(subject, 'modified')];
    if (modified === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'whether the OEM recovery media were modified',
                find: 'Ask whoever made the image, and write media.modified.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP,
            }),
        ];
    }
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(oemMediaModified, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from OEM recovery media that were modified.`,
            about,
            cures: [
                {
                    kind: 'media',
                    do: 'Use the OEM recovery media as they came, and write "modified: false".',
                    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaReference */ .gZ)(subject, 'modified'), value: false },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ oemMediaVersion),
/* harmony export */   c: () => (/* binding */ checkOemVersion)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _vocabulary_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9616);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);







const oemMediaVersion = {
    id: 'oem-media-version',
    family: 'media',
    severities: ['error'],
    asks: 'OEM recovery media match the version that was preinstalled.',
    why: 'Recovery media put back what the device came with, one device at a time: the version preinstalled, which is not always the version licensed (a 10 Pro shipped with 7).',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP],
    cures: ['Recover with the media that came with the device.', 'Build the image from Commercial Licensing media.'],
};
const checkOemVersion = (subject) => {
    const { item, device, software } = subject;
    if (item.media.channel !== 'oem-recovery' || item.path !== '')
        return [];
    const preinstalled = device.preinstalledVersion ?? device.base?.version;
    const path = device.preinstalledVersion === undefined ? 'base.version' : 'preinstalled.version';
    if (preinstalled === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFact */ .Z4)({
                fact: 'which version was preinstalled',
                find: "Take it from the OEM's order, and write preinstalled.version.",
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('preinstalled.version')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP,
            }),
        ];
    }
    if (preinstalled === software.version)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(oemMediaVersion, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} from OEM recovery media; the device came with ${(0,_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionName */ .sh)(software.product, preinstalled)}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)(path)],
            cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_4__/* .commercialMediaCure */ .K)(subject)],
        }),
    ];
};


/***/ }),

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ oemRecoveryMediaMissing),
/* harmony export */   Q: () => (/* binding */ checkRecoveryMedia)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);



const oemRecoveryMediaMissing = {
    id: 'oem-recovery-media-missing',
    family: 'media',
    severities: ['notice'],
    asks: 'Devices that an OEM images for the customer come with OEM recovery media.',
    why: 'Such devices keep their OEM license underneath and should come with recovery media, although the customer never had them with the OEM image on.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .THIRD_PARTIES */ .Bq],
    cures: ['Ask the OEM for its recovery media, and write "recoveryMedia: true".'],
};
const checkRecoveryMedia = (subject) => {
    const { device, estate } = subject;
    const role = device.installer === undefined ? undefined : estate.installers.get(device.installer)?.role;
    if (role !== 'oem' || !(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommercialDesktop */ .$v)(subject) || device.recoveryMedia === true)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(oemRecoveryMediaMissing, {
            message: 'The OEM images the device for you: it should come with OEM recovery media, and none is written down.',
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceReference */ .eE)('recoveryMedia')],
            cures: [
                {
                    kind: 'manifest',
                    do: 'Ask the OEM for its recovery media, and write "recoveryMedia: true".',
                    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceReference */ .eE)('recoveryMedia'), value: true },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkOtherSources),
/* harmony export */   f: () => (/* binding */ otherSourceDisagrees)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6056);
/* harmony import */ var _rights_right_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2649);
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1682);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const OEM_SERVER_DOWNGRADE = { source: 'MPM; HPE; WARE', heading: 'OEM server downgrade' };
const ACADEMIC_HOME = { source: 'UCLA', heading: 'Home as a qualifying system' };
const otherSourceDisagrees = {
    id: 'other-source-disagrees',
    family: 'evidence',
    severities: ['warning'],
    asks: 'No later or narrower source says otherwise.',
    why: 'The two documents decide. Where another source reads differently the verdict stays theirs, and this warning says what the other one says, because the agreement in force outranks them all.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT_TERMS */ .Ed, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_DOWN_EDITION */ .A0, OEM_SERVER_DOWNGRADE, ACADEMIC_HOME],
    cures: ['Read the agreement in force.'],
};
const checkOtherSources = (reliance) => [
    ...languageVersions(reliance),
    ...essentialsUnderStandard(reliance),
    ...oemServerDowngrade(reliance),
    ...academicHome(reliance),
];
/** Product Terms: a commercial licence may be used in any permitted language version. */
function languageVersions(reliance) {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .differsIn */ .$N)(reliance, 'language') || reliance.right.license.channel !== 'commercial')
        return [];
    return [
        tell(reliance, 'the Product Terms let a commercial license be used in another permitted language version', _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT_TERMS */ .Ed),
    ];
}
function essentialsUnderStandard(reliance) {
    const { software, right } = reliance;
    const lower = software.product === 'windows-server' && software.edition === 'essentials' && right.edition === 'standard';
    if (!lower || !(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .differsIn */ .$N)(reliance, 'edition') || right.license.channel !== 'commercial')
        return [];
    return [
        tell(reliance, 'volume licensing sources grant a down-edition from Server Standard to Essentials', _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_DOWN_EDITION */ .A0),
    ];
}
function oemServerDowngrade(reliance) {
    const { software, right } = reliance;
    const licensed = right.license.version;
    const older = licensed !== undefined &&
        software.product === 'windows-server' &&
        (0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isEarlier */ .bG)(software.version, licensed, 'windows-server');
    if (!older || !(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .differsIn */ .$N)(reliance, 'version') || right.license.channel !== 'oem')
        return [];
    return [
        tell(reliance, 'resellers report that OEM server terms grant an earlier version, and disagree how far', OEM_SERVER_DOWNGRADE),
    ];
}
function academicHome(reliance) {
    const { software, right, device } = reliance;
    const home = device.base?.edition !== undefined && _facts_editions_js__WEBPACK_IMPORTED_MODULE_3__/* .HOME_EDITIONS */ .oV.includes(device.base.edition);
    const academic = right.license.claim.state === 'matched' && right.license.claim.program === 'campus-school';
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(reliance) || !home || !academic || !(0,_rights_right_js__WEBPACK_IMPORTED_MODULE_4__/* .isUpgradeRight */ .N)(right) || software.edition !== 'enterprise')
        return [];
    return [
        tell(reliance, 'one university reads its academic agreement so that Home carries Education, not Enterprise', ACADEMIC_HOME),
    ];
}
function tell(reliance, says, clause) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(otherSourceDisagrees, {
        message: `The brief decides here; another source says otherwise: ${says}.`,
        about: [reliance.right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('image')],
        cures: [{ kind: 'outside', do: 'Read the agreement in force; its terms outrank the brief.' }],
        clause,
    });
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ otherUserNotCovered),
/* harmony export */   j: () => (/* binding */ checkOtherUsers)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9177);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const otherUserNotCovered = {
    id: 'other-user-not-covered',
    family: 'base-license',
    severities: ['error'],
    asks: 'Everyone else who uses a PC that is licensed by its user is covered likewise.',
    why: 'A PC licensed through its primary user may be used by others only if they hold the same kind of license; otherwise the PC needs Software Assurance of its own.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q5],
    cures: ['Cover the PC itself.', 'Cover the other users, or take them off the PC.'],
};
const checkOtherUsers = (reliance) => {
    const { right, software, asOf, circumstances, estate } = reliance;
    if (right.basis !== 'per-user' || right.license.held !== 'primary-user' || !(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(reliance))
        return [];
    const uncovered = circumstances.otherUsers.filter((user) => !(0,_per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isCoveredLikewise */ .C)(user, software, asOf, estate.policy));
    if (uncovered.length === 0)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(otherUserNotCovered, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(software)} by right of the primary user; ${uncovered.length} other ${uncovered.length === 1 ? 'user is' : 'users are'} not covered likewise.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('otherUsers')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                { kind: 'outside', do: 'Cover the other users per user and write it down in users, or take them off the PC.' },
            ],
        }),
    ];
};


/***/ }),

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isCoveredLikewise),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var _rights_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _rights_per_user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4687);


/** Coverage with a last day ends after it; a plan without one is in force as written. */
function isInForce(right, asOf) {
    return right.until === undefined || right.until >= asOf;
}
/** Does this person hold a right, in force, that reaches the software? Language is a matter of the device. */
function isCoveredLikewise(user, software, asOf, policy) {
    if (user === undefined)
        return false;
    return (0,_rights_per_user_js__WEBPACK_IMPORTED_MODULE_1__/* .rightsOfUser */ .e)(user, 'primary-user', asOf, policy).some((right) => right.undecided === undefined &&
        right.withdrawn === undefined &&
        right.missing === undefined &&
        isInForce(right, asOf) &&
        (0,_rights_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(software, right).every(({ dimension }) => dimension === 'language'));
}


/***/ }),

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ agreementUnknownFinding),
/* harmony export */   SD: () => (/* binding */ lineUnusedFinding),
/* harmony export */   tH: () => (/* binding */ policyLineUnused)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const policyLineUnused = {
    id: 'policy-line-unused',
    family: 'policy',
    severities: ['warning'],
    asks: 'Every line of the policy meets something.',
    why: 'A line with a misspelt agreement changes nothing, and nobody notices: where it takes a right away, the check is laxer than the agreement. Told are rights, withdrawals and qualifying systems that meet no license, affiliates that nothing is of, and severities that their rule has anyway. Where only one image is decided nothing is told.',
    clauses: [{ source: 'policy', heading: 'rights, withdrawals, qualifyingSystems, affiliates, severities' }],
    cures: ['Correct what the line names.', 'Delete the line.'],
};
/** @param line what it is, and why it meets nothing, as two halves of a sentence. */
function lineUnusedFinding(line) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(policyLineUnused, {
        message: `${line.what}: ${line.why}.`,
        about: [{ of: 'policy', path: line.path }],
        cures: [
            { kind: 'outside', do: 'Correct what the line names, if it is misspelt.' },
            { kind: 'outside', do: 'Delete it, if nothing needs it any more.' },
        ],
    });
}
function agreementUnknownFinding(line) {
    const { what, path, agreement, nearest } = line;
    const near = nearest === undefined ? '' : `; the nearest is ${nearest}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(policyLineUnused, {
        message: `${what}: no agreement is called ${agreement}${near}.`,
        about: [{ of: 'policy', path }],
        cures: [
            {
                kind: 'outside',
                do: nearest === undefined ? 'Write the id of an agreement.' : `Write ${nearest}, if that is meant.`,
            },
            { kind: 'outside', do: 'Delete the line, if the agreement has ended.' },
        ],
    });
}


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ productMismatch),
/* harmony export */   WN: () => (/* binding */ checkAnyLicense),
/* harmony export */   oM: () => (/* binding */ checkProduct)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const productMismatch = {
    id: 'product-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'Each product in the image is a product that the device is licensed for.',
    why: 'Reimaging is allowed only where the product on the media is the very product that the device is licensed for. Microsoft 365 Apps (once Office 365 ProPlus) and Office Professional Plus are two products, however alike they look.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_PRODUCTS */ .ZV, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Give the device another image that fits it.', 'License the device for the product.'],
};
const checkProduct = (reliance) => {
    // Where no base license is there at all, that is the finding, and this one would only repeat it.
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'product') || reliance.base?.state === 'missing')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(productMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds no license for that product, the nearest is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}.`,
            about: [reliance.right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};
/** The device has no licence of any kind for it, and it is not the desktop on commercial media (that asks for a base license first). */
const checkAnyLicense = (subject) => [
    (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(productMismatch, {
        message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(subject.software)}; the device holds no license at all.`,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('licenses'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
        cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(subject),
    }),
];


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkProgram),
/* harmony export */   x: () => (/* binding */ programNotEligible)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const programNotEligible = {
    id: 'program-not-eligible',
    family: 'media',
    severities: ['error'],
    asks: 'Commercial media come from an agreement of an eligible programme.',
    why: 'Reimaging rights belong to customers of Enterprise Agreement, MPSA, Open License, Open Value and Open Value Subscription, Campus and School, and Select Plus. Media from another programme (CSP, SPLA, Visual Studio and others) carry none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Build the image from the media of an eligible agreement.'],
};
const checkProgram = (subject) => {
    const { channel, agreement: id } = subject.item.media;
    if (channel !== 'commercial')
        return [];
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'agreement')];
    const agreement = id === undefined ? undefined : subject.estate.agreements.get(id);
    if (agreement === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'the agreement that the commercial media belong to',
                find: 'Ask whoever downloaded the media, and write media.agreement.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M,
            }),
        ];
    }
    if (_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_1__/* .ELIGIBLE_PROGRAMS */ .eY.has(agreement.program))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(programNotEligible, {
            message: `The media come from ${agreement.id}, a ${(0,_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(agreement.program)} agreement, which grants no reimaging rights.`,
            about: [...about, { of: 'agreement', id: agreement.id, path: 'program' }],
            cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
        }),
    ];
};


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkPurchase),
/* harmony export */   T: () => (/* binding */ purchaseUnproven)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _missing_coa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);




const purchaseUnproven = {
    id: 'purchase-unproven',
    family: 'base-license',
    severities: ['error', 'warning'],
    asks: 'The base license was purchased.',
    why: 'A certificate alone is no license: the customer certifies that a qualifying base license has been purchased for each computer. A base that was not purchased is refused; one of which nobody says passes with a warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3],
    cures: ['Find the invoice and write "purchased: true".'],
};
const checkPurchase = (reliance) => {
    const { base } = reliance.device;
    if (base === undefined || !(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(reliance))
        return [];
    const reliesOnBase = reliance.right.license.held === 'base' || standsOnOwnBase(reliance);
    if (base.purchased === false && reliesOnBase) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(purchaseUnproven, {
                message: 'The base license of the device was not purchased.',
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('base.purchased')],
                cures: [invoice],
            }),
        ];
    }
    if (base.purchased !== undefined || !(0,_missing_coa_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCoa */ .dB)(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(purchaseUnproven, {
            severity: 'warning',
            message: 'Nobody wrote down that the base license was purchased.',
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('base.purchased')],
            cures: [invoice],
        }),
    ];
};
function standsOnOwnBase({ base }) {
    if (base === undefined || base.state === 'missing')
        return false;
    const { reference } = base.base;
    return reference.of === 'device' && reference.path === 'base';
}
const invoice = {
    kind: 'paper',
    do: 'Find the invoice of the base license and write "purchased: true".',
    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('base.purchased'), value: true },
};


/***/ }),

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);

function report(entry, details) {
    const finding = {
        rule: entry.id,
        severity: details.severity ?? entry.severities[0],
        ...(details.image !== undefined && { image: details.image }),
        message: details.message,
        clause: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseText */ .D)(details.clause ?? entry.clauses[0]),
        about: details.about,
        ...(details.measure !== undefined && { measure: details.measure }),
    };
    const { cures } = details;
    if (typeof cures !== 'function')
        return { ...finding, cures };
    let found;
    const findOnce = () => {
        found ??= cures();
        return found;
    };
    return Object.defineProperty(finding, 'cures', { get: findOnce, enumerable: true });
}


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ retailMediaReused),
/* harmony export */   qI: () => (/* binding */ checkRetailMedia),
/* harmony export */   xE: () => (/* binding */ holdsRetailLicense)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const retailMediaReused = {
    id: 'retail-media-reused',
    family: 'media',
    severities: ['error'],
    asks: 'Retail media go on the one device that holds their license.',
    why: 'Media of a retail (full package) product may be used only on the device licensed with that product, never to image a second one.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr],
    cures: ['Build the image from Commercial Licensing media.', "Use the device's own retail media."],
};
function holdsRetailLicense({ device, software }) {
    const licenses = [...(device.base === undefined ? [] : [device.base]), ...device.licenses];
    return licenses.some(({ channel, product }) => channel === 'retail' && product === software.product);
}
const checkRetailMedia = (subject) => {
    const { channel, device } = subject.item.media;
    if (channel !== 'retail' || !holdsRetailLicense(subject))
        return [];
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'device')];
    if (device === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'which device the retail media came with',
                find: 'Write the id of that device as media.device.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr,
            }),
        ];
    }
    if (subject.circumstances.ownRetailMedia.includes(subject.image.id))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(retailMediaReused, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from the retail media of another device.`,
            about,
            cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
        }),
    ];
};


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkWithdrawn),
/* harmony export */   r: () => (/* binding */ rightWithdrawn)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2610);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);






const rightWithdrawn = {
    id: 'right-withdrawn',
    family: 'policy',
    severities: ['error'],
    asks: "The right relied on is not one that the customer's own agreement takes away.",
    why: 'The terms of an agreement outrank the documents. Where a policy says that they withdraw a right (to an earlier version, to another edition, by Software Assurance, per user), no device is licensed by it, and the finding names where in the agreement that stands.',
    clauses: [{ source: 'policy', heading: 'the reference of the withdrawal' }, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMERCIAL_DOWNGRADE */ .HM, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: [
        'Give the device an image that its license still reaches.',
        'License the device for the software in the image.',
        'Have the withdrawal taken out of the policy, if the agreement does not say so.',
    ],
};
const checkWithdrawn = (reliance) => {
    const { right, software } = reliance;
    if (right.withdrawn === undefined || reliance.differences.some(({ state }) => state === 'differs'))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(rightWithdrawn, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(right)}, and the terms of the agreement itself withdraw this right.`,
            about: [right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
            clause: (0,_policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__/* .policyClause */ .o)(right.withdrawn),
        }),
    ];
};


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clauseText)
/* harmony export */ });
/** `brief, Reimaging Eligibility`. */
function clauseText(clause) {
    return `${clause.source}, ${clause.heading}`;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkSupportTerms),
/* harmony export */   v: () => (/* binding */ supportNotIncluded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);



const supportNotIncluded = {
    id: 'support-not-included',
    family: 'activation',
    severities: ['notice'],
    asks: "The OEM's support and warranty terms were read before its devices are reimaged.",
    why: 'Reimaging with commercial media brings no support from Microsoft, and may touch the support and warranty that came with an OEM device.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q2],
    cures: ['Read the support and warranty terms of the OEM.'],
};
const checkSupportTerms = (subject) => {
    const oem = subject.device.base?.channel === 'oem' || subject.device.base?.channel === 'system-builder';
    if (!oem || !(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommercialDesktop */ .$v)(subject))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(supportNotIncluded, {
            message: "Commercial media go on devices with an OEM license: no Microsoft support comes with that, and the OEM's own may change.",
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaReference */ .gZ)(subject, 'channel')],
            cures: [{ kind: 'outside', do: 'Read the support and warranty terms of the OEM.' }],
        }),
    ];
};


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkUserCoverage),
/* harmony export */   m: () => (/* binding */ userCoverageEnded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9177);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);






const userCoverageEnded = {
    id: 'user-coverage-ended',
    family: 'base-license',
    severities: ['error'],
    asks: 'Per-user coverage is in force.',
    why: 'A per-user right lasts as long as the license of its user. When it ends, or its user leaves, the PC goes back to the system it was licensed with, or is given to somebody covered likewise, or is covered itself.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q5],
    cures: [
        'Revert the PC to the system it was licensed with.',
        'Cover the PC itself.',
        "Renew the user's license and write its last day.",
    ],
};
const checkUserCoverage = (reliance) => {
    const { right, asOf } = reliance;
    if (right.basis !== 'per-user' || right.license.held !== 'primary-user' || (0,_per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isInForce */ .f)(right, asOf))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(userCoverageEnded, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)} by right of the primary user, whose coverage ended on ${right.until}; the PC must be reverted to its original licensed system.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('primaryUser')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                { kind: 'outside', do: "Renew the user's coverage and write its last day in users." },
            ],
        }),
    ];
};


/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkPrimaryUser),
/* harmony export */   v: () => (/* binding */ userNotPrimary)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);





const userNotPrimary = {
    id: 'user-not-primary',
    family: 'base-license',
    severities: ['error'],
    asks: 'The covered user is the primary user of the PC.',
    why: 'Software Assurance per user licenses the PC whose primary user holds it. Somebody else who uses the PC and is covered does not license it.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q4],
    cures: ['Give the PC to the covered user, as its primary user.', 'Cover the primary user, or the PC itself.'],
};
const checkPrimaryUser = (reliance) => {
    if (reliance.right.license.held !== 'other-user')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(userNotPrimary, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; a user of the PC is covered for it, but not its primary user.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('primaryUser'), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('otherUsers')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                {
                    kind: 'outside',
                    do: 'Make the covered user the primary user of the PC, if that is true, or cover the primary user.',
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ verificationDocumentChanged),
/* harmony export */   s: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationDocumentChanged = {
    id: 'verification-document-changed',
    family: 'third-party',
    severities: ['error', 'unproven', 'warning'],
    asks: 'The written form is on file and is the one whose digest was recorded.',
    why: 'The verification is given in writing, and whoever images must be able to show it when mis-licensing is investigated. No document, or one that is gone, proves nothing; a changed one is refused; one without a recorded digest passes with a warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL],
    cures: ['File the signed form, and record its path and SHA-256.', 'Put the document back that was recorded.'],
};
const checkDocument = (subject) => {
    const { document, sha256, documentDigest: digest } = subject.form;
    if (document === undefined)
        return [
            tell(subject, 'unproven', 'No document of the license verification is named, and it must be in writing.', 'document'),
        ];
    if (digest === undefined || digest === 'missing') {
        return [
            tell(subject, 'unproven', `The document of the license verification, ${document}, is not there.`, 'document'),
        ];
    }
    if (sha256 === undefined) {
        return [
            tell(subject, 'warning', `No digest of ${document} was recorded, so a change would go unseen.`, 'sha256', digest),
        ];
    }
    if (sha256 === digest)
        return [];
    return [
        tell(subject, 'error', `The document of the license verification, ${document}, is not the one whose digest was recorded.`, 'sha256'),
    ];
};
function tell(subject, severity, message, field, digest) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationDocumentChanged, {
        severity,
        message,
        about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field)],
        cures: [
            digest === undefined
                ? { kind: 'outside', do: 'File the form that was signed, and record its path and SHA-256.' }
                : {
                    kind: 'paper',
                    do: `Record its SHA-256 (${digest}) after comparing it with the form that was signed.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, 'sha256'), value: digest },
                },
        ],
    });
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkComplete),
/* harmony export */   i: () => (/* binding */ verificationIncomplete)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationIncomplete = {
    id: 'verification-incomplete',
    family: 'third-party',
    severities: ['error'],
    asks: 'The form is complete: returned to somebody, signed and dated.',
    why: 'The customer completes, signs and dates the form before it is returned; what is not written down is not on the form.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz],
    cures: ['Have the form signed and dated, and write down by whom and when.'],
};
const checkComplete = (subject) => {
    const { form, asOf, device, installer } = subject;
    const fields = [
        { field: 'returnedTo', word: 'returned to nobody', example: installer.id },
        { field: 'signedBy', word: 'not signed', example: 'name of the person who signed' },
        { field: 'signedOn', word: 'not dated', example: device.imagedOn ?? asOf },
    ];
    return fields
        .filter(({ field }) => form[field] === undefined)
        .map(({ field, word, example }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationIncomplete, {
        message: `The license verification for ${installer.name ?? installer.id} is ${word}.`,
        about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field)],
        cures: [
            {
                kind: 'paper',
                do: `Complete the form and write down ${field}.`,
                edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field), value: example },
            },
        ],
    }));
};


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkLate),
/* harmony export */   u: () => (/* binding */ verificationLate)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);




const verificationLate = {
    id: 'verification-late',
    family: 'third-party',
    severities: ['error'],
    asks: 'The form is signed, and received where that is written, on or before the day of installation.',
    why: 'The verification must be complete and with the installer before an image can be installed. Without imagedOn, the installation is held to be today (the as-of date).',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz],
    cures: ['Wait with the installation until the form is in.', 'Image the device again after it.'],
};
const checkLate = (subject) => {
    const { form, device, asOf } = subject;
    const installation = device.imagedOn ?? asOf;
    const days = [
        { field: 'signedOn', word: 'signed', day: form.signedOn },
        { field: 'receivedOn', word: 'received', day: form.receivedOn },
    ];
    return days.flatMap(({ field, word, day }) => {
        if (day === undefined || day <= installation)
            return [];
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationLate, {
                message: `The license verification was ${word} on ${day}, after the installation on ${installation}.`,
                about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('imagedOn')],
                cures: [
                    {
                        kind: 'paper',
                        do: `Image the device again on or after ${day}, and write that day as imagedOn.`,
                        edit: {
                            mode: 'set',
                            target: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('imagedOn'),
                            value: latest(form.signedOn, form.receivedOn, day),
                        },
                    },
                ],
            }),
        ];
    });
};
function latest(...days) {
    return days.reduce((last, day) => (day !== undefined && day > last ? day : last), '');
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkDirected),
/* harmony export */   N: () => (/* binding */ verificationMisdirected)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationMisdirected = {
    id: 'verification-misdirected',
    family: 'third-party',
    severities: ['error'],
    asks: 'The form was returned to the installer that does the work.',
    why: 'The form goes back to the OEM or LSP that performs the installation. Sent to Microsoft, or to another installer, it verifies nothing here.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz],
    cures: ['Return the form to the installer that images the device.'],
};
const checkDirected = (subject) => {
    const { form, installer, directed } = subject;
    if (directed || form.returnedTo === undefined)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationMisdirected, {
            message: `The license verification was returned to ${form.returnedTo}, and ${installer.name ?? installer.id} images the device.`,
            about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, 'returnedTo')],
            cures: [
                {
                    kind: 'paper',
                    do: `Return the form to ${installer.name ?? installer.id}.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, 'returnedTo'), value: installer.id },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verificationMissingFinding),
/* harmony export */   C: () => (/* binding */ verificationMissing)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationMissing = {
    id: 'verification-missing',
    family: 'third-party',
    severities: ['error', 'warning'],
    asks: "The customer's written license verification exists before an OEM or LSP installs the image.",
    why: 'Whoever orders the installation of a Windows upgrade from an OEM or licensing solution provider must first certify in writing that a qualifying base license was bought for these computers. For another third party the form is asked by its title only, so it is a warning there.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .THIRD_PARTIES */ .Bq],
    cures: ['Complete, sign and date the form, return it to the installer, and write it down in verifications.'],
};
const ROLE_NAMES = { oem: 'OEM', lsp: 'LSP', 'third-party': 'third party' };
function verificationMissingFinding(subject, installer) {
    const { device, asOf } = subject;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationMissing, {
        severity: installer.role === 'third-party' ? 'warning' : 'error',
        message: `${installer.name ?? installer.id} (${ROLE_NAMES[installer.role]}) installs the image, and no license verification of the customer covers the device.`,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('installer')],
        cures: [
            {
                kind: 'paper',
                do: `Complete, sign and date the license verification form, return it to ${installer.name ?? installer.id}, and write it down.`,
                edit: {
                    mode: 'append',
                    target: { of: 'manifest', path: 'verifications' },
                    value: {
                        returnedTo: installer.id,
                        signedBy: 'name of the person who signed',
                        signedOn: device.imagedOn ?? asOf,
                        ...(device.order === undefined ? { devices: 'all' } : { order: device.order }),
                    },
                },
            },
        ],
    });
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkScope),
/* harmony export */   W: () => (/* binding */ verificationScope)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4025);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);





const verificationScope = {
    id: 'verification-scope',
    family: 'third-party',
    severities: ['error', 'warning'],
    asks: "One form covers the device by its id or its order, and comes from the device's own organization.",
    why: 'The installer collects the certification directly from its customer, and it speaks of each computer that gets the image. A form for "all" devices covers this one with a warning, because it names none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3],
    cures: ['Have a form signed that names the device or its order.'],
};
const checkScope = (subject) => [...coverage(subject), ...customer(subject)];
function coverage(subject) {
    if (subject.coverage === 'id' || subject.coverage === 'order')
        return [];
    const bare = subject.coverage === 'all';
    const { order } = subject.device;
    const field = order === undefined ? 'devices' : 'order';
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(verificationScope, {
            severity: bare ? 'warning' : 'error',
            message: bare
                ? 'The license verification covers "all" devices and names neither this one nor its order.'
                : 'The license verification names neither the device nor its order.',
            about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, bare ? 'devices' : field), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('order')],
            cures: [
                {
                    kind: 'paper',
                    do: order === undefined
                        ? 'Have a form signed that names the device, or give the device its order.'
                        : `Have a form signed for order ${order}.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, field), value: order ?? 'all' },
                },
            ],
        }),
    ];
}
/** The customer is the organization whose device it is; left out, it is. Affiliates that the policy names are the organization. */
function customer(subject) {
    const { form, device, estate } = subject;
    const owner = device.owner ?? estate.organization;
    const by = form.customer ?? estate.organization;
    if (by === owner)
        return [];
    const about = [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, 'customer')];
    if (by === undefined || owner === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingFact */ .Z4)({
                fact: 'whose devices these are',
                find: 'Write the name of the customer as organization.',
                about: [...about, { of: 'manifest', path: 'organization' }],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3,
            }),
        ];
    }
    if (isSameName(by, owner) || (isOwnName(by, estate) && isOwnName(owner, estate)))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(verificationScope, {
            message: `The license verification was given by ${by}, and the device belongs to ${owner}.`,
            about,
            cures: [
                {
                    kind: 'paper',
                    do: `Have the form signed by ${owner}.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, 'customer'), value: owner },
                },
            ],
            clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3,
        }),
    ];
}
function isOwnName(name, { organization, policy }) {
    if (organization !== undefined && isSameName(name, organization))
        return true;
    return policy?.affiliates.some((affiliate) => isSameName(name, affiliate.name)) === true;
}
function isSameName(a, b) {
    return a.trim().toLowerCase() === b.trim().toLowerCase();
}


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ isDesktopDowngrade),
/* harmony export */   pN: () => (/* binding */ versionMismatch),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1682);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);








const versionMismatch = {
    id: 'version-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'The version in the image is the version licensed, or one that a right reaches.',
    why: 'Windows Server 2012 R2 and 2012 are two versions, and so are Windows 8.1 and 10. Feature updates and builds (21H2, 26100) are detail and never a version; LTSC releases are versions of their own. No license reaches upward without Software Assurance.',
    clauses: [
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_VERSIONS */ .C9,
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ,
        { source: 'Microsoft Lifecycle; EOL', heading: 'release days, for Software Assurance' },
    ],
    cures: [
        'Give the device an image of the version it is licensed for.',
        'License the device for the version in the image.',
    ],
};
/** An earlier Windows desktop version is a question of downgrade rights, and has a rule of its own. */
function isDesktopDowngrade({ software, right }) {
    const licensed = right.license.version;
    return software.product === 'windows' && licensed !== undefined && (0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isEarlier */ .bG)(software.version, licensed, 'windows');
}
const checkVersion = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .differsIn */ .$N)(reliance, 'version') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_4__/* .isEnterpriseOnPro */ .iD)(reliance) || isDesktopDowngrade(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(versionMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, which does not reach that version.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_7__/* .licenseField */ .i)(reliance, 'version'), (0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ volumeKeyUnavailable),
/* harmony export */   W: () => (/* binding */ checkVolumeKey)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7168);
/* harmony import */ var _bought_under_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8083);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const volumeKeyUnavailable = {
    id: 'volume-key-unavailable',
    family: 'activation',
    severities: ['warning'],
    asks: 'The agreement gives a volume license key for the software.',
    why: 'Keys are assigned to a customer who bought the product; Open License and Open Value customers get one only with the purchase of at least one unit.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q7],
    cures: ['Buy one unit under the agreement, which brings the key.'],
};
const checkVolumeKey = (subject) => {
    const agreement = (0,_agreement_without_license_js__WEBPACK_IMPORTED_MODULE_3__/* .agreementOfMedia */ .AE)(subject);
    if (agreement === undefined || !_agreement_without_license_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN */ .vP.includes(agreement.program))
        return [];
    if ((0,_bought_under_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLineFor */ .U)(agreement, subject.software, subject.asOf, subject.estate.policy))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(volumeKeyUnavailable, {
            message: `${agreement.id} (${(0,_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(agreement.program)}) gives no volume license key for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject.software)} before a unit of it is bought.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaReference */ .gZ)(subject, 'agreement')],
            cures: [{ kind: 'outside', do: `Buy one unit under ${agreement.id}; the key comes with it.` }],
        }),
    ];
};


/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ appliedFinding),
/* harmony export */   W: () => (/* binding */ waiverApplied)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverApplied = {
    id: 'waiver-applied',
    family: 'policy',
    severities: ['notice'],
    asks: 'What a waiver with a wildcard lets pass is seen.',
    why: 'A waiver that names devices by a pattern grows with the fleet, and nobody has to ask for that. It is told each time, with the number of devices that it covers.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: ['Name the devices one by one, where they are few.'],
};
function appliedFinding({ waiver, index, count }) {
    const { needed } = count;
    const { id, owner, rule, until } = waiver;
    const devices = needed === 1 ? '1 device' : `${needed} devices`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverApplied, {
        message: `The waiver ${id} of ${owner} names devices by a pattern and lets ${rule} pass on ${devices} until ${until}.`,
        about: [{ of: 'policy', path: `waivers.${index}.devices` }],
        cures: [{ kind: 'outside', do: `Name the devices of ${id} one by one, where they are few.` }],
        measure: { of: id, by: needed },
    });
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ endsSoonFinding),
/* harmony export */   k: () => (/* binding */ waiverEndsSoon)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverEndsSoon = {
    id: 'waiver-ends-soon',
    family: 'policy',
    severities: ['warning'],
    asks: 'A waiver that devices need holds for more than another 14 days.',
    why: 'The day after its last one the devices that need the waiver are refused. Its owner is told two weeks ahead, so that whoever changes something else that day is not the first to learn of it.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: ['Mend what the waiver was granted for, and delete it.', 'Have the license manager grant it for longer.'],
};
function endsSoonFinding({ waiver, index }) {
    const { id, owner, until } = waiver;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverEndsSoon, {
        message: `The waiver ${id} of ${owner} ends on ${until}, and what it waives (${waiver.rule}) is still found.`,
        about: [{ of: 'policy', path: `waivers.${index}.until` }],
        cures: [
            { kind: 'outside', do: `Mend what ${id} was granted for before ${until} is over, and delete it.` },
            { kind: 'outside', do: `Ask ${owner} to grant it for longer.` },
        ],
    });
}


/***/ }),

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ waiverExpired),
/* harmony export */   X: () => (/* binding */ expiredFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverExpired = {
    id: 'waiver-expired',
    family: 'policy',
    severities: ['error', 'warning'],
    asks: 'No waiver of the policy is past its last day.',
    why: 'A waiver lets a finding pass for a time, so that somebody can mend what is wrong. Past its last day it lets nothing pass: where the finding is still there, its owner has to act; where it is gone, the waiver is only in the way.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: [
        'Mend what the waiver was granted for, and delete it.',
        'Have the license manager grant it anew, with a new last day.',
    ],
};
function expiredFinding({ waiver, index, count }) {
    const { id, owner, until } = waiver;
    const isNeeded = count.needed > 0;
    const ended = `The waiver ${id} of ${owner} ended on ${until}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverExpired, {
        severity: isNeeded ? 'error' : 'warning',
        message: isNeeded
            ? `${ended}, and what it waived (${waiver.rule}) is still found.`
            : `${ended}, and nothing needs it any more.`,
        about: [{ of: 'policy', path: `waivers.${index}.until` }],
        cures: isNeeded
            ? [
                { kind: 'outside', do: `Mend what ${id} was granted for, and delete it from the policy.` },
                { kind: 'outside', do: `Ask ${owner} to grant it anew, with a new last day.` },
            ]
            : [{ kind: 'outside', do: `Delete ${id} from the policy.` }],
    });
}


/***/ }),

/***/ 7767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ waiverTooLong),
/* harmony export */   o: () => (/* binding */ tooLongFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverTooLong = {
    id: 'waiver-too-long',
    family: 'policy',
    severities: ['warning'],
    asks: 'No waiver holds for more than another 366 days.',
    why: 'A waiver lets a finding pass for a time, so that somebody can mend what is wrong. One that holds for years is no exception any more: nobody is asked again, and what it waives stays as it is.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: [
        'Give the waiver an end within a year; it can be granted anew.',
        'Where the agreement itself allows it for good, write that under `rights` or `qualifyingSystems`, with its reference.',
    ],
};
function tooLongFinding({ waiver, index }) {
    const { id, owner, until } = waiver;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverTooLong, {
        message: `The waiver ${id} of ${owner} holds until ${until}, more than a year from now: a waiver is for a time.`,
        about: [{ of: 'policy', path: `waivers.${index}.until` }],
        cures: [
            { kind: 'outside', do: `Give ${id} an end within a year.` },
            { kind: 'outside', do: 'Where the agreement allows it for good, write the right with its reference instead.' },
        ],
    });
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ unknownImageFinding),
/* harmony export */   TD: () => (/* binding */ unknownDevicesFinding),
/* harmony export */   V9: () => (/* binding */ waiverUnused),
/* harmony export */   aG: () => (/* binding */ namesNobody),
/* harmony export */   wV: () => (/* binding */ unusedFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverUnused = {
    id: 'waiver-unused',
    family: 'policy',
    severities: ['warning'],
    asks: 'Every waiver in force lets something pass, on every device that it names by its id.',
    why: 'A waiver that meets nothing lies in wait for a device or a finding that nobody thought of when it was granted, and a misspelt id lets nothing pass. A waiver holds only for the license that the device had then: a device that has another one by now needs a decision of its own.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: [
        'Correct the ids that it names.',
        'Have it granted anew for the license that the device has now.',
        'Delete the waiver.',
    ],
};
const MOST_NAMED = 10;
/** It meets nothing that it could waive. */
function unusedFinding(counted) {
    const { waiver, count } = counted;
    const { id, owner, rule } = waiver;
    if (count['other-license'] > 0) {
        return unused(counted, 'license', `${rule} is found${onOthers(counted)}, but ${OTHER_LICENSE}`, [
            outside(`Ask ${owner} to grant it anew for the license that is there now, and delete ${id}.`),
            deletion(counted),
        ]);
    }
    const severity = count.warning > 0 ? 'warning' : 'notice';
    if (count[severity] > 0) {
        return unused(counted, 'rule', `${rule} is a ${severity} here, and a ${severity} needs no waiver`);
    }
    return unused(counted, '', `no device that it names has a finding of ${rule}`);
}
/** It names ids that no device has: all that it names, or some. */
function unknownDevicesFinding(counted) {
    const { waiver, unknownDevices } = counted;
    const { id, owner } = waiver;
    const more = unknownDevices.length - MOST_NAMED;
    const names = `${unknownDevices.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` (and ${more} more)` : ''}`;
    const correction = outside(`Correct the ids, or take them out of ${id}.`);
    const missing = `no device is called ${names}`;
    if (namesNobody(counted))
        return unused(counted, 'devices', missing, [correction, deletion(counted)]);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverUnused, {
        message: `The waiver ${id} of ${owner} names devices that are not there: ${missing}.`,
        about: [{ of: 'policy', path: `waivers.${counted.index}.devices` }],
        cures: [correction],
    });
}
/** Every id that it names is unknown. */
function namesNobody({ waiver, unknownDevices }) {
    return unknownDevices.length === new Set(waiver.devices).size;
}
function unknownImageFinding(counted, image, nearest) {
    const near = nearest === undefined ? '' : `; the nearest is ${nearest}`;
    const correction = nearest === undefined ? 'Write the id of an image.' : `Write ${nearest}, if that is meant.`;
    return unused(counted, 'image', `no image is called ${image}${near}`, [outside(correction), deletion(counted)]);
}
const OTHER_LICENSE = 'the license that it was granted for is no longer there';
function unused(counted, field, why, cures = [deletion(counted)]) {
    const { waiver, index } = counted;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverUnused, {
        message: `The waiver ${waiver.id} of ${waiver.owner} waives nothing: ${why}.`,
        about: [{ of: 'policy', path: field === '' ? `waivers.${index}` : `waivers.${index}.${field}` }],
        cures,
    });
}
/** ` on PC-1, PC-2, PC-3 and 4 more`. */
function onOthers({ count, otherLicenseOf }) {
    const more = count['other-license'] - otherLicenseOf.length;
    return ` on ${otherLicenseOf.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function deletion({ waiver }) {
    return outside(`Delete ${waiver.id} from the policy.`);
}
function outside(sentence) {
    return { kind: 'outside', do: sentence };
}


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ formReference),
/* harmony export */   h7: () => (/* binding */ isReturnedTo),
/* harmony export */   xe: () => (/* binding */ formSubject)
/* harmony export */ });
function formSubject(subject, installer, form, index) {
    return {
        ...subject,
        installer,
        form,
        index,
        coverage: coverageOf(subject, form, index),
        directed: isReturnedTo(form, installer),
    };
}
function formReference({ index }, path) {
    return { of: 'verification', index, path };
}
function isReturnedTo(form, installer) {
    const to = form.returnedTo?.trim().toLowerCase();
    return to !== undefined && (to === installer.id.toLowerCase() || to === installer.name?.trim().toLowerCase());
}
function coverageOf({ circumstances, device }, form, index) {
    if (circumstances.namedInVerifications.includes(index))
        return 'id';
    if (form.order !== undefined && form.order === device.order)
        return 'order';
    return form.devices === 'all' ? 'all' : 'none';
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

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLicenseChannel)
/* harmony export */ });
/* harmony import */ var _term_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);

// The channel of the key that is installed now is not the licence that was bought: VOLUME_KMSCLIENT, Volume:MAK and a
// 'RETAIL channel' of slmgr are in no row (licensing facts 7.2). The OEM:DM and OEM:SLP keys come with the machine.
const TABLE = (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .termTable */ .z)({
    oem: [
        'OEM',
        'OEM:DM',
        'OEM_DM',
        'OEM_DM channel',
        'OEM:SLP',
        'OEM_SLP',
        'OEM_SLP channel',
        'preinstalled',
        'OEM preinstalled',
    ],
    'system-builder': ['system builder', 'OEM system builder', 'SB', 'DSP'],
    retail: ['retail', 'FPP', 'full packaged product', 'full-package product', 'boxed product'],
    commercial: [
        'commercial',
        'commercial licensing',
        'volume',
        'volume license',
        'volume licence',
        'volume licensing',
        'VL',
    ],
    legalization: [
        'legalization',
        'legalisation',
        'Get Genuine',
        'Get Genuine Kit',
        'Get Genuine Windows Agreement',
        'GGWA',
        'GGK',
    ],
});
/** How a licence was bought: `OEM`, `FPP`, `Volume Licensing`, `GGWA`. Volume Licensing is Commercial Licensing. */
function readLicenseChannel(text) {
    return (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .H)(text, TABLE);
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   eY: () => (/* binding */ ELIGIBLE_PROGRAMS),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var _term_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4991);


// 'Open' and 'Select' alone are two programmes each, and are refused (licensing facts 11).
const PROGRAM_NAMES = {
    'enterprise-agreement': [
        'Enterprise Agreement',
        'EA',
        'Microsoft Enterprise Agreement',
        'Enterprise Agreement Subscription',
        'EAS',
        'Enterprise Enrollment',
    ],
    mpsa: [
        'MPSA',
        'Microsoft Products and Services Agreement',
        'Products and Services Agreement',
        'Microsoft Product and Services Agreement',
    ],
    'open-license': ['Open License', 'Microsoft Open License', 'Open License Program', 'Open Licence', 'OLP'],
    'open-value': [
        'Open Value',
        'OV',
        'Microsoft Open Value',
        'Open Value Agreement',
        'Open Value Company-Wide',
        'Open Value Non-Company-Wide',
        'OV-CW',
    ],
    'open-value-subscription': [
        'Open Value Subscription',
        'OVS',
        'OV Subscription',
        'OVS-ES',
        'Open Value Subscription Agreement',
        'Open Value Subscription - Education Solutions',
    ],
    'campus-school': [
        'Campus & School',
        'Campus & School Agreement',
        'CASA',
        'Campus Agreement',
        'School Agreement',
        'Enrollment for Education Solutions',
        'EES',
    ],
    'select-plus': ['Select Plus', 'Microsoft Select Plus', 'Select Plus Agreement'],
    csp: ['CSP', 'Cloud Solution Provider', 'New Commerce Experience', 'NCE'],
    'select-license': ['Select License', 'Microsoft Select License', 'Select Agreement'],
    'server-cloud-enrollment': ['Server & Cloud Enrollment', 'SCE'],
    spla: ['SPLA', 'Services Provider License Agreement', 'Service Provider License Agreement'],
    'isv-royalty': ['ISV Royalty', 'ISV Royalty Program', 'ISVR'],
    'microsoft-customer-agreement': ['Microsoft Customer Agreement', 'MCA', 'Microsoft Cloud Agreement'],
    'action-pack': ['Action Pack', 'Microsoft Action Pack', 'Microsoft Action Pack Subscription', 'MAPS'],
    'visual-studio': ['Visual Studio', 'Visual Studio Subscription', 'Visual Studio Subscriptions', 'MSDN'],
    oem: ['OEM', 'Original Equipment Manufacturer'],
    retail: ['retail', 'FPP', 'Full Packaged Product'],
};
const TABLE = (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .termTable */ .z)(PROGRAM_NAMES);
/** The programmes whose media may be used to reimage (brief, Summary). */
const ELIGIBLE_PROGRAMS = new Set([
    'enterprise-agreement',
    'mpsa',
    'open-license',
    'open-value',
    'open-value-subscription',
    'campus-school',
    'select-plus',
]);
/** `EA`, `Open Value Subscription`, `Campus and School`, `EES`, also the ones that are not eligible: `CSP`. */
function readProgram(text) {
    return (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .H)(text, TABLE);
}
/** For sentences: `Enterprise Agreement`. What is no canonical term comes back as it is. */
function programName(program) {
    const known = _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAMS */ .i.find((one) => one === program);
    return known === undefined ? program : PROGRAM_NAMES[known][0];
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


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addEntry)
/* harmony export */ });
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(931);

/** Adds an entry; a key that stands there already is a problem at both places. */
function addEntry(entries, key, entry, source, problems) {
    const earlier = entries.get(key);
    if (earlier === undefined) {
        entries.set(key, entry);
        return;
    }
    for (const offset of [earlier.keyOffset, entry.keyOffset]) {
        problems.addAtOffset(source, offset, `The key ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} stands twice in the same map.`, 'Keep one of the two.');
    }
}


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ endOfString),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3408);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2974);
/* harmony import */ var _yaml_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9655);
/** Strict JSON to nodes: no comments, no trailing commas. Numbers keep their source text. */





/**
 * @param text the JSON, which is `source.text` or a part of it.
 * @param offsetOf where an offset of `text` lies in `source.text`.
 * @throws InputError at the first place that is no JSON, or nests too deeply.
 */
function parseJson(source, text, offsetOf, problems) {
    refuseDepth(source, text, offsetOf);
    const builder = new JsonBuilder(source, offsetOf, problems);
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (offset) => builder.open({ kind: 'map', entries: new Map() }, offset),
        onObjectProperty: (key, offset) => builder.key(key, offset),
        onObjectEnd: () => builder.close(),
        onArrayBegin: (offset) => builder.open({ kind: 'list', items: [] }, offset),
        onArrayEnd: () => builder.close(),
        onLiteralValue: (value, offset, length) => {
            const written = typeof value === 'string' ? value : text.slice(offset, offset + length);
            builder.scalar(value === null ? undefined : (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenText */ .v4)(written), offset);
        },
        onError: (error, offset) => {
            throw invalid(source, offsetOf(Math.min(offset, text.length)), error);
        },
    }, { disallowComments: true });
    return builder.root();
}
class JsonBuilder {
    #stack = [];
    #source;
    #offsetOf;
    #problems;
    #root;
    constructor(source, offsetOf, problems) {
        this.#source = source;
        this.#offsetOf = offsetOf;
        this.#problems = problems;
    }
    open(open, offset) {
        const at = this.#offsetOf(offset);
        const node = open.kind === 'map'
            ? { kind: 'map', source: this.#source, offset: at, entries: open.entries }
            : { kind: 'list', source: this.#source, offset: at, items: open.items };
        this.#add(node);
        this.#stack.push({ node, open, key: '', keyOffset: 0 });
    }
    close() {
        this.#stack.pop();
    }
    key(key, offset) {
        const top = this.#stack.at(-1);
        if (top === undefined)
            return;
        top.key = key;
        top.keyOffset = this.#offsetOf(offset);
    }
    scalar(text, offset) {
        this.#add({ kind: 'scalar', source: this.#source, offset: this.#offsetOf(offset), text });
    }
    root() {
        return this.#root ?? { kind: 'scalar', source: this.#source, offset: this.#offsetOf(0), text: undefined };
    }
    #add(value) {
        const top = this.#stack.at(-1);
        if (top === undefined)
            this.#root = value;
        else if (top.open.kind === 'list')
            top.open.items.push(value);
        else
            (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .addEntry */ .A)(top.open.entries, top.key, { keyOffset: top.keyOffset, value }, this.#source, this.#problems);
    }
}
/** Before the parser, which recurses, sees the text. */
function refuseDepth(source, text, offsetOf) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = endOfString(text, at) - 1;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth++;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
            depth--;
        if (depth <= _yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .DEPTH_LIMIT */ .qL)
            continue;
        const message = `The JSON nests deeper than ${_yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .DEPTH_LIMIT */ .qL} levels here.`;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
            ...source.placeAt(offsetOf(at)),
            message,
            cure: 'Write it as the schema has it.',
        });
    }
}
/** The offset after a string literal that begins at `start`; the text's length when it does not end. */
function endOfString(text, start) {
    for (let close = text.indexOf('"', start + 1); close !== -1; close = text.indexOf('"', close + 1)) {
        let backslashes = 0;
        while (text.charCodeAt(close - 1 - backslashes) === BACKSLASH)
            backslashes++;
        if (backslashes % 2 === 0)
            return close + 1;
    }
    return text.length;
}
const QUOTE = 34;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
function invalid(source, offset, error) {
    const message = `${source.file} is no valid JSON here: ${words((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error))}.`;
    const cure = 'Correct the JSON: no comments, no trailing commas, names and texts in double quotes.';
    return new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ ...source.placeAt(offset), message, cure });
}
/** `CommaExpected` as `comma expected`. */
function words(code) {
    return code
        .replaceAll(/([A-Z])/g, ' $1')
        .trim()
        .toLowerCase();
}


/***/ }),

/***/ 2974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   OY: () => (/* binding */ toData),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   Ur: () => (/* binding */ mergeNodes),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   v4: () => (/* binding */ writtenText),
/* harmony export */   xz: () => (/* binding */ locateNode)
/* harmony export */ });
/** A scalar's text as the readers want it: trimmed, and nothing when nothing but spaces was written. */
function writtenText(text) {
    const trimmed = text.trim();
    return trimmed === '' ? undefined : trimmed;
}
function isWritten(node) {
    return node !== undefined && !(node.kind === 'scalar' && node.text === undefined);
}
function placeOf(node) {
    return node.source.placeAt(node.offset);
}
/** A single value stands for the list of itself. */
function childOf(node, key) {
    if (node.kind === 'map')
        return node.entries.get(key)?.value;
    if (node.kind === 'scalar')
        return key === '0' ? node : undefined;
    return /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
}
function locateNode(root, path) {
    let node = root;
    let inList = false;
    for (const key of path) {
        const child = childOf(node, key);
        inList ||= node.kind === 'list';
        if (child === undefined)
            return { node, found: false, inList };
        if (!isWritten(child))
            return { node: child, found: false, inList };
        node = child;
    }
    return { node, found: true, inList };
}
/** The keys of a dotted path (`licenses.0.edition`); none for the thing itself. */
function keysOf(path) {
    return path === '' ? [] : path.split('.');
}
/** `over` laid over `under`: maps field by field, everything else replaced; what `over` leaves unwritten stays. */
function mergeNodes(over, under) {
    const entries = new Map(under.entries);
    for (const [key, entry] of over.entries) {
        const below = under.entries.get(key)?.value;
        if (below !== undefined && !isWritten(entry.value))
            continue;
        const merges = entry.value.kind === 'map' && below?.kind === 'map';
        entries.set(key, merges ? { ...entry, value: mergeNodes(entry.value, below) } : entry);
    }
    return { ...over, entries };
}
function toData(node) {
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(toData);
    const data = Object.create(null);
    for (const [key, entry] of node.entries) {
        data[key] = toData(entry.value);
    }
    return data;
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A text and where it begins in its file: a whole document, or a block of rows. Finds lines only when asked. */
class SourceText {
    file;
    text;
    /** The line of the file that the text begins on, at column 1. */
    firstLine;
    #lineStarts;
    constructor(file, text, firstLine = 1) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
    }
    /** The place of an offset: columns in UTF-16 code units, lines ended by LF, CRLF or a lone CR. */
    placeAt(offset) {
        this.#lineStarts ??= lineStarts(this.text);
        const line = lastAtMost(this.#lineStarts, offset);
        const column = offset - (this.#lineStarts[line] ?? 0) + 1;
        return { file: this.file, line: this.firstLine + line, column };
    }
}
function lineStarts(text) {
    const starts = [0];
    if (text.includes('\r')) {
        for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g))
            starts.push(index + end.length);
    }
    else {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
    }
    return starts;
}
/** The index of the last number that is at most `limit`, in ascending numbers of which the first is. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ scalarNode),
/* harmony export */   a$: () => (/* binding */ parseYamlEvents),
/* harmony export */   lo: () => (/* binding */ NULLS),
/* harmony export */   qL: () => (/* binding */ DEPTH_LIMIT)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7308);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/** YAML to js-yaml's events: where things stand, and nothing of what they mean. */




/** Nothing in a manifest nests deeper than six. */
const DEPTH_LIMIT = 32;
/** @throws InputError where the text is no YAML, holds several documents, or nests too deeply. */
function parseYamlEvents(source) {
    const events = eventsOf(source);
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    if (documents === 1)
        return events;
    const found = documents === 0 ? 'nothing but comments' : `${documents} YAML documents`;
    const message = `${source.file} holds ${found}, expected one YAML document.`;
    const cure = documents === 0 ? 'Write the document.' : 'Put each document into a file of its own.';
    throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: source.file, line: source.firstLine, column: 1, message, cure });
}
/** @param emptyOffset where a scalar of which nothing is written stands. */
function scalarNode(source, event, emptyOffset) {
    if (event.valueStart === -1)
        return { kind: 'scalar', source, offset: emptyOffset, text: undefined };
    const isQuoted = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
    const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(source.text, event);
    const isNull = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN && NULLS.has(value);
    const offset = event.valueStart - (isQuoted ? 1 : 0);
    return { kind: 'scalar', source, offset, text: isNull ? undefined : (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v4)(value) };
}
/** YAML 1.2, core schema (10.3.2): how nothing is written. */
const NULLS = new Set(['~', 'null', 'Null', 'NULL']);
function eventsOf(source) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(source.text, { maxDepth: DEPTH_LIMIT });
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const place = source.placeAt(error.mark?.position ?? 0);
        const message = `${source.file} is no valid YAML here: ${(0,_licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .displayed */ .kh)(error.reason)}.`;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ ...place, message, cure: 'Correct the YAML.' });
    }
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ YamlBuilder)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(931);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3408);
/* harmony import */ var _yaml_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9655);
/**
 * YAML to nodes, from js-yaml's events. Scalars keep their source text: what `no` or `0409` mean is the
 * vocabulary's to say, not YAML's. Tags, merge keys and key tricks are refused; aliases are bounded.
 */





/** Values that aliases may add: ten for each that is written out, and some. An alias bomb wants billions. */
const ALIAS_ALLOWANCE = 10_000;
const ALIASED_A_VALUE = 10;
/** Builds nodes from events; remembers the anchors that it has passed. */
class YamlBuilder {
    #anchors = new Map();
    #source;
    #events;
    #problems;
    #built = 0;
    #aliased = 0;
    #next = 0;
    /** Where it was looked from last, and what was found: a list of nothing but empty items is walked through once. */
    #lookedFrom = { index: -1, offset: 0 };
    constructor(source, events, problems) {
        this.#source = source;
        this.#events = events;
        this.#problems = problems;
    }
    /** @throws InputError when aliases would blow the document up. */
    build(index) {
        this.#next = index;
        return this.#node();
    }
    /**
     * Builds the whole document but its list of devices, which stands at its root or under `devices`.
     *
     * @param takeList is given the index of the list's event, and answers with the index of the event after it.
     */
    buildRoot(takeList) {
        this.#next = 1;
        const event = this.#events[1];
        if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE) {
            takeList(1);
            return { kind: 'list', source: this.#source, offset: event.start, items: [] };
        }
        if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            return this.#node();
        this.#refuseTag(event);
        this.#next++;
        const entries = new Map();
        while (!this.#closes())
            this.#entry(entries, takeList);
        return { kind: 'map', source: this.#source, offset: event.start, entries };
    }
    #node() {
        const event = this.#events[this.#next];
        this.#next++;
        this.#built++;
        const before = this.#built + this.#aliased;
        if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
            return this.#alias(event);
        if (event === undefined || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            return this.#nothing();
        this.#refuseTag(event);
        const node = this.#content(event);
        if (event.anchorStart !== -1) {
            const size = this.#built + this.#aliased - before + 1;
            this.#anchors.set(this.#source.text.slice(event.anchorStart, event.anchorEnd), { node, size });
        }
        return node;
    }
    #content(event) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
            return (0,_yaml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarNode */ .Hf)(this.#source, event, this.#lastOffset());
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE) {
            const items = [];
            while (!this.#closes())
                items.push(this.#node());
            return { kind: 'list', source: this.#source, offset: event.start, items };
        }
        const entries = new Map();
        while (!this.#closes())
            this.#entry(entries);
        return { kind: 'map', source: this.#source, offset: event.start, entries };
    }
    /** Steps over the event that closes the current collection, if it is next. */
    #closes() {
        const event = this.#events[this.#next];
        if (event !== undefined && event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            return false;
        this.#next++;
        return true;
    }
    #entry(entries, takeList) {
        const keyNode = this.#node();
        const key = keyNode.kind === 'scalar' ? keyNode.text : undefined;
        const value = takeList && key === 'devices' && !entries.has(key) ? this.#devices(takeList) : this.#node();
        if (key === undefined) {
            this.#problems.addAt(keyNode, 'A key is a list, a map or empty, expected a name.', 'Write a plain name before the colon.');
        }
        else if (key === '<<') {
            const message = 'The merge key `<<` is not read.';
            this.#problems.addAt(keyNode, message, 'Write the fields out; what devices have in common is said once, in `profiles`.');
        }
        else {
            (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, key, { keyOffset: keyNode.offset, value }, this.#source, this.#problems);
        }
    }
    #devices(takeList) {
        const event = this.#events[this.#next];
        if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            return this.#node();
        this.#refuseTag(event);
        this.#next = takeList(this.#next);
        return { kind: 'list', source: this.#source, offset: event.start, items: [] };
    }
    #alias(event) {
        const name = this.#source.text.slice(event.anchorStart, event.anchorEnd);
        const offset = event.anchorStart - 1;
        const anchor = this.#anchors.get(name);
        if (anchor === undefined) {
            const message = `The alias ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(`*${name}`)} stands for nothing: no anchor of that name stands before it.`;
            this.#problems.addAtOffset(this.#source, offset, message, `Write the value out, or add the anchor \`&\` before it.`);
            return { kind: 'scalar', source: this.#source, offset, text: undefined };
        }
        this.#aliased += anchor.size;
        if (this.#aliased <= ALIAS_ALLOWANCE + ALIASED_A_VALUE * this.#built)
            return { ...anchor.node, offset };
        const message = `The alias ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(`*${name}`)} blows the document up: aliases stand for more values than may be meant.`;
        const cure = 'Write the values out; what devices have in common is said once, in `profiles`.';
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ ...this.#source.placeAt(offset), message, cure });
    }
    #refuseTag(event) {
        if (event.tagStart === -1)
            return;
        const tag = this.#source.text.slice(event.tagStart, event.tagEnd);
        const message = `The YAML tag ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(tag)} is not read.`;
        this.#problems.addAtOffset(this.#source, event.tagStart, message, 'Remove the tag: every value is read as it is written.');
    }
    /** Where an empty value would stand: after what was read last. */
    #lastOffset() {
        const from = this.#next - 2;
        let offset = 0;
        for (let index = from; index >= 0; index--) {
            const event = this.#events[index];
            if (index === this.#lookedFrom.index)
                offset = this.#lookedFrom.offset;
            else if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart !== -1)
                offset = event.valueStart;
            else if (event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
                offset = event.start;
            else
                continue;
            break;
        }
        this.#lookedFrom = { index: from, offset };
        return offset;
    }
    #nothing() {
        return { kind: 'scalar', source: this.#source, offset: this.#lastOffset(), text: undefined };
    }
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ readNode),
/* harmony export */   eI: () => (/* binding */ PRODUCT_KEY)
/* harmony export */ });
/* unused harmony export checkTexts */
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(931);
/* harmony import */ var _licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(809);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2974);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1822);
/* harmony import */ var _schema_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4401);
/* harmony import */ var _schema_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9109);






/**
 * Reads nodes by a schema.
 *
 * @param known the schema whose fields a misspelt one is held against.
 * @returns what the schema makes of them; undefined when something is wrong, which `problems` then has.
 */
function readNode(schema, node, problems, known = schema) {
    const before = problems.count;
    checkTexts(node, problems);
    if (problems.count > before)
        return undefined;
    const result = schema.safeParse((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .toData */ .OY)(node));
    if (result.success)
        return result.data;
    for (const issue of result.error.issues)
        addIssue(known, node, [], issue, problems);
    return undefined;
}
/** Refuses texts that no field may hold, whatever it means: keys to products, control characters, whole novels. */
function checkTexts(node, problems) {
    if (node.kind === 'list')
        for (const item of node.items)
            checkTexts(item, problems);
    else if (node.kind === 'map') {
        for (const [key, { keyOffset, value }] of node.entries) {
            if ((0,_licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeProductKey */ .i)(key))
                problems.add(node.source.placeAt(keyOffset), PRODUCT_KEY.message, PRODUCT_KEY.cure);
            checkTexts(value, problems);
        }
    }
    else if (node.text !== undefined) {
        const issue = textIssue(node.text);
        if (issue !== undefined)
            problems.addAt(node, issue.message, issue.cure);
    }
}
const PRODUCT_KEY = {
    message: 'This looks like a product key (not shown). Product keys are secrets and belong in no manifest or build plan.',
    cure: 'Remove it here and from the history of the repository, and treat the key as known to others.',
};
function textIssue(text) {
    if (text.length > _schema_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMIT */ .W$) {
        const message = `This text has ${text.length} characters, at most ${_schema_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMIT */ .W$} are read.`;
        return { message, cure: 'Shorten it.' };
    }
    if (CONTROL.test(text))
        return { message: 'This text holds control characters or line breaks.', cure: 'Remove them.' };
    return (0,_licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeProductKey */ .i)(text) ? PRODUCT_KEY : undefined;
}
const CONTROL = /\p{Cc}/u;
function addIssue(schema, root, above, issue, problems) {
    const path = [...above, ...issue.path];
    const { node, found } = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .locateNode */ .xz)(root, path.map(String));
    if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys)
            addUnknownKey(key, node, (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldNames */ .pi)(schema, path), problems);
    }
    else if (issue.code === 'invalid_union') {
        const meant = branchMeant(issue);
        if (meant === undefined)
            addMismatch(path, node, kindsOf(issue), problems, !found);
        else
            for (const below of meant)
                addIssue(schema, root, path, below, problems);
    }
    else if (issue.code === 'invalid_type') {
        const expected = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(schema, path) ? A_DAY : (EXPECTED.get(issue.expected) ?? issue.expected);
        addMismatch(path, node, expected, problems, !found);
    }
    else if (issue.code === 'too_big') {
        problems.addAt(node, `${nameOf(path)} has more than ${issue.maximum} items.`, 'Split it, or shorten it.');
    }
    else if (issue.code === 'custom') {
        const cure = issue.params?.cure;
        problems.addAt(node, `${labelOf(path)}${issue.message}`, typeof cure === 'string' ? cure : 'Correct it.');
    }
    else {
        problems.addAt(node, `${nameOf(path)}: ${issue.message}.`, 'Correct it.');
    }
}
const A_DAY = 'a calendar day, such as 2027-06-30';
const EXPECTED = new Map([
    ['string', 'a text or a number'],
    ['array', 'a list'],
    ['object', 'a map of fields'],
    ['record', 'a map of names'],
]);
function addUnknownKey(key, map, known, problems) {
    const entry = map.kind === 'map' ? map.entries.get(key) : undefined;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestNames */ .L)(key, known);
    const cure = near.length > 0 ? `Did you mean ${list(near)}?` : `Write one of ${list(known)}, or remove it.`;
    const offset = entry?.keyOffset ?? map.offset;
    problems.addAtOffset(map.source, offset, `There is no field ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(key)} here.`, cure);
}
function addMismatch(path, node, expected, problems, isMissing = false) {
    if (isMissing) {
        problems.addAt(node, `${nameOf(path)} is missing, expected ${expected}.`, `Add ${nameOf(path)}.`);
        return;
    }
    const found = node.kind === 'list' ? 'a list' : node.kind === 'map' ? 'a map of fields' : (0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(node.text ?? '');
    problems.addAt(node, `${nameOf(path)} is ${found}, expected ${expected}.`, `Write ${expected}.`);
}
/** Of the branches of a union, the one that the value was meant for: whose own kind fits. */
function branchMeant(issue) {
    return issue.errors.find((branch) => branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
}
/** What each branch of a union would take: `a text or a number, or a list`. */
function kindsOf({ errors }) {
    const kinds = errors
        .flat()
        .flatMap((issue) => issue.code === 'invalid_type' && issue.path.length === 0 ? [EXPECTED.get(issue.expected) ?? issue.expected] : []);
    return [...new Set(kinds)].join(', or ');
}
function nameOf(path) {
    return path.length === 0 ? 'The value' : `\`${path.map(String).join('.')}\``;
}
function labelOf(path) {
    return path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `;
}
function list(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/quoted.js
var quoted = __webpack_require__(931);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/manifest/document/node.js
var document_node = __webpack_require__(2974);
// EXTERNAL MODULE: ./build/manifest/nearest.js
var nearest = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/manifest/declarations.js
/** Things with an id, gathered from several documents: said twice alike is fine, said differently is wrong at both. */



class Declarations {
    #declared = new Map();
    #kind;
    /** @param kind for messages: `agreement`. */
    constructor(kind) {
        this.#kind = kind;
    }
    /** @param said what is compared when the id is declared again. */
    add(id, value, node, problems, said = JSON.stringify(value)) {
        const earlier = this.#declared.get(id);
        if (earlier === undefined)
            this.#declared.set(id, { value, node, said });
        else if (earlier.said !== said) {
            // There is one organization, which needs no id to tell it from others.
            const name = id === '' ? this.#kind : `${this.#kind} ${(0,quoted/* quoted */.T)(id)}`;
            for (const place of [placeOfId(earlier.node), placeOfId(node)]) {
                problems.add(place, `The ${name} is declared twice, in different ways.`, 'Keep one of them.');
            }
        }
    }
    get(id) {
        return this.#declared.get(id)?.value;
    }
    node(id) {
        return this.#declared.get(id)?.node;
    }
    has(id) {
        return this.#declared.has(id);
    }
    nodes() {
        return [...this.#declared].map(([id, { node }]) => ({ id, node }));
    }
    values() {
        return [...this.#declared.values()].map(({ value }) => value);
    }
    /** What is wrong with an id that was named and not declared, with the nearest that was. */
    undeclared(id) {
        const near = (0,nearest/* nearestNames */.L)(id, this.#declared.keys()).map(quoted/* quoted */.T);
        const message = `No ${this.#kind} ${(0,quoted/* quoted */.T)(id)} is declared.`;
        const section = `\`${this.#kind}s\``;
        return {
            message,
            cure: near.length > 0 ? `Did you mean ${near.join(', ')}?` : `Correct it, or declare it under ${section}.`,
        };
    }
}
function placeOfId(node) {
    return (0,document_node/* placeOf */.$t)((0,document_node/* childOf */.GG)(node, 'id') ?? node);
}

// EXTERNAL MODULE: ./build/manifest/problems.js
var manifest_problems = __webpack_require__(7386);
// EXTERNAL MODULE: ./build/input/text-decoding.js
var text_decoding = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
// EXTERNAL MODULE: ./build/input/text-position.js
var text_position = __webpack_require__(7078);
;// CONCATENATED MODULE: ./build/input/line-chunks.js




/** No row of a device list comes near it; what does is no list. Also the size of the blocks that are read. */
const ROW_LIMIT = 1024 * 1024;
/** Blocks are handed on in smaller chunks, which stay in the processor's cache while they are taken apart. */
const CHUNK = 64 * 1024;
/**
 * @param path absolute.
 * @param label the name that problems carry, relative to the workspace.
 * @throws InputError for what cannot be opened, an empty file, a Git LFS pointer, what is no UTF-8, and a line of more
 *   than 1 MiB.
 */
async function* readLineChunks(path, label) {
    const file = await (0,text_file/* openRegularFile */.ZU)(path, label);
    // Two buffers: while one is taken apart, the system fills the other.
    let [buffer, other] = [Buffer.allocUnsafe(ROW_LIMIT + 1), Buffer.allocUnsafe(ROW_LIMIT + 1)];
    let filling = fill(file, buffer, 0);
    try {
        let firstLine = 1;
        for (let isFirst = true;; isFirst = false) {
            const { filled, isLast } = await filling;
            if (isFirst)
                (0,text_file/* checkContent */.aG)(buffer.subarray(0, filled), label);
            const end = isLast ? filled : lastLineEnd(buffer, filled);
            if (end === 0 && filled === buffer.length)
                throw tooLongRow(label, firstLine);
            // The begun line goes before what comes next.
            buffer.copy(other, 0, end, filled);
            if (!isLast)
                filling = fill(file, other, filled - end);
            for (let start = 0; start < end;) {
                const whole = end - start <= CHUNK ? 0 : lastLineEnd(buffer.subarray(start), CHUNK);
                // A line longer than a chunk is handed on with the rest of the block.
                const next = whole === 0 ? end : start + whole;
                const text = (0,text_decoding/* decodeUtf8 */._)(buffer.subarray(start, next), label, firstLine);
                yield { text, firstLine };
                firstLine += (0,text_position/* countLineEnds */.a)(text);
                start = next;
            }
            if (isLast)
                return;
            [buffer, other] = [other, buffer];
        }
    }
    finally {
        // What was begun must end before the file is closed; whoever stopped reading does not care how.
        await filling.catch(() => undefined);
        await file.close();
    }
}
/** A read that fails while nobody waits for it yet is told when somebody does. */
function fill(file, buffer, kept) {
    const block = readBlock(file, buffer, kept);
    block.catch(() => undefined);
    return block;
}
async function readBlock(file, buffer, kept) {
    const { bytesRead } = await file.read(buffer, kept, buffer.length - kept);
    return { filled: kept + bytesRead, isLast: bytesRead === 0 };
}
function tooLongRow(file, line) {
    const message = `The row that begins here is longer than ${ROW_LIMIT} bytes, the limit of a row.`;
    return new problem/* InputError */.d({ file, line, column: 1, message, cure: 'Look for a missing line end or closing quote.' });
}
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The end of the last whole line. A carriage return in the last place may be half of a CRLF. */
function lastLineEnd(buffer, filled) {
    const feed = buffer.subarray(0, filled).lastIndexOf(LINE_FEED);
    return 1 + (feed !== -1 || filled < 2 ? feed : buffer.subarray(0, filled - 1).lastIndexOf(CARRIAGE_RETURN));
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/product-key.js
var product_key = __webpack_require__(809);
// EXTERNAL MODULE: ./build/manifest/document/source-text.js
var source_text = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/manifest/issues.js
var issues = __webpack_require__(8462);
;// CONCATENATED MODULE: ./build/manifest/devices/csv-cut.js
class CsvCut {
    text = '';
    start = 0;
    firstStart = 0;
    firstEnd = 0;
    secondStart = 0;
    secondEnd = 0;
    end = 0;
    variant;
    isUserFirst;
    #delimiter;
    /** The delimiter found last. */
    #found = -1;
    /** How many delimiters stand between the start of the line and the first cell, and between the two cells. */
    #before;
    #between;
    /** @param user the column of the primary user, where there is one. */
    constructor(delimiter, id, user) {
        this.#delimiter = delimiter;
        this.variant = user === undefined ? 1 : 2;
        this.isUserFirst = user !== undefined && user < id;
        this.#before = Math.min(id, user ?? id);
        this.#between = user === undefined ? 0 : Math.abs(user - id);
    }
    /** @returns false when the line has too few cells. */
    cut(text, start, end) {
        if (text !== this.text || start < this.start)
            this.#found = -1;
        this.text = text;
        this.start = start;
        this.end = end;
        this.firstStart = this.#skip(start, this.#before);
        if (this.firstStart === -1)
            return false;
        this.firstEnd = this.#cellEnd(this.firstStart);
        this.secondStart = this.#between === 0 ? end : this.#skip(this.firstEnd, this.#between);
        if (this.secondStart === -1)
            return false;
        this.secondEnd = this.#cellEnd(this.secondStart);
        return true;
    }
    /** The offset after so many delimiters; -1 when the line has fewer. */
    #skip(from, delimiters) {
        let at = from;
        for (let left = delimiters; left > 0; left--) {
            at = this.#cellEnd(at) + 1;
            if (at > this.end)
                return -1;
        }
        return at;
    }
    /** Searched for once, however many short lines stand before the delimiter that is found. `start` never goes back. */
    #cellEnd(start) {
        if (this.#found < start) {
            const found = this.text.indexOf(this.#delimiter, start);
            this.#found = found === -1 ? this.text.length : found;
        }
        return Math.min(this.#found, this.end);
    }
}

;// CONCATENATED MODULE: ./build/manifest/devices/row-kinds.js
/** Characters of texts that are kept; a fleet has hundreds of kinds, of some hundred characters each. */
const KINDS_LIMIT = 8 * 1024 * 1024;
/** What a kind takes beside its text, counted in characters. */
const KIND_OVERHEAD = 256;
/**
 * Finds the kind of a row without hashing or joining its text, which would cost more than all the rest of reading it: a
 * few characters tell the kinds of a fleet apart. Which ones is learned from the kinds themselves, and the kind found is
 * then compared with the whole row. Rows that the characters do not tell apart are looked up by all their text.
 */
class RowKinds {
    #kinds = new Map();
    #byMark = new Map();
    #tellingPlaces = [];
    #size = 0;
    find(pieces) {
        const kind = this.#byMark.get(this.#markOf(pieces));
        return kind !== undefined && isSame(pieces, kind) ? kind : this.#findByText(pieces);
    }
    #findByText(pieces) {
        const { variant } = pieces;
        const [before, between, after] = textsOf(pieces).map(copyOf);
        const key = [variant, before, between, after].join(SEPARATOR);
        const known = this.#kinds.get(key);
        if (known !== undefined)
            return known;
        this.#makeRoom(2 * key.length + KIND_OVERHEAD);
        const kind = newKind(variant, before, between, after);
        this.#kinds.set(key, kind);
        const rival = this.#byMark.get(this.#markOf(kind));
        if (rival === undefined)
            this.#byMark.set(this.#markOf(kind), kind);
        else
            this.#tellApart(kind, rival);
        return kind;
    }
    /** A number that rows of the same kind share, and most others do not. */
    #markOf({ text, start, firstStart, firstEnd, secondStart, secondEnd, end, variant }) {
        let mark = variant + 31 * (firstStart - start + 31 * (secondStart - firstEnd + 31 * (end - secondEnd)));
        for (let place = 0; place < this.#tellingPlaces.length; place++) {
            const { piece = 0, offset = 0 } = this.#tellingPlaces[place] ?? {};
            const from = piece === 0 ? start : piece === 1 ? firstEnd : secondEnd;
            const to = piece === 0 ? firstStart : piece === 1 ? secondStart : end;
            mark = Math.imul(mark, 16_777_619) ^ (from + offset < to ? text.charCodeAt(from + offset) : 0);
        }
        // Within the range of small integers, which are the cheapest keys.
        return mark & 0x3fff_ffff;
    }
    /** Learns a character in which two kinds differ. Made to have none in common, kinds are still found by their text. */
    #tellApart(kind, rival) {
        const place = firstDifference(kind, rival);
        if (place === undefined || this.#tellingPlaces.length === MOST_PLACES)
            return;
        this.#tellingPlaces.push(place);
        this.#byMark.clear();
        for (const one of this.#kinds.values())
            this.#byMark.set(this.#markOf(one), one);
    }
    #makeRoom(size) {
        this.#size += size;
        if (this.#size <= KINDS_LIMIT)
            return;
        this.#kinds.clear();
        this.#byMark.clear();
        this.#tellingPlaces.length = 0;
        this.#size = size;
    }
}
/** A text of its own: a slice would keep the whole block of rows in memory. */
function copyOf(text) {
    return Buffer.from(text).toString();
}
/** No manifest holds a zero byte (reading refuses it), so it tells pieces apart. */
const SEPARATOR = '\0';
/** Each costs a few nanoseconds a row, and learning one looks at every kind again. */
const MOST_PLACES = 24;
function newKind(variant, before, between, after) {
    const text = copyOf(before + between + after);
    const [first, second] = [before.length, before.length + between.length];
    const cut = {
        start: 0,
        firstStart: first,
        firstEnd: first,
        secondStart: second,
        secondEnd: second,
        end: text.length,
    };
    return { terms: undefined, isRefused: false, texts: [before, between, after], text, variant, ...cut };
}
function textsOf({ text, start, firstStart, firstEnd, secondStart, secondEnd, end }) {
    return [text.slice(start, firstStart), text.slice(firstEnd, secondStart), text.slice(secondEnd, end)];
}
function isSame({ text, start, firstStart, firstEnd, secondStart, secondEnd, end, variant }, kind) {
    const [before, between, after] = kind.texts;
    return (variant === kind.variant &&
        isPiece(text, firstEnd, secondStart, between) &&
        isPiece(text, start, firstStart, before) &&
        isPiece(text, secondEnd, end, after));
}
function isPiece(text, start, end, piece) {
    return end - start === piece.length && text.slice(start, end) === piece;
}
/** Undefined when their pieces differ in length: such kinds meet by chance only. */
function firstDifference(kind, rival) {
    for (const [piece, text] of kind.texts.entries()) {
        const other = rival.texts[piece] ?? '';
        if (other.length !== text.length)
            return undefined;
        for (let offset = 0; offset < text.length; offset++) {
            if (text.charCodeAt(offset) !== other.charCodeAt(offset))
                return { piece, offset };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/devices/csv-kinds.js

class CsvKinds {
    /** First and last column of each run of neighbouring columns. */
    #runs;
    #root = branch();
    #size = 0;
    /** @param columns ascending: those that are read, but for id and primary user. */
    constructor(columns) {
        this.#runs = runsOf(columns);
    }
    kindOf({ starts, ends, source }) {
        let kind = this.#root;
        for (const [first, last] of this.#runs) {
            const cells = source.text.slice(starts[first], ends[last]);
            kind = kind.next.get(cells) ?? this.#grow(kind, cells);
        }
        return kind;
    }
    #grow(from, cells) {
        this.#size += cells.length + KIND_OVERHEAD;
        if (this.#size > KINDS_LIMIT) {
            this.#root = branch();
            this.#size = 0;
        }
        const next = branch();
        from.next.set(copyOf(cells), next);
        return next;
    }
}
function branch() {
    return { terms: undefined, isRefused: false, next: new Map() };
}
function runsOf(columns) {
    const runs = [];
    for (const column of new Set(columns)) {
        const last = runs.at(-1);
        if (last !== undefined && last[1] === column - 1)
            last[1] = column;
        else
            runs.push([column, column]);
    }
    return runs;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/licensing/vocabulary/architecture.js
var architecture = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/licensing/vocabulary/firmware-description.js
var firmware_description = __webpack_require__(5904);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/term-table.js
var term_table = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/licensing/vocabulary/coa.js



// 'yes' does not say of what kind; a description of an unknown edition is no firmware key of any edition.
const TABLE = (0,term_table/* termTable */.z)({
    sticker: ['sticker', 'COA', 'COA sticker', 'certificate of authenticity', 'certificate'],
    label: ['label', 'Genuine Microsoft Label', 'GML', 'Genuine label'],
    firmware: [
        'firmware',
        'firmware key',
        'OA3',
        'OA 3.0',
        'OEM Activation 3.0',
        'MSDM',
        'BIOS key',
        'UEFI key',
        'OEM:DM',
    ],
    none: ['none', 'no', 'false', 'missing', 'no COA'],
});
/**
 * What shows that the base licence is genuine: `sticker`, `Genuine Microsoft Label`, `MSDM`, `none`, or the description
 * of the firmware key, which names its edition (`[4.0] Core OEM:DM` is Home).
 */
function readCoa(text) {
    const firmware = (0,firmware_description/* readFirmwareDescription */.e)(text);
    if (firmware?.product === 'windows')
        return (0,reading/* understood */.Se)({ kind: 'firmware', edition: firmware.edition });
    const kind = (0,term_table/* readTerm */.H)(text, TABLE);
    return kind.ok ? (0,reading/* understood */.Se)({ kind: kind.value }) : kind;
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/language.js + 2 modules
var language = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/licensing/vocabulary/license-channel.js
var license_channel = __webpack_require__(5057);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/licensing/vocabulary/version.js
var vocabulary_version = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/manifest/schema/agreement.js + 1 modules
var agreement = __webpack_require__(4029);
// EXTERNAL MODULE: ./build/manifest/schema/software.js
var schema_software = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/manifest/schema/terms.js
var schema_terms = __webpack_require__(9109);
// EXTERNAL MODULE: ./build/manifest/schema/written.js
var written = __webpack_require__(9069);
;// CONCATENATED MODULE: ./build/manifest/schema/device.js











const channel = (0,schema_terms/* term */.jk)(license_channel/* readLicenseChannel */.D, 'How the license was bought.', terms/* LICENSE_CHANNELS */.vv).optional();
const baseFields = schemas/* strictObject */.rej({
    channel,
    ...schema_software/* softwareFields */.Rs,
    language: (0,schema_terms/* term */.jk)(language/* readLicenseLanguage */.ki, 'A language tag, `mui`, or `all`.', ['en-US', 'mui', 'all']).optional(),
    architecture: (0,schema_terms/* term */.jk)(architecture/* readArchitecture */.O, 'Of the licensed system.', terms/* ARCHITECTURES */.Xe).optional(),
    coa: (0,schema_terms/* term */.jk)(readCoa, 'What shows on the device that it is genuine; an OA3 description too.', terms/* COA_KINDS */.mt).optional(),
    purchased: (0,schema_terms/* flag */.Jt)('True when the license was bought.').optional(),
});
const baseSchema = baseFields
    .superRefine((base, context) => {
    (0,schema_software/* checkSoftware */.GJ)(base, context);
    const named = (0,schema_software/* channelOf */.ts)(base);
    if (named === undefined || base.channel === undefined || named === base.channel)
        return;
    const message = `The edition names the channel \`${named}\`, and \`channel\` says \`${base.channel}\`.`;
    (0,schema_terms/* refuse */.TR)(context, { message, cure: 'Correct one of the two.' }, ['channel']);
})
    .transform(({ product, version, edition, ...base }) => {
    const software = { product, version, edition };
    return { ...(0,schema_software/* softwareOf */.tG)(software), ...(0,written/* written */.M)({ ...base, channel: base.channel ?? (0,schema_software/* channelOf */.ts)(software) }) };
})
    .describe('The license the device came with. Left out, the device has none.');
const deviceLicenseSchema = schemas/* strictObject */.rej({ agreement: (0,schema_terms/* text */.Qq)('The agreement it is a line of.', 'EA-7731').optional(), channel, ...agreement/* licenseFields */.ZG })
    .superRefine(schema_software/* checkSoftware */.GJ)
    .transform(({ product, version, edition, ...fields }, context) => {
    const { product: meant, ...software } = (0,schema_software/* softwareOf */.tG)({ product, version, edition });
    if (meant === undefined)
        return (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('product'));
    return { product: meant, ...software, ...(0,written/* written */.M)(fields) };
})
    .describe('A license assigned to the device beside its base license.');
const preinstalledSchema = schemas/* strictObject */.rej({ version: (0,schema_terms/* text */.Qq)('The release that was preinstalled.', '10').optional() })
    .describe('What the manufacturer installed, where it is not what the license says.');
/** Every field of a device but its id and its profile's name. */
const sharedFields = {
    manufacturer: (0,schema_terms/* text */.Qq)('Who made it.', 'Fabrikam Devices').optional(),
    image: (0,schema_terms/* oneOrMore */.h9)((0,schema_terms/* text */.Qq)('The id of the image it receives; several, and each is decided.'), 100).optional(),
    base: baseSchema.optional(),
    licenses: schemas/* array */.YOg(deviceLicenseSchema).max(100).optional(),
    primaryUser: (0,schema_terms/* text */.Qq)('The id of the user who works on it most.', 'alice@contoso.example').optional(),
    otherUsers: (0,schema_terms/* oneOrMore */.h9)((0,schema_terms/* text */.Qq)('The ids of everyone else who uses it.'), 1000).optional(),
    installer: (0,schema_terms/* text */.Qq)('The id of who images it; the organization itself, where nothing is written.').optional(),
    order: (0,schema_terms/* text */.Qq)('The order it was bought with.', 'PO-4471').optional(),
    imagedOn: (0,schema_terms/* day */.vd)('When it was imaged.').optional(),
    preinstalled: preinstalledSchema.optional(),
    firstImagedWith: (0,schema_terms/* text */.Qq)('The id of the OEM image it was first imaged with.').optional(),
    recoveryMedia: (0,schema_terms/* flag */.Jt)('True when it came with recovery media.').optional(),
    owner: (0,schema_terms/* text */.Qq)('Who owns it.').optional(),
};
const sharedSchema = schemas/* strictObject */.rej(sharedFields);
/** A part of a device: whether it makes sense is seen with each device that it is laid under. */
const profileSchema = schemas/* strictObject */.rej({ ...sharedFields, base: baseFields.superRefine(schema_software/* checkKnown */.AK).optional() })
    .describe("What devices have in common: any of a device's fields but its id.");
const deviceSchema = schemas/* strictObject */.rej({
    id: (0,schema_terms/* text */.Qq)('Its name: a serial number, a host name. No two devices share one.', 'PC-0001'),
    profile: (0,schema_terms/* text */.Qq)('The profile that gives what is not written here.').optional(),
    ...sharedFields,
})
    .superRefine(checkPreinstalled)
    .transform((device, context) => {
    if (device.image === undefined)
        return (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('image'));
    return { id: device.id, primaryUser: device.primaryUser, terms: termsOf(device, device.image) };
})
    .describe('A device.');
function termsOf(device, images) {
    const { manufacturer, base, licenses = [], otherUsers, installer, order, imagedOn } = device;
    const { firstImagedWith, recoveryMedia, owner } = device;
    const preinstalledVersion = preinstalledOf(device);
    return {
        images: [...new Set(images)],
        licenses,
        ...(0,written/* written */.M)({ manufacturer, base, otherUsers, installer, order, imagedOn, preinstalledVersion }),
        ...(0,written/* written */.M)({ firstImagedWith, recoveryMedia, owner }),
    };
}
function checkPreinstalled(device, context) {
    const version = device.preinstalled?.version;
    if (version === undefined || preinstalledOf(device) !== undefined)
        return;
    const reading = (0,vocabulary_version/* readVersion */.$4)(version, device.base?.product ?? 'windows');
    const nearest = reading.ok ? [] : reading.nearest;
    (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* unknownTerm */.zq)(version, nearest, ['7', '8.1', '10', '11']), ['preinstalled', 'version']);
}
/** Read as a version of the base licence's product; Windows, where none is written. */
function preinstalledOf({ preinstalled, base }) {
    const text = preinstalled?.version;
    const reading = text === undefined ? undefined : (0,vocabulary_version/* readVersion */.$4)(text, base?.product ?? 'windows', base?.edition);
    return reading?.ok ? reading.value : undefined;
}

// EXTERNAL MODULE: ./build/manifest/schema/fields.js
var fields = __webpack_require__(4401);
;// CONCATENATED MODULE: ./build/manifest/devices/csv-columns.js
/** Which column of a CSV file holds which field. */






/** @returns undefined when something is wrong with the header, which `problems` then has. */
function readHeader(header, mapping, problems) {
    const before = problems.count;
    const names = Array.from({ length: header.count }, (_, column) => header.cell(column).trim());
    const columns = new HeaderReader(header, names, problems);
    for (const [path, { header: name, node }] of mapping)
        columns.map(path, name, node);
    for (const [column, name] of names.entries())
        columns.readOwn(column, name);
    columns.checkWhole(mapping.has('id'));
    return problems.count > before ? undefined : columns.columns();
}
/** The field of that name, as the schema writes it; undefined when there is none. */
function fieldNamed(name) {
    const index = /\.(\d{1,2})\./.exec(name);
    const path = FIELDS.get(name.toLowerCase().replace(/\.\d{1,2}\./, '.#.'));
    return index === null ? path : path?.replace('#', String(Number(index[1])));
}
/** Every field, for "did you mean". The first item of a list stands for all. */
const FIELD_NAMES = (0,fields/* valuePaths */.c8)(deviceSchema)
    .filter((path) => !path.endsWith('.#'))
    .map((path) => path.replace('#', '0'));
const FIELDS = new Map((0,fields/* valuePaths */.c8)(deviceSchema)
    .filter((path) => !path.endsWith('.#'))
    .map((path) => [path.toLowerCase(), path]));
/** Names of what has fields of its own: `base` alone says nothing. */
const GROUPS = [...new Set(FIELD_NAMES.filter((name) => name.includes('.')).map(firstKey))];
class HeaderReader {
    #header;
    #names;
    #problems;
    #columnOf = new Map();
    #mapped = new Set();
    #unread = new Map();
    constructor(header, names, problems) {
        this.#header = header;
        this.#names = names;
        this.#problems = problems;
    }
    /** A field that the manifest gives a column. */
    map(path, name, node) {
        const found = this.#names.flatMap((header, column) => (csv_columns_isSame(header, name) ? [column] : []));
        const [column] = found;
        if (column === undefined) {
            const near = (0,nearest/* nearestNames */.L)(name, this.#names).map(quoted/* quoted */.T);
            const message = `${this.#header.source.file} has no column ${(0,quoted/* quoted */.T)(name)}.`;
            const cure = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Write the header as it stands in the file.';
            this.#problems.addAt(node, message, cure);
        }
        else if (found.length > 1) {
            const message = `The column ${(0,quoted/* quoted */.T)(name)}, which holds \`${path}\`, stands ${found.length} times in the header.`;
            this.#problem(found[1] ?? column, message, 'Keep one of the columns.');
        }
        else {
            this.#columnOf.set(path, column);
            this.#mapped.add(column);
        }
    }
    /** A column under one of our own names. */
    readOwn(column, name) {
        if ((0,product_key/* looksLikeProductKey */.i)(name))
            this.#problem(column, issues/* PRODUCT_KEY */.eI.message, issues/* PRODUCT_KEY */.eI.cure);
        const path = fieldNamed(name);
        if (this.#mapped.has(column) || name === '')
            return;
        if (path === undefined || this.#isMapped(path))
            this.#unread.set(column, name);
        else if (this.#columnOf.has(path)) {
            for (const one of [this.#columnOf.get(path) ?? 0, column]) {
                this.#problem(one, `The column \`${path}\` stands twice in the header.`, 'Keep one of the two.');
            }
        }
        else
            this.#columnOf.set(path, column);
    }
    /** @param isIdMapped when it is and no column holds it, that was told already. */
    checkWhole(isIdMapped) {
        for (const [column, name] of this.#unread)
            this.#refuseMisspelt(column, name);
        if (!this.#columnOf.has('id') && !isIdMapped) {
            const cure = 'Name the column `id`, or say which it is: `columns: { id: Serial number }` beside `files`.';
            this.#problem(0, `No column holds the \`id\` of the devices.`, cure);
        }
        for (const [path, column] of this.#columnOf) {
            const index = Number(/\.(\d+)\./.exec(path)?.[1] ?? 0);
            const group = firstKey(path);
            if (index === 0 || [...this.#columnOf.keys()].some((other) => other.startsWith(`${group}.${index - 1}.`)))
                continue;
            this.#problem(column, `\`${path}\` stands here, and nothing of \`${group}.${index - 1}\`.`, 'Count from 0, with no gap.');
        }
    }
    columns() {
        const fields = [...this.#columnOf].map(([path, column]) => ({ path, column }));
        fields.sort((left, right) => left.column - right.column);
        return { count: this.#names.length, fields, unread: [...new Set(this.#unread.values())] };
    }
    #isMapped(path) {
        const column = this.#columnOf.get(path);
        return column !== undefined && this.#mapped.has(column);
    }
    /** A column that was meant for us and misspelt would be passed over, and take a fact with it. */
    #refuseMisspelt(column, name) {
        const free = [...FIELD_NAMES, ...GROUPS].filter((field) => field !== 'id' && !this.#columnOf.has(field));
        const indexed = name.replace(/\.\d{1,2}\./, '.0.');
        const near = (0,nearest/* nearestNames */.L)(indexed, free);
        if (near.length === 0)
            return;
        const names = near.map((field) => (GROUPS.includes(field) ? `${field}.…` : field)).map(quoted/* quoted */.T);
        const cure = 'Correct the header, or map the field to its column under `columns`.';
        this.#problem(column, `The column ${(0,quoted/* quoted */.T)(name)} is nearly ${names.join(' or ')}, and is not read.`, cure);
    }
    #problem(column, message, cure) {
        this.#problems.add(this.#header.source.placeAt(this.#header.starts[column] ?? 0), message, cure);
    }
}
function firstKey(path) {
    return path.split('.')[0] ?? path;
}
function csv_columns_isSame(header, name) {
    return header.toLowerCase() === name.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./build/manifest/devices/csv-records.js
/** Splits CSV (RFC 4180) into records and cells, by offsets: no cell is made that nobody asks for. */


const QUOTE = 34;
const csv_records_LINE_FEED = 10;
const csv_records_CARRIAGE_RETURN = 13;
class CsvRecord {
    /** Of each cell in the text, its quotes included. */
    starts = [];
    ends = [];
    /** How many cells the record has. */
    count = 0;
    delimiter;
    #source;
    #next;
    constructor(source, delimiter) {
        this.delimiter = delimiter;
        this.#source = source;
        this.#next = nextIndexes(source.text, delimiter);
    }
    get source() {
        return this.#source;
    }
    /** Goes on to another text. */
    load(source) {
        this.#source = source;
        this.#next = nextIndexes(source.text, this.delimiter);
    }
    /**
     * Reads the record that begins at `from`, which must not go back.
     *
     * @returns the offset after its line end, or -1 when a quoted cell does not end in this text.
     * @throws InputError for text after a closing quote, and a record of more than 1 MiB.
     */
    read(from) {
        const plainEnd = this.plainEnd(from);
        const end = plainEnd === -1 ? this.#readQuoted(from) : this.#readPlain(from, plainEnd);
        if (end - from > ROW_LIMIT)
            throw tooLongRow(this.#source.file, this.#source.placeAt(from).line);
        return end === -1 ? -1 : this.afterLineEnd(end);
    }
    /** Where the line ends that begins at `from`, which must not go back; -1 when a quote stands on it. */
    plainEnd(from) {
        const end = this.#lineEnd(from);
        return this.#next.quote.from(from) < end ? -1 : end;
    }
    /** @param end of a line. @returns where the next one begins. */
    afterLineEnd(end) {
        const { text } = this.#source;
        const isPair = text.charCodeAt(end) === csv_records_CARRIAGE_RETURN && text.charCodeAt(end + 1) === csv_records_LINE_FEED;
        return Math.min(end + (isPair ? 2 : 1), text.length);
    }
    /** Of the line that `from` stands in, whatever is quoted. */
    #lineEnd(from) {
        return Math.min(this.#next.feed.from(from), this.#next.return.from(from));
    }
    /** A line without quotes: found by the delimiters alone, which is several times faster. */
    #readPlain(from, end) {
        const { text } = this.#source;
        let column = 0;
        let start = from;
        for (let at = text.indexOf(this.delimiter, from); at !== -1 && at < end; at = text.indexOf(this.delimiter, start)) {
            this.starts[column] = start;
            this.ends[column] = at;
            column++;
            start = at + 1;
        }
        this.starts[column] = start;
        this.ends[column] = end;
        this.count = column + 1;
        return end;
    }
    /** @returns where the record ends, or -1. */
    #readQuoted(from) {
        const { text } = this.#source;
        this.count = 0;
        for (let start = from;;) {
            this.starts[this.count] = start;
            const end = text.charCodeAt(start) === QUOTE ? this.#afterQuoted(start) : this.#afterPlain(start);
            if (end === -1)
                return -1;
            this.ends[this.count] = end;
            this.count++;
            if (text[end] !== this.delimiter)
                return end;
            start = end + 1;
        }
    }
    /** A quote inside a cell that does not begin with one is a character like any other. */
    #afterPlain(start) {
        return Math.min(this.#next.delimiter.from(start), this.#lineEnd(start));
    }
    /** A cell's text, without its quotes. */
    cell(column) {
        const { text } = this.#source;
        const start = this.starts[column] ?? 0;
        const end = this.ends[column] ?? 0;
        if (text.charCodeAt(start) !== QUOTE || start === end)
            return text.slice(start, end);
        const inside = text.slice(start + 1, end - 1);
        return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
    }
    /** True when no cell holds anything: an empty line, or the rows of nothing that spreadsheets leave behind. */
    isBlank() {
        for (let column = 0; column < this.count; column++) {
            if (this.starts[column] !== this.ends[column])
                return false;
        }
        return true;
    }
    #afterQuoted(start) {
        const { text } = this.#source;
        let close = text.indexOf('"', start + 1);
        while (close !== -1 && text.charCodeAt(close + 1) === QUOTE)
            close = text.indexOf('"', close + 2);
        if (close === -1)
            return -1;
        const after = text.charCodeAt(close + 1);
        const ends = text[close + 1] === this.delimiter || after === csv_records_LINE_FEED || after === csv_records_CARRIAGE_RETURN || Number.isNaN(after);
        if (ends)
            return close + 1;
        const message = 'Text stands after the closing quote of a cell.';
        const cure = 'Double the quotes inside a quoted cell (`""`), or remove what follows it.';
        throw new problem/* InputError */.d({ ...this.#source.placeAt(close + 1), message, cure });
    }
}
/** For a record whose reading gave -1 at the end of its file. */
function unterminatedQuote({ source, starts, count }) {
    const message = 'The quoted cell that begins here does not end.';
    return new problem/* InputError */.d({ ...source.placeAt(starts[count] ?? 0), message, cure: 'Add the closing quote.' });
}
function nextIndexes(text, delimiter) {
    const next = (character) => new NextIndex(text, character);
    return { delimiter: next(delimiter), quote: next('"'), feed: next('\n'), return: next('\r') };
}
/** Where a character stands next; searched for once, however often it is asked for on the way there. */
class NextIndex {
    #text;
    #character;
    #index = -1;
    constructor(text, character) {
        this.#text = text;
        this.#character = character;
    }
    /** The text's length, where it does not stand any more. `from` must not go back by more than it went ahead. */
    from(from) {
        if (this.#index < from) {
            const index = this.#text.indexOf(this.#character, from);
            this.#index = index === -1 ? this.#text.length : index;
        }
        return this.#index;
    }
}

;// CONCATENATED MODULE: ./build/manifest/devices/csv-open.js




/** @returns undefined when something is wrong with the header, which `problems` then has. */
function openCsv(file, { text, firstLine }, mapping, problems) {
    const source = new source_text/* SourceText */.D(file, text, firstLine);
    const preamble = /^(?:sep=(?<delimiter>[,;\t])|#TYPE [^\r\n]*)(?:\r\n|\n|\r)/i.exec(text);
    const start = preamble?.[0].length ?? 0;
    const record = new CsvRecord(source, preamble?.groups?.delimiter ?? delimiterOf(source, start));
    const next = record.read(start);
    if (next === -1)
        throw unterminatedQuote(record);
    if (record.isBlank()) {
        const cure = 'Put the names of the columns into the first line.';
        throw new problem/* InputError */.d({ ...source.placeAt(start), message: `${file} has no header.`, cure });
    }
    const columns = readHeader(record, mapping, problems);
    return columns && { columns, record, next };
}
/** The one that splits the header into the most cells. */
function delimiterOf(source, start) {
    const counts = [',', ';', '\t'].map((delimiter) => {
        const record = new CsvRecord(source, delimiter);
        try {
            return { delimiter, count: record.read(start) === -1 ? record.count + 1 : record.count };
        }
        catch {
            return { delimiter, count: 0 };
        }
    });
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

;// CONCATENATED MODULE: ./build/manifest/devices/csv-row.js
/** A row of a CSV file as a node, like a device written in YAML. */

/** Fields whose cell may hold several values. */
const LISTS = new Set(['image', 'otherUsers']);
function rowShape({ fields }) {
    const root = { kind: 'map', fields: new Map() };
    for (const { path, column } of fields) {
        const keys = path.split('.');
        const last = keys.pop() ?? path;
        let map = root;
        for (const key of keys)
            map = mapBelow(map, key);
        map.fields.set(last, { kind: 'cell', column, isList: LISTS.has(path) });
    }
    return root;
}
/** The row in hand; a group of cells of which none is written is not written either. */
function rowNode(record, shape) {
    const id = shape.fields.get('id');
    const offset = record.starts[id?.kind === 'cell' ? id.column : 0] ?? 0;
    return { kind: 'map', source: record.source, offset, entries: entriesOf(record, shape) };
}
function mapBelow(map, key) {
    const known = map.fields.get(key);
    if (known?.kind === 'map')
        return known;
    const below = { kind: 'map', fields: new Map() };
    map.fields.set(key, below);
    return below;
}
function entriesOf(record, { fields }) {
    const entries = new Map();
    for (const [key, shape] of fields) {
        const value = nodeOf(record, shape);
        entries.set(key, { keyOffset: value.offset, value });
    }
    return entries;
}
function nodeOf(record, shape) {
    if (shape.kind === 'cell')
        return cellNode(record, shape.column, shape.isList);
    const { source } = record;
    const entries = entriesOf(record, shape);
    const nodes = [...entries.values()].map(({ value }) => value);
    const offset = Math.min(...nodes.map((node) => node.offset));
    if (!nodes.some((node) => node.kind !== 'scalar' || node.text !== undefined)) {
        return { kind: 'scalar', source, offset, text: undefined };
    }
    if (![...entries.keys()].every((key) => /^\d+$/.test(key)))
        return { kind: 'map', source, offset, entries };
    const inOrder = [...entries].sort(([left], [right]) => Number(left) - Number(right)).map(([, { value }]) => value);
    const items = inOrder.filter((node) => node.kind !== 'scalar');
    return { kind: 'list', source, offset, items };
}
function cellNode(record, column, isList) {
    const { source } = record;
    const offset = record.starts[column] ?? 0;
    const text = record.cell(column);
    if (!isList || !text.includes(';'))
        return { kind: 'scalar', source, offset, text: (0,document_node/* writtenText */.v4)(text) };
    const items = [];
    for (let start = 0; start <= text.length; start = nextPart(text, start)) {
        const part = text.slice(start, nextPart(text, start) - 1);
        const item = (0,document_node/* writtenText */.v4)(part);
        const inset = offsetInCell(record, column, start + part.length - part.trimStart().length);
        if (item !== undefined)
            items.push({ kind: 'scalar', source, offset: offset + inset, text: item });
    }
    return { kind: 'list', source, offset, items };
}
/** Where the part after the next `;` begins. */
function nextPart(text, start) {
    const end = text.indexOf(';', start);
    return (end === -1 ? text.length : end) + 1;
}
/** From the cell's start, quote and doubled quotes counted, to a character of its text. */
function offsetInCell(record, column, at) {
    const start = record.starts[column] ?? 0;
    if (record.source.text[start] !== '"')
        return at;
    return 1 + at + (record.cell(column).slice(0, at).split('"').length - 1);
}

;// CONCATENATED MODULE: ./build/manifest/devices/own-text.js
/** The values that are a device's own, on the fast way past the schemas: checked by hand as the schemas would. */


/**
 * A part of a text, trimmed; undefined when it needs a closer look: control characters, too long, or a product key.
 * Told by offsets, as characters of a slice are several times dearer to look at than those of the text itself.
 */
function plainText(text, start = 0, end = text.length) {
    // A product key has 25 characters besides its dashes, and no `@`: an address is two short texts.
    let unbroken = 0;
    let mayBeKey = false;
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code < SPACE || (code >= DELETE && code <= LAST_CONTROL))
            return undefined;
        unbroken = code === AT ? 0 : unbroken + 1;
        if (unbroken === SHORTEST_KEY)
            mayBeKey = true;
    }
    const part = text.slice(start, end);
    const isTrimmed = start === end || (isInk(text.charCodeAt(start)) && isInk(text.charCodeAt(end - 1)));
    const trimmed = isTrimmed ? part : part.trim();
    return trimmed.length > schema_terms/* TEXT_LIMIT */.W$ || (mayBeKey && (0,product_key/* looksLikeProductKey */.i)(trimmed)) ? undefined : trimmed;
}
const SPACE = 32;
const AT = 64;
const DELETE = 127;
const LAST_CONTROL = 159;
const SHORTEST_KEY = 25;
/** True of ASCII that `trim` leaves alone. */
function isInk(code) {
    return code > SPACE && code < DELETE;
}

;// CONCATENATED MODULE: ./build/manifest/devices/list-reader.js



class ListReader {
    #fleet;
    #current;
    #profile;
    #kinds = new RowKinds();
    #node;
    /** @param profile the name of the list's profile. */
    constructor(fleet, current, profile) {
        this.#fleet = fleet;
        this.#current = current;
        this.#profile = profile;
    }
    /** Takes the row in hand; `cut` where it could be cut. */
    take(cut) {
        const kind = cut && this.#kinds.find(cut);
        if (cut !== undefined && kind !== undefined && this.takeCut(kind, cut, cut.isUserFirst))
            return;
        this.takeWhole(kind, cut);
    }
    /**
     * Takes the row in hand by its kind: when its like was read before, nothing is left to read but what is its own.
     *
     * @param isUserFirst the primary user was cut out before the id.
     * @returns false when it has to be taken whole.
     */
    takeCut(kind, { text, firstStart, firstEnd, secondStart, secondEnd }, isUserFirst) {
        if (kind.terms === undefined)
            return kind.isRefused;
        const first = plainText(text, firstStart, firstEnd);
        const second = plainText(text, secondStart, secondEnd);
        return isUserFirst ? this.takeAlike(kind, second, first) : this.takeAlike(kind, first, second);
    }
    /** The same for values that were looked at; undefined is what needs a closer look. */
    takeAlike({ terms, isRefused }, id, primaryUser) {
        if (terms === undefined)
            return isRefused;
        if (id === undefined || id === '' || primaryUser === undefined)
            return false;
        this.#node = undefined;
        this.#fleet.visit(id, primaryUser === '' ? undefined : primaryUser, terms, this);
        return true;
    }
    /** Reads the row in hand, and learns its kind. */
    takeWhole(kind, own) {
        this.#node = undefined;
        const { reader, problems, visit } = this.#fleet;
        const before = problems.count;
        const device = reader.read(this.#row(), this.#profile);
        if (kind !== undefined && own !== undefined && this.#proves(own)) {
            if (device !== undefined)
                kind.terms = device.terms;
            else if (problems.count === before)
                kind.isRefused = true;
        }
        if (device !== undefined)
            visit(device.id, device.primaryUser, device.terms, this);
    }
    locate(path) {
        const keys = (0,document_node/* keysOf */.YD)(path);
        const row = this.#row();
        const own = (0,document_node/* locateNode */.xz)(row, keys);
        const profile = this.#fleet.reader.profileOf(row, this.#profile);
        if (own.found || own.inList || profile === undefined)
            return [(0,document_node/* placeOf */.$t)(own.node)];
        return [(0,document_node/* placeOf */.$t)(own.node), (0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(profile, keys).node)];
    }
    #row() {
        this.#node ??= this.#current.node();
        return this.#node;
    }
    /** Were the values that were cut out the row's own, and all of its own? Rows of the same kind then are alike. */
    #proves({ idOffset, primaryUserOffset }) {
        const row = this.#row();
        const id = (0,document_node/* childOf */.GG)(row, 'id');
        const user = (0,document_node/* childOf */.GG)(row, 'primaryUser');
        if (id === undefined || id.offset !== idOffset)
            return false;
        if (primaryUserOffset === -1)
            return !(0,document_node/* isWritten */.QH)(user);
        return user !== undefined && user.offset === primaryUserOffset;
    }
}

;// CONCATENATED MODULE: ./build/manifest/devices/csv-list.js
/** A list of devices as CSV: one row a device, a header that says which column is what. */












/** The header of a file, read ahead of its rows. @throws InputError when the file cannot be read. */
async function readCsvColumns(path, file, mapping, problems) {
    for await (const chunk of readLineChunks(path, file))
        return openCsv(file, chunk, mapping, problems)?.columns;
    return undefined;
}
/**
 * @param path absolute.
 * @param file the name that problems and places carry.
 * @throws InputError for what cannot be read at all; what is wrong with a row goes to the fleet's problems.
 */
async function readCsvList(path, file, profile, mapping, fleet) {
    let list;
    let carried = '';
    let carriedLine = 1;
    for await (const { text, firstLine } of readLineChunks(path, file)) {
        const chunk = { text: carried + text, firstLine: carried === '' ? firstLine : carriedLine };
        let start = 0;
        if (list === undefined) {
            const opened = openCsv(file, chunk, mapping, fleet.problems);
            if (opened === undefined)
                return;
            list = new CsvList(opened, profile, fleet);
            start = opened.next;
        }
        const end = list.readRows(chunk, start);
        carried = chunk.text.slice(end);
        carriedLine = carried === '' ? 0 : list.lineAt(end);
        if (carried.length > ROW_LIMIT)
            throw tooLongRow(file, carriedLine);
    }
    if (carried !== '' && list !== undefined)
        throw list.unterminated();
}
class CsvList {
    #record;
    #columns;
    #rows;
    #problems;
    #id;
    #user;
    /** Of rows that were split. */
    #kinds;
    /** Where every column is read, lines without quotes are not split at all, and their kinds found by their text. */
    #cut;
    #cutKinds = new RowKinds();
    /** Where the row in hand begins. */
    #from = 0;
    #isSplit = false;
    /** Of the text in hand; undefined until somebody asks. */
    #mayHoldKeys;
    constructor({ columns, record }, profile, fleet) {
        const shape = rowShape(columns);
        const columnOf = (path) => columns.fields.find((field) => field.path === path)?.column;
        const node = () => {
            if (!this.#isSplit)
                record.read(this.#from);
            this.#isSplit = true;
            return rowNode(record, shape);
        };
        this.#record = record;
        this.#columns = columns;
        this.#rows = new ListReader(fleet, { node }, profile);
        this.#problems = fleet.problems;
        this.#id = columnOf('id') ?? 0;
        this.#user = columnOf('primaryUser');
        const read = new Set(columns.fields.map(({ column }) => column));
        this.#kinds = new CsvKinds([...read].filter((one) => one !== this.#id && one !== this.#user));
        const cuts = read.size === columns.count && this.#id !== this.#user;
        this.#cut = cuts ? new CsvCut(record.delimiter, this.#id, this.#user) : undefined;
    }
    /** @returns where the rows end: before a record that does not end in this chunk. */
    readRows({ text, firstLine }, start) {
        this.#record.load(new source_text/* SourceText */.D(this.#record.source.file, text, firstLine));
        this.#mayHoldKeys = undefined;
        for (let from = start; from < text.length;) {
            this.#from = from;
            this.#isSplit = false;
            const end = this.#cut === undefined ? -1 : this.#record.plainEnd(from);
            const next = this.#cut === undefined || end === -1 ? this.#takeSplit() : this.#takeLine(this.#cut, end);
            if (next === -1)
                return from;
            from = next;
        }
        return text.length;
    }
    lineAt(offset) {
        return this.#record.source.placeAt(offset).line;
    }
    unterminated() {
        return unterminatedQuote(this.#record);
    }
    /** A line without quotes, all of whose columns are read. @returns where the next row begins. */
    #takeLine(cut, end) {
        if (end === this.#from)
            return this.#record.afterLineEnd(end);
        if (!cut.cut(this.#record.source.text, this.#from, end))
            return this.#takeSplit();
        const kind = this.#cutKinds.find(cut);
        // A kind has terms only after a row of it was split, and had as many cells as the header.
        if (this.#rows.takeCut(kind, cut, cut.isUserFirst))
            return this.#record.afterLineEnd(end);
        return this.#takeSplit(kind);
    }
    /**
     * @param kind found by the line's text; otherwise it is found by the cells.
     * @returns where the next row begins; -1 when this one does not end in this chunk.
     */
    #takeSplit(kind) {
        const record = this.#record;
        const next = record.read(this.#from);
        if (next === -1)
            return -1;
        this.#isSplit = true;
        this.#mayHoldKeys ??= mayHoldProductKey(record.source.text);
        if (this.#mayHoldKeys)
            this.#refuseKeys();
        const hasId = record.starts[this.#id] !== record.ends[this.#id];
        if (record.count !== this.#columns.count) {
            if (!record.isBlank())
                this.#refuseRagged(this.#from);
        }
        else if (kind !== undefined && (hasId || !record.isBlank())) {
            this.#rows.takeWhole(kind, this.#ownOffsets());
        }
        else if (hasId || !record.isBlank())
            this.#takeCells();
        return next;
    }
    #takeCells() {
        const kind = this.#kinds.kindOf(this.#record);
        const primaryUser = this.#user === undefined ? '' : this.#record.cell(this.#user);
        const id = this.#record.cell(this.#id);
        if (this.#rows.takeAlike(kind, plainText(id), plainText(primaryUser)))
            return;
        this.#rows.takeWhole(kind, this.#ownOffsets());
    }
    #ownOffsets() {
        const { starts } = this.#record;
        const primaryUserOffset = this.#user === undefined ? -1 : (starts[this.#user] ?? -1);
        return { idOffset: starts[this.#id] ?? 0, primaryUserOffset };
    }
    #refuseRagged(from) {
        const { source, count } = this.#record;
        const message = `This row has ${count} cells, the header has ${this.#columns.count}.`;
        this.#problems.add(source.placeAt(from), message, 'Quote cells that hold the delimiter, or add what is missing.');
    }
    /** In any cell, those of columns that are not read too. */
    #refuseKeys() {
        for (let column = 0; column < this.#record.count; column++) {
            if (!(0,product_key/* looksLikeProductKey */.i)(this.#record.cell(column)))
                continue;
            const place = this.#record.source.placeAt(this.#record.starts[column] ?? 0);
            this.#problems.add(place, issues/* PRODUCT_KEY */.eI.message, issues/* PRODUCT_KEY */.eI.cure);
        }
    }
}
/** False when no product key with dashes can stand in the text. Cells that are read are looked at more closely anyway. */
function mayHoldProductKey(text) {
    for (let dash = text.indexOf('-'); dash !== -1; dash = text.indexOf('-', dash + 1)) {
        if (text.charCodeAt(dash + GROUP) === DASH && text.charCodeAt(dash + 2 * GROUP) === DASH)
            return true;
    }
    return false;
}
/** From one dash of a product key to the next. */
const GROUP = 6;
const DASH = 45;

;// CONCATENATED MODULE: ./build/manifest/devices/device-reader.js



/** Distinct terms that are kept; a fleet has hundreds. */
const TERMS_LIMIT = 20_000;
class DeviceReader {
    #estate;
    #profiles;
    #problems;
    #terms = new Map();
    constructor(estate, profiles, problems) {
        this.#estate = estate;
        this.#profiles = profiles;
        this.#problems = problems;
    }
    /**
     * @param listProfile the profile of the list that the row stands in; the row may name another.
     * @returns the device, with terms that equal devices share; undefined when something is wrong with it.
     */
    read(row, listProfile) {
        if (!this.#isProfileDeclared(row))
            return undefined;
        const profile = this.profileOf(row, listProfile);
        const whole = row.kind === 'map' && profile !== undefined ? (0,document_node/* mergeNodes */.Ur)(row, profile) : row;
        const device = (0,issues/* readNode */.XH)(deviceSchema, whole, this.#problems);
        if (device === undefined || !this.#areReferencesDeclared(device.terms, whole))
            return undefined;
        return { ...device, terms: this.#interned(device.terms) };
    }
    /** The profile that the row takes its unwritten fields from. */
    profileOf(row, listProfile) {
        const name = profileNode(row)?.text ?? listProfile;
        return name === undefined ? undefined : this.#profiles.get(name);
    }
    #isProfileDeclared(row) {
        const named = profileNode(row);
        return named === undefined || this.#isDeclared(this.#profiles, named.text, named);
    }
    /** A misspelt id must not switch a rule off. Users are another matter: who is not declared holds no licence. */
    #areReferencesDeclared(terms, device) {
        const { agreements, images, installers } = this.#estate;
        const at = (...keys) => (0,document_node/* locateNode */.xz)(device, keys).node;
        const checks = [
            ...terms.images.map((image) => this.#isDeclared(images, image, valueNode(device, 'image', image))),
            ...terms.licenses.map(({ agreement }, index) => this.#isDeclared(agreements, agreement, at('licenses', `${index}`, 'agreement'))),
            this.#isDeclared(images, terms.firstImagedWith, at('firstImagedWith')),
            this.#isDeclared(installers, terms.installer, at('installer')),
        ];
        return checks.every((isDeclared) => isDeclared);
    }
    #isDeclared(declared, id, node) {
        if (id === undefined || declared.has(id))
            return true;
        const { message, cure } = declared.undeclared(id);
        this.#problems.addAt(node, message, cure);
        return false;
    }
    /** Made anew from its text, so that it holds on to no part of the file. */
    #interned(terms) {
        const key = JSON.stringify(terms);
        const known = this.#terms.get(key);
        if (known !== undefined)
            return known;
        if (this.#terms.size >= TERMS_LIMIT)
            this.#terms.clear();
        const fresh = JSON.parse(key);
        this.#terms.set(key, fresh);
        return fresh;
    }
}
function profileNode(row) {
    const node = (0,document_node/* childOf */.GG)(row, 'profile');
    return (0,document_node/* isWritten */.QH)(node) && node.kind === 'scalar' ? node : undefined;
}
/** The item of a list, or the one value, that says this text. */
function valueNode(device, field, text) {
    const { node } = (0,document_node/* locateNode */.xz)(device, [field]);
    const items = node.kind === 'list' ? node.items : [];
    return items.find((item) => item.kind === 'scalar' && item.text === text) ?? node;
}

;// CONCATENATED MODULE: ./build/manifest/devices/id-hashes.js
/**
 * Which ids stand there twice, among millions? Keeps 64 bits of each id's hash, 8 MB a million, in the order of the rows,
 * and compares them once at the end: that costs a fraction of looking each id up in a table far larger than the
 * processor's cache. Two ids may have the same hash: whoever is told of one proves it.
 */
const FIRST_CAPACITY = 1024;
class IdHashes {
    /** Of this run alone, so that nobody who writes a manifest can make ids that collide. */
    #salt = [(Math.random() * 2 ** 32) | 0, (Math.random() * 2 ** 32) | 0];
    #upper = new Uint32Array(FIRST_CAPACITY);
    #lower = new Uint32Array(FIRST_CAPACITY);
    #count = 0;
    #high = 0;
    #low = 0;
    add(id) {
        if (this.#count === this.#lower.length) {
            this.#upper = twiceAsLong(this.#upper);
            this.#lower = twiceAsLong(this.#lower);
        }
        this.#hash(id);
        this.#upper[this.#count] = this.#high;
        this.#lower[this.#count] = this.#low;
        this.#count++;
    }
    /** The hash as a text, to compare ids by. */
    hashOf(id) {
        this.#hash(id);
        return hashText(this.#high >>> 0, this.#low >>> 0);
    }
    /** The hashes that were added more than once, at most so many of them. */
    repeated(limit) {
        const repeated = new Set();
        const seen = new Set();
        // A first look at a few bits of each leaves about one hash in thirty to be compared in full.
        const shared = sharedSlots(this.#lower.subarray(0, this.#count));
        for (let at = 0; at < this.#count && repeated.size < limit; at++) {
            const low = this.#lower[at] ?? 0;
            if (!shared.has(low))
                continue;
            const hash = hashText(this.#upper[at] ?? 0, low);
            if (seen.has(hash))
                repeated.add(hash);
            seen.add(hash);
        }
        return repeated;
    }
    /** Two multiplicative hashes side by side, two characters a step. */
    #hash(id) {
        let high = this.#salt[0] ^ id.length;
        let low = this.#salt[1];
        for (let at = 0; at < id.length; at += 2) {
            // Past the end there is no character (NaN), which counts as zero.
            const pair = id.charCodeAt(at) | (id.charCodeAt(at + 1) << 16);
            high = Math.imul(high ^ pair, 0x9e3779b1);
            low = Math.imul(low ^ pair, 0x85ebca6b);
            high ^= high >>> 15;
            low ^= low >>> 13;
        }
        this.#high = high;
        this.#low = Math.imul(low ^ high, 0xc2b2ae35) ^ low;
    }
}
function twiceAsLong(numbers) {
    const longer = new Uint32Array(2 * numbers.length);
    longer.set(numbers);
    return longer;
}
function hashText(high, low) {
    return `${high}:${low}`;
}
/** Tells of a number whether another one fell on its bit of a map 32 times as wide as there are numbers. */
function sharedSlots(numbers) {
    const width = Math.min(30, 37 - Math.clz32(numbers.length));
    const once = new Uint32Array(2 ** (width - 5));
    const twice = new Uint32Array(2 ** (width - 5));
    for (let at = 0; at < numbers.length; at++) {
        const slot = (numbers[at] ?? 0) >>> (32 - width);
        const word = slot >>> 5;
        const bit = 1 << (slot & 31);
        if (((once[word] ?? 0) & bit) === 0)
            once[word] = (once[word] ?? 0) | bit;
        else
            twice[word] = (twice[word] ?? 0) | bit;
    }
    return {
        has(number) {
            const slot = number >>> (32 - width);
            return ((twice[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/manifest/devices/item-list.js

/** Reads one item after the other; those that name files are not for it. */
class ItemList {
    #items;
    #fleet;
    #rows;
    #index = 0;
    constructor(items, profile, fleet) {
        this.#items = items;
        this.#fleet = fleet;
        this.#rows = new ListReader(fleet, { node: () => this.#node() }, profile);
    }
    take(index) {
        this.#index = index;
        try {
            this.#rows.take(this.#items.cut(index));
        }
        catch (error) {
            this.#fleet.problems.takeOver(error);
        }
    }
    #node() {
        return this.#items.node(this.#index, this.#fleet.problems);
    }
}

// EXTERNAL MODULE: ./build/manifest/document/json.js
var json = __webpack_require__(7848);
;// CONCATENATED MODULE: ./build/manifest/devices/cut-item.js
/**
 * A device as text, with the two values cut out that are the device's own: its id and its primary user. What is left
 * is the same for every device of a purchase, and is read and judged once.
 */
/**
 * Cuts a JSON object by its text alone. The first `"id"` and `"primaryUser"` found need not be the object's own: that
 * is proved by parsing one item of each kind. Undefined when there is nothing simple to cut.
 */
function cutJsonItem(text, start, end) {
    // Keys are searched for in the item alone: a search in the text would run on to its end where there is none.
    const item = text.slice(start, end);
    const idKey = item.indexOf(ID);
    const id = idKey === -1 ? undefined : literalAt(text, start + idKey + ID.length, end);
    if (id === undefined)
        return undefined;
    const userKey = item.indexOf(USER);
    const user = userKey === -1 ? undefined : literalAt(text, start + userKey + USER.length, end);
    const isUserFirst = user !== undefined && user.start < id.start;
    const [first, second] = isUserFirst ? [user, id] : [id, user];
    return {
        text,
        start,
        firstStart: first.start,
        firstEnd: first.end,
        secondStart: second?.start ?? end,
        secondEnd: second?.end ?? end,
        end,
        variant: second === undefined ? 1 : 2,
        isUserFirst,
        idOffset: id.offset,
        primaryUserOffset: user?.offset ?? -1,
    };
}
const ID = '"id"';
const USER = '"primaryUser"';
/** The value after a key's colon, if it is a text without escapes, or digits. */
function literalAt(text, afterKey, limit) {
    let at = skipSpace(text, afterKey, limit);
    if (text.charCodeAt(at) !== COLON)
        return undefined;
    at = skipSpace(text, at + 1, limit);
    const isQuoted = text.charCodeAt(at) === cut_item_QUOTE;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? endOfPlainText(text, start, limit) : endOfDigits(text, start, limit);
    if (end === -1 || (end === start && !isQuoted))
        return undefined;
    return { offset: at, start, end };
}
/** Of the quote that ends a text; -1 where the text has escapes, control characters (which are no JSON), or no end. */
function endOfPlainText(text, start, limit) {
    for (let at = start; at < limit; at++) {
        const code = text.charCodeAt(at);
        if (code === cut_item_QUOTE)
            return at;
        if (code === BACKSLASH || code < cut_item_SPACE)
            return -1;
    }
    return -1;
}
/** -1 where what follows the digits is no end of a value. A leading zero is no JSON, and left to the parser. */
function endOfDigits(text, start, limit) {
    let at = start;
    while (at < limit && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE)
        at++;
    const next = skipSpace(text, at, limit);
    const endsValue = next < limit && (text[next] === ',' || text[next] === '}');
    return endsValue && text.charCodeAt(start) !== ZERO ? at : -1;
}
const cut_item_QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const ZERO = 48;
const NINE = 57;
const cut_item_SPACE = 32;
const TAB = 9;
const cut_item_LINE_FEED = 10;
const cut_item_CARRIAGE_RETURN = 13;
function skipSpace(text, from, limit) {
    let at = from;
    for (; at < limit; at++) {
        const code = text.charCodeAt(at);
        if (code !== cut_item_SPACE && code !== TAB && code !== cut_item_LINE_FEED && code !== cut_item_CARRIAGE_RETURN)
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/manifest/devices/ndjson-list.js
/** A list of devices as NDJSON: one JSON object a line. */





/**
 * @param path absolute.
 * @param file the name that problems and places carry.
 * @throws InputError for what cannot be read at all; what is wrong with a row goes to the fleet's problems.
 */
async function readNdjsonList(path, file, profile, fleet) {
    const row = { source: new source_text/* SourceText */.D(file, ''), start: 0, end: 0 };
    const node = () => {
        const line = row.source.text.slice(row.start, row.end);
        return (0,json/* parseJson */.q)(row.source, line, (offset) => row.start + offset, fleet.problems);
    };
    const list = new ListReader(fleet, { node }, profile);
    for await (const { text, firstLine } of readLineChunks(path, file)) {
        row.source = new source_text/* SourceText */.D(file, text, firstLine);
        for (let start = 0; start < text.length; start = row.end + 1) {
            const feed = text.indexOf('\n', start);
            row.start = start;
            row.end = feed === -1 ? text.length : feed;
            if (text.charCodeAt(start) !== OPEN_BRACE && text.slice(start, row.end).trim() === '')
                continue;
            try {
                list.take(cutJsonItem(text, start, row.end));
            }
            catch (error) {
                fleet.problems.takeOver(error);
            }
        }
    }
}
const OPEN_BRACE = 123;

;// CONCATENATED MODULE: ./build/manifest/devices/fleet.js
/** Streams every device of a manifest, in order, and sees to it that none stands there twice. */







/**
 * @returns how many devices there are.
 * @throws InputError with everything that is wrong, once all devices were seen, or fifty problems.
 */
async function visitFleet(parts, visit) {
    const problems = new manifest_problems/* ProblemList */.K();
    const ids = new IdHashes();
    let count = 0;
    await readSources(parts, problems, (id, primaryUser, terms, row) => {
        count++;
        ids.add(id);
        visit(id, primaryUser, terms, row);
    });
    const suspects = ids.repeated(manifest_problems/* PROBLEM_LIMIT */.O);
    if (suspects.size > 0)
        await findDuplicates(parts, problems, (id) => suspects.has(ids.hashOf(id)));
    problems.throwIfAny();
    if (count === 0) {
        const cure = 'Write devices under `devices`, or name files that hold some.';
        problems.add(undefined, 'The manifest has no devices: there is nothing to decide.', cure);
        problems.throwIfAny();
    }
    return count;
}
/** A second pass, for what the first could only suspect. */
async function findDuplicates(parts, problems, isSuspect) {
    const firstPlaces = new Map();
    await readSources(parts, problems, (id, _, __, row) => {
        if (!isSuspect(id))
            return;
        const [place] = row.locate('id');
        if (!firstPlaces.has(id)) {
            firstPlaces.set(id, place);
            return;
        }
        for (const one of [firstPlaces.get(id), place]) {
            problems.add(one, `The device ${(0,quoted/* quoted */.T)(id)} stands in the manifest twice.`, 'Keep one of the two.');
        }
    });
}
async function readSources({ estate, profiles, sources }, problems, visit) {
    const fleet = { reader: new DeviceReader(estate, profiles, problems), problems, visit };
    for (const source of sources) {
        try {
            await readSource(source, fleet);
        }
        catch (error) {
            problems.takeOver(error);
        }
    }
}
async function readSource(source, fleet) {
    if (source.kind === 'items') {
        const list = new ItemList(source.items, source.profile, fleet);
        for (let index = source.from; index < source.to; index++)
            list.take(index);
    }
    else if (source.kind === 'csv') {
        await readCsvList(source.path, source.file, source.profile, source.mapping, fleet);
    }
    else {
        await readNdjsonList(source.path, source.file, source.profile, fleet);
    }
}

;// CONCATENATED MODULE: ./build/manifest/document/device-items.js
/** The devices written in a document itself, in order. They are not built into nodes until one is asked for. */



/** Items that were built with their document. */
function builtItems(list) {
    const node = (index) => list.items[index] ?? list;
    return {
        length: list.items.length,
        node,
        cut: () => undefined,
        mayNameFiles: () => true,
    };
}
/** Items of a JSON list, by where they stand in the text. */
function jsonItems(source, { ranges }) {
    const start = (index) => ranges[2 * index] ?? 0;
    const text = (index) => source.text.slice(start(index), ranges[2 * index + 1]);
    const someNameFiles = source.text.includes('"files"', start(0));
    return {
        length: ranges.length / 2,
        // Characters of a copy are several times cheaper to look at than those of a slice.
        node: (index, problems) => (0,json/* parseJson */.q)(source, copyOf(text(index)), (offset) => start(index) + offset, problems),
        cut: (index) => cutJsonItem(source.text, start(index), ranges[2 * index + 1] ?? 0),
        mayNameFiles: (index) => someNameFiles && text(index).includes('"files"'),
    };
}

;// CONCATENATED MODULE: ./build/manifest/document/json-items.js
/**
 * Finds the items of a JSON document's list of devices without parsing them: each is parsed strictly when its kind
 * is seen first, and most are never parsed at all.
 */

/**
 * The list at the top level, or under the top level's key `devices`. Undefined when there is none, or when the text is
 * no JSON: the strict parser then says why.
 */
function findJsonItems(text) {
    const start = json_items_skipSpace(text, 0);
    if (text[start] === '[')
        return itemsOf(text, start);
    if (text[start] !== '{')
        return undefined;
    let at = json_items_skipSpace(text, start + 1);
    while (text[at] === '"') {
        const keyEnd = (0,json/* endOfString */.a)(text, at);
        const key = text.slice(at, keyEnd);
        const colon = json_items_skipSpace(text, keyEnd);
        if (text[colon] !== ':')
            return undefined;
        const value = json_items_skipSpace(text, colon + 1);
        if (key === '"devices"')
            return text[value] === '[' ? itemsOf(text, value) : undefined;
        const comma = json_items_skipSpace(text, endOfValue(text, value));
        if (text[comma] !== ',')
            return undefined;
        at = json_items_skipSpace(text, comma + 1);
    }
    return undefined;
}
function itemsOf(text, open) {
    const ranges = [];
    let at = json_items_skipSpace(text, open + 1);
    if (text[at] === ']')
        return { open, close: at, ranges };
    while (at < text.length) {
        const end = endOfValue(text, at);
        if (end === at)
            return undefined;
        ranges.push(at, end);
        const next = json_items_skipSpace(text, end);
        if (text[next] === ']')
            return { open, close: next, ranges };
        if (text[next] !== ',')
            return undefined;
        at = json_items_skipSpace(text, next + 1);
    }
    return undefined;
}
/** The offset after a value, by its brackets alone; `start` itself where no value begins. */
function endOfValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === json_items_QUOTE) {
            at = (0,json/* endOfString */.a)(text, at) - 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === json_items_OPEN_BRACE || code === OPEN_BRACKET) {
            depth++;
        }
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
            if (depth === 0)
                return at;
            depth--;
            if (depth === 0)
                return at + 1;
        }
        else if (depth === 0 && (code === COMMA || isSpace(code))) {
            return at;
        }
    }
    return text.length;
}
const json_items_QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const json_items_OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
function json_items_skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}

// EXTERNAL MODULE: ./build/manifest/document/yaml.js
var yaml = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/manifest/document/yaml-events.js
var yaml_events = __webpack_require__(9655);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/manifest/document/yaml-items.js
/** The items of a YAML document's list of devices, by where they stand in the text. */



/**
 * Steps through a list without building its items, but for those that hold anchors or aliases: their meaning hangs on
 * what stands before them.
 *
 * @param list the index of the list's own event.
 * @param builder knows the document's anchors up to the list.
 * @returns the items, and the index of the event after the list.
 */
function scanYamlItems(source, events, list, builder) {
    const scans = [];
    const built = new Map();
    let next = list + 1;
    while (next < events.length && events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
        const scan = scanItem(source, events, next);
        if (scan.hasAnchors)
            built.set(scans.length, builder.build(next));
        scans.push(scan);
        next = scan.next;
    }
    const items = {
        length: scans.length,
        node: (index, problems) => built.get(index) ?? buildItem(source, events, scans[index], problems),
        cut: (index) => cutItem(source, scans[index]),
        mayNameFiles: (index) => scans[index]?.namesFiles ?? true,
    };
    return { items, next: next + 1 };
}
function scanItem(source, events, index) {
    const scan = {
        event: index,
        next: index,
        start: startOf(events[index]),
        end: 0,
        simple: events[index]?.type === js_yaml/* EVENT_ID */.hy.MAPPING,
        hasAnchors: false,
        namesFiles: false,
        id: undefined,
        primaryUser: undefined,
    };
    let depth = 0;
    let key;
    do {
        const event = events[scan.next];
        scan.next++;
        if (event === undefined)
            break;
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            depth--;
            if (depth === 1)
                key = undefined;
            continue;
        }
        noteEvent(scan, event);
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && depth === 1) {
            if (key === undefined)
                key = event;
            else {
                noteOwnValue(source, scan, key, event);
                key = undefined;
            }
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS && depth === 1)
            key = undefined;
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            depth++;
        if (depth === 2 && key !== undefined && isNamed(source, key, 'files'))
            scan.namesFiles = true;
    } while (depth > 0);
    return scan;
}
function noteEvent(scan, event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
        scan.hasAnchors = true;
        scan.simple = false;
    }
    else if (event.type !== js_yaml/* EVENT_ID */.hy.POP && event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT) {
        if (event.anchorStart !== -1)
            scan.hasAnchors = true;
        if (event.anchorStart !== -1 || event.tagStart !== -1)
            scan.simple = false;
        // An empty value leaves no text behind: a list of one and a list of two would look alike.
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart === -1)
            scan.simple = false;
        scan.end = Math.max(scan.end, event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event.valueEnd : event.start + 1);
    }
}
function noteOwnValue(source, scan, key, value) {
    if (isNamed(source, key, 'files'))
        scan.namesFiles = true;
    const isId = isNamed(source, key, 'id');
    if (!isId && !isNamed(source, key, 'primaryUser'))
        return;
    // Said twice, folded over lines, or null: not to be cut out.
    if ((isId ? scan.id : scan.primaryUser) !== undefined || !value.fast || isNull(source, value))
        scan.simple = false;
    else if (isId)
        scan.id = value;
    else
        scan.primaryUser = value;
}
function isNamed(source, key, name) {
    return key.valueEnd - key.valueStart === name.length && source.text.startsWith(name, key.valueStart);
}
function isNull(source, { style, valueStart, valueEnd }) {
    return style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && yaml_events/* NULLS */.lo.has(source.text.slice(valueStart, valueEnd));
}
function startOf(event) {
    if (event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        return 0;
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return event.anchorStart - 1;
    return event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? Math.max(event.valueStart, 0) : event.start;
}
function cutItem({ text }, scan) {
    if (scan === undefined || !scan.simple || scan.id === undefined)
        return undefined;
    const { id, primaryUser, start, end } = scan;
    // The same text means the same only at the same indentation.
    const column = start - 1 - text.lastIndexOf('\n', start - 1);
    const isUserFirst = primaryUser !== undefined && primaryUser.valueStart < id.valueStart;
    const [first, second] = isUserFirst ? [primaryUser, id] : [id, primaryUser];
    return {
        text,
        start,
        firstStart: first.valueStart,
        firstEnd: first.valueEnd,
        secondStart: second?.valueStart ?? end,
        secondEnd: second?.valueEnd ?? end,
        end,
        variant: 2 * column + (second === undefined ? 0 : 1),
        isUserFirst,
        idOffset: offsetOf(id),
        primaryUserOffset: primaryUser === undefined ? -1 : offsetOf(primaryUser),
    };
}
/** Of the scalar with its quote, as nodes count it. */
function offsetOf(scalar) {
    return scalar.valueStart - (scalar.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? 0 : 1);
}
function buildItem(source, events, scan, problems) {
    return new yaml/* YamlBuilder */.z(source, events, problems).build(scan?.event ?? 0);
}

;// CONCATENATED MODULE: ./build/manifest/document/document.js
/** A manifest document, YAML or JSON, as nodes; its devices wait apart. */









/** Beyond it a list of devices belongs into CSV or NDJSON, which are read row by row. */
const DOCUMENT_LIMIT = 20 * 1024 * 1024;
/**
 * @param path absolute.
 * @param file the name that problems carry.
 * @throws InputError when the file cannot be read, or is no YAML (JSON, by its extension).
 */
async function readDocument(path, file, problems) {
    const cure = 'Move the devices into a CSV or NDJSON file beside it, and name that under `devices`.';
    const text = await (0,text_file/* readTextFile */.Gu)(path, file, DOCUMENT_LIMIT, cure);
    const source = new source_text/* SourceText */.D(file, text);
    return (0,external_node_path_.extname)(path).toLowerCase() === '.json' ? readJson(source, problems) : readYaml(source, problems);
}
function readYaml(source, problems) {
    const events = (0,yaml_events/* parseYamlEvents */.a$)(source);
    const builder = new yaml/* YamlBuilder */.z(source, events, problems);
    let devices;
    const root = builder.buildRoot((list) => {
        const { items, next } = scanYamlItems(source, events, list, builder);
        devices = items;
        return next;
    });
    return { root, devices };
}
function readJson(source, problems) {
    const items = findJsonItems(source.text);
    if (items === undefined)
        return wholeDocument((0,json/* parseJson */.q)(source, source.text, (offset) => offset, problems));
    const cutOut = items.close - items.open - 1;
    const head = source.text.slice(0, items.open + 1) + source.text.slice(items.close);
    const offsetOf = (offset) => (offset > items.open ? offset + cutOut : offset);
    return { root: (0,json/* parseJson */.q)(source, head, offsetOf, problems), devices: jsonItems(source, items) };
}
/** A list that was built with its document is moved out of it. */
function wholeDocument(root) {
    const list = root.kind === 'map' ? root.entries.get('devices')?.value : root;
    if (list?.kind !== 'list')
        return { root, devices: undefined };
    const devices = builtItems(list);
    const empty = { ...list, items: [] };
    if (root.kind !== 'map')
        return { root: empty, devices };
    const entries = new Map(root.entries);
    const entry = entries.get('devices');
    if (entry !== undefined)
        entries.set('devices', { ...entry, value: empty });
    return { root: { ...root, entries }, devices };
}

;// CONCATENATED MODULE: ./build/licensing/vocabulary/activation.js

const activation_TABLE = (0,term_table/* termTable */.z)({
    kms: [
        'KMS',
        'Key Management Service',
        'KMS client',
        'GVLK',
        'Volume:GVLK',
        'VOLUME_KMSCLIENT',
        'VOLUME_KMSCLIENT channel',
    ],
    mak: ['MAK', 'Multiple Activation Key', 'Volume:MAK', 'VOLUME_MAK', 'VOLUME_MAK channel'],
});
/** `MAK`, `KMS`, or the channel of the volume key that is installed (`VOLUME_KMSCLIENT channel`). */
function readActivationKind(text) {
    return (0,term_table/* readTerm */.H)(text, activation_TABLE);
}

;// CONCATENATED MODULE: ./build/licensing/vocabulary/media-channel.js

// 'OEM' alone can be recovery media or a custom image, which other rules hold for.
const media_channel_TABLE = (0,term_table/* termTable */.z)({
    commercial: [
        'commercial',
        'commercial licensing',
        'volume',
        'volume license',
        'volume licence',
        'volume licensing',
        'VL',
        'VLSC',
    ],
    'oem-recovery': ['OEM recovery', 'OEM recovery media', 'OEM recovery image', 'recovery media'],
    'oem-custom': ['OEM custom', 'OEM custom image', 'custom OEM image'],
    retail: ['retail', 'FPP', 'full packaged product', 'retail media'],
    evaluation: ['evaluation', 'eval', 'evaluation media', 'Evaluation Center', 'trial', 'TIMEBASED_EVAL'],
    developer: [
        'developer',
        'MSDN',
        'Visual Studio',
        'Visual Studio subscription',
        'Insider',
        'Insider Preview',
        'Windows Insider',
    ],
});
/** Where an image's bits came from: `VLSC`, `FPP`, `OEM recovery`, `Eval`, `MSDN`. Insider media count as developer media. */
function readMediaChannel(text) {
    return (0,term_table/* readTerm */.H)(text, media_channel_TABLE);
}

;// CONCATENATED MODULE: ./build/manifest/schema/image.js









const identityFields = {
    ...schema_software/* softwareFields */.Rs,
    languages: (0,schema_terms/* oneOrMore */.h9)((0,schema_terms/* term */.jk)(language/* readLanguage */.d1, 'A language tag, or `mui`.', ['en-US', 'de-DE', 'mui']), 200).optional(),
    architecture: (0,schema_terms/* term */.jk)(architecture/* readArchitecture */.O, 'Of the processor.', terms/* ARCHITECTURES */.Xe).optional(),
    evaluation: (0,schema_terms/* flag */.Jt)('True for an evaluation edition.').optional(),
};
const identitySchema = schemas/* strictObject */.rej(identityFields)
    .superRefine(schema_software/* checkSoftware */.GJ)
    .transform(identityOf)
    .describe('What the image is, as `inspect --json` prints it. Where the file is at hand, the file decides.');
const mediaSchema = schemas/* strictObject */.rej({
    channel: (0,schema_terms/* term */.jk)(readMediaChannel, 'Where the bits came from.', terms/* MEDIA_CHANNELS */.eW).optional(),
    agreement: (0,schema_terms/* text */.Qq)('The agreement whose portal or kits they came from.', 'EA-7731').optional(),
    oem: (0,schema_terms/* text */.Qq)('The manufacturer whose media they are.').optional(),
    modified: (0,schema_terms/* flag */.Jt)('True when recovery media were changed.').optional(),
    device: (0,schema_terms/* text */.Qq)('The device whose retail license they came with.').optional(),
})
    .transform((media) => (0,written/* written */.M)(media))
    .describe('Where the bits of the image came from.');
const softwareSchema = schemas/* strictObject */.rej({ ...identityFields, media: mediaSchema.optional() })
    .superRefine(schema_software/* checkSoftware */.GJ)
    .transform(({ media, ...identity }) => ({ identity: identityOf(identity), ...(0,written/* written */.M)({ media }) }))
    .describe('A product inside the image beside its system.');
const activationSchema = schemas/* strictObject */.rej({
    kind: (0,schema_terms/* term */.jk)(readActivationKind, 'How devices activate.', terms/* ACTIVATION_KINDS */.HZ),
    remaining: (0,schema_terms/* whole */.WQ)('Activations that a MAK has left.', 0).optional(),
})
    .transform((activation) => (0,written/* written */.M)(activation))
    .describe('How devices with this image activate. Never the key itself.');
const imageSchema = schemas/* strictObject */.rej({
    id: (0,schema_terms/* text */.Qq)('The name that devices call it by.', 'win11-enterprise'),
    file: (0,schema_terms/* text */.Qq)('A .wim, .esd, .swm or .iso, relative to this file.', 'out/win11-enterprise.wim').optional(),
    index: (0,schema_terms/* whole */.WQ)('Which image of the file.', 1).optional(),
    identity: identitySchema.optional(),
    software: schemas/* array */.YOg(softwareSchema).max(50).optional(),
    odt: (0,schema_terms/* text */.Qq)('An Office Deployment Tool configuration.', 'office/configuration.xml').optional(),
    media: mediaSchema.optional(),
    activation: activationSchema.optional(),
})
    .superRefine(({ software, odt, file, index }, context) => {
    if (software !== undefined && odt !== undefined)
        (0,schema_terms/* refuse */.TR)(context, bothSoftware, ['odt']);
    if (index !== undefined && file === undefined)
        (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('file'));
})
    .transform(({ id, file, index, odt, identity, software = [], media = {}, activation }) => {
    const listed = software.map((one, at) => ({ ...one, path: `software.${at}` }));
    const image = { id, software: listed, media, ...(0,written/* written */.M)({ declared: identity, activation }) };
    return { image, ...(0,written/* written */.M)({ file, index, odt }) };
})
    .describe('An image that devices receive.');
const bothSoftware = {
    message: '`software` and `odt` both say which Office is in the image.',
    cure: 'Keep one of the two.',
};
function identityOf({ languages, architecture, evaluation, ...software }) {
    return { ...(0,schema_software/* softwareOf */.tG)(software), ...(0,written/* written */.M)({ languages, architecture, evaluation }) };
}

;// CONCATENATED MODULE: ./build/licensing/vocabulary/installer-role.js

const installer_role_TABLE = (0,term_table/* termTable */.z)({
    oem: ['OEM', 'original equipment manufacturer', 'PC manufacturer', 'manufacturer'],
    lsp: ['LSP', 'Licensing Solution Provider', 'Licensing Solution Partner'],
    'third-party': ['third party', '3rd party', 'MSP', 'managed service provider'],
});
/** Who images for the customer: `OEM`, `Licensing Solution Provider`, `MSP` (a third party, neither of the two). */
function readInstallerRole(text) {
    return (0,term_table/* readTerm */.H)(text, installer_role_TABLE);
}

;// CONCATENATED MODULE: ./build/manifest/schema/installer.js





const installerSchema = schemas/* strictObject */.rej({
    id: (0,schema_terms/* text */.Qq)('The name that devices and verifications call it by.', 'fabrikam'),
    name: (0,schema_terms/* text */.Qq)('Its name on paper.', 'Fabrikam Devices').optional(),
    role: (0,schema_terms/* term */.jk)(readInstallerRole, 'What it is to the customer.', terms/* INSTALLER_ROLES */.t4),
})
    .transform((installer) => (0,written/* written */.M)(installer))
    .describe('Who images devices for the organization.');

;// CONCATENATED MODULE: ./build/licensing/vocabulary/subscription.js

// 'E3' alone can be Windows, Microsoft 365 or Office 365, and the last gives no right to Windows.
const subscription_TABLE = (0,term_table/* termTable */.z)({
    'enterprise-e3': enterprise('E3'),
    'enterprise-e5': enterprise('E5'),
    'microsoft-365-e3': microsoft365('E3'),
    'microsoft-365-e5': microsoft365('E5'),
    'microsoft-365-f3': microsoft365('F3'),
    'microsoft-365-a3': microsoft365('A3'),
    'microsoft-365-a5': microsoft365('A5'),
    'education-a3': education('A3'),
    'education-a5': education('A5'),
    'microsoft-365-business-premium': microsoft365('Business Premium'),
    'vda-e3': ['Windows VDA E3', 'VDA E3', 'Windows 10/11 VDA E3'],
    'vda-e5': ['Windows VDA E5', 'VDA E5', 'Windows 10/11 VDA E5'],
});
/** The per-user plan that brings Windows: `Windows 11 Enterprise E3`, `M365 E5`, `Microsoft 365 Business Premium`. */
function readSubscription(text) {
    return (0,term_table/* readTerm */.H)(text, subscription_TABLE);
}
function enterprise(plan) {
    return withVersions('Enterprise', plan);
}
function education(plan) {
    return withVersions('Education', plan);
}
function withVersions(edition, plan) {
    const versions = ['Windows', 'Windows 10', 'Windows 11', 'Windows 10/11', 'Win'];
    return [`Windows ${edition} ${plan}`, ...versions.map((version) => `${version} ${edition} ${plan}`)];
}
function microsoft365(plan) {
    return [`Microsoft 365 ${plan}`, `M365 ${plan}`, `MS365 ${plan}`];
}

;// CONCATENATED MODULE: ./build/manifest/schema/user.js







const plan = (0,schema_terms/* term */.jk)(readSubscription, 'The subscription assigned to the user.', terms/* SUBSCRIPTIONS */.xe);
const until = (0,schema_terms/* day */.vd)('The last day it runs.').optional();
const { language: user_language } = agreement/* licenseFields */.ZG;
const subscriptionSchema = schemas/* union */.KCZ([
    plan.transform((name) => ({ plan: name })),
    schemas/* strictObject */.rej({ plan, until }).transform((fields) => (0,written/* written */.M)(fields)),
]);
const userLicenseSchema = schemas/* strictObject */.rej({ product: schema_software/* softwareFields */.Rs.product, edition: schema_software/* softwareFields */.Rs.edition, language: user_language, until })
    .superRefine(schema_software/* checkSoftware */.GJ)
    .transform((license, context) => {
    const { product, edition } = (0,schema_software/* softwareOf */.tG)(license);
    if (product === undefined)
        return (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('product'));
    return { product, ...(0,written/* written */.M)({ edition, language: license.language, until: license.until }) };
})
    .describe('A license per user beside Windows: Microsoft 365 Apps.');
const userSchema = schemas/* strictObject */.rej({
    id: (0,schema_terms/* text */.Qq)('As devices name their users.', 'alice@contoso.example'),
    softwareAssurance: agreement/* softwareAssuranceSchema */.Qm.optional(),
    subscription: subscriptionSchema.optional(),
    licenses: schemas/* array */.YOg(userLicenseSchema).max(100).optional(),
})
    .transform(({ licenses = [], ...fields }) => ({ licenses, ...(0,written/* written */.M)(fields) }))
    .describe('A person and the licenses per user assigned to them.');

;// CONCATENATED MODULE: ./build/manifest/schema/verification.js



const sha256 = schemas/* string */.YjP()
    .meta({ description: 'SHA-256 of the document when it was filed.', pattern: '^[0-9A-Fa-f]{64}$' })
    .transform((digest, context) => {
    if (/^[0-9a-f]{64}$/i.test(digest))
        return digest.toLowerCase();
    const message = 'This is no SHA-256: expected 64 hexadecimal digits.';
    return (0,schema_terms/* refuse */.TR)(context, { message, cure: 'Write the output of `sha256sum` for the document.' });
});
const verificationSchema = schemas/* strictObject */.rej({
    returnedTo: (0,schema_terms/* text */.Qq)("The installer's id or name.", 'fabrikam').optional(),
    signedBy: (0,schema_terms/* text */.Qq)('Who signed for the customer.').optional(),
    signedOn: (0,schema_terms/* day */.vd)('When it was signed.').optional(),
    receivedOn: (0,schema_terms/* day */.vd)('When the installer received it.').optional(),
    customer: (0,schema_terms/* text */.Qq)('Who gave it; the organization, where nothing is written.').optional(),
    devices: (0,schema_terms/* oneOrMore */.h9)((0,schema_terms/* text */.Qq)('`all`, or the ids of the devices it covers.', 'all'), 1_000_000).optional(),
    order: (0,schema_terms/* text */.Qq)('The order it covers.', 'PO-4471').optional(),
    document: (0,schema_terms/* text */.Qq)('The signed form, relative to this file.', 'forms/verification.pdf').optional(),
    sha256: sha256.optional(),
})
    .transform(({ devices, ...fields }) => {
    const isAll = devices?.length === 1 && devices[0]?.toLowerCase() === 'all';
    return (0,written/* written */.M)({ ...fields, devices: isAll ? 'all' : devices });
})
    .describe("The customer's signed License Verification for Upgrade Installation Services.");

;// CONCATENATED MODULE: ./build/manifest/schema/manifest.js








/** Devices from lists beside the manifest. */
const sourceSchema = schemas/* strictObject */.rej({
    files: (0,schema_terms/* text */.Qq)('A glob of CSV, NDJSON, JSON or YAML files.', 'fleet/*.csv'),
    profile: (0,schema_terms/* text */.Qq)('The profile that gives what the rows leave out.').optional(),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), (0,schema_terms/* text */.Qq)('The header of the column in the file.', 'Serial number'))
        .describe('Which column of a CSV file holds which field (`base.edition`).')
        .optional(),
})
    .describe('A list of devices in files of their own.');
const headFields = {
    organization: (0,schema_terms/* text */.Qq)('Whose devices they are.', 'Contoso').optional(),
    agreements: schemas/* array */.YOg(agreement/* agreementSchema */.Yb).optional(),
    images: schemas/* array */.YOg(imageSchema).optional(),
    installers: schemas/* array */.YOg(installerSchema).optional(),
    verifications: schemas/* array */.YOg(verificationSchema).optional(),
    users: schemas/* array */.YOg(userSchema).optional(),
};
/** Everything in a document but its profiles and devices, which are read one by one. */
const headSchema = schemas/* strictObject */.rej(headFields);
/** A whole document: what an editor completes and checks. */
const manifestSchema = schemas/* strictObject */.rej({
    ...headFields,
    profiles: schemas/* record */.g1P(schemas/* string */.YjP(), profileSchema).describe('What devices have in common, by name.').optional(),
    devices: schemas/* array */.YOg(schemas/* union */.KCZ([deviceSchema, sourceSchema])).optional(),
})
    .describe('Who is licensed for what, which images there are, and which device receives which.');

;// CONCATENATED MODULE: ./build/manifest/devices/sources.js
/** Where a manifest's devices come from, in order: its own items, and files beside it. */










/** Gathers the sources of all documents, and what is to be told of them. */
class SourceReader {
    sources = [];
    notices = [];
    /** Absolute paths of the lists. */
    files = [];
    #workspace;
    #problems;
    #profileNames = [];
    #toldColumns = new Set();
    constructor(workspace, problems) {
        this.#workspace = workspace;
        this.#problems = problems;
    }
    /** The items of a document's `devices`, of which some may name files. */
    async addItems(items) {
        let from = 0;
        for (let index = 0; index < items.length; index++) {
            if (!items.mayNameFiles(index))
                continue;
            const node = items.node(index, this.#problems);
            if (node.kind !== 'map' || !node.entries.has('files'))
                continue;
            this.sources.push({ kind: 'items', items, from, to: index });
            await this.#addSource(node);
            from = index + 1;
        }
        this.sources.push({ kind: 'items', items, from, to: items.length });
    }
    /** A list of devices in a file of its own. */
    async addFile(path, profile, mapping = new Map()) {
        const file = (0,input_workspace/* relativeName */.IC)(this.#workspace, path);
        this.files.push(path);
        const extension = (0,external_node_path_.extname)(path).toLowerCase();
        try {
            if (CSV.has(extension)) {
                await this.#addCsv(path, file, profile, mapping);
            }
            else if (NDJSON.has(extension)) {
                this.sources.push({ kind: 'ndjson', path, file, profile, mapping });
            }
            else if (DOCUMENTS.has(extension)) {
                await this.#addDocument(path, file, profile);
            }
            else {
                const cure = 'Write the list as .csv, .ndjson, .json or .yml.';
                this.#problems.add({ file, line: 1, column: 1 }, `${file} is no list of devices by its name.`, cure);
            }
        }
        catch (error) {
            this.#problems.takeOver(error);
        }
    }
    /** Once all documents are read. */
    checkProfiles(profiles) {
        for (const { name, node } of this.#profileNames) {
            if (profiles.has(name))
                continue;
            const { message, cure } = profiles.undeclared(name);
            this.#problems.addAt(node, message, cure);
        }
    }
    async #addSource(node) {
        const source = (0,issues/* readNode */.XH)(sourceSchema, node, this.#problems);
        if (source === undefined)
            return;
        const glob = (0,document_node/* locateNode */.xz)(node, ['files']).node;
        if (source.profile !== undefined) {
            this.#profileNames.push({ name: source.profile, node: (0,document_node/* locateNode */.xz)(node, ['profile']).node });
        }
        const mapping = readMapping((0,document_node/* childOf */.GG)(node, 'columns'), this.#problems);
        try {
            const paths = await (0,input_workspace/* findFiles */.lY)(this.#workspace, source.files, (0,document_node/* placeOf */.$t)(glob));
            if (paths.length === 0) {
                const message = `No file matches ${(0,quoted/* quoted */.T)(source.files)}.`;
                this.#problems.addAt(glob, message, 'Correct the glob, relative to this file, or add the files.');
            }
            for (const path of paths)
                await this.addFile(path, source.profile, mapping);
        }
        catch (error) {
            this.#problems.takeOver(error, glob);
        }
    }
    async #addCsv(path, file, profile, mapping) {
        const columns = await readCsvColumns(path, file, mapping, this.#problems);
        this.sources.push({ kind: 'csv', path, file, profile, mapping });
        const unread = columns?.unread.filter((name) => !this.#toldColumns.has(name)) ?? [];
        if (unread.length === 0)
            return;
        for (const name of unread)
            this.#toldColumns.add(name);
        const named = unread.slice(0, NAMED_COLUMNS).map(quoted/* quoted */.T).join(', ');
        const others = unread.length > NAMED_COLUMNS ? `, and ${unread.length - NAMED_COLUMNS} more` : '';
        this.notices.push(`${file}: columns that are not read: ${named}${others}.`);
    }
    async #addDocument(path, file, profile) {
        const { root, devices } = await readDocument(path, file, this.#problems);
        const others = root.kind === 'map' ? [...root.entries].filter(([key]) => key !== 'devices') : [];
        for (const [key, { keyOffset }] of others) {
            const message = `${file} is a list of devices, and says ${(0,quoted/* quoted */.T)(key)} besides.`;
            this.#problems.addAtOffset(root.source, keyOffset, message, 'Move it into the manifest itself.');
        }
        if (devices === undefined) {
            this.#problems.addAt(root, `${file} holds no list of devices.`, 'Write a list, or a list under `devices`.');
            return;
        }
        this.sources.push({
            kind: 'items',
            items: devices,
            from: 0,
            to: devices.length,
            ...(profile !== undefined && { profile }),
        });
    }
}
/** An Intune export has 53 columns. */
const NAMED_COLUMNS = 60;
const CSV = new Set(['.csv', '.tsv']);
const NDJSON = new Set(['.ndjson', '.jsonl']);
/** What may be a manifest, too. */
const DOCUMENTS = new Set(['.yml', '.yaml', '.json']);
function readMapping(node, problems) {
    const mapping = new Map();
    if (node?.kind !== 'map')
        return mapping;
    for (const [key, { keyOffset, value }] of node.entries) {
        const path = fieldNamed(key);
        if (path === undefined) {
            const near = (0,nearest/* nearestNames */.L)(key, FIELD_NAMES).map(quoted/* quoted */.T);
            const cure = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Name a field of a device: `base.edition`.';
            problems.addAtOffset(node.source, keyOffset, `A device has no field ${(0,quoted/* quoted */.T)(key)}.`, cure);
        }
        else if (value.kind === 'scalar' && value.text !== undefined) {
            mapping.set(path, { header: value.text, node: value });
        }
    }
    return mapping;
}

;// CONCATENATED MODULE: ./build/manifest/estate.js
/** Everything the documents say beside their devices, gathered and held against itself. */







class EstateReader {
    agreements = new Declarations('agreement');
    images = new Declarations('image');
    installers = new Declarations('installer');
    #users = new Declarations('user');
    #organizations = new Declarations('organization');
    #heads = [];
    #verifications = [];
    #problems;
    constructor(problems) {
        this.#problems = problems;
    }
    /** @param head a document without its profiles and devices. */
    read(head) {
        this.#heads.push(head);
        const said = (0,issues/* readNode */.XH)(headSchema, head, this.#problems, manifestSchema);
        if (said === undefined)
            return;
        const node = (...keys) => (0,document_node/* locateNode */.xz)(head, keys).node;
        if (said.organization !== undefined) {
            this.#organizations.add('', said.organization, node('organization'), this.#problems);
        }
        declare(this.agreements, said.agreements, (0,document_node/* childOf */.GG)(head, 'agreements'), this.#problems);
        declare(this.installers, said.installers, (0,document_node/* childOf */.GG)(head, 'installers'), this.#problems);
        declare(this.#users, said.users, (0,document_node/* childOf */.GG)(head, 'users'), this.#problems);
        for (const [index, image] of (said.images ?? []).entries()) {
            // The same path in two folders is two files.
            const said = JSON.stringify([image, (image.file ?? image.odt) ? external_node_path_.posix.dirname(head.source.file) : '']);
            this.images.add(image.image.id, image, node('images', `${index}`), this.#problems, said);
        }
        for (const [index, value] of (said.verifications ?? []).entries()) {
            this.#verifications.push({ value, node: node('verifications', `${index}`) });
        }
    }
    /** Once all documents are read: are the agreements declared that images name, do all paths stay in the workspace? */
    async checkReferences(workspace) {
        for (const { image, file, odt } of this.images.values()) {
            const node = this.images.node(image.id);
            if (node === undefined)
                continue;
            this.#checkAgreement(image.media.agreement, node, ['media', 'agreement']);
            for (const [index, { media }] of image.software.entries()) {
                this.#checkAgreement(media?.agreement, node, ['software', `${index}`, 'media', 'agreement']);
            }
            await this.#checkPath(workspace, file, node, 'file');
            await this.#checkPath(workspace, odt, node, 'odt');
        }
        for (const { value, node } of this.#verifications)
            await this.#checkPath(workspace, value.document, node, 'document');
    }
    estate() {
        const organization = this.#organizations.get('');
        return {
            ...(organization !== undefined && { organization }),
            agreements: byId(this.agreements.values()),
            images: byId(this.images.values().map(({ image }) => image)),
            installers: byId(this.installers.values()),
            users: byId(this.#users.values()),
            verifications: this.#verifications.map(({ value }) => value),
        };
    }
    imageSources() {
        return this.images
            .values()
            .flatMap(({ image: { id }, file, index, odt }) => file === undefined && odt === undefined ? [] : [{ id, ...(0,written/* written */.M)({ file, index, odt }) }]);
    }
    sections() {
        const declared = { agreement: this.agreements, image: this.images, installer: this.installers, user: this.#users };
        const kinds = ['agreement', 'image', 'installer', 'user'];
        return [
            ...kinds.flatMap((of) => declared[of].nodes().map(({ id, node }) => ({ of, id, place: (0,document_node/* placeOf */.$t)(node) }))),
            ...this.#verifications.map(({ node }, index) => ({
                of: 'verification',
                id: `${index}`,
                place: (0,document_node/* placeOf */.$t)(node),
            })),
        ];
    }
    /** The place of the value, or of the nearest one above it. A device's values are its row's to find. */
    locate(reference) {
        const node = this.#nodeOf(reference);
        return node === undefined ? [] : [(0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(node, (0,document_node/* keysOf */.YD)(reference.path)).node)];
    }
    #nodeOf(reference) {
        if (reference.of === 'device' || reference.of === 'policy')
            return undefined;
        if (reference.of === 'manifest') {
            const keys = (0,document_node/* keysOf */.YD)(reference.path);
            return this.#heads.find((head) => (0,document_node/* locateNode */.xz)(head, keys).found) ?? this.#heads[0];
        }
        if (reference.of === 'verification')
            return this.#verifications[reference.index]?.node;
        if (reference.of === 'agreement')
            return this.agreements.node(reference.id);
        if (reference.of === 'image')
            return this.images.node(reference.id);
        return (reference.of === 'installer' ? this.installers : this.#users).node(reference.id);
    }
    #checkAgreement(id, image, path) {
        if (id === undefined || this.agreements.has(id))
            return;
        const { message, cure } = this.agreements.undeclared(id);
        this.#problems.addAt((0,document_node/* locateNode */.xz)(image, path).node, message, cure);
    }
    async #checkPath(workspace, path, node, key) {
        if (path === undefined)
            return;
        try {
            await (0,input_workspace/* resolveInside */.LI)(workspace, path, (0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(node, [key]).node));
        }
        catch (error) {
            this.#problems.takeOver(error);
        }
    }
}
function declare(declarations, values, list, problems) {
    for (const [index, value] of (values ?? []).entries()) {
        const node = list && (0,document_node/* childOf */.GG)(list, `${index}`);
        if (node !== undefined)
            declarations.add(value.id, value, node, problems);
    }
}
function byId(values) {
    return new Map(values.map((value) => [value.id, value]));
}

;// CONCATENATED MODULE: ./build/manifest/profiles.js



/** @param section the value of `profiles` in a document. */
function readProfiles(section, profiles, problems) {
    if (!(0,document_node/* isWritten */.QH)(section))
        return;
    if (section.kind !== 'map') {
        problems.addAt(section, '`profiles` is no map, expected names of profiles.', 'Write `name: { fields }` below it.');
        return;
    }
    for (const [name, { value }] of section.entries) {
        if (value.kind === 'map' && (0,issues/* readNode */.XH)(profileSchema, value, problems) !== undefined) {
            profiles.add(name, value, value, problems, JSON.stringify((0,document_node/* toData */.OY)(value)));
        }
        else if (value.kind !== 'map') {
            problems.addAt(value, 'A profile is a map of fields.', "Write a device's fields below its name.");
        }
    }
}

;// CONCATENATED MODULE: ./build/manifest/manifest.js
/** The manifest: who is licensed for what, which images there are, and which device receives which. */












/**
 * Reads everything but the devices, whose files it only finds.
 *
 * @param globs of manifest documents (.yml, .yaml, .json) and of device lists (.csv, .ndjson), relative to the workspace.
 * @throws InputError with everything that is wrong (at most 50 problems).
 */
async function readManifest(workspace, globs) {
    const problems = new manifest_problems/* ProblemList */.K();
    const estate = new EstateReader(problems);
    const profiles = new Declarations('profile');
    const sources = new SourceReader(workspace, problems);
    const files = new Set();
    for (const path of await findManifestFiles(workspace, globs)) {
        files.add(path);
        if (!DOCUMENTS.has((0,external_node_path_.extname)(path).toLowerCase())) {
            await sources.addFile(path);
            continue;
        }
        try {
            const document = await readDocument(path, (0,input_workspace/* relativeName */.IC)(workspace, path), problems);
            readHead(document, estate, profiles, problems);
            if (document.devices !== undefined)
                await sources.addItems(document.devices);
        }
        catch (error) {
            problems.takeOver(error);
        }
    }
    sources.checkProfiles(profiles);
    await estate.checkReferences(workspace);
    problems.throwIfAny();
    const declared = estate.estate();
    return {
        estate: declared,
        imageSources: estate.imageSources(),
        documents: documentsOf(declared),
        files: [...new Set([...files, ...sources.files])],
        notices: sources.notices,
        sections: () => [
            ...estate.sections(),
            ...profiles.nodes().map(({ id, node }) => ({ of: 'profile', id, place: (0,document_node/* placeOf */.$t)(node) })),
        ],
        locate: (reference) => estate.locate(reference),
        visitDevices: (visit) => visitFleet({ estate, profiles, sources: sources.sources }, visit),
    };
}
async function findManifestFiles(workspace, globs) {
    const paths = new Set();
    for (const pattern of globs) {
        const found = await (0,input_workspace/* findFiles */.lY)(workspace, pattern);
        if (found.length === 0) {
            const message = `No file matches the manifest ${(0,quoted/* quoted */.T)(pattern)}.`;
            throw new problem/* InputError */.d({
                message,
                cure: 'Correct the path, relative to the root of the repository, or add the file.',
            });
        }
        for (const path of found)
            paths.add(path);
    }
    if (paths.size > 0)
        return paths;
    throw new problem/* InputError */.d({ message: 'No manifest is named.', cure: 'Name one: `manifest: imagegate.yml`.' });
}
function readHead({ root, devices }, estate, profiles, problems) {
    if (root.kind !== 'map') {
        const cure = 'Begin with `devices:`, `images:` or another field of the manifest.';
        if (devices === undefined)
            problems.addAt(root, `${root.source.file} is no map of fields.`, cure);
        return;
    }
    const list = (0,document_node/* childOf */.GG)(root, 'devices');
    if ((0,document_node/* isWritten */.QH)(list) && devices === undefined) {
        problems.addAt(list, '`devices` is no list.', 'Write each device behind a `-`.');
    }
    readProfiles((0,document_node/* childOf */.GG)(root, 'profiles'), profiles, problems);
    const entries = new Map([...root.entries].filter(([key]) => key !== 'devices' && key !== 'profiles'));
    estate.read({ ...root, entries });
}
function documentsOf({ verifications }) {
    return verifications.flatMap(({ document }, index) => (document === undefined ? [] : [{ index, path: document }]));
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestNames)
/* harmony export */ });
/* harmony import */ var _licensing_vocabulary_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);
/** "Did you mean": the known names that are nearest to what was written. */

/**
 * Up to three names within two edits of `written`, or one edit for a name of up to four characters, nearest first.
 * Case, spaces, hyphens and underscores do not count.
 */
function nearestNames(written, known) {
    const plain = fold(written);
    const near = [];
    for (const name of known) {
        const candidate = fold(name);
        const allowed = Math.min(candidate.length, plain.length) <= 4 ? 1 : 2;
        if (Math.abs(candidate.length - plain.length) > allowed)
            continue;
        const distance = (0,_licensing_vocabulary_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(plain, candidate);
        if (distance <= allowed)
            near.push({ name, distance });
    }
    return near
        .sort((left, right) => left.distance - right.distance)
        .slice(0, 3)
        .map(({ name }) => name);
}
function fold(name) {
    return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ProblemList),
/* harmony export */   O: () => (/* binding */ PROBLEM_LIMIT)
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2974);
/** Collects what is wrong, so that a user mends a file in one go and not one error at a time. */


/** Enough to mend in one go, and few enough to read. */
const PROBLEM_LIMIT = 50;
class ProblemList {
    #problems = [];
    #seen = new Set();
    #thrown;
    /** @throws InputError as soon as the limit is reached: reading on would tell nothing new. */
    add(place, message, cure) {
        this.#addProblem({ ...place, message, cure });
    }
    addAt(node, message, cure) {
        this.add((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node), message, cure);
    }
    addAtOffset(source, offset, message, cure) {
        this.add(source.placeAt(offset), message, cure);
    }
    /**
     * Takes over the problems of an error; anything else, and this list's own, is thrown on.
     *
     * @param origin what the user wrote that led to problems that lie in no file.
     */
    takeOver(error, origin) {
        if (!(error instanceof _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d) || error === this.#thrown)
            throw error;
        const place = origin && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(origin);
        for (const problem of error.problems)
            this.#addProblem(problem.file === undefined ? { ...place, ...problem } : problem);
    }
    get count() {
        return this.#problems.length;
    }
    throwIfAny() {
        const [first, ...others] = this.#problems;
        if (first === undefined)
            return;
        this.#thrown = new _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(first, ...others);
        throw this.#thrown;
    }
    #addProblem(problem) {
        const { file, line, column, message } = problem;
        const key = JSON.stringify([file, line, column, message]);
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#problems.push(problem);
        if (this.#problems.length >= PROBLEM_LIMIT)
            this.throwIfAny();
    }
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yb: () => (/* binding */ agreementSchema),
  ZG: () => (/* binding */ licenseFields),
  Qm: () => (/* binding */ softwareAssuranceSchema)
});

// UNUSED EXPORTS: agreementLineSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/licensing/vocabulary/language.js + 2 modules
var language = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/licensing/vocabulary/term-table.js
var term_table = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/licensing/vocabulary/license-kind.js

const TABLE = (0,term_table/* termTable */.z)({
    full: ['full', 'full license', 'full licence'],
    upgrade: ['upgrade', 'upgrade license', 'upgrade licence', 'Upgrd', 'Upg'],
    'software-assurance': ['Software Assurance', 'SA', 'SA per device'],
});
/** `Upgrade`, `SA`. A line that is both (`License & SA`) is refused: it is a licence with `softwareAssurance` beside it. */
function readLicenseKind(text) {
    return (0,term_table/* readTerm */.H)(text, TABLE);
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/program.js
var program = __webpack_require__(3228);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/manifest/schema/software.js
var schema_software = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/manifest/schema/terms.js
var schema_terms = __webpack_require__(9109);
// EXTERNAL MODULE: ./build/manifest/schema/written.js
var written = __webpack_require__(9069);
;// CONCATENATED MODULE: ./build/manifest/schema/agreement.js









const softwareAssuranceSchema = schemas/* strictObject */.rej({ until: (0,schema_terms/* day */.vd)('The last day it runs.').optional() })
    .transform((fields) => (0,written/* written */.M)(fields))
    .describe('Software Assurance.');
/** The fields that a line of an agreement and a device's license share. */
const licenseFields = {
    ...schema_software/* softwareFields */.Rs,
    kind: (0,schema_terms/* term */.jk)(readLicenseKind, 'What was bought.', terms/* LICENSE_KINDS */.OU),
    language: (0,schema_terms/* term */.jk)(language/* readLicenseLanguage */.ki, 'A language tag, `mui`, or `all`.', ['en-US', 'mui', 'all']).optional(),
    softwareAssurance: softwareAssuranceSchema.optional(),
};
const quantity = (0,schema_terms/* term */.jk)(readQuantity, 'How many were bought, or `enterprise-wide`.', ['250', 'enterprise-wide']);
const agreementLineSchema = schemas/* strictObject */.rej({ ...licenseFields, quantity: quantity.optional() })
    .superRefine((line, context) => {
    (0,schema_software/* checkSoftware */.GJ)(line, context);
    if (line.kind === 'software-assurance')
        return;
    if (line.edition === undefined)
        (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('edition'));
    if (line.version === undefined && (0,schema_software/* softwareOf */.tG)(line).version === undefined)
        (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('version'));
})
    .transform((line, context) => {
    const { product, ...software } = (0,schema_software/* softwareOf */.tG)(line);
    if (product === undefined)
        return (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('product'));
    const { kind, language, quantity, softwareAssurance } = line;
    return { product, ...software, ...(0,written/* written */.M)({ kind, language, quantity, softwareAssurance }) };
})
    .describe('A line of an agreement: what was bought under it.');
const agreementSchema = schemas/* strictObject */.rej({
    id: (0,schema_terms/* text */.Qq)('The name that devices and images call it by.', 'EA-7731'),
    program: (0,schema_terms/* term */.jk)(program/* readProgram */.Lk, 'The licensing programme.', terms/* PROGRAMS */.i),
    licenses: schemas/* array */.YOg(agreementLineSchema).max(1000).describe('What was bought under it.'),
})
    .transform((agreement) => agreement)
    .describe('A volume licensing agreement.');
function readQuantity(text) {
    if (/^enterprise[\s_-]?wide$/i.test(text))
        return (0,reading/* understood */.Se)('enterprise-wide');
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return number > 0 ? (0,reading/* understood */.Se)(number) : (0,reading/* refused */.J5)(text);
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   c8: () => (/* binding */ valuePaths),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4528);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9396);
/** What a schema knows: the names of the fields at a path, and the paths of all its values. */

/** The names of the fields that a map at this path may have; none where no map is expected. */
function fieldNames(schema, path) {
    const names = schemasAt(schema, path).flatMap((found) => found instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(found.shape) : []);
    return [...new Set(names)];
}
/** Is a calendar day expected at this path? */
function isDay(schema, path) {
    return schemasAt(schema, path).some((found) => zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(found)?.format === 'date');
}
/** The dotted path of every value: `base.edition`; an item of a list is `#`: `licenses.#.edition`. */
function valuePaths(schema) {
    return [...new Set(alternatives(schema).flatMap(pathsBelow))];
}
function pathsBelow(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return valuePaths(schema.element).map((path) => join('#', path));
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
        return [''];
    return Object.entries(schema.shape).flatMap(([key, field]) => valuePaths(field).map((path) => join(key, path)));
}
function join(key, path) {
    return path === '' ? key : `${key}.${path}`;
}
function schemasAt(schema, path) {
    const [key, ...rest] = path;
    const here = alternatives(schema);
    return key === undefined
        ? here
        : here.flatMap((found) => childOf(found, key).flatMap((child) => schemasAt(child, rest)));
}
function childOf(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return [schema.element];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return [schema.valueType];
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) || typeof key !== 'string' || !Object.hasOwn(schema.shape, key))
        return [];
    return [schema.shape[key]];
}
/** The schema itself, out of its wrappings; each option of a union. */
function alternatives(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)
        return alternatives(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPipe */ .utH)
        return alternatives(schema.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(alternatives);
    return [schema];
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ checkKnown),
/* harmony export */   GJ: () => (/* binding */ checkSoftware),
/* harmony export */   Rs: () => (/* binding */ softwareFields),
/* harmony export */   tG: () => (/* binding */ softwareOf),
/* harmony export */   ts: () => (/* binding */ channelOf)
/* harmony export */ });
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(931);
/* harmony import */ var _licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3373);
/* harmony import */ var _licensing_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8463);
/* harmony import */ var _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4991);
/* harmony import */ var _licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9616);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9109);
/** Product, version and edition: three fields that are read together, for each says something of the others. */






/** The three fields, for a schema's shape. */
const softwareFields = {
    product: (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .term */ .jk)(_licensing_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_1__/* .readProduct */ .g, 'The product.', _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTS */ .zv).optional(),
    version: (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('The release: a number or a year, never a feature update.', '11', '10', 'ltsc-2024', '2022').optional(),
    edition: (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('The edition; may say product and version too (`Windows 11 Pro`).', ...exampleEditions()).optional(),
};
/** The canonical terms; what an edition's text says of product and version fills what is unwritten. */
function softwareOf(fields) {
    return readSoftware(fields).software;
}
/** The licence channel that a firmware description names: `[4.0] Professional OEM:DM`. */
function channelOf(fields) {
    return readSoftware(fields).channel;
}
/** Refuses what is no version or edition, and what contradicts itself. For `superRefine`. */
function checkSoftware(fields, context) {
    for (const [field, issue] of readSoftware(fields).issues)
        (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(context, issue, [field]);
}
/** Refuses what is no version or edition of any product: for a part of a device, whose product may stand elsewhere. */
function checkKnown({ version, edition }, context) {
    for (const [field, text] of Object.entries({ version, edition })) {
        if (text === undefined || productsOf(text).length > 0)
            continue;
        const reading = field === 'version' ? (0,_licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(text, undefined) : (0,_licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .readEdition */ .B)(text, undefined);
        (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(context, (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownTerm */ .zq)(text, reading.ok ? [] : reading.nearest, []), [field]);
    }
}
function readSoftware({ product, version, edition }) {
    const named = edition === undefined ? undefined : (0,_licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .readEdition */ .B)(edition, product);
    const said = named?.ok ? named.value : {};
    const release = version === undefined ? undefined : (0,_licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(version, product ?? said.product, said.edition);
    const known = release?.ok ? release.value : undefined;
    const both = edition === undefined || known === undefined ? named : (0,_licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .readEdition */ .B)(edition, product ?? said.product, known);
    const meant = both?.ok ? both.value : {};
    const issues = [];
    if (release?.ok === false)
        issues.push(['version', versionIssue(version ?? '', product, release)]);
    if (both?.ok === false)
        issues.push(['edition', editionIssue(edition ?? '', product, known, named, both)]);
    return {
        software: {
            ...pick('product', product ?? meant.product),
            ...pick('version', meant.version ?? known),
            ...pick('edition', meant.edition),
        },
        channel: meant.channel,
        issues,
    };
}
function versionIssue(written, product, { nearest }) {
    return needsProduct(written, product) ?? (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownTerm */ .zq)(written, nearest, versionsOf(product));
}
/** Unknown by itself, or known and at odds with the product or the version beside it. */
function editionIssue(written, product, version, alone, { nearest }) {
    const beside = alone?.ok ? version : productsOf(written).length > 0 ? product : undefined;
    if (beside === undefined) {
        const known = product === undefined ? [] : _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[product];
        return needsProduct(written, product) ?? (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownTerm */ .zq)(written, nearest, known);
    }
    const message = `The edition ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(written)} does not go with ${alone?.ok ? 'version' : 'product'} \`${beside}\`.`;
    return { message, cure: 'Correct one of the two, or leave out what the edition says already.' };
}
function needsProduct(written, product) {
    const products = product === undefined ? productsOf(written) : [];
    if (products.length === 0)
        return undefined;
    const names = products.map((one) => `\`${one}\``).join(', ');
    const message = `${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(written)} means different things for different products, and no product is written.`;
    return { message, cure: `Add \`product\`: one of ${names}.` };
}
/** The products of which the text is a version or an edition. */
function productsOf(written) {
    return _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTS */ .zv.filter((product) => (0,_licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .readEdition */ .B)(written, product).ok || (0,_licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(written, product).ok);
}
function versionsOf(product) {
    if (product === undefined)
        return [];
    return product === 'windows-server'
        ? _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSIONS */ .S8['windows-server']
        : product === 'windows'
            ? _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSIONS */ .S8.windows
            : _licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSIONS */ .S8.office;
}
function exampleEditions() {
    return [...new Set(Object.values(_licensing_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR).flat())];
}
function pick(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   jk: () => (/* binding */ term),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zq: () => (/* binding */ unknownTerm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4528);
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(931);
/* harmony import */ var _licensing_vocabulary_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(974);
/**
 * The kinds of value that a manifest's fields hold. The data come as text, whatever they were in YAML or JSON; each
 * kind reads the text into a canonical value, or tells what is wrong with it.
 */



// zod would write and compile a parser of its own for each kind of map, which takes longer than it saves: documents are
// few, and of a fleet's rows only those that differ from all before them are parsed. Said before any schema is made.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
/** No name, path or description is longer. */
const TEXT_LIMIT = 4096;
/** Free text: a name, a path, an id. Numbers may stand without quotes. */
function text(description, ...examples) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description, ...(examples.length > 0 && { examples }), ...TEXT_OR_NUMBER });
}
/** A term of the vocabulary, in any way that people write it. */
function term(read, description, examples) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .meta({ description, examples, ...TEXT_OR_NUMBER })
        .transform((written, context) => {
        const reading = read(written);
        return reading.ok ? reading.value : refuse(context, unknownTerm(written, reading.nearest, examples));
    });
}
/** A calendar day. */
function day(description) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .meta({ description, examples: ['2027-06-30'], format: 'date' })
        .transform((written, context) => {
        const reading = (0,_licensing_vocabulary_date_js__WEBPACK_IMPORTED_MODULE_2__/* .readIsoDate */ .M)(written);
        if (reading.ok)
            return reading.value;
        const message = `${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} is no calendar day.`;
        return refuse(context, { message, cure: 'Write the day as YYYY-MM-DD: 2027-06-30.' });
    });
}
/** True or false. */
function flag(description) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .meta({ description, type: ['boolean', 'string'], examples: [true, false] })
        .transform((written, context) => {
        const value = FLAGS.get(written.toLowerCase());
        if (value !== undefined)
            return value;
        return refuse(context, {
            message: `${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} is neither true nor false.`,
            cure: 'Write true or false.',
        });
    });
}
/** A whole number from `least` up. */
function whole(description, least) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .meta({ description, type: ['integer', 'string'], examples: [1] })
        .transform((written, context) => {
        const value = WHOLE.test(written) ? Number(written) : -1;
        if (value >= least && Number.isSafeInteger(value))
            return value;
        const message = `${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} is no whole number from ${least} up.`;
        return refuse(context, { message, cure: `Write a number in digits: ${least + 1}.` });
    });
}
/** A list, or one value that stands for the list of itself. */
function oneOrMore(item, most) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([item, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).max(most)])
        .transform((value) => [value].flat());
}
/** `Did you mean` first, the known terms else. */
function unknownTerm(written, nearest, known) {
    const names = nearest.length > 0 ? nearest : known;
    const message = `${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} is not known here.`;
    const cure = nearest.length > 0 ? `Did you mean ${anyOf(names)}?` : `Write one of ${anyOf(names)}.`;
    return { message, cure: names.length > 0 ? cure : 'Correct it, or leave it out.' };
}
function missing(field) {
    return { message: `\`${field}\` is missing.`, cure: `Add \`${field}\`.` };
}
/** Reports a problem with the value in hand, or below it; what it returns is never used. */
function refuse(context, { message, cure }, path = []) {
    context.addIssue({ code: 'custom', message, params: { cure }, path, continue: true });
    return undefined;
}
const TEXT_OR_NUMBER = { type: ['string', 'number'], maxLength: TEXT_LIMIT };
const WHOLE = /^\d{1,15}$/;
const FLAGS = new Map([
    ['true', true],
    ['yes', true],
    ['false', false],
    ['no', false],
]);
function anyOf(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}


/***/ }),

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written)
/* harmony export */ });
/** The same fields, without those that are undefined. */
function written(fields) {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1689);

/** The report of an assessment: the same facts in the order of the JSON contract, and nothing decided. */
function buildReport(assessment, { policy, change } = {}) {
    const { asOf, verdict, counts, images, devices, findings } = assessment;
    return {
        schemaVersion: 1,
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j,
        asOf,
        verdict,
        counts: {
            devices: counts.devices,
            licensed: counts.licensed,
            unlicensed: counts.unlicensed,
            unproven: counts.unproven,
            waived: counts.waived,
        },
        images: images.map(reportImage),
        devices: devices.map(({ id, image, verdict }) => ({ id, image, verdict })),
        findings: findings.map(reportFinding),
        ...(policy && { policy }),
        ...(change && { change }),
    };
}
function reportImage({ id, identity, devices }) {
    const { product, version, edition, languages, architecture, evaluation } = identity.software;
    return {
        id,
        identity: {
            ...(product && { product }),
            ...(version && { version }),
            ...(edition && { edition }),
            ...(languages && { languages }),
            ...(architecture && { architecture }),
            ...(evaluation && { evaluation }),
        },
        state: identity.state,
        ...(identity.state === 'unknown' && { reason: identity.reason }),
        ...(identity.state === 'conflicting' && { conflicts: identity.conflicts }),
        witnesses: identity.witnesses,
        devices,
    };
}
function reportFinding(group) {
    return {
        rule: group.rule,
        severity: group.severity,
        count: group.count,
        devices: group.devices,
        ...(group.image !== undefined && { image: group.image }),
        message: group.message,
        clause: group.clause,
        cures: group.cures.map((cure) => ({ do: cure.do, frees: group.frees })),
        places: group.places.map(({ file, line, column }) => ({ file, line, column })),
        ...(group.waived && { waived: group.waived }),
        ...(group.severityReason && { severityReason: group.severityReason }),
        ...(group.standing && { standing: group.standing }),
    };
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/**
 * The JSON report in pieces, one image, device or finding a line: a report on a million devices outgrows
 * the longest string there can be, and a line an item makes two reports easy to compare.
 */
function* jsonReport(report) {
    let separator = '{\n';
    for (const [key, value] of Object.entries(report)) {
        yield `${separator}  ${JSON.stringify(key)}: `;
        if (Array.isArray(value))
            yield* lines(value);
        else
            yield (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value);
        separator = ',\n';
    }
    yield '\n}\n';
}
function* lines(items) {
    if (items.length === 0) {
        yield '[]';
        return;
    }
    let separator = '[\n    ';
    for (const item of items) {
        yield separator + (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(item);
        separator = ',\n    ';
    }
    yield '\n  ]';
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/report/change-line.js
var change_line = __webpack_require__(1594);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/finding-text.js


const NAMED_DEVICES = 10;
const NAMED_PLACES = 3;
function findingText(finding, paint) {
    const { severity, count, places, clause, cures, waived, severityReason } = finding;
    const lines = [headText(finding, paint), `  ${(0,visible/* visible */.RK)((0,wording/* findingSentence */.dj)(finding))}`];
    if (severityReason !== undefined)
        lines.push(`  ${(0,visible/* visible */.RK)((0,wording/* severityReasonText */.zP)(severity, severityReason))}`);
    if (waived !== undefined)
        lines.push(`  ${(0,visible/* visible */.RK)((0,wording/* waiverText */.Eu)(waived))}`);
    if (count > 1)
        lines.push(`  devices: ${(0,visible/* visible */.RK)((0,wording/* devicesText */.$O)(NAMED_DEVICES, finding))}`);
    if (places.length > 0)
        lines.push(`  at: ${(0,visible/* visible */.RK)(placesText(finding))}`);
    lines.push(paint('grey', `  clause: ${(0,visible/* visible */.RK)(clause)}`));
    for (const cure of cures)
        lines.push(`  cure: ${(0,visible/* visible */.RK)((0,wording/* cureText */.Tm)(cure))}`);
    return `${lines.join('\n')}\n\n`;
}
/** `error language-mismatch in win11-fr`; of what passes by a waiver `waived (error) language-mismatch in win11-fr`. */
function headText(finding, paint) {
    const { severity, waived } = finding;
    const head = waived === undefined ? paint(COLOURS[severity], severity) : paint('blue', `waived (${severity})`);
    return `${head} ${ruleText(finding, paint)}`;
}
/** `language-mismatch in win11-fr` */
function ruleText({ rule, image }, paint) {
    return `${paint('bold', rule)}${image === undefined ? '' : ` in ${(0,visible/* visible */.RK)(image)}`}`;
}
const COLOURS = {
    error: 'red',
    unproven: 'yellow',
    warning: 'yellow',
    notice: 'blue',
};
function placesText({ places }) {
    const shown = places.slice(0, NAMED_PLACES).map(wording/* placeText */.Z9);
    return shown.join(', ') + (0,wording/* moreText */.R3)(places.length - shown.length);
}

// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/change-text.js
/** What a change did to the findings, for a terminal: introduced, there before, waived, fixed. */




/** Of what the change did not bring; more than these are counted by rule. */
const MOST_BEFORE = 10;
const MOST_FIXED = 100;
function* changeText(report, { fixed }, paint) {
    const { introduced, before, waived } = (0,standing/* partsOf */.CI)(report);
    if (introduced.length > 0)
        yield heading('Introduced by this change', (0,wording/* countsText */.WN)(introduced), paint);
    for (const finding of introduced)
        yield findingText(finding, paint);
    if (before.length > 0)
        yield heading('There before', (0,wording/* countsText */.WN)(before), paint);
    yield* shortText(before, paint);
    if (waived.length > 0)
        yield heading('Waived', [String(waived.length)], paint);
    yield* shortText(waived, paint);
    if (fixed.length > 0)
        yield `${heading('Fixed by this change', [String(fixed.length)], paint)}${fixedLines(fixed, paint)}\n`;
}
function heading(title, counts, paint) {
    return `${paint('bold', `== ${title} (${counts.join(', ')})`)}\n\n`;
}
function* shortText(findings, paint) {
    if (findings.length > MOST_BEFORE)
        yield `${countsByRule(findings, paint)}\n`;
    else
        for (const finding of findings)
            yield findingText(finding, paint);
}
function countsByRule(findings, paint) {
    const counts = new Map();
    for (const { severity, rule, waived } of findings) {
        const line = headText({ severity, rule, ...(waived && { waived }) }, paint);
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return [...counts].map(([line, count]) => `${line}: ${(0,wording/* countOf */.pq)(count, 'finding')}\n`).join('');
}
function fixedLines(fixed, paint) {
    const lines = fixed.slice(0, MOST_FIXED).map((gone) => {
        const sentence = (0,visible/* visible */.RK)((0,wording/* findingSentence */.dj)(gone));
        return `${paint('green', 'fixed')} ${ruleText(gone, paint)}: ${sentence}\n`;
    });
    const rest = fixed.length - lines.length;
    return lines.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}

// EXTERNAL MODULE: ./build/report/outcome-line.js
var outcome_line = __webpack_require__(4214);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/policy-line.js
var policy_line = __webpack_require__(8336);
// EXTERNAL MODULE: ./build/report/verdict-line.js
var verdict_line = __webpack_require__(9157);
;// CONCATENATED MODULE: ./build/report/text.js









/**
 * The report for a person: a paragraph a finding, most severe first, then whether it passes, what the change would do to
 * the policy, what it did, and the verdict, each in one line. Of a change what it introduced comes first.
 *
 * @param failing the severities that fail the run; left out, it is not said whether it passes.
 */
function* textReport(report, paint = report_paint/* PLAIN */.t, failing) {
    const { findings, change, verdict, build } = report;
    if (change === undefined)
        for (const finding of findings)
            yield findingText(finding, paint);
    else
        yield* changeText(report, change, paint);
    if (failing !== undefined)
        yield outcomeText(report, failing, paint);
    for (const line of [(0,policy_line/* policyLine */.D)(report), (0,change_line/* changeLine */.v)(report)])
        if (line !== undefined)
            yield `${(0,visible/* visible */.RK)(line)}\n`;
    yield `${paint(VERDICT_COLOURS[verdict], (0,visible/* visible */.RK)((0,verdict_line/* verdictLine */.M)(report)))}\n`;
    if (build !== undefined)
        yield buildText(build);
}
function outcomeText(report, failing, paint) {
    return `${paint(OUTCOME_COLOURS[(0,outcome_line/* outcomeOf */.s)(report, failing)], (0,visible/* visible */.RK)((0,outcome_line/* outcomeLine */.R)(report, failing)))}\n`;
}
/** What became of a build, and where its image is. */
function buildText({ ended, imageDigest, published, record }) {
    const lines = [
        wording/* BUILD_SENTENCES */.GJ[ended],
        ...published.map((path) => `  ${(0,visible/* visible */.RK)(path)}`),
        ...(record === undefined ? [] : [`record: ${(0,visible/* visible */.RK)(record)}`]),
        ...(imageDigest === undefined ? [] : [`sha256: ${imageDigest}`]),
    ];
    return `${lines.join('\n')}\n`;
}
const OUTCOME_COLOURS = { blocked: 'red', 'not blocked': 'yellow', passed: 'green' };
const VERDICT_COLOURS = {
    unlicensed: 'red',
    unproven: 'yellow',
    waived: 'yellow',
    licensed: 'green',
};


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** What this program calls itself. `package.json` says the same version; a test holds the two equal. */
const VERSION = '1.0.0';
const TOOL = `imagegate ${VERSION}`;


/***/ })

};
