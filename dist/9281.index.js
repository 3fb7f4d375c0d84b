export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 91507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ orAborted),
/* harmony export */   JD: () => (/* binding */ abortFault),
/* harmony export */   Te: () => (/* binding */ throwIfAborted)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

/** What an aborted call throws. A signal that carries a `Fault` as its reason knows best. */
function abortFault(signal, what, startedAt) {
    const reason = signal.reason;
    if (reason instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return reason;
    const limitMs = Math.round(performance.now() - startedAt);
    if (isDeadline(reason))
        return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "timeout", limit: "attempt", limitMs }, `${what} was given up after ${limitMs} ms`);
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "cancelled", by: "user", detail: what }, `${what} was stopped`);
}
/** The engine's deadlines (`StopReason`), or those of `AbortSignal.timeout`. */
function isDeadline(reason) {
    if (typeof reason !== "object" || reason === null)
        return false;
    return ("by" in reason && reason.by === "deadline") || ("name" in reason && reason.name === "TimeoutError");
}
function throwIfAborted(signal, what) {
    if (signal.aborted)
        throw abortFault(signal, what, performance.now());
}
/**
 * Stops waiting when the signal aborts. Only for work that cannot be stopped (the clients of the cache and of artifacts
 * know no signal): it goes on unheard, so whatever it holds must not be used again before it has settled.
 */
function orAborted(work, signal, what) {
    const startedAt = performance.now();
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
        // An agent could put other objects and parents in the place of those that a push sends.
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
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
        const fault = (exitCode, signal, stderr) => new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
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
/** Longer numbers are nonsense here, and would leave the safe range once they are milliseconds. */
const wholeNumber = /^\d{1,12}$/;
/**
 * Reads the limit headers of one answer (names in lower case, as fetch gives them).
 * `now` is epoch ms: RFC 9110 also allows a date in `retry-after`, which is turned into seconds from now, never negative.
 */
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


/** Errors of the connection's making: nothing of the request can have reached GitHub. */
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
/** undici has words of its own for what the rest of the house knows by errno. */
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
/** For an error that fetch or the socket threw, however deep its real cause is wrapped. */
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
/** A 2xx answer that is not what it should be: GitHub did act, only we cannot read what it said. */
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
            // An AggregateError (one member per address tried) has a code, but no message of its own.
            message: current.message || found.message,
        };
        current = current.cause;
    }
    return found;
}
/** GitHub's front end answers with HTML pages when it is in trouble; their title says what there is to say. */
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


/** What the cache and artifact clients throw is a sentence; the status, where there was one, stands in it in brackets. */
const statusInText = /\((\d{3})\)/;
/** Faults pass as they are. */
function clientFault(error, operation) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return error;
    const context = { method: "POST", path: operation, secret: "", now: Date.now() };
    const message = error instanceof Error ? error.message : String(error);
    // The client wraps its UsageError in a plain one.
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
/**
 * One file as an artifact of its own name, not packed: it opens in the browser as it is (`skipArchive`, an artifact of the form 7).
 * Names are unique in an attempt of a run; one whose upload failed half-way is burnt for it.
 */






/** Returns the artifact's id. Throws `Fault` unless the service says that it has all of it. */
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
/**
 * The cache and artifact clients print what they do to standard output: progress, tar's command line with paths of the
 * machine, and `::warning::` commands that would use up the step's ten annotations. What matters of it we journal ourselves.
 */

const quiet = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let installed = false;
/** ACTIONS_STEP_DEBUG sets it: then everything is shown. */
const showAll = () => process.env["RUNNER_DEBUG"] === "1";
/** Whatever is written to standard output on behalf of a quiet call goes nowhere, also after the call was given up. */
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
/** A diagnostic bundle that only the holders of the checkpoint key can read: JSON around the sealed bytes. */

/** What is authenticated with the content, so that no part of a checkpoint passes for a bundle. */
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
/** Undefined for a text that is no sealed bundle: then it is a plain one, or none. */
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

/***/ 57298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44139);


/** What was thrown, classified. A module of its own: a run in which nothing fails loads the tables late. */
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

/** Never throws. `reason`: one sentence without its full stop. */
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









/** Longer than this nobody waits for the upload. */
const uploadMs = 30_000;
/** With less time than this it is left to the post step. */
const leastMs = 3_000;
const retentionDays = 14;
const viewName = "diagnostic-bundle.json";
/** Of a run that was refused before it made anything the one error says all there is. */
function isWorthKeeping({ end, stages }) {
    if (end === null || end.status === "completed" || end.status === "degraded")
        return false;
    return end.failure?.category !== "configuration" || stages.initialization.status === "succeeded";
}
/** `end`: as it was told; undefined where the journal has to say it (the post step). */
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
/** As an artifact of this run; sealed where there is a key. Nothing leaves the machine with persistence switched off. */
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
    // An upload of main's that was cut off has burnt its name.
    const phase = request.phase === "post" ? "-post" : "";
    return upload(request, bundle, (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleName */ .u1)(`${workflowId}-a${attempt}${phase}`), signal);
}
/** What became of it, as a line of the summary or as a warning. */
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
/**
 * Keeps the bundle of a workflow that did not complete, and says in the summary where it is. `leftMs`: what the job has left.
 * True when there is nothing more to be done by the post step. Never throws.
 */
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
/** For mode `diagnose`, which has made a bundle already. Never throws. */
async function offerBundle(request, bundle, workflowId) {
    const called = (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleName */ .u1)(`${workflowId}-diagnose`);
    await tell(request, await (0,_engine_within_time_js__WEBPACK_IMPORTED_MODULE_6__/* .withinTime */ .d)(request.world.clock, uploadMs, (signal) => upload(request, bundle, called, signal)));
}


/***/ })

};
