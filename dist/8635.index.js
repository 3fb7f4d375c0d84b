export const id = 8635;
export const ids = [8635];
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

/***/ 48635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialization: () => (/* binding */ initialization)
/* harmony export */ });
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);


const leastFreeBytes = 256 * 1024 * 1024;
const wanted = [
    { permission: "issues", key: "permissions: issues", remedy: "Add `issues: write` to the job's `permissions`." },
    { permission: "contents", key: "permissions: contents", remedy: "Add `contents: write` to the job's `permissions`." },
    {
        permission: "pull_requests",
        key: "permissions: pull-requests",
        remedy: "Add `pull-requests: write` to the job's `permissions`.",
    },
];
async function permissionProblems(github) {
    const answers = await Promise.all(wanted.map(async (want) => ({ want, answer: await github.probeWrite(want.permission) })));
    return answers.flatMap(({ want, answer }) => {
        if (answer.kind === "allowed")
            return [];
        const failure = (0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(answer.evidence);
        if (failure.category !== "configuration")
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v(answer.evidence);
        const switchedOff = failure.code === "pull-requests-switched-off";
        return [
            {
                key: switchedOff ? "Allow GitHub Actions to create and approve pull requests" : want.key,
                place: switchedOff ? "repository settings → Actions → General" : "workflow file, `permissions`",
                problem: failure.message,
                remedy: switchedOff ? failure.remedy : failure.code === "github-permission" ? want.remedy : failure.remedy,
            },
        ];
    });
}
function nothingOf(workflowId) {
    const problem = "no store holds a good checkpoint of this workflow, and nothing on GitHub shows it";
    const remedy = "Look at the warnings for what could not be read; check the id, or start anew with the prompt or the label.";
    return {
        kind: "configuration",
        problems: [{ key: "workflow-id", place: "input workflow-id", problem: `${workflowId}: ${problem}`, remedy }],
    };
}
async function agentProblems(context) {
    const probe = await context.world.agent.probe(context.signal);
    if (probe.kind === "available")
        return { version: probe.version, problems: [] };
    if (probe.evidence.kind === "configuration")
        return { version: "", problems: probe.evidence.problems };
    throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v(probe.evidence);
}
async function warnOfMissingFallbacks(context) {
    for (const agent of context.world.fallbackAgents ?? []) {
        const probe = await agent.probe(context.signal);
        if (probe.kind === "available")
            continue;
        const { evidence } = probe;
        const why = evidence.kind === "configuration" ? evidence.problems.map(({ problem }) => problem).join("; ") : evidence.kind;
        await context.warn("agent", `${agent.name} (fallback-agents) could not take over: ${why}`);
    }
}
async function problemsIn(read) {
    try {
        await read();
        return [];
    }
    catch (error) {
        if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v && error.evidence.kind === "configuration")
            return error.evidence.problems;
        throw error;
    }
}
async function diskProblems(context) {
    const { diskFreeBytes } = await context.world.probes.resources();
    if (diskFreeBytes >= leastFreeBytes)
        return [];
    return [
        {
            key: "disk",
            place: "runner",
            problem: `only ${Math.round(diskFreeBytes / 1024 / 1024)} MB are free`,
            remedy: "Free disk space before this action, or use a larger runner.",
        },
    ];
}
const initialization = {
    name: "initialization",
    async run(context) {
        const { world, config, task, signal } = context;
        const earlier = await context.findEarlier({ issue: task.issue });
        if (earlier !== undefined)
            return { kind: "adopt", earlier };
        if (config.workflow_id !== undefined && config.workflow_id !== context.workflowId)
            return { kind: "failed", evidence: nothingOf(config.workflow_id) };
        const [repository, viewer, agent, permissions, ...rest] = await Promise.all([
            world.github.repository(signal),
            world.github.viewer(),
            agentProblems(context),
            permissionProblems(world.github),
            diskProblems(context),
            problemsIn(() => world.prompts?.()),
            problemsIn(() => world.extensions()),
        ]);
        const baseBranch = config.base_branch ?? repository.defaultBranch;
        const baseSha = await world.workTree.remoteBranch(baseBranch);
        const problems = [...permissions, ...agent.problems, ...rest.flat()];
        if (repository.archived) {
            problems.push({
                key: "repository",
                place: repository.url,
                problem: "it is archived",
                remedy: "Unarchive it, or run elsewhere.",
            });
        }
        if (!repository.hasIssues && task.issue === undefined) {
            problems.push({
                key: "issues",
                place: "repository settings",
                problem: "issues are switched off",
                remedy: "Switch issues on, or give an `issue-number`.",
            });
        }
        if (baseSha === undefined) {
            problems.push({
                key: "base-branch",
                place: "input or config",
                problem: `the remote has no branch ${baseBranch}`,
                remedy: "Name a branch that exists.",
            });
        }
        if (problems.length > 0 || baseSha === undefined)
            return { kind: "failed", evidence: { kind: "configuration", problems } };
        await warnOfMissingFallbacks(context);
        await world.workTree.fetchCommit(baseSha, baseBranch);
        return {
            kind: "succeeded",
            output: {
                repository: `${repository.owner}/${repository.name}`,
                visibility: repository.visibility,
                defaultBranch: repository.defaultBranch,
                baseBranch,
                baseSha,
                viewer,
                agentVersion: agent.version,
            },
        };
    },
};


/***/ })

};
