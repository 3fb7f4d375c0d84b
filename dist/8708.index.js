export const id = 8708;
export const ids = [8708];
export const modules = {

/***/ 18708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCacheStore: () => (/* binding */ createCacheStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/checkpoint-name.js
var checkpoint_name = __webpack_require__(12565);
// EXTERNAL MODULE: ./lib/adapters/abort-fault.js
var abort_fault = __webpack_require__(91507);
// EXTERNAL MODULE: ./lib/adapters/actions-client-fault.js
var actions_client_fault = __webpack_require__(6098);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./lib/core/evidence.js
var core_evidence = __webpack_require__(52094);
// EXTERNAL MODULE: ./lib/adapters/github/decode.js
var decode = __webpack_require__(28838);
// EXTERNAL MODULE: ./lib/adapters/github/faults.js + 1 modules
var faults = __webpack_require__(97374);
// EXTERNAL MODULE: ./lib/adapters/http-request.js
var http_request = __webpack_require__(1390);
;// CONCATENATED MODULE: ./lib/adapters/cache-service.js
/**
 * Questions to the cache service itself (its second version; GitHub Enterprise Server has the first, which knows no such
 * questions). They are asked instead of the client for look-ups, since it is 3 MB of JavaScript that the first stage would
 * have to wait for, and when the client only said "no": it turns every failure of a restore into a miss, and every failure
 * of a save into -1, with the reason on standard output.
 */







const service = "/twirp/github.actions.results.api.v1.CacheService/";
const noVersion = "0".repeat(64);
/** The lattice of modes as the client reads it: an unset or unknown mode permits everything. */
function modeOf(environment) {
    return (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
}
function mustBeWritable(environment) {
    mustBeHere(environment);
    const mode = modeOf(environment);
    if (mode === "none" || mode === "read")
        throw readOnlyFault(`cache-mode: ${mode}`);
}
function mustBeReadable(environment) {
    mustBeHere(environment);
    const mode = modeOf(environment);
    if (mode === "none" || mode === "write-only")
        throw unreadableFault(`cache-mode: ${mode}`);
}
function mustBeHere(environment) {
    if (environment["ACTIONS_RUNTIME_TOKEN"] !== undefined && environment["ACTIONS_RUNTIME_TOKEN"] !== "")
        return;
    throw cacheFault("the cache is not here: ACTIONS_RUNTIME_TOKEN is unset", "Use the cache store only in a step of an action");
}
function readOnlyFault(detail) {
    return cacheFault(`this event may not write the cache (${detail})`, "Start the workflow by workflow_dispatch, or add the git or artifact store");
}
function unreadableFault(detail) {
    return cacheFault(`this run may not read the cache (${detail})`, "Set cache-mode to write in the workflow, or add the git or artifact store");
}
function cacheFault(problem, remedy) {
    return (0,core_evidence/* configurationFault */.N)("checkpoint-stores", "cache", problem, remedy);
}
/** As the client does, which waits longer: one bad gateway must not cost a workflow its memory. */
const waitsMs = [500, 2000];
/** The key of the entry found, undefined for a miss. The service is asked again where it did not answer as it should. */
async function lookUp({ environment, clock }, question, signal) {
    for (const waitMs of waitsMs) {
        try {
            return await lookUpOnce(environment, question, signal);
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
        }
        await clock.sleep(waitMs, signal);
        (0,abort_fault/* throwIfAborted */.Te)(signal, lookingUp);
    }
    return lookUpOnce(environment, question, signal);
}
const lookingUp = "looking in the cache";
function mayPass(error) {
    if (!(error instanceof core_evidence/* Fault */.v))
        return false;
    const { evidence } = error;
    return evidence.kind === "network" || (evidence.kind === "http" && [500, 502, 503, 504].includes(evidence.status));
}
/** Protobuf's JSON: whoever reads it has to take both spellings of a name, and a default for what is not there. */
const found = schemas/* object */.Ikc({
    ok: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    matched_key: schemas/* optional */.lqM(schemas/* string */.YjP()),
    matchedKey: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
async function lookUpOnce(environment, { keys, version }, signal) {
    const [key, ...others] = keys;
    const question = { key, ...(others.length === 0 ? {} : { restore_keys: others }), version };
    const answer = await ask(environment, "GetCacheEntryDownloadURL", question, signal);
    const { status, text, headers, context } = answer;
    if (status !== 200 && text.includes("cache read denied"))
        throw unreadableFault("cache read denied");
    if (status !== 200)
        throw (0,faults/* httpFault */.NH)(status, text, headers, context);
    const { ok = false, matched_key, matchedKey = matched_key ?? "" } = (0,decode/* decode */.D4)(found, answer);
    if (ok && matchedKey === "")
        throw (0,faults/* badBody */.OE)("the cache found something and does not say what", context);
    return ok ? matchedKey : undefined;
}
/** Throws when the service does not answer a look-up as it should; a miss that it confirms is a miss. */
async function mustAnswer(access, signal) {
    if (isSecondVersion(access.environment))
        await lookUp(access, { keys: [ownKey()], version: noVersion }, signal);
}
/**
 * Why a save failed. Asks to reserve a key of its own, since the service tells only then; a reservation without an upload
 * never becomes an entry.
 */
async function whySaveFailed(environment, signal) {
    if (!isSecondVersion(environment))
        return uploadFault("the client could not save to the cache", "CreateCacheEntry");
    const question = { key: ownKey(), version: noVersion };
    const { status, text, headers, context } = await ask(environment, "CreateCacheEntry", question, signal);
    if (text.includes("cache write denied"))
        return readOnlyFault("cache write denied");
    if (status === 403)
        return readOnlyFault("HTTP 403");
    if (status !== 200)
        return (0,faults/* httpFault */.NH)(status, text, headers, context);
    return uploadFault("the service takes new entries, but this upload did not succeed", context.path);
}
function uploadFault(message, path) {
    return (0,faults/* networkFault */.T4)("EUPLOAD", message, true, { method: "POST", path, secret: "", now: Date.now() });
}
function ownKey() {
    return `workflow-manager-question.${(0,external_node_crypto_.randomUUID)()}.`;
}
/** Whether the client would talk to the second version: on a server of one's own it does not, whatever it is told. */
function isSecondVersion(environment) {
    const host = URL.parse(environment["GITHUB_SERVER_URL"] ?? "")?.hostname ?? "github.com";
    return (/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host) &&
        (environment["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" &&
        URL.canParse(environment["ACTIONS_RESULTS_URL"] ?? ""));
}
const longestAnswer = 65_536;
async function ask(environment, method, question, signal) {
    const startedAt = performance.now();
    const token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
    const base = environment["ACTIONS_RESULTS_URL"] ?? "";
    const context = { method: "POST", path: service + method, secret: token, now: Date.now() };
    try {
        const answer = await (0,http_request/* httpRequest */.a)(new URL(service + method, base), {
            method: "POST",
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify(question),
            signal,
        });
        const text = (await answer.text()).slice(0, longestAnswer);
        return { status: answer.status, headers: Object.fromEntries(answer.headers), text, tooLong: false, context };
    }
    catch (error) {
        throw signal.aborted ? (0,abort_fault/* abortFault */.JD)(signal, "asking the cache", startedAt) : (0,faults/* connectionFault */.x$)(error, context);
    }
}

// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
;// CONCATENATED MODULE: ./lib/adapters/cache-transfer.js
/**
 * The one directory through which checkpoints enter and leave the cache.
 *
 * The client hashes the path as it is written into the entry's version, and tar stores it relative to the workspace. So the
 * text must be the same on every machine, which rules out RUNNER_TEMP and absolute paths (self-hosted machines differ), and
 * `../…` (they differ in depth). What is left is a directory inside the workspace; a `.gitignore` that ignores itself and its
 * neighbours keeps it out of every `git add`, also where the checkpoint directory is configured elsewhere.
 */




const folder = ".github/workflow-checkpoints/.transfer";
/** Changing this text makes every stored entry unfindable. */
const transferPath = `${folder}/content`;
/** An empty transfer directory. Refuses one that a symbolic link (which a repository may hold) leads out of the workspace. */
async function openTransfer(workspace) {
    // The client resolves the path against the working directory, tar against GITHUB_WORKSPACE.
    if ((0,external_node_path_.resolve)(workspace) !== process.cwd())
        throw (0,core_evidence/* configurationFault */.N)("checkpoint-stores", "working directory", `the cache needs the process to run in the workspace ${workspace}, not in ${process.cwd()}`, "Use another store");
    const parent = (0,external_node_path_.join)(workspace, folder);
    return (0,file_fault/* withFileFault */.Zm)("create directory", parent, async () => {
        await (0,promises_.mkdir)(parent, { recursive: true });
        if ((await (0,promises_.realpath)(parent)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(workspace), folder))
            throw (0,core_evidence/* configurationFault */.N)("checkpoint-stores", "repository", `${folder} is reached through a symbolic link`, "Remove the link, or use another store than the cache");
        await (0,promises_.writeFile)((0,external_node_path_.join)(parent, ".gitignore"), "*\n");
        const content = (0,external_node_path_.join)(workspace, transferPath);
        await (0,promises_.rm)(content, { recursive: true, force: true });
        await (0,promises_.mkdir)(content, { mode: 0o700 });
        return content;
    });
}
async function closeTransfer(workspace) {
    const parent = (0,external_node_path_.join)(workspace, folder);
    await (0,file_fault/* withFileFault */.Zm)("remove", parent, () => (0,promises_.rm)(parent, { recursive: true, force: true }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/core/child-environment.js
var child_environment = __webpack_require__(35745);
;// CONCATENATED MODULE: ./lib/adapters/cache-version.js
/**
 * The `version` under which the client files an entry, of which a look-up has to know: only entries of the same one count.
 * The client keeps the making of it to itself (@actions/cache 6.3.0, `getCacheVersion` and `getCompressionMethod` in
 * lib/internal/cacheUtils.js); the contract tests compare what it sends with what is made here.
 */




/** Changed by the client when it changes what an entry holds. */
const salt = "1.0";
/** SHA-256 in hex. `paths` as they are given to the client; an abort makes the answer meaningless. */
async function cacheVersion(paths, environment, signal) {
    const system = process.platform === "win32" ? ["windows-only"] : [];
    const parts = [...paths, await compression(environment, signal), ...system, salt];
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("|")).digest("hex");
}
/** Any word from zstd will do for the client, whatever its exit code. */
function compression(environment, signal) {
    return new Promise((resolve) => {
        // Windows looks into the working directory before PATH, and that one holds whatever the repository holds.
        const options = { cwd: (0,external_node_path_.dirname)(process.execPath), env: (0,child_environment/* scrubEnvironment */.v)(environment), signal, windowsHide: true };
        (0,external_node_child_process_.execFile)("zstd", ["--quiet", "--version"], options, (_, stdout, stderr) => {
            resolve(`${stdout}${stderr}`.trim() === "" ? "gzip" : "zstd-without-long");
        });
    });
}

// EXTERNAL MODULE: ./lib/adapters/quiet-clients.js
var quiet_clients = __webpack_require__(18953);
;// CONCATENATED MODULE: ./lib/adapters/cache-lookup.js
/** Finding generations in the cache by look-ups alone: each asks for up to ten prefixes and gets one key. */







/** Generations looked for behind the newest, in case that one does not load. */
const olderGenerations = 2;
const keysPerLookup = 10;
/**
 * Newest generation first; empty for a miss. The first version of the service is asked through the client, which takes
 * everything that goes wrong for a miss, too.
 */
async function findInCache(query, access, signal) {
    (0,abort_fault/* throwIfAborted */.Te)(signal, "looking in the cache");
    const ask = isSecondVersion(access.environment) ? await askService(access, signal) : askClient(signal);
    // Only a key that starts with one of the prefixes counts: the service may know other rules of matching than we do.
    const lookup = async (prefixes) => {
        const key = await ask(prefixes);
        return key !== undefined && prefixes.some((prefix) => key.startsWith(prefix)) ? key : undefined;
    };
    const workflowId = await workflowOf(query, lookup);
    return workflowId === undefined ? [] : generationsOf(workflowId, lookup);
}
async function askService(access, signal) {
    const version = await cacheVersion([transferPath], access.environment, signal);
    return (keys) => lookUp(access, { keys, version }, signal);
}
function askClient(signal) {
    return async ([first = "", ...others]) => {
        (0,abort_fault/* throwIfAborted */.Te)(signal, "looking in the cache");
        const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(1371), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        const asked = (0,quiet_clients/* quietly */.g)(() => restoreCache([transferPath], first, others, { lookupOnly: true })).catch((error) => {
            throw (0,actions_client_fault/* clientFault */.Y)(error, "looking in the cache");
        });
        return (0,abort_fault/* orAborted */.H6)(asked, signal, "looking in the cache");
    };
}
/**
 * A pointer look-up gives the workflow that was pointed to last. Where the query names both a run and an issue, that of the
 * one may not be that of the other (a run can have begun one workflow and gone on with another), so each may lead.
 */
async function workflowOf(query, lookup) {
    const pointers = [
        ...(query.runId === undefined ? [] : [{ kind: "run", of: query.runId }]),
        ...(query.issue === undefined ? [] : [{ kind: "issue", of: query.issue }]),
    ];
    const pointedAt = async ({ kind, of }, id) => {
        const key = await lookup([(0,checkpoint_name/* pointerPrefix */.qp)(kind, of, id)]);
        return key === undefined ? undefined : (0,checkpoint_name/* parsePointer */.vp)(key);
    };
    const isPointedAtByAll = async (id, by) => {
        for (const pointer of by)
            if ((await pointedAt(pointer, id)) === undefined)
                return false;
        return true;
    };
    if (query.workflowId !== undefined)
        return (await isPointedAtByAll(query.workflowId, pointers)) ? query.workflowId : undefined;
    for (const leader of pointers) {
        const id = await pointedAt(leader);
        const others = pointers.filter((pointer) => pointer !== leader);
        if (id !== undefined && (await isPointedAtByAll(id, others)))
            return id;
    }
    if (pointers.length > 0)
        return undefined;
    const newest = await lookup([(0,checkpoint_name/* cacheKeyPrefix */.kn)()]);
    return newest === undefined ? undefined : (0,checkpoint_name/* parseCacheKey */.dU)(newest)?.workflowId;
}
async function generationsOf(workflowId, lookup) {
    const found = [];
    let prefixes = [(0,checkpoint_name/* cacheKeyPrefix */.kn)(workflowId)];
    while (prefixes.length > 0 && found.length <= olderGenerations) {
        const key = await lookup(prefixes);
        const generation = key === undefined ? undefined : (0,checkpoint_name/* parseCacheKey */.dU)(key)?.generation;
        if (key === undefined || generation === undefined)
            break;
        found.push({ store: "cache", key, workflowId, generation });
        const older = Array.from({ length: Math.min(keysPerLookup, generation) }, (_, back) => generation - 1 - back);
        prefixes = older.map((number) => (0,checkpoint_name/* cacheKeyPrefix */.kn)(workflowId, number));
    }
    return found;
}

// EXTERNAL MODULE: ./lib/adapters/github/tolerate.js
var tolerate = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/adapters/cache-prune.js




const listed = schemas/* object */.Ikc({ actions_caches: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), key: schemas/* string */.YjP() })) });
/** Without `actions: write`, and on servers without this list, the cache has to evict by itself. */
const notForUs = ({ status }) => status === 403 || status === 404;
/** Removes all generations of the workflow but the newest. Returns how many went: none where the token may not. */
async function pruneCache({ send, owner, repo }, workflowId, keep, signal) {
    const path = `/repos/${(0,decode/* segment */.mX)(owner)}/${(0,decode/* segment */.mX)(repo)}/actions/caches`;
    const query = { key: (0,checkpoint_name/* cacheKeyPrefix */.kn)(workflowId), per_page: 100, sort: "created_at", direction: "desc" };
    const answer = await (0,tolerate/* unlessRefused */.J)(send({ method: "GET", path, query, signal }), notForUs);
    if (answer === undefined)
        return 0;
    const ours = (0,decode/* decode */.D4)(listed, answer).actions_caches.flatMap(({ id, key }) => {
        const name = (0,checkpoint_name/* parseCacheKey */.dU)(key);
        return name?.workflowId === workflowId ? [{ id, workflowId, generation: name.generation }] : [];
    });
    let removed = 0;
    for (const { id } of (0,checkpoint_name/* newestFirst */.ll)(ours).slice(Math.max(1, keep))) {
        const gone = send({ method: "DELETE", path: `${path}/${id}`, signal });
        if ((await (0,tolerate/* unlessRefused */.J)(gone, notForUs)) !== undefined)
            removed += 1;
    }
    return removed;
}

// EXTERNAL MODULE: ./lib/adapters/checkpoint-files.js
var checkpoint_files = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(61642);
;// CONCATENATED MODULE: ./lib/adapters/cache-store.js
/**
 * Checkpoints in the Actions cache, saved and loaded through @actions/cache, looked for without it.
 *
 * C1 The service looks keys up by prefix and gives the entry created last: every key ends with a delimiter, and what comes
 *    back is compared with what was asked for. That the entry created last is the newest generation follows from saves
 *    waiting for each other.
 * C2 A save is believed only when the client gives an entry id. Anything else is explained by asking the service (P5).
 * C3 One call at a time uses the transfer directory, also after it was given up: the client cannot be stopped.
 *
 * The client prints to standard output: `[command]…tar …`, `Sent n of m …`, `Cache hit for …`, `Cache Size …`, and failures as
 * `::warning::Failed to …`. A failed download leaves a timer of `segmentMs` behind: entries end their process themselves.
 */













const segmentMs = 60_000;
function createCacheStore(options) {
    const { workspace, environment, bounds = checkpoint_files/* checkpointBounds */.mB, clock = (0,adapters_clock/* createClock */.t)() } = options;
    const access = { environment, clock };
    const pointed = new Set();
    let last = Promise.resolve();
    const inTurn = (signal, what, work) => {
        const turn = last.then(() => {
            (0,abort_fault/* throwIfAborted */.Te)(signal, what);
            return work();
        });
        last = turn.catch(() => { });
        return (0,abort_fault/* orAborted */.H6)(turn, signal, what);
    };
    const upload = async (key, fill, signal) => {
        try {
            const bytes = await fill(await openTransfer(workspace));
            (0,abort_fault/* throwIfAborted */.Te)(signal, "saving to the cache");
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(1371), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            const id = await (0,quiet_clients/* quietly */.g)(() => saveCache([transferPath], key)).catch((error) => {
                throw (0,actions_client_fault/* clientFault */.Y)(error, "saving to the cache");
            });
            if (!(id > 0))
                throw await whySaveFailed(environment, signal);
            return bytes;
        }
        finally {
            await closeTransfer(workspace);
        }
    };
    /** Entries that lead from a run or an issue to its workflow. They come first: a saved checkpoint is one that is found. */
    const point = async (about, signal) => {
        const pointers = [
            ...(about.runId === undefined || !/^\d{1,20}$/.test(about.runId) ? [] : [["run", about.runId]]),
            ...(about.issue === undefined ? [] : [["issue", about.issue]]),
        ];
        for (const [kind, of] of pointers) {
            const prefix = (0,checkpoint_name/* pointerPrefix */.qp)(kind, of, about.workflowId);
            if (pointed.has(prefix))
                continue;
            const key = (0,checkpoint_name/* pointerKey */.dW)(kind, of, about.workflowId, (0,checkpoint_name/* nameNonce */.p6)(about.nonce));
            // The key says it all; the client only wants a file to store under it.
            const fill = async (to) => (0,promises_.writeFile)((0,external_node_path_.join)(to, "workflow"), about.workflowId).then(() => 0);
            await upload(key, fill, signal);
            pointed.add(prefix);
        }
    };
    return {
        name: "cache",
        publicInPublicRepository: false,
        async save(directory, about, signal) {
            mustBeWritable(environment);
            const { workflowId, generation, runAttempt: attempt, issue } = about;
            const key = (0,checkpoint_name/* cacheKey */.k$)({ workflowId, generation, attempt, issue, nonce: (0,checkpoint_name/* nameNonce */.p6)(about.nonce) });
            return inTurn(signal, "saving to the cache", async () => {
                await point(about, signal);
                const fill = (to) => (0,checkpoint_files/* copyCheckpoint */.IE)(directory, to, { signal, durable: false, bounds });
                const bytes = await upload(key, fill, signal);
                return { address: { store: "cache", key, workflowId, generation }, bytes };
            });
        },
        async find(query, signal) {
            mustBeReadable(environment);
            return findInCache(query, access, signal);
        },
        async load(address, directory, signal) {
            mustBeReadable(environment);
            if ((0,checkpoint_name/* parseCacheKey */.dU)(address.key)?.workflowId !== address.workflowId)
                throw (0,file_fault/* corrupted */.LM)(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
            return inTurn(signal, "loading from the cache", async () => {
                try {
                    const content = await openTransfer(workspace);
                    const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(1371), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                    const key = await (0,quiet_clients/* quietly */.g)(() => restoreCache([transferPath], address.key, [], { segmentTimeoutInMs: segmentMs })).catch((error) => {
                        throw (0,actions_client_fault/* clientFault */.Y)(error, "loading from the cache");
                    });
                    if (key === undefined)
                        await mustAnswer(access, signal);
                    if (key !== address.key)
                        throw (0,file_fault/* corrupted */.LM)(`${address.key} is no longer in the cache, or could not be unpacked`);
                    await (0,checkpoint_files/* copyCheckpoint */.IE)(content, directory, { signal, durable: false, bounds });
                }
                finally {
                    await closeTransfer(workspace);
                }
            });
        },
        async prune(workflowId, keep, signal) {
            return options.rest === undefined ? 0 : pruneCache(options.rest, workflowId, keep, signal);
        },
    };
}


/***/ })

};
