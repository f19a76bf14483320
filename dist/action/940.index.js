export const id = 940;
export const ids = [940];
export const modules = {

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_LIMIT: () => (/* binding */ POLICY_LIMIT),
  readPolicy: () => (/* binding */ readPolicy),
  readPolicyBytes: () => (/* binding */ readPolicyBytes),
  readPolicyFile: () => (/* binding */ readPolicyFile)
});

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/text-decoding.js
var text_decoding = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/manifest/document/node.js
var document_node = __webpack_require__(2974);
// EXTERNAL MODULE: ./build/manifest/problems.js
var manifest_problems = __webpack_require__(7386);
// EXTERNAL MODULE: ./build/manifest/document/json.js
var json = __webpack_require__(7848);
// EXTERNAL MODULE: ./build/manifest/document/source-text.js
var source_text = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/manifest/document/yaml.js
var yaml = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/manifest/document/yaml-events.js
var yaml_events = __webpack_require__(9655);
;// CONCATENATED MODULE: ./build/policy/policy-document.js
/** A policy's document, YAML or JSON, as nodes. */






/** The label of a file at a commit ends with the commit: `policy.json@1f2e3d4`. */
const JSON_LABEL = /\.json(?:@[^/@]*)?$/i;
/** @throws InputError when the text is no YAML (JSON, by the file's name), or no map of fields. */
function parsePolicy(text, file, problems) {
    const source = new source_text/* SourceText */.D(file, text);
    const root = JSON_LABEL.test(file) ? readJson(source, problems) : readYaml(source, problems);
    if (root.kind === 'map')
        return root;
    problems.throwIfAny();
    const cure = 'Begin with `waivers:`, `severities:` or another section of a policy.';
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

// EXTERNAL MODULE: ./build/manifest/issues.js
var issues = __webpack_require__(8462);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/licensing/vocabulary/architecture.js
var architecture = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/manifest/schema/terms.js
var schema_terms = __webpack_require__(9109);
;// CONCATENATED MODULE: ./build/policy/schema/needed.js

/** A text that must say something: reading takes an empty one for one that is left out, and editors are told so here. */
function needed(description, ...examples) {
    return (0,schema_terms/* text */.Qq)(description, ...examples).meta({ minLength: 1, pattern: '\\S' });
}

;// CONCATENATED MODULE: ./build/policy/schema/reference.js

/** Where the agreement says so: its words outrank the brief, so every line that leans on them names the place. */
function reference() {
    return needed('Where the agreement says so.', 'EA-7731, amendment M97, section 4');
}

;// CONCATENATED MODULE: ./build/policy/schema/coverage.js






const architectureSchema = schemas/* strictObject */.rej({
    architecture: (0,schema_terms/* term */.jk)(architecture/* readArchitecture */.O, 'Of the processor.', terms/* ARCHITECTURES */.Xe),
    reference: reference(),
})
    .transform((line) => line)
    .describe('An architecture that the agreement covers.');
const affiliateSchema = schemas/* strictObject */.rej({ name: needed('As the manifest calls it.', 'Contoso Iberia'), reference: reference() })
    .transform((line) => line)
    .describe("A company whose signature and devices count as the organization's own.");

// EXTERNAL MODULE: ./build/licensing/vocabulary/edition.js + 1 modules
var edition = __webpack_require__(3373);
// EXTERNAL MODULE: ./build/licensing/vocabulary/version.js
var version = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/manifest/schema/software.js
var schema_software = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/manifest/schema/written.js
var written = __webpack_require__(9069);
;// CONCATENATED MODULE: ./build/policy/schema/filled.js


/** A list that holds something, or one value that stands for the list of itself. */
function filled(item, most, description) {
    // What is told of an empty list is told below; editors read of it here.
    const list = schemas/* array */.YOg(item).max(most).meta({ minItems: 1 });
    return schemas/* union */.KCZ([item, list])
        .transform((value, context) => {
        const items = [value].flat();
        if (items.length === 0)
            return (0,schema_terms/* refuse */.TR)(context, { message: 'The list is empty.', cure: 'Write at least one.' });
        return items;
    })
        .describe(description);
}

;// CONCATENATED MODULE: ./build/policy/schema/qualifying-system.js










const MOST_TERMS = 50;
const qualifying_system_version = needed('A release of Windows.', ...terms/* VERSIONS */.S8.windows);
const qualifying_system_edition = needed('An edition of Windows.', ...terms/* EDITIONS */.qR.windows);
const fields = schemas/* strictObject */.rej({
    versions: filled(qualifying_system_version, MOST_TERMS, 'Releases of the base license.'),
    editions: filled(qualifying_system_edition, MOST_TERMS, 'Editions of the base license.'),
    upgradeTo: filled(qualifying_system_version, MOST_TERMS, 'Releases of the upgrade that stands on it.'),
    agreement: (0,schema_terms/* text */.Qq)('Only for upgrades under this agreement; under every one when left out.', 'EA-7731').optional(),
    qualifies: (0,schema_terms/* flag */.Jt)('True when an upgrade may stand on it, false when it may not.'),
    reference: reference(),
});
const qualifyingSystemSchema = fields
    .transform((line, context) => {
    const versions = each(line.versions, (text, index) => versionOf(text, context, ['versions', index]));
    const upgradeTo = each(line.upgradeTo, (text, index) => versionOf(text, context, ['upgradeTo', index]));
    const editions = each(line.editions, (text, index) => editionOf(text, versions, context, ['editions', index]));
    const { agreement, qualifies, reference } = line;
    return { versions, editions, upgradeTo, qualifies, reference, ...(0,written/* written */.M)({ agreement }) };
})
    .describe('A base license that an upgrade may, or may not, stand on by the agreement.');
function each([first, ...others], read) {
    return [read(first, '0'), ...others.map((text, index) => read(text, String(index + 1)))];
}
function versionOf(text, context, path) {
    const reading = (0,version/* readVersion */.$4)(text, 'windows');
    return reading.ok ? reading.value : (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* unknownTerm */.zq)(text, reading.nearest, terms/* VERSIONS */.S8.windows), path);
}
/** An edition of at least one of the versions. */
function editionOf(text, versions, context, path) {
    for (const version of versions) {
        const reading = (0,edition/* readEdition */.B)(text, 'windows', version);
        if (reading.ok)
            return reading.value.edition;
    }
    const software = { product: 'windows', edition: text, version: versions[0] };
    (0,schema_software/* checkSoftware */.GJ)(software, { addIssue: (issue) => context.addIssue({ ...issue, path }) });
    return undefined;
}

// EXTERNAL MODULE: ./build/input/quoted.js
var quoted = __webpack_require__(931);
// EXTERNAL MODULE: ./build/manifest/schema/agreement.js + 1 modules
var agreement = __webpack_require__(4029);
// EXTERNAL MODULE: ./build/licensing/vocabulary/license-channel.js
var license_channel = __webpack_require__(5057);
;// CONCATENATED MODULE: ./build/policy/schema/license-selector.js







/** Licenses, by the fields that they have in the manifest; what an edition's text says beside it counts as written. */
const licenseSelectorSchema = schemas/* strictObject */.rej({
    ...schema_software/* softwareFields */.Rs,
    channel: (0,schema_terms/* term */.jk)(license_channel/* readLicenseChannel */.D, 'How the license was bought.', terms/* LICENSE_CHANNELS */.vv).optional(),
    kind: agreement/* licenseFields */.ZG.kind.optional(),
    language: agreement/* licenseFields */.ZG.language,
    agreement: (0,schema_terms/* text */.Qq)('The agreement it is a line of.', 'EA-7731').optional(),
})
    .superRefine((license, context) => {
    (0,schema_software/* checkSoftware */.GJ)(license, context);
    const named = (0,schema_software/* channelOf */.ts)(license);
    if (named === undefined || license.channel === undefined || named === license.channel)
        return;
    const message = `The edition names the channel \`${named}\`, and \`channel\` says \`${license.channel}\`.`;
    (0,schema_terms/* refuse */.TR)(context, { message, cure: 'Correct one of the two.' }, ['channel']);
})
    .transform(({ product, version, edition, ...fields }, context) => {
    const { product: meant, ...software } = (0,schema_software/* softwareOf */.tG)({ product, version, edition });
    if (meant === undefined)
        return (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* missing */.LO)('product'));
    const channel = fields.channel ?? (0,schema_software/* channelOf */.ts)({ product, version, edition });
    return { product: meant, ...software, ...(0,written/* written */.M)({ ...fields, channel }) };
})
    .meta({
    description: "The licenses that are meant: what is written must be the license's own, in every field.",
    // An edition's text may name the product.
    anyOf: [{ required: ['product'] }, { required: ['edition'] }],
});

;// CONCATENATED MODULE: ./build/policy/schema/right.js










const MOST_VERSIONS = 50;
const right_version = needed('A release.', '10', 'ltsc-2021');
const givesSchema = schemas/* strictObject */.rej({
    product: schema_software/* softwareFields */.Rs.product,
    edition: schema_software/* softwareFields */.Rs.edition,
    versions: filled(right_version, MOST_VERSIONS, 'The releases that may be run.').optional(),
    language: agreement/* licenseFields */.ZG.language,
})
    .transform((gives, context) => {
    if (Object.values(gives).some((value) => value !== undefined))
        return gives;
    const cure = 'Write what may be run: `versions`, `edition`, `language` or `product`.';
    return (0,schema_terms/* refuse */.TR)(context, { message: 'The right gives nothing.', cure });
})
    .describe("What may be run. A field that is left out is the license's own.");
const right_fields = schemas/* strictObject */.rej({ license: licenseSelectorSchema, gives: givesSchema, reference: reference() });
const rightSchema = right_fields
    .transform((right, context) => {
    const given = softwareGiven(right);
    checkGiven(given, context);
    const software = given.map(schema_software/* softwareOf */.tG);
    const [first, ...others] = new Set(software.flatMap(({ version }) => version ?? []));
    const versions = first === undefined ? undefined : [first, ...others];
    const { license, gives, reference } = right;
    const { product, language } = gives;
    return { license, gives: (0,written/* written */.M)({ product, edition: software[0]?.edition, versions, language }), reference };
})
    .describe('A right that the agreement adds to some licenses: a downgrade, an edition, a migration, a language. No withdrawal takes it away.');
/** What is given, once for each version. Its words are read as those of the license's product, where none is given. */
function softwareGiven({ license, gives }) {
    const { product = license.product, edition, versions = [undefined] } = gives;
    return versions.map((version) => ({ product, edition, version }));
}
function checkGiven(given, context) {
    given.forEach((software, index) => {
        (0,schema_software/* checkSoftware */.GJ)(software, below(context, index));
    });
    const editions = given.map((software) => (0,schema_software/* softwareOf */.tG)(software).edition);
    const odd = editions.findIndex((edition) => edition !== undefined && edition !== editions[0]);
    // Of a first version that was refused nothing more is to be said.
    if (odd <= 0 || editions[0] === undefined)
        return;
    const message = `The edition ${(0,quoted/* quoted */.T)(given[0]?.edition ?? '')} is another one in this version than in the first.`;
    (0,schema_terms/* refuse */.TR)(context, { message, cure: 'Write a right for each.' }, ['gives', 'versions', String(odd)]);
}
/** Tells of a version at its own place in the list, and of an edition at the one that stands beside it. */
function below(context, index) {
    const placeOf = (path) => (path[0] === 'version' ? ['versions', String(index)] : path);
    return { addIssue: (issue) => context.addIssue({ ...issue, path: ['gives', ...placeOf(issue.path)] }) };
}

// EXTERNAL MODULE: ./build/manifest/nearest.js
var nearest = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/policy/schema/choice.js



/** One of a few words, written exactly so. */
function choice(words, description) {
    return schemas/* string */.YjP()
        .meta({ description, enum: words })
        .transform((text, context) => words.find((word) => word === text) ?? (0,schema_terms/* refuse */.TR)(context, (0,schema_terms/* unknownTerm */.zq)(text, (0,nearest/* nearestNames */.L)(text, words), words)));
}

// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
;// CONCATENATED MODULE: ./build/policy/schema/rule-id.js





const ENTRIES = new Map(rules/* RULES */.y.map((entry) => [entry.id, entry]));
const NAMEABLE = rules/* RULES */.y.filter((entry) => !isAboutPolicy(entry)).map(({ id }) => id);
/** A rule of the catalogue, but for those about the policy itself: a policy that excused its own faults would hide them. */
function ruleId(description) {
    return schemas/* string */.YjP()
        .meta({ description, enum: NAMEABLE })
        .transform((text, context) => {
        const entry = ENTRIES.get(text);
        if (entry === undefined)
            return (0,schema_terms/* refuse */.TR)(context, unknownRule(text));
        return isAboutPolicy(entry) ? (0,schema_terms/* refuse */.TR)(context, aboutPolicy(text)) : entry;
    });
}
function isAboutPolicy({ family }) {
    return family === 'policy';
}
function aboutPolicy(id) {
    const message = `The rule ${(0,quoted/* quoted */.T)(id)} is about the policy itself: it takes no severity and no waiver.`;
    return { message, cure: 'Correct the line of the policy that it speaks of, and remove this one.' };
}
function unknownRule(text) {
    const near = (0,nearest/* nearestNames */.L)(text, NAMEABLE).map(quoted/* quoted */.T);
    const cure = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Write the id of a rule: `imagegate rules` lists them.';
    return { message: `There is no rule ${(0,quoted/* quoted */.T)(text)}.`, cure };
}

;// CONCATENATED MODULE: ./build/policy/schema/rules-of-the-run.js
/** The rules that judge quantities and images and no single device: nothing of theirs can be waived on a device. */
const RULES_OF_THE_RUN = new Set([
    'license-count-exceeded',
    'mak-activations-short',
    'image-differs-from-manifest',
    'image-without-devices',
]);

;// CONCATENATED MODULE: ./build/policy/schema/severity.js









/** Lowered, their errors would license a device that has no right at all. */
const RIGHTS = new Set(['identity', 'base-license', 'downgrade']);
const severity_fields = schemas/* strictObject */.rej({
    rule: ruleId('The rule whose findings get another severity.'),
    severity: choice(['error', 'warning', 'notice'], 'Errors block. Nothing that is unproven is lowered: a missing fact stays missing.'),
    reason: needed('Why.', 'Our auditor asks for a certificate on every PC.'),
    reference: reference().optional(),
});
const severitySchema = severity_fields
    .transform((line, context) => {
    if (line.severity !== 'error')
        checkLowered(line, context);
    const { rule, ...others } = line;
    return { rule: rule.id, ...(0,written/* written */.M)(others) };
})
    .describe('Another severity for the findings of a rule. Lowering an error needs a reference.');
function checkLowered({ rule, reference }, context) {
    if (rule.severities.every((one) => one === 'unproven')) {
        const message = `What the rule ${(0,quoted/* quoted */.T)(rule.id)} finds is unproven: a fact is missing, and no severity lowers that.`;
        const cure = 'Write the fact in the manifest, or grant the right under `rights` with its reference.';
        (0,schema_terms/* refuse */.TR)(context, { message, cure }, ['severity']);
    }
    else if (rule.severities.includes('error') && RIGHTS.has(rule.family)) {
        const message = `The rule ${(0,quoted/* quoted */.T)(rule.id)} asks what the device may run, and no severity makes that more.`;
        const cure = 'Grant the right under `rights`, or name the base under `qualifyingSystems`, with its reference; or write a waiver.';
        (0,schema_terms/* refuse */.TR)(context, { message, cure }, ['severity']);
    }
    else if (rule.severities.includes('error') && reference === undefined) {
        const message = `The rule ${(0,quoted/* quoted */.T)(rule.id)} finds errors, and they are lowered without a reference.`;
        const waiver = RULES_OF_THE_RUN.has(rule.id) ? '' : ' Without such words, write a waiver: it has an end.';
        (0,schema_terms/* refuse */.TR)(context, { message, cure: `Add \`reference\`: where the agreement says so.${waiver}` }, ['severity']);
    }
}

;// CONCATENATED MODULE: ./build/policy/schema/waived-license.js
/** The license that a waiver was granted for: the very one, so that a device which has another is decided anew. */




const none = schemas/* string */.YjP()
    .meta({ description: '`none`: the device was seen without the license that the rule asks for.', enum: ['none'] })
    .transform((text, context) => {
    if (text === 'none')
        return text;
    const cure = 'Write `none`, or the license as a map of fields: `{ product: windows, version: 11, edition: pro }`.';
    return (0,schema_terms/* refuse */.TR)(context, { message: `${(0,quoted/* quoted */.T)(text)} is no license.`, cure });
});
/** What an edition's text says beside it (`[4.0] Professional OEM:DM`) counts as written, so a schema asks for little. */
const license = licenseSelectorSchema
    .transform(narrow)
    .meta({ anyOf: [{ required: ['edition'] }, { required: ['product', 'kind'] }] });
const waivedLicenseSchema = schemas/* union */.KCZ([none, license])
    .describe('The license that the device was seen with: channel or agreement, version and edition. Once it has another one the waiver no longer holds.');
/** Software Assurance alone is written without edition and version. */
function narrow(selector, context) {
    // A misspelt field is told as such, and is probably the one that is missing.
    if (context.issues.length > 0)
        return selector;
    const { channel, agreement, kind } = selector;
    const needed = kind === 'software-assurance' ? [] : ['version', 'edition'];
    const absent = needed
        .filter((field) => selector[field] === undefined)
        .map((field) => [field, `\`${field}\``]);
    const unbought = channel === undefined && agreement === undefined;
    const missing = [...(unbought ? [['channel', '`channel` (or `agreement`)']] : []), ...absent];
    for (const [field, name] of missing) {
        (0,schema_terms/* refuse */.TR)(context, { message: `${name} is missing: the waiver would hold through another license.`, cure: CURE }, [
            field,
        ]);
    }
    return selector;
}
const CURE = 'Write the license that the device has: channel, version and edition.';

;// CONCATENATED MODULE: ./build/policy/schema/waiver.js









const MOST_DEVICES = 1000;
/** A pattern is narrow: so many characters say whose devices it means. */
const LEAST_BEFORE_STAR = 3;
const device = (0,schema_terms/* text */.Qq)('The id of a device; `*` stands for any characters.', 'PC-0007', 'KIOSK-*')
    .superRefine((pattern, context) => {
    const star = pattern.indexOf('*');
    if (star === -1 || [...pattern.slice(0, star)].length >= LEAST_BEFORE_STAR)
        return;
    const message = `The pattern ${(0,quoted/* quoted */.T)(pattern)} is too wide: fewer than ${LEAST_BEFORE_STAR} characters stand before its first \`*\`.`;
    (0,schema_terms/* refuse */.TR)(context, { message, cure: 'Begin it with what the ids have in common (`KIOSK-*`), or name the devices.' });
})
    .meta({ minLength: 1, pattern: `^(?:[^*]*[^*\\s][^*]*|[^*]{${LEAST_BEFORE_STAR},}\\*.*)$` });
const waiverSchema = schemas/* strictObject */.rej({
    id: needed('Its own name. Reports tell it.', 'W-2026-07'),
    rule: ruleId('The rule whose finding may pass.').transform(waivable),
    devices: filled(device, MOST_DEVICES, 'The devices that it is for.'),
    image: (0,schema_terms/* text */.Qq)('The id of the image that it is for; every image when left out.', 'win11-fr').optional(),
    license: waivedLicenseSchema,
    reason: needed('Why it may pass.', 'The French image is on order.'),
    owner: needed('Who answers for it.', 'dana@contoso.example'),
    until: (0,schema_terms/* day */.vd)('The last day it holds.'),
})
    .transform(({ rule, ...waiver }) => ({ rule: rule.id, ...(0,written/* written */.M)(waiver) }))
    .describe("Lets one rule's finding pass on named devices until a day. It makes no device licensed.");
function waivable(rule, context) {
    if (rule.id === 'image-unidentified') {
        const message = 'An image that nobody identified may hold anything: that cannot be waived.';
        return (0,schema_terms/* refuse */.TR)(context, { message, cure: 'Write its `identity` in the manifest, as `imagegate inspect` tells it.' });
    }
    if (!RULES_OF_THE_RUN.has(rule.id))
        return rule;
    const message = `The rule ${(0,quoted/* quoted */.T)(rule.id)} is about the whole run and no single device: it cannot be waived.`;
    const cure = `${rule.cures[0]} Or give the rule another severity under \`severities\`.`;
    return (0,schema_terms/* refuse */.TR)(context, { message, cure });
}

;// CONCATENATED MODULE: ./build/licensing/policy/policy.js
const WITHDRAWABLE = ['downgrade', 'down-edition', 'software-assurance', 'per-user'];

;// CONCATENATED MODULE: ./build/policy/schema/withdrawal.js





const withdrawalSchema = schemas/* strictObject */.rej({
    right: choice(WITHDRAWABLE, 'The right that is taken away.'),
    license: licenseSelectorSchema,
    reference: reference(),
})
    .transform((line) => line)
    .describe('A right of the documents that the agreement takes away from some licenses. What `rights` grants stays.');

;// CONCATENATED MODULE: ./build/policy/schema/policy.js







/** Lines of a section: more than anyone writes, and few enough to hold against every device. */
const MOST_LINES = {
    severities: 1000,
    waivers: 10_000,
    rights: 1000,
    withdrawals: 1000,
    qualifyingSystems: 1000,
    architectures: 1000,
    affiliates: 1000,
};
function section(line, most, description) {
    return schemas/* array */.YOg(line).max(most).describe(description).optional();
}
/** A whole document: what an editor completes and checks. */
const policySchema = schemas/* strictObject */.rej({
    severities: section(severitySchema, MOST_LINES.severities, 'How severe findings are.'),
    waivers: section(waiverSchema, MOST_LINES.waivers, 'What may pass on some devices for a time.'),
    rights: section(rightSchema, MOST_LINES.rights, 'Rights that the agreement adds. One that is granted here stands where a withdrawal takes away what the documents grant.'),
    withdrawals: section(withdrawalSchema, MOST_LINES.withdrawals, 'Rights of the documents that the agreement takes away. What `rights` grants stays.'),
    qualifyingSystems: section(qualifyingSystemSchema, MOST_LINES.qualifyingSystems, 'Base licenses that upgrades may, or may not, stand on by the agreement.'),
    architectures: section(architectureSchema, MOST_LINES.architectures, 'Architectures that the agreement covers and the sources do not speak of.'),
    affiliates: section(affiliateSchema, MOST_LINES.affiliates, 'Companies of the same organization.'),
})
    .describe('What the agreement says beyond the two documents, and what the license manager lets pass for a time.');

;// CONCATENATED MODULE: ./build/policy/read-sections.js









/** @returns the lines that are right; what is wrong with the others `problems` has. */
function readSections(root, problems) {
    (0,issues/* readNode */.XH)(policySchema, withoutLines(root), problems);
    const read = (section, schema) => readLines(root, section, schema, problems);
    return {
        severities: read('severities', severitySchema),
        waivers: read('waivers', waiverSchema),
        rights: read('rights', rightSchema),
        withdrawals: read('withdrawals', withdrawalSchema),
        qualifyingSystems: read('qualifyingSystems', qualifyingSystemSchema),
        architectures: read('architectures', architectureSchema),
        affiliates: read('affiliates', affiliateSchema),
    };
}
/** The sections as empty lists: whether their names and kinds are right. */
function withoutLines(root) {
    const empty = ([key, entry]) => {
        const { value } = entry;
        return [key, value.kind === 'list' ? { ...entry, value: { ...value, items: [] } } : entry];
    };
    return { ...root, entries: new Map([...root.entries].map(empty)) };
}
function readLines(root, section, schema, problems) {
    const list = (0,document_node/* childOf */.GG)(root, section);
    if (list?.kind !== 'list')
        return [];
    const most = MOST_LINES[section];
    if (list.items.length > most) {
        problems.addAt(list, `\`${section}\` has more than ${most} items.`, 'Shorten it.');
        return [];
    }
    return list.items.flatMap((line) => (0,issues/* readNode */.XH)(schema, line, problems) ?? []);
}

;// CONCATENATED MODULE: ./build/policy/repeated.js


/** What may stand once in a section: two lines that say it are wrong at both places. */
function refuseRepeated(root, problems) {
    for (const [rule, nodes] of repeated(root, 'severities', 'rule')) {
        for (const node of nodes)
            problems.addAt(node, `The rule ${(0,quoted/* quoted */.T)(rule)} has two severities.`, 'Keep one of them.');
    }
    for (const [id, nodes] of repeated(root, 'waivers', 'id')) {
        const cure = 'Give each waiver an id of its own.';
        for (const node of nodes)
            problems.addAt(node, `Two waivers have the id ${(0,quoted/* quoted */.T)(id)}.`, cure);
    }
}
function repeated(root, section, field) {
    const list = (0,document_node/* childOf */.GG)(root, section);
    const byText = new Map();
    for (const line of list?.kind === 'list' ? list.items : []) {
        const node = (0,document_node/* childOf */.GG)(line, field);
        if (node?.kind !== 'scalar' || node.text === undefined)
            continue;
        const nodes = byText.get(node.text) ?? [];
        nodes.push(node);
        byText.set(node.text, nodes);
    }
    return [...byText].filter(([, nodes]) => nodes.length > 1);
}

;// CONCATENATED MODULE: ./build/policy/read-policy.js
/** The licence manager's own file: what the agreement says beyond the two documents, and what may pass for a time. */









/** In bytes. */
const POLICY_LIMIT = 1024 * 1024;
const TOO_LARGE = 'Shorten it: devices may be named by a pattern (`KIOSK-*`), and waivers that have ended can go.';
/**
 * @param path as named by the user, relative to the workspace.
 * @throws InputError when the file can't be read, and as `readPolicy`.
 */
async function readPolicyFile(workspace, path) {
    const absolute = await (0,input_workspace/* resolveInside */.LI)(workspace, path);
    const file = (0,input_workspace/* relativeName */.IC)(workspace, absolute);
    return readPolicyBytes(await (0,text_file/* readTextBytes */.l2)(absolute, file, POLICY_LIMIT, TOO_LARGE), file);
}
/**
 * Of a file that lies in a commit or comes from an API.
 *
 * @param bytes the whole file.
 * @param file the name that problems and places carry.
 * @throws InputError when it is empty, too large, a Git LFS pointer or no UTF-8, and as `readPolicy`.
 */
function readPolicyBytes(bytes, file) {
    refuseLarge(bytes.byteLength, file);
    (0,text_file/* checkContent */.aG)(bytes, file);
    return readPolicy((0,text_decoding/* decodeUtf8 */._)(bytes, file), file);
}
/**
 * @param text the document, at most POLICY_LIMIT bytes, without a byte order mark.
 * @param file the name that problems and places carry; JSON, where it ends in `.json`.
 * @throws InputError with everything that is wrong (at most 50 problems), each at its place.
 */
function readPolicy(text, file) {
    refuseLarge(Buffer.byteLength(text), file);
    const problems = new manifest_problems/* ProblemList */.K();
    const root = parsePolicy(text, file, problems);
    const policy = readSections(root, problems);
    refuseRepeated(root, problems);
    problems.throwIfAny();
    if (Object.values(policy).every((lines) => lines.length === 0)) {
        const cure = 'Write a section, such as `waivers`, or name no policy.';
        throw new problem/* InputError */.d({ ...(0,document_node/* placeOf */.$t)(root), message: `${file} says nothing.`, cure });
    }
    return { policy, locate: (path) => [(0,document_node/* placeOf */.$t)((0,document_node/* locateNode */.xz)(root, (0,document_node/* keysOf */.YD)(path)).node)] };
}
function refuseLarge(size, file) {
    if (size <= POLICY_LIMIT)
        return;
    const message = `${file} has ${size} bytes, the limit is ${POLICY_LIMIT}.`;
    throw new problem/* InputError */.d({ file, message, cure: TOO_LARGE });
}


/***/ })

};
