export const id = 7100;
export const ids = [7100];
export const modules = {

/***/ 86155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createActionsRuntime)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/core/workflow-command.js
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



/** The runner keeps this many annotations of each level and step, and cuts each message. */
const annotationsPerLevel = 10;
const annotationLength = 4096;
/** A summary over 1 MiB is dropped whole by the runner. */
const summaryBytes = 1024 * 1024;
const cutNote = "\n\n_The summary was cut here: the runner takes no more than 1 MiB._\n";
function createActionsRuntime(options) {
    const { environment, redact, write } = options;
    const shown = { error: 0, warning: 0, notice: 0 };
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
            const { level } = annotation;
            const title = redact(annotation.title);
            const message = redact(annotation.message);
            shown[level] += 1;
            if (shown[level] > annotationsPerLevel)
                return print(`${level}: ${title}: ${message}`);
            command(level, { title }, message.slice(0, annotationLength));
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

/***/ 68719:
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

/***/ 38687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeJournal)
/* harmony export */ });
/* unused harmony export longestLineBytes */
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33396);
/**
 * Reads a journal back, as far as its chain holds.
 *
 * J1 A line that was not written whole (no newline at the end of the file) did not happen: it is cut off.
 * J2 A changed, missing, doubled or reordered line breaks the chain; everything from there on is not believed.
 * J3 Reading never throws: what was found is said in the result.
 */

/** Longer lines are refused on reading: a checkpoint is untrusted, and one entry never needs more (prompts are bounded). */
const longestLineBytes = 4 * 1024 * 1024;
/** `,"hash":"` + 43 characters + `"}` */
const hashTailLength = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN.length + 43 + 2;
/**
 * The frame every entry must have. What stands inside is ours: the hash chain says that it is what we wrote, so a decoder per
 * kind would only repeat the type; folds still read defensively. By hand, since every line of every checkpoint comes by here.
 */
function frameOf(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return undefined;
    const { seq, at, kind, prev } = json;
    const numbered = typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0;
    const timed = typeof at === "number" && Number.isFinite(at) && at >= 0;
    const named = typeof kind === "string" && kind.length >= 1 && kind.length <= 64;
    return numbered && timed && named ? { ...json, seq, prev } : undefined;
}
/** Undefined for text that is no JSON: whoever can write a matching hash can also write nonsense. */
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
    const { prev, ...entry } = frame;
    if (prev !== head.hash)
        return { reason: "it does not follow the line before it" };
    if (frame.seq !== head.seq)
        return { reason: `it is number ${frame.seq} where ${head.seq} was due` };
    return { entry: entry, head: { seq: head.seq + 1, hash } };
}
/** Reads as far as the chain holds. Never throws (J3). */
function decodeJournal(bytes) {
    const decoder = new TextDecoder();
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

/***/ 40764:
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

/***/ 73504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan),
/* harmony export */   O: () => (/* binding */ stagePlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7493);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20961);
/** The ordered stages with their policies: what will run, how long each may take, what is done when it fails. */




function planStage(stage, settings) {
    const own = settings.stages[stage] ?? {};
    const defaults = _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .stageDefaults */ .ve[stage];
    const limitS = own.timeout ?? defaults.limitS;
    const recoveries = _recovery_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRecoveries */ .zz[stage];
    return {
        stage,
        enabled: own.enabled ?? true,
        critical: own.critical ?? defaults.critical,
        limitMs: limitS * 1000,
        // A limit set below the default warning would never be warned about: keep the default's proportion.
        warnMs: (own.warn ?? Math.min(defaults.warnS, (limitS * defaults.warnS) / defaults.limitS)) * 1000,
        idleMs: (own.idle ?? (defaults.idleS > 0 ? (settings.idleTimeoutS ?? defaults.idleS) : 0)) * 1000,
        baselineS: settings.baselines[stage] ?? defaults.baselineS,
        retry: { ..._retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBackoff */ .ks, maxRetries: own.retries ?? settings.maxRetries },
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

/***/ 15356:
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

/***/ 7493:
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

/***/ 95196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachStatus: () => (/* binding */ attachStatus)
/* harmony export */ });
/* harmony import */ var _core_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74307);
/* harmony import */ var _core_effects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52361);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16503);
/* harmony import */ var _core_report_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41031);
/* harmony import */ var _core_status_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89850);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18067);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44139);
/* harmony import */ var _fenced_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35714);
/**
 * Keeps the status comment up to date while the workflow runs: one comment, edited, never oftener than GitHub likes.
 * It is courtesy: what fails here is told once and stops nothing. Only the owner of the workflow edits it, the last time just
 * before the workflow is given back: a comment of the next owner is never overwritten with what was.
 */








/** Between two edits of the comment. GitHub asks for a second between writes; people need far less than that. */
const throttleMs = 5_000;
/** At the end a comment that cannot be written does not hold the job, and even less one that is told to stop (finish.ts). */
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
/** `settle`: the last edit is made or given up; nothing is edited after it. Giving the workflow back waits for it, too. */
function attachStatus(recorder, setup, ownership) {
    const { world, config, plan } = setup;
    const closed = new AbortController();
    const fenced = (0,_fenced_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fencedWorld */ .O)(world, async () => {
        closed.signal.throwIfAborted();
        await ownership.fence(closed.signal);
        closed.signal.throwIfAborted();
    });
    let wanted = false;
    let writing;
    let lastAt = 0;
    let told = false;
    const hurry = new AbortController();
    /** A workflow that ends before it has looked for its comment still has the one that the front desk put up. */
    const findComment = async (history) => {
        const known = history.effects["status"]?.value?.["id"];
        if (typeof known === "number")
            return known;
        const issue = history.task?.issue;
        if (history.end === null || issue === undefined)
            return undefined;
        const marker = (0,_core_effects_js__WEBPACK_IMPORTED_MODULE_6__/* .effectMarker */ .I)(history.workflowId, "status");
        const [viewer, comments] = await Promise.all([world.github.viewer(), world.github.comments(issue)]);
        return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
    };
    /** True when the comment was edited, or tried to be: only then has GitHub seen a write that the next one keeps away from. */
    const write = async () => {
        const history = recorder.history();
        // The comment belongs to the run that owns the workflow now.
        if (history.end?.failure?.code === "ownership-lost" || closed.signal.aborted)
            return false;
        try {
            const comment = await findComment(history);
            if (comment === undefined)
                return false;
            const facts = (0,_core_report_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFactsOf */ .F)(history, {
                plan,
                resumeComment: `${config.trigger_phrase} resume`,
                repositoryUrl: setup.repositoryUrl,
                version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r,
                now: world.clock.now(),
            });
            await fenced.github.updateComment(comment, (0,_core_status_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderStatusComment */ .uc)((0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .FK)(facts)));
            return true;
        }
        catch (error) {
            // Given up in time, or the workflow is another's: nothing that anybody has to be told here.
            if (closed.signal.aborted)
                return false;
            const failure = (0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(error));
            if (failure.code === "ownership-lost")
                return false;
            if (told)
                return true;
            told = true;
            world.log.write({
                time: new Date(world.clock.now()).toISOString(),
                level: "WARNING",
                workflow_id: history.workflowId,
                stage: null,
                event: "status-comment",
                message: `the status comment could not be updated: ${failure.message}`,
                fields: {},
            });
            return true;
        }
    };
    const pump = async () => {
        while (wanted) {
            const wait = lastAt + throttleMs - world.clock.now();
            if (wait > 0 && !hurry.signal.aborted)
                await world.clock.sleep(wait, hurry.signal);
            wanted = false;
            if (await write())
                lastAt = world.clock.now();
        }
    };
    if (config.progress_comment) {
        recorder.onEntry((entry) => {
            // As soon as the comment is known it says which run it is about: `cancel` needs that.
            const found = entry.kind === "effect.confirmed" && entry.effect === "status";
            if (!found && !shown.has(entry.kind))
                return;
            // The last edit is begun while children end and the work is saved: there is little time after a stop.
            if (entry.kind === "workflow.ended")
                hurry.abort();
            wanted = true;
            writing ??= pump().finally(() => {
                writing = undefined;
            });
        });
    }
    const settle = async () => {
        hurry.abort();
        const usualMs = recorder.history().end?.status === "interrupted" ? hurriedEditMs : lastEditMs;
        const patienceMs = setup.lastEditMs ?? usualMs;
        const over = new AbortController();
        if (writing !== undefined)
            await Promise.race([writing, world.clock.sleep(patienceMs, over.signal)]);
        over.abort();
        closed.abort({ by: "settled", graceMs: 0 });
    };
    ownership.beforeRelease(settle);
    return { settle };
}


/***/ }),

/***/ 44139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runAttempt),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52094);
/* harmony import */ var _core_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72488);
/**
 * One attempt of a stage, from its start to the moment at which nothing of it is alive.
 *
 * P3 An attempt that is told to stop is over only when its promise has settled; adapters settle after their processes ended.
 * P8 The job's deadline stops an attempt like its own limits do.
 * A1 This is the one place where a thrown `Fault` becomes evidence and any other throw becomes a bug.
 */


/** After terminate (5 s) and kill the children are gone; whoever has not settled well after that never will. */
const settleMs = 30_000;
function evidenceOf(error) {
    if (error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
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
    const work = Promise.try(() => request.run(controller.signal, heartbeat))
        .catch((error) => ({ kind: "failed", evidence: evidenceOf(error) })) // A1
        .finally(() => finished.abort());
    const watch = async () => {
        while (!finished.signal.aborted && stopped === undefined) {
            const tick = (0,_core_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .decideTick */ ._2)(limits, { now: clock.now(), lastSignAt, warned });
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
            await clock.sleep(settleMs, finished.signal); // P3
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
    // Work that finished in the same moment as its limit is finished work.
    if (outcome.kind === "succeeded" || outcome.kind === "skipped")
        return outcome;
    return stopped.kind === "outside" ? { kind: "interrupted", by: stopped.by } : { kind: "failed", evidence: stopped };
}


/***/ }),

/***/ 35714:
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
    "dispatchWorkflow",
    "cancelRun",
];
const everyMethod = true;
/** A proxy, since adapters that open at their first use are proxies too and show no members. */
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

/***/ 97100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 1 modules
var actions_runtime = __webpack_require__(86155);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/adapters/runner-facts.js
var runner_facts = __webpack_require__(75158);
// EXTERNAL MODULE: ./lib/compose.js + 10 modules
var compose = __webpack_require__(31407);
// EXTERNAL MODULE: ./lib/core/dispatch-inputs.js
var dispatch_inputs = __webpack_require__(68719);
// EXTERNAL MODULE: ./lib/core/plan-settings.js
var plan_settings = __webpack_require__(40764);
// EXTERNAL MODULE: ./lib/core/redact.js
var core_redact = __webpack_require__(8038);
// EXTERNAL MODULE: ./lib/core/secrets.js
var core_secrets = __webpack_require__(20870);
// EXTERNAL MODULE: ./lib/engine/attach-log.js + 1 modules
var attach_log = __webpack_require__(47700);
// EXTERNAL MODULE: ./lib/engine/attach-status.js
var attach_status = __webpack_require__(95196);
// EXTERNAL MODULE: ./lib/engine/attach-views.js
var attach_views = __webpack_require__(11618);
// EXTERNAL MODULE: ./lib/core/history-fold.js + 1 modules
var history_fold = __webpack_require__(75385);
// EXTERNAL MODULE: ./lib/core/journal-decode.js
var journal_decode = __webpack_require__(38687);
// EXTERNAL MODULE: ./lib/core/ownership.js
var core_ownership = __webpack_require__(30590);
// EXTERNAL MODULE: ./lib/engine/checkpoint.js
var checkpoint = __webpack_require__(4246);
// EXTERNAL MODULE: ./lib/engine/ownership.js
var engine_ownership = __webpack_require__(56831);
// EXTERNAL MODULE: ./lib/engine/recorder.js
var engine_recorder = __webpack_require__(6738);
;// CONCATENATED MODULE: ./lib/engine/finish-after-kill.js






/** Was the journal as it stands now stored by this run? Saves are journaled after the end they contain. */
function isSaved(history) {
    const endedAt = history.end?.at ?? Number.POSITIVE_INFINITY;
    return history.checkpoints.some((checkpoint) => checkpoint.at >= endedAt);
}
/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const storeMs = 60_000;
const claimMs = 20_000;
/** K1. A cell that cannot be reached forbids no save, as ever; edits are refused by the fence then. */
async function inherit(ownership, history, run, signal) {
    const cells = [...(0,core_ownership/* beginningCells */.zj)(history.task?.issue, run.id), history.workflowId];
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
    const { world, config } = request;
    const bytes = await world.states.readJournal(request.workflowId);
    if (bytes === undefined)
        return { kind: "nothing-to-do" };
    const content = (0,journal_decode/* decodeJournal */.M)(bytes);
    const before = (0,history_fold/* foldJournal */.n)(content.entries);
    const endIsMissing = before.end === null;
    const begun = before.stages.initialization.status === "succeeded";
    // Main knew that the workflow is another run's: there is nothing of it to save or to give back.
    if (before.end?.failure?.code === "ownership-lost")
        return { kind: "nothing-to-do" };
    const shouldSave = begun && config.enable_persistence && !config.dry_run && world.stores.length > 0;
    const ownership = (0,engine_ownership/* createOwnership */.s)(world, request.run);
    const inherited = () => inTime(world, claimMs, (signal) => inherit(ownership, before, request.run, signal));
    const giveBack = () => inTime(world, claimMs, (signal) => ownership.release(signal));
    if (!endIsMissing && (!shouldSave || isSaved(before))) {
        // Told to stop, main had little time to give the workflow back; at every other end it did.
        if (before.end?.status === "interrupted" && !config.dry_run)
            await inherited().then(giveBack);
        return { kind: "nothing-to-do" };
    }
    // Children of the killed step are still at work on the tree that is to be saved.
    await world.processes.endAll(2_000);
    const owner = config.dry_run ? "unknown" : await inherited();
    const mustSave = shouldSave && owner !== "another's";
    const file = await world.states.openJournal(request.workflowId, content.length);
    const recorder = (0,engine_recorder/* startRecorder */.D)({
        file,
        clock: world.clock,
        head: content.head,
        history: before,
        redact: request.redact,
    });
    request.onOpen(recorder, ownership);
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
        const checkpoints = (0,checkpoint/* startCheckpoints */.Q)({ world, recorder, run: request.run, mayStillSave });
        checkpoints.setDeadline(storeMs);
        await checkpoints.request("post step", true);
    }
    if (shouldSave && !mustSave)
        await recorder.record({
            kind: "warning",
            topic: "ownership",
            message: "another run has this workflow by now; nothing was saved",
        });
    await giveBack();
    await recorder.close();
    return { kind: "finished", history: recorder.history(), saidTheEnd: endIsMissing };
}

// EXTERNAL MODULE: ./lib/engine/present-end.js
var present_end = __webpack_require__(65233);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/post.js
/** The action's post step: runs whatever became of main, and says and saves what main could not. */















/** A claim taken over from main lets nothing be made until what main may have had under way is over (O3): the edit waits for it. */
const lastEditMs = 16_000;
async function finish() {
    const environment = process.env;
    let redact = (0,core_redact/* createRedactor */.lY)([]);
    const runtime = (0,actions_runtime/* createActionsRuntime */.Y)({
        environment,
        write: (line) => process.stdout.write(`${line}\n`),
        redact: (text) => redact(text),
        nonce: external_node_crypto_.randomUUID,
    });
    const workflowId = runtime.readState(step/* stateNames */.U0.workflowId);
    const marker = runtime.readState(step/* stateNames */.U0.marker);
    // Main did not get as far as a workflow: it has said why itself.
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
    const secrets = (0,core_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    redact = (0,core_redact/* createRedactor */.lY)(secrets);
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
    const setup = { world, config, plan, repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}` };
    const settled = [];
    const after = await finishAfterKill({
        world,
        config,
        run: (0,step/* runInfo */.Q6)(runner),
        workflowId,
        redact,
        onOpen: (recorder, ownership) => {
            (0,attach_log/* attachLog */.a)(recorder, world);
            settled.push((0,attach_views/* attachViews */.s)(recorder, world).settle, (0,attach_status.attachStatus)(recorder, { ...setup, lastEditMs }, ownership).settle);
        },
    });
    for (const settle of settled)
        await settle();
    if (after.kind === "finished")
        await (0,present_end/* presentAfter */.Y)(after.history, after.saidTheEnd, setup);
    await log.close();
    return 0;
}
async function post() {
    let code = 0;
    try {
        code = await finish();
    }
    catch (error) {
        // The job's result is main's: a post step that fails must not turn a finished workflow red. It says what it could not do.
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
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18067);

/** What the post step has to know; the runner hands it over as STATE_*. */
const stateNames = {
    workflowId: "workflow-id",
    marker: "marker",
    startedAt: "started-at",
};
function runInfo(runner) {
    return {
        id: runner.runId,
        attempt: runner.runAttempt,
        url: runner.runUrl,
        actor: runner.triggeringActor ?? runner.actor,
        event: runner.eventName,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
    };
}
/** A fresh runner's defaults: three places, so that losing one costs nothing. */
function withRunnerDefaults(config) {
    return config.checkpoint_stores === undefined
        ? { ...config, checkpoint_stores: ["cache", "artifact", "git"] }
        : config;
}


/***/ })

};
