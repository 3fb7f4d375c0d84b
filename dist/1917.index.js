export const id = 1917;
export const ids = [1917];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/** setTimeout fires at once for longer delays. */
const longestTimerMs = 2 ** 31 - 1;
function createClock() {
    return { now: () => Date.now(), sleep };
}
// Timers stay referenced: whoever awaits a sleep must get its answer, or Node ends the process in the middle of it.
async function sleep(ms, signal) {
    for (let left = Math.max(0, ms); signal?.aborted !== true; left -= longestTimerMs) {
        await timer(Math.min(left, longestTimerMs), signal);
        if (left <= longestTimerMs)
            return;
    }
}
function timer(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(handle);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const handle = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    });
}


/***/ }),

/***/ 86294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   VJ: () => (/* binding */ openAppendFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3869);





/** Makes names in a directory durable. Windows cannot open a directory; there the file system's own journal has to do. */
async function syncDirectory(directory) {
    if (process.platform === "win32")
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(directory, "r");
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Creates what is missing, and makes each new name durable in its parent. */
async function makeDirectory(directory) {
    await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("create directory", directory, async () => {
        const first = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true, mode: 0o700 });
        if (first === undefined)
            return;
        for (let made = directory; made.length >= first.length; made = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made))
            await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made));
    });
}
/** Replaces a file in one step: readers see the old text or the new one, and after a crash it is one of the two. */
async function replaceFile(path, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("replace", path, async () => {
        try {
            await writeNewFile(temporary, content);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => { });
            throw error;
        }
    });
}
/** Writes and syncs a file that must not exist yet (EEXIST otherwise). */
async function writeNewFile(path, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx", 0o600);
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * Opens for appending after `length` bytes; what stands behind them is cut off.
 *
 * Appending is synchronous: writing and `fdatasync` take a fraction of a millisecond, the two trips through the thread
 * pool that the asynchronous calls need take as long again, and an entry written while the process is told to end needs no
 * further turn of the event loop.
 */
async function openAppendFile(path, length) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("open", path, async () => {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT, 0o600);
        try {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync(file).size;
            if (size < length)
                throw new Error(`${path} has ${size} bytes where ${length} were read before`);
            if (size > length)
                node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync(file, length);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync(file);
            await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            return appendFile(path, file, length);
        }
        catch (error) {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
            throw error;
        }
    });
}
function appendFile(path, file, start) {
    let length = start;
    let state = "open";
    // Short writes come before ENOSPC and EFBIG: the next write names the error.
    const writeAll = (bytes) => {
        for (let done = 0; done < bytes.length;) {
            done += node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync(file, bytes, done, bytes.length - done, length + done);
        }
        node_fs__WEBPACK_IMPORTED_MODULE_1__.fdatasyncSync(file);
    };
    // After a failed sync the kernel may have dropped the pages, so only a file cut back and synced again is believed.
    const cutBack = () => {
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync(file, length);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fdatasyncSync(file);
        }
        catch (error) {
            if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === undefined)
                throw error;
            state = "broken";
        }
    };
    return {
        path,
        get length() {
            return length;
        },
        append(bytes) {
            if (state !== "open")
                throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .bT)(osError(state === "closed" ? "EBADF" : "EIO"), "append to", path);
            try {
                writeAll(bytes);
                length += bytes.length;
            }
            catch (error) {
                cutBack();
                throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .bT)(error, "append to", path);
            }
        },
        close() {
            if (state === "closed")
                return;
            state = "closed";
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
        },
    };
}
function osError(code) {
    return Object.assign(new Error(code), { code, syscall: "write" });
}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Zm: () => (/* binding */ withFileFault),
/* harmony export */   bT: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52094);

/** Undefined for anything that is no error of the operating system. */
function errnoOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error
        ? error.code
        : undefined;
}
/** Turns an error of the operating system into a `file` fault. Faults pass as they are; anything else is a bug and passes too. */
function fileFault(error, operation, path) {
    const errno = errnoOf(error);
    if (errno === undefined)
        return error;
    return new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "file", operation, path, errno }, `${operation} ${path}: ${errno}`);
}
async function withFileFault(operation, path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw fileFault(error, operation, path);
    }
}
function corrupted(detail) {
    return new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "state", problem: "corrupted", detail }, detail);
}


/***/ }),

/***/ 73483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ composeWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(52094);
// EXTERNAL MODULE: ./lib/core/shell-words.js
var shell_words = __webpack_require__(49325);
;// CONCATENATED MODULE: ./lib/core/claude-problem.js
/** `assistant.error`. `server_error` is missing: a 529 carries it too, so the status decides. */
const byError = {
    authentication_failed: "authentication",
    oauth_org_not_allowed: "authentication",
    billing_error: "billing",
    model_not_found: "unknown-model",
    rate_limit: "rate-limit",
    overloaded: "overloaded",
    invalid_request: "invalid-request",
};
/** `api_error_type`, the API's own word. `invalid_request_error` is missing: an empty credit balance carries it too. */
const byType = {
    authentication_error: "authentication",
    permission_error: "authentication",
    billing_error: "billing",
    rate_limit_error: "rate-limit",
    overloaded_error: "overloaded",
    api_error: "server-error",
};
const hopeless = new Set(["authentication", "billing", "unknown-model"]);
function problemOf(error, status, type) {
    const problem = lookUp(byError, error) ??
        lookUp(byType, type) ??
        byStatus(status) ??
        (error === "server_error" ? "server-error" : "other");
    return { problem, status, error: error ?? type ?? "unknown", endsNow: hopeless.has(problem) };
}
function lookUp(table, key) {
    return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
function byStatus(status) {
    if (status === undefined)
        return undefined;
    if (status === 401 || status === 403)
        return "authentication";
    if (status === 402)
        return "billing";
    if (status === 429)
        return "rate-limit";
    if (status === 529)
        return "overloaded";
    if (status >= 500)
        return "server-error";
    if (status >= 400)
        return "invalid-request";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/loose-json.js
/** The object on a line, or undefined where the line is not JSON or not an object. */
function parseObject(line) {
    try {
        return asObject(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    // JSON.parse yields nothing but Json.
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
function objectAt(from, key) {
    return asObject(from[key]);
}
function textAt(from, key) {
    const value = from[key];
    return typeof value === "string" ? value : undefined;
}
function numberAt(from, key) {
    const value = from[key];
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
function listAt(from, key) {
    const value = from[key];
    return Array.isArray(value) ? value : [];
}
/** The members of a list that are objects. */
function objectsAt(from, key) {
    return objectsOf(listAt(from, key));
}
function objectsOf(values) {
    return values.map(asObject).filter((value) => value !== undefined);
}

;// CONCATENATED MODULE: ./lib/core/claude-events.js


const shownInputLength = 300;
const readingTools = new Set(["Read", "Glob", "Grep", "LS", "NotebookRead", "TodoWrite", "WebFetch", "WebSearch"]);
function startClaude(asked) {
    return {
        asked,
        init: undefined,
        settled: { input: 0, output: 0 },
        open: {},
        mainMessages: 0,
        calls: {},
        denied: [],
        changed: false,
        apiError: undefined,
        hopeless: undefined,
        resetsAt: undefined,
        result: undefined,
    };
}
/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
function foldClaudeEvent(state, line) {
    const event = parseObject(line);
    const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
    return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}
function foldKnown(state, event) {
    switch (textAt(event, "type")) {
        case "system":
            return foldSystem(state, event);
        case "assistant":
            return foldAssistant(state, event);
        case "user":
            return { state: foldToolResults(state, event), events: [] };
        case "rate_limit_event":
            return { state: { ...state, resetsAt: resetOf(event) ?? state.resetsAt }, events: [] };
        case "result":
            return { state: { ...state, result: event }, events: [] };
        default:
            return { state, events: [] };
    }
}
function foldSystem(state, event) {
    switch (textAt(event, "subtype")) {
        case "init": {
            const sessionId = textAt(event, "session_id");
            const model = textAt(event, "model");
            const version = textAt(event, "claude_code_version");
            const started = { kind: "started", sessionId: sessionId ?? state.asked.sessionId, model, version };
            return { state: { ...state, init: { sessionId } }, events: [started] };
        }
        case "api_retry": {
            const status = numberAt(event, "error_status");
            const error = textAt(event, "error") ?? "unknown";
            const problem = problemOf(error, status, undefined);
            const hopeless = problem.endsNow ? problem : state.hopeless;
            const retry = { kind: "retry", status, delayMs: numberAt(event, "retry_delay_ms") ?? 0, error };
            return { state: { ...state, hopeless }, events: [retry] };
        }
        case "permission_denied": {
            const tool = textAt(event, "tool_name") ?? "unknown";
            return { state: { ...state, denied: [...state.denied, tool] }, events: [{ kind: "denied", tool }] };
        }
        default:
            return { state, events: [] };
    }
}
function foldAssistant(state, event) {
    const message = objectAt(event, "message") ?? {};
    const thread = textAt(event, "parent_tool_use_id") ?? "";
    const error = textAt(event, "error");
    const apiError = error === undefined
        ? undefined
        : problemOf(error, numberAt(event, "api_error_status"), textAt(event, "api_error_type"));
    const counted = error === undefined ? countTokens({ ...state, apiError }, thread, message) : { ...state, apiError };
    const blocks = objectsAt(message, "content");
    const calls = blocks.filter((block) => textAt(block, "type") === "tool_use");
    const named = calls.map((call) => [textAt(call, "id") ?? "", textAt(call, "name") ?? "unknown"]);
    const next = { ...counted, calls: { ...counted.calls, ...Object.fromEntries(named) } };
    const events = blocks.flatMap((block) => blockEvents(block, thread));
    return { state: next, events: [...events, ...usageEvent(state, next)] };
}
function blockEvents(block, thread) {
    const text = textAt(block, "text");
    if (textAt(block, "type") === "text" && text !== undefined && thread === "")
        return [{ kind: "message", text }];
    if (textAt(block, "type") !== "tool_use")
        return [];
    const name = textAt(block, "name") ?? "unknown";
    const input = objectAt(block, "input") ?? {};
    const tool = { kind: "tool", name, input: JSON.stringify(input).slice(0, shownInputLength) };
    const todos = objectsAt(input, "todos");
    if (name !== "TodoWrite" || todos.length === 0)
        return [tool];
    const items = todos.map((todo) => ({
        text: textAt(todo, "content") ?? "",
        done: textAt(todo, "status") === "completed",
    }));
    return [tool, { kind: "todo", items }];
}
/** Each content block repeats its message's usage, so a message counts once, with its newest figures. */
function countTokens(state, thread, message) {
    const id = textAt(message, "id");
    if (id === undefined)
        return state;
    const tokens = tokensOf(objectAt(message, "usage") ?? {});
    const open = state.open[thread];
    if (open?.id === id) {
        const newest = {
            id,
            input: Math.max(open.input, tokens.input),
            output: Math.max(open.output, tokens.output),
        };
        return { ...state, open: { ...state.open, [thread]: newest } };
    }
    const settled = open === undefined ? state.settled : add(state.settled, open);
    const mainMessages = state.mainMessages + (thread === "" ? 1 : 0);
    return { ...state, settled, mainMessages, open: { ...state.open, [thread]: { id, ...tokens } } };
}
function usageEvent(before, after) {
    const was = streamedTokens(before);
    const is = streamedTokens(after);
    if (was.input === is.input && was.output === is.output)
        return [];
    return [{ kind: "usage", inputTokens: is.input, outputTokens: is.output, costUsd: undefined }];
}
/** What this attempt streamed so far. Cached tokens are input: the model read them. */
function streamedTokens(state) {
    return Object.values(state.open).reduce(add, state.settled);
}
const add = (a, b) => ({ input: a.input + b.input, output: a.output + b.output });
function tokensOf(usage) {
    const cached = (numberAt(usage, "cache_creation_input_tokens") ?? 0) + (numberAt(usage, "cache_read_input_tokens") ?? 0);
    return { input: (numberAt(usage, "input_tokens") ?? 0) + cached, output: numberAt(usage, "output_tokens") ?? 0 };
}
function foldToolResults(state, event) {
    const message = objectAt(event, "message");
    if (message === undefined)
        return state;
    // Where the stream says why a call did not run, that counts; a call that ran and failed has changed things all the same.
    const notRun = new Set(objectsAt(event, "tool_result_meta").flatMap((meta) => textAt(meta, "non_execution_kind") === undefined ? [] : [textAt(meta, "id")]));
    const calls = { ...state.calls };
    let changed = state.changed;
    for (const block of objectsAt(message, "content")) {
        const id = textAt(block, "tool_use_id") ?? "";
        const name = calls[id];
        if (name === undefined)
            continue;
        delete calls[id];
        const explained = Array.isArray(event["tool_result_meta"]);
        const ran = explained ? !notRun.has(id) : block["is_error"] !== true;
        changed ||= ran && !readingTools.has(name);
    }
    return { ...state, calls, changed };
}
function resetOf(event) {
    // The fields stood at the top in some versions and under `rate_limit_info` in others; seconds since the epoch.
    const seconds = numberAt(asObject(event["rate_limit_info"]) ?? event, "resetsAt");
    return seconds === undefined ? undefined : seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/core/claude-verdict.js



const messageLength = 1000;
function concludeClaude(state, end) {
    const result = state.result ?? {};
    const usage = usageOf(state, result);
    const reported = state.init?.sessionId ?? textAt(result, "session_id");
    const trouble = troubleOf(state, end);
    if (trouble === undefined) {
        const answer = textAt(result, "result") ?? "";
        return { kind: "finished", answer, sessionId: reported ?? state.asked.sessionId, usage };
    }
    const evidence = {
        kind: "agent",
        agent: "claude",
        problem: trouble.problem,
        status: trouble.status,
        resetsAt: trouble.problem === "rate-limit" ? state.resetsAt : undefined,
        message: trouble.message.slice(0, messageLength),
        exitCode: end.exitCode,
        signal: end.signal,
        killedByUs: end.killedByUs,
    };
    return { kind: "failed", evidence, sessionId: trouble.problem === "no-session" ? undefined : reported, usage };
}
function troubleOf(state, end) {
    if (state.hopeless !== undefined)
        return reportOf(state.hopeless, "ended at the first refusal; no retry can cure it");
    if (end.killedByUs)
        return { problem: "aborted", message: "was stopped before it had finished" };
    if (state.result === undefined)
        return withoutResult(state, end);
    return troubleInResult(state, state.result) ?? troubleInEnd(end) ?? deniedTrouble(state, state.result);
}
function withoutResult(state, end) {
    if (end.signal === null && state.apiError !== undefined)
        return reportOf(state.apiError, "ended without a result");
    const how = end.signal === null ? `exit code ${end.exitCode}` : end.signal;
    const said = end.lastOutput === "" ? "" : `: ${end.lastOutput}`;
    return { problem: "no-terminal-event", message: `ended (${how}) without a result${said}` };
}
function troubleInResult(state, result) {
    const subtype = textAt(result, "subtype") ?? "missing";
    const reason = textAt(result, "terminal_reason");
    const said = saidBy(result);
    // A session that is not there is told by what is absent: no init, no turn.
    const nothingBegan = state.init === undefined && numberAt(result, "num_turns") === 0;
    if (subtype === "error_max_turns")
        return { problem: "max-turns", message: said };
    if (subtype === "error_max_budget_usd")
        return { problem: "max-budget", message: said };
    if (reason?.startsWith("aborted") === true)
        return { problem: "aborted", message: `${reason} ${said}` };
    if (state.asked.resumed && nothingBegan && subtype === "error_during_execution") {
        return { problem: "no-session", message: said };
    }
    if (subtype === "success" && result["is_error"] === false && (reason === undefined || reason === "completed")) {
        return undefined;
    }
    // An API failure comes as subtype "success" with `is_error`.
    const status = numberAt(result, "api_error_status");
    const type = textAt(result, "api_error_type");
    if (state.apiError !== undefined)
        return reportOf(state.apiError, said);
    if (status !== undefined || type !== undefined)
        return reportOf(problemOf(undefined, status, type), said);
    return { problem: "other", message: `${subtype}${reason === undefined ? "" : ` (${reason})`}: ${said}` };
}
function troubleInEnd(end) {
    if (end.signal === null && end.exitCode === 0)
        return undefined;
    const how = end.signal === null ? `exit code ${end.exitCode}` : end.signal;
    return { problem: "other", message: `reported success, yet its process ended with ${how}` };
}
/**
 * A denied tool was needed when the task was to change something and no tool that could have was permitted. A denial next to
 * permitted work (say `git push` after the edits) is reported as an event and left to the stage's own postcondition.
 */
function deniedTrouble(state, result) {
    if (state.asked.access === "read-only" || state.changed)
        return undefined;
    const tools = [
        ...state.denied,
        ...objectsAt(result, "permission_denials").map((d) => textAt(d, "tool_name") ?? "unknown"),
    ];
    if (tools.length === 0)
        return undefined;
    return { problem: "permission-denied", message: `needed a tool that was denied: ${[...new Set(tools)].join(", ")}` };
}
function reportOf(problem, said) {
    const status = problem.status === undefined ? "" : ` (HTTP ${problem.status})`;
    return { problem: problem.problem, status: problem.status, message: `${problem.error}${status}: ${said}` };
}
/** Claude's own words, to be shown and never to be judged by. */
function saidBy(result) {
    const errors = listAt(result, "errors").filter((error) => typeof error === "string");
    return textAt(result, "result") ?? (errors.length > 0 ? errors.join("; ") : "it gave no reason");
}
/**
 * The totals Claude reports at the end may be those of the whole conversation (after a resume with a `cost-state` in the
 * transcript) or of this call only (after a SIGKILL, in older versions), and nothing says which. What was streamed is this
 * attempt's for certain, so the attempt gets the share of the totals that its input tokens are of theirs. Streamed output
 * counts are those at each message's start and too low, so output is taken from the totals as well.
 */
function usageOf(state, result) {
    const streamed = streamedTokens(state);
    const total = modelTotals(result);
    const share = state.asked.resumed && total.input > 0 ? Math.min(1, streamed.input / total.input) : 1;
    return {
        turns: numberAt(result, "num_turns") ?? state.mainMessages,
        inputTokens: Math.max(streamed.input, Math.round(total.input * share)),
        outputTokens: Math.max(streamed.output, Math.round(total.output * share)),
        costUsd: (numberAt(result, "total_cost_usd") ?? 0) * share,
    };
}
function modelTotals(result) {
    const models = objectsOf(Object.values(objectAt(result, "modelUsage") ?? {}));
    const sum = (key) => models.reduce((total, model) => total + (numberAt(model, key) ?? 0), 0);
    const input = sum("inputTokens") + sum("cacheReadInputTokens") + sum("cacheCreationInputTokens");
    return { input, output: sum("outputTokens") };
}

;// CONCATENATED MODULE: ./lib/adapters/agents/agent-environment.js
/** Keys of model providers that an `agent-command` may need. */
const providerKeys = [
    "ANTHROPIC_API_KEY",
    "ANTHROPIC_AUTH_TOKEN",
    "CLAUDE_CODE_OAUTH_TOKEN",
    "OPENAI_API_KEY",
    "CODEX_API_KEY",
    "AZURE_OPENAI_API_KEY",
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "OPENROUTER_API_KEY",
    "MISTRAL_API_KEY",
    "DEEPSEEK_API_KEY",
    "GROQ_API_KEY",
    "XAI_API_KEY",
];
/** Claude through a cloud's own model service needs that cloud's credentials. */
const cloudPrefixes = [
    ["CLAUDE_CODE_USE_BEDROCK", "AWS_"],
    ["CLAUDE_CODE_USE_VERTEX", "GOOGLE_"],
    ["CLAUDE_CODE_USE_FOUNDRY", "AZURE_"],
];
/** What an unattended run wants unless the user's environment says otherwise. */
const claudeDefaults = {
    DISABLE_AUTOUPDATER: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    // Work in the background is killed when the turn ends, and the run still reports success.
    CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
    // The key is for Claude, not for what its tools start.
    CLAUDE_CODE_SUBPROCESS_ENV_SCRUB: "1",
};
function commandEnvironment(environment) {
    return pick(environment, (name) => providerKeys.includes(name));
}
function claudeEnvironment(environment) {
    const prefixes = cloudPrefixes.flatMap(([flag, prefix]) => (environment[flag] ? [prefix] : []));
    const passes = ["ANTHROPIC_", "CLAUDE_", ...prefixes];
    const own = pick(environment, (name) => name === "HOME" || passes.some((prefix) => name.startsWith(prefix)));
    const overridden = pick(environment, (name) => Object.hasOwn(claudeDefaults, name));
    return { ...claudeDefaults, ...overridden, ...own };
}
function pick(environment, wanted) {
    const picked = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && value !== "" && wanted(name))
            picked[name] = value;
    }
    return picked;
}

;// CONCATENATED MODULE: ./lib/adapters/agents/claude-arguments.js
/** Nobody is there to answer or to wake it, and the action, not the agent, pushes. */
const neverTools = ["ScheduleWakeup", "CronCreate", "AskUserQuestion", "Bash(git push:*)"];
const readTools = ["Read", "Glob", "Grep", "TodoWrite"];
const editTools = [...readTools, "Edit", "Write", "NotebookEdit", "Bash", "Task"];
const changingTools = ["Bash", "Edit", "Write", "NotebookEdit", "Task"];
/** Flags that this adapter's own working depends on. */
const ownFlags = new Set("-p --print --output-format --input-format --session-id -r --resume -c --continue --fork-session".split(" "));
const permissionFlags = new Set([
    "--permission-mode",
    "--allowedTools",
    "--allowed-tools",
    "--tools",
    "--settings",
    "--dangerously-skip-permissions",
    "--allow-dangerously-skip-permissions",
]);
/** The first of the user's flags that may not be given, if there is one. */
function refusedFlag(extra) {
    return extra.map(flagOf).find((flag) => ownFlags.has(flag));
}
function claudeArguments(request, settings) {
    // What the user allows is allowed for the edits; a read-only attempt stays one.
    const extra = request.access === "edit" ? settings.extra : withoutPermissions(settings.extra);
    const given = new Set(extra.map(flagOf));
    const unlessGiven = (flags, value) => value === undefined || flags.some((flag) => given.has(flag)) ? [] : [flags[0] ?? "", value];
    const session = request.session.kind === "new" ? "--session-id" : "--resume";
    const permissions = request.access === "edit"
        ? [
            ...(given.has("--dangerously-skip-permissions") ? [] : unlessGiven(["--permission-mode"], "acceptEdits")),
            ...unlessGiven(["--allowedTools", "--allowed-tools"], editTools.join(",")),
            "--disallowedTools",
            neverTools.join(","),
        ]
        : [
            // Not `plan`: that mode wants its plan approved, and there is nobody to do it.
            ...["--permission-mode", "dontAsk", "--strict-mcp-config"],
            ...["--tools", readTools.join(","), "--allowedTools", readTools.join(",")],
            ...["--disallowedTools", [...changingTools, ...neverTools].join(",")],
        ];
    return [
        ...["-p", "--output-format", "stream-json", "--verbose", session, request.session.id],
        ...permissions,
        ...unlessGiven(["--model"], settings.model),
        ...unlessGiven(["--max-turns"], request.maxTurns?.toString()),
        ...unlessGiven(["--max-budget-usd"], request.maxCostUsd?.toFixed(4)),
        ...extra,
    ];
}
const flagOf = (word) => word.replace(/=.*$/s, "");
/** Takes such flags away together with the words that belong to them. */
function withoutPermissions(extra) {
    let taking = false;
    return extra.filter((word) => {
        if (word.startsWith("-"))
            taking = permissionFlags.has(flagOf(word));
        return !taking;
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
;// CONCATENATED MODULE: ./lib/adapters/agents/session-copy.js
/** Copies of an agent's session files that may leave the machine: redacted, whole, and bounded in size. */







/** 64 MiB: a day of talking. More than that would make every checkpoint slow. */
const sessionBytesLimit = 64 * 1024 * 1024;
/** Session ids become file names: nothing but letters, digits, dots and dashes, and no leading dot. */
function requireSessionId(id) {
    if (/^[A-Za-z0-9-][A-Za-z0-9.-]{0,127}$/.test(id))
        return id;
    throw new evidence/* Fault */.v({ kind: "state", problem: "schema", detail: "a session id holds characters it may not" });
}
/**
 * A JSON Lines transcript, redacted value by value, since a secret with a quote or a line end looks different inside JSON.
 * A last line that was being written while it was read is left out. Undefined: there is none, or it is over the limit.
 */
async function copyTranscript(from, to, redact) {
    const bytes = await sizeOf(from);
    if (bytes === undefined || bytes > sessionBytesLimit)
        return undefined;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(from, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
    await (0,external_node_stream_promises_.pipeline)(redactedLines(lines, redact), (0,external_node_fs_.createWriteStream)(to, { mode: 0o600 }));
    return to;
}
async function* redactedLines(lines, redact) {
    for await (const line of lines) {
        let value;
        try {
            value = JSON.parse(line, (_, member) => (typeof member === "string" ? redact(member) : member));
        }
        catch {
            continue;
        }
        yield `${JSON.stringify(value)}\n`;
    }
}
/** Any file: text is redacted as text, other bytes as Latin-1, where each byte is one character and comes back as it was. */
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const text = buffer.toString("utf8");
    const encoding = Buffer.from(text, "utf8").equals(buffer) ? "utf8" : "latin1";
    return Buffer.from(redact(buffer.toString(encoding)), encoding);
}
/** Whole or not at all, so that a crash in between leaves no half a session. */
function placeFile(path, bytes) {
    return (0,file_fault/* withFileFault */.Zm)("write the agent's session to", path, async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${process.pid}.partial`);
        await (0,promises_.writeFile)(beside, bytes, { mode: 0o600 });
        await (0,promises_.rename)(beside, path);
    });
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/agents/claude-session.js
/** Where Claude keeps a conversation: `projects/<cwd, each non-alphanumeric a dash>/<id>.jsonl` in its configuration. */





function projectsDirectory({ environment }) {
    const home = environment["CLAUDE_CONFIG_DIR"] || (0,external_node_path_.join)(environment["HOME"] || (0,external_node_os_.homedir)(), ".claude");
    return (0,external_node_path_.join)(home, "projects");
}
/** Claude names the folder after the directory it finds itself in, which is the real path. */
async function projectDirectory(place) {
    const cwd = await (0,promises_.realpath)(place.cwd);
    return (0,external_node_path_.join)(projectsDirectory(place), cwd.replaceAll(/[^A-Za-z0-9]/g, "-"));
}
/** Undefined where there is no such session. Looked for in every project, as long paths get a shortened folder name. */
async function findTranscript(place, sessionId) {
    const name = `${requireSessionId(sessionId)}.jsonl`;
    const projects = projectsDirectory(place);
    const folders = await (0,promises_.readdir)(projects).catch(() => []);
    for (const directory of [await projectDirectory(place), ...folders.map((folder) => (0,external_node_path_.join)(projects, folder))]) {
        const file = (0,external_node_path_.join)(directory, name);
        if ((await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true)
            return file;
    }
    return undefined;
}
async function claudeSessionFiles(place, sessionId, copies, redact) {
    const transcript = await findTranscript(place, sessionId);
    if (transcript === undefined)
        return [];
    const name = `${sessionId}.jsonl`;
    const copy = await copyTranscript(transcript, (0,external_node_path_.join)(copies, name), redact);
    return copy === undefined ? [] : [{ path: copy, name }];
}
async function restoreClaudeSession(place, sessionId, files) {
    const name = `${requireSessionId(sessionId)}.jsonl`;
    for (const file of files) {
        if (file.name !== name) {
            throw new evidence/* Fault */.v({
                kind: "state",
                problem: "schema",
                detail: "the checkpoint holds a session file of another name",
            });
        }
        await placeFile((0,external_node_path_.join)(await projectDirectory(place), name), file.bytes);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/agents/claude-agent.js
/** The agent `claude`: Claude Code without a head. What its stream means is decided in core/claude-events.ts. */







/** Up to 2.1.197 a SIGTERM from outside ends as `success` with exit code 0, and a resume needs the same directory. */
const minimumVersion = [2, 1, 198];
/** It has done nothing yet that wants time to be put away. */
const hopelessGraceMs = 1000;
const install = "Add a step before this action: `- run: npm install -g @anthropic-ai/claude-code` (Node 22 or newer, else npm silently " +
    "installs an old version), and give this action's step the `env` entry ANTHROPIC_API_KEY from a repository secret.";
function createClaudeAgent(options) {
    const copies = (0,external_node_path_.join)(options.tempDirectory, "session");
    return {
        name: "claude",
        probe: (signal) => probeClaude(options, signal),
        run: (request, onEvent, signal) => runClaude(options, request, onEvent, signal),
        sessionFiles: (sessionId) => claudeSessionFiles(options, sessionId, copies, options.redact),
        restoreSession: (sessionId, files) => restoreClaudeSession(options, sessionId, files),
    };
}
async function runClaude(options, request, onEvent, signal) {
    const { id, kind } = request.session;
    const hopeless = new AbortController();
    let state = startClaude({ sessionId: id, resumed: kind === "resume", access: request.access });
    const onLine = (stream, line) => {
        if (stream === "stderr")
            return onEvent({ kind: "heartbeat" });
        const folded = foldClaudeEvent(state, line);
        state = folded.state;
        for (const event of folded.events)
            onEvent(event);
        if (state.hopeless !== undefined)
            hopeless.abort({ graceMs: hopelessGraceMs });
    };
    const command = {
        label: "claude",
        run: { program: options.program ?? "claude", args: claudeArguments(request, options) },
        cwd: request.cwd,
        env: claudeEnvironment(options.environment),
        // Never as an argument: one argument may not be longer than 128 KiB.
        stdin: request.prompt,
        onLine,
        // The stream has been read line by line; only its end is of use in a message.
        keepStdoutBytes: 4096,
    };
    try {
        const end = await options.processes.run(command, AbortSignal.any([signal, hopeless.signal]));
        return concludeClaude(state, end);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        const usage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
        return { kind: "failed", evidence: notInstalled, sessionId: undefined, usage };
    }
}
const notInstalled = {
    kind: "agent",
    agent: "claude",
    problem: "not-installed",
    message: "the program `claude` was not found",
    exitCode: null,
    signal: null,
    killedByUs: false,
};
function isMissing(error) {
    return error instanceof evidence/* Fault */.v && error.evidence.kind === "process" && error.evidence.spawnErrno === "ENOENT";
}
async function probeClaude(options, signal) {
    let result;
    try {
        const run = { program: options.program ?? "claude", args: ["--version"] };
        const env = claudeEnvironment(options.environment);
        result = await options.processes.run({ label: "claude --version", run, cwd: options.cwd, env }, signal);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        return unavailable("the program `claude` is not installed");
    }
    const found = /\b(\d+)\.(\d+)\.(\d+)\b/.exec(result.stdout);
    if (result.exitCode !== 0 || found === null) {
        return unavailable(`\`claude --version\` ended with ${result.signal ?? result.exitCode} and named no version`);
    }
    const [version, ...parts] = found;
    if (isOlder(parts.map(Number), minimumVersion)) {
        return unavailable(`claude ${version} is too old, ${minimumVersion.join(".")} is the oldest that works`);
    }
    return { kind: "available", version };
}
function isOlder(version, minimum) {
    const differing = minimum.findIndex((part, at) => part !== version[at]);
    return differing !== -1 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}
function unavailable(problem) {
    const problems = [{ key: "agent", place: "the job's steps before this action", problem, remedy: install }];
    return { kind: "unavailable", evidence: { kind: "configuration", problems } };
}

;// CONCATENATED MODULE: ./lib/adapters/agents/command-agent.js
/** The agent `command`: any shell line of the user's. What it prints on standard output is its answer. */





const nothingUsed = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
function createCommandAgent(options) {
    const sessionDirectory = (sessionId) => (0,external_node_path_.join)(options.sessionRoot, requireSessionId(sessionId));
    return {
        name: "command",
        // Whether the line works is known when it has run: trying it now would be running it.
        probe: async () => ({ kind: "available", version: "" }),
        run: async (request, onEvent, signal) => runCommand(options, sessionDirectory(request.session.id), request, onEvent, signal),
        sessionFiles: async (sessionId) => copySession(sessionDirectory(sessionId), (0,external_node_path_.join)(options.tempDirectory, "session", sessionId), options.redact),
        async restoreSession(sessionId, files) {
            const directory = sessionDirectory(sessionId);
            for (const file of files)
                await placeFile((0,external_node_path_.join)(directory, pathOf(file.name)), file.bytes);
        },
    };
}
async function runCommand(options, sessionDirectory, request, onEvent, signal) {
    await (0,promises_.mkdir)(sessionDirectory, { recursive: true });
    await (0,promises_.mkdir)(options.tempDirectory, { recursive: true });
    const promptDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.tempDirectory, "prompt-"));
    try {
        const promptFile = (0,external_node_path_.join)(promptDirectory, "prompt.md");
        await (0,promises_.writeFile)(promptFile, request.prompt, { mode: 0o600 });
        onEvent({ kind: "started", sessionId: request.session.id });
        const result = await options.processes.run({
            label: "agent-command",
            run: { shell: options.command },
            cwd: request.cwd,
            stdin: request.prompt,
            env: {
                ...commandEnvironment(options.environment),
                WORKFLOW_ID: request.workflowId,
                WORKFLOW_STAGE: request.stage,
                WORKFLOW_ATTEMPT: String(request.attempt),
                WORKFLOW_ACCESS: request.access,
                WORKFLOW_PROMPT_FILE: promptFile,
                WORKFLOW_SESSION_DIR: sessionDirectory,
                WORKFLOW_SESSION_ID: request.session.id,
                WORKFLOW_RESUMED: request.session.kind === "resume" ? "1" : "0",
            },
            onActivity: () => onEvent({ kind: "heartbeat" }),
        }, signal);
        return outcomeOf(result, request.session.id);
    }
    finally {
        await (0,promises_.rm)(promptDirectory, { recursive: true, force: true });
    }
}
function outcomeOf(result, sessionId) {
    if (result.exitCode === 0 && result.signal === null && !result.killedByUs) {
        return { kind: "finished", answer: result.stdout, sessionId, usage: nothingUsed };
    }
    const { exitCode, signal, killedByUs, lastOutput, durationMs, outOfMemory } = result;
    return {
        kind: "failed",
        sessionId,
        usage: nothingUsed,
        evidence: {
            kind: "process",
            label: "agent-command",
            exitCode,
            signal,
            killedByUs,
            lastOutput,
            durationMs,
            outOfMemory,
        },
    };
}
/** Links are not followed: they could lead a checkpoint anywhere. Over the limit nothing is kept rather than half. */
async function copySession(directory, copies, redact) {
    const paths = await filesBelow(directory);
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)(path)).size));
    if (sizes.reduce((sum, size) => sum + size, 0) > sessionBytesLimit)
        return [];
    const files = [];
    for (const path of paths) {
        const name = encodeURIComponent((0,external_node_path_.relative)(directory, path));
        const copy = (0,external_node_path_.join)(copies, name);
        await placeFile(copy, redactBytes(await (0,promises_.readFile)(path), redact));
        files.push({ path: copy, name });
    }
    return files;
}
async function filesBelow(directory) {
    try {
        const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    }
    catch {
        return [];
    }
}
/** The name in a checkpoint is the path with its separators encoded. It comes from outside, so it may not climb out. */
function pathOf(name) {
    const path = decodeURIComponent(name);
    const climbs = path.startsWith("/") || path.includes("\\") || path.split("/").some((part) => part === ".." || part === "");
    if (climbs)
        throw new evidence/* Fault */.v({ kind: "state", problem: "schema", detail: "a session file's name leads out of its directory" });
    return path;
}

;// CONCATENATED MODULE: ./lib/adapters/agent-registry.js
/** From the input `agent` to an agent. Nothing is started here; settings that cannot work are refused before any money is spent. */





const factories = {
    claude(settings, world) {
        const extra = wordsOf(settings);
        const refused = refusedFlag(extra);
        if (refused !== undefined) {
            const remedy = `Leave ${refused} out of \`agent-args\`.`;
            throw (0,evidence/* configurationFault */.N)("agent-args", settings.place, `${refused} is set by the action itself`, remedy);
        }
        return createClaudeAgent({ ...world, model: settings.model, extra });
    },
    command(settings, world) {
        const command = settings.agentCommand?.trim() ?? "";
        if (command === "") {
            const remedy = "Set `agent-command` to the command line that does the work.";
            throw (0,evidence/* configurationFault */.N)("agent-command", settings.place, "is empty, but `agent` is `command`", remedy);
        }
        return createCommandAgent({ ...world, command });
    },
};
/** Names that are part of the contract but whose adapters are not there yet. */
const announced = new Set(["codex", "gemini", "copilot"]);
/** Throws a configuration `Fault` for a name or settings that cannot work. */
function createAgent(settings, world) {
    const factory = Object.hasOwn(factories, settings.agent) ? factories[settings.agent] : undefined;
    if (factory !== undefined)
        return factory(settings, world);
    const problem = announced.has(settings.agent)
        ? `\`${settings.agent}\` is not supported by this version`
        : `\`${settings.agent}\` is not an agent`;
    const names = Object.keys(factories).map((name) => `\`${name}\``);
    throw (0,evidence/* configurationFault */.N)("agent", settings.place, problem, `Available: ${names.join(", ")}.`);
}
function wordsOf(settings) {
    const parsed = (0,shell_words/* parseArguments */.W)(settings.agentArgs ?? "");
    if (parsed.kind === "words")
        return parsed.words;
    const remedy = "Write shell words, or a JSON array of strings.";
    throw (0,evidence/* configurationFault */.N)("agent-args", settings.place, parsed.problem, remedy);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/chance.js

function createChance() {
    return { random: () => Math.random(), uuid: () => (0,external_node_crypto_.randomUUID)() };
}

// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(61642);
;// CONCATENATED MODULE: ./lib/adapters/github.js
/**
 * The port over GitHub's REST API. Every failure is a `Fault` with `http` evidence (an answer that is not 2xx) or
 * `network` evidence (no usable answer; `errno` is `ETIMEDOUT` past the deadline, `EBADBODY` for an answer that cannot be
 * read). Nothing is tried twice here, and no fault quotes the token.
 *
 * Octokit and the schemas load with the first call: a run that is not for us makes none.
 */
function createGitHub(options) {
    let loading;
    const api = () => {
        loading ??= __webpack_require__.e(/* import() */ 4298).then(__webpack_require__.bind(__webpack_require__, 51917)).then(({ createApi }) => createApi(options));
        return loading;
    };
    return {
        repository: async (signal) => (await api()).repository(signal),
        viewer: async () => (await api()).viewer(),
        permission: async (login) => (await api()).permission(login),
        probeWrite: async (permission) => (await api()).probeWrite(permission),
        issue: async (number) => (await api()).issue(number),
        recentIssues: async (limit) => (await api()).recentIssues(limit),
        createIssue: async (issue) => (await api()).createIssue(issue),
        comments: async (issue) => (await api()).comments(issue),
        createComment: async (issue, body) => (await api()).createComment(issue, body),
        updateComment: async (comment, body) => (await api()).updateComment(comment, body),
        react: async (target, reaction) => (await api()).react(target, reaction),
        ensureLabel: async (label) => (await api()).ensureLabel(label),
        addLabels: async (issue, labels) => (await api()).addLabels(issue, labels),
        removeLabel: async (issue, label) => (await api()).removeLabel(issue, label),
        assign: async (issue, logins) => (await api()).assign(issue, logins),
        pullRequestByHead: async (branch) => (await api()).pullRequestByHead(branch),
        pullRequest: async (number) => (await api()).pullRequest(number),
        createPullRequest: async (request) => (await api()).createPullRequest(request),
        updatePullRequest: async (number, change) => (await api()).updatePullRequest(number, change),
        requestReviewers: async (number, reviewers) => (await api()).requestReviewers(number, reviewers),
        reviews: async (number) => (await api()).reviews(number),
        createReview: async (number, review) => (await api()).createReview(number, review),
        reviewComments: async (number) => (await api()).reviewComments(number),
        replyToReviewComment: async (number, comment, body) => (await api()).replyToReviewComment(number, comment, body),
        fileText: async (path, ref) => (await api()).fileText(path, ref),
        dispatchWorkflow: async (workflow, ref, inputs) => (await api()).dispatchWorkflow(workflow, ref, inputs),
        workflowRun: async (id, attempt) => (await api()).workflowRun(id, attempt),
        cancelRun: async (id) => (await api()).cancelRun(id),
        rateLimit: async () => (await api()).rateLimit(),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/lazily.js
/** `known`: the members that are no methods, and methods that must answer without opening. */
function lazily(open, known) {
    let opened;
    const load = () => {
        // A failed opening (git not there yet, network) is tried again by the next call.
        opened ??= open().catch((error) => {
            opened = undefined;
            throw error;
        });
        return opened;
    };
    return new Proxy(known, {
        get: (target, name, receiver) => {
            if (Reflect.has(target, name))
                return Reflect.get(target, name, receiver);
            // A promise that is resolved with this object looks for `then`: it is none.
            if (typeof name === "symbol" || name === "then")
                return undefined;
            return async (...args) => {
                const adapter = await load();
                const method = adapter[name];
                if (typeof method !== "function")
                    throw new TypeError(`${name} is no method of this adapter`);
                return method.apply(adapter, args);
            };
        },
    });
}

;// CONCATENATED MODULE: ./lib/adapters/log.js
/**
 * The log: one JSON object a line in `workflow-YYYYMMDD.log` (the UTC day of the record) and a line on the console.
 *
 * Written in the background, and complete after `flush()` and at the process's exit. A log that cannot be written costs log
 * lines, never the run: it is said once on the console and counted.
 */




/** 1 MiB (UTF-16 units): more than this waits only when the disk has stopped answering. */
const bufferLimit = 1024 * 1024;
const writeDelayMs = 50;
const order = ["DEBUG", "INFO", "WARNING", "ERROR"];
function createLog(options) {
    let waiting = [];
    let inFlight;
    let buffered = 0;
    let lost = 0;
    let told = false;
    let timer;
    let draining;
    function lose(lines, why) {
        lost += lines;
        if (told)
            return;
        told = true;
        options.print(`The log file in ${options.directory} cannot be written (${why}); the console goes on.`);
    }
    function enqueue(path, line) {
        if (buffered + line.length > bufferLimit) {
            lose(1, "the disk does not keep up");
            return;
        }
        buffered += line.length;
        const last = waiting.at(-1);
        if (last?.path === path) {
            last.text += line;
            last.lines += 1;
        }
        else {
            waiting.push({ path, text: line, lines: 1 });
        }
        // Not kept alive for this: the exit hook writes what is left.
        timer ??= setTimeout(() => void drain(), writeDelayMs).unref();
    }
    async function drainNow() {
        for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
            inFlight = chunk;
            try {
                await appendDurably(options.directory, chunk);
            }
            catch (error) {
                lose(chunk.lines, (0,file_fault/* errnoOf */.UQ)(error) ?? String(error));
            }
            inFlight = undefined;
            buffered -= chunk.text.length;
        }
    }
    function drain() {
        clearTimeout(timer);
        timer = undefined;
        draining ??= drainNow().finally(() => {
            draining = undefined;
        });
        return draining;
    }
    function finishAtExit() {
        const rest = inFlight !== undefined && !isInFile(inFlight) ? [inFlight, ...waiting] : waiting;
        waiting = [];
        try {
            if (rest.length > 0)
                (0,external_node_fs_.mkdirSync)(options.directory, { recursive: true });
            for (const chunk of rest)
                (0,external_node_fs_.appendFileSync)(chunk.path, chunk.text);
        }
        catch {
            // The process is on its way out and the console line, if any, has been printed.
        }
    }
    process.on("exit", finishAtExit);
    return {
        write(record) {
            if (order.indexOf(record.level) < order.indexOf(options.level))
                return;
            const clean = redactRecord(record, options.redact);
            const line = JSON.stringify(clean);
            options.print(options.format === "json" ? line : options.render(clean));
            const day = record.time.slice(0, 10).replaceAll("-", "");
            enqueue((0,external_node_path_.join)(options.directory, `workflow-${day}.log`), `${line}\n`);
        },
        async flush() {
            await drain();
            // Records written while the first drain was at its end.
            if (waiting.length > 0)
                await drain();
        },
        lost: () => lost,
        async close() {
            await drain();
            process.off("exit", finishAtExit);
        },
    };
}
async function appendDurably(directory, chunk) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const file = await (0,promises_.open)(chunk.path, "a+");
    try {
        const { size } = await file.stat();
        // A write that ran out of space leaves half a line; the next must not be glued to it.
        const torn = size > 0 && (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0] !== 0x0a;
        await file.appendFile(torn ? `\n${chunk.text}` : chunk.text);
        await file.datasync();
    }
    finally {
        await file.close();
    }
}
/** The write may or may not have gone through when the process ends in the middle of it: the file itself tells. */
function isInFile(chunk) {
    try {
        const file = (0,external_node_fs_.openSync)(chunk.path, "r");
        try {
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const tail = Buffer.alloc(Math.min(size, 2 * Buffer.byteLength(chunk.text)));
            (0,external_node_fs_.readSync)(file, tail, 0, tail.length, size - tail.length);
            return tail.includes(chunk.text);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}
function redactRecord(record, redact) {
    const fields = Object.entries(record.fields).map(([key, value]) => [key, redactJson(value, redact)]);
    return { ...record, message: redact(record.message), fields: Object.fromEntries(fields) };
}
function redactJson(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value !== "object" || value === null)
        return value;
    const clean = JSON.parse(JSON.stringify(value, (_, member) => (typeof member === "string" ? redact(member) : member)));
    return clean;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
;// CONCATENATED MODULE: ./lib/adapters/out-of-memory.js
/**
 * What the kernel says of out-of-memory kills. The counters of the cgroup and of the machine are compared before and
 * after; the kernel's log, where one may read it, names the victim. Says nothing rather than guess, and never throws.
 */




function watchMemory(setup = {}) {
    const root = setup.root ?? "/";
    const uptimeS = setup.uptimeS ?? external_node_os_.uptime;
    const startedAt = uptimeS();
    const before = readCounters(root);
    return {
        async verdict(killed) {
            const after = readCounters(root);
            const inGroup = difference(before.group, after.group);
            const onMachine = difference(before.machine, after.machine);
            if (!killed && inGroup === 0)
                return undefined;
            if (inGroup === 0 && onMachine === 0 && after.machine !== undefined)
                return undefined;
            const victims = findVictims(await (setup.kernelLog ?? readKernelLog)(), startedAt);
            return describe(inGroup, onMachine, victims);
        },
    };
}
function describe(inGroup, onMachine, victims) {
    const named = victims.length > 0 ? `: ${victims.join(", ")}` : "";
    if (inGroup > 0)
        return `the kernel ended ${count(inGroup)} of this container or job for lack of memory${named}`;
    if (onMachine > 0)
        return `the kernel ended ${count(onMachine)} on this machine for lack of memory${named}`;
    return victims.length > 0 ? `the kernel ended processes for lack of memory${named}` : undefined;
}
const count = (processes) => (processes === 1 ? "a process" : `${processes} processes`);
function difference(before, after) {
    return before === undefined || after === undefined ? 0 : Math.max(0, after - before);
}
function readCounters(root) {
    const counter = (file) => /^oom_kill (\d+)$/m.exec(readText((0,external_node_path_.join)(root, file)))?.[1];
    const group = groupFiles(root)
        .map(counter)
        .find((value) => value !== undefined);
    const machine = counter("proc/vmstat");
    return {
        group: group === undefined ? undefined : Number(group),
        machine: machine === undefined ? undefined : Number(machine),
    };
}
/** Version 2 has one line `0::/path`, version 1 a line per controller. In a container the path may not exist: try the top. */
function groupFiles(root) {
    const paths = readText((0,external_node_path_.join)(root, "proc/self/cgroup"))
        .split("\n")
        .flatMap((line) => {
        const [, controllers = "", path = ""] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (controllers.split(",").includes("memory"))
            return [`sys/fs/cgroup/memory${path}/memory.oom_control`];
        return controllers === "" && path !== "" ? [`sys/fs/cgroup${path}/memory.events`] : [];
    });
    return [...paths, "sys/fs/cgroup/memory.events", "sys/fs/cgroup/memory/memory.oom_control"];
}
/** `[ 1234.567890] Out of memory: Killed process 4321 (node) total-vm:…, anon-rss:1966080kB, …` */
function findVictims(log, sinceS) {
    const pattern = /^\[\s*(\d+\.\d+)\].*Killed process (\d+) \(([^)]*)\)(?:.*?anon-rss:(\d+)kB)?/gm;
    const victims = [...log.matchAll(pattern)].filter(([, at]) => Number(at) >= sinceS - 1);
    return victims.slice(-3).map(([, , pid, name = "", kilobytes]) => {
        const size = kilobytes === undefined ? "" : `, ${Math.round(Number(kilobytes) / 1024)} MiB`;
        return `${name.replace(/[^\x20-\x7e]/g, "?")} (process ${pid}${size})`;
    });
}
/** May be denied (`kernel.dmesg_restrict`), may not exist. */
function readKernelLog() {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("dmesg", [], { timeout: 2000, maxBuffer: 4 * 1024 * 1024, env: { PATH: process.env["PATH"] } }, (error, text) => resolve(error === null ? text : ""));
    });
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/adapters/process-output.js
/** What a child prints, kept within bounds: lines for those who follow, the newest bytes for the result. */

/** Streams of agents put whole tool results into one line; beyond this it is no line for anybody. */
const longestLine = 1024 * 1024;
/**
 * Cuts text into lines at `\n`, `\r\n` and a lone `\r` (progress bars). UTF-8 is never split. A line beyond `maxLength`
 * characters is delivered once, cut and with a note, and the rest of it dropped.
 */
class LineSplitter {
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    maxLength;
    rest = "";
    /** Characters dropped of a line that was delivered already. */
    dropped = 0;
    afterReturn = false;
    constructor(maxLength = longestLine) {
        this.maxLength = maxLength;
    }
    push(chunk) {
        return this.split(this.decoder.write(chunk));
    }
    end() {
        const lines = this.split(this.decoder.end());
        const last = this.takeLine("");
        return last === "" ? lines : [...lines, last];
    }
    split(text) {
        let fresh = text;
        // The other half of a `\r\n` that two chunks tore apart.
        if (this.afterReturn && fresh.startsWith("\n"))
            fresh = fresh.slice(1);
        if (text !== "")
            this.afterReturn = text.endsWith("\r");
        const parts = fresh.split(/\r\n|\n|\r/);
        const last = parts.pop() ?? "";
        const lines = parts.map((part) => this.takeLine(part));
        this.keep(last);
        return lines;
    }
    /** Finishes the line that began in `rest`. */
    takeLine(part) {
        this.keep(part);
        const line = this.dropped > 0 ? `${this.rest} [line cut: ${this.dropped} more characters]` : this.rest;
        this.rest = "";
        this.dropped = 0;
        return line;
    }
    keep(part) {
        const room = Math.max(0, this.maxLength - this.rest.length);
        this.rest += part.slice(0, room);
        this.dropped += Math.max(0, part.length - room);
    }
}
/** The newest `limit` bytes of a stream. */
class ByteTail {
    limit;
    chunks = [];
    size = 0;
    constructor(limit) {
        this.limit = limit;
    }
    push(chunk) {
        this.chunks.push(chunk);
        this.size += chunk.length;
        // Joined rarely, so that a hundred megabytes in small pieces cost a hundred megabytes of copying, not more.
        if (this.size > 2 * this.limit + 64 * 1024)
            this.join();
    }
    /** Never begins in the middle of a character. */
    text() {
        const bytes = this.join();
        let start = 0;
        while (start < Math.min(3, bytes.length) && ((bytes[start] ?? 0) & 0xc0) === 0x80)
            start += 1;
        return bytes.subarray(start).toString("utf8");
    }
    join() {
        // A copy: a slice would keep all of the bytes it was cut from.
        const joined = Buffer.from(Buffer.concat(this.chunks).subarray(-this.limit));
        this.chunks = this.limit === 0 ? [] : [joined];
        this.size = this.limit === 0 ? 0 : joined.length;
        return this.limit === 0 ? Buffer.alloc(0) : joined;
    }
}
/** The newest whole lines of a text, each shortened, at most `maxLines`. */
function lastLines(text, maxLines, maxLineLength) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
    const shorten = (line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)} [cut]` : line);
    return lines.slice(-maxLines).map(shorten).join("\n");
}

;// CONCATENATED MODULE: ./lib/adapters/process-tree.js
/**
 * Finds and ends every process a command started. A process group is not enough: agents put the shells of their tools
 * into sessions of their own, and daemons are adopted by init. So three signs count: the marker in a process's
 * environment, the group, and descent from any of those. On systems without /proc only group and descent can be seen.
 */



const markVariable = "WORKFLOW_MANAGER_MARK";
/** `procRoot` is a parameter for tests; it is /proc where there is one. */
function createProcessTable(procRoot = "/proc") {
    return () => {
        const ids = namesIn(procRoot).filter((name) => /^\d+$/.test(name));
        return ids.length > 0 ? ids.flatMap((id) => readEntry((0,external_node_path_.join)(procRoot, id), Number(id))) : readPs();
    };
}
/** Synchronous on purpose: the shorter a look takes, the less can change during it. */
function readEntry(directory, pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, "stat"), "latin1");
        // The name, in parentheses, may itself hold spaces and parentheses.
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state = "", parent = "", group = ""] = fields;
        const zombie = state === "Z" || state === "X";
        const mark = zombie ? undefined : readMark(directory);
        return [{ pid, parent: Number(parent), group: Number(group), startedAt: fields[19] ?? "", zombie, mark }];
    }
    catch {
        return [];
    }
}
function readMark(directory) {
    try {
        const environment = `\0${(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, "environ"), "latin1")}`;
        const at = environment.indexOf(`\0${markVariable}=`);
        if (at < 0)
            return undefined;
        const start = at + markVariable.length + 2;
        const end = environment.indexOf("\0", start);
        return environment.slice(start, end < 0 ? undefined : end);
    }
    catch {
        // Another user's process: not one of ours.
        return undefined;
    }
}
function readPs() {
    try {
        const text = (0,external_node_child_process_.execFileSync)("ps", ["-A", "-o", "pid=,ppid=,pgid=,stat="], {
            encoding: "utf8",
            timeout: 5000,
            stdio: ["ignore", "pipe", "ignore"],
        });
        return text.split("\n").flatMap((line) => {
            const [pid = "", parent = "", group = "", state = ""] = line.trim().split(/\s+/);
            if (state === "")
                return [];
            const zombie = state.startsWith("Z");
            return [
                { pid: Number(pid), parent: Number(parent), group: Number(group), startedAt: "", zombie, mark: undefined },
            ];
        });
    }
    catch {
        return [];
    }
}
/** All processes that count, remembered in `known`. We ourselves never do, even if we carry a marker. */
function findKin(table, kinship, self = process.pid) {
    const { groups, isOurs, known } = kinship;
    const kin = new Map();
    for (const entry of table) {
        const before = known.get(entry.pid);
        const remembered = before !== undefined && before === entry.startedAt;
        const marked = entry.mark !== undefined && isOurs(entry.mark);
        if (remembered || marked || groups.has(entry.group))
            kin.set(entry.pid, entry);
    }
    kin.delete(self);
    for (let grown = true; grown;) {
        grown = false;
        for (const entry of table) {
            if (kin.has(entry.pid) || !kin.has(entry.parent) || entry.pid === self)
                continue;
            kin.set(entry.pid, entry);
            grown = true;
        }
    }
    const alive = [...kin.values()].filter((entry) => !entry.zombie);
    for (const { pid, startedAt } of alive)
        known.set(pid, startedAt);
    return alive;
}
/** A process in an uninterruptible call (a dead network disk) cannot be ended by anybody. */
const givingUpMs = 15_000;
const lookEveryMs = 25;
/**
 * Terminate, wait at most `graceMs`, kill, and look again until nobody is left: children may be born while we look.
 * Resolves with how many processes there were and how many would not die.
 */
async function endKin(table, kinship, options) {
    const { clock, graceMs } = options;
    const startedAt = clock.now();
    const terminated = new Set();
    for (;;) {
        const alive = findKin(table(), kinship);
        const waitedMs = clock.now() - startedAt;
        if (alive.length === 0 || waitedMs > graceMs + givingUpMs)
            return { ended: terminated.size, left: alive.length };
        for (const { pid } of alive) {
            if (waitedMs >= graceMs)
                send(pid, "SIGKILL");
            else if (!terminated.has(pid)) {
                send(pid, "SIGTERM");
                // A stopped process gets its SIGTERM only when it goes on.
                send(pid, "SIGCONT");
            }
            terminated.add(pid);
        }
        await clock.sleep(lookEveryMs);
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Gone already, or not ours to signal; the next look tells.
    }
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/processes.js
/**
 * The port `Processes`: runs commands so that nothing of theirs outlives them.
 *
 * C1 A command is over when no process of its is left: after an abort, and after a normal end too.
 * C2 The exit code and the signal come from `exit`, not `close`: whoever keeps the pipes open cannot hold us up.
 * C3 What children see of the environment is what core/child-environment.ts lets through, and our marker.
 */








const defaultGraceMs = 5000;
/** For what a command left in the background although it ended by itself. */
const leftoverGraceMs = 1000;
const drainMs = 2000;
const keptStdoutBytes = 1024 * 1024;
const lastOutputBytes = 32 * 1024;
function createProcesses(setup) {
    const table = setup.table ?? createProcessTable();
    const inherited = (0,child_environment/* scrubEnvironment */.v)(setup.environment, setup.allowedVariables);
    let started = 0;
    const groups = new Set();
    return {
        async run(request, signal) {
            started += 1;
            const mark = `${setup.marker}.${process.pid}-${started}`;
            const startedAt = setup.clock.now();
            if (signal.aborted)
                return notStarted;
            const memory = watchMemory(setup.memory);
            const child = await start(request, { ...inherited, ...request.env, [markVariable]: mark }, startedAt, setup.clock);
            const group = child.pid ?? 0;
            groups.add(group);
            const kinship = { groups: new Set([group]), isOurs: (found) => found === mark, known: new Map() };
            const end = (graceMs) => endTree(table, kinship, child, { graceMs, clock: setup.clock });
            try {
                const output = follow(child, request, setup.redact ?? ((text) => text));
                const ended = await ending(child, signal, () => end(graceOf(signal) ?? setup.graceMs ?? defaultGraceMs));
                const { left } = await end(Math.min(leftoverGraceMs, setup.graceMs ?? leftoverGraceMs));
                await drained(child);
                const kept = output();
                const killed = !ended.byUs && (ended.signal === "SIGKILL" || ended.code === 137);
                const bad = ended.code !== 0 && !ended.byUs;
                return {
                    exitCode: ended.code,
                    signal: ended.signal,
                    killedByUs: ended.byUs,
                    stdout: kept.stdout,
                    lastOutput: left > 0 ? `${kept.lastOutput}\n[${left} processes could not be ended]` : kept.lastOutput,
                    durationMs: setup.clock.now() - startedAt,
                    outOfMemory: bad ? await memory.verdict(killed) : undefined,
                };
            }
            finally {
                groups.delete(group);
            }
        },
        async endAll(graceMs) {
            const isOurs = (mark) => mark.startsWith(`${setup.marker}.`);
            const kinship = { groups: new Set(groups), isOurs, known: new Map() };
            return (await endKin(table, kinship, { graceMs, clock: setup.clock })).ended;
        },
    };
}
const notStarted = {
    exitCode: null,
    signal: null,
    killedByUs: true,
    stdout: "",
    lastOutput: "",
    durationMs: 0,
};
async function start(request, env, startedAt, clock) {
    const [program, args] = "shell" in request.run
        ? ["bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", request.run.shell]]
        : [request.run.program, [...request.run.args]];
    try {
        // No input is an empty input: some agents wait for one that stays open.
        const stdin = request.stdin === undefined ? "ignore" : "pipe";
        const detached = process.platform !== "win32";
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: request.cwd,
            env,
            stdio: [stdin, "pipe", "pipe"],
            detached,
            windowsHide: true,
        });
        // A child that does not read its input closes the pipe: its exit code says what that meant.
        child.stdin?.on("error", () => { });
        if (child.pid === undefined)
            await (0,external_node_events_.once)(child, "spawn");
        child.stdin?.end(request.stdin);
        return child;
    }
    catch (error) {
        const errno = (0,file_fault/* errnoOf */.UQ)(error);
        if (errno === undefined)
            throw error;
        throw new evidence/* Fault */.v({
            kind: "process",
            label: request.label,
            exitCode: null,
            signal: null,
            killedByUs: false,
            spawnErrno: errno,
            lastOutput: "",
            durationMs: clock.now() - startedAt,
        }, `${request.label} could not be started: ${errno}`);
    }
}
function follow(child, request, redact) {
    const stdout = new ByteTail(request.keepStdoutBytes ?? keptStdoutBytes);
    const newest = new ByteTail(lastOutputBytes);
    const finishers = ["stdout", "stderr"].map((name) => {
        const lines = new LineSplitter();
        // One redaction for many lines: secrets that span lines are found too, and floods stay affordable.
        const deliver = (found) => {
            if (found.length === 0)
                return;
            for (const line of redact(found.join("\n")).split("\n"))
                request.onLine?.(name, line);
        };
        child[name]?.on("data", (chunk) => {
            request.onActivity?.();
            newest.push(chunk);
            if (name === "stdout")
                stdout.push(chunk);
            if (request.onLine !== undefined)
                deliver(lines.push(chunk));
        });
        child[name]?.on("error", () => { });
        return () => deliver(lines.end());
    });
    return () => {
        for (const finish of finishers)
            finish();
        return { stdout: redact(stdout.text()), lastOutput: lastLines(redact(newest.text()), 50, 1000) };
    };
}
/** Waits for the exit; on abort ends the whole tree first. */
function ending(child, signal, end) {
    return new Promise((resolve, reject) => {
        let stopping;
        const answer = () => ({ code: child.exitCode, signal: child.signalCode, byUs: stopping !== undefined });
        const onAbort = () => {
            stopping = end();
            // Should the process not die (givingUpMs), there is no exit to wait for.
            stopping.then(() => resolve(answer()), reject);
        };
        const onExit = () => {
            signal.removeEventListener("abort", onAbort);
            if (stopping === undefined)
                resolve(answer());
        };
        if (child.exitCode !== null || child.signalCode !== null)
            return onExit();
        child.once("exit", onExit);
        signal.addEventListener("abort", onAbort, { once: true });
        if (signal.aborted)
            onAbort();
    });
}
async function endTree(table, kinship, child, options) {
    if (process.platform === "win32") {
        await new Promise((resolve) => (0,external_node_child_process_.execFile)("taskkill", ["/pid", String(child.pid), "/T", "/F"], resolve));
        return { left: 0 };
    }
    const { left } = await endKin(table, kinship, options);
    // Gone from the table; Node hears of it a moment later.
    if (left === 0 && child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, "exit");
    return { left };
}
/** Reads what is still in the pipes; whoever else holds them open does not hold us up. */
async function drained(child) {
    const streams = [child.stdout, child.stderr].flatMap((stream) => (stream === null || stream.closed ? [] : [stream]));
    if (streams.length === 0)
        return;
    const patience = AbortSignal.timeout(drainMs);
    await Promise.all(streams.map((stream) => (0,external_node_events_.once)(stream, "close", { signal: patience }).catch(() => undefined)));
    for (const stream of streams)
        stream.destroy();
}
function graceOf(signal) {
    const reason = signal.reason;
    if (typeof reason !== "object" || reason === null || !("graceMs" in reason))
        return undefined;
    return typeof reason.graceMs === "number" ? reason.graceMs : undefined;
}

// EXTERNAL MODULE: ./lib/core/part-name.js
var part_name = __webpack_require__(9128);
;// CONCATENATED MODULE: ./lib/adapters/scratch.js






/**
 * Folders below `root` (RUNNER_TEMP, or the system's temporary folder) in one private folder of this process, made at the
 * first use. Only what lies in it is written or removed; reading is free, since agents keep their sessions elsewhere.
 */
function createScratch(root) {
    let own;
    // mkdtemp makes folders with mode 0700.
    const ownFolder = () => {
        own ??= (0,file_fault/* withFileFault */.Zm)("create directory", root, async () => {
            await (0,promises_.mkdir)(root, { recursive: true });
            return (0,promises_.mkdtemp)((0,external_node_path_.join)(root, "workflow-manager-"));
        });
        return own;
    };
    const mustBeOurs = async (path) => {
        const below = (0,external_node_path_.relative)(await ownFolder(), path);
        if (below === "" || below === ".." || below.startsWith(`..${external_node_path_.sep}`) || below.includes(":"))
            throw new Error(`${path} is no scratch path`);
    };
    return {
        async directory(name) {
            if (!(0,part_name/* isPartName */.f)(name))
                throw new Error(`${JSON.stringify(name)} is no name for a scratch directory`);
            const folder = await ownFolder();
            return (0,file_fault/* withFileFault */.Zm)("create directory", folder, () => (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `${name}-`)));
        },
        async remove(directory) {
            await mustBeOurs(directory);
            await (0,file_fault/* withFileFault */.Zm)("remove", directory, () => (0,promises_.rm)(directory, { recursive: true, force: true }));
        },
        async readFile(path) {
            return (0,file_fault/* withFileFault */.Zm)("read", path, async () => {
                try {
                    return await (0,promises_.readFile)(path);
                }
                catch (error) {
                    if ((0,file_fault/* errnoOf */.UQ)(error) === "ENOENT")
                        return undefined;
                    throw error;
                }
            });
        },
        async writeFile(path, bytes) {
            await mustBeOurs(path);
            await (0,file_fault/* withFileFault */.Zm)("write", path, async () => {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
                await (0,promises_.writeFile)(path, bytes, { mode: 0o600 });
            });
        },
        async digest(directory) {
            return (0,file_fault/* withFileFault */.Zm)("read", directory, async () => {
                const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
                const odd = entries.find((entry) => !entry.isFile());
                if (odd !== undefined)
                    throw (0,file_fault/* corrupted */.LM)(`${JSON.stringify(odd.name)} in a checkpoint is not a plain file`);
                const digests = [];
                for (const { name } of entries)
                    digests.push({ name, ...(await hashFile((0,external_node_path_.join)(directory, name))) });
                return digests.sort((a, b) => (a.name < b.name ? -1 : 1));
            });
        },
    };
}
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let bytes = 0;
    // Windows has no O_NOFOLLOW and no symbolic links that a checkpoint could bring.
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    for await (const chunk of handle.createReadStream()) {
        const block = chunk;
        hash.update(block);
        bytes += block.length;
    }
    return { bytes, sha256: hash.digest("hex") };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/core/checkpoint-name.js
var checkpoint_name = __webpack_require__(12565);
// EXTERNAL MODULE: ./lib/adapters/durable-file.js
var durable_file = __webpack_require__(86294);
;// CONCATENATED MODULE: ./lib/adapters/state-files.js
/**
 * The files of contract.md, "Files": journals, views, stage views, backups.
 *
 * S1 An id becomes a path only after it was found to be an id: ids come from inputs, comments and checkpoints.
 * S2 The journal is only ever added to; views can be lost and are written again.
 */









function createStateFiles(options) {
    const { stateDirectory, checkpointDirectory } = options;
    const directoryOf = (workflowId) => (0,external_node_path_.join)(stateDirectory, checkedId(workflowId));
    const journalOf = (workflowId) => (0,external_node_path_.join)(directoryOf(workflowId), "journal.jsonl");
    return {
        async readJournal(workflowId) {
            const path = journalOf(workflowId);
            return (0,file_fault/* withFileFault */.Zm)("read", path, async () => {
                try {
                    return await (0,promises_.readFile)(path);
                }
                catch (error) {
                    if ((0,file_fault/* errnoOf */.UQ)(error) === "ENOENT")
                        return undefined;
                    throw error;
                }
            });
        },
        async openJournal(workflowId, length) {
            const file = await (0,durable_file/* openAppendFile */.VJ)(journalOf(workflowId), length);
            return {
                path: file.path,
                append: async (line) => {
                    if (!line.endsWith("\n") || line.indexOf("\n") !== line.length - 1)
                        throw new Error("a journal takes one line");
                    file.append(Buffer.from(line, "utf8"));
                },
                close: async () => file.close(),
            };
        },
        async writeView(workflowId, name, text) {
            if (!(0,part_name/* isPartName */.f)(name))
                throw new Error(`${JSON.stringify(name)} is no name of a view`);
            await (0,durable_file/* makeDirectory */.Oh)(directoryOf(workflowId));
            await (0,durable_file/* replaceFile */.fR)((0,external_node_path_.join)(directoryOf(workflowId), name), text);
        },
        async writeStageView(workflowId, stage, text) {
            const name = `${checkedId(workflowId)}_checkpoint_${stage}.json`;
            await (0,durable_file/* makeDirectory */.Oh)(checkpointDirectory);
            await (0,durable_file/* replaceFile */.fR)((0,external_node_path_.join)(checkpointDirectory, name), text);
        },
        async backup(workflowId, reason, bytes) {
            const directory = (0,external_node_path_.join)(stateDirectory, "backups");
            const time = new Date(options.now()).toISOString().replace(/[-:]|\.\d+/g, "");
            const base = `${checkedId(workflowId)}-${time}-${slug(reason)}`;
            const compressed = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(bytes);
            await (0,durable_file/* makeDirectory */.Oh)(directory);
            return (0,file_fault/* withFileFault */.Zm)("write", directory, () => writeFirstFree(directory, base, compressed));
        },
        async list() {
            return (0,file_fault/* withFileFault */.Zm)("list", stateDirectory, async () => {
                const entries = await (0,promises_.readdir)(stateDirectory, { withFileTypes: true }).catch((error) => {
                    if ((0,file_fault/* errnoOf */.UQ)(error) === "ENOENT")
                        return [];
                    throw error;
                });
                return entries
                    .filter((entry) => entry.isDirectory() && (0,checkpoint_name/* isWorkflowId */.Rg)(entry.name))
                    .map((entry) => entry.name)
                    .sort();
            });
        },
        async remove(workflowId) {
            const directory = directoryOf(workflowId);
            await (0,file_fault/* withFileFault */.Zm)("remove", directory, () => (0,promises_.rm)(directory, { recursive: true, force: true }));
        },
    };
}
function checkedId(workflowId) {
    if ((0,checkpoint_name/* isWorkflowId */.Rg)(workflowId))
        return workflowId;
    throw (0,evidence/* configurationFault */.N)("workflow-id", "input", `${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`, "Give the id as the log or the status comment shows it: workflow-YYYYMMDD-HHMMSS-xxxx");
}
function slug(reason) {
    const words = reason
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    return words.slice(0, 40) || "copy";
}
/** Two backups in one second are two files. */
async function writeFirstFree(directory, base, bytes) {
    for (let copy = 1;; copy += 1) {
        const path = (0,external_node_path_.join)(directory, `${base}${copy === 1 ? "" : `-${copy}`}.gz`);
        try {
            await (0,durable_file/* writeNewFile */.S0)(path, bytes);
            await (0,durable_file/* syncDirectory */.zR)(directory);
            return path;
        }
        catch (error) {
            if ((0,file_fault/* errnoOf */.UQ)(error) !== "EEXIST")
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/log-line.js
/** How the log calls the program; the specification's word. */
const loggerName = "workflow_manager";
/**
 * The specification's line: `2024-01-15 14:23:15 - workflow_manager - INFO - [workflow-…] message`. Time in UTC, whole
 * seconds. One record is one line: line ends inside the message are shown as ⏎.
 */
function logLine(record) {
    const time = record.time.slice(0, 19).replace("T", " ");
    const id = record.workflow_id === "" ? "-" : record.workflow_id;
    const message = record.message.trimEnd().replace(/\s*[\r\n\u2028\u2029]+\s*/gu, " ⏎ ");
    return `${time} - ${loggerName} - ${record.level} - [${id}] ${message}`;
}

;// CONCATENATED MODULE: ./lib/engine/permitted-cell.js
/**
 * F3 Rules of a repository that forbid the ownership cell forbid it for ever. That is said once, and the work goes on without a
 * lease: better than not at all. A cell that merely cannot be reached stays evidence (F2 of ownership.ts).
 */

/** How GitHub words a ruleset's refusal, and git a hook's. */
const refusal = /GH013|rule violations|hook declined/i;
function isForbidden(error) {
    return error instanceof evidence/* Fault */.v && error.evidence.kind === "git" && refusal.test(error.evidence.stderr);
}
function permittedCell(cell, clock, log) {
    let forbidden = false;
    const warn = (name) => log.write({
        time: new Date(clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: name,
        stage: null,
        event: "ownership",
        message: "the repository's rules refuse refs/workflow-manager/: two runs at the same time would not know of each other",
        fields: {},
    });
    return {
        read: async (name, signal) => (forbidden ? undefined : cell.read(name, signal)),
        swap: async (name, text, expected, signal) => {
            try {
                if (!forbidden)
                    return await cell.swap(name, text, expected, signal);
            }
            catch (error) {
                if (!isForbidden(error))
                    throw error;
                forbidden = true;
                warn(name);
            }
            return { kind: "swapped", token: "" };
        },
    };
}

;// CONCATENATED MODULE: ./lib/compose.js
/**
 * The only file that knows adapters and stages: turns an environment and a configuration into a `World`.
 * What the first stage does not need is opened at its first use (DESIGN decision 7).
 */












/** A folder store keeps its generations below the checkpoint directory, beside the stages' views. */
const folderName = "generations";
function openStore(name, parts) {
    const { config, environment, runner, clock, root } = parts;
    const known = (publicInPublicRepository) => ({ name, publicInPublicRepository });
    const token = config.token ?? "";
    switch (name) {
        case "folder":
            return lazily(async () => {
                const { createFolderStore } = await __webpack_require__.e(/* import() */ 9590).then(__webpack_require__.bind(__webpack_require__, 89590));
                return createFolderStore({ root: (0,external_node_path_.resolve)(root, config.checkpoint_directory, folderName) });
            }, known(false));
        case "git":
            return lazily(async () => {
                const { createGitRefStore } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 80067));
                return createGitRefStore({ remote: parts.remote, environment, clock, redact: parts.redact });
            }, known(true));
        case "cache":
            return lazily(async () => {
                const { createCacheStore } = await Promise.all(/* import() */[__webpack_require__.e(3169), __webpack_require__.e(8708)]).then(__webpack_require__.bind(__webpack_require__, 18708));
                const { createClient } = await __webpack_require__.e(/* import() */ 2563).then(__webpack_require__.bind(__webpack_require__, 22563));
                const send = createClient({ apiUrl: runner.apiUrl, token, clock });
                return createCacheStore({
                    workspace: runner.workspace,
                    environment,
                    rest: { send, owner: runner.owner, repo: runner.repo },
                });
            }, known(false));
        case "artifact":
            return lazily(async () => {
                const { createArtifactStore } = await Promise.all(/* import() */[__webpack_require__.e(3169), __webpack_require__.e(2163)]).then(__webpack_require__.bind(__webpack_require__, 72163));
                return createArtifactStore({
                    owner: runner.owner,
                    repo: runner.repo,
                    apiUrl: runner.apiUrl,
                    token,
                    clock,
                    runId: runner.runId,
                    temporary: runner.temporary,
                    retentionLimitDays: runner.retentionDays,
                });
            }, known(true));
    }
}
/** Pull requests are opened with the branch token where there is one: their checks run then. */
function composeGitHub(parts) {
    const { config, runner, clock } = parts;
    const options = { apiUrl: runner.apiUrl, serverUrl: runner.serverUrl, owner: runner.owner, repo: runner.repo, clock };
    const github = createGitHub({ ...options, token: config.token ?? "" });
    if (config.branch_token === undefined)
        return github;
    const forBranches = createGitHub({ ...options, token: config.branch_token });
    return {
        ...github,
        createPullRequest: forBranches.createPullRequest,
        probeWrite: (permission) => (permission === "issues" ? github : forBranches).probeWrite(permission),
    };
}
function composeForge(parts) {
    return lazily(async () => {
        const { createLocalForge } = await __webpack_require__.e(/* import() */ 2711).then(__webpack_require__.bind(__webpack_require__, 62711));
        const { readGit } = await __webpack_require__.e(/* import() */ 7198).then(__webpack_require__.bind(__webpack_require__, 97198));
        const { localDefaultBranch } = await __webpack_require__.e(/* import() */ 2218).then(__webpack_require__.bind(__webpack_require__, 92218));
        const defaultBranch = await localDefaultBranch(parts.root);
        return createLocalForge({
            directory: parts.stateDirectory,
            owner: parts.runner.owner || "local",
            repo: parts.runner.repo || "repository",
            defaultBranch,
            clock: parts.clock,
            viewer: "workflow-manager",
            git: readGit(parts.remote.url, defaultBranch),
        });
    }, {});
}
const noExtensions = { errorHandlers: [], healthChecks: [] };
function composeWorld(composition) {
    const { config, environment, runner, root, redact } = composition;
    const clock = (0,adapters_clock/* createClock */.t)();
    const stateDirectory = (0,external_node_path_.resolve)(root, config.state_directory);
    const token = config.branch_token ?? config.token;
    const remote = composition.local
        ? { url: (0,external_node_path_.join)(stateDirectory, "remote.git") }
        : { url: `${runner.serverUrl}/${runner.owner}/${runner.repo}.git`, token };
    const parts = { ...composition, clock, stateDirectory, remote };
    const processes = createProcesses({ marker: composition.marker, clock, environment, redact });
    const log = createLog({
        directory: (0,external_node_path_.resolve)(root, config.log_directory),
        level: config.log_level,
        format: config.log_format === "json" ? "json" : "text",
        redact,
        render: logLine,
        print: composition.print,
    });
    const scratchRoot = composition.local ? (0,external_node_path_.resolve)(stateDirectory, "scratch") : runner.temporary;
    const workDirectory = config.working_directory === undefined ? root : (0,external_node_path_.resolve)(root, config.working_directory);
    const stores = config.enable_persistence ? (config.checkpoint_stores ?? []) : [];
    const key = config.checkpoint_key;
    const connectivity = async (signal) => {
        const { probeConnectivity } = await __webpack_require__.e(/* import() */ 5281).then(__webpack_require__.bind(__webpack_require__, 15281));
        return probeConnectivity({ apiUrl: runner.apiUrl }, signal);
    };
    const online = { dns: true, tcp: true, api: true, detail: "no GitHub is used with --local" };
    let extensions;
    const world = {
        clock,
        chance: createChance(),
        states: createStateFiles({
            stateDirectory,
            checkpointDirectory: (0,external_node_path_.resolve)(root, config.checkpoint_directory),
            now: clock.now,
        }),
        scratch: createScratch(scratchRoot),
        workTree: lazily(async () => {
            const { createWorkTree } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(8376)]).then(__webpack_require__.bind(__webpack_require__, 68376));
            if (composition.local) {
                const { ensureLocalRemote } = await __webpack_require__.e(/* import() */ 2218).then(__webpack_require__.bind(__webpack_require__, 92218));
                await ensureLocalRemote(root, remote.url);
            }
            const tree = await createWorkTree({ root, remote, environment, clock, redact });
            await tree.exclude([config.state_directory, config.checkpoint_directory, config.log_directory].map((path) => `/${path.replace(/^\.?\/+|\/+$/g, "")}/`));
            return tree;
        }, { root }),
        processes,
        agent: createAgent({
            agent: config.agent,
            place: "input agent",
            agentCommand: config.agent_command,
            agentArgs: config.agent_args.length === 0 ? undefined : JSON.stringify(config.agent_args),
            model: config.model,
        }, {
            processes,
            environment,
            cwd: workDirectory,
            sessionRoot: (0,external_node_path_.join)(scratchRoot, "workflow-manager-sessions"),
            tempDirectory: scratchRoot,
            redact,
        }),
        github: composition.local ? composeForge(parts) : composeGitHub(parts),
        stores: stores.map((name) => openStore(name, parts)),
        ownership: permittedCell(lazily(async () => {
            const { createGitOwnership } = await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(9728)]).then(__webpack_require__.bind(__webpack_require__, 59728));
            return createGitOwnership({ remote, environment, clock, redact });
        }, {}), clock, log),
        seal: key === undefined
            ? undefined
            : async (salt) => {
                const { createSeal } = await __webpack_require__.e(/* import() */ 1323).then(__webpack_require__.bind(__webpack_require__, 71323));
                return createSeal(key, salt);
            },
        probes: lazily(async () => {
            const { createSystemProbes } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 40653));
            return createSystemProbes({
                directory: root,
                disposable: [],
                processes,
                connectivity: composition.local ? async () => online : connectivity,
                now: clock.now,
            });
        }, {}),
        presenter: composition.presenter,
        log,
        extensions: () => {
            extensions ??=
                composition.extensions !== undefined ? Promise.resolve(composition.extensions) : loadExtensions(parts);
            return extensions;
        },
    };
    return { world, log };
}
async function loadExtensions(parts) {
    if (parts.config.extensions === undefined)
        return noExtensions;
    const { readExtensions } = await __webpack_require__.e(/* import() */ 5036).then(__webpack_require__.bind(__webpack_require__, 65036));
    return readExtensions((0,external_node_path_.resolve)(parts.root, parts.config.extensions));
}


/***/ }),

/***/ 54264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ circuitPolicies),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   UD: () => (/* binding */ closedCircuit),
/* harmony export */   ZN: () => (/* binding */ judgeCircuit)
/* harmony export */ });
/** Failures in a row and cool-down per dependency (DESIGN decision 6). */
const circuitPolicies = {
    github: { failures: 3, coolDownMs: 300_000 },
    agent: { failures: 5, coolDownMs: 600_000 },
    system: { failures: 2, coolDownMs: 120_000 },
};
const closedCircuit = { failuresInRow: 0, failedAt: 0, openedAt: null };
function afterFailure(circuit, policy, at) {
    const failuresInRow = circuit.failuresInRow + 1;
    return { failuresInRow, failedAt: at, openedAt: failuresInRow >= policy.failures ? at : circuit.openedAt };
}
function judgeCircuit(circuit, policy, now) {
    if (circuit.openedAt === null)
        return { kind: "closed" };
    const until = circuit.openedAt + policy.coolDownMs;
    return now < until ? { kind: "open", until } : { kind: "half-open" };
}


/***/ }),

/***/ 75385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ foldEntry),
  n: () => (/* binding */ foldJournal)
});

// EXTERNAL MODULE: ./lib/core/history.js
var core_history = __webpack_require__(80631);
// EXTERNAL MODULE: ./lib/core/circuit.js
var circuit = __webpack_require__(54264);
// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
;// CONCATENATED MODULE: ./lib/core/history-fold-stage.js
/** The part of the fold that is about stages: attempts, retries, recoveries, ends. */


function withStage(history, stage, change) {
    return { ...history, stages: { ...history.stages, [stage]: change(history.stages[stage]) } };
}
/** Ends the newest attempt that is still running; the ones before it have ended already. */
function endAttempt(record, at, outcome, failure) {
    return {
        ...record,
        attempts: record.attempts.map((attempt) => attempt.outcome === "running" ? { ...attempt, endedAt: at, outcome, failure } : attempt),
    };
}
function addUsage(a, b) {
    return {
        turns: (a?.turns ?? 0) + b.turns,
        inputTokens: (a?.inputTokens ?? 0) + b.inputTokens,
        outputTokens: (a?.outputTokens ?? 0) + b.outputTokens,
        costUsd: (a?.costUsd ?? 0) + b.costUsd,
    };
}
function lastOutputOf(evidence) {
    const output = "lastOutput" in evidence ? evidence.lastOutput : evidence.kind === "git" ? evidence.stderr : undefined;
    return output === undefined || output === "" ? null : output;
}
/** A stage that succeeded speaks for what it leans on: those circuits close. */
function healed(circuits, stage) {
    const closed = Object.fromEntries(core_stage/* stageDependencies */.Ge[stage].map((dependency) => [dependency, circuit/* closedCircuit */.UD]));
    return { ...circuits, ...closed };
}
function foldStageEntry(history, entry) {
    switch (entry.kind) {
        case "stage.started":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...r,
                    status: "running",
                    startedAt: r.startedAt ?? entry.at,
                    endedAt: null,
                    failure: null,
                })),
                current: entry.stage,
            };
        case "attempt.started":
            return withStage(history, entry.stage, (r) => ({
                ...r,
                attempts: [
                    ...r.attempts,
                    {
                        attempt: entry.attempt,
                        startedAt: entry.at,
                        endedAt: null,
                        limitMs: entry.limitMs,
                        warned: false,
                        outcome: "running",
                        failure: null,
                    },
                ],
            }));
        case "attempt.warned":
            return withStage(history, entry.stage, (r) => ({
                ...r,
                attempts: r.attempts.map((a) => a.attempt === entry.attempt && a.outcome === "running" ? { ...a, warned: true } : a),
            }));
        case "attempt.failed": {
            const dependency = entry.failure.dependency;
            const circuits = dependency === undefined
                ? history.circuits
                : {
                    ...history.circuits,
                    [dependency]: (0,circuit/* afterFailure */.HP)(history.circuits[dependency], circuit/* circuitPolicies */.GB[dependency], entry.at),
                };
            return {
                ...withStage(history, entry.stage, (r) => endAttempt(r, entry.at, "failed", entry.failure)),
                circuits,
                lastOutput: lastOutputOf(entry.evidence),
            };
        }
        case "attempt.interrupted":
            return withStage(history, entry.stage, (r) => endAttempt(r, entry.at, "interrupted", null));
        case "retry.scheduled":
            return withStage(history, entry.stage, (r) => ({ ...r, waitedMs: r.waitedMs + entry.delayMs }));
        case "recovery.performed":
            return withStage(history, entry.stage, (r) => ({
                ...r,
                recoveries: [
                    ...r.recoveries,
                    { action: entry.action, outcome: entry.outcome, detail: entry.detail, at: entry.at },
                ],
            }));
        case "stage.succeeded":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...endAttempt(r, entry.at, "succeeded", null),
                    status: "succeeded",
                    endedAt: entry.at,
                    output: entry.output,
                    note: entry.note ?? null,
                })),
                circuits: healed(history.circuits, entry.stage),
                current: null,
            };
        case "stage.skipped":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...endAttempt(r, entry.at, "succeeded", null),
                    status: "skipped",
                    endedAt: entry.at,
                    note: entry.reason,
                })),
                current: null,
            };
        case "stage.degraded":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...r,
                    status: "degraded",
                    endedAt: entry.at,
                    failure: entry.failure,
                })),
                current: null,
            };
        case "stage.failed":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...r,
                    status: "failed",
                    endedAt: entry.at,
                    failure: entry.failure,
                })),
                current: null,
            };
        case "stage.reopened": {
            const from = core_stage/* workflowStages */.Po.indexOf(entry.stage);
            const stages = Object.fromEntries(core_stage/* workflowStages */.Po.map((stage, index) => {
                const record = history.stages[stage];
                return [
                    stage,
                    index < from ? record : { ...record, status: "pending", endedAt: null, output: null, failure: null },
                ];
            }));
            return { ...history, stages, current: null };
        }
        case "stage.progress":
            return withStage(history, entry.stage, (r) => ({ ...r, progress: { ...r.progress, [entry.name]: entry.value } }));
        case "agent.finished": {
            const usage = {
                turns: entry.turns,
                inputTokens: entry.inputTokens,
                outputTokens: entry.outputTokens,
                costUsd: entry.costUsd,
            };
            return {
                ...history,
                sessions: entry.sessionId === null ? history.sessions : { ...history.sessions, [entry.stage]: entry.sessionId },
                usage: addUsage(history.usage, usage),
                usageByStage: { ...history.usageByStage, [entry.stage]: addUsage(history.usageByStage[entry.stage], usage) },
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/history-fold.js
/** The fold of the journal: one entry after the other becomes the history, and nothing that is not in the journal does. */


/** Bounds for lists that grow with time and not with the plan, so that memory stays flat over a long workflow. */
const keptHealthChecks = 200;
const keptWarnings = 200;
const keptCheckpoints = 400;
function originOf(from) {
    if (from === null)
        return null;
    return from === "github" ? "what GitHub shows" : `generation ${from.generation} in ${from.store}`;
}
function foldWorkflowEntry(history, entry) {
    switch (entry.kind) {
        case "workflow.created":
            return {
                ...history,
                workflowId: entry.workflowId,
                repository: entry.repository,
                schema: entry.schema,
                planFingerprint: entry.plan.fingerprint,
                planStages: entry.plan.stages,
                createdAt: entry.at,
            };
        case "workflow.task":
            return { ...history, task: entry.task };
        case "run.opened": {
            const run = {
                ...entry.run,
                openedAt: entry.at,
                resumedFrom: entry.resumedFrom,
                previousEnd: entry.previousEnd,
                from: originOf(entry.from),
            };
            const current = history.current;
            // What was running when the last process died is over; its end was never written.
            const settled = current === null
                ? history
                : withStage(history, current, (r) => endAttempt(r, history.lastAt, "interrupted", null));
            const generation = Math.max(history.generation, entry.newestGeneration ?? 0);
            return { ...settled, runs: [...history.runs, run], generation, end: null };
        }
        case "effect.intended":
            return {
                ...history,
                effects: {
                    ...history.effects,
                    [entry.effect]: { effect: entry.effect, key: entry.key, confirmed: false, found: false, value: null },
                },
            };
        case "effect.confirmed":
            return {
                ...history,
                effects: {
                    ...history.effects,
                    [entry.effect]: {
                        effect: entry.effect,
                        key: entry.key,
                        confirmed: true,
                        found: entry.found,
                        value: entry.value,
                    },
                },
            };
        case "checkpoint.saved":
            return {
                ...history,
                generation: Math.max(history.generation, entry.generation),
                checkpoints: [
                    ...history.checkpoints.slice(-keptCheckpoints + 1),
                    {
                        generation: entry.generation,
                        store: entry.store,
                        key: entry.key,
                        bytes: entry.bytes,
                        tookMs: entry.tookMs,
                        at: entry.at,
                    },
                ],
            };
        case "checkpoint.failed":
            return {
                ...history,
                generation: Math.max(history.generation, entry.generation),
                checkpointFailures: [
                    ...history.checkpointFailures.slice(-keptCheckpoints + 1),
                    { generation: entry.generation, store: entry.store, reason: entry.reason },
                ],
            };
        case "health.checked":
            return {
                ...history,
                health: [
                    ...history.health.slice(-keptHealthChecks + 1),
                    { at: entry.at, reason: entry.reason, check: entry.check },
                ],
            };
        case "warning":
            return {
                ...history,
                warnings: [
                    ...history.warnings.slice(-keptWarnings + 1),
                    { at: entry.at, topic: entry.topic, message: entry.message },
                ],
            };
        case "workflow.ended":
            return {
                ...history,
                end: {
                    status: entry.status,
                    reason: entry.reason,
                    failure: entry.failure,
                    resumable: entry.resumable,
                    resumeAt: entry.resumeAt ?? null,
                    at: entry.at,
                },
            };
    }
}
function step(history, entry) {
    return "stage" in entry ? foldStageEntry(history, entry) : foldWorkflowEntry(history, entry);
}
/** One entry further. Unknown kinds (a newer minor version wrote them) are counted and otherwise left alone. */
function foldEntry(history, entry) {
    const next = step(history, entry) ?? history;
    return { ...next, lastAt: entry.at, entries: history.entries + 1 };
}
function foldJournal(entries) {
    return entries.reduce(foldEntry, core_history/* emptyHistory */.s);
}


/***/ }),

/***/ 80631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone),
/* harmony export */   s: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* harmony import */ var _circuit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54264);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);
/** Everything that is known of a workflow: the shape of the fold (history-fold.ts) and its empty start. */


const noUsage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
function emptyStage(stage) {
    return {
        stage,
        status: "pending",
        startedAt: null,
        endedAt: null,
        attempts: [],
        recoveries: [],
        waitedMs: 0,
        output: null,
        note: null,
        failure: null,
        progress: {},
    };
}
const emptyHistory = {
    workflowId: "",
    repository: "",
    schema: 0,
    planFingerprint: "",
    planStages: [],
    createdAt: 0,
    lastAt: 0,
    entries: 0,
    task: null,
    runs: [],
    stages: Object.fromEntries(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.map((stage) => [stage, emptyStage(stage)])),
    current: null,
    effects: {},
    circuits: { github: _circuit_js__WEBPACK_IMPORTED_MODULE_0__/* .closedCircuit */ .UD, agent: _circuit_js__WEBPACK_IMPORTED_MODULE_0__/* .closedCircuit */ .UD, system: _circuit_js__WEBPACK_IMPORTED_MODULE_0__/* .closedCircuit */ .UD },
    generation: 0,
    checkpoints: [],
    checkpointFailures: [],
    sessions: {},
    usage: noUsage,
    usageByStage: {},
    health: [],
    warnings: [],
    lastOutput: null,
    end: null,
};
/** The stage whose work is proven: it succeeded, was skipped on purpose, or was given up without being critical. */
function isDone(record) {
    return record.status === "succeeded" || record.status === "skipped" || record.status === "degraded";
}


/***/ }),

/***/ 73313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ journalSchema),
/* harmony export */   r: () => (/* binding */ journalFrame)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

/** The version of the lines below. A journal with a higher one is refused (P4); lower ones stay readable for ever. */
const journalSchema = 1;
/**
 * The frame every entry must have. What stands inside is ours: the hash chain says that it is what we wrote, so a second
 * decoder per kind would only repeat the type above; folds still read defensively.
 */
const journalFrame = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    seq: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0)),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0)),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64)),
});


/***/ }),

/***/ 33396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ decodeJournal),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   i$: () => (/* binding */ chainStart),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* unused harmony export longestLineBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _journal_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73313);
/**
 * The journal's form on disk: one JSON line per entry, each carrying the hash of the one before it and its own.
 *
 * J1 A line that was not written whole (no newline at the end of the file) did not happen: it is cut off.
 * J2 A changed, missing, doubled or reordered line breaks the chain; everything from there on is not believed.
 * J3 Reading never throws: what was found is said in the result.
 */


/** Hash that stands before the first entry. */
const chainStart = "0".repeat(43);
/** Longer lines are refused on reading: a checkpoint is untrusted, and one entry never needs more (prompts are bounded). */
const longestLineBytes = 4 * 1024 * 1024;
const emptyChain = { seq: 0, hash: chainStart };
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("base64url");
}
const hashKey = ',"hash":"';
/** `,"hash":"` + 43 characters + `"}` */
const hashTailLength = hashKey.length + 43 + 2;
/** Renders the next line (with its newline) and the head after it. */
function encodeEntry(head, event, at) {
    const entry = { seq: head.seq, at, ...event };
    const body = JSON.stringify({ ...entry, prev: head.hash });
    const hash = sha256(body);
    return { line: `${body.slice(0, -1)}${hashKey}${hash}"}\n`, head: { seq: head.seq + 1, hash }, entry };
}
/** Undefined for text that is no JSON: whoever can write a matching hash can also write nonsense. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodeLine(text, head) {
    const hash = text.slice(-45, -2);
    if (text.slice(-hashTailLength, -45) !== hashKey || !text.endsWith('"}'))
        return { reason: "no hash at its end" };
    const body = `${text.slice(0, -hashTailLength)}}`;
    if (sha256(body) !== hash)
        return { reason: "its hash does not fit its content" };
    const frame = _journal_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFrame */ .r.safeParse(parseJson(body));
    if (!frame.success)
        return { reason: "it is not a journal entry" };
    const { prev, ...entry } = frame.data;
    if (prev !== head.hash)
        return { reason: "it does not follow the line before it" };
    if (frame.data.seq !== head.seq)
        return { reason: `it is number ${frame.data.seq} where ${head.seq} was due` };
    return { entry: entry, head: { seq: head.seq + 1, hash } };
}
/** Reads as far as the chain holds. Never throws (J3). */
function decodeJournal(bytes) {
    const decoder = new TextDecoder();
    const entries = [];
    let head = emptyChain;
    let start = 0;
    const ended = (tail) => ({ entries, head, length: start, tail });
    while (start < bytes.length) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1)
            return ended({ kind: "torn", bytes: bytes.length - start });
        if (end - start > longestLineBytes)
            return ended({ kind: "broken", line: entries.length + 1, reason: "it is too long" });
        const decoded = decodeLine(decoder.decode(bytes.subarray(start, end)), head);
        if ("reason" in decoded)
            return ended({ kind: "broken", line: entries.length + 1, reason: decoded.reason });
        entries.push(decoded.entry);
        head = decoded.head;
        start = end + 1;
    }
    return ended({ kind: "whole" });
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isPartName),
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
/**
 * Names of files inside a checkpoint. A checkpoint is untrusted and flat: one directory, no separators, nothing hidden,
 * nothing that any of the three runner systems reads as a path, a stream or an option.
 */
const partName = /^[A-Za-z0-9_][A-Za-z0-9._@+-]{0,127}$/;
const manifestName = "manifest.json";
function isPartName(name) {
    return partName.test(name) && !name.includes("..") && !name.endsWith(".");
}


/***/ }),

/***/ 41031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportFactsOf),
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _stage_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74831);

function outputOf(history, stage) {
    const { output } = history.stages[stage];
    const decoded = output === null ? undefined : _stage_output_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOutputs */ .T[stage].safeParse(output);
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
        })),
        recoveries: record.recoveries.map(({ action, outcome, detail }) => ({ action, outcome, detail })),
        waitedMs: record.waitedMs,
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
        })),
        stages: enabled.map((stage) => stageFacts(history.stages[stage.stage], stage.baselineS)),
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
        // The health monitor wrote it in this shape; the chain says that it is unchanged.
        health: check === undefined ? null : check,
        checkpoints: { saved: history.checkpoints, failed: history.checkpointFailures },
        leftOut: [],
        usage: history.usage,
        usageByStage: history.usageByStage,
        plan: outputOf(history, "research_planning")?.plan ?? null,
        version: settings.version,
    };
}


/***/ }),

/***/ 74831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stageOutputs)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/**
 * What each stage leaves behind for the stages after it, as schemas: outputs are read back from a restored journal, so they
 * are decoded like everything else that is received (DESIGN decision 9). Unknown fields are dropped.
 */


const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const requirement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, text, section: text });
const task = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: text,
    title: text,
    stage: _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stageForSchema */ .BT,
    estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    dependencies: list,
    critical: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const stageOutputs = {
    initialization: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        repository: text,
        visibility: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["public", "private", "internal"]),
        defaultBranch: text,
        baseBranch: text,
        baseSha: text,
        viewer: text,
        agentVersion: text,
    }),
    prompt_analysis: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: text,
        featureName: text,
        text,
        overview: text,
        requirements: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(requirement),
        successCriteria: list,
        complexity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["low", "medium", "high"]),
        estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        method: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["parsed", "simple", "whole"]),
    }),
    task_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(task) }),
    issue_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: count,
        url: text,
        adopted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        commentId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(count),
        /** Its labels and its status comment are still to be made: GitHub did not answer. */
        queued: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    branch_setup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        branch: text,
        baseBranch: text,
        baseSha: text,
        created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** Untracked files that were there before the work began: they are none of the change. */
        untrackedBefore: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(list),
    }),
    research_planning: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ plan: text }),
    implementation_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseCommit: text, setupCommand: text, sessionId: text }),
    implementation_progress: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ answer: text, sessionId: text, rounds: count }),
    implementation_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        headSha: text,
        files: list,
        insertions: count,
        deletions: count,
        commits: count,
    }),
    testing_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: text, source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["input", "detected", "none"]), reason: text }),
    testing_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "none"]),
        rounds: count,
        testedSha: text,
        summary: text,
        writtenByTests: list,
    }),
    documentation_update: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ changed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), reason: text, headSha: text, tested: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ title: text, body: text, headSha: text, draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), commits: count }),
    pr_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, url: text, operation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["created", "updated"]), draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_verification: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headSha: text, mergeable: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()) }),
    review_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reviewers: list, reviewUrl: text, findings: count }),
    review_processing: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: count, answered: count, headSha: text }),
    final_cleanup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ removedLabels: list, prunedCheckpoints: count }),
    completion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pullRequestUrl: text }),
};


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ currentStage),
/* harmony export */   t: () => (/* binding */ viewState)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);

/** How many health checks a reader of the state gets; the journal has more. */
const shownHealthChecks = 5;
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
const json = (value) => value ?? null;
function currentStage(history) {
    if (history.current !== null)
        return history.current;
    return [..._stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po].reverse().find((stage) => history.stages[stage].startedAt !== null) ?? null;
}
function viewState(history) {
    const { stages } = history;
    const output = (stage) => stages[stage].output ?? {};
    const current = currentStage(history);
    const startedAt = current === null ? null : stages[current].startedAt;
    const analysis = output("prompt_analysis");
    const requirements = analysis["requirements"];
    const tests = output("testing_complete")["result"];
    const records = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.map((stage) => stages[stage]);
    const featureName = analysis["featureName"];
    return {
        workflow_id: history.workflowId,
        prompt_file: history.task?.promptFile ?? null,
        current_stage: current,
        stage_start_time: startedAt === null ? null : new Date(startedAt).toISOString(),
        progress_data: {
            issue_number: json(output("issue_creation")["number"]),
            branch_name: json(output("branch_setup")["branch"]),
            pr_number: json(output("pr_creation")["number"]),
            files_changed: json(output("implementation_complete")["files"]),
            tests_passed: tests === undefined ? null : tests === "passed",
        },
        monitoring_state: {
            error_count: records.flatMap((record) => record.attempts).filter((attempt) => attempt.failure !== null).length,
            recovery_attempts: records.reduce((sum, record) => sum + record.recoveries.length, 0),
            health_checks: history.health.slice(-shownHealthChecks).map((entry) => entry.check),
            stage_history: records
                .filter((record) => record.startedAt !== null)
                .map((record) => ({
                stage: record.stage,
                status: record.status,
                attempts: record.attempts.length,
                duration: record.startedAt === null || record.endedAt === null ? null : (record.endedAt - record.startedAt) / 1000,
            })),
        },
        context: {
            feature_name: typeof featureName === "string" ? featureName : null,
            requirements: Array.isArray(requirements)
                ? requirements.flatMap((item) => texts([item.text]))
                : [],
            success_criteria: texts(analysis["successCriteria"]),
        },
        status: history.end?.status ?? "running",
    };
}


/***/ })

};
