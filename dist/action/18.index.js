export const id = 18;
export const ids = [18];
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

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepComment: () => (/* binding */ keepComment)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/github/answer.js
var github_answer = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/github/failure.js
var github_failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/github/comments.js



const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const PAGE_LENGTH = 100;
/** GitHub takes 2,500 comments on a pull request. */
const MOST_PAGES = 100;
/**
 * The oldest comment of ours with this marker. Where two runs raced there are two of them: the first is kept up to date,
 * the other is left alone.
 *
 * @throws GitHubFailure
 */
async function findComment(github, pullRequest, marker) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const parameters = { issue_number: pullRequest, per_page: PAGE_LENGTH, page };
        const { comments, more } = await github.call(`GET ${COMMENTS}`, parameters, readPage);
        const ours = comments.find((comment) => isOurs(comment, marker));
        if (ours !== undefined)
            return toComment(ours);
        if (!more)
            return undefined;
    }
    throw new github_failure/* GitHubFailure */.iK({ kind: 'shape', problem: `more than ${MOST_PAGES} pages of comments` });
}
/** Makes a comment: one try, as two of them would be two comments. */
function createComment(github, pullRequest, body) {
    const parameters = { issue_number: pullRequest, body };
    return github.callOnce(`POST ${COMMENTS}`, parameters, (answer) => toComment((0,github_answer/* readJson */.V)(COMMENT)(answer)));
}
function updateComment(github, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return github.call(route, { comment_id: id, body }, (answer) => toComment((0,github_answer/* readJson */.V)(COMMENT)(answer)));
}
const COMMENT = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP().max(2000),
    body: schemas/* string */.YjP().nullish(),
    // Null when the account is gone.
    user: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).nullish(),
    author_association: schemas/* string */.YjP(),
});
const PAGE = schemas/* array */.YOg(COMMENT);
/**
 * Only the header says whether there is another page. Its address is not followed: a token goes nowhere but to the
 * routes above.
 */
function readPage(answer) {
    const comments = (0,github_answer/* readJson */.V)(PAGE)(answer);
    return { comments, more: /;\s*rel="?next"?/i.test(String(answer.headers.link ?? '')) };
}
/**
 * Anybody may write a comment with our marker under a pull request of a public repository, and go on editing it after
 * we have written into it: it would say what its author likes, in the place where people look for our verdict. So ours
 * are those of an app, or of somebody who may write to the repository (a personal token).
 */
function isOurs({ body, user, author_association }, marker) {
    const [first] = (body ?? '').split(/\r?\n/, 1);
    return first === marker && (user?.type === 'Bot' || TRUSTED.has(author_association));
}
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function toComment({ id, html_url, body }) {
    return { id, url: html_url, body: body ?? '' };
}

;// CONCATENATED MODULE: ./build/github/within-time.js

/**
 * The same calls, of which none is begun once so many seconds are over: each answer in a long row may be slow, and no try
 * fails by it.
 *
 * @param now in ms; only differences count.
 */
function withinTime(github, seconds, now = () => performance.now()) {
    const begun = now();
    const inTime = () => {
        if (now() - begun > seconds * 1000)
            throw tooSlow(seconds);
        return github;
    };
    return {
        call: async (...call) => inTime().call(...call),
        callOnce: async (...call) => inTime().callOnce(...call),
        waitAfter: github.waitAfter,
    };
}
function tooSlow(seconds) {
    return new github_failure/* GitHubFailure */.iK({
        kind: 'unusable',
        problem: `GitHub is slow, and no more is asked of it after ${seconds} s`,
    });
}

;// CONCATENATED MODULE: ./build/github/comment.js



/** In s, of all calls: beyond it no more are begun. All the waiting that a client does for GitHub fits in. */
const LONGEST = 240;
/** Sees to it that the pull request has the comment, once, as it is wished. Never throws. */
async function keepComment(github, wish) {
    try {
        return await keep(withinTime(github, LONGEST), wish);
    }
    catch (fault) {
        return { kind: 'failed', reason: (0,github_failure/* reasonOf */.A3)(fault) };
    }
}
async function keep(github, wish) {
    let mayBeThere = false;
    for (let tries = 0;; tries++) {
        const present = await findComment(github, wish.pullRequest, wish.marker);
        if (present === undefined && !wish.create)
            return { kind: 'none' };
        if (present !== undefined && sameText(present.body, wish.body))
            return { kind: mayBeThere ? 'created' : 'unchanged', url: present.url };
        try {
            return await write(github, wish, present);
        }
        catch (failure) {
            // No answer does not mean that nothing was done. Before it is tried again the comment is looked for: GitHub ends
            // a call after 10 s, so that what is to come of it is there by then.
            const again = present === undefined ? await github.waitAfter(failure, tries) : isGone(failure) && tries < MOST_LOOKS;
            if (!again)
                throw failure;
            mayBeThere ||= present === undefined;
        }
    }
}
const MOST_LOOKS = 3;
/** Deleted since it was found. */
function isGone(failure) {
    return (0,github_failure/* statusOf */.c2)(failure) === 404 || (0,github_failure/* statusOf */.c2)(failure) === 410;
}
async function write(github, wish, present) {
    if (present === undefined) {
        const { url } = await createComment(github, wish.pullRequest, wish.body);
        return { kind: 'created', url };
    }
    const { url } = await updateComment(github, present.id, wish.body);
    return { kind: 'updated', url };
}
/** GitHub may store line ends as \r\n, and leave out blanks at the end. */
function sameText(one, other) {
    return normal(one) === normal(other);
}
function normal(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
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
