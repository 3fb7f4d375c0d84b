export const id = 2266;
export const ids = [2266];
export const modules = {

/***/ 84367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeJournal),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);

const longestLineBytes = 4 * 1024 * 1024;
const hashTailLength = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN.length + 43 + 2;
function frameOf(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return undefined;
    const { prev, ...entry } = json;
    const { seq, at, kind } = entry;
    const numbered = typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0;
    const timed = typeof at === "number" && Number.isFinite(at) && at >= 0;
    const named = typeof kind === "string" && kind.length >= 1 && kind.length <= 64;
    return numbered && timed && named ? { seq, prev, entry: entry } : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodeLine(text, head) {
    const hash = text.slice(-45, -2);
    if (text.slice(-hashTailLength, -45) !== _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN || !text.endsWith('"}'))
        return { reason: "no hash at its end" };
    const body = `${text.slice(0, -hashTailLength)}}`;
    if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .lineHash */ .Hw)(body) !== hash)
        return { reason: "its hash does not fit its content" };
    const frame = frameOf(parseJson(body));
    if (frame === undefined)
        return { reason: "it is not a journal entry" };
    if (frame.prev !== head.hash)
        return { reason: "it does not follow the line before it" };
    if (frame.seq !== head.seq)
        return { reason: `it is number ${frame.seq} where ${head.seq} was due` };
    return { entry: frame.entry, head: { seq: head.seq + 1, hash } };
}
function decodeJournal(bytes) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const entries = [];
    let head = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1;
    let start = 0;
    const ended = (tail) => ({ entries, head, length: start, tail });
    while (start < bytes.length) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1)
            return ended({ kind: "torn", bytes: bytes.length - start });
        if (end - start > longestLineBytes)
            return ended({ kind: "broken", line: entries.length + 1, reason: "it is too long" });
        const decoded = decodeLine(decoder.decode(bytes.subarray(start, end)), head);
        if ("reason" in decoded)
            return ended({ kind: "broken", line: entries.length + 1, reason: decoded.reason });
        entries.push(decoded.entry);
        head = decoded.head;
        start = end + 1;
    }
    return ended({ kind: "whole" });
}


/***/ }),

/***/ 90550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventions),
/* harmony export */   n: () => (/* binding */ instruments)
/* harmony export */ });
const conventions = {
    pipelineName: "cicd.pipeline.name",
    pipelineAction: "cicd.pipeline.action.name",
    pipelineResult: "cicd.pipeline.result",
    pipelineRunId: "cicd.pipeline.run.id",
    pipelineRunState: "cicd.pipeline.run.state",
    pipelineRunUrl: "cicd.pipeline.run.url.full",
    taskName: "cicd.pipeline.task.name",
    taskRunId: "cicd.pipeline.task.run.id",
    taskRunResult: "cicd.pipeline.task.run.result",
    taskRunUrl: "cicd.pipeline.task.run.url.full",
    taskType: "cicd.pipeline.task.type",
    systemComponent: "cicd.system.component",
    errorType: "error.type",
    repositoryName: "vcs.repository.name",
    repositoryUrl: "vcs.repository.url.full",
    ownerName: "vcs.owner.name",
    agentName: "gen_ai.agent.name",
    conversationId: "gen_ai.conversation.id",
    inputTokens: "gen_ai.usage.input_tokens",
    outputTokens: "gen_ai.usage.output_tokens",
    serviceName: "service.name",
    serviceVersion: "service.version",
    serviceInstance: "service.instance.id",
};
const instruments = {
    duration: "cicd.pipeline.run.duration",
    active: "cicd.pipeline.run.active",
    errors: "cicd.pipeline.run.errors",
    systemErrors: "cicd.system.errors",
};


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pipelineName)
/* harmony export */ });
const pipelineName = "WorkflowManager";


/***/ }),

/***/ 44988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ entrySpanId),
/* harmony export */   Kq: () => (/* binding */ stageSpanId),
/* harmony export */   Rr: () => (/* binding */ attemptSpanId),
/* harmony export */   SX: () => (/* binding */ renderTraceparent),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   v3: () => (/* binding */ workflowSpanId)
/* harmony export */ });
/* unused harmony export parseTraceparent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const traceparentForm = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;
function parseTraceparent(text) {
    const match = traceparentForm.exec(text?.trim().slice(0, 512) ?? "");
    if (match === null)
        return undefined;
    const [, version = "", traceId = "", parentSpanId = "", flags = ""] = match;
    const longer = match[0].length > 55;
    if (version === "ff" || (version === "00" && longer) || /^0+$/.test(traceId) || /^0+$/.test(parentSpanId))
        return undefined;
    return { traceId, parentSpanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
function renderTraceparent(context, spanId) {
    return `00-${context.traceId}-${spanId}-${context.sampled ? "01" : "00"}`;
}
function digits(length, parts) {
    const text = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", JSON.stringify(["workflow-manager", ...parts]), "hex").slice(0, length);
    return text.startsWith("0") ? `1${text.slice(1)}` : text;
}
function traceOf(workflowId, traceparent) {
    return (parseTraceparent(traceparent) ?? { traceId: digits(32, ["trace", workflowId]), parentSpanId: null, sampled: true });
}
function workflowSpanId(workflowId) {
    return digits(16, ["workflow", workflowId]);
}
function stageSpanId(workflowId, stage, round) {
    return digits(16, ["stage", workflowId, stage, round]);
}
function attemptSpanId(workflowId, stage, attempt, startedAt) {
    return digits(16, ["attempt", workflowId, stage, attempt, startedAt]);
}
function entrySpanId(workflowId, kind, entry) {
    return digits(16, [kind, workflowId, entry.seq, entry.at]);
}


/***/ }),

/***/ 92266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendTelemetry: () => (/* binding */ sendTelemetry)
});

// EXTERNAL MODULE: ./lib/core/journal/journal-decode.js
var journal_decode = __webpack_require__(84367);
// EXTERNAL MODULE: ./lib/core/telemetry/semantic-conventions.js
var semantic_conventions = __webpack_require__(90550);
;// CONCATENATED MODULE: ./lib/core/telemetry/span-results.js

function resultOf(failure) {
    switch (failure.category) {
        case "timeout":
            return "timeout";
        case "interrupted":
            return failure.code === "step-killed" ? "error" : "cancellation";
        case "transient":
        case "resource":
            return "error";
        case "configuration":
        case "critical":
            return "failure";
    }
}
function pipelineResultOf(status, failure) {
    switch (status) {
        case "completed":
        case "degraded":
            return "success";
        case "paused":
            return "paused";
        case "interrupted":
            return failure === null ? "cancellation" : resultOf(failure);
        case "failed":
            return failure === null ? "failure" : resultOf(failure);
    }
}
function errorAttributes(failure) {
    return failure === null
        ? {}
        : { [semantic_conventions/* conventions */.T.errorType]: failure.code, "workflow_manager.error.category": failure.category };
}

;// CONCATENATED MODULE: ./lib/core/telemetry/measurements.js


const startMetricsFold = (pipeline) => ({
    pipeline,
    createdAt: 0,
    active: false,
    running: false,
});
function foldMeasurements(fold, entry) {
    const name = { [semantic_conventions/* conventions */.T.pipelineName]: fold.pipeline };
    const state = { ...name, [semantic_conventions/* conventions */.T.pipelineRunState]: "executing" };
    const nothing = { fold, measured: [] };
    const begin = (before) => before.active
        ? { fold: before, measured: [] }
        : { fold: { ...before, active: true }, measured: [{ instrument: "active", value: 1, attributes: state }] };
    const system = (component, error) => ({
        instrument: "systemErrors",
        value: 1,
        attributes: { [semantic_conventions/* conventions */.T.systemComponent]: component, [semantic_conventions/* conventions */.T.errorType]: error },
    });
    switch (entry.kind) {
        case "workflow.created":
            return { ...nothing, fold: { ...fold, createdAt: entry.at } };
        case "run.opened": {
            const opened = { ...fold, active: false, running: true };
            const begun = entry.resumedFrom === null ? { fold: opened, measured: [] } : begin(opened);
            const died = fold.running ? [system("runner", "run-died")] : [];
            return { ...begun, measured: [...died, ...begun.measured] };
        }
        case "stage.succeeded":
            return begin(fold);
        case "attempt.failed":
            return {
                ...nothing,
                measured: [{ instrument: "errors", value: 1, attributes: { ...name, [semantic_conventions/* conventions */.T.errorType]: entry.failure.code } }],
            };
        case "checkpoint.failed":
            return { ...nothing, measured: [system("checkpoint-store", `not-saved-${entry.store}`)] };
        case "workflow.ended": {
            const failed = entry.failure === null ? {} : { [semantic_conventions/* conventions */.T.errorType]: entry.failure.code };
            const measured = [
                {
                    instrument: "duration",
                    value: Math.max(0, entry.at - fold.createdAt) / 1000,
                    attributes: { ...state, [semantic_conventions/* conventions */.T.pipelineResult]: pipelineResultOf(entry.status, entry.failure), ...failed },
                },
            ];
            if (fold.active)
                measured.push({ instrument: "active", value: -1, attributes: state });
            return { fold: { ...fold, active: false, running: false }, measured };
        }
        default:
            return nothing;
    }
}

// EXTERNAL MODULE: ./lib/core/telemetry/span.js
var span = __webpack_require__(5903);
// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/telemetry/trace-context.js
var trace_context = __webpack_require__(44988);
;// CONCATENATED MODULE: ./lib/core/telemetry/open-spans.js



function make(fold, span) {
    const trace = fold.trace ?? (0,trace_context/* traceOf */.fC)(fold.workflowId, undefined);
    const { attributes, ...rest } = span;
    return {
        traceId: trace.traceId,
        parentSpanId: (0,trace_context/* workflowSpanId */.v3)(fold.workflowId),
        kind: "internal",
        events: [],
        links: [],
        error: null,
        attributes: { [semantic_conventions/* conventions */.T.pipelineName]: fold.pipeline, [semantic_conventions/* conventions */.T.pipelineRunId]: fold.workflowId, ...attributes },
        ...rest,
    };
}
function urlOf(fold, name) {
    const url = fold.run?.info.url;
    return url === undefined ? {} : { [name]: url };
}
function attemptSpans(fold, at, result, failure) {
    const { attempt } = fold;
    if (attempt === undefined)
        return [];
    const stageSpan = fold.stages[attempt.stage]?.spanId;
    const span = make(fold, {
        spanId: attempt.spanId,
        parentSpanId: stageSpan ?? (0,trace_context/* workflowSpanId */.v3)(fold.workflowId),
        name: `${attempt.stage} attempt ${attempt.attempt}`,
        startedAt: attempt.startedAt,
        endedAt: at,
        attributes: {
            [semantic_conventions/* conventions */.T.taskName]: attempt.stage,
            [semantic_conventions/* conventions */.T.taskRunId]: `${fold.workflowId}/${attempt.stage}/${attempt.attempt}`,
            [semantic_conventions/* conventions */.T.taskRunResult]: result,
            "workflow_manager.attempt": attempt.attempt,
            ...urlOf(fold, semantic_conventions/* conventions */.T.taskRunUrl),
            ...errorAttributes(failure),
        },
        events: attempt.events,
        links: fold.run === undefined ? [] : [fold.run.spanId],
        error: failure?.message ?? (result === "error" ? "the run that made it ended without a word" : null),
    });
    return [...attempt.effects, span];
}
function stageSpan(fold, stage, at, result, failure) {
    const open = fold.stages[stage];
    if (open === undefined)
        return [];
    const testing = stage === "testing_start" || stage === "testing_complete";
    return [
        make(fold, {
            spanId: open.spanId,
            name: stage,
            startedAt: open.startedAt,
            endedAt: at,
            attributes: {
                [semantic_conventions/* conventions */.T.taskName]: stage,
                [semantic_conventions/* conventions */.T.taskRunId]: `${fold.workflowId}/${stage}`,
                [semantic_conventions/* conventions */.T.taskRunResult]: result,
                "workflow_manager.attempts": open.attempts,
                ...(testing ? { [semantic_conventions/* conventions */.T.taskType]: "test" } : {}),
                ...urlOf(fold, semantic_conventions/* conventions */.T.taskRunUrl),
                ...errorAttributes(failure),
            },
            events: open.events,
            error: failure?.message ?? null,
        }),
    ];
}
function runSpan(fold, at, result, failure) {
    const { run } = fold;
    if (run === undefined)
        return [];
    return [
        make(fold, {
            spanId: run.spanId,
            name: `run attempt ${run.info.attempt}`,
            startedAt: run.startedAt,
            endedAt: at,
            attributes: {
                "workflow_manager.run.attempt": run.info.attempt,
                "workflow_manager.run.result": result,
                ...(run.info.id === undefined ? {} : { "workflow_manager.run.id": run.info.id }),
                ...urlOf(fold, semantic_conventions/* conventions */.T.pipelineRunUrl),
                ...errorAttributes(failure),
            },
            events: run.events,
            error: result === "error" ? (failure?.message ?? "it ended without a word") : null,
        }),
    ];
}
function workflowSpan(fold, entry) {
    const result = pipelineResultOf(entry.status, entry.failure);
    const bad = entry.status === "failed" || entry.status === "interrupted";
    return make(fold, {
        spanId: (0,trace_context/* workflowSpanId */.v3)(fold.workflowId),
        parentSpanId: fold.trace?.parentSpanId ?? null,
        kind: "server",
        name: `RUN ${fold.pipeline}`,
        startedAt: fold.createdAt,
        endedAt: entry.at,
        attributes: {
            [semantic_conventions/* conventions */.T.pipelineAction]: "RUN",
            [semantic_conventions/* conventions */.T.pipelineResult]: result,
            "workflow_manager.status": entry.status,
            "workflow_manager.resumable": entry.resumable,
            ...urlOf(fold, semantic_conventions/* conventions */.T.pipelineRunUrl),
            ...errorAttributes(entry.failure),
        },
        events: fold.events,
        error: bad ? (entry.failure?.message ?? entry.reason) : null,
    });
}
function effectSpan(fold, entry) {
    const begun = fold.intended[entry.effect] ?? { key: entry.key, seq: entry.seq, at: entry.at };
    return make(fold, {
        spanId: (0,trace_context/* entrySpanId */.Ag)(fold.workflowId, `effect ${entry.effect}`, begun),
        parentSpanId: fold.attempt?.spanId ?? (0,trace_context/* workflowSpanId */.v3)(fold.workflowId),
        kind: "client",
        name: `effect ${entry.effect}`,
        startedAt: begun.at,
        endedAt: entry.at,
        attributes: {
            "workflow_manager.effect.key": entry.key.slice(0, 500),
            "workflow_manager.effect.found": entry.found,
        },
    });
}

;// CONCATENATED MODULE: ./lib/core/telemetry/span-events.js

const longestText = 1_000;
function attributesOf(entry) {
    switch (entry.kind) {
        case "attempt.warned":
            return { "workflow_manager.after_ms": entry.afterMs };
        case "retry.scheduled":
            return { "workflow_manager.delay_ms": entry.delayMs, "workflow_manager.reason": entry.reason };
        case "recovery.performed":
            return {
                "workflow_manager.recovery.action": entry.action,
                "workflow_manager.recovery.outcome": entry.outcome,
                "workflow_manager.recovery.detail": entry.detail,
            };
        case "agent.finished":
            return {
                [semantic_conventions/* conventions */.T.agentName]: entry.agent,
                [semantic_conventions/* conventions */.T.inputTokens]: entry.inputTokens,
                [semantic_conventions/* conventions */.T.outputTokens]: entry.outputTokens,
                "workflow_manager.agent.turns": entry.turns,
                "workflow_manager.agent.cost_usd": entry.costUsd,
                ...(entry.sessionId === null ? {} : { [semantic_conventions/* conventions */.T.conversationId]: entry.sessionId }),
            };
        case "agent.stalled":
            return {
                [semantic_conventions/* conventions */.T.agentName]: entry.agent,
                "workflow_manager.agent.verdict": entry.verdict,
                "workflow_manager.reason": entry.diagnosis,
            };
        case "agent.handed-over":
            return {
                [semantic_conventions/* conventions */.T.agentName]: entry.to,
                "workflow_manager.agent.before": entry.from,
                "workflow_manager.reason": entry.reason,
            };
        case "checkpoint.saved":
            return {
                "workflow_manager.checkpoint.generation": entry.generation,
                "workflow_manager.checkpoint.store": entry.store,
                "workflow_manager.checkpoint.bytes": entry.bytes,
                "workflow_manager.checkpoint.took_ms": entry.tookMs,
            };
        case "checkpoint.failed":
            return {
                "workflow_manager.checkpoint.generation": entry.generation,
                "workflow_manager.checkpoint.store": entry.store,
                "workflow_manager.reason": entry.reason,
            };
        case "warning":
            return { "workflow_manager.topic": entry.topic, "workflow_manager.message": entry.message };
        default:
            return undefined;
    }
}
function spanEventOf(entry) {
    const attributes = attributesOf(entry);
    if (attributes === undefined)
        return undefined;
    const bounded = Object.entries(attributes).map(([name, value]) => [name, typeof value === "string" ? value.slice(0, longestText) : value]);
    return { name: entry.kind, at: entry.at, attributes: Object.fromEntries(bounded) };
}

;// CONCATENATED MODULE: ./lib/core/telemetry/span-fold.js





const keptEvents = 100;
function startSpanFold(pipeline) {
    return {
        pipeline,
        workflowId: "",
        createdAt: 0,
        lastAt: 0,
        trace: undefined,
        events: [],
        run: undefined,
        stages: {},
        rounds: {},
        attempt: undefined,
        intended: {},
    };
}
function closeStage(fold, stage) {
    return { ...fold, attempt: undefined, stages: { ...fold.stages, [stage]: undefined } };
}
function ended(fold, entry) {
    const { failure } = entry;
    const result = failure === null ? "cancellation" : resultOf(failure);
    const finished = [
        ...attemptSpans(fold, entry.at, result, failure),
        ...core_stage/* workflowStages */.Po.flatMap((stage) => stageSpan(fold, stage, entry.at, result, failure)),
        ...runSpan(fold, entry.at, pipelineResultOf(entry.status, failure), failure),
        workflowSpan(fold, entry),
    ];
    return { fold: { ...fold, attempt: undefined, run: undefined }, finished };
}
function opened(fold, entry) {
    const finished = [...attemptSpans(fold, fold.lastAt, "error", null), ...runSpan(fold, fold.lastAt, "error", null)];
    const run = {
        spanId: (0,trace_context/* entrySpanId */.Ag)(fold.workflowId, "run", entry),
        startedAt: entry.at,
        events: [],
        info: entry.run,
    };
    const trace = fold.trace ?? (0,trace_context/* traceOf */.fC)(fold.workflowId, entry.run.traceparent);
    return { fold: { ...fold, trace, run, attempt: undefined }, finished };
}
function reopened(fold, stage, at) {
    const later = core_stage/* workflowStages */.Po.slice(core_stage/* workflowStages */.Po.indexOf(stage));
    const finished = later.flatMap((one) => stageSpan(fold, one, at, "cancellation", null));
    const rounds = Object.fromEntries(later.map((one) => [one, (fold.rounds[one] ?? 0) + 1]));
    const stages = Object.fromEntries(later.map((one) => [one, undefined]));
    return {
        fold: { ...fold, rounds: { ...fold.rounds, ...rounds }, stages: { ...fold.stages, ...stages } },
        finished,
    };
}
const just = (fold, finished = []) => ({ fold, finished });
function withEvent(fold, event, stage) {
    const { attempt } = fold;
    const add = (events) => (events.length < keptEvents ? [...events, event] : events);
    if (attempt !== undefined)
        return { ...fold, attempt: { ...attempt, events: add(attempt.events) } };
    const open = stage === undefined ? undefined : fold.stages[stage];
    if (stage === undefined || open === undefined)
        return { ...fold, events: add(fold.events) };
    return { ...fold, stages: { ...fold.stages, [stage]: { ...open, events: add(open.events) } } };
}
function step(fold, entry) {
    switch (entry.kind) {
        case "workflow.created":
            return just({ ...fold, workflowId: entry.workflowId, createdAt: entry.at });
        case "run.opened":
            return opened(fold, entry);
        case "stage.started": {
            if (fold.stages[entry.stage] !== undefined)
                return just(fold);
            const spanId = (0,trace_context/* stageSpanId */.Kq)(fold.workflowId, entry.stage, fold.rounds[entry.stage] ?? 0);
            const open = { spanId, startedAt: entry.at, events: [], attempts: 0 };
            return just({ ...fold, stages: { ...fold.stages, [entry.stage]: open } });
        }
        case "attempt.started": {
            const { stage, attempt, at } = entry;
            const spanId = (0,trace_context/* attemptSpanId */.Rr)(fold.workflowId, stage, attempt, at);
            const open = fold.stages[stage];
            const stages = open === undefined ? {} : { [stage]: { ...open, attempts: open.attempts + 1 } };
            return just({
                ...fold,
                stages: { ...fold.stages, ...stages },
                attempt: { stage, attempt, spanId, startedAt: at, events: [], effects: [] },
            });
        }
        case "attempt.failed":
            return just({ ...fold, attempt: undefined }, attemptSpans(fold, entry.at, resultOf(entry.failure), entry.failure));
        case "attempt.interrupted":
            return just({ ...fold, attempt: undefined }, attemptSpans(fold, entry.at, "cancellation", null));
        case "stage.succeeded":
        case "stage.skipped": {
            const result = entry.kind === "stage.skipped" ? "skip" : "success";
            return just(closeStage(fold, entry.stage), [
                ...attemptSpans(fold, entry.at, result, null),
                ...stageSpan(fold, entry.stage, entry.at, result, null),
            ]);
        }
        case "stage.degraded":
        case "stage.failed": {
            const result = resultOf(entry.failure);
            return just(closeStage(fold, entry.stage), [
                ...attemptSpans(fold, entry.at, result, entry.failure),
                ...stageSpan(fold, entry.stage, entry.at, result, entry.failure),
            ]);
        }
        case "stage.reopened":
            return reopened(fold, entry.stage, entry.at);
        case "effect.intended": {
            const { key, seq, at } = entry;
            return just({ ...fold, intended: { ...fold.intended, [entry.effect]: { key, seq, at } } });
        }
        case "effect.confirmed": {
            const span = effectSpan(fold, entry);
            const { [entry.effect]: _, ...intended } = fold.intended;
            const { attempt } = fold;
            if (attempt === undefined)
                return just({ ...fold, intended }, [span]);
            return just({ ...fold, intended, attempt: { ...attempt, effects: [...attempt.effects, span] } });
        }
        case "workflow.ended":
            return ended(fold, entry);
        case "workflow.task":
        case "stage.progress":
        case "attempt.warned":
        case "retry.scheduled":
        case "recovery.performed":
        case "agent.started":
        case "agent.usage":
        case "agent.stalled":
        case "agent.handed-over":
        case "agent.finished":
        case "change.protected":
        case "checkpoint.saved":
        case "checkpoint.failed":
        case "health.checked":
        case "resources.sampled":
        case "warning":
            return just(fold);
    }
}
function foldSpans(fold, entry) {
    const event = spanEventOf(entry);
    const told = event === undefined ? fold : withEvent(fold, event, "stage" in entry ? entry.stage : undefined);
    const next = step(told, entry) ?? just(told);
    return { ...next, fold: { ...next.fold, lastAt: entry.at } };
}

;// CONCATENATED MODULE: ./lib/core/telemetry/unsent-spans.js

function unsentSpans(start, entries, withinMs) {
    let fold = start;
    let unsure = [];
    for (const entry of entries) {
        const next = foldSpans(fold, entry);
        fold = next.fold;
        if (entry.kind === "run.opened")
            unsure = unsure.map(({ span }) => ({ at: entry.at, span }));
        else
            unsure = unsure.filter(({ at }) => entry.at - at < withinMs);
        unsure =
            entry.kind === "workflow.ended" ? [] : [...unsure, ...next.finished.map((span) => ({ at: entry.at, span }))];
    }
    return { fold, unsent: unsure.map(({ span }) => span) };
}

;// CONCATENATED MODULE: ./lib/engine/present/send-telemetry.js





const betweenMs = 5_000;
const longestBetweenMs = 60_000;
const lastMs = 5_000;
const hurriedMs = 1_500;
const unsureMs = 2 * betweenMs;
const keptSpans = 2_000;
const spansPerRequest = 500;
const remedy = "Check OTEL_EXPORTER_OTLP_ENDPOINT and OTEL_EXPORTER_OTLP_HEADERS; OTEL_SDK_DISABLED=true switches telemetry off.";
async function earlierEntries({ world, recorder, first }) {
    if (first === 0)
        return [];
    const bytes = await world.states.readJournal(recorder.history().workflowId);
    return bytes === undefined ? [] : (0,journal_decode/* decodeJournal */.M)(bytes).entries.filter((entry) => entry.seq < first);
}
async function sendTelemetry(request, listen) {
    const { world, telemetry, recorder } = request;
    const { clock } = world;
    let spans = startSpanFold(span/* pipelineName */.a);
    let metrics = startMetricsFold(span/* pipelineName */.a);
    let waiting = [];
    let sending;
    let failures = 0;
    let lastAt = 0;
    let told = false;
    const hurry = new AbortController();
    const over = new AbortController();
    const warn = (message) => {
        world.presenter.annotate({ level: "warning", title: "OpenTelemetry", message });
        world.log.write({
            time: new Date(clock.now()).toISOString(),
            level: "WARNING",
            workflow_id: recorder.history().workflowId,
            stage: null,
            event: "telemetry",
            message,
            fields: {},
        });
    };
    const tell = (answer) => {
        if (answer.kind === "sent") {
            failures = 0;
            return true;
        }
        failures += 1;
        if (!told && !over.signal.aborted)
            warn(`Telemetry could not be sent (${answer.reason}). ${remedy}`);
        told = true;
        return false;
    };
    const foldEarlier = (entries) => {
        for (const entry of entries)
            metrics = foldMeasurements(metrics, entry).fold;
        const { fold, unsent } = unsentSpans(spans, entries, unsureMs);
        spans = fold;
        waiting = [...unsent];
    };
    const sendWaiting = async () => {
        while (waiting.length > 0) {
            const batch = waiting.slice(0, spansPerRequest);
            if (!tell(await telemetry.sendSpans(batch)))
                return;
            const done = new Set(batch);
            waiting = waiting.filter((span) => !done.has(span));
        }
    };
    const pump = async () => {
        while (waiting.length > 0 && !hurry.signal.aborted) {
            const between = Math.min(longestBetweenMs, betweenMs * 2 ** Math.min(failures, 4));
            await clock.sleep(Math.max(0, lastAt + between - clock.now()), hurry.signal);
            lastAt = clock.now();
            await sendWaiting();
        }
    };
    const take = (entry) => {
        const next = foldSpans(spans, entry);
        spans = next.fold;
        const measured = foldMeasurements(metrics, entry);
        metrics = measured.fold;
        if (measured.measured.length > 0)
            void telemetry.measure(measured.measured).catch(() => undefined);
        if (spans.trace?.sampled === false)
            return;
        waiting = [...waiting, ...next.finished].slice(-keptSpans);
        if (waiting.length === 0 || hurry.signal.aborted)
            return;
        sending ??= pump().finally(() => {
            sending = undefined;
        });
    };
    for (const problem of await telemetry.problems())
        warn(problem);
    foldEarlier(await earlierEntries(request));
    listen(take);
    const last = async () => {
        await sending;
        await Promise.all([sendWaiting(), telemetry.sendMetrics().then(tell)]);
    };
    return {
        settle: async () => {
            hurry.abort();
            const patienceMs = recorder.history().end?.status === "interrupted" ? hurriedMs : lastMs;
            const enough = new AbortController();
            const late = { kind: "not-sent", reason: `no answer within ${patienceMs / 1000} s` };
            const limit = clock.sleep(patienceMs, enough.signal).then(() => {
                if (!enough.signal.aborted)
                    tell(late);
            });
            await Promise.race([last().catch(() => undefined), limit]);
            over.abort();
            enough.abort();
            void telemetry.close().catch(() => undefined);
        },
    };
}


/***/ })

};
