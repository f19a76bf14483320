export const id = 711;
export const ids = [711];
export const modules = {

/***/ 5226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readDeploymentShare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/image/refuse.js
var image_refuse = __webpack_require__(216);
// EXTERNAL MODULE: ./build/image/wim-file.js + 3 modules
var wim_file = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/windows-claims.js
var windows_claims = __webpack_require__(2071);
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

// EXTERNAL MODULE: ./build/image/mdt/image-list.js
var image_list = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/image/mdt/share-path.js
var share_path = __webpack_require__(4065);
;// CONCATENATED MODULE: ./build/image/mdt/operating-systems.js
/** The operating systems of a share: what MDT says of each in OperatingSystems.xml, and what its image file says. */







const IMPORT_AGAIN = 'Remove the entry in the Deployment Workbench, and import the image into the share.';
/** @throws InputError when the list is missing or malformed, or names an image outside the share. */
async function readOperatingSystems(folder, label) {
    const { document, entries } = await (0,image_list/* readImageList */.mP)(folder, label);
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
    const path = (0,share_path/* readSharePath */.bs)(written);
    if (!path.ok)
        return refuse(`an ImageFile that ${path.reason}: ${(0,image_refuse/* quoted */.T)(written)}, expected one inside the share`);
    const imageIndex = (0,image_list/* readImageIndex */.AW)(values) ?? refuse(`the ImageIndex ${(0,image_refuse/* quoted */.T)(values.get('imageindex') ?? '')}`);
    const there = await (0,share_path/* findPath */.Hh)(folder, path.names);
    if (there !== undefined && !(await (0,share_path/* staysInside */.No)(folder, there).catch(() => false))) {
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

// EXTERNAL MODULE: ./build/image/mdt/share-document.js
var share_document = __webpack_require__(6363);
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

// EXTERNAL MODULE: ./build/image/mdt/share-entries.js
var share_entries = __webpack_require__(6888);
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
            const installs = INSTALLING_TYPE.test((0,share_entries/* attributeOf */.w)(element, 'type')?.trim() ?? '');
            step = { name: (0,share_entries/* attributeOf */.w)(element, 'name') ?? '', disabled, installs, guid: undefined };
        },
        closed(element, text) {
            const tag = tagOf(element);
            if (tag === 'group')
                disabledGroups.pop();
            if (tag === 'variable' && (0,share_entries/* attributeOf */.w)(element, 'name')?.trim().toLowerCase() === 'osguid') {
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
    return (0,share_entries/* attributeOf */.w)(element, 'disable')?.trim().toLowerCase() === 'true';
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
    const path = await (0,share_path/* findPath */.Hh)(folder, ['Control', 'TaskSequences.xml']);
    if (path === undefined)
        return [];
    const document = await (0,share_document/* readShareDocument */.VM)(path, `${label}/Control/TaskSequences.xml`);
    const found = [];
    for (const entry of (0,share_entries/* readEntries */.$)(document, 'tss', 'ts')) {
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
        return readInstalled(await (0,share_document/* readShareDocument */.VM)(path, `${label}/Control/${id}/ts.xml`));
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
        return { secrets: secretsInUnattend(await (0,share_document/* readShareDocument */.VM)(path, `${label}/Control/${id}/Unattend.xml`)) };
    }
    catch (error) {
        return { secrets: [], problem: clauseOf(error) };
    }
}
/** A file in the folder of a task sequence, which is one name below Control, and nothing else. */
async function findBeside(id, name, folder) {
    const read = (0,share_path/* readSharePath */.bs)(id);
    if (!read.ok || read.names.length !== 1)
        return undefined;
    const path = await (0,share_path/* findPath */.Hh)(folder, ['Control', ...read.names, name]);
    return path !== undefined && (await (0,share_path/* staysInside */.No)(folder, path).catch(() => false)) ? path : undefined;
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
    const path = await (0,share_path/* findPath */.Hh)(folder, ['Control', name]);
    const file = `${label}/Control/${name}`;
    return path === undefined ? [] : secretsInSettings(await (0,share_document/* readShareSettings */.TZ)(path, file), file);
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectShare: () => (/* binding */ inspectShare)
});

// EXTERNAL MODULE: ./build/image/mdt/deployment-share.js + 5 modules
var deployment_share = __webpack_require__(5226);
// EXTERNAL MODULE: ./build/report/identity-text.js
var identity_text = __webpack_require__(8221);
// EXTERNAL MODULE: ./build/report/inspection.js
var inspection = __webpack_require__(1809);
// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/share-inspection.js





/** `identity` stands in each operating system just as it would in a manifest. */
function shareInspectionJson({ share, operatingSystems, taskSequences, secrets }) {
    const shown = operatingSystems.map(({ identity: { software, ...evidence }, ...system }) => ({
        guid: system.guid,
        name: system.name,
        enabled: system.enabled,
        file: system.imageLabel,
        index: system.imageIndex,
        identity: software,
        ...evidence,
        flags: system.flags,
        build: system.build,
        platform: system.platform,
        language: system.language,
    }));
    return `${(0,visible/* jsonText */.s$)({ schemaVersion: 1, tool: tool/* TOOL */.j, share, operatingSystems: shown, taskSequences, secrets }, 2)}\n`;
}
function shareInspectionText(share, paint) {
    const { operatingSystems, taskSequences, secrets } = share;
    const counts = [(0,wording/* countOf */.pq)(operatingSystems.length, 'operating system'), (0,wording/* countOf */.pq)(taskSequences.length, 'task sequence')];
    const byGuid = new Map(operatingSystems.map((system) => [system.guid, system]));
    return [
        `${paint('bold', (0,visible/* visible */.RK)(share.share))}: MDT deployment share, ${counts.join(', ')}\n`,
        ...operatingSystems.map((system) => systemText(system, paint)),
        ...taskSequences.map((sequence) => sequenceText(sequence, byGuid, paint)),
        ...secrets.map(({ file, line, what }) => `  ${paint('yellow', (0,visible/* visible */.RK)(`${file}:${line}: holds ${what}`))}\n`),
    ].join('');
}
function systemText(system, paint) {
    const { identity } = system;
    const details = [
        ['in', `${system.imageLabel}, index ${system.imageIndex}`],
        ['flags (by MDT)', system.flags],
        ['build (by MDT)', system.build],
        ['platform (by MDT)', system.platform],
        ['language (by MDT)', system.language],
        ['read from', identity.witnesses.join(', ')],
    ];
    return [
        `  ${(0,visible/* visible */.RK)(system.name)}${disabledText(system)}: ${paint('bold', (0,visible/* visible */.RK)((0,identity_text/* identityText */.K)(identity.software)))}\n`,
        ...(0,inspection/* doubts */.OD)(identity).map((doubt) => `     ${paint('yellow', (0,visible/* visible */.RK)(doubt))}\n`),
        ...details.flatMap(([label, value]) => (value ? [`     ${label}: ${(0,visible/* visible */.RK)(value)}\n`] : [])),
    ].join('');
}
function sequenceText(sequence, systems, paint) {
    const system = systems.get(sequence.operatingSystem ?? '');
    const installs = system === undefined
        ? 'would install no operating system of the share'
        : `would install ${(0,identity_text/* identityText */.K)(system.identity.software)} (${system.identity.state}), from ${system.name}`;
    const title = paint('bold', (0,visible/* visible */.RK)(`task sequence ${sequence.id}`));
    const named = sequence.name === sequence.id ? '' : `, ${sequence.name}`;
    return [
        `  ${title}${(0,visible/* visible */.RK)(named)}${disabledText(sequence)}: ${(0,visible/* visible */.RK)(installs)}\n`,
        ...(sequence.problem === undefined ? [] : [`     ${paint('yellow', (0,visible/* visible */.RK)(sequence.problem))}\n`]),
    ].join('');
}
function disabledText({ enabled }) {
    return enabled ? '' : ' (disabled)';
}

;// CONCATENATED MODULE: ./build/jobs/inspect-share.js


/**
 * Tells what a deployment share holds, and what its task sequences would install.
 *
 * @param folder absolute.
 * @param label as it was named.
 * @throws InputError when it is no share, or can't be read as one.
 */
async function inspectShare(folder, label, output, paint) {
    const share = { share: label, ...(await (0,deployment_share/* readDeploymentShare */.$)(folder, label)) };
    return output === 'json' ? shareInspectionJson(share) : shareInspectionText(share, paint);
}


/***/ })

};
