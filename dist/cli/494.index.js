export const id = 494;
export const ids = [494];
export const modules = {

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


/***/ })

};
