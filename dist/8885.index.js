export const id = 8885;
export const ids = [8885];
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

/***/ 87542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ beginJournal)
/* harmony export */ });
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89351);
/* harmony import */ var _core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41156);
/* harmony import */ var _core_journal_journal_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19697);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);




async function beginJournal(request, workflowId, traces, problems = []) {
    const { world, plan, run } = request;
    const existing = await world.states.readJournal(workflowId);
    if (existing !== undefined)
        await world.states.backup(workflowId, "replaced", existing);
    const file = await world.states.openJournal(workflowId, 0);
    const recorder = (0,_recorder_js__WEBPACK_IMPORTED_MODULE_2__/* .startRecorder */ .D)({
        file,
        clock: world.clock,
        head: _core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyChain */ .d1,
        history: _core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4,
        redact: request.redact,
    });
    const stages = plan.stages.filter((stage) => stage.enabled).map((stage) => stage.stage);
    await Promise.all([
        recorder.record({
            kind: "workflow.created",
            schema: _core_journal_journal_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .journalSchema */ .B,
            workflowId,
            repository: request.repository,
            plan: { fingerprint: plan.fingerprint, stages },
        }),
        recorder.record({
            kind: "workflow.task",
            task: { ...request.task, requester: traces?.requester ?? request.task.requester },
        }),
        recorder.record({
            kind: "run.opened",
            run,
            resumedFrom: null,
            from: traces === null ? null : "github",
            previousEnd: null,
            ...(traces === null || traces.newestGeneration === 0 ? {} : { newestGeneration: traces.newestGeneration }),
        }),
    ]);
    for (const message of problems)
        await recorder.record({ kind: "warning", topic: "checkpoints", message });
    return { kind: "open", recorder };
}


/***/ }),

/***/ 18885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adoptEarlier: () => (/* binding */ adoptEarlier),
  openLocal: () => (/* binding */ openLocal)
});

;// CONCATENATED MODULE: ./lib/core/checkpoint/cause-of-death.js
const exhausted = { memory: 90, disk: 97 };
const nearJobLimitMs = (6 * 60 - 5) * 60_000;
function lastUse({ health, samples }) {
    const check = health.at(-1);
    const sample = samples.at(-1);
    if (sample !== undefined && sample.at >= (check?.at ?? 0))
        return { memory: sample.memory ?? 0, disk: sample.disk ?? 0 };
    const value = (name) => {
        const found = check?.check[name];
        return typeof found === "number" ? found : 0;
    };
    return { memory: value("memory_usage"), disk: value("disk_usage") };
}
function explainDeath(facts) {
    const { history, attempt } = facts;
    const where = history.current === null ? "between two stages" : `during ${history.current}`;
    if (history.end?.failure?.code === "ownership-lost")
        return {
            cause: "superseded",
            words: `ended because another run had taken the workflow over: ${history.end.reason}`,
        };
    if (history.end !== null)
        return { cause: "said-so", words: `ended ${history.end.status}: ${history.end.reason}` };
    if (attempt !== undefined && attempt.conclusion === null) {
        return { cause: "still-running", words: `is ${attempt.status.replaceAll("_", " ")} as far as GitHub shows` };
    }
    const used = lastUse(history);
    if (attempt?.conclusion === "timed_out")
        return { cause: "timed-out", words: `was ended by the job's time limit ${where}` };
    if (attempt?.conclusion === "cancelled") {
        const openedAt = history.runs.at(-1)?.openedAt ?? history.createdAt;
        return history.lastAt - openedAt >= nearJobLimitMs
            ? { cause: "timed-out", words: `was ended by the job's time limit ${where}` }
            : {
                cause: "cancelled",
                words: `was cancelled ${where} (by a person, by concurrency, or because its runner was taken away)`,
            };
    }
    if (used.memory >= exhausted.memory) {
        return {
            cause: "out-of-memory",
            words: `ended without a word ${where}; its memory was ${used.memory} % full, so most likely it ran out of memory`,
        };
    }
    if (used.disk >= exhausted.disk) {
        return {
            cause: "disk-full",
            words: `ended without a word ${where}; its disk was ${used.disk} % full`,
        };
    }
    if (attempt?.conclusion === "failure") {
        return {
            cause: "lost-runner",
            words: `ended without a word ${where}; GitHub lost its runner, or the step was killed`,
        };
    }
    if (attempt !== undefined)
        return { cause: "killed", words: `ended without a word ${where} (GitHub says ${String(attempt.conclusion)})` };
    return { cause: "unknown", words: `ended without a word ${where}` };
}

// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/journal/history-fold.js + 2 modules
var history_fold = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/core/journal/journal-decode.js
var journal_decode = __webpack_require__(84367);
// EXTERNAL MODULE: ./lib/core/journal/resume.js
var resume = __webpack_require__(40080);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var attempt = __webpack_require__(44139);
// EXTERNAL MODULE: ./lib/engine/checkpoint/begin-journal.js
var begin_journal = __webpack_require__(87542);
// EXTERNAL MODULE: ./lib/engine/checkpoint/recorder.js
var checkpoint_recorder = __webpack_require__(74135);
// EXTERNAL MODULE: ./lib/engine/agent/active-agent.js
var active_agent = __webpack_require__(16076);
// EXTERNAL MODULE: ./lib/engine/checkpoint/pack.js + 1 modules
var pack = __webpack_require__(52681);
;// CONCATENATED MODULE: ./lib/engine/checkpoint/restore-onto.js




async function restoreOnto(world, checkpoint, problems, ownersCopy) {
    const { manifest, directory } = checkpoint;
    if (manifest.work_tree !== null)
        await world.workTree.restore(manifest.work_tree, `${directory}/${pack.workTreePart}`);
    if (manifest.session === null || manifest.session.agent !== (0,active_agent/* activeAgent */.S)(world, checkpoint.history).name)
        return;
    try {
        if (manifest.session.files.length > 0)
            await restoreSession(world, checkpoint);
        else
            await restoreOlderSession(world, checkpoint, problems, ownersCopy);
    }
    catch (error) {
        problems.push(`the agent's session could not be restored: ${(0,classify/* classify */.L)((0,attempt/* evidenceOf */.X)(error)).message}`);
    }
}
async function restoreSession(world, { manifest, directory, history }) {
    const files = [];
    for (const part of manifest.session?.files ?? []) {
        const bytes = await world.scratch.readFile(`${directory}/${part}`);
        if (bytes !== undefined)
            files.push({ name: part.slice("session.".length), bytes });
    }
    if (manifest.session !== null && files.length > 0)
        await (0,active_agent/* activeAgent */.S)(world, history).restoreSession(manifest.session.id, files);
}
async function restoreOlderSession(world, checkpoint, problems, ownersCopy) {
    const wanted = checkpoint.manifest.session;
    const copy = await ownersCopy?.(checkpoint);
    if (copy === undefined)
        return;
    try {
        const { session } = copy.manifest;
        if (session === null || session.id !== wanted?.id || session.agent !== wanted.agent || session.files.length === 0)
            return;
        await restoreSession(world, copy);
        const { generation, store } = copy.address;
        if (generation !== checkpoint.address.generation)
            problems.push(`the agent's session is that of generation ${generation} in ${store}: newer copies lack it`);
    }
    finally {
        await world.scratch.remove(copy.directory);
    }
}

;// CONCATENATED MODULE: ./lib/engine/checkpoint/open-journal.js










function refused(history, evidence) {
    const failure = (0,classify/* classify */.L)(evidence);
    return {
        kind: "over",
        end: { workflowId: history.workflowId, status: "failed", reason: failure.message, failure, history },
    };
}
function finished(history, status) {
    const { workflowId, end } = history;
    const reason = end?.reason ?? "every stage is done";
    return { kind: "over", end: { workflowId, status, reason, failure: end?.failure ?? null, history } };
}
async function previousEnd(world, history) {
    const run = history.runs.at(-1);
    const id = Number(run?.id);
    const ask = history.end === null && run !== undefined && Number.isSafeInteger(id) && id > 0;
    const attempt = ask ? await world.github.workflowRun(id, run.attempt).catch(() => undefined) : undefined;
    return explainDeath({ history, attempt }).words;
}
async function catchUp(world, history, problems) {
    const branch = history.stages.branch_setup.output?.["branch"];
    if (typeof branch !== "string")
        return;
    const { workTree } = world;
    try {
        const remote = await workTree.remoteBranch(branch);
        const status = await workTree.status();
        if (remote === undefined || remote === status.head || status.branch !== branch)
            return;
        await workTree.fetchCommit(remote, branch);
        if (!(await workTree.isAncestor(status.head, remote)))
            return;
        await workTree.resetTo(remote);
        problems.push(`the branch ${branch} was ahead of the checkpoint; the work goes on from ${remote.slice(0, 12)}`);
    }
    catch (error) {
        problems.push(`whether ${branch} is ahead of the checkpoint is not known: ${(0,classify/* classify */.L)((0,attempt/* evidenceOf */.X)(error)).message}`);
    }
}
async function promptsOfBase(world, history) {
    const base = history.stages.initialization.output?.["baseSha"];
    if (typeof base === "string")
        await world.prompts?.(base);
}
async function restored(world, { checkpoint, ownersCopy }, found) {
    try {
        await restoreOnto(world, checkpoint, found, ownersCopy);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof evidence/* Fault */.v))
            throw error;
        const failure = (0,classify/* classify */.L)(error.evidence);
        if (failure.category !== "critical" && failure.code !== "git-failed")
            throw error;
        return failure.message;
    }
}
async function openCheckpoint(request, earlier) {
    const { world, plan, run } = request;
    const { checkpoint } = earlier;
    const { history } = checkpoint;
    const decision = (0,resume/* decideResume */.iF)(history, plan, request.resumeFrom);
    if (decision.kind === "refused")
        return refused(history, { kind: "state", problem: decision.problem, detail: decision.reason });
    if (decision.kind === "finished") {
        return finished(history, decision.status);
    }
    const found = [...earlier.problems];
    if (run.url !== undefined)
        await Promise.all([world.prompts?.(), world.extensions()]);
    const unusable = await restored(world, earlier, found);
    if (unusable !== undefined) {
        const problems = [
            ...found,
            `generation ${checkpoint.address.generation} in ${checkpoint.address.store}: ${unusable}`,
        ];
        const older = await earlier.older?.(checkpoint);
        if (older !== undefined)
            return openCheckpoint(request, { ...earlier, checkpoint: older, problems });
        const { newestGeneration } = earlier;
        return (0,begin_journal/* beginJournal */.F)(request, history.workflowId, { newestGeneration, requester: history.task?.requester }, problems);
    }
    if (run.url === undefined)
        await promptsOfBase(world, history);
    await catchUp(world, history, found);
    const local = await world.states.readJournal(history.workflowId);
    if (local !== undefined)
        await world.states.backup(history.workflowId, "replaced", local);
    const content = (0,journal_decode/* decodeJournal */.M)(checkpoint.journal);
    const file = await world.states.openJournal(history.workflowId, 0);
    await file.append(new TextDecoder().decode(checkpoint.journal));
    const recorder = (0,checkpoint_recorder/* startRecorder */.D)({ file, clock: world.clock, head: content.head, history, redact: request.redact });
    const { store, key, generation } = checkpoint.address;
    await recorder.record({
        kind: "run.opened",
        run,
        resumedFrom: decision.stage,
        from: { store, key, generation },
        newestGeneration: Math.max(generation, earlier.newestGeneration),
        previousEnd: await previousEnd(world, history),
    });
    if (decision.kind === "reopen")
        await recorder.record({ kind: "stage.reopened", stage: decision.stage, reason: decision.reason });
    for (const message of found)
        await recorder.record({ kind: "warning", topic: "checkpoints", message });
    return { kind: "open", recorder };
}
async function adoptEarlier(request, earlier) {
    switch (earlier.kind) {
        case "none":
            return (0,begin_journal/* beginJournal */.F)(request, request.workflowId, null);
        case "traces":
            return (0,begin_journal/* beginJournal */.F)(request, earlier.workflowId, earlier);
        case "checkpoint":
            return openCheckpoint(request, earlier);
    }
}
async function openLocal(request, workflowId) {
    const { world, plan, run } = request;
    const bytes = await world.states.readJournal(workflowId);
    if (bytes === undefined)
        return undefined;
    const content = (0,journal_decode/* decodeJournal */.M)(bytes);
    if (content.tail.kind === "broken") {
        await world.states.backup(workflowId, "broken", bytes);
        return undefined;
    }
    const history = (0,history_fold/* foldJournal */.n)(content.entries);
    const decision = (0,resume/* decideResume */.iF)(history, plan, request.resumeFrom);
    if (decision.kind === "refused")
        return refused(history, { kind: "state", problem: decision.problem, detail: decision.reason });
    if (decision.kind === "finished") {
        if (content.tail.kind === "torn")
            await (await world.states.openJournal(workflowId, content.length)).close();
        return finished(history, decision.status);
    }
    const { task } = request;
    const lacksTask = history.task === null;
    if (lacksTask && task.text === "" && task.issue === undefined) {
        const detail = "it was killed before its task was written down, and has made nothing; start it anew";
        return refused(history, { kind: "state", problem: "corrupted", detail });
    }
    await promptsOfBase(world, history);
    const file = await world.states.openJournal(workflowId, content.length);
    const recorder = (0,checkpoint_recorder/* startRecorder */.D)({ file, clock: world.clock, head: content.head, history, redact: request.redact });
    await recorder.record({
        kind: "run.opened",
        run,
        resumedFrom: decision.stage,
        from: null,
        newestGeneration: history.generation + resume/* unnotedGenerations */.Jq,
        previousEnd: await previousEnd(world, history),
    });
    if (lacksTask)
        await recorder.record({ kind: "workflow.task", task });
    if (content.tail.kind === "torn") {
        await recorder.record({
            kind: "warning",
            topic: "journal",
            message: `its last ${content.tail.bytes} bytes were a write that was cut short; they are cut off`,
        });
    }
    if (decision.kind === "reopen")
        await recorder.record({ kind: "stage.reopened", stage: decision.stage, reason: decision.reason });
    return { kind: "open", recorder };
}


/***/ })

};
