export const id = 9753;
export const ids = [9753];
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

/***/ 24628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ dispatchInputs),
/* harmony export */   El: () => (/* binding */ decodeCommentEvent),
/* harmony export */   lo: () => (/* binding */ decodeLabelEvent)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/** The parts of a webhook's payload that we read. Everything in it was written by strangers. */

const login = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100));
const account = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login, type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(40))) });
const positive = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC());
const issue = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: positive,
    state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["open", "closed"])),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
});
const action = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(40));
const labelEvent = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action,
    label: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(200)) }))),
    issue,
    sender: account,
});
const commentEvent = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action,
    comment: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: positive,
        body: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(1_000_000))),
        user: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(account),
    }),
    issue,
    sender: account,
});
function decode(schema, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return { kind: "ok", event: parsed.data };
    // The path says enough. The message may repeat what a stranger wrote.
    const places = parsed.error.issues.slice(0, 5).map((one) => one.path.join(".") || "the whole");
    return { kind: "unreadable", problem: `the event's payload is not as GitHub sends it (${places.join(", ")})` };
}
const decodeLabelEvent = (payload) => decode(labelEvent, payload);
const decodeCommentEvent = (payload) => decode(commentEvent, payload);
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

/***/ 14366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ outputsOf)
});

;// CONCATENATED MODULE: ./lib/core/outputs.js
/** The action's outputs. All of them are set at every end, empty where nothing is known. */
const outputs = {
    "workflow-id": "Id of the workflow, to resume or diagnose it.",
    status: "`completed`, `degraded`, `paused`, `interrupted`, `failed`, `skipped` or `dispatched`.",
    conclusion: "One sentence: what happened and what to do next.",
    stage: "The last stage that was reached.",
    "failed-stage": "The stage that failed.",
    "resumed-from": "The stage from which an earlier run was continued.",
    resumable: "`true` when the workflow can be resumed.",
    "error-category": "`transient`, `resource`, `configuration`, `critical`, `timeout` or `interrupted`.",
    "error-message": "The failure in one sentence.",
    "recovery-recommendations": "What to do about it, as a JSON array of sentences.",
    "issue-number": "Number of the issue.",
    "issue-url": "Address of the issue.",
    "branch-name": "The branch with the changes.",
    "pull-request-number": "Number of the pull request.",
    "pull-request-url": "Address of the pull request.",
    "pull-request-operation": "`created`, `updated` or `none`.",
    "pull-request-head-sha": "The commit that the pull request proposes; it is the one that was tested.",
    "performance-score": "From 0 to 1.",
    "performance-grade": "The score as a grade from A to F.",
    "health-status": "`HEALTHY`, `WARNING`, `DEGRADED`, `CRITICAL` or `FAILED`.",
    "total-duration": "Seconds of work, all runs of the workflow together.",
    "cost-usd": "What the agent reported to have cost, in US dollars.",
    "session-id": "The agent's session.",
    "checkpoint-key": "Under which key the newest checkpoint is stored.",
    "report-path": "Path of the report on the runner.",
    matrix: "For mode `plan`: a matrix of workflows.",
};
const outputNames = Object.keys(outputs);

// EXTERNAL MODULE: ./lib/core/stage.js
var stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/stage-output.js
var stage_output = __webpack_require__(74831);
;// CONCATENATED MODULE: ./lib/core/outputs-of.js



function lastStage(history) {
    if (history.current !== null)
        return history.current;
    return [...stage/* workflowStages */.Po].reverse().find((stage) => history.stages[stage].startedAt !== null);
}
function fromHistory(history) {
    const decode = (stage) => {
        const { output } = history.stages[stage];
        const decoded = output === null ? undefined : stage_output/* stageOutputs */.T[stage].safeParse(output);
        return decoded?.success === true ? decoded.data : undefined;
    };
    const issue = decode("issue_creation");
    const branch = decode("branch_setup");
    const pull = decode("pr_creation");
    const verified = decode("pr_verification");
    const reviewed = decode("review_processing");
    const newestRun = history.runs.at(-1);
    const session = Object.values(history.sessions).at(-1);
    const { failed } = Object.groupBy(Object.values(history.stages), (record) => record.status);
    const unfinished = history.current;
    return {
        stage: lastStage(history) ?? "",
        "failed-stage": failed?.[0]?.stage ?? (history.end !== null && history.end.failure !== null ? (unfinished ?? "") : ""),
        "resumed-from": newestRun?.resumedFrom ?? "",
        "issue-number": issue === undefined ? "" : String(issue.number),
        "issue-url": issue?.url ?? "",
        "branch-name": branch?.branch ?? "",
        "pull-request-number": pull === undefined ? "" : String(pull.number),
        "pull-request-url": pull?.url ?? "",
        "pull-request-operation": pull?.operation ?? "none",
        "pull-request-head-sha": reviewed?.headSha ?? verified?.headSha ?? "",
        "health-status": String(history.health.at(-1)?.check["status"] ?? ""),
        "cost-usd": history.usage.costUsd.toFixed(4),
        "session-id": session ?? "",
        "checkpoint-key": history.checkpoints.at(-1)?.key ?? "",
    };
}
function outputsOf(facts) {
    const { history, failure, performance } = facts;
    const resumable = facts.status === "paused" || facts.status === "interrupted" || (history?.end?.resumable ?? false);
    const known = {
        ...(history === undefined ? {} : fromHistory(history)),
        "workflow-id": facts.workflowId,
        status: facts.status,
        conclusion: failure === null ? facts.reason : `${facts.reason} ${failure.remedy}`,
        resumable: String(resumable),
        "error-category": failure?.category ?? "",
        "error-message": failure?.message ?? "",
        "recovery-recommendations": failure === null ? "[]" : JSON.stringify([failure.remedy]),
        "report-path": facts.reportPath ?? "",
    };
    if (performance !== undefined) {
        known["performance-score"] = performance.performance_score.toFixed(2);
        known["performance-grade"] = performance.performance_grade;
        known["total-duration"] = performance.total_duration.toFixed(1);
    }
    return Object.fromEntries(outputNames.map((name) => [name, known[name] ?? ""]));
}


/***/ }),

/***/ 21481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary),
  m: () => (/* binding */ summaryLimit)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/markdown-text.js
var markdown_text = __webpack_require__(73408);
// EXTERNAL MODULE: ./lib/core/report.js + 2 modules
var core_report = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/core/untrusted-text.js
var untrusted_text = __webpack_require__(60421);
;// CONCATENATED MODULE: ./lib/core/summary-parts.js
/** The blocks of the job summary. Each is whole in itself: leaving one out breaks no other. */




const stageSigns = {
    pending: "·",
    running: "⏳",
    succeeded: "✅",
    skipped: "⏭️",
    degraded: "⚠️",
    failed: "❌",
};
const maxMessage = 600;
const seconds = (ms) => (0,duration/* renderDuration */.PP)(ms / 1000);
/** What happened and what to do next, in the first line. */
function headBlock(report) {
    const next = report.nextSteps[0];
    const first = `**${core_report/* outcomeSigns */.H2[report.outcome]} ${(0,markdown_text/* escapeInline */.VV)(report.headline, maxMessage)}**`;
    const more = report.nextSteps.slice(1, 10).map((step) => `- ${(0,markdown_text/* escapeInline */.VV)(step, maxMessage)}`);
    return [
        `${first}${next === undefined ? "" : ` **Next:** ${(0,markdown_text/* escapeInline */.VV)(next, maxMessage)}`}`,
        ...(more.length > 0 ? ["", ...more] : []),
    ].join("\n");
}
function linksBlock(report) {
    const { issue, branch, pullRequest } = report;
    const run = report.runs.at(-1);
    const parts = [
        `Workflow ${(0,markdown_text/* codeText */.ph)(report.workflowId, 100)}`,
        report.title === null ? "" : (0,markdown_text/* escapeInline */.VV)(report.title, 200),
        issue === null ? "" : `Issue ${(0,markdown_text/* link */.nf)(`#${issue.number}`, issue.url)}`,
        branch === null ? "" : `Branch ${branch.url === null ? (0,markdown_text/* codeText */.ph)(branch.name) : (0,markdown_text/* link */.nf)(branch.name, branch.url)}`,
        pullRequest === null
            ? ""
            : `${pullRequest.draft ? "Draft pull" : "Pull"} request ${(0,markdown_text/* link */.nf)(`#${pullRequest.number}`, pullRequest.url)} (${pullRequest.operation})`,
        run === undefined || run.url === null ? "" : (0,markdown_text/* link */.nf)(`Run attempt ${run.attempt}`, run.url),
        `${seconds(report.durationMs)}${report.downtimeMs > 0 ? ` of work, ${seconds(report.downtimeMs)} between runs` : ""}`,
        report.usage.costUsd > 0 ? `$${report.usage.costUsd.toFixed(2)}` : "",
    ];
    const resumed = run === undefined || run.resumedFrom === null
        ? ""
        : resumedText(run.resumedFrom, run.previousEnd, run.from ?? null);
    return `${parts.filter((part) => part !== "").join(" · ")}${resumed}`;
}
function resumedText(stage, previousEnd, from) {
    const origin = from === null ? "" : `, ${(0,markdown_text/* escapeInline */.VV)(from, 100)}`;
    const end = previousEnd === null ? "" : ` (the run before it: ${(0,markdown_text/* escapeInline */.VV)(previousEnd, 300)})`;
    return `\n\nResumed from ${(0,markdown_text/* codeText */.ph)(stage)}${origin}${end}.`;
}
function failureBlock(report) {
    const { failure } = report;
    if (failure === null)
        return "";
    const newest = report.checkpoints.saved.at(-1);
    const saved = newest === undefined
        ? "No checkpoint was stored; what GitHub shows (branch, issue, pull request) is what a resume goes on from."
        : `Saved: generation ${newest.generation} in ${(0,markdown_text/* escapeInline */.VV)(newest.store, 50)}, ${(0,core_report/* instantText */.Xx)(newest.at)}.`;
    const lines = [
        "### What went wrong",
        "",
        `${(0,markdown_text/* escapeInline */.VV)(failure.message, maxMessage)} (${(0,markdown_text/* codeText */.ph)(failure.category, 50)} ${(0,markdown_text/* codeText */.ph)(failure.code, 100)}${failure.stage === null ? "" : ` in ${(0,markdown_text/* codeText */.ph)(failure.stage, 50)}`})`,
        "",
        `${failure.remedy === "" ? "" : `${(0,markdown_text/* escapeInline */.VV)(failure.remedy, maxMessage)} `}${saved}${report.resume.possible ? "" : " It cannot be resumed."}`,
    ];
    const output = (0,untrusted_text/* sanitise */.tB)((failure.lastOutput ?? "").slice(-4_000), 4_000).trim();
    if (output !== "")
        lines.push("", (0,markdown_text/* details */.zH)("Last output", (0,markdown_text/* fencedBlock */.zW)(output)));
    return lines.join("\n");
}
function stageNote(stage, max) {
    const text = stage.failure ?? stage.note ?? "";
    const recoveries = stage.recoveries.filter((recovery) => recovery.outcome === "done").length;
    const recovered = recoveries === 0 ? "" : `${recoveries} recovery ${recoveries === 1 ? "action" : "actions"}`;
    return [(0,markdown_text/* escapeInline */.VV)(text, max), recovered].filter((part) => part !== "").join(" · ");
}
/** `maxNote` and `maxRows` shrink it where room is short; what was cut is said. */
function stageTable(report, maxNote = 200, maxRows = 100) {
    const rows = report.stages.slice(0, maxRows).map((stage) => {
        const timing = report.timings[stage.stage];
        const measured = report.performance.stage_performance[stage.stage];
        const speed = measured === undefined || measured.status === "normal" ? "" : ` ${measured.status}`;
        return [
            (0,markdown_text/* codeText */.ph)(stage.stage, 50),
            `${stageSigns[stage.status]} ${stage.status}`,
            stage.attempts.length === 0 ? "" : String(stage.attempts.length),
            timing === undefined
                ? ""
                : `${(0,duration/* renderDuration */.PP)(timing.workS)}${timing.waitedS > 0 ? ` + ${(0,duration/* renderDuration */.PP)(timing.waitedS)} waiting` : ""}`,
            `${(0,duration/* renderDuration */.PP)(stage.baselineS)}${speed}`,
            stageNote(stage, maxNote),
        ];
    });
    const left = report.stages.length - rows.length;
    return [
        `### Stages (${report.progress.done} of ${report.progress.total})`,
        "",
        (0,markdown_text/* table */.tp)(["Stage", "Status", "Attempts", "Duration", "Baseline", "Note"], rows),
        ...(left > 0 ? ["", `… and ${left} more stages.`] : []),
    ].join("\n");
}
/** Lists that grow without bound show their newest or first entries and say how many there are. */
function limited(lines, max) {
    const left = lines.length - max;
    return [...lines.slice(0, max), ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n");
}
function warningsBlock(report) {
    if (report.warnings.length === 0)
        return "";
    const lines = report.warnings.map(({ topic, message }) => `- ${(0,markdown_text/* escapeInline */.VV)(topic, 60)}: ${(0,markdown_text/* escapeInline */.VV)(message, maxMessage)}`);
    return `### Warnings (${report.warnings.length})\n\n${limited(lines, 30)}`;
}
function attemptsBlock(report) {
    const lines = report.stages.flatMap((stage) => [
        ...stage.attempts.flatMap((attempt) => attempt.failure === null
            ? []
            : [
                `- ${(0,markdown_text/* codeText */.ph)(stage.stage, 50)} attempt ${attempt.attempt} ${attempt.outcome}: ${(0,markdown_text/* escapeInline */.VV)(attempt.failure, maxMessage)}`,
            ]),
        ...stage.recoveries.map((recovery) => `- ${(0,markdown_text/* codeText */.ph)(stage.stage, 50)} ${(0,markdown_text/* codeText */.ph)(recovery.action, 60)}: ${recovery.outcome}, ${(0,markdown_text/* escapeInline */.VV)(recovery.detail, 300)}`),
    ]);
    return lines.length === 0 ? "" : (0,markdown_text/* details */.zH)(`Failed attempts and recovery (${lines.length})`, limited(lines, 100));
}

;// CONCATENATED MODULE: ./lib/core/summary-details.js
/** The blocks of the job summary that are folded away. */



function bytesText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
function performanceBlock(report) {
    const { performance } = report;
    if (Object.keys(performance.stage_performance).length === 0)
        return "";
    const lines = [
        `Score ${performance.performance_score} (grade ${performance.performance_grade}) · errors per stage ${performance.error_rate} · recovered ${Math.round(performance.recovery_rate * 100)} %`,
        "",
        ...performance.recommendations.map((advice) => `- ${(0,markdown_text/* escapeInline */.VV)(advice, 400)}`),
    ];
    return (0,markdown_text/* details */.zH)("Performance", lines.join("\n").trim());
}
function healthBlock(report) {
    const { health } = report;
    if (health === null)
        return "";
    const percent = (value) => (value === null ? "unknown" : `${value} %`);
    const lines = [
        `CPU ${percent(health.cpu_usage)} · memory ${percent(health.memory_usage)} · disk ${percent(health.disk_usage)} · git ${(0,markdown_text/* escapeInline */.VV)(health.git_status, 20)} · GitHub ${health.github_connectivity ? "reachable" : "unreachable"} · agent ${health.claude_availability ? "available" : "unavailable"}`,
        "",
        ...health.recommendations.slice(0, 20).map((advice) => `- ${(0,markdown_text/* escapeInline */.VV)(advice, 400)}`),
    ];
    return (0,markdown_text/* details */.zH)(`Health: ${(0,markdown_text/* escapeInline */.VV)(health.status, 20)}`, lines.join("\n").trim());
}
/** A save that failed is never called saved (P5): both stand side by side, per store. */
function checkpointsBlock(report) {
    const { saved, failed } = report.checkpoints;
    if (saved.length === 0 && failed.length === 0)
        return "";
    const stores = [...new Set([...saved, ...failed].map((one) => one.store))];
    const rows = stores.slice(0, 20).map((store) => {
        const own = saved.filter((one) => one.store === store);
        const newest = own.at(-1);
        const lost = failed.filter((one) => one.store === store);
        return [
            (0,markdown_text/* escapeInline */.VV)(store, 50),
            newest === undefined
                ? "none"
                : `${own.length}, newest ${newest.generation} (${bytesText(newest.bytes)}, ${(0,duration/* renderDuration */.PP)(newest.tookMs / 1000)})`,
            newest === undefined ? "" : (0,markdown_text/* codeText */.ph)(newest.key, 200),
            lost.length === 0 ? "0" : `${lost.length}: ${(0,markdown_text/* escapeInline */.VV)(lost.at(-1)?.reason ?? "", 300)}`,
        ];
    });
    const title = `Checkpoints: ${saved.length} saved, ${failed.length} failed`;
    return (0,markdown_text/* details */.zH)(title, (0,markdown_text/* table */.tp)(["Store", "Saved", "Key of the newest", "Failed"], rows));
}
function leftOutBlock(report) {
    if (report.leftOut.length === 0)
        return "";
    const lines = report.leftOut.map((path) => `- ${(0,markdown_text/* codeText */.ph)(path)}`);
    return (0,markdown_text/* details */.zH)(`Files kept out of checkpoints (${report.leftOut.length})`, limited(lines, 50));
}
function usageBlock(report) {
    const { usage } = report;
    if (usage.turns === 0 && usage.costUsd === 0)
        return "";
    const rows = Object.entries(report.usageByStage)
        .slice(0, 50)
        .map(([stage, own]) => [(0,markdown_text/* codeText */.ph)(stage, 50), String(own.turns), `$${own.costUsd.toFixed(4)}`]);
    const total = `${usage.turns} turns · ${usage.inputTokens} tokens in, ${usage.outputTokens} out · $${usage.costUsd.toFixed(4)}`;
    return (0,markdown_text/* details */.zH)("Agent usage", rows.length === 0 ? total : `${total}\n\n${(0,markdown_text/* table */.tp)(["Stage", "Turns", "Cost"], rows)}`);
}
const maxGanttTasks = 80;
/** `crit` is drawn red, `done` grey, `active` blue. */
const tags = {
    succeeded: "done, ",
    failed: "crit, ",
    interrupted: "crit, active, ",
    running: "active, ",
};
/** Stages and attempts over time, as a Mermaid diagram. */
function ganttBlock(report) {
    const lines = [];
    let tasks = 0;
    for (const stage of report.stages) {
        const shown = stage.attempts.filter((attempt) => Number.isSafeInteger(attempt.startedAt) && attempt.startedAt >= 0);
        if (shown.length === 0 || tasks >= maxGanttTasks)
            continue;
        lines.push(`    section ${(0,markdown_text/* mermaidLabel */._b)(stage.stage)}`);
        for (const attempt of shown.slice(0, maxGanttTasks - tasks)) {
            tasks += 1;
            // Something shorter than a second would be drawn as nothing.
            const end = Math.max(attempt.startedAt + 1_000, Math.round(attempt.endedAt ?? report.at));
            lines.push(`    attempt ${attempt.attempt} :${tags[attempt.outcome]}t${tasks}, ${attempt.startedAt}, ${end}`);
        }
    }
    if (tasks === 0)
        return "";
    const chart = ["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...lines].join("\n");
    return (0,markdown_text/* details */.zH)("Timeline", (0,markdown_text/* fencedBlock */.zW)(chart, "mermaid"));
}

;// CONCATENATED MODULE: ./lib/core/summary.js


/** Bytes. The runner drops a summary of more than 1 MiB whole; some room is left for other steps' text. */
const summaryLimit = 1_000_000;
function join(blocks) {
    const text = blocks.filter((block) => block !== "").join("\n\n");
    return text === "" ? "" : `${text}\n`;
}
const size = (text) => Buffer.byteLength(text);
/** Ever shorter forms, the fullest first: without the diagram, without the folded parts, with ever fewer table rows. */
function* summary_forms(report) {
    const head = [headBlock(report), linksBlock(report), failureBlock(report)];
    const folded = [
        attemptsBlock(report),
        performanceBlock(report),
        healthBlock(report),
        checkpointsBlock(report),
        usageBlock(report),
        leftOutBlock(report),
    ];
    const warnings = warningsBlock(report);
    const about = `<sub>workflow-manager ${report.version.replace(/[^\w.+-]/g, "").slice(0, 40)}</sub>`;
    yield [...head, stageTable(report), warnings, ...folded, ganttBlock(report), about];
    yield [...head, stageTable(report), warnings, ...folded, about];
    yield [...head, stageTable(report), warnings];
    yield [...head, stageTable(report, 60)];
    for (const rows of [19, 10, 5])
        yield [headBlock(report), linksBlock(report), stageTable(report, 0, rows)];
    yield [headBlock(report), linksBlock(report)];
    yield [headBlock(report)];
    yield [`**${report.outcome}**`];
}
/** Markdown of at most `limitBytes` bytes (UTF-8); empty when not even the outcome has room. */
function renderSummary(report, limitBytes = summaryLimit) {
    for (const form of summary_forms(report)) {
        const text = join(form);
        if (size(text) <= limitBytes)
            return text;
    }
    return "";
}


/***/ }),

/***/ 65233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ presentSkipped),
/* harmony export */   Yi: () => (/* binding */ presentAfter),
/* harmony export */   hk: () => (/* binding */ presentEnd),
/* harmony export */   presentBug: () => (/* binding */ presentBug),
/* harmony export */   wB: () => (/* binding */ presentProblems)
/* harmony export */ });
/* harmony import */ var _core_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74307);
/* harmony import */ var _core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73408);
/* harmony import */ var _core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14366);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7122);
/* harmony import */ var _core_report_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41031);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21481);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18067);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44139);
/** What people and later steps get at the end: outputs, job summary, annotations, exit code. All of it from the journal. */








const nothing = {
    workflowId: "",
    failure: null,
    history: undefined,
    performance: undefined,
    reportPath: undefined,
};
function reportOf(history, setup) {
    const { plan, config, repositoryUrl, world } = setup;
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .FK)((0,_core_report_of_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFactsOf */ .F)(history, {
        plan,
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
        now: world.clock.now(),
    }));
}
/** The step fails for `failed` and `interrupted`; `degraded` and `paused` are a green step with a warning (contract). */
const exitCodes = {
    completed: 0,
    degraded: 0,
    paused: 0,
    interrupted: 1,
    failed: 1,
};
async function presentWorkflow(end, setup) {
    const { world } = setup;
    // An end that could not be journaled any more (full disk) is told all the same.
    const history = end.history.end === null
        ? {
            ...end.history,
            end: {
                status: end.status,
                reason: end.reason,
                failure: end.failure,
                resumable: end.status !== "completed" && end.status !== "degraded",
                resumeAt: null,
                at: world.clock.now(),
            },
        }
        : end.history;
    const report = reportOf(history, setup);
    const reportPath = await world.states.writeView(end.workflowId, "report.md", (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report)).then(() => `${setup.config.state_directory}/${end.workflowId}/report.md`, () => undefined);
    await world.presenter.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)({ ...end, history, performance: report.performance, reportPath }));
    const patch = end.patch === undefined ? "" : `\n${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("The work so far, as a patch", (0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .fencedBlock */ .zW)(end.patch, "diff"))}\n`;
    await world.presenter.writeSummary(`${(0,_core_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report, _core_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryLimit */ .m - patch.length * 2)}${patch}`);
    const next = report.nextSteps.join(" ");
    const level = exitCodes[end.status] === 1 ? "error" : end.status === "completed" ? undefined : "warning";
    if (level !== undefined)
        world.presenter.annotate({ level, title: `Workflow ${end.status}`, message: `${report.headline} ${next}`.trim() });
    return exitCodes[end.status];
}
async function presentProblems(presenter, problems) {
    for (const problem of problems) {
        presenter.annotate({
            level: "error",
            title: `${problem.key} (${problem.place})`,
            message: `${problem.problem}. ${problem.remedy}`,
        });
    }
    const rows = problems.map((p) => `| ${[p.key, p.place, p.problem, p.remedy].map((cell) => (0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeInline */ .VV)(cell)).join(" | ")} |`);
    const count = problems.length === 1 ? "One thing has" : `${problems.length} things have`;
    await presenter.writeSummary([
        `## ❌ Nothing was started: ${count} to be corrected`,
        "",
        "| Key | Place | Problem | Remedy |",
        "| --- | --- | --- | --- |",
        ...rows,
        "",
        "Nothing was made on GitHub.",
        "",
    ].join("\n"));
    const message = problems.map((p) => `${p.key} (${p.place}): ${p.problem}. ${p.remedy}`).join(" ");
    const failure = {
        category: "configuration",
        code: "configuration",
        message,
        remedy: problems.map((p) => p.remedy).join(" "),
    };
    await presenter.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)({ ...nothing, status: "failed", reason: message, failure }));
    return 1;
}
async function presentSkipped(presenter, reason) {
    await presenter.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)({ ...nothing, status: "skipped", reason }));
    await presenter.writeSummary(`⏭️ Nothing to do: ${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeInline */ .VV)(reason)}.\n`);
    return 0;
}
async function presentEnd(served, setup) {
    const { presenter } = setup.world;
    switch (served.kind) {
        case "skipped":
            return presentSkipped(presenter, served.reason);
        case "invalid":
            return presentProblems(presenter, served.problems);
        case "answered":
            await presenter.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)({ ...nothing, status: "skipped", reason: served.message }));
            await presenter.writeSummary(`${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeInline */ .VV)(served.message)}\n`);
            return 0;
        case "dispatched": {
            const where = served.runUrl ?? "a new run";
            await presenter.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)({ ...nothing, status: "dispatched", reason: `handed to ${where}` }));
            await presenter.writeSummary(`🚀 Handed to ${served.runUrl === undefined ? "a new run" : `[a new run](${served.runUrl})`}, which owns the workflow.\n`);
            return 0;
        }
        case "ended":
            return presentWorkflow(served.end, setup);
    }
}
/** The post step's part of the summary: main could not write its own, or had not saved yet. */
async function presentAfter(history, saidTheEnd, setup) {
    const { presenter } = setup.world;
    const report = reportOf(history, setup);
    if (saidTheEnd) {
        await presenter.writeSummary((0,_core_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report));
        presenter.annotate({
            level: "error",
            title: `Workflow ${report.outcome}`,
            message: `${report.headline} ${report.nextSteps.join(" ")}`.trim(),
        });
        return;
    }
    const newest = history.checkpoints.at(-1);
    await presenter.writeSummary(newest === undefined
        ? "The state could not be saved in any store.\n"
        : `The state was saved after the stop (generation ${newest.generation}).\n`);
}
/** A throw that nobody expected: said as what it is, with all outputs set. */
async function presentBug(presenter, error) {
    const failure = (0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X)(error));
    presenter.annotate({ level: "error", title: "Internal error", message: `${failure.message} ${failure.remedy}` });
    await presenter.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)({ ...nothing, status: "failed", reason: failure.message, failure }));
    await presenter.writeSummary(`## ❌ Internal error\n\n${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeInline */ .VV)(failure.message)}\n\n${(0,_core_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeInline */ .VV)(failure.remedy)}\n`);
    return 1;
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
    budgetMs: "budget-ms",
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
