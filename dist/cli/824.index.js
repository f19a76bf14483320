export const id = 824;
export const ids = [824];
export const modules = {

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withHiveWitness)
/* harmony export */ });
/* harmony import */ var _licensing_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _licensing_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3373);
/* harmony import */ var _licensing_vocabulary_edition_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _licensing_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8463);
/* harmony import */ var _licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7308);
/* harmony import */ var _licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9616);
/* harmony import */ var _licensing_vocabulary_windows_claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2071);
/* harmony import */ var _licensing_vocabulary_windows_edition_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8065);
/* harmony import */ var _licensing_witnesses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6152);
/** Two witnesses of what Windows an image is: its XML, and the SOFTWARE hive inside it. */










const WHOLE = ['product', 'version', 'edition', 'languages', 'architecture'];
/**
 * Holds the hive of an image against the identity that its XML gave (imaging facts 1.7 and 1.8).
 *
 * - The hive can take `known` away and never gives it: what the XML leaves open stays `unknown`, and the reason says what
 *   the hive names. Setup and deployment tools go by the XML, and a hive says nothing of the languages.
 * - It is a second witness only where it names product, edition and version itself; one that names less and contradicts
 *   nothing changes nothing.
 * - The EditionID decides; CompositionEditionID and ProductName are no identity. Builds are compared by the version they
 *   belong to: media made with an enablement package say one build in their XML and another in their hive.
 * - One conflict it can settle: that of EDITIONID with the label FLAGS.
 * - A hive with unreplayed logs is told as such. Its disagreement counts like any other, and so does its agreement: a
 *   policy that asks for a clean witness finds the mark in the name.
 */
function withHiveWitness(identity, claims) {
    const name = claims.unreplayedLogs ? `${_licensing_witnesses_js__WEBPACK_IMPORTED_MODULE_8__/* .HIVE_WITNESS */ .x} (logs not replayed)` : _licensing_witnesses_js__WEBPACK_IMPORTED_MODULE_8__/* .HIVE_WITNESS */ .x;
    const hive = (0,_licensing_vocabulary_windows_edition_id_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsIdentity */ .M)(claims);
    const conflicts = conflictsBetween({ xml: identity.software, claims, hive, name });
    const witnesses = [...identity.witnesses, name];
    if (conflicts.length === 0 && !claims.unreplayedLogs && isOutvotedLabel(identity, hive)) {
        return { state: 'known', software: identity.software, witnesses };
    }
    if (conflicts.length > 0) {
        const earlier = identity.state === 'conflicting' ? identity.conflicts : [];
        const software = uncontested(identity.software, hive, conflicts);
        return { state: 'conflicting', software, witnesses, conflicts: [...earlier, ...conflicts] };
    }
    const { product, edition, version } = hive.software;
    if (product === undefined || edition === undefined || version === undefined)
        return identity;
    if (identity.state !== 'unknown')
        return { ...identity, witnesses };
    const reason = `${identity.reason}; its ${name} says ${(0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(hive.software)}, which its XML must say as well`;
    return { ...identity, witnesses, reason };
}
/**
 * Whether all that is wrong with an identity is the label FLAGS, which is typed by hand and which DISM leaves as it was when
 * it changes the edition (`/Set-Edition`): there EDITIONID and the hive agree, and outvote it.
 */
function isOutvotedLabel(identity, { software: { edition } }) {
    if (identity.state !== 'conflicting' || edition === undefined || identity.software.edition !== edition)
        return false;
    const isLabel = ({ field, claims }) => field === 'edition' && claims.some(({ witness }) => witness === 'FLAGS');
    return identity.conflicts.every(isLabel) && WHOLE.every((field) => identity.software[field] !== undefined);
}
function conflictsBetween(both) {
    const { xml, claims, hive, name } = both;
    if ((0,_licensing_vocabulary_windows_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .isWindowsPe */ .J)(claims)) {
        return xml.product === undefined ? [] : [conflict(both, 'product', (0,_licensing_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_4__/* .productName */ .t)(xml.product), 'Windows PE')];
    }
    const inHive = hive.conflicts.map(({ field, claims: values }) => ({
        field,
        claims: values.map(({ witness, value }) => ({ witness: `${name} (${witness})`, value })),
    }));
    return [
        ...inHive,
        ...productConflict(both),
        ...editionConflict(both),
        ...versionConflict(both),
        ...evaluationConflict(both),
    ];
}
function productConflict(both) {
    const [said, found] = [both.xml.product, both.hive.software.product];
    if (said === undefined || found === undefined || said === found)
        return [];
    return [conflict(both, 'product', (0,_licensing_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_4__/* .productName */ .t)(said), (0,_licensing_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_4__/* .productName */ .t)(found))];
}
/** An EditionID that is in no table is another one than the XML's, which was. */
function editionConflict(both) {
    const { xml, claims, hive } = both;
    const found = hive.software.edition;
    if (xml.edition === undefined || claims.editionId === undefined || xml.edition === found)
        return [];
    const named = found === undefined ? (0,_licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .displayed */ .kh)(claims.editionId) : (0,_licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .editionName */ .g)(hive.software.product, found);
    return [conflict(both, 'edition', (0,_licensing_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .editionName */ .g)(xml.product, xml.edition), named)];
}
function versionConflict(both) {
    const { product, version, edition } = both.xml;
    const { build } = both.claims;
    const found = both.hive.software;
    if (product === undefined || version === undefined || edition === undefined || build === undefined)
        return [];
    // Of another product every version is another: that has been said.
    if (found.product !== product)
        return [];
    const possible = (0,_licensing_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOfBuild */ .Z9)((0,_licensing_vocabulary_edition_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfEdition */ .K)(product, found.edition ?? edition), build);
    if (possible.includes(version))
        return [];
    const named = [...possible.map((one) => (0,_licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionName */ .sh)(product, one)), `build ${build}`].join(', ');
    return [conflict(both, 'version', (0,_licensing_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionName */ .sh)(product, version), named)];
}
/** Whether it is an evaluation an edition says, so that both must name one. */
function evaluationConflict(both) {
    const { xml, claims, hive } = both;
    const [said, found] = [xml.evaluation === true, hive.software.evaluation === true];
    if (claims.editionId === undefined || (xml.edition === undefined && !said) || said === found)
        return [];
    return [conflict(both, 'evaluation', said ? 'yes' : 'no', found ? 'yes' : 'no')];
}
function conflict({ name }, field, said, found) {
    const claims = [
        { witness: _licensing_witnesses_js__WEBPACK_IMPORTED_MODULE_8__/* .XML_WITNESS */ .y, value: said },
        { witness: name, value: found },
    ];
    return { field, claims };
}
/** What is contested is not known; but an evaluation is one whichever of them says so. */
function uncontested(software, hive, conflicts) {
    const contested = new Set(conflicts.map(({ field }) => field));
    const kept = Object.fromEntries(Object.entries(software).filter(([field]) => !contested.has(field)));
    const evaluation = software.evaluation === true || hive.software.evaluation === true;
    return { ...kept, ...(evaluation && { evaluation }) };
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withHives: () => (/* binding */ withHives)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _build_engines_wimlib_wimlib_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3067);
/* harmony import */ var _image_hive_software_hive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);
/* harmony import */ var _image_witnesses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(717);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6200);
/* harmony import */ var _process_run_tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1503);








/**
 * Every image with what the SOFTWARE hive inside it says. Nothing is mounted: wimlib takes the one file out.
 *
 * @throws InputError for an image on a disc, StepFailed without wimlib-imagex.
 */
async function withHives({ indexes, onDisc }, path, label, { directory, environment, platform }) {
    if (onDisc !== undefined) {
        const message = `${label} is a disc image: the registry of the image on it can't be read from here.`;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d({ message, cure: `Copy ${onDisc.path} off the disc, or leave --hive out.` });
    }
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'imagegate-hive-'));
    try {
        const tools = (0,_process_run_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .createToolRunner */ .P)({
            environment,
            directory,
            logDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'logs'),
            watch: { command: () => undefined, line: () => undefined, progress: () => undefined },
            signal: new AbortController().signal,
            dryRun: false,
            platform,
        });
        const engine = (0,_build_engines_wimlib_wimlib_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .wimlibEngine */ .b)(tools, { platform });
        const workshop = await workshopIn(scratch);
        const read = [];
        for (const image of indexes) {
            const hive = await engine.extractFile({ file: path, index: image.index }, _image_hive_software_hive_js__WEBPACK_IMPORTED_MODULE_4__/* .SOFTWARE_HIVE */ .D, workshop);
            read.push(hive === undefined ? image : withHive(image, hive, label));
        }
        return read;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
function withHive(image, hive, label) {
    return {
        ...image,
        identity: (0,_image_witnesses_js__WEBPACK_IMPORTED_MODULE_5__/* .withHiveWitness */ .o)(image.identity, (0,_image_hive_software_hive_js__WEBPACK_IMPORTED_MODULE_4__/* .readSoftwareHive */ .M)(hive, `the SOFTWARE hive in ${label}`)),
    };
}
async function workshopIn(scratch) {
    const [mountDirectory, scratchDirectory] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'mount'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'scratch')];
    for (const folder of [mountDirectory, scratchDirectory])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    return { mountDirectory, scratchDirectory, journal: NOTHING_TO_UNDO, step: (_title, work) => work() };
}
/** Extracting mounts nothing, and the scratch folder goes away by itself. */
const NOTHING_TO_UNDO = {
    file: '',
    will: async () => 0,
    settled: async () => undefined,
    committed: async () => undefined,
};


/***/ })

};
