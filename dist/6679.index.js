export const id = 6679;
export const ids = [6679,3251,3889];
export const modules = {

/***/ 41036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storesWithEnd)
/* harmony export */ });
function storesWithEnd({ end, checkpoints }) {
    if (end === null)
        return new Set();
    return new Set(checkpoints.filter(({ at, holdsEnd }) => at >= end.at && holdsEnd !== false).map(({ store }) => store));
}


/***/ }),

/***/ 52361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ effectMarker)
/* harmony export */ });
function effectMarker(workflowId, effect) {
    return `<!-- workflow-manager:${workflowId}:${effect} -->`;
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

/***/ 61711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderPullRequestTitle),
/* harmony export */   X: () => (/* binding */ renderPullRequestBody)
/* harmony export */ });
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52361);
/* harmony import */ var _prompt_prompt_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43889);
/* harmony import */ var _text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98768);
/* harmony import */ var _text_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44927);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);





const maxTitle = 120;
const maxSummary = 20_000;
const maxFiles = 50;
function renderPullRequestTitle(title) {
    return (0,_prompt_prompt_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title, 2_000), maxTitle) || "Change";
}
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
function testsText({ tests }) {
    const command = tests.command === "" ? "" : ` ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(tests.command, 300)}`;
    const rounds = tests.rounds > 0 ? ` after ${plural(tests.rounds, "fix round")}` : "";
    switch (tests.result) {
        case "passed":
            return `✅ Passed${rounds}:${command}`.replace(/:$/, "");
        case "failed":
            return `❌ **Red**${rounds}:${command}`.replace(/:$/, "");
        case "none":
            return "No tests were run: none are configured, and none were found.";
    }
}
function filesText(facts) {
    const head = `${plural(facts.files.length, "file")} changed, ${plural(facts.insertions, "line")} added, ${facts.deletions} removed`;
    if (facts.files.length === 0)
        return head;
    const left = facts.files.length - maxFiles;
    const lines = facts.files.slice(0, maxFiles).map((path) => `- ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(path)}`);
    return (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(head, [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n"));
}
function protectedText({ protectedChange: change }) {
    if (change === null || change === undefined)
        return "";
    const lines = change.paths.slice(0, maxFiles).map(({ path, kind }) => `- ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(path)} (${kind})`);
    const more = change.paths.length > maxFiles ? [`- … and ${change.paths.length - maxFiles} more`] : [];
    const what = change.policy === "hold"
        ? "The agent changed these files, too. They are protected and not in this pull request; the change is in the run's summary."
        : "⚠️ The agent changed these protected files: look at them before you merge.";
    return ["## Protected paths", what, [...lines, ...more].join("\n")].join("\n\n");
}
function renderPullRequestBody(facts) {
    const said = facts.summary.trim() === "" ? facts.overview : facts.summary;
    const summary = (0,_text_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .untrustedMarkdownWithin */ .j)(said, maxSummary);
    const by = facts.requester === undefined ? "" : ` for ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInline */ .VV)(facts.requester, 100)}`;
    const run = facts.runUrl === undefined ? "" : ` in ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("this run", facts.runUrl)}`;
    const parts = [
        (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .effectMarker */ .I)(facts.workflowId, "pull-request"),
        facts.issue === null ? "" : `Closes #${facts.issue}`,
        "## Summary",
        summary === "" ? "The agent gave no summary." : summary,
        "## Changes",
        filesText(facts),
        "## Tests",
        testsText(facts),
        protectedText(facts),
        ...(facts.documentation.trim() === "" ? [] : ["## Documentation", (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeInline */ .VV)(facts.documentation, 2_000)]),
        "---",
        `<sub>Made by workflow-manager with the agent ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(facts.agent, 50)}${by}${run} · ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(facts.workflowId, 100)}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 42270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportFactsOf),
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50221);
/* harmony import */ var _learning_insights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89113);
/* harmony import */ var _stage_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74831);
/* harmony import */ var _saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30328);




function outputOf(history, stage) {
    const { output } = history.stages[stage];
    const decoded = output === null ? undefined : _stage_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stageOutputs */ .T[stage].safeParse(output);
    return decoded?.success === true ? decoded.data : null;
}
function stageFacts(record, baselineS) {
    return {
        stage: record.stage,
        status: record.status,
        attempts: record.attempts.map((attempt) => ({
            attempt: attempt.attempt,
            startedAt: attempt.startedAt,
            endedAt: attempt.endedAt,
            outcome: attempt.outcome,
            failure: attempt.failure?.message ?? null,
            category: attempt.failure?.category ?? null,
            code: attempt.failure?.code ?? null,
            limitMs: attempt.limitMs,
            warned: attempt.warned,
        })),
        recoveries: record.recoveries,
        waitedMs: record.waitedMs,
        ...(record.forgotten === undefined ? {} : { forgotten: record.forgotten }),
        waits: record.waits,
        baselineS,
        note: record.note,
        failure: record.failure?.message ?? null,
    };
}
function failureFacts(history) {
    const failure = history.end?.failure ?? null;
    if (failure === null)
        return null;
    const stage = history.current ??
        Object.values(history.stages).find((record) => record.status === "failed" || record.status === "degraded")?.stage ??
        null;
    return {
        stage,
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        lastOutput: history.lastOutput,
    };
}
function usageByStage(history) {
    const costs = (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costByStage */ .z9)(history);
    const stages = Object.entries(history.usageByStage);
    return Object.fromEntries(stages.map(([stage, usage]) => [stage, { ...usage, costUsd: costs[stage] ?? 0 }]));
}
function title(history) {
    return outputOf(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null;
}
function reportFactsOf(history, settings) {
    const { plan, repositoryUrl } = settings;
    const issue = outputOf(history, "issue_creation");
    const branch = outputOf(history, "branch_setup");
    const pull = outputOf(history, "pr_creation");
    const outcome = history.end?.status ?? "running";
    const check = history.health.at(-1)?.check;
    const insights = (0,_learning_insights_js__WEBPACK_IMPORTED_MODULE_1__/* .readInsights */ .Q9)(history.stages.completion.progress["insights"]);
    const enabled = plan.stages.filter((stage) => stage.enabled);
    return {
        workflowId: history.workflowId,
        title: title(history),
        requester: history.task?.requester ?? null,
        outcome,
        reason: history.end?.reason ?? null,
        startedAt: history.createdAt,
        at: history.end?.at ?? settings.now,
        runs: history.runs.map((run) => ({
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            openedAt: run.openedAt,
            resumedFrom: run.resumedFrom,
            from: run.from,
            previousEnd: run.previousEnd,
            silentSince: run.silentSince,
            event: run.event ?? null,
            actor: run.actor ?? null,
            version: run.version,
        })),
        stages: enabled.map((stage) => stageFacts(history.stages[stage.stage], insights?.baselines[stage.stage] ?? stage.baselineS)),
        issue: issue === null ? null : { number: issue.number, url: issue.url },
        branch: branch === null
            ? null
            : {
                name: branch.branch,
                url: repositoryUrl === null
                    ? null
                    : `${repositoryUrl}/tree/${branch.branch.split("/").map(encodeURIComponent).join("/")}`,
            },
        pullRequest: pull === null ? null : { number: pull.number, url: pull.url, operation: pull.operation, draft: pull.draft },
        failure: failureFacts(history),
        resume: {
            possible: history.end?.resumable ?? true,
            notBefore: history.end?.resumeAt ?? null,
            comment: issue === null && history.task?.issue === undefined ? null : settings.resumeComment,
            onGitHub: repositoryUrl !== null,
        },
        warnings: history.warnings.map(({ topic, message }) => ({ topic, message })),
        samples: history.samples,
        healthChecks: history.health.map(({ at, reason, check: one }) => ({
            at,
            reason,
            status: typeof one["status"] === "string" ? one["status"] : "unknown",
        })),
        health: check === undefined ? null : check,
        checkpoints: { saved: history.checkpoints, failed: history.checkpointFailures },
        insights: insights ?? null,
        leftOut: [],
        usage: { ...history.usage, costUsd: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costOfAll */ .g3)(history) },
        usageByStage: usageByStage(history),
        saved: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .savedByResuming */ .HR)(history),
        stalls: history.stalls,
        handOvers: history.handOvers,
        protectedChange: history.protectedChange,
        todos: history.current === null ? [] : (0,_agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__/* .readTodos */ .i)(history.stages[history.current].progress["todos"]),
        plan: outputOf(history, "research_planning")?.plan ?? null,
        version: settings.version,
    };
}


/***/ }),

/***/ 30328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ savedByResuming),
/* harmony export */   g3: () => (/* binding */ costOfAll),
/* harmony export */   z9: () => (/* binding */ costByStage)
/* harmony export */ });
/* harmony import */ var _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53641);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const nothing = { costUsd: 0, tokens: 0, agentMs: 0 };
function costOf(usage, whole) {
    const priced = (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(whole) - whole.unpricedTokens;
    return usage.unpricedTokens === 0 || priced <= 0
        ? usage.costUsd
        : usage.costUsd + usage.unpricedTokens * (whole.costUsd / priced);
}
function sum(history, stages) {
    const before = history.usedBefore;
    return stages
        .flatMap((stage) => Object.entries(before[stage] ?? {}))
        .reduce((total, [agent, usage]) => ({
        costUsd: total.costUsd + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk),
        tokens: total.tokens + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(usage),
        agentMs: total.agentMs + usage.agentMs,
    }), nothing);
}
function savedByResuming(history) {
    const run = history.runs.at(-1);
    if (run === undefined || history.runs.length < 2)
        return null;
    const done = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const { status, endedAt } = history.stages[stage];
        return status === "succeeded" && endedAt !== null && endedAt <= run.openedAt;
    });
    const kept = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const resumedAt = history.resumedSessions[stage];
        return !done.includes(stage) && resumedAt !== undefined && resumedAt >= run.openedAt;
    });
    return { stages: sum(history, done), session: sum(history, kept) };
}
function costByStage(history) {
    const stages = Object.entries(history.agentUsageByStage);
    return Object.fromEntries(stages.map(([stage, byAgent]) => [
        stage,
        Object.entries(byAgent).reduce((cost, [agent, usage]) => cost + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk), 0),
    ]));
}
function costOfAll(history) {
    return Object.values(history.agentUsage).reduce((cost, usage) => cost + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatedCostUsd */ .s3)(usage), 0);
}


/***/ }),

/***/ 98768:
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
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10901);

const joiner = "\u2060";
const closing = /(?<![A-Za-z0-9])(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?[\s*_~[(`\\]{0,8}(?:#|GH-\d|[\w.-]{1,100}\/[\w.-]{1,100}#\d|https?:))/gi;
function reference(text) {
    return `&#${text.codePointAt(0)};`;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, reference);
}
function withoutSideEffects(text) {
    return text.replace(closing, `$1${joiner}`).replace(/@(?=[A-Za-z0-9])/g, `@${joiner}`);
}
function escapeInline(text, max = 500) {
    const flat = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text, max * 4 + 200)
        .replace(/\s+/gu, " ")
        .trim();
    const short = flat.length > max ? `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, Math.max(0, max - 1)).trimEnd()}…` : flat;
    return (withoutSideEffects(short)
        .replace(/[&<>|`*[\]\\~$]/g, reference)
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
        .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => [...start].map(reference).join("")));
}
function codeText(text, max = 200) {
    return `<code>${escapeInline(text, max) || "&#32;"}</code>`;
}
function link(text, url) {
    const label = escapeInline(text, 200);
    if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2_000)
        return label;
    const safe = url.replace(/[^\w~:/?#@!$&+,;=%.-]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
    return `[${label}](${safe.replace(/[()'*<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function fencedBlock(text, info = "text") {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${info}\n${text.replace(/\r\n?/g, "\n")}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${header.map((_, index) => (cells[index] ?? "").replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
    return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}
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

/***/ 44927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ untrustedMarkdownWithin)
/* harmony export */ });
/* unused harmony export untrustedMarkdown */
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98768);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);


function escapeProse(text) {
    const spelled = text.replace(/&(?!(?:lt|gt|amp|quot);)(?=#?[A-Za-z0-9]{1,32};)/g, "&amp;");
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSideEffects */ .yZ)(spelled.replace(/<(?![\s\d=]|$)/g, "&lt;").replaceAll("![", "!&#91;"));
}
function splitCode(line) {
    if (!line.includes("`"))
        return [{ code: false, text: line }];
    if (line.includes("\\`") || line.includes("|"))
        return undefined;
    const runs = [...line.matchAll(/`+/g)];
    const parts = [];
    let from = 0;
    for (let index = 0; index < runs.length; index += 2) {
        const [open, close] = [runs[index], runs[index + 1]];
        if (open === undefined || close === undefined || open[0].length !== close[0].length)
            return undefined;
        const before = line.slice(from, open.index);
        if (/(?::\/\/|www\.)\S*$/i.test(before.slice(-2_000)))
            return undefined;
        const end = close.index + close[0].length;
        parts.push({ code: false, text: before }, { code: true, text: line.slice(open.index, end) });
        from = end;
    }
    return [...parts, { code: false, text: line.slice(from) }];
}
function escapeParagraph(lines) {
    const split = lines.map(splitCode);
    if (split.some((parts) => parts === undefined))
        return lines.map(escapeProse);
    return split.map((parts) => (parts ?? []).map((part) => (part.code ? part.text : escapeProse(part.text))).join(""));
}
const fenceOpen = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
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
function untrustedMarkdownWithin(text, maxLength) {
    let bound = maxLength;
    for (let markdown = untrustedMarkdown(text, bound);; markdown = untrustedMarkdown(text, bound)) {
        if (markdown.length <= maxLength)
            return markdown;
        bound = Math.floor(Math.min(bound * 0.7, (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(markdown, maxLength).length * 0.9));
    }
}


/***/ }),

/***/ 16679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  giveBack: () => (/* binding */ giveBack),
  waitForCheckpoint: () => (/* binding */ waitForCheckpoint)
});

// EXTERNAL MODULE: ./lib/core/checkpoint/end-kept.js
var end_kept = __webpack_require__(41036);
// EXTERNAL MODULE: ./lib/core/learning/run-history.js
var run_history = __webpack_require__(19274);
// EXTERNAL MODULE: ./lib/core/learning/run-record.js
var run_record = __webpack_require__(81889);
// EXTERNAL MODULE: ./lib/engine/within-time.js
var within_time = __webpack_require__(61493);
;// CONCATENATED MODULE: ./lib/engine/learning/keep-history.js



const keepMs = 20_000;
async function keepHistory(world, history, ms = keepMs) {
    const store = world.history;
    const record = (0,run_record/* recordOf */.zv)(history);
    if (store === undefined || record === undefined)
        return { kind: "nothing" };
    let grown;
    const kept = await (0,within_time/* withinTime */.d)(world.clock, ms, (signal) => store.update((text) => {
        grown = (0,run_history/* withRecord */.q8)(text, record);
        return grown.text;
    }, signal));
    if (kept.kind === "failed")
        return { kind: "not-kept", reason: `the history was not kept: ${kept.reason}` };
    return resultOf(grown);
}
function resultOf(grown) {
    if (grown?.kind !== "newer")
        return { kind: "kept", workflows: grown?.workflows ?? 0 };
    const reason = `the history was not kept: a newer version writes it (schema ${grown.schema}); use that version here, too`;
    return { kind: "not-kept", reason };
}

// EXTERNAL MODULE: ./lib/engine/learning/learn-plan.js + 1 modules
var learn_plan = __webpack_require__(53251);
;// CONCATENATED MODULE: ./lib/engine/present/end-of.js
function endOf(history, end) {
    const ended = (status, reason, failure, resumable, resumeAt) => ({
        kind: "workflow.ended",
        status,
        reason,
        failure,
        resumable,
        ...(resumeAt === undefined ? {} : { resumeAt }),
    });
    switch (end.kind) {
        case "done": {
            const degraded = Object.values(history.stages).filter((record) => record.status === "degraded");
            return degraded.length === 0
                ? ended("completed", "every stage is done", null, false)
                : ended("degraded", `done without ${degraded.map((record) => record.stage).join(", ")}`, degraded[0]?.failure ?? null, false);
        }
        case "paused":
            return ended("paused", end.failure.message, end.failure, true, end.until);
        case "interrupted":
            return ended("interrupted", end.failure.message, end.failure, true);
        case "failed":
            return ended("failed", end.failure.message, end.failure, true);
    }
}

// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/report/report-of.js
var report_of = __webpack_require__(42270);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var attempt = __webpack_require__(44139);
// EXTERNAL MODULE: ./lib/engine/ownership/fenced-world.js
var fenced_world = __webpack_require__(5260);
// EXTERNAL MODULE: ./lib/engine/ownership/guarded-work-tree.js
var guarded_work_tree = __webpack_require__(99401);
// EXTERNAL MODULE: ./lib/engine/ownership/protected-change.js + 1 modules
var protected_change = __webpack_require__(25594);
// EXTERNAL MODULE: ./lib/core/report/pull-request-text.js
var pull_request_text = __webpack_require__(61711);
// EXTERNAL MODULE: ./lib/engine/agent/active-agent.js
var active_agent = __webpack_require__(16076);
// EXTERNAL MODULE: ./lib/engine/effect.js
var effect = __webpack_require__(54813);
;// CONCATENATED MODULE: ./lib/engine/recovery/hand-over-effects.js




async function pushed(workflow, fenced, work) {
    const { workTree, clock } = workflow.world;
    const { signal } = new AbortController();
    const push = async () => {
        const result = await fenced.workTree.push(work.branch);
        if (result.kind === "pushed")
            return result.sha;
        throw new Error(`the remote branch has other commits (${result.remote ?? "unknown"})`);
    };
    const ensure = (request) => (0,effect/* ensureEffect */.O)(workflow.recorder, clock, request, signal, workflow.ownership.fence);
    await ensure({
        effect: "branch",
        key: work.branch,
        probe: async () => {
            const sha = await workTree.remoteBranch(work.branch);
            return sha === undefined ? undefined : { branch: work.branch, sha };
        },
        make: async () => ({ branch: work.branch, sha: await push() }),
    });
    await ensure({
        effect: `push:${work.headSha}`,
        key: `${work.branch} at ${work.headSha}`,
        probe: async () => (await workTree.remoteBranch(work.branch)) === work.headSha ? { sha: work.headSha } : undefined,
        make: async () => ({ sha: await push() }),
    });
}
async function draft(workflow, fenced, history, work, failure) {
    const { github, clock } = workflow.world;
    const analysis = (0,report_of/* outputOf */.j)(history, "prompt_analysis");
    const body = (0,pull_request_text/* renderPullRequestBody */.X)({
        workflowId: history.workflowId,
        summary: `This workflow could not be finished: ${failure.message} The work so far is handed over as it is.`,
        overview: analysis?.overview ?? "",
        files: [],
        insertions: 0,
        deletions: 0,
        tests: { result: "none", command: "", rounds: 0 },
        documentation: "",
        issue: (0,report_of/* outputOf */.j)(history, "issue_creation")?.number ?? null,
        requester: history.task?.requester,
        runUrl: workflow.run.url,
        agent: (0,active_agent/* activeAgent */.S)(workflow.world, history).name,
    });
    const { value } = await (0,effect/* ensureEffect */.O)(workflow.recorder, clock, {
        effect: "pull-request",
        key: `head ${work.branch}`,
        probe: async () => {
            const found = await github.pullRequestByHead(work.branch);
            return found?.state === "open" ? { number: found.number, url: found.url, draft: found.draft } : undefined;
        },
        make: async () => {
            const title = (0,pull_request_text/* renderPullRequestTitle */.$)(analysis?.title ?? history.workflowId);
            const created = await fenced.github.createPullRequest({
                title,
                body,
                head: work.branch,
                base: work.baseBranch,
                draft: true,
            });
            return { number: created.number, url: created.url, draft: created.draft };
        },
    }, new AbortController().signal, workflow.ownership.fence);
    return value.url;
}

;// CONCATENATED MODULE: ./lib/engine/recovery/hand-over.js







const nothingToHandOver = { kind: "nothing-to-hand-over" };
const longestPatchBytes = 60_000;
function writtenByTests(history) {
    const kept = history.stages.testing_complete.progress["written-by-tests"];
    const paths = Array.isArray(kept) ? kept.filter((path) => typeof path === "string") : [];
    return [...new Set([...paths, ...((0,report_of/* outputOf */.j)(history, "testing_complete")?.writtenByTests ?? [])])];
}
async function writtenSince(workTree, history) {
    const before = history.stages.testing_complete.progress["before-tests"];
    if (!Array.isArray(before))
        return [];
    return (await workTree.changedPaths()).filter((path) => !before.includes(path));
}
async function commitLeftOvers(workflow, { workTree }, history) {
    const setup = (0,report_of/* outputOf */.j)(history, "branch_setup");
    if (setup === null || (await workTree.status()).branch !== setup.branch)
        return undefined;
    await workTree.commitAll({
        message: `Work in progress: ${(0,report_of/* outputOf */.j)(history, "prompt_analysis")?.title ?? history.workflowId}\n\nWorkflow: ${history.workflowId}\n`,
        author: workflow.config.commit_author ?? "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
        exclude: [...writtenByTests(history), ...(await writtenSince(workTree, history))],
    });
    const headSha = await workTree.headSha();
    const { files } = await workTree.diffStat(setup.baseSha, headSha);
    return files.length === 0
        ? undefined
        : { branch: setup.branch, baseBranch: setup.baseBranch, baseSha: setup.baseSha, headSha };
}
function testsAreRed(history, failure) {
    const { status, attempts } = history.stages.testing_complete;
    return failure.code === "quality-gate" || (attempts.length > 0 && status !== "succeeded" && status !== "skipped");
}
function rungsOf(workflow) {
    const { recorder, world } = workflow;
    const { signal } = new AbortController();
    const warn = (message) => recorder.record({ kind: "warning", topic: "hand-over", message });
    const stage = recorder.history().current ?? "implementation_progress";
    const { history, record } = recorder;
    const keeping = (0,protected_change/* protectingWorkTree */.V)(world.workTree, { config: workflow.config, stage, history, record });
    const workTree = (0,guarded_work_tree/* guardedWorkTree */.E)(keeping, { history, warn });
    return {
        fenced: (0,fenced_world/* fencedWorld */.O)({ ...world, workTree }, () => workflow.ownership.fence(signal)),
        warn,
        tried: async (what, work) => {
            try {
                return await work();
            }
            catch (error) {
                await warn(`${what}: ${(0,classify/* classify */.L)((0,attempt/* evidenceOf */.X)(error)).message}`);
                return undefined;
            }
        },
    };
}
const committed = (workflow, { fenced, tried }, history) => tried("what was done could not be committed", () => commitLeftOvers(workflow, fenced, history));
const onRemote = (workflow, { fenced, tried }, work) => tried("the branch could not be pushed", async () => {
    await pushed(workflow, fenced, work);
    return true;
});
function compareLink({ run }, { baseBranch, branch }) {
    const repositoryUrl = run.url?.replace(/\/actions\/runs\/.*$/, "");
    return repositoryUrl === undefined ? branch : `${repositoryUrl}/compare/${baseBranch}...${branch}?expand=1`;
}
async function patchOf({ world }, { tried }, work) {
    const text = await tried("no patch could be made", () => world.workTree.diff(work.baseSha, work.headSha, longestPatchBytes));
    return text === undefined ? nothingToHandOver : { kind: "patch", text };
}
async function handOver(workflow, failure) {
    const { recorder, config } = workflow;
    const rungs = rungsOf(workflow);
    const { fenced, warn, tried } = rungs;
    const history = recorder.history();
    if ((0,report_of/* outputOf */.j)(history, "pr_creation") !== null)
        return nothingToHandOver;
    const work = await committed(workflow, rungs, history);
    if (work === undefined)
        return nothingToHandOver;
    if ((await onRemote(workflow, rungs, work)) === true) {
        const compare = compareLink(workflow, work);
        const url = testsAreRed(history, failure) || config.draft === "never"
            ? undefined
            : await tried("no draft pull request could be opened", () => draft(workflow, fenced, history, work, failure));
        await warn(url === undefined
            ? `the work so far is on the branch ${work.branch}: ${compare}`
            : `the work so far is in a draft pull request: ${url}`);
        return url === undefined ? { kind: "branch", url: compare } : { kind: "pull-request", url };
    }
    const before = recorder.history().checkpoints.at(-1);
    await workflow.checkpoint("hand-over", true);
    const saved = recorder.history().checkpoints.at(-1);
    if (saved !== undefined && saved !== before && saved.generation === recorder.history().generation) {
        await warn(`the work so far is in the checkpoint ${saved.key} (${saved.store})`);
        return { kind: "checkpoint", store: saved.store };
    }
    return patchOf(workflow, rungs, work);
}
async function handOverUnsaved(workflow, { push }) {
    const rungs = rungsOf(workflow);
    const history = workflow.recorder.history();
    const work = await committed(workflow, rungs, history);
    if (work === undefined)
        return nothingToHandOver;
    if (push && (await onRemote(workflow, rungs, work)) === true) {
        const url = compareLink(workflow, work);
        await rungs.warn(`no store has kept the work; it is on the branch ${work.branch}, from which the next run goes on: ${url}`);
        return { kind: "branch", url };
    }
    return patchOf(workflow, rungs, work);
}

;// CONCATENATED MODULE: ./lib/engine/unless-stopped.js
async function unlessStopped(work, stop) {
    const over = new AbortController();
    const stopped = new Promise((resolve) => {
        if (stop.aborted)
            resolve(undefined);
        else
            stop.addEventListener("abort", () => resolve(undefined), { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([work, stopped]);
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./lib/engine/finish.js







const slowestSavesMs = 130_000;
const afterSaveMs = 5_000;
const hurriedStoreMs = 2_500;
async function waitForCheckpoint(request, checkpoints, reason) {
    const { world, stop } = request;
    const budget = await request.budget();
    const over = new AbortController();
    const now = world.clock.now();
    const until = now < budget.workUntil ? budget.workUntil : budget.endsAt - afterSaveMs;
    const patience = stop.aborted
        ? world.clock.sleep(hurriedStoreMs, over.signal)
        : world.clock.sleep(Math.max(0, until - now), AbortSignal.any([stop, over.signal]));
    await Promise.race([checkpoints.request(reason, true), patience]);
    over.abort();
}
const leastForPushMs = 15_000;
const longestPushMs = 60_000;
const hurriedPatchMs = 1_500;
const releaseMs = 10_000;
async function giveBack({ world, stop }, ownership) {
    const over = new AbortController();
    const enough = new AbortController();
    const ms = stop.aborted ? hurriedStoreMs : releaseMs;
    const limit = world.clock.sleep(ms, over.signal).then(() => enough.abort({ by: "deadline", graceMs: 0 }));
    await Promise.race([ownership.release(enough.signal), limit]);
    over.abort();
    await limit;
}
function wouldBeLost({ run, recorder }, status) {
    const goesOn = status === "paused" || status === "interrupted";
    return goesOn && run.url !== undefined && (0,end_kept/* storesWithEnd */.u)(recorder.history()).size === 0;
}
async function handOverInTime(request, workflow) {
    const { clock } = workflow.world;
    const leftMs = (await request.budget()).endsAt - clock.now() - afterSaveMs;
    const push = !request.stop.aborted && leftMs > leastForPushMs;
    const ms = push ? Math.min(leftMs, longestPushMs) : hurriedPatchMs;
    const done = await (0,within_time/* withinTime */.d)(clock, ms, () => handOverUnsaved(workflow, { push }));
    return done.kind === "done" ? done.value : nothingToHandOver;
}
async function finish(request, workflow, checkpoints, end) {
    const { recorder, world } = workflow;
    if (end.kind === "adopt")
        throw new Error("a workflow that goes on elsewhere has no end here");
    const event = endOf(recorder.history(), end);
    const hurried = request.stop.aborted;
    const leftMs = (await request.budget()).endsAt - world.clock.now() - afterSaveMs;
    if (hurried)
        checkpoints.setDeadline(hurriedStoreMs);
    else if (leftMs < slowestSavesMs)
        checkpoints.setDeadline(Math.max(hurriedStoreMs, leftMs / 2));
    const handedOver = event.status === "failed" && event.failure !== null && !hurried && !request.config.dry_run
        ? await handOver(workflow, event.failure).catch(() => nothingToHandOver)
        : nothingToHandOver;
    const begun = recorder.history().stages.initialization.status === "succeeded" && event.failure?.code !== "ownership-lost";
    const learns = begun && !hurried && world.history !== undefined;
    if (learns) {
        const insights = await unlessStopped((0,learn_plan.insightsEvent)(workflow, event).catch(() => undefined), request.stop);
        if (insights !== undefined)
            await recorder.record(insights).catch(() => undefined);
    }
    await recorder.record(event).catch(() => undefined);
    const stop = request.stop.reason;
    await world.processes.endAll(hurried ? (stop?.graceMs ?? 1_000) : 2_000);
    const keeping = learns
        ? keepHistory(world, recorder.history(), Math.max(0, Math.min(keepMs, leftMs / 4)))
        : undefined;
    const released = hurried ? giveBack(request, workflow.ownership) : undefined;
    if (request.config.enable_persistence && !request.config.dry_run && begun) {
        const over = new AbortController();
        const patience = async () => {
            if (!hurried)
                await world.clock.sleep(Math.max(0, leftMs), AbortSignal.any([request.stop, over.signal]));
            await world.clock.sleep(hurriedStoreMs + 500, over.signal);
        };
        await Promise.race([checkpoints.request("end", true), patience()]);
        over.abort();
    }
    const lastResort = begun && !request.config.dry_run && wouldBeLost(workflow, event.status)
        ? await handOverInTime(request, workflow)
        : nothingToHandOver;
    const kept = keeping === undefined ? undefined : await unlessStopped(keeping, request.stop);
    if (kept?.kind === "not-kept") {
        const warning = { kind: "warning", topic: "history", message: kept.reason };
        await recorder.record(warning).catch(() => undefined);
    }
    await (released ?? giveBack(request, workflow.ownership));
    const history = recorder.history();
    return {
        workflowId: history.workflowId,
        status: event.status,
        reason: event.reason,
        failure: event.failure,
        history,
        patch: [handedOver, lastResort].find((one) => one.kind === "patch")?.text,
    };
}


/***/ }),

/***/ 53251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  insightsEvent: () => (/* binding */ insightsEvent),
  learnPlan: () => (/* binding */ learnPlan)
});

// EXTERNAL MODULE: ./lib/core/learning/insights.js + 3 modules
var learning_insights = __webpack_require__(89113);
// EXTERNAL MODULE: ./lib/core/learning/learned-baseline.js
var learned_baseline = __webpack_require__(82469);
// EXTERNAL MODULE: ./lib/core/learning/timeout-suggestion.js
var timeout_suggestion = __webpack_require__(88470);
;// CONCATENATED MODULE: ./lib/core/learning/learned-plan.js


function withLimit(plan, limitS, warnIsSet) {
    const limitMs = limitS * 1000;
    const warnMs = warnIsSet ? plan.warnMs : Math.round((plan.warnMs * limitMs) / plan.limitMs);
    return { ...plan, limitMs, warnMs };
}
function withLearned(plan, records, config, options) {
    const baselines = (0,learned_baseline/* learnBaselines */.r8)(records);
    const limits = options.timeouts === "learned" ? (0,timeout_suggestion/* suggestTimeouts */.Ru)(records, options.jobS) : {};
    const stages = plan.stages.map((stagePlan) => {
        const { stage } = stagePlan;
        const baselineS = config.performance_baselines[stage] ?? baselines[stage] ?? stagePlan.baselineS;
        const isSet = (config.stage_timeouts[stage] ?? config.stages[stage]?.timeout) !== undefined;
        const limitS = isSet ? undefined : limits[stage];
        const limited = limitS === undefined ? stagePlan : withLimit(stagePlan, limitS, config.stages[stage]?.warn !== undefined);
        return { ...limited, baselineS };
    });
    return { ...plan, stages };
}

// EXTERNAL MODULE: ./lib/core/learning/run-record.js
var run_record = __webpack_require__(81889);
;// CONCATENATED MODULE: ./lib/engine/learning/learn-plan.js



async function jobSeconds(workflow) {
    const { startedAt, endsAt } = await workflow.budget();
    return (endsAt - startedAt) / 1000;
}
async function learnPlan(workflow) {
    const { recorder, config, plan } = workflow;
    const { records, problem } = await workflow.learned();
    if (problem !== undefined)
        await recorder.record({ kind: "warning", topic: "history", message: problem });
    return withLearned(plan, records, config, { timeouts: config.timeouts, jobS: await jobSeconds(workflow) });
}
async function insightsEvent(workflow, end) {
    const { recorder, world, config, plan } = workflow;
    const { records } = await workflow.learned();
    const told = { status: end.status, failure: end.failure, at: world.clock.now() };
    const current = (0,run_record/* recordOf */.zv)(recorder.history(), told);
    if (current === undefined || records.length === 0)
        return undefined;
    const limits = Object.fromEntries(plan.stages.map((stage) => [stage.stage, stage.limitMs / 1000]));
    const jobS = await jobSeconds(workflow);
    const insights = (0,learning_insights/* insightsOf */.$r)(records, current, { baselines: config.performance_baselines, limits, jobS });
    return { kind: "stage.progress", stage: "completion", name: "insights", value: (0,learning_insights/* insightsJson */.OP)(insights) };
}


/***/ }),

/***/ 57298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44139);


function failureOf(error) {
    return (0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(error));
}


/***/ }),

/***/ 61493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var _recovery_failure_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57298);

async function withinTime(clock, ms, work) {
    const over = new AbortController();
    const enough = new AbortController();
    const late = clock.sleep(ms, over.signal).then(() => {
        enough.abort({ by: "deadline", graceMs: 0 });
        return { kind: "failed", reason: `it took longer than ${Math.round(ms / 1000)} s` };
    });
    const done = Promise.resolve()
        .then(() => work(enough.signal))
        .then((value) => ({ kind: "done", value }), (error) => ({
        kind: "failed",
        reason: (0,_recovery_failure_of_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(error).message.replace(/\.$/, ""),
    }));
    const first = await Promise.race([done, late]);
    over.abort();
    return first;
}


/***/ })

};
