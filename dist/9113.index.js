export const id = 9113;
export const ids = [9113];
export const modules = {

/***/ 89113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OP: () => (/* binding */ insightsJson),
  $r: () => (/* binding */ insightsOf),
  Q9: () => (/* binding */ readInsights)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./lib/core/stage.js
var core_stage = __webpack_require__(20961);
// EXTERNAL MODULE: ./lib/core/stage-output.js
var stage_output = __webpack_require__(74831);
// EXTERNAL MODULE: ./lib/core/learning/learned-baseline.js
var learned_baseline = __webpack_require__(82469);
;// CONCATENATED MODULE: ./lib/core/learning/failure-prediction.js


const halfLifeRuns = 20;
const assumedFailures = 0.25;
const assumedRuns = 5;
const ninetyPercent = 1.645;
function verdictOf(record, run) {
    switch (run.outcome) {
        case "succeeded":
            return "held";
        case "failed":
        case "degraded":
            return "failed";
        case "skipped":
            return undefined;
        case "interrupted":
            return record.status === "paused" && run.failed > 0 ? "failed" : undefined;
    }
}
function commonest(failures) {
    const counts = new Map();
    for (const failure of failures)
        counts.set(failure.signature, { ...failure, times: (counts.get(failure.signature)?.times ?? 0) + 1 });
    return [...counts.values()].reduce((most, one) => (most === undefined || one.times > most.times ? one : most), undefined);
}
const thousandths = (value) => Math.round(value * 1000) / 1000;
function interval(share, n) {
    const z = ninetyPercent;
    const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
    return { low: thousandths(Math.max(0, middle - half)), high: thousandths(Math.min(1, middle + half)) };
}
function predictFailure(records, stage) {
    const runs = records.flatMap((record) => {
        const run = (0,learned_baseline/* stageOf */.gV)(record, stage);
        const verdict = run === undefined ? undefined : verdictOf(record, run);
        return run === undefined || verdict === undefined ? [] : [{ run, failed: verdict === "failed" }];
    });
    if (runs.length < learned_baseline/* fewestForMedian */.ox)
        return { kind: "not-enough", runs: runs.length, needed: learned_baseline/* fewestForMedian */.ox };
    const weights = runs.map((_, index) => 0.5 ** (index / halfLifeRuns));
    const weightOf = (which) => runs.reduce((sum, { failed }, index) => sum + (which(failed) ? (weights[index] ?? 0) : 0), 0);
    const n = assumedRuns + weightOf(() => true);
    const share = (assumedFailures + weightOf((failed) => failed)) / n;
    const last = runs.findIndex(({ failed }) => failed);
    return {
        kind: "predicted",
        probability: thousandths(share),
        ...interval(share, n),
        runs: runs.length,
        failures: runs.filter(({ failed }) => failed).length,
        retried: runs.filter(({ run, failed }) => !failed && run.failed > 0).length,
        lastFailureRunsAgo: last === -1 ? undefined : last + 1,
        cause: commonest(runs.flatMap(({ run }) => run.failure ?? [])),
    };
}
function predictFailures(records) {
    return Object.fromEntries(core_stage/* workflowStages */.Po.flatMap((stage) => {
        const prediction = predictFailure(records, stage);
        return prediction.kind === "predicted" ? [[stage, prediction]] : [];
    }));
}

// EXTERNAL MODULE: ./lib/core/duration.js
var core_duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/learning/timeout-suggestion.js
var timeout_suggestion = __webpack_require__(88470);
;// CONCATENATED MODULE: ./lib/core/learning/trend.js


const comparedRuns = 10;
const newestRuns = 3;
const leastFactor = 1.2;
const leastChangeS = 5;
const leastDeviations = 2.5;
const wideScatter = 0.15;
const leastDeviationsOfWide = 3.5;
const usualScatter = 0.1;
const usualWeight = 10;
const normalScale = 1.4826;
const varianceOfOne = 1;
const varianceOfThree = 0.4487;
function compare(now, before) {
    const logs = before.map(Math.log);
    const middle = (0,learned_baseline/* median */.JZ)(logs);
    const seen = normalScale * (0,learned_baseline/* median */.JZ)(logs.map((value) => Math.abs(value - middle)));
    const drawn = Math.sqrt((before.length * seen ** 2 + usualWeight * usualScatter ** 2) / (before.length + usualWeight));
    const ofNow = now.length === 1 ? varianceOfOne : varianceOfThree;
    const error = Math.max(seen, drawn) * Math.sqrt(ofNow + Math.PI / 2 / before.length);
    const nowS = (0,learned_baseline/* median */.JZ)(now);
    const beforeS = Math.exp(middle);
    const shift = Math.log(nowS) - middle;
    const deviations = Math.abs(shift) / error;
    return {
        runs: now.length,
        nowS,
        beforeS,
        comparedWith: before.length,
        change: nowS / beforeS - 1,
        deviations,
        marked: Math.abs(shift) >= Math.log(leastFactor) &&
            Math.abs(nowS - beforeS) >= leastChangeS &&
            deviations >= (seen > wideScatter ? leastDeviationsOfWide : leastDeviations),
    };
}
function assessTrend(durationsS) {
    const comparisons = [1, newestRuns].flatMap((newest) => {
        const before = durationsS.slice(newest, newest + comparedRuns);
        return before.length < learned_baseline/* fewestForMedian */.ox ? [] : [compare(durationsS.slice(0, newest), before)];
    });
    const [first] = comparisons;
    if (first === undefined)
        return { kind: "not-enough", samples: durationsS.length, needed: learned_baseline/* fewestForMedian */.ox + 1 };
    const { marked, ...shown } = comparisons.find((comparison) => comparison.marked) ?? first;
    return { kind: !marked ? "steady" : shown.change > 0 ? "slower" : "faster", ...shown };
}
function trendsOf(records) {
    const [newest] = records;
    const ran = new Set(newest === undefined ? [] : core_stage/* workflowStages */.Po.filter((s) => (0,learned_baseline/* durationsOf */.DM)([newest], s).length > 0));
    return Object.fromEntries(core_stage/* workflowStages */.Po.flatMap((stage) => {
        const trend = ran.has(stage) ? assessTrend((0,learned_baseline/* durationsOf */.DM)(records, stage)) : undefined;
        return trend === undefined || trend.kind === "not-enough" ? [] : [[stage, trend]];
    }));
}

;// CONCATENATED MODULE: ./lib/core/learning/recommendations.js





const mostAdvice = 5;
const lately = 20;
const fewestTimes = 3;
const closeToLimit = 0.8;
const waitingShare = 0.2;
const slowSetUpS = 60;
const noticeableCostUsd = 1;
const percent = (share) => `${Math.round(share * 100)} %`;
const dollars = (value) => `US$ ${value.toFixed(2)}`;
const lastRuns = (count) => `the last ${count} runs`;
function timeoutAdvice({ records, limits, jobS }, { stage, runs }) {
    const limitS = limits[stage] ?? core_stage/* stageDefaults */.ve[stage].limitS;
    const timedOut = runs.filter(({ timeouts }) => timeouts > 0);
    const suggestion = (0,timeout_suggestion/* suggestTimeout */.QD)(records, stage, jobS);
    if (suggestion.kind === "not-enough")
        return undefined;
    const { highS, samples } = suggestion;
    if (suggestion.limitS <= limitS)
        return undefined;
    const raise = `raise it to ${(0,core_duration/* renderDuration */.PP)(suggestion.limitS)} (stage_timeouts: ${stage}=${suggestion.limitS})`;
    const need = `nine of ten of its ${samples} successful runs needed at most ${(0,core_duration/* renderDuration */.PP)(highS)}`;
    if (timedOut.length >= 2)
        return `${stage} ran into its limit of ${(0,core_duration/* renderDuration */.PP)(limitS)} in ${timedOut.length} of ${lastRuns(runs.length)}; ${need}: ${raise}.`;
    return highS > closeToLimit * limitS
        ? `${stage} is close to its limit of ${(0,core_duration/* renderDuration */.PP)(limitS)}; ${need}: ${raise}.`
        : undefined;
}
function repeatedFailure(_, { stage, runs }) {
    const times = new Map();
    for (const { failure } of runs)
        if (failure !== null && failure.category !== "interrupted")
            times.set(failure.signature, (times.get(failure.signature) ?? 0) + 1);
    const [signature, count] = [...times].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
    return count >= fewestTimes
        ? `${stage} failed in the same way (${signature.replace(/\.[0-9a-f]+$/, "")}) in ${count} of ${lastRuns(runs.length)}: remove the cause, retries only hide it.`
        : undefined;
}
function noUse(_, { stage, runs }) {
    const degraded = runs.filter(({ outcome }) => outcome === "degraded");
    if (degraded.length < fewestTimes || degraded.length * 2 < runs.length)
        return undefined;
    const spentS = (0,learned_baseline/* median */.JZ)(degraded.map(({ workS, waitedS, recoveringS }) => workS + waitedS + recoveringS));
    return `${stage} was given up in ${degraded.length} of ${lastRuns(runs.length)}, after ${(0,core_duration/* renderDuration */.PP)(spentS)} each (median): correct it, or switch it off (stages.${stage}.enabled: false).`;
}
function cacheAdvice({ records }, { stage }) {
    if (stage !== "implementation_start" && stage !== "testing_start")
        return undefined;
    const duration = (0,learned_baseline/* learnDuration */.zn)((0,learned_baseline/* durationsOf */.DM)(records, stage));
    return duration.kind === "learned" && duration.medianS >= slowSetUpS
        ? `${stage} takes ${(0,core_duration/* renderDuration */.PP)(duration.medianS)} (median of ${duration.samples} runs): cache the dependencies (actions/cache, or the cache input of the set-up action).`
        : undefined;
}
function waitingAdvice({ records }) {
    const runs = records.slice(0, lately).flatMap(({ stages }) => stages);
    const sum = (of) => runs.reduce((total, run) => total + of(run), 0);
    const waited = sum(({ waitedS }) => waitedS);
    const all = sum(({ workS, waitedS, recoveringS }) => workS + waitedS + recoveringS);
    return waited > waitingShare * all
        ? `${(0,core_duration/* renderDuration */.PP)(waited)} of ${lastRuns(Math.min(lately, records.length))} went into waiting for limits and retries (${percent(waited / all)} of their time): spread runs out, or use a token with a higher limit.`
        : undefined;
}
function costAdvice({ records, }) {
    const paid = records.slice(0, lately).filter(({ costUsd }) => costUsd > 0);
    if (paid.length < learned_baseline/* fewestForMedian */.ox)
        return undefined;
    const usual = (0,learned_baseline/* median */.JZ)(paid.map(({ costUsd }) => costUsd));
    const costs = core_stage/* workflowStages */.Po.map((stage) => ({
        stage,
        costUsd: paid.reduce((sum, record) => sum + ((0,learned_baseline/* stageOf */.gV)(record, stage)?.costUsd ?? 0), 0),
    }));
    const [dearest] = costs.sort((a, b) => b.costUsd - a.costUsd);
    const total = costs.reduce((sum, { costUsd }) => sum + costUsd, 0);
    if (usual < noticeableCostUsd || dearest === undefined || total === 0)
        return undefined;
    return {
        stage: dearest.stage,
        sentence: `The agent costs ${dollars(usual)} a workflow (median of ${paid.length}), ${percent(dearest.costUsd / total)} of it in ${dearest.stage}: choose a cheaper model, or set max_turns or max_cost_usd lower.`,
    };
}
function regressions({ records }) {
    const trends = trendsOf(records);
    return core_stage/* workflowStages */.Po.flatMap((stage) => {
        const trend = trends[stage];
        if (trend?.kind !== "slower")
            return [];
        const now = trend.runs === 1 ? "took" : `took (median of ${trend.runs} runs)`;
        const sentence = `${stage} ${now} ${(0,core_duration/* renderDuration */.PP)(trend.nowS)}, ${percent(trend.change)} more than the median of the ${trend.comparedWith} runs before (${(0,core_duration/* renderDuration */.PP)(trend.beforeS)}): look at what changed since.`;
        return [{ topic: "regression", stage, sentence }];
    });
}
const perStage = [
    ["timeout", timeoutAdvice],
    ["repeated-failure", repeatedFailure],
    ["no-use", noUse],
    ["cache", cacheAdvice],
];
function advise(facts) {
    if (facts.records.length < learned_baseline/* fewestForMedian */.ox)
        return [];
    const stages = core_stage/* workflowStages */.Po.map((stage) => ({
        stage,
        runs: facts.records.slice(0, lately).flatMap((record) => (0,learned_baseline/* stageOf */.gV)(record, stage) ?? []),
    }));
    const ofStages = perStage.flatMap(([topic, find]) => stages.flatMap((one) => {
        const sentence = find(facts, one);
        return sentence === undefined ? [] : [{ topic, stage: one.stage, sentence }];
    }));
    const waiting = waitingAdvice(facts);
    const cost = costAdvice(facts);
    const all = [
        ...ofStages.filter(({ topic }) => topic !== "cache"),
        ...regressions(facts),
        ...(waiting === undefined ? [] : [{ topic: "waiting", stage: null, sentence: waiting }]),
        ...ofStages.filter(({ topic }) => topic === "cache"),
        ...(cost === undefined ? [] : [{ topic: "cost", ...cost }]),
    ];
    return all.slice(0, mostAdvice);
}

// EXTERNAL MODULE: ./lib/core/learning/run-history.js
var run_history = __webpack_require__(19274);
;// CONCATENATED MODULE: ./lib/core/learning/insights.js








const namedFrom = 0.15;
const share = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const shape = schemas/* object */.Ikc({
    workflows: count,
    baselines: schemas/* partialRecord */.jgl(stage_output/* stageForSchema */.B, schemas/* number */.aig().check(api/* _gt */.Tx(0))),
    trends: schemas/* array */.YOg(schemas/* object */.Ikc({
        stage: stage_output/* stageForSchema */.B,
        kind: schemas/* enum */.k5n(["slower", "faster"]),
        runs: count,
        nowS: schemas/* number */.aig(),
        beforeS: schemas/* number */.aig(),
        comparedWith: count,
        change: schemas/* number */.aig(),
    })),
    risks: schemas/* array */.YOg(schemas/* object */.Ikc({
        stage: stage_output/* stageForSchema */.B,
        probability: share,
        low: share,
        high: share,
        runs: count,
        failures: count,
        retried: count,
    })),
    advice: schemas/* array */.YOg(schemas/* object */.Ikc({
        topic: schemas/* enum */.k5n(["timeout", "repeated-failure", "regression", "no-use", "waiting", "cache", "cost"]),
        stage: schemas/* nullable */.mee(stage_output/* stageForSchema */.B),
        sentence: schemas/* string */.YjP().check(api/* _maxLength */.Eb(1_000)),
    })),
});
const hundredths = (value) => Math.round(value * 100) / 100;
function insightsOf(records, current, given) {
    const before = records.filter(({ workflowId }) => workflowId !== current.workflowId);
    const all = [current, ...(0,run_history/* mergeHistories */.dk)(before, [])];
    const trends = trendsOf(all);
    const predictions = predictFailures(all);
    return {
        workflows: before.length,
        baselines: Object.fromEntries(Object.entries((0,learned_baseline/* learnBaselines */.r8)(before)).filter(([stage]) => !Object.hasOwn(given.baselines, stage))),
        trends: core_stage/* workflowStages */.Po.flatMap((stage) => {
            const trend = trends[stage];
            if (trend === undefined || trend.kind === "steady")
                return [];
            const { kind, runs, nowS, beforeS, comparedWith, change } = trend;
            const rounded = { nowS: hundredths(nowS), beforeS: hundredths(beforeS), change: hundredths(change) };
            return [{ stage, kind, runs, comparedWith, ...rounded }];
        }),
        risks: core_stage/* workflowStages */.Po
            .flatMap((stage) => {
            const prediction = predictions[stage];
            if (prediction === undefined || prediction.probability < namedFrom)
                return [];
            const { probability, low, high, runs, failures, retried } = prediction;
            return [{ stage, probability, low, high, runs, failures, retried }];
        })
            .sort((a, b) => b.probability - a.probability),
        advice: advise({ records: all, limits: given.limits, jobS: given.jobS }),
    };
}
function insightsJson(insights) {
    return JSON.parse(JSON.stringify(insights));
}
function readInsights(json) {
    const parsed = shape.safeParse(json);
    return parsed.success ? parsed.data : undefined;
}


/***/ }),

/***/ 82469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ durationsOf),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   iV: () => (/* binding */ fewestForHigh),
/* harmony export */   ox: () => (/* binding */ fewestForMedian),
/* harmony export */   r8: () => (/* binding */ learnBaselines),
/* harmony export */   zn: () => (/* binding */ learnDuration)
/* harmony export */ });
/* unused harmony export quantile */
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);

const fewestForMedian = 5;
const fewestForHigh = 10;
const mostSamples = 50;
const highShare = 0.9;
const tenths = (value) => Math.round(value * 10) / 10;
function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (sorted.length - 1) * share;
    const below = sorted[Math.floor(at)] ?? Number.NaN;
    const above = sorted[Math.ceil(at)] ?? Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}
const median = (values) => quantile(values, 0.5);
function stageOf(record, stage) {
    return record.stages.find((run) => run.stage === stage);
}
function durationsOf(records, stage) {
    return records.flatMap((record) => {
        const run = stageOf(record, stage);
        if (run?.outcome !== "succeeded" || run.interrupted > 0)
            return [];
        return run.successS === null || run.successS === 0 ? [] : [run.successS];
    });
}
function learnDuration(durationsS) {
    const used = durationsS.slice(0, mostSamples);
    const samples = used.length;
    if (samples < fewestForMedian)
        return { kind: "not-enough", samples, needed: fewestForMedian };
    return {
        kind: "learned",
        samples,
        medianS: tenths(median(used)),
        highS: samples < fewestForHigh ? undefined : tenths(quantile(used, highShare)),
    };
}
function learnBaselines(records) {
    const learned = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => {
        const duration = learnDuration(durationsOf(records, stage));
        return duration.kind === "learned" ? [[stage, Math.max(0.1, duration.medianS)]] : [];
    });
    return Object.fromEntries(learned);
}


/***/ }),

/***/ 19274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ decodeHistory),
/* harmony export */   dk: () => (/* binding */ mergeHistories),
/* harmony export */   q8: () => (/* binding */ withRecord)
/* harmony export */ });
/* unused harmony exports historySchema, mostRecords, longestHistoryBytes, encodeHistory */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81889);


const historySchema = 1;
const mostRecords = 200;
const longestHistoryBytes = mostRecords * (_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRecordBytes */ .vS + 1) + 1024;
function compare(a, b) {
    if (a.endedAt !== b.endedAt)
        return b.endedAt - a.endedAt;
    const [textA, textB] = [`${a.workflowId} ${(0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRecord */ .Ym)(a)}`, `${b.workflowId} ${(0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRecord */ .Ym)(b)}`];
    return textA < textB ? 1 : textA > textB ? -1 : 0;
}
function mergeHistories(a, b) {
    const latest = new Map();
    for (const record of [...a, ...b].sort(compare)) {
        if (!latest.has(record.workflowId))
            latest.set(record.workflowId, record);
    }
    return [...latest.values()].slice(0, mostRecords);
}
function encodeHistory(records) {
    const lines = mergeHistories(records, []).map(_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRecord */ .Ym);
    return `{"schema":${historySchema},"workflows":[\n${lines.join(",\n")}\n]}\n`;
}
const listShape = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(1)), workflows: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) });
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodeHistory(text) {
    if (text === undefined)
        return { kind: "ok", records: [], dropped: 0 };
    if (text.length > longestHistoryBytes)
        return { kind: "damaged", reason: `it has ${text.length} characters` };
    const json = readJson(text);
    const version = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).safeParse(json);
    if (version.success && version.data.schema > historySchema)
        return { kind: "newer", schema: version.data.schema };
    const parsed = listShape.safeParse(json);
    if (!parsed.success)
        return { kind: "damaged", reason: "it is no list of workflows" };
    const records = parsed.data.workflows.flatMap((one) => (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRecord */ .eT)(one) ?? []);
    return { kind: "ok", records: mergeHistories(records, []), dropped: parsed.data.workflows.length - records.length };
}
function withRecord(text, record) {
    const decoded = decodeHistory(text);
    if (decoded.kind === "newer")
        return { ...decoded, text: text ?? "" };
    const records = mergeHistories(decoded.kind === "ok" ? decoded.records : [], [record]);
    return {
        kind: decoded.kind === "ok" ? "grown" : "anew",
        text: encodeHistory(records),
        workflows: records.length,
    };
}


/***/ }),

/***/ 81889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   vS: () => (/* binding */ longestRecordBytes),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var _checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89708);
/* harmony import */ var _report_report_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3917);
/* harmony import */ var _stage_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74831);





const recordSchema = 1;
const longestRecordBytes = 16 * 1024;
const mostRecoveries = 6;
const figure = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(3_153_600_000));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(1_000_000));
const word = (max) => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(max));
const failureShape = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    category: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["transient", "resource", "configuration", "critical", "timeout", "interrupted"]),
    signature: word(80),
});
const stageShape = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    stage: _stage_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stageForSchema */ .B,
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["succeeded", "skipped", "degraded", "failed", "interrupted"]),
    attempts: count,
    workS: figure,
    successS: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(figure), null),
    waitedS: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(figure, 0),
    recoveringS: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(figure, 0),
    timedOutS: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(figure, 0),
    failed: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(count, 0),
    timeouts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(count, 0),
    interrupted: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(count, 0),
    recoveries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(word(48)).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(mostRecoveries)), []),
    costUsd: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(figure, 0),
    failure: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(failureShape), null),
});
const recordShape = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(recordSchema),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowId */ .Rg, "is no workflow id")),
    version: word(48),
    endedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(8.64e15)),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["completed", "degraded", "paused", "interrupted", "failed"]),
    failure: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(failureShape), null),
    costUsd: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(figure, 0),
    stages: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(stageShape).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_stage_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stageForSchema */ .B.options.length), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((stages) => new Set(stages.map(({ stage }) => stage)).size === stages.length, "a stage stands there twice")),
});
const rounded = (value) => Math.round(Math.max(0, value) * 100) / 100;
function signatureOf({ code, message }) {
    const steady = message
        .replace(/[0-9a-f]{7,}/gi, "#")
        .replace(/\d+/g, "#")
        .replace(/\s+/g, " ");
    const plainCode = code.replace(/[^A-Za-z0-9-]/g, "").slice(0, 48);
    return `${plainCode === "" ? "unknown" : plainCode}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(steady).digest("hex").slice(0, 8)}`;
}
const recordedFailure = (failure) => failure === null ? null : { category: failure.category, signature: signatureOf(failure) };
function outcomeOf({ status }) {
    return status === "pending" || status === "running" ? "interrupted" : status;
}
function stageRun(history, stage, now) {
    const record = history.stages[stage];
    const down = (0,_report_report_times_js__WEBPACK_IMPORTED_MODULE_5__/* .downtimes */ .Jc)({ runs: history.runs, stages: Object.values(history.stages) });
    const timing = (0,_report_report_times_js__WEBPACK_IMPORTED_MODULE_5__/* .timingOf */ .II)({ ...record, baselineS: 0 }, down, now);
    const { attempts } = record;
    const success = attempts.findLast(({ outcome }) => outcome === "succeeded");
    const timedOut = attempts.filter(({ failure }) => failure?.category === "timeout");
    const actions = record.recoveries.filter(({ outcome }) => outcome === "done").map(({ action }) => action);
    return {
        stage,
        outcome: outcomeOf(record),
        attempts: attempts.length,
        workS: rounded(timing.workS),
        successS: success === undefined ? null : rounded((0,_report_report_times_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptMs */ .Es)(success, now) / 1000),
        waitedS: rounded(timing.waitedS),
        recoveringS: rounded(timing.recoveringS),
        timedOutS: rounded(Math.max(0, ...timedOut.map((attempt) => (0,_report_report_times_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptMs */ .Es)(attempt, now) / 1000))),
        failed: timing.errors,
        timeouts: timedOut.length,
        interrupted: attempts.filter(({ outcome }) => outcome === "interrupted").length,
        recoveries: [...new Set(actions)].filter((action) => word(48).safeParse(action).success).slice(0, mostRecoveries),
        costUsd: rounded(history.usageByStage[stage]?.costUsd ?? 0),
        failure: recordedFailure(attempts.findLast(({ failure }) => failure !== null)?.failure ?? null),
    };
}
function stageRunsOf(history, now) {
    return Object.values(history.stages)
        .filter(({ attempts }) => attempts.length > 0)
        .map(({ stage }) => stageRun(history, stage, now));
}
function recordOf(history, end = history.end) {
    if (end === null || !(0,_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowId */ .Rg)(history.workflowId))
        return undefined;
    const version = history.runs.at(-1)?.version ?? "";
    return {
        schema: recordSchema,
        workflowId: history.workflowId,
        version: word(48).safeParse(version).success ? version : "unknown",
        endedAt: Math.round(end.at),
        status: end.status,
        failure: recordedFailure(end.failure),
        costUsd: rounded(history.usage.costUsd),
        stages: stageRunsOf(history, end.at),
    };
}
const writtenOrder = [
    ...["schema", "workflowId", "version", "endedAt", "status", "failure", "category", "signature", "costUsd", "stages"],
    ...["stage", "outcome", "attempts", "workS", "successS", "waitedS", "recoveringS", "timedOutS"],
    ...["failed", "timeouts", "interrupted", "recoveries"],
];
function encodeRecord({ stages, ...record }) {
    const shown = stages.map((run) => ({ ...withoutDefaults(run), attempts: run.attempts, workS: run.workS }));
    const whole = { ...withoutDefaults(record), endedAt: record.endedAt, stages: shown };
    return JSON.stringify(whole, [...writtenOrder]);
}
function withoutDefaults(members) {
    const said = ([key, value]) => value !== null && (value !== 0 || key === "successS") && !(Array.isArray(value) && value.length === 0);
    return Object.fromEntries(Object.entries(members).filter(said));
}
function decodeRecord(json) {
    const parsed = recordShape.safeParse(json);
    return parsed.success ? parsed.data : undefined;
}


/***/ }),

/***/ 88470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ suggestTimeout),
/* harmony export */   Ru: () => (/* binding */ suggestTimeouts)
/* harmony export */ });
/* unused harmony export hostedJobS */
/* harmony import */ var _failure_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3957);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _learned_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82469);



const margin = 2;
const beyondTimeout = 1.5;
const mostMargin = 4;
const leastLimitS = 60;
const hostedJobS = 21_600;
function roundUp(seconds) {
    const step = seconds < 600 ? 10 : 60;
    return Math.ceil(seconds / step) * step;
}
function suggestTimeout(records, stage, jobS = hostedJobS) {
    const duration = (0,_learned_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learnDuration */ .zn)((0,_learned_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .durationsOf */ .DM)(records, stage));
    if (duration.kind === "not-enough" || duration.highS === undefined)
        return { kind: "not-enough", samples: duration.samples, needed: _learned_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestForHigh */ .iV };
    const { highS, samples } = duration;
    const timedOut = records
        .slice(0, _learned_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSamples */ .P3)
        .map((record) => (0,_learned_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .stageOf */ .gV)(record, stage)?.timedOutS ?? 0)
        .filter((seconds) => seconds > 0);
    const beyond = Math.min(mostMargin * highS, beyondTimeout * Math.max(0, ...timedOut));
    const wanted = roundUp(Math.max(leastLimitS, margin * highS, beyond));
    const mostS = Math.max(1, Math.floor(jobS - (0,_failure_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .reserveMs */ .VV)(jobS * 1000) / 1000));
    return { kind: "suggested", limitS: Math.min(mostS, wanted), highS, samples, timedOutRuns: timedOut.length };
}
function suggestTimeouts(records, jobS = hostedJobS) {
    return Object.fromEntries(_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.flatMap((stage) => {
        const suggestion = suggestTimeout(records, stage, jobS);
        return suggestion.kind === "suggested" ? [[stage, suggestion.limitS]] : [];
    }));
}


/***/ }),

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ attemptMs),
/* harmony export */   II: () => (/* binding */ timingOf),
/* harmony export */   Jc: () => (/* binding */ downtimes),
/* harmony export */   kf: () => (/* binding */ downtimeMs),
/* harmony export */   tM: () => (/* binding */ waitStretch),
/* harmony export */   x8: () => (/* binding */ workedMs)
/* harmony export */ });
function lastBelow(ascending, limit) {
    let [from, to] = [0, ascending.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((ascending[middle] ?? limit) < limit)
            from = middle + 1;
        else
            to = middle;
    }
    return ascending[from - 1];
}
function downtimes(facts) {
    const attempts = facts.stages.flatMap((stage) => stage.attempts);
    const signs = attempts
        .flatMap((attempt) => [attempt.startedAt, ...(attempt.endedAt === null ? [] : [attempt.endedAt])])
        .sort((a, b) => a - b);
    return facts.runs.slice(1).flatMap((run, index) => {
        if (run.silentSince !== undefined && run.silentSince !== null)
            return run.openedAt > run.silentSince ? [[run.silentSince, run.openedAt]] : [];
        const previous = facts.runs[index]?.openedAt ?? run.openedAt;
        const last = Math.max(lastBelow(signs, run.openedAt) ?? previous, previous);
        return run.openedAt > last ? [[last, run.openedAt]] : [];
    });
}
function overlap([from, to], others) {
    return others.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0);
}
function workedMs(facts, at) {
    return Math.max(0, at - facts.startedAt - overlap([facts.startedAt, Math.max(at, facts.startedAt)], facts.downtimes));
}
function attemptMs(attempt, now) {
    return Math.max(0, (attempt.endedAt ?? now) - attempt.startedAt);
}
function gapMs(before, after, down) {
    if (before.outcome === "succeeded")
        return 0;
    const from = before.endedAt ?? after.startedAt;
    const gap = [from, Math.max(from, after.startedAt)];
    return gap[1] - gap[0] - overlap(gap, down);
}
function waitStretch(stage, wait, down, now) {
    const next = stage.attempts.find((attempt) => attempt.startedAt >= wait.at)?.startedAt ?? now;
    const stopped = down.find(([from]) => from >= wait.at)?.[0] ?? now;
    return [wait.at, Math.max(wait.at, Math.min(wait.at + wait.ms, next, stopped))];
}
function waitedMsOf(stage, down, now) {
    if (stage.waits === undefined)
        return stage.waitedMs;
    const planned = stage.waits.reduce((sum, { ms }) => sum + ms, 0);
    return stage.waits.reduce((sum, wait) => {
        const [from, to] = waitStretch(stage, wait, down, now);
        return sum + to - from;
    }, Math.max(0, stage.waitedMs - planned));
}
function timingOf(stage, down, now) {
    const { attempts } = stage;
    const workMs = attempts.reduce((sum, attempt) => sum + attemptMs(attempt, now), 0);
    const lost = attempts.filter(({ outcome }) => outcome === "failed" || outcome === "interrupted");
    const gapsMs = attempts.reduce((sum, attempt, index) => {
        const before = attempts[index - 1];
        return before === undefined ? sum : sum + gapMs(before, attempt, down);
    }, 0);
    const { forgotten } = stage;
    const failed = lost.filter((attempt) => attempt.outcome === "failed").length + (forgotten?.failed ?? 0);
    const lostMs = lost.reduce((sum, attempt) => sum + attemptMs(attempt, now), forgotten?.lostMs ?? 0);
    const waitedMs = waitedMsOf(stage, down, now);
    const succeeded = stage.status === "succeeded" || stage.status === "skipped";
    return {
        stage: stage.stage,
        attempts: attempts.length + (forgotten?.attempts ?? 0),
        workS: (workMs + (forgotten?.workMs ?? 0)) / 1000,
        lostS: lostMs / 1000,
        waitedS: waitedMs / 1000,
        recoveringS: Math.max(0, gapsMs - waitedMs) / 1000,
        baselineS: stage.baselineS,
        errors: failed,
        recovered: succeeded ? failed : 0,
        succeeded,
    };
}
function downtimeMs(down) {
    return down.reduce((sum, [from, to]) => sum + to - from, 0);
}


/***/ }),

/***/ 74831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stageForSchema),
/* harmony export */   T: () => (/* binding */ stageOutputs)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);


const stageForSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po);
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const requirement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, text, section: text });
const task = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: text,
    title: text,
    stage: stageForSchema,
    estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    dependencies: list,
    critical: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const stageOutputs = {
    initialization: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        repository: text,
        visibility: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["public", "private", "internal"]),
        defaultBranch: text,
        baseBranch: text,
        baseSha: text,
        viewer: text,
        agentVersion: text,
    }),
    prompt_analysis: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: text,
        featureName: text,
        text,
        overview: text,
        requirements: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(requirement),
        successCriteria: list,
        complexity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["low", "medium", "high"]),
        estimateSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        method: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["parsed", "simple", "whole"]),
    }),
    task_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(task) }),
    issue_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: count,
        url: text,
        adopted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        commentId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(count),
        queued: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    branch_setup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        branch: text,
        baseBranch: text,
        baseSha: text,
        created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        untrackedBefore: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(list),
        queued: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    }),
    research_planning: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ plan: text }),
    implementation_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseCommit: text, setupCommand: text, sessionId: text }),
    implementation_progress: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ answer: text, sessionId: text, rounds: count }),
    implementation_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        headSha: text,
        files: list,
        insertions: count,
        deletions: count,
        commits: count,
    }),
    testing_start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: text, source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["input", "detected", "none"]), reason: text }),
    testing_complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "none"]),
        rounds: count,
        testedSha: text,
        summary: text,
        writtenByTests: list,
    }),
    documentation_update: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ changed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), reason: text, headSha: text, tested: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_preparation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ title: text, body: text, headSha: text, draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), commits: count }),
    pr_creation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: count, url: text, operation: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["created", "updated"]), draft: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    pr_verification: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headSha: text, mergeable: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()) }),
    review_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reviewers: list, reviewUrl: text, findings: count }),
    review_processing: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: count, answered: count, headSha: text }),
    final_cleanup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ removedLabels: list, prunedCheckpoints: count }),
    completion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pullRequestUrl: text }),
};


/***/ })

};
