export const id = 3744;
export const ids = [3744,3889];
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

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
function withoutComments(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
        parts.push(text.slice(from, open));
        const close = text.indexOf("-->", open + 4);
        if (close === -1)
            return parts.join("");
        from = close + 3;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
function withoutCode(text) {
    const lines = [];
    let fenced = false;
    for (const line of text.split("\n")) {
        if (/^\s*(?:```|~~~)/u.test(line))
            fenced = !fenced;
        else if (!fenced)
            lines.push(line.replace(/`[^`]*`/gu, " "));
    }
    return lines.join("\n");
}


/***/ }),

/***/ 44300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promptAnalysis: () => (/* binding */ promptAnalysis)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _core_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87866);


async function taskText(context) {
    const { task, world } = context;
    if (task.issue === undefined)
        return { text: task.text, place: task.promptFile ?? "input prompt" };
    const issue = await world.github.issue(task.issue);
    if (issue === undefined || issue.isPullRequest) {
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
            kind: "configuration",
            problems: [
                {
                    key: "issue-number",
                    place: "input or event",
                    problem: issue === undefined ? `there is no issue #${task.issue}` : `#${task.issue} is a pull request`,
                    remedy: "Name an issue of this repository.",
                },
            ],
        });
    }
    return { text: `# ${issue.title}\n\n${issue.body}`, place: `issue #${task.issue}` };
}
const promptAnalysis = {
    name: "prompt_analysis",
    async run(context) {
        const { text, place } = await taskText(context);
        const method = context.hints.analysis;
        const result = method === "parsed"
            ? (0,_core_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__.analysePrompt)(text, {})
            : method === "simple"
                ? (0,_core_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .analysePromptSimply */ .o)(text)
                : (0,_core_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .analysePromptAsWhole */ .$)(text);
        if (result.kind === "refused") {
            return {
                kind: "failed",
                evidence: {
                    kind: "configuration",
                    problems: [
                        {
                            key: "prompt",
                            place,
                            problem: result.reason,
                            remedy: `Add what is missing: ${result.missing.join(", ")}.`,
                        },
                    ],
                },
            };
        }
        const { analysis } = result;
        return {
            kind: "succeeded",
            output: {
                title: analysis.title,
                featureName: analysis.featureName,
                text,
                overview: analysis.overview,
                requirements: analysis.requirements.map((r) => ({ id: r.id, text: r.text, section: r.section })),
                successCriteria: [...analysis.successCriteria],
                complexity: analysis.complexity.level,
                estimateSeconds: analysis.complexity.estimateSeconds,
                method: analysis.method,
            },
            note: `${analysis.requirements.length} requirements, complexity ${analysis.complexity.level}`,
        };
    },
};


/***/ })

};
