export const id = 551;
export const ids = [551];
export const modules = {

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ decideFleet)
});

// EXTERNAL MODULE: ./build/licensing/circumstances.js
var licensing_circumstances = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/licensing/assess.js + 2 modules
var assess = __webpack_require__(5440);
;// CONCATENATED MODULE: ./build/licensing/other-images.js
/** The cheapest cure of many findings: an image already declared that the device may take as it is. */

/** Findings about what the image is, or about the licence for it: another image may end them. */
const ENDED_BY_ANOTHER_IMAGE = new Set([
    'product-mismatch',
    'edition-mismatch',
    'version-mismatch',
    'component-mismatch',
    'language-mismatch',
    'enterprise-not-covered',
    'downgrade-not-granted',
    'missing-base-license',
    'base-license-not-qualifying',
    'missing-coa',
    'user-coverage-ended',
    'user-not-primary',
    'other-user-not-covered',
    'media-not-commercial',
    'retail-media-reused',
    'oem-media-foreign-device',
    'oem-media-version',
]);
/** Trying every image of a large catalogue for every kind of failing device would cost more than it helps. */
const MOST_TRIED = 50;
const MOST_NAMED = 3;
function withOtherImages(findings, installation) {
    if (!findings.some(isEndedByAnotherImage))
        return findings;
    const cures = imagesThatFit(installation).map((image) => otherImage(image, installation));
    return findings.map((finding) => isEndedByAnotherImage(finding) ? { ...finding, cures: [...cures, ...finding.cures] } : finding);
}
function isEndedByAnotherImage({ rule, severity }) {
    return severity === 'error' && ENDED_BY_ANOTHER_IMAGE.has(rule);
}
function imagesThatFit(installation) {
    const others = [...installation.estate.images.values()].filter(({ id }) => !installation.device.images.includes(id));
    return others
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, MOST_TRIED)
        .filter((image) => (0,assess/* isLicensed */.Q)({ ...installation, image }))
        .slice(0, MOST_NAMED)
        .map(({ id }) => id);
}
/** A device may take several images: only the one that fails is exchanged. */
function otherImage(id, { device, image }) {
    const images = device.images.map((named) => (named === image.id ? id : named));
    const value = images.length === 1 ? id : images;
    return {
        kind: 'other-image',
        do: `Give the device the image ${id}, which it is licensed for.`,
        edit: { mode: 'set', target: { of: 'device', path: 'image' }, value },
    };
}

// EXTERNAL MODULE: ./build/licensing/reading-order.js
var reading_order = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/licensing/rights/claim.js
var rights_claim = __webpack_require__(9079);
// EXTERNAL MODULE: ./build/licensing/rights/held-licenses.js
var held_licenses = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/licensing/rights/rights.js + 3 modules
var rights_rights = __webpack_require__(3446);
;// CONCATENATED MODULE: ./build/licensing/fleet/decision.js
/** What was decided once for all devices of one profile in the same circumstances. */






function decide(id, primaryUser, terms, options) {
    const { estate, asOf } = options;
    const circumstances = options.circumstances.of(id, primaryUser, terms);
    const rights = (0,rights_rights/* rightsOfDevice */.x)(terms, circumstances, estate, asOf);
    const assessed = terms.images.flatMap((named) => {
        const image = estate.images.get(named);
        if (image === undefined || (options.image !== undefined && options.image !== named))
            return [];
        const installation = { estate, asOf, device: terms, circumstances, rights, image };
        const { verdict, findings } = (0,assess/* assessImage */.e)(installation);
        const blocking = findings.filter(reading_order/* isBlocking */.Us).length;
        const cured = verdict === 'licensed' ? findings : withOtherImages(findings, installation);
        return [{ image: named, verdict, cured, onlyOneBlocks: blocking === 1 }];
    });
    const verdicts = assessed.map(({ verdict }) => verdict);
    return {
        verdict: verdicts.length === 0 ? undefined : verdicts.reduce(reading_order/* worseVerdict */.yS),
        images: assessed.map(({ image, verdict }) => ({ image, verdict })),
        findings: assessed.flatMap(({ cured, onlyOneBlocks }) => cured.map((finding) => ({
            group: options.groups.groupOf(finding),
            about: finding.about,
            onlyBlocking: onlyOneBlocks && (0,reading_order/* isBlocking */.Us)(finding),
        }))),
        claims: claimsOf(terms, estate, asOf),
        devices: 0,
    };
}
function claimsOf(terms, estate, asOf) {
    const keys = new Map();
    for (const { claim } of (0,held_licenses/* heldLicenses */.O)(terms, estate, asOf)) {
        if (claim.state !== 'matched')
            continue;
        const line = estate.agreements.get(claim.agreement)?.licenses[claim.line];
        if (line === undefined)
            continue;
        const key = { agreement: claim.agreement, terms: (0,rights_claim/* lineTerms */.s)(line) };
        keys.set(JSON.stringify(key), key);
    }
    return [...keys.values()];
}

;// CONCATENATED MODULE: ./build/licensing/finding.js
/** `unproven`: a needed fact is missing. It blocks by default, and an error outranks it. */
const SEVERITIES = ['error', 'unproven', 'warning', 'notice'];
const VERDICTS = (/* unused pure expression or super */ null && (['unlicensed', 'unproven', 'licensed']));

;// CONCATENATED MODULE: ./build/licensing/fleet/groups.js


/** Warnings and notices may be true of a whole fleet; so many of their devices are named. */
const groups_MOST_NAMED = 100;
function groupFindings(locate) {
    const groups = new Map();
    const run = [];
    const newGroup = (finding) => {
        const shared = finding.about.flatMap((reference) => (reference.of === 'device' ? [] : locate(reference)));
        return { finding, shared, count: 0, frees: 0, entries: [] };
    };
    return {
        groupOf(finding) {
            const { rule, severity, image, message, clause, cures } = finding;
            const key = JSON.stringify([rule, severity, image, message, clause, cures]);
            const known = groups.get(key);
            if (known !== undefined)
                return known;
            const group = newGroup(finding);
            groups.set(key, group);
            return group;
        },
        addRun(finding) {
            run.push(newGroup(finding));
        },
        finish() {
            const ofDevices = [...groups.values()].filter(({ count }) => count > 0);
            return [...ofDevices, ...run].map(finishGroup).sort(compareGroups);
        },
    };
}
/**
 * Names one device in a group; its places are asked for only if it will be named. `about` is the device's own: what reads
 * alike may stand elsewhere in another profile. The id of a device with a blocking
 * finding is kept as it is, since whoever adds it keeps it too.
 */
function nameDevice(group, about, id, row) {
    if (group.limit !== undefined && id >= group.limit)
        return;
    const places = about.flatMap((reference) => (reference.of === 'device' ? row.locate(reference.path) : []));
    const blocking = (0,reading_order/* isBlocking */.Us)(group.finding);
    group.entries.push({ id: blocking ? id : ownText(id), places });
    if (blocking || group.entries.length < 2 * groups_MOST_NAMED)
        return;
    // The first ids in order are kept, whatever order they come in; those cut off can never come back.
    group.entries = group.entries.sort(byId).slice(0, groups_MOST_NAMED);
    const last = group.entries.at(-1);
    if (last !== undefined)
        group.limit = last.id;
}
/** The id from which on none of the groups names a device; undefined while one of them names any. */
function namedBelow(groups) {
    if (groups.length === 0)
        return '';
    return groups.reduce((last, { limit }) => {
        return last === undefined || limit === undefined ? undefined : limit > last ? limit : last;
    }, '');
}
function finishGroup({ finding, shared, count, frees, entries }) {
    const sorted = entries.sort(byId);
    const named = (0,reading_order/* isBlocking */.Us)(finding) ? sorted : sorted.slice(0, groups_MOST_NAMED);
    const places = distinctPlaces([...named.flatMap((entry) => entry.places), ...shared]);
    return { ...finding, count, devices: named.map(({ id }) => id), places, frees };
}
/** In the order of the devices; a profile's line, which many share, stands where it first came up. */
function distinctPlaces(places) {
    const seen = new Map();
    return places.filter(({ file, line, column }) => {
        const ofFile = seen.get(file) ?? new Set();
        seen.set(file, ofFile);
        // A row holds at most 1 MiB, so line and column make one exact number.
        const position = line * 2 ** 21 + column;
        return ofFile.has(position) ? false : ofFile.add(position);
    });
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function compareGroups(a, b) {
    return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (sortKey(a) < sortKey(b) ? -1 : 1);
}
/** Two groups alike in words have other devices: places in lists (a form's number) must not decide the order. */
function sortKey({ rule, image, message, devices, cures }) {
    return JSON.stringify([rule, image ?? '', message, devices[0] ?? '', cures]);
}
/** A copy of its own: an id cut out of a chunk of a file would keep the whole chunk in memory. */
function ownText(text) {
    return JSON.parse(JSON.stringify(text));
}

// EXTERNAL MODULE: ./build/licensing/rules/image-differs-from-manifest.js
var image_differs_from_manifest = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/licensing/rules/image-without-devices.js
var image_without_devices = __webpack_require__(8913);
// EXTERNAL MODULE: ./build/licensing/rules/license-count-exceeded.js
var license_count_exceeded = __webpack_require__(8490);
// EXTERNAL MODULE: ./build/licensing/rules/mak-activations-short.js
var mak_activations_short = __webpack_require__(7195);
;// CONCATENATED MODULE: ./build/licensing/fleet/run-findings.js





function runFindings(estate, { image: only }, totals) {
    const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
    const findings = [
        ...(0,license_count_exceeded/* countFindings */.G)(estate, [...totals.claims.values()]),
        ...images.flatMap((image) => {
            const devices = totals.images.get(image.id) ?? 0;
            return [...(0,image_differs_from_manifest/* imageDiffers */.d)(image), ...(0,mak_activations_short/* activationFindings */.b)(image, devices), ...(0,image_without_devices/* imageWithoutDevices */.V)(image, devices)];
        }),
    ];
    return { verdict: (0,reading_order/* verdictOf */.Vj)(findings), findings };
}

;// CONCATENATED MODULE: ./build/licensing/fleet/totals.js
function countDevices() {
    const verdicts = { licensed: 0, unlicensed: 0, unproven: 0 };
    const images = new Map();
    const claims = new Map();
    return {
        verdicts,
        images,
        claims,
        get devices() {
            return verdicts.licensed + verdicts.unlicensed + verdicts.unproven;
        },
        get worst() {
            return verdicts.unlicensed > 0 ? 'unlicensed' : verdicts.unproven > 0 ? 'unproven' : 'licensed';
        },
        count(decisions) {
            for (const decision of [...decisions.values()].flatMap(decisionsOf)) {
                if (decision.verdict !== undefined)
                    verdicts[decision.verdict] += decision.devices;
                for (const { group, onlyBlocking } of decision.findings) {
                    group.count += decision.devices;
                    if (onlyBlocking)
                        group.frees += decision.devices;
                }
                for (const { image } of decision.images)
                    images.set(image, (images.get(image) ?? 0) + decision.devices);
                for (const line of decision.claims) {
                    const key = JSON.stringify([line.agreement, line.terms]);
                    claims.set(key, { ...line, devices: (claims.get(key)?.devices ?? 0) + decision.devices });
                }
            }
        },
    };
}
function decisionsOf({ alone, byCircumstances }) {
    return alone === undefined ? [...byCircumstances.values()] : [alone, ...byCircumstances.values()];
}

// EXTERNAL MODULE: ./build/licensing/image-items.js
var image_items = __webpack_require__(8019);
;// CONCATENATED MODULE: ./build/licensing/fleet.js
/** A whole fleet, device by device: each profile is decided once, and what is left for a row is a look-up. */







/** Decisions kept at a time: a fleet in which every device is its own profile must not fill the memory. */
const MOST_DECISIONS = 20_000;
function assessFleet(estate, options) {
    const circumstances = (0,licensing_circumstances/* findCircumstances */.S)(estate);
    const groups = groupFindings(options.locate);
    const { asOf, image: only } = options;
    const decisionOptions = { estate, asOf, image: only, circumstances, groups };
    const totals = countDevices();
    const listed = [];
    let decisions = new Map();
    let kept = 0;
    const decideOnce = (id, primaryUser, terms) => {
        kept += 1;
        return decide(id, primaryUser, terms, decisionOptions);
    };
    const decisionFor = (id, primaryUser, terms) => {
        let profile = decisions.get(terms);
        if (profile === undefined) {
            const alone = circumstances.namesDevices ? undefined : decideOnce(id, undefined, terms);
            profile = { alone, byCircumstances: new Map() };
            decisions.set(terms, profile);
        }
        // People only add rights: a device that is licensed by itself need not be asked for its users.
        if (profile.alone?.verdict === 'licensed')
            return profile.alone;
        const key = circumstances.key(id, primaryUser);
        const known = profile.byCircumstances.get(key);
        if (known !== undefined)
            return known;
        const decision = decideOnce(id, primaryUser, terms);
        profile.byCircumstances.set(key, decision);
        return decision;
    };
    return {
        add(id, primaryUser, terms, row) {
            if (kept >= MOST_DECISIONS) {
                totals.count(decisions);
                decisions = new Map();
                kept = 0;
            }
            const decision = decisionFor(id, primaryUser, terms);
            decision.devices += 1;
            // A notice may be true of every device: one comparison tells whether this one is still to be named.
            if (decision.namedBelow !== undefined && id >= decision.namedBelow && options.all !== true)
                return;
            const unlisted = decision.verdict === 'licensed' && options.all !== true;
            const name = unlisted ? id : ownText(id);
            for (const { image, verdict } of decision.images) {
                if (verdict !== 'licensed' || options.all === true)
                    listed.push({ id: name, image, verdict });
            }
            for (const { group, about } of decision.findings)
                nameDevice(group, about, name, row);
            decision.namedBelow = namedBelow(decision.findings.map(({ group }) => group));
        },
        finish() {
            totals.count(decisions);
            decisions = new Map();
            const run = runFindings(estate, options, totals);
            for (const finding of run.findings)
                groups.addRun(finding);
            const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
            return {
                asOf,
                verdict: (0,reading_order/* worseVerdict */.yS)(totals.worst, run.verdict),
                counts: { devices: totals.devices, ...totals.verdicts },
                images: images.sort(fleet_byId).map((image) => ({
                    id: image.id,
                    identity: (0,image_items/* systemIdentity */.al)(image),
                    devices: totals.images.get(image.id) ?? 0,
                })),
                devices: listed.sort((a, b) => fleet_byId(a, b) || (a.image < b.image ? -1 : 1)),
                findings: groups.finish(),
            };
        },
    };
}
function fleet_byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/jobs/decide.js

/** Holds every device of the manifest against its image. `estate` is the manifest's, with what its files say. */
async function decideFleet(manifest, estate, { asOf, all, image }, host) {
    const fleet = assessFleet(estate, {
        asOf,
        all,
        ...(image !== undefined && { image }),
        locate: (reference) => manifest.locate(reference),
    });
    let devices = 0;
    await manifest.visitDevices((id, primaryUser, terms, row) => {
        fleet.add(id, primaryUser, terms, row);
        devices += 1;
        if (devices % DEVICES_A_TICK === 0)
            host.progress(devices);
    });
    return fleet.finish();
}
const DEVICES_A_TICK = 20_000;


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


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1689);

/** The report of an assessment: the same facts in the order of the JSON contract, and nothing decided. */
function buildReport(assessment) {
    const { asOf, verdict, counts, images, devices, findings } = assessment;
    return {
        schemaVersion: 1,
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j,
        asOf,
        verdict,
        counts: {
            devices: counts.devices,
            licensed: counts.licensed,
            unlicensed: counts.unlicensed,
            unproven: counts.unproven,
        },
        images: images.map(reportImage),
        devices: devices.map(({ id, image, verdict }) => ({ id, image, verdict })),
        findings: findings.map(reportFinding),
    };
}
function reportImage({ id, identity, devices }) {
    const { product, version, edition, languages, architecture, evaluation } = identity.software;
    return {
        id,
        identity: {
            ...(product && { product }),
            ...(version && { version }),
            ...(edition && { edition }),
            ...(languages && { languages }),
            ...(architecture && { architecture }),
            ...(evaluation && { evaluation }),
        },
        state: identity.state,
        ...(identity.state === 'unknown' && { reason: identity.reason }),
        ...(identity.state === 'conflicting' && { conflicts: identity.conflicts }),
        witnesses: identity.witnesses,
        devices,
    };
}
function reportFinding(group) {
    return {
        rule: group.rule,
        severity: group.severity,
        count: group.count,
        devices: group.devices,
        ...(group.image !== undefined && { image: group.image }),
        message: group.message,
        clause: group.clause,
        cures: group.cures.map((cure) => ({ do: cure.do, frees: group.frees })),
        places: group.places.map(({ file, line, column }) => ({ file, line, column })),
    };
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/**
 * The JSON report in pieces, one image, device or finding a line: a report on a million devices outgrows
 * the longest string there can be, and a line an item makes two reports easy to compare.
 */
function* jsonReport(report) {
    let separator = '{\n';
    for (const [key, value] of Object.entries(report)) {
        yield `${separator}  ${JSON.stringify(key)}: `;
        if (Array.isArray(value))
            yield* lines(value);
        else
            yield (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value);
        separator = ',\n';
    }
    yield '\n}\n';
}
function* lines(items) {
    if (items.length === 0) {
        yield '[]';
        return;
    }
    let separator = '[\n    ';
    for (const item of items) {
        yield separator + (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(item);
        separator = ',\n    ';
    }
    yield '\n  ]';
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8495);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);



const NAMED_DEVICES = 10;
const NAMED_PLACES = 3;
/** The report for a person: a paragraph a finding, most severe first, then the verdict in one line. */
function* textReport(report, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN */ .t) {
    for (const finding of report.findings)
        yield paragraph(finding, paint);
    yield `${paint(VERDICT_COLOURS[report.verdict], (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLine */ .MT)(report))}\n`;
    if (report.build !== undefined)
        yield buildText(report.build);
}
/** What became of a build, and where its image is. */
function buildText({ ended, imageDigest, published, record }) {
    const lines = [
        _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILD_SENTENCES */ .GJ[ended],
        ...published.map((path) => `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}`),
        ...(record === undefined ? [] : [`record: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(record)}`]),
        ...(imageDigest === undefined ? [] : [`sha256: ${imageDigest}`]),
    ];
    return `${lines.join('\n')}\n`;
}
const SEVERITY_COLOURS = {
    error: 'red',
    unproven: 'yellow',
    warning: 'yellow',
    notice: 'blue',
};
const VERDICT_COLOURS = { unlicensed: 'red', unproven: 'yellow', licensed: 'green' };
function paragraph(finding, paint) {
    const { rule, severity, image, count, places, clause, cures } = finding;
    const lines = [
        `${paint(SEVERITY_COLOURS[severity], severity)} ${paint('bold', rule)}${image === undefined ? '' : ` in ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(image)}`}`,
        `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSentence */ .dj)(finding))}`,
    ];
    if (count > 1)
        lines.push(`  devices: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .devicesText */ .$O)(NAMED_DEVICES, finding))}`);
    if (places.length > 0)
        lines.push(`  at: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(placesText(finding))}`);
    lines.push(paint('grey', `  clause: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(clause)}`));
    for (const cure of cures)
        lines.push(`  cure: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .cureText */ .Tm)(cure))}`);
    return `${lines.join('\n')}\n\n`;
}
function placesText({ places }) {
    const shown = places.slice(0, NAMED_PLACES).map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9);
    return shown.join(', ') + (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .moreText */ .R3)(places.length - shown.length);
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ devicesText),
/* harmony export */   GJ: () => (/* binding */ BUILD_SENTENCES),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   R3: () => (/* binding */ moreText),
/* harmony export */   Tm: () => (/* binding */ cureText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   dj: () => (/* binding */ findingSentence),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** What became of a build, by how far it came. */
const BUILD_SENTENCES = {
    preflight: 'Nothing was built: what the plan makes would not pass.',
    'dry run': 'Nothing was built: this was a dry run.',
    check: 'Nothing was published: what came out does not pass.',
    published: 'The image was published.',
};
/** `1 device`, `312 devices`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `PC-1, PC-2 and 310 more`: at most `limit` of the devices that have a finding. */
function devicesText(limit, { devices, count }) {
    const shown = devices.slice(0, limit);
    return shown.join(', ') + moreText(count - shown.length);
}
/** ` and 310 more`, nothing for none. */
function moreText(rest) {
    return rest > 0 ? ` and ${rest} more` : '';
}
/** `fleet.csv:12:19`, as editors and terminals follow it. */
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** `312 devices: The image is French.`, of one device its id; a finding on the run itself is its message alone. */
function findingSentence({ count, devices: [only = ''], message }) {
    if (count === 0)
        return message;
    return `${count === 1 ? only : countOf(count, 'device')}: ${message}`;
}
/** `Sign the form. (frees 12 devices)` */
function cureText({ do: cure, frees }) {
    return frees === 0 ? cure : `${cure} (frees ${countOf(frees, 'device')})`;
}
/** `unlicensed: 1 of 3 devices licensed, 1 unlicensed, 1 unproven, as of 2026-11-21` */
function verdictLine({ verdict, counts, asOf, findings }) {
    const parts = [`${counts.licensed} of ${countOf(counts.devices, 'device')} licensed`];
    if (counts.unlicensed > 0)
        parts.push(`${counts.unlicensed} unlicensed`);
    if (counts.unproven > 0)
        parts.push(`${counts.unproven} unproven`);
    const onRun = findings.filter(({ count, severity }) => count === 0 && (severity === 'error' || severity === 'unproven'));
    if (onRun.length > 0)
        parts.push(`${countOf(onRun.length, 'finding')} on the run itself`);
    return `${verdict}: ${parts.join(', ')}, as of ${asOf}`;
}


/***/ })

};
