export const id = 292;
export const ids = [292];
export const modules = {

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ editionQualifies),
  r: () => (/* binding */ standingOfBase)
});

// EXTERNAL MODULE: ./build/licensing/facts/editions.js
var editions = __webpack_require__(6056);
;// CONCATENATED MODULE: ./build/licensing/facts/qualifying-systems.js

const COMMERCIAL = ['enterprise-and-open-value', 'mpsa-select-open'];
const EVERY_PROGRAM = [...COMMERCIAL, 'academic'];
const BRIEFS = {
    source: 'JS, from the Windows 10 and 11 qualifying systems briefs',
    confidence: 'S',
    date: '2024',
};
const ACADEMIC = { source: 'WUE; UCLA; LS', confidence: 'S', date: '2020' };
const GUIDE = { source: 'GUIDE p7', confidence: 'D', date: '2023-04' };
const BUSINESS_7 = ['pro', 'pro-n', 'enterprise', 'enterprise-n', 'ultimate', 'ultimate-n'];
const QUALIFYING_SYSTEMS = [
    // per device
    {
        versions: ['11'],
        editions: editions/* BUSINESS_EDITIONS */.nC,
        upgradeTo: ['11'],
        audiences: EVERY_PROGRAM,
        qualifies: true,
        ...BRIEFS,
    },
    {
        versions: ['10', '8.1', '8'],
        editions: editions/* BUSINESS_EDITIONS */.nC,
        upgradeTo: ['10', '11'],
        audiences: EVERY_PROGRAM,
        qualifies: true,
        ...BRIEFS,
    },
    { versions: ['7'], editions: BUSINESS_7, upgradeTo: ['10'], audiences: EVERY_PROGRAM, qualifies: true, ...BRIEFS },
    { versions: ['7'], editions: BUSINESS_7, upgradeTo: ['11'], audiences: COMMERCIAL, qualifies: false, ...BRIEFS },
    {
        versions: ['11', '10', '8.1', '8', '7'],
        editions: editions/* HOME_EDITIONS */.oV,
        upgradeTo: ['10', '11'],
        audiences: COMMERCIAL,
        qualifies: false,
        ...BRIEFS,
    },
    {
        versions: ['11', '10'],
        editions: editions/* HOME_EDITIONS */.oV,
        upgradeTo: ['10', '11'],
        audiences: ['academic'],
        qualifies: true,
        ...ACADEMIC,
    },
    {
        versions: ['8.1', '8', '7'],
        editions: editions/* HOME_EDITIONS */.oV,
        upgradeTo: ['10'],
        audiences: ['academic'],
        qualifies: true,
        ...ACADEMIC,
    },
    {
        versions: ['11', '10'],
        editions: editions/* EDUCATION_EDITIONS */.Pv,
        upgradeTo: ['10', '11'],
        audiences: COMMERCIAL,
        qualifies: false,
        ...BRIEFS,
    },
    {
        versions: ['10'],
        editions: ['s', 's-n'],
        upgradeTo: ['10', '11'],
        audiences: COMMERCIAL,
        qualifies: false,
        source: 'LS, Product Terms June 2017',
        confidence: 'S',
        date: '2017-06',
    },
    // per user, whatever the version of the image
    {
        versions: ['11', '10'],
        editions: [...editions/* BUSINESS_EDITIONS */.nC, 'iot-enterprise'],
        upgradeTo: ['10', '11'],
        audiences: ['per-user'],
        qualifies: true,
        ...GUIDE,
    },
    {
        versions: ['11', '10', '8.1', '8', '7'],
        editions: [...editions/* HOME_EDITIONS */.oV, ...editions/* EDUCATION_EDITIONS */.Pv],
        upgradeTo: ['10', '11'],
        audiences: ['per-user'],
        qualifies: false,
        ...GUIDE,
    },
    {
        versions: ['7'],
        editions: BUSINESS_7,
        upgradeTo: ['10', '11'],
        audiences: ['per-user'],
        qualifies: false,
        ...GUIDE,
    },
];
const AUDIENCE_OF = {
    'enterprise-agreement': 'enterprise-and-open-value',
    'open-value': 'enterprise-and-open-value',
    'open-value-subscription': 'enterprise-and-open-value',
    mpsa: 'mpsa-select-open',
    'select-plus': 'mpsa-select-open',
    'open-license': 'mpsa-select-open',
    'campus-school': 'academic',
};
function audienceOf(program) {
    return AUDIENCE_OF[program];
}
/** The row that speaks of this base, if one does. */
function qualifyingRow(base, upgradeTo, audience) {
    return QUALIFYING_SYSTEMS.find((row) => row.audiences.includes(audience) &&
        row.versions.includes(base.version) &&
        row.editions.includes(base.edition) &&
        row.upgradeTo.includes(upgradeTo));
}

;// CONCATENATED MODULE: ./build/licensing/policy/own-qualifying-systems.js
/** What is said of the upgrade's own agreement comes before what is said of all; of two that disagree the refusal stands. */
function ownQualifyingSystem({ qualifyingSystems }, base, upgradeTo, agreement) {
    const rows = qualifyingSystems.filter(({ versions, editions, upgradeTo: reaches }) => versions.includes(base.version) && editions.includes(base.edition) && reaches.includes(upgradeTo));
    const ofAgreement = rows.filter((row) => row.agreement !== undefined && row.agreement === agreement);
    const speaking = ofAgreement.length > 0 ? ofAgreement : rows.filter((row) => row.agreement === undefined);
    return speaking.find(({ qualifies }) => !qualifies) ?? speaking[0];
}

// EXTERNAL MODULE: ./build/licensing/rights/right.js
var rights_right = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/licensing/rights/versions.js
var versions = __webpack_require__(1682);
// EXTERNAL MODULE: ./build/licensing/rules/case.js
var rules_case = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
;// CONCATENATED MODULE: ./build/licensing/base-standing.js
/**
 * How the base license under an installation stands: the best of all that could be the base. Upgrade, Software
 * Assurance and per-user rights stand on a qualifying Windows, and so do commercial desktop media themselves
 * (brief, Reimaging of the Windows Desktop OS; verification, What is a qualifying).
 */






const BEST_FIRST = [
    'qualifies',
    'undecided',
    'unwritten',
    'not-qualifying',
    'missing',
];
function needsBase(subject, right) {
    if (subject.software.product !== 'windows')
        return false;
    return (0,rules_case/* isCommercialDesktop */.$v)(subject) || (right !== undefined && (0,rights_right/* isUpgradeRight */.N)(right));
}
/** How the base stands for relying on this right (or on none); undefined where the installation needs no base. */
function standingOfBase(subject, right) {
    if (!needsBase(subject, right))
        return undefined;
    const standings = baseCandidates(subject).map((base) => standingOf(base, subject, right));
    return standings.sort(compareStandings)[0] ?? { state: 'missing' };
}
/** The better one first; of two alike the one that reads first, so that the order in the manifest does not matter. */
function compareStandings(a, b) {
    const text = (standing) => standing.state === 'missing'
        ? ''
        : JSON.stringify([standing.base.version, standing.base.edition, standing.base.channel]);
    return BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || (text(a) < text(b) ? -1 : 1);
}
/** Would a base of this edition qualify here? Asked of the edition that a certificate of authenticity names. */
function editionQualifies(subject, right, base, edition) {
    return standingOf({ ...base, edition }, subject, right).state === 'qualifies';
}
/** The base license, and any OEM, system builder, retail or legalization license beside it. A commercial one is no base. */
function baseCandidates({ device }) {
    const { base } = device;
    const own = base !== undefined && (base.product ?? 'windows') === 'windows' && base.channel !== 'commercial';
    const others = device.licenses.flatMap((license, index) => {
        const isBase = license.product === 'windows' &&
            license.kind === 'full' &&
            license.agreement === undefined &&
            license.channel !== undefined &&
            license.channel !== 'commercial';
        return isBase ? [{ ...license, reference: (0,rules_case/* deviceReference */.eE)(`licenses.${index}`) }] : [];
    });
    return [...(own ? [{ ...base, reference: (0,rules_case/* deviceReference */.eE)('base') }] : []), ...others];
}
function standingOf(base, subject, right) {
    const { channel, version, edition } = base;
    const productUnwritten = base.reference.of === 'device' && base.reference.path === 'base' && subject.device.base?.product === undefined;
    const facts = [
        ...(channel === undefined ? ['channel'] : []),
        ...(productUnwritten ? ['product'] : []),
        ...(version === undefined ? ['version'] : []),
        ...(edition === undefined ? ['edition'] : []),
    ];
    if (version === undefined || edition === undefined || facts.length > 0)
        return { state: 'unwritten', base, facts };
    const asked = audiences(subject, right);
    const answers = upgradeVersions(version, subject, right).map((upgradeTo) => answerOfPolicy(subject, right, { version, edition }, upgradeTo) ?? {
        qualifies: answerOfTables({ version, edition }, upgradeTo, asked),
    });
    if (answers.some(({ qualifies }) => qualifies === true))
        return { state: 'qualifies', base };
    if (answers.every(({ qualifies }) => qualifies === false)) {
        const reference = answers.find((answer) => answer.reference !== undefined)?.reference;
        return { state: 'not-qualifying', base, ...(reference !== undefined && { reference }) };
    }
    return { state: 'undecided', base, reason: 'no source lists this base license for this programme and this upgrade' };
}
/** The customer's own agreement outranks the tables. */
function answerOfPolicy({ estate }, right, base, upgradeTo) {
    if (estate.policy === undefined)
        return undefined;
    const claim = right?.license.claim;
    const agreement = claim === undefined || claim.state === 'none' ? undefined : claim.agreement;
    return ownQualifyingSystem(estate.policy, base, upgradeTo, agreement);
}
function answerOfTables(base, upgradeTo, asked) {
    const answers = asked.map((audience) => qualifyingRow(base, upgradeTo, audience)?.qualifies);
    return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}
/**
 * The versions of the upgrade that the base may be asked to carry: its own, and the newest that Software Assurance made
 * of it. The tables begin with Windows 10. A license that is no upgrade asks for no newer Windows than its own: a reimage
 * to what came with the PC must not be refused for its age.
 */
function upgradeVersions(base, subject, right) {
    if (right === undefined || !(0,rights_right/* isUpgradeRight */.N)(right))
        return [atLeast10(base)];
    if (right.basis === 'per-user')
        return [atLeast10(subject.software.version)];
    const own = desktopOf(right.license.version ?? subject.software.version);
    const until = right.license.softwareAssurance?.until;
    if (until === undefined)
        return [own];
    const assured = (0,versions/* releasedBy */.RV)('windows', until < subject.asOf ? until : subject.asOf).reached.at(-1);
    return assured === undefined || (0,versions/* isEarlier */.bG)(assured, own, 'windows') ? [own] : [own, assured];
}
function atLeast10(version) {
    const desktop = desktopOf(version);
    return desktop === '11' ? desktop : '10';
}
/** LTSC releases 2015 to 2021 are of Windows 10, 2024 is of Windows 11 (licensing facts 8.2). */
function desktopOf(version) {
    const ltsc = terms/* VERSIONS */.S8['windows-ltsc'];
    if (!ltsc.includes(version))
        return version;
    return version === 'ltsc-2024' ? '11' : '10';
}
const EVERY_AUDIENCE = ['enterprise-and-open-value', 'mpsa-select-open', 'academic'];
/**
 * Whose table applies: that of the upgrade's programme, else that of the media's. A license that is no upgrade, with
 * media whose programme is unwritten or has no table (another rule speaks of that), must satisfy every table.
 */
function audiences(subject, right) {
    if (right?.basis === 'per-user')
        return ['per-user'];
    const claim = right?.license.claim;
    if (claim !== undefined && claim.state !== 'none') {
        const audience = audienceOf(claim.program);
        return audience === undefined ? [] : [audience];
    }
    const { agreement } = subject.item.media;
    const program = agreement === undefined ? undefined : subject.estate.agreements.get(agreement)?.program;
    const audience = program === undefined ? undefined : audienceOf(program);
    return audience === undefined ? EVERY_AUDIENCE : [audience];
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   A0: () => (/* binding */ SERVER_DOWN_EDITION),
/* harmony export */   Bq: () => (/* binding */ THIRD_PARTIES),
/* harmony export */   C9: () => (/* binding */ DIFFERENT_VERSIONS),
/* harmony export */   DP: () => (/* binding */ OEM_INFORMATION),
/* harmony export */   Ed: () => (/* binding */ PRODUCT_TERMS),
/* harmony export */   Fp: () => (/* binding */ DIFFERENT_COMPONENTS),
/* harmony export */   HM: () => (/* binding */ COMMERCIAL_DOWNGRADE),
/* harmony export */   Js: () => (/* binding */ Q10),
/* harmony export */   KX: () => (/* binding */ DIFFERENT_LANGUAGES),
/* harmony export */   M3: () => (/* binding */ WHICH_CUSTOMERS),
/* harmony export */   ND: () => (/* binding */ DOWNGRADING),
/* harmony export */   Q1: () => (/* binding */ Q1),
/* harmony export */   Q2: () => (/* binding */ Q2),
/* harmony export */   Q3: () => (/* binding */ Q3),
/* harmony export */   Q4: () => (/* binding */ Q4),
/* harmony export */   Q5: () => (/* binding */ Q5),
/* harmony export */   Q7: () => (/* binding */ Q7),
/* harmony export */   Q8: () => (/* binding */ Q8),
/* harmony export */   Q9: () => (/* binding */ Q9),
/* harmony export */   Vp: () => (/* binding */ DESKTOP),
/* harmony export */   Wz: () => (/* binding */ COMPLETE),
/* harmony export */   YL: () => (/* binding */ QUALIFYING),
/* harmony export */   Yr: () => (/* binding */ MEDIA_TABLE),
/* harmony export */   ZV: () => (/* binding */ DIFFERENT_PRODUCTS),
/* harmony export */   hP: () => (/* binding */ OEM_MEDIA),
/* harmony export */   i8: () => (/* binding */ OEM_DOWNGRADE),
/* harmony export */   j: () => (/* binding */ OPEN_PROGRAMS),
/* harmony export */   v: () => (/* binding */ GUIDE_PER_USER),
/* harmony export */   yJ: () => (/* binding */ ELIGIBILITY),
/* harmony export */   zU: () => (/* binding */ GUIDE_RIGHTS)
/* harmony export */ });
/* unused harmony export Q6 */
const brief = (heading) => ({ source: 'brief', heading });
const verification = (heading) => ({ source: 'verification', heading });
const SUMMARY = brief('Summary');
const ELIGIBILITY = brief('Reimaging Eligibility');
const DIFFERENT_PRODUCTS = brief('Reimaging Eligibility, Different products');
const DIFFERENT_COMPONENTS = brief('Reimaging Eligibility, Different components');
const DIFFERENT_LANGUAGES = brief('Reimaging Eligibility, Different languages');
const DIFFERENT_VERSIONS = brief('Reimaging Eligibility, Different versions');
const OPEN_PROGRAMS = brief('Reimaging in Open License and Open Value Programs');
const DESKTOP = brief('Reimaging of the Windows Desktop Operating System');
const MEDIA_TABLE = brief('Reimaging of the Windows Desktop Operating System, table');
const OEM_DOWNGRADE = brief('Downgrade Rights: a Device with an OEM License');
const COMMERCIAL_DOWNGRADE = brief('Downgrade Rights: a Device with a Commercial Licensing License');
const THIRD_PARTIES = brief('Using OEMs or Other Third Parties');
const OEM_INFORMATION = brief('OEM-Specific Information');
const OEM_MEDIA = brief('Using OEM Media to Reimage');
const DOWNGRADING = brief('Downgrading and Reimaging');
const Q1 = brief('Q1');
const Q2 = brief('Q2');
const Q3 = brief('Q3');
const Q4 = brief('Q4');
const Q5 = brief('Q5');
const Q6 = brief('Q6');
const Q7 = brief('Q7');
const Q8 = brief('Q8');
const Q9 = brief('Q9');
const Q10 = brief('Q10');
const WHICH_CUSTOMERS = verification('Which customers need to verify their licenses?');
const QUALIFYING = verification('What is a "qualifying Windows operating system"?');
const COMPLETE = verification('How do I complete the verification process?');
const PRODUCT_TERMS = { source: 'PT-ULT', heading: 'For all Software' };
const GUIDE_RIGHTS = { source: 'GUIDE', heading: 'p14-15' };
const GUIDE_PER_USER = { source: 'GUIDE', heading: 'p11-15' };
const SERVER_DOWN_EDITION = { source: 'JS', heading: 'MS Windows Server' };


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ eligibleAgreements)
/* harmony export */ });
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3228);

/** The agreements of programmes that grant reimaging rights (brief, Summary), by id. */
function eligibleAgreements({ agreements }) {
    return [...agreements.values()]
        .filter(({ program }) => _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBLE_PROGRAMS */ .eY.has(program))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ OEM_DOWNGRADE_NOT_FOUND),
/* harmony export */   T_: () => (/* binding */ SUPPORT_ENDED),
/* harmony export */   hU: () => (/* binding */ OEM_DOWNGRADES)
/* harmony export */ });
const OEM_DOWNGRADES = [
    {
        from: { version: '11', edition: 'pro' },
        to: ['10'],
        source: 'GUIDE p15',
        confidence: 'D',
        date: '2023-04',
    },
    {
        from: { version: '10', edition: 'pro' },
        to: ['8.1', '7'],
        source: 'brief, OEM-Specific Information',
        confidence: 'D',
        date: '2020',
    },
    { from: { version: '8.1', edition: 'pro' }, to: ['8', '7', 'vista'], source: 'XI', confidence: 'K', date: '2020' },
    { from: { version: '8', edition: 'pro' }, to: ['7', 'vista'], source: 'XI', confidence: 'K', date: '2020' },
    { from: { version: '7', edition: 'pro' }, to: ['vista', 'xp'], source: 'XI', confidence: 'K', date: '2020' },
    { from: { version: '7', edition: 'ultimate' }, to: ['vista', 'xp'], source: 'XI', confidence: 'K', date: '2020' },
];
/** Business editions whose OEM downgrade right was looked for and not found (licensing facts 2.2). */
const OEM_DOWNGRADE_NOT_FOUND = [
    'pro-n',
    'pro-workstation',
    'pro-workstation-n',
    'pro-education',
    'pro-education-n',
    'pro-single-language',
    'pro-china',
    'se',
    'iot-enterprise',
    'iot-enterprise-ltsc',
];
/** The last day of support of versions that an OEM licence may go down to (licensing facts 2.3, EOL). */
const SUPPORT_ENDED = [
    { version: '7', on: '2020-01-14', source: 'EOL', confidence: 'S', date: '2026-08' },
    { version: '8.1', on: '2023-01-10', source: 'EOL', confidence: 'S', date: '2026-08' },
    { version: '10', on: '2025-10-14', source: 'EOL', confidence: 'S', date: '2026-08' },
];


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ EDUCATION_EDITIONS),
/* harmony export */   cN: () => (/* binding */ ENTERPRISE_EDITIONS),
/* harmony export */   en: () => (/* binding */ PRO_EDITIONS),
/* harmony export */   nC: () => (/* binding */ BUSINESS_EDITIONS),
/* harmony export */   oV: () => (/* binding */ HOME_EDITIONS),
/* harmony export */   sc: () => (/* binding */ SUBSCRIPTION_EDITIONS)
/* harmony export */ });
/** Editions that never qualify outside academic programmes. */
const HOME_EDITIONS = [
    'home',
    'home-n',
    'home-single-language',
    'home-china',
    'home-premium',
    'home-basic',
    'starter',
];
/** "Pro and up" of the qualifying tables. N and KN qualify like their parents (WUE lists them). */
const BUSINESS_EDITIONS = [
    'pro',
    'pro-n',
    'pro-workstation',
    'pro-workstation-n',
    'enterprise',
    'enterprise-n',
];
const EDUCATION_EDITIONS = ['education', 'education-n'];
/** What a PC "licensed for Windows Pro" (brief, Q4) may hold. Version 7 calls it Professional. */
const PRO_EDITIONS = [
    'pro',
    'pro-n',
    'pro-single-language',
    'pro-china',
    'pro-workstation',
    'pro-workstation-n',
    'pro-education',
    'pro-education-n',
    'business',
    'ultimate',
    'ultimate-n',
];
/** The editions that Q4 of the brief is about. LTSC releases are versions and editions of their own. */
const ENTERPRISE_EDITIONS = ['enterprise', 'enterprise-n'];
/** Microsoft 365 Apps and its family: another product than Office with a version (brief, Different products). */
const SUBSCRIPTION_EDITIONS = [
    'microsoft-365-apps-enterprise',
    'microsoft-365-apps-business',
    'microsoft-365-family',
    'plan',
];


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decides)
/* harmony export */ });
function decides(fact) {
    return fact.confidence === 'D' || fact.confidence === 'S';
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ wasReleasedBy)
/* harmony export */ });
/* unused harmony export RELEASES */
const LIFECYCLE = { source: 'Microsoft Lifecycle, start date', confidence: 'D', date: '2026-02' };
// Not in the lifecycle rows we hold: taken from the feature update of the same build.
const SAME_BUILD = { source: 'EOL, start date of the same build', confidence: 'S', date: '2026-08' };
const RELEASES = [
    { version: '10', on: '2015-07-29', ...LIFECYCLE },
    { version: '11', on: '2021-10-04', ...LIFECYCLE },
    { version: 'ltsc-2015', on: '2015-07-29', ...SAME_BUILD },
    { version: 'ltsc-2016', on: '2016-08-02', ...LIFECYCLE },
    { version: 'ltsc-2019', on: '2018-11-13', ...LIFECYCLE },
    { version: 'ltsc-2021', on: '2021-11-16', ...LIFECYCLE },
    { version: 'ltsc-2024', on: '2024-10-01', ...SAME_BUILD },
];
const OLDER_THAN_THE_TABLE = ['2000', 'xp', 'vista', '7', '8', '8.1'];
/** Had it been released on that day? Undefined where the table does not reach. */
function wasReleasedBy(version, day) {
    const release = RELEASES.find((row) => row.version === version);
    if (release !== undefined)
        return release.on <= day;
    const allOlderOnesWere = day >= '2015-07-29';
    return OLDER_THAN_THE_TABLE.includes(version) && allOlderOnesWere ? true : undefined;
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ licenseCures)
/* harmony export */ });
/* harmony import */ var _eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6056);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _rights_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8542);
/* harmony import */ var _rules_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/** Which licences would let the device take the software: lines already bought first, then what to buy. */







/** A report stays readable; the first few lines that fit are enough to act on. */
const MOST_LINES = 3;
function licenseCures(subject) {
    const lines = linesThatCover(subject).slice(0, MOST_LINES);
    const assign = lines.map(({ agreement, line }) => {
        const license = claimText(agreement, line);
        return {
            kind: 'license',
            do: `Assign the device a license of ${agreement} for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(line)} (${line.kind}), if one is free.`,
            edit: { mode: 'append', target: (0,_rules_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('licenses'), value: license },
        };
    });
    return [...assign, ...buyUnder(subject, assign.length === 0)];
}
/** Commercial Licensing sells the desktop as an upgrade only. */
function kindOf({ product, edition }) {
    return product === 'windows' && !_facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME_EDITIONS */ .oV.includes(edition) ? 'an upgrade license' : 'a license';
}
/** What is in no price list of an agreement: Home comes with a PC, subscriptions are assigned to users. */
function isSoldPerDevice({ product, edition }) {
    const notSold = product === 'windows' ? _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME_EDITIONS */ .oV : _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .SUBSCRIPTION_EDITIONS */ .sc;
    return !notSold.includes(edition);
}
/** Buying it: a line of an eligible agreement and its assignment, or, where there is no such agreement, words. */
function buyUnder(subject, nothingToAssign) {
    const { software, item, estate } = subject;
    const eligible = (0,_eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__/* .eligibleAgreements */ .v)(estate);
    const agreement = eligible.find(({ id }) => id === item.media.agreement) ?? eligible[0];
    if (!nothingToAssign || agreement === undefined || !isSoldPerDevice(software)) {
        return [
            {
                kind: 'outside',
                do: `Buy the device ${kindOf(software)} for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} and write it down in licenses.`,
            },
        ];
    }
    const { product, edition, version, languages } = software;
    const kind = product === 'windows' ? 'upgrade' : 'full';
    const language = (languages.length === 1 ? languages[0] : undefined) ?? 'all';
    const license = { product, edition, version, kind, language };
    return [
        {
            kind: 'license',
            do: `Buy a license for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} (${kind}) under ${agreement.id}, add the line and assign it to the device.`,
            edit: [
                {
                    mode: 'append',
                    target: { of: 'agreement', id: agreement.id, path: 'licenses' },
                    value: { ...license, quantity: 1 },
                },
                { mode: 'append', target: (0,_rules_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('licenses'), value: { agreement: agreement.id, ...license } },
            ],
        },
    ];
}
function linesThatCover(subject) {
    const agreements = [...subject.estate.agreements.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return agreements.flatMap((agreement) => agreement.licenses.flatMap((line) => coveredBy(subject, agreement.id, line) ? [{ agreement: agreement.id, line }] : []));
}
function coveredBy(subject, agreement, line) {
    const license = { agreement, ...line };
    const alone = { ...subject.device, licenses: [license] };
    const nobody = { otherUsers: [], namedInVerifications: [], ownRetailMedia: [], namedInWaivers: [] };
    return (0,_rights_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .rightsOfDevice */ .x)(alone, nobody, subject.estate, subject.asOf).some((right) => right.license.held === 'device' &&
        right.undecided === undefined &&
        right.withdrawn === undefined &&
        right.missing === undefined &&
        (0,_rights_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(subject.software, right).length === 0);
}
function claimText(agreement, line) {
    const { product, edition, kind, version } = line;
    return { agreement, ...(0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ product, edition, kind, version }) };
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ rightText),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   p5: () => (/* binding */ softwareText)
/* harmony export */ });
/* unused harmony export licenseText */
/* harmony import */ var _vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3373);
/* harmony import */ var _vocabulary_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9747);
/* harmony import */ var _vocabulary_product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9616);




/** `Windows 11 Enterprise (en-US)`. */
function softwareText(software) {
    const languages = software.languages?.map(_vocabulary_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageName */ .cL).join(', ');
    const evaluation = software.evaluation === true ? ' Evaluation' : '';
    return `${nameOf(software)}${evaluation}${languages === undefined ? '' : ` (${languages})`}`;
}
/** `Windows 11 Enterprise`, as far as it is known. */
function nameOf(software) {
    const { product, version, edition } = software;
    if (product === undefined)
        return 'software nobody identified';
    const named = version === undefined || version === 'subscription' ? (0,_vocabulary_product_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .t)(product) : (0,_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(product, version);
    const withoutRepetition = edition?.startsWith('microsoft-365') === true ? '' : `${named} `;
    return edition === undefined ? named : `${withoutRepetition}${(0,_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionName */ .g)(product, edition)}`;
}
/** `an OEM license for Windows 11 Pro (en-US)`. */
function licenseText(license, language = license.language) {
    const inLanguage = language === undefined ? '' : ` (${(0,_vocabulary_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageName */ .cL)(language)})`;
    if (license.held === 'primary-user' || license.held === 'other-user') {
        const holder = license.held === 'primary-user' ? 'its primary user' : 'another user';
        return `a per-user license of ${holder} for ${nameOf(license)}${inLanguage}`;
    }
    const under = license.claim.state === 'none' ? '' : ` under ${license.claim.agreement}`;
    return `${kindText(license)} for ${nameOf(license)}${inLanguage}${under}`;
}
function rightText(right) {
    return licenseText(right.license, right.language);
}
function kindText(license) {
    if (license.kind === 'software-assurance')
        return 'Software Assurance';
    const channels = {
        oem: 'an OEM license',
        'system-builder': 'a system builder license',
        retail: 'a retail license',
        legalization: 'a legalization license',
        commercial: license.kind === 'upgrade' ? 'a commercial upgrade license' : 'a commercial license',
    };
    return license.channel === undefined ? 'a license of unknown channel' : channels[license.channel];
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ policyClause)
/* harmony export */ });
/** Where in the customer's own agreement a line of the policy stands, as a clause. */
function policyClause(reference) {
    return { source: 'policy', heading: reference };
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isPerhapsSelected),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
const FIELDS = ['product', 'channel', 'kind', 'edition', 'version', 'language'];
function isSelected(license, selector) {
    return FIELDS.every((field) => isOwn(license, selector, field)) && isUnder(license, selector);
}
/** A per-user licence is written down with few fields and no agreement: only what it says can contradict the line. */
function isPerhapsSelected(license, selector) {
    return FIELDS.every((field) => license[field] === undefined || isOwn(license, selector, field));
}
function isOwn(license, selector, field) {
    return selector[field] === undefined || selector[field] === license[field];
}
function isUnder({ claim }, { agreement }) {
    return agreement === undefined || (claim.state !== 'none' && claim.agreement === agreement);
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withWithdrawals)
/* harmony export */ });
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _selected_licenses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8810);


/** The right as it is left, and the parts of it that are withdrawn. */
function withWithdrawals(right, policy) {
    if (policy === undefined || policy.withdrawals.length === 0 || right.basis === 'policy')
        return [right];
    return policy.withdrawals.reduce((parts, withdrawal) => parts.flatMap((part) => withdraw(part, withdrawal)), [right]);
}
function withdraw(right, withdrawal) {
    if (right.withdrawn !== undefined || !concerns(right, withdrawal))
        return [right];
    const withdrawn = withdrawal.reference;
    if (withdrawal.right !== 'downgrade')
        return isOfKind(right, withdrawal.right) ? [{ ...right, withdrawn }] : [right];
    const { versions = [] } = right;
    const earlier = versions.filter((version) => isDowngrade(right, version));
    if (earlier.length === 0)
        return [right];
    const kept = versions.filter((version) => !earlier.includes(version));
    return [...(kept.length === 0 ? [] : [{ ...right, versions: kept }]), { ...right, versions: earlier, withdrawn }];
}
function concerns({ basis, license }, withdrawal) {
    const perUser = basis === 'per-user' && withdrawal.right === 'per-user';
    return perUser ? (0,_selected_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isPerhapsSelected */ .j)(license, withdrawal.license) : (0,_selected_licenses_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(license, withdrawal.license);
}
function isOfKind(right, kind) {
    return kind === 'down-edition' ? isDownEdition(right) : right.basis === kind;
}
/** Enterprise gives Pro, Datacenter gives Standard. LTSC under Enterprise is no lower edition: that right is undecided. */
function isDownEdition({ basis, edition, license, undecided }) {
    if (basis === 'down-edition')
        return true;
    return basis === 'upgrade' && undecided === undefined && license.edition !== undefined && edition !== license.edition;
}
/** Earlier than what was bought; where nobody wrote that version down, than the newest that the right reaches. */
function isDowngrade({ license, versions, product }, version) {
    const own = license.version ?? versions?.at(-1);
    return product !== undefined && own !== undefined && (0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isEarlier */ .bG)(version, own, product);
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf),
/* harmony export */   s: () => (/* binding */ lineTerms)
/* harmony export */ });
/* harmony import */ var _facts_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
/**
 * Which line of an agreement a device's licence is. A claim must be a line of the agreement it names (brief, Open
 * License and Open Value; Reimaging Eligibility); what it leaves unwritten it takes from that line.
 */

function claimOf(license, agreements, asOf) {
    const agreement = license.agreement === undefined ? undefined : agreements.get(license.agreement);
    if (agreement === undefined)
        return { state: 'none' };
    const named = { agreement: agreement.id, program: agreement.program };
    const lines = agreement.licenses.flatMap((line, index) => (isLineOf(license, line, asOf) ? [index] : []));
    const [first] = lines;
    if (first === undefined)
        return { state: 'absent', ...named };
    if (!allAlike(lines.map((index) => agreement.licenses[index])))
        return { state: 'ambiguous', ...named, lines };
    return { state: 'matched', ...named, line: first };
}
/** Lines that differ in nothing but quantity are one purchase made in parts. */
function lineTerms(line) {
    return JSON.stringify([
        line.product,
        line.edition,
        line.kind,
        line.version,
        line.language,
        line.softwareAssurance?.until,
    ]);
}
function allAlike(lines) {
    return new Set(lines.map((line) => line && lineTerms(line))).size === 1;
}
function isLineOf(license, line, asOf) {
    return (license.product === line.product &&
        sameKind(license, line) &&
        (license.edition === undefined || license.edition === line.edition) &&
        sameVersion(license, line, asOf) &&
        (license.language === undefined || line.language === 'all' || license.language === line.language) &&
        (license.softwareAssurance?.until === undefined ||
            license.softwareAssurance.until === line.softwareAssurance?.until));
}
/** Software Assurance may be a line of its own or stand on the line of the licence that it covers. */
function sameKind(license, line) {
    if (license.kind === line.kind)
        return true;
    return license.kind === 'software-assurance' && line.softwareAssurance !== undefined;
}
/** Software Assurance makes a line of a later version of what it covers, if that came out while it ran. */
function sameVersion(license, line, asOf) {
    if (license.version === undefined || license.version === line.version)
        return true;
    const until = line.softwareAssurance?.until;
    if (line.product !== 'windows' || until === undefined)
        return false;
    return (0,_facts_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .wasReleasedBy */ .q)(license.version, until < asOf ? until : asOf) === true;
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ DIMENSIONS),
  t: () => (/* binding */ differences)
});

// EXTERNAL MODULE: ./build/licensing/facts/editions.js
var editions = __webpack_require__(6056);
;// CONCATENATED MODULE: ./build/licensing/facts/office-suites.js
const CORE = ['Excel', 'OneNote', 'PowerPoint', 'Word'];
const SUITES_2013 = { source: 'dummies.com, suites of 2013', confidence: 'S', date: '2013' };
const ODTID = { source: 'ODTID', confidence: 'D', date: '2024-03' };
const OFFICE_SUITES = [
    { edition: 'home-and-student', components: CORE, ...SUITES_2013 },
    { edition: 'home-and-business', components: [...CORE, 'Outlook'], ...SUITES_2013 },
    { edition: 'professional', components: [...CORE, 'Access', 'Outlook', 'Publisher'], ...SUITES_2013 },
    { edition: 'standard', components: [...CORE, 'Outlook', 'Publisher'], ...SUITES_2013 },
    {
        edition: 'professional-plus',
        components: [...CORE, 'Access', 'Outlook', 'Publisher', 'Skype for Business'],
        ...SUITES_2013,
    },
    {
        edition: 'microsoft-365-apps-enterprise',
        components: [...CORE, 'Access', 'Outlook', 'Publisher', 'Skype for Business'],
        ...ODTID,
    },
];
/** Undefined where no source lists the suite's programs. Publisher left the suites after 2021. */
function componentsOf(edition, version) {
    const suite = OFFICE_SUITES.find((row) => row.edition === edition);
    return version === '2024' ? suite?.components.filter((component) => component !== 'Publisher') : suite?.components;
}

;// CONCATENATED MODULE: ./build/licensing/rights/differences.js
/** Where an image and a right part: the dimensions of identity, in the order in which they count. */


const DIMENSIONS = ['product', 'edition', 'version', 'components', 'language'];
function differences(software, right) {
    if (right.product === undefined)
        return [{ dimension: 'product', state: 'missing' }];
    if (productLine(software.product, software.edition) !== productLine(right.product, right.edition)) {
        return [{ dimension: 'product', state: 'differs' }];
    }
    return [
        ...edition(software, right),
        ...version(software, right),
        ...components(software, right),
        ...language(software, right),
    ];
}
/** Microsoft 365 Apps (Office 365 ProPlus) is another product than Office Professional Plus (brief, Different products). */
function productLine(product, edition) {
    return edition !== undefined && editions/* SUBSCRIPTION_EDITIONS */.sc.includes(edition) ? `${product} subscription` : product;
}
function edition(software, right) {
    if (right.edition === undefined)
        return [{ dimension: 'edition', state: 'missing' }];
    return right.edition === software.edition ? [] : [{ dimension: 'edition', state: 'differs' }];
}
function version(software, right) {
    if (right.versions === undefined)
        return [{ dimension: 'version', state: 'missing' }];
    return right.versions.includes(software.version) ? [] : [{ dimension: 'version', state: 'differs' }];
}
/**
 * Suites are compared bundle for bundle. The commercial suite is never the OEM or retail one, whatever its name
 * (brief, Q3); the medium decides which of the two the image holds, so the rule asks for it, not this function.
 */
function components(software, right) {
    if (software.product !== 'office' || right.edition === undefined || right.edition === software.edition)
        return [];
    const [here, there] = [
        componentsOf(software.edition, software.version),
        componentsOf(right.edition, software.version),
    ];
    const alike = here !== undefined && there !== undefined && [...here].sort().join() === [...there].sort().join();
    return alike ? [] : [{ dimension: 'components', state: 'differs' }];
}
function language(software, right) {
    if (right.language === 'all')
        return [];
    if (right.language === undefined)
        return [{ dimension: 'language', state: 'missing' }];
    if (software.languages.every((tag) => tag === right.language))
        return [];
    // A file lists languages and never says MUI: whether a list is the multilingual pack, only a declaration can say.
    const perhapsTheMuiPack = right.language === 'mui' && severalTags(software.languages);
    return [{ dimension: 'language', state: perhapsTheMuiPack ? 'undecided' : 'differs' }];
}
function severalTags(languages) {
    return languages.length > 1 && !languages.includes('mui');
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ heldLicenses),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);

function heldLicenses(device, estate, asOf) {
    const base = device.base === undefined ? [] : [baseLicense(device.base)];
    return [...base, ...device.licenses.map((license, index) => deviceLicense(license, index, estate.agreements, asOf))];
}
function baseLicense(base) {
    const { channel, product, edition, version, language } = base;
    return {
        held: 'base',
        kind: 'full',
        ...defined({ channel, product, edition, version, language }),
        claim: { state: 'none' },
        reference: { of: 'device', path: 'base' },
    };
}
function deviceLicense(license, index, agreements, asOf) {
    const claim = (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(license, agreements, asOf);
    const line = claim.state === 'matched' ? agreements.get(claim.agreement)?.licenses[claim.line] : undefined;
    const { product, kind } = license;
    const channel = license.agreement === undefined ? license.channel : 'commercial';
    const edition = license.edition ?? line?.edition;
    const version = license.version ?? line?.version;
    const language = license.language ?? line?.language;
    const softwareAssurance = license.softwareAssurance ?? line?.softwareAssurance;
    return {
        held: 'device',
        product,
        kind,
        ...defined({ channel, edition, version, language, softwareAssurance }),
        claim,
        reference: { of: 'device', path: `licenses.${index}` },
    };
}
/** Leaves out what is undefined, as exact optional properties ask. A plain loop: this runs for every licence decided. */
function defined(fields) {
    const left = {};
    for (const key in fields) {
        const value = fields[key];
        if (value !== undefined)
            left[key] = value;
    }
    return left;
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ perUserRights),
  e: () => (/* binding */ rightsOfUser)
});

// EXTERNAL MODULE: ./build/licensing/clauses.js
var clauses = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/licensing/facts/fact.js
var fact = __webpack_require__(8801);
;// CONCATENATED MODULE: ./build/licensing/facts/subscriptions.js
const GUIDE = { source: 'GUIDE p11-15', confidence: 'D', date: '2023-04' };
const EDUCATION = { source: 'SA; VDI', confidence: 'D', date: '2023-03' };
const PLAN_RIGHTS = [
    { plan: 'enterprise-e3', edition: 'enterprise', ltsc: true, ...GUIDE },
    { plan: 'enterprise-e5', edition: 'enterprise', ltsc: true, ...GUIDE },
    { plan: 'microsoft-365-e3', edition: 'enterprise', ltsc: true, ...GUIDE },
    { plan: 'microsoft-365-e5', edition: 'enterprise', ltsc: true, ...GUIDE },
    {
        plan: 'microsoft-365-f3',
        edition: 'enterprise',
        ltsc: false,
        source: 'GUIDE p6-7; WL',
        confidence: 'D',
        date: '2023-04',
    },
    { plan: 'education-a3', edition: 'education', ltsc: false, ...EDUCATION },
    { plan: 'education-a5', edition: 'education', ltsc: false, ...EDUCATION },
    { plan: 'microsoft-365-a3', edition: 'education', ltsc: false, ...EDUCATION },
    { plan: 'microsoft-365-a5', edition: 'education', ltsc: false, ...EDUCATION },
    // Undecided: the sources name the plan beside these rights, or deny them only by inference.
    { plan: 'microsoft-365-a3', edition: 'enterprise', ltsc: false, source: 'VDI', confidence: 'I', date: '2023-03' },
    { plan: 'microsoft-365-a5', edition: 'enterprise', ltsc: false, source: 'VDI', confidence: 'I', date: '2023-03' },
    {
        plan: 'microsoft-365-business-premium',
        edition: 'enterprise',
        ltsc: false,
        source: 'VDI p8',
        confidence: 'I',
        date: '2023-03',
    },
    {
        plan: 'vda-e3',
        edition: 'enterprise',
        ltsc: false,
        source: 'GUIDE p7, p12 (local use)',
        confidence: 'I',
        date: '2023-04',
    },
    {
        plan: 'vda-e5',
        edition: 'enterprise',
        ltsc: false,
        source: 'GUIDE p7, p12 (local use)',
        confidence: 'I',
        date: '2023-04',
    },
];

// EXTERNAL MODULE: ./build/licensing/policy/withdrawn-rights.js
var withdrawn_rights = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/licensing/rights/versions.js
var versions = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/licensing/rights/per-user.js






/** The rights that the device's people bring. Somebody else's stand only so that a finding can say why they do not help. */
function perUserRights(circumstances, asOf, policy) {
    const primary = circumstances.primaryUser;
    const own = primary === undefined ? [] : rightsOfUser(primary, 'primary-user', asOf, policy);
    return [
        ...own,
        ...circumstances.otherUsers.flatMap((user) => user === undefined ? [] : rightsOfUser(user, 'other-user', asOf, policy)),
    ];
}
function rightsOfUser(user, held, asOf, policy) {
    const reference = { of: 'device', path: held === 'primary-user' ? 'primaryUser' : 'otherUsers' };
    const rights = [
        ...assuranceRights(user, held, reference, asOf),
        ...planRights(user, held, reference, asOf),
        ...productRights(user, held, reference),
    ];
    return policy === undefined ? rights : rights.flatMap((right) => (0,withdrawn_rights/* withWithdrawals */.v)(right, policy));
}
function assuranceRights(user, held, reference, asOf) {
    const assurance = user.softwareAssurance;
    if (assurance === undefined)
        return [];
    const missing = assurance.until === undefined ? [{ reference, fact: "the last day of the user's Software Assurance" }] : undefined;
    const license = {
        held,
        channel: 'commercial',
        kind: 'software-assurance',
        product: 'windows',
        claim: { state: 'none' },
        reference,
    };
    return enterprise(license, clauses.Q4, { until: assurance.until, ltsc: true, missing }, asOf);
}
function planRights(user, held, reference, asOf) {
    const plan = user.subscription;
    if (plan === undefined)
        return [];
    const license = { held, channel: 'commercial', product: 'windows', claim: { state: 'none' }, reference };
    return PLAN_RIGHTS.filter((row) => row.plan === plan.plan).flatMap((row) => {
        const undecided = (0,fact/* decides */.y)(row)
            ? undefined
            : `the sources do not decide whether the plan ${row.plan} gives a local installation (${row.source}, confidence ${row.confidence})`;
        return enterprise(license, clauses/* GUIDE_PER_USER */.v, { edition: row.edition, until: plan.until, ltsc: row.ltsc, undecided }, asOf);
    });
}
function enterprise(license, clause, reach, asOf) {
    const { until, undecided, missing } = reach;
    const right = (edition, versions) => ({
        license,
        basis: 'per-user',
        product: 'windows',
        edition,
        versions,
        languageFrom: 'nowhere',
        clause,
        ...(until === undefined ? {} : { until }),
        ...(undecided === undefined ? {} : { undecided }),
        ...(missing === undefined ? {} : { missing }),
    });
    // Coverage that ended reaches the same versions: the finding then is that it ended, not what it was.
    const current = (0,versions/* releasedBy */.RV)('windows', asOf).reached;
    const editions = reach.edition ?? 'enterprise';
    return [
        right(editions, current),
        ...(reach.ltsc ? [right('enterprise-ltsc', (0,versions/* releasedBy */.RV)('windows-ltsc', asOf).reached)] : []),
    ];
}
/** Microsoft 365 Apps and the like: one product for one user, in the language that was written down. */
function productRights(user, held, reference) {
    return user.licenses.map((bought) => {
        const { product, edition, language, until } = bought;
        const license = {
            held,
            channel: 'commercial',
            kind: 'full',
            product,
            claim: { state: 'none' },
            reference,
        };
        return {
            license: edition === undefined ? license : { ...license, edition },
            basis: 'per-user',
            product,
            ...(edition === undefined ? {} : { edition }),
            versions: terms/* VERSIONS */.S8['office-subscription'],
            ...(language === undefined ? {} : { language }),
            languageFrom: language === undefined ? 'nowhere' : 'license',
            clause: clauses/* ELIGIBILITY */.yJ,
            ...(until === undefined ? {} : { until }),
        };
    });
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isUpgradeRight)
/* harmony export */ });
/**
 * Upgrade, Software Assurance and per-user rights stand on a base license; the others are licences of their own. What an
 * agreement adds to an upgrade license is a right of an upgrade still.
 */
function isUpgradeRight(right) {
    return (right.basis === 'upgrade' ||
        right.basis === 'software-assurance' ||
        (right.basis === 'per-user' && right.product === 'windows') ||
        (right.basis === 'policy' && right.product === 'windows' && right.license.kind !== 'full'));
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ rightsOfDevice),
  E: () => (/* binding */ rightsOfLicense)
});

// EXTERNAL MODULE: ./build/licensing/rights/held-licenses.js
var held_licenses = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/licensing/policy/policy-clause.js
var policy_clause = __webpack_require__(2610);
// EXTERNAL MODULE: ./build/licensing/policy/selected-licenses.js
var selected_licenses = __webpack_require__(8810);
;// CONCATENATED MODULE: ./build/licensing/policy/granted-rights.js
/** The rights that the customer's own agreement adds to a licence. */



function grantedRights(license, policy) {
    if (policy === undefined)
        return [];
    return policy.rights.filter((granted) => (0,selected_licenses/* isSelected */.s)(license, granted.license)).map((one) => rightOf(license, one));
}
function rightOf(license, { gives, reference }) {
    const product = gives.product ?? license.product;
    const edition = gives.edition ?? license.edition;
    const versions = gives.versions ?? (license.version === undefined ? undefined : [license.version]);
    const language = gives.language ?? license.language;
    return {
        license,
        basis: 'policy',
        ...(0,held_licenses/* defined */.s)({ product, edition, versions, language }),
        languageFrom: language === undefined ? 'nowhere' : 'license',
        clause: (0,policy_clause/* policyClause */.o)(reference),
    };
}

// EXTERNAL MODULE: ./build/licensing/policy/withdrawn-rights.js
var withdrawn_rights = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/licensing/clauses.js
var clauses = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/licensing/facts/downgrades.js
var downgrades = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/licensing/facts/fact.js
var fact = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/licensing/rights/versions.js
var rights_versions = __webpack_require__(1682);
;// CONCATENATED MODULE: ./build/licensing/rights/full-license.js
/** Full licences: OEM, system builder, retail, legalization. Identity, and the downgrade that an OEM licence names. */




/** The right to the very thing that was bought: same product, version, edition and language. */
function identicalRight(license) {
    const { product, edition, version, language } = license;
    return {
        license,
        basis: 'identical',
        ...(product === undefined ? {} : { product }),
        ...(edition === undefined ? {} : { edition }),
        ...(version === undefined ? {} : { versions: [version] }),
        ...(language === undefined ? {} : { language }),
        languageFrom: language === undefined ? 'nowhere' : 'license',
        clause: clauses/* ELIGIBILITY */.yJ,
    };
}
function fullLicenseRights(license) {
    return [identicalRight(license), ...oemDowngradeRights(license)];
}
function oemDowngradeRights(license) {
    const { channel, product, edition, version } = license;
    if (channel !== 'oem' && channel !== 'system-builder')
        return [];
    if (product !== 'windows' || edition === undefined || version === undefined)
        return [];
    const downgrade = (versions, undecided) => ({
        ...identicalRight(license),
        basis: 'downgrade',
        versions,
        clause: clauses/* DOWNGRADING */.ND,
        ...(undecided === undefined ? {} : { undecided }),
    });
    const named = downgrades/* OEM_DOWNGRADES */.hU.find((row) => row.from.version === version && row.from.edition === edition);
    if (named !== undefined) {
        return [
            downgrade(named.to, (0,fact/* decides */.y)(named)
                ? undefined
                : `no source that decides says which earlier versions an OEM license of this version names (${named.source}, confidence ${named.confidence})`),
        ];
    }
    if (!downgrades/* OEM_DOWNGRADE_NOT_FOUND */.Fs.includes(edition))
        return [];
    return [
        downgrade((0,rights_versions/* earlierVersions */.m3)(version, product), 'no source says whether the OEM license of this edition grants a downgrade'),
    ];
}

;// CONCATENATED MODULE: ./build/licensing/rights/commercial-product.js
/** Commercial licences of servers and Office: their own version and earlier ones, and lower server editions. */



function commercialProductRights(license) {
    const { product, version } = license;
    if (product === undefined || license.kind !== 'full')
        return [];
    const identical = identicalRight(license);
    if (version === undefined)
        return [identical];
    const earlier = (0,rights_versions/* earlierVersions */.m3)(version, product);
    const downgrade = { ...identical, basis: 'downgrade', versions: earlier, clause: clauses/* PRODUCT_TERMS */.Ed };
    return [identical, ...(earlier.length === 0 ? [] : [downgrade]), ...lowerServerEditions(identical, product, version)];
}
/**
 * Datacenter goes down to Standard. Standard to Essentials stays refused (the brief names it); Datacenter to
 * Essentials would pass through that refused step, so it is undecided. Licensing facts 4.
 */
function lowerServerEditions(identical, product, version) {
    if (product !== 'windows-server')
        return [];
    const lower = (edition, versions, undecided) => ({
        ...identical,
        basis: 'down-edition',
        edition,
        versions,
        clause: clauses/* SERVER_DOWN_EDITION */.A0,
        ...(undecided === undefined ? {} : { undecided }),
    });
    if (identical.edition !== 'datacenter')
        return [];
    const throughEssentials = 'the down-edition right leads over Standard to Essentials, a step that the brief refuses';
    return [lower('standard', (0,rights_versions/* upTo */.jB)(version, product)), lower('essentials', (0,rights_versions/* upTo */.jB)(version, product), throughEssentials)];
}

// EXTERNAL MODULE: ./build/licensing/rights/per-user.js + 1 modules
var per_user = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
;// CONCATENATED MODULE: ./build/licensing/rights/upgrade-license.js
/**
 * Commercial Windows upgrade licences: full downgrade rights, and what Software Assurance adds (brief, Downgrade
 * Rights; Q4; GUIDE p14-15). Their language is the agreement's; unwritten, the base license's governs.
 */



/** Enterprise gives Enterprise and Pro, Pro gives Pro; other editions give themselves. */
const GIVES = {
    enterprise: ['enterprise', 'pro'],
    'enterprise-n': ['enterprise-n', 'pro-n'],
};
function upgradeLicenseRights(license, asOf) {
    if (license.kind === 'software-assurance')
        return softwareAssuranceRights(license, asOf);
    const rights = upgradeRights(license, asOf);
    if (license.softwareAssurance !== undefined)
        return [...rights, ...softwareAssuranceRights(license, asOf)];
    return license.edition === 'enterprise' ? [...rights, ltscWithoutAssurance(license)] : rights;
}
function upgradeRights(license, asOf) {
    const { edition, version } = license;
    if (edition === undefined)
        return [right(license, 'upgrade', clauses/* COMMERCIAL_DOWNGRADE */.HM, {})];
    const later = coveredDay(license, asOf);
    const line = version?.startsWith('ltsc-') ? 'windows-ltsc' : 'windows';
    const assured = later === undefined ? [] : (0,rights_versions/* releasedBy */.RV)(line, later).reached;
    const versions = version === undefined ? undefined : [...new Set([...(0,rights_versions/* upTo */.jB)(version, 'windows'), ...assured])];
    return (GIVES[edition] ?? [edition]).map((given) => right(license, 'upgrade', clauses/* COMMERCIAL_DOWNGRADE */.HM, {
        edition: given,
        ...(versions === undefined ? {} : { versions }),
    }));
}
/** Software Assurance on the device: Enterprise, current and earlier while it runs, and what was out when it ended. */
function softwareAssuranceRights(license, asOf) {
    const day = coveredDay(license, asOf);
    const missing = [{ reference: license.reference, fact: 'the last day of its Software Assurance' }];
    const lines = [
        { line: 'windows', edition: 'enterprise', clause: clauses.Q4 },
        { line: 'windows-ltsc', edition: 'enterprise-ltsc', clause: clauses/* GUIDE_RIGHTS */.zU },
    ];
    return lines.flatMap(({ line, edition, clause }) => {
        if (day === undefined)
            return [right(license, 'software-assurance', clause, { edition, versions: terms/* VERSIONS */.S8[line], missing })];
        const { reached, unknown } = (0,rights_versions/* releasedBy */.RV)(line, day);
        const undecided = `no source says whether this version had been released when Software Assurance ended on ${day}`;
        return [
            right(license, 'software-assurance', clause, { edition, versions: reached }),
            ...(unknown.length === 0
                ? []
                : [right(license, 'software-assurance', clause, { edition, versions: unknown, undecided })]),
        ];
    });
}
function ltscWithoutAssurance(license) {
    const undecided = 'the sources give LTSC releases to Enterprise licenses with Software Assurance, and say nothing of those without';
    return right(license, 'upgrade', clauses/* GUIDE_RIGHTS */.zU, {
        edition: 'enterprise-ltsc',
        versions: terms/* VERSIONS */.S8['windows-ltsc'],
        undecided,
    });
}
/** The last day whose releases are covered; undefined without Software Assurance or its last day. */
function coveredDay(license, asOf) {
    const until = license.softwareAssurance?.until;
    return until === undefined || until > asOf ? (until === undefined ? undefined : asOf) : until;
}
function right(license, basis, clause, reach) {
    const { language } = license;
    return {
        license,
        basis,
        product: 'windows',
        clause,
        ...reach,
        ...(language === undefined ? {} : { language }),
        languageFrom: language === undefined ? 'nowhere' : 'license',
    };
}

;// CONCATENATED MODULE: ./build/licensing/rights/rights.js







function rightsOfDevice(device, circumstances, estate, asOf) {
    const own = (0,held_licenses/* heldLicenses */.O)(device, estate, asOf).flatMap((license) => rightsOfLicense(license, asOf, estate.policy));
    return [...own, ...(0,per_user/* perUserRights */.k)(circumstances, asOf, estate.policy)].map((right) => withBaseLanguage(right, device));
}
/** What one licence gives by the two documents, and what the customer's own agreement adds and takes away. */
function rightsOfLicense(license, asOf, policy) {
    if (isNoLicense(license))
        return [];
    const rights = rightsByDocuments(license, asOf);
    if (policy === undefined)
        return rights;
    return [...rights.flatMap((right) => (0,withdrawn_rights/* withWithdrawals */.v)(right, policy)), ...grantedRights(license, policy)];
}
function rightsByDocuments(license, asOf) {
    if (license.channel === undefined)
        return [identicalRight(license)];
    if (license.channel !== 'commercial')
        return finishedGoodsRights(license);
    return license.product === 'windows' ? upgradeLicenseRights(license, asOf) : commercialProductRights(license);
}
/**
 * Commercial Licensing has no full licence of the Windows desktop (brief, Windows Desktop OS): it gives nothing, and there is
 * nothing that an agreement could add to.
 */
function isNoLicense({ channel, product, kind }) {
    return channel === 'commercial' && product === 'windows' && kind === 'full';
}
/** OEM, system builder, retail, legalization. Such upgrades stand on an earlier license that no source describes here. */
function finishedGoodsRights(license) {
    if (license.kind === 'full')
        return fullLicenseRights(license);
    if (license.kind !== 'upgrade')
        return [];
    const undecided = 'no source says what an upgrade license from outside Commercial Licensing stands on';
    return [{ ...identicalRight(license), undecided }];
}
/** A commercial or per-user right to the desktop whose language nobody wrote takes that of the base license (the strict reading). */
function withBaseLanguage(right, device) {
    const language = device.base?.language;
    if (right.languageFrom !== 'nowhere' || right.product !== 'windows' || language === undefined)
        return right;
    if (right.license.channel !== 'commercial')
        return right;
    return { ...right, language, languageFrom: 'base' };
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ releasedBy),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   m3: () => (/* binding */ earlierVersions)
/* harmony export */ });
/* harmony import */ var _facts_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
/* harmony import */ var _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4991);
/** Reach in versions: earlier ones of the same line, and those that came out while Software Assurance ran. */


function lineOf(version, product) {
    if (product === 'windows')
        return lineWith(version, [_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8.windows, _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['windows-ltsc']]);
    if (product === 'windows-server')
        return lineWith(version, [_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['windows-server'], _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['windows-server-channel']]);
    return lineWith(version, [_vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8.office, _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8['office-subscription']]);
}
function lineWith(version, lines) {
    return lines.find((line) => line.includes(version)) ?? [];
}
/** The versions before this one, oldest first. */
function earlierVersions(version, product) {
    const line = lineOf(version, product);
    return line.slice(0, line.indexOf(version));
}
function isEarlier(version, than, product) {
    return earlierVersions(than, product).includes(version);
}
/** Its own version and all earlier ones. */
function upTo(version, product) {
    return [...earlierVersions(version, product), version];
}
/** The desktop (or LTSC) versions that had come out by a day, and those of which no source says. */
function releasedBy(line, day) {
    const versions = _vocabulary_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8[line];
    return {
        reached: versions.filter((version) => (0,_facts_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .wasReleasedBy */ .q)(version, day) === true),
        unknown: versions.filter((version) => (0,_facts_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .wasReleasedBy */ .q)(version, day) === undefined),
    };
}


/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ agreementOfMedia),
/* harmony export */   tt: () => (/* binding */ checkPurchaseOfMedia),
/* harmony export */   uo: () => (/* binding */ agreementWithoutLicense),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _eligible_agreements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3228);
/* harmony import */ var _bought_under_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8083);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);








const agreementWithoutLicense = {
    id: 'agreement-without-license',
    family: 'media',
    severities: ['error'],
    asks: 'The agreement whose media are used has bought the software at least once.',
    why: 'Under Open License, Open Value and Open Value Subscription the media and keys come with the purchase of at least one license of that software. Media of the Windows desktop, under any programme, are for customers who license Windows by an upgrade license.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PROGRAMS */ .j, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q7, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp],
    cures: ['Buy one license of the software under the agreement.', 'Use the media of an agreement that has one.'],
};
const OPEN = ['open-license', 'open-value', 'open-value-subscription'];
/** The agreement behind the item's commercial media, when it is an eligible one (another rule speaks of the others). */
function agreementOfMedia({ item, estate }) {
    const { channel, agreement } = item.media;
    if (channel !== 'commercial' || agreement === undefined)
        return undefined;
    const found = estate.agreements.get(agreement);
    return found !== undefined && _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_4__/* .ELIGIBLE_PROGRAMS */ .eY.has(found.program) ? found : undefined;
}
const checkPurchaseOfMedia = (subject) => {
    const agreement = agreementOfMedia(subject);
    if (agreement === undefined)
        return [];
    return [...openPurchase(subject, agreement), ...windowsUpgrade(subject, agreement)];
};
function openPurchase(subject, agreement) {
    const { software, asOf, estate } = subject;
    if (!OPEN.includes(agreement.program) || (0,_bought_under_js__WEBPACK_IMPORTED_MODULE_5__/* .hasLineFor */ .U)(agreement, software, asOf, estate.policy))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(agreementWithoutLicense, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject.software)} from the media of ${agreement.id} (${(0,_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(agreement.program)}), under which no license of it was bought.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaReference */ .gZ)(subject, 'agreement'), { of: 'agreement', id: agreement.id, path: 'licenses' }],
            cures: [buyOne(subject, agreement)],
        }),
    ];
}
function windowsUpgrade(subject, agreement) {
    if (subject.software.product !== 'windows')
        return [];
    if ((0,_eligible_agreements_js__WEBPACK_IMPORTED_MODULE_1__/* .eligibleAgreements */ .v)(subject.estate).some(_bought_under_js__WEBPACK_IMPORTED_MODULE_5__/* .hasWindowsUpgrade */ .Q))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(agreementWithoutLicense, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject.software)} from commercial media, and no agreement has a Windows upgrade license.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaReference */ .gZ)(subject, 'agreement'), { of: 'agreement', id: agreement.id, path: 'licenses' }],
            cures: [buyOne(subject, agreement)],
            clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp,
        }),
    ];
}
/** One line under the agreement: an upgrade for the desktop, a full license for everything else. */
function buyOne({ software }, agreement) {
    const { product, edition, version } = software;
    const kind = product === 'windows' ? 'upgrade' : 'full';
    return {
        kind: 'license',
        do: `Buy at least one license of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(software)} under ${agreement.id} and add the line.`,
        edit: {
            mode: 'append',
            target: { of: 'agreement', id: agreement.id, path: 'licenses' },
            value: (0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ product, edition, version, kind, quantity: 1 }),
        },
    };
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ baseLicenseNotQualifying),
/* harmony export */   W: () => (/* binding */ checkQualifying)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2610);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _facts_undecided_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(924);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);






const baseLicenseNotQualifying = {
    id: 'base-license-not-qualifying',
    family: 'base-license',
    severities: ['error'],
    asks: 'The base license is one of the qualifying Windows systems.',
    why: 'An upgrade, and commercial desktop media, stand on Windows Pro or better; Home does not qualify outside academic programmes, and Windows 7 carries an upgrade to 10 but none to 11. The table goes by programme and by the version of the upgrade.',
    clauses: [
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL,
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp,
        { source: 'JS; GUIDE; WUE; UCLA; LS', heading: 'qualifying systems by programme and upgrade' },
    ],
    cures: [
        'Buy the device a qualifying license beside its base, such as a Home to Pro legalization.',
        'Give it an image that its own license covers, from media of its own.',
    ],
};
const checkQualifying = (reliance) => {
    const standing = reliance.base;
    if (standing?.state !== 'not-qualifying' && standing?.state !== 'undecided')
        return [];
    const { base } = standing;
    const name = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)({ product: 'windows', version: base.version, edition: base.edition });
    if (standing.state === 'undecided') {
        return [
            (0,_facts_undecided_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({
                reason: `whether the base license ${name} qualifies; ${standing.reason}`,
                about: [base.reference],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL,
            }),
        ];
    }
    const [language] = reliance.software.languages;
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(baseLicenseNotQualifying, {
            message: `The image is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(reliance.software)}; the base license under it is ${name}, which is no qualifying Windows for it.`,
            about: [base.reference.of === 'device' ? (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(`${base.reference.path}.edition`) : base.reference],
            ...(standing.reference !== undefined && { clause: (0,_policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__/* .policyClause */ .o)(standing.reference) }),
            cures: [
                {
                    kind: 'license',
                    do: 'Buy the device a qualifying license beside its base, such as a Home to Pro legalization, and write it down.',
                    edit: {
                        mode: 'append',
                        target: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('licenses'),
                        value: {
                            channel: 'legalization',
                            product: 'windows',
                            edition: 'pro',
                            kind: 'full',
                            version: '11',
                            language: language ?? 'all',
                        },
                    },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasWindowsUpgrade),
/* harmony export */   U: () => (/* binding */ hasLineFor)
/* harmony export */ });
/* harmony import */ var _rights_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _rights_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);


function hasLineFor(agreement, software, asOf, policy) {
    return agreement.licenses.some((line, index) => {
        const held = {
            held: 'device',
            channel: 'commercial',
            ...line,
            claim: { state: 'matched', agreement: agreement.id, program: agreement.program, line: index },
            reference: { of: 'agreement', id: agreement.id, path: `licenses.${index}` },
        };
        return (0,_rights_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .rightsOfLicense */ .E)(held, asOf, policy).some((right) => right.undecided === undefined &&
            right.withdrawn === undefined &&
            right.missing === undefined &&
            (0,_rights_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(software, right).every(({ dimension }) => dimension === 'language'));
    });
}
/** Windows media are for customers who license Windows by an upgrade license (brief, Windows Desktop OS). */
function hasWindowsUpgrade(agreement) {
    return agreement.licenses.some(({ product, kind }) => product === 'windows' && kind !== 'full');
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ differsIn),
/* harmony export */   $v: () => (/* binding */ isCommercialDesktop),
/* harmony export */   eE: () => (/* binding */ deviceReference),
/* harmony export */   gZ: () => (/* binding */ mediaReference),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rA: () => (/* binding */ imageReference)
/* harmony export */ });
/** A value of the item's media in the manifest. */
function mediaReference(subject, field) {
    const declaredByItem = subject.image.software.some((software) => software.path === subject.item.path && software.media !== undefined);
    const media = declaredByItem ? `${subject.item.path}.media` : 'media';
    return imageReference(subject, field === '' ? media : `${media}.${field}`);
}
function imageReference(subject, path) {
    return { of: 'image', id: subject.image.id, path };
}
function deviceReference(path) {
    return { of: 'device', path };
}
/** Is it the Windows desktop from Commercial Licensing media? Much of both documents speaks of nothing else. */
function isCommercialDesktop(subject) {
    return subject.software.product === 'windows' && subject.item.media.channel === 'commercial';
}
/** The right covers the image in every dimension of identity. */
function covers(reliance) {
    return reliance.differences.length === 0;
}
function differsIn(reliance, dimension) {
    return reliance.differences.some((difference) => difference.dimension === dimension && difference.state === 'differs');
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkAffixed),
/* harmony export */   q: () => (/* binding */ coaNotAffixed)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _missing_coa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);




const coaNotAffixed = {
    id: 'coa-not-affixed',
    family: 'base-license',
    severities: ['warning'],
    asks: 'The certificate of authenticity is affixed to the computer.',
    why: 'The verification page says "affixed". Since Windows 8 most computers carry no certificate but a Genuine Microsoft label, and some only a key in firmware: such a computer passes with this warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, { source: 'Lenovo HT076344; Dell SLN289418', heading: 'certificates since Windows 8' }],
    cures: ['Look for a label on the computer and write it down.', 'Keep the invoice with the device.'],
};
const checkAffixed = (reliance) => {
    if (!(0,_missing_coa_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCoa */ .dB)(reliance) || reliance.device.base?.coa?.kind !== 'firmware')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(coaNotAffixed, {
            message: 'Only a key in firmware stands for the certificate of authenticity; the verification page asks for one affixed to the computer.',
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('base.coa')],
            cures: [
                {
                    kind: 'paper',
                    do: 'If the computer carries a sticker or a Genuine Microsoft label, write that as base.coa.',
                    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('base.coa'), value: 'label' },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ componentMismatch),
/* harmony export */   P: () => (/* binding */ checkComponents)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);






const componentMismatch = {
    id: 'component-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'The Office suite in the image has the same component programs as the one licensed.',
    why: 'Suites are compared bundle for bundle; leaving a program out at installation changes nothing. The suites of Commercial Licensing are made for enterprises and are never the suites sold with a PC or in a box.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_COMPONENTS */ .Fp, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q3, { source: 'ODTID; dummies.com', heading: 'the programs of each suite' }],
    cures: ['Install the suite that the device is licensed for.', 'License the device for the suite in the image.'],
};
const checkComponents = (reliance) => {
    if ((0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'product'))
        return [];
    if (isFinishedGoodsSuite(reliance)) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(componentMismatch, {
                message: `The image holds the commercial ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, and no OEM or retail suite is the commercial one.`,
                about: [reliance.right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaReference */ .gZ)(reliance, 'channel')],
                cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q3,
            }),
        ];
    }
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'components'))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(componentMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, a suite of other component programs.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_5__/* .licenseField */ .i)(reliance, 'edition'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};
/** Office from Commercial Licensing media against a licence sold with a PC or in a box. */
function isFinishedGoodsSuite({ software, item, right }) {
    const { channel } = right.license;
    return (software.product === 'office' &&
        item.media.channel === 'commercial' &&
        channel !== undefined &&
        channel !== 'commercial');
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkDowngradeComponents),
/* harmony export */   _: () => (/* binding */ downgradeComponents)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1682);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const downgradeComponents = {
    id: 'downgrade-components',
    family: 'downgrade',
    severities: ['notice'],
    asks: "The earlier version's own terms and media are minded.",
    why: 'Where an earlier version has other components, its own terms apply to them; neither the manufacturer nor Microsoft has to supply it; and all other tests of reimaging still hold.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNGRADING */ .ND, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q9],
    cures: ['Keep the terms of the earlier version with the image.'],
};
const checkDowngradeComponents = (reliance) => {
    const { software, right } = reliance;
    const licensed = right.license.version;
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(reliance) || licensed === undefined || !(0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isEarlier */ .bG)(software.version, licensed, software.product))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(downgradeComponents, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} in place of a later licensed version: its own terms apply to components that differ, and its media are yours to obtain.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: [{ kind: 'outside', do: 'Keep the terms of the earlier version with the image.' }],
        }),
    ];
};


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ downgradeNotGranted),
/* harmony export */   a: () => (/* binding */ checkDowngrade)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);
/* harmony import */ var _version_mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1156);








const downgradeNotGranted = {
    id: 'downgrade-not-granted',
    family: 'downgrade',
    severities: ['error'],
    asks: 'An earlier Windows version is one that the license itself lets the device use.',
    why: 'An OEM license of a Pro version names the earlier versions it may be exchanged for (10 Pro: 8.1 Pro and 7 Professional; 11 Pro: 10 Pro). Commercial upgrade licenses reach all earlier versions. Retail and Home licenses reach none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNGRADING */ .ND, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_DOWNGRADE */ .i8, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q9, { source: 'GUIDE', heading: 'p15' }],
    cures: ['Give the device an image of its own version.', 'Assign it a commercial Windows upgrade license.'],
};
const checkDowngrade = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .differsIn */ .$N)(reliance, 'version') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnterpriseOnPro */ .iD)(reliance) || !(0,_version_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .isDesktopDowngrade */ .MK)(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(downgradeNotGranted, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, whose terms name no right to that earlier version.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_7__/* .licenseField */ .i)(reliance, 'version'), (0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkSupport),
/* harmony export */   r: () => (/* binding */ downgradeSupportEnded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_downgrades_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4255);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const downgradeSupportEnded = {
    id: 'downgrade-support-ended',
    family: 'downgrade',
    severities: ['warning'],
    asks: 'The earlier version of an OEM downgrade is still supported.',
    why: 'The brief grants the downgrade without a limit. The OEM terms of Windows 10, as quoted by another source, grant it only as long as Microsoft supports the earlier version. The brief decides, and the other source is told.',
    clauses: [
        { source: 'EKE; XI', heading: 'Windows 10 OEM license terms, clause 7' },
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNGRADING */ .ND,
        { source: 'EOL', heading: 'end of support' },
    ],
    cures: [
        'Give the device an image of its own version.',
        'Rely on a commercial Windows upgrade license, which has no such limit.',
    ],
};
const checkSupport = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(reliance) || reliance.right.basis !== 'downgrade' || reliance.software.product !== 'windows')
        return [];
    const ended = _facts_downgrades_js__WEBPACK_IMPORTED_MODULE_1__/* .SUPPORT_ENDED */ .T_.find((row) => row.version === reliance.software.version);
    if (ended === undefined || ended.on >= reliance.asOf)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(downgradeSupportEnded, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)} by an OEM downgrade right; another source ends that right with the support of the version, which ended on ${ended.on}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: [
                {
                    kind: 'outside',
                    do: 'Read the license terms that came with the device, or move it to an image of its own version.',
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ editionMismatch),
/* harmony export */   h: () => (/* binding */ checkEdition)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const editionMismatch = {
    id: 'edition-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'The edition in the image is the edition licensed, unless a right of the device says otherwise.',
    why: 'Windows Server Standard is not Essentials, Office Standard is not Professional Plus, Home is not Pro. N and KN editions are editions of their own; Server Core and Desktop Experience are ways to install one edition.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_PRODUCTS */ .ZV, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: [
        'Give the device an image of the edition it is licensed for.',
        'License the device for the edition in the image.',
    ],
};
const checkEdition = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .differsIn */ .$N)(reliance, 'edition') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnterpriseOnPro */ .iD)(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(editionMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, another edition.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_6__/* .licenseField */ .i)(reliance, 'edition'), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};


/***/ }),

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ checkEnterprise),
/* harmony export */   iD: () => (/* binding */ isEnterpriseOnPro),
/* harmony export */   nm: () => (/* binding */ enterpriseNotCovered)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const enterpriseNotCovered = {
    id: 'enterprise-not-covered',
    family: 'base-license',
    severities: ['error'],
    asks: 'Windows Enterprise on a PC licensed for Pro is covered in one of three ways.',
    why: 'A PC licensed for Windows Pro may take Enterprise only with a Windows Enterprise upgrade license on the PC, Windows Software Assurance on the PC, or Windows Software Assurance per user for its primary user.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q4, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_PRODUCTS */ .ZV, { source: 'GUIDE; WL; SA; VDI', heading: 'per-user plans' }],
    cures: [
        'Give the device a Pro image.',
        'Assign the PC a Windows Enterprise upgrade license or Windows Software Assurance.',
        'Cover the primary user with Windows Software Assurance per user (Enterprise E3 or E5).',
    ],
};
/**
 * A device that names no primary user claims no license of one, so that is no missing fact.
 *
 * Enterprise on a Pro device is this finding and only this: what covers the edition covers the versions as well.
 */
function isEnterpriseOnPro(reliance) {
    const { software, right } = reliance;
    return ((0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'edition') &&
        software.product === 'windows' &&
        _facts_editions_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTERPRISE_EDITIONS */ .cN.includes(software.edition) &&
        right.edition !== undefined &&
        _facts_editions_js__WEBPACK_IMPORTED_MODULE_4__/* .PRO_EDITIONS */ .en.includes(right.edition));
}
const checkEnterprise = (reliance) => {
    if (!isEnterpriseOnPro(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(enterpriseNotCovered, {
            message: `The image is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, and neither an Enterprise upgrade license, nor Software Assurance, nor a covered primary user.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_6__/* .licenseField */ .i)(reliance, 'edition'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                {
                    kind: 'outside',
                    do: 'Cover the primary user with Windows Software Assurance per user, name them as primaryUser and write it down in users.',
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkEvidence),
/* harmony export */   Uv: () => (/* binding */ evidenceMissing),
/* harmony export */   Z4: () => (/* binding */ missingFact)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);





const evidenceMissing = {
    id: 'evidence-missing',
    family: 'evidence',
    severities: ['unproven'],
    asks: 'Every fact that the verdict needs is in the manifest.',
    why: 'Unknown is not licensed, and it is not unlicensed either: the finding names the fact, and where it can be found.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL],
    cures: ['Find the fact out and write it in the manifest.'],
};
/** A fact that some rule needs: `fact` completes "Nobody wrote down ...", `find` says where it is to be found. */
function missingFact(details) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(evidenceMissing, {
        message: `Nobody wrote down ${details.fact}, so the license is not proved.`,
        about: details.about,
        cures: [{ kind: 'outside', do: details.find }],
        ...(details.clause === undefined ? {} : { clause: details.clause }),
    });
}
const checkEvidence = (reliance) => {
    const { right } = reliance;
    // A right that already differs is refused whatever else is unwritten: no further fact is needed.
    if (reliance.differences.some(({ state }) => state === 'differs'))
        return [];
    const unwritten = reliance.differences.flatMap(({ dimension, state }) => {
        if (state !== 'missing' || dimension === 'components')
            return [];
        const find = right.license.held === 'base' ? 'the purchase record or the label of the device' : 'the agreement or the invoice';
        return [
            missingFact({
                fact: `the ${dimension} of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .rightText */ .Cv)(right)}`,
                find: `Take the ${dimension} from ${find} and write it in the manifest.`,
                about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseField */ .i)(reliance, dimension)],
            }),
        ];
    });
    const needed = (right.missing ?? []).map(({ reference, fact }) => missingFact({
        fact,
        find: 'Take it from the agreement or the admin center and write it as softwareAssurance.until.',
        about: [reference],
    }));
    return [
        ...unwritten,
        ...needed,
        ...(right.license.claim.state === 'ambiguous' ? [ambiguousLine(reliance)] : []),
        ...unnamedAgreement(reliance),
    ];
};
/** The claim fits several lines that grant different things: which one was assigned decides. */
function ambiguousLine({ right }) {
    const { claim } = right.license;
    const agreement = claim.state === 'none' ? '' : claim.agreement;
    return missingFact({
        fact: `which of several lines of ${agreement} the license is`,
        find: 'Write version, language or kind in the license until it fits one line.',
        about: [right.license.reference],
    });
}
/** A commercial licence is bought under some agreement; a licence whose channel nobody wrote may be anything. */
function unnamedAgreement({ right }) {
    const { held, channel, claim, reference } = right.license;
    if (held === 'base' || held === 'device') {
        if (channel === undefined) {
            return [
                missingFact({
                    fact: 'how the license was bought',
                    find: 'Write its channel, or the agreement it was bought under.',
                    about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(channelPath(reference))],
                }),
            ];
        }
        if (held === 'device' && channel === 'commercial' && claim.state === 'none') {
            return [
                missingFact({
                    fact: 'the agreement that the commercial license was bought under',
                    find: 'Write it as agreement.',
                    about: [reference],
                }),
            ];
        }
    }
    return [];
}
function channelPath(reference) {
    return `${'path' in reference ? reference.path : ''}.channel`;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ factsUndecided),
/* harmony export */   ax: () => (/* binding */ checkUndecidedRight),
/* harmony export */   kN: () => (/* binding */ checkArchitecture),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);




const factsUndecided = {
    id: 'facts-undecided',
    family: 'evidence',
    severities: ['unproven'],
    asks: 'The sources decide the case.',
    why: 'Some cases are in neither document and in no source that decides: an arm64 image, an unusual base license, a right that only hearsay grants. They are neither passed nor refused.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .Q10 */ .Js],
    cures: ['Ask Microsoft or your licensing partner, and keep the answer with the agreement.'],
};
/** A case that the sources leave open: `reason` completes "undecided: ...". */
function undecided(details) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(factsUndecided, {
        message: `The sources do not decide this case: ${details.reason}.`,
        about: details.about,
        cures: [
            {
                kind: 'outside',
                do: 'Ask Microsoft or your licensing partner, and rely on another license until the answer is there.',
            },
        ],
        ...(details.clause === undefined ? {} : { clause: details.clause }),
    });
}
const checkUndecidedRight = (reliance) => {
    const { right } = reliance;
    if (reliance.differences.some(({ state }) => state === 'differs'))
        return [];
    const about = [right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')];
    const packs = reliance.differences.some(({ dimension, state }) => dimension === 'language' && state === 'undecided');
    return [
        ...(right.undecided === undefined ? [] : [undecided({ reason: right.undecided, about })]),
        ...(packs
            ? [
                undecided({
                    reason: `whether the languages of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(reliance.software)} are the MUI pack that is licensed; if they are, declare "languages: [mui]" in the image's identity`,
                    about,
                }),
            ]
            : []),
    ];
};
/** 32 and 64 bit are one product (Q10); no source speaks of arm64, on either side, unless the customer's agreement does. */
const checkArchitecture = (subject) => {
    const image = subject.software.architecture;
    const base = subject.device.base?.architecture;
    if (subject.item.path !== '' || ![image, base].some((one) => isUndecidedArchitecture(one, subject)))
        return [];
    return [
        undecided({
            reason: `the image is for ${image ?? 'an unwritten architecture'} and the base license for ${base ?? 'an unwritten architecture'}, and the brief speaks of 32 and 64 bit only`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('base.architecture'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .imageReference */ .rA)(subject, 'identity.architecture')],
            clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .Q10 */ .Js,
        }),
    ];
};
function isUndecidedArchitecture(architecture, { estate }) {
    if (architecture?.startsWith('arm') !== true)
        return false;
    return estate.policy?.architectures.some((covered) => covered.architecture === architecture) !== true;
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ checkIdentified),
/* harmony export */   ol: () => (/* binding */ imageUnidentified)
/* harmony export */ });
/* unused harmony export conflictText */
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _witnesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6152);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);




const imageUnidentified = {
    id: 'image-unidentified',
    family: 'evidence',
    severities: ['unproven'],
    asks: 'The image says what it is: product, version, edition and languages, and nothing in it says otherwise.',
    why: 'Identity cannot be compared with something unknown. The name of an image is free text and is never taken for its identity.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, { source: 'EOL; DataForGeeks; XOAP', heading: 'the builds of each release' }],
    cures: [
        'Choose the index of the image.',
        'Capture or export the image again so that its XML is whole.',
        'Apply the image and capture it again where its XML is older than its SOFTWARE hive.',
        'Declare the identity that "imagegate inspect" prints.',
    ],
};
const checkIdentified = (subject) => {
    const { identity } = subject.item;
    if (identity.state === 'known')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(imageUnidentified, {
            message: `What the image holds is not known: ${whyNot(identity)}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .imageReference */ .rA)(subject, subject.item.path === '' ? 'file' : subject.item.path)],
            cures: [cureOf(identity)],
        }),
    ];
};
function cureOf({ witnesses }) {
    if (witnesses.some((witness) => witness.startsWith(_witnesses_js__WEBPACK_IMPORTED_MODULE_3__/* .HIVE_WITNESS */ .x)))
        return { kind: 'outside', do: REFRESH_XML };
    return {
        kind: 'outside',
        do: 'Run "imagegate inspect" on the file; choose an index, capture or export the image again, or declare the identity it prints.',
    };
}
// Updating a file of the image, mounting and exporting all leave the XML as it was (imaging facts 1.7).
const REFRESH_XML = 'Find out which of the two is right. If the hive is, its XML is out of date: apply the image and capture it again, or set what differs ("wimlib-imagex info FILE INDEX --image-property WINDOWS/EDITIONID=..."). If the XML is, make the image again.';
function whyNot(identity) {
    return identity.state === 'unknown' ? identity.reason : identity.conflicts.map(conflictText).join('; ');
}
function conflictText({ field, claims }) {
    return `${field} is ${claims.map(({ witness, value }) => `${value} by its ${witness}`).join(' and ')}`;
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkLanguage),
/* harmony export */   z: () => (/* binding */ languageMismatch)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const languageMismatch = {
    id: 'language-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'Every language in the image is a language that the device is licensed for.',
    why: 'English is not French, and English is not a Multilingual User Interface (MUI) pack, in either direction. A license for all languages matches any. A commercial license whose agreement names no language follows the base license.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_LANGUAGES */ .KX, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: [
        'Give the device an image in its language.',
        'Write the language that the agreement licenses, if it licenses more.',
        'License the device for the language in the image.',
    ],
};
const checkLanguage = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .differsIn */ .$N)(reliance, 'language') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnterpriseOnPro */ .iD)(reliance))
        return [];
    const from = reliance.right.languageFrom === 'base' ? ', in the language of its base license' : '';
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(languageMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}${from}, another language.`,
            about: [
                (0,_license_field_js__WEBPACK_IMPORTED_MODULE_6__/* .licenseField */ .i)(reliance, 'language'),
                (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .rA)(reliance, reliance.item.path),
                (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('image'),
            ],
            cures: () => [...agreementLanguage(reliance), ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance)],
        }),
    ];
};
/** Many agreements license all languages; the strict reading ends where the manifest says so. */
function agreementLanguage({ right, estate }) {
    const { claim } = right.license;
    if (claim.state !== 'matched')
        return [];
    const line = estate.agreements.get(claim.agreement)?.licenses[claim.line];
    if (line === undefined || line.language !== undefined)
        return [];
    return [
        {
            kind: 'manifest',
            do: `Write "language: all" on that line of ${claim.agreement}, if the agreement licenses all languages.`,
            edit: {
                mode: 'set',
                target: { of: 'agreement', id: claim.agreement, path: `licenses.${claim.line}.language` },
                value: 'all',
            },
        },
    ];
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ licenseField)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4859);

function licenseField({ right }, field) {
    const { held, reference } = right.license;
    if (field === 'language' && right.languageFrom === 'base')
        return (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceReference */ .eE)('base.language');
    const perUser = held === 'primary-user' || held === 'other-user';
    if (perUser || reference.of !== 'device')
        return reference;
    return (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceReference */ .eE)(`${reference.path}.${field}`);
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ licenseNotInAgreement),
/* harmony export */   WI: () => (/* binding */ claimFinding),
/* harmony export */   xU: () => (/* binding */ checkClaim)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);




const licenseNotInAgreement = {
    id: 'license-not-in-agreement',
    family: 'media',
    severities: ['error', 'warning'],
    asks: 'A license that a device claims under an agreement is a line of that agreement.',
    why: 'What was not bought under the agreement cannot be assigned under it. A device that is licensed without the claim keeps its verdict, and the claim is a warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PROGRAMS */ .j],
    cures: ['Name the agreement and the line that the license was bought under.', 'Buy it and add the line.'],
};
const checkClaim = ({ right, software }) => right.license.claim.state === 'absent' ? [claimFinding(right.license, 'error', software.version)] : [];
/** `needed`: the version that the claim would have to reach, where it names none. */
function claimFinding(license, severity, needed) {
    const { claim } = license;
    const agreement = claim.state === 'none' ? '' : claim.agreement;
    const { product, edition, kind, language } = license;
    const version = license.version ?? needed;
    const written = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)({ product, edition, version: license.version });
    const cure = {
        kind: 'license',
        do: `Buy ${written} (${kind}) under ${agreement} and add the line, or name the agreement it was bought under.`,
    };
    const canBeLine = edition !== undefined && version !== undefined;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(licenseNotInAgreement, {
        severity,
        message: `The device claims ${written} (${kind}) under ${agreement}, which has no such line.`,
        about: [license.reference],
        cures: [
            canBeLine
                ? {
                    ...cure,
                    edit: {
                        mode: 'append',
                        target: { of: 'agreement', id: agreement, path: 'licenses' },
                        value: (0,_rights_held_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ product, edition, kind, version, language, quantity: 1 }),
                    },
                }
                : { ...cure, kind: 'outside' },
        ],
    });
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkChannelClaim),
/* harmony export */   w: () => (/* binding */ mediaChannelContradicted)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7308);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);





const mediaChannelContradicted = {
    id: 'media-channel-contradicted',
    family: 'media',
    severities: ['unproven'],
    asks: 'The ei.cfg beside an image, where there is one, does not contradict the media that the manifest declares.',
    why: 'Which rights an image needs depends on where its media came from, and no image file says so: the manifest does. An ei.cfg is text that tools rewrite and delete, so it never proves a channel; but a declaration that the media themselves contradict is proof of nothing either.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1],
    cures: [
        'Find out where the media came from, and declare that.',
        'Put the ei.cfg of the media beside the image where it is not theirs.',
        'Build the image from Commercial Licensing media.',
    ],
};
/** What the ei.cfg of each kind of media says. Evaluation and developer media are refused whatever theirs says. */
const EXPECTED = new Map([
    ['commercial', 'volume'],
    ['retail', 'retail'],
    ['oem-recovery', 'oem'],
    ['oem-custom', 'oem'],
]);
const MEDIA_NAMES = {
    volume: 'volume (Commercial Licensing)',
    retail: 'retail',
    oem: 'OEM',
};
/** An ei.cfg speaks of the system alone, not of the software that was put on top. */
const checkChannelClaim = (subject) => {
    const { channelClaim } = subject.image;
    const { channel } = subject.item.media;
    const expected = channel === undefined ? undefined : EXPECTED.get(channel);
    if (channelClaim === undefined || expected === undefined || subject.item.path !== '')
        return [];
    if (channelClaim.channel === expected)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(mediaChannelContradicted, {
            message: `The media are declared as ${channel}; ${(0,_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .displayed */ .kh)(channelClaim.witness)} says that they are ${MEDIA_NAMES[channelClaim.channel]} media.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'channel')],
            cures: curesOf(subject, channelClaim.channel),
        }),
    ];
};
function curesOf(subject, claimed) {
    const findOut = {
        kind: 'outside',
        do: 'Find out where the media came from: declare that, or replace the ei.cfg where it is not the one of these media.',
    };
    return claimed === 'volume' ? [findOut, (0,_media_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .commercialMediaCure */ .K)(subject)] : [findOut];
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commercialMediaCure)
/* harmony export */ });
/* harmony import */ var _eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/** The way out of most media findings: build the image from media of an agreement that may be used for it. */


function commercialMediaCure(subject) {
    const [agreement] = (0,_eligible_agreements_js__WEBPACK_IMPORTED_MODULE_0__/* .eligibleAgreements */ .v)(subject.estate);
    if (agreement === undefined)
        return { kind: 'outside', do: 'Build the image from Commercial Licensing media of an eligible agreement.' };
    return {
        kind: 'media',
        do: `Build the image anew from the Commercial Licensing media of ${agreement.id}, and declare them.`,
        edit: {
            mode: 'set',
            target: (0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaReference */ .gZ)(subject, ''),
            value: { channel: 'commercial', agreement: agreement.id },
        },
    };
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkMedia),
/* harmony export */   U: () => (/* binding */ mediaNotCommercial)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6056);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2709);
/* harmony import */ var _retail_media_reused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9610);








const mediaNotCommercial = {
    id: 'media-not-commercial',
    family: 'media',
    severities: ['error'],
    asks: "Media that are neither an OEM's nor the device's own retail media come from Commercial Licensing.",
    why: 'An image for many devices is built from the Commercial Licensing portal or its disk kits. Retail media put on a device that holds no retail license are neither, and no Commercial Licensing media hold a Home edition.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr, _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1],
    cures: ['Build the image from Commercial Licensing media.'],
};
const checkMedia = (subject) => {
    const { channel } = subject.item.media;
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaReference */ .gZ)(subject, 'channel')];
    if (channel === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'where the media of the image came from',
                find: 'Ask whoever built the image, and write media.channel.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1,
            }),
        ];
    }
    if (channel === 'retail' && !(0,_retail_media_reused_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsRetailLicense */ .xE)(subject)) {
        return [
            refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from retail media, and the device holds no retail license.`),
        ];
    }
    const home = subject.software.product === 'windows' && _facts_editions_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME_EDITIONS */ .oV.includes(subject.software.edition);
    if (channel === 'commercial' && home) {
        return [
            refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)}, an edition that no Commercial Licensing media hold, so it came from elsewhere.`),
        ];
    }
    return [];
};
function refuse(subject, message) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z)(mediaNotCommercial, {
        message,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaReference */ .gZ)(subject, 'channel')],
        cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
    });
}


/***/ }),

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ baseFindings),
/* harmony export */   Vi: () => (/* binding */ missingBaseLicense),
/* harmony export */   qD: () => (/* binding */ checkBase)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);





const missingBaseLicense = {
    id: 'missing-base-license',
    family: 'base-license',
    severities: ['error'],
    asks: 'The device has a base license for Windows under the commercial media or the upgrade.',
    why: 'Commercial Licensing sells no full license of the Windows desktop, only upgrades. Each device needs a license of its own underneath: preinstalled by an OEM or system builder, a retail product, or another Microsoft programme such as a legalization.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESKTOP */ .Vp, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL],
    cures: [
        'Write down the base license that the device has.',
        'Buy the device a Windows Pro license (OEM, retail or legalization).',
    ],
};
const checkBase = (reliance) => baseFindings(reliance, reliance.base);
/** Also asked when the device has no licence at all. */
function baseFindings(subject, base) {
    if (base?.state === 'unwritten')
        return base.facts.map((fact) => unwritten(fact));
    if (base?.state !== 'missing')
        return [];
    const fullCommercial = subject.device.licenses.some(({ product, kind, channel, agreement }) => product === 'windows' && kind === 'full' && (channel === 'commercial' || agreement !== undefined));
    const noSuchThing = fullCommercial || subject.device.base?.channel === 'commercial'
        ? '; a full commercial license of the Windows desktop does not exist'
        : '';
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(missingBaseLicense, {
            message: `The image is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)}; the device has no base license for Windows under it${noSuchThing}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base')],
            cures: [baseCure(subject)],
        }),
    ];
}
function unwritten(fact) {
    return (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
        fact: `the ${fact} of the base license`,
        find: `Take the ${fact} from the purchase record or the label of the device and write it as base.${fact}.`,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(`base.${fact}`)],
        clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL,
    });
}
/** What the manifest would say of a device bought with a fitting Pro license. */
function baseCure({ software }) {
    const [language] = software.languages;
    const version = software.version === '11' || software.version === 'ltsc-2024' ? '11' : '10';
    return {
        kind: 'license',
        do: 'Write down the base license of the device; if it has none, buy it a Windows Pro license (OEM, retail or legalization).',
        edit: {
            mode: 'set',
            target: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base'),
            value: {
                channel: 'retail',
                product: 'windows',
                version,
                edition: 'pro',
                ...(language === undefined ? {} : { language }),
                coa: 'label',
                purchased: true,
            },
        },
    };
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ missingCoa),
/* harmony export */   dB: () => (/* binding */ needsCoa),
/* harmony export */   w7: () => (/* binding */ checkCoa)
/* harmony export */ });
/* unused harmony export isInstalledForCustomer */
/* harmony import */ var _base_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);
/* harmony import */ var _rights_right_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2649);
/* harmony import */ var _vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3373);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);







const missingCoa = {
    id: 'missing-coa',
    family: 'base-license',
    severities: ['error'],
    asks: 'The computer carries a certificate of authenticity for a qualifying Windows.',
    why: 'A Windows upgrade from Commercial Licensing may be placed only on a computer with a certificate of authenticity (COA) for a qualifying base, and whoever images for a customer verifies one on each computer. A certificate of an edition that does not qualify is none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .WHICH_CUSTOMERS */ .M3],
    cures: [
        'Look at the computer and write down what it carries.',
        'Buy the device a qualifying license with its certificate.',
    ],
};
/** Every upgrade asks for a certificate, and so does every installation by an OEM or LSP. */
function needsCoa(reliance) {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(reliance) || reliance.software.product !== 'windows')
        return false;
    return (0,_rights_right_js__WEBPACK_IMPORTED_MODULE_5__/* .isUpgradeRight */ .N)(reliance.right) || ((0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommercialDesktop */ .$v)(reliance) && isInstalledForCustomer(reliance));
}
function isInstalledForCustomer({ device, estate }) {
    const role = device.installer === undefined ? undefined : estate.installers.get(device.installer)?.role;
    return role === 'oem' || role === 'lsp';
}
const checkCoa = (reliance) => {
    if (!needsCoa(reliance))
        return [];
    const standing = reliance.base;
    // Without a base there is nothing for a certificate to certify: that finding comes first.
    if (standing === undefined || standing.state === 'missing')
        return [];
    const coa = reliance.device.base?.coa;
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base.coa')];
    if (coa === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFact */ .Z4)({
                fact: 'which certificate of authenticity the computer carries',
                find: 'Look for a sticker or Genuine Microsoft label on the computer, or read its firmware license description, and write it as base.coa.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .QUALIFYING */ .YL,
            }),
        ];
    }
    if (coa.kind === 'none') {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(missingCoa, {
                message: 'The computer carries no certificate of authenticity for its base license.',
                about,
                cures: [labelCure],
            }),
        ];
    }
    if (coa.edition === undefined || certifies(reliance, standing.base, coa.edition))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(missingCoa, {
            message: `The computer's certificate of authenticity names Windows ${(0,_vocabulary_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .editionName */ .g)('windows', coa.edition)}, which is no qualifying Windows.`,
            about,
            cures: [labelCure],
        }),
    ];
};
function certifies(reliance, base, edition) {
    return (0,_base_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .editionQualifies */ .o)(reliance, reliance.right, base, edition);
}
const labelCure = {
    kind: 'paper',
    do: 'Write down the label of a qualifying Windows if the computer carries one; if it does not, license it anew with one.',
    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('base.coa'), value: 'label' },
};


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkProduction),
/* harmony export */   N: () => (/* binding */ nonProductionMedia)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);





const nonProductionMedia = {
    id: 'non-production-media',
    family: 'media',
    severities: ['error'],
    asks: 'The image is not made from evaluation, developer or insider media.',
    why: 'Such media are no Commercial Licensing media, and nothing that a device can be licensed for is identical to what is on them.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q1, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Build the image from Commercial Licensing media.'],
};
const checkProduction = (subject) => {
    const { channel } = subject.item.media;
    const { software } = subject.item.identity;
    const cures = [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_2__/* .commercialMediaCure */ .K)(subject)];
    if (software.evaluation === true) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(nonProductionMedia, {
                message: `The image is an evaluation edition (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)}).`,
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .rA)(subject, 'file')],
                cures: [{ kind: 'outside', do: 'Build the image anew from Commercial Licensing media.' }],
            }),
        ];
    }
    if (channel !== 'evaluation' && channel !== 'developer')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(nonProductionMedia, {
            message: `The image comes from ${channel} media, which are not for production.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'channel')],
            cures,
        }),
    ];
};


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ checkOemMedia),
/* harmony export */   an: () => (/* binding */ oemMediaForeignDevice)
/* harmony export */ });
/* unused harmony export isOemMedia */
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const oemMediaForeignDevice = {
    id: 'oem-media-foreign-device',
    family: 'media',
    severities: ['error'],
    asks: 'OEM media go only on devices of that OEM that were first imaged with them.',
    why: "An OEM's recovery media and custom images may be used again only on the devices that came with them, never across OEMs. A standard image for several makes is built from Commercial Licensing media.",
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .THIRD_PARTIES */ .Bq, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr],
    cures: ['Build the image from Commercial Licensing media.', 'Give the device the image it came with.'],
};
function isOemMedia({ item }) {
    return item.media.channel === 'oem-recovery' || item.media.channel === 'oem-custom';
}
const checkOemMedia = (subject) => {
    if (!isOemMedia(subject))
        return [];
    const { device, item, image } = subject;
    return [
        ...sameManufacturer(subject, item.media.oem, device.manufacturer),
        ...firstImaged(subject, device.firstImagedWith, image.id),
    ];
};
function sameManufacturer(subject, oem, manufacturer) {
    if (oem === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'which OEM the media are from',
                find: 'Write the manufacturer as media.oem.',
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'oem')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP,
            }),
        ];
    }
    if (manufacturer === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'who made the device',
                find: 'Write its manufacturer, as the device reports it.',
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('manufacturer')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP,
            }),
        ];
    }
    if (sameName(oem, manufacturer))
        return [];
    return [
        refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from media of ${oem}; the device was made by ${manufacturer}.`, 'manufacturer'),
    ];
}
function firstImaged(subject, first, image) {
    if (first === image)
        return [];
    if (first === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'whether the device was first imaged with these OEM media',
                find: "Take it from the OEM's order, and write the image's id as firstImagedWith.",
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('firstImagedWith')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_MEDIA */ .hP,
            }),
        ];
    }
    return [
        refuse(subject, `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from OEM media; the device was first imaged with ${first}.`, 'firstImagedWith'),
    ];
}
function refuse(subject, message, field) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(oemMediaForeignDevice, {
        message,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)(field), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'oem')],
        cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
    });
}
/** Names as devices report them differ in case and in blanks, and in nothing that could be guessed. */
function sameName(a, b) {
    const fold = (name) => name.trim().replace(/\s+/g, ' ').toLowerCase();
    return fold(a) === fold(b);
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkModified),
/* harmony export */   j: () => (/* binding */ oemMediaModified)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const oemMediaModified = {
    id: 'oem-media-modified',
    family: 'media',
    severities: ['error'],
    asks: 'OEM recovery media are used as they came.',
    why: 'Recovery media of an OEM may not be modified before an image is recovered from them.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP],
    cures: ["Recover with the OEM's media as they came.", 'Build the image from Commercial Licensing media.'],
};
const checkModified = (subject) => {
    const { channel, modified } = subject.item.media;
    if (channel !== 'oem-recovery' || modified === false)
        return [];
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaReference */ .gZ)(subject, 'modified')];
    if (modified === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'whether the OEM recovery media were modified',
                find: 'Ask whoever made the image, and write media.modified.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP,
            }),
        ];
    }
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(oemMediaModified, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from OEM recovery media that were modified.`,
            about,
            cures: [
                {
                    kind: 'media',
                    do: 'Use the OEM recovery media as they came, and write "modified: false".',
                    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaReference */ .gZ)(subject, 'modified'), value: false },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ oemMediaVersion),
/* harmony export */   c: () => (/* binding */ checkOemVersion)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _vocabulary_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9616);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);







const oemMediaVersion = {
    id: 'oem-media-version',
    family: 'media',
    severities: ['error'],
    asks: 'OEM recovery media match the version that was preinstalled.',
    why: 'Recovery media put back what the device came with, one device at a time: the version preinstalled, which is not always the version licensed (a 10 Pro shipped with 7).',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP],
    cures: ['Recover with the media that came with the device.', 'Build the image from Commercial Licensing media.'],
};
const checkOemVersion = (subject) => {
    const { item, device, software } = subject;
    if (item.media.channel !== 'oem-recovery' || item.path !== '')
        return [];
    const preinstalled = device.preinstalledVersion ?? device.base?.version;
    const path = device.preinstalledVersion === undefined ? 'base.version' : 'preinstalled.version';
    if (preinstalled === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFact */ .Z4)({
                fact: 'which version was preinstalled',
                find: "Take it from the OEM's order, and write preinstalled.version.",
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('preinstalled.version')],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .OEM_INFORMATION */ .DP,
            }),
        ];
    }
    if (preinstalled === software.version)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(oemMediaVersion, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(software)} from OEM recovery media; the device came with ${(0,_vocabulary_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionName */ .sh)(software.product, preinstalled)}.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)(path)],
            cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_4__/* .commercialMediaCure */ .K)(subject)],
        }),
    ];
};


/***/ }),

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ oemRecoveryMediaMissing),
/* harmony export */   Q: () => (/* binding */ checkRecoveryMedia)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);



const oemRecoveryMediaMissing = {
    id: 'oem-recovery-media-missing',
    family: 'media',
    severities: ['notice'],
    asks: 'Devices that an OEM images for the customer come with OEM recovery media.',
    why: 'Such devices keep their OEM license underneath and should come with recovery media, although the customer never had them with the OEM image on.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .THIRD_PARTIES */ .Bq],
    cures: ['Ask the OEM for its recovery media, and write "recoveryMedia: true".'],
};
const checkRecoveryMedia = (subject) => {
    const { device, estate } = subject;
    const role = device.installer === undefined ? undefined : estate.installers.get(device.installer)?.role;
    if (role !== 'oem' || !(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommercialDesktop */ .$v)(subject) || device.recoveryMedia === true)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(oemRecoveryMediaMissing, {
            message: 'The OEM images the device for you: it should come with OEM recovery media, and none is written down.',
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceReference */ .eE)('recoveryMedia')],
            cures: [
                {
                    kind: 'manifest',
                    do: 'Ask the OEM for its recovery media, and write "recoveryMedia: true".',
                    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceReference */ .eE)('recoveryMedia'), value: true },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkOtherSources),
/* harmony export */   f: () => (/* binding */ otherSourceDisagrees)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _facts_editions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6056);
/* harmony import */ var _rights_right_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2649);
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1682);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const OEM_SERVER_DOWNGRADE = { source: 'MPM; HPE; WARE', heading: 'OEM server downgrade' };
const ACADEMIC_HOME = { source: 'UCLA', heading: 'Home as a qualifying system' };
const otherSourceDisagrees = {
    id: 'other-source-disagrees',
    family: 'evidence',
    severities: ['warning'],
    asks: 'No later or narrower source says otherwise.',
    why: 'The two documents decide. Where another source reads differently the verdict stays theirs, and this warning says what the other one says, because the agreement in force outranks them all.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT_TERMS */ .Ed, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_DOWN_EDITION */ .A0, OEM_SERVER_DOWNGRADE, ACADEMIC_HOME],
    cures: ['Read the agreement in force.'],
};
const checkOtherSources = (reliance) => [
    ...languageVersions(reliance),
    ...essentialsUnderStandard(reliance),
    ...oemServerDowngrade(reliance),
    ...academicHome(reliance),
];
/** Product Terms: a commercial licence may be used in any permitted language version. */
function languageVersions(reliance) {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .differsIn */ .$N)(reliance, 'language') || reliance.right.license.channel !== 'commercial')
        return [];
    return [
        tell(reliance, 'the Product Terms let a commercial license be used in another permitted language version', _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT_TERMS */ .Ed),
    ];
}
function essentialsUnderStandard(reliance) {
    const { software, right } = reliance;
    const lower = software.product === 'windows-server' && software.edition === 'essentials' && right.edition === 'standard';
    if (!lower || !(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .differsIn */ .$N)(reliance, 'edition') || right.license.channel !== 'commercial')
        return [];
    return [
        tell(reliance, 'volume licensing sources grant a down-edition from Server Standard to Essentials', _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_DOWN_EDITION */ .A0),
    ];
}
function oemServerDowngrade(reliance) {
    const { software, right } = reliance;
    const licensed = right.license.version;
    const older = licensed !== undefined &&
        software.product === 'windows-server' &&
        (0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isEarlier */ .bG)(software.version, licensed, 'windows-server');
    if (!older || !(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .differsIn */ .$N)(reliance, 'version') || right.license.channel !== 'oem')
        return [];
    return [
        tell(reliance, 'resellers report that OEM server terms grant an earlier version, and disagree how far', OEM_SERVER_DOWNGRADE),
    ];
}
function academicHome(reliance) {
    const { software, right, device } = reliance;
    const home = device.base?.edition !== undefined && _facts_editions_js__WEBPACK_IMPORTED_MODULE_3__/* .HOME_EDITIONS */ .oV.includes(device.base.edition);
    const academic = right.license.claim.state === 'matched' && right.license.claim.program === 'campus-school';
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(reliance) || !home || !academic || !(0,_rights_right_js__WEBPACK_IMPORTED_MODULE_4__/* .isUpgradeRight */ .N)(right) || software.edition !== 'enterprise')
        return [];
    return [
        tell(reliance, 'one university reads its academic agreement so that Home carries Education, not Enterprise', ACADEMIC_HOME),
    ];
}
function tell(reliance, says, clause) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(otherSourceDisagrees, {
        message: `The brief decides here; another source says otherwise: ${says}.`,
        about: [reliance.right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('image')],
        cures: [{ kind: 'outside', do: 'Read the agreement in force; its terms outrank the brief.' }],
        clause,
    });
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ otherUserNotCovered),
/* harmony export */   j: () => (/* binding */ checkOtherUsers)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9177);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const otherUserNotCovered = {
    id: 'other-user-not-covered',
    family: 'base-license',
    severities: ['error'],
    asks: 'Everyone else who uses a PC that is licensed by its user is covered likewise.',
    why: 'A PC licensed through its primary user may be used by others only if they hold the same kind of license; otherwise the PC needs Software Assurance of its own.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q5],
    cures: ['Cover the PC itself.', 'Cover the other users, or take them off the PC.'],
};
const checkOtherUsers = (reliance) => {
    const { right, software, asOf, circumstances, estate } = reliance;
    if (right.basis !== 'per-user' || right.license.held !== 'primary-user' || !(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(reliance))
        return [];
    const uncovered = circumstances.otherUsers.filter((user) => !(0,_per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isCoveredLikewise */ .C)(user, software, asOf, estate.policy));
    if (uncovered.length === 0)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(otherUserNotCovered, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(software)} by right of the primary user; ${uncovered.length} other ${uncovered.length === 1 ? 'user is' : 'users are'} not covered likewise.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('otherUsers')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                { kind: 'outside', do: 'Cover the other users per user and write it down in users, or take them off the PC.' },
            ],
        }),
    ];
};


/***/ }),

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isCoveredLikewise),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var _rights_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _rights_per_user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4687);


/** Coverage with a last day ends after it; a plan without one is in force as written. */
function isInForce(right, asOf) {
    return right.until === undefined || right.until >= asOf;
}
/** Does this person hold a right, in force, that reaches the software? Language is a matter of the device. */
function isCoveredLikewise(user, software, asOf, policy) {
    if (user === undefined)
        return false;
    return (0,_rights_per_user_js__WEBPACK_IMPORTED_MODULE_1__/* .rightsOfUser */ .e)(user, 'primary-user', asOf, policy).some((right) => right.undecided === undefined &&
        right.withdrawn === undefined &&
        right.missing === undefined &&
        isInForce(right, asOf) &&
        (0,_rights_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(software, right).every(({ dimension }) => dimension === 'language'));
}


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ productMismatch),
/* harmony export */   WN: () => (/* binding */ checkAnyLicense),
/* harmony export */   oM: () => (/* binding */ checkProduct)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);





const productMismatch = {
    id: 'product-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'Each product in the image is a product that the device is licensed for.',
    why: 'Reimaging is allowed only where the product on the media is the very product that the device is licensed for. Microsoft 365 Apps (once Office 365 ProPlus) and Office Professional Plus are two products, however alike they look.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_PRODUCTS */ .ZV, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Give the device another image that fits it.', 'License the device for the product.'],
};
const checkProduct = (reliance) => {
    // Where no base license is there at all, that is the finding, and this one would only repeat it.
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .differsIn */ .$N)(reliance, 'product') || reliance.base?.state === 'missing')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(productMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds no license for that product, the nearest is ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}.`,
            about: [reliance.right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};
/** The device has no licence of any kind for it, and it is not the desktop on commercial media (that asks for a base license first). */
const checkAnyLicense = (subject) => [
    (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(productMismatch, {
        message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(subject.software)}; the device holds no license at all.`,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('licenses'), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('image')],
        cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(subject),
    }),
];


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkProgram),
/* harmony export */   x: () => (/* binding */ programNotEligible)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const programNotEligible = {
    id: 'program-not-eligible',
    family: 'media',
    severities: ['error'],
    asks: 'Commercial media come from an agreement of an eligible programme.',
    why: 'Reimaging rights belong to customers of Enterprise Agreement, MPSA, Open License, Open Value and Open Value Subscription, Campus and School, and Select Plus. Media from another programme (CSP, SPLA, Visual Studio and others) carry none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: ['Build the image from the media of an eligible agreement.'],
};
const checkProgram = (subject) => {
    const { channel, agreement: id } = subject.item.media;
    if (channel !== 'commercial')
        return [];
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'agreement')];
    const agreement = id === undefined ? undefined : subject.estate.agreements.get(id);
    if (agreement === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'the agreement that the commercial media belong to',
                find: 'Ask whoever downloaded the media, and write media.agreement.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M,
            }),
        ];
    }
    if (_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_1__/* .ELIGIBLE_PROGRAMS */ .eY.has(agreement.program))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(programNotEligible, {
            message: `The media come from ${agreement.id}, a ${(0,_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(agreement.program)} agreement, which grants no reimaging rights.`,
            about: [...about, { of: 'agreement', id: agreement.id, path: 'program' }],
            cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
        }),
    ];
};


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkPurchase),
/* harmony export */   T: () => (/* binding */ purchaseUnproven)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _missing_coa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);




const purchaseUnproven = {
    id: 'purchase-unproven',
    family: 'base-license',
    severities: ['error', 'warning'],
    asks: 'The base license was purchased.',
    why: 'A certificate alone is no license: the customer certifies that a qualifying base license has been purchased for each computer. A base that was not purchased is refused; one of which nobody says passes with a warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3],
    cures: ['Find the invoice and write "purchased: true".'],
};
const checkPurchase = (reliance) => {
    const { base } = reliance.device;
    if (base === undefined || !(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(reliance))
        return [];
    const reliesOnBase = reliance.right.license.held === 'base' || standsOnOwnBase(reliance);
    if (base.purchased === false && reliesOnBase) {
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(purchaseUnproven, {
                message: 'The base license of the device was not purchased.',
                about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('base.purchased')],
                cures: [invoice],
            }),
        ];
    }
    if (base.purchased !== undefined || !(0,_missing_coa_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCoa */ .dB)(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(purchaseUnproven, {
            severity: 'warning',
            message: 'Nobody wrote down that the base license was purchased.',
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('base.purchased')],
            cures: [invoice],
        }),
    ];
};
function standsOnOwnBase({ base }) {
    if (base === undefined || base.state === 'missing')
        return false;
    const { reference } = base.base;
    return reference.of === 'device' && reference.path === 'base';
}
const invoice = {
    kind: 'paper',
    do: 'Find the invoice of the base license and write "purchased: true".',
    edit: { mode: 'set', target: (0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('base.purchased'), value: true },
};


/***/ }),

/***/ 2709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);

function report(entry, details) {
    const finding = {
        rule: entry.id,
        severity: details.severity ?? entry.severities[0],
        ...(details.image !== undefined && { image: details.image }),
        message: details.message,
        clause: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseText */ .D)(details.clause ?? entry.clauses[0]),
        about: details.about,
        ...(details.measure !== undefined && { measure: details.measure }),
    };
    const { cures } = details;
    if (typeof cures !== 'function')
        return { ...finding, cures };
    let found;
    const findOnce = () => {
        found ??= cures();
        return found;
    };
    return Object.defineProperty(finding, 'cures', { get: findOnce, enumerable: true });
}


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ retailMediaReused),
/* harmony export */   qI: () => (/* binding */ checkRetailMedia),
/* harmony export */   xE: () => (/* binding */ holdsRetailLicense)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _media_cures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1820);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);






const retailMediaReused = {
    id: 'retail-media-reused',
    family: 'media',
    severities: ['error'],
    asks: 'Retail media go on the one device that holds their license.',
    why: 'Media of a retail (full package) product may be used only on the device licensed with that product, never to image a second one.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr],
    cures: ['Build the image from Commercial Licensing media.', "Use the device's own retail media."],
};
function holdsRetailLicense({ device, software }) {
    const licenses = [...(device.base === undefined ? [] : [device.base]), ...device.licenses];
    return licenses.some(({ channel, product }) => channel === 'retail' && product === software.product);
}
const checkRetailMedia = (subject) => {
    const { channel, device } = subject.item.media;
    if (channel !== 'retail' || !holdsRetailLicense(subject))
        return [];
    const about = [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaReference */ .gZ)(subject, 'device')];
    if (device === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFact */ .Z4)({
                fact: 'which device the retail media came with',
                find: 'Write the id of that device as media.device.',
                about,
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TABLE */ .Yr,
            }),
        ];
    }
    if (subject.circumstances.ownRetailMedia.includes(subject.image.id))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(retailMediaReused, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .softwareText */ .p5)(subject.software)} from the retail media of another device.`,
            about,
            cures: [(0,_media_cures_js__WEBPACK_IMPORTED_MODULE_3__/* .commercialMediaCure */ .K)(subject)],
        }),
    ];
};


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkWithdrawn),
/* harmony export */   r: () => (/* binding */ rightWithdrawn)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2610);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);






const rightWithdrawn = {
    id: 'right-withdrawn',
    family: 'policy',
    severities: ['error'],
    asks: "The right relied on is not one that the customer's own agreement takes away.",
    why: 'The terms of an agreement outrank the documents. Where a policy says that they withdraw a right (to an earlier version, to another edition, by Software Assurance, per user), no device is licensed by it, and the finding names where in the agreement that stands.',
    clauses: [{ source: 'policy', heading: 'the reference of the withdrawal' }, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMERCIAL_DOWNGRADE */ .HM, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ],
    cures: [
        'Give the device an image that its license still reaches.',
        'License the device for the software in the image.',
        'Have the withdrawal taken out of the policy, if the agreement does not say so.',
    ],
};
const checkWithdrawn = (reliance) => {
    const { right, software } = reliance;
    if (right.withdrawn === undefined || reliance.differences.some(({ state }) => state === 'differs'))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(rightWithdrawn, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(right)}, and the terms of the agreement itself withdraw this right.`,
            about: [right.license.reference, (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
            clause: (0,_policy_policy_clause_js__WEBPACK_IMPORTED_MODULE_5__/* .policyClause */ .o)(right.withdrawn),
        }),
    ];
};


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clauseText)
/* harmony export */ });
/** `brief, Reimaging Eligibility`. */
function clauseText(clause) {
    return `${clause.source}, ${clause.heading}`;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkSupportTerms),
/* harmony export */   v: () => (/* binding */ supportNotIncluded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);



const supportNotIncluded = {
    id: 'support-not-included',
    family: 'activation',
    severities: ['notice'],
    asks: "The OEM's support and warranty terms were read before its devices are reimaged.",
    why: 'Reimaging with commercial media brings no support from Microsoft, and may touch the support and warranty that came with an OEM device.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q2],
    cures: ['Read the support and warranty terms of the OEM.'],
};
const checkSupportTerms = (subject) => {
    const oem = subject.device.base?.channel === 'oem' || subject.device.base?.channel === 'system-builder';
    if (!oem || !(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommercialDesktop */ .$v)(subject))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(supportNotIncluded, {
            message: "Commercial media go on devices with an OEM license: no Microsoft support comes with that, and the OEM's own may change.",
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaReference */ .gZ)(subject, 'channel')],
            cures: [{ kind: 'outside', do: 'Read the support and warranty terms of the OEM.' }],
        }),
    ];
};


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkUserCoverage),
/* harmony export */   m: () => (/* binding */ userCoverageEnded)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9177);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2709);






const userCoverageEnded = {
    id: 'user-coverage-ended',
    family: 'base-license',
    severities: ['error'],
    asks: 'Per-user coverage is in force.',
    why: 'A per-user right lasts as long as the license of its user. When it ends, or its user leaves, the PC goes back to the system it was licensed with, or is given to somebody covered likewise, or is covered itself.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q5],
    cures: [
        'Revert the PC to the system it was licensed with.',
        'Cover the PC itself.',
        "Renew the user's license and write its last day.",
    ],
};
const checkUserCoverage = (reliance) => {
    const { right, asOf } = reliance;
    if (right.basis !== 'per-user' || right.license.held !== 'primary-user' || (0,_per_user_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isInForce */ .f)(right, asOf))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z)(userCoverageEnded, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)} by right of the primary user, whose coverage ended on ${right.until}; the PC must be reverted to its original licensed system.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('primaryUser')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                { kind: 'outside', do: "Renew the user's coverage and write its last day in users." },
            ],
        }),
    ];
};


/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkPrimaryUser),
/* harmony export */   v: () => (/* binding */ userNotPrimary)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2709);





const userNotPrimary = {
    id: 'user-not-primary',
    family: 'base-license',
    severities: ['error'],
    asks: 'The covered user is the primary user of the PC.',
    why: 'Software Assurance per user licenses the PC whose primary user holds it. Somebody else who uses the PC and is covered does not license it.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q4],
    cures: ['Give the PC to the covered user, as its primary user.', 'Cover the primary user, or the PC itself.'],
};
const checkPrimaryUser = (reliance) => {
    if (reliance.right.license.held !== 'other-user')
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(userNotPrimary, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; a user of the PC is covered for it, but not its primary user.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('primaryUser'), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('otherUsers')],
            cures: () => [
                ...(0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
                {
                    kind: 'outside',
                    do: 'Make the covered user the primary user of the PC, if that is true, or cover the primary user.',
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ verificationDocumentChanged),
/* harmony export */   s: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationDocumentChanged = {
    id: 'verification-document-changed',
    family: 'third-party',
    severities: ['error', 'unproven', 'warning'],
    asks: 'The written form is on file and is the one whose digest was recorded.',
    why: 'The verification is given in writing, and whoever images must be able to show it when mis-licensing is investigated. No document, or one that is gone, proves nothing; a changed one is refused; one without a recorded digest passes with a warning.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL],
    cures: ['File the signed form, and record its path and SHA-256.', 'Put the document back that was recorded.'],
};
const checkDocument = (subject) => {
    const { document, sha256, documentDigest: digest } = subject.form;
    if (document === undefined)
        return [
            tell(subject, 'unproven', 'No document of the license verification is named, and it must be in writing.', 'document'),
        ];
    if (digest === undefined || digest === 'missing') {
        return [
            tell(subject, 'unproven', `The document of the license verification, ${document}, is not there.`, 'document'),
        ];
    }
    if (sha256 === undefined) {
        return [
            tell(subject, 'warning', `No digest of ${document} was recorded, so a change would go unseen.`, 'sha256', digest),
        ];
    }
    if (sha256 === digest)
        return [];
    return [
        tell(subject, 'error', `The document of the license verification, ${document}, is not the one whose digest was recorded.`, 'sha256'),
    ];
};
function tell(subject, severity, message, field, digest) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationDocumentChanged, {
        severity,
        message,
        about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field)],
        cures: [
            digest === undefined
                ? { kind: 'outside', do: 'File the form that was signed, and record its path and SHA-256.' }
                : {
                    kind: 'paper',
                    do: `Record its SHA-256 (${digest}) after comparing it with the form that was signed.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, 'sha256'), value: digest },
                },
        ],
    });
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkComplete),
/* harmony export */   i: () => (/* binding */ verificationIncomplete)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationIncomplete = {
    id: 'verification-incomplete',
    family: 'third-party',
    severities: ['error'],
    asks: 'The form is complete: returned to somebody, signed and dated.',
    why: 'The customer completes, signs and dates the form before it is returned; what is not written down is not on the form.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz],
    cures: ['Have the form signed and dated, and write down by whom and when.'],
};
const checkComplete = (subject) => {
    const { form, asOf, device, installer } = subject;
    const fields = [
        { field: 'returnedTo', word: 'returned to nobody', example: installer.id },
        { field: 'signedBy', word: 'not signed', example: 'name of the person who signed' },
        { field: 'signedOn', word: 'not dated', example: device.imagedOn ?? asOf },
    ];
    return fields
        .filter(({ field }) => form[field] === undefined)
        .map(({ field, word, example }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationIncomplete, {
        message: `The license verification for ${installer.name ?? installer.id} is ${word}.`,
        about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field)],
        cures: [
            {
                kind: 'paper',
                do: `Complete the form and write down ${field}.`,
                edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field), value: example },
            },
        ],
    }));
};


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkLate),
/* harmony export */   u: () => (/* binding */ verificationLate)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);




const verificationLate = {
    id: 'verification-late',
    family: 'third-party',
    severities: ['error'],
    asks: 'The form is signed, and received where that is written, on or before the day of installation.',
    why: 'The verification must be complete and with the installer before an image can be installed. Without imagedOn, the installation is held to be today (the as-of date).',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz],
    cures: ['Wait with the installation until the form is in.', 'Image the device again after it.'],
};
const checkLate = (subject) => {
    const { form, device, asOf } = subject;
    const installation = device.imagedOn ?? asOf;
    const days = [
        { field: 'signedOn', word: 'signed', day: form.signedOn },
        { field: 'receivedOn', word: 'received', day: form.receivedOn },
    ];
    return days.flatMap(({ field, word, day }) => {
        if (day === undefined || day <= installation)
            return [];
        return [
            (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationLate, {
                message: `The license verification was ${word} on ${day}, after the installation on ${installation}.`,
                about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, field), (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('imagedOn')],
                cures: [
                    {
                        kind: 'paper',
                        do: `Image the device again on or after ${day}, and write that day as imagedOn.`,
                        edit: {
                            mode: 'set',
                            target: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .deviceReference */ .eE)('imagedOn'),
                            value: latest(form.signedOn, form.receivedOn, day),
                        },
                    },
                ],
            }),
        ];
    });
};
function latest(...days) {
    return days.reduce((last, day) => (day !== undefined && day > last ? day : last), '');
}


/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkDirected),
/* harmony export */   N: () => (/* binding */ verificationMisdirected)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationMisdirected = {
    id: 'verification-misdirected',
    family: 'third-party',
    severities: ['error'],
    asks: 'The form was returned to the installer that does the work.',
    why: 'The form goes back to the OEM or LSP that performs the installation. Sent to Microsoft, or to another installer, it verifies nothing here.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLETE */ .Wz],
    cures: ['Return the form to the installer that images the device.'],
};
const checkDirected = (subject) => {
    const { form, installer, directed } = subject;
    if (directed || form.returnedTo === undefined)
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationMisdirected, {
            message: `The license verification was returned to ${form.returnedTo}, and ${installer.name ?? installer.id} images the device.`,
            about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, 'returnedTo')],
            cures: [
                {
                    kind: 'paper',
                    do: `Return the form to ${installer.name ?? installer.id}.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formReference */ .Cy)(subject, 'returnedTo'), value: installer.id },
                },
            ],
        }),
    ];
};


/***/ }),

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verificationMissingFinding),
/* harmony export */   C: () => (/* binding */ verificationMissing)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2709);



const verificationMissing = {
    id: 'verification-missing',
    family: 'third-party',
    severities: ['error', 'warning'],
    asks: "The customer's written license verification exists before an OEM or LSP installs the image.",
    why: 'Whoever orders the installation of a Windows upgrade from an OEM or licensing solution provider must first certify in writing that a qualifying base license was bought for these computers. For another third party the form is asked by its title only, so it is a warning there.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .THIRD_PARTIES */ .Bq],
    cures: ['Complete, sign and date the form, return it to the installer, and write it down in verifications.'],
};
const ROLE_NAMES = { oem: 'OEM', lsp: 'LSP', 'third-party': 'third party' };
function verificationMissingFinding(subject, installer) {
    const { device, asOf } = subject;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(verificationMissing, {
        severity: installer.role === 'third-party' ? 'warning' : 'error',
        message: `${installer.name ?? installer.id} (${ROLE_NAMES[installer.role]}) installs the image, and no license verification of the customer covers the device.`,
        about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_2__/* .deviceReference */ .eE)('installer')],
        cures: [
            {
                kind: 'paper',
                do: `Complete, sign and date the license verification form, return it to ${installer.name ?? installer.id}, and write it down.`,
                edit: {
                    mode: 'append',
                    target: { of: 'manifest', path: 'verifications' },
                    value: {
                        returnedTo: installer.id,
                        signedBy: 'name of the person who signed',
                        signedOn: device.imagedOn ?? asOf,
                        ...(device.order === undefined ? { devices: 'all' } : { order: device.order }),
                    },
                },
            },
        ],
    });
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkScope),
/* harmony export */   W: () => (/* binding */ verificationScope)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4025);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4859);
/* harmony import */ var _evidence_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9271);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2709);





const verificationScope = {
    id: 'verification-scope',
    family: 'third-party',
    severities: ['error', 'warning'],
    asks: "One form covers the device by its id or its order, and comes from the device's own organization.",
    why: 'The installer collects the certification directly from its customer, and it speaks of each computer that gets the image. A form for "all" devices covers this one with a warning, because it names none.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFYING */ .YL, _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3],
    cures: ['Have a form signed that names the device or its order.'],
};
const checkScope = (subject) => [...coverage(subject), ...customer(subject)];
function coverage(subject) {
    if (subject.coverage === 'id' || subject.coverage === 'order')
        return [];
    const bare = subject.coverage === 'all';
    const { order } = subject.device;
    const field = order === undefined ? 'devices' : 'order';
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(verificationScope, {
            severity: bare ? 'warning' : 'error',
            message: bare
                ? 'The license verification covers "all" devices and names neither this one nor its order.'
                : 'The license verification names neither the device nor its order.',
            about: [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, bare ? 'devices' : field), (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceReference */ .eE)('order')],
            cures: [
                {
                    kind: 'paper',
                    do: order === undefined
                        ? 'Have a form signed that names the device, or give the device its order.'
                        : `Have a form signed for order ${order}.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, field), value: order ?? 'all' },
                },
            ],
        }),
    ];
}
/** The customer is the organization whose device it is; left out, it is. Affiliates that the policy names are the organization. */
function customer(subject) {
    const { form, device, estate } = subject;
    const owner = device.owner ?? estate.organization;
    const by = form.customer ?? estate.organization;
    if (by === owner)
        return [];
    const about = [(0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, 'customer')];
    if (by === undefined || owner === undefined) {
        return [
            (0,_evidence_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingFact */ .Z4)({
                fact: 'whose devices these are',
                find: 'Write the name of the customer as organization.',
                about: [...about, { of: 'manifest', path: 'organization' }],
                clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3,
            }),
        ];
    }
    if (isSameName(by, owner) || (isOwnName(by, estate) && isOwnName(owner, estate)))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(verificationScope, {
            message: `The license verification was given by ${by}, and the device belongs to ${owner}.`,
            about,
            cures: [
                {
                    kind: 'paper',
                    do: `Have the form signed by ${owner}.`,
                    edit: { mode: 'set', target: (0,_verification_judged_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formReference */ .Cy)(subject, 'customer'), value: owner },
                },
            ],
            clause: _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .WHICH_CUSTOMERS */ .M3,
        }),
    ];
}
function isOwnName(name, { organization, policy }) {
    if (organization !== undefined && isSameName(name, organization))
        return true;
    return policy?.affiliates.some((affiliate) => isSameName(name, affiliate.name)) === true;
}
function isSameName(a, b) {
    return a.trim().toLowerCase() === b.trim().toLowerCase();
}


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ isDesktopDowngrade),
/* harmony export */   pN: () => (/* binding */ versionMismatch),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _license_cures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1387);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _rights_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1682);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
/* harmony import */ var _enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2975);
/* harmony import */ var _license_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5577);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2709);








const versionMismatch = {
    id: 'version-mismatch',
    family: 'identity',
    severities: ['error'],
    asks: 'The version in the image is the version licensed, or one that a right reaches.',
    why: 'Windows Server 2012 R2 and 2012 are two versions, and so are Windows 8.1 and 10. Feature updates and builds (21H2, 26100) are detail and never a version; LTSC releases are versions of their own. No license reaches upward without Software Assurance.',
    clauses: [
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFFERENT_VERSIONS */ .C9,
        _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ELIGIBILITY */ .yJ,
        { source: 'Microsoft Lifecycle; EOL', heading: 'release days, for Software Assurance' },
    ],
    cures: [
        'Give the device an image of the version it is licensed for.',
        'License the device for the version in the image.',
    ],
};
/** An earlier Windows desktop version is a question of downgrade rights, and has a rule of its own. */
function isDesktopDowngrade({ software, right }) {
    const licensed = right.license.version;
    return software.product === 'windows' && licensed !== undefined && (0,_rights_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isEarlier */ .bG)(software.version, licensed, 'windows');
}
const checkVersion = (reliance) => {
    if (!(0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .differsIn */ .$N)(reliance, 'version') || (0,_enterprise_not_covered_js__WEBPACK_IMPORTED_MODULE_4__/* .isEnterpriseOnPro */ .iD)(reliance) || isDesktopDowngrade(reliance))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(versionMismatch, {
            message: `The image holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .softwareText */ .p5)(reliance.software)}; the device holds ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .rightText */ .Cv)(reliance.right)}, which does not reach that version.`,
            about: [(0,_license_field_js__WEBPACK_IMPORTED_MODULE_7__/* .licenseField */ .i)(reliance, 'version'), (0,_case_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceReference */ .eE)('image')],
            cures: () => (0,_license_cures_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseCures */ .a)(reliance),
        }),
    ];
};


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ volumeKeyUnavailable),
/* harmony export */   W: () => (/* binding */ checkVolumeKey)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _vocabulary_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _agreement_without_license_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7168);
/* harmony import */ var _bought_under_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8083);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4859);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2709);







const volumeKeyUnavailable = {
    id: 'volume-key-unavailable',
    family: 'activation',
    severities: ['warning'],
    asks: 'The agreement gives a volume license key for the software.',
    why: 'Keys are assigned to a customer who bought the product; Open License and Open Value customers get one only with the purchase of at least one unit.',
    clauses: [_clauses_js__WEBPACK_IMPORTED_MODULE_0__.Q7],
    cures: ['Buy one unit under the agreement, which brings the key.'],
};
const checkVolumeKey = (subject) => {
    const agreement = (0,_agreement_without_license_js__WEBPACK_IMPORTED_MODULE_3__/* .agreementOfMedia */ .AE)(subject);
    if (agreement === undefined || !_agreement_without_license_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN */ .vP.includes(agreement.program))
        return [];
    if ((0,_bought_under_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLineFor */ .U)(agreement, subject.software, subject.asOf, subject.estate.policy))
        return [];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(volumeKeyUnavailable, {
            message: `${agreement.id} (${(0,_vocabulary_program_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(agreement.program)}) gives no volume license key for ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject.software)} before a unit of it is bought.`,
            about: [(0,_case_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaReference */ .gZ)(subject, 'agreement')],
            cures: [{ kind: 'outside', do: `Buy one unit under ${agreement.id}; the key comes with it.` }],
        }),
    ];
};


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ formReference),
/* harmony export */   h7: () => (/* binding */ isReturnedTo),
/* harmony export */   xe: () => (/* binding */ formSubject)
/* harmony export */ });
function formSubject(subject, installer, form, index) {
    return {
        ...subject,
        installer,
        form,
        index,
        coverage: coverageOf(subject, form, index),
        directed: isReturnedTo(form, installer),
    };
}
function formReference({ index }, path) {
    return { of: 'verification', index, path };
}
function isReturnedTo(form, installer) {
    const to = form.returnedTo?.trim().toLowerCase();
    return to !== undefined && (to === installer.id.toLowerCase() || to === installer.name?.trim().toLowerCase());
}
function coverageOf({ circumstances, device }, form, index) {
    if (circumstances.namedInVerifications.includes(index))
        return 'id';
    if (form.order !== undefined && form.order === device.order)
        return 'order';
    return form.devices === 'all' ? 'all' : 'none';
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   eY: () => (/* binding */ ELIGIBLE_PROGRAMS),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var _term_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4991);


// 'Open' and 'Select' alone are two programmes each, and are refused (licensing facts 11).
const PROGRAM_NAMES = {
    'enterprise-agreement': [
        'Enterprise Agreement',
        'EA',
        'Microsoft Enterprise Agreement',
        'Enterprise Agreement Subscription',
        'EAS',
        'Enterprise Enrollment',
    ],
    mpsa: [
        'MPSA',
        'Microsoft Products and Services Agreement',
        'Products and Services Agreement',
        'Microsoft Product and Services Agreement',
    ],
    'open-license': ['Open License', 'Microsoft Open License', 'Open License Program', 'Open Licence', 'OLP'],
    'open-value': [
        'Open Value',
        'OV',
        'Microsoft Open Value',
        'Open Value Agreement',
        'Open Value Company-Wide',
        'Open Value Non-Company-Wide',
        'OV-CW',
    ],
    'open-value-subscription': [
        'Open Value Subscription',
        'OVS',
        'OV Subscription',
        'OVS-ES',
        'Open Value Subscription Agreement',
        'Open Value Subscription - Education Solutions',
    ],
    'campus-school': [
        'Campus & School',
        'Campus & School Agreement',
        'CASA',
        'Campus Agreement',
        'School Agreement',
        'Enrollment for Education Solutions',
        'EES',
    ],
    'select-plus': ['Select Plus', 'Microsoft Select Plus', 'Select Plus Agreement'],
    csp: ['CSP', 'Cloud Solution Provider', 'New Commerce Experience', 'NCE'],
    'select-license': ['Select License', 'Microsoft Select License', 'Select Agreement'],
    'server-cloud-enrollment': ['Server & Cloud Enrollment', 'SCE'],
    spla: ['SPLA', 'Services Provider License Agreement', 'Service Provider License Agreement'],
    'isv-royalty': ['ISV Royalty', 'ISV Royalty Program', 'ISVR'],
    'microsoft-customer-agreement': ['Microsoft Customer Agreement', 'MCA', 'Microsoft Cloud Agreement'],
    'action-pack': ['Action Pack', 'Microsoft Action Pack', 'Microsoft Action Pack Subscription', 'MAPS'],
    'visual-studio': ['Visual Studio', 'Visual Studio Subscription', 'Visual Studio Subscriptions', 'MSDN'],
    oem: ['OEM', 'Original Equipment Manufacturer'],
    retail: ['retail', 'FPP', 'Full Packaged Product'],
};
const TABLE = (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .termTable */ .z)(PROGRAM_NAMES);
/** The programmes whose media may be used to reimage (brief, Summary). */
const ELIGIBLE_PROGRAMS = new Set([
    'enterprise-agreement',
    'mpsa',
    'open-license',
    'open-value',
    'open-value-subscription',
    'campus-school',
    'select-plus',
]);
/** `EA`, `Open Value Subscription`, `Campus and School`, `EES`, also the ones that are not eligible: `CSP`. */
function readProgram(text) {
    return (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .H)(text, TABLE);
}
/** For sentences: `Enterprise Agreement`. What is no canonical term comes back as it is. */
function programName(program) {
    const known = _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAMS */ .i.find((one) => one === program);
    return known === undefined ? program : PROGRAM_NAMES[known][0];
}


/***/ })

};
