export const id = 246;
export const ids = [246];
export const modules = {

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ decideFleet)
});

// EXTERNAL MODULE: ./build/licensing/circumstances.js
var licensing_circumstances = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/licensing/assess.js + 3 modules
var assess = __webpack_require__(5673);
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
// EXTERNAL MODULE: ./build/licensing/policy/waivers.js
var waivers = __webpack_require__(1451);
;// CONCATENATED MODULE: ./build/licensing/policy/waiver-uses.js


/** By the waiver's index in the policy; one that meets nothing is left out. */
function waiverUses(installation, findings) {
    const uses = new Map();
    for (const index of installation.circumstances.namedInWaivers) {
        const waiver = installation.estate.policy?.waivers[index];
        if (waiver === undefined || !(0,waivers/* isForImage */.Bk)(waiver, installation))
            continue;
        if (!findings.some((finding) => finding.rule === waiver.rule && (0,reading_order/* isBlocking */.Us)(finding)))
            continue;
        uses.set(index, (0,waivers/* seesLicense */.Ed)(waiver, installation) ? 'needed' : 'other-license');
    }
    return uses;
}
function counted(before, use, devices) {
    const { needed, otherLicense } = before ?? { needed: 0, otherLicense: 0 };
    return use === 'needed'
        ? { needed: needed + devices, otherLicense }
        : { needed, otherLicense: otherLicense + devices };
}

// EXTERNAL MODULE: ./build/licensing/rights/claim.js
var rights_claim = __webpack_require__(9079);
// EXTERNAL MODULE: ./build/licensing/rights/held-licenses.js
var held_licenses = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/licensing/rights/rights.js + 4 modules
var rights_rights = __webpack_require__(8542);
;// CONCATENATED MODULE: ./build/licensing/fleet/decision.js
/** What was decided once for all devices of one profile in the same circumstances. */







function decide(id, primaryUser, terms, options) {
    const { estate, asOf } = options;
    const circumstances = options.circumstances.of(id, primaryUser, terms);
    const rights = (0,rights_rights/* rightsOfDevice */.x)(terms, circumstances, estate, asOf);
    const waivers = new Map();
    const assessed = terms.images.flatMap((named) => {
        const image = estate.images.get(named);
        if (image === undefined || (options.image !== undefined && options.image !== named))
            return [];
        const installation = { estate, asOf, device: terms, circumstances, rights, image };
        const { verdict, findings } = (0,assess/* assessImage */.e)(installation);
        for (const [index, use] of waiverUses(installation, findings))
            waivers.set(index, use);
        const blocking = findings.filter(standsAgainst).length;
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
            onlyBlocking: onlyOneBlocks && standsAgainst(finding),
        }))),
        claims: claimsOf(terms, estate, asOf),
        waivers,
        devices: 0,
    };
}
function standsAgainst(finding) {
    return (0,reading_order/* isBlocking */.Us)(finding) && finding.waived === undefined;
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

// EXTERNAL MODULE: ./build/licensing/finding.js
var finding = __webpack_require__(5846);
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
            const { rule, severity, image, message, clause, cures, waived } = finding;
            const key = JSON.stringify([rule, severity, image, message, clause, cures, waived]);
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
        finish(baseline) {
            const ofDevices = [...groups.values()].filter(({ count }) => count > 0);
            return [...ofDevices, ...run].flatMap((group) => finishGroup(group, baseline)).sort(compareGroups);
        },
    };
}
/**
 * Names one device in a group; its places are asked for only if it will be named. `about` is the device's own: what reads
 * alike may stand elsewhere in another profile. The id of a device with a blocking
 * finding is kept as it is, since whoever adds it keeps it too.
 */
function nameDevice({ group, about, onlyBlocking }, id, row) {
    if (group.limit !== undefined && id >= group.limit)
        return;
    const places = about.flatMap((reference) => (reference.of === 'device' ? row.locate(reference.path) : []));
    const blocking = (0,reading_order/* isBlocking */.Us)(group.finding);
    group.entries.push({ id: blocking ? id : ownText(id), places, onlyBlocking });
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
function finishGroup(group, baseline) {
    const { finding, count, frees, entries } = group;
    const before = baseline?.restatedBy(finding);
    if (before === undefined)
        return [findingGroup(group, group)];
    // Of a warning or notice not every device is known: it is told as a whole.
    if (count === 0 || !(0,reading_order/* isBlocking */.Us)(finding))
        return [findingGroup(group, { entries, count, frees }, before.any ? 'existing' : 'introduced')];
    const existing = entries.filter(({ id }) => before.has(id));
    const introduced = existing.length === 0 ? entries : entries.filter(({ id }) => !before.has(id));
    const part = (entries, standing) => entries.length === 0 ? [] : [findingGroup(group, { entries, ...countsOf(entries) }, standing)];
    return [...part(introduced, 'introduced'), ...part(existing, 'existing')];
}
function countsOf(entries) {
    return { count: entries.length, frees: entries.filter(({ onlyBlocking }) => onlyBlocking).length };
}
function findingGroup({ finding, shared }, { entries, count, frees }, standing) {
    const sorted = entries.sort(byId);
    const named = (0,reading_order/* isBlocking */.Us)(finding) ? sorted : sorted.slice(0, groups_MOST_NAMED);
    const places = distinctPlaces([...named.flatMap((entry) => entry.places), ...shared]);
    return { ...finding, count, devices: named.map(({ id }) => id), places, frees, ...(standing && { standing }) };
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
    return (finding/* SEVERITIES */.o.indexOf(a.severity) - finding/* SEVERITIES */.o.indexOf(b.severity) ||
        Number(b.standing === 'introduced') - Number(a.standing === 'introduced') ||
        (sortKey(a) < sortKey(b) ? -1 : 1));
}
/** Two groups alike in words have other devices: places in lists (a form's number) must not decide the order. */
function sortKey({ rule, image, message, devices, cures }) {
    return JSON.stringify([rule, image ?? '', message, devices[0] ?? '', cures]);
}
/** A copy of its own: an id cut out of a chunk of a file would keep the whole chunk in memory. */
function ownText(text) {
    return JSON.parse(JSON.stringify(text));
}

// EXTERNAL MODULE: ./build/licensing/policy/severities.js
var severities = __webpack_require__(683);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-applied.js
var waiver_applied = __webpack_require__(5391);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-ends-soon.js
var waiver_ends_soon = __webpack_require__(7896);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-expired.js
var waiver_expired = __webpack_require__(9699);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-unused.js
var waiver_unused = __webpack_require__(1478);
// EXTERNAL MODULE: ./build/licensing/vocabulary/date.js
var date = __webpack_require__(974);
// EXTERNAL MODULE: ./build/licensing/policy/named-devices.js
var named_devices = __webpack_require__(1437);
;// CONCATENATED MODULE: ./build/licensing/policy/waiver-findings.js







/** So many days ahead an end is told. */
const SOON = 14;
function waiverFindings(policy, counts, options) {
    if (policy === undefined)
        return [];
    return policy.waivers.flatMap((waiver, index) => {
        const { needed, otherLicense } = counts.get(index) ?? { needed: 0, otherLicense: 0 };
        const counted = { waiver, index, needed, otherLicense };
        return needed > 0 ? findingsOfNeeded(counted, options.asOf) : findingsOfIdle(counted, options);
    });
}
function findingsOfNeeded(counted, asOf) {
    const { until, devices } = counted.waiver;
    if (!(0,waivers/* isInForce */.fx)(counted.waiver, asOf))
        return [(0,waiver_expired/* expiredFinding */.X)(counted)];
    return [
        ...((0,date/* daysBetween */.Y)(asOf, until) <= SOON ? [(0,waiver_ends_soon/* endsSoonFinding */.T)(counted)] : []),
        ...(devices.some(named_devices/* isPattern */.Pt) ? [(0,waiver_applied/* appliedFinding */.B)(counted)] : []),
    ];
}
function findingsOfIdle(counted, { asOf, image }) {
    const { waiver } = counted;
    if (image !== undefined && waiver.image !== image)
        return [];
    return [(0,waivers/* isInForce */.fx)(waiver, asOf) ? (0,waiver_unused/* unusedFinding */.w)(counted) : (0,waiver_expired/* expiredFinding */.X)(counted)];
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







function runFindings(estate, options, totals) {
    const { image: only } = options;
    const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
    const found = [
        ...(0,license_count_exceeded/* countFindings */.G)(estate, [...totals.claims.values()]),
        ...images.flatMap((image) => {
            const devices = totals.images.get(image.id) ?? 0;
            return [...(0,image_differs_from_manifest/* imageDiffers */.d)(image), ...(0,mak_activations_short/* activationFindings */.b)(image, devices), ...(0,image_without_devices/* imageWithoutDevices */.V)(image, devices)];
        }),
        ...waiverFindings(estate.policy, totals.waivers, options),
    ];
    const findings = (0,severities/* withSeverities */.s)(found, estate.policy);
    return { verdict: (0,reading_order/* verdictOf */.Vj)(findings), findings };
}

;// CONCATENATED MODULE: ./build/licensing/fleet/totals.js
/** What the run adds up: verdicts, devices of each image, licences assigned of each agreement line, uses of waivers. */


function countDevices() {
    const verdicts = { licensed: 0, waived: 0, unproven: 0, unlicensed: 0 };
    const images = new Map();
    const claims = new Map();
    const waivers = new Map();
    return {
        verdicts,
        images,
        claims,
        waivers,
        get devices() {
            return Object.values(verdicts).reduce((sum, devices) => sum + devices, 0);
        },
        get worst() {
            return finding/* VERDICTS */.b.find((verdict) => verdicts[verdict] > 0) ?? 'licensed';
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
                for (const [index, use] of decision.waivers) {
                    waivers.set(index, counted(waivers.get(index), use, decision.devices));
                }
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
            for (const finding of decision.findings)
                nameDevice(finding, name, row);
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
                findings: groups.finish(options.baseline),
            };
        },
    };
}
function fleet_byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/jobs/decide.js

/** Holds every device of the manifest against its image. `estate` is the manifest's, with what its files say. */
async function decideFleet(manifest, estate, { asOf, all, image, applied, baseline }, host) {
    const fleet = assessFleet(applied === undefined ? estate : { ...estate, policy: applied.policy }, {
        asOf,
        all,
        ...(image !== undefined && { image }),
        ...(baseline !== undefined && { baseline }),
        locate: (reference) => reference.of === 'policy' ? (applied?.locate(reference.path) ?? []) : manifest.locate(reference),
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

/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** `unproven`: a needed fact is missing. It blocks by default, and an error outranks it. */
const SEVERITIES = ['error', 'unproven', 'warning', 'notice'];
/** `waived`: nothing but what the customer's policy waives for a time. It may go on, and is never counted as licensed. */
const VERDICTS = ['unlicensed', 'unproven', 'waived', 'licensed'];


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


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1689);

/** The report of an assessment: the same facts in the order of the JSON contract, and nothing decided. */
function buildReport(assessment, { policy, change } = {}) {
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
            waived: counts.waived,
        },
        images: images.map(reportImage),
        devices: devices.map(({ id, image, verdict }) => ({ id, image, verdict })),
        findings: findings.map(reportFinding),
        ...(policy && { policy }),
        ...(change && { change }),
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
        ...(group.waived && { waived: group.waived }),
        ...(group.standing && { standing: group.standing }),
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

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ standsBefore)
/* harmony export */ });
/* unused harmony exports isBlocking, partsOf */
/** Where nothing was compared, whatever is not waived counts as introduced: nothing excuses it. */
function standsBefore({ standing }) {
    return standing === 'existing';
}
/** Introduced, not waived, and of a severity that fails the run: what the exit code turns on. */
function isBlocking(finding, failing) {
    return !standsBefore(finding) && finding.waived === undefined && failing.has(finding.severity);
}
function partsOf({ findings }) {
    const open = findings.filter(({ waived }) => waived === undefined);
    return {
        introduced: open.filter((finding) => !standsBefore(finding)),
        before: open.filter(standsBefore),
        waived: findings.filter(({ waived }) => waived !== undefined),
    };
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/change-line.js


/**
 * `This change introduces 3 findings on 12 devices, fixes 2, and leaves 40 that were there before.` Undefined where
 * nothing was compared.
 */
function changeLine(report) {
    const { change } = report;
    if (change === undefined)
        return undefined;
    const { introduced, existing, fixed, nothing } = change;
    if (introduced === 0)
        return ['This change introduces nothing.', ...restSentence(report, change)].join(' ');
    const did = [`introduces ${introducedText(introduced, report)}`];
    if (fixed.length > 0)
        did.push(`fixes ${fixed.length}`);
    if (existing > 0)
        did.push(`leaves ${existing} ${beforeText(existing, report)}`);
    const why = nothing === undefined ? '' : ` Everything counts as introduced: ${nothing.replace(/\.$/, '')}.`;
    return `This change ${listed(did)}.${why}`;
}
/** `Blocked: 2 findings that this change introduces fail the check.` `failing`: the severities that fail it. */
function outcomeLine(report, failing) {
    const blocking = report.findings.filter((finding) => isBlocking(finding, failing)).length;
    const introduced = report.change === undefined ? '' : ' that this change introduces';
    if (blocking === 0)
        return `Passed: nothing${introduced} fails the check.`;
    return `Blocked: ${countOf(blocking, 'finding')}${introduced} ${blocking === 1 ? 'fails' : 'fail'} the check.`;
}
function restSentence(report, { fixed, existing }) {
    const did = [];
    if (fixed.length > 0)
        did.push(`fixes ${(0,wording/* countOf */.pq)(fixed.length, 'finding')}`);
    if (existing > 0) {
        const what = fixed.length > 0 ? String(existing) : (0,wording/* countOf */.pq)(existing, 'finding');
        did.push(`leaves ${what} ${beforeText(existing, report)}`);
    }
    return did.length === 0 ? [] : [`It ${listed(did)}.`];
}
function beforeText(count, { findings }) {
    return `${waivedText(findings.filter(standing/* standsBefore */.dD))}that ${count === 1 ? 'was' : 'were'} there before`;
}
function introducedText(count, { findings, counts }) {
    const introduced = findings.filter((finding) => !(0,standing/* standsBefore */.dD)(finding));
    return `${(0,wording/* countOf */.pq)(count, 'finding')} ${waivedText(introduced)}${onDevices(introduced, counts.devices)}`.trimEnd();
}
function waivedText(findings) {
    const waived = findings.filter((finding) => finding.waived !== undefined).length;
    return waived === 0 ? '' : `(${waived} waived) `;
}
/** Of a warning or notice only the first hundred devices are known by name: then it is "at least". */
function onDevices(findings, all) {
    const named = new Set();
    for (const { devices } of findings)
        for (const device of devices)
            named.add(device);
    const most = findings.reduce((sum, { count }) => Math.max(sum, count), 0);
    const atLeast = Math.max(named.size, most);
    if (atLeast === 0)
        return '';
    const exact = atLeast === all || findings.every(({ count, devices }) => count === devices.length);
    return `on ${exact ? '' : 'at least '}${(0,wording/* countOf */.pq)(atLeast, 'device')}`;
}
/** `a`, `a and b`, `a, b, and c` */
function listed(parts) {
    if (parts.length < 3)
        return parts.join(' and ');
    return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/finding-text.js


const NAMED_DEVICES = 10;
const NAMED_PLACES = 3;
function findingText(finding, paint) {
    const { severity, count, places, clause, cures, waived } = finding;
    const lines = [
        `${severityText(severity, paint)} ${ruleText(finding, paint)}`,
        `  ${(0,visible/* visible */.RK)((0,wording/* findingSentence */.dj)(finding))}`,
    ];
    if (waived !== undefined)
        lines.push(`  ${(0,visible/* visible */.RK)((0,wording/* waiverText */.Eu)(waived))}`);
    if (count > 1)
        lines.push(`  devices: ${(0,visible/* visible */.RK)((0,wording/* devicesText */.$O)(NAMED_DEVICES, finding))}`);
    if (places.length > 0)
        lines.push(`  at: ${(0,visible/* visible */.RK)(placesText(finding))}`);
    lines.push(paint('grey', `  clause: ${(0,visible/* visible */.RK)(clause)}`));
    for (const cure of cures)
        lines.push(`  cure: ${(0,visible/* visible */.RK)((0,wording/* cureText */.Tm)(cure))}`);
    return `${lines.join('\n')}\n\n`;
}
function severityText(severity, paint) {
    return paint(SEVERITY_COLOURS[severity], severity);
}
/** `language-mismatch in win11-fr` */
function ruleText({ rule, image }, paint) {
    return `${paint('bold', rule)}${image === undefined ? '' : ` in ${(0,visible/* visible */.RK)(image)}`}`;
}
const SEVERITY_COLOURS = {
    error: 'red',
    unproven: 'yellow',
    warning: 'yellow',
    notice: 'blue',
};
function placesText({ places }) {
    const shown = places.slice(0, NAMED_PLACES).map(wording/* placeText */.Z9);
    return shown.join(', ') + (0,wording/* moreText */.R3)(places.length - shown.length);
}

;// CONCATENATED MODULE: ./build/report/change-text.js
/** What a change did to the findings, for a terminal: introduced, there before, fixed. */




/** Of what was there before; more than these are counted by rule. */
const MOST_BEFORE = 10;
const MOST_FIXED = 100;
function* changeText({ findings }, { fixed }, paint) {
    const introduced = findings.filter((finding) => !(0,standing/* standsBefore */.dD)(finding));
    const before = findings.filter(standing/* standsBefore */.dD);
    if (introduced.length > 0)
        yield heading('Introduced by this change', introduced, paint);
    for (const finding of introduced)
        yield findingText(finding, paint);
    if (before.length > 0)
        yield heading('There before', before, paint);
    if (before.length > MOST_BEFORE)
        yield `${countsByRule(before, paint)}\n`;
    else
        for (const finding of before)
            yield findingText(finding, paint);
    if (fixed.length > 0)
        yield `${heading('Fixed by this change', fixed, paint)}${fixedLines(fixed, paint)}\n`;
}
function heading(title, items, paint) {
    return `${paint('bold', `== ${title} (${items.length})`)}\n\n`;
}
function countsByRule(findings, paint) {
    const counts = new Map();
    for (const { severity, rule, waived } of findings) {
        const line = `${severityText(severity, paint)} ${ruleText({ rule }, paint)}${waived === undefined ? '' : ', waived'}`;
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return [...counts].map(([line, count]) => `${line}: ${(0,wording/* countOf */.pq)(count, 'finding')}\n`).join('');
}
function fixedLines(fixed, paint) {
    const lines = fixed
        .slice(0, MOST_FIXED)
        .map((gone) => `${paint('green', 'fixed')} ${ruleText(gone, paint)}: ${(0,visible/* visible */.RK)((0,wording/* findingSentence */.dj)(gone))}\n`);
    const rest = fixed.length - lines.length;
    return lines.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/report/text.js






/**
 * The report for a person: a paragraph a finding, most severe first, then the verdict in one line. Of a change what it
 * introduced comes first, and the last line says what it did.
 */
function* textReport(report, paint = report_paint/* PLAIN */.t) {
    const { findings, change, verdict, build } = report;
    if (change === undefined)
        for (const finding of findings)
            yield findingText(finding, paint);
    else
        yield* changeText(report, change, paint);
    yield `${paint(VERDICT_COLOURS[verdict], (0,wording/* verdictLine */.MT)(report))}\n`;
    const did = changeLine(report);
    if (did !== undefined)
        yield `${(0,visible/* visible */.RK)(did)}\n`;
    if (build !== undefined)
        yield buildText(build);
}
/** What became of a build, and where its image is. */
function buildText({ ended, imageDigest, published, record }) {
    const lines = [
        wording/* BUILD_SENTENCES */.GJ[ended],
        ...published.map((path) => `  ${(0,visible/* visible */.RK)(path)}`),
        ...(record === undefined ? [] : [`record: ${(0,visible/* visible */.RK)(record)}`]),
        ...(imageDigest === undefined ? [] : [`sha256: ${imageDigest}`]),
    ];
    return `${lines.join('\n')}\n`;
}
const VERDICT_COLOURS = {
    unlicensed: 'red',
    unproven: 'yellow',
    waived: 'yellow',
    licensed: 'green',
};


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ devicesText),
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   GJ: () => (/* binding */ BUILD_SENTENCES),
/* harmony export */   IN: () => (/* binding */ cutText),
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
function findingSentence({ count, devices: [only = ''], message, }) {
    if (count === 0)
        return message;
    return `${count === 1 ? only : countOf(count, 'device')}: ${message}`;
}
/** `Sign the form. (frees 12 devices)` */
function cureText({ do: cure, frees }) {
    return frees === 0 ? cure : `${cure} (frees ${countOf(frees, 'device')})`;
}
/** `waived by W-1 until 2026-12-31 (Ada Adler: the new forms are at the lawyers')` */
function waiverText({ waiver, until, owner, reason }) {
    return `waived by ${waiver} until ${until} (${owner}: ${reason})`;
}
/** `unlicensed: 1 of 3 devices licensed, 1 unlicensed, 1 waived, as of 2026-11-21` */
function verdictLine({ verdict, counts, asOf, findings }) {
    const parts = [`${counts.licensed} of ${countOf(counts.devices, 'device')} licensed`];
    if (counts.unlicensed > 0)
        parts.push(`${counts.unlicensed} unlicensed`);
    if (counts.unproven > 0)
        parts.push(`${counts.unproven} unproven`);
    if (counts.waived > 0)
        parts.push(`${counts.waived} waived`);
    const onRun = findings.filter(({ count, severity, waived }) => count === 0 && waived === undefined && (severity === 'error' || severity === 'unproven'));
    if (onRun.length > 0)
        parts.push(`${countOf(onRun.length, 'finding')} on the run itself`);
    return `${verdict}: ${parts.join(', ')}, as of ${asOf}`;
}
/** At most `longest` UTF-16 units; what is cut ends with an ellipsis, and no character is cut in two. */
function cutText(text, longest) {
    if (text.length <= longest)
        return text;
    const halfPair = /[\uD800-\uDBFF]$/;
    return `${text.slice(0, longest - 1).replace(halfPair, '')}…`;
}


/***/ })

};
