export const id = 715;
export const ids = [715];
export const modules = {

/***/ 50221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderHandOverNote),
/* harmony export */   i: () => (/* binding */ readTodos)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);


const longestLine = 300;
const longestAnswer = 4_000;
const longestDiff = 20_000;
function readTodos(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        if (typeof item !== "object" || item === null || Array.isArray(item))
            return [];
        const { text, done } = item;
        return typeof text === "string" ? [{ text, done: done === true }] : [];
    });
}
const oneLine = (text) => (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.replace(/\s+/g, " ").trim(), longestLine);
function renderHandOverNote(history, stage, agent, diff) {
    const lines = [];
    const taken = history.handOvers.at(-1);
    if (taken !== undefined && taken.to === agent)
        lines.push(`The agent ${taken.from} worked on this before and cannot go on: ${oneLine(taken.reason)}`);
    else
        lines.push("The conversation in which this was worked on before cannot be gone on with.");
    const reached = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.filter((name) => history.stages[name].startedAt !== null);
    lines.push("", "Stages so far:", ...reached.map((name) => {
        const { status, note, failure } = history.stages[name];
        const more = oneLine(failure?.message ?? note ?? "");
        return `- ${name}: ${status}${more === "" ? "" : `, ${more}`}`;
    }));
    const failed = history.stages[stage].attempts.filter((attempt) => attempt.failure !== null).slice(-5);
    if (failed.length > 0)
        lines.push("", "Attempts of this stage that failed:", ...failed.map(({ attempt, failure }) => `- ${attempt}: ${oneLine(failure?.message ?? "")}`));
    const todos = readTodos(history.stages[stage].progress["todos"] ?? history.stages.implementation_progress.progress["todos"]);
    if (todos.length > 0)
        lines.push("", "The to-do list of the agent before:", ...todos.map(({ text, done }) => `- [${done ? "x" : " "}] ${oneLine(text)}`));
    const answer = history.stages.implementation_progress.output?.["answer"];
    if (typeof answer === "string" && answer.trim() !== "")
        lines.push("", "What the agent before said of the implementation:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(answer.trim(), longestAnswer));
    if (diff !== "") {
        const more = diff.length > longestDiff ? "\n… (the diff goes on; `git diff` shows all of it)" : "";
        lines.push("", "The change so far, new files left out:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(diff, longestDiff) + more);
    }
    return lines.join("\n");
}


/***/ }),

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

/***/ 42270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportFactsOf),
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50221);
/* harmony import */ var _learning_insights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89113);
/* harmony import */ var _stage_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74831);
/* harmony import */ var _saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30328);




function outputOf(history, stage) {
    const { output } = history.stages[stage];
    const decoded = output === null ? undefined : _stage_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stageOutputs */ .T[stage].safeParse(output);
    return decoded?.success === true ? decoded.data : null;
}
function stageFacts(record, baselineS) {
    return {
        stage: record.stage,
        status: record.status,
        attempts: record.attempts.map((attempt) => ({
            attempt: attempt.attempt,
            startedAt: attempt.startedAt,
            endedAt: attempt.endedAt,
            outcome: attempt.outcome,
            failure: attempt.failure?.message ?? null,
            category: attempt.failure?.category ?? null,
            code: attempt.failure?.code ?? null,
            limitMs: attempt.limitMs,
            warned: attempt.warned,
        })),
        recoveries: record.recoveries,
        waitedMs: record.waitedMs,
        ...(record.forgotten === undefined ? {} : { forgotten: record.forgotten }),
        waits: record.waits,
        baselineS,
        note: record.note,
        failure: record.failure?.message ?? null,
    };
}
function failureFacts(history) {
    const failure = history.end?.failure ?? null;
    if (failure === null)
        return null;
    const stage = history.current ??
        Object.values(history.stages).find((record) => record.status === "failed" || record.status === "degraded")?.stage ??
        null;
    return {
        stage,
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        lastOutput: history.lastOutput,
    };
}
function usageByStage(history) {
    const costs = (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costByStage */ .z9)(history);
    const stages = Object.entries(history.usageByStage);
    return Object.fromEntries(stages.map(([stage, usage]) => [stage, { ...usage, costUsd: costs[stage] ?? 0 }]));
}
function title(history) {
    return outputOf(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null;
}
function reportFactsOf(history, settings) {
    const { plan, repositoryUrl } = settings;
    const issue = outputOf(history, "issue_creation");
    const branch = outputOf(history, "branch_setup");
    const pull = outputOf(history, "pr_creation");
    const outcome = history.end?.status ?? "running";
    const check = history.health.at(-1)?.check;
    const insights = (0,_learning_insights_js__WEBPACK_IMPORTED_MODULE_1__/* .readInsights */ .Q9)(history.stages.completion.progress["insights"]);
    const enabled = plan.stages.filter((stage) => stage.enabled);
    return {
        workflowId: history.workflowId,
        title: title(history),
        requester: history.task?.requester ?? null,
        outcome,
        reason: history.end?.reason ?? null,
        startedAt: history.createdAt,
        at: history.end?.at ?? settings.now,
        runs: history.runs.map((run) => ({
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            openedAt: run.openedAt,
            resumedFrom: run.resumedFrom,
            from: run.from,
            previousEnd: run.previousEnd,
            silentSince: run.silentSince,
            event: run.event ?? null,
            actor: run.actor ?? null,
            version: run.version,
        })),
        stages: enabled.map((stage) => stageFacts(history.stages[stage.stage], insights?.baselines[stage.stage] ?? stage.baselineS)),
        issue: issue === null ? null : { number: issue.number, url: issue.url },
        branch: branch === null
            ? null
            : {
                name: branch.branch,
                url: repositoryUrl === null
                    ? null
                    : `${repositoryUrl}/tree/${branch.branch.split("/").map(encodeURIComponent).join("/")}`,
            },
        pullRequest: pull === null ? null : { number: pull.number, url: pull.url, operation: pull.operation, draft: pull.draft },
        failure: failureFacts(history),
        resume: {
            possible: history.end?.resumable ?? true,
            notBefore: history.end?.resumeAt ?? null,
            comment: issue === null && history.task?.issue === undefined ? null : settings.resumeComment,
            onGitHub: repositoryUrl !== null,
        },
        warnings: history.warnings.map(({ topic, message }) => ({ topic, message })),
        samples: history.samples,
        healthChecks: history.health.map(({ at, reason, check: one }) => ({
            at,
            reason,
            status: typeof one["status"] === "string" ? one["status"] : "unknown",
        })),
        health: check === undefined ? null : check,
        checkpoints: { saved: history.checkpoints, failed: history.checkpointFailures },
        insights: insights ?? null,
        leftOut: [],
        usage: { ...history.usage, costUsd: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costOfAll */ .g3)(history) },
        usageByStage: usageByStage(history),
        saved: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .savedByResuming */ .HR)(history),
        stalls: history.stalls,
        handOvers: history.handOvers,
        protectedChange: history.protectedChange,
        todos: history.current === null ? [] : (0,_agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__/* .readTodos */ .i)(history.stages[history.current].progress["todos"]),
        plan: outputOf(history, "research_planning")?.plan ?? null,
        version: settings.version,
    };
}


/***/ }),

/***/ 30328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ savedByResuming),
/* harmony export */   g3: () => (/* binding */ costOfAll),
/* harmony export */   z9: () => (/* binding */ costByStage)
/* harmony export */ });
/* harmony import */ var _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53641);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const nothing = { costUsd: 0, tokens: 0, agentMs: 0 };
function costOf(usage, whole) {
    const priced = (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(whole) - whole.unpricedTokens;
    return usage.unpricedTokens === 0 || priced <= 0
        ? usage.costUsd
        : usage.costUsd + usage.unpricedTokens * (whole.costUsd / priced);
}
function sum(history, stages) {
    const before = history.usedBefore;
    return stages
        .flatMap((stage) => Object.entries(before[stage] ?? {}))
        .reduce((total, [agent, usage]) => ({
        costUsd: total.costUsd + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk),
        tokens: total.tokens + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(usage),
        agentMs: total.agentMs + usage.agentMs,
    }), nothing);
}
function savedByResuming(history) {
    const run = history.runs.at(-1);
    if (run === undefined || history.runs.length < 2)
        return null;
    const done = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const { status, endedAt } = history.stages[stage];
        return status === "succeeded" && endedAt !== null && endedAt <= run.openedAt;
    });
    const kept = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const resumedAt = history.resumedSessions[stage];
        return !done.includes(stage) && resumedAt !== undefined && resumedAt >= run.openedAt;
    });
    return { stages: sum(history, done), session: sum(history, kept) };
}
function costByStage(history) {
    const stages = Object.entries(history.agentUsageByStage);
    return Object.fromEntries(stages.map(([stage, byAgent]) => [
        stage,
        Object.entries(byAgent).reduce((cost, [agent, usage]) => cost + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk), 0),
    ]));
}
function costOfAll(history) {
    return Object.values(history.agentUsage).reduce((cost, usage) => cost + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatedCostUsd */ .s3)(usage), 0);
}


/***/ }),

/***/ 50715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveDesk: () => (/* binding */ serveDesk),
  serveProblem: () => (/* binding */ serveProblem)
});

// EXTERNAL MODULE: ./lib/core/journal/history.js
var journal_history = __webpack_require__(89351);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report = __webpack_require__(14567);
// EXTERNAL MODULE: ./lib/core/report/report-of.js
var report_of = __webpack_require__(42270);
// EXTERNAL MODULE: ./lib/core/report/status-comment.js + 1 modules
var status_comment = __webpack_require__(1507);
// EXTERNAL MODULE: ./lib/core/text/markers.js
var markers = __webpack_require__(9024);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/engine/serve/may-start.js
var may_start = __webpack_require__(84022);
;// CONCATENATED MODULE: ./lib/engine/serve/front-desk.js



async function quietly(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(error instanceof evidence/* Fault */.v))
            throw error;
    }
}
async function cancel(request, status) {
    if (status === undefined || !status.running)
        return { kind: "answered", message: "there is no running workflow for this issue" };
    if (status.runId === undefined) {
        return { kind: "answered", message: "the workflow is only just beginning; ask again when its comment shows a run" };
    }
    await request.github.cancelRun(status.runId);
    return { kind: "answered", message: `run ${status.runId} is told to stop; its state is saved` };
}
function dispatchInputs(request) {
    const inputs = { "issue-number": String(request.issue) };
    if (request.command.kind === "retry" && request.command.stage !== undefined)
        inputs["resume-from"] = request.command.stage;
    return inputs;
}
async function dispatch(request) {
    const { github, self } = request;
    if (self === undefined)
        return { kind: "in-place", reason: "the workflow's own file is not known" };
    try {
        const started = await github.dispatchWorkflow(self.workflowFile, self.ref, dispatchInputs(request));
        return { kind: "dispatched", runUrl: started.url };
    }
    catch (error) {
        if (!(error instanceof evidence/* Fault */.v))
            throw error;
        const failure = (0,classify/* classify */.L)(error.evidence);
        if (failure.category === "configuration" || failure.code === "github-refused")
            return { kind: "in-place", reason: failure.message };
        throw error;
    }
}
async function whyOver(command, lookUp) {
    if (command.kind === "retry" && command.stage !== undefined)
        return undefined;
    const status = await lookUp();
    if (status?.finished !== true)
        return undefined;
    return `${status.text}. There is nothing left to do: name a stage to go back to, or put the label again for a new workflow`;
}
async function serveFrontDesk(request, lookUp) {
    const { github, config, issue, sender, command, commentId } = request;
    if (!(await (0,may_start/* mayStart */.S)(github, config, sender)))
        return {
            kind: "refused",
            reason: `${sender} may not start workflows here (write permission, or a place in allow-users, is needed)`,
        };
    const target = commentId === undefined
        ? { kind: "issue", number: issue }
        : { kind: "comment", number: commentId };
    await quietly(github.react(target, "eyes"));
    switch (command.kind) {
        case "cancel":
            return cancel(request, await lookUp());
        case "status": {
            const status = await lookUp();
            return { kind: "answered", message: status?.text ?? "there is no workflow for this issue yet" };
        }
        case "start":
        case "resume":
        case "retry": {
            const over = command.kind === "start" ? undefined : await whyOver(command, lookUp);
            if (over !== undefined)
                return { kind: "answered", message: over };
            const goesBack = command.kind === "retry" && command.stage !== undefined;
            if (request.announce !== undefined && !goesBack)
                await quietly(request.announce());
            const answer = await dispatch(request);
            if (command.kind === "start")
                await quietly(github.removeLabel(issue, config.trigger_label));
            return answer;
        }
    }
}

// EXTERNAL MODULE: ./lib/engine/serve/serve-work.js
var serve_work = __webpack_require__(79455);
;// CONCATENATED MODULE: ./lib/engine/serve/serve-desk.js









async function issueOfPullRequest(request, number) {
    const pull = await request.world.github.pullRequest(number);
    if (pull === undefined || (0,markers/* findMarkers */.X)(pull.body).length === 0)
        return undefined;
    const closes = /^Closes #(\d+)$/m.exec(pull.body)?.[1];
    return closes === undefined ? undefined : Number(closes);
}
async function statusOf(request, issue) {
    const { github } = request.world;
    const [viewer, comments] = await Promise.all([github.viewer(), github.comments(issue)]);
    for (const comment of [...comments].reverse()) {
        const status = comment.author === viewer ? (0,status_comment/* parseStatusComment */.FR)(comment.body) : undefined;
        if (status === undefined)
            continue;
        const runId = Number(status.run_id);
        return {
            runId: Number.isSafeInteger(runId) && runId > 0 ? runId : undefined,
            running: status.status === "running",
            finished: status.status === "completed" || status.status === "degraded",
            text: `${status.workflow_id} is ${status.status}${status.stage === null ? "" : ` at ${status.stage}`}: ${comment.url}`,
        };
    }
    return undefined;
}
async function showQueued(request, issue, sender) {
    const { world, config, plan, workflowId } = request;
    const shown = await statusOf(request, issue);
    if (shown !== undefined && !shown.finished)
        return;
    const now = world.clock.now();
    const history = {
        ...journal_history/* emptyHistory */.s4,
        workflowId,
        createdAt: now,
        lastAt: now,
        task: { source: "issue", issue, text: "", requester: sender },
    };
    const facts = (0,report_of/* reportFactsOf */.F)(history, {
        plan,
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl: null,
        version: version/* version */.r,
        now,
    });
    await world.github.createComment(issue, (0,status_comment/* renderStatusComment */.uc)((0,report/* buildReport */.FK)(facts)));
}
async function serveDesk(request, trigger) {
    const { world, config } = request;
    const onPullRequest = trigger.reason === "comment" && trigger.onPullRequest;
    const issue = onPullRequest ? await issueOfPullRequest(request, trigger.issue) : trigger.issue;
    if (issue === undefined)
        return { kind: "skipped", reason: `pull request #${trigger.issue} is not one of ours` };
    const command = trigger.reason === "comment" ? trigger.command : { kind: "start" };
    const answer = await serveFrontDesk({
        github: world.github,
        config,
        issue,
        sender: trigger.sender,
        command,
        commentId: trigger.reason === "comment" ? trigger.comment : undefined,
        self: request.self,
        announce: config.progress_comment ? () => showQueued(request, issue, trigger.sender) : undefined,
    }, () => statusOf(request, issue));
    switch (answer.kind) {
        case "refused":
            return { kind: "skipped", reason: answer.reason };
        case "dispatched":
            return { kind: "dispatched", runUrl: answer.runUrl };
        case "answered":
            return { kind: "answered", message: answer.message };
        case "in-place": {
            world.presenter.annotate({
                level: "notice",
                title: "Running in place",
                message: `The work is done in this run, because it could not be handed to a workflow_dispatch run: ${answer.reason} Such a run may be unable to write the Actions cache; the other checkpoint stores are used.`,
            });
            const resumeFrom = command.kind === "retry" ? command.stage : undefined;
            return (0,serve_work/* runHere */.ct)(request, { source: "issue", issue, text: "", requester: trigger.sender }, resumeFrom);
        }
    }
}
async function serveProblem(request, trigger) {
    const { comment, sender, problems } = trigger;
    if (comment === undefined)
        return { kind: "invalid", problems };
    if (!(await (0,may_start/* mayStart */.S)(request.world.github, request.config, sender)))
        return (0,serve_work/* refusedTo */.a3)(sender);
    await request.world.github.react({ kind: "comment", number: comment }, "confused").catch(() => undefined);
    return { kind: "invalid", problems };
}


/***/ })

};
