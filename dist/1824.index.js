export const id = 1824;
export const ids = [1824,9385];
export const modules = {

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


/***/ })

};
