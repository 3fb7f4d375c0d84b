export const id = 4525;
export const ids = [4525];
export const modules = {

/***/ 44525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeWorkflow: () => (/* binding */ executeWorkflow),
/* harmony export */   resumeWorkflow: () => (/* binding */ resumeWorkflow)
/* harmony export */ });
/* harmony import */ var _engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66360);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74294);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19661);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42167);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58688);
/** `executeWorkflow` and `resumeWorkflow`. */





/** Nothing was begun: something has to be changed first. */
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
    const history = (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnd */ .E)(end.history);
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


/***/ })

};
