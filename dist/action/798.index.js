export const id = 798;
export const ids = [798];
export const modules = {

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_NAME: () => (/* binding */ REPORT_NAME),
/* harmony export */   requireReportFolder: () => (/* binding */ requireReportFolder),
/* harmony export */   writeReportFile: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6200);
/* harmony import */ var _input_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3941);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2046);





const REPORT_NAME = 'imagegate-report.json';
/**
 * Writes the report whole or not at all, and returns its absolute path. It replaces an earlier report; a link
 * in its place is replaced too, never followed.
 *
 * @throws InputError when the folder lies outside the folders allowed, or cannot be written.
 */
async function writeReportFile(report, folder) {
    const directory = await allowedDirectory(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, REPORT_NAME);
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonReport */ .L)(report), { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    catch (fault) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true }).catch(() => undefined);
        const reason = fault instanceof Error && 'code' in fault ? fault.code : fault;
        throw refusal(`The report cannot be written to ${folder.directory}: ${reason}.`);
    }
    return path;
}
/** @throws InputError when the folder lies outside the folders allowed: known before an hour of building. */
async function requireReportFolder(folder) {
    await allowedDirectory(folder);
}
async function allowedDirectory({ directory, within }) {
    for (const root of within) {
        const inside = await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(root)
            .then((workspace) => (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(workspace, directory))
            .catch(() => undefined);
        if (inside !== undefined)
            return inside;
    }
    throw refusal(`The report folder ${directory} lies outside the workspace and the runner's temporary folder.`);
}
function refusal(message) {
    return new _input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({
        message,
        cure: 'Name a folder inside the workspace that can be written, for example `reports`.',
    });
}


/***/ })

};
