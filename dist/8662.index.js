export const id = 8662;
export const ids = [8662];
export const modules = {

/***/ 78662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHistory: () => (/* binding */ createGitHistory)
/* harmony export */ });
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
/* harmony import */ var _git_git_loose_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _git_git_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29981);
/* harmony import */ var _git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49254);
/* harmony import */ var _git_ref_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1296);





const ref = "refs/workflow-manager/history";
const fileName = "history.json";
/** A longer text is cut, and with that no history; core/learning/run-history.ts has the bound of what is written. */
const longestBytes = 8 * 1024 * 1024;
/** Many workflows that end at the same moment: each try lets at least one of them through. */
const mostTries = 20;
/** A refusal that left the ref where it was (its lock was held) is tried again only so often: it may be a rule of the repository. */
const mostUnexplained = 3;
const pauseMs = 100;
function createGitHistory(setup) {
    const { remote, clock } = setup;
    const tip = async (network) => (await (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .listRemote */ .VX)(network, remote, ref)).find(({ name }) => name === ref)?.sha;
    const look = async (git, network) => {
        if ((await tip(network)) === undefined)
            return undefined;
        const flags = ["--depth=1", "--force", "--no-tags", "--no-write-fetch-head", "--quiet", "--no-auto-maintenance"];
        await network(["fetch", ...flags, "--", remote.url, `${ref}:refs/seen`], {
            config: [["fetch.fsckObjects", "true"]],
        });
        const sha = (0,_git_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)((await git(["rev-parse", "refs/seen"])).stdout);
        // A commit without the file is nothing of ours; the next update puts it right.
        const file = await git(["cat-file", "blob", `refs/seen:${fileName}`], {
            maxBytes: longestBytes,
            cut: true,
            exits: [0, 128],
        });
        return { sha, text: file.stdout.toString("utf8") };
    };
    const commit = async (place, text) => {
        const id = await (0,_git_git_loose_object_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLooseObject */ .Dx)(place, "blob", Buffer.from(text));
        const tree = await (0,_git_git_loose_object_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLooseTree */ .qz)(place, [{ name: fileName, id }]);
        const message = "History of finished workflows";
        return (0,_git_git_loose_object_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLooseCommit */ .fA)(place, { tree, parents: [], author: _git_ref_store_js__WEBPACK_IMPORTED_MODULE_3__/* .author */ .c, at: clock.now(), message });
    };
    return {
        read: (signal) => (0,_git_ref_store_js__WEBPACK_IMPORTED_MODULE_3__/* .withOwnRepository */ .v)(setup, signal, "reading the history", async (git) => (await look(git, (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .networkGit */ .pl)(git, remote)))?.text),
        update: (change, signal) => (0,_git_ref_store_js__WEBPACK_IMPORTED_MODULE_3__/* .withOwnRepository */ .v)(setup, signal, "keeping the history", async (git, place) => {
            const startedAt = performance.now();
            const network = (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .networkGit */ .pl)(git, remote);
            let unexplained = 0;
            for (let tries = 1;; tries += 1) {
                const seen = await look(git, network);
                const text = change(seen?.text);
                if (text === seen?.text)
                    return;
                const made = await commit(place, text);
                const pushed = await (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .pushReferences */ .ji)(network, remote, 
                // No `+`: a forced refspec would override the lease.
                [`${made}:${ref}`], [`--force-with-lease=${ref}:${seen?.sha ?? ""}`]);
                const answer = pushed.references.find(({ name }) => name === ref);
                if (answer !== undefined && "*+ =".includes(answer.flag))
                    return;
                if ((await tip(network)) === seen?.sha)
                    unexplained += 1;
                if (unexplained >= mostUnexplained || tries >= mostTries)
                    throw (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .pushFault */ .Hg)(pushed.answer, pushed.references);
                await clock.sleep(pauseMs * tries * (0.5 + setup.random()), signal);
                if (signal.aborted)
                    throw (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .abortFault */ .JD)(signal, "keeping the history", startedAt);
            }
        }),
    };
}


/***/ })

};
