export const id = 2166;
export const ids = [2166];
export const modules = {

/***/ 34754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ sessionToContinue),
/* harmony export */   oi: () => (/* binding */ isSessionOf),
/* harmony export */   x0: () => (/* binding */ needsHandOver)
/* harmony export */ });
function newestOf(history, stage) {
    const kept = history.stages[stage].progress["session"];
    if (typeof kept === "string" || kept === null)
        return kept;
    return history.sessions[stage] ?? history.sessions.implementation_progress;
}
function isSessionOf(history, sessionId, agent) {
    return (history.sessionAgents.findLast((session) => session.sessionId === sessionId)?.agent ?? agent) === agent;
}
function sessionToContinue(history, stage, agent) {
    const newest = newestOf(history, stage);
    if (typeof newest !== "string")
        return undefined;
    return isSessionOf(history, newest, agent) ? newest : undefined;
}
function needsHandOver(history, stage, agent) {
    return newestOf(history, stage) !== undefined && sessionToContinue(history, stage, agent) === undefined;
}


/***/ }),

/***/ 8932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ foldStallSample),
/* harmony export */   m4: () => (/* binding */ foldStallEvent),
/* harmony export */   pC: () => (/* binding */ stallAdvice),
/* harmony export */   xB: () => (/* binding */ startStall),
/* harmony export */   yV: () => (/* binding */ judgeStall)
/* harmony export */ });
/* unused harmony exports noProgressMs, sampleEveryMs */
const noProgressMs = 600_000;
const sampleEveryMs = 30_000;
const loopKinds = 2;
const keptEvents = 20;
const keptCharacters = 200;
const keptStates = 500;
function startStall(at, fingerprint) {
    const start = { at, calls: 0, turns: 0 };
    return {
        lastEventAt: at,
        events: [],
        calls: 0,
        newestCalls: [],
        turns: 0,
        retries: 0,
        retryStatus: undefined,
        retryError: "",
        retryUntil: 0,
        todosDone: 0,
        states: fingerprint === undefined ? [] : [fingerprint],
        sampled: start,
        progress: start,
    };
}
function textOf(event) {
    switch (event.kind) {
        case "started":
            return `session ${event.sessionId}`;
        case "message":
            return `message ${event.text}`;
        case "tool":
            return `tool ${event.name} ${event.input}`;
        case "todo":
            return `to-do list: ${event.items.filter(({ done }) => done).length} of ${event.items.length} done`;
        case "retry":
            return `retry after ${event.status ?? event.error}, waiting ${Math.round(event.delayMs / 1000)} s`;
        case "denied":
            return `denied ${event.tool}`;
        case "heartbeat":
        case "usage":
            return undefined;
    }
}
const longestBackoffMs = 900_000;
function foldStallEvent(state, event, at, limits) {
    const text = textOf(event)?.replace(/\s+/g, " ").slice(0, keptCharacters).toWellFormed();
    const events = text === undefined ? state.events : [...state.events, { at, text }].slice(-keptEvents);
    const next = { ...state, lastEventAt: at, events };
    switch (event.kind) {
        case "tool": {
            const call = { key: `${event.name} ${event.digest ?? event.input}`, text: text ?? "" };
            const newestCalls = [...state.newestCalls, call].slice(-Math.max(1, limits.repeats));
            return { ...next, retries: 0, calls: state.calls + 1, newestCalls };
        }
        case "usage":
            return { ...next, retries: 0, turns: Math.max(state.turns, event.turns ?? 0) };
        case "message":
            return { ...next, retries: 0 };
        case "todo": {
            const todosDone = event.items.filter(({ done }) => done).length;
            if (todosDone <= state.todosDone)
                return next;
            return { ...next, todosDone, progress: { at, calls: state.calls, turns: state.turns } };
        }
        case "retry":
            return {
                ...next,
                retries: state.retries + 1,
                retryStatus: event.status,
                retryError: event.error.slice(0, keptCharacters),
                retryUntil: at + Math.min(longestBackoffMs, Math.max(0, event.delayMs)),
            };
        case "started":
        case "denied":
        case "heartbeat":
            return next;
    }
}
function foldStallSample(state, fingerprint, at) {
    const sampled = { at, calls: state.calls, turns: state.turns };
    if (fingerprint !== undefined && state.states.includes(fingerprint))
        return { ...state, sampled };
    const states = fingerprint === undefined ? state.states : [...state.states, fingerprint].slice(-keptStates);
    return { ...state, states, sampled, progress: sampled };
}
const minutes = (ms) => `${Math.round(ms / 60_000)} min`;
function stalled(state, now, kind, diagnosis, status) {
    const events = state.events.map(({ at, text }) => `-${Math.max(0, Math.round((now - at) / 1000))} s: ${text}`);
    return { kind: "stalled", verdict: { kind, diagnosis, events, ...(status === undefined ? {} : { status }) } };
}
function isLooping(state, limits) {
    if (limits.repeats === 0 || state.newestCalls.length < limits.repeats)
        return false;
    if (state.calls - state.progress.calls < limits.repeats)
        return false;
    return new Set(state.newestCalls.map(({ key }) => key)).size <= loopKinds;
}
function judgeStall(state, limits, access, now) {
    const silentAt = limits.silentMs === 0 ? Number.POSITIVE_INFINITY : Math.max(state.lastEventAt, state.retryUntil) + limits.silentMs;
    if (now >= silentAt) {
        const last = state.events.at(-1)?.text ?? "nothing at all";
        return stalled(state, now, "silent", `No sign of life of the agent for ${Math.round((now - state.lastEventAt) / 1000)} s; the last was: ${last}`);
    }
    if (limits.retries > 0 && state.retries >= limits.retries) {
        const answer = state.retryStatus === undefined ? state.retryError : `HTTP ${state.retryStatus}`;
        return stalled(state, now, "retry-storm", `The agent's program has tried ${state.retries} times in a row to reach its provider (${answer}).`, state.retryStatus);
    }
    if (isLooping(state, limits)) {
        if (state.sampled.calls !== state.calls)
            return { kind: "sample" };
        const kinds = [...new Set(state.newestCalls.map(({ text }) => text))].join(" · ");
        return stalled(state, now, "repeating", `The same tool calls over and over, ${state.newestCalls.length} in a row, and no change of the work tree: ${kinds}`);
    }
    if (access === "edit" && limits.turns > 0) {
        const turns = state.turns - state.progress.turns;
        if (turns >= limits.turns && now - state.progress.at >= noProgressMs) {
            if (state.sampled.turns !== state.turns)
                return { kind: "sample" };
            return stalled(state, now, "no-progress", `${turns} turns in ${minutes(now - state.progress.at)}, and no change of the work tree.`);
        }
    }
    const sampleAt = access === "edit" ? state.sampled.at + sampleEveryMs : Number.POSITIVE_INFINITY;
    return now >= sampleAt ? { kind: "sample" } : { kind: "fine", lookAt: Math.min(silentAt, sampleAt) };
}
const advice = {
    "agent-silent": "The attempt before this one fell silent and was ended. If a command was running then, it may wait for input or never end: run such commands with a time limit (`timeout 300 …`), without a pager or prompt, and print progress.",
    "agent-repeating": "The attempt before this one made the same tool calls over and over while nothing changed, and was ended. Do not make these calls again. Say first why they did not help, then take another way: read what they printed, change something, or leave that part and go on with the next one.",
    "agent-no-progress": "The attempt before this one worked for a long time without changing any file, and was ended. Do not explore further: take the smallest step of the task that can be done with what is known, and write it to the files now.",
    "agent-retry-storm": "The attempt before this one could not reach its model and was ended. Nothing is wrong with the work itself: go on from what is there.",
};
function stallAdvice(code) {
    return code !== undefined && Object.hasOwn(advice, code) ? (advice[code] ?? "") : "";
}


/***/ }),

/***/ 74831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stageForSchema),
/* harmony export */   T: () => (/* binding */ stageOutputs)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);


const stageForSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po);
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const requirement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, text, section: text });
const task = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: text,
    title: text,
    stage: stageForSchema,
    estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    dependencies: list,
    critical: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const stageOutputs = {
    initialization: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        repository: text,
        visibility: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["public", "private", "internal"]),
        defaultBranch: text,
        baseBranch: text,
        baseSha: text,
        viewer: text,
        agentVersion: text,
    }),
    prompt_analysis: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: text,
        featureName: text,
        text,
        overview: text,
        requirements: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(requirement),
        successCriteria: list,
        complexity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["low", "medium", "high"]),
        estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        method: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["parsed", "simple", "whole"]),
    }),
    task_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(task) }),
    issue_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: count,
        url: text,
        adopted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        commentId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(count),
        queued: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    branch_setup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        branch: text,
        baseBranch: text,
        baseSha: text,
        created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        untrackedBefore: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(list),
        queued: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    research_planning: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ plan: text }),
    implementation_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseCommit: text, setupCommand: text, sessionId: text }),
    implementation_progress: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ answer: text, sessionId: text, rounds: count }),
    implementation_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        headSha: text,
        files: list,
        insertions: count,
        deletions: count,
        commits: count,
    }),
    testing_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: text, source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["input", "detected", "none"]), reason: text }),
    testing_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "none"]),
        rounds: count,
        testedSha: text,
        summary: text,
        writtenByTests: list,
    }),
    documentation_update: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ changed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), reason: text, headSha: text, tested: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ title: text, body: text, headSha: text, draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), commits: count }),
    pr_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, url: text, operation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["created", "updated"]), draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_verification: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headSha: text, mergeable: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()) }),
    review_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reviewers: list, reviewUrl: text, findings: count }),
    review_processing: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: count, answered: count, headSha: text }),
    final_cleanup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ removedLabels: list, prunedCheckpoints: count }),
    completion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pullRequestUrl: text }),
};


/***/ }),

/***/ 22318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ attemptTraceparent)
/* harmony export */ });
/* harmony import */ var _trace_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44988);

function attemptTraceparent(history, stage, attempt) {
    const { workflowId, runs, stages } = history;
    const startedAt = stages[stage].attempts.findLast((one) => one.attempt === attempt)?.startedAt ?? history.lastAt;
    const trace = (0,_trace_context_js__WEBPACK_IMPORTED_MODULE_0__/* .traceOf */ .fC)(workflowId, runs[0]?.traceparent);
    return (0,_trace_context_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTraceparent */ .SX)(trace, (0,_trace_context_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptSpanId */ .Rr)(workflowId, stage, attempt, startedAt));
}


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

/***/ 92166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAttempts: () => (/* binding */ runAttempts)
});

// EXTERNAL MODULE: ./lib/core/failure/circuit.js
var circuit = __webpack_require__(11449);
// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
;// CONCATENATED MODULE: ./lib/core/failure/poison.js
const ofTheWork = new Set([
    "command-failed",
    "agent-failed",
    "not-proven",
    "git-failed",
    "agent-silent",
    "agent-repeating",
    "agent-no-progress",
]);
const comparedCharacters = 600;
function failureSignature(failure, evidence) {
    if (evidence.kind === "stall")
        return failure.code;
    const output = "lastOutput" in evidence ? (evidence.lastOutput ?? "") : "";
    const steady = `${failure.message}\n${output.slice(-comparedCharacters)}`
        .replace(/[0-9a-f]{7,}/gi, "#")
        .replace(/\d+/g, "#")
        .replace(/\S*tmp\S*/gi, "#")
        .replace(/\s+/g, " ");
    return `${failure.code} ${steady}`;
}
function isPoison(failure, sameInRow) {
    return sameInRow >= 2 && ofTheWork.has(failure.code);
}

// EXTERNAL MODULE: ./lib/core/failure/timeout.js
var timeout = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/stage-output.js
var stage_output = __webpack_require__(74831);
;// CONCATENATED MODULE: ./lib/core/agents/agent-fallback.js
const atOnce = new Set(["agent-billing"]);
const afterWaiting = new Set([
    "agent-rate-limit",
    "agent-overloaded",
    "agent-retry-storm",
    "circuit-open",
]);
function handsOver(failure, without) {
    return (atOnce.has(failure.code) && without === "give-up") || afterWaiting.has(failure.code);
}
function isOut(history, agent, now) {
    const out = history.agentsOut[agent];
    if (out === undefined)
        return false;
    return out.until === null ? out.run === history.runs.length : out.until > now;
}
function successors(chain, current, history, now) {
    const at = chain.indexOf(current);
    const order = at < 0 ? chain : [...chain.slice(at + 1), ...chain.slice(0, at)];
    return order.filter((agent) => agent !== current && !isOut(history, agent, now));
}

// EXTERNAL MODULE: ./lib/core/agents/agent-session.js
var agent_session = __webpack_require__(34754);
// EXTERNAL MODULE: ./lib/core/agents/hand-over-note.js
var hand_over_note = __webpack_require__(50221);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var engine_attempt = __webpack_require__(44139);
// EXTERNAL MODULE: ./lib/engine/agent/active-agent.js
var active_agent = __webpack_require__(16076);
;// CONCATENATED MODULE: ./lib/engine/agent/hand-to-agent.js






const mostDiffBytes = 64 * 1024;
async function handToNextAgent(workflow, stage, failure, without) {
    const { world, recorder, stop } = workflow;
    const chain = (0,active_agent/* agentChain */.t)(world);
    if (chain.length < 2 || !handsOver(failure, without) || stop.aborted)
        return false;
    const history = recorder.history();
    const from = (0,active_agent/* activeAgent */.S)(world, history).name;
    const names = chain.map(({ name }) => name);
    for (const to of successors(names, from, history, world.clock.now())) {
        const agent = chain.find(({ name }) => name === to);
        const problem = await agent?.probe(stop).then((probe) => (probe.kind === "available" ? undefined : (0,classify/* classify */.L)(probe.evidence).message), (error) => (0,classify/* classify */.L)((0,engine_attempt/* evidenceOf */.X)(error)).message);
        if (problem !== undefined) {
            await recorder.record({ kind: "warning", topic: "agent", message: `${to} cannot take over: ${problem}` });
            continue;
        }
        const until = failure.notBefore ?? null;
        await recorder.record({
            ...{ kind: "agent.handed-over", stage, from, to, until },
            code: failure.code,
            reason: failure.message,
        });
        return true;
    }
    return false;
}
async function handOverNote(workflow, stage) {
    const { world, recorder } = workflow;
    const history = recorder.history();
    const { name } = (0,active_agent/* activeAgent */.S)(world, history);
    if (!(0,agent_session/* needsHandOver */.x0)(history, stage, name))
        return "";
    const base = history.stages.branch_setup.output?.["baseSha"];
    const diff = typeof base === "string" ? await world.workTree.diff(base, undefined, mostDiffBytes).catch(() => "") : "";
    return (0,hand_over_note/* renderHandOverNote */.E)(history, stage, name, diff);
}

;// CONCATENATED MODULE: ./lib/core/failure/failure.js
const ofTheWholeRun = new Set(["github-token"]);
const agentUnusable = new Set(["agent-missing", "agent-key", "agent-billing", "agent-model"]);
function spoilsTheRest(failure, isBeforeImplementation) {
    return ofTheWholeRun.has(failure.code) || (isBeforeImplementation && agentUnusable.has(failure.code));
}

// EXTERNAL MODULE: ./lib/core/failure/retry.js
var retry = __webpack_require__(93516);
;// CONCATENATED MODULE: ./lib/engine/recovery/error-handlers.js
const strategies = new Set(["wait_and_retry", "cleanup_and_continue", "default_recovery", "stop"]);
async function askErrorHandlers(workflow, stage, failure, evidence) {
    const { errorHandlers } = await workflow.world.extensions();
    const { workflowId, entries } = workflow.recorder.history();
    for (const handler of errorHandlers) {
        try {
            const answer = await handler(workflowId, { category: failure.category, code: failure.code, message: failure.message, evidence }, stage, { entries });
            if (answer === undefined)
                continue;
            if (strategies.has(answer.strategy))
                return answer;
            await workflow.recorder.record({
                kind: "warning",
                topic: "extensions",
                message: `an error handler answered with the unknown strategy ${String(answer.strategy)}`,
            });
        }
        catch (error) {
            await workflow.recorder.record({
                kind: "warning",
                topic: "extensions",
                message: `an error handler threw: ${String(error)}`,
            });
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/agents/stall.js
var stall = __webpack_require__(8932);
;// CONCATENATED MODULE: ./lib/core/failure/attempt-hints.js
const noHints = {
    scope: "all",
    analysis: "parsed",
    tests: "all",
    interrupted: false,
    lastFailure: "",
    advice: "",
    handOver: "",
    offline: false,
    handToPerson: false,
};

;// CONCATENATED MODULE: ./lib/engine/recovery/hints.js


function toldBy(failure) {
    return { lastFailure: failure?.message ?? "", advice: (0,stall/* stallAdvice */.pC)(failure?.code) };
}
function startHints(record) {
    const last = record.attempts.at(-1);
    const interrupted = last !== undefined && (last.outcome === "interrupted" || last.outcome === "running");
    return { attempt: { ...noHints, interrupted, ...toldBy(last?.failure) } };
}

// EXTERNAL MODULE: ./lib/core/failure/recovery.js
var recovery = __webpack_require__(9587);
// EXTERNAL MODULE: ./lib/core/failure/recovery-actions.js
var recovery_actions = __webpack_require__(50913);
// EXTERNAL MODULE: ./lib/core/journal/history.js
var journal_history = __webpack_require__(89351);
;// CONCATENATED MODULE: ./lib/engine/recovery/recovery-table.js


const done = (detail, hints) => ({
    kind: "done",
    detail,
    ...(hints === undefined ? {} : { hints }),
});
const again = (what) => async ({ workflow }) => {
    const ended = await workflow.world.processes.endAll(5_000);
    return done(ended === 0 ? `${what} is tried again` : `${ended} left-over processes ended; ${what} is tried again`);
};
const checkRateLimits = async ({ workflow }) => {
    const limit = await workflow.world.github.rateLimit();
    if (limit.remaining > 0)
        return { kind: "nothing-to-do", detail: `${limit.remaining} of ${limit.limit} requests are left` };
    const now = workflow.world.clock.now();
    if (limit.resetAt >= (await workflow.budget()).workUntil) {
        return {
            kind: "pause",
            until: limit.resetAt,
            detail: "no request is left, and the reset does not fit the job's time",
        };
    }
    await workflow.world.clock.sleep(Math.max(0, limit.resetAt - now), workflow.stop);
    return done(`waited ${Math.round((limit.resetAt - now) / 1000)} s for the rate limit to reset`);
};
const verifyAccess = async ({ workflow }) => {
    const { github } = workflow.world;
    const repository = await github.repository();
    const problems = [];
    if (repository.archived) {
        problems.push({
            key: "repository",
            place: repository.url,
            problem: "it is archived, so nothing can be written",
            remedy: "Unarchive it, or run elsewhere.",
        });
    }
    if (!repository.hasIssues) {
        problems.push({
            key: "issues",
            place: `${repository.url}/settings`,
            problem: "issues are switched off",
            remedy: "Switch issues on in the repository's settings.",
        });
    }
    if (problems.length > 0)
        return { kind: "configuration", detail: problems[0]?.problem ?? "", evidence: { kind: "configuration", problems } };
    return { kind: "nothing-to-do", detail: `the repository answers (${repository.visibility}, issues on)` };
};
const connectivity = async ({ workflow }) => {
    const seen = await workflow.world.probes.connectivity(workflow.stop);
    const words = `DNS ${seen.dns ? "answers" : "fails"}, TCP ${seen.tcp ? "connects" : "fails"}, API ${seen.api ? "answers" : "fails"}${seen.detail === "" ? "" : ` (${seen.detail})`}`;
    return seen.dns && seen.tcp && seen.api
        ? { kind: "nothing-to-do", detail: words }
        : { kind: "failed", detail: words };
};
const offlinePollMs = 15_000;
const offlineWaitMs = 10 * 60_000;
const canQueue = ({ workflow, stage }) => {
    const { task, runs, stages } = workflow.recorder.history();
    if (stage === "issue_creation")
        return task?.issue !== undefined;
    return stage === "branch_setup" && runs.length === 1 && stages.initialization.progress[journal_history/* workedOn */.Yt] !== true;
};
const offline = async (request) => {
    const { workflow } = request;
    const { clock, probes } = workflow.world;
    const until = Math.min(clock.now() + offlineWaitMs, (await workflow.budget()).workUntil);
    const from = clock.now();
    for (;;) {
        const seen = await probes.connectivity(workflow.stop);
        if (seen.api)
            return done(`GitHub answers after ${Math.round((clock.now() - from) / 1000)} s`);
        if (canQueue(request))
            return done("the work goes on here; what GitHub has to take is queued", { offline: true });
        if (clock.now() + offlinePollMs >= until || workflow.stop.aborted)
            return { kind: "failed", detail: `GitHub does not answer (${seen.detail})` };
        await clock.sleep(offlinePollMs, workflow.stop);
    }
};
const health = (reason) => async ({ workflow }) => {
    await workflow.checkHealth(reason);
    const check = workflow.recorder.history().health.at(-1)?.check;
    return done(check === undefined ? "health checks are switched off" : `health: ${String(check["status"])}`);
};
const dependencies = async ({ workflow }) => {
    const agent = await (0,active_agent/* activeAgent */.S)(workflow.world, workflow.recorder.history()).probe(workflow.stop);
    if (agent.kind === "unavailable")
        return { kind: "configuration", detail: "the agent is not available", evidence: agent.evidence };
    const status = await workflow.world.workTree.status();
    return done(`agent ${agent.version}; work tree at ${status.head.slice(0, 12)}`);
};
const free = async ({ workflow }) => {
    const freed = await workflow.world.probes.freeResources();
    const repaired = await workflow.world.workTree.repair();
    const words = [...freed, ...repaired];
    return words.length === 0 ? { kind: "nothing-to-do", detail: "nothing of ours to free" } : done(words.join("; "));
};
const checkpoint = async ({ workflow, stage }) => {
    await workflow.checkpoint(`recovery of ${stage}`, true);
    const newest = workflow.recorder.history().checkpoints.at(-1);
    return newest === undefined
        ? { kind: "failed", detail: "no store kept the checkpoint" }
        : done(`generation ${newest.generation} in ${newest.store}`);
};
const gitState = async ({ workflow }) => {
    const { workTree } = workflow.world;
    const repaired = await workTree.repair();
    const status = await workTree.status();
    const remote = status.branch === null ? undefined : await workTree.remoteBranch(status.branch);
    const behind = remote !== undefined &&
        remote !== status.head &&
        !(await workTree.isAncestor(remote, status.head).catch(() => false));
    if (behind && remote !== undefined && status.branch !== null) {
        await workTree.fetchCommit(remote, status.branch);
        if (await workTree.isAncestor(status.head, remote)) {
            await workTree.switchTo(status.branch, remote);
            return done([...repaired, `moved forward to the remote's ${remote.slice(0, 12)}`].join("; "));
        }
        return {
            kind: "failed",
            detail: `the remote branch is at ${remote.slice(0, 12)} and ours at ${status.head.slice(0, 12)}: they have parted`,
        };
    }
    const words = `on ${status.branch ?? "a detached HEAD"} at ${status.head.slice(0, 12)}, ${status.staged + status.unstaged + status.untracked} changed paths`;
    return repaired.length === 0 ? { kind: "nothing-to-do", detail: words } : done([...repaired, words].join("; "));
};
const pullRequestRequirements = async ({ workflow }) => {
    const { github, workTree } = workflow.world;
    const access = await verifyAccess({
        workflow,
        stage: "pr_creation",
        failure: { category: "critical", code: "", message: "", remedy: "" },
    });
    if (access.kind === "configuration")
        return access;
    const status = await workTree.status();
    if (status.branch === null)
        return { kind: "failed", detail: "HEAD is detached: there is no branch to open a pull request from" };
    const remote = await workTree.remoteBranch(status.branch);
    if (remote === undefined)
        return { kind: "failed", detail: `the branch ${status.branch} is not on the remote` };
    const open = await github.pullRequestByHead(status.branch);
    return done(`branch ${status.branch} is on the remote at ${remote.slice(0, 12)}; ${open === undefined ? "no pull request yet" : `pull request #${open.number} is ${open.state}`}`);
};
const recoveryTable = {
    retry_github_api_call: again("the GitHub call"),
    retry_github_api: again("the GitHub call"),
    retry_pr_creation: again("the pull request"),
    retry_review_request: again("the review request"),
    retry_git_operations: again("the git operation"),
    retry_with_backoff: again("the stage"),
    retry_with_exponential_backoff: again("the stage"),
    restart_operation_with_retry: again("the stage"),
    restart_initialization: again("the initialization"),
    restart_implementation: again("the implementation"),
    retry_test_setup: again("the test set-up"),
    check_github_rate_limits: checkRateLimits,
    verify_repository_access: verifyAccess,
    check_pr_requirements: pullRequestRequirements,
    check_github_connectivity: connectivity,
    check_network_connectivity: connectivity,
    check_connectivity: connectivity,
    switch_to_offline_mode: offline,
    check_system_health: health("recovery"),
    check_system_resources: health("recovery"),
    check_dependencies: dependencies,
    cleanup_resources: free,
    free_memory: free,
    optimize_performance: free,
    create_implementation_checkpoint: checkpoint,
    checkpoint_progress: checkpoint,
    simplify_current_task: async () => done("the next attempt gets the first open requirement only", { scope: "first-requirement" }),
    simplify_implementation: async () => done("the next attempt gets the first open requirement only", { scope: "first-requirement" }),
    split_complex_operations: async () => done("the next attempt takes the requirements one by one", { scope: "one-by-one" }),
    simplify_analysis: async () => done("the next attempt reads headings and list items only", { analysis: "simple" }),
    fallback_to_basic_parsing: async () => done("the next attempt takes the whole text as the task", { analysis: "whole" }),
    check_git_status: gitState,
    verify_branch_state: gitState,
    check_branch_status: gitState,
    skip_non_critical_tests: async ({ workflow }) => workflow.config.critical_test_command === undefined
        ? { kind: "nothing-to-do", detail: "no `critical_test_command` is configured" }
        : done("the next attempt runs the critical tests only", { tests: "critical-only" }),
    increase_timeout_limits: async ({ workflow }) => done(`the next attempt's limit is ${workflow.plan.timeoutMultiplier} × longer`),
    manual_review_fallback: async () => done("the review is handed to a person", { handToPerson: true }),
};

;// CONCATENATED MODULE: ./lib/engine/recovery/recover.js





async function perform(workflow, plan, action, facts) {
    try {
        return await recoveryTable[action]({ workflow, stage: plan.stage, failure: facts.failure });
    }
    catch (error) {
        return { kind: "failed", detail: (0,classify/* classify */.L)((0,engine_attempt/* evidenceOf */.X)(error)).message };
    }
}
async function recover(workflow, plan, facts) {
    const { recorder, config } = workflow;
    const decided = (0,recovery/* decideRecoveries */.s_)(plan, config.recovery_strategies, facts.failure, facts.failureNumber);
    const actions = [...new Set([...decided, ...facts.extra.filter(recovery_actions/* isRecoveryAction */.y)])];
    let hints = facts.hints;
    for (const action of actions) {
        if (workflow.stop.aborted)
            break;
        const result = await perform(workflow, plan, action, facts);
        const outcome = result.kind === "failed" || result.kind === "nothing-to-do" ? result.kind : "done";
        await recorder.record({ kind: "recovery.performed", stage: plan.stage, action, outcome, detail: result.detail });
        if (result.kind === "pause")
            return { kind: "pause", until: result.until };
        if (result.kind === "configuration")
            return { kind: "configuration", evidence: result.evidence };
        if (result.kind === "done" && result.hints !== undefined)
            hints = { attempt: { ...hints.attempt, ...result.hints } };
    }
    return { kind: "again", hints };
}

;// CONCATENATED MODULE: ./lib/engine/recovery/after-failure.js









function waitFor(policy, delayMs) {
    return delayMs <= 0 ? policy : { ...policy, baseMs: delayMs, maxDelayMs: Math.max(policy.maxDelayMs, delayMs) };
}
const sameHints = (a, b) => JSON.stringify(a) === JSON.stringify(b);
async function afterFailure(workflow, plan, facts) {
    const { recorder, world, config } = workflow;
    const budget = await workflow.budget();
    const { failure, evidence, tries } = facts;
    const { stage } = plan;
    const answer = await askErrorHandlers(workflow, stage, failure, evidence);
    if (answer?.strategy === "stop")
        return giveUp(workflow, plan, failure, undefined);
    const decidedAt = world.clock.now();
    const decision = (0,retry/* decideRetry */.tE)(answer?.strategy === "wait_and_retry" ? waitFor(plan.retry, (answer.delay ?? 0) * 1000) : plan.retry, {
        failure: answer?.strategy === "wait_and_retry" ? { ...failure, category: "transient" } : failure,
        failedAttempts: tries.failed,
        now: decidedAt,
        deadline: budget.workUntil,
        random: world.chance.random(),
    });
    if (decision.kind !== "retry") {
        if (await handToNextAgent(workflow, stage, failure, decision.kind)) {
            tries.failed = 0;
            tries.sameInRow = 0;
            tries.lastSignature = "";
            return { kind: "again", hints: { attempt: { ...facts.hints.attempt, ...toldBy(failure) } } };
        }
        if (decision.kind === "pause")
            return { kind: "paused", failure, until: decision.until };
        return giveUp(workflow, plan, failure, undefined);
    }
    const recovered = config.enable_recovery
        ? await recover(workflow, plan, {
            failure,
            failureNumber: tries.failed,
            hints: facts.hints,
            extra: answer?.actions ?? [],
        })
        : { kind: "again", hints: facts.hints };
    switch (recovered.kind) {
        case "again":
            if (isPoison(failure, tries.sameInRow) && sameHints(recovered.hints, facts.hints)) {
                const message = `${failure.message} It failed twice in the same way, and nothing is left that would change that.`;
                return giveUp(workflow, plan, { ...failure, message }, undefined);
            }
            break;
        case "configuration":
            return giveUp(workflow, plan, (0,classify/* classify */.L)(recovered.evidence), undefined);
        case "pause":
            return { kind: "paused", failure, until: recovered.until };
    }
    const delayMs = Math.max(0, decidedAt + decision.delayMs - world.clock.now());
    await recorder.record({ kind: "retry.scheduled", stage, delayMs, reason: decision.reason });
    await world.clock.sleep(delayMs, workflow.stop);
    if (config.enable_health_checks)
        await workflow.checkHealth("after recovery");
    return {
        kind: "again",
        hints: { ...recovered.hints, attempt: { ...recovered.hints.attempt, ...toldBy(failure) } },
    };
}
async function giveUp(workflow, plan, failure, until) {
    const { recorder } = workflow;
    const { stage } = plan;
    const early = core_stage/* workflowStages */.Po.indexOf(stage) < core_stage/* workflowStages */.Po.indexOf("implementation_progress");
    if (!plan.critical && !spoilsTheRest(failure, early)) {
        await recorder.record({ kind: "stage.degraded", stage, failure });
        return { kind: "done" };
    }
    if (failure.category === "transient" || failure.category === "resource" || failure.category === "timeout") {
        return { kind: "paused", failure, until: failure.notBefore ?? until };
    }
    await recorder.record({ kind: "stage.failed", stage, failure });
    return { kind: "failed", failure };
}

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/telemetry/attempt-trace.js
var attempt_trace = __webpack_require__(22318);
// EXTERNAL MODULE: ./lib/core/lazy-part.js
var lazy_part = __webpack_require__(79483);
;// CONCATENATED MODULE: ./lib/engine/agent/late-agent.js

const lateAgent = (0,lazy_part/* lazyPart */.a)(() => __webpack_require__.e(/* import() */ 5217).then(__webpack_require__.bind(__webpack_require__, 35217)));

// EXTERNAL MODULE: ./lib/engine/effect.js
var engine_effect = __webpack_require__(54813);
// EXTERNAL MODULE: ./lib/engine/ownership/fenced-world.js
var fenced_world = __webpack_require__(5260);
// EXTERNAL MODULE: ./lib/engine/ownership/guarded-work-tree.js
var guarded_work_tree = __webpack_require__(99401);
// EXTERNAL MODULE: ./lib/engine/ownership/protected-change.js + 1 modules
var protected_change = __webpack_require__(25594);
// EXTERNAL MODULE: ./lib/engine/work-directory.js
var work_directory = __webpack_require__(16055);
;// CONCATENATED MODULE: ./lib/engine/stage-context.js










function decodeOutput(recorder, stage) {
    const output = recorder.history().stages[stage].output;
    if (output === null)
        return undefined;
    const decoded = stage_output/* stageOutputs */.T[stage].safeParse(output);
    if (!decoded.success) {
        throw new evidence/* Fault */.v({
            kind: "state",
            problem: "corrupted",
            detail: `the stored output of ${stage} is not what that stage leaves behind`,
        });
    }
    return decoded.data;
}
function traceEnvironment({ world, recorder, stage, attempt }) {
    return world.telemetry === undefined ? {} : { TRACEPARENT: (0,attempt_trace/* attemptTraceparent */.j)(recorder.history(), stage, attempt) };
}
function stageContext(request) {
    const { recorder, config, stage, attempt, signal, heartbeat } = request;
    const warn = (topic, message) => recorder.record({ kind: "warning", topic, message });
    const { history, record } = recorder;
    const keeping = (0,protected_change/* protectingWorkTree */.V)(request.world.workTree, { config, stage, history, record });
    const workTree = (0,guarded_work_tree/* guardedWorkTree */.E)(keeping, {
        history: recorder.history,
        warn: (message) => warn("secrets", message),
        repair: Object.keys(recorder.history().sessions).length === 0
            ? undefined
            : async (prompt) => {
                await context.runAgent({ access: "edit", session: "continue", prompt });
            },
    });
    const agent = (0,active_agent/* activeAgent */.S)(request.world, recorder.history());
    const world = (0,fenced_world/* fencedWorld */.O)({ ...request.world, workTree, agent }, () => request.fence(signal));
    const task = recorder.history().task ?? { source: "prompt", text: "", requester: undefined };
    const context = {
        workflowId: recorder.history().workflowId,
        stage,
        attempt,
        config,
        task,
        hints: request.hints,
        freshMachine: recorder.history().runs.at(-1)?.resumedFrom != null && recorder.history().runs.at(-1)?.from !== null,
        runUrl: request.runUrl,
        world,
        signal,
        heartbeat,
        history: recorder.history,
        output: (of) => decodeOutput(recorder, of),
        require: (of) => {
            const output = decodeOutput(recorder, of);
            if (output === undefined) {
                throw new evidence/* Fault */.v({
                    kind: "state",
                    problem: "corrupted",
                    detail: `${stage} needs the output of ${of}, which the journal does not have`,
                });
            }
            return output;
        },
        ensure: (effect) => (0,engine_effect/* ensureEffect */.O)(recorder, world.clock, effect, signal, request.fence),
        keep: (name, value) => recorder.record({ kind: "stage.progress", stage, name, value: structuredClone(value) }),
        kept: (name) => recorder.history().stages[stage].progress[name],
        runAgent: async (agent) => {
            const { onOutput, idleMs, supervise } = request;
            const { runAgent } = await lateAgent();
            return runAgent({ context, recorder, onOutput, idleMs, supervise }, agent);
        },
        runCommand: (label, shell, env) => world.processes.run({
            label,
            run: { shell },
            cwd: (0,work_directory/* workDirectory */.D)(world, config),
            env: {
                ...traceEnvironment(request),
                WORKFLOW_ID: context.workflowId,
                WORKFLOW_STAGE: stage,
                WORKFLOW_ATTEMPT: String(attempt),
                ...env,
            },
            onLine: (_stream, line) => request.onOutput(line),
            onActivity: heartbeat,
        }, signal),
        warn,
        checkpoint: request.checkpoint,
        findEarlier: (query) => request.findEarlier(query, signal),
    };
    return context;
}

;// CONCATENATED MODULE: ./lib/engine/run-attempts.js











async function waitForCircuits(workflow, stage) {
    for (const dependency of core_stage/* stageDependencies */.Ge[stage]) {
        const now = workflow.world.clock.now();
        const verdict = (0,circuit/* judgeCircuit */.ZN)(workflow.recorder.history().circuits[dependency], circuit/* circuitPolicies */.GB[dependency], now);
        if (verdict.kind !== "open")
            continue;
        const evidence = { kind: "circuit-open", dependency, until: verdict.until };
        if (verdict.until >= (await workflow.budget()).workUntil) {
            const failure = (0,classify/* classify */.L)(evidence);
            if (dependency === "agent" && (await handToNextAgent(workflow, stage, failure, "pause")))
                continue;
            return { kind: "paused", failure, until: verdict.until };
        }
        await workflow.recorder.record({
            kind: "retry.scheduled",
            stage,
            delayMs: verdict.until - now,
            reason: `the circuit of ${dependency} is open`,
        });
        await workflow.world.clock.sleep(verdict.until - now, workflow.stop);
    }
    return undefined;
}
function attemptNumber(record) {
    return (record.attempts.at(-1)?.attempt ?? 0) + 1;
}
const shortWaitMs = 5_000;
async function runAttempts(workflow, definition, plan) {
    const { recorder, world, config, stop } = workflow;
    const budget = await workflow.budget();
    const { stage } = plan;
    const record = () => recorder.history().stages[stage];
    const tries = { failed: 0, sameInRow: 0, lastSignature: "" };
    let hints = startHints(record());
    for (;;) {
        const waiting = hints.attempt.offline ? undefined : await waitForCircuits(workflow, stage);
        if (waiting !== undefined)
            return waiting;
        if (config.enable_health_checks && core_stage/* healthCheckedStages */.F1.has(stage))
            await workflow.checkHealth(`before ${stage}`);
        const attempt = attemptNumber(record());
        const limitMs = (0,timeout/* attemptLimitMs */.nT)(plan, workflow.plan.timeoutMultiplier, record());
        await recorder.record({ kind: "attempt.started", stage, attempt, limitMs });
        const output = workflow.output(stage);
        const told = { ...hints.attempt, handOver: await handOverNote(workflow, stage) };
        const outcome = await (0,engine_attempt/* runAttempt */.T)({
            clock: world.clock,
            stop,
            limits: {
                startedAt: world.clock.now(),
                warnMs: Math.min(plan.warnMs, limitMs),
                limitMs,
                idleMs: plan.idleMs,
                deadline: budget.workUntil,
            },
            lastOutput: output.last,
            onWarn: (afterMs) => {
                void recorder.record({ kind: "attempt.warned", stage, attempt, afterMs }).catch(() => undefined);
                void workflow.checkHealth("timeout warning").catch(() => undefined);
            },
            run: (signal, heartbeat, supervise) => definition.run(stageContext({
                world,
                recorder,
                config,
                stage,
                attempt,
                hints: told,
                runUrl: workflow.run.url,
                signal,
                heartbeat: () => {
                    heartbeat();
                    workflow.signOfLife();
                },
                onOutput: output.line,
                idleMs: plan.idleMs,
                supervise,
                fence: workflow.ownership.fence,
                checkpoint: workflow.checkpoint,
                findEarlier: workflow.findEarlier,
            })),
        });
        switch (outcome.kind) {
            case "succeeded": {
                const decoded = stage_output/* stageOutputs */.T[stage].safeParse(outcome.output);
                if (!decoded.success)
                    throw new Error(`${stage} left an output that its own schema refuses: ${decoded.error.message}`);
                await recorder.record({
                    kind: "stage.succeeded",
                    stage,
                    output: decoded.data,
                    note: outcome.note,
                    lastOutput: output.tail(),
                });
                return { kind: "done" };
            }
            case "skipped":
                await recorder.record({ kind: "stage.skipped", stage, reason: outcome.reason });
                return { kind: "done" };
            case "adopt":
                return { kind: "adopt", earlier: outcome.earlier };
            case "interrupted": {
                await recorder.record({
                    kind: "attempt.interrupted",
                    stage,
                    attempt,
                    by: outcome.by,
                    lastOutput: output.tail(),
                });
                return {
                    kind: "interrupted",
                    failure: (0,classify/* classify */.L)(workflow.ownership.loss() ?? { kind: "cancelled", by: outcome.by === "SIGTERM" ? "SIGTERM" : "SIGINT" }),
                };
            }
            case "stuck": {
                const failure = (0,classify/* classify */.L)(outcome.evidence);
                await recorder.record({ kind: "attempt.failed", stage, attempt, evidence: outcome.evidence, failure });
                return { kind: "interrupted", failure };
            }
            case "failed": {
                const failure = (0,classify/* classify */.L)(outcome.evidence);
                await recorder.record({ kind: "attempt.failed", stage, attempt, evidence: outcome.evidence, failure });
                if (failure.category === "interrupted")
                    return { kind: "interrupted", failure };
                const signature = failureSignature(failure, outcome.evidence);
                tries.sameInRow = signature === tries.lastSignature ? tries.sameInRow + 1 : 1;
                tries.lastSignature = signature;
                const untried = failure.code === "agent-session-lost";
                if (!untried && (failure.notBefore ?? 0) <= world.clock.now() + shortWaitMs)
                    tries.failed += 1;
                const next = await afterFailure(workflow, plan, { failure, evidence: outcome.evidence, tries, hints });
                if (next.kind !== "again")
                    return next;
                hints = next.hints;
                break;
            }
        }
    }
}


/***/ }),

/***/ 16055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ workDirectory)
/* harmony export */ });
function workDirectory(world, config) {
    const { root } = world.workTree;
    const own = config.working_directory;
    if (own === undefined)
        return root;
    return /^(?:[A-Za-z]:)?[\\/]/.test(own) ? own : `${root}/${own}`;
}


/***/ })

};
