export const id = 8662;
export const ids = [8662];
export const modules = {

/***/ 78662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHistory: () => (/* binding */ createGitHistory)
/* harmony export */ });
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61642);
/* harmony import */ var _git_author_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30640);
/* harmony import */ var _git_git_object_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69048);
/* harmony import */ var _git_git_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29981);
/* harmony import */ var _git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49254);
/* harmony import */ var _git_own_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40000);
/* harmony import */ var _git_remote_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93707);








const ref = "refs/workflow-manager/history";
const fileName = "history.json";
const longestBytes = 8 * 1024 * 1024;
const mostTries = 20;
const mostUnexplained = 3;
const pauseMs = 100;
function createGitHistory(setup) {
    const { remote, clock } = setup;
    const references = (0,_git_remote_references_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteReferences */ .V)(setup);
    const look = async (signal, what) => {
        if ((await references.find(ref, signal, what)) === undefined)
            return undefined;
        return (0,_git_own_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .withOwnRepository */ .v)(setup, signal, what, async ({ git, network }) => {
            await (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchReference */ .cj)(network, remote, ref, "refs/seen");
            const sha = (0,_git_git_output_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)((await git(["rev-parse", "refs/seen"])).stdout);
            const file = await git(["cat-file", "blob", `refs/seen:${fileName}`], {
                maxBytes: longestBytes,
                cut: true,
                exits: [0, 128],
            });
            return { sha, text: file.stdout.toString("utf8") };
        });
    };
    let known;
    return {
        read: async (signal) => {
            known = { seen: await look(signal, "reading the history") };
            return known.seen?.text;
        },
        update: async (change, signal) => {
            const what = "keeping the history";
            const startedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .monotonicMs */ .d)();
            let unexplained = 0;
            for (let tries = 1;; tries += 1) {
                const seen = known === undefined ? await look(signal, what) : known.seen;
                known = undefined;
                const text = change(seen?.text);
                if (text === seen?.text)
                    return;
                const objects = (0,_git_git_object_list_js__WEBPACK_IMPORTED_MODULE_1__/* .objectList */ .Q)();
                const tree = objects.addTree([{ name: fileName, id: objects.add("blob", Buffer.from(text)) }]);
                const message = "History of finished workflows";
                const made = objects.addCommit({ tree, parents: [], author: _git_author_js__WEBPACK_IMPORTED_MODULE_7__/* .author */ .c, at: clock.now(), message });
                const pushed = await references.move([{ name: ref, from: seen?.sha, to: made }], objects, signal, what);
                const answer = pushed.references.find(({ name }) => name === ref);
                if (answer !== undefined && "*+ =".includes(answer.flag))
                    return;
                if ((await references.find(ref, signal, what)) === seen?.sha)
                    unexplained += 1;
                if (unexplained >= mostUnexplained || tries >= mostTries)
                    throw (0,_git_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .pushFault */ .Hg)(pushed);
                await clock.sleep(pauseMs * tries * (0.5 + setup.random()), signal);
                if (signal.aborted)
                    throw (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .abortFault */ .JD)(signal, what, startedAt);
            }
        },
    };
}


/***/ })

};
