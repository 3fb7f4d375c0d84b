export const id = 5895;
export const ids = [5895,5709];
export const modules = {

/***/ 45895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommittedPrompts: () => (/* binding */ readCommittedPrompts)
/* harmony export */ });
/* harmony import */ var _core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
/* harmony import */ var _core_text_tree_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43274);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37863);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29981);
/* harmony import */ var _prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45709);





async function named(git, commit, path, mode) {
    const { stdout } = await git(["cat-file", mode, "--follow-symlinks"], {
        stdin: `${commit}:${path}\n`,
        maxBytes: _prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .longestBytes */ .Al + 1024,
        cut: true,
    });
    const end = stdout.indexOf("\n");
    const head = stdout.subarray(0, end).toString("utf8");
    const [, object = "", type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(head) ?? [];
    if (type !== undefined)
        return { kind: type, object, content: stdout.subarray(end + 1, end + 1 + Number(size)) };
    const kind = / missing$/.test(head) ? "missing" : (/^(\w+) \d+$/.exec(head)?.[1] ?? "missing");
    return { kind, object, content: Buffer.alloc(0) };
}
function sourceIn(git, commit, shown) {
    return {
        async list() {
            const reason = (0,_core_text_tree_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafePathReason */ .m)(shown);
            if (reason !== undefined)
                return (0,_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .trouble */ .U$)(`the path ${reason}`, "Give a directory below the root of the repository.");
            const found = await named(git, commit, shown, "--batch-check");
            if (found.kind === "missing" || found.kind === "dangling")
                return { files: [] };
            if (found.kind !== "tree")
                return (0,_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .trouble */ .U$)("it is no directory of the repository", "Give a directory of the repository.");
            const { stdout } = await git(["ls-tree", "-z", "--name-only", found.object], { maxBytes: 1024 ** 2 });
            return { files: (0,_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .records */ .V0)(stdout).map(_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD) };
        },
        async read(path) {
            const found = await named(git, commit, path, "--batch");
            if (found.kind === "blob")
                return (0,_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePrompt */ .Z6)(found.content.subarray(0, _prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .longestBytes */ .Al + 1));
            return (0,_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .trouble */ .U$)("it is no plain file of the repository", _prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .keepInside */ .Kq);
        },
    };
}
async function readCommittedPrompts(root, directory, commit, environment) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)({ cwd: root, env: (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._K)((0,_core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubEnvironment */ .v)(environment)) });
    const sha = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)((await git(["rev-parse", "--verify", "--end-of-options", `${commit}^{commit}`])).stdout);
    const shown = (0,_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .plainDirectory */ .Ot)(directory);
    return (0,_prompt_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .collectOverrides */ ._T)(shown, sourceIn(git, sha, shown));
}


/***/ }),

/***/ 29981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   t4: () => (/* binding */ joinRecords)
/* harmony export */ });
function records(output) {
    const text = output.toString("latin1");
    return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
function readable(record) {
    return Buffer.from(record, "latin1").toString("utf8");
}
function fileOf(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}
function joinRecords(list) {
    return Buffer.from(list.map((record) => `${record}\0`).join(""), "latin1");
}
function lines(output) {
    return output.toString("utf8").split("\n");
}
function firstLine(output) {
    return lines(output)[0] ?? "";
}


/***/ }),

/***/ 37863:
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
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);





const defaultDeadlineMs = 120_000;
const defaultMaxBytes = 256 * 1024 * 1024;
const stderrBytes = 16 * 1024;
const termGraceMs = 2000;
const drainMs = 2000;
function gitEnvironment(environment) {
    const kept = new Set(["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH"]);
    const clean = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || kept.has(name));
    return {
        ...Object.fromEntries(clean),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_EDITOR: ":",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_ALLOW_PROTOCOL: "https:http:file",
    };
}
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
    ["advice.graftFileDeprecated", "false"],
    ["diff.ignoreSubmodules", "dirty"],
];
function createGit(setup) {
    return async (args, options = {}) => {
        const operation = options.operation ?? `git ${args[0] ?? ""}`;
        const exits = options.exits ?? [0];
        const settings = [...quietSettings, ...(setup.config ?? []), ...(options.config ?? [])];
        const fault = (exitCode, signal, stderr) => new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
        if (setup.signal?.aborted === true)
            throw fault(null, null, "not started: cancelled");
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
            cwd: options.cwd ?? setup.cwd,
            env: { ...setup.env, ...settingsEnvironment(settings), ...options.env },
            stdio: [options.stdin === undefined ? "ignore" : "pipe", options.stdoutFd ?? "pipe", "pipe"],
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const stdout = collect(child.stdout, options.maxBytes ?? defaultMaxBytes, () => endGroup(child));
        const stderr = collectTail(child.stderr, stderrBytes);
        const feeding = feed(child, options.stdin);
        const stopped = watch(child, options.deadlineMs ?? defaultDeadlineMs, setup.signal);
        const ended = await settled(child);
        const why = stopped();
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
