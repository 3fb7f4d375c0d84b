export const id = 6743;
export const ids = [6743];
export const modules = {

/***/ 76743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitOwnership: () => (/* binding */ createGitOwnership)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89708);
/* harmony import */ var _core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78259);
/* harmony import */ var _author_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30640);
/* harmony import */ var _git_object_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69048);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29981);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49254);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40000);
/* harmony import */ var _remote_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93707);








function refOf(cell) {
    if (!(0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowId */ .Rg)(cell) && !(0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .isBeginningCell */ .Un)(cell))
        throw new Error(`${JSON.stringify(cell)} is no cell`);
    return `refs/workflow-manager/${cell}/owner`;
}
const done = new Set(["*", "+", " ", "-"]);
const moved = /stale info|fetch first|already exists|failed to (?:lock|update ref)|non-fast-forward|cannot lock ref|incorrect old value/i;
function createGitOwnership(setup) {
    const { remote, clock } = setup;
    const references = (0,_remote_references_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteReferences */ .V)(setup);
    return {
        read: async (cell, signal) => {
            const what = "reading the claim";
            const ref = refOf(cell);
            if ((await references.find(ref, signal, what)) === undefined)
                return undefined;
            return (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .withOwnRepository */ .v)(setup, signal, what, async ({ git, network }) => {
                await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchReference */ .cj)(network, remote, ref, "refs/claim");
                const sha = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)((await git(["rev-parse", "refs/claim"])).stdout);
                const { stdout } = await git(["show", "--no-patch", "--format=%B", "refs/claim"], {
                    maxBytes: 16 * 1024,
                    cut: true,
                });
                return { text: stdout.toString("utf8").trim(), token: sha };
            });
        },
        swap: async (cell, text, expected, signal) => {
            const what = "claiming the workflow";
            const ref = refOf(cell);
            if (text === undefined && expected === undefined)
                return { kind: "changed" };
            const objects = (0,_git_object_list_js__WEBPACK_IMPORTED_MODULE_1__/* .objectList */ .Q)();
            const claim = (message) => objects.addCommit({ tree: objects.addTree([]), parents: [], author: _author_js__WEBPACK_IMPORTED_MODULE_7__/* .author */ .c, at: clock.now(), message });
            const to = text === undefined ? undefined : claim(text);
            const pushed = await references.move([{ name: ref, from: expected, to }], objects, signal, what);
            const answer = pushed.references.find((reference) => reference.name === ref);
            if (answer !== undefined && done.has(answer.flag))
                return { kind: "swapped", token: to ?? "" };
            if (answer?.flag === "!" && moved.test(answer.summary))
                return { kind: "changed" };
            throw (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .pushFault */ .Hg)(pushed);
        },
    };
}


/***/ }),

/***/ 78259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   Im: () => (/* binding */ renewMs),
/* harmony export */   Un: () => (/* binding */ isBeginningCell),
/* harmony export */   XS: () => (/* binding */ decideClaim),
/* harmony export */   bD: () => (/* binding */ effectsFrom),
/* harmony export */   rA: () => (/* binding */ freshMs),
/* harmony export */   zT: () => (/* binding */ leaseMs),
/* harmony export */   zj: () => (/* binding */ beginningCells)
/* harmony export */ });
/* unused harmony export clockMarginMs */
function beginningCells(issue, runId) {
    if (issue !== undefined)
        return [`issue-${issue}`];
    return runId !== undefined && /^\d{1,20}$/.test(runId) ? [`run-${runId}`] : [];
}
function isBeginningCell(cell) {
    return /^(?:issue|run)-\d{1,20}$/.test(cell);
}
const leaseMs = 300_000;
const renewMs = 60_000;
const freshMs = 5_000;
const inFlightMs = 5_000;
const clockMarginMs = 30_000;
function decideClaim(current, self, now) {
    if (current === undefined)
        return { kind: "take" };
    if (current.owner === self.owner)
        return { kind: "keep" };
    if (self.runId !== null && current.runId === self.runId && current.runAttempt < self.runAttempt)
        return { kind: "take" };
    return now > current.expiresAt + clockMarginMs ? { kind: "take" } : { kind: "respect", by: current };
}
function effectsFrom(from, now) {
    if (from === undefined || from.expiresAt <= now)
        return now;
    const lastSeen = Math.min(now, from.expiresAt - leaseMs);
    return Math.max(now, lastSeen + freshMs + inFlightMs);
}
function describeOwner(claim) {
    const run = claim.runId === null ? "another process" : `run ${claim.runId} (attempt ${claim.runAttempt})`;
    return claim.runUrl === null ? run : `${run}: ${claim.runUrl}`;
}


/***/ })

};
