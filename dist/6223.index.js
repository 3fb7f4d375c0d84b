export const id = 6223;
export const ids = [6223];
export const modules = {

/***/ 91507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ orAborted),
/* harmony export */   JD: () => (/* binding */ abortFault),
/* harmony export */   Te: () => (/* binding */ throwIfAborted)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);


function abortFault(signal, what, startedAt) {
    const reason = signal.reason;
    if (reason instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return reason;
    const limitMs = Math.round((0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)() - startedAt);
    if (isDeadline(reason))
        return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "timeout", limit: "attempt", limitMs }, `${what} was given up after ${limitMs} ms`);
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "cancelled", by: "user", detail: what }, `${what} was stopped`);
}
function isDeadline(reason) {
    if (typeof reason !== "object" || reason === null)
        return false;
    return ("by" in reason && reason.by === "deadline") || ("name" in reason && reason.name === "TimeoutError");
}
function throwIfAborted(signal, what) {
    if (signal.aborted)
        throw abortFault(signal, what, (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)());
}
function orAborted(work, signal, what) {
    const startedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(abortFault(signal, what, startedAt));
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener("abort", onAbort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
    });
}


/***/ }),

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ someAtOnce)
/* harmony export */ });
const atOnce = 8;
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
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61642);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86294);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3869);
/* harmony import */ var _some_at_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71626);












const checkpointBounds = {
    files: _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mostParts */ .uQ + 1,
    fileBytes: _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .largestPartBytes */ .bf,
    totalBytes: _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .largestCheckpointBytes */ .gZ,
};
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
async function copyCheckpoint(from, to, options) {
    const startedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .monotonicMs */ .d)();
    try {
        const files = await checkpointFiles(from, options.bounds);
        await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("copy", to, async () => {
            await (0,_some_at_once_js__WEBPACK_IMPORTED_MODULE_11__/* .someAtOnce */ .Z)(files, (file) => copyFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, file.name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, file.name), file.bytes, options));
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
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, "wx", 0o600).catch(async (error) => {
        await source.close();
        throw error;
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(source.createReadStream(), atMost(bytes), target.createWriteStream({ flush: options.durable }), {
        signal: options.signal,
    });
}
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

/***/ 66223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFolderStore: () => (/* binding */ createFolderStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89708);
/* harmony import */ var _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48801);
/* harmony import */ var _core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54013);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1813);
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91507);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86294);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3869);
/* harmony import */ var _checkpoint_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15279);











const unfinished = ".unfinished-";
function createFolderStore({ root, bounds = _checkpoint_files_js__WEBPACK_IMPORTED_MODULE_9__/* .checkpointBounds */ .mB }) {
    const folderOf = (workflowId) => {
        if (!(0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorkflowId */ .Rg)(workflowId))
            throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, workflowId);
    };
    const addressesOf = async (workflowId) => {
        const names = (await entriesOf(folderOf(workflowId))).filter((entry) => entry.isDirectory());
        return names.flatMap(({ name }) => {
            const parsed = (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFolderName */ .PS)(name);
            const key = `${workflowId}/${name}`;
            return parsed === undefined ? [] : [{ store: "folder", key, workflowId, generation: parsed.generation }];
        });
    };
    return {
        name: "folder",
        publicInPublicRepository: false,
        async save(directory, about, signal) {
            (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfAborted */ .Te)(signal, "saving a checkpoint");
            const folder = folderOf(about.workflowId);
            const name = (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .folderName */ .ub)(about.generation, (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameNonce */ .p6)(about.nonce));
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${unfinished}${name}`);
            await (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_7__/* .makeDirectory */ .Oh)(folder);
            try {
                await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("create directory", temporary, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temporary, { mode: 0o700 }));
                const bytes = await (0,_checkpoint_files_js__WEBPACK_IMPORTED_MODULE_9__/* .copyCheckpoint */ .IE)(directory, temporary, { signal, durable: true, bounds });
                (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfAborted */ .Te)(signal, "saving a checkpoint");
                await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("rename", temporary, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
                await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("sync", folder, () => (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_7__/* .syncDirectory */ .zR)(folder));
                const { workflowId, generation } = about;
                return { address: { store: "folder", key: `${workflowId}/${name}`, workflowId, generation }, bytes };
            }
            catch (error) {
                if (!(error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .v && error.evidence.kind === "file" && error.evidence.errno === "EEXIST"))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true }).catch(() => { });
                throw error;
            }
        },
        async find(query, signal) {
            const ids = query.workflowId === undefined
                ? (await entriesOf(root)).map((entry) => entry.name).filter(_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorkflowId */ .Rg)
                : [query.workflowId];
            const found = [];
            for (const id of ids) {
                for (const address of await addressesOf(id)) {
                    (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfAborted */ .Te)(signal, "looking for checkpoints");
                    const manifest = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, address.key));
                    if (answers(query, manifest))
                        found.push({ ...address, createdAt: manifest?.created_at });
                }
            }
            return (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(found);
        },
        async load(address, directory, signal) {
            const folder = folderOf(address.workflowId);
            const name = address.key.slice(address.workflowId.length + 1);
            if (address.key !== `${address.workflowId}/${name}` || (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFolderName */ .PS)(name) === undefined)
                throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupted */ .LM)(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
            (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfAborted */ .Te)(signal, "loading a checkpoint");
            await (0,_checkpoint_files_js__WEBPACK_IMPORTED_MODULE_9__/* .copyCheckpoint */ .IE)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), directory, { signal, durable: false, bounds });
        },
        async prune(workflowId, keep, signal) {
            const old = (0,_core_checkpoint_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(await addressesOf(workflowId)).slice(Math.max(1, keep));
            for (const address of old) {
                (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfAborted */ .Te)(signal, "removing old checkpoints");
                await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("remove", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, address.key), async () => {
                    const name = address.key.slice(workflowId.length + 1);
                    const leaving = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, workflowId, `${unfinished}${name}`);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, address.key), leaving);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(leaving, { recursive: true, force: true });
                });
            }
            await removeForsaken(folderOf(workflowId));
            return old.length;
        },
    };
}
async function removeForsaken(folder) {
    for (const entry of await entriesOf(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        if (!entry.name.startsWith(unfinished))
            continue;
        const touched = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (touched === undefined || Date.now() - touched.mtimeMs < 24 * 3_600_000)
            continue;
        await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("remove", path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }));
    }
}
async function entriesOf(directory) {
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("list", directory, async () => {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true });
        }
        catch (error) {
            if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .errnoOf */ .UQ)(error) === "ENOENT")
                return [];
            throw error;
        }
    });
}
async function readManifest(directory) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _core_checkpoint_part_name_js__WEBPACK_IMPORTED_MODULE_10__/* .manifestName */ .v), flags).catch(() => undefined);
    if (handle === undefined)
        return undefined;
    try {
        const found = await handle.stat();
        if (!found.isFile() || found.size > _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .longestManifestBytes */ .xL)
            return undefined;
        const decoded = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeManifest */ .MK)(await handle.readFile());
        return decoded.kind === "ok" ? decoded.manifest : undefined;
    }
    finally {
        await handle.close();
    }
}
function answers(query, manifest) {
    if (query.runId !== undefined && manifest?.run?.id !== query.runId)
        return false;
    return query.issue === undefined || manifest?.issue === query.issue;
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




const manifestSchema = 1;
const longestManifestBytes = 1024 * 1024;
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
function encodeManifest(manifest) {
    const checked = manifestShape.safeParse(bounded(manifest));
    const reason = checked.success ? fault(checked.data) : faultText(checked.error);
    if (reason !== undefined)
        throw new Error(`this manifest cannot be written: ${reason}`);
    return new TextEncoder().encode(encodeText(manifest));
}
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
