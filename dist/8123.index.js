export const id = 8123;
export const ids = [8123,5036];
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


/***/ }),

/***/ 28123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateDiagnosticBundle: () => (/* binding */ generateDiagnosticBundle),
/* harmony export */   getWorkflowDiagnostics: () => (/* binding */ getWorkflowDiagnostics),
/* harmony export */   performHealthCheck: () => (/* binding */ performHealthCheck)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33344);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _engine_watch_health_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15151);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19661);
/* harmony import */ var _gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55376);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13842);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58688);







async function settingOf(setup) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSetting */ .p)(setup, {});
    if (opened.kind === "ok")
        return opened.setting;
    const { problems } = opened;
    throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v({ kind: "configuration", problems }, problems.map(({ key, place, problem, remedy }) => `${key} (${place}): ${problem}. ${remedy}`).join(" "));
}
async function find(setup, workflowId) {
    const setting = await settingOf(setup);
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: setup.options.local ?? false, marker: workflowId });
    const found = await (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkflow */ .$k)(setting, world, workflowId);
    if (!("problem" in found))
        return { setting, world, found };
    const { key, problem, remedy } = found.problem;
    throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)(key, "argument", problem, remedy);
}
async function getWorkflowDiagnostics(setup, workflowId) {
    const { found } = await find(setup, workflowId);
    return (0,_core_diagnostics_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(found.history, found.report, found.now);
}
async function performHealthCheck(setup, own) {
    const setting = await settingOf(setup);
    const extensions = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .allExtensions */ .S)(own, setting.root, setting.config.extensions);
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: setup.options.local ?? false, marker: "health", extensions });
    return (0,_engine_watch_health_now_js__WEBPACK_IMPORTED_MODULE_2__/* .checkHealthNow */ .p)(world, "");
}
async function generateDiagnosticBundle(setup, workflowId) {
    const { setting, world, found } = await find(setup, workflowId);
    return (await (0,_gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherBundle */ .K)(setting, world, found)).bundle;
}


/***/ }),

/***/ 58688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ allExtensions),
  p: () => (/* binding */ openSetting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/extensions.js
var extensions = __webpack_require__(65036);
// EXTERNAL MODULE: ./lib/cli/setting.js + 2 modules
var setting = __webpack_require__(36920);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/core/config/config.js + 1 modules
var config = __webpack_require__(49307);
// EXTERNAL MODULE: ./lib/core/config/config-keys.js + 2 modules
var config_keys = __webpack_require__(848);
;// CONCATENATED MODULE: ./lib/cli/library/load-values.js



const givenName = "the configuration given to WorkflowManager";
async function loadWithValues(where, given) {
    const set = Object.entries(given).filter(([, value]) => value !== undefined);
    const isForFlag = ([name]) => name === "config_file" || ((0,config_keys/* isConfigurationName */.cE)(name) && (0,config_keys/* configurationKey */.kH)(name).secret);
    const flags = Object.fromEntries(set.filter(isForFlag).map(([name, value]) => [name, String(value)]));
    const values = set.filter((entry) => !isForFlag(entry));
    const read = await (0,config_source/* readConfigurationSources */.dA)({ ...where, flags: { ...where.flags, ...flags } });
    const { file } = read.sources;
    const merged = {
        path: file === undefined ? givenName : `${givenName} or ${file.path}`,
        values: { ...file?.values, ...Object.fromEntries(values) },
        lines: file?.lines ?? new Map(),
    };
    const hidden = new Set(values.map(([name]) => ((0,config_keys/* isConfigurationName */.cE)(name) ? (0,config_keys/* environmentName */.VE)(name) : "")));
    const environment = Object.fromEntries(Object.entries(where.environment).filter(([name]) => !hidden.has(name)));
    const resolved = (0,config/* resolveConfiguration */.d)({ ...read.sources, environment, file: merged });
    if (read.kind === "ok")
        return resolved;
    return { kind: "invalid", problems: [...read.problems, ...(resolved.kind === "invalid" ? resolved.problems : [])] };
}

;// CONCATENATED MODULE: ./lib/cli/library/open.js




function screenOf(setup) {
    const line = setup.options.onLog ?? (() => undefined);
    return { out: line, err: line, color: false };
}
async function openSetting(setup, flags) {
    const { options } = setup;
    const place = {
        environment: options.environment ?? process.env,
        cwd: (0,external_node_path_.resolve)(setup.projectRoot ?? "."),
        screen: screenOf(setup),
    };
    return (0,setting/* readSetting */.L)(place, { flags, local: options.local ?? false }, (where) => loadWithValues(where, setup.config));
}
async function allExtensions(own, root, module) {
    if (module === undefined)
        return own;
    const more = await (0,extensions.readExtensions)((0,external_node_path_.resolve)(root, module));
    return {
        errorHandlers: [...own.errorHandlers, ...more.errorHandlers],
        healthChecks: [...own.healthChecks, ...more.healthChecks],
    };
}


/***/ })

};
