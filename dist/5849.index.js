export const id = 5849;
export const ids = [5849];
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

/***/ 16076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ activeAgent),
/* harmony export */   t: () => (/* binding */ agentChain)
/* harmony export */ });
function agentChain(world) {
    return [world.agent, ...(world.fallbackAgents ?? [])];
}
function activeAgent(world, history) {
    return agentChain(world).find(({ name }) => name === history.agentInUse) ?? world.agent;
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

/***/ 54813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ensureEffect)
/* harmony export */ });
const settleDelaysMs = [0, 2_000, 4_000];
async function ensureEffect(recorder, clock, request, signal, fence = async () => undefined) {
    const { effect, key } = request;
    const known = recorder.history().effects[effect];
    if (known?.confirmed === true && known.key === key && known.value !== null)
        return { value: known.value, made: false };
    const unsure = known !== undefined && known.key === key;
    if (!unsure)
        await recorder.record({ kind: "effect.intended", effect, key });
    await fence(signal);
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

/***/ 99401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ guardedWorkTree)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

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
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "secret", places: places.map(({ path, line }) => ({ path, line })) });
    };
    const commitAll = async (request) => {
        const look = async () => {
            const change = await workTree.findSecrets({ kind: "change", exclude: request.exclude });
            return { change, bad: known([...change, ...(await inCommits())]) };
        };
        let seen = await look();
        if (seen.bad.length > 0 && guard.repair !== undefined) {
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
    return new Proxy(workTree, {
        get: (target, name) => name === "commitAll" ? commitAll : name === "push" ? push : Reflect.get(target, name),
    });
}


/***/ }),

/***/ 25594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ protectingWorkTree)
});

;// CONCATENATED MODULE: ./lib/core/text/protected-paths.js
const instructionNames = new Set([
    "agents.md",
    "agents.override.md",
    "claude.md",
    "claude.local.md",
    "gemini.md",
    ".mcp.json",
    ".claude.json",
    ".cursorrules",
    ".windsurfrules",
    ".goosehints",
    ".aider.conf.yml",
]);
const instructionDirectories = new Set([
    ".claude",
    ".gemini",
    ".codex",
    ".cursor",
    ".copilot",
    ".agents",
    ".windsurf",
    ".clinerules",
]);
const githubInstructions = /^(?:copilot.*|instructions|prompts|agents|chatmodes|skills|hooks)$/;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;
function plainComponents(path) {
    return path
        .normalize("NFKC")
        .replace(unseen, "")
        .toLowerCase()
        .split(/[/\\]/)
        .map((part) => part.replace(/:.*$/, "").replace(/[. ]+$/, ""))
        .filter((part) => part !== "");
}
function builtIn(parts) {
    const [first, second, third] = parts;
    if (parts.some((part) => instructionNames.has(part) || instructionDirectories.has(part)))
        return "agent instructions";
    if (first === ".vscode" && (second === undefined || second === "mcp.json"))
        return "agent instructions";
    if (first !== ".github")
        return undefined;
    if (second === undefined || second === "workflows")
        return "workflows";
    if (second.startsWith("workflow-manager") && third !== "")
        return "settings of this action";
    return githubInstructions.test(second) ? "agent instructions" : undefined;
}
function nameFits(pattern, name) {
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < name.length;) {
        if (pattern[at] === "*") {
            star = at++;
            resume = index;
        }
        else if (pattern[at] === "?" || pattern[at] === name[index]) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    while (pattern[at] === "*")
        at++;
    return at === pattern.length;
}
function pathFits(pattern, path) {
    let [at, star, resume] = [0, -1, 0];
    let index = 0;
    while (index < path.length) {
        const name = pattern[at];
        if (at === pattern.length)
            return true;
        if (name === "**") {
            star = at++;
            resume = index;
            if (at === pattern.length)
                return true;
        }
        else if (name !== undefined && nameFits(name, path[index] ?? "")) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    return at === pattern.length;
}
function matcher(pattern) {
    const names = plainComponents(pattern);
    const whole = /\/./.test(pattern) ? names : ["**", ...names];
    return (path) => names.length > 0 && pathFits(whole, path);
}
function protectionOf(listed) {
    const matchers = listed.map(matcher);
    return (path) => {
        const parts = plainComponents(path);
        return builtIn(parts) ?? (matchers.some((matches) => matches(parts)) ? "protected-paths" : undefined);
    };
}
function protectedAmong(paths, protection) {
    return [...new Set(paths)].flatMap((path) => {
        const kind = protection(path);
        return kind === undefined ? [] : [{ path, kind }];
    });
}
function commitToKeep(commits, whole, since, protection) {
    if (!whole)
        return since;
    const tainted = new Set();
    for (const { sha, parents, paths } of [...commits].reverse()) {
        const inherits = parents.some((parent) => tainted.has(parent));
        if (inherits || paths.some((path) => protection(path) !== undefined))
            tainted.add(sha);
    }
    const head = commits[0];
    if (head === undefined || !tainted.has(head.sha))
        return undefined;
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    let at = head.sha;
    for (;;) {
        const commit = bySha.get(at);
        if (commit === undefined)
            return at === head.sha ? undefined : since;
        if (!tainted.has(at))
            return at;
        const [parent] = commit.parents;
        if (parent === undefined || parent === since || !bySha.has(parent))
            return since;
        at = parent;
    }
}

;// CONCATENATED MODULE: ./lib/engine/ownership/protected-change.js

const mostPaths = 200;
const longestPatchBytes = 60_000;
function beganAt(history) {
    const branch = history.effects["branch"]?.value?.["sha"];
    const base = history.stages.branch_setup.output?.["baseSha"];
    if (history.stages.branch_setup.output === null)
        return undefined;
    return typeof branch === "string" && branch !== "" ? branch : typeof base === "string" ? base : undefined;
}
function protectingWorkTree(workTree, setup) {
    const { policy, listed } = { policy: setup.config.protected_paths_policy, listed: setup.config.protected_paths };
    if (policy === "allow")
        return workTree;
    const protection = protectionOf(listed ?? []);
    const say = async (paths, patch) => {
        const known = setup.history().protectedChange;
        const event = { policy, paths: paths.slice(0, mostPaths), patch };
        const before = known === null ? { policy, paths: [], patch: "" } : known;
        if (JSON.stringify(before) === JSON.stringify(event))
            return;
        await setup.record({ kind: "change.protected", stage: setup.stage, ...event });
    };
    const takeBack = async () => {
        const since = beganAt(setup.history());
        if (since === undefined)
            return false;
        const { commits, whole } = await workTree.commitsSince(since);
        const keep = commitToKeep(commits, whole, since, protection);
        if (keep === undefined)
            return false;
        await workTree.uncommit(keep);
        const message = `commits with changes of protected paths were taken back to ${keep.slice(0, 12)}; the rest of them is committed anew`;
        await setup.record({ kind: "warning", topic: "protected paths", message });
        return true;
    };
    const held = async () => {
        const paths = protectedAmong(await workTree.changedPaths(), protection);
        const names = paths.slice(0, mostPaths).map(({ path }) => path);
        await say(paths, paths.length === 0 ? "" : await workTree.patchOf(names, longestPatchBytes));
    };
    const flagged = async () => {
        const since = beganAt(setup.history());
        if (since === undefined)
            return;
        const { files } = await workTree.diffStat(since, await workTree.headSha());
        await say(protectedAmong(files, protection), "");
    };
    const commitAll = async (request) => {
        if (policy === "flag") {
            const sha = await workTree.commitAll(request);
            await flagged();
            return sha;
        }
        await takeBack();
        const sha = await workTree.commitAll({ ...request, held: (path) => protection(path) !== undefined });
        await held();
        return sha;
    };
    const push = async (branch) => {
        if (policy === "hold")
            await takeBack();
        return workTree.push(branch);
    };
    return new Proxy(workTree, {
        get: (target, name) => name === "commitAll" ? commitAll : name === "push" ? push : Reflect.get(target, name),
    });
}


/***/ })

};
