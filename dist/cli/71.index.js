export const id = 71;
export const ids = [71];
export const modules = {

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Z9: () => (/* binding */ versionsOfBuild),
/* harmony export */   jA: () => (/* binding */ kernelOfBuild),
/* harmony export */   oi: () => (/* binding */ isServerBuild)
/* harmony export */ });
/* unused harmony exports BUILDS, BUILD_RANGES */
const EOL = { source: 'EOL; DataForGeeks releases', confidence: 'S', date: '2026-08' };
const XOAP = { source: 'XOAP, metadata of real media', confidence: 'D', date: '2026-02' };
const BUILDS = [
    { build: 2600, product: 'windows', version: 'xp', ...EOL },
    { build: 6002, product: 'windows', version: 'vista', ...EOL },
    { build: 7601, product: 'windows', version: '7', ...EOL },
    { build: 9200, product: 'windows', version: '8', ...EOL },
    { build: 9600, product: 'windows', version: '8.1', ...EOL },
    { build: 10240, product: 'windows', version: '10', label: '1507', ...EOL },
    { build: 10586, product: 'windows', version: '10', label: '1511', ...EOL },
    { build: 14393, product: 'windows', version: '10', label: '1607', ...EOL },
    { build: 15063, product: 'windows', version: '10', label: '1703', ...EOL },
    { build: 16299, product: 'windows', version: '10', label: '1709', ...EOL },
    { build: 17134, product: 'windows', version: '10', label: '1803', ...EOL },
    { build: 17763, product: 'windows', version: '10', label: '1809', ...EOL },
    { build: 18362, product: 'windows', version: '10', label: '1903', ...EOL },
    { build: 18363, product: 'windows', version: '10', label: '1909', ...EOL },
    { build: 19041, product: 'windows', version: '10', label: '2004', ...EOL },
    { build: 19042, product: 'windows', version: '10', label: '20H2', ...EOL },
    { build: 19043, product: 'windows', version: '10', label: '21H1', ...EOL },
    { build: 19044, product: 'windows', version: '10', label: '21H2', ...EOL },
    { build: 19045, product: 'windows', version: '10', label: '22H2', ...EOL },
    { build: 22000, product: 'windows', version: '11', label: '21H2', ...EOL },
    { build: 22621, product: 'windows', version: '11', label: '22H2', ...EOL },
    { build: 22631, product: 'windows', version: '11', label: '23H2', ...EOL },
    { build: 26100, product: 'windows', version: '11', label: '24H2', ...EOL },
    { build: 26200, product: 'windows', version: '11', label: '25H2', ...EOL },
    { build: 28000, product: 'windows', version: '11', label: '26H1', ...EOL },
    { build: 10240, product: 'windows', version: 'ltsc-2015', label: '1507', ...EOL },
    { build: 14393, product: 'windows', version: 'ltsc-2016', label: '1607', ...EOL },
    { build: 17763, product: 'windows', version: 'ltsc-2019', label: '1809', ...EOL },
    { build: 19044, product: 'windows', version: 'ltsc-2021', label: '21H2', ...EOL },
    { build: 26100, product: 'windows', version: 'ltsc-2024', label: '24H2', ...EOL },
    { build: 7601, product: 'windows-server', version: '2008-r2', ...EOL },
    { build: 9200, product: 'windows-server', version: '2012', ...EOL },
    { build: 9600, product: 'windows-server', version: '2012-r2', ...EOL },
    { build: 14393, product: 'windows-server', version: '2016', label: '1607', ...EOL },
    { build: 17763, product: 'windows-server', version: '2019', label: '1809', ...EOL },
    { build: 20348, product: 'windows-server', version: '2022', label: '21H2', ...EOL },
    { build: 26100, product: 'windows-server', version: '2025', label: '24H2', ...EOL },
    { build: 16299, product: 'windows-server', version: '1709', label: '1709', ...XOAP },
    { build: 17134, product: 'windows-server', version: '1803', label: '1803', ...XOAP },
    { build: 17763, product: 'windows-server', version: '1809', label: '1809', ...XOAP },
    { build: 18362, product: 'windows-server', version: '1903', label: '1903', ...XOAP },
    { build: 18363, product: 'windows-server', version: '1909', label: '1909', ...XOAP },
    { build: 19041, product: 'windows-server', version: '2004', label: '2004', ...XOAP },
    { build: 19042, product: 'windows-server', version: '20h2', label: '20H2', ...XOAP },
    { build: 25398, product: 'windows-server', version: '23h2', label: '23H2', ...EOL },
];
/** Builds beyond the last row are unknown, never "the newest". Ranges of one line overlap where media share a base build. */
const BUILD_RANGES = [
    { line: 'windows', version: 'xp', builds: [2600, 2600], kernel: '5.1' },
    { line: 'windows', version: 'vista', builds: [6002, 6002], kernel: '6.0' },
    { line: 'windows', version: '7', builds: [7601, 7601], kernel: '6.1' },
    { line: 'windows', version: '8', builds: [9200, 9200], kernel: '6.2' },
    { line: 'windows', version: '8.1', builds: [9600, 9600], kernel: '6.3' },
    { line: 'windows', version: '10', builds: [10240, 19045], kernel: '10.0' },
    { line: 'windows', version: '11', builds: [22000, 28000], kernel: '10.0' },
    { line: 'windows-ltsc', version: 'ltsc-2015', builds: [10240, 10240], kernel: '10.0' },
    { line: 'windows-ltsc', version: 'ltsc-2016', builds: [14393, 14393], kernel: '10.0' },
    { line: 'windows-ltsc', version: 'ltsc-2019', builds: [17763, 17763], kernel: '10.0' },
    { line: 'windows-ltsc', version: 'ltsc-2021', builds: [19041, 19044], kernel: '10.0' },
    { line: 'windows-ltsc', version: 'ltsc-2024', builds: [26100, 26100], kernel: '10.0' },
    { line: 'windows-server', version: '2008-r2', builds: [7601, 7601], kernel: '6.1' },
    { line: 'windows-server', version: '2012', builds: [9200, 9200], kernel: '6.2' },
    { line: 'windows-server', version: '2012-r2', builds: [9600, 9600], kernel: '6.3' },
    { line: 'windows-server', version: '2016', builds: [14393, 14393], kernel: '10.0' },
    { line: 'windows-server', version: '2019', builds: [17763, 17763], kernel: '10.0' },
    { line: 'windows-server', version: '2022', builds: [20348, 20348], kernel: '10.0' },
    { line: 'windows-server', version: '2025', builds: [26100, 26100], kernel: '10.0' },
    { line: 'windows-server-channel', version: '1709', builds: [16299, 16299], kernel: '10.0' },
    { line: 'windows-server-channel', version: '1803', builds: [17134, 17134], kernel: '10.0' },
    { line: 'windows-server-channel', version: '1809', builds: [17763, 17763], kernel: '10.0' },
    { line: 'windows-server-channel', version: '1903', builds: [18362, 18362], kernel: '10.0' },
    { line: 'windows-server-channel', version: '1909', builds: [18362, 18363], kernel: '10.0' },
    { line: 'windows-server-channel', version: '2004', builds: [19041, 19041], kernel: '10.0' },
    { line: 'windows-server-channel', version: '20h2', builds: [19041, 19042], kernel: '10.0' },
    { line: 'windows-server-channel', version: '23h2', builds: [25398, 25398], kernel: '10.0' },
];
/** The versions of one line that the build can be: none when the table does not reach, several when media share it. */
function versionsOfBuild(line, build) {
    const clientLine = line === 'windows' || line === 'windows-ltsc';
    if (clientLine && isServerBuild(build))
        return [];
    return rangesOf(build)
        .filter((range) => range.line === line)
        .map((range) => range.version);
}
/** The kernel's version number that goes with the build (`10.0`), or undefined where the table does not reach. */
function kernelOfBuild(build) {
    return rangesOf(build)[0]?.kernel;
}
/** True for builds that were released for servers alone: no client image has one. */
function isServerBuild(build) {
    const rows = BUILDS.filter((row) => row.build === build);
    return rows.length > 0 && rows.every((row) => row.product === 'windows-server');
}
/** The feature updates of one version, in lower case. */
function labelsOf(product, version) {
    return BUILDS.filter((row) => row.product === product && row.version === version).flatMap((row) => row.label === undefined ? [] : [row.label.toLowerCase()]);
}
function rangesOf(build) {
    return BUILD_RANGES.filter(({ builds: [first, last] }) => first <= build && build <= last);
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lineOfEdition),
/* harmony export */   n: () => (/* binding */ editionBeside)
/* harmony export */ });
/* harmony import */ var _version_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);

const SPECIAL_LINES = [
    { line: 'windows-ltsc', edition: 'enterprise-ltsc', commonly: 'enterprise' },
    { line: 'windows-ltsc', edition: 'enterprise-ltsc-n', commonly: 'enterprise-n' },
    { line: 'windows-ltsc', edition: 'iot-enterprise-ltsc', commonly: 'iot-enterprise' },
    { line: 'windows-server-channel', edition: 'standard-annual-channel', commonly: 'standard' },
    { line: 'windows-server-channel', edition: 'datacenter-annual-channel', commonly: 'datacenter' },
    { line: 'office-subscription', edition: 'microsoft-365-apps-enterprise', commonly: 'professional-plus' },
    { line: 'office-subscription', edition: 'microsoft-365-apps-business' },
    { line: 'office-subscription', edition: 'microsoft-365-family' },
    { line: 'office-subscription', edition: 'plan' },
];
const ORDINARY_LINES = {
    windows: 'windows',
    'windows-server': 'windows-server',
    office: 'office',
    visio: 'office',
    project: 'office',
};
/** The line whose versions the edition has: `windows-ltsc` for `enterprise-ltsc`. */
function lineOfEdition(product, edition) {
    return SPECIAL_LINES.find((row) => row.edition === edition)?.line ?? ORDINARY_LINES[product];
}
/**
 * Holds an edition's name against the release that the same text says (words of a version, may be none) and the
 * version that is known beside it. Undefined when they contradict each other.
 */
function editionBeside(product, name, said, known) {
    // 'Windows 10 Enterprise LTSC' names the line, and 10 as where it came from, but not which release.
    const withoutLtsc = product === 'windows' ? said.filter((word) => word !== 'ltsc') : said;
    const release = (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .versionSaid */ .Ct)(product, said) ?? (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .versionSaid */ .Ct)(product, withoutLtsc);
    if (release === undefined && withoutLtsc.length > 0)
        return undefined;
    const releases = [release, known].filter((version) => version !== undefined);
    const isLtsc = withoutLtsc.length < said.length ||
        lineOfEdition(product, name) === 'windows-ltsc' ||
        releases.some((version) => (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(product, version) === 'windows-ltsc');
    return isLtsc ? inLtsc(product, name, release, releases, known) : inOneLine(product, name, release, releases);
}
function inOneLine(product, name, release, releases) {
    const [version, ...others] = new Set(releases);
    if (others.length > 0)
        return undefined;
    const line = version === undefined ? lineOfEdition(product, name) : (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(product, version);
    const edition = line === undefined ? undefined : editionInLine(product, name, line);
    return edition === undefined ? undefined : { edition, version: release ?? onlyVersionOf(product, edition) };
}
/** Beside an LTSC release its origin may be named too: 'Windows 10' says nothing against Enterprise LTSC 2021. */
function inLtsc(product, name, release, releases, known) {
    const edition = editionInLine(product, name, 'windows-ltsc');
    const [ltsc, ...others] = new Set(releases.filter((version) => (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(product, version) === 'windows-ltsc'));
    if (edition === undefined || others.length > 0)
        return undefined;
    // Version 10 beside Enterprise LTSC would leave 10 for a version that LTSC does not have.
    if (ltsc === undefined && known !== undefined)
        return undefined;
    const origins = releases.filter((version) => version !== ltsc);
    if (new Set(origins).size > 1 || !origins.every((version) => isOriginOf(version, ltsc)))
        return undefined;
    return { edition, version: release === ltsc ? release : undefined };
}
function isOriginOf(version, ltsc) {
    if (ltsc === undefined)
        return version === '10' || version === '11';
    return version === (ltsc === 'ltsc-2024' ? '11' : '10');
}
function editionInLine(product, name, line) {
    if (lineOfEdition(product, name) === line)
        return name;
    return SPECIAL_LINES.find((row) => row.line === line && row.commonly === name)?.edition;
}
function onlyVersionOf(product, edition) {
    const [version, ...others] = (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(lineOfEdition(product, edition));
    return others.length === 0 ? version : undefined;
}


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ editionName),
  B: () => (/* binding */ readEdition)
});

// EXTERNAL MODULE: ./build/licensing/vocabulary/edition-lines.js
var edition_lines = __webpack_require__(5944);
;// CONCATENATED MODULE: ./build/licensing/vocabulary/edition-names.js
/**
 * What people and Microsoft call the editions, the name for messages first. Version and product are left away except
 * where they are part of the name (`Office 365 ProPlus`). EditionIDs stand in windows-edition-ids.ts. S mode is a mode of
 * Home and Pro, no edition (licensing facts 1.4). 'Pro' alone is no Office suite: Professional and Professional Plus are two.
 */
const EDITION_NAMES = {
    windows: {
        home: ['Home', 'Home in S mode'],
        'home-n': ['Home N'],
        'home-single-language': ['Home Single Language', 'Core Single Language'],
        'home-china': ['Home China', 'Home Country Specific', 'Core Country Specific'],
        'home-premium': ['Home Premium'],
        'home-basic': ['Home Basic'],
        starter: ['Starter'],
        pro: ['Pro', 'Professional', 'Pro in S mode'],
        'pro-n': ['Pro N', 'Professional N'],
        'pro-single-language': ['Pro Single Language', 'Professional Single Language'],
        'pro-china': ['Pro China', 'Pro Country Specific', 'Professional Country Specific'],
        'pro-workstation': [
            'Pro for Workstations',
            'Pro for Workstation',
            'Pro Workstation',
            'Pro Workstations',
            'Professional for Workstations',
            'Professional Workstation',
        ],
        'pro-workstation-n': [
            'Pro N for Workstations',
            'Pro for Workstations N',
            'Pro Workstation N',
            'Professional Workstation N',
        ],
        'pro-education': ['Pro Education', 'Professional Education'],
        'pro-education-n': ['Pro Education N', 'Professional Education N'],
        business: ['Business'],
        ultimate: ['Ultimate'],
        'ultimate-n': ['Ultimate N'],
        education: ['Education', 'Edu'],
        'education-n': ['Education N'],
        enterprise: ['Enterprise', 'Ent'],
        'enterprise-n': ['Enterprise N'],
        'enterprise-ltsc': ['Enterprise LTSC', 'Enterprise LTSB'],
        'enterprise-ltsc-n': ['Enterprise N LTSC', 'Enterprise LTSC N', 'Enterprise N LTSB'],
        'enterprise-g': ['Enterprise G'],
        'enterprise-g-n': ['Enterprise G N'],
        'enterprise-multi-session': ['Enterprise multi-session', 'Enterprise for Virtual Desktops'],
        'iot-enterprise': ['IoT Enterprise'],
        'iot-enterprise-ltsc': ['IoT Enterprise LTSC'],
        s: ['S'],
        's-n': ['S N'],
        se: ['SE'],
        'se-n': ['SE N'],
        team: ['Team'],
    },
    'windows-server': {
        standard: ['Standard', 'Std'],
        datacenter: ['Datacenter', 'Data Center'],
        essentials: ['Essentials'],
        foundation: ['Foundation'],
        enterprise: ['Enterprise', 'Ent'],
        web: ['Web', 'Web Server'],
        'standard-annual-channel': ['Standard Annual Channel', 'Standard Semi-Annual Channel'],
        'datacenter-annual-channel': ['Datacenter Annual Channel', 'Datacenter Semi-Annual Channel'],
        'datacenter-azure-edition': ['Datacenter: Azure Edition', 'Azure Edition'],
    },
    office: {
        standard: ['Standard', 'Std'],
        'professional-plus': ['Professional Plus', 'Pro Plus'],
        professional: ['Professional'],
        'home-and-business': ['Home and Business', 'Home Business'],
        'home-and-student': ['Home and Student', 'Home Student'],
        personal: ['Personal'],
        'microsoft-365-apps-enterprise': [
            'Microsoft 365 Apps for enterprise',
            'M365 Apps for enterprise',
            '365 Apps for enterprise',
            'Apps for enterprise',
            'Office 365 ProPlus',
            'Office 365 Professional Plus',
            'O365 ProPlus',
        ],
        'microsoft-365-apps-business': [
            'Microsoft 365 Apps for business',
            'M365 Apps for business',
            '365 Apps for business',
            'Apps for business',
            'Office 365 Business',
        ],
        'microsoft-365-family': ['Microsoft 365 Family', '365 Family', 'Office 365 Home'],
    },
    // Plan 1 of either product brings no desktop program, so it names nothing that an image can hold.
    visio: {
        standard: ['Standard', 'Std'],
        professional: ['Professional', 'Pro'],
        plan: ['Plan', 'Plan 2', 'Online Plan 2', 'Pro for Office 365'],
    },
    project: {
        standard: ['Standard', 'Std'],
        professional: ['Professional', 'Pro'],
        plan: ['Plan', 'Plan 3', 'Plan 5', 'Online Professional', 'Online Premium', 'Pro for Office 365'],
    },
};
/** Server Core and Desktop Experience are installation options, not editions (licensing facts 4). */
const INSTALLATION_OPTIONS = [
    'Core',
    'Server Core',
    'Server Core Installation',
    'Core Installation',
    'Desktop Experience',
    'with Desktop Experience',
];

// EXTERNAL MODULE: ./build/licensing/vocabulary/firmware-description.js
var firmware_description = __webpack_require__(5904);
// EXTERNAL MODULE: ./build/licensing/vocabulary/nearest.js
var nearest = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var vocabulary_reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/spelling.js
var spelling = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/licensing/vocabulary/terms.js
var terms = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/licensing/vocabulary/version-words.js
var version_words = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/licensing/vocabulary/windows-edition-ids.js
var windows_edition_ids = __webpack_require__(8165);
;// CONCATENATED MODULE: ./build/licensing/vocabulary/edition.js









const EDITIONS_BY_KEY = new Map(terms/* PRODUCTS */.zv.map((product) => [product, editionsByKey(product)]));
/**
 * Reads `Pro`, `Windows 11 Pro`, `[4.0] Professional OEM:DM`, `EnterpriseS`, `Enterprise LTSC 2021`, `ServerStandard`,
 * `Office 365 ProPlus`. What an edition's name means depends on the product: `Professional` is Windows Pro, an Office
 * suite, or Visio. A name that fits several products is refused while `product` and `version` do not tell. So is a text
 * that contradicts them, and an evaluation edition: evaluation media are no licence's edition.
 */
function readEdition(text, product, version) {
    if ((0,spelling/* spellingKey */.i)(text).includes('eval'))
        return (0,vocabulary_reading/* refused */.J5)(text);
    const firmware = (0,firmware_description/* readFirmwareDescription */.e)(text);
    if (firmware !== undefined && (product ?? firmware.product) === firmware.product) {
        return (0,vocabulary_reading/* understood */.Se)({ edition: firmware.edition, product: firmware.product, channel: 'oem' });
    }
    const { product: named, rest } = (0,version_words/* splitProduct */.yj)((0,spelling/* wordsOf */.Z)(text));
    const products = (0,version_words/* possibleProducts */.oI)(named, product).filter((one) => version === undefined || (0,version_words/* lineOf */.cA)(one, version) !== undefined);
    const [reading, ...others] = products.flatMap((one) => editionOf(one, text, rest, version) ?? []);
    if (reading !== undefined && others.length === 0)
        return (0,vocabulary_reading/* understood */.Se)(reading);
    if (reading !== undefined)
        return (0,vocabulary_reading/* refused */.J5)(text, [reading.edition, ...others.map(({ edition }) => edition)]);
    return (0,vocabulary_reading/* refused */.J5)(text, nearestEditions(text, rest, products));
}
/** For sentences, without the product: `Pro`, `Professional Plus`. */
function editionName(product, edition) {
    const owner = [product, ...terms/* PRODUCTS */.zv].find((one) => one !== undefined && editionsOf(one).includes(edition));
    return owner === undefined ? edition : (namesOf(owner, edition)[0] ?? edition);
}
function editionOf(product, text, words, known) {
    const editions = EDITIONS_BY_KEY.get(product);
    const whole = editions?.get((0,spelling/* spellingKey */.i)(text)) ?? editions?.get((0,spelling/* spellingKey */.i)(words.join(' ')));
    if (whole !== undefined)
        return withProduct(product, (0,edition_lines/* editionBeside */.n)(product, whole, [], known));
    const name = words.filter((word) => !isVersionWord(word));
    // 'Windows(R), Enterprise edition': the word is part of no name but Azure Edition.
    const withoutEdition = name.at(-1) === 'edition' ? name.slice(0, -1) : name;
    const edition = editions?.get((0,spelling/* spellingKey */.i)(name.join(' '))) ?? editions?.get((0,spelling/* spellingKey */.i)(withoutEdition.join(' ')));
    if (edition === undefined)
        return undefined;
    const said = (0,version_words/* plainVersionWords */.ur)(words.filter(isVersionWord));
    return withProduct(product, (0,edition_lines/* editionBeside */.n)(product, edition, said, known));
}
function withProduct(product, found) {
    if (found === undefined)
        return undefined;
    const { edition, version } = found;
    return version === undefined ? { edition, product } : { edition, product, version };
}
function isVersionWord(word) {
    return /^(?:\d.*|r2|sp\d|ltsc|ltsb|xp|vista|version)$/.test(word);
}
function editionsByKey(product) {
    const options = product === 'windows-server' ? ['', ...INSTALLATION_OPTIONS] : [''];
    return new Map(editionsOf(product).flatMap((edition) => [edition, ...namesOf(product, edition)].flatMap((name) => options.map((option) => [(0,spelling/* spellingKey */.i)(`${name} ${option}`), edition]))));
}
/** Names and EditionIDs, the name for messages first. */
function namesOf(product, edition) {
    const names = EDITION_NAMES[product];
    const ids = windows_edition_ids/* WINDOWS_EDITION_IDS */._.filter((row) => row.product === product && row.edition === edition);
    return [...(names[edition] ?? []), ...ids.map(({ id }) => id)];
}
function editionsOf(product) {
    return terms/* EDITIONS */.qR[product];
}
function nearestEditions(text, words, products) {
    const name = words.filter((word) => !isVersionWord(word)).join(' ');
    const spellings = (products.length === 0 ? terms/* PRODUCTS */.zv : products).flatMap((product) => editionsOf(product).flatMap((edition) => [edition, ...namesOf(product, edition)].map((spelling) => [spelling, edition])));
    return (0,nearest/* nearestTerms */.q)(name === '' ? text : name, spellings);
}


/***/ }),

/***/ 5904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readFirmwareDescription)
/* harmony export */ });
/* harmony import */ var _windows_edition_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);

/**
 * Reads OA3xOriginalProductKeyDescription: `[4.0] Professional OEM:DM` (licensing facts 7.2). It names the edition,
 * not the version. Undefined for any other text, and for an edition that nobody knows.
 */
function readFirmwareDescription(text) {
    const description = /^\[\d{1,3}\.\d{1,3}\] {1,3}([A-Za-z]{1,60}) {1,3}OEM:DM$/i.exec(text.trim());
    return description?.[1] === undefined ? undefined : (0,_windows_edition_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findEditionId */ .D)(description[1]);
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cL: () => (/* binding */ languageName),
  d1: () => (/* binding */ readLanguage),
  ki: () => (/* binding */ readLicenseLanguage)
});

;// CONCATENATED MODULE: ./build/licensing/vocabulary/language-names.js
/**
 * Names that the locale table does not have: what Microsoft calls its media (a language alone), and what Windows prints
 * of its language packs. A language of several packs has a name alone only where Microsoft's media do.
 */
const LANGUAGE_NAMES = [
    ['ar-SA', 'Arabic'],
    ['bg-BG', 'Bulgarian (Bulgaria)'],
    ['zh-CN', 'Chinese (Simplified)', 'Chinese (Simplified, China)', 'Simplified Chinese', 'zh-Hans-CN'],
    ['zh-TW', 'Chinese (Traditional)', 'Chinese (Traditional, Taiwan)', 'Traditional Chinese', 'zh-Hant-TW'],
    ['zh-HK', 'Chinese (Traditional, Hong Kong SAR)'],
    ['hr-HR', 'Croatian (Croatia)'],
    ['cs-CZ', 'Czech (Czech Republic)', 'Czech (Czechia)'],
    ['da-DK', 'Danish (Denmark)'],
    ['nl-NL', 'Dutch'],
    ['en-US', 'English', 'English (US)', 'US English'],
    ['en-GB', 'English International', 'International English', 'English (UK)', 'UK English'],
    ['et-EE', 'Estonian (Estonia)'],
    ['fi-FI', 'Finnish (Finland)'],
    ['fr-FR', 'French'],
    ['fr-CA', 'French Canadian', 'Canadian French'],
    ['de-DE', 'German'],
    ['el-GR', 'Greek (Greece)'],
    ['he-IL', 'Hebrew (Israel)'],
    ['hu-HU', 'Hungarian (Hungary)'],
    ['it-IT', 'Italian'],
    ['ja-JP', 'Japanese (Japan)'],
    ['ko-KR', 'Korean (Korea)'],
    ['lv-LV', 'Latvian (Latvia)'],
    ['lt-LT', 'Lithuanian (Lithuania)'],
    ['nb-NO', 'Norwegian', 'Norwegian Bokmål (Norway)', 'Norwegian, Bokmål (Norway)', 'Norwegian Bokmal'],
    ['pl-PL', 'Polish (Poland)'],
    ['pt-BR', 'Brazilian Portuguese', 'Brazilian', 'Portuguese Brazilian'],
    ['pt-PT', 'Portuguese', 'European Portuguese'],
    ['ro-RO', 'Romanian (Romania)'],
    ['ru-RU', 'Russian (Russia)'],
    ['sr-Latn-RS', 'Serbian Latin', 'Serbian (Latin, Serbia)'],
    ['sk-SK', 'Slovak (Slovakia)'],
    ['sl-SI', 'Slovenian (Slovenia)'],
    ['es-ES', 'Spanish', 'Spanish (Spain)', 'Spanish (Spain, International Sort)'],
    ['es-MX', 'Mexican Spanish'],
    ['sv-SE', 'Swedish (Sweden)'],
    ['th-TH', 'Thai (Thailand)'],
    ['tr-TR', 'Turkish (Türkiye)', 'Turkish (Turkey)'],
    ['uk-UA', 'Ukrainian (Ukraine)'],
];
const MUI_NAMES = [
    'MUI',
    'Multilingual User Interface',
    'Multilingual User Interface Pack',
    'MUI Pack',
];
const ALL_LANGUAGES_NAMES = ['All Languages', 'all', 'AllLng', 'ALNG', 'All Lng'];
/** Refused: no source says whether they are the MUI pack or a licence for all languages. */
const PERHAPS_MUI = ['Multi-Language', 'Multilingual'];
/** Not languages: the Office Deployment Tool puts in what it finds on the machine. */
const OFFICE_PLACEHOLDERS = ['MatchOS', 'MatchInstalled', 'MatchPreviousMSI'];

;// CONCATENATED MODULE: ./build/licensing/vocabulary/locales.js
/*
 * The locales that Windows and Office know: language identifier in hexadecimal, tag, English name.
 * After mslocales.json of DataForGeeks (https://github.com/altrhombus/DataForGeeks), which collects MS-OE376; its licence
 * follows. Changed here: decimals are computed, because some lists print wrong ones; rows without a region are left out;
 * tags that contradict their own row, or that Windows itself writes otherwise, are put right; what Windows names besides
 * (ca-ES-valencia, sr-Latn-RS and others) is added.
 *
 * MIT License
 *
 * Copyright (c) 2026 Jacob Thornberry
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
/** One tag can have two identifiers (two ways to sort Spanish). */
const LOCALES = [
    ['0401', 'ar-SA', 'Arabic - Saudi Arabia'],
    ['0402', 'bg-BG', 'Bulgarian'],
    ['0403', 'ca-ES', 'Catalan'],
    ['0404', 'zh-TW', 'Chinese - Taiwan'],
    ['0405', 'cs-CZ', 'Czech'],
    ['0406', 'da-DK', 'Danish'],
    ['0407', 'de-DE', 'German - Germany'],
    ['0408', 'el-GR', 'Greek'],
    ['0409', 'en-US', 'English - United States'],
    ['040A', 'es-ES', 'Spanish - Spain (Traditional Sort)'],
    ['040B', 'fi-FI', 'Finnish'],
    ['040C', 'fr-FR', 'French - France'],
    ['040D', 'he-IL', 'Hebrew'],
    ['040E', 'hu-HU', 'Hungarian'],
    ['040F', 'is-IS', 'Icelandic'],
    ['0410', 'it-IT', 'Italian - Italy'],
    ['0411', 'ja-JP', 'Japanese'],
    ['0412', 'ko-KR', 'Korean'],
    ['0413', 'nl-NL', 'Dutch - Netherlands'],
    ['0414', 'nb-NO', 'Norwegian (Bokmål)'],
    ['0415', 'pl-PL', 'Polish'],
    ['0416', 'pt-BR', 'Portuguese - Brazil'],
    ['0417', 'rm-CH', 'Rhaeto-Romanic'],
    ['0418', 'ro-RO', 'Romanian'],
    ['0419', 'ru-RU', 'Russian'],
    ['041A', 'hr-HR', 'Croatian'],
    ['041B', 'sk-SK', 'Slovak'],
    ['041C', 'sq-AL', 'Albanian - Albania'],
    ['041D', 'sv-SE', 'Swedish'],
    ['041E', 'th-TH', 'Thai'],
    ['041F', 'tr-TR', 'Turkish'],
    ['0420', 'ur-PK', 'Urdu - Pakistan'],
    ['0421', 'id-ID', 'Indonesian'],
    ['0422', 'uk-UA', 'Ukrainian'],
    ['0423', 'be-BY', 'Belarusian'],
    ['0424', 'sl-SI', 'Slovenian'],
    ['0425', 'et-EE', 'Estonian'],
    ['0426', 'lv-LV', 'Latvian'],
    ['0427', 'lt-LT', 'Lithuanian'],
    ['0428', 'tg-Cyrl-TJ', 'Tajik'],
    ['0429', 'fa-IR', 'Persian'],
    ['042A', 'vi-VN', 'Vietnamese'],
    ['042B', 'hy-AM', 'Armenian - Armenia'],
    ['042C', 'az-Latn-AZ', 'Azeri (Latin)'],
    ['042D', 'eu-ES', 'Basque'],
    ['042E', 'hsb-DE', 'Upper Sorbian'],
    ['042F', 'mk-MK', 'F.Y.R.O. Macedonian'],
    ['0430', 'st-ZA', 'Sutu'],
    ['0431', 'ts-ZA', 'Tsonga'],
    ['0432', 'tn-ZA', 'Tswana'],
    ['0433', 've-ZA', 'Venda'],
    ['0434', 'xh-ZA', 'Xhosa'],
    ['0435', 'zu-ZA', 'Zulu'],
    ['0436', 'af-ZA', 'Afrikaans - South Africa'],
    ['0437', 'ka-GE', 'Georgian'],
    ['0438', 'fo-FO', 'Faroese'],
    ['0439', 'hi-IN', 'Hindi'],
    ['043A', 'mt-MT', 'Maltese'],
    ['043B', 'se-NO', 'Sami'],
    ['043C', 'gd-GB', 'Gaelic (Scotland)'],
    ['043E', 'ms-MY', 'Malay - Malaysia'],
    ['043F', 'kk-KZ', 'Kazakh'],
    ['0440', 'ky-KG', 'Kyrgyz (Cyrillic)'],
    ['0441', 'sw-KE', 'Swahili'],
    ['0442', 'tk-TM', 'Turkmen'],
    ['0443', 'uz-Latn-UZ', 'Uzbek (Latin)'],
    ['0444', 'tt-RU', 'Tatar'],
    ['0445', 'bn-IN', 'Bengali (India)'],
    ['0446', 'pa-IN', 'Punjabi'],
    ['0447', 'gu-IN', 'Gujarati'],
    ['0448', 'or-IN', 'Oriya'],
    ['0449', 'ta-IN', 'Tamil'],
    ['044A', 'te-IN', 'Telugu'],
    ['044B', 'kn-IN', 'Kannada'],
    ['044C', 'ml-IN', 'Malayalam'],
    ['044D', 'as-IN', 'Assamese'],
    ['044E', 'mr-IN', 'Marathi'],
    ['044F', 'sa-IN', 'Sanskrit'],
    ['0450', 'mn-MN', 'Mongolian (Cyrillic)'],
    ['0451', 'bo-CN', "Tibetan - People's Republic of China"],
    ['0452', 'cy-GB', 'Welsh'],
    ['0453', 'km-KH', 'Khmer'],
    ['0454', 'lo-LA', 'Lao'],
    ['0455', 'my-MM', 'Burmese'],
    ['0456', 'gl-ES', 'Galician'],
    ['0457', 'kok-IN', 'Konkani'],
    ['0459', 'sd-IN', 'Sindhi - India'],
    ['045A', 'syr-SY', 'Syriac'],
    ['045B', 'si-LK', 'Sinhalese - Sri Lanka'],
    ['045C', 'chr-Cher-US', 'Cherokee - United States'],
    ['045D', 'iu-Cans-CA', 'Inuktitut'],
    ['045E', 'am-ET', 'Amharic - Ethiopia'],
    ['0460', 'ks-Arab-IN', 'Kashmiri (Arabic)'],
    ['0461', 'ne-NP', 'Nepali'],
    ['0462', 'fy-NL', 'Frisian - Netherlands'],
    ['0463', 'ps-AF', 'Pashto'],
    ['0464', 'fil-PH', 'Filipino'],
    ['0465', 'dv-MV', 'Divehi'],
    ['0466', 'bin-NG', 'Edo'],
    ['0467', 'ff-NG', 'Fulfulde - Nigeria'],
    ['0468', 'ha-Latn-NG', 'Hausa - Nigeria'],
    ['0469', 'ibb-NG', 'Ibibio - Nigeria'],
    ['046A', 'yo-NG', 'Yoruba'],
    ['046B', 'quz-BO', 'Quecha - Bolivia'],
    ['046C', 'nso-ZA', 'Sepedi'],
    ['046E', 'lb-LU', 'Luxembourgish'],
    ['046F', 'kl-GL', 'Greenlandic'],
    ['0470', 'ig-NG', 'Igbo - Nigeria'],
    ['0471', 'kr-NG', 'Kanuri - Nigeria'],
    ['0472', 'om-ET', 'Oromo'],
    ['0473', 'ti-ET', 'Tigrigna - Ethiopia'],
    ['0474', 'gn-PY', 'Guarani - Paraguay'],
    ['0475', 'haw-US', 'Hawaiian - United States'],
    ['0477', 'so-SO', 'Somali'],
    ['0478', 'ii-CN', 'Yi'],
    ['0479', 'pap-029', 'Papiamentu'],
    ['0480', 'ug-CN', 'Uighur - China'],
    ['0481', 'mi-NZ', 'Maori - New Zealand'],
    ['0486', 'quc-Latn-GT', "K'iche'"],
    ['0487', 'rw-RW', 'Kinyarwanda'],
    ['0488', 'wo-SN', 'Wolof'],
    ['048C', 'prs-AF', 'Dari'],
    ['0491', 'gd-GB', 'Scottish Gaelic'],
    ['0492', 'ku-Arab-IQ', 'Central Kurdish'],
    ['0801', 'ar-IQ', 'Arabic - Iraq'],
    ['0803', 'ca-ES-valencia', 'Valencian'],
    ['0804', 'zh-CN', "Chinese - People's Republic of China"],
    ['0807', 'de-CH', 'German - Switzerland'],
    ['0809', 'en-GB', 'English - United Kingdom'],
    ['080A', 'es-MX', 'Spanish - Mexico'],
    ['080C', 'fr-BE', 'French - Belgium'],
    ['0810', 'it-CH', 'Italian - Switzerland'],
    ['0813', 'nl-BE', 'Dutch - Belgium'],
    ['0814', 'nn-NO', 'Norwegian (Nynorsk)'],
    ['0816', 'pt-PT', 'Portuguese - Portugal'],
    ['0818', 'ro-MD', 'Romanian - Moldava'],
    ['0819', 'ru-MD', 'Russian - Moldava'],
    ['081A', 'sr-Latn-CS', 'Serbian (Latin) - Serbia and Montenegro'],
    ['081D', 'sv-FI', 'Swedish - Finland'],
    ['0820', 'ur-IN', 'Urdu - India'],
    ['082C', 'az-Cyrl-AZ', 'Azeri (Cyrillic)'],
    ['083C', 'ga-IE', 'Gaelic (Ireland)'],
    ['083E', 'ms-BN', 'Malay - Brunei Darussalam'],
    ['0843', 'uz-Cyrl-UZ', 'Uzbek (Cyrillic)'],
    ['0845', 'bn-BD', 'Bengali (Bangladesh)'],
    ['0846', 'pa-Arab-PK', 'Punjabi (Pakistan)'],
    ['0850', 'mn-Mong-CN', 'Mongolian (Mongolian)'],
    ['0851', 'bo-BT', 'Tibetan - Bhutan'],
    ['0859', 'sd-Arab-PK', 'Sindhi - Pakistan'],
    ['085D', 'iu-Latn-CA', 'Inuktitut (Latin)'],
    ['085F', 'tzm-Latn-DZ', 'Tamazight (Latin)'],
    ['0860', 'ks-Deva-IN', 'Kashmiri (Devanagari)'],
    ['0861', 'ne-IN', 'Nepali - India'],
    ['086B', 'quz-EC', 'Quecha - Ecuador'],
    ['0873', 'ti-ER', 'Tigrigna - Eritrea'],
    ['0C01', 'ar-EG', 'Arabic - Egypt'],
    ['0C04', 'zh-HK', 'Chinese - Hong Kong SAR'],
    ['0C07', 'de-AT', 'German - Austria'],
    ['0C09', 'en-AU', 'English - Australia'],
    ['0C0A', 'es-ES', 'Spanish - Spain (Modern Sort)'],
    ['0C0C', 'fr-CA', 'French - Canada'],
    ['0C1A', 'sr-Cyrl-CS', 'Serbian (Cyrillic) - Serbia and Montenegro'],
    ['0C6B', 'quz-PE', 'Quecha - Peru'],
    ['1001', 'ar-LY', 'Arabic - Libya'],
    ['1004', 'zh-SG', 'Chinese - Singapore'],
    ['1007', 'de-LU', 'German - Luxembourg'],
    ['1009', 'en-CA', 'English - Canada'],
    ['100A', 'es-GT', 'Spanish - Guatemala'],
    ['100C', 'fr-CH', 'French - Switzerland'],
    ['101A', 'hr-BA', 'Croatian (Bosnia/Herzegovina)'],
    ['1401', 'ar-DZ', 'Arabic - Algeria'],
    ['1404', 'zh-MO', 'Chinese - Macao SAR'],
    ['1407', 'de-LI', 'German - Liechtenstein'],
    ['1409', 'en-NZ', 'English - New Zealand'],
    ['140A', 'es-CR', 'Spanish - Costa Rica'],
    ['140C', 'fr-LU', 'French - Luxembourg'],
    ['141A', 'bs-Latn-BA', 'Bosnian (Bosnia/Herzegovina)'],
    ['1801', 'ar-MA', 'Arabic - Morocco'],
    ['1809', 'en-IE', 'English - Ireland'],
    ['180A', 'es-PA', 'Spanish - Panama'],
    ['180C', 'fr-MC', 'French - Monaco'],
    ['1C01', 'ar-TN', 'Arabic - Tunisia'],
    ['1C09', 'en-ZA', 'English - South Africa'],
    ['1C0A', 'es-DO', 'Spanish - Dominican Republic'],
    ['1C0C', 'fr-029', 'French - West Indies'],
    ['2001', 'ar-OM', 'Arabic - Oman'],
    ['2009', 'en-JM', 'English - Jamaica'],
    ['200A', 'es-VE', 'Spanish - Venezuela'],
    ['200C', 'fr-RE', 'French - Reunion'],
    ['201A', 'bs-Cyrl-BA', 'Bosnian (Cyrillic)'],
    ['2401', 'ar-YE', 'Arabic - Yemen'],
    ['2409', 'en-029', 'English - Caribbean'],
    ['240A', 'es-CO', 'Spanish - Colombia'],
    ['240C', 'fr-CD', 'French - Democratic Rep. of Congo'],
    ['241A', 'sr-Latn-RS', 'Serbian (Latin) - Serbia'],
    ['2801', 'ar-SY', 'Arabic - Syria'],
    ['2809', 'en-BZ', 'English - Belize'],
    ['280A', 'es-PE', 'Spanish - Peru'],
    ['280C', 'fr-SN', 'French - Senegal'],
    ['281A', 'sr-Cyrl-RS', 'Serbian (Cyrillic) - Serbia'],
    ['2C01', 'ar-JO', 'Arabic - Jordan'],
    ['2C09', 'en-TT', 'English - Trinidad'],
    ['2C0A', 'es-AR', 'Spanish - Argentina'],
    ['2C0C', 'fr-CM', 'French - Cameroon'],
    ['3001', 'ar-LB', 'Arabic - Lebanon'],
    ['3009', 'en-ZW', 'English - Zimbabwe'],
    ['300A', 'es-EC', 'Spanish - Ecuador'],
    ['300C', 'fr-CI', "French - Cote d'Ivoire"],
    ['3401', 'ar-KW', 'Arabic - Kuwait'],
    ['3409', 'en-PH', 'English - Philippines'],
    ['340A', 'es-CL', 'Spanish - Chile'],
    ['340C', 'fr-ML', 'French - Mali'],
    ['3801', 'ar-AE', 'Arabic - U.A.E.'],
    ['3809', 'en-ID', 'English - Indonesia'],
    ['380A', 'es-UY', 'Spanish - Uruguay'],
    ['380C', 'fr-MA', 'French - Morocco'],
    ['3C01', 'ar-BH', 'Arabic - Bahrain'],
    ['3C09', 'en-HK', 'English - Hong Kong SAR'],
    ['3C0A', 'es-PY', 'Spanish - Paraguay'],
    ['3C0C', 'fr-HT', 'French - Haiti'],
    ['4001', 'ar-QA', 'Arabic - Qatar'],
    ['4009', 'en-IN', 'English - India'],
    ['400A', 'es-BO', 'Spanish - Bolivia'],
    ['4409', 'en-MY', 'English - Malaysia'],
    ['440A', 'es-SV', 'Spanish - El Salvador'],
    ['4809', 'en-SG', 'English - Singapore'],
    ['480A', 'es-HN', 'Spanish - Honduras'],
    ['4C0A', 'es-NI', 'Spanish - Nicaragua'],
    ['500A', 'es-PR', 'Spanish - Puerto Rico'],
    ['540A', 'es-US', 'Spanish - United States'],
    ['E40A', 'es-419', 'Spanish - Latin America'],
    ['E40C', 'fr-015', 'French - North Africa'],
];

// EXTERNAL MODULE: ./build/licensing/vocabulary/nearest.js
var nearest = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/licensing/vocabulary/spelling.js
var spelling = __webpack_require__(5536);
;// CONCATENATED MODULE: ./build/licensing/vocabulary/language.js





const BY_TAG = new Map(LOCALES.map(([, tag]) => [tag.toLowerCase(), tag]));
// Microsoft's own list prints 2052 for en-US: the decimal is the hexadecimal, computed (licensing facts 9).
const BY_IDENTIFIER = new Map(LOCALES.map(([identifier, tag]) => [Number.parseInt(identifier, 16), tag]));
const NAMES = [
    ...LOCALES.map(([, tag, name]) => [name, tag]),
    ...LANGUAGE_NAMES.flatMap(([tag, ...names]) => names.map((name) => [name, tag])),
    ...MUI_NAMES.map((name) => [name, 'mui']),
];
const BY_NAME = new Map(NAMES.map(([name, language]) => [(0,spelling/* spellingKey */.i)(name), language]));
const SPELLINGS = [...[...BY_TAG.values()].map((tag) => [tag, tag]), ...NAMES];
const LONGEST_LANGUAGE = 200;
/**
 * Reads a tag (`en-us`, `en_US`), a language identifier (`0409`, `0x0409`, decimal `1033`), a name (`English (United
 * States)`, `English International`), systeminfo's `en-us;English (United States)`, or `MUI`. A language without a region
 * (`en`) is refused, because it is the name of several. `zh-HK`, which newer Windows replaced by `zh-TW`, stays itself.
 */
function readLanguage(text) {
    const language = text.length > LONGEST_LANGUAGE ? undefined : findLanguage(text.trim());
    return language === undefined ? (0,reading/* refused */.J5)(text, nearestLanguages(text)) : (0,reading/* understood */.Se)(language);
}
/** Like `readLanguage`, and `all` for a licence sold for all languages (`All Languages`, `AllLng`). */
function readLicenseLanguage(text) {
    if (isOneOf(ALL_LANGUAGES_NAMES, text))
        return (0,reading/* understood */.Se)('all');
    return isOneOf(PERHAPS_MUI, text) ? (0,reading/* refused */.J5)(text, ['mui', 'all']) : readLanguage(text);
}
/** For sentences: the tag, `MUI`, or `all languages`. */
function languageName(language) {
    if (language === 'all')
        return 'all languages';
    return language === 'mui' ? 'MUI' : language;
}
function findLanguage(text) {
    const [tag, name, ...more] = text.split(';');
    if (tag !== undefined && name !== undefined && more.length === 0)
        return findTagAndName(tag.trim(), name.trim());
    return BY_TAG.get(dashed(text)) ?? findIdentifier(text) ?? BY_NAME.get((0,spelling/* spellingKey */.i)(text));
}
/** systeminfo: `en-us;English (United States)`, but `de;German (Germany)`. The two have to agree. */
function findTagAndName(tag, name) {
    const language = BY_NAME.get((0,spelling/* spellingKey */.i)(name));
    const start = `${language?.toLowerCase()}-`;
    return tag !== '' && start.startsWith(`${dashed(tag)}-`) ? language : undefined;
}
/**
 * With `0x` or a leading zero it is hexadecimal. Other numbers are decimal where that is a known language (1033), and
 * hexadecimal where it is not (1009, en-CA). No number is a language in both.
 */
function findIdentifier(text) {
    const hexadecimal = /^(?:0x)?([0-9a-f]{4})$/i.exec(text)?.[1];
    const asHexadecimal = hexadecimal === undefined ? undefined : BY_IDENTIFIER.get(Number.parseInt(hexadecimal, 16));
    const isDecimal = /^[1-9]\d{3,4}$/.test(text);
    return (isDecimal ? BY_IDENTIFIER.get(Number(text)) : undefined) ?? asHexadecimal;
}
function isOneOf(names, text) {
    const key = (0,spelling/* spellingKey */.i)(text);
    return names.some((name) => (0,spelling/* spellingKey */.i)(name) === key);
}
function dashed(tag) {
    return tag.replaceAll('_', '-').toLowerCase();
}
function nearestLanguages(text) {
    if (isOneOf(OFFICE_PLACEHOLDERS, text))
        return [];
    if (isOneOf(PERHAPS_MUI, text))
        return ['mui'];
    const start = `${dashed(text.slice(0, LONGEST_LANGUAGE).trim())}-`;
    const regions = [...BY_TAG.values()].filter((tag) => tag.toLowerCase().startsWith(start));
    if (regions.length === 0)
        return (0,nearest/* nearestTerms */.q)(text, SPELLINGS);
    // The languages of Microsoft's media come first: en-US and en-GB before en-AU.
    const media = LANGUAGE_NAMES.map(([tag]) => tag).filter((tag) => regions.includes(tag));
    return media.length > 0 ? media : regions;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readProduct),
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
/* harmony import */ var _term_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);

// Only the bare product: 'Windows 11' and 'Microsoft 365 Apps' say more, and what they say would be lost.
const PRODUCT_NAMES = {
    windows: ['Windows', 'Microsoft Windows', 'MS Windows', 'Win', 'Windows Desktop', 'Windows Client'],
    'windows-server': ['Windows Server', 'Microsoft Windows Server', 'MS Windows Server', 'Server', 'Win Server'],
    office: ['Office', 'Microsoft Office', 'MS Office'],
    visio: ['Visio', 'Microsoft Visio', 'MS Visio', 'Office Visio', 'Microsoft Office Visio'],
    project: ['Project', 'Microsoft Project', 'MS Project', 'Office Project', 'Microsoft Office Project'],
};
const TABLE = (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .termTable */ .z)(PRODUCT_NAMES);
/** `Windows`, `Microsoft Office`, `windows-server`. A text that names a version or an edition as well is refused. */
function readProduct(text) {
    return (0,_term_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerm */ .H)(text, TABLE);
}
/** For sentences: `Windows Server`. */
function productName(product) {
    return PRODUCT_NAMES[product][0];
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTerm),
/* harmony export */   z: () => (/* binding */ termTable)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7308);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5536);



/** A table for `readTerm`. Each canonical term reads as itself. Throws when one spelling stands for two terms. */
function termTable(spellings) {
    const byKey = new Map();
    const pairs = [];
    for (const term of Object.keys(spellings)) {
        for (const spelling of [term, ...spellings[term]]) {
            const key = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingKey */ .i)(spelling);
            const other = byKey.get(key);
            if (other !== undefined && other !== term)
                throw new Error(`"${spelling}" stands for ${other} and for ${term}`);
            byKey.set(key, term);
            pairs.push([spelling, term]);
        }
    }
    return { byKey, spellings: pairs };
}
/** The term that the text spells, or a refusal with the nearest terms of the table. */
function readTerm(text, table) {
    const term = table.byKey.get((0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingKey */ .i)(text));
    return term === undefined ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestTerms */ .q)(text, table.spellings)) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .understood */ .Se)(term);
}


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ ACTIVATION_KINDS),
/* harmony export */   OU: () => (/* binding */ LICENSE_KINDS),
/* harmony export */   S8: () => (/* binding */ VERSIONS),
/* harmony export */   Xe: () => (/* binding */ ARCHITECTURES),
/* harmony export */   eW: () => (/* binding */ MEDIA_CHANNELS),
/* harmony export */   i: () => (/* binding */ PROGRAMS),
/* harmony export */   mt: () => (/* binding */ COA_KINDS),
/* harmony export */   qR: () => (/* binding */ EDITIONS),
/* harmony export */   t4: () => (/* binding */ INSTALLER_ROLES),
/* harmony export */   vv: () => (/* binding */ LICENSE_CHANNELS),
/* harmony export */   xe: () => (/* binding */ SUBSCRIPTIONS),
/* harmony export */   zv: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/**
 * The canonical terms. Everything a user, a tool or an image file writes is read into one of these
 * (by the readers beside this file) or refused; nothing else in the heart compares free text.
 * Versions stand oldest first: "an earlier version" is an earlier place in this list.
 */
const PRODUCTS = ['windows', 'windows-server', 'office', 'visio', 'project'];
/** LTSC releases are versions of their own (licensing facts 2.1), and so have a line of their own. */
const VERSIONS = {
    windows: ['2000', 'xp', 'vista', '7', '8', '8.1', '10', '11'],
    'windows-ltsc': ['ltsc-2015', 'ltsc-2016', 'ltsc-2019', 'ltsc-2021', 'ltsc-2024'],
    'windows-server': ['2008', '2008-r2', '2012', '2012-r2', '2016', '2019', '2022', '2025'],
    // Semi-Annual and Annual Channel releases: neither earlier nor later than a numbered version.
    'windows-server-channel': ['1709', '1803', '1809', '1903', '1909', '2004', '20h2', '23h2'],
    office: ['2010', '2013', '2016', '2019', '2021', '2024'],
    // Subscriptions (Microsoft 365 Apps, Visio and Project plans) have no version of their own.
    'office-subscription': ['subscription'],
};
/** N and KN editions are editions of their own (licensing facts 8.3). */
const EDITIONS = {
    windows: [
        'home',
        'home-n',
        'home-single-language',
        'home-china',
        'home-premium',
        'home-basic',
        'starter',
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
        'education',
        'education-n',
        'enterprise',
        'enterprise-n',
        'enterprise-ltsc',
        'enterprise-ltsc-n',
        'enterprise-g',
        'enterprise-g-n',
        'enterprise-multi-session',
        'iot-enterprise',
        'iot-enterprise-ltsc',
        's',
        's-n',
        'se',
        'se-n',
        'team',
    ],
    'windows-server': [
        'standard',
        'datacenter',
        'essentials',
        'foundation',
        'enterprise',
        'web',
        'standard-annual-channel',
        'datacenter-annual-channel',
        'datacenter-azure-edition',
    ],
    office: [
        'standard',
        'professional-plus',
        'professional',
        'home-and-business',
        'home-and-student',
        'personal',
        'microsoft-365-apps-enterprise',
        'microsoft-365-apps-business',
        'microsoft-365-family',
    ],
    visio: ['standard', 'professional', 'plan'],
    project: ['standard', 'professional', 'plan'],
};
const ARCHITECTURES = ['x86', 'x64', 'arm', 'arm64', 'ia64'];
/** How a licence was bought. */
const LICENSE_CHANNELS = ['oem', 'system-builder', 'retail', 'commercial', 'legalization'];
const LICENSE_KINDS = ['full', 'upgrade', 'software-assurance'];
/** Where the bits of an image came from. */
const MEDIA_CHANNELS = [
    'commercial',
    'oem-recovery',
    'oem-custom',
    'retail',
    'evaluation',
    'developer',
];
/** The eligible programmes (brief, Summary), then the ones that are named so that they can be refused by name. */
const PROGRAMS = [
    'enterprise-agreement',
    'mpsa',
    'open-license',
    'open-value',
    'open-value-subscription',
    'campus-school',
    'select-plus',
    'csp',
    'select-license',
    'server-cloud-enrollment',
    'spla',
    'isv-royalty',
    'microsoft-customer-agreement',
    'action-pack',
    'visual-studio',
    'oem',
    'retail',
];
/** What shows on the computer that its base licence is genuine. An edition stands beside it when a firmware description names one. */
const COA_KINDS = ['sticker', 'label', 'firmware', 'none'];
const SUBSCRIPTIONS = [
    'enterprise-e3',
    'enterprise-e5',
    'microsoft-365-e3',
    'microsoft-365-e5',
    'microsoft-365-f3',
    'microsoft-365-a3',
    'microsoft-365-a5',
    'education-a3',
    'education-a5',
    'microsoft-365-business-premium',
    'vda-e3',
    'vda-e5',
];
const INSTALLER_ROLES = ['oem', 'lsp', 'third-party'];
const ACTIVATION_KINDS = ['kms', 'mak'];


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ VERSION_NAMES)
/* harmony export */ });
/* harmony import */ var _facts_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);

const VERSION_NAMES = [
    client('2000', 'Windows 2000', 'sp1', 'sp2', 'sp3', 'sp4'),
    client('xp', 'Windows XP', 'sp1', 'sp2', 'sp3'),
    client('vista', 'Windows Vista', 'sp1', 'sp2'),
    client('7', 'Windows 7', 'sp1'),
    client('8', 'Windows 8'),
    client('8.1', 'Windows 8.1'),
    client('10', 'Windows 10'),
    client('11', 'Windows 11'),
    ltsc('ltsc-2015', '10', '2015'),
    ltsc('ltsc-2016', '10', '2016'),
    ltsc('ltsc-2019', '10', '2019'),
    ltsc('ltsc-2021', '10', '2021'),
    ltsc('ltsc-2024', '11', '2024'),
    server('2008', 'Windows Server 2008', ['2008'], 'sp1', 'sp2'),
    server('2008-r2', 'Windows Server 2008 R2', ['2008', 'r2'], 'sp1'),
    server('2012', 'Windows Server 2012', ['2012']),
    server('2012-r2', 'Windows Server 2012 R2', ['2012', 'r2']),
    server('2016', 'Windows Server 2016', ['2016']),
    server('2019', 'Windows Server 2019', ['2019']),
    server('2022', 'Windows Server 2022', ['2022']),
    server('2025', 'Windows Server 2025', ['2025']),
    server('1709', 'Windows Server, version 1709', ['1709']),
    server('1803', 'Windows Server, version 1803', ['1803']),
    server('1809', 'Windows Server, version 1809', ['1809']),
    server('1903', 'Windows Server, version 1903', ['1903']),
    server('1909', 'Windows Server, version 1909', ['1909']),
    server('2004', 'Windows Server, version 2004', ['2004']),
    server('20h2', 'Windows Server, version 20H2', ['20h2']),
    server('23h2', 'Windows Server, version 23H2', ['23h2']),
    ...suite('office', 'Office'),
    ...suite('visio', 'Visio'),
    ...suite('project', 'Project'),
    ...subscription('office', 'Microsoft 365 Apps'),
    ...subscription('visio', 'Visio subscription'),
    ...subscription('project', 'Project subscription'),
];
function client(version, name, ...servicePacks) {
    return {
        product: 'windows',
        version,
        name,
        says: [version],
        maySay: [...servicePacks, ...(0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)('windows', version)],
    };
}
function ltsc(version, from, year) {
    return {
        product: 'windows',
        version,
        name: `Windows ${from} LTSC ${year}`,
        says: ['ltsc', year],
        maySay: [from, ...(0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)('windows', version)],
    };
}
function server(version, name, says, ...servicePacks) {
    const labels = (0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)('windows-server', version).filter((label) => !says.includes(label));
    return { product: 'windows-server', version, name, says, maySay: [...servicePacks, ...labels] };
}
function suite(product, name) {
    const years = ['2010', '2013', '2016', '2019', '2021', '2024'];
    // 'Office LTSC' began with 2021 (facts 5.2); what an LTSC of an earlier year would be, nobody knows.
    return years.map((version) => ({
        product,
        version,
        name: `${name} ${version}`,
        says: [version],
        maySay: version === '2021' || version === '2024' ? ['ltsc'] : [],
    }));
}
function subscription(product, name) {
    const version = 'subscription';
    return [
        { product, version, name, says: ['365'], maySay: product === 'office' ? ['apps'] : [] },
        { product, version, name, says: ['subscription'], maySay: [] },
    ];
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ versionSaid),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   oI: () => (/* binding */ possibleProducts),
/* harmony export */   ur: () => (/* binding */ plainVersionWords),
/* harmony export */   wr: () => (/* binding */ versionsOfProduct),
/* harmony export */   x4: () => (/* binding */ versionsOf),
/* harmony export */   yj: () => (/* binding */ splitProduct)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4991);
/* harmony import */ var _version_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7961);
/** What words say of a product and its version: shared by the readers of versions and of editions. */


const LINES = {
    windows: ['windows', 'windows-ltsc'],
    'windows-server': ['windows-server', 'windows-server-channel'],
    office: ['office', 'office-subscription'],
    visio: ['office', 'office-subscription'],
    project: ['office', 'office-subscription'],
};
const VENDOR = new Set(['microsoft', 'ms']);
// The longest first: 'windows server' is not Windows.
const PRODUCT_WORDS = [
    [['windows', 'server'], 'windows-server'],
    [['win', 'server'], 'windows-server'],
    [['server'], 'windows-server'],
    [['windows'], 'windows'],
    [['win'], 'windows'],
    [['office', 'visio'], 'visio'],
    [['visio'], 'visio'],
    [['office', 'project'], 'project'],
    [['project'], 'project'],
    [['office'], 'office'],
];
/** The words after vendor and product, and the product that they name. */
function splitProduct(words) {
    const named = VENDOR.has(words[0] ?? '') ? words.slice(1) : words;
    const match = PRODUCT_WORDS.find(([start]) => start.every((word, index) => named[index] === word));
    return match === undefined
        ? { product: undefined, rest: named }
        : { product: match[1], rest: named.slice(match[0].length) };
}
/**
 * The products that a text can be about: the one it names, held against the one that is known beside it. None when
 * the two contradict each other. 'Windows 2012 R2' is common for a server, where a server is what it must be.
 */
function possibleProducts(named, known) {
    if (named === undefined)
        return known === undefined ? _terms_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTS */ .zv : [known];
    if (known === undefined || known === named)
        return [named];
    return named === 'windows' && known === 'windows-server' ? [known] : [];
}
/** The version that the words say, all of them and nothing else. `version` and LTSB (the old name of LTSC) are understood. */
function versionSaid(product, words) {
    const said = plainVersionWords(words);
    if (new Set(said).size !== said.length)
        return undefined;
    return _version_names_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_NAMES */ .Q.find((row) => row.product === product &&
        row.says.every((word) => said.includes(word)) &&
        said.every((word) => row.says.includes(word) || row.maySay.includes(word)))?.version;
}
/** `version` left away, LTSB called LTSC. */
function plainVersionWords(words) {
    return words.filter((word) => word !== 'version').map((word) => (word === 'ltsb' ? 'ltsc' : word));
}
/** The line of releases that the version belongs to, for that product; undefined when the product has no such version. */
function lineOf(product, version) {
    return LINES[product].find((line) => versionsOf(line).includes(version));
}
/** Every version of the product, in canonical terms. */
function versionsOfProduct(product) {
    return LINES[product].flatMap(versionsOf);
}
function versionsOf(line) {
    return _terms_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSIONS */ .S8[line];
}


/***/ }),

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
/* unused harmony exports isLtsc, compareVersions */
/* harmony import */ var _facts_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1662);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7308);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5536);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4991);
/* harmony import */ var _version_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7961);
/* harmony import */ var _version_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3564);







const LTSC_EDITIONS = ['enterprise-ltsc', 'enterprise-ltsc-n', 'iot-enterprise-ltsc'];
/**
 * Reads `11`, `Windows Server 2012 R2`, `LTSC 2021`, `Office 2021`, `365`, `Windows 10 22H2` or a build
 * (`10.0.22631`). A feature update alone (`24H2`) is no version. `product` is what is known beside the text: with it
 * undefined, a text that can be versions of several products is refused. `edition` matters to builds alone, because
 * an LTSC release has the build of the feature update it came from: without it a Windows build is 7, 10, 11 and so on.
 */
function readVersion(text, product, edition) {
    const { product: named, rest } = (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .splitProduct */ .yj)((0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(text));
    const products = (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .possibleProducts */ .oI)(named, product);
    // 'ltsc-2021' is the canonical term of one release; only 'LTSC 2021' can be Windows or Office.
    const canonical = named === undefined ? canonicalVersion(text, product) : undefined;
    if (canonical !== undefined)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .understood */ .Se)(canonical);
    const build = buildSaid(rest);
    const versions = build === undefined
        ? products.flatMap((one) => saidOf(one, rest, named ?? product))
        : products.flatMap((one) => builtAs(one, build, edition));
    const [version, ...others] = new Set(versions);
    if (version !== undefined && others.length === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .understood */ .Se)(version);
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(text, version === undefined ? nearestVersions(text, products) : [version, ...others]);
}
function isLtsc(version) {
    return versionsOf('windows-ltsc').includes(version);
}
/** -1 when `a` is the earlier release of one line, 1 when it is the later; undefined when they stand in different lines. */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const line = Object.values(VERSIONS).find((one) => one.includes(a) && one.includes(b));
    if (line === undefined)
        return undefined;
    const order = line;
    return order.indexOf(a) < order.indexOf(b) ? -1 : 1;
}
/** For sentences, with the product: `Windows Server 2012 R2`, `Windows 10 LTSC 2021`, `Microsoft 365 Apps`. */
function versionName(product, version) {
    const row = _version_names_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION_NAMES */ .Q.find((name) => name.product === product && name.version === version);
    return row?.name ?? version;
}
function canonicalVersion(text, product) {
    const term = text.trim().toLowerCase();
    const products = product === undefined ? _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTS */ .zv : [product];
    const line = products
        .flatMap((one) => (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .versionsOfProduct */ .wr)(one).map((version) => ({ version, line: (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOf */ .cA)(one, version) })))
        .find(({ version }) => version === term);
    // Where nobody says that it is a server, 1809 and 20H2 are feature updates of Windows 10 just as well.
    return product === undefined && line?.line === 'windows-server-channel' ? undefined : line?.version;
}
function saidOf(product, words, known) {
    const version = (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .versionSaid */ .Ct)(product, words);
    if (version === undefined)
        return [];
    return known === undefined && (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOf */ .cA)(product, version) === 'windows-server-channel' ? [] : [version];
}
/** `10.0.22631`, `10.0.22631.4602`, `10.0 (26100)`, `22631`: the words of a build and nothing else. */
function buildSaid(words) {
    const text = words.filter((word) => !['os', 'build', 'version'].includes(word)).join(' ');
    const whole = /^(\d{1,2}\.\d)[. ](\d{4,5})(?:\.\d{1,6})?$/.exec(text);
    if (whole?.[1] !== undefined)
        return { kernel: whole[1], build: Number(whole[2]) };
    return /^\d{5}$/.test(text) ? { build: Number(text) } : undefined;
}
function builtAs(product, { build, kernel }, edition) {
    if (kernel !== undefined && kernel !== (0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .kernelOfBuild */ .jA)(build))
        return [];
    const line = lineOfBuilds(product, edition);
    return line === undefined ? [] : (0,_facts_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOfBuild */ .Z9)(line, build);
}
function lineOfBuilds(product, edition) {
    if (product === 'windows')
        return edition !== undefined && LTSC_EDITIONS.includes(edition) ? 'windows-ltsc' : 'windows';
    if (product !== 'windows-server')
        return undefined;
    return edition?.endsWith('-annual-channel') ? 'windows-server-channel' : 'windows-server';
}
function nearestVersions(text, products) {
    const rows = _version_names_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION_NAMES */ .Q.filter((row) => products.length === 0 || products.includes(row.product));
    // A part of what says a version is nearer than any likeness: 21H2 is a feature update of 10 and of 11.
    const words = (0,_version_words_js__WEBPACK_IMPORTED_MODULE_5__/* .splitProduct */ .yj)((0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(text)).rest;
    const partlySaid = rows.filter((row) => words.every((word) => row.says.includes(word) || row.maySay.includes(word)));
    if (words.length > 0 && partlySaid.length > 0)
        return partlySaid.map((row) => row.version);
    const spellings = rows.flatMap((row) => [
        [row.version, row.version],
        [row.name, row.version],
    ]);
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestTerms */ .q)(text, spellings);
}


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findEditionId),
/* harmony export */   _: () => (/* binding */ WINDOWS_EDITION_IDS)
/* harmony export */ });
/**
 * Ids that are in no row (CloudE, ServerAzureCor, ServerSolution, the regional and K variants that no source names
 * with certainty) are unknown: an image that has one is unidentified, never the edition that its name resembles.
 */
const WINDOWS_EDITION_IDS = [
    { id: 'Core', product: 'windows', edition: 'home' },
    { id: 'CoreN', product: 'windows', edition: 'home-n' },
    { id: 'CoreSingleLanguage', product: 'windows', edition: 'home-single-language' },
    { id: 'CoreCountrySpecific', product: 'windows', edition: 'home-china' },
    { id: 'HomePremium', product: 'windows', edition: 'home-premium' },
    { id: 'HomeBasic', product: 'windows', edition: 'home-basic' },
    { id: 'Starter', product: 'windows', edition: 'starter' },
    { id: 'Professional', product: 'windows', edition: 'pro' },
    { id: 'ProfessionalN', product: 'windows', edition: 'pro-n' },
    { id: 'ProfessionalSingleLanguage', product: 'windows', edition: 'pro-single-language' },
    { id: 'ProfessionalCountrySpecific', product: 'windows', edition: 'pro-china' },
    { id: 'ProfessionalWorkstation', product: 'windows', edition: 'pro-workstation' },
    { id: 'ProfessionalWorkstationN', product: 'windows', edition: 'pro-workstation-n' },
    { id: 'ProfessionalEducation', product: 'windows', edition: 'pro-education' },
    { id: 'ProfessionalEducationN', product: 'windows', edition: 'pro-education-n' },
    { id: 'Ultimate', product: 'windows', edition: 'ultimate' },
    { id: 'UltimateN', product: 'windows', edition: 'ultimate-n' },
    { id: 'Education', product: 'windows', edition: 'education' },
    { id: 'EducationN', product: 'windows', edition: 'education-n' },
    { id: 'Enterprise', product: 'windows', edition: 'enterprise' },
    { id: 'EnterpriseN', product: 'windows', edition: 'enterprise-n' },
    { id: 'EnterpriseS', product: 'windows', edition: 'enterprise-ltsc' },
    { id: 'EnterpriseSN', product: 'windows', edition: 'enterprise-ltsc-n' },
    { id: 'EnterpriseG', product: 'windows', edition: 'enterprise-g' },
    { id: 'EnterpriseGN', product: 'windows', edition: 'enterprise-g-n' },
    // A client for Azure Virtual Desktop, whatever its name says.
    { id: 'ServerRdsh', product: 'windows', edition: 'enterprise-multi-session' },
    { id: 'IoTEnterprise', product: 'windows', edition: 'iot-enterprise' },
    { id: 'IoTEnterpriseS', product: 'windows', edition: 'iot-enterprise-ltsc' },
    { id: 'Cloud', product: 'windows', edition: 's' },
    { id: 'CloudN', product: 'windows', edition: 's-n' },
    { id: 'CloudEdition', product: 'windows', edition: 'se' },
    { id: 'CloudEditionN', product: 'windows', edition: 'se-n' },
    { id: 'PPIPro', product: 'windows', edition: 'team' },
    // Server Core is an installation option, not an edition: the Cor and Core forms are the same editions.
    { id: 'ServerStandard', product: 'windows-server', edition: 'standard' },
    { id: 'ServerStandardCor', product: 'windows-server', edition: 'standard' },
    { id: 'ServerStandardCore', product: 'windows-server', edition: 'standard' },
    { id: 'ServerDatacenter', product: 'windows-server', edition: 'datacenter' },
    { id: 'ServerDatacenterCor', product: 'windows-server', edition: 'datacenter' },
    { id: 'ServerDatacenterCore', product: 'windows-server', edition: 'datacenter' },
    { id: 'ServerStandardACor', product: 'windows-server', edition: 'standard-annual-channel' },
    { id: 'ServerDatacenterACor', product: 'windows-server', edition: 'datacenter-annual-channel' },
    { id: 'ServerTurbine', product: 'windows-server', edition: 'datacenter-azure-edition' },
    { id: 'ServerTurbineCor', product: 'windows-server', edition: 'datacenter-azure-edition' },
];
const BY_ID = new Map(WINDOWS_EDITION_IDS.map((row) => [row.id.toLowerCase(), row]));
/** The row of an EditionID, in whatever case (`ServerDataCenter`); the id and nothing around it. */
function findEditionId(id) {
    return BY_ID.get(id.toLowerCase());
}


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ HIVE_WITNESS),
/* harmony export */   y: () => (/* binding */ XML_WITNESS)
/* harmony export */ });
/** What a Windows identity can be read from, as findings and reports name it. */
/** The XML that the tool that wrote the file put into it. */
const XML_WITNESS = 'XML';
/** The registry inside the image. A mark may follow: `SOFTWARE hive (logs not replayed)`. */
const HIVE_WITNESS = 'SOFTWARE hive';


/***/ })

};
