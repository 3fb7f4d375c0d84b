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
/** Names of branches made from titles: the same title and issue always give the same name. */


const maxSlugLength = 40;
/** Letters that Unicode does not decompose into a base letter and an accent. */
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
/**
 * Lower-case ASCII letters, digits and single hyphens, 1 to 40 characters, cut at a word where one ends late enough. A title
 * without any such letter (in another script) gives `task-` and six digits of its hash, so that two titles stay two.
 */
function slugify(title) {
    const ascii = title
        .slice(0, 2_000)
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[ßæœøđðþłı]/gu, (letter) => folded[letter] ?? "")
        // "don't" is one word.
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
/**
 * `{prefix}{slug}-{issue}`, or `{prefix}{slug}` without an issue. A prefix that git would not take is replaced by the default
 * one: the configuration refuses such prefixes with a sentence, so this only guards against a forged one.
 */
function branchName(prefix, title, issue) {
    const tail = `${slugify(title)}${issue === undefined ? "" : `-${issue}`}`;
    const name = `${prefix}${tail}`;
    return (0,text_formats/* isBranchName */.Q)(name) ? name : `feature/${tail}`;
}

;// CONCATENATED MODULE: ./lib/stages/branch-setup.js
/** branch_setup: `{prefix}{slug}-{issue}`, the same for the same task, on the remote, checked out here. */

/** More names than this are build output that should be ignored; naming them all would only blow up the journal. */
const mostNamed = 2_000;
/**
 * What earlier steps or a person left untracked stays out of every commit. Where the branch is gone on with (a restored work
 * tree, an earlier workflow), untracked files may well be the work itself.
 */
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
            // Pushed when GitHub answers again (queued-effects.ts); until then the branch is only here.
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
        // A work tree that came out of a checkpoint may already be ahead of the remote branch: then nothing is moved back.
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
