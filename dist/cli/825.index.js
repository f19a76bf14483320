export const id = 825;
export const ids = [825,494];
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

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectToGitHub: () => (/* binding */ connectToGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/failure.js
var github_failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/github/bounded-fetch.js

/** GitHub hands out blobs of up to 100 MB. */
const LARGEST_ANSWER = 128 * 1024 * 1024;
const WITHOUT_BODY = new Set([204, 205, 304]);
/**
 * Each try gets its own time, the body included. The body is read here, in full: Octokit reads that of an error without a
 * bound, and takes one that breaks off for an empty one.
 *
 * @param timeout in ms
 */
function boundedFetch(fetch, timeout) {
    return async (url, options) => {
        const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) });
        const bytes = await bodyOf(answer);
        return new Response(WITHOUT_BODY.has(answer.status) ? null : bytes, {
            status: answer.status,
            headers: [...answer.headers],
        });
    };
}
async function bodyOf(answer) {
    const chunks = [];
    let length = 0;
    for await (const chunk of answer.body ?? []) {
        length += chunk.length;
        // Leaving the loop cancels the stream.
        if (length > LARGEST_ANSWER)
            throw new github_failure/* GitHubFailure */.iK({ kind: 'size', limit: LARGEST_ANSWER });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
;// CONCATENATED MODULE: ./build/github/failure-of.js


/** What Octokit threw, told as one of the troubles. The token is taken out of whatever the server says. */
function failureOf(fault, { token, timeout }) {
    if (fault instanceof github_failure/* GitHubFailure */.iK)
        return fault;
    const chain = causesOf(fault);
    const ours = chain.find((one) => one instanceof github_failure/* GitHubFailure */.iK);
    if (ours instanceof github_failure/* GitHubFailure */.iK)
        return ours;
    const answer = ANSWERED.safeParse(fault);
    // Octokit calls a connection that broke a status of 500; it has no response then.
    if (answer.success) {
        const { status, response } = answer.data;
        const message = messageOf(response.data).replaceAll(token, '(the token)');
        return new github_failure/* GitHubFailure */.iK({ kind: 'answer', status, message, ...limitsOf(response.headers) }, { cause: fault });
    }
    if (chain.some((one) => one instanceof Error && one.name === 'TimeoutError'))
        return new github_failure/* GitHubFailure */.iK({ kind: 'timeout', milliseconds: timeout }, { cause: fault });
    return new github_failure/* GitHubFailure */.iK({ kind: 'connection', code: codeOf(chain) }, { cause: fault });
}
const HEADERS = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const ANSWERED = schemas/* object */.Ikc({ status: schemas/* number */.aig(), response: schemas/* object */.Ikc({ headers: HEADERS, data: schemas/* unknown */.L5J() }) });
/** GitHub's own errors are JSON; a page of a proxy says nothing that a notice should repeat. */
function messageOf(data) {
    const told = TOLD.safeParse(data);
    if (!told.success)
        return '';
    const { message, errors } = told.data;
    const details = errors.flatMap((error) => (typeof error === 'string' ? error : (error.message ?? [])));
    return [message, ...details].join(': ');
}
const TOLD = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional().catch(undefined) })]))
        .max(100)
        .catch([]),
});
function limitsOf(headers) {
    const sent = Date.parse(String(headers.date));
    return {
        retryAfter: wholeNumber(headers['retry-after']),
        usedUp: headers['x-ratelimit-remaining'] === '0',
        resets: wholeNumber(headers['x-ratelimit-reset']),
        answeredAt: Number.isNaN(sent) ? undefined : sent / 1000,
    };
}
function wholeNumber(value) {
    return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}
/** Octokit wraps fetch's error, which wraps the socket's. */
function causesOf(fault) {
    const chain = [];
    for (let one = fault; one !== undefined && chain.length < 6; one = one instanceof Error ? one.cause : undefined)
        chain.push(one);
    return chain;
}
function codeOf(chain) {
    const codes = chain.map((one) => (one instanceof Error && 'code' in one ? one.code : undefined));
    return codes.find((code) => typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code));
}

;// CONCATENATED MODULE: ./build/github/patience.js

const USUAL_PATIENCE = { timeout: 10_000, retries: 3, longestWait: 60, allWaiting: 180 };
/** What GitHub's documentation asks for after a secondary limit that names no time, in s. */
const UNNAMED_LIMIT = 60;
/**
 * How long to wait before a call is made again, in s; undefined where the same call would end in the same way.
 *
 * @param tries how often it was repeated so far
 */
function waitBeforeNextTry(trouble, tries) {
    const usual = 2 ** tries;
    switch (trouble.kind) {
        case 'connection':
        case 'timeout':
        case 'shape':
            return usual;
        case 'answer': {
            if ((0,github_failure/* isRateLimit */.a5)(trouble))
                return trouble.retryAfter ?? untilReset(trouble) ?? UNNAMED_LIMIT;
            const passing = trouble.status >= 500 || trouble.status === 408;
            return passing ? (trouble.retryAfter ?? usual) : undefined;
        }
        case 'size':
        case 'unusable':
            return undefined;
    }
}
/** By the server's clock: this machine's may be wrong. */
function untilReset({ usedUp, resets, answeredAt }) {
    if (!usedUp || resets === undefined || answeredAt === undefined)
        return undefined;
    // A second more, as the reset is told in whole seconds.
    return Math.max(resets - answeredAt, 0) + 1;
}

;// CONCATENATED MODULE: ./build/github/client.js





/**
 * Makes no call yet, and never fails: a client that can't be made (no token, say) is one whose every call fails.
 *
 * @param pause waits so many seconds
 */
async function connectToGitHub(access, pause = byTheClock) {
    const patience = { ...USUAL_PATIENCE, ...access.patience };
    const octokit = await octokitFor(access, patience).catch((cause) => new github_failure/* GitHubFailure */.iK({ kind: 'unusable', problem: cause.message }, { cause }));
    const [owner, repo] = access.repository.split('/');
    let waited = 0;
    const github = {
        async call(route, parameters, read) {
            for (let tries = 0;; tries++) {
                try {
                    return await github.callOnce(route, parameters, read);
                }
                catch (failure) {
                    if (!(await github.waitAfter(failure, tries)))
                        throw failure;
                }
            }
        },
        async callOnce(route, parameters, read) {
            if (octokit instanceof github_failure/* GitHubFailure */.iK)
                throw octokit;
            try {
                // As a stream: Octokit would decode a file's bytes as UTF-8, and take broken JSON for text.
                const request = { parseSuccessResponseBody: false };
                const headers = { ...API_VERSION, ...parameters.headers };
                const answer = await octokit.request(route, { owner, repo, ...parameters, headers, request });
                return read({ bytes: Buffer.from(await new Response(answer.data).arrayBuffer()), headers: answer.headers });
            }
            catch (fault) {
                throw failureOf(fault, { token: access.token, timeout: patience.timeout });
            }
        },
        async waitAfter(failure, tries) {
            if (!(failure instanceof github_failure/* GitHubFailure */.iK))
                return false;
            if (failure.trouble.kind === 'timeout')
                waited += patience.timeout / 1000;
            const seconds = waitBeforeNextTry(failure.trouble, tries);
            if (seconds === undefined || tries >= patience.retries)
                return false;
            if (seconds > patience.longestWait || waited + seconds > patience.allWaiting)
                return false;
            waited += seconds;
            await pause(seconds);
            return true;
        },
    };
    return github;
}
async function octokitFor(access, { timeout }) {
    // Loaded here: a run without GitHub does not pay for it. It reads the workflow's event when it is loaded, and
    // throws where that is no JSON.
    const { GitHub: Octokit, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
    // Theirs goes through the proxy that the environment names for its GITHUB_API_URL.
    const fetch = defaults.request?.fetch ?? globalThis.fetch;
    return new Octokit(getOctokitOptions(access.token, {
        baseUrl: access.apiUrl.replace(/\/+$/, ''),
        userAgent: 'imagegate',
        log: SILENT,
        request: { fetch: boundedFetch(fetch, timeout) },
    }));
}
/** The answers that are read here were described by this one. */
const API_VERSION = { 'x-github-api-version': '2022-11-28' };
const nothing = () => undefined;
/** What is to be said is said by the reporters. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
async function byTheClock(seconds) {
    await (0,promises_.setTimeout)(seconds * 1000);
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

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRemoteFile: () => (/* binding */ readRemoteFile)
/* harmony export */ });
/* harmony import */ var _change_base_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(931);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2494);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(220);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7331);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(720);







/**
 * One file of another repository, as git has it at a commit.
 *
 * @param limit in bytes
 * @throws InputError when it is not there, is no file, is too large, or may not be read by this token
 * @throws BaseUnreadable when GitHub does not answer
 */
async function readRemoteFile(access, file, limit) {
    const repository = `${file.owner}/${file.repository}`;
    const name = `The file ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(file.path)} of ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(repository)} at the commit ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(file.commit)}`;
    const github = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.connectToGitHub)({ ...access, repository });
    const bytes = await read(github, file, name).catch((fault) => {
        if (fault instanceof _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d)
            throw fault;
        if (HIDDEN.has((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(fault)))
            throw absent(name);
        const message = `${name} could not be read from GitHub: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(fault)}.`;
        throw new _change_base_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .BaseUnreadable */ .$({ message, cure: CURE }, { cause: fault });
    });
    if (bytes.length > limit) {
        const message = `${name} has ${bytes.length} bytes; at most ${limit} are read.`;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ message, cure: 'Name another file, or make this one smaller.' });
    }
    return bytes;
}
const CURE = 'Give a token that may read the contents of that repository, or run it again when GitHub answers.';
/** What is private is not found by a token that may not read it; what was never a commit's id is not valid. */
const HIDDEN = new Set([404, 409, 422]);
async function read(github, { path, commit }, name) {
    const { tree } = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommit */ .kN)(github, commit.toLowerCase());
    const entry = await (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .treeWalk */ .U)(github, tree).entryAt(path);
    if (entry === undefined)
        throw absent(name);
    if (!entry.mode.startsWith('100')) {
        const message = `${name} is a folder, a link or a submodule.`;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ message, cure: 'Name a file.' });
    }
    return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlob */ .gm)(github, entry.sha);
}
function absent(name) {
    return new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
        message: `${name} is not there, or the token may not read it.`,
        cure: 'Check the repository, the commit and the path; for a private repository give a token that may read its contents.',
    });
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


/***/ })

};
