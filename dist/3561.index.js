export const id = 3561;
export const ids = [3561];
export const modules = {

/***/ 59718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   Iy: () => (/* binding */ verifyParts),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   bf: () => (/* binding */ largestPartBytes),
/* harmony export */   gZ: () => (/* binding */ largestCheckpointBytes),
/* harmony export */   uQ: () => (/* binding */ mostParts),
/* harmony export */   xL: () => (/* binding */ longestManifestBytes)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12565);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9128);
/**
 * `manifest.json` of a checkpoint: what it is of, and what it consists of.
 *
 * M1 There is one encoding of each manifest, with a digest of its own in it, so any changed byte is noticed, key or no key.
 * M2 Decoding never throws, and nothing outside the bounds below gets through: a checkpoint is untrusted.
 * M3 The signature covers everything but itself.
 */




const manifestSchema = 1;
/** Longer files are no manifests; a store need not read further. */
const longestManifestBytes = 1024 * 1024;
/** Bytes of one part, and of all of them. */
const largestPartBytes = 1024 ** 3;
const largestCheckpointBytes = 2 * 1024 ** 3;
const mostParts = 300;
const mostPaths = 200;
const longestPath = 1024;
const oneLine = (max) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(max), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[^\p{Cc}]*$/u));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0));
const hex64 = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{64}$/));
const commit = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const part = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((name) => (0,_part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isPartName */ .f)(name) && name !== _part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .v, "is no name of a part"));
/** A branch name reaches git's command line: it must not look like an option or a revision range. */
const branch = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(255), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]+$/u));
const paths = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(longestPath))).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(mostPaths + 1));
const manifestShape = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(manifestSchema),
    workflow_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowId */ .Rg, "is no workflow id")),
    generation: count.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(999_999_999)),
    created_at: count,
    run: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: oneLine(64), attempt: count })),
    issue: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1))),
    plan: oneLine(128),
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ entries: count, head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z0-9_-]{43}$/)) }),
    work_tree: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        head: commit,
        branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(branch),
        indexCommit: commit,
        treeCommit: commit,
        base: commit,
        leftOut: paths,
    })),
    session: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        agent: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[a-z][a-z0-9-]{0,31}$/)),
        id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)),
        /** Names of parts. */
        files: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(part).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(mostParts)),
    })),
    left_out: paths,
    parts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: part, bytes: count.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(largestPartBytes)), sha256: hex64 }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(mostParts)),
    sealed: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("AES-256-GCM"), salt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z0-9_-]{22}$/)) })),
    signature: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(hex64),
});
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => [key, sortKeys(member)]));
}
/** Lists of left-out paths are for readers: cut, so that a tree with thousands of them still has a valid manifest. */
function cutPaths(list) {
    const kept = list.map((path) => path.slice(0, longestPath));
    const isCut = list.length === mostPaths + 1 && /^and \d+ more$/.test(String(list.at(-1)));
    return list.length <= mostPaths || isCut
        ? kept
        : [...kept.slice(0, mostPaths), `and ${list.length - mostPaths} more`];
}
function bounded(manifest) {
    const tree = manifest.work_tree;
    return {
        ...manifest,
        left_out: cutPaths(manifest.left_out),
        work_tree: tree === null ? null : { ...tree, leftOut: cutPaths(tree.leftOut) },
    };
}
function canonical(manifest, signature) {
    const { signature: _, ...rest } = bounded(manifest);
    return JSON.stringify(sortKeys(signature === undefined ? rest : { ...rest, signature }));
}
/** What the signature is made over: the manifest without it, in its one form (M3). */
function signedText(manifest) {
    return canonical(manifest, undefined);
}
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex");
}
function encodeText(manifest) {
    const text = canonical(manifest, manifest.signature);
    return `${text.slice(0, -1)},"digest":"${digestOf(text)}"}\n`;
}
const faultText = (error) => error.issues
    .slice(0, 1)
    .map((issue) => `${issue.path.join(".") || "it"}: ${issue.message}`)
    .join();
/** Throws on a manifest that `decodeManifest` would refuse: that is a bug of the writer, found before anything is stored. */
function encodeManifest(manifest) {
    const checked = manifestShape.safeParse(bounded(manifest));
    const reason = checked.success ? fault(checked.data) : faultText(checked.error);
    if (reason !== undefined)
        throw new Error(`this manifest cannot be written: ${reason}`);
    return new TextEncoder().encode(encodeText(manifest));
}
/** Fatal and with its byte-order mark kept: equal text then means equal bytes (M1). */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readJson(bytes) {
    try {
        const text = utf8.decode(bytes);
        return { text, json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function fault(manifest) {
    const names = manifest.parts.map((entry) => entry.name);
    if (new Set(names).size !== names.length)
        return "two parts have the same name";
    const total = manifest.parts.reduce((sum, entry) => sum + entry.bytes, 0);
    if (total > largestCheckpointBytes)
        return `its parts have ${total} bytes together`;
    const stray = manifest.session?.files.find((name) => !names.includes(name));
    return stray === undefined ? undefined : `the session file ${stray} is not among the parts`;
}
/** Never throws (M2). The signature is not checked here: that takes the key. */
function decodeManifest(bytes) {
    const invalid = (reason) => ({ kind: "invalid", reason });
    if (bytes.length > longestManifestBytes)
        return invalid(`it has ${bytes.length} bytes`);
    const { text, json } = readJson(bytes) ?? {};
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return invalid("it is no JSON object");
    if ("schema" in json && typeof json.schema === "number" && json.schema > manifestSchema)
        return invalid(`it was written by a newer version (schema ${json.schema})`);
    const { digest: _, ...fields } = json;
    const parsed = manifestShape.safeParse(fields);
    if (!parsed.success)
        return invalid(faultText(parsed.error));
    const manifest = parsed.data;
    if (encodeText(manifest) !== text)
        return invalid("it was changed after it was written");
    const reason = fault(manifest);
    return reason === undefined ? { kind: "ok", manifest } : invalid(reason);
}
/** Compares the files of a directory (as `Scratch.digest` lists them) with the parts. The manifest itself is passed over. */
function verifyParts(manifest, digests) {
    const found = new Map(digests.filter(({ name }) => name !== _part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .v).map((digest) => [digest.name, digest]));
    for (const { name, bytes, sha256 } of manifest.parts) {
        const file = found.get(name);
        if (file === undefined)
            return { kind: "missing", name };
        if (file.bytes !== bytes)
            return { kind: "size", name, expected: bytes, found: file.bytes };
        if (file.sha256 !== sha256)
            return { kind: "hash", name };
        found.delete(name);
    }
    const [stray] = found.keys();
    return stray === undefined ? { kind: "ok" } : { kind: "unexpected", name: stray };
}


/***/ }),

/***/ 40764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73504);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


/** The plan that a configuration describes. `stage_timeouts` goes before a `timeout` under `stages`: inputs go before files. */
function planFor(config) {
    const stages = {};
    for (const stage of _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po) {
        const own = config.stages[stage];
        const timeout = config.stage_timeouts[stage];
        if (own !== undefined || timeout !== undefined)
            stages[stage] = { ...own, ...(timeout === undefined ? {} : { timeout }) };
    }
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .C)({
        maxRetries: config.enable_recovery ? config.max_retries : 0,
        timeoutMultiplier: config.timeout_multiplier,
        idleTimeoutS: config.idle_timeout,
        baselines: config.performance_baselines,
        stages,
    });
}


/***/ }),

/***/ 73504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan),
/* harmony export */   O: () => (/* binding */ stagePlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7493);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20961);
/** The ordered stages with their policies: what will run, how long each may take, what is done when it fails. */




function planStage(stage, settings) {
    const own = settings.stages[stage] ?? {};
    const defaults = _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .stageDefaults */ .ve[stage];
    const limitS = own.timeout ?? defaults.limitS;
    const recoveries = _recovery_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRecoveries */ .zz[stage];
    return {
        stage,
        enabled: own.enabled ?? true,
        critical: own.critical ?? defaults.critical,
        limitMs: limitS * 1000,
        // A limit set below the default warning would never be warned about: keep the default's proportion.
        warnMs: (own.warn ?? Math.min(defaults.warnS, (limitS * defaults.warnS) / defaults.limitS)) * 1000,
        idleMs: (own.idle ?? (defaults.idleS > 0 ? (settings.idleTimeoutS ?? defaults.idleS) : 0)) * 1000,
        baselineS: settings.baselines[stage] ?? defaults.baselineS,
        retry: { ..._retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBackoff */ .ks, maxRetries: own.retries ?? settings.maxRetries },
        run: own.run,
        recoverAfterFailure: own.recovery ?? recoveries.afterFailure,
        recoverAfterTimeout: own.recovery ?? recoveries.afterTimeout,
    };
}
/**
 * The fingerprint says which durable units the journal's entries belong to: the enabled stages, their order, and the
 * commands that replace a stage's work. Limits and retries may change between runs without changing what was done (P4).
 */
function fingerprintOf(stages) {
    const shape = stages.filter((s) => s.enabled).map((s) => [s.stage, s.run ?? ""]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, 16);
}
function makePlan(settings) {
    const stages = _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowStages */ .Po.map((stage) => planStage(stage, settings));
    return { stages, fingerprint: fingerprintOf(stages), timeoutMultiplier: settings.timeoutMultiplier };
}
function stagePlan(plan, stage) {
    const found = plan.stages.find((candidate) => candidate.stage === stage);
    if (found === undefined)
        throw new Error(`the plan has no stage ${stage}`);
    return found;
}


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s_: () => (/* binding */ decideRecoveries),
/* harmony export */   zz: () => (/* binding */ defaultRecoveries)
/* harmony export */ });
/* unused harmony exports defaultStrategies, failureKind */
const nothing = { afterFailure: [], afterTimeout: [] };
const defaultRecoveries = {
    initialization: { afterFailure: [], afterTimeout: ["restart_initialization", "check_system_health"] },
    prompt_analysis: { afterFailure: [], afterTimeout: ["simplify_analysis", "fallback_to_basic_parsing"] },
    task_preparation: nothing,
    issue_creation: {
        afterFailure: ["retry_github_api_call", "check_github_rate_limits", "verify_repository_access"],
        afterTimeout: ["retry_github_api", "check_github_connectivity"],
    },
    branch_setup: { afterFailure: [], afterTimeout: ["retry_git_operations", "check_git_status"] },
    research_planning: nothing,
    implementation_start: { afterFailure: [], afterTimeout: ["restart_implementation", "check_dependencies"] },
    implementation_progress: {
        afterFailure: ["create_implementation_checkpoint", "simplify_current_task", "split_complex_operations"],
        afterTimeout: ["checkpoint_progress", "simplify_implementation"],
    },
    implementation_complete: nothing,
    testing_start: { afterFailure: [], afterTimeout: ["retry_test_setup", "skip_non_critical_tests"] },
    testing_complete: nothing,
    documentation_update: nothing,
    pr_preparation: nothing,
    pr_creation: {
        afterFailure: ["verify_branch_state", "check_pr_requirements", "retry_pr_creation"],
        afterTimeout: ["retry_pr_creation", "check_branch_status"],
    },
    pr_verification: nothing,
    review_request: nothing,
    review_processing: { afterFailure: [], afterTimeout: ["retry_review_request", "manual_review_fallback"] },
    final_cleanup: nothing,
    completion: nothing,
};
/** Actions for a kind of failure, whatever the stage. The keys of `recovery_strategies` replace a row. */
const defaultStrategies = {
    network: ["check_network_connectivity", "retry_with_exponential_backoff", "switch_to_offline_mode"],
    timeout: ["increase_timeout_limits", "check_system_resources", "restart_operation_with_retry"],
    resource: ["cleanup_resources", "optimize_performance"],
};
const networkCodes = new Set(["network", "git-network", "github-server-error"]);
function failureKind(failure) {
    if (failure.category === "timeout")
        return "timeout";
    if (failure.category === "resource")
        return "resource";
    return networkCodes.has(failure.code) ? "network" : undefined;
}
function nth(actions, n) {
    const action = actions[Math.min(n, actions.length) - 1];
    return action === undefined ? [] : [action];
}
/** `failureNumber`: 1 for the first failure of the stage. Doubles are left out, order is kept. */
function decideRecoveries(plan, strategies, failure, failureNumber) {
    const kind = failureKind(failure);
    const general = kind === undefined ? [] : (strategies[kind] ?? defaultStrategies[kind]);
    const own = failure.category === "timeout" ? plan.recoverAfterTimeout : plan.recoverAfterFailure;
    // Resource failures are answered whole: freeing is useful only if all of it is done before the one retry.
    const generalNow = kind === "resource" ? general : nth(general, failureNumber);
    const always = kind === "timeout" ? ["increase_timeout_limits"] : [];
    return [...new Set([...always, ...generalNow, ...nth(own, failureNumber)])];
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  Xx: () => (/* binding */ instantText),
  H2: () => (/* binding */ outcomeSigns)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/core/performance.js
/** How fast a workflow was against its baselines, and what kept it. Names and shape are the specification's. */

const fastBelow = 0.8;
const slowAbove = 1.2;
const penaltyPerError = 0.1;
const grades = [
    [0.9, "A"],
    [0.8, "B"],
    [0.7, "C"],
    [0.6, "D"],
];
const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;
const seconds = (value) => (Number.isFinite(value) && value > 0 ? round(value, 3) : 0);
function gradeOf(score) {
    return grades.find(([from]) => score >= from)?.[1] ?? "F";
}
function speedOf(ratio) {
    return ratio < fastBelow ? "fast" : ratio > slowAbove ? "slow" : "normal";
}
function performanceOf(timing) {
    const duration = seconds(timing.workS);
    const baseline = seconds(timing.baselineS);
    const ratio = baseline === 0 ? 1 : round(duration / baseline, 3);
    return {
        duration,
        baseline,
        performance_ratio: ratio,
        status: speedOf(ratio),
        waited: seconds(timing.waitedS),
        recovering: seconds(timing.recoveringS),
    };
}
/**
 * score = mean over the stages of min(1, baseline / duration), less 0.1 for each error that was not recovered, within 0 and 1,
 * to two digits. A stage within its baseline counts as 1, one that took twice as long as 0.5; being faster than the baseline
 * makes up for nothing. No stage at all: 1.
 */
function scoreOf(stages, unrecovered) {
    const shares = stages.map((stage) => (stage.performance_ratio <= 1 ? 1 : 1 / stage.performance_ratio));
    const mean = shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return round(Math.min(1, Math.max(0, mean - penaltyPerError * unrecovered)), 2);
}
const maxNamedBottlenecks = 3;
const noticeableShare = 0.2;
function recommend(report, errors) {
    const advice = [];
    for (const { stage, excess, performance_ratio } of report.bottlenecks.slice(0, maxNamedBottlenecks)) {
        const took = report.stage_performance[stage];
        advice.push(`${stage} took ${(0,duration/* renderDuration */.PP)(took?.duration ?? 0)}, ${(0,duration/* renderDuration */.PP)(excess)} more than its baseline of ${(0,duration/* renderDuration */.PP)(took?.baseline ?? 0)} (×${performance_ratio}): split the work, or raise the baseline if this is usual.`);
    }
    const stages = Object.values(report.stage_performance);
    const share = (value) => (report.total_duration > 0 ? value / report.total_duration : 0);
    const part = (value) => `${(0,duration/* renderDuration */.PP)(value)} (${Math.min(100, Math.round(share(value) * 100))} % of the time)`;
    const waited = stages.reduce((sum, stage) => sum + stage.waited, 0);
    if (share(waited) > noticeableShare)
        advice.push(`${part(waited)} went into waiting for limits and retries: spread runs out, or use a token with a higher limit.`);
    const recovering = stages.reduce((sum, stage) => sum + stage.recovering, 0);
    if (share(recovering) > noticeableShare)
        advice.push(`${part(recovering)} went into recovery: look at the failures in the stage table.`);
    if (errors > 0 && report.recovery_rate < 1)
        advice.push(`${errors} ${errors === 1 ? "error" : "errors"}, ${Math.round(report.recovery_rate * 100)} % recovered: the failed attempts in the report say why.`);
    return advice;
}
/** Only stages that ran; `totalS` without the time between the runs. */
function measurePerformance(timings, totalS) {
    const pairs = timings.map((timing) => [timing.stage, performanceOf(timing)]);
    const errors = timings.reduce((sum, timing) => sum + timing.errors, 0);
    const recovered = timings.reduce((sum, timing) => sum + Math.min(timing.recovered, timing.errors), 0);
    const score = scoreOf(pairs.map(([, performance]) => performance), errors - recovered);
    const bottlenecks = pairs
        .filter(([, performance]) => performance.status === "slow")
        .map(([stage, { duration, baseline, performance_ratio }]) => ({
        stage,
        excess: round(duration - baseline, 3),
        performance_ratio,
    }))
        .sort((a, b) => b.excess - a.excess);
    const report = {
        total_duration: seconds(totalS),
        stage_performance: Object.fromEntries(pairs),
        performance_score: score,
        performance_grade: gradeOf(score),
        error_rate: timings.length === 0 ? 0 : round(errors / timings.length, 3),
        recovery_rate: errors === 0 ? 1 : round(recovered / errors, 3),
        bottlenecks,
    };
    return { ...report, recommendations: recommend(report, errors) };
}

;// CONCATENATED MODULE: ./lib/core/report-times.js
/** From the last sign of the run before to the opening of the next one. */
function downtimes(facts) {
    const attempts = facts.stages.flatMap((stage) => stage.attempts);
    return facts.runs.slice(1).flatMap((run, index) => {
        const previous = facts.runs[index]?.openedAt ?? run.openedAt;
        const signs = attempts
            .flatMap((attempt) => [attempt.startedAt, ...(attempt.endedAt === null ? [] : [attempt.endedAt])])
            .filter((at) => at < run.openedAt);
        const last = signs.reduce((latest, at) => Math.max(latest, at), previous);
        return run.openedAt > last ? [[last, run.openedAt]] : [];
    });
}
function overlap([from, to], others) {
    return others.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0);
}
function attemptMs(attempt, now) {
    return Math.max(0, (attempt.endedAt ?? now) - attempt.startedAt);
}
/** Seconds. `recoveringS`: gaps between attempts that were neither waiting nor downtime. */
function timingOf(stage, down, now) {
    const workMs = stage.attempts.reduce((sum, attempt) => sum + attemptMs(attempt, now), 0);
    const gapsMs = stage.attempts.slice(1).reduce((sum, attempt, index) => {
        const before = stage.attempts[index]?.endedAt ?? attempt.startedAt;
        const gap = [before, Math.max(before, attempt.startedAt)];
        return sum + (gap[1] - gap[0]) - overlap(gap, down);
    }, 0);
    const failed = stage.attempts.filter((attempt) => attempt.outcome === "failed").length;
    return {
        stage: stage.stage,
        workS: workMs / 1000,
        waitedS: stage.waitedMs / 1000,
        recoveringS: Math.max(0, gapsMs - stage.waitedMs) / 1000,
        baselineS: stage.baselineS,
        errors: failed,
        recovered: stage.status === "succeeded" || stage.status === "skipped" ? failed : 0,
    };
}
function downtimeMs(down) {
    return down.reduce((sum, [from, to]) => sum + to - from, 0);
}

;// CONCATENATED MODULE: ./lib/core/report.js
/** The report: the facts, and what follows from them for whoever reads it. Every presentation is made from this. */


const outcomeSigns = {
    completed: "✅",
    degraded: "⚠️",
    paused: "⏸️",
    interrupted: "🔁",
    failed: "❌",
    skipped: "⏭️",
    dispatched: "🚀",
    running: "⏳",
};
/** `2024-01-15 14:23 UTC`. */
function instantText(at) {
    return Number.isFinite(at) && Math.abs(at) <= 8.64e15
        ? `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`
        : "unknown";
}
function currentStage(facts) {
    const running = facts.stages.find((stage) => stage.status === "running");
    const failed = facts.stages.find((stage) => stage.status === "failed");
    return (running ?? failed ?? facts.stages.find((stage) => stage.status === "pending"))?.stage ?? null;
}
function headlineOf(facts) {
    const { failure, pullRequest, reason } = facts;
    const stage = failure?.stage ?? currentStage(facts);
    const at = stage === null ? "" : ` at ${stage}`;
    const why = failure?.message ?? reason ?? "";
    const because = why === "" ? "" : `: ${why.replace(/[.\s]+$/u, "")}`;
    const request = pullRequest === null ? "" : `${pullRequest.draft ? "draft " : ""}pull request #${pullRequest.number}`;
    const degraded = facts.stages.filter((one) => one.status === "degraded").map((one) => one.stage);
    switch (facts.outcome) {
        case "completed":
            return `Completed${request === "" ? because : `: ${request} is ready`}`;
        case "degraded":
            return `Completed with losses${degraded.length > 0 ? ` (${degraded.join(", ")})` : ""}${request === "" ? because : `: ${request} is open`}`;
        case "paused":
            return `Paused${at}${because}`;
        case "interrupted":
            // Never "saved" without a store that said so (P5).
            return `Interrupted${at}${because}; ${facts.checkpoints.saved.length > 0 ? "the work is saved" : "no checkpoint was stored"}`;
        case "failed":
            return `Failed${at}${because}`;
        case "skipped":
            return `Skipped${because}`;
        case "dispatched":
            return `Dispatched${reason === null ? ": another run does the work" : because}`;
        case "running":
            return `Running${at}`;
    }
}
function resumeSteps(facts) {
    const { resume } = facts;
    if (!resume.possible)
        return [];
    const when = resume.notBefore !== null && resume.notBefore > facts.at ? ` after ${instantText(resume.notBefore)}` : "";
    const steps = [];
    if (resume.comment !== null && facts.issue !== null)
        steps.push(`Resume${when}: comment "${resume.comment}" on issue #${facts.issue.number}.`);
    if (resume.onGitHub)
        steps.push(`Resume${when}: re-run this job, or start the workflow with workflow-id ${facts.workflowId}.`);
    else
        steps.push(`Resume${when}: workflow-manager resume ${facts.workflowId}`);
    return steps;
}
function nextStepsOf(facts) {
    const { failure, pullRequest } = facts;
    const remedy = failure === null || failure.remedy === "" ? [] : [failure.remedy];
    switch (facts.outcome) {
        case "completed":
            return pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`];
        case "degraded": {
            const losses = facts.stages.flatMap((stage) => stage.status === "degraded"
                ? [`Look at ${stage.stage}: ${stage.failure ?? stage.note ?? "it did not finish"}`]
                : []);
            return [...(pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`]), ...losses];
        }
        case "paused":
        case "interrupted":
        case "failed":
            return [...remedy, ...resumeSteps(facts)];
        case "skipped":
        case "dispatched":
        case "running":
            return [];
    }
}
function buildReport(facts) {
    const down = downtimes(facts);
    const offMs = downtimeMs(down);
    const durationMs = Math.max(0, facts.at - facts.startedAt - offMs);
    const ran = facts.stages.filter((stage) => stage.attempts.length > 0);
    const timings = ran.map((stage) => timingOf(stage, down, facts.at));
    const done = facts.stages.filter((stage) => ["succeeded", "skipped", "degraded"].includes(stage.status));
    return {
        ...facts,
        headline: headlineOf(facts),
        nextSteps: nextStepsOf(facts),
        durationMs,
        downtimeMs: offMs,
        timings: Object.fromEntries(timings.map((timing) => [timing.stage, timing])),
        performance: measurePerformance(timings, durationMs / 1000),
        progress: { done: done.length, total: facts.stages.length },
    };
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ defaultBackoff),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* unused harmony export backoffMs */
const defaultBackoff = { baseMs: 2_000, maxDelayMs: 60_000 };
function backoffMs(policy, failedAttempts, random) {
    const ceiling = Math.min(policy.maxDelayMs, policy.baseMs * 2 ** Math.max(0, failedAttempts - 1));
    return Math.round(ceiling * (0.5 + 0.5 * random));
}
/** Does waiting help at all? A configuration stays wrong and a critical failure stays critical. */
const retryable = {
    transient: true,
    resource: true,
    timeout: true,
    configuration: false,
    critical: false,
    interrupted: false,
};
/** After freeing what can be freed, once more and no oftener (reference: error categories, "resource"). */
const resourceRetries = 1;
function decideRetry(policy, facts) {
    const { failure, now, deadline } = facts;
    if (!retryable[failure.category])
        return { kind: "give-up", reason: `${failure.category} failures are not tried again` };
    const waitMs = failure.notBefore === undefined ? 0 : Math.max(0, failure.notBefore - now);
    if (failure.notBefore !== undefined && now + waitMs >= deadline) {
        return {
            kind: "pause",
            until: failure.notBefore,
            reason: `${failure.code}: the wait does not fit the time that is left`,
        };
    }
    const allowed = failure.category === "resource" ? Math.min(resourceRetries, policy.maxRetries) : policy.maxRetries;
    if (facts.failedAttempts > allowed) {
        return { kind: "give-up", reason: `${facts.failedAttempts} of ${allowed + 1} attempts failed` };
    }
    const delayMs = Math.max(waitMs, backoffMs(policy, facts.failedAttempts, facts.random));
    if (now + delayMs >= deadline)
        return { kind: "give-up", reason: "no time is left for another attempt" };
    return { kind: "retry", delayMs, reason: waitMs > 0 ? `waiting for ${failure.code}` : failure.code };
}


/***/ }),

/***/ 72488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ decideTick),
/* harmony export */   nT: () => (/* binding */ attemptLimitMs),
/* harmony export */   z5: () => (/* binding */ jobBudget)
/* harmony export */ });
/* unused harmony exports timeoutsSoFar, reserveMs */
/** The next thing to do about a running attempt, and when to ask again. The job's limit goes before all others. */
function decideTick(limits, facts) {
    const { now, lastSignAt, warned } = facts;
    if (now >= limits.deadline)
        return { kind: "stop", limit: "job", limitMs: limits.deadline - limits.startedAt };
    const attemptEnd = limits.startedAt + limits.limitMs;
    if (now >= attemptEnd)
        return { kind: "stop", limit: "attempt", limitMs: limits.limitMs };
    const idleEnd = limits.idleMs > 0 ? lastSignAt + limits.idleMs : Number.POSITIVE_INFINITY;
    if (now >= idleEnd)
        return { kind: "stop", limit: "idle", limitMs: limits.idleMs };
    const warnAt = limits.startedAt + limits.warnMs;
    if (!warned && now >= warnAt)
        return { kind: "warn", afterMs: limits.warnMs };
    const next = Math.min(limits.deadline, attemptEnd, idleEnd, warned ? Number.POSITIVE_INFINITY : warnAt);
    return { kind: "wait", ms: Math.max(1, next - now) };
}
/** How many attempts of the stage ended by one of our limits: each makes the next attempt's limit longer. */
function timeoutsSoFar(record) {
    return record.attempts.filter((attempt) => attempt.failure?.category === "timeout").length;
}
/** `limit × multiplier^timeouts` (specification, `timeout_multiplier`). */
function attemptLimitMs(plan, multiplier, record) {
    return Math.round(plan.limitMs * multiplier ** timeoutsSoFar(record));
}
/** Kept free for the last checkpoint and the report: 5 % of the job's time, but at least 20 s and at most 3 minutes. */
function reserveMs(budgetMs) {
    return Math.min(budgetMs / 2, Math.min(180_000, Math.max(20_000, budgetMs * 0.05)));
}
function jobBudget(startedAt, budgetMs) {
    const endsAt = startedAt + budgetMs;
    return { startedAt, endsAt, workUntil: endsAt - reserveMs(budgetMs) };
}


/***/ }),

/***/ 44139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runAttempt),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52094);
/* harmony import */ var _core_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72488);
/**
 * One attempt of a stage, from its start to the moment at which nothing of it is alive.
 *
 * P3 An attempt that is told to stop is over only when its promise has settled; adapters settle after their processes ended.
 * P8 The job's deadline stops an attempt like its own limits do.
 * A1 This is the one place where a thrown `Fault` becomes evidence and any other throw becomes a bug.
 */


/** After terminate (5 s) and kill the children are gone; whoever has not settled well after that never will. */
const settleMs = 30_000;
function evidenceOf(error) {
    if (error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return error.evidence;
    if (error instanceof Error)
        return { kind: "bug", message: `${error.name}: ${error.message}`, stack: error.stack ?? "" };
    return { kind: "bug", message: String(error), stack: "" };
}
async function runAttempt(request) {
    const { clock, limits, stop } = request;
    const controller = new AbortController();
    const finished = new AbortController();
    let lastSignAt = clock.now();
    let warned = false;
    let stopped;
    const stopWith = (reason, graceMs) => {
        if (stopped !== undefined)
            return;
        stopped = reason;
        controller.abort({ by: reason.kind, graceMs });
    };
    const onStop = () => {
        const reason = stop.reason;
        stopWith({ kind: "outside", by: reason?.by ?? "stop" }, reason?.graceMs ?? 1_500);
    };
    if (stop.aborted)
        return { kind: "interrupted", by: stop.reason?.by ?? "stop" };
    stop.addEventListener("abort", onStop, { once: true });
    const heartbeat = () => {
        lastSignAt = clock.now();
    };
    const work = Promise.try(() => request.run(controller.signal, heartbeat))
        .catch((error) => ({ kind: "failed", evidence: evidenceOf(error) })) // A1
        .finally(() => finished.abort());
    const watch = async () => {
        while (!finished.signal.aborted && stopped === undefined) {
            const tick = (0,_core_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .decideTick */ ._2)(limits, { now: clock.now(), lastSignAt, warned });
            switch (tick.kind) {
                case "wait":
                    await clock.sleep(tick.ms, AbortSignal.any([finished.signal, controller.signal]));
                    break;
                case "warn":
                    warned = true;
                    request.onWarn(tick.afterMs);
                    break;
                case "stop":
                    stopWith({ kind: "timeout", limit: tick.limit, limitMs: tick.limitMs, lastOutput: request.lastOutput() }, 5_000);
                    break;
            }
        }
        if (!finished.signal.aborted)
            await clock.sleep(settleMs, finished.signal); // P3
        return finished.signal.aborted ? "settled" : "stuck";
    };
    const end = await watch();
    stop.removeEventListener("abort", onStop);
    if (end === "stuck") {
        return {
            kind: "stuck",
            evidence: {
                kind: "bug",
                message: `the attempt did not stop within ${settleMs / 1000} s of being told to`,
                stack: "",
            },
        };
    }
    const outcome = await work;
    if (stopped === undefined)
        return outcome;
    // Work that finished in the same moment as its limit is finished work.
    if (outcome.kind === "succeeded" || outcome.kind === "skipped")
        return outcome;
    return stopped.kind === "outside" ? { kind: "interrupted", by: stopped.by } : { kind: "failed", evidence: stopped };
}


/***/ }),

/***/ 45845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ workTreePart),
/* harmony export */   _z: () => (/* binding */ packCheckpoint),
/* harmony export */   pe: () => (/* binding */ journalPart),
/* harmony export */   v1: () => (/* binding */ issueOf),
/* harmony export */   wQ: () => (/* binding */ freshNonce)
/* harmony export */ });
/* unused harmony export newestSession */
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12565);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33396);
/* harmony import */ var _core_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59718);
/* harmony import */ var _core_part_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9128);
/**
 * Makes the directory of one checkpoint: journal, work tree, agent session, and a manifest over all of it.
 * `audience` "everyone": the store can be read by strangers and nothing is encrypted, so that session files and untracked files
 * that look like credentials stay out, and the manifest says so (DESIGN decision 2).
 */




const journalPart = "journal.jsonl";
const workTreePart = "worktree.bundle";
/** The session that a resumed stage would go on with: the newest one that was given an id. */
function newestSession(history) {
    const current = history.current === null ? undefined : history.stages[history.current].progress["session"];
    if (typeof current === "string")
        return current;
    const kept = history.stages.implementation_progress.progress["session"];
    return typeof kept === "string" ? kept : history.sessions.implementation_progress;
}
async function packCheckpoint(request) {
    const { world, history, seal, audience } = request;
    const directory = await world.scratch.directory("checkpoint");
    const leftOut = [];
    const write = (name, bytes) => world.scratch.writeFile(`${directory}/${name}`, seal === undefined ? bytes : seal.seal(bytes, name));
    const journal = (await world.states.readJournal(history.workflowId)) ?? new Uint8Array();
    const content = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJournal */ .MQ)(journal);
    await write(journalPart, journal.subarray(0, content.length));
    const baseSha = history.stages.initialization.output?.["baseSha"];
    let workTree = null;
    if (typeof baseSha === "string") {
        const snapshot = await world.workTree.snapshot({ base: baseSha, withoutCredentials: audience === "everyone" });
        const file = `${directory}/${workTreePart}`;
        await world.workTree.bundle(snapshot, file);
        if (seal !== undefined)
            await write(workTreePart, (await world.scratch.readFile(file)) ?? new Uint8Array());
        workTree = snapshot;
        leftOut.push(...snapshot.leftOut);
    }
    const sessionId = newestSession(history);
    const files = [];
    if (sessionId !== undefined && audience === "owner") {
        for (const file of await world.agent.sessionFiles(sessionId)) {
            const name = `session.${file.name}`;
            const bytes = (0,_core_part_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isPartName */ .f)(name) ? await world.scratch.readFile(file.path) : undefined;
            if (bytes === undefined) {
                leftOut.push(`session file ${file.name}`);
                continue;
            }
            await write(name, bytes);
            files.push(name);
        }
    }
    else if (sessionId !== undefined) {
        leftOut.push("the agent's session (this store can be read by everyone; set checkpoint-key to keep it)");
    }
    const manifest = {
        schema: 1,
        workflow_id: history.workflowId,
        generation: request.generation,
        created_at: world.clock.now(),
        run: request.run.id === undefined ? null : { id: request.run.id, attempt: request.run.attempt },
        issue: issueOf(history) ?? null,
        plan: history.planFingerprint,
        journal: { entries: content.entries.length, head: content.head.hash },
        work_tree: workTree,
        session: sessionId === undefined ? null : { agent: world.agent.name, id: sessionId, files },
        left_out: leftOut,
        parts: [...(await world.scratch.digest(directory))].sort((a, b) => (a.name < b.name ? -1 : 1)),
        sealed: seal === undefined ? null : { algorithm: "AES-256-GCM", salt: seal.salt },
        signature: null,
    };
    const signed = seal === undefined ? manifest : { ...manifest, signature: seal.sign((0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .signedText */ .Mo)(manifest)) };
    await world.scratch.writeFile(`${directory}/${_core_part_name_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .v}`, (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeManifest */ .Gb)(signed));
    return { directory, leftOut };
}
function issueOf(history) {
    const number = history.stages.issue_creation.output?.["number"];
    return typeof number === "number" ? number : history.task?.issue;
}
/** A name never used before, also when two machines save the same generation. */
function freshNonce(world) {
    return (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNonce */ .p6)(world.chance.uuid()).slice(0, 12);
}


/***/ })

};
