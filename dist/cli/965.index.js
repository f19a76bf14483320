export const id = 965;
export const ids = [965];
export const modules = {

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImageFile: () => (/* binding */ readImageFile)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/image/iso/file-on-disc.js
var file_on_disc = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/channel-file.js
/** sources/ei.cfg: what the media say of their channel (Microsoft, "Windows Setup Edition Configuration and Product ID Files"). */





// A real one has under 100 bytes.
const LARGEST = 64 * 1024;
/** The ei.cfg in the folder of the image at `imagePath`, if there is one. Throws InputError for one over 64 KiB. */
async function readChannelFile(disc, file, imagePath, label) {
    const found = await disc.find(external_node_path_.posix.join(external_node_path_.posix.dirname(imagePath), 'ei.cfg'));
    if (found === undefined)
        return undefined;
    const { path, sizeBytes } = found;
    if (sizeBytes > LARGEST) {
        const what = `has ${sizeBytes} bytes, at most ${LARGEST} (64 KiB) are read`;
        (0,refuse/* refuse */.k)(`${label}/${(0,reading/* displayed */.kh)(path)}`, what, 'Make the disc image again with the ei.cfg of its release.');
    }
    return { path, text: decode(await (0,file_on_disc/* fileOnDisc */.$)(file, found).read(0, sizeBytes)) };
}
/** Nothing says how it is encoded: by its byte order mark, else UTF-8, else Latin-1. */
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return (0,external_node_buffer_.isUtf8)(bytes) ? new TextDecoder().decode(bytes) : bytes.toString('latin1');
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
