export const id = 8123;
export const ids = [8123];
export const modules = {

/***/ 28123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateDiagnosticBundle: () => (/* binding */ generateDiagnosticBundle),
/* harmony export */   getWorkflowDiagnostics: () => (/* binding */ getWorkflowDiagnostics),
/* harmony export */   performHealthCheck: () => (/* binding */ performHealthCheck)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1923);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52094);
/* harmony import */ var _engine_health_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83755);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19661);
/* harmony import */ var _gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55376);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13842);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58688);
/** Diagnostics, health and bundle for programs. */







async function settingOf(setup) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSetting */ .p)(setup, {});
    if (opened.kind === "ok")
        return opened.setting;
    const { problems } = opened;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v({ kind: "configuration", problems }, problems.map(({ key, place, problem, remedy }) => `${key} (${place}): ${problem}. ${remedy}`).join(" "));
}
async function find(setup, workflowId) {
    const setting = await settingOf(setup);
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: setup.options.local ?? false, marker: workflowId });
    const found = await (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkflow */ .$k)(setting, world, workflowId);
    if (!("problem" in found))
        return { setting, world, found };
    const { key, problem, remedy } = found.problem;
    throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)(key, "argument", problem, remedy);
}
async function getWorkflowDiagnostics(setup, workflowId) {
    const { found } = await find(setup, workflowId);
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(found.history, found.report, found.now);
}
async function performHealthCheck(setup, own) {
    const setting = await settingOf(setup);
    const extensions = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .allExtensions */ .S)(own, setting.root, setting.config.extensions);
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: setup.options.local ?? false, marker: "health", extensions });
    return (0,_engine_health_now_js__WEBPACK_IMPORTED_MODULE_2__/* .checkHealthNow */ .p)(world, "");
}
async function generateDiagnosticBundle(setup, workflowId) {
    const { setting, world, found } = await find(setup, workflowId);
    return (0,_gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherBundle */ .K)(setting, world, found);
}


/***/ })

};
