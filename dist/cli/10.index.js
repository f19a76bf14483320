export const id = 10;
export const ids = [10];
export const modules = {

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3531);

/** The help on one job, or on all of them. */
function helpText(job) {
    return job === undefined ? overview() : jobHelp(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[job]);
}
function overview() {
    return [
        'imagegate checks that every device is licensed for the Windows image it is to receive.',
        section('Usage', ['imagegate <job> [flags]']),
        section('Jobs', columns(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .JOB_NAMES */ .xd.map((job) => [job, _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[job].does]))),
        section('Flags', columns([flagRow('help'), flagRow('version')])),
        section('Examples', columns(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .JOB_NAMES */ .xd.flatMap((job) => _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[job].examples.slice(0, 1)))),
        '\n`imagegate help JOB` tells more about a job.\n',
    ].join('\n');
}
function jobHelp(job) {
    return [
        `imagegate ${job.usage}\n\n${job.about}`,
        section('Flags', columns([...job.flags, 'help'].map(flagRow))),
        section('Examples', columns(job.examples)),
        section('Exit codes', columns(job.exits.map(([code, meaning]) => [String(code), meaning]))),
        '',
    ].join('\n');
}
function flagRow(name) {
    const { value, help } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg[name];
    return [`--${name}${value === undefined ? '' : ` ${value}`}`, help];
}
function section(title, lines) {
    return `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`.trimEnd();
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}


/***/ })

};
