export const id = 4447;
export const ids = [4447];
export const modules = {

/***/ 42985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ listStateFiles),
/* harmony export */   Hi: () => (/* binding */ gitDigest),
/* harmony export */   Ty: () => (/* binding */ readLogTail),
/* harmony export */   kU: () => (/* binding */ environmentDigest)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _core_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35745);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87692);
/** What a diagnostic bundle takes from the machine: log lines, files, git's view, and names of variables but never their values. */







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const tailBytes = 1024 * 1024;
const mostLines = 1_000;
const mostFiles = 500;
async function tail(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
    try {
        const { size } = await handle.stat();
        const length = Math.min(size, tailBytes);
        const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString("utf8");
    }
    finally {
        await handle.close();
    }
}
/** The newest lines of the newest two log files that are about the workflow, oldest first. */
async function readLogTail(logDirectory, workflowId) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(logDirectory).catch(() => [])).filter((name) => /^workflow-\d{8}\.log$/.test(name));
    const lines = [];
    for (const name of names.sort().slice(-2)) {
        const text = await tail((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(logDirectory, name)).catch(() => "");
        lines.push(...text.split("\n").filter((line) => line.includes(workflowId)));
    }
    return lines.slice(-mostLines);
}
async function walk(root, directory, wanted) {
    const found = [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        if (!entry.isFile() || !wanted((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path)) || found.length >= mostFiles)
            continue;
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (about !== undefined)
            found.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path), bytes: about.size, modified: about.mtime.toISOString() });
    }
    return found;
}
/** Files of one workflow in the state and checkpoint directories. */
async function listStateFiles(root, directories, workflowId) {
    const lists = await Promise.all(directories.map((directory) => walk(root, directory, (path) => path.includes(workflowId))));
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Versions, sizes, and the names of the variables that steer us. */
function environmentDigest(environment) {
    const names = Object.keys(environment).filter((name) => /^(?:WORKFLOW_|GITHUB_|RUNNER_|ACTIONS_|CI$)/.test(name));
    return {
        node: process.version,
        platform: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(),
        release: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)(),
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)().length,
        memory_bytes: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(),
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        variables_set: names.sort(),
    };
}
async function gitDigest(root, environment) {
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubEnvironment */ .v)(environment));
    const ask = async (...args) => {
        try {
            // A repository's configuration can name a program to be run by `status`.
            const { stdout } = await run("git", ["-c", "core.fsmonitor=false", "-C", root, ...args], {
                env,
                timeout: 10_000,
            });
            return stdout.trim();
        }
        catch {
            return null;
        }
    };
    const [version, head, branch, status] = await Promise.all([
        ask("--version"),
        ask("rev-parse", "HEAD"),
        ask("symbolic-ref", "--short", "--quiet", "HEAD"),
        ask("status", "--porcelain"),
    ]);
    const changed = status === null || status === "" ? [] : status.split("\n");
    return {
        version,
        head,
        branch,
        changed: changed.filter((line) => !line.startsWith("??")).length,
        untracked: changed.filter((line) => line.startsWith("??")).length,
    };
}


/***/ }),

/***/ 36249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/* unused harmony export shownConfiguration */
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71952);
/** The diagnostic bundle: everything that helps somebody else to see what happened, in one JSON file, without secrets. */

function bundleName(workflowId) {
    return `diagnostic-bundle-${workflowId}.json`;
}
/** All values but those of secrets, of which only is said whether they are set. */
function shownConfiguration(config) {
    return Object.fromEntries(_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.map((name) => {
        const value = config[name];
        if (!(0,_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationKey */ .kH)(name).secret)
            return [name, value ?? null];
        return [name, value === undefined ? null : "(set)"];
    }));
}
/** Every string inside, and every name of a member: a secret can be a key of an object, too. */
function redactDeep(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactDeep(inner, redact)]));
}
function makeBundle(facts) {
    const bundle = {
        workflow_diagnostics: facts.diagnostics,
        system_health: facts.health,
        configuration: shownConfiguration(facts.config),
        log_files: facts.logLines,
        state_files: facts.stateFiles,
        performance_metrics: facts.diagnostics.performance_report,
        journal: { state: facts.journalState, entries: facts.journal },
        environment: facts.environment,
        git: facts.git,
        version: facts.version,
        created_at: new Date(facts.at).toISOString(),
    };
    return redactDeep(bundle, facts.redact);
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _workflow_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);


/** How many of the lists that grow with time are shown; the journal has the rest. */
const shownHealthChecks = 5;
const shownWarnings = 20;
const instant = (at) => new Date(at).toISOString();
const seconds = (ms) => Math.round(Math.max(0, ms) / 100) / 10;
function currentOf(history, now) {
    const stage = (0,_workflow_state_js__WEBPACK_IMPORTED_MODULE_1__/* .currentStage */ .a)(history);
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
    const failed = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].attempts.flatMap(({ attempt, endedAt, failure }) => failure === null ? [] : [{ stage, attempt, endedAt, failure }]));
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
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po) {
        const measured = report.performance.stage_performance[stage];
        const record = history.stages[stage];
        if (measured !== undefined)
            shown[stage] = { ...measured, result: record.status, attempts: record.attempts.length };
    }
    return shown;
}
/** The newest generation of each store. */
function newestCheckpoints(history) {
    const newest = new Map(history.checkpoints.map((checkpoint) => [checkpoint.store, checkpoint]));
    return [...newest.values()]
        .sort((a, b) => b.generation - a.generation)
        .map(({ store, generation, key, bytes, at }) => ({ store, generation, key, bytes, at: instant(at) }));
}
/** `now`: epoch ms up to which a running stage counts; for a process that is gone, the time of its last entry. */
function diagnose(history, report, now) {
    const errors = errorsOf(history);
    const recoveries = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].recoveries.map((recovery) => ({ stage, ...recovery, at: instant(recovery.at) })));
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

/***/ 16503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  Xx: () => (/* binding */ instantText),
  H2: () => (/* binding */ outcomeSigns)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/core/performance.js
/** How fast a workflow was against its baselines, and what kept it. Names and shape are the specification's. */

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
        status: speedOf(ratio),
        attempts: timing.attempts,
        lost: Math.min(duration, seconds(timing.lostS)),
        waited: seconds(timing.waitedS),
        recovering: seconds(timing.recoveringS),
    };
}
/**
 * score = mean over the stages of min(1, baseline / duration), less 0.1 for each error that was not recovered, within 0 and 1,
 * to two digits. A stage within its baseline counts as 1, one that took twice as long as 0.5; being faster than the baseline
 * makes up for nothing. No stage at all: 1.
 */
function scoreOf(stages, unrecovered) {
    const shares = stages.map((stage) => (stage.performance_ratio <= 1 ? 1 : 1 / stage.performance_ratio));
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
/** Only stages that ran; `totalS` without the time between the runs. */
function measurePerformance(timings, totalS) {
    const pairs = timings.map((timing) => [timing.stage, performanceOf(timing)]);
    const errors = timings.reduce((sum, timing) => sum + timing.errors, 0);
    const recovered = timings.reduce((sum, timing) => sum + Math.min(timing.recovered, timing.errors), 0);
    const score = scoreOf(pairs.map(([, performance]) => performance), errors - recovered);
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

// EXTERNAL MODULE: ./lib/core/report-times.js
var report_times = __webpack_require__(73446);
;// CONCATENATED MODULE: ./lib/core/report.js
/** The report: the facts, and what follows from them for whoever reads it. Every presentation is made from this. */


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
/** `2024-01-15 14:23 UTC`. */
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
            // Never "saved" without a store that said so (P5).
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
function resumeSteps(facts) {
    const { resume } = facts;
    if (!resume.possible)
        return [];
    const when = resume.notBefore !== null && resume.notBefore > facts.at ? ` after ${instantText(resume.notBefore)}` : "";
    const steps = [];
    if (resume.comment !== null && facts.issue !== null)
        steps.push(`Resume${when}: comment "${resume.comment}" on issue #${facts.issue.number}.`);
    if (resume.onGitHub)
        steps.push(`Resume${when}: re-run this job, or start the workflow with workflow-id ${facts.workflowId}.`);
    else
        steps.push(`Resume${when}: workflow-manager resume ${facts.workflowId}`);
    return steps;
}
function nextStepsOf(facts) {
    const { failure, pullRequest } = facts;
    const remedy = failure === null || failure.remedy === "" ? [] : [failure.remedy];
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
        timings: Object.fromEntries(timings.map((timing) => [timing.stage, timing])),
        performance: measurePerformance(timings, durationMs / 1000),
        progress: { done: done.length, total: facts.stages.length },
    };
}


/***/ }),

/***/ 83755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkHealthNow)
/* harmony export */ });
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80631);
/* harmony import */ var _health_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);
/** How the system is at this moment, outside of any workflow. */


async function checkHealthNow(world, workflowId) {
    let answer;
    // The monitor hands its verdict to a journal; here it is only read.
    const recorder = {
        path: "",
        history: () => ({ ..._core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s, workflowId }),
        record: async (event) => {
            if (event.kind === "health.checked")
                answer = event.check;
        },
        onEntry: () => undefined,
        close: async () => undefined,
    };
    await (0,_health_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .createHealthMonitor */ .B)({ world, recorder, enabled: true }).check("asked");
    if (answer === undefined)
        throw new Error("the health monitor gave no verdict");
    return answer;
}


/***/ })

};
