export const id = 310;
export const ids = [310];
export const modules = {

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   l: () => (/* binding */ countLines)
/* harmony export */ });
/** The lines of a text without their ends, LF, CRLF or a lone CR, as places in files count them. */
function linesOf(text) {
    const lines = text.split(/\r\n?|\n/);
    // What follows the last line end is no line of its own.
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** How often each line occurs. */
function countLines(lines) {
    const counts = new Map();
    for (const line of lines)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openByEvent: () => (/* binding */ openByEvent),
  openSince: () => (/* binding */ openSince)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/change/base-unreadable.js
var base_unreadable = __webpack_require__(6650);
;// CONCATENATED MODULE: ./build/change/base-commit.js
/** Which commit was there before the change. */


/** Of the commits that a workflow's steps may have made on top; over the API each costs a request. */
const MOST_STEPS_BACK = 20;
/**
 * @param histories in the order in which they are asked; the first that knows is believed.
 * @throws BaseUnreadable when there was something, and it can't be found out what.
 * @throws InputError when nothing of the pull request is checked out.
 */
async function findBase(event, checkedOut, histories) {
    if (event.kind === 'merge-group')
        return { commit: event.baseCommit };
    if (event.kind === 'push') {
        return event.before === undefined
            ? { none: 'The branch is new: nothing was there before this push.' }
            : { commit: event.before };
    }
    if (event.kind === 'other') {
        const what = event.name === '' ? 'A run outside of a workflow' : `The event \`${event.name}\``;
        return { none: `${what} brings no change that could be compared with what was there before.` };
    }
    return { commit: await baseOfPullRequest(event, checkedOut, histories) };
}
async function baseOfPullRequest(event, { head, testedCommit }, histories) {
    // By pull_request_target the tested commit is one of the base branch.
    const merge = event.target ? undefined : testedCommit;
    if (head !== undefined && head !== merge && (head === event.baseCommit || head === testedCommit)) {
        throw nothingChecked(event);
    }
    const start = head ?? merge;
    if (start === undefined)
        throw unknownCheckout(event);
    const found = await walkBack(start, merge, event, histories);
    if (found === undefined)
        throw foreignCheckout(start, event);
    return found.base ?? forkingPoint(start, event, histories);
}
/**
 * Goes back from what is checked out, over what steps of the workflow committed on it, to a commit that the event names.
 *
 * @returns no `base` where the branches have to be compared, and undefined where the event names none of them.
 */
async function walkBack(start, merge, { headCommit }, histories) {
    const seen = new Set([start]);
    // Commits that are met here are gone through in their turn.
    for (const commit of seen) {
        if (commit === headCommit)
            return { base: undefined };
        const parents = await firstKnown(histories, (history) => history.parentsOf(commit));
        if (commit === merge) {
            if (parents === undefined)
                throw noParents(commit);
            return { base: parents.length > 1 ? parents[0] : undefined };
        }
        // Another merge of the pull request: refs/pull/N/merge, fetched when its base had moved on.
        if (parents?.length === 2 && parents[1] === headCommit)
            return { base: parents[0] };
        for (const parent of parents ?? [])
            if (seen.size < MOST_STEPS_BACK)
                seen.add(parent);
    }
    // The branch itself, checked out when more had been pushed to it.
    const shared = await firstKnown(histories, (history) => history.mergeBase(start, headCommit));
    return shared === headCommit ? { base: undefined } : undefined;
}
/** Where the branch left its base. */
async function forkingPoint(start, { headCommit, baseCommit }, histories) {
    for (const commit of new Set([start, headCommit])) {
        const found = await firstKnown(histories, (history) => history.mergeBase(commit, baseCommit));
        if (found !== undefined)
            return found;
    }
    throw noForkingPoint(headCommit, baseCommit);
}
async function firstKnown(histories, ask) {
    for (const history of histories) {
        const answer = await ask(history);
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
function nothingChecked({ number }) {
    return new problem/* InputError */.d({
        message: `The workflow checks out the base branch: nothing of pull request ${number} was looked at.`,
        cure: 'Run it on `pull_request`, not on `pull_request_target`, and leave `ref` of actions/checkout out.',
    });
}
function unknownCheckout({ number, target }) {
    return new base_unreadable/* BaseUnreadable */.$({
        message: `What is checked out for pull request ${number} can't be told: there is no repository here${target ? '' : ', and GITHUB_SHA is not set'}.`,
        cure: `Check the pull request out by actions/checkout${target ? ', on `pull_request`' : ''}.`,
    });
}
function foreignCheckout(head, { number, headCommit }) {
    return new base_unreadable/* BaseUnreadable */.$({
        message: `The commit ${head} is checked out, which is neither the merge of pull request ${number} nor known to stand on its head, ${headCommit}.`,
        cure: 'Leave `ref` of actions/checkout out on `pull_request`, or set `fetch-depth: 0`.',
    });
}
function noParents(commit) {
    return new base_unreadable/* BaseUnreadable */.$({
        message: `What was there before the commit ${commit} can't be told: neither the local repository nor GitHub's API has it.`,
        cure: 'Set `fetch-depth: 2` on actions/checkout, or give the token `contents: read`.',
    });
}
function noForkingPoint(head, base) {
    return new base_unreadable/* BaseUnreadable */.$({
        message: `Where the commit ${head} left its base can't be told: neither the local repository nor GitHub's API knows an ancestor that it shares with ${base}.`,
        cure: 'Leave `ref` of actions/checkout out, set its `fetch-depth: 0`, or give the token `contents: read`.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/input/glob.js
var glob = __webpack_require__(4049);
// EXTERNAL MODULE: ./build/input/workspace.js
var workspace = __webpack_require__(2642);
;// CONCATENATED MODULE: ./build/change/lend-file.js


/** Makes a file readable under a second name, without a copy where the system can: it may be an image of gigabytes. */
async function lendFile(file, name) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(name), { recursive: true });
    try {
        await (0,promises_.symlink)(file, name, 'file');
    }
    catch (error) {
        // Windows lets only administrators and developers make symbolic links.
        if (!(error instanceof Error && 'code' in error && error.code === 'EPERM'))
            throw error;
        await (0,promises_.link)(file, name).catch(() => (0,promises_.copyFile)(file, name));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/input/git-lfs.js
var git_lfs = __webpack_require__(6697);
;// CONCATENATED MODULE: ./build/change/same-content.js
/** Whether a file of the work tree has the content that git knows. An edit that nobody committed is part of the change. */




/** @param object the name of the content in git: its hash, behind a header, by SHA-1 or SHA-256. */
async function hasObject(path, object) {
    const size = await plainFileSize(path);
    if (size === undefined)
        return false;
    return (await hashOf(path, object.length === 64 ? 'sha256' : 'sha1', `blob ${size}\0`)) === object;
}
/** Whether it is the file that a Git LFS pointer stands for. False where the bytes are no pointer. */
async function isPointedTo(path, pointer) {
    if (!(0,git_lfs/* isGitLfsPointer */.$i)(pointer))
        return false;
    const text = Buffer.from(pointer).toString();
    const digest = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d{1,15})$/m.exec(text)?.[1];
    if (digest === undefined || size === undefined || (await plainFileSize(path)) !== Number(size))
        return false;
    return (await hashOf(path, 'sha256')) === digest;
}
/** In bytes. A link on the way could lead anywhere: what it names is no plain file. */
async function plainFileSize(path) {
    if ((await (0,promises_.realpath)(path).catch(() => undefined)) !== path)
        return undefined;
    const status = await (0,promises_.lstat)(path);
    return status.isFile() ? status.size : undefined;
}
async function hashOf(path, algorithm, header = '') {
    const hash = (0,external_node_crypto_.createHash)(algorithm).update(header);
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/change/base-folder.js






/** A folder that files of the base are written into, each once, and files of now lent to. */
class BaseFolder {
    #root;
    #base;
    #untracked;
    #now;
    #done = new Set();
    #turn = Promise.resolve();
    /** @param now the root of the workspace as it is now. Both roots are absolute and real. */
    constructor(root, base, untracked, now) {
        this.#root = root;
        this.#base = base;
        this.#untracked = untracked;
        this.#now = now;
    }
    /** One after the other: what two want at the same time is brought once. @throws BaseUnreadable, GlobError */
    bring(path, globStart) {
        if (globStart === undefined && this.#done.has(path))
            return Promise.resolve();
        const mine = this.#turn.then(() => this.#bring(path, globStart));
        this.#turn = mine.catch(() => undefined);
        return mine;
    }
    /** Whether a glob that starts at the root matches anything. @throws BaseUnreadable, GlobError */
    async has(glob) {
        return (await this.#tracked(glob, '.')).length > 0 || (await this.#untracked.matching(glob, '.')).size > 0;
    }
    /** Whether the file of that name has the same content now. */
    async isUnchanged(name) {
        const file = this.#base.entryAt(name);
        return file?.kind === 'file' && (await hasObject((0,external_node_path_.join)(this.#now, name), file.object));
    }
    async #bring(path, globStart) {
        const files = new Map();
        const loans = new Map();
        for (const name of await this.#tracked(path, globStart)) {
            if (this.#done.has(name))
                continue;
            if (await this.isUnchanged(name))
                loans.set(name, (0,external_node_path_.join)(this.#now, name));
            else
                files.set(name, await this.#base.fileAt(name));
        }
        for (const [name, source] of await this.#untracked.matching(path, globStart)) {
            if (this.#done.has(name))
                continue;
            if (source.kind === 'tracked')
                files.set(name, await this.#base.fileAt(source.name));
            else
                loans.set(name, source.path);
        }
        if (files.size + loans.size > workspace/* FILE_LIMIT */.h1) {
            throw new glob/* GlobError */.pZ(`matches ${files.size + loans.size} files, at most ${workspace/* FILE_LIMIT */.h1} are read`);
        }
        await this.#write(files);
        for (const [name, lent] of loans)
            await this.#lend(name, lent);
    }
    async #tracked(path, globStart) {
        if (globStart === undefined)
            return (await this.#base.hasFile(path)) ? [path] : [];
        const found = await (0,glob/* pathsMatching */.OC)(startingAt(this.#base, globStart), path);
        return found.map((name) => external_node_path_.posix.join(globStart, name));
    }
    /** A name without a file is a link that leads nowhere: there is nothing to be read. */
    async #write(files) {
        const wanted = new Map();
        for (const [name, file] of files) {
            if (file === undefined)
                this.#done.add(name);
            else
                wanted.set(file.path, { file, names: [...(wanted.get(file.path)?.names ?? []), name] });
        }
        const read = [...wanted.values()].map(({ file }) => file);
        await this.#base.read(read, async (file, bytes) => {
            for (const name of wanted.get(file.path)?.names ?? []) {
                const now = (0,external_node_path_.join)(this.#now, name);
                // Git has pointers of Git LFS; the file that one stands for is at hand where the change did not touch it.
                if (await isPointedTo(now, bytes))
                    await this.#lend(name, now);
                else
                    await this.#writeNew(name, bytes);
            }
        });
    }
    async #writeNew(name, bytes) {
        const path = (0,external_node_path_.join)(this.#root, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, bytes, { flag: 'wx' }).catch(unlessThere);
        this.#done.add(name);
    }
    async #lend(name, lent) {
        await lendFile(lent, (0,external_node_path_.join)(this.#root, name)).catch(unlessThere);
        this.#done.add(name);
    }
}
function startingAt(tree, folder) {
    return {
        entriesOf: (path) => tree.entriesOf(external_node_path_.posix.join(folder, path)),
        hasFile: (path) => tree.hasFile(external_node_path_.posix.join(folder, path)),
    };
}
/** Where case does not tell names apart, two of the tree are one file, as in a checkout: the first one stays. */
function unlessThere(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw error;
}

;// CONCATENATED MODULE: ./build/change/tree-name.js
/** A tree in git can hold any name, also one that leads out of the folder that it is written into. */

// Nothing but dots and spaces, which Windows drops; git's own folder; a drive.
const HOSTILE = /(?:^|\/)(?:[. ]*|\.git[. ]*|[a-z]:[^/]*)(?:\/|$)|[\0\\]/i;
/** Whether a path out of a tree stays below the folder that it is joined to, and names no more than a file there. */
function isPlainPath(path, { sep } = external_node_path_) {
    // On Windows what follows a colon is a stream of the file.
    return !HOSTILE.test(path) && (sep === '/' || !path.includes(':'));
}

;// CONCATENATED MODULE: ./build/change/commit-tree.js
/** The files of a commit as a tree of folders, whose links lead to what they would lead to in a checkout. */


const MOST_LINKS = 10;
/** Of Linux; no other system takes a longer one. */
const LONGEST_PATH = 4096;
/** All paths are relative to the folder of the repository that the tree was opened at, with `/`. */
class CommitTree {
    #source;
    #files;
    #submodules;
    #folders;
    #targets = new Map();
    constructor(source, files, submodules) {
        this.#source = source;
        this.#files = files;
        this.#submodules = submodules;
        this.#folders = foldersOf(files);
    }
    /**
     * @param below a folder of the repository; `''` is its root.
     * @throws BaseUnreadable
     */
    static async open(source, below) {
        const start = below === '' ? '' : `${below}/`;
        const files = new Map();
        const submodules = new Map();
        for (const [path, file] of await source.below(below)) {
            const name = path.slice(start.length);
            if (isPlainPath(name))
                (file.kind === 'submodule' ? submodules : files).set(name, file);
        }
        return new CommitTree(source, files, submodules);
    }
    paths() {
        return this.#files.keys();
    }
    /** What git has under this path itself: a link is not followed, on the way neither. */
    entryAt(path) {
        return this.#files.get(path);
    }
    /** The file that a path leads to; undefined when it leads to a folder, to nothing or out of the tree. */
    async fileAt(path) {
        const found = await this.#locate(path, true);
        return typeof found === 'object' ? found : undefined;
    }
    /** The submodule that a path is or lies in, its own place and commit in one text. Links are not followed. */
    submoduleAt(path) {
        if (this.#submodules.size === 0)
            return undefined;
        for (let name = path; name !== ''; name = parentOf(name)) {
            const submodule = this.#submodules.get(name);
            if (submodule !== undefined)
                return `${submodule.path} ${submodule.object}`;
        }
        return undefined;
    }
    /** @throws BaseUnreadable */
    read(files, take) {
        return this.#source.read(files, take);
    }
    async hasFile(path) {
        return typeof (await this.#locate(path, false)) === 'object';
    }
    async entriesOf(path) {
        const folder = await this.#locate(path, true);
        const entries = typeof folder === 'string' ? [...(this.#folders.get(folder) ?? [])] : [];
        return entries.map(([name, entry]) => ({ name, isFolder: entry === 'folder' }));
    }
    /** The file or link, or the path of the folder, that a path leads to. */
    async #locate(path, followLast) {
        let rest = segmentsOf(path);
        let folder = '';
        let links = 0;
        for (let next = rest?.shift(); next !== undefined; next = rest?.shift()) {
            const entry = this.#folders.get(folder)?.get(next);
            if (entry === 'folder')
                folder = joined(folder, next);
            else if (entry?.kind === 'link' && (followLast || rest?.length !== 0)) {
                links += 1;
                if (links > MOST_LINKS)
                    return undefined;
                const target = segmentsOf(await this.#leadsTo(folder, entry));
                rest = target && [...target, ...(rest ?? [])];
                folder = '';
            }
            else
                return rest?.length === 0 ? entry : undefined;
        }
        return rest === undefined ? undefined : folder;
    }
    /** The path that a link in a folder stands for; one that is absolute leads out. */
    async #leadsTo(folder, link) {
        if (!this.#targets.has(link.object)) {
            await this.#source.read([link], async (_file, bytes) => {
                this.#targets.set(link.object, bytes.length > LONGEST_PATH ? '' : bytes.toString());
            });
        }
        const target = this.#targets.get(link.object) ?? '';
        return target === '' || external_node_path_.posix.isAbsolute(target) ? '..' : external_node_path_.posix.join(folder, target);
    }
}
/** Undefined for a path that leads out; none for the root. */
function segmentsOf(path) {
    const segments = external_node_path_.posix.normalize(path).split('/');
    return segments[0] === '..' ? undefined : segments.filter((segment) => segment !== '' && segment !== '.');
}
function foldersOf(files) {
    const folders = new Map([['', new Map()]]);
    for (const [path, file] of files) {
        let name = path;
        let entry = file;
        // Up to the first folder that is known already, and with it all above it.
        for (let isKnown = false; !isKnown;) {
            const parent = parentOf(name);
            const last = name.slice(name.lastIndexOf('/') + 1);
            const folder = folders.get(parent);
            isKnown = folder !== undefined;
            if (folder === undefined)
                folders.set(parent, new Map([[last, entry]]));
            else
                folder.set(last, entry);
            [name, entry] = [parent, 'folder'];
        }
    }
    return folders;
}
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./build/input/workspace-path.js
var workspace_path = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/change/lines.js
var change_lines = __webpack_require__(8246);
;// CONCATENATED MODULE: ./build/change/renamed-manifests.js
/** What manifests were called before the change. */





/** A glob of which more files are new is a new fleet; each costs reading its candidates. */
const MOST_COMPARED = 50;
const MOST_CANDIDATES = 20;
const LARGEST_COMPARED = 1024 * 1024;
/** Of the lines of the longer one: as much as `git diff --find-renames` asks for. */
const LEAST_SHARED = 0.5;
/**
 * Paths and globs, relative to the root of the workspace: each glob that matches something in the base, and for each of the
 * others what its files were renamed from.
 *
 * @throws BaseUnreadable, InputError
 */
async function findManifests(globs, sides) {
    const manifests = new Set();
    const unmatched = new Set();
    for (const glob of globs) {
        const read = (0,workspace_path/* readWorkspacePath */.T)(sides.head.root, glob);
        // An absolute path would lead to the workspace of now.
        if (read.ok && (await sides.isHere(read.relative)))
            manifests.add(read.relative);
        else
            for (const path of await (0,workspace/* findFiles */.lY)(sides.head, glob))
                unmatched.add(path);
    }
    if (unmatched.size === 0)
        return [...manifests];
    const gone = await goneFiles(sides, new Set([...unmatched].map(extensionOf)));
    for (const path of [...unmatched].slice(0, MOST_COMPARED)) {
        const before = await nameBefore(path, gone, sides);
        if (before === undefined)
            continue;
        manifests.add(before);
        // Only one file was renamed from it.
        gone.delete(before);
    }
    return [...manifests];
}
/** Files, not links, by name, that the base has and the workspace has no more; at least those with these extensions. */
async function goneFiles({ base, tracked, head }, extensions) {
    const gone = new Map();
    for (const name of base.paths()) {
        const file = base.entryAt(name);
        if (file?.kind !== 'file')
            continue;
        const isThere = tracked === undefined
            ? !extensions.has(extensionOf(name)) || (await exists((0,external_node_path_.join)(head.root, name)))
            : tracked.entryAt(name) !== undefined;
        if (!isThere)
            gone.set(name, file);
    }
    return gone;
}
/** By the same content, as git knows it, else by the most alike with the same extension. */
async function nameBefore(path, gone, { head, base, tracked }) {
    const name = (0,workspace/* relativeName */.IC)(head, path);
    const object = tracked?.entryAt(name)?.object;
    for (const [other, file] of gone)
        if (file.object === object)
            return other;
    if ((await (0,promises_.stat)(path)).size > LARGEST_COMPARED)
        return undefined;
    const candidates = [...gone]
        .filter(([other]) => extensionOf(other) === extensionOf(name))
        .sort(([left], [right]) => nearness(right, name) - nearness(left, name))
        .slice(0, MOST_CANDIDATES);
    return mostAlike((0,change_lines/* linesOf */.D)(await (0,promises_.readFile)(path, 'utf8')), new Map(candidates), base);
}
/** Which of many are compared: those of the same name, then those of the same folder. */
function nearness(other, name) {
    return (Number(external_node_path_.posix.basename(other) === external_node_path_.posix.basename(name)) * 2 + Number(external_node_path_.posix.dirname(other) === external_node_path_.posix.dirname(name)));
}
async function mostAlike(lines, candidates, base) {
    const shares = new Map();
    await base.read([...candidates.values()], async ({ object }, bytes) => {
        if (bytes.length <= LARGEST_COMPARED)
            shares.set(object, sharedPart(lines, (0,change_lines/* linesOf */.D)(bytes.toString())));
    });
    let best;
    for (const [name, { object }] of candidates) {
        const share = shares.get(object) ?? 0;
        if (share >= LEAST_SHARED && share > (best?.share ?? 0))
            best = { name, share };
    }
    return best?.name;
}
/** From 0 to 1. */
function sharedPart(lines, others) {
    const left = (0,change_lines/* countLines */.l)(others);
    let shared = 0;
    for (const line of lines) {
        const count = left.get(line) ?? 0;
        if (count > 0)
            shared += 1;
        left.set(line, count - 1);
    }
    return shared / Math.max(lines.length, others.length, 1);
}
function extensionOf(path) {
    return (0,external_node_path_.extname)(path).toLowerCase();
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/change/untracked-files.js




/**
 * @param root of the workspace as it is now: absolute, real.
 * @param tracked undefined where that isn't known: there are none then.
 * @param sameOrigins whether submodules come from where they came from before the change.
 */
function untrackedFiles(root, base, tracked, sameOrigins) {
    if (tracked === undefined)
        return { matching: async () => new Map() };
    async function isTracked(name) {
        return (await base.hasFile(name)) || ((await tracked?.hasFile(name)) ?? false);
    }
    /** In a submodule that the change moved on, or brought: no step of the workflow made what is there. */
    async function isOfChange(name) {
        const [was, is] = [base.submoduleAt(name), tracked?.submoduleAt(name)];
        return was !== is || (was !== undefined && !(await sameOrigins()));
    }
    async function untracked(name) {
        if (!isPlainPath(name) || (await isTracked(name)) || (await hasNoPlace(base, name)))
            return undefined;
        if (await isOfChange(name))
            return undefined;
        const path = await (0,promises_.realpath)((0,external_node_path_.join)(root, name)).catch(() => undefined);
        if (path === undefined || !(await (0,promises_.stat)(path)).isFile())
            return undefined;
        const target = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
        if (!isPlainPath(target) || (await isOfChange(target)))
            return undefined;
        return (await isTracked(target)) ? { kind: 'tracked', name: target } : { kind: 'made', path };
    }
    return {
        async matching(path, globStart) {
            const found = new Map();
            for (const name of await namesOf(root, path, globStart)) {
                const file = await untracked(name);
                if (file !== undefined)
                    found.set(name, file);
            }
            return found;
        },
    };
}
async function namesOf(root, path, globStart) {
    if (globStart !== undefined) {
        return (await (0,glob/* filesMatching */.NP)((0,external_node_path_.join)(root, globStart), path)).map((name) => external_node_path_.posix.join(globStart, name));
    }
    return (await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined)) === undefined ? [] : [path];
}
/** Where the base has a folder, or a file in the place of a folder, that the change took away. */
async function hasNoPlace(base, name) {
    if ((await base.entriesOf(name)).length > 0)
        return true;
    for (let cut = name.indexOf('/'); cut !== -1; cut = name.indexOf('/', cut + 1)) {
        if ((await base.fileAt(name.slice(0, cut))) !== undefined)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/change/base-workspace.js
/** The workspace as it was before the change. */





/**
 * A folder that is filled by need. What git does not track, because a step of the workflow made it, is as it is now; and so
 * is what the change did not touch, which spares asking for it, and leaves Git LFS files as the checkout brought them.
 *
 * @param parts.tracked the files of HEAD; undefined where there is no git: all that the base has not counts as added by the
 *   change then.
 * @param parts.below where in the repository the workspace is: `''` or `sub/folder`.
 * @param parts.folder absolute, empty, ours.
 * @throws BaseUnreadable
 */
async function openBaseWorkspace(parts) {
    const { head, below } = parts;
    const root = await (0,promises_.realpath)(parts.folder);
    const base = await CommitTree.open(parts.base, below);
    const tracked = parts.tracked && (await CommitTree.open(parts.tracked, below));
    const sameOrigins = async () => (await originsIn(parts.base)) === (parts.tracked && (await originsIn(parts.tracked)));
    const folder = new BaseFolder(root, base, untrackedFiles(head.root, base, tracked, sameOrigins), head.root);
    return {
        root,
        lender: head.root,
        bring: (path, globStart) => folder.bring(path, globStart),
        fileAt: (path) => base.entryAt(path),
        isUnchanged: (path) => folder.isUnchanged(path),
        manifestsAt: (globs) => findManifests(globs, { head, base, tracked, isHere: (glob) => folder.has(glob) }),
    };
}
/** What says of submodules where they come from; a step of the workflow may have taken the newest that is there. */
async function originsIn(files) {
    return (await files.below(GIT_MODULES)).get(GIT_MODULES)?.object;
}
const GIT_MODULES = '.gitmodules';

// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __webpack_require__(446);
// EXTERNAL MODULE: ./build/change/commit-id.js
var commit_id = __webpack_require__(756);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/change/tree-list.js

const KINDS = new Map([
    ['100644', 'file'],
    ['100755', 'file'],
    // Written by git of 2005, and still read.
    ['100664', 'file'],
    ['120000', 'link'],
    ['160000', 'submodule'],
]);
/**
 * The files in the output of `git ls-tree -r -z`, by path. Names that are no UTF-8 are left out: a manifest can't name
 * them.
 */
function readTreeList(output) {
    const files = new Map();
    for (let at = 0; at < output.length;) {
        const found = output.indexOf(0, at);
        const end = found === -1 ? output.length : found;
        const file = readEntry(output.subarray(at, end));
        if (file !== undefined)
            files.set(file.path, file);
        at = end + 1;
    }
    return files;
}
/** `100644 blob <object>TAB<path>` */
function readEntry(entry) {
    if (!(0,external_node_buffer_.isUtf8)(entry))
        return undefined;
    const text = entry.toString();
    const tab = text.indexOf('\t');
    const [mode = '', , object = ''] = text.slice(0, tab).split(' ');
    const kind = KINDS.get(mode);
    return tab === -1 || kind === undefined ? undefined : { path: text.slice(tab + 1), kind, object };
}

;// CONCATENATED MODULE: ./build/change/local-repository.js
/** The repository that a folder lies in, as its database holds it. Its work tree is not looked at. */






/** Undefined when there is no git program, or no repository with a work tree here. */
async function openLocalRepository(git, directory) {
    const found = await git.run(['-C', directory, 'rev-parse', '--show-toplevel']);
    const written = found.output.toString().replace(/\r?\n$/, '');
    if (found.exitCode !== 0 || written === '')
        return undefined;
    const top = await (0,promises_.realpath)((0,external_node_path_.resolve)(written));
    /** What a command prints, without its line end; undefined when it fails. */
    async function ask(...words) {
        const { exitCode, output } = await git.run(['-C', top, ...words]);
        return exitCode === 0 ? output.toString().trimEnd() : undefined;
    }
    async function resolveCommit(revision) {
        // It would be read as an option, and a zero byte can be passed to no program.
        if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
            return undefined;
        const id = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
        return id !== undefined && (0,commit_id/* isCommitId */.j)(id) ? id : undefined;
    }
    return {
        top,
        head: await resolveCommit('HEAD'),
        resolve: resolveCommit,
        async parentsOf(commit) {
            if (!(0,commit_id/* isCommitId */.j)(commit))
                return undefined;
            // Not `HEAD^1`: a shallow clone says of its oldest commits that they have no parents. The object itself names them.
            const text = await ask('cat-file', 'commit', commit);
            return text === undefined ? undefined : parentsIn(text);
        },
        async filesOf(commit) {
            if (!(0,commit_id/* isCommitId */.j)(commit))
                return undefined;
            const { exitCode, output } = await git.run(['-C', top, 'ls-tree', '-r', '-z', '--full-tree', commit]);
            return exitCode === 0 ? commitFiles(git, top, commit, readTreeList(output)) : undefined;
        },
        async mergeBase(one, other) {
            if (!(0,commit_id/* isCommitId */.j)(one) || !(0,commit_id/* isCommitId */.j)(other))
                return undefined;
            if ((await ask('rev-parse', '--is-shallow-repository')) !== 'false')
                return undefined;
            return (await ask('merge-base', one, other))?.split('\n')[0];
        },
    };
}
/** The headers of a commit end at the first empty line; what follows is the author's text. */
function parentsIn(commit) {
    const headers = commit.split('\n\n', 1)[0] ?? '';
    return headers
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length));
}
function commitFiles(git, top, commit, files) {
    return {
        commit,
        async below(folder) {
            if (folder === '')
                return files;
            return new Map([...files].filter(([path]) => path === folder || path.startsWith(`${folder}/`)));
        },
        async read(wanted, take) {
            const objects = wanted.map(({ object }) => object);
            try {
                await git.readBlobs(top, objects, async (bytes, index) => {
                    const file = wanted[index];
                    if (file !== undefined)
                        await take(file, bytes);
                });
            }
            catch (error) {
                if (!(error instanceof step_failed/* StepFailed */.a))
                    throw error;
                throw new base_unreadable/* BaseUnreadable */.$(unreadable(commit, error), { cause: error });
            }
        },
    };
}
function unreadable(commit, { problem }) {
    const message = `Files of the commit ${commit} can't be read from the local repository. ${problem.message}`;
    return { message, cure: problem.cure };
}

;// CONCATENATED MODULE: ./build/process/git-blobs.js
/** What `git cat-file --batch` answers, cut into objects. */

/** GitHub takes no file of more than 100 MiB. */
const LARGEST_BLOB = 256 * 1024 * 1024;
const LONGEST_HEADER = 1024;
const LINE_FEED = 10;
/**
 * The blobs, in the order in which they were asked for; the bytes are the receiver's to keep.
 *
 * @throws StepFailed at the first that is not there, no blob or too large.
 */
async function* blobsIn(chunks) {
    let header = '';
    let body;
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            if (body === undefined) {
                const found = chunk.indexOf(LINE_FEED, at);
                const end = found === -1 ? chunk.length : found;
                header += chunk.toString('latin1', at, end);
                if (header.length > LONGEST_HEADER)
                    throw unexpected(header);
                at = end + 1;
                if (found === -1)
                    continue;
                // A line feed follows the bytes.
                body = Buffer.alloc(sizeIn(header) + 1);
                header = '';
                filled = 0;
            }
            else {
                const copied = chunk.copy(body, filled, at);
                filled += copied;
                at += copied;
                if (filled < body.length)
                    continue;
                yield body.subarray(0, -1);
                body = undefined;
            }
        }
    }
}
/** `<object> blob <size>`; or `<object> missing`. */
function sizeIn(header) {
    const size = /^[0-9a-f]+ blob (\d{1,15})$/.exec(header)?.[1];
    if (size === undefined)
        throw unexpected(header);
    if (Number(size) <= LARGEST_BLOB)
        return Number(size);
    throw new step_failed/* StepFailed */.a({
        message: `An object of the repository has ${size} bytes, at most ${LARGEST_BLOB} are read (${header}).`,
        cure: 'Keep files of that size out of the repository, or in Git LFS.',
    });
}
function unexpected(header) {
    return new step_failed/* StepFailed */.a({
        message: `git answered "${header.slice(0, 100)}", expected a blob and its size.`,
        cure: 'Check the repository with `git fsck`; a partial clone has to be fetched whole.',
    });
}

;// CONCATENATED MODULE: ./build/process/path-outside.js
/** Which folders of PATH a change that is checked has no say in. */


/**
 * The value of PATH without the folders inside another one. A step of the workflow may have put one of the workspace there
 * (`node_modules/.bin`), where a pull request can put a program of any name.
 *
 * @param directory absolute.
 */
function pathOutside(value, directory, platform) {
    const path = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const root = realPathOf(directory);
    const isInside = (folder) => {
        const below = path.relative(root, realPathOf(folder));
        return below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
    };
    return value
        .split(path.delimiter)
        .filter((folder) => path.isAbsolute(unquoted(folder)) && !isInside(unquoted(folder)))
        .join(path.delimiter);
}
/** Windows lets a folder on PATH stand in quotes. */
function unquoted(folder) {
    return folder.replaceAll('"', '');
}
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/process/starting-point.js + 2 modules
var starting_point = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/process/run-git.js
/** Asks git about a repository that somebody else wrote. Only its database is read: none of its programs are run. */




const A_MINUTE = 60_000;
// A name and 60 bytes for each file: two million of them.
const MOST_OUTPUT = 256 * 1024 * 1024;
// The repository's own configuration can name programs (core.fsmonitor, hooks), and a pull request can hold a whole bare
// repository with such a configuration. A checkout in a container belongs to another user, which makes git refuse it: it
// protects those who would run the programs named in it, and we run none.
const FIRST_WORDS = [
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap((setting) => ['-c', setting]),
    '--no-pager',
    '--no-replace-objects',
];
const TOLD = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone would fetch what is missing, with the programs that its configuration names. Before git 2.45 only a list
    // of the protocols allowed stops it; there is none of this name.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
};
function createGit(options) {
    const patience = options.patience ?? A_MINUTE;
    return {
        run: async (words) => {
            try {
                return await runToEnd(startOf(words, options), patience);
            }
            catch (error) {
                if (!(error instanceof step_failed/* StepFailed */.a))
                    throw error;
                return { exitCode: undefined, output: Buffer.alloc(0), errors: error.message };
            }
        },
        readBlobs: (directory, objects, take) => readBatch(startOf(['-C', directory, 'cat-file', '--batch'], options), objects, take, patience),
    };
}
function startOf(words, options) {
    const { directory, platform } = options;
    // GIT_DIR, GIT_INDEX_FILE, GIT_CONFIG_PARAMETERS and their like would make it read another repository, or otherwise.
    const environment = Object.fromEntries(Object.entries(options.environment)
        .filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
        .map(([name, value]) => [name, isPath(name, options) ? pathOutside(value ?? '', directory, platform) : value]));
    const call = { program: 'git', words: [...FIRST_WORDS, ...words], environment: TOLD };
    return (0,starting_point/* startingPoint */.j)(call, { ...options, environment });
}
/** Windows calls it `Path`. */
function isPath(name, { platform }) {
    return (platform === 'win32' ? name.toUpperCase() : name) === 'PATH';
}
async function runToEnd(start, patience) {
    // Loaded here: only a comparison needs it.
    const { execa } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 6993));
    const ended = await execa(start.file, start.words, {
        ...commonOf(start),
        stdin: 'ignore',
        stripFinalNewline: false,
        timeout: patience,
        maxBuffer: MOST_OUTPUT,
    });
    return {
        exitCode: ended.failed && ended.exitCode === 0 ? undefined : ended.exitCode,
        output: Buffer.from(ended.stdout.buffer, ended.stdout.byteOffset, ended.stdout.byteLength),
        errors: Buffer.from(ended.stderr).toString(),
    };
}
async function readBatch(start, objects, take, patience) {
    if (objects.length === 0)
        return;
    const { execa } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 6993));
    const child = execa(start.file, start.words, {
        ...commonOf(start),
        input: `${objects.join('\n')}\n`,
        stderr: 'ignore',
        buffer: false,
    });
    // Each answer may take that long, not all of them together.
    const watchdog = setTimeout(() => child.kill(), patience);
    let index = 0;
    try {
        for await (const bytes of blobsIn(child.stdout)) {
            await take(bytes, index);
            index += 1;
            watchdog.refresh();
        }
        const { exitCode } = await child;
        if (index < objects.length)
            throw endedEarly(objects[index], exitCode);
    }
    finally {
        clearTimeout(watchdog);
        child.kill();
        await child;
    }
}
function commonOf(start) {
    return {
        cwd: start.directory,
        env: start.environment,
        extendEnv: false,
        encoding: 'buffer',
        reject: false,
        killSignal: 'SIGKILL',
        windowsHide: true,
        windowsVerbatimArguments: start.verbatim,
    };
}
function endedEarly(object, exitCode) {
    return new step_failed/* StepFailed */.a({
        message: `git did not answer with the object ${object} (exit code ${exitCode ?? 'none'}).`,
        cure: 'Check the repository with `git fsck`; a partial clone has to be fetched whole.',
    });
}

// EXTERNAL MODULE: ./build/jobs/git-hub.js
var git_hub = __webpack_require__(5087);
;// CONCATENATED MODULE: ./build/jobs/change/passing-folder.js
/** A temporary folder that is gone when the run is, also when it is called off. */



const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** @param parent absolute. @param prefix what its name begins with. */
async function makePassingFolder(parent, prefix) {
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix)));
    const onSignal = (signal) => {
        forget();
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        // Nobody listens any more: it ends this process, and says by what.
        process.kill(process.pid, signal);
    };
    const forget = () => {
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return {
        path,
        dispose: async () => {
            forget();
            await (0,promises_.rm)(path, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/jobs/change/before.js
/** What was there before a change, in a temporary folder that is filled by need: from git, or by GitHub's API. */









/** @throws BaseUnreadable when there is a base by the event, and it cannot be found or read. */
async function openByEvent(event, testedCommit, workspace, surroundings) {
    const repository = await openRepository(workspace, surroundings);
    const connect = (0,git_hub/* gitHubConnection */._)(surroundings.gitHub, 'Git does not have the base of this change here');
    const histories = [...(repository === undefined ? [] : [repository]), historyOf(connect)];
    const base = await findBase(event, { head: repository?.head, testedCommit }, histories);
    if ('none' in base)
        return { kind: 'nothing', why: base.none, dispose: async () => undefined };
    return openAt(base.commit, workspace, repository, connect, surroundings);
}
/** Since the branch left the revision. @throws InputError when there is no such commit, or no repository. */
async function openSince(revision, workspace, surroundings) {
    const repository = await openRepository(workspace, surroundings);
    const commit = await repository?.resolve(revision);
    if (repository === undefined || commit === undefined) {
        throw repository === undefined ? noRepository() : noCommit(revision);
    }
    const left = repository.head && (await repository.mergeBase(repository.head, commit));
    const connect = (0,git_hub/* gitHubConnection */._)(surroundings.gitHub, `Git does not have all of ${revision} here`);
    return openAt(left || commit, workspace, repository, connect, surroundings);
}
function noRepository() {
    return new problem/* InputError */.d({
        message: '--base takes a git repository, and there is none here (or no git).',
        cure: 'Run it in a clone, with git on the PATH, or leave --base out.',
    });
}
function noCommit(revision) {
    return new problem/* InputError */.d({
        message: `--base is "${revision}", which is no commit of this repository.`,
        cure: 'Write a branch, a tag or a commit id that `git log` knows. A shallow clone has few: `git fetch --unshallow`.',
    });
}
async function openRepository(workspace, { machine: { environment, platform } }) {
    return openLocalRepository(createGit({ environment, platform, directory: workspace.root }), workspace.root);
}
async function openAt(commit, workspace, repository, connect, { machine }) {
    const local = await repository?.filesOf(commit);
    const base = local === undefined ? await filesByApi(connect, commit) : orByApi(local, connect);
    const tracked = repository?.head === undefined ? undefined : await repository.filesOf(repository.head);
    const below = repository === undefined ? '' : (0,external_node_path_.relative)(repository.top, workspace.root).split(external_node_path_.sep).join('/');
    const { path: folder, dispose } = await makePassingFolder(machine.temporary, 'imagegate-before-');
    try {
        const before = await openBaseWorkspace({ head: workspace, base, tracked, below, folder });
        return { kind: 'commit', commit, workspace: before, dispose };
    }
    catch (fault) {
        await dispose();
        throw fault;
    }
}
/** A partial clone has every tree and not every file. */
function orByApi(local, connect) {
    return {
        commit: local.commit,
        below: (folder) => local.below(folder),
        read: (files, take) => local.read(files, take).catch(async (fault) => {
            if (!(fault instanceof base_unreadable/* BaseUnreadable */.$))
                throw fault;
            await (await filesByApi(connect, local.commit)).read(files, take);
        }),
    };
}
async function filesByApi(connect, commit) {
    const { gitHubCommitFiles } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.bind(__webpack_require__, 9187));
    return gitHubCommitFiles(await connect(), commit);
}
/** Asked only for what git does not know. */
function historyOf(connect) {
    const history = async () => (await __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 4085))).gitHubHistory(await connect());
    return {
        parentsOf: async (commit) => (await history()).parentsOf(commit),
        mergeBase: async (one, other) => (await history()).mergeBase(one, other),
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
