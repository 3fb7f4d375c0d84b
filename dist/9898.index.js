export const id = 9898;
export const ids = [9898,3889];
export const modules = {

/***/ 43889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ maxOverviewLength),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ZP: () => (/* binding */ estimateComplexity),
/* harmony export */   ZZ: () => (/* binding */ maxPromptLength),
/* harmony export */   uf: () => (/* binding */ maxItemLength),
/* harmony export */   w9: () => (/* binding */ maxListed)
/* harmony export */ });
const maxPromptLength = 1_048_576;
const maxListed = 200;
const maxItemLength = 1_000;
const maxOverviewLength = 4_000;
const baseSeconds = 600;
const secondsPerSection = 30;
const secondsPerRequirement = 90;
const maxSeconds = 3_600;
const mediumFrom = 1_200;
const highFrom = 2_400;
function estimateComplexity(sections, requirements) {
    const estimateSeconds = Math.min(maxSeconds, baseSeconds + secondsPerSection * sections + secondsPerRequirement * requirements);
    const level = estimateSeconds >= highFrom ? "high" : estimateSeconds >= mediumFrom ? "medium" : "low";
    return { level, estimateSeconds };
}
function oneLine(text, max) {
    const flat = text
        .slice(0, max * 8 + 1_000)
        .replace(/\s+/gu, " ")
        .trim();
    return flat.length <= max
        ? flat
        : `${flat
            .slice(0, max - 1)
            .toWellFormed()
            .replace(/\uFFFD$/u, "")
            .trimEnd()}…`;
}


/***/ }),

/***/ 18546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ prepareTasks)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _prompt_analysis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43889);


const maxRequirementTasks = 50;
function workItems(source) {
    const open = source.requirements.filter((requirement) => requirement.done !== true);
    if (open.length === 0)
        return [`Check that everything is done: ${source.title}`];
    const titles = open.slice(0, maxRequirementTasks).map((requirement) => `${requirement.id}: ${requirement.text}`);
    const rest = open.slice(maxRequirementTasks);
    return rest.length === 0 ? titles : [...titles, `${rest.length} more requirements, from ${rest[0]?.id ?? ""}`];
}
function prepareTasks(source) {
    const tasks = [];
    const add = (stage, title, estimateSeconds, dependencies) => {
        const id = `T${tasks.length + 1}`;
        const { critical } = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stageDefaults */ .ve[stage];
        tasks.push({ id, title: (0,_prompt_analysis_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title, 200), stage, estimateSeconds, dependencies, critical });
        return id;
    };
    const usual = (stage) => _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .stageDefaults */ .ve[stage].baselineS;
    const plan = add("research_planning", `Plan: ${source.title}`, usual("research_planning"), []);
    const items = workItems(source);
    const share = Math.round(source.estimateSeconds / items.length);
    const work = items.map((title) => add("implementation_progress", title, share, [plan]));
    const tests = add("testing_complete", "Run the tests", usual("testing_complete"), work);
    const docs = add("documentation_update", "Update the documentation", usual("documentation_update"), [tests]);
    const pull = add("pr_creation", "Open the pull request", usual("pr_creation"), [tests, docs]);
    add("review_processing", "Answer the review", usual("review_processing"), [pull]);
    return tasks;
}


/***/ }),

/***/ 89898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   taskPreparation: () => (/* binding */ taskPreparation)
/* harmony export */ });
/* harmony import */ var _core_prompt_task_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18546);

const taskPreparation = {
    name: "task_preparation",
    async run(context) {
        const analysis = context.require("prompt_analysis");
        const tasks = (0,_core_prompt_task_list_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareTasks */ .K)(analysis).map((task) => ({ ...task, dependencies: [...task.dependencies] }));
        if (tasks.length === 0) {
            return { kind: "failed", evidence: { kind: "postcondition", expected: "at least one task", found: "none" } };
        }
        return { kind: "succeeded", output: { tasks }, note: `${tasks.length} tasks` };
    },
};


/***/ })

};
