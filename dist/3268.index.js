export const id = 3268;
export const ids = [3268,1014];
export const modules = {

/***/ 11014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeClaim: () => (/* binding */ decodeClaim)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

const claimShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(8), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64)),
    runId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64))),
    runAttempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1)),
    runUrl: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(2_000))),
    expiresAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    effectsFrom: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
function decodeClaim(text) {
    try {
        const decoded = claimShape.safeParse(JSON.parse(text));
        return decoded.success ? decoded.data : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 28135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseStep: () => (/* binding */ diagnoseStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57653);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2779);
/* harmony import */ var _core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4969);
/* harmony import */ var _core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59718);
/* harmony import */ var _core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89498);
/* harmony import */ var _core_report_outputs_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3329);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18067);
/* harmony import */ var _engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79643);
/* harmony import */ var _engine_checkpoint_restore_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60091);
/* harmony import */ var _engine_ownership_who_is_at_work_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59221);
/* harmony import */ var _engine_present_present_end_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45621);
/* harmony import */ var _keep_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85435);














async function find(world, request) {
    const stop = new AbortController().signal;
    const { workflowId, issue } = request;
    if (workflowId !== undefined) {
        const read = await (0,_engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .readWorkflow */ .S)(world, workflowId, stop);
        return "missing" in read ? read.problems : read;
    }
    if (issue === undefined)
        return ["no workflow-id and no issue were given"];
    const problems = [];
    const addresses = await (0,_engine_checkpoint_restore_js__WEBPACK_IMPORTED_MODULE_9__/* .findCheckpoints */ .FK)(world, { issue }, stop, problems);
    const newest = addresses
        .map((address) => address.workflowId)
        .sort()
        .at(-1);
    if (newest === undefined)
        return problems;
    const read = await (0,_engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .readWorkflow */ .S)(world, newest, stop);
    return "missing" in read ? [...problems, ...read.problems] : read;
}
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
            return await (0,_engine_present_present_end_js__WEBPACK_IMPORTED_MODULE_11__.presentProblems)(runtime, [
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
    const { history, content, source } = found;
    const owner = await (0,_engine_ownership_who_is_at_work_js__WEBPACK_IMPORTED_MODULE_10__/* .whoIsAtWork */ .N)(world, history);
    const shown = owner === undefined ? (0,_engine_checkpoint_read_workflow_js__WEBPACK_IMPORTED_MODULE_8__/* .withEnd */ .E)(history) : history;
    const settings = {
        plan: (0,_core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .planFor */ .b)(config),
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}`,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_13__/* .version */ .r,
        now: owner === undefined ? history.lastAt : world.clock.now(),
    };
    const root = runner.workspace;
    const from = { world, config, environment, root, redact, history, shown, settings, content, source };
    const { bundle, report, markdown } = await (0,_bundle_of_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOf */ .c)(from);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner.temporary, (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u1)(history.workflowId));
    const reportPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBundle */ .pu)(bundle), { mode: 0o600 }).then(() => path, () => undefined);
    runtime.openGroup(`Diagnostics of ${history.workflowId}, from ${found.source}`);
    if (owner !== undefined)
        runtime.print(`at work on it: ${owner}`);
    for (const line of (0,_core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDiagnostics */ .D)(bundle.workflow_diagnostics))
        runtime.print(line);
    runtime.closeGroup();
    for (const message of found.problems)
        runtime.annotate({ level: "warning", title: "Diagnostics", message });
    await runtime.setOutputs((0,_core_report_outputs_of_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsOf */ .Y)({
        workflowId: history.workflowId,
        status: shown.end?.status ?? "running",
        reason: shown.end?.reason ?? "",
        failure: shown.end?.failure ?? null,
        history: shown,
        performance: report.performance,
        reportPath,
    }));
    await runtime.writeSummary(markdown);
    await (0,_keep_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .offerBundle */ .L)({ world, config, runner, runtime }, bundle, history.workflowId);
}


/***/ }),

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnd),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84367);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60091);



async function readWorkflow(world, workflowId, stop) {
    const problems = [];
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .M)(bytes);
    const here = content === undefined ? undefined : { history: (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldJournal */ .n)(content.entries), content, source: "journal", problems };
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
            return { history: good.history, content: (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .M)(good.journal), source, problems };
        }
    }
    return here !== undefined && here.history.workflowId === workflowId ? here : { missing: true, problems };
}
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


/***/ }),

/***/ 60091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ findCheckpoints),
/* harmony export */   Nu: () => (/* binding */ isOwners),
/* harmony export */   at: () => (/* binding */ loadNewestGood)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48801);
/* harmony import */ var _core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54013);
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51518);
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_compact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89160);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84367);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44139);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52681);








const findDeadlineMs = 30_000;
const loadDeadlineMs = 120_000;
async function within(world, ms, stop, work) {
    const controller = new AbortController();
    const over = new AbortController();
    const limit = world.clock.sleep(ms, AbortSignal.any([over.signal, stop])).then(() => {
        if (!over.signal.aborted)
            controller.abort({ by: "deadline", graceMs: 0 });
    });
    try {
        return await work(controller.signal);
    }
    finally {
        over.abort();
        await limit;
    }
}
async function findCheckpoints(world, query, stop, problems) {
    const lists = await Promise.all(world.stores.map(async (store) => {
        try {
            return await within(world, findDeadlineMs, stop, (signal) => store.find(query, signal));
        }
        catch (error) {
            problems.push(`${store.name}: ${(0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X)(error)).message}`);
            return [];
        }
    }));
    const order = (a, b) => b.generation - a.generation ||
        Number(isOwners(world, b)) - Number(isOwners(world, a)) ||
        (b.createdAt ?? 0) - (a.createdAt ?? 0);
    return lists.flat().sort(order);
}
function isOwners(world, address) {
    return world.stores.some(({ name, publicInPublicRepository }) => name === address.store && !publicInPublicRepository);
}
async function readJournalPart(world, directory) {
    const packed = await world.scratch.readFile(`${directory}/${_pack_js__WEBPACK_IMPORTED_MODULE_6__.compactJournalPart}`);
    if (packed === undefined)
        return world.scratch.readFile(`${directory}/${_pack_js__WEBPACK_IMPORTED_MODULE_6__.journalPart}`);
    return (0,_core_journal_journal_compact_js__WEBPACK_IMPORTED_MODULE_3__/* .expandJournal */ ._)(await world.scratch.expand(packed, _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestPartBytes */ .bf));
}
async function check(world, address, directory) {
    const manifestBytes = await world.scratch.readFile(`${directory}/${_core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .v}`);
    if (manifestBytes === undefined)
        return "it has no manifest";
    const decoded = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeManifest */ .MK)(manifestBytes);
    if (decoded.kind === "invalid")
        return `its manifest is invalid (${decoded.reason})`;
    const { manifest } = decoded;
    if (manifest.workflow_id !== address.workflowId || manifest.generation !== address.generation) {
        return `it is ${manifest.workflow_id} generation ${manifest.generation}, not what its name says`;
    }
    const parts = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyParts */ .Iy)(manifest, await world.scratch.digest(directory));
    if (parts.kind !== "ok")
        return `part ${parts.name}: ${parts.kind}`;
    if (manifest.sealed !== null && world.seal === undefined)
        return "it is encrypted and there is no checkpoint-key";
    if (manifest.sealed === null && world.seal !== undefined)
        return "it is not signed, although there is a checkpoint-key";
    const seal = manifest.sealed === null ? undefined : await world.seal?.(manifest.sealed.salt);
    if (seal !== undefined) {
        if (manifest.signature === null || !seal.verify((0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .signedText */ .Mo)(manifest), manifest.signature))
            return "its signature is not ours";
        for (const part of manifest.parts) {
            const file = `${directory}/${part.name}`;
            const bytes = await world.scratch.readFile(file);
            if (bytes === undefined)
                return `part ${part.name}: missing`;
            await world.scratch.writeFile(file, seal.open(bytes, part.name));
        }
    }
    const journal = await readJournalPart(world, directory);
    if (journal === undefined)
        return "it has no journal";
    const content = (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeJournal */ .M)(journal);
    if (content.tail.kind !== "whole")
        return `its journal is ${content.tail.kind}`;
    if (content.head.hash !== manifest.journal.head)
        return "its journal does not end where the manifest says";
    const history = (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldJournal */ .n)(content.entries);
    if (history.workflowId !== manifest.workflow_id)
        return "its journal is that of another workflow";
    return { address, directory, manifest, journal, history };
}
async function loadNewestGood(world, addresses, stop, problems) {
    for (const address of addresses) {
        if (stop.aborted)
            return undefined;
        const store = world.stores.find((candidate) => candidate.name === address.store);
        if (store === undefined)
            continue;
        const where = `generation ${address.generation} in ${address.store}`;
        const directory = await world.scratch.directory("restored");
        try {
            await within(world, loadDeadlineMs, stop, (signal) => store.load(address, directory, signal));
            const result = await check(world, address, directory);
            if (typeof result !== "string")
                return result;
            problems.push(`${where}: ${result}`);
        }
        catch (error) {
            problems.push(`${where}: ${(0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X)(error)).message}`);
        }
        await world.scratch.remove(directory);
    }
    return undefined;
}


/***/ }),

/***/ 59221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ whoIsAtWork)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78259);
/* harmony import */ var _core_checkpoint_ownership_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11014);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61493);



const lookMs = 10_000;
async function whoIsAtWork(world, history) {
    const { ownership, clock, github } = world;
    if (history.end !== null || ownership === undefined)
        return undefined;
    const looked = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_1__/* .withinTime */ .d)(clock, lookMs, async (signal) => {
        const cell = await ownership.read(history.workflowId, signal);
        const claim = cell === undefined ? undefined : (0,_core_checkpoint_ownership_claim_js__WEBPACK_IMPORTED_MODULE_0__.decodeClaim)(cell.text);
        if (claim === undefined || claim.expiresAt <= clock.now())
            return undefined;
        const id = Number(claim.runId ?? Number.NaN);
        const run = Number.isSafeInteger(id) && id > 0 ? await github.workflowRun(id, claim.runAttempt) : undefined;
        return run === undefined || run.conclusion === null ? (0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOwner */ .$S)(claim) : undefined;
    });
    return looked.kind === "done" ? looked.value : undefined;
}


/***/ })

};
