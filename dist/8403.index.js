export const id = 8403;
export const ids = [8403];
export const modules = {

/***/ 30091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosticsCommand: () => (/* binding */ diagnosticsCommand),
  reportCommand: () => (/* binding */ reportCommand),
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
// EXTERNAL MODULE: ./lib/core/diagnostics/diagnostics.js
var diagnostics_diagnostics = __webpack_require__(33344);
// EXTERNAL MODULE: ./lib/core/diagnostics/diagnostics-text.js
var diagnostics_text = __webpack_require__(89498);
// EXTERNAL MODULE: ./lib/core/report/summary.js + 7 modules
var summary = __webpack_require__(82822);
// EXTERNAL MODULE: ./lib/core/journal/history-fold.js + 2 modules
var history_fold = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/core/journal/journal.js
var journal = __webpack_require__(41156);
// EXTERNAL MODULE: ./lib/core/journal/journal-decode.js
var journal_decode = __webpack_require__(84367);
// EXTERNAL MODULE: ./lib/engine/checkpoint/restore.js
var restore = __webpack_require__(60091);
;// CONCATENATED MODULE: ./lib/engine/checkpoint/verify.js




function headsOf(bytes, content) {
    const lines = new TextDecoder().decode(bytes.subarray(0, content.length)).split("\n");
    return new Set([journal/* chainStart */.i$, ...lines.filter((line) => line !== "").map((line) => line.slice(-45, -2))]);
}
function journalFinding(workflowId, content) {
    const subject = "journal";
    const { tail, entries } = content;
    const history = (0,history_fold/* foldJournal */.n)(entries);
    if (tail.kind === "broken") {
        return {
            level: "broken",
            subject,
            detail: `line ${tail.line}: ${tail.reason}; ${entries.length} entries before it hold, nothing after them is believed`,
        };
    }
    if (history.workflowId !== workflowId) {
        const other = history.workflowId === "" ? "no workflow" : history.workflowId;
        return { level: "broken", subject, detail: `it is the journal of ${other}, not of ${workflowId}` };
    }
    if (tail.kind === "torn") {
        return {
            level: "warning",
            subject,
            detail: `${entries.length} entries hold; the last ${tail.bytes} bytes are a write that was cut short (the next resume cuts them off)`,
        };
    }
    return { level: "ok", subject, detail: `${entries.length} entries, the chain of hashes holds` };
}
async function verifyWorkflow(world, workflowId, stop) {
    const findings = [];
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,journal_decode/* decodeJournal */.M)(bytes);
    if (content !== undefined)
        findings.push(journalFinding(workflowId, content));
    const heads = bytes === undefined || content === undefined ? undefined : headsOf(bytes, content);
    const chainIsWhole = content !== undefined && content.tail.kind !== "broken";
    const unreachable = [];
    const addresses = await (0,restore/* findCheckpoints */.FK)(world, { workflowId }, stop, unreachable);
    for (const address of addresses) {
        const subject = `checkpoint ${address.generation} (${address.store})`;
        const problems = [];
        const good = await (0,restore/* loadNewestGood */.at)(world, [address], stop, problems);
        if (good === undefined) {
            const said = problems.map((problem) => problem.replace(/^generation \d+ in \w+: /, "")).join("; ");
            findings.push({ level: "broken", subject, detail: said === "" ? "it could not be read" : said });
            continue;
        }
        const { manifest, directory } = good;
        await world.scratch.remove(directory);
        if (chainIsWhole && heads?.has(manifest.journal.head) === false) {
            findings.push({ level: "broken", subject, detail: "its journal is not a part of the journal here" });
            continue;
        }
        const bytesOfParts = manifest.parts.reduce((sum, part) => sum + part.bytes, 0);
        findings.push({
            level: "ok",
            subject,
            detail: `${manifest.parts.length} parts with ${bytesOfParts} bytes hold, up to entry ${manifest.journal.entries}`,
        });
    }
    if (findings.length === 0)
        return { kind: "unknown", problems: unreachable };
    if (content === undefined)
        findings.unshift({
            level: "warning",
            subject: "journal",
            detail: "there is none here; a resume takes the newest checkpoint",
        });
    for (const problem of unreachable)
        findings.push({ level: "warning", subject: "stores", detail: problem });
    return { kind: "checked", broken: findings.some((finding) => finding.level === "broken"), findings };
}

// EXTERNAL MODULE: ./lib/cli/find-workflow.js
var find_workflow = __webpack_require__(19661);
// EXTERNAL MODULE: ./lib/cli/open-world.js + 1 modules
var open_world = __webpack_require__(13842);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/look.js










async function diagnosticsCommand(setting, command) {
    const { screen, redact } = setting;
    const { world } = (0,open_world/* openWorld */.H)(setting, { local: command.local, marker: command.workflowId });
    const found = await (0,find_workflow/* findWorkflow */.$k)(setting, world, command.workflowId);
    if ("problem" in found)
        return (0,cli_screen/* showProblems */.k1)(screen, [found.problem]);
    const diagnostics = (0,diagnostics_diagnostics/* diagnose */.h)(found.history, found.report, found.now);
    for (const problem of found.problems)
        screen.err(`${(0,cli_screen/* paint */.nI)(screen, "33", "warning:")} ${(0,cli_screen/* plain */.pj)(redact(problem))}`);
    if (command.json)
        screen.out(redact(JSON.stringify(diagnostics, null, 2)));
    else
        for (const line of (0,diagnostics_text/* renderDiagnostics */.D)(diagnostics))
            screen.out((0,cli_screen/* plain */.pj)(redact(line)));
    return cli_screen/* exitCodes */.hS.done;
}
async function reportCommand(setting, command) {
    const { screen, redact } = setting;
    const { world } = (0,open_world/* openWorld */.H)(setting, { local: command.local, marker: command.workflowId });
    const found = await (0,find_workflow/* findWorkflow */.$k)(setting, world, command.workflowId);
    if ("problem" in found)
        return (0,cli_screen/* showProblems */.k1)(screen, [found.problem]);
    for (const problem of found.problems)
        screen.err(`${(0,cli_screen/* paint */.nI)(screen, "33", "warning:")} ${(0,cli_screen/* plain */.pj)(redact(problem))}`);
    if (command.html === undefined) {
        screen.out((0,cli_screen/* plain */.pj)(redact((0,summary/* renderSummary */.B)(found.report)).trimEnd()));
        return cli_screen/* exitCodes */.hS.done;
    }
    const { renderHtmlReport } = await Promise.all(/* import() */[__webpack_require__.e(9222), __webpack_require__.e(1659), __webpack_require__.e(1824)]).then(__webpack_require__.bind(__webpack_require__, 31659));
    const file = (0,external_node_path_.resolve)(setting.cwd, command.html);
    try {
        await (0,promises_.writeFile)(file, renderHtmlReport({ report: found.report, entries: found.content.entries, redact }));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        return (0,cli_screen/* showProblems */.k1)(screen, [
            {
                key: "html",
                place: "command line",
                problem: `${command.html} cannot be written (${code})`,
                remedy: "Give the path of a file in a directory that exists and can be written to.",
            },
        ]);
    }
    screen.err(`wrote ${command.html}`);
    return cli_screen/* exitCodes */.hS.done;
}
const signs = {
    ok: ["ok", "32"],
    warning: ["warning", "33"],
    broken: ["BROKEN", "31"],
};
async function verifyCommand(setting, command) {
    const { screen, redact } = setting;
    const { world } = (0,open_world/* openWorld */.H)(setting, { local: command.local, marker: command.workflowId });
    const { workflowId } = command;
    const unknown = async (reasons) => (0,cli_screen/* showProblems */.k1)(screen, [(0,find_workflow/* unknownWorkflow */.EX)(workflowId, await world.states.list(), reasons)]);
    if (!(0,checkpoint_name/* isWorkflowId */.Rg)(workflowId))
        return unknown([]);
    const verified = await verifyWorkflow(world, workflowId, new AbortController().signal);
    if (verified.kind === "unknown")
        return unknown(verified.problems);
    const rows = (0,diagnostics_text/* columns */.Y)(verified.findings.map(({ level, subject, detail }) => [signs[level][0], subject, detail]));
    for (const row of rows)
        screen.out((0,cli_screen/* plain */.pj)(redact(row)));
    return verified.broken ? cli_screen/* exitCodes */.hS.failed : cli_screen/* exitCodes */.hS.done;
}


/***/ }),

/***/ 89498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68415);

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

/***/ 33344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34206);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const shownHealthChecks = 5;
const shownWarnings = 20;
const instant = (at) => new Date(at).toISOString();
const seconds = (ms) => Math.round(Math.max(0, ms) / 100) / 10;
function currentOf(history, now) {
    const stage = (0,_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__/* .currentStage */ .a)(history);
    if (stage === null)
        return null;
    const record = history.stages[stage];
    return {
        stage,
        status: record.status,
        duration: seconds((record.endedAt ?? now) - (record.startedAt ?? now)),
        attempts: record.attempts.length,
    };
}
function errorsOf(history) {
    const failed = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].attempts.flatMap(({ attempt, endedAt, failure }) => failure === null ? [] : [{ stage, attempt, endedAt, failure }]));
    return failed
        .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
        .map(({ stage, attempt, endedAt, failure }) => ({
        stage,
        attempt,
        at: endedAt === null ? null : instant(endedAt),
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
    }));
}
function stageHistory(history, report) {
    const shown = {};
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po) {
        const measured = report.performance.stage_performance[stage];
        const record = history.stages[stage];
        if (measured !== undefined)
            shown[stage] = { ...measured, result: record.status, attempts: measured.attempts };
    }
    return shown;
}
function newestCheckpoints(history) {
    const newest = new Map(history.checkpoints.map((checkpoint) => [checkpoint.store, checkpoint]));
    return [...newest.values()]
        .sort((a, b) => b.generation - a.generation)
        .map(({ store, generation, key, bytes, at }) => ({ store, generation, key, bytes, at: instant(at) }));
}
function diagnose(history, report, now) {
    const errors = errorsOf(history);
    const recoveries = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].recoveries.map((recovery) => ({ stage, ...recovery, at: instant(recovery.at) })));
    const { end } = history;
    const status = end?.status ?? (report.outcome === "interrupted" ? "interrupted" : "running");
    return {
        workflow_id: history.workflowId,
        repository: history.repository,
        status,
        headline: report.headline,
        created_at: instant(history.createdAt),
        current_stage: currentOf(history, now),
        progress: report.progress,
        error_count: errors.length,
        recovery_attempts: recoveries.length,
        errors,
        recoveries,
        stage_history: stageHistory(history, report),
        recent_health_checks: history.health
            .slice(-shownHealthChecks)
            .map((entry) => ({ reason: entry.reason, ...entry.check })),
        performance_report: report.performance,
        bottlenecks: report.performance.bottlenecks,
        checkpoints: {
            newest: newestCheckpoints(history),
            saved: history.checkpoints.length,
            failed: history.checkpointFailures,
        },
        effects: Object.values(history.effects).map(({ effect, key, confirmed, found, value }) => ({
            effect,
            key,
            state: !confirmed ? "unconfirmed" : found ? "found" : "made",
            value,
        })),
        circuits: Object.fromEntries(Object.entries(history.circuits).map(([name, circuit]) => [name, { ...circuit }])),
        runs: history.runs.map((run) => ({
            opened_at: instant(run.openedAt),
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            resumed_from: run.resumedFrom,
            previous_end: run.previousEnd,
            version: run.version,
        })),
        usage: { ...history.usage },
        warnings: history.warnings.slice(-shownWarnings).map((warning) => ({ ...warning, at: instant(warning.at) })),
        end: end === null ? null : { status: end.status, at: instant(end.at), reason: end.reason },
        resume: {
            possible: report.resume.possible,
            not_before: report.resume.notBefore === null ? null : instant(report.resume.notBefore),
            next_steps: report.nextSteps,
        },
    };
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ healthLimits),
/* harmony export */   u: () => (/* binding */ judgeHealth)
/* harmony export */ });
const healthLimits = { cpu: 90, memory: 85, disk: 90 };
function issuesOf(sample) {
    const issues = [];
    const over = (value, limit) => value !== null && value > limit;
    if (over(sample.cpu, healthLimits.cpu))
        issues.push({
            about: "cpu",
            recommendation: "Lower the concurrency of tests and builds, or use a runner with more cores.",
        });
    if (over(sample.memory, healthLimits.memory))
        issues.push({ about: "memory", recommendation: "Free up memory or use a larger runner." });
    if (over(sample.disk, healthLimits.disk))
        issues.push({ about: "disk", recommendation: "Free disk space: remove build output and caches before this step." });
    if (!sample.github)
        issues.push({ about: "github", recommendation: "Check network connectivity and githubstatus.com." });
    if (!sample.agent)
        issues.push({ about: "agent", recommendation: "Install the agent's command line in a step before this action." });
    for (const custom of sample.custom) {
        if (custom.status === "HEALTHY")
            continue;
        issues.push({
            about: "custom",
            recommendation: custom.recommendations.join(" ") || "Look at the custom health check's metrics.",
        });
    }
    return issues;
}
const ladder = ["HEALTHY", "WARNING", "DEGRADED", "CRITICAL", "FAILED"];
const worse = (a, b) => (ladder.indexOf(a) >= ladder.indexOf(b) ? a : b);
function statusOf(issues) {
    const [first] = issues;
    if (first === undefined)
        return "HEALTHY";
    const service = issues.some((issue) => issue.about === "github" || issue.about === "agent");
    if (issues.length === 1 && !service)
        return "WARNING";
    if (issues.length <= 2)
        return "DEGRADED";
    return issues.some((issue) => issue.about === "agent") ? "FAILED" : "CRITICAL";
}
function judgeHealth(sample) {
    const issues = issuesOf(sample);
    const status = sample.custom.reduce((worst, custom) => worse(worst, custom.status), statusOf(issues));
    const round = (value) => (value === null ? null : Math.round(value * 10) / 10);
    return {
        status,
        cpu_usage: round(sample.cpu),
        memory_usage: round(sample.memory),
        disk_usage: round(sample.disk),
        git_status: sample.git,
        github_connectivity: sample.github,
        claude_availability: sample.agent,
        recommendations: [...new Set(issues.map((issue) => issue.recommendation))],
        timestamp: new Date(sample.at).toISOString(),
        details: sample.custom.length === 0
            ? {}
            : { custom: sample.custom.map((custom) => ({ status: custom.status, metrics: custom.metrics })) },
    };
}


/***/ }),

/***/ 34206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ currentStage),
/* harmony export */   t: () => (/* binding */ viewState)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);

const shownHealthChecks = 5;
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
const json = (value) => value ?? null;
function currentStage(history) {
    if (history.current !== null)
        return history.current;
    return [..._stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po].reverse().find((stage) => history.stages[stage].startedAt !== null) ?? null;
}
function viewState(history) {
    const { stages } = history;
    const output = (stage) => stages[stage].output ?? {};
    const current = currentStage(history);
    const startedAt = current === null ? null : stages[current].startedAt;
    const analysis = output("prompt_analysis");
    const requirements = analysis["requirements"];
    const tests = output("testing_complete")["result"];
    const records = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.map((stage) => stages[stage]);
    const featureName = analysis["featureName"];
    return {
        workflow_id: history.workflowId,
        prompt_file: history.task?.promptFile ?? null,
        current_stage: current,
        stage_start_time: startedAt === null ? null : new Date(startedAt).toISOString(),
        progress_data: {
            issue_number: json(output("issue_creation")["number"]),
            branch_name: json(output("branch_setup")["branch"]),
            pr_number: json(output("pr_creation")["number"]),
            files_changed: json(output("implementation_complete")["files"]),
            tests_passed: tests === undefined ? null : tests === "passed",
        },
        monitoring_state: {
            error_count: records.flatMap((record) => record.attempts).filter((attempt) => attempt.failure !== null).length,
            recovery_attempts: records.reduce((sum, record) => sum + record.recoveries.length, 0),
            health_checks: history.health.slice(-shownHealthChecks).map((entry) => entry.check),
            stage_history: records
                .filter((record) => record.startedAt !== null)
                .map((record) => ({
                stage: record.stage,
                status: record.status,
                attempts: record.attempts.length,
                duration: record.startedAt === null || record.endedAt === null ? null : (record.endedAt - record.startedAt) / 1000,
            })),
        },
        context: {
            feature_name: typeof featureName === "string" ? featureName : null,
            requirements: Array.isArray(requirements)
                ? requirements.flatMap((item) => texts([item.text]))
                : [],
            success_criteria: texts(analysis["successCriteria"]),
        },
        status: history.end?.status ?? "running",
    };
}


/***/ }),

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
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

/***/ 14567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  Xx: () => (/* binding */ instantText),
  H2: () => (/* binding */ outcomeSigns)
});

;// CONCATENATED MODULE: ./lib/core/trigger/rerun-limit.js
const lastAttempt = 51;
function canBeRerun(attempt) {
    return attempt < lastAttempt;
}
function withoutRerun(remedy, workflowId) {
    return remedy.replace(/^Re-run the job\b/, `Start the workflow with workflow-id ${workflowId}`);
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/core/report/performance.js

const fastBelow = 0.8;
const slowAbove = 1.2;
const penaltyPerError = 0.1;
const grades = [
    [0.9, "A"],
    [0.8, "B"],
    [0.7, "C"],
    [0.6, "D"],
];
const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;
const seconds = (value) => (Number.isFinite(value) && value > 0 ? round(value, 3) : 0);
function gradeOf(score) {
    return grades.find(([from]) => score >= from)?.[1] ?? "F";
}
function speedOf(ratio) {
    return ratio < fastBelow ? "fast" : ratio > slowAbove ? "slow" : "normal";
}
function performanceOf(timing) {
    const duration = seconds(timing.workS);
    const baseline = seconds(timing.baselineS);
    const ratio = baseline === 0 ? 1 : round(duration / baseline, 3);
    return {
        duration,
        baseline,
        performance_ratio: ratio,
        status: ratio < fastBelow && !timing.succeeded ? "normal" : speedOf(ratio),
        attempts: timing.attempts,
        lost: Math.min(duration, seconds(timing.lostS)),
        waited: seconds(timing.waitedS),
        recovering: seconds(timing.recoveringS),
    };
}
function scoreOf(timings, stages, unrecovered) {
    const failed = timings.map(({ errors, recovered, succeeded }) => !succeeded && errors > recovered);
    const shares = stages.map(({ performance_ratio }, at) => (failed[at] ? 0 : 1 / Math.max(1, performance_ratio)));
    const mean = shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return round(Math.min(1, Math.max(0, mean - penaltyPerError * unrecovered)), 2);
}
const maxNamedBottlenecks = 3;
const noticeableShare = 0.2;
function aboutBottleneck({ stage, excess, performance_ratio, cause }, took) {
    const over = `${stage} took ${(0,duration/* renderDuration */.PP)(took.duration)}, ${(0,duration/* renderDuration */.PP)(excess)} more than its baseline of ${(0,duration/* renderDuration */.PP)(took.baseline)} (×${performance_ratio})`;
    return cause === "attempts"
        ? `${over}; ${(0,duration/* renderDuration */.PP)(took.lost)} of it went into attempts that came to nothing (${took.attempts} in all): look at why they failed.`
        : `${over}: split the work, or raise the baseline if this is usual.`;
}
function recommend(report, errors) {
    const advice = [];
    for (const bottleneck of report.bottlenecks.slice(0, maxNamedBottlenecks)) {
        const took = report.stage_performance[bottleneck.stage];
        if (took !== undefined)
            advice.push(aboutBottleneck(bottleneck, took));
    }
    const stages = Object.values(report.stage_performance);
    const share = (value) => (report.total_duration > 0 ? value / report.total_duration : 0);
    const part = (value) => `${(0,duration/* renderDuration */.PP)(value)} (${Math.min(100, Math.round(share(value) * 100))} % of the time)`;
    const waited = stages.reduce((sum, stage) => sum + stage.waited, 0);
    if (share(waited) > noticeableShare)
        advice.push(`${part(waited)} went into waiting for limits and retries: spread runs out, or use a token with a higher limit.`);
    const recovering = stages.reduce((sum, stage) => sum + stage.recovering, 0);
    if (share(recovering) > noticeableShare)
        advice.push(`${part(recovering)} went into recovery: look at the failures in the stage table.`);
    if (errors > 0 && report.recovery_rate < 1)
        advice.push(`${errors} ${errors === 1 ? "error" : "errors"}, ${Math.round(report.recovery_rate * 100)} % recovered: the failed attempts in the report say why.`);
    return advice;
}
function measurePerformance(timings, totalS) {
    const pairs = timings.map((timing) => [timing.stage, performanceOf(timing)]);
    const errors = timings.reduce((sum, timing) => sum + timing.errors, 0);
    const recovered = timings.reduce((sum, timing) => sum + Math.min(timing.recovered, timing.errors), 0);
    const score = scoreOf(timings, pairs.map(([, performance]) => performance), errors - recovered);
    const bottlenecks = pairs
        .filter(([, performance]) => performance.status === "slow")
        .map(([stage, { duration, baseline, lost, performance_ratio }]) => ({
        stage,
        excess: round(duration - baseline, 3),
        performance_ratio,
        cause: (duration - lost) / baseline > slowAbove ? "work" : "attempts",
    }))
        .sort((a, b) => b.excess - a.excess);
    const report = {
        total_duration: seconds(totalS),
        stage_performance: Object.fromEntries(pairs),
        performance_score: score,
        performance_grade: gradeOf(score),
        error_rate: timings.length === 0 ? 0 : round(errors / timings.length, 3),
        recovery_rate: errors === 0 ? 1 : round(recovered / errors, 3),
        bottlenecks,
    };
    return { ...report, recommendations: recommend(report, errors) };
}

// EXTERNAL MODULE: ./lib/core/report/report-times.js
var report_times = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/core/report/report.js



const outcomeSigns = {
    completed: "✅",
    degraded: "⚠️",
    paused: "⏸️",
    interrupted: "🔁",
    failed: "❌",
    skipped: "⏭️",
    dispatched: "🚀",
    running: "⏳",
};
function instantText(at) {
    return Number.isFinite(at) && Math.abs(at) <= 8.64e15
        ? `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`
        : "unknown";
}
function currentStage(facts) {
    const running = facts.stages.find((stage) => stage.status === "running");
    const failed = facts.stages.find((stage) => stage.status === "failed");
    return (running ?? failed ?? facts.stages.find((stage) => stage.status === "pending"))?.stage ?? null;
}
function headlineOf(facts) {
    const { failure, pullRequest, reason } = facts;
    const stage = failure?.stage ?? currentStage(facts);
    const at = stage === null ? "" : ` at ${stage}`;
    const why = failure?.message ?? reason ?? "";
    const because = why === "" ? "" : `: ${why.replace(/[.\s]+$/u, "")}`;
    const request = pullRequest === null ? "" : `${pullRequest.draft ? "draft " : ""}pull request #${pullRequest.number}`;
    const degraded = facts.stages.filter((one) => one.status === "degraded").map((one) => one.stage);
    switch (facts.outcome) {
        case "completed":
            return `Completed${request === "" ? because : `: ${request} is ready`}`;
        case "degraded":
            return `Completed with losses${degraded.length > 0 ? ` (${degraded.join(", ")})` : ""}${request === "" ? because : `: ${request} is open`}`;
        case "paused":
            return `Paused${at}${because}`;
        case "interrupted":
            return `Interrupted${at}${because}; ${facts.checkpoints.saved.length > 0 ? "the work is saved" : "no checkpoint was stored"}`;
        case "failed":
            return `Failed${at}${because}`;
        case "skipped":
            return `Skipped${because}`;
        case "dispatched":
            return `Dispatched${reason === null ? ": another run does the work" : because}`;
        case "running":
            return `Running${at}`;
    }
}
function mayRerun({ runs }) {
    return canBeRerun(runs.at(-1)?.attempt ?? 1);
}
function resumeSteps(facts) {
    const { resume } = facts;
    if (!resume.possible)
        return [];
    const when = resume.notBefore !== null && resume.notBefore > facts.at ? ` after ${instantText(resume.notBefore)}` : "";
    const steps = [];
    if (resume.comment !== null && facts.issue !== null)
        steps.push(`Resume${when}: comment "${resume.comment}" on issue #${facts.issue.number}.`);
    if (resume.onGitHub && !mayRerun(facts))
        steps.push(`Resume${when}: start the workflow with workflow-id ${facts.workflowId} (GitHub runs a run again 50 times; this was the last).`);
    else if (resume.onGitHub)
        steps.push(`Resume${when}: re-run this job, or start the workflow with workflow-id ${facts.workflowId}.`);
    else
        steps.push(`Resume${when}: workflow-manager resume ${facts.workflowId}`);
    return steps;
}
function nextStepsOf(facts) {
    const { failure, pullRequest } = facts;
    const said = failure?.remedy ?? "";
    const remedy = said === "" ? [] : [mayRerun(facts) ? said : withoutRerun(said, facts.workflowId)];
    switch (facts.outcome) {
        case "completed":
            return pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`];
        case "degraded": {
            const losses = facts.stages.flatMap((stage) => stage.status === "degraded"
                ? [`Look at ${stage.stage}: ${stage.failure ?? stage.note ?? "it did not finish"}`]
                : []);
            return [...(pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`]), ...losses];
        }
        case "paused":
        case "interrupted":
        case "failed":
            return [...remedy, ...resumeSteps(facts)];
        case "skipped":
        case "dispatched":
        case "running":
            return [];
    }
}
function buildReport(facts) {
    const down = (0,report_times/* downtimes */.Jc)(facts);
    const offMs = (0,report_times/* downtimeMs */.kf)(down);
    const durationMs = Math.max(0, facts.at - facts.startedAt - offMs);
    const ran = facts.stages.filter((stage) => stage.attempts.length > 0);
    const timings = ran.map((stage) => (0,report_times/* timingOf */.II)(stage, down, facts.at));
    const done = facts.stages.filter((stage) => ["succeeded", "skipped", "degraded"].includes(stage.status));
    return {
        ...facts,
        headline: headlineOf(facts),
        nextSteps: nextStepsOf(facts),
        durationMs,
        downtimeMs: offMs,
        downtimes: down,
        timings: Object.fromEntries(timings.map((timing) => [timing.stage, timing])),
        performance: measurePerformance(timings, durationMs / 1000),
        progress: { done: done.length, total: facts.stages.length },
    };
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

/***/ 10901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   kI: () => (/* binding */ fenceAsData),
/* harmony export */   tB: () => (/* binding */ sanitise)
/* harmony export */ });
/* harmony import */ var _prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57997);

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;
const terminalCodes = /\u001b(?:\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/g;
function visibleText(text) {
    return text
        .toWellFormed()
        .replace(terminalCodes, "")
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
}
const defaultMaxLength = 100_000;
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, Math.max(0, max));
    const last = kept.charCodeAt(kept.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
function sanitise(text, maxLength = defaultMaxLength) {
    const visible = text
        .slice(0, maxLength * 4 + 10_000)
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
    const clean = (0,_prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(visible).replaceAll("<!--", "<! --");
    if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000)
        return clean;
    const note = `\n… (cut after ${maxLength} characters)`;
    return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}
function fenceAsData(text, label, nonce) {
    if (!/^[A-Za-z0-9-]{8,}$/.test(nonce))
        throw new Error("a nonce has at least eight letters, digits or hyphens");
    const name = label
        .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
        .slice(0, 80)
        .trim();
    const body = text.replaceAll(nonce, "[…]");
    return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
}


/***/ })

};
