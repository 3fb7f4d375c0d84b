export const id = 2167;
export const ids = [2167,9735];
export const modules = {

/***/ 42985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ listStateFiles),
/* harmony export */   Hi: () => (/* binding */ gitDigest),
/* harmony export */   Ty: () => (/* binding */ readLogTail),
/* harmony export */   kU: () => (/* binding */ environmentDigest)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2417);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37863);







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const tailBytes = 1024 * 1024;
const mostLines = 1_000;
const mostFiles = 500;
async function tail(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
    try {
        const { size } = await handle.stat();
        const length = Math.min(size, tailBytes);
        const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString("utf8");
    }
    finally {
        await handle.close();
    }
}
async function readLogTail(logDirectory, workflowId) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(logDirectory).catch(() => [])).filter((name) => /^workflow-\d{8}\.log$/.test(name));
    const lines = [];
    for (const name of names.sort().slice(-2)) {
        const text = await tail((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(logDirectory, name)).catch(() => "");
        lines.push(...text.split("\n").filter((line) => line.includes(workflowId)));
    }
    return lines.slice(-mostLines);
}
async function walk(root, directory, wanted) {
    const found = [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        if (!entry.isFile() || !wanted((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path)) || found.length >= mostFiles)
            continue;
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (about !== undefined)
            found.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path), bytes: about.size, modified: about.mtime.toISOString() });
    }
    return found;
}
async function listStateFiles(root, directories, workflowId) {
    const lists = await Promise.all(directories.map((directory) => walk(root, directory, (path) => path.includes(workflowId))));
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
function environmentDigest(environment) {
    const names = Object.keys(environment).filter((name) => /^(?:WORKFLOW_|GITHUB_|RUNNER_|ACTIONS_|CI$)/.test(name));
    return {
        node: process.version,
        platform: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(),
        release: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)(),
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)().length,
        memory_bytes: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(),
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        variables_set: names.sort(),
    };
}
async function gitDigest(root, environment) {
    const env = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubEnvironment */ .v)(environment));
    const ask = async (...args) => {
        try {
            const { stdout } = await run("git", ["-c", "core.fsmonitor=false", "-C", root, ...args], {
                env,
                timeout: 10_000,
            });
            return stdout.trim();
        }
        catch {
            return null;
        }
    };
    const [version, head, branch, status] = await Promise.all([
        ask("--version"),
        ask("rev-parse", "HEAD"),
        ask("symbolic-ref", "--short", "--quiet", "HEAD"),
        ask("status", "--porcelain"),
    ]);
    const changed = status === null || status === "" ? [] : status.split("\n");
    return {
        version,
        head,
        branch,
        changed: changed.filter((line) => !line.startsWith("??")).length,
        untracked: changed.filter((line) => line.startsWith("??")).length,
    };
}


/***/ }),

/***/ 19735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPromptFile: () => (/* binding */ readPromptFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const longestPromptBytes = 1024 * 1024;
async function readPromptFile(root, path) {
    try {
        const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path));
        if (file !== top && !file.startsWith(`${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            return undefined;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "r");
        try {
            const { size } = await handle.stat();
            if (size > longestPromptBytes)
                return undefined;
            return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ drive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42985);
/* harmony import */ var _adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59825);
/* harmony import */ var _core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89708);
/* harmony import */ var _core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4969);
/* harmony import */ var _core_failure_classify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51518);
/* harmony import */ var _core_failure_timeout_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3957);
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84367);
/* harmony import */ var _core_journal_workflow_id_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(14350);
/* harmony import */ var _core_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20961);
/* harmony import */ var _core_telemetry_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(68630);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(18067);
/* harmony import */ var _engine_checkpoint_find_earlier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63655);
/* harmony import */ var _engine_present_attach_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1690);
/* harmony import */ var _engine_present_attach_status_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86184);
/* harmony import */ var _engine_present_attach_telemetry_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(50979);
/* harmony import */ var _engine_present_attach_views_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66334);
/* harmony import */ var _engine_run_workflow_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32642);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45531);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(19661);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(13842);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(36920);























const noLimitMs = 7 * 24 * 3_600_000;
const orphanGraceMs = 2_000;
const fresh = { attempt: 1, wasLocal: false, local: undefined, earlier: undefined };
function groundIn({ runs }, seen) {
    return { attempt: Math.max(runs.length, seen) + 1, wasLocal: runs.at(-1)?.event === _find_workflow_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalEvents */ .oN.local };
}
async function groundOf(world, workflowId, stop) {
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeJournal */ .M)(bytes);
    const reasons = [];
    const here = (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldJournal */ .n)(content?.entries ?? []);
    if (content !== undefined) {
        if (content.tail.kind !== "broken" && here.workflowId === workflowId)
            return { ...groundIn(here, 0), local: workflowId, earlier: undefined };
        const { tail } = content;
        const why = tail.kind === "broken" ? `is broken at line ${tail.line}: ${tail.reason}` : "is not its own";
        reasons.push(`the journal here ${why}`);
    }
    const found = await (0,_engine_checkpoint_find_earlier_js__WEBPACK_IMPORTED_MODULE_9__.findEarlier)(world, { self: "", workflowId, runId: undefined, issue: undefined }, stop);
    reasons.push(...found.problems);
    if (found.kind !== "checkpoint")
        return (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_15__/* .unknownWorkflow */ .EX)(workflowId, await world.states.list(), reasons);
    const { address, history } = found.checkpoint;
    const went = `went on from checkpoint generation ${address.generation} in ${address.store}`;
    const problems = reasons.length === 0 ? [] : [...reasons, went];
    return { ...groundIn(history, here.runs.length), local: undefined, earlier: { ...found, problems } };
}
const invalid = (...problems) => ({ kind: "invalid", problems });
async function drive(setting, work, options) {
    const startedAt = Date.now();
    const workflowId = work.kind === "resume" ? work.workflowId : (0,_core_journal_workflow_id_js__WEBPACK_IMPORTED_MODULE_18__/* .newWorkflowId */ .F)(startedAt, Math.random());
    if (!(0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorkflowId */ .Rg)(workflowId))
        return invalid((0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_15__/* .unknownWorkflow */ .EX)(workflowId, [], []));
    const open = (local) => (0,_open_world_js__WEBPACK_IMPORTED_MODULE_16__/* .openWorld */ .H)(setting, { local, marker: workflowId, extensions: options.extensions });
    let ground = fresh;
    if (work.kind === "resume") {
        const looking = open(options.local);
        ground = await groundOf(looking.world, workflowId, options.stop).finally(() => looking.log.close());
        if ("problem" in ground)
            return invalid(ground);
    }
    const local = options.local || ground.wasLocal;
    const missing = (0,_setting_js__WEBPACK_IMPORTED_MODULE_17__/* .missingForRun */ .l)(setting, local);
    if (missing.length > 0)
        return invalid(...missing);
    const opened = open(local);
    try {
        return await driveIn(setting, opened.world, { work, workflowId, startedAt, local, options, ground });
    }
    finally {
        await opened.log.close();
    }
}
async function driveIn(setting, world, journey) {
    const { work, workflowId, options } = journey;
    if (work.kind === "start") {
        const problems = await agentProblems(world, options.stop);
        if (problems.length > 0)
            return { kind: "invalid", problems };
        const { changed, untracked } = await (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .gitDigest */ .Hi)(setting.root, setting.environment);
        if (Number(changed) + Number(untracked) > 0)
            options.tell(`what is changed (${changed}) or untracked (${untracked}) in the work tree becomes part of the work`);
    }
    const lock = await (0,_adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .takeRunLock */ .Cc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(setting.root, setting.config.state_directory), workflowId);
    if (lock.kind === "held") {
        return invalid({
            key: "work tree",
            place: setting.config.state_directory,
            problem: `${lock.holder.workflow_id} is at work here (process ${lock.holder.pid})`,
            remedy: "Wait for it, stop it, or use another clone.",
        });
    }
    try {
        options.onWorld?.(world);
        const orphans = work.kind === "resume" ? await world.processes.endAll(orphanGraceMs) : 0;
        if (orphans > 0)
            options.tell(`ended ${orphans} ${orphans === 1 ? "process" : "processes"} of a start that was killed`);
        return { kind: "ended", end: await runOn(setting, world, journey) };
    }
    finally {
        await lock.release();
    }
}
async function agentProblems(world, stop) {
    const probe = await world.agent.probe(stop);
    if (probe.kind === "available")
        return [];
    if (probe.evidence.kind === "configuration")
        return probe.evidence.problems;
    const { message, remedy } = (0,_core_failure_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .classify */ .L)(probe.evidence);
    return [{ key: "agent", place: "configuration", problem: message, remedy }];
}
async function runOn(setting, world, journey) {
    const { config, runner, redact } = setting;
    const { work, workflowId, startedAt, local, ground } = journey;
    const plan = (0,_core_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .planFor */ .b)(config);
    const traceparent = (0,_core_telemetry_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_19__/* .traceparentIn */ .ty)(setting.environment);
    const run = {
        id: await (0,_adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalRunId */ .R9)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(setting.root, config.state_directory), workflowId),
        attempt: ground.attempt,
        url: undefined,
        actor: undefined,
        event: local ? _find_workflow_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalEvents */ .oN.local : _find_workflow_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalEvents */ .oN.github,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_20__/* .version */ .r,
        ...(traceparent === undefined ? {} : { traceparent }),
    };
    const budget = (0,_core_failure_timeout_js__WEBPACK_IMPORTED_MODULE_21__/* .jobBudget */ .z5)(startedAt, config.time_budget === undefined ? noLimitMs : config.time_budget * 1000);
    const settles = [];
    const end = await (0,_engine_run_workflow_js__WEBPACK_IMPORTED_MODULE_13__/* .runWorkflow */ .F)({
        world,
        config,
        plan,
        stages: _stages_index_js__WEBPACK_IMPORTED_MODULE_14__/* .stages */ ._,
        budget: async () => budget,
        run,
        repository: runner.repo === "" ? "local/repository" : `${runner.owner}/${runner.repo}`,
        workflowId,
        task: work.kind === "start" ? work.task : { source: "prompt", text: "", requester: undefined },
        resumeFrom: config.resume_from !== undefined && (0,_core_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .isWorkflowStage */ .eT)(config.resume_from) ? config.resume_from : undefined,
        earlier: ground.earlier,
        local: ground.local,
        stop: journey.options.stop,
        redact,
        onOpen: (recorder, ownership) => {
            (0,_engine_present_attach_log_js__WEBPACK_IMPORTED_MODULE_10__/* .attachLog */ .a)(recorder, world);
            settles.push((0,_engine_present_attach_views_js__WEBPACK_IMPORTED_MODULE_12__/* .attachViews */ .s)(recorder, world).settle);
            settles.push((0,_engine_present_attach_status_js__WEBPACK_IMPORTED_MODULE_11__.attachStatus)(recorder, { world, config, plan, repositoryUrl: null }, ownership).settle);
            settles.push((0,_engine_present_attach_telemetry_js__WEBPACK_IMPORTED_MODULE_22__/* .attachTelemetry */ .P)(recorder, world));
        },
        onDone: (history, ownership) => (0,_engine_present_attach_status_js__WEBPACK_IMPORTED_MODULE_11__.showStatusOfEnd)(history, { world, config, plan, repositoryUrl: null }, ownership),
    });
    for (const settle of settles)
        await settle();
    return end;
}


/***/ }),

/***/ 42167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readTask),
  resumeCommandLine: () => (/* binding */ resumeCommandLine),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/prompt-file.js
var prompt_file = __webpack_require__(19735);
// EXTERNAL MODULE: ./lib/core/journal/ended-history.js
var ended_history = __webpack_require__(2158);
// EXTERNAL MODULE: ./lib/cli/drive.js
var drive = __webpack_require__(74294);
// EXTERNAL MODULE: ./lib/core/diagnostics/diagnostics-text.js
var diagnostics_text = __webpack_require__(89498);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/cli/end-text.js


function savedWords(report) {
    const newest = report.checkpoints.saved.at(-1);
    if (newest !== undefined)
        return `generation ${newest.generation} in ${newest.store}`;
    return "none; the journal in the state directory has every finished stage";
}
function nextWords({ report, resume }) {
    const [first] = report.nextSteps;
    const resumable = report.outcome === "paused" || report.outcome === "interrupted" || report.outcome === "failed";
    if (!resumable)
        return first ?? "nothing";
    if (!report.resume.possible)
        return first ?? "nothing";
    const remedy = report.failure?.remedy ?? "";
    const notBefore = report.resume.notBefore;
    const when = notBefore === null ? "" : ` (not before ${new Date(notBefore).toISOString()})`;
    return report.outcome === "interrupted" || remedy === "" ? `${resume}${when}` : `${remedy} Then: ${resume}${when}`;
}
function endLines(words) {
    const { report } = words;
    const { issue, branch, pullRequest: pull, performance } = report;
    const rows = [["workflow", words.workflowId]];
    if (issue !== null)
        rows.push(["issue", `#${issue.number} ${issue.url}`]);
    if (branch !== null)
        rows.push(["branch", branch.name]);
    if (pull !== null)
        rows.push(["pull request", `#${pull.number} ${pull.url} (${pull.draft ? "draft, " : ""}${pull.operation})`]);
    rows.push([
        "stages",
        `${report.progress.done} of ${report.progress.total} done in ${(0,duration/* renderDuration */.PP)(report.durationMs / 1000)}`,
    ]);
    if (report.outcome !== "completed")
        rows.push(["checkpoint", savedWords(report)]);
    rows.push(["performance", `${performance.performance_score.toFixed(2)} (${performance.performance_grade})`]);
    if (report.usage.costUsd > 0)
        rows.push(["cost", `$${report.usage.costUsd.toFixed(2)}`]);
    rows.push(["next", nextWords(words)]);
    return [report.headline, ...(0,diagnostics_text/* columns */.Y)(rows).map((row) => `  ${row}`)];
}

// EXTERNAL MODULE: ./lib/cli/find-workflow.js
var find_workflow = __webpack_require__(19661);
// EXTERNAL MODULE: ./lib/core/config/config-keys.js + 2 modules
var config_keys = __webpack_require__(848);
;// CONCATENATED MODULE: ./lib/cli/resume-command.js

const leftOut = new Set([
    "mode",
    "workflow_id",
    "prompt_file",
    "prompt",
    "issue_number",
    "resume_from",
    "dry_run",
]);
function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function resumeCommand(workflowId, flags) {
    const words = ["workflow-manager", "resume", workflowId];
    for (const [name, value] of Object.entries(flags)) {
        if (value === "" || leftOut.has(name) || !(0,config_keys/* isConfigurationName */.cE)(name))
            continue;
        const key = (0,config_keys/* configurationKey */.kH)(name);
        if (key.secret)
            continue;
        const flag = `--${(0,config_keys/* inputName */.yu)(name)}`;
        if (key.kind === "boolean")
            words.push(`${flag}=${quoted(value)}`);
        else
            words.push(flag, quoted(value));
    }
    return words.join(" ");
}

// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/stop.js
const graceMs = 1_500;
function stopOnInterrupts(source, tell, again) {
    const controller = new AbortController();
    let first;
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        source.on(name, () => {
            if (first !== undefined)
                return again();
            first = name;
            if (name === "SIGINT")
                tell("Stopping and saving; press Ctrl-C again to end at once.");
            controller.abort({ by: name === "SIGHUP" ? "SIGTERM" : name, graceMs });
        });
    }
    return { signal: controller.signal, by: () => first };
}

;// CONCATENATED MODULE: ./lib/cli/run.js










async function readTaskFile(setting, path) {
    const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(setting.root, path)).catch(() => undefined);
    if (file === undefined)
        return undefined;
    const text = await (0,prompt_file.readPromptFile)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file));
    if (text === undefined)
        return undefined;
    const inside = (0,external_node_path_.relative)(setting.root, file);
    const isInside = inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`);
    return { name: isInside ? inside.split(external_node_path_.sep).join("/") : (0,external_node_path_.basename)(file), text };
}
async function readTask(setting) {
    const { config, sources } = setting;
    const issue = config.issue_number;
    if (config.prompt_file === undefined && config.prompt === undefined && issue !== undefined)
        return { task: { source: "issue", issue, text: "", requester: undefined } };
    const key = config.prompt_file === undefined ? "prompt" : "prompt_file";
    const place = sources[key];
    const refuse = (problem, remedy) => ({ problems: [{ key, place, problem, remedy }] });
    const file = config.prompt_file === undefined ? undefined : await readTaskFile(setting, config.prompt_file);
    if (config.prompt_file !== undefined && file === undefined) {
        return refuse(`${config.prompt_file} cannot be read as text`, "Give the path of a Markdown file in UTF-8, of at most 1 MiB, that is there.");
    }
    const text = file?.text ?? config.prompt ?? "";
    const { analysePrompt } = await Promise.all(/* import() */[__webpack_require__.e(4502), __webpack_require__.e(7866), __webpack_require__.e(3889)]).then(__webpack_require__.bind(__webpack_require__, 87866));
    const reading = analysePrompt(text, { fileName: file?.name });
    if (reading.kind === "refused")
        return refuse(reading.reason.replace(/\.$/, ""), `Add ${reading.missing.join("; ")}.`);
    return {
        task: {
            source: file === undefined ? "prompt" : "prompt-file",
            ...(file === undefined ? {} : { promptFile: file.name }),
            issue,
            text,
            requester: undefined,
        },
    };
}
function exitCodeOf(end, by) {
    switch (end.status) {
        case "completed":
        case "degraded":
            return cli_screen/* exitCodes */.hS.done;
        case "paused":
            return cli_screen/* exitCodes */.hS.resumable;
        case "interrupted":
            return by === "SIGINT" ? cli_screen/* exitCodes */.hS.cancelled : cli_screen/* exitCodes */.hS.resumable;
        case "failed":
            return end.failure?.category === "configuration" ? cli_screen/* exitCodes */.hS.usage : cli_screen/* exitCodes */.hS.failed;
    }
}
async function driveInTerminal(setting, work, command, end) {
    const { screen } = setting;
    let world;
    const stopping = stopOnInterrupts(process, screen.err, () => {
        const now = () => end(cli_screen/* exitCodes */.hS.cancelled);
        if (world === undefined)
            now();
        else
            void world.processes.endAll(0).then(now, now);
    });
    const driven = await (0,drive/* drive */.r)(setting, work, {
        local: command.local,
        stop: stopping.signal,
        tell: (line) => screen.err((0,cli_screen/* plain */.pj)(setting.redact(line))),
        onWorld: (opened) => {
            world = opened;
        },
    });
    return { driven, by: stopping.by() };
}
function showEnd(screen, setting, driven, command, by) {
    if (driven.kind === "invalid")
        return (0,cli_screen/* showProblems */.k1)(screen, driven.problems);
    const { end } = driven;
    const now = Date.now();
    const report = (0,find_workflow/* terminalReport */.RR)(setting, (0,ended_history/* endedHistory */.h)(end, now), now);
    const flags = command.flags;
    const resume = resumeCommand(end.workflowId, flags);
    for (const line of endLines({ report, resume, workflowId: end.workflowId }))
        screen.out((0,cli_screen/* plain */.pj)(setting.redact(line)));
    return exitCodeOf(end, by);
}
async function runCommand(setting, command, end) {
    const read = await readTask(setting);
    if ("problems" in read)
        return (0,cli_screen/* showProblems */.k1)(setting.screen, read.problems);
    const { driven, by } = await driveInTerminal(setting, { kind: "start", task: read.task }, command, end);
    return showEnd(setting.screen, setting, driven, command, by);
}
async function resumeCommandLine(setting, command, end) {
    const { driven, by } = await driveInTerminal(setting, { kind: "resume", workflowId: command.workflowId }, command, end);
    return showEnd(setting.screen, setting, driven, command, by);
}


/***/ }),

/***/ 50221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderHandOverNote),
/* harmony export */   i: () => (/* binding */ readTodos)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);


const longestLine = 300;
const longestAnswer = 4_000;
const longestDiff = 20_000;
function readTodos(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        if (typeof item !== "object" || item === null || Array.isArray(item))
            return [];
        const { text, done } = item;
        return typeof text === "string" ? [{ text, done: done === true }] : [];
    });
}
const oneLine = (text) => (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.replace(/\s+/g, " ").trim(), longestLine);
function renderHandOverNote(history, stage, agent, diff) {
    const lines = [];
    const taken = history.handOvers.at(-1);
    if (taken !== undefined && taken.to === agent)
        lines.push(`The agent ${taken.from} worked on this before and cannot go on: ${oneLine(taken.reason)}`);
    else
        lines.push("The conversation in which this was worked on before cannot be gone on with.");
    const reached = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.filter((name) => history.stages[name].startedAt !== null);
    lines.push("", "Stages so far:", ...reached.map((name) => {
        const { status, note, failure } = history.stages[name];
        const more = oneLine(failure?.message ?? note ?? "");
        return `- ${name}: ${status}${more === "" ? "" : `, ${more}`}`;
    }));
    const failed = history.stages[stage].attempts.filter((attempt) => attempt.failure !== null).slice(-5);
    if (failed.length > 0)
        lines.push("", "Attempts of this stage that failed:", ...failed.map(({ attempt, failure }) => `- ${attempt}: ${oneLine(failure?.message ?? "")}`));
    const todos = readTodos(history.stages[stage].progress["todos"] ?? history.stages.implementation_progress.progress["todos"]);
    if (todos.length > 0)
        lines.push("", "The to-do list of the agent before:", ...todos.map(({ text, done }) => `- [${done ? "x" : " "}] ${oneLine(text)}`));
    const answer = history.stages.implementation_progress.output?.["answer"];
    if (typeof answer === "string" && answer.trim() !== "")
        lines.push("", "What the agent before said of the implementation:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(answer.trim(), longestAnswer));
    if (diff !== "") {
        const more = diff.length > longestDiff ? "\n… (the diff goes on; `git diff` shows all of it)" : "";
        lines.push("", "The change so far, new files left out:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(diff, longestDiff) + more);
    }
    return lines.join("\n");
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

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ endedHistory)
/* harmony export */ });
function endedHistory(told, now) {
    const { history, status, reason, failure } = told;
    if (history.end !== null)
        return history;
    const begun = history.entries > 0 ? history : { ...history, workflowId: told.workflowId, createdAt: now, lastAt: now };
    const resumable = status !== "completed" && status !== "degraded";
    return { ...begun, end: { status, reason, failure, resumable, resumeAt: null, at: now } };
}


/***/ }),

/***/ 42270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportFactsOf),
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50221);
/* harmony import */ var _learning_insights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89113);
/* harmony import */ var _stage_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74831);
/* harmony import */ var _saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30328);




function outputOf(history, stage) {
    const { output } = history.stages[stage];
    const decoded = output === null ? undefined : _stage_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stageOutputs */ .T[stage].safeParse(output);
    return decoded?.success === true ? decoded.data : null;
}
function stageFacts(record, baselineS) {
    return {
        stage: record.stage,
        status: record.status,
        attempts: record.attempts.map((attempt) => ({
            attempt: attempt.attempt,
            startedAt: attempt.startedAt,
            endedAt: attempt.endedAt,
            outcome: attempt.outcome,
            failure: attempt.failure?.message ?? null,
            category: attempt.failure?.category ?? null,
            code: attempt.failure?.code ?? null,
            limitMs: attempt.limitMs,
            warned: attempt.warned,
        })),
        recoveries: record.recoveries,
        waitedMs: record.waitedMs,
        ...(record.forgotten === undefined ? {} : { forgotten: record.forgotten }),
        waits: record.waits,
        baselineS,
        note: record.note,
        failure: record.failure?.message ?? null,
    };
}
function failureFacts(history) {
    const failure = history.end?.failure ?? null;
    if (failure === null)
        return null;
    const stage = history.current ??
        Object.values(history.stages).find((record) => record.status === "failed" || record.status === "degraded")?.stage ??
        null;
    return {
        stage,
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        lastOutput: history.lastOutput,
    };
}
function usageByStage(history) {
    const costs = (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costByStage */ .z9)(history);
    const stages = Object.entries(history.usageByStage);
    return Object.fromEntries(stages.map(([stage, usage]) => [stage, { ...usage, costUsd: costs[stage] ?? 0 }]));
}
function title(history) {
    return outputOf(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null;
}
function reportFactsOf(history, settings) {
    const { plan, repositoryUrl } = settings;
    const issue = outputOf(history, "issue_creation");
    const branch = outputOf(history, "branch_setup");
    const pull = outputOf(history, "pr_creation");
    const outcome = history.end?.status ?? "running";
    const check = history.health.at(-1)?.check;
    const insights = (0,_learning_insights_js__WEBPACK_IMPORTED_MODULE_1__/* .readInsights */ .Q9)(history.stages.completion.progress["insights"]);
    const enabled = plan.stages.filter((stage) => stage.enabled);
    return {
        workflowId: history.workflowId,
        title: title(history),
        requester: history.task?.requester ?? null,
        outcome,
        reason: history.end?.reason ?? null,
        startedAt: history.createdAt,
        at: history.end?.at ?? settings.now,
        runs: history.runs.map((run) => ({
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            openedAt: run.openedAt,
            resumedFrom: run.resumedFrom,
            from: run.from,
            previousEnd: run.previousEnd,
            silentSince: run.silentSince,
            event: run.event ?? null,
            actor: run.actor ?? null,
            version: run.version,
        })),
        stages: enabled.map((stage) => stageFacts(history.stages[stage.stage], insights?.baselines[stage.stage] ?? stage.baselineS)),
        issue: issue === null ? null : { number: issue.number, url: issue.url },
        branch: branch === null
            ? null
            : {
                name: branch.branch,
                url: repositoryUrl === null
                    ? null
                    : `${repositoryUrl}/tree/${branch.branch.split("/").map(encodeURIComponent).join("/")}`,
            },
        pullRequest: pull === null ? null : { number: pull.number, url: pull.url, operation: pull.operation, draft: pull.draft },
        failure: failureFacts(history),
        resume: {
            possible: history.end?.resumable ?? true,
            notBefore: history.end?.resumeAt ?? null,
            comment: issue === null && history.task?.issue === undefined ? null : settings.resumeComment,
            onGitHub: repositoryUrl !== null,
        },
        warnings: history.warnings.map(({ topic, message }) => ({ topic, message })),
        samples: history.samples,
        healthChecks: history.health.map(({ at, reason, check: one }) => ({
            at,
            reason,
            status: typeof one["status"] === "string" ? one["status"] : "unknown",
        })),
        health: check === undefined ? null : check,
        checkpoints: { saved: history.checkpoints, failed: history.checkpointFailures },
        insights: insights ?? null,
        leftOut: [],
        usage: { ...history.usage, costUsd: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costOfAll */ .g3)(history) },
        usageByStage: usageByStage(history),
        saved: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .savedByResuming */ .HR)(history),
        stalls: history.stalls,
        handOvers: history.handOvers,
        protectedChange: history.protectedChange,
        todos: history.current === null ? [] : (0,_agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__/* .readTodos */ .i)(history.stages[history.current].progress["todos"]),
        plan: outputOf(history, "research_planning")?.plan ?? null,
        version: settings.version,
    };
}


/***/ }),

/***/ 30328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ savedByResuming),
/* harmony export */   g3: () => (/* binding */ costOfAll),
/* harmony export */   z9: () => (/* binding */ costByStage)
/* harmony export */ });
/* harmony import */ var _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53641);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const nothing = { costUsd: 0, tokens: 0, agentMs: 0 };
function costOf(usage, whole) {
    const priced = (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(whole) - whole.unpricedTokens;
    return usage.unpricedTokens === 0 || priced <= 0
        ? usage.costUsd
        : usage.costUsd + usage.unpricedTokens * (whole.costUsd / priced);
}
function sum(history, stages) {
    const before = history.usedBefore;
    return stages
        .flatMap((stage) => Object.entries(before[stage] ?? {}))
        .reduce((total, [agent, usage]) => ({
        costUsd: total.costUsd + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk),
        tokens: total.tokens + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(usage),
        agentMs: total.agentMs + usage.agentMs,
    }), nothing);
}
function savedByResuming(history) {
    const run = history.runs.at(-1);
    if (run === undefined || history.runs.length < 2)
        return null;
    const done = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const { status, endedAt } = history.stages[stage];
        return status === "succeeded" && endedAt !== null && endedAt <= run.openedAt;
    });
    const kept = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const resumedAt = history.resumedSessions[stage];
        return !done.includes(stage) && resumedAt !== undefined && resumedAt >= run.openedAt;
    });
    return { stages: sum(history, done), session: sum(history, kept) };
}
function costByStage(history) {
    const stages = Object.entries(history.agentUsageByStage);
    return Object.fromEntries(stages.map(([stage, byAgent]) => [
        stage,
        Object.entries(byAgent).reduce((cost, [agent, usage]) => cost + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk), 0),
    ]));
}
function costOfAll(history) {
    return Object.values(history.agentUsage).reduce((cost, usage) => cost + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatedCostUsd */ .s3)(usage), 0);
}


/***/ }),

/***/ 63655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findEarlier: () => (/* binding */ findEarlier)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _core_journal_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89351);
/* harmony import */ var _core_report_status_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1507);
/* harmony import */ var _core_text_markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9024);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60091);





const finishedWords = new Set(["completed", "degraded"]);
async function commentsOn(world, issue) {
    try {
        return await world.github.comments(issue);
    }
    catch (error) {
        if (!(error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v) || error.evidence.kind !== "http" || error.evidence.status !== 404)
            throw error;
        const problem = {
            key: "issue-number",
            place: "input or event",
            problem: `there is no issue #${issue} that the token can see`,
            remedy: "Name an issue of this repository, and give the token access to its issues.",
        };
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "configuration", problems: [problem] });
    }
}
async function fromStatusComment(world, issue) {
    const [viewer, comments] = await Promise.all([world.github.viewer(), commentsOn(world, issue)]);
    for (const comment of [...comments].reverse()) {
        if (comment.author !== viewer)
            continue;
        const status = (0,_core_report_status_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatusComment */ .FR)(comment.body);
        if (status === undefined)
            continue;
        return {
            workflowId: status.workflow_id,
            finished: finishedWords.has(status.status),
            announced: status.run_attempt === 0,
            requester: status.requester ?? undefined,
        };
    }
    return undefined;
}
const searchedIssues = 100;
async function fromIssueOfRun(world, runId) {
    if (!/^\d+$/.test(runId))
        return undefined;
    const [viewer, issues] = await Promise.all([world.github.viewer(), world.github.recentIssues(searchedIssues)]);
    const ours = new RegExp(`/actions/runs/${runId.replace(/\D/g, "")}(?!\\d)`);
    for (const issue of issues) {
        const mark = (0,_core_text_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .findMarkers */ .X)(issue.body)[0];
        const lastLine = issue.body.trimEnd().split("\n").at(-1) ?? "";
        if (issue.author === viewer && mark?.effect === "issue" && ours.test(lastLine))
            return mark.workflowId;
    }
    return undefined;
}
const generationEpoch = Date.UTC(2025, 0, 1);
const unseenSaves = 100;
function newestGeneration(addresses, certain, now) {
    const shown = addresses.reduce((newest, { generation }) => Math.max(newest, generation), 0);
    return certain ? shown + unseenSaves : Math.max(shown, Math.floor((now - generationEpoch) / 1000));
}
function newestWorkflow(addresses) {
    return addresses
        .map((address) => address.workflowId)
        .sort()
        .at(-1);
}
async function findEarlier(world, query, stop) {
    const found = await lookForEarlier(world, query, stop);
    if (found.kind === "checkpoint" || !stop.aborted)
        return found;
    const { by } = (stop.reason ?? {});
    throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "cancelled", by: by === "SIGTERM" ? "SIGTERM" : "SIGINT" });
}
async function lookForEarlier(world, query, stop) {
    const problems = [];
    const look = (by) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckpoints */ .FK)(world, by, stop, problems);
    const newest = (addresses, certain) => newestGeneration(addresses, certain, world.clock.now());
    const load = async (workflowId, found) => {
        const certain = problems.length === 0;
        const own = found.filter((address) => address.workflowId === workflowId);
        const checkpoint = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNewestGood */ .at)(world, own, stop, problems);
        if (checkpoint === undefined)
            return undefined;
        const older = (than) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNewestGood */ .at)(world, own.filter((address) => address.generation < than.address.generation), stop, problems);
        const ownersCopy = ({ address: { generation } }) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNewestGood */ .at)(world, own.filter((address) => address.generation <= generation && (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwners */ .Nu)(world, address)), stop, problems);
        return { kind: "checkpoint", checkpoint, older, ownersCopy, newestGeneration: newest(own, certain), problems };
    };
    const traces = (workflowId, shown) => ({
        kind: "traces",
        workflowId,
        newestGeneration: shown?.announced === true ? 0 : newest([], false),
        requester: shown?.requester,
        problems,
    });
    const none = { kind: "none", problems };
    const over = { ...none, workedOn: true };
    if (query.workflowId !== undefined && query.workflowId !== query.self) {
        const found = await load(query.workflowId, await look({ workflowId: query.workflowId }));
        if (found !== undefined || query.issue === undefined)
            return found ?? none;
        const shown = await fromStatusComment(world, query.issue);
        return shown?.workflowId === query.workflowId ? traces(query.workflowId) : none;
    }
    if (query.runId !== undefined) {
        const addresses = await look({ runId: query.runId });
        const workflowId = newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
        const found = workflowId === undefined ? undefined : await load(workflowId, addresses);
        if (found !== undefined)
            return found;
    }
    if (query.issue === undefined) {
        const workflowId = query.runId === undefined ? undefined : await fromIssueOfRun(world, query.runId);
        return workflowId === undefined || workflowId === query.self ? none : traces(workflowId);
    }
    const shown = await fromStatusComment(world, query.issue);
    if (shown?.workflowId === query.self)
        return shown.announced ? none : over;
    const mayBeOver = query.runId !== undefined || query.goBack === true;
    if (shown?.finished === true && !mayBeOver)
        return over;
    const addresses = await look(shown === undefined ? { issue: query.issue } : { workflowId: shown.workflowId });
    const workflowId = shown?.workflowId ?? newestWorkflow(addresses.filter((address) => address.workflowId !== query.self));
    if (workflowId === undefined)
        return none;
    const found = await load(workflowId, addresses);
    if (found?.kind === "checkpoint") {
        const { history } = found.checkpoint;
        const ended = (0,_core_journal_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(history.stages.completion) || (history.end !== null && !history.end.resumable);
        return ended && !mayBeOver ? over : found;
    }
    return shown === undefined ? over : traces(workflowId, shown);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fencedWorld)
/* harmony export */ });
/* unused harmony export githubWrites */
const githubWrites = [
    "createIssue",
    "createComment",
    "updateComment",
    "react",
    "ensureLabel",
    "addLabels",
    "removeLabel",
    "assign",
    "createPullRequest",
    "updatePullRequest",
    "requestReviewers",
    "createReview",
    "replyToReviewComment",
    "createCheckRun",
    "updateCheckRun",
    "dispatchWorkflow",
    "cancelRun",
];
const everyMethod = true;
function behind(port, writes, fence) {
    const names = new Set(writes);
    return new Proxy(port, {
        get: (target, name) => {
            const member = Reflect.get(target, name);
            if (!names.has(name) || typeof member !== "function")
                return member;
            return async (...args) => {
                await fence();
                return member.apply(target, args);
            };
        },
    });
}
function fencedWorld(world, fence) {
    return {
        ...world,
        fenced: everyMethod,
        github: behind(world.github, githubWrites, fence),
        workTree: behind(world.workTree, ["push"], fence),
        stores: world.stores.map((store) => behind(store, ["save", "prune"], fence)),
    };
}


/***/ }),

/***/ 86184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachStatus: () => (/* binding */ attachStatus),
  showStatusOfEnd: () => (/* binding */ showStatusOfEnd)
});

;// CONCATENATED MODULE: ./lib/core/journal/pushed-heads.js
function pushedHeads({ effects, stages }) {
    const pushed = Object.values(effects).map(({ effect, confirmed, value }) => confirmed && effect.startsWith("push:") ? value?.["sha"] : undefined);
    const shas = [...pushed, stages.review_processing.output?.["headSha"]].filter((sha) => typeof sha === "string");
    return shas.filter((sha, at) => shas.lastIndexOf(sha) === at);
}

// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
// EXTERNAL MODULE: ./lib/core/report/status-comment.js + 1 modules
var status_comment = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/core/report/check-run.js


const checkName = "WorkflowManager";
const conclusions = {
    completed: "success",
    degraded: "neutral",
    paused: "action_required",
    interrupted: "cancelled",
    failed: "failure",
    skipped: "neutral",
    dispatched: "neutral",
    running: null,
};
function renderCheckRun(report) {
    const run = report.runs.at(-1);
    return {
        externalId: `${report.workflowId} ${run?.id ?? "local"}.${run?.attempt ?? 1}`,
        detailsUrl: run?.url ?? undefined,
        title: (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* sanitise */.tB)(report.headline, 1_000).replace(/\s+/g, " ").trim(), 200),
        summary: (0,status_comment/* renderStatusText */._c)(report, (0,status_comment/* aboveStages */.hu)(report)),
        conclusion: conclusions[report.outcome],
    };
}
function supersededCheckRun(content, sha) {
    const short = sha.slice(0, 12);
    return {
        ...content,
        title: `Went on at ${short}`,
        summary: `The workflow has pushed ${short}; its check is there.`,
        conclusion: "neutral",
    };
}

;// CONCATENATED MODULE: ./lib/engine/present/check-run-view.js


function checkRunView() {
    let now;
    const oursAt = async (sha, workflowId, fenced) => (await fenced.github.checkRuns(sha, checkName)).filter(({ externalId }) => externalId.startsWith(`${workflowId} `));
    const showAt = async (sha, workflowId, content, fenced) => {
        if (now?.sha === sha) {
            await fenced.github.updateCheckRun(now.id, content);
            return now.id;
        }
        const ours = await oursAt(sha, workflowId, fenced);
        const open = ours.find((run) => run.open);
        if (open !== undefined) {
            await fenced.github.updateCheckRun(open.id, content);
            return open.id;
        }
        if (ours.some(({ externalId }) => externalId === content.externalId))
            return undefined;
        return (await fenced.github.createCheckRun(sha, checkName, content)).id;
    };
    const closeOthers = async (heads, workflowId, content, fenced) => {
        for (const sha of heads)
            for (const run of await oursAt(sha, workflowId, fenced))
                if (run.open)
                    await fenced.github.updateCheckRun(run.id, content);
    };
    return {
        event: "check-run",
        name: "the check run",
        remedy: "Give the job `checks: write` and the action the job's own token or an app's (a personal one may not), or leave `check-run` off.",
        shows: (entry) => entry.kind === "effect.confirmed" && entry.effect.startsWith("push:"),
        async show(history, report, fenced) {
            const heads = pushedHeads(history);
            const sha = heads.at(-1);
            if (sha === undefined)
                return false;
            const content = renderCheckRun(report());
            const superseded = supersededCheckRun(content, sha);
            const id = await showAt(sha, history.workflowId, content, fenced);
            if (now !== undefined && now.sha !== sha)
                await fenced.github.updateCheckRun(now.id, superseded);
            now = id === undefined ? undefined : { id, sha };
            const isOver = content.conclusion !== null && history.end?.status !== "interrupted";
            if (isOver)
                await closeOthers(new Set(heads), history.workflowId, superseded, fenced);
            return id !== undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report = __webpack_require__(14567);
// EXTERNAL MODULE: ./lib/core/report/report-of.js
var report_of = __webpack_require__(42270);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var attempt = __webpack_require__(44139);
// EXTERNAL MODULE: ./lib/engine/ownership/fenced-world.js
var fenced_world = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/engine/present/live-view.js






const throttleMs = 5_000;
const refreshMs = 120_000;
const lastEditMs = 8_000;
const hurriedEditMs = 1_500;
const shown = new Set([
    "stage.started",
    "stage.succeeded",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "attempt.failed",
    "workflow.ended",
    "run.opened",
]);
function createShowing(setup, ownership, view) {
    const { world } = setup;
    const closed = new AbortController();
    let told = false;
    let refused = false;
    const fenced = (0,fenced_world/* fencedWorld */.O)(world, async () => {
        closed.signal.throwIfAborted();
        await ownership.fence(closed.signal);
        closed.signal.throwIfAborted();
    });
    const reportOf = (history) => (0,report/* buildReport */.FK)((0,report_of/* reportFactsOf */.F)(history, {
        plan: setup.plan,
        resumeComment: setup.resumeComment,
        repositoryUrl: setup.repositoryUrl,
        version: version/* version */.r,
        now: world.clock.now(),
    }));
    const tell = (workflowId, message) => world.log.write({
        time: new Date(world.clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: workflowId,
        stage: null,
        event: view.event,
        message: `${view.name} could not be updated: ${message}${refused ? ` ${view.remedy}` : ""}`,
        fields: {},
    });
    return {
        async show(history) {
            if (history.end?.failure?.code === "ownership-lost" || closed.signal.aborted || refused)
                return false;
            try {
                return await view.show(history, () => reportOf(history), fenced);
            }
            catch (error) {
                if (closed.signal.aborted)
                    return false;
                const failure = (0,classify/* classify */.L)((0,attempt/* evidenceOf */.X)(error));
                if (failure.code === "ownership-lost")
                    return false;
                refused = failure.code === "github-permission" || failure.code === "github-forbidden";
                if (!told)
                    tell(history.workflowId, failure.message);
                told = true;
                return true;
            }
        },
        close: () => closed.abort({ by: "settled", graceMs: 0 }),
    };
}
async function showEnd(history, setup, ownership, view) {
    const { clock } = setup.world;
    const showing = createShowing(setup, ownership, view);
    const over = new AbortController();
    await Promise.race([showing.show(history), clock.sleep(setup.lastEditMs ?? lastEditMs, over.signal)]);
    over.abort();
    showing.close();
}
function attachLiveView(recorder, setup, ownership, view) {
    const { world } = setup;
    const showing = createShowing(setup, ownership, view);
    let wanted = false;
    let writing;
    let lastAt = 0;
    let refreshing = false;
    const hurry = new AbortController();
    const pump = async () => {
        while (wanted) {
            const wait = lastAt + throttleMs - world.clock.now();
            if (wait > 0 && !hurry.signal.aborted)
                await world.clock.sleep(wait, hurry.signal);
            wanted = false;
            if (await showing.show(recorder.history()))
                lastAt = world.clock.now();
        }
    };
    const ask = () => {
        wanted = true;
        writing ??= pump().finally(() => {
            writing = undefined;
            void refreshLater();
        });
    };
    const refreshLater = async () => {
        if (refreshing || hurry.signal.aborted)
            return;
        refreshing = true;
        let wait = refreshMs;
        while (wait > 0 && !hurry.signal.aborted) {
            await world.clock.sleep(wait, hurry.signal);
            wait = lastAt + refreshMs - world.clock.now();
        }
        refreshing = false;
        const { end, current } = recorder.history();
        if (!hurry.signal.aborted && end === null && current !== null)
            ask();
    };
    recorder.onEntry((entry) => {
        if (!shown.has(entry.kind) && !view.shows(entry))
            return;
        if (entry.kind === "workflow.ended")
            hurry.abort();
        ask();
    });
    const settle = async () => {
        hurry.abort();
        const usualMs = recorder.history().end?.status === "interrupted" ? hurriedEditMs : lastEditMs;
        const patienceMs = setup.lastEditMs ?? usualMs;
        const over = new AbortController();
        if (writing !== undefined)
            await Promise.race([writing, world.clock.sleep(patienceMs, over.signal)]);
        over.abort();
        showing.close();
    };
    ownership.beforeRelease(settle);
    return settle;
}

// EXTERNAL MODULE: ./lib/core/effects.js
var effects = __webpack_require__(52361);
;// CONCATENATED MODULE: ./lib/engine/present/status-comment-view.js


async function findComment(history, fenced) {
    const known = history.effects["status"]?.value?.["id"];
    if (typeof known === "number")
        return known;
    const issue = history.task?.issue;
    if (history.end === null || issue === undefined)
        return undefined;
    const marker = (0,effects/* effectMarker */.I)(history.workflowId, "status");
    const [viewer, comments] = await Promise.all([fenced.github.viewer(), fenced.github.comments(issue)]);
    return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
}
const statusCommentView = {
    event: "status-comment",
    name: "the status comment",
    remedy: "Give the job `issues: write`; a locked issue has to be unlocked.",
    shows: (entry) => (entry.kind === "effect.confirmed" && entry.effect === "status") ||
        (entry.kind === "stage.progress" && entry.name === "todos"),
    async show(history, report, fenced) {
        const comment = await findComment(history, fenced);
        if (comment === undefined)
            return false;
        await fenced.github.updateComment(comment, (0,status_comment/* renderStatusComment */.uc)(report()));
        return true;
    },
};

;// CONCATENATED MODULE: ./lib/engine/present/attach-status.js



function viewsOf({ progress_comment, check_run }) {
    return [...(progress_comment ? [statusCommentView] : []), ...(check_run ? [checkRunView()] : [])];
}
const withResume = (setup) => ({ ...setup, resumeComment: `${setup.config.trigger_phrase} resume` });
function attachStatus(recorder, setup, ownership) {
    const settles = viewsOf(setup.config).map((view) => attachLiveView(recorder, withResume(setup), ownership, view));
    return {
        settle: async () => {
            await Promise.all(settles.map((settle) => settle()));
        },
    };
}
async function showStatusOfEnd(history, setup, ownership) {
    if (setup.config.dry_run)
        return;
    await Promise.all(viewsOf(setup.config).map((view) => showEnd(history, withResume(setup), ownership, view)));
}


/***/ })

};
