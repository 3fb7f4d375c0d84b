export const id = 8879;
export const ids = [8879,7298,1260];
export const modules = {

/***/ 91507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ orAborted),
/* harmony export */   JD: () => (/* binding */ abortFault),
/* harmony export */   Te: () => (/* binding */ throwIfAborted)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);


function abortFault(signal, what, startedAt) {
    const reason = signal.reason;
    if (reason instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return reason;
    const limitMs = Math.round((0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)() - startedAt);
    if (isDeadline(reason))
        return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "timeout", limit: "attempt", limitMs }, `${what} was given up after ${limitMs} ms`);
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "cancelled", by: "user", detail: what }, `${what} was stopped`);
}
function isDeadline(reason) {
    if (typeof reason !== "object" || reason === null)
        return false;
    return ("by" in reason && reason.by === "deadline") || ("name" in reason && reason.name === "TimeoutError");
}
function throwIfAborted(signal, what) {
    if (signal.aborted)
        throw abortFault(signal, what, (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)());
}
function orAborted(work, signal, what) {
    const startedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(abortFault(signal, what, startedAt));
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener("abort", onAbort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
    });
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OE: () => (/* binding */ badBody),
  x$: () => (/* binding */ connectionFault),
  NH: () => (/* binding */ httpFault),
  T4: () => (/* binding */ networkFault)
});

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var failure_evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/core/failure/rate-limit.js
const wholeNumber = /^\d{1,12}$/;
function readLimitHeaders(headers, now) {
    const resetS = whole(headers["x-ratelimit-reset"]);
    const requestId = headers["x-github-request-id"];
    return {
        retryAfterS: retryAfter(headers["retry-after"], now),
        rateLimitRemaining: whole(headers["x-ratelimit-remaining"]),
        rateLimitResetAt: resetS === undefined ? undefined : resetS * 1000,
        requestId: requestId === undefined ? undefined : String(requestId).slice(0, 100),
    };
}
function whole(value) {
    const text = String(value ?? "").trim();
    return wholeNumber.test(text) ? Number(text) : undefined;
}
function retryAfter(value, now) {
    const seconds = whole(value);
    if (seconds !== undefined)
        return seconds;
    const at = Date.parse(String(value ?? ""));
    return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

;// CONCATENATED MODULE: ./lib/adapters/github/faults.js


const neverSent = new Set([
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EACCES",
    "EMFILE",
    "UND_ERR_CONNECT_TIMEOUT",
    "ERR_INVALID_URL",
]);
const certificate = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/;
const familiar = {
    UND_ERR_SOCKET: "ECONNRESET",
    UND_ERR_HEADERS_TIMEOUT: "ETIMEDOUT",
    UND_ERR_BODY_TIMEOUT: "ETIMEDOUT",
};
const quotedCharacters = 1000;
function httpFault(status, message, headers, context) {
    return fault({
        kind: "http",
        dependency: "github",
        method: context.method,
        path: context.path,
        status,
        message: quotable(message, context.secret) || `HTTP ${status}`,
        at: context.now,
        ...readLimitHeaders(headers, context.now),
    });
}
function connectionFault(error, context) {
    const { code, syscall, message } = innermost(error);
    const errno = familiar[code] ?? code;
    const before = neverSent.has(code) || certificate.test(code) || syscall === "connect" || syscall === "getaddrinfo";
    return networkFault(errno, message, !before, context);
}
function networkFault(errno, message, maybeSent, context) {
    return fault({
        kind: "network",
        dependency: "github",
        operation: `${context.method} ${context.path}`,
        errno,
        message: quotable(message, context.secret),
        maybeSent,
    });
}
function badBody(problem, context) {
    return networkFault("EBADBODY", problem, true, context);
}
function fault(evidence) {
    const what = evidence.kind === "http" ? `${evidence.method} ${evidence.path}: ${evidence.status}` : evidence.operation;
    return new failure_evidence/* Fault */.v(evidence, `${what} ${evidence.message}`);
}
function innermost(error) {
    let found = { code: "EUNKNOWN", syscall: undefined, message: "unknown error" };
    let current = error;
    for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
        const code = Reflect.get(current, "code");
        const syscall = Reflect.get(current, "syscall");
        found = {
            code: typeof code === "string" ? code : found.code,
            syscall: typeof syscall === "string" ? syscall : found.syscall,
            message: current.message || found.message,
        };
        current = current.cause;
    }
    return found;
}
function quotable(message, secret) {
    const html = /^\s*</.test(message);
    const text = html ? (/<title>([^<]{1,200})/i.exec(message)?.[1] ?? "an HTML page") : message;
    const hidden = secret === "" ? text : text.replaceAll(secret, "***");
    return hidden.replace(/\s+/g, " ").trim().slice(0, quotedCharacters);
}


/***/ }),

/***/ 69251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ clientFault)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _github_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);


const statusInText = /\((\d{3})\)/;
function clientFault(error, operation) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return error;
    const context = { method: "POST", path: operation, secret: "", now: Date.now() };
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes("storage quota has been hit"))
        return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)("checkpoint-stores", "artifact storage", "the storage quota is used up", "Remove old artifacts, raise the quota, or use another store");
    if (error instanceof Error && error.name === "GHESNotSupportedError")
        return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)("checkpoint-stores", "server", "it has no artifacts of this version", "Use another store");
    const status = statusInText.exec(message)?.[1];
    return status === undefined ? (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFault */ .x$)(error, context) : (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .httpFault */ .NH)(Number(status), message, {}, context);
}


/***/ }),

/***/ 90248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ uploadFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91507);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3869);
/* harmony import */ var _actions_client_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69251);
/* harmony import */ var _quiet_clients_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90246);






function uploadFile(file, signal) {
    const what = `uploading ${file.name}`;
    const upload = async () => {
        const { temporary } = file;
        const folder = await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .withFileFault */ .Zm)("create directory", temporary, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "upload-")));
        try {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name);
            await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .withFileFault */ .Zm)("write", path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, file.content, { mode: 0o600 }));
            (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAborted */ .Te)(signal, what);
            const { default: client } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(4730), __webpack_require__.e(8946)]).then(__webpack_require__.bind(__webpack_require__, 48946));
            const options = { retentionDays: file.retentionDays, skipArchive: true };
            const { id } = await (0,_quiet_clients_js__WEBPACK_IMPORTED_MODULE_5__/* .quietly */ .g)(() => client.uploadArtifact(file.name, [path], folder, options)).catch((error) => {
                throw (0,_actions_client_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFault */ .Y)(error, what);
            });
            if (id === undefined || !(id > 0))
                throw (0,_actions_client_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .clientFault */ .Y)("the service gave no id for the upload", what);
            return id;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    };
    return (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .orAborted */ .H6)(upload(), signal, what);
}


/***/ }),

/***/ 90246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

const quiet = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let installed = false;
const showAll = () => process.env["RUNNER_DEBUG"] === "1";
function install() {
    if (installed)
        return;
    installed = true;
    const write = process.stdout.write;
    const filtered = (...args) => {
        if (quiet.getStore() === undefined || showAll())
            return Reflect.apply(write, process.stdout, args);
        const callback = args.at(-1);
        if (typeof callback === "function")
            queueMicrotask(() => callback());
        return true;
    };
    process.stdout.write = filtered;
}
function quietly(work) {
    install();
    return quiet.run(true, work);
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

/***/ 57298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44139);


function failureOf(error) {
    return (0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(error));
}


/***/ }),

/***/ 61493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var _recovery_failure_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57298);

async function withinTime(clock, ms, work) {
    const over = new AbortController();
    const enough = new AbortController();
    const late = clock.sleep(ms, over.signal).then(() => {
        enough.abort({ by: "deadline", graceMs: 0 });
        return { kind: "failed", reason: `it took longer than ${Math.round(ms / 1000)} s` };
    });
    const done = Promise.resolve()
        .then(() => work(enough.signal))
        .then((value) => ({ kind: "done", value }), (error) => ({
        kind: "failed",
        reason: (0,_recovery_failure_of_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(error).message.replace(/\.$/, ""),
    }));
    const first = await Promise.race([done, late]);
    over.abort();
    return first;
}


/***/ }),

/***/ 8879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishReport: () => (/* binding */ publishReport)
/* harmony export */ });
/* harmony import */ var _adapters_stores_file_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90248);
/* harmony import */ var _engine_within_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61493);


const uploadMs = 30_000;
const leastMs = 3_000;
const retentionDays = 30;
async function publishReport(request, file) {
    const { world, runner, runtime, phase, leftMs } = request;
    if (leftMs < leastMs)
        return undefined;
    const kept = await (0,_engine_within_time_js__WEBPACK_IMPORTED_MODULE_1__/* .withinTime */ .d)(world.clock, Math.min(leftMs, uploadMs), (signal) => (0,_adapters_stores_file_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFile */ .Q)({
        name: `${file.name}${phase === "post" ? "-post" : ""}.html`,
        content: file.text,
        retentionDays: Math.min(retentionDays, runner.retentionDays ?? retentionDays),
        temporary: runner.temporary,
    }, signal));
    if (kept.kind === "failed") {
        const message = `It is not an artifact: ${kept.reason}. The file report.html lies beside the journal.`;
        runtime.annotate({ level: "warning", title: "HTML report", message });
        return undefined;
    }
    const run = runner.runUrl?.replace(/\/attempts\/\d+$/, "");
    return run === undefined ? undefined : `${run}/artifacts/${kept.value}`;
}


/***/ })

};
