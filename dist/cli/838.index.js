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
  X: () => (/* binding */ sweep)
});

// UNUSED EXPORTS: sweepArea

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

/***/ 8964:
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

// EXTERNAL MODULE: ./build/build/engines/wimlib/wimlib-engine.js + 10 modules
var wimlib_engine = __webpack_require__(3067);
;// CONCATENATED MODULE: ./build/jobs/build/engines.js




/** The engine of a name, with the programs of this machine: for undoing what a run left, too. */
function engineNamed(name, tools, { platform, logDirectory }, program) {
    if (name === 'wimlib')
        return (0,wimlib_engine/* wimlibEngine */.b)(tools, { platform, ...(program && { program }) });
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
// EXTERNAL MODULE: ./build/jobs/build/engines.js + 17 modules
var engines = __webpack_require__(8964);
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


/***/ })

};
