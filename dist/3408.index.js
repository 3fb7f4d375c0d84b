export const id = 3408;
export const ids = [3408];
export const modules = {

/***/ 13408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 1 modules
var actions_runtime = __webpack_require__(86155);
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

// EXTERNAL MODULE: ./lib/compose.js + 23 modules
var compose = __webpack_require__(73483);
// EXTERNAL MODULE: ./lib/core/did-you-mean.js
var did_you_mean = __webpack_require__(68680);
// EXTERNAL MODULE: ./lib/core/stage.js
var stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/value-parsers.js
var value_parsers = __webpack_require__(36159);
;// CONCATENATED MODULE: ./lib/core/comment-command.js
/** Commands that people give in comments: `/workflow resume`, `/workflow retry testing_complete`. */



const names = ["resume", "retry", "cancel", "status"];
/** Only a comment whose very first word is the phrase is meant for us; quotations and mentions further down are not. */
function readComment(body, phrase) {
    // A comment has at most 65,536 characters on GitHub; a command needs far fewer.
    const [first = "", name = "", argument] = body
        .slice(0, 1_000)
        .trimStart()
        .split("\n", 1)
        .join("")
        .trim()
        .split(/\s+/);
    if (first !== phrase)
        return { kind: "none" };
    const remedy = `Write ${names.map((one) => `${phrase} ${one}`).join(", ")} or ${phrase} retry <stage>.`;
    switch (name.toLowerCase()) {
        case "resume":
            return { kind: "command", command: { kind: "resume" } };
        case "cancel":
            return { kind: "command", command: { kind: "cancel" } };
        case "status":
            return { kind: "command", command: { kind: "status" } };
        case "retry":
            if (argument === undefined || (0,stage/* isWorkflowStage */.eT)(argument))
                return { kind: "command", command: { kind: "retry", stage: argument } };
            return {
                kind: "unknown",
                problem: `${(0,value_parsers/* show */.WU)(argument)} is not a stage`,
                remedy: `Give one of ${stage/* workflowStages */.Po.join(", ")}.${(0,did_you_mean/* suggestion */.h)(argument, stage/* workflowStages */.Po)}`,
            };
        case "":
            return { kind: "unknown", problem: "the command is missing", remedy };
        default:
            return { kind: "unknown", problem: `${(0,value_parsers/* show */.WU)(name)} is not a command`, remedy: remedy + (0,did_you_mean/* suggestion */.h)(name, names) };
    }
}

// EXTERNAL MODULE: ./lib/core/event-payload.js
var event_payload = __webpack_require__(24628);
;// CONCATENATED MODULE: ./lib/core/event.js
/** What the event that started the run asks for. Pure: whether the sender may ask for it is looked up by the caller. */



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
/** Hidden in everything we write (DESIGN decision 3); a comment that carries it is our own. */
const ownMarker = "<!-- workflow-manager:";
function readTrigger(facts) {
    if (facts.config.mode === "auto" && facts.eventName === "issues")
        return readLabel(facts);
    if (facts.config.mode === "auto" && facts.eventName === "issue_comment")
        return readCommentEvent(facts);
    const trigger = readSettings(facts);
    const issueEvent = facts.eventName === "issues" || facts.eventName === "issue_comment";
    if (trigger.kind === "task" || !issueEvent || facts.config.mode !== "run")
        return trigger;
    // Mode `run` on an issue's event: the same conditions as for the front desk, but the work is done in this run.
    const desk = facts.eventName === "issues" ? readLabel(facts) : readCommentEvent(facts);
    if (desk.kind !== "front-desk" || desk.reason !== "label")
        return desk;
    const task = { kind: "issue", issue: desk.issue };
    return { kind: "task", task, resumeFrom: undefined, sender: desk.sender, mustAuthorize: true };
}
/** The trigger as the settings alone describe it, whatever the event. */
function readSettings({ eventName, config, actor }) {
    const asked = { sender: actor, mustAuthorize: !trustedEvents.has(eventName) };
    const issue = config.issue_number;
    const workflowId = config.workflow_id;
    const from = config.resume_from;
    const resumeFrom = from !== undefined && (0,stage/* isWorkflowStage */.eT)(from) ? from : undefined;
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
/**
 * One `labeled` event comes for each label, also for those an issue is opened with. So the event's own label counts and
 * never the issue's list, and `opened` is ignored: otherwise an issue with three labels starts four workflows.
 */
function readLabel({ payload, config }) {
    const decoded = (0,event_payload/* decodeLabelEvent */.lo)(payload);
    if (decoded.kind === "unreadable")
        return unreadable(decoded.problem);
    const { action, label, issue, sender } = decoded.event;
    if (action !== "labeled")
        return skip(`the action ${clean(action)} starts nothing`);
    // GitHub treats label names as equal whatever their case.
    if (label?.name.toLowerCase() !== config.trigger_label.toLowerCase())
        return skip(`the label is not ${config.trigger_label}`);
    if (isPullRequest(issue))
        return skip("labels on pull requests start nothing");
    if (issue.state === "closed")
        return skip(`issue #${issue.number} is closed; open it and put the label again`);
    if (isIgnoredBot(sender, config))
        return skip(`${clean(sender.login)} is a bot that allow-bots does not name`);
    return { kind: "front-desk", reason: "label", issue: issue.number, label: label.name, sender: sender.login };
}
function readCommentEvent({ payload, config }) {
    const decoded = (0,event_payload/* decodeCommentEvent */.El)(payload);
    if (decoded.kind === "unreadable")
        return unreadable(decoded.problem);
    const { action, comment, issue, sender } = decoded.event;
    if (action !== "created")
        return skip(`comments that are ${clean(action)} start nothing`);
    const body = comment.body ?? "";
    const reading = readComment(body, config.trigger_phrase);
    if (reading.kind === "none")
        return skip(`the comment does not begin with ${config.trigger_phrase}`);
    if (body.includes(ownMarker))
        return skip("the comment is our own");
    const author = comment.user ?? sender;
    if (isIgnoredBot(author, config))
        return skip(`${clean(author.login)} is a bot that allow-bots does not name`);
    const { id } = comment;
    if (reading.kind === "unknown")
        return { ...problem("comment", reading.problem, reading.remedy), comment: id, sender: author.login };
    const onPullRequest = isPullRequest(issue);
    const where = { issue: issue.number, onPullRequest, comment: id };
    return { kind: "front-desk", reason: "comment", ...where, sender: author.login, command: reading.command };
}
function isPullRequest(issue) {
    return issue.pull_request !== undefined && issue.pull_request !== null;
}
/** Bots are ignored unless named; a name counts with and without `[bot]`. */
function isIgnoredBot(account, config) {
    const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
    if (account.type !== "Bot" && !account.login.toLowerCase().endsWith("[bot]"))
        return false;
    return !config.allow_bots.some((allowed) => bare(allowed) === bare(account.login));
}
function clean(text) {
    return text.replace(/[\p{C}\s]+/gu, " ").slice(0, 60);
}
function skip(reason) {
    return { kind: "skip", reason };
}
function problem(key, text, remedy) {
    return { kind: "problem", problems: [{ key, place: "event", problem: text, remedy }] };
}
function unreadable(text) {
    return problem("event", text, "Run the action on events of GitHub; for a task of your own give prompt-file or prompt.");
}

// EXTERNAL MODULE: ./lib/core/plan-settings.js
var plan_settings = __webpack_require__(40764);
// EXTERNAL MODULE: ./lib/core/redact.js + 1 modules
var core_redact = __webpack_require__(10148);
// EXTERNAL MODULE: ./lib/core/secrets.js
var core_secrets = __webpack_require__(20870);
// EXTERNAL MODULE: ./lib/core/timeout.js
var timeout = __webpack_require__(72488);
// EXTERNAL MODULE: ./lib/core/workflow-id.js
var workflow_id = __webpack_require__(74782);
// EXTERNAL MODULE: ./lib/engine/attach-log.js + 1 modules
var attach_log = __webpack_require__(47700);
// EXTERNAL MODULE: ./lib/engine/attach-status.js
var attach_status = __webpack_require__(95196);
// EXTERNAL MODULE: ./lib/engine/attach-views.js
var attach_views = __webpack_require__(11618);
// EXTERNAL MODULE: ./lib/engine/present-end.js
var present_end = __webpack_require__(65233);
// EXTERNAL MODULE: ./lib/core/history.js
var core_history = __webpack_require__(80631);
// EXTERNAL MODULE: ./lib/core/markers.js
var markers = __webpack_require__(40432);
// EXTERNAL MODULE: ./lib/core/report.js + 2 modules
var report = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/core/report-of.js
var report_of = __webpack_require__(41031);
// EXTERNAL MODULE: ./lib/core/status-comment.js + 1 modules
var status_comment = __webpack_require__(89850);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/core/classify.js + 6 modules
var classify = __webpack_require__(74307);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(52094);
;// CONCATENATED MODULE: ./lib/engine/front-desk.js
/**
 * The front desk (DESIGN decision 8): a label or a comment can come from anybody, and its run may not write the cache. So it is
 * checked here who asks, and the work is handed to a `workflow_dispatch` run of the same workflow.
 *
 * F1 Nothing is made for somebody who may not start a workflow, not even a reaction.
 * F2 Where dispatching is not possible, the caller runs in place; the answer says why.
 */


const mayStart = new Set(["admin", "maintain", "write"]);
async function isAllowed(request) {
    const { config, github, sender } = request;
    const named = (list) => list?.some((login) => login.toLowerCase() === sender.toLowerCase()) === true;
    if (named(config.allow_users))
        return true;
    // A name that ends in [bot] proves nothing: bots count only by their full name.
    if (sender.endsWith("[bot]"))
        return named(config.allow_bots);
    return mayStart.has(await github.permission(sender));
}
/** Reactions and labels are courtesy: that they fail must not keep the work from starting. */
async function quietly(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(error instanceof evidence/* Fault */.v))
            throw error;
    }
}
async function cancel(request, status) {
    if (status === undefined || !status.running)
        return { kind: "answered", message: "there is no running workflow for this issue" };
    if (status.runId === undefined) {
        // Announced, and its run has not said yet which one it is: to claim that nothing runs would be wrong.
        return { kind: "answered", message: "the workflow is only just beginning; ask again when its comment shows a run" };
    }
    await request.github.cancelRun(status.runId);
    return { kind: "answered", message: `run ${status.runId} is told to stop; its state is saved` };
}
function dispatchInputs(request) {
    const inputs = { "issue-number": String(request.issue) };
    if (request.command.kind === "retry" && request.command.stage !== undefined)
        inputs["resume-from"] = request.command.stage;
    return inputs;
}
async function dispatch(request) {
    const { github, self } = request;
    if (self === undefined)
        return { kind: "in-place", reason: "the workflow's own file is not known" };
    try {
        const started = await github.dispatchWorkflow(self.workflowFile, self.ref, dispatchInputs(request));
        return { kind: "dispatched", runUrl: started.url };
    }
    catch (error) {
        if (!(error instanceof evidence/* Fault */.v))
            throw error;
        const failure = (0,classify/* classify */.L)(error.evidence);
        // No permission (403), no such trigger or input (422), not found (404): this repository does it in place (F2).
        if (failure.category === "configuration" || failure.code === "github-refused")
            return { kind: "in-place", reason: failure.message };
        throw error;
    }
}
/** A finished workflow has nothing to resume, and nothing that failed; a stage of it can still be named. */
async function whyOver(command, lookUp) {
    if (command.kind === "retry" && command.stage !== undefined)
        return undefined;
    const status = await lookUp();
    if (status?.finished !== true)
        return undefined;
    return `${status.text}. There is nothing left to do: name a stage to go back to, or put the label again for a new workflow`;
}
/** `lookUp`: what the status comment on the issue says, asked only where the command needs it. */
async function serveFrontDesk(request, lookUp) {
    const { github, config, issue, sender, command, commentId } = request;
    if (!(await isAllowed(request)))
        return {
            kind: "refused",
            reason: `${sender} may not start workflows here (write permission, or a place in allow-users, is needed)`,
        };
    const target = commentId === undefined
        ? { kind: "issue", number: issue }
        : { kind: "comment", number: commentId };
    await quietly(github.react(target, "eyes"));
    switch (command.kind) {
        case "cancel":
            return cancel(request, await lookUp());
        case "status": {
            const status = await lookUp();
            return { kind: "answered", message: status?.text ?? "there is no workflow for this issue yet" };
        }
        case "start":
        case "resume":
        case "retry": {
            const over = command.kind === "start" ? undefined : await whyOver(command, lookUp);
            if (over !== undefined)
                return { kind: "answered", message: over };
            // Going back to a stage of a finished workflow goes on with that one, and with its comment.
            const goesBack = command.kind === "retry" && command.stage !== undefined;
            if (request.announce !== undefined && !goesBack)
                await quietly(request.announce());
            const answer = await dispatch(request);
            // Taken off when it is taken, so that putting it again means again; a label that stays would start nothing.
            if (command.kind === "start")
                await quietly(github.removeLabel(issue, config.trigger_label));
            return answer;
        }
    }
}

// EXTERNAL MODULE: ./lib/engine/run-workflow.js + 22 modules
var run_workflow = __webpack_require__(66606);
;// CONCATENATED MODULE: ./lib/engine/serve.js
/** From a trigger to what becomes of it: nothing, the front desk, or a workflow in this run. */








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
    const end = await (0,run_workflow/* runWorkflow */.F)({ ...request, task, resumeFrom, earlier: undefined });
    if (end.ownedBy !== undefined)
        return { kind: "skipped", reason: end.reason };
    return { kind: "ended", end };
}
async function serveWork(request, trigger) {
    if (trigger.mustAuthorize && !(await serve_mayStart(request, trigger.sender)))
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
async function serve_mayStart(request, sender) {
    if (sender === undefined)
        return false;
    const listed = [...request.config.allow_users, ...request.config.allow_bots].some((login) => login.toLowerCase() === sender.toLowerCase());
    if (listed)
        return true;
    const permission = await request.world.github.permission(sender);
    return permission === "admin" || permission === "maintain" || permission === "write";
}
/** A comment on a pull request of ours is about the issue that it closes. */
async function issueOfPullRequest(request, number) {
    const pull = await request.world.github.pullRequest(number);
    if (pull === undefined || (0,markers/* findMarkers */.X)(pull.body).length === 0)
        return undefined;
    const closes = /^Closes #(\d+)$/m.exec(pull.body)?.[1];
    return closes === undefined ? undefined : Number(closes);
}
async function statusOf(request, issue) {
    const { github } = request.world;
    const [viewer, comments] = await Promise.all([github.viewer(), github.comments(issue)]);
    for (const comment of [...comments].reverse()) {
        const status = comment.author === viewer ? (0,status_comment/* parseStatusComment */.FR)(comment.body) : undefined;
        if (status === undefined)
            continue;
        const runId = Number(status.run_id);
        return {
            runId: Number.isSafeInteger(runId) && runId > 0 ? runId : undefined,
            running: status.status === "running",
            finished: status.status === "completed" || status.status === "degraded",
            text: `${status.workflow_id} is ${status.status}${status.stage === null ? "" : ` at ${status.stage}`}: ${comment.url}`,
        };
    }
    return undefined;
}
/**
 * The workflow's one status comment, made while the person who asked is still looking. The run that takes over finds it, and
 * with it the workflow's id. An unfinished workflow has its comment already.
 */
async function showQueued(request, issue, sender) {
    const { world, config, plan, workflowId } = request;
    const shown = await statusOf(request, issue);
    if (shown !== undefined && !shown.finished)
        return;
    const now = world.clock.now();
    const history = {
        ...core_history/* emptyHistory */.s,
        workflowId,
        createdAt: now,
        lastAt: now,
        task: { source: "issue", issue, text: "", requester: sender },
    };
    const facts = (0,report_of/* reportFactsOf */.F)(history, {
        plan,
        resumeComment: `${config.trigger_phrase} resume`,
        repositoryUrl: null,
        version: version/* version */.r,
        now,
    });
    await world.github.createComment(issue, (0,status_comment/* renderStatusComment */.uc)((0,report/* buildReport */.FK)(facts)));
}
async function serveDesk(request, trigger) {
    const { world, config } = request;
    const onPullRequest = trigger.reason === "comment" && trigger.onPullRequest;
    const issue = onPullRequest ? await issueOfPullRequest(request, trigger.issue) : trigger.issue;
    if (issue === undefined)
        return { kind: "skipped", reason: `pull request #${trigger.issue} is not one of ours` };
    const command = trigger.reason === "comment" ? trigger.command : { kind: "start" };
    const answer = await serveFrontDesk({
        github: world.github,
        config,
        issue,
        sender: trigger.sender,
        command,
        commentId: trigger.reason === "comment" ? trigger.comment : undefined,
        self: request.self,
        announce: config.progress_comment ? () => showQueued(request, issue, trigger.sender) : undefined,
    }, () => statusOf(request, issue));
    switch (answer.kind) {
        case "refused":
            return { kind: "skipped", reason: answer.reason };
        case "dispatched":
            return { kind: "dispatched", runUrl: answer.runUrl };
        case "answered":
            return { kind: "answered", message: answer.message };
        case "in-place": {
            world.presenter.annotate({
                level: "notice",
                title: "Running in place",
                message: `The work is done in this run, because it could not be handed to a workflow_dispatch run: ${answer.reason} Such a run may be unable to write the Actions cache; the other checkpoint stores are used.`,
            });
            const resumeFrom = command.kind === "retry" ? command.stage : undefined;
            return runHere(request, { source: "issue", issue, text: "", requester: trigger.sender }, resumeFrom);
        }
    }
}
/** A command that was not understood is answered where it was given, unless a stranger gave it. */
async function serveProblem(request, trigger) {
    const { comment, sender, problems } = trigger;
    if (comment === undefined)
        return { kind: "invalid", problems };
    if (!(await serve_mayStart(request, sender)))
        return refusedTo(sender);
    await request.world.github.react({ kind: "comment", number: comment }, "confused").catch(() => undefined);
    return { kind: "invalid", problems };
}
async function serve(request, trigger) {
    switch (trigger.kind) {
        case "skip":
            return { kind: "skipped", reason: trigger.reason };
        case "problem":
            return serveProblem(request, trigger);
        case "front-desk":
            return serveDesk(request, trigger);
        case "task":
        case "resume":
            return serveWork(request, trigger);
        case "diagnose":
            throw new Error("diagnosing is not serving a workflow");
    }
}

// EXTERNAL MODULE: ./lib/stages/index.js + 22 modules
var stages = __webpack_require__(53602);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/main.js
/** The action's step: environment in, workflow, outputs and exit code out. Loads only what the first stage needs. */




















/** The budget that the job has: said, or the job's own limit from its workflow file, or what GitHub gives (6 h). */
async function budgetMsOf(config, runner) {
    if (config.time_budget !== undefined)
        return config.time_budget * 1000;
    const { readJobLimit } = await __webpack_require__.e(/* import() */ 2695).then(__webpack_require__.bind(__webpack_require__, 32695));
    return (await readJobLimit(runner)) * 60_000;
}
async function act(runtime, setRedactor) {
    const environment = process.env;
    const startedAt = Date.now();
    const stop = stopOnSignals(process);
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
        return (0,present_end/* presentProblems */.wB)(runtime, loaded.problems);
    const config = (0,step/* withRunnerDefaults */.zF)(loaded.config);
    const secrets = (0,core_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    const redact = (0,core_redact/* createRedactor */.l)(secrets);
    setRedactor(redact);
    const trigger = readTrigger({ eventName: runner.eventName, payload, config, actor: runner.actor });
    if (trigger.kind === "skip")
        return (0,present_end/* presentSkipped */.Ab)(runtime, trigger.reason);
    const missing = missingFacts(config, runner);
    if (missing.length > 0)
        return (0,present_end/* presentProblems */.wB)(runtime, missing);
    if (trigger.kind === "diagnose") {
        const { diagnoseStep } = await __webpack_require__.e(/* import() */ 8135).then(__webpack_require__.bind(__webpack_require__, 28135));
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
    const budgetMs = await budgetMsOf(config, runner);
    runtime.saveState(step/* stateNames */.U0.budgetMs, String(budgetMs));
    const plan = (0,plan_settings/* planFor */.b)(config);
    const setup = { world, config, plan, repositoryUrl: `${runner.serverUrl}/${runner.owner}/${runner.repo}` };
    const settle = [];
    const { readPromptFile } = await __webpack_require__.e(/* import() */ 9735).then(__webpack_require__.bind(__webpack_require__, 19735));
    try {
        const served = await serve({
            world,
            config,
            plan,
            stages: stages/* stages */._,
            budget: (0,timeout/* jobBudget */.z5)(startedAt, budgetMs),
            run: (0,step/* runInfo */.Q6)(runner),
            repository: `${runner.owner}/${runner.repo}`,
            workflowId: (0,workflow_id/* newWorkflowId */.F)(startedAt, world.chance.random()),
            self: runner.workflow === undefined ? undefined : { workflowFile: runner.workflow.file, ref: runner.workflow.ref },
            stop,
            redact,
            onOpen: (recorder) => {
                runtime.saveState(step/* stateNames */.U0.workflowId, recorder.history().workflowId);
                (0,attach_log/* attachLog */.a)(recorder, world);
                settle.push((0,attach_views/* attachViews */.s)(recorder, world).settle, (0,attach_status/* attachStatus */.E)(recorder, setup).settle);
            },
            readPrompt: (path) => readPromptFile(root, path),
        }, trigger);
        const code = await (0,present_end/* presentEnd */.hk)(served, setup);
        for (const done of settle)
            await done();
        return code;
    }
    finally {
        await log.close();
    }
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
    let redact = (0,core_redact/* createRedactor */.l)([]);
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
        const { presentBug } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65233));
        code = await presentBug(runtime, error);
    }
    // Not only `exitCode`: the cache client leaves timers behind that would hold the process for minutes (platform facts, 11.1).
    process.stdout.write("", () => process.exit(code));
}


/***/ })

};
