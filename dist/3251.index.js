export const id = 3251;
export const ids = [3251];
export const modules = {

/***/ 53251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  insightsEvent: () => (/* binding */ insightsEvent),
  learnPlan: () => (/* binding */ learnPlan)
});

// EXTERNAL MODULE: ./lib/core/learning/insights.js + 3 modules
var learning_insights = __webpack_require__(89113);
// EXTERNAL MODULE: ./lib/core/learning/learned-baseline.js
var learned_baseline = __webpack_require__(82469);
// EXTERNAL MODULE: ./lib/core/learning/timeout-suggestion.js
var timeout_suggestion = __webpack_require__(88470);
;// CONCATENATED MODULE: ./lib/core/learning/learned-plan.js


function withLimit(plan, limitS, warnIsSet) {
    const limitMs = limitS * 1000;
    const warnMs = warnIsSet ? plan.warnMs : Math.round((plan.warnMs * limitMs) / plan.limitMs);
    return { ...plan, limitMs, warnMs };
}
function withLearned(plan, records, config, options) {
    const baselines = (0,learned_baseline/* learnBaselines */.r8)(records);
    const limits = options.timeouts === "learned" ? (0,timeout_suggestion/* suggestTimeouts */.Ru)(records, options.jobS) : {};
    const stages = plan.stages.map((stagePlan) => {
        const { stage } = stagePlan;
        const baselineS = config.performance_baselines[stage] ?? baselines[stage] ?? stagePlan.baselineS;
        const isSet = (config.stage_timeouts[stage] ?? config.stages[stage]?.timeout) !== undefined;
        const limitS = isSet ? undefined : limits[stage];
        const limited = limitS === undefined ? stagePlan : withLimit(stagePlan, limitS, config.stages[stage]?.warn !== undefined);
        return { ...limited, baselineS };
    });
    return { ...plan, stages };
}

// EXTERNAL MODULE: ./lib/core/learning/run-record.js
var run_record = __webpack_require__(81889);
;// CONCATENATED MODULE: ./lib/engine/learning/learn-plan.js



async function jobSeconds(workflow) {
    const { startedAt, endsAt } = await workflow.budget();
    return (endsAt - startedAt) / 1000;
}
async function learnPlan(workflow) {
    const { recorder, config, plan } = workflow;
    const { records, problem } = await workflow.learned();
    if (problem !== undefined)
        await recorder.record({ kind: "warning", topic: "history", message: problem });
    return withLearned(plan, records, config, { timeouts: config.timeouts, jobS: await jobSeconds(workflow) });
}
async function insightsEvent(workflow, end) {
    const { recorder, world, config, plan } = workflow;
    const { records } = await workflow.learned();
    const told = { status: end.status, failure: end.failure, at: world.clock.now() };
    const current = (0,run_record/* recordOf */.zv)(recorder.history(), told);
    if (current === undefined || records.length === 0)
        return undefined;
    const limits = Object.fromEntries(plan.stages.map((stage) => [stage.stage, stage.limitMs / 1000]));
    const jobS = await jobSeconds(workflow);
    const insights = (0,learning_insights/* insightsOf */.$r)(records, current, { baselines: config.performance_baselines, limits, jobS });
    return { kind: "stage.progress", stage: "completion", name: "insights", value: (0,learning_insights/* insightsJson */.OP)(insights) };
}


/***/ })

};
