export const id = 937;
export const ids = [937];
export const modules = {

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ wimlibEngine)
});

// EXTERNAL MODULE: ./build/image/hive/software-hive.js + 7 modules
var software_hive = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/process/exit-codes.js
var exit_codes = __webpack_require__(1535);
// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    const from = await (0,promises_.realpath)(step.from).catch(() => undefined);
    const found = from === undefined ? undefined : await (0,promises_.stat)(from);
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
        await (0,promises_.writeFile)(file, '');
    return `--config=${file}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/build/engines/wimlib/mounts.js



/** Whether something is mounted on that folder, by what Linux says of this process's mounts. */
async function isMounted(directory) {
    // The folder itself can't be asked: behind a mount whose program died every look at it fails.
    const parent = await (0,promises_.realpath)(external_node_path_.posix.dirname(directory)).catch(() => undefined);
    if (parent === undefined)
        return false;
    const mounts = await (0,promises_.readFile)('/proc/self/mounts', 'utf8').catch(() => '');
    return mountPoints(mounts).includes(external_node_path_.posix.join(parent, external_node_path_.posix.basename(directory)));
}
// wimlib-imagex answers as soon as the program behind the mount has saved it; that lets go of the folder a moment later, and
// on a busy machine not at once.
const PATIENCE = 2000;
const GLANCE = 20;
/** Waits until nothing is mounted on a folder that was unmounted just now; false when that takes too long. */
async function becomesUnmounted(directory) {
    for (let waited = 0; waited < PATIENCE && (await isMounted(directory)); waited += GLANCE)
        await (0,external_node_timers_promises_.setTimeout)(GLANCE);
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
async function discardMount({ tools, program, platform }, directory) {
    if (platform !== 'linux')
        return true;
    for (const call of waysToUnmount(program, directory)) {
        if (tools.dryRun || (await isMounted(directory)))
            await attempt(() => tools.run(call));
    }
    if (tools.dryRun || !(await becomesUnmounted(directory)))
        return false;
    return (0,promises_.rm)(directory, { recursive: true, force: true }).then(() => true, () => false);
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

// EXTERNAL MODULE: ./build/image/wim-file.js + 3 modules
var wim_file = __webpack_require__(8126);
;// CONCATENATED MODULE: ./build/build/engines/wimlib/split-source.js


/**
 * The `--ref` options that name the other parts of a split image, each by its own path; none for a whole one. A pattern like
 * `install*.swm` would take in the parts of another set beside it.
 *
 * @throws InputError when a part is missing or belongs to another set.
 */
async function referenceOptions({ tools, platform, path }, file) {
    // In a dry run the image may be one that a command before this would have made.
    if (tools.dryRun && (await (0,promises_.lstat)(file).catch(() => undefined)) === undefined)
        return [];
    const { parts } = await (0,wim_file/* readWimFile */._)(file, file);
    const { dir, name, ext } = path.parse(file);
    return Array.from({ length: parts.total - 1 }, (_, number) => path.join(dir, `${name}${number + 2}${ext}`)).map((part) => `--ref=${platform === 'win32' ? part : literalGlob(part)}`);
}
/** wimlib reads the value with glob(3); on Windows only * and ? mean something there, and no name holds them. */
function literalGlob(path) {
    return path.replace(/[\\*?[\]]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/build/engines/wimlib/exit-codes.js
const PATH_NOT_IN_IMAGE = 49;
const MOUNT_BUSY = 79;
const DAMAGED = 'Get the image again from where it came from; `wimlib-imagex verify FILE` says whether a copy is whole.';
const SPLIT = 'Put all parts of the split image into one folder, and name the first one.';
const SPACE = 'Free space on the disk of the work folder, or name another work folder.';
const DISK = 'Check the disk: what the system says of it stands in the output above.';
const RIGHTS = 'Give this user the right to read the source and to write the work folder.';
const OTHER_PROGRAM = 'Wait until no other program works on the image, and start the build again.';
const FUSE = 'Check that /dev/fuse is there and that this user may mount with FUSE (in a container: --device /dev/fuse --cap-add SYS_ADMIN).';
const MOUNT = 'Look into /proc/mounts for what is mounted there, unmount it, and start the build again.';
const FILES = 'Check the files that are copied: what is wrong with which one stands in the output above.';
const OURS = 'Update wimlib; if it stays, report it with the log file of this command.';
const MEANINGS = [
    [1, 'another program has the image open for writing', OTHER_PROGRAM],
    [2, 'the image holds invalid compressed data, or this version does not know the command', DAMAGED],
    [6, 'the image could not be mounted with FUSE', FUSE],
    [8, 'no other parts of the split image were found', SPLIT],
    [10, 'header, XML and metadata count different numbers of images', DAMAGED],
    [11, 'an image of that name is in the file already', 'Write into a new file.'],
    [12, 'this user has not enough rights', RIGHTS],
    [13, 'the file is damaged: it does not match its integrity table', DAMAGED],
    [15, 'the chunk size of the image is not known', DAMAGED],
    [16, 'the compression of the image is not known', DAMAGED],
    [17, 'the header of the file is damaged', DAMAGED],
    [18, 'the file has no such image', 'Check the index in the plan with `imagegate inspect`.'],
    [19, 'the integrity table of the file is damaged', DAMAGED],
    [20, 'the lookup table of the file is damaged', DAMAGED],
    [21, 'the metadata of the image is damaged', DAMAGED],
    [23, 'files that are copied stand in the way of each other', FILES],
    [24, 'a parameter was refused', OURS],
    [25, 'the part number of the split image is damaged', SPLIT],
    [26, 'the pipable WIM is damaged', DAMAGED],
    [27, 'a link in the image is damaged', DAMAGED],
    [28, 'data in the image does not match its checksum', DAMAGED],
    [30, 'a name in the image is not valid UTF-16', DAMAGED],
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
    [56, 'the parts of the file are in an unexpected order', DAMAGED],
    [57, 'attributes could not be set', RIGHTS],
    [59, 'permissions could not be set', RIGHTS],
    [61, 'times could not be set', RIGHTS],
    [62, 'the parts are not those of one split image', SPLIT],
    [63, 'a file or folder could not be looked at', FILES],
    [65, 'the file ends too early', DAMAGED],
    [66, 'a name can not be written in the character set of this system', 'Run with a UTF-8 locale (LC_ALL=C.UTF-8).'],
    [67, 'the format version of the file is not known', 'Export the image again with a current DISM or wimlib.'],
    [
        68,
        'this wimlib can not do that: it may be built without FUSE',
        'Install a wimlib with FUSE support, or build without `run`.',
    ],
    [69, 'a file that is copied is of a kind that no image can hold', FILES],
    [71, 'the image is read-only or split', 'Clear its write protection, and check the rights on it.'],
    [72, 'data could not be written: often the disk is full', SPACE],
    [73, 'the XML of the image is invalid', DAMAGED],
    [74, 'the image is encrypted', 'Decrypt it first, or get a medium that is not encrypted.'],
    [MOUNT_BUSY, 'a program still has files of the mounted image open', 'End what the `run` steps leave running.'],
    [80, 'no image is mounted there', MOUNT],
    [81, 'this user may not unmount the image', 'Unmount it as the user who mounted it.'],
    [84, 'the file is incomplete: its writer was stopped', 'Delete the file and make it again.'],
    [88, 'a file changed while it was copied', OTHER_PROGRAM],
    [90, 'an extended attribute in the image is invalid', DAMAGED],
    [91, 'an extended attribute could not be set', RIGHTS],
    [255, 'it did not accept how it was called', OURS],
];
const WIMLIB_EXITS = new Map(MEANINGS.map(([code, means, cure]) => [code, { means, cure }]));

;// CONCATENATED MODULE: ./build/build/engines/wimlib/wimlib.js






function wimlibOf(tools, program, platform) {
    const attempt = (words) => tools.run({ program, words, environment: ENVIRONMENT, percentOf });
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
function percentOf(line) {
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
async function requireWhole(title, file) {
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
async function exportImage(wimlib, from, to, compress) {
    const title = `Export image ${from.index} of ${wimlib.path.basename(from.file)}`;
    // wimlib would add the image to a file that is there.
    await refuseExisting(to);
    const references = await referenceOptions(wimlib, from.file);
    const words = ['export', from.file, String(from.index), to, ...COMPRESSIONS[compress], '--check', ...references];
    try {
        await wimlib.run({ title, words });
        if (!wimlib.tools.dryRun)
            await requireOneImage(title, to);
    }
    catch (error) {
        // It was not there before: what lies there now is half an image.
        await (0,promises_.rm)(to, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** Splits a WIM into parts of at most so many megabytes; a part is longer where a single file in the image is. */
async function splitImage(wimlib, image, folder, name, megabytes) {
    const title = `Split ${wimlib.path.basename(image)}`;
    const first = wimlib.path.join(folder, `${name}.swm`);
    await refuseExisting(first);
    await wimlib.run({ title, words: ['split', image, first, String(megabytes), '--check'] });
    if (!wimlib.tools.dryRun)
        await requireWhole(title, first);
}
/** Reads all of an image, or of a split set, and compares it with the checksums inside. */
async function verifyImage(wimlib, image) {
    const title = `Verify ${wimlib.path.basename(image)}`;
    const references = await referenceOptions(wimlib, image).catch((error) => notWhole(error, title));
    await wimlib.run({ title, words: ['verify', image, ...references] });
}
async function refuseExisting(file) {
    if ((await (0,promises_.lstat)(file).catch(() => undefined)) === undefined)
        return;
    throw new step_failed/* StepFailed */.a({ message: `${file} exists already.`, cure: 'Remove it, or name another file.' });
}
async function requireOneImage(title, file) {
    const { indexes } = await requireWhole(title, file);
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
const MOST_BYTES = 512 * 1024 * 1024;
/**
 * One file out of an image; undefined when it isn't there, or is a folder or a link. It goes through the scratch folder: what
 * wimlib writes to its standard output is kept to 1 MiB.
 */
async function extractFile(wimlib, from, path, { scratchDirectory }) {
    const title = `Extract ${path} of image ${from.index} of ${wimlib.path.basename(from.file)}`;
    const folder = wimlib.tools.dryRun
        ? wimlib.path.join(scratchDirectory, 'extracted')
        : await (0,promises_.mkdtemp)(wimlib.path.join(scratchDirectory, 'extracted-'));
    try {
        const options = ['--no-globs', '--no-acls', '--no-attributes', `--dest-dir=${folder}`];
        const references = await referenceOptions(wimlib, from.file);
        const inside = path.startsWith('/') ? path : `/${path}`;
        const result = await wimlib.attempt(['extract', from.file, String(from.index), inside, ...options, ...references]);
        if (result.exitCode === PATH_NOT_IN_IMAGE || wimlib.tools.dryRun)
            return undefined;
        if (result.exitCode !== 0)
            throw failure({ title }, result);
        const [name] = await (0,promises_.readdir)(folder);
        if (name === undefined)
            throw nothingExtracted(title);
        return await readExtracted(title, wimlib.path.join(folder, name));
    }
    finally {
        if (!wimlib.tools.dryRun)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A link out of an image may lead anywhere on this machine: it is not followed. */
async function readExtracted(title, file) {
    const found = await (0,promises_.lstat)(file);
    if (!found.isFile())
        return undefined;
    if (found.size > MOST_BYTES)
        throw tooLarge(title, found.size);
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
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
        message: `${title}: the file has ${size} bytes, expected at most ${MOST_BYTES}.`,
        cure: 'Check the image: no registry hive of Windows is that large.',
    });
}

// EXTERNAL MODULE: ./build/process/tool.js
var tool = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/build/engines/wimlib/mount.js








// Files are closed a moment after the program that had them open has ended: FUSE is told of it later.
const ATTEMPTS = 10;
const BETWEEN_ATTEMPTS = 200;
/**
 * Mounts image 1, does the work, and saves it: all of it, or nothing when something fails. It is in the journal before it is
 * mounted. When the run is called off, nothing can be run any more: the entry stays there for whoever sweeps.
 */
async function whileMounted(wimlib, image, workshop, work) {
    const { mountDirectory: directory, journal, step } = workshop;
    const { tools, program, path } = wimlib;
    const name = path.basename(image);
    const staging = path.join(workshop.scratchDirectory, 'staging');
    const entry = tools.dryRun ? undefined : await journal.will({ kind: 'mount', directory, engine: 'wimlib', program });
    try {
        await step(`Mount image 1 of ${name}`, () => mount(wimlib, image, directory, staging));
        await work();
        await step(`Save image 1 of ${name} and unmount it`, () => commit(wimlib, image, directory));
        if (entry !== undefined)
            await journal.settled(entry);
    }
    catch (error) {
        if (entry !== undefined && !(error instanceof tool/* Aborted */.a)) {
            const discarded = await step('Discard the mounted image', () => discardMount(wimlib, directory)).catch(() => false);
            if (discarded)
                await journal.settled(entry);
        }
        throw error;
    }
    finally {
        // What was changed lies here until it is saved; a program that was killed leaves it behind.
        if (!tools.dryRun && !(await isMounted(directory)))
            await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function mount(wimlib, image, directory, staging) {
    const title = `Mount image 1 of ${wimlib.path.basename(image)}`;
    if (!wimlib.tools.dryRun)
        await (0,promises_.mkdir)(staging, { recursive: true });
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
        await (0,external_node_timers_promises_.setTimeout)(BETWEEN_ATTEMPTS);
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
    await requireWhole(title, image);
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
        await (0,promises_.access)('/dev/fuse', external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
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
        exportImage: (from, to, compress) => exportImage(wimlib, from, to, compress),
        service: (image, steps, workshop) => service(wimlib, image, steps, workshop),
        extractFile: (from, path, workshop) => extractFile(wimlib, from, path, workshop),
        split: (image, folder, name, megabytes) => splitImage(wimlib, image, folder, name, megabytes),
        verify: (image) => verifyImage(wimlib, image),
        discardMount: (directory) => discardMount(wimlib, directory),
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
    return wasMounted ? extractFile(wimlib, { file: image, index: 1 }, software_hive/* SOFTWARE_HIVE */.D, workshop) : undefined;
}
async function runMounted(wimlib, image, steps, workshop) {
    await whileMounted(wimlib, image, workshop, async () => {
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
