export const id = 1506;
export const ids = [1506];
export const modules = {

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTarballCache: () => (/* binding */ createTarballCache)
/* harmony export */ });
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62015);
/* harmony import */ var _quiet_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90246);
/**
 * npm's store of fetched files in the Actions cache. It is a help and no more: a run that may not read or write the cache, and a
 * service that does not answer, leave npm to the network.
 */



/** A part of a download that takes longer is given up. */
const segmentMs = 20_000;
/** `environment` must be `process.env`, which the client reads. Undefined outside of an action's step. */
function createTarballCache(environment) {
    if ((environment["ACTIONS_RUNTIME_TOKEN"] ?? "") === "")
        return undefined;
    return {
        async restore(directory, key, signal) {
            try {
                (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBeReadable */ .dW)(environment);
                const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
                const restoring = (0,_quiet_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .quietly */ .g)(() => restoreCache([directory], key, [], { segmentTimeoutInMs: segmentMs }));
                return (await (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .orAborted */ .H6)(restoring, signal, "loading from the cache")) === key;
            }
            catch {
                return false;
            }
        },
        async save(directory, key, signal) {
            try {
                (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBeWritable */ .xW)(environment);
                const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
                await (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .orAborted */ .H6)((0,_quiet_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .quietly */ .g)(() => saveCache([directory], key)), signal, "saving to the cache");
            }
            catch {
                // The next run fetches again.
            }
        },
    };
}


/***/ })

};
