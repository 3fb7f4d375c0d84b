export const id = 2731;
export const ids = [2731];
export const modules = {

/***/ 38914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ claudeEnvironment),
/* harmony export */   J$: () => (/* binding */ commandEnvironment),
/* harmony export */   jX: () => (/* binding */ codexEnvironment),
/* harmony export */   l5: () => (/* binding */ geminiEnvironment),
/* harmony export */   uO: () => (/* binding */ copilotEnvironment),
/* harmony export */   ul: () => (/* binding */ gitWithoutToken),
/* harmony export */   xx: () => (/* binding */ traceEnvironment)
/* harmony export */ });
const providerKeys = [
    "ANTHROPIC_API_KEY",
    "ANTHROPIC_AUTH_TOKEN",
    "CLAUDE_CODE_OAUTH_TOKEN",
    "OPENAI_API_KEY",
    "CODEX_API_KEY",
    "AZURE_OPENAI_API_KEY",
    "GEMINI_API_KEY",
    "OPENROUTER_API_KEY",
    "MISTRAL_API_KEY",
    "DEEPSEEK_API_KEY",
    "GROQ_API_KEY",
    "XAI_API_KEY",
];
const cloudPrefixes = [
    ["CLAUDE_CODE_USE_BEDROCK", "AWS_"],
    ["CLAUDE_CODE_USE_VERTEX", "GOOGLE_"],
    ["CLAUDE_CODE_USE_FOUNDRY", "AZURE_"],
];
const claudeDefaults = {
    DISABLE_AUTOUPDATER: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
};
function gitWithoutToken(environment) {
    const server = (environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    const settings = [
        [`http.${server}/.extraheader`, ""],
        ["http.extraheader", ""],
        ["credential.helper", ""],
    ];
    const pairs = settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), GIT_TERMINAL_PROMPT: "0", ...Object.fromEntries(pairs) };
}
function commandEnvironment(environment) {
    return pick(environment, (name) => providerKeys.includes(name));
}
function traceEnvironment(request) {
    return request.traceparent === undefined ? {} : { TRACEPARENT: request.traceparent };
}
function claudeEnvironment(environment) {
    const prefixes = cloudPrefixes.flatMap(([flag, prefix]) => (environment[flag] ? [prefix] : []));
    const passes = ["ANTHROPIC_", "CLAUDE_", ...prefixes];
    const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, passes));
    const overridden = pick(environment, (name) => Object.hasOwn(claudeDefaults, name));
    return { ...claudeDefaults, ...overridden, ...own };
}
function codexEnvironment(environment) {
    const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["CODEX_", "OPENAI_", "AZURE_OPENAI_"]));
    const key = own["CODEX_API_KEY"] ?? own["OPENAI_API_KEY"];
    return key === undefined ? own : { ...own, CODEX_API_KEY: key };
}
function geminiEnvironment(environment) {
    const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["GEMINI_", "GOOGLE_"]));
    return { GEMINI_CLI_NO_RELAUNCH: "true", GEMINI_CLI_TRUST_WORKSPACE: "true", ...own };
}
function copilotEnvironment(environment) {
    const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["COPILOT_"]));
    return { COPILOT_AUTO_UPDATE: "false", ...own };
}
function startsWithOneOf(name, prefixes) {
    return prefixes.some((prefix) => name.startsWith(prefix));
}
function pick(environment, wanted) {
    const picked = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && value !== "" && wanted(name))
            picked[name] = value;
    }
    return picked;
}


/***/ }),

/***/ 12731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClaudeAgent: () => (/* binding */ createClaudeAgent)
});

// EXTERNAL MODULE: ./lib/core/loose-json.js
var loose_json = __webpack_require__(70488);
// EXTERNAL MODULE: ./lib/core/agents/agent-tokens.js
var agent_tokens = __webpack_require__(44678);
// EXTERNAL MODULE: ./lib/core/agents/agent-verdict.js
var agent_verdict = __webpack_require__(15903);
;// CONCATENATED MODULE: ./lib/core/agents/claude-problem.js

const byError = {
    authentication_failed: "authentication",
    oauth_org_not_allowed: "authentication",
    billing_error: "billing",
    model_not_found: "unknown-model",
    rate_limit: "rate-limit",
    overloaded: "overloaded",
    invalid_request: "invalid-request",
};
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
        (0,agent_verdict/* problemOfStatus */.p5)(status) ??
        (error === "server_error" ? "server-error" : "other");
    return { problem, status, error: error ?? type ?? "unknown", endsNow: hopeless.has(problem) };
}
function lookUp(table, key) {
    return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

// EXTERNAL MODULE: ./lib/core/agents/tool-event.js
var tool_event = __webpack_require__(61063);
;// CONCATENATED MODULE: ./lib/core/agents/claude-events.js




const readingTools = new Set(["Read", "Glob", "Grep", "LS", "NotebookRead", "TodoWrite", "WebFetch", "WebSearch"]);
function startClaude(asked) {
    return {
        asked,
        init: undefined,
        settled: agent_tokens/* noTokens */._e,
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
function foldClaudeEvent(state, line) {
    const event = (0,loose_json/* parseObject */.lj)(line);
    const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
    return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}
function foldKnown(state, event) {
    switch ((0,loose_json/* textAt */.$6)(event, "type")) {
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
    switch ((0,loose_json/* textAt */.$6)(event, "subtype")) {
        case "init": {
            const sessionId = (0,loose_json/* textAt */.$6)(event, "session_id");
            const model = (0,loose_json/* textAt */.$6)(event, "model");
            const version = (0,loose_json/* textAt */.$6)(event, "claude_code_version");
            const started = { kind: "started", sessionId: sessionId ?? state.asked.sessionId, model, version };
            return { state: { ...state, init: { sessionId } }, events: [started] };
        }
        case "api_retry": {
            const status = (0,loose_json/* numberAt */.tk)(event, "error_status");
            const error = (0,loose_json/* textAt */.$6)(event, "error") ?? "unknown";
            const problem = problemOf(error, status, undefined);
            const hopeless = problem.endsNow ? problem : state.hopeless;
            const retry = { kind: "retry", status, delayMs: (0,loose_json/* numberAt */.tk)(event, "retry_delay_ms") ?? 0, error };
            return { state: { ...state, hopeless }, events: [retry] };
        }
        case "permission_denied": {
            const tool = (0,loose_json/* textAt */.$6)(event, "tool_name") ?? "unknown";
            return { state: { ...state, denied: [...state.denied, tool] }, events: [{ kind: "denied", tool }] };
        }
        default:
            return { state, events: [] };
    }
}
function foldAssistant(state, event) {
    const message = (0,loose_json/* objectAt */.lJ)(event, "message") ?? {};
    const thread = (0,loose_json/* textAt */.$6)(event, "parent_tool_use_id") ?? "";
    const error = (0,loose_json/* textAt */.$6)(event, "error");
    const apiError = error === undefined
        ? undefined
        : problemOf(error, (0,loose_json/* numberAt */.tk)(event, "api_error_status"), (0,loose_json/* textAt */.$6)(event, "api_error_type"));
    const counted = error === undefined ? countTokens({ ...state, apiError }, thread, message) : { ...state, apiError };
    const blocks = (0,loose_json/* objectsAt */.yR)(message, "content");
    const calls = blocks.filter((block) => (0,loose_json/* textAt */.$6)(block, "type") === "tool_use");
    const named = calls.map((call) => [(0,loose_json/* textAt */.$6)(call, "id") ?? "", (0,loose_json/* textAt */.$6)(call, "name") ?? "unknown"]);
    const next = { ...counted, calls: { ...counted.calls, ...Object.fromEntries(named) } };
    const events = blocks.flatMap((block) => blockEvents(block, thread));
    return { state: next, events: [...events, ...usageEvent(state, next)] };
}
function blockEvents(block, thread) {
    const text = (0,loose_json/* textAt */.$6)(block, "text");
    if ((0,loose_json/* textAt */.$6)(block, "type") === "text" && text !== undefined && thread === "")
        return [{ kind: "message", text }];
    if ((0,loose_json/* textAt */.$6)(block, "type") !== "tool_use")
        return [];
    const name = (0,loose_json/* textAt */.$6)(block, "name") ?? "unknown";
    const input = (0,loose_json/* objectAt */.lJ)(block, "input") ?? {};
    const tool = (0,tool_event/* toolEvent */.l)(name, JSON.stringify(input));
    const todos = (0,loose_json/* objectsAt */.yR)(input, "todos");
    if (name !== "TodoWrite" || todos.length === 0)
        return [tool];
    const items = todos.map((todo) => ({
        text: (0,loose_json/* textAt */.$6)(todo, "content") ?? "",
        done: (0,loose_json/* textAt */.$6)(todo, "status") === "completed",
    }));
    return [tool, { kind: "todo", items }];
}
function countTokens(state, thread, message) {
    const id = (0,loose_json/* textAt */.$6)(message, "id");
    if (id === undefined)
        return state;
    const tokens = tokensOf((0,loose_json/* objectAt */.lJ)(message, "usage") ?? {});
    const open = state.open[thread];
    if (open?.id === id) {
        const newest = {
            id,
            input: Math.max(open.input, tokens.input),
            output: Math.max(open.output, tokens.output),
        };
        return { ...state, open: { ...state.open, [thread]: newest } };
    }
    const settled = open === undefined ? state.settled : (0,agent_tokens/* addTokens */.Ox)(state.settled, open);
    const mainMessages = state.mainMessages + (thread === "" ? 1 : 0);
    return { ...state, settled, mainMessages, open: { ...state.open, [thread]: { id, ...tokens } } };
}
function usageEvent(before, after) {
    const was = streamedTokens(before);
    const is = streamedTokens(after);
    if (was.input === is.input && was.output === is.output)
        return [];
    const turns = after.mainMessages;
    return [{ kind: "usage", turns, inputTokens: is.input, outputTokens: is.output, costUsd: undefined }];
}
function streamedTokens(state) {
    return Object.values(state.open).reduce(agent_tokens/* addTokens */.Ox, state.settled);
}
function tokensOf(usage) {
    const cached = ((0,loose_json/* numberAt */.tk)(usage, "cache_creation_input_tokens") ?? 0) + ((0,loose_json/* numberAt */.tk)(usage, "cache_read_input_tokens") ?? 0);
    return { input: ((0,loose_json/* numberAt */.tk)(usage, "input_tokens") ?? 0) + cached, output: (0,loose_json/* numberAt */.tk)(usage, "output_tokens") ?? 0 };
}
function foldToolResults(state, event) {
    const message = (0,loose_json/* objectAt */.lJ)(event, "message");
    if (message === undefined)
        return state;
    const notRun = new Set((0,loose_json/* objectsAt */.yR)(event, "tool_result_meta").flatMap((meta) => (0,loose_json/* textAt */.$6)(meta, "non_execution_kind") === undefined ? [] : [(0,loose_json/* textAt */.$6)(meta, "id")]));
    const calls = { ...state.calls };
    let changed = state.changed;
    for (const block of (0,loose_json/* objectsAt */.yR)(message, "content")) {
        const id = (0,loose_json/* textAt */.$6)(block, "tool_use_id") ?? "";
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
    const seconds = (0,loose_json/* numberAt */.tk)((0,loose_json/* asObject */.eB)(event["rate_limit_info"]) ?? event, "resetsAt");
    return seconds === undefined ? undefined : seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/core/agents/claude-verdict.js




function concludeClaude(state, end) {
    const result = state.result ?? {};
    const usage = usageOf(state, result);
    const reported = state.init?.sessionId ?? (0,loose_json/* textAt */.$6)(result, "session_id");
    const trouble = troubleOf(state, end);
    if (trouble === undefined) {
        const answer = (0,loose_json/* textAt */.$6)(result, "result") ?? "";
        return { kind: "finished", answer, sessionId: reported ?? state.asked.sessionId, usage };
    }
    const resetsAt = trouble.problem === "rate-limit" ? state.resetsAt : undefined;
    return (0,agent_verdict/* failedOutcome */.iS)("claude", { ...trouble, resetsAt }, end, reported, usage);
}
function troubleOf(state, end) {
    const other = (0,agent_verdict/* otherSession */.LO)(state.asked, state.init?.sessionId);
    if (other !== undefined)
        return other;
    if (state.hopeless !== undefined)
        return reportOf(state.hopeless, "ended at the first refusal; no retry can cure it");
    if (end.killedByUs)
        return agent_verdict/* stoppedByUs */.Vf;
    if (state.result === undefined)
        return withoutResult(state, end);
    return (troubleInResult(state, state.result) ??
        (0,agent_verdict/* troubleInEnd */.eu)(end) ??
        (0,agent_verdict/* deniedTrouble */.hO)(state.asked, state.changed, deniedIn(state, state.result)));
}
function withoutResult(state, end) {
    if (end.signal === null && state.apiError !== undefined)
        return reportOf(state.apiError, "ended without a result");
    return (0,agent_verdict/* withoutTerminalEvent */.bb)(end);
}
function troubleInResult(state, result) {
    const subtype = (0,loose_json/* textAt */.$6)(result, "subtype") ?? "missing";
    const reason = (0,loose_json/* textAt */.$6)(result, "terminal_reason");
    const said = saidBy(result);
    const nothingBegan = state.init === undefined && (0,loose_json/* numberAt */.tk)(result, "num_turns") === 0;
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
    const status = (0,loose_json/* numberAt */.tk)(result, "api_error_status");
    const type = (0,loose_json/* textAt */.$6)(result, "api_error_type");
    if (state.apiError !== undefined)
        return reportOf(state.apiError, said);
    if (status !== undefined || type !== undefined)
        return reportOf(problemOf(undefined, status, type), said);
    return { problem: "other", message: `${subtype}${reason === undefined ? "" : ` (${reason})`}: ${said}` };
}
function deniedIn(state, result) {
    return [
        ...state.denied,
        ...(0,loose_json/* objectsAt */.yR)(result, "permission_denials").map((denial) => (0,loose_json/* textAt */.$6)(denial, "tool_name") ?? "unknown"),
    ];
}
function reportOf(problem, said) {
    const status = problem.status === undefined ? "" : ` (HTTP ${problem.status})`;
    return { problem: problem.problem, status: problem.status, message: `${problem.error}${status}: ${said}` };
}
function saidBy(result) {
    const errors = (0,loose_json/* listAt */.gT)(result, "errors").filter((error) => typeof error === "string");
    return (0,loose_json/* textAt */.$6)(result, "result") ?? (errors.length > 0 ? errors.join("; ") : "it gave no reason");
}
function usageOf(state, result) {
    const streamed = streamedTokens(state);
    const total = modelTotals(result);
    const share = state.asked.resumed && total.input > 0 ? Math.min(1, streamed.input / total.input) : 1;
    return {
        turns: (0,loose_json/* numberAt */.tk)(result, "num_turns") ?? state.mainMessages,
        inputTokens: Math.max(streamed.input, Math.round(total.input * share)),
        outputTokens: Math.max(streamed.output, Math.round(total.output * share)),
        costUsd: ((0,loose_json/* numberAt */.tk)(result, "total_cost_usd") ?? 0) * share,
    };
}
function modelTotals(result) {
    const models = (0,loose_json/* objectsOf */.iZ)(Object.values((0,loose_json/* objectAt */.lJ)(result, "modelUsage") ?? {}));
    const sum = (key) => models.reduce((total, model) => total + ((0,loose_json/* numberAt */.tk)(model, key) ?? 0), 0);
    const input = sum("inputTokens") + sum("cacheReadInputTokens") + sum("cacheCreationInputTokens");
    return { input, output: sum("outputTokens") };
}

// EXTERNAL MODULE: ./lib/adapters/agents/agent-environment.js
var agent_environment = __webpack_require__(38914);
// EXTERNAL MODULE: ./lib/core/agents/agent-flags.js
var agent_flags = __webpack_require__(38289);
;// CONCATENATED MODULE: ./lib/adapters/agents/claude-arguments.js

const neverTools = ["ScheduleWakeup", "CronCreate", "AskUserQuestion", "Bash(git push:*)"];
const readTools = ["Read", "Glob", "Grep", "TodoWrite"];
const editTools = [...readTools, "Edit", "Write", "NotebookEdit", "Bash", "Task"];
const changingTools = ["Bash", "Edit", "Write", "NotebookEdit", "Task"];
const permissionFlags = new Set([
    "--permission-mode",
    "--allowedTools",
    "--allowed-tools",
    "--tools",
    "--settings",
    "--dangerously-skip-permissions",
    "--allow-dangerously-skip-permissions",
]);
function claudeArguments(request, settings) {
    const extra = request.access === "edit" ? settings.extra : (0,agent_flags/* withoutFlags */.Kx)(settings.extra, permissionFlags);
    const given = new Set(extra.map(agent_flags/* flagOf */.iP));
    const ours = (names, value) => (0,agent_flags/* unlessGiven */.OI)(extra, names, value);
    const session = request.session.kind === "new" ? "--session-id" : "--resume";
    const permissions = request.access === "edit"
        ? [
            ...(given.has("--dangerously-skip-permissions") ? [] : ours(["--permission-mode"], "acceptEdits")),
            ...ours(["--allowedTools", "--allowed-tools"], editTools.join(",")),
            "--disallowedTools",
            neverTools.join(","),
        ]
        : [
            ...["--permission-mode", "dontAsk", "--strict-mcp-config"],
            ...["--tools", readTools.join(","), "--allowedTools", readTools.join(",")],
            ...["--disallowedTools", [...changingTools, ...neverTools].join(",")],
        ];
    return [
        ...["-p", "--output-format", "stream-json", "--verbose", session, request.session.id],
        ...permissions,
        ...ours(["--model"], settings.model),
        ...ours(["--max-turns"], request.maxTurns?.toString()),
        ...ours(["--max-budget-usd"], request.maxCostUsd?.toFixed(4)),
        ...extra,
    ];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/agents/session-copy.js
var session_copy = __webpack_require__(91369);
;// CONCATENATED MODULE: ./lib/adapters/agents/claude-session.js




function projectsDirectory({ environment }) {
    const home = environment["CLAUDE_CONFIG_DIR"] || (0,external_node_path_.join)(environment["HOME"] || (0,external_node_os_.homedir)(), ".claude");
    return (0,external_node_path_.join)(home, "projects");
}
async function projectDirectory(place) {
    const cwd = await (0,promises_.realpath)(place.cwd);
    return (0,external_node_path_.join)(projectsDirectory(place), cwd.replaceAll(/[^A-Za-z0-9]/g, "-"));
}
async function findTranscript(place, sessionId) {
    const name = `${(0,session_copy/* requireSessionId */.DN)(sessionId)}.jsonl`;
    const projects = projectsDirectory(place);
    const folders = await (0,promises_.readdir)(projects).catch(() => []);
    for (const directory of [await projectDirectory(place), ...folders.map((folder) => (0,external_node_path_.join)(projects, folder))]) {
        const file = (0,external_node_path_.join)(directory, name);
        if ((await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true)
            return file;
    }
    return undefined;
}
function claudeTranscripts(place) {
    return {
        find: (sessionId) => findTranscript(place, sessionId),
        nameOf: (sessionId) => `${sessionId}.jsonl`,
        place: async (sessionId, name) => name === `${sessionId}.jsonl` ? (0,external_node_path_.join)(await projectDirectory(place), name) : undefined,
    };
}

// EXTERNAL MODULE: ./lib/adapters/agents/cli-agent.js + 1 modules
var cli_agent = __webpack_require__(74682);
;// CONCATENATED MODULE: ./lib/adapters/agents/claude-agent.js






function createClaudeAgent(options) {
    return (0,cli_agent/* createCliAgent */.k)(options, {
        name: "claude",
        install: "Add a step before this action: `- run: npm install -g @anthropic-ai/claude-code` (Node 22 or newer, else npm silently " +
            "installs an old version), and give this action's step the `env` entry ANTHROPIC_API_KEY from a repository secret.",
        minimumVersion: [2, 1, 198],
        environment: (0,agent_environment/* claudeEnvironment */.ID)(options.environment),
        arguments: (request) => claudeArguments(request, options),
        start: startClaude,
        fold: foldClaudeEvent,
        conclude: concludeClaude,
        transcripts: claudeTranscripts(options),
    });
}


/***/ }),

/***/ 74682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createCliAgent)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/agents/agent-tokens.js
var agent_tokens = __webpack_require__(44678);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/adapters/agents/agent-environment.js
var agent_environment = __webpack_require__(38914);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/adapters/agents/session-copy.js
var session_copy = __webpack_require__(91369);
;// CONCATENATED MODULE: ./lib/adapters/agents/transcripts.js





async function transcriptFiles(transcripts, sessionId, copyTo, redact) {
    const transcript = await transcripts.find((0,session_copy/* requireSessionId */.DN)(sessionId));
    if (transcript === undefined)
        return [];
    const name = transcripts.nameOf(sessionId, transcript);
    const copy = await (0,session_copy/* copyTranscript */.EY)(transcript, copyTo(name), redact);
    return copy === undefined ? [] : [{ path: copy, name }];
}
async function restoreTranscript(transcripts, sessionId, files) {
    for (const file of files) {
        const path = await transcripts.place((0,session_copy/* requireSessionId */.DN)(sessionId), file.name);
        if (path === undefined) {
            const detail = "the checkpoint holds a session file of another name";
            throw new evidence/* Fault */.v({ kind: "state", problem: "schema", detail });
        }
        await (0,session_copy/* placeFile */.af)(path, file.bytes);
    }
}
async function transcriptTokens(file, tokensIn) {
    let newest = agent_tokens/* noTokens */._e;
    if (file === undefined)
        return newest;
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines)
        newest = tokensIn(line) ?? newest;
    return newest;
}

;// CONCATENATED MODULE: ./lib/adapters/agents/cli-agent.js





const hopelessGraceMs = 1000;
function createCliAgent(options, cli) {
    const copyTo = (name) => (0,external_node_path_.join)(options.tempDirectory, "session", name);
    return {
        name: cli.name,
        probe: (signal) => probe(options, cli, signal),
        run: (request, onEvent, signal) => run(options, cli, request, onEvent, signal),
        sessionFiles: (sessionId) => transcriptFiles(cli.transcripts, sessionId, copyTo, options.redact),
        restoreSession: (sessionId, files) => restoreTranscript(cli.transcripts, sessionId, files),
    };
}
async function run(options, cli, request, onEvent, signal) {
    const { id, kind } = request.session;
    const hopeless = new AbortController();
    const { access, maxTurns } = request;
    let state = cli.start({ sessionId: id, resumed: kind === "resume", access, maxTurns });
    const complaint = (before, line) => cli.foldComplaint?.(before, line) ?? { state: before, events: [{ kind: "heartbeat" }] };
    const onLine = (stream, line) => {
        const folded = stream === "stdout" ? cli.fold(state, line) : complaint(state, line);
        const { turns } = folded.state;
        const counted = turns !== undefined && turns !== state.turns;
        state = folded.state;
        for (const event of folded.events)
            onEvent(event);
        if (counted)
            onEvent({ kind: "usage", turns, inputTokens: 0, outputTokens: 0, costUsd: undefined });
        if (state.hopeless !== undefined)
            hopeless.abort({ graceMs: hopelessGraceMs });
    };
    const command = {
        label: cli.name,
        run: { program: await programOf(options, cli.name, signal), args: cli.arguments(request) },
        cwd: request.cwd,
        env: { ...cli.environment, ...(0,agent_environment/* gitWithoutToken */.ul)(options.environment), ...(0,agent_environment/* traceEnvironment */.xx)(request) },
        stdin: request.prompt,
        onLine,
        keepStdoutBytes: 4096,
    };
    try {
        const before = kind === "resume" ? await tokensOf(cli, id) : undefined;
        const end = await options.processes.run(command, AbortSignal.any([signal, hopeless.signal]));
        return await withTokens(cli, cli.conclude(state, end), before);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        const usage = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
        return { kind: "failed", evidence: notInstalled(cli.name), sessionId: undefined, usage };
    }
}
async function programOf({ program }, name, signal) {
    return typeof program === "function" ? program(signal) : (program ?? name);
}
async function tokensOf(cli, sessionId) {
    if (cli.tokensIn === undefined)
        return undefined;
    return transcriptTokens(await cli.transcripts.find(sessionId), (line) => cli.tokensIn?.(line));
}
async function withTokens(cli, outcome, before) {
    const after = outcome.sessionId === undefined ? undefined : await tokensOf(cli, outcome.sessionId);
    if (after === undefined)
        return outcome;
    const { input, output } = (0,agent_tokens/* tokensSince */.BL)(before ?? { input: 0, output: 0 }, after);
    return { ...outcome, usage: { ...outcome.usage, inputTokens: input, outputTokens: output } };
}
function notInstalled(agent) {
    return {
        kind: "agent",
        agent,
        problem: "not-installed",
        message: `the program \`${agent}\` was not found`,
        exitCode: null,
        signal: null,
        killedByUs: false,
    };
}
function isMissing(error) {
    return error instanceof evidence/* Fault */.v && error.evidence.kind === "process" && error.evidence.spawnErrno === "ENOENT";
}
async function probe(options, cli, signal) {
    const unavailable = (problem) => {
        const remedy = `${cli.install} Or set the input \`agent-version\`: the action then installs it from npm.`;
        const problems = [{ key: "agent", place: "the job's steps before this action", problem, remedy }];
        return { kind: "unavailable", evidence: { kind: "configuration", problems } };
    };
    let result;
    let program = cli.name;
    try {
        program = await programOf(options, cli.name, signal);
    }
    catch (error) {
        if (error instanceof evidence/* Fault */.v)
            return { kind: "unavailable", evidence: error.evidence };
        throw error;
    }
    try {
        const command = { program, args: ["--version"] };
        const label = `${cli.name} --version`;
        result = await options.processes.run({ label, run: command, cwd: options.cwd, env: cli.environment }, signal);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        return unavailable(`the program \`${cli.name}\` is not installed`);
    }
    const found = /\b(\d+)\.(\d+)\.(\d+)\b/.exec(result.stdout);
    if (result.exitCode !== 0 || found === null) {
        return unavailable(`\`${cli.name} --version\` ended with ${result.signal ?? result.exitCode} and named no version`);
    }
    const [version, ...parts] = found;
    if (isOlder(parts.map(Number), cli.minimumVersion)) {
        return unavailable(`${cli.name} ${version} is too old, ${cli.minimumVersion.join(".")} is the oldest that works`);
    }
    return { kind: "available", version };
}
function isOlder(version, minimum) {
    const differing = minimum.findIndex((part, at) => part !== version[at]);
    return differing !== -1 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}


/***/ }),

/***/ 91369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ sessionBytesLimit),
/* harmony export */   DN: () => (/* binding */ requireSessionId),
/* harmony export */   EY: () => (/* binding */ copyTranscript),
/* harmony export */   TI: () => (/* binding */ redactBytes),
/* harmony export */   af: () => (/* binding */ placeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1813);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3869);







const sessionBytesLimit = 64 * 1024 * 1024;
function requireSessionId(id) {
    if (/^[A-Za-z0-9-][A-Za-z0-9.-]{0,127}$/.test(id))
        return id;
    throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .v({ kind: "state", problem: "schema", detail: "a session id holds characters it may not" });
}
async function copyTranscript(from, to, redact) {
    const bytes = await sizeOf(from);
    if (bytes === undefined || bytes > sessionBytesLimit)
        return undefined;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(from, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(redactedLines(lines, redact), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { mode: 0o600 }));
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
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const text = buffer.toString("utf8");
    const encoding = Buffer.from(text, "utf8").equals(buffer) ? "utf8" : "latin1";
    return Buffer.from(redact(buffer.toString(encoding)), encoding);
}
function placeFile(path, bytes) {
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .withFileFault */ .Zm)("write the agent's session to", path, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${process.pid}.partial`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(beside, bytes, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    });
}
async function sizeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 44678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ tokensSince),
/* harmony export */   Ox: () => (/* binding */ addTokens),
/* harmony export */   _e: () => (/* binding */ noTokens)
/* harmony export */ });
const noTokens = { input: 0, output: 0 };
const addTokens = (a, b) => ({ input: a.input + b.input, output: a.output + b.output });
const tokensSince = (before, after) => ({
    input: Math.max(0, after.input - before.input),
    output: Math.max(0, after.output - before.output),
});


/***/ }),

/***/ 15903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ otherSession),
/* harmony export */   Vf: () => (/* binding */ stoppedByUs),
/* harmony export */   bb: () => (/* binding */ withoutTerminalEvent),
/* harmony export */   eu: () => (/* binding */ troubleInEnd),
/* harmony export */   hO: () => (/* binding */ deniedTrouble),
/* harmony export */   iS: () => (/* binding */ failedOutcome),
/* harmony export */   p5: () => (/* binding */ problemOfStatus),
/* harmony export */   zT: () => (/* binding */ turnsSpent)
/* harmony export */ });
const messageLength = 1000;
function failedOutcome(agent, trouble, end, sessionId, usage) {
    const evidence = {
        kind: "agent",
        agent,
        problem: trouble.problem,
        status: trouble.status,
        resetsAt: trouble.resetsAt,
        message: trouble.message.slice(0, messageLength),
        exitCode: end.exitCode,
        signal: end.signal,
        killedByUs: end.killedByUs,
    };
    return { kind: "failed", evidence, sessionId: trouble.problem === "no-session" ? undefined : sessionId, usage };
}
const howEnded = (end) => (end.signal === null ? `exit code ${end.exitCode}` : end.signal);
const stoppedByUs = { problem: "aborted", message: "was stopped before it had finished" };
function withoutTerminalEvent(end) {
    const words = end.lastOutput.split("\n").filter((line) => !line.startsWith("{"));
    const said = words.join("").trim() === "" ? "" : `: ${words.join("\n").trim()}`;
    return { problem: "no-terminal-event", message: `ended (${howEnded(end)}) without a result${said}` };
}
function troubleInEnd(end) {
    if (end.signal === null && end.exitCode === 0)
        return undefined;
    return { problem: "other", message: `reported success, yet its process ended with ${howEnded(end)}` };
}
function deniedTrouble(asked, changed, denied) {
    if (asked.access === "read-only" || changed || denied.length === 0)
        return undefined;
    return { problem: "permission-denied", message: `needed a tool that was denied: ${[...new Set(denied)].join(", ")}` };
}
function otherSession(asked, reported) {
    if (!asked.resumed || reported === undefined || reported === asked.sessionId)
        return undefined;
    return { problem: "no-session", message: `was asked to resume ${asked.sessionId} and answered as ${reported}` };
}
function turnsSpent(asked, turns) {
    if (asked.maxTurns === undefined || turns <= asked.maxTurns)
        return undefined;
    return { problem: "max-turns", message: `the limit of ${asked.maxTurns} turns is reached` };
}
function problemOfStatus(status) {
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


/***/ }),

/***/ 61063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toolEvent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const shownLength = 300;
function toolEvent(name, input) {
    if (input.length <= shownLength)
        return { kind: "tool", name, input };
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(input).digest("hex").slice(0, 16);
    return { kind: "tool", name, input: input.slice(0, shownLength), digest };
}


/***/ }),

/***/ 70488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
function parseObject(line) {
    try {
        return asObject(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
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
function objectsAt(from, key) {
    return objectsOf(listAt(from, key));
}
function objectsOf(values) {
    return values.map(asObject).filter((value) => value !== undefined);
}


/***/ })

};
