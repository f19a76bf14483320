export const id = 187;
export const ids = [187];
export const modules = {

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);

/** Reads the body as JSON of this shape; GitHub adds fields, so that more than it names may be there. */
function readJson(shape) {
    return ({ bytes }) => {
        const result = shape.safeParse(parsed(bytes));
        if (result.success)
            return result.data;
        const [issue] = result.error.issues;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK({ kind: 'shape', problem: `at ${issue?.path.join('.') || 'its root'}: ${issue?.message}` });
    };
}
function parsed(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK({ kind: 'shape', problem: 'it is no JSON' }, { cause });
    }
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubCommitFiles: () => (/* binding */ gitHubCommitFiles)
/* harmony export */ });
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(931);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);




/** GitHub takes 100 at once, of all that a token does; each may hold 100 MB. */
const AT_ONCE = 4;
/**
 * The files of a commit that the clone does not have.
 *
 * @param commit the full id
 * @throws BaseUnreadable
 */
async function gitHubCommitFiles(github, commit) {
    const id = commit.toLowerCase();
    const what = `The commit ${id}`;
    const { tree } = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .orUnreadable */ .p)(what, () => (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommit */ .kN)(github, id));
    const walk = (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .treeWalk */ .U)(github, tree);
    return {
        commit: id,
        below: (folder) => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .orUnreadable */ .p)(what, () => walk.below(folder)),
        read: (files, take) => eachOf(sameContent(files), async ([first, ...others]) => {
            const bytes = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .orUnreadable */ .p)(`The file ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(first.path)} of the commit ${id}`, () => (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlob */ .gm)(github, first.object));
            for (const file of [first, ...others])
                await take(file, bytes);
        }),
    };
}
/** The same content, under however many names, is asked for once. */
function sameContent(files) {
    const groups = new Map();
    for (const file of files) {
        const group = groups.get(file.object);
        if (group === undefined)
            groups.set(file.object, [file]);
        else
            group.push(file);
    }
    return [...groups.values()];
}
/** A few at once. After a failure no more are begun, and it is thrown when the others have ended: nothing is written later. */
async function eachOf(items, work) {
    const left = items.values();
    let failed = false;
    const workers = Array.from({ length: AT_ONCE }, async () => {
        for (const item of left) {
            if (failed)
                return;
            try {
                await work(item);
            }
            catch (fault) {
                failed = true;
                throw fault;
            }
        }
    });
    const results = await Promise.allSettled(workers);
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(809);

/** The one error that calls to GitHub end in. */
class GitHubFailure extends Error {
    trouble;
    constructor(trouble, options) {
        super(words(trouble), options);
        this.name = 'GitHubFailure';
        this.trouble = trouble;
    }
}
/** Whatever a call ended in, as one clause of a notice: bounded, in one line, without tokens. */
function reasonOf(fault) {
    if (fault instanceof GitHubFailure)
        return fault.message;
    return fault instanceof Error ? foreign(fault.message) : 'an unexpected failure';
}
function statusOf(fault) {
    return fault instanceof GitHubFailure && fault.trouble.kind === 'answer' ? fault.trouble.status : undefined;
}
/** GitHub says 403 both for what a token may not do and for what it may do later. */
function isRateLimit(trouble) {
    if (trouble.kind !== 'answer')
        return false;
    if (trouble.status === 429)
        return true;
    return trouble.status === 403 && (trouble.retryAfter !== undefined || /rate limit|abuse/i.test(trouble.message));
}
function words(trouble) {
    switch (trouble.kind) {
        case 'answer': {
            if (isRateLimit(trouble) && trouble.usedUp)
                return `the rate limit is used up${until(trouble.resets)}`;
            const message = foreign(trouble.message);
            return `GitHub answered ${trouble.status}${message === '' ? '' : ` (${message})`}`;
        }
        case 'connection':
            return `the connection broke${trouble.code === undefined ? '' : ` (${foreign(trouble.code)})`}`;
        case 'timeout':
            return `no answer in ${trouble.milliseconds / 1000} s`;
        case 'shape':
            return `the answer is not one that GitHub gives (${foreign(trouble.problem)})`;
        case 'size':
            return `the answer is larger than ${Math.floor(trouble.limit / MEBIBYTE)} MiB`;
        case 'unusable':
            return foreign(trouble.problem);
    }
}
function until(seconds) {
    return seconds === undefined ? '' : ` until ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}
const MEBIBYTE = 1024 * 1024;
const LONGEST = 200;
/** What is looked at: what comes after is never shown. */
const LONGEST_READ = 4000;
// ghp_, gho_, ghu_, ghs_, ghr_ and fine-grained tokens, and whatever follows the words of an Authorization header.
const TOKENS = /\b(?:gh[a-z]_|github_pat_)[\w.-]+|\b(?:bearer|token|basic)\s+[\w.~+/=-]{20,}/gi;
/** Text of an answer: one line, at most 200 characters, no token, no product key. */
function foreign(text) {
    const line = text
        .slice(0, LONGEST_READ)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
        .replace(TOKENS, '(a token)')
        .trim();
    if ((0,_licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeProductKey */ .i)(line))
        return 'something that looks like a product key';
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4528);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7674);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);




/** The name of an object in git: SHA-1, or SHA-256 in repositories that are made so. */
const OBJECT_ID = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/**
 * @param commit the full id
 * @throws GitHubFailure
 */
async function readCommit(github, commit) {
    return github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: commit }, (answer) => {
        const { sha, tree, parents } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(COMMIT)(answer);
        if (sha !== commit)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubFailure */ .iK({ kind: 'shape', problem: 'another commit than the one asked for' });
        return { tree: tree.sha, parents: parents.map((parent) => parent.sha) };
    });
}
const NAMED = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: OBJECT_ID });
const COMMIT = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: OBJECT_ID, tree: NAMED, parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(NAMED).max(1000) });
/**
 * `complete` is false where there were more entries than GitHub lists at once (100,000, or 7 MB).
 *
 * @throws GitHubFailure
 */
async function readTree(github, tree, { recursive }) {
    if (EMPTY_TREES.has(tree))
        return { entries: [], complete: true };
    // Whatever its value, the parameter means that subtrees are listed too.
    const parameters = { tree_sha: tree, ...(recursive && { recursive: '1' }) };
    return github.call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, (answer) => {
        const { sha, tree: entries, truncated } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(TREE)(answer);
        if (sha !== tree)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubFailure */ .iK({ kind: 'shape', problem: 'another tree than the one asked for' });
        return { entries, complete: !truncated };
    });
}
/** Git knows them without having them, in SHA-1 and in SHA-256. */
const EMPTY_TREES = new Set([
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
]);
// A path of such a part is none that git takes; below a folder it would lead out of it.
const PATH = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part)));
const TREE = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    sha: OBJECT_ID,
    tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: PATH, mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha: OBJECT_ID })),
    truncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/**
 * The bytes of a file, which are what git has: they are held against their own name.
 *
 * @throws GitHubFailure
 */
function readBlob(github, blob) {
    const parameters = { file_sha: blob, headers: { accept: 'application/vnd.github.raw+json' } };
    return github.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters, ({ bytes }) => {
        if (nameOf(bytes, blob.length) !== blob)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubFailure */ .iK({ kind: 'shape', problem: `the content is not that of object ${blob}` });
        return bytes;
    });
}
function nameOf(bytes, length) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ treeWalk)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);


/** A repository that needs more is read from a clone; a token of a workflow has 1,000 calls an hour. */
const MOST_LISTINGS = 500;
/** As many as are read from a clone. A tree that holds itself, or one folder a thousand times, has no end of them. */
const MOST_FILES = 2_000_000;
const MOST_DESCENTS = 10_000;
const FOLDER = '040000';
/**
 * The files of a tree, with as few calls as it takes: one where GitHub lists them all at once, else the folders on the
 * way down, and of what lies below only as much at once as fits. Nothing is asked for twice. All throw GitHubFailure.
 */
function treeWalk(github, root) {
    const listings = new Map();
    let descents = 0;
    async function list(tree, recursive) {
        const key = `${tree} ${recursive}`;
        const known = listings.get(key);
        if (known !== undefined)
            return known;
        if (listings.size === MOST_LISTINGS)
            throw tooLarge(`more than ${MOST_LISTINGS} folders were asked for one by one`);
        const listing = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Zc)(github, tree, { recursive });
        listings.set(key, listing);
        return listing;
    }
    async function children(tree) {
        const { entries, complete } = await list(tree, false);
        if (!complete)
            throw tooLarge('a single folder has more entries than GitHub lists');
        return entries;
    }
    async function entryAt(path) {
        let entry = { path: '', mode: FOLDER, sha: root };
        for (const name of path === '' ? [] : path.split('/')) {
            if (entry?.mode !== FOLDER)
                return undefined;
            entry = (await children(entry.sha)).find((child) => child.path === name);
        }
        return entry;
    }
    /** Everything below a tree, folders and submodules included. */
    async function everything(tree) {
        descents += 1;
        if (descents > MOST_DESCENTS)
            throw tooLarge(`more than ${MOST_DESCENTS} folders`);
        const { entries, complete } = await list(tree, true);
        if (complete)
            return entries;
        const found = [];
        for (const child of await children(tree)) {
            found.push(child);
            if (child.mode !== FOLDER)
                continue;
            for (const entry of await everything(child.sha))
                found.push({ ...entry, path: `${child.path}/${entry.path}` });
            if (found.length > MOST_FILES)
                throw tooLarge(`more than ${MOST_FILES} files`);
        }
        return found;
    }
    return {
        entryAt,
        async below(path) {
            const { entries, complete } = await list(root, true);
            if (complete)
                return filesOf(entries.filter((entry) => isAtOrBelow(entry.path, path)));
            const entry = await entryAt(path);
            if (entry === undefined)
                return new Map();
            if (entry.mode !== FOLDER)
                return filesOf([{ ...entry, path }]);
            const inside = await everything(entry.sha);
            return filesOf(path === '' ? inside : inside.map((one) => ({ ...one, path: `${path}/${one.path}` })));
        },
    };
}
function isAtOrBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function filesOf(entries) {
    const files = new Map();
    for (const { path, mode, sha } of entries) {
        const kind = kindOf(mode);
        if (kind !== undefined)
            files.set(path, { path, kind, object: sha });
    }
    return files;
}
/** By git's modes: 100644 and 100755 (100664 in old trees) are files, 120000 links, 160000 submodules. */
function kindOf(mode) {
    if (mode === '120000')
        return 'link';
    if (mode === '160000')
        return 'submodule';
    return mode.startsWith('100') ? 'file' : undefined;
}
function tooLarge(problem) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK({
        kind: 'unusable',
        problem: `the repository is too large to be read by the API: ${problem}`,
    });
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ baseUnreadable),
/* harmony export */   p: () => (/* binding */ orUnreadable)
/* harmony export */ });
/* harmony import */ var _change_base_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(220);


/** Runs calls about what was there before the change, and words what they end in. */
async function orUnreadable(what, calls) {
    try {
        return await calls();
    }
    catch (cause) {
        throw baseUnreadable(what, cause);
    }
}
/** @param what the subject of a sentence: "The commit abc" */
function baseUnreadable(what, cause) {
    const message = `${what} could not be read from GitHub: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(cause)}.`;
    return new _change_base_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .BaseUnreadable */ .$({ message, cure: CURE }, { cause });
}
const CURE = 'Give actions/checkout `fetch-depth: 2` (0 in merge queues and on pushes), so that git itself has the commit; or give the job `permissions: contents: read`, and run it again.';


/***/ })

};
