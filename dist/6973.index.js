export const id = 6973;
export const ids = [6973];
export const modules = {

/***/ 53641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ subtractUsage),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   s3: () => (/* binding */ estimatedCostUsd),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage),
/* harmony export */   xW: () => (/* binding */ usageOfCall)
/* harmony export */ });
const noUsage = {
    turns: 0,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: 0,
    agentMs: 0,
    unpricedTokens: 0,
};
function addUsage(a, b) {
    return {
        turns: a.turns + b.turns,
        inputTokens: a.inputTokens + b.inputTokens,
        outputTokens: a.outputTokens + b.outputTokens,
        costUsd: a.costUsd + b.costUsd,
        agentMs: a.agentMs + b.agentMs,
        unpricedTokens: a.unpricedTokens + b.unpricedTokens,
    };
}
function subtractUsage(a, b) {
    return {
        turns: a.turns - b.turns,
        inputTokens: a.inputTokens - b.inputTokens,
        outputTokens: a.outputTokens - b.outputTokens,
        costUsd: a.costUsd - b.costUsd,
        agentMs: a.agentMs - b.agentMs,
        unpricedTokens: a.unpricedTokens - b.unpricedTokens,
    };
}
const tokensOf = (usage) => usage.inputTokens + usage.outputTokens;
function usageOfCall(call) {
    const { turns, inputTokens, outputTokens, costUsd } = call;
    const unpricedTokens = costUsd > 0 ? 0 : inputTokens + outputTokens;
    return { turns, inputTokens, outputTokens, costUsd, agentMs: call.agentMs ?? 0, unpricedTokens };
}
function estimatedCostUsd(usage) {
    const priced = tokensOf(usage) - usage.unpricedTokens;
    return priced > 0 && usage.unpricedTokens > 0 ? usage.costUsd * (1 + usage.unpricedTokens / priced) : usage.costUsd;
}


/***/ }),

/***/ 11449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ circuitPolicies),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   UD: () => (/* binding */ closedCircuit),
/* harmony export */   ZN: () => (/* binding */ judgeCircuit)
/* harmony export */ });
const circuitPolicies = {
    github: { failures: 3, coolDownMs: 300_000 },
    agent: { failures: 5, coolDownMs: 600_000 },
    system: { failures: 2, coolDownMs: 120_000 },
};
const closedCircuit = { failuresInRow: 0, failedAt: 0, openedAt: null };
function afterFailure(circuit, policy, at) {
    const failuresInRow = circuit.failuresInRow + 1;
    return { failuresInRow, failedAt: at, openedAt: failuresInRow >= policy.failures ? at : circuit.openedAt };
}
function judgeCircuit(circuit, policy, now) {
    if (circuit.openedAt === null)
        return { kind: "closed" };
    const until = circuit.openedAt + policy.coolDownMs;
    return now < until ? { kind: "open", until } : { kind: "half-open" };
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ reserveMs),
/* harmony export */   _2: () => (/* binding */ decideTick),
/* harmony export */   nT: () => (/* binding */ attemptLimitMs),
/* harmony export */   z5: () => (/* binding */ jobBudget)
/* harmony export */ });
/* unused harmony export timeoutsSoFar */
function decideTick(limits, facts) {
    const { now, lastSignAt, warned } = facts;
    if (now >= limits.deadline)
        return { kind: "stop", limit: "job", limitMs: limits.deadline - limits.startedAt };
    const attemptEnd = limits.startedAt + limits.limitMs;
    if (now >= attemptEnd)
        return { kind: "stop", limit: "attempt", limitMs: limits.limitMs };
    const idleEnd = limits.idleMs > 0 ? lastSignAt + limits.idleMs : Number.POSITIVE_INFINITY;
    if (now >= idleEnd)
        return { kind: "stop", limit: "idle", limitMs: limits.idleMs };
    const warnAt = limits.startedAt + limits.warnMs;
    if (!warned && now >= warnAt)
        return { kind: "warn", afterMs: limits.warnMs };
    const next = Math.min(limits.deadline, attemptEnd, idleEnd, warned ? Number.POSITIVE_INFINITY : warnAt);
    return { kind: "wait", ms: Math.max(1, next - now) };
}
function timeoutsSoFar(record) {
    return record.attempts.filter((attempt) => attempt.failure?.category === "timeout").length;
}
function attemptLimitMs(plan, multiplier, record) {
    return Math.round(plan.limitMs * multiplier ** timeoutsSoFar(record));
}
function reserveMs(budgetMs) {
    return Math.min(budgetMs / 2, Math.min(180_000, Math.max(20_000, budgetMs * 0.05)));
}
function jobBudget(startedAt, budgetMs) {
    const endsAt = startedAt + budgetMs;
    return { startedAt, endsAt, workUntil: endsAt - reserveMs(budgetMs) };
}


/***/ }),

/***/ 54942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ sampleTuple),
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   Xl: () => (/* binding */ thinSamples),
/* harmony export */   aM: () => (/* binding */ readSamples),
/* harmony export */   jK: () => (/* binding */ summariseResource),
/* harmony export */   v4: () => (/* binding */ addSamples)
/* harmony export */ });
/* unused harmony export keptSamples */
const resources = ["cpu", "memory", "disk"];
const keptSamples = 240;
const greater = (a, b) => (a === null ? b : b === null ? a : Math.max(a, b));
function peakOf(samples, at) {
    return samples.reduce((peak, sample) => ({
        at,
        cpu: greater(peak.cpu, sample.cpu),
        memory: greater(peak.memory, sample.memory),
        disk: greater(peak.disk, sample.disk),
    }), { at, cpu: null, memory: null, disk: null });
}
function thinSamples(samples, most) {
    const [first] = samples;
    const last = samples.at(-1);
    if (samples.length <= most || first === undefined || last === undefined)
        return samples;
    const span = Math.max(1, last.at - first.at);
    const groups = Array.from({ length: most }, () => []);
    for (const sample of samples) {
        const index = Math.floor(((sample.at - first.at) / span) * most);
        groups[Math.min(most - 1, Math.max(0, index))]?.push(sample);
    }
    return groups.flatMap((group) => {
        const end = group.at(-1);
        return end === undefined ? [] : [peakOf(group, end.at)];
    });
}
function addSamples(known, more) {
    const all = [...known, ...more];
    return all.length > keptSamples * 2 ? thinSamples(all, keptSamples) : all;
}
const tenth = (value) => (value === null ? null : Math.round(value * 10) / 10);
function sampleTuple({ at, cpu, memory, disk }) {
    return [at, tenth(cpu), tenth(memory), tenth(disk)];
}
const percent = (value) => typeof value === "number" && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : null;
function readSamples(tuples) {
    if (!Array.isArray(tuples))
        return [];
    return tuples.slice(0, keptSamples).flatMap((tuple) => {
        if (!Array.isArray(tuple))
            return [];
        const [at, cpu, memory, disk] = tuple;
        return typeof at === "number" && Number.isSafeInteger(at) && at >= 0
            ? [{ at, cpu: percent(cpu), memory: percent(memory), disk: percent(disk) }]
            : [];
    });
}
function summariseResource(samples, resource) {
    let peak = -1;
    let peakAt = 0;
    let sum = 0;
    let count = 0;
    let last = 0;
    for (const sample of samples) {
        const value = sample[resource];
        if (value === null)
            continue;
        if (value > peak)
            [peak, peakAt] = [value, sample.at];
        sum += value;
        count += 1;
        last = value;
    }
    return count === 0 ? undefined : { peak, peakAt, mean: sum / count, last };
}


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withoutForgotten)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89351);

const keptOf = {
    "health.checked": _history_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP.healthChecks,
    warning: _history_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP.warnings,
    "checkpoint.saved": _history_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP.checkpoints,
    "checkpoint.failed": _history_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP.checkpoints,
};
function isForgotten(entry, seen) {
    const isProgress = entry.kind === "stage.progress";
    const most = isProgress ? 1 : keptOf[entry.kind];
    if (most === undefined)
        return false;
    const key = isProgress ? `${entry.stage} ${entry.name}` : entry.kind;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > most;
}
function withoutForgotten(entries) {
    const seen = new Map();
    const told = [];
    let generation = -1;
    for (let at = entries.length - 1; at >= 0; at -= 1) {
        const entry = entries[at];
        if (entry === undefined)
            continue;
        const forgotten = isForgotten(entry, seen);
        const next = entries[at + 1]?.kind;
        const isHighest = "generation" in entry && entry.generation > generation;
        if (isHighest)
            generation = entry.generation;
        if (!forgotten || isHighest || next === undefined || next === "run.opened")
            told.push(entry);
    }
    return told.reverse();
}


/***/ }),

/***/ 26332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ foldEntry),
  n: () => (/* binding */ foldJournal)
});

// EXTERNAL MODULE: ./lib/core/health/resource-samples.js
var resource_samples = __webpack_require__(54942);
// EXTERNAL MODULE: ./lib/core/journal/compact-journal.js
var compact_journal = __webpack_require__(5452);
// EXTERNAL MODULE: ./lib/core/journal/history.js
var journal_history = __webpack_require__(89351);
// EXTERNAL MODULE: ./lib/core/agents/agent-usage.js
var agent_usage = __webpack_require__(53641);
// EXTERNAL MODULE: ./lib/core/failure/circuit.js
var circuit = __webpack_require__(11449);
;// CONCATENATED MODULE: ./lib/core/journal/history-fold-agent.js


const keptStalls = 50;
const keptSessions = 100;
function withSession(known, sessionId, agent) {
    const last = known.at(-1);
    if (last?.sessionId === sessionId && last.agent === agent)
        return known;
    return [...known.slice(-keptSessions + 1), { sessionId, agent }];
}
function count(history, stage, agent, usage) {
    const known = history.openCall?.stage === stage && history.openCall.agent === agent ? history.openCall.usage : agent_usage/* noUsage */.tk;
    const more = (0,agent_usage/* subtractUsage */.CG)(usage, known);
    const byStage = history.agentUsageByStage[stage] ?? {};
    return {
        ...history,
        usage: (0,agent_usage/* addUsage */.vk)(history.usage, more),
        usageByStage: { ...history.usageByStage, [stage]: (0,agent_usage/* addUsage */.vk)(history.usageByStage[stage] ?? agent_usage/* noUsage */.tk, more) },
        agentUsage: { ...history.agentUsage, [agent]: (0,agent_usage/* addUsage */.vk)(history.agentUsage[agent] ?? agent_usage/* noUsage */.tk, more) },
        agentUsageByStage: {
            ...history.agentUsageByStage,
            [stage]: { ...byStage, [agent]: (0,agent_usage/* addUsage */.vk)(byStage[agent] ?? agent_usage/* noUsage */.tk, more) },
        },
    };
}
function settleOpenCall(history, until) {
    const { openCall } = history;
    if (openCall === null)
        return history;
    const agentMs = Math.max(openCall.usage.agentMs, until - openCall.startedAt);
    const counted = count(history, openCall.stage, openCall.agent, { ...openCall.usage, agentMs });
    return { ...counted, openCall: null };
}
function foldAgentEntry(history, entry) {
    switch (entry.kind) {
        case "agent.started": {
            const { stage, agent, sessionId, resumed } = entry;
            const settled = settleOpenCall(history, history.openCall?.startedAt ?? 0);
            return {
                ...settled,
                openCall: { stage, agent, startedAt: entry.at, usage: agent_usage/* noUsage */.tk },
                sessionAgents: withSession(settled.sessionAgents, sessionId, agent),
                resumedSessions: resumed ? { ...settled.resumedSessions, [stage]: entry.at } : settled.resumedSessions,
            };
        }
        case "agent.usage": {
            const open = history.openCall;
            if (open === null)
                return history;
            const usage = (0,agent_usage/* usageOfCall */.xW)(entry);
            return { ...count(history, open.stage, open.agent, usage), openCall: { ...open, usage } };
        }
        case "agent.finished": {
            const { sessionId, stage, agent } = entry;
            return {
                ...count(history, stage, agent, (0,agent_usage/* usageOfCall */.xW)(entry)),
                openCall: null,
                sessions: sessionId === null ? history.sessions : { ...history.sessions, [stage]: sessionId },
                sessionAgents: sessionId === null ? history.sessionAgents : withSession(history.sessionAgents, sessionId, agent),
            };
        }
        case "agent.stalled": {
            const { at, stage, attempt, agent, verdict, diagnosis, events } = entry;
            const stall = { at, stage, attempt, agent, verdict, diagnosis, events };
            return { ...history, stalls: [...history.stalls.slice(-keptStalls + 1), stall] };
        }
        case "agent.handed-over": {
            const { at, stage, from, to, reason, code, until } = entry;
            return {
                ...history,
                agentInUse: to,
                agentsOut: { ...history.agentsOut, [from]: { until, run: history.runs.length } },
                handOvers: [...history.handOvers.slice(-keptStalls + 1), { at, stage, from, to, reason, code }],
                agentCircuits: { ...history.agentCircuits, [from]: history.circuits.agent },
                circuits: { ...history.circuits, agent: history.agentCircuits[to] ?? circuit/* closedCircuit */.UD },
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
;// CONCATENATED MODULE: ./lib/core/journal/history-fold-stage.js




function withStage(history, stage, change) {
    return { ...history, stages: { ...history.stages, [stage]: change(history.stages[stage]) } };
}
function endAttempt(record, at, outcome, failure) {
    return {
        ...record,
        attempts: record.attempts.map((attempt) => attempt.outcome === "running" ? { ...attempt, endedAt: at, outcome, failure } : attempt),
    };
}
const nothing = { attempts: 0, failed: 0, workMs: 0, lostMs: 0, recoveries: 0 };
function forget(sums = nothing, { startedAt, endedAt, outcome }) {
    const workMs = Math.max(0, (endedAt ?? startedAt) - startedAt);
    const lost = outcome === "failed" || outcome === "interrupted";
    return {
        ...sums,
        attempts: sums.attempts + 1,
        failed: sums.failed + (outcome === "failed" ? 1 : 0),
        workMs: sums.workMs + workMs,
        lostMs: sums.lostMs + (lost ? workMs : 0),
    };
}
function withAttempt(record, attempt) {
    const attempts = [...record.attempts, attempt];
    const [oldest] = attempts;
    if (oldest === undefined || attempts.length <= journal_history/* kept */.LP.attempts)
        return { ...record, attempts };
    return { ...record, attempts: attempts.slice(1), forgotten: forget(record.forgotten, oldest) };
}
function withRecovery(record, recovery) {
    const recoveries = [...record.recoveries, recovery];
    if (recoveries.length <= journal_history/* kept */.LP.recoveries)
        return { ...record, recoveries };
    const { forgotten = nothing } = record;
    return {
        ...record,
        recoveries: recoveries.slice(1),
        forgotten: { ...forgotten, recoveries: forgotten.recoveries + 1 },
    };
}
function lastOutputOf(evidence) {
    const output = "lastOutput" in evidence ? evidence.lastOutput : evidence.kind === "git" ? evidence.stderr : undefined;
    return output === undefined || output === "" ? null : output;
}
function healed(circuits, stage) {
    const closed = Object.fromEntries(core_stage/* stageDependencies */.Ge[stage].map((dependency) => [dependency, circuit/* closedCircuit */.UD]));
    return { ...circuits, ...closed };
}
function foldStageEntry(history, entry) {
    switch (entry.kind) {
        case "stage.started":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...r,
                    status: "running",
                    startedAt: r.startedAt ?? entry.at,
                    endedAt: null,
                    failure: null,
                })),
                current: entry.stage,
            };
        case "attempt.started":
            return withStage(history, entry.stage, (r) => withAttempt(r, {
                attempt: entry.attempt,
                startedAt: entry.at,
                endedAt: null,
                limitMs: entry.limitMs,
                warned: false,
                outcome: "running",
                failure: null,
            }));
        case "attempt.warned":
            return withStage(history, entry.stage, (r) => ({
                ...r,
                attempts: r.attempts.map((a) => a.attempt === entry.attempt && a.outcome === "running" ? { ...a, warned: true } : a),
            }));
        case "attempt.failed": {
            const dependency = entry.failure.dependency;
            const circuits = dependency === undefined
                ? history.circuits
                : {
                    ...history.circuits,
                    [dependency]: (0,circuit/* afterFailure */.HP)(history.circuits[dependency], circuit/* circuitPolicies */.GB[dependency], entry.at),
                };
            return {
                ...withStage(history, entry.stage, (r) => endAttempt(r, entry.at, "failed", entry.failure)),
                circuits,
                lastOutput: lastOutputOf(entry.evidence),
            };
        }
        case "attempt.interrupted":
            return withStage(history, entry.stage, (r) => endAttempt(r, entry.at, "interrupted", null));
        case "retry.scheduled":
            return withStage(history, entry.stage, (r) => ({
                ...r,
                waitedMs: r.waitedMs + entry.delayMs,
                waits: [...r.waits.slice(-journal_history/* kept */.LP.attempts + 1), { at: entry.at, ms: entry.delayMs, reason: entry.reason }],
            }));
        case "recovery.performed":
            return withStage(history, entry.stage, (r) => withRecovery(r, { action: entry.action, outcome: entry.outcome, detail: entry.detail, at: entry.at }));
        case "stage.succeeded":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...endAttempt(r, entry.at, "succeeded", null),
                    status: "succeeded",
                    endedAt: entry.at,
                    output: entry.output,
                    note: entry.note ?? null,
                })),
                circuits: healed(history.circuits, entry.stage),
                current: null,
            };
        case "stage.skipped":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...endAttempt(r, entry.at, "succeeded", null),
                    status: "skipped",
                    endedAt: entry.at,
                    note: entry.reason,
                })),
                current: null,
            };
        case "stage.degraded":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...r,
                    status: "degraded",
                    endedAt: entry.at,
                    failure: entry.failure,
                })),
                current: null,
            };
        case "stage.failed":
            return {
                ...withStage(history, entry.stage, (r) => ({
                    ...r,
                    status: "failed",
                    endedAt: entry.at,
                    failure: entry.failure,
                })),
                current: null,
            };
        case "stage.reopened": {
            const from = core_stage/* workflowStages */.Po.indexOf(entry.stage);
            const stages = Object.fromEntries(core_stage/* workflowStages */.Po.map((stage, index) => {
                const record = history.stages[stage];
                return [
                    stage,
                    index < from ? record : { ...record, status: "pending", endedAt: null, output: null, failure: null },
                ];
            }));
            return { ...history, stages, current: null };
        }
        case "stage.progress":
            return withStage(history, entry.stage, (r) => ({ ...r, progress: { ...r.progress, [entry.name]: entry.value } }));
        case "change.protected": {
            const { policy, paths, patch } = entry;
            return { ...history, protectedChange: paths.length === 0 ? null : { policy, paths, patch } };
        }
        case "agent.started":
        case "agent.usage":
        case "agent.finished":
        case "agent.stalled":
        case "agent.handed-over":
            return foldAgentEntry(history, entry);
    }
}

;// CONCATENATED MODULE: ./lib/core/journal/history-fold.js





function originOf(from) {
    if (from === null)
        return null;
    return from === "github" ? "what GitHub shows" : `generation ${from.generation} in ${from.store}`;
}
function foldWorkflowEntry(history, entry) {
    switch (entry.kind) {
        case "workflow.created":
            return {
                ...history,
                workflowId: entry.workflowId,
                repository: entry.repository,
                schema: entry.schema,
                planFingerprint: entry.plan.fingerprint,
                planStages: entry.plan.stages,
                createdAt: entry.at,
            };
        case "workflow.task":
            return { ...history, task: entry.task };
        case "run.opened": {
            const counted = settleOpenCall(history, history.lastAt);
            const run = {
                ...entry.run,
                openedAt: entry.at,
                resumedFrom: entry.resumedFrom,
                previousEnd: entry.previousEnd,
                silentSince: history.runs.length === 0 ? null : history.lastAt,
                from: originOf(entry.from),
            };
            const current = history.current;
            const settled = current === null
                ? counted
                : withStage(counted, current, (r) => endAttempt(r, history.lastAt, "interrupted", null));
            const generation = Math.max(history.generation, entry.newestGeneration ?? 0);
            const usedBefore = counted.agentUsageByStage;
            return { ...settled, usedBefore, runs: [...history.runs.slice(-journal_history/* kept */.LP.runs + 1), run], generation, end: null };
        }
        case "effect.intended":
            return {
                ...history,
                effects: {
                    ...history.effects,
                    [entry.effect]: { effect: entry.effect, key: entry.key, confirmed: false, found: false, value: null },
                },
            };
        case "effect.confirmed":
            return {
                ...history,
                effects: {
                    ...history.effects,
                    [entry.effect]: {
                        effect: entry.effect,
                        key: entry.key,
                        confirmed: true,
                        found: entry.found,
                        value: entry.value,
                    },
                },
            };
        case "checkpoint.saved":
            return {
                ...history,
                generation: Math.max(history.generation, entry.generation),
                checkpoints: [
                    ...history.checkpoints.slice(-journal_history/* kept */.LP.checkpoints + 1),
                    {
                        generation: entry.generation,
                        store: entry.store,
                        key: entry.key,
                        bytes: entry.bytes,
                        tookMs: entry.tookMs,
                        holdsEnd: entry.holdsEnd,
                        at: entry.at,
                    },
                ],
            };
        case "checkpoint.failed":
            return {
                ...history,
                generation: Math.max(history.generation, entry.generation),
                checkpointFailures: [
                    ...history.checkpointFailures.slice(-journal_history/* kept */.LP.checkpoints + 1),
                    { generation: entry.generation, store: entry.store, reason: entry.reason, at: entry.at },
                ],
            };
        case "health.checked":
            return {
                ...history,
                health: [
                    ...history.health.slice(-journal_history/* kept */.LP.healthChecks + 1),
                    { at: entry.at, reason: entry.reason, check: entry.check },
                ],
            };
        case "resources.sampled":
            return { ...history, samples: (0,resource_samples/* addSamples */.v4)(history.samples, (0,resource_samples/* readSamples */.aM)(entry.samples)) };
        case "warning":
            return {
                ...history,
                warnings: [
                    ...history.warnings.slice(-journal_history/* kept */.LP.warnings + 1),
                    { at: entry.at, topic: entry.topic, message: entry.message },
                ],
            };
        case "workflow.ended":
            return {
                ...history,
                end: {
                    status: entry.status,
                    reason: entry.reason,
                    failure: entry.failure,
                    resumable: entry.resumable,
                    resumeAt: entry.resumeAt ?? null,
                    at: entry.at,
                },
            };
    }
}
function step(history, entry) {
    return "stage" in entry ? foldStageEntry(history, entry) : foldWorkflowEntry(history, entry);
}
function foldEntry(history, entry) {
    const next = step(history, entry) ?? history;
    return { ...next, lastAt: entry.at, entries: history.entries + 1 };
}
function foldJournal(entries) {
    return { ...(0,compact_journal/* withoutForgotten */.n)(entries).reduce(foldEntry, journal_history/* emptyHistory */.s4), entries: entries.length };
}


/***/ }),

/***/ 89351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   Yt: () => (/* binding */ workedOn),
/* harmony export */   s4: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* harmony import */ var _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53641);
/* harmony import */ var _failure_circuit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11449);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20961);



const kept = {
    healthChecks: 200,
    warnings: 200,
    checkpoints: 400,
    attempts: 200,
    recoveries: 200,
    runs: 1_000,
};
const workedOn = "worked-on";
function emptyStage(stage) {
    return {
        stage,
        status: "pending",
        startedAt: null,
        endedAt: null,
        attempts: [],
        recoveries: [],
        waitedMs: 0,
        waits: [],
        output: null,
        note: null,
        failure: null,
        progress: {},
    };
}
const emptyHistory = {
    workflowId: "",
    repository: "",
    schema: 0,
    planFingerprint: "",
    planStages: [],
    createdAt: 0,
    lastAt: 0,
    entries: 0,
    task: null,
    runs: [],
    stages: Object.fromEntries(_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowStages */ .Po.map((stage) => [stage, emptyStage(stage)])),
    current: null,
    effects: {},
    circuits: { github: _failure_circuit_js__WEBPACK_IMPORTED_MODULE_1__/* .closedCircuit */ .UD, agent: _failure_circuit_js__WEBPACK_IMPORTED_MODULE_1__/* .closedCircuit */ .UD, system: _failure_circuit_js__WEBPACK_IMPORTED_MODULE_1__/* .closedCircuit */ .UD },
    generation: 0,
    checkpoints: [],
    checkpointFailures: [],
    sessions: {},
    usage: _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk,
    usageByStage: {},
    agentUsage: {},
    agentUsageByStage: {},
    usedBefore: {},
    openCall: null,
    sessionAgents: [],
    resumedSessions: {},
    stalls: [],
    agentInUse: null,
    agentsOut: {},
    agentCircuits: {},
    handOvers: [],
    protectedChange: null,
    health: [],
    samples: [],
    warnings: [],
    lastOutput: null,
    end: null,
};
function isDone(record) {
    return record.status === "succeeded" || record.status === "skipped" || record.status === "degraded";
}


/***/ }),

/***/ 41156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ hashKey),
/* harmony export */   Hw: () => (/* binding */ lineHash),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   i$: () => (/* binding */ chainStart),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const chainStart = "0".repeat(43);
const emptyChain = { seq: 0, hash: chainStart };
function lineHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "base64url");
}
const hashKey = ',"hash":"';
function encodeEntry(head, event, at) {
    const entry = { seq: head.seq, at, ...event };
    const body = JSON.stringify({ ...entry, prev: head.hash });
    const own = lineHash(body);
    return { line: `${body.slice(0, -1)}${hashKey}${own}"}\n`, head: { seq: head.seq + 1, hash: own }, entry };
}


/***/ })

};
