export const id = 4367;
export const ids = [4367,9385,1824];
export const modules = {

/***/ 86611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand),
  verifyFile: () => (/* binding */ verifyFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/diagnostics/bundle-seal.js
var bundle_seal = __webpack_require__(72406);
// EXTERNAL MODULE: ./lib/core/diagnostics/decision-timeline.js
var decision_timeline = __webpack_require__(99846);
// EXTERNAL MODULE: ./lib/core/diagnostics/diagnostics.js
var diagnostics = __webpack_require__(33344);
// EXTERNAL MODULE: ./lib/core/diagnostics/diagnostics-text.js
var diagnostics_text = __webpack_require__(89498);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./lib/core/journal/history.js
var journal_history = __webpack_require__(89351);
// EXTERNAL MODULE: ./lib/core/journal/history-fold.js + 2 modules
var history_fold = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/core/journal/journal.js
var journal = __webpack_require__(41156);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report_report = __webpack_require__(14567);
// EXTERNAL MODULE: ./lib/core/report/report-of.js
var report_of = __webpack_require__(42270);
// EXTERNAL MODULE: ./lib/core/report/summary.js + 7 modules
var summary = __webpack_require__(82822);
// EXTERNAL MODULE: ./lib/core/stage-output.js
var stage_output = __webpack_require__(74831);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/core/diagnostics/diagnostic-bundle.js
var diagnostic_bundle = __webpack_require__(59718);
;// CONCATENATED MODULE: ./lib/core/diagnostics/replay-bundle.js










const longestBundleBytes = 256 * 1024 * 1024;
const replay_bundle_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(4 * 1024 * 1024));
const count = schemas/* number */.aig().check(api/* _gte */.qm(0));
const stagePlan = schemas/* object */.Ikc({
    stage: stage_output/* stageForSchema */.B,
    enabled: schemas/* boolean */.zMY(),
    critical: schemas/* boolean */.zMY(),
    limitMs: count,
    warnMs: count,
    idleMs: count,
    baselineS: count,
    retry: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    run: schemas/* optional */.lqM(replay_bundle_text),
    recoverAfterFailure: schemas/* array */.YOg(replay_bundle_text),
    recoverAfterTimeout: schemas/* array */.YOg(replay_bundle_text),
});
const settingsShape = schemas/* looseObject */._H3({
    plan: schemas/* object */.Ikc({ stages: schemas/* array */.YOg(stagePlan), fingerprint: replay_bundle_text, timeoutMultiplier: count }),
    resumeComment: schemas/* nullable */.mee(replay_bundle_text),
    repositoryUrl: schemas/* nullable */.mee(replay_bundle_text),
    version: replay_bundle_text,
    now: count,
});
const endShape = schemas/* nullable */.mee(schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(["completed", "degraded", "paused", "interrupted", "failed"]),
    reason: replay_bundle_text,
    failure: schemas/* nullable */.mee(schemas/* looseObject */._H3({
        category: schemas/* enum */.k5n(["transient", "resource", "configuration", "critical", "timeout", "interrupted"]),
        code: replay_bundle_text,
        message: replay_bundle_text,
        remedy: replay_bundle_text,
    })),
    resumable: schemas/* boolean */.zMY(),
    resumeAt: schemas/* nullable */.mee(schemas/* number */.aig()),
    at: count,
}));
const entryShape = schemas/* looseObject */._H3({
    seq: schemas/* int */.Whr().check(api/* _gte */.qm(0)),
    at: count,
    kind: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(64)),
    stage: schemas/* optional */.lqM(stage_output/* stageForSchema */.B),
});
const shape = schemas/* object */.Ikc({
    schema: schemas/* int */.Whr(),
    version: replay_bundle_text,
    created_at: replay_bundle_text,
    journal: schemas/* object */.Ikc({ state: replay_bundle_text, head: replay_bundle_text, left_out: schemas/* int */.Whr(), entries: schemas/* array */.YOg(entryShape) }),
    report: schemas/* object */.Ikc({ settings: settingsShape, end: endShape, sha256: replay_bundle_text }),
    log_files: schemas/* array */.YOg(replay_bundle_text),
});
const invalid = (problem) => ({ kind: "invalid", problem });
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function chainFinding(entries, head, leftOut) {
    const subject = "journal";
    if (leftOut > 0) {
        const detail = `${entries.length} entries; ${leftOut} older ones were left out for its size, so that the chain cannot be computed`;
        return { level: "warning", subject, detail };
    }
    let chain = journal/* emptyChain */.d1;
    for (const entry of entries) {
        if (entry.seq !== chain.seq)
            return { level: "broken", subject, detail: `it has entry ${entry.seq} where ${chain.seq} was due` };
        const { seq: _, at, ...event } = entry;
        chain = (0,journal/* encodeEntry */.vv)(chain, event, at).head;
    }
    return chain.hash === head
        ? { level: "ok", subject, detail: `${entries.length} entries, their chain holds` }
        : {
            level: "broken",
            subject,
            detail: "its entries are not what was written, or something in them was hidden later",
        };
}
function reportFinding(markdown, sha256, by) {
    const subject = "report";
    if ((0,diagnostic_bundle/* textHash */._t)(markdown) === sha256)
        return { level: "ok", subject, detail: `the one that the run made, byte for byte (sha256 ${sha256})` };
    if (by !== version/* version */.r)
        return { level: "warning", subject, detail: `made by version ${by}; version ${version/* version */.r} words it in another way` };
    return { level: "broken", subject, detail: "not the one that the run made" };
}
function replayBundle(json) {
    const raw = parse(json);
    if (raw === undefined)
        return invalid("it is not JSON");
    const schema = schemas/* object */.Ikc({ schema: schemas/* number */.aig() }).safeParse(raw);
    if (!schema.success)
        return invalid("it is no diagnostic bundle, or one of a version before bundles could be replayed");
    if (schema.data.schema > diagnostic_bundle/* bundleSchema */._D)
        return invalid(`it is of the newer form ${schema.data.schema}; this version reads up to ${diagnostic_bundle/* bundleSchema */._D}`);
    const read = shape.safeParse(raw);
    if (!read.success) {
        const [issue] = read.error.issues;
        return invalid(`it is no diagnostic bundle: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is wrong"}`);
    }
    const { journal, report, version: by, log_files: logLines } = read.data;
    const { entries } = raw.journal;
    const settings = { ...report.settings, plan: report.settings.plan };
    try {
        const folded = entries.reduce(history_fold/* foldEntry */.E, journal_history/* emptyHistory */.s4);
        if (folded.workflowId === "")
            return invalid("its journal does not begin with a workflow");
        const history = folded.end === null ? { ...folded, end: report.end } : folded;
        const made = (0,report_report/* buildReport */.FK)((0,report_of/* reportFactsOf */.F)(history, settings));
        const markdown = (0,summary/* renderSummary */.B)(made);
        const findings = [
            chainFinding(entries, journal.head, journal.left_out),
            reportFinding(markdown, report.sha256, by),
        ];
        return {
            kind: "ok",
            workflowId: history.workflowId,
            history,
            settings,
            report: made,
            markdown,
            entries,
            logLines,
            findings,
        };
    }
    catch {
        return invalid("its journal holds entries that make no sense");
    }
}

// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/replay.js








const problemOf = (file, problem, remedy) => ({
    problem: { key: "BUNDLE", place: file, problem, remedy },
});
async function unsealed(place, text) {
    const sealed = (0,bundle_seal/* readSealed */.Tb)(text);
    if (sealed === undefined)
        return text;
    const key = place.environment["WORKFLOW_CHECKPOINT_KEY"] ?? "";
    if (key === "")
        return { refused: "it is sealed with a checkpoint key" };
    const { createSeal } = await __webpack_require__.e(/* import() */ 6998).then(__webpack_require__.bind(__webpack_require__, 26998));
    try {
        const seal = await createSeal(key, sealed.salt);
        return new TextDecoder().decode(seal.open(sealed.bytes, bundle_seal/* sealedPart */._M));
    }
    catch {
        return { refused: "it was sealed with another checkpoint key, or changed since" };
    }
}
async function replay_open(place, file) {
    const path = (0,external_node_path_.resolve)(place.cwd, file);
    const giveFile = "Give the file of a diagnostic bundle, as `workflow-manager bundle` or the run's artifact has it.";
    let text;
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > longestBundleBytes)
            return problemOf(file, `it has ${size} bytes, more than any bundle`, giveFile);
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        return problemOf(file, `it cannot be read (${code})`, giveFile);
    }
    const plainText = await unsealed(place, text);
    if (typeof plainText !== "string")
        return problemOf(file, plainText.refused, "Set WORKFLOW_CHECKPOINT_KEY to the key that the run had.");
    const replayed = replayBundle(plainText);
    return replayed.kind === "ok" ? { bundle: replayed } : problemOf(file, replayed.problem, giveFile);
}
const signs = {
    ok: ["ok", "32"],
    warning: ["warning", "33"],
    broken: ["BROKEN", "31"],
};
function codeOf({ findings }) {
    return findings.some(({ level }) => level === "broken") ? cli_screen/* exitCodes */.hS.failed : cli_screen/* exitCodes */.hS.done;
}
const rowsOf = ({ findings }) => (0,diagnostics_text/* columns */.Y)(findings.map(({ level, subject, detail }) => [signs[level][0], subject, detail]));
function tell(screen, bundle) {
    for (const [index, row] of rowsOf(bundle).entries()) {
        const level = bundle.findings[index]?.level ?? "ok";
        screen.err(level === "ok" ? (0,cli_screen/* plain */.pj)(row) : (0,cli_screen/* paint */.nI)(screen, signs[level][1], (0,cli_screen/* plain */.pj)(row)));
    }
}
async function replayCommand(place, command) {
    const { screen } = place;
    const opened = await replay_open(place, command.file);
    if ("problem" in opened)
        return (0,cli_screen/* showProblems */.k1)(screen, [opened.problem]);
    const { bundle } = opened;
    tell(screen, bundle);
    if (command.html !== undefined) {
        const { renderHtmlReport } = await Promise.all(/* import() */[__webpack_require__.e(9222), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 31659));
        const page = renderHtmlReport({ report: bundle.report, entries: bundle.entries, redact: (text) => text });
        try {
            await (0,promises_.writeFile)((0,external_node_path_.resolve)(place.cwd, command.html), page);
        }
        catch (error) {
            const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
            const remedy = "Give the path of a file in a directory that exists and can be written to.";
            const problem = `${command.html} cannot be written (${code})`;
            return (0,cli_screen/* showProblems */.k1)(screen, [{ key: "html", place: "command line", problem, remedy }]);
        }
        screen.err(`wrote ${command.html}`);
    }
    else if (command.json) {
        screen.out(JSON.stringify((0,diagnostics/* diagnose */.h)(bundle.history, bundle.report, bundle.settings.now), null, 2));
    }
    else if (command.timeline) {
        for (const line of (0,decision_timeline/* decisionTimeline */.k)(bundle.entries))
            screen.out((0,cli_screen/* plain */.pj)(line));
    }
    else
        screen.out((0,cli_screen/* plain */.pj)(bundle.markdown.trimEnd()));
    return codeOf(bundle);
}
async function verifyFile(place, file) {
    const opened = await replay_open(place, file);
    if ("problem" in opened)
        return (0,cli_screen/* showProblems */.k1)(place.screen, [opened.problem]);
    for (const row of rowsOf(opened.bundle))
        place.screen.out((0,cli_screen/* plain */.pj)(row));
    return codeOf(opened.bundle);
}


/***/ }),

/***/ 72406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ sealedBundle),
/* harmony export */   Tb: () => (/* binding */ readSealed),
/* harmony export */   _M: () => (/* binding */ sealedPart),
/* harmony export */   yj: () => (/* binding */ sealedName)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);

const sealedPart = "diagnostic-bundle.json";
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sealed_bundle: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("AES-256-GCM"),
    salt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(64)),
    data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function sealedName(name) {
    return name.replace(/\.json$/, ".sealed.json");
}
function sealedBundle(seal, text) {
    const data = Buffer.from(seal.seal(Buffer.from(text), sealedPart)).toString("base64");
    return `${JSON.stringify({ sealed_bundle: 1, algorithm: "AES-256-GCM", salt: seal.salt, data })}\n`;
}
function readSealed(text) {
    if (!text.startsWith('{"sealed_bundle"'))
        return undefined;
    try {
        const read = shape.safeParse(JSON.parse(text));
        return read.success ? { salt: read.data.salt, bytes: Buffer.from(read.data.data, "base64") } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ decisionTimeline)
/* harmony export */ });
/* harmony import */ var _failure_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51518);
/* harmony import */ var _describe_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48046);


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

/***/ 48046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeEntry)
/* harmony export */ });
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
        case "agent.started":
            return {
                level: "DEBUG",
                message: `Agent ${entry.agent} ${entry.resumed ? "goes on with" : "begins"} session ${entry.sessionId}`,
            };
        case "agent.usage":
            return {
                level: "DEBUG",
                message: `Agent so far: ${entry.turns} turns, ${entry.inputTokens + entry.outputTokens} tokens`,
            };
        case "agent.stalled":
            return warn(`Agent stalled (${entry.verdict}): ${entry.diagnosis}`, { events: entry.events });
        case "agent.handed-over":
            return warn(`Agent ${entry.to} takes over from ${entry.from}: ${entry.reason}`, { code: entry.code });
        case "change.protected":
            return warn(`Protected paths ${entry.policy === "hold" ? "held back from the commits" : "changed"}: ${entry.paths.map(({ path }) => path).join(", ")}`);
        case "agent.finished":
            return say(`Agent ${entry.agent}: ${entry.turns} turns, ${entry.inputTokens + entry.outputTokens} tokens, $${entry.costUsd.toFixed(4)}`, { session_id: entry.sessionId });
        case "checkpoint.saved":
            return say(`Checkpoint generation ${entry.generation} saved in ${entry.store} (${entry.bytes} bytes, ${seconds(entry.tookMs)})`, { key: entry.key });
        case "checkpoint.failed":
            return warn(`Checkpoint generation ${entry.generation} was not saved in ${entry.store}: ${entry.reason}`);
        case "health.checked":
            return say(`Health check completed: ${String(entry.check["status"])} (CPU: ${String(entry.check["cpu_usage"])}%, Memory: ${String(entry.check["memory_usage"])}%)`, { reason: entry.reason });
        case "resources.sampled": {
            const [, cpu, memory, disk] = entry.samples.at(-1) ?? [];
            return {
                level: "DEBUG",
                message: `Resources: CPU ${cpu ?? "?"} %, memory ${memory ?? "?"} %, disk ${disk ?? "?"} %`,
            };
        }
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






const bundleSchema = 1;
const timelineLines = 400;
const largestBundleBytes = 32 * 1024 * 1024;
function bundleName(workflowId) {
    return `diagnostic-bundle-${workflowId}.json`;
}
function textHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
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
    return {
        ...clean,
        journal: { ...clean.journal, head },
        report: { ...clean.report, sha256: textHash(facts.redact(facts.reportText)) },
    };
}
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
const fewLogLines = 100;
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

/***/ 59385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactDeep)
/* harmony export */ });
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
