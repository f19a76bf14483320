export const id = 473;
export const ids = [473];
export const modules = {

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeEiCfg),
/* harmony export */   T: () => (/* binding */ LARGEST_EI_CFG),
/* harmony export */   parseEiCfg: () => (/* binding */ parseEiCfg),
/* harmony export */   readEiCfgBeside: () => (/* binding */ readEiCfgBeside)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _input_git_lfs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6697);
/* harmony import */ var _opened_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7600);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(216);
/**
 * `ei.cfg`, the file of Windows media that says what Setup offers (Microsoft, "Windows Setup Edition Configuration and
 * Product ID Files"). It is text that tools rewrite and delete: it proves nothing, and its absence says nothing; what it
 * does say can contradict the channel that a manifest declares.
 */






const FILE = 'ei.cfg';
/** In bytes. A real one is a few lines. */
const LARGEST_EI_CFG = 64 * 1024;
// `_Default` leaves the channel to the product key.
const CHANNELS = new Map([
    ['volume', 'volume'],
    ['retail', 'retail'],
    ['oem', 'oem'],
]);
const EDITION_ID = /^[a-z]{1,60}$/i;
/**
 * Reads the sections `[EditionID]`, `[Channel]` and `[VL]`, each followed by its value; any of them may be missing or
 * empty. `[VL]` decides: 1 is volume media, 0 is not. Where `[Channel]` says otherwise, the two are conflicting.
 */
function parseEiCfg(text) {
    const sections = sectionsOf(text);
    const channels = (sections.get('channel') ?? []).flatMap((value) => CHANNELS.get(value.toLowerCase()) ?? []);
    const volume = sections.get('vl') ?? [];
    const said = new Set([...(volume.includes('1') ? ['volume'] : []), ...channels]);
    const conflicting = said.size > 1 || (said.has('volume') && volume.includes('0'));
    const [channel] = said;
    const [editionId, ...others] = new Set((sections.get('editionid') ?? []).filter((value) => EDITION_ID.test(value)));
    return {
        ...(channel !== undefined && !conflicting && { channel }),
        ...(editionId !== undefined && others.length === 0 && { editionId }),
        conflicting,
    };
}
/**
 * The `ei.cfg` in the folder of an image file, named in any case; undefined where there is none. A link is none: it may
 * lead anywhere.
 *
 * @param imageFile absolute.
 * @param label how the image file is named in problems and reports; `file` is the claim's own name beside it.
 * @throws InputError for one that is larger than 64 KiB, cannot be read, or is a Git LFS pointer.
 */
async function readEiCfgBeside(imageFile, label) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(imageFile);
    // A folder that can be entered and not listed: what is not seen proves nothing.
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const [name, other] = entries
        .filter((entry) => entry.isFile() && entry.name.toLowerCase() === FILE)
        .map((entry) => entry.name)
        .sort();
    if (name === undefined)
        return undefined;
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(label), name);
    if (other !== undefined)
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .k)(file, `stands beside ${other}, and only one can be the media's`, 'Delete the other one.');
    const bytes = await (0,_opened_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpenedFile */ .m)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), file, (opened) => {
        if (opened.sizeBytes > LARGEST_EI_CFG) {
            (0,_refuse_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .k)(file, `has ${opened.sizeBytes} bytes, the limit is ${LARGEST_EI_CFG}`, 'Copy the ei.cfg of the media again.');
        }
        return opened.read(0, opened.sizeBytes);
    });
    if ((0,_input_git_lfs_js__WEBPACK_IMPORTED_MODULE_5__/* .isGitLfsPointer */ .$i)(bytes))
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .k)(file, 'is a Git LFS pointer, not the file itself', _input_git_lfs_js__WEBPACK_IMPORTED_MODULE_5__/* .POINTER_CURE */ .yv);
    return { claim: parseEiCfg(decodeEiCfg(bytes)), file };
}
/** Values by the name of their section in lower case; of each line what stands before a `;`. */
function sectionsOf(text) {
    const sections = new Map();
    let values = [];
    for (const line of text.split(/[\r\n]+/)) {
        const [said = ''] = line.replace(/^\uFEFF/, '').split(';', 1);
        const content = said.trim();
        if (content.startsWith('[') && content.endsWith(']')) {
            const name = content.slice(1, -1).trim().toLowerCase();
            values = sections.get(name) ?? [];
            sections.set(name, values);
        }
        else if (content !== '') {
            values.push(content);
        }
    }
    return sections;
}
/** UTF-16 by its byte order mark or its zero bytes; else UTF-8, or a code page, which is the same for what is asked for. */
function decodeEiCfg(bytes) {
    const [first, second] = bytes;
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
        return new TextDecoder('utf-16be').decode(bytes);
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return new TextDecoder('utf-16le').decode(bytes);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? new TextDecoder().decode(bytes) : bytes.toString('latin1');
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withOpenedFile)
/* harmony export */ });
/* harmony import */ var _input_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7275);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(216);


/**
 * Opens a regular file, lends it to `use` and closes it whatever happens. Throws InputError under the name
 * `label` for a file that is missing, is none, or can't be read.
 */
async function withOpenedFile(path, label, use) {
    const handle = await (0,_input_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegularFile */ .ZU)(path, label);
    try {
        const { size } = await handle.stat();
        let bytesRead = 0;
        return await use({
            sizeBytes: size,
            bytesRead: () => bytesRead,
            read: async (offset, length) => {
                const bytes = await readFully(handle, offset, length, label);
                bytesRead += bytes.length;
                return bytes;
            },
        });
    }
    finally {
        await handle.close();
    }
}
async function readFully(handle, offset, length, label) {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await handle
            .read(bytes, filled, length - filled, offset + filled)
            .catch((error) => refuseUnreadable(error, label));
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}
function refuseUnreadable(error, label) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .k)(label, `cannot be read to its end (${code})`, 'Check the disk or the share that it lies on.');
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
