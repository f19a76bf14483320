export const id = 480;
export const ids = [480];
export const modules = {

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assessBefore: () => (/* binding */ assessBefore)
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _licensing_fleet_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3982);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8495);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5964);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(249);
/** The same check of what was there before, by the same policy and for the same day. */






/**
 * What was wrong before as input has nothing that a finding could be old by: everything counts as introduced, so that a
 * change that mends the manifest can be judged, and nothing passes for it.
 *
 * @throws BaseUnreadable when it could not be read at all.
 */
async function assessBefore(before, options, manifest, applied) {
    if (before.kind === 'nothing')
        return nothingBefore(before.why);
    const { workspace } = before;
    const manifests = await workspace.manifestsAt(options.manifests);
    if (manifests.length === 0)
        return nothingBefore('the manifest is new');
    try {
        const earlier = await (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(workspace, manifests);
        const estate = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .At)(workspace, earlier, options.image, SILENT);
        const { asOf, image } = options;
        const decided = { asOf, all: false, ...(image !== undefined && { image }), ...(applied && { applied }) };
        const assessment = await (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decideFleet */ .z)(earlier, estate, decided, SILENT);
        return {
            before: assessment,
            baseline: (0,_licensing_fleet_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineOf */ .B)(assessment, new Set(manifest.estate.images.keys())),
        };
    }
    catch (fault) {
        if (!(fault instanceof _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d))
            throw fault;
        const { file, line, message } = fault.problems[0];
        const place = file === undefined ? '' : `${file}:${line ?? 1}: `;
        return nothingBefore(`the manifest was wrong before (${place}${message})`);
    }
}
function nothingBefore(why) {
    return { why, baseline: { restatedBy: (findings) => findings.map(() => ({ any: false, has: () => false })) } };
}
/** What is to be told of the manifest is told of the one that is checked. */
const SILENT = {
    paint: _report_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN */ .t,
    write: async () => undefined,
    note: async () => undefined,
    progress: () => undefined,
};


/***/ })

};
