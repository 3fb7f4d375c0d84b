export const id = 5065;
export const ids = [5065];
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

/***/ 45065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueCreation: () => (/* binding */ issueCreation)
});

// EXTERNAL MODULE: ./lib/core/effects.js
var effects = __webpack_require__(52361);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/core/text/untrusted-markdown.js
var untrusted_markdown = __webpack_require__(44927);
;// CONCATENATED MODULE: ./lib/core/prompt/issue-text.js



const maxOverview = 10_000;
const maxLines = 50;
function checklist(title, items) {
    if (items.length === 0)
        return "";
    const left = items.length - maxLines;
    const lines = items.slice(0, maxLines).map((item) => `- [ ] ${(0,markdown_text/* escapeInline */.VV)(item, 300)}`);
    return [`## ${title}`, "", ...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n");
}
function renderIssueBody(facts) {
    const from = facts.promptFile === undefined ? "" : ` from ${(0,markdown_text/* codeText */.ph)(facts.promptFile)}`;
    const by = facts.requester === undefined ? "" : ` for ${(0,markdown_text/* escapeInline */.VV)(facts.requester, 100)}`;
    const run = facts.runUrl === undefined ? "" : ` in ${(0,markdown_text/* link */.nf)("this run", facts.runUrl)}`;
    const parts = [
        (0,effects/* effectMarker */.I)(facts.workflowId, "issue"),
        (0,untrusted_markdown/* untrustedMarkdownWithin */.j)(facts.overview, maxOverview),
        checklist("Requirements", facts.requirements),
        checklist("Success criteria", facts.successCriteria),
        "---",
        `<sub>Opened by workflow-manager${from}${by}${run} · ${(0,markdown_text/* codeText */.ph)(facts.workflowId, 100)}</sub>`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./lib/stages/issue-labels.js
var issue_labels = __webpack_require__(20642);
// EXTERNAL MODULE: ./lib/stages/status-comment.js
var status_comment = __webpack_require__(56409);
;// CONCATENATED MODULE: ./lib/stages/issue-creation.js





const searchedIssues = 200;
async function adopt(context, number) {
    const issue = await context.world.github.issue(number);
    if (issue !== undefined && !issue.isPullRequest)
        return issue;
    throw new evidence/* Fault */.v({
        kind: "configuration",
        problems: [
            {
                key: "issue-number",
                place: "input or event",
                problem: `#${number} is no issue of this repository`,
                remedy: "Name an issue of this repository.",
            },
        ],
    });
}
async function ensureIssue(context) {
    const { github } = context.world;
    const analysis = context.require("prompt_analysis");
    const marker = (0,effects/* effectMarker */.I)(context.workflowId, "issue");
    const { value } = await context.ensure({
        effect: "issue",
        key: marker,
        probe: async () => {
            const issue = (await github.recentIssues(searchedIssues)).find((candidate) => candidate.body.includes(marker));
            return issue === undefined ? undefined : { number: issue.number, url: issue.url };
        },
        make: async () => {
            const body = renderIssueBody({
                workflowId: context.workflowId,
                overview: analysis.overview,
                requirements: analysis.requirements.map((r) => r.text),
                successCriteria: analysis.successCriteria,
                promptFile: context.task.promptFile,
                requester: context.task.requester,
                runUrl: context.runUrl,
            });
            const issue = await github.createIssue({ title: analysis.title, body, labels: [] });
            return { number: issue.number, url: issue.url };
        },
    });
    return value;
}
const issueCreation = {
    name: "issue_creation",
    async run(context) {
        const adopted = context.task.issue !== undefined;
        if (context.hints.offline && context.task.issue !== undefined) {
            const number = context.task.issue;
            return {
                kind: "succeeded",
                output: { number, url: "", adopted, commentId: null, queued: true },
                note: `#${number}, labels and comment queued`,
            };
        }
        const issue = context.task.issue === undefined ? await ensureIssue(context) : await adopt(context, context.task.issue);
        await (0,issue_labels/* label */.P)(context, issue.number);
        const commentId = context.config.progress_comment ? await (0,status_comment/* ensureStatusComment */.q)(context, issue.number) : null;
        return {
            kind: "succeeded",
            output: { number: issue.number, url: issue.url, adopted, commentId },
            note: `#${issue.number}${adopted ? "" : " created"}`,
        };
    },
};


/***/ }),

/***/ 20642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ label),
/* harmony export */   q: () => (/* binding */ progressLabel)
/* harmony export */ });
const progressLabel = {
    name: "workflow-in-progress",
    color: "1d76db",
    description: "WorkflowManager works on this",
};
async function label(context, issue) {
    const { github } = context.world;
    const names = [...new Set([...(context.config.labels ?? []), progressLabel.name])];
    await context.ensure({
        effect: "issue-labels",
        key: `#${issue}: ${names.join(", ")}`,
        probe: async () => {
            const labels = (await github.issue(issue))?.labels ?? [];
            return names.every((name) => labels.includes(name)) ? { labels: names } : undefined;
        },
        make: async () => {
            for (const name of names) {
                await github.ensureLabel(name === progressLabel.name ? progressLabel : { name, color: "ededed", description: "" });
            }
            await github.addLabels(issue, names);
            return { labels: names };
        },
    });
}


/***/ }),

/***/ 56409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ensureStatusComment)
/* harmony export */ });
/* harmony import */ var _core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4969);
/* harmony import */ var _core_effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52361);
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14567);
/* harmony import */ var _core_report_report_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42270);
/* harmony import */ var _core_report_status_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1507);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18067);






async function ensureStatusComment(context, issue) {
    const { github, clock } = context.world;
    const marker = (0,_core_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .effectMarker */ .I)(context.workflowId, "status");
    const { value } = await context.ensure({
        effect: "status",
        key: `#${issue} ${marker}`,
        probe: async () => {
            const [viewer, comments] = await Promise.all([github.viewer(), github.comments(issue)]);
            const found = comments.find((comment) => comment.author === viewer && comment.body.includes(marker));
            return found === undefined ? undefined : { id: found.id };
        },
        make: async () => {
            const facts = (0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFactsOf */ .F)(context.history(), {
                plan: (0,_core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .planFor */ .b)(context.config),
                resumeComment: null,
                repositoryUrl: null,
                version: _core_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r,
                now: clock.now(),
            });
            const comment = await github.createComment(issue, (0,_core_report_status_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderStatusComment */ .uc)((0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .FK)(facts)));
            return { id: comment.id };
        },
    });
    return value.id;
}


/***/ })

};
