export const id = 5013;
export const ids = [5013,5036];
export const modules = {

/***/ 65036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExtensions: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52094);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Loads the user's ES module (`extensions`): what it exports is checked before anything of it is called. */


function functions(path, name, value) {
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every((item) => typeof item === "function"))
        return list;
    throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("extensions", path, `its export ${name} is no function or list of functions`, `Export ${name} as an array of functions.`);
}
/** `path`: absolute. Throws a configuration `Fault` when the module cannot be loaded or exports something else. */
async function readExtensions(path) {
    let module;
    try {
        module = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href)));
    }
    catch (error) {
        throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("extensions", path, `it could not be loaded: ${error instanceof Error ? error.message : String(error)}`, "Give the path of an ES module in the repository.");
    }
    return {
        errorHandlers: functions(path, "errorHandlers", module["errorHandlers"]),
        healthChecks: functions(path, "healthChecks", module["healthChecks"]),
    };
}


/***/ }),

/***/ 87692:
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
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52094);
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
        const fault = (exitCode, signal, stderr) => new _core_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
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

/***/ 58688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ allExtensions),
  p: () => (/* binding */ openSetting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/extensions.js
var extensions = __webpack_require__(65036);
// EXTERNAL MODULE: ./lib/cli/setting.js + 2 modules
var setting = __webpack_require__(32507);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/core/config.js + 1 modules
var config = __webpack_require__(92416);
// EXTERNAL MODULE: ./lib/core/config-keys.js + 1 modules
var config_keys = __webpack_require__(71952);
;// CONCATENATED MODULE: ./lib/cli/library/load-values.js
/** The values given to the constructor: checked like those of a config file, and going before file and environment. */



const givenName = "the configuration given to WorkflowManager";
async function loadWithValues(where, given) {
    const set = Object.entries(given).filter(([, value]) => value !== undefined);
    // What a file may not hold: its own name, and secrets (they would be warned of; here they are where they belong).
    const isForFlag = ([name]) => name === "config_file" || ((0,config_keys/* isConfigurationName */.cE)(name) && (0,config_keys/* configurationKey */.kH)(name).secret);
    const flags = Object.fromEntries(set.filter(isForFlag).map(([name, value]) => [name, String(value)]));
    const values = set.filter((entry) => !isForFlag(entry));
    const read = await (0,config_source/* readConfigurationSources */.dA)({ ...where, flags: { ...where.flags, ...flags } });
    const { file } = read.sources;
    const merged = {
        path: file === undefined ? givenName : `${givenName} or ${file.path}`,
        values: { ...file?.values, ...Object.fromEntries(values) },
        lines: file?.lines ?? new Map(),
    };
    const hidden = new Set(values.map(([name]) => ((0,config_keys/* isConfigurationName */.cE)(name) ? (0,config_keys/* environmentName */.VE)(name) : "")));
    const environment = Object.fromEntries(Object.entries(where.environment).filter(([name]) => !hidden.has(name)));
    const resolved = (0,config/* resolveConfiguration */.d)({ ...read.sources, environment, file: merged });
    if (read.kind === "ok")
        return resolved;
    return { kind: "invalid", problems: [...read.problems, ...(resolved.kind === "invalid" ? resolved.problems : [])] };
}

;// CONCATENATED MODULE: ./lib/cli/library/open.js
/** From the constructor's values to a setting: as if they stood in the config file, but going before everything else. */




/** No colour, and lines only for whoever asked for them. */
function screenOf(setup) {
    const line = setup.options.onLog ?? (() => undefined);
    return { out: line, err: line, color: false };
}
async function openSetting(setup, flags) {
    const { options } = setup;
    const place = {
        environment: options.environment ?? process.env,
        cwd: (0,external_node_path_.resolve)(setup.projectRoot ?? "."),
        screen: screenOf(setup),
    };
    return (0,setting/* readSetting */.L)(place, { flags, local: options.local ?? false }, (where) => loadWithValues(where, setup.config));
}
/** Those of the program and, after them, those of the module that the configuration names. */
async function allExtensions(own, root, module) {
    if (module === undefined)
        return own;
    const more = await (0,extensions.readExtensions)((0,external_node_path_.resolve)(root, module));
    return {
        errorHandlers: [...own.errorHandlers, ...more.errorHandlers],
        healthChecks: [...own.healthChecks, ...more.healthChecks],
    };
}


/***/ }),

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   k1: () => (/* binding */ showProblems),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    /** EX_TEMPFAIL of sysexits(3): try again later. */
    resumable: 75,
    /** What a shell gives for a program that SIGINT ended. */
    cancelled: 130,
};
/** Escape sequences in an issue's or an agent's text could rewrite what the terminal has shown. */
function plain(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
/** https://no-color.org: set and not empty. */
function wantsColor(environment, isTerminal) {
    return isTerminal && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
function paint(screen, code, text) {
    return screen.color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
/** All problems at once, each with its key, its place and what to do. */
function showProblems(screen, problems) {
    for (const { key, place, problem, remedy } of problems) {
        const sentence = `${key} (${place}): ${problem.replace(/[.\s]+$/, "")}. ${remedy}`;
        screen.err(`${paint(screen, "31", "error:")} ${plain(sentence)}`);
    }
    return exitCodes.usage;
}


/***/ }),

/***/ 32507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ missingForRun),
  L: () => (/* binding */ readSetting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
;// CONCATENATED MODULE: ./lib/core/remote-url.js
/** Which repository of which GitHub a remote's address names. */
const remote_url_name = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?";
const path = new RegExp(`^/?(${remote_url_name})/(${remote_url_name}?)(?:\\.git)?/?$`);
/** `git@github.com:owner/repo.git`: no scheme, and a colon before the path. */
const scpForm = /^(?:[^@/\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)(.+)$/;
function apiOf(scheme, host) {
    if (host === "github.com")
        return "https://api.github.com";
    // Enterprise Cloud with data residency has a host per company; Enterprise Server has a path.
    return host.endsWith(".ghe.com") ? `https://api.${host}` : `${scheme}//${host}/api/v3`;
}
function repositoryAt(scheme, host, rest) {
    const [, owner, repo] = path.exec(rest) ?? [];
    if (owner === undefined || repo === undefined)
        return undefined;
    // SSH through port 443 has a host of its own.
    const web = host === "ssh.github.com" ? "github.com" : host;
    return { owner, repo: repo.replace(/\.git$/, ""), serverUrl: `${scheme}//${web}`, apiUrl: apiOf(scheme, web) };
}
/** `https://host/owner/repo(.git)`, `ssh://git@host/owner/repo.git`, `git@host:owner/repo.git`. Undefined: anything else. */
function parseRemoteUrl(text) {
    const trimmed = text.trim();
    if (!trimmed.includes("://")) {
        const [, host, rest] = scpForm.exec(trimmed) ?? [];
        return host === undefined || rest === undefined ? undefined : repositoryAt("https:", host.toLowerCase(), rest);
    }
    if (!URL.canParse(trimmed))
        return undefined;
    const url = new URL(trimmed);
    switch (url.protocol) {
        case "https:":
        case "http:":
            return repositoryAt(url.protocol, url.host, url.pathname);
        case "ssh:":
        case "git+ssh:":
            // The port is that of SSH, not of the web.
            return repositoryAt("https:", url.hostname.toLowerCase(), url.pathname);
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(87692);
;// CONCATENATED MODULE: ./lib/adapters/origin.js
/** What a terminal knows of its repository: where its top is, and which repository of which GitHub `origin` names. */







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const deadlineMs = 10_000;
async function ask(directory, environment, ...args) {
    try {
        const env = (0,git/* gitEnvironment */._K)((0,child_environment/* scrubEnvironment */.v)(environment));
        const { stdout } = await run("git", ["-C", directory, ...args], { env, timeout: deadlineMs });
        return stdout.trim();
    }
    catch {
        return undefined;
    }
}
/** Top of the work tree that `directory` is in; undefined outside of one. */
async function repositoryRoot(directory, environment) {
    const top = await ask(directory, environment, "rev-parse", "--show-toplevel");
    return top === undefined || top === "" ? undefined : (0,promises_.realpath)(top);
}
/**
 * The facts that a runner gives by variables, for a terminal. `owner` and `repo` are empty where `origin` is missing or is
 * nothing of GitHub. There is no run, so nothing can be re-run or dispatched.
 */
async function readTerminalFacts(root, environment) {
    // Without `insteadOf` and credentials of ours: the address as git would use it.
    const origin = parseRemoteUrl((await ask(root, environment, "remote", "get-url", "origin")) ?? "");
    const serverUrl = origin?.serverUrl ?? "https://github.com";
    const known = environment["GITHUB_SERVER_URL"] === serverUrl ? environment["GITHUB_API_URL"] : undefined;
    return {
        owner: origin?.owner ?? "",
        repo: origin?.repo ?? "",
        apiUrl: known || (origin?.apiUrl ?? "https://api.github.com"),
        serverUrl,
        runId: undefined,
        runAttempt: 1,
        runUrl: undefined,
        eventName: "",
        eventPath: undefined,
        actor: undefined,
        triggeringActor: undefined,
        workflow: undefined,
        job: undefined,
        workspace: root,
        temporary: (0,external_node_os_.tmpdir)(),
        retentionDays: undefined,
    };
}

// EXTERNAL MODULE: ./lib/core/redact.js + 1 modules
var redact = __webpack_require__(10148);
// EXTERNAL MODULE: ./lib/core/secrets.js
var secrets = __webpack_require__(20870);
;// CONCATENATED MODULE: ./lib/cli/setting.js
/** What every command needs: the repository's root, the resolved configuration, and how to hide its secrets. */





/** Paths that a flag may give anywhere: a shell completes them from where one stands, not from the repository's root. */
const typedPaths = ["prompt_file", "config_file", "working_directory", "extensions"];
function fromRoot(flags, cwd, root) {
    const result = { ...flags };
    if (cwd === root)
        return result;
    for (const key of typedPaths) {
        const value = result[key];
        if (value !== undefined && value !== "")
            result[key] = (0,external_node_path_.resolve)(cwd, value);
    }
    return result;
}
/** `GITHUB_TOKEN` and `GH_TOKEN` are what a terminal has; our own variable goes first. */
function withToken(environment, local) {
    const token = environment["WORKFLOW_TOKEN"] || environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
    return local || token === undefined || token === "" ? environment : { ...environment, WORKFLOW_TOKEN: token };
}
async function readSetting(place, command, load = config_source/* loadConfiguration */.vF) {
    const { cwd } = place;
    const top = await repositoryRoot(cwd, place.environment);
    const root = top ?? cwd;
    const environment = withToken(place.environment, command.local);
    const loaded = await load({
        environment,
        readInputs: false,
        flags: fromRoot(command.flags, cwd, root),
        root,
    });
    if (loaded.kind === "invalid")
        return { kind: "invalid", problems: loaded.problems };
    // On a machine that stays, the state directory is the place that survives a kill.
    const config = { ...loaded.config, checkpoint_stores: loaded.config.checkpoint_stores ?? ["folder"] };
    return {
        kind: "ok",
        setting: {
            ...place,
            environment,
            config,
            sources: loaded.sources,
            warnings: loaded.warnings,
            root,
            inRepository: top !== undefined,
            runner: await readTerminalFacts(root, place.environment),
            redact: (0,redact/* createRedactor */.l)((0,secrets/* secretsIn */.V)(config, environment)),
        },
    };
}
/** What stands between a setting and a run on it. */
function missingForRun(setting, local) {
    const problems = [];
    const add = (key, where, problem, remedy) => problems.push({ key, place: where, problem, remedy });
    if (!setting.inRepository)
        add("repository", setting.cwd, "this is not in a git repository", "Start it inside a clone of the repository.");
    if (local || problems.length > 0)
        return problems;
    if (setting.config.token === undefined) {
        add("token", "environment", "there is no token for GitHub", "Set GITHUB_TOKEN or GH_TOKEN (`gh auth token` prints one), give --token, or use --local.");
    }
    if (setting.runner.repo === "") {
        add("origin", "git remote", "the remote origin names no repository on GitHub", "Set it (`git remote add origin https://github.com/OWNER/REPO`), or use --local.");
    }
    return problems;
}


/***/ })

};
