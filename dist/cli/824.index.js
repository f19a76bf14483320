export const id = 824;
export const ids = [824];
export const modules = {

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
/* harmony import */ var _process_run_tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1774);








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
