export const id = 4021;
export const ids = [4021,4779];
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

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ attemptMs),
/* harmony export */   II: () => (/* binding */ timingOf),
/* harmony export */   Jc: () => (/* binding */ downtimes),
/* harmony export */   kf: () => (/* binding */ downtimeMs),
/* harmony export */   tM: () => (/* binding */ waitStretch),
/* harmony export */   x8: () => (/* binding */ workedMs)
/* harmony export */ });
function lastBelow(ascending, limit) {
    let [from, to] = [0, ascending.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((ascending[middle] ?? limit) < limit)
            from = middle + 1;
        else
            to = middle;
    }
    return ascending[from - 1];
}
function downtimes(facts) {
    const attempts = facts.stages.flatMap((stage) => stage.attempts);
    const signs = attempts
        .flatMap((attempt) => [attempt.startedAt, ...(attempt.endedAt === null ? [] : [attempt.endedAt])])
        .sort((a, b) => a - b);
    return facts.runs.slice(1).flatMap((run, index) => {
        if (run.silentSince !== undefined && run.silentSince !== null)
            return run.openedAt > run.silentSince ? [[run.silentSince, run.openedAt]] : [];
        const previous = facts.runs[index]?.openedAt ?? run.openedAt;
        const last = Math.max(lastBelow(signs, run.openedAt) ?? previous, previous);
        return run.openedAt > last ? [[last, run.openedAt]] : [];
    });
}
function overlap([from, to], others) {
    return others.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0);
}
function workedMs(facts, at) {
    return Math.max(0, at - facts.startedAt - overlap([facts.startedAt, Math.max(at, facts.startedAt)], facts.downtimes));
}
function attemptMs(attempt, now) {
    return Math.max(0, (attempt.endedAt ?? now) - attempt.startedAt);
}
function gapMs(before, after, down) {
    if (before.outcome === "succeeded")
        return 0;
    const from = before.endedAt ?? after.startedAt;
    const gap = [from, Math.max(from, after.startedAt)];
    return gap[1] - gap[0] - overlap(gap, down);
}
function waitStretch(stage, wait, down, now) {
    const next = stage.attempts.find((attempt) => attempt.startedAt >= wait.at)?.startedAt ?? now;
    const stopped = down.find(([from]) => from >= wait.at)?.[0] ?? now;
    return [wait.at, Math.max(wait.at, Math.min(wait.at + wait.ms, next, stopped))];
}
function waitedMsOf(stage, down, now) {
    if (stage.waits === undefined)
        return stage.waitedMs;
    const planned = stage.waits.reduce((sum, { ms }) => sum + ms, 0);
    return stage.waits.reduce((sum, wait) => {
        const [from, to] = waitStretch(stage, wait, down, now);
        return sum + to - from;
    }, Math.max(0, stage.waitedMs - planned));
}
function timingOf(stage, down, now) {
    const { attempts } = stage;
    const workMs = attempts.reduce((sum, attempt) => sum + attemptMs(attempt, now), 0);
    const lost = attempts.filter(({ outcome }) => outcome === "failed" || outcome === "interrupted");
    const gapsMs = attempts.reduce((sum, attempt, index) => {
        const before = attempts[index - 1];
        return before === undefined ? sum : sum + gapMs(before, attempt, down);
    }, 0);
    const { forgotten } = stage;
    const failed = lost.filter((attempt) => attempt.outcome === "failed").length + (forgotten?.failed ?? 0);
    const lostMs = lost.reduce((sum, attempt) => sum + attemptMs(attempt, now), forgotten?.lostMs ?? 0);
    const waitedMs = waitedMsOf(stage, down, now);
    const succeeded = stage.status === "succeeded" || stage.status === "skipped";
    return {
        stage: stage.stage,
        attempts: attempts.length + (forgotten?.attempts ?? 0),
        workS: (workMs + (forgotten?.workMs ?? 0)) / 1000,
        lostS: lostMs / 1000,
        waitedS: waitedMs / 1000,
        recoveringS: Math.max(0, gapsMs - waitedMs) / 1000,
        baselineS: stage.baselineS,
        errors: failed,
        recovered: succeeded ? failed : 0,
        succeeded,
    };
}
function downtimeMs(down) {
    return down.reduce((sum, [from, to]) => sum + to - from, 0);
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

/***/ 63655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findEarlier: () => (/* binding */ findEarlier)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89351);
/* harmony import */ var _core_report_status_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1507);
/* harmony import */ var _core_text_markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9024);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60091);





const finishedWords = new Set(["completed", "degraded"]);
async function commentsOn(world, issue) {
    try {
        return await world.github.comments(issue);
    }
    catch (error) {
        if (!(error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v) || error.evidence.kind !== "http" || error.evidence.status !== 404)
            throw error;
        const problem = {
            key: "issue-number",
            place: "input or event",
            problem: `there is no issue #${issue} that the token can see`,
            remedy: "Name an issue of this repository, and give the token access to its issues.",
        };
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "configuration", problems: [problem] });
    }
}
async function fromStatusComment(world, issue) {
    const [viewer, comments] = await Promise.all([world.github.viewer(), commentsOn(world, issue)]);
    for (const comment of [...comments].reverse()) {
        if (comment.author !== viewer)
            continue;
        const status = (0,_core_report_status_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatusComment */ .FR)(comment.body);
        if (status === undefined)
            continue;
        return {
            workflowId: status.workflow_id,
            finished: finishedWords.has(status.status),
            announced: status.run_attempt === 0,
            requester: status.requester ?? undefined,
        };
    }
    return undefined;
}
const searchedIssues = 100;
async function fromIssueOfRun(world, runId) {
    if (!/^\d+$/.test(runId))
        return undefined;
    const [viewer, issues] = await Promise.all([world.github.viewer(), world.github.recentIssues(searchedIssues)]);
    const ours = new RegExp(`/actions/runs/${runId.replace(/\D/g, "")}(?!\\d)`);
    for (const issue of issues) {
        const mark = (0,_core_text_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .findMarkers */ .X)(issue.body)[0];
        const lastLine = issue.body.trimEnd().split("\n").at(-1) ?? "";
        if (issue.author === viewer && mark?.effect === "issue" && ours.test(lastLine))
            return mark.workflowId;
    }
    return undefined;
}
const generationEpoch = Date.UTC(2025, 0, 1);
const unseenSaves = 100;
function newestGeneration(addresses, certain, now) {
    const shown = addresses.reduce((newest, { generation }) => Math.max(newest, generation), 0);
    return certain ? shown + unseenSaves : Math.max(shown, Math.floor((now - generationEpoch) / 1000));
}
function newestWorkflow(addresses) {
    return addresses
        .map((address) => address.workflowId)
        .sort()
        .at(-1);
}
async function findEarlier(world, query, stop) {
    const found = await lookForEarlier(world, query, stop);
    if (found.kind === "checkpoint" || !stop.aborted)
        return found;
    const { by } = (stop.reason ?? {});
    throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "cancelled", by: by === "SIGTERM" ? "SIGTERM" : "SIGINT" });
}
async function lookForEarlier(world, query, stop) {
    const problems = [];
    const look = (by) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckpoints */ .FK)(world, by, stop, problems);
    const newest = (addresses, certain) => newestGeneration(addresses, certain, world.clock.now());
    const load = async (workflowId, found) => {
        const certain = problems.length === 0;
        const own = found.filter((address) => address.workflowId === workflowId);
        const checkpoint = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNewestGood */ .at)(world, own, stop, problems);
        if (checkpoint === undefined)
            return undefined;
        const older = (than) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNewestGood */ .at)(world, own.filter((address) => address.generation < than.address.generation), stop, problems);
        const ownersCopy = ({ address: { generation } }) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNewestGood */ .at)(world, own.filter((address) => address.generation <= generation && (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwners */ .Nu)(world, address)), stop, problems);
        return { kind: "checkpoint", checkpoint, older, ownersCopy, newestGeneration: newest(own, certain), problems };
    };
    const traces = (workflowId, shown) => ({
        kind: "traces",
        workflowId,
        newestGeneration: shown?.announced === true ? 0 : newest([], false),
        requester: shown?.requester,
        problems,
    });
    const none = { kind: "none", problems };
    const over = { ...none, workedOn: true };
    if (query.workflowId !== undefined && query.workflowId !== query.self) {
        const found = await load(query.workflowId, await look({ workflowId: query.workflowId }));
        if (found !== undefined || query.issue === undefined)
            return found ?? none;
        const shown = await fromStatusComment(world, query.issue);
        return shown?.workflowId === query.workflowId ? traces(query.workflowId) : none;
    }
    if (query.runId !== undefined) {
        const addresses = await look({ runId: query.runId });
        const workflowId = newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
        const found = workflowId === undefined ? undefined : await load(workflowId, addresses);
        if (found !== undefined)
            return found;
    }
    if (query.issue === undefined) {
        const workflowId = query.runId === undefined ? undefined : await fromIssueOfRun(world, query.runId);
        return workflowId === undefined || workflowId === query.self ? none : traces(workflowId);
    }
    const shown = await fromStatusComment(world, query.issue);
    if (shown?.workflowId === query.self)
        return shown.announced ? none : over;
    const mayBeOver = query.runId !== undefined || query.goBack === true;
    if (shown?.finished === true && !mayBeOver)
        return over;
    const addresses = await look(shown === undefined ? { issue: query.issue } : { workflowId: shown.workflowId });
    const workflowId = shown?.workflowId ?? newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
    if (workflowId === undefined)
        return none;
    const found = await load(workflowId, addresses);
    if (found?.kind === "checkpoint") {
        const { history } = found.checkpoint;
        const ended = (0,_core_journal_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(history.stages.completion) || (history.end !== null && !history.end.resumable);
        return ended && !mayBeOver ? over : found;
    }
    return shown === undefined ? over : traces(workflowId, shown);
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

/***/ 49817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimUnlessAlive: () => (/* binding */ claimUnlessAlive),
/* harmony export */   takeOver: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78259);
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89351);
/* harmony import */ var _checkpoint_find_earlier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63655);
/* harmony import */ var _checkpoint_restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60091);





async function hasEnded(world, { runId, runAttempt }) {
    const id = Number(runId);
    if (!Number.isSafeInteger(id) || id <= 0)
        return false;
    const attempt = await world.github.workflowRun(id, runAttempt).catch(() => undefined);
    return attempt?.status === "completed";
}
async function claimUnlessAlive(world, ownership, cells, signal) {
    let claim = await ownership.claim(cells, signal);
    for (let tries = 0; tries < cells.length && claim.kind === "taken"; tries += 1) {
        if (!(await hasEnded(world, claim.by)))
            return claim;
        claim = await ownership.claim(cells, signal, claim.by);
    }
    return claim;
}
async function lookAgain(world, earlier, workflowId, stop) {
    const known = earlier.kind === "checkpoint" ? earlier.checkpoint.address.generation : 0;
    const shown = await (0,_checkpoint_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckpoints */ .FK)(world, { workflowId }, stop, []);
    if (!shown.some(({ generation }) => generation > known))
        return earlier;
    const again = await (0,_checkpoint_find_earlier_js__WEBPACK_IMPORTED_MODULE_2__.findEarlier)(world, { self: "", workflowId, runId: undefined, issue: undefined }, stop);
    if (again.kind !== "checkpoint" || again.checkpoint.address.generation <= known)
        return earlier;
    return { ...again, problems: [...new Set([...earlier.problems, ...again.problems])] };
}
async function takeOver(request, earlier, ownership) {
    if (earlier.kind === "none" || request.config.dry_run)
        return { kind: "ours", earlier };
    const history = earlier.kind === "checkpoint" ? earlier.checkpoint.history : _core_journal_history_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyHistory */ .s4;
    const workflowId = earlier.kind === "checkpoint" ? earlier.checkpoint.address.workflowId : earlier.workflowId;
    const issue = history.task === null ? request.task.issue : history.task.issue;
    const cells = [...(0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .beginningCells */ .zj)(issue, undefined), workflowId];
    const claim = await claimUnlessAlive(request.world, ownership, cells, request.stop);
    if (claim.kind === "ours") {
        if (!claim.changedHands)
            return { kind: "ours", earlier };
        return { kind: "ours", earlier: await lookAgain(request.world, earlier, workflowId, request.stop) };
    }
    const detail = `${workflowId} is being worked on by ${(0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .describeOwner */ .$S)(claim.by)}`;
    const failure = (0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)({ kind: "cancelled", by: "lost-ownership", detail });
    const end = { workflowId, status: "interrupted", reason: detail, failure, history };
    return { kind: "over", end: { ...end, ownedBy: (0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .describeOwner */ .$S)(claim.by) } };
}


/***/ })

};
