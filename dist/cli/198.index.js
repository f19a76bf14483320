export const id = 198;
export const ids = [198];
export const modules = {

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/options/nearest.js
var options_nearest = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/licensing/facts/sources.js
/** What the short names of sources stand for: the two documents that decide, the customer's policy, and the research behind the tables. */
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
        key: 'policy',
        title: "the policy file: the customer's own agreement, and what its license manager lets pass for a time",
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
        `## Sources\n\nThe first two decide, and the customer's own agreement, as its policy states it, outranks them. The others stand behind tables and warnings.\n\n${bullets(SOURCES.map(sourceText))}`,
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
async function rules_rules({ rule, output }, host) {
    const entries = rule === undefined ? rules/* RULES */.y : [ruleNamed(rule)];
    if (output === 'json')
        await host.write(`${JSON.stringify(entries, null, 2)}\n`);
    else
        await host.write(rule === undefined ? ruleList(entries) : entries.map((entry) => rulePage(entry)).join('\n'));
    return 0;
}
function ruleNamed(id) {
    const entry = rules/* RULES */.y.find((known) => known.id === id);
    if (entry !== undefined)
        return entry;
    const ids = rules/* RULES */.y.map((known) => known.id);
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

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7168);
/* harmony import */ var _base_license_not_qualifying_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1880);
/* harmony import */ var _coa_not_affixed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(136);
/* harmony import */ var _component_mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2165);
/* harmony import */ var _downgrade_components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2337);
/* harmony import */ var _downgrade_not_granted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1374);
/* harmony import */ var _downgrade_support_ended_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2087);
/* harmony import */ var _edition_mismatch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2938);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2975);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9271);
/* harmony import */ var _facts_undecided_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(924);
/* harmony import */ var _image_differs_from_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2749);
/* harmony import */ var _image_unidentified_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2197);
/* harmony import */ var _image_without_devices_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8913);
/* harmony import */ var _language_mismatch_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(658);
/* harmony import */ var _license_count_exceeded_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8490);
/* harmony import */ var _license_not_in_agreement_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6783);
/* harmony import */ var _mak_activations_short_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7195);
/* harmony import */ var _media_channel_contradicted_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5678);
/* harmony import */ var _media_not_commercial_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2098);
/* harmony import */ var _missing_base_license_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(939);
/* harmony import */ var _missing_coa_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2327);
/* harmony import */ var _non_production_media_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7407);
/* harmony import */ var _oem_media_foreign_device_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8615);
/* harmony import */ var _oem_media_modified_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3993);
/* harmony import */ var _oem_media_version_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8616);
/* harmony import */ var _oem_recovery_media_missing_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8862);
/* harmony import */ var _other_source_disagrees_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4131);
/* harmony import */ var _other_user_not_covered_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8378);
/* harmony import */ var _product_mismatch_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9917);
/* harmony import */ var _program_not_eligible_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7361);
/* harmony import */ var _purchase_unproven_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9654);
/* harmony import */ var _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9610);
/* harmony import */ var _right_withdrawn_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4624);
/* harmony import */ var _support_not_included_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8725);
/* harmony import */ var _user_coverage_ended_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1846);
/* harmony import */ var _user_not_primary_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2431);
/* harmony import */ var _verification_document_changed_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(181);
/* harmony import */ var _verification_incomplete_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(693);
/* harmony import */ var _verification_late_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4561);
/* harmony import */ var _verification_misdirected_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6766);
/* harmony import */ var _verification_missing_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6321);
/* harmony import */ var _verification_scope_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3433);
/* harmony import */ var _version_mismatch_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(1156);
/* harmony import */ var _volume_key_unavailable_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1060);
/* harmony import */ var _waiver_applied_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5391);
/* harmony import */ var _waiver_ends_soon_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(7896);
/* harmony import */ var _waiver_expired_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9699);
/* harmony import */ var _waiver_unused_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(1478);
/** The catalogue: every rule's entry, in the order in which `rules` and the docs list them. */

















































const RULES = [
    _product_mismatch_js__WEBPACK_IMPORTED_MODULE_29__/* .productMismatch */ .Ks,
    _edition_mismatch_js__WEBPACK_IMPORTED_MODULE_7__/* .editionMismatch */ .N,
    _version_mismatch_js__WEBPACK_IMPORTED_MODULE_43__/* .versionMismatch */ .pN,
    _component_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .componentMismatch */ .C,
    _language_mismatch_js__WEBPACK_IMPORTED_MODULE_14__/* .languageMismatch */ .z,
    _missing_base_license_js__WEBPACK_IMPORTED_MODULE_20__/* .missingBaseLicense */ .Vi,
    _base_license_not_qualifying_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLicenseNotQualifying */ .T,
    _missing_coa_js__WEBPACK_IMPORTED_MODULE_21__/* .missingCoa */ .__,
    _coa_not_affixed_js__WEBPACK_IMPORTED_MODULE_2__/* .coaNotAffixed */ .q,
    _purchase_unproven_js__WEBPACK_IMPORTED_MODULE_31__/* .purchaseUnproven */ .T,
    _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_8__/* .enterpriseNotCovered */ .nm,
    _user_coverage_ended_js__WEBPACK_IMPORTED_MODULE_35__/* .userCoverageEnded */ .m,
    _user_not_primary_js__WEBPACK_IMPORTED_MODULE_36__/* .userNotPrimary */ .v,
    _other_user_not_covered_js__WEBPACK_IMPORTED_MODULE_28__/* .otherUserNotCovered */ .T,
    _downgrade_not_granted_js__WEBPACK_IMPORTED_MODULE_5__/* .downgradeNotGranted */ .E,
    _downgrade_support_ended_js__WEBPACK_IMPORTED_MODULE_6__/* .downgradeSupportEnded */ .r,
    _downgrade_components_js__WEBPACK_IMPORTED_MODULE_4__/* .downgradeComponents */ ._,
    _media_not_commercial_js__WEBPACK_IMPORTED_MODULE_19__/* .mediaNotCommercial */ .U,
    _media_channel_contradicted_js__WEBPACK_IMPORTED_MODULE_18__/* .mediaChannelContradicted */ .w,
    _program_not_eligible_js__WEBPACK_IMPORTED_MODULE_30__/* .programNotEligible */ .x,
    _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementWithoutLicense */ .uo,
    _license_not_in_agreement_js__WEBPACK_IMPORTED_MODULE_16__/* .licenseNotInAgreement */ .Kl,
    _license_count_exceeded_js__WEBPACK_IMPORTED_MODULE_15__/* .licenseCountExceeded */ .k,
    _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_32__/* .retailMediaReused */ .c,
    _oem_media_foreign_device_js__WEBPACK_IMPORTED_MODULE_23__/* .oemMediaForeignDevice */ .an,
    _oem_media_modified_js__WEBPACK_IMPORTED_MODULE_24__/* .oemMediaModified */ .j,
    _oem_media_version_js__WEBPACK_IMPORTED_MODULE_25__/* .oemMediaVersion */ .O,
    _oem_recovery_media_missing_js__WEBPACK_IMPORTED_MODULE_26__/* .oemRecoveryMediaMissing */ .B,
    _non_production_media_js__WEBPACK_IMPORTED_MODULE_22__/* .nonProductionMedia */ .N,
    _verification_missing_js__WEBPACK_IMPORTED_MODULE_41__/* .verificationMissing */ .C,
    _verification_incomplete_js__WEBPACK_IMPORTED_MODULE_38__/* .verificationIncomplete */ .i,
    _verification_late_js__WEBPACK_IMPORTED_MODULE_39__/* .verificationLate */ .u,
    _verification_misdirected_js__WEBPACK_IMPORTED_MODULE_40__/* .verificationMisdirected */ .N,
    _verification_scope_js__WEBPACK_IMPORTED_MODULE_42__/* .verificationScope */ .W,
    _verification_document_changed_js__WEBPACK_IMPORTED_MODULE_37__/* .verificationDocumentChanged */ .P,
    _mak_activations_short_js__WEBPACK_IMPORTED_MODULE_17__/* .makActivationsShort */ .r,
    _volume_key_unavailable_js__WEBPACK_IMPORTED_MODULE_44__/* .volumeKeyUnavailable */ .I,
    _support_not_included_js__WEBPACK_IMPORTED_MODULE_34__/* .supportNotIncluded */ .v,
    _image_unidentified_js__WEBPACK_IMPORTED_MODULE_12__/* .imageUnidentified */ .ol,
    _image_differs_from_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .imageDiffersFromManifest */ .s,
    _image_without_devices_js__WEBPACK_IMPORTED_MODULE_13__/* .imageNotAssigned */ .T,
    _evidence_missing_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceMissing */ .Uv,
    _facts_undecided_js__WEBPACK_IMPORTED_MODULE_10__/* .factsUndecided */ .XR,
    _other_source_disagrees_js__WEBPACK_IMPORTED_MODULE_27__/* .otherSourceDisagrees */ .f,
    _right_withdrawn_js__WEBPACK_IMPORTED_MODULE_33__/* .rightWithdrawn */ .r,
    _waiver_expired_js__WEBPACK_IMPORTED_MODULE_47__/* .waiverExpired */ .Q,
    _waiver_ends_soon_js__WEBPACK_IMPORTED_MODULE_46__/* .waiverEndsSoon */ .k,
    _waiver_unused_js__WEBPACK_IMPORTED_MODULE_48__/* .waiverUnused */ .V,
    _waiver_applied_js__WEBPACK_IMPORTED_MODULE_45__/* .waiverApplied */ .W,
];


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
    const measured = (by) => ({ of: JSON.stringify([use.agreement, use.terms]), by });
    const target = { of: 'agreement', id: use.agreement, path: `licenses.${index}.quantity` };
    if (quantities.length < lines.length) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseCountExceeded, {
                severity: 'unproven',
                message: `${devicesText(use.devices)} a license for ${name}, and nobody wrote down how many were bought.`,
                about: [target],
                measure: measured(0),
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
                measure: measured(0),
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
            measure: measured(missing),
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


/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ appliedFinding),
/* harmony export */   W: () => (/* binding */ waiverApplied)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverApplied = {
    id: 'waiver-applied',
    family: 'policy',
    severities: ['notice'],
    asks: 'What a waiver with a wildcard lets pass is seen.',
    why: 'A waiver that names devices by a pattern grows with the fleet, and nobody has to ask for that. It is told each time, with the number of devices that it covers.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: ['Name the devices one by one, where they are few.'],
};
function appliedFinding({ waiver, index, needed }) {
    const { id, owner, rule, until } = waiver;
    const devices = needed === 1 ? '1 device' : `${needed} devices`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverApplied, {
        message: `The waiver ${id} of ${owner} names devices by a pattern and lets ${rule} pass on ${devices} until ${until}.`,
        about: [{ of: 'policy', path: `waivers.${index}.devices` }],
        cures: [{ kind: 'outside', do: `Name the devices of ${id} one by one, where they are few.` }],
        measure: { of: id, by: needed },
    });
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ endsSoonFinding),
/* harmony export */   k: () => (/* binding */ waiverEndsSoon)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverEndsSoon = {
    id: 'waiver-ends-soon',
    family: 'policy',
    severities: ['warning'],
    asks: 'A waiver that devices need holds for more than another 14 days.',
    why: 'The day after its last one the devices that need the waiver are refused. Its owner is told two weeks ahead, so that whoever changes something else that day is not the first to learn of it.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: ['Mend what the waiver was granted for, and delete it.', 'Have the license manager grant it for longer.'],
};
function endsSoonFinding({ waiver, index }) {
    const { id, owner, until } = waiver;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverEndsSoon, {
        message: `The waiver ${id} of ${owner} ends on ${until}, and what it waives (${waiver.rule}) is still found.`,
        about: [{ of: 'policy', path: `waivers.${index}.until` }],
        cures: [
            { kind: 'outside', do: `Mend what ${id} was granted for before ${until} is over, and delete it.` },
            { kind: 'outside', do: `Ask ${owner} to grant it for longer.` },
        ],
    });
}


/***/ }),

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ waiverExpired),
/* harmony export */   X: () => (/* binding */ expiredFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverExpired = {
    id: 'waiver-expired',
    family: 'policy',
    severities: ['error', 'warning'],
    asks: 'No waiver of the policy is past its last day.',
    why: 'A waiver lets a finding pass for a time, so that somebody can mend what is wrong. Past its last day it lets nothing pass: where the finding is still there, its owner has to act; where it is gone, the waiver is only in the way.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: [
        'Mend what the waiver was granted for, and delete it.',
        'Have the license manager grant it anew, with a new last day.',
    ],
};
function expiredFinding({ waiver, index, needed }) {
    const { id, owner, until } = waiver;
    const isNeeded = needed > 0;
    const ended = `The waiver ${id} of ${owner} ended on ${until}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverExpired, {
        severity: isNeeded ? 'error' : 'warning',
        message: isNeeded
            ? `${ended}, and what it waived (${waiver.rule}) is still found.`
            : `${ended}, and nothing needs it any more.`,
        about: [{ of: 'policy', path: `waivers.${index}.until` }],
        cures: isNeeded
            ? [
                { kind: 'outside', do: `Mend what ${id} was granted for, and delete it from the policy.` },
                { kind: 'outside', do: `Ask ${owner} to grant it anew, with a new last day.` },
            ]
            : [{ kind: 'outside', do: `Delete ${id} from the policy.` }],
    });
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ waiverUnused),
/* harmony export */   w: () => (/* binding */ unusedFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverUnused = {
    id: 'waiver-unused',
    family: 'policy',
    severities: ['warning'],
    asks: 'Every waiver in force lets something pass.',
    why: 'A waiver that meets nothing lies in wait for a device or a finding that nobody thought of when it was granted. It holds only for the license that the device had then: a device that has another one by now needs a decision of its own.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: ['Delete the waiver.', 'Have it granted anew for the license that the device has now.'],
};
function unusedFinding({ waiver, index, otherLicense }) {
    const { id, owner, rule } = waiver;
    const isOtherLicense = otherLicense > 0;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverUnused, {
        message: isOtherLicense
            ? `The waiver ${id} of ${owner} waives nothing: ${rule} is found, but the license that it was granted for is no longer there.`
            : `The waiver ${id} of ${owner} waives nothing: no device that it names has a finding of ${rule}.`,
        about: [{ of: 'policy', path: isOtherLicense ? `waivers.${index}.license` : `waivers.${index}` }],
        cures: [
            { kind: 'outside', do: `Delete ${id} from the policy.` },
            ...(isOtherLicense
                ? [{ kind: 'outside', do: `Ask ${owner} to grant it anew for the license that is there now.` }]
                : []),
        ],
    });
}


/***/ })

};
