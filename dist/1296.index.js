export const id = 1296;
export const ids = [1296];
export const modules = {

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

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitRefStore: () => (/* binding */ createGitRefStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
;// CONCATENATED MODULE: ./lib/core/checkpoint/git-ref-name.js

const pattern = /^refs\/workflow-manager\/([^/]+)\/g(\d{6,9})(?:-r(\d{1,20}))?-a(\d{1,4})(?:-i(\d{1,10}))?-t(\d{1,11})-([0-9a-z]{4,32})$/;
function gitRef(name) {
    const run = name.runId !== undefined && /^\d{1,20}$/.test(name.runId) ? `-r${name.runId}` : "";
    const issue = name.issue === undefined ? "" : `-i${name.issue}`;
    const time = `-t${Math.floor(name.createdAt / 1000)}`;
    const tail = `${(0,checkpoint_name/* generationLabel */.LC)(name.generation)}${run}-a${name.runAttempt}${issue}${time}-${name.nonce}`;
    return `refs/workflow-manager/${name.workflowId}/${tail}`;
}
function parseGitRef(text) {
    const [, workflowId = "", generation, runId, attempt, issue, seconds, nonce = ""] = pattern.exec(text) ?? [];
    if (!(0,checkpoint_name/* isWorkflowId */.Rg)(workflowId))
        return undefined;
    const name = {
        workflowId,
        generation: Number(generation),
        runId,
        runAttempt: Number(attempt),
        issue: issue === undefined ? undefined : Number(issue),
        createdAt: Number(seconds) * 1000,
        nonce,
    };
    return gitRef(name) === text ? name : undefined;
}
function gitRefPattern(workflowId) {
    return `refs/workflow-manager/${workflowId ?? "*"}/*`;
}

// EXTERNAL MODULE: ./lib/adapters/abort-fault.js
var abort_fault = __webpack_require__(91507);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: ./lib/adapters/git/author.js
var author = __webpack_require__(30640);
// EXTERNAL MODULE: ./lib/adapters/git/git-object-list.js
var git_object_list = __webpack_require__(69048);
// EXTERNAL MODULE: ./lib/adapters/git/git-output.js
var git_output = __webpack_require__(29981);
// EXTERNAL MODULE: ./lib/adapters/git/git-remote.js
var git_remote = __webpack_require__(49254);
// EXTERNAL MODULE: ./lib/adapters/git/own-repository.js
var own_repository = __webpack_require__(40000);
// EXTERNAL MODULE: ./lib/adapters/git/remote-references.js + 4 modules
var remote_references = __webpack_require__(93707);
// EXTERNAL MODULE: ./lib/adapters/stores/checkpoint-files.js
var checkpoint_files = __webpack_require__(15279);
;// CONCATENATED MODULE: ./lib/adapters/stores/git-ref-store.js














const transferMs = 10 * 60_000;
const githubFileBytes = 100_000_000;
const deletionsAtOnce = 200;
const smallBytes = 4 * 1024 * 1024;
const mostHeldBytes = 16 * 1024 * 1024;
function createGitRefStore(setup) {
    const { remote, clock } = setup;
    const bounds = { ...checkpoint_files/* checkpointBounds */.mB, fileBytes: setup.maxFileBytes ?? githubFileBytes };
    const references = (0,remote_references/* remoteReferences */.V)(setup);
    const named = async (query, signal, what) => (await references.list(gitRefPattern(query.workflowId), signal, what)).flatMap((reference) => found(reference, query));
    return {
        name: "git",
        publicInPublicRepository: true,
        save: async (directory, about, signal) => {
            const what = "saving a checkpoint";
            (0,abort_fault/* throwIfAborted */.Te)(signal, what);
            const { workflowId, generation, runId, issue } = about;
            const createdAt = Math.floor(clock.now() / 1000) * 1000;
            const nonce = (0,checkpoint_name/* nameNonce */.p6)(about.nonce);
            const name = { workflowId, generation, runId, runAttempt: about.runAttempt, issue, createdAt, nonce };
            const key = gitRef(name);
            const files = await (0,checkpoint_files/* checkpointFiles */.o_)(directory, bounds);
            const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
            const objects = (0,git_object_list/* objectList */.Q)();
            const message = JSON.stringify({
                workflow_id: workflowId,
                generation,
                run_id: runId ?? null,
                run_attempt: about.runAttempt,
                issue: issue ?? null,
            });
            const commit = (blobs) => objects.addCommit({ tree: objects.addTree(blobs), parents: [], author: author/* author */.c, at: clock.now(), message });
            const small = bytes <= mostHeldBytes && files.every((file) => file.bytes <= smallBytes);
            const pushed = small
                ? await references.move([{ name: key, from: undefined, to: commit(await addFiles(objects, directory, files)) }], objects, signal, what)
                : await (0,own_repository/* withOwnRepository */.v)(setup, signal, what, async ({ git, network, place }) => {
                    const to = commit(await hashFiles(git, directory, files));
                    await (0,git_object_list/* writeObjects */._)(place, objects);
                    return (0,git_remote/* pushReferences */.ji)(network, remote, [`${to}:${key}`], [`--force-with-lease=${key}:`]);
                });
            const confirmed = pushed.references.some((reference) => reference.name === key && reference.flag === "*");
            if (!confirmed)
                throw (0,git_remote/* pushFault */.Hg)(pushed);
            return { address: { store: "git", key, workflowId, generation, createdAt }, bytes };
        },
        find: async (query, signal) => (0,checkpoint_name/* newestFirst */.ll)((await named(query, signal, "looking for checkpoints")).map(({ address }) => address)),
        load: (address, directory, signal) => (0,own_repository/* withOwnRepository */.v)(setup, signal, "loading a checkpoint", async ({ git, network }) => {
            if (parseGitRef(address.key)?.workflowId !== address.workflowId) {
                throw (0,file_fault/* corrupted */.LM)(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
            }
            await (0,git_remote/* fetchReference */.cj)(network, remote, address.key, "refs/loaded");
            await extractFiles(git, directory, bounds);
        }),
        prune: async (workflowId, keep, signal) => {
            const what = "removing old checkpoints";
            const all = await named({ workflowId }, signal, what);
            const kept = new Set((0,checkpoint_name/* newestFirst */.ll)(all.map(({ address }) => address))
                .slice(0, Math.max(1, keep))
                .map(({ key }) => key));
            const old = all.filter(({ address }) => !kept.has(address.key));
            let gone = 0;
            for (let at = 0; at < old.length; at += deletionsAtOnce) {
                const moves = old
                    .slice(at, at + deletionsAtOnce)
                    .map(({ address, sha }) => ({ name: address.key, from: sha, to: undefined }));
                const { references: answers } = await references.move(moves, (0,git_object_list/* objectList */.Q)(), signal, what);
                gone += answers.filter(({ flag }) => flag === "-").length;
            }
            return gone;
        },
    };
}
async function addFiles(objects, directory, files) {
    const blobs = [];
    for (const { name } of files) {
        const path = (0,external_node_path_.join)(directory, name);
        blobs.push({ name, id: objects.add("blob", await (0,file_fault/* withFileFault */.Zm)("read", path, async () => (0,external_node_fs_.readFileSync)(path))) });
    }
    return blobs;
}
async function hashFiles(git, directory, files) {
    const blobs = [];
    for (const { name } of files) {
        const stdin = (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, name));
        const blob = await git(["hash-object", "-w", "--stdin"], { stdin, deadlineMs: transferMs });
        blobs.push({ name, id: (0,git_output/* firstLine */.TM)(blob.stdout) });
    }
    return blobs;
}
function found({ name, sha }, query) {
    const parsed = parseGitRef(name);
    if (parsed === undefined || !answers(parsed, query))
        return [];
    const { workflowId, generation, createdAt } = parsed;
    return [{ address: { store: "git", key: name, workflowId, generation, createdAt }, sha }];
}
function answers(name, query) {
    if (query.workflowId !== undefined && query.workflowId !== name.workflowId)
        return false;
    if (query.runId !== undefined && query.runId !== name.runId)
        return false;
    return query.issue === undefined || query.issue === name.issue;
}
async function extractFiles(git, directory, bounds) {
    const { stdout } = await git(["ls-tree", "-z", "--long", "refs/loaded^{tree}"], { maxBytes: 1024 * 1024 });
    const files = (0,git_output/* records */.V0)(stdout).map((record) => {
        const [, mode, sha = "", bytes, name = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(record) ?? [];
        (0,checkpoint_files/* mustBePartName */.hp)(name);
        if (mode !== "100644")
            throw (0,file_fault/* corrupted */.LM)(`${name} in a checkpoint is not a plain file`);
        return { name, sha, bytes: Number(bytes) };
    });
    (0,checkpoint_files/* mustFit */.LW)(files, bounds);
    for (const { name, sha } of files) {
        const path = (0,external_node_path_.join)(directory, name);
        const file = await (0,file_fault/* withFileFault */.Zm)("write", path, () => (0,promises_.open)(path, "wx", 0o600));
        try {
            await git(["cat-file", "blob", sha], { stdoutFd: file.fd, deadlineMs: transferMs });
        }
        finally {
            await file.close();
        }
    }
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
