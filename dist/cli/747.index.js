export const id = 747;
export const ids = [747];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isGitLfsPointer),
/* harmony export */   ir: () => (/* binding */ POINTER_LIMIT),
/* harmony export */   yv: () => (/* binding */ POINTER_CURE)
/* harmony export */ });
/**
 * Git LFS leaves a small text file, a pointer, in the place of a large one until the large one is fetched
 * (Git LFS specification, "The Pointer"). A pointer is never what the user meant to check.
 */
/** No pointer is longer (Git LFS specification: "Pointer files must be less than 1024 bytes"). */
const POINTER_LIMIT = 1024;
const POINTER_CURE = 'Fetch the file itself: set `lfs: true` on actions/checkout, or run `git lfs pull` at a desk.';
const FIRST_LINES = ['version https://git-lfs.github.com/spec/v1', 'version https://hawser.github.com/spec/v1'];
/** True when the bytes (the whole file, or its first 1,024 bytes) are a Git LFS pointer. */
function isGitLfsPointer(bytes) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
    return bytes.byteLength <= POINTER_LIMIT && FIRST_LINES.some((line) => start.startsWith(line));
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _text_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);
/**
 * Bytes to text. Everything we read is UTF-8, with or without a byte order mark; what is not is refused with the
 * place of its first wrong byte, never read as something else.
 */



/**
 * @param bytes whole characters: cut at a line end, or the end of the file.
 * @param file the name that problems carry.
 * @param firstLine the line that `bytes` begins on; a byte order mark is dropped on line 1 only.
 * @throws InputError when the bytes are UTF-16, hold a zero byte, or are no UTF-8.
 */
function decodeUtf8(bytes, file, firstLine = 1) {
    const body = firstLine === 1 && hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
    if (firstLine === 1 && looksLikeUtf16(bytes)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
            file,
            line: 1,
            column: 1,
            message: `${file} is UTF-16, expected UTF-8.`,
            cure: SAVE_AS_UTF8,
        });
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body))
        throw invalidBytes(body, file, firstLine);
    const text = body.toString('utf8');
    const zero = text.indexOf('\0');
    if (zero !== -1) {
        const message = `${file} holds a zero byte: it is no text file.`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file, ...(0,_text_position_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(text, zero, firstLine), message, cure: 'Name a text file in UTF-8.' });
    }
    return text;
}
const SAVE_AS_UTF8 = 'Save the file as UTF-8 (Excel: "CSV UTF-8"; PowerShell: -Encoding utf8).';
function hasUtf8Mark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
/** By its byte order mark, or, without one, by a first character of which one byte is zero. */
function looksLikeUtf16(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return bytes.length >= 2 && (first === 0) !== (second === 0);
}
function invalidBytes(bytes, file, firstLine) {
    const text = bytes.toString('utf8');
    const at = firstReplaced(bytes, text);
    const message = `${file} is not UTF-8: the first wrong byte stands here. It may be Windows-1252 ("ANSI").`;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file, ...(0,_text_position_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(text, at, firstLine), message, cure: SAVE_AS_UTF8 });
}
/** The first U+FFFD that the decoder put there itself: one that was written is the bytes EF BF BD. */
function firstReplaced(bytes, text) {
    let read = 0;
    let byteOffset = 0;
    for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
        byteOffset += Buffer.byteLength(text.slice(read, at));
        read = at;
        if (bytes[byteOffset] !== 0xef || bytes[byteOffset + 1] !== 0xbf || bytes[byteOffset + 2] !== 0xbd)
            return at;
    }
    return 0;
}


/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   aG: () => (/* binding */ checkContent),
/* harmony export */   l2: () => (/* binding */ readTextBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _git_lfs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _text_decoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/** Reads a whole text file of bounded size. */




/**
 * @param path absolute.
 * @param label the name that problems carry, relative to the workspace.
 * @param limitBytes a larger file is refused before it is read.
 * @param tooLargeCure what to do about a larger file.
 * @returns the text, without a byte order mark.
 * @throws InputError for a missing, empty or too large file, a folder, a Git LFS pointer, or what is no UTF-8.
 */
async function readTextFile(path, label, limitBytes, tooLargeCure = 'Name a smaller file.') {
    const text = (0,_text_decoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(await readTextBytes(path, label, limitBytes, tooLargeCure), label);
    if (text.trim() === '')
        throw emptyFile(label);
    return text;
}
/** The bytes of a text file, for one whose digest is told too; the same limits and errors, but nothing is decoded. */
async function readTextBytes(path, label, limitBytes, tooLargeCure) {
    const file = await openRegularFile(path, label);
    try {
        const { size } = await file.stat();
        if (size > limitBytes) {
            const message = `${label} has ${size} bytes, the limit is ${limitBytes}.`;
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, message, cure: tooLargeCure });
        }
        const bytes = await readWhole(file, size);
        checkContent(bytes, label);
        return bytes;
    }
    finally {
        await file.close();
    }
}
/** @throws InputError when there is no such file, or it is a folder, a pipe or a device. */
async function openRegularFile(path, label) {
    try {
        // Asked before it is opened: opening a pipe that nobody writes to would wait for ever.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (stats.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        const found = stats.isDirectory() ? 'a folder' : 'no regular file';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, message: `${label} is ${found}, expected a file.`, cure: 'Name a file.' });
    }
    catch (error) {
        throw error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d ? error : new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(cannotOpen(label, error));
    }
}
/** Refuses what can be told from the first bytes of a file. @throws InputError */
function checkContent(start, label) {
    if (start.byteLength === 0)
        throw emptyFile(label);
    if ((0,_git_lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitLfsPointer */ .$i)(start)) {
        const message = `${label} is a Git LFS pointer, not the file itself.`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, line: 1, column: 1, message, cure: _git_lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTER_CURE */ .yv });
    }
}
function emptyFile(label) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ file: label, message: `${label} is empty.`, cure: 'Write the file, or name another one.' });
}
function cannotOpen(label, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return { file: label, message: `${label} does not exist.`, cure: 'Correct the path, or add the file.' };
    }
    return { file: label, message: `${label} cannot be read (${code}).`, cure: 'Make the file readable.' };
}
/** Reads at most `size` bytes: a file that grows meanwhile is cut, and one that shrinks is shorter. */
async function readWhole(file, size) {
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
        const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countLineEnds),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** The position of `offset` in a text whose first character is column 1 of `firstLine`. */
function positionAt(text, offset, firstLine = 1) {
    return { line: firstLine + countLineEnds(text, offset), column: offset - lineStart(text, offset) + 1 };
}
/** How many line ends lie wholly before `end`. */
function countLineEnds(text, end = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        count++;
    for (let at = text.indexOf('\r'); at !== -1 && at < end; at = text.indexOf('\r', at + 1)) {
        if (text.charCodeAt(at + 1) !== LINE_FEED)
            count++;
    }
    return count;
}
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && !endsLine(text, start - 1))
        start--;
    return start;
}
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readChannelClaim)
/* harmony export */ });
/** What the ei.cfg beside the image says, on the disc or in the folder that the image lies in. */
async function readChannelClaim({ onDisc, channelFile }, path, label) {
    const { parseEiCfg, readEiCfgBeside } = await __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 3473));
    const onDiscToo = channelFile && { claim: parseEiCfg(channelFile.text), file: `${label}/${channelFile.path}` };
    const found = onDisc === undefined ? await readEiCfgBeside(path, label) : onDiscToo;
    return found?.claim.channel && { witness: found.file, channel: found.claim.channel };
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _image_identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(388);
/* harmony import */ var _image_image_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);
/* harmony import */ var _image_mdt_image_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4556);
/* harmony import */ var _report_inspection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1809);
/* harmony import */ var _channel_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8783);






/**
 * Tells what image files and deployment shares contain, from their headers; with `hive` also what the registry inside says.
 *
 * @throws InputError for a file that is not there or no image, and for an index that it does not have.
 */
async function inspect(options, host) {
    const { files, directory, output } = options;
    const [only] = files;
    if (files.length === 1 && (await (0,_image_mdt_image_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploymentShare */ .Pb)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, only)))) {
        const { inspectShare } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.bind(__webpack_require__, 3711));
        await host.write(await inspectShare((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, only), only, output, host.paint));
        return 0;
    }
    const inspected = [];
    for (const file of files)
        inspected.push(await inspectFile(file, options));
    if (output === 'json')
        await host.write((0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectionJson */ .J)(inspected));
    else
        for (const file of inspected)
            await host.write((0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectionText */ .CO)(file, host.paint));
    return 0;
}
async function inspectFile(file, options) {
    const { directory, index } = options;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    const wim = await (0,_image_image_file_js__WEBPACK_IMPORTED_MODULE_2__.readImageFile)(path, file);
    // Refuses an index that the file does not have.
    if (index !== undefined)
        (0,_image_identify_js__WEBPACK_IMPORTED_MODULE_1__.identityOf)(wim, index, file);
    const { format, compression, guid, sizeBytes, bytesRead, onDisc } = wim;
    const disc = onDisc === undefined ? {} : { disc: { path: onDisc.path, volumeLabel: onDisc.volumeLabel } };
    const channel = await (0,_channel_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .readChannelClaim */ .q)(wim, path, file);
    const chosen = index === undefined ? wim.indexes : wim.indexes.filter((image) => image.index === index);
    const images = await withWitnesses({ ...wim, indexes: chosen }, path, file, options);
    return {
        file,
        ...disc,
        format,
        compression,
        guid,
        parts: wim.parts.total,
        sizeBytes,
        bytesRead,
        ...(channel && { channel }),
        images,
    };
}
async function withWitnesses(wim, path, file, options) {
    if (!options.hive)
        return wim.indexes;
    return (await Promise.all(/* import() */[__webpack_require__.e(937), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 9824))).withHives(wim, path, file, options);
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ rightText),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   p5: () => (/* binding */ softwareText)
/* harmony export */ });
/* unused harmony export licenseText */
/* harmony import */ var _vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3373);
/* harmony import */ var _vocabulary_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9747);
/* harmony import */ var _vocabulary_product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9616);




/** `Windows 11 Enterprise (en-US)`. */
function softwareText(software) {
    const languages = software.languages?.map(_vocabulary_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageName */ .cL).join(', ');
    const evaluation = software.evaluation === true ? ' Evaluation' : '';
    return `${nameOf(software)}${evaluation}${languages === undefined ? '' : ` (${languages})`}`;
}
/** `Windows 11 Enterprise`, as far as it is known. */
function nameOf(software) {
    const { product, version, edition } = software;
    if (product === undefined)
        return 'software nobody identified';
    const named = version === undefined || version === 'subscription' ? (0,_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .t)(product) : (0,_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(product, version);
    const withoutRepetition = edition?.startsWith('microsoft-365') === true ? '' : `${named} `;
    return edition === undefined ? named : `${withoutRepetition}${(0,_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionName */ .g)(product, edition)}`;
}
/** `an OEM license for Windows 11 Pro (en-US)`. */
function licenseText(license, language = license.language) {
    const inLanguage = language === undefined ? '' : ` (${(0,_vocabulary_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageName */ .cL)(language)})`;
    if (license.held === 'primary-user' || license.held === 'other-user') {
        const holder = license.held === 'primary-user' ? 'its primary user' : 'another user';
        return `a per-user license of ${holder} for ${nameOf(license)}${inLanguage}`;
    }
    const under = license.claim.state === 'none' ? '' : ` under ${license.claim.agreement}`;
    return `${kindText(license)} for ${nameOf(license)}${inLanguage}${under}`;
}
function rightText(right) {
    return licenseText(right.license, right.language);
}
function kindText(license) {
    if (license.kind === 'software-assurance')
        return 'Software Assurance';
    const channels = {
        oem: 'an OEM license',
        'system-builder': 'a system builder license',
        retail: 'a retail license',
        legalization: 'a legalization license',
        commercial: license.kind === 'upgrade' ? 'a commercial upgrade license' : 'a commercial license',
    };
    return license.channel === undefined ? 'a license of unknown channel' : channels[license.channel];
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readArchitecture)
/* harmony export */ });
/* harmony import */ var _term_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);

// The single numbers are WIM's ARCH and PROCESSOR_ARCHITECTURE: 0, 5, 6, 9, 12 (licensing facts 8.1).
const TABLE = (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .termTable */ .z)({
    x86: ['x86', '0', '32-bit', '32', 'x86-based PC', 'i386', 'i686', 'IA-32'],
    x64: ['x64', '9', 'amd64', 'x86_64', '64-bit', '64', 'x64-based PC', 'Win64'],
    arm: ['ARM', '5', 'ARM32', 'ARM 32-bit', 'ARM-based PC'],
    arm64: ['ARM64', '12', 'AArch64', 'ARM64-based PC', 'ARM 64-bit', 'ARM 64-bit Processor'],
    ia64: ['IA-64', '6', 'Itanium', 'Itanium-based PC'],
});
/** `x64`, `amd64`, `64-bit`, or the number in a WIM's ARCH element. */
function readArchitecture(text) {
    return (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .H)(text, TABLE);
}


/***/ }),

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityText)
/* harmony export */ });
/* harmony import */ var _licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6405);

/** `Windows 11 Enterprise (en-US), x64`. */
function identityText(identity) {
    const { architecture } = identity;
    return architecture === undefined ? (0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .softwareText */ .p5)(identity) : `${(0,_licensing_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .softwareText */ .p5)(identity)}, ${architecture}`;
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ inspectionText),
/* harmony export */   J: () => (/* binding */ inspectionJson),
/* harmony export */   OD: () => (/* binding */ doubts)
/* harmony export */ });
/* harmony import */ var _identity_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8221);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1689);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);




/** `identity` stands in each image just as it would in a manifest. */
function inspectionJson(files) {
    const shown = files.map((file) => ({
        ...file,
        images: file.images.map(({ index, identity: { software, ...evidence }, ...details }) => ({
            index,
            identity: software,
            ...evidence,
            ...details,
        })),
    }));
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schemaVersion: 1, tool: _tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j, files: shown }, 2)}\n`;
}
function inspectionText({ images, ...file }, paint) {
    const facts = [
        ...(file.disc === undefined ? [] : [discText(file.disc)]),
        file.format,
        file.compression,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(file.parts, 'part'),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(file.sizeBytes, 'byte'),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(images.length, 'image'),
        ...(file.channel === undefined ? [] : [`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file.channel.witness)} says ${file.channel.channel} media`]),
    ];
    return `${paint('bold', (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file.file))}: ${facts.join(', ')}\n${images.map((image) => imageText(image, paint)).join('')}`;
}
function discText({ path, volumeLabel }) {
    const label = volumeLabel === '' ? 'without a label' : `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(volumeLabel)}"`;
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)} on the disc ${label}`;
}
function imageText({ index, identity, ...image }, paint) {
    const details = [
        ['name', image.name],
        ['description', image.description],
        ['build', image.build],
        ['edition id', image.editionId],
        ['installation type', image.installationType],
        ['unpacked', image.totalBytes === undefined ? undefined : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(image.totalBytes, 'byte')],
        ['read from', identity.witnesses.join(', ')],
    ];
    return [
        `  ${index}  ${paint('bold', (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_identity_text_js__WEBPACK_IMPORTED_MODULE_0__/* .identityText */ .K)(identity.software)))}\n`,
        ...doubts(identity).map((doubt) => `     ${paint('yellow', (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(doubt))}\n`),
        ...details.flatMap(([label, value]) => (value ? [`     ${label}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(value)}\n`] : [])),
    ].join('');
}
function doubts(identity) {
    if (identity.state === 'known')
        return [];
    if (identity.state === 'unknown')
        return [`unknown: ${identity.reason}`];
    return identity.conflicts.map(({ field, claims }) => `conflicting ${field}: ${claims.map(({ witness, value }) => `${witness} says ${value}`).join(', ')}`);
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ devicesText),
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   GJ: () => (/* binding */ BUILD_SENTENCES),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   R3: () => (/* binding */ moreText),
/* harmony export */   Tm: () => (/* binding */ cureText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   dj: () => (/* binding */ findingSentence),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   zP: () => (/* binding */ severityReasonText)
/* harmony export */ });
/** What became of a build, by how far it came. */
const BUILD_SENTENCES = {
    preflight: 'Nothing was built: what the plan makes would not pass.',
    'dry run': 'Nothing was built: this was a dry run.',
    check: 'Nothing was published: what came out does not pass.',
    published: 'The image was published.',
};
/** `1 device`, `312 devices`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `PC-1, PC-2 and 310 more`: at most `limit` of the devices that have a finding. */
function devicesText(limit, { devices, count }) {
    const shown = devices.slice(0, limit);
    return shown.join(', ') + moreText(count - shown.length);
}
/** ` and 310 more`, nothing for none. */
function moreText(rest) {
    return rest > 0 ? ` and ${rest} more` : '';
}
/** `fleet.csv:12:19`, as editors and terminals follow it. */
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** `312 devices: The image is French.`, of one device its id; a finding on the run itself is its message alone. */
function findingSentence({ count, devices: [only = ''], message, }) {
    if (count === 0)
        return message;
    return `${count === 1 ? only : countOf(count, 'device')}: ${message}`;
}
/** `Sign the form. (frees 12 devices)` */
function cureText({ do: cure, frees }) {
    return frees === 0 ? cure : `${cure} (frees ${countOf(frees, 'device')})`;
}
/** `waived by W-1 until 2026-12-31 (Ada Adler: the new forms are at the lawyers')` */
function waiverText({ waiver, until, owner, reason }) {
    return `waived by ${waiver} until ${until} (${owner}: ${reason})`;
}
/** `error by the policy: Our auditor asks for a label on every PC. (EA-7731, 4)` */
function severityReasonText(severity, { reason, reference }) {
    return `${severity} by the policy: ${reason}${reference === undefined ? '' : ` (${reference})`}`;
}
/** `6`, `3 warnings`, `1 notice`: how many are errors or unproven facts, and apart from them how many are not. */
function countsText(findings) {
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const [severe, warnings, notices] = [count('error') + count('unproven'), count('warning'), count('notice')];
    return [
        ...(severe === 0 ? [] : [String(severe)]),
        ...(warnings === 0 ? [] : [countOf(warnings, 'warning')]),
        ...(notices === 0 ? [] : [countOf(notices, 'notice')]),
    ];
}
/** At most `longest` UTF-16 units; what is cut ends with an ellipsis, and no character is cut in two. */
function cutText(text, longest) {
    if (text.length <= longest)
        return text;
    const halfPair = /[\uD800-\uDBFF]$/;
    return `${text.slice(0, longest - 1).replace(halfPair, '')}…`;
}


/***/ })

};
