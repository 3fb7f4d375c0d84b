export const id = 5565;
export const ids = [5565];
export const modules = {

/***/ 95565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   implementationComplete: () => (/* binding */ implementationComplete),
/* harmony export */   implementationProgress: () => (/* binding */ implementationProgress),
/* harmony export */   implementationStart: () => (/* binding */ implementationStart)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _agent_prompts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33530);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36854);
/* harmony import */ var _queued_effects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6413);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32381);






const implementationStart = {
    name: "implementation_start",
    async run(context) {
        await (0,_queued_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .makeQueuedEffectsIfOnline */ .m)(context);
        const command = (0,_set_up_js__WEBPACK_IMPORTED_MODULE_4__/* .setUpCommand */ .b)(context);
        if (command !== "")
            (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSuccess */ .z_)("setup-command", await context.runCommand("setup-command", command));
        const baseCommit = await context.world.workTree.headSha();
        const sessionId = context.world.chance.uuid();
        return { kind: "succeeded", output: { baseCommit, setupCommand: command, sessionId } };
    },
};
function doneRequirements(context) {
    const kept = context.kept("done-requirements");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
}
const implementationProgress = {
    name: "implementation_progress",
    async run(context) {
        await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureSetUp */ .I)(context);
        const own = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCommand */ .w1)(context, "implementation_progress");
        if (own !== undefined)
            return { kind: "succeeded", output: { ...(await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runInstead */ .cP)(context, own)), rounds: 1 } };
        const analysis = context.require("prompt_analysis");
        const plan = context.output("research_planning")?.plan ?? "";
        const ask = async (requirement) => context.runAgent({
            access: "edit",
            session: "continue",
            prompt: await (0,_agent_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .implementationPrompt */ .p8)(context, { plan, requirement, done: doneRequirements(context) }),
        });
        const done = doneRequirements(context);
        const open = analysis.requirements.filter((requirement) => !done.includes(requirement.id));
        if (context.hints.scope === "all" || open.length === 0) {
            const { answer, sessionId } = await ask();
            return { kind: "succeeded", output: { answer, sessionId, rounds: 1 } };
        }
        let last = { answer: "", sessionId: "" };
        let rounds = 0;
        for (const requirement of open) {
            last = await ask(`${requirement.id}: ${requirement.text}`);
            rounds += 1;
            await context.keep("done-requirements", [...doneRequirements(context), requirement.id]);
            await context.checkpoint(`requirement ${requirement.id}`, context.hints.scope === "one-by-one");
        }
        return { kind: "succeeded", output: { ...last, rounds } };
    },
};
const implementationComplete = {
    name: "implementation_complete",
    async run(context) {
        const { workTree } = context.world;
        const { baseSha } = context.require("branch_setup");
        await (0,_queued_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .makeQueuedEffectsIfOnline */ .m)(context);
        await workTree.commitAll({
            message: (0,_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitMessage */ .df)(context, context.require("prompt_analysis").title),
            author: (0,_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitAuthor */ .lh)(context),
            exclude: (0,_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .notOurs */ .TR)(context),
        });
        const headSha = await workTree.headSha();
        const diff = await workTree.diffStat(baseSha, headSha);
        if (diff.files.length === 0) {
            const held = context.history().protectedChange?.paths.map(({ path }) => path);
            const answer = context.require("implementation_progress").answer.slice(0, 1_000);
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "no-change", answer, ...(held === undefined ? {} : { held }) });
        }
        return {
            kind: "succeeded",
            output: {
                headSha,
                files: [...diff.files],
                insertions: diff.insertions,
                deletions: diff.deletions,
                commits: diff.commits,
            },
            note: `${diff.files.length} files, +${diff.insertions} −${diff.deletions}`,
        };
    },
};


/***/ })

};
