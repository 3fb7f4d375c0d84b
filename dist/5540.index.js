export const id = 5540;
export const ids = [5540];
export const modules = {

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

/**
 * GitHub and the agent are asked again after this time: asking costs requests and maybe a process. A good answer holds for
 * minutes; a bad one is asked again soon, so that a check after a recovery does not repeat what was true before it.
 */
const goodAgeMs = 240_000;
const badAgeMs = 15_000;
/** Each question has this long; what does not answer counts as failing. */
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
    /** A yes or no that is remembered; whoever asks while it is being asked gets the same answer. */
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
            const check = judgeHealth({
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


/***/ })

};
