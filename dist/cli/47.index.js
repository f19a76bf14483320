export const id = 47;
export const ids = [47];
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
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7914);
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
    return Promise.all(/* import() */[__webpack_require__.e(523), __webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__, 6940));
}
async function isThere(workspace, path) {
    return (await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c)(await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(workspace, path))) !== undefined;
}
function applied({ policy, locate }, told) {
    return { policy, locate, told };
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findChange)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
// EXTERNAL MODULE: ./build/change/base-unreadable.js
var base_unreadable = __webpack_require__(6650);
// EXTERNAL MODULE: ./build/change/commit-id.js
var commit_id = __webpack_require__(756);
;// CONCATENATED MODULE: ./build/change/event.js
/** What happened that the workflow runs for, as far as it says what was there before. */





/** "The maximum size of a payload is 25 MB" (GitHub, webhooks). */
const PAYLOAD_LIMIT = 32 * 1024 * 1024;
const PAYLOAD = 'the workflow event (the file that GITHUB_EVENT_PATH names)';
const commit = schemas/* string */.YjP().refine(commit_id/* isCommitId */.j, 'expected a full commit id');
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
// Not strict: GitHub sends hundreds of fields, and adds to them.
const PULL_REQUEST = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        // Null when the fork has been deleted.
        head: schemas/* object */.Ikc({ sha: commit, repo: repository.nullish() }),
        base: schemas/* object */.Ikc({ sha: commit, repo: repository }),
    }),
});
const MERGE_GROUP = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ head_sha: commit, base_sha: commit }) });
const PUSH = schemas/* object */.Ikc({ before: commit, after: commit });
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
        return JSON.parse(await (0,text_file/* readTextFile */.Gu)(path, PAYLOAD, PAYLOAD_LIMIT));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw unreadable(name, `${PAYLOAD} is no JSON`, error);
        if (error instanceof problem/* InputError */.d)
            throw unreadable(name, error.problems[0].message.replace(/\.$/, ''), error);
        throw error;
    }
}
function unreadable(name, what, cause) {
    const message = `What was there before the change can't be told: ${what}, expected the payload of \`${name}\`.`;
    const cure = 'Leave GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as the runner set them; in a container, mount the file that they name.';
    return new base_unreadable/* BaseUnreadable */.$({ message, cure }, { cause });
}

;// CONCATENATED MODULE: ./build/jobs/change/change.js
/** The change that is checked, by the workflow's event or since a revision, and what of it matters to the check. */

/** @throws BaseUnreadable when the event's payload cannot be read. */
async function findChange(change, workspace, surroundings) {
    if (change.kind === 'revision') {
        const before = async () => (await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 5310))).openSince(change.revision, workspace, surroundings);
        return { compared: true, policyBefore: true, before };
    }
    const event = await readEvent(change);
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

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ requireImage)
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _options_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9255);


/** @throws InputError when nobody declared the image that was asked for; `place` is where it was. */
function requireImage({ images }, id, place) {
    if (images.has(id))
        return;
    const nearest = (0,_options_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(id, [...images.keys()]);
    throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
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

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ assessImage),
  Q: () => (/* binding */ isLicensed)
});

// EXTERNAL MODULE: ./build/licensing/base-standing.js + 2 modules
var base_standing = __webpack_require__(4519);
// EXTERNAL MODULE: ./build/licensing/image-items.js
var image_items = __webpack_require__(8019);
// EXTERNAL MODULE: ./build/licensing/policy/severities.js
var severities = __webpack_require__(683);
// EXTERNAL MODULE: ./build/licensing/policy/waivers.js
var policy_waivers = __webpack_require__(1451);
// EXTERNAL MODULE: ./build/licensing/reading-order.js
var reading_order = __webpack_require__(3022);
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
        return (0,severities/* withSeverities */.s)(CHECKS.flatMap((check) => check(reliance)), policy);
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

// EXTERNAL MODULE: ./build/licensing/rights/held-licenses.js
var held_licenses = __webpack_require__(7325);
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
    return { ...subject, findings: (0,severities/* withSeverities */.s)(findings, subject.estate.policy) };
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
    const waivers = (0,policy_waivers/* waiversInForce */.kT)(installation);
    const { items, findings } = assessItems(installation, waivers, readEvery);
    const ofImage = findings.map((finding) => ({ ...finding, image: installation.image.id }));
    if (waivers.length === 0)
        return { verdict: (0,reading_order/* verdictOf */.Vj)(ofImage), items, findings: ofImage };
    const waived = (0,policy_waivers/* withWaivers */.kM)(ofImage, waivers);
    return { verdict: (0,policy_waivers/* verdictWithWaivers */.P6)(waived), items, findings: waived };
}
function assessItems(installation, waivers, readEvery) {
    const items = (0,image_items/* itemsOf */.S3)(installation.image).map((item) => assessItem(installation, item, waivers, readEvery));
    const ofItems = items.flatMap(({ item, findings }) => findings.map((finding) => withProduct(finding, item)));
    const licensed = (0,reading_order/* verdictOf */.Vj)(ofItems) === 'licensed';
    const claims = licensed || (0,severities/* setsSeverities */.Z)(installation.estate.policy) ? unusedClaims(installation) : [];
    const told = licensed ? claims : claims.filter(reading_order/* isBlocking */.Us);
    return { items, findings: distinct([...ofItems, ...told]) };
}
function assessItem(installation, item, waivers, every) {
    const { policy } = installation.estate;
    const subject = { ...installation, item };
    const always = (0,severities/* withSeverities */.s)([...(0,non_production_media/* checkProduction */.G)(subject), ...(0,image_unidentified/* checkIdentified */.Kf)(subject)], policy);
    const { state, software } = item.identity;
    if (state !== 'known' || !(0,image_items/* isIdentified */.mO)(software))
        return { item, readings: [], findings: always };
    const identified = { ...subject, software };
    const readings = readRights(identified, { every });
    const [best] = readings;
    const license = best === undefined ? withoutAnyRight(identified) : findingsOn(best, identified, waivers);
    const conditions = ITEM_CHECKS.flatMap((check) => check(identified));
    return { item, readings, findings: [...always, ...license, ...(0,severities/* withSeverities */.s)(conditions, policy)] };
}
/** A waived difference lets the image pass as if the right reached it, so the conditions on the right are asked too. */
function findingsOn(best, subject, waivers) {
    if (best.covers || waivers.length === 0)
        return best.findings;
    const blocks = (finding) => (0,reading_order/* isBlocking */.Us)(finding) && !(0,policy_waivers/* isWaived */.$y)(finding, waivers);
    return findingsAgainst(subject, best.right, (0,differences/* differences */.t)(subject.software, best.right), blocks);
}
/** The verdict alone, for whoever tries images one after the other: true where `assessImage` says `licensed`. */
function isLicensed(installation) {
    if ((0,severities/* setsSeverities */.Z)(installation.estate.policy)) {
        return (0,reading_order/* verdictOf */.Vj)(assessItems(installation, [], false).findings) === 'licensed';
    }
    return (0,image_items/* itemsOf */.S3)(installation.image).every((item) => {
        const { state, software } = item.identity;
        if (state !== 'known' || !(0,image_items/* isIdentified */.mO)(software))
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
    return (0,severities/* withSeverities */.s)(base.length > 0 ? base : (0,product_mismatch/* checkAnyLicense */.WN)(subject), subject.estate.policy);
}
/** A licensed device may claim what its agreement does not have: said, but unless a policy says so it takes nothing from the verdict. */
function unusedClaims({ device, estate, asOf }) {
    const claims = (0,held_licenses/* heldLicenses */.O)(device, estate, asOf).filter(({ claim }) => claim.state === 'absent');
    return (0,severities/* withSeverities */.s)(claims.map((license) => (0,license_not_in_agreement/* claimFinding */.WI)(license, 'warning')), estate.policy);
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


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findCircumstances)
/* harmony export */ });
/* harmony import */ var _policy_named_devices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);

function findCircumstances(estate) {
    const coverageKeys = numberAlike(estate);
    const verifications = new Map();
    estate.verifications.forEach((form, index) => {
        if (!Array.isArray(form.devices))
            return;
        for (const id of form.devices)
            append(verifications, id, index);
    });
    const retailMedia = new Map();
    for (const image of estate.images.values()) {
        for (const media of [image.media, ...image.software.flatMap((software) => software.media ?? [])]) {
            if (media.device !== undefined)
                append(retailMedia, media.device, image.id);
        }
    }
    const waiversOf = (0,_policy_named_devices_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversByDevice */ .L)(estate.policy);
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
function append(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   al: () => (/* binding */ systemIdentity),
/* harmony export */   mO: () => (/* binding */ isIdentified)
/* harmony export */ });
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


/***/ }),

/***/ 1437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waiversByDevice),
/* harmony export */   P: () => (/* binding */ isPattern)
/* harmony export */ });
/* harmony import */ var _vocabulary_wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8711);
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
        const matched = near.filter(({ device }) => (0,_vocabulary_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcards */ .H)(id, device));
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


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ setsSeverities),
/* harmony export */   s: () => (/* binding */ withSeverities)
/* harmony export */ });
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


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ isWaived),
/* harmony export */   Bk: () => (/* binding */ isForImage),
/* harmony export */   Ed: () => (/* binding */ seesLicense),
/* harmony export */   P6: () => (/* binding */ verdictWithWaivers),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   kM: () => (/* binding */ withWaivers),
/* harmony export */   kT: () => (/* binding */ waiversInForce)
/* harmony export */ });
/* harmony import */ var _reading_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3022);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);
/* harmony import */ var _selected_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);



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
    return (0,_reading_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us)(finding) && waivers.some(({ rule }) => rule === finding.rule);
}
function withWaivers(findings, waivers) {
    if (waivers.length === 0)
        return findings;
    return findings.map((finding) => {
        const waiver = (0,_reading_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us)(finding) ? waivers.find(({ rule }) => rule === finding.rule) : undefined;
        if (waiver === undefined)
            return finding;
        const { id, reason, owner, until } = waiver;
        return { ...finding, waived: { waiver: id, reason, owner, until } };
    });
}
/** What is not waived decides; a device that nothing else stands against is waived. */
function verdictWithWaivers(findings) {
    const verdict = (0,_reading_order_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(findings.filter(({ waived }) => waived === undefined));
    return verdict === 'licensed' && findings.some(_reading_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us) ? 'waived' : verdict;
}
/** Does the device still hold the license that the waiver was granted for? */
function seesLicense({ license }, { device, estate, asOf, circumstances }) {
    if (license !== 'none')
        return (0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_0__/* .heldLicenses */ .O)(device, estate, asOf).some((held) => (0,_selected_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelected */ .s)(held, license));
    const user = circumstances.primaryUser;
    const covered = user !== undefined &&
        (user.softwareAssurance !== undefined || user.subscription !== undefined || user.licenses.length > 0);
    return device.base === undefined && device.licenses.length === 0 && !covered;
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ compareWarnings),
/* harmony export */   PB: () => (/* binding */ compareReadings),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   jT: () => (/* binding */ VERDICT_ORDER),
/* harmony export */   yS: () => (/* binding */ worseVerdict)
/* harmony export */ });
function isBlocking({ severity }) {
    return severity === 'error' || severity === 'unproven';
}
/** A device with any error is unlicensed; else, where a needed fact is missing, unproven; else licensed. */
function verdictOf(findings) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'unlicensed';
    return findings.some(({ severity }) => severity === 'unproven') ? 'unproven' : 'licensed';
}
/** Best first. */
const VERDICT_ORDER = ['licensed', 'waived', 'unproven', 'unlicensed'];
function worseVerdict(a, b) {
    return VERDICT_ORDER.indexOf(a) >= VERDICT_ORDER.indexOf(b) ? a : b;
}
/** Negative when the first reading is better. */
function compareReadings(a, b) {
    return (VERDICT_ORDER.indexOf(verdictOf(a)) - VERDICT_ORDER.indexOf(verdictOf(b)) ||
        a.filter(isBlocking).length - b.filter(isBlocking).length);
}
/** Fewer findings that do not block: the last tie-break between readings that are equally licensed. */
function compareWarnings(a, b) {
    const count = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
    return count(a, 'warning') - count(b, 'warning') || count(a, 'notice') - count(b, 'notice');
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


/***/ })

};
