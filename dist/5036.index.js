export const id = 5036;
export const ids = [5036];
export const modules = {

/***/ 75808:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 75808;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 65036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExtensions: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


function functions(path, name, value) {
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every((item) => typeof item === "function"))
        return list;
    throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("extensions", path, `its export ${name} is no function or list of functions`, `Export ${name} as an array of functions.`);
}
async function readExtensions(path) {
    let module;
    try {
        module = (await __webpack_require__(75808)(__rewriteRelativeImportExtension((0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href)));
    }
    catch (error) {
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("extensions", path, `it could not be loaded: ${error instanceof Error ? error.message : String(error)}`, "Give the path of an ES module in the repository.");
    }
    return {
        errorHandlers: functions(path, "errorHandlers", module["errorHandlers"]),
        healthChecks: functions(path, "healthChecks", module["healthChecks"]),
    };
}


/***/ })

};
