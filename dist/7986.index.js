export const id = 7986;
export const ids = [7986];
export const modules = {

/***/ 37863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* unused harmony export quietSettings */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);





const defaultDeadlineMs = 120_000;
const defaultMaxBytes = 256 * 1024 * 1024;
const stderrBytes = 16 * 1024;
const termGraceMs = 2000;
const drainMs = 2000;
function gitEnvironment(environment) {
    const kept = new Set(["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH"]);
    const clean = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || kept.has(name));
    return {
        ...Object.fromEntries(clean),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_EDITOR: ":",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_ALLOW_PROTOCOL: "https:http:file",
    };
}
const quietSettings = [
    ["core.hooksPath", node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
    ["core.fsmonitor", "false"],
    ["core.askPass", ""],
    ["core.safecrlf", "false"],
    ["credential.helper", ""],
    ["commit.gpgSign", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["advice.detachedHead", "false"],
    ["advice.graftFileDeprecated", "false"],
    ["diff.ignoreSubmodules", "dirty"],
];
function createGit(setup) {
    return async (args, options = {}) => {
        const operation = options.operation ?? `git ${args[0] ?? ""}`;
        const exits = options.exits ?? [0];
        const settings = [...quietSettings, ...(setup.config ?? []), ...(options.config ?? [])];
        const fault = (exitCode, signal, stderr) => new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
        if (setup.signal?.aborted === true)
            throw fault(null, null, "not started: cancelled");
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
            cwd: options.cwd ?? setup.cwd,
            env: { ...setup.env, ...settingsEnvironment(settings), ...options.env },
            stdio: [options.stdin === undefined ? "ignore" : "pipe", options.stdoutFd ?? "pipe", "pipe"],
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const stdout = collect(child.stdout, options.maxBytes ?? defaultMaxBytes, () => endGroup(child));
        const stderr = collectTail(child.stderr, stderrBytes);
        const feeding = feed(child, options.stdin);
        const stopped = watch(child, options.deadlineMs ?? defaultDeadlineMs, setup.signal);
        const ended = await settled(child);
        const why = stopped();
        if (why !== undefined)
            signalGroup(child, "SIGKILL");
        const said = (setup.redact ?? ((text) => text))(stderr());
        if (ended.error !== undefined)
            throw fault(null, null, `git could not be started: ${ended.error}`);
        if (why !== undefined)
            throw fault(ended.code, ended.signal, `${said}\n${why}`.trim());
        const cut = stdout.exceeded();
        if (cut && options.cut !== true)
            throw fault(ended.code, ended.signal, "its output is larger than allowed");
        if (!cut && (ended.code === null || !exits.includes(ended.code)))
            throw fault(ended.code, ended.signal, said);
        const unread = await feeding;
        if (unread !== undefined && !cut)
            throw fault(ended.code, ended.signal, `its input failed: ${unread}`);
        return { exitCode: ended.code ?? 0, stdout: stdout.bytes(), stderr: said, cut };
    };
}
function withOptions(git, more) {
    return (args, options = {}) => git(args, {
        cwd: more.cwd,
        ...options,
        env: { ...more.env, ...options.env },
        config: [...(more.config ?? []), ...(options.config ?? [])],
    });
}
function settingsEnvironment(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [name, value]] of settings.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = name;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
function collect(stream, maxBytes, onExcess) {
    const chunks = [];
    let size = 0;
    let exceeded = false;
    stream?.on("data", (chunk) => {
        if (exceeded)
            return;
        size += chunk.length;
        chunks.push(chunk);
        if (size <= maxBytes)
            return;
        exceeded = true;
        onExcess();
    });
    return { bytes: () => Buffer.concat(chunks).subarray(0, maxBytes), exceeded: () => exceeded };
}
function collectTail(stream, maxBytes) {
    let tail = Buffer.alloc(0);
    stream?.on("data", (chunk) => {
        tail = Buffer.concat([tail, chunk]).subarray(-maxBytes);
    });
    return () => tail.toString("utf8");
}
async function feed(child, input) {
    if (input === undefined || child.stdin === null)
        return undefined;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(input instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable ? input : node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([Buffer.from(input)]), child.stdin);
        return undefined;
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        return ["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes(code) ? undefined : code;
    }
}
function watch(child, deadlineMs, signal) {
    let why;
    const end = (reason) => () => {
        why ??= reason;
        endGroup(child);
    };
    const onAbort = end("ended: cancelled");
    const deadline = setTimeout(end(`ended: it took longer than ${Math.round(deadlineMs / 1000)} s`), deadlineMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    return () => {
        clearTimeout(deadline);
        signal?.removeEventListener("abort", onAbort);
        return why;
    };
}
function endGroup(child) {
    signalGroup(child, "SIGTERM");
    setTimeout(() => {
        if (child.exitCode === null && child.signalCode === null)
            signalGroup(child, "SIGKILL");
    }, termGraceMs).unref();
}
function signalGroup(child, signal) {
    try {
        if (process.platform === "win32" || child.pid === undefined)
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
    }
}
function settled(child) {
    return new Promise((resolve) => {
        child.once("error", (error) => resolve({ code: null, signal: null, error: error.message }));
        child.once("close", (code, signal) => resolve({ code, signal, error: undefined }));
        child.once("exit", () => {
            setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, drainMs).unref();
        });
    });
}


/***/ }),

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   k1: () => (/* binding */ showProblems),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    resumable: 75,
    cancelled: 130,
};
function plain(text) {
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
function wantsColor(environment, isTerminal) {
    return isTerminal && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
function paint(screen, code, text) {
    return screen.color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
function showProblems(screen, problems) {
    for (const { key, place, problem, remedy } of problems) {
        const sentence = `${key} (${place}): ${problem.replace(/[.\s]+$/, "")}. ${remedy}`;
        screen.err(`${paint(screen, "31", "error:")} ${plain(sentence)}`);
    }
    return exitCodes.usage;
}


/***/ }),

/***/ 36920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ missingForRun),
  L: () => (/* binding */ readSetting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/core/text/child-environment.js
var child_environment = __webpack_require__(2417);
;// CONCATENATED MODULE: ./lib/core/text/remote-url.js
const remote_url_name = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?";
const path = new RegExp(`^/?(${remote_url_name})/(${remote_url_name}?)(?:\\.git)?/?$`);
const scpForm = /^(?:[^@/\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)(.+)$/;
function apiOf(scheme, host) {
    if (host === "github.com")
        return "https://api.github.com";
    return host.endsWith(".ghe.com") ? `https://api.${host}` : `${scheme}//${host}/api/v3`;
}
function repositoryAt(scheme, host, rest) {
    const [, owner, repo] = path.exec(rest) ?? [];
    if (owner === undefined || repo === undefined)
        return undefined;
    const web = host === "ssh.github.com" ? "github.com" : host;
    return { owner, repo: repo.replace(/\.git$/, ""), serverUrl: `${scheme}//${web}`, apiUrl: apiOf(scheme, web) };
}
function parseRemoteUrl(text) {
    const trimmed = text.trim();
    if (!trimmed.includes("://")) {
        const [, host, rest] = scpForm.exec(trimmed) ?? [];
        return host === undefined || rest === undefined ? undefined : repositoryAt("https:", host.toLowerCase(), rest);
    }
    if (!URL.canParse(trimmed))
        return undefined;
    const url = new URL(trimmed);
    switch (url.protocol) {
        case "https:":
        case "http:":
            return repositoryAt(url.protocol, url.host, url.pathname);
        case "ssh:":
        case "git+ssh:":
            return repositoryAt("https:", url.hostname.toLowerCase(), url.pathname);
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git = __webpack_require__(37863);
;// CONCATENATED MODULE: ./lib/adapters/git/origin.js







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const deadlineMs = 10_000;
async function ask(directory, environment, ...args) {
    try {
        const env = (0,git/* gitEnvironment */._K)((0,child_environment/* scrubEnvironment */.v)(environment));
        const { stdout } = await run("git", ["-C", directory, ...args], { env, timeout: deadlineMs });
        return stdout.trim();
    }
    catch {
        return undefined;
    }
}
async function repositoryRoot(directory, environment) {
    const top = await ask(directory, environment, "rev-parse", "--show-toplevel");
    return top === undefined || top === "" ? undefined : (0,promises_.realpath)(top);
}
async function readTerminalFacts(root, environment) {
    const origin = parseRemoteUrl((await ask(root, environment, "remote", "get-url", "origin")) ?? "");
    const serverUrl = origin?.serverUrl ?? "https://github.com";
    const known = environment["GITHUB_SERVER_URL"] === serverUrl ? environment["GITHUB_API_URL"] : undefined;
    return {
        owner: origin?.owner ?? "",
        repo: origin?.repo ?? "",
        apiUrl: known || (origin?.apiUrl ?? "https://api.github.com"),
        serverUrl,
        runId: undefined,
        runAttempt: 1,
        runUrl: undefined,
        eventName: "",
        eventPath: undefined,
        actor: undefined,
        triggeringActor: undefined,
        workflow: undefined,
        job: undefined,
        workspace: root,
        temporary: (0,external_node_os_.tmpdir)(),
        retentionDays: undefined,
    };
}

// EXTERNAL MODULE: ./lib/core/text/redact.js
var redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/text/secrets.js
var secrets = __webpack_require__(88854);
;// CONCATENATED MODULE: ./lib/cli/setting.js





const typedPaths = ["prompt_file", "config_file", "working_directory", "extensions"];
function fromRoot(flags, cwd, root) {
    const result = { ...flags };
    if (cwd === root)
        return result;
    for (const key of typedPaths) {
        const value = result[key];
        if (value !== undefined && value !== "")
            result[key] = (0,external_node_path_.resolve)(cwd, value);
    }
    return result;
}
function withToken(environment, local) {
    const token = environment["WORKFLOW_TOKEN"] || environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
    return local || token === undefined || token === "" ? environment : { ...environment, WORKFLOW_TOKEN: token };
}
async function readSetting(place, command, load = config_source/* loadConfiguration */.vF) {
    const { cwd } = place;
    const top = await repositoryRoot(cwd, place.environment);
    const root = top ?? cwd;
    const environment = withToken(place.environment, command.local);
    const loaded = await load({
        environment,
        readInputs: false,
        flags: fromRoot(command.flags, cwd, root),
        root,
    });
    if (loaded.kind === "invalid")
        return { kind: "invalid", problems: loaded.problems };
    const config = { ...loaded.config, checkpoint_stores: loaded.config.checkpoint_stores ?? ["folder"] };
    return {
        kind: "ok",
        setting: {
            ...place,
            environment,
            config,
            sources: loaded.sources,
            warnings: loaded.warnings,
            root,
            inRepository: top !== undefined,
            runner: await readTerminalFacts(root, place.environment),
            redact: (0,redact/* createRedactor */.lY)((0,secrets/* secretsIn */.V)(config, environment)),
        },
    };
}
function missingForRun(setting, local) {
    const problems = [];
    const add = (key, where, problem, remedy) => problems.push({ key, place: where, problem, remedy });
    if (!setting.inRepository)
        add("repository", setting.cwd, "this is not in a git repository", "Start it inside a clone of the repository.");
    if (local || problems.length > 0)
        return problems;
    if (setting.config.token === undefined) {
        add("token", "environment", "there is no token for GitHub", "Set GITHUB_TOKEN or GH_TOKEN (`gh auth token` prints one), give --token, or use --local.");
    }
    if (setting.runner.repo === "") {
        add("origin", "git remote", "the remote origin names no repository on GitHub", "Set it (`git remote add origin https://github.com/OWNER/REPO`), or use --local.");
    }
    return problems;
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


/***/ })

};
