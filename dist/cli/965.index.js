export const id = 965;
export const ids = [965];
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

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImageFile: () => (/* binding */ readImageFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/image/ei-cfg.js
var ei_cfg = __webpack_require__(3473);
// EXTERNAL MODULE: ./build/image/iso/file-on-disc.js
var file_on_disc = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/channel-file.js
/** sources/ei.cfg: what the media say of their channel (Microsoft, "Windows Setup Edition Configuration and Product ID Files"). */





/** The ei.cfg in the folder of the image at `imagePath`, if there is one. Throws InputError for one over 64 KiB. */
async function readChannelFile(disc, file, imagePath, label) {
    const found = await disc.find(external_node_path_.posix.join(external_node_path_.posix.dirname(imagePath), 'ei.cfg'));
    if (found === undefined)
        return undefined;
    const { path, sizeBytes } = found;
    if (sizeBytes > ei_cfg/* LARGEST_EI_CFG */.T) {
        const what = `has ${sizeBytes} bytes, at most ${ei_cfg/* LARGEST_EI_CFG */.T} (64 KiB) are read`;
        (0,refuse/* refuse */.k)(`${label}/${(0,reading/* displayed */.kh)(path)}`, what, 'Make the disc image again with the ei.cfg of its release.');
    }
    return { path, text: (0,ei_cfg/* decodeEiCfg */.F)(await (0,file_on_disc/* fileOnDisc */.$)(file, found).read(0, sizeBytes)) };
}

// EXTERNAL MODULE: ./build/image/iso/volume-recognition.js
var volume_recognition = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/image/opened-file.js
var opened_file = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/image/split-set.js
var split_set = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/image/wim-file.js + 3 modules
var wim_file = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/image/wim-header.js + 1 modules
var wim_header = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/image/wim-resource.js
var wim_resource = __webpack_require__(8030);
;// CONCATENATED MODULE: ./build/image/image-file.js








/**
 * Reads a .wim, .esd or first .swm file, or the install image inside a disc image (.iso), which is not unpacked. What it
 * is, its bytes say. `discPath` names the file on a disc that holds several. Throws InputError with the reason when it is
 * refused.
 */
async function readImageFile(path, label, discPath) {
    return (0,opened_file/* withOpenedFile */.m)(path, label, async (file) => {
        const head = await file.read(0, wim_resource/* WIM_HEADER_SIZE */.wv);
        const isDisc = !(0,wim_header/* beginsLikeWim */.H)(head) && (await (0,volume_recognition/* recognizeVolume */.Fy)(file)) !== undefined;
        if (!isDisc) {
            if (discPath !== undefined)
                (0,refuse/* refuse */.k)(label, 'is no disc image', 'Leave the path on the disc out.');
            return (0,wim_file/* readOpenedWim */.X)(file, label, (0,split_set/* besideOnDisk */.rS)(path), head);
        }
        const { readWimOnDisc } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 7429));
        const { disc, wim, parts } = await readWimOnDisc(file, label, discPath);
        const [first] = parts;
        const channelFile = await readChannelFile(disc, file, first.path, label);
        return {
            ...wim,
            bytesRead: file.bytesRead(),
            onDisc: { path: first.path, volumeLabel: disc.volumeLabel, extents: first.extents },
            ...(channelFile !== undefined && { channelFile }),
        };
    });
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileOnDisc)
/* harmony export */ });
/** A file of a disc image as one that is open for itself. It lives as long as `disc` is open. */
function fileOnDisc(disc, { sizeBytes, extents }) {
    let bytesRead = 0;
    return {
        sizeBytes,
        bytesRead: () => bytesRead,
        read: async (offset, length) => {
            const bytes = Buffer.alloc(Math.max(0, Math.min(length, sizeBytes - offset)));
            let filled = 0;
            let start = 0;
            for (const extent of extents) {
                const from = offset + filled - start;
                start += extent.size;
                if (from >= extent.size)
                    continue;
                const wanted = Math.min(bytes.length - filled, extent.size - from);
                if (wanted === 0)
                    break;
                if (extent.offset !== undefined) {
                    const part = await disc.read(extent.offset + from, wanted);
                    part.copy(bytes, filled);
                    bytesRead += part.length;
                    // The disc image became shorter: the caller is told by the length.
                    if (part.length < wanted)
                        return bytes.subarray(0, filled + part.length);
                }
                filled += wanted;
            }
            return bytes.subarray(0, filled);
        },
    };
}


/***/ })

};
