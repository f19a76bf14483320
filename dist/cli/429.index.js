export const id = 429;
export const ids = [429];
export const modules = {

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWimOnDisc: () => (/* binding */ readWimOnDisc)
});

// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/image/split-set.js
var split_set = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/image/wim-file.js + 3 modules
var wim_file = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/image/iso/file-on-disc.js
var file_on_disc = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/iso/install-image.js
/** Which file of a Windows disc is the one that Setup installs from. */

// Media for two architectures (Media Creation Tool) have a folder for each.
const FOLDERS = ['sources', 'x64/sources', 'x86/sources'];
const NAMES = ['install.wim', 'install.esd', 'install.swm'];
const MOST_LISTED = 10;
/**
 * The install image of a disc: the file at `discPath`, or the only one where Windows media have it. Throws InputError
 * when there is none, and when there are several and none is asked for.
 */
async function findInstallImage(disc, label, discPath) {
    if (discPath !== undefined)
        return (await disc.find(discPath)) ?? refuseWithout(disc, label, (0,refuse/* quoted */.T)(discPath));
    const found = [];
    for (const folder of FOLDERS) {
        for (const name of NAMES) {
            const file = await disc.find(`${folder}/${name}`);
            if (file !== undefined)
                found.push(file);
        }
    }
    const [only, ...others] = found;
    if (only === undefined)
        return refuseWithout(disc, label, 'sources/install.wim (.esd, .swm)');
    if (others.length > 0)
        refuseSeveral(label, found);
    return only;
}
async function refuseWithout(disc, label, wanted) {
    const names = (await disc.list('')).map(({ name }) => (0,refuse/* quoted */.T)(name));
    const listed = names.length > MOST_LISTED ? [...names.slice(0, MOST_LISTED), 'and others'] : names;
    (0,refuse/* refuse */.k)(label, `is a disc image without ${wanted}; its top folder holds ${listed.join(', ') || 'nothing'}`, 'Name the disc image of a Windows release, or the .wim itself.');
}
function refuseSeveral(label, found) {
    const paths = found.map(({ path }) => (0,refuse/* quoted */.T)(path)).join(', ');
    (0,refuse/* refuse */.k)(label, `is a disc image with ${found.length} install images, and nothing says which is meant: ${paths}`, 'Take the one that is meant out of it, and name that.');
}

;// CONCATENATED MODULE: ./build/image/iso/disc-bytes.js

/** What to do about a disc whose structures can't be true. */
const DAMAGED_DISC = 'Copy or download the disc image again, and compare its SHA-256 with the one published.';
// A folder of 20,000 names has about 2 MiB.
const LARGEST_FOLDER = 16 * 1024 * 1024;
const MOST_ENTRIES = 100_000;
/** Exactly `length` bytes from `offset`; `what` lies there. Throws InputError when the file ends before. */
async function readDiscBytes({ file, label }, offset, length, what) {
    refuseBeyondEnd({ file, label }, offset + length, what);
    const bytes = await file.read(offset, length);
    if (bytes.length < length)
        (0,refuse/* refuse */.k)(label, 'became shorter while it was read', 'Try again when nothing writes to it.');
    return bytes;
}
/** Throws InputError when `what` would end beyond the file. */
function refuseBeyondEnd({ file, label }, end, what) {
    if (end <= file.sizeBytes)
        return;
    const where = `its ${what} would end at byte ${end}, the file ends at ${file.sizeBytes}`;
    (0,refuse/* refuse */.k)(label, `is a truncated or damaged disc image: ${where}`, DAMAGED_DISC);
}
/** Throws InputError: `what` is a clause, `the root folder has a wrong checksum`. */
function refuseDisc({ label }, what) {
    (0,refuse/* refuse */.k)(label, `is a damaged disc image: ${what}`, DAMAGED_DISC);
}
/** Throws InputError for a folder too long to read. */
function refuseLargeFolder(source, sizeBytes) {
    if (sizeBytes <= LARGEST_FOLDER)
        return;
    refuseDisc(source, `a folder has ${sizeBytes} bytes of names, at most ${LARGEST_FOLDER} (16 MiB) are read`);
}
/** Throws InputError for a folder with too many entries. */
function refuseManyEntries(source, count) {
    if (count > MOST_ENTRIES)
        refuseDisc(source, `a folder has more than ${MOST_ENTRIES} entries`);
}

;// CONCATENATED MODULE: ./build/image/iso/folder-tree.js
/** Paths on a disc, whatever file system it has. */

// Enough for what is looked for; a path walks one folder a segment, so that folders in a ring cost nothing.
const DEEPEST = 16;
/** A disc over a file system. Each folder is read once. */
function discOver(system, label) {
    const folders = new Map();
    async function entriesOf(segments) {
        const key = segments.join('/');
        const known = folders.get(key);
        if (known !== undefined)
            return known;
        const entries = readEntries(segments);
        folders.set(key, entries);
        return entries;
    }
    async function readEntries(segments) {
        if (segments.length === 0)
            return system.readFolder(system.root);
        const entry = await entryAt(segments);
        return entry?.kind === 'folder' ? system.readFolder(entry.place) : [];
    }
    async function entryAt(segments) {
        if (segments.length > DEEPEST)
            return undefined;
        const name = segments.at(-1);
        return name === undefined ? undefined : named(name, await entriesOf(segments.slice(0, -1)), label);
    }
    async function spelled(segments) {
        const entries = await Promise.all(segments.map((_, at) => entryAt(segments.slice(0, at + 1))));
        return entries.map((entry) => entry?.name).join('/');
    }
    return {
        format: system.format,
        volumeLabel: system.volumeLabel,
        find: async (path) => {
            const segments = segmentsOf(path);
            const entry = await entryAt(segments);
            if (entry?.kind !== 'file')
                return undefined;
            return { path: await spelled(segments), ...(await system.readFile(entry.place)) };
        },
        list: async (folder) => (await entriesOf(segmentsOf(folder))).map(({ name, kind }) => ({ name, kind })),
    };
}
/** In lower case: Windows finds a file in any. */
function segmentsOf(path) {
    return path
        .toLowerCase()
        .split('/')
        .filter((segment) => segment !== '');
}
/** Two entries that differ in nothing but case are one to Windows, and nobody knows which: refused. */
function named(name, entries, label) {
    const [first, second] = entries.filter((entry) => entry.name.toLowerCase() === name);
    if (first === undefined || second === undefined)
        return first;
    (0,refuse/* refuse */.k)(label, `holds two entries in one folder that Windows takes for the same: ${(0,refuse/* quoted */.T)(first.name)} and ${(0,refuse/* quoted */.T)(second.name)}`, 'Make the disc image again with one of them.');
}

// EXTERNAL MODULE: ./build/image/iso/volume-recognition.js
var volume_recognition = __webpack_require__(3106);
;// CONCATENATED MODULE: ./build/image/iso/iso9660/folder.js
/** Directory records (ECMA-119 9.1). */


const RECORD_HEADER = 33;
const IS_FOLDER = 0x02;
const IS_ASSOCIATED = 0x04;
/** The file goes on in the next record: a size has 32 bits. */
const IS_CONTINUED = 0x80;
// Each but the last has nearly 4 GiB.
const MOST_EXTENTS = 1000;
// Names of one byte: the folder itself and its parent.
const SELF_AND_PARENT = ['\0', '\x01'];
/** The entries of a folder. Throws InputError. */
async function readIsoFolder(volume, { sizeBytes, extents }) {
    refuseLargeFolder(volume, sizeBytes);
    const [extent] = extents;
    if (extent?.offset === undefined)
        return [];
    const bytes = await readDiscBytes(volume, extent.offset, sizeBytes, 'folder');
    const entries = [];
    let earlier;
    for (const record of records(volume, bytes)) {
        if ((record.flags & IS_ASSOCIATED) !== 0 || SELF_AND_PARENT.includes(record.name))
            continue;
        const whole = earlier === undefined ? record : join(volume, earlier, record);
        earlier = (record.flags & IS_CONTINUED) === 0 ? undefined : whole;
        if (earlier !== undefined)
            continue;
        const kind = (record.flags & IS_FOLDER) === 0 ? 'file' : 'folder';
        entries.push({ name: plainName(whole.name), kind, place: whole.content });
        refuseManyEntries(volume, entries.length);
    }
    if (earlier !== undefined)
        refuseDisc(volume, 'a folder ends inside a file of several extents');
    return entries;
}
/** The record at the beginning of these bytes. */
function readRecord(volume, bytes) {
    const nameSize = bytes.readUInt8(32);
    if (RECORD_HEADER + nameSize > bytes.length)
        refuseDisc(volume, 'an entry of a folder is shorter than its name');
    if (bytes.readUInt16LE(26) !== 0) {
        (0,refuse/* refuse */.k)(volume.label, 'is a disc image with interleaved files, which are not read', 'Make the disc image again with a current tool.');
    }
    const name = bytes.subarray(RECORD_HEADER, RECORD_HEADER + nameSize);
    const sizeBytes = bytes.readUInt32LE(10);
    // In front of the content lies its extended attribute record, if there is one.
    const offset = (bytes.readUInt32LE(2) + bytes.readUInt8(1)) * volume.blockSize;
    const extents = sizeBytes === 0 ? [] : [{ offset, size: sizeBytes }];
    return { name: decodeName(volume, name), flags: bytes.readUInt8(25), content: { sizeBytes, extents } };
}
/** A file's content, which must lie on the disc and be no longer than it. */
function refuseLongFile(volume, content) {
    for (const { offset = 0, size } of content.extents)
        refuseBeyondEnd(volume, offset + size, 'file');
    if (content.sizeBytes > volume.file.sizeBytes) {
        refuseDisc(volume, `a file claims ${content.sizeBytes} bytes, the whole disc image has ${volume.file.sizeBytes}`);
    }
    return content;
}
function* records(volume, folder) {
    for (let at = 0; at < folder.length;) {
        const size = folder.readUInt8(at);
        const blockEnd = (Math.floor(at / volume.blockSize) + 1) * volume.blockSize;
        if (size === 0) {
            // No record crosses a block: the rest of this one is empty.
            at = blockEnd;
            continue;
        }
        if (size <= RECORD_HEADER || at + size > Math.min(blockEnd, folder.length)) {
            refuseDisc(volume, 'a folder ends inside an entry');
        }
        yield readRecord(volume, folder.subarray(at, at + size));
        at += size;
    }
}
function join(volume, earlier, record) {
    if (earlier.name !== record.name)
        refuseDisc(volume, 'a file of several extents goes on as another file');
    if (earlier.content.extents.length >= MOST_EXTENTS)
        refuseDisc(volume, `a file has more than ${MOST_EXTENTS} extents`);
    const sizeBytes = earlier.content.sizeBytes + record.content.sizeBytes;
    return { ...record, content: { sizeBytes, extents: [...earlier.content.extents, ...record.content.extents] } };
}
function decodeName({ joliet }, bytes) {
    if (!joliet || bytes.length % 2 !== 0)
        return bytes.toString('latin1');
    return Buffer.from(bytes).swap16().toString('utf16le');
}
/** `INSTALL.WIM;1` is INSTALL.WIM, `README.;1` is README. */
function plainName(name) {
    return name.replace(/;\d{1,5}$/, '').replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/image/iso/iso9660/iso9660.js
/** ISO 9660 (ECMA-119) and Joliet, as far as reading a file by its path needs it. */




const PRIMARY = 1;
const SUPPLEMENTARY = 2;
const TERMINATOR = 255;
const MOST_DESCRIPTORS = 64;
// The three levels of UCS-2 (Joliet specification, "SVD Escape Sequences Field").
const JOLIET_ESCAPES = ['%/@', '%/C', '%/E'];
const BLOCK_SIZE = 2048;
/** Reads the volume descriptors; takes Joliet's where there is one. Throws InputError. */
async function openIso9660(source) {
    const { primary, joliet } = await readDescriptors(source);
    const chosen = joliet ?? primary;
    if (chosen === undefined)
        refuseDisc(source, 'it has the marks of ISO 9660, but no primary volume descriptor');
    const blockSize = chosen.readUInt16LE(128);
    if (blockSize !== BLOCK_SIZE) {
        const what = `is a disc image with ISO 9660 blocks of ${blockSize} bytes, which is not read`;
        (0,refuse/* refuse */.k)(source.label, what, 'Make the disc image again with blocks of 2048 bytes.');
    }
    refuseBeyondEnd(source, chosen.readUInt32LE(80) * blockSize, 'ISO 9660 volume');
    const volume = { ...source, blockSize, joliet: joliet !== undefined };
    const label = chosen.subarray(40, 72);
    return {
        format: volume.joliet ? 'joliet' : 'iso9660',
        volumeLabel: (volume.joliet ? Buffer.from(label).swap16().toString('utf16le') : label.toString('latin1')).trimEnd(),
        root: readRecord(volume, chosen.subarray(156, 190)).content,
        readFolder: (place) => readIsoFolder(volume, place),
        readFile: async (place) => refuseLongFile(volume, place),
    };
}
async function readDescriptors(source) {
    let primary;
    let joliet;
    for (let count = 0; count < MOST_DESCRIPTORS; count += 1) {
        const offset = (volume_recognition/* FIRST_VOLUME_STRUCTURE */.yX + count) * volume_recognition/* VOLUME_STRUCTURE_SIZE */.x5;
        const bytes = await readDiscBytes(source, offset, volume_recognition/* VOLUME_STRUCTURE_SIZE */.x5, 'volume descriptor');
        const type = bytes.readUInt8(0);
        if (type === TERMINATOR || bytes.toString('latin1', 1, 6) !== 'CD001')
            break;
        if (type === PRIMARY)
            primary ??= bytes;
        if (type === SUPPLEMENTARY && JOLIET_ESCAPES.includes(bytes.toString('latin1', 88, 91)))
            joliet ??= bytes;
    }
    return { primary, joliet };
}

;// CONCATENATED MODULE: ./build/image/iso/udf/descriptor-tag.js
/** The 16 bytes in front of every UDF descriptor (ECMA-167 3/7.2 and 4/7.2; OSTA UDF 2.2.1). */
const TAG_SIZE = 16;
/** The tag at the beginning of a descriptor, or undefined when its checksum, version or CRC is wrong. */
function readDescriptorTag(descriptor) {
    if (descriptor.length < TAG_SIZE || checksum(descriptor) !== descriptor.readUInt8(4))
        return undefined;
    const version = descriptor.readUInt16LE(2);
    if (version !== 2 && version !== 3)
        return undefined;
    const covered = descriptor.readUInt16LE(10);
    if (TAG_SIZE + covered > descriptor.length)
        return undefined;
    if (crc16(descriptor.subarray(TAG_SIZE, TAG_SIZE + covered)) !== descriptor.readUInt16LE(8))
        return undefined;
    return { id: descriptor.readUInt16LE(0), location: descriptor.readUInt32LE(12) };
}
/** Of the other 15 bytes of the tag. */
function checksum(tag) {
    let sum = 0;
    for (let at = 0; at < TAG_SIZE; at += 1)
        if (at !== 4)
            sum += tag.readUInt8(at);
    return sum & 0xff;
}
/** CRC-ITU-T (x^16 + x^12 + x^5 + 1), high bit first, from 0 (ECMA-167 1/7.2.6). */
function crc16(bytes) {
    let crc = 0;
    for (const byte of bytes) {
        crc ^= byte << 8;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc & 0x8000) === 0 ? crc << 1 : ((crc << 1) ^ 0x1021) & 0xffff;
        crc &= 0xffff;
    }
    return crc;
}

;// CONCATENATED MODULE: ./build/image/iso/udf/anchor.js


const ANCHOR_TAG = 2;
// Discs have sectors of 2,048 bytes; UDF made for a hard disk 512.
const SECTOR_SIZES = [2048, 512];
/**
 * The anchor volume descriptor pointer, at sector 256, N - 256 or N (ECMA-167 3/8.4.2.1), or, on discs that were never
 * closed, 512. It names its own sector, which tells the sector size. Throws InputError when there is none.
 */
async function findAnchor(source) {
    for (const sectorSize of SECTOR_SIZES) {
        const last = Math.floor(source.file.sizeBytes / sectorSize) - 1;
        for (const sector of [256, last - 256, last, 512]) {
            if (sector <= 0 || sector > last)
                continue;
            const bytes = await readDiscBytes(source, sector * sectorSize, sectorSize, 'anchor');
            const tag = readDescriptorTag(bytes);
            if (tag?.id !== ANCHOR_TAG || tag.location !== sector)
                continue;
            return { sectorSize, main: readSectorRun(bytes, 16), reserve: readSectorRun(bytes, 24) };
        }
    }
    refuseBeyondEnd(source, 257 * 2048, 'anchor');
    return refuseDisc(source, 'it has the marks of UDF, but no anchor volume descriptor pointer');
}
/** Length in bytes, first sector; both u32. */
function readSectorRun(bytes, at) {
    return { sizeBytes: bytes.readUInt32LE(at), sector: bytes.readUInt32LE(at + 4) };
}

;// CONCATENATED MODULE: ./build/image/iso/udf/compressed-unicode.js
/** Names as UDF writes them (OSTA UDF 2.1.1): one byte says how many bits a character has. */
const NARROW = 8;
const WIDE = 16;
/** Undefined for bytes that are no such name. */
function readCompressedUnicode(bytes) {
    const [form] = bytes;
    const characters = bytes.subarray(1);
    if (form === NARROW)
        return characters.toString('latin1');
    if (form !== WIDE || characters.length % 2 !== 0)
        return undefined;
    return Buffer.from(characters).swap16().toString('utf16le');
}
/** A field of fixed size, whose last byte says how many are used; empty when it is not readable (a label only). */
function readDstring(field) {
    const used = Math.min(field.at(-1) ?? 0, field.length - 1);
    return readCompressedUnicode(field.subarray(0, used)) ?? '';
}

;// CONCATENATED MODULE: ./build/image/iso/udf/volume.js



/** The address in a long allocation descriptor or `lb_addr` (ECMA-167 4/7.1): block u32, partition reference u16. */
function readBlockAddress(bytes, at) {
    return { block: bytes.readUInt32LE(at), partition: bytes.readUInt16LE(at + 4) };
}
/** The bytes of the disc from a block on. Throws InputError when they leave the partition. `what` lies there. */
function locate(volume, address, size, what) {
    const partition = volume.partitions[address.partition];
    const from = address.block * volume.blockSize;
    if (partition === undefined)
        refuseDisc(volume, `${what} lies in partition ${address.partition}, which there is not`);
    if (from + size > partition.sizeBytes) {
        const end = `would end at byte ${from + size} of a partition of ${partition.sizeBytes}`;
        refuseDisc(volume, `${what} ${end}`);
    }
    return cut(partition.extents, from, size);
}
/** Reads the descriptor in a block, its tag checked. `what` names it. Throws InputError. */
async function readDescriptor(volume, address, what) {
    const extents = locate(volume, address, volume.blockSize, what);
    const bytes = await (0,file_on_disc/* fileOnDisc */.$)(volume.file, { sizeBytes: volume.blockSize, extents }).read(0, volume.blockSize);
    const tag = readDescriptorTag(bytes);
    if (tag === undefined)
        refuseDisc(volume, `${what} in block ${address.block} has a wrong checksum`);
    return { tag, bytes };
}
/** Reads a sector of the volume, outside of all partitions, its tag checked; no tag for one that was never written. */
async function readVolumeDescriptor(source, sector, sectorSize) {
    const bytes = await readDiscBytes(source, sector * sectorSize, sectorSize, 'volume descriptor sequence');
    if (bytes.every((byte) => byte === 0))
        return { tag: undefined, bytes };
    const tag = readDescriptorTag(bytes);
    if (tag === undefined)
        refuseDisc(source, `the volume descriptor in sector ${sector} has a wrong checksum`);
    return { tag, bytes };
}
/** The part of a run of extents from `from` on. */
function cut(extents, from, size) {
    const found = [];
    let start = 0;
    for (const extent of extents) {
        const first = Math.max(from, start);
        const end = Math.min(from + size, start + extent.size);
        if (end > first) {
            const offset = extent.offset === undefined ? undefined : extent.offset + first - start;
            found.push({ offset, size: end - first });
        }
        start += extent.size;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/image/iso/udf/allocation.js


const DESCRIPTOR_SIZES = [8, 16, 20];
const EXTENDED = 2;
// The two highest bits of an extent's length (ECMA-167 4/14.14.1.1).
const RECORDED = 0;
const CONTINUED = 3;
const CONTINUATION_TAG = 258;
const CONTINUATION_HEADER = 24;
const MOST_CONTINUATIONS = 1024;
const allocation_MOST_EXTENTS = 65_536;
/** All extents, those in continuations too. Throws InputError when one leaves its partition or the chain has no end. */
async function readAllocation(volume, allocation) {
    const { kind, partition } = allocation;
    const extents = [];
    let descriptors = allocation.descriptors;
    for (let links = 0; descriptors !== undefined; links += 1) {
        if (links > MOST_CONTINUATIONS)
            refuseDisc(volume, `the extents of a file go on in more than ${links - 1} places`);
        const continued = allocation_readDescriptors(volume, { kind, partition, descriptors }, extents);
        descriptors = continued === undefined ? undefined : await readContinuation(volume, continued);
    }
    return extents;
}
/** Adds the extents in one list; returns where it goes on, if it does. */
function allocation_readDescriptors(volume, allocation, extents) {
    const { kind, partition, descriptors } = allocation;
    const each = DESCRIPTOR_SIZES[kind];
    if (each === undefined)
        refuseDisc(volume, `a file has allocation descriptors of the unknown kind ${kind}`);
    for (let at = 0; at + each <= descriptors.length; at += each) {
        const length = descriptors.readUInt32LE(at);
        const size = length & 0x3fffffff;
        // A length of nothing ends the list, whatever stands behind it.
        if (size === 0)
            return undefined;
        const address = addressIn(descriptors.subarray(at, at + each), kind, partition);
        const state = length >>> 30;
        if (state === CONTINUED)
            return address;
        if (extents.length >= allocation_MOST_EXTENTS)
            refuseDisc(volume, `a file has more than ${allocation_MOST_EXTENTS} extents`);
        if (state !== RECORDED)
            extents.push({ offset: undefined, size });
        else
            extents.push(...locate(volume, address, contentSize(volume, descriptors, at, kind), 'a part of a file'));
    }
    return undefined;
}
function addressIn(descriptor, kind, partition) {
    if (kind === 0)
        return { block: descriptor.readUInt32LE(4), partition };
    return readBlockAddress(descriptor, kind === EXTENDED ? 12 : 4);
}
/** An extended descriptor could say that its extent is compressed: nobody does, and it is not read. */
function contentSize(volume, descriptors, at, kind) {
    const size = descriptors.readUInt32LE(at) & 0x3fffffff;
    if (kind !== EXTENDED)
        return size;
    const [recorded, information] = [descriptors.readUInt32LE(at + 4) & 0x3fffffff, descriptors.readUInt32LE(at + 8)];
    if (recorded !== information || information > size)
        refuseDisc(volume, 'an extent of a file is compressed');
    return information;
}
async function readContinuation(volume, address) {
    const { tag, bytes } = await readDescriptor(volume, address, 'a list of extents');
    const size = bytes.readUInt32LE(20);
    if (tag.id !== CONTINUATION_TAG || CONTINUATION_HEADER + size > bytes.length) {
        refuseDisc(volume, `block ${address.block} holds no list of extents`);
    }
    return bytes.subarray(CONTINUATION_HEADER, CONTINUATION_HEADER + size);
}

;// CONCATENATED MODULE: ./build/image/iso/udf/file-entry.js
/** File entries: how long a file is and where it lies (ECMA-167 4/14.6, 4/14.9, 4/14.17). */




/** Where a file entry ends and its lists begin, by tag: 261 a file entry, 266 an extended one. */
const LAYOUTS = new Map([
    [261, { attributesSizeAt: 168, allocationSizeAt: 172, end: 176 }],
    [266, { attributesSizeAt: 208, allocationSizeAt: 212, end: 216 }],
]);
const PLAIN_STRATEGY = 4;
const EMBEDDED = 3;
/** Reads the file entry in a block. Throws InputError when it is none, is damaged, or claims more than the disc holds. */
async function readFileEntry(volume, address) {
    const { tag, bytes } = await readDescriptor(volume, address, 'a file entry');
    const layout = LAYOUTS.get(tag.id);
    if (layout === undefined)
        refuseDisc(volume, `block ${address.block} holds no file entry`);
    const strategy = bytes.readUInt16LE(20);
    if (strategy !== PLAIN_STRATEGY) {
        const what = `is a disc image with files of the strategy ${strategy} (rewritten on write-once discs), which is not read`;
        (0,refuse/* refuse */.k)(volume.label, what, 'Take the install image out of it on Windows, and name that.');
    }
    const sizeBytes = readSize(volume, bytes);
    const start = layout.end + bytes.readUInt32LE(layout.attributesSizeAt);
    const size = bytes.readUInt32LE(layout.allocationSizeAt);
    if (start + size > bytes.length)
        refuseDisc(volume, `the file entry in block ${address.block} is longer than its block`);
    const kind = bytes.readUInt16LE(34) & 7;
    const extents = kind === EMBEDDED
        ? embedded(volume, address, start, size)
        : await readAllocation(volume, {
            kind,
            partition: address.partition,
            descriptors: bytes.subarray(start, start + size),
        });
    return { type: bytes.readUInt8(27), sizeBytes, extents: trim(volume, extents, sizeBytes) };
}
/** No file is longer than the disc: holes could claim any length, and a copy would fill the disk. */
function readSize(volume, entry) {
    const size = entry.readBigUInt64LE(56);
    if (size > BigInt(volume.file.sizeBytes)) {
        refuseDisc(volume, `a file claims ${size} bytes, the whole disc image has ${volume.file.sizeBytes}`);
    }
    return Number(size);
}
/** A small file lies inside its own file entry. */
function embedded(volume, address, start, size) {
    const [block] = locate(volume, address, volume.blockSize, 'a file entry');
    if (block?.offset === undefined || block.size < volume.blockSize)
        refuseDisc(volume, 'a file entry lies in pieces');
    return [{ offset: block.offset + start, size }];
}
/** The extents of just the file: what was allocated behind its end is not part of it. */
function trim(volume, extents, sizeBytes) {
    const trimmed = [];
    let left = sizeBytes;
    for (const { offset, size } of extents) {
        if (left === 0)
            break;
        const kept = Math.min(size, left);
        trimmed.push({ offset, size: kept });
        left -= kept;
    }
    if (left > 0)
        refuseDisc(volume, `a file claims ${sizeBytes} bytes, but ${left} of them lie nowhere`);
    return trimmed;
}

;// CONCATENATED MODULE: ./build/image/iso/udf/folder.js
/** Folders: a run of file identifier descriptors, which cross blocks as they come (ECMA-167 4/14.4). */






const FOLDER_TYPE = 4;
const IDENTIFIER_TAG = 257;
const IDENTIFIER_HEADER = 38;
const folder_IS_FOLDER = 0x02;
const IS_DELETED = 0x04;
const IS_PARENT = 0x08;
/** The entries of the folder whose file entry lies in a block. Throws InputError. */
async function readUdfFolder(volume, address) {
    const folder = await readFileEntry(volume, address);
    if (folder.type !== FOLDER_TYPE)
        refuseDisc(volume, `block ${address.block} holds no folder`);
    refuseLargeFolder(volume, folder.sizeBytes);
    const bytes = await (0,file_on_disc/* fileOnDisc */.$)(volume.file, folder).read(0, folder.sizeBytes);
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const { size, entry } = readIdentifier(volume, bytes.subarray(at));
        if (entry !== undefined)
            entries.push(entry);
        refuseManyEntries(volume, entries.length);
        at += size;
    }
    return entries;
}
/** The first descriptor of these bytes; no entry for the parent and for what was deleted. */
function readIdentifier(volume, bytes) {
    if (bytes.length < IDENTIFIER_HEADER)
        refuseDisc(volume, 'a folder ends inside an entry');
    const nameStart = IDENTIFIER_HEADER + bytes.readUInt16LE(36);
    const nameEnd = nameStart + bytes.readUInt8(19);
    const size = Math.ceil(nameEnd / 4) * 4;
    if (nameEnd > bytes.length)
        refuseDisc(volume, 'a folder ends inside an entry');
    if (readDescriptorTag(bytes.subarray(0, size))?.id !== IDENTIFIER_TAG) {
        refuseDisc(volume, 'an entry of a folder has a wrong checksum');
    }
    const marks = bytes.readUInt8(18);
    if ((marks & (IS_DELETED | IS_PARENT)) !== 0)
        return { size, entry: undefined };
    const name = readCompressedUnicode(bytes.subarray(nameStart, nameEnd));
    if (name === undefined || name === '')
        refuseDisc(volume, 'an entry of a folder has a name that is none');
    const kind = (marks & folder_IS_FOLDER) === 0 ? 'file' : 'folder';
    return { size, entry: { name, kind, place: readBlockAddress(bytes, 24) } };
}

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/image/iso/udf/partition-maps.js
/** How partition reference numbers lead to bytes of the disc (ECMA-167 3/10.7; OSTA UDF 2.2.8 to 2.2.10). */




const MAPS_OFFSET = 440;
const PLAIN_MAP_SIZE = 6;
const NAMED_MAP_SIZE = 64;
// A disc has one or two.
const MOST_MAPS = 8;
const METADATA_PARTITION = '*UDF Metadata Partition';
const METADATA_FILE_TYPES = [250, 251];
// Every block of it is looked for among them.
const MOST_METADATA_EXTENTS = 1000;
/** The partitions in the order in which they are referred to. Throws InputError for kinds that are not read. */
async function readPartitions(source, { partitions: physical, logicalVolume }, blockSize) {
    const maps = readMaps(source, logicalVolume);
    const plain = maps.map((map) => {
        const stretch = physical.get(map.readUInt16LE(map.length === PLAIN_MAP_SIZE ? 4 : 38));
        if (stretch === undefined)
            refuseDisc(source, 'its logical volume names a partition that there is not');
        return { extents: [stretch], sizeBytes: stretch.size };
    });
    const partitions = [];
    for (const [at, map] of maps.entries()) {
        const below = plain[at];
        if (below === undefined)
            continue;
        const beneath = { ...source, blockSize, partitions: [below] };
        partitions.push(map.length === PLAIN_MAP_SIZE ? below : await readNamedPartition(beneath, map));
    }
    return partitions;
}
function readMaps(source, logicalVolume) {
    const end = MAPS_OFFSET + logicalVolume.readUInt32LE(264);
    const count = logicalVolume.readUInt32LE(268);
    const maps = [];
    for (let at = MAPS_OFFSET; maps.length < Math.min(count, MOST_MAPS);) {
        const [type, size] = logicalVolume.subarray(at, at + 2);
        const known = (type === 1 && size === PLAIN_MAP_SIZE) || (type === 2 && size === NAMED_MAP_SIZE);
        if (!known || at + size > Math.min(end, logicalVolume.length))
            refuseDisc(source, 'its partition maps are wrong');
        maps.push(logicalVolume.subarray(at, at + size));
        at += size;
    }
    if (maps.length === 0 || count > MOST_MAPS)
        refuseDisc(source, `it has ${count} partitions, expected 1 to ${MOST_MAPS}`);
    return maps;
}
/** A metadata partition (UDF 2.50) is the content of a file in the partition beneath it. */
async function readNamedPartition(beneath, map) {
    const name = map.toString('latin1', 5, 28).replace(/\0+$/, '');
    if (name !== METADATA_PARTITION) {
        (0,refuse/* refuse */.k)(beneath.label, `is a disc image with the partition kind ${(0,refuse/* quoted */.T)(name)}, which is not read`, 'Take the install image out of it on Windows, and name that.');
    }
    try {
        return await readMetadataFile(beneath, map.readUInt32LE(40));
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        // Its mirror.
        return await readMetadataFile(beneath, map.readUInt32LE(44)).catch(() => {
            throw error;
        });
    }
}
async function readMetadataFile(beneath, block) {
    const { type, sizeBytes, extents } = await readFileEntry(beneath, { block, partition: 0 });
    if (!METADATA_FILE_TYPES.includes(type))
        refuseDisc(beneath, 'its metadata partition is no metadata file');
    if (extents.length > MOST_METADATA_EXTENTS) {
        refuseDisc(beneath, `its metadata file has more than ${MOST_METADATA_EXTENTS} extents`);
    }
    return { sizeBytes, extents };
}

;// CONCATENATED MODULE: ./build/image/iso/udf/volume-descriptors.js
/** The volume descriptor sequence (ECMA-167 3/8.4.2): which partitions there are, and what the volume is made of. */




const POINTER_TAG = 3;
const PARTITION_TAG = 5;
const LOGICAL_VOLUME_TAG = 6;
const TERMINATOR_TAG = 8;
// Discs have about six.
const volume_descriptors_MOST_DESCRIPTORS = 256;
/** Reads the main sequence, or its copy when the main one is damaged. Throws InputError when both are. */
async function readVolumeDescriptors(source, anchor) {
    try {
        return await readSequence(source, anchor.main, anchor.sectorSize);
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        return await readSequence(source, anchor.reserve, anchor.sectorSize).catch(() => {
            throw error;
        });
    }
}
async function readSequence(source, run, sectorSize) {
    // Of the same descriptor written again, the one with the highest sequence number holds (ECMA-167 3/8.4.3).
    const partitions = new Map();
    let logicalVolume;
    for await (const { id, bytes } of descriptors(source, run, sectorSize)) {
        if (id === PARTITION_TAG) {
            const number = bytes.readUInt16LE(22);
            partitions.set(number, later(partitions.get(number), bytes));
        }
        if (id === LOGICAL_VOLUME_TAG)
            logicalVolume = later(logicalVolume, bytes);
    }
    if (logicalVolume === undefined)
        refuseDisc(source, 'it has no logical volume descriptor');
    const located = [...partitions].map(([number, bytes]) => [number, stretchOf(source, bytes, sectorSize)]);
    return { partitions: new Map(located), logicalVolume };
}
/** All descriptors up to the terminator, over as many runs as pointers lead to. */
async function* descriptors(source, first, sectorSize) {
    let run = first;
    let at = 0;
    for (let count = 0; at < Math.floor(run.sizeBytes / sectorSize); count += 1) {
        // Counts what is read, so that pointers in a ring come to an end too.
        if (count === volume_descriptors_MOST_DESCRIPTORS)
            refuseDisc(source, `it has more than ${volume_descriptors_MOST_DESCRIPTORS} volume descriptors`);
        const { tag, bytes } = await readVolumeDescriptor(source, run.sector + at, sectorSize);
        if (tag === undefined || tag.id === TERMINATOR_TAG)
            return;
        at += 1;
        if (tag.id === POINTER_TAG) {
            run = readSectorRun(bytes, 20);
            at = 0;
        }
        yield { id: tag.id, bytes };
    }
}
function later(known, found) {
    return known === undefined || found.readUInt32LE(16) >= known.readUInt32LE(16) ? found : known;
}
function stretchOf(source, partition, sectorSize) {
    const offset = partition.readUInt32LE(188) * sectorSize;
    const size = partition.readUInt32LE(192) * sectorSize;
    refuseBeyondEnd(source, offset + size, 'UDF partition');
    return { offset, size };
}

;// CONCATENATED MODULE: ./build/image/iso/udf/udf.js
/** UDF (OSTA Universal Disk Format 1.02 to 2.60, on ECMA-167), as far as reading a file by its path needs it. */









const FILE_SET_TAG = 256;
const FILE_TYPE = 5;
/** Reads down to the root folder. Throws InputError. */
async function openUdf(source) {
    const anchor = await findAnchor(source);
    const descriptors = await readVolumeDescriptors(source, anchor);
    const { logicalVolume } = descriptors;
    const blockSize = logicalVolume.readUInt32LE(212);
    if (blockSize !== anchor.sectorSize) {
        (0,refuse/* refuse */.k)(source.label, `is a disc image with blocks of ${blockSize} bytes in sectors of ${anchor.sectorSize}, which is not read`, 'Make the disc image again with blocks of 2048 bytes.');
    }
    const volume = { ...source, blockSize, partitions: await readPartitions(source, descriptors, blockSize) };
    const { tag, bytes } = await readDescriptor(volume, readBlockAddress(logicalVolume, 252), 'the file set descriptor');
    if (tag.id !== FILE_SET_TAG)
        refuseDisc(source, 'it has no file set descriptor');
    return {
        format: 'udf',
        volumeLabel: readDstring(logicalVolume.subarray(84, 212)),
        root: readBlockAddress(bytes, 404),
        readFolder: (place) => readUdfFolder(volume, place),
        readFile: async (place) => {
            const { type, sizeBytes, extents } = await readFileEntry(volume, place);
            if (type !== FILE_TYPE)
                refuseDisc(source, `block ${place.block} holds no plain file`);
            return { sizeBytes, extents };
        },
    };
}

;// CONCATENATED MODULE: ./build/image/iso/open-disc.js






/**
 * Reads the volume structures of a disc image; folders are read when they are asked for, files by `fileOnDisc`. UDF is
 * taken where it is there, else Joliet, else ISO 9660. Throws InputError under the name `label`.
 */
async function openDisc(file, label) {
    const source = { file, label };
    const kind = await (0,volume_recognition/* recognizeVolume */.Fy)(file);
    if (kind === undefined)
        (0,refuse/* refuse */.k)(label, 'is no disc image: it has neither UDF nor ISO 9660', DAMAGED_DISC);
    return kind === 'udf' ? discOver(await openUdf(source), label) : discOver(await openIso9660(source), label);
}

;// CONCATENATED MODULE: ./build/image/iso/wim-on-disc.js






/**
 * The install image of a disc image, read in place: `discPath`, or the only one there is. Problems name it
 * `<label>/sources/install.wim`. Throws InputError when it is refused, or a split set is not complete.
 */
async function readWimOnDisc(file, label, discPath) {
    const disc = await openDisc(file, label);
    const first = await findInstallImage(disc, label, discPath);
    const others = [];
    const beside = {
        find: async (part) => ((await disc.find((0,split_set/* partName */.pn)(first.path, part))) === undefined ? undefined : 'file'),
        withPart: async (part, _label, use) => {
            const found = await disc.find((0,split_set/* partName */.pn)(first.path, part));
            if (found === undefined)
                return;
            others.push(found);
            await use((0,file_on_disc/* fileOnDisc */.$)(file, found));
        },
    };
    const wim = await (0,wim_file/* readOpenedWim */.X)((0,file_on_disc/* fileOnDisc */.$)(file, first), `${label}/${(0,reading/* displayed */.kh)(first.path)}`, beside);
    return { disc, wim: { ...wim, bytesRead: file.bytesRead() }, parts: [first, ...others] };
}


/***/ })

};
