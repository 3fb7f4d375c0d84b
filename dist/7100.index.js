export const id = 7100;
export const ids = [7100];
export const modules = {

/***/ 97100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 1 modules
var actions_runtime = __webpack_require__(86155);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/adapters/runner-facts.js
var runner_facts = __webpack_require__(75158);
// EXTERNAL MODULE: ./lib/compose.js + 23 modules
var compose = __webpack_require__(73483);
// EXTERNAL MODULE: ./lib/core/event-payload.js
var event_payload = __webpack_require__(24628);
// EXTERNAL MODULE: ./lib/core/plan-settings.js
var plan_settings = __webpack_require__(40764);
// EXTERNAL MODULE: ./lib/core/redact.js + 1 modules
var core_redact = __webpack_require__(10148);
// EXTERNAL MODULE: ./lib/core/secrets.js
var core_secrets = __webpack_require__(20870);
// EXTERNAL MODULE: ./lib/engine/attach-log.js + 1 modules
var attach_log = __webpack_require__(47700);
// EXTERNAL MODULE: ./lib/engine/attach-status.js
var attach_status = __webpack_require__(95196);
// EXTERNAL MODULE: ./lib/engine/attach-views.js
var attach_views = __webpack_require__(11618);
// EXTERNAL MODULE: ./lib/core/history-fold.js + 1 modules
var history_fold = __webpack_require__(75385);
// EXTERNAL MODULE: ./lib/core/journal.js
var journal = __webpack_require__(33396);
// EXTERNAL MODULE: ./lib/engine/checkpoint.js
var checkpoint = __webpack_require__(4246);
// EXTERNAL MODULE: ./lib/engine/recorder.js
var engine_recorder = __webpack_require__(6738);
;// CONCATENATED MODULE: ./lib/engine/finish-after-kill.js




/** Was the journal as it stands now stored by this run? Saves are journaled after the end they contain. */
function isSaved(history) {
    const endedAt = history.end?.at ?? Number.POSITIVE_INFINITY;
    return history.checkpoints.some((checkpoint) => checkpoint.at >= endedAt);
}
/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const storeMs = 60_000;
async function finishAfterKill(request) {
    const { world, config } = request;
    const bytes = await world.states.readJournal(request.workflowId);
    if (bytes === undefined)
        return { kind: "nothing-to-do" };
    const content = (0,journal/* decodeJournal */.MQ)(bytes);
    const before = (0,history_fold/* foldJournal */.n)(content.entries);
    const endIsMissing = before.end === null;
    const begun = before.stages.initialization.status === "succeeded";
    const mustSave = begun && config.enable_persistence && !config.dry_run && world.stores.length > 0;
    if (!endIsMissing && (!mustSave || isSaved(before)))
        return { kind: "nothing-to-do" };
    // Children of the killed step are still at work on the tree that is to be saved.
    await world.processes.endAll(2_000);
    const file = await world.states.openJournal(request.workflowId, content.length);
    const recorder = (0,engine_recorder/* startRecorder */.D)({
        file,
        clock: world.clock,
        head: content.head,
        history: before,
        redact: request.redact,
    });
    request.onOpen(recorder);
    if (endIsMissing) {
        const { current } = before;
        const attempt = current === null ? undefined : before.stages[current].attempts.at(-1);
        if (current !== null && attempt?.outcome === "running") {
            await recorder.record({
                kind: "attempt.interrupted",
                stage: current,
                attempt: attempt.attempt,
                by: "the step's process was killed",
            });
        }
        const failure = {
            category: "interrupted",
            code: "step-killed",
            message: "The step's process ended without a word (killed, or out of memory).",
            remedy: "Re-run the job: the workflow goes on from its last checkpoint.",
        };
        await recorder.record({
            kind: "workflow.ended",
            status: "interrupted",
            reason: failure.message,
            failure,
            resumable: true,
        });
    }
    if (mustSave) {
        const checkpoints = (0,checkpoint/* startCheckpoints */.Q)({ world, recorder, run: request.run });
        checkpoints.setDeadline(storeMs);
        await checkpoints.request("post step", true);
    }
    await recorder.close();
    return { kind: "finished", history: recorder.history(), saidTheEnd: endIsMissing };
}

// EXTERNAL MODULE: ./lib/engine/present-end.js
var present_end = __webpack_require__(65233);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/post.js
/** The action's post step: runs whatever became of main, and says and saves what main could not. */















async function finish() {
    const environment = process.env;
    let redact = (0,core_redact/* createRedactor */.l)([]);
    const runtime = (0,actions_runtime/* createActionsRuntime */.Y)({
        environment,
        write: (line) => process.stdout.write(`${line}\n`),
        redact: (text) => redact(text),
        nonce: external_node_crypto_.randomUUID,
    });
    const workflowId = runtime.readState(step/* stateNames */.U0.workflowId);
    const marker = runtime.readState(step/* stateNames */.U0.marker);
    // Main did not get as far as a workflow: it has said why itself.
    if (workflowId === undefined || marker === undefined)
        return 0;
    const runner = (0,runner_facts/* readRunnerFacts */.c)(environment);
    const payload = await (0,runner_facts/* readEventPayload */.N)(runner.eventPath);
    const dispatch = (0,event_payload/* dispatchInputs */.Cf)(runner.eventName, payload);
    const loaded = await (0,config_source/* loadConfiguration */.vF)({
        environment,
        readInputs: true,
        dispatch,
        flags: {},
        root: runner.workspace,
    });
    if (loaded.kind === "invalid")
        return 0;
    const config = (0,step/* withRunnerDefaults */.zF)(loaded.config);
    const secrets = (0,core_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    redact = (0,core_redact/* createRedactor */.l)(secrets);
    const { world, log } = (0,compose/* composeWorld */.R)({
        config,
        environment,
        runner,
        root: runner.workspace,
        marker,
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    const plan = (0,plan_settings/* planFor */.b)(config);
    const setup = { world, config, plan, repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}` };
    const settled = [];
    const after = await finishAfterKill({
        world,
        config,
        run: (0,step/* runInfo */.Q6)(runner),
        workflowId,
        redact,
        onOpen: (recorder) => {
            (0,attach_log/* attachLog */.a)(recorder, world);
            settled.push((0,attach_views/* attachViews */.s)(recorder, world).settle, (0,attach_status/* attachStatus */.E)(recorder, setup).settle);
        },
    });
    for (const settle of settled)
        await settle();
    if (after.kind === "finished")
        await (0,present_end/* presentAfter */.Yi)(after.history, after.saidTheEnd, setup);
    await log.close();
    return 0;
}
async function post() {
    let code = 0;
    try {
        code = await finish();
    }
    catch (error) {
        // The job's result is main's: a post step that fails must not turn a finished workflow red. It says what it could not do.
        process.stdout.write(`The post step could not finish: ${error instanceof Error ? error.message : "unknown error"}\n`);
    }
    process.stdout.write("", () => process.exit(code));
}


/***/ })

};
