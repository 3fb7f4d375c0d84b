export const id = 4155;
export const ids = [4155,6249];
export const modules = {

/***/ 14350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newWorkflowId)
/* harmony export */ });
function newWorkflowId(now, random) {
    const time = new Date(now).toISOString();
    const date = time.slice(0, 10).replaceAll("-", "");
    const clock = time.slice(11, 19).replaceAll(":", "");
    const chance = Math.floor(random * 0x1_0000)
        .toString(16)
        .padStart(4, "0");
    return `workflow-${date}-${clock}-${chance}`;
}


/***/ }),

/***/ 87542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ beginJournal)
/* harmony export */ });
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89351);
/* harmony import */ var _core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41156);
/* harmony import */ var _core_journal_journal_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19697);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);




async function beginJournal(request, workflowId, traces, problems = []) {
    const { world, plan, run } = request;
    const existing = await world.states.readJournal(workflowId);
    if (existing !== undefined)
        await world.states.backup(workflowId, "replaced", existing);
    const file = await world.states.openJournal(workflowId, 0);
    const recorder = (0,_recorder_js__WEBPACK_IMPORTED_MODULE_2__/* .startRecorder */ .D)({
        file,
        clock: world.clock,
        head: _core_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyChain */ .d1,
        history: _core_journal_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4,
        redact: request.redact,
    });
    const stages = plan.stages.filter((stage) => stage.enabled).map((stage) => stage.stage);
    await Promise.all([
        recorder.record({
            kind: "workflow.created",
            schema: _core_journal_journal_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .journalSchema */ .B,
            workflowId,
            repository: request.repository,
            plan: { fingerprint: plan.fingerprint, stages },
        }),
        recorder.record({
            kind: "workflow.task",
            task: { ...request.task, requester: traces?.requester ?? request.task.requester },
        }),
        recorder.record({
            kind: "run.opened",
            run,
            resumedFrom: null,
            from: traces === null ? null : "github",
            previousEnd: null,
            ...(traces === null || traces.newestGeneration === 0 ? {} : { newestGeneration: traces.newestGeneration }),
        }),
    ]);
    for (const message of problems)
        await recorder.record({ kind: "warning", topic: "checkpoints", message });
    return { kind: "open", recorder };
}


/***/ }),

/***/ 32642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runWorkflow)
});

// EXTERNAL MODULE: ./lib/core/checkpoint/ownership.js
var checkpoint_ownership = __webpack_require__(78259);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/journal/history.js
var journal_history = __webpack_require__(89351);
// EXTERNAL MODULE: ./lib/core/journal/resume.js
var resume = __webpack_require__(40080);
// EXTERNAL MODULE: ./lib/core/plan.js
var core_plan = __webpack_require__(73504);
// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/engine/checkpoint/begin-journal.js
var begin_journal = __webpack_require__(87542);
// EXTERNAL MODULE: ./lib/engine/checkpoint/checkpoint.js + 1 modules
var checkpoint = __webpack_require__(30960);
;// CONCATENATED MODULE: ./lib/engine/checkpoint/milestones.js
const gatherMs = 500;
function gatherMilestones(clock, save) {
    const over = new AbortController();
    let gathering = false;
    let stored = Promise.resolve();
    const begin = async (reason) => {
        await clock.sleep(gatherMs, over.signal);
        gathering = false;
        if (!over.signal.aborted)
            stored = save(reason).catch(() => undefined);
    };
    return {
        pass: async (reason) => {
            if (gathering)
                return;
            await stored;
            gathering = true;
            void begin(reason);
        },
        end: () => over.abort(),
    };
}

// EXTERNAL MODULE: ./lib/engine/late-parts.js
var late_parts = __webpack_require__(49703);
// EXTERNAL MODULE: ./lib/engine/ownership/ownership.js
var ownership_ownership = __webpack_require__(90009);
;// CONCATENATED MODULE: ./lib/engine/run-stage.js

async function runStage(workflow, load, plan) {
    const { recorder } = workflow;
    const { stage } = plan;
    if (recorder.history().stages[stage].status !== "running")
        await recorder.record({ kind: "stage.started", stage });
    const [definition, { runAttempts }] = await Promise.all([load(), late_parts/* lateParts */.z.runAttempts()]);
    return runAttempts(workflow, definition, plan);
}

// EXTERNAL MODULE: ./lib/engine/watch/health-monitor.js
var health_monitor = __webpack_require__(86249);
// EXTERNAL MODULE: ./lib/engine/watch/heartbeat.js + 1 modules
var watch_heartbeat = __webpack_require__(13430);
// EXTERNAL MODULE: ./lib/core/health/resource-samples.js
var resource_samples = __webpack_require__(54942);
;// CONCATENATED MODULE: ./lib/engine/watch/sampler.js

const shortestMs = 60_000;
const pointsPerEntry = 4;
const shareOfElapsed = 1 / 20;
function createSampler({ world, recorder }) {
    let waiting = [];
    let asking = false;
    const beganAt = world.clock.now();
    let since = beganAt;
    const flush = async () => {
        const points = (0,resource_samples/* thinSamples */.Xl)(waiting, pointsPerEntry);
        waiting = [];
        since = world.clock.now();
        if (points.length === 0)
            return;
        await recorder.record({ kind: "resources.sampled", samples: points.map(resource_samples/* sampleTuple */.BJ) }).catch(() => undefined);
    };
    const due = (now) => now - since >= Math.max(shortestMs, (now - beganAt) * shareOfElapsed);
    const sample = async () => {
        const { cpuPercent, memoryPercent, diskPercent } = await world.probes.resources();
        const at = world.clock.now();
        waiting.push({ at, cpu: cpuPercent, memory: memoryPercent, disk: diskPercent });
        if (due(at))
            await flush();
    };
    recorder.onEntry((entry) => {
        if (entry.kind === "attempt.failed" || (entry.kind === "stage.succeeded" && waiting.length >= pointsPerEntry))
            void flush();
    });
    return {
        look: () => {
            if (asking)
                return;
            asking = true;
            void sample()
                .catch(() => undefined)
                .finally(() => {
                asking = false;
            });
        },
        flush,
    };
}

;// CONCATENATED MODULE: ./lib/engine/watch/monitor.js

const lookMs = 5_000;
function startMonitor(setup) {
    const { workflow, checkpoints } = setup;
    const { world, config, recorder } = workflow;
    const { clock } = world;
    const over = new AbortController();
    const sampler = config.enable_monitoring ? createSampler({ world, recorder }) : undefined;
    const due = { healthAt: clock.now(), checkpointAt: clock.now(), head: "" };
    const longStage = () => {
        const { current } = recorder.history();
        return (current === "implementation_progress" ||
            current === "testing_complete" ||
            current === "documentation_update" ||
            current === "review_processing");
    };
    const save = async (now) => {
        if (!config.enable_persistence || !longStage())
            return;
        const head = await world.workTree.headSha().catch(() => due.head);
        const committed = due.head !== "" && head !== due.head && head !== checkpoints.storedHead();
        due.head = head;
        if (!committed && now - due.checkpointAt < config.checkpoint_interval * 1000)
            return;
        due.checkpointAt = now;
        await checkpoints.request(committed ? "commit" : "interval", false);
    };
    const look = async () => {
        const now = clock.now();
        sampler?.look();
        await workflow.ownership.heartbeat(AbortSignal.any([over.signal, workflow.stop]));
        if (!config.enable_monitoring || workflow.stop.aborted)
            return;
        if (config.enable_health_checks && now - due.healthAt >= config.health_check_interval * 1000) {
            due.healthAt = now;
            await workflow.checkHealth("interval");
        }
        await save(now);
    };
    const run = async () => {
        while (!over.signal.aborted && !workflow.stop.aborted) {
            await clock.sleep(Math.min(lookMs, config.checkpoint_interval * 1000), AbortSignal.any([over.signal, workflow.stop]));
            if (over.signal.aborted || workflow.stop.aborted)
                return;
            await look().catch((error) => recorder
                .record({
                kind: "warning",
                topic: "monitor",
                message: error instanceof Error ? error.message : String(error),
            })
                .catch(() => undefined));
        }
    };
    const running = run();
    return {
        flush: async () => sampler?.flush(),
        stop: async () => {
            over.abort();
            await running;
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/watch/output-ring.js
const keptLines = 60;
const keptCharacters = 8_000;
const shownCharacters = 3_000;
function outputRing(to) {
    return (stage) => {
        let lines = [];
        return {
            line: (text) => {
                lines.push(text);
                if (lines.length > keptLines * 2)
                    lines = lines.slice(-keptLines);
                to.log.write({
                    time: new Date(to.clock.now()).toISOString(),
                    level: "INFO",
                    workflow_id: to.recorder.history().workflowId,
                    stage,
                    event: "output",
                    message: text,
                    fields: {},
                });
            },
            last: () => lines.slice(-keptLines).join("\n").slice(-keptCharacters),
            tail: () => (lines.length === 0 ? undefined : lines.slice(-keptLines).join("\n").slice(-shownCharacters)),
        };
    };
}

;// CONCATENATED MODULE: ./lib/engine/run-workflow.js
















const dryRunLast = "task_preparation";
async function runWorkflow(request) {
    try {
        return await runJournals(request);
    }
    catch (error) {
        const { failureOf } = await late_parts/* lateParts */.z.failureOf();
        const failure = failureOf(error);
        const { category, message } = failure;
        const status = category === "transient" ? "paused" : category === "interrupted" ? "interrupted" : "failed";
        return { workflowId: request.workflowId, status, reason: message, failure, history: journal_history/* emptyHistory */.s4 };
    }
}
async function runJournals(request) {
    const ownership = (0,ownership_ownership/* createOwnership */.s)(request.world, request.run);
    const adopt = async (earlier) => {
        const { takeOver } = await late_parts/* lateParts */.z.ownedByAnother();
        const taken = await takeOver(request, earlier, ownership);
        if (taken.kind === "over")
            return taken;
        const { adoptEarlier } = await late_parts/* lateParts */.z.openJournal();
        return adoptEarlier(request, taken.earlier);
    };
    try {
        return await runWith(request, ownership, adopt);
    }
    finally {
        const { giveBack } = await late_parts/* lateParts */.z.finish();
        await giveBack(request, ownership);
    }
}
async function runWith(request, ownership, adopt) {
    let opened;
    if (request.local !== undefined) {
        const { openLocal } = await late_parts/* lateParts */.z.openJournal();
        opened = await openLocal(request, request.local);
    }
    opened ??=
        request.earlier === undefined || request.earlier.kind === "none"
            ? await (0,begin_journal/* beginJournal */.F)(request, request.workflowId, null)
            : await adopt(request.earlier);
    for (;;) {
        if (opened.kind === "over") {
            const { end } = opened;
            if (end.status === "completed" || end.status === "degraded")
                await request.onDone?.(end.history, ownership);
            return end;
        }
        request.onOpen(opened.recorder, ownership);
        const end = await runOpened(request, opened.recorder, ownership);
        if (end.kind === "end")
            return end.end;
        await opened.recorder.close();
        await request.world.states.remove(opened.recorder.history().workflowId);
        opened = await adopt(end.earlier);
    }
}
async function runOpened(request, recorder, ownership) {
    const { world, config, plan, run } = request;
    const stop = AbortSignal.any([request.stop, ownership.lost]);
    const copyEveryMs = config.checkpoint_interval * 1000;
    const mayStillSave = () => ownership.mayStillSave(stop);
    const checkpoints = (0,checkpoint/* startCheckpoints */.Q)({ world, recorder, run, copyEveryMs, mayStillSave });
    const health = (0,health_monitor/* createHealthMonitor */.B)({ world, recorder, enabled: config.enable_health_checks });
    const output = outputRing({ log: world.log, clock: world.clock, recorder });
    const self = recorder.history();
    const cells = [...(0,checkpoint_ownership/* beginningCells */.zj)(self.task?.issue, run.id), self.workflowId];
    ownership.cover(cells);
    let found;
    let ownedBy;
    let learned;
    let lastSign = world.clock.now();
    const workflow = {
        world,
        config,
        plan,
        budget: request.budget,
        run,
        recorder,
        stop,
        checkpoint: async (reason, wait) => {
            if (!wait)
                return checkpoints.request(reason, false);
            const { waitForCheckpoint } = await late_parts/* lateParts */.z.finish();
            return waitForCheckpoint(request, checkpoints, reason);
        },
        checkHealth: health.check,
        findEarlier: async (query, signal) => {
            const first = (0,checkpoint_ownership/* beginningCells */.zj)(query.issue, run.attempt > 1 ? run.id : undefined);
            const claim = config.dry_run ? undefined : await claimBeforeLooking(world, ownership, first, signal);
            ownership.cover(cells);
            if (claim?.kind === "taken") {
                ownedBy = (0,checkpoint_ownership/* describeOwner */.$S)(claim.by);
                const detail = `This is being worked on by ${ownedBy}`;
                throw new evidence/* Fault */.v({ kind: "cancelled", by: "lost-ownership", detail });
            }
            const { findEarlier } = await late_parts/* lateParts */.z.findEarlier();
            found = await findEarlier(world, {
                self: recorder.history().workflowId,
                workflowId: config.workflow_id,
                runId: run.attempt > 1 ? run.id : undefined,
                issue: query.issue,
                goBack: request.resumeFrom !== undefined,
            }, signal);
            for (const problem of found.problems)
                await recorder.record({ kind: "warning", topic: "checkpoints", message: problem });
            if (found.kind === "none") {
                const value = found.workedOn === true;
                if (value)
                    await recorder.record({ kind: "stage.progress", stage: "initialization", name: journal_history/* workedOn */.Yt, value });
                return undefined;
            }
            const workflowId = found.kind === "checkpoint" ? found.checkpoint.address.workflowId : found.workflowId;
            return { workflowId };
        },
        output,
        ownership,
        learned: async () => {
            const { createLearned } = await late_parts/* lateParts */.z.learned();
            learned ??= createLearned(world);
            return learned();
        },
        signOfLife: () => {
            lastSign = world.clock.now();
        },
    };
    const failed = async (error) => {
        const { failureOf } = await late_parts/* lateParts */.z.failureOf();
        return { kind: "failed", failure: failureOf(error) };
    };
    const ending = async (end) => {
        const { finish } = await late_parts/* lateParts */.z.finish();
        await monitor.flush();
        return finish(request, workflow, checkpoints, end);
    };
    const monitor = startMonitor({ workflow, checkpoints });
    const heartbeat = config.enable_monitoring
        ? (0,watch_heartbeat/* startHeartbeat */.t)({ world, recorder, lastSign: () => lastSign })
        : undefined;
    const milestones = gatherMilestones(world.clock, (reason) => workflow.checkpoint(reason, true));
    try {
        const end = await runStages(request, workflow, milestones).finally(milestones.end);
        if (end.kind === "adopt" && found !== undefined)
            return { kind: "adopt", earlier: found };
        const ended = await ending(end);
        return { kind: "end", end: ownedBy === undefined ? ended : { ...ended, ownedBy } };
    }
    catch (error) {
        return { kind: "end", end: await ending(await failed(error)) };
    }
    finally {
        await monitor.stop();
        await heartbeat?.stop();
        await recorder.close().catch(() => undefined);
    }
}
async function claimBeforeLooking(world, ownership, cells, signal) {
    try {
        const { claimUnlessAlive } = await late_parts/* lateParts */.z.ownedByAnother();
        return await claimUnlessAlive(world, ownership, cells, signal);
    }
    catch (error) {
        const { failureOf } = await late_parts/* lateParts */.z.failureOf();
        if (failureOf(error).category === "configuration")
            return undefined;
        throw error;
    }
}
async function runStages(request, workflow, milestones) {
    const { config, world } = request;
    const { recorder } = workflow;
    let { plan } = request;
    let asked = false;
    let sinceCheckpoint = 0;
    for (;;) {
        const stage = (0,resume/* nextStage */.mz)(recorder.history(), plan);
        if (stage === undefined)
            return { kind: "done" };
        if (config.dry_run && core_stage/* workflowStages */.Po.indexOf(stage) > core_stage/* workflowStages */.Po.indexOf(dryRunLast)) {
            await recorder.record({ kind: "stage.skipped", stage, reason: "dry run" });
            continue;
        }
        if (config.timeouts === "learned" && stage !== "initialization" && !asked) {
            asked = true;
            const { learnPlan } = await late_parts/* lateParts */.z.learnPlan();
            plan = await learnPlan(workflow);
        }
        world.presenter.openGroup(stage);
        const end = await runStage(workflow, request.stages[stage], (0,core_plan/* stagePlan */.O)(plan, stage));
        world.presenter.closeGroup();
        if (end.kind !== "done")
            return end;
        sinceCheckpoint += 1;
        const milestone = core_stage/* milestoneStages */.Mq.has(stage) || sinceCheckpoint >= config.checkpoint_frequency;
        if (config.enable_persistence && !config.dry_run && milestone) {
            sinceCheckpoint = 0;
            await milestones.pass(`after ${stage}`);
        }
    }
}


/***/ }),

/***/ 86249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createHealthMonitor)
/* harmony export */ });
/* harmony import */ var _core_health_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7414);

const goodAgeMs = 240_000;
const badAgeMs = 15_000;
const questionMs = 10_000;
const statuses = new Set(["HEALTHY", "WARNING", "DEGRADED", "CRITICAL", "FAILED"]);
const unanswered = {
    status: "WARNING",
    metrics: {},
    recommendations: ["A custom health check failed or did not answer."],
};
const unloadable = {
    status: "WARNING",
    metrics: {},
    recommendations: ["The custom health checks could not be loaded: look at the module that `extensions` names."],
};
function createHealthMonitor(setup) {
    const { world, recorder } = setup;
    const { clock } = world;
    const within = async (work, otherwise) => {
        const over = new AbortController();
        const late = clock.sleep(questionMs, over.signal).then(() => otherwise);
        const answer = Promise.resolve()
            .then(() => work(over.signal))
            .catch(() => otherwise);
        const first = await Promise.race([answer, late]);
        over.abort();
        return first;
    };
    const remembered = (ask) => {
        let known;
        return () => {
            if (known !== undefined && clock.now() < known.until)
                return known.answer;
            const fresh = { answer: within(ask, false), until: Number.POSITIVE_INFINITY };
            known = fresh;
            void fresh.answer.then((isGood) => {
                fresh.until = clock.now() + (isGood ? goodAgeMs : badAgeMs);
            });
            return fresh.answer;
        };
    };
    const github = remembered(async (signal) => (await world.probes.connectivity(signal)).api);
    const agent = remembered(async (signal) => (await world.agent.probe(signal)).kind === "available");
    const askCustom = (check, workflowId) => within(async () => {
        const answer = await check(workflowId);
        if (!statuses.has(answer.status))
            return {
                ...unanswered,
                recommendations: [`A custom health check answered with the unknown status ${String(answer.status)}.`],
            };
        return {
            status: answer.status,
            metrics: answer.custom_metrics ?? {},
            recommendations: answer.recommendations ?? [],
        };
    }, unanswered);
    const askAllCustom = async (workflowId) => {
        const extensions = await within(world.extensions, undefined);
        if (extensions === undefined)
            return [unloadable];
        return Promise.all(extensions.healthChecks.map((check) => askCustom(check, workflowId)));
    };
    return {
        check: async (reason) => {
            if (!setup.enabled)
                return;
            const { workflowId } = recorder.history();
            const [resources, git, reachable, available, custom] = await Promise.all([
                within(() => world.probes.resources(), undefined),
                within(() => world.workTree.status(), undefined),
                github(),
                agent(),
                askAllCustom(workflowId),
            ]);
            const check = (0,_core_health_health_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeHealth */ .u)({
                at: clock.now(),
                cpu: resources?.cpuPercent ?? null,
                memory: resources?.memoryPercent ?? null,
                disk: resources?.diskPercent ?? null,
                git: git === undefined ? "error" : git.staged + git.unstaged + git.untracked === 0 ? "clean" : "dirty",
                github: reachable,
                agent: available,
                custom,
            });
            await recorder.record({ kind: "health.checked", reason, check: { ...check } });
        },
    };
}


/***/ }),

/***/ 45531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages)
/* harmony export */ });
/* harmony import */ var _core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79483);

const stages = {
    initialization: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await __webpack_require__.e(/* import() */ 8635).then(__webpack_require__.bind(__webpack_require__, 48635))).initialization),
    prompt_analysis: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(4502), __webpack_require__.e(7866), __webpack_require__.e(3744)]).then(__webpack_require__.bind(__webpack_require__, 44300))).promptAnalysis),
    task_preparation: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await __webpack_require__.e(/* import() */ 9898).then(__webpack_require__.bind(__webpack_require__, 89898))).taskPreparation),
    issue_creation: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(5065)]).then(__webpack_require__.bind(__webpack_require__, 45065))).issueCreation),
    branch_setup: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await __webpack_require__.e(/* import() */ 7079).then(__webpack_require__.bind(__webpack_require__, 77079))).branchSetup),
    research_planning: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await __webpack_require__.e(/* import() */ 6882).then(__webpack_require__.bind(__webpack_require__, 86882))).researchPlanning),
    implementation_start: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(5565)]).then(__webpack_require__.bind(__webpack_require__, 95565))).implementationStart),
    implementation_progress: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(5565)]).then(__webpack_require__.bind(__webpack_require__, 95565))).implementationProgress),
    implementation_complete: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(5565)]).then(__webpack_require__.bind(__webpack_require__, 95565))).implementationComplete),
    testing_start: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(9746)]).then(__webpack_require__.bind(__webpack_require__, 79746))).testingStart),
    testing_complete: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(9746)]).then(__webpack_require__.bind(__webpack_require__, 79746))).testingComplete),
    documentation_update: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(8867)]).then(__webpack_require__.bind(__webpack_require__, 58867))).documentationUpdate),
    pr_preparation: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(3544)]).then(__webpack_require__.bind(__webpack_require__, 53544))).prPreparation),
    pr_creation: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(3544)]).then(__webpack_require__.bind(__webpack_require__, 53544))).prCreation),
    pr_verification: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(3544)]).then(__webpack_require__.bind(__webpack_require__, 53544))).prVerification),
    review_request: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(6691)]).then(__webpack_require__.bind(__webpack_require__, 86691))).reviewRequest),
    review_processing: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(3669), __webpack_require__.e(6691)]).then(__webpack_require__.bind(__webpack_require__, 86691))).reviewProcessing),
    final_cleanup: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await __webpack_require__.e(/* import() */ 3604).then(__webpack_require__.bind(__webpack_require__, 23604))).finalCleanup),
    completion: (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyPart */ .a)(async () => (await __webpack_require__.e(/* import() */ 3604).then(__webpack_require__.bind(__webpack_require__, 23604))).completion),
};


/***/ })

};
