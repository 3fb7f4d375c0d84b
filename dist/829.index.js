export const id = 829;
export const ids = [829];
export const modules = {

/***/ 50221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderHandOverNote),
/* harmony export */   i: () => (/* binding */ readTodos)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);


const longestLine = 300;
const longestAnswer = 4_000;
const longestDiff = 20_000;
function readTodos(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        if (typeof item !== "object" || item === null || Array.isArray(item))
            return [];
        const { text, done } = item;
        return typeof text === "string" ? [{ text, done: done === true }] : [];
    });
}
const oneLine = (text) => (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.replace(/\s+/g, " ").trim(), longestLine);
function renderHandOverNote(history, stage, agent, diff) {
    const lines = [];
    const taken = history.handOvers.at(-1);
    if (taken !== undefined && taken.to === agent)
        lines.push(`The agent ${taken.from} worked on this before and cannot go on: ${oneLine(taken.reason)}`);
    else
        lines.push("The conversation in which this was worked on before cannot be gone on with.");
    const reached = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.filter((name) => history.stages[name].startedAt !== null);
    lines.push("", "Stages so far:", ...reached.map((name) => {
        const { status, note, failure } = history.stages[name];
        const more = oneLine(failure?.message ?? note ?? "");
        return `- ${name}: ${status}${more === "" ? "" : `, ${more}`}`;
    }));
    const failed = history.stages[stage].attempts.filter((attempt) => attempt.failure !== null).slice(-5);
    if (failed.length > 0)
        lines.push("", "Attempts of this stage that failed:", ...failed.map(({ attempt, failure }) => `- ${attempt}: ${oneLine(failure?.message ?? "")}`));
    const todos = readTodos(history.stages[stage].progress["todos"] ?? history.stages.implementation_progress.progress["todos"]);
    if (todos.length > 0)
        lines.push("", "The to-do list of the agent before:", ...todos.map(({ text, done }) => `- [${done ? "x" : " "}] ${oneLine(text)}`));
    const answer = history.stages.implementation_progress.output?.["answer"];
    if (typeof answer === "string" && answer.trim() !== "")
        lines.push("", "What the agent before said of the implementation:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(answer.trim(), longestAnswer));
    if (diff !== "") {
        const more = diff.length > longestDiff ? "\n… (the diff goes on; `git diff` shows all of it)" : "";
        lines.push("", "The change so far, new files left out:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(diff, longestDiff) + more);
    }
    return lines.join("\n");
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

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ reportSegments),
/* harmony export */   Tq: () => (/* binding */ runWindows)
/* harmony export */ });
/* unused harmony export segmentsOf */
/* harmony import */ var _report_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);

const isInstant = (at) => Number.isSafeInteger(at) && at >= 0;
function segmentsOf(stage, down, now) {
    const attempts = stage.attempts
        .filter(({ startedAt }) => isInstant(startedAt))
        .map((attempt) => {
        const to = Math.max(attempt.startedAt, attempt.endedAt ?? now);
        return { kind: "attempt", from: attempt.startedAt, to, attempt };
    });
    const waits = (stage.waits ?? [])
        .filter(({ at }) => isInstant(at))
        .map((wait) => {
        const [from, to] = (0,_report_times_js__WEBPACK_IMPORTED_MODULE_0__/* .waitStretch */ .tM)(stage, wait, down, now);
        return { kind: "wait", from, to, reason: wait.reason };
    });
    const ends = [...[...attempts, ...waits].map(({ to }) => to), ...down.map(([, to]) => to)];
    const recoveries = [];
    for (const { action, outcome, detail, at } of stage.recoveries) {
        if (at === undefined || !isInstant(at))
            continue;
        const from = [...ends, ...recoveries.map(({ to }) => to)].reduce((latest, end) => (end <= at && end > latest ? end : latest), -1);
        recoveries.push({ kind: "recovery", from: from === -1 ? at : from, to: at, action, outcome, detail });
    }
    return [...attempts, ...recoveries, ...waits].sort((a, b) => a.from - b.from || a.to - b.to);
}
function reportSegments(report) {
    return report.stages.map((stage) => [stage, segmentsOf(stage, report.downtimes, report.at)]);
}
function runWindows(report) {
    return report.runs.map((run, index) => {
        const next = report.runs[index + 1];
        const end = next === undefined ? report.at : (report.downtimes.find(([, to]) => to === next.openedAt)?.[0] ?? next.openedAt);
        return { run, from: run.openedAt, to: Math.max(run.openedAt, end) };
    });
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

/***/ 60294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ measuredAgainst),
/* harmony export */   q: () => (/* binding */ timeShares)
/* harmony export */ });
function measuredAgainst({ insights }) {
    const workflows = insights?.workflows ?? 0;
    if (workflows === 0 || Object.keys(insights?.baselines ?? {}).length === 0)
        return "the default baselines";
    return workflows === 1 ? "one earlier workflow" : `${workflows} earlier workflows`;
}
function timeShares(report) {
    const stages = Object.values(report.performance.stage_performance);
    const sum = (of) => stages.reduce((total, stage) => total + of(stage), 0);
    const lost = sum((stage) => stage.lost);
    return {
        work: sum((stage) => stage.duration) - lost,
        lost,
        waited: sum((stage) => stage.waited),
        recovering: sum((stage) => stage.recovering),
    };
}


/***/ }),

/***/ 82822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary),
  m: () => (/* binding */ summaryLimit)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
// EXTERNAL MODULE: ./lib/core/health/resource-samples.js
var resource_samples = __webpack_require__(54942);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report_report = __webpack_require__(14567);
// EXTERNAL MODULE: ./lib/core/report/summary-measures.js
var summary_measures = __webpack_require__(60294);
;// CONCATENATED MODULE: ./lib/core/report/summary-parts.js






const stageSigns = {
    pending: "·",
    running: "⏳",
    succeeded: "✅",
    skipped: "⏭️",
    degraded: "⚠️",
    failed: "❌",
};
const maxMessage = 600;
const seconds = (ms) => (0,duration/* renderDuration */.PP)(ms / 1000);
function headBlock(report) {
    const next = report.nextSteps[0];
    const first = `**${report_report/* outcomeSigns */.H2[report.outcome]} ${(0,markdown_text/* escapeInline */.VV)(report.headline, maxMessage)}**`;
    const more = report.nextSteps.slice(1, 10).map((step) => `- ${(0,markdown_text/* escapeInline */.VV)(step, maxMessage)}`);
    return [
        `${first}${next === undefined ? "" : ` **Next:** ${(0,markdown_text/* escapeInline */.VV)(next, maxMessage)}`}`,
        ...(more.length > 0 ? ["", ...more] : []),
    ].join("\n");
}
function linksBlock(report, reportUrl) {
    const { issue, branch, pullRequest } = report;
    const run = report.runs.at(-1);
    const parts = [
        `Workflow ${(0,markdown_text/* codeText */.ph)(report.workflowId, 100)}`,
        report.title === null ? "" : (0,markdown_text/* escapeInline */.VV)(report.title, 200),
        issue === null ? "" : `Issue ${(0,markdown_text/* link */.nf)(`#${issue.number}`, issue.url)}`,
        branch === null ? "" : `Branch ${branch.url === null ? (0,markdown_text/* codeText */.ph)(branch.name) : (0,markdown_text/* link */.nf)(branch.name, branch.url)}`,
        pullRequest === null
            ? ""
            : `${pullRequest.draft ? "Draft pull" : "Pull"} request ${(0,markdown_text/* link */.nf)(`#${pullRequest.number}`, pullRequest.url)} (${pullRequest.operation})`,
        run === undefined || run.url === null ? "" : (0,markdown_text/* link */.nf)(`Run attempt ${run.attempt}`, run.url),
        `${seconds(report.durationMs)}${report.downtimeMs > 0 ? ` of work, ${seconds(report.downtimeMs)} between runs` : ""}`,
        report.usage.costUsd > 0 ? `$${report.usage.costUsd.toFixed(2)}` : "",
        reportUrl === undefined ? "" : (0,markdown_text/* link */.nf)("Full report", reportUrl),
    ];
    const resumed = run === undefined || run.resumedFrom === null
        ? ""
        : resumedText(run.resumedFrom, run.previousEnd, run.from ?? null);
    return `${parts.filter((part) => part !== "").join(" · ")}${resumed}`;
}
function glanceBlock(report) {
    const { performance, health } = report;
    if (Object.keys(performance.stage_performance).length === 0)
        return "";
    const failed = report.stages.flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === "failed")).length;
    const recovered = Math.round(performance.recovery_rate * 100);
    const memory = (0,resource_samples/* summariseResource */.jK)(report.samples ?? [], "memory");
    const saved = new Set(report.checkpoints.saved.map(({ generation }) => generation)).size;
    const parts = [
        `Performance **${performance.performance_grade}** (${performance.performance_score} against ${(0,summary_measures/* measuredAgainst */.O)(report)})`,
        failed === 0 ? "no errors" : `${failed} ${failed === 1 ? "error" : "errors"}, ${recovered} % recovered`,
        health === null ? "" : `health ${(0,markdown_text/* escapeInline */.VV)(health.status, 20)}`,
        memory === undefined ? "" : `memory peak ${Math.round(memory.peak)} %`,
        saved === 0 ? "no checkpoint" : `${saved} ${saved === 1 ? "checkpoint" : "checkpoints"}`,
    ];
    return parts.filter((part) => part !== "").join(" · ");
}
function resumedText(stage, previousEnd, from) {
    const origin = from === null ? "" : `, ${(0,markdown_text/* escapeInline */.VV)(from, 100)}`;
    const end = previousEnd === null ? "" : ` (the run before it: ${(0,markdown_text/* escapeInline */.VV)(previousEnd, 300)})`;
    return `\n\nResumed from ${(0,markdown_text/* codeText */.ph)(stage)}${origin}${end}.`;
}
function failureBlock(report) {
    const { failure } = report;
    if (failure === null)
        return "";
    const newest = report.checkpoints.saved.at(-1);
    const saved = newest === undefined
        ? "No checkpoint was stored; what GitHub shows (branch, issue, pull request) is what a resume goes on from."
        : `Saved: generation ${newest.generation} in ${(0,markdown_text/* escapeInline */.VV)(newest.store, 50)}, ${(0,report_report/* instantText */.Xx)(newest.at)}.`;
    const lines = [
        "### What went wrong",
        "",
        `${(0,markdown_text/* escapeInline */.VV)(failure.message, maxMessage)} (${(0,markdown_text/* codeText */.ph)(failure.category, 50)} ${(0,markdown_text/* codeText */.ph)(failure.code, 100)}${failure.stage === null ? "" : ` in ${(0,markdown_text/* codeText */.ph)(failure.stage, 50)}`})`,
        "",
        `${failure.remedy === "" ? "" : `${(0,markdown_text/* escapeInline */.VV)(failure.remedy, maxMessage)} `}${saved}${report.resume.possible ? "" : " It cannot be resumed."}`,
    ];
    const output = (0,untrusted_text/* sanitise */.tB)((failure.lastOutput ?? "").slice(-4_000), 4_000).trim();
    if (output !== "")
        lines.push("", (0,markdown_text/* details */.zH)("Last output", (0,markdown_text/* fencedBlock */.zW)(output)));
    return lines.join("\n");
}
function stageNote(stage, max) {
    const text = stage.failure ?? stage.note ?? "";
    const recoveries = stage.recoveries.filter((recovery) => recovery.outcome === "done").length;
    const recovered = recoveries === 0 ? "" : `${recoveries} recovery ${recoveries === 1 ? "action" : "actions"}`;
    return [(0,markdown_text/* escapeInline */.VV)(text, max), recovered].filter((part) => part !== "").join(" · ");
}
function stageTable(report, maxNote = 200, maxRows = 100) {
    const rows = report.stages.slice(0, maxRows).map((stage) => {
        const timing = report.timings[stage.stage];
        const measured = report.performance.stage_performance[stage.stage];
        const speed = measured === undefined || measured.status === "normal" ? "" : ` ${measured.status}`;
        return [
            (0,markdown_text/* codeText */.ph)(stage.stage, 50),
            `${stageSigns[stage.status]} ${stage.status}`,
            stage.attempts.length === 0 ? "" : String(stage.attempts.length + (stage.forgotten?.attempts ?? 0)),
            timing === undefined
                ? ""
                : `${(0,duration/* renderDuration */.PP)(timing.workS)}${timing.waitedS > 0 ? ` + ${(0,duration/* renderDuration */.PP)(timing.waitedS)} waiting` : ""}`,
            `${(0,duration/* renderDuration */.PP)(stage.baselineS)}${speed}`,
            stageNote(stage, maxNote),
        ];
    });
    const left = report.stages.length - rows.length;
    return [
        `### Stages (${report.progress.done} of ${report.progress.total})`,
        "",
        (0,markdown_text/* table */.tp)(["Stage", "Status", "Attempts", "Duration", "Baseline", "Note"], rows),
        ...(left > 0 ? ["", `… and ${left} more stages.`] : []),
    ].join("\n");
}
function limited(lines, max) {
    const left = lines.length - max;
    return [...lines.slice(0, max), ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n");
}
function warningsBlock(report) {
    if (report.warnings.length === 0)
        return "";
    const lines = report.warnings.map(({ topic, message }) => `- ${(0,markdown_text/* escapeInline */.VV)(topic, 60)}: ${(0,markdown_text/* escapeInline */.VV)(message, maxMessage)}`);
    return `### Warnings (${report.warnings.length})\n\n${limited(lines, 30)}`;
}

;// CONCATENATED MODULE: ./lib/core/report/summary-agent.js




const dollars = (costUsd) => `$${costUsd.toFixed(4)}`;
const minutes = (ms) => (ms === undefined || ms === 0 ? "" : (0,duration/* renderDuration */.PP)(ms / 1000));
function workText({ costUsd, tokens, agentMs }) {
    return [costUsd > 0 ? dollars(costUsd) : "", `${tokens} tokens`, minutes(agentMs)]
        .filter((part) => part !== "")
        .join(", ");
}
function savedText({ saved }) {
    if (saved === null || saved === undefined)
        return "";
    const parts = [
        { work: saved.stages, of: "finished stages" },
        { work: saved.session, of: "the kept session" },
    ].filter(({ work }) => work.tokens > 0 || work.costUsd > 0 || work.agentMs > 0);
    if (parts.length === 0)
        return "";
    const total = saved.stages.costUsd + saved.session.costUsd;
    const head = total > 0 ? `Saved by resuming: ${dollars(total)}` : "Saved by resuming";
    return `${head} (${parts.map(({ work, of }) => `${of}: ${workText(work)}`).join("; ")})`;
}
function usageBlock(report) {
    const { usage } = report;
    if (usage.turns === 0 && usage.costUsd === 0 && (usage.agentMs ?? 0) === 0)
        return "";
    const rows = Object.entries(report.usageByStage)
        .slice(0, 50)
        .map(([stage, own]) => [
        (0,markdown_text/* codeText */.ph)(stage, 50),
        String(own.turns),
        own.inputTokens === undefined ? "" : String(own.inputTokens + (own.outputTokens ?? 0)),
        minutes(own.agentMs),
        dollars(own.costUsd),
    ]);
    const total = `${usage.turns} turns · ${usage.inputTokens} tokens in, ${usage.outputTokens} out · ${dollars(usage.costUsd)}`;
    const unpriced = usage.unpricedTokens ?? 0;
    const lines = [
        total,
        unpriced > 0
            ? `Of ${unpriced} tokens no price was said; they count with the average price of their agent, where it has one.`
            : "",
        savedText(report),
        rows.length === 0 ? "" : (0,markdown_text/* table */.tp)(["Stage", "Turns", "Tokens", "Time", "Cost"], rows),
    ];
    return (0,markdown_text/* details */.zH)("Agent usage", lines.filter((line) => line !== "").join("\n\n"));
}
function agentTroubleBlock(report) {
    const stalls = report.stalls ?? [];
    const handOvers = report.handOvers ?? [];
    if (stalls.length === 0 && handOvers.length === 0)
        return "";
    const lines = [
        ...handOvers.map(({ stage, from, to, reason }) => `- ${(0,markdown_text/* codeText */.ph)(stage, 50)}: ${(0,markdown_text/* codeText */.ph)(to, 50)} took over from ${(0,markdown_text/* codeText */.ph)(from, 50)}: ${(0,markdown_text/* escapeInline */.VV)(reason, 300)}`),
        ...stalls.map(({ stage, attempt, agent, verdict, diagnosis }) => `- ${(0,markdown_text/* codeText */.ph)(stage, 50)} attempt ${attempt}: ${(0,markdown_text/* codeText */.ph)(agent, 50)} stalled (${verdict}): ${(0,markdown_text/* escapeInline */.VV)(diagnosis, 400)}`),
    ];
    const last = stalls.at(-1)?.events ?? [];
    const events = last.length === 0 ? "" : `\n\nIts last events:\n\n${(0,markdown_text/* fencedBlock */.zW)((0,untrusted_text/* sanitise */.tB)(last.join("\n"), 6_000))}`;
    return (0,markdown_text/* details */.zH)(`Agent: ${stalls.length} stalls, ${handOvers.length} hand-overs`, limited(lines, 20) + events);
}
function protectedBlock(report) {
    const change = report.protectedChange ?? null;
    if (change === null)
        return "";
    const held = change.policy === "hold";
    const lines = change.paths.map(({ path, kind }) => `- ${(0,markdown_text/* codeText */.ph)(path)} (${kind})`);
    const what = held
        ? "The agent changed these; they are in no commit. They stay in the checkpoint's work tree; this is the change:"
        : "The agent changed these; look at them before you merge.";
    const patch = held && change.patch.trim() !== ""
        ? `\n\n${(0,markdown_text/* details */.zH)("Patch", (0,markdown_text/* fencedBlock */.zW)((0,untrusted_text/* sanitise */.tB)(change.patch, 20_000), "diff"))}`
        : "";
    return `### Protected paths ${held ? "held back" : "changed"} (${change.paths.length})\n\n${what}\n\n${limited(lines, 30)}${patch}`;
}

;// CONCATENATED MODULE: ./lib/core/report/summary-details.js




function bytesText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
const maxBottlenecks = 5;
function performanceBlock(report) {
    const { performance } = report;
    if (Object.keys(performance.stage_performance).length === 0)
        return "";
    const shares = (0,summary_measures/* timeShares */.q)(report);
    const time = [
        `${(0,duration/* renderDuration */.PP)(shares.work)} of work that counted`,
        shares.lost > 0 ? `${(0,duration/* renderDuration */.PP)(shares.lost)} in attempts that came to nothing` : "",
        shares.waited > 0 ? `${(0,duration/* renderDuration */.PP)(shares.waited)} waiting` : "",
        shares.recovering > 0 ? `${(0,duration/* renderDuration */.PP)(shares.recovering)} recovering` : "",
        report.downtimeMs > 0 ? `${(0,duration/* renderDuration */.PP)(report.downtimeMs / 1000)} between runs` : "",
    ].filter((part) => part !== "");
    const rows = performance.bottlenecks
        .slice(0, maxBottlenecks)
        .map(({ stage, excess, performance_ratio, cause }) => [
        (0,markdown_text/* codeText */.ph)(stage, 50),
        `${(0,duration/* renderDuration */.PP)(excess)} over`,
        `${performance_ratio.toFixed(2)} × the baseline`,
        cause === "work" ? "the work itself" : "attempts that came to nothing",
    ]);
    const lines = [
        `Score ${performance.performance_score} (grade ${performance.performance_grade}) against ${(0,summary_measures/* measuredAgainst */.O)(report)} · errors per stage ${performance.error_rate} · recovered ${Math.round(performance.recovery_rate * 100)} %`,
        "",
        `${time.join(" · ")}.`,
        "",
        ...(rows.length === 0 ? [] : [(0,markdown_text/* table */.tp)(["Bottleneck", "Excess", "Ratio", "Because of"], rows), ""]),
        ...performance.recommendations.map((advice) => `- ${(0,markdown_text/* escapeInline */.VV)(advice, 400)}`),
    ];
    return (0,markdown_text/* details */.zH)("Performance", lines.join("\n").trim());
}
function healthBlock(report) {
    const { health } = report;
    if (health === null)
        return "";
    const counts = new Map();
    for (const { status } of report.healthChecks ?? [])
        counts.set(status, (counts.get(status) ?? 0) + 1);
    const checks = [...counts].map(([status, count]) => `${count} × ${(0,markdown_text/* escapeInline */.VV)(status, 20)}`).join(" · ");
    const percent = (value) => (value === null ? "unknown" : `${value} %`);
    const lines = [
        `CPU ${percent(health.cpu_usage)} · memory ${percent(health.memory_usage)} · disk ${percent(health.disk_usage)} · git ${(0,markdown_text/* escapeInline */.VV)(health.git_status, 20)} · GitHub ${health.github_connectivity ? "reachable" : "unreachable"} · agent ${health.claude_availability ? "available" : "unavailable"}`,
        ...(checks === "" ? [] : ["", checks]),
        "",
        ...health.recommendations.slice(0, 20).map((advice) => `- ${(0,markdown_text/* escapeInline */.VV)(advice, 400)}`),
    ];
    return (0,markdown_text/* details */.zH)(`Health: ${(0,markdown_text/* escapeInline */.VV)(health.status, 20)}`, lines.join("\n").trim());
}
function checkpointsBlock(report) {
    const { saved, failed } = report.checkpoints;
    if (saved.length === 0 && failed.length === 0)
        return "";
    const stores = [...new Set([...saved, ...failed].map((one) => one.store))];
    const rows = stores.slice(0, 20).map((store) => {
        const own = saved.filter((one) => one.store === store);
        const newest = own.at(-1);
        const lost = failed.filter((one) => one.store === store);
        return [
            (0,markdown_text/* escapeInline */.VV)(store, 50),
            newest === undefined
                ? "none"
                : `${own.length}, newest ${newest.generation} (${bytesText(newest.bytes)}, ${(0,duration/* renderDuration */.PP)(newest.tookMs / 1000)})`,
            newest === undefined ? "" : (0,markdown_text/* codeText */.ph)(newest.key, 200),
            lost.length === 0 ? "0" : `${lost.length}: ${(0,markdown_text/* escapeInline */.VV)(lost.at(-1)?.reason ?? "", 300)}`,
        ];
    });
    const title = `Checkpoints: ${saved.length} saved, ${failed.length} failed`;
    return (0,markdown_text/* details */.zH)(title, (0,markdown_text/* table */.tp)(["Store", "Saved", "Key of the newest", "Failed"], rows));
}
function leftOutBlock(report) {
    if (report.leftOut.length === 0)
        return "";
    const lines = report.leftOut.map((path) => `- ${(0,markdown_text/* codeText */.ph)(path)}`);
    return (0,markdown_text/* details */.zH)(`Files kept out of checkpoints (${report.leftOut.length})`, limited(lines, 50));
}

// EXTERNAL MODULE: ./lib/core/report/report-segments.js
var report_segments = __webpack_require__(49525);
;// CONCATENATED MODULE: ./lib/core/report/summary-errors.js



const maxRows = 60;
const maxSteps = 6;
function stepText(segment) {
    switch (segment.kind) {
        case "attempt":
            return `attempt ${segment.attempt.attempt} ${segment.attempt.outcome}`;
        case "recovery":
            return `${(0,markdown_text/* codeText */.ph)(segment.action, 60)} ${segment.outcome}${segment.detail === "" ? "" : ` (${(0,markdown_text/* escapeInline */.VV)(segment.detail, 160)})`}`;
        case "wait":
            return `waited ${(0,duration/* renderDuration */.PP)((segment.to - segment.from) / 1000)}`;
    }
}
function afterwards(segments, index) {
    const rest = segments.slice(index + 1);
    const next = rest.findIndex(({ kind }) => kind === "attempt");
    const steps = next === -1 ? rest : rest.slice(0, next + 1);
    if (steps.length === 0)
        return "nothing more";
    const left = steps.length - maxSteps;
    const shown = left > 0 ? [...steps.slice(0, maxSteps - 1), ...steps.slice(-1)] : steps;
    return `${shown.map(stepText).join(", ")}${left > 0 ? ` (${left + 1} more)` : ""}`;
}
function errorsBlock(report) {
    const rows = (0,report_segments/* reportSegments */.H9)(report).flatMap(([stage, segments]) => segments.flatMap((segment, index) => {
        if (segment.kind !== "attempt")
            return [];
        const { attempt } = segment;
        if (attempt.outcome !== "failed" && attempt.outcome !== "interrupted")
            return [];
        const category = attempt.category ?? (attempt.outcome === "interrupted" ? "interrupted" : "");
        return [
            [
                `${(0,markdown_text/* codeText */.ph)(stage.stage, 50)} ${attempt.attempt}`,
                category === "" ? "" : (0,markdown_text/* codeText */.ph)(category, 40),
                (0,markdown_text/* escapeInline */.VV)(attempt.failure ?? "the run ended meanwhile", 400),
                afterwards(segments, index),
            ],
        ];
    }));
    if (rows.length === 0)
        return "";
    const left = rows.length - maxRows;
    const shown = (0,markdown_text/* table */.tp)(["Attempt", "Category", "What went wrong", "What was done"], rows.slice(-maxRows));
    return (0,markdown_text/* details */.zH)(`Errors and recovery (${rows.length})`, left > 0 ? `The newest ${maxRows} of ${rows.length}.\n\n${shown}` : shown);
}

;// CONCATENATED MODULE: ./lib/core/report/summary-insights.js


const percent = (share) => `${Math.round(share * 100)} %`;
function trendLine(trend) {
    const runs = trend.runs === 1 ? "this run" : `the last ${trend.runs} runs`;
    const times = `${(0,duration/* renderDuration */.PP)(trend.nowS)} against ${(0,duration/* renderDuration */.PP)(trend.beforeS)}`;
    return `- ${(0,markdown_text/* codeText */.ph)(trend.stage)} is ${percent(Math.abs(trend.change))} ${trend.kind} in ${runs} than in the ${trend.comparedWith} before (${times})`;
}
function riskLine(risk) {
    const range = `${percent(risk.low)} to ${percent(risk.high)}`;
    const retried = risk.retried === 0 ? "" : `, ${risk.retried} more needed a retry`;
    return `- ${(0,markdown_text/* codeText */.ph)(risk.stage)} may fail the next time: ${percent(risk.probability)} (${range}); it did in ${risk.failures} of ${risk.runs} runs${retried}`;
}
function insightsBlock({ insights }) {
    if (insights === null || insights === undefined)
        return "";
    const lines = [
        ...insights.trends.map(trendLine),
        ...insights.risks.slice(0, 5).map(riskLine),
        ...insights.advice.map(({ sentence }) => `- ${(0,markdown_text/* escapeInline */.VV)(sentence, 400)}`),
    ];
    if (lines.length === 0)
        return "";
    const workflows = insights.workflows === 1 ? "one earlier workflow" : `${insights.workflows} earlier workflows`;
    return (0,markdown_text/* details */.zH)(`Compared with ${workflows}`, lines.join("\n"));
}

// EXTERNAL MODULE: ./lib/core/health/health.js
var health = __webpack_require__(7414);
// EXTERNAL MODULE: ./lib/core/report/report-times.js
var report_times = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/core/report/sparkline.js
const levels = "▁▂▃▄▅▆▇█";
function sparkline(values) {
    return values
        .map((value) => {
        if (value === null || !Number.isFinite(value))
            return "·";
        const level = Math.floor((Math.min(100, Math.max(0, value)) / 100) * levels.length);
        return levels[Math.min(levels.length - 1, level)];
    })
        .join("");
}

;// CONCATENATED MODULE: ./lib/core/report/summary-timeline.js







const maxTasks = 80;
const maxCharts = 3;
const tags = {
    succeeded: "done, ",
    failed: "crit, ",
    interrupted: "crit, active, ",
    running: "active, ",
};
function taskOf(segment) {
    switch (segment.kind) {
        case "attempt":
            return [`attempt ${segment.attempt.attempt} ${segment.attempt.outcome}`, tags[segment.attempt.outcome]];
        case "recovery":
            return [`recovery ${segment.action} ${segment.outcome}`, ""];
        case "wait":
            return [`waiting ${(0,duration/* renderDuration */.PP)((segment.to - segment.from) / 1000)}`, "active, "];
    }
}
function draw(stages, window, until, most) {
    const lines = [];
    let tasks = 0;
    let left = 0;
    for (const [stage, segments] of stages) {
        const own = segments.filter(({ from }) => from >= window.from && from < until);
        const shown = own.slice(0, Math.max(0, most - tasks));
        left += own.length - shown.length;
        if (shown.length === 0)
            continue;
        lines.push(`    section ${(0,markdown_text/* mermaidLabel */._b)(stage.stage)}`);
        for (const segment of shown) {
            tasks += 1;
            const [label, tag] = taskOf(segment);
            const end = Math.max(segment.from + 1_000, Math.round(segment.to));
            lines.push(`    ${(0,markdown_text/* mermaidLabel */._b)(label)} :${tag}t${tasks}, ${segment.from}, ${end}`);
        }
    }
    return { lines, left };
}
function timelineBlock(report) {
    const windows = (0,report_segments/* runWindows */.Tq)(report);
    const stages = (0,report_segments/* reportSegments */.H9)(report);
    const drawn = windows
        .map((window, index) => {
        const until = windows[index + 1]?.from ?? Number.POSITIVE_INFINITY;
        return { window, ...draw(stages, window, until, maxTasks) };
    })
        .filter(({ lines }) => lines.length > 0);
    const shown = drawn.slice(-maxCharts);
    if (shown.length === 0)
        return "";
    const blocks = shown.flatMap(({ window, lines, left }, index) => {
        const chart = ["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...lines].join("\n");
        const between = report.downtimes.find(([, to]) => to === window.from);
        const gap = between === undefined ? "" : `, ${(0,duration/* renderDuration */.PP)((between[1] - between[0]) / 1000)} after the run before`;
        const heading = drawn.length === 1 ? [] : [`**Run ${drawn.length - shown.length + index + 1} of ${drawn.length}**${gap}`];
        const cut = left === 0 ? [] : [`… and ${left} more bars.`];
        return [...heading, (0,markdown_text/* fencedBlock */.zW)(chart, "mermaid"), ...cut];
    });
    return ["### Timeline", ...blocks].join("\n\n");
}
const names = { cpu: "CPU", memory: "Memory", disk: "Disk" };
const curveWidth = 56;
function resourcesBlock(report) {
    const samples = (report.samples ?? []).map((sample) => ({ ...sample, at: (0,report_times/* workedMs */.x8)(report, sample.at) }));
    const points = (0,resource_samples/* thinSamples */.Xl)(samples, curveWidth);
    const lines = ["cpu", "memory", "disk"].flatMap((resource) => {
        const summary = (0,resource_samples/* summariseResource */.jK)(samples, resource);
        if (summary === undefined)
            return [];
        const over = summary.peak > health/* healthLimits */.$[resource] ? `, over the limit of ${health/* healthLimits */.$[resource]} %` : "";
        const after = (0,duration/* renderDuration */.PP)(Math.round(summary.peakAt / 1000));
        const curve = sparkline(points.map((point) => point[resource]));
        return [`${names[resource].padEnd(7)} ${curve}  peak ${Math.round(summary.peak)} % after ${after}${over}`];
    });
    return lines.length === 0 ? "" : `### Resources\n\n${(0,markdown_text/* fencedBlock */.zW)(lines.join("\n"))}`;
}

;// CONCATENATED MODULE: ./lib/core/report/summary.js






const summaryLimit = 1_000_000;
function join(blocks) {
    const text = blocks.filter((block) => block !== "").join("\n\n");
    return text === "" ? "" : `${text}\n`;
}
const size = (text) => Buffer.byteLength(text);
function blocksOf(report) {
    return [
        { name: "timeline", text: timelineBlock(report) },
        { name: "resources", text: resourcesBlock(report) },
        { name: "protected paths", text: protectedBlock(report) },
        { name: "warnings", text: warningsBlock(report) },
        { name: "errors", text: errorsBlock(report) },
        { name: "stalls and hand-overs", text: agentTroubleBlock(report) },
        { name: "performance", text: performanceBlock(report) },
        { name: "earlier workflows", text: insightsBlock(report) },
        { name: "health", text: healthBlock(report) },
        { name: "checkpoints", text: checkpointsBlock(report) },
        { name: "agent usage", text: usageBlock(report) },
        { name: "files kept out", text: leftOutBlock(report) },
    ].filter(({ text }) => text !== "");
}
const sacrificed = [
    ...["timeline", "files kept out", "agent usage", "earlier workflows", "health"],
    ...["checkpoints", "performance", "resources", "errors", "warnings"],
];
function* summary_forms(report, reportUrl) {
    const top = [headBlock(report), linksBlock(report, reportUrl)];
    const more = [glanceBlock(report), failureBlock(report)];
    const about = `<sub>workflow-manager ${report.version.replace(/[^\w.+-]/g, "").slice(0, 40)}</sub>`;
    let blocks = blocksOf(report);
    const left = [];
    const note = () => left.length === 0 ? "" : `<sub>Left out, since GitHub takes no longer summary: ${left.join(", ")}.</sub>`;
    yield [...top, ...more, stageTable(report), ...blocks.map(({ text }) => text), about];
    for (const name of sacrificed) {
        if (!blocks.some((block) => block.name === name))
            continue;
        blocks = blocks.filter((block) => block.name !== name);
        left.push(name);
        yield [...top, ...more, stageTable(report), ...blocks.map(({ text }) => text), note(), about];
    }
    left.push("notes of the stages");
    yield [...top, ...more, stageTable(report, 60), note()];
    for (const rows of [19, 10, 5])
        yield [...top, stageTable(report, 0, rows), note()];
    yield top;
    yield [headBlock(report)];
    yield [`**${report.outcome}**`];
}
function renderSummary(report, options = {}) {
    const { limitBytes = summaryLimit, reportUrl } = options;
    for (const form of summary_forms(report, reportUrl)) {
        const text = join(form);
        if (size(text) <= limitBytes)
            return text;
    }
    return "";
}


/***/ })

};
