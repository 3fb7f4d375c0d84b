export const id = 5036;
export const ids = [5036];
export const modules = {

/***/ 65036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExtensions: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);



const importByNode = new node_vm__WEBPACK_IMPORTED_MODULE_1__.Script("(address) => import(address)", {
    importModuleDynamically: node_vm__WEBPACK_IMPORTED_MODULE_1__.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext();
function functions(path, name, value) {
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every((item) => typeof item === "function"))
        return list;
    throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFault */ .N)("extensions", path, `its export ${name} is no function or list of functions`, `Export ${name} as an array of functions.`);
}
async function readExtensions(path) {
    let module;
    try {
        module = await importByNode((0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href);
    }
    catch (error) {
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFault */ .N)("extensions", path, `it could not be loaded: ${error instanceof Error ? error.message : String(error)}`, "Give the path of an ES module in the repository.");
    }
    return {
        errorHandlers: functions(path, "errorHandlers", module["errorHandlers"]),
        healthChecks: functions(path, "healthChecks", module["healthChecks"]),
    };
}


/***/ })

};
