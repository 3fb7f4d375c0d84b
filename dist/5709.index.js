export const id = 5709;
export const ids = [5709];
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
