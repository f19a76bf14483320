export const id = 823;
export const ids = [823,965];
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

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityOf: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6405);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(216);


const MOST_LISTED = 20;
/**
 * The identity of one index of a file, or of its only one when `index` is undefined. With several and none chosen
 * it is unknown, and the reason lists them. An index that does not exist: InputError under the name `label`.
 */
function identityOf(file, index, label) {
    const { indexes } = file;
    const [only] = indexes;
    if (index !== undefined) {
        const chosen = indexes.find((candidate) => candidate.index === index);
        return chosen?.identity ?? refuseIndex(index, indexes, label);
    }
    if (only !== undefined && indexes.length === 1)
        return only.identity;
    return {
        state: 'unknown',
        software: {},
        witnesses: ['XML'],
        reason: `it holds ${indexes.length} images and no index says which is meant: ${list(indexes)}`,
    };
}
function refuseIndex(index, indexes, label) {
    const [holds, expected] = indexes.length === 1
        ? ['one image', '`index: 1`, or leave it out']
        : [`${indexes.length} images`, `\`index\` to one of 1 to ${indexes.length}`];
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .k)(label, `has no index ${index}: it holds ${holds}: ${list(indexes)}`, `Set ${expected}.`);
}
/** `1 Windows 11 Pro, 2 Windows 11 Enterprise`: our words for them, never the file's own. */
function list(indexes) {
    const listed = indexes.slice(0, MOST_LISTED).map(({ index, identity }) => `${index} ${summarize(identity)}`);
    const others = indexes.length > MOST_LISTED ? [`and ${indexes.length - MOST_LISTED} more`] : [];
    return [...listed, ...others].join(', ');
}
function summarize({ state, software }) {
    if (software.product === undefined)
        return `(${state})`;
    return state === 'known' ? (0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(software) : `${(0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(software)} (${state})`;
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


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ readImageIndex),
/* harmony export */   Pb: () => (/* binding */ isDeploymentShare),
/* harmony export */   bc: () => (/* binding */ readImageClaims),
/* harmony export */   mP: () => (/* binding */ readImageList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _share_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6363);
/* harmony import */ var _share_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6888);
/* harmony import */ var _share_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4065);
/** Control/OperatingSystems.xml: the images that MDT knows in a share. */




const LIST = ['Control', 'OperatingSystems.xml'];
/** True for a folder with a Control/OperatingSystems.xml, in any case: an MDT deployment share, or offline media. */
async function isDeploymentShare(folder) {
    return (await (0,_share_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findPath */ .Hh)(folder, LIST)) !== undefined;
}
/** @throws InputError when the list is missing or malformed. */
async function readImageList(folder, label) {
    const path = (await (0,_share_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findPath */ .Hh)(folder, LIST)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ...LIST);
    const document = await (0,_share_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readShareDocument */ .VM)(path, `${label}/${LIST.join('/')}`);
    return { document, entries: (0,_share_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$)(document, 'oss', 'os') };
}
/**
 * The images that the share names, without a look at their files. An entry that names none inside the share is left out.
 *
 * @throws InputError when the list is missing or malformed.
 */
async function readImageClaims(folder, label) {
    const { entries } = await readImageList(folder, label);
    return entries.flatMap(({ values }) => {
        const path = (0,_share_path_js__WEBPACK_IMPORTED_MODULE_3__/* .readSharePath */ .bs)(values.get('imagefile') ?? '');
        const index = readImageIndex(values);
        return path.ok && index !== undefined ? [{ names: path.names, index }] : [];
    });
}
/** From 1; undefined where <ImageIndex> is missing or is none. */
function readImageIndex(values) {
    const text = values.get('imageindex') ?? '';
    return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 6363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ readShareSettings),
/* harmony export */   VM: () => (/* binding */ readShareDocument)
/* harmony export */ });
/* unused harmony export ShareDocument */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _input_text_position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7078);
/* harmony import */ var _licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7308);
/* harmony import */ var _opened_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(216);
/* harmony import */ var _walk_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3721);
/** The files of a share's Control folder: written by MDT, the Workbench, Notepad and PowerShell, in their encodings. */







/** A share with a thousand images has an OperatingSystems.xml of one megabyte. */
const LARGEST = 16 * 1024 * 1024;
/** An XML file of a share, in memory. */
class ShareDocument {
    label;
    #text;
    constructor(text, label) {
        this.#text = text;
        this.label = label;
    }
    /** @throws InputError for malformed XML, and whatever the visitor throws. */
    walk(visitor) {
        try {
            (0,_walk_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .walkXml */ .N)(this.#text, visitor);
        }
        catch (error) {
            if (!(error instanceof _walk_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .XmlFault */ .k))
                throw error;
            this.refuseAt(error.offset, `is malformed XML: ${(0,_licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .displayed */ .kh)(error.message)}`, 'Mend the XML, or restore the file.');
        }
    }
    /** `what` is a predicate, `offset` an index into the text. @throws InputError */
    refuseAt(offset, what, cure) {
        const { label } = this;
        throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, ...(0,_input_text_position_js__WEBPACK_IMPORTED_MODULE_6__/* .positionAt */ .t)(this.#text, offset), message: `${label} ${what}.`, cure });
    }
    /** From 1. */
    lineAt(offset) {
        return (0,_input_text_position_js__WEBPACK_IMPORTED_MODULE_6__/* .positionAt */ .t)(this.#text, offset).line;
    }
}
/** @throws InputError for a file that is missing, larger than 16 MiB, or neither UTF-8 nor UTF-16. */
async function readShareDocument(path, label) {
    const bytes = await readBytes(path, label);
    const text = decode(bytes);
    if (text === undefined)
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .k)(label, 'is neither UTF-8 nor UTF-16', 'Save it as UTF-8.');
    return new ShareDocument(text, label);
}
/** An .ini file. What is neither UTF-8 nor UTF-16 is read as Windows-1252: Notepad's "ANSI", and its keys are ASCII. */
async function readShareSettings(path, label) {
    const bytes = await readBytes(path, label);
    return decode(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}
function readBytes(path, label) {
    return (0,_opened_file_js__WEBPACK_IMPORTED_MODULE_2__/* .withOpenedFile */ .m)(path, label, async (file) => {
        if (file.sizeBytes > LARGEST) {
            (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .k)(label, `has ${file.sizeBytes} bytes, at most ${LARGEST} (16 MiB) are read`, 'Name a deployment share.');
        }
        return file.read(0, file.sizeBytes);
    });
}
/** Without a byte order mark, the zero byte of the first ASCII character tells UTF-16. */
function decode(bytes) {
    const [first = 1, second = 1] = bytes;
    const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
    const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
    if (!little && !big)
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? new TextDecoder().decode(bytes) : undefined;
    try {
        return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   w: () => (/* binding */ attributeOf)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(216);
/**
 * The lists of a share's Control folder are all built alike: `<oss><os guid="{...}" enable="True"><Name>...`, and so
 * TaskSequences.xml (`tss`, `ts`) and Medias.xml (`medias`, `media`).
 */

// Nobody chooses from more.
const MOST_ENTRIES = 10_000;
const MEND = 'Mend it in the Deployment Workbench, or restore the file.';
/** Every `entry` below `root`, in the order of the file. @throws InputError for what no such list may say. */
function readEntries(document, root, entry) {
    const entries = [];
    const guids = new Set();
    let values = new Map();
    let named = new Set();
    document.walk({
        opened(element) {
            const path = element.path.toLowerCase();
            if (!path.includes('/') && path !== root) {
                document.refuseAt(element.offset, `has the root element ${(0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(element.path)}, expected "${root}"`, MEND);
            }
            if (path === `${root}/${entry}`) {
                values = new Map();
                named = new Set();
            }
            const name = childOf(`${root}/${entry}`, path);
            if (name === undefined)
                return;
            if (named.has(name))
                document.refuseAt(element.offset, `has two ${(0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)} in one ${entry}`, MEND);
            named.add(name);
        },
        closed(element, text) {
            const path = element.path.toLowerCase();
            const name = childOf(`${root}/${entry}`, path);
            if (name !== undefined && text.trim() !== '')
                values.set(name, text.trim());
            if (path !== `${root}/${entry}`)
                return;
            const guid = readGuid(document, element, entry);
            if (guids.has(guid))
                document.refuseAt(element.offset, `has two ${entry} with the guid ${(0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(guid)}`, MEND);
            guids.add(guid);
            const enabled = attributeOf(element, 'enable')?.trim().toLowerCase() !== 'false';
            entries.push({ guid, enabled, values, offset: element.offset });
            if (entries.length > MOST_ENTRIES) {
                document.refuseAt(element.offset, `has more than ${MOST_ENTRIES} ${entry}`, 'Name a smaller share.');
            }
        },
    });
    return entries;
}
/** An attribute's value, its name in any case. */
function attributeOf({ attributes }, name) {
    return attributes.find((attribute) => attribute.name.toLowerCase() === name)?.value;
}
/** `flags` of `oss/os/flags`: children only, no grandchildren. */
function childOf(parent, path) {
    if (!path.startsWith(`${parent}/`))
        return undefined;
    const name = path.slice(parent.length + 1);
    return name.includes('/') ? undefined : name;
}
function readGuid(document, element, entry) {
    const guid = attributeOf(element, 'guid')?.trim().toLowerCase() ?? '';
    if (guid === '')
        document.refuseAt(element.offset, `has an ${entry} without a guid`, MEND);
    return guid;
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ findPath),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   bd: () => (/* binding */ findName),
/* harmony export */   bs: () => (/* binding */ readSharePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Names in a deployment share: written on Windows, where case does not count, and read on any disk. */


/**
 * Reads a path as MDT writes it, `.\Operating Systems\W11\install.wim`, into its names below the share. MDT never
 * writes another kind: what could lead out of the share is refused, with the reason as a predicate.
 */
function readSharePath(written) {
    const path = written.trim().replaceAll('/', '\\');
    if (path === '')
        return refused('is empty');
    if (path.startsWith('\\\\'))
        return refused('is a network (UNC) path');
    if (/^[a-z]:/i.test(path))
        return refused('names a drive');
    if (path.startsWith('\\'))
        return refused('is an absolute path');
    const names = path.split('\\').filter((name) => name !== '' && name !== '.');
    // Windows drops blanks and dots at the end of a name: `.. ` may count as `..` too.
    if (names.some((name) => /^[. ]+$/.test(name)))
        return refused('leaves the share');
    if (path.includes(':'))
        return refused('names a stream (`:`)');
    return names.length === 0 ? refused('names no file') : { ok: true, names };
}
function refused(reason) {
    return { ok: false, reason };
}
/** The path of a name in a folder as the disk spells it, in whatever case it was written; undefined when it isn't there. */
async function findName(folder, name) {
    const exact = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    if (await exists(exact))
        return exact;
    const wanted = name.toLowerCase();
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const found = names.filter((candidate) => candidate.toLowerCase() === wanted).sort()[0];
    return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found);
}
/** The same for several names, each in the folder before it. */
async function findPath(folder, names) {
    let path = folder;
    for (const name of names) {
        path = await findName(path, name);
        if (path === undefined)
            return undefined;
    }
    return path;
}
/** False when a link leads from inside the folder to somewhere else. Both must exist. */
async function staysInside(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}


/***/ })

};
