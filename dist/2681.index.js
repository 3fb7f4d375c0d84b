export const id = 2681;
export const ids = [2681];
export const modules = {

/***/ 34754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ sessionToContinue),
/* harmony export */   oi: () => (/* binding */ isSessionOf),
/* harmony export */   x0: () => (/* binding */ needsHandOver)
/* harmony export */ });
function newestOf(history, stage) {
    const kept = history.stages[stage].progress["session"];
    if (typeof kept === "string" || kept === null)
        return kept;
    return history.sessions[stage] ?? history.sessions.implementation_progress;
}
function isSessionOf(history, sessionId, agent) {
    return (history.sessionAgents.findLast((session) => session.sessionId === sessionId)?.agent ?? agent) === agent;
}
function sessionToContinue(history, stage, agent) {
    const newest = newestOf(history, stage);
    if (typeof newest !== "string")
        return undefined;
    return isSessionOf(history, newest, agent) ? newest : undefined;
}
function needsHandOver(history, stage, agent) {
    return newestOf(history, stage) !== undefined && sessionToContinue(history, stage, agent) === undefined;
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


/***/ }),

/***/ 89160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compactJournal),
/* harmony export */   _: () => (/* binding */ expandJournal)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);

const mark = '{"compact":1}';
const line = /^\{"seq":(\d+),(.*),"prev":"([\w-]{43})","hash":"([\w-]{43})"\}$/s;
function compactJournal(journal) {
    const lines = new TextDecoder().decode(journal).split("\n");
    if (lines.pop() !== "")
        return undefined;
    const kept = [mark];
    let prev = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .chainStart */ .i$;
    for (const [seq, text] of lines.entries()) {
        const [, number, content, before, own] = line.exec(text) ?? [];
        if (content === undefined || own === undefined || number !== String(seq) || before !== prev)
            return undefined;
        kept.push(content);
        prev = own;
    }
    return new TextEncoder().encode(`${kept.join("\n")}\n`);
}
function expandJournal(compact) {
    const lines = new TextDecoder().decode(compact).split("\n");
    if (lines.shift() !== mark || lines.pop() !== "")
        return undefined;
    let prev = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .chainStart */ .i$;
    let text = "";
    for (const [seq, content] of lines.entries()) {
        const body = `{"seq":${seq},${content},"prev":"${prev}"}`;
        prev = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .lineHash */ .Hw)(body);
        text += `${body.slice(0, -1)}${_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN}${prev}"}\n`;
    }
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 84367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeJournal),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);

const longestLineBytes = 4 * 1024 * 1024;
const hashTailLength = _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN.length + 43 + 2;
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
function decodeJournal(bytes) {
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

/***/ 50919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ looksLikeCredential)
/* harmony export */ });
const names = new Set([
    ".env",
    ".envrc",
    ".npmrc",
    ".yarnrc",
    ".pypirc",
    ".netrc",
    "_netrc",
    ".git-credentials",
    ".htpasswd",
    ".pgpass",
    ".my.cnf",
    ".dockercfg",
    ".vault-token",
    ".vault_pass",
    ".terraformrc",
    "auth.json",
    "credentials",
    "credentials.json",
    "credentials.toml",
    "kubeconfig",
    "secrets.json",
    "secrets.toml",
    "secrets.yaml",
    "secrets.yml",
    "id_dsa",
    "id_ecdsa",
    "id_ed25519",
    "id_rsa",
]);
const endings = [
    ".pem",
    ".key",
    ".p8",
    ".p12",
    ".pfx",
    ".jks",
    ".keystore",
    ".kdbx",
    ".ppk",
    ".gpg",
    ".ovpn",
    ".tfstate",
    ".tfstate.backup",
    ".tfvars",
];
const tails = [
    ".docker/config.json",
    ".kube/config",
    ".config/gh/hosts.yml",
    ".aws/config",
    ".codex/auth.json",
];
const shapes = [/^gha-creds-.*\.json$/, /^service[-_]?account.*\.json$/, /^client_secret.*\.json$/, /^\.env\..+$/];
const samples = /\.(example|sample|template|dist|defaults?)$/;
function looksLikeCredential(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    if (samples.test(name))
        return false;
    return (names.has(name) ||
        endings.some((ending) => name.endsWith(ending)) ||
        shapes.some((shape) => shape.test(name)) ||
        tails.some((tail) => lower === tail || lower.endsWith(`/${tail}`)));
}


/***/ }),

/***/ 16076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ activeAgent),
/* harmony export */   t: () => (/* binding */ agentChain)
/* harmony export */ });
function agentChain(world) {
    return [world.agent, ...(world.fallbackAgents ?? [])];
}
function activeAgent(world, history) {
    return agentChain(world).find(({ name }) => name === history.agentInUse) ?? world.agent;
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compactJournalPart: () => (/* binding */ compactJournalPart),
  freshNonce: () => (/* binding */ freshNonce),
  issueOf: () => (/* binding */ issueOf),
  journalPart: () => (/* binding */ journalPart),
  newestSession: () => (/* binding */ newestSession),
  packCheckpoint: () => (/* binding */ packCheckpoint),
  takeState: () => (/* binding */ takeState),
  workTreePart: () => (/* binding */ workTreePart)
});

// EXTERNAL MODULE: ./lib/core/agents/agent-session.js
var agent_session = __webpack_require__(34754);
// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
// EXTERNAL MODULE: ./lib/core/checkpoint/manifest.js
var checkpoint_manifest = __webpack_require__(48801);
// EXTERNAL MODULE: ./lib/core/checkpoint/part-name.js
var part_name = __webpack_require__(54013);
// EXTERNAL MODULE: ./lib/core/journal/journal-compact.js
var journal_compact = __webpack_require__(89160);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/journal/journal.js
var journal_journal = __webpack_require__(41156);
// EXTERNAL MODULE: ./lib/core/journal/journal-decode.js
var journal_decode = __webpack_require__(84367);
;// CONCATENATED MODULE: ./lib/core/journal/journal-verify.js



const prevKey = ',"prev":"';
const hashLength = 43;
const newline = 0x0a;
const brace = 0x7d;
function follows(bytes, start, end, head) {
    const at = end - 2 - hashLength;
    const bodyEnd = at - journal_journal/* hashKey */.EN.length;
    const prevAt = bodyEnd - 1 - hashLength;
    const begin = `{"seq":${head.seq},`;
    if (prevAt - prevKey.length < start + begin.length)
        return false;
    const text = (from, to) => bytes.toString("latin1", from, to);
    if (text(start, start + begin.length) !== begin || text(bodyEnd, at) !== journal_journal/* hashKey */.EN || text(end - 2, end) !== '"}')
        return false;
    if (text(prevAt - prevKey.length, bodyEnd) !== `${prevKey}${head.hash}"`)
        return false;
    const own = text(at, end - 2);
    bytes[bodyEnd] = brace;
    return (0,external_node_crypto_.hash)("sha256", bytes.subarray(start, bodyEnd + 1), "base64url") === own;
}
function verifyJournal(journal) {
    const bytes = Buffer.from(journal);
    let head = journal_journal/* emptyChain */.d1;
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        const own = bytes.toString("latin1", Math.max(start, end - 2 - hashLength), Math.max(start, end - 2));
        if (end - start > journal_decode/* longestLineBytes */.i || !follows(bytes, start, end, head))
            break;
        head = { seq: head.seq + 1, hash: own };
        start = end + 1;
    }
    if (start === bytes.length)
        return { head, length: start, tail: { kind: "whole" } };
    const { tail, ...read } = (0,journal_decode/* decodeJournal */.M)(journal);
    return { head: read.head, length: read.length, tail };
}

// EXTERNAL MODULE: ./lib/core/text/credential-paths.js
var credential_paths = __webpack_require__(50919);
// EXTERNAL MODULE: ./lib/engine/agent/active-agent.js
var active_agent = __webpack_require__(16076);
;// CONCATENATED MODULE: ./lib/engine/checkpoint/pack.js








const journalPart = "journal.jsonl";
const compactJournalPart = "journal.compact.br";
const workTreePart = "worktree.bundle";
async function packTree(world, base, audience) {
    const snapshot = await world.workTree.snapshot({ base, withoutCredentials: audience === "everyone" });
    const file = await world.scratch.file(workTreePart);
    try {
        await world.workTree.bundle(snapshot, file);
        return { snapshot, file };
    }
    catch (error) {
        await world.scratch.remove(file);
        throw error;
    }
}
const mostTakes = 3;
async function takeState(world, history, audiences, stagesBegun = () => 0) {
    for (let turn = 1;; turn += 1) {
        const before = stagesBegun();
        const taken = await takeOnce(world, history, audiences);
        await Promise.allSettled(taken.trees.values());
        if (stagesBegun() === before || turn === mostTakes)
            return taken;
        await taken.clear();
    }
}
async function takeOnce(world, history, audiences) {
    const journal = (await world.states.readJournal(history.workflowId)) ?? new Uint8Array();
    const base = history.stages.initialization.output?.["baseSha"];
    const trees = new Map();
    const only = audiences.length === 1 ? audiences[0] : undefined;
    if (typeof base === "string" && only !== undefined)
        trees.set(only, packTree(world, base, only));
    else if (typeof base === "string") {
        const everyones = packTree(world, base, "everyone");
        const untracked = world.workTree.changedPaths("untracked");
        const owners = untracked.then((paths) => paths.some(credential_paths/* looksLikeCredential */.P) ? packTree(world, base, "owner") : everyones);
        trees.set("everyone", everyones).set("owner", owners);
    }
    for (const tree of trees.values())
        tree.catch(() => undefined);
    return {
        journal,
        trees,
        clear: async () => {
            const taken = await Promise.allSettled(trees.values());
            const files = taken.flatMap((one) => one.status === "fulfilled" && one.value !== undefined ? [one.value.file] : []);
            await Promise.allSettled([...new Set(files)].map((file) => world.scratch.remove(file)));
        },
    };
}
function newestSession(history) {
    const current = history.current === null ? undefined : history.stages[history.current].progress["session"];
    if (typeof current === "string")
        return current;
    const kept = history.stages.implementation_progress.progress["session"];
    return typeof kept === "string" ? kept : history.sessions.implementation_progress;
}
async function packCheckpoint(request) {
    const { scratch } = request.world;
    const directory = await scratch.directory("checkpoint");
    try {
        const leftOut = await fill(directory, request);
        const tree = await request.taken.trees.get(request.audience);
        return { directory, leftOut, head: tree?.snapshot.head };
    }
    catch (error) {
        await scratch.remove(directory);
        throw error;
    }
}
async function fill(directory, request) {
    const { world, history, seal, audience } = request;
    const leftOut = [];
    const write = (name, bytes) => world.scratch.writeFile(`${directory}/${name}`, seal === undefined ? bytes : seal.seal(bytes, name));
    const { journal } = request.taken;
    const { head, length } = verifyJournal(journal);
    const held = journal.subarray(0, length);
    const compact = (0,journal_compact/* compactJournal */.X)(held);
    if (compact === undefined)
        await write(journalPart, held);
    else
        await write(compactJournalPart, await world.scratch.compress(compact));
    const tree = await request.taken.trees.get(audience);
    if (tree !== undefined) {
        if (seal === undefined)
            await world.scratch.copyFile(tree.file, `${directory}/${workTreePart}`);
        else
            await write(workTreePart, (await world.scratch.readFile(tree.file)) ?? new Uint8Array());
        leftOut.push(...tree.snapshot.leftOut);
    }
    const agent = (0,active_agent/* activeAgent */.S)(world, history);
    const newest = newestSession(history);
    const sessionId = newest !== undefined && (0,agent_session/* isSessionOf */.oi)(history, newest, agent.name) ? newest : undefined;
    const files = [];
    if (sessionId !== undefined && audience === "owner") {
        for (const file of await agent.sessionFiles(sessionId)) {
            const name = `session.${file.name}`;
            const bytes = (0,part_name/* isPartName */.f)(name) ? await world.scratch.readFile(file.path) : undefined;
            if (bytes === undefined) {
                leftOut.push(`session file ${file.name}`);
                continue;
            }
            await write(name, bytes);
            files.push(name);
        }
    }
    else if (sessionId !== undefined) {
        leftOut.push("the agent's session (this store can be read by everyone; set checkpoint-key to keep it)");
    }
    const manifest = {
        schema: 1,
        workflow_id: history.workflowId,
        generation: request.generation,
        created_at: world.clock.now(),
        run: request.run.id === undefined ? null : { id: request.run.id, attempt: request.run.attempt },
        issue: issueOf(history) ?? null,
        plan: history.planFingerprint,
        journal: { entries: head.seq, head: head.hash },
        work_tree: tree?.snapshot ?? null,
        session: sessionId === undefined ? null : { agent: agent.name, id: sessionId, files },
        left_out: leftOut,
        parts: [...(await world.scratch.digest(directory))].sort((a, b) => (a.name < b.name ? -1 : 1)),
        sealed: seal === undefined ? null : { algorithm: "AES-256-GCM", salt: seal.salt },
        signature: null,
    };
    const signed = seal === undefined ? manifest : { ...manifest, signature: seal.sign((0,checkpoint_manifest/* signedText */.Mo)(manifest)) };
    await world.scratch.writeFile(`${directory}/${part_name/* manifestName */.v}`, (0,checkpoint_manifest/* encodeManifest */.Gb)(signed));
    return leftOut;
}
function issueOf(history) {
    const number = history.stages.issue_creation.output?.["number"];
    return typeof number === "number" ? number : history.task?.issue;
}
function freshNonce(world) {
    return (0,checkpoint_name/* nameNonce */.p6)(world.chance.uuid()).slice(0, 12);
}


/***/ })

};
