export const id = 7594;
export const ids = [7594,860];
export const modules = {

/***/ 51518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

;// CONCATENATED MODULE: ./lib/core/failure/classify/rows.js
function row(when, category, code, message, remedy, more = () => ({})) {
    return {
        when,
        code,
        failure: (evidence) => ({
            category,
            code,
            message: typeof message === "string" ? message : message(evidence),
            remedy,
            ...more(evidence),
        }),
    };
}
const always = () => true;
const rerun = "Re-run the job: the workflow goes on from its last checkpoint.";
function firstFit(rows, evidence) {
    for (const candidate of rows)
        if (candidate.when(evidence))
            return candidate.failure(evidence);
    throw new Error("a classification table without a last line that always fits");
}

;// CONCATENATED MODULE: ./lib/core/failure/classify/process.js

const killedByOthers = (evidence) => !evidence.killedByUs && (evidence.signal === "SIGKILL" || evidence.exitCode === 137);
const terminatedByOthers = (evidence) => !evidence.killedByUs && (evidence.signal === "SIGTERM" || evidence.exitCode === 143);
const ended = (evidence) => evidence.signal === null ? `ended with exit code ${evidence.exitCode}` : `was ended by ${evidence.signal}`;
const processRows = [
    row((e) => e.spawnErrno === "ENOENT", "configuration", "program-missing", (e) => `${e.label}: the program was not found.`, "Install it in a step before this action."),
    row((e) => e.spawnErrno === "ENOMEM" || e.spawnErrno === "EAGAIN", "resource", "no-process", (e) => `${e.label}: no process could be started (${e.spawnErrno}).`, "The machine is out of memory or processes.", () => ({ dependency: "system" })),
    row((e) => e.outOfMemory !== undefined || killedByOthers(e), "resource", "out-of-memory", (e) => `${e.label} was killed (SIGKILL) and not by us: ${e.outOfMemory ?? "most likely the machine ran out of memory"}.`, "Use a larger runner or less parallel work.", () => ({ dependency: "system" })),
    row(terminatedByOthers, "transient", "terminated-from-outside", (e) => `${e.label} was ended by SIGTERM from outside.`, rerun),
    row((e) => /no space left on device|ENOSPC/i.test(e.lastOutput), "resource", "disk-full", (e) => `${e.label} ${ended(e)}: no space left on device.`, "Free disk space on the runner.", () => ({ dependency: "system" })),
    row((e) => e.exitCode === 127, "configuration", "command-not-found", (e) => `${e.label}: command not found (exit code 127).`, "Install what the command needs in a step before this action, or correct the command."),
    row(always, "transient", "command-failed", (e) => `${e.label} ${ended(e)}.`, "Look at its last output."),
];

;// CONCATENATED MODULE: ./lib/core/failure/classify/agent.js


const agentRows = [
    row((e) => e.problem === "not-installed", "configuration", "agent-missing", (e) => e.message, "Install the agent's command line in a step before this action, or choose another `agent`."),
    row((e) => e.problem === "authentication", "configuration", "agent-key", (e) => `${e.agent}: ${e.message}`, "Set a valid API key for the agent in the step's `env` (from a repository secret)."),
    row((e) => e.problem === "billing", "configuration", "agent-billing", (e) => `${e.agent}: ${e.message}`, "Settle the provider account's billing or spend limit, then re-run."),
    row((e) => e.problem === "unknown-model", "configuration", "agent-model", (e) => `${e.agent}: ${e.message}`, "Correct the input `model`."),
    row((e) => e.problem === "invalid-request", "critical", "agent-request-refused", (e) => `${e.agent}: ${e.message}`, "The provider refuses the request; the message says why."),
    row((e) => e.problem === "max-turns", "critical", "agent-turns-spent", (e) => `${e.agent}: ${e.message}`, "Raise `max-turns`, or split the task; a resume goes on with what is done."),
    row((e) => e.problem === "max-budget", "critical", "agent-budget-spent", (e) => `${e.agent}: ${e.message}`, "Raise `max-cost-usd`, or split the task; a resume goes on with what is done."),
    row((e) => e.problem === "permission-denied", "configuration", "agent-tool-denied", (e) => `${e.agent}: ${e.message}`, "Allow the tool in `agent-args`, or reword the task so that it is not needed."),
    row((e) => e.problem === "rate-limit", "transient", "agent-rate-limit", (e) => `${e.agent}: ${e.message}`, "The workflow waits for the provider's limit; when it is far away it pauses and says until when.", (e) => ({ dependency: "agent", notBefore: e.resetsAt })),
    row((e) => e.problem === "overloaded" || e.problem === "server-error", "transient", "agent-overloaded", (e) => `${e.agent}: ${e.message}`, "The provider has a problem; the workflow tries again by itself.", () => ({ dependency: "agent" })),
    row((e) => e.problem === "no-session", "transient", "agent-session-lost", (e) => `${e.agent}: ${e.message}`, "The next attempt starts a fresh session with a hand-over."),
    row(killedByOthers, "resource", "out-of-memory", (e) => `${e.agent} was killed (SIGKILL) and not by us: most likely the machine ran out of memory.`, "Use a larger runner or less parallel work.", () => ({ dependency: "system" })),
    row(always, "transient", "agent-failed", (e) => `${e.agent}: ${e.message}`, "Look at the agent's last output.", () => ({ dependency: "agent" })),
];
const stallRows = [
    row((e) => e.verdict === "silent", "timeout", "agent-silent", (e) => `${e.agent}: ${e.diagnosis}`, "The session goes on with a hint. Look at the agent's last events; raise `idle-timeout` when such silence is normal."),
    row((e) => e.verdict === "repeating", "transient", "agent-repeating", (e) => `${e.agent}: ${e.diagnosis}`, "The session goes on with a hint. Look at the agent's last events; raise `stall-repeats` when such calls are normal."),
    row((e) => e.verdict === "no-progress", "transient", "agent-no-progress", (e) => `${e.agent}: ${e.diagnosis}`, "The session goes on with a hint. Split the task, or raise `stall-turns` when so much reading is normal."),
    row(always, "transient", "agent-retry-storm", (e) => `${e.agent}: ${e.diagnosis}`, "The provider has a problem; the workflow tries again by itself.", () => ({ dependency: "agent" })),
];
const spentText = (e, value) => e.budget === "cost" ? `$${value.toFixed(4)}` : String(Math.round(value * 10) / 10);
const budgetRows = [
    row(always, "critical", "budget-spent", (e) => `The ${e.budget} budget of ${e.scope ?? "the workflow"} is spent (${spentText(e, e.spent)} of ${spentText(e, e.limit)}).`, "Raise the budget, then resume.", (e) => (e.setting === undefined ? {} : { remedy: `Raise \`${e.setting}\`, then resume: what is done is kept.` })),
];

;// CONCATENATED MODULE: ./lib/core/failure/classify/engine.js

const outOfSpace = new Set(["ENOSPC", "EDQUOT"]);
const cancelledRows = [
    row((e) => e.by === "lost-ownership", "interrupted", "ownership-lost", (e) => e.detail ?? "Another run owns this workflow now.", "Follow the run that owns the workflow."),
    row(always, "interrupted", "cancelled", (e) => `The run was stopped from outside (${e.by}).`, rerun),
];
const configurationRows = [
    row(always, "configuration", "configuration", (e) => e.problems.map((p) => `${p.key} (${p.place}): ${p.problem}`).join(" · "), "See the remedy beside each problem.", (e) => ({
        remedy: e.problems.map((p) => p.remedy).join(" "),
    })),
];
const timeoutRows = [
    row((e) => e.limit === "job", "interrupted", "job-time-used-up", (e) => `The job's time is used up (${Math.round(e.limitMs / 1000)} s).`, "Re-run the job, or raise the job's `timeout-minutes`: the workflow goes on from its checkpoint."),
    row((e) => e.limit === "idle", "timeout", "idle-timeout", (e) => `No sign of life for ${Math.round(e.limitMs / 1000)} s.`, "Look at the last output; raise `idle-timeout` when such silence is normal."),
    row(always, "timeout", "attempt-timeout", (e) => `Not done within its limit of ${Math.round(e.limitMs / 1000)} s.`, "Raise the stage's limit (`stage-timeouts`) when this much work is normal."),
];
const fileRows = [
    row((e) => outOfSpace.has(e.errno), "resource", "disk-full", (e) => `${e.operation} ${e.path}: no space left on device.`, "Free disk space on the runner.", () => ({ dependency: "system" })),
    row((e) => e.errno === "EACCES" || e.errno === "EPERM" || e.errno === "EROFS", "configuration", "file-permission", (e) => `${e.operation} ${e.path}: ${e.errno}.`, "Make the path writable for the runner's user, or choose another directory."),
    row(always, "critical", "file-error", (e) => `${e.operation} ${e.path}: ${e.errno}.`, "The runner's disk does not work as it should."),
];
const postconditionRows = [
    row(always, "transient", "not-proven", (e) => `Expected ${e.expected}; found ${e.found}.`, "The stage is tried again; look at what it should have made."),
];
const noChangeRows = [
    row((e) => (e.held ?? []).length > 0, "configuration", "only-protected-paths", (e) => `All that the agent changed is protected and held back: ${(e.held ?? []).slice(0, 5).join(", ")}.`, "If the task is about these files, set `protected-paths-policy` to `flag` or `allow` and resume; workflow files can then only be pushed with a `branch-token` that may write workflows."),
    row(always, "critical", "no-change", (e) => `The agent ended without changing anything${e.answer === "" ? "." : `: ${e.answer}`}`, "Say in the task what has to change; then put the label again."),
];
const gateRows = [
    row(always, "critical", "quality-gate", (e) => `The ${e.gate} are still red after ${e.rounds} fix ${e.rounds === 1 ? "round" : "rounds"}.`, "Look at the failing output; correct the task or the tests, then resume. With `draft: always` a draft pull request is opened on red tests."),
];
const mostPlaces = 5;
const secretRows = [
    row(always, "critical", "secret-in-change", ({ places }) => {
        const named = places.slice(0, mostPlaces).map(({ path, line }) => `${path}, line ${line}`);
        const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
        return `The change holds a secret of this run (${named.join("; ")}${more}); nothing of it was committed or pushed.`;
    }, "Say in the task where the value is to be read from instead (a secret, an environment variable), then resume. If the agent has no need of the secret, take it out of the step's `env`; if it may have been seen, replace it."),
];
const stateRows = [
    row((e) => e.problem === "plan-mismatch", "critical", "plan-mismatch", (e) => e.detail, "Resume with the same version and configuration, or name a stage to go back to (`resume-from`)."),
    row((e) => e.problem === "schema", "critical", "state-too-new", (e) => e.detail, "Use at least the version of the action that wrote the state."),
    row(always, "critical", "state-corrupted", (e) => e.detail, "An older good checkpoint is used where there is one; otherwise start again: what GitHub shows is found, not made twice."),
];
const circuitRows = [
    row(always, "transient", "circuit-open", (e) => `Too many failures of ${e.dependency}: its circuit is open.`, "The workflow waits until it may be tried again.", (e) => ({ notBefore: e.until })),
];
const bugRows = [
    row(always, "critical", "internal-error", (e) => `Internal error: ${e.message}`, "Please report it with the diagnostic bundle; the state is saved."),
];

;// CONCATENATED MODULE: ./lib/core/failure/classify/git.js

const gitNetwork = /could not resolve host|connection (?:reset|refused|timed out)|failed to connect|unable to access|the remote end hung up|early eof|rpc failed|operation timed out|returned error: (?:5\d\d|429)/i;
const gitDenied = /permission to .* denied|returned error: 403|write access to repository not granted|authentication failed|returned error: 401|could not read username/i;
function calledGit({ operation }) {
    return operation.startsWith("git ") ? operation : `git ${operation}`;
}
const gitRows = [
    row((e) => gitDenied.test(e.stderr), "configuration", "git-denied", (e) => `${calledGit(e)}: ${e.stderr}`, "Give the job `contents: write`, or `branch-token` a token that may push this branch (branch rules; workflow files need a token with that scope)."),
    row((e) => /without .?workflows?.? (?:permission|scope)/i.test(e.stderr), "configuration", "git-workflow-files", (e) => `${calledGit(e)}: ${e.stderr}`, "A workflow token may not push workflow files: give `branch-token` a token with that scope."),
    row((e) => /somebody else pushed to it/.test(e.stderr), "critical", "branch-parted", (e) => `${calledGit(e)}: ${e.stderr}`, "Look at the other commits on the branch: merge them into the work, or delete the branch on the remote; then resume."),
    row((e) => gitNetwork.test(e.stderr), "transient", "git-network", (e) => `${calledGit(e)}: ${e.stderr}`, "The network or the service did not answer; the workflow tries again by itself.", () => ({ dependency: "github" })),
    row((e) => /no space left on device/i.test(e.stderr), "resource", "disk-full", (e) => `${calledGit(e)}: no space left on device.`, "Free disk space on the runner.", () => ({ dependency: "system" })),
    row((e) => e.signal === "SIGKILL" || e.exitCode === 137, "resource", "out-of-memory", (e) => `${calledGit(e)} was killed (SIGKILL).`, "Use a larger runner.", () => ({ dependency: "system" })),
    row(always, "transient", "git-failed", (e) => `${calledGit(e)} failed: ${e.stderr}`, "Look at git's message."),
];

;// CONCATENATED MODULE: ./lib/core/failure/classify/http.js

const github = (evidence) => ({ dependency: evidence.dependency });
const answered = (evidence) => `${evidence.method} ${evidence.path} was answered ${evidence.status}: ${evidence.message}`;
function rateLimitEndsAt(evidence) {
    if (evidence.retryAfterS !== undefined)
        return evidence.at + evidence.retryAfterS * 1000;
    if (evidence.rateLimitRemaining === 0 && evidence.rateLimitResetAt !== undefined)
        return evidence.rateLimitResetAt;
    return evidence.at + 60_000;
}
const isRateLimit = (evidence) => evidence.status === 429 ||
    (evidence.status === 403 &&
        (evidence.retryAfterS !== undefined ||
            evidence.rateLimitRemaining === 0 ||
            /secondary rate limit|abuse detection/i.test(evidence.message)));
const httpRows = [
    row(isRateLimit, "transient", "github-rate-limit", answered, "The workflow waits until the limit resets; nothing to do.", (e) => ({ ...github(e), notBefore: rateLimitEndsAt(e) })),
    row((e) => e.status === 401, "configuration", "github-token", answered, "Give the action a valid token (input `token`); a workflow token ends with its job, a personal one may have expired."),
    row((e) => e.status === 403 && /not permitted to create or approve pull requests/i.test(e.message), "configuration", "pull-requests-switched-off", answered, "Switch on Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”, or give `branch-token` a token of an app or person."),
    row((e) => e.status === 403 && /resource not accessible/i.test(e.message), "configuration", "github-permission", answered, "Add the missing permission to the job's `permissions` block (issues, pull-requests and contents: write; actions: write for dispatching)."),
    row((e) => e.status === 403, "configuration", "github-forbidden", answered, "Check the token's permissions and the repository's rules for this action."),
    row((e) => e.status === 410, "configuration", "github-switched-off", answered, "The feature is switched off in this repository (issues?): switch it on, or start from a prompt file with an existing issue number."),
    row((e) => e.status === 404, "configuration", "github-not-found", answered, "Check the name or number, and that the token may see it (GitHub answers 404 where access is missing)."),
    row((e) => e.status === 409 || e.status === 425, "transient", "github-conflict", answered, rerun, github),
    row((e) => e.status === 408 || e.status >= 500, "transient", "github-server-error", answered, "GitHub has a problem (githubstatus.com); the workflow tries again by itself.", github),
    row((e) => e.status === 422 && /already exists/i.test(e.message), "transient", "github-conflict", answered, "It is there already: the next attempt finds it.", github),
    row((e) => e.status === 422, "critical", "github-refused", answered, "GitHub refuses this request as it is; the message says why."),
    row(always, "critical", "github-unexpected", answered, "Report this answer with the diagnostic bundle."),
];
const networkRows = [
    row((e) => e.errno === "ENOSPC", "resource", "disk-full", (e) => `${e.operation}: ${e.message}`, "Free disk space on the runner."),
    row(always, "transient", "network", (e) => `${e.operation} failed: ${e.errno} ${e.message}`.trim(), "The network or the service did not answer; the workflow tries again by itself.", github),
];

;// CONCATENATED MODULE: ./lib/core/failure/classify.js






function classify(evidence) {
    switch (evidence.kind) {
        case "http":
            return firstFit(httpRows, evidence);
        case "network":
            return firstFit(networkRows, evidence);
        case "process":
            return firstFit(processRows, evidence);
        case "agent":
            return firstFit(agentRows, evidence);
        case "git":
            return firstFit(gitRows, evidence);
        case "file":
            return firstFit(fileRows, evidence);
        case "timeout":
            return firstFit(timeoutRows, evidence);
        case "cancelled":
            return firstFit(cancelledRows, evidence);
        case "configuration":
            return firstFit(configurationRows, evidence);
        case "postcondition":
            return firstFit(postconditionRows, evidence);
        case "no-change":
            return firstFit(noChangeRows, evidence);
        case "gate":
            return firstFit(gateRows, evidence);
        case "secret":
            return firstFit(secretRows, evidence);
        case "state":
            return firstFit(stateRows, evidence);
        case "budget":
            return firstFit(budgetRows, evidence);
        case "stall":
            return firstFit(stallRows, evidence);
        case "circuit-open":
            return firstFit(circuitRows, evidence);
        case "bug":
            return firstFit(bugRows, evidence);
    }
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ endedHistory)
/* harmony export */ });
function endedHistory(told, now) {
    const { history, status, reason, failure } = told;
    if (history.end !== null)
        return history;
    const begun = history.entries > 0 ? history : { ...history, workflowId: told.workflowId, createdAt: now, lastAt: now };
    const resumable = status !== "completed" && status !== "degraded";
    return { ...begun, end: { status, reason, failure, resumable, resumeAt: null, at: now } };
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

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
function withoutComments(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
        parts.push(text.slice(from, open));
        const close = text.indexOf("-->", open + 4);
        if (close === -1)
            return parts.join("");
        from = close + 3;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
function withoutCode(text) {
    const lines = [];
    let fenced = false;
    for (const line of text.split("\n")) {
        if (/^\s*(?:```|~~~)/u.test(line))
            fenced = !fenced;
        else if (!fenced)
            lines.push(line.replace(/`[^`]*`/gu, " "));
    }
    return lines.join("\n");
}


/***/ }),

/***/ 14567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  Xx: () => (/* binding */ instantText),
  H2: () => (/* binding */ outcomeSigns)
});

;// CONCATENATED MODULE: ./lib/core/trigger/rerun-limit.js
const lastAttempt = 51;
function canBeRerun(attempt) {
    return attempt < lastAttempt;
}
function withoutRerun(remedy, workflowId) {
    return remedy.replace(/^Re-run the job\b/, `Start the workflow with workflow-id ${workflowId}`);
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/core/report/performance.js

const fastBelow = 0.8;
const slowAbove = 1.2;
const penaltyPerError = 0.1;
const grades = [
    [0.9, "A"],
    [0.8, "B"],
    [0.7, "C"],
    [0.6, "D"],
];
const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;
const seconds = (value) => (Number.isFinite(value) && value > 0 ? round(value, 3) : 0);
function gradeOf(score) {
    return grades.find(([from]) => score >= from)?.[1] ?? "F";
}
function speedOf(ratio) {
    return ratio < fastBelow ? "fast" : ratio > slowAbove ? "slow" : "normal";
}
function performanceOf(timing) {
    const duration = seconds(timing.workS);
    const baseline = seconds(timing.baselineS);
    const ratio = baseline === 0 ? 1 : round(duration / baseline, 3);
    return {
        duration,
        baseline,
        performance_ratio: ratio,
        status: ratio < fastBelow && !timing.succeeded ? "normal" : speedOf(ratio),
        attempts: timing.attempts,
        lost: Math.min(duration, seconds(timing.lostS)),
        waited: seconds(timing.waitedS),
        recovering: seconds(timing.recoveringS),
    };
}
function scoreOf(timings, stages, unrecovered) {
    const failed = timings.map(({ errors, recovered, succeeded }) => !succeeded && errors > recovered);
    const shares = stages.map(({ performance_ratio }, at) => (failed[at] ? 0 : 1 / Math.max(1, performance_ratio)));
    const mean = shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return round(Math.min(1, Math.max(0, mean - penaltyPerError * unrecovered)), 2);
}
const maxNamedBottlenecks = 3;
const noticeableShare = 0.2;
function aboutBottleneck({ stage, excess, performance_ratio, cause }, took) {
    const over = `${stage} took ${(0,duration/* renderDuration */.PP)(took.duration)}, ${(0,duration/* renderDuration */.PP)(excess)} more than its baseline of ${(0,duration/* renderDuration */.PP)(took.baseline)} (×${performance_ratio})`;
    return cause === "attempts"
        ? `${over}; ${(0,duration/* renderDuration */.PP)(took.lost)} of it went into attempts that came to nothing (${took.attempts} in all): look at why they failed.`
        : `${over}: split the work, or raise the baseline if this is usual.`;
}
function recommend(report, errors) {
    const advice = [];
    for (const bottleneck of report.bottlenecks.slice(0, maxNamedBottlenecks)) {
        const took = report.stage_performance[bottleneck.stage];
        if (took !== undefined)
            advice.push(aboutBottleneck(bottleneck, took));
    }
    const stages = Object.values(report.stage_performance);
    const share = (value) => (report.total_duration > 0 ? value / report.total_duration : 0);
    const part = (value) => `${(0,duration/* renderDuration */.PP)(value)} (${Math.min(100, Math.round(share(value) * 100))} % of the time)`;
    const waited = stages.reduce((sum, stage) => sum + stage.waited, 0);
    if (share(waited) > noticeableShare)
        advice.push(`${part(waited)} went into waiting for limits and retries: spread runs out, or use a token with a higher limit.`);
    const recovering = stages.reduce((sum, stage) => sum + stage.recovering, 0);
    if (share(recovering) > noticeableShare)
        advice.push(`${part(recovering)} went into recovery: look at the failures in the stage table.`);
    if (errors > 0 && report.recovery_rate < 1)
        advice.push(`${errors} ${errors === 1 ? "error" : "errors"}, ${Math.round(report.recovery_rate * 100)} % recovered: the failed attempts in the report say why.`);
    return advice;
}
function measurePerformance(timings, totalS) {
    const pairs = timings.map((timing) => [timing.stage, performanceOf(timing)]);
    const errors = timings.reduce((sum, timing) => sum + timing.errors, 0);
    const recovered = timings.reduce((sum, timing) => sum + Math.min(timing.recovered, timing.errors), 0);
    const score = scoreOf(timings, pairs.map(([, performance]) => performance), errors - recovered);
    const bottlenecks = pairs
        .filter(([, performance]) => performance.status === "slow")
        .map(([stage, { duration, baseline, lost, performance_ratio }]) => ({
        stage,
        excess: round(duration - baseline, 3),
        performance_ratio,
        cause: (duration - lost) / baseline > slowAbove ? "work" : "attempts",
    }))
        .sort((a, b) => b.excess - a.excess);
    const report = {
        total_duration: seconds(totalS),
        stage_performance: Object.fromEntries(pairs),
        performance_score: score,
        performance_grade: gradeOf(score),
        error_rate: timings.length === 0 ? 0 : round(errors / timings.length, 3),
        recovery_rate: errors === 0 ? 1 : round(recovered / errors, 3),
        bottlenecks,
    };
    return { ...report, recommendations: recommend(report, errors) };
}

// EXTERNAL MODULE: ./lib/core/report/report-times.js
var report_times = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/core/report/report.js



const outcomeSigns = {
    completed: "✅",
    degraded: "⚠️",
    paused: "⏸️",
    interrupted: "🔁",
    failed: "❌",
    skipped: "⏭️",
    dispatched: "🚀",
    running: "⏳",
};
function instantText(at) {
    return Number.isFinite(at) && Math.abs(at) <= 8.64e15
        ? `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`
        : "unknown";
}
function currentStage(facts) {
    const running = facts.stages.find((stage) => stage.status === "running");
    const failed = facts.stages.find((stage) => stage.status === "failed");
    return (running ?? failed ?? facts.stages.find((stage) => stage.status === "pending"))?.stage ?? null;
}
function headlineOf(facts) {
    const { failure, pullRequest, reason } = facts;
    const stage = failure?.stage ?? currentStage(facts);
    const at = stage === null ? "" : ` at ${stage}`;
    const why = failure?.message ?? reason ?? "";
    const because = why === "" ? "" : `: ${why.replace(/[.\s]+$/u, "")}`;
    const request = pullRequest === null ? "" : `${pullRequest.draft ? "draft " : ""}pull request #${pullRequest.number}`;
    const degraded = facts.stages.filter((one) => one.status === "degraded").map((one) => one.stage);
    switch (facts.outcome) {
        case "completed":
            return `Completed${request === "" ? because : `: ${request} is ready`}`;
        case "degraded":
            return `Completed with losses${degraded.length > 0 ? ` (${degraded.join(", ")})` : ""}${request === "" ? because : `: ${request} is open`}`;
        case "paused":
            return `Paused${at}${because}`;
        case "interrupted":
            return `Interrupted${at}${because}; ${facts.checkpoints.saved.length > 0 ? "the work is saved" : "no checkpoint was stored"}`;
        case "failed":
            return `Failed${at}${because}`;
        case "skipped":
            return `Skipped${because}`;
        case "dispatched":
            return `Dispatched${reason === null ? ": another run does the work" : because}`;
        case "running":
            return `Running${at}`;
    }
}
function mayRerun({ runs }) {
    return canBeRerun(runs.at(-1)?.attempt ?? 1);
}
function resumeSteps(facts) {
    const { resume } = facts;
    if (!resume.possible)
        return [];
    const when = resume.notBefore !== null && resume.notBefore > facts.at ? ` after ${instantText(resume.notBefore)}` : "";
    const steps = [];
    if (resume.comment !== null && facts.issue !== null)
        steps.push(`Resume${when}: comment "${resume.comment}" on issue #${facts.issue.number}.`);
    if (resume.onGitHub && !mayRerun(facts))
        steps.push(`Resume${when}: start the workflow with workflow-id ${facts.workflowId} (GitHub runs a run again 50 times; this was the last).`);
    else if (resume.onGitHub)
        steps.push(`Resume${when}: re-run this job, or start the workflow with workflow-id ${facts.workflowId}.`);
    else
        steps.push(`Resume${when}: workflow-manager resume ${facts.workflowId}`);
    return steps;
}
function nextStepsOf(facts) {
    const { failure, pullRequest } = facts;
    const said = failure?.remedy ?? "";
    const remedy = said === "" ? [] : [mayRerun(facts) ? said : withoutRerun(said, facts.workflowId)];
    switch (facts.outcome) {
        case "completed":
            return pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`];
        case "degraded": {
            const losses = facts.stages.flatMap((stage) => stage.status === "degraded"
                ? [`Look at ${stage.stage}: ${stage.failure ?? stage.note ?? "it did not finish"}`]
                : []);
            return [...(pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`]), ...losses];
        }
        case "paused":
        case "interrupted":
        case "failed":
            return [...remedy, ...resumeSteps(facts)];
        case "skipped":
        case "dispatched":
        case "running":
            return [];
    }
}
function buildReport(facts) {
    const down = (0,report_times/* downtimes */.Jc)(facts);
    const offMs = (0,report_times/* downtimeMs */.kf)(down);
    const durationMs = Math.max(0, facts.at - facts.startedAt - offMs);
    const ran = facts.stages.filter((stage) => stage.attempts.length > 0);
    const timings = ran.map((stage) => (0,report_times/* timingOf */.II)(stage, down, facts.at));
    const done = facts.stages.filter((stage) => ["succeeded", "skipped", "degraded"].includes(stage.status));
    return {
        ...facts,
        headline: headlineOf(facts),
        nextSteps: nextStepsOf(facts),
        durationMs,
        downtimeMs: offMs,
        downtimes: down,
        timings: Object.fromEntries(timings.map((timing) => [timing.stage, timing])),
        performance: measurePerformance(timings, durationMs / 1000),
        progress: { done: done.length, total: facts.stages.length },
    };
}


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yZ: () => (/* binding */ withoutSideEffects),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10901);

const joiner = "\u2060";
const closing = /(?<![A-Za-z0-9])(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?[\s*_~[(`\\]{0,8}(?:#|GH-\d|[\w.-]{1,100}\/[\w.-]{1,100}#\d|https?:))/gi;
function reference(text) {
    return `&#${text.codePointAt(0)};`;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, reference);
}
function withoutSideEffects(text) {
    return text.replace(closing, `$1${joiner}`).replace(/@(?=[A-Za-z0-9])/g, `@${joiner}`);
}
function escapeInline(text, max = 500) {
    const flat = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text, max * 4 + 200)
        .replace(/\s+/gu, " ")
        .trim();
    const short = flat.length > max ? `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, Math.max(0, max - 1)).trimEnd()}…` : flat;
    return (withoutSideEffects(short)
        .replace(/[&<>|`*[\]\\~$]/g, reference)
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
        .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => [...start].map(reference).join("")));
}
function codeText(text, max = 200) {
    return `<code>${escapeInline(text, max) || "&#32;"}</code>`;
}
function link(text, url) {
    const label = escapeInline(text, 200);
    if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2_000)
        return label;
    const safe = url.replace(/[^\w~:/?#@!$&+,;=%.-]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
    return `[${label}](${safe.replace(/[()'*<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function fencedBlock(text, info = "text") {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${info}\n${text.replace(/\r\n?/g, "\n")}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${header.map((_, index) => (cells[index] ?? "").replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
    return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}
function mermaidLabel(text, max = 60) {
    const plain = text
        .slice(0, max * 4)
        .replace(/[^\p{L}\p{N} _.()/-]/gu, " ")
        .replace(/-{2,}/g, "-")
        .replace(/\s+/gu, " ")
        .trim();
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(plain, max).trim() || "unnamed";
}


/***/ }),

/***/ 10901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   kI: () => (/* binding */ fenceAsData),
/* harmony export */   tB: () => (/* binding */ sanitise)
/* harmony export */ });
/* harmony import */ var _prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57997);

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;
const terminalCodes = /\u001b(?:\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/g;
function visibleText(text) {
    return text
        .toWellFormed()
        .replace(terminalCodes, "")
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
}
const defaultMaxLength = 100_000;
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, Math.max(0, max));
    const last = kept.charCodeAt(kept.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
function sanitise(text, maxLength = defaultMaxLength) {
    const visible = text
        .slice(0, maxLength * 4 + 10_000)
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
    const clean = (0,_prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(visible).replaceAll("<!--", "<! --");
    if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000)
        return clean;
    const note = `\n… (cut after ${maxLength} characters)`;
    return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}
function fenceAsData(text, label, nonce) {
    if (!/^[A-Za-z0-9-]{8,}$/.test(nonce))
        throw new Error("a nonce has at least eight letters, digits or hyphens");
    const name = label
        .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
        .slice(0, 80)
        .trim();
    const body = text.replaceAll(nonce, "[…]");
    return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
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


/***/ })

};
