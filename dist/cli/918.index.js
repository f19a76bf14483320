export const id = 918;
export const ids = [918];
export const modules = {

/***/ 6918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/licensing/rules/agreement-without-license.js
var agreement_without_license = __webpack_require__(7168);
// EXTERNAL MODULE: ./build/licensing/rules/base-license-not-qualifying.js
var base_license_not_qualifying = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/licensing/rules/coa-not-affixed.js
var coa_not_affixed = __webpack_require__(136);
// EXTERNAL MODULE: ./build/licensing/rules/component-mismatch.js
var component_mismatch = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/licensing/rules/downgrade-components.js
var downgrade_components = __webpack_require__(2337);
// EXTERNAL MODULE: ./build/licensing/rules/downgrade-not-granted.js
var downgrade_not_granted = __webpack_require__(1374);
// EXTERNAL MODULE: ./build/licensing/rules/downgrade-support-ended.js
var downgrade_support_ended = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/licensing/rules/edition-mismatch.js
var edition_mismatch = __webpack_require__(2938);
// EXTERNAL MODULE: ./build/licensing/rules/enterprise-not-covered.js
var enterprise_not_covered = __webpack_require__(2975);
// EXTERNAL MODULE: ./build/licensing/rules/evidence-missing.js
var evidence_missing = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/licensing/rules/facts-undecided.js
var facts_undecided = __webpack_require__(924);
// EXTERNAL MODULE: ./build/licensing/rules/image-differs-from-manifest.js
var image_differs_from_manifest = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/licensing/rules/image-unidentified.js
var image_unidentified = __webpack_require__(2197);
// EXTERNAL MODULE: ./build/licensing/rules/image-without-devices.js
var image_without_devices = __webpack_require__(8913);
// EXTERNAL MODULE: ./build/licensing/rules/language-mismatch.js
var language_mismatch = __webpack_require__(658);
// EXTERNAL MODULE: ./build/licensing/rules/license-count-exceeded.js
var license_count_exceeded = __webpack_require__(8490);
// EXTERNAL MODULE: ./build/licensing/rules/license-not-in-agreement.js
var license_not_in_agreement = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/licensing/rules/mak-activations-short.js
var mak_activations_short = __webpack_require__(7195);
// EXTERNAL MODULE: ./build/licensing/rules/media-channel-contradicted.js
var media_channel_contradicted = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/licensing/rules/media-not-commercial.js
var media_not_commercial = __webpack_require__(2098);
// EXTERNAL MODULE: ./build/licensing/rules/missing-base-license.js
var missing_base_license = __webpack_require__(939);
// EXTERNAL MODULE: ./build/licensing/rules/missing-coa.js
var missing_coa = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/licensing/rules/non-production-media.js
var non_production_media = __webpack_require__(7407);
// EXTERNAL MODULE: ./build/licensing/rules/oem-media-foreign-device.js
var oem_media_foreign_device = __webpack_require__(8615);
// EXTERNAL MODULE: ./build/licensing/rules/oem-media-modified.js
var oem_media_modified = __webpack_require__(3993);
// EXTERNAL MODULE: ./build/licensing/rules/oem-media-version.js
var oem_media_version = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/licensing/rules/oem-recovery-media-missing.js
var oem_recovery_media_missing = __webpack_require__(8862);
// EXTERNAL MODULE: ./build/licensing/rules/other-source-disagrees.js
var other_source_disagrees = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/licensing/rules/other-user-not-covered.js
var other_user_not_covered = __webpack_require__(8378);
// EXTERNAL MODULE: ./build/licensing/rules/product-mismatch.js
var product_mismatch = __webpack_require__(9917);
// EXTERNAL MODULE: ./build/licensing/rules/program-not-eligible.js
var program_not_eligible = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/licensing/rules/purchase-unproven.js
var purchase_unproven = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/licensing/rules/retail-media-reused.js
var retail_media_reused = __webpack_require__(9610);
// EXTERNAL MODULE: ./build/licensing/rules/support-not-included.js
var support_not_included = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/licensing/rules/user-coverage-ended.js
var user_coverage_ended = __webpack_require__(1846);
// EXTERNAL MODULE: ./build/licensing/rules/user-not-primary.js
var user_not_primary = __webpack_require__(2431);
// EXTERNAL MODULE: ./build/licensing/rules/verification-document-changed.js
var verification_document_changed = __webpack_require__(181);
// EXTERNAL MODULE: ./build/licensing/rules/verification-incomplete.js
var verification_incomplete = __webpack_require__(693);
// EXTERNAL MODULE: ./build/licensing/rules/verification-late.js
var verification_late = __webpack_require__(4561);
// EXTERNAL MODULE: ./build/licensing/rules/verification-misdirected.js
var verification_misdirected = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/licensing/rules/verification-missing.js
var verification_missing = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/licensing/rules/verification-scope.js
var verification_scope = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/licensing/rules/version-mismatch.js
var version_mismatch = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/licensing/rules/volume-key-unavailable.js
var volume_key_unavailable = __webpack_require__(1060);
;// CONCATENATED MODULE: ./build/licensing/rules/index.js
/** The catalogue: every rule's entry, in the order in which `rules` and the docs list them. */












































const RULES = [
    product_mismatch/* productMismatch */.Ks,
    edition_mismatch/* editionMismatch */.N,
    version_mismatch/* versionMismatch */.pN,
    component_mismatch/* componentMismatch */.C,
    language_mismatch/* languageMismatch */.z,
    missing_base_license/* missingBaseLicense */.Vi,
    base_license_not_qualifying/* baseLicenseNotQualifying */.T,
    missing_coa/* missingCoa */.__,
    coa_not_affixed/* coaNotAffixed */.q,
    purchase_unproven/* purchaseUnproven */.T,
    enterprise_not_covered/* enterpriseNotCovered */.nm,
    user_coverage_ended/* userCoverageEnded */.m,
    user_not_primary/* userNotPrimary */.v,
    other_user_not_covered/* otherUserNotCovered */.T,
    downgrade_not_granted/* downgradeNotGranted */.E,
    downgrade_support_ended/* downgradeSupportEnded */.r,
    downgrade_components/* downgradeComponents */._,
    media_not_commercial/* mediaNotCommercial */.U,
    media_channel_contradicted/* mediaChannelContradicted */.w,
    program_not_eligible/* programNotEligible */.x,
    agreement_without_license/* agreementWithoutLicense */.uo,
    license_not_in_agreement/* licenseNotInAgreement */.Kl,
    license_count_exceeded/* licenseCountExceeded */.k,
    retail_media_reused/* retailMediaReused */.c,
    oem_media_foreign_device/* oemMediaForeignDevice */.an,
    oem_media_modified/* oemMediaModified */.j,
    oem_media_version/* oemMediaVersion */.O,
    oem_recovery_media_missing/* oemRecoveryMediaMissing */.B,
    non_production_media/* nonProductionMedia */.N,
    verification_missing/* verificationMissing */.C,
    verification_incomplete/* verificationIncomplete */.i,
    verification_late/* verificationLate */.u,
    verification_misdirected/* verificationMisdirected */.N,
    verification_scope/* verificationScope */.W,
    verification_document_changed/* verificationDocumentChanged */.P,
    mak_activations_short/* makActivationsShort */.r,
    volume_key_unavailable/* volumeKeyUnavailable */.I,
    support_not_included/* supportNotIncluded */.v,
    image_unidentified/* imageUnidentified */.ol,
    image_differs_from_manifest/* imageDiffersFromManifest */.s,
    image_without_devices/* imageNotAssigned */.T,
    evidence_missing/* evidenceMissing */.Uv,
    facts_undecided/* factsUndecided */.XR,
    other_source_disagrees/* otherSourceDisagrees */.f,
];

// EXTERNAL MODULE: ./build/options/nearest.js
var options_nearest = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/licensing/facts/sources.js
/** What the short names of sources stand for: the two documents that decide, and the research behind the tables. */
const sources_SOURCES = [
    {
        key: 'brief',
        title: 'Microsoft, "Reimaging licensed Microsoft software by using Commercial Licensing media"',
        date: '2020',
    },
    {
        key: 'verification',
        title: 'Microsoft, "Verifying your base license when ordering Windows Upgrade installation services"',
    },
    {
        key: 'GUIDE',
        title: 'Microsoft, "Windows 11 commercial desktop operating systems licensing guide"',
        date: '2023-04',
    },
    {
        key: 'VDI',
        title: 'Microsoft, "Licensing Windows 365 and Windows 11 Virtual Desktops for Remote Access"',
        date: '2023-03',
    },
    { key: 'PT-ULT', title: 'Microsoft, Product Terms, Universal License Terms, "For all Software"' },
    { key: 'WL', title: 'Microsoft Learn, windows-licensing.md of windows-itpro-docs' },
    { key: 'SA', title: 'Microsoft Learn, windows-10-subscription-activation.md of windows-itpro-docs' },
    { key: 'ODTID', title: 'Microsoft Learn, product IDs that the Office Deployment Tool supports' },
    { key: 'Microsoft Lifecycle', title: "Microsoft's lifecycle pages, as collected by DataForGeeks", date: '2026-02' },
    { key: 'DataForGeeks', title: 'DataForGeeks, releases of Windows' },
    { key: 'EOL', title: 'endoflife.date, Windows and Windows Server', date: '2026-08' },
    { key: 'XOAP', title: 'xoap-packer-templates, metadata of real volume media', date: '2026-02' },
    {
        key: 'JS',
        title: "JiriSlof, KnowledgeBase, tables made from Microsoft's briefs on qualifying systems and servers",
        date: '2024',
    },
    { key: 'EKE', title: 'eke.de, which quotes the German OEM license terms of Windows 10, clause 7' },
    { key: 'XI', title: 'xicomputer.com, a copy of Microsoft\'s "Understanding downgrade rights"', date: '2020' },
    { key: 'LS', title: 'licensingschool.co.uk, notes on changes of the Product Terms', date: '2017-06' },
    { key: 'WUE', title: 'University of Würzburg, "Qualifizierendes Betriebssystem"', date: '2020' },
    { key: 'UCLA', title: 'UCLA, Software Central', date: '2015' },
    { key: 'MPM', title: 'Microsoft Partner Magazin', date: '2014-10' },
    { key: 'HPE', title: 'community.hpe.com, posts on OEM servers' },
    { key: 'WARE', title: 'ware247.co.uk', date: '2019' },
    { key: 'Lenovo HT076344', title: 'Lenovo support, certificates of authenticity since Windows 8' },
    { key: 'Dell SLN289418', title: 'Dell support, certificates of authenticity since Windows 8' },
    { key: 'dummies.com', title: 'dummies.com, the suites of Office 2013' },
];
/** The sources that a citation names (`GUIDE p6-7; WL`), and the parts of it that name none. */
function sourcesNamed(citation) {
    const parts = citation.split('; ').map((part) => ({ part, source: sources_SOURCES.find(({ key }) => cites(part, key)) }));
    return {
        sources: parts.flatMap(({ source }) => (source === undefined ? [] : [source])),
        unknown: parts.flatMap(({ part, source }) => (source === undefined ? [part] : [])),
    };
}
function cites(part, key) {
    return part === key || part.startsWith(`${key} `) || part.startsWith(`${key}, `);
}

// EXTERNAL MODULE: ./build/licensing/rules/rule.js
var rule = __webpack_require__(305);
;// CONCATENATED MODULE: ./build/report/rule-page.js
/** The catalogue of rules as pages: the same text for `docs/rules` and for `imagegate rules ID`. */


/**
 * One rule whole, as Markdown. `examples` are the sections that `docs/rules` shows; the command line, whose bundle
 * goes without them, names the page instead.
 */
function rulePage(entry, examples = whereExamplesAre(entry)) {
    return [
        `# ${entry.id}\n`,
        `${sentence(entry.asks)}\n`,
        `- Severity: ${entry.severities.join(' or ')}`,
        `- Stands on:\n${entry.clauses.map((clause) => `  - ${(0,rule/* clauseText */.D)(clause)}\n`).join('')}`,
        `## Why\n\n${sentence(entry.why)}\n`,
        examples,
        `## What cures it\n\n${bullets(entry.cures)}`,
        `## Sources\n\n${bullets(sourcesOf(entry).map(sourceText))}`,
    ].join('\n');
}
/** The index of the pages, by family. */
function ruleIndex(entries) {
    const families = [...new Set(entries.map((entry) => entry.family))];
    return [
        '# Rules\n',
        ...families.map((family) => familyTable(family, entries)),
        `## Sources\n\nThe first two decide. The others stand behind tables and warnings.\n\n${bullets(SOURCES.map(sourceText))}`,
    ].join('\n');
}
/** The catalogue for a terminal: a line a rule. */
function ruleList(entries) {
    const width = Math.max(0, ...entries.map(({ id }) => id.length));
    return entries
        .map(({ id, severities, asks }) => `${id.padEnd(width)}  ${severities[0].padEnd(8)}  ${sentence(asks)}\n`)
        .join('');
}
function whereExamplesAre({ id }) {
    return `## Examples\n\nOne that fails and one that passes: docs/rules/${id}.md\n`;
}
function familyTable(family, entries) {
    const rows = entries
        .filter((entry) => entry.family === family)
        .map(({ id, severities, asks }) => `| [${id}](${id}.md) | ${severities.join(' or ')} | ${sentence(asks).replaceAll('|', '\\|')} |\n`);
    const title = `${family.slice(0, 1).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
    return `## ${title}\n\n| Rule | Severity | Asks |\n| --- | --- | --- |\n${rows.join('')}`;
}
/** Each source once, in the order in which the clauses name them. */
function sourcesOf({ clauses }) {
    return [...new Set(clauses.flatMap(({ source }) => sourcesNamed(source).sources))];
}
function sourceText({ key, title, date }) {
    return `**${key}**: ${title}${date === undefined ? '' : ` (${date})`}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}\n`).join('');
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/jobs/rules.js




/**
 * Shows the catalogue of rules, or one of them whole.
 *
 * @throws InputError for a rule that there is not.
 */
async function rules({ rule, output }, host) {
    const entries = rule === undefined ? RULES : [ruleNamed(rule)];
    if (output === 'json')
        await host.write(`${JSON.stringify(entries, null, 2)}\n`);
    else
        await host.write(rule === undefined ? ruleList(entries) : entries.map((entry) => rulePage(entry)).join('\n'));
    return 0;
}
function ruleNamed(id) {
    const entry = RULES.find((known) => known.id === id);
    if (entry !== undefined)
        return entry;
    const ids = RULES.map((known) => known.id);
    const nearest = (0,options_nearest/* nearestName */.q)(id, ids);
    const cure = nearest === undefined ? '`imagegate rules` lists them.' : `The nearest is ${nearest}.`;
    throw new problem/* InputError */.d({ message: `There is no rule "${id}".`, cure });
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imageDiffers),
/* harmony export */   s: () => (/* binding */ imageDiffersFromManifest)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);


const imageDiffersFromManifest = {
    id: 'image-differs-from-manifest',
    family: 'evidence',
    severities: ['error'],
    asks: 'What the manifest declares of an image is what its file says.',
    why: 'A pull request is judged on the declared identity, the imaging workflow on the file. Where the two differ the file wins, and the difference is an error of its own: whatever was approved was not this image.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Declare the identity that the file has.', 'Build the image that was declared.'],
};
const FIELDS = ['product', 'version', 'edition', 'languages', 'architecture'];
/** Only what is declared and what is read can contradict each other; both sides may leave things out. */
function imageDiffers(image) {
    const { declared, read } = image;
    if (declared === undefined || read === undefined)
        return [];
    const apart = FIELDS.filter((field) => contradicts(field, declared, read.software));
    return apart.map((field) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(imageDiffersFromManifest, {
        image: image.id,
        message: `The manifest declares the ${field} of ${image.id} as ${valueText(declared[field])}; its file says ${valueText(read.software[field])}.`,
        about: [{ of: 'image', id: image.id, path: `identity.${field}` }],
        cures: [
            {
                kind: 'manifest',
                do: 'Declare the identity that the file has, or build the image that was declared.',
                edit: {
                    mode: 'set',
                    target: { of: 'image', id: image.id, path: `identity.${field}` },
                    value: read.software[field],
                },
            },
        ],
    }));
}
function contradicts(field, declared, read) {
    const [said, found] = [declared[field], read[field]];
    if (said === undefined || found === undefined)
        return false;
    if (field !== 'languages')
        return said !== found;
    const [tags, list] = [new Set(said), new Set(found)];
    // A file never says MUI; several languages may well be the multilingual pack that was declared.
    if (tags.has('mui'))
        return list.size < 2;
    return tags.size !== list.size || [...tags].some((tag) => !list.has(tag));
}
function valueText(value) {
    return Array.isArray(value) ? value.join(', ') : String(value);
}


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ imageNotAssigned),
/* harmony export */   V: () => (/* binding */ imageWithoutDevices)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);


const imageNotAssigned = {
    id: 'image-without-devices',
    family: 'evidence',
    severities: ['warning'],
    asks: 'Every declared image is for some device.',
    why: 'Nothing is decided about an image that no device names; a verdict that says "licensed" says nothing of it.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Name the image in the devices that are to get it.', 'Take the image out of the manifest.'],
};
function imageWithoutDevices(image, devices) {
    if (devices > 0)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(imageNotAssigned, {
            image: image.id,
            message: `No device names the image ${image.id}, so nothing was decided about it.`,
            about: [{ of: 'image', id: image.id, path: '' }],
            cures: [{ kind: 'outside', do: 'Name it in the devices that are to get it, or take it out of the manifest.' }],
        }),
    ];
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   k: () => (/* binding */ licenseCountExceeded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9079);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);




const licenseCountExceeded = {
    id: 'license-count-exceeded',
    family: 'media',
    severities: ['error', 'unproven'],
    asks: "No more devices are assigned to an agreement's line than were bought.",
    why: 'Media may be used on as many devices as there are licenses. Devices licensed elsewhere (OEM, retail) never count. An unwritten quantity proves nothing, and neither does one of server licenses, which are counted in cores.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PROGRAMS */ .j, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Write the quantity that was bought.', 'Buy the licenses that are missing, or take devices off the line.'],
};
function countFindings(estate, uses) {
    return uses.flatMap((use) => {
        const lines = (estate.agreements.get(use.agreement)?.licenses ?? [])
            .map((line, index) => ({ line, index }))
            .filter(({ line }) => (0,_rights_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .lineTerms */ .s)(line) === use.terms);
        const [first] = lines;
        if (first === undefined || lines.some(({ line }) => line.quantity === 'enterprise-wide'))
            return [];
        return countLine(use, lines.map(({ line }) => line), first.line, first.index);
    });
}
function countLine(use, lines, line, index) {
    const quantities = lines.flatMap(({ quantity }) => (typeof quantity === 'number' ? [quantity] : []));
    const bought = quantities.reduce((sum, quantity) => sum + quantity, 0);
    const name = `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(line)} (${line.kind}) of ${use.agreement}`;
    const target = { of: 'agreement', id: use.agreement, path: `licenses.${index}.quantity` };
    if (quantities.length < lines.length) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
                severity: 'unproven',
                message: `${devicesText(use.devices)} a license for ${name}, and nobody wrote down how many were bought.`,
                about: [target],
                cures: [
                    {
                        kind: 'manifest',
                        do: 'Write the quantity that was bought (a number, or enterprise-wide).',
                        edit: { mode: 'set', target, value: use.devices },
                    },
                ],
            }),
        ];
    }
    if (isCountedInCores(line)) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
                severity: 'unproven',
                message: `${devicesText(use.devices)} a license for ${name}; server licenses are counted in cores, which the manifest does not say.`,
                about: [target],
                cures: [
                    {
                        kind: 'manifest',
                        do: 'If the agreement covers every server, write "quantity: enterprise-wide"; otherwise count the cores.',
                        edit: { mode: 'set', target, value: 'enterprise-wide' },
                    },
                ],
            }),
        ];
    }
    if (use.devices <= bought)
        return [];
    const missing = use.devices - bought;
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
            message: `${devicesText(use.devices)} a license for ${name}; only ${bought} ${bought === 1 ? 'was' : 'were'} bought.`,
            about: [target],
            cures: [
                {
                    kind: 'license',
                    do: `Buy ${missing} more and write the new quantity, or take ${missing} off the line.`,
                    edit: { mode: 'set', target, value: line.quantity + missing },
                },
            ],
        }),
    ];
}
function devicesText(devices) {
    return devices === 1 ? '1 device takes' : `${devices} devices take`;
}
function isCountedInCores({ product, edition }) {
    return product === 'windows-server' && (edition === 'standard' || edition === 'datacenter');
}


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ activationFindings),
/* harmony export */   r: () => (/* binding */ makActivationsShort)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);


const makActivationsShort = {
    id: 'mak-activations-short',
    family: 'activation',
    severities: ['warning'],
    asks: 'A multiple activation key has activations left for every device to be imaged.',
    why: 'A MAK has a set number of activations. Look them up in the admin center or the Volume Activation Management Tool before imaging, and ask for more in time.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q8],
    cures: ['Ask for more activations, and write how many are left.', 'Activate by KMS.'],
};
function activationFindings(image, devices) {
    const { activation } = image;
    if (activation?.kind !== 'mak' || (activation.remaining !== undefined && activation.remaining >= devices))
        return [];
    const target = { of: 'image', id: image.id, path: 'activation.remaining' };
    const left = activation.remaining === undefined
        ? 'nobody wrote down how many activations are left'
        : activationsLeft(activation.remaining);
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(makActivationsShort, {
            image: image.id,
            message: `${devices === 1 ? '1 device gets' : `${devices} devices get`} the image ${image.id} with a multiple activation key, and ${left}.`,
            about: [target],
            cures: [
                {
                    kind: 'manifest',
                    do: 'Ask for more activations, and write how many are left.',
                    edit: { mode: 'set', target, value: devices },
                },
            ],
        }),
    ];
}
function activationsLeft(remaining) {
    return remaining === 1 ? '1 activation is left' : `${remaining} activations are left`;
}


/***/ })

};
