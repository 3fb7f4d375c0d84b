export const id = 6249;
export const ids = [6249];
export const modules = {

/***/ 86249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createHealthMonitor)
/* harmony export */ });
/* harmony import */ var _core_health_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7414);

const goodAgeMs = 240_000;
const badAgeMs = 15_000;
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
            const check = (0,_core_health_health_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeHealth */ .u)({
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
