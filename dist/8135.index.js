export const id = 8135;
export const ids = [8135];
export const modules = {

/***/ 42985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ listStateFiles),
/* harmony export */   Hi: () => (/* binding */ gitDigest),
/* harmony export */   Ty: () => (/* binding */ readLogTail),
/* harmony export */   kU: () => (/* binding */ environmentDigest)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _core_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35745);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87692);
/** What a diagnostic bundle takes from the machine: log lines, files, git's view, and names of variables but never their values. */







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const tailBytes = 1024 * 1024;
const mostLines = 1_000;
const mostFiles = 500;
async function tail(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
    try {
        const { size } = await handle.stat();
        const length = Math.min(size, tailBytes);
        const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString("utf8");
    }
    finally {
        await handle.close();
    }
}
/** The newest lines of the newest two log files that are about the workflow, oldest first. */
async function readLogTail(logDirectory, workflowId) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(logDirectory).catch(() => [])).filter((name) => /^workflow-\d{8}\.log$/.test(name));
    const lines = [];
    for (const name of names.sort().slice(-2)) {
        const text = await tail((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(logDirectory, name)).catch(() => "");
        lines.push(...text.split("\n").filter((line) => line.includes(workflowId)));
    }
    return lines.slice(-mostLines);
}
async function walk(root, directory, wanted) {
    const found = [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        if (!entry.isFile() || !wanted((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path)) || found.length >= mostFiles)
            continue;
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (about !== undefined)
            found.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path), bytes: about.size, modified: about.mtime.toISOString() });
    }
    return found;
}
/** Files of one workflow in the state and checkpoint directories. */
async function listStateFiles(root, directories, workflowId) {
    const lists = await Promise.all(directories.map((directory) => walk(root, directory, (path) => path.includes(workflowId))));
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Versions, sizes, and the names of the variables that steer us. */
function environmentDigest(environment) {
    const names = Object.keys(environment).filter((name) => /^(?:WORKFLOW_|GITHUB_|RUNNER_|ACTIONS_|CI$)/.test(name));
    return {
        node: process.version,
        platform: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(),
        release: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)(),
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)().length,
        memory_bytes: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(),
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        variables_set: names.sort(),
    };
}
async function gitDigest(root, environment) {
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubEnvironment */ .v)(environment));
    const ask = async (...args) => {
        try {
            // A repository's configuration can name a program to be run by `status`.
            const { stdout } = await run("git", ["-c", "core.fsmonitor=false", "-C", root, ...args], {
                env,
                timeout: 10_000,
            });
            return stdout.trim();
        }
        catch {
            return null;
        }
    };
    const [version, head, branch, status] = await Promise.all([
        ask("--version"),
        ask("rev-parse", "HEAD"),
        ask("symbolic-ref", "--short", "--quiet", "HEAD"),
        ask("status", "--porcelain"),
    ]);
    const changed = status === null || status === "" ? [] : status.split("\n");
    return {
        version,
        head,
        branch,
        changed: changed.filter((line) => !line.startsWith("??")).length,
        untracked: changed.filter((line) => line.startsWith("??")).length,
    };
}


/***/ }),

/***/ 87692:
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
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52094);
/**
 * Runs git: nothing is asked, nothing waits for ever, and what went wrong comes back as evidence.
 *
 * An agent may have edited `.git/config`, `~/.gitconfig` or put hooks in place. So
 * - calls that carry a token run in a side repository of ours which has no configuration but ours (git-side.ts);
 * - calls that need the real repository carry no token, and what its configuration would execute is switched off
 *   (git-repository.ts).
 */





const defaultDeadlineMs = 120_000;
const defaultMaxBytes = 256 * 1024 * 1024;
const stderrBytes = 16 * 1024;
/** On SIGTERM git removes its lock files, which takes it a moment. */
const termGraceMs = 2000;
/** Some grandchild may hold the pipes open after git itself has ended. */
const drainMs = 2000;
/** `environment` (already scrubbed) without what could steer git, plus what keeps it quiet and in English. */
function gitEnvironment(environment) {
    const kept = new Set(["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH"]);
    const clean = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || kept.has(name));
    return {
        ...Object.fromEntries(clean),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        // Set but empty: no other askpass program, configured or in SSH_ASKPASS, is tried.
        GIT_ASKPASS: "",
        GIT_EDITOR: ":",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_ALLOW_PROTOCOL: "https:http:file",
    };
}
/** Settings every call gets. `credential.helper` with no value empties the list of helpers. */
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
    ["diff.ignoreSubmodules", "dirty"],
];
function createGit(setup) {
    return async (args, options = {}) => {
        const operation = options.operation ?? `git ${args[0] ?? ""}`;
        const exits = options.exits ?? [0];
        const settings = [...quietSettings, ...(setup.config ?? []), ...(options.config ?? [])];
        const fault = (exitCode, signal, stderr) => new _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
        if (setup.signal?.aborted === true)
            throw fault(null, null, "not started: cancelled");
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
            cwd: options.cwd ?? setup.cwd,
            env: { ...setup.env, ...settingsEnvironment(settings), ...options.env },
            stdio: [options.stdin === undefined ? "ignore" : "pipe", options.stdoutFd ?? "pipe", "pipe"],
            // git starts helpers of its own (git-remote-https, index-pack): a group is what one can end.
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const stdout = collect(child.stdout, options.maxBytes ?? defaultMaxBytes, () => endGroup(child));
        const stderr = collectTail(child.stderr, stderrBytes);
        const feeding = feed(child, options.stdin);
        const stopped = watch(child, options.deadlineMs ?? defaultDeadlineMs, setup.signal);
        const ended = await settled(child);
        const why = stopped();
        // git is gone; a helper of its that did not obey must not outlive the call.
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
/** The same git with more settings and variables. */
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
/** Resolves with what went wrong on our side; git that stops reading (EPIPE) says itself why. */
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
/** Ends git at the deadline or on abort. The answer stops watching and says why git was ended, if it was. */
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
        // It has ended by itself in the meantime.
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

/***/ 36249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/* unused harmony export shownConfiguration */
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71952);
/** The diagnostic bundle: everything that helps somebody else to see what happened, in one JSON file, without secrets. */

function bundleName(workflowId) {
    return `diagnostic-bundle-${workflowId}.json`;
}
/** All values but those of secrets, of which only is said whether they are set. */
function shownConfiguration(config) {
    return Object.fromEntries(_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.map((name) => {
        const value = config[name];
        if (!(0,_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationKey */ .kH)(name).secret)
            return [name, value ?? null];
        return [name, value === undefined ? null : "(set)"];
    }));
}
/** Every string inside, and every name of a member: a secret can be a key of an object, too. */
function redactDeep(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactDeep(inner, redact)]));
}
function makeBundle(facts) {
    const bundle = {
        workflow_diagnostics: facts.diagnostics,
        system_health: facts.health,
        configuration: shownConfiguration(facts.config),
        log_files: facts.logLines,
        state_files: facts.stateFiles,
        performance_metrics: facts.diagnostics.performance_report,
        journal: { state: facts.journalState, entries: facts.journal },
        environment: facts.environment,
        git: facts.git,
        version: facts.version,
        created_at: new Date(facts.at).toISOString(),
    };
    return redactDeep(bundle, facts.redact);
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68415);

/** Columns as wide as their widest cell; the last one is not padded. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
    return rows.map((row) => row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd());
}
function titled(title, lines) {
    return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
function stagesOf(diagnostics) {
    const rows = Object.entries(diagnostics.stage_history).map(([stage, metrics]) => [
        stage,
        metrics.result,
        (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(metrics.duration),
        `${metrics.status} (×${metrics.performance_ratio})`,
        metrics.attempts === 1 ? "" : `${metrics.attempts} attempts`,
    ]);
    return columns(rows);
}
function healthOf({ recent_health_checks: checks }) {
    return checks.map((check) => {
        const percent = (name) => (typeof check[name] === "number" ? `${String(check[name])}%` : "unknown");
        return `${String(check["timestamp"])} ${String(check["status"])} cpu ${percent("cpu_usage")}, memory ${percent("memory_usage")}, disk ${percent("disk_usage")}`;
    });
}
function renderDiagnostics(diagnostics) {
    const { current_stage: current, performance_report: performance, checkpoints } = diagnostics;
    const head = columns([
        ["workflow", diagnostics.workflow_id],
        ["repository", diagnostics.repository],
        ["status", diagnostics.status],
        ...(current === null
            ? []
            : [["stage", `${current.stage} (${current.status}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(current.duration)})`]]),
        ["progress", `${diagnostics.progress.done} of ${diagnostics.progress.total} stages`],
        ["errors", `${diagnostics.error_count}, with ${diagnostics.recovery_attempts} recovery actions`],
        [
            "performance",
            `${performance.performance_score.toFixed(2)} (${performance.performance_grade}), ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(performance.total_duration)} of work`,
        ],
    ]);
    return [
        diagnostics.headline,
        "",
        ...head,
        ...titled("Stages", stagesOf(diagnostics)),
        ...titled("Errors", diagnostics.errors.map((error) => `${error.stage} attempt ${error.attempt}: ${error.category}/${error.code}: ${error.message}`)),
        ...titled("Recovery", diagnostics.recoveries.map((recovery) => `${recovery.stage}: ${recovery.action}: ${recovery.outcome}, ${recovery.detail}`)),
        ...titled("Health", healthOf(diagnostics)),
        ...titled("Checkpoints", [
            ...checkpoints.newest.map(({ store, generation, bytes, at }) => `${store}: generation ${generation}, ${bytes} bytes, ${at}`),
            ...checkpoints.failed
                .slice(-5)
                .map(({ store, generation, reason }) => `${store}: generation ${generation} was not saved: ${reason}`),
        ]),
        ...titled("Effects", diagnostics.effects.map(({ effect, key, state }) => `${effect}: ${state} (${key})`)),
        ...titled("Warnings", diagnostics.warnings.map(({ topic, message }) => `${topic}: ${message}`)),
        ...titled("Next", diagnostics.resume.next_steps),
    ];
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _workflow_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);


/** How many of the lists that grow with time are shown; the journal has the rest. */
const shownHealthChecks = 5;
const shownWarnings = 20;
const instant = (at) => new Date(at).toISOString();
const seconds = (ms) => Math.round(Math.max(0, ms) / 100) / 10;
function currentOf(history, now) {
    const stage = (0,_workflow_state_js__WEBPACK_IMPORTED_MODULE_1__/* .currentStage */ .a)(history);
    if (stage === null)
        return null;
    const record = history.stages[stage];
    return {
        stage,
        status: record.status,
        duration: seconds((record.endedAt ?? now) - (record.startedAt ?? now)),
        attempts: record.attempts.length,
    };
}
function errorsOf(history) {
    const failed = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].attempts.flatMap(({ attempt, endedAt, failure }) => failure === null ? [] : [{ stage, attempt, endedAt, failure }]));
    return failed
        .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
        .map(({ stage, attempt, endedAt, failure }) => ({
        stage,
        attempt,
        at: endedAt === null ? null : instant(endedAt),
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
    }));
}
function stageHistory(history, report) {
    const shown = {};
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po) {
        const measured = report.performance.stage_performance[stage];
        const record = history.stages[stage];
        if (measured !== undefined)
            shown[stage] = { ...measured, result: record.status, attempts: record.attempts.length };
    }
    return shown;
}
/** The newest generation of each store. */
function newestCheckpoints(history) {
    const newest = new Map(history.checkpoints.map((checkpoint) => [checkpoint.store, checkpoint]));
    return [...newest.values()]
        .sort((a, b) => b.generation - a.generation)
        .map(({ store, generation, key, bytes, at }) => ({ store, generation, key, bytes, at: instant(at) }));
}
/** `now`: epoch ms up to which a running stage counts; for a process that is gone, the time of its last entry. */
function diagnose(history, report, now) {
    const errors = errorsOf(history);
    const recoveries = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].recoveries.map((recovery) => ({ stage, ...recovery, at: instant(recovery.at) })));
    const { end } = history;
    const status = end?.status ?? (report.outcome === "interrupted" ? "interrupted" : "running");
    return {
        workflow_id: history.workflowId,
        repository: history.repository,
        status,
        headline: report.headline,
        created_at: instant(history.createdAt),
        current_stage: currentOf(history, now),
        progress: report.progress,
        error_count: errors.length,
        recovery_attempts: recoveries.length,
        errors,
        recoveries,
        stage_history: stageHistory(history, report),
        recent_health_checks: history.health
            .slice(-shownHealthChecks)
            .map((entry) => ({ reason: entry.reason, ...entry.check })),
        performance_report: report.performance,
        bottlenecks: report.performance.bottlenecks,
        checkpoints: {
            newest: newestCheckpoints(history),
            saved: history.checkpoints.length,
            failed: history.checkpointFailures,
        },
        effects: Object.values(history.effects).map(({ effect, key, confirmed, found, value }) => ({
            effect,
            key,
            state: !confirmed ? "unconfirmed" : found ? "found" : "made",
            value,
        })),
        circuits: Object.fromEntries(Object.entries(history.circuits).map(([name, circuit]) => [name, { ...circuit }])),
        runs: history.runs.map((run) => ({
            opened_at: instant(run.openedAt),
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            resumed_from: run.resumedFrom,
            previous_end: run.previousEnd,
            version: run.version,
        })),
        usage: { ...history.usage },
        warnings: history.warnings.slice(-shownWarnings).map((warning) => ({ ...warning, at: instant(warning.at) })),
        end: end === null ? null : { status: end.status, at: instant(end.at), reason: end.reason },
        resume: {
            possible: report.resume.possible,
            not_before: report.resume.notBefore === null ? null : instant(report.resume.notBefore),
            next_steps: report.nextSteps,
        },
    };
}


/***/ }),

/***/ 28135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseStep: () => (/* binding */ diagnoseStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42985);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73483);
/* harmony import */ var _core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36249);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1923);
/* harmony import */ var _core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44675);
/* harmony import */ var _core_outputs_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14366);
/* harmony import */ var _core_plan_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40764);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7122);
/* harmony import */ var _core_report_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41031);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21481);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(18067);
/* harmony import */ var _engine_health_now_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83755);
/* harmony import */ var _engine_present_end_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65233);
/* harmony import */ var _engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66360);
/* harmony import */ var _engine_restore_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(39988);
/** Mode `diagnose` of the action: looks at a workflow from wherever a store has it, shows everything, changes nothing. */

















async function find(world, request) {
    const stop = new AbortController().signal;
    const { workflowId, issue } = request;
    if (workflowId !== undefined) {
        const read = await (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .readWorkflow */ .S)(world, workflowId, stop);
        return "missing" in read ? read.problems : read;
    }
    if (issue === undefined)
        return ["no workflow-id and no issue were given"];
    // Not as a resume looks for it: a workflow that is over is asked about, too. Ids begin with their time of birth.
    const problems = [];
    const addresses = await (0,_engine_restore_js__WEBPACK_IMPORTED_MODULE_15__/* .findCheckpoints */ .FK)(world, { issue }, stop, problems);
    const newest = addresses
        .map((address) => address.workflowId)
        .sort()
        .at(-1);
    if (newest === undefined)
        return problems;
    const read = await (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .readWorkflow */ .S)(world, newest, stop);
    return "missing" in read ? [...problems, ...read.problems] : read;
}
/** Returns the step's exit code: 0 when the workflow was found, however it is. */
async function diagnoseStep(request) {
    const { config, environment, runner, runtime, redact } = request;
    const { world, log } = (0,_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .composeWorld */ .R)({
        config,
        environment,
        runner,
        root: runner.workspace,
        marker: "diagnose",
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    try {
        const found = await find(world, request);
        if (!("history" in found)) {
            const of = request.workflowId ?? (request.issue === undefined ? "nothing" : `issue #${request.issue}`);
            const why = found.length === 0 ? "" : ` (${found.join("; ")})`;
            const remedy = "Give the id as the log or the status comment shows it; checkpoints expire with their store.";
            const key = request.workflowId === undefined ? "issue-number" : "workflow-id";
            return await (0,_engine_present_end_js__WEBPACK_IMPORTED_MODULE_13__/* .presentProblems */ .wB)(runtime, [
                { key, place: "input", problem: `no store knows a workflow of ${of}${why}`, remedy },
            ]);
        }
        await show(world, request, found);
        return 0;
    }
    finally {
        await log.close();
    }
}
async function show(world, request, found) {
    const { config, environment, runner, runtime, redact } = request;
    const history = (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .withEnd */ .E)(found.history);
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_9__/* .buildReport */ .FK)((0,_core_report_of_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFactsOf */ .F)(history, {
        plan: (0,_core_plan_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .planFor */ .b)(config),
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}`,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_16__/* .version */ .r,
        now: history.lastAt,
    }));
    const diagnostics = (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h)(found.history, report, history.lastAt);
    const root = runner.workspace;
    const bundle = (0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .makeBundle */ .ND)({
        diagnostics,
        health: await (0,_engine_health_now_js__WEBPACK_IMPORTED_MODULE_12__/* .checkHealthNow */ .p)(world, history.workflowId).catch(() => null),
        config,
        journal: found.content.entries,
        journalState: `${found.content.entries.length} entries from ${found.source}`,
        logLines: await (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogTail */ .Ty)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, config.log_directory), history.workflowId),
        stateFiles: [],
        environment: (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentDigest */ .kU)(environment),
        git: await (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .gitDigest */ .Hi)(root, environment),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_16__/* .version */ .r,
        at: world.clock.now(),
        redact,
    });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner.temporary, (0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleName */ .u1)(history.workflowId));
    const reportPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(bundle, null, 2)}\n`, { mode: 0o600 }).then(() => path, () => undefined);
    runtime.openGroup(`Diagnostics of ${history.workflowId}, from ${found.source}`);
    for (const line of (0,_core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDiagnostics */ .D)(diagnostics))
        runtime.print(line);
    runtime.closeGroup();
    for (const message of found.problems)
        runtime.annotate({ level: "warning", title: "Diagnostics", message });
    await runtime.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsOf */ .Y)({
        workflowId: history.workflowId,
        status: history.end?.status ?? "interrupted",
        reason: history.end?.reason ?? "",
        failure: history.end?.failure ?? null,
        history,
        performance: report.performance,
        reportPath,
    }));
    await runtime.writeSummary((0,_core_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .renderSummary */ .B)(report));
}


/***/ }),

/***/ 83755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkHealthNow)
/* harmony export */ });
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80631);
/* harmony import */ var _health_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);
/** How the system is at this moment, outside of any workflow. */


async function checkHealthNow(world, workflowId) {
    let answer;
    // The monitor hands its verdict to a journal; here it is only read.
    const recorder = {
        path: "",
        history: () => ({ ..._core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s, workflowId }),
        record: async (event) => {
            if (event.kind === "health.checked")
                answer = event.check;
        },
        onEntry: () => undefined,
        close: async () => undefined,
    };
    await (0,_health_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .createHealthMonitor */ .B)({ world, recorder, enabled: true }).check("asked");
    if (answer === undefined)
        throw new Error("the health monitor gave no verdict");
    return answer;
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnd),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75385);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33396);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39988);



/** Changes nothing but scratch folders. A broken journal is believed up to its break, unless a checkpoint knows more. */
async function readWorkflow(world, workflowId, stop) {
    const problems = [];
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .MQ)(bytes);
    const here = content === undefined ? undefined : { history: (0,_core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldJournal */ .n)(content.entries), content, source: "journal", problems };
    if (here !== undefined && here.history.workflowId === workflowId && here.content.tail.kind !== "broken")
        return here;
    if (content?.tail.kind === "broken")
        problems.push(`the journal is broken at line ${content.tail.line}: ${content.tail.reason}`);
    const addresses = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckpoints */ .FK)(world, { workflowId }, stop, problems);
    const good = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .loadNewestGood */ .at)(world, addresses, stop, problems);
    if (good !== undefined) {
        await world.scratch.remove(good.directory);
        if (good.history.entries > (here?.history.entries ?? 0)) {
            const { generation, store } = good.address;
            const source = `checkpoint ${generation} (${store})`;
            return { history: good.history, content: (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .MQ)(good.journal), source, problems };
        }
    }
    return here !== undefined && here.history.workflowId === workflowId ? here : { missing: true, problems };
}
/**
 * A journal without an end whose process is gone: it was killed, and everything up to its last entry holds. For presentation
 * only; the journal itself gets its end by the next resume.
 */
function withEnd(history) {
    if (history.end !== null || history.workflowId === "")
        return history;
    const reason = "its process ended without a word (killed, or out of memory)";
    const end = {
        status: "interrupted",
        reason,
        failure: null,
        resumable: true,
        resumeAt: null,
        at: history.lastAt,
    };
    return { ...history, end };
}


/***/ })

};
