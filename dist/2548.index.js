export const id = 2548;
export const ids = [2548];
export const modules = {

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






const lockShape = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ pid: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(1)), started: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), workflow_id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const lockName = /^running-(\d{1,15})\.json$/;
const fileOf = (stateDirectory, number) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory, `running-${number}.json`);
async function numbersIn(stateDirectory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(stateDirectory).catch((error) => {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === "ENOENT")
            return [];
        throw error;
    });
    return names
        .flatMap((name) => lockName.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => b - a);
}
async function startOf(pid) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
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
async function holderOf(stateDirectory, number) {
    const holder = number === undefined ? undefined : await readHolder(fileOf(stateDirectory, number));
    return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}
async function lockHolder(stateDirectory) {
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("lock", stateDirectory, async () => holderOf(stateDirectory, (await numbersIn(stateDirectory))[0]));
}
async function make(stateDirectory, number, text) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory, `.running-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, fileOf(stateDirectory, number));
        return true;
    }
    catch (error) {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === "EEXIST")
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function takeRunLock(stateDirectory, workflowId) {
    const mine = { pid: process.pid, started: await startOf(process.pid), workflow_id: workflowId };
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("lock", stateDirectory, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(stateDirectory, { recursive: true });
        for (;;) {
            const highest = (await numbersIn(stateDirectory))[0] ?? 0;
            const holder = await holderOf(stateDirectory, highest);
            if (holder !== undefined)
                return { kind: "held", holder };
            const number = highest + 1;
            if (!(await make(stateDirectory, number, `${JSON.stringify(mine)}\n`)))
                continue;
            const file = fileOf(stateDirectory, number);
            const numbers = await numbersIn(stateDirectory);
            if (numbers.some((other) => other > number)) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                continue;
            }
            for (const old of numbers.filter((other) => other < number))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fileOf(stateDirectory, old), { force: true });
            return { kind: "taken", release: () => (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("unlock", file, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.truncate)(file)) };
        }
    });
}
async function terminalRunId(stateDirectory, workflowId) {
    const { ino, birthtimeMs } = await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileFault */ .Zm)("stat", stateDirectory, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(stateDirectory));
    const place = JSON.stringify([(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), stateDirectory, ino, birthtimeMs, workflowId]);
    return `terminal-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(place).digest("hex").slice(0, 24)}`;
}


/***/ }),

/***/ 32548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59825);
/* harmony import */ var _core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89498);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68415);
/* harmony import */ var _core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26332);
/* harmony import */ var _core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84367);
/* harmony import */ var _core_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34206);
/* harmony import */ var _core_report_report_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42270);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13842);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21264);










async function listed(world, workflowId, alive) {
    const bytes = await world.states.readJournal(workflowId);
    const content = bytes === undefined ? undefined : (0,_core_journal_journal_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeJournal */ .M)(bytes);
    const history = (0,_core_journal_history_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldJournal */ .n)(content?.entries ?? []);
    const isDamaged = content === undefined || content.tail.kind === "broken" || history.workflowId !== workflowId;
    const instant = (at) => (at === 0 ? null : new Date(at).toISOString());
    const ended = history.end?.status ?? (alive ? "running" : "interrupted");
    return {
        workflow_id: workflowId,
        status: isDamaged ? "damaged" : ended,
        stage: (0,_core_journal_workflow_state_js__WEBPACK_IMPORTED_MODULE_6__/* .currentStage */ .a)(history),
        issue_number: (0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_7__/* .outputOf */ .j)(history, "issue_creation")?.number ?? null,
        pr_number: (0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_7__/* .outputOf */ .j)(history, "pr_creation")?.number ?? null,
        title: (0,_core_report_report_of_js__WEBPACK_IMPORTED_MODULE_7__/* .outputOf */ .j)(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null,
        created_at: instant(history.createdAt),
        updated_at: instant(history.lastAt),
    };
}
const longestTitle = 50;
function rowOf(workflow, now) {
    const age = workflow.created_at === null ? "unknown" : renderAge((now - Date.parse(workflow.created_at)) / 1000);
    const number = (value) => (value === null ? "-" : `#${value}`);
    return [
        workflow.workflow_id,
        workflow.status,
        workflow.stage ?? "-",
        age,
        number(workflow.issue_number),
        number(workflow.pr_number),
        (workflow.title ?? "").slice(0, longestTitle),
    ];
}
function renderAge(seconds) {
    return (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(seconds < 60 ? Math.floor(seconds) : Math.floor(seconds / 60) * 60);
}
async function listCommand(setting, command) {
    const { screen, redact } = setting;
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorld */ .H)(setting, { local: command.local, marker: "list" });
    const holder = await (0,_adapters_run_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockHolder */ .ms)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(setting.root, setting.config.state_directory));
    const ids = [...(await world.states.list())].reverse();
    const workflows = [];
    for (const id of ids)
        workflows.push(await listed(world, id, holder?.workflow_id === id));
    if (command.json) {
        screen.out(redact(JSON.stringify(workflows, null, 2)));
        return _screen_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.done;
    }
    if (workflows.length === 0) {
        screen.err(`There are no workflows in ${setting.config.state_directory}.`);
        return _screen_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.done;
    }
    const now = world.clock.now();
    const head = ["WORKFLOW", "STATUS", "STAGE", "AGE", "ISSUE", "PR", "TITLE"];
    for (const line of (0,_core_diagnostics_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)([head, ...workflows.map((workflow) => rowOf(workflow, now))]))
        screen.out((0,_screen_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(redact(line)));
    return _screen_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.done;
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
function withoutControls(text) {
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

// EXTERNAL MODULE: ./lib/compose.js + 11 modules
var compose = __webpack_require__(2779);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/open-world.js



const levelColors = [
    [/ - ERROR - /, "31"],
    [/ - WARNING - /, "33"],
];
function colored(screen, line) {
    const found = levelColors.find(([pattern]) => pattern.test(line.slice(0, 80)));
    return found === undefined ? line : (0,cli_screen/* paint */.nI)(screen, found[1], line);
}
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
        presenter: { ...terminal, annotate: () => undefined },
        print: (line) => terminal.print(line),
        extensions: options.extensions,
        local: options.local,
    });
    return { ...composed, terminal };
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

/***/ 84367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeJournal),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);

const longestLineBytes = 4 * 1024 * 1024;
const hashTailLength = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN.length + 43 + 2;
function frameOf(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return undefined;
    const { prev, ...entry } = json;
    const { seq, at, kind } = entry;
    const numbered = typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0;
    const timed = typeof at === "number" && Number.isFinite(at) && at >= 0;
    const named = typeof kind === "string" && kind.length >= 1 && kind.length <= 64;
    return numbered && timed && named ? { seq, prev, entry: entry } : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodeLine(text, head) {
    const hash = text.slice(-45, -2);
    if (text.slice(-hashTailLength, -45) !== _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN || !text.endsWith('"}'))
        return { reason: "no hash at its end" };
    const body = `${text.slice(0, -hashTailLength)}}`;
    if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .lineHash */ .Hw)(body) !== hash)
        return { reason: "its hash does not fit its content" };
    const frame = frameOf(parseJson(body));
    if (frame === undefined)
        return { reason: "it is not a journal entry" };
    if (frame.prev !== head.hash)
        return { reason: "it does not follow the line before it" };
    if (frame.seq !== head.seq)
        return { reason: `it is number ${frame.seq} where ${head.seq} was due` };
    return { entry: frame.entry, head: { seq: head.seq + 1, hash } };
}
function decodeJournal(bytes) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const entries = [];
    let head = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1;
    let start = 0;
    const ended = (tail) => ({ entries, head, length: start, tail });
    while (start < bytes.length) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1)
            return ended({ kind: "torn", bytes: bytes.length - start });
        if (end - start > longestLineBytes)
            return ended({ kind: "broken", line: entries.length + 1, reason: "it is too long" });
        const decoded = decodeLine(decoder.decode(bytes.subarray(start, end)), head);
        if ("reason" in decoded)
            return ended({ kind: "broken", line: entries.length + 1, reason: decoded.reason });
        entries.push(decoded.entry);
        head = decoded.head;
        start = end + 1;
    }
    return ended({ kind: "whole" });
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

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
function withoutComments(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
        parts.push(text.slice(from, open));
        const close = text.indexOf("-->", open + 4);
        if (close === -1)
            return parts.join("");
        from = close + 3;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
function withoutCode(text) {
    const lines = [];
    let fenced = false;
    for (const line of text.split("\n")) {
        if (/^\s*(?:```|~~~)/u.test(line))
            fenced = !fenced;
        else if (!fenced)
            lines.push(line.replace(/`[^`]*`/gu, " "));
    }
    return lines.join("\n");
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

/***/ 10901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   kI: () => (/* binding */ fenceAsData),
/* harmony export */   tB: () => (/* binding */ sanitise)
/* harmony export */ });
/* harmony import */ var _prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57997);

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;
const terminalCodes = /\u001b(?:\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/g;
function visibleText(text) {
    return text
        .toWellFormed()
        .replace(terminalCodes, "")
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
}
const defaultMaxLength = 100_000;
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, Math.max(0, max));
    const last = kept.charCodeAt(kept.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
function sanitise(text, maxLength = defaultMaxLength) {
    const visible = text
        .slice(0, maxLength * 4 + 10_000)
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
    const clean = (0,_prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(visible).replaceAll("<!--", "<! --");
    if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000)
        return clean;
    const note = `\n… (cut after ${maxLength} characters)`;
    return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}
function fenceAsData(text, label, nonce) {
    if (!/^[A-Za-z0-9-]{8,}$/.test(nonce))
        throw new Error("a nonce has at least eight letters, digits or hyphens");
    const name = label
        .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
        .slice(0, 80)
        .trim();
    const body = text.replaceAll(nonce, "[…]");
    return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
}


/***/ })

};
