export const id = 9848;
export const ids = [9848];
export const modules = {

/***/ 74307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

;// CONCATENATED MODULE: ./lib/core/classify/rows.js
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
/** Every table ends with a line that always fits, so there is always an answer. */
function firstFit(rows, evidence) {
    for (const candidate of rows)
        if (candidate.when(evidence))
            return candidate.failure(evidence);
    throw new Error("a classification table without a last line that always fits");
}

;// CONCATENATED MODULE: ./lib/core/classify/process.js

/** A SIGKILL that we did not send is memory until proven otherwise; 137 is how a shell reports it. */
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

;// CONCATENATED MODULE: ./lib/core/classify/agent.js


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

;// CONCATENATED MODULE: ./lib/core/classify/engine.js

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
const budgetRows = [
    row(always, "critical", "budget-spent", (e) => `The ${e.budget} budget is spent (${e.spent} of ${e.limit}).`, "Raise the budget, then resume."),
];
const circuitRows = [
    row(always, "transient", "circuit-open", (e) => `Too many failures of ${e.dependency}: its circuit is open.`, "The workflow waits until it may be tried again.", (e) => ({ notBefore: e.until })),
];
const bugRows = [
    row(always, "critical", "internal-error", (e) => `Internal error: ${e.message}`, "Please report it with the diagnostic bundle; the state is saved."),
];

;// CONCATENATED MODULE: ./lib/core/classify/git.js

const gitNetwork = /could not resolve host|connection (?:reset|refused|timed out)|failed to connect|unable to access|the remote end hung up|early eof|rpc failed|operation timed out|returned error: (?:5\d\d|429)/i;
const gitDenied = /permission to .* denied|returned error: 403|write access to repository not granted|authentication failed|returned error: 401|could not read username/i;
/** Some operations are called by their git command (`git push`), others by what they are for. */
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

;// CONCATENATED MODULE: ./lib/core/classify/http.js

const github = (evidence) => ({ dependency: evidence.dependency });
const answered = (evidence) => `${evidence.method} ${evidence.path} was answered ${evidence.status}: ${evidence.message}`;
/** GitHub: wait `retry-after`, else until `x-ratelimit-reset`, else at least a minute (docs: rate limits for the REST API). */
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

;// CONCATENATED MODULE: ./lib/core/classify.js
/**
 * Evidence to failure, as ordered tables: the first line that fits decides. Structured fields come before any text.
 * Messages quote evidence, so they are untrusted text; whoever shows them escapes them.
 */






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
        case "circuit-open":
            return firstFit(circuitRows, evidence);
        case "bug":
            return firstFit(bugRows, evidence);
    }
}


/***/ }),

/***/ 74831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stageForSchema),
/* harmony export */   T: () => (/* binding */ stageOutputs)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/**
 * What each stage leaves behind for the stages after it, as schemas: outputs are read back from a restored journal, so they
 * are decoded like everything else that is received (DESIGN decision 9). Unknown fields are dropped.
 */


const stageForSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po);
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const requirement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, text, section: text });
const task = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: text,
    title: text,
    stage: stageForSchema,
    estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    dependencies: list,
    critical: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const stageOutputs = {
    initialization: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        repository: text,
        visibility: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["public", "private", "internal"]),
        defaultBranch: text,
        baseBranch: text,
        baseSha: text,
        viewer: text,
        agentVersion: text,
    }),
    prompt_analysis: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: text,
        featureName: text,
        text,
        overview: text,
        requirements: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(requirement),
        successCriteria: list,
        complexity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["low", "medium", "high"]),
        estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        method: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["parsed", "simple", "whole"]),
    }),
    task_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(task) }),
    issue_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: count,
        url: text,
        adopted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        commentId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(count),
        /** Its labels and its status comment are still to be made: GitHub did not answer. */
        queued: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    branch_setup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        branch: text,
        baseBranch: text,
        baseSha: text,
        created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** Untracked files that were there before the work began: they are none of the change. */
        untrackedBefore: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(list),
    }),
    research_planning: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ plan: text }),
    implementation_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseCommit: text, setupCommand: text, sessionId: text }),
    implementation_progress: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ answer: text, sessionId: text, rounds: count }),
    implementation_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        headSha: text,
        files: list,
        insertions: count,
        deletions: count,
        commits: count,
    }),
    testing_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: text, source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["input", "detected", "none"]), reason: text }),
    testing_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "none"]),
        rounds: count,
        testedSha: text,
        summary: text,
        writtenByTests: list,
    }),
    documentation_update: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ changed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), reason: text, headSha: text, tested: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ title: text, body: text, headSha: text, draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), commits: count }),
    pr_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, url: text, operation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["created", "updated"]), draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_verification: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headSha: text, mergeable: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()) }),
    review_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reviewers: list, reviewUrl: text, findings: count }),
    review_processing: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: count, answered: count, headSha: text }),
    final_cleanup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ removedLabels: list, prunedCheckpoints: count }),
    completion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pullRequestUrl: text }),
};


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

/***/ 54813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ensureEffect)
/* harmony export */ });
/** GitHub's lists can lag behind its writes by some seconds. */
const settleDelaysMs = [0, 2_000, 4_000];
async function ensureEffect(recorder, clock, request, signal, 
/** Refuses (throws) when the workflow belongs to another run by now. */
fence = async () => undefined) {
    const { effect, key } = request;
    const known = recorder.history().effects[effect];
    if (known?.confirmed === true && known.key === key && known.value !== null)
        return { value: known.value, made: false }; // E1
    const unsure = known !== undefined && known.key === key;
    if (!unsure)
        await recorder.record({ kind: "effect.intended", effect, key });
    await fence(signal); // E3
    for (const delay of unsure ? settleDelaysMs : settleDelaysMs.slice(0, 1)) {
        if (delay > 0)
            await clock.sleep(delay, signal);
        signal.throwIfAborted();
        const found = await request.probe();
        if (found !== undefined) {
            await recorder.record({ kind: "effect.confirmed", effect, key, found: true, value: found });
            return { value: found, made: false };
        }
    }
    await fence(signal);
    signal.throwIfAborted();
    const value = await request.make();
    await recorder.record({ kind: "effect.confirmed", effect, key, found: false, value });
    return { value, made: true };
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

/***/ 92487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ guardedWorkTree)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52094);
/**
 * The work tree as stages and the hand-over get it: what holds a secret of this run is neither committed nor pushed, whoever
 * wrote it there (P6). Scanned is what would be committed, and what commits of the agent's own have added since it began.
 */

const mostNamed = 20;
function named(places) {
    const more = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : "";
    return `${places
        .slice(0, mostNamed)
        .map(({ path, line }) => `${path}:${line}`)
        .join(", ")}${more}`;
}
function repairPrompt(places, since) {
    return [
        "Your change holds a secret value of this environment. It must not get into the repository.",
        `Remove it from these places (file:line), and read it from the environment instead where it is needed:\n${named(places)}`,
        since === undefined
            ? ""
            : `If you have committed it, undo these commits and keep the files: git reset --soft ${since}`,
        "Do not repeat the value in your answer. Change nothing else.",
    ].join("\n\n");
}
function guardedWorkTree(workTree, guard) {
    /** What the branch had before the agent began is there already. */
    const since = () => {
        const commit = guard.history().stages.implementation_start.output?.["baseCommit"];
        return typeof commit === "string" ? commit : undefined;
    };
    const inCommits = async () => {
        const from = since();
        return from === undefined ? [] : workTree.findSecrets({ kind: "commits", since: from });
    };
    const known = (places) => places.filter(({ kind }) => kind === "known");
    const refuse = (places) => {
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "secret", places: places.map(({ path, line }) => ({ path, line })) });
    };
    const commitAll = async (request) => {
        const look = async () => {
            const change = await workTree.findSecrets({ kind: "change", exclude: request.exclude });
            return { change, bad: known([...change, ...(await inCommits())]) };
        };
        let seen = await look();
        if (seen.bad.length > 0 && guard.repair !== undefined) {
            // An agent that cannot be asked must not hide what has to be said.
            await guard.repair(repairPrompt(seen.bad, since())).catch(() => undefined);
            seen = await look();
        }
        if (seen.bad.length > 0)
            refuse(seen.bad);
        if (seen.change.length > 0)
            await guard.warn(`what looks like a credential is committed (a fake one of a test?): ${named(seen.change)}`);
        return workTree.commitAll(request);
    };
    const push = async (branch) => {
        const bad = known(await inCommits());
        if (bad.length > 0)
            refuse(bad);
        return workTree.push(branch);
    };
    // A proxy, since the adapter that opens at its first use is one too and shows no members.
    return new Proxy(workTree, {
        get: (target, name) => name === "commitAll" ? commitAll : name === "push" ? push : Reflect.get(target, name),
    });
}


/***/ }),

/***/ 99848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAttempts: () => (/* binding */ runAttempts)
});

// EXTERNAL MODULE: ./lib/core/circuit.js
var circuit = __webpack_require__(54264);
// EXTERNAL MODULE: ./lib/core/classify.js + 6 modules
var classify = __webpack_require__(74307);
;// CONCATENATED MODULE: ./lib/core/poison.js
/** Codes whose cause lies in the work itself. Services that do not answer get better by waiting, timeouts get longer limits. */
const ofTheWork = new Set(["command-failed", "agent-failed", "not-proven", "git-failed"]);
/** Characters of the output that are compared: the end, where errors stand. */
const comparedCharacters = 600;
/** What stays the same when the same thing goes wrong again: times, numbers, ids and paths of temporary files do not. */
function failureSignature(failure, evidence) {
    const output = "lastOutput" in evidence ? (evidence.lastOutput ?? "") : "";
    const steady = `${failure.message}\n${output.slice(-comparedCharacters)}`
        .replace(/[0-9a-f]{7,}/gi, "#")
        .replace(/\d+/g, "#")
        .replace(/\S*tmp\S*/gi, "#")
        .replace(/\s+/g, " ");
    return `${failure.code} ${steady}`;
}
function isPoison(failure, sameInRow) {
    return sameInRow >= 2 && ofTheWork.has(failure.code);
}

// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/stage-output.js
var stage_output = __webpack_require__(74831);
// EXTERNAL MODULE: ./lib/core/timeout.js
var timeout = __webpack_require__(72488);
// EXTERNAL MODULE: ./lib/core/retry.js
var retry = __webpack_require__(7493);
;// CONCATENATED MODULE: ./lib/engine/error-handlers.js
const strategies = new Set(["wait_and_retry", "cleanup_and_continue", "default_recovery", "stop"]);
async function askErrorHandlers(workflow, stage, failure, evidence) {
    const { errorHandlers } = await workflow.world.extensions();
    const { workflowId, entries } = workflow.recorder.history();
    for (const handler of errorHandlers) {
        try {
            const answer = await handler(workflowId, { category: failure.category, code: failure.code, message: failure.message, evidence }, stage, { entries });
            if (answer === undefined)
                continue;
            if (strategies.has(answer.strategy))
                return answer;
            await workflow.recorder.record({
                kind: "warning",
                topic: "extensions",
                message: `an error handler answered with the unknown strategy ${String(answer.strategy)}`,
            });
        }
        catch (error) {
            await workflow.recorder.record({
                kind: "warning",
                topic: "extensions",
                message: `an error handler threw: ${String(error)}`,
            });
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/recovery.js
var recovery = __webpack_require__(15356);
// EXTERNAL MODULE: ./lib/core/recovery-actions.js
var recovery_actions = __webpack_require__(57502);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var engine_attempt = __webpack_require__(44139);
;// CONCATENATED MODULE: ./lib/engine/recovery-table.js
const done = (detail, hints) => ({
    kind: "done",
    detail,
    ...(hints === undefined ? {} : { hints }),
});
/** The engine makes the next attempt anyway, after the stage's own probes; left-over processes would be its ghosts. */
const again = (what) => async ({ workflow }) => {
    const ended = await workflow.world.processes.endAll(5_000);
    return done(ended === 0 ? `${what} is tried again` : `${ended} left-over processes ended; ${what} is tried again`);
};
const checkRateLimits = async ({ workflow }) => {
    const limit = await workflow.world.github.rateLimit();
    if (limit.remaining > 0)
        return { kind: "nothing-to-do", detail: `${limit.remaining} of ${limit.limit} requests are left` };
    const now = workflow.world.clock.now();
    if (limit.resetAt >= (await workflow.budget()).workUntil) {
        return {
            kind: "pause",
            until: limit.resetAt,
            detail: "no request is left, and the reset does not fit the job's time",
        };
    }
    await workflow.world.clock.sleep(Math.max(0, limit.resetAt - now), workflow.stop);
    return done(`waited ${Math.round((limit.resetAt - now) / 1000)} s for the rate limit to reset`);
};
const verifyAccess = async ({ workflow }) => {
    const { github } = workflow.world;
    const repository = await github.repository();
    const problems = [];
    if (repository.archived) {
        problems.push({
            key: "repository",
            place: repository.url,
            problem: "it is archived, so nothing can be written",
            remedy: "Unarchive it, or run elsewhere.",
        });
    }
    if (!repository.hasIssues) {
        problems.push({
            key: "issues",
            place: `${repository.url}/settings`,
            problem: "issues are switched off",
            remedy: "Switch issues on in the repository's settings.",
        });
    }
    if (problems.length > 0)
        return { kind: "configuration", detail: problems[0]?.problem ?? "", evidence: { kind: "configuration", problems } };
    return { kind: "nothing-to-do", detail: `the repository answers (${repository.visibility}, issues on)` };
};
const connectivity = async ({ workflow }) => {
    const seen = await workflow.world.probes.connectivity(workflow.stop);
    const words = `DNS ${seen.dns ? "answers" : "fails"}, TCP ${seen.tcp ? "connects" : "fails"}, API ${seen.api ? "answers" : "fails"}${seen.detail === "" ? "" : ` (${seen.detail})`}`;
    return seen.dns && seen.tcp && seen.api
        ? { kind: "nothing-to-do", detail: words }
        : { kind: "failed", detail: words };
};
/** How often the network is asked whether it is back, and for how long one waits for it at most. */
const offlinePollMs = 15_000;
const offlineWaitMs = 10 * 60_000;
/** Stages whose effects on GitHub can be made later: the work between them and the pull request needs no GitHub. */
const canQueue = ({ workflow, stage }) => stage === "branch_setup" || (stage === "issue_creation" && workflow.recorder.history().task?.issue !== undefined);
const offline = async (request) => {
    const { workflow } = request;
    const { clock, probes } = workflow.world;
    const until = Math.min(clock.now() + offlineWaitMs, (await workflow.budget()).workUntil);
    const from = clock.now();
    for (;;) {
        const seen = await probes.connectivity(workflow.stop);
        if (seen.api)
            return done(`GitHub answers after ${Math.round((clock.now() - from) / 1000)} s`);
        if (canQueue(request))
            return done("the work goes on here; what GitHub has to take is queued", { offline: true });
        if (clock.now() + offlinePollMs >= until || workflow.stop.aborted)
            return { kind: "failed", detail: `GitHub does not answer (${seen.detail})` };
        await clock.sleep(offlinePollMs, workflow.stop);
    }
};
const health = (reason) => async ({ workflow }) => {
    await workflow.checkHealth(reason);
    const check = workflow.recorder.history().health.at(-1)?.check;
    return done(check === undefined ? "health checks are switched off" : `health: ${String(check["status"])}`);
};
const dependencies = async ({ workflow }) => {
    const agent = await workflow.world.agent.probe(workflow.stop);
    if (agent.kind === "unavailable")
        return { kind: "configuration", detail: "the agent is not available", evidence: agent.evidence };
    const status = await workflow.world.workTree.status();
    return done(`agent ${agent.version}; work tree at ${status.head.slice(0, 12)}`);
};
const free = async ({ workflow }) => {
    const freed = await workflow.world.probes.freeResources();
    const repaired = await workflow.world.workTree.repair();
    const words = [...freed, ...repaired];
    return words.length === 0 ? { kind: "nothing-to-do", detail: "nothing of ours to free" } : done(words.join("; "));
};
const checkpoint = async ({ workflow, stage }) => {
    await workflow.checkpoint(`recovery of ${stage}`, true);
    const newest = workflow.recorder.history().checkpoints.at(-1);
    return newest === undefined
        ? { kind: "failed", detail: "no store kept the checkpoint" }
        : done(`generation ${newest.generation} in ${newest.store}`);
};
const gitState = async ({ workflow }) => {
    const { workTree } = workflow.world;
    const repaired = await workTree.repair();
    const status = await workTree.status();
    const remote = status.branch === null ? undefined : await workTree.remoteBranch(status.branch);
    const behind = remote !== undefined &&
        remote !== status.head &&
        !(await workTree.isAncestor(remote, status.head).catch(() => false));
    if (behind && remote !== undefined && status.branch !== null) {
        await workTree.fetchCommit(remote, status.branch);
        if (await workTree.isAncestor(status.head, remote)) {
            await workTree.switchTo(status.branch, remote);
            return done([...repaired, `moved forward to the remote's ${remote.slice(0, 12)}`].join("; "));
        }
        return {
            kind: "failed",
            detail: `the remote branch is at ${remote.slice(0, 12)} and ours at ${status.head.slice(0, 12)}: they have parted`,
        };
    }
    const words = `on ${status.branch ?? "a detached HEAD"} at ${status.head.slice(0, 12)}, ${status.staged + status.unstaged + status.untracked} changed paths`;
    return repaired.length === 0 ? { kind: "nothing-to-do", detail: words } : done([...repaired, words].join("; "));
};
/** What a pull request needs, asked one by one, so that the failure can name what is missing. */
const pullRequestRequirements = async ({ workflow }) => {
    const { github, workTree } = workflow.world;
    const access = await verifyAccess({
        workflow,
        stage: "pr_creation",
        failure: { category: "critical", code: "", message: "", remedy: "" },
    });
    if (access.kind === "configuration")
        return access;
    const status = await workTree.status();
    if (status.branch === null)
        return { kind: "failed", detail: "HEAD is detached: there is no branch to open a pull request from" };
    const remote = await workTree.remoteBranch(status.branch);
    if (remote === undefined)
        return { kind: "failed", detail: `the branch ${status.branch} is not on the remote` };
    const open = await github.pullRequestByHead(status.branch);
    return done(`branch ${status.branch} is on the remote at ${remote.slice(0, 12)}; ${open === undefined ? "no pull request yet" : `pull request #${open.number} is ${open.state}`}`);
};
const recoveryTable = {
    retry_github_api_call: again("the GitHub call"),
    retry_github_api: again("the GitHub call"),
    retry_pr_creation: again("the pull request"),
    retry_review_request: again("the review request"),
    retry_git_operations: again("the git operation"),
    retry_with_backoff: again("the stage"),
    retry_with_exponential_backoff: again("the stage"),
    restart_operation_with_retry: again("the stage"),
    restart_initialization: again("the initialization"),
    restart_implementation: again("the implementation"),
    retry_test_setup: again("the test set-up"),
    check_github_rate_limits: checkRateLimits,
    verify_repository_access: verifyAccess,
    check_pr_requirements: pullRequestRequirements,
    check_github_connectivity: connectivity,
    check_network_connectivity: connectivity,
    check_connectivity: connectivity,
    switch_to_offline_mode: offline,
    check_system_health: health("recovery"),
    check_system_resources: health("recovery"),
    check_dependencies: dependencies,
    cleanup_resources: free,
    free_memory: free,
    optimize_performance: free,
    create_implementation_checkpoint: checkpoint,
    checkpoint_progress: checkpoint,
    simplify_current_task: async () => done("the next attempt gets the first open requirement only", { scope: "first-requirement" }),
    simplify_implementation: async () => done("the next attempt gets the first open requirement only", { scope: "first-requirement" }),
    split_complex_operations: async () => done("the next attempt takes the requirements one by one", { scope: "one-by-one" }),
    simplify_analysis: async () => done("the next attempt reads headings and list items only", { analysis: "simple" }),
    fallback_to_basic_parsing: async () => done("the next attempt takes the whole text as the task", { analysis: "whole" }),
    check_git_status: gitState,
    verify_branch_state: gitState,
    check_branch_status: gitState,
    skip_non_critical_tests: async ({ workflow }) => workflow.config.critical_test_command === undefined
        ? { kind: "nothing-to-do", detail: "no `critical_test_command` is configured" }
        : done("the next attempt runs the critical tests only", { tests: "critical-only" }),
    increase_timeout_limits: async ({ workflow }) => done(`the next attempt's limit is ${workflow.plan.timeoutMultiplier} × longer`),
    manual_review_fallback: async () => done("the review is handed to a person", { handToPerson: true }),
};

;// CONCATENATED MODULE: ./lib/engine/recover.js
/** Between a failed attempt and the next: performs the decided recovery actions, each journaled with its outcome. */





async function perform(workflow, plan, action, facts) {
    try {
        return await recoveryTable[action]({ workflow, stage: plan.stage, failure: facts.failure });
    }
    catch (error) {
        // An action that fails must not hide the failure it was to heal.
        return { kind: "failed", detail: (0,classify/* classify */.L)((0,engine_attempt/* evidenceOf */.X)(error)).message };
    }
}
async function recover(workflow, plan, facts) {
    const { recorder, config } = workflow;
    const decided = (0,recovery/* decideRecoveries */.s_)(plan, config.recovery_strategies, facts.failure, facts.failureNumber);
    const actions = [...new Set([...decided, ...facts.extra.filter(recovery_actions/* isRecoveryAction */.y)])];
    let hints = facts.hints;
    for (const action of actions) {
        if (workflow.stop.aborted)
            break;
        const result = await perform(workflow, plan, action, facts);
        const outcome = result.kind === "failed" || result.kind === "nothing-to-do" ? result.kind : "done";
        await recorder.record({ kind: "recovery.performed", stage: plan.stage, action, outcome, detail: result.detail });
        if (result.kind === "pause")
            return { kind: "pause", until: result.until };
        if (result.kind === "configuration")
            return { kind: "configuration", evidence: result.evidence };
        if (result.kind === "done" && result.hints !== undefined)
            hints = { attempt: { ...hints.attempt, ...result.hints } };
    }
    return { kind: "again", hints };
}

;// CONCATENATED MODULE: ./lib/engine/after-failure.js
/**
 * What follows a failed attempt: retry · recover · degrade · pause · stop. Decided by pure functions, each step journaled.
 *
 * P2 Each decision is an entry before it is acted upon. P8 No wait goes beyond the moment until which the job may work.
 */





/** A wait that user code asks for is not cut to the usual longest one. */
function waitFor(policy, delayMs) {
    return delayMs <= 0 ? policy : { ...policy, baseMs: delayMs, maxDelayMs: Math.max(policy.maxDelayMs, delayMs) };
}
async function afterFailure(workflow, plan, facts) {
    const { recorder, world, config } = workflow;
    const budget = await workflow.budget();
    const { failure, evidence, tries } = facts;
    const { stage } = plan;
    const answer = await askErrorHandlers(workflow, stage, failure, evidence);
    if (answer?.strategy === "stop")
        return giveUp(workflow, plan, failure, undefined);
    const decidedAt = world.clock.now();
    const decision = (0,retry/* decideRetry */.tE)(answer?.strategy === "wait_and_retry" ? waitFor(plan.retry, (answer.delay ?? 0) * 1000) : plan.retry, {
        // Whoever asks to wait and retry knows better than the table whether trying again makes sense.
        failure: answer?.strategy === "wait_and_retry" ? { ...failure, category: "transient" } : failure,
        failedAttempts: tries.failed,
        now: decidedAt,
        deadline: budget.workUntil,
        random: world.chance.random(),
    });
    if (decision.kind === "pause")
        return { kind: "paused", failure, until: decision.until };
    if (decision.kind === "give-up")
        return giveUp(workflow, plan, failure, undefined);
    const recovered = config.enable_recovery
        ? await recover(workflow, plan, {
            failure,
            failureNumber: tries.failed,
            hints: facts.hints,
            extra: answer?.actions ?? [],
        })
        : { kind: "again", hints: facts.hints };
    switch (recovered.kind) {
        case "again":
            if (isPoison(failure, tries.sameInRow) && recovered.hints === facts.hints) {
                const message = `${failure.message} It failed twice in the same way, and nothing is left that would change that.`;
                return giveUp(workflow, plan, { ...failure, message }, undefined);
            }
            break;
        case "configuration":
            return giveUp(workflow, plan, (0,classify/* classify */.L)(recovered.evidence), undefined);
        case "pause":
            return { kind: "paused", failure, until: recovered.until };
    }
    // P8: the recovery's own time was part of the wait that was found to fit.
    const delayMs = Math.max(0, decidedAt + decision.delayMs - world.clock.now());
    await recorder.record({ kind: "retry.scheduled", stage, delayMs, reason: decision.reason });
    await world.clock.sleep(delayMs, workflow.stop);
    if (config.enable_health_checks)
        await workflow.checkHealth("after recovery");
    return {
        kind: "again",
        hints: { ...recovered.hints, attempt: { ...recovered.hints.attempt, lastFailure: failure.message } },
    };
}
/** Not critical: the workflow goes on without it. Worth another day: it pauses. Else it fails. */
async function giveUp(workflow, plan, failure, until) {
    const { recorder } = workflow;
    const { stage } = plan;
    if (!plan.critical) {
        await recorder.record({ kind: "stage.degraded", stage, failure });
        return { kind: "done" };
    }
    if (failure.category === "transient" || failure.category === "resource" || failure.category === "timeout") {
        return { kind: "paused", failure, until: failure.notBefore ?? until };
    }
    await recorder.record({ kind: "stage.failed", stage, failure });
    return { kind: "failed", failure };
}

;// CONCATENATED MODULE: ./lib/core/attempt-hints.js
const noHints = {
    scope: "all",
    analysis: "parsed",
    tests: "all",
    interrupted: false,
    lastFailure: "",
    offline: false,
    handToPerson: false,
};

;// CONCATENATED MODULE: ./lib/engine/hints.js
/** What the next attempt is told, and what of it outlives the attempt. */

/** A stage whose last attempt has no end was cut off by the death of its process, or by a stop from outside. */
function startHints(record) {
    const last = record.attempts.at(-1);
    const interrupted = last !== undefined && (last.outcome === "interrupted" || last.outcome === "running");
    return { attempt: { ...noHints, interrupted, lastFailure: last?.failure?.message ?? "" } };
}

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(52094);
;// CONCATENATED MODULE: ./lib/engine/work-directory.js
/** Where agent and commands work: the root of the repository, or `working-directory` below it. */
function workDirectory(world, config) {
    const { root } = world.workTree;
    const own = config.working_directory;
    if (own === undefined)
        return root;
    // A person at a terminal may name a directory anywhere.
    return /^(?:[A-Za-z]:)?[\\/]/.test(own) ? own : `${root}/${own}`;
}

;// CONCATENATED MODULE: ./lib/engine/agent-run.js
/** One run of the agent inside a stage: budgets in, usage and session into the journal, positive proof out. */


/** The session of the implementation is the conversation that fix and review rounds go on with. */
function sessionToContinue(run) {
    const { context, recorder } = run;
    const kept = context.kept("session");
    if (typeof kept === "string")
        return kept;
    if (kept === null)
        return undefined;
    const { sessions } = recorder.history();
    return sessions[context.stage] ?? sessions.implementation_progress;
}
function describe(event) {
    switch (event.kind) {
        case "message":
            return event.text;
        case "tool":
            return `tool ${event.name} ${event.input}`;
        case "todo":
            return event.items.map((item) => `${item.done ? "☑" : "☐"} ${item.text}`).join("  ");
        case "retry":
            return `the provider answered ${event.status ?? event.error}; it tries again in ${Math.round(event.delayMs / 1000)} s`;
        case "denied":
            return `tool ${event.tool} was denied`;
        case "started":
            return `session ${event.sessionId}${event.model === undefined ? "" : `, model ${event.model}`}`;
        case "heartbeat":
        case "usage":
            return undefined;
    }
}
async function runAgent(run, request) {
    const { context, recorder } = run;
    const { world, config, stage, signal } = context;
    const spent = recorder.history().usage;
    const maxCostUsd = config.max_cost_usd === undefined ? undefined : config.max_cost_usd - spent.costUsd;
    if (maxCostUsd !== undefined && maxCostUsd <= 0) {
        throw new evidence/* Fault */.v({ kind: "budget", budget: "cost", limit: config.max_cost_usd ?? 0, spent: spent.costUsd });
    }
    const earlier = request.session === "continue" ? sessionToContinue(run) : undefined;
    const session = earlier === undefined ? { kind: "new", id: world.chance.uuid() } : { kind: "resume", id: earlier };
    // Kept before the agent starts: after a kill the next machine looks for the session under this id.
    if (session.kind === "new")
        await context.keep("session", session.id);
    const outcome = await world.agent.run({
        stage,
        attempt: context.attempt,
        workflowId: context.workflowId,
        access: request.access,
        prompt: request.prompt,
        session,
        cwd: workDirectory(world, config),
        maxTurns: config.max_turns,
        maxCostUsd,
    }, (event) => {
        context.heartbeat();
        const line = describe(event);
        if (line !== undefined)
            run.onOutput(line);
    }, signal);
    await recorder.record({
        kind: "agent.finished",
        stage,
        agent: world.agent.name,
        sessionId: outcome.sessionId ?? null,
        turns: outcome.usage.turns,
        inputTokens: outcome.usage.inputTokens,
        outputTokens: outcome.usage.outputTokens,
        costUsd: outcome.usage.costUsd,
    });
    if (outcome.kind === "finished")
        return { answer: outcome.answer, sessionId: outcome.sessionId };
    // A session that cannot be found is not asked for twice: the next attempt begins a fresh one.
    if (outcome.evidence.kind === "agent" && outcome.evidence.problem === "no-session")
        await context.keep("session", null);
    throw new evidence/* Fault */.v(outcome.evidence);
}

// EXTERNAL MODULE: ./lib/engine/effect.js
var engine_effect = __webpack_require__(54813);
// EXTERNAL MODULE: ./lib/engine/fenced-world.js
var fenced_world = __webpack_require__(35714);
// EXTERNAL MODULE: ./lib/engine/guarded-work-tree.js
var guarded_work_tree = __webpack_require__(92487);
;// CONCATENATED MODULE: ./lib/engine/stage-context.js







function decodeOutput(recorder, stage) {
    const output = recorder.history().stages[stage].output;
    if (output === null)
        return undefined;
    const decoded = stage_output/* stageOutputs */.T[stage].safeParse(output);
    if (!decoded.success) {
        throw new evidence/* Fault */.v({
            kind: "state",
            problem: "corrupted",
            detail: `the stored output of ${stage} is not what that stage leaves behind`,
        });
    }
    return decoded.data;
}
function stageContext(request) {
    const { recorder, config, stage, attempt, signal, heartbeat } = request;
    const warn = (topic, message) => recorder.record({ kind: "warning", topic, message });
    const workTree = (0,guarded_work_tree/* guardedWorkTree */.E)(request.world.workTree, {
        history: recorder.history,
        warn: (message) => warn("secrets", message),
        // Where an agent has worked, it is its change.
        repair: Object.keys(recorder.history().sessions).length === 0
            ? undefined
            : async (prompt) => {
                await context.runAgent({ access: "edit", session: "continue", prompt });
            },
    });
    const world = (0,fenced_world/* fencedWorld */.O)({ ...request.world, workTree }, () => request.fence(signal));
    const task = recorder.history().task ?? { source: "prompt", text: "", requester: undefined };
    const context = {
        workflowId: recorder.history().workflowId,
        stage,
        attempt,
        config,
        task,
        hints: request.hints,
        freshMachine: recorder.history().runs.at(-1)?.resumedFrom != null && recorder.history().runs.at(-1)?.from !== null,
        runUrl: request.runUrl,
        world,
        signal,
        heartbeat,
        history: recorder.history,
        output: (of) => decodeOutput(recorder, of),
        require: (of) => {
            const output = decodeOutput(recorder, of);
            if (output === undefined) {
                throw new evidence/* Fault */.v({
                    kind: "state",
                    problem: "corrupted",
                    detail: `${stage} needs the output of ${of}, which the journal does not have`,
                });
            }
            return output;
        },
        ensure: (effect) => (0,engine_effect/* ensureEffect */.O)(recorder, world.clock, effect, signal, request.fence),
        keep: (name, value) => recorder.record({ kind: "stage.progress", stage, name, value }),
        kept: (name) => recorder.history().stages[stage].progress[name],
        runAgent: (agent) => runAgent({ context, recorder, onOutput: request.onOutput }, agent),
        runCommand: (label, shell, env) => world.processes.run({
            label,
            run: { shell },
            cwd: workDirectory(world, config),
            env: { WORKFLOW_ID: context.workflowId, WORKFLOW_STAGE: stage, WORKFLOW_ATTEMPT: String(attempt), ...env },
            onLine: (_stream, line) => request.onOutput(line),
            onActivity: heartbeat,
        }, signal),
        warn,
        checkpoint: request.checkpoint,
        findEarlier: (query) => request.findEarlier(query, signal),
    };
    return context;
}

;// CONCATENATED MODULE: ./lib/engine/run-attempts.js
/**
 * A started stage, from its first attempt to its end: attempt → classify → decide (retry · recover · degrade · pause · stop).
 *
 * P2 Each decision is an entry before it is acted upon.
 * P8 No wait goes beyond the moment until which the job may work.
 */










async function waitForCircuits(workflow, stage) {
    for (const dependency of core_stage/* stageDependencies */.Ge[stage]) {
        const now = workflow.world.clock.now();
        const verdict = (0,circuit/* judgeCircuit */.ZN)(workflow.recorder.history().circuits[dependency], circuit/* circuitPolicies */.GB[dependency], now);
        if (verdict.kind !== "open")
            continue;
        const evidence = { kind: "circuit-open", dependency, until: verdict.until };
        if (verdict.until >= (await workflow.budget()).workUntil)
            return { kind: "paused", failure: (0,classify/* classify */.L)(evidence), until: verdict.until };
        await workflow.recorder.record({
            kind: "retry.scheduled",
            stage,
            delayMs: verdict.until - now,
            reason: `the circuit of ${dependency} is open`,
        });
        await workflow.world.clock.sleep(verdict.until - now, workflow.stop);
    }
    return undefined;
}
function attemptNumber(record) {
    return (record.attempts.at(-1)?.attempt ?? 0) + 1;
}
/** A limit that is over this soon does not count as a wait; else answers without a real reset could be asked for for ever. */
const shortWaitMs = 5_000;
async function runAttempts(workflow, definition, plan) {
    const { recorder, world, config, stop } = workflow;
    const budget = await workflow.budget();
    const { stage } = plan;
    const record = () => recorder.history().stages[stage];
    const tries = { failed: 0, sameInRow: 0, lastSignature: "" };
    let hints = startHints(record());
    for (;;) {
        // An attempt that does without GitHub need not wait for it.
        const waiting = hints.attempt.offline ? undefined : await waitForCircuits(workflow, stage);
        if (waiting !== undefined)
            return waiting;
        if (config.enable_health_checks && core_stage/* healthCheckedStages */.F1.has(stage))
            await workflow.checkHealth(`before ${stage}`);
        const attempt = attemptNumber(record());
        const limitMs = (0,timeout/* attemptLimitMs */.nT)(plan, workflow.plan.timeoutMultiplier, record());
        await recorder.record({ kind: "attempt.started", stage, attempt, limitMs });
        const output = workflow.output(stage);
        const outcome = await (0,engine_attempt/* runAttempt */.T)({
            clock: world.clock,
            stop,
            limits: {
                startedAt: world.clock.now(),
                warnMs: Math.min(plan.warnMs, limitMs),
                limitMs,
                idleMs: plan.idleMs,
                deadline: budget.workUntil,
            },
            lastOutput: output.last,
            onWarn: (afterMs) => {
                // The attempt goes on: nobody waits for the warning, and a journal that cannot be written shows at its next entry.
                void recorder.record({ kind: "attempt.warned", stage, attempt, afterMs }).catch(() => undefined);
                void workflow.checkHealth("timeout warning").catch(() => undefined);
            },
            run: (signal, heartbeat) => definition.run(stageContext({
                world,
                recorder,
                config,
                stage,
                attempt,
                hints: hints.attempt,
                runUrl: workflow.run.url,
                signal,
                heartbeat: () => {
                    heartbeat();
                    workflow.signOfLife();
                },
                onOutput: output.line,
                fence: workflow.ownership.fence,
                checkpoint: workflow.checkpoint,
                findEarlier: workflow.findEarlier,
            })),
        });
        switch (outcome.kind) {
            case "succeeded": {
                const decoded = stage_output/* stageOutputs */.T[stage].safeParse(outcome.output);
                if (!decoded.success)
                    throw new Error(`${stage} left an output that its own schema refuses: ${decoded.error.message}`);
                await recorder.record({
                    kind: "stage.succeeded",
                    stage,
                    output: decoded.data,
                    note: outcome.note,
                });
                return { kind: "done" };
            }
            case "skipped":
                await recorder.record({ kind: "stage.skipped", stage, reason: outcome.reason });
                return { kind: "done" };
            case "adopt":
                return { kind: "adopt", earlier: outcome.earlier };
            case "interrupted": {
                await recorder.record({ kind: "attempt.interrupted", stage, attempt, by: outcome.by });
                return {
                    kind: "interrupted",
                    failure: (0,classify/* classify */.L)(workflow.ownership.loss() ?? { kind: "cancelled", by: outcome.by === "SIGTERM" ? "SIGTERM" : "SIGINT" }),
                };
            }
            case "stuck": {
                const failure = (0,classify/* classify */.L)(outcome.evidence);
                await recorder.record({ kind: "attempt.failed", stage, attempt, evidence: outcome.evidence, failure });
                return { kind: "interrupted", failure };
            }
            case "failed": {
                const failure = (0,classify/* classify */.L)(outcome.evidence);
                await recorder.record({ kind: "attempt.failed", stage, attempt, evidence: outcome.evidence, failure });
                if (failure.category === "interrupted")
                    return { kind: "interrupted", failure };
                const signature = failureSignature(failure, outcome.evidence);
                tries.sameInRow = signature === tries.lastSignature ? tries.sameInRow + 1 : 1;
                tries.lastSignature = signature;
                // Waiting until a limit resets is no try that failed (retry.ts): the limit was reached, the work was not refused.
                if ((failure.notBefore ?? 0) <= world.clock.now() + shortWaitMs)
                    tries.failed += 1;
                const next = await afterFailure(workflow, plan, { failure, evidence: outcome.evidence, tries, hints });
                if (next.kind !== "again")
                    return next;
                hints = next.hints;
                break;
            }
        }
    }
}


/***/ })

};
