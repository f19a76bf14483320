export const id = 995;
export const ids = [995];
export const modules = {

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ SOFTWARE_HIVE),
  M: () => (/* binding */ readSoftwareHive)
});

// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/hive/base-block.js
/**
 * The base block of a registry hive: its first 4,096 bytes, little-endian. Layout: "Windows registry file format
 * specification" (msuhanov/regf), "Base block" and "Dirty state of a hive"; libregf, "REGF format".
 */

const DAMAGED_HIVE = 'Take the hive out of the image again; if it stays like this, make the image again.';
const BLOCK_SIZE = 4096;
const CHECKED = 508;
// 3 is Windows NT 4, 5 is XP and later, 6 is a layer over another hive.
const MINOR_VERSIONS = [3, 4, 5, 6];
// A transaction is pending or expected: what it changes stands in logs of its own.
const FLAG_LOCKED_BY_TRANSACTIONS = 0x1;
/** Reads and checks the base block against the true size of the hive. Throws InputError under the name `label`. */
function readBaseBlock(bytes, label) {
    if (bytes.toString('latin1', 0, 4) !== 'regf') {
        (0,refuse/* refuse */.k)(label, 'is no registry hive: it does not begin with "regf"', 'Name the SOFTWARE hive of the image.');
    }
    if (bytes.length < BLOCK_SIZE) {
        (0,refuse/* refuse */.k)(label, `is truncated: it ends after ${bytes.length} bytes, inside its header of ${BLOCK_SIZE}`, DAMAGED_HIVE);
    }
    if (bytes.readUInt32LE(CHECKED) !== checksumOf(bytes)) {
        (0,refuse/* refuse */.k)(label, 'has a damaged header: its checksum does not match', DAMAGED_HIVE);
    }
    const [major, minor] = [bytes.readUInt32LE(20), bytes.readUInt32LE(24)];
    if (major !== 1 || !MINOR_VERSIONS.includes(minor)) {
        (0,refuse/* refuse */.k)(label, `has the hive format version ${major}.${minor}, expected 1.3 to 1.6`, DAMAGED_HIVE);
    }
    // 1, 2 and 6 are logs of three generations.
    if (bytes.readUInt32LE(28) !== 0) {
        (0,refuse/* refuse */.k)(label, 'is a log of a registry hive, not the hive itself', 'Name the SOFTWARE hive of the image.');
    }
    return {
        rootCell: bytes.readUInt32LE(36),
        bins: binsOf(bytes, label),
        unreplayedLogs: bytes.readUInt32LE(4) !== bytes.readUInt32LE(8) || (bytes.readUInt32LE(144) & FLAG_LOCKED_BY_TRANSACTIONS) !== 0,
    };
}
/** All 32-bit words before it, combined by XOR; the two values that mean "none" are never written. */
function checksumOf(bytes) {
    let sum = 0;
    for (let at = 0; at < CHECKED; at += 4)
        sum ^= bytes.readUInt32LE(at);
    if (sum === 0)
        return 1;
    return sum === -1 ? 0xfffffffe : sum >>> 0;
}
function binsOf(bytes, label) {
    const size = bytes.readUInt32LE(40);
    if (size === 0 || size % BLOCK_SIZE !== 0) {
        (0,refuse/* refuse */.k)(label, `has a damaged header: its bins have ${size} bytes, expected a multiple of ${BLOCK_SIZE}`, DAMAGED_HIVE);
    }
    const there = bytes.length - BLOCK_SIZE;
    if (size > there)
        (0,refuse/* refuse */.k)(label, `is truncated: its bins have ${size} bytes, and ${there} are there`, DAMAGED_HIVE);
    const bins = bytes.subarray(BLOCK_SIZE, BLOCK_SIZE + size);
    if (bins.toString('latin1', 0, 4) !== 'hbin') {
        (0,refuse/* refuse */.k)(label, 'is damaged: its first bin does not begin with "hbin"', DAMAGED_HIVE);
    }
    return bins;
}

;// CONCATENATED MODULE: ./build/image/hive/cells.js


const BIN_HEADER_SIZE = 32;
const ALIGNMENT = 8;
const SIZE_FIELD = 4;
// A size, a signature and a count: less is no record.
const SMALLEST_CELL = 8;
/** The cells of a hive: each record lies in one. Whatever offset a hive names, nothing outside its cells is read. */
class Cells {
    #bins;
    #label;
    constructor(bins, label) {
        this.#bins = bins;
        this.#label = label;
    }
    /** The content of the cell at `offset`, which must be in use and have room for `least` bytes. `what` names it. */
    content(offset, what, least) {
        const outside = offset < BIN_HEADER_SIZE || offset > this.#bins.length - SMALLEST_CELL;
        if (outside || offset % ALIGNMENT !== 0) {
            this.refuse(`its ${what} would begin at byte ${offset} of ${this.#bins.length}, where no cell can`);
        }
        // Negative for a cell in use: what lies in a free one is left over from something deleted.
        const size = -this.#bins.readInt32LE(offset);
        if (size <= 0)
            this.refuse(`its ${what} lies in a cell that is not in use`);
        if (size < SMALLEST_CELL || size % ALIGNMENT !== 0 || offset + size > this.#bins.length) {
            this.refuse(`its ${what} lies in a cell of ${size} bytes at byte ${offset} of ${this.#bins.length}`);
        }
        if (size - SIZE_FIELD < least) {
            this.refuse(`its ${what} needs ${least} bytes and lies in a cell of ${size - SIZE_FIELD}`);
        }
        return this.#bins.subarray(offset + SIZE_FIELD, offset + size);
    }
    /** `what` completes "is damaged: ...". */
    refuse(what) {
        (0,refuse/* refuse */.k)(this.#label, `is damaged: ${what}`, DAMAGED_HIVE);
    }
}

;// CONCATENATED MODULE: ./build/image/hive/name.js
/** The name of a key or a value, out of the content of its cell. */
function readName(cells, cell, { at, size, oneByte }) {
    if (at + size > cell.length)
        cells.refuse(`a name of ${size} bytes is longer than its cell`);
    if (!oneByte && size % 2 !== 0)
        cells.refuse(`a name in UTF-16 has ${size} bytes, an odd number`);
    return cell.toString(oneByte ? 'latin1' : 'utf16le', at, at + size);
}
/** The registry keeps the case of names and never tells names apart by it. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./build/image/hive/key-node.js

const NAME_AT = 76;
const FLAG_LINK = 0x10;
const FLAG_ONE_BYTE_NAME = 0x20;
/** The key node ("nk") in the cell at `offset`. Volatile subkeys are never written to a file and not read. */
function readKeyNode(cells, offset) {
    const cell = cells.content(offset, 'key', NAME_AT);
    if (cell.toString('latin1', 0, 2) !== 'nk')
        cells.refuse(`the cell at byte ${offset} holds no key`);
    const flags = cell.readUInt16LE(2);
    return {
        name: readName(cells, cell, {
            at: NAME_AT,
            size: cell.readUInt16LE(72),
            oneByte: (flags & FLAG_ONE_BYTE_NAME) !== 0,
        }),
        isLink: (flags & FLAG_LINK) !== 0,
        subkeyCount: cell.readUInt32LE(20),
        subkeysAt: cell.readUInt32LE(28),
        valueCount: cell.readUInt32LE(36),
        valuesAt: cell.readUInt32LE(40),
    };
}

;// CONCATENATED MODULE: ./build/image/hive/key-value.js

const MOST_VALUES = 65_536;
const key_value_NAME_AT = 20;
const key_value_FLAG_ONE_BYTE_NAME = 0x1;
/** Set in the size of data that stands in the place of its own offset. */
const INLINE = 0x80000000;
const MOST_INLINE = 4;
// Longer data are cut in segments behind a "db" record; nothing that is asked for here is as long.
const LONGEST_DATA = 16_344;
const REG_SZ = 1;
const REG_EXPAND_SZ = 2;
const REG_DWORD = 4;
/** A value of the key, a text or a number; undefined when it has none of that name. Other types are refused. */
function readKeyValue(cells, key, name) {
    const [value, ...others] = valueCells(cells, key).filter((cell) => isSameName(nameOf(cells, cell), name));
    // Of two, one reader would take the first and another the last.
    if (others.length > 0)
        cells.refuse(`a key has two values ${name}`);
    return value === undefined ? undefined : decode(cells, value, name);
}
function valueCells(cells, { valueCount, valuesAt }) {
    if (valueCount === 0)
        return [];
    if (valueCount > MOST_VALUES)
        cells.refuse(`a key claims ${valueCount} values, at most ${MOST_VALUES} are read`);
    const list = cells.content(valuesAt, 'list of values', valueCount * 4);
    return Array.from({ length: valueCount }, (_, index) => {
        const offset = list.readUInt32LE(index * 4);
        const cell = cells.content(offset, 'value', key_value_NAME_AT);
        if (cell.toString('latin1', 0, 2) !== 'vk')
            cells.refuse(`the cell at byte ${offset} holds no value`);
        return cell;
    });
}
/** Empty for the key's default value. */
function nameOf(cells, cell) {
    const oneByte = (cell.readUInt16LE(16) & key_value_FLAG_ONE_BYTE_NAME) !== 0;
    return readName(cells, cell, { at: key_value_NAME_AT, size: cell.readUInt16LE(2), oneByte });
}
function decode(cells, cell, name) {
    const data = dataOf(cells, cell, name);
    const type = cell.readUInt32LE(12);
    if (type === REG_DWORD) {
        if (data.length !== 4)
            cells.refuse(`its number ${name} has ${data.length} bytes, expected 4`);
        return data.readUInt32LE(0);
    }
    if (type !== REG_SZ && type !== REG_EXPAND_SZ) {
        cells.refuse(`its value ${name} has the type ${type}, expected a text (1, 2) or a number (4)`);
    }
    if (data.length % 2 !== 0)
        cells.refuse(`its text ${name} has ${data.length} bytes, an odd number`);
    const [text = ''] = data.toString('utf16le').split('\0', 1);
    return text;
}
function dataOf(cells, cell, name) {
    const field = cell.readUInt32LE(4);
    const inline = field >= INLINE;
    const size = inline ? field - INLINE : field;
    const most = inline ? MOST_INLINE : LONGEST_DATA;
    if (size > most)
        cells.refuse(`its value ${name} has ${size} bytes, at most ${most} are read`);
    if (inline)
        return cell.subarray(8, 8 + size);
    return size === 0 ? Buffer.alloc(0) : cells.content(cell.readUInt32LE(8), `value ${name}`, size).subarray(0, size);
}

;// CONCATENATED MODULE: ./build/image/hive/subkey-list.js

// The largest lists of a real hive (Classes) have some ten thousand.
const MOST_SUBKEYS = 65_536;
const LIST_HEADER_SIZE = 4;
/** Bytes of one entry: an offset, and with `lf` and `lh` a hint of the name, which is not needed to find it. */
const LEAVES = new Map([
    ['li', 4],
    ['lf', 8],
    ['lh', 8],
]);
/** The subkeys of a key, in the order of its list. */
function readSubkeys(cells, { subkeyCount, subkeysAt }) {
    if (subkeyCount === 0)
        return [];
    if (subkeyCount > MOST_SUBKEYS)
        cells.refuse(`a key claims ${subkeyCount} subkeys, at most ${MOST_SUBKEYS} are read`);
    const offsets = subkeyOffsets(cells, subkeysAt, subkeyCount);
    if (offsets.length !== subkeyCount) {
        cells.refuse(`a key claims ${subkeyCount} subkeys and its list holds ${offsets.length}`);
    }
    return offsets.map((offset) => readKeyNode(cells, offset));
}
/** A list is a leaf, or an index root ("ri") of leaves: a root never names another root, so that no list can loop. */
function subkeyOffsets(cells, listAt, most) {
    const list = listHeader(cells, listAt);
    if (list.signature !== 'ri')
        return leafOffsets(cells, list);
    const offsets = [];
    for (const leafAt of entries(cells, list, 4)) {
        offsets.push(...leafOffsets(cells, listHeader(cells, leafAt)));
        if (offsets.length > most)
            break;
    }
    return offsets;
}
function listHeader(cells, at) {
    const cell = cells.content(at, 'list of subkeys', LIST_HEADER_SIZE);
    return { signature: cell.toString('latin1', 0, 2), count: cell.readUInt16LE(2), at };
}
function leafOffsets(cells, list) {
    const entrySize = LEAVES.get(list.signature);
    if (entrySize === undefined)
        cells.refuse(`the cell at byte ${list.at} holds no list of subkeys`);
    return entries(cells, list, entrySize);
}
function entries(cells, { count, at }, entrySize) {
    const cell = cells.content(at, 'list of subkeys', LIST_HEADER_SIZE + count * entrySize);
    return Array.from({ length: count }, (_, index) => cell.readUInt32LE(LIST_HEADER_SIZE + index * entrySize));
}

;// CONCATENATED MODULE: ./build/image/hive/hive.js
/**
 * A small reader of Windows registry hives, bounded in all that it reads. A hive out of an image is as hostile as the
 * image: what it says of offsets, sizes and counts is checked before it is used.
 */






/**
 * Opens a hive. Keys are named by a path from its root with `\` (`Microsoft\Windows NT\CurrentVersion`), keys and
 * values in any case. A damaged or hostile hive: InputError under the name `label`, now or when the damage is met.
 */
function openHive(bytes, label) {
    const { bins, rootCell, unreplayedLogs } = readBaseBlock(bytes, label);
    const cells = new Cells(bins, label);
    const root = readKeyNode(cells, rootCell);
    return {
        unreplayedLogs,
        value: (path, name) => {
            const key = findKey(cells, root, path);
            return key === undefined ? undefined : readKeyValue(cells, key, name);
        },
        subkeys: (path) => {
            const key = findKey(cells, root, path);
            return key === undefined ? [] : readSubkeys(cells, key).map(({ name }) => name);
        },
    };
}
function findKey(cells, root, path) {
    let key = root;
    for (const name of path.split('\\').filter((part) => part !== '')) {
        key = key && findSubkey(cells, key, name);
    }
    return key;
}
function findSubkey(cells, key, name) {
    const [found, ...others] = readSubkeys(cells, key).filter((subkey) => isSameName(subkey.name, name));
    // Of two, one reader would take the first and another the last.
    if (others.length > 0)
        cells.refuse(`a key has two subkeys ${name}`);
    if (found?.isLink)
        cells.refuse(`its key ${name} is a link to another key`);
    return found;
}

;// CONCATENATED MODULE: ./build/image/hive/software-hive.js

/** What the SOFTWARE hive of an image says of its Windows, word for word. Values that are missing or empty are left out. */
/** Where it lies in an image. */
const SOFTWARE_HIVE = '/Windows/System32/config/SOFTWARE';
const CURRENT_VERSION = 'Microsoft\\Windows NT\\CurrentVersion';
/**
 * Reads `Windows\System32\config\SOFTWARE` of an image. A hive without that key claims nothing; a damaged one:
 * InputError under the name `label`.
 */
function readSoftwareHive(bytes, label) {
    const hive = openHive(bytes, label);
    const text = (name) => readText(hive, name);
    const editionId = text('EditionID');
    const compositionEditionId = text('CompositionEditionID');
    const productName = text('ProductName');
    const displayVersion = text('DisplayVersion');
    const installationType = text('InstallationType');
    // Before Windows 7 CurrentBuild is an obsolete remark.
    const build = readDecimal(text('CurrentBuild')) ?? readDecimal(text('CurrentBuildNumber'));
    const revision = hive.value(CURRENT_VERSION, 'UBR');
    return {
        ...(editionId !== undefined && { editionId }),
        ...(compositionEditionId !== undefined && { compositionEditionId }),
        ...(productName !== undefined && { productName }),
        ...(displayVersion !== undefined && { displayVersion }),
        ...(build !== undefined && { build }),
        ...(typeof revision === 'number' && { revision }),
        ...(installationType !== undefined && { installationType }),
        unreplayedLogs: hive.unreplayedLogs,
    };
}
function readText(hive, name) {
    const value = hive.value(CURRENT_VERSION, name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function readDecimal(text) {
    return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

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


/***/ })

};
