export const id = 1004;
export const ids = [1004];
export const modules = {

/***/ 52361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ effectMarker)
/* harmony export */ });
/** The hidden mark that lets a later run find what this one made. */
function effectMarker(workflowId, effect) {
    return `<!-- workflow-manager:${workflowId}:${effect} -->`;
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

/***/ 40432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findMarkers)
/* harmony export */ });
/** Finding our hidden marks in what GitHub shows. They are written by `effectMarker` (effects.ts). */
const pattern = /<!-- workflow-manager:([A-Za-z0-9-]{1,100}):([A-Za-z0-9:._/-]{1,200}) -->/g;
/** All marks in the order of the text. Anybody can write one: who wrote the text is for the caller to check. */
function findMarkers(text) {
    return [...text.matchAll(pattern)].map((match) => ({ workflowId: match[1] ?? "", effect: match[2] ?? "" }));
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

/***/ 89850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (/* binding */ parseStatusComment),
  uc: () => (/* binding */ renderStatusComment)
});

// UNUSED EXPORTS: commentLimit, statusRecordOf

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/effects.js
var effects = __webpack_require__(52361);
// EXTERNAL MODULE: ./lib/core/markdown-text.js
var markdown_text = __webpack_require__(73408);
// EXTERNAL MODULE: ./lib/core/markers.js
var markers = __webpack_require__(40432);
// EXTERNAL MODULE: ./lib/core/report.js + 2 modules
var core_report = __webpack_require__(7122);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./lib/core/status-record.js
/** The machine's line in a status comment: what a later run can still read when every checkpoint is lost. */

const status_record_short = schemas/* string */.YjP().check(api/* _maxLength */.Eb(2_000));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const schema = schemas/* object */.Ikc({
    workflow_id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9-]{1,100}$/)),
    status: schemas/* enum */.k5n(["completed", "degraded", "paused", "interrupted", "failed", "skipped", "dispatched", "running"]),
    stage: schemas/* nullable */.mee(status_record_short),
    run_id: schemas/* nullable */.mee(status_record_short),
    run_attempt: count,
    run_url: schemas/* nullable */.mee(status_record_short),
    branch: schemas/* nullable */.mee(status_record_short),
    pull_request: schemas/* nullable */.mee(count),
    /** Who asked for the work: a run that is dispatched has a bot as its actor. */
    requester: schemas/* optional */.lqM(schemas/* nullable */.mee(status_record_short)),
    /** ISO 8601, UTC. */
    updated_at: status_record_short,
});
const opening = "<!-- workflow-manager-state ";
const closing = " -->";
/** One line. JSON with `<` and `>` written as escapes, so that nothing in it can end the comment it stands in. */
function renderStatusRecord(record) {
    const json = JSON.stringify(record).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
    return `${opening}${json}${closing}`;
}
/** The record of the line, or undefined where it is none of ours. */
function parseStatusRecord(line) {
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    try {
        const parsed = schema.safeParse(JSON.parse(line.slice(opening.length, -closing.length)));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/core/untrusted-markdown.js
var untrusted_markdown = __webpack_require__(17391);
;// CONCATENATED MODULE: ./lib/core/status-comment.js
/** The one comment of a workflow on its issue: how far it is, what went wrong, what to do next. Updated, never repeated. */







/** Characters; GitHub refuses longer comments. */
const commentLimit = 65_536;
function clip(text) {
    return text === null ? null : text.slice(0, 500).toWellFormed();
}
function statusRecordOf(report) {
    const run = report.runs.at(-1);
    const reached = report.stages.filter((stage) => stage.attempts.length > 0).at(-1);
    return {
        workflow_id: report.workflowId,
        status: report.outcome,
        stage: clip(report.failure?.stage ?? reached?.stage ?? null),
        run_id: clip(run?.id ?? null),
        run_attempt: run?.attempt ?? 0,
        run_url: clip(run?.url ?? null),
        branch: clip(report.branch?.name ?? null),
        pull_request: report.pullRequest?.number ?? null,
        requester: clip(report.requester ?? null),
        updated_at: new Date(report.at).toISOString(),
    };
}
function stageLine(stage, maxNote) {
    const done = stage.status === "succeeded" || stage.status === "skipped";
    const word = stage.status === "pending" || stage.status === "succeeded" ? "" : ` (${stage.status})`;
    const note = (0,markdown_text/* escapeInline */.VV)(stage.failure ?? stage.note ?? "", maxNote);
    return `- [${done ? "x" : " "}] ${(0,markdown_text/* codeText */.ph)(stage.stage, 50)}${word}${note === "" ? "" : ` ${note}`}`;
}
function visible(report) {
    const { branch, pullRequest, failure } = report;
    const run = report.runs.at(-1);
    const facts = [
        `${report.progress.done} of ${report.progress.total} stages`,
        (0,duration/* renderDuration */.PP)(report.durationMs / 1000),
        run === undefined || run.url === null
            ? ""
            : (0,markdown_text/* link */.nf)(run.attempt > 1 ? `Run (attempt ${run.attempt})` : "Run", run.url),
        branch === null ? "" : branch.url === null ? (0,markdown_text/* codeText */.ph)(branch.name) : (0,markdown_text/* link */.nf)(branch.name, branch.url),
        pullRequest === null ? "" : (0,markdown_text/* link */.nf)(`Pull request #${pullRequest.number}`, pullRequest.url),
        report.usage.costUsd > 0 ? `$${report.usage.costUsd.toFixed(2)}` : "",
    ];
    const lines = [
        `### ${core_report/* outcomeSigns */.H2[report.outcome]} ${(0,markdown_text/* escapeInline */.VV)(report.headline, 400)}`,
        "",
        facts.filter((fact) => fact !== "").join(" · "),
    ];
    if (failure !== null)
        lines.push("", `${(0,markdown_text/* codeText */.ph)(failure.category, 50)} ${(0,markdown_text/* codeText */.ph)(failure.code, 100)}: ${(0,markdown_text/* escapeInline */.VV)(failure.message, 600)}`);
    for (const step of report.nextSteps.slice(0, 5))
        lines.push("", `**Next:** ${(0,markdown_text/* escapeInline */.VV)(step, 600)}`);
    return lines;
}
/** The body, at most 65,536 characters: the plan gives way first, then the stages' notes, then stages. */
function renderStatusComment(report) {
    const hidden = [(0,effects/* effectMarker */.I)(report.workflowId, "status"), renderStatusRecord(statusRecordOf(report))];
    const head = [...hidden, ...visible(report)];
    const foot = `<sub>Updated ${(0,core_report/* instantText */.Xx)(report.at)} by ${(0,markdown_text/* codeText */.ph)(report.workflowId, 100)}</sub>`;
    const make = (stages, plan) => [...head, "", ...stages, ...(plan === "" ? [] : ["", plan]), "", foot].join("\n");
    for (const maxNote of [200, 40, 0]) {
        const stages = report.stages.map((stage) => stageLine(stage, maxNote));
        const body = make(stages, "");
        if (body.length > commentLimit)
            continue;
        if (report.plan === null || report.plan.trim() === "")
            return body;
        const room = commentLimit - body.length - 100;
        const plan = room < 1_000 ? "" : (0,untrusted_markdown/* untrustedMarkdownWithin */.j)(report.plan, Math.min(room, 30_000));
        return plan === "" ? body : make(stages, (0,markdown_text/* details */.zH)("Plan", plan));
    }
    return make([`${report.stages.length} stages`], "").slice(0, commentLimit);
}
/**
 * What the comment says to machines; undefined when it is no status comment. The two hidden lines must stand first: a text that
 * quotes them further down is not believed. Who wrote the comment is for the caller to check.
 */
function parseStatusComment(body) {
    const [first = "", second = ""] = body.slice(0, 40_000).replace(/\r\n?/g, "\n").trimStart().split("\n", 2);
    const mark = first.startsWith("<!--") ? (0,markers/* findMarkers */.X)(first)[0] : undefined;
    if (mark?.effect !== "status")
        return undefined;
    const record = parseStatusRecord(second.trimEnd());
    return record?.workflow_id === mark.workflowId ? record : undefined;
}


/***/ }),

/***/ 17391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ untrustedMarkdownWithin)
/* harmony export */ });
/* unused harmony export untrustedMarkdown */
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73408);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60421);
/**
 * Markdown that an agent or a stranger wrote, kept as Markdown: lists, code and headings stay; HTML, pictures, mentions and
 * closing keywords do not work any more.
 *
 * It decides line by line what is code, and where that is in doubt it treats text as no code: then a `<` inside code is shown
 * as `&lt;`, which is ugly, while the opposite mistake would let HTML through.
 */


function escapeProse(text) {
    // References to characters would put together what is taken apart here (`&commat;octocat`); those of HTML's own signs stay.
    const spelled = text.replace(/&(?!(?:lt|gt|amp|quot);)(?=#?[A-Za-z0-9]{1,32};)/g, "&amp;");
    // A `<` before a space or a digit begins nothing. `![` would load a picture from somebody's server.
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSideEffects */ .yZ)(spelled.replace(/<(?![\s\d=]|$)/g, "&lt;").replaceAll("![", "!&#91;"));
}
/** Pieces of the line, code and prose in turn, or undefined when back quotes do not pair within the line. */
function splitCode(line) {
    if (!line.includes("`"))
        return [{ code: false, text: line }];
    // Escaped back quotes and table cells change what pairs with what.
    if (line.includes("\\`") || line.includes("|"))
        return undefined;
    const runs = [...line.matchAll(/`+/g)];
    const parts = [];
    let from = 0;
    for (let index = 0; index < runs.length; index += 2) {
        const [open, close] = [runs[index], runs[index + 1]];
        // Only neighbours: three runs of different lengths have readings that differ.
        if (open === undefined || close === undefined || open[0].length !== close[0].length)
            return undefined;
        const before = line.slice(from, open.index);
        // An address that GitHub links by itself takes the back quote with it.
        if (/(?::\/\/|www\.)\S*$/i.test(before.slice(-2_000)))
            return undefined;
        const end = close.index + close[0].length;
        parts.push({ code: false, text: before }, { code: true, text: line.slice(open.index, end) });
        from = end;
    }
    return [...parts, { code: false, text: line.slice(from) }];
}
/** Lines up to the next blank one. An unpaired back quote in one of them may pair with one in another: then none is code. */
function escapeParagraph(lines) {
    const split = lines.map(splitCode);
    if (split.some((parts) => parts === undefined))
        return lines.map(escapeProse);
    return split.map((parts) => (parts ?? []).map((part) => (part.code ? part.text : escapeProse(part.text))).join(""));
}
const fenceOpen = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** At most `maxLength` characters before escaping. Fences that are left open are closed. */
function untrustedMarkdown(text, maxLength) {
    const out = [];
    let paragraph = [];
    let fence;
    const flush = () => {
        out.push(...escapeParagraph(paragraph));
        paragraph = [];
    };
    for (const line of (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(text, maxLength).split("\n")) {
        if (fence !== undefined) {
            out.push(line);
            const close = line.trimEnd().replace(/^ {0,3}/, "");
            if (close.length >= fence.length && close === (fence[0] ?? "").repeat(close.length))
                fence = undefined;
            continue;
        }
        // An indented fence may belong to a list item and end with it, or be one of its own that ends nowhere: moved to the margin,
        // it is one of its own. Four spaces and more are inside something that ends by itself.
        const open = fenceOpen.exec(line.replace(/^ {1,3}(?=```|~~~)/, ""));
        if (open !== null) {
            flush();
            fence = open[1] ?? open[2] ?? "```";
            out.push(open[0]);
        }
        else if (line.trim() === "") {
            flush();
            out.push("");
        }
        else
            paragraph.push(line);
    }
    flush();
    if (fence !== undefined)
        out.push(fence);
    return out.join("\n").replace(/^\n+/, "").trimEnd();
}
/** As `untrustedMarkdown`, and at most `maxLength` characters after escaping too. */
function untrustedMarkdownWithin(text, maxLength) {
    let bound = maxLength;
    for (let markdown = untrustedMarkdown(text, bound);; markdown = untrustedMarkdown(text, bound)) {
        if (markdown.length <= maxLength)
            return markdown;
        // Escaping makes at most five characters of one, so this ends after a few turns.
        bound = Math.floor(Math.min(bound * 0.7, (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(markdown, maxLength).length * 0.9));
    }
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

/***/ 47700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ attachLog)
});

;// CONCATENATED MODULE: ./lib/core/describe-entry.js
const seconds = (ms) => `${(ms / 1000).toFixed(1)}s`;
const say = (message, fields) => ({
    level: "INFO",
    message,
    ...(fields === undefined ? {} : { fields }),
});
const warn = (message, fields) => ({ ...say(message, fields), level: "WARNING" });
const failed = (message, failure) => ({
    level: "ERROR",
    message: `${message}: ${failure.message}`,
    fields: { category: failure.category, code: failure.code, remedy: failure.remedy },
});
/** `since`: epoch ms at which the stage was started, for durations. */
function line(entry, since) {
    const duration = since === null ? "" : ` (duration: ${seconds(entry.at - since)})`;
    switch (entry.kind) {
        case "workflow.created":
            return say("Starting enhanced workflow execution", {
                repository: entry.repository,
                plan: entry.plan.fingerprint,
            });
        case "workflow.task":
            return say(`Task from ${entry.task.source}${entry.task.issue === undefined ? "" : ` #${entry.task.issue}`}`);
        case "run.opened":
            return entry.resumedFrom === null
                ? say(`Run attempt ${entry.run.attempt} begins`)
                : say(`Run attempt ${entry.run.attempt} resumes from ${entry.resumedFrom}; the run before it ${entry.previousEnd ?? "ended"}`);
        case "stage.started":
            return say(`Stage started: ${entry.stage}`);
        case "attempt.started":
            return {
                level: entry.attempt === 1 ? "DEBUG" : "INFO",
                message: `Attempt ${entry.attempt} of ${entry.stage}, limit ${seconds(entry.limitMs)}`,
            };
        case "attempt.warned":
            return warn(`${entry.stage} has been running for ${seconds(entry.afterMs)}, longer than it usually takes`);
        case "attempt.failed":
            return { ...failed(`Attempt ${entry.attempt} of ${entry.stage} failed`, entry.failure), level: "WARNING" };
        case "attempt.interrupted":
            return warn(`Attempt ${entry.attempt} of ${entry.stage} was interrupted (${entry.by})`);
        case "retry.scheduled":
            return say(`${entry.stage} is tried again in ${seconds(entry.delayMs)}: ${entry.reason}`, {
                delay_ms: entry.delayMs,
            });
        case "recovery.performed":
            return say(`recovery_attempt ${entry.action}: ${entry.outcome}, ${entry.detail}`, {
                action: entry.action,
                outcome: entry.outcome,
            });
        case "stage.succeeded":
            return say(`Stage succeeded: ${entry.stage}${duration}${entry.note === undefined ? "" : `: ${entry.note}`}`);
        case "stage.skipped":
            return say(`Stage skipped: ${entry.stage}: ${entry.reason}`);
        case "stage.degraded":
            return {
                ...failed(`${entry.stage} is given up; the workflow goes on without it`, entry.failure),
                level: "WARNING",
            };
        case "stage.failed":
            return failed(`Stage failed: ${entry.stage}`, entry.failure);
        case "stage.reopened":
            return say(`Going back to ${entry.stage}: ${entry.reason}`);
        case "stage.progress":
            return { level: "DEBUG", message: `${entry.stage} keeps ${entry.name}` };
        case "effect.intended":
            return { level: "DEBUG", message: `Effect intended: ${entry.effect} (${entry.key})` };
        case "effect.confirmed":
            return say(`Effect ${entry.found ? "found" : "made"}: ${entry.effect}`, { key: entry.key });
        case "agent.finished":
            return say(`Agent ${entry.agent}: ${entry.turns} turns, ${entry.inputTokens + entry.outputTokens} tokens, $${entry.costUsd.toFixed(4)}`, { session_id: entry.sessionId });
        case "checkpoint.saved":
            return say(`Checkpoint generation ${entry.generation} saved in ${entry.store} (${entry.bytes} bytes, ${seconds(entry.tookMs)})`, { key: entry.key });
        case "checkpoint.failed":
            return warn(`Checkpoint generation ${entry.generation} was not saved in ${entry.store}: ${entry.reason}`);
        case "health.checked":
            return say(`Health check completed: ${String(entry.check["status"])} (CPU: ${String(entry.check["cpu_usage"])}%, Memory: ${String(entry.check["memory_usage"])}%)`, { reason: entry.reason });
        case "warning":
            return warn(`${entry.topic}: ${entry.message}`);
        case "workflow.ended":
            return entry.failure === null
                ? say(`Workflow ${entry.status}: ${entry.reason}`)
                : failed(`Workflow ${entry.status}`, entry.failure);
    }
}
function stageOf(entry) {
    return "stage" in entry ? entry.stage : null;
}
function describeEntry(entry, workflowId, stageStartedAt) {
    const { level, message, fields } = line(entry, stageStartedAt);
    return {
        time: new Date(entry.at).toISOString(),
        level,
        workflow_id: workflowId,
        stage: stageOf(entry),
        event: entry.kind,
        message,
        fields: { seq: entry.seq, ...fields },
    };
}

;// CONCATENATED MODULE: ./lib/engine/attach-log.js
/** The log is a fold of the journal: each durable entry becomes one line. */

function attachLog(recorder, world) {
    recorder.onEntry((entry, history) => {
        const startedAt = "stage" in entry ? history.stages[entry.stage].startedAt : null;
        world.log.write(describeEntry(entry, history.workflowId, startedAt));
        if (entry.kind === "warning" || entry.kind === "stage.degraded") {
            const message = entry.kind === "warning" ? entry.message : `${entry.failure.message} ${entry.failure.remedy}`;
            world.presenter.annotate({
                level: "warning",
                title: entry.kind === "warning" ? entry.topic : `${entry.stage} was given up`,
                message,
            });
        }
    });
}


/***/ }),

/***/ 95196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ attachStatus)
/* harmony export */ });
/* harmony import */ var _core_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74307);
/* harmony import */ var _core_effects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52361);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _core_report_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41031);
/* harmony import */ var _core_status_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89850);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18067);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44139);
/**
 * Keeps the status comment up to date while the workflow runs: one comment, edited, never oftener than GitHub likes.
 * It is courtesy: what fails here is told once and stops nothing.
 */







/** Between two edits of the comment. GitHub asks for a second between writes; people need far less than that. */
const throttleMs = 5_000;
/** At the end a comment that cannot be written does not hold the job. */
const lastEditMs = 10_000;
const shown = new Set([
    "stage.started",
    "stage.succeeded",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "attempt.failed",
    "workflow.ended",
    "run.opened",
]);
function attachStatus(recorder, setup) {
    const { world, config, plan } = setup;
    let wanted = false;
    let writing;
    let lastAt = 0;
    let told = false;
    const hurry = new AbortController();
    /** A workflow that ends before it has looked for its comment still has the one that the front desk put up. */
    const findComment = async (history) => {
        const known = history.effects["status"]?.value?.["id"];
        if (typeof known === "number")
            return known;
        const issue = history.task?.issue;
        if (history.end === null || issue === undefined)
            return undefined;
        const marker = (0,_core_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .effectMarker */ .I)(history.workflowId, "status");
        const [viewer, comments] = await Promise.all([world.github.viewer(), world.github.comments(issue)]);
        return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
    };
    /** True when the comment was edited, or tried to be: only then has GitHub seen a write that the next one keeps away from. */
    const write = async () => {
        const history = recorder.history();
        // The comment belongs to the run that owns the workflow now.
        if (history.end?.failure?.code === "ownership-lost")
            return false;
        try {
            const comment = await findComment(history);
            if (comment === undefined)
                return false;
            const facts = (0,_core_report_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFactsOf */ .F)(history, {
                plan,
                resumeComment: `${config.trigger_phrase} resume`,
                repositoryUrl: setup.repositoryUrl,
                version: _core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
                now: world.clock.now(),
            });
            await world.github.updateComment(comment, (0,_core_status_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderStatusComment */ .uc)((0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .FK)(facts)));
            return true;
        }
        catch (error) {
            if (told)
                return true;
            told = true;
            world.log.write({
                time: new Date(world.clock.now()).toISOString(),
                level: "WARNING",
                workflow_id: history.workflowId,
                stage: null,
                event: "status-comment",
                message: `the status comment could not be updated: ${(0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(error)).message}`,
                fields: {},
            });
            return true;
        }
    };
    const pump = async () => {
        while (wanted) {
            const wait = lastAt + throttleMs - world.clock.now();
            if (wait > 0 && !hurry.signal.aborted)
                await world.clock.sleep(wait, hurry.signal);
            wanted = false;
            if (await write())
                lastAt = world.clock.now();
        }
    };
    if (config.progress_comment) {
        recorder.onEntry((entry) => {
            // As soon as the comment is known it says which run it is about: `cancel` needs that.
            const found = entry.kind === "effect.confirmed" && entry.effect === "status";
            if (!found && !shown.has(entry.kind))
                return;
            wanted = true;
            writing ??= pump().finally(() => {
                writing = undefined;
            });
        });
    }
    return {
        settle: async () => {
            hurry.abort();
            if (writing === undefined)
                return;
            const over = new AbortController();
            await Promise.race([writing, world.clock.sleep(lastEditMs, over.signal)]);
            over.abort();
        },
    };
}


/***/ }),

/***/ 11618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ attachViews)
/* harmony export */ });
/* harmony import */ var _core_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2382);

const written = new Set([
    "stage.started",
    "stage.succeeded",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "workflow.ended",
]);
function attachViews(recorder, world) {
    let writing = Promise.resolve();
    let told = false;
    recorder.onEntry((entry, history) => {
        if (!written.has(entry.kind))
            return;
        const text = `${JSON.stringify((0,_core_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__/* .viewState */ .t)(history), null, 2)}\n`;
        writing = writing
            .then(async () => {
            await world.states.writeView(history.workflowId, "state.json", text);
            if (entry.kind === "stage.succeeded")
                await world.states.writeStageView(history.workflowId, entry.stage, text);
        })
            .catch((error) => {
            // A view that cannot be written loses nothing: the journal is the truth. Said once.
            if (told)
                return;
            told = true;
            world.log.write({
                time: new Date(world.clock.now()).toISOString(),
                level: "WARNING",
                workflow_id: history.workflowId,
                stage: null,
                event: "view",
                message: `state.json could not be written: ${error instanceof Error ? error.message : String(error)}`,
                fields: {},
            });
        });
    });
    return { settle: () => writing };
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ startCheckpoints)
/* harmony export */ });
/* harmony import */ var _core_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74307);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44139);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45845);
/**
 * Saves checkpoints in the background and waits for them where it matters.
 *
 * C1 One checkpoint is made at a time; requests that come meanwhile are answered by the next one.
 * C2 Generations only grow.
 * C3 A run that has lost its workflow saves nothing: it would compete with what the owner saves.
 * P5 A save that failed is an entry and a line in the report, never "saved", and never the end of the workflow.
 */



/** A store that does not answer in this time is given up for this generation. */
const storeDeadlineMs = 60_000;
/** Of a shortened deadline, what is left to the saves that are under way at that moment. */
const shareUnderWay = 0.15;
/** Left-out files that a warning names; a tree can have thousands. */
const mostNamed = 20;
function startCheckpoints(setup) {
    const { world, recorder } = setup;
    let deadlineMs = storeDeadlineMs;
    /** One for each save under way: aborted when it has to hurry. */
    const underWay = new Set();
    let running;
    let next;
    let generation = recorder.history().generation;
    let seal;
    const failed = async (store, error, of) => {
        await recorder.record({
            kind: "checkpoint.failed",
            generation: of,
            store,
            reason: (0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(error)).message,
        });
    };
    /** A save that is under way when the deadline is brought forward gets a part of it: what comes after it is newer. */
    const waitForDeadline = async (over, hurry) => {
        await world.clock.sleep(deadlineMs, AbortSignal.any([over, hurry]));
        if (hurry.aborted && !over.aborted)
            await world.clock.sleep(deadlineMs * shareUnderWay, over);
    };
    const save = async (store, directory, of) => {
        const history = recorder.history();
        const startedAt = world.clock.now();
        const controller = new AbortController();
        const over = new AbortController();
        const hurry = new AbortController();
        underWay.add(hurry);
        const limit = waitForDeadline(over.signal, hurry.signal).then(() => {
            if (!over.signal.aborted)
                controller.abort({ by: "deadline", graceMs: 0 });
        });
        try {
            const saved = await store.save(directory, {
                workflowId: history.workflowId,
                generation: of,
                runId: setup.run.id,
                runAttempt: setup.run.attempt,
                issue: (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .issueOf */ .v1)(history),
                nonce: (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .freshNonce */ .wQ)(world),
            }, controller.signal);
            const tookMs = world.clock.now() - startedAt;
            await recorder.record({
                kind: "checkpoint.saved",
                generation: of,
                store: store.name,
                key: saved.address.key,
                bytes: saved.bytes,
                tookMs,
            });
        }
        catch (error) {
            await failed(store.name, error, of);
        }
        finally {
            underWay.delete(hurry);
            over.abort();
            await limit;
        }
    };
    /** Said once for each list: the same files are left out of every generation. */
    const tellLeftOut = async (stores, leftOut) => {
        const shown = leftOut.length > mostNamed ? [...leftOut.slice(0, mostNamed), `${leftOut.length - mostNamed} more`] : leftOut;
        const message = `left out of ${stores.map((s) => s.name).join(" and ")}: ${shown.join(", ")}`;
        if (leftOut.length === 0 || recorder.history().warnings.some((warning) => warning.message === message))
            return;
        await recorder.record({ kind: "warning", topic: "checkpoints", message });
    };
    const make = async () => {
        if (setup.mayStillSave !== undefined && !(await setup.mayStillSave()))
            return; // C3
        generation += 1; // C2
        const of = generation;
        seal ??= world.seal === undefined ? Promise.resolve(undefined) : world.seal();
        const opened = await seal;
        const history = recorder.history();
        const isPublic = history.stages.initialization.output?.["visibility"] === "public";
        const needsCut = (store) => isPublic && store.publicInPublicRepository && opened === undefined;
        for (const audience of ["owner", "everyone"]) {
            const stores = world.stores.filter((store) => needsCut(store) === (audience === "everyone"));
            if (stores.length === 0)
                continue;
            try {
                const packed = await (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .packCheckpoint */ ._z)({ world, history, run: setup.run, generation: of, audience, seal: opened });
                await tellLeftOut(stores, packed.leftOut);
                try {
                    await Promise.all(stores.map((store) => save(store, packed.directory, of)));
                }
                finally {
                    await world.scratch.remove(packed.directory);
                }
            }
            catch (error) {
                for (const store of stores)
                    await failed(store.name, error, of);
            }
        }
    };
    /** P5: a journal that cannot be written any more (disk full) must not turn a save into the end of the workflow. */
    const makeQuietly = () => make().catch(() => undefined);
    const schedule = () => {
        if (running === undefined) {
            running = makeQuietly().finally(() => {
                running = undefined;
            });
            return running;
        }
        // C1
        next ??= running.then(() => {
            next = undefined;
            return schedule();
        });
        return next;
    };
    return {
        request: async (_reason, wait) => {
            if (world.stores.length === 0)
                return;
            const done = schedule();
            if (wait)
                await done;
        },
        settle: async (ms) => {
            const over = new AbortController();
            const all = async () => {
                while (running !== undefined || next !== undefined)
                    await (next ?? running);
                over.abort();
            };
            await Promise.race([all(), world.clock.sleep(ms, over.signal)]);
        },
        setDeadline: (ms) => {
            deadlineMs = ms;
            for (const hurry of underWay)
                hurry.abort();
        },
    };
}


/***/ }),

/***/ 6738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startRecorder)
/* harmony export */ });
/* harmony import */ var _core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75385);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33396);


/** Strings inside an event, redacted: nothing unredacted reaches the disk (P6). */
function redactEvent(event, redact) {
    const clean = (value) => {
        if (typeof value === "string")
            return redact(value);
        if (typeof value !== "object" || value === null)
            return value;
        if (Array.isArray(value))
            return value.map(clean);
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
    };
    return clean(event);
}
function startRecorder(start) {
    let head = start.head;
    let history = start.history;
    let broken;
    let queue = Promise.resolve();
    const listeners = [];
    /** Opening a journal writes before there is a workflow to listen to it. */
    const early = [];
    const write = async (event) => {
        if (broken !== undefined)
            throw broken;
        const next = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(head, redactEvent(event, start.redact), start.clock.now());
        try {
            await start.file.append(next.line);
        }
        catch (error) {
            broken = error; // R2
            throw error;
        }
        head = next.head;
        history = (0,_core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEntry */ .E)(history, next.entry);
        if (listeners.length === 0)
            early.push({ entry: next.entry, history });
        for (const listener of listeners)
            listener(next.entry, history);
    };
    return {
        path: start.file.path,
        history: () => history,
        record: (event) => {
            const written = queue.then(() => write(event)); // R1
            queue = written.catch(() => undefined);
            return written;
        },
        onEntry: (listener) => {
            for (const told of early)
                listener(told.entry, told.history);
            listeners.push(listener);
        },
        close: async () => {
            await queue;
            await start.file.close();
        },
    };
}


/***/ })

};
