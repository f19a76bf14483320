export const id = 838;
export const ids = [838];
export const modules = {

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ removeArea),
/* harmony export */   g0: () => (/* binding */ AREA_NAME),
/* harmony export */   vw: () => (/* binding */ isUnbegun),
/* harmony export */   zS: () => (/* binding */ removeUnbegun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
/* harmony import */ var _journal_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8545);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6906);
/** The folder of one run in the work directory: its name, and how it goes away. */





/** Short: the paths inside an image are long, and Windows counts them together. */
const AREA_NAME = /^[0-9a-f]{8}$/;
const CLAIM_NAME = /^claim-[0-9a-f.]+$/;
/**
 * Removes an area whose journal is undone. The journal goes last but for the claims: while anything else is left, the next
 * sweep can see whose it was.
 *
 * @returns what is left; the journal stays then.
 */
async function removeArea(area) {
    const left = [];
    for (const name of await namesIn(area)) {
        if (name !== _journal_file_js__WEBPACK_IMPORTED_MODULE_3__/* .JOURNAL_NAME */ .qR && !CLAIM_NAME.test(name))
            left.push(...(await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(area, name))));
    }
    if (left.length > 0)
        return left;
    left.push(...(await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(area, _journal_file_js__WEBPACK_IMPORTED_MODULE_3__/* .JOURNAL_NAME */ .qR))));
    return left.length > 0 ? left : removeUnbegun(area);
}
/**
 * Removes an area in which nothing was ever made, or nothing is any more, as far as there is no journal in it. A run that
 * is only just making its journal notices, and begins again with another folder.
 */
async function removeUnbegun(area) {
    for (const name of await namesIn(area)) {
        if (name === _journal_file_js__WEBPACK_IMPORTED_MODULE_3__/* .UNFINISHED_JOURNAL_NAME */ .qn || CLAIM_NAME.test(name))
            await gone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(area, name)));
    }
    // Another sweep that came to the same area may have its claim in it still; it removes the folder then.
    await gone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(area));
    return [];
}
/** True when nothing but the beginnings of a journal and claims are in it. */
async function isUnbegun(area) {
    return (await namesIn(area)).every((name) => name === _journal_file_js__WEBPACK_IMPORTED_MODULE_3__/* .UNFINISHED_JOURNAL_NAME */ .qn || CLAIM_NAME.test(name));
}
async function namesIn(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if ((0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return [];
        throw error;
    });
}
async function gone(removal) {
    await removal.catch((error) => {
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)))
            throw error;
    });
}


/***/ }),

/***/ 7613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);


/**
 * Tells a file or folder from every other that may come to stand under its name. It stays through a rename. The device's
 * number is no part of it: after a restart the same disk may have another one.
 */
function fingerprintOf({ ino, size, mtimeNs }) {
    return `${ino}:${size}:${mtimeNs}`;
}
/** What stands at a path, a link for itself; undefined when nothing does. */
async function standingAt(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   n: () => (/* binding */ flushFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

// Windows opens folders but doesn't flush them; some network file systems answer EINVAL.
const CANNOT = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'EBADF', 'ENOTSUP']);
/**
 * Brings the names in a folder onto the disk, so that a rename outlives a power cut. Does nothing where the system has
 * no such thing.
 */
async function flushFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!CANNOT.has(errorCode(error)))
            throw error;
    }
}
/** `ENOENT` and the like; `unknown error` for what is no error of the system. */
function errorCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qR: () => (/* binding */ JOURNAL_NAME),
/* harmony export */   qn: () => (/* binding */ UNFINISHED_JOURNAL_NAME),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _process_step_failed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(446);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2188);
/* harmony import */ var _retry_busy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1525);
/** The journal on the disk: one JSON record a line, each flushed before the act that it announces. */






/** In an area's folder. Before it has this name nothing was made there but the file itself. */
const JOURNAL_NAME = 'journal.ndjson';
const UNFINISHED_JOURNAL_NAME = 'journal.new';
/**
 * Makes `folder`/journal.ndjson, whose first record is the owner, and returns it open for entries.
 *
 * @param folder absolute; there is no journal in it yet.
 * @throws the system's error (ENOENT when a sweep of another process took the folder away meanwhile).
 */
async function createJournal(folder, owner) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, JOURNAL_NAME);
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, UNFINISHED_JOURNAL_NAME);
    const first = line({ owner });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(unfinished, 'wx', 0o600);
    try {
        await handle.writeFile(first);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,_retry_busy_js__WEBPACK_IMPORTED_MODULE_5__/* .retryBusy */ .O)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, file));
    await (0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .flushFolder */ .n)(folder);
    await (0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .flushFolder */ .n)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    return writerFor(file, first.length);
}
function writerFor(file, start) {
    let length = start;
    let entries = 0;
    let last = Promise.resolve();
    // One record after the other, whoever asks at the same time.
    const append = (record) => {
        const bytes = line(record);
        const written = last
            .catch(() => undefined)
            .then(async () => {
            await appendAt(file, length, bytes).catch((error) => notWritten(file, error));
            length += bytes.length;
        });
        last = written;
        return written;
    };
    return {
        file,
        async will(entry) {
            entries += 1;
            const number = entries;
            await append({ will: number, entry });
            return number;
        },
        settled: (entry) => append({ settled: entry }),
        committed: () => append({ committed: true }),
    };
}
/**
 * Opened for each record: no handle is left for anyone to forget, and a journal that was taken away is an error and not
 * made anew. What was written only in part is cut off again, so that the next record begins on a line of its own.
 */
async function appendAt(file, position, bytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY);
    try {
        await handle.truncate(position);
        await writeFully(handle, bytes, position);
        await handle.sync();
    }
    catch (error) {
        await handle.truncate(position).catch(() => undefined);
        throw error;
    }
    finally {
        await handle.close();
    }
}
/** What is not in the journal is not done. */
function notWritten(file, error) {
    throw new _process_step_failed_js__WEBPACK_IMPORTED_MODULE_3__/* .StepFailed */ .a({
        message: `The journal ${file} can't be written (${(0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)}).`,
        cure: 'Check that the disk of the work directory has space and that nothing else removes what is in it.',
    });
}
async function writeFully(handle, bytes, position) {
    for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
        written += bytesWritten;
    }
}
function line(record) {
    return Buffer.from(`${JSON.stringify(record)}\n`);
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JOURNAL_RECORD),
/* harmony export */   y: () => (/* binding */ OWNER)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4528);
/** The lines of a journal, as they are written and as they are read back from a disk that nobody vouches for. */


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive();
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(32_768)
    .refine((text) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) && !text.includes('\0'));
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000);
const OWNER = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pid: count, started: text, boot: text, host: text, pidNamespace: text });
const JOURNAL_RECORD = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ owner: OWNER }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        will: count,
        entry: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
            zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('temporary'), path }),
            zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mount'), directory: path, engine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['dism', 'wimlib']), program: text }),
            zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('placement'),
                target: path,
                temporary: path,
                kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(path),
                fingerprint: text,
            }),
        ]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ settled: count }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ committed: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true) }),
]);


/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal),
/* harmony export */   t: () => (/* binding */ UnreadableJournal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8374);



/** A run makes some dozens of entries; what is larger isn't ours. */
const LARGEST_JOURNAL = 16 * 2 ** 20;
/** The journal can't be understood, so nothing that it may speak of is touched. */
class UnreadableJournal extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'UnreadableJournal';
    }
}
/**
 * Reads a whole journal. A last line that was cut off while it was written is passed over: the act that it announces was
 * never begun.
 *
 * @throws UnreadableJournal for any other damage, a missing file, and what is no journal.
 */
async function readJournal(file) {
    const [first, ...records] = (await completeLines(file)).map(readRecord);
    if (first === undefined || !('owner' in first))
        throw new UnreadableJournal('its first line names no owner');
    const open = new Map();
    let committed = false;
    for (const record of records) {
        if ('owner' in record)
            throw new UnreadableJournal('it names an owner twice');
        if ('will' in record)
            open.set(record.will, record.entry);
        if ('settled' in record)
            open.delete(record.settled);
        if ('committed' in record)
            committed = true;
    }
    return { owner: first.owner, open: [...open.values()], committed };
}
async function completeLines(file) {
    const text = (await readBytes(file)).toString('utf8');
    return text
        .slice(0, text.lastIndexOf('\n') + 1)
        .split('\n')
        .slice(0, -1);
}
async function readBytes(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r');
        try {
            const { size } = await handle.stat();
            if (size > LARGEST_JOURNAL)
                throw new UnreadableJournal(`it has ${size} bytes`);
            return await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof UnreadableJournal ? error : new UnreadableJournal(`it cannot be read (${(0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)})`);
    }
}
function readRecord(line, index) {
    try {
        return _journal_record_js__WEBPACK_IMPORTED_MODULE_2__/* .JOURNAL_RECORD */ .O.parse(JSON.parse(line));
    }
    catch {
        throw new UnreadableJournal(`line ${index + 1} of it is damaged`);
    }
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
/* harmony import */ var _retry_busy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1525);




/**
 * Removes a file, a link (never what it points to) or a folder with all in it. A folder on another device than its parent
 * is a mount: it is left alone, and so are the folders above it.
 *
 * @returns what is left of it; nothing when there was nothing.
 */
async function removeTree(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (!found.isDirectory()) {
            await (0,_retry_busy_js__WEBPACK_IMPORTED_MODULE_3__/* .retryBusy */ .O)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path));
            return [];
        }
        if (found.dev !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))).dev)
            return [{ path, reason: 'is a mount, and nothing in it is touched' }];
        return await removeFolder(path);
    }
    catch (error) {
        // A second sweep may have been quicker.
        return (0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT' ? [] : [{ path, reason: `can't be removed (${(0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})` }];
    }
}
async function removeFolder(path) {
    const left = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path))
        left.push(...(await removeTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))));
    if (left.length === 0)
        await (0,_retry_busy_js__WEBPACK_IMPORTED_MODULE_3__/* .retryBusy */ .O)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(path));
    return left;
}


/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ retryBusy)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);


/** What Windows answers while a virus scanner or an indexer has the file open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PAUSES = [100, 200, 400, 800, 1600];
/** Tries again, five times in about three seconds, what fails on Windows because someone looks into the file. */
async function retryBusy(act, platform = process.platform, pauses = PAUSES) {
    // Elsewhere these codes are the final answer.
    if (platform !== 'win32')
        return act();
    for (const pause of pauses) {
        try {
            return await act();
        }
        catch (error) {
            if (!BUSY.has((0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
    }
    return act();
}


/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ sweep),
  G: () => (/* binding */ sweepArea)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/build/work/area-folder.js
var area_folder = __webpack_require__(1);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/build/work/flush-folder.js
var flush_folder = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/build/work/journal-record.js
var journal_record = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/build/work/claim.js
/** Who sweeps an area: of several that come to it at the same time, one. */





const CLAIM = /^claim-(\d{1,6})$/;
/**
 * Claims an area whose owner is dead. Claims are numbered; the highest counts, and the next is made only when its owner
 * is dead too. A claim appears whole and only once under its number, because it is linked.
 *
 * @returns false when someone else has it.
 */
async function claimArea(area, owner, isAlive) {
    const number = await highestClaim(area);
    if (number > 0 && (await isAlive(await ownerOf((0,external_node_path_.join)(area, `claim-${number}`)))))
        return false;
    const draft = (0,external_node_path_.join)(area, `claim-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.0`);
    await (0,promises_.writeFile)(draft, JSON.stringify(owner), { flag: 'wx', flush: true, mode: 0o600 });
    try {
        await (0,promises_.link)(draft, (0,external_node_path_.join)(area, `claim-${number + 1}`));
        return true;
    }
    catch (error) {
        if ((0,flush_folder/* errorCode */.C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.unlink)(draft).catch(() => undefined);
    }
}
async function highestClaim(area) {
    const numbers = (await (0,promises_.readdir)(area)).map((name) => Number(CLAIM.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
}
async function ownerOf(file) {
    return journal_record/* OWNER */.y.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
}

// EXTERNAL MODULE: ./build/build/work/journal-file.js
var journal_file = __webpack_require__(8545);
// EXTERNAL MODULE: ./build/build/work/read-journal.js
var read_journal = __webpack_require__(7047);
// EXTERNAL MODULE: ./build/build/work/undo-journal.js
var undo_journal = __webpack_require__(3321);
;// CONCATENATED MODULE: ./build/build/work/sweep.js
/** What runs that were killed have left behind goes away, and nothing else. */








/**
 * Undoes and removes every area of a work directory whose owner is dead.
 *
 * @param workDirectory absolute; it need not exist.
 * @param owner this process: while it lives, no other sweep comes to what it sweeps.
 * @param report is given a sentence for each area that was swept and for each thing that is left.
 */
async function sweep(workDirectory, owner, undo, report) {
    const left = [];
    let swept = 0;
    let live = 0;
    for (const area of await foldersIn(workDirectory)) {
        const result = await sweepArea(area, owner, undo);
        if (result === 'swept') {
            swept += 1;
            report(`What a run that was killed had left behind in ${area} and elsewhere is gone.`);
        }
        else if (result === 'live')
            live += 1;
        else
            left.push(...result);
    }
    for (const { path, reason } of left)
        report(`${path} ${reason}.`);
    return { swept, live, left };
}
/**
 * The same for one area: what `post` does with the area of its own run.
 *
 * @returns what is left, when it could not be swept whole.
 */
async function sweepArea(area, owner, undo) {
    try {
        const found = await (0,promises_.lstat)(area);
        // Only what nobody else can have written is believed.
        if (process.getuid !== undefined && found.uid !== process.getuid())
            return 'live';
        const left = await undoDeadArea(area, owner, undo);
        if (left === 'live')
            return left;
        return left.length === 0 ? 'swept' : left;
    }
    catch (error) {
        if (error instanceof read_journal/* UnreadableJournal */.t)
            return [{ path: area, reason: `is left alone: its journal is none of ours, or damaged (${error.message})` }];
        // Another sweep was quicker.
        if ((0,flush_folder/* errorCode */.C)(error) === 'ENOENT')
            return 'live';
        return [{ path: area, reason: `can't be swept (${(0,flush_folder/* errorCode */.C)(error)})` }];
    }
}
async function undoDeadArea(area, owner, undo) {
    const journal = (0,external_node_path_.join)(area, journal_file/* JOURNAL_NAME */.qR);
    if (!(await hasJournal(journal)) && (await (0,area_folder/* isUnbegun */.vw)(area)))
        return (0,area_folder/* removeUnbegun */.zS)(area);
    const { owner: earlier } = await (0,read_journal/* readJournal */.a)(journal);
    if (await undo.isAlive(earlier))
        return 'live';
    if (!(await claimArea(area, owner, (holder) => undo.isAlive(holder))))
        return 'live';
    // Another sweep may have come to its end between the reading and the claim.
    if (!(await hasJournal(journal)))
        return (0,area_folder/* removeUnbegun */.zS)(area);
    const left = await (0,undo_journal/* undoJournal */.g)(journal, undo.discardMount);
    return left.length > 0 ? left : (0,area_folder/* removeArea */.A$)(area);
}
async function hasJournal(file) {
    return (await (0,promises_.lstat)(file).catch(() => undefined))?.isFile() === true;
}
/** What is not named like an area is somebody else's, and nothing to speak of. */
async function foldersIn(workDirectory) {
    try {
        const entries = await (0,promises_.readdir)(workDirectory, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isDirectory() && area_folder/* AREA_NAME */.g0.test(entry.name))
            .map(({ name }) => (0,external_node_path_.join)(workDirectory, name));
    }
    catch (error) {
        if ((0,flush_folder/* errorCode */.C)(error) === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ undoJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
/* harmony import */ var _read_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7047);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6906);
/* harmony import */ var _undo_placement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8529);






/**
 * Undoes everything in a journal that is still open, the last first. May be done again after it was cut short.
 *
 * @returns what could not be undone.
 * @throws UnreadableJournal; nothing was touched then.
 */
async function undoJournal(file, discardMount) {
    const { open, committed } = await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)(file);
    const left = [];
    let mounted = false;
    for (const entry of open.toReversed()) {
        // What was made before a mount may be what is mounted, or lie under it.
        if (mounted && entry.kind === 'temporary') {
            left.push({ path: entry.path, reason: 'is left while the mount is' });
            continue;
        }
        const remaining = await undoEntry(entry, committed, discardMount).catch((error) => failed(entry, error));
        mounted ||= entry.kind === 'mount' && remaining.length > 0;
        left.push(...remaining);
    }
    return left;
}
async function undoEntry(entry, committed, discardMount) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(pathOf(entry));
    // A drive or share that is away is not one on which there is nothing.
    if ((await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .standingAt */ .I)(root)) === undefined)
        return [{ path: pathOf(entry), reason: `can't be reached: ${root} is away` }];
    if (entry.kind === 'temporary')
        return (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(entry.path);
    if (entry.kind === 'placement')
        return committed ? (0,_undo_placement_js__WEBPACK_IMPORTED_MODULE_5__/* .finishPlacement */ .n)(entry) : (0,_undo_placement_js__WEBPACK_IMPORTED_MODULE_5__/* .undoPlacement */ .c)(entry);
    return (await discardMount(entry)) ? [] : [{ path: entry.directory, reason: "is mounted and can't be discarded" }];
}
function failed(entry, error) {
    const reason = error instanceof Error ? error.message : (0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return [{ path: pathOf(entry), reason: `can't be undone: ${reason}` }];
}
function pathOf(entry) {
    if (entry.kind === 'temporary')
        return entry.path;
    return entry.kind === 'mount' ? entry.directory : entry.target;
}


/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undoPlacement),
/* harmony export */   n: () => (/* binding */ finishPlacement)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7613);
/* harmony import */ var _flush_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2188);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6906);
/* harmony import */ var _retry_busy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1525);






/**
 * Makes the target what it was before, however far the placement came: not begun, the earlier file kept, or placed. May be
 * done again.
 *
 * @returns what someone else's file at the target keeps us from putting back.
 */
async function undoPlacement(entry) {
    const left = entry.kept === undefined ? await takeAway(entry) : await putBack(entry, entry.kept);
    // The folder may be gone with all in it: a workspace is cleaned before every job.
    if ((await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .standingAt */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry.target))) !== undefined)
        await (0,_flush_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .flushFolder */ .n)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry.target));
    return left;
}
/** The placement stays: what stood there before is not needed any more. */
async function finishPlacement({ kept }) {
    return kept === undefined ? [] : (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(kept);
}
async function takeAway({ target, temporary, fingerprint }) {
    const standing = await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .standingAt */ .I)(target);
    // Someone else's: ours was never placed, or was replaced since.
    if (standing === undefined || (fingerprint !== '' && (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(standing) !== fingerprint))
        return [];
    // A folder that is removed in part would not be known again, and a target is never there in part.
    await (0,_retry_busy_js__WEBPACK_IMPORTED_MODULE_5__/* .retryBusy */ .O)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, temporary));
    return (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(temporary);
}
async function putBack({ target, fingerprint }, kept) {
    const [earlier, standing] = [await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .standingAt */ .I)(kept), await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .standingAt */ .I)(target)];
    // It was not kept yet, or is put back already.
    if (earlier === undefined)
        return [];
    // Two names of one file, which rename would leave both.
    if (standing !== undefined && (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(standing) === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(earlier)) {
        await (0,_retry_busy_js__WEBPACK_IMPORTED_MODULE_5__/* .retryBusy */ .O)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(kept));
        return [];
    }
    if (standing === undefined || fingerprint === '' || (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(standing) === fingerprint) {
        await (0,_retry_busy_js__WEBPACK_IMPORTED_MODULE_5__/* .retryBusy */ .O)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(kept, target));
        return [];
    }
    return [
        { path: kept, reason: `is what stood at ${target} before a run that was killed; another file stands there now` },
    ];
}


/***/ }),

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

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ engineNamed),
  k: () => (/* binding */ engineOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/process/exit-codes.js
var exit_codes = __webpack_require__(1535);
// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
;// CONCATENATED MODULE: ./build/build/engines/dism/answers.js
/** As much as a runner keeps of an answer: one of this size may have been cut. */
const LONGEST_ANSWER = 2 ** 20;
/** The lines of an answer; undefined when it may be cut. All that is looked for is ASCII, in every OEM code page. */
function linesOf({ output }) {
    return output.length < LONGEST_ANSWER ? output.toString('latin1').split(/\r\n|\r|\n/) : undefined;
}
/** `[=====      58.0%      ]` is 58; the percentage lies over the bar. */
function percentOf(line) {
    const percent = Number(/\[[= ]*(\d{1,3})[.,]\d%[= ]*\]/.exec(line)?.[1] ?? Number.NaN);
    return percent <= 100 ? percent : undefined;
}
/** `10.0.26100.5074`: the first of its kind, in the banner above everything else, in any language. */
function bannerVersion(lines) {
    const banner = lines.filter((line) => line.trim() !== '').slice(0, 2);
    return banner
        .map((line) => /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,6}\.\d{1,6}(?![\d.])/.exec(line)?.[0])
        .find((found) => found);
}
/** The answer to /Get-MountedImageInfo. */
function mountedImages(lines) {
    const found = recordsOf(lines, 'Mount Dir').map((record) => {
        const directory = record.get('Mount Dir');
        const access = record.get('Mounted Read/Write');
        const status = record.get('Status');
        if (directory === undefined || status === undefined || (access !== 'Yes' && access !== 'No'))
            return undefined;
        return { directory, writable: access === 'Yes', status };
    });
    if (found.length === 0 && !lines.some((line) => line.trim() === 'No mounted images found.'))
        return undefined;
    return wholeOf(found);
}
/** The answer to /Get-ProvisionedAppxPackages. An image without any gives an empty list. */
function provisionedApps(lines) {
    const records = recordsOf(lines, 'DisplayName');
    // In another order a record would end with the package of the next app, and that one would be removed.
    if (valuesOf(lines, 'PackageName').length !== records.length)
        return undefined;
    if (lines.findIndex((line) => line.startsWith('PackageName : ')) <
        lines.findIndex((line) => line.startsWith('DisplayName : ')))
        return undefined;
    return wholeOf(records.map((record) => {
        const displayName = record.get('DisplayName');
        const packageName = record.get('PackageName');
        if (displayName === undefined || packageName === undefined || !PACKAGE_NAME.test(packageName))
            return undefined;
        return { displayName, packageName };
    }));
}
const PACKAGE_NAME = /^[\w.~-]+$/;
/** The answer to /Get-CurrentEdition: an edition id. */
function currentEdition(lines) {
    const [edition, ...others] = valuesOf(lines, 'Current Edition');
    return others.length === 0 ? edition : undefined;
}
/** The edition ids in the answer to /Get-TargetEditions; an image that can become no other gives none. */
function targetEditions(lines) {
    return valuesOf(lines, 'Target Edition');
}
function valuesOf(lines, label) {
    const start = `${label} : `;
    return lines
        .filter((line) => line.startsWith(start))
        .map((line) => line.slice(start.length).trim())
        .filter((value) => value !== '');
}
/** `Label : value` lines as records, of which each begins with the label `first`. The first value of a label counts. */
function recordsOf(lines, first) {
    const records = [];
    for (const line of lines) {
        const end = line.indexOf(' : ');
        if (end < 0)
            continue;
        const label = line.slice(0, end);
        if (label === first)
            records.push(new Map());
        const record = records.at(-1);
        if (record !== undefined && !record.has(label))
            record.set(label, line.slice(end + 3).trim());
    }
    return records;
}
/** All or nothing: a list with a gap in it would be a wrong answer. */
function wholeOf(found) {
    const whole = found.filter((item) => item !== undefined);
    return whole.length === found.length ? whole : undefined;
}

;// CONCATENATED MODULE: ./build/build/engines/dism/exit-codes.js
/** Done; a restart would be asked for if the image were running. */
const RESTART_REQUIRED = 3010;
/** The mount is half undone: something holds a file in it. Goes away when the holder does. */
const NOT_FULLY_UNMOUNTED = 0xc1420117;
/** CBS_E_NOT_APPLICABLE: the package is not for this image, or it has it already. */
const NOT_APPLICABLE = 0x800f081e;
const ACCESS = 'Run elevated, and let no virus scanner or Controlled Folder Access guard the work folder; check who may read the files.';
const SPACE = 'Free some disk: a build needs about four times the size of its image, in the work folder.';
const DAMAGED = 'Check the disk, and take the image from its source again.';
const STALE_MOUNT = 'An earlier run left it mounted: `dism /Get-MountedImageInfo` lists it; unmount it with `dism /Unmount-Image /MountDir:DIR /Discard`.';
const NEWER_DISM = "Use the DISM of the image's release or a newer one: install the Windows ADK and name its dism.exe as `dism:` in the plan.";
const SOURCE = 'Give the step a `source` on disk that belongs to exactly this build (`sources/sxs` or the Languages and Optional Features ISO).';
const NO_SUPPORT = 'Export an .esd to a .wim before it is mounted; a client release of Windows may also be needed as the host.';
const MEANINGS = [
    [
        [2, 3],
        'a file or folder that it needs was not found',
        'Check the paths in the plan, and that the image holds Windows.',
    ],
    [[5], 'access was denied', ACCESS],
    [
        [11, 13],
        'a file has a format or data that is not valid',
        'Check the file that the step names; drivers need a valid .inf.',
    ],
    [[50], 'this can not be done to such an image, or not on this host', NO_SUPPORT],
    [[87], 'the command line was not accepted', 'Check names and values in the plan; an older DISM lacks newer options.'],
    [[112], 'the disk is full', SPACE],
    [[80, 183], 'what was to be made exists already', 'Use an empty work folder.'],
    [[740], 'it must run elevated', 'Run the workflow or the command line as an administrator.'],
    [
        [1168],
        'an element was not found',
        'Check the names in the plan: DISM writes into its log which one it looked for.',
    ],
    [[1223, 0xc000013a], 'it was cancelled', 'Start the build again.'],
    [
        [1243],
        'the WIM mount service or its driver is missing',
        'Repair DISM, or install the Windows ADK and its WIMMount driver.',
    ],
    [[1392], 'a file or folder is damaged', DAMAGED],
    [[1465], 'an XML file could not be read', 'Check the answer file against the schema of this Windows.'],
    [
        [1726],
        'its helper process died (a remote procedure call failed)',
        'Start the build again; if it repeats, restart the host.',
    ],
    [[0xc1420114], 'the folder to mount into is not empty', STALE_MOUNT],
    [
        [NOT_FULLY_UNMOUNTED],
        'the folder could not be unmounted completely: something still holds files in it',
        'Close what is open in the mounted folder (Explorer, a virus scanner, a registry hive that a script loaded), and start the build again.',
    ],
    [[0xc1420127], 'the image is already mounted for writing', STALE_MOUNT],
    [[0xc142010c], 'mounting or unmounting failed', STALE_MOUNT],
    [[0xc1420134], 'images can not be mounted on a removable medium', 'Use a work folder on a fixed local disk.'],
    [
        [0xc1510111],
        'the image can not be written',
        'Clear its read-only attribute, and allow DISM in Controlled Folder Access.',
    ],
    [[0xc1510113], 'the WIM file has no such image', 'Check the index in the plan with `imagegate inspect`.'],
    [[0xc1510114], 'the mounted image needs to be mounted again', STALE_MOUNT],
    [[0xc1510112, 0xc1510115], 'the folder holds no valid mounted image', STALE_MOUNT],
    [
        [0xc15101fd],
        'another DISM is working on this image',
        'Wait until it has ended; give each runner a work folder of its own.',
    ],
    [[0xc1510200, 0xc1510201], 'this DISM is older than the image', NEWER_DISM],
    [[0xc1500022], 'network paths are not supported here', 'Copy the files to a local disk first.'],
    [
        [NOT_APPLICABLE],
        'the package is not applicable to this image (other build, edition, language or architecture, or superseded by what is installed)',
        'Use the package for this build, or write `notApplicable: allow` on the step if it may be left out.',
    ],
    [[0x800f081f], 'the source files were not found', SOURCE],
    [[0x800f0906, 0x800f0907, 0x800f0954], 'the source files could not be downloaded, or a policy forbids it', SOURCE],
    [[0x800f0922], 'the installation failed: often no space, or a servicing stack update is missing', SPACE],
    [
        [0x800f080c],
        'it knows no feature or capability of that name',
        'Write the name as `dism /Image:DIR /Get-Features` or `/Get-Capabilities` lists it, a capability with its language and version.',
    ],
    [
        [0x800f0806],
        'the image has pending actions, which are done at its first start',
        'Put `cleanup` before the package or feature that leaves them, or leave it out; an image that came with them needs a source without.',
    ],
    [
        [0x800f0805],
        'the file is no valid Windows package',
        'Check the file: it must be a .cab or .msu for offline servicing.',
    ],
];
const BY_CODE = new Map(MEANINGS.flatMap(([codes, means, cure]) => codes.map((code) => [code, { means, cure }])));
/** The facility of HRESULTs that are Win32 codes: 0x80070070 is 112. */
const WIN32_FACILITY = 0x8007_0000;
/** By the code as Node gives it, unsigned; a Win32 code also in its form as an HRESULT. */
function meaningOf(code) {
    const low = code - WIN32_FACILITY;
    return BY_CODE.get(low > 0 && low <= 0xffff ? low : code);
}

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/quoted.js
var quoted = __webpack_require__(931);
;// CONCATENATED MODULE: ./build/build/engines/dism/option.js


/**
 * One word of DISM's command line, `/Name:value`. The value stands behind its option in the same word, so that no value
 * can become an option of its own. Backslashes at its end are left out: DISM would take one for an escape of the quote
 * that follows it (`"C:\a b\"`). That of a drive's root stays, since `C:` is another folder than `C:\`.
 */
function option_option(name, value) {
    if (!isFit(value))
        throw new problem/* InputError */.d(problemWith(name, value));
    const stripped = value.replace(TRAILING_BACKSLASHES, '');
    return `${name}:${stripped.endsWith(':') ? `${stripped}\\` : stripped}`;
}
/** Refuses, at their places in the plan, values that can't stand on DISM's command line. Throws InputError. */
function refuseUnfitValues(steps) {
    const [first, ...others] = steps.flatMap((step) => option_valuesOf(step)
        .filter((value) => !isFit(value))
        .map((value) => ({ ...step.place, ...problemWith(step.kind, value) })));
    if (first !== undefined)
        throw new problem/* InputError */.d(first, ...others);
}
// Looks back instead of repeating from every backslash: linear for a path of backslashes.
const TRAILING_BACKSLASHES = /(?<!\\)\\+$/;
// A quote ends the word for DISM, a line end forges lines of its log; an empty value makes the option mean something else.
const UNFIT = /["\r\n\0]/;
function isFit(value) {
    return value !== '' && !UNFIT.test(value);
}
function problemWith(name, value) {
    return {
        message: `${name} has the value ${(0,quoted/* quoted */.T)(value)}, which DISM can't be given: it is empty, or holds a quotation mark or a line end.`,
        cure: 'Write the value without them.',
    };
}
/** The values that DISM is given. Names of apps are only compared, and the rest does not pass through DISM. */
function option_valuesOf(step) {
    switch (step.kind) {
        case 'addDriver':
            return [step.path];
        case 'addLanguage':
        case 'addPackage':
            return step.packages;
        case 'addCapability':
        case 'enableFeature':
            return [step.name, ...(step.source === undefined ? [] : [step.source])];
        case 'setEdition':
            return [step.editionId];
        case 'setLanguage':
            return [step.language];
        case 'applyUnattend':
            return [step.file];
        case 'removeApp':
        case 'copy':
        case 'run':
        case 'cleanup':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/build/engines/dism/dism.js







function dismOf(tools, { program, platform, logFile, sleep }) {
    const attempt = ({ words, scratch }) => {
        const around = [option_option('/LogPath', logFile), ...(scratch === undefined ? [] : [option_option('/ScratchDir', scratch)])];
        return tools.run({ program, words: ['/English', ...words, ...around], percentOf: percentOf });
    };
    const run = async (call) => {
        const result = await attempt(call);
        if (!succeeded(result))
            throw failureOf(call, result, logFile);
        return result;
    };
    return {
        tools,
        program,
        platform,
        path: platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix,
        sleep: sleep ?? promises_.setTimeout,
        attempt,
        run,
        ask: async (call, read) => {
            const result = await run(call);
            const lines = linesOf(result);
            const answer = lines && read(lines);
            if (answer === undefined)
                throw new step_failed/* StepFailed */.a(notUnderstood(call), result.tail);
            return answer;
        },
        failure: (call, result) => failureOf(call, result, logFile),
    };
}
function succeeded({ exitCode }) {
    return exitCode === 0 || exitCode === RESTART_REQUIRED;
}
function failureOf({ title, place }, { exitCode, signal, tail }, logFile) {
    const meaning = exitCode === undefined ? undefined : meaningOf(exitCode);
    const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${(0,exit_codes/* exitText */.i)(exitCode)}`;
    const message = `${title}: DISM ${ending}${meaning === undefined ? '' : `: ${meaning.means}`}.`;
    const cure = `${meaning?.cure ?? 'Read what DISM wrote.'} Its log: ${logFile}`;
    return new step_failed/* StepFailed */.a({ ...place, message, cure }, tail);
}
function notUnderstood({ title, place }) {
    return {
        ...place,
        message: `${title}: DISM succeeded, but its answer can't be read. It may have no English resources, or print in another form.`,
        cure: 'Install the English language resources of DISM, or name the DISM of the Windows ADK as `dism:` in the plan.',
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/image/wim-file.js + 3 modules
var wim_file = __webpack_require__(8126);
;// CONCATENATED MODULE: ./build/build/engines/dism/export.js





/**
 * Exports one image into a new file, with an integrity table. Throws InputError for `recovery` to anything but an .esd, as
 * DISM demands, and StepFailed when it fails or the result isn't whole.
 */
async function exportImage(dism, from, to, compress) {
    const { basename, extname } = dism.path;
    if (compress === 'recovery' && extname(to).toLowerCase() !== '.esd')
        refuseRecovery(basename(to));
    // DISM would add the image to a file that is there.
    await refuseExisting(to);
    const title = `Export image ${from.index} of ${basename(from.file)}`;
    const words = [
        '/Export-Image',
        option_option('/SourceImageFile', from.file),
        ...otherParts(dism, from.file),
        `/SourceIndex:${from.index}`,
        option_option('/DestinationImageFile', to),
        `/Compress:${compress}`,
        '/CheckIntegrity',
    ];
    try {
        await dism.run({ title, words });
        if (dism.tools.dryRun)
            return;
        await requireWhole(title, to, basename(to));
        // A source from a medium is read-only, and its copy may be: then it could not be mounted for writing.
        await (0,external_node_fs_promises_.chmod)(to, ((await (0,external_node_fs_promises_.stat)(to)).mode & 0o777) | 0o200);
    }
    catch (error) {
        // It was not there before: what lies there now is half an image.
        if (!dism.tools.dryRun)
            await (0,external_node_fs_promises_.rm)(to, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** Splits a WIM into parts of at most so many megabytes; a part is longer where a single file is. */
async function splitImage(dism, image, folder, name, megabytes) {
    const first = dism.path.join(folder, `${name}.swm`);
    const title = `Split ${dism.path.basename(image)}`;
    await refuseExisting(first);
    await dism.run({
        title,
        words: [
            '/Split-Image',
            option_option('/ImageFile', image),
            option_option('/SWMFile', first),
            `/FileSize:${megabytes}`,
            '/CheckIntegrity',
        ],
    });
    if (!dism.tools.dryRun)
        await requireWhole(title, first, `${name}.swm`);
}
/** DISM finds the parts of a split source by a pattern: `install*.swm`. */
function otherParts({ path }, file) {
    const { dir, name, ext } = path.parse(file);
    return ext.toLowerCase() === '.swm' ? [option_option('/SWMFile', path.join(dir, `${name}*${ext}`))] : [];
}
function refuseRecovery(name) {
    throw new problem/* InputError */.d({
        message: `The compression "recovery" makes an .esd, and the image is to be named ${name}.`,
        cure: 'Name the output with the ending .esd, or compress it with `max`.',
    });
}
async function refuseExisting(file) {
    if ((await (0,external_node_fs_promises_.lstat)(file).catch(() => undefined)) === undefined)
        return;
    throw new step_failed/* StepFailed */.a({ message: `${file} exists already.`, cure: 'Remove it, or name another file.' });
}
/** Exit 0 is no proof: header, XML, and with a split set every part, must be there. */
async function requireWhole(title, file, label) {
    try {
        await (0,wim_file/* readWimFile */._)(file, label);
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        const [{ message, cure }] = error.problems;
        throw new step_failed/* StepFailed */.a({ message: `${title}: DISM succeeded, but left no whole image: ${message}`, cure });
    }
}

;// CONCATENATED MODULE: ./build/build/engines/dism/inside-mount.js



/** A SOFTWARE hive has about 100 MiB. */
const MOST_BYTES = 512 * 2 ** 20;
/**
 * Where a path of the image (`/Windows/Web`) lies on disk, in whatever case it stands there; what isn't there yet, as it is
 * written. Throws StepFailed for a link that leads out of the image: `Documents and Settings` is one, to C:\Users of the
 * computer that the image is for, and would be that of the host.
 */
async function locateInside(mount, path) {
    const root = await (0,external_node_fs_promises_.realpath)(mount);
    let current = root;
    for (const name of path.split(/[\\/]/).filter((part) => part !== ''))
        current = await childOf(root, current, name);
    return current;
}
/** One name further down. `root` is the real path of the mounted folder, `folder` one inside it. */
async function childOf(root, folder, name) {
    if (name === '.' || name === '..' || FOREIGN.test(name))
        refuseName(name);
    const path = await asOnDisk(folder, name);
    const status = await (0,external_node_fs_promises_.lstat)(path).catch(() => undefined);
    if (status?.isSymbolicLink() !== true)
        return path;
    const target = await (0,external_node_fs_promises_.realpath)(path).catch(() => undefined);
    if (target !== undefined && (target === root || target.startsWith(root + external_node_path_.sep)))
        return target;
    throw new step_failed/* StepFailed */.a({
        message: `/${(0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/')} in the image is a link that leads out of it.`,
        cure: 'Name the folder itself: `/Users`, not `/Documents and Settings`.',
    });
}
/** A file of the image; undefined when it isn't there. Throws StepFailed when it can't be read or is above 512 MiB. */
async function readFromImage(mount, path) {
    const file = await locateInside(mount, path);
    try {
        const status = await (0,external_node_fs_promises_.stat)(file);
        if (!status.isFile())
            return undefined;
        if (status.size > MOST_BYTES)
            refuseSize(path, status.size);
        return await (0,external_node_fs_promises_.readFile)(file);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code === undefined)
            throw error;
        throw new step_failed/* StepFailed */.a({
            message: `${path} in the mounted image can't be read (${code}).`,
            cure: 'Unload what a script loaded of it (`reg unload`, and `[gc]::Collect()` in PowerShell before that); DISM would lose parts of the image too.',
        });
    }
}
/** What the file system says of a failure, `EACCES`; undefined for any other error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
// What Windows allows in no name; a colon would name a stream of a file.
const FOREIGN = /[<>:"|?*\0]/;
async function asOnDisk(folder, name) {
    const asWritten = (0,external_node_path_.join)(folder, name);
    if ((await (0,external_node_fs_promises_.lstat)(asWritten).catch(() => undefined)) !== undefined)
        return asWritten;
    const names = await (0,external_node_fs_promises_.readdir)(folder).catch(() => []);
    const found = names.find((other) => other.toLowerCase() === name.toLowerCase());
    return found === undefined ? asWritten : (0,external_node_path_.join)(folder, found);
}
function refuseName(name) {
    throw new step_failed/* StepFailed */.a({
        message: `${JSON.stringify(name)} can't be the name of a file in an image.`,
        cure: 'Name it without . or .. and without any of < > : " | ? *.',
    });
}
function refuseSize(path, bytes) {
    throw new step_failed/* StepFailed */.a({
        message: `${path} in the image has ${bytes} bytes, at most ${MOST_BYTES} (512 MiB) are read.`,
        cure: 'Build from an image whose registry was not filled up.',
    });
}

// EXTERNAL MODULE: ./build/process/tool.js
var tool = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/build/engines/dism/mounted-list.js



/** Our mount in DISM's own list, undefined when it isn't there. Throws StepFailed when the list can't be read. */
async function findMount(dism, directory) {
    const list = await dism.ask({ title: 'List the mounted images', words: ['/Get-MountedImageInfo'] }, mountedImages);
    // A dead mount has no real path any more; then only the name counts.
    const real = await (0,external_node_fs_promises_.realpath)(directory).catch(() => directory);
    const ours = new Set([comparable(directory, dism.platform), comparable(real, dism.platform)]);
    return list.find((mount) => ours.has(comparable(mount.directory, dism.platform)));
}
/** The same text for every way to write one folder: Windows ignores case, and a path may have the `\\?\` before it. */
function comparable(directory, platform) {
    const path = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const plain = platform === 'win32' ? directory.replace(/^\\\\\?\\/, '').toLowerCase() : directory;
    return path.join(path.normalize(plain), '.');
}

;// CONCATENATED MODULE: ./build/build/engines/dism/mount.js







/** Between two attempts to unmount: handles go away when the scanner or the indexer that holds them is done. */
const WAITS_MILLISECONDS = [1_000, 2_000, 4_000, 8_000, 15_000];
const SAVING = 'Save the image';
const UNMOUNTING = 'Unmount the image';
const DISCARDING = 'Discard the mounted image';
/**
 * Mounts an image, does the work, and unmounts it. It is in the journal before it is mounted. When something fails it is
 * discarded, and the first error is the one that is thrown; when the run was called off, nothing can be run any more in the
 * seconds that are left: the entry stays in the journal, and the discard is the business of whoever sweeps it.
 */
async function whileMounted(dism, image, ending, workshop, work) {
    const { mountDirectory: directory, journal } = workshop;
    const entry = dism.tools.dryRun
        ? undefined
        : await journal.will({ kind: 'mount', directory, engine: 'dism', program: dism.program });
    try {
        const title = `Mount image ${image.index} of ${dism.path.basename(image.file)}`;
        await workshop.step(title, () => mount(dism, title, image, ending, directory));
        const result = await work();
        if (ending === 'commit')
            await workshop.step(SAVING, () => dism.run(saveCall(directory)));
        await workshop.step(UNMOUNTING, () => unmount(dism, directory));
        if (entry !== undefined)
            await journal.settled(entry);
        return result;
    }
    catch (error) {
        if (entry !== undefined && !(error instanceof tool/* Aborted */.a)) {
            const discarded = workshop
                .step(DISCARDING, () => requireDiscard(dism, directory))
                .then(() => journal.settled(entry));
            // The step has told of its own failure; what is thrown is what came first.
            await discarded.catch(() => undefined);
        }
        throw error;
    }
}
async function requireDiscard(dism, directory) {
    if (await discard(dism, directory))
        return;
    throw new step_failed/* StepFailed */.a({
        message: `${directory} is still mounted.`,
        cure: 'Close what is open in it; the next start tries again.',
    });
}
async function mount(dism, title, image, ending, directory) {
    refuseUnlistable(directory);
    await dism.run({
        title,
        words: [
            '/Mount-Image',
            option_option('/ImageFile', image.file),
            `/Index:${image.index}`,
            option_option('/MountDir', directory),
            ...(ending === 'discard' ? ['/ReadOnly'] : []),
        ],
    });
    if (dism.tools.dryRun)
        return;
    const mounted = await findMount(dism, directory);
    const found = mounted === undefined ? 'does not list it' : `lists it as "${mounted.status}"`;
    if (mounted?.status === 'Ok' && (mounted.writable || ending === 'discard'))
        return;
    throw new step_failed/* StepFailed */.a({
        message: `${title}: DISM succeeded, but ${mounted?.status === 'Ok' ? 'mounted it read-only' : found}.`,
        cure: 'Clear the read-only attribute of the image, keep virus scanners out of the work folder, and start the build again.',
    });
}
/** DISM's list is in an OEM code page: another letter would not come back as it was given. */
function refuseUnlistable(directory) {
    if (/^[\x20-\x7e]+$/.test(directory))
        return;
    throw new step_failed/* StepFailed */.a({
        message: `The folder to mount into, ${directory}, has letters in its path that DISM can't list.`,
        cure: 'Name a `work-dir` whose path has only plain English letters, figures and punctuation.',
    });
}
/**
 * By itself, and not while unmounting: when that is left half done (0xc1420117), DISM can't be asked any more whether the
 * changes are in the image, and refuses to save it once more (0xc142011d: "the commit probably succeeded").
 */
function saveCall(directory) {
    return { title: SAVING, words: ['/Commit-Image', option_option('/MountDir', directory), '/CheckIntegrity'] };
}
/** What is to be kept has been saved. */
async function unmount(dism, directory) {
    const call = unmountCall(UNMOUNTING, directory);
    const result = await unmountPatiently(dism, call);
    if (!succeeded(result))
        throw dism.failure(call, result);
}
function unmountCall(title, directory) {
    return { title, words: ['/Unmount-Image', option_option('/MountDir', directory), '/Discard'] };
}
async function unmountPatiently(dism, call) {
    let result = await dism.attempt(call);
    for (const wait of WAITS_MILLISECONDS) {
        if (result.exitCode !== NOT_FULLY_UNMOUNTED)
            break;
        await dism.sleep(wait);
        result = await dism.attempt(call);
    }
    return result;
}
/**
 * Undoes one mount; true when DISM lists it no more. In the order that helps (imaging facts 2.6): /Cleanup-Mountpoints
 * comes last and only for a mount of ours that stays, since it also takes what other jobs of this host left.
 */
async function discard(dism, directory) {
    const mounted = await findMount(dism, directory);
    if (mounted === undefined)
        return true;
    if (mounted.status === 'Needs Remount')
        await dism.attempt({ title: 'Mount it again', words: ['/Remount-Image', option_option('/MountDir', directory)] });
    await unmountPatiently(dism, unmountCall(DISCARDING, directory));
    if ((await findMount(dism, directory)) === undefined)
        return true;
    await dism.attempt({ title: 'Clean up mount points', words: ['/Cleanup-Mountpoints'] });
    return (await findMount(dism, directory)) === undefined;
}
/** As the engine promises it: undoes a mount of a killed run, and removes its folder. */
async function discardMount(dism, directory) {
    try {
        if (dism.tools.dryRun) {
            await dism.attempt(unmountCall(DISCARDING, directory));
            return false;
        }
        if (!(await discard(dism, directory)))
            return false;
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3, retryDelay: 500 });
        return true;
    }
    catch (error) {
        if (error instanceof tool/* Aborted */.a)
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/build/engines/dism/extract-file.js




/** DISM can't take one file out of an image: it is mounted read-only, and what can't be mounted is exported before. */
async function extractFile(dism, from, path, workshop) {
    const read = (image) => whileMounted(dism, image, 'discard', workshop, async () => dism.tools.dryRun ? undefined : readFromImage(workshop.mountDirectory, path));
    if (!NOT_MOUNTABLE.has(dism.path.extname(from.file).toLowerCase()))
        return read(from);
    const copy = dism.path.join(workshop.scratchDirectory, 'extract.wim');
    try {
        await workshop.step(`Export image ${from.index} of ${dism.path.basename(from.file)}`, () => exportImage(dism, from, copy, 'fast'));
        return await read({ file: copy, index: 1 });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(copy, { force: true });
    }
}
/** By their names, as DISM goes: solid files and parts of a split set. */
const NOT_MOUNTABLE = new Set(['.esd', '.swm']);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/image/opened-file.js
var opened_file = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/image/split-set.js
var split_set = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/image/wim-header.js + 1 modules
var wim_header = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/image/wim-resource.js
var wim_resource = __webpack_require__(8030);
;// CONCATENATED MODULE: ./build/build/engines/dism/integrity-table.js
/**
 * The integrity table of a WIM file: the SHA-1 of every stretch (10 MiB, say) from the end of the header to the end of the
 * lookup table, that is of all data and metadata, not of the header, nor of the XML behind it (wimlib `src/integrity.c`).
 */









const SHA1_BYTES = 20;
const HEAD_BYTES = 12;
const PIECE_BYTES = 1024 * 1024;
/** 64 MiB of sums: those of a file of 32 TiB. */
const LARGEST_TABLE = 64 * 2 ** 20;
/**
 * Reads the whole file, of a split set every part, and compares it with its integrity table. It proves that nothing changed
 * since the writer made the table, not that the writer was right. Throws StepFailed when it differs, or when there is no
 * table to compare with.
 */
async function verifyIntegrity(file) {
    try {
        const { parts } = await (0,wim_file/* readWimFile */._)(file, (0,external_node_path_.basename)(file));
        for (let part = 1; part <= parts.total; part += 1) {
            await verifyPart(part === 1 ? file : (0,split_set/* partName */.pn)(file, part, external_node_path_));
        }
    }
    catch (error) {
        if (!(error instanceof problem/* InputError */.d))
            throw error;
        throw new step_failed/* StepFailed */.a(error.problems[0]);
    }
}
async function verifyPart(file) {
    const label = (0,external_node_path_.basename)(file);
    await (0,opened_file/* withOpenedFile */.m)(file, label, async (opened) => {
        await (0,wim_header/* readWimHeader */.n)(opened, label);
        await compare(opened, label);
    });
}
async function compare(file, label) {
    const head = await file.read(0, wim_resource/* WIM_HEADER_SIZE */.wv);
    const lookup = (0,wim_resource/* readStretch */.Ao)(head, 0x30, file.sizeBytes, 'lookup table', label);
    const { chunkBytes, sums } = await readTable(file, (0,wim_resource/* readStretch */.Ao)(head, 0x7c, file.sizeBytes, 'integrity table', label), label);
    const end = lookup.offset + lookup.size;
    if (sums.length !== Math.ceil((end - wim_resource/* WIM_HEADER_SIZE */.wv) / chunkBytes))
        damaged(label, 'its integrity table has the wrong length');
    for (const [number, sum] of sums.entries()) {
        const from = wim_resource/* WIM_HEADER_SIZE */.wv + number * chunkBytes;
        const to = Math.min(from + chunkBytes, end);
        if (!sum.equals(await sha1(file, from, to)))
            damaged(label, `bytes ${from} to ${to - 1} are not what was written`);
    }
}
async function readTable(file, { offset, size }, label) {
    if (size === 0) {
        throw new step_failed/* StepFailed */.a({
            message: `${label} has no integrity table, so that there is nothing to compare it with.`,
            cure: 'Export it with /CheckIntegrity (`dism /Export-Image`), as this tool does, or with --check (`wimlib-imagex export`).',
        });
    }
    if (size < HEAD_BYTES || size > LARGEST_TABLE)
        damaged(label, `its integrity table has ${size} bytes`);
    const table = await file.read(offset, size);
    const count = table.readUInt32LE(4);
    const chunkBytes = table.readUInt32LE(8);
    if (table.readUInt32LE(0) !== size || HEAD_BYTES + count * SHA1_BYTES !== size || chunkBytes === 0)
        damaged(label, 'its integrity table contradicts itself');
    const sums = Array.from({ length: count }, (_, number) => {
        const at = HEAD_BYTES + number * SHA1_BYTES;
        return table.subarray(at, at + SHA1_BYTES);
    });
    return { chunkBytes, sums };
}
/** In pieces: the length of a stretch is the file's own claim. */
async function sha1(file, from, to) {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    for (let at = from; at < to; at += PIECE_BYTES)
        hash.update(await file.read(at, Math.min(PIECE_BYTES, to - at)));
    return hash.digest();
}
function damaged(label, what) {
    throw new step_failed/* StepFailed */.a({
        message: `${label} is damaged: ${what}.`,
        cure: 'Check the disk and the memory of this machine, and build the image again.',
    });
}

;// CONCATENATED MODULE: ./build/build/engines/dism/probe.js




/** Integrity levels High and System: what an elevated program runs at. Their names are localised, their SIDs are not. */
const ELEVATED = /\bS-1-16-(?:12288|16384)\b/;
/** Builds that an enablement package makes of another one: the DISM of that one services them. */
const ENABLED_FROM = new Map([
    [18363, 18362],
    [19042, 19041],
    [19043, 19041],
    [19044, 19041],
    [19045, 19041],
    [22631, 22621],
    [26200, 26100],
]);
/** As the engine promises it: there, elevated, and not older than the image. */
async function probeDism(dism, needs) {
    refuseUnfitValues(needs.steps);
    const warnings = dism.platform === 'win32' ? await elevation(dism) : [];
    // /English is not valid beside /?.
    const asking = { title: 'Ask DISM for its version', words: ['/?'] };
    const answer = await dism.tools.run({ program: dism.program, words: asking.words });
    if (dism.tools.dryRun)
        return { version: 'DISM', warnings };
    const version = bannerVersion(linesOf(answer) ?? []);
    if (version === undefined)
        throw succeeded(answer) ? noDism(dism.program, answer) : dism.failure(asking, answer);
    refuseOlder(version, needs.imageBuild);
    return { version: `DISM ${version}`, warnings };
}
/** Warnings. Throws StepFailed when this surely isn't elevated. */
async function elevation({ tools }) {
    const groups = await tools.run({ program: 'whoami', words: ['/groups'] }).catch((error) => {
        if (error instanceof step_failed/* StepFailed */.a)
            return undefined;
        throw error;
    });
    if (tools.dryRun || ELEVATED.test(groups?.output.toString('latin1') ?? ''))
        return [];
    // Another whoami (that of Git for Windows) may stand first on PATH: it does not know /groups.
    if (groups?.exitCode !== 0)
        return ['Whether this runs elevated could not be found out (`whoami /groups` failed); DISM needs it.'];
    throw new step_failed/* StepFailed */.a({
        message: 'This does not run elevated, and DISM needs that even to look at an image.',
        cure: 'Run the workflow as an administrator: a self-hosted runner as a service whose account is one, a command line "as administrator".',
    });
}
function noDism(program, { tail }) {
    const message = `${program} does not say which version of DISM it is.`;
    return new step_failed/* StepFailed */.a({ message, cure: 'Check that `dism:` in the plan names a dism.exe.' }, tail);
}
function refuseOlder(version, imageBuild) {
    if (imageBuild === undefined)
        return;
    const build = Number(version.split('.')[2]);
    if (build >= (ENABLED_FROM.get(imageBuild) ?? imageBuild))
        return;
    throw new step_failed/* StepFailed */.a({
        message: `DISM is of build ${build} (${version}), older than the image, which is of build ${imageBuild}: it can't service it.`,
        cure: "Install the Windows ADK of the image's release and name its dism.exe as `dism:` in the plan, or build on a newer Windows.",
    });
}

// EXTERNAL MODULE: ./build/image/hive/software-hive.js + 7 modules
var software_hive = __webpack_require__(6039);
;// CONCATENATED MODULE: ./build/build/engines/dism/copy-into-image.js




/**
 * Copies a folder's content, or a file under its own name, into the folder `to` of the mounted image. Not fs.cp: it writes
 * through the links of the image, and knows no case but the one on disk.
 */
async function copyIntoImage(mount, { from, to, place }) {
    try {
        const root = await (0,external_node_fs_promises_.realpath)(mount);
        const target = await locateInside(mount, to);
        const source = await (0,external_node_fs_promises_.realpath)(from);
        if ((await (0,external_node_fs_promises_.stat)(source)).isDirectory())
            return await copyFolder(root, source, target);
        await (0,external_node_fs_promises_.mkdir)(target, { recursive: true });
        await (0,external_node_fs_promises_.copyFile)(source, await childOf(root, target, (0,external_node_path_.basename)(from)));
    }
    catch (error) {
        throw told(error, from, to, place);
    }
}
async function copyFolder(root, source, target) {
    await (0,external_node_fs_promises_.mkdir)(target, { recursive: true });
    for (const entry of await (0,external_node_fs_promises_.readdir)(source, { withFileTypes: true })) {
        const from = (0,external_node_path_.join)(source, entry.name);
        const to = await childOf(root, target, entry.name);
        if (entry.isDirectory())
            await copyFolder(root, from, to);
        else if (entry.isFile())
            await (0,external_node_fs_promises_.copyFile)(from, to);
        else
            refuseOther(from);
    }
}
/** A link of the build machine means nothing, or another file, on the machine that the image is for. */
function refuseOther(path) {
    throw new step_failed/* StepFailed */.a({
        message: `${path} is neither a file nor a folder, and is not copied.`,
        cure: 'Put the file itself in the place of a link.',
    });
}
function told(error, from, to, place) {
    if (error instanceof step_failed/* StepFailed */.a)
        return new step_failed/* StepFailed */.a({ ...place, ...error.problem });
    const code = errorCode(error);
    if (code === undefined)
        return error;
    return new step_failed/* StepFailed */.a({
        ...place,
        message: `${from} can't be copied to ${to} in the image (${code}).`,
        cure: code === 'ENOSPC'
            ? 'Free some disk in the work folder.'
            : 'Check that both can be accessed: files of the system itself belong to TrustedInstaller, and may only be replaced by servicing.',
    });
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/nearest.js
var vocabulary_nearest = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/wildcards.js
var wildcards = __webpack_require__(8711);
;// CONCATENATED MODULE: ./build/build/engines/dism/remove-apps.js







/** Removes provisioned apps by their names. Nothing is removed unless every name of the step means one at least. */
async function removeApps(dism, step) {
    const asking = { title: 'List the provisioned apps', words: ['/Get-ProvisionedAppxPackages'], place: step.place };
    if (dism.tools.dryRun) {
        // Which packages the names mean, only the image can tell.
        await dism.attempt(asking);
        return;
    }
    const apps = await dism.ask(asking, provisionedApps);
    for (const packageName of packagesOf(apps, step)) {
        await dism.run({
            title: `Remove the app ${packageName}`,
            words: ['/Remove-ProvisionedAppxPackage', option_option('/PackageName', packageName)],
            place: step.place,
        });
    }
}
function packagesOf(apps, { names, place }) {
    return new Set(names.flatMap((name) => {
        const meant = apps.filter(({ displayName }) => (0,wildcards/* matchesWildcards */.H)(displayName.toLowerCase(), name.toLowerCase()));
        if (meant.length > 0)
            return meant.map(({ packageName }) => packageName);
        throw new step_failed/* StepFailed */.a({
            ...place,
            message: `No app of the image has the name ${(0,quoted/* quoted */.T)(name)}.`,
            cure: cureFor(name, apps),
        });
    }));
}
function cureFor(name, apps) {
    const nearest = (0,vocabulary_nearest/* nearestTerms */.q)(name, apps.map(({ displayName }) => [displayName, displayName]));
    if (nearest.length === 0)
        return 'Leave the name out: the image has no provisioned apps.';
    return `Write one of its names (the nearest: ${nearest.map(reading/* displayed */.kh).join(', ')}), or leave it out.`;
}

;// CONCATENATED MODULE: ./build/build/engines/dism/servicing.js


/** What DISM is told for a step. Options: Microsoft "DISM command-line options", one page each kind of servicing. */
function servicingCalls({ path }, step) {
    const { place } = step;
    switch (step.kind) {
        case 'addDriver': {
            const flags = [...(step.recurse ? ['/Recurse'] : []), ...(step.forceUnsigned ? ['/ForceUnsigned'] : [])];
            const words = ['/Add-Driver', option_option('/Driver', step.path), ...flags];
            return [{ title: `Add drivers from ${path.basename(step.path)}`, words, place }];
        }
        case 'addLanguage':
            return step.packages.map((file) => ({
                title: `Add the language ${path.basename(file)}`,
                words: ['/Add-Package', option_option('/PackagePath', file)],
                place,
            }));
        case 'addPackage':
            return step.packages.map((file) => ({
                title: `Add the package ${path.basename(file)}`,
                words: ['/Add-Package', option_option('/PackagePath', file)],
                place,
                ...(step.notApplicable === 'allow' && { allowed: NOT_APPLICABLE }),
            }));
        case 'addCapability': {
            const words = ['/Add-Capability', option_option('/CapabilityName', step.name), ...sourceOf(step)];
            return [{ title: `Add the capability ${step.name}`, words, place }];
        }
        case 'enableFeature': {
            const words = [
                '/Enable-Feature',
                option_option('/FeatureName', step.name),
                ...(step.all ? ['/All'] : []),
                ...sourceOf(step),
            ];
            return [{ title: `Enable the feature ${step.name}`, words, place }];
        }
        case 'setLanguage':
            return [{ title: `Set the language ${step.language}`, words: [option_option('/Set-AllIntl', step.language)], place }];
        case 'applyUnattend': {
            const words = [option_option('/Apply-Unattend', step.file)];
            return [{ title: `Apply the answer file ${path.basename(step.file)}`, words, place }];
        }
        case 'cleanup': {
            const words = ['/Cleanup-Image', '/StartComponentCleanup', ...(step.resetBase ? ['/ResetBase'] : [])];
            return [{ title: 'Clean up the component store', words, place }];
        }
    }
}
/** A source that was named is the only one: DISM must not go to Windows Update for what isn't there. */
function sourceOf(step) {
    return step.source === undefined ? [] : [option_option('/Source', step.source), '/LimitAccess'];
}

;// CONCATENATED MODULE: ./build/build/engines/dism/set-edition.js




/** Changes the edition of the mounted image and asks it afterwards: what DISM then says must be what was asked for. */
async function setEdition(dism, { editionId, place }) {
    const call = { title: `Set the edition ${editionId}`, words: [option_option('/Set-Edition', editionId)], place };
    const result = await dism.attempt(call);
    if (!succeeded(result)) {
        const { problem, tail } = dism.failure(call, result);
        throw new step_failed/* StepFailed */.a({ ...problem, cure: `${await possibleEditions(dism, call)}${problem.cure}` }, tail);
    }
    if (dism.tools.dryRun)
        return;
    const asking = { title: 'Ask for the edition', words: ['/Get-CurrentEdition'], place };
    const edition = await dism.ask(asking, currentEdition);
    if (edition.toLowerCase() === editionId.toLowerCase())
        return;
    throw new step_failed/* StepFailed */.a({
        ...place,
        message: `Set the edition ${editionId}: DISM succeeded, but the image is now ${edition}.`,
        cure: 'Ask with `dism /Image:DIR /Get-TargetEditions` what this image can become; an image that was upgraded once can become nothing more.',
    });
}
/** Said beside the failure where DISM tells it; the failure stays the failure. */
async function possibleEditions(dism, { place }) {
    const asking = { title: 'Ask for the possible editions', words: ['/Get-TargetEditions'], ...(place && { place }) };
    const answer = await dism.attempt(asking);
    if (!succeeded(answer))
        return '';
    const editions = targetEditions(linesOf(answer) ?? []);
    return editions.length === 0 ? '' : `This image can become: ${editions.join(', ')}. `;
}

;// CONCATENATED MODULE: ./build/build/engines/dism/service.js










/** As the engine promises it: every step on image 1, and the SOFTWARE hive as it is after the last one. */
async function serviceImage(dism, image, steps, workshop) {
    refuseUnfitValues(steps);
    return whileMounted(dism, { file: image, index: 1 }, 'commit', workshop, async () => {
        for (const step of steps)
            await perform(dism, step, workshop);
        return dism.tools.dryRun ? undefined : readFromImage(workshop.mountDirectory, software_hive/* SOFTWARE_HIVE */.D);
    });
}
async function perform(dism, step, workshop) {
    switch (step.kind) {
        case 'removeApp':
            return workshop.step(`Remove the apps ${step.names.join(', ')}`, () => removeApps(inImage(dism, workshop), step));
        case 'setEdition':
            return workshop.step(`Set the edition ${step.editionId}`, () => setEdition(inImage(dism, workshop), step));
        case 'copy':
            return workshop.step(`Copy ${dism.path.basename(step.from)} to ${step.to}`, async () => {
                if (!dism.tools.dryRun)
                    await copyIntoImage(workshop.mountDirectory, step);
            });
        case 'run':
            return workshop.step(`Run ${step.command[0]}`, () => runCommand(dism, step.command, step.place, workshop));
        default:
            for (const call of servicingCalls(dism, step))
                await serviceOnce(inImage(dism, workshop), call, workshop);
    }
}
/** DISM with every call on the mounted image. */
function inImage(dism, { mountDirectory, scratchDirectory }) {
    const within = (call) => ({
        ...call,
        words: [option_option('/Image', mountDirectory), ...call.words],
        scratch: scratchDirectory,
    });
    return {
        ...dism,
        attempt: (call) => dism.attempt(within(call)),
        run: (call) => dism.run(within(call)),
        ask: (call, read) => dism.ask(within(call), read),
    };
}
async function serviceOnce(dism, call, workshop) {
    const { exitCode } = await workshop.step(call.title, () => attemptAllowing(dism, call));
    if (exitCode !== undefined && exitCode === call.allowed)
        await workshop.step(`Left out, as the plan allows: not applicable to this image (${call.title})`, async () => { });
}
async function attemptAllowing(dism, call) {
    const result = await dism.attempt(call);
    if (succeeded(result) || (result.exitCode !== undefined && result.exitCode === call.allowed))
        return result;
    throw dism.failure(call, result);
}
async function runCommand(dism, [program, ...words], place, workshop) {
    const environment = { IMAGE_MOUNT: workshop.mountDirectory };
    const result = await dism.tools.run({ program, words, environment });
    if (succeeded(result))
        return;
    const { exitCode, signal, tail } = result;
    const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${exitCode}`;
    const cure = 'Read the end of its output; the image was not changed, since nothing of a failed build is saved.';
    throw new step_failed/* StepFailed */.a({ ...place, message: `${program} ${ending}.`, cure }, tail);
}

;// CONCATENATED MODULE: ./build/build/engines/dism/dism-engine.js







const STEPS = new Set([
    'addDriver',
    'addLanguage',
    'addCapability',
    'removeApp',
    'addPackage',
    'enableFeature',
    'setEdition',
    'setLanguage',
    'applyUnattend',
    'copy',
    'run',
    'cleanup',
]);
/**
 * Microsoft's DISM as an engine: it can do every step. A dry run tells every command that is known beforehand; the ones that
 * depend on what the image answers (which packages an app's name means) are not.
 */
function dismEngine(tools, options) {
    const dism = dismOf(tools, options);
    return {
        name: 'dism',
        steps: STEPS,
        probe: (needs) => probeDism(dism, needs),
        exportImage: (from, to, compress) => exportImage(dism, from, to, compress),
        service: (image, steps, workshop) => serviceImage(dism, image, steps, workshop),
        extractFile: (from, path, workshop) => extractFile(dism, from, path, workshop),
        split: (image, folder, name, megabytes) => splitImage(dism, image, folder, name, megabytes),
        // DISM has no command that verifies a file; the table that its /CheckIntegrity leaves inside is compared here.
        verify: async (image) => {
            if (!tools.dryRun)
                await verifyIntegrity(image);
        },
        discardMount: (directory) => discardMount(dism, directory),
    };
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/copy.js


/** Adds a folder's content, or a file, to image 1 without mounting it. What is there under the same name is replaced. */
async function copyInto(wimlib, image, step, workshop) {
    const title = `Copy ${step.from} to ${step.to}`;
    const { from, to, isFile } = await placesOf(wimlib, step);
    const command = `--command=add ${quotedPath(from, step)} ${quotedPath(to, step)}`;
    await workshop.step(title, async () => {
        const everything = await takeEverything(wimlib, workshop);
        await wimlib.run({ title, words: ['update', image, '1', command, everything], place: step.place });
        // Exit 0 is no proof: sockets and the like are left out with no more than a warning.
        if (isFile)
            await wimlib.run({ title, words: ['dir', image, '1', `--path=${to}`], place: step.place });
    });
}
/** wimlib takes what a link's name stands for as a link: the source itself is looked up first. */
async function placesOf({ path, tools }, step) {
    const from = await (0,external_node_fs_promises_.realpath)(step.from).catch(() => undefined);
    const found = from === undefined ? undefined : await (0,external_node_fs_promises_.stat)(from);
    if (from === undefined && tools.dryRun)
        return { from: step.from, to: step.to, isFile: false };
    if (from === undefined || (found?.isFile() !== true && found?.isDirectory() !== true)) {
        throw new step_failed/* StepFailed */.a({
            ...step.place,
            message: `${step.from} can't be copied into the image: expected a file or a folder.`,
            cure: 'Check the path, and that it is there when the step runs.',
        });
    }
    if (found.isDirectory())
        return { from, to: step.to, isFile: false };
    return { from, to: inFolder(step, path), isFile: true };
}
/** wimlib would take a backslash in a name of this system for a folder of the image. */
function inFolder(step, path) {
    const name = path.basename(step.from);
    if (name.includes('\\'))
        throw inexpressible(step, step.from, 'a backslash, which no name on Windows may hold');
    return `${step.to === '/' ? '' : step.to}/${name}`;
}
/**
 * A path as one word of an update command, whose reader knows two quotes and no escapes; a line end would begin another
 * command. Both kinds of quote in one path can not be written.
 */
function quotedPath(path, step) {
    if (/[\n\0]/.test(path))
        throw inexpressible(step, path, 'a line end');
    if (!path.includes("'"))
        return `'${path}'`;
    if (!path.includes('"'))
        return `"${path}"`;
    throw inexpressible(step, path, 'both kinds of quotes');
}
function inexpressible(step, path, what) {
    return new step_failed/* StepFailed */.a({
        ...step.place,
        message: `${path} can't be copied with wimlib: its path holds ${what}.`,
        cure: 'Rename it, or put it into a folder that is copied as a whole.',
    });
}
/** An empty list of exceptions: by default wimlib leaves out pagefile.sys, $RECYCLE.BIN and others of an overlay, silently. */
async function takeEverything({ path, tools }, { scratchDirectory }) {
    const file = path.join(scratchDirectory, 'copy-everything.ini');
    if (!tools.dryRun)
        await (0,external_node_fs_promises_.writeFile)(file, '');
    return `--config=${file}`;
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/mounts.js



/** Whether something is mounted on that folder, by what Linux says of this process's mounts. */
async function isMounted(directory) {
    // The folder itself can't be asked: behind a mount whose program died every look at it fails.
    const parent = await (0,external_node_fs_promises_.realpath)(external_node_path_.posix.dirname(directory)).catch(() => undefined);
    if (parent === undefined)
        return false;
    const mounts = await (0,external_node_fs_promises_.readFile)('/proc/self/mounts', 'utf8').catch(() => '');
    return mountPoints(mounts).includes(external_node_path_.posix.join(parent, external_node_path_.posix.basename(directory)));
}
// wimlib-imagex answers as soon as the program behind the mount has saved it; that lets go of the folder a moment later, and
// on a busy machine not at once.
const PATIENCE = 2000;
const GLANCE = 20;
/** Waits until nothing is mounted on a folder that was unmounted just now; false when that takes too long. */
async function becomesUnmounted(directory) {
    for (let waited = 0; waited < PATIENCE && (await isMounted(directory)); waited += GLANCE)
        await (0,promises_.setTimeout)(GLANCE);
    return !(await isMounted(directory));
}
/** The folders in a list like /proc/mounts: `wimfs /a\040b fuse.wimfs rw 0 0`. */
function mountPoints(mounts) {
    return mounts.split('\n').flatMap((line) => {
        const [, directory] = line.split(' ');
        return directory === undefined ? [] : [unescaped(directory)];
    });
}
/** Blanks, tabs, line ends and backslashes are written as three octal digits (proc(5), getmntent(3)). */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/discard.js



/**
 * Undoes a mount without saving it; true when nothing is mounted there and its folder is gone. Files that were changed in it lie
 * in the scratch folder: they are the business of whoever made that.
 */
async function discard_discardMount({ tools, program, platform }, directory) {
    if (platform !== 'linux')
        return true;
    for (const call of waysToUnmount(program, directory)) {
        if (tools.dryRun || (await isMounted(directory)))
            await attempt(() => tools.run(call));
    }
    if (tools.dryRun || !(await becomesUnmounted(directory)))
        return false;
    return (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true }).then(() => true, () => false);
}
/**
 * wimlib's own way answers 80 when the program behind the mount is dead ("Transport endpoint is not connected"). Then root
 * unmounts, and who is not root asks FUSE's program, of version 3 or 2, to do it.
 */
function waysToUnmount(program, directory) {
    return [
        { program, words: ['unmount', directory] },
        { program: 'umount', words: ['--lazy', '--', directory] },
        { program: 'fusermount3', words: ['-u', '-z', '--', directory] },
        { program: 'fusermount', words: ['-u', '-z', '--', directory] },
    ];
}
/** A way that is not there on this machine is no failure: another may be. */
async function attempt(way) {
    try {
        await way();
    }
    catch (error) {
        if (!(error instanceof step_failed/* StepFailed */.a))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/split-source.js


/**
 * The `--ref` options that name the other parts of a split image, each by its own path; none for a whole one. A pattern like
 * `install*.swm` would take in the parts of another set beside it.
 *
 * @throws InputError when a part is missing or belongs to another set.
 */
async function referenceOptions({ tools, platform, path }, file) {
    // In a dry run the image may be one that a command before this would have made.
    if (tools.dryRun && (await (0,external_node_fs_promises_.lstat)(file).catch(() => undefined)) === undefined)
        return [];
    const { parts } = await (0,wim_file/* readWimFile */._)(file, file);
    const { dir, name, ext } = path.parse(file);
    return Array.from({ length: parts.total - 1 }, (_, number) => path.join(dir, `${name}${number + 2}${ext}`)).map((part) => `--ref=${platform === 'win32' ? part : literalGlob(part)}`);
}
/** wimlib reads the value with glob(3); on Windows only * and ? mean something there, and no name holds them. */
function literalGlob(path) {
    return path.replace(/[\\*?[\]]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/exit-codes.js
const PATH_NOT_IN_IMAGE = 49;
const MOUNT_BUSY = 79;
const exit_codes_DAMAGED = 'Get the image again from where it came from; `wimlib-imagex verify FILE` says whether a copy is whole.';
const SPLIT = 'Put all parts of the split image into one folder, and name the first one.';
const exit_codes_SPACE = 'Free space on the disk of the work folder, or name another work folder.';
const DISK = 'Check the disk: what the system says of it stands in the output above.';
const RIGHTS = 'Give this user the right to read the source and to write the work folder.';
const OTHER_PROGRAM = 'Wait until no other program works on the image, and start the build again.';
const FUSE = 'Check that /dev/fuse is there and that this user may mount with FUSE (in a container: --device /dev/fuse --cap-add SYS_ADMIN).';
const MOUNT = 'Look into /proc/mounts for what is mounted there, unmount it, and start the build again.';
const FILES = 'Check the files that are copied: what is wrong with which one stands in the output above.';
const OURS = 'Update wimlib; if it stays, report it with the log file of this command.';
const exit_codes_MEANINGS = [
    [1, 'another program has the image open for writing', OTHER_PROGRAM],
    [2, 'the image holds invalid compressed data, or this version does not know the command', exit_codes_DAMAGED],
    [6, 'the image could not be mounted with FUSE', FUSE],
    [8, 'no other parts of the split image were found', SPLIT],
    [10, 'header, XML and metadata count different numbers of images', exit_codes_DAMAGED],
    [11, 'an image of that name is in the file already', 'Write into a new file.'],
    [12, 'this user has not enough rights', RIGHTS],
    [13, 'the file is damaged: it does not match its integrity table', exit_codes_DAMAGED],
    [15, 'the chunk size of the image is not known', exit_codes_DAMAGED],
    [16, 'the compression of the image is not known', exit_codes_DAMAGED],
    [17, 'the header of the file is damaged', exit_codes_DAMAGED],
    [18, 'the file has no such image', 'Check the index in the plan with `imagegate inspect`.'],
    [19, 'the integrity table of the file is damaged', exit_codes_DAMAGED],
    [20, 'the lookup table of the file is damaged', exit_codes_DAMAGED],
    [21, 'the metadata of the image is damaged', exit_codes_DAMAGED],
    [23, 'files that are copied stand in the way of each other', FILES],
    [24, 'a parameter was refused', OURS],
    [25, 'the part number of the split image is damaged', SPLIT],
    [26, 'the pipable WIM is damaged', exit_codes_DAMAGED],
    [27, 'a link in the image is damaged', exit_codes_DAMAGED],
    [28, 'data in the image does not match its checksum', exit_codes_DAMAGED],
    [30, 'a name in the image is not valid UTF-16', exit_codes_DAMAGED],
    [31, 'a name is not valid UTF-8', 'Rename the file whose name stands in the output above.'],
    [32, 'a folder stands in the image where a file is to go', 'Name another folder as `to`, or rename the file.'],
    [33, 'the image is split, and this can not be done with a part', SPLIT],
    [35, 'a link could not be made', DISK],
    [36, 'the file holds no image, only data: it is a later part of a split image', SPLIT],
    [37, 'a folder could not be made', RIGHTS],
    [38, 'the message queue to the mounted image failed', 'Check that /dev/mqueue works, and raise `ulimit -q`.'],
    [39, 'memory ran out', 'Build on a machine with more memory; `recovery` needs most.'],
    [40, 'a file stands in the image where a folder is needed', 'Name another folder as `to`.'],
    [41, 'the folder is not empty', MOUNT],
    [42, 'what is to be extracted is no file', 'Check the path inside the image.'],
    [43, 'the file is no WIM', 'Name a .wim, .esd or the first .swm file.'],
    [47, 'a file could not be opened', RIGHTS],
    [48, 'a folder could not be opened', RIGHTS],
    [PATH_NOT_IN_IMAGE, 'the path is not in the image', 'Check the path inside the image with `wimlib-imagex dir`.'],
    [50, 'a file could not be read', DISK],
    [51, 'the target of a link could not be read', FILES],
    [52, 'a file could not be renamed', DISK],
    [55, 'data of the image is missing, as from a split image without all of its parts', SPLIT],
    [56, 'the parts of the file are in an unexpected order', exit_codes_DAMAGED],
    [57, 'attributes could not be set', RIGHTS],
    [59, 'permissions could not be set', RIGHTS],
    [61, 'times could not be set', RIGHTS],
    [62, 'the parts are not those of one split image', SPLIT],
    [63, 'a file or folder could not be looked at', FILES],
    [65, 'the file ends too early', exit_codes_DAMAGED],
    [66, 'a name can not be written in the character set of this system', 'Run with a UTF-8 locale (LC_ALL=C.UTF-8).'],
    [67, 'the format version of the file is not known', 'Export the image again with a current DISM or wimlib.'],
    [
        68,
        'this wimlib can not do that: it may be built without FUSE',
        'Install a wimlib with FUSE support, or build without `run`.',
    ],
    [69, 'a file that is copied is of a kind that no image can hold', FILES],
    [71, 'the image is read-only or split', 'Clear its write protection, and check the rights on it.'],
    [72, 'data could not be written: often the disk is full', exit_codes_SPACE],
    [73, 'the XML of the image is invalid', exit_codes_DAMAGED],
    [74, 'the image is encrypted', 'Decrypt it first, or get a medium that is not encrypted.'],
    [MOUNT_BUSY, 'a program still has files of the mounted image open', 'End what the `run` steps leave running.'],
    [80, 'no image is mounted there', MOUNT],
    [81, 'this user may not unmount the image', 'Unmount it as the user who mounted it.'],
    [84, 'the file is incomplete: its writer was stopped', 'Delete the file and make it again.'],
    [88, 'a file changed while it was copied', OTHER_PROGRAM],
    [90, 'an extended attribute in the image is invalid', exit_codes_DAMAGED],
    [91, 'an extended attribute could not be set', RIGHTS],
    [255, 'it did not accept how it was called', OURS],
];
const WIMLIB_EXITS = new Map(exit_codes_MEANINGS.map(([code, means, cure]) => [code, { means, cure }]));

;// CONCATENATED MODULE: ./build/build/engines/wimlib/wimlib.js






function wimlibOf(tools, program, platform) {
    const attempt = (words) => tools.run({ program, words, environment: ENVIRONMENT, percentOf: wimlib_percentOf });
    return {
        tools,
        program,
        platform,
        path: platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix,
        attempt,
        run: async (call) => {
            const result = await attempt(call.words);
            if (result.exitCode !== 0)
                throw failure(call, result);
            return result;
        },
    };
}
// Windows does not tell /windows from /Windows: without this there would be two of them in the image.
const ENVIRONMENT = { WIMLIB_IMAGEX_IGNORE_CASE: '1' };
/**
 * `Archiving file data: 32 KiB of 399 KiB (8%) done` is 8. Before that come many lines like `399 KiB scanned (3 files,
 * 4 directories)`: as long as it only counts, it is at 0.
 */
function wimlib_percentOf(line) {
    if (/ scanned \(\d+ files, \d+ directories\)$/.test(line))
        return 0;
    const percent = Number(/\((\d{1,3})%\) (?:done|written, part \d+ of \d+)$/.exec(line)?.[1] ?? Number.NaN);
    return percent <= 100 ? percent : undefined;
}
/** What to throw for a result that is a failure. */
function failure({ title, place }, { exitCode, signal, tail }) {
    const meaning = exitCode === undefined ? undefined : WIMLIB_EXITS.get(exitCode);
    const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${(0,exit_codes/* exitText */.i)(exitCode)}`;
    const message = `${title}: wimlib-imagex ${ending}${meaning === undefined ? '' : `: ${meaning.means}`}.`;
    return new step_failed/* StepFailed */.a({ ...place, message, cure: meaning?.cure ?? 'Read what it printed.' }, tail);
}
/** Exit 0 is no proof: header, XML and, of a split set, every part must be there. */
async function wimlib_requireWhole(title, file) {
    return (0,wim_file/* readWimFile */._)(file, file).catch((error) => notWhole(error, `${title}: wimlib-imagex succeeded, but left no whole image`));
}
/** Throws what is wrong with an image of ours, of which it says as much as `what`: a failed step, not a mistake of the user. */
function notWhole(error, what) {
    if (!(error instanceof problem/* InputError */.d))
        throw error;
    const [{ message, cure }] = error.problems;
    throw new step_failed/* StepFailed */.a({ message: `${what}: ${message}`, cure });
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/export.js




const COMPRESSIONS = {
    none: ['--compress=none'],
    fast: ['--compress=XPRESS'],
    max: ['--compress=LZX'],
    recovery: ['--solid', '--compress=LZMS'],
};
/** Exports one image into a new file, with an integrity table; checks the source's where it has one. */
async function export_exportImage(wimlib, from, to, compress) {
    const title = `Export image ${from.index} of ${wimlib.path.basename(from.file)}`;
    // wimlib would add the image to a file that is there.
    await export_refuseExisting(to);
    const references = await referenceOptions(wimlib, from.file);
    const words = ['export', from.file, String(from.index), to, ...COMPRESSIONS[compress], '--check', ...references];
    try {
        await wimlib.run({ title, words });
        if (!wimlib.tools.dryRun)
            await requireOneImage(title, to);
    }
    catch (error) {
        // It was not there before: what lies there now is half an image.
        await (0,external_node_fs_promises_.rm)(to, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** Splits a WIM into parts of at most so many megabytes; a part is longer where a single file in the image is. */
async function export_splitImage(wimlib, image, folder, name, megabytes) {
    const title = `Split ${wimlib.path.basename(image)}`;
    const first = wimlib.path.join(folder, `${name}.swm`);
    await export_refuseExisting(first);
    await wimlib.run({ title, words: ['split', image, first, String(megabytes), '--check'] });
    if (!wimlib.tools.dryRun)
        await wimlib_requireWhole(title, first);
}
/** Reads all of an image, or of a split set, and compares it with the checksums inside. */
async function verifyImage(wimlib, image) {
    const title = `Verify ${wimlib.path.basename(image)}`;
    const references = await referenceOptions(wimlib, image).catch((error) => notWhole(error, title));
    await wimlib.run({ title, words: ['verify', image, ...references] });
}
async function export_refuseExisting(file) {
    if ((await (0,external_node_fs_promises_.lstat)(file).catch(() => undefined)) === undefined)
        return;
    throw new step_failed/* StepFailed */.a({ message: `${file} exists already.`, cure: 'Remove it, or name another file.' });
}
async function requireOneImage(title, file) {
    const { indexes } = await wimlib_requireWhole(title, file);
    if (indexes.length === 1)
        return;
    throw new step_failed/* StepFailed */.a({
        message: `${title}: wimlib-imagex succeeded, but left ${indexes.length} images instead of one.`,
        cure: 'See that nothing else writes into the work folder, and start the build again.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/build/engines/wimlib/extract.js






// A SOFTWARE hive has 60 to 130 MB.
const extract_MOST_BYTES = 512 * 1024 * 1024;
/**
 * One file out of an image; undefined when it isn't there, or is a folder or a link. It goes through the scratch folder: what
 * wimlib writes to its standard output is kept to 1 MiB.
 */
async function extract_extractFile(wimlib, from, path, { scratchDirectory }) {
    const title = `Extract ${path} of image ${from.index} of ${wimlib.path.basename(from.file)}`;
    const folder = wimlib.tools.dryRun
        ? wimlib.path.join(scratchDirectory, 'extracted')
        : await (0,external_node_fs_promises_.mkdtemp)(wimlib.path.join(scratchDirectory, 'extracted-'));
    try {
        const options = ['--no-globs', '--no-acls', '--no-attributes', `--dest-dir=${folder}`];
        const references = await referenceOptions(wimlib, from.file);
        const inside = path.startsWith('/') ? path : `/${path}`;
        const result = await wimlib.attempt(['extract', from.file, String(from.index), inside, ...options, ...references]);
        if (result.exitCode === PATH_NOT_IN_IMAGE || wimlib.tools.dryRun)
            return undefined;
        if (result.exitCode !== 0)
            throw failure({ title }, result);
        const [name] = await (0,external_node_fs_promises_.readdir)(folder);
        if (name === undefined)
            throw nothingExtracted(title);
        return await readExtracted(title, wimlib.path.join(folder, name));
    }
    finally {
        if (!wimlib.tools.dryRun)
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A link out of an image may lead anywhere on this machine: it is not followed. */
async function readExtracted(title, file) {
    const found = await (0,external_node_fs_promises_.lstat)(file);
    if (!found.isFile())
        return undefined;
    if (found.size > extract_MOST_BYTES)
        throw tooLarge(title, found.size);
    const handle = await (0,external_node_fs_promises_.open)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function nothingExtracted(title) {
    return new step_failed/* StepFailed */.a({
        message: `${title}: wimlib-imagex succeeded, but extracted nothing.`,
        cure: 'Check that the scratch folder can be written, and start the build again.',
    });
}
function tooLarge(title, size) {
    return new step_failed/* StepFailed */.a({
        message: `${title}: the file has ${size} bytes, expected at most ${extract_MOST_BYTES}.`,
        cure: 'Check the image: no registry hive of Windows is that large.',
    });
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/mount.js








// Files are closed a moment after the program that had them open has ended: FUSE is told of it later.
const ATTEMPTS = 10;
const BETWEEN_ATTEMPTS = 200;
/**
 * Mounts image 1, does the work, and saves it: all of it, or nothing when something fails. It is in the journal before it is
 * mounted. When the run is called off, nothing can be run any more: the entry stays there for whoever sweeps.
 */
async function mount_whileMounted(wimlib, image, workshop, work) {
    const { mountDirectory: directory, journal, step } = workshop;
    const { tools, program, path } = wimlib;
    const name = path.basename(image);
    const staging = path.join(workshop.scratchDirectory, 'staging');
    const entry = tools.dryRun ? undefined : await journal.will({ kind: 'mount', directory, engine: 'wimlib', program });
    try {
        await step(`Mount image 1 of ${name}`, () => mount_mount(wimlib, image, directory, staging));
        await work();
        await step(`Save image 1 of ${name} and unmount it`, () => commit(wimlib, image, directory));
        if (entry !== undefined)
            await journal.settled(entry);
    }
    catch (error) {
        if (entry !== undefined && !(error instanceof tool/* Aborted */.a)) {
            const discarded = await step('Discard the mounted image', () => discard_discardMount(wimlib, directory)).catch(() => false);
            if (discarded)
                await journal.settled(entry);
        }
        throw error;
    }
    finally {
        // What was changed lies here until it is saved; a program that was killed leaves it behind.
        if (!tools.dryRun && !(await isMounted(directory)))
            await (0,external_node_fs_promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function mount_mount(wimlib, image, directory, staging) {
    const title = `Mount image 1 of ${wimlib.path.basename(image)}`;
    if (!wimlib.tools.dryRun)
        await (0,external_node_fs_promises_.mkdir)(staging, { recursive: true });
    await wimlib.run({ title, words: ['mountrw', image, '1', directory, `--staging-dir=${staging}`] });
    if (wimlib.tools.dryRun || (await isMounted(directory)))
        return;
    throw new step_failed/* StepFailed */.a({
        message: `${title}: wimlib-imagex succeeded, but nothing is mounted on ${directory}.`,
        cure: 'Look into the log of the system for what FUSE says, and start the build again.',
    });
}
async function commit(wimlib, image, directory) {
    const title = `Save image 1 of ${wimlib.path.basename(image)}`;
    const words = ['unmount', directory, '--commit', '--check'];
    let result = await wimlib.attempt(words);
    for (let attempt = 1; attempt < ATTEMPTS && result.exitCode === MOUNT_BUSY; attempt += 1) {
        await (0,promises_.setTimeout)(BETWEEN_ATTEMPTS);
        result = await wimlib.attempt(words);
    }
    if (result.exitCode !== 0)
        throw failure({ title }, result);
    if (wimlib.tools.dryRun)
        return;
    if (!(await becomesUnmounted(directory))) {
        throw new step_failed/* StepFailed */.a({
            message: `${title}: wimlib-imagex succeeded, but ${directory} is still mounted.`,
            cure: 'End what uses the folder, and start the build again.',
        });
    }
    await wimlib_requireWhole(title, image);
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/probe.js




// NEWS.md of wimlib: 1.14.2 and 1.14.3 mended what the warning says.
const SOUND = [1, 14, 3];
/** Looks for wimlib-imagex, asks its version and, where the plan runs programs in the image, looks for FUSE. */
async function probe(wimlib, { steps }) {
    const result = await wimlib.attempt(['--version']);
    if (wimlib.tools.dryRun)
        return { version: 'wimlib-imagex', warnings: [] };
    if (result.exitCode !== 0)
        throw failure({ title: 'Ask wimlib-imagex its version' }, result);
    const version = /^wimlib-imagex (\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?/.exec(result.output.toString('latin1'));
    if (version === null)
        throw notWimlib(wimlib.program);
    if (steps.some(({ kind }) => kind === 'run'))
        await requireFuse();
    const numbers = version.slice(1).map((digits) => Number(digits ?? '0'));
    return { version: version[0], warnings: isBefore(numbers, SOUND) ? [oldVersionWarning(version[0])] : [] };
}
function oldVersionWarning(version) {
    return (`${version} is older than 1.14.3: recent versions of DISM may refuse its images where folders have named data streams, ` +
        'Windows Setup may refuse junctions in them, and 1.14.0 to 1.14.2 refuse image names that are not ASCII on x86 Linux.');
}
function isBefore(numbers, others) {
    for (const [position, other] of others.entries()) {
        const number = numbers[position] ?? 0;
        if (number !== other)
            return number < other;
    }
    return false;
}
async function requireFuse() {
    try {
        await (0,external_node_fs_promises_.access)('/dev/fuse', external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    }
    catch {
        throw new step_failed/* StepFailed */.a({
            message: 'The plan runs programs in the image, for which wimlib mounts it with FUSE, and /dev/fuse is not there for this user.',
            cure: 'Load the fuse module and install the fuse package (in a container: --device /dev/fuse --cap-add SYS_ADMIN), or use `copy` instead of `run`.',
        });
    }
}
function notWimlib(program) {
    return new step_failed/* StepFailed */.a({
        message: `${program} is not wimlib-imagex: its answer to --version does not begin with that name.`,
        cure: 'Install wimlib (Debian and Ubuntu: wimtools; macOS: brew install wimlib).',
    });
}

;// CONCATENATED MODULE: ./build/build/engines/wimlib/wimlib-engine.js










// Of Windows in the image its registry, packages and drivers are only DISM's. Where the last step ran in the mounted image,
// this witness is read afterwards.
/**
 * wimlib-imagex: exports, splits, verifies and extracts everywhere; of the steps it does `copy` everywhere and `run` where it
 * can mount, on Linux.
 *
 * @param options.program a name on PATH or an absolute path; `wimlib-imagex` when left out.
 */
function wimlibEngine(tools, { platform, program = 'wimlib-imagex' }) {
    const wimlib = wimlibOf(tools, program, platform);
    return {
        name: 'wimlib',
        steps: new Set(platform === 'linux' ? ['copy', 'run'] : ['copy']),
        probe: (needs) => probe(wimlib, needs),
        exportImage: (from, to, compress) => export_exportImage(wimlib, from, to, compress),
        service: (image, steps, workshop) => service(wimlib, image, steps, workshop),
        extractFile: (from, path, workshop) => extract_extractFile(wimlib, from, path, workshop),
        split: (image, folder, name, megabytes) => export_splitImage(wimlib, image, folder, name, megabytes),
        verify: (image) => verifyImage(wimlib, image),
        discardMount: (directory) => discard_discardMount(wimlib, directory),
    };
}
/** `run` steps that follow each other share one mount; `copy` needs the image unmounted. */
async function service(wimlib, image, steps, workshop) {
    const runs = [];
    const runThem = async () => {
        const together = runs.splice(0);
        if (together.length > 0)
            await runMounted(wimlib, image, together, workshop);
    };
    for (const step of steps) {
        if (step.kind === 'run') {
            runs.push(step);
            continue;
        }
        await runThem();
        if (step.kind !== 'copy')
            throw impossible(step);
        await copyInto(wimlib, image, step, workshop);
    }
    await runThem();
    const wasMounted = steps.some(({ kind }) => kind === 'run');
    return wasMounted ? extract_extractFile(wimlib, { file: image, index: 1 }, software_hive/* SOFTWARE_HIVE */.D, workshop) : undefined;
}
async function runMounted(wimlib, image, steps, workshop) {
    await mount_whileMounted(wimlib, image, workshop, async () => {
        for (const step of steps) {
            await workshop.step(`Run ${step.command[0]}`, () => runStep(wimlib.tools, step, workshop.mountDirectory));
        }
    });
}
/** It runs where the runner runs programs, not in the image: a plan's own scripts are named from there. */
async function runStep(tools, { command, place }, mounted) {
    const [program, ...words] = command;
    const { exitCode, signal, tail } = await tools.run({ program, words, environment: { IMAGE_MOUNT: mounted } });
    if (exitCode === 0)
        return;
    const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${(0,exit_codes/* exitText */.i)(exitCode)}`;
    throw new step_failed/* StepFailed */.a({
        ...place,
        message: `${program} ${ending}. Nothing of what it changed is kept.`,
        cure: 'Read what it printed, mend it, and start the build again.',
    }, tail);
}
function impossible({ kind, place }) {
    return new step_failed/* StepFailed */.a({
        ...place,
        message: `wimlib can't do the step \`${kind}\`: it knows nothing of the Windows inside an image.`,
        cure: 'Build with `engine: dism` on Windows, or leave the step out.',
    });
}

;// CONCATENATED MODULE: ./build/jobs/build/engines.js




/** The engine of a name, with the programs of this machine: for undoing what a run left, too. */
function engineNamed(name, tools, { platform, logDirectory }, program) {
    if (name === 'wimlib')
        return wimlibEngine(tools, { platform, ...(program && { program }) });
    return dismEngine(tools, { program: program ?? 'dism', platform, logFile: (0,external_node_path_.join)(logDirectory, 'dism-own.log') });
}
/** The engine that a plan asks for. */
function engineOf({ engine, dism, file }, tools, options) {
    const name = engine === 'auto' ? (options.platform === 'win32' || dism !== undefined ? 'dism' : 'wimlib') : engine;
    if (name === 'dism' && options.platform !== 'win32' && dism === undefined) {
        throw new problem/* InputError */.d({
            file,
            message: 'The plan asks for the engine dism, which is a part of Windows, and this is none.',
            cure: 'Run it on Windows, or write `engine: wimlib` if its steps are only copy and run.',
        });
    }
    return engineNamed(name, tools, options, name === 'dism' ? dism : undefined);
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readyUndoing),
  T: () => (/* binding */ withWorkArea)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/process/tool.js
var tool = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/build/work/process-start.js
/** When a process and the machine were started, as each system tells it. */



const UNKNOWN = { kind: 'unknown' };
const GONE = 'gone';
/** `unknown` where the system doesn't answer. @param pid a positive integer. */
async function startOf(pid, machine) {
    if (machine.platform === 'linux')
        return linuxStart(pid, machine.processFolder);
    const answer = await printed(machine, machine.platform === 'win32' ? windowsStart(pid) : psStart(pid));
    if (answer === GONE)
        return { kind: 'gone' };
    return answer === '' ? UNKNOWN : { kind: 'since', started: answer };
}
/** Empty where the system doesn't answer, and on Windows, where nothing counts from the boot. */
async function bootOf(machine) {
    if (machine.platform === 'linux') {
        const file = (0,external_node_path_.join)(machine.processFolder, 'sys/kernel/random/boot_id');
        return (await (0,promises_.readFile)(file, 'latin1').catch(() => '')).trim();
    }
    // Not kern.boottime: it moves when the clock is set.
    return machine.platform === 'darwin'
        ? printed(machine, { program: '/usr/sbin/sysctl', words: ['-n', 'kern.bootsessionuuid'] })
        : '';
}
/** `pid:[4026531836]`; empty off Linux. */
async function pidNamespace({ platform, processFolder }) {
    return platform === 'linux' ? (0,promises_.readlink)((0,external_node_path_.join)(processFolder, 'self/ns/pid')).catch(() => '') : '';
}
/** proc_pid_stat(5): the command's name, field 2, stands in parentheses and may hold any character, parentheses too. */
async function linuxStart(pid, processFolder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(processFolder, String(pid), 'stat'), 'latin1').catch(() => '');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    // Field 22 of all, field 20 after the name.
    const started = fields[19];
    // Dead, and only not yet asked for by its parent, which may never come to it in a container.
    if (state === 'Z' || state === 'X')
        return { kind: 'gone' };
    return started !== undefined && /^\d+$/.test(started) ? { kind: 'since', started } : UNKNOWN;
}
function psStart(pid) {
    // The date is written in the language and the time zone of whoever asks.
    return { program: '/bin/ps', words: ['-o', 'lstart=', '-p', String(pid)], environment: { LC_ALL: 'C', TZ: 'UTC' } };
}
/** In steps of 100 ns since 1601. Nothing is printed for a process whose start may not be read. */
function windowsStart(pid) {
    const script = `$p = Get-Process -Id ${Number(pid)} -ErrorAction SilentlyContinue; if ($null -eq $p) { '${GONE}' } else { $p.StartTime.ToFileTimeUtc() }`;
    return { program: 'powershell.exe', words: ['-NoProfile', '-NonInteractive', '-Command', script] };
}
async function printed({ tools }, call) {
    try {
        const { exitCode, output } = await tools.run(call);
        return exitCode === 0 ? output.toString('latin1').trim().slice(0, 200) : '';
    }
    catch (error) {
        if (error instanceof tool/* Aborted */.a)
            throw error;
        return '';
    }
}

;// CONCATENATED MODULE: ./build/build/work/owner.js
/** Which process a work area belongs to, told so exactly that a later process with the same number is not taken for it. */


function thisMachine(tools) {
    return { platform: process.platform, host: (0,external_node_os_.hostname)(), processFolder: '/proc', tools };
}
/** This process, or another one of this machine. */
async function currentOwner(machine, pid = process.pid) {
    const [start, boot, namespace] = await Promise.all([startOf(pid, machine), bootOf(machine), pidNamespace(machine)]);
    const started = start.kind === 'since' ? start.started : '';
    return { pid, started, boot, host: machine.host, pidNamespace: namespace };
}
/** False only when it is certain that the process is gone. What can't be found out counts as alive. */
async function isAlive(owner, machine) {
    if (owner.host !== machine.host)
        return true;
    const boot = await bootOf(machine);
    if (owner.boot !== '' && boot !== '' && owner.boot !== boot)
        return false;
    if (owner.pidNamespace !== (await pidNamespace(machine)))
        return true;
    if (!isThere(owner.pid))
        return false;
    const start = await startOf(owner.pid, machine);
    if (start.kind === 'gone')
        return false;
    return start.kind === 'unknown' || owner.started === '' || owner.started === start.started;
}
/** Asked first: it costs nothing, and answers for other users' processes too, which /proc may hide. */
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}

// EXTERNAL MODULE: ./build/build/work/sweep.js + 1 modules
var sweep = __webpack_require__(5558);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
// EXTERNAL MODULE: ./build/build/work/area-folder.js
var area_folder = __webpack_require__(1);
// EXTERNAL MODULE: ./build/build/work/flush-folder.js
var flush_folder = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/build/work/journal-file.js
var journal_file = __webpack_require__(8545);
// EXTERNAL MODULE: ./build/build/work/undo-journal.js
var undo_journal = __webpack_require__(3321);
;// CONCATENATED MODULE: ./build/build/work/work-area.js
/** Where one run works: a folder of its own in the work directory, with a journal of what it makes anywhere. */








const MOST_ATTEMPTS = 5;
/**
 * Makes an area that only this user may look into.
 *
 * @param workDirectory absolute; made where it isn't there.
 * @param discardMount how a mount is undone that is still in the journal at the end.
 * @param report is given a sentence for each thing that could not be undone. The next sweep tries again.
 * @throws StepFailed when nothing can be made there.
 */
async function openWorkArea(workDirectory, owner, discardMount, report) {
    try {
        await (0,promises_.mkdir)(workDirectory, { recursive: true });
        const { directory, journal } = await beginArea(await (0,promises_.realpath)(workDirectory), owner);
        const [mountDirectory, scratchDirectory, logDirectory] = ['mount', 'scratch', 'logs'].map((name) => (0,external_node_path_.join)(directory, name));
        for (const folder of [mountDirectory, scratchDirectory, logDirectory])
            await (0,promises_.mkdir)(folder, { mode: 0o700 });
        const end = () => endArea(directory, journal, discardMount, report);
        return { directory, mountDirectory, scratchDirectory, logDirectory, journal, [Symbol.asyncDispose]: end };
    }
    catch (error) {
        throw new step_failed/* StepFailed */.a({
            message: `Nothing can be made in the work directory ${workDirectory} (${(0,flush_folder/* errorCode */.C)(error)}).`,
            cure: 'Name a folder on a local disk that this user may write to, with `work-dir`.',
        });
    }
}
/** Begins anew when a sweep took the folder for one that was left behind empty: it can't tell before there is a journal. */
async function beginArea(workDirectory, owner, attempt = 1) {
    const directory = (0,external_node_path_.join)(workDirectory, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
    try {
        await (0,promises_.mkdir)(directory, { mode: 0o700 });
        return { directory, journal: await (0,journal_file/* createJournal */.s9)(directory, owner) };
    }
    catch (error) {
        if (attempt === MOST_ATTEMPTS || !['ENOENT', 'EEXIST'].includes((0,flush_folder/* errorCode */.C)(error)))
            throw error;
        return beginArea(workDirectory, owner, attempt + 1);
    }
}
async function endArea(directory, { file }, discardMount, report) {
    try {
        const left = await (0,undo_journal/* undoJournal */.g)(file, discardMount);
        for (const { path, reason } of left.length > 0 ? left : await (0,area_folder/* removeArea */.A$)(directory))
            report(`${path} ${reason}.`);
    }
    catch (error) {
        report(`${directory} can't be cleaned up: ${error instanceof Error ? error.message : 'unknown error'}.`);
    }
}

// EXTERNAL MODULE: ./build/process/run-tool.js + 6 modules
var run_tool = __webpack_require__(1503);
// EXTERNAL MODULE: ./build/jobs/build/engines.js + 28 modules
var engines = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/jobs/build/work.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Where a build works, and how what is left of one goes away. */






/** Programs for undoing run on when the build is called off: it is then that they are needed. */
async function readyUndoing(options, { signal }) {
    const tools = undoingTools(options);
    const machine = thisMachine(tools);
    return {
        owner: await currentOwner(machine),
        undo: {
            isAlive: (owner) => isAlive(owner, machine),
            // DISM takes minutes to let go of an image, and a run that is called off has seconds: that is for post, or the next sweep.
            discardMount: async ({ engine, directory, program }) => !(signal.aborted && engine === 'dism') && (0,engines/* engineNamed */.K)(engine, tools, options, program).discardMount(directory),
        },
    };
}
/** Sweeps first, then lends a work area. Whatever happens in it, what it made for itself is gone afterwards. */
async function withWorkArea(options, host, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { owner, undo } = await readyUndoing(options, host);
        const tell = (note) => void host.note(note);
        await (0,sweep/* sweep */.X)(options.workDirectory, owner, undo, tell);
        const area = __addDisposableResource(env_1, await openWorkArea(options.workDirectory, owner, undo.discardMount, tell), true);
        host.remember(area.journal.file);
        try {
            return await use(area);
        }
        catch (fault) {
            // Whatever stopped first when it was called off, that is why.
            throw host.signal.aborted ? new tool/* Aborted */.a() : fault;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function undoingTools({ environment, workspace, logDirectory, platform }) {
    return (0,run_tool/* createToolRunner */.P)({
        environment,
        directory: workspace,
        logDirectory,
        // What it does is nobody's step; what it can't do is told in a sentence.
        watch: { command: () => undefined, line: () => undefined, progress: () => undefined },
        signal: new AbortController().signal,
        dryRun: false,
        platform,
    });
}


/***/ }),

/***/ 1535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ exitText)
/* harmony export */ });
// HRESULT and NTSTATUS failures have the highest bit set; people look them up in hexadecimal.
const FIRST_HIGH_CODE = 0x8000_0000;
/** An unsigned exit code as people search for it: `87`, `0x800f081e`. */
function exitText(code) {
    return code >= FIRST_HIGH_CODE ? `0x${code.toString(16).padStart(8, '0')}` : String(code);
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createToolRunner)
});

// EXTERNAL MODULE: ./build/licensing/vocabulary/product-key.js
var product_key = __webpack_require__(809);
;// CONCATENATED MODULE: ./build/process/command-text.js

const PLAIN_ON_WINDOWS = /^[\w@+=:,./\\${}~*-]+$/;
const PLAIN_ELSEWHERE = /^[\w@+=:,./-]+$/;
/** A command as one would type it, for reading only. A word that looks like a product key is not shown. */
function commandText(program, words, platform) {
    return [program, ...words].map((word) => wordText(word, platform)).join(' ');
}
function wordText(word, platform) {
    if ((0,product_key/* looksLikeProductKey */.i)(word))
        return '(looks like a product key; not shown)';
    if (platform === 'win32') {
        return PLAIN_ON_WINDOWS.test(word) ? word : `"${word.replaceAll('"', '\\"').replace(/\\+$/, '$&$&')}"`;
    }
    return PLAIN_ELSEWHERE.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/process/tool-environment.js
var tool_environment = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/process/stop-program.js
/** Ends a program and all that it started, within three seconds. */



// GitHub leaves 7.5 seconds between its first and its second signal, and what was mounted has to be told of in that time, too.
const PATIENCE = 2000;
// For what it started, once it has ended itself. A dead process that nobody has waited for, as in a container without an init,
// still counts as one of its group: it is not worth the whole patience.
const PATIENCE_WITH_OTHERS = 500;
const AFTER_KILL = 250;
const TASKKILL_TIME = 500;
const GLANCE = 25;
/** Asks it to end, waits two seconds at most, and kills what is left. */
async function stopProgram(program) {
    program.ask();
    const hasListened = await became(program.hasExited, PATIENCE);
    if (hasListened && (await became(program.isGone, PATIENCE_WITH_OTHERS)))
        return;
    program.kill();
    await became(program.isGone, AFTER_KILL);
}
/** A program that leads a process group of its own: what is sent to it reaches all that it started. */
function runningGroup(child) {
    const hasExited = () => exited(child);
    return {
        hasExited,
        isGone: () => hasExited() && !signalGroup(child.pid, 0),
        ask: () => void signalGroup(child.pid, 'SIGTERM'),
        kill: () => void signalGroup(child.pid, 'SIGKILL'),
    };
}
/**
 * A program on Windows, where nobody can be asked: it gets the console's Ctrl-C at the same time as we do, and has the two
 * seconds to act on it.
 */
async function runningTree(child, environment) {
    const { execaSync } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 6993));
    const windows = (0,tool_environment/* variableOf */.Q)(environment, 'SystemRoot', 'win32') ?? 'C:\\Windows';
    const taskkill = external_node_path_.win32.join(windows, 'System32', 'taskkill.exe');
    const hasExited = () => exited(child);
    return {
        hasExited,
        isGone: hasExited,
        ask: () => undefined,
        kill: () => {
            if (child.pid === undefined || hasExited())
                return;
            const words = ['/pid', String(child.pid), '/t', '/f'];
            execaSync(taskkill, words, {
                env: environment,
                extendEnv: false,
                stdio: 'ignore',
                reject: false,
                timeout: TASKKILL_TIME,
            });
        },
    };
}
function exited({ pid, exitCode, signalCode }) {
    return pid === undefined || exitCode !== null || signalCode !== null;
}
/** 0 only asks whether there is one. False when there is none, or none that may be signalled. */
function signalGroup(group, signal) {
    if (group === undefined)
        return false;
    try {
        return process.kill(-group, signal);
    }
    catch {
        return false;
    }
}
async function became(isSo, milliseconds) {
    for (let waited = 0; waited < milliseconds && !isSo(); waited += GLANCE)
        await (0,promises_.setTimeout)(GLANCE);
    return isSo();
}

// EXTERNAL MODULE: ./build/process/tool.js
var tool = __webpack_require__(8826);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/process/output-lines.js
/** Lines out of the bytes that a program prints, in flat memory. */

// No line that a person reads is longer; what comes after is left out of it.
const LONGEST_LINE = 4096;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/**
 * Cuts at each line feed and each carriage return, by which progress is printed over itself; lines may be empty. A line is
 * decoded as UTF-8 where it is that, else byte by byte: Windows programs print in the console's code page.
 */
function lineCutter(onLine) {
    const held = Buffer.alloc(LONGEST_LINE);
    let length = 0;
    let isCut = false;
    function hold(piece) {
        const copied = piece.copy(held, length);
        length += copied;
        isCut ||= copied < piece.length;
    }
    function finish() {
        const line = decode(held.subarray(0, length), isCut);
        length = 0;
        isCut = false;
        onLine(line);
    }
    return {
        push(chunk) {
            let start = 0;
            for (let index = 0; index < chunk.length; index += 1) {
                const byte = chunk[index];
                if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN)
                    continue;
                hold(chunk.subarray(start, index));
                finish();
                start = index + 1;
            }
            hold(chunk.subarray(start));
        },
        end() {
            if (length > 0)
                finish();
        },
    };
}
function decode(bytes, isCut) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    if (!isCut)
        return bytes.toString('latin1');
    try {
        // As a stream, half a character at the end of a cut line is left out instead of refused.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        return bytes.toString('latin1');
    }
}

;// CONCATENATED MODULE: ./build/process/tool-output.js

const TAIL_LINES = 30;
const MOST_OUTPUT = 1024 * 1024;
/**
 * Reads what a program prints on both streams to its end: the bytes into the log, the lines to the watch, the last of them and
 * the first of the standard output kept. A stream is read on only when the log has taken what came.
 */
async function readOutput(streams, to) {
    const tail = [];
    const onLine = lineListener(to.watch, to.percentOf, tail);
    const kept = [];
    let keptBytes = 0;
    async function read(stream, keep) {
        const lines = lineCutter(onLine);
        const chunks = stream;
        for await (const chunk of chunks) {
            keep(chunk);
            lines.push(chunk);
            await to.log.write(chunk);
        }
        lines.end();
    }
    function keepOutput(chunk) {
        if (keptBytes === MOST_OUTPUT)
            return;
        const piece = chunk.subarray(0, MOST_OUTPUT - keptBytes);
        kept.push(piece);
        keptBytes += piece.length;
    }
    await Promise.all([read(streams.stdout, keepOutput), read(streams.stderr, () => undefined)]);
    return { tail, output: Buffer.concat(kept) };
}
/** Tells progress where the whole percent changed, and everything else as a line. */
function lineListener(watch, percentOf, tail) {
    let lastPercent;
    return (line) => {
        const text = line.trimEnd();
        if (text === '')
            return;
        const percent = percentOf?.(text);
        if (percent !== undefined) {
            const whole = Math.floor(percent);
            if (whole !== lastPercent)
                watch.progress(whole);
            lastPercent = whole;
            return;
        }
        tail.push(text);
        if (tail.length > TAIL_LINES)
            tail.shift();
        watch.line(text);
    };
}

;// CONCATENATED MODULE: ./build/process/run-program.js




/**
 * Starts a program, reads what it prints and waits for the end of both.
 *
 * @throws StepFailed when it can't be started, Aborted when it was called off; all that it started is gone then.
 */
async function runProgram(call, start, log, { platform, signal, watch }) {
    // Loaded here: only a build needs it.
    const { execa } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 6993));
    if (signal.aborted)
        throw new tool/* Aborted */.a();
    const child = execa(start.file, start.words, {
        cwd: start.directory,
        env: start.environment,
        extendEnv: false,
        stdin: 'ignore',
        encoding: 'buffer',
        // Its output is read here, in flat memory.
        buffer: false,
        reject: false,
        // A process group of its own, so that all that it starts can be stopped with it.
        detached: platform !== 'win32',
        // The console is ours, so that Ctrl-C reaches it: DISM then undoes what it was doing.
        windowsHide: false,
        windowsVerbatimArguments: start.verbatim,
    });
    const program = platform === 'win32' ? await runningTree(child, start.environment) : runningGroup(child);
    // Nothing else would stop a group of its own when this process ends by an error.
    process.once('exit', program.kill);
    try {
        const reading = readOutput(child, { log, watch, percentOf: call.percentOf });
        const [ended, heard] = await orAborted(Promise.all([child, reading]), signal, () => stopProgram(program));
        if (ended.code !== undefined && ended.exitCode === undefined && ended.signal === undefined) {
            throw notStarted(call.program, ended.code);
        }
        return {
            exitCode: ended.exitCode === undefined ? undefined : ended.exitCode >>> 0,
            signal: ended.signal,
            ...heard,
        };
    }
    finally {
        process.off('exit', program.kill);
        if (!program.hasExited())
            program.kill();
        // A process that escaped from the group may hold them open.
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
/** What the work comes to; or, when the run is called off before that, `Aborted` as soon as `stop` is done. */
async function orAborted(work, signal, stop) {
    let onAbort = () => undefined;
    const calledOff = new Promise((_resolve, reject) => {
        onAbort = () => void stop().then(() => reject(new tool/* Aborted */.a()), reject);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
    });
    try {
        const result = await Promise.race([work, calledOff]);
        // It may have ended by being stopped, and what it started not yet.
        return signal.aborted ? await calledOff : result;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
function notStarted(program, code) {
    return new step_failed/* StepFailed */.a({
        message: `The program ${program} could not be started (${code}).`,
        cure: 'Start it by hand in the same place: the system says there what it needs.',
    });
}

// EXTERNAL MODULE: ./build/process/starting-point.js + 2 modules
var starting_point = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/process/tool-log.js



const LONGEST_NAME = 40;
/**
 * Makes one new log after the other in a folder: `01-dism.log`, `02-powershell.log`. A number whose file is there already, from
 * an earlier run, is passed over.
 */
function numberedLogs(directory) {
    let number = 0;
    return async (program) => {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true }).catch((error) => unwritable(directory, error));
        for (;;) {
            number += 1;
            const file = (0,external_node_path_.join)(directory, `${String(number).padStart(2, '0')}-${nameOf(program)}.log`);
            const handle = await (0,external_node_fs_promises_.open)(file, 'wx').catch((error) => {
                if (codeOf(error) !== 'EEXIST')
                    unwritable(directory, error);
            });
            if (handle !== undefined)
                return logTo(handle);
        }
    };
}
function logTo(handle) {
    let failure;
    // One after the other: two streams write to it.
    let last = Promise.resolve();
    return {
        write(chunk) {
            last = last.then(async () => {
                if (failure !== undefined)
                    return;
                await handle.appendFile(chunk).catch((error) => {
                    failure = codeOf(error);
                });
            });
            return last;
        },
        async close() {
            await last;
            await handle.close().catch((error) => {
                failure ??= codeOf(error);
            });
            return failure;
        },
    };
}
/** `C:\Tools\DISM.exe` is `dism`. What separates folders on Windows separates them here, too: no name may lead elsewhere. */
function nameOf(program) {
    const { name } = external_node_path_.win32.parse(program);
    const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return plain.replace(/^-|-$/g, '').slice(0, LONGEST_NAME) || 'program';
}
function unwritable(directory, error) {
    throw new step_failed/* StepFailed */.a({
        message: `The folder for logs, ${directory}, cannot be written (${codeOf(error)}).`,
        cure: 'Name a work folder that this user may write, on a disk with space.',
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

;// CONCATENATED MODULE: ./build/process/run-tool.js
/** Runs the programs of a build: the only place that starts one. */





/** A run ends when the program's output ends: a process that it leaves behind with its output open is waited for. */
function createToolRunner(options) {
    const nextLog = numberedLogs(options.logDirectory);
    return {
        dryRun: options.dryRun,
        async run(call) {
            if (options.signal.aborted)
                throw new tool/* Aborted */.a();
            options.watch.command(commandText(call.program, call.words, options.platform));
            if (options.dryRun)
                return { exitCode: 0, signal: undefined, tail: [], output: Buffer.alloc(0) };
            const start = (0,starting_point/* startingPoint */.j)(call, options);
            const log = await nextLog(call.program);
            try {
                return await runProgram(call, start, log, options);
            }
            finally {
                const failure = await log.close();
                if (failure !== undefined)
                    options.watch.line(`(The log file of this program is incomplete: ${failure}.)`);
            }
        },
    };
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ startingPoint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
;// CONCATENATED MODULE: ./build/process/batch-file.js
/**
 * Windows starts .cmd and .bat files (the Azure command line is one) only through cmd.exe, whose quoting protects little: what
 * cannot be passed unharmed is refused.
 */

const BATCH_FILE = /\.(?:cmd|bat)$/i;
// A quote ends the quoting; % and, where delayed expansion is on, ! expand variables even within quotes; ^ is doubled by `call`
// within the batch file; a line end ends the command.
const HARMFUL = /["%!^]|\p{Cc}/u;
// "The maximum length of the string that you can use at the command prompt is 8191 characters" (Microsoft, cmd.exe).
const LONGEST_LINE = 8191;
function isBatchFile(file) {
    return BATCH_FILE.test(file);
}
/**
 * The words for cmd.exe that start a batch file; they must reach it verbatim.
 *
 * @param file absolute.
 * @throws StepFailed for a word that cmd.exe would change or act upon. Its value is not told: it may be a secret.
 */
function batchWords(file, words) {
    const position = [file, ...words].findIndex((word) => HARMFUL.test(word));
    if (position !== -1)
        throw harmfulWord(file, position);
    const line = [file, ...words].map(quotedWord).join(' ');
    if (line.length > LONGEST_LINE)
        throw tooLongLine(file, line.length);
    // /d: no AutoRun commands of the registry. /s: exactly the outer quotes are taken off the line.
    return ['/d', '/s', '/c', `"${line}"`];
}
/** Backslashes before a quote are doubled, for the program that the batch file hands its words to. */
function quotedWord(word) {
    return `"${word.replace(/\\+$/, '$&$&')}"`;
}
function harmfulWord(file, position) {
    const what = position === 0 ? 'Its own path' : `Word ${position} after it`;
    return new step_failed/* StepFailed */.a({
        message: `${file} is a batch file, which only cmd.exe can start. ${what} holds a quote, %, !, ^, a line end or another control character, which cmd.exe does not pass on unharmed.`,
        cure: 'Write the word without that character, or name a program that is no batch file (for Azure: python -m azure.cli).',
    });
}
function tooLongLine(file, length) {
    return new step_failed/* StepFailed */.a({
        message: `${file} is a batch file, and its command line has ${length} characters: cmd.exe takes at most ${LONGEST_LINE}.`,
        cure: 'Pass fewer or shorter words, or put them into a file that the program reads.',
    });
}

;// CONCATENATED MODULE: ./build/process/program-path.js
/** Which file a program's name stands for. Ours, because a name must never mean a file of the current folder. */

// All that Windows starts without asking another program; the last two are started by cmd.exe.
const WINDOWS_KINDS = ['.com', '.exe', '.bat', '.cmd'];
/**
 * The absolute path of a program: of a bare name the first one on PATH, of anything else the file itself. On Windows the
 * extensions of PATHEXT are tried where the name has none. Undefined when there is none that can be started.
 */
function findProgram(program, search) {
    if (program === '' || program.includes('\0'))
        return undefined;
    const path = search.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    return foldersOf(program, search, path)
        .flatMap((folder) => namesOf(program, search, path).map((name) => path.resolve(folder, name)))
        .find((file) => search.exists(file));
}
/** Windows looks into the current folder before PATH, and an empty or relative entry of PATH is one: both are passed over. */
function foldersOf(program, search, path) {
    const isBare = path.basename(program) === program && !/^[a-z]:/i.test(program);
    if (!isBare)
        return [search.directory];
    return (search.path ?? '')
        .split(path.delimiter)
        .map((folder) => (search.platform === 'win32' ? folder.replaceAll('"', '') : folder))
        .filter((folder) => path.isAbsolute(folder));
}
function namesOf(program, search, path) {
    if (search.platform !== 'win32')
        return [program];
    const named = WINDOWS_KINDS.includes(path.extname(program).toLowerCase()) ? [program] : [];
    const extensions = (search.pathExtensions ?? WINDOWS_KINDS.join(';'))
        .toLowerCase()
        .split(';')
        .filter((extension) => WINDOWS_KINDS.includes(extension));
    return [...named, ...extensions.map((extension) => program + extension)];
}

// EXTERNAL MODULE: ./build/process/tool-environment.js
var tool_environment = __webpack_require__(5942);
;// CONCATENATED MODULE: ./build/process/starting-point.js






/**
 * Finds the program of a call, on PATH when it is a bare name; a batch file is started through cmd.exe.
 *
 * @throws StepFailed when there is no such program or folder, or when a word can't be passed on unharmed.
 */
function startingPoint(call, own) {
    const { platform } = own;
    const directory = call.directory ?? own.directory;
    if (!isFolder(directory))
        throw missingFolder(call.program, directory);
    const position = call.words.findIndex((word) => word.includes('\0'));
    if (position !== -1)
        throw impossibleWord(call.program, position + 1);
    const environment = (0,tool_environment/* toolEnvironment */.u)(own.environment, call.environment ?? {}, platform);
    const file = findProgram(call.program, {
        platform,
        path: (0,tool_environment/* variableOf */.Q)(environment, 'PATH', platform),
        pathExtensions: (0,tool_environment/* variableOf */.Q)(environment, 'PATHEXT', platform),
        directory,
        exists: isProgram,
    });
    if (file === undefined)
        throw missingProgram(call.program, platform);
    if (platform !== 'win32' || !isBatchFile(file)) {
        return { file, words: call.words, verbatim: false, directory, environment };
    }
    // Not ComSpec, which may name any other shell.
    const windows = (0,tool_environment/* variableOf */.Q)(environment, 'SystemRoot', platform) ?? 'C:\\Windows';
    const shell = external_node_path_.win32.join(windows, 'System32', 'cmd.exe');
    return { file: shell, words: batchWords(file, call.words), verbatim: true, directory, environment };
}
function isProgram(file) {
    try {
        // On Windows every file that can be read counts as one.
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function isFolder(directory) {
    return (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true;
}
function missingProgram(program, platform) {
    const what = platform === 'win32' ? 'an .exe, .com, .cmd or .bat file' : 'a file that may be executed';
    return new step_failed/* StepFailed */.a({
        message: `The program ${program} was not found: expected a name on PATH, or the path of ${what}. The current folder is not searched.`,
        cure: 'Install it, or write its whole path.',
    });
}
function missingFolder(program, directory) {
    return new step_failed/* StepFailed */.a({
        message: `The program ${program} cannot run in ${directory}: there is no such folder.`,
        cure: 'Make the folder, or name another one.',
    });
}
function impossibleWord(program, position) {
    return new step_failed/* StepFailed */.a({
        message: `Word ${position} after ${program} holds a NUL character, which no system passes on.`,
        cure: 'Write the word without it.',
    });
}


/***/ }),

/***/ 5942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   u: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/** What a program that we run is told by its environment. */
// Inputs of the action and tokens of the workflow are not the business of a build program. The files behind GITHUB_ENV,
// GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STATE and GITHUB_STEP_SUMMARY steer the steps that come after ours: a program that could
// write there could put its own program on their PATH, or set the outputs that say whether an image passed.
const KEPT_BACK = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const KEPT_BACK_PREFIXES = ['INPUT_', 'ACTIONS_'];
/**
 * The environment of a program: our own without what is kept back from programs, and over it what the call adds. Names that
 * differ only in case are one on Windows.
 */
function toolEnvironment(own, added, platform) {
    const variables = new Map();
    for (const [name, value] of Object.entries(own)) {
        const key = keyOf(name, platform);
        if (value !== undefined && !isKeptBack(key))
            variables.set(key, [name, value]);
    }
    for (const [name, value] of Object.entries(added)) {
        if (value !== undefined)
            variables.set(keyOf(name, platform), [name, value]);
    }
    return Object.fromEntries(variables.values());
}
/** The value of one variable, whose name may be written in any case on Windows (`Path`). */
function variableOf(environment, name, platform) {
    const key = keyOf(name, platform);
    return Object.entries(environment).find(([other]) => keyOf(other, platform) === key)?.[1];
}
function keyOf(name, platform) {
    return platform === 'win32' ? name.toUpperCase() : name;
}
function isKeptBack(key) {
    return KEPT_BACK.has(key) || KEPT_BACK_PREFIXES.some((prefix) => key.startsWith(prefix));
}


/***/ })

};
