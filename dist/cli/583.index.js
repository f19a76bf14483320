export const id = 583;
export const ids = [583];
export const modules = {

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listenForSignals: () => (/* binding */ listenForSignals)
/* harmony export */ });
/**
 * A run that is called off ends in time: GitHub gives a cancelled job 7.5 seconds from SIGINT to SIGTERM and 2.5 more before it
 * kills the tree (docs.github.com, "Workflow cancellation reference").
 */
const SECONDS_TO_END = 4.5;
/** @param code what the process exits with when it has not ended in time, or when it is told twice. */
function listenForSignals(code) {
    const controller = new AbortController();
    let timer;
    const end = () => process.exit(code);
    const onSignal = () => {
        if (controller.signal.aborted)
            return;
        timer = setTimeout(end, SECONDS_TO_END * 1000);
        timer.unref();
        controller.abort();
    };
    const onInterrupt = () => (controller.signal.aborted ? end() : onSignal());
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            process.off('SIGINT', onInterrupt);
            process.off('SIGTERM', onSignal);
        },
    };
}


/***/ })

};
