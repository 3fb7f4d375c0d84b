export const id = 6490;
export const ids = [6490];
export const modules = {

/***/ 67268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ redactToken),
/* harmony export */   d: () => (/* binding */ remoteAccess)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/**
 * Our token, for one remote, without a trace on disk or in argv.
 *
 * GitHub answers 400 to two Authorization headers, and checkout leaves one in a file reached by `includeIf`. An empty
 * `extraheader` empties the list before ours is added; calls with a token also run where that file is not read at all
 * (git-side.ts).
 */

/** A transfer that moves less than 1,000 bytes a second for a minute is dead. */
const stallSettings = [
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", "60"],
];
function remoteAccess(remote) {
    if (remote.token === undefined || !/^https?:/.test(remote.url)) {
        // A terminal user's own way in: their configuration, their ssh. No secret of ours is at stake.
        return { env: { GIT_ALLOW_PROTOCOL: "https:http:file:ssh:git" }, config: stallSettings };
    }
    const header = `http.${remote.url}.extraheader`;
    return {
        // `~/.gitconfig` may have been edited to send requests, and with them the token, through somebody's proxy.
        env: { GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull },
        config: [
            ...stallSettings,
            [header, ""],
            [header, `AUTHORIZATION: basic ${basic(remote.token)}`],
            ["credential.interactive", "false"],
        ],
    };
}
/** Hides the token in both forms in which git might repeat it. */
function redactToken(remote, redact) {
    const { token } = remote;
    if (token === undefined || token === "")
        return redact;
    return (text) => redact(text.replaceAll(token, "***").replaceAll(basic(token), "***"));
}
const basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");


/***/ }),

/***/ 90114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ encodeCommit),
/* harmony export */   Dx: () => (/* binding */ writeLooseObject),
/* harmony export */   Pr: () => (/* binding */ looseObjectPath),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   fA: () => (/* binding */ writeLooseCommit),
/* harmony export */   gP: () => (/* binding */ writeLooseBlobFrom),
/* harmony export */   qz: () => (/* binding */ writeLooseTree)
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
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43968);
/**
 * Writes objects as git would, without starting git: a head and a body, their hash, and a compressed file under its name.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects ("Object Storage"); the form has not changed since 2005.
 */










/** The id of the commit; its tree and parents have to be in the repository. */
function writeLooseCommit(place, commit) {
    return writeLooseObject(place, "commit", encodeCommit(commit));
}
function encodeCommit(commit) {
    const who = `${commit.author} ${Math.floor(commit.at / 1000)} +0000`;
    const parents = commit.parents.map((parent) => `parent ${parent}\n`).join("");
    return Buffer.from(`tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}\n`);
}
/** A tree of plain files, without directories. */
function writeLooseTree(place, files) {
    const entries = files.map(({ name, id }) => [Buffer.from(name).toString("latin1"), { mode: "100644", id }]);
    return writeLooseObject(place, "tree", (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .encodeTree */ .hN)(new Map(entries)));
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
        // git's own name for unfinished objects: its garbage collection knows it.
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `tmp_obj_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
        const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflate)(object, { level: 1 }), { flag: "wx", mode: 0o444 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    });
    return id;
}
/**
 * A blob of the first `bytes` bytes of an open file (its descriptor), which need not fit into memory. Throws `Fault` (file) when
 * it is shorter: it is being changed.
 */
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
/** What git prints: lines of text, or records of bytes that end with NUL. */
/** Splits NUL-terminated output. Bytes are kept as latin1 characters: file names need not be valid UTF-8. */
function records(output) {
    const text = output.toString("latin1");
    return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
/** For people: the bytes of a record read as UTF-8. */
function readable(record) {
    return Buffer.from(record, "latin1").toString("utf8");
}
/** A record is bytes; a file name that is not valid UTF-8 is only reached by a Buffer. */
function fileOf(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}
/** Records as git reads them with `-z --stdin`. */
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

/***/ 49254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ pushFault),
/* harmony export */   VX: () => (/* binding */ listRemote),
/* harmony export */   fI: () => (/* binding */ remoteSha),
/* harmony export */   ji: () => (/* binding */ pushReferences),
/* harmony export */   pl: () => (/* binding */ networkGit)
/* harmony export */ });
/* unused harmony export networkDeadlineMs */
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37863);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67268);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29981);
/** What we ask of the remote. Every call runs where no configuration but ours is read (git-side.ts, git-ref-store.ts). */




const networkDeadlineMs = 10 * 60_000;
function networkGit(git, remote) {
    const reaching = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .withOptions */ .tq)(git, (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteAccess */ .d)(remote));
    return (args, options = {}) => reaching(args, { deadlineMs: networkDeadlineMs, ...options });
}
async function listRemote(network, remote, pattern) {
    const { stdout } = await network(["ls-remote", "--refs", "--", remote.url, pattern], { deadlineMs: 60_000 });
    return (0,_git_output_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(stdout).flatMap((line) => {
        const [sha, name] = line.split("\t");
        return sha !== undefined && name !== undefined ? [{ sha, name }] : [];
    });
}
/** The exact reference; `ls-remote` itself would match it as a tail of longer names too. */
async function remoteSha(network, remote, name) {
    const found = await listRemote(network, remote, name);
    return found.find((reference) => reference.name === name)?.sha;
}
/**
 * Pushes and tells per reference what came of it. A refusal is an answer, not a fault; no answer at all is a fault.
 * Only the `--porcelain` lines are read: their flags are promised, the texts around them are not.
 */
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
    return { references, answer };
}
function parsePush(stdout) {
    return (0,_git_output_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(stdout).flatMap((line) => {
        const [, flag, pair, summary] = /^([ +\-*!=])\t([^\t]*)\t(.*)$/.exec(line) ?? [];
        if (flag === undefined || pair === undefined || summary === undefined)
            return [];
        return [{ flag, name: pair.slice(pair.indexOf(":") + 1), summary }];
    });
}
function pushFault(answer, references) {
    const refused = references.filter(({ flag }) => flag === "!").map(({ name, summary }) => `${name}: ${summary}`);
    const stderr = [answer.stderr.trim(), ...refused].join("\n");
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "git", operation: "git push", exitCode: answer.exitCode, signal: null, stderr }, stderr);
}


/***/ }),

/***/ 81243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withSide),
/* harmony export */   l: () => (/* binding */ fillDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37863);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29981);
/**
 * A side repository: a private git directory, made for one operation, that shares the objects of the real one and
 * nothing else. Its configuration, references, attributes and index are ours, so
 * - a token used here cannot be led astray by what an agent wrote into `.git/config`;
 * - bytes go in and out of the work tree exactly as they are (no filters, no line-end conversion);
 * - the real index, HEAD and references are untouched, even when we are killed in the middle.
 */





/** Exact bytes, highest precedence. */
const rawAttributes = "* -text -ident -filter -working-tree-encoding\n";
/** What the far side is told we have, so that it sends only the rest. More would only cost time. */
const knownReferences = 500;
async function withSide(repository, references, use) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "workflow-manager-git-"));
    try {
        await fillDirectory(directory, configText(repository));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "info", "attributes"), rawAttributes);
        if (references !== "none")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "packed-refs"), await packedRefs(repository, references));
        const shallow = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "shallow");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(repository.shallow, shallow).catch(ignoreMissing);
        const env = {
            GIT_DIR: directory,
            GIT_WORK_TREE: repository.root,
            GIT_OBJECT_DIRECTORY: repository.objects,
            GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "index"),
        };
        return await use({
            directory,
            git: (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .withOptions */ .tq)(repository.unbound, { cwd: repository.root, env }),
            keepShallow: () => keepShallow(shallow, repository.shallow),
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** The least git accepts as a git directory. */
async function fillDirectory(directory, config) {
    for (const name of ["objects", "refs", "info"])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "config"), config);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "HEAD"), "ref: refs/heads/none\n");
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
    for (const line of (0,_git_output_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(rest.stdout)) {
        const [sha, name] = line.split(" ");
        if (sha !== undefined && name !== undefined)
            known.set(`refs/known/${name.slice("refs/".length)}`, sha);
    }
    if (head.exitCode === 0)
        known.set("refs/known/HEAD", head.stdout.toString("utf8").trim());
    return known;
}
async function keepShallow(ours, real) {
    const [after, before] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ours).catch(ignoreMissing), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real).catch(ignoreMissing)]);
    if (after === undefined || after.length === 0) {
        if (before !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(real, { force: true });
    }
    else if (before === undefined || !after.equals(before)) {
        // One rename, as git does it: a reader sees the old list or the new one.
        const temporary = `${real}.workflow-manager`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, after);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, real);
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
/* harmony export */   cn: () => (/* binding */ editedTree),
/* harmony export */   fU: () => (/* binding */ decodeTree),
/* harmony export */   hN: () => (/* binding */ encodeTree),
/* harmony export */   vS: () => (/* binding */ byDirectory),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/**
 * Trees as git stores them, and changes to them: pure. https://git-scm.com/docs/git-mktree, "tree objects" in
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. Names are records: bytes as latin1 characters (git-output.ts).
 */
const directoryMode = "40000";
const isDirectory = (entry) => entry?.mode === directoryMode;
/** `idBytes`: 20 with SHA-1, 32 with SHA-256. Throws on bytes that are no tree. */
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
/** git compares a directory's name as if it ended in a slash. */
function encodeTree(tree) {
    const sorted = [...tree]
        .map(([name, entry]) => ({ name, entry, key: isDirectory(entry) ? `${name}/` : name }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const length = ({ name, entry }) => entry.mode.length + name.length + 2 + entry.id.length / 2;
    const bytes = Buffer.alloc(sorted.reduce((sum, one) => sum + length(one), 0));
    let at = 0;
    for (const { name, entry } of sorted) {
        at += bytes.write(`${entry.mode} ${name}\0`, at, "latin1");
        at += bytes.write(entry.id, at, "hex");
    }
    return bytes;
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
/**
 * The tree with the edits in it. `at` gives the trees of directories that are reached, `made` takes each that is new and gives its
 * id. What stands where something new is to be makes way for it, as with `git update-index --replace`: a file for the
 * directory that a path runs through, and a directory for a file. A directory without entries is none.
 */
function editedTree(tree, edits, at, made) {
    const entries = new Map(tree);
    for (const [name, entry] of edits.files) {
        if (entry === null && !isDirectory(entries.get(name)))
            entries.delete(name);
    }
    for (const [name, inner] of edits.directories) {
        const before = entries.get(name);
        const after = editedTree(isDirectory(before) ? at(before.id) : new Map(), inner, at, made);
        if (after.size > 0)
            entries.set(name, { mode: directoryMode, id: made(after) });
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
/**
 * Runs git: nothing is asked, nothing waits for ever, and what went wrong comes back as evidence.
 *
 * An agent may have edited `.git/config`, `~/.gitconfig` or put hooks in place. So
 * - calls that carry a token run in a side repository of ours which has no configuration but ours (git-side.ts);
 * - calls that need the real repository carry no token, and what its configuration would execute is switched off
 *   (git-repository.ts).
 */





const defaultDeadlineMs = 120_000;
const defaultMaxBytes = 256 * 1024 * 1024;
const stderrBytes = 16 * 1024;
/** On SIGTERM git removes its lock files, which takes it a moment. */
const termGraceMs = 2000;
/** Some grandchild may hold the pipes open after git itself has ended. */
const drainMs = 2000;
/** `environment` (already scrubbed) without what could steer git, plus what keeps it quiet and in English. */
function gitEnvironment(environment) {
    const kept = new Set(["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSH_COMMAND", "GIT_EXEC_PATH"]);
    const clean = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || kept.has(name));
    return {
        ...Object.fromEntries(clean),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        // Set but empty: no other askpass program, configured or in SSH_ASKPASS, is tried.
        GIT_ASKPASS: "",
        GIT_EDITOR: ":",
        GIT_PAGER: "cat",
        GIT_OPTIONAL_LOCKS: "0",
        // An agent could put other objects and parents in the place of those that a push sends.
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_ALLOW_PROTOCOL: "https:http:file",
    };
}
/** Settings every call gets. `credential.helper` with no value empties the list of helpers. */
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
            // git starts helpers of its own (git-remote-https, index-pack): a group is what one can end.
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const stdout = collect(child.stdout, options.maxBytes ?? defaultMaxBytes, () => endGroup(child));
        const stderr = collectTail(child.stderr, stderrBytes);
        const feeding = feed(child, options.stdin);
        const stopped = watch(child, options.deadlineMs ?? defaultDeadlineMs, setup.signal);
        const ended = await settled(child);
        const why = stopped();
        // git is gone; a helper of its that did not obey must not outlive the call.
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
/** The same git with more settings and variables. */
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
/** Resolves with what went wrong on our side; git that stops reading (EPIPE) says itself why. */
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
/** Ends git at the deadline or on abort. The answer stops watching and says why git was ended, if it was. */
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
        // It has ended by itself in the meantime.
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


/***/ })

};
