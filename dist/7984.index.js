export const id = 7984;
export const ids = [7984];
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

/***/ 41036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storesWithEnd)
/* harmony export */ });
function storesWithEnd({ end, checkpoints }) {
    if (end === null)
        return new Set();
    return new Set(checkpoints.filter(({ at, holdsEnd }) => at >= end.at && holdsEnd !== false).map(({ store }) => store));
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

/***/ 84367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeJournal),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);

const longestLineBytes = 4 * 1024 * 1024;
const hashTailLength = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN.length + 43 + 2;
function frameOf(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return undefined;
    const { prev, ...entry } = json;
    const { seq, at, kind } = entry;
    const numbered = typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0;
    const timed = typeof at === "number" && Number.isFinite(at) && at >= 0;
    const named = typeof kind === "string" && kind.length >= 1 && kind.length <= 64;
    return numbered && timed && named ? { seq, prev, entry: entry } : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodeLine(text, head) {
    const hash = text.slice(-45, -2);
    if (text.slice(-hashTailLength, -45) !== _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN || !text.endsWith('"}'))
        return { reason: "no hash at its end" };
    const body = `${text.slice(0, -hashTailLength)}}`;
    if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .lineHash */ .Hw)(body) !== hash)
        return { reason: "its hash does not fit its content" };
    const frame = frameOf(parseJson(body));
    if (frame === undefined)
        return { reason: "it is not a journal entry" };
    if (frame.prev !== head.hash)
        return { reason: "it does not follow the line before it" };
    if (frame.seq !== head.seq)
        return { reason: `it is number ${frame.seq} where ${head.seq} was due` };
    return { entry: frame.entry, head: { seq: head.seq + 1, hash } };
}
function decodeJournal(bytes) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const entries = [];
    let head = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1;
    let start = 0;
    const ended = (tail) => ({ entries, head, length: start, tail });
    while (start < bytes.length) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1)
            return ended({ kind: "torn", bytes: bytes.length - start });
        if (end - start > longestLineBytes)
            return ended({ kind: "broken", line: entries.length + 1, reason: "it is too long" });
        const decoded = decodeLine(decoder.decode(bytes.subarray(start, end)), head);
        if ("reason" in decoded)
            return ended({ kind: "broken", line: entries.length + 1, reason: decoded.reason });
        entries.push(decoded.entry);
        head = decoded.head;
        start = end + 1;
    }
    return ended({ kind: "whole" });
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

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fencedWorld)
/* harmony export */ });
/* unused harmony export githubWrites */
const githubWrites = [
    "createIssue",
    "createComment",
    "updateComment",
    "react",
    "ensureLabel",
    "addLabels",
    "removeLabel",
    "assign",
    "createPullRequest",
    "updatePullRequest",
    "requestReviewers",
    "createReview",
    "replyToReviewComment",
    "createCheckRun",
    "updateCheckRun",
    "dispatchWorkflow",
    "cancelRun",
];
const everyMethod = true;
function behind(port, writes, fence) {
    const names = new Set(writes);
    return new Proxy(port, {
        get: (target, name) => {
            const member = Reflect.get(target, name);
            if (!names.has(name) || typeof member !== "function")
                return member;
            return async (...args) => {
                await fence();
                return member.apply(target, args);
            };
        },
    });
}
function fencedWorld(world, fence) {
    return {
        ...world,
        fenced: everyMethod,
        github: behind(world.github, githubWrites, fence),
        workTree: behind(world.workTree, ["push"], fence),
        stores: world.stores.map((store) => behind(store, ["save", "prune"], fence)),
    };
}


/***/ }),

/***/ 86184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachStatus: () => (/* binding */ attachStatus),
  showStatusOfEnd: () => (/* binding */ showStatusOfEnd)
});

;// CONCATENATED MODULE: ./lib/core/journal/pushed-heads.js
function pushedHeads({ effects, stages }) {
    const pushed = Object.values(effects).map(({ effect, confirmed, value }) => confirmed && effect.startsWith("push:") ? value?.["sha"] : undefined);
    const shas = [...pushed, stages.review_processing.output?.["headSha"]].filter((sha) => typeof sha === "string");
    return shas.filter((sha, at) => shas.lastIndexOf(sha) === at);
}

// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
// EXTERNAL MODULE: ./lib/core/report/status-comment.js + 1 modules
var status_comment = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/core/report/check-run.js


const checkName = "WorkflowManager";
const conclusions = {
    completed: "success",
    degraded: "neutral",
    paused: "action_required",
    interrupted: "cancelled",
    failed: "failure",
    skipped: "neutral",
    dispatched: "neutral",
    running: null,
};
function renderCheckRun(report) {
    const run = report.runs.at(-1);
    return {
        externalId: `${report.workflowId} ${run?.id ?? "local"}.${run?.attempt ?? 1}`,
        detailsUrl: run?.url ?? undefined,
        title: (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* sanitise */.tB)(report.headline, 1_000).replace(/\s+/g, " ").trim(), 200),
        summary: (0,status_comment/* renderStatusText */._c)(report, (0,status_comment/* aboveStages */.hu)(report)),
        conclusion: conclusions[report.outcome],
    };
}
function supersededCheckRun(content, sha) {
    const short = sha.slice(0, 12);
    return {
        ...content,
        title: `Went on at ${short}`,
        summary: `The workflow has pushed ${short}; its check is there.`,
        conclusion: "neutral",
    };
}

;// CONCATENATED MODULE: ./lib/engine/present/check-run-view.js


function checkRunView() {
    let now;
    const oursAt = async (sha, workflowId, fenced) => (await fenced.github.checkRuns(sha, checkName)).filter(({ externalId }) => externalId.startsWith(`${workflowId} `));
    const showAt = async (sha, workflowId, content, fenced) => {
        if (now?.sha === sha) {
            await fenced.github.updateCheckRun(now.id, content);
            return now.id;
        }
        const ours = await oursAt(sha, workflowId, fenced);
        const open = ours.find((run) => run.open);
        if (open !== undefined) {
            await fenced.github.updateCheckRun(open.id, content);
            return open.id;
        }
        if (ours.some(({ externalId }) => externalId === content.externalId))
            return undefined;
        return (await fenced.github.createCheckRun(sha, checkName, content)).id;
    };
    const closeOthers = async (heads, workflowId, content, fenced) => {
        for (const sha of heads)
            for (const run of await oursAt(sha, workflowId, fenced))
                if (run.open)
                    await fenced.github.updateCheckRun(run.id, content);
    };
    return {
        event: "check-run",
        name: "the check run",
        remedy: "Give the job `checks: write` and the action the job's own token or an app's (a personal one may not), or leave `check-run` off.",
        shows: (entry) => entry.kind === "effect.confirmed" && entry.effect.startsWith("push:"),
        async show(history, report, fenced) {
            const heads = pushedHeads(history);
            const sha = heads.at(-1);
            if (sha === undefined)
                return false;
            const content = renderCheckRun(report());
            const superseded = supersededCheckRun(content, sha);
            const id = await showAt(sha, history.workflowId, content, fenced);
            if (now !== undefined && now.sha !== sha)
                await fenced.github.updateCheckRun(now.id, superseded);
            now = id === undefined ? undefined : { id, sha };
            const isOver = content.conclusion !== null && history.end?.status !== "interrupted";
            if (isOver)
                await closeOthers(new Set(heads), history.workflowId, superseded, fenced);
            return id !== undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report = __webpack_require__(14567);
// EXTERNAL MODULE: ./lib/core/report/report-of.js
var report_of = __webpack_require__(42270);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var attempt = __webpack_require__(44139);
// EXTERNAL MODULE: ./lib/engine/ownership/fenced-world.js
var fenced_world = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/engine/present/live-view.js






const throttleMs = 5_000;
const refreshMs = 120_000;
const lastEditMs = 8_000;
const hurriedEditMs = 1_500;
const shown = new Set([
    "stage.started",
    "stage.succeeded",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "attempt.failed",
    "workflow.ended",
    "run.opened",
]);
function createShowing(setup, ownership, view) {
    const { world } = setup;
    const closed = new AbortController();
    let told = false;
    let refused = false;
    const fenced = (0,fenced_world/* fencedWorld */.O)(world, async () => {
        closed.signal.throwIfAborted();
        await ownership.fence(closed.signal);
        closed.signal.throwIfAborted();
    });
    const reportOf = (history) => (0,report/* buildReport */.FK)((0,report_of/* reportFactsOf */.F)(history, {
        plan: setup.plan,
        resumeComment: setup.resumeComment,
        repositoryUrl: setup.repositoryUrl,
        version: version/* version */.r,
        now: world.clock.now(),
    }));
    const tell = (workflowId, message) => world.log.write({
        time: new Date(world.clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: workflowId,
        stage: null,
        event: view.event,
        message: `${view.name} could not be updated: ${message}${refused ? ` ${view.remedy}` : ""}`,
        fields: {},
    });
    return {
        async show(history) {
            if (history.end?.failure?.code === "ownership-lost" || closed.signal.aborted || refused)
                return false;
            try {
                return await view.show(history, () => reportOf(history), fenced);
            }
            catch (error) {
                if (closed.signal.aborted)
                    return false;
                const failure = (0,classify/* classify */.L)((0,attempt/* evidenceOf */.X)(error));
                if (failure.code === "ownership-lost")
                    return false;
                refused = failure.code === "github-permission" || failure.code === "github-forbidden";
                if (!told)
                    tell(history.workflowId, failure.message);
                told = true;
                return true;
            }
        },
        close: () => closed.abort({ by: "settled", graceMs: 0 }),
    };
}
async function showEnd(history, setup, ownership, view) {
    const { clock } = setup.world;
    const showing = createShowing(setup, ownership, view);
    const over = new AbortController();
    await Promise.race([showing.show(history), clock.sleep(setup.lastEditMs ?? lastEditMs, over.signal)]);
    over.abort();
    showing.close();
}
function attachLiveView(recorder, setup, ownership, view) {
    const { world } = setup;
    const showing = createShowing(setup, ownership, view);
    let wanted = false;
    let writing;
    let lastAt = 0;
    let refreshing = false;
    const hurry = new AbortController();
    const pump = async () => {
        while (wanted) {
            const wait = lastAt + throttleMs - world.clock.now();
            if (wait > 0 && !hurry.signal.aborted)
                await world.clock.sleep(wait, hurry.signal);
            wanted = false;
            if (await showing.show(recorder.history()))
                lastAt = world.clock.now();
        }
    };
    const ask = () => {
        wanted = true;
        writing ??= pump().finally(() => {
            writing = undefined;
            void refreshLater();
        });
    };
    const refreshLater = async () => {
        if (refreshing || hurry.signal.aborted)
            return;
        refreshing = true;
        let wait = refreshMs;
        while (wait > 0 && !hurry.signal.aborted) {
            await world.clock.sleep(wait, hurry.signal);
            wait = lastAt + refreshMs - world.clock.now();
        }
        refreshing = false;
        const { end, current } = recorder.history();
        if (!hurry.signal.aborted && end === null && current !== null)
            ask();
    };
    recorder.onEntry((entry) => {
        if (!shown.has(entry.kind) && !view.shows(entry))
            return;
        if (entry.kind === "workflow.ended")
            hurry.abort();
        ask();
    });
    const settle = async () => {
        hurry.abort();
        const usualMs = recorder.history().end?.status === "interrupted" ? hurriedEditMs : lastEditMs;
        const patienceMs = setup.lastEditMs ?? usualMs;
        const over = new AbortController();
        if (writing !== undefined)
            await Promise.race([writing, world.clock.sleep(patienceMs, over.signal)]);
        over.abort();
        showing.close();
    };
    ownership.beforeRelease(settle);
    return settle;
}

// EXTERNAL MODULE: ./lib/core/effects.js
var effects = __webpack_require__(52361);
;// CONCATENATED MODULE: ./lib/engine/present/status-comment-view.js


async function findComment(history, fenced) {
    const known = history.effects["status"]?.value?.["id"];
    if (typeof known === "number")
        return known;
    const issue = history.task?.issue;
    if (history.end === null || issue === undefined)
        return undefined;
    const marker = (0,effects/* effectMarker */.I)(history.workflowId, "status");
    const [viewer, comments] = await Promise.all([fenced.github.viewer(), fenced.github.comments(issue)]);
    return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
}
const statusCommentView = {
    event: "status-comment",
    name: "the status comment",
    remedy: "Give the job `issues: write`; a locked issue has to be unlocked.",
    shows: (entry) => (entry.kind === "effect.confirmed" && entry.effect === "status") ||
        (entry.kind === "stage.progress" && entry.name === "todos"),
    async show(history, report, fenced) {
        const comment = await findComment(history, fenced);
        if (comment === undefined)
            return false;
        await fenced.github.updateComment(comment, (0,status_comment/* renderStatusComment */.uc)(report()));
        return true;
    },
};

;// CONCATENATED MODULE: ./lib/engine/present/attach-status.js



function viewsOf({ progress_comment, check_run }) {
    return [...(progress_comment ? [statusCommentView] : []), ...(check_run ? [checkRunView()] : [])];
}
const withResume = (setup) => ({ ...setup, resumeComment: `${setup.config.trigger_phrase} resume` });
function attachStatus(recorder, setup, ownership) {
    const settles = viewsOf(setup.config).map((view) => attachLiveView(recorder, withResume(setup), ownership, view));
    return {
        settle: async () => {
            await Promise.all(settles.map((settle) => settle()));
        },
    };
}
async function showStatusOfEnd(history, setup, ownership) {
    if (setup.config.dry_run)
        return;
    await Promise.all(viewsOf(setup.config).map((view) => showEnd(history, withResume(setup), ownership, view)));
}


/***/ }),

/***/ 27984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 2 modules
var actions_runtime = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/adapters/runner-facts.js
var runner_facts = __webpack_require__(75158);
// EXTERNAL MODULE: ./lib/compose.js + 11 modules
var compose = __webpack_require__(2779);
// EXTERNAL MODULE: ./lib/core/config/dispatch-inputs.js
var dispatch_inputs = __webpack_require__(40866);
// EXTERNAL MODULE: ./lib/core/config/plan-settings.js
var plan_settings = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var text_redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/text/secrets.js
var text_secrets = __webpack_require__(88854);
// EXTERNAL MODULE: ./lib/engine/present/attach-log.js + 1 modules
var attach_log = __webpack_require__(1690);
// EXTERNAL MODULE: ./lib/engine/present/attach-status.js + 5 modules
var attach_status = __webpack_require__(86184);
// EXTERNAL MODULE: ./lib/engine/present/attach-telemetry.js
var attach_telemetry = __webpack_require__(50979);
// EXTERNAL MODULE: ./lib/engine/present/attach-views.js
var attach_views = __webpack_require__(66334);
// EXTERNAL MODULE: ./lib/core/checkpoint/end-kept.js
var end_kept = __webpack_require__(41036);
// EXTERNAL MODULE: ./lib/core/checkpoint/ownership.js
var checkpoint_ownership = __webpack_require__(78259);
// EXTERNAL MODULE: ./lib/core/journal/history-fold.js + 2 modules
var history_fold = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/core/journal/journal-decode.js
var journal_decode = __webpack_require__(84367);
// EXTERNAL MODULE: ./lib/core/journal/resume.js
var resume = __webpack_require__(40080);
// EXTERNAL MODULE: ./lib/engine/checkpoint/checkpoint.js + 1 modules
var checkpoint = __webpack_require__(30960);
// EXTERNAL MODULE: ./lib/engine/checkpoint/recorder.js
var checkpoint_recorder = __webpack_require__(74135);
// EXTERNAL MODULE: ./lib/engine/ownership/ownership.js
var ownership_ownership = __webpack_require__(90009);
// EXTERNAL MODULE: ./lib/engine/watch/heartbeat.js + 1 modules
var watch_heartbeat = __webpack_require__(13430);
;// CONCATENATED MODULE: ./lib/engine/present/finish-after-kill.js









function lackingTheEnd(history, stores) {
    const { end, checkpoints, checkpointFailures } = history;
    const holding = (0,end_kept/* storesWithEnd */.u)(history);
    if (holding.size === 0)
        return stores;
    if (end?.status !== "interrupted")
        return [];
    const lastGeneration = Math.max(...checkpoints.map(({ generation }) => generation));
    const refuses = (name) => checkpointFailures.some(({ store, generation }) => store === name && generation < lastGeneration) &&
        !checkpoints.some(({ store }) => store === name);
    return stores.filter(({ name }) => !holding.has(name) && !refuses(name));
}
const storeMs = 60_000;
const claimMs = 20_000;
async function inherit(ownership, history, run, signal) {
    const cells = [...(0,checkpoint_ownership/* beginningCells */.zj)(history.task?.issue, run.id), history.workflowId];
    try {
        let claim = await ownership.claim(cells, signal);
        for (let tries = 0; tries < cells.length && claim.kind === "taken"; tries += 1) {
            const { runId, runAttempt } = claim.by;
            if (runId === null || runId !== run.id || runAttempt !== run.attempt)
                return "another's";
            claim = await ownership.claim(cells, signal, claim.by);
        }
        return claim.kind === "ours" ? "ours" : "another's";
    }
    catch {
        return "unknown";
    }
}
async function inTime(world, ms, work) {
    const over = new AbortController();
    const enough = new AbortController();
    const limit = world.clock.sleep(ms, over.signal).then(() => enough.abort({ by: "deadline", graceMs: 0 }));
    try {
        return await work(enough.signal);
    }
    finally {
        over.abort();
        await limit;
    }
}
async function finishAfterKill(request) {
    const { world, config, onUnsaid } = request;
    const bytes = await world.states.readJournal(request.workflowId);
    if (bytes === undefined)
        return { kind: "nothing-to-do" };
    const content = (0,journal_decode/* decodeJournal */.M)(bytes);
    const before = (0,history_fold/* foldJournal */.n)(content.entries);
    const endIsMissing = before.end === null;
    const begun = before.stages.initialization.status === "succeeded";
    if (before.end?.failure?.code === "ownership-lost")
        return { kind: "nothing-to-do" };
    const shouldSave = begun && config.enable_persistence && !config.dry_run && world.stores.length > 0;
    const ownership = (0,ownership_ownership/* createOwnership */.s)(world, request.run);
    const inherited = () => inTime(world, claimMs, (signal) => inherit(ownership, before, request.run, signal));
    const giveBack = () => inTime(world, claimMs, (signal) => ownership.release(signal));
    const lacking = shouldSave ? lackingTheEnd(before, world.stores) : [];
    if (!endIsMissing && lacking.length === 0) {
        const wasStopped = before.end?.status === "interrupted";
        if ((wasStopped || onUnsaid !== undefined) && !config.dry_run) {
            if ((await inherited()) === "ours")
                await onUnsaid?.(before, ownership);
            await giveBack();
        }
        return onUnsaid === undefined ? { kind: "nothing-to-do" } : { kind: "finished", history: before, saidTheEnd: true };
    }
    await world.processes.endAll(2_000);
    const owner = config.dry_run ? "unknown" : await inherited();
    const mustSave = lacking.length > 0 && owner !== "another's";
    const file = await world.states.openJournal(request.workflowId, content.length);
    const recorder = (0,checkpoint_recorder/* startRecorder */.D)({
        file,
        clock: world.clock,
        head: content.head,
        history: before,
        redact: request.redact,
    });
    request.onOpen(recorder, ownership);
    const heartbeat = (0,watch_heartbeat/* startHeartbeat */.t)({ world, recorder, lastSign: world.clock.now });
    if (endIsMissing) {
        const { current } = before;
        const attempt = current === null ? undefined : before.stages[current].attempts.at(-1);
        if (current !== null && attempt?.outcome === "running") {
            await recorder.record({
                kind: "attempt.interrupted",
                stage: current,
                attempt: attempt.attempt,
                by: "the step's process was killed",
            });
        }
        const failure = {
            category: "interrupted",
            code: "step-killed",
            message: "The step's process ended without a word (killed, or out of memory).",
            remedy: "Re-run the job: the workflow goes on from its last checkpoint.",
        };
        await recorder.record({
            kind: "workflow.ended",
            status: "interrupted",
            reason: failure.message,
            failure,
            resumable: true,
        });
    }
    if (mustSave) {
        const mayStillSave = () => inTime(world, claimMs, (signal) => ownership.mayStillSave(signal));
        const checkpoints = (0,checkpoint/* startCheckpoints */.Q)({
            world: { ...world, stores: lacking },
            recorder,
            run: request.run,
            mayStillSave,
            unnoted: resume/* unnotedGenerations */.Jq,
        });
        checkpoints.setDeadline(storeMs);
        await checkpoints.request("post step", true);
    }
    if (lacking.length > 0 && !mustSave)
        await recorder.record({
            kind: "warning",
            topic: "ownership",
            message: "another run has this workflow by now; nothing was saved",
        });
    if (!endIsMissing && owner === "ours")
        await onUnsaid?.(recorder.history(), ownership);
    await giveBack();
    await heartbeat.stop();
    await recorder.close();
    const saidTheEnd = endIsMissing || onUnsaid !== undefined;
    if (!saidTheEnd && lacking.length < world.stores.length)
        return { kind: "nothing-to-do" };
    return { kind: "finished", history: recorder.history(), saidTheEnd };
}

// EXTERNAL MODULE: ./lib/engine/present/present-end.js
var present_end = __webpack_require__(45621);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/post.js

















const lastEditMs = 16_000;
const reportMs = 20_000;
async function reportLate(workflowId, setup, request) {
    const { writeHtmlReportOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 91276));
    const file = await writeHtmlReportOf(setup, workflowId, (0,present_end.reportSettings)(setup)).catch(() => undefined);
    if (file === undefined)
        return;
    const { publishReport } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 8879));
    const url = await publishReport(request, file);
    if (url !== undefined)
        await request.runtime.appendSummary(`\n${(0,markdown_text/* link */.nf)("Full report", url)}, in the browser.\n`);
}
async function finish() {
    const environment = process.env;
    let redact = (0,text_redact/* createRedactor */.lY)([]);
    const runtime = (0,actions_runtime/* createActionsRuntime */.Y)({
        environment,
        write: (line) => process.stdout.write(`${line}\n`),
        redact: (text) => redact(text),
        nonce: external_node_crypto_.randomUUID,
    });
    const workflowId = runtime.readState(step/* stateNames */.U0.workflowId);
    const marker = runtime.readState(step/* stateNames */.U0.marker);
    if (workflowId === undefined || marker === undefined)
        return 0;
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
        return 0;
    const config = (0,step/* withRunnerDefaults */.zF)(loaded.config);
    const secrets = (0,text_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    redact = (0,text_redact/* createRedactor */.lY)(secrets);
    const { world, log } = (0,compose/* composeWorld */.R)({
        config,
        environment,
        runner,
        root: runner.workspace,
        marker,
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    const plan = (0,plan_settings/* planFor */.b)(config);
    const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
    const setup = { world, config, plan, repositoryUrl, redact };
    const settled = [];
    const status = { ...setup, lastEditMs };
    const after = await finishAfterKill({
        world,
        config,
        run: (0,step/* runInfo */.Q6)(runner, environment),
        workflowId,
        redact,
        onUnsaid: runtime.readState(step/* stateNames */.U0.presented) === undefined
            ? (history, ownership) => (0,attach_status.showStatusOfEnd)(history, status, ownership)
            : undefined,
        onOpen: (recorder, ownership) => {
            (0,attach_log/* attachLog */.a)(recorder, world);
            settled.push((0,attach_views/* attachViews */.s)(recorder, world).settle, (0,attach_status.attachStatus)(recorder, status, ownership).settle, (0,attach_telemetry/* attachTelemetry */.P)(recorder, world));
        },
    });
    for (const settle of settled)
        await settle();
    if (after.kind === "finished")
        await (0,present_end/* presentAfter */.Y)(after.history, after.saidTheEnd, setup);
    if (config.html_report && !config.dry_run && runtime.readState(step/* stateNames */.U0.reported) === undefined)
        await reportLate(workflowId, setup, { world, runner, runtime, phase: "post", leftMs: reportMs });
    if (runtime.readState(step/* stateNames */.U0.settled) === undefined) {
        const { keepBundle } = await Promise.all(/* import() */[__webpack_require__.e(5435), __webpack_require__.e(6249)]).then(__webpack_require__.bind(__webpack_require__, 85435));
        const root = runner.workspace;
        const settings = (0,present_end.reportSettings)(setup);
        const request = { world, config, environment, root, redact, settings, runtime, runner, phase: "post" };
        await keepBundle(request, workflowId, undefined);
    }
    await log.close();
    return 0;
}
async function post() {
    let code = 0;
    try {
        code = await finish();
    }
    catch (error) {
        process.stdout.write(`The post step could not finish: ${error instanceof Error ? error.message : "unknown error"}\n`);
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
