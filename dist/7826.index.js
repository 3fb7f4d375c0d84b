export const id = 7826;
export const ids = [7826,5709,3889];
export const modules = {

/***/ 45709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _T: () => (/* binding */ collectOverrides),
  Z6: () => (/* binding */ decodePrompt),
  Kq: () => (/* binding */ keepInside),
  Al: () => (/* binding */ longestBytes),
  Ot: () => (/* binding */ plainDirectory),
  readPromptOverrides: () => (/* binding */ readPromptOverrides),
  U$: () => (/* binding */ trouble)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/config/did-you-mean.js
var did_you_mean = __webpack_require__(72351);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/prompt/prompt-template.js
var prompt_template = __webpack_require__(57577);
;// CONCATENATED MODULE: ./lib/core/prompt/prompt-texts.js

const promptNames = [
    "planning",
    "implementation",
    "fix",
    "documentation",
    "review",
    "review-response",
    "rules",
    "continuation",
];
const overridablePrompts = promptNames.filter((name) => name !== "rules");
const everywhere = ["rules", "continuation", "task", "checklist"];
const holes = {
    planning: { known: everywhere, required: ["rules", "task"] },
    implementation: { known: [...everywhere, "plan", "scope"], required: ["rules", "task"] },
    fix: { known: [...everywhere, "command", "output", "round"], required: ["rules", "task"] },
    documentation: { known: [...everywhere, "files"], required: ["rules"] },
    review: { known: [...everywhere, "diff"], required: ["rules", "task"] },
    "review-response": { known: [...everywhere, "comments"], required: ["rules", "comments"] },
    rules: { known: [], required: [] },
    continuation: { known: ["stage", "attempt", "before", "reason", "advice", "handover", "changes"], required: [] },
};
function checkPrompt(name, text) {
    return (0,prompt_template/* checkTemplate */.BU)(text, holes[name]);
}

// EXTERNAL MODULE: ./lib/core/text/tree-paths.js
var tree_paths = __webpack_require__(43274);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
;// CONCATENATED MODULE: ./lib/adapters/git/prompt-overrides.js








const longestBytes = 64 * 1024;
const mostProblems = 5;
const trouble = (problem, remedy) => ({
    troubles: [{ problem, remedy }],
});
const keepInside = "Put a plain file of the repository there.";
function plainDirectory(directory) {
    return directory
        .split("/")
        .filter((part) => part !== "." && part !== "")
        .join("/");
}
async function readPromptOverrides(root, directory) {
    const top = await (0,file_fault/* withFileFault */.Zm)("realpath", root, () => (0,promises_.realpath)(root));
    const shown = plainDirectory(directory);
    return collectOverrides(shown, { list: () => listNames(top, shown), read: (path) => readPlainFile(top, path) });
}
async function collectOverrides(shown, source) {
    const names = await source.list();
    if ("troubles" in names)
        throw refused(problemsAt(shown === "" ? "." : shown, names.troubles));
    const overrides = {};
    const problems = [];
    for (const file of promptFiles(names.files)) {
        const place = `${shown}/${file}`;
        const name = overridablePrompts.find((candidate) => `${candidate}.md` === file);
        const read = name === undefined ? strange(file) : checked(name, await source.read(place));
        if ("troubles" in read)
            problems.push(...problemsAt(place, read.troubles));
        else if (name !== undefined)
            overrides[name] = read.text;
    }
    if (problems.length > 0)
        throw refused(problems);
    return overrides;
}
function promptFiles(names) {
    return names.filter((name) => /\.md$/i.test(name) && !/^readme\.md$/i.test(name)).sort();
}
function problemsAt(place, troubles) {
    return troubles.slice(0, mostProblems).map(({ problem, remedy, line }) => ({
        key: "prompts_directory",
        place: line === undefined ? place : `${place} line ${line}`,
        problem,
        remedy,
    }));
}
function refused(problems) {
    const lines = problems.map(({ place, problem, remedy }) => `${place}: ${problem}. ${remedy}`);
    return new evidence/* Fault */.v({ kind: "configuration", problems }, `prompts_directory: ${lines.join(" ")}`);
}
async function listNames(top, directory) {
    const reason = (0,tree_paths/* unsafePathReason */.m)(directory);
    if (reason !== undefined)
        return {
            troubles: [{ problem: `the path ${reason}`, remedy: "Give a directory below the root of the repository." }],
        };
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(top, directory));
        if (!inside(top, real))
            return {
                troubles: [{ problem: "it leads out of the repository", remedy: "Give a directory of the repository." }],
            };
        return { files: await (0,promises_.readdir)(real) };
    }
    catch (error) {
        const errno = (0,file_fault/* errnoOf */.UQ)(error);
        if (errno === undefined)
            throw error;
        if (errno === "ENOENT")
            return { files: [] };
        const remedy = errno === "ENOTDIR" ? "Put a directory there, or remove it." : "Make it readable, or remove it.";
        return { troubles: [{ problem: `it cannot be listed (${errno})`, remedy }] };
    }
}
function strange(file) {
    if (file.toLowerCase() === "rules.md")
        return trouble("the rules cannot be replaced", "Remove it; put rules of your own into the prompts themselves.");
    const known = overridablePrompts.map((name) => `${name}.md`);
    const plain = file.replace(/[^\w. -]/g, "?").slice(0, 80);
    return trouble(`"${plain}" is no prompt.${(0,did_you_mean/* suggestion */.h)(file, known)}`.replace(/\.$/, ""), `Only these can be replaced: ${known.join(", ")}.`);
}
function inside(top, real) {
    const below = top.endsWith(external_node_path_.sep) ? top : `${top}${external_node_path_.sep}`;
    return real.startsWith(below) && (0,tree_paths/* unsafePathReason */.m)(real.slice(below.length).replaceAll(external_node_path_.sep, "/")) === undefined;
}
function checked(name, read) {
    if ("troubles" in read)
        return read;
    const troubles = checkPrompt(name, read.text);
    return troubles.length === 0 ? read : { troubles };
}
async function readPlainFile(top, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(top, path));
        if (!inside(top, real))
            return trouble("it leads out of the repository", keepInside);
        const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
        const file = await (0,promises_.open)(real, flags);
        try {
            if (!(await file.stat()).isFile())
                return trouble("it is no regular file", keepInside);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(longestBytes + 1), 0, longestBytes + 1, 0);
            return decodePrompt(buffer.subarray(0, bytesRead));
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const errno = (0,file_fault/* errnoOf */.UQ)(error);
        if (errno === undefined)
            throw error;
        return trouble(`it cannot be read (${errno})`, "Make it readable, or remove it.");
    }
}
function decodePrompt(bytes) {
    if (bytes.length > longestBytes)
        return trouble(`it is longer than ${longestBytes / 1024} KiB`, "Shorten it; the agent can read longer texts itself.");
    try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        if (text.includes("\0"))
            return trouble("it is not text", "Save it as text in UTF-8.");
        return { text: text.replaceAll("\r\n", "\n") };
    }
    catch {
        return trouble("it is not UTF-8", "Save it as text in UTF-8.");
    }
}


/***/ }),

/***/ 17826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _adapters_git_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45709);
/* harmony import */ var _core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(848);
/* harmony import */ var _core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89498);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68415);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);
/* harmony import */ var _core_prompt_task_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18546);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42167);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21264);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36920);









function configurationLines(setting) {
    const given = _core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG.filter((name) => setting.sources[name] !== "default" && name !== "mode" && name !== "workflow_id");
    const rows = given.map((name) => [`  ${name}`, setting.sources[name]]);
    return [
        `configuration: ok, ${given.length === 0 ? "all defaults" : `${given.length} not default`}`,
        ...(0,_core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)(rows),
    ];
}
function promptLines(analysis) {
    const { complexity, requirements } = analysis;
    const done = requirements.filter((requirement) => requirement.done).length;
    const tasks = (0,_core_prompt_task_list_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTasks */ .K)({ title: analysis.title, requirements, estimateSeconds: complexity.estimateSeconds });
    const ready = done === 0 ? "" : ` (${done} ticked off already)`;
    const rows = (0,_core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)([
        ["  title", analysis.title],
        ["  requirements", `${requirements.length}${ready}`],
        ["  criteria", String(analysis.successCriteria.length)],
        ["  tasks", String(tasks.length)],
        ["  complexity", `${complexity.level}, about ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(complexity.estimateSeconds)}`],
    ]);
    return ["prompt: ok", ...rows];
}
async function ownPrompts({ root, config }) {
    try {
        await (0,_adapters_git_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_0__.readPromptOverrides)(root, config.prompts_directory);
        return [];
    }
    catch (error) {
        if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v && error.evidence.kind === "configuration")
            return error.evidence.problems;
        throw error;
    }
}
async function validateCommand(place, command) {
    const { screen } = place;
    const read = await (0,_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .readSetting */ .L)(place, command);
    if (read.kind === "invalid") {
        const prompt_file = command.flags["prompt_file"];
        const sources = { prompt_file: "command line", prompt: "command line" };
        const config = { prompt_file, prompt: undefined, issue_number: undefined };
        const task = prompt_file === undefined ? undefined : await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .readTask */ .g)({ root: place.cwd, config, sources });
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_7__/* .showProblems */ .k1)(screen, [...read.problems, ...(task !== undefined && "problems" in task ? task.problems : [])]);
    }
    const { setting } = read;
    const say = (lines) => {
        for (const line of lines)
            screen.out((0,_screen_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(setting.redact(line)));
    };
    for (const warning of setting.warnings)
        screen.err(`${(0,_screen_js__WEBPACK_IMPORTED_MODULE_7__/* .paint */ .nI)(screen, "33", "warning:")} ${(0,_screen_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(setting.redact(warning))}`);
    const { config } = setting;
    const hasPrompt = config.prompt_file !== undefined || config.prompt !== undefined;
    const task = hasPrompt ? await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .readTask */ .g)(setting) : undefined;
    const problems = [...(task !== undefined && "problems" in task ? task.problems : []), ...(await ownPrompts(setting))];
    if (problems.length > 0)
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_7__/* .showProblems */ .k1)(screen, problems);
    say(configurationLines(setting));
    if (task === undefined || "problems" in task)
        return _screen_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .hS.done;
    const { analysePrompt } = await Promise.all(/* import() */[__webpack_require__.e(4502), __webpack_require__.e(7866)]).then(__webpack_require__.bind(__webpack_require__, 87866));
    const reading = analysePrompt(task.task.text, { fileName: task.task.promptFile });
    if (reading.kind === "task")
        say(promptLines(reading.analysis));
    return _screen_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .hS.done;
}


/***/ }),

/***/ 43889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ maxOverviewLength),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ZP: () => (/* binding */ estimateComplexity),
/* harmony export */   ZZ: () => (/* binding */ maxPromptLength),
/* harmony export */   uf: () => (/* binding */ maxItemLength),
/* harmony export */   w9: () => (/* binding */ maxListed)
/* harmony export */ });
const maxPromptLength = 1_048_576;
const maxListed = 200;
const maxItemLength = 1_000;
const maxOverviewLength = 4_000;
const baseSeconds = 600;
const secondsPerSection = 30;
const secondsPerRequirement = 90;
const maxSeconds = 3_600;
const mediumFrom = 1_200;
const highFrom = 2_400;
function estimateComplexity(sections, requirements) {
    const estimateSeconds = Math.min(maxSeconds, baseSeconds + secondsPerSection * sections + secondsPerRequirement * requirements);
    const level = estimateSeconds >= highFrom ? "high" : estimateSeconds >= mediumFrom ? "medium" : "low";
    return { level, estimateSeconds };
}
function oneLine(text, max) {
    const flat = text
        .slice(0, max * 8 + 1_000)
        .replace(/\s+/gu, " ")
        .trim();
    return flat.length <= max
        ? flat
        : `${flat
            .slice(0, max - 1)
            .toWellFormed()
            .replace(/\uFFFD$/u, "")
            .trimEnd()}…`;
}


/***/ }),

/***/ 57577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
const mark = /\\\{\{|\{\{([a-z]+(?:-[a-z]+)*)\}\}|\{\{/g;
function parseTemplate(source) {
    const template = [];
    const problems = [];
    let text = "";
    let at = 0;
    let line = 1;
    for (const match of source.matchAll(mark)) {
        const before = source.slice(at, match.index);
        line += before.split("\n").length - 1;
        text += before;
        at = match.index + match[0].length;
        const name = match[1];
        if (name === undefined) {
            text += "{{";
            if (match[0] === "{{")
                problems.push(notClosed(source.slice(match.index, match.index + 40), line));
            continue;
        }
        if (text !== "")
            template.push({ kind: "text", text });
        text = "";
        const alone = (source[match.index - 1] ?? "\n") === "\n" && (source[at] ?? "\n") === "\n";
        template.push({ kind: "hole", name, line, alone });
    }
    text += source.slice(at);
    if (text !== "")
        template.push({ kind: "text", text });
    return { template, problems };
}
function notClosed(from, line) {
    const shown = from.split("\n")[0] ?? "";
    return {
        line,
        problem: `"${shown}" is no placeholder`,
        remedy: "Write placeholders as {{name}}, without spaces and in lower case, and other double braces as \\{{.",
    };
}
function holesOf(template) {
    return [...new Set(template.flatMap((piece) => (piece.kind === "hole" ? [piece.name] : [])))];
}
function checkTemplate(source, holes) {
    const { template, problems } = parseTemplate(source);
    const shown = (names) => names.map((name) => `{{${name}}}`).join(", ");
    const unknown = template.flatMap((piece) => piece.kind === "hole" && !holes.known.includes(piece.name)
        ? [
            {
                line: piece.line,
                problem: `there is no placeholder {{${piece.name}}} here`,
                remedy: holes.known.length === 0 ? "Remove it." : `Use only ${shown(holes.known)}.`,
            },
        ]
        : []);
    const present = holesOf(template);
    const missing = holes.required.filter((name) => !present.includes(name));
    const lacks = [];
    if (source.trim() === "")
        lacks.push({ line: undefined, problem: "it is empty", remedy: "Write a prompt, or remove it." });
    else if (missing.length > 0)
        lacks.push({ line: undefined, problem: `it lacks ${shown(missing)}`, remedy: `Add ${shown(missing)}.` });
    return [...problems, ...unknown, ...lacks].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}
function fillTemplate(template, values) {
    let filled = "";
    let emptied = false;
    for (const piece of template) {
        if (piece.kind === "text") {
            filled += emptied ? piece.text.replace(/^\n+/, "") : piece.text;
            emptied = false;
            continue;
        }
        const value = Object.hasOwn(values, piece.name) ? values[piece.name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {{${piece.name}}}`);
        filled += value;
        emptied = piece.alone && value === "";
    }
    return filled;
}


/***/ }),

/***/ 18546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ prepareTasks)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _prompt_analysis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43889);


const maxRequirementTasks = 50;
function workItems(source) {
    const open = source.requirements.filter((requirement) => requirement.done !== true);
    if (open.length === 0)
        return [`Check that everything is done: ${source.title}`];
    const titles = open.slice(0, maxRequirementTasks).map((requirement) => `${requirement.id}: ${requirement.text}`);
    const rest = open.slice(maxRequirementTasks);
    return rest.length === 0 ? titles : [...titles, `${rest.length} more requirements, from ${rest[0]?.id ?? ""}`];
}
function prepareTasks(source) {
    const tasks = [];
    const add = (stage, title, estimateSeconds, dependencies) => {
        const id = `T${tasks.length + 1}`;
        const { critical } = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stageDefaults */ .ve[stage];
        tasks.push({ id, title: (0,_prompt_analysis_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title, 200), stage, estimateSeconds, dependencies, critical });
        return id;
    };
    const usual = (stage) => _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stageDefaults */ .ve[stage].baselineS;
    const plan = add("research_planning", `Plan: ${source.title}`, usual("research_planning"), []);
    const items = workItems(source);
    const share = Math.round(source.estimateSeconds / items.length);
    const work = items.map((title) => add("implementation_progress", title, share, [plan]));
    const tests = add("testing_complete", "Run the tests", usual("testing_complete"), work);
    const docs = add("documentation_update", "Update the documentation", usual("documentation_update"), [tests]);
    const pull = add("pr_creation", "Open the pull request", usual("pr_creation"), [tests, docs]);
    add("review_processing", "Answer the review", usual("review_processing"), [pull]);
    return tasks;
}


/***/ }),

/***/ 43274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nestedPath),
/* harmony export */   m: () => (/* binding */ unsafePathReason)
/* harmony export */ });
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function unsafePathReason(path) {
    if (path === "")
        return "is empty";
    if (path.startsWith("/") || /^[a-z]:/i.test(path))
        return "is absolute";
    if (path.includes("\0"))
        return "holds a NUL";
    for (const component of path.split("/")) {
        if (component === "")
            return "has an empty component";
        if (component === "." || component === "..")
            return `has the component ${component}`;
        for (const part of component.split("\\")) {
            const plain = part
                .replace(ignoredByHfs, "")
                .toLowerCase()
                .replace(/:.*$/, "")
                .replace(/[. ]+$/, "");
            if (plain === ".git" || plain === "git~1")
                return "reaches into a .git directory";
            if (component.includes("\\") && (part === ".." || part === ""))
                return "has a backslash that climbs";
        }
    }
    return undefined;
}
function nestedPath(paths) {
    const leaves = new Set(paths);
    return paths.find((path) => {
        for (let slash = path.indexOf("/"); slash > 0; slash = path.indexOf("/", slash + 1)) {
            if (leaves.has(path.slice(0, slash)))
                return true;
        }
        return false;
    });
}


/***/ })

};
