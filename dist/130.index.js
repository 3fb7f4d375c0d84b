export const id = 130;
export const ids = [130,5036];
export const modules = {

/***/ 65036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExtensions: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52094);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Loads the user's ES module (`extensions`): what it exports is checked before anything of it is called. */


function functions(path, name, value) {
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every((item) => typeof item === "function"))
        return list;
    throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("extensions", path, `its export ${name} is no function or list of functions`, `Export ${name} as an array of functions.`);
}
/** `path`: absolute. Throws a configuration `Fault` when the module cannot be loaded or exports something else. */
async function readExtensions(path) {
    let module;
    try {
        module = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href)));
    }
    catch (error) {
        throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("extensions", path, `it could not be loaded: ${error instanceof Error ? error.message : String(error)}`, "Give the path of an ES module in the repository.");
    }
    return {
        errorHandlers: functions(path, "errorHandlers", module["errorHandlers"]),
        healthChecks: functions(path, "healthChecks", module["healthChecks"]),
    };
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

/***/ 28123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateDiagnosticBundle: () => (/* binding */ generateDiagnosticBundle),
/* harmony export */   getWorkflowDiagnostics: () => (/* binding */ getWorkflowDiagnostics),
/* harmony export */   performHealthCheck: () => (/* binding */ performHealthCheck)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1923);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52094);
/* harmony import */ var _engine_health_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83755);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19661);
/* harmony import */ var _gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55376);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13842);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58688);
/** Diagnostics, health and bundle for programs. */







async function settingOf(setup) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSetting */ .p)(setup, {});
    if (opened.kind === "ok")
        return opened.setting;
    const { problems } = opened;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v({ kind: "configuration", problems }, problems.map(({ key, place, problem, remedy }) => `${key} (${place}): ${problem}. ${remedy}`).join(" "));
}
async function find(setup, workflowId) {
    const setting = await settingOf(setup);
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: setup.options.local ?? false, marker: workflowId });
    const found = await (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkflow */ .$k)(setting, world, workflowId);
    if (!("problem" in found))
        return { setting, world, found };
    const { key, problem, remedy } = found.problem;
    throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)(key, "argument", problem, remedy);
}
async function getWorkflowDiagnostics(setup, workflowId) {
    const { found } = await find(setup, workflowId);
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(found.history, found.report, found.now);
}
async function performHealthCheck(setup, own) {
    const setting = await settingOf(setup);
    const extensions = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .allExtensions */ .S)(own, setting.root, setting.config.extensions);
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: setup.options.local ?? false, marker: "health", extensions });
    return (0,_engine_health_now_js__WEBPACK_IMPORTED_MODULE_2__/* .checkHealthNow */ .p)(world, "");
}
async function generateDiagnosticBundle(setup, workflowId) {
    const { setting, world, found } = await find(setup, workflowId);
    return (0,_gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherBundle */ .K)(setting, world, found);
}


/***/ }),

/***/ 58688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ allExtensions),
  p: () => (/* binding */ openSetting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/extensions.js
var extensions = __webpack_require__(65036);
// EXTERNAL MODULE: ./lib/cli/setting.js + 2 modules
var setting = __webpack_require__(32507);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/core/config.js + 1 modules
var config = __webpack_require__(92416);
// EXTERNAL MODULE: ./lib/core/config-keys.js + 1 modules
var config_keys = __webpack_require__(71952);
;// CONCATENATED MODULE: ./lib/cli/library/load-values.js
/** The values given to the constructor: checked like those of a config file, and going before file and environment. */



const givenName = "the configuration given to WorkflowManager";
async function loadWithValues(where, given) {
    const set = Object.entries(given).filter(([, value]) => value !== undefined);
    // What a file may not hold: its own name, and secrets (they would be warned of; here they are where they belong).
    const isForFlag = ([name]) => name === "config_file" || ((0,config_keys/* isConfigurationName */.cE)(name) && (0,config_keys/* configurationKey */.kH)(name).secret);
    const flags = Object.fromEntries(set.filter(isForFlag).map(([name, value]) => [name, String(value)]));
    const values = set.filter((entry) => !isForFlag(entry));
    const read = await (0,config_source/* readConfigurationSources */.dA)({ ...where, flags: { ...where.flags, ...flags } });
    const { file } = read.sources;
    const merged = {
        path: file === undefined ? givenName : `${givenName} or ${file.path}`,
        values: { ...file?.values, ...Object.fromEntries(values) },
        lines: file?.lines ?? new Map(),
    };
    const hidden = new Set(values.map(([name]) => ((0,config_keys/* isConfigurationName */.cE)(name) ? (0,config_keys/* environmentName */.VE)(name) : "")));
    const environment = Object.fromEntries(Object.entries(where.environment).filter(([name]) => !hidden.has(name)));
    const resolved = (0,config/* resolveConfiguration */.d)({ ...read.sources, environment, file: merged });
    if (read.kind === "ok")
        return resolved;
    return { kind: "invalid", problems: [...read.problems, ...(resolved.kind === "invalid" ? resolved.problems : [])] };
}

;// CONCATENATED MODULE: ./lib/cli/library/open.js
/** From the constructor's values to a setting: as if they stood in the config file, but going before everything else. */




/** No colour, and lines only for whoever asked for them. */
function screenOf(setup) {
    const line = setup.options.onLog ?? (() => undefined);
    return { out: line, err: line, color: false };
}
async function openSetting(setup, flags) {
    const { options } = setup;
    const place = {
        environment: options.environment ?? process.env,
        cwd: (0,external_node_path_.resolve)(setup.projectRoot ?? "."),
        screen: screenOf(setup),
    };
    return (0,setting/* readSetting */.L)(place, { flags, local: options.local ?? false }, (where) => loadWithValues(where, setup.config));
}
/** Those of the program and, after them, those of the module that the configuration names. */
async function allExtensions(own, root, module) {
    if (module === undefined)
        return own;
    const more = await (0,extensions.readExtensions)((0,external_node_path_.resolve)(root, module));
    return {
        errorHandlers: [...own.errorHandlers, ...more.errorHandlers],
        healthChecks: [...own.healthChecks, ...more.healthChecks],
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


/***/ })

};
