export const id = 691;
export const ids = [691,631,965];
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

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/build/plan/read-plan.js + 19 modules
var read_plan = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/manifest/manifest.js + 36 modules
var manifest_manifest = __webpack_require__(3982);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(2046);
// EXTERNAL MODULE: ./build/report/text.js + 2 modules
var report_text = __webpack_require__(7692);
// EXTERNAL MODULE: ./build/jobs/applied-policy.js
var applied_policy = __webpack_require__(5503);
// EXTERNAL MODULE: ./build/report/build-report.js
var build_report = __webpack_require__(6494);
// EXTERNAL MODULE: ./build/jobs/decide.js + 22 modules
var decide = __webpack_require__(5964);
// EXTERNAL MODULE: ./build/jobs/evidence.js + 1 modules
var evidence = __webpack_require__(249);
;// CONCATENATED MODULE: ./build/jobs/build/check-result.js
/** Stage 5: the same assessment as `check`, on what really came out. */




/**
 * Decides for every image that was made: whoever gets it can install any of them. The report is that of the first that
 * does not pass.
 */
async function checkResult({ plan, manifest, estate, options, applied }, { identities }, host) {
    let last;
    for (const { index, file, identity } of identities) {
        const built = (0,evidence/* withEvidence */.Kg)(estate, plan.image, { read: identity });
        const decided = { ...options, image: plan.image, ...(applied && { applied }) };
        last = (0,build_report/* buildReport */.F)(await (0,decide/* decideFleet */.z)(manifest, built, decided, host), (0,applied_policy/* policyTold */.Sh)(applied));
        if (passes(last))
            continue;
        if (identities.length > 1)
            await host.note(`Of ${identities.length} images, image ${index}${file === undefined ? '' : ` of ${file}`} is the first that does not pass.`);
        return last;
    }
    if (last === undefined)
        throw new Error('an image file without images');
    return last;
}
/** What may be published: a waiver lets an image go on, and is told with it. */
function passes({ verdict }) {
    return verdict === 'licensed' || verdict === 'waived';
}

// EXTERNAL MODULE: ./build/image/hive/software-hive.js + 7 modules
var software_hive = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/image/wim-file.js + 3 modules
var wim_file = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/licensing/facts/builds.js
var builds = __webpack_require__(4258);
// EXTERNAL MODULE: ./build/licensing/phrases.js
var phrases = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/licensing/vocabulary/edition.js + 1 modules
var edition = __webpack_require__(3373);
// EXTERNAL MODULE: ./build/licensing/vocabulary/edition-lines.js
var edition_lines = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/licensing/vocabulary/product.js
var product = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/version.js
var vocabulary_version = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/licensing/vocabulary/windows-claims.js
var windows_claims = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/licensing/vocabulary/windows-edition-id.js
var windows_edition_id = __webpack_require__(8065);
// EXTERNAL MODULE: ./build/licensing/witnesses.js
var licensing_witnesses = __webpack_require__(6152);
;// CONCATENATED MODULE: ./build/image/witnesses.js
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
    const name = claims.unreplayedLogs ? `${licensing_witnesses/* HIVE_WITNESS */.x} (logs not replayed)` : licensing_witnesses/* HIVE_WITNESS */.x;
    const hive = (0,windows_edition_id/* windowsIdentity */.M)(claims);
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
    const reason = `${identity.reason}; its ${name} says ${(0,phrases/* softwareText */.p5)(hive.software)}, which its XML must say as well`;
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
    if ((0,windows_claims/* isWindowsPe */.J)(claims)) {
        return xml.product === undefined ? [] : [conflict(both, 'product', (0,product/* productName */.t)(xml.product), 'Windows PE')];
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
    return [conflict(both, 'product', (0,product/* productName */.t)(said), (0,product/* productName */.t)(found))];
}
/** An EditionID that is in no table is another one than the XML's, which was. */
function editionConflict(both) {
    const { xml, claims, hive } = both;
    const found = hive.software.edition;
    if (xml.edition === undefined || claims.editionId === undefined || xml.edition === found)
        return [];
    const named = found === undefined ? (0,reading/* displayed */.kh)(claims.editionId) : (0,edition/* editionName */.g)(hive.software.product, found);
    return [conflict(both, 'edition', (0,edition/* editionName */.g)(xml.product, xml.edition), named)];
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
    const possible = (0,builds/* versionsOfBuild */.Z9)((0,edition_lines/* lineOfEdition */.K)(product, found.edition ?? edition), build);
    if (possible.includes(version))
        return [];
    const named = [...possible.map((one) => (0,vocabulary_version/* versionName */.sh)(product, one)), `build ${build}`].join(', ');
    return [conflict(both, 'version', (0,vocabulary_version/* versionName */.sh)(product, version), named)];
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
        { witness: licensing_witnesses/* XML_WITNESS */.y, value: said },
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/process/tool.js
var tool = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/publish/hash-file.js
/** SHA-256 of large files, as quick as the hash itself: while a piece is hashed the next is read and the last is written. */



/** Small enough that a piece is still in the processor's cache when it is hashed and written; 4 MiB is a third slower. */
const PIECE_BYTES = 2 ** 20;
/** One is read, one hashed, and two may wait to be written. */
const PIECES = 4;
/**
 * @param progress is given the bytes so far, after every piece.
 * @throws Aborted, or the system's error.
 */
async function hashFile(file, signal, progress) {
    return withFile(file, 'r', (source) => passThrough(source, undefined, signal, progress));
}
/**
 * Copies a file into a new one, and flushes it. The digest is that of the bytes that were sent. Fails when `to` exists. The
 * copy gets the original's time, to the second: a time that is set stays, where a share may change one that it gave itself.
 *
 * @param progress is given the bytes so far, after every piece.
 * @throws Aborted, or the system's error; what was written until then stays.
 */
async function copyHashed(from, to, signal, progress) {
    return withFile(from, 'r', (source) => withFile(to, 'wx', async (sink) => {
        const digest = await passThrough(source, sink, signal, progress);
        await sink.sync();
        const { mtimeMs } = await source.stat();
        await sink.utimes(Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
        await sink.sync();
        return digest;
    }));
}
async function passThrough(source, sink, signal, progress) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const pieces = Array.from({ length: PIECES }, newPiece);
    let fault;
    const write = async (bytes, position) => {
        try {
            if (sink !== undefined)
                await writeFully(sink, bytes, position);
        }
        catch (error) {
            fault ??= { error };
        }
    };
    let sizeBytes = 0;
    let number = 0;
    let piece = pieceAt(pieces, number);
    let filled = await source.read(piece.bytes, 0, PIECE_BYTES, 0);
    while (filled.bytesRead > 0) {
        const length = filled.bytesRead;
        number += 1;
        const next = pieceAt(pieces, number);
        await next.written;
        const reading = source.read(next.bytes, 0, PIECE_BYTES, sizeBytes + length);
        const sent = piece.bytes.subarray(0, length);
        piece.written = write(sent, sizeBytes);
        hash.update(sent);
        sizeBytes += length;
        progress(sizeBytes);
        filled = await reading;
        piece = next;
        if (signal.aborted || fault !== undefined)
            break;
    }
    // The handles are closed next: nothing may still be under way.
    await Promise.all(pieces.map(({ written }) => written));
    if (fault !== undefined)
        throw fault.error;
    if (signal.aborted)
        throw new tool/* Aborted */.a();
    return { sha256: hash.digest('hex'), sizeBytes };
}
function newPiece() {
    return { bytes: Buffer.allocUnsafeSlow(PIECE_BYTES), written: Promise.resolve() };
}
function pieceAt(pieces, number) {
    return pieces[number % PIECES] ?? newPiece();
}
async function writeFully(sink, bytes, position) {
    for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await sink.write(bytes, written, bytes.length - written, position + written);
        written += bytesWritten;
    }
}
async function withFile(path, flags, use) {
    const file = await (0,promises_.open)(path, flags);
    try {
        return await use(file);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/image/opened-file.js
var opened_file = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/image/refuse.js
var image_refuse = __webpack_require__(216);
// EXTERNAL MODULE: ./build/image/split-set.js
var split_set = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/image/iso/file-on-disc.js
var file_on_disc = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/image/iso/wim-on-disc.js + 16 modules
var wim_on_disc = __webpack_require__(7429);
;// CONCATENATED MODULE: ./build/image/iso/copy-off-disc.js







const CHUNK = 4 * 1024 * 1024;
// By what is inside: names on a disc are the disc's own, and no paths for us.
const NAMES = { wim: 'install.wim', esd: 'install.esd', swm: 'install.swm' };
/**
 * Copies the install image (all parts of a split set) of a disc image into the folder `to`, which is there; the names are
 * `install.wim`, `.esd`, or `.swm` and `install2.swm`, and a file of that name is an error (EEXIST). What was copied is
 * deleted again when a part fails. Throws InputError when the image is refused, and the signal's reason.
 */
async function copyOffDisc(isoPath, label, to, signal, discPath) {
    return (0,opened_file/* withOpenedFile */.m)(isoPath, label, async (disc) => {
        const { wim, parts } = await (0,wim_on_disc.readWimOnDisc)(disc, label, discPath);
        const first = (0,external_node_path_.join)(to, NAMES[wim.format]);
        const created = [];
        try {
            for (const [at, part] of parts.entries()) {
                const target = at === 0 ? first : (0,external_node_path_.join)(to, (0,split_set/* partName */.pn)(NAMES[wim.format], at + 1));
                const handle = await (0,promises_.open)(target, 'wx');
                created.push(target);
                await copyInto(handle, (0,file_on_disc/* fileOnDisc */.$)(disc, part), label, signal);
            }
        }
        catch (error) {
            for (const target of created)
                await (0,promises_.rm)(target, { force: true });
            throw error;
        }
        return { file: first };
    });
}
/** Closes the handle whatever happens. */
async function copyInto(handle, from, label, signal) {
    try {
        for (let at = 0; at < from.sizeBytes; at += CHUNK) {
            signal?.throwIfAborted();
            const length = Math.min(CHUNK, from.sizeBytes - at);
            const bytes = await from.read(at, length);
            if (bytes.length < length)
                (0,image_refuse/* refuse */.k)(label, 'became shorter while it was read', 'Try again when nothing writes to it.');
            await handle.writeFile(bytes);
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/process/exit-codes.js
var exit_codes = __webpack_require__(1535);
// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
// EXTERNAL MODULE: ./build/jobs/status.js
var jobs_status = __webpack_require__(1671);
;// CONCATENATED MODULE: ./build/jobs/build/make.js
/** Stage 3: the image is made in our own folder. The source is only ever read. */







function workshopIn({ mountDirectory, scratchDirectory, journal }, host) {
    return { mountDirectory, scratchDirectory, journal, step: (title, work) => host.step(title, work) };
}
/** Exports the source, does the steps, exports the result: so that nothing that was replaced is carried along. */
async function makeBySteps({ steps, compress }, output, source, { engine, tools }, area, host) {
    if (source === undefined)
        throw new Error('a plan of steps without its source');
    const file = (0,external_node_path_.join)(area.directory, `made${(0,external_node_path_.extname)(output)}`);
    const from = { file: await imageFileOf(source, area, host, tools.dryRun), index: source.index };
    if (steps.length === 0) {
        await exportImage(engine, from, file, compress, host);
        return { file };
    }
    const work = (0,external_node_path_.join)(area.directory, 'work.wim');
    // What is exported again at the end is not packed tightly before: XPRESS is several times as quick as LZX.
    await exportImage(engine, from, work, 'fast', host);
    const softwareHive = await engine.service(work, steps, workshopIn(area, host));
    await exportImage(engine, { file: work, index: 1 }, file, compress, host);
    await (0,promises_.rm)(work, { force: true });
    return { file, ...(softwareHive && { softwareHive }) };
}
function exportImage(engine, from, to, compress, host) {
    return host.step(`Export image ${from.index} of ${(0,external_node_path_.basename)(from.file)}`, () => engine.exportImage(from, to, compress));
}
async function imageFileOf({ file, wim }, area, host, dryRun) {
    if (wim.onDisc === undefined)
        return file;
    const folder = (0,external_node_path_.join)(area.directory, 'disc');
    if (dryRun)
        return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(wim.onDisc.path));
    await (0,promises_.mkdir)(folder);
    return host.step(`Copy ${wim.onDisc.path} off ${(0,external_node_path_.basename)(file)}`, async () => {
        return (await copyOffDisc(file, file, folder, host.signal)).file;
    });
}
/**
 * Runs the plan's own program, which makes `output`, and takes that away at once: until it has passed, no later step of
 * a workflow may find it. What stood there before is put back.
 */
async function makeByProgram({ command, place }, { output = '', image }, { tools }, area, host) {
    const token = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const hidden = (0,external_node_path_.join)((0,external_node_path_.dirname)(output), `.${(0,external_node_path_.basename)(output)}.imagegate-${token}`);
    if (!tools.dryRun)
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true });
    await area.journal.will({ kind: 'temporary', path: hidden });
    const putBack = tools.dryRun ? async () => undefined : await setAside(output, token, area);
    await host.step(`Run ${command[0]}`, async () => {
        const [program, ...words] = command;
        const environment = { IMAGE_OUTPUT: output, IMAGE_ID: image };
        const { exitCode, signal, tail } = await tools.run({ program, words, environment });
        if (exitCode === 0)
            return;
        const how = exitCode === undefined ? `was ended by ${signal}` : `ended with exit code ${(0,exit_codes/* exitText */.i)(exitCode)}`;
        throw new step_failed/* StepFailed */.a({ ...place, message: `${program} ${how}.`, cure: 'See what it printed.' }, tail);
    });
    if (tools.dryRun)
        return { file: output };
    if ((await (0,jobs_status/* statusOf */.c)(output))?.isFile() !== true) {
        const message = `${command[0]} ended well, and ${output} is not there.`;
        throw new step_failed/* StepFailed */.a({ ...place, message, cure: 'Let it write the file that the plan names under `output`.' });
    }
    await (0,promises_.rename)(output, hidden);
    await putBack();
    return { file: hidden };
}
/** Moves what stands at the output away; the journal puts it back if nobody does before. */
async function setAside(output, token, { journal }) {
    const earlier = await (0,promises_.stat)(output).catch(() => undefined);
    if (earlier === undefined) {
        const entry = await journal.will({ kind: 'temporary', path: output });
        return () => journal.settled(entry);
    }
    const kept = (0,external_node_path_.join)((0,external_node_path_.dirname)(output), `.${(0,external_node_path_.basename)(output)}.imagegate-${token}-earlier`);
    const entry = await journal.will({ kind: 'placement', target: output, temporary: output, kept, fingerprint: '' });
    await (0,promises_.link)(output, kept).catch(() => (0,promises_.rename)(output, kept));
    await (0,promises_.rm)(output, { force: true });
    return async () => {
        await (0,promises_.rename)(kept, output);
        await journal.settled(entry);
    };
}

;// CONCATENATED MODULE: ./build/jobs/build/identify.js





/** Every image in the file by its XML and by the SOFTWARE hive inside, and the SHA-256 that all later stages hold to. */
async function identify({ file, softwareHive }, label, machinery, area, host) {
    const { indexes, sizeBytes } = await (0,wim_file/* readWimFile */._)(file, label);
    const identities = [];
    for (const image of indexes) {
        const { index } = image;
        const hive = softwareHive ?? (await readHive({ file, index }, label, machinery, area, host));
        identities.push({ index, identity: withHive(image.identity, hive, label) });
    }
    const hashed = await host.step('Hash the image', () => hashFile(file, host.signal, (bytes) => host.watch.progress(percentOf(bytes, sizeBytes))));
    return { candidate: { file, ...hashed }, identities };
}
/** The SOFTWARE hive of one image of a file; undefined where it has none. */
async function readHive(image, label, { engine, facts }, area, host) {
    if (facts === undefined)
        return undefined;
    return host.step(`Read the registry of image ${image.index} of ${label}`, () => engine.extractFile(image, software_hive/* SOFTWARE_HIVE */.D, workshopIn(area, host)));
}
function withHive(identity, hive, label) {
    if (hive === undefined)
        return identity;
    return withHiveWitness(identity, (0,software_hive/* readSoftwareHive */.M)(hive, `the SOFTWARE hive in ${label}`));
}
function percentOf(bytes, all) {
    return all === 0 ? 100 : Math.floor((100 * bytes) / all);
}

;// CONCATENATED MODULE: ./build/image/mdt/identity-in-share.js


const MDT_WITNESS = 'OperatingSystems.xml';
/**
 * The identity of one index of a file; `file` is a clause that says why it can't be read where it can't. A <Flags> of MDT
 * that is not the EDITIONID of the file makes it conflicting.
 */
function identityInShare(file, index, flags) {
    if (typeof file === 'string')
        return unknown(file);
    const image = file.indexes.find((candidate) => candidate.index === index);
    if (image === undefined)
        return unknown(`its image file has no index ${index}: it holds ${file.indexes.length}`);
    return withFlags(image, flags);
}
function unknown(reason) {
    return { state: 'unknown', software: {}, witnesses: [], reason };
}
/** Somebody exchanged the file after the import, or wrote Flags by hand: neither says which of the two is meant. */
function withFlags({ identity, editionId, installationType }, flags) {
    if (flags === undefined || editionId === undefined)
        return identity;
    const claims = { editionId, flags, ...(installationType !== undefined && { installationType }) };
    if ((0,windows_claims/* claimedEdition */.W2)(claims).conflict === undefined)
        return identity;
    const conflict = {
        field: 'edition',
        claims: [
            { witness: 'EDITIONID', value: (0,reading/* displayed */.kh)(editionId) },
            { witness: MDT_WITNESS, value: (0,reading/* displayed */.kh)(flags) },
        ],
    };
    return {
        state: 'conflicting',
        software: identity.software,
        witnesses: [...identity.witnesses, MDT_WITNESS],
        conflicts: [...(identity.state === 'conflicting' ? identity.conflicts : []), conflict],
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/input/text-position.js
var text_position = __webpack_require__(7078);
// EXTERNAL MODULE: ./build/image/walk-xml.js
var walk_xml = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/image/mdt/share-document.js
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
            (0,walk_xml/* walkXml */.N)(this.#text, visitor);
        }
        catch (error) {
            if (!(error instanceof walk_xml/* XmlFault */.k))
                throw error;
            this.refuseAt(error.offset, `is malformed XML: ${(0,reading/* displayed */.kh)(error.message)}`, 'Mend the XML, or restore the file.');
        }
    }
    /** `what` is a predicate, `offset` an index into the text. @throws InputError */
    refuseAt(offset, what, cure) {
        const { label } = this;
        throw new problem/* InputError */.d({ file: label, ...(0,text_position/* positionAt */.t)(this.#text, offset), message: `${label} ${what}.`, cure });
    }
    /** From 1. */
    lineAt(offset) {
        return (0,text_position/* positionAt */.t)(this.#text, offset).line;
    }
}
/** @throws InputError for a file that is missing, larger than 16 MiB, or neither UTF-8 nor UTF-16. */
async function readShareDocument(path, label) {
    const bytes = await readBytes(path, label);
    const text = decode(bytes);
    if (text === undefined)
        (0,image_refuse/* refuse */.k)(label, 'is neither UTF-8 nor UTF-16', 'Save it as UTF-8.');
    return new ShareDocument(text, label);
}
/** An .ini file. What is neither UTF-8 nor UTF-16 is read as Windows-1252: Notepad's "ANSI", and its keys are ASCII. */
async function readShareSettings(path, label) {
    const bytes = await readBytes(path, label);
    return decode(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}
function readBytes(path, label) {
    return (0,opened_file/* withOpenedFile */.m)(path, label, async (file) => {
        if (file.sizeBytes > LARGEST) {
            (0,image_refuse/* refuse */.k)(label, `has ${file.sizeBytes} bytes, at most ${LARGEST} (16 MiB) are read`, 'Name a deployment share.');
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
        return (0,external_node_buffer_.isUtf8)(bytes) ? new TextDecoder().decode(bytes) : undefined;
    try {
        return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/image/mdt/share-entries.js
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
                document.refuseAt(element.offset, `has the root element ${(0,image_refuse/* quoted */.T)(element.path)}, expected "${root}"`, MEND);
            }
            if (path === `${root}/${entry}`) {
                values = new Map();
                named = new Set();
            }
            const name = childOf(`${root}/${entry}`, path);
            if (name === undefined)
                return;
            if (named.has(name))
                document.refuseAt(element.offset, `has two ${(0,image_refuse/* quoted */.T)(name)} in one ${entry}`, MEND);
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
                document.refuseAt(element.offset, `has two ${entry} with the guid ${(0,image_refuse/* quoted */.T)(guid)}`, MEND);
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

;// CONCATENATED MODULE: ./build/image/mdt/share-path.js
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
    const exact = (0,external_node_path_.join)(folder, name);
    if (await exists(exact))
        return exact;
    const wanted = name.toLowerCase();
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const found = names.filter((candidate) => candidate.toLowerCase() === wanted).sort()[0];
    return found === undefined ? undefined : (0,external_node_path_.join)(folder, found);
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
    const below = (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(path));
    return below !== '..' && !below.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(below);
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/image/mdt/image-list.js
/** Control/OperatingSystems.xml: the images that MDT knows in a share. */




const LIST = ['Control', 'OperatingSystems.xml'];
/** True for a folder with a Control/OperatingSystems.xml, in any case: an MDT deployment share, or offline media. */
async function isDeploymentShare(folder) {
    return (await findPath(folder, LIST)) !== undefined;
}
/** @throws InputError when the list is missing or malformed. */
async function readImageList(folder, label) {
    const path = (await findPath(folder, LIST)) ?? (0,external_node_path_.join)(folder, ...LIST);
    const document = await readShareDocument(path, `${label}/${LIST.join('/')}`);
    return { document, entries: readEntries(document, 'oss', 'os') };
}
/**
 * The images that the share names, without a look at their files. An entry that names none inside the share is left out.
 *
 * @throws InputError when the list is missing or malformed.
 */
async function readImageClaims(folder, label) {
    const { entries } = await readImageList(folder, label);
    return entries.flatMap(({ values }) => {
        const path = readSharePath(values.get('imagefile') ?? '');
        const index = readImageIndex(values);
        return path.ok && index !== undefined ? [{ names: path.names, index }] : [];
    });
}
/** From 1; undefined where <ImageIndex> is missing or is none. */
function readImageIndex(values) {
    const text = values.get('imageindex') ?? '';
    return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/image/mdt/operating-systems.js
/** The operating systems of a share: what MDT says of each in OperatingSystems.xml, and what its image file says. */







const IMPORT_AGAIN = 'Remove the entry in the Deployment Workbench, and import the image into the share.';
/** @throws InputError when the list is missing or malformed, or names an image outside the share. */
async function readOperatingSystems(folder, label) {
    const { document, entries } = await readImageList(folder, label);
    const files = new Map();
    const found = [];
    for (const entry of entries)
        found.push(await readOne(entry, document, folder, label, files));
    return found;
}
async function readOne({ guid, enabled, values, offset }, document, folder, label, files) {
    const name = values.get('name') ?? '';
    const refuse = (what) => document.refuseAt(offset, `has ${(0,image_refuse/* quoted */.T)(name)} with ${what}`, IMPORT_AGAIN);
    const written = values.get('imagefile') ?? '';
    const path = readSharePath(written);
    if (!path.ok)
        return refuse(`an ImageFile that ${path.reason}: ${(0,image_refuse/* quoted */.T)(written)}, expected one inside the share`);
    const imageIndex = readImageIndex(values) ?? refuse(`the ImageIndex ${(0,image_refuse/* quoted */.T)(values.get('imageindex') ?? '')}`);
    const there = await findPath(folder, path.names);
    if (there !== undefined && !(await staysInside(folder, there).catch(() => false))) {
        return refuse(`an ImageFile that leaves the share by a link: ${(0,image_refuse/* quoted */.T)(written)}`);
    }
    const imageFile = there ?? (0,external_node_path_.join)(folder, ...path.names);
    const imageLabel = `${label}/${(0,external_node_path_.relative)(folder, imageFile).replaceAll('\\', '/')}`;
    const flags = values.get('flags');
    if (!files.has(imageFile))
        files.set(imageFile, await readFile(there, imageLabel));
    const claims = {
        flags,
        build: values.get('build'),
        platform: values.get('platform'),
        language: values.get('language'),
    };
    const identity = identityInShare(files.get(imageFile) ?? '', imageIndex, flags);
    return { guid, name, enabled, imageFile, imageLabel, imageIndex, ...withoutUndefined(claims), identity };
}
/** The file, or why it can't be read. */
async function readFile(path, label) {
    if (path === undefined)
        return 'its image file is not there';
    try {
        return await (0,wim_file/* readWimFile */._)(path, label);
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        return `its image file cannot be identified: ${error.problems[0].message.replace(/\.$/, '')}`;
    }
}
function withoutUndefined(claims) {
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/product-key.js
var product_key = __webpack_require__(809);
;// CONCATENATED MODULE: ./build/image/mdt/share-secrets.js
/** Product keys and passwords in a share: that they are there, and where. Never what they are. */


// Each costs a search for its line; who mends the first hundred finds the others.
const MOST_IN_A_FILE = 100;
/** `ProductKey=`, `OverrideProductKey=` and whatever ends in `Password=`, in CustomSettings.ini and Bootstrap.ini. */
function secretsInSettings(text, file) {
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((line, at) => {
        const equals = line.indexOf('=');
        const key = line.slice(0, Math.max(equals, 0)).trim();
        if (equals === -1 || key.startsWith(';') || line.slice(equals + 1).trim() === '')
            return [];
        const kind = kindOf(key) ?? ((0,product_key/* looksLikeProductKey */.i)(line) ? 'a product key' : undefined);
        return kind === undefined ? [] : [{ file, line: at + 1, what: `${kind} (${(0,reading/* displayed */.kh)(key)})` }];
    })
        .slice(0, MOST_IN_A_FILE);
}
function kindOf(key) {
    if (/^(?:override)?productkey$/i.test(key))
        return 'a product key';
    return /password$/i.test(key) ? 'a password' : undefined;
}
/**
 * Those of an Unattend.xml: `ProductKey` of Shell-Setup, `ProductKey/Key` of Setup, the passwords of accounts and
 * domains, and a key in any command. @throws InputError for malformed XML.
 */
function secretsInUnattend(document) {
    const found = [];
    document.walk({
        closed({ path, offset }, text) {
            if (text.trim() === '' || found.length >= MOST_IN_A_FILE)
                return;
            const name = nameOf(path);
            const kind = kindOf(name) ?? ((0,product_key/* looksLikeProductKey */.i)(text) ? 'a product key' : undefined);
            if (kind !== undefined) {
                found.push({ file: document.label, line: document.lineAt(offset), what: `${kind} (${(0,reading/* displayed */.kh)(name)})` });
            }
        },
    });
    return found;
}
/** The last name of the path, without a prefix; of a value that has an element of its own, the one around it. */
function nameOf(path) {
    const names = path.split('/').map((name) => name.slice(name.indexOf(':') + 1));
    const last = names.at(-1) ?? '';
    return /^(?:key|value)$/i.test(last) ? (names.at(-2) ?? '') : last;
}

;// CONCATENATED MODULE: ./build/image/mdt/task-sequence.js
/** Control/<ID>/ts.xml: which operating system the steps of a task sequence install. */


// `BDD_InstallOS` in Client.xml and Server.xml, `BDD_UpgradeOS` in ClientUpgrade.xml.
const INSTALLING_TYPE = /^bdd_(?:install|upgrade)os$/i;
/**
 * MDT reads the OSGUID of globalVarList for its wizard and that of the step when it installs; they are normally the
 * same. Where they differ, nobody can say from the file which of them a machine gets. @throws InputError for malformed XML.
 */
function readInstalled(document) {
    const { globals, steps } = readSteps(document);
    const installing = steps.filter(({ installs, guid }) => installs || guid !== undefined);
    const active = installing.filter(({ disabled }) => !disabled);
    const [first] = installing;
    if (first !== undefined && active.length === 0) {
        return { problem: `its step "${(0,reading/* displayed */.kh)(first.name)}" is disabled, so that it installs nothing` };
    }
    const guids = new Set([...globals, ...active.flatMap(({ guid }) => guid ?? [])]);
    const [guid] = guids;
    if (guids.size > 1) {
        const named = [...guids].map((one) => (0,reading/* displayed */.kh)(one)).slice(0, 3);
        return {
            problem: `it names ${guids.size} operating systems (OSGUID ${named.join(', ')}): which one it installs is not certain`,
        };
    }
    if (guid !== undefined)
        return { guid };
    return active.length === 0 ? {} : { problem: 'it has a step that installs, but names no operating system (OSGUID)' };
}
function readSteps(document) {
    const globals = [];
    const steps = [];
    const disabledGroups = [];
    let step;
    document.walk({
        opened(element) {
            const tag = tagOf(element);
            const disabled = (disabledGroups.at(-1) ?? false) || isDisabled(element);
            if (tag === 'group')
                disabledGroups.push(disabled);
            if (tag !== 'step')
                return;
            const installs = INSTALLING_TYPE.test(attributeOf(element, 'type')?.trim() ?? '');
            step = { name: attributeOf(element, 'name') ?? '', disabled, installs, guid: undefined };
        },
        closed(element, text) {
            const tag = tagOf(element);
            if (tag === 'group')
                disabledGroups.pop();
            if (tag === 'variable' && attributeOf(element, 'name')?.trim().toLowerCase() === 'osguid') {
                const guid = text.trim().toLowerCase();
                if (guid === '')
                    return;
                if (step !== undefined)
                    step.guid = guid;
                else if (element.path.toLowerCase() === 'sequence/globalvarlist/variable')
                    globals.push(guid);
            }
            // With /PE it applies Windows PE, to start from.
            if (tag === 'action' && step !== undefined && /ltiapply\.wsf/i.test(text) && !/\/pe\b/i.test(text))
                step.installs = true;
            if (tag === 'step' && step !== undefined) {
                steps.push(step);
                step = undefined;
            }
        },
    });
    return { globals, steps };
}
function tagOf({ path }) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
function isDisabled(element) {
    return attributeOf(element, 'disable')?.trim().toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./build/image/mdt/task-sequences.js
/** Control/TaskSequences.xml, and what lies in the folder of each of its task sequences. */







/**
 * Nothing when the share has no list of them. What is wrong with one task sequence is its problem, not that of the share.
 *
 * @param operatingSystems whether each is enabled, by guid.
 * @throws InputError when the list itself is malformed.
 */
async function readTaskSequences(folder, label, operatingSystems) {
    const path = await findPath(folder, ['Control', 'TaskSequences.xml']);
    if (path === undefined)
        return [];
    const document = await readShareDocument(path, `${label}/Control/TaskSequences.xml`);
    const found = [];
    for (const entry of readEntries(document, 'tss', 'ts')) {
        found.push(await task_sequences_readOne(entry, folder, label, operatingSystems));
    }
    return found;
}
async function task_sequences_readOne({ enabled, values }, folder, label, operatingSystems) {
    const id = values.get('id') ?? '';
    const { guid, problem } = await installedBy(id, folder, label);
    const known = guid === undefined ? undefined : operatingSystems.get(guid);
    const unattend = await readUnattend(id, folder, label);
    const problems = [problem, guidProblem(guid, known), unattend.problem].filter((one) => one !== undefined);
    return {
        sequence: {
            id,
            name: values.get('name') ?? id,
            enabled,
            ...(guid !== undefined && known !== undefined && { operatingSystem: guid }),
            ...(problems.length > 0 && { problem: problems.join('; ') }),
        },
        secrets: unattend.secrets,
    };
}
function guidProblem(guid, enabled) {
    if (guid === undefined || enabled === true)
        return undefined;
    if (enabled === false)
        return 'the operating system that it names is disabled';
    return `its OSGUID ${(0,reading/* displayed */.kh)(guid)} is no operating system of the share`;
}
async function installedBy(id, folder, label) {
    const path = await findBeside(id, 'ts.xml', folder);
    if (path === undefined)
        return { problem: 'it has no ts.xml in a folder of Control that is named as its ID' };
    try {
        return readInstalled(await readShareDocument(path, `${label}/Control/${id}/ts.xml`));
    }
    catch (error) {
        return { problem: clauseOf(error) };
    }
}
async function readUnattend(id, folder, label) {
    const path = await findBeside(id, 'Unattend.xml', folder);
    if (path === undefined)
        return { secrets: [] };
    try {
        return { secrets: secretsInUnattend(await readShareDocument(path, `${label}/Control/${id}/Unattend.xml`)) };
    }
    catch (error) {
        return { secrets: [], problem: clauseOf(error) };
    }
}
/** A file in the folder of a task sequence, which is one name below Control, and nothing else. */
async function findBeside(id, name, folder) {
    const read = readSharePath(id);
    if (!read.ok || read.names.length !== 1)
        return undefined;
    const path = await findPath(folder, ['Control', ...read.names, name]);
    return path !== undefined && (await staysInside(folder, path).catch(() => false)) ? path : undefined;
}
function clauseOf(error) {
    if (!(error instanceof problem/* InputError */.d))
        throw error;
    return error.problems[0].message.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/image/mdt/deployment-share.js
/** A deployment share of the Microsoft Deployment Toolkit, or the `Content\Deploy` of its offline media, which is one too. */





/**
 * @param folder absolute.
 * @param label the name that problems and labels begin with.
 * @throws InputError when it is no share, a list in it is malformed, or an image lies outside the share.
 */
async function readDeploymentShare(folder, label) {
    const operatingSystems = await readOperatingSystems(folder, label);
    const enabled = new Map(operatingSystems.map((one) => [one.guid, one.enabled]));
    const found = await readTaskSequences(folder, label, enabled);
    const settings = await Promise.all(['Bootstrap.ini', 'CustomSettings.ini'].map((name) => readSettings(folder, label, name)));
    return {
        operatingSystems,
        taskSequences: found.map(({ sequence }) => sequence),
        secrets: [...settings.flat(), ...found.flatMap(({ secrets }) => secrets)],
    };
}
async function readSettings(folder, label, name) {
    const path = await findPath(folder, ['Control', name]);
    const file = `${label}/Control/${name}`;
    return path === undefined ? [] : secretsInSettings(await readShareSettings(path, file), file);
}

;// CONCATENATED MODULE: ./build/image/mdt/media.js
/** Control/Medias.xml: `<medias><media guid=... enable=...><Name>MEDIA001</Name><Root>D:\Media\W11</Root>...`. */
/** Control/Medias.xml: `<medias><media guid=... enable=...><Name>MEDIA001</Name><Root>D:\Media\W11</Root>...`. */





const MOST_NAMED = 20;
/**
 * @param share absolute.
 * @param media its name, in any case.
 * @param flavour whose rules the root follows: it was written on the machine that updates the media.
 * @throws InputError when the share has no such media, or their root is no absolute path here.
 */
async function readMedia(share, media, flavour = external_node_path_) {
    const path = await findPath(share, ['Control', 'Medias.xml']);
    const label = `${share}/Control/Medias.xml`;
    if (path === undefined)
        (0,image_refuse/* refuse */.k)(share, 'has no offline media: there is no Control/Medias.xml', MAKE_ONE);
    const document = await readShareDocument(path, label);
    const entries = readEntries(document, 'medias', 'media');
    const called = (name) => name.toLowerCase() === media.trim().toLowerCase();
    const [found, other] = entries.filter(({ values }) => called(values.get('name') ?? ''));
    if (found === undefined) {
        const names = entries.slice(0, MOST_NAMED).map(({ values }) => (0,image_refuse/* quoted */.T)(values.get('name') ?? ''));
        (0,image_refuse/* refuse */.k)(label, `has no media ${(0,image_refuse/* quoted */.T)(media)}; it has ${names.length === 0 ? 'none' : names.join(', ')}`, MAKE_ONE);
    }
    if (other !== undefined)
        document.refuseAt(other.offset, `has two media ${(0,image_refuse/* quoted */.T)(media)}`, 'Rename one of them.');
    const root = found.values.get('root') ?? '';
    // `\Media` is absolute to Windows, but on whatever drive is the current one.
    if (!flavour.isAbsolute(root) || (flavour.sep === '\\' && flavour.parse(root).root.length < 3)) {
        document.refuseAt(found.offset, `has ${(0,image_refuse/* quoted */.T)(media)} with the Root ${(0,image_refuse/* quoted */.T)(root)}, no absolute path here`, MAKE_ONE);
    }
    const content = await findPath(root, ['Content', 'Deploy']);
    return { root, content: content ?? flavour.join(root, 'Content', 'Deploy') };
}
const MAKE_ONE = 'Name media of the share, or make them in the Deployment Workbench (Advanced Configuration, Media).';

;// CONCATENATED MODULE: ./build/jobs/build/media.js
/** Offline media that MDT makes of a share: every image in them is identified, for whoever has the media can install any. */






/** Media are where MDT makes them. @throws InputError for a target that only a file can go to. */
function refuseCopies({ plan }) {
    const target = plan.publish.find(({ kind }) => kind !== 'run');
    if (plan.making.kind !== 'media' || target === undefined)
        return;
    const message = 'MDT makes its media in a folder of its own: there is no one file to copy or to import.';
    throw new problem/* InputError */.d({ ...target.place, message, cure: 'Publish them by `run`, or leave this out.' });
}
/** Lets MDT make the media, and returns their folder. */
async function makeMedia({ share, media }, { mdt }, host) {
    await host.step(`Update ${media} of ${share}`, () => mdt.updateMedia(share, media));
    return (await readMedia(share, media)).root;
}
/**
 * Every image in the media. Their digest is the SHA-256 of a list of all image files, a line each as sha256sum writes it,
 * sorted by name.
 */
async function identifyMedia({ share, media }, machinery, area, host) {
    const { root, content } = await readMedia(share, media);
    const { operatingSystems } = await readDeploymentShare(content, media);
    const identities = [];
    for (const { imageFile: file, imageIndex: index, imageLabel: label, identity } of operatingSystems) {
        const hive = await readHive({ file, index }, label, machinery, area, host);
        identities.push({ index, file: label, identity: withHive(identity, hive, label) });
    }
    const files = new Map(operatingSystems.map(({ imageLabel, imageFile }) => [imageLabel, imageFile]));
    const list = await host.step('Hash the images', async () => {
        const lines = [];
        for (const [label, file] of [...files].sort()) {
            lines.push(`${(await hashFile(file, host.signal, () => undefined)).sha256}  ${label}\n`);
        }
        return lines.join('');
    });
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(list).digest('hex');
    return { candidate: { file: root, sha256, sizeBytes: Buffer.byteLength(list) }, identities };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/input/quoted.js
var quoted = __webpack_require__(931);
// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
;// CONCATENATED MODULE: ./build/build/engines/mdt/call-mdt.js
/** Runs mdt.ps1 in Windows PowerShell, and reads its answer. */







/** `stage` is what was being done when it ended: `done` when nothing failed. */
const ANSWER = schemas/* object */.Ikc({
    powershell: schemas/* string */.YjP(),
    edition: schemas/* string */.YjP(),
    stage: schemas/* enum */.k5n(['module', 'share', 'action', 'done']),
    failure: schemas/* string */.YjP(),
});
const LARGEST_ANSWER = 64 * 1024;
const CURES = {
    module: 'Install the Microsoft Deployment Toolkit (6.3.8456) and the Windows ADK with its Windows PE add-on on this machine.',
    share: 'Open the share in the Deployment Workbench on this machine: it may need an upgrade, or rights to write to it.',
    action: 'Read what it says above; close the Deployment Workbench on every machine, and do the same by hand there.',
};
/**
 * @returns what the script answered when it reached its end; undefined on a dry run, where nothing was done.
 * @throws InputError for a value that can't be handed to PowerShell.
 * @throws StepFailed when the script failed, was ended, or did not answer.
 */
async function callMdt(tools, script, call) {
    const answerFile = (0,external_node_path_.join)(script.scratchDirectory, 'mdt-answer.json');
    const words = wordsOf(script, call, answerFile);
    // One that an earlier call left would be taken for the answer to this one.
    await (0,promises_.rm)(answerFile, { force: true });
    try {
        const result = await tools.run({ program: 'powershell.exe', words });
        if (tools.dryRun)
            return undefined;
        const answer = await readAnswer(answerFile);
        if (result.exitCode === 0 && answer?.stage === 'done')
            return answer;
        throw failed(call, result, answer);
    }
    finally {
        await (0,promises_.rm)(answerFile, { force: true });
    }
}
function wordsOf(script, { action, share, parameters = {} }, answerFile) {
    const given = { Action: action, Share: share, Result: answerFile, ...parameters };
    const options = Object.entries(given).flatMap(([name, value]) => [`-${name}`, wordOf(value)]);
    return ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script.file, ...options];
}
// PowerShell takes every kind of dash for the beginning of a parameter, and the value is then none.
const UNFIT = /^\s*[-\u2013\u2014\u2015]|["\p{Cc}\u2028\u2029]|^\s*$/u;
/** A backslash at the end would escape the quote behind it; that of a drive's root stays, `D:` is another folder than `D:\`. */
function wordOf(value) {
    if (UNFIT.test(value)) {
        const message = `${(0,quoted/* quoted */.T)(value)} can't be handed to Windows PowerShell: it begins with a dash, is empty, or holds a quote or a line end.`;
        throw new problem/* InputError */.d({ message, cure: 'Choose another name.' });
    }
    const stripped = value.replace(/\\{1,4096}$/, '');
    return stripped.endsWith(':') ? `${stripped}\\` : stripped;
}
/** Undefined when there is none, or it is not the script's. */
async function readAnswer(file) {
    try {
        return ANSWER.parse(JSON.parse(await (0,text_file/* readTextFile */.Gu)(file, 'the answer of mdt.ps1', LARGEST_ANSWER)));
    }
    catch {
        return undefined;
    }
}
function failed({ action }, { exitCode, signal, tail }, answer) {
    const end = exitCode === undefined ? `by ${signal ?? 'a signal'}` : `with exit code ${exitCode}`;
    if (answer === undefined || answer.stage === 'done') {
        const message = `Windows PowerShell ended ${end} and did not say what became of ${action} in MDT.`;
        const cure = 'Check that scripts may run there (Group Policy, AppLocker), and look at what is in the share now.';
        return new step_failed/* StepFailed */.a({ message, cure }, tail);
    }
    const message = `MDT failed at ${WHERE[answer.stage]} (${action}); Windows PowerShell ended ${end}.`;
    return new step_failed/* StepFailed */.a({ message, cure: CURES[answer.stage] }, [...answer.failure.split(/\r\n|\r|\n/), ...tail]);
}
const WHERE = { module: 'loading its PowerShell module', share: 'opening the share', action: 'its work' };

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/build/engines/mdt/or-failed.js


/** Files that MDT wrote are no input of the user: what is wrong with them is a step that failed. */
async function orFailed(cure, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        throw new step_failed/* StepFailed */.a({ message: error.problems[0].message, cure });
    }
}

;// CONCATENATED MODULE: ./build/build/engines/mdt/import-proof.js
/**
 * What proves that an image was imported. MDT's cmdlets answer nothing to rely on, and imports in quick succession lose
 * entries: so the share itself is looked at.
 */









const LOOK = 'Look at the share in the Deployment Workbench, remove what the import left there, close the Workbench, and publish again.';
/**
 * The list names the copy below `Operating Systems` with every index of the image, and its bytes are those of the image.
 *
 * @param sha256 of the image, lower-case hexadecimal.
 * @throws StepFailed when any of this is not so.
 */
async function proveImport(share, image, folder, sha256) {
    const copyNames = ['Operating Systems', folder, (0,external_node_path_.basename)(image)];
    const shown = `Operating Systems\\${folder}\\${(0,external_node_path_.basename)(image)}`;
    const [claims, { indexes }] = await orFailed(LOOK, () => Promise.all([readImageClaims(share, share), (0,wim_file/* readWimFile */._)(image, image)]));
    const listed = new Set(claims.filter(({ names }) => isSame(names, copyNames)).map(({ index }) => index));
    const missing = indexes.filter(({ index }) => !listed.has(index)).map(({ index }) => index);
    if (missing.length > 0) {
        const which = missing.slice(0, 10).join(', ');
        fail(`MDT reported no error, but OperatingSystems.xml of the share does not list ${shown}, index ${which}.`);
    }
    const copy = await findPath(share, copyNames);
    if (copy === undefined)
        fail(`MDT lists ${shown}, but the file is not in the share.`);
    const found = await hashOf(copy);
    if (found !== sha256)
        fail(`${shown} in the share is not the image: SHA-256 ${found}, expected ${sha256}.`);
}
function isSame(names, others) {
    return names.join('\\').toLowerCase() === others.join('\\').toLowerCase();
}
async function hashOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }), hash);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        fail(`The image that MDT copied into the share can't be read (${code}).`);
    }
    return hash.digest('hex');
}
function fail(message) {
    throw new step_failed/* StepFailed */.a({ message, cure: LOOK });
}

;// CONCATENATED MODULE: ./build/build/engines/mdt/mdt-engine.js
/**
 * Drives the Microsoft Deployment Toolkit, which changes a live share: there is no way to do it in part, and none that MDT
 * documents to take an import back. An import has no second phase; who wants the old image again imports it again.
 */










const UPDATE_BY_HAND = 'Update it in the Deployment Workbench, and read what it says there.';
function mdtEngine(tools, { platform, script, scratchDirectory }) {
    const at = { file: script, scratchDirectory };
    return {
        async probe(share) {
            if (platform !== 'win32')
                mdt_engine_fail('The Microsoft Deployment Toolkit runs on Windows only.', 'Use a Windows runner.');
            if (!(await isDeploymentShare(share))) {
                mdt_engine_fail(`${share} is no deployment share: it has no Control/OperatingSystems.xml.`, 'Name the folder of the share.');
            }
            const answer = await callMdt(tools, at, { action: 'Probe', share });
            if (answer !== undefined && !(answer.edition === 'Desktop' && answer.powershell.startsWith('5.1.'))) {
                mdt_engine_fail(`powershell.exe is version ${answer.powershell}, MDT needs Windows PowerShell 5.1.`, 'Install it.');
            }
        },
        async importImage(share, image, folder, sha256) {
            const parameters = { SourceFile: image, DestinationFolder: folder };
            const answer = await callMdt(tools, at, { action: 'Import', share, parameters });
            if (answer !== undefined)
                await proveImport(share, image, folder, sha256);
        },
        async updateShare(share) {
            const answer = await callMdt(tools, at, { action: 'UpdateShare', share });
            if (answer !== undefined)
                await proveBootImages(share);
        },
        async updateMedia(share, media) {
            const answer = await callMdt(tools, at, { action: 'UpdateMedia', share, parameters: { Media: media } });
            if (answer === undefined)
                return;
            const claims = await orFailed(UPDATE_BY_HAND, async () => {
                const { content } = await readMedia(share, media);
                return readImageClaims(content, content);
            });
            if (claims.length === 0)
                mdt_engine_fail(`The media ${media} hold no operating system after their update.`, UPDATE_BY_HAND);
        },
    };
}
const BOOT_IMAGE = /^litetouchpe_.{1,40}\.wim$/i;
async function proveBootImages(share) {
    const folder = (await findName(share, 'Boot')) ?? (0,external_node_path_.join)(share, 'Boot');
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => BOOT_IMAGE.test(name));
    if (names.length === 0) {
        mdt_engine_fail('The share has no boot image (Boot\\LiteTouchPE_*.wim) after its update.', UPDATE_BY_HAND);
    }
    for (const name of names)
        await orFailed(UPDATE_BY_HAND, () => (0,wim_file/* readWimFile */._)((0,external_node_path_.join)(folder, name), `Boot/${name}`));
}
function mdt_engine_fail(message, cure) {
    throw new step_failed/* StepFailed */.a({ message, cure });
}

;// CONCATENATED MODULE: ./build/build/plan/capability.js

/**
 * Refuses a plan with steps that the engine can't do, before anything runs. wimlib has no counterpart for what services
 * Windows itself: packages, drivers, features, editions, languages.
 *
 * @throws InputError that names every such step.
 */
function refuseUnsupported({ making }, engineName, supported) {
    if (making.kind !== 'steps')
        return;
    const [first, ...others] = making.steps
        .filter(({ kind }) => !supported.has(kind))
        .map(({ kind, place }) => ({
        ...place,
        message: `The engine ${engineName} can't do the step \`${kind}\`, which needs DISM.`,
        cure: 'Run this plan on Windows, with `engine: dism` or `engine: auto`, or take the step out.',
    }));
    if (first !== undefined)
        throw new problem/* InputError */.d(first, ...others);
}

;// CONCATENATED MODULE: ./build/build/plan/secrets.js



/** Files in which keys are written: answer files, MDT's rules (CustomSettings.ini, Bootstrap.ini), PID.txt, what runs after Setup. */
const TELLING_NAME = /unattend[^/\\]*\.xml$|^(?:customsettings|bootstrap)\.ini$|^pid\.txt$|^setupcomplete\.cmd$/i;
const MOST_FILES = 200;
/** An overlay of a whole program has fewer. */
const MOST_FOLDERS = 2000;
/** No answer file is larger. */
const secrets_LARGEST = 1024 * 1024;
/** Looks into the answer files that the plan applies, the files that it copies, and by their names into the folders. */
async function findSecrets({ making }) {
    if (making.kind !== 'steps')
        return [];
    const files = new Set();
    for (const step of making.steps) {
        if (step.kind === 'applyUnattend')
            files.add(step.file);
        if (step.kind === 'copy')
            for (const file of await tellingFiles(step.from))
                files.add(file);
    }
    const secrets = [];
    for (const file of [...files].slice(0, MOST_FILES))
        secrets.push(...(await secretsOf(file)));
    return secrets;
}
/** The file itself, or what lies in the folder and has a telling name. Links are not followed. */
async function tellingFiles(from) {
    const status = await (0,promises_.stat)(from).catch(() => undefined);
    if (status?.isDirectory() !== true)
        return [from];
    const found = [];
    const folders = [from];
    for (let seen = 0; seen < folders.length && seen < MOST_FOLDERS && found.length < MOST_FILES; seen++) {
        const folder = folders[seen] ?? from;
        for (const entry of await entriesOf(folder)) {
            if (entry.isDirectory())
                folders.push((0,external_node_path_.join)(folder, entry.name));
            else if (entry.isFile() && TELLING_NAME.test((0,external_node_path_.basename)(entry.name)))
                found.push((0,external_node_path_.join)(folder, entry.name));
        }
    }
    return found;
}
async function entriesOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
}
async function secretsOf(file) {
    const status = await (0,promises_.stat)(file).catch(() => undefined);
    if (status?.isFile() !== true || status.size > secrets_LARGEST)
        return [];
    // One that can't be read is the step's own to complain of.
    const bytes = await (0,promises_.readFile)(file).catch(() => Buffer.alloc(0));
    return decoded(bytes)
        .split(/\r\n|[\r\n]/)
        .flatMap((text, index) => (0,product_key/* productKeysIn */.d)(text).map((value) => ({ file, line: index + 1, value, what: 'a product key' })));
}
/** Answer files are UTF-8 or UTF-16, with or without a mark; keys are ASCII in either. */
function decoded(bytes) {
    const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0);
    const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0);
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

// EXTERNAL MODULE: ./build/process/run-tool.js + 6 modules
var run_tool = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/publish/free-space.js


/**
 * How many bytes this user may still write on the disk of a folder; where the folder isn't there yet, of the nearest one
 * above it. Infinity where the file system doesn't tell.
 */
async function freeBytes(folder) {
    try {
        const { bavail, bsize, blocks } = await (0,promises_.statfs)(folder);
        return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
    }
    catch {
        const above = (0,external_node_path_.dirname)(folder);
        return above === folder ? Number.POSITIVE_INFINITY : freeBytes(above);
    }
}

// EXTERNAL MODULE: ./build/jobs/build/engines.js + 28 modules
var engines = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/jobs/build/mdt-script.js


/** The one PowerShell script that drives MDT: it lies beside the bundle. */
function mdtScript() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), 'mdt.ps1');
}

;// CONCATENATED MODULE: ./build/jobs/build/mount-point.js


/** What a folder is on; undefined where that is the system's own disk. */
async function mountPointOf(folder) {
    const real = await (0,promises_.realpath)(folder);
    return search(real, await deviceOf(real));
}
/** What was mounted there is so no more: the folder that is seen now is the empty one below. */
async function isUnmounted({ folder, below }) {
    return (await deviceOf(folder)) === below;
}
async function search(folder, device) {
    const above = (0,external_node_path_.dirname)(folder);
    if (above === folder)
        return undefined;
    const below = await deviceOf(above);
    return below === device ? search(above, device) : { folder, below };
}
/** By a path that leads into it: a share that is mounted when it is needed is mounted by that. */
async function deviceOf(folder) {
    return (await (0,promises_.stat)(`${folder}${external_node_path_.sep}.`)).dev;
}

;// CONCATENATED MODULE: ./build/jobs/build/target-folder.js
/** The folder of a target as it was when the build began: a share that goes away meanwhile leaves an empty one, or none. */




/** Remembers the folder of a target; it is there. */
async function rememberFolder(to, place) {
    const mountPoint = await mountPointOf((0,external_node_path_.dirname)(to));
    return { to, ...(place && { place }), ...(mountPoint && { mountPoint }) };
}
/** @throws StepFailed when the folder is gone, or is no longer on the disk or share that it was on. */
async function refuseGone({ to, place, mountPoint }) {
    const folder = (0,external_node_path_.dirname)(to);
    if ((await (0,jobs_status/* statusOf */.c)(folder))?.isDirectory() !== true) {
        const message = `The folder ${folder}, where ${to} is to go, is gone: it was there when the build began.`;
        throw new step_failed/* StepFailed */.a({ ...place, message, cure: 'See whether the share is still connected, and build again.' });
    }
    if (mountPoint === undefined || !(await isUnmounted(mountPoint)))
        return;
    const message = `${to} is not published: the disk or share that was mounted on ${mountPoint.folder} is gone.`;
    throw new step_failed/* StepFailed */.a({ ...place, message, cure: 'Mount it again, and build again.' });
}

;// CONCATENATED MODULE: ./build/jobs/build/planning.js
/** Stage 1: everything that can be known to be wrong before anything runs. */













/** The image is exported, mounted, exported again, and published beside it. */
const IMAGES_IN_WORK = 4;
/**
 * Makes ready what the plan needs, and refuses what it can't do.
 *
 * @throws InputError for what is wrong with the plan, StepFailed for what is wrong with the machine.
 */
async function readyMachinery({ options, plan }, source, host) {
    // What they answer here is for us; in a dry run they must run all the same.
    const { engine, mdt } = machineryOf(plan, options, { ...host, watch: { ...host.watch, line: () => undefined } }, false);
    refuseUnsupported(plan, engine.name, engine.steps);
    await tellSecrets(plan, host);
    const facts = await probe(engine, plan, source, host);
    for (const share of sharesOf(plan))
        await mdt.probe(share);
    const folders = await refuseTargets(plan);
    if (source !== undefined)
        await refuseFullDisk(options.workDirectory, source.wim.sizeBytes);
    return { ...machineryOf(plan, options, host, options.dryRun), facts, folders };
}
function machineryOf(plan, options, { watch, signal }, dryRun) {
    const { environment, workspace, logDirectory, platform } = options;
    // What a plan names is found from its own folder, by its programs too.
    const directory = (0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, plan.file));
    const tools = (0,run_tool/* createToolRunner */.P)({ environment, directory, logDirectory, watch, signal, dryRun, platform });
    const mdt = mdtEngine(tools, { platform, script: mdtScript(), scratchDirectory: logDirectory });
    return { tools, engine: (0,engines/* engineOf */.k)(plan, tools, options), mdt };
}
/**
 * Whether the engine can do what the plan asks. A plan whose own program makes the image needs it for no more than the second
 * witness: without it the first stands alone, and that is said.
 */
async function probe(engine, { making, publish }, source, host) {
    const needs = { steps: making.kind === 'steps' ? making.steps : [], ...buildOf(source) };
    try {
        const facts = await engine.probe(needs);
        await host.note(`The engine is ${facts.version}.`);
        for (const warning of facts.warnings)
            await host.note(warning);
        return facts;
    }
    catch (fault) {
        const isNeeded = making.kind === 'steps' || publish.some(({ kind }) => kind === 'split');
        if (isNeeded || !(fault instanceof step_failed/* StepFailed */.a))
            throw fault;
        await host.note(`The registry inside the image is not read as a second witness. ${fault.message}`);
        return undefined;
    }
}
/** `10.0.26100.4349` is build 26100. */
function buildOf(source) {
    const build = source?.wim.indexes.find(({ index }) => index === source.index)?.build?.split('.')[2];
    return build === undefined ? {} : { imageBuild: Number(build) };
}
async function tellSecrets(plan, host) {
    for (const { file, line, value, what } of await findSecrets(plan)) {
        host.secret(value);
        await host.note(`${file}:${line} holds ${what}. It is masked here; whoever gets the image can read it.`);
    }
}
function sharesOf({ making, publish }) {
    const shares = publish.flatMap((target) => (target.kind === 'mdt' ? [target.share] : []));
    return new Set(making.kind === 'media' ? [making.share, ...shares] : shares);
}
/** An hour of building must not end at a folder that nobody can write to. Returns the folders as they are now. */
async function refuseTargets({ output, outputPlace, publish }) {
    const copies = publish.flatMap((target) => target.kind === 'copy' || target.kind === 'split'
        ? [{ to: target.to, place: target.place, isNew: target.kind === 'split' }]
        : []);
    const targets = output === undefined ? copies : [{ to: output, place: outputPlace, isNew: false }, ...copies];
    const folders = [];
    for (const { to, place, isNew } of targets) {
        const folder = (0,external_node_path_.dirname)(to);
        const status = await (0,jobs_status/* statusOf */.c)(folder);
        // Made when the image goes there.
        if (status === undefined && to === output)
            continue;
        if (status?.isDirectory() !== true) {
            const message = `The folder ${folder}, where ${to} is to go, is not there.`;
            throw new problem/* InputError */.d({ ...place, message, cure: 'Make it, connect the share, or correct the path.' });
        }
        await (0,promises_.access)(folder, promises_.constants.W_OK).catch(() => {
            const message = `The folder ${folder}, where ${to} is to go, can't be written to.`;
            throw new step_failed/* StepFailed */.a({ ...place, message, cure: 'Let the user that runs this write there.' });
        });
        folders.push(await rememberFolder(to, place));
        const there = await (0,promises_.stat)(to).catch(() => undefined);
        if (there === undefined || (there.isFile() && !isNew))
            continue;
        throw new problem/* InputError */.d({
            ...place,
            message: `${to} is there already${isNew ? '; a split image goes into a new folder' : ', and no file'}.`,
            cure: 'Remove it, or name another.',
        });
    }
    return folders;
}
async function refuseFullDisk(workDirectory, imageBytes) {
    const needed = IMAGES_IN_WORK * imageBytes;
    const free = await freeBytes(workDirectory);
    if (free >= needed)
        return;
    throw new step_failed/* StepFailed */.a({
        message: `The disk of ${workDirectory} has ${gigabytes(free)} free; a build of this image needs about ${gigabytes(needed)}.`,
        cure: 'Free some, or name a work directory on a larger disk (`work-dir`).',
    });
}
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/language.js + 2 modules
var language = __webpack_require__(9747);
;// CONCATENATED MODULE: ./build/build/plan/expected.js
/** What the result of a plan will be, as far as the plan says (stage 2: told in seconds what would else be told in an hour). */



const ALL = ['product', 'version', 'edition', 'languages', 'architecture', 'evaluation'];
/**
 * What a step may change without the plan saying what comes out. `run` may do anything. A package may be an enablement
 * package, which makes another release of it, or a language pack; an answer file installs packages without even asking whether
 * they apply. Which language a pack holds only its content says, never its name for certain. Drivers, apps, features and
 * capabilities change nothing that is licensed by itself, and a capability such as `Language.Basic` brings no display
 * language. A copied file could replace a hive: that is no way to service an image, and the check of the result finds it.
 */
const MAY_CHANGE = {
    addLanguage: ['languages'],
    addPackage: ['version', 'languages'],
    applyUnattend: ['version', 'languages'],
    run: ALL,
};
/**
 * Changes the source's identity as the plan says that it will be changed. A program of the team's own and the media of an MDT
 * share say nothing beforehand: all of it is provisional.
 *
 * @param source undefined where it could not be read: then only what the plan says, and what is declared, is known.
 * @param declared what the manifest declares of the image.
 */
function expectedIdentity(source, making, declared) {
    if (making.kind !== 'steps')
        return { software: declared ?? {}, provisional: new Set(ALL) };
    const provisional = new Set();
    let software = source ?? {};
    for (const step of making.steps) {
        if (step.kind === 'setEdition')
            software = withEdition(software, step, provisional);
        if (step.kind === 'setLanguage')
            software = withLanguage(software, step, provisional);
        for (const field of MAY_CHANGE[step.kind] ?? [])
            provisional.add(field);
    }
    const said = ALL.filter((field) => provisional.has(field) && declared?.[field] !== undefined);
    const taken = Object.fromEntries(said.map((field) => [field, declared?.[field]]));
    return { software: { ...software, ...taken }, provisional };
}
/**
 * Refuses to set a language that can't be in the image then: `setLanguage` only chooses among what is installed, so it has to be
 * in the source, or a step before may bring it.
 *
 * @throws InputError that names every such step.
 */
function refuseLanguage(making, source) {
    const installed = source?.languages;
    // `mui` is a declaration that stands for many, and no list of them.
    if (making.kind !== 'steps' || installed === undefined || installed.includes('mui'))
        return;
    const problems = [];
    for (const step of making.steps) {
        if (MAY_CHANGE[step.kind]?.includes('languages'))
            break;
        if (step.kind !== 'setLanguage' || installed.includes(step.language))
            continue;
        const there = installed.map(language/* languageName */.cL).join(', ');
        problems.push({
            ...step.place,
            message: `The language ${step.language} is not in the source (${there}), and no step before adds one.`,
            cure: 'Add its language pack before it (`addLanguage`), or set one that is there.',
        });
    }
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new problem/* InputError */.d(first, ...others);
}
/**
 * The edition is certain: DISM either sets it or fails, and what comes out is no evaluation edition. The release is not, where the
 * new edition belongs to another line of them (LTSC, the annual channel).
 */
function withEdition({ evaluation: _dropped, ...software }, { becomes }, provisional) {
    const { product, edition } = software;
    provisional.delete('edition');
    provisional.delete('evaluation');
    const isSameLine = product === undefined ||
        edition === undefined ||
        (0,edition_lines/* lineOfEdition */.K)(product, edition) === (0,edition_lines/* lineOfEdition */.K)(product, becomes);
    if (!isSameLine)
        provisional.add('version');
    return { ...software, edition: becomes };
}
/** What is set has to be installed: where a step before may have brought it, it did. */
function withLanguage(software, { language }, provisional) {
    const { languages = [] } = software;
    if (!provisional.has('languages') || languages.includes(language))
        return software;
    return { ...software, languages: [...languages, language] };
}

;// CONCATENATED MODULE: ./build/jobs/build/preflight.js
/** Stage 2: would what the plan makes be licensed? Told in seconds, and not after an hour. */






const preflight_WHOLE = ['product', 'version', 'edition', 'languages', 'architecture'];
const WITNESS = 'the plan';
/**
 * Decides for the image as the plan says that it will be. What a step may still change is taken as the manifest declares it,
 * so that only what is certain fails here; where nobody says yet what comes out, that alone refuses nothing.
 *
 * @throws InputError when no device is to receive the image: then nothing may be published, whatever comes out.
 */
async function preflight(order, source, host) {
    const { plan, manifest, estate, options, applied } = order;
    const read = source?.wim.indexes.find(({ index }) => index === source.index)?.identity;
    if (plan.making.kind === 'steps')
        refuseLanguage(plan.making, read?.software);
    const declared = estate.images.get(plan.image)?.declared;
    const { software } = expectedIdentity(read?.software, plan.making, declared);
    const identity = identityOf(software);
    const expected = (0,evidence/* withEvidence */.Kg)(estate, plan.image, { read: identity });
    const decided = { ...options, image: plan.image, ...(applied && { applied }) };
    const report = (0,build_report/* buildReport */.F)(await (0,decide/* decideFleet */.z)(manifest, expected, decided, host), (0,applied_policy/* policyTold */.Sh)(applied));
    if (report.counts.devices > 0)
        return { report, refused: isRefused(report, identity) };
    throw new problem/* InputError */.d({
        ...plan.imagePlace,
        message: `No device of the manifest is to receive the image ${plan.image}, so that nobody is licensed for it.`,
        cure: 'Name the image at the devices that are to receive it, or build another one.',
    });
}
function isRefused({ verdict }, { state }) {
    return verdict === 'unlicensed' || (verdict === 'unproven' && state === 'known');
}
function identityOf(software) {
    const unsaid = preflight_WHOLE.find((field) => software[field] === undefined);
    if (unsaid === undefined)
        return { state: 'known', software, witnesses: [WITNESS] };
    const reason = `neither its source nor the manifest says which ${unsaid} comes out`;
    return { state: 'unknown', software, witnesses: [WITNESS], reason };
}

// EXTERNAL MODULE: ./build/build/work/remove-tree.js
var remove_tree = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/build/work/flush-folder.js
var flush_folder = __webpack_require__(2188);
;// CONCATENATED MODULE: ./build/publish/failure.js
/** What the system says when publishing fails, in a person's words. */




const EXPLANATIONS = [
    [['ENOSPC'], 'the disk is full', 'Free some space there, and publish again.'],
    [['EDQUOT'], 'the quota of this user is used up', 'Raise it or free some space, and publish again.'],
    [['EFBIG'], 'the file system there holds no file so large', 'Use another file system, or `split`.'],
    [
        ['EACCES', 'EPERM'],
        'this user may not write there, or another program has the file open',
        'Let the user that runs this write to the folder and replace the file; close what has it open.',
    ],
    [['EBUSY', 'ETXTBSY'], 'another program has the file open', 'Close it, and publish again.'],
    [['EROFS'], 'the file system is read-only', 'Make it writable, or name another target.'],
    [['ENAMETOOLONG'], 'the path is too long', 'Name a shorter one.'],
    [
        ['ENOENT', 'ENOTDIR'],
        'it, or the folder that it is in, has gone',
        'See whether the share is still there, and what else works in that folder.',
    ],
    [
        // Windows has codes for shares that have gone which Node knows no name for.
        [
            'ENETUNREACH',
            'EHOSTUNREACH',
            'EHOSTDOWN',
            'ENETDOWN',
            'ETIMEDOUT',
            'ECONNRESET',
            'ENOTCONN',
            'ESTALE',
            'UNKNOWN',
        ],
        'the disk or share can no longer be reached',
        'Check the network and the share, and publish again.',
    ],
    [['EIO'], 'the disk or share fails', 'Check the disk, the network and the share, and publish again.'],
];
/**
 * Does `act` for a target, and tells what goes wrong in it as a failure of that target.
 *
 * @throws StepFailed; what is a StepFailed, an InputError or Aborted already passes as it is.
 */
async function explained(target, what, act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof step_failed/* StepFailed */.a || error instanceof problem/* InputError */.d || error instanceof tool/* Aborted */.a)
            throw error;
        const code = (0,flush_folder/* errorCode */.C)(error);
        const [, why, cure] = EXPLANATIONS.find(([codes]) => codes.includes(code)) ?? [
            [],
            error instanceof Error ? error.message : code,
            'Check the target, and publish again.',
        ];
        throw new step_failed/* StepFailed */.a(problemOf(target, `${target.to} can't be ${what}: ${why} (${code}).`, cure));
    }
}
/** A problem at the place of the plan that names the target. */
function problemOf({ place }, message, cure) {
    return { ...place, message, cure };
}

// EXTERNAL MODULE: ./build/build/work/fingerprint.js
var fingerprint = __webpack_require__(7613);
;// CONCATENATED MODULE: ./build/publish/fit-targets.js





/**
 * Looks whether every target can be placed as far as that can be seen. The folder of the output and of the records is
 * made; that of a copy must be there, because a share that isn't mounted looks just like a folder that is missing.
 *
 * @throws InputError that names the target which can't.
 */
async function fitTargets(targets) {
    for (const target of targets) {
        if (target.kind === 'move' || target.kind === 'text') {
            await explained(target, 'made', () => (0,promises_.mkdir)((0,external_node_path_.dirname)(target.to), { recursive: true }));
        }
        else
            await refuseMissingFolder(target);
        await isReplaced(target);
    }
}
/**
 * True when the target stands already as a file, which is replaced.
 *
 * @throws InputError when something stands there that isn't replaced.
 */
async function isReplaced(target) {
    const { to, kind } = target;
    const standing = await explained(target, 'reached', () => (0,fingerprint/* standingAt */.I)(to));
    if (standing === undefined)
        return false;
    if (kind === 'split') {
        const message = `${to} exists already, and the parts of a split image go into a new folder.`;
        throw new problem/* InputError */.d(problemOf(target, message, 'Remove or rename it, or name another folder.'));
    }
    if (standing.isFile())
        return true;
    const found = standing.isDirectory() ? 'a folder' : standing.isSymbolicLink() ? 'a link' : 'no regular file';
    const message = `${to} exists already and is ${found}; only a file is replaced.`;
    throw new problem/* InputError */.d(problemOf(target, message, 'Remove it, or name another target.'));
}
async function refuseMissingFolder(target) {
    const folder = (0,external_node_path_.dirname)(target.to);
    const found = await explained(target, 'reached', () => folderAt(folder));
    if (found)
        return;
    const message = `The folder ${folder}, where ${target.to} is to go, is not there.`;
    throw new problem/* InputError */.d(problemOf(target, message, 'Make it, or correct the path; a share must be mounted and reachable.'));
}
/** A link to a folder is one: whoever set up the share chose that. */
async function folderAt(path) {
    return (await (0,fingerprint/* standingAt */.I)(path)) !== undefined && (await (0,promises_.stat)(path)).isDirectory();
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/publish/split-parts.js









/**
 * Holds a folder of parts against the image that was split: one set, complete, the same images, and nothing else beside.
 * Flushes them.
 *
 * @throws InputError when the set isn't whole, StepFailed when it is another than it should be.
 */
async function requireParts(folder, target, candidate, signal) {
    const firstName = `${target.name}.swm`;
    const first = (0,external_node_path_.join)(folder, firstName);
    const [set, image] = [await (0,wim_file/* readWimFile */._)(first, firstName), await (0,wim_file/* readWimFile */._)(candidate.file, candidate.file)];
    if (!(0,external_node_util_.isDeepStrictEqual)(set.indexes, image.indexes)) {
        const message = `The split image for ${target.to} holds other images than ${candidate.file}.`;
        throw new step_failed/* StepFailed */.a(problemOf(target, message, 'Publish again; if it stays, split with another version of the tool.'));
    }
    const names = Array.from({ length: set.parts.total }, (_, at) => at === 0 ? firstName : (0,split_set/* partName */.pn)(firstName, at + 1));
    const strange = (await (0,promises_.readdir)(folder)).find((name) => !names.includes(name));
    if (strange !== undefined) {
        const message = `The split image for ${target.to} has a file beside its ${names.length} parts: ${strange}.`;
        throw new step_failed/* StepFailed */.a(problemOf(target, message, 'See what else writes there, and publish again.'));
    }
    const published = [];
    for (const name of names)
        published.push(await flushed(folder, name, signal));
    // A time that is set stays, where a share may change one that it gave itself: the folder is known again by it.
    const seconds = Math.floor((await (0,promises_.stat)(candidate.file)).mtimeMs / 1000);
    await (0,promises_.utimes)(folder, seconds, seconds);
    await (0,flush_folder/* flushFolder */.n)(folder);
    return { first, published };
}
async function flushed(folder, name, signal) {
    const path = (0,external_node_path_.join)(folder, name);
    const file = await (0,promises_.open)(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
    return { name, ...(await hashFile(path, signal, () => undefined)) };
}

;// CONCATENATED MODULE: ./build/publish/unfinished.js
/** What is made ready for a target, under a name of its own beside it: on the same file system, so that a rename places it. */



// A name holds 255 bytes, and a character up to 4 of them.
const LONGEST_SHOWN = 50;
/** Announces the temporary of a target. Nothing is made yet. */
async function announce(target, journal) {
    const temporary = nameBeside(target.to);
    const entry = await journal.will({ kind: 'temporary', path: temporary });
    return { target, temporary, entry };
}
/** `.install.wim.imagegate-1f0c9a2b` beside `install.wim`, a name that nothing has yet. */
function nameBeside(path) {
    const shown = Array.from((0,external_node_path_.basename)(path)).slice(0, LONGEST_SHOWN).join('');
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${shown}.imagegate-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
}
async function ready(unfinished, copy) {
    return { ...unfinished, copy, fingerprint: await fingerprintAt(unfinished.temporary) };
}
/** Empty where nothing stands, which no fingerprint is. */
async function fingerprintAt(path) {
    const standing = await (0,fingerprint/* standingAt */.I)(path);
    return standing === undefined ? '' : (0,fingerprint/* fingerprintOf */.a)(standing);
}

;// CONCATENATED MODULE: ./build/publish/make-ready.js
/** Makes one target ready: its bytes are beside it, whole, flushed, and those that were checked. */









async function makeTextReady(unfinished, { signal }) {
    const { target, temporary } = unfinished;
    const file = await (0,promises_.open)(temporary, 'wx');
    try {
        await file.writeFile(target.text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return ready(unfinished, { kind: 'file', to: target.to, ...(await hashFile(temporary, signal, () => undefined)) });
}
async function makeCopyReady(unfinished, candidate, options) {
    const { target, temporary } = unfinished;
    await make_ready_refuseFullDisk(target, candidate);
    const sent = await copyHashed(candidate.file, temporary, options.signal, percents(`copy to ${target.to}`, candidate, options));
    requireChecked(target, sent, candidate);
    if (target.kind === 'copy' && target.verify)
        await readBack(target, temporary, candidate, options);
    return ready(unfinished, { kind: 'file', to: target.to, ...sent });
}
/** A second name of the candidate where that is possible, and only where it isn't a copy: both can be taken back. */
async function makeMoveReady(unfinished, candidate, options) {
    const { target, temporary } = unfinished;
    const linked = await (0,promises_.link)(candidate.file, temporary).then(() => true, () => false);
    if (!linked)
        return makeCopyReady(unfinished, candidate, options);
    const { fingerprint } = await whileUnchanged(target, temporary, candidate, options, () => flushFile(temporary));
    return { ...unfinished, copy: { kind: 'file', to: target.to, ...digestOf(candidate) }, fingerprint };
}
/** The folder `temporary` is there, and empty. */
async function makeSplitReady(unfinished, candidate, options) {
    const { target, temporary } = unfinished;
    const { name, megabytes, verify, to } = target;
    await make_ready_refuseFullDisk(target, candidate);
    await whileUnchanged(target, candidate.file, candidate, options, () => options.split(candidate.file, temporary, name, megabytes));
    try {
        const parts = await requireParts(temporary, target, candidate, options.signal);
        if (verify)
            await options.verify(parts.first);
        return await ready(unfinished, { kind: 'split', to, parts: parts.published });
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        // What was split is ours: that it can't be read is no mistake in the input.
        const [{ message, cure }] = error.problems;
        throw new step_failed/* StepFailed */.a(problemOf(target, `The split image for ${to} is not whole: ${message}`, cure));
    }
}
/** Hashes the candidate, under either of its names, and sees that nobody writes to it from before until `act` is done. */
async function whileUnchanged(target, file, candidate, options, act) {
    const fingerprint = await fingerprintAt(file);
    const progress = percents(`check ${candidate.file} again`, candidate, options);
    requireChecked(target, await hashFile(file, options.signal, progress), candidate);
    await act();
    if ((await fingerprintAt(file)) !== fingerprint)
        throw changed(target, candidate);
    return { fingerprint };
}
function requireChecked(target, sent, candidate) {
    if (sent.sha256 !== candidate.sha256 || sent.sizeBytes !== candidate.sizeBytes)
        throw changed(target, candidate);
}
function changed(target, { file }) {
    const message = `${target.to} is not published: the bytes of ${file} changed after the check.`;
    return new step_failed/* StepFailed */.a(problemOf(target, message, 'Find what writes to it, and build again.'));
}
/** What the file system answers for what was just written; it may answer out of its cache. */
async function readBack(target, temporary, candidate, options) {
    const found = await hashFile(temporary, options.signal, percents(`read back ${target.to}`, candidate, options));
    if (found.sha256 === candidate.sha256 && found.sizeBytes === candidate.sizeBytes)
        return;
    const message = `${target.to} is not published: what was read back from there is not what was sent.`;
    throw new step_failed/* StepFailed */.a(problemOf(target, message, 'Check the disk, the network and the share, and publish again.'));
}
async function make_ready_refuseFullDisk(target, { sizeBytes }) {
    const free = await freeBytes((0,external_node_path_.dirname)(target.to));
    if (free >= sizeBytes)
        return;
    const message = `${target.to} needs ${sizeBytes} bytes, and its disk has ${free} free.`;
    throw new step_failed/* StepFailed */.a(problemOf(target, message, 'Free some space there, and publish again.'));
}
async function flushFile(path) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function digestOf({ sha256, sizeBytes }) {
    return { sha256, sizeBytes };
}
function percents(what, { sizeBytes }, { progress }) {
    let told = -1;
    return (bytes) => {
        const percent = Math.min(100, Math.floor((100 * bytes) / Math.max(1, sizeBytes)));
        if (percent === told)
            return;
        told = percent;
        progress(what, percent);
    };
}

// EXTERNAL MODULE: ./build/build/work/retry-busy.js
var retry_busy = __webpack_require__(1525);
;// CONCATENATED MODULE: ./build/publish/place.js








/**
 * Renames what is ready to its target. What stood there is kept.
 *
 * @param announced is told before anything changes.
 */
async function placeOne({ target, temporary, fingerprint }, journal, announced) {
    if ((await fingerprintAt(temporary)) !== fingerprint) {
        const message = `${target.to} is not published: ${temporary}, which was to become it, changed after it was compared.`;
        throw new step_failed/* StepFailed */.a(problemOf(target, message, 'Find what writes to it, and publish again.'));
    }
    const kept = (await isReplaced(target)) ? `${nameBeside(target.to)}-earlier` : undefined;
    const placement = {
        kind: 'placement',
        target: target.to,
        temporary,
        fingerprint,
        ...(kept !== undefined && { kept }),
    };
    announced({ placement, entry: await journal.will(placement) });
    if (kept !== undefined)
        await keep(target.to, kept);
    await (0,retry_busy/* retryBusy */.O)(() => (0,promises_.rename)(temporary, target.to));
    await (0,flush_folder/* flushFolder */.n)((0,external_node_path_.dirname)(target.to));
}
/** By a second name, so that the target is never missing; where the file system has no such thing, by another one. */
async function keep(target, kept) {
    await (0,promises_.link)(target, kept).catch(() => (0,retry_busy/* retryBusy */.O)(() => (0,promises_.rename)(target, kept)));
}

// EXTERNAL MODULE: ./build/build/work/undo-placement.js
var undo_placement = __webpack_require__(8529);
;// CONCATENATED MODULE: ./build/publish/take-back.js



/**
 * Puts back what stood at every target, the last first, and removes all temporaries. Goes on when one fails.
 *
 * @throws StepFailed that names what is left. It stays in the journal.
 */
async function takeBack(placed, unfinished, journal) {
    const left = [];
    for (const { placement, entry } of placed.toReversed())
        left.push(...(await done(placement.target, () => (0,undo_placement/* undoPlacement */.c)(placement), entry, journal)));
    for (const { temporary, entry } of unfinished.toReversed())
        left.push(...(await done(temporary, () => (0,remove_tree/* removeTree */.d)(temporary), entry, journal)));
    if (left.length === 0)
        return;
    throw new step_failed/* StepFailed */.a({
        message: `Not everything could be taken back: ${left.map(({ path, reason }) => `${path} ${reason}`).join('; ')}.`,
        cure: 'The next build tries again, or `imagegate sweep`; see what has these files open.',
    });
}
/** Removes what replaced files were kept under. What can't be removed stays in the journal: the image is published. */
async function clearAway(placed, unfinished, journal) {
    for (const { placement, entry } of placed)
        await done(placement.target, () => (0,undo_placement/* finishPlacement */.n)(placement), entry, journal);
    // A rename of one name of a file to another name of the same file leaves both.
    for (const { temporary, entry } of unfinished)
        await done(temporary, () => (0,remove_tree/* removeTree */.d)(temporary), entry, journal);
}
async function done(path, act, entry, journal) {
    try {
        const left = await act();
        if (left.length === 0)
            await journal.settled(entry);
        return left;
    }
    catch (error) {
        return [{ path, reason: `can't be undone (${error instanceof Error ? error.message : 'unknown error'})` }];
    }
}

;// CONCATENATED MODULE: ./build/publish/publication.js
/** Publishes an image to all its targets or to none. */









const ORDER = ['text', 'copy', 'split', 'move'];
/**
 * Makes every target ready. What was made until then is removed again when one can't be.
 *
 * @throws InputError when a target can't be placed, StepFailed when it can't be written or when the bytes of the candidate
 *   are no longer those that were checked; Aborted.
 */
async function preparePublication(candidate, targets, options) {
    await fitTargets(targets);
    const announced = [];
    const ready = [];
    try {
        for (const target of targets.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))) {
            if (options.signal.aborted)
                throw new tool/* Aborted */.a();
            const unfinished = await announce(target, options.journal);
            announced.push(unfinished);
            ready.push(await explained(target, 'written', () => makeReady(unfinished, candidate, options)));
        }
    }
    catch (error) {
        // What can't be removed stays in the journal: whoever ends the work area tries again, and tells.
        await takeBack([], announced, options.journal).catch(() => undefined);
        throw error;
    }
    return publicationOf(candidate, ready, options);
}
async function makeReady(unfinished, candidate, options) {
    const { target } = unfinished;
    switch (target.kind) {
        case 'text':
            return makeTextReady({ ...unfinished, target }, options);
        case 'copy':
            return makeCopyReady({ ...unfinished, target }, candidate, options);
        case 'split':
            await (0,promises_.mkdir)(unfinished.temporary);
            return makeSplitReady({ ...unfinished, target }, candidate, options);
        case 'move':
            return makeMoveReady({ ...unfinished, target }, candidate, options);
    }
}
function publicationOf(candidate, ready, { journal, signal }) {
    const placed = [];
    let settled = false;
    const rollback = async () => {
        if (!settled)
            await takeBack(placed, ready, journal);
    };
    return {
        rollback,
        async place() {
            try {
                for (const one of ready) {
                    if (signal.aborted)
                        throw new tool/* Aborted */.a();
                    await explained(one.target, 'placed', () => placeOne(one, journal, (announced) => placed.push(announced)));
                }
            }
            catch (error) {
                await rollback().catch(() => undefined);
                throw error;
            }
            return ready.map(({ copy }) => copy);
        },
        async settle() {
            await journal.committed();
            settled = true;
            await clearAway(placed, ready, journal);
            const moves = ready.filter(({ target }) => target.kind === 'move');
            if (moves.length > 0 && moves.every(({ target }) => target.to !== candidate.file))
                await (0,remove_tree/* removeTree */.d)(candidate.file);
        },
    };
}

;// CONCATENATED MODULE: ./build/jobs/build/publish-further.js


/** MDT documents no way to take an import back: what it did before it failed stays in the share. */
async function importIntoShare({ share, folder, updateShare }, image, sha256, { mdt }, host) {
    await host.step(`Import into ${share}`, () => mdt.importImage(share, image, folder, sha256));
    if (updateShare)
        await host.step(`Update ${share}`, () => mdt.updateShare(share));
}
/** What a command did when it failed, nobody here can take back. */
async function runCommand({ command, place }, file, digest, id, { tools }, host) {
    const values = new Map([
        ['file', file],
        ['digest', digest],
        ['id', id],
    ]);
    // One pass: a value that looks like a placeholder is left as it is.
    const filled = (word) => word.replace(/\$\{image\.([a-z]+)\}/g, (all, name) => values.get(name) ?? all);
    const [program, ...words] = command;
    await host.step(`Run ${program}`, async () => {
        const { exitCode, signal, tail } = await tools.run({ program, words: words.map(filled) });
        if (exitCode === 0)
            return;
        const how = exitCode === undefined ? `was ended by ${signal}` : `ended with exit code ${(0,exit_codes/* exitText */.i)(exitCode)}`;
        const message = `${program} ${how}. The files are taken back; what the command itself did is not.`;
        throw new step_failed/* StepFailed */.a({ ...place, message, cure: 'See what it printed, and what it left at its target.' }, tail);
    });
}

// EXTERNAL MODULE: ./build/report/tool.js
var report_tool = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/statement.js


const PREDICATE_TYPE = 'urn:imagegate:verdict:v1';
/** Statement and predicate as JSON texts; the same build gives the same bytes. */
function buildStatement(record) {
    const predicate = predicateOf(record);
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: record.subject.name, digest: { sha256: record.subject.sha256 } }],
        predicateType: PREDICATE_TYPE,
        predicate,
    };
    return { statement: `${(0,visible/* jsonText */.s$)(statement, 2)}\n`, predicate: `${(0,visible/* jsonText */.s$)(predicate, 2)}\n` };
}
function predicateOf({ image, plan, manifest, engine, identities, report }) {
    const { asOf, verdict, counts, findings, policy } = report;
    return {
        tool: report_tool/* TOOL */.j,
        rules: report_tool/* VERSION */.x,
        asOf,
        verdict,
        counts,
        image: {
            id: image,
            identities: identities.map(({ index, file, identity }) => ({
                index,
                ...(file !== undefined && { file }),
                state: identity.state,
                identity: identity.software,
                witnesses: identity.witnesses,
            })),
        },
        ...(engine !== undefined && { engine }),
        plan: resource(plan),
        manifest: manifest.map(resource),
        ...(policy !== undefined && { policy }),
        warnings: findings.map(({ rule, severity, count, waived }) => ({
            rule,
            severity,
            devices: count,
            ...(waived !== undefined && { waived }),
        })),
    };
}
/** A resource descriptor of in-toto. */
function resource({ name, sha256 }) {
    return { name, digest: { sha256 } };
}

;// CONCATENATED MODULE: ./build/jobs/build/record.js




/** Stage 7: what was decided, by which rules and on what evidence, bound to the digest of the image. */
async function recordOf(order, output, { candidate, identities }, report, { facts }, host) {
    const { plan } = order;
    return buildStatement({
        subject: { name: (0,external_node_path_.basename)(output), sha256: candidate.sha256 },
        image: plan.image,
        plan: { name: plan.file, sha256: plan.digest },
        manifest: await digestsOf(order, host),
        ...(facts && { engine: facts.version }),
        identities,
        report,
    });
}
async function digestsOf({ manifest, workspace }, host) {
    const files = [];
    for (const path of manifest.files) {
        const { sha256 } = await hashFile(path, host.signal, () => undefined);
        files.push({ name: (0,input_workspace/* relativeName */.IC)(workspace, path), sha256 });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/jobs/build/publish.js
/** Stages 6 and 7: everything is made ready beside its target, then renamed, record first; nothing is published in part. */





/** Publishes what has passed. When anything fails, what was put in place is taken back. */
async function publish(order, output, identified, report, machinery, area, host) {
    const { plan } = order;
    const { candidate } = identified;
    const record = `${output}.imagegate.json`;
    const predicate = `${output}.imagegate-predicate.json`;
    const texts = await recordOf(order, output, identified, report, machinery, host);
    const files = filesOf(order, output);
    const targets = [
        { kind: 'text', to: record, text: texts.statement },
        { kind: 'text', to: predicate, text: texts.predicate },
        ...files,
    ];
    for (const folder of machinery.folders)
        await refuseGone(folder);
    const publication = await host.step('Copy to every target', () => preparePublication(candidate, targets, {
        journal: area.journal,
        signal: host.signal,
        progress: (_what, percent) => host.watch.progress(percent),
        split: (image, folder, name, megabytes) => machinery.engine.split(image, folder, name, megabytes),
        verify: (image) => machinery.engine.verify(image),
    }));
    try {
        await host.step('Put every copy in its place', () => publication.place());
        for (const target of plan.publish) {
            if (target.kind === 'mdt')
                await importIntoShare(target, output, candidate.sha256, machinery, host);
        }
        for (const target of plan.publish) {
            if (target.kind === 'run')
                await runCommand(target, output, candidate.sha256, plan.image, machinery, host);
        }
    }
    catch (fault) {
        await publication.rollback();
        throw fault;
    }
    await publication.settle();
    return { files: [output, ...files.flatMap(({ to }) => (to === output ? [] : [to]))], record, predicate };
}
/** The image and its copies. Media of MDT are where MDT made them, and nothing is copied. */
function filesOf({ plan }, output) {
    if (plan.making.kind === 'media')
        return [];
    const place = plan.outputPlace && { place: plan.outputPlace };
    return [...plan.publish.flatMap((target) => copyOf(target, output)), { kind: 'move', to: output, ...place }];
}
function copyOf(target, output) {
    const { place } = target;
    if (target.kind === 'copy')
        return [{ kind: 'copy', to: target.to, verify: target.verify, place }];
    if (target.kind !== 'split')
        return [];
    const { to, megabytes, verify } = target;
    const name = (0,external_node_path_.basename)(output).replace(/\.[^.]*$/, '');
    return [{ kind: 'split', to, name, megabytes, verify, place }];
}

// EXTERNAL MODULE: ./build/image/identify.js
var image_identify = __webpack_require__(388);
// EXTERNAL MODULE: ./build/image/image-file.js + 1 modules
var image_file = __webpack_require__(1965);
// EXTERNAL MODULE: ./build/jobs/channel-claim.js
var channel_claim = __webpack_require__(8783);
;// CONCATENATED MODULE: ./build/jobs/build/source.js





/**
 * What the source of a plan of steps holds; undefined for a plan without one.
 *
 * @throws InputError when it can't be read, or when the plan does not say which of its images is meant.
 */
async function readSource({ making }, workspace) {
    if (making.kind !== 'steps')
        return undefined;
    const { file, index } = making.source;
    const label = labelOf(workspace, file);
    const wim = await (0,image_file.readImageFile)(file, label);
    // Refuses an index that the file does not have.
    const identity = (0,image_identify.identityOf)(wim, index, label);
    if (index === undefined && wim.indexes.length > 1) {
        // With several and none chosen, its reason lists them.
        const reason = identity.state === 'unknown' ? identity.reason : 'it holds several images';
        throw new problem/* InputError */.d({
            ...making.source.place,
            message: `${label} can't be built from as it is: ${reason}.`,
            cure: `Write \`index\` beside \`file\`, from 1 to ${wim.indexes.length}.`,
        });
    }
    const channelClaim = await (0,channel_claim/* readChannelClaim */.q)(wim, file, label);
    return { file, wim, index: index ?? 1, ...(channelClaim && { channelClaim }) };
}
/** How a file is named: below the workspace, or by its whole path where it lies outside. */
function labelOf(workspace, file) {
    const relative = (0,input_workspace/* relativeName */.IC)(workspace, file);
    return relative.startsWith('../') ? file : relative;
}

// EXTERNAL MODULE: ./build/jobs/build/work.js + 3 modules
var work = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/jobs/report-file.js + 5 modules
var report_file = __webpack_require__(1631);
// EXTERNAL MODULE: ./build/jobs/require-image.js + 1 modules
var require_image = __webpack_require__(9001);
;// CONCATENATED MODULE: ./build/jobs/build.js





















/**
 * Builds an image, reads back what it is, and publishes it only if every device that is to receive it is licensed for it.
 *
 * @throws InputError when plan or manifest are wrong, StepFailed when a program or the machine fails, Aborted when the run
 *   is called off. Nothing is published then.
 */
async function build(options, host) {
    if (options.reportFolder !== undefined)
        await (0,report_file.requireReportFolder)(options.reportFolder);
    const read = await readOrder(options, host);
    const source = await readSource(read.plan, read.workspace);
    const order = { ...read, estate: withChannelOf(source, read) };
    refuseCopies(order);
    const machinery = await readyMachinery(order, source, host);
    const { report: expected, refused } = await host.step('Check what the plan makes', () => preflight(order, source, host));
    if (refused)
        return tell({ report: expected, exitCode: 1, ended: 'preflight', published: [] }, order, host);
    const result = await (0,work/* withWorkArea */.T)(options, host, (area) => run(order, source, machinery, area, expected, host));
    return tell(result, order, host);
}
async function readOrder(options, host) {
    const workspace = await (0,input_workspace/* openWorkspace */.OH)(options.workspace);
    const plan = await (0,read_plan/* readPlan */.m)(workspace, options.plan, { platform: options.platform });
    const manifest = await (0,manifest_manifest/* readManifest */.W)(workspace, options.manifests);
    (0,require_image/* requireImage */.r)(manifest.estate, plan.image, plan.imagePlace);
    for (const notice of manifest.notices)
        await host.note(notice);
    const applied = await (0,applied_policy/* readPolicyOf */.KB)(workspace, options);
    return {
        options,
        workspace,
        plan,
        manifest,
        estate: await (0,evidence/* readEvidenceBeside */.IK)(workspace, manifest, plan.image, host),
        ...(applied && { applied }),
    };
}
/** What is made of media that say they are retail has come from retail media. */
function withChannelOf(source, { estate, plan }) {
    const claim = source?.channelClaim;
    return claim === undefined ? estate : (0,evidence/* withEvidence */.Kg)(estate, plan.image, { channelClaim: claim });
}
async function run(order, source, machinery, area, expected, host) {
    const { plan, options, workspace } = order;
    const { making, output = '' } = plan;
    if (making.kind === 'media')
        return runMedia(order, making, machinery, area, expected, host);
    const made = making.kind === 'run'
        ? await makeByProgram(making, plan, machinery, area, host)
        : await makeBySteps(making, output, source, machinery, area, host);
    if (options.dryRun)
        return dryRun(expected);
    const identified = await identify(made, labelOf(workspace, output), machinery, area, host);
    const imageDigest = identified.candidate.sha256;
    const report = await host.step('Check what came out', () => checkResult(order, identified, host));
    if (!passes(report)) {
        await putAway(made, output, options, host);
        return { report, exitCode: 1, ended: 'check', imageDigest, published: [] };
    }
    const { files, record, predicate } = await publish(order, output, identified, report, machinery, area, host);
    return { report, exitCode: 0, ended: 'published', imageDigest, published: files, record, predicate };
}
async function runMedia(order, making, machinery, area, expected, host) {
    const folder = await makeMedia(making, machinery, host);
    if (order.options.dryRun)
        return dryRun(expected);
    const identified = await identifyMedia(making, machinery, area, host);
    const imageDigest = identified.candidate.sha256;
    const report = await host.step('Check what came out', () => checkResult(order, identified, host));
    if (!passes(report)) {
        // They belong to the share, and are not ours to delete.
        await host.note(`The media in ${folder} did not pass, and are still there: hand them to nobody.`);
        return { report, exitCode: 1, ended: 'check', imageDigest, published: [] };
    }
    const { files, record, predicate } = await publish(order, folder, identified, report, machinery, area, host);
    return { report, exitCode: 0, ended: 'published', imageDigest, published: files, record, predicate };
}
/** Nothing was made, so that what is told is what was expected. */
function dryRun(report) {
    return { report, exitCode: 0, ended: 'dry run', published: [] };
}
/** What did not pass is deleted, so that no later step of a workflow can upload it. */
async function putAway({ file }, output, { keepRefused }, host) {
    if (!keepRefused)
        return (0,promises_.rm)(file, { force: true });
    const kept = `${output}.refused`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(kept), { recursive: true });
    // The work area may be on another disk.
    await (0,promises_.rename)(file, kept).catch(() => (0,promises_.copyFile)(file, kept));
    await host.note(`The image that did not pass is kept as ${kept}.`);
}
async function tell(result, { options, workspace }, host) {
    const report = withBuild(result, workspace);
    const pieces = options.output === 'json' ? (0,json/* jsonReport */.L)(report) : (0,report_text/* textReport */.M)(report, host.paint);
    for (const piece of pieces)
        await host.write(piece);
    if (options.reportFolder === undefined)
        return result;
    try {
        return { ...result, reportFile: await (0,report_file.writeReportFile)(report, options.reportFolder) };
    }
    catch (fault) {
        // What was published is published: a report that can't be written changes nothing of that.
        if (!(fault instanceof problem/* InputError */.d))
            throw fault;
        await host.note(fault.message);
        return result;
    }
}
/** Names and not paths, so that the same build on another machine reports the same. */
function withBuild({ report, ended, imageDigest, published, ...paths }, workspace) {
    const name = (path) => labelOf(workspace, path);
    return {
        ...report,
        build: {
            ended,
            ...(imageDigest !== undefined && { imageDigest }),
            published: published.map(name),
            ...(paths.record !== undefined && { record: name(paths.record) }),
            ...(paths.predicate !== undefined && { predicate: name(paths.predicate) }),
        },
    };
}


/***/ }),

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireReportFolder: () => (/* binding */ requireReportFolder),
  requireSarifFile: () => (/* binding */ requireSarifFile),
  writeReportFile: () => (/* binding */ writeReportFile),
  writeSarifFile: () => (/* binding */ writeSarifFile)
});

// UNUSED EXPORTS: REPORT_NAME

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(2046);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/licensing/finding.js
var finding = __webpack_require__(5846);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/sarif/fingerprints.js
/**
 * What tells one result from another over time. A result is a group of devices that fail alike, so its fingerprint is made
 * of the rule, the image and the message: not of lines, which move, nor of devices, which come and go.
 *
 * A change can add devices to a group that was there before. It is then reported twice: what was there keeps the
 * fingerprint, and the new devices get one that their first device is part of, so that a viewer that compares with the
 * base sees something new. After the merge they are all one group again: the second fingerprint goes, and the first, which
 * never went, stands for all of them. Were the second numbered instead, the next change would find its number taken on
 * the base for as long as the base is the commit that merged this one.
 */


/** One for each finding, 32 hexadecimal digits, no two alike. */
function fingerprints({ findings }) {
    const taken = new Map();
    const prints = new Map();
    // Those that were there before choose first.
    for (const finding of [...findings.filter(standing/* standsBefore */.dD), ...findings.filter((other) => !(0,standing/* standsBefore */.dD)(other))]) {
        const kind = [finding.rule, finding.image ?? null, stableMessage(finding)];
        prints.set(finding, firstFree([kind, [...kind, finding.devices[0] ?? null]], taken));
    }
    return prints;
}
/** The print of the first candidate that is free; of real twins, which are alike in all of it, by their number. */
function firstFree(candidates, taken) {
    const keys = candidates.map((candidate) => JSON.stringify(candidate));
    const free = keys.find((key) => !taken.has(key));
    const key = free ?? keys.at(-1) ?? '';
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return hash(number === 1 ? key : JSON.stringify([key, number]));
}
/** A finding on the run itself may count, and stays the same finding when 260 of 250 become 261. */
function stableMessage({ count, message }) {
    return count > 0 ? message : message.replace(COUNTED, '#');
}
// A number that counts something, and no number of a version: `260 devices`, `only 250 were bought`.
const COUNTED = /\b\d{1,15}(?= (?:devices?|licenses?|activations?|cores?|days?|users?|more|was|were|is|are)\b)/g;
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/report/finding-message.js
var finding_message = __webpack_require__(9200);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/sarif/location.js

/** A place in the repository. Without `endLine` and `endColumn` it reaches to the end of its line. */
function sarifLocation({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column },
        },
    };
}
/** RFC 3986: no segment can be taken for a scheme, a query or a fragment, and nothing is absolute. */
function relativeUri(file) {
    return (0,visible/* withoutKeys */.Pe)(file)
        .replace(/\p{Cs}/gu, '\u{fffd}')
        .split(/[\\/]+/)
        .filter((segment) => segment !== '')
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/licensing/rules/rule.js
var rule = __webpack_require__(305);
;// CONCATENATED MODULE: ./build/report/sarif/rule.js


/** A reportingDescriptor of the catalogue. There is no helpUri: the pages of the rules have no address of their own. */
function sarifRule(id) {
    const entry = rules/* RULES */.y.find((rule) => rule.id === id);
    return entry === undefined ? { id, ...described(id, id) } : sarifEntry(entry);
}
function sarifLevel(severity) {
    return LEVELS[severity];
}
const LEVELS = { error: 'error', unproven: 'error', warning: 'warning', notice: 'note' };
// GitHub shows no more of a description.
const LONGEST_DESCRIPTION = 1_024;
function sarifEntry({ id, family, severities, asks, why, clauses, cures }) {
    const stands = clauses.map(rule/* clauseText */.D);
    return {
        id,
        name: id.replace(/(?:^|-)([a-z])/g, (_all, letter) => letter.toUpperCase()),
        ...described(asks, why),
        help: {
            text: [why, `Stands on: ${stands.join('; ')}.`, ...cures.map((cure) => `Cure: ${cure}`)].join('\n'),
            markdown: `${why}\n\n**Stands on**\n\n${bullets(stands)}\n**What cures it**\n\n${bullets(cures)}`,
        },
        defaultConfiguration: { level: sarifLevel(severities[0]) },
        properties: { tags: ['licensing', family], precision: 'high' },
    };
}
function described(short, full) {
    const description = (text) => ({ text: text.slice(0, LONGEST_DESCRIPTION) });
    return { shortDescription: description(short), fullDescription: description(full), help: { text: full } };
}
function bullets(lines) {
    return lines.map((line) => `- ${line}\n`).join('');
}

;// CONCATENATED MODULE: ./build/report/sarif/result.js





const LONGEST_MESSAGE = 4_000;
/** One result a finding, that is, a group of devices that fail alike. */
function sarifResult(finding, { ruleIndex, fingerprint, otherwise, relatedPlaces }) {
    const { rule, severity, places, waived, standing } = finding;
    const [first = otherwise, ...rest] = places;
    const related = rest.slice(0, relatedPlaces).map((place, index) => ({ id: index + 1, ...sarifLocation(place) }));
    return {
        ruleId: rule,
        ruleIndex,
        // Code scanning fails a pull request by the level, and takes no notice of suppressions.
        level: waived === undefined ? sarifLevel(severity) : 'note',
        message: { text: (0,wording/* cutText */.IN)((0,finding_message/* messageLines */.V)(finding).map(plainText).join('\n'), LONGEST_MESSAGE) },
        locations: [sarifLocation(first)],
        ...(related.length > 0 && { relatedLocations: related }),
        // GitHub itself goes by `primaryLocationLineHash`, which its upload action makes from the text of the first line.
        // It is not written here: the action warns, once a result, of any value but its own.
        partialFingerprints: { 'imagegate/v1': fingerprint },
        ...(standing && { baselineState: standing === 'introduced' ? 'new' : 'unchanged' }),
        // Without a status it counts as accepted (3.35.3); drafts of the schema call it `state`.
        ...(waived && { suppressions: [{ kind: 'external', justification: plainText((0,wording/* waiverText */.Eu)(waived)) }] }),
    };
}
/** In a message of SARIF `[text](1)` is a link (3.11.6). A blank between the brackets leaves it a text. */
function plainText(text) {
    return (0,wording/* cutText */.IN)((0,visible/* visible */.RK)(text).replaceAll('](', '] ('), LONGEST_MESSAGE);
}

// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/report/sarif.js
/** SARIF 2.1.0, for the upload action of GitHub's code scanning and for whoever else reads it. */








// Beyond these GitHub refuses the whole file.
const MOST_RESULTS = 25_000;
const LARGEST_ZIPPED = 10_000_000;
/** GitHub shows a hundred places of a result. */
const MOST_RELATED = 99;
/** Of the whole file, so that it never outgrows a string; most findings have a handful. */
const MOST_PLACES = 100_000;
/**
 * The report as one run, a line a result, the keys in a fixed order. What is more than GitHub takes is cut, the least
 * severe first, and a notification says how many were cut.
 */
function sarifReport(report, { manifest, limit = LARGEST_ZIPPED } = {}) {
    const ranked = finding/* SEVERITIES */.o.flatMap((severity) => {
        const alike = report.findings.filter((finding) => finding.severity === severity);
        return [...alike.filter((finding) => !(0,standing/* standsBefore */.dD)(finding)), ...alike.filter(standing/* standsBefore */.dD)];
    });
    const prints = fingerprints(report);
    const otherwise = placeOtherwise(report, manifest);
    const context = (finding) => ({ fingerprint: prints.get(finding) ?? '', otherwise });
    for (let most = Math.min(ranked.length, MOST_RESULTS);; most = Math.floor(most / 2)) {
        const text = sarifLog(ranked.slice(0, most), ranked.length - most, context);
        if (most === 0 || fits(text, limit))
            return text;
    }
}
/** A finding that lies on no line is put on the first line of the manifest: it is about the run as a whole. */
function placeOtherwise({ findings, policy }, manifest) {
    const other = findings.find(({ places }) => places.length > 0)?.places[0]?.file;
    return { file: manifest ?? other ?? policy?.file ?? 'imagegate.yml', line: 1, column: 1 };
}
function sarifLog(findings, cut, context) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const driver = { name: 'ImageGate', semanticVersion: tool/* VERSION */.x, rules: ids.map(sarifRule) };
    let places = MOST_PLACES;
    const results = findings.map((finding) => {
        const relatedPlaces = Math.min(MOST_RELATED, places);
        places -= Math.min(relatedPlaces, Math.max(0, finding.places.length - 1));
        return (0,visible/* jsonText */.s$)(sarifResult(finding, { ...context(finding), ruleIndex: indexes.get(finding.rule) ?? 0, relatedPlaces }));
    });
    return [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n',
        `"tool":${(0,visible/* jsonText */.s$)({ driver })},\n`,
        `"invocations":${(0,visible/* jsonText */.s$)([invocation(cut)])},\n`,
        `"columnKind":"utf16CodeUnits",\n`,
        `"results":[${results.map((result) => `\n${result}`).join(',')}\n]}]}\n`,
    ].join('');
}
function invocation(cut) {
    const told = cut === 1 ? '1 result was cut' : `${cut} results were cut`;
    const notification = { level: 'warning', message: { text: `${told}, the least severe: GitHub takes no more.` } };
    return { executionSuccessful: true, ...(cut > 0 && { toolExecutionNotifications: [notification] }) };
}
function fits(text, limit) {
    return Buffer.byteLength(text) <= limit || (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length <= limit;
}

;// CONCATENATED MODULE: ./build/jobs/report-file.js






const REPORT_NAME = 'imagegate-report.json';
/**
 * Writes the report whole or not at all, and returns its absolute path. It replaces an earlier report; a link
 * in its place is replaced too, never followed.
 *
 * @throws InputError when the folder lies outside the folders allowed, or cannot be written.
 */
async function writeReportFile(report, { directory, within }) {
    const folder = await allowed(directory, within, FOLDER);
    return writeWhole((0,external_node_path_.join)(folder, REPORT_NAME), (0,json/* jsonReport */.L)(report), `The report cannot be written to ${directory}`, CURES[FOLDER]);
}
/** The same for the findings as SARIF, in a file that the user named. @param manifest what lies on no line is put there. */
async function writeSarifFile(report, { path, within }, manifest) {
    const file = await allowed(path, within, FILE);
    return writeWhole(file, [sarifReport(report, { manifest })], `The SARIF file ${path} cannot be written`, CURES[FILE]);
}
/** @throws InputError when the folder lies outside the folders allowed: known before an hour of building. */
async function requireReportFolder({ directory, within }) {
    await allowed(directory, within, FOLDER);
}
/** The same for a SARIF file; a folder is none. */
async function requireSarifFile({ path, within }) {
    const file = await allowed(path, within, FILE);
    if (!(await (0,promises_.stat)(file).catch(() => undefined))?.isDirectory())
        return;
    throw new problem/* InputError */.d({ message: `The SARIF file ${path} is a folder.`, cure: CURES[FILE] });
}
async function writeWhole(path, pieces, failed, cure) {
    const unfinished = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(unfinished, pieces, { flag: 'wx' });
        await (0,promises_.rename)(unfinished, path);
    }
    catch (fault) {
        await (0,promises_.rm)(unfinished, { force: true }).catch(() => undefined);
        const reason = fault instanceof Error && 'code' in fault ? fault.code : fault;
        throw new problem/* InputError */.d({ message: `${failed}: ${reason}.`, cure });
    }
    return path;
}
async function allowed(path, within, what) {
    for (const root of within) {
        const inside = await (0,input_workspace/* openWorkspace */.OH)(root)
            .then((workspace) => (0,input_workspace/* resolveInside */.LI)(workspace, path))
            .catch(() => undefined);
        if (inside !== undefined)
            return inside;
    }
    const message = `The ${what} ${path} lies outside the workspace and the runner's temporary folder.`;
    throw new problem/* InputError */.d({ message, cure: CURES[what] });
}
const FOLDER = 'report folder';
const FILE = 'SARIF file';
const CURES = {
    [FOLDER]: 'Name a folder inside the workspace that can be written, for example `reports`.',
    [FILE]: 'Name a file inside the workspace that can be written, for example `imagegate.sarif`.',
};


/***/ })

};
