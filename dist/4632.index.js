export const id = 4632;
export const ids = [4632];
export const modules = {

/***/ 97524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ readConfigurationSources),
/* harmony export */   vF: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* unused harmony export readInputs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49307);
/* harmony import */ var _core_config_config_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58485);
/* harmony import */ var _core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(848);
/* harmony import */ var _core_config_config_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2893);






async function readConfigurationSources(where) {
    const { environment, dispatch, flags } = where;
    const inputs = where.readInputs ? readInputs(environment) : {};
    const sources = { inputs, dispatch, environment, flags, file: undefined };
    const named = namedFile(sources);
    const file = await readConfigurationFile(where.root, named);
    if (file === undefined)
        return { kind: "ok", sources };
    if (file.kind === "invalid")
        return { kind: "invalid", problems: file.problems, sources };
    return { kind: "ok", sources: { ...sources, file: file.file } };
}
async function loadConfiguration(where) {
    const read = await readConfigurationSources(where);
    const resolved = (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveConfiguration */ .d)(read.sources);
    if (read.kind === "ok")
        return resolved;
    const others = resolved.kind === "invalid" ? resolved.problems : [];
    return { kind: "invalid", problems: [...read.problems, ...others] };
}
function readInputs(environment) {
    const found = [];
    for (const [name, value] of Object.entries(environment))
        if (name.startsWith("INPUT_") && value !== undefined)
            found.push([name.slice("INPUT_".length).toLowerCase(), value]);
    return Object.fromEntries(found);
}
function namedFile(sources) {
    const name = "config_file";
    const key = _core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationKeys */ .te[name];
    const candidates = [
        ["flag", sources.flags[name], `--${(0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)}`],
        ["input", sources.inputs[(0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)], `input ${(0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)}`],
        ["input", sources.dispatch?.[(0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)], `workflow_dispatch input ${(0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(name)}`],
        ["environment", sources.environment[(0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE)(name)], (0,_core_config_config_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .VE)(name)],
    ];
    for (const [origin, raw, place] of candidates) {
        const text = raw?.trim() ?? "";
        if (text === "")
            continue;
        const parsed = (0,_core_config_config_values_js__WEBPACK_IMPORTED_MODULE_4__/* .parseValue */ .$)(key, text, origin);
        return parsed.kind === "ok" && typeof parsed.value === "string"
            ? { path: parsed.value, place }
            : { path: "", place };
    }
    return { path: key.default, place: undefined };
}
async function readConfigurationFile(root, { path, place }) {
    if (path === "")
        return undefined;
    const cannot = (problem) => (0,_core_config_config_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .Wj)(path, undefined, problem, "Give a JSON or YAML file.");
    let text;
    try {
        const bytes = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), _core_config_config_file_js__WEBPACK_IMPORTED_MODULE_5__/* .maxFileBytes */ .eV);
        if (bytes === undefined)
            return cannot(`it is larger than ${_core_config_config_file_js__WEBPACK_IMPORTED_MODULE_5__/* .maxFileBytes */ .eV / 1024} KiB`);
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return cannot("it is not UTF-8 text");
        const code = errorCode(error);
        if (code === "ENOENT" && place === undefined)
            return undefined;
        const problem = { key: "config_file", place: place ?? "default", problem: `${path} cannot be read (${code})` };
        return {
            kind: "invalid",
            problems: [{ ...problem, remedy: "Give the path of a file that exists and is readable." }],
        };
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).toLowerCase() === ".json") {
        const { parseJsonFile } = await __webpack_require__.e(/* import() */ 9608).then(__webpack_require__.bind(__webpack_require__, 29608));
        return parseJsonFile(path, text);
    }
    const { parseYamlFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9331)]).then(__webpack_require__.bind(__webpack_require__, 39331));
    return parseYamlFile(path, text);
}
function errorCode(error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
async function readBounded(path, bound) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? plainFile(path) : await waitingFile(path);
    try {
        const buffer = new Uint8Array(bound + 1);
        let length = 0;
        for (;;) {
            const read = await file.read(buffer, length);
            length += read;
            if (length > bound)
                return undefined;
            if (read === 0)
                return buffer.subarray(0, length);
        }
    }
    finally {
        await file.close();
    }
}
function plainFile(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    return {
        read: (buffer, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, at, buffer.length - at, null),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
async function waitingFile(path) {
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, "r");
    return {
        read: async (buffer, at) => (await handle.read(buffer, at, buffer.length - at)).bytesRead,
        close: () => handle.close(),
    };
}


/***/ }),

/***/ 89708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   LC: () => (/* binding */ generationLabel),
/* harmony export */   PS: () => (/* binding */ parseFolderName),
/* harmony export */   Rg: () => (/* binding */ isWorkflowId),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   dU: () => (/* binding */ parseCacheKey),
/* harmony export */   dW: () => (/* binding */ pointerKey),
/* harmony export */   k$: () => (/* binding */ cacheKey),
/* harmony export */   kn: () => (/* binding */ cacheKeyPrefix),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   p6: () => (/* binding */ nameNonce),
/* harmony export */   qp: () => (/* binding */ pointerPrefix),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
const idPattern = "workflow-[0-9a-z]+(?:-[0-9a-z]+)*";
const wholeId = new RegExp(`^${idPattern}$`);
const longestId = 80;
function isWorkflowId(text) {
    return text.length <= longestId && wholeId.test(text);
}
function nameNonce(text) {
    const nonce = text
        .toLowerCase()
        .replace(/[^0-9a-z]/g, "")
        .slice(0, 32);
    if (nonce.length < 4)
        throw new Error("a checkpoint's nonce needs at least 4 letters or digits");
    return nonce;
}
function generationLabel(generation) {
    return `g${String(generation).padStart(6, "0")}`;
}
const tail = "g(\\d{6,9})-a(\\d{1,4})(?:-i(\\d{1,10}))?-([0-9a-z]{4,32})";
function readName(match, write, text) {
    const [, workflowId = "", generation, attempt, issue, nonce = ""] = match ?? [];
    if (!isWorkflowId(workflowId))
        return undefined;
    const name = {
        workflowId,
        generation: Number(generation),
        attempt: Number(attempt),
        issue: issue === undefined ? undefined : Number(issue),
        nonce,
    };
    return write(name) === text ? name : undefined;
}
function nameTail(name) {
    const issue = name.issue === undefined ? "" : `-i${name.issue}`;
    return `${generationLabel(name.generation)}-a${name.attempt}${issue}-${name.nonce}`;
}
const artifactPattern = new RegExp(`^workflow-manager-checkpoint-(${idPattern})-${tail}$`);
function artifactName(name) {
    return `workflow-manager-checkpoint-${name.workflowId}-${nameTail(name)}`;
}
function parseArtifactName(text) {
    return text.length > 250 ? undefined : readName(artifactPattern.exec(text), artifactName, text);
}
const folderPattern = /^g(\d{6,9})-([0-9a-z]{4,32})$/;
function folderName(generation, nonce) {
    return `${generationLabel(generation)}-${nonce}`;
}
function parseFolderName(text) {
    const [, generation, nonce] = folderPattern.exec(text) ?? [];
    if (generation === undefined || nonce === undefined)
        return undefined;
    const parsed = { generation: Number(generation), nonce };
    return folderName(parsed.generation, nonce) === text ? parsed : undefined;
}
const cachePattern = new RegExp(`^workflow-manager-checkpoint\\.(${idPattern})\\.${tail}\\.$`);
const pointerPattern = new RegExp(`^workflow-manager-(?:run|issue)\\.[0-9]+\\.(${idPattern})\\.[0-9a-z]{4,32}\\.$`);
function cacheKey(name) {
    return `workflow-manager-checkpoint.${name.workflowId}.${nameTail(name)}.`;
}
function parseCacheKey(text) {
    return text.length > 250 ? undefined : readName(cachePattern.exec(text), cacheKey, text);
}
function cacheKeyPrefix(workflowId, generation) {
    const start = "workflow-manager-checkpoint.";
    if (workflowId === undefined)
        return start;
    return generation === undefined ? `${start}${workflowId}.` : `${start}${workflowId}.${generationLabel(generation)}-`;
}
function pointerPrefix(kind, of, workflowId) {
    return `workflow-manager-${kind}.${of}.${workflowId === undefined ? "" : `${workflowId}.`}`;
}
function pointerKey(kind, of, workflowId, nonce) {
    return `${pointerPrefix(kind, of, workflowId)}${nonce}.`;
}
function parsePointer(text) {
    const id = text.length > 250 ? undefined : pointerPattern.exec(text)?.[1];
    return id !== undefined && isWorkflowId(id) ? id : undefined;
}
function newestFirst(addresses) {
    const age = (workflowId) => Math.max(...addresses.map((address) => (address.workflowId === workflowId ? (address.createdAt ?? 0) : 0)));
    const ages = new Map([...new Set(addresses.map(({ workflowId }) => workflowId))].map((id) => [id, age(id)]));
    const workflows = [...ages].sort(([a, youngA], [b, youngB]) => youngB - youngA || (a < b ? 1 : -1)).map(([id]) => id);
    return workflows.flatMap((id) => addresses
        .filter(({ workflowId }) => workflowId === id)
        .sort((a, b) => b.generation - a.generation || (b.createdAt ?? 0) - (a.createdAt ?? 0)));
}


/***/ }),

/***/ 58485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ maxFileDepth),
/* harmony export */   QW: () => (/* binding */ lineKey),
/* harmony export */   Wf: () => (/* binding */ filePlace),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   eV: () => (/* binding */ maxFileBytes)
/* harmony export */ });
const maxFileBytes = 262_144;
const maxFileDepth = 32;
function lineKey(path) {
    return JSON.stringify(path);
}
function filePlace(file, path) {
    for (let length = path.length; length > 0; length--) {
        const line = file.lines.get(lineKey(path.slice(0, length)));
        if (line !== undefined)
            return `${file.path} line ${line}`;
    }
    return file.path;
}
function fileProblem(path, line, problem, remedy) {
    const place = line === undefined ? path : `${path} line ${line}`;
    return { kind: "invalid", problems: [{ key: "config_file", place, problem, remedy }] };
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kH: () => (/* binding */ configurationKey),
  te: () => (/* binding */ configurationKeys),
  zG: () => (/* binding */ configurationNames),
  VE: () => (/* binding */ environmentName),
  JY: () => (/* binding */ flagNames),
  yu: () => (/* binding */ inputName),
  vj: () => (/* binding */ inputNames),
  cE: () => (/* binding */ isConfigurationName),
  D4: () => (/* binding */ laterModes)
});

// UNUSED EXPORTS: configurationGroups

;// CONCATENATED MODULE: ./lib/core/config/config-kinds.js
const plain = { secret: false, from: "anywhere" };
const config_kinds_boolean = (value, description) => ({
    ...plain,
    kind: "boolean",
    default: value,
    description,
});
const numeric = (kind) => (value, min, max, description) => ({
    ...plain,
    kind,
    default: value,
    min,
    max,
    description,
});
const integer = numeric("integer");
const number = numeric("number");
const duration = numeric("duration");
const choice = (choices, value, description) => ({ ...plain, kind: "choice", default: value, choices, description });
const config_kinds_text = (format, value, description) => ({
    ...plain,
    kind: "text",
    default: value,
    format,
    description,
});
const secret = (format, description) => ({
    ...config_kinds_text(format, undefined, description),
    secret: true,
});
const list = (format, description) => ({
    ...plain,
    kind: "list",
    default: [],
    format,
    choices: undefined,
    description,
});
const choices = (allowed, description) => ({
    ...plain,
    kind: "list",
    default: undefined,
    format: "line",
    choices: allowed,
    description,
});
const words = (description) => ({
    ...plain,
    kind: "words",
    default: [],
    description,
});
const path = (value, description, anywhereByFlag = false) => ({ ...plain, kind: "path", default: value, anywhereByFlag, description });
const perStage = (description) => ({
    ...plain,
    kind: "stage-durations",
    default: {},
    description,
});
const fileOnly = { secret: false, from: "file" };
const baselines = (description) => ({
    ...perStage(description),
    ...fileOnly,
    kind: "baselines",
});
const stages = (description) => ({
    ...fileOnly,
    kind: "stages",
    default: {},
    description,
});
const recoveryStrategies = (description) => ({
    ...fileOnly,
    kind: "recovery-strategies",
    default: {},
    description,
});

;// CONCATENATED MODULE: ./lib/core/config/supervision-keys.js

const supervisionKeys = {
    max_total_turns: integer(undefined, 1, 1_000_000, "Most turns of the agent in the whole workflow, resumes included."),
    max_tokens: integer(undefined, 1, 100_000_000_000, "Most tokens, read and written, for the whole workflow, resumes included. Only `claude` says them while it works; with the others the last call may go beyond."),
    max_agent_minutes: number(undefined, 0.1, 1_000_000, "Most minutes in which an agent is at work, for the whole workflow, resumes included."),
    stall_repeats: integer(12, 0, 1_000, "An agent that makes so many tool calls in a row that are all the same, or two by turns, without a change of the work tree, is stopped and goes on with a hint; 0 for no limit."),
    stall_turns: integer(60, 0, 100_000, "An agent that is to change something and takes so many turns, and ten minutes, without a change of the work tree, is stopped and goes on with a hint; 0 for no limit."),
    stall_retries: integer(30, 0, 10_000, "An agent whose program retries so many times in a row to reach its provider is stopped and tried again; 0 for no limit."),
    fallback_agents: choices(["claude", "codex", "gemini", "copilot", "command"], "Agents that take over, in this order, when the one before cannot go on: billing, a quota that resets after the job's time, an outage (docs/agents.md)."),
    protected_paths: list("pattern", "Further paths whose changes by the agent are held back or flagged, next to agent instructions, workflows and this action's own settings; patterns as in `.gitignore`, without `!`."),
    protected_paths_policy: choice(["hold", "flag", "allow"], "hold", "What becomes of the agent's changes of protected paths: `hold` keeps them out of commits and names them, `flag` commits and names them, `allow` does nothing."),
};

;// CONCATENATED MODULE: ./lib/core/config/config-keys.js


const longest = 432_000;
const laterModes = ["plan", "aggregate", "sweep"];
const configurationGroups = {
    Task: {
        mode: choice(["auto", "run", "resume", "diagnose", "plan", "aggregate", "sweep"], "auto", "What to do. `auto` decides from the event; `run` starts in place, `resume` goes on with a workflow, `diagnose` only reports. `plan`, `aggregate` and `sweep` are refused for now."),
        prompt_file: path(undefined, "The task: a Markdown file in the repository.", true),
        prompt: config_kinds_text("prompt", undefined, "The task as text. Not together with `prompt-file`."),
        issue_number: integer(undefined, 1, 2_147_483_647, "The task: an issue. Next to a prompt, the issue that the workflow adopts. On a label event it is the labelled issue."),
        trigger_label: config_kinds_text("label", "workflow-manager", "Label that starts a workflow. It is removed when taken."),
        trigger_phrase: config_kinds_text("word", "/workflow", "First word of a comment command: `resume`, `retry [stage]`, `cancel`, `status` follow it."),
        workflow_id: config_kinds_text("workflow-id", undefined, "The workflow to resume or to diagnose."),
        resume_from: config_kinds_text("stage", undefined, "A stage to go back to; what came after it is done again."),
        config_file: path(".github/workflow-manager.json", "Config file in the repository, JSON or YAML. The default need not exist; one that is named must.", true),
        working_directory: path(undefined, "Directory of the repository in which agent and commands work.", true),
        extensions: path(undefined, "An ES module in the repository with custom error handlers and health checks.", true),
        dry_run: config_kinds_boolean(false, "Go through the stages without making anything on GitHub."),
    },
    Agent: {
        agent: choice(["claude", "codex", "gemini", "copilot", "command"], "claude", "Who does the work. `command` runs `agent-command`, and is taken when only that is set."),
        agent_command: config_kinds_text("lines", undefined, "Command that stands for the agent; runs through bash in the work tree with the prompt on standard input and in `$WORKFLOW_PROMPT_FILE`."),
        agent_args: words("Further arguments for the agent's program, split like a shell's words, without expansion."),
        agent_version: config_kinds_text("version", undefined, "Installs this version of the agent's CLI from npm into the runner's tool cache: exact, a range or a tag. Unset, nothing is installed."),
        model: config_kinds_text("word", undefined, "Model the agent is asked to use."),
        max_turns: integer(undefined, 1, 100_000, "Most turns of the agent in one attempt."),
        max_cost_usd: number(undefined, 0.01, 1_000_000, "Most US dollars for the whole workflow, resumes included. Only `claude` says what it cost."),
        prompts_directory: path(".github/workflow-manager/prompts", "Stage prompts of the repository that replace the built-in ones (docs/prompts.md). It need not exist."),
    },
    "Supervision of the agent": supervisionKeys,
    Commands: {
        setup_command: config_kinds_text("lines", undefined, "Prepares the work tree; runs through bash before the agent starts."),
        test_command: config_kinds_text("lines", undefined, "Runs the tests; detected from the project when unset."),
        critical_test_command: config_kinds_text("lines", undefined, "The tests that must run whatever happens: they alone run again after the test set-up has timed out repeatedly."),
        docs_command: config_kinds_text("lines", undefined, "Updates the documentation; the agent does it when unset."),
    },
    "Git and pull request": {
        base_branch: config_kinds_text("branch", undefined, "Branch to start from and to merge into; default: the repository's."),
        branch_prefix: config_kinds_text("branch-prefix", "feature/", "Put before the name of the branch."),
        draft: choice(["auto", "always", "never"], "auto", "When the pull request is a draft; `auto`: when something is not as it should be."),
        labels: list("label", "Labels of the pull request and of an issue that is created."),
        reviewers: list("reviewer", "People and teams (`org/team`) asked for a review."),
        commit_author: config_kinds_text("author", undefined, "Author of the commits, as `Name <address>`."),
    },
    Access: {
        token: secret("secret", "Token for issues, comments and the repository."),
        branch_token: secret("secret", "Token for pushes and pull requests whose checks must run; default: `token`."),
        allow_users: list("login", "People who may start workflows without write permission."),
        allow_bots: list("bot", "Bots, by name, whose labels and comments count. All others are ignored."),
    },
    "Retry and time": {
        max_retries: integer(3, 0, 100, "Retries of a failed attempt; 0 for none."),
        timeout_multiplier: number(1.5, 1, 10, "Factor on a stage's limit after each timeout."),
        stage_timeouts: perStage("Limits of single stages, as `stage=duration` lines."),
        timeouts: choice(["configured", "learned"], "configured", "Where limits that nobody set come from: the defaults, or what earlier runs needed (docs/learning.md)."),
        idle_timeout: duration(undefined, 0, longest, "How long a stage may show no sign of life; 0 for no limit."),
        time_budget: duration(undefined, 1, longest, "What the job has; default: the job's own `timeout-minutes`, else 6 hours."),
    },
    Reliability: {
        enable_monitoring: config_kinds_boolean(true, "Heartbeats, stage timings and the performance report."),
        enable_health_checks: config_kinds_boolean(true, "Checks of processor, memory, disk, GitHub and agent."),
        enable_recovery: config_kinds_boolean(true, "Retries and recovery actions after a failure."),
        enable_persistence: config_kinds_boolean(true, "Checkpoints, from which an interrupted workflow goes on."),
        health_check_interval: duration(300, 1, 86_400, "Time between health checks while a stage runs."),
    },
    Checkpoints: {
        checkpoint_frequency: integer(5, 1, 1000, "Save a checkpoint after so many stages."),
        checkpoint_interval: duration(180, 1, 86_400, "Time between checkpoints while the agent works, and between copies in the stores that do not lead."),
        checkpoint_stores: choices(["cache", "artifact", "git", "folder"], "Where checkpoints go, the leading store first; default: `git, cache, artifact` on a runner, `folder` in a terminal."),
        checkpoint_key: secret("signing-key", "Secret that signs and encrypts checkpoints; at least 16 characters."),
    },
    "Logs and reports": {
        log_level: choice(["DEBUG", "INFO", "WARNING", "ERROR"], "INFO", "The least level that is shown."),
        log_format: choice(["detailed", "json", "simple"], "detailed", "Form of the lines on the console."),
        state_directory: path(".github/workflow-states", "Journals and states."),
        checkpoint_directory: path(".github/workflow-checkpoints", "Checkpoint files of the stages."),
        log_directory: path(".github/workflow-logs", "Log files, one a day."),
        progress_comment: config_kinds_boolean(true, "One comment on the issue that shows how far the workflow is."),
        check_run: config_kinds_boolean(false, "A check on the pull request's newest commit that shows how far the workflow is; needs `checks: write` (docs/reports.md)."),
        diagnostic_bundle: config_kinds_boolean(true, "Keep a diagnostic bundle of a run that does not complete, as an artifact (docs/diagnostics.md)."),
        html_report: config_kinds_boolean(true, "A report as one HTML file, also as an artifact of the run that opens in the browser (docs/reports.md)."),
    },
    "Config file only": {
        performance_baselines: baselines("Expected durations by stage, in seconds. `implementation` stands for `implementation_progress`, `testing` for `testing_complete`."),
        recovery_strategies: recoveryStrategies("Recovery actions by kind of error: `network_errors`, `timeout_errors`, `resource_errors`."),
        stages: stages("Settings by stage: `timeout`, `warn`, `idle`, `retries`, `critical`, `enabled`, `run`, `recovery`, and budgets of its agent over all attempts and resumes: `max_turns`, `max_tokens`, `max_cost_usd`, `max_agent_minutes`."),
    },
};
const configurationKeys = {
    ...configurationGroups.Task,
    ...configurationGroups.Agent,
    ...supervisionKeys,
    ...configurationGroups.Commands,
    ...configurationGroups["Git and pull request"],
    ...configurationGroups.Access,
    ...configurationGroups["Retry and time"],
    ...configurationGroups.Reliability,
    ...configurationGroups.Checkpoints,
    ...configurationGroups["Logs and reports"],
    ...configurationGroups["Config file only"],
};
const configurationNames = Object.keys(configurationKeys);
function isConfigurationName(name) {
    return Object.hasOwn(configurationKeys, name);
}
function configurationKey(name) {
    return configurationKeys[name];
}
function inputName(name) {
    return name.replaceAll("_", "-");
}
function environmentName(name) {
    return `WORKFLOW_${name.toUpperCase()}`;
}
const inputNames = configurationNames.filter((name) => configurationKey(name).from === "anywhere");
const flagNames = inputNames.filter((name) => name !== "mode" && name !== "workflow_id");


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ parseValue)
});

// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/config/did-you-mean.js
var did_you_mean = __webpack_require__(72351);
// EXTERNAL MODULE: ./lib/core/config/shell-words.js
var shell_words = __webpack_require__(35832);
// EXTERNAL MODULE: ./lib/core/failure/recovery-actions.js
var recovery_actions = __webpack_require__(50913);
// EXTERNAL MODULE: ./lib/core/config/text-formats.js
var text_formats = __webpack_require__(45022);
// EXTERNAL MODULE: ./lib/core/config/value-parsers.js
var value_parsers = __webpack_require__(46058);
;// CONCATENATED MODULE: ./lib/core/config/stage-values.js





const limitRange = { min: 0.1, max: 432_000 };
const idleRange = { min: 0, max: 432_000 };
const phaseWords = new Map([
    ["implementation", "implementation_progress"],
    ["testing", "testing_complete"],
]);
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function collect(members) {
    const wrongs = [];
    const values = [];
    for (const [name, parsed] of members) {
        if (parsed.kind === "ok")
            values.push([name, parsed.value]);
        else
            wrongs.push(...parsed.wrongs);
    }
    return wrongs.length > 0 ? { kind: "wrong", wrongs } : (0,value_parsers.ok)(Object.fromEntries(values));
}
function below(name, parsed) {
    if (parsed.kind === "ok")
        return parsed;
    return { kind: "wrong", wrongs: parsed.wrongs.map((one) => ({ ...one, path: [name, ...one.path] })) };
}
function unknownStage(name) {
    return (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(name)} is not a stage`, `Give one of ${core_stage/* workflowStages */.Po.join(", ")}.${(0,did_you_mean/* suggestion */.h)(name, core_stage/* workflowStages */.Po)}`, [name]);
}
const notAnObject = (raw, example) => (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(raw)} is not an object`, `Give an object such as ${example}.`);
function parseStageDurations(raw) {
    const form = "Give lines such as testing_complete=20m.";
    if (typeof raw === "string") {
        const pairs = (0,value_parsers/* splitList */.ry)(raw).map((line) => /^([^=:]+?)\s*[=:]\s*(.+)$/.exec(line)?.slice(1) ?? [line]);
        const names = new Set();
        return collect(pairs.map(([name = "", value]) => {
            if (value === undefined)
                return [name, (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(name)} has no duration`, form)];
            if (names.has(name))
                return [name, (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(name)} is given twice`, form)];
            names.add(name);
            return [name, stageSeconds(name, value)];
        }));
    }
    if (!isObject(raw))
        return (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(raw)} is not a list of limits`, form);
    return collect(present(raw).map(([name, value]) => [name, stageSeconds(name, value)]));
}
function stageSeconds(name, value) {
    return (0,core_stage/* isWorkflowStage */.eT)(name) ? below(name, (0,value_parsers/* parseSeconds */.fL)(value, limitRange)) : unknownStage(name);
}
function parseBaselines(raw) {
    if (!isObject(raw))
        return notAnObject(raw, '{ "issue_creation": 30 }');
    return collect(present(raw).map(([name, value]) => {
        const stage = phaseWords.get(name) ?? name;
        if (stage !== name && Object.hasOwn(raw, stage))
            return [name, (0,value_parsers/* wrong */.Qm)(`${name} and ${stage} are the same stage`, "Give one of the two.", [name])];
        return [stage, (0,core_stage/* isWorkflowStage */.eT)(stage) ? below(name, (0,value_parsers/* parseSeconds */.fL)(value, limitRange)) : unknownStage(name)];
    }));
}
function parseRun(raw) {
    const { allowed, maxLength, matches } = text_formats/* formatRules */.H.lines;
    if (typeof raw === "string" && raw.trim() !== "" && raw.length <= maxLength && matches(raw))
        return (0,value_parsers.ok)(raw);
    return (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(raw)} is not a command`, `Give ${allowed}, at most ${maxLength} characters.`);
}
function parseActions(raw) {
    const names = typeof raw === "string" ? (0,value_parsers/* splitList */.ry)(raw) : raw;
    if (!Array.isArray(names))
        return (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(raw)} is not a list`, "Give a list of recovery actions.");
    const wrongs = [];
    const actions = [];
    for (const name of names) {
        if (typeof name === "string" && (0,recovery_actions/* isRecoveryAction */.y)(name))
            actions.push(name);
        else {
            const near = typeof name === "string" ? (0,did_you_mean/* suggestion */.h)(name, recovery_actions/* recoveryActions */.V) : "";
            const remedy = `Give any of ${recovery_actions/* recoveryActions */.V.join(", ")}.${near}`;
            wrongs.push({ path: [], problem: `${(0,value_parsers/* show */.WU)(name)} is not a recovery action`, remedy });
        }
    }
    return wrongs.length > 0 ? { kind: "wrong", wrongs } : (0,value_parsers.ok)(actions);
}
const stageSettings = {
    timeout: (raw) => (0,value_parsers/* parseSeconds */.fL)(raw, limitRange),
    warn: (raw) => (0,value_parsers/* parseSeconds */.fL)(raw, limitRange),
    idle: (raw) => (0,value_parsers/* parseSeconds */.fL)(raw, idleRange),
    retries: (raw) => (0,value_parsers/* parseNumber */.$J)(raw, false, true, { min: 0, max: 100 }),
    critical: (raw) => (0,value_parsers/* parseBoolean */.yG)(raw, false),
    enabled: (raw) => (0,value_parsers/* parseBoolean */.yG)(raw, false),
    run: parseRun,
    recovery: parseActions,
    max_turns: (raw) => (0,value_parsers/* parseNumber */.$J)(raw, false, true, { min: 1, max: 1_000_000 }),
    max_tokens: (raw) => (0,value_parsers/* parseNumber */.$J)(raw, false, true, { min: 1, max: 100_000_000_000 }),
    max_cost_usd: (raw) => (0,value_parsers/* parseNumber */.$J)(raw, false, false, { min: 0.01, max: 1_000_000 }),
    max_agent_minutes: (raw) => (0,value_parsers/* parseNumber */.$J)(raw, false, false, { min: 0.1, max: 1_000_000 }),
};
function isStageSetting(name) {
    return Object.hasOwn(stageSettings, name);
}
function parseSettings(raw) {
    if (!isObject(raw))
        return notAnObject(raw, '{ "timeout": "20m", "retries": 1 }');
    const known = Object.keys(stageSettings);
    return collect(present(raw).map(([name, value]) => {
        if (isStageSetting(name))
            return [name, below(name, stageSettings[name](value))];
        const remedy = `Give any of ${known.join(", ")}.${(0,did_you_mean/* suggestion */.h)(name, known)}`;
        return [name, (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(name)} is not a setting of a stage`, remedy, [name])];
    }));
}
function parseStages(raw) {
    if (!isObject(raw))
        return notAnObject(raw, '{ "testing_complete": { "timeout": "20m" } }');
    return collect(present(raw).map(([name, value]) => [
        name,
        (0,core_stage/* isWorkflowStage */.eT)(name) ? below(name, parseSettings(value)) : unknownStage(name),
    ]));
}
const errorKinds = new Map([
    ["network_errors", "network"],
    ["timeout_errors", "timeout"],
    ["resource_errors", "resource"],
]);
function parseRecoveryStrategies(raw) {
    if (!isObject(raw))
        return notAnObject(raw, '{ "network_errors": ["retry_with_backoff"] }');
    const known = [...errorKinds.keys()];
    return collect(present(raw).map(([name, value]) => {
        const kind = errorKinds.get(name);
        if (kind !== undefined)
            return [kind, below(name, parseActions(value))];
        const remedy = `Give any of ${known.join(", ")}.${(0,did_you_mean/* suggestion */.h)(name, known)}`;
        return [name, (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(name)} is not a kind of error`, remedy, [name])];
    }));
}
function present(object) {
    return Object.entries(object).filter((entry) => entry[1] !== undefined && entry[1] !== null);
}

;// CONCATENATED MODULE: ./lib/core/config/config-values.js






function parseFormatted(raw, format, secret) {
    const rule = text_formats/* formatRules */.H[format];
    const remedy = `Give ${rule.allowed}.`;
    if (typeof raw !== "string")
        return (0,value_parsers/* wrong */.Qm)(secret ? "it is not text" : `${(0,value_parsers/* show */.WU)(raw)} is not text`, remedy);
    if (raw.length > rule.maxLength)
        return (0,value_parsers/* wrong */.Qm)(`it has ${raw.length} characters`, `Give at most ${rule.maxLength} characters.`);
    if (rule.matches(raw))
        return (0,value_parsers.ok)(raw);
    const near = format === "stage" ? (0,did_you_mean/* suggestion */.h)(raw, core_stage/* workflowStages */.Po) : "";
    return (0,value_parsers/* wrong */.Qm)(secret ? "it does not look as it should" : `${(0,value_parsers/* show */.WU)(raw)} is not allowed here`, remedy + near);
}
function parseItems(raw, each) {
    const items = typeof raw === "string" ? (0,value_parsers/* splitList */.ry)(raw) : raw;
    if (!Array.isArray(items))
        return (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(raw)} is not a list`, "Give a list, or text with commas between.");
    const wrongs = [];
    const values = [];
    for (const item of items) {
        const parsed = each(typeof item === "string" ? item.trim() : item);
        if (parsed.kind === "ok")
            values.push(parsed.value);
        else
            wrongs.push(...parsed.wrongs);
    }
    return wrongs.length > 0 ? { kind: "wrong", wrongs } : (0,value_parsers.ok)((0,value_parsers/* distinct */.dM)(values));
}
function parseWords(raw) {
    if (typeof raw === "string") {
        const parsed = (0,shell_words/* parseArguments */.W)(raw);
        const remedy = "Give words with every quote closed, or a JSON array of strings.";
        return parsed.kind === "words" ? (0,value_parsers.ok)(parsed.words) : (0,value_parsers/* wrong */.Qm)(parsed.problem, remedy);
    }
    const list = Array.isArray(raw) ? raw : undefined;
    const strings = list?.filter((item) => typeof item === "string");
    if (list !== undefined && strings !== undefined && strings.length === list.length)
        return (0,value_parsers.ok)(strings);
    return (0,value_parsers/* wrong */.Qm)(`${(0,value_parsers/* show */.WU)(raw)} is not a list of words`, "Give a list of strings, or one string.");
}
function parsePath(raw, anywhere) {
    const line = parseFormatted(raw, "line", false);
    return line.kind === "wrong" || anywhere ? line : (0,value_parsers/* parseRepositoryPath */.XU)(line.value);
}
function parseValue(key, raw, origin) {
    const fromText = origin !== "file";
    switch (key.kind) {
        case "boolean":
            return (0,value_parsers/* parseBoolean */.yG)(raw, fromText);
        case "integer":
            return (0,value_parsers/* parseNumber */.$J)(raw, fromText, true, key);
        case "number":
            return (0,value_parsers/* parseNumber */.$J)(raw, fromText, false, key);
        case "duration":
            return (0,value_parsers/* parseSeconds */.fL)(raw, key);
        case "choice":
            return (0,value_parsers/* parseChoice */.HU)(raw, key.choices);
        case "text":
            return parseFormatted(raw, key.format, key.secret);
        case "list": {
            const { choices, format } = key;
            return parseItems(raw, (item) => choices === undefined ? parseFormatted(item, format, false) : (0,value_parsers/* parseChoice */.HU)(item, choices));
        }
        case "words":
            return parseWords(raw);
        case "path":
            return parsePath(raw, key.anywhereByFlag && origin === "flag");
        case "stage-durations":
            return parseStageDurations(raw);
        case "baselines":
            return parseBaselines(raw);
        case "stages":
            return parseStages(raw);
        case "recovery-strategies":
            return parseRecoveryStrategies(raw);
    }
}


/***/ }),

/***/ 49307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ resolveConfiguration)
});

// EXTERNAL MODULE: ./lib/core/config/config-file.js
var config_file = __webpack_require__(58485);
// EXTERNAL MODULE: ./lib/core/config/config-keys.js + 2 modules
var config_keys = __webpack_require__(848);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
;// CONCATENATED MODULE: ./lib/core/config/config-rules.js



const indispensable = [
    "initialization",
    "prompt_analysis",
    "task_preparation",
    "issue_creation",
    "branch_setup",
    "implementation_progress",
    "implementation_complete",
    "pr_preparation",
    "pr_creation",
    "completion",
];
const replaceable = [
    "research_planning",
    "implementation_start",
    "implementation_progress",
    "testing_complete",
    "documentation_update",
];
const clis = ["claude", "codex", "gemini", "copilot"];
const countedBy = {
    max_cost_usd: ["claude"],
    max_turns: clis,
    max_total_turns: clis,
    max_tokens: clis,
};
const agentStages = [
    "research_planning",
    "implementation_progress",
    "implementation_complete",
    "testing_complete",
    "documentation_update",
    "review_request",
    "review_processing",
];
const budgetNames = ["max_turns", "max_tokens", "max_cost_usd", "max_agent_minutes"];
function applyRules(resolved, from) {
    const problems = [];
    const warnings = [];
    const problem = (key, text, remedy, path = []) => problems.push({ key: [key, ...path].join("."), place: from.place(key, path), problem: text, remedy });
    if (config_keys/* laterModes */.D4.includes(resolved.mode))
        problem("mode", `mode ${resolved.mode} is not available in this version`, "Give auto, run, resume or diagnose.");
    if (resolved.mode === "run" && resolved.workflow_id !== undefined)
        problem("workflow_id", "mode run starts a workflow and takes no workflow-id", "Give mode resume, or no workflow-id.");
    const task = oneTask(resolved, from);
    if (task === "conflict")
        problem("prompt", `it is given next to prompt_file (${from.place("prompt_file")})`, "Give one of the two.");
    const agent = from.rank("agent") === 0 && resolved.agent_command !== undefined ? "command" : resolved.agent;
    if (agent === "command" && resolved.agent_command === undefined)
        problem("agent", "agent command needs the command to run", "Set agent-command, or give another agent.");
    const fallbacks = resolved.fallback_agents ?? [];
    if (fallbacks.includes(agent))
        problem("fallback_agents", `${agent} is the agent that works first`, "Leave it out of the list.");
    if (fallbacks.includes("command") && resolved.agent_command === undefined)
        problem("fallback_agents", "agent command needs the command to run", "Set agent-command, or leave it out.");
    if (agent !== "command" && !fallbacks.includes("command") && resolved.agent_command !== undefined)
        warnings.push(`agent_command (${from.place("agent_command")}) is ignored, since the agent is ${agent}.`);
    if (agent === "command" && resolved.agent_version !== undefined)
        warnings.push(`agent_version (${from.place("agent_version")}) is ignored, since the agent is command.`);
    for (const [name, counted] of Object.entries(countedBy))
        if (resolved[name] !== undefined && from.rank(name) > 0 && !counted.includes(agent))
            warnings.push(`${name} (${from.place(name)}) limits nothing: the agent ${agent} does not say what would be counted.`);
    if (!resolved.enable_persistence)
        for (const name of ["checkpoint_stores", "checkpoint_key"])
            if (from.rank(name) > 0)
                warnings.push(`${name} (${from.place(name)}) is ignored, since enable_persistence is false.`);
    for (const name of ["state_directory", "checkpoint_directory", "log_directory"])
        if (resolved[name] === ".")
            problem(name, "it is the repository itself, which would be kept out of commits", "Give a directory of its own.");
    const stages = mergeStages(resolved, from, problem);
    for (const stage of core_stage/* workflowStages */.Po) {
        const settings = stages[stage];
        if (settings !== undefined)
            checkStage(stage, settings, resolved.stages[stage], problem);
    }
    return { config: { ...resolved, ...(task === "conflict" ? {} : task), agent, stages }, problems, warnings };
}
function oneTask(config, from) {
    if (config.prompt === undefined || config.prompt_file === undefined)
        return {};
    const [prompt, file] = [from.rank("prompt"), from.rank("prompt_file")];
    if (prompt === file)
        return "conflict";
    return prompt > file ? { prompt_file: undefined } : { prompt: undefined };
}
function mergeStages(config, from, problem) {
    const merged = { ...config.stages };
    for (const stage of core_stage/* workflowStages */.Po) {
        const timeout = config.stage_timeouts[stage];
        if (timeout === undefined)
            continue;
        const own = config.stages[stage]?.timeout;
        if (own !== undefined && own !== timeout && from.rank("stage_timeouts") === from.rank("stages"))
            problem("stage_timeouts", `stages.${stage}.timeout says otherwise`, "Set the limit in one place.", [stage]);
        merged[stage] = { ...merged[stage], timeout };
    }
    return merged;
}
function checkStage(stage, merged, own, problem) {
    const limit = merged.timeout ?? core_stage/* stageDefaults */.ve[stage].limitS;
    const allowed = `Give at most ${(0,duration/* renderDuration */.PP)(limit)}, the limit of the stage, or raise its timeout.`;
    for (const name of ["warn", "idle"]) {
        const value = own?.[name];
        if (value !== undefined && value > limit)
            problem("stages", `${(0,duration/* renderDuration */.PP)(value)} is longer than the stage may last`, allowed, [stage, name]);
    }
    if (merged.enabled === false && indispensable.includes(stage))
        problem("stages", "no workflow can do without this stage", "Leave it enabled.", [stage, "enabled"]);
    for (const name of budgetNames)
        if (merged[name] !== undefined && !agentStages.includes(stage))
            problem("stages", "no agent works in this stage", `Set it for one of ${agentStages.join(", ")}.`, [stage, name]);
    if (merged.run !== undefined && !replaceable.includes(stage))
        problem("stages", "the work of this stage cannot be replaced by a command", `Only these can: ${replaceable.join(", ")}.`, [stage, "run"]);
}

// EXTERNAL MODULE: ./lib/core/config/config-values.js + 1 modules
var config_values = __webpack_require__(2893);
// EXTERNAL MODULE: ./lib/core/config/did-you-mean.js
var did_you_mean = __webpack_require__(72351);
// EXTERNAL MODULE: ./lib/core/config/value-parsers.js
var value_parsers = __webpack_require__(46058);
;// CONCATENATED MODULE: ./lib/core/config/config.js






const ranks = { flag: 3, input: 3, environment: 2, file: 1 };
const ownVariables = ["ID", "STAGE", "ATTEMPT", "SESSION_DIR"].map((name) => `WORKFLOW_${name}`);
const mostProblems = 50;
function resolveConfiguration(sources) {
    const warnings = [];
    const problems = [...unknownNames(sources, warnings)];
    const given = new Map();
    const values = [];
    for (const name of config_keys/* configurationNames */.zG) {
        const key = (0,config_keys/* configurationKey */.kH)(name);
        const found = lookUp(name, sources);
        if (found === undefined) {
            values.push([name, key.default]);
            continue;
        }
        given.set(name, found);
        if (key.secret && found.origin === "file")
            warnings.push(`${name} (${found.place}) is a secret and does not belong in a file of the repository.`);
        const parsed = (0,config_values/* parseValue */.$)(key, found.raw, found.origin);
        values.push([name, parsed.kind === "ok" ? parsed.value : key.default]);
        if (parsed.kind === "wrong")
            for (const { path, problem, remedy } of parsed.wrongs)
                problems.push({ key: [name, ...path].join("."), place: placeOf(found, sources, name, path), problem, remedy });
    }
    const resolved = Object.fromEntries(values);
    const broken = new Set(problems.map((problem) => problem.key.split(".")[0]));
    const findings = applyRules(resolved, {
        rank: (name) => {
            const found = given.get(name);
            return found === undefined ? 0 : ranks[found.origin];
        },
        place: (name, path = []) => {
            const found = given.get(name);
            return found === undefined ? "default" : placeOf(found, sources, name, path);
        },
    });
    problems.push(...findings.problems.filter((problem) => !isFollowUp(problem.key, broken)));
    if (problems.length > 0)
        return { kind: "invalid", problems: problems.slice(0, mostProblems) };
    const places = config_keys/* configurationNames */.zG.map((name) => [name, given.get(name)?.place ?? "default"]);
    return {
        kind: "ok",
        config: findings.config,
        sources: Object.fromEntries(places),
        warnings: [...warnings, ...findings.warnings],
    };
}
function isFollowUp(key, broken) {
    return broken.has(key.split(".")[0]) || (key === "agent" && broken.has("agent_command"));
}
function placeOf(found, sources, name, path) {
    return found.origin === "file" && sources.file !== undefined ? (0,config_file/* filePlace */.Wf)(sources.file, [name, ...path]) : found.place;
}
function lookUp(name, sources) {
    const trimmed = (text) => (name === "prompt" && text?.trim() !== "" ? text : text?.trim());
    const texts = [
        [own(sources.flags, name), "flag", `--${(0,config_keys/* inputName */.yu)(name)}`],
        [own(sources.inputs, (0,config_keys/* inputName */.yu)(name)), "input", `input ${(0,config_keys/* inputName */.yu)(name)}`],
        [own(sources.dispatch ?? {}, (0,config_keys/* inputName */.yu)(name)), "input", `workflow_dispatch input ${(0,config_keys/* inputName */.yu)(name)}`],
        [own(sources.environment, (0,config_keys/* environmentName */.VE)(name)), "environment", (0,config_keys/* environmentName */.VE)(name)],
    ];
    if ((0,config_keys/* configurationKey */.kH)(name).from === "anywhere")
        for (const [text, origin, place] of texts) {
            const raw = trimmed(text);
            if (raw !== undefined && raw !== "")
                return { raw, origin, place };
        }
    const value = sources.file === undefined ? undefined : own(sources.file.values, name);
    if (sources.file === undefined || value === undefined || value === null || name === "config_file")
        return undefined;
    const raw = typeof value === "string" ? trimmed(value) : value;
    if (raw === undefined || raw === "")
        return undefined;
    return { raw, origin: "file", place: (0,config_file/* filePlace */.Wf)(sources.file, [name]) };
}
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function* unknownNames(sources, warnings) {
    const isSet = ([, value]) => value !== undefined && value !== "";
    const inputs = config_keys/* inputNames */.vj.map(config_keys/* inputName */.yu);
    for (const [name] of Object.entries(sources.inputs).filter(isSet))
        if (!inputs.includes(name))
            yield unknownName(name, `input ${(0,value_parsers/* show */.WU)(name)}`, "an input of this action", inputs);
    const flags = [...config_keys/* flagNames */.JY, "mode", "workflow_id"];
    for (const [name] of Object.entries(sources.flags).filter(isSet))
        if (!flags.includes(name))
            yield unknownName(name, "command line", "a flag", flags.map(flagOf));
    yield* unknownVariables(sources.environment, warnings);
    const file = sources.file;
    if (file === undefined)
        return;
    for (const name of Object.keys(file.values).slice(0, mostProblems)) {
        const place = (0,config_file/* filePlace */.Wf)(file, [name]);
        if (name === "config_file")
            yield { key: name, place, problem: "a config file cannot name a config file", remedy: "Remove the key." };
        else if (!(0,config_keys/* isConfigurationName */.cE)(name) && name !== "$schema")
            yield unknownName(name, place, "a configuration key", config_keys/* configurationNames */.zG);
    }
}
function* unknownVariables(environment, warnings) {
    const known = config_keys/* inputNames */.vj.map(config_keys/* environmentName */.VE);
    for (const [name, value] of Object.entries(environment)) {
        if (!name.startsWith("WORKFLOW_") || value === undefined || value === "")
            continue;
        if (known.includes(name) || ownVariables.includes(name))
            continue;
        const key = name.slice("WORKFLOW_".length).toLowerCase();
        if ((0,config_keys/* isConfigurationName */.cE)(key))
            yield { key, place: name, problem: "it can be set in the config file only", remedy: `Set ${key} there.` };
        else if ((0,did_you_mean/* nearest */.p)(key, config_keys/* inputNames */.vj) !== undefined)
            yield unknownName(name, name, "a variable of this action", known);
        else
            warnings.push(`${(0,value_parsers/* show */.WU)(name)} is set, but is no variable of this action.`);
    }
}
function unknownName(name, place, what, known) {
    const near = (0,did_you_mean/* nearest */.p)(name, known);
    const remedy = near === undefined ? "Remove it; the documentation lists what there is." : `Did you mean "${near}"?`;
    return { key: name.slice(0, 100), place, problem: `${(0,value_parsers/* show */.WU)(name)} is not ${what}`, remedy };
}
function flagOf(name) {
    return `--${name.replaceAll("_", "-")}`;
}


/***/ }),

/***/ 72351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function distance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const steps = [
                at(previous, column) + 1,
                at(current, column - 1) + 1,
                at(previous, column - 1) + (same ? 0 : 1),
                swapped && row > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
            ];
            current.push(Math.min(...steps));
        }
        before = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
function nearest(name, known) {
    if (name.length > 100)
        return undefined;
    const plain = (text) => text.toLowerCase().replace(/[-_]/g, "");
    const wanted = plain(name);
    const ranked = known
        .map((candidate) => ({ candidate, away: distance(wanted, plain(candidate)) }))
        .sort((left, right) => left.away - right.away);
    const best = ranked[0];
    if (best === undefined || best.away > Math.max(1, Math.min(3, Math.floor(wanted.length * 0.4))))
        return undefined;
    return best.candidate;
}
function suggestion(name, known) {
    const found = nearest(name, known);
    return found === undefined ? "" : ` Did you mean "${found}"?`;
}


/***/ }),

/***/ 35832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* unused harmony export shellWords */
function parseArguments(text) {
    const trimmed = text.trim();
    return trimmed.startsWith("[") ? jsonWords(trimmed) : shellWords(text);
}
function jsonWords(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: "malformed", problem: "it starts with [ but is not a JSON array" };
    }
    if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) {
        return { kind: "malformed", problem: "the JSON array may hold nothing but strings" };
    }
    return { kind: "words", words: value };
}
function shellWords(text) {
    const words = [];
    let word;
    let quote;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        const next = text.charAt(at + 1);
        if (quote === undefined && /\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (character === quote) {
            quote = undefined;
        }
        else if (quote === undefined && (character === "'" || character === '"')) {
            quote = character;
            word ??= "";
        }
        else if (character === "\\" && quote !== "'") {
            if (next === "")
                return { kind: "malformed", problem: "it ends with a lone backslash" };
            const keepsBackslash = quote === '"' && next !== '"' && next !== "\\" && next !== "$" && next !== "`";
            if (next !== "\n")
                word = (word ?? "") + (keepsBackslash ? `\\${next}` : next);
            at++;
        }
        else {
            word = (word ?? "") + character;
        }
    }
    if (quote !== undefined)
        return { kind: "malformed", problem: `a ${quote} is not closed` };
    if (word !== undefined)
        words.push(word);
    return { kind: "words", words };
}


/***/ }),

/***/ 45022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatRules),
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/* harmony import */ var _checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89708);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const control = /[\u0000-\u001f\u007f]/;
const controlInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const oneLine = (text) => !control.test(text);
const login = /^[a-z\d](?:[a-z\d_-]{0,99})$/i;
function isBranchName(name) {
    return oneLine(name) && name !== "@" && !/[ ~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|\/\.|\/$|\.$|\.lock(?:$|\/)/.test(name);
}
const formatRules = {
    line: { allowed: "one line of text", maxLength: 1_000, matches: oneLine },
    lines: { allowed: "text without control characters", maxLength: 20_000, matches: (t) => !controlInLines.test(t) },
    prompt: { allowed: "text without control characters", maxLength: 262_144, matches: (t) => !controlInLines.test(t) },
    word: { allowed: "one word without spaces", maxLength: 200, matches: (t) => oneLine(t) && !/\s/.test(t) },
    label: {
        allowed: "the name of a label, at most 50 characters without a comma",
        maxLength: 50,
        matches: (t) => oneLine(t) && !t.includes(","),
    },
    branch: { allowed: "the name of a branch, as git allows it", maxLength: 200, matches: isBranchName },
    "branch-prefix": {
        allowed: "the beginning of a branch's name, such as feature/",
        maxLength: 100,
        matches: (t) => isBranchName(`${t}x`),
    },
    author: {
        allowed: "an author such as Ada Lovelace <ada@example.org>",
        maxLength: 200,
        matches: (t) => oneLine(t) && /^[^<>]*[^<>\s][^<>]* <[^<>\s]+@[^<>\s]+>$/.test(t),
    },
    login: { allowed: "the login of a person", maxLength: 100, matches: (t) => login.test(t) },
    bot: {
        allowed: "the exact name of a bot, such as renovate[bot] (no patterns)",
        maxLength: 110,
        matches: (t) => login.test(t.replace(/\[bot\]$/i, "")),
    },
    pattern: {
        allowed: "a path of the repository or a pattern of paths, as in .gitignore, without !",
        maxLength: 500,
        matches: (t) => oneLine(t) && t.trim() !== "" && !t.startsWith("!") && !t.startsWith("#") && !/(?:^|\/)\.\.(?:\/|$)/.test(t),
    },
    reviewer: {
        allowed: "the login of a person, or a team as org/team",
        maxLength: 200,
        matches: (t) => t.split("/").length <= 2 && t.split("/").every((part) => login.test(part)),
    },
    stage: { allowed: `one of the stages ${_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.join(", ")}`, maxLength: 100, matches: _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowStage */ .eT },
    "workflow-id": {
        allowed: "the id of a workflow, such as workflow-20240115-142315-a7b3",
        maxLength: 80,
        matches: _checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowId */ .Rg,
    },
    version: {
        allowed: "a version such as 2.1.330, a range such as ^2.1.300, or a tag such as latest",
        maxLength: 60,
        matches: (t) => /^(?:[a-z][a-z\d._-]*|[\dv^~<>=*][\da-z.+^~<>=| *-]*)$/i.test(t),
    },
    secret: {
        allowed: "the token alone, without spaces",
        maxLength: 10_000,
        matches: (t) => oneLine(t) && !/\s/.test(t),
    },
    "signing-key": {
        allowed: "a secret of at least 16 characters",
        maxLength: 10_000,
        matches: (t) => t.length >= 16 && !controlInLines.test(t),
    },
};


/***/ }),

/***/ 46058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   fL: () => (/* binding */ parseSeconds),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68415);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72351);


const ok = (value) => ({ kind: "ok", value });
const wrong = (problem, remedy, path = []) => ({
    kind: "wrong",
    wrongs: [{ path, problem, remedy }],
});
function show(value) {
    const text = (typeof value === "number" ? String(value) : JSON.stringify(value)) ?? String(value);
    const harmless = text.replace(/[\p{C}\u2028\u2029]/gu, "?");
    return harmless.length > 80 ? `${harmless.slice(0, 77)}…` : harmless;
}
const booleans = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
};
function parseBoolean(raw, fromText) {
    if (typeof raw === "boolean")
        return ok(raw);
    const value = fromText && typeof raw === "string" && Object.hasOwn(booleans, raw) ? booleans[raw] : undefined;
    if (value !== undefined)
        return ok(value);
    return wrong(`${show(raw)} is not a boolean`, fromText ? "Give true or false." : "Give true or false, without quotes.");
}
function parseNumber(raw, fromText, whole, { min, max }) {
    const allowed = `Give a ${whole ? "whole " : ""}number from ${min} to ${max}.`;
    const value = fromText && typeof raw === "string" && /^[+-]?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : raw;
    if (typeof value !== "number" || !Number.isFinite(value))
        return wrong(`${show(raw)} is not a number`, allowed);
    if (whole && !Number.isInteger(value))
        return wrong(`${show(raw)} is not a whole number`, allowed);
    if (value < min || value > max)
        return wrong(`${value} is outside what is possible`, allowed);
    return ok(value);
}
function parseSeconds(raw, { min, max }) {
    const allowed = `Give ${_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForms */ .eS}, from ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(min)} to ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(max)}.`;
    const value = typeof raw === "string" ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(raw) : raw;
    if (typeof value !== "number" || !Number.isFinite(value))
        return wrong(`${show(raw)} is not a duration`, allowed);
    if (value < min || value > max)
        return wrong(`${show(raw)} is outside what is possible`, allowed);
    return ok(value);
}
function parseChoice(raw, choices) {
    const found = choices.find((choice) => typeof raw === "string" && choice.toLowerCase() === raw.toLowerCase());
    if (found !== undefined)
        return ok(found);
    const near = typeof raw === "string" ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(raw, choices) : "";
    return wrong(`${show(raw)} is not one of the choices`, `Give one of ${choices.join(", ")}.${near}`);
}
function parseRepositoryPath(raw) {
    const allowed = "Give a path inside the repository, relative to its root.";
    if (/^[/\\~]|^[a-z]:/i.test(raw))
        return wrong(`${show(raw)} is an absolute path`, allowed);
    const parts = [];
    for (const part of raw.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part.split("\\").includes("..")) {
            if (part !== ".." || parts.pop() === undefined)
                return wrong(`${show(raw)} leads out of the repository`, allowed);
        }
        else
            parts.push(part);
    }
    if (parts[0]?.toLowerCase() === ".git")
        return wrong(`${show(raw)} is git's own directory`, allowed);
    return ok(parts.length === 0 ? "." : parts.join("/"));
}
function splitList(raw) {
    return distinct(raw.split(/[,\n]/).map((item) => item.trim()));
}
function distinct(items) {
    return [...new Set(items)].filter((item) => item !== "");
}


/***/ }),

/***/ 68415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   eS: () => (/* binding */ durationForms)
/* harmony export */ });
const unitSeconds = { d: 86_400, h: 3_600, m: 60, s: 1 };
const plainNumber = /^\d+(?:\.\d+)?$/;
const withUnits = /^(?=\S)(?:(\d+(?:\.\d+)?)d)? ?(?:(\d+(?:\.\d+)?)h)? ?(?:(\d+(?:\.\d+)?)m)? ?(?:(\d+(?:\.\d+)?)s)? ?(?:(\d+)ms)?$/;
const durationForms = "seconds (90) or a duration such as 90s, 20m, 2h, 1h30m, 1d";
function parseDuration(text) {
    const trimmed = text.trim();
    if (plainNumber.test(trimmed))
        return finite(Number(trimmed));
    const parts = withUnits.exec(trimmed);
    if (parts === null)
        return undefined;
    const [, d, h, m, s, ms] = parts;
    const seconds = Number(d ?? 0) * unitSeconds.d +
        Number(h ?? 0) * unitSeconds.h +
        Number(m ?? 0) * unitSeconds.m +
        Number(s ?? 0) +
        Number(ms ?? 0) / 1000;
    return finite(seconds);
}
function renderDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return "unknown";
    const tenths = Math.round(seconds * 10) / 10;
    if (tenths < 60)
        return `${tenths}s`;
    let rest = Math.round(seconds);
    const parts = [];
    for (const [unit, size] of Object.entries(unitSeconds)) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            parts.push(`${count}${unit}`);
    }
    return parts.join(" ");
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ configurationFault),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
class Fault extends Error {
    evidence;
    constructor(evidence, message) {
        super(message ?? `${evidence.kind}`);
        this.name = "Fault";
        this.evidence = evidence;
    }
}
function configurationFault(key, place, problem, remedy) {
    return new Fault({ kind: "configuration", problems: [{ key, place, problem, remedy }] }, `${key}: ${problem}. ${remedy}`);
}


/***/ }),

/***/ 50913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ recoveryActions),
/* harmony export */   y: () => (/* binding */ isRecoveryAction)
/* harmony export */ });
const recoveryActions = [
    "retry_github_api_call",
    "retry_github_api",
    "retry_pr_creation",
    "retry_review_request",
    "retry_git_operations",
    "retry_with_backoff",
    "retry_with_exponential_backoff",
    "restart_operation_with_retry",
    "restart_initialization",
    "restart_implementation",
    "retry_test_setup",
    "check_github_rate_limits",
    "verify_repository_access",
    "check_pr_requirements",
    "check_github_connectivity",
    "check_network_connectivity",
    "check_connectivity",
    "switch_to_offline_mode",
    "check_system_health",
    "check_system_resources",
    "check_dependencies",
    "cleanup_resources",
    "free_memory",
    "optimize_performance",
    "create_implementation_checkpoint",
    "checkpoint_progress",
    "simplify_current_task",
    "simplify_implementation",
    "split_complex_operations",
    "simplify_analysis",
    "fallback_to_basic_parsing",
    "check_git_status",
    "verify_branch_state",
    "check_branch_status",
    "skip_non_critical_tests",
    "increase_timeout_limits",
    "manual_review_fallback",
];
function isRecoveryAction(text) {
    return recoveryActions.includes(text);
}


/***/ }),

/***/ 20961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ healthCheckedStages),
/* harmony export */   Ge: () => (/* binding */ stageDependencies),
/* harmony export */   Mq: () => (/* binding */ milestoneStages),
/* harmony export */   Po: () => (/* binding */ workflowStages),
/* harmony export */   eT: () => (/* binding */ isWorkflowStage),
/* harmony export */   ve: () => (/* binding */ stageDefaults)
/* harmony export */ });
const workflowStages = [
    "initialization",
    "prompt_analysis",
    "task_preparation",
    "issue_creation",
    "branch_setup",
    "research_planning",
    "implementation_start",
    "implementation_progress",
    "implementation_complete",
    "testing_start",
    "testing_complete",
    "documentation_update",
    "pr_preparation",
    "pr_creation",
    "pr_verification",
    "review_request",
    "review_processing",
    "final_cleanup",
    "completion",
];
function isWorkflowStage(text) {
    return workflowStages.includes(text);
}
const stage = (phase, limitS, warnS, baselineS, critical, idleS = 0) => ({
    phase,
    limitS,
    warnS,
    idleS,
    baselineS,
    critical,
});
const stageDefaults = {
    initialization: stage(0, 120, 60, 10, true),
    prompt_analysis: stage(1, 300, 180, 5, true),
    task_preparation: stage(1, 120, 60, 5, true),
    issue_creation: stage(2, 180, 120, 30, true),
    branch_setup: stage(3, 60, 30, 10, true),
    research_planning: stage(4, 900, 600, 300, false, 300),
    implementation_start: stage(5, 300, 180, 30, true),
    implementation_progress: stage(5, 1800, 1200, 1200, true, 600),
    implementation_complete: stage(5, 300, 180, 30, true),
    testing_start: stage(6, 600, 400, 60, true),
    testing_complete: stage(6, 1800, 1200, 600, true, 600),
    documentation_update: stage(7, 900, 600, 300, false, 300),
    pr_preparation: stage(8, 120, 60, 20, true),
    pr_creation: stage(8, 120, 90, 60, true),
    pr_verification: stage(8, 300, 180, 30, true),
    review_request: stage(9, 300, 180, 120, false),
    review_processing: stage(9, 300, 180, 300, false),
    final_cleanup: stage(9, 120, 60, 10, false),
    completion: stage(9, 60, 30, 5, true),
};
const milestoneStages = new Set([
    "issue_creation",
    "branch_setup",
    "implementation_complete",
    "pr_creation",
    "review_processing",
]);
const healthCheckedStages = new Set([
    "implementation_start",
    "pr_creation",
    "review_processing",
]);
const stageDependencies = {
    initialization: ["github"],
    prompt_analysis: [],
    task_preparation: [],
    issue_creation: ["github"],
    branch_setup: ["github"],
    research_planning: ["agent", "system"],
    implementation_start: ["system"],
    implementation_progress: ["agent", "system"],
    implementation_complete: [],
    testing_start: ["system"],
    testing_complete: ["agent", "system"],
    documentation_update: ["agent", "system"],
    pr_preparation: ["github"],
    pr_creation: ["github"],
    pr_verification: ["github"],
    review_request: ["github"],
    review_processing: ["github", "agent"],
    final_cleanup: ["github"],
    completion: ["github"],
};


/***/ }),

/***/ 70825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ isTelemetryHeaders),
/* harmony export */   FK: () => (/* binding */ secretsInHeaders),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
const longest = 8_192;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function parsePairs(text) {
    const pairs = (text ?? "")
        .slice(0, longest)
        .split(",")
        .flatMap((part) => {
        const at = part.indexOf("=");
        const key = decoded(part.slice(0, Math.max(0, at)).trim());
        return key === "" ? [] : [[key, decoded(part.slice(at + 1).trim())]];
    });
    return Object.fromEntries(pairs);
}
const headersName = /^OTEL_EXPORTER_OTLP_(?:[A-Z]+_)?HEADERS$/i;
function isTelemetryHeaders(name) {
    return headersName.test(name);
}
function secretsInHeaders(text) {
    return Object.values(parsePairs(text)).flatMap((value) => [value, ...value.split(/\s+/).slice(1)]);
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWithheld),
/* harmony export */   v: () => (/* binding */ scrubEnvironment)
/* harmony export */ });
/* harmony import */ var _telemetry_otel_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70825);

const withheldPrefixes = ["ACTIONS_", "INPUT_", "STATE_", "WORKFLOW_"];
const withheldNames = new Set([
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
    "SSH_AUTH_SOCK",
]);
const secretParts = new Set([
    "TOKEN",
    "TOKENS",
    "SECRET",
    "SECRETS",
    "PASSWORD",
    "PASSWD",
    "PGPASSWORD",
    "PASSPHRASE",
    "PAT",
    "KEY",
    "KEYS",
    "APIKEY",
    "CREDENTIAL",
    "CREDENTIALS",
]);
function isWithheld(name) {
    const upper = name.toUpperCase();
    if (withheldNames.has(upper) || withheldPrefixes.some((prefix) => upper.startsWith(prefix)))
        return true;
    if ((0,_telemetry_otel_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelemetryHeaders */ .Ch)(upper))
        return true;
    return upper.split(/[_-]/).some((part) => secretParts.has(part));
}
function scrubEnvironment(environment, allowed = []) {
    const passes = new Set(allowed.map((name) => name.toUpperCase()));
    const scrubbed = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            continue;
        if (passes.has(name.toUpperCase()) || !isWithheld(name))
            scrubbed[name] = value;
    }
    return scrubbed;
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* unused harmony export finders */
const prefixed = [
    /ghs_[A-Za-z0-9._-]{36,}/g,
    /gh[pour]_[A-Za-z0-9]{36,}/g,
    /github_pat_[A-Za-z0-9_]{22,}/g,
    /sk-ant-[A-Za-z0-9_-]{16,}/g,
    /sk-proj-[A-Za-z0-9_-]{16,}/g,
    /(?<![A-Za-z0-9])sk-[A-Za-z0-9]{20,}/g,
    /(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g,
    /AIza[A-Za-z0-9_-]{35}/g,
    /xox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /glpat-[A-Za-z0-9_-]{20,}/g,
    /npm_[A-Za-z0-9]{36,}/g,
];
function findPrefixed(text) {
    return prefixed.flatMap((pattern) => [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length]));
}
const tokenFromItsDot = /\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{8,})?/g;
const base64Url = /[A-Za-z0-9_-]/;
function findJsonWebTokens(text) {
    const spans = [];
    for (const match of text.matchAll(tokenFromItsDot)) {
        let start = match.index;
        while (start > 0 && base64Url.test(text.charAt(start - 1)))
            start -= 1;
        const header = text.slice(start, match.index).indexOf("eyJ");
        if (header !== -1)
            spans.push([start + header, match.index + match[0].length]);
    }
    return spans;
}
function positionsOf(text, part) {
    const found = [];
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
        found.push(at);
    return found;
}
const longestKey = 65_536;
const keyBegin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /^-----END [A-Z ]{0,60}-----/;
const lineEnd = /^(?:\r?\n|\\n)/;
const keyLines = /(?:[ \t]*[A-Za-z0-9+/=]{16,}[ \t]*(?:\r?\n|\\n|$))+/y;
function findPrivateKeys(text) {
    const ends = positionsOf(text, "-----END ");
    const spans = [];
    let next = 0;
    let covered = 0;
    for (const match of text.matchAll(keyBegin)) {
        const start = match.index;
        if (start < covered)
            continue;
        const after = start + match[0].length;
        while ((ends[next] ?? text.length) < after && next < ends.length)
            next += 1;
        const end = ends[next];
        if (end !== undefined && end - start <= longestKey) {
            const tail = keyEnd.exec(text.slice(end, end + 80))?.[0].length ?? "-----END ".length;
            covered = end + tail;
        }
        else {
            keyLines.lastIndex = after + (lineEnd.exec(text.slice(after, after + 2))?.[0].length ?? 0);
            covered = keyLines.lastIndex + (keyLines.exec(text)?.[0].length ?? 0);
        }
        spans.push([start, covered]);
    }
    return spans;
}
const headers = [
    /\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:basic|bearer|token)\s{1,8}([A-Za-z0-9._~+/=-]{4,})/dgi,
    /\b(?:basic|bearer)\s{1,8}(?=[A-Za-z0-9._~+/=-]{0,400}[0-9=])([A-Za-z0-9._~+/=-]{16,})/dgi,
];
function findHeaders(text) {
    const spans = [];
    for (const pattern of headers)
        for (const match of text.matchAll(pattern)) {
            const span = match.indices?.[1];
            if (span !== undefined)
                spans.push(span);
        }
    return spans;
}
const authority = /[^\s/?#"'<>\\`|]*/y;
function findUrlCredentials(text) {
    const spans = [];
    for (const at of positionsOf(text, "://")) {
        authority.lastIndex = at + 3;
        const part = authority.exec(text)?.[0] ?? "";
        const end = part.lastIndexOf("@");
        if (end <= 0)
            continue;
        const colon = part.slice(0, end).indexOf(":");
        if (colon === -1 && end < 16)
            continue;
        spans.push([at + 3 + colon + 1, at + 3 + end]);
    }
    return spans;
}
const finders = [
    {
        hints: [
            /gh[oprsu]_/,
            /_pat_/,
            /npm_/,
            /(?:glpat|xox[abeprs])-/,
            /sk-(?:ant|proj)-|(?<![A-Za-z0-9])sk-/,
            /A(?:KIA|SIA|Iza)/,
        ],
        find: findPrefixed,
    },
    { hints: [/\.eyJ/], find: findJsonWebTokens },
    { hints: [/PRIVATE KEY/], find: findPrivateKeys },
    { hints: [/authorization|b(?:asic|earer)\s/i], find: findHeaders },
    { hints: [/:\/\//], find: findUrlCredentials },
];
function findCredentials(text) {
    return finders.flatMap(({ hints, find }) => (hints.some((hint) => hint.test(text)) ? find(text) : []));
}


/***/ }),

/***/ 37974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _redact_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6168);

const mask = "***";
const shortestSecret = 4;
const shortestLine = 8;
const shortestEncoded = 8;
function base64Inside(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString("base64")
            .replace(/=+$/, "");
        const first = shift === 0 ? 0 : shift + 1;
        const last = (bytes.length + shift) % 3 === 0 ? encoded.length : encoded.length - 1;
        const inner = encoded.slice(first, last);
        return [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
function jsonString(text) {
    return JSON.stringify(text).slice(1, -1);
}
function formsOf(secret) {
    const wellFormed = secret.toWellFormed();
    const url = encodeURIComponent(wellFormed);
    const encoded = [
        url,
        url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        new URLSearchParams([["", wellFormed]]).toString().slice(1),
        ...base64Inside(secret),
    ];
    const json = jsonString(secret);
    return [secret, json, jsonString(json), ...encoded.filter((form) => form.length >= shortestEncoded)];
}
function valuesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const trimmed = secret.trim();
    return [secret, trimmed, ...(lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : [])];
}
function findLiteral(text, value, into) {
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
        const last = into.at(-1);
        const end = at + value.length;
        if (last !== undefined && at >= last[0] && at <= last[1])
            into[into.length - 1] = [last[0], Math.max(last[1], end)];
        else
            into.push([at, end]);
    }
}
function maskSpans(text, spans) {
    if (spans.length === 0)
        return text;
    spans.sort((a, b) => a[0] - b[0]);
    const parts = [];
    let from = 0;
    let open;
    const flush = () => {
        if (open === undefined)
            return;
        parts.push(text.slice(from, open[0]), mask);
        from = open[1];
    };
    for (const span of spans) {
        if (open !== undefined && span[0] < open[1])
            open = [open[0], Math.max(open[1], span[1])];
        else {
            flush();
            open = span;
        }
    }
    flush();
    parts.push(text.slice(from));
    return parts.join("");
}
const maxPasses = 5;
function createRedactor(secrets) {
    const values = [...new Set(secrets.flatMap(valuesOf))].filter((value) => value.trim().length >= shortestSecret);
    const forms = [...new Set(values.flatMap(formsOf))]
        .filter((form) => form.length >= shortestSecret)
        .sort((a, b) => b.length - a.length);
    const once = (text) => {
        const spans = [];
        for (const form of forms)
            if (form.length <= text.length)
                findLiteral(text, form, spans);
        for (const span of (0,_redact_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .g)(text))
            if (text.slice(...span) !== mask)
                spans.push(span);
        return maskSpans(text, spans);
    };
    return (text) => {
        let current = text;
        for (let pass = 0; pass < maxPasses; pass += 1) {
            const next = once(current);
            if (next === current)
                return next;
            current = next;
        }
        return current;
    };
}


/***/ }),

/***/ 88854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _config_config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(848);
/* harmony import */ var _telemetry_otel_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70825);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2417);



const shortestSecret = 6;
const notSecret = /^(?:WORKFLOW_|GITHUB_|STATE_|INPUT_)|_(?:URL|MODE|V2)$/;
function secretsIn(config, environment) {
    const own = _config_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationNames */ .zG.filter((name) => (0,_config_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationKey */ .kH)(name).secret).map((name) => config[name]);
    const others = Object.entries(environment)
        .filter(([name]) => (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithheld */ .Y)(name) && (!notSecret.test(name) || /TOKEN$/.test(name)))
        .map(([, value]) => value);
    const headers = Object.entries(environment).flatMap(([name, value]) => value !== undefined && (0,_telemetry_otel_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .isTelemetryHeaders */ .Ch)(name) ? (0,_telemetry_otel_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInHeaders */ .FK)(value) : []);
    const values = [...own, ...others, ...headers].filter((value) => typeof value === "string");
    return [...new Set(values.filter((value) => value.length >= shortestSecret))];
}


/***/ }),

/***/ 18067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = "0.1.0";


/***/ })

};
