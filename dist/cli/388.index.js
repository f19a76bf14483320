export const id = 388;
export const ids = [388];
export const modules = {

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityOf: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6405);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(216);


const MOST_LISTED = 20;
/**
 * The identity of one index of a file, or of its only one when `index` is undefined. With several and none chosen
 * it is unknown, and the reason lists them. An index that does not exist: InputError under the name `label`.
 */
function identityOf(file, index, label) {
    const { indexes } = file;
    const [only] = indexes;
    if (index !== undefined) {
        const chosen = indexes.find((candidate) => candidate.index === index);
        return chosen?.identity ?? refuseIndex(index, indexes, label);
    }
    if (only !== undefined && indexes.length === 1)
        return only.identity;
    return {
        state: 'unknown',
        software: {},
        witnesses: ['XML'],
        reason: `it holds ${indexes.length} images and no index says which is meant: ${list(indexes)}`,
    };
}
function refuseIndex(index, indexes, label) {
    const [holds, expected] = indexes.length === 1
        ? ['one image', '`index: 1`, or leave it out']
        : [`${indexes.length} images`, `\`index\` to one of 1 to ${indexes.length}`];
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .k)(label, `has no index ${index}: it holds ${holds}: ${list(indexes)}`, `Set ${expected}.`);
}
/** `1 Windows 11 Pro, 2 Windows 11 Enterprise`: our words for them, never the file's own. */
function list(indexes) {
    const listed = indexes.slice(0, MOST_LISTED).map(({ index, identity }) => `${index} ${summarize(identity)}`);
    const others = indexes.length > MOST_LISTED ? [`and ${indexes.length - MOST_LISTED} more`] : [];
    return [...listed, ...others].join(', ');
}
function summarize({ state, software }) {
    if (software.product === undefined)
        return `(${state})`;
    return state === 'known' ? (0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(software) : `${(0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(software)} (${state})`;
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   k: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7308);


/** Refuses a file as input: throws InputError with `<file> <what>.` and what to do. `what` is a predicate. */
function refuse(file, what, cure) {
    throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ file, message: `${file} ${what}.`, cure });
}
/** Text out of a file, made fit for a message, in double quotes. A line break in it could forge lines of a log. */
function quoted(text) {
    return `"${(0,_licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .displayed */ .kh)(text)}"`;
}


/***/ })

};
