export const id = 4300;
export const ids = [4300];
export const modules = {

/***/ 44300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promptAnalysis: () => (/* binding */ promptAnalysis)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52094);
/** prompt_analysis: from text to requirements. The Markdown parser is loaded here and nowhere else. */

async function taskText(context) {
    const { task, world } = context;
    if (task.issue === undefined)
        return { text: task.text, place: task.promptFile ?? "input prompt" };
    // The event's payload is as old as the first attempt of the run: what counts is the issue as it stands now.
    const issue = await world.github.issue(task.issue);
    if (issue === undefined || issue.isPullRequest) {
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
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
        const { analysePrompt, analysePromptAsWhole, analysePromptSimply } = await Promise.all(/* import() */[__webpack_require__.e(4502), __webpack_require__.e(7275), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 37275));
        const method = context.hints.analysis;
        const result = method === "parsed"
            ? analysePrompt(text, {})
            : method === "simple"
                ? analysePromptSimply(text)
                : analysePromptAsWhole(text);
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
