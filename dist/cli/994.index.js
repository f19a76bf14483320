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
// EXTERNAL MODULE: ./build/report/text.js + 6 modules
var report_text = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/jobs/change/change.js + 1 modules
var change_change = __webpack_require__(7914);
// EXTERNAL MODULE: ./build/licensing/fleet/baseline.js + 2 modules
var baseline = __webpack_require__(4127);
// EXTERNAL MODULE: ./build/licensing/reading-order.js
var reading_order = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/report/build-report.js
var build_report = __webpack_require__(6494);
// EXTERNAL MODULE: ./build/jobs/applied-policy.js
var applied_policy = __webpack_require__(5503);
// EXTERNAL MODULE: ./build/jobs/decide.js + 13 modules
var decide = __webpack_require__(3957);
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
        const applied = policyOption && (await (0,applied_policy/* readAppliedPolicy */.cR)(policyOption, workspace, policyBefore, options));
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
    const blocking = assessment.findings.filter((finding) => (0,reading_order/* isBlocking */.Us)(finding) && finding.waived === undefined);
    const introduced = blocking.filter(({ standing }) => standing === 'introduced').length;
    return {
        ...(base.kind === 'commit' && { base: base.commit }),
        ...(why !== undefined && { nothing: why }),
        introduced,
        existing: blocking.length - introduced,
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
    await requireOutputs(options);
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
    for (const piece of REPORTERS[options.output](report, host.paint, (0,exit_code/* failingSeverities */.Mp)(options.failOn)))
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
/** Known before anything is decided. */
async function requireOutputs({ reportFolder, sarif }) {
    if (reportFolder === undefined && sarif === undefined)
        return;
    const { requireReportFolder, requireSarifFile } = await __webpack_require__.e(/* import() */ 690).then(__webpack_require__.bind(__webpack_require__, 3690));
    if (reportFolder !== undefined)
        await requireReportFolder(reportFolder);
    if (sarif !== undefined)
        await requireSarifFile(sarif);
}
async function matrixOf(workspace, plans, estate) {
    return (await Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).readMatrix(workspace, plans, estate);
}
async function writeFiles(report, { reportFolder, sarif }, workspace, [manifest = workspace.root]) {
    if (reportFolder === undefined && sarif === undefined)
        return {};
    const { writeReportFile, writeSarifFile } = await __webpack_require__.e(/* import() */ 690).then(__webpack_require__.bind(__webpack_require__, 3690));
    const reportFile = reportFolder && (await writeReportFile(report, reportFolder));
    const sarifFile = sarif && (await writeSarifFile(report, sarif, (0,input_workspace/* relativeName */.IC)(workspace, manifest)));
    return { ...(reportFile && { reportFile }), ...(sarifFile && { sarifFile }) };
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf),
  t: () => (/* binding */ fixedBetween)
});

// EXTERNAL MODULE: ./build/licensing/finding.js
var licensing_finding = __webpack_require__(5846);
// EXTERNAL MODULE: ./build/licensing/reading-order.js
var reading_order = __webpack_require__(3022);
;// CONCATENATED MODULE: ./build/licensing/fleet/claimed-devices.js
/** Which old finding of a device each new one stands for: an old one stands for one new one, and no more. */

/**
 * @param ways how a finding can be told to be an old one, the surest first; all findings are asked by one way before any is
 *   by the next.
 * @returns of each finding, in their order, the devices that had it before.
 */
function claimDevices(before, now, ways) {
    const byRule = unclaimedByRule(before, new Set(now.map(({ finding }) => finding.rule)));
    const claims = now.map((held) => ({ held, rank: rankOf(held), devices: new Set() }));
    const ranked = claims.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
    for (const isOld of ways) {
        for (const { held, devices } of ranked) {
            const unclaimed = byRule.get(held.finding.rule);
            if (unclaimed === undefined)
                continue;
            for (const { id } of held.entries) {
                const had = devices.has(id) ? undefined : unclaimed.get(id);
                const at = had?.findIndex((group) => isOld(group, held.finding)) ?? -1;
                if (at === -1)
                    continue;
                had?.splice(at, 1);
                devices.add(id);
            }
        }
    }
    return claims.map(({ devices }) => devices);
}
function unclaimedByRule(before, rules) {
    const byRule = new Map();
    for (const group of before) {
        if (!rules.has(group.rule))
            continue;
        const unclaimed = byRule.get(group.rule) ?? new Map();
        byRule.set(group.rule, unclaimed);
        for (const device of group.devices) {
            const had = unclaimed.get(device);
            if (had === undefined)
                unclaimed.set(device, [group]);
            else
                had.push(group);
        }
    }
    return byRule;
}
/** The worst claims first, since less would do for the others; then by text, so that the order of rows does not matter. */
function rankOf({ finding }) {
    const { rule, severity, image, message, clause, cures, waived } = finding;
    return JSON.stringify([licensing_finding/* SEVERITIES */.o.indexOf(severity), waived !== undefined, rule, image, message, clause, cures]);
}

;// CONCATENATED MODULE: ./build/licensing/fleet/same-finding.js
/** The same words about the same image. What is counted is told apart by what is counted: its words change with it. */
function isOfSameWords(before, now) {
    if (before.rule !== now.rule)
        return false;
    if (now.measure !== undefined)
        return before.measure?.of === now.measure.of;
    return before.image === now.image && before.message === now.message;
}
/** The same words about an image that is no longer there: it has another id now. */
function isOfImageGone(before, now, images) {
    if (before.rule !== now.rule || now.measure !== undefined || before.image === undefined)
        return false;
    return !images.has(before.image) && before.message === now.message;
}
/**
 * The same value of the same product in the same image, wherever it stands in its list. A device may be moved from one agreement to another and
 * fail as before; what fails by itself is told apart by its id. The policy is the same one before and after: its lines stay.
 */
function isOfSameSubject(before, now) {
    if (before.rule !== now.rule || before.image !== now.image || now.measure !== undefined)
        return false;
    if (before.product !== now.product)
        return false;
    const subject = subjectOf(now);
    return subject !== undefined && subject === subjectOf(before);
}
/** Worked out once: a fleet asks for it device by device. */
const SUBJECTS = new WeakMap();
function subjectOf(finding) {
    const [nearest] = finding.about;
    if (nearest === undefined)
        return undefined;
    const known = SUBJECTS.get(finding);
    if (known !== undefined)
        return known;
    const owner = finding.image === undefined && 'id' in nearest ? nearest.id : '';
    const path = nearest.of === 'policy' ? nearest.path : nearest.path.replaceAll(/\.\d+(?=\.|$)/g, '.#');
    const subject = JSON.stringify([nearest.of, owner, path]);
    SUBJECTS.set(finding, subject);
    return subject;
}

;// CONCATENATED MODULE: ./build/licensing/fleet/baseline.js
/** What was found before a change, to be asked of the findings that are found after it. */




/**
 * A finding is old if the same rule spoke before of the same image in the same words, or of the same value: words change
 * with a renamed agreement or another image, and nothing got worse by it. A severity, a waiver or a measure that got
 * worse makes it new; and where a device had one such finding and has two, one of them is new.
 *
 * @param images ids of the images after the change: of one that is gone, the same words under another id are old too.
 */
function baselineOf(before, images) {
    return compareWith(before.findings, images, isAsBad);
}
/** The errors and unproven facts that are no longer found: of which devices, or of the run. */
function fixedBetween(before, now) {
    const after = compareWith(now.findings, new Set(before.images.map(({ id }) => id)), () => true);
    const blocking = before.findings.filter(reading_order/* isBlocking */.Us);
    const still = after.restatedBy(blocking.map((group) => ({ finding: group, entries: group.devices.map(entryOf) })));
    return blocking.flatMap(({ rule, severity, image, message, count, devices: had }, index) => {
        const devices = had.filter((device) => still[index]?.has(device) !== true);
        if (count === 0 ? still[index]?.any === true : devices.length === 0)
            return [];
        return [{ rule, severity, ...(image !== undefined && { image }), message, count: devices.length, devices }];
    });
}
function entryOf(id) {
    return { id };
}
function compareWith(findings, images, suffices) {
    // The surest first: what is left in the same words may be told in others now.
    const ways = [
        isOfSameWords,
        (before, now) => isOfImageGone(before, now, images),
        isOfSameSubject,
    ].map((isAlike) => (before, now) => isAlike(before, now) && suffices(before, now));
    return {
        restatedBy(now) {
            const claimed = claimDevices(findings, now, ways);
            return now.map(({ finding }, index) => ({
                get any() {
                    return ways.some((isOld) => findings.some((before) => isOld(before, finding)));
                },
                has: (device) => claimed[index]?.has(device) === true,
            }));
        },
    };
}
function isAsBad(before, now) {
    if (licensing_finding/* SEVERITIES */.o.indexOf(before.severity) > licensing_finding/* SEVERITIES */.o.indexOf(now.severity))
        return false;
    if (before.waived !== undefined && now.waived === undefined)
        return false;
    if (now.measure === undefined)
        return true;
    const by = before.measure?.by ?? 0;
    // By 0: nobody can count it. That may be any number, so it is as bad as nothing that was counted.
    return now.measure.by === 0 ? by === 0 : by >= now.measure.by;
}


/***/ })

};
