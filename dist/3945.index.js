export const id = 3945;
export const ids = [3945];
export const modules = {

/***/ 53945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCodexAgent: () => (/* binding */ createCodexAgent)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/loose-json.js
var loose_json = __webpack_require__(70488);
// EXTERNAL MODULE: ./lib/core/agents/agent-tokens.js
var agent_tokens = __webpack_require__(44678);
// EXTERNAL MODULE: ./lib/core/agents/agent-verdict.js
var agent_verdict = __webpack_require__(15903);
;// CONCATENATED MODULE: ./lib/core/agents/codex-problem.js
/**
 * What went wrong, from the message of Codex's own `error` and `turn.failed` events. Codex has no error codes there, so
 * its sentences are read from their beginnings; tool output and the model's prose never come this way.
 */

const sentences = [
    [/^quota exceeded/i, "billing"],
    [/^(?:to use codex with your chatgpt plan|usage not included)/i, "billing"],
    [/^your workspace is out of credits/i, "billing"],
    [/^you've hit your usage limit/i, "rate-limit"],
    [/^(?:the model `|the '[^']*' model is not supported|model not found)/i, "unknown-model"],
    [/^selected model is at capacity/i, "overloaded"],
    [/^(?:we're currently experiencing high demand|server overloaded)/i, "overloaded"],
    [
        /^(?:your access token could not be refreshed|failed to refresh token|missing environment variable)/i,
        "authentication",
    ],
    [/^codex ran out of room in the model's context window/i, "invalid-request"],
    [/^session budget exceeded/i, "max-budget"],
    [
        /^(?:stream disconnected before completion|stream error|connection failed|timeout waiting|error sending request)/i,
        "server-error",
    ],
];
function codexProblemOf(message) {
    const said = message.replace(/^Reconnecting\.\.\. \d+\/\d+ \((.*)\)$/s, "$1");
    const found = /^(?:unexpected status|exceeded retry limit, last status:) (\d{3})\b/.exec(said)?.[1];
    const status = found === undefined ? undefined : Number(found);
    const known = sentences.find(([sentence]) => sentence.test(said))?.[1];
    const problem = known ?? modelAt(status, said) ?? (0,agent_verdict/* problemOfStatus */.p5)(status) ?? "other";
    return { problem, status, message, resetsAt: problem === "rate-limit" ? resetIn(said) : undefined };
}
function modelAt(status, said) {
    return status === 404 && /model_not_found|model `/.test(said) ? "unknown-model" : undefined;
}
/** "… try again at Nov 23rd, 2026 3:45 PM." A time without a date would need to know today. */
function resetIn(said) {
    const found = /[Tt]ry again at ([A-Z][a-z]{2}) (\d{1,2})(?:st|nd|rd|th), (\d{4}) (\d{1,2}:\d{2} [AP]M)/.exec(said);
    if (found === null)
        return undefined;
    const [, month, day, year, time] = found;
    const at = Date.parse(`${month} ${day}, ${year} ${time} UTC`);
    return Number.isNaN(at) ? undefined : at;
}

// EXTERNAL MODULE: ./lib/core/agents/tool-event.js
var tool_event = __webpack_require__(61063);
;// CONCATENATED MODULE: ./lib/core/agents/codex-events.js
/**
 * Folds the event stream of `codex exec --json` (recorded in __tests__/fixtures/agent-events). What is not known here is a
 * sign of life and nothing more. `concludeCodex` (codex-verdict.ts) turns the folded state into an outcome.
 */





/** Characters of a provider's message that are shown. */
const shownLength = 300;
function startCodex(asked) {
    return {
        asked,
        threadId: undefined,
        turns: 0,
        tokens: agent_tokens/* noTokens */._e,
        answer: "",
        denied: [],
        changed: false,
        terminal: undefined,
        error: undefined,
        hopeless: undefined,
    };
}
/** One line of standard output. Every line gives at least one event, since every line is a sign of life. */
function foldCodexEvent(state, line) {
    const event = (0,loose_json/* parseObject */.lj)(line);
    const folded = event === undefined ? { state, events: [] } : foldKnown(state, event);
    return folded.events.length > 0 ? folded : { state: folded.state, events: [{ kind: "heartbeat" }] };
}
function foldKnown(state, event) {
    const item = (0,loose_json/* objectAt */.lJ)(event, "item") ?? {};
    switch ((0,loose_json/* textAt */.$6)(event, "type")) {
        case "thread.started": {
            const threadId = (0,loose_json/* textAt */.$6)(event, "thread_id");
            const started = { kind: "started", sessionId: threadId ?? state.asked.sessionId };
            return { state: { ...state, threadId }, events: [started] };
        }
        case "item.started":
            return { state, events: toolEvents(item) };
        case "item.updated":
            return { state, events: todoEvents(item) };
        case "item.completed":
            return foldCompleted(state, item);
        case "error":
            return foldError(state, (0,loose_json/* textAt */.$6)(event, "message") ?? "");
        case "turn.failed": {
            const error = (0,loose_json/* textAt */.$6)((0,loose_json/* objectAt */.lJ)(event, "error") ?? {}, "message") ?? state.error;
            return { state: { ...state, terminal: "failed", error }, events: [] };
        }
        case "turn.completed":
            return foldEnd(state, (0,loose_json/* objectAt */.lJ)(event, "usage") ?? {});
        default:
            return { state, events: [] };
    }
}
function toolEvents(item) {
    const tool = toolIn(item);
    return tool === undefined ? todoEvents(item) : [(0,tool_event/* toolEvent */.l)(tool.name, tool.input)];
}
/** What a tool was asked to do; undefined for an item that is no tool call. */
function toolIn(item) {
    const name = (0,loose_json/* textAt */.$6)(item, "type");
    switch (name) {
        case "command_execution":
            return { name, input: (0,loose_json/* textAt */.$6)(item, "command") ?? "" };
        case "file_change": {
            const changes = (0,loose_json/* objectsAt */.yR)(item, "changes");
            const paths = changes.map((change) => `${(0,loose_json/* textAt */.$6)(change, "kind") ?? "change"} ${(0,loose_json/* textAt */.$6)(change, "path") ?? ""}`);
            return { name, input: paths.join(", ") };
        }
        case "mcp_tool_call": {
            const given = item["arguments"] === undefined ? "" : JSON.stringify(item["arguments"]);
            return { name, input: `${(0,loose_json/* textAt */.$6)(item, "server") ?? ""} ${(0,loose_json/* textAt */.$6)(item, "tool") ?? ""} ${given}`.trim() };
        }
        case "web_search":
            return { name, input: (0,loose_json/* textAt */.$6)(item, "query") ?? "" };
        default:
            return undefined;
    }
}
function todoEvents(item) {
    if ((0,loose_json/* textAt */.$6)(item, "type") !== "todo_list")
        return [];
    const items = (0,loose_json/* objectsAt */.yR)(item, "items");
    return [
        { kind: "todo", items: items.map((one) => ({ text: (0,loose_json/* textAt */.$6)(one, "text") ?? "", done: one["completed"] === true })) },
    ];
}
function foldCompleted(state, item) {
    const type = (0,loose_json/* textAt */.$6)(item, "type");
    if (type === "agent_message") {
        const text = (0,loose_json/* textAt */.$6)(item, "text") ?? "";
        return { state: afterTurn({ ...state, answer: text }), events: [{ kind: "message", text }] };
    }
    const tool = toolIn(item)?.name;
    if (tool === undefined)
        return { state, events: todoEvents(item) };
    if ((0,loose_json/* textAt */.$6)(item, "status") === "declined") {
        return { state: afterTurn({ ...state, denied: [...state.denied, tool] }), events: [{ kind: "denied", tool }] };
    }
    // A file change comes whole, without an `item.started` of its own; a command that failed may have changed things.
    const changed = state.changed || tool !== "web_search";
    return { state: afterTurn({ ...state, changed }), events: tool === "file_change" ? toolEvents(item) : [] };
}
function afterTurn(state) {
    const turns = state.turns + 1;
    return { ...state, turns, hopeless: state.hopeless ?? (0,agent_verdict/* turnsSpent */.zT)(state.asked, turns) };
}
/** A top-level `error` is terminal only when `turn.failed` follows: "Reconnecting... 2/5 (…)" is a retry. */
function foldError(state, message) {
    if (!message.startsWith("Reconnecting"))
        return { state: { ...state, error: message }, events: [] };
    const trouble = codexProblemOf(message);
    // A proxy that refuses WebSockets does so with 403 or 404, and Codex then goes on over HTTPS: only these two stay.
    const hopeless = trouble.status === 401 || trouble.status === 402 ? trouble : undefined;
    const retry = {
        kind: "retry",
        status: trouble.status,
        delayMs: 0,
        error: message.slice(0, shownLength),
    };
    return { state: { ...state, hopeless: state.hopeless ?? hopeless }, events: [retry] };
}
function foldEnd(state, usage) {
    const tokens = { input: (0,loose_json/* numberAt */.tk)(usage, "input_tokens") ?? 0, output: (0,loose_json/* numberAt */.tk)(usage, "output_tokens") ?? 0 };
    return { state: { ...state, terminal: "completed", tokens }, events: [] };
}
/** The thread's tokens so far, from a line of its rollout file; undefined for any other line. */
function codexTokensIn(line) {
    if (!line.includes('"total_token_usage"'))
        return undefined;
    const info = (0,loose_json/* objectAt */.lJ)((0,loose_json/* objectAt */.lJ)((0,loose_json/* parseObject */.lj)(line) ?? {}, "payload") ?? {}, "info");
    const total = info === undefined ? undefined : (0,loose_json/* objectAt */.lJ)(info, "total_token_usage");
    if (total === undefined)
        return undefined;
    return { input: (0,loose_json/* numberAt */.tk)(total, "input_tokens") ?? 0, output: (0,loose_json/* numberAt */.tk)(total, "output_tokens") ?? 0 };
}

;// CONCATENATED MODULE: ./lib/core/agents/codex-verdict.js


function concludeCodex(state, end) {
    const { turns, tokens, threadId, asked, answer } = state;
    const usage = { turns, inputTokens: tokens.input, outputTokens: tokens.output, costUsd: 0 };
    const trouble = troubleOf(state, end);
    if (trouble !== undefined)
        return (0,agent_verdict/* failedOutcome */.iS)("codex", trouble, end, threadId, usage);
    return { kind: "finished", answer, sessionId: threadId ?? asked.sessionId, usage };
}
function troubleOf(state, end) {
    const other = (0,agent_verdict/* otherSession */.LO)(state.asked, state.threadId);
    if (other !== undefined)
        return other;
    if (state.hopeless !== undefined)
        return state.hopeless;
    if (end.killedByUs)
        return agent_verdict/* stoppedByUs */.Vf;
    if (state.terminal === "failed")
        return codexProblemOf(state.error ?? "the turn failed without a reason");
    if (state.terminal === undefined)
        return withoutEnd(state, end);
    return (0,agent_verdict/* troubleInEnd */.eu)(end) ?? (0,agent_verdict/* deniedTrouble */.hO)(state.asked, state.changed, state.denied);
}
function withoutEnd(state, end) {
    if (end.signal === null && state.error !== undefined)
        return codexProblemOf(state.error);
    // Before a thread has started nothing but Codex itself can have written this.
    if (state.asked.resumed && state.threadId === undefined && /no rollout found/i.test(end.lastOutput)) {
        return { problem: "no-session", message: "no rollout was found for the session" };
    }
    return (0,agent_verdict/* withoutTerminalEvent */.bb)(end);
}

// EXTERNAL MODULE: ./lib/adapters/agents/agent-environment.js
var agent_environment = __webpack_require__(38914);
// EXTERNAL MODULE: ./lib/adapters/agents/cli-agent.js + 1 modules
var cli_agent = __webpack_require__(74682);
// EXTERNAL MODULE: ./lib/core/agents/agent-flags.js
var agent_flags = __webpack_require__(38289);
;// CONCATENATED MODULE: ./lib/adapters/agents/codex-arguments.js
/** The command line of `codex` for one attempt. A resume gets every flag again: it keeps neither model nor sandbox. */

const permissionFlags = new Set([
    "-s",
    "--sandbox",
    "--approve-for-me",
    "--dangerously-bypass-approvals-and-sandbox",
    "--dangerously-bypass-hook-trust",
    "--full-auto",
    "--yolo",
    "--add-dir",
    "--trust",
]);
const ownSandbox = [
    "-s",
    "--sandbox",
    "--approve-for-me",
    "--dangerously-bypass-approvals-and-sandbox",
    "--full-auto",
    "--yolo",
];
/** The key is for Codex, not for what its tools start. */
const hiddenFromTools = 'shell_environment_policy.exclude=["CODEX_API_KEY","OPENAI_API_KEY","AZURE_OPENAI_API_KEY"]';
function codexArguments(request, settings) {
    const reads = request.access === "read-only";
    const extra = reads ? withoutSandboxSettings((0,agent_flags/* withoutFlags */.Kx)(settings.extra, permissionFlags)) : settings.extra;
    const chosen = extra.some((word) => ownSandbox.includes((0,agent_flags/* flagOf */.iP)(word)));
    // `resume` knows no --sandbox of its own, but takes the setting.
    const sandbox = chosen ? [] : ["-c", `sandbox_mode="${reads ? "read-only" : "workspace-write"}"`];
    const session = request.session.kind === "resume" ? ["resume", request.session.id] : [];
    return [
        ...["exec", "--json", "--skip-git-repo-check", "-c", 'approval_policy="never"', "-c", hiddenFromTools],
        ...sandbox,
        ...(0,agent_flags/* unlessGiven */.OI)(extra, ["-m", "--model"], settings.model),
        ...extra,
        ...session,
        // The prompt comes on standard input.
        "-",
    ];
}
/** `-c sandbox_mode=…` and `-c approval_policy=…` say the same as the flags. */
function withoutSandboxSettings(extra) {
    const settles = (word) => /^(?:sandbox_|approval_policy|permissions)/.test(word ?? "");
    return extra.filter((word, at) => {
        const isFlag = (candidate) => candidate === "-c" || candidate === "--config";
        if (isFlag(word) && settles(extra[at + 1]))
            return false;
        return !((isFlag(extra[at - 1]) && settles(word)) || settles(/^(?:-c|--config)=(.*)$/s.exec(word)?.[1]));
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/adapters/agents/codex-session.js
/** Where Codex keeps a conversation: `sessions/YYYY/MM/DD/rollout-<time>-<thread id>.jsonl` in its home. */



const rollout = /^rollout-(\d{4})-(\d{2})-(\d{2})T\d{2}-\d{2}-\d{2}-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jsonl$/;
/** The id of the thread that a rollout file belongs to. */
function threadOf(name) {
    return rollout.exec(name)?.[4];
}
function codexTranscripts(environment) {
    const home = environment["CODEX_HOME"] || (0,external_node_path_.join)(environment["HOME"] || (0,external_node_os_.homedir)(), ".codex");
    const sessions = (0,external_node_path_.join)(home, "sessions");
    return {
        async find(sessionId) {
            const entries = await (0,promises_.readdir)(sessions, { recursive: true, withFileTypes: true }).catch(() => []);
            const found = entries.find((entry) => entry.isFile() && threadOf(entry.name) === sessionId);
            return found === undefined ? undefined : (0,external_node_path_.join)(found.parentPath, found.name);
        },
        nameOf: (_, file) => (0,external_node_path_.basename)(file),
        async place(sessionId, name) {
            const [, year = "", month = "", day = "", thread] = rollout.exec(name) ?? [];
            return thread === sessionId ? (0,external_node_path_.join)(sessions, year, month, day, name) : undefined;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/agents/session-copy.js
var session_copy = __webpack_require__(91369);
;// CONCATENATED MODULE: ./lib/adapters/agents/session-aliases.js
/**
 * For a CLI that gives its conversations ids of its own: the workflow keeps its id before the agent starts, so a file for
 * each of our ids remembers the CLI's. Where it is lost, the session is not found and the next attempt begins a fresh one.
 */




function withSessionAliases(agent, directory, 
/** The CLI's id in the name of a session file. */
idIn) {
    const fileOf = (sessionId) => (0,external_node_path_.join)(directory, (0,session_copy/* requireSessionId */.DN)(sessionId));
    const idOf = async (sessionId) => {
        const kept = await (0,promises_.readFile)(fileOf(sessionId), "utf8").catch(() => sessionId);
        return (0,session_copy/* requireSessionId */.DN)(kept.trim());
    };
    return {
        ...agent,
        async run(request, onEvent, signal) {
            const ours = request.session.id;
            const isNew = request.session.kind === "new";
            let theirs = isNew ? undefined : await idOf(ours);
            const inOurWords = (sessionId) => (sessionId === theirs ? ours : sessionId);
            const listen = (event) => {
                if (event.kind !== "started")
                    return onEvent(event);
                if (isNew && theirs === undefined) {
                    theirs = event.sessionId;
                    // Before the next event, so that a checkpoint made at any moment finds the session.
                    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
                    (0,external_node_fs_.writeFileSync)(fileOf(ours), (0,session_copy/* requireSessionId */.DN)(theirs), { mode: 0o600 });
                }
                onEvent({ ...event, sessionId: inOurWords(event.sessionId) });
            };
            const session = { kind: request.session.kind, id: theirs ?? ours };
            const outcome = await agent.run({ ...request, session }, listen, signal);
            return outcome.sessionId === undefined ? outcome : { ...outcome, sessionId: inOurWords(outcome.sessionId) };
        },
        sessionFiles: async (sessionId) => agent.sessionFiles(await idOf(sessionId)),
        async restoreSession(sessionId, files) {
            (0,session_copy/* requireSessionId */.DN)(sessionId);
            for (const file of files) {
                const theirs = idIn(file.name) ?? sessionId;
                await agent.restoreSession(theirs, [file]);
                await (0,session_copy/* placeFile */.af)(fileOf(sessionId), Buffer.from(theirs));
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/agents/codex-agent.js
/** The agent `codex`: Codex CLI without a head. What its stream means is decided in core/agents/codex-events.ts. */








function createCodexAgent(options) {
    const agent = (0,cli_agent/* createCliAgent */.k)(options, {
        name: "codex",
        install: "Add a step before this action: `- run: npm install -g @openai/codex`, and give this action's step the `env` entry " +
            "CODEX_API_KEY (or OPENAI_API_KEY) from a repository secret.",
        // The oldest whose stream and flags were seen.
        minimumVersion: [0, 169, 0],
        environment: (0,agent_environment/* codexEnvironment */.jX)(options.environment),
        arguments: (request) => codexArguments(request, options),
        start: startCodex,
        fold: foldCodexEvent,
        conclude: concludeCodex,
        transcripts: codexTranscripts(options.environment),
        tokensIn: codexTokensIn,
    });
    return withSessionAliases(agent, (0,external_node_path_.join)(options.sessionRoot, "codex"), threadOf);
}


/***/ })

};
