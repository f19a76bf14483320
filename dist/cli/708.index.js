export const id = 708;
export const ids = [708];
export const modules = {

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showOnTouched: () => (/* binding */ showOnTouched)
/* harmony export */ });
/** Places that are looked at for a finding; a change to one line of an agreement may fail a whole fleet. */
const MOST_PLACES = 1_000;
/**
 * The report with, in each finding that the change brought, the places on touched lines first. Where it lies on none, the
 * touched line that it most likely comes from is put before its places: one of its image, else of an agreement, else of
 * whatever else the manifest says beside its devices.
 */
async function showOnTouched(report, manifest, lines) {
    const causes = await causesIn(manifest.sections(), lines);
    const findings = [];
    for (const finding of report.findings) {
        findings.push(finding.standing === 'introduced' ? await shown(finding, causes, lines) : finding);
    }
    return { ...report, findings };
}
async function shown(finding, causes, lines) {
    const { places } = finding;
    for (const [index, place] of places.slice(0, MOST_PLACES).entries()) {
        if (!(await lines(place.file)).has(place.line))
            continue;
        return { ...finding, places: [place, ...places.toSpliced(index, 1)], touched: true };
    }
    const cause = causes.find(({ section }) => section.of === 'image' && section.id === finding.image) ?? causes[0];
    if (cause === undefined || !mayCause(cause.section, finding))
        return finding;
    return { ...finding, places: [cause.place, ...places], touched: true };
}
/** Another image than the finding's has nothing to do with it. */
function mayCause({ of, id }, { image }) {
    return of !== 'image' || id === image;
}
const LIKELIEST_FIRST = [
    'agreement',
    'profile',
    'verification',
    'user',
    'installer',
    'image',
];
/** The first touched line of each section of the manifest that has one: a section ends where the next begins. */
async function causesIn(sections, lines) {
    const causes = [];
    for (const file of new Set(sections.map(({ place }) => place.file))) {
        const touched = [...(await lines(file))].sort((a, b) => a - b);
        const ofFile = sections.filter(({ place }) => place.file === file).sort((a, b) => a.place.line - b.place.line);
        for (const [index, section] of ofFile.entries()) {
            const end = ofFile[index + 1]?.place.line ?? Number.POSITIVE_INFINITY;
            const line = touched.find((one) => one >= section.place.line && one < end);
            if (line !== undefined)
                causes.push({ section, place: { file, line, column: 1 } });
        }
    }
    return causes.sort((a, b) => LIKELIEST_FIRST.indexOf(a.section.of) - LIKELIEST_FIRST.indexOf(b.section.of));
}


/***/ })

};
