export const id = 360;
export const ids = [360];
export const modules = {

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMatrix: () => (/* binding */ readMatrix)
/* harmony export */ });
/* harmony import */ var _build_plan_read_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _input_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(931);
/* harmony import */ var _input_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2642);
/* harmony import */ var _require_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9001);





/** GitHub makes no more jobs of one matrix. */
const MOST_JOBS = 256;
/**
 * What there is to build: of every plan its image id, and nothing else of it is read or run.
 *
 * @throws InputError for a glob without plans, a plan without an image, an image that nobody declared, or too many plans.
 */
async function readMatrix(workspace, globs, estate) {
    const paths = new Set();
    for (const glob of globs) {
        const found = await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(workspace, glob);
        if (found.length === 0) {
            const message = `No build plan matches ${(0,_input_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(glob)}.`;
            throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ message, cure: 'Correct the path, relative to the root of the repository.' });
        }
        for (const path of found)
            paths.add((0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeName */ .IC)(workspace, path));
    }
    if (paths.size > MOST_JOBS) {
        const message = `There are ${paths.size} build plans, and a matrix has at most ${MOST_JOBS} jobs.`;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ message, cure: 'Name fewer, in several steps or workflows.' });
    }
    const include = [];
    for (const plan of paths) {
        const { image, place } = await (0,_build_plan_read_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlanImage */ .N)(workspace, plan);
        (0,_require_image_js__WEBPACK_IMPORTED_MODULE_3__/* .requireImage */ .r)(estate, image, place);
        include.push({ image, plan });
    }
    return { include };
}


/***/ })

};
