export const id = 7665;
export const ids = [7665];
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

/***/ 19697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ journalSchema)
/* harmony export */ });
const journalSchema = 1;


/***/ }),

/***/ 40080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ unnotedGenerations),
/* harmony export */   iF: () => (/* binding */ decideResume),
/* harmony export */   mz: () => (/* binding */ nextStage)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89351);
/* harmony import */ var _journal_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19697);



const unnotedGenerations = 2;
function nextStage(history, plan) {
    return plan.stages.find(({ stage, enabled }) => enabled && !(0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(history.stages[stage]))?.stage;
}
function lastSharedStage(history, plan) {
    const enabled = plan.stages.filter((s) => s.enabled).map((s) => s.stage);
    let shared;
    for (const [index, stage] of enabled.entries()) {
        if (history.planStages[index] !== stage)
            break;
        shared = stage;
    }
    return shared;
}
function decideResume(history, plan, resumeFrom) {
    if (history.workflowId === "")
        return { kind: "refused", problem: "corrupted", reason: "the journal does not begin with its workflow" };
    if (history.schema > _journal_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .journalSchema */ .B) {
        return {
            kind: "refused",
            problem: "schema",
            reason: `the state was written in format ${history.schema}; this version reads up to ${_journal_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .journalSchema */ .B}`,
        };
    }
    if (history.planFingerprint !== plan.fingerprint) {
        const shared = lastSharedStage(history, plan);
        const allowed = shared !== undefined &&
            resumeFrom !== undefined &&
            _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.indexOf(resumeFrom) <= _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.indexOf(shared);
        if (!allowed) {
            const hint = shared === undefined
                ? "They share no stage: start again."
                : `To go on all the same, set \`resume-from\` to ${shared} or an earlier stage.`;
            return {
                kind: "refused",
                problem: "plan-mismatch",
                reason: `the workflow was begun with another plan (${history.planFingerprint}, now ${plan.fingerprint}). ${hint}`,
            };
        }
    }
    if (resumeFrom !== undefined)
        return { kind: "reopen", stage: resumeFrom, reason: "resume-from" };
    const stage = nextStage(history, plan);
    if (stage !== undefined)
        return { kind: "continue", stage };
    const last = plan.stages.findLast(({ enabled }) => enabled)?.stage;
    if (history.end === null && last !== undefined)
        return { kind: "continue", stage: last };
    const degraded = history.end?.status === "degraded" || Object.values(history.stages).some(({ status }) => status === "degraded");
    return { kind: "finished", status: degraded ? "degraded" : "completed" };
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

/***/ 30960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ startCheckpoints)
});

// EXTERNAL MODULE: ./lib/engine/late-parts.js
var late_parts = __webpack_require__(49703);
;// CONCATENATED MODULE: ./lib/engine/checkpoint/store-saver.js

const storeDeadlineMs = 60_000;
const shareUnderWay = 0.15;
function storeSaver(setup) {
    const { world, recorder } = setup;
    let deadlineMs = storeDeadlineMs;
    const underWay = new Set();
    const failed = async (store, error, of) => {
        const { failureOf } = await late_parts/* lateParts */.z.failureOf();
        await recorder.record({ kind: "checkpoint.failed", generation: of, store, reason: failureOf(error).message });
    };
    const waitForDeadline = async (over, hurry) => {
        await world.clock.sleep(deadlineMs, AbortSignal.any([over, hurry]));
        if (hurry.aborted && !over.aborted)
            await world.clock.sleep(deadlineMs * shareUnderWay, over);
    };
    const save = async (store, directory, of, holdsEnd) => {
        const history = recorder.history();
        const { freshNonce, issueOf } = await late_parts/* lateParts */.z.pack();
        const startedAt = world.clock.now();
        const controller = new AbortController();
        const over = new AbortController();
        const hurry = new AbortController();
        underWay.add(hurry);
        const limit = waitForDeadline(over.signal, hurry.signal).then(() => {
            if (!over.signal.aborted)
                controller.abort({ by: "deadline", graceMs: 0 });
        });
        try {
            const saved = await store.save(directory, {
                workflowId: history.workflowId,
                generation: of,
                runId: setup.run.id,
                runAttempt: setup.run.attempt,
                issue: issueOf(history),
                nonce: freshNonce(world),
            }, controller.signal);
            const tookMs = world.clock.now() - startedAt;
            await recorder.record({
                kind: "checkpoint.saved",
                generation: of,
                store: store.name,
                key: saved.address.key,
                bytes: saved.bytes,
                tookMs,
                holdsEnd,
            });
            return true;
        }
        catch (error) {
            await failed(store.name, error, of);
            return false;
        }
        finally {
            underWay.delete(hurry);
            over.abort();
            await limit;
        }
    };
    return {
        save,
        failed,
        hurry: (ms) => {
            deadlineMs = ms;
            for (const hurry of underWay)
                hurry.abort();
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/checkpoint/checkpoint.js


const mostNamed = 20;
function startCheckpoints(setup) {
    const { world, recorder } = setup;
    const { save, failed, hurry } = storeSaver(setup);
    let hurried = false;
    let packing = Promise.resolve(undefined);
    let running;
    let next;
    let generation = recorder.history().generation + (setup.unnoted ?? 0);
    let seal;
    let storedHead;
    let stagesBegun = 0;
    recorder.onEntry(({ kind }) => {
        if (kind === "stage.started")
            stagesBegun += 1;
    });
    const tellLeftOut = async (stores, leftOut) => {
        const shown = leftOut.length > mostNamed ? [...leftOut.slice(0, mostNamed), `${leftOut.length - mostNamed} more`] : leftOut;
        const message = `left out of ${stores.map((s) => s.name).join(" and ")}: ${shown.join(", ")}`;
        if (leftOut.length === 0 || recorder.history().warnings.some((warning) => warning.message === message))
            return;
        await recorder.record({ kind: "warning", topic: "checkpoints", message });
    };
    const prepare = async (without) => {
        const allowed = setup.mayStillSave === undefined ? Promise.resolve(true) : setup.mayStillSave();
        allowed.catch(() => undefined);
        generation += 1;
        const of = generation;
        seal ??= world.seal === undefined ? Promise.resolve(undefined) : world.seal();
        const opened = await seal;
        const history = recorder.history();
        const holdsEnd = history.end !== null;
        const isPublic = history.stages.initialization.output?.["visibility"] === "public";
        const audienceOf = (store) => isPublic && store.publicInPublicRepository && opened === undefined ? "everyone" : "owner";
        const { packCheckpoint, takeState } = await late_parts/* lateParts */.z.pack();
        const { chooseStores } = await late_parts/* lateParts */.z.copies();
        const candidates = world.stores.filter(({ name }) => !without.has(name));
        const traits = candidates.map((store) => ({
            name: store.name,
            local: store.name === "folder",
            whole: audienceOf(store) === "owner",
        }));
        const urgent = hurried || without.size > 0;
        const timing = { now: world.clock.now(), copyEveryMs: setup.copyEveryMs ?? 0, hurried: urgent };
        const chosen = chooseStores(traits, history, timing);
        const takers = candidates.filter(({ name }) => chosen.names.has(name));
        const groups = [...Map.groupBy(takers, audienceOf)];
        const audiences = groups.map(([audience]) => audience);
        const nobody = async () => ({ refusedBy: undefined });
        const taken = await takeState(world, history, audiences, () => stagesBegun).catch(async (error) => {
            for (const store of takers)
                await failed(store.name, error, of);
        });
        if (taken === undefined)
            return nobody;
        const packing = groups.map(async ([audience, stores]) => {
            try {
                const packed = await packCheckpoint({
                    world,
                    history,
                    run: setup.run,
                    generation: of,
                    audience,
                    taken,
                    seal: opened,
                });
                await tellLeftOut(stores, packed.leftOut);
                return { stores, directory: packed.directory, head: packed.head };
            }
            catch (error) {
                for (const store of stores)
                    await failed(store.name, error, of);
                return { stores: [], directory: undefined, head: undefined };
            }
        });
        const packed = await Promise.all(packing).finally(taken.clear);
        if (!(await allowed)) {
            for (const { directory } of packed)
                if (directory !== undefined)
                    await world.scratch.remove(directory);
            return undefined;
        }
        return async () => {
            const stored = new Set();
            await Promise.all(packed.map(async ({ stores, directory, head }) => {
                if (directory === undefined)
                    return;
                const saveTo = async (store) => {
                    if (!(await save(store, directory, of, holdsEnd)))
                        return;
                    stored.add(store.name);
                    storedHead = head;
                };
                try {
                    await Promise.all(stores.map(saveTo));
                }
                finally {
                    await world.scratch.remove(directory);
                }
            }));
            const { lead } = chosen;
            const lacks = lead !== undefined && !stored.has(lead) && candidates.length > takers.length;
            return { refusedBy: lacks ? lead : undefined };
        };
    };
    const makeQuietly = async (before, without = new Set()) => {
        packing = packing.then(() => prepare(without)).catch(() => undefined);
        const uploads = await packing;
        await before;
        const uploaded = await uploads?.().catch(() => undefined);
        if (uploaded?.refusedBy !== undefined && !hurried)
            await makeQuietly(undefined, new Set([uploaded.refusedBy]));
    };
    const begin = (before) => {
        const made = makeQuietly(before).finally(() => {
            if (running === made)
                running = undefined;
        });
        running = made;
        return made;
    };
    const schedule = () => {
        if (running === undefined)
            return begin();
        if (hurried)
            return begin(running);
        next ??= running.then(() => {
            next = undefined;
            return hurried && running !== undefined ? running : schedule();
        });
        return next;
    };
    return {
        request: async (_reason, wait) => {
            if (world.stores.length === 0)
                return;
            const done = schedule();
            if (wait)
                await done;
        },
        storedHead: () => storedHead,
        settle: async (ms) => {
            const over = new AbortController();
            const all = async () => {
                while (running !== undefined || next !== undefined)
                    await (next ?? running);
                over.abort();
            };
            await Promise.race([all(), world.clock.sleep(ms, over.signal)]);
        },
        setDeadline: (ms) => {
            hurried = true;
            hurry(ms);
        },
    };
}


/***/ }),

/***/ 74135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startRecorder)
/* harmony export */ });
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41156);


function collectTexts(value, into) {
    if (typeof value === "string")
        into.push(value);
    else if (typeof value === "object" && value !== null)
        for (const inner of Object.values(value))
            collectTexts(inner, into);
}
function holdsNothing(line, redact) {
    return !line.includes("\\") && redact(line) === line;
}
function redactEvent(event, redact) {
    const texts = [];
    collectTexts(event, texts);
    const all = texts.join("\n");
    if (redact(all) === all)
        return event;
    const clean = (value) => {
        if (typeof value === "string")
            return redact(value);
        if (typeof value !== "object" || value === null)
            return value;
        if (Array.isArray(value))
            return value.map(clean);
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
    };
    return clean(event);
}
function startRecorder(start) {
    let head = start.head;
    let history = start.history;
    let broken;
    let queue = Promise.resolve();
    const listeners = [];
    const early = [];
    const write = async (event) => {
        if (broken !== undefined)
            throw broken;
        const at = start.clock.now();
        let next = (0,_core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(head, event, at);
        if (!holdsNothing(next.line, start.redact))
            next = (0,_core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(head, redactEvent(event, start.redact), at);
        try {
            await start.file.append(next.line);
        }
        catch (error) {
            broken = error;
            throw error;
        }
        head = next.head;
        history = (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEntry */ .E)(history, next.entry);
        if (listeners.length === 0)
            early.push({ entry: next.entry, history });
        for (const listener of listeners)
            listener(next.entry, history);
    };
    return {
        path: start.file.path,
        history: () => history,
        record: (event) => {
            const written = queue.then(() => write(event));
            queue = written.catch(() => undefined);
            return written;
        },
        onEntry: (listener) => {
            for (const told of early)
                listener(told.entry, told.history);
            listeners.push(listener);
        },
        close: async () => {
            await queue;
            await start.file.close();
        },
    };
}


/***/ }),

/***/ 49703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lateParts)
/* harmony export */ });
/* harmony import */ var _core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79483);

const lateParts = {
    failureOf: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => __webpack_require__.e(/* import() */ 7298).then(__webpack_require__.bind(__webpack_require__, 57298))),
    openJournal: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(2681), __webpack_require__.e(8885)]).then(__webpack_require__.bind(__webpack_require__, 18885))),
    ownedByAnother: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1507), __webpack_require__.e(2681), __webpack_require__.e(4021)]).then(__webpack_require__.bind(__webpack_require__, 49817))),
    findEarlier: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1507), __webpack_require__.e(2681), __webpack_require__.e(4779)]).then(__webpack_require__.bind(__webpack_require__, 63655))),
    runAttempts: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(5849), __webpack_require__.e(2166)]).then(__webpack_require__.bind(__webpack_require__, 92166))),
    learned: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(6674)]).then(__webpack_require__.bind(__webpack_require__, 56674))),
    learnPlan: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(3251)]).then(__webpack_require__.bind(__webpack_require__, 53251))),
    ownershipClaim: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1014)]).then(__webpack_require__.bind(__webpack_require__, 11014))),
    copies: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => __webpack_require__.e(/* import() */ 2549).then(__webpack_require__.bind(__webpack_require__, 92549))),
    pack: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(2681)]).then(__webpack_require__.bind(__webpack_require__, 52681))),
    finish: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(5849), __webpack_require__.e(6679)]).then(__webpack_require__.bind(__webpack_require__, 16679))),
};


/***/ }),

/***/ 90009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createOwnership)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78259);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _late_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49703);



const swapTries = 3;
const lossGraceMs = 1_500;
function createOwnership(world, run) {
    const { clock, ownership: port } = world;
    const owner = world.chance.uuid();
    const held = new Map();
    const lost = new AbortController();
    const lastWork = [];
    let covered = [];
    let loss;
    let released = false;
    let queue = Promise.resolve();
    const inTurn = (work) => {
        const turn = queue.then(work);
        queue = turn.catch(() => undefined);
        return turn;
    };
    const evidence = (detail) => ({ kind: "cancelled", by: "lost-ownership", detail });
    const ownedBy = (by) => evidence(`This workflow is owned by ${(0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOwner */ .$S)(by)}.`);
    const lose = (cell, by) => {
        held.delete(cell);
        loss ??= by === undefined ? evidence("Another run has had this workflow in the meantime.") : ownedBy(by);
        lost.abort({ by: "lost-ownership", graceMs: lossGraceMs });
        return loss;
    };
    const self = (from) => ({
        owner,
        runId: run.id ?? null,
        runAttempt: run.attempt,
        runUrl: run.url ?? null,
        expiresAt: clock.now() + _core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseMs */ .zT,
        effectsFrom: from,
    });
    const swap = async (cell, from, token, signal) => {
        const seenAt = clock.now();
        const swapped = await port?.swap(cell, JSON.stringify(self(from)), token, signal);
        if (swapped?.kind !== "swapped")
            return false;
        held.set(cell, { token: swapped.token, seenAt, effectsFrom: from });
        return true;
    };
    const claimOne = async (cell, signal, dead) => {
        if (port === undefined)
            return { kind: "ours", from: "kept" };
        if (loss !== undefined)
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(loss);
        const ours = held.get(cell);
        if (ours !== undefined && (await swap(cell, ours.effectsFrom, ours.token, signal)))
            return { kind: "ours", from: "kept" };
        for (let tries = 0; tries < swapTries; tries += 1) {
            const current = await port.read(cell, signal);
            const { decodeClaim } = await _late_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .lateParts */ .z.ownershipClaim();
            const claim = current === undefined ? undefined : decodeClaim(current.text);
            const own = claim?.owner === owner;
            if (held.has(cell) && !own)
                throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(lose(cell, claim));
            const alive = dead !== undefined && claim?.owner === dead.owner ? undefined : claim;
            const decision = (0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .decideClaim */ .XS)(alive, self(0), clock.now());
            if (decision.kind === "respect")
                return { kind: "taken", by: decision.by };
            const after = own ? (claim.effectsFrom ?? 0) : (0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsFrom */ .bD)(claim, clock.now());
            if (!(await swap(cell, after, current?.token, signal)))
                continue;
            if (ours !== undefined)
                return { kind: "ours", from: "kept" };
            return { kind: "ours", from: current === undefined || own ? "empty" : "taken-over" };
        }
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
            kind: "network",
            dependency: "github",
            operation: "claiming the workflow",
            errno: "ECONTENDED",
            message: "others changed the claim at the same time",
            maybeSent: false,
        });
    };
    const claim = async (cells, signal, dead) => {
        if (cells.length > 0)
            covered = cells;
        const origins = new Set();
        for (const cell of cells) {
            const result = await claimOne(cell, signal, dead);
            if (result.kind === "taken")
                return result;
            origins.add(result.from);
        }
        return { kind: "ours", changedHands: origins.has("taken-over") || !origins.has("kept") };
    };
    const olderThan = (ms) => covered.filter((cell) => clock.now() - (held.get(cell)?.seenAt ?? 0) >= ms);
    const renew = (ageMs, signal, only = (_cell) => true) => inTurn(async () => {
        if (released)
            return;
        const results = await Promise.all(olderThan(ageMs)
            .filter(only)
            .map((cell) => claimOne(cell, signal)));
        for (const result of results)
            if (result.kind === "taken")
                throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(ownedBy(result.by));
    });
    const stillOurs = async (signal) => {
        if (loss !== undefined)
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(loss);
        await renew(_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .freshMs */ .rA, signal);
        if (released)
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(evidence("This run has given the workflow back."));
    };
    return {
        claim: (cells, signal, dead) => inTurn(() => claim(cells, signal, dead)),
        cover: (cells) => {
            covered = cells;
        },
        fence: async (signal) => {
            if (port === undefined)
                return;
            await stillOurs(signal);
            const quietUntil = Math.max(...covered.map((cell) => held.get(cell)?.effectsFrom ?? 0));
            if (quietUntil <= clock.now())
                return;
            await clock.sleep(quietUntil - clock.now(), signal);
            signal.throwIfAborted();
            await stillOurs(signal);
        },
        mayStillSave: async (signal) => {
            if (port === undefined)
                return true;
            if (!signal.aborted)
                await renew(_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .freshMs */ .rA, signal).catch(() => undefined);
            return loss === undefined;
        },
        lost: lost.signal,
        loss: () => loss,
        beforeRelease: (work) => {
            lastWork.push(work);
        },
        release: async (signal) => {
            await Promise.all(lastWork.splice(0).map((work) => work()));
            await inTurn(async () => {
                released = true;
                const giveUp = async ([cell, { token }]) => {
                    const swapTo = (text) => Promise.try(() => port?.swap(cell, text, token, signal));
                    await swapTo(undefined)
                        .catch(() => swapTo(JSON.stringify({ ...self(0), expiresAt: 0 })))
                        .catch(() => undefined);
                };
                await Promise.all([...held].map(giveUp));
                held.clear();
            });
        },
        heartbeat: (signal) => renew(_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .renewMs */ .Im, signal, (cell) => held.has(cell)).catch(() => undefined),
    };
}


/***/ }),

/***/ 1690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ attachLog)
});

// EXTERNAL MODULE: ./lib/core/diagnostics/describe-entry.js
var describe_entry = __webpack_require__(48046);
;// CONCATENATED MODULE: ./lib/core/report/annotation-of.js
const remedies = {
    checkpoints: "The workflow goes on from the newest checkpoint that holds; `workflow-manager verify` shows which do.",
    cost: "Give max-turns or a time limit where the agent does not count its cost.",
    documentation: "Set docs-command, or write the documentation in the pull request.",
    extensions: "Correct the module that the input extensions names.",
    "hand-over": "Take the work from that branch, or resume the workflow.",
    history: "Give the token contents: write if runs are to learn from each other.",
    journal: "Nothing has to be done: what was not written whole did not happen.",
    monitor: "Nothing has to be done unless it comes again; the journal has the details.",
    ownership: "Look at the other run; one run at a time works on an issue.",
    "pull request": "Look at the pull request.",
    regression: "Compare with the runs before it in the job summary.",
    review: "Look at the review comments of the pull request.",
    secrets: "Take the value out of the work tree and replace the secret if it was published.",
    tests: "Look at the tests' output in the log.",
    timeout: "Raise the stage's limit with stage-timeouts if it needs the time.",
    waiting: "Nothing has to be done: it goes on by itself.",
};
function withRemedy(message, remedy) {
    const said = message.trim();
    if (remedy === undefined || remedy === "" || said.includes(remedy))
        return said;
    return `${/[.!?]$/.test(said) ? said : `${said}.`} ${remedy}`;
}
function annotationOf(entry) {
    switch (entry.kind) {
        case "warning":
            return { level: "warning", title: entry.topic, message: withRemedy(entry.message, remedies[entry.topic]) };
        case "stage.degraded":
            return {
                level: "warning",
                title: `${entry.stage} was given up`,
                message: withRemedy(entry.failure.message, entry.failure.remedy),
            };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/engine/present/attach-log.js


function attachLog(recorder, world) {
    recorder.onEntry((entry, history) => {
        const startedAt = "stage" in entry ? history.stages[entry.stage].startedAt : null;
        world.log.write((0,describe_entry/* describeEntry */.O)(entry, history.workflowId, startedAt));
        const annotation = annotationOf(entry);
        if (annotation !== undefined)
            world.presenter.annotate(annotation);
    });
}


/***/ }),

/***/ 50979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ attachTelemetry)
/* harmony export */ });
function attachTelemetry(recorder, world) {
    const { telemetry } = world;
    if (telemetry === undefined)
        return async () => undefined;
    const early = [];
    let take = (entry) => {
        early.push(entry);
    };
    recorder.onEntry((entry) => take(entry));
    const first = early[0]?.seq ?? recorder.history().entries;
    const sending = __webpack_require__.e(/* import() */ 2266).then(__webpack_require__.bind(__webpack_require__, 92266)).then(({ sendTelemetry }) => sendTelemetry({ world, telemetry, recorder, first }, (listen) => {
        for (const entry of early)
            listen(entry);
        take = listen;
    }));
    sending.catch(() => undefined);
    return async () => {
        await sending.then((sender) => sender.settle()).catch(() => undefined);
    };
}


/***/ }),

/***/ 66334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ attachViews)
/* harmony export */ });
/* harmony import */ var _core_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34206);

const written = new Set([
    "stage.started",
    "stage.succeeded",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "workflow.ended",
]);
function attachViews(recorder, world) {
    let writing;
    let told = false;
    let state;
    const ofStages = new Map();
    const textOf = (history) => `${JSON.stringify((0,_core_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_0__/* .viewState */ .t)(history), null, 2)}\n`;
    const writeWaiting = async () => {
        while (state !== undefined || ofStages.size > 0) {
            if (state !== undefined) {
                const history = state;
                state = undefined;
                await world.states.writeView(history.workflowId, "state.json", textOf(history));
            }
            for (const [stage, history] of ofStages) {
                ofStages.delete(stage);
                await world.states.writeStageView(history.workflowId, stage, textOf(history));
            }
        }
    };
    const write = async (workflowId) => {
        try {
            await writeWaiting();
        }
        catch (error) {
            if (told)
                return;
            told = true;
            world.log.write({
                time: new Date(world.clock.now()).toISOString(),
                level: "WARNING",
                workflow_id: workflowId,
                stage: null,
                event: "view",
                message: `state.json could not be written: ${error instanceof Error ? error.message : String(error)}`,
                fields: {},
            });
        }
    };
    recorder.onEntry((entry, history) => {
        if (!written.has(entry.kind))
            return;
        state = history;
        if (entry.kind === "stage.succeeded")
            ofStages.set(entry.stage, history);
        writing ??= write(history.workflowId).finally(() => {
            writing = undefined;
        });
    });
    return { settle: async () => writing };
}


/***/ }),

/***/ 13430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ startHeartbeat)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/core/diagnostics/describe-heartbeat.js

const seconds = (ms) => (0,duration/* renderDuration */.PP)(Math.max(0, Math.round(ms / 1000)));
function describeHeartbeat(history, { now, lastSign, waiting }) {
    const { current, stages, end } = history;
    if (end !== null)
        return `${end.status}; the end is being saved (for ${seconds(now - end.at)})`;
    if (current === null)
        return `between two stages for ${seconds(now - history.lastAt)}`;
    const attempt = stages[current].attempts.at(-1);
    if (attempt?.outcome === "running") {
        const ran = now - attempt.startedAt;
        const left = attempt.limitMs - ran;
        const limit = left > 0 ? `, at most ${seconds(left)} more` : "";
        return `${current} is running for ${seconds(ran)}${limit}; last sign of life ${seconds(now - lastSign)} ago`;
    }
    if (waiting !== undefined && waiting.until > now)
        return `${current} waits ${seconds(waiting.until - now)} more (until ${new Date(waiting.until).toISOString().slice(11, 19)} UTC): ${waiting.reason}`;
    return `${current} prepares its next attempt for ${seconds(now - history.lastAt)}`;
}

;// CONCATENATED MODULE: ./lib/engine/watch/heartbeat.js

const everyMs = 50_000;
function startHeartbeat(setup) {
    const { world, recorder } = setup;
    const over = new AbortController();
    let waiting;
    recorder.onEntry((entry) => {
        if (entry.kind === "retry.scheduled")
            waiting = { until: entry.at + entry.delayMs, reason: entry.reason };
        else if (entry.kind === "attempt.started")
            waiting = undefined;
    });
    const beat = () => {
        const now = world.clock.now();
        const history = recorder.history();
        world.log.write({
            time: new Date(now).toISOString(),
            level: "INFO",
            workflow_id: history.workflowId,
            stage: history.current,
            event: "heartbeat",
            message: describeHeartbeat(history, { now, lastSign: setup.lastSign(), waiting }),
            fields: {},
        });
    };
    const run = async () => {
        while (!over.signal.aborted) {
            await world.clock.sleep(everyMs, over.signal);
            if (!over.signal.aborted)
                beat();
        }
    };
    const running = run();
    return {
        stop: async () => {
            over.abort();
            await running;
        },
    };
}


/***/ })

};
