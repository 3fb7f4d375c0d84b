export const id = 1476;
export const ids = [1476];
export const modules = {

/***/ 51476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJobLimit: () => (/* binding */ readJobLimit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/core/trigger/job-limit.js
const defaultJobLimitMinutes = 360;
function jobLimitMinutes(workflow, jobId) {
    const job = member(member(workflow, "jobs"), jobId);
    if (typeof job !== "object" || job === null)
        return undefined;
    const limit = member(job, "timeout-minutes");
    if (limit === undefined || limit === null)
        return defaultJobLimitMinutes;
    const minutes = typeof limit === "string" && /^\d+$/.test(limit.trim()) ? Number(limit) : limit;
    return typeof minutes === "number" && Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}
function member(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./lib/adapters/job-limit-file.js



const longestFileBytes = 512 * 1024;
async function readJobLimit(runner) {
    if (runner.workflow === undefined || runner.job === undefined)
        return defaultJobLimitMinutes;
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(runner.workspace, runner.workflow.path), "utf8");
        if (text.length > longestFileBytes)
            return defaultJobLimitMinutes;
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return jobLimitMinutes(parse(text, { maxAliasCount: 50 }), runner.job) ?? defaultJobLimitMinutes;
    }
    catch {
        return defaultJobLimitMinutes;
    }
}


/***/ })

};
