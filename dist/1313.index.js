export const id = 1313;
export const ids = [1313];
export const modules = {

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unlessRefused),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

/** Gives `undefined` where GitHub's refusal is an answer in itself ("it is not there"), and lets every other fault through. */
async function unlessRefused(promise, isAnswer) {
    try {
        return await promise;
    }
    catch (error) {
        if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v && error.evidence.kind === "http" && isAnswer(error.evidence))
            return undefined;
        throw error;
    }
}
const isMissing = (refusal) => refusal.status === 404;


/***/ }),

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ someAtOnce)
/* harmony export */ });
/** Files that are looked at side by side: the thread pool has four threads, and none of them should wait for us. */
const atOnce = 8;
/**
 * One answer for each item, in their order; work on a few of them is under way at a time. After a failure nothing more is begun,
 * and when it is thrown nothing is under way any more: whoever cleans up may do so at once.
 */
async function someAtOnce(items, work) {
    const answers = new Array(items.length);
    const left = items.entries();
    const failures = [];
    const takeTurns = async () => {
        for (const [at, item] of left) {
            if (failures.length > 0)
                return;
            try {
                answers[at] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: atOnce }, takeTurns));
    if (failures.length > 0)
        throw failures[0];
    return answers;
}


/***/ }),

/***/ 69251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ clientFault)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _github_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);


/** What the cache and artifact clients throw is a sentence; the status, where there was one, stands in it in brackets. */
const statusInText = /\((\d{3})\)/;
/** Faults pass as they are. */
function clientFault(error, operation) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return error;
    const context = { method: "POST", path: operation, secret: "", now: Date.now() };
    const message = error instanceof Error ? error.message : String(error);
    // The client wraps its UsageError in a plain one.
    if (message.includes("storage quota has been hit"))
        return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)("checkpoint-stores", "artifact storage", "the storage quota is used up", "Remove old artifacts, raise the quota, or use another store");
    if (error instanceof Error && error.name === "GHESNotSupportedError")
        return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)("checkpoint-stores", "server", "it has no artifacts of this version", "Use another store");
    const status = statusInText.exec(message)?.[1];
    return status === undefined ? (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFault */ .x$)(error, context) : (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .httpFault */ .NH)(Number(status), message, {}, context);
}


/***/ }),

/***/ 21313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCacheStore: () => (/* binding */ createCacheStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
// EXTERNAL MODULE: ./lib/adapters/abort-fault.js
var abort_fault = __webpack_require__(91507);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: ./lib/adapters/stores/actions-client-fault.js
var actions_client_fault = __webpack_require__(69251);
// EXTERNAL MODULE: ./lib/adapters/stores/cache-service.js
var cache_service = __webpack_require__(62015);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-transfer.js
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
        throw (0,evidence/* configurationFault */.N)("checkpoint-stores", "working directory", `the cache needs the process to run in the workspace ${workspace}, not in ${process.cwd()}`, "Use another store");
    const parent = (0,external_node_path_.join)(workspace, folder);
    return (0,file_fault/* withFileFault */.Zm)("create directory", parent, async () => {
        await (0,promises_.mkdir)(parent, { recursive: true });
        if ((await (0,promises_.realpath)(parent)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(workspace), folder))
            throw (0,evidence/* configurationFault */.N)("checkpoint-stores", "repository", `${folder} is reached through a symbolic link`, "Remove the link, or use another store than the cache");
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/text/child-environment.js
var child_environment = __webpack_require__(2417);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-version.js
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

// EXTERNAL MODULE: ./lib/adapters/stores/quiet-clients.js
var quiet_clients = __webpack_require__(90246);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-lookup.js
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
    const ask = (0,cache_service/* isSecondVersion */.vm)(access.environment) ? await askService(access, signal) : askClient(signal);
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
    return (keys) => (0,cache_service/* lookUp */.TE)(access, { keys, version }, signal);
}
function askClient(signal) {
    return async ([first = "", ...others]) => {
        (0,abort_fault/* throwIfAborted */.Te)(signal, "looking in the cache");
        const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./lib/adapters/github/decode.js
var decode = __webpack_require__(28838);
// EXTERNAL MODULE: ./lib/adapters/github/tolerate.js
var tolerate = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-prune.js




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

// EXTERNAL MODULE: ./lib/adapters/stores/checkpoint-files.js
var checkpoint_files = __webpack_require__(15279);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-store.js
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
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
            const id = await (0,quiet_clients/* quietly */.g)(() => saveCache([transferPath], key)).catch((error) => {
                throw (0,actions_client_fault/* clientFault */.Y)(error, "saving to the cache");
            });
            if (!(id > 0))
                throw await (0,cache_service/* whySaveFailed */.JW)(environment, signal);
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
            (0,cache_service/* mustBeWritable */.xW)(environment);
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
            (0,cache_service/* mustBeReadable */.dW)(environment);
            return findInCache(query, access, signal);
        },
        async load(address, directory, signal) {
            (0,cache_service/* mustBeReadable */.dW)(environment);
            if ((0,checkpoint_name/* parseCacheKey */.dU)(address.key)?.workflowId !== address.workflowId)
                throw (0,file_fault/* corrupted */.LM)(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
            return inTurn(signal, "loading from the cache", async () => {
                try {
                    const content = await openTransfer(workspace);
                    const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
                    const key = await (0,quiet_clients/* quietly */.g)(() => restoreCache([transferPath], address.key, [], { segmentTimeoutInMs: segmentMs })).catch((error) => {
                        throw (0,actions_client_fault/* clientFault */.Y)(error, "loading from the cache");
                    });
                    if (key === undefined)
                        await (0,cache_service/* mustAnswer */["if"])(access, signal);
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


/***/ }),

/***/ 15279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ copyCheckpoint),
/* harmony export */   LW: () => (/* binding */ mustFit),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   hp: () => (/* binding */ mustBePartName),
/* harmony export */   mB: () => (/* binding */ checkpointBounds),
/* harmony export */   o_: () => (/* binding */ checkpointFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48801);
/* harmony import */ var _core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54013);
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91507);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86294);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3869);
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71626);
/** The files of one checkpoint directory on their way into and out of stores. What comes out of a store is untrusted. */











/** One file more than the parts: the manifest. */
const checkpointBounds = {
    files: _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mostParts */ .uQ + 1,
    fileBytes: _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .largestPartBytes */ .bf,
    totalBytes: _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .largestCheckpointBytes */ .gZ,
};
/** Throws `Fault` (state, corrupted) on anything but plain files with the names of parts, or on too much of them. */
async function checkpointFiles(directory, bounds = checkpointBounds) {
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("read", directory, async () => {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).sort();
        if (names.length > bounds.files)
            throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`a checkpoint with ${names.length} files`);
        const files = [];
        for (const name of names) {
            mustBePartName(name);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
            if (!stat.isFile())
                throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`${name} in a checkpoint is not a plain file`);
            files.push({ name, bytes: stat.size });
        }
        mustFit(files, bounds);
        return files;
    });
}
function mustBePartName(name) {
    if (!(0,_core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isPartName */ .f)(name))
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`a checkpoint with a file named ${JSON.stringify(name.slice(0, 200))}`);
}
function mustFit(files, bounds) {
    if (files.length > bounds.files)
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`a checkpoint with ${files.length} files`);
    const large = files.find((file) => file.bytes > bounds.fileBytes);
    if (large !== undefined)
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`${large.name} in a checkpoint has ${large.bytes} bytes`);
    const total = files.reduce((sum, file) => sum + file.bytes, 0);
    if (total > bounds.totalBytes)
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`a checkpoint of ${total} bytes`);
}
/**
 * Copies a checkpoint's files into an existing empty directory; every file, and the directory, is on the disk when it
 * resolves with `durable`. Returns the bytes. Stops at once when the signal aborts; what is there then is up to the caller.
 */
async function copyCheckpoint(from, to, options) {
    const startedAt = performance.now();
    try {
        const files = await checkpointFiles(from, options.bounds);
        await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("copy", to, async () => {
            await (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_10__/* .someAtOnce */ .Z)(files, (file) => copyFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, file.name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, file.name), file.bytes, options));
            if (options.durable)
                await (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_7__/* .syncDirectory */ .zR)(to);
        });
        return files.reduce((sum, file) => sum + file.bytes, 0);
    }
    catch (error) {
        throw options.signal.aborted ? (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .abortFault */ .JD)(options.signal, "copying a checkpoint", startedAt) : error;
    }
}
async function copyFile(from, to, bytes, options) {
    // A name looked at a moment ago could be a link by now.
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, "wx", 0o600).catch(async (error) => {
        await source.close();
        throw error;
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(source.createReadStream(), atMost(bytes), target.createWriteStream({ flush: options.durable }), {
        signal: options.signal,
    });
}
/** Passes `limit` bytes and fails on the next. */
function atMost(limit) {
    let passed = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            passed += chunk.length;
            if (passed > limit)
                done((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`a file in a checkpoint is longer than the ${limit} bytes it should have`));
            else
                done(null, chunk);
        },
    });
}


/***/ }),

/***/ 48801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   Iy: () => (/* binding */ verifyParts),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   bf: () => (/* binding */ largestPartBytes),
/* harmony export */   gZ: () => (/* binding */ largestCheckpointBytes),
/* harmony export */   uQ: () => (/* binding */ mostParts),
/* harmony export */   xL: () => (/* binding */ longestManifestBytes)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89708);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54013);
/**
 * `manifest.json` of a checkpoint: what it is of, and what it consists of.
 *
 * M1 There is one encoding of each manifest, with a digest of its own in it, so any changed byte is noticed, key or no key.
 * M2 Decoding never throws, and nothing outside the bounds below gets through: a checkpoint is untrusted.
 * M3 The signature covers everything but itself.
 */




const manifestSchema = 1;
/** Longer files are no manifests; a store need not read further. */
const longestManifestBytes = 1024 * 1024;
/** Bytes of one part, and of all of them. */
const largestPartBytes = 1024 ** 3;
const largestCheckpointBytes = 2 * 1024 ** 3;
const mostParts = 300;
const mostPaths = 200;
const longestPath = 1024;
const oneLine = (max) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(max), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[^\p{Cc}]*$/u));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0));
const hex64 = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{64}$/));
const commit = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const part = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((name) => (0,_part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isPartName */ .f)(name) && name !== _part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .v, "is no name of a part"));
/** A branch name reaches git's command line: it must not look like an option or a revision range. */
const branch = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(255), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]+$/u));
const paths = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(longestPath))).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(mostPaths + 1));
const manifestShape = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(manifestSchema),
    workflow_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowId */ .Rg, "is no workflow id")),
    generation: count.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(999_999_999)),
    created_at: count,
    run: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: oneLine(64), attempt: count })),
    issue: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1))),
    plan: oneLine(128),
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ entries: count, head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z0-9_-]{43}$/)) }),
    work_tree: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        head: commit,
        branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(branch),
        indexCommit: commit,
        treeCommit: commit,
        base: commit,
        leftOut: paths,
    })),
    session: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        agent: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[a-z][a-z0-9-]{0,31}$/)),
        id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)),
        /** Names of parts. */
        files: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(part).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(mostParts)),
    })),
    left_out: paths,
    parts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: part, bytes: count.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(largestPartBytes)), sha256: hex64 }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(mostParts)),
    sealed: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("AES-256-GCM"), salt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[A-Za-z0-9_-]{22}$/)) })),
    signature: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(hex64),
});
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => [key, sortKeys(member)]));
}
/** Lists of left-out paths are for readers: cut, so that a tree with thousands of them still has a valid manifest. */
function cutPaths(list) {
    const kept = list.map((path) => path.slice(0, longestPath));
    const isCut = list.length === mostPaths + 1 && /^and \d+ more$/.test(String(list.at(-1)));
    return list.length <= mostPaths || isCut
        ? kept
        : [...kept.slice(0, mostPaths), `and ${list.length - mostPaths} more`];
}
function bounded(manifest) {
    const tree = manifest.work_tree;
    return {
        ...manifest,
        left_out: cutPaths(manifest.left_out),
        work_tree: tree === null ? null : { ...tree, leftOut: cutPaths(tree.leftOut) },
    };
}
function canonical(manifest, signature) {
    const { signature: _, ...rest } = bounded(manifest);
    return JSON.stringify(sortKeys(signature === undefined ? rest : { ...rest, signature }));
}
/** What the signature is made over: the manifest without it, in its one form (M3). */
function signedText(manifest) {
    return canonical(manifest, undefined);
}
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex");
}
function encodeText(manifest) {
    const text = canonical(manifest, manifest.signature);
    return `${text.slice(0, -1)},"digest":"${digestOf(text)}"}\n`;
}
const faultText = (error) => error.issues
    .slice(0, 1)
    .map((issue) => `${issue.path.join(".") || "it"}: ${issue.message}`)
    .join();
/** Throws on a manifest that `decodeManifest` would refuse: that is a bug of the writer, found before anything is stored. */
function encodeManifest(manifest) {
    const checked = manifestShape.safeParse(bounded(manifest));
    const reason = checked.success ? fault(checked.data) : faultText(checked.error);
    if (reason !== undefined)
        throw new Error(`this manifest cannot be written: ${reason}`);
    return new TextEncoder().encode(encodeText(manifest));
}
/** Fatal and with its byte-order mark kept: equal text then means equal bytes (M1). */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readJson(bytes) {
    try {
        const text = utf8.decode(bytes);
        return { text, json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function fault(manifest) {
    const names = manifest.parts.map((entry) => entry.name);
    if (new Set(names).size !== names.length)
        return "two parts have the same name";
    const total = manifest.parts.reduce((sum, entry) => sum + entry.bytes, 0);
    if (total > largestCheckpointBytes)
        return `its parts have ${total} bytes together`;
    const stray = manifest.session?.files.find((name) => !names.includes(name));
    return stray === undefined ? undefined : `the session file ${stray} is not among the parts`;
}
/** Never throws (M2). The signature is not checked here: that takes the key. */
function decodeManifest(bytes) {
    const invalid = (reason) => ({ kind: "invalid", reason });
    if (bytes.length > longestManifestBytes)
        return invalid(`it has ${bytes.length} bytes`);
    const { text, json } = readJson(bytes) ?? {};
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return invalid("it is no JSON object");
    if ("schema" in json && typeof json.schema === "number" && json.schema > manifestSchema)
        return invalid(`it was written by a newer version (schema ${json.schema})`);
    const { digest: _, ...fields } = json;
    const parsed = manifestShape.safeParse(fields);
    if (!parsed.success)
        return invalid(faultText(parsed.error));
    const manifest = parsed.data;
    if (encodeText(manifest) !== text)
        return invalid("it was changed after it was written");
    const reason = fault(manifest);
    return reason === undefined ? { kind: "ok", manifest } : invalid(reason);
}
/** Compares the files of a directory (as `Scratch.digest` lists them) with the parts. The manifest itself is passed over. */
function verifyParts(manifest, digests) {
    const found = new Map(digests.filter(({ name }) => name !== _part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .v).map((digest) => [digest.name, digest]));
    for (const { name, bytes, sha256 } of manifest.parts) {
        const file = found.get(name);
        if (file === undefined)
            return { kind: "missing", name };
        if (file.bytes !== bytes)
            return { kind: "size", name, expected: bytes, found: file.bytes };
        if (file.sha256 !== sha256)
            return { kind: "hash", name };
        found.delete(name);
    }
    const [stray] = found.keys();
    return stray === undefined ? { kind: "ok" } : { kind: "unexpected", name: stray };
}


/***/ })

};
