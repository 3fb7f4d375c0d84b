export const id = 9726;
export const ids = [9726];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   ae: () => (/* binding */ isIssueEvent),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/** What a run is asked to do. Pure: whether the sender may ask for it is looked up by the caller. */

/** Events that only people (or programs) with write permission can cause. */
const trustedEvents = new Set([
    "",
    "workflow_dispatch",
    "repository_dispatch",
    "schedule",
    "push",
    "release",
    "create",
    "delete",
    "merge_group",
]);
/** Events that come from an issue or its comments: `issue-event.ts` reads what they say. */
function isIssueEvent(eventName) {
    return eventName === "issues" || eventName === "issue_comment";
}
/** The trigger as the settings alone describe it, whatever the event. */
function readSettings({ eventName, config, actor }) {
    const asked = { sender: actor, mustAuthorize: !trustedEvents.has(eventName) };
    const issue = config.issue_number;
    const workflowId = config.workflow_id;
    const from = config.resume_from;
    const resumeFrom = from !== undefined && (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowStage */ .eT)(from) ? from : undefined;
    if (config.mode === "diagnose" || config.mode === "resume") {
        if (workflowId === undefined && issue === undefined)
            return problem("workflow-id", `mode ${config.mode} needs a workflow`, "Give workflow-id, or issue-number.");
        if (config.mode === "diagnose")
            return { kind: "diagnose", workflowId, issue, ...asked };
        return { kind: "resume", workflowId, issue, resumeFrom, ...asked };
    }
    if (workflowId !== undefined)
        return { kind: "resume", workflowId, issue, resumeFrom, ...asked };
    const task = taskOf(config);
    if (task !== undefined)
        return { kind: "task", task, resumeFrom, ...asked };
    const what = eventName === "" ? "the command" : `the event ${eventName}`;
    return problem("prompt-file", `${what} brings no task`, "Give prompt-file, prompt or issue-number.");
}
function taskOf({ prompt_file, prompt, issue_number: issue }) {
    if (prompt_file !== undefined)
        return { kind: "prompt-file", path: prompt_file, issue };
    if (prompt !== undefined)
        return { kind: "prompt", text: prompt, issue };
    return issue === undefined ? undefined : { kind: "issue", issue };
}
function skip(reason) {
    return { kind: "skip", reason };
}
function problem(key, text, remedy) {
    return { kind: "problem", problems: [{ key, place: "event", problem: text, remedy }] };
}


/***/ }),

/***/ 54916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   V: () => (/* binding */ decideStart)
/* harmony export */ });
/** Who may start, resume or cancel a workflow: the one rule of the front desk and of every run that has to ask. */
/** GitHub's word for what somebody may do in a repository. */
const writes = new Set(["admin", "maintain", "write"]);
/** Whether a permission lets somebody write; also whose review comments are answered. */
function mayWrite(permission) {
    return writes.has(permission);
}
function decideStart(sender, lists) {
    if (sender === undefined || sender === "")
        return "refused";
    const named = (list) => list.some((login) => login.toLowerCase() === sender.toLowerCase());
    if (named(lists.allow_users))
        return "allowed";
    // A name that ends in [bot] proves nothing: bots count only by their full name, whatever permission GitHub shows for them.
    if (/\[bot\]$/i.test(sender))
        return named(lists.allow_bots) ? "allowed" : "refused";
    return "by-permission";
}


/***/ }),

/***/ 84022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mayStart)
/* harmony export */ });
/* harmony import */ var _core_trigger_may_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54916);
/** Whether somebody may start workflows here: the rule (core/trigger/may-start.ts), and GitHub's word where the rule wants it. */

async function mayStart(github, lists, sender) {
    const decision = (0,_core_trigger_may_start_js__WEBPACK_IMPORTED_MODULE_0__/* .decideStart */ .V)(sender, lists);
    if (decision !== "by-permission" || sender === undefined)
        return decision === "allowed";
    return (0,_core_trigger_may_start_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .J)(await github.permission(sender));
}


/***/ }),

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ refusedTo),
/* harmony export */   ct: () => (/* binding */ runHere),
/* harmony export */   xs: () => (/* binding */ serveWork)
/* harmony export */ });
/* harmony import */ var _run_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32642);
/* harmony import */ var _may_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84022);
/** The work itself, in this run: who may start it, what the task is, and the workflow that does it. */


function invalid(key, place, problem, remedy) {
    return { kind: "invalid", problems: [{ key, place, problem, remedy }] };
}
async function taskFrom(request, source, requester) {
    switch (source.kind) {
        case "issue":
            return { source: "issue", issue: source.issue, text: "", requester };
        case "prompt":
            return { source: "prompt", issue: source.issue, text: source.text, requester };
        case "prompt-file": {
            const text = await request.readPrompt(source.path);
            if (text === undefined) {
                return invalid("prompt-file", "input prompt-file", `${source.path} cannot be read as text`, "Name a Markdown file that is in the repository at this commit.");
            }
            return { source: "prompt-file", promptFile: source.path, issue: source.issue, text, requester };
        }
    }
}
function refusedTo(sender) {
    const reason = `${sender ?? "nobody"} may not start workflows here (write permission, or a place in allow-users, is needed)`;
    return { kind: "skipped", reason };
}
const noTask = { source: "prompt", text: "", requester: undefined };
async function runHere(request, task, resumeFrom) {
    const end = await (0,_run_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .runWorkflow */ .F)({ ...request, task, resumeFrom, earlier: undefined });
    if (end.ownedBy !== undefined)
        return { kind: "skipped", reason: end.reason };
    return { kind: "ended", end };
}
async function serveWork(request, trigger) {
    if (trigger.mustAuthorize && !(await (0,_may_start_js__WEBPACK_IMPORTED_MODULE_1__/* .mayStart */ .S)(request.world.github, request.config, trigger.sender)))
        return refusedTo(trigger.sender);
    if (trigger.kind === "resume") {
        const task = trigger.issue === undefined
            ? noTask
            : { source: "issue", issue: trigger.issue, text: "", requester: trigger.sender };
        return runHere(request, task, trigger.resumeFrom);
    }
    const task = await taskFrom(request, trigger.task, trigger.sender);
    return "kind" in task ? task : runHere(request, task, trigger.resumeFrom);
}


/***/ }),

/***/ 29726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 2 modules
var actions_runtime = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/adapters/runner-facts.js
var runner_facts = __webpack_require__(75158);
;// CONCATENATED MODULE: ./lib/adapters/stop-on-signals.js
/**
 * The runner cancels with SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL (actions/runner, ProcessInvoker.cs). Children get a second and a
 * half to end by themselves; a second signal leaves them nothing.
 */
function stopOnSignals(source) {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        source.on(signal, () => controller.abort({ by: signal, graceMs: signal === "SIGINT" ? 1_500 : 300 }));
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./lib/compose.js + 10 modules
var compose = __webpack_require__(53054);
// EXTERNAL MODULE: ./lib/core/config/dispatch-inputs.js
var dispatch_inputs = __webpack_require__(40866);
// EXTERNAL MODULE: ./lib/core/config/plan-settings.js
var plan_settings = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/core/failure/timeout.js
var timeout = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/core/journal/workflow-id.js
var workflow_id = __webpack_require__(14350);
// EXTERNAL MODULE: ./lib/core/lazy-part.js
var lazy_part = __webpack_require__(79483);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var text_redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/text/secrets.js
var text_secrets = __webpack_require__(88854);
// EXTERNAL MODULE: ./lib/core/trigger/event.js
var trigger_event = __webpack_require__(8552);
// EXTERNAL MODULE: ./lib/engine/present/attach-log.js + 1 modules
var attach_log = __webpack_require__(1690);
// EXTERNAL MODULE: ./lib/engine/present/attach-telemetry.js
var attach_telemetry = __webpack_require__(50979);
// EXTERNAL MODULE: ./lib/engine/present/attach-views.js
var attach_views = __webpack_require__(66334);
// EXTERNAL MODULE: ./lib/engine/serve/serve-work.js
var serve_work = __webpack_require__(79455);
;// CONCATENATED MODULE: ./lib/engine/serve/serve.js

async function serve(request, trigger) {
    switch (trigger.kind) {
        case "skip":
            return { kind: "skipped", reason: trigger.reason };
        case "problem":
        case "front-desk": {
            const { serveDesk, serveProblem } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 50715));
            return trigger.kind === "problem" ? serveProblem(request, trigger) : serveDesk(request, trigger);
        }
        case "task":
        case "resume":
            return (0,serve_work/* serveWork */.xs)(request, trigger);
        case "diagnose":
            throw new Error("diagnosing is not serving a workflow");
    }
}

// EXTERNAL MODULE: ./lib/stages/index.js
var stages = __webpack_require__(45531);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/main.js
/** The action's step: environment in, workflow, outputs and exit code out. Loads only what the first stage needs. */




















/** The budget that the job has: said, or the job's own limit from its workflow file, or what GitHub gives (6 h). */
async function budgetMsOf(config, runner) {
    if (config.time_budget !== undefined)
        return config.time_budget * 1000;
    const { readJobLimit } = await __webpack_require__.e(/* import() */ 1476).then(__webpack_require__.bind(__webpack_require__, 51476));
    return (await readJobLimit(runner)) * 60_000;
}
/** Only what is asked is loaded: an issue's event brings a payload that strangers wrote, others do not. */
async function triggerOf(facts) {
    if (!(0,trigger_event/* isIssueEvent */.ae)(facts.eventName))
        return (0,trigger_event/* readSettings */.sb)(facts);
    const { readIssueEvent } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1680)]).then(__webpack_require__.bind(__webpack_require__, 1680));
    return readIssueEvent(facts);
}
/** The status comment is kept from the first stage on; until then there is nothing to show. */
function attachStatusLater(recorder, setup, ownership) {
    let status;
    recorder.onEntry((entry) => {
        if (!("stage" in entry) && entry.kind !== "workflow.ended")
            return;
        status ??= Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 86184)).then(({ attachStatus }) => attachStatus(recorder, setup, ownership));
    });
    const settle = async () => (await status)?.settle();
    // Also where it is not loaded yet when the workflow is given back.
    ownership.beforeRelease(settle);
    return settle;
}
async function problems(runtime, found) {
    const { presentProblems } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
    return presentProblems(runtime, found);
}
async function act(runtime, setRedactor) {
    const environment = process.env;
    const startedAt = Date.now();
    const stop = stopOnSignals(process);
    const runner = (0,runner_facts/* readRunnerFacts */.c)(environment);
    const payload = await (0,runner_facts/* readEventPayload */.N)(runner.eventPath);
    const dispatch = (0,dispatch_inputs/* dispatchInputs */.C)(runner.eventName, payload);
    const loaded = await (0,config_source/* loadConfiguration */.vF)({
        environment,
        readInputs: true,
        dispatch,
        flags: {},
        root: runner.workspace,
    });
    if (loaded.kind === "invalid")
        return problems(runtime, loaded.problems);
    const config = (0,step/* withRunnerDefaults */.zF)(loaded.config);
    const secrets = (0,text_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    const redact = (0,text_redact/* createRedactor */.lY)(secrets);
    setRedactor(redact);
    const trigger = await triggerOf({ eventName: runner.eventName, payload, config, actor: runner.actor });
    if (trigger.kind === "skip") {
        const { presentSkipped } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
        return presentSkipped(runtime, trigger.reason);
    }
    const missing = missingFacts(config, runner);
    if (missing.length > 0)
        return problems(runtime, missing);
    if (trigger.kind === "diagnose") {
        const { diagnoseStep } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(2681), __webpack_require__.e(829), __webpack_require__.e(7653), __webpack_require__.e(5621), __webpack_require__.e(9281), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 28135));
        return diagnoseStep({
            config,
            environment,
            runner,
            runtime,
            redact,
            workflowId: trigger.workflowId,
            issue: trigger.issue,
        });
    }
    const marker = runtime.readState(step/* stateNames */.U0.marker) ?? (0,external_node_crypto_.randomUUID)();
    const root = runner.workspace;
    const { world, log } = (0,compose/* composeWorld */.R)({
        config,
        environment,
        runner,
        root,
        marker,
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    for (const message of loaded.warnings)
        runtime.annotate({ level: "warning", title: "Configuration", message });
    runtime.saveState(step/* stateNames */.U0.marker, marker);
    runtime.saveState(step/* stateNames */.U0.startedAt, String(startedAt));
    const budget = (0,lazy_part/* lazyPart */.a)(async () => (0,timeout/* jobBudget */.z5)(startedAt, await budgetMsOf(config, runner)));
    const plan = (0,plan_settings/* planFor */.b)(config);
    const publish = async (file) => {
        const { publishReport } = await __webpack_require__.e(/* import() */ 8879).then(__webpack_require__.bind(__webpack_require__, 8879));
        const leftMs = stop.aborted ? 0 : (await budget()).endsAt - Date.now() - afterBundleMs;
        const url = await publishReport({ world, runner, runtime, phase: "main", leftMs }, file);
        if (url !== undefined)
            runtime.saveState(step/* stateNames */.U0.reported, "yes");
        return url;
    };
    const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
    const setup = { world, config, plan, repositoryUrl, redact, publish: config.dry_run ? undefined : publish };
    const settle = [];
    try {
        const served = await serve({
            world,
            config,
            plan,
            stages: stages/* stages */._,
            budget,
            run: (0,step/* runInfo */.Q6)(runner, environment),
            repository: `${runner.owner}/${runner.repo}`,
            workflowId: (0,workflow_id/* newWorkflowId */.F)(startedAt, world.chance.random()),
            self: runner.workflow === undefined ? undefined : { workflowFile: runner.workflow.file, ref: runner.workflow.ref },
            stop,
            redact,
            onOpen: (recorder, ownership) => {
                runtime.saveState(step/* stateNames */.U0.workflowId, recorder.history().workflowId);
                (0,attach_log/* attachLog */.a)(recorder, world);
                settle.push((0,attach_views/* attachViews */.s)(recorder, world).settle, attachStatusLater(recorder, setup, ownership));
                settle.push((0,attach_telemetry/* attachTelemetry */.P)(recorder, world));
            },
            onDone: async (history, ownership) => {
                const { showStatusOfEnd } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(1507), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 86184));
                await showStatusOfEnd(history, setup, ownership);
            },
            readPrompt: async (path) => {
                const { readPromptFile } = await __webpack_require__.e(/* import() */ 9735).then(__webpack_require__.bind(__webpack_require__, 19735));
                return readPromptFile(root, path);
            },
        }, trigger);
        const { presentEnd, reportSettings } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
        const code = await presentEnd(served, setup);
        runtime.saveState(step/* stateNames */.U0.presented, "yes");
        for (const done of settle)
            await done();
        const isSettled = await settleEnd(served, stop, async (end) => {
            const { keepBundle } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(7653), __webpack_require__.e(9281), __webpack_require__.e(7594)]).then(__webpack_require__.bind(__webpack_require__, 85435));
            const settings = reportSettings(setup);
            const request = { world, config, environment, root, redact, settings, runtime, runner, phase: "main" };
            return keepBundle(request, end.workflowId, end, (await budget()).endsAt - Date.now() - afterBundleMs);
        });
        if (isSettled)
            runtime.saveState(step/* stateNames */.U0.settled, "yes");
        return code;
    }
    finally {
        await log.close();
    }
}
/** What the process needs after its bundle. */
const afterBundleMs = 5_000;
/** A stop leaves no time for a bundle: the post step keeps it then. True when there is nothing left to keep. */
async function settleEnd(served, stop, keep) {
    if (served.kind !== "ended" || served.end.status === "completed" || served.end.status === "degraded")
        return true;
    return stop.aborted ? false : keep(served.end);
}
/** Without these nothing on GitHub can be reached; said before anything is tried. */
function missingFacts(config, runner) {
    const problems = [];
    if (config.token === undefined) {
        problems.push({
            key: "token",
            place: "input token",
            problem: "it is empty",
            remedy: "Leave the input out (the job's own token is the default), or give a token.",
        });
    }
    if (runner.owner === "" || runner.repo === "") {
        problems.push({
            key: "GITHUB_REPOSITORY",
            place: "environment",
            problem: "it is not set",
            remedy: "Run the action in a GitHub Actions job; in a terminal use the command line.",
        });
    }
    return problems;
}
async function main() {
    let redact = (0,text_redact/* createRedactor */.lY)([]);
    const runtime = (0,actions_runtime/* createActionsRuntime */.Y)({
        environment: process.env,
        write: (line) => process.stdout.write(`${line}\n`),
        redact: (text) => redact(text),
        nonce: external_node_crypto_.randomUUID,
    });
    let code = 1;
    try {
        code = await act(runtime, (next) => {
            redact = next;
        });
    }
    catch (error) {
        const { presentBug } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9113), __webpack_require__.e(829), __webpack_require__.e(5621), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 45621));
        code = await presentBug(runtime, error);
    }
    // Not only `exitCode`: the cache client leaves timers behind that would hold the process for minutes (platform facts, 11.1).
    process.stdout.write("", () => process.exit(code));
}


/***/ })

};
