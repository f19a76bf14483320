export const id = 994;
export const ids = [994];
export const modules = {

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/manifest/manifest.js + 36 modules
var manifest_manifest = __webpack_require__(3982);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(2046);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(5754);
// EXTERNAL MODULE: ./build/jobs/change/change.js + 1 modules
var change_change = __webpack_require__(7914);
// EXTERNAL MODULE: ./build/licensing/fleet/baseline.js
var baseline = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/report/build-report.js
var build_report = __webpack_require__(6494);
// EXTERNAL MODULE: ./build/jobs/applied-policy.js
var applied_policy = __webpack_require__(5503);
// EXTERNAL MODULE: ./build/jobs/decide.js + 8 modules
var decide = __webpack_require__(5948);
;// CONCATENATED MODULE: ./build/jobs/change/judge.js




/**
 * @param estate the manifest's, with what its files say.
 * @param change left out: nothing is compared, and the policy is the one that is there.
 * @throws InputError for a policy that is wrong, BaseUnreadable when what was there before cannot be read.
 */
async function judge(workspace, manifest, estate, change, options, host) {
    const { policy: policyOption } = options;
    const isAsked = change?.compared || (change?.policyBefore && policyOption?.kind === 'file');
    const before = isAsked ? await change?.before() : undefined;
    try {
        const policyBefore = change?.policyBefore ? before : undefined;
        const applied = policyOption && (await (0,applied_policy/* readAppliedPolicy */.cR)(policyOption, workspace, policyBefore, options, host));
        const decided = { ...options, ...(applied && { applied }) };
        if (before === undefined || !change?.compared) {
            return (0,build_report/* buildReport */.F)(await (0,decide/* decideFleet */.z)(manifest, estate, decided, host), (0,applied_policy/* policyTold */.Sh)(applied));
        }
        const { assessBefore } = await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 4480));
        const comparison = await assessBefore(before, options, manifest, applied);
        const assessment = await (0,decide/* decideFleet */.z)(manifest, estate, { ...decided, baseline: comparison.baseline }, host);
        const told = changeOf(assessment, comparison, before);
        return await shown((0,build_report/* buildReport */.F)(assessment, { ...(0,applied_policy/* policyTold */.Sh)(applied), change: told }), workspace, manifest, before);
    }
    finally {
        await before?.dispose();
    }
}
function changeOf(assessment, { before, why }, base) {
    const introduced = assessment.findings.filter(({ standing }) => standing === 'introduced').length;
    return {
        ...(base.kind === 'commit' && { base: base.commit }),
        ...(why !== undefined && { nothing: why }),
        introduced,
        existing: assessment.findings.length - introduced,
        fixed: before === undefined ? [] : (0,baseline/* fixedBetween */.t)(before, assessment),
    };
}
async function shown(report, workspace, manifest, before) {
    const { showOnTouched } = await __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 9708));
    const { touchedLines } = await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 5204));
    return showOnTouched(report, manifest, touchedLines(workspace, before.kind === 'commit' ? before.workspace : undefined));
}

// EXTERNAL MODULE: ./build/jobs/evidence.js + 1 modules
var evidence = __webpack_require__(249);
// EXTERNAL MODULE: ./build/jobs/exit-code.js
var exit_code = __webpack_require__(5887);
// EXTERNAL MODULE: ./build/jobs/require-image.js
var require_image = __webpack_require__(2530);
;// CONCATENATED MODULE: ./build/jobs/check.js









const REPORTERS = { text: report_text/* textReport */.M, json: json/* jsonReport */.L };
/**
 * Decides for every device in the manifest whether its image may be put on it, and reports. Where a change is checked, its
 * findings are told apart from those that were there before, and only they fail.
 *
 * @throws InputError when the manifest or what it names is wrong, BaseUnreadable when what was there before cannot be read;
 *   nothing is decided then.
 */
async function check(options, host) {
    const workspace = await (0,input_workspace/* openWorkspace */.OH)(options.workspace);
    const manifest = await (0,manifest_manifest/* readManifest */.W)(workspace, options.manifests);
    if (options.image !== undefined)
        (0,require_image/* requireImage */.r)(manifest.estate, options.image);
    const estate = await (0,evidence/* readEvidence */.At)(workspace, manifest, options.image, host);
    const matrix = options.plans.length === 0 ? undefined : await matrixOf(workspace, options.plans, estate);
    const change = options.change && (await (0,change_change/* findChange */.Y)(options.change, workspace, options));
    const report = await judge(workspace, manifest, estate, change, options, host);
    for (const notice of manifest.notices)
        await host.note(notice);
    for (const piece of REPORTERS[options.output](report, host.paint))
        await host.write(piece);
    const files = await writeFiles(report, options, workspace, manifest.files);
    if (matrix !== undefined)
        await host.note(`matrix: ${JSON.stringify(matrix)}`);
    return {
        report,
        exitCode: change?.compared
            ? (0,exit_code/* exitCodeOfChange */.RY)(report.findings, options.failOn)
            : (0,exit_code/* exitCode */.I$)(report.verdict, options.failOn),
        ...files,
        ...(matrix && { matrix }),
    };
}
async function matrixOf(workspace, plans, estate) {
    return (await Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).readMatrix(workspace, plans, estate);
}
async function writeFiles(report, { reportFolder, sarif }, workspace, [manifest = workspace.root]) {
    if (reportFolder === undefined && sarif === undefined)
        return {};
    const { writeReportFile, writeSarifFile } = await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 1631));
    const reportFile = reportFolder && (await writeReportFile(report, reportFolder));
    const sarifFile = sarif && (await writeSarifFile(report, sarif, (0,input_workspace/* relativeName */.IC)(workspace, manifest)));
    return { ...(reportFile && { reportFile }), ...(sarifFile && { sarifFile }) };
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   t: () => (/* binding */ fixedBetween)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5846);
/* harmony import */ var _reading_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3022);
/** What was found before a change, to be asked of each finding that is found after it. */


/**
 * A finding is old if the same rule spoke before of the same image in the same words, or of the same value: words change
 * with a renamed agreement or another image, and nothing got worse by it. A severity, a waiver or a measure that got
 * worse makes it new.
 *
 * @param images ids of the images after the change: of one that is gone, the same words under another id are old too.
 */
function baselineOf(before, images) {
    return compareWith(before.findings, images, isAsBad);
}
/** The errors and unproven facts that are no longer found: of which devices, or of the run. */
function fixedBetween(before, now) {
    const after = compareWith(now.findings, new Set(before.images.map(({ id }) => id)), () => true);
    return before.findings.filter(_reading_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us).flatMap((group) => {
        const { rule, severity, image, message, count } = group;
        const still = after.restatedBy(group);
        const devices = group.devices.filter((device) => !still.has(device));
        if (count === 0 ? still.any : devices.length === 0)
            return [];
        return [{ rule, severity, ...(image !== undefined && { image }), message, count: devices.length, devices }];
    });
}
function compareWith(findings, images, suffices) {
    const byKey = new Map();
    for (const group of findings) {
        const { image } = group;
        const keys = image === undefined || images.has(image) ? keysOf(group) : [...keysOf(group), wordsKey(group)];
        for (const key of keys) {
            const groups = byKey.get(key);
            if (groups === undefined)
                byKey.set(key, [group]);
            else
                groups.push(group);
        }
    }
    const devicesOf = new Map();
    const has = (group, device) => {
        const devices = devicesOf.get(group) ?? new Set(group.devices);
        devicesOf.set(group, devices);
        return devices.has(device);
    };
    return {
        restatedBy(finding) {
            const found = [...keysOf(finding), wordsKey(finding)].flatMap((key) => byKey.get(key) ?? []);
            const alike = [...new Set(found)].filter((group) => suffices(group, finding));
            return { any: alike.length > 0, has: (device) => alike.some((group) => has(group, device)) };
        },
    };
}
function keysOf(finding) {
    const { rule, image, message, measure } = finding;
    // What is counted is told apart by what is counted: neither its words nor its place stay the same.
    if (measure !== undefined)
        return [JSON.stringify(['measure', rule, measure.of])];
    const subject = subjectOf(finding);
    const words = JSON.stringify(['words', rule, image, message]);
    return subject === undefined ? [words] : [words, JSON.stringify(['subject', rule, image, subject])];
}
function wordsKey({ rule, message }) {
    return JSON.stringify(['words of an image that is gone', rule, message]);
}
/**
 * The value that it is about, wherever it stands in its list. A device may be moved from one agreement to another and fail
 * as before; what fails by itself is told apart by its id.
 */
function subjectOf({ about: [nearest], image }) {
    if (nearest === undefined)
        return undefined;
    const owner = image === undefined && 'id' in nearest ? nearest.id : '';
    return [nearest.of, owner, nearest.path.replaceAll(/\.\d+(?=\.|$)/g, '.#')];
}
function isAsBad(before, now) {
    if (_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(before.severity) > _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(now.severity))
        return false;
    if (before.waived !== undefined && now.waived === undefined)
        return false;
    return now.measure === undefined || (before.measure?.by ?? 0) >= now.measure.by;
}


/***/ })

};
