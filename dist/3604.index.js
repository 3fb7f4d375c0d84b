export const id = 3604;
export const ids = [3604];
export const modules = {

/***/ 23604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion),
/* harmony export */   finalCleanup: () => (/* binding */ finalCleanup)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20642);


const keptGenerations = 2;
const finalCleanup = {
    name: "final_cleanup",
    async run(context) {
        const { github, stores, processes } = context.world;
        const issue = context.require("issue_creation");
        const unlabelled = github.removeLabel(issue.number, _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLabel */ .q.name);
        unlabelled.catch(() => undefined);
        let pruned = 0;
        const { checkpoints } = context.history();
        const taken = (name) => checkpoints.filter(({ store }) => store === name).length;
        for (const store of stores.filter(({ name }) => taken(name) > keptGenerations)) {
            try {
                pruned += await store.prune(context.workflowId, keptGenerations, context.signal);
            }
            catch (error) {
                await context.warn("checkpoints", `old generations in ${store.name} were not removed: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
        await processes.endAll(2_000);
        await unlabelled;
        return {
            kind: "succeeded",
            output: { removedLabels: [_issue_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLabel */ .q.name], prunedCheckpoints: pruned },
            note: `${pruned} old checkpoints removed`,
        };
    },
};
const completion = {
    name: "completion",
    async run(context) {
        const pullRequest = context.require("pr_creation");
        const seen = await context.world.github.pullRequest(pullRequest.number);
        if (seen === undefined) {
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
                kind: "postcondition",
                expected: `pull request #${pullRequest.number}`,
                found: "nothing under this number",
            });
        }
        if (seen.state === "closed" && !seen.merged)
            await context.warn("pull request", `#${pullRequest.number} was closed while the workflow ran`);
        return { kind: "succeeded", output: { pullRequestUrl: pullRequest.url }, note: pullRequest.url };
    },
};


/***/ }),

/***/ 20642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ label),
/* harmony export */   q: () => (/* binding */ progressLabel)
/* harmony export */ });
const progressLabel = {
    name: "workflow-in-progress",
    color: "1d76db",
    description: "WorkflowManager works on this",
};
async function label(context, issue) {
    const { github } = context.world;
    const names = [...new Set([...(context.config.labels ?? []), progressLabel.name])];
    await context.ensure({
        effect: "issue-labels",
        key: `#${issue}: ${names.join(", ")}`,
        probe: async () => {
            const labels = (await github.issue(issue))?.labels ?? [];
            return names.every((name) => labels.includes(name)) ? { labels: names } : undefined;
        },
        make: async () => {
            for (const name of names) {
                await github.ensureLabel(name === progressLabel.name ? progressLabel : { name, color: "ededed", description: "" });
            }
            await github.addLabels(issue, names);
            return { labels: names };
        },
    });
}


/***/ })

};
