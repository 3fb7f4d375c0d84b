export const id = 8579;
export const ids = [8579];
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

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68415);

/** Columns as wide as their widest cell; the last one is not padded. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
    return rows.map((row) => row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd());
}
function titled(title, lines) {
    return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
function stagesOf(diagnostics) {
    const rows = Object.entries(diagnostics.stage_history).map(([stage, metrics]) => [
        stage,
        metrics.result,
        (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(metrics.duration),
        `${metrics.status} (×${metrics.performance_ratio})`,
        metrics.attempts === 1 ? "" : `${metrics.attempts} attempts`,
    ]);
    return columns(rows);
}
function healthOf({ recent_health_checks: checks }) {
    return checks.map((check) => {
        const percent = (name) => (typeof check[name] === "number" ? `${String(check[name])}%` : "unknown");
        return `${String(check["timestamp"])} ${String(check["status"])} cpu ${percent("cpu_usage")}, memory ${percent("memory_usage")}, disk ${percent("disk_usage")}`;
    });
}
function renderDiagnostics(diagnostics) {
    const { current_stage: current, performance_report: performance, checkpoints } = diagnostics;
    const head = columns([
        ["workflow", diagnostics.workflow_id],
        ["repository", diagnostics.repository],
        ["status", diagnostics.status],
        ...(current === null
            ? []
            : [["stage", `${current.stage} (${current.status}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(current.duration)})`]]),
        ["progress", `${diagnostics.progress.done} of ${diagnostics.progress.total} stages`],
        ["errors", `${diagnostics.error_count}, with ${diagnostics.recovery_attempts} recovery actions`],
        [
            "performance",
            `${performance.performance_score.toFixed(2)} (${performance.performance_grade}), ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(performance.total_duration)} of work`,
        ],
    ]);
    return [
        diagnostics.headline,
        "",
        ...head,
        ...titled("Stages", stagesOf(diagnostics)),
        ...titled("Errors", diagnostics.errors.map((error) => `${error.stage} attempt ${error.attempt}: ${error.category}/${error.code}: ${error.message}`)),
        ...titled("Recovery", diagnostics.recoveries.map((recovery) => `${recovery.stage}: ${recovery.action}: ${recovery.outcome}, ${recovery.detail}`)),
        ...titled("Health", healthOf(diagnostics)),
        ...titled("Checkpoints", [
            ...checkpoints.newest.map(({ store, generation, bytes, at }) => `${store}: generation ${generation}, ${bytes} bytes, ${at}`),
            ...checkpoints.failed
                .slice(-5)
                .map(({ store, generation, reason }) => `${store}: generation ${generation} was not saved: ${reason}`),
        ]),
        ...titled("Effects", diagnostics.effects.map(({ effect, key, state }) => `${effect}: ${state} (${key})`)),
        ...titled("Warnings", diagnostics.warnings.map(({ topic, message }) => `${topic}: ${message}`)),
        ...titled("Next", diagnostics.resume.next_steps),
    ];
}


/***/ }),

/***/ 73408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yZ: () => (/* binding */ withoutSideEffects),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60421);
/**
 * Other people's text inside our Markdown (GitHub's flavour), HTML and diagrams.
 *
 * Escapes are character references, not backslashes: they mean the same in a paragraph, in a table cell and inside an HTML
 * block such as <details>, where Markdown is not read.
 */

/** An invisible character that ends a word for GitHub's mention and keyword finders. */
const joiner = "\u2060";
/** Emphasis, brackets and backslashes between the word and the number are gone once the text is rendered. */
const closing = /(?<![A-Za-z0-9])(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?[\s*_~[(`\\]{0,8}(?:#|GH-\d|[\w.-]{1,100}\/[\w.-]{1,100}#\d|https?:))/gi;
function reference(text) {
    return `&#${text.codePointAt(0)};`;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, reference);
}
/** `fixes #3` in somebody's text would close an issue when our pull request is merged; `@name` would call people. */
function withoutSideEffects(text) {
    return text.replace(closing, `$1${joiner}`).replace(/@(?=[A-Za-z0-9])/g, `@${joiner}`);
}
/**
 * One line of plain text, for a paragraph, list item, heading or table cell: hidden characters out, white space collapsed, at most
 * `max` characters before escaping, nothing in it Markdown or HTML.
 */
function escapeInline(text, max = 500) {
    const flat = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text, max * 4 + 200)
        .replace(/\s+/gu, " ")
        .trim();
    const short = flat.length > max ? `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, Math.max(0, max - 1)).trimEnd()}…` : flat;
    return (withoutSideEffects(short)
        .replace(/[&<>|`*[\]\\~$]/g, reference)
        // Inside a word an underscore is an underscore; most of them stand in file names.
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
        .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => [...start].map(reference).join("")));
}
/** Text in the typewriter face. An element and not back quotes: those cannot hold a `|` inside a table. */
function codeText(text, max = 200) {
    return `<code>${escapeInline(text, max) || "&#32;"}</code>`;
}
/** Only http and https addresses become links; anything else is shown as text. */
function link(text, url) {
    const label = escapeInline(text, 200);
    if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2_000)
        return label;
    const safe = url.replace(/[^\w~:/?#@!$&+,;=%.-]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
    return `[${label}](${safe.replace(/[()'*<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
/** A block of code whose fence is longer than any in the text. `info`: one word of ours. */
function fencedBlock(text, info = "text") {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${info}\n${text.replace(/\r\n?/g, "\n")}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
/** `summary` is Markdown or HTML of ours; the blank lines are what lets Markdown inside be read. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Cells are Markdown made with the functions above. A cell is one line, and a pipe that came through would add a column. */
function table(header, rows) {
    const line = (cells) => `| ${header.map((_, index) => (cells[index] ?? "").replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
    return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}
/** A label in a Mermaid diagram: letters, digits and a few harmless signs. Mermaid has no escapes that hold everywhere. */
function mermaidLabel(text, max = 60) {
    const plain = text
        .slice(0, max * 4)
        .replace(/[^\p{L}\p{N} _.()/-]/gu, " ")
        .replace(/-{2,}/g, "-")
        .replace(/\s+/gu, " ")
        .trim();
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(plain, max).trim() || "unnamed";
}


/***/ }),

/***/ 33532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
/** Removes HTML comments, an unfinished one to the end of the text, in one pass. */
function withoutComments(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
        parts.push(text.slice(from, open));
        const close = text.indexOf("-->", open + 4);
        if (close === -1)
            return parts.join("");
        from = close + 3;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
/** Text with everything in back quotes taken out: numbers in code are no references. */
function withoutCode(text) {
    const lines = [];
    let fenced = false;
    for (const line of text.split("\n")) {
        if (/^\s*(?:```|~~~)/u.test(line))
            fenced = !fenced;
        else if (!fenced)
            lines.push(line.replace(/`[^`]*`/gu, " "));
    }
    return lines.join("\n");
}


/***/ }),

/***/ 60421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   kI: () => (/* binding */ fenceAsData),
/* harmony export */   tB: () => (/* binding */ sanitise)
/* harmony export */ });
/* harmony import */ var _prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33532);
/** Text that others wrote (issues, prompts, comments, what programs printed), made fit to be shown to people and agents. */

/**
 * Characters that are not seen but change what is read: controls except tab and line feed, soft hyphen, zero-width and
 * bidirectional marks, tags and supplementary variation selectors (both can carry hidden sentences).
 */
const hidden = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;
const defaultMaxLength = 100_000;
/** At most `max` UTF-16 units, never half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, Math.max(0, max));
    const last = kept.charCodeAt(kept.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
/**
 * The text without HTML comments and hidden characters, with `\n` as its only line end, at most `maxLength` UTF-16 units long
 * (a note at the end says what was cut, where there is room for it). Doing it twice changes nothing more.
 */
function sanitise(text, maxLength = defaultMaxLength) {
    // Cut first: what is beyond the bound would be walked through for nothing. Four times, since most of it may be hidden.
    const visible = text
        .slice(0, maxLength * 4 + 10_000)
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
    // Taking a comment out can join two halves of another: `<!-<!-- x -->- y`.
    const clean = (0,_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(visible).replaceAll("<!--", "<! --");
    if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000)
        return clean;
    const note = `\n… (cut after ${maxLength} characters)`;
    return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}
/**
 * Text for an agent's prompt between marks that its author could not know, so that it cannot pretend to end where it does not.
 * `nonce`: letters and digits, at least eight, new for each prompt. Sanitise the text before.
 */
function fenceAsData(text, label, nonce) {
    if (!/^[A-Za-z0-9-]{8,}$/.test(nonce))
        throw new Error("a nonce has at least eight letters, digits or hyphens");
    const name = label
        .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
        .slice(0, 80)
        .trim();
    // Nobody can guess the nonce; where it occurs it was seen, and only then is the text changed.
    const body = text.replaceAll(nonce, "[…]");
    return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
}


/***/ }),

/***/ 28135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseStep: () => (/* binding */ diagnoseStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42985);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31407);
/* harmony import */ var _core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36249);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1923);
/* harmony import */ var _core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44675);
/* harmony import */ var _core_outputs_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14366);
/* harmony import */ var _core_plan_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40764);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16503);
/* harmony import */ var _core_report_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41031);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37162);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(18067);
/* harmony import */ var _engine_health_now_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83755);
/* harmony import */ var _engine_present_end_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65233);
/* harmony import */ var _engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66360);
/* harmony import */ var _engine_restore_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(39988);
/** Mode `diagnose` of the action: looks at a workflow from wherever a store has it, shows everything, changes nothing. */

















async function find(world, request) {
    const stop = new AbortController().signal;
    const { workflowId, issue } = request;
    if (workflowId !== undefined) {
        const read = await (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .readWorkflow */ .S)(world, workflowId, stop);
        return "missing" in read ? read.problems : read;
    }
    if (issue === undefined)
        return ["no workflow-id and no issue were given"];
    // Not as a resume looks for it: a workflow that is over is asked about, too. Ids begin with their time of birth.
    const problems = [];
    const addresses = await (0,_engine_restore_js__WEBPACK_IMPORTED_MODULE_15__/* .findCheckpoints */ .FK)(world, { issue }, stop, problems);
    const newest = addresses
        .map((address) => address.workflowId)
        .sort()
        .at(-1);
    if (newest === undefined)
        return problems;
    const read = await (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .readWorkflow */ .S)(world, newest, stop);
    return "missing" in read ? [...problems, ...read.problems] : read;
}
/** Returns the step's exit code: 0 when the workflow was found, however it is. */
async function diagnoseStep(request) {
    const { config, environment, runner, runtime, redact } = request;
    const { world, log } = (0,_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .composeWorld */ .R)({
        config,
        environment,
        runner,
        root: runner.workspace,
        marker: "diagnose",
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    try {
        const found = await find(world, request);
        if (!("history" in found)) {
            const of = request.workflowId ?? (request.issue === undefined ? "nothing" : `issue #${request.issue}`);
            const why = found.length === 0 ? "" : ` (${found.join("; ")})`;
            const remedy = "Give the id as the log or the status comment shows it; checkpoints expire with their store.";
            const key = request.workflowId === undefined ? "issue-number" : "workflow-id";
            return await (0,_engine_present_end_js__WEBPACK_IMPORTED_MODULE_13__.presentProblems)(runtime, [
                { key, place: "input", problem: `no store knows a workflow of ${of}${why}`, remedy },
            ]);
        }
        await show(world, request, found);
        return 0;
    }
    finally {
        await log.close();
    }
}
async function show(world, request, found) {
    const { config, environment, runner, runtime, redact } = request;
    const history = (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .withEnd */ .E)(found.history);
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_9__/* .buildReport */ .FK)((0,_core_report_of_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFactsOf */ .F)(history, {
        plan: (0,_core_plan_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .planFor */ .b)(config),
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}`,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_16__/* .version */ .r,
        now: history.lastAt,
    }));
    const diagnostics = (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h)(found.history, report, history.lastAt);
    const root = runner.workspace;
    const bundle = (0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .makeBundle */ .ND)({
        diagnostics,
        health: await (0,_engine_health_now_js__WEBPACK_IMPORTED_MODULE_12__/* .checkHealthNow */ .p)(world, history.workflowId).catch(() => null),
        config,
        journal: found.content.entries,
        journalState: `${found.content.entries.length} entries from ${found.source}`,
        logLines: await (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogTail */ .Ty)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, config.log_directory), history.workflowId),
        stateFiles: [],
        environment: (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentDigest */ .kU)(environment),
        git: await (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .gitDigest */ .Hi)(root, environment),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_16__/* .version */ .r,
        at: world.clock.now(),
        redact,
    });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner.temporary, (0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleName */ .u1)(history.workflowId));
    const reportPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(bundle, null, 2)}\n`, { mode: 0o600 }).then(() => path, () => undefined);
    runtime.openGroup(`Diagnostics of ${history.workflowId}, from ${found.source}`);
    for (const line of (0,_core_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDiagnostics */ .D)(diagnostics))
        runtime.print(line);
    runtime.closeGroup();
    for (const message of found.problems)
        runtime.annotate({ level: "warning", title: "Diagnostics", message });
    await runtime.setOutputs((0,_core_outputs_of_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsOf */ .Y)({
        workflowId: history.workflowId,
        status: history.end?.status ?? "interrupted",
        reason: history.end?.reason ?? "",
        failure: history.end?.failure ?? null,
        history,
        performance: report.performance,
        reportPath,
    }));
    await runtime.writeSummary((0,_core_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .renderSummary */ .B)(report));
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnd),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75385);
/* harmony import */ var _core_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38687);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39988);



/** Changes nothing but scratch folders. A broken journal is believed up to its break, unless a checkpoint knows more. */
async function readWorkflow(world, workflowId, stop) {
    const problems = [];
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .M)(bytes);
    const here = content === undefined ? undefined : { history: (0,_core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldJournal */ .n)(content.entries), content, source: "journal", problems };
    if (here !== undefined && here.history.workflowId === workflowId && here.content.tail.kind !== "broken")
        return here;
    if (content?.tail.kind === "broken")
        problems.push(`the journal is broken at line ${content.tail.line}: ${content.tail.reason}`);
    const addresses = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckpoints */ .FK)(world, { workflowId }, stop, problems);
    const good = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .loadNewestGood */ .at)(world, addresses, stop, problems);
    if (good !== undefined) {
        await world.scratch.remove(good.directory);
        if (good.history.entries > (here?.history.entries ?? 0)) {
            const { generation, store } = good.address;
            const source = `checkpoint ${generation} (${store})`;
            return { history: good.history, content: (0,_core_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .M)(good.journal), source, problems };
        }
    }
    return here !== undefined && here.history.workflowId === workflowId ? here : { missing: true, problems };
}
/**
 * A journal without an end whose process is gone: it was killed, and everything up to its last entry holds. For presentation
 * only; the journal itself gets its end by the next resume.
 */
function withEnd(history) {
    if (history.end !== null || history.workflowId === "")
        return history;
    const reason = "its process ended without a word (killed, or out of memory)";
    const end = {
        status: "interrupted",
        reason,
        failure: null,
        resumable: true,
        resumeAt: null,
        at: history.lastAt,
    };
    return { ...history, end };
}


/***/ })

};
