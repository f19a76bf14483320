export const id = 214;
export const ids = [214];
export const modules = {

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOfficeConfiguration: () => (/* binding */ readOfficeConfiguration)
});

// EXTERNAL MODULE: ./build/input/text-file.js
var text_file = __webpack_require__(7275);
// EXTERNAL MODULE: ./build/licensing/vocabulary/reading.js
var reading = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/text-position.js
var text_position = __webpack_require__(7078);
// EXTERNAL MODULE: ./build/licensing/vocabulary/language.js + 2 modules
var language = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/licensing/vocabulary/nearest.js
var nearest = __webpack_require__(1662);
;// CONCATENATED MODULE: ./build/licensing/vocabulary/office-product-id.js


/**
 * Product IDs of the Office Deployment Tool (licensing facts 5.2). `Retail` in an id is no channel: O365ProPlusRetail is a
 * subscription. Ids without a year are older releases whose year no source says, and VisioProRetail and ProjectProRetail
 * are the subscription as well: their version stays unknown.
 */
const ROWS = [
    office('microsoft-365-apps-enterprise', 'subscription', 'O365ProPlusRetail', 'O365ProPlusEEANoTeamsRetail'),
    office('microsoft-365-apps-business', 'subscription', 'O365BusinessRetail', 'O365BusinessEEANoTeamsRetail'),
    office('microsoft-365-family', 'subscription', 'O365HomePremRetail'),
    office('professional-plus', '2019', 'ProPlus2019Volume', 'ProPlus2019Retail'),
    office('professional-plus', '2021', 'ProPlus2021Volume', 'ProPlus2021Retail', 'ProPlusSPLA2021Volume'),
    office('professional-plus', '2024', 'ProPlus2024Volume', 'ProPlus2024Retail'),
    office('professional-plus', undefined, 'ProPlusRetail'),
    office('standard', '2019', 'Standard2019Volume'),
    office('standard', '2021', 'Standard2021Volume', 'StandardSPLA2021Volume'),
    office('standard', '2024', 'Standard2024Volume'),
    office('professional', '2019', 'Professional2019Retail'),
    office('professional', '2021', 'Professional2021Retail'),
    office('professional', undefined, 'ProfessionalRetail'),
    office('home-and-business', '2019', 'HomeBusiness2019Retail'),
    office('home-and-business', '2021', 'HomeBusiness2021Retail'),
    office('home-and-business', '2024', 'HomeBusiness2024Retail'),
    office('home-and-business', undefined, 'HomeBusinessRetail'),
    office('home-and-student', '2019', 'HomeStudent2019Retail'),
    office('home-and-student', '2021', 'HomeStudent2021Retail'),
    office('home-and-student', undefined, 'HomeStudentRetail'),
    office('personal', '2019', 'Personal2019Retail'),
    office('personal', '2021', 'Personal2021Retail'),
    ...drawing('visio', 'Visio'),
    ...drawing('project', 'Project'),
];
/** They add to a product and are none: language packs and the like. */
const ADD_ONS = ['LanguagePack', 'ProofingTools', 'AccessRuntimeRetail'];
const BY_ID = new Map(ROWS.flatMap(({ ids, ...identity }) => ids.map((id) => [id.toLowerCase(), identity])));
const SPELLINGS = [...ROWS.flatMap(({ ids }) => ids), ...ADD_ONS].map((id) => [id, id]);
/** What a `<Product ID="...">` of a deployment configuration installs. An unknown id is refused with the nearest known ids. */
function officeIdentity(productId) {
    const id = productId.trim().toLowerCase();
    if (ADD_ONS.some((addOn) => addOn.toLowerCase() === id))
        return 'add-on';
    const identity = BY_ID.get(id);
    return identity === undefined ? (0,reading/* refused */.J5)(productId, (0,nearest/* nearestTerms */.q)(productId, SPELLINGS)) : (0,reading/* understood */.Se)(identity);
}
function office(edition, version, ...ids) {
    return { product: 'office', edition, ...(version === undefined ? {} : { version }), ids };
}
function drawing(product, name) {
    const years = ['2019', '2021', '2024'];
    return [
        { product, edition: 'professional', ids: [`${name}ProRetail`] },
        { product, edition: 'standard', ids: [`${name}StdRetail`] },
        { product, edition: 'professional', version: '2016', ids: [`${name}ProXVolume`] },
        { product, edition: 'standard', version: '2016', ids: [`${name}StdXVolume`] },
        ...years.flatMap((version) => [
            { product, edition: 'professional', version, ids: [`${name}Pro${version}Retail`, `${name}Pro${version}Volume`] },
            { product, edition: 'standard', version, ids: [`${name}Std${version}Retail`, `${name}Std${version}Volume`] },
        ]),
    ];
}

// EXTERNAL MODULE: ./build/image/refuse.js
var refuse = __webpack_require__(216);
;// CONCATENATED MODULE: ./build/image/office-configuration-reader.js





// Nobody reads more at once, and finding the line of each in a hostile file would take for ever.
const MOST_PROBLEMS = 20;
const ARCHITECTURES = new Map([
    ['32', 'x86'],
    ['64', 'x64'],
]);
// Placeholders for whatever the machine has, no languages.
const MATCHING = new Set(['matchos', 'matchinstalled', 'matchpreviousmsi']);
const NAME_THE_RIGHT_FILE = 'Name the configuration.xml of the Office Deployment Tool.';
/** Reads the products. Names are matched in any case: a product must not slip through as `<product>`. */
class OfficeConfigurationReader {
    #text;
    #label;
    #problems = [];
    #products = [];
    #architecture;
    /** Of the product that is open. */
    #languages = new Set();
    #matchesMachine = false;
    constructor(text, label) {
        this.#text = text;
        this.#label = label;
    }
    opened(element) {
        const path = element.path.toLowerCase();
        if (!path.includes('/') && path !== 'configuration') {
            const what = `has the root element ${(0,refuse/* quoted */.T)(element.path)}, expected "Configuration"`;
            this.report(element.offset, what, NAME_THE_RIGHT_FILE);
        }
        if (path === 'configuration/add')
            this.#architecture = this.#readArchitecture(element);
        if (path === 'configuration/add/product') {
            this.#languages = new Set();
            this.#matchesMachine = false;
        }
        if (path === 'configuration/add/product/language')
            this.#readLanguage(element);
    }
    closed(element) {
        if (element.path.toLowerCase() === 'configuration/add/product')
            this.#readProduct(element);
    }
    /** Notes a problem at an offset of the text; `what` is a predicate. */
    report(offset, what, cure) {
        if (this.#problems.length >= MOST_PROBLEMS)
            return;
        const file = this.#label;
        this.#problems.push({ file, ...(0,text_position/* positionAt */.t)(this.#text, offset), message: `${file} ${what}.`, cure });
    }
    /** All products. Throws InputError with everything that was reported, or when there is no suite at all. */
    finish() {
        if (this.#problems.length === 0 && !this.#products.some(({ kind }) => kind === 'suite')) {
            const what = 'names no product: there is no Product below Add that is more than an add-on';
            this.report(0, what, 'Add a Product element, or leave the file out of the manifest.');
        }
        const [first, ...others] = this.#problems;
        if (first !== undefined)
            throw new problem/* InputError */.d(first, ...others);
        return this.#products;
    }
    #readArchitecture(element) {
        const written = attribute(element, 'OfficeClientEdition');
        if (written === undefined)
            return undefined;
        const architecture = ARCHITECTURES.get(written.value.trim());
        if (architecture === undefined) {
            const what = `has OfficeClientEdition ${(0,refuse/* quoted */.T)(written.value)}, expected "32" or "64"`;
            this.report(written.offset, what, 'Write 32 or 64.');
        }
        return architecture;
    }
    #readProduct(element) {
        const id = this.#readId(element, 'Product', '<Product ID="ProPlus2024Volume">');
        if (id === undefined)
            return;
        const said = { languages: this.#languages, matchesMachine: this.#matchesMachine };
        const read = officeIdentity(id.value);
        if (read === 'add-on') {
            const kind = id.value.toLowerCase() === 'languagepack' ? 'language-pack' : 'add-on';
            this.#products.push({ kind, ...said });
        }
        else if (read.ok) {
            const architecture = this.#architecture;
            const identity = { ...read.value, ...(architecture !== undefined && { architecture }) };
            this.#products.push({ kind: 'suite', identity, ...said });
        }
        else {
            this.report(id.offset, `names the unknown product ID ${(0,refuse/* quoted */.T)(id.value)}`, advise(read.nearest));
        }
    }
    #readLanguage(element) {
        const id = this.#readId(element, 'Language', '<Language ID="en-us" />');
        if (id === undefined)
            return;
        if (MATCHING.has(id.value.toLowerCase())) {
            this.#matchesMachine = true;
            return;
        }
        const read = (0,language/* readLanguage */.d1)(id.value);
        if (read.ok)
            this.#languages.add(read.value);
        else
            this.report(id.offset, `names the unknown language ${(0,refuse/* quoted */.T)(id.value)}`, advise(read.nearest));
    }
    #readId(element, name, example) {
        const written = attribute(element, 'ID');
        const value = written?.value.trim() ?? '';
        if (written !== undefined && value !== '')
            return { ...written, value };
        this.report(element.offset, `has a ${name} element without an ID`, `Write one: \`${example}\`.`);
        return undefined;
    }
}
function attribute({ attributes }, name) {
    return attributes.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}
function advise(nearest) {
    return nearest.length === 0 ? 'Correct it.' : `Write one that is known; the nearest: ${nearest.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/image/walk-xml.js
var walk_xml = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/image/office-configuration.js




// A real one is a few kilobytes.
const LARGEST = 1024 * 1024;
/**
 * Products named by an Office Deployment Tool configuration.xml: what its Add element installs (Microsoft,
 * "Configuration options for the Office Deployment Tool"). Languages are left out where the file leaves them to the
 * machine (`MatchOS` and the like, or none at all). Add-ons are no product; the languages of a LanguagePack are
 * added to every product's. `label` is how the file is named in problems. Throws InputError.
 */
async function readOfficeConfiguration(path, label) {
    const text = await (0,text_file/* readTextFile */.Gu)(path, label, LARGEST, 'Name the configuration.xml of the Office Deployment Tool.');
    const reader = new OfficeConfigurationReader(text, label);
    try {
        (0,walk_xml/* walkXml */.N)(text, reader);
    }
    catch (error) {
        if (!(error instanceof walk_xml/* XmlFault */.k))
            throw error;
        reader.report(error.offset, `is malformed XML: ${(0,reading/* displayed */.kh)(error.message)}`, 'Mend the XML, or export it again.');
    }
    const products = reader.finish();
    const languagePacks = products.filter(({ kind }) => kind === 'language-pack');
    return products.flatMap((product) => (product.kind === 'suite' ? [withLanguages(product, languagePacks)] : []));
}
function withLanguages({ identity, ...own }, languagePacks) {
    const sources = [own, ...languagePacks];
    const leftOpen = own.languages.size === 0 || sources.some(({ matchesMachine }) => matchesMachine);
    if (leftOpen)
        return identity;
    return { ...identity, languages: [...new Set(sources.flatMap(({ languages }) => [...languages]))] };
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   k: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7308);


/** Refuses a file as input: throws InputError with `<file> <what>.` and what to do. `what` is a predicate. */
function refuse(file, what, cure) {
    throw new _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ file, message: `${file} ${what}.`, cure });
}
/** Text out of a file, made fit for a message, in double quotes. A line break in it could forge lines of a log. */
function quoted(text) {
    return `"${(0,_licensing_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .displayed */ .kh)(text)}"`;
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ walkXml),
/* harmony export */   k: () => (/* binding */ XmlFault)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);

/** The XML is malformed, or it uses or exceeds what is not accepted here. */
class XmlFault extends Error {
    /** An index into the text. */
    offset;
    /** The path of the element that was open. */
    path;
    constructor(message, offset, path) {
        super(message);
        this.name = 'XmlFault';
        this.offset = offset;
        this.path = path;
    }
}
// The documents read here are three to five levels deep and give an element at most a handful of attributes.
const DEEPEST = 32;
const MOST_ATTRIBUTES = 32;
const LONGEST_NAME = 256;
// 65,535 images of some fifty elements each would be more, but no file that is anybody's.
const MOST_ELEMENTS = 1_000_000;
/**
 * Walks an XML 1.0 document in order and keeps only the elements that are open. A document type is refused
 * unread, so that there are no entities but the five predefined ones. Throws XmlFault.
 */
function walkXml(text, visitor) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
    const open = [];
    let attributes = [];
    let elements = 0;
    const fault = (message) => {
        throw new XmlFault(message, Math.min(parser.position, text.length), open.at(-1)?.path ?? '');
    };
    parser.on('error', (error) => fault(explain(error.message)));
    parser.on('doctype', () => fault('a document type (DOCTYPE) is not accepted'));
    parser.on('opentagstart', ({ name }) => {
        elements += 1;
        if (elements > MOST_ELEMENTS)
            fault(`more than ${MOST_ELEMENTS} elements`);
        if (open.length >= DEEPEST)
            fault(`elements nested more than ${DEEPEST} deep`);
        if (name.length > LONGEST_NAME)
            fault(`an element name longer than ${LONGEST_NAME} characters`);
    });
    parser.on('attribute', ({ name, value }) => {
        if (attributes.length >= MOST_ATTRIBUTES)
            fault(`an element with more than ${MOST_ATTRIBUTES} attributes`);
        // The parser stands behind the closing quote, and a value can't contain its own quote.
        const closingQuote = parser.position - 1;
        const offset = text.lastIndexOf(text.charAt(closingQuote), closingQuote - 1) + 1;
        attributes.push({ name, value, offset });
    });
    parser.on('opentag', ({ name }) => {
        const parent = open.at(-1);
        const offset = text.lastIndexOf('<', parser.position - 1);
        const element = { path: parent === undefined ? name : `${parent.path}/${name}`, attributes, offset, text: '' };
        attributes = [];
        open.push(element);
        visitor.opened?.(element);
    });
    const append = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('text', append);
    parser.on('cdata', append);
    parser.on('closetag', () => {
        const element = open.pop();
        if (element !== undefined)
            visitor.closed?.(element, element.text);
    });
    parser.write(text).close();
}
function explain(message) {
    const reason = message.replace(/\.$/, '');
    return reason === 'undefined entity' ? 'an entity that is none of the five that XML predefines' : reason;
}


/***/ })

};
