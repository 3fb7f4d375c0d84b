export const id = 6472;
export const ids = [6472];
export const modules = {

/***/ 16472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCopilotAgent: () => (/* binding */ createCopilotAgent)
});

// EXTERNAL MODULE: ./lib/core/loose-json.js
var loose_json = __webpack_require__(70488);
// EXTERNAL MODULE: ./lib/core/agents/agent-tokens.js
var agent_tokens = __webpack_require__(44678);
// EXTERNAL MODULE: ./lib/core/agents/agent-verdict.js
var agent_verdict = __webpack_require__(15903);
// EXTERNAL MODULE: ./lib/core/agents/tool-event.js
var tool_event = __webpack_require__(61063);
;// CONCATENATED MODULE: ./lib/core/agents/copilot-events.js
/**
 * Folds the event stream of `copilot --output-format json` (recorded in __tests__/fixtures/agent-events). What is not known
 * here is a sign of life and nothing more. `concludeCopilot` (copilot-verdict.ts) turns the state into an outcome.
 */




const readingTools = new Set("view grep glob rg web_fetch web_search report_intent update_todo read_bash list_bash fetch_copilot_cli_documentation".split(" "));
function startCopilot(asked) {
    return {
        asked,
        began: false,
        answer: "",
        turns: 0,
        calls: {},
        denied: [],
        changed: false,
        aborted: undefined,
        error: undefined,
        result: undefined,
        hopeless: undefined,
    };
}
/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
function foldCopilotEvent(state, line) {
    const event = (0,loose_json/* parseObject */.lj)(line);
    const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
    return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}
function foldKnown(before, event) {
    const state = { ...before, began: true };
    const data = (0,loose_json/* objectAt */.lJ)(event, "data") ?? {};
    switch ((0,loose_json/* textAt */.$6)(event, "type")) {
        case "session.tools_updated": {
            // The id comes only at the end, in `result`: until then it is the one that was asked for.
            if (state.turns > 0)
                return { state, events: [] };
            return { state, events: [{ kind: "started", sessionId: state.asked.sessionId, model: (0,loose_json/* textAt */.$6)(data, "model") }] };
        }
        case "assistant.turn_start": {
            const turns = state.turns + 1;
            const hopeless = state.hopeless ?? (0,agent_verdict/* turnsSpent */.zT)(state.asked, turns);
            // An error that was followed by another turn was overcome.
            return { state: { ...state, turns, hopeless, error: undefined }, events: [] };
        }
        case "assistant.message":
            return foldMessage(state, data);
        case "tool.execution_start":
            return foldToolStart(state, data);
        case "tool.execution_complete":
            return foldToolEnd(state, data);
        case "model.call_failure": {
            const status = (0,loose_json/* numberAt */.tk)(data, "statusCode");
            const error = (0,loose_json/* textAt */.$6)(data, "errorType") ?? (0,loose_json/* textAt */.$6)(data, "failureKind") ?? "unknown";
            return { state, events: [{ kind: "retry", status, delayMs: 0, error }] };
        }
        case "session.error":
            return { state: { ...state, error: data }, events: [] };
        case "abort":
            return { state: { ...state, aborted: (0,loose_json/* textAt */.$6)(data, "reason") ?? "unknown" }, events: [] };
        case "result":
            return { state: { ...state, result: event }, events: [] };
        default:
            return { state, events: [] };
    }
}
function foldMessage(state, data) {
    const text = (0,loose_json/* textAt */.$6)(data, "content") ?? "";
    // A subagent's words are not the answer's.
    if (text === "" || (0,loose_json/* textAt */.$6)(data, "parentToolCallId") !== undefined)
        return { state, events: [] };
    return { state: { ...state, answer: text }, events: [{ kind: "message", text }] };
}
function foldToolStart(state, data) {
    const name = (0,loose_json/* textAt */.$6)(data, "toolName") ?? "unknown";
    const input = (0,loose_json/* objectAt */.lJ)(data, "arguments") ?? {};
    const tool = (0,tool_event/* toolEvent */.l)(name, JSON.stringify(input));
    const calls = { ...state.calls, [(0,loose_json/* textAt */.$6)(data, "toolCallId") ?? ""]: name };
    // What was said before a tool call is not the answer to the task.
    return { state: { ...state, calls, answer: "" }, events: [tool, ...todosOf(name, input)] };
}
/** The list is Markdown: `- [x] done`. */
function todosOf(tool, input) {
    if (tool !== "update_todo")
        return [];
    const lines = ((0,loose_json/* textAt */.$6)(input, "todos") ?? "").matchAll(/^\s*[-*] \[([ xX])\] (.+)$/gm);
    return [{ kind: "todo", items: [...lines].map(([, mark, text]) => ({ text: text ?? "", done: mark !== " " })) }];
}
function foldToolEnd(state, data) {
    const id = (0,loose_json/* textAt */.$6)(data, "toolCallId") ?? "";
    const name = state.calls[id];
    if (name === undefined)
        return { state, events: [] };
    const calls = { ...state.calls };
    delete calls[id];
    if ((0,loose_json/* textAt */.$6)((0,loose_json/* objectAt */.lJ)(data, "error") ?? {}, "code") === "denied") {
        return { state: { ...state, calls, denied: [...state.denied, name] }, events: [{ kind: "denied", tool: name }] };
    }
    return { state: { ...state, calls, changed: state.changed || !readingTools.has(name) }, events: [] };
}
/** The session's tokens so far, from a `session.shutdown` line of its events file; undefined for any other line. */
function copilotTokensIn(line) {
    if (!line.includes('"session.shutdown"'))
        return undefined;
    const event = (0,loose_json/* parseObject */.lj)(line) ?? {};
    if ((0,loose_json/* textAt */.$6)(event, "type") !== "session.shutdown")
        return undefined;
    const metrics = (0,loose_json/* objectAt */.lJ)((0,loose_json/* objectAt */.lJ)(event, "data") ?? {}, "modelMetrics") ?? {};
    return (0,loose_json/* objectsOf */.iZ)(Object.values(metrics)).reduce((total, metric) => (0,agent_tokens/* addTokens */.Ox)(total, tokensOf(metric)), agent_tokens/* noTokens */._e);
}
function tokensOf(metric) {
    const usage = (0,loose_json/* objectAt */.lJ)(metric, "usage") ?? {};
    return { input: (0,loose_json/* numberAt */.tk)(usage, "inputTokens") ?? 0, output: (0,loose_json/* numberAt */.tk)(usage, "outputTokens") ?? 0 };
}

;// CONCATENATED MODULE: ./lib/core/agents/copilot-verdict.js
/**
 * How a run of `copilot` ended. It ends with code 0 after SIGTERM and SIGINT too, so `finished` needs a `result` with
 * `exitCode` 0, no `abort`, and no `session.error` that was the last word.
 */


/** `session.error.errorType`. `query` is missing: an unknown model carries it and others too, so the status decides. */
const byType = {
    authentication: "authentication",
    authorization: "authentication",
    policy: "authentication",
    quota: "billing",
    rate_limit: "rate-limit",
    context_limit: "invalid-request",
};
function concludeCopilot(state, end) {
    const usage = { turns: state.turns, inputTokens: 0, outputTokens: 0, costUsd: 0 };
    const reported = (0,loose_json/* textAt */.$6)(state.result ?? {}, "sessionId") ?? (state.began ? state.asked.sessionId : undefined);
    const trouble = troubleOf(state, reported, end);
    if (trouble !== undefined)
        return (0,agent_verdict/* failedOutcome */.iS)("copilot", trouble, end, reported, usage);
    return { kind: "finished", answer: state.answer, sessionId: reported ?? state.asked.sessionId, usage };
}
function troubleOf(state, reported, end) {
    const other = (0,agent_verdict/* otherSession */.LO)(state.asked, reported);
    if (other !== undefined)
        return other;
    if (state.hopeless !== undefined)
        return state.hopeless;
    if (end.killedByUs)
        return agent_verdict/* stoppedByUs */.Vf;
    if (state.aborted !== undefined)
        return { problem: "aborted", message: `was aborted (${state.aborted})` };
    if (state.error !== undefined)
        return troubleInError(state.error);
    if (state.result === undefined)
        return withoutResult(state, end);
    const code = (0,loose_json/* numberAt */.tk)(state.result, "exitCode");
    if (code !== 0)
        return { problem: "other", message: `its result has the exit code ${code ?? "of nothing it names"}` };
    return (0,agent_verdict/* troubleInEnd */.eu)(end) ?? (0,agent_verdict/* deniedTrouble */.hO)(state.asked, state.changed, state.denied);
}
function troubleInError(error) {
    const type = (0,loose_json/* textAt */.$6)(error, "errorType") ?? "";
    const status = (0,loose_json/* numberAt */.tk)(error, "statusCode");
    const known = Object.hasOwn(byType, type) ? byType[type] : undefined;
    // Nothing but the model's name is looked up by Copilot's own requests.
    const model = status === 404 ? "unknown-model" : undefined;
    const problem = known ?? model ?? (0,agent_verdict/* problemOfStatus */.p5)(status) ?? "other";
    return { problem, status, message: (0,loose_json/* textAt */.$6)(error, "message") ?? "it gave no reason" };
}
const beginnings = [
    [/^Error: No session, task, or name matched/m, "no-session"],
    [/^Error: No authentication information found/m, "authentication"],
    [/^Error: Model .* is not available/m, "unknown-model"],
];
/** Before any event has come nothing but Copilot itself can have written to standard error. */
function withoutResult(state, end) {
    const untold = (0,agent_verdict/* withoutTerminalEvent */.bb)(end);
    if (state.began || end.signal !== null)
        return untold;
    const known = beginnings.find(([sentence]) => sentence.test(end.lastOutput))?.[1];
    return known === undefined ? untold : { ...untold, problem: known };
}

// EXTERNAL MODULE: ./lib/adapters/agents/agent-environment.js
var agent_environment = __webpack_require__(38914);
// EXTERNAL MODULE: ./lib/adapters/agents/cli-agent.js + 1 modules
var cli_agent = __webpack_require__(74682);
// EXTERNAL MODULE: ./lib/core/agents/agent-flags.js
var agent_flags = __webpack_require__(38289);
;// CONCATENATED MODULE: ./lib/adapters/agents/copilot-arguments.js
/** The command line of `copilot` for one attempt. A resume gets every flag again. */

const permissionFlags = new Set([
    "--allow-all",
    "--allow-all-tools",
    "--allow-all-paths",
    "--allow-all-urls",
    "--allow-tool",
    "--available-tools",
    "--yolo",
    "--autopilot",
    "--mode",
    "--plan",
]);
/** The token is for Copilot, not for what its tools start. */
const hiddenFromTools = "COPILOT_GITHUB_TOKEN,COPILOT_PROVIDER_API_KEY,COPILOT_PROVIDER_BEARER_TOKEN";
function copilotArguments(request, settings) {
    const reads = request.access === "read-only";
    const extra = reads ? (0,agent_flags/* withoutFlags */.Kx)(settings.extra, permissionFlags) : settings.extra;
    // A denial outweighs every permission, also those of the user.
    const denied = reads ? ["--deny-tool=shell", "--deny-tool=write"] : ["--deny-tool=shell(git push:*)"];
    return [
        ...["--output-format", "json", "--no-ask-user", "--allow-all-tools", ...denied],
        // GitHub's own tools would act with the token of the agent: the action alone changes things on GitHub.
        ...["--disable-builtin-mcps", `--secret-env-vars=${hiddenFromTools}`],
        request.session.kind === "new" ? `--session-id=${request.session.id}` : `--resume=${request.session.id}`,
        ...(0,agent_flags/* unlessGiven */.OI)(extra, ["--model"], settings.model),
        ...extra,
    ];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/agents/copilot-session.js
/** Where Copilot keeps a conversation: `session-state/<id>/events.jsonl` in its home. */



function copilotTranscripts(environment) {
    const home = environment["COPILOT_HOME"] || (0,external_node_path_.join)(environment["HOME"] || (0,external_node_os_.homedir)(), ".copilot");
    const directory = (sessionId) => (0,external_node_path_.join)(home, "session-state", sessionId);
    return {
        async find(sessionId) {
            const file = (0,external_node_path_.join)(directory(sessionId), "events.jsonl");
            return (await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true ? file : undefined;
        },
        nameOf: (sessionId) => `${sessionId}.jsonl`,
        async place(sessionId, name) {
            if (name !== `${sessionId}.jsonl`)
                return undefined;
            // It names the directory of the machine before, and a resumed Copilot would work there instead of here.
            await (0,promises_.rm)((0,external_node_path_.join)(directory(sessionId), "workspace.yaml"), { force: true });
            return (0,external_node_path_.join)(directory(sessionId), "events.jsonl");
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/agents/copilot-agent.js
/** The agent `copilot`: Copilot CLI without a head. What its stream means is decided in core/agents/copilot-events.ts. */






function createCopilotAgent(options) {
    return (0,cli_agent/* createCliAgent */.k)(options, {
        name: "copilot",
        install: "Add a step before this action: `- run: npm install -g @github/copilot` (Node 22 or newer), and give this action's step " +
            "the `env` entry COPILOT_GITHUB_TOKEN from a repository secret: a fine-grained token with the Copilot Requests permission.",
        // The oldest whose stream and flags were seen.
        minimumVersion: [1, 0, 102],
        environment: (0,agent_environment/* copilotEnvironment */.uO)(options.environment),
        arguments: (request) => copilotArguments(request, options),
        start: startCopilot,
        fold: foldCopilotEvent,
        conclude: concludeCopilot,
        transcripts: copilotTranscripts(options.environment),
        tokensIn: copilotTokensIn,
    });
}


/***/ })

};
