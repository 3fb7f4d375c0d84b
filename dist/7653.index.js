export const id = 7653;
export const ids = [7653,9385];
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
/* harmony import */ var _core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2417);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37863);
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
    const env = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubEnvironment */ .v)(environment));
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

/***/ 57653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42985);
/* harmony import */ var _core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59718);
/* harmony import */ var _core_diagnostics_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33344);
/* harmony import */ var _core_report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14567);
/* harmony import */ var _core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42270);
/* harmony import */ var _core_report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82822);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18067);
/* harmony import */ var _engine_watch_health_now_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15151);
/** Gathers a diagnostic bundle. What cannot be had is left empty: a bundle is made when things are broken. */









function journalState({ content, source }) {
    const { tail, entries } = content;
    const end = tail.kind === "whole"
        ? "whole"
        : tail.kind === "torn"
            ? `torn: the last ${tail.bytes} bytes are a write that was cut short`
            : `broken at line ${tail.line}: ${tail.reason}`;
    return `${entries.length} entries from ${source}, ${end}`;
}
async function bundleOf(from) {
    const { world, config, environment, root, history, shown, settings, content } = from;
    const { workflowId } = history;
    const directory = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
    const report = (0,_core_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)((0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFactsOf */ .F)(shown, settings));
    const markdown = (0,_core_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(report);
    const [health, logLines, stateFiles, git] = await Promise.all([
        (0,_engine_watch_health_now_js__WEBPACK_IMPORTED_MODULE_7__/* .checkHealthNow */ .p)(world, workflowId).catch(() => null),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogTail */ .Ty)(directory(config.log_directory), workflowId),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .listStateFiles */ .$N)(root, [directory(config.state_directory), directory(config.checkpoint_directory)], workflowId),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .gitDigest */ .Hi)(root, environment),
    ]);
    const bundle = (0,_core_diagnostics_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBundle */ .ND)({
        diagnostics: (0,_core_diagnostics_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(history, report, settings.now),
        history: shown,
        report,
        settings,
        reportText: markdown,
        health,
        config,
        journal: {
            entries: content.entries,
            head: content.head.hash,
            state: journalState(from),
            end: shown.end,
        },
        logLines,
        stateFiles,
        environment: (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentDigest */ .kU)(environment),
        git,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        at: world.clock.now(),
        redact: from.redact,
    });
    return { bundle, report, markdown };
}


/***/ }),

/***/ 99846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ decisionTimeline)
/* harmony export */ });
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _describe_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48046);
/** What was decided and why, line by line, for whoever looks at it afterwards: which evidence became which failure, and what followed. */


/** The facts of an evidence that its kind is judged by; texts are cut, since outputs can be long. */
function evidenceWords(evidence) {
    const facts = Object.entries(evidence).flatMap(([name, value]) => {
        if (name === "kind" || value === undefined || value === null || value === "")
            return [];
        const text = typeof value === "string" ? value : JSON.stringify(value);
        return [`${name} ${JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text)}`];
    });
    return `${evidence.kind}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function classification(entry) {
    const { evidence, failure } = entry;
    const told = `evidence ${evidenceWords(evidence)} → ${failure.category}/${failure.code}${failure.dependency === undefined ? "" : `, blamed on ${failure.dependency}`}`;
    // What the rules of this version say: after an update they may say something else than what was acted upon.
    const today = (0,_failure_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)(evidence);
    const same = today.category === failure.category && today.code === failure.code;
    return same ? [told] : [told, `this version would call it ${today.category}/${today.code}`];
}
const shown = new Set([
    "workflow.created",
    "run.opened",
    "stage.started",
    "attempt.warned",
    "attempt.failed",
    "attempt.interrupted",
    "retry.scheduled",
    "recovery.performed",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "stage.reopened",
    "checkpoint.failed",
    "warning",
    "workflow.ended",
]);
const healthy = (entry) => entry.kind === "health.checked" && entry.check["status"] === "HEALTHY";
/** Oldest first. Lines that tell why another line came out as it did are indented. */
function decisionTimeline(entries) {
    const startedAt = new Map();
    return entries.flatMap((entry) => {
        const stage = "stage" in entry ? entry.stage : null;
        if (entry.kind === "stage.started")
            startedAt.set(entry.stage, entry.at);
        const isShown = shown.has(entry.kind) || entry.kind === "stage.succeeded" || entry.kind === "effect.confirmed";
        if (!isShown && (entry.kind !== "health.checked" || healthy(entry)))
            return [];
        const { time, message } = (0,_describe_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEntry */ .O)(entry, "", stage === null ? null : (startedAt.get(stage) ?? null));
        const why = entry.kind === "attempt.failed" ? classification(entry) : [];
        return [`${time} ${message}`, ...why.map((line) => `  ${line}`)];
    });
}


/***/ }),

/***/ 59718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   _D: () => (/* binding */ bundleSchema),
/* harmony export */   _t: () => (/* binding */ textHash),
/* harmony export */   cy: () => (/* binding */ largestBundleBytes),
/* harmony export */   or: () => (/* binding */ fitBundle),
/* harmony export */   pu: () => (/* binding */ renderBundle),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/* unused harmony export shownConfiguration */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(848);
/* harmony import */ var _journal_compact_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5452);
/* harmony import */ var _journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34206);
/* harmony import */ var _text_redact_deep_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59385);
/* harmony import */ var _decision_timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99846);
/**
 * The diagnostic bundle: everything that helps somebody else to see what happened, in one JSON file, without secrets.
 *
 * B1 The journal's entries are as they were written, so that the chain can be computed again (replay-bundle.ts); what the
 *    redactor changed in them is found out by that.
 * B2 With entries and `report.settings` the report is made again, byte for byte: nothing else is known to it (P7).
 */






/** The version of the file. A higher one is refused by `replay`. */
const bundleSchema = 1;
const timelineLines = 400;
/** What an upload may have. The journal of a usual workflow has some hundred KiB. */
const largestBundleBytes = 32 * 1024 * 1024;
function bundleName(workflowId) {
    return `diagnostic-bundle-${workflowId}.json`;
}
function textHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
/** All values but those of secrets, of which only is said whether they are set. */
function shownConfiguration(config) {
    return Object.fromEntries(_config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationNames */ .zG.map((name) => {
        const value = config[name];
        if (!(0,_config_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationKey */ .kH)(name).secret)
            return [name, value ?? null];
        return [name, value === undefined ? null : "(set)"];
    }));
}
function causeOf({ report, history }) {
    const { failure } = report;
    return {
        status: report.outcome,
        headline: report.headline,
        reason: report.reason,
        stage: failure?.stage ?? history.current,
        category: failure?.category ?? null,
        code: failure?.code ?? null,
        message: failure?.message ?? null,
        remedy: failure?.remedy ?? null,
        last_output: history.lastOutput,
        earlier_ends: history.runs.flatMap(({ previousEnd }) => (previousEnd === null ? [] : [previousEnd])),
    };
}
const asJson = (value) => JSON.parse(JSON.stringify(value));
function makeBundle(facts) {
    const { entries, head, state, end } = facts.journal;
    const bundle = {
        schema: bundleSchema,
        workflow_diagnostics: facts.diagnostics,
        system_health: facts.health,
        configuration: shownConfiguration(facts.config),
        log_files: facts.logLines,
        state_files: facts.stateFiles,
        performance_metrics: facts.diagnostics.performance_report,
        cause: causeOf(facts),
        state: (0,_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_3__/* .viewState */ .t)(facts.history),
        timeline: (0,_decision_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionTimeline */ .k)(entries).slice(-timelineLines),
        journal: { state, head, left_out: 0, entries },
        report: { settings: asJson(facts.settings), end: asJson(end), sha256: "" },
        environment: facts.environment,
        git: facts.git,
        version: facts.version,
        created_at: new Date(facts.at).toISOString(),
    };
    const clean = (0,_text_redact_deep_js__WEBPACK_IMPORTED_MODULE_5__/* .redactDeep */ .K)(bundle, facts.redact);
    // Hashes hold no secret, and a redactor that took a part of one for a credential would make them useless.
    return {
        ...clean,
        journal: { ...clean.journal, head },
        report: { ...clean.report, sha256: textHash(facts.redact(facts.reportText)) },
    };
}
/** One member a line, one journal entry a line: to be read by people and by line tools. */
function renderBundle(bundle) {
    const { journal, ...rest } = bundle;
    const { entries, ...about } = journal;
    const lists = ["log_files", "state_files", "timeline"];
    const lines = (items) => items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
    const members = Object.entries(rest).map(([name, value]) => {
        const text = lists.includes(name) ? lines(value) : JSON.stringify(value);
        return `${JSON.stringify(name)}: ${text}`;
    });
    const journalText = `${JSON.stringify(about).slice(0, -1)},"entries":${lines(entries)}}`;
    return `{\n${[...members, `"journal": ${journalText}`].join(",\n")}\n}\n`;
}
/** Log lines that stay when there is no room for all. */
const fewLogLines = 100;
/** The bundle's text in at most `limit` bytes: whole, or without what newer entries have replaced and with a shorter log. */
function fitBundle(bundle, limit) {
    const whole = renderBundle(bundle);
    if (Buffer.byteLength(whole) <= limit)
        return { kind: "fits", text: whole };
    const { journal } = bundle;
    const entries = (0,_journal_compact_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutForgotten */ .n)(journal.entries);
    const shorter = renderBundle({
        ...bundle,
        log_files: bundle.log_files.slice(-fewLogLines),
        journal: { ...journal, entries, left_out: journal.entries.length - entries.length },
    });
    const bytes = Buffer.byteLength(shorter);
    return bytes <= limit ? { kind: "fits", text: shorter } : { kind: "too-large", bytes };
}


/***/ }),

/***/ 33344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34206);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


/** How many of the lists that grow with time are shown; the journal has the rest. */
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

/***/ 59385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactDeep)
/* harmony export */ });
/** Every string inside, and every name of a member: a secret can be a key of an object, too. The rest stays as it is. */
function redactDeep(value, redact) {
    const clean = (inner) => {
        if (typeof inner === "string")
            return redact(inner);
        if (Array.isArray(inner))
            return inner.map(clean);
        if (typeof inner !== "object" || inner === null)
            return inner;
        return Object.fromEntries(Object.entries(inner).map(([key, member]) => [redact(key), clean(member)]));
    };
    return clean(value);
}


/***/ }),

/***/ 15151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkHealthNow)
/* harmony export */ });
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89351);
/* harmony import */ var _health_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86249);
/** How the system is at this moment, outside of any workflow. */


async function checkHealthNow(world, workflowId) {
    let answer;
    // The monitor hands its verdict to a journal; here it is only read.
    const recorder = {
        path: "",
        history: () => ({ ..._core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4, workflowId }),
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
