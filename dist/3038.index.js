export const id = 3038;
export const ids = [3038,1014];
export const modules = {

/***/ 59825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ takeRunLock),
/* harmony export */   R9: () => (/* binding */ terminalRunId),
/* harmony export */   ms: () => (/* binding */ lockHolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73305);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3869);






const lockShape = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ pid: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(1)), started: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), workflow_id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const lockName = /^running-(\d{1,15})\.json$/;
const fileOf = (stateDirectory, number) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory, `running-${number}.json`);
async function numbersIn(stateDirectory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(stateDirectory).catch((error) => {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === "ENOENT")
            return [];
        throw error;
    });
    return names
        .flatMap((name) => lockName.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => b - a);
}
async function startOf(pid) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
    return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
async function isAlive(holder) {
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === "EPERM";
    }
    return holder.started === null || holder.started === (await startOf(holder.pid));
}
async function readHolder(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => "");
    try {
        return lockShape.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
async function holderOf(stateDirectory, number) {
    const holder = number === undefined ? undefined : await readHolder(fileOf(stateDirectory, number));
    return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}
async function lockHolder(stateDirectory) {
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("lock", stateDirectory, async () => holderOf(stateDirectory, (await numbersIn(stateDirectory))[0]));
}
async function make(stateDirectory, number, text) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory, `.running-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, fileOf(stateDirectory, number));
        return true;
    }
    catch (error) {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === "EEXIST")
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function takeRunLock(stateDirectory, workflowId) {
    const mine = { pid: process.pid, started: await startOf(process.pid), workflow_id: workflowId };
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("lock", stateDirectory, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(stateDirectory, { recursive: true });
        for (;;) {
            const highest = (await numbersIn(stateDirectory))[0] ?? 0;
            const holder = await holderOf(stateDirectory, highest);
            if (holder !== undefined)
                return { kind: "held", holder };
            const number = highest + 1;
            if (!(await make(stateDirectory, number, `${JSON.stringify(mine)}\n`)))
                continue;
            const file = fileOf(stateDirectory, number);
            const numbers = await numbersIn(stateDirectory);
            if (numbers.some((other) => other > number)) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                continue;
            }
            for (const old of numbers.filter((other) => other < number))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fileOf(stateDirectory, old), { force: true });
            return { kind: "taken", release: () => (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("unlock", file, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.truncate)(file)) };
        }
    });
}
async function terminalRunId(stateDirectory, workflowId) {
    const { ino, birthtimeMs } = await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("stat", stateDirectory, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(stateDirectory));
    const place = JSON.stringify([(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), stateDirectory, ino, birthtimeMs, workflowId]);
    return `terminal-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(place).digest("hex").slice(0, 24)}`;
}


/***/ }),

/***/ 19661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   EX: () => (/* binding */ unknownWorkflow),
/* harmony export */   RR: () => (/* binding */ terminalReport),
/* harmony export */   oN: () => (/* binding */ terminalEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59825);
/* harmony import */ var _core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89708);
/* harmony import */ var _core_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72351);
/* harmony import */ var _core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4969);
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14567);
/* harmony import */ var _core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42270);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18067);
/* harmony import */ var _engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79643);
/* harmony import */ var _engine_ownership_who_is_at_work_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59221);










const terminalEvents = { github: "terminal", local: "terminal-local" };
function unknownWorkflow(workflowId, known, reasons) {
    const near = (0,_core_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(workflowId, known);
    const why = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
    const wellFormed = (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorkflowId */ .Rg)(workflowId);
    return {
        key: "WORKFLOW_ID",
        place: "command line",
        problem: wellFormed
            ? `nothing is known of ${workflowId} here${why}`
            : `${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`,
        remedy: near === undefined
            ? "`workflow-manager list` shows what there is."
            : `Did you mean ${near}? \`workflow-manager list\` shows what there is.`,
    };
}
async function isAtWork(setting, workflowId) {
    const holder = await (0,_adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockHolder */ .ms)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(setting.root, setting.config.state_directory));
    return holder?.workflow_id === workflowId;
}
async function findWorkflow(setting, world, workflowId) {
    if (!(0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorkflowId */ .Rg)(workflowId))
        return { problem: unknownWorkflow(workflowId, await world.states.list(), []) };
    const read = await (0,_engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkflow */ .S)(world, workflowId, new AbortController().signal);
    if ("missing" in read)
        return { problem: unknownWorkflow(workflowId, await world.states.list(), read.problems) };
    const alive = (await isAtWork(setting, workflowId)) || (await (0,_engine_ownership_who_is_at_work_js__WEBPACK_IMPORTED_MODULE_7__/* .whoIsAtWork */ .N)(world, read.history)) !== undefined;
    const now = alive ? world.clock.now() : read.history.lastAt;
    const shown = alive ? read.history : (0,_engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .withEnd */ .E)(read.history);
    const settings = terminalSettings(setting, now);
    return { ...read, alive, now, shown, settings, report: (0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)((0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFactsOf */ .F)(shown, settings)) };
}
function terminalSettings(setting, now) {
    return { plan: (0,_core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .planFor */ .b)(setting.config), resumeComment: null, repositoryUrl: null, version: _core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r, now };
}
function terminalReport(setting, history, now) {
    return (0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)((0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFactsOf */ .F)(history, terminalSettings(setting, now)));
}


/***/ }),

/***/ 13842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/terminal.js

const colors = { error: "31", warning: "33", notice: "36" };
function createTerminal(options) {
    let outputs = {};
    let summary = "";
    const paint = (code, text) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const clean = (text) => withoutControls(options.redact(text));
    return {
        print: (line) => options.out(clean(line)),
        openGroup: (title) => options.out(paint("1", `== ${clean(title)}`)),
        closeGroup: () => undefined,
        annotate({ level, title, message }) {
            options.err(`${paint(colors[level], `${level}:`)} ${clean(title)}: ${clean(message)}`);
        },
        async setOutputs(values) {
            const redacted = Object.entries(values).map(([name, value]) => [name, options.redact(value)]);
            outputs = { ...outputs, ...Object.fromEntries(redacted) };
        },
        async writeSummary(markdown) {
            summary = options.redact(markdown);
            if (options.summaryFile !== undefined)
                await (0,promises_.writeFile)(options.summaryFile, summary);
        },
        outputs: () => outputs,
        summary: () => summary,
    };
}
function withoutControls(text) {
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

// EXTERNAL MODULE: ./lib/compose.js + 11 modules
var compose = __webpack_require__(2779);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/open-world.js



const levelColors = [
    [/ - ERROR - /, "31"],
    [/ - WARNING - /, "33"],
];
function colored(screen, line) {
    const found = levelColors.find(([pattern]) => pattern.test(line.slice(0, 80)));
    return found === undefined ? line : (0,cli_screen/* paint */.nI)(screen, found[1], line);
}
function openWorld(setting, options) {
    const { screen, redact } = setting;
    const terminal = createTerminal({
        out: (line) => screen.err(colored(screen, line)),
        err: screen.err,
        redact,
        color: screen.color,
    });
    const composed = (0,compose/* composeWorld */.R)({
        config: setting.config,
        environment: setting.environment,
        runner: setting.runner,
        root: setting.root,
        marker: options.marker,
        redact,
        presenter: { ...terminal, annotate: () => undefined },
        print: (line) => terminal.print(line),
        extensions: options.extensions,
        local: options.local,
    });
    return { ...composed, terminal };
}


/***/ }),

/***/ 11014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeClaim: () => (/* binding */ decodeClaim)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

const claimShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(8), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64)),
    runId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64))),
    runAttempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1)),
    runUrl: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(2_000))),
    expiresAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    effectsFrom: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
function decodeClaim(text) {
    try {
        const decoded = claimShape.safeParse(JSON.parse(text));
        return decoded.success ? decoded.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 78259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   Im: () => (/* binding */ renewMs),
/* harmony export */   Un: () => (/* binding */ isBeginningCell),
/* harmony export */   XS: () => (/* binding */ decideClaim),
/* harmony export */   bD: () => (/* binding */ effectsFrom),
/* harmony export */   rA: () => (/* binding */ freshMs),
/* harmony export */   zT: () => (/* binding */ leaseMs),
/* harmony export */   zj: () => (/* binding */ beginningCells)
/* harmony export */ });
/* unused harmony export clockMarginMs */
function beginningCells(issue, runId) {
    if (issue !== undefined)
        return [`issue-${issue}`];
    return runId !== undefined && /^\d{1,20}$/.test(runId) ? [`run-${runId}`] : [];
}
function isBeginningCell(cell) {
    return /^(?:issue|run)-\d{1,20}$/.test(cell);
}
const leaseMs = 300_000;
const renewMs = 60_000;
const freshMs = 5_000;
const inFlightMs = 5_000;
const clockMarginMs = 30_000;
function decideClaim(current, self, now) {
    if (current === undefined)
        return { kind: "take" };
    if (current.owner === self.owner)
        return { kind: "keep" };
    if (self.runId !== null && current.runId === self.runId && current.runAttempt < self.runAttempt)
        return { kind: "take" };
    return now > current.expiresAt + clockMarginMs ? { kind: "take" } : { kind: "respect", by: current };
}
function effectsFrom(from, now) {
    if (from === undefined || from.expiresAt <= now)
        return now;
    const lastSeen = Math.min(now, from.expiresAt - leaseMs);
    return Math.max(now, lastSeen + freshMs + inFlightMs);
}
function describeOwner(claim) {
    const run = claim.runId === null ? "another process" : `run ${claim.runId} (attempt ${claim.runAttempt})`;
    return claim.runUrl === null ? run : `${run}: ${claim.runUrl}`;
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73504);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


function planFor(config) {
    const stages = {};
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po) {
        const own = config.stages[stage];
        const timeout = config.stage_timeouts[stage];
        if (own !== undefined || timeout !== undefined)
            stages[stage] = { ...own, ...(timeout === undefined ? {} : { timeout }) };
    }
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .C)({
        maxRetries: config.enable_recovery ? config.max_retries : 0,
        timeoutMultiplier: config.timeout_multiplier,
        idleTimeoutS: config.idle_timeout,
        baselines: config.performance_baselines,
        stages,
    });
}


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s_: () => (/* binding */ decideRecoveries),
/* harmony export */   zz: () => (/* binding */ defaultRecoveries)
/* harmony export */ });
/* unused harmony exports defaultStrategies, failureKind */
const nothing = { afterFailure: [], afterTimeout: [] };
const defaultRecoveries = {
    initialization: { afterFailure: [], afterTimeout: ["restart_initialization", "check_system_health"] },
    prompt_analysis: { afterFailure: [], afterTimeout: ["simplify_analysis", "fallback_to_basic_parsing"] },
    task_preparation: nothing,
    issue_creation: {
        afterFailure: ["retry_github_api_call", "check_github_rate_limits", "verify_repository_access"],
        afterTimeout: ["retry_github_api", "check_github_connectivity"],
    },
    branch_setup: { afterFailure: [], afterTimeout: ["retry_git_operations", "check_git_status"] },
    research_planning: nothing,
    implementation_start: { afterFailure: [], afterTimeout: ["restart_implementation", "check_dependencies"] },
    implementation_progress: {
        afterFailure: ["create_implementation_checkpoint", "simplify_current_task", "split_complex_operations"],
        afterTimeout: ["checkpoint_progress", "simplify_implementation"],
    },
    implementation_complete: nothing,
    testing_start: { afterFailure: [], afterTimeout: ["retry_test_setup", "skip_non_critical_tests"] },
    testing_complete: nothing,
    documentation_update: nothing,
    pr_preparation: nothing,
    pr_creation: {
        afterFailure: ["verify_branch_state", "check_pr_requirements", "retry_pr_creation"],
        afterTimeout: ["retry_pr_creation", "check_branch_status"],
    },
    pr_verification: nothing,
    review_request: nothing,
    review_processing: { afterFailure: [], afterTimeout: ["retry_review_request", "manual_review_fallback"] },
    final_cleanup: nothing,
    completion: nothing,
};
const defaultStrategies = {
    network: ["check_network_connectivity", "retry_with_exponential_backoff", "switch_to_offline_mode"],
    timeout: ["increase_timeout_limits", "check_system_resources", "restart_operation_with_retry"],
    resource: ["cleanup_resources", "optimize_performance"],
};
const networkCodes = new Set(["network", "git-network", "github-server-error"]);
function failureKind(failure) {
    if (failure.category === "timeout")
        return "timeout";
    if (failure.category === "resource")
        return "resource";
    return networkCodes.has(failure.code) ? "network" : undefined;
}
function nth(actions, n) {
    const action = actions[Math.min(n, actions.length) - 1];
    return action === undefined ? [] : [action];
}
function decideRecoveries(plan, strategies, failure, failureNumber) {
    const kind = failureKind(failure);
    const general = kind === undefined ? [] : (strategies[kind] ?? defaultStrategies[kind]);
    const own = failure.category === "timeout" ? plan.recoverAfterTimeout : plan.recoverAfterFailure;
    const generalNow = kind === "resource" ? general : nth(general, failureNumber);
    const always = kind === "timeout" ? ["increase_timeout_limits"] : [];
    return [...new Set([...always, ...generalNow, ...nth(own, failureNumber)])];
}


/***/ }),

/***/ 93516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ defaultBackoff),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* unused harmony export backoffMs */
const defaultBackoff = { baseMs: 2_000, maxDelayMs: 60_000 };
function backoffMs(policy, failedAttempts, random) {
    const ceiling = Math.min(policy.maxDelayMs, policy.baseMs * 2 ** Math.max(0, failedAttempts - 1));
    return Math.round(ceiling * (0.5 + 0.5 * random));
}
const retryable = {
    transient: true,
    resource: true,
    timeout: true,
    configuration: false,
    critical: false,
    interrupted: false,
};
const resourceRetries = 1;
function decideRetry(policy, facts) {
    const { failure, now, deadline } = facts;
    if (!retryable[failure.category])
        return { kind: "give-up", reason: `${failure.category} failures are not tried again` };
    const waitMs = failure.notBefore === undefined ? 0 : Math.max(0, failure.notBefore - now);
    if (failure.notBefore !== undefined && now + waitMs >= deadline) {
        return {
            kind: "pause",
            until: failure.notBefore,
            reason: `${failure.code}: the wait does not fit the time that is left`,
        };
    }
    const allowed = failure.category === "resource" ? Math.min(resourceRetries, policy.maxRetries) : policy.maxRetries;
    if (facts.failedAttempts > allowed) {
        return { kind: "give-up", reason: `${facts.failedAttempts} of ${allowed + 1} attempts failed` };
    }
    const delayMs = Math.max(waitMs, backoffMs(policy, facts.failedAttempts, facts.random));
    if (now + delayMs >= deadline)
        return { kind: "give-up", reason: "no time is left for another attempt" };
    return { kind: "retry", delayMs, reason: waitMs > 0 ? `waiting for ${failure.code}` : failure.code };
}


/***/ }),

/***/ 73504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan),
/* harmony export */   O: () => (/* binding */ stagePlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_recovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9587);
/* harmony import */ var _failure_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93516);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20961);




function planStage(stage, settings) {
    const own = settings.stages[stage] ?? {};
    const defaults = _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .stageDefaults */ .ve[stage];
    const limitS = own.timeout ?? defaults.limitS;
    const recoveries = _failure_recovery_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRecoveries */ .zz[stage];
    return {
        stage,
        enabled: own.enabled ?? true,
        critical: own.critical ?? defaults.critical,
        limitMs: limitS * 1000,
        warnMs: (own.warn ?? Math.min(defaults.warnS, (limitS * defaults.warnS) / defaults.limitS)) * 1000,
        idleMs: (own.idle ?? (defaults.idleS > 0 ? (settings.idleTimeoutS ?? defaults.idleS) : 0)) * 1000,
        baselineS: settings.baselines[stage] ?? defaults.baselineS,
        retry: { ..._failure_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBackoff */ .ks, maxRetries: own.retries ?? settings.maxRetries },
        run: own.run,
        recoverAfterFailure: own.recovery ?? recoveries.afterFailure,
        recoverAfterTimeout: own.recovery ?? recoveries.afterTimeout,
    };
}
function fingerprintOf(stages) {
    const shape = stages.filter((s) => s.enabled).map((s) => [s.stage, s.run ?? ""]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, 16);
}
function makePlan(settings) {
    const stages = _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowStages */ .Po.map((stage) => planStage(stage, settings));
    return { stages, fingerprint: fingerprintOf(stages), timeoutMultiplier: settings.timeoutMultiplier };
}
function stagePlan(plan, stage) {
    const found = plan.stages.find((candidate) => candidate.stage === stage);
    if (found === undefined)
        throw new Error(`the plan has no stage ${stage}`);
    return found;
}


/***/ }),

/***/ 44139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runAttempt),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _core_failure_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3957);


const settleMs = 30_000;
function evidenceOf(error) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return error.evidence;
    if (error instanceof Error)
        return { kind: "bug", message: `${error.name}: ${error.message}`, stack: error.stack ?? "" };
    return { kind: "bug", message: String(error), stack: "" };
}
async function runAttempt(request) {
    const { clock, limits, stop } = request;
    const controller = new AbortController();
    const finished = new AbortController();
    let lastSignAt = clock.now();
    let warned = false;
    let stopped;
    const stopWith = (reason, graceMs) => {
        if (stopped !== undefined)
            return;
        stopped = reason;
        controller.abort({ by: reason.kind, graceMs });
    };
    const onStop = () => {
        const reason = stop.reason;
        stopWith({ kind: "outside", by: reason?.by ?? "stop" }, reason?.graceMs ?? 1_500);
    };
    if (stop.aborted)
        return { kind: "interrupted", by: stop.reason?.by ?? "stop" };
    stop.addEventListener("abort", onStop, { once: true });
    const heartbeat = () => {
        lastSignAt = clock.now();
    };
    let supervised = false;
    const supervise = (elsewhere) => {
        supervised = elsewhere;
        heartbeat();
    };
    const work = Promise.try(() => request.run(controller.signal, heartbeat, supervise))
        .catch((error) => ({ kind: "failed", evidence: evidenceOf(error) }))
        .finally(() => finished.abort());
    const watch = async () => {
        while (!finished.signal.aborted && stopped === undefined) {
            const now = clock.now();
            const tick = (0,_core_failure_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .decideTick */ ._2)(limits, { now, lastSignAt: supervised ? now : lastSignAt, warned });
            switch (tick.kind) {
                case "wait":
                    await clock.sleep(tick.ms, AbortSignal.any([finished.signal, controller.signal]));
                    break;
                case "warn":
                    warned = true;
                    request.onWarn(tick.afterMs);
                    break;
                case "stop":
                    stopWith({ kind: "timeout", limit: tick.limit, limitMs: tick.limitMs, lastOutput: request.lastOutput() }, 5_000);
                    break;
            }
        }
        if (!finished.signal.aborted)
            await clock.sleep(settleMs, finished.signal);
        return finished.signal.aborted ? "settled" : "stuck";
    };
    const end = await watch();
    stop.removeEventListener("abort", onStop);
    if (end === "stuck") {
        return {
            kind: "stuck",
            evidence: {
                kind: "bug",
                message: `the attempt did not stop within ${settleMs / 1000} s of being told to`,
                stack: "",
            },
        };
    }
    const outcome = await work;
    if (stopped === undefined)
        return outcome;
    if (outcome.kind === "succeeded" || outcome.kind === "skipped")
        return outcome;
    return stopped.kind === "outside" ? { kind: "interrupted", by: stopped.by } : { kind: "failed", evidence: stopped };
}


/***/ }),

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnd),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84367);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60091);



async function readWorkflow(world, workflowId, stop) {
    const problems = [];
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .M)(bytes);
    const here = content === undefined ? undefined : { history: (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldJournal */ .n)(content.entries), content, source: "journal", problems };
    if (here !== undefined && here.history.workflowId === workflowId && here.content.tail.kind !== "broken")
        return here;
    if (content?.tail.kind === "broken")
        problems.push(`the journal is broken at line ${content.tail.line}: ${content.tail.reason}`);
    const addresses = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckpoints */ .FK)(world, { workflowId }, stop, problems);
    const good = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .loadNewestGood */ .at)(world, addresses, stop, problems);
    if (good !== undefined) {
        await world.scratch.remove(good.directory);
        if (good.history.entries > (here?.history.entries ?? 0)) {
            const { generation, store } = good.address;
            const source = `checkpoint ${generation} (${store})`;
            return { history: good.history, content: (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .M)(good.journal), source, problems };
        }
    }
    return here !== undefined && here.history.workflowId === workflowId ? here : { missing: true, problems };
}
function withEnd(history) {
    if (history.end !== null || history.workflowId === "")
        return history;
    const reason = "its process ended without a word (killed, or out of memory)";
    const end = {
        status: "interrupted",
        reason,
        failure: null,
        resumable: true,
        resumeAt: null,
        at: history.lastAt,
    };
    return { ...history, end };
}


/***/ }),

/***/ 60091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ findCheckpoints),
/* harmony export */   Nu: () => (/* binding */ isOwners),
/* harmony export */   at: () => (/* binding */ loadNewestGood)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48801);
/* harmony import */ var _core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54013);
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51518);
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_compact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89160);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84367);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44139);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52681);








const findDeadlineMs = 30_000;
const loadDeadlineMs = 120_000;
async function within(world, ms, stop, work) {
    const controller = new AbortController();
    const over = new AbortController();
    const limit = world.clock.sleep(ms, AbortSignal.any([over.signal, stop])).then(() => {
        if (!over.signal.aborted)
            controller.abort({ by: "deadline", graceMs: 0 });
    });
    try {
        return await work(controller.signal);
    }
    finally {
        over.abort();
        await limit;
    }
}
async function findCheckpoints(world, query, stop, problems) {
    const lists = await Promise.all(world.stores.map(async (store) => {
        try {
            return await within(world, findDeadlineMs, stop, (signal) => store.find(query, signal));
        }
        catch (error) {
            problems.push(`${store.name}: ${(0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X)(error)).message}`);
            return [];
        }
    }));
    const order = (a, b) => b.generation - a.generation ||
        Number(isOwners(world, b)) - Number(isOwners(world, a)) ||
        (b.createdAt ?? 0) - (a.createdAt ?? 0);
    return lists.flat().sort(order);
}
function isOwners(world, address) {
    return world.stores.some(({ name, publicInPublicRepository }) => name === address.store && !publicInPublicRepository);
}
async function readJournalPart(world, directory) {
    const packed = await world.scratch.readFile(`${directory}/${_pack_js__WEBPACK_IMPORTED_MODULE_6__.compactJournalPart}`);
    if (packed === undefined)
        return world.scratch.readFile(`${directory}/${_pack_js__WEBPACK_IMPORTED_MODULE_6__.journalPart}`);
    return (0,_core_journal_journal_compact_js__WEBPACK_IMPORTED_MODULE_3__/* .expandJournal */ ._)(await world.scratch.expand(packed, _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestPartBytes */ .bf));
}
async function check(world, address, directory) {
    const manifestBytes = await world.scratch.readFile(`${directory}/${_core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .v}`);
    if (manifestBytes === undefined)
        return "it has no manifest";
    const decoded = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeManifest */ .MK)(manifestBytes);
    if (decoded.kind === "invalid")
        return `its manifest is invalid (${decoded.reason})`;
    const { manifest } = decoded;
    if (manifest.workflow_id !== address.workflowId || manifest.generation !== address.generation) {
        return `it is ${manifest.workflow_id} generation ${manifest.generation}, not what its name says`;
    }
    const parts = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyParts */ .Iy)(manifest, await world.scratch.digest(directory));
    if (parts.kind !== "ok")
        return `part ${parts.name}: ${parts.kind}`;
    if (manifest.sealed !== null && world.seal === undefined)
        return "it is encrypted and there is no checkpoint-key";
    if (manifest.sealed === null && world.seal !== undefined)
        return "it is not signed, although there is a checkpoint-key";
    const seal = manifest.sealed === null ? undefined : await world.seal?.(manifest.sealed.salt);
    if (seal !== undefined) {
        if (manifest.signature === null || !seal.verify((0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .signedText */ .Mo)(manifest), manifest.signature))
            return "its signature is not ours";
        for (const part of manifest.parts) {
            const file = `${directory}/${part.name}`;
            const bytes = await world.scratch.readFile(file);
            if (bytes === undefined)
                return `part ${part.name}: missing`;
            await world.scratch.writeFile(file, seal.open(bytes, part.name));
        }
    }
    const journal = await readJournalPart(world, directory);
    if (journal === undefined)
        return "it has no journal";
    const content = (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeJournal */ .M)(journal);
    if (content.tail.kind !== "whole")
        return `its journal is ${content.tail.kind}`;
    if (content.head.hash !== manifest.journal.head)
        return "its journal does not end where the manifest says";
    const history = (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldJournal */ .n)(content.entries);
    if (history.workflowId !== manifest.workflow_id)
        return "its journal is that of another workflow";
    return { address, directory, manifest, journal, history };
}
async function loadNewestGood(world, addresses, stop, problems) {
    for (const address of addresses) {
        if (stop.aborted)
            return undefined;
        const store = world.stores.find((candidate) => candidate.name === address.store);
        if (store === undefined)
            continue;
        const where = `generation ${address.generation} in ${address.store}`;
        const directory = await world.scratch.directory("restored");
        try {
            await within(world, loadDeadlineMs, stop, (signal) => store.load(address, directory, signal));
            const result = await check(world, address, directory);
            if (typeof result !== "string")
                return result;
            problems.push(`${where}: ${result}`);
        }
        catch (error) {
            problems.push(`${where}: ${(0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X)(error)).message}`);
        }
        await world.scratch.remove(directory);
    }
    return undefined;
}


/***/ }),

/***/ 59221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ whoIsAtWork)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78259);
/* harmony import */ var _core_checkpoint_ownership_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11014);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61493);



const lookMs = 10_000;
async function whoIsAtWork(world, history) {
    const { ownership, clock, github } = world;
    if (history.end !== null || ownership === undefined)
        return undefined;
    const looked = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_1__/* .withinTime */ .d)(clock, lookMs, async (signal) => {
        const cell = await ownership.read(history.workflowId, signal);
        const claim = cell === undefined ? undefined : (0,_core_checkpoint_ownership_claim_js__WEBPACK_IMPORTED_MODULE_0__.decodeClaim)(cell.text);
        if (claim === undefined || claim.expiresAt <= clock.now())
            return undefined;
        const id = Number(claim.runId ?? Number.NaN);
        const run = Number.isSafeInteger(id) && id > 0 ? await github.workflowRun(id, claim.runAttempt) : undefined;
        return run === undefined || run.conclusion === null ? (0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOwner */ .$S)(claim) : undefined;
    });
    return looked.kind === "done" ? looked.value : undefined;
}


/***/ }),

/***/ 57298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44139);


function failureOf(error) {
    return (0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(error));
}


/***/ }),

/***/ 61493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var _recovery_failure_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57298);

async function withinTime(clock, ms, work) {
    const over = new AbortController();
    const enough = new AbortController();
    const late = clock.sleep(ms, over.signal).then(() => {
        enough.abort({ by: "deadline", graceMs: 0 });
        return { kind: "failed", reason: `it took longer than ${Math.round(ms / 1000)} s` };
    });
    const done = Promise.resolve()
        .then(() => work(enough.signal))
        .then((value) => ({ kind: "done", value }), (error) => ({
        kind: "failed",
        reason: (0,_recovery_failure_of_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(error).message.replace(/\.$/, ""),
    }));
    const first = await Promise.race([done, late]);
    over.abort();
    return first;
}


/***/ })

};
