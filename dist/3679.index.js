export const id = 3679;
export const ids = [3679];
export const modules = {

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

/***/ 13679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/core/config-keys.js + 1 modules
var config_keys = __webpack_require__(71952);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/text-formats.js
var text_formats = __webpack_require__(33461);
;// CONCATENATED MODULE: ./lib/core/config-docs.js
/** The table of configuration in words, for the command line's help and for the generated documentation. */



/** What a key takes, as a short phrase. */
function describeAllowed(name) {
    const key = (0,config_keys/* configurationKey */.kH)(name);
    switch (key.kind) {
        case "boolean":
            return "`true` or `false`";
        case "integer":
        case "number":
            return `${key.kind === "integer" ? "whole number" : "number"}, ${key.min} to ${key.max}`;
        case "duration":
            return `duration, ${(0,duration/* renderDuration */.PP)(key.min)} to ${(0,duration/* renderDuration */.PP)(key.max)}`;
        case "choice":
            return codes(key.choices.filter((choice) => !config_keys/* laterModes */.D4.includes(choice)));
        case "list":
            return key.choices === undefined ? `list: ${text_formats/* formatRules */.H[key.format].allowed}` : `list of ${codes(key.choices)}`;
        case "text":
            if (key.format === "stage")
                return "a stage";
            return key.format === "lines" || key.format === "prompt" ? "text" : text_formats/* formatRules */.H[key.format].allowed;
        case "words":
            return "words";
        case "path":
            return "path in the repository";
        case "stage-durations":
            return "lines `stage=duration`";
        case "baselines":
            return "object: stage to duration";
        case "stages":
            return "object: stage to settings";
        case "recovery-strategies":
            return "object: kind of error to list of actions";
    }
}
/** The default as it would be written; empty where there is none. */
function describeDefault(name) {
    const { default: value, kind } = (0,config_keys/* configurationKey */.kH)(name);
    if (kind === "duration" && typeof value === "number")
        return (0,duration/* renderDuration */.PP)(value);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return String(value);
    return "";
}
function codes(words) {
    return words.map((word) => `\`${word}\``).join(", ");
}

// EXTERNAL MODULE: ./lib/core/did-you-mean.js
var did_you_mean = __webpack_require__(68680);
;// CONCATENATED MODULE: ./lib/adapters/cli-arguments.js



const usageExitCode = 2;
const subcommands = ["run", "resume", "diagnostics", "report", "bundle", "list", "verify", "validate"];
const shapes = {
    run: { argument: "PROMPT_FILE", mode: "run", summary: "Take a prompt to a pull request." },
    resume: { argument: "WORKFLOW_ID", mode: "resume", summary: "Go on with an interrupted workflow." },
    diagnostics: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Show state, failures, health and timings." },
    report: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Show the report of a workflow." },
    bundle: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Write a diagnostic bundle without secrets." },
    list: { argument: undefined, mode: "diagnose", summary: "List the workflows of the state directory." },
    verify: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Check journal and checkpoints of a workflow." },
    validate: { argument: "PROMPT_FILE", mode: "run", summary: "Check configuration and prompt, and make nothing." },
};
/** `words` are the arguments without node and script. Never exits, never prints. */
async function parseCommandLine(words, version) {
    const commander = await __webpack_require__.e(/* import() */ 8179).then(__webpack_require__.bind(__webpack_require__, 48179));
    let printed = "";
    let result;
    const given = takeBooleans(specificationForm(words));
    const program = new commander.Command("workflow-manager");
    const quiet = (command) => command
        .exitOverride()
        .configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined })
        .allowUnknownOption()
        .allowExcessArguments();
    quiet(program)
        .description("Takes a prompt file or an issue to a reviewed pull request, and does not die on the way.")
        .version(version, "--version", "Show the version.")
        .helpOption("-h, --help", "Show this help.")
        .addHelpText("after", footer);
    for (const name of subcommands) {
        const { argument, summary } = shapes[name];
        const command = quiet(program.command(name, { isDefault: name === "run" })).description(summary);
        command.helpOption("-h, --help", "Show this help.");
        if (argument !== undefined)
            command.argument(`[${argument}]`);
        for (const option of optionsOf(name, commander.Option))
            command.addOption(option);
        command.action(() => {
            result = understand(name, command.args, command.opts(), given.booleans);
        });
    }
    try {
        await program.parseAsync(given.words, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof commander.CommanderError))
            throw error;
        if (error.code === "commander.version")
            return { kind: "version", text: printed.trim() };
        if (error.exitCode === 0)
            return { kind: "help", text: printed };
        return usage([problemOf(error.message)]);
    }
    return result ?? usage([problemOf("no command")]);
}
const footer = `
Exit codes: 0 completed or degraded, 1 failed, 2 usage or configuration, 75 paused or interrupted (resumable),
130 cancelled. Every flag can also be set as WORKFLOW_<NAME> or in the config file.`;
/** `--resume ID` and `--diagnostics ID` of the specification, which knows no subcommands. */
function specificationForm(words) {
    const [first] = words;
    if (first !== undefined && subcommands.includes(first))
        return words;
    for (const name of ["resume", "diagnostics"]) {
        const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
        if (at === -1)
            continue;
        const id = words[at]?.split("=").slice(1).join("=") ?? "";
        const taken = id === "" ? 2 : 1;
        const argument = id === "" ? words.slice(at + 1, at + 2) : [id];
        return [name, ...argument, ...words.slice(0, at), ...words.slice(at + taken)];
    }
    return first === undefined ? ["--help"] : words;
}
function optionsOf(name, Option_) {
    const options = [new Option_("--local", "Use a local forge in the state directory instead of GitHub.")];
    if (name === "diagnostics" || name === "list")
        options.push(new Option_("--json", "Print JSON."));
    if (name === "report")
        options.push(new Option_("--html <FILE>", "Write the report as an HTML file."));
    for (const key of config_keys/* flagNames */.JY) {
        const { kind, description } = (0,config_keys/* configurationKey */.kH)(key);
        const flag = `--${(0,config_keys/* inputName */.yu)(key)}`;
        const fallback = describeDefault(key);
        const facts = describeAllowed(key) + (fallback === "" ? "" : `; default: ${fallback}`);
        const help = `${description} (${facts})`.replaceAll("`", "");
        options.push(new Option_(kind === "boolean" ? flag : `${flag} <VALUE>`, help));
        if (kind === "boolean")
            options.push(new Option_(`--no-${(0,config_keys/* inputName */.yu)(key)}`, `The same as ${flag}=false.`).hideHelp());
    }
    return options;
}
/**
 * A boolean flag takes its value with `=` or as a following `true` or `false`; any other word behind it is an argument.
 * commander cannot tell these apart, so they are taken out before.
 */
function takeBooleans(words) {
    const names = new Map(config_keys/* flagNames */.JY.filter((key) => (0,config_keys/* configurationKey */.kH)(key).kind === "boolean").map((key) => [`--${(0,config_keys/* inputName */.yu)(key)}`, key]));
    const booleans = {};
    const rest = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? "";
        const [flag = "", value] = word.split(/=(.*)/s);
        const key = names.get(flag);
        const following = words[index + 1] ?? "";
        if (key !== undefined && value !== undefined)
            booleans[key] = value;
        else if (key !== undefined && /^(?:true|false)$/i.test(following)) {
            booleans[key] = following;
            index++;
        }
        else
            rest.push(word);
    }
    return { words: rest, booleans };
}
function understand(name, words, values, booleans) {
    const { argument, mode } = shapes[name];
    const problems = unknownFlags(name, words);
    const operands = words.filter((word) => !word.startsWith("-"));
    // Behind an unknown flag, an operand may be that flag's value.
    if (problems.length === 0 && operands.length > (argument === undefined ? 0 : 1))
        problems.push(problemOf(`there are too many arguments: ${operands.join(" ")}`));
    const [operand] = argument === undefined ? [] : operands;
    const flags = { ...flagsOf(values), ...booleans };
    if (argument === "PROMPT_FILE" && operand !== undefined) {
        if (flags["prompt_file"] !== undefined)
            problems.push(problemOf("the prompt file is given twice"));
        flags["prompt_file"] = operand;
    }
    if (argument === "WORKFLOW_ID" && operand === undefined)
        problems.push(problemOf(`${name} needs a WORKFLOW_ID`));
    if (name === "run" && !["prompt_file", "prompt", "issue_number"].some((key) => flags[key] !== undefined))
        problems.push(problemOf("run needs a PROMPT_FILE, --prompt or --issue-number"));
    if (problems.length > 0)
        return usage(problems);
    const workflowId = argument === "WORKFLOW_ID" ? (operand ?? "") : "";
    const common = { flags: { ...flags, mode, workflow_id: workflowId }, local: values["local"] === true };
    switch (name) {
        case "diagnostics":
            return { kind: name, workflowId, json: values["json"] === true, ...common };
        case "report": {
            const html = values["html"];
            return { kind: name, workflowId, html: typeof html === "string" ? html : undefined, ...common };
        }
        case "list":
            return { kind: name, json: values["json"] === true, ...common };
        case "run":
        case "validate":
            return { kind: name, ...common };
        default:
            return { kind: name, workflowId, ...common };
    }
}
/** Values as text, so that they go through the same parsers as inputs: `--dry-run` is `true`, `--no-dry-run` is `false`. */
function flagsOf(values) {
    const flags = {};
    for (const key of config_keys/* flagNames */.JY) {
        const camel = key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
        const value = values[camel];
        if (typeof value === "string" || typeof value === "boolean")
            flags[key] = String(value);
    }
    return flags;
}
function unknownFlags(name, words) {
    const own = name === "diagnostics" || name === "list" ? ["json"] : name === "report" ? ["html"] : [];
    const known = [...config_keys/* flagNames */.JY.map(config_keys/* inputName */.yu), "local", "help", ...own].map((flag) => `--${flag}`);
    const unknown = words.filter((word) => word.startsWith("-") && word !== "-");
    return unknown.map((word) => {
        const [flag = ""] = word.split("=");
        const near = (0,did_you_mean/* nearest */.p)(flag, known);
        const remedy = near === undefined ? `workflow-manager ${name} --help lists what there is.` : `Did you mean "${near}"?`;
        return { key: flag, place: "command line", problem: `${flag} is not a flag`, remedy };
    });
}
function problemOf(message) {
    const problem = message
        .replace(/^error: /, "")
        .split("\n")
        .join(" ");
    return { key: "arguments", place: "command line", problem, remedy: "workflow-manager --help shows the usage." };
}
function usage(problems) {
    return { kind: "usage", problems, exitCode: usageExitCode };
}

// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
// EXTERNAL MODULE: ./lib/cli/setting.js + 2 modules
var cli_setting = __webpack_require__(32507);
// EXTERNAL MODULE: ./lib/core/classify.js + 6 modules
var classify = __webpack_require__(74307);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(52094);
// EXTERNAL MODULE: ./lib/core/redact.js + 1 modules
var redact = __webpack_require__(10148);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/cli.js
/** The terminal's entry: words to a command, its result to an exit code. Each command loads its code when it is called. */







async function perform(command, place, end) {
    if (command.kind === "validate") {
        const { validateCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(1004), __webpack_require__.e(5374), __webpack_require__.e(2167), __webpack_require__.e(7826)]).then(__webpack_require__.bind(__webpack_require__, 17826));
        return validateCommand(place, command);
    }
    const read = await (0,cli_setting/* readSetting */.L)(place, command);
    if (read.kind === "invalid")
        return (0,cli_screen/* showProblems */.k1)(place.screen, read.problems);
    const { setting } = read;
    for (const warning of setting.warnings)
        place.screen.err(`${(0,cli_screen/* paint */.nI)(place.screen, "33", "warning:")} ${(0,cli_screen/* plain */.pj)(setting.redact(warning))}`);
    switch (command.kind) {
        case "run": {
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(1004), __webpack_require__.e(5374), __webpack_require__.e(2167)]).then(__webpack_require__.bind(__webpack_require__, 42167));
            return runCommand(setting, command, end);
        }
        case "resume": {
            const { resumeCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(1004), __webpack_require__.e(5374), __webpack_require__.e(2167)]).then(__webpack_require__.bind(__webpack_require__, 42167));
            return resumeCommandLine(setting, command, end);
        }
        case "diagnostics": {
            const { diagnosticsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(4788)]).then(__webpack_require__.bind(__webpack_require__, 94788));
            return diagnosticsCommand(setting, command);
        }
        case "report": {
            const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(4788)]).then(__webpack_require__.bind(__webpack_require__, 94788));
            return reportCommand(setting, command);
        }
        case "verify": {
            const { verifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(4788)]).then(__webpack_require__.bind(__webpack_require__, 94788));
            return verifyCommand(setting, command);
        }
        case "bundle": {
            const { bundleCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(3561), __webpack_require__.e(5709), __webpack_require__.e(8391)]).then(__webpack_require__.bind(__webpack_require__, 38391));
            return bundleCommand(setting, command);
        }
        case "list": {
            const { listCommand } = await Promise.all(/* import() */[__webpack_require__.e(1917), __webpack_require__.e(2548)]).then(__webpack_require__.bind(__webpack_require__, 32548));
            return listCommand(setting, command);
        }
    }
}
/** A throw that no command expected. What the system refused has words; the rest is a bug of ours. */
function showThrown(screen, error, redact) {
    if (error instanceof evidence/* Fault */.v && error.evidence.kind === "configuration")
        return (0,cli_screen/* showProblems */.k1)(screen, error.evidence.problems);
    const failure = error instanceof evidence/* Fault */.v ? (0,classify/* classify */.L)(error.evidence) : undefined;
    const said = failure !== undefined
        ? `${failure.message} ${failure.remedy}`
        : `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    screen.err(`${(0,cli_screen/* paint */.nI)(screen, "31", "error:")} ${(0,cli_screen/* plain */.pj)(redact(said))}`);
    return cli_screen/* exitCodes */.hS.failed;
}
async function answer(words, place, end) {
    const { screen } = place;
    try {
        const command = await parseCommandLine(words, version/* version */.r);
        switch (command.kind) {
            case "help":
            case "version":
                screen.out(command.text.trimEnd());
                return cli_screen/* exitCodes */.hS.done;
            case "usage":
                return (0,cli_screen/* showProblems */.k1)(screen, command.problems);
            default:
                return await perform(command, place, end);
        }
    }
    catch (error) {
        return showThrown(screen, error, (0,redact/* createRedactor */.l)(secretsOf(place)));
    }
}
function secretsOf({ environment }) {
    return Object.entries(environment).flatMap(([name, value]) => value !== undefined && value.length >= 8 && /TOKEN|SECRET|PASSWORD|KEY/.test(name) ? [value] : []);
}
async function cli() {
    const { stdout, stderr } = process;
    // Whoever reads us may stop reading (`report ID | head`): that is no error.
    for (const stream of [stdout, stderr])
        stream.on("error", () => undefined);
    const end = (code) => process.exit(code);
    const screen = {
        out: (line) => stdout.write(`${line}\n`),
        err: (line) => stderr.write(`${line}\n`),
        color: (0,cli_screen/* wantsColor */.zK)(process.env, stderr.isTTY === true),
    };
    const code = await answer(process.argv.slice(2), { environment: process.env, cwd: process.cwd(), screen }, end);
    // Not only `exitCode`: clients leave timers behind. What is written goes out first.
    stderr.write("", () => stdout.write("", () => end(code)));
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
