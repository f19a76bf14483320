export const id = 523;
export const ids = [523];
export const modules = {

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
/* harmony import */ var _policy_line_unused_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9863);
/* harmony import */ var _product_mismatch_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9917);
/* harmony import */ var _program_not_eligible_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7361);
/* harmony import */ var _purchase_unproven_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9654);
/* harmony import */ var _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9610);
/* harmony import */ var _right_withdrawn_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4624);
/* harmony import */ var _support_not_included_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8725);
/* harmony import */ var _user_coverage_ended_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1846);
/* harmony import */ var _user_not_primary_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2431);
/* harmony import */ var _verification_document_changed_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(181);
/* harmony import */ var _verification_incomplete_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(693);
/* harmony import */ var _verification_late_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4561);
/* harmony import */ var _verification_misdirected_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6766);
/* harmony import */ var _verification_missing_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6321);
/* harmony import */ var _verification_scope_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3433);
/* harmony import */ var _version_mismatch_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1156);
/* harmony import */ var _volume_key_unavailable_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(1060);
/* harmony import */ var _waiver_applied_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5391);
/* harmony import */ var _waiver_ends_soon_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7896);
/* harmony import */ var _waiver_expired_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(9699);
/* harmony import */ var _waiver_too_long_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(7767);
/* harmony import */ var _waiver_unused_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(1478);
/** The catalogue: every rule's entry, in the order in which `rules` and the docs list them. */



















































const RULES = [
    _product_mismatch_js__WEBPACK_IMPORTED_MODULE_30__/* .productMismatch */ .Ks,
    _edition_mismatch_js__WEBPACK_IMPORTED_MODULE_7__/* .editionMismatch */ .N,
    _version_mismatch_js__WEBPACK_IMPORTED_MODULE_44__/* .versionMismatch */ .pN,
    _component_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .componentMismatch */ .C,
    _language_mismatch_js__WEBPACK_IMPORTED_MODULE_14__/* .languageMismatch */ .z,
    _missing_base_license_js__WEBPACK_IMPORTED_MODULE_20__/* .missingBaseLicense */ .Vi,
    _base_license_not_qualifying_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLicenseNotQualifying */ .T,
    _missing_coa_js__WEBPACK_IMPORTED_MODULE_21__/* .missingCoa */ .__,
    _coa_not_affixed_js__WEBPACK_IMPORTED_MODULE_2__/* .coaNotAffixed */ .q,
    _purchase_unproven_js__WEBPACK_IMPORTED_MODULE_32__/* .purchaseUnproven */ .T,
    _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_8__/* .enterpriseNotCovered */ .nm,
    _user_coverage_ended_js__WEBPACK_IMPORTED_MODULE_36__/* .userCoverageEnded */ .m,
    _user_not_primary_js__WEBPACK_IMPORTED_MODULE_37__/* .userNotPrimary */ .v,
    _other_user_not_covered_js__WEBPACK_IMPORTED_MODULE_28__/* .otherUserNotCovered */ .T,
    _downgrade_not_granted_js__WEBPACK_IMPORTED_MODULE_5__/* .downgradeNotGranted */ .E,
    _downgrade_support_ended_js__WEBPACK_IMPORTED_MODULE_6__/* .downgradeSupportEnded */ .r,
    _downgrade_components_js__WEBPACK_IMPORTED_MODULE_4__/* .downgradeComponents */ ._,
    _media_not_commercial_js__WEBPACK_IMPORTED_MODULE_19__/* .mediaNotCommercial */ .U,
    _media_channel_contradicted_js__WEBPACK_IMPORTED_MODULE_18__/* .mediaChannelContradicted */ .w,
    _program_not_eligible_js__WEBPACK_IMPORTED_MODULE_31__/* .programNotEligible */ .x,
    _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementWithoutLicense */ .uo,
    _license_not_in_agreement_js__WEBPACK_IMPORTED_MODULE_16__/* .licenseNotInAgreement */ .Kl,
    _license_count_exceeded_js__WEBPACK_IMPORTED_MODULE_15__/* .licenseCountExceeded */ .k,
    _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_33__/* .retailMediaReused */ .c,
    _oem_media_foreign_device_js__WEBPACK_IMPORTED_MODULE_23__/* .oemMediaForeignDevice */ .an,
    _oem_media_modified_js__WEBPACK_IMPORTED_MODULE_24__/* .oemMediaModified */ .j,
    _oem_media_version_js__WEBPACK_IMPORTED_MODULE_25__/* .oemMediaVersion */ .O,
    _oem_recovery_media_missing_js__WEBPACK_IMPORTED_MODULE_26__/* .oemRecoveryMediaMissing */ .B,
    _non_production_media_js__WEBPACK_IMPORTED_MODULE_22__/* .nonProductionMedia */ .N,
    _verification_missing_js__WEBPACK_IMPORTED_MODULE_42__/* .verificationMissing */ .C,
    _verification_incomplete_js__WEBPACK_IMPORTED_MODULE_39__/* .verificationIncomplete */ .i,
    _verification_late_js__WEBPACK_IMPORTED_MODULE_40__/* .verificationLate */ .u,
    _verification_misdirected_js__WEBPACK_IMPORTED_MODULE_41__/* .verificationMisdirected */ .N,
    _verification_scope_js__WEBPACK_IMPORTED_MODULE_43__/* .verificationScope */ .W,
    _verification_document_changed_js__WEBPACK_IMPORTED_MODULE_38__/* .verificationDocumentChanged */ .P,
    _mak_activations_short_js__WEBPACK_IMPORTED_MODULE_17__/* .makActivationsShort */ .r,
    _volume_key_unavailable_js__WEBPACK_IMPORTED_MODULE_45__/* .volumeKeyUnavailable */ .I,
    _support_not_included_js__WEBPACK_IMPORTED_MODULE_35__/* .supportNotIncluded */ .v,
    _image_unidentified_js__WEBPACK_IMPORTED_MODULE_12__/* .imageUnidentified */ .ol,
    _image_differs_from_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .imageDiffersFromManifest */ .s,
    _image_without_devices_js__WEBPACK_IMPORTED_MODULE_13__/* .imageNotAssigned */ .T,
    _evidence_missing_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceMissing */ .Uv,
    _facts_undecided_js__WEBPACK_IMPORTED_MODULE_10__/* .factsUndecided */ .XR,
    _other_source_disagrees_js__WEBPACK_IMPORTED_MODULE_27__/* .otherSourceDisagrees */ .f,
    _right_withdrawn_js__WEBPACK_IMPORTED_MODULE_34__/* .rightWithdrawn */ .r,
    _policy_line_unused_js__WEBPACK_IMPORTED_MODULE_29__/* .policyLineUnused */ .tH,
    _waiver_expired_js__WEBPACK_IMPORTED_MODULE_48__/* .waiverExpired */ .Q,
    _waiver_ends_soon_js__WEBPACK_IMPORTED_MODULE_47__/* .waiverEndsSoon */ .k,
    _waiver_too_long_js__WEBPACK_IMPORTED_MODULE_49__/* .waiverTooLong */ .N,
    _waiver_unused_js__WEBPACK_IMPORTED_MODULE_50__/* .waiverUnused */ .V9,
    _waiver_applied_js__WEBPACK_IMPORTED_MODULE_46__/* .waiverApplied */ .W,
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
            measure: { of: image.id, by: activation.remaining === undefined ? 0 : devices - activation.remaining },
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

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ agreementUnknownFinding),
/* harmony export */   SD: () => (/* binding */ lineUnusedFinding),
/* harmony export */   tH: () => (/* binding */ policyLineUnused)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const policyLineUnused = {
    id: 'policy-line-unused',
    family: 'policy',
    severities: ['warning'],
    asks: 'Every line of the policy meets something.',
    why: 'A line with a misspelt agreement changes nothing, and nobody notices: where it takes a right away, the check is laxer than the agreement. Told are rights, withdrawals and qualifying systems that meet no license, affiliates that nothing is of, and severities that their rule has anyway. Where only one image is decided nothing is told.',
    clauses: [{ source: 'policy', heading: 'rights, withdrawals, qualifyingSystems, affiliates, severities' }],
    cures: ['Correct what the line names.', 'Delete the line.'],
};
/** @param line what it is, and why it meets nothing, as two halves of a sentence. */
function lineUnusedFinding(line) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(policyLineUnused, {
        message: `${line.what}: ${line.why}.`,
        about: [{ of: 'policy', path: line.path }],
        cures: [
            { kind: 'outside', do: 'Correct what the line names, if it is misspelt.' },
            { kind: 'outside', do: 'Delete it, if nothing needs it any more.' },
        ],
    });
}
function agreementUnknownFinding(line) {
    const { what, path, agreement, nearest } = line;
    const near = nearest === undefined ? '' : `; the nearest is ${nearest}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(policyLineUnused, {
        message: `${what}: no agreement is called ${agreement}${near}.`,
        about: [{ of: 'policy', path }],
        cures: [
            {
                kind: 'outside',
                do: nearest === undefined ? 'Write the id of an agreement.' : `Write ${nearest}, if that is meant.`,
            },
            { kind: 'outside', do: 'Delete the line, if the agreement has ended.' },
        ],
    });
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
function appliedFinding({ waiver, index, count }) {
    const { needed } = count;
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
function expiredFinding({ waiver, index, count }) {
    const { id, owner, until } = waiver;
    const isNeeded = count.needed > 0;
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

/***/ 7767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ waiverTooLong),
/* harmony export */   o: () => (/* binding */ tooLongFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverTooLong = {
    id: 'waiver-too-long',
    family: 'policy',
    severities: ['warning'],
    asks: 'No waiver holds for more than another 366 days.',
    why: 'A waiver lets a finding pass for a time, so that somebody can mend what is wrong. One that holds for years is no exception any more: nobody is asked again, and what it waives stays as it is.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: [
        'Give the waiver an end within a year; it can be granted anew.',
        'Where the agreement itself allows it for good, write that under `rights` or `qualifyingSystems`, with its reference.',
    ],
};
function tooLongFinding({ waiver, index }) {
    const { id, owner, until } = waiver;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverTooLong, {
        message: `The waiver ${id} of ${owner} holds until ${until}, more than a year from now: a waiver is for a time.`,
        about: [{ of: 'policy', path: `waivers.${index}.until` }],
        cures: [
            { kind: 'outside', do: `Give ${id} an end within a year.` },
            { kind: 'outside', do: 'Where the agreement allows it for good, write the right with its reference instead.' },
        ],
    });
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ unknownImageFinding),
/* harmony export */   TD: () => (/* binding */ unknownDevicesFinding),
/* harmony export */   V9: () => (/* binding */ waiverUnused),
/* harmony export */   aG: () => (/* binding */ namesNobody),
/* harmony export */   wV: () => (/* binding */ unusedFinding)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);

const waiverUnused = {
    id: 'waiver-unused',
    family: 'policy',
    severities: ['warning'],
    asks: 'Every waiver in force lets something pass, on every device that it names by its id.',
    why: 'A waiver that meets nothing lies in wait for a device or a finding that nobody thought of when it was granted, and a misspelt id lets nothing pass. A waiver holds only for the license that the device had then: a device that has another one by now needs a decision of its own.',
    clauses: [{ source: 'policy', heading: 'waivers' }],
    cures: [
        'Correct the ids that it names.',
        'Have it granted anew for the license that the device has now.',
        'Delete the waiver.',
    ],
};
const MOST_NAMED = 10;
/** It meets nothing that it could waive. */
function unusedFinding(counted) {
    const { waiver, count } = counted;
    const { id, owner, rule } = waiver;
    if (count['other-license'] > 0) {
        return unused(counted, 'license', `${rule} is found${onOthers(counted)}, but ${OTHER_LICENSE}`, [
            outside(`Ask ${owner} to grant it anew for the license that is there now, and delete ${id}.`),
            deletion(counted),
        ]);
    }
    const severity = count.warning > 0 ? 'warning' : 'notice';
    if (count[severity] > 0) {
        return unused(counted, 'rule', `${rule} is a ${severity} here, and a ${severity} needs no waiver`);
    }
    return unused(counted, '', `no device that it names has a finding of ${rule}`);
}
/** It names ids that no device has: all that it names, or some. */
function unknownDevicesFinding(counted) {
    const { waiver, unknownDevices } = counted;
    const { id, owner } = waiver;
    const more = unknownDevices.length - MOST_NAMED;
    const names = `${unknownDevices.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` (and ${more} more)` : ''}`;
    const correction = outside(`Correct the ids, or take them out of ${id}.`);
    const missing = `no device is called ${names}`;
    if (namesNobody(counted))
        return unused(counted, 'devices', missing, [correction, deletion(counted)]);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverUnused, {
        message: `The waiver ${id} of ${owner} names devices that are not there: ${missing}.`,
        about: [{ of: 'policy', path: `waivers.${counted.index}.devices` }],
        cures: [correction],
    });
}
/** Every id that it names is unknown. */
function namesNobody({ waiver, unknownDevices }) {
    return unknownDevices.length === new Set(waiver.devices).size;
}
function unknownImageFinding(counted, image, nearest) {
    const near = nearest === undefined ? '' : `; the nearest is ${nearest}`;
    const correction = nearest === undefined ? 'Write the id of an image.' : `Write ${nearest}, if that is meant.`;
    return unused(counted, 'image', `no image is called ${image}${near}`, [outside(correction), deletion(counted)]);
}
const OTHER_LICENSE = 'the license that it was granted for is no longer there';
function unused(counted, field, why, cures = [deletion(counted)]) {
    const { waiver, index } = counted;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(waiverUnused, {
        message: `The waiver ${waiver.id} of ${waiver.owner} waives nothing: ${why}.`,
        about: [{ of: 'policy', path: field === '' ? `waivers.${index}` : `waivers.${index}.${field}` }],
        cures,
    });
}
/** ` on PC-1, PC-2, PC-3 and 4 more`. */
function onOthers({ count, otherLicenseOf }) {
    const more = count['other-license'] - otherLicenseOf.length;
    return ` on ${otherLicenseOf.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function deletion({ waiver }) {
    return outside(`Delete ${waiver.id} from the policy.`);
}
function outside(sentence) {
    return { kind: 'outside', do: sentence };
}


/***/ })

};
