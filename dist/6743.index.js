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
/**
 * The ownership cell as a git ref: `refs/workflow-manager/{cell}/owner` points to a commit whose message is the claim. The remote
 * moves or deletes it only if it still stands where the pusher saw it (`--force-with-lease`), which is the compare-and-swap.
 * An empty cell is no ref: a claim that is given back leaves nothing behind (docs/decisions/0011).
 */








function refOf(cell) {
    if (!(0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowId */ .Rg)(cell) && !(0,_core_checkpoint_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .isBeginningCell */ .Un)(cell))
        throw new Error(`${JSON.stringify(cell)} is no cell`);
    return `refs/workflow-manager/${cell}/owner`;
}
/** New, forced, fast-forward; and deleted. */
const done = new Set(["*", "+", " ", "-"]);
/** What a remote says of a reference that is not where the mover saw it, in the words of git's versions. */
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
            // To empty what is empty is no move, and git would say that all is well.
            if (text === undefined && expected === undefined)
                return { kind: "changed" };
            const objects = (0,_git_object_list_js__WEBPACK_IMPORTED_MODULE_1__/* .objectList */ .Q)();
            // The claim is all in the message.
            const claim = (message) => objects.addCommit({ tree: objects.addTree([]), parents: [], author: _author_js__WEBPACK_IMPORTED_MODULE_7__/* .author */ .c, at: clock.now(), message });
            const to = text === undefined ? undefined : claim(text);
            const pushed = await references.move([{ name: ref, from: expected, to }], objects, signal, what);
            const answer = pushed.references.find((reference) => reference.name === ref);
            if (answer !== undefined && done.has(answer.flag))
                return { kind: "swapped", token: to ?? "" };
            // Refused because the ref moved is an answer; refused for another reason (permission, rules) is evidence.
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
/**
 * Beginning a workflow is the business of one run, too. These cells stand for a workflow that has no id yet: one for its issue,
 * or, without one, for the run, of which an attempt that is believed dead could begin beside the next.
 */
function beginningCells(issue, runId) {
    if (issue !== undefined)
        return [`issue-${issue}`];
    return runId !== undefined && /^\d{1,20}$/.test(runId) ? [`run-${runId}`] : [];
}
function isBeginningCell(cell) {
    return /^(?:issue|run)-\d{1,20}$/.test(cell);
}
/** How long a claim holds without being renewed, and how often it is renewed. */
const leaseMs = 300_000;
const renewMs = 60_000;
/** So recently seen as ours, the claim needs no other look before an effect. */
const freshMs = 5_000;
/** O3: an effect that was begun while its claim was fresh has reached GitHub after this time, or will not. */
const inFlightMs = 5_000;
/** By how much the clocks of two runners may differ. */
const clockMarginMs = 30_000;
function decideClaim(current, self, now) {
    if (current === undefined)
        return { kind: "take" };
    if (current.owner === self.owner)
        return { kind: "keep" };
    if (self.runId !== null && current.runId === self.runId && current.runAttempt < self.runAttempt)
        return { kind: "take" }; // O1
    return now > current.expiresAt + clockMarginMs ? { kind: "take" } : { kind: "respect", by: current }; // O2
}
/** O3: when effects may begin for whoever takes over `from` at `now`. */
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
