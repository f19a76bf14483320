export const id = 126;
export const ids = [126];
export const modules = {

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ recognizeVolume),
/* harmony export */   x5: () => (/* binding */ VOLUME_STRUCTURE_SIZE),
/* harmony export */   yX: () => (/* binding */ FIRST_VOLUME_STRUCTURE)
/* harmony export */ });
const VOLUME_STRUCTURE_SIZE = 2048;
const FIRST_VOLUME_STRUCTURE = 16;
const IDENTIFIERS = ['CD001', 'BEA01', 'NSR02', 'NSR03', 'TEA01', 'BOOT2', 'CDW02'];
const UDF_IDENTIFIERS = ['NSR02', 'NSR03'];
// ISO 9660 has a few descriptors, UDF three more.
const MOST_STRUCTURES = 64;
/**
 * Undefined when the file is no disc image. A disc with both file systems is UDF: Microsoft's ISO 9660 view holds
 * nothing but a README.TXT.
 */
async function recognizeVolume(file) {
    let recognized;
    let descriptors = false;
    for (let structure = 0; structure < MOST_STRUCTURES; structure += 1) {
        const head = await file.read((FIRST_VOLUME_STRUCTURE + structure) * VOLUME_STRUCTURE_SIZE, 6);
        const identifier = head.toString('latin1', 1);
        if (!IDENTIFIERS.includes(identifier))
            break;
        if (UDF_IDENTIFIERS.includes(identifier))
            return 'udf';
        if (identifier === 'CD001')
            recognized = 'iso9660';
        descriptors = true;
    }
    return recognized ?? (descriptors ? 'udf' : undefined);
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


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ readOtherParts),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   rS: () => (/* binding */ besideOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _opened_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(216);
/* harmony import */ var _wim_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
/** Split WIM files: `x.swm, x2.swm, x3.swm`, as DISM and wimlib name them. */





const MOST_NAMED = 5;
/** The folder that the first part, the file at `path`, lies in. */
function besideOnDisk(path) {
    return {
        find: async (part) => {
            // A link could lead out of the workspace, which only the first part was held against.
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(partName(path, part, node_path__WEBPACK_IMPORTED_MODULE_1__)).catch(() => undefined);
            return found === undefined ? undefined : found.isFile() ? 'file' : 'other';
        },
        withPart: (part, label, use) => (0,_opened_file_js__WEBPACK_IMPORTED_MODULE_2__/* .withOpenedFile */ .m)(partName(path, part, node_path__WEBPACK_IMPORTED_MODULE_1__), label, use),
    };
}
/**
 * Holds the set against its first part: every other part must lie beside it, belong to it and be whole.
 * Reads their headers only. Returns what the other parts add in bytes. Throws InputError.
 */
async function readOtherParts(beside, label, first) {
    if (first.part !== 1)
        refuseLaterPart(label, first);
    await refuseMissingParts(beside, label, first);
    let sizeBytes = 0;
    let bytesRead = 0;
    for (let part = 2; part <= first.totalParts; part += 1) {
        const partLabel = partName(label, part);
        await beside.withPart(part, partLabel, async (file) => {
            refuseForeignPart(await (0,_wim_header_js__WEBPACK_IMPORTED_MODULE_4__/* .readWimHeader */ .n)(file, partLabel), part, first, partLabel, label);
            sizeBytes += file.sizeBytes;
            bytesRead += file.bytesRead();
        });
    }
    return { sizeBytes, bytesRead };
}
/** `install.swm` and 2 make `install2.swm`. */
function partName(path, part, { parse, format } = node_path__WEBPACK_IMPORTED_MODULE_1__.posix) {
    const { root, dir, name, ext } = parse(path);
    return format({ root, dir, base: `${name}${part}${ext}` });
}
function refuseLaterPart(label, { part, totalParts }) {
    const { name, ext } = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.parse(label);
    const suffix = String(part);
    const guess = name.endsWith(suffix) ? `, ${name.slice(0, -suffix.length)}${ext}` : '';
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .k)(label, `is part ${part} of ${totalParts} of a split image`, `Name its first part${guess}.`);
}
/** Stops looking when more are missing than are named: a damaged header may count 65,535 parts. */
async function refuseMissingParts(beside, label, { totalParts }) {
    const missing = [];
    for (let part = 2; part <= totalParts && missing.length <= MOST_NAMED; part += 1) {
        const found = await beside.find(part);
        if (found === 'file')
            continue;
        const name = partName(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(label), part);
        missing.push(`part ${part} (${name}${found === undefined ? '' : ', no plain file'})`);
    }
    if (missing.length === 0)
        return;
    const named = missing.length > MOST_NAMED ? [...missing.slice(0, MOST_NAMED), 'and others'] : missing;
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .k)(label, `is part 1 of ${totalParts} of a split image that is incomplete; missing beside it: ${named.join(', ')}`, 'Put all parts into one directory, under the names that DISM or wimlib gave them.');
}
function refuseForeignPart(found, part, first, partLabel, label) {
    const sameSet = found.guid === first.guid && found.imageCount === first.imageCount && found.solid === first.solid;
    if (sameSet && found.totalParts === first.totalParts && found.part === part)
        return;
    const what = found.guid === first.guid ? `part ${found.part} of ${found.totalParts}` : 'part of another';
    (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .k)(partLabel, `should be part ${part} of ${first.totalParts} of the split image ${label}, but is ${what}`, 'Split the image again into an empty directory, and keep its parts together.');
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ walkXml),
/* harmony export */   k: () => (/* binding */ XmlFault)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);

/** The XML is malformed, or it uses or exceeds what is not accepted here. */
class XmlFault extends Error {
    /** An index into the text. */
    offset;
    /** The path of the element that was open. */
    path;
    constructor(message, offset, path) {
        super(message);
        this.name = 'XmlFault';
        this.offset = offset;
        this.path = path;
    }
}
// The documents read here are three to five levels deep and give an element at most a handful of attributes.
const DEEPEST = 32;
const MOST_ATTRIBUTES = 32;
const LONGEST_NAME = 256;
// 65,535 images of some fifty elements each would be more, but no file that is anybody's.
const MOST_ELEMENTS = 1_000_000;
/**
 * Walks an XML 1.0 document in order and keeps only the elements that are open. A document type is refused
 * unread, so that there are no entities but the five predefined ones. Throws XmlFault.
 */
function walkXml(text, visitor) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
    const open = [];
    let attributes = [];
    let elements = 0;
    const fault = (message) => {
        throw new XmlFault(message, Math.min(parser.position, text.length), open.at(-1)?.path ?? '');
    };
    parser.on('error', (error) => fault(explain(error.message)));
    parser.on('doctype', () => fault('a document type (DOCTYPE) is not accepted'));
    parser.on('opentagstart', ({ name }) => {
        elements += 1;
        if (elements > MOST_ELEMENTS)
            fault(`more than ${MOST_ELEMENTS} elements`);
        if (open.length >= DEEPEST)
            fault(`elements nested more than ${DEEPEST} deep`);
        if (name.length > LONGEST_NAME)
            fault(`an element name longer than ${LONGEST_NAME} characters`);
    });
    parser.on('attribute', ({ name, value }) => {
        if (attributes.length >= MOST_ATTRIBUTES)
            fault(`an element with more than ${MOST_ATTRIBUTES} attributes`);
        // The parser stands behind the closing quote, and a value can't contain its own quote.
        const closingQuote = parser.position - 1;
        const offset = text.lastIndexOf(text.charAt(closingQuote), closingQuote - 1) + 1;
        attributes.push({ name, value, offset });
    });
    parser.on('opentag', ({ name }) => {
        const parent = open.at(-1);
        const offset = text.lastIndexOf('<', parser.position - 1);
        const element = { path: parent === undefined ? name : `${parent.path}/${name}`, attributes, offset, text: '' };
        attributes = [];
        open.push(element);
        visitor.opened?.(element);
    });
    const append = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('text', append);
    parser.on('cdata', append);
    parser.on('closetag', () => {
        const element = open.pop();
        if (element !== undefined)
            visitor.closed?.(element, element.text);
    });
    parser.write(text).close();
}
function explain(message) {
    const reason = message.replace(/\.$/, '');
    return reason === 'undefined entity' ? 'an entity that is none of the five that XML predefines' : reason;
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readOpenedWim),
  _: () => (/* binding */ readWimFile)
});

// EXTERNAL MODULE: ./build/licensing/vocabulary/windows-edition-id.js
var windows_edition_id = __webpack_require__(8065);
// EXTERNAL MODULE: ./build/licensing/witnesses.js
var witnesses = __webpack_require__(6152);
// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/wim-image-xml.js

/** The value as a whole number, or undefined when it is missing or none that a Number holds exactly. */
function readDecimal(image, path) {
    const text = image.values.get(path);
    if (text === undefined || !/^[0-9]{1,16}$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : undefined;
}
const MEND = 'Capture or export the image again with DISM or wimlib.';
const LONGEST_VALUE = 1024;
const KEPT = new Set([
    'NAME',
    'DESCRIPTION',
    'FLAGS',
    'TOTALBYTES',
    'WINDOWS/ARCH',
    'WINDOWS/EDITIONID',
    'WINDOWS/INSTALLATIONTYPE',
    'WINDOWS/PRODUCTTYPE',
    'WINDOWS/LANGUAGES/DEFAULT',
    'WINDOWS/VERSION/MAJOR',
    'WINDOWS/VERSION/MINOR',
    'WINDOWS/VERSION/BUILD',
    'WINDOWS/VERSION/SPBUILD',
]);
const LANGUAGE = 'WINDOWS/LANGUAGES/LANGUAGE';
// Of two, one tool would take the first and another the last: neither is then what the image is.
const ONCE = new Set([...KEPT, 'WINDOWS', 'WINDOWS/LANGUAGES', 'WINDOWS/VERSION']);
/** Collects the IMAGE elements of a WIM's XML. Throws InputError for what no image may say. */
class ImageCollector {
    images = [];
    #label;
    #index = 0;
    #values = new Map();
    #seen = new Set();
    #languages = [];
    constructor(label) {
        this.#label = label;
    }
    opened({ path, attributes }) {
        if (path !== 'WIM' && !path.startsWith('WIM/')) {
            (0,refuse/* refuse */.k)(this.#label, `has malformed XML: its root is ${(0,refuse/* quoted */.T)(path)}, expected "WIM"`, MEND);
        }
        if (path === 'WIM/ESD/ENCRYPTED') {
            (0,refuse/* refuse */.k)(this.#label, 'is encrypted (its XML has an element ESD/ENCRYPTED), so that no tool can apply or check it', 'Decrypt the ESD first, or download media that are not encrypted.');
        }
        if (path === 'WIM/IMAGE') {
            this.#index = this.#readIndex(attributes.find(({ name }) => name === 'INDEX')?.value);
            this.#values = new Map();
            this.#seen = new Set();
            this.#languages = [];
        }
        const below = belowImage(path);
        if (below === undefined || !ONCE.has(below))
            return;
        if (this.#seen.has(below)) {
            (0,refuse/* refuse */.k)(this.#label, `has malformed XML: image ${this.#index} has two ${below} elements`, MEND);
        }
        this.#seen.add(below);
    }
    closed({ path }, text) {
        if (path === 'WIM/IMAGE') {
            this.images.push({
                index: this.#index,
                windows: this.#seen.has('WINDOWS'),
                values: this.#values,
                languages: this.#languages,
            });
            return;
        }
        const below = belowImage(path);
        if (below === undefined)
            return;
        const value = cut(text.trim());
        if (value === '')
            return;
        if (KEPT.has(below))
            this.#values.set(below, value);
        if (below === LANGUAGE)
            this.#languages.push(value);
    }
    #readIndex(text) {
        if (text === undefined || !/^[1-9][0-9]{0,4}$/.test(text)) {
            const found = text === undefined ? 'no INDEX' : `INDEX ${(0,refuse/* quoted */.T)(text)}`;
            (0,refuse/* refuse */.k)(this.#label, `has malformed XML: an IMAGE element has ${found}, expected a number from 1`, MEND);
        }
        return Number(text);
    }
}
function belowImage(path) {
    return path.startsWith('WIM/IMAGE/') ? path.slice('WIM/IMAGE/'.length) : undefined;
}
/** Cut between characters, never inside a surrogate pair. */
function cut(text) {
    if (text.length <= LONGEST_VALUE)
        return text;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST_VALUE - 1));
    return text.slice(0, splitsPair ? LONGEST_VALUE - 1 : LONGEST_VALUE);
}

;// CONCATENATED MODULE: ./build/image/image-identity.js



/** The XML is the only witness: what the tool that wrote the file claims. */
const WITNESSES = [witnesses/* XML_WITNESS */.y];
const WHOLE = ['product', 'version', 'edition', 'languages', 'architecture'];
/** What one image of a WIM file is, by its XML. Known only when nothing is missing and nothing contradicts. */
function imageIdentity(image) {
    if (!image.windows)
        return unknownImage({}, 'its XML has no WINDOWS element, so that what was captured is no Windows');
    const { software, missing, conflicts } = (0,windows_edition_id/* windowsIdentity */.M)(claimsOf(image));
    if (conflicts.length > 0)
        return { state: 'conflicting', software, witnesses: WITNESSES, conflicts };
    if (isUnstaged(image)) {
        return unknownImage(software, 'it holds several editions not yet chosen from (EDITIONS: in its DESCRIPTION, no EDITIONID)');
    }
    if (missing.length > 0)
        return unknownImage(software, missing.join(' and '));
    // What the licence rules can do without is still missing from a whole identity: the architecture.
    const unsaid = WHOLE.find((field) => software[field] === undefined);
    if (unsaid !== undefined)
        return unknownImage(software, `no ${unsaid} is named`);
    return { state: 'known', software, witnesses: WITNESSES };
}
function unknownImage(software, reason) {
    return { state: 'unknown', software, witnesses: WITNESSES, reason };
}
function claimsOf(image) {
    const editionId = image.values.get('WINDOWS/EDITIONID');
    const flags = image.values.get('FLAGS');
    const installationType = image.values.get('WINDOWS/INSTALLATIONTYPE');
    const productType = image.values.get('WINDOWS/PRODUCTTYPE');
    const architecture = image.values.get('WINDOWS/ARCH');
    const build = readDecimal(image, 'WINDOWS/VERSION/BUILD');
    const major = readDecimal(image, 'WINDOWS/VERSION/MAJOR');
    const minor = readDecimal(image, 'WINDOWS/VERSION/MINOR');
    const languages = languagesOf(image);
    return {
        ...(editionId !== undefined && { editionId }),
        ...(flags !== undefined && { flags }),
        ...(installationType !== undefined && { installationType }),
        ...(productType !== undefined && { productType }),
        ...(architecture !== undefined && { architecture }),
        ...(build !== undefined && { build }),
        ...(major !== undefined && { major }),
        ...(minor !== undefined && { minor }),
        ...(languages !== undefined && { languages }),
    };
}
/** The languages that are installed; DEFAULT names one of them, and stands for them only when it stands alone. */
function languagesOf({ languages, values }) {
    const fallback = values.get('WINDOWS/LANGUAGES/DEFAULT');
    if (languages.length > 0)
        return languages;
    return fallback === undefined ? undefined : [fallback];
}
/** Media for several editions at once, before Setup has chosen: the edition is in nobody's registry yet. */
function isUnstaged({ values }) {
    return !values.has('WINDOWS/EDITIONID') && (values.get('DESCRIPTION')?.includes('EDITIONS:') ?? false);
}

// EXTERNAL MODULE: ./build/image/opened-file.js
var opened_file = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/image/split-set.js
var split_set = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/image/wim-header.js + 1 modules
var wim_header = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/image/walk-xml.js
var walk_xml = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/image/wim-xml.js
/**
 * The XML of a WIM file: UTF-16LE with a byte order mark, never compressed, one IMAGE element an image.
 * It is what the writing tool claims, not evidence. Only the elements that an identity needs are kept.
 */




const BYTE_ORDER_MARK = 0xfeff;
/**
 * Reads the XML resource. `imageCount` is what the header counts. Throws InputError under the name `label`
 * for XML that is malformed, encrypted, or contradicts the header.
 */
function readWimXml(bytes, imageCount, label) {
    const text = decode(bytes, label);
    const collector = new ImageCollector(label);
    try {
        (0,walk_xml/* walkXml */.N)(text, collector);
    }
    catch (error) {
        if (!(error instanceof walk_xml/* XmlFault */.k))
            throw error;
        const where = error.path === '' ? '' : ` in element ${(0,refuse/* quoted */.T)(error.path)}`;
        (0,refuse/* refuse */.k)(label, `has malformed XML${where}: ${(0,reading/* displayed */.kh)(error.message)}`, MEND);
    }
    return inOrder(collector.images, imageCount, label);
}
function decode(bytes, label) {
    if (bytes.length % 2 !== 0 || bytes.length < 2 || bytes.readUInt16LE(0) !== BYTE_ORDER_MARK) {
        (0,refuse/* refuse */.k)(label, 'has malformed XML: it is not UTF-16LE with a byte order mark', MEND);
    }
    try {
        return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    }
    catch {
        (0,refuse/* refuse */.k)(label, 'has malformed XML: half of a surrogate pair stands alone in it', MEND);
    }
}
/** The images by index, which must be 1 to n without a gap, n being the header's count. */
function inOrder(images, imageCount, label) {
    if (images.length !== imageCount) {
        (0,refuse/* refuse */.k)(label, `contradicts itself: its header counts ${imageCount} images, its XML describes ${images.length}`, MEND);
    }
    const ordered = images.toSorted((one, other) => one.index - other.index);
    const misplaced = ordered.find((image, position) => image.index !== position + 1);
    if (misplaced !== undefined) {
        (0,refuse/* refuse */.k)(label, `has malformed XML: the INDEX numbers of its ${imageCount} images are not 1 to ${imageCount} (${misplaced.index} is out of place)`, MEND);
    }
    return ordered;
}

;// CONCATENATED MODULE: ./build/image/wim-file.js







/**
 * Reads header and XML of a .wim, .esd or first .swm file, and nothing else. `label` is how the file is named in
 * problems (workspace-relative, `/`). Throws InputError with the reason when it is refused.
 */
async function readWimFile(path, label) {
    return (0,opened_file/* withOpenedFile */.m)(path, label, (file) => readOpenedWim(file, label, (0,split_set/* besideOnDisk */.rS)(path)));
}
/**
 * The same for a file that is open, wherever it lies: `beside` is where the other parts of a split set are, `head` its
 * first 208 bytes where they were read already.
 */
async function readOpenedWim(file, label, beside, head) {
    const header = await (0,wim_header/* readWimHeader */.n)(file, label, head);
    const others = header.totalParts === 1 ? NO_OTHERS : await (0,split_set/* readOtherParts */.fx)(beside, label, header);
    const xml = await file.read(header.xml.offset, header.xml.size);
    if (xml.length < header.xml.size)
        (0,refuse/* refuse */.k)(label, 'became shorter while it was read', 'Try again when nothing writes to it.');
    return {
        format: formatOf(header),
        guid: header.guid,
        parts: { number: header.part, total: header.totalParts },
        compression: header.compression,
        sizeBytes: file.sizeBytes + others.sizeBytes,
        bytesRead: file.bytesRead() + others.bytesRead,
        indexes: readWimXml(xml, header.imageCount, label).map(describeIndex),
    };
}
const NO_OTHERS = { sizeBytes: 0, bytesRead: 0 };
function formatOf({ totalParts, solid }) {
    if (totalParts > 1)
        return 'swm';
    return solid ? 'esd' : 'wim';
}
function describeIndex(image) {
    const name = image.values.get('NAME');
    const description = image.values.get('DESCRIPTION');
    const editionId = image.values.get('WINDOWS/EDITIONID');
    const installationType = image.values.get('WINDOWS/INSTALLATIONTYPE');
    const build = describeBuild(image);
    const totalBytes = readDecimal(image, 'TOTALBYTES');
    return {
        index: image.index,
        identity: imageIdentity(image),
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
        ...(build !== undefined && { build }),
        ...(editionId !== undefined && { editionId }),
        ...(installationType !== undefined && { installationType }),
        ...(totalBytes !== undefined && { totalBytes }),
    };
}
function describeBuild(image) {
    const numbers = ['MAJOR', 'MINOR', 'BUILD'].map((name) => readDecimal(image, `WINDOWS/VERSION/${name}`));
    if (numbers.includes(undefined))
        return undefined;
    const servicePackBuild = readDecimal(image, 'WINDOWS/VERSION/SPBUILD');
    return [...numbers, ...(servicePackBuild === undefined ? [] : [servicePackBuild])].join('.');
}


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ beginsLikeWim),
  n: () => (/* binding */ readWimHeader)
});

// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
// EXTERNAL MODULE: ./build/image/iso/volume-recognition.js
var volume_recognition = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/file-kind.js



/** What begins with these bytes at this offset is such a file, and never a WIM. */
const KINDS = [
    {
        offset: 0,
        magic: 'vhdxfile',
        kind: 'a VHDX virtual disk',
        cure: 'Capture the volume inside it into a .wim, and name that.',
    },
    {
        offset: 0,
        magic: 'conectix',
        kind: 'a VHD virtual disk',
        cure: 'Capture the volume inside it into a .wim, and name that.',
    },
    {
        offset: 4,
        magic: 'SignedImage ',
        kind: 'a Full Flash Update (FFU) image',
        cure: 'An FFU does not say which edition it holds: name the .wim that it was made from.',
    },
    { offset: 0, magic: 'MSCF', kind: 'a cabinet (.cab)', cure: 'Name the .wim, .esd or first .swm file.' },
    { offset: 0, magic: 'PK\x03\x04', kind: 'a ZIP archive', cure: 'Unpack it, and name the .wim inside.' },
    { offset: 0, magic: "7z\xbc\xaf'\x1c", kind: 'a 7-Zip archive', cure: 'Unpack it, and name the .wim inside.' },
];
// A fixed-size VHD has its footer in the last 512 bytes and nothing in front.
const VHD_FOOTER_SIZE = 512;
/** Refuses a file that is no WIM, and says what it is instead where its bytes tell. `head` is its beginning. */
async function refuseOtherKind(file, head, label) {
    const text = head.toString('latin1');
    (0,text_file/* checkContent */.aG)(head, label);
    const known = KINDS.find(({ offset, magic }) => text.startsWith(magic, offset));
    if (known !== undefined)
        (0,refuse/* refuse */.k)(label, `is ${known.kind}, not a WIM file`, known.cure);
    if ((await (0,volume_recognition/* recognizeVolume */.Fy)(file)) !== undefined) {
        const cure = 'Take sources/install.wim (or .esd, .swm) out of it, and name that.';
        (0,refuse/* refuse */.k)(label, 'is an ISO disc image, not a WIM file', cure);
    }
    if (file.sizeBytes >= VHD_FOOTER_SIZE) {
        const footer = await file.read(file.sizeBytes - VHD_FOOTER_SIZE, 8);
        if (footer.toString('latin1') === 'conectix') {
            (0,refuse/* refuse */.k)(label, 'is a VHD virtual disk, not a WIM file', 'Capture the volume inside it into a .wim, and name that.');
        }
    }
    (0,refuse/* refuse */.k)(label, `is not a WIM file: it begins with the bytes ${head.subarray(0, 8).toString('hex')}, expected 4d5357494d000000 ("MSWIM")`, 'Name a .wim, .esd, .swm or .iso file.');
}

// EXTERNAL MODULE: ./build/image/wim-resource.js
var wim_resource = __webpack_require__(8030);
;// CONCATENATED MODULE: ./build/image/wim-header.js
/**
 * The 208-byte header of a WIM file (little-endian, packed; layout: wimlib `include/wimlib/header.h`,
 * Microsoft "Windows Imaging File Format"). All that it claims is checked against the file's true size.
 */



const MAGIC = 'MSWIM\0\0\0';
const PIPABLE_MAGIC = 'WLPWM\0\0\0';
const VERSION_NORMAL = 0x10d00;
const VERSION_SOLID = 0xe00;
const VERSION_NAMES = new Map([
    [0x10a00, 'a pre-release format of Windows Longhorn'],
    [0x10c00, 'a pre-release format of Windows Longhorn'],
]);
const FLAG_COMPRESSED = 0x2;
const FLAG_SPANNED = 0x8;
const FLAG_RESOURCE_ONLY = 0x10;
const FLAG_METADATA_ONLY = 0x20;
const FLAG_WRITE_IN_PROGRESS = 0x40;
const COMPRESSION_FLAGS = [
    [0x20000, 'xpress'],
    [0x40000, 'lzx'],
    [0x80000, 'lzms'],
    [0x200000, 'xpress'],
];
// Xpress starts at 4 KiB, LZMS ends at 1 GiB (wimlib `wimlib_chunk_size` limits).
const SMALLEST_CHUNK = 2 ** 12;
const LARGEST_CHUNK = 2 ** 30;
// wimlib's limit; Microsoft's tools stop far earlier.
const MOST_IMAGES = 65_535;
/**
 * Reads the first 208 bytes of a file (`head`, where they were read already), and nothing else of a WIM. Throws
 * InputError under the name `label` for a file that is no WIM and for every WIM that can't be identified, with the reason.
 */
async function readWimHeader(file, label, head) {
    const bytes = head ?? (await file.read(0, wim_resource/* WIM_HEADER_SIZE */.wv));
    if (!beginsLikeWim(bytes))
        return refuseOtherKind(file, bytes, label);
    return parseWimHeader(bytes, file.sizeBytes, label);
}
/** True for the first bytes of a WIM of any kind. */
function beginsLikeWim(head) {
    const magic = head.toString('latin1', 0, MAGIC.length);
    return magic === MAGIC || magic === PIPABLE_MAGIC;
}
function parseWimHeader(head, fileSize, label) {
    refuseUnreadableForm(head, label);
    const flags = head.readUInt32LE(0x10);
    refuseUnfinished(flags, label);
    const part = head.readUInt16LE(0x28);
    const totalParts = head.readUInt16LE(0x2a);
    if (part === 0 || part > totalParts || ((flags & FLAG_SPANNED) !== 0 && totalParts === 1)) {
        (0,refuse/* refuse */.k)(label, `has a damaged header: it calls itself part ${part} of ${totalParts}`, wim_resource/* DAMAGED */.Ax);
    }
    const imageCount = head.readUInt32LE(0x2c);
    if (imageCount === 0 || imageCount > MOST_IMAGES) {
        (0,refuse/* refuse */.k)(label, `has a damaged header: it counts ${imageCount} images, expected 1 to ${MOST_IMAGES}`, wim_resource/* DAMAGED */.Ax);
    }
    const bootIndex = head.readUInt32LE(0x78);
    if (bootIndex > imageCount) {
        (0,refuse/* refuse */.k)(label, `has a damaged header: it names image ${bootIndex} as bootable but counts ${imageCount}`, wim_resource/* DAMAGED */.Ax);
    }
    const lookupTable = (0,wim_resource/* readStretch */.Ao)(head, 0x30, fileSize, 'lookup table', label);
    if (lookupTable.size === 0)
        (0,refuse/* refuse */.k)(label, 'has no lookup table, so that no image can be taken out of it', wim_resource/* DAMAGED */.Ax);
    // The metadata of all images, that of the bootable one too, lie in the first part of a split set.
    if (part === 1)
        (0,wim_resource/* readStretch */.Ao)(head, 0x60, fileSize, 'boot metadata', label);
    (0,wim_resource/* readStretch */.Ao)(head, 0x7c, fileSize, 'integrity table', label);
    return {
        solid: head.readUInt32LE(0x0c) === VERSION_SOLID,
        compression: readCompression(flags, head.readUInt32LE(0x14), label),
        guid: head.toString('hex', 0x18, 0x28),
        part,
        totalParts,
        imageCount,
        xml: (0,wim_resource/* readXmlStretch */.ph)(head, fileSize, label),
    };
}
function refuseUnreadableForm(head, label) {
    if (head.length < wim_resource/* WIM_HEADER_SIZE */.wv) {
        (0,refuse/* refuse */.k)(label, `is truncated: it ends after ${head.length} bytes, inside its header of ${wim_resource/* WIM_HEADER_SIZE */.wv}`, wim_resource/* DAMAGED */.Ax);
    }
    if (head.toString('latin1', 0, MAGIC.length) === PIPABLE_MAGIC) {
        (0,refuse/* refuse */.k)(label, "is a pipable WIM, which only wimlib can read: Microsoft's tools refuse it", 'Export it without --pipable: `wimlib-imagex export FILE all NEW.wim --not-pipable`.');
    }
    const headerSize = head.readUInt32LE(0x08);
    if (headerSize !== wim_resource/* WIM_HEADER_SIZE */.wv) {
        (0,refuse/* refuse */.k)(label, `has a header of ${headerSize} bytes, expected ${wim_resource/* WIM_HEADER_SIZE */.wv}`, wim_resource/* DAMAGED */.Ax);
    }
    const version = head.readUInt32LE(0x0c);
    if (version !== VERSION_NORMAL && version !== VERSION_SOLID) {
        const hex = `0x${version.toString(16)}`;
        const name = VERSION_NAMES.get(version) ?? 'unknown';
        (0,refuse/* refuse */.k)(label, `has the WIM format version ${hex} (${name}), expected 0x10d00 (WIM) or 0xe00 (ESD)`, 'Export the image again with a current DISM or wimlib.');
    }
}
function refuseUnfinished(flags, label) {
    if ((flags & FLAG_WRITE_IN_PROGRESS) !== 0) {
        (0,refuse/* refuse */.k)(label, 'is marked as being written (header flag 0x40): a write is in progress, or the tool that wrote it was stopped halfway', 'Wait until the tool has ended; if it was interrupted, delete the file and make it again.');
    }
    if ((flags & FLAG_RESOURCE_ONLY) !== 0) {
        (0,refuse/* refuse */.k)(label, 'holds file data only and no image (header flag RESOURCE_ONLY)', 'Name the WIM that holds the images.');
    }
    if ((flags & FLAG_METADATA_ONLY) !== 0) {
        (0,refuse/* refuse */.k)(label, 'holds image metadata without the file data (header flag METADATA_ONLY)', 'Name the WIM that holds the images whole.');
    }
}
function readCompression(flags, chunkSize, label) {
    if ((flags & FLAG_COMPRESSED) === 0)
        return 'none';
    const set = COMPRESSION_FLAGS.filter(([flag]) => (flags & flag) !== 0);
    const [first] = set;
    if (first === undefined || set.length > 1) {
        (0,refuse/* refuse */.k)(label, `has a damaged header: it names ${set.length} compression formats, expected one`, wim_resource/* DAMAGED */.Ax);
    }
    // A power of two has no bit in common with the number before it.
    if (chunkSize < SMALLEST_CHUNK || chunkSize > LARGEST_CHUNK || (chunkSize & (chunkSize - 1)) !== 0) {
        (0,refuse/* refuse */.k)(label, `has a damaged header: its chunks have ${chunkSize} bytes, expected a power of two from 4 KiB to 1 GiB`, wim_resource/* DAMAGED */.Ax);
    }
    return first[1];
}


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ readStretch),
/* harmony export */   Ax: () => (/* binding */ DAMAGED),
/* harmony export */   ph: () => (/* binding */ readXmlStretch),
/* harmony export */   wv: () => (/* binding */ WIM_HEADER_SIZE)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(216);
/** Resource headers: where in a WIM file a table or the XML lies (wimlib `include/wimlib/resource.h`). */

const WIM_HEADER_SIZE = 208;
/** What to do about a file whose header can't be true. */
const DAMAGED = 'Copy or download the file again; if it stays like this, capture or export the image again.';
// The parts of a resource header's flags that would make its bytes something else than plain XML.
const RESOURCE_COMPRESSED_SPANNED_SOLID = 0x04 | 0x08 | 0x10;
// A real one is some kilobytes an image; what is longer is not read into memory.
const LARGEST_XML = 64 * 1024 * 1024;
/**
 * A resource header: stored size (56 bits), flags, offset (64 bits), original size. Compared as BigInt, since
 * both may lie beyond 2^53, where a Number is rounded and their sum could look smaller than it is.
 */
function readStretch(head, at, fileSize, what, label) {
    const size = BigInt.asUintN(56, head.readBigUInt64LE(at));
    const offset = head.readBigUInt64LE(at + 8);
    if (size === 0n)
        return { offset: 0, size: 0 };
    if (offset + size > BigInt(fileSize)) {
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .k)(label, `is truncated or has a damaged header: its ${what} would end at byte ${offset + size}, the file ends at ${fileSize}`, DAMAGED);
    }
    if (offset < BigInt(WIM_HEADER_SIZE)) {
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .k)(label, `has a damaged header: its ${what} would begin at byte ${offset}, inside the header itself`, DAMAGED);
    }
    return { offset: Number(offset), size: Number(size) };
}
/** The XML's, which must be there and be plain. */
function readXmlStretch(head, fileSize, label) {
    const xml = readStretch(head, 0x48, fileSize, 'XML', label);
    if (xml.size === 0)
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .k)(label, 'has no XML, so that nothing says what it holds', DAMAGED);
    const flags = head.readUInt8(0x4f);
    if ((flags & RESOURCE_COMPRESSED_SPANNED_SOLID) !== 0 || head.readBigUInt64LE(0x58) !== BigInt(xml.size)) {
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .k)(label, 'has a damaged header: its XML is marked as compressed, which it never is', DAMAGED);
    }
    if (xml.size > LARGEST_XML) {
        (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .k)(label, `has an XML of ${xml.size} bytes, at most ${LARGEST_XML} (64 MiB) are read`, DAMAGED);
    }
    return xml;
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ claimedLanguages),
/* harmony export */   F4: () => (/* binding */ claimedProduct),
/* harmony export */   J: () => (/* binding */ isWindowsPe),
/* harmony export */   W2: () => (/* binding */ claimedEdition),
/* harmony export */   lZ: () => (/* binding */ isEvaluation),
/* harmony export */   po: () => (/* binding */ claimedArchitecture),
/* harmony export */   wy: () => (/* binding */ claimedVersion)
/* harmony export */ });
/* harmony import */ var _facts_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3373);
/* harmony import */ var _edition_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9747);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8463);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7308);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9616);
/* harmony import */ var _windows_edition_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8165);
/** What each claim of a Windows image says of its identity, and whether the claims agree. */









const EVALUATION = /^([a-z]{1,60})eval(?:core?)?$/i;
const PRODUCT_OF_INSTALLATION = new Map([
    ['client', 'windows'],
    ['server', 'windows-server'],
    ['server core', 'windows-server'],
    ['nano server', 'windows-server'],
]);
const PRODUCT_OF_TYPE = new Map([
    ['winnt', 'windows'],
    ['servernt', 'windows-server'],
    ['lanmannt', 'windows-server'],
]);
function isWindowsPe({ editionId, installationType }) {
    return [editionId, installationType].some((text) => text?.trim().toLowerCase() === 'windowspe');
}
/** True for an `*Eval` edition, whichever claim says so. */
function isEvaluation({ editionId = '', flags = '' }) {
    return EVALUATION.test(editionId.trim()) || EVALUATION.test(flags.trim());
}
/** EDITIONID decides; FLAGS, which people write by hand, may differ from it in case and in the suffix of Server Core. */
function claimedEdition({ editionId = '', flags = '', installationType }) {
    const id = editionId.trim();
    if (id === '')
        return { missing: 'no EDITIONID is named' };
    const row = (0,_windows_edition_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .findEditionId */ .D)(EVALUATION.exec(id)?.[1] ?? id);
    const part = row === undefined ? { missing: `its EDITIONID "${(0,_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .displayed */ .kh)(id)}" is in no table` } : { value: row };
    const isCore = installationType?.trim().toLowerCase() === 'server core';
    if (flags.trim() === '' || comparedId(flags, isCore) === comparedId(id, isCore))
        return part;
    const claims = [
        { witness: 'EDITIONID', value: (0,_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .displayed */ .kh)(id) },
        { witness: 'FLAGS', value: (0,_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .displayed */ .kh)(flags) },
    ];
    return { ...part, conflict: { field: 'edition', claims } };
}
function claimedProduct(claims, edition) {
    const votes = productVotes(claims, edition);
    const [product, ...others] = new Set(votes.map((vote) => vote.product));
    if (product === undefined)
        return { missing: 'nothing in it says whether it is Windows or Windows Server' };
    if (others.length === 0)
        return { value: product };
    return { conflict: { field: 'product', claims: votes.map(({ witness, value }) => ({ witness, value })) } };
}
/** By the build, in the line of releases that the edition has: 26100 is 11, LTSC 2024 or Server 2025. */
function claimedVersion({ build, major, minor }, product, edition) {
    if (build === undefined)
        return { missing: 'no build number is named' };
    const kernel = (0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .kernelOfBuild */ .jA)(build);
    const claimedKernel = major === undefined || minor === undefined ? kernel : `${major}.${minor}`;
    if (kernel !== undefined && kernel !== claimedKernel) {
        const claims = [
            { witness: 'VERSION', value: `${claimedKernel}` },
            { witness: 'BUILD', value: `${build}` },
        ];
        return { conflict: { field: 'version', claims } };
    }
    // Why one of them is not known has been said already.
    if (product === undefined || edition === undefined)
        return {};
    const [version, ...others] = (0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOfBuild */ .Z9)((0,_edition_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfEdition */ .K)(product, edition), build);
    if (version === undefined) {
        const name = `${(0,_product_js__WEBPACK_IMPORTED_MODULE_5__/* .productName */ .t)(product)} ${(0,_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .editionName */ .g)(product, edition)}`;
        return { missing: `build ${build} belongs to no known release of ${name}` };
    }
    if (others.length === 0)
        return { value: version };
    const names = [version, ...others].map((one) => (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .versionName */ .sh)(product, one));
    return { missing: `build ${build} can be ${names.join(' or ')}` };
}
/** All of them or none: a list with a hole in it would pass for less than the image holds. */
function claimedLanguages({ languages = [] }) {
    if (languages.length === 0)
        return { missing: 'no language is named' };
    const read = languages.map((text) => (0,_language_js__WEBPACK_IMPORTED_MODULE_4__/* .readLanguage */ .d1)(text));
    const unknown = read.find((reading) => !reading.ok);
    if (unknown !== undefined && !unknown.ok)
        return { missing: `its language "${unknown.found}" is unknown` };
    return { value: [...new Set(read.flatMap((reading) => (reading.ok ? [reading.value] : [])))] };
}
/** A missing architecture hides nothing that a licence turns on; one that nobody knows does. */
function claimedArchitecture({ architecture }) {
    if (architecture === undefined)
        return {};
    const reading = (0,_architecture_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchitecture */ .O)(architecture);
    return reading.ok ? { value: reading.value } : { missing: `its architecture "${reading.found}" is unknown` };
}
function comparedId(text, isCore) {
    const id = text.trim().toLowerCase();
    return isCore ? id.replace(/core?$/, '') : id;
}
function productVotes(claims, edition) {
    const { editionId = '', installationType = '', productType = '', build } = claims;
    // Enterprise multi-session is a client that calls itself a server.
    const saysServer = edition?.edition === 'enterprise-multi-session';
    const installed = saysServer ? undefined : PRODUCT_OF_INSTALLATION.get(installationType.trim().toLowerCase());
    const typed = saysServer ? undefined : PRODUCT_OF_TYPE.get(productType.trim().toLowerCase());
    const built = build !== undefined && (0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerBuild */ .oi)(build) ? 'windows-server' : undefined;
    return [
        ...vote('EDITIONID', editionId, edition?.product),
        ...vote('INSTALLATIONTYPE', installationType, installed),
        ...vote('PRODUCTTYPE', productType, typed),
        ...vote('BUILD', `${build}`, built),
    ];
}
function vote(witness, value, product) {
    return product === undefined ? [] : [{ witness, value: (0,_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .displayed */ .kh)(value), product }];
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ windowsIdentity)
/* harmony export */ });
/* harmony import */ var _windows_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);

/**
 * Works out what Windows an image is (licensing facts 8). Names are not asked: they lie. The EditionID decides the edition;
 * product and version need the other claims to agree with it. What no table knows is missing, never guessed. Where claims
 * contradict each other the part they are about is left out, but for the edition, where EDITIONID stands beside the conflict.
 */
function windowsIdentity(claims) {
    if ((0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsPe */ .J)(claims)) {
        return { software: {}, missing: ['it is Windows PE, which is no licensable product'], conflicts: [] };
    }
    const edition = (0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedEdition */ .W2)(claims);
    const product = (0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedProduct */ .F4)(claims, edition.value);
    const version = (0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedVersion */ .wy)(claims, product.value, edition.value?.edition);
    const languages = (0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedLanguages */ .DF)(claims);
    const architecture = (0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedArchitecture */ .po)(claims);
    const parts = [edition, product, version, languages, architecture];
    return {
        software: {
            ...(product.value === undefined ? {} : { product: product.value }),
            ...(version.value === undefined ? {} : { version: version.value }),
            ...(edition.value === undefined ? {} : { edition: edition.value.edition }),
            ...(languages.value === undefined ? {} : { languages: languages.value }),
            ...(architecture.value === undefined ? {} : { architecture: architecture.value }),
            ...((0,_windows_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvaluation */ .lZ)(claims) ? { evaluation: true } : {}),
        },
        missing: parts.flatMap(({ missing }) => missing ?? []),
        conflicts: parts.flatMap(({ conflict }) => conflict ?? []),
    };
}


/***/ })

};
