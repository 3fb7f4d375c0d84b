export const id = 4525;
export const ids = [4525,5036];
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

/***/ 44525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeWorkflow: () => (/* binding */ executeWorkflow),
/* harmony export */   resumeWorkflow: () => (/* binding */ resumeWorkflow)
/* harmony export */ });
/* harmony import */ var _engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79643);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74294);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19661);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42167);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58688);





function refused(problems) {
    return {
        success: false,
        status: "failed",
        workflow_id: null,
        issue_number: null,
        branch_name: null,
        pr_number: null,
        pr_url: null,
        resumed_from: null,
        resumable: false,
        error: problems.map(({ key, place, problem }) => `${key} (${place}): ${problem}`).join("; "),
        error_category: "configuration",
        recovery_recommendations: problems.map(({ remedy }) => remedy),
        reliability_metrics: null,
    };
}
function metricsOf(report) {
    const { performance } = report;
    const attempts = report.stages.flatMap((stage) => stage.attempts);
    return {
        performance_score: performance.performance_score,
        performance_grade: performance.performance_grade,
        error_rate: performance.error_rate,
        recovery_rate: performance.recovery_rate,
        total_duration: performance.total_duration,
        error_count: attempts.filter((attempt) => attempt.outcome === "failed").length,
        recovery_attempts: report.stages.reduce((sum, stage) => sum + stage.recoveries.length, 0),
        checkpoints_saved: report.checkpoints.saved.length,
        health_status: report.health?.status ?? null,
    };
}
function resultOf(setting, end, wasResumed) {
    const history = (0,_engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnd */ .E)(end.history);
    const report = (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalReport */ .RR)(setting, history, Date.now());
    const success = end.status === "completed" || end.status === "degraded";
    return {
        success,
        status: end.status,
        workflow_id: end.workflowId,
        issue_number: report.issue?.number ?? null,
        branch_name: report.branch?.name ?? null,
        pr_number: report.pullRequest?.number ?? null,
        pr_url: report.pullRequest?.url ?? null,
        resumed_from: wasResumed ? (history.runs.at(-1)?.resumedFrom ?? null) : null,
        resumable: !success && report.resume.possible,
        error: success ? null : end.reason,
        error_category: success ? null : (end.failure?.category ?? null),
        recovery_recommendations: success ? [] : report.nextSteps,
        reliability_metrics: metricsOf(report),
    };
}
async function perform(setup, own, setting, work) {
    const { options } = setup;
    const driven = await (0,_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .r)(setting, work, {
        local: options.local ?? false,
        stop: options.signal ?? new AbortController().signal,
        extensions: await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .allExtensions */ .S)(own, setting.root, setting.config.extensions),
        tell: setting.screen.err,
    });
    return driven.kind === "invalid" ? refused(driven.problems) : resultOf(setting, driven.end, work.kind === "resume");
}
async function executeWorkflow(setup, own, promptFile) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openSetting */ .p)(setup, { prompt_file: promptFile, mode: "run" });
    if (opened.kind === "invalid")
        return refused(opened.problems);
    const read = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readTask */ .g)(opened.setting);
    if ("problems" in read)
        return refused(read.problems);
    return perform(setup, own, opened.setting, { kind: "start", task: read.task });
}
async function resumeWorkflow(setup, own, workflowId) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openSetting */ .p)(setup, { workflow_id: workflowId, mode: "resume" });
    if (opened.kind === "invalid")
        return refused(opened.problems);
    return perform(setup, own, opened.setting, { kind: "resume", workflowId });
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
