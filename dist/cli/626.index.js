export const id = 626;
export const ids = [626];
export const modules = {

/***/ 3957:
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
    'right-withdrawn',
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


/** The one that counts first. */
const USES = ['needed', 'other-license', 'warning', 'notice'];
const NEVER_MET = { needed: 0, 'other-license': 0, warning: 0, notice: 0 };
/** By the waiver's index in the policy; one that meets nothing is left out. */
function waiverUses(installation, findings) {
    const uses = new Map();
    for (const index of installation.circumstances.namedInWaivers) {
        const waiver = installation.estate.policy?.waivers[index];
        if (waiver === undefined || !(0,waivers/* isForImage */.Bk)(waiver, installation))
            continue;
        const use = useOf(waiver, installation, findings);
        if (use !== undefined)
            uses.set(index, use);
    }
    return uses;
}
/** Of a device with several images: what the waiver is for on one of them it is for on the device. */
function firstUse(one, other) {
    return one !== undefined && USES.indexOf(one) < USES.indexOf(other) ? one : other;
}
function counted(before, use, devices) {
    const count = before ?? NEVER_MET;
    return { ...count, [use]: count[use] + devices };
}
function useOf(waiver, installation, findings) {
    const met = findings.filter(({ rule }) => rule === waiver.rule);
    if (met.some(reading_order/* isBlocking */.Us))
        return (0,waivers/* seesLicense */.Ed)(waiver, installation) ? 'needed' : 'other-license';
    return met.some(({ severity }) => severity === 'warning') ? 'warning' : met.length > 0 ? 'notice' : undefined;
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
        for (const [index, use] of waiverUses(installation, findings)) {
            waivers.set(index, firstUse(waivers.get(index), use));
        }
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
            const { rule, severity, image, product, message, clause, cures, waived, severityReason } = finding;
            const key = JSON.stringify([rule, severity, image, product, message, clause, cures, waived, severityReason]);
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
            const all = [...ofDevices, ...run];
            const before = baseline?.restatedBy(all);
            return all.flatMap((group, index) => finishGroup(group, before?.[index])).sort(compareGroups);
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
function finishGroup(group, before) {
    const { finding, count, frees, entries } = group;
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
function sortKey({ rule, image, product, message, devices, cures }) {
    return JSON.stringify([rule, image ?? '', message, devices[0] ?? '', product ?? '', cures]);
}
/** A copy of its own: an id cut out of a chunk of a file would keep the whole chunk in memory. */
function ownText(text) {
    return JSON.parse(JSON.stringify(text));
}

// EXTERNAL MODULE: ./build/licensing/rules/index.js
var rules = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/licensing/rules/policy-line-unused.js
var policy_line_unused = __webpack_require__(9863);
// EXTERNAL MODULE: ./build/licensing/vocabulary/edit-distance.js
var edit_distance = __webpack_require__(104);
;// CONCATENATED MODULE: ./build/licensing/policy/nearest-id.js
/** The declared id that a misspelt one probably means. */

/** Enough for any estate that people keep, and quick for any policy. */
const MOST_COMPARED = 1000;
const MOST_SLIPS = 2;
/** Between what two ids begin and end with alike; slips that lie further apart make another name. */
const LONGEST_DIFFERENCE = 4;
/** At most two slips away; of several as near the first in order. Undefined where none is. */
function nearestId(written, declared) {
    let nearest;
    let fewest = MOST_SLIPS;
    for (const id of [...declared].sort().slice(0, MOST_COMPARED)) {
        const slips = slipsBetween(written.toLowerCase(), id.toLowerCase());
        if (slips > fewest || (slips === fewest && nearest !== undefined))
            continue;
        nearest = id;
        fewest = slips;
    }
    return nearest;
}
function slipsBetween(written, id) {
    const shorter = Math.min(written.length, id.length);
    let start = 0;
    while (start < shorter && written[start] === id[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && written.at(-1 - end) === id.at(-1 - end))
        end += 1;
    const [here, there] = [written.slice(start, written.length - end), id.slice(start, id.length - end)];
    return Math.max(here.length, there.length) > LONGEST_DIFFERENCE ? MOST_SLIPS + 1 : (0,edit_distance/* editDistance */.Y)(here, there);
}

;// CONCATENATED MODULE: ./build/licensing/policy/line-findings.js



function lineFindings(policy, { agreements }, unmet) {
    const selecting = ['rights', 'withdrawals'].flatMap((section) => policy[section].flatMap(({ license, reference }, index) => {
        const what = `The ${section === 'rights' ? 'right' : 'withdrawal'} by ${reference} meets no license`;
        const why = `no ${section === 'rights' ? 'device' : 'device and no user'} holds one like it`;
        const line = { what, why, path: `${section}.${index}.license`, isUnmet: unmet[section].has(index) };
        return findingsOn(line, license.agreement, agreements);
    }));
    const qualifying = policy.qualifyingSystems.flatMap(({ agreement, reference }, index) => {
        const what = `The qualifying system by ${reference} meets no base license`;
        const path = `qualifyingSystems.${index}`;
        const isUnmet = unmet.qualifyingSystems.has(index);
        return findingsOn({ what, why: 'no device has one like it', path, isUnmet }, agreement, agreements);
    });
    const affiliates = policy.affiliates.flatMap(({ name }, index) => {
        const what = `The affiliate ${name} is met nowhere`;
        const why = 'it owns no device, and no verification is of it';
        return unmet.affiliates.has(index) ? [(0,policy_line_unused/* lineUnusedFinding */.SD)({ what, why, path: `affiliates.${index}.name` })] : [];
    });
    return [...policy.severities.flatMap(findingsOnSeverity), ...selecting, ...qualifying, ...affiliates];
}
function findingsOn({ what, why, path, isUnmet }, agreement, agreements) {
    if (agreement !== undefined && !agreements.has(agreement)) {
        const nearest = nearestId(agreement, agreements.keys());
        return [(0,policy_line_unused/* agreementUnknownFinding */.ET)({ what, path: `${path}.agreement`, agreement, nearest })];
    }
    return isUnmet ? [(0,policy_line_unused/* lineUnusedFinding */.SD)({ what, why, path })] : [];
}
/** The severity that the rule has anyway, where it has no other. */
function findingsOnSeverity({ rule, severity }, index) {
    const entry = rules/* RULES */.y.find(({ id }) => id === rule);
    if (entry === undefined || entry.severities.some((own) => own !== severity))
        return [];
    const what = `The severity of ${rule} changes nothing`;
    return [
        (0,policy_line_unused/* lineUnusedFinding */.SD)({
            what,
            why: `its findings are ${PLURALS[severity]} anyway`,
            path: `severities.${index}.severity`,
        }),
    ];
}
const PLURALS = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
};

// EXTERNAL MODULE: ./build/licensing/rights/per-user.js + 1 modules
var per_user = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/licensing/policy/selected-licenses.js
var selected_licenses = __webpack_require__(8810);
;// CONCATENATED MODULE: ./build/licensing/policy/line-uses.js



function watchLines(policy, estate, asOf) {
    const rights = unmetOf(policy.rights, grants);
    const withdrawals = unmetOf(policy.withdrawals, takes);
    const qualifyingSystems = unmetOf(policy.qualifyingSystems, speaksOf);
    const affiliates = unmetOf(policy.affiliates, isCalled);
    return {
        meet(terms) {
            const held = (0,held_licenses/* heldLicenses */.O)(terms, estate, asOf);
            rights.meet(held);
            withdrawals.meet(held);
            qualifyingSystems.meet([{ terms, held }]);
            if (terms.owner !== undefined)
                affiliates.meet([terms.owner]);
        },
        unmet() {
            // A device that is licensed by itself is never asked for its users: the lines are held against all of them.
            if (withdrawals.left.size > 0)
                withdrawals.meet(licensesOfUsers(estate, asOf));
            affiliates.meet(estate.verifications.flatMap(({ customer }) => customer ?? []));
            return {
                rights: rights.left,
                withdrawals: withdrawals.left,
                qualifyingSystems: qualifyingSystems.left,
                affiliates: affiliates.left,
            };
        },
    };
}
/** The lines that met none of the things held against them; those that did are not tried again. */
function unmetOf(lines, meets) {
    const left = new Set(lines.keys());
    return {
        left,
        meet(things) {
            for (const index of left) {
                const line = lines[index];
                if (line !== undefined && things.some((thing) => meets(line, thing)))
                    left.delete(index);
            }
        },
    };
}
function grants({ license }, held) {
    return (0,selected_licenses/* isSelected */.s)(held, license);
}
function takes({ right, license }, held) {
    const perUser = right === 'per-user' && held.held === 'primary-user';
    return perUser ? (0,selected_licenses/* isPerhapsSelected */.j)(held, license) : (0,selected_licenses/* isSelected */.s)(held, license);
}
/** The edition may also be that of the certificate, which says what the PC came with. */
function speaksOf({ versions, editions }, { terms, held }) {
    const certified = terms.base?.coa?.edition;
    return held.some(({ version, edition }) => version !== undefined &&
        versions.includes(version) &&
        [edition, certified].some((one) => one !== undefined && editions.includes(one)));
}
function isCalled({ name }, company) {
    return name.trim().toLowerCase() === company.trim().toLowerCase();
}
/** A fleet has many users and few kinds of them. */
function licensesOfUsers({ users }, asOf) {
    const kinds = new Map([...users.values()].map(({ softwareAssurance, subscription, licenses }) => {
        const coverage = {
            ...(softwareAssurance && { softwareAssurance }),
            ...(subscription && { subscription }),
            licenses,
        };
        return [JSON.stringify(coverage), coverage];
    }));
    return [...kinds.values()].flatMap((coverage) => (0,per_user/* rightsOfUser */.e)(coverage, 'primary-user', asOf, undefined).map(({ license }) => license));
}

// EXTERNAL MODULE: ./build/licensing/policy/named-devices.js
var named_devices = __webpack_require__(1437);
;// CONCATENATED MODULE: ./build/licensing/policy/waiver-devices.js
/** The devices of waivers, as they pass by: which ids no device has, and who holds another license by now. */

/** So many devices of another license are named, the first by id. */
const waiver_devices_MOST_NAMED = 3;
function watchDevices({ waivers }) {
    const unknown = new Set(waivers.flatMap(({ devices }) => devices.filter((device) => !(0,named_devices/* isPattern */.P)(device))));
    const others = new Map();
    return {
        see(id, uses) {
            unknown.delete(id);
            for (const [index, use] of uses) {
                if (use === 'other-license')
                    others.set(index, withName(others.get(index) ?? [], id));
            }
        },
        unknownOf: ({ devices }) => [...new Set(devices)].filter((device) => unknown.has(device)),
        otherLicenseOf: (index) => others.get(index) ?? [],
    };
}
/** The first ids in order stay, whatever order the devices come in. */
function withName(names, id) {
    const last = names.at(-1);
    if (names.length >= waiver_devices_MOST_NAMED && last !== undefined && id >= last)
        return names;
    return [...names, id].sort().slice(0, waiver_devices_MOST_NAMED);
}

// EXTERNAL MODULE: ./build/licensing/rules/waiver-applied.js
var waiver_applied = __webpack_require__(5391);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-ends-soon.js
var waiver_ends_soon = __webpack_require__(7896);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-expired.js
var waiver_expired = __webpack_require__(9699);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-too-long.js
var waiver_too_long = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/licensing/rules/waiver-unused.js
var waiver_unused = __webpack_require__(1478);
// EXTERNAL MODULE: ./build/licensing/vocabulary/date.js
var date = __webpack_require__(974);
;// CONCATENATED MODULE: ./build/licensing/policy/waiver-findings.js










/** So many days ahead an end is told. */
const SOON = 14;
/** A year and a day: what lasts longer is no exception for a time. */
const LONG = 366;
function waiverFindings(estate, { counts, devices }, options) {
    return (estate.policy?.waivers ?? []).flatMap((waiver, index) => {
        const count = counts.get(index) ?? NEVER_MET;
        const unknownDevices = devices.unknownOf(waiver);
        const one = { waiver, index, count, unknownDevices, otherLicenseOf: devices.otherLicenseOf(index) };
        if (!(0,waivers/* isInForce */.fx)(waiver, options.asOf))
            return isToBeTold(one, options) ? [(0,waiver_expired/* expiredFinding */.X)(one)] : [];
        return [
            ...((0,date/* daysBetween */.Y)(options.asOf, waiver.until) > LONG ? [(0,waiver_too_long/* tooLongFinding */.o)(one)] : []),
            ...(count.needed > 0 ? findingsOfNeeded(one, options.asOf) : findingsOfIdle(one, estate, options)),
        ];
    });
}
function isToBeTold({ waiver, count }, { image }) {
    return count.needed > 0 || image === undefined || waiver.image === image;
}
function findingsOfNeeded(counted, asOf) {
    const { until, devices } = counted.waiver;
    return [
        ...((0,date/* daysBetween */.Y)(asOf, until) <= SOON ? [(0,waiver_ends_soon/* endsSoonFinding */.T)(counted)] : []),
        ...(devices.some(named_devices/* isPattern */.P) ? [(0,waiver_applied/* appliedFinding */.B)(counted)] : []),
        ...(counted.unknownDevices.length > 0 ? [(0,waiver_unused/* unknownDevicesFinding */.TD)(counted)] : []),
    ];
}
function findingsOfIdle(counted, { images }, options) {
    const { waiver, unknownDevices } = counted;
    if (!isToBeTold(counted, options))
        return [];
    const unknown = unknownDevices.length > 0 ? [(0,waiver_unused/* unknownDevicesFinding */.TD)(counted)] : [];
    if (waiver.image !== undefined && !images.has(waiver.image)) {
        return [(0,waiver_unused/* unknownImageFinding */.J7)(counted, waiver.image, nearestId(waiver.image, images.keys())), ...unknown];
    }
    return (0,waiver_unused/* namesNobody */.aG)(counted) ? unknown : [(0,waiver_unused/* unusedFinding */.wV)(counted), ...unknown];
}

;// CONCATENATED MODULE: ./build/licensing/policy/policy-uses.js




/** Undefined where there is no policy: a fleet then pays nothing for it. */
function watchPolicy(estate, asOf) {
    const { policy } = estate;
    if (policy === undefined)
        return undefined;
    return { lines: watchLines(policy, estate, asOf), devices: watchDevices(policy) };
}
/** @param counts what each waiver met, by its index in the policy. */
function policyFindings(estate, { lines, devices }, counts, options) {
    const { policy } = estate;
    if (policy === undefined)
        return [];
    // Where one image is decided, the other lines may well be needed by the others.
    const ofLines = options.image === undefined ? lineFindings(policy, estate, lines.unmet()) : [];
    return [...ofLines, ...waiverFindings(estate, { counts, devices }, options)];
}

// EXTERNAL MODULE: ./build/licensing/policy/severities.js
var severities = __webpack_require__(683);
// EXTERNAL MODULE: ./build/licensing/rules/image-differs-from-manifest.js
var image_differs_from_manifest = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/licensing/rules/image-without-devices.js
var image_without_devices = __webpack_require__(8913);
// EXTERNAL MODULE: ./build/licensing/rules/license-count-exceeded.js
var license_count_exceeded = __webpack_require__(8490);
// EXTERNAL MODULE: ./build/licensing/rules/mak-activations-short.js
var mak_activations_short = __webpack_require__(7195);
;// CONCATENATED MODULE: ./build/licensing/fleet/run-findings.js







function runFindings(estate, options, totals, uses) {
    const { image: only } = options;
    const images = [...estate.images.values()].filter(({ id }) => only === undefined || only === id);
    const found = [
        ...(0,license_count_exceeded/* countFindings */.G)(estate, [...totals.claims.values()]),
        ...images.flatMap((image) => {
            const devices = totals.images.get(image.id) ?? 0;
            return [...(0,image_differs_from_manifest/* imageDiffers */.d)(image), ...(0,mak_activations_short/* activationFindings */.b)(image, devices), ...(0,image_without_devices/* imageWithoutDevices */.V)(image, devices)];
        }),
        ...(uses === undefined ? [] : policyFindings(estate, uses, totals.waivers, options)),
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
    const uses = watchPolicy(estate, asOf);
    const listed = [];
    let decisions = new Map();
    let kept = 0;
    const decideOnce = (id, primaryUser, terms) => {
        kept += 1;
        uses?.lines.meet(terms);
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
            uses?.devices.see(id, decision.waivers);
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
            const run = runFindings(estate, options, totals, uses);
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
        ...(group.severityReason && { severityReason: group.severityReason }),
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
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   dD: () => (/* binding */ standsBefore),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _licensing_reading_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3022);

/** Where nothing was compared, whatever is not waived counts as introduced: nothing excuses it. */
function standsBefore({ standing }) {
    return standing === 'existing';
}
/** An error or an unproven fact that nothing waives: what findings are counted by. */
function isOpen(finding) {
    return (0,_licensing_reading_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(finding) && finding.waived === undefined;
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

/***/ 2167:
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


const LONGEST_NAME = 100;
/**
 * `This change introduces 3 findings on 12 devices, fixes 2, and leaves 40 that were there before. It also brings 1
 * warning.` Counted are errors and unproven facts that nothing waives. Undefined where nothing was compared.
 */
function changeLine(report) {
    const { change } = report;
    if (change === undefined)
        return undefined;
    const brought = report.findings.filter((finding) => !(0,standing/* standsBefore */.dD)(finding));
    const aside = asideText(brought.filter((finding) => !(0,standing/* isOpen */.nT)(finding)));
    if (change.introduced === 0)
        return [`This change introduces ${nothingBut(aside)}.`, ...restSentence(change)].join(' ');
    const introduced = `introduces ${(0,wording/* countOf */.pq)(change.introduced, 'finding')}${onDevices(brought.filter(standing/* isOpen */.nT))}`;
    const sentences = [`This change ${listed([introduced, ...fixedText(change), ...leftText(change)])}.`];
    if (aside !== '')
        sentences.push(`It also brings ${aside}.`);
    if (change.nothing !== undefined)
        sentences.push(`Everything counts as introduced: ${change.nothing.replace(/\.$/, '')}.`);
    return sentences.join(' ');
}
/** What is said quietly, since it blocks nothing: `1 waived finding, 3 warnings, and 1 notice`. */
function asideText(findings) {
    const waived = findings.filter(({ waived }) => waived !== undefined).length;
    const open = findings.filter(({ waived }) => waived === undefined);
    return listed([...(waived === 0 ? [] : [(0,wording/* countOf */.pq)(waived, 'waived finding')]), ...(0,wording/* countsText */.WN)(open)]);
}
function nothingBut(aside) {
    return aside === '' ? 'nothing' : `nothing but ${aside}`;
}
function restSentence(change) {
    const did = [...fixedText(change, ' finding'), ...leftText(change, change.fixed.length > 0 ? '' : ' finding')];
    return did.length === 0 ? [] : [`It ${listed(did)}.`];
}
/** `noun`: where nothing before it says what is counted. */
function fixedText({ fixed: { length } }, noun = '') {
    return length === 0 ? [] : [`fixes ${counted(length, noun)}`];
}
function leftText({ existing }, noun = '') {
    if (existing === 0)
        return [];
    return [`leaves ${counted(existing, noun)} that ${existing === 1 ? 'was' : 'were'} there before`];
}
function counted(count, noun) {
    return `${count}${noun}${noun === '' || count === 1 ? '' : 's'}`;
}
/** Of errors and unproven facts every device is known by its id. */
function onDevices(findings) {
    const named = new Set();
    for (const { devices } of findings)
        for (const device of devices)
            named.add(device);
    const [only = ''] = named;
    if (named.size === 1)
        return ` on 1 device (${(0,wording/* cutText */.IN)(only, LONGEST_NAME)})`;
    return named.size === 0 ? '' : ` on ${named.size} devices`;
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
    const { severity, count, places, clause, cures, waived, severityReason } = finding;
    const lines = [headText(finding, paint), `  ${(0,visible/* visible */.RK)((0,wording/* findingSentence */.dj)(finding))}`];
    if (severityReason !== undefined)
        lines.push(`  ${(0,visible/* visible */.RK)((0,wording/* severityReasonText */.zP)(severity, severityReason))}`);
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
/** `error language-mismatch in win11-fr`; of what passes by a waiver `waived (error) language-mismatch in win11-fr`. */
function headText(finding, paint) {
    const { severity, waived } = finding;
    const head = waived === undefined ? paint(COLOURS[severity], severity) : paint('blue', `waived (${severity})`);
    return `${head} ${ruleText(finding, paint)}`;
}
/** `language-mismatch in win11-fr` */
function ruleText({ rule, image }, paint) {
    return `${paint('bold', rule)}${image === undefined ? '' : ` in ${(0,visible/* visible */.RK)(image)}`}`;
}
const COLOURS = {
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
/** What a change did to the findings, for a terminal: introduced, there before, waived, fixed. */




/** Of what the change did not bring; more than these are counted by rule. */
const MOST_BEFORE = 10;
const MOST_FIXED = 100;
function* changeText(report, { fixed }, paint) {
    const { introduced, before, waived } = (0,standing/* partsOf */.CI)(report);
    if (introduced.length > 0)
        yield heading('Introduced by this change', (0,wording/* countsText */.WN)(introduced), paint);
    for (const finding of introduced)
        yield findingText(finding, paint);
    if (before.length > 0)
        yield heading('There before', (0,wording/* countsText */.WN)(before), paint);
    yield* shortText(before, paint);
    if (waived.length > 0)
        yield heading('Waived', [String(waived.length)], paint);
    yield* shortText(waived, paint);
    if (fixed.length > 0)
        yield `${heading('Fixed by this change', [String(fixed.length)], paint)}${fixedLines(fixed, paint)}\n`;
}
function heading(title, counts, paint) {
    return `${paint('bold', `== ${title} (${counts.join(', ')})`)}\n\n`;
}
function* shortText(findings, paint) {
    if (findings.length > MOST_BEFORE)
        yield `${countsByRule(findings, paint)}\n`;
    else
        for (const finding of findings)
            yield findingText(finding, paint);
}
function countsByRule(findings, paint) {
    const counts = new Map();
    for (const { severity, rule, waived } of findings) {
        const line = headText({ severity, rule, ...(waived && { waived }) }, paint);
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return [...counts].map(([line, count]) => `${line}: ${(0,wording/* countOf */.pq)(count, 'finding')}\n`).join('');
}
function fixedLines(fixed, paint) {
    const lines = fixed.slice(0, MOST_FIXED).map((gone) => {
        const sentence = (0,visible/* visible */.RK)((0,wording/* findingSentence */.dj)(gone));
        return `${paint('green', 'fixed')} ${ruleText(gone, paint)}: ${sentence}\n`;
    });
    const rest = fixed.length - lines.length;
    return lines.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}

;// CONCATENATED MODULE: ./build/report/outcome-line.js


/** More than these are counted. */
const MOST_NAMED = 3;
const outcome_line_LONGEST_NAME = 100;
/** `failing`: the severities that fail the check; none with `fail-on: never`. */
function outcomeOf({ findings }, failing) {
    if (findings.some((finding) => (0,standing/* isBlocking */.Us)(finding, failing)))
        return 'blocked';
    const isOverlooked = failing.size === 0 && findings.some((finding) => !(0,standing/* standsBefore */.dD)(finding) && (0,standing/* isOpen */.nT)(finding));
    return isOverlooked ? 'not blocked' : 'passed';
}
/** `Blocked by 1 finding: PC-0003, base-license-not-qualifying, fleet/berlin.csv:4.` */
function outcomeLine(report, failing) {
    switch (outcomeOf(report, failing)) {
        case 'blocked':
            return blockedLine(report.findings.filter((finding) => (0,standing/* isBlocking */.Us)(finding, failing)));
        case 'not blocked':
            return 'Not blocked, because nothing fails this check (fail-on: never).';
        case 'passed':
            return `Passed: nothing${report.change === undefined ? '' : ' that this change introduces'} fails the check.`;
    }
}
function blockedLine(blocking) {
    const named = blocking.slice(0, MOST_NAMED).map(nameOf);
    const rest = blocking.length - named.length;
    if (rest > 0)
        named.push(`and ${rest} more`);
    return `Blocked by ${(0,wording/* countOf */.pq)(blocking.length, 'finding')}: ${named.join('; ')}.`;
}
/** Its device, or how many there are, its rule and its first place. */
function nameOf({ count, devices: [only = ''], rule, places: [first] }) {
    const parts = [
        ...(count === 0 ? [] : [count === 1 ? (0,wording/* cutText */.IN)(only, outcome_line_LONGEST_NAME) : (0,wording/* countOf */.pq)(count, 'device')]),
        (0,wording/* cutText */.IN)(rule, outcome_line_LONGEST_NAME),
        ...(first === undefined ? [] : [`${(0,wording/* cutText */.IN)(first.file, outcome_line_LONGEST_NAME)}:${first.line}`]),
    ];
    return parts.join(', ');
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/report/policy-line.js

const LONGEST_FILE = 200;
/** What the change would do to the policy, and which policy decides on it therefore. Undefined where it does nothing. */
function policyLine({ policy }) {
    if (policy?.proposal === undefined)
        return undefined;
    return SENTENCES[policy.proposal]((0,wording/* cutText */.IN)(policy.file, LONGEST_FILE));
}
const MERGE_FIRST = 'Merge the policy first, then run this again.';
const SENTENCES = {
    new: (file) => `${file} is new: it decides once it is merged, and no policy is applied to this change. ${MERGE_FIRST}`,
    changed: (file) => `This change also changes ${file}: the policy as it was before decides. ${MERGE_FIRST}`,
    deleted: (file) => `This change deletes ${file}, which still decides on it.`,
    mended: (file) => `${file} was wrong before: no policy is applied to this change.`,
};

;// CONCATENATED MODULE: ./build/report/verdict-line.js


const MOST_RULES = 3;
/**
 * `unlicensed: 1 of 3 devices licensed, 1 unlicensed, 1 waived, as of 2026-11-21`. Where nothing is wrong with any device
 * by itself: `unlicensed: each of 21 devices is licensed by itself, but 1 finding is about all of them
 * (license-count-exceeded), as of 2026-11-21`.
 */
function verdictLine({ verdict, counts, asOf, findings }) {
    const { devices, licensed, unlicensed, unproven, waived } = counts;
    const onRun = findings.filter((finding) => finding.count === 0 && (0,standing/* isOpen */.nT)(finding)).map(({ rule }) => rule);
    const many = (0,wording/* countOf */.pq)(onRun.length, 'finding');
    const rules = rulesText(onRun);
    if (onRun.length > 0 && devices > 1 && licensed === devices) {
        const is = onRun.length === 1 ? 'is' : 'are';
        return `${verdict}: each of ${devices} devices is licensed by itself, but ${many} ${is} about all of them (${rules}), as of ${asOf}`;
    }
    const parts = [`${licensed} of ${(0,wording/* countOf */.pq)(devices, 'device')} licensed`];
    if (unlicensed > 0)
        parts.push(`${unlicensed} unlicensed`);
    if (unproven > 0)
        parts.push(`${unproven} unproven`);
    if (waived > 0)
        parts.push(`${waived} waived`);
    if (onRun.length > 0)
        parts.push(`${many} about the fleet as a whole (${rules})`);
    return `${verdict}: ${parts.join(', ')}, as of ${asOf}`;
}
function rulesText(rules) {
    const named = [...new Set(rules)].slice(0, MOST_RULES).join(', ');
    return new Set(rules).size > MOST_RULES ? `${named} and others` : named;
}

;// CONCATENATED MODULE: ./build/report/text.js









/**
 * The report for a person: a paragraph a finding, most severe first, then whether it passes, what the change would do to
 * the policy, what it did, and the verdict, each in one line. Of a change what it introduced comes first.
 *
 * @param failing the severities that fail the run; left out, it is not said whether it passes.
 */
function* textReport(report, paint = report_paint/* PLAIN */.t, failing) {
    const { findings, change, verdict, build } = report;
    if (change === undefined)
        for (const finding of findings)
            yield findingText(finding, paint);
    else
        yield* changeText(report, change, paint);
    if (failing !== undefined)
        yield outcomeText(report, failing, paint);
    for (const line of [policyLine(report), changeLine(report)])
        if (line !== undefined)
            yield `${(0,visible/* visible */.RK)(line)}\n`;
    yield `${paint(VERDICT_COLOURS[verdict], (0,visible/* visible */.RK)(verdictLine(report)))}\n`;
    if (build !== undefined)
        yield buildText(build);
}
function outcomeText(report, failing, paint) {
    return `${paint(OUTCOME_COLOURS[outcomeOf(report, failing)], (0,visible/* visible */.RK)(outcomeLine(report, failing)))}\n`;
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
const OUTCOME_COLOURS = { blocked: 'red', 'not blocked': 'yellow', passed: 'green' };
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
/* harmony export */   R3: () => (/* binding */ moreText),
/* harmony export */   Tm: () => (/* binding */ cureText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   dj: () => (/* binding */ findingSentence),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   zP: () => (/* binding */ severityReasonText)
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
/** `error by the policy: Our auditor asks for a label on every PC. (EA-7731, 4)` */
function severityReasonText(severity, { reason, reference }) {
    return `${severity} by the policy: ${reason}${reference === undefined ? '' : ` (${reference})`}`;
}
/** `6`, `3 warnings`, `1 notice`: how many are errors or unproven facts, and apart from them how many are not. */
function countsText(findings) {
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const [severe, warnings, notices] = [count('error') + count('unproven'), count('warning'), count('notice')];
    return [
        ...(severe === 0 ? [] : [String(severe)]),
        ...(warnings === 0 ? [] : [countOf(warnings, 'warning')]),
        ...(notices === 0 ? [] : [countOf(notices, 'notice')]),
    ];
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
