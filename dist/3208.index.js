export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 83208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/config/config-keys.js + 2 modules
var config_keys = __webpack_require__(848);
// EXTERNAL MODULE: ./lib/core/config/text-formats.js
var text_formats = __webpack_require__(45022);
;// CONCATENATED MODULE: ./lib/core/config/config-docs.js



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

// EXTERNAL MODULE: ./lib/core/config/did-you-mean.js
var did_you_mean = __webpack_require__(72351);
;// CONCATENATED MODULE: ./lib/adapters/cli-words.js

function specificationForm(words, subcommands) {
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

;// CONCATENATED MODULE: ./lib/adapters/cli-arguments.js




const usageExitCode = 2;
const subcommands = [
    "run",
    "resume",
    "diagnostics",
    "report",
    "bundle",
    "replay",
    "list",
    "dashboard",
    "verify",
    "validate",
];
const shapes = {
    run: { argument: "PROMPT_FILE", mode: "run", summary: "Take a prompt to a pull request." },
    resume: { argument: "WORKFLOW_ID", mode: "resume", summary: "Go on with an interrupted workflow." },
    diagnostics: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Show state, failures, health and timings." },
    report: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Show the report of a workflow." },
    bundle: { argument: "WORKFLOW_ID", mode: "diagnose", summary: "Write a diagnostic bundle without secrets." },
    replay: { argument: "BUNDLE", mode: "diagnose", summary: "Show the report that is in a diagnostic bundle, offline." },
    list: { argument: undefined, mode: "diagnose", summary: "List the workflows of the state directory." },
    dashboard: { argument: undefined, mode: "diagnose", summary: "Show the workflows on a local web page, live." },
    verify: {
        argument: "WORKFLOW_ID",
        mode: "diagnose",
        summary: "Check journal and checkpoints of a workflow, or a bundle.",
    },
    validate: { argument: "PROMPT_FILE", mode: "run", summary: "Check configuration and prompt, and make nothing." },
};
async function parseCommandLine(words, version) {
    const commander = await __webpack_require__.e(/* import() */ 8179).then(__webpack_require__.bind(__webpack_require__, 48179));
    let printed = "";
    let result;
    const given = takeBooleans(specificationForm(words, subcommands));
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
const ownFlags = {
    diagnostics: ["json"],
    list: ["json"],
    dashboard: ["host", "port"],
    report: ["html"],
    replay: ["html", "timeline", "json"],
};
function optionsOf(name, Option_) {
    const options = [new Option_("--local", "Use a local forge in the state directory instead of GitHub.")];
    const own = ownFlags[name] ?? [];
    if (own.includes("json"))
        options.push(new Option_("--json", "Print JSON."));
    if (own.includes("html"))
        options.push(new Option_("--html <FILE>", "Write the report as an HTML file."));
    if (own.includes("timeline"))
        options.push(new Option_("--timeline", "Show what was decided and why, line by line."));
    if (name === "dashboard") {
        const key = "beyond this machine its address holds a key";
        options.push(new Option_("--host <ADDRESS>", `Where to listen (default: 127.0.0.1; ${key}).`));
        options.push(new Option_("--port <PORT>", "Port to listen on (default: any that is free)."));
    }
    if (name === "replay")
        return options.slice(1);
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
function understand(name, words, values, booleans) {
    const { argument, mode } = shapes[name];
    const problems = unknownFlags(name, words);
    const operands = words.filter((word) => !word.startsWith("-"));
    if (problems.length === 0 && operands.length > (argument === undefined ? 0 : 1))
        problems.push(problemOf(`there are too many arguments: ${operands.join(" ")}`));
    const [operand] = argument === undefined ? [] : operands;
    const flags = { ...flagsOf(values), ...booleans };
    if (argument === "PROMPT_FILE" && operand !== undefined) {
        if (flags["prompt_file"] !== undefined)
            problems.push(problemOf("the prompt file is given twice"));
        flags["prompt_file"] = operand;
    }
    if ((argument === "WORKFLOW_ID" || argument === "BUNDLE") && operand === undefined)
        problems.push(problemOf(`${name} needs a ${argument}`));
    if (name === "run" && !["prompt_file", "prompt", "issue_number"].some((key) => flags[key] !== undefined))
        problems.push(problemOf("run needs a PROMPT_FILE, --prompt or --issue-number"));
    if (problems.length > 0)
        return usage(problems);
    const workflowId = argument === "WORKFLOW_ID" ? (operand ?? "") : "";
    const common = { flags: { ...flags, mode, workflow_id: workflowId }, local: values["local"] === true };
    const wordOf = (value) => (typeof value === "string" ? value : undefined);
    const shown = {
        html: wordOf(values["html"]),
        timeline: values["timeline"] === true,
        json: values["json"] === true,
    };
    switch (name) {
        case "diagnostics":
            return { kind: name, workflowId, json: shown.json, ...common };
        case "report":
            return { kind: name, workflowId, html: shown.html, ...common };
        case "replay":
            return { kind: name, file: operand ?? "", ...shown };
        case "verify":
            if (/[./\\]/.test(workflowId))
                return { kind: "verify-file", file: workflowId };
            return { kind: name, workflowId, ...common };
        case "list":
            return { kind: name, json: shown.json, ...common };
        case "dashboard":
            return { kind: name, host: wordOf(values["host"]), port: wordOf(values["port"]), ...common };
        case "run":
        case "validate":
            return { kind: name, ...common };
        default:
            return { kind: name, workflowId, ...common };
    }
}
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
    const own = ownFlags[name] ?? [];
    const all = name === "replay" ? [] : [...config_keys/* flagNames */.JY.map(config_keys/* inputName */.yu), "local"];
    const known = [...all, "help", ...own].map((flag) => `--${flag}`);
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
var cli_setting = __webpack_require__(36920);
// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/cli.js







async function perform(command, place, end) {
    if (command.kind === "validate") {
        const { validateCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(3038), __webpack_require__.e(7665), __webpack_require__.e(4155), __webpack_require__.e(2167), __webpack_require__.e(7826)]).then(__webpack_require__.bind(__webpack_require__, 17826));
        return validateCommand(place, command);
    }
    if (command.kind === "replay" || command.kind === "verify-file") {
        const { replayCommand, verifyFile } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(6973), __webpack_require__.e(829), __webpack_require__.e(4367)]).then(__webpack_require__.bind(__webpack_require__, 86611));
        return command.kind === "replay" ? replayCommand(place, command) : verifyFile(place, command.file);
    }
    const read = await (0,cli_setting/* readSetting */.L)(place, command);
    if (read.kind === "invalid")
        return (0,cli_screen/* showProblems */.k1)(place.screen, read.problems);
    const { setting } = read;
    for (const warning of setting.warnings)
        place.screen.err(`${(0,cli_screen/* paint */.nI)(place.screen, "33", "warning:")} ${(0,cli_screen/* plain */.pj)(setting.redact(warning))}`);
    switch (command.kind) {
        case "run": {
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(3038), __webpack_require__.e(7665), __webpack_require__.e(4155), __webpack_require__.e(2167)]).then(__webpack_require__.bind(__webpack_require__, 42167));
            return runCommand(setting, command, end);
        }
        case "resume": {
            const { resumeCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(3038), __webpack_require__.e(7665), __webpack_require__.e(4155), __webpack_require__.e(2167)]).then(__webpack_require__.bind(__webpack_require__, 42167));
            return resumeCommandLine(setting, command, end);
        }
        case "diagnostics": {
            const { diagnosticsCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(829), __webpack_require__.e(3038), __webpack_require__.e(8403)]).then(__webpack_require__.bind(__webpack_require__, 30091));
            return diagnosticsCommand(setting, command);
        }
        case "report": {
            const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(829), __webpack_require__.e(3038), __webpack_require__.e(8403)]).then(__webpack_require__.bind(__webpack_require__, 30091));
            return reportCommand(setting, command);
        }
        case "verify": {
            const { verifyCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(829), __webpack_require__.e(3038), __webpack_require__.e(8403)]).then(__webpack_require__.bind(__webpack_require__, 30091));
            return verifyCommand(setting, command);
        }
        case "bundle": {
            const { bundleCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(829), __webpack_require__.e(3038), __webpack_require__.e(2043), __webpack_require__.e(8391)]).then(__webpack_require__.bind(__webpack_require__, 38391));
            return bundleCommand(setting, command);
        }
        case "dashboard": {
            const { dashboardCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(3038), __webpack_require__.e(1886)]).then(__webpack_require__.bind(__webpack_require__, 21093));
            return dashboardCommand(setting, command);
        }
        case "list": {
            const { listCommand } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(6973), __webpack_require__.e(2779), __webpack_require__.e(2548)]).then(__webpack_require__.bind(__webpack_require__, 32548));
            return listCommand(setting, command);
        }
    }
}
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
        return showThrown(screen, error, (0,redact/* createRedactor */.lY)(secretsOf(place)));
    }
}
function secretsOf({ environment }) {
    return Object.entries(environment).flatMap(([name, value]) => value !== undefined && value.length >= 8 && /TOKEN|SECRET|PASSWORD|KEY/.test(name) ? [value] : []);
}
async function cli() {
    const { stdout, stderr } = process;
    for (const stream of [stdout, stderr])
        stream.on("error", () => undefined);
    const end = (code) => process.exit(code);
    const screen = {
        out: (line) => stdout.write(`${line}\n`),
        err: (line) => stderr.write(`${line}\n`),
        color: (0,cli_screen/* wantsColor */.zK)(process.env, stderr.isTTY === true),
    };
    const code = await answer(process.argv.slice(2), { environment: process.env, cwd: process.cwd(), screen }, end);
    stderr.write("", () => stdout.write("", () => end(code)));
}


/***/ })

};
