export const id = 3253;
export const ids = [3253];
export const modules = {

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createActionsRuntime)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/core/report/annotation-budget.js
/** https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
const annotationsPerLevel = 10;
/** The runner cuts longer messages, in characters after masking. */
const annotationLength = 4096;
/** How the workflow ended, and what the last stage before it had to say. */
const keptForTheEnd = 2;
const ofOneTitle = 3;
const freshBudget = {
    shown: { error: 0, warning: 0, notice: 0 },
    titles: {},
    withheld: 0,
};
/** `final`: it says how the workflow ended. */
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
/**
 * What the runner reads from a step: workflow commands in its output and records in its command files, and how other people's
 * text is kept from being one. Spelled as `@actions/core` spells them.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** `::error title=…::message`, one line without its end. Empty properties are left out. Name and property names are ours. */
function renderCommand(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(value)}`);
    // The runner's toolkit leaves the space standing when all properties are empty; so do we.
    const space = Object.keys(properties).length > 0 ? " " : "";
    return `::${name}${space}${pairs.join(",")}::${escapeData(message)}`;
}
/** Invisible, no white space to the runner, and not part of any command. */
const breaker = "\u200B";
/**
 * The text, so that no line of it is a workflow command. `::name::` counts at the beginning of a line, after white space; the
 * old form `##[name]` counts anywhere in it. A carriage return begins a line for the runner, so it becomes a line end.
 * Doing it twice changes nothing more.
 */
function neutralise(text) {
    return text
        .replace(/\r\n?/g, "\n")
        .split("\n")
        .map((line) => line.replace(/^([^\x21-\x7e]*):(?=:)/u, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`))
        .join("\n");
}
/**
 * `name<<delimiter`, the value and the delimiter, each on a line, ready to be appended to `GITHUB_OUTPUT`, `GITHUB_STATE` or
 * `GITHUB_ENV`. Throws when the delimiter occurs in name or value, or when the name would break the record.
 */
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
/**
 * What a step shows and hands on, on a GitHub runner: workflow commands on standard output, and the runner's command files.
 *
 * `@actions/core` does the same and is not used: importing it loads an HTTP client (docs/decisions), which costs more than all
 * the rest before the first stage. A test compares what both write.
 */




/** A summary over 1 MiB is dropped whole by the runner. */
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
    /** The path of a command file; unset on runners too old for it and off the runner. */
    const file = (name) => environment[name] || undefined;
    return {
        print,
        openGroup(title) {
            // Groups do not nest: a second one would end where the first one ends.
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
                await (0,promises_.appendFile)(path, records.map((record) => renderFileRecord(...record, delimiter())).join(""));
        },
        async writeSummary(markdown) {
            const path = file("GITHUB_STEP_SUMMARY");
            if (path !== undefined)
                await (0,promises_.writeFile)(path, withinBytes(redact(markdown)));
        },
        async appendSummary(markdown) {
            const path = file("GITHUB_STEP_SUMMARY");
            if (path === undefined)
                return;
            const bytes = Buffer.from(redact(markdown));
            const { size } = await (0,promises_.stat)(path).catch(() => ({ size: 0 }));
            if (size + bytes.length <= summaryBytes)
                await (0,promises_.appendFile)(path, bytes);
        },
        mask(value) {
            // The runner masks each line of a value that has several; an empty mask would be refused.
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
    // The cut may have gone through a character.
    return kept.replace(/\uFFFD+$/, "") + cutNote;
}


/***/ }),

/***/ 75158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload),
/* harmony export */   c: () => (/* binding */ readRunnerFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What the runner tells a step through its environment, decoded once. https://docs.github.com/actions/reference/variables */


function workflowOf(reference, repository) {
    // owner/repo/.github/workflows/name.yml@refs/heads/main
    if (reference === undefined || !reference.startsWith(`${repository}/`))
        return undefined;
    const at = reference.lastIndexOf("@");
    if (at === -1)
        return undefined;
    const path = reference.slice(repository.length + 1, at);
    const file = path.split("/").at(-1) ?? "";
    // Dispatching takes a branch or tag by its name; a run of a pull request's merge ref cannot be dispatched.
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
/** Webhook payloads are at most 25 MB (GitHub); what is no JSON is the decoder's business. */
async function readEventPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
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
/**
 * Beginning a workflow is the business of one run, too. These cells stand for a workflow that has no id yet: one for its issue,
 * or, without one, for the run, of which an attempt that is believed dead could begin beside the next.
 */
function beginningCells(issue, runId) {
    if (issue !== undefined)
        return [`issue-${issue}`];
    return runId !== undefined && /^\d{1,20}$/.test(runId) ? [`run-${runId}`] : [];
}
function isBeginningCell(cell) {
    return /^(?:issue|run)-\d{1,20}$/.test(cell);
}
/** How long a claim holds without being renewed, and how often it is renewed. */
const leaseMs = 300_000;
const renewMs = 60_000;
/** So recently seen as ours, the claim needs no other look before an effect. */
const freshMs = 5_000;
/** O3: an effect that was begun while its claim was fresh has reached GitHub after this time, or will not. */
const inFlightMs = 5_000;
/** By how much the clocks of two runners may differ. */
const clockMarginMs = 30_000;
function decideClaim(current, self, now) {
    if (current === undefined)
        return { kind: "take" };
    if (current.owner === self.owner)
        return { kind: "keep" };
    if (self.runId !== null && current.runId === self.runId && current.runAttempt < self.runAttempt)
        return { kind: "take" }; // O1
    return now > current.expiresAt + clockMarginMs ? { kind: "take" } : { kind: "respect", by: current }; // O2
}
/** O3: when effects may begin for whoever takes over `from` at `now`. */
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
/**
 * Our inputs among those of a `workflow_dispatch` event, for workflows that do not hand them on in `with`. They are checked
 * like any other source of configuration. Names that are not ours belong to the workflow and are left alone.
 */
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


/** The plan that a configuration describes. `stage_timeouts` goes before a `timeout` under `stages`: inputs go before files. */
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
/**
 * Which recovery actions stand between a failed attempt and the next one (reference: recovery actions, defaults per stage).
 * Escalation: the n-th failure of a stage performs the n-th action of its list (the last one again after that), after the
 * actions that belong to the kind of failure. What the actions do is in engine/recovery/recover.ts.
 */
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
/** Actions for a kind of failure, whatever the stage. The keys of `recovery_strategies` replace a row. */
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
/** `failureNumber`: 1 for the first failure of the stage. Doubles are left out, order is kept. */
function decideRecoveries(plan, strategies, failure, failureNumber) {
    const kind = failureKind(failure);
    const general = kind === undefined ? [] : (strategies[kind] ?? defaultStrategies[kind]);
    const own = failure.category === "timeout" ? plan.recoverAfterTimeout : plan.recoverAfterFailure;
    // Resource failures are answered whole: freeing is useful only if all of it is done before the one retry.
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
/** Does waiting help at all? A configuration stays wrong and a critical failure stays critical. */
const retryable = {
    transient: true,
    resource: true,
    timeout: true,
    configuration: false,
    critical: false,
    interrupted: false,
};
/** After freeing what can be freed, once more and no oftener (reference: error categories, "resource"). */
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
/** The ordered stages with their policies: what will run, how long each may take, what is done when it fails. */




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
        // A limit set below the default warning would never be warned about: keep the default's proportion.
        warnMs: (own.warn ?? Math.min(defaults.warnS, (limitS * defaults.warnS) / defaults.limitS)) * 1000,
        idleMs: (own.idle ?? (defaults.idleS > 0 ? (settings.idleTimeoutS ?? defaults.idleS) : 0)) * 1000,
        baselineS: settings.baselines[stage] ?? defaults.baselineS,
        retry: { ..._failure_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBackoff */ .ks, maxRetries: own.retries ?? settings.maxRetries },
        run: own.run,
        recoverAfterFailure: own.recovery ?? recoveries.afterFailure,
        recoverAfterTimeout: own.recovery ?? recoveries.afterTimeout,
    };
}
/**
 * The fingerprint says which durable units the journal's entries belong to: the enabled stages, their order, and the
 * commands that replace a stage's work. Limits and retries may change between runs without changing what was done (P4).
 */
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

/***/ 33341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ runInfo),
/* harmony export */   U0: () => (/* binding */ stateNames),
/* harmony export */   zF: () => (/* binding */ withRunnerDefaults)
/* harmony export */ });
/* harmony import */ var _core_telemetry_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68630);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18067);


/** What the post step has to know; the runner hands it over as STATE_*. */
const stateNames = {
    workflowId: "workflow-id",
    marker: "marker",
    startedAt: "started-at",
    /** Main has told its end: outputs, summary, and the last edit of what shows it. Empty: it died before it could. */
    presented: "presented",
    /** Completed, or with its diagnostic bundle kept. Empty: the post step keeps it. */
    settled: "settled",
    /** The HTML report is where it can be opened, or is not wanted. Empty: the post step makes it. */
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
/** A fresh runner's defaults: three places. git leads: it asks for no cache permission, nothing in it expires, and it is quick. */
function withRunnerDefaults(config) {
    return config.checkpoint_stores === undefined
        ? { ...config, checkpoint_stores: ["git", "cache", "artifact"] }
        : config;
}


/***/ })

};
