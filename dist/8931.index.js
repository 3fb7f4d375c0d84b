export const id = 8931;
export const ids = [8931];
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
/** Keys of model providers that an `agent-command` may need. */
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
/** Claude through a cloud's own model service needs that cloud's credentials. */
const cloudPrefixes = [
    ["CLAUDE_CODE_USE_BEDROCK", "AWS_"],
    ["CLAUDE_CODE_USE_VERTEX", "GOOGLE_"],
    ["CLAUDE_CODE_USE_FOUNDRY", "AZURE_"],
];
/**
 * What an unattended run wants unless the user's environment says otherwise. CLAUDE_CODE_SUBPROCESS_ENV_SCRUB would keep the
 * key from what its tools start, but 2.1.330 does not even start with it where bubblewrap is missing, as on hosted runners.
 */
const claudeDefaults = {
    DISABLE_AUTOUPDATER: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    // Work in the background is killed when the turn ends, and the run still reports success.
    CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
};
/**
 * A checkout that keeps its credentials (the default of actions/checkout) leaves the job's token in git's configuration, where
 * every `git push` finds it. An empty value above all files empties the list of headers: the agent's git has no token then.
 * Whoever looks for the file can still read it; `persist-credentials: false` is what keeps it away (docs/security.md).
 */
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
/** An agent that sends telemetry of its own joins the attempt it works for; else it inherits what the step was given. */
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
/** `codex exec` reads CODEX_API_KEY; OPENAI_API_KEY is what most people have set. */
function codexEnvironment(environment) {
    const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["CODEX_", "OPENAI_", "AZURE_OPENAI_"]));
    const key = own["CODEX_API_KEY"] ?? own["OPENAI_API_KEY"];
    return key === undefined ? own : { ...own, CODEX_API_KEY: key };
}
function geminiEnvironment(environment) {
    const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["GEMINI_", "GOOGLE_"]));
    // Its launcher would start a second process of its own and ignore SIGTERM.
    return { GEMINI_CLI_NO_RELAUNCH: "true", GEMINI_CLI_TRUST_WORKSPACE: "true", ...own };
}
/** Never GH_TOKEN or GITHUB_TOKEN, which Copilot would take too: the agent cannot push (DESIGN decision 9). */
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
/** What checkpoint and restore need to know of a CLI that keeps each conversation in one JSON Lines file. */





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
/** The newest totals in a transcript, as `tokensIn` reads them from its lines. */
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
/**
 * What all agents with a command line have in common: the prompt goes in on standard input, events come out line by line, a
 * hopeless run is ended at once, and one transcript is the session. What a stream means is decided in core.
 */





/** It has done nothing yet that wants time to be put away. */
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
        // Never as an argument: one argument may not be longer than 128 KiB.
        stdin: request.prompt,
        onLine,
        // The stream has been read line by line; only its end is of use in a message.
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
/** The totals in a transcript are those of the conversation: this attempt's share is what came on top of them. */
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
/** Copies of an agent's session files that may leave the machine: redacted, whole, and bounded in size. */







/** 64 MiB: a day of talking. More than that would make every checkpoint slow. */
const sessionBytesLimit = 64 * 1024 * 1024;
/** Session ids become file names: nothing but letters, digits, dots and dashes, and no leading dot. */
function requireSessionId(id) {
    if (/^[A-Za-z0-9-][A-Za-z0-9.-]{0,127}$/.test(id))
        return id;
    throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .v({ kind: "state", problem: "schema", detail: "a session id holds characters it may not" });
}
/**
 * A JSON Lines transcript, redacted value by value, since a secret with a quote or a line end looks different inside JSON.
 * A last line that was being written while it was read is left out. Undefined: there is none, or it is over the limit.
 */
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
/** Any file: text is redacted as text, other bytes as Latin-1, where each byte is one character and comes back as it was. */
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const text = buffer.toString("utf8");
    const encoding = Buffer.from(text, "utf8").equals(buffer) ? "utf8" : "latin1";
    return Buffer.from(redact(buffer.toString(encoding)), encoding);
}
/** Whole or not at all, so that a crash in between leaves no half a session. */
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
/** What came on top of `before`; a count that went down (a transcript that was cut) counts as nothing. */
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
/** What the verdicts on all agents' runs have in common: the end of a process, and how trouble becomes a failed outcome. */
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
/** The stream broke off before its terminal event. What it had said by then is events; only what stands beside them explains. */
function withoutTerminalEvent(end) {
    const words = end.lastOutput.split("\n").filter((line) => !line.startsWith("{"));
    const said = words.join("").trim() === "" ? "" : `: ${words.join("\n").trim()}`;
    return { problem: "no-terminal-event", message: `ended (${howEnded(end)}) without a result${said}` };
}
/** Undefined where a process that reported success also ended like one. */
function troubleInEnd(end) {
    if (end.signal === null && end.exitCode === 0)
        return undefined;
    return { problem: "other", message: `reported success, yet its process ended with ${howEnded(end)}` };
}
/**
 * A denied tool was needed when the task was to change something and no tool that could have was permitted. A denial next to
 * permitted work (say `git push` after the edits) is reported as an event and left to the stage's own postcondition.
 */
function deniedTrouble(asked, changed, denied) {
    if (asked.access === "read-only" || changed || denied.length === 0)
        return undefined;
    return { problem: "permission-denied", message: `needed a tool that was denied: ${[...new Set(denied)].join(", ")}` };
}
/** A resume that was answered by another conversation: what it knows is not what the prompt relies on. */
function otherSession(asked, reported) {
    if (!asked.resumed || reported === undefined || reported === asked.sessionId)
        return undefined;
    return { problem: "no-session", message: `was asked to resume ${asked.sessionId} and answered as ${reported}` };
}
/** Undefined while the turns are within what was asked for. */
function turnsSpent(asked, turns) {
    if (asked.maxTurns === undefined || turns <= asked.maxTurns)
        return undefined;
    return { problem: "max-turns", message: `the limit of ${asked.maxTurns} turns is reached` };
}
/** What an HTTP status of the provider means by itself. */
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
/** A tool call as an event: the beginning of its input for people, and a digest of it all where that is not all of it. */

/** Characters of a tool's input that are shown. */
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


/***/ })

};
