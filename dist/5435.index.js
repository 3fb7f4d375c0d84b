export const id = 5435;
export const ids = [5435,9385];
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
/* harmony import */ var _core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2417);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37863);







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
async function listStateFiles(root, directories, workflowId) {
    const lists = await Promise.all(directories.map((directory) => walk(root, directory, (path) => path.includes(workflowId))));
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
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
    const env = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubEnvironment */ .v)(environment));
    const ask = async (...args) => {
        try {
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

/***/ 57653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42985);
/* harmony import */ var _core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59718);
/* harmony import */ var _core_diagnostics_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33344);
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14567);
/* harmony import */ var _core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42270);
/* harmony import */ var _core_report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82822);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18067);
/* harmony import */ var _engine_watch_health_now_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15151);









function journalState({ content, source }) {
    const { tail, entries } = content;
    const end = tail.kind === "whole"
        ? "whole"
        : tail.kind === "torn"
            ? `torn: the last ${tail.bytes} bytes are a write that was cut short`
            : `broken at line ${tail.line}: ${tail.reason}`;
    return `${entries.length} entries from ${source}, ${end}`;
}
async function bundleOf(from) {
    const { world, config, environment, root, history, shown, settings, content } = from;
    const { workflowId } = history;
    const directory = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
    const report = (0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)((0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFactsOf */ .F)(shown, settings));
    const markdown = (0,_core_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(report);
    const [health, logLines, stateFiles, git] = await Promise.all([
        (0,_engine_watch_health_now_js__WEBPACK_IMPORTED_MODULE_7__/* .checkHealthNow */ .p)(world, workflowId).catch(() => null),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogTail */ .Ty)(directory(config.log_directory), workflowId),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .listStateFiles */ .$N)(root, [directory(config.state_directory), directory(config.checkpoint_directory)], workflowId),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .gitDigest */ .Hi)(root, environment),
    ]);
    const bundle = (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBundle */ .ND)({
        diagnostics: (0,_core_diagnostics_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(history, report, settings.now),
        history: shown,
        report,
        settings,
        reportText: markdown,
        health,
        config,
        journal: {
            entries: content.entries,
            head: content.head.hash,
            state: journalState(from),
            end: shown.end,
        },
        logLines,
        stateFiles,
        environment: (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentDigest */ .kU)(environment),
        git,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        at: world.clock.now(),
        redact: from.redact,
    });
    return { bundle, report, markdown };
}


/***/ }),

/***/ 72406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ sealedBundle),
/* harmony export */   Tb: () => (/* binding */ readSealed),
/* harmony export */   _M: () => (/* binding */ sealedPart),
/* harmony export */   yj: () => (/* binding */ sealedName)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

const sealedPart = "diagnostic-bundle.json";
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sealed_bundle: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("AES-256-GCM"),
    salt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64)),
    data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function sealedName(name) {
    return name.replace(/\.json$/, ".sealed.json");
}
function sealedBundle(seal, text) {
    const data = Buffer.from(seal.seal(Buffer.from(text), sealedPart)).toString("base64");
    return `${JSON.stringify({ sealed_bundle: 1, algorithm: "AES-256-GCM", salt: seal.salt, data })}\n`;
}
function readSealed(text) {
    if (!text.startsWith('{"sealed_bundle"'))
        return undefined;
    try {
        const read = shape.safeParse(JSON.parse(text));
        return read.success ? { salt: read.data.salt, bytes: Buffer.from(read.data.data, "base64") } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ decisionTimeline)
/* harmony export */ });
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _describe_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48046);


function evidenceWords(evidence) {
    const facts = Object.entries(evidence).flatMap(([name, value]) => {
        if (name === "kind" || value === undefined || value === null || value === "")
            return [];
        const text = typeof value === "string" ? value : JSON.stringify(value);
        return [`${name} ${JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text)}`];
    });
    return `${evidence.kind}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function classification(entry) {
    const { evidence, failure } = entry;
    const told = `evidence ${evidenceWords(evidence)} → ${failure.category}/${failure.code}${failure.dependency === undefined ? "" : `, blamed on ${failure.dependency}`}`;
    const today = (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(evidence);
    const same = today.category === failure.category && today.code === failure.code;
    return same ? [told] : [told, `this version would call it ${today.category}/${today.code}`];
}
const shown = new Set([
    "workflow.created",
    "run.opened",
    "stage.started",
    "attempt.warned",
    "attempt.failed",
    "attempt.interrupted",
    "retry.scheduled",
    "recovery.performed",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "stage.reopened",
    "checkpoint.failed",
    "warning",
    "workflow.ended",
]);
const healthy = (entry) => entry.kind === "health.checked" && entry.check["status"] === "HEALTHY";
function decisionTimeline(entries) {
    const startedAt = new Map();
    return entries.flatMap((entry) => {
        const stage = "stage" in entry ? entry.stage : null;
        if (entry.kind === "stage.started")
            startedAt.set(entry.stage, entry.at);
        const isShown = shown.has(entry.kind) || entry.kind === "stage.succeeded" || entry.kind === "effect.confirmed";
        if (!isShown && (entry.kind !== "health.checked" || healthy(entry)))
            return [];
        const { time, message } = (0,_describe_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEntry */ .O)(entry, "", stage === null ? null : (startedAt.get(stage) ?? null));
        const why = entry.kind === "attempt.failed" ? classification(entry) : [];
        return [`${time} ${message}`, ...why.map((line) => `  ${line}`)];
    });
}


/***/ }),

/***/ 59718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   _D: () => (/* binding */ bundleSchema),
/* harmony export */   _t: () => (/* binding */ textHash),
/* harmony export */   cy: () => (/* binding */ largestBundleBytes),
/* harmony export */   or: () => (/* binding */ fitBundle),
/* harmony export */   pu: () => (/* binding */ renderBundle),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/* unused harmony export shownConfiguration */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(848);
/* harmony import */ var _journal_compact_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5452);
/* harmony import */ var _journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34206);
/* harmony import */ var _text_redact_deep_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59385);
/* harmony import */ var _decision_timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99846);






const bundleSchema = 1;
const timelineLines = 400;
const largestBundleBytes = 32 * 1024 * 1024;
function bundleName(workflowId) {
    return `diagnostic-bundle-${workflowId}.json`;
}
function textHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
function shownConfiguration(config) {
    return Object.fromEntries(_config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG.map((name) => {
        const value = config[name];
        if (!(0,_config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationKey */ .kH)(name).secret)
            return [name, value ?? null];
        return [name, value === undefined ? null : "(set)"];
    }));
}
function causeOf({ report, history }) {
    const { failure } = report;
    return {
        status: report.outcome,
        headline: report.headline,
        reason: report.reason,
        stage: failure?.stage ?? history.current,
        category: failure?.category ?? null,
        code: failure?.code ?? null,
        message: failure?.message ?? null,
        remedy: failure?.remedy ?? null,
        last_output: history.lastOutput,
        earlier_ends: history.runs.flatMap(({ previousEnd }) => (previousEnd === null ? [] : [previousEnd])),
    };
}
const asJson = (value) => JSON.parse(JSON.stringify(value));
function makeBundle(facts) {
    const { entries, head, state, end } = facts.journal;
    const bundle = {
        schema: bundleSchema,
        workflow_diagnostics: facts.diagnostics,
        system_health: facts.health,
        configuration: shownConfiguration(facts.config),
        log_files: facts.logLines,
        state_files: facts.stateFiles,
        performance_metrics: facts.diagnostics.performance_report,
        cause: causeOf(facts),
        state: (0,_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_3__/* .viewState */ .t)(facts.history),
        timeline: (0,_decision_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionTimeline */ .k)(entries).slice(-timelineLines),
        journal: { state, head, left_out: 0, entries },
        report: { settings: asJson(facts.settings), end: asJson(end), sha256: "" },
        environment: facts.environment,
        git: facts.git,
        version: facts.version,
        created_at: new Date(facts.at).toISOString(),
    };
    const clean = (0,_text_redact_deep_js__WEBPACK_IMPORTED_MODULE_5__/* .redactDeep */ .K)(bundle, facts.redact);
    return {
        ...clean,
        journal: { ...clean.journal, head },
        report: { ...clean.report, sha256: textHash(facts.redact(facts.reportText)) },
    };
}
function renderBundle(bundle) {
    const { journal, ...rest } = bundle;
    const { entries, ...about } = journal;
    const lists = ["log_files", "state_files", "timeline"];
    const lines = (items) => items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
    const members = Object.entries(rest).map(([name, value]) => {
        const text = lists.includes(name) ? lines(value) : JSON.stringify(value);
        return `${JSON.stringify(name)}: ${text}`;
    });
    const journalText = `${JSON.stringify(about).slice(0, -1)},"entries":${lines(entries)}}`;
    return `{\n${[...members, `"journal": ${journalText}`].join(",\n")}\n}\n`;
}
const fewLogLines = 100;
function fitBundle(bundle, limit) {
    const whole = renderBundle(bundle);
    if (Buffer.byteLength(whole) <= limit)
        return { kind: "fits", text: whole };
    const { journal } = bundle;
    const entries = (0,_journal_compact_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutForgotten */ .n)(journal.entries);
    const shorter = renderBundle({
        ...bundle,
        log_files: bundle.log_files.slice(-fewLogLines),
        journal: { ...journal, entries, left_out: journal.entries.length - entries.length },
    });
    const bytes = Buffer.byteLength(shorter);
    return bytes <= limit ? { kind: "fits", text: shorter } : { kind: "too-large", bytes };
}


/***/ }),

/***/ 33344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34206);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const shownHealthChecks = 5;
const shownWarnings = 20;
const instant = (at) => new Date(at).toISOString();
const seconds = (ms) => Math.round(Math.max(0, ms) / 100) / 10;
function currentOf(history, now) {
    const stage = (0,_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__/* .currentStage */ .a)(history);
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
    const failed = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].attempts.flatMap(({ attempt, endedAt, failure }) => failure === null ? [] : [{ stage, attempt, endedAt, failure }]));
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
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po) {
        const measured = report.performance.stage_performance[stage];
        const record = history.stages[stage];
        if (measured !== undefined)
            shown[stage] = { ...measured, result: record.status, attempts: measured.attempts };
    }
    return shown;
}
function newestCheckpoints(history) {
    const newest = new Map(history.checkpoints.map((checkpoint) => [checkpoint.store, checkpoint]));
    return [...newest.values()]
        .sort((a, b) => b.generation - a.generation)
        .map(({ store, generation, key, bytes, at }) => ({ store, generation, key, bytes, at: instant(at) }));
}
function diagnose(history, report, now) {
    const errors = errorsOf(history);
    const recoveries = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].recoveries.map((recovery) => ({ stage, ...recovery, at: instant(recovery.at) })));
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

/***/ 59385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactDeep)
/* harmony export */ });
function redactDeep(value, redact) {
    const clean = (inner) => {
        if (typeof inner === "string")
            return redact(inner);
        if (Array.isArray(inner))
            return inner.map(clean);
        if (typeof inner !== "object" || inner === null)
            return inner;
        return Object.fromEntries(Object.entries(inner).map(([key, member]) => [redact(key), clean(member)]));
    };
    return clean(value);
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

/***/ 15151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkHealthNow)
/* harmony export */ });
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89351);
/* harmony import */ var _health_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86249);


async function checkHealthNow(world, workflowId) {
    let answer;
    const recorder = {
        path: "",
        history: () => ({ ..._core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4, workflowId }),
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

/***/ 85435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ offerBundle),
/* harmony export */   keepBundle: () => (/* binding */ keepBundle)
/* harmony export */ });
/* harmony import */ var _adapters_stores_file_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90248);
/* harmony import */ var _bundle_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57653);
/* harmony import */ var _core_diagnostics_bundle_seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72406);
/* harmony import */ var _core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59718);
/* harmony import */ var _core_journal_ended_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2158);
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84367);
/* harmony import */ var _core_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98768);
/* harmony import */ var _engine_within_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61493);









const uploadMs = 30_000;
const leastMs = 3_000;
const retentionDays = 14;
const viewName = "diagnostic-bundle.json";
function isWorthKeeping({ end, stages }) {
    if (end === null || end.status === "completed" || end.status === "degraded")
        return false;
    return end.failure?.category !== "configuration" || stages.initialization.status === "succeeded";
}
async function gather(request, workflowId, end) {
    const bytes = await request.world.states.readJournal(workflowId);
    if (bytes === undefined)
        return undefined;
    const content = (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeJournal */ .M)(bytes);
    const history = (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldJournal */ .n)(content.entries);
    const shown = end === undefined ? history : (0,_core_journal_ended_history_js__WEBPACK_IMPORTED_MODULE_7__/* .endedHistory */ .h)({ ...end, history }, request.settings.now);
    if (history.workflowId !== workflowId || !isWorthKeeping(shown))
        return undefined;
    const gathered = await (0,_bundle_of_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleOf */ .c)({ ...request, history, shown, content, source: "journal" });
    return { ...gathered, attempt: history.runs.at(-1)?.attempt ?? 1 };
}
async function upload({ world, config, runner }, bundle, called, signal) {
    if (!config.enable_persistence || !config.diagnostic_bundle)
        return { kind: "file" };
    const fitted = (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBundle */ .or)(bundle, _core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBundleBytes */ .cy);
    if (fitted.kind === "too-large")
        return fitted;
    const seal = await world.seal?.();
    const [name, content] = seal === undefined ? [called, fitted.text] : [(0,_core_diagnostics_bundle_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealedName */ .yj)(called), (0,_core_diagnostics_bundle_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealedBundle */ .HV)(seal, fitted.text)];
    const days = Math.min(retentionDays, runner.retentionDays ?? retentionDays);
    const id = await (0,_adapters_stores_file_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFile */ .Q)({ name, content, retentionDays: days, temporary: runner.temporary }, signal);
    return { kind: "artifact", id, name };
}
async function keep(request, workflowId, end, signal) {
    const { world } = request;
    const gathered = await gather(request, workflowId, end);
    if (gathered === undefined)
        return { kind: "nothing-to-keep" };
    const { bundle, markdown, attempt } = gathered;
    await world.states.writeView(workflowId, "report.md", markdown);
    await world.states.writeView(workflowId, viewName, (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBundle */ .pu)(bundle));
    const phase = request.phase === "post" ? "-post" : "";
    return upload(request, bundle, (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleName */ .u1)(`${workflowId}-a${attempt}${phase}`), signal);
}
async function tell({ runner, runtime }, kept) {
    const warn = (why) => runtime.annotate({ level: "warning", title: "Diagnostic bundle", message: `It is not an artifact: ${why}.` });
    if (kept.kind === "failed")
        return warn(kept.reason);
    const { value } = kept;
    if (value.kind === "too-large")
        warn(`it has ${value.bytes} bytes, at most ${_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBundleBytes */ .cy} are uploaded`);
    if (value.kind !== "artifact")
        return;
    const run = runner.runUrl?.replace(/\/attempts\/\d+$/, "");
    const where = run === undefined ? (0,_core_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .codeText */ .ph)(value.name) : (0,_core_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)(value.name, `${run}/artifacts/${value.id}`);
    await runtime.appendSummary(`\nDiagnostic bundle: ${where}; \`workflow-manager replay\` shows this report from it.\n`);
}
async function keepBundle(request, workflowId, end, leftMs = uploadMs) {
    const { world, config } = request;
    if (!config.diagnostic_bundle || config.dry_run)
        return true;
    if (leftMs < leastMs)
        return false;
    const kept = await (0,_engine_within_time_js__WEBPACK_IMPORTED_MODULE_6__/* .withinTime */ .d)(world.clock, Math.min(leftMs, uploadMs), (signal) => keep(request, workflowId, end, signal));
    await tell(request, kept);
    return kept.kind === "done";
}
async function offerBundle(request, bundle, workflowId) {
    const called = (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleName */ .u1)(`${workflowId}-diagnose`);
    await tell(request, await (0,_engine_within_time_js__WEBPACK_IMPORTED_MODULE_6__/* .withinTime */ .d)(request.world.clock, uploadMs, (signal) => upload(request, bundle, called, signal)));
}


/***/ })

};
