export const id = 7079;
export const ids = [7079];
export const modules = {

/***/ 77079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchSetup: () => (/* binding */ branchSetup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/config/text-formats.js
var text_formats = __webpack_require__(45022);
;// CONCATENATED MODULE: ./lib/core/text/slug.js


const maxSlugLength = 40;
const folded = {
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    đ: "d",
    ð: "d",
    þ: "th",
    ł: "l",
    ı: "i",
};
function slugify(title) {
    const ascii = title
        .slice(0, 2_000)
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[ßæœøđðþłı]/gu, (letter) => folded[letter] ?? "")
        .replace(/['’]/gu, "")
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    if (ascii === "")
        return `task-${(0,external_node_crypto_.createHash)("sha256").update(title).digest("hex").slice(0, 6)}`;
    if (ascii.length <= maxSlugLength)
        return ascii;
    const cut = ascii.slice(0, maxSlugLength + 1);
    const lastWord = cut.lastIndexOf("-");
    return (lastWord >= maxSlugLength / 2 ? cut.slice(0, lastWord) : cut.slice(0, maxSlugLength)).replace(/-$/, "");
}
function branchName(prefix, title, issue) {
    const tail = `${slugify(title)}${issue === undefined ? "" : `-${issue}`}`;
    const name = `${prefix}${tail}`;
    return (0,text_formats/* isBranchName */.Q)(name) ? name : `feature/${tail}`;
}

;// CONCATENATED MODULE: ./lib/stages/branch-setup.js

const mostNamed = 2_000;
async function untrackedNow(context) {
    if (context.freshMachine || context.attempt > 1)
        return [];
    const paths = await context.world.workTree.changedPaths("untracked");
    if (paths.length > 0) {
        const named = paths.slice(0, 5).join(", ");
        await context.warn("work tree", `${paths.length} untracked files were there before the work began (${named}${paths.length > 5 ? " …" : ""}); they are not committed`);
    }
    return paths.slice(0, mostNamed);
}
const branchSetup = {
    name: "branch_setup",
    async run(context) {
        const { workTree } = context.world;
        const { baseBranch, baseSha } = context.require("initialization");
        const issue = context.require("issue_creation");
        const branch = branchName(context.config.branch_prefix, context.require("prompt_analysis").featureName, issue.number);
        const untrackedBefore = await untrackedNow(context);
        if (context.hints.offline) {
            await workTree.switchTo(branch, baseSha);
            return {
                kind: "succeeded",
                output: { branch, baseBranch, baseSha, created: false, untrackedBefore, queued: true },
                note: `${branch}, not yet on the remote`,
            };
        }
        const existing = await workTree.remoteBranch(branch);
        const { value, made } = await context.ensure({
            effect: "branch",
            key: branch,
            probe: async () => {
                const sha = await workTree.remoteBranch(branch);
                return sha === undefined ? undefined : { branch, sha };
            },
            make: async () => {
                await workTree.switchTo(branch, baseSha);
                const pushed = await workTree.push(branch);
                return { branch, sha: pushed.kind === "pushed" ? pushed.sha : (pushed.remote ?? "") };
            },
        });
        await workTree.fetchCommit(value.sha, branch);
        const status = await workTree.status();
        const ahead = status.branch === branch && (await workTree.isAncestor(value.sha, status.head));
        if (!ahead)
            await workTree.switchTo(branch, value.sha);
        const remote = await workTree.remoteBranch(branch);
        if (remote === undefined) {
            return {
                kind: "failed",
                evidence: { kind: "postcondition", expected: `branch ${branch} on the remote`, found: "no such branch" },
            };
        }
        return {
            kind: "succeeded",
            output: { branch, baseBranch, baseSha, created: made && existing === undefined, untrackedBefore },
            note: existing === undefined ? branch : `${branch} (goes on from ${existing.slice(0, 12)})`,
        };
    },
};


/***/ })

};
