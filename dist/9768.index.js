export const id = 9768;
export const ids = [9768];
export const modules = {

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createActionsRuntime)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/core/report/annotation-budget.js
const annotationsPerLevel = 10;
const annotationLength = 4096;
const keptForTheEnd = 2;
const ofOneTitle = 3;
const freshBudget = {
    shown: { error: 0, warning: 0, notice: 0 },
    titles: {},
    withheld: 0,
};
function spend(budget, one) {
    const { shown, titles } = budget;
    const key = `${one.level} ${one.title}`;
    const said = titles[key] ?? 0;
    const room = annotationsPerLevel - (one.final ? 0 : keptForTheEnd) - shown[one.level];
    if (room <= 0 || (!one.final && said >= ofOneTitle))
        return { show: false, budget: { ...budget, withheld: budget.withheld + 1 } };
    return {
        show: true,
        budget: {
            ...budget,
            shown: { ...shown, [one.level]: shown[one.level] + 1 },
            titles: { ...titles, [key]: said + 1 },
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/text/workflow-command.js
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function renderCommand(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const space = Object.keys(properties).length > 0 ? " " : "";
    return `::${name}${space}${pairs.join(",")}::${escapeData(message)}`;
}
const breaker = "\u200B";
function neutralise(text) {
    return text
        .replace(/\r\n?/g, "\n")
        .split("\n")
        .map((line) => line.replace(/^([^\x21-\x7e]*):(?=:)/u, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`))
        .join("\n");
}
function renderFileRecord(name, value, delimiter) {
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
        throw new Error(`"${name}" cannot name an output or a state`);
    if (!/^[A-Za-z0-9_-]{8,}$/.test(delimiter))
        throw new Error("a delimiter has at least eight letters, digits, - or _");
    if (name.includes(delimiter) || value.includes(delimiter)) {
        throw new Error(`the value of ${name} holds the delimiter of its record; another random one is needed`);
    }
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./lib/adapters/actions-runtime.js



const summaryBytes = 1024 * 1024;
const cutNote = "\n\n_The summary was cut here: the runner takes no more than 1 MiB._\n";
function createActionsRuntime(options) {
    const { environment, redact, write } = options;
    let budget = freshBudget;
    let groupOpen = false;
    const command = (name, properties, message) => write(renderCommand(name, properties, message));
    const print = (text) => {
        for (const line of neutralise(redact(text)).split("\n"))
            write(line);
    };
    const delimiter = () => `ghadelimiter_${options.nonce()}`;
    const file = (name) => environment[name] || undefined;
    return {
        print,
        openGroup(title) {
            if (groupOpen)
                command("endgroup", {}, "");
            groupOpen = true;
            command("group", {}, redact(title));
        },
        closeGroup() {
            if (groupOpen)
                command("endgroup", {}, "");
            groupOpen = false;
        },
        annotate(annotation) {
            const { level, final = false } = annotation;
            const title = redact(annotation.title);
            const spent = spend(budget, { level, title, final });
            budget = spent.budget;
            const more = final && budget.withheld > 0 ? ` (${budget.withheld} more warnings are in the log only.)` : "";
            const message = redact(annotation.message);
            if (!spent.show)
                return print(`${level}: ${title}: ${message}`);
            command(level, { title }, `${message.slice(0, annotationLength - more.length)}${more}`);
        },
        async setOutputs(outputs) {
            const path = file("GITHUB_OUTPUT");
            const records = Object.entries(outputs).map(([name, value]) => [name, redact(value)]);
            if (path === undefined)
                for (const [name, value] of records)
                    command("set-output", { name }, value);
            else
                await external_node_fs_.promises.appendFile(path, records.map((record) => renderFileRecord(...record, delimiter())).join(""));
        },
        async writeSummary(markdown) {
            const path = file("GITHUB_STEP_SUMMARY");
            if (path !== undefined)
                await external_node_fs_.promises.writeFile(path, withinBytes(redact(markdown)));
        },
        async appendSummary(markdown) {
            const path = file("GITHUB_STEP_SUMMARY");
            if (path === undefined)
                return;
            const bytes = Buffer.from(redact(markdown));
            const { size } = await external_node_fs_.promises.stat(path).catch(() => ({ size: 0 }));
            if (size + bytes.length <= summaryBytes)
                await external_node_fs_.promises.appendFile(path, bytes);
        },
        mask(value) {
            if (value.trim() !== "")
                command("add-mask", {}, value);
        },
        saveState(name, value) {
            const path = file("GITHUB_STATE");
            if (path === undefined)
                command("save-state", { name }, redact(value));
            else
                (0,external_node_fs_.appendFileSync)(path, renderFileRecord(name, redact(value), delimiter()));
        },
        readState: (name) => environment[`STATE_${name}`] || undefined,
    };
}
function withinBytes(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= summaryBytes)
        return markdown;
    const kept = bytes.subarray(0, summaryBytes - Buffer.byteLength(cutNote)).toString("utf8");
    return kept.replace(/\uFFFD+$/, "") + cutNote;
}


/***/ }),

/***/ 75158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload),
/* harmony export */   c: () => (/* binding */ readRunnerFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function workflowOf(reference, repository) {
    if (reference === undefined || !reference.startsWith(`${repository}/`))
        return undefined;
    const at = reference.lastIndexOf("@");
    if (at === -1)
        return undefined;
    const path = reference.slice(repository.length + 1, at);
    const file = path.split("/").at(-1) ?? "";
    const ref = /^refs\/(?:heads|tags)\/(.+)$/.exec(reference.slice(at + 1))?.[1];
    return ref === undefined || file === "" ? undefined : { file, path, ref };
}
function readRunnerFacts(environment) {
    const text = (name) => {
        const value = environment[name];
        return value === undefined || value === "" ? undefined : value;
    };
    const repository = text("GITHUB_REPOSITORY") ?? "";
    const [owner = "", repo = ""] = repository.split("/");
    const serverUrl = text("GITHUB_SERVER_URL") ?? "https://github.com";
    const runId = text("GITHUB_RUN_ID");
    const runAttempt = Number.parseInt(text("GITHUB_RUN_ATTEMPT") ?? "1", 10);
    const attempt = Number.isSafeInteger(runAttempt) && runAttempt > 0 ? runAttempt : 1;
    const retention = Number.parseInt(text("GITHUB_RETENTION_DAYS") ?? "", 10);
    const workspace = text("GITHUB_WORKSPACE") ?? ".";
    return {
        owner,
        repo,
        apiUrl: text("GITHUB_API_URL") ?? "https://api.github.com",
        serverUrl,
        runId,
        runAttempt: attempt,
        runUrl: runId === undefined
            ? undefined
            : `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
        eventName: text("GITHUB_EVENT_NAME") ?? "",
        eventPath: text("GITHUB_EVENT_PATH"),
        actor: text("GITHUB_ACTOR"),
        triggeringActor: text("GITHUB_TRIGGERING_ACTOR"),
        workflow: workflowOf(text("GITHUB_WORKFLOW_REF"), repository),
        job: text("GITHUB_JOB"),
        workspace,
        temporary: text("RUNNER_TEMP") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ".."),
        retentionDays: Number.isSafeInteger(retention) && retention > 0 ? retention : undefined,
    };
}
async function readEventPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
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

/***/ 40866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ dispatchInputs)
/* harmony export */ });
const dispatchNames = ["issue-number", "prompt-file", "prompt", "workflow-id", "resume-from", "mode"];
function dispatchInputs(eventName, payload) {
    if (eventName !== "workflow_dispatch" || typeof payload !== "object" || payload === null)
        return {};
    const inputs = "inputs" in payload ? payload.inputs : undefined;
    if (typeof inputs !== "object" || inputs === null)
        return {};
    return Object.fromEntries(Object.entries(inputs).filter((entry) => typeof entry[1] === "string" && dispatchNames.includes(entry[0])));
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

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   ae: () => (/* binding */ isIssueEvent),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);

const trustedEvents = new Set([
    "",
    "workflow_dispatch",
    "repository_dispatch",
    "schedule",
    "push",
    "release",
    "create",
    "delete",
    "merge_group",
]);
function isIssueEvent(eventName) {
    return eventName === "issues" || eventName === "issue_comment";
}
function readSettings({ eventName, config, actor }) {
    const asked = { sender: actor, mustAuthorize: !trustedEvents.has(eventName) };
    const issue = config.issue_number;
    const workflowId = config.workflow_id;
    const from = config.resume_from;
    const resumeFrom = from !== undefined && (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowStage */ .eT)(from) ? from : undefined;
    if (config.mode === "diagnose" || config.mode === "resume") {
        if (workflowId === undefined && issue === undefined)
            return problem("workflow-id", `mode ${config.mode} needs a workflow`, "Give workflow-id, or issue-number.");
        if (config.mode === "diagnose")
            return { kind: "diagnose", workflowId, issue, ...asked };
        return { kind: "resume", workflowId, issue, resumeFrom, ...asked };
    }
    if (workflowId !== undefined)
        return { kind: "resume", workflowId, issue, resumeFrom, ...asked };
    const task = taskOf(config);
    if (task !== undefined)
        return { kind: "task", task, resumeFrom, ...asked };
    const what = eventName === "" ? "the command" : `the event ${eventName}`;
    return problem("prompt-file", `${what} brings no task`, "Give prompt-file, prompt or issue-number.");
}
function taskOf({ prompt_file, prompt, issue_number: issue }) {
    if (prompt_file !== undefined)
        return { kind: "prompt-file", path: prompt_file, issue };
    if (prompt !== undefined)
        return { kind: "prompt", text: prompt, issue };
    return issue === undefined ? undefined : { kind: "issue", issue };
}
function skip(reason) {
    return { kind: "skip", reason };
}
function problem(key, text, remedy) {
    return { kind: "problem", problems: [{ key, place: "event", problem: text, remedy }] };
}


/***/ }),

/***/ 54916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   V: () => (/* binding */ decideStart)
/* harmony export */ });
const writes = new Set(["admin", "maintain", "write"]);
function mayWrite(permission) {
    return writes.has(permission);
}
function decideStart(sender, lists) {
    if (sender === undefined || sender === "")
        return "refused";
    const named = (list) => list.some((login) => login.toLowerCase() === sender.toLowerCase());
    if (named(lists.allow_users))
        return "allowed";
    if (/\[bot\]$/i.test(sender))
        return named(lists.allow_bots) ? "allowed" : "refused";
    return "by-permission";
}


/***/ }),

/***/ 84022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mayStart)
/* harmony export */ });
/* harmony import */ var _core_trigger_may_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54916);

async function mayStart(github, lists, sender) {
    const decision = (0,_core_trigger_may_start_js__WEBPACK_IMPORTED_MODULE_0__/* .decideStart */ .V)(sender, lists);
    if (decision !== "by-permission" || sender === undefined)
        return decision === "allowed";
    return (0,_core_trigger_may_start_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .J)(await github.permission(sender));
}


/***/ }),

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ refusedTo),
/* harmony export */   ct: () => (/* binding */ runHere),
/* harmony export */   xs: () => (/* binding */ serveWork)
/* harmony export */ });
/* harmony import */ var _run_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32642);
/* harmony import */ var _may_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84022);


function invalid(key, place, problem, remedy) {
    return { kind: "invalid", problems: [{ key, place, problem, remedy }] };
}
async function taskFrom(request, source, requester) {
    switch (source.kind) {
        case "issue":
            return { source: "issue", issue: source.issue, text: "", requester };
        case "prompt":
            return { source: "prompt", issue: source.issue, text: source.text, requester };
        case "prompt-file": {
            const text = await request.readPrompt(source.path);
            if (text === undefined) {
                return invalid("prompt-file", "input prompt-file", `${source.path} cannot be read as text`, "Name a Markdown file that is in the repository at this commit.");
            }
            return { source: "prompt-file", promptFile: source.path, issue: source.issue, text, requester };
        }
    }
}
function refusedTo(sender) {
    const reason = `${sender ?? "nobody"} may not start workflows here (write permission, or a place in allow-users, is needed)`;
    return { kind: "skipped", reason };
}
const noTask = { source: "prompt", text: "", requester: undefined };
async function runHere(request, task, resumeFrom) {
    const end = await (0,_run_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .runWorkflow */ .F)({ ...request, task, resumeFrom, earlier: undefined });
    if (end.ownedBy !== undefined)
        return { kind: "skipped", reason: end.reason };
    return { kind: "ended", end };
}
async function serveWork(request, trigger) {
    if (trigger.mustAuthorize && !(await (0,_may_start_js__WEBPACK_IMPORTED_MODULE_1__/* .mayStart */ .S)(request.world.github, request.config, trigger.sender)))
        return refusedTo(trigger.sender);
    if (trigger.kind === "resume") {
        const task = trigger.issue === undefined
            ? noTask
            : { source: "issue", issue: trigger.issue, text: "", requester: trigger.sender };
        return runHere(request, task, trigger.resumeFrom);
    }
    const task = await taskFrom(request, trigger.task, trigger.sender);
    return "kind" in task ? task : runHere(request, task, trigger.resumeFrom);
}


/***/ }),

/***/ 29726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 2 modules
var actions_runtime = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/adapters/runner-facts.js
var runner_facts = __webpack_require__(75158);
;// CONCATENATED MODULE: ./lib/adapters/stop-on-signals.js
function stopOnSignals(source) {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        source.on(signal, () => controller.abort({ by: signal, graceMs: signal === "SIGINT" ? 1_500 : 300 }));
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./lib/compose.js + 11 modules
var compose = __webpack_require__(2779);
// EXTERNAL MODULE: ./lib/core/config/dispatch-inputs.js
var dispatch_inputs = __webpack_require__(40866);
// EXTERNAL MODULE: ./lib/core/config/plan-settings.js
var plan_settings = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/core/failure/timeout.js
var timeout = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/core/journal/workflow-id.js
var workflow_id = __webpack_require__(14350);
// EXTERNAL MODULE: ./lib/core/lazy-part.js
var lazy_part = __webpack_require__(79483);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var text_redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/text/secrets.js
var text_secrets = __webpack_require__(88854);
// EXTERNAL MODULE: ./lib/core/trigger/event.js
var trigger_event = __webpack_require__(8552);
// EXTERNAL MODULE: ./lib/engine/present/attach-log.js + 1 modules
var attach_log = __webpack_require__(1690);
// EXTERNAL MODULE: ./lib/engine/present/attach-telemetry.js
var attach_telemetry = __webpack_require__(50979);
// EXTERNAL MODULE: ./lib/engine/present/attach-views.js
var attach_views = __webpack_require__(66334);
// EXTERNAL MODULE: ./lib/engine/serve/serve-work.js
var serve_work = __webpack_require__(79455);
;// CONCATENATED MODULE: ./lib/engine/serve/serve.js

async function serve(request, trigger) {
    switch (trigger.kind) {
        case "skip":
            return { kind: "skipped", reason: trigger.reason };
        case "problem":
        case "front-desk": {
            const { serveDesk, serveProblem } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 50715));
            return trigger.kind === "problem" ? serveProblem(request, trigger) : serveDesk(request, trigger);
        }
        case "task":
        case "resume":
            return (0,serve_work/* serveWork */.xs)(request, trigger);
        case "diagnose":
            throw new Error("diagnosing is not serving a workflow");
    }
}

// EXTERNAL MODULE: ./lib/stages/index.js
var stages = __webpack_require__(45531);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/main.js




















async function budgetMsOf(config, runner) {
    if (config.time_budget !== undefined)
        return config.time_budget * 1000;
    const { readJobLimit } = await __webpack_require__.e(/* import() */ 1476).then(__webpack_require__.bind(__webpack_require__, 51476));
    return (await readJobLimit(runner)) * 60_000;
}
async function triggerOf(facts) {
    if (!(0,trigger_event/* isIssueEvent */.ae)(facts.eventName))
        return (0,trigger_event/* readSettings */.sb)(facts);
    const { readIssueEvent } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1680)]).then(__webpack_require__.bind(__webpack_require__, 1680));
    return readIssueEvent(facts);
}
function attachStatusLater(recorder, setup, ownership) {
    let status;
    recorder.onEntry((entry) => {
        if (!("stage" in entry) && entry.kind !== "workflow.ended")
            return;
        status ??= Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 86184)).then(({ attachStatus }) => attachStatus(recorder, setup, ownership));
    });
    const settle = async () => (await status)?.settle();
    ownership.beforeRelease(settle);
    return settle;
}
async function problems(runtime, found) {
    const { presentProblems } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
    return presentProblems(runtime, found);
}
async function act(runtime, setRedactor) {
    const environment = process.env;
    const startedAt = Date.now();
    const stop = stopOnSignals(process);
    const runner = (0,runner_facts/* readRunnerFacts */.c)(environment);
    const payload = await (0,runner_facts/* readEventPayload */.N)(runner.eventPath);
    const dispatch = (0,dispatch_inputs/* dispatchInputs */.C)(runner.eventName, payload);
    const loaded = await (0,config_source/* loadConfiguration */.vF)({
        environment,
        readInputs: true,
        dispatch,
        flags: {},
        root: runner.workspace,
    });
    if (loaded.kind === "invalid")
        return problems(runtime, loaded.problems);
    const config = (0,step/* withRunnerDefaults */.zF)(loaded.config);
    const secrets = (0,text_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    const redact = (0,text_redact/* createRedactor */.lY)(secrets);
    setRedactor(redact);
    const trigger = await triggerOf({ eventName: runner.eventName, payload, config, actor: runner.actor });
    if (trigger.kind === "skip") {
        const { presentSkipped } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
        return presentSkipped(runtime, trigger.reason);
    }
    const missing = missingFacts(config, runner);
    if (missing.length > 0)
        return problems(runtime, missing);
    if (trigger.kind === "diagnose") {
        const { diagnoseStep } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(829), __webpack_require__.e(5435), __webpack_require__.e(5621), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 28135));
        return diagnoseStep({
            config,
            environment,
            runner,
            runtime,
            redact,
            workflowId: trigger.workflowId,
            issue: trigger.issue,
        });
    }
    const marker = runtime.readState(step/* stateNames */.U0.marker) ?? (0,external_node_crypto_.randomUUID)();
    const root = runner.workspace;
    const { world, log } = (0,compose/* composeWorld */.R)({
        config,
        environment,
        runner,
        root,
        marker,
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    for (const message of loaded.warnings)
        runtime.annotate({ level: "warning", title: "Configuration", message });
    runtime.saveState(step/* stateNames */.U0.marker, marker);
    runtime.saveState(step/* stateNames */.U0.startedAt, String(startedAt));
    const budget = (0,lazy_part/* lazyPart */.a)(async () => (0,timeout/* jobBudget */.z5)(startedAt, await budgetMsOf(config, runner)));
    const plan = (0,plan_settings/* planFor */.b)(config);
    const publish = async (file) => {
        const { publishReport } = await __webpack_require__.e(/* import() */ 8879).then(__webpack_require__.bind(__webpack_require__, 8879));
        const leftMs = stop.aborted ? 0 : (await budget()).endsAt - Date.now() - afterBundleMs;
        const url = await publishReport({ world, runner, runtime, phase: "main", leftMs }, file);
        if (url !== undefined)
            runtime.saveState(step/* stateNames */.U0.reported, "yes");
        return url;
    };
    const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
    const setup = { world, config, plan, repositoryUrl, redact, publish: config.dry_run ? undefined : publish };
    const settle = [];
    try {
        const served = await serve({
            world,
            config,
            plan,
            stages: stages/* stages */._,
            budget,
            run: (0,step/* runInfo */.Q6)(runner, environment),
            repository: `${runner.owner}/${runner.repo}`,
            workflowId: (0,workflow_id/* newWorkflowId */.F)(startedAt, world.chance.random()),
            self: runner.workflow === undefined ? undefined : { workflowFile: runner.workflow.file, ref: runner.workflow.ref },
            stop,
            redact,
            onOpen: (recorder, ownership) => {
                runtime.saveState(step/* stateNames */.U0.workflowId, recorder.history().workflowId);
                (0,attach_log/* attachLog */.a)(recorder, world);
                settle.push((0,attach_views/* attachViews */.s)(recorder, world).settle, attachStatusLater(recorder, setup, ownership));
                settle.push((0,attach_telemetry/* attachTelemetry */.P)(recorder, world));
            },
            onDone: async (history, ownership) => {
                const { showStatusOfEnd } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 86184));
                await showStatusOfEnd(history, setup, ownership);
            },
            readPrompt: async (path) => {
                const { readPromptFile } = await __webpack_require__.e(/* import() */ 9735).then(__webpack_require__.bind(__webpack_require__, 19735));
                return readPromptFile(root, path);
            },
        }, trigger);
        const { presentEnd, reportSettings } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
        const code = await presentEnd(served, setup);
        runtime.saveState(step/* stateNames */.U0.presented, "yes");
        for (const done of settle)
            await done();
        const isSettled = await settleEnd(served, stop, async (end) => {
            const { keepBundle } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5435), __webpack_require__.e(7594)]).then(__webpack_require__.bind(__webpack_require__, 85435));
            const settings = reportSettings(setup);
            const request = { world, config, environment, root, redact, settings, runtime, runner, phase: "main" };
            return keepBundle(request, end.workflowId, end, (await budget()).endsAt - Date.now() - afterBundleMs);
        });
        if (isSettled)
            runtime.saveState(step/* stateNames */.U0.settled, "yes");
        return code;
    }
    finally {
        await log.close();
    }
}
const afterBundleMs = 5_000;
async function settleEnd(served, stop, keep) {
    if (served.kind !== "ended" || served.end.status === "completed" || served.end.status === "degraded")
        return true;
    return stop.aborted ? false : keep(served.end);
}
function missingFacts(config, runner) {
    const problems = [];
    if (config.token === undefined) {
        problems.push({
            key: "token",
            place: "input token",
            problem: "it is empty",
            remedy: "Leave the input out (the job's own token is the default), or give a token.",
        });
    }
    if (runner.owner === "" || runner.repo === "") {
        problems.push({
            key: "GITHUB_REPOSITORY",
            place: "environment",
            problem: "it is not set",
            remedy: "Run the action in a GitHub Actions job; in a terminal use the command line.",
        });
    }
    return problems;
}
async function main() {
    let redact = (0,text_redact/* createRedactor */.lY)([]);
    const runtime = (0,actions_runtime/* createActionsRuntime */.Y)({
        environment: process.env,
        write: (line) => process.stdout.write(`${line}\n`),
        redact: (text) => redact(text),
        nonce: external_node_crypto_.randomUUID,
    });
    let code = 1;
    try {
        code = await act(runtime, (next) => {
            redact = next;
        });
    }
    catch (error) {
        const { presentBug } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
        code = await presentBug(runtime, error);
    }
    process.stdout.write("", () => process.exit(code));
}


/***/ }),

/***/ 33341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ runInfo),
/* harmony export */   U0: () => (/* binding */ stateNames),
/* harmony export */   zF: () => (/* binding */ withRunnerDefaults)
/* harmony export */ });
/* harmony import */ var _core_telemetry_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68630);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);


const stateNames = {
    workflowId: "workflow-id",
    marker: "marker",
    startedAt: "started-at",
    presented: "presented",
    settled: "settled",
    reported: "reported",
};
function runInfo(runner, environment) {
    const traceparent = (0,_core_telemetry_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .traceparentIn */ .ty)(environment);
    return {
        id: runner.runId,
        attempt: runner.runAttempt,
        url: runner.runUrl,
        actor: runner.triggeringActor ?? runner.actor,
        event: runner.eventName,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r,
        ...(traceparent === undefined ? {} : { traceparent }),
    };
}
function withRunnerDefaults(config) {
    return config.checkpoint_stores === undefined
        ? { ...config, checkpoint_stores: ["git", "cache", "artifact"] }
        : config;
}


/***/ })

};
