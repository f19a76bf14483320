export const id = 277;
export const ids = [277];
export const modules = {

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestDocuments: () => (/* binding */ digestDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _input_git_lfs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6697);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6200);
/* harmony import */ var _input_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2642);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1671);







/** A signed form is a page or two; what is larger is no form, and hashing it would hold up every check. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;
/** The verifications, each with the SHA-256 of its document as it is now, `missing` where there is no such file. */
async function digestDocuments(workspace, manifest) {
    const verifications = [...manifest.estate.verifications];
    const digests = new Map();
    for (const { index, path } of manifest.documents) {
        const verification = verifications[index];
        if (verification === undefined)
            continue;
        const origin = manifest.locate({ of: 'verification', index, path: 'document' })[0];
        const documentDigest = digests.get(path) ?? (await digestOf(workspace, path, origin));
        digests.set(path, documentDigest);
        verifications[index] = { ...verification, documentDigest };
    }
    return verifications;
}
async function digestOf(workspace, written, origin) {
    const path = await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(workspace, written, origin);
    const status = await (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c)(path);
    if (status === undefined)
        return 'missing';
    const refuse = (what, cure = 'Name the signed form, as a PDF or a scan.') => {
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({ ...origin, message: `The document ${(0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .relativeName */ .IC)(workspace, path)} ${what}.`, cure });
    };
    if (!status.isFile())
        return refuse('is not a file');
    if (status.size > LARGEST_DOCUMENT)
        return refuse(`has ${status.size} bytes, at most ${LARGEST_DOCUMENT} are read`);
    if (status.size <= _input_git_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .POINTER_LIMIT */ .ir && (0,_input_git_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .isGitLfsPointer */ .$i)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path))) {
        return refuse('is a Git LFS pointer, not the document', _input_git_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .POINTER_CURE */ .yv);
    }
    return sha256(path);
}
async function sha256(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { end: LARGEST_DOCUMENT }))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ })

};
