export const id = 4886;
export const ids = [4886];
export const modules = {

/***/ 38391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleCommand: () => (/* binding */ bundleCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36249);
/* harmony import */ var _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19661);
/* harmony import */ var _gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55376);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13842);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21264);
/** `bundle`: one JSON file that can be handed to somebody else. */







async function bundleCommand(setting, command) {
    const { screen } = setting;
    const { workflowId } = command;
    const found = await (0,_find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkflow */ .$k)(setting, (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local: command.local, marker: workflowId }).world, workflowId);
    if ("problem" in found)
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .showProblems */ .k1)(screen, [found.problem]);
    // Where it was local, asking GitHub how it is would say nothing.
    const local = command.local || found.history.runs.at(-1)?.event === _find_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalEvents */ .oN.local;
    const { world } = (0,_open_world_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorld */ .H)(setting, { local, marker: workflowId });
    const bundle = await (0,_gather_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherBundle */ .K)(setting, world, found);
    const name = (0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleName */ .u1)(workflowId);
    // A later workflow must not take it for its own work.
    if (setting.inRepository)
        await world.workTree.exclude([(0,_core_diagnostic_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleName */ .u1)("*")]).catch(() => undefined);
    try {
        // It holds what the user's machine looks like: for its owner only.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(setting.cwd, name), `${JSON.stringify(bundle, null, 2)}\n`, { mode: 0o600 });
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        const problem = `${name} cannot be written here (${code})`;
        return (0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .showProblems */ .k1)(screen, [
            { key: "bundle", place: setting.cwd, problem, remedy: "Change to a directory that can be written to." },
        ]);
    }
    screen.out(name);
    screen.err("It holds no secrets that are known; look through it before you hand it on.");
    return _screen_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.done;
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
