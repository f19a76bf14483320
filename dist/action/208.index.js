export const id = 208;
export const ids = [208];
export const modules = {

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  N: () => (/* binding */ readPlanImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/manifest/document/node.js
var document_node = __webpack_require__(2974);
// EXTERNAL MODULE: ./build/manifest/issues.js
var issues = __webpack_require__(8462);
// EXTERNAL MODULE: ./build/manifest/problems.js
var manifest_problems = __webpack_require__(7386);
// EXTERNAL MODULE: ./build/manifest/schema/written.js
var written = __webpack_require__(9069);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/input/glob.js
var glob = __webpack_require__(4049);
;// CONCATENATED MODULE: ./build/build/plan/disk.js
/** What a plan asks of the disk. A port, so that a plan for Windows can be read anywhere. */


const THIS_DISK = { kindOf, filesMatching: glob/* filesMatching */.NP };
async function kindOf(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'other';
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/text-decoding.js
var text_decoding = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/manifest/document/json.js
var json = __webpack_require__(7848);
// EXTERNAL MODULE: ./build/manifest/document/source-text.js
var source_text = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/manifest/document/yaml.js
var yaml = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/manifest/document/yaml-events.js
var yaml_events = __webpack_require__(9655);
;// CONCATENATED MODULE: ./build/build/plan/plan-document.js
/** A plan's document, YAML or JSON, as nodes. */











const PLAN_LIMIT = 1024 * 1024;
/**
 * @param path as named by the user, relative to the workspace.
 * @throws InputError when the file can't be read, is no YAML (JSON, by its extension), or no map of fields.
 */
async function readPlanDocument(workspace, path, problems) {
    const absolute = await (0,input_workspace/* resolveInside */.LI)(workspace, path);
    const file = (0,input_workspace/* relativeName */.IC)(workspace, absolute);
    const bytes = await (0,text_file/* readTextBytes */.l2)(absolute, file, PLAN_LIMIT, 'Name a build plan: a file of a few pages.');
    const source = new source_text/* SourceText */.D(file, (0,text_decoding/* decodeUtf8 */._)(bytes, file));
    const root = (0,external_node_path_.extname)(absolute).toLowerCase() === '.json' ? readJson(source, problems) : readYaml(source, problems);
    if (root.kind === 'map') {
        return { path: absolute, file, digest: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), root };
    }
    problems.throwIfAny();
    const cure = 'Begin with `image:` and the id of an image of the manifest.';
    throw new problem/* InputError */.d({ ...(0,document_node/* placeOf */.$t)(root), message: `${file} is no map of fields.`, cure });
}
function readYaml(source, problems) {
    const events = (0,yaml_events/* parseYamlEvents */.a$)(source);
    // The event before the root is that of the document.
    return new yaml/* YamlBuilder */.z(source, events, problems).build(1);
}
function readJson(source, problems) {
    return (0,json/* parseJson */.q)(source, source.text, (offset) => offset, problems);
}

// EXTERNAL MODULE: ./build/input/quoted.js
var quoted = __webpack_require__(931);
;// CONCATENATED MODULE: ./build/build/plan/windows-names.js
/** What Windows takes as the name of a file or folder, whatever system the plan is read on. */
/** Without a dot in front, and with anything behind one, each is a device (Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;
/** Why Windows has no file of that name, as one clause; undefined when it may have one. `.` and `..` are judged apart. */
function windowsNameFault(name) {
    const forbidden = /[<>:"|?*]/.exec(name)?.[0];
    if (forbidden !== undefined)
        return `holds \`${forbidden}\`, which no name on Windows may hold`;
    if (DEVICE.test(name))
        return 'names a device of Windows';
    if (name !== '.' && /[. ]$/.test(name))
        return 'has a name that ends with a dot or a space, which Windows drops';
    return undefined;
}

;// CONCATENATED MODULE: ./build/build/plan/plan-path.js
/**
 * Paths of a plan: relative to its folder, or absolute. Pure text, so that Windows' rules can be tested anywhere. What comes
 * out is always absolute: no path can be taken for an option of the program that it is handed to.
 */


/**
 * Reads a path as written. `\` counts as `/` on every system, so that one plan means the same on all of them.
 *
 * @param folder of the plan, absolute.
 * @param platform whose rules the path follows: drives and network paths are Windows' only.
 * @param isGlob lets `*` and `?` stand in names.
 */
function readPlanPath(folder, written, platform, isGlob = false) {
    const path = written.replaceAll('\\', '/');
    const fault = platform === 'win32' ? windowsFault(path, isGlob) : otherFault(path);
    if (fault !== undefined)
        return { ok: false, ...fault };
    const flavour = flavourOf(platform);
    const whole = flavour.isAbsolute(path) ? flavour.normalize(path) : flavour.join(folder, path);
    const isRoot = whole === '/' || /^[A-Za-z]:\\$/.test(whole);
    // DISM reads a backslash before a closing quote as an escape of the quote.
    return { ok: true, path: isRoot ? whole : whole.replace(/[/\\]$/, '') };
}
/** Where a glob starts, and what of it is left: its own root when it is absolute, else the plan's folder. */
function globStart(folder, pattern, platform) {
    const written = pattern.replaceAll('\\', '/');
    const { root } = flavourOf(platform).parse(written);
    return root === '' ? { start: folder, pattern: written } : { start: root, pattern: written.slice(root.length) };
}
/** Windows does not tell names apart by case. */
function isSamePath(left, right, platform) {
    return platform === 'win32' ? left.toLowerCase() === right.toLowerCase() : left === right;
}
function flavourOf(platform) {
    return platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
}
function otherFault(path) {
    const cure = 'Run this plan on Windows, or name a folder of this system, where the share or disk is mounted.';
    if (path.startsWith('//'))
        return { fault: 'is a network (UNC) path, which only Windows has', cure };
    if (DRIVE.test(path))
        return { fault: 'names a drive, which only Windows has', cure };
    return undefined;
}
function windowsFault(path, isGlob) {
    const cure = 'Write a path relative to the plan, with a drive (`D:/images`), or of a share (`//server/share/images`).';
    if (/^\/\/[?.](?:\/|$)/.test(path))
        return { fault: 'is a device path', cure };
    if (path.startsWith('//') && !/^\/\/[^/]+\/[^/]/.test(path))
        return { fault: 'names no share', cure };
    if (path.startsWith('/') && !path.startsWith('//'))
        return { fault: 'names no drive', cure };
    if (DRIVE.test(path) && path[2] !== '/')
        return { fault: 'hangs on the current folder of a drive', cure };
    for (const name of path.replace(DRIVE, '').split('/')) {
        const fault = name === '..' ? undefined : windowsNameFault(isGlob ? name.replaceAll(/[*?]/g, '') : name);
        if (fault !== undefined)
            return { fault, cure: 'Write a name that Windows has.' };
    }
    return undefined;
}
const DRIVE = /^[A-Za-z]:/;

;// CONCATENATED MODULE: ./build/build/plan/plan-files.js
/** The files that a plan names: found on the disk, or told at the place where they are named. */




/** More than any image has updates; each is a call of DISM. */
const MOST_FILES = 1000;
class PlanFiles {
    platform;
    #folder;
    #disk;
    #problems;
    /** @param folder of the plan, absolute. */
    constructor(folder, platform, disk, problems) {
        this.#folder = folder;
        this.platform = platform;
        this.#disk = disk;
        this.#problems = problems;
    }
    /** The absolute path of something that need not be there; undefined, and a problem at `node`, when it is no path. */
    path(written, node) {
        return this.accept(readPlanPath(this.#folder, written, this.platform), written, node);
    }
    /** Like `path`, of a file that is going to be written. */
    newFile(written, node) {
        if (!/[/\\]\.{0,2}$|^\.{1,2}$/.test(written))
            return this.path(written, node);
        this.#problems.addAt(node, `${(0,quoted/* quoted */.T)(written)} names a folder, expected a file.`, 'Add the name of the file.');
        return undefined;
    }
    /** Like `path`, of something that has to be there, as one of these kinds. */
    async existing(written, node, ...kinds) {
        const path = this.path(written, node);
        if (path === undefined)
            return undefined;
        const kind = await this.#disk.kindOf(path);
        const known = kinds.find((one) => one === kind);
        if (known !== undefined)
            return { path, kind: known };
        const expected = kinds.join(' or a ');
        const cure = `Name a ${expected}, relative to the folder of the plan.`;
        this.#problems.addAt(node, `${(0,quoted/* quoted */.T)(written)} ${FOUND[kind]}, expected a ${expected}.`, cure);
        return undefined;
    }
    /**
     * The files of a glob, sorted by the code units of their names.
     *
     * @param endings the files that may match, lower case: `.cab`.
     */
    async matching(pattern, node, endings) {
        const read = readPlanPath(this.#folder, pattern, this.platform, true);
        if (this.accept(read, pattern, node) === undefined)
            return [];
        const { start, pattern: below } = globStart(this.#folder, pattern, this.platform);
        const names = await this.#find(start, below, node);
        if (names === undefined)
            return [];
        const foreign = names.find((name) => !endings.includes((0,external_node_path_.extname)(name).toLowerCase()));
        if (names.length === 0) {
            const cure = `Correct the glob, relative to the folder of the plan, or add the files: \`*${endings[0]}\`.`;
            this.#problems.addAt(node, `No file matches ${(0,quoted/* quoted */.T)(pattern)}.`, cure);
        }
        else if (names.length > MOST_FILES) {
            const message = `${(0,quoted/* quoted */.T)(pattern)} matches ${names.length} files, at most ${MOST_FILES} are read.`;
            this.#problems.addAt(node, message, 'Write a narrower glob.');
        }
        else if (foreign !== undefined) {
            const message = `${(0,quoted/* quoted */.T)(pattern)} matches ${(0,quoted/* quoted */.T)(foreign)}, expected ${endings.join(' or ')} files.`;
            this.#problems.addAt(node, message, `Write a narrower glob: \`*${endings[0]}\`.`);
        }
        return names.map((name) => flavourOf(this.platform).join(start, name));
    }
    /** The path that was read; undefined, and a problem at `node`, when it was refused. */
    accept(read, written, node) {
        if (read.ok)
            return read.path;
        this.#problems.addAt(node, `The path ${(0,quoted/* quoted */.T)(written)} ${read.fault}.`, read.cure);
        return undefined;
    }
    async #find(start, pattern, node) {
        try {
            const found = await this.#disk.filesMatching(start, pattern);
            return [...found].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
        }
        catch (error) {
            if (!(error instanceof glob/* GlobError */.pZ))
                throw error;
            this.#problems.addAt(node, `The glob ${(0,quoted/* quoted */.T)(pattern)} ${error.message}.`, 'Write a narrower glob.');
            return undefined;
        }
    }
}
const FOUND = {
    file: 'is a file',
    folder: 'is a folder',
    other: 'is no regular file',
    missing: 'does not exist',
};

;// CONCATENATED MODULE: ./build/build/plan/read-command.js

/**
 * A program that is named by a path is a file beside the plan: its path is made absolute. One that is a plain name is looked
 * up on PATH when it runs. Words stay as they are written.
 *
 * @param node of the list of words.
 */
async function readCommand([program, ...words], node, files) {
    if (!/[/\\]/.test(program))
        return [program, ...words];
    const file = await files.existing(program, (0,document_node/* locateNode */.xz)(node, ['0']).node, 'file');
    return file === undefined ? undefined : [file.path, ...words];
}

;// CONCATENATED MODULE: ./build/build/plan/read-making.js
/** How the image comes to be: which of the three shapes a plan has, and that nothing of another stands beside it. */





/** What of the other shapes has no place beside the key that makes the shape. */
const FOREIGN = {
    source: ['run', 'mdt'],
    run: ['source', 'steps', 'export', 'mdt'],
    mdt: ['source', 'steps', 'export', 'run', 'output'],
};
/** Anything that is undefined is a problem that was told. */
async function readMaking(head, steps, root, files, problems) {
    const shape = shapeOf(root, problems);
    const output = shape === undefined || shape === 'mdt' ? undefined : readOutput(head, shape, root, files, problems);
    if (shape === 'run' && head.run !== undefined) {
        const node = nodeAt(root, 'run');
        const command = await readCommand(head.run, node, files);
        return { making: command && { kind: 'run', command, place: (0,document_node/* placeOf */.$t)(node) }, output };
    }
    if (shape === 'mdt' && head.mdt !== undefined) {
        const share = await files.existing(head.mdt.share, nodeAt(root, 'mdt', 'share'), 'folder');
        const place = (0,document_node/* placeOf */.$t)(nodeAt(root, 'mdt'));
        return { making: share && { kind: 'media', share: share.path, media: head.mdt.updateMedia, place }, output };
    }
    if (head.source === undefined)
        return { making: undefined, output };
    const source = await readSource(head.source, root, files, problems);
    if (source !== undefined && output !== undefined && isSamePath(source.file, output, files.platform)) {
        const message = '`output` is the file that `source` names, and the source is only read.';
        problems.addAt(nodeAt(root, 'output'), message, 'Name another file.');
    }
    return { making: source && { kind: 'steps', source, steps, compress: head.export?.compress ?? 'max' }, output };
}
function shapeOf(root, problems) {
    const shapes = ['source', 'run', 'mdt'].filter((key) => (0,document_node/* isWritten */.QH)((0,document_node/* childOf */.GG)(root, key)));
    const [shape] = shapes;
    if (shape === undefined) {
        const cure = 'Add `source` and `steps`, or `run` with a program of your own, or `mdt` with `updateMedia`.';
        problems.addAt(root, 'Nothing says how the image is made.', cure);
        return undefined;
    }
    for (const [key, { keyOffset, value }] of root.entries) {
        if (!(0,document_node/* isWritten */.QH)(value) || !FOREIGN[shape].includes(key))
            continue;
        problems.addAtOffset(root.source, keyOffset, `\`${key}\` has no place beside \`${shape}\`.`, 'Remove one of the two.');
    }
    return shapes.length === 1 ? shape : undefined;
}
async function readSource({ file: name, index }, root, files, problems) {
    const node = nodeAt(root, 'source', 'file');
    if (!/\.(?:wim|esd|swm|iso)$/i.test(name)) {
        const message = `${(0,quoted/* quoted */.T)(name)} is no image, expected a .wim, .esd, .swm or .iso file.`;
        problems.addAt(node, message, 'Name the image that the steps begin with.');
        return undefined;
    }
    const found = await files.existing(name, node, 'file');
    return found && { file: found.path, ...(0,written/* written */.M)({ index }), place: (0,document_node/* placeOf */.$t)(nodeAt(root, 'source')) };
}
function readOutput({ output, export: { compress } = { compress: 'max' } }, shape, root, files, problems) {
    if (output === undefined) {
        problems.addAt(root, '`output` is missing: the file that is made.', 'Add `output`: `out/win11-enterprise.wim`.');
        return undefined;
    }
    const node = nodeAt(root, 'output');
    // What a program of the team's own makes is read for what it is; a part of a set is no image by itself.
    const [pattern, expected] = shape === 'run'
        ? [/\.(?:wim|esd)$/i, '`.wim` or `.esd`']
        : compress === 'recovery'
            ? [/\.esd$/i, '`.esd`, because it is compressed with `recovery`']
            : [/\.wim$/i, `\`.wim\`, because it is compressed with \`${compress}\``];
    if (!pattern.test(output)) {
        const message = `${(0,quoted/* quoted */.T)(output)} does not end in ${expected}.`;
        problems.addAt(node, message, shape === 'run' ? 'Correct the name.' : 'Correct the name, or `export`.');
    }
    return files.newFile(output, node);
}
function nodeAt(root, ...keys) {
    return (0,document_node/* locateNode */.xz)(root, keys).node;
}

;// CONCATENATED MODULE: ./build/build/plan/image-path.js


/**
 * Reads a path inside an image: from its root, with `/` (`\` counts as one), normalised, without a slash at its end but for
 * the root itself. Inside an image Windows' rules for names hold on every system.
 */
function readImagePath(written) {
    const path = written.replaceAll('\\', '/');
    const names = path.split('/');
    if (/^[A-Za-z]:/.test(path))
        return refused('names a drive');
    if (!path.startsWith('/'))
        return refused('does not begin with `/`');
    if (names.includes('..'))
        return refused('holds `..`');
    const fault = names.map(windowsNameFault).find((one) => one !== undefined);
    if (fault !== undefined)
        return refused(fault);
    const whole = external_node_path_.posix.normalize(path).replace(/^\/+/, '/');
    return { ok: true, path: whole === '/' ? whole : whole.replace(/\/$/, '') };
}
function refused(fault) {
    const cure = 'Write where it goes in the image, from its root: `/`, `/Windows/Web`.';
    return { ok: false, fault, cure };
}

;// CONCATENATED MODULE: ./build/build/plan/one-key-items.js



/**
 * Reads item by item: what is wrong with one hides nothing of the next.
 *
 * @param list the value of the field `name`; none when nothing is written there.
 * @param schema a strict map in which every kind of item is a key that may be left out.
 */
function readOneKeyItems(list, { name, most, schema }, problems) {
    if (!(0,document_node/* isWritten */.QH)(list))
        return [];
    if (list.kind !== 'list') {
        problems.addAt(list, `\`${name}\` is no list.`, 'Write each of them behind a `-`.');
        return [];
    }
    if (list.items.length > most) {
        problems.addAt(list, `\`${name}\` has more than ${most} items.`, 'Split it, or shorten it.');
        return [];
    }
    return list.items.flatMap((node) => {
        if (!hasOneKey(node, problems))
            return [];
        const value = (0,issues/* readNode */.XH)(schema, node, problems);
        return value === undefined ? [] : [{ value, node }];
    });
}
function hasOneKey(item, problems) {
    if (item.kind !== 'map') {
        const found = item.kind === 'list' ? 'a list' : item.text === undefined ? 'nothing' : (0,quoted/* quoted */.T)(item.text);
        problems.addAt(item, `This is ${found}, expected a map with one key.`, 'Write what is done, a colon, and with what.');
        return false;
    }
    const [first, second] = item.entries;
    if (first === undefined) {
        problems.addAt(item, 'This map is empty, expected one key.', 'Write what is done, a colon, and with what.');
    }
    else if (second !== undefined) {
        const keys = [...item.entries.keys()].map(quoted/* quoted */.T);
        const message = `One map has one key, and this has ${keys.length}: ${keys.slice(0, 5).join(', ')}.`;
        const cure = `Write each behind a \`-\` of its own, and what belongs to ${keys[0]} indented below it.`;
        problems.addAtOffset(item.source, second[1].keyOffset, message, cure);
    }
    else if (!(0,document_node/* isWritten */.QH)(first[1].value)) {
        const cure = `Write with what, or \`${first[0]}: {}\` where nothing more is to be said.`;
        problems.addAtOffset(item.source, first[1].keyOffset, `Nothing is written behind ${(0,quoted/* quoted */.T)(first[0])}.`, cure);
    }
    else
        return true;
    return false;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/manifest/schema/terms.js
var terms = __webpack_require__(9109);
;// CONCATENATED MODULE: ./build/build/plan/schema/choice.js


/** One of a few words, written exactly so. */
function choice(words, description) {
    return schemas/* string */.YjP()
        .meta({ description, enum: words })
        .transform((text, context) => words.find((word) => word === text) ?? (0,terms/* refuse */.TR)(context, (0,terms/* unknownTerm */.zq)(text, [], words)));
}

;// CONCATENATED MODULE: ./build/build/plan/schema/command.js
/** Programs of the team's own: a list of words, never a line for a shell. */



const MOST_WORDS = 1000;
/** The values that are filled in, for sentences. */
const PLACEHOLDERS = ['file', 'digest', 'id'].map((name) => `\`\${image.${name}}\``).join(', ');
const EXAMPLE = ['powershell', '-NoProfile', '-File', 'tweaks.ps1'];
/** A program and its words. Spaces around a word are dropped, as around every text of a plan. */
function command(description) {
    return schemas/* array */.YOg((0,terms/* text */.Qq)('The program, then its words, one each.'))
        .max(MOST_WORDS)
        .meta({ description, examples: [EXAMPLE], minItems: 1 })
        .transform(([program, ...words], context) => {
        if (program === undefined)
            return (0,terms/* refuse */.TR)(context, NO_PROGRAM);
        const issue = programIssue(program);
        return issue === undefined ? [program, ...words] : (0,terms/* refuse */.TR)(context, issue, ['0']);
    });
}
/** A command whose words may say `${image.file}`, `${image.digest}` and `${image.id}`. */
function publishCommand(description) {
    return command(description).superRefine(([program, ...words], context) => {
        for (const [index, word] of [program, ...words].entries()) {
            if (index === 0 ? word.includes('${') : hasForeignPlaceholder(word)) {
                (0,terms/* refuse */.TR)(context, index === 0 ? PROGRAM_PLACEHOLDER : wordIssue(word), [`${index}`]);
            }
        }
    });
}
const NO_PROGRAM = {
    message: 'A command needs a program.',
    cure: 'Write the program, then its words: `[powershell, -File, tweaks.ps1]`.',
};
const PROGRAM_PLACEHOLDER = {
    message: 'The program of a command is no place for `${`: what is run is decided in the plan.',
    cure: 'Name the program, and give it the image as a word.',
};
/** A name that is looked up on PATH; one with `/` or `\` is a path, and read as one. */
function programIssue(program) {
    if (/[/\\]/.test(program) || program.includes('${') || /^[\p{L}\p{N}_][^<>:"|?*%]*$/u.test(program))
        return undefined;
    const message = `${(0,quoted/* quoted */.T)(program)} is no name of a program.`;
    return { message, cure: 'Write the name of a program that is on PATH, or its path, and each of its words apart.' };
}
function hasForeignPlaceholder(word) {
    // A blank in its place, so that what stands around it does not become one.
    return word.replaceAll(/\$\{image\.(?:file|digest|id)\}/g, ' ').includes('${');
}
function wordIssue(word) {
    const message = `${(0,quoted/* quoted */.T)(word)} holds a \`\${\` that is not filled in here.`;
    return { message, cure: `Write one of ${PLACEHOLDERS}, or leave it out.` };
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/language.js + 2 modules
var language = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var vocabulary_reading = __webpack_require__(7308);
;// CONCATENATED MODULE: ./build/build/plan/schema/names.js





/** A capability or a feature, as `/Get-Capabilities` and `/Get-Features` print it. */
function servicingName(description, example) {
    return named(/^[A-Za-z0-9][\w.~-]*$/, 'no name that DISM lists', example, description);
}
/** A provisioned app; with `*` for any part of its name, but not for all of it: that would be every app. */
function appName(description, ...examples) {
    return named(/^(?=.*[A-Za-z0-9])[A-Za-z0-9*][\w.~*-]*$/, 'no name of an app', examples[0], description, examples);
}
/** An item of an MDT share, as the Workbench numbers them. */
function mediaName(description) {
    return named(/^[A-Za-z0-9][\w-]*$/, 'no name of offline media', 'MEDIA001', description);
}
/** One folder of an MDT share, by its name. */
function folderName(description, example) {
    return (0,terms/* text */.Qq)(description, example).superRefine((name, context) => {
        const isOne = !/[/\\]/.test(name) && name !== '.' && windowsNameFault(name) === undefined;
        if (isOne)
            return;
        (0,terms/* refuse */.TR)(context, {
            message: `${(0,quoted/* quoted */.T)(name)} is no name of a folder.`,
            cure: `Write a plain name: \`${example}\`.`,
        });
    });
}
/** A language that can be set: one, by its tag. */
function readPlainLanguage(text) {
    const reading = (0,language/* readLanguage */.d1)(text);
    return reading.ok && reading.value === 'mui' ? (0,vocabulary_reading/* refused */.J5)(text) : reading;
}
function named(pattern, complaint, example, description, examples = [example]) {
    return (0,terms/* text */.Qq)(description, ...examples).superRefine((name, context) => {
        if (pattern.test(name))
            return;
        (0,terms/* refuse */.TR)(context, { message: `${(0,quoted/* quoted */.T)(name)} is ${complaint}.`, cure: `Write it as in \`${example}\`.` });
    });
}

// EXTERNAL MODULE: ./build/licensing/vocabulary/edition.js + 1 modules
var edition = __webpack_require__(3373);
// EXTERNAL MODULE: ./build/licensing/vocabulary/nearest.js
var nearest = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/licensing/vocabulary/windows-edition-ids.js
var windows_edition_ids = __webpack_require__(8165);
;// CONCATENATED MODULE: ./build/build/plan/schema/edition-id.js
/** What DISM's `/Set-Edition` takes: an EditionID (`Professional`), not the name that people use (`Pro`). */




/** The row of an EditionID, in whatever case; a name that people use is refused with the EditionIDs that it has. */
function readEditionId(text) {
    const row = (0,windows_edition_ids/* findEditionId */.D)(text);
    if (row !== undefined)
        return (0,vocabulary_reading/* understood */.Se)(row);
    const meant = ['windows', 'windows-server'].flatMap((product) => {
        const reading = (0,edition/* readEdition */.B)(text, product);
        return reading.ok ? windows_edition_ids/* WINDOWS_EDITION_IDS */._.filter((one) => one.edition === reading.value.edition) : [];
    });
    return (0,vocabulary_reading/* refused */.J5)(text, meant.length > 0 ? meant.map(({ id }) => id) : (0,nearest/* nearestTerms */.q)(text, SPELLINGS));
}
const SPELLINGS = windows_edition_ids/* WINDOWS_EDITION_IDS */._.map(({ id }) => [id, id]);

;// CONCATENATED MODULE: ./build/build/plan/schema/some.js

/** A list that holds something, or one value that stands for the list of itself. */
function some(item, most) {
    return (0,terms/* oneOrMore */.h9)(item, most).superRefine((list, context) => {
        if (list.length > 0)
            return;
        (0,terms/* refuse */.TR)(context, { message: 'The list is empty.', cure: 'Write at least one, or leave the step out.' });
    });
}

;// CONCATENATED MODULE: ./build/build/plan/schema/step.js







const path = (0,terms/* text */.Qq)('A folder of drivers, or one .inf file, relative to the plan.', 'drivers');
const capability = servicingName('As `/Get-Capabilities` lists it.', 'Language.Basic~~~de-DE~0.0.1.0');
const step_packages = (0,terms/* text */.Qq)('A glob of .cab and .msu files, relative to the plan.', 'updates/*.msu');
const feature = servicingName('As `/Get-Features` lists it.', 'NetFx3');
const source = (0,terms/* text */.Qq)('The folder that its files come from, relative to the plan.', 'media/sources/sxs').optional();
const addDriver = schemas/* union */.KCZ([
    path.transform((path) => ({ path, recurse: false, forceUnsigned: false })),
    schemas/* strictObject */.rej({
        path,
        recurse: (0,terms/* flag */.Jt)('True to look into the folders below. False when left out.').optional(),
        forceUnsigned: (0,terms/* flag */.Jt)('True to add unsigned drivers to an x64 image. False when left out.').optional(),
    })
        .transform(({ path, recurse = false, forceUnsigned = false }) => ({ path, recurse, forceUnsigned })),
]);
const addCapability = schemas/* union */.KCZ([
    capability.transform((name) => ({ name, source: undefined })),
    schemas/* strictObject */.rej({ name: capability, source }).transform(({ name, source }) => ({ name, source })),
]);
const addPackage = schemas/* union */.KCZ([
    step_packages.transform((path) => ({ path: [path], notApplicable: 'fail' })),
    schemas/* strictObject */.rej({
        path: some(step_packages, 100).describe('The packages, added in this order.'),
        notApplicable: choice(['fail', 'allow'], 'Whether a package that does not fit the image (0x800f081e) ends the build. `fail` when left out.').optional(),
    })
        .transform(({ path, notApplicable = 'fail' }) => ({ path, notApplicable })),
]);
const enableFeature = schemas/* union */.KCZ([
    feature.transform((name) => ({ name, all: false, source: undefined })),
    schemas/* strictObject */.rej({
        name: feature,
        all: (0,terms/* flag */.Jt)('True to enable the features that it needs too. False when left out.').optional(),
        source,
    })
        .transform(({ name, all = false, source }) => ({ name, all, source })),
]);
const setEdition = (0,terms/* term */.jk)(readEditionId, 'The EditionID of a higher edition, as `/Get-TargetEditions` lists it: `Professional`, not `Pro`.', ['Enterprise', 'Professional', 'Education', 'ServerDatacenter']).transform(({ id, edition }) => ({ editionId: id, becomes: edition }));
const copy = schemas/* strictObject */.rej({
    from: (0,terms/* text */.Qq)('A file, or a folder whose content is copied, relative to the plan.', 'overlay/'),
    to: (0,terms/* text */.Qq)('The folder in the image that it goes into, from the root; made where it is not there.', '/'),
});
const cleanup = schemas/* strictObject */.rej({
    resetBase: (0,terms/* flag */.Jt)('True to remove superseded components; updates in it can then not be removed.').optional(),
})
    .transform(({ resetBase = false }) => ({ resetBase }));
/** One step: a map with one key. That it has just one is the reader's to see, who knows where the others stand. */
const stepSchema = schemas/* strictObject */.rej({
    addDriver: addDriver.describe('Adds drivers.').optional(),
    addLanguage: some((0,terms/* text */.Qq)('A glob of .cab files, relative to the plan.', 'media/lp/*.cab'), 100)
        .describe('Adds language packs.')
        .optional(),
    addCapability: addCapability.describe('Adds a capability (a feature on demand).').optional(),
    removeApp: some(appName('A name, `*` for any part of it.', 'Microsoft.BingNews', '*Xbox*'), 200)
        .describe('Removes provisioned apps.')
        .optional(),
    addPackage: addPackage.describe('Adds updates and other packages.').optional(),
    enableFeature: enableFeature.describe('Enables a feature of Windows.').optional(),
    setEdition: setEdition.optional(),
    setLanguage: (0,terms/* term */.jk)(readPlainLanguage, 'The language that the image starts in: one that is installed.', [
        'de-DE',
        'en-US',
    ]).optional(),
    applyUnattend: (0,terms/* text */.Qq)('An answer file, relative to the plan.', 'unattend.xml').optional(),
    copy: copy.describe('Copies files into the image.').optional(),
    run: command('Runs a program of your own; IMAGE_MOUNT names the mounted folder.').optional(),
    cleanup: cleanup.describe('Cleans up the component store.').optional(),
})
    .meta({ description: 'A step: a map with one key.', minProperties: 1, maxProperties: 1 });

;// CONCATENATED MODULE: ./build/build/plan/schema/target.js




const to = (0,terms/* text */.Qq)('The file, or with `split` the new folder; may lie outside the workspace.', '//deploy/images/win11.wim');
const target_copy = schemas/* union */.KCZ([
    to.transform((to) => ({ to, split: undefined, verify: false })),
    schemas/* strictObject */.rej({
        to,
        split: (0,terms/* whole */.WQ)('Parts (.swm) of at most so many megabytes, in a new folder.', 1).optional(),
        verify: (0,terms/* flag */.Jt)('True to read back what was written. False when left out.').optional(),
    })
        .transform(({ to, split, verify = false }) => ({ to, split, verify })),
]);
const mdt = schemas/* strictObject */.rej({
    share: (0,terms/* text */.Qq)('The folder of the deployment share.', 'D:/DeploymentShare'),
    folder: folderName('The folder of the share that the image is imported into.', 'W11-ENT'),
    updateShare: (0,terms/* flag */.Jt)('True to update the share afterwards. False when left out.').optional(),
})
    .transform(({ share, folder, updateShare = false }) => ({ share, folder, updateShare }));
/** One target: a map with one key. */
const targetSchema = schemas/* strictObject */.rej({
    copy: target_copy.describe('Copies the image: whole, or not at all.').optional(),
    mdt: mdt.describe('Imports the image into a share of the Microsoft Deployment Toolkit.').optional(),
    run: publishCommand(`Runs a program of your own. In its words ${PLACEHOLDERS} are filled in.`).optional(),
})
    .meta({ description: 'Where the image is published: a map with one key.', minProperties: 1, maxProperties: 1 });

;// CONCATENATED MODULE: ./build/build/plan/schema/plan.js







const file = (0,terms/* text */.Qq)('A .wim, .esd, the first .swm of a set, or an .iso, relative to the plan.', 'media/install.wim');
const plan_source = schemas/* union */.KCZ([
    file.transform((file) => ({ file, index: undefined })),
    schemas/* strictObject */.rej({ file, index: (0,terms/* whole */.WQ)('Which image of the file.', 1).optional() })
        .transform(({ file, index }) => ({ file, index })),
]);
const plan_image = (0,terms/* text */.Qq)('The id of the image in the manifest.', 'win11-enterprise');
/** All that is read of a plan which is not to be built. */
const imageSchema = schemas/* strictObject */.rej({ image: plan_image });
/** Everything in a plan but its steps and targets, which are read one by one. */
const headSchema = schemas/* strictObject */.rej({
    image: plan_image,
    engine: choice(['auto', 'dism', 'wimlib'], '`auto`, which is meant when left out: DISM on Windows, wimlib elsewhere.').optional(),
    dism: (0,terms/* text */.Qq)("Another DISM than the system's: the path of its program.", 'C:/ADK/DISM/dism.exe').optional(),
    source: plan_source.describe('The image that the steps begin with. It is only read.').optional(),
    output: (0,terms/* text */.Qq)('The file that is made, relative to the plan.', 'out/win11-enterprise.wim').optional(),
    export: schemas/* strictObject */.rej({
        compress: choice(['none', 'fast', 'max', 'recovery'], 'As DISM names them; `recovery` makes an .esd. `max` when left out.'),
    })
        .describe('How the image is written.')
        .optional(),
    run: command('In place of `source` and `steps`: a program of your own that makes `output`.').optional(),
    mdt: schemas/* strictObject */.rej({
        share: (0,terms/* text */.Qq)('The folder of the deployment share.', 'D:/DeploymentShare'),
        updateMedia: mediaName('The media of the share.'),
    })
        .describe('In place of `source`, `steps` and `output`: updates offline media of an MDT share.')
        .optional(),
});
/** At most so many: more than any build has. */
const MOST_STEPS = 500;
const MOST_TARGETS = 100;
/** A whole plan: what an editor completes and checks. */
const planSchema = headSchema
    .extend({
    steps: schemas/* array */.YOg(stepSchema).max(MOST_STEPS).describe('What is done to the image, in this order.').optional(),
    publish: schemas/* array */.YOg(targetSchema).max(MOST_TARGETS).describe('Where it goes, when it is licensed.').optional(),
})
    .describe('How an image is built and where it is published.');

;// CONCATENATED MODULE: ./build/build/plan/read-steps.js






/** @param list the value of `steps`. */
async function readSteps(list, files, problems) {
    const steps = [];
    for (const { value, node } of readOneKeyItems(list, { name: 'steps', most: MOST_STEPS, schema: stepSchema }, problems)) {
        const step = await resolveStep(value, node, files);
        if (step !== undefined)
            steps.push(step);
    }
    return steps;
}
/** The step with its files; undefined when one of them is not as it should be, which the problems then have. */
async function resolveStep(step, node, files) {
    const place = (0,document_node/* placeOf */.$t)(node);
    if (step.addDriver !== undefined) {
        const driver = await files.existing(step.addDriver.path, read_steps_nodeAt(node, 'addDriver', 'path'), 'folder', 'file');
        return driver && { ...step.addDriver, kind: 'addDriver', path: driver.path, place };
    }
    if (step.addLanguage !== undefined) {
        const packages = await matching(step.addLanguage, read_steps_nodeAt(node, 'addLanguage'), files, ['.cab']);
        return { kind: 'addLanguage', packages, place };
    }
    if (step.addPackage !== undefined) {
        const { path, notApplicable } = step.addPackage;
        const packages = await matching(path, read_steps_nodeAt(node, 'addPackage', 'path'), files, ['.msu', '.cab']);
        return { kind: 'addPackage', packages, notApplicable, place };
    }
    if (step.addCapability !== undefined) {
        const { name, source } = step.addCapability;
        return withSource({ kind: 'addCapability', name, place }, source, node, files);
    }
    if (step.enableFeature !== undefined) {
        const { name, all, source } = step.enableFeature;
        return withSource({ kind: 'enableFeature', name, all, place }, source, node, files);
    }
    if (step.applyUnattend !== undefined) {
        const file = await files.existing(step.applyUnattend, read_steps_nodeAt(node, 'applyUnattend'), 'file');
        return file && { kind: 'applyUnattend', file: file.path, place };
    }
    if (step.copy !== undefined)
        return resolveCopy(step.copy, node, files);
    if (step.run !== undefined) {
        const command = await readCommand(step.run, read_steps_nodeAt(node, 'run'), files);
        return command && { kind: 'run', command, place };
    }
    if (step.removeApp !== undefined)
        return { kind: 'removeApp', names: step.removeApp, place };
    if (step.setEdition !== undefined)
        return { ...step.setEdition, kind: 'setEdition', place };
    if (step.setLanguage !== undefined)
        return { kind: 'setLanguage', language: step.setLanguage, place };
    return step.cleanup && { ...step.cleanup, kind: 'cleanup', place };
}
/** Files of several globs: glob by glob, and no file twice. */
async function matching(patterns, node, files, endings) {
    const found = new Set();
    for (const [index, pattern] of patterns.entries()) {
        for (const path of await files.matching(pattern, read_steps_nodeAt(node, `${index}`), endings))
            found.add(path);
    }
    return [...found];
}
async function withSource(step, source, node, files) {
    if (source === undefined)
        return step;
    const folder = await files.existing(source, read_steps_nodeAt(node, step.kind, 'source'), 'folder');
    return folder && { ...step, source: folder.path };
}
async function resolveCopy(copy, node, files) {
    const from = await files.existing(copy.from, read_steps_nodeAt(node, 'copy', 'from'), 'file', 'folder');
    if (from === undefined)
        return undefined;
    const to = files.accept(readImagePath(copy.to), copy.to, read_steps_nodeAt(node, 'copy', 'to'));
    return to === undefined ? undefined : { kind: 'copy', from: from.path, to, place: (0,document_node/* placeOf */.$t)(node) };
}
function read_steps_nodeAt(node, ...keys) {
    return (0,document_node/* locateNode */.xz)(node, keys).node;
}

;// CONCATENATED MODULE: ./build/build/plan/read-targets.js







/**
 * @param list the value of `publish`.
 * @param output where the image itself is made: no copy may go there.
 */
async function readTargets(list, output, files, problems) {
    const targets = [];
    const taken = output === undefined ? [] : [output];
    for (const { value, node } of readOneKeyItems(list, { name: 'publish', most: MOST_TARGETS, schema: targetSchema }, problems)) {
        const target = await resolveTarget(value, node, files);
        if (target === undefined)
            continue;
        targets.push(target);
        if (target.kind !== 'copy' && target.kind !== 'split')
            continue;
        if (taken.some((path) => isSamePath(path, target.to, files.platform))) {
            const message = `${(0,quoted/* quoted */.T)(value.copy?.to ?? '')} is written twice in this plan.`;
            problems.addAt((0,document_node/* locateNode */.xz)(node, ['copy', 'to']).node, message, 'Name another file, or remove this one.');
        }
        taken.push(target.to);
    }
    return targets;
}
async function resolveTarget(target, node, files) {
    const place = (0,document_node/* placeOf */.$t)(node);
    if (target.copy !== undefined) {
        const { to: written, split, verify } = target.copy;
        const at = (0,document_node/* locateNode */.xz)(node, ['copy', 'to']).node;
        const to = split === undefined ? files.newFile(written, at) : files.path(written, at);
        if (to === undefined)
            return undefined;
        return split === undefined
            ? { kind: 'copy', to, verify, place }
            : { kind: 'split', to, megabytes: split, verify, place };
    }
    if (target.mdt !== undefined) {
        const share = await files.existing(target.mdt.share, (0,document_node/* locateNode */.xz)(node, ['mdt', 'share']).node, 'folder');
        return share && { ...target.mdt, kind: 'mdt', share: share.path, place };
    }
    if (target.run === undefined)
        return undefined;
    const command = await readCommand(target.run, (0,document_node/* locateNode */.xz)(node, ['run']).node, files);
    return command && { kind: 'run', command, place };
}

;// CONCATENATED MODULE: ./build/build/plan/read-plan.js
/** Build plans from files. Reading one runs nothing and changes nothing. */












/**
 * Reads a whole plan, looks for the files that it names, and makes every path absolute.
 *
 * @param path of a YAML or JSON file (at most 1 MiB), relative to the workspace and inside it.
 * @param platform whose rules paths follow; `disk` answers for that platform, and is this machine's when left out.
 * @throws InputError with everything that is wrong (at most 50 problems), each at its place.
 */
async function readPlan(workspace, path, { platform, disk = THIS_DISK }) {
    const problems = new manifest_problems/* ProblemList */.K();
    const document = await readPlanDocument(workspace, path, problems);
    const { root, file, digest } = document;
    const files = new PlanFiles((0,external_node_path_.dirname)(document.path), platform, disk, problems);
    const steps = await readSteps((0,document_node/* childOf */.GG)(root, 'steps'), files, problems);
    const head = (0,issues/* readNode */.XH)(headSchema, without(root, ['steps', 'publish']), problems, planSchema);
    const made = head
        ? await readMaking(head, steps, root, files, problems)
        : { making: undefined, output: undefined };
    const dism = head && (await readDism(head, root, files, problems));
    const publish = await readTargets((0,document_node/* childOf */.GG)(root, 'publish'), made.output, files, problems);
    problems.throwIfAny();
    const { making, output } = made;
    if (head === undefined || making === undefined)
        throw new Error('A plan that was not read has no problem.');
    const { image, engine = 'auto' } = head;
    const outputPlace = output === undefined ? undefined : (0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(root, ['output']).node);
    const imagePlace = (0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(root, ['image']).node);
    return { file, digest, image, imagePlace, engine, making, publish, ...(0,written/* written */.M)({ dism, output, outputPlace }) };
}
/**
 * The image that a plan is for, and nothing else of it: no file that it names is looked at.
 *
 * @param path as for `readPlan`.
 * @throws InputError when the document is no map of fields with a text `image`.
 */
async function readPlanImage(workspace, path) {
    const problems = new manifest_problems/* ProblemList */.K();
    const { root } = await readPlanDocument(workspace, path, problems);
    const others = [...root.entries.keys()].filter((key) => key !== 'image');
    const head = (0,issues/* readNode */.XH)(imageSchema, without(root, others), problems);
    problems.throwIfAny();
    if (head === undefined)
        throw new Error('A plan that was not read has no problem.');
    return { image: head.image, place: (0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(root, ['image']).node) };
}
function without(root, keys) {
    return { ...root, entries: new Map([...root.entries].filter(([key]) => !keys.includes(key))) };
}
async function readDism({ dism, engine }, root, files, problems) {
    const node = (0,document_node/* childOf */.GG)(root, 'dism');
    if (dism === undefined || !(0,document_node/* isWritten */.QH)(node))
        return undefined;
    if (engine === 'wimlib') {
        problems.addAt(node, '`dism` names a program that the engine `wimlib` does not run.', 'Remove one of the two.');
    }
    return (await files.existing(dism, node, 'file'))?.path;
}


/***/ })

};
