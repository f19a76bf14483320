export const id = 314;
export const ids = [314];
export const modules = {

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/input/problem.js
var problem = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/input/workspace.js
var input_workspace = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/licensing/assess.js + 3 modules
var assess = __webpack_require__(5673);
// EXTERNAL MODULE: ./build/licensing/circumstances.js
var licensing_circumstances = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/licensing/phrases.js
var phrases = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/licensing/policy/policy-clause.js
var policy_clause = __webpack_require__(2610);
// EXTERNAL MODULE: ./build/licensing/rights/rights.js + 4 modules
var rights_rights = __webpack_require__(8542);
// EXTERNAL MODULE: ./build/licensing/rules/rule.js
var rule = __webpack_require__(305);
// EXTERNAL MODULE: ./build/licensing/vocabulary/edition.js + 1 modules
var vocabulary_edition = __webpack_require__(3373);
;// CONCATENATED MODULE: ./build/licensing/explain.js
/** For one device: each licence, the rights it gives, which covers the image, or what is missing from the nearest. */







function explainDevice(estate, asOf, device) {
    const { id, primaryUser, terms } = device;
    const circumstances = (0,licensing_circumstances/* findCircumstances */.S)(estate).of(id, primaryUser, terms);
    const rights = (0,rights_rights/* rightsOfDevice */.x)(terms, circumstances, estate, asOf);
    const images = terms.images.flatMap((named) => {
        const image = estate.images.get(named);
        if (image === undefined)
            return [];
        const { verdict, items, findings } = (0,assess/* assessImage */.e)({ estate, asOf, device: terms, circumstances, rights, image }, true);
        const software = items.map(({ item, readings }) => ({
            what: (0,phrases/* softwareText */.p5)(item.identity.software),
            licenses: readings.map(explainReading),
        }));
        return [{ image: named, verdict, software, findings }];
    });
    return { id, images };
}
function explainReading({ right, covers, findings }) {
    const { license, withdrawn } = right;
    return {
        license: (0,phrases/* rightText */.Cv)(right),
        gives: reachText(right),
        covers,
        ...(withdrawn !== undefined && { withdrawn }),
        writtenAt: license.reference,
        clauses: clausesOf(right),
        findings,
    };
}
function clausesOf({ clause, withdrawn }) {
    return [clause, ...(withdrawn === undefined ? [] : [(0,policy_clause/* policyClause */.o)(withdrawn)])].map(rule/* clauseText */.D);
}
/** `Enterprise: 7, 8, 8.1, 10, 11 (upgrade)`; what a policy takes away ends in `withdrawn by EA-7731, section 4`. */
function reachText({ product, edition, versions, basis, until, withdrawn }) {
    const name = edition === undefined ? 'an edition nobody wrote down' : (0,vocabulary_edition/* editionName */.g)(product, edition);
    const reach = versions === undefined ? 'a version nobody wrote down' : versions.join(', ');
    const ends = until === undefined ? '' : `, until ${until}`;
    return `${name}: ${reach} (${basis}${ends}${withdrawn === undefined ? '' : `, withdrawn by ${withdrawn}`})`;
}

// EXTERNAL MODULE: ./build/manifest/manifest.js + 36 modules
var manifest_manifest = __webpack_require__(3982);
// EXTERNAL MODULE: ./build/options/nearest.js
var options_nearest = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/explanation.js


function explanationJson(explanation, asOf) {
    return `${(0,visible/* jsonText */.s$)({ schemaVersion: 1, tool: tool/* TOOL */.j, asOf, device: explanation }, 2)}\n`;
}
/** A paragraph an image: the verdict, what each license gives towards each product in it, and what is wrong. */
function explanationText({ id, images }, paint) {
    return images.map((image) => imageText(id, image, paint)).join('\n');
}
function imageText(device, { image, verdict, software, findings }, paint) {
    const colour = verdict === 'licensed' ? 'green' : verdict === 'waived' ? 'yellow' : 'red';
    const lines = [`${paint('bold', (0,visible/* visible */.RK)(device))} with ${(0,visible/* visible */.RK)(image)}: ${paint(colour, verdict)}`];
    for (const { what, licenses } of software) {
        lines.push(`  ${(0,visible/* visible */.RK)(what)}`);
        if (licenses.length === 0)
            lines.push('    the device has no license for it');
        for (const rights of byLicense(licenses))
            lines.push(...licenseLines(rights, paint));
    }
    if (findings.length > 0)
        lines.push('  findings', ...findings.flatMap((finding) => findingLines(finding, paint)));
    return `${lines.join('\n')}\n`;
}
/** The rights of each license together, in the order in which the licenses come up: the best one first. */
function byLicense(rights) {
    const groups = new Map();
    for (const right of rights) {
        const key = JSON.stringify([right.writtenAt, right.license]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [right]);
        else
            group.push(right);
    }
    return [...groups.values()];
}
/** What is wrong is told of the best right of a license and of those that cover: the others are only further away. */
function licenseLines(rights, paint) {
    const [best] = rights;
    return [
        `    ${(0,visible/* visible */.RK)(best?.license ?? '')}`,
        ...rights.flatMap((right) => rightLines(right, right === best || right.covers, paint)),
    ];
}
function rightLines(right, tellsFindings, paint) {
    const { gives, covers, clauses, findings } = right;
    const told = tellsFindings ? findings : [];
    return [
        `      ${(0,visible/* visible */.RK)(gives)}: ${answerText(right, paint)} (${(0,visible/* visible */.RK)(clauses.join('; '))})`,
        ...told.map(({ rule, message }) => `        ${covers ? 'but' : 'lacks'} ${rule}: ${(0,visible/* visible */.RK)(message)}`),
    ];
}
function answerText({ covers, withdrawn }, paint) {
    if (!covers)
        return paint('yellow', 'does not cover it');
    return withdrawn === undefined ? paint('green', 'covers it') : paint('yellow', 'would cover it, but is withdrawn');
}
function findingLines(finding, paint) {
    const { rule, severity, message, clause, cures, severityReason, waived } = finding;
    return [
        `    ${severity} ${paint('bold', rule)}: ${(0,visible/* visible */.RK)(message)} (${(0,visible/* visible */.RK)(clause)})`,
        ...(severityReason === undefined
            ? []
            : [`      ${severity} by the policy: ${(0,visible/* visible */.RK)(reasonText(severityReason))}`]),
        ...(waived === undefined ? [] : [`      ${(0,visible/* visible */.RK)(waivedText(waived))}`]),
        ...cures.map((cure) => `      cure: ${(0,visible/* visible */.RK)(cure.do)}`),
    ];
}
function reasonText({ reason, reference }) {
    return reference === undefined ? reason : `${reason} (${reference})`;
}
function waivedText({ waiver, owner, until, reason }) {
    return `waived by ${waiver} of ${owner}, last day ${until}: ${reason}`;
}

// EXTERNAL MODULE: ./build/jobs/applied-policy.js
var applied_policy = __webpack_require__(5503);
// EXTERNAL MODULE: ./build/jobs/evidence.js + 1 modules
var jobs_evidence = __webpack_require__(249);
// EXTERNAL MODULE: ./build/jobs/require-image.js
var require_image = __webpack_require__(2530);
;// CONCATENATED MODULE: ./build/jobs/explain.js









/**
 * Tells for one device which license covers its image, or what each one lacks.
 *
 * @throws InputError when the manifest is wrong, or has no such device.
 */
async function explain(options, host) {
    const { image, asOf, output } = options;
    const workspace = await (0,input_workspace/* openWorkspace */.OH)(options.workspace);
    const manifest = await (0,manifest_manifest/* readManifest */.W)(workspace, options.manifests);
    if (image !== undefined)
        (0,require_image/* requireImage */.r)(manifest.estate, image);
    const evidence = await (0,jobs_evidence/* readEvidence */.At)(workspace, manifest, image, host);
    const applied = await (0,applied_policy/* readPolicyOf */.KB)(workspace, options);
    const estate = applied === undefined ? evidence : { ...evidence, policy: applied.policy };
    const explanation = explainDevice(estate, asOf, await findDevice(manifest, options));
    await host.write(output === 'json' ? explanationJson(explanation, asOf) : explanationText(explanation, host.paint));
    return 0;
}
async function findDevice(manifest, { device: wanted, image }) {
    let found;
    await manifest.visitDevices((id, primaryUser, terms) => {
        if (id === wanted)
            found = { id, ...(primaryUser !== undefined && { primaryUser }), terms };
    });
    const device = found ?? (await refuseDevice(manifest, wanted));
    if (image === undefined)
        return device;
    if (device.terms.images.includes(image))
        return { ...device, terms: { ...device.terms, images: [image] } };
    const cure = `Leave --image out, or name one of its images: ${device.terms.images.join(', ')}.`;
    throw new problem/* InputError */.d({ message: `The device ${wanted} is not to receive the image ${image}.`, cure });
}
async function refuseDevice(manifest, wanted) {
    const near = new Set();
    await manifest.visitDevices((id) => {
        if (near.size < MOST_COMPARED && Math.abs(id.length - wanted.length) <= 2)
            near.add(id);
    });
    const nearest = (0,options_nearest/* nearestName */.q)(wanted, [...near]);
    const cure = nearest === undefined ? 'Write its id as it stands in the manifest.' : `The nearest is ${nearest}.`;
    throw new problem/* InputError */.d({ message: `The manifest has no device "${wanted}".`, cure });
}
/** Enough to find a slip of the finger, and quick in a fleet of a million. */
const MOST_COMPARED = 20_000;


/***/ })

};
