export const id = 3945;
export const ids = [3945];
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
    const changed = state.changed || tool !== "web_search";
    return { state: afterTurn({ ...state, changed }), events: tool === "file_change" ? toolEvents(item) : [] };
}
function afterTurn(state) {
    const turns = state.turns + 1;
    return { ...state, turns, hopeless: state.hopeless ?? (0,agent_verdict/* turnsSpent */.zT)(state.asked, turns) };
}
function foldError(state, message) {
    if (!message.startsWith("Reconnecting"))
        return { state: { ...state, error: message }, events: [] };
    const trouble = codexProblemOf(message);
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
const hiddenFromTools = 'shell_environment_policy.exclude=["CODEX_API_KEY","OPENAI_API_KEY","AZURE_OPENAI_API_KEY"]';
function codexArguments(request, settings) {
    const reads = request.access === "read-only";
    const extra = reads ? withoutSandboxSettings((0,agent_flags/* withoutFlags */.Kx)(settings.extra, permissionFlags)) : settings.extra;
    const chosen = extra.some((word) => ownSandbox.includes((0,agent_flags/* flagOf */.iP)(word)));
    const sandbox = chosen ? [] : ["-c", `sandbox_mode="${reads ? "read-only" : "workspace-write"}"`];
    const session = request.session.kind === "resume" ? ["resume", request.session.id] : [];
    return [
        ...["exec", "--json", "--skip-git-repo-check", "-c", 'approval_policy="never"', "-c", hiddenFromTools],
        ...sandbox,
        ...(0,agent_flags/* unlessGiven */.OI)(extra, ["-m", "--model"], settings.model),
        ...extra,
        ...session,
        "-",
    ];
}
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



const rollout = /^rollout-(\d{4})-(\d{2})-(\d{2})T\d{2}-\d{2}-\d{2}-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jsonl$/;
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




function withSessionAliases(agent, directory, idIn) {
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








function createCodexAgent(options) {
    const agent = (0,cli_agent/* createCliAgent */.k)(options, {
        name: "codex",
        install: "Add a step before this action: `- run: npm install -g @openai/codex`, and give this action's step the `env` entry " +
            "CODEX_API_KEY (or OPENAI_API_KEY) from a repository secret.",
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
