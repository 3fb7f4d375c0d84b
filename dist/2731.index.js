export const id = 2731;
export const ids = [2731];
export const modules = {

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
/**
 * What went wrong, from Claude's structured fields only: the enum `error` of a message or an `api_retry`, the HTTP
 * status, the API's error type. Prose is never read, since tool output can quote any error text.
 */

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
/**
 * Folds the event stream of `claude -p --output-format stream-json` (recorded in __tests__/fixtures/agent-events).
 * The stream's union grows with each release, so what is not known here is a sign of life and nothing more.
 * `concludeClaude` (claude-verdict.ts) turns the folded state and the end of the process into an outcome.
 */




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
/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
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
/** Each content block repeats its message's usage, so a message counts once, with its newest figures. */
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
/** What this attempt streamed so far. Cached tokens are input: the model read them. */
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
    // Where the stream says why a call did not run, that counts; a call that ran and failed has changed things all the same.
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
    // The fields stood at the top in some versions and under `rate_limit_info` in others; seconds since the epoch.
    const seconds = (0,loose_json/* numberAt */.tk)((0,loose_json/* asObject */.eB)(event["rate_limit_info"]) ?? event, "resetsAt");
    return seconds === undefined ? undefined : seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/core/agents/claude-verdict.js
/**
 * How a run of `claude` ended. Exit code 0 proves nothing: it was seen with the needed tool denied, after SIGINT, and in
 * older versions after SIGTERM. So `finished` needs a terminal event that says so, and no sign to the contrary.
 */




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
    // A session that is not there is told by what is absent: no init, no turn.
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
    // An API failure comes as subtype "success" with `is_error`.
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
/** Claude's own words, to be shown and never to be judged by. */
function saidBy(result) {
    const errors = (0,loose_json/* listAt */.gT)(result, "errors").filter((error) => typeof error === "string");
    return (0,loose_json/* textAt */.$6)(result, "result") ?? (errors.length > 0 ? errors.join("; ") : "it gave no reason");
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
/** The command line of `claude` for one attempt. A resume gets every flag again: only the model is in the transcript. */

/** Nobody is there to answer or to wake it, and the action, not the agent, pushes. */
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
    // What the user allows is allowed for the edits; a read-only attempt stays one.
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
            // Not `plan`: that mode wants its plan approved, and there is nobody to do it.
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
/** The agent `claude`: Claude Code without a head. What its stream means is decided in core/agents/claude-events.ts. */






function createClaudeAgent(options) {
    return (0,cli_agent/* createCliAgent */.k)(options, {
        name: "claude",
        install: "Add a step before this action: `- run: npm install -g @anthropic-ai/claude-code` (Node 22 or newer, else npm silently " +
            "installs an old version), and give this action's step the `env` entry ANTHROPIC_API_KEY from a repository secret.",
        // Up to 2.1.197 a SIGTERM from outside ends as `success` with exit code 0, and a resume needs the same directory.
        minimumVersion: [2, 1, 198],
        environment: (0,agent_environment/* claudeEnvironment */.ID)(options.environment),
        arguments: (request) => claudeArguments(request, options),
        start: startClaude,
        fold: foldClaudeEvent,
        conclude: concludeClaude,
        transcripts: claudeTranscripts(options),
    });
}


/***/ })

};
