export const id = 4572;
export const ids = [4572];
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

/***/ 30640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ author)
/* harmony export */ });
const author = "WorkflowManager <workflow-manager@users.noreply.github.com>";


/***/ }),

/***/ 87758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ copyPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3869);


function copyPlainFile(from, to) {
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .withFileFault */ .Zm)("copy", from, async () => {
        const file = openIfThere(from);
        if (file === undefined)
            return undefined;
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!found.isFile())
                return undefined;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
            return found;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    });
}
function openIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === "ENOENT")
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 67268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   bH: () => (/* binding */ redactToken),
/* harmony export */   de: () => (/* binding */ remoteAccess)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const stallSettings = [
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", "60"],
];
function remoteAccess(remote) {
    if (remote.token === undefined || !/^https?:/.test(remote.url)) {
        return { env: { GIT_ALLOW_PROTOCOL: "https:http:file:ssh:git" }, config: stallSettings };
    }
    const header = `http.${remote.url}.extraheader`;
    return {
        env: { GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull },
        config: [
            ...stallSettings,
            [header, ""],
            [header, `AUTHORIZATION: ${basicAuthorization(remote.token)}`],
            ["credential.interactive", "false"],
        ],
    };
}
function redactToken(remote, redact) {
    const { token } = remote;
    if (token === undefined || token === "")
        return redact;
    return (text) => redact(text.replaceAll(token, "***").replaceAll(basic(token), "***"));
}
const basicAuthorization = (token) => `basic ${basic(token)}`;
const basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");


/***/ }),

/***/ 90114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ encodeCommit),
/* harmony export */   Dx: () => (/* binding */ writeLooseObject),
/* harmony export */   Pr: () => (/* binding */ looseObjectPath),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   gP: () => (/* binding */ writeLooseBlobFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38522);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1813);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3869);









function encodeCommit(commit) {
    const who = `${commit.author} ${Math.floor(commit.at / 1000)} +0000`;
    const parents = commit.parents.map((parent) => `parent ${parent}\n`).join("");
    return Buffer.from(`tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}\n`);
}
function objectId({ objectFormat }, type, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(`${type} ${body.length}\0`).update(body).digest("hex");
}
function looseObjectPath({ objects }, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(objects, id.slice(0, 2), id.slice(2));
}
async function writeLooseObject(place, type, body) {
    const id = objectId(place, type, body);
    const path = looseObjectPath(place, id);
    await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("write", path, async () => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `tmp_obj_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
        const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflate)(object, { level: 1 }), { flag: "wx", mode: 0o444 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    });
    return id;
}
async function writeLooseBlobFrom(place, file, bytes) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place.objects, `tmp_obj_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .withFileFault */ .Zm)("write", temporary, async () => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(place.objectFormat);
        let read = 0;
        const object = async function* () {
            yield Buffer.from(`blob ${bytes}\0`);
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)("", { fd: file, start: 0, end: bytes - 1, autoClose: false })) {
                read += chunk.length;
                yield chunk;
            }
        };
        const hashed = async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                yield chunk;
            }
        };
        try {
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary, { flags: "wx", mode: 0o444 });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(object, hashed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.createDeflate)({ level: 1 }), target);
            if (read !== bytes)
                throw shorter(bytes, read);
            const id = hash.digest("hex");
            const path = looseObjectPath(place, id);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
            return id;
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
            throw error;
        }
    });
}
function shorter(bytes, read) {
    const said = `a file of ${bytes} bytes ended after ${read}: it is being changed`;
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .v({ kind: "file", operation: "read", path: "", errno: "EAGAIN" }, said);
}


/***/ }),

/***/ 69048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectList),
/* harmony export */   _: () => (/* binding */ writeObjects)
/* harmony export */ });
/* harmony import */ var _git_loose_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _git_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41725);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43968);



function objectList() {
    const held = new Map();
    const add = (type, body) => {
        const id = (0,_git_loose_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu)({ objectFormat: "sha1" }, type, body);
        held.set(id, { type, body });
        return id;
    };
    return {
        add,
        addTree: (files) => add("tree", (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePlainTree */ .jl)(files)),
        addCommit: (commit) => add("commit", (0,_git_loose_object_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeCommit */ .Cv)(commit)),
        all: () => held.values(),
        packed: () => [...held].map(([id, { type, body }]) => (0,_git_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .packedObject */ .wU)(id, type, body)),
    };
}
async function writeObjects(place, objects) {
    for (const { type, body } of objects.all())
        await (0,_git_loose_object_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLooseObject */ .Dx)(place, type, body);
}


/***/ }),

/***/ 29981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   t4: () => (/* binding */ joinRecords)
/* harmony export */ });
function records(output) {
    const text = output.toString("latin1");
    return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
function readable(record) {
    return Buffer.from(record, "latin1").toString("utf8");
}
function fileOf(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}
function joinRecords(list) {
    return Buffer.from(list.map((record) => `${record}\0`).join(""), "latin1");
}
function lines(output) {
    return output.toString("utf8").split("\n");
}
function firstLine(output) {
    return lines(output)[0] ?? "";
}


/***/ }),

/***/ 41725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ encodePack),
/* harmony export */   v$: () => (/* binding */ encodeIndexedPack),
/* harmony export */   wU: () => (/* binding */ packedObject),
/* harmony export */   z$: () => (/* binding */ packedChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


const smallestChunk = 4096;
const largestChunk = 64 * 1024;
function packedObject(id, type, body) {
    return { id, type, bytes: body.length, compressed: compressed(body) };
}
function packedChange(id, type, { from, delta }) {
    return { id, type, from, bytes: delta.length, compressed: compressed(delta) };
}
function compressed(body) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(body, { level: 1, chunkSize: Math.min(largestChunk, Math.max(smallestChunk, body.length)) });
}
const typeNumber = { commit: 1, tree: 2, blob: 3 };
const changeOfNamed = 7;
const headBytes = 12;
function encodePack(objects, objectFormat) {
    const { content, checksum } = contentOf(objects, objectFormat);
    return Buffer.concat([content, checksum]);
}
function contentOf(objects, objectFormat) {
    const head = Buffer.alloc(headBytes);
    head.write("PACK", "latin1");
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(objects.length, 8);
    const entries = objects.map((object) => Buffer.concat([entryHead(object), object.compressed]));
    const content = Buffer.concat([head, ...entries]);
    return { entries, content, checksum: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(content).digest() };
}
function encodeIndexedPack(objects, objectFormat) {
    const { entries, content, checksum } = contentOf(objects, objectFormat);
    let offset = headBytes;
    const listed = objects.map(({ id }, at) => {
        const entry = entries[at] ?? Buffer.alloc(0);
        const found = { id, offset, crc: (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(entry) };
        offset += entry.length;
        return found;
    });
    listed.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
        name: `pack-${checksum.toString("hex")}`,
        pack: Buffer.concat([content, checksum]),
        index: encodeIndex(listed, checksum, objectFormat),
    };
}
function entryHead({ type, from, bytes }) {
    const head = [];
    const number = from === undefined ? typeNumber[type] : changeOfNamed;
    let byte = (number << 4) | (bytes & 0x0f);
    for (let rest = Math.floor(bytes / 16); rest > 0; rest = Math.floor(rest / 128)) {
        head.push(byte | 0x80);
        byte = rest & 0x7f;
    }
    return Buffer.concat([Buffer.from([...head, byte]), Buffer.from(from ?? "", "hex")]);
}
function encodeIndex(listed, packChecksum, objectFormat) {
    const numbers = (values) => {
        const bytes = Buffer.alloc(4 * values.length);
        for (const [at, value] of values.entries())
            bytes.writeUInt32BE(value, 4 * at);
        return bytes;
    };
    const fanOut = new Array(256).fill(0);
    for (const { id } of listed) {
        const first = Number.parseInt(id.slice(0, 2), 16);
        fanOut[first] = (fanOut[first] ?? 0) + 1;
    }
    for (let first = 1; first < 256; first += 1)
        fanOut[first] = (fanOut[first] ?? 0) + (fanOut[first - 1] ?? 0);
    const content = Buffer.concat([
        Buffer.from([0xff, 0x74, 0x4f, 0x63]),
        numbers([2, ...fanOut]),
        Buffer.from(listed.map(({ id }) => id).join(""), "hex"),
        numbers(listed.map(({ crc }) => crc)),
        numbers(listed.map(({ offset }) => offset)),
        packChecksum,
    ]);
    return Buffer.concat([content, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(content).digest()]);
}


/***/ }),

/***/ 49254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ pushFault),
/* harmony export */   VX: () => (/* binding */ listRemote),
/* harmony export */   cj: () => (/* binding */ fetchReference),
/* harmony export */   ji: () => (/* binding */ pushReferences),
/* harmony export */   pl: () => (/* binding */ networkGit)
/* harmony export */ });
/* unused harmony export networkDeadlineMs */
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37863);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67268);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29981);




const networkDeadlineMs = 10 * 60_000;
function networkGit(git, remote) {
    const reaching = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .withOptions */ .tq)(git, (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteAccess */ .de)(remote));
    return (args, options = {}) => reaching(args, { deadlineMs: networkDeadlineMs, ...options });
}
async function listRemote(network, remote, pattern) {
    const { stdout } = await network(["ls-remote", "--refs", "--", remote.url, pattern], { deadlineMs: 60_000 });
    return (0,_git_output_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(stdout).flatMap((line) => {
        const [sha, name] = line.split("\t");
        return sha !== undefined && name !== undefined ? [{ sha, name }] : [];
    });
}
async function fetchReference(network, remote, name, to) {
    const flags = ["--depth=1", "--no-tags", "--no-write-fetch-head", "--quiet", "--no-auto-maintenance"];
    await network(["fetch", ...flags, "--", remote.url, `${name}:${to}`], { config: [["fetch.fsckObjects", "true"]] });
}
async function pushReferences(network, remote, specs, flags = []) {
    const args = ["push", "--porcelain", "--no-verify", ...flags, "--", remote.url, ...specs];
    const answer = await network(args, { exits: [0, 1] });
    const references = parsePush(answer.stdout);
    if (references.length === 0) {
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
            kind: "git",
            operation: "git push",
            exitCode: answer.exitCode,
            signal: null,
            stderr: answer.stderr,
        });
    }
    return { references, exitCode: answer.exitCode, stderr: answer.stderr };
}
function parsePush(stdout) {
    return (0,_git_output_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(stdout).flatMap((line) => {
        const [, flag, pair, summary] = /^([ +\-*!=])\t([^\t]*)\t(.*)$/.exec(line) ?? [];
        if (flag === undefined || pair === undefined || summary === undefined)
            return [];
        return [{ flag, name: pair.slice(pair.indexOf(":") + 1), summary }];
    });
}
function pushFault({ references, exitCode, stderr: said }) {
    const refused = references.filter(({ flag }) => flag === "!").map(({ name, summary }) => `${name}: ${summary}`);
    const stderr = [said.trim(), ...refused].join("\n");
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "git", operation: "git push", exitCode, signal: null, stderr }, stderr);
}


/***/ }),

/***/ 81243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withSide),
/* harmony export */   l: () => (/* binding */ fillDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _copy_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87758);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37863);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67268);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29981);








const rawAttributes = "* -text -ident -filter -working-tree-encoding\n";
const knownReferences = 500;
async function withSide(repository, references, use) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "workflow-manager-git-"));
    try {
        fillDirectory(directory, ["refs", "info"], configText(repository));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "info", "attributes"), rawAttributes);
        if (references !== "none")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "packed-refs"), await packedRefs(repository, references));
        const shallow = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "shallow");
        await (0,_copy_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .copyPlainFile */ .y)(repository.shallow, shallow);
        const env = {
            GIT_DIR: directory,
            GIT_WORK_TREE: repository.root,
            GIT_OBJECT_DIRECTORY: repository.objects,
            GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "index"),
        };
        const { promisor } = repository;
        const reach = promisor === undefined ? undefined : promisedBy(promisor);
        return await use({
            directory,
            git: (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .withOptions */ .tq)(repository.unbound, {
                cwd: repository.root,
                env: { ...reach?.env, ...env },
                config: reach?.config,
            }),
            keepShallow: () => keepShallow(shallow, repository.shallow),
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
function promisedBy(remote) {
    const { env, config } = (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .remoteAccess */ .de)(remote);
    const named = [
        ["remote.origin.url", remote.url],
        ["remote.origin.promisor", "true"],
        ["remote.origin.partialCloneFilter", "blob:none"],
    ];
    return { env, config: [...config, ...named] };
}
function fillDirectory(directory, folders, config) {
    for (const name of folders)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "config"), config);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "HEAD"), "ref: refs/heads/none\n");
}
function configText(repository) {
    const format = repository.objectFormat;
    const settings = repository.fileSettings.map(([name, value]) => `\t${name.slice("core.".length)} = "${value}"\n`);
    const extension = format === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${format}\n`;
    return `[core]\n\trepositoryformatversion = ${format === "sha1" ? 0 : 1}\n\tbare = false\n${settings.join("")}${extension}`;
}
async function packedRefs(repository, references) {
    const named = references === "known" ? await knownReferencesOf(repository) : Object.entries(references);
    return [...named]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, sha]) => `${sha} ${name}\n`)
        .join("");
}
async function knownReferencesOf(repository) {
    const [head, rest] = await Promise.all([
        repository.ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { exits: [0, 1, 128] }),
        repository.ask(["for-each-ref", `--count=${knownReferences}`, "--format=%(objectname) %(refname)"]),
    ]);
    const known = new Map();
    for (const line of (0,_git_output_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .Mn)(rest.stdout)) {
        const [sha, name] = line.split(" ");
        if (sha !== undefined && name !== undefined)
            known.set(`refs/known/${name.slice("refs/".length)}`, sha);
    }
    if (head.exitCode === 0)
        known.set("refs/known/HEAD", head.stdout.toString("utf8").trim());
    return known;
}
async function keepShallow(ours, real) {
    const [after, before] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(ours).catch(ignoreMissing), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(real).catch(ignoreMissing)]);
    if (after === undefined || after.length === 0) {
        if (before !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(real, { force: true });
    }
    else if (before === undefined || !after.equals(before)) {
        const temporary = `${real}.workflow-manager`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, after);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, real);
    }
}
function ignoreMissing(error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
        return undefined;
    throw error;
}


/***/ }),

/***/ 43968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ treeLines),
/* harmony export */   cn: () => (/* binding */ editedTree),
/* harmony export */   fU: () => (/* binding */ decodeTree),
/* harmony export */   hN: () => (/* binding */ encodeTree),
/* harmony export */   jl: () => (/* binding */ encodePlainTree),
/* harmony export */   m3: () => (/* binding */ encodeLines),
/* harmony export */   vS: () => (/* binding */ byDirectory),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
const directoryMode = "40000";
const isDirectory = (entry) => entry?.mode === directoryMode;
function decodeTree(bytes, idBytes) {
    const tree = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        const next = end + 1 + idBytes;
        if (space < 0 || end < 0 || next > bytes.length)
            throw new Error("these bytes are no git tree");
        const mode = bytes.toString("latin1", at, space);
        tree.set(bytes.toString("latin1", space + 1, end), { mode, id: bytes.toString("hex", end + 1, next) });
        at = next;
    }
    return tree;
}
function treeLines(tree) {
    const lines = [];
    for (const [name, entry] of tree) {
        const key = isDirectory(entry) ? `${name}/` : name;
        lines.push({ name, entry, key, bytes: entry.mode.length + name.length + 2 + entry.id.length / 2 });
    }
    return lines.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function encodeLines(lines) {
    const bytes = Buffer.alloc(lines.reduce((sum, line) => sum + line.bytes, 0));
    let at = 0;
    for (const { name, entry } of lines) {
        at += bytes.write(`${entry.mode} ${name}\0`, at, "latin1");
        at += bytes.write(entry.id, at, "hex");
    }
    return bytes;
}
const encodeTree = (tree) => encodeLines(treeLines(tree));
function encodePlainTree(files) {
    const entries = files.map(({ name, id }) => [Buffer.from(name).toString("latin1"), { mode: "100644", id }]);
    return encodeTree(new Map(entries));
}
function byDirectory(edits) {
    const fresh = () => ({ files: new Map(), directories: new Map() });
    const root = fresh();
    for (const [path, entry] of edits) {
        const names = path.split("/");
        const last = names.pop() ?? "";
        let directory = root;
        for (const name of names) {
            const inner = directory.directories.get(name) ?? fresh();
            directory.directories.set(name, inner);
            directory = inner;
        }
        directory.files.set(last, entry);
    }
    return root;
}
function editedTree(tree, edits, at, made) {
    const entries = new Map(tree);
    for (const [name, entry] of edits.files) {
        if (entry === null && !isDirectory(entries.get(name)))
            entries.delete(name);
    }
    for (const [name, inner] of edits.directories) {
        const before = entries.get(name);
        const from = isDirectory(before) ? before.id : undefined;
        const after = editedTree(from === undefined ? new Map() : at(from), inner, at, made);
        if (after.size > 0)
            entries.set(name, { mode: directoryMode, id: made(after, from) });
        else if (isDirectory(before))
            entries.delete(name);
    }
    for (const [name, entry] of edits.files)
        if (entry !== null)
            entries.set(name, entry);
    return entries;
}


/***/ }),

/***/ 37863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* unused harmony export quietSettings */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);





const defaultDeadlineMs = 120_000;
const defaultMaxBytes = 256 * 1024 * 1024;
const stderrBytes = 16 * 1024;
const termGraceMs = 2000;
const drainMs = 2000;
function gitEnvironment(environment) {
    const kept = new Set(["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH"]);
    const clean = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || kept.has(name));
    return {
        ...Object.fromEntries(clean),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_EDITOR: ":",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_ALLOW_PROTOCOL: "https:http:file",
    };
}
const quietSettings = [
    ["core.hooksPath", node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
    ["core.fsmonitor", "false"],
    ["core.askPass", ""],
    ["core.safecrlf", "false"],
    ["credential.helper", ""],
    ["commit.gpgSign", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["advice.detachedHead", "false"],
    ["advice.graftFileDeprecated", "false"],
    ["diff.ignoreSubmodules", "dirty"],
];
function createGit(setup) {
    return async (args, options = {}) => {
        const operation = options.operation ?? `git ${args[0] ?? ""}`;
        const exits = options.exits ?? [0];
        const settings = [...quietSettings, ...(setup.config ?? []), ...(options.config ?? [])];
        const fault = (exitCode, signal, stderr) => new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation, exitCode, signal, stderr }, `${operation}: ${stderr.trim() || exitCode}`);
        if (setup.signal?.aborted === true)
            throw fault(null, null, "not started: cancelled");
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
            cwd: options.cwd ?? setup.cwd,
            env: { ...setup.env, ...settingsEnvironment(settings), ...options.env },
            stdio: [options.stdin === undefined ? "ignore" : "pipe", options.stdoutFd ?? "pipe", "pipe"],
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const stdout = collect(child.stdout, options.maxBytes ?? defaultMaxBytes, () => endGroup(child));
        const stderr = collectTail(child.stderr, stderrBytes);
        const feeding = feed(child, options.stdin);
        const stopped = watch(child, options.deadlineMs ?? defaultDeadlineMs, setup.signal);
        const ended = await settled(child);
        const why = stopped();
        if (why !== undefined)
            signalGroup(child, "SIGKILL");
        const said = (setup.redact ?? ((text) => text))(stderr());
        if (ended.error !== undefined)
            throw fault(null, null, `git could not be started: ${ended.error}`);
        if (why !== undefined)
            throw fault(ended.code, ended.signal, `${said}\n${why}`.trim());
        const cut = stdout.exceeded();
        if (cut && options.cut !== true)
            throw fault(ended.code, ended.signal, "its output is larger than allowed");
        if (!cut && (ended.code === null || !exits.includes(ended.code)))
            throw fault(ended.code, ended.signal, said);
        const unread = await feeding;
        if (unread !== undefined && !cut)
            throw fault(ended.code, ended.signal, `its input failed: ${unread}`);
        return { exitCode: ended.code ?? 0, stdout: stdout.bytes(), stderr: said, cut };
    };
}
function withOptions(git, more) {
    return (args, options = {}) => git(args, {
        cwd: more.cwd,
        ...options,
        env: { ...more.env, ...options.env },
        config: [...(more.config ?? []), ...(options.config ?? [])],
    });
}
function settingsEnvironment(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [name, value]] of settings.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = name;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
function collect(stream, maxBytes, onExcess) {
    const chunks = [];
    let size = 0;
    let exceeded = false;
    stream?.on("data", (chunk) => {
        if (exceeded)
            return;
        size += chunk.length;
        chunks.push(chunk);
        if (size <= maxBytes)
            return;
        exceeded = true;
        onExcess();
    });
    return { bytes: () => Buffer.concat(chunks).subarray(0, maxBytes), exceeded: () => exceeded };
}
function collectTail(stream, maxBytes) {
    let tail = Buffer.alloc(0);
    stream?.on("data", (chunk) => {
        tail = Buffer.concat([tail, chunk]).subarray(-maxBytes);
    });
    return () => tail.toString("utf8");
}
async function feed(child, input) {
    if (input === undefined || child.stdin === null)
        return undefined;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(input instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable ? input : node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([Buffer.from(input)]), child.stdin);
        return undefined;
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        return ["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes(code) ? undefined : code;
    }
}
function watch(child, deadlineMs, signal) {
    let why;
    const end = (reason) => () => {
        why ??= reason;
        endGroup(child);
    };
    const onAbort = end("ended: cancelled");
    const deadline = setTimeout(end(`ended: it took longer than ${Math.round(deadlineMs / 1000)} s`), deadlineMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    return () => {
        clearTimeout(deadline);
        signal?.removeEventListener("abort", onAbort);
        return why;
    };
}
function endGroup(child) {
    signalGroup(child, "SIGTERM");
    setTimeout(() => {
        if (child.exitCode === null && child.signalCode === null)
            signalGroup(child, "SIGKILL");
    }, termGraceMs).unref();
}
function signalGroup(child, signal) {
    try {
        if (process.platform === "win32" || child.pid === undefined)
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
    }
}
function settled(child) {
    return new Promise((resolve) => {
        child.once("error", (error) => resolve({ code: null, signal: null, error: error.message }));
        child.once("close", (code, signal) => resolve({ code, signal, error: undefined }));
        child.once("exit", () => {
            setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, drainMs).unref();
        });
    });
}


/***/ }),

/***/ 40000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withOwnRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1813);
/* harmony import */ var _core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2417);
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91507);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61642);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37863);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67268);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49254);
/* harmony import */ var _git_side_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81243);











const packing = [
    ["core.compression", "1"],
    ["pack.window", "0"],
    ["core.bigFileThreshold", "1m"],
];
async function withOwnRepository(setup, signal, what, use) {
    (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .throwIfAborted */ .Te)(signal, what);
    const startedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .monotonicMs */ .d)();
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "workflow-manager-store-"));
    try {
        (0,_git_side_js__WEBPACK_IMPORTED_MODULE_9__/* .fillDirectory */ .l)(directory, ["objects", "refs"], "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
        const env = { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._K)((0,_core_text_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubEnvironment */ .v)(setup.environment)), GIT_DIR: directory };
        const redact = (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .redactToken */ .bH)(setup.remote, setup.redact ?? ((text) => text));
        const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .createGit */ .lD)({ cwd: directory, env, redact, signal, config: packing });
        const place = { objects: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects"), objectFormat: "sha1" };
        return await use({ git, network: (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_8__/* .networkGit */ .pl)(git, setup.remote), place });
    }
    catch (error) {
        throw signal.aborted && error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v ? (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .abortFault */ .JD)(signal, what, startedAt) : error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 93707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ remoteReferences)
});

// EXTERNAL MODULE: ./lib/adapters/abort-fault.js
var abort_fault = __webpack_require__(91507);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/git/git-credentials.js
var git_credentials = __webpack_require__(67268);
// EXTERNAL MODULE: ./lib/adapters/git/git-object-list.js
var git_object_list = __webpack_require__(69048);
// EXTERNAL MODULE: ./lib/adapters/git/git-remote.js
var git_remote = __webpack_require__(49254);
// EXTERNAL MODULE: ./lib/adapters/git/own-repository.js
var own_repository = __webpack_require__(40000);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/adapters/git/git-pack.js
var git_pack = __webpack_require__(41725);
;// CONCATENATED MODULE: ./lib/adapters/git/wire/packet-line.js
const lengthBytes = 4;
const longestPacket = 65_520;
const special = { 0: "flush", 1: "delimiter", 2: "end" };
const flushPacket = Buffer.from("0000");
const delimiterPacket = Buffer.from("0001");
function dataPacket(text) {
    const content = Buffer.from(text);
    const length = content.length + lengthBytes;
    if (length > longestPacket)
        throw new Error(`a packet of ${length} bytes is longer than git's longest`);
    return Buffer.concat([Buffer.from(length.toString(16).padStart(lengthBytes, "0")), content]);
}
function readPackets(bytes) {
    const packets = [];
    for (let at = 0; at < bytes.length;) {
        const digits = bytes.toString("latin1", at, at + lengthBytes);
        const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
        if (length === 0 || length === 1 || length === 2) {
            packets.push({ kind: special[length] });
            at += lengthBytes;
        }
        else if (length >= lengthBytes && at + length <= bytes.length) {
            packets.push({ kind: "data", content: bytes.subarray(at + lengthBytes, at + length) });
            at += length;
        }
        else
            throw new Error("these bytes are no packet lines");
    }
    return packets;
}

;// CONCATENATED MODULE: ./lib/adapters/git/wire/reference-messages.js

const agent = "agent=workflow-manager";
const isId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
function encodeListing(prefix) {
    return Buffer.concat([
        dataPacket("command=ls-refs\n"),
        dataPacket(`${agent}\n`),
        delimiterPacket,
        dataPacket(`ref-prefix ${prefix}\n`),
        flushPacket,
    ]);
}
function decodeListing(bytes) {
    const packets = wholePackets(bytes);
    if (packets?.at(-1)?.kind !== "flush")
        return undefined;
    const references = [];
    for (const packet of packets.slice(0, -1)) {
        if (packet.kind !== "data")
            return undefined;
        const [sha = "", name = ""] = lineOf(packet.content).split(" ");
        if (!isId(sha) || !name.startsWith("refs/"))
            return undefined;
        references.push({ sha, name });
    }
    return references;
}
function encodeMoves(moves) {
    const lines = moves.map(({ name, from, to }, at) => {
        const none = "0".repeat((from ?? to ?? "").length);
        const capabilities = at === 0 ? `\0report-status side-band-64k ${agent}` : "";
        return dataPacket(`${from ?? none} ${to ?? none} ${name}${capabilities}`);
    });
    return Buffer.concat([...lines, flushPacket]);
}
function decodeReport(bytes, moves) {
    const outer = wholePackets(bytes);
    if (outer === undefined)
        return undefined;
    const channel = (wanted) => Buffer.concat(outer.flatMap((packet) => packet.kind === "data" && wanted.includes(packet.content[0] ?? 0) ? [packet.content.subarray(1)] : []));
    const report = wholePackets(channel([1]))?.flatMap((packet) => packet.kind === "data" ? [lineOf(packet.content)] : []);
    const unpacked = report?.find((line) => line.startsWith("unpack "))?.slice("unpack ".length);
    if (report === undefined || unpacked === undefined)
        return undefined;
    const references = moves.map((move) => {
        if (report.includes(`ok ${move.name}`))
            return { flag: flagOf(move), name: move.name, summary: "" };
        const refused = report.find((line) => line.startsWith(`ng ${move.name} `))?.slice(`ng ${move.name} `.length);
        const reason = refused ?? (unpacked === "ok" ? undefined : unpacked);
        return reason === undefined ? undefined : { flag: "!", name: move.name, summary: `[remote rejected] (${reason})` };
    });
    if (references.includes(undefined))
        return undefined;
    const said = channel([2, 3]).toString("utf8").trim();
    return { references: references.filter((one) => one !== undefined), said };
}
function flagOf({ from, to }) {
    if (to === undefined)
        return "-";
    return from === undefined ? "*" : "+";
}
function wholePackets(bytes) {
    try {
        return readPackets(bytes);
    }
    catch {
        return undefined;
    }
}
function lineOf(content) {
    return content.toString("utf8").replace(/\n$/, "");
}

;// CONCATENATED MODULE: ./lib/adapters/git/wire/direct-references.js



async function listDirectly(ask, prefix, signal) {
    const answer = await ask({ service: "git-upload-pack", body: encodeListing(prefix), changes: false, signal });
    return answer.kind === "answered" ? decodeListing(answer.body) : undefined;
}
async function moveDirectly(ask, moves, objects, signal) {
    const pack = moves.some(({ to }) => to !== undefined) ? [(0,git_pack/* encodePack */.Cp)(objects, "sha1")] : [];
    const body = Buffer.concat([encodeMoves(moves), ...pack]);
    const answer = await ask({ service: "git-receive-pack", body, changes: true, signal });
    if (answer.kind === "unclear")
        return undefined;
    const report = decodeReport(answer.body, moves);
    if (report !== undefined)
        return report;
    const stderr = "the answer to a push does not say what came of it";
    throw new evidence/* Fault */.v({ kind: "git", operation: "git push", exitCode: null, signal: null, stderr }, stderr);
}

// EXTERNAL MODULE: ./lib/adapters/github/faults.js + 1 modules
var faults = __webpack_require__(3674);
// EXTERNAL MODULE: ./lib/adapters/http-request.js
var http_request = __webpack_require__(1390);
;// CONCATENATED MODULE: ./lib/adapters/git/wire/smart-http.js



const longestAnswer = 32 * 1024 * 1024;
const deadlineMs = 60_000;
const waysOfGit = /^(?:(?:https?|all)_proxy|GIT_SSL_CA(?:INFO|PATH))$/i;
function smartHttp(remote, environment, now) {
    const { token, url } = remote;
    if (token === undefined || !/^https?:\/\//.test(url))
        return undefined;
    if (Object.entries(environment).some(([name, value]) => value !== undefined && value !== "" && waysOfGit.test(name)))
        return undefined;
    const base = url.replace(/\/+$/, "");
    let understood = true;
    return async ({ service, body, changes, signal }) => {
        if (!understood)
            return { kind: "unclear" };
        const address = new URL(`${base}/${service}`);
        const context = () => ({ method: "POST", path: address.pathname, secret: token, now: now() });
        const failed = (fault) => {
            const { evidence } = fault;
            const nothingDone = evidence.kind === "network" && !evidence.maybeSent;
            if (!changes || nothingDone)
                return { kind: "unclear" };
            throw fault;
        };
        let answer;
        let read;
        try {
            answer = await (0,http_request/* httpRequest */.a)(address, {
                method: "POST",
                headers: {
                    authorization: (0,git_credentials/* basicAuthorization */.aR)(token),
                    "content-type": `application/x-${service}-request`,
                    accept: `application/x-${service}-result`,
                    "user-agent": "git/workflow-manager",
                    ...(service === "git-upload-pack" ? { "git-protocol": "version=2" } : {}),
                },
                body,
                signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
                redirect: "manual",
                repeatable: !changes,
                ownConnection: changes,
            });
            read = await bounded(answer);
        }
        catch (error) {
            signal.throwIfAborted();
            return failed((0,faults/* connectionFault */.x$)(error, context()));
        }
        const { status } = answer;
        if (status === 429 || status >= 500)
            return failed((0,faults/* httpFault */.NH)(status, read?.toString("utf8") ?? "", Object.fromEntries(answer.headers), context()));
        if (status !== 200)
            return { kind: "unclear" };
        if (read !== undefined && answer.headers.get("content-type") === `application/x-${service}-result`)
            return { kind: "answered", body: read };
        understood = false;
        return failed((0,faults/* connectionFault */.x$)(new Error(`${service} gave an answer that is not git's`), context()));
    };
}
async function bounded({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > longestAnswer)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-references.js








function remoteReferences(setup) {
    const { remote } = setup;
    const ask = smartHttp(remote, setup.environment, () => setup.clock.now());
    const redact = (0,git_credentials/* redactToken */.bH)(remote, setup.redact ?? ((text) => text));
    const directly = async (signal, what, use) => {
        (0,abort_fault/* throwIfAborted */.Te)(signal, what);
        if (ask === undefined)
            return undefined;
        const startedAt = (0,clock/* monotonicMs */.d)();
        try {
            return await use(ask);
        }
        catch (error) {
            throw signal.aborted ? (0,abort_fault/* abortFault */.JD)(signal, what, startedAt) : error;
        }
    };
    const list = async (pattern, signal, what) => {
        const [prefix = ""] = pattern.split("*");
        const found = await directly(signal, what, (http) => listDirectly(http, prefix, signal));
        return found ?? (0,own_repository/* withOwnRepository */.v)(setup, signal, what, ({ network }) => (0,git_remote/* listRemote */.VX)(network, remote, pattern));
    };
    return {
        list,
        find: async (name, signal, what) => (await list(name, signal, what)).find((reference) => reference.name === name)?.sha,
        move: async (moves, objects, signal, what) => {
            const moved = await directly(signal, what, (http) => moveDirectly(http, moves, objects.packed(), signal));
            if (moved === undefined)
                return (0,own_repository/* withOwnRepository */.v)(setup, signal, what, async ({ network, place }) => {
                    await (0,git_object_list/* writeObjects */._)(place, objects);
                    const specs = moves.map(({ name, to }) => `${to ?? ""}:${name}`);
                    const leases = moves.map(({ name, from }) => `--force-with-lease=${name}:${from ?? ""}`);
                    return (0,git_remote/* pushReferences */.ji)(network, remote, specs, leases);
                });
            const refused = moved.references.some(({ flag }) => flag === "!");
            return { references: moved.references, exitCode: refused ? 1 : 0, stderr: redact(moved.said) };
        },
    };
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OE: () => (/* binding */ badBody),
  x$: () => (/* binding */ connectionFault),
  NH: () => (/* binding */ httpFault),
  T4: () => (/* binding */ networkFault)
});

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var failure_evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/core/failure/rate-limit.js
const wholeNumber = /^\d{1,12}$/;
function readLimitHeaders(headers, now) {
    const resetS = whole(headers["x-ratelimit-reset"]);
    const requestId = headers["x-github-request-id"];
    return {
        retryAfterS: retryAfter(headers["retry-after"], now),
        rateLimitRemaining: whole(headers["x-ratelimit-remaining"]),
        rateLimitResetAt: resetS === undefined ? undefined : resetS * 1000,
        requestId: requestId === undefined ? undefined : String(requestId).slice(0, 100),
    };
}
function whole(value) {
    const text = String(value ?? "").trim();
    return wholeNumber.test(text) ? Number(text) : undefined;
}
function retryAfter(value, now) {
    const seconds = whole(value);
    if (seconds !== undefined)
        return seconds;
    const at = Date.parse(String(value ?? ""));
    return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

;// CONCATENATED MODULE: ./lib/adapters/github/faults.js


const neverSent = new Set([
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EACCES",
    "EMFILE",
    "UND_ERR_CONNECT_TIMEOUT",
    "ERR_INVALID_URL",
]);
const certificate = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/;
const familiar = {
    UND_ERR_SOCKET: "ECONNRESET",
    UND_ERR_HEADERS_TIMEOUT: "ETIMEDOUT",
    UND_ERR_BODY_TIMEOUT: "ETIMEDOUT",
};
const quotedCharacters = 1000;
function httpFault(status, message, headers, context) {
    return fault({
        kind: "http",
        dependency: "github",
        method: context.method,
        path: context.path,
        status,
        message: quotable(message, context.secret) || `HTTP ${status}`,
        at: context.now,
        ...readLimitHeaders(headers, context.now),
    });
}
function connectionFault(error, context) {
    const { code, syscall, message } = innermost(error);
    const errno = familiar[code] ?? code;
    const before = neverSent.has(code) || certificate.test(code) || syscall === "connect" || syscall === "getaddrinfo";
    return networkFault(errno, message, !before, context);
}
function networkFault(errno, message, maybeSent, context) {
    return fault({
        kind: "network",
        dependency: "github",
        operation: `${context.method} ${context.path}`,
        errno,
        message: quotable(message, context.secret),
        maybeSent,
    });
}
function badBody(problem, context) {
    return networkFault("EBADBODY", problem, true, context);
}
function fault(evidence) {
    const what = evidence.kind === "http" ? `${evidence.method} ${evidence.path}: ${evidence.status}` : evidence.operation;
    return new failure_evidence/* Fault */.v(evidence, `${what} ${evidence.message}`);
}
function innermost(error) {
    let found = { code: "EUNKNOWN", syscall: undefined, message: "unknown error" };
    let current = error;
    for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
        const code = Reflect.get(current, "code");
        const syscall = Reflect.get(current, "syscall");
        found = {
            code: typeof code === "string" ? code : found.code,
            syscall: typeof syscall === "string" ? syscall : found.syscall,
            message: current.message || found.message,
        };
        current = current.cause;
    }
    return found;
}
function quotable(message, secret) {
    const html = /^\s*</.test(message);
    const text = html ? (/<title>([^<]{1,200})/i.exec(message)?.[1] ?? "an HTML page") : message;
    const hidden = secret === "" ? text : text.replaceAll(secret, "***");
    return hidden.replace(/\s+/g, " ").trim().slice(0, quotedCharacters);
}


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ httpRequest)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79483);


const loopbackName = /\.localhost$/;
const mostRedirections = 20;
const redirections = new Set([301, 302, 303, 307, 308]);
const withoutBody = new Set([204, 205, 304]);
async function httpRequest(address, init = {}) {
    let url = new URL(address);
    let { method = "GET", headers = {}, body } = init;
    for (let followed = 0;; followed += 1) {
        const { signal, ownConnection } = init;
        const repeatable = init.repeatable ?? (method === "GET" || method === "HEAD");
        const message = await sendUnlessStale(url, { method, headers, body, signal, ownConnection }, repeatable);
        const status = message.statusCode ?? 0;
        const location = message.headers.location;
        const leads = redirections.has(status) && location !== undefined && URL.canParse(location, url.href);
        if (init.redirect === "manual" || !leads)
            return answerOf(message, url);
        message.resume();
        const next = new URL(location, url);
        if (followed === mostRedirections)
            throw new Error(`${url.pathname} leads through too many redirections`);
        if (status === 303 || (method === "POST" && status <= 302)) {
            method = "GET";
            body = undefined;
        }
        if (next.origin !== url.origin)
            headers = withoutCredentials(headers);
        url = next;
    }
}
function withoutCredentials(headers) {
    const secret = new Set(["authorization", "cookie", "proxy-authorization"]);
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}
async function sendUnlessStale(url, sent, repeatable) {
    const first = await send(url, sent);
    if (!(first instanceof StaleConnection))
        return first;
    if (!repeatable)
        throw first.cause;
    const second = await send(url, sent);
    if (second instanceof StaleConnection)
        throw second.cause;
    return second;
}
class StaleConnection extends Error {
}
const plain = (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPart */ .a)(() => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
const secure = (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPart */ .a)(() => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)));
const compression = (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPart */ .a)(() => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)));
async function send(url, sent) {
    const { method, headers, body, signal } = sent;
    const { Agent, request } = url.protocol === "http:" ? await plain() : await secure();
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = {
        method,
        headers: { host: url.host, "accept-encoding": "gzip", ...headers, ...length },
        ...(signal == null ? {} : { signal }),
        ...(loopbackName.test(url.hostname) ? { hostname: "127.0.0.1" } : {}),
        ...(url.protocol === "http:" ? { servername: "" } : {}),
        ...(sent.ownConnection === true ? { agent: new Agent({ keepAlive: false }) } : {}),
    };
    return new Promise((resolve, reject) => {
        const asked = request(url, options, resolve);
        asked.once("error", (error) => {
            const stale = asked.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
            if (stale)
                resolve(new StaleConnection("", { cause: error }));
            else
                reject(error);
        });
        asked.end(body);
    });
}
async function answerOf(message, url) {
    const status = message.statusCode ?? 0;
    if (withoutBody.has(status))
        message.resume();
    const body = await decoded(message);
    const headers = Object.entries(message.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]);
    const bytes = async () => {
        const chunks = [];
        for await (const chunk of body)
            chunks.push(chunk);
        return new Uint8Array(Buffer.concat(chunks));
    };
    return {
        status,
        statusText: message.statusMessage ?? "",
        url: url.href,
        headers: new Map(headers),
        body,
        arrayBuffer: async () => (await bytes()).buffer,
        text: async () => new TextDecoder().decode(await bytes()),
    };
}
async function decoded(message) {
    if (!/^(x-)?gzip$/i.test(message.headers["content-encoding"] ?? ""))
        return message;
    const { createGunzip } = await compression();
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(message, createGunzip(), () => { });
}


/***/ })

};
