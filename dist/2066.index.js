export const id = 2066;
export const ids = [2066];
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

/***/ 42066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommandAgent: () => (/* binding */ createCommandAgent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);
/* harmony import */ var _agent_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38914);
/* harmony import */ var _session_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91369);





const nothingUsed = { turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
function createCommandAgent(options) {
    const sessionDirectory = (sessionId) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.sessionRoot, (0,_session_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .requireSessionId */ .DN)(sessionId));
    return {
        name: "command",
        probe: async () => ({ kind: "available", version: "" }),
        run: async (request, onEvent, signal) => runCommand(options, sessionDirectory(request.session.id), request, onEvent, signal),
        sessionFiles: async (sessionId) => copySession(sessionDirectory(sessionId), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.tempDirectory, "session", sessionId), options.redact),
        async restoreSession(sessionId, files) {
            const directory = sessionDirectory(sessionId);
            for (const file of files)
                await (0,_session_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFile */ .af)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, pathOf(file.name)), file.bytes);
        },
    };
}
async function runCommand(options, sessionDirectory, request, onEvent, signal) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(sessionDirectory, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.tempDirectory, { recursive: true });
    const promptDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.tempDirectory, "prompt-"));
    try {
        const promptFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(promptDirectory, "prompt.md");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(promptFile, request.prompt, { mode: 0o600 });
        onEvent({ kind: "started", sessionId: request.session.id });
        const result = await options.processes.run({
            label: "agent-command",
            run: { shell: options.command },
            cwd: request.cwd,
            stdin: request.prompt,
            env: {
                ...(0,_agent_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .commandEnvironment */ .J$)(options.environment),
                ...(0,_agent_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitWithoutToken */ .ul)(options.environment),
                ...(0,_agent_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .traceEnvironment */ .xx)(request),
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(promptDirectory, { recursive: true, force: true });
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
async function copySession(directory, copies, redact) {
    const paths = await filesBelow(directory);
    const sizes = await Promise.all(paths.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size));
    if (sizes.reduce((sum, size) => sum + size, 0) > _session_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionBytesLimit */ .$v)
        return [];
    const files = [];
    for (const path of paths) {
        const name = encodeURIComponent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path));
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copies, name);
        await (0,_session_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFile */ .af)(copy, (0,_session_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .redactBytes */ .TI)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), redact));
        files.push({ path: copy, name });
    }
    return files;
}
async function filesBelow(directory) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    }
    catch {
        return [];
    }
}
function pathOf(name) {
    const path = decodeURIComponent(name);
    const climbs = path.startsWith("/") || path.includes("\\") || path.split("/").some((part) => part === ".." || part === "");
    if (climbs)
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v({ kind: "state", problem: "schema", detail: "a session file's name leads out of its directory" });
    return path;
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


/***/ })

};
