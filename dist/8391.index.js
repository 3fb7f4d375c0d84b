export const id = 8391;
export const ids = [8391];
export const modules = {

/***/ 38391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleCommand: () => (/* binding */ bundleCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59718);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19661);
/* harmony import */ var _gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55376);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13842);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21264);







async function bundleCommand(setting, command) {
    const { screen } = setting;
    const { workflowId } = command;
    const found = await (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkflow */ .$k)(setting, (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: command.local, marker: workflowId }).world, workflowId);
    if ("problem" in found)
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .showProblems */ .k1)(screen, [found.problem]);
    const local = command.local || found.history.runs.at(-1)?.event === _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalEvents */ .oN.local;
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local, marker: workflowId });
    const { bundle } = await (0,_gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherBundle */ .K)(setting, world, found);
    const name = (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleName */ .u1)(workflowId);
    if (setting.inRepository)
        await world.workTree.exclude([(0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleName */ .u1)("*")]).catch(() => undefined);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(setting.cwd, name), (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBundle */ .pu)(bundle), { mode: 0o600 });
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        const problem = `${name} cannot be written here (${code})`;
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .showProblems */ .k1)(screen, [
            { key: "bundle", place: setting.cwd, problem, remedy: "Change to a directory that can be written to." },
        ]);
    }
    screen.out(name);
    screen.err("It holds no secrets that are known; look through it before you hand it on.");
    return _screen_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.done;
}


/***/ })

};
