export const id = 401;
export const ids = [401];
export const modules = {

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _input_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3941);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6542);
/* harmony import */ var _report_build_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6494);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2046);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3777);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(249);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5887);
/* harmony import */ var _require_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2530);









const REPORTERS = { text: _report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textReport */ .M, json: _report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonReport */ .L };
/**
 * Decides for every device in the manifest whether its image may be put on it, and reports.
 *
 * @throws InputError when the manifest or what it names is wrong; nothing is decided then.
 */
async function check(options, host) {
    const workspace = await (0,_input_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .OH)(options.workspace);
    const manifest = await (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(workspace, options.manifests);
    if (options.image !== undefined)
        (0,_require_image_js__WEBPACK_IMPORTED_MODULE_6__/* .requireImage */ .r)(manifest.estate, options.image);
    const estate = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvidence */ .At)(workspace, manifest, options.image, host);
    const matrix = options.plans.length === 0 ? undefined : await matrixOf(workspace, options.plans, estate);
    const report = (0,_report_build_report_js__WEBPACK_IMPORTED_MODULE_8__/* .buildReport */ .F)(await (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decideFleet */ .z)(manifest, estate, options, host));
    for (const notice of manifest.notices)
        await host.note(notice);
    for (const piece of REPORTERS[options.output](report, host.paint))
        await host.write(piece);
    const reportFile = options.reportFolder && (await writeReport(report, options.reportFolder));
    if (matrix !== undefined)
        await host.note(`matrix: ${JSON.stringify(matrix)}`);
    return {
        report,
        exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(report.verdict, options.failOn),
        ...(reportFile && { reportFile }),
        ...(matrix && { matrix }),
    };
}
async function matrixOf(workspace, plans, estate) {
    return (await Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).readMatrix(workspace, plans, estate);
}
async function writeReport(report, folder) {
    return (await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 8798))).writeReportFile(report, folder);
}


/***/ })

};
