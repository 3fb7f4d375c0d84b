export const id = 3771;
export const ids = [3771];
export const modules = {

/***/ 63771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGeminiAgent: () => (/* binding */ createGeminiAgent)
});

// EXTERNAL MODULE: ./lib/core/loose-json.js
var loose_json = __webpack_require__(70488);
// EXTERNAL MODULE: ./lib/core/agents/agent-verdict.js
var agent_verdict = __webpack_require__(15903);
// EXTERNAL MODULE: ./lib/core/agents/tool-event.js
var tool_event = __webpack_require__(61063);
;// CONCATENATED MODULE: ./lib/core/agents/gemini-events.js
/**
 * Folds the event stream of `gemini --output-format stream-json` (recorded in __tests__/fixtures/agent-events). What is not
 * known here is a sign of life and nothing more. `concludeGemini` (gemini-verdict.ts) turns the state into an outcome.
 */



/** Tools that may change something; those that may not be used are not even registered in a reading mode. */
const changingTools = new Set(["run_shell_command", "write_file", "replace", "edit"]);
const readingTools = new Set("read_file read_many_files list_directory glob grep_search search_file_content google_web_search web_fetch write_todos update_topic".split(" "));
function startGemini(asked) {
    return {
        asked,
        init: undefined,
        writing: "",
        answer: "",
        turns: 0,
        inTurn: false,
        calls: {},
        denied: [],
        changed: false,
        result: undefined,
        hopeless: undefined,
    };
}
/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
function foldGeminiEvent(state, line) {
    const event = (0,loose_json/* parseObject */.lj)(line);
    const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
    return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}
/** Retries are told on standard error alone, one line each, and go on for minutes. */
function foldGeminiComplaint(state, line) {
    const status = /^Attempt \d+ failed with status (\d{3})\. Retrying with backoff/.exec(line)?.[1];
    if (status === undefined)
        return { state, events: [{ kind: "heartbeat" }] };
    return { state, events: [{ kind: "retry", status: Number(status), delayMs: 0, error: `HTTP ${status}` }] };
}
function foldKnown(state, event) {
    switch ((0,loose_json/* textAt */.$6)(event, "type")) {
        case "init": {
            const sessionId = (0,loose_json/* textAt */.$6)(event, "session_id");
            const model = (0,loose_json/* textAt */.$6)(event, "model");
            const started = { kind: "started", sessionId: sessionId ?? state.asked.sessionId, model };
            return { state: { ...state, init: { sessionId } }, events: [started] };
        }
        case "message":
            return foldMessage(state, event);
        case "tool_use":
            return foldToolUse(state, event);
        case "tool_result":
            return foldToolResult(state, event);
        case "result": {
            const said = foldWritten(state);
            return { state: { ...said.state, result: event }, events: said.events };
        }
        default:
            return { state, events: [] };
    }
}
function foldMessage(state, event) {
    if ((0,loose_json/* textAt */.$6)(event, "role") !== "assistant")
        return { state, events: [] };
    const at = inTurn(state);
    return { state: { ...at, writing: at.writing + ((0,loose_json/* textAt */.$6)(event, "content") ?? "") }, events: [] };
}
function foldWritten(state) {
    if (state.writing === "")
        return { state, events: [] };
    const events = [{ kind: "message", text: state.writing }];
    return { state: { ...state, answer: state.writing, writing: "" }, events };
}
/** A turn is a model call: it begins with the first sign of the model after the start or after a tool's result. */
function inTurn(state) {
    if (state.inTurn)
        return state;
    const turns = state.turns + 1;
    return { ...state, inTurn: true, turns, hopeless: state.hopeless ?? (0,agent_verdict/* turnsSpent */.zT)(state.asked, turns) };
}
function foldToolUse(state, event) {
    const said = foldWritten(inTurn(state));
    const name = (0,loose_json/* textAt */.$6)(event, "tool_name") ?? "unknown";
    const parameters = (0,loose_json/* objectAt */.lJ)(event, "parameters") ?? {};
    const tool = (0,tool_event/* toolEvent */.l)(name, JSON.stringify(parameters));
    const calls = { ...said.state.calls, [(0,loose_json/* textAt */.$6)(event, "tool_id") ?? ""]: name };
    // What was said before a tool call is not the answer to the task.
    return { state: { ...said.state, calls, answer: "" }, events: [...said.events, tool, ...todosOf(name, parameters)] };
}
function todosOf(tool, parameters) {
    if (tool !== "write_todos")
        return [];
    const items = (0,loose_json/* objectsAt */.yR)(parameters, "todos").map((todo) => ({
        text: (0,loose_json/* textAt */.$6)(todo, "description") ?? "",
        done: (0,loose_json/* textAt */.$6)(todo, "status") === "completed",
    }));
    return [{ kind: "todo", items }];
}
function foldToolResult(state, event) {
    const id = (0,loose_json/* textAt */.$6)(event, "tool_id") ?? "";
    const name = state.calls[id];
    const next = { ...state, inTurn: false };
    if (name === undefined)
        return { state: next, events: [] };
    const calls = { ...state.calls };
    delete calls[id];
    const error = (0,loose_json/* textAt */.$6)((0,loose_json/* objectAt */.lJ)(event, "error") ?? {}, "type");
    const isDenied = error === "policy_violation" || (error === "tool_not_registered" && changingTools.has(name));
    if (isDenied) {
        return { state: { ...next, calls, denied: [...state.denied, name] }, events: [{ kind: "denied", tool: name }] };
    }
    const changed = state.changed || (error !== "tool_not_registered" && !readingTools.has(name));
    return { state: { ...next, calls, changed }, events: [] };
}
/** Tokens of this run, also where it resumed: the stream's figures are those of the process. */
function geminiTokens(result) {
    const stats = (0,loose_json/* objectAt */.lJ)(result, "stats") ?? {};
    return { input: (0,loose_json/* numberAt */.tk)(stats, "input_tokens") ?? 0, output: (0,loose_json/* numberAt */.tk)(stats, "output_tokens") ?? 0 };
}

;// CONCATENATED MODULE: ./lib/core/agents/gemini-verdict.js
/** How a run of `gemini` ended: `finished` needs `result` with status `success`, exit code 0, and no sign to the contrary. */



/** Gemini CLI's own exit codes (packages/core/src/utils/errors.ts); others may be an HTTP status modulo 256. */
const byExitCode = { 41: "authentication", 53: "max-turns" };
const byErrorType = {
    FatalAuthenticationError: "authentication",
    FatalTurnLimitedError: "max-turns",
    FatalCancellationError: "aborted",
};
function concludeGemini(state, end) {
    const tokens = geminiTokens(state.result ?? {});
    const usage = { turns: state.turns, inputTokens: tokens.input, outputTokens: tokens.output, costUsd: 0 };
    const reported = state.init?.sessionId;
    const trouble = troubleOf(state, end);
    if (trouble !== undefined)
        return (0,agent_verdict/* failedOutcome */.iS)("gemini", trouble, end, reported, usage);
    return { kind: "finished", answer: state.answer, sessionId: reported ?? state.asked.sessionId, usage };
}
function troubleOf(state, end) {
    const other = (0,agent_verdict/* otherSession */.LO)(state.asked, state.init?.sessionId);
    if (other !== undefined)
        return other;
    if (state.hopeless !== undefined)
        return state.hopeless;
    if (end.killedByUs)
        return agent_verdict/* stoppedByUs */.Vf;
    if (state.result === undefined)
        return withoutResult(state, end);
    if ((0,loose_json/* textAt */.$6)(state.result, "status") !== "success")
        return troubleInResult(state.result);
    return (0,agent_verdict/* troubleInEnd */.eu)(end) ?? (0,agent_verdict/* deniedTrouble */.hO)(state.asked, state.changed, state.denied);
}
/** Sent to all its processes, SIGTERM ends Gemini with code 0 and no result: only the result proves anything. */
function withoutResult(state, end) {
    const untold = (0,agent_verdict/* withoutTerminalEvent */.bb)(end);
    // Before `init` nothing but Gemini itself can have written this.
    if (state.init === undefined &&
        state.asked.resumed &&
        end.exitCode === 42 &&
        /resuming session/i.test(end.lastOutput)) {
        return { problem: "no-session", message: end.lastOutput };
    }
    const problem = end.exitCode === null ? undefined : byExitCode[end.exitCode];
    return problem === undefined ? untold : { ...untold, problem };
}
function troubleInResult(result) {
    const error = (0,loose_json/* objectAt */.lJ)(result, "error") ?? {};
    const message = (0,loose_json/* textAt */.$6)(error, "message") ?? "it gave no reason";
    const type = (0,loose_json/* textAt */.$6)(error, "type") ?? "";
    const known = Object.hasOwn(byErrorType, type) ? byErrorType[type] : undefined;
    if (known !== undefined)
        return { problem: known, message };
    const api = apiErrorIn(message);
    const problem = problemIn(api) ?? (0,agent_verdict/* problemOfStatus */.p5)(api.status) ?? "other";
    return {
        problem,
        status: api.status,
        message,
        resetsAt: problem === "rate-limit" ? resetIn(result, api.text) : undefined,
    };
}
/** The CLI puts the provider's answer into its own message: "[API Error: …]" around JSON or the sentence alone, then advice. */
function apiErrorIn(message) {
    const inner = /^\[API Error: (.*)\](?:\n.*)?$/s.exec(message)?.[1] ?? message;
    const error = (0,loose_json/* objectAt */.lJ)((0,loose_json/* parseObject */.lj)(inner) ?? {}, "error");
    if (error === undefined)
        return { status: undefined, text: inner };
    return { status: (0,loose_json/* numberAt */.tk)(error, "code"), text: (0,loose_json/* textAt */.$6)(error, "message") ?? inner };
}
const sentences = [
    [/^api key (?:not valid|not found|expired)/i, "authentication"],
    [/^models\/\S+ is not (?:found|supported)/i, "unknown-model"],
    [/^(?:requested entity was not found|model not found)/i, "unknown-model"],
    [/limit:\s*0(?!\d|\.\d)/i, "billing"],
    [/^your prepayment credits are depleted|billing/i, "billing"],
    [/^you have exhausted your (?:daily quota|capacity)|exceeded your current quota|^quota exceeded/i, "rate-limit"],
    [/^the model is overloaded|no capacity available/i, "overloaded"],
];
function problemIn(api) {
    // A free-tier quota error names the plan and its billing, and is a rate limit all the same.
    if (api.status === 429 && !/limit:\s*0(?!\d|\.\d)/i.test(api.text))
        return "rate-limit";
    return sentences.find(([sentence]) => sentence.test(api.text))?.[1];
}
/** "Please retry in 41.5s." or "Suggested retry after 60s.", counted from the event's own time. */
function resetIn(result, text) {
    const seconds = /retry (?:in|after) (\d+(?:\.\d+)?)s\b/i.exec(text)?.[1];
    const at = Date.parse((0,loose_json/* textAt */.$6)(result, "timestamp") ?? "");
    return seconds === undefined || Number.isNaN(at) ? undefined : Math.round(at + Number(seconds) * 1000);
}

// EXTERNAL MODULE: ./lib/adapters/agents/agent-environment.js
var agent_environment = __webpack_require__(38914);
// EXTERNAL MODULE: ./lib/adapters/agents/cli-agent.js + 1 modules
var cli_agent = __webpack_require__(74682);
// EXTERNAL MODULE: ./lib/core/agents/agent-flags.js
var agent_flags = __webpack_require__(38289);
;// CONCATENATED MODULE: ./lib/adapters/agents/gemini-arguments.js
/** The command line of `gemini` for one attempt. A resume gets every flag again. */

const permissionFlags = new Set(["--approval-mode", "-y", "--yolo", "--allowed-tools", "--policy", "--admin-policy"]);
function geminiArguments(request, settings) {
    const reads = request.access === "read-only";
    const extra = reads ? (0,agent_flags/* withoutFlags */.Kx)(settings.extra, permissionFlags) : settings.extra;
    const chosen = extra.some((word) => ["-y", "--yolo"].includes((0,agent_flags/* flagOf */.iP)(word)));
    // In `default` mode without a terminal, tools that would have to ask are not there at all. Not `plan`: it registers `replace`.
    const mode = chosen ? undefined : reads ? "default" : "yolo";
    return [
        ...["--output-format", "stream-json", "--skip-trust"],
        ...[request.session.kind === "new" ? "--session-id" : "--resume", request.session.id],
        ...(0,agent_flags/* unlessGiven */.OI)(extra, ["--approval-mode"], mode),
        ...(0,agent_flags/* unlessGiven */.OI)(extra, ["--model", "-m"], settings.model),
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
;// CONCATENATED MODULE: ./lib/adapters/agents/gemini-session.js
/**
 * Where Gemini keeps a conversation: `.gemini/tmp/<project>/chats/session-<time>-<first 8 of the id>.jsonl`. It resumes by
 * id only what lies in the project of its directory; which directory a project has is in `.project_root` beside the chats.
 */





const headBytes = 4096;
function geminiTranscripts(where) {
    const { environment } = where;
    const projects = (0,external_node_path_.join)(environment["GEMINI_CLI_HOME"] || environment["HOME"] || (0,external_node_os_.homedir)(), ".gemini", "tmp");
    return {
        async find(sessionId) {
            const found = [];
            for (const project of await (0,promises_.readdir)(projects).catch(() => [])) {
                const chats = (0,external_node_path_.join)(projects, project, "chats");
                for (const name of await (0,promises_.readdir)(chats).catch(() => [])) {
                    const file = (0,external_node_path_.join)(chats, name);
                    if (!isNameOf(sessionId, name) || (await sessionIn(file)) !== sessionId)
                        continue;
                    found.push({ file, bytes: (await (0,promises_.stat)(file)).size });
                }
            }
            // Each resume leaves a stub of the same id and appends to the first file, which therefore is the biggest.
            return found.sort((a, b) => b.bytes - a.bytes)[0]?.file;
        },
        nameOf: (_, file) => (0,external_node_path_.basename)(file),
        place: async (sessionId, name) => isNameOf(sessionId, name) ? (0,external_node_path_.join)(await projectDirectory(projects, where.cwd), "chats", name) : undefined,
    };
}
function isNameOf(sessionId, name) {
    const parts = /^session-[0-9TZ-]+-([0-9a-f]{8})\.jsonl$/.exec(name);
    return parts !== null && sessionId.startsWith(parts[1] ?? "-");
}
/** The id stands in the first line. */
async function sessionIn(file) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        const [first = ""] = buffer.toString("utf8", 0, bytesRead).split("\n");
        return (0,loose_json/* textAt */.$6)((0,loose_json/* parseObject */.lj)(first) ?? {}, "sessionId");
    }
    finally {
        await handle.close();
    }
}
/** The project of the work tree; claimed the way Gemini does it where there is none yet. */
async function projectDirectory(projects, cwd) {
    const root = await (0,promises_.realpath)(cwd);
    const existing = await (0,promises_.readdir)(projects).catch(() => []);
    const owners = new Map();
    for (const project of existing)
        owners.set(project, await ownerOf((0,external_node_path_.join)(projects, project)));
    for (const [project, owner] of owners)
        if (owner === root)
            return (0,external_node_path_.join)(projects, project);
    const slug = (0,external_node_path_.basename)(root)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "") || "project";
    let project = slug;
    for (let count = 1; owners.has(project); count++)
        project = `${slug}-${count}`;
    const directory = (0,external_node_path_.join)(projects, project);
    await (0,session_copy/* placeFile */.af)((0,external_node_path_.join)(directory, ".project_root"), Buffer.from(root));
    return directory;
}
async function ownerOf(directory) {
    return (await (0,promises_.readFile)((0,external_node_path_.join)(directory, ".project_root"), "utf8").catch(() => "")).trim();
}

;// CONCATENATED MODULE: ./lib/adapters/agents/gemini-agent.js
/** The agent `gemini`: Gemini CLI without a head. What its stream means is decided in core/agents/gemini-events.ts. */






function createGeminiAgent(options) {
    return (0,cli_agent/* createCliAgent */.k)(options, {
        name: "gemini",
        install: "Add a step before this action: `- run: npm install -g @google/gemini-cli`, and give this action's step the `env` " +
            "entry GEMINI_API_KEY from a repository secret.",
        // The oldest whose stream and flags were seen.
        minimumVersion: [0, 61, 0],
        environment: (0,agent_environment/* geminiEnvironment */.l5)(options.environment),
        arguments: (request) => geminiArguments(request, options),
        start: startGemini,
        fold: foldGeminiEvent,
        foldComplaint: foldGeminiComplaint,
        conclude: concludeGemini,
        transcripts: geminiTranscripts(options),
    });
}


/***/ })

};
