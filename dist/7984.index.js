export const id = 7984;
export const ids = [7984];
export const modules = {

/***/ 41036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storesWithEnd)
/* harmony export */ });
/**
 * The stores that hold the journal with its end. A save that was under way when the end was journaled is noted after it and
 * lacks it; a journal that does not say which it was is believed by the time.
 */
function storesWithEnd({ end, checkpoints }) {
    if (end === null)
        return new Set();
    return new Set(checkpoints.filter(({ at, holdsEnd }) => at >= end.at && holdsEnd !== false).map(({ store }) => store));
}


/***/ }),

/***/ 84367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeJournal),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);
/**
 * Reads a journal back, as far as its chain holds.
 *
 * J1 A line that was not written whole (no newline at the end of the file) did not happen: it is cut off.
 * J2 A changed, missing, doubled or reordered line breaks the chain; everything from there on is not believed.
 * J3 Reading never throws: what was found is said in the result.
 */

/** Longer lines are refused on reading: a checkpoint is untrusted, and one entry never needs more (prompts are bounded). */
const longestLineBytes = 4 * 1024 * 1024;
/** `,"hash":"` + 43 characters + `"}` */
const hashTailLength = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN.length + 43 + 2;
/**
 * The frame every entry must have. What stands inside is ours: the hash chain says that it is what we wrote, so a decoder per
 * kind would only repeat the type; folds still read defensively. By hand, since every line of every checkpoint comes by here.
 */
function frameOf(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return undefined;
    const { prev, ...entry } = json;
    const { seq, at, kind } = entry;
    const numbered = typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0;
    const timed = typeof at === "number" && Number.isFinite(at) && at >= 0;
    const named = typeof kind === "string" && kind.length >= 1 && kind.length <= 64;
    return numbered && timed && named ? { seq, prev, entry: entry } : undefined;
}
/** Undefined for text that is no JSON: whoever can write a matching hash can also write nonsense. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decodeLine(text, head) {
    const hash = text.slice(-45, -2);
    if (text.slice(-hashTailLength, -45) !== _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN || !text.endsWith('"}'))
        return { reason: "no hash at its end" };
    const body = `${text.slice(0, -hashTailLength)}}`;
    if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .lineHash */ .Hw)(body) !== hash)
        return { reason: "its hash does not fit its content" };
    const frame = frameOf(parseJson(body));
    if (frame === undefined)
        return { reason: "it is not a journal entry" };
    if (frame.prev !== head.hash)
        return { reason: "it does not follow the line before it" };
    if (frame.seq !== head.seq)
        return { reason: `it is number ${frame.seq} where ${head.seq} was due` };
    return { entry: frame.entry, head: { seq: head.seq + 1, hash } };
}
/** Reads as far as the chain holds. Never throws (J3). */
function decodeJournal(bytes) {
    // A mark of byte order is a change like any other: by default a decoder takes it away.
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const entries = [];
    let head = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1;
    let start = 0;
    const ended = (tail) => ({ entries, head, length: start, tail });
    while (start < bytes.length) {
        const end = bytes.indexOf(0x0a, start);
        if (end === -1)
            return ended({ kind: "torn", bytes: bytes.length - start });
        if (end - start > longestLineBytes)
            return ended({ kind: "broken", line: entries.length + 1, reason: "it is too long" });
        const decoded = decodeLine(decoder.decode(bytes.subarray(start, end)), head);
        if ("reason" in decoded)
            return ended({ kind: "broken", line: entries.length + 1, reason: decoded.reason });
        entries.push(decoded.entry);
        head = decoded.head;
        start = end + 1;
    }
    return ended({ kind: "whole" });
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fencedWorld)
/* harmony export */ });
/* unused harmony export githubWrites */
const githubWrites = [
    "createIssue",
    "createComment",
    "updateComment",
    "react",
    "ensureLabel",
    "addLabels",
    "removeLabel",
    "assign",
    "createPullRequest",
    "updatePullRequest",
    "requestReviewers",
    "createReview",
    "replyToReviewComment",
    "createCheckRun",
    "updateCheckRun",
    "dispatchWorkflow",
    "cancelRun",
];
const everyMethod = true;
/** A proxy, since adapters that open at their first use are proxies too and show no members. */
function behind(port, writes, fence) {
    const names = new Set(writes);
    return new Proxy(port, {
        get: (target, name) => {
            const member = Reflect.get(target, name);
            if (!names.has(name) || typeof member !== "function")
                return member;
            return async (...args) => {
                await fence();
                return member.apply(target, args);
            };
        },
    });
}
function fencedWorld(world, fence) {
    return {
        ...world,
        fenced: everyMethod,
        github: behind(world.github, githubWrites, fence),
        workTree: behind(world.workTree, ["push"], fence),
        stores: world.stores.map((store) => behind(store, ["save", "prune"], fence)),
    };
}


/***/ }),

/***/ 86184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachStatus: () => (/* binding */ attachStatus),
  showStatusOfEnd: () => (/* binding */ showStatusOfEnd)
});

;// CONCATENATED MODULE: ./lib/core/journal/pushed-heads.js
/**
 * The commits with work that the journal knows to be on the remote branch, oldest first. What a lost run pushed without a
 * checkpoint after it is known by the stage that went on from there.
 */
function pushedHeads({ effects, stages }) {
    const pushed = Object.values(effects).map(({ effect, confirmed, value }) => confirmed && effect.startsWith("push:") ? value?.["sha"] : undefined);
    const shas = [...pushed, stages.review_processing.output?.["headSha"]].filter((sha) => typeof sha === "string");
    return shas.filter((sha, at) => shas.lastIndexOf(sha) === at);
}

// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
// EXTERNAL MODULE: ./lib/core/report/status-comment.js + 1 modules
var status_comment = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/core/report/check-run.js
/** The workflow as a check of a commit: the list of checks shows the title, the page of the check the summary. */


/** How GitHub lists it; the newest of a name is the one that counts, and a required check is required by it. */
const checkName = "WorkflowManager";
/** `neutral` lets a required check pass and `action_required` does not: what is paused is not ready to be merged. */
const conclusions = {
    completed: "success",
    degraded: "neutral",
    paused: "action_required",
    interrupted: "cancelled",
    failed: "failure",
    skipped: "neutral",
    dispatched: "neutral",
    running: null,
};
/** Fits `CheckRunContent` of the port. The external id is `workflow run.attempt`. */
function renderCheckRun(report) {
    const run = report.runs.at(-1);
    return {
        externalId: `${report.workflowId} ${run?.id ?? "local"}.${run?.attempt ?? 1}`,
        detailsUrl: run?.url ?? undefined,
        title: (0,untrusted_text/* cut */.Jj)((0,untrusted_text/* sanitise */.tB)(report.headline, 1_000).replace(/\s+/g, " ").trim(), 200),
        summary: (0,status_comment/* renderStatusText */._c)(report, (0,status_comment/* aboveStages */.hu)(report)),
        conclusion: conclusions[report.outcome],
    };
}
/** The work went on at another commit: this one is neither good nor bad. */
function supersededCheckRun(content, sha) {
    const short = sha.slice(0, 12);
    return {
        ...content,
        title: `Went on at ${short}`,
        summary: `The workflow has pushed ${short}; its check is there.`,
        conclusion: "neutral",
    };
}

;// CONCATENATED MODULE: ./lib/engine/present/check-run-view.js
/**
 * The workflow among the checks of the commit that the pull request shows, from the first push of work on (`check-run`).
 *
 * One is open for a workflow at a time: nothing is made before it was looked for, one that a lost run left open is taken over, and
 * what is open elsewhere (a crash between two commits, a list that lagged) is completed at the end. One that is completed is
 * history: GitHub takes no new status for it and shows the newest of a name, so a run that goes on makes its own.
 */


function checkRunView() {
    let now;
    const oursAt = async (sha, workflowId, fenced) => (await fenced.github.checkRuns(sha, checkName)).filter(({ externalId }) => externalId.startsWith(`${workflowId} `));
    /** Undefined: this very run has said its last word there already. */
    const showAt = async (sha, workflowId, content, fenced) => {
        if (now?.sha === sha) {
            await fenced.github.updateCheckRun(now.id, content);
            return now.id;
        }
        const ours = await oursAt(sha, workflowId, fenced);
        const open = ours.find((run) => run.open);
        if (open !== undefined) {
            await fenced.github.updateCheckRun(open.id, content);
            return open.id;
        }
        if (ours.some(({ externalId }) => externalId === content.externalId))
            return undefined;
        return (await fenced.github.createCheckRun(sha, checkName, content)).id;
    };
    const closeOthers = async (heads, workflowId, content, fenced) => {
        for (const sha of heads)
            for (const run of await oursAt(sha, workflowId, fenced))
                if (run.open)
                    await fenced.github.updateCheckRun(run.id, content);
    };
    return {
        event: "check-run",
        name: "the check run",
        remedy: "Give the job `checks: write` and the action the job's own token or an app's (a personal one may not), or leave `check-run` off.",
        shows: (entry) => entry.kind === "effect.confirmed" && entry.effect.startsWith("push:"),
        async show(history, report, fenced) {
            const heads = pushedHeads(history);
            const sha = heads.at(-1);
            if (sha === undefined)
                return false;
            const content = renderCheckRun(report());
            const superseded = supersededCheckRun(content, sha);
            const id = await showAt(sha, history.workflowId, content, fenced);
            // Only now: a crash in between leaves the old one open, and not the new commit without any.
            if (now !== undefined && now.sha !== sha)
                await fenced.github.updateCheckRun(now.id, superseded);
            now = id === undefined ? undefined : { id, sha };
            // After a stop there is no time for it; the run that goes on does it.
            const isOver = content.conclusion !== null && history.end?.status !== "interrupted";
            if (isOver)
                await closeOthers(new Set(heads), history.workflowId, superseded, fenced);
            return id !== undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/failure/classify.js + 6 modules
var classify = __webpack_require__(51518);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report = __webpack_require__(14567);
// EXTERNAL MODULE: ./lib/core/report/report-of.js
var report_of = __webpack_require__(42270);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/engine/attempt.js
var attempt = __webpack_require__(44139);
// EXTERNAL MODULE: ./lib/engine/ownership/fenced-world.js
var fenced_world = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/engine/present/live-view.js
/**
 * Something on GitHub that shows how far the workflow is while it runs, and how it ended: edited, never oftener than GitHub likes.
 * It is courtesy: what fails here is told once and stops nothing. Only the owner of the workflow edits it, the last time just
 * before the workflow is given back: what the next owner shows is never overwritten with what was.
 */






/** Between two edits. GitHub asks for a second between writes; people need far less than that. */
const throttleMs = 5_000;
/**
 * While a stage is at work the view says so again this often: a reader sees from its age whether anybody is still there. 30
 * edits in an hour, of the 500 that GitHub takes from a repository.
 */
const refreshMs = 120_000;
/** At the end a view that cannot be written does not hold the job, and even less one that is told to stop (finish.ts). */
const lastEditMs = 8_000;
const hurriedEditMs = 1_500;
const shown = new Set([
    "stage.started",
    "stage.succeeded",
    "stage.skipped",
    "stage.degraded",
    "stage.failed",
    "attempt.failed",
    "workflow.ended",
    "run.opened",
]);
function createShowing(setup, ownership, view) {
    const { world } = setup;
    const closed = new AbortController();
    let told = false;
    let refused = false;
    const fenced = (0,fenced_world/* fencedWorld */.O)(world, async () => {
        closed.signal.throwIfAborted();
        await ownership.fence(closed.signal);
        closed.signal.throwIfAborted();
    });
    const reportOf = (history) => (0,report/* buildReport */.FK)((0,report_of/* reportFactsOf */.F)(history, {
        plan: setup.plan,
        resumeComment: setup.resumeComment,
        repositoryUrl: setup.repositoryUrl,
        version: version/* version */.r,
        now: world.clock.now(),
    }));
    const tell = (workflowId, message) => world.log.write({
        time: new Date(world.clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: workflowId,
        stage: null,
        event: view.event,
        message: `${view.name} could not be updated: ${message}${refused ? ` ${view.remedy}` : ""}`,
        fields: {},
    });
    return {
        async show(history) {
            // What is shown belongs to the run that owns the workflow now.
            if (history.end?.failure?.code === "ownership-lost" || closed.signal.aborted || refused)
                return false;
            try {
                return await view.show(history, () => reportOf(history), fenced);
            }
            catch (error) {
                // Given up in time, or the workflow is another's: nothing that anybody has to be told here.
                if (closed.signal.aborted)
                    return false;
                const failure = (0,classify/* classify */.L)((0,attempt/* evidenceOf */.X)(error));
                if (failure.code === "ownership-lost")
                    return false;
                // What is forbidden (a permission, a kind of token, a locked issue) stays so while the job lasts.
                refused = failure.code === "github-permission" || failure.code === "github-forbidden";
                if (!told)
                    tell(history.workflowId, failure.message);
                told = true;
                return true;
            }
        },
        close: () => closed.abort({ by: "settled", graceMs: 0 }),
    };
}
/** Shows the end of a workflow that nobody writes any more: whoever ended it may have died before it could. Never throws. */
async function showEnd(history, setup, ownership, view) {
    const { clock } = setup.world;
    const showing = createShowing(setup, ownership, view);
    const over = new AbortController();
    await Promise.race([showing.show(history), clock.sleep(setup.lastEditMs ?? lastEditMs, over.signal)]);
    over.abort();
    showing.close();
}
function attachLiveView(recorder, setup, ownership, view) {
    const { world } = setup;
    const showing = createShowing(setup, ownership, view);
    let wanted = false;
    let writing;
    let lastAt = 0;
    let refreshing = false;
    const hurry = new AbortController();
    const pump = async () => {
        while (wanted) {
            const wait = lastAt + throttleMs - world.clock.now();
            if (wait > 0 && !hurry.signal.aborted)
                await world.clock.sleep(wait, hurry.signal);
            wanted = false;
            if (await showing.show(recorder.history()))
                lastAt = world.clock.now();
        }
    };
    const ask = () => {
        wanted = true;
        writing ??= pump().finally(() => {
            writing = undefined;
            void refreshLater();
        });
    };
    /** One wait at a time; what is edited before it is over puts it off. */
    const refreshLater = async () => {
        if (refreshing || hurry.signal.aborted)
            return;
        refreshing = true;
        let wait = refreshMs;
        while (wait > 0 && !hurry.signal.aborted) {
            await world.clock.sleep(wait, hurry.signal);
            wait = lastAt + refreshMs - world.clock.now();
        }
        refreshing = false;
        const { end, current } = recorder.history();
        if (!hurry.signal.aborted && end === null && current !== null)
            ask();
    };
    recorder.onEntry((entry) => {
        if (!shown.has(entry.kind) && !view.shows(entry))
            return;
        // The last edit is begun while children end and the work is saved: there is little time after a stop.
        if (entry.kind === "workflow.ended")
            hurry.abort();
        ask();
    });
    const settle = async () => {
        hurry.abort();
        const usualMs = recorder.history().end?.status === "interrupted" ? hurriedEditMs : lastEditMs;
        const patienceMs = setup.lastEditMs ?? usualMs;
        const over = new AbortController();
        if (writing !== undefined)
            await Promise.race([writing, world.clock.sleep(patienceMs, over.signal)]);
        over.abort();
        showing.close();
    };
    ownership.beforeRelease(settle);
    return settle;
}

// EXTERNAL MODULE: ./lib/core/effects.js
var effects = __webpack_require__(52361);
;// CONCATENATED MODULE: ./lib/engine/present/status-comment-view.js
/** The status comment as a live view: one comment, which a stage (stages/status-comment.ts) or the front desk has made. */


/** A workflow that ends before it has looked for its comment still has the one that the front desk put up. */
async function findComment(history, fenced) {
    const known = history.effects["status"]?.value?.["id"];
    if (typeof known === "number")
        return known;
    const issue = history.task?.issue;
    if (history.end === null || issue === undefined)
        return undefined;
    const marker = (0,effects/* effectMarker */.I)(history.workflowId, "status");
    const [viewer, comments] = await Promise.all([fenced.github.viewer(), fenced.github.comments(issue)]);
    return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
}
const statusCommentView = {
    event: "status-comment",
    name: "the status comment",
    remedy: "Give the job `issues: write`; a locked issue has to be unlocked.",
    // As soon as the comment is known it says which run it is about: `cancel` needs that.
    shows: (entry) => (entry.kind === "effect.confirmed" && entry.effect === "status") ||
        (entry.kind === "stage.progress" && entry.name === "todos"),
    async show(history, report, fenced) {
        const comment = await findComment(history, fenced);
        if (comment === undefined)
            return false;
        await fenced.github.updateComment(comment, (0,status_comment/* renderStatusComment */.uc)(report()));
        return true;
    },
};

;// CONCATENATED MODULE: ./lib/engine/present/attach-status.js



function viewsOf({ progress_comment, check_run }) {
    return [...(progress_comment ? [statusCommentView] : []), ...(check_run ? [checkRunView()] : [])];
}
const withResume = (setup) => ({ ...setup, resumeComment: `${setup.config.trigger_phrase} resume` });
function attachStatus(recorder, setup, ownership) {
    const settles = viewsOf(setup.config).map((view) => attachLiveView(recorder, withResume(setup), ownership, view));
    return {
        settle: async () => {
            await Promise.all(settles.map((settle) => settle()));
        },
    };
}
/** For a workflow that was found at its end: what shows it may still say that it runs. */
async function showStatusOfEnd(history, setup, ownership) {
    if (setup.config.dry_run)
        return;
    await Promise.all(viewsOf(setup.config).map((view) => showEnd(history, withResume(setup), ownership, view)));
}


/***/ }),

/***/ 27984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/actions-runtime.js + 2 modules
var actions_runtime = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/adapters/config-source.js
var config_source = __webpack_require__(97524);
// EXTERNAL MODULE: ./lib/adapters/runner-facts.js
var runner_facts = __webpack_require__(75158);
// EXTERNAL MODULE: ./lib/compose.js + 10 modules
var compose = __webpack_require__(53054);
// EXTERNAL MODULE: ./lib/core/config/dispatch-inputs.js
var dispatch_inputs = __webpack_require__(40866);
// EXTERNAL MODULE: ./lib/core/config/plan-settings.js
var plan_settings = __webpack_require__(4969);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var text_redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/text/secrets.js
var text_secrets = __webpack_require__(88854);
// EXTERNAL MODULE: ./lib/engine/present/attach-log.js + 1 modules
var attach_log = __webpack_require__(1690);
// EXTERNAL MODULE: ./lib/engine/present/attach-status.js + 5 modules
var attach_status = __webpack_require__(86184);
// EXTERNAL MODULE: ./lib/engine/present/attach-telemetry.js
var attach_telemetry = __webpack_require__(50979);
// EXTERNAL MODULE: ./lib/engine/present/attach-views.js
var attach_views = __webpack_require__(66334);
// EXTERNAL MODULE: ./lib/core/checkpoint/end-kept.js
var end_kept = __webpack_require__(41036);
// EXTERNAL MODULE: ./lib/core/checkpoint/ownership.js
var checkpoint_ownership = __webpack_require__(78259);
// EXTERNAL MODULE: ./lib/core/journal/history-fold.js + 2 modules
var history_fold = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/core/journal/journal-decode.js
var journal_decode = __webpack_require__(84367);
// EXTERNAL MODULE: ./lib/core/journal/resume.js
var resume = __webpack_require__(40080);
// EXTERNAL MODULE: ./lib/engine/checkpoint/checkpoint.js + 1 modules
var checkpoint = __webpack_require__(30960);
// EXTERNAL MODULE: ./lib/engine/checkpoint/recorder.js
var checkpoint_recorder = __webpack_require__(74135);
// EXTERNAL MODULE: ./lib/engine/ownership/ownership.js
var ownership_ownership = __webpack_require__(90009);
// EXTERNAL MODULE: ./lib/engine/watch/heartbeat.js + 1 modules
var watch_heartbeat = __webpack_require__(13430);
;// CONCATENATED MODULE: ./lib/engine/present/finish-after-kill.js
/**
 * What the post step does after main: if main could not say or show how it ended (killed), does it; if main could not save, or in the
 * seconds after a stop not in every store, saves; if main could not give the workflow back, gives it back.
 * P7 It knows nothing but the journal.
 * K1 The claim of this very run attempt is main's, and main is dead: it is taken over, and given back at the end. A workflow that
 *    is another run's by now is left alone: nothing is saved, and nothing edited.
 */









/**
 * Stores that do not hold the journal as it stands now: saves are journaled after the end they contain. After a stop main has
 * time for the quick ones only. Main gave every store its time at any other end: one that refused then is not asked again, nor is
 * one that never took anything.
 */
function lackingTheEnd(history, stores) {
    const { end, checkpoints, checkpointFailures } = history;
    const holding = (0,end_kept/* storesWithEnd */.u)(history);
    if (holding.size === 0)
        return stores;
    if (end?.status !== "interrupted")
        return [];
    const lastGeneration = Math.max(...checkpoints.map(({ generation }) => generation));
    const refuses = (name) => checkpointFailures.some(({ store, generation }) => store === name && generation < lastGeneration) &&
        !checkpoints.some(({ store }) => store === name);
    return stores.filter(({ name }) => !holding.has(name) && !refuses(name));
}
/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const storeMs = 60_000;
const claimMs = 20_000;
/** K1. A cell that cannot be reached forbids no save, as ever; edits are refused by the fence then. */
async function inherit(ownership, history, run, signal) {
    const cells = [...(0,checkpoint_ownership/* beginningCells */.zj)(history.task?.issue, run.id), history.workflowId];
    try {
        let claim = await ownership.claim(cells, signal);
        for (let tries = 0; tries < cells.length && claim.kind === "taken"; tries += 1) {
            const { runId, runAttempt } = claim.by;
            if (runId === null || runId !== run.id || runAttempt !== run.attempt)
                return "another's";
            claim = await ownership.claim(cells, signal, claim.by);
        }
        return claim.kind === "ours" ? "ours" : "another's";
    }
    catch {
        return "unknown";
    }
}
async function inTime(world, ms, work) {
    const over = new AbortController();
    const enough = new AbortController();
    const limit = world.clock.sleep(ms, over.signal).then(() => enough.abort({ by: "deadline", graceMs: 0 }));
    try {
        return await work(enough.signal);
    }
    finally {
        over.abort();
        await limit;
    }
}
async function finishAfterKill(request) {
    const { world, config, onUnsaid } = request;
    const bytes = await world.states.readJournal(request.workflowId);
    if (bytes === undefined)
        return { kind: "nothing-to-do" };
    const content = (0,journal_decode/* decodeJournal */.M)(bytes);
    const before = (0,history_fold/* foldJournal */.n)(content.entries);
    const endIsMissing = before.end === null;
    const begun = before.stages.initialization.status === "succeeded";
    // Main knew that the workflow is another run's: there is nothing of it to save or to give back.
    if (before.end?.failure?.code === "ownership-lost")
        return { kind: "nothing-to-do" };
    const shouldSave = begun && config.enable_persistence && !config.dry_run && world.stores.length > 0;
    const ownership = (0,ownership_ownership/* createOwnership */.s)(world, request.run);
    const inherited = () => inTime(world, claimMs, (signal) => inherit(ownership, before, request.run, signal));
    const giveBack = () => inTime(world, claimMs, (signal) => ownership.release(signal));
    const lacking = shouldSave ? lackingTheEnd(before, world.stores) : [];
    if (!endIsMissing && lacking.length === 0) {
        // Told to stop, main had little time to give the workflow back; at every other end it did, unless it was killed before that.
        const wasStopped = before.end?.status === "interrupted";
        if ((wasStopped || onUnsaid !== undefined) && !config.dry_run) {
            if ((await inherited()) === "ours")
                await onUnsaid?.(before, ownership);
            await giveBack();
        }
        return onUnsaid === undefined ? { kind: "nothing-to-do" } : { kind: "finished", history: before, saidTheEnd: true };
    }
    // Children of the killed step are still at work on the tree that is to be saved.
    await world.processes.endAll(2_000);
    const owner = config.dry_run ? "unknown" : await inherited();
    const mustSave = lacking.length > 0 && owner !== "another's";
    const file = await world.states.openJournal(request.workflowId, content.length);
    const recorder = (0,checkpoint_recorder/* startRecorder */.D)({
        file,
        clock: world.clock,
        head: content.head,
        history: before,
        redact: request.redact,
    });
    request.onOpen(recorder, ownership);
    const heartbeat = (0,watch_heartbeat/* startHeartbeat */.t)({ world, recorder, lastSign: world.clock.now });
    if (endIsMissing) {
        const { current } = before;
        const attempt = current === null ? undefined : before.stages[current].attempts.at(-1);
        if (current !== null && attempt?.outcome === "running") {
            await recorder.record({
                kind: "attempt.interrupted",
                stage: current,
                attempt: attempt.attempt,
                by: "the step's process was killed",
            });
        }
        const failure = {
            category: "interrupted",
            code: "step-killed",
            message: "The step's process ended without a word (killed, or out of memory).",
            remedy: "Re-run the job: the workflow goes on from its last checkpoint.",
        };
        await recorder.record({
            kind: "workflow.ended",
            status: "interrupted",
            reason: failure.message,
            failure,
            resumable: true,
        });
    }
    if (mustSave) {
        const mayStillSave = () => inTime(world, claimMs, (signal) => ownership.mayStillSave(signal));
        const checkpoints = (0,checkpoint/* startCheckpoints */.Q)({
            world: { ...world, stores: lacking },
            recorder,
            run: request.run,
            mayStillSave,
            unnoted: resume/* unnotedGenerations */.Jq,
        });
        checkpoints.setDeadline(storeMs);
        await checkpoints.request("post step", true);
    }
    if (lacking.length > 0 && !mustSave)
        await recorder.record({
            kind: "warning",
            topic: "ownership",
            message: "another run has this workflow by now; nothing was saved",
        });
    // An end that is journaled here is shown as every entry is.
    if (!endIsMissing && owner === "ours")
        await onUnsaid?.(recorder.history(), ownership);
    await giveBack();
    await heartbeat.stop();
    await recorder.close();
    const saidTheEnd = endIsMissing || onUnsaid !== undefined;
    // Main has said it all, and somewhere it was saved: nothing is left to be told.
    if (!saidTheEnd && lacking.length < world.stores.length)
        return { kind: "nothing-to-do" };
    return { kind: "finished", history: recorder.history(), saidTheEnd };
}

// EXTERNAL MODULE: ./lib/engine/present/present-end.js
var present_end = __webpack_require__(45621);
// EXTERNAL MODULE: ./lib/step.js
var step = __webpack_require__(33341);
;// CONCATENATED MODULE: ./lib/post.js
/** The action's post step: runs whatever became of main, and says and saves what main could not. */

















/** A claim taken over from main lets nothing be made until what main may have had under way is over (O3): the edit waits for it. */
const lastEditMs = 16_000;
/** GitHub gives a job five minutes after a cancel, for all its steps together. */
const reportMs = 20_000;
/** Main was stopped, or had no time for the report. What fails here is told and changes nothing. */
async function reportLate(workflowId, setup, request) {
    const { writeHtmlReportOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 91276));
    const file = await writeHtmlReportOf(setup, workflowId, (0,present_end.reportSettings)(setup)).catch(() => undefined);
    if (file === undefined)
        return;
    const { publishReport } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 8879));
    const url = await publishReport(request, file);
    if (url !== undefined)
        await request.runtime.appendSummary(`\n${(0,markdown_text/* link */.nf)("Full report", url)}, in the browser.\n`);
}
async function finish() {
    const environment = process.env;
    let redact = (0,text_redact/* createRedactor */.lY)([]);
    const runtime = (0,actions_runtime/* createActionsRuntime */.Y)({
        environment,
        write: (line) => process.stdout.write(`${line}\n`),
        redact: (text) => redact(text),
        nonce: external_node_crypto_.randomUUID,
    });
    const workflowId = runtime.readState(step/* stateNames */.U0.workflowId);
    const marker = runtime.readState(step/* stateNames */.U0.marker);
    // Main did not get as far as a workflow: it has said why itself.
    if (workflowId === undefined || marker === undefined)
        return 0;
    const runner = (0,runner_facts/* readRunnerFacts */.c)(environment);
    const payload = await (0,runner_facts/* readEventPayload */.N)(runner.eventPath);
    const dispatch = (0,dispatch_inputs/* dispatchInputs */.C)(runner.eventName, payload);
    const loaded = await (0,config_source/* loadConfiguration */.vF)({
        environment,
        readInputs: true,
        dispatch,
        flags: {},
        root: runner.workspace,
    });
    if (loaded.kind === "invalid")
        return 0;
    const config = (0,step/* withRunnerDefaults */.zF)(loaded.config);
    const secrets = (0,text_secrets/* secretsIn */.V)(config, environment);
    for (const secret of secrets)
        runtime.mask(secret);
    redact = (0,text_redact/* createRedactor */.lY)(secrets);
    const { world, log } = (0,compose/* composeWorld */.R)({
        config,
        environment,
        runner,
        root: runner.workspace,
        marker,
        redact,
        presenter: runtime,
        print: (line) => runtime.print(line),
        extensions: undefined,
        local: false,
    });
    const plan = (0,plan_settings/* planFor */.b)(config);
    const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
    const setup = { world, config, plan, repositoryUrl, redact };
    const settled = [];
    const status = { ...setup, lastEditMs };
    const after = await finishAfterKill({
        world,
        config,
        run: (0,step/* runInfo */.Q6)(runner, environment),
        workflowId,
        redact,
        onUnsaid: runtime.readState(step/* stateNames */.U0.presented) === undefined
            ? (history, ownership) => (0,attach_status.showStatusOfEnd)(history, status, ownership)
            : undefined,
        onOpen: (recorder, ownership) => {
            (0,attach_log/* attachLog */.a)(recorder, world);
            settled.push((0,attach_views/* attachViews */.s)(recorder, world).settle, (0,attach_status.attachStatus)(recorder, status, ownership).settle, (0,attach_telemetry/* attachTelemetry */.P)(recorder, world));
        },
    });
    for (const settle of settled)
        await settle();
    if (after.kind === "finished")
        await (0,present_end/* presentAfter */.Y)(after.history, after.saidTheEnd, setup);
    if (config.html_report && !config.dry_run && runtime.readState(step/* stateNames */.U0.reported) === undefined)
        await reportLate(workflowId, setup, { world, runner, runtime, phase: "post", leftMs: reportMs });
    if (runtime.readState(step/* stateNames */.U0.settled) === undefined) {
        const { keepBundle } = await Promise.all(/* import() */[__webpack_require__.e(7653), __webpack_require__.e(9281), __webpack_require__.e(6249)]).then(__webpack_require__.bind(__webpack_require__, 85435));
        const root = runner.workspace;
        const settings = (0,present_end.reportSettings)(setup);
        const request = { world, config, environment, root, redact, settings, runtime, runner, phase: "post" };
        await keepBundle(request, workflowId, undefined);
    }
    await log.close();
    return 0;
}
async function post() {
    let code = 0;
    try {
        code = await finish();
    }
    catch (error) {
        // The job's result is main's: a post step that fails must not turn a finished workflow red. It says what it could not do.
        process.stdout.write(`The post step could not finish: ${error instanceof Error ? error.message : "unknown error"}\n`);
    }
    process.stdout.write("", () => process.exit(code));
}


/***/ })

};
