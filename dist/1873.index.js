export const id = 1873;
export const ids = [1873];
export const modules = {

/***/ 33532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
/** Removes HTML comments, an unfinished one to the end of the text, in one pass. */
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
/** Text with everything in back quotes taken out: numbers in code are no references. */
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

/***/ 60421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   kI: () => (/* binding */ fenceAsData),
/* harmony export */   tB: () => (/* binding */ sanitise)
/* harmony export */ });
/* harmony import */ var _prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33532);
/** Text that others wrote (issues, prompts, comments, what programs printed), made fit to be shown to people and agents. */

/**
 * Characters that are not seen but change what is read: controls except tab and line feed, soft hyphen, zero-width and
 * bidirectional marks, tags and supplementary variation selectors (both can carry hidden sentences).
 */
const hidden = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;
const defaultMaxLength = 100_000;
/** At most `max` UTF-16 units, never half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, Math.max(0, max));
    const last = kept.charCodeAt(kept.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
/**
 * The text without HTML comments and hidden characters, with `\n` as its only line end, at most `maxLength` UTF-16 units long
 * (a note at the end says what was cut, where there is room for it). Doing it twice changes nothing more.
 */
function sanitise(text, maxLength = defaultMaxLength) {
    // Cut first: what is beyond the bound would be walked through for nothing. Four times, since most of it may be hidden.
    const visible = text
        .slice(0, maxLength * 4 + 10_000)
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
    // Taking a comment out can join two halves of another: `<!-<!-- x -->- y`.
    const clean = (0,_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(visible).replaceAll("<!--", "<! --");
    if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000)
        return clean;
    const note = `\n… (cut after ${maxLength} characters)`;
    return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}
/**
 * Text for an agent's prompt between marks that its author could not know, so that it cannot pretend to end where it does not.
 * `nonce`: letters and digits, at least eight, new for each prompt. Sanitise the text before.
 */
function fenceAsData(text, label, nonce) {
    if (!/^[A-Za-z0-9-]{8,}$/.test(nonce))
        throw new Error("a nonce has at least eight letters, digits or hyphens");
    const name = label
        .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
        .slice(0, 80)
        .trim();
    // Nobody can guess the nonce; where it occurs it was seen, and only then is the text changed.
    const body = text.replaceAll(nonce, "[…]");
    return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
}


/***/ }),

/***/ 95565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   implementationComplete: () => (/* binding */ implementationComplete),
/* harmony export */   implementationProgress: () => (/* binding */ implementationProgress),
/* harmony export */   implementationStart: () => (/* binding */ implementationStart)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52094);
/* harmony import */ var _agent_prompts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33530);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36854);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32381);
/** implementation_start, implementation_progress, implementation_complete: set up, let the agent work, prove that there is a change. */





const implementationStart = {
    name: "implementation_start",
    async run(context) {
        const command = (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .setUpCommand */ .b)(context);
        if (command !== "")
            (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSuccess */ .z_)("setup-command", await context.runCommand("setup-command", command));
        const baseCommit = await context.world.workTree.headSha();
        const sessionId = context.world.chance.uuid();
        return { kind: "succeeded", output: { baseCommit, setupCommand: command, sessionId } };
    },
};
/** Requirements that were handed to the agent one by one and came back done, kept for a resume. */
function doneRequirements(context) {
    const kept = context.kept("done-requirements");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
}
const implementationProgress = {
    name: "implementation_progress",
    async run(context) {
        await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureSetUp */ .I)(context);
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
        await workTree.commitAll({
            message: (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitMessage */ .df)(context, context.require("prompt_analysis").title),
            author: (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .commitAuthor */ .lh)(context),
            exclude: (0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .notOurs */ .TR)(context),
        });
        const headSha = await workTree.headSha();
        const diff = await workTree.diffStat(baseSha, headSha);
        if (diff.files.length === 0) {
            throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "no-change", answer: context.require("implementation_progress").answer.slice(0, 1_000) });
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
