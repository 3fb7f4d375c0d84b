export const id = 5709;
export const ids = [5709];
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
/* harmony import */ var _core_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35745);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87692);
/** What a diagnostic bundle takes from the machine: log lines, files, git's view, and names of variables but never their values. */







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
/** The newest lines of the newest two log files that are about the workflow, oldest first. */
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
/** Files of one workflow in the state and checkpoint directories. */
async function listStateFiles(root, directories, workflowId) {
    const lists = await Promise.all(directories.map((directory) => walk(root, directory, (path) => path.includes(workflowId))));
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Versions, sizes, and the names of the variables that steer us. */
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
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubEnvironment */ .v)(environment));
    const ask = async (...args) => {
        try {
            // A repository's configuration can name a program to be run by `status`.
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

/***/ 59825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ takeRunLock),
/* harmony export */   R9: () => (/* binding */ terminalRunId),
/* harmony export */   ms: () => (/* binding */ lockHolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73305);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3869);
/**
 * One workflow at a time in a work tree: two would edit, commit and restore over each other. A file in the state directory names
 * the process at work; a file whose process is gone (killed) is no lock.
 */






const lockShape = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ pid: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(1)), started: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), workflow_id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const fileOf = (stateDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory, "running.json");
/** When the process began, in the kernel's ticks: a number that is used again belongs to another process. */
async function startOf(pid) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
    // The name in parentheses may hold anything; the fields behind it do not. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
async function isAlive(holder) {
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === "EPERM";
    }
    return holder.started === null || holder.started === (await startOf(holder.pid));
}
async function readHolder(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => "");
    try {
        return lockShape.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** The process at work in this state directory; undefined when there is none. */
async function lockHolder(stateDirectory) {
    const holder = await readHolder(fileOf(stateDirectory));
    return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}
async function takeRunLock(stateDirectory, workflowId) {
    const file = fileOf(stateDirectory);
    const mine = JSON.stringify({ pid: process.pid, started: await startOf(process.pid), workflow_id: workflowId });
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("lock", file, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(stateDirectory, { recursive: true });
        for (;;) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${mine}\n`, { flag: "wx" });
                return { kind: "taken", release: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true }) };
            }
            catch (error) {
                if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== "EEXIST")
                    throw error;
            }
            const holder = await lockHolder(stateDirectory);
            if (holder !== undefined)
                return { kind: "held", holder };
            // Taken aside first: another process may have found the dead lock too, and put its own living one here since.
            const aside = `${file}.${process.pid}`;
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, aside).then(() => true, () => false)))
                continue;
            const found = await readHolder(aside);
            if (found !== undefined && (await isAlive(found)))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, file);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
        }
    });
}
/**
 * What a run's id is on GitHub: the same for all starts of a workflow in this state directory, and for nothing else. Whoever holds
 * the lock knows that the starts before it are dead, so that their lease of the workflow need not run out first.
 */
async function terminalRunId(stateDirectory, workflowId) {
    const { ino, birthtimeMs } = await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("stat", stateDirectory, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(stateDirectory));
    const place = JSON.stringify([(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), stateDirectory, ino, birthtimeMs, workflowId]);
    return `terminal-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(place).digest("hex").slice(0, 24)}`;
}


/***/ }),

/***/ 19661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   EX: () => (/* binding */ unknownWorkflow),
/* harmony export */   RR: () => (/* binding */ terminalReport),
/* harmony export */   oN: () => (/* binding */ terminalEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59825);
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12565);
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68680);
/* harmony import */ var _core_plan_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40764);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7122);
/* harmony import */ var _core_report_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41031);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18067);
/* harmony import */ var _engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66360);
/** For the commands that look at one workflow: its history and report, whoever wrote it and however it ended. */









const terminalEvents = { github: "terminal", local: "terminal-local" };
function unknownWorkflow(workflowId, known, reasons) {
    const near = (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(workflowId, known);
    const why = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
    const wellFormed = (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorkflowId */ .Rg)(workflowId);
    return {
        key: "WORKFLOW_ID",
        place: "command line",
        problem: wellFormed
            ? `nothing is known of ${workflowId} here${why}`
            : `${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`,
        remedy: near === undefined
            ? "`workflow-manager list` shows what there is."
            : `Did you mean ${near}? \`workflow-manager list\` shows what there is.`,
    };
}
async function isAtWork(setting, workflowId) {
    const holder = await (0,_adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockHolder */ .ms)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(setting.root, setting.config.state_directory));
    return holder?.workflow_id === workflowId;
}
async function findWorkflow(setting, world, workflowId) {
    if (!(0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorkflowId */ .Rg)(workflowId))
        return { problem: unknownWorkflow(workflowId, await world.states.list(), []) };
    const read = await (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkflow */ .S)(world, workflowId, new AbortController().signal);
    if ("missing" in read)
        return { problem: unknownWorkflow(workflowId, await world.states.list(), read.problems) };
    const alive = await isAtWork(setting, workflowId);
    const now = alive ? world.clock.now() : read.history.lastAt;
    return { ...read, alive, now, report: terminalReport(setting, alive ? read.history : (0,_engine_read_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .withEnd */ .E)(read.history), now) };
}
function terminalReport(setting, history, now) {
    const plan = (0,_core_plan_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .planFor */ .b)(setting.config);
    // A terminal has no job to re-run and hears no comments: the report then says how to resume here.
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .FK)((0,_core_report_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFactsOf */ .F)(history, { plan, resumeComment: null, repositoryUrl: null, version: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r, now }));
}


/***/ }),

/***/ 55376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gatherBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42985);
/* harmony import */ var _core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36249);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1923);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18067);
/* harmony import */ var _engine_health_now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83755);
/** Gathers a diagnostic bundle. What cannot be had is left empty: a bundle is made when things are broken. */






function journalState({ content, source }) {
    const { tail, entries } = content;
    const end = tail.kind === "whole"
        ? "whole"
        : tail.kind === "torn"
            ? `torn: the last ${tail.bytes} bytes are a write that was cut short`
            : `broken at line ${tail.line}: ${tail.reason}`;
    return `${entries.length} entries from ${source}, ${end}`;
}
async function gatherBundle(setting, world, found) {
    const { config, root, environment } = setting;
    const { workflowId } = found.history;
    const directory = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
    const [health, logLines, stateFiles, git] = await Promise.all([
        (0,_engine_health_now_js__WEBPACK_IMPORTED_MODULE_4__/* .checkHealthNow */ .p)(world, workflowId).catch(() => null),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogTail */ .Ty)(directory(config.log_directory), workflowId),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .listStateFiles */ .$N)(root, [directory(config.state_directory), directory(config.checkpoint_directory)], workflowId),
        (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .gitDigest */ .Hi)(root, environment),
    ]);
    return (0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBundle */ .ND)({
        diagnostics: (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(found.history, found.report, found.now),
        health,
        config,
        journal: found.content.entries,
        journalState: journalState(found),
        logLines,
        stateFiles,
        environment: (0,_adapters_bundle_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentDigest */ .kU)(environment),
        git,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r,
        at: world.clock.now(),
        redact: setting.redact,
    });
}


/***/ }),

/***/ 13842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/terminal.js
/** The CLI's Presenter: what a runner shows as groups and annotations, in words for a person at a terminal. */

const colors = { error: "31", warning: "33", notice: "36" };
function createTerminal(options) {
    let outputs = {};
    let summary = "";
    const paint = (code, text) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const clean = (text) => withoutControls(options.redact(text));
    return {
        print: (line) => options.out(clean(line)),
        openGroup: (title) => options.out(paint("1", `== ${clean(title)}`)),
        closeGroup: () => undefined,
        annotate({ level, title, message }) {
            options.err(`${paint(colors[level], `${level}:`)} ${clean(title)}: ${clean(message)}`);
        },
        async setOutputs(values) {
            const redacted = Object.entries(values).map(([name, value]) => [name, options.redact(value)]);
            outputs = { ...outputs, ...Object.fromEntries(redacted) };
        },
        async writeSummary(markdown) {
            summary = options.redact(markdown);
            if (options.summaryFile !== undefined)
                await (0,promises_.writeFile)(options.summaryFile, summary);
        },
        outputs: () => outputs,
        summary: () => summary,
    };
}
/** Escape sequences in an issue's text could rewrite what the terminal has shown. Line ends and tabs stay. */
function withoutControls(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

// EXTERNAL MODULE: ./lib/compose.js + 23 modules
var compose = __webpack_require__(73483);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/open-world.js
/** The world of a terminal. */



const levelColors = [
    [/ - ERROR - /, "31"],
    [/ - WARNING - /, "33"],
];
function colored(screen, line) {
    const found = levelColors.find(([pattern]) => pattern.test(line.slice(0, 80)));
    return found === undefined ? line : (0,cli_screen/* paint */.nI)(screen, found[1], line);
}
/** Commands that only look print nothing of their own: they get a world whose log goes nowhere but to its file. */
function openWorld(setting, options) {
    const { screen, redact } = setting;
    const terminal = createTerminal({
        out: (line) => screen.err(colored(screen, line)),
        err: screen.err,
        redact,
        color: screen.color,
    });
    const composed = (0,compose/* composeWorld */.R)({
        config: setting.config,
        environment: setting.environment,
        runner: setting.runner,
        root: setting.root,
        marker: options.marker,
        redact,
        // Warnings are lines of the log already; a terminal has no second place for them.
        presenter: { ...terminal, annotate: () => undefined },
        print: (line) => terminal.print(line),
        extensions: options.extensions,
        local: options.local,
    });
    return { ...composed, terminal };
}


/***/ }),

/***/ 36249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/* unused harmony export shownConfiguration */
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71952);
/** The diagnostic bundle: everything that helps somebody else to see what happened, in one JSON file, without secrets. */

function bundleName(workflowId) {
    return `diagnostic-bundle-${workflowId}.json`;
}
/** All values but those of secrets, of which only is said whether they are set. */
function shownConfiguration(config) {
    return Object.fromEntries(_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.map((name) => {
        const value = config[name];
        if (!(0,_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationKey */ .kH)(name).secret)
            return [name, value ?? null];
        return [name, value === undefined ? null : "(set)"];
    }));
}
/** Every string inside, and every name of a member: a secret can be a key of an object, too. */
function redactDeep(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactDeep(inner, redact)]));
}
function makeBundle(facts) {
    const bundle = {
        workflow_diagnostics: facts.diagnostics,
        system_health: facts.health,
        configuration: shownConfiguration(facts.config),
        log_files: facts.logLines,
        state_files: facts.stateFiles,
        performance_metrics: facts.diagnostics.performance_report,
        journal: { state: facts.journalState, entries: facts.journal },
        environment: facts.environment,
        git: facts.git,
        version: facts.version,
        created_at: new Date(facts.at).toISOString(),
    };
    return redactDeep(bundle, facts.redact);
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _workflow_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);


/** How many of the lists that grow with time are shown; the journal has the rest. */
const shownHealthChecks = 5;
const shownWarnings = 20;
const instant = (at) => new Date(at).toISOString();
const seconds = (ms) => Math.round(Math.max(0, ms) / 100) / 10;
function currentOf(history, now) {
    const stage = (0,_workflow_state_js__WEBPACK_IMPORTED_MODULE_1__/* .currentStage */ .a)(history);
    if (stage === null)
        return null;
    const record = history.stages[stage];
    return {
        stage,
        status: record.status,
        duration: seconds((record.endedAt ?? now) - (record.startedAt ?? now)),
        attempts: record.attempts.length,
    };
}
function errorsOf(history) {
    const failed = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].attempts.flatMap(({ attempt, endedAt, failure }) => failure === null ? [] : [{ stage, attempt, endedAt, failure }]));
    return failed
        .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
        .map(({ stage, attempt, endedAt, failure }) => ({
        stage,
        attempt,
        at: endedAt === null ? null : instant(endedAt),
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
    }));
}
function stageHistory(history, report) {
    const shown = {};
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po) {
        const measured = report.performance.stage_performance[stage];
        const record = history.stages[stage];
        if (measured !== undefined)
            shown[stage] = { ...measured, result: record.status, attempts: record.attempts.length };
    }
    return shown;
}
/** The newest generation of each store. */
function newestCheckpoints(history) {
    const newest = new Map(history.checkpoints.map((checkpoint) => [checkpoint.store, checkpoint]));
    return [...newest.values()]
        .sort((a, b) => b.generation - a.generation)
        .map(({ store, generation, key, bytes, at }) => ({ store, generation, key, bytes, at: instant(at) }));
}
/** `now`: epoch ms up to which a running stage counts; for a process that is gone, the time of its last entry. */
function diagnose(history, report, now) {
    const errors = errorsOf(history);
    const recoveries = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => history.stages[stage].recoveries.map((recovery) => ({ stage, ...recovery, at: instant(recovery.at) })));
    const { end } = history;
    const status = end?.status ?? (report.outcome === "interrupted" ? "interrupted" : "running");
    return {
        workflow_id: history.workflowId,
        repository: history.repository,
        status,
        headline: report.headline,
        created_at: instant(history.createdAt),
        current_stage: currentOf(history, now),
        progress: report.progress,
        error_count: errors.length,
        recovery_attempts: recoveries.length,
        errors,
        recoveries,
        stage_history: stageHistory(history, report),
        recent_health_checks: history.health
            .slice(-shownHealthChecks)
            .map((entry) => ({ reason: entry.reason, ...entry.check })),
        performance_report: report.performance,
        bottlenecks: report.performance.bottlenecks,
        checkpoints: {
            newest: newestCheckpoints(history),
            saved: history.checkpoints.length,
            failed: history.checkpointFailures,
        },
        effects: Object.values(history.effects).map(({ effect, key, confirmed, found, value }) => ({
            effect,
            key,
            state: !confirmed ? "unconfirmed" : found ? "found" : "made",
            value,
        })),
        circuits: Object.fromEntries(Object.entries(history.circuits).map(([name, circuit]) => [name, { ...circuit }])),
        runs: history.runs.map((run) => ({
            opened_at: instant(run.openedAt),
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            resumed_from: run.resumedFrom,
            previous_end: run.previousEnd,
            version: run.version,
        })),
        usage: { ...history.usage },
        warnings: history.warnings.slice(-shownWarnings).map((warning) => ({ ...warning, at: instant(warning.at) })),
        end: end === null ? null : { status: end.status, at: instant(end.at), reason: end.reason },
        resume: {
            possible: report.resume.possible,
            not_before: report.resume.notBefore === null ? null : instant(report.resume.notBefore),
            next_steps: report.nextSteps,
        },
    };
}


/***/ }),

/***/ 85540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createHealthMonitor)
});

;// CONCATENATED MODULE: ./lib/core/health.js
/** Percent above which a resource is an issue. */
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
    // A custom check that calls itself worse than the count of issues does is believed.
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

;// CONCATENATED MODULE: ./lib/engine/health-monitor.js
/** Asks the health questions side by side, each with an end, and journals the verdict. Checking never fails the workflow. */

/** GitHub and the agent are asked again after this time; their answers change slowly, and asking costs requests and processes. */
const servicesAgeMs = 240_000;
/** Each question has this long; what does not answer counts as failing. */
const questionMs = 10_000;
const statuses = new Set(["HEALTHY", "WARNING", "DEGRADED", "CRITICAL", "FAILED"]);
function createHealthMonitor(setup) {
    const { world, recorder } = setup;
    const { clock } = world;
    let services;
    const within = async (work, otherwise) => {
        const over = new AbortController();
        const late = clock.sleep(questionMs, over.signal).then(() => otherwise);
        const answer = work(over.signal).catch(() => otherwise);
        const first = await Promise.race([answer, late]);
        over.abort();
        return first;
    };
    const askServices = async () => {
        if (services !== undefined && clock.now() - services.at < servicesAgeMs)
            return services;
        const [github, agent] = await Promise.all([
            within(async (signal) => (await world.probes.connectivity(signal)).api, false),
            within(async (signal) => (await world.agent.probe(signal)).kind === "available", false),
        ]);
        services = { github, agent, at: clock.now() };
        return services;
    };
    const askCustom = async (check, workflowId) => {
        const failed = {
            status: "WARNING",
            metrics: {},
            recommendations: ["A custom health check failed or did not answer."],
        };
        return within(async () => {
            const answer = await check(workflowId);
            if (!statuses.has(answer.status))
                return {
                    ...failed,
                    recommendations: [`A custom health check answered with the unknown status ${String(answer.status)}.`],
                };
            return {
                status: answer.status,
                metrics: answer.custom_metrics ?? {},
                recommendations: answer.recommendations ?? [],
            };
        }, failed);
    };
    return {
        check: async (reason) => {
            if (!setup.enabled)
                return;
            const { workflowId } = recorder.history();
            const { healthChecks } = await world.extensions();
            const [resources, git, answers, custom] = await Promise.all([
                within(() => world.probes.resources(), undefined),
                within(() => world.workTree.status(), undefined),
                askServices(),
                Promise.all(healthChecks.map((check) => askCustom(check, workflowId))),
            ]);
            const check = judgeHealth({
                at: clock.now(),
                cpu: resources?.cpuPercent ?? null,
                memory: resources?.memoryPercent ?? null,
                disk: resources?.diskPercent ?? null,
                git: git === undefined ? "error" : git.staged + git.unstaged + git.untracked === 0 ? "clean" : "dirty",
                github: answers.github,
                agent: answers.agent,
                custom,
            });
            await recorder.record({ kind: "health.checked", reason, check: { ...check } });
        },
    };
}


/***/ }),

/***/ 83755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkHealthNow)
/* harmony export */ });
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80631);
/* harmony import */ var _health_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);
/** How the system is at this moment, outside of any workflow. */


async function checkHealthNow(world, workflowId) {
    let answer;
    // The monitor hands its verdict to a journal; here it is only read.
    const recorder = {
        path: "",
        history: () => ({ ..._core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s, workflowId }),
        record: async (event) => {
            if (event.kind === "health.checked")
                answer = event.check;
        },
        onEntry: () => undefined,
        close: async () => undefined,
    };
    await (0,_health_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .createHealthMonitor */ .B)({ world, recorder, enabled: true }).check("asked");
    if (answer === undefined)
        throw new Error("the health monitor gave no verdict");
    return answer;
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnd),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75385);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33396);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39988);



/** Changes nothing but scratch folders. A broken journal is believed up to its break, unless a checkpoint knows more. */
async function readWorkflow(world, workflowId, stop) {
    const problems = [];
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .MQ)(bytes);
    const here = content === undefined ? undefined : { history: (0,_core_history_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldJournal */ .n)(content.entries), content, source: "journal", problems };
    if (here !== undefined && here.history.workflowId === workflowId && here.content.tail.kind !== "broken")
        return here;
    if (content?.tail.kind === "broken")
        problems.push(`the journal is broken at line ${content.tail.line}: ${content.tail.reason}`);
    const addresses = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckpoints */ .FK)(world, { workflowId }, stop, problems);
    const good = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .loadNewestGood */ .at)(world, addresses, stop, problems);
    if (good !== undefined) {
        await world.scratch.remove(good.directory);
        if (good.history.entries > (here?.history.entries ?? 0)) {
            const { generation, store } = good.address;
            const source = `checkpoint ${generation} (${store})`;
            return { history: good.history, content: (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .MQ)(good.journal), source, problems };
        }
    }
    return here !== undefined && here.history.workflowId === workflowId ? here : { missing: true, problems };
}
/**
 * A journal without an end whose process is gone: it was killed, and everything up to its last entry holds. For presentation
 * only; the journal itself gets its end by the next resume.
 */
function withEnd(history) {
    if (history.end !== null || history.workflowId === "")
        return history;
    const reason = "its process ended without a word (killed, or out of memory)";
    const end = {
        status: "interrupted",
        reason,
        failure: null,
        resumable: true,
        resumeAt: null,
        at: history.lastAt,
    };
    return { ...history, end };
}


/***/ }),

/***/ 39988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ findCheckpoints),
/* harmony export */   Xf: () => (/* binding */ restoreOnto),
/* harmony export */   at: () => (/* binding */ loadNewestGood)
/* harmony export */ });
/* harmony import */ var _core_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74307);
/* harmony import */ var _core_history_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75385);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33396);
/* harmony import */ var _core_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59718);
/* harmony import */ var _core_part_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9128);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44139);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45845);
/**
 * Finds the newest good checkpoint of a workflow in any store, and brings a machine to where it was.
 *
 * S1 Whatever a store gives is untrusted: manifest, hashes, seal and journal chain are checked before anything is used.
 * S2 What could not be used is said, and the next older generation is tried.
 */







/** A store that does not answer in this time is passed over. */
const findDeadlineMs = 30_000;
const loadDeadlineMs = 120_000;
async function within(world, ms, stop, work) {
    const controller = new AbortController();
    const over = new AbortController();
    const limit = world.clock.sleep(ms, AbortSignal.any([over.signal, stop])).then(() => {
        if (!over.signal.aborted)
            controller.abort({ by: "deadline", graceMs: 0 });
    });
    try {
        return await work(controller.signal);
    }
    finally {
        over.abort();
        await limit;
    }
}
/** All stores together, newest generation first. A store that fails is a problem in words, not the end. */
async function findCheckpoints(world, query, stop, problems) {
    const lists = await Promise.all(world.stores.map(async (store) => {
        try {
            return await within(world, findDeadlineMs, stop, (signal) => store.find(query, signal));
        }
        catch (error) {
            problems.push(`${store.name}: ${(0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(error)).message}`);
            return [];
        }
    }));
    return lists.flat().sort((a, b) => b.generation - a.generation || (b.createdAt ?? 0) - (a.createdAt ?? 0));
}
async function check(world, address, directory) {
    const manifestBytes = await world.scratch.readFile(`${directory}/${_core_part_name_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .v}`);
    if (manifestBytes === undefined)
        return "it has no manifest";
    const decoded = (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeManifest */ .MK)(manifestBytes);
    if (decoded.kind === "invalid")
        return `its manifest is invalid (${decoded.reason})`;
    const { manifest } = decoded;
    if (manifest.workflow_id !== address.workflowId || manifest.generation !== address.generation) {
        return `it is ${manifest.workflow_id} generation ${manifest.generation}, not what its name says`;
    }
    const parts = (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyParts */ .Iy)(manifest, await world.scratch.digest(directory));
    if (parts.kind !== "ok")
        return `part ${parts.name}: ${parts.kind}`;
    if (manifest.sealed !== null && world.seal === undefined)
        return "it is encrypted and there is no checkpoint-key";
    if (manifest.sealed === null && world.seal !== undefined)
        return "it is not signed, although there is a checkpoint-key";
    const seal = manifest.sealed === null ? undefined : await world.seal?.(manifest.sealed.salt);
    if (seal !== undefined) {
        if (manifest.signature === null || !seal.verify((0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .signedText */ .Mo)(manifest), manifest.signature))
            return "its signature is not ours";
        for (const part of manifest.parts) {
            const file = `${directory}/${part.name}`;
            const bytes = await world.scratch.readFile(file);
            if (bytes === undefined)
                return `part ${part.name}: missing`;
            await world.scratch.writeFile(file, seal.open(bytes, part.name));
        }
    }
    const journal = await world.scratch.readFile(`${directory}/${_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .journalPart */ .pe}`);
    if (journal === undefined)
        return "it has no journal";
    const content = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJournal */ .MQ)(journal);
    if (content.tail.kind !== "whole")
        return `its journal is ${content.tail.kind}`;
    if (content.head.hash !== manifest.journal.head)
        return "its journal does not end where the manifest says";
    const history = (0,_core_history_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldJournal */ .n)(content.entries);
    if (history.workflowId !== manifest.workflow_id)
        return "its journal is that of another workflow";
    return { address, directory, manifest, journal, history };
}
/** The first of the addresses that holds; the others are told in `problems`. */
async function loadNewestGood(world, addresses, stop, problems) {
    for (const address of addresses) {
        if (stop.aborted)
            return undefined;
        const store = world.stores.find((candidate) => candidate.name === address.store);
        if (store === undefined)
            continue;
        const where = `generation ${address.generation} in ${address.store}`;
        const directory = await world.scratch.directory("restored");
        try {
            await within(world, loadDeadlineMs, stop, (signal) => store.load(address, directory, signal));
            const result = await check(world, address, directory);
            if (typeof result !== "string")
                return result;
            problems.push(`${where}: ${result}`);
        }
        catch (error) {
            problems.push(`${where}: ${(0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(error)).message}`);
        }
        await world.scratch.remove(directory);
    }
    return undefined;
}
/** Work tree and agent session of a checked checkpoint, put where the next stage finds them. */
async function restoreOnto(world, checkpoint, problems) {
    const { manifest, directory } = checkpoint;
    if (manifest.work_tree !== null)
        await world.workTree.restore(manifest.work_tree, `${directory}/${_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .workTreePart */ .Bk}`);
    if (manifest.session !== null && manifest.session.agent === world.agent.name) {
        const files = [];
        for (const part of manifest.session.files) {
            const bytes = await world.scratch.readFile(`${directory}/${part}`);
            if (bytes !== undefined)
                files.push({ name: part.slice("session.".length), bytes });
        }
        try {
            if (files.length > 0)
                await world.agent.restoreSession(manifest.session.id, files);
        }
        catch (error) {
            problems.push(`the agent's session could not be restored: ${(0,_core_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L)((0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(error)).message}`);
        }
    }
}


/***/ })

};
