export const id = 2163;
export const ids = [2163];
export const modules = {

/***/ 72163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/checkpoint-name.js
var checkpoint_name = __webpack_require__(12565);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(52094);
// EXTERNAL MODULE: ./lib/adapters/abort-fault.js
var abort_fault = __webpack_require__(91507);
// EXTERNAL MODULE: ./lib/adapters/actions-client-fault.js
var actions_client_fault = __webpack_require__(6098);
// EXTERNAL MODULE: ./lib/adapters/checkpoint-files.js
var checkpoint_files = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: ./lib/adapters/quiet-clients.js
var quiet_clients = __webpack_require__(18953);
;// CONCATENATED MODULE: ./lib/adapters/artifact-client.js
/** What we ask of @actions/artifact, which can be neither stopped nor kept from printing (artifact-store.ts). */








async function ask(what, call) {
    const { default: client } = await Promise.all(/* import() */[__webpack_require__.e(1371), __webpack_require__.e(4730), __webpack_require__.e(8766)]).then(__webpack_require__.bind(__webpack_require__, 78766));
    return (0,quiet_clients/* quietly */.g)(() => call(client)).catch((error) => {
        throw (0,actions_client_fault/* clientFault */.Y)(error, what);
    });
}
/**
 * Uploads a copy and returns its bytes. A copy, because an upload that was given up still reads its files, and the client
 * throws out of an event handler, which ends the process, when one of them has gone.
 */
function uploadCopy(request, signal) {
    const what = "uploading a checkpoint";
    const { name, directory, temporary, retentionDays, bounds } = request;
    const upload = async () => {
        const copy = await (0,file_fault/* withFileFault */.Zm)("create directory", temporary, () => (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "upload-")));
        try {
            const bytes = await (0,checkpoint_files/* copyCheckpoint */.IE)(directory, copy, { signal, durable: false, bounds });
            (0,abort_fault/* throwIfAborted */.Te)(signal, what);
            const files = (await (0,promises_.readdir)(copy)).map((file) => (0,external_node_path_.join)(copy, file));
            const { id } = await ask(what, (client) => client.uploadArtifact(name, files, copy, { retentionDays }));
            if (id === undefined || !(id > 0))
                throw (0,actions_client_fault/* clientFault */.Y)("the service gave no id for the upload", what);
            return bytes;
        }
        finally {
            await (0,promises_.rm)(copy, { recursive: true, force: true });
        }
    };
    return (0,abort_fault/* orAborted */.H6)(upload(), signal, what);
}
/** Checkpoints of this attempt of this run, which need no token to be listed. */
async function listOwnAttempt(signal) {
    const what = "listing artifacts";
    const listed = ask(what, (client) => client.listArtifacts());
    const { artifacts } = await (0,abort_fault/* orAborted */.H6)(listed, signal, what);
    return artifacts.flatMap(({ id, name, createdAt, digest }) => {
        const parsed = (0,checkpoint_name/* parseArtifactName */.TZ)(name);
        if (parsed === undefined)
            return [];
        const { workflowId, generation, issue } = parsed;
        return [{ id, name, workflowId, generation, issue, createdAt: createdAt?.getTime(), digest }];
    });
}
/** Returns the zip's path below `folder`. `digestMismatch` is the client's only word about a download gone wrong. */
async function downloadOwn(own, folder, signal) {
    const what = "downloading a checkpoint";
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, "own-"));
    const expected = own.digest === undefined ? {} : { expectedHash: own.digest };
    const download = ask(what, (client) => client.downloadArtifact(own.id, { path, skipDecompress: true, ...expected }));
    const result = await (0,abort_fault/* orAborted */.H6)(download, signal, what);
    const [zip] = await (0,promises_.readdir)(path);
    if (result.digestMismatch === true || zip === undefined)
        throw (0,file_fault/* corrupted */.LM)(`the download of ${own.name} is not what was stored`);
    return (0,external_node_path_.join)(path, zip);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/adapters/github/faults.js + 1 modules
var faults = __webpack_require__(97374);
// EXTERNAL MODULE: ./lib/adapters/http-request.js
var http_request = __webpack_require__(1390);
;// CONCATENATED MODULE: ./lib/adapters/artifact-download.js









/**
 * Fetches the zip of an artifact into a file that must not exist, and compares its digest. By hand rather than with the
 * artifact client, because that can be neither stopped nor bounded, and tries a broken download for over half a minute.
 */
async function downloadZip(request, signal) {
    const startedAt = performance.now();
    const { pathname } = new URL(request.url);
    const context = () => ({ method: "GET", path: pathname, secret: request.token, now: Date.now() });
    try {
        const location = await redirection(request, signal, context);
        // The storage gets no token of ours: its address is signed.
        const answer = await (0,http_request/* httpRequest */.a)(location, { signal });
        if (answer.status !== 200)
            throw (0,faults/* httpFault */.NH)(answer.status, "the artifact's storage refused", {}, context());
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const hashing = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                hash.update(chunk);
                done(null, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(answer.body, (0,checkpoint_files/* atMost */.Tu)(request.maxBytes), hashing, (0,external_node_fs_.createWriteStream)(request.file, { flags: "wx" }), {
            signal,
        });
        const found = `sha256:${hash.digest("hex")}`;
        if (request.digest !== undefined && found !== request.digest)
            throw (0,file_fault/* corrupted */.LM)(`the artifact's digest is ${found} where ${request.digest} was stored`);
    }
    catch (error) {
        if (signal.aborted)
            throw (0,abort_fault/* abortFault */.JD)(signal, "downloading a checkpoint", startedAt);
        if ((0,file_fault/* errnoOf */.UQ)(error) !== undefined && !isSocketError(error))
            throw (0,file_fault/* fileFault */.bT)(error, "write", request.file);
        throw error instanceof Error && error.name !== "Fault" ? (0,faults/* connectionFault */.x$)(error, context()) : error;
    }
}
function isSocketError(error) {
    return error instanceof Error && /^(?:read|connect|getaddrinfo)$/.test(String(Reflect.get(error, "syscall")));
}
async function redirection(request, signal, context) {
    const answer = await (0,http_request/* httpRequest */.a)(request.url, {
        headers: { authorization: `Bearer ${request.token}`, accept: "application/vnd.github+json" },
        redirect: "manual",
        signal,
    });
    const location = answer.headers.get("location");
    if (answer.status === 302 && location !== undefined && URL.canParse(location)) {
        answer.body.destroy();
        return location;
    }
    const text = (await answer.text()).slice(0, 2000);
    if (answer.status === 302)
        throw (0,faults/* badBody */.OE)("GitHub named no place to download from", context());
    throw (0,faults/* httpFault */.NH)(answer.status, text, Object.fromEntries(answer.headers), context());
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./lib/adapters/github/decode.js
var decode = __webpack_require__(28838);
;// CONCATENATED MODULE: ./lib/adapters/artifact-list.js



const optional = (shape) => schemas/* optional */.lqM(schemas/* nullable */.mee(shape));
const listed = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        name: schemas/* string */.YjP(),
        expired: optional(schemas/* boolean */.zMY()),
        created_at: optional(schemas/* string */.YjP()),
        digest: optional(schemas/* string */.YjP()),
        workflow_run: optional(schemas/* object */.Ikc({ repository_id: optional(schemas/* int */.Whr()), head_repository_id: optional(schemas/* int */.Whr()) })),
    })),
});
/** Pages of a hundred, newest first. A repository that makes more artifacts than this between two runs has other stores. */
const mostPages = 5;
/** Of one run, of one exact name, or of the whole repository. Expired ones and those of forks are left out. */
async function listCheckpoints({ send, owner, repo }, of, signal) {
    const root = `/repos/${(0,decode/* segment */.mX)(owner)}/${(0,decode/* segment */.mX)(repo)}/actions`;
    const path = of.runId === undefined ? `${root}/artifacts` : `${root}/runs/${(0,decode/* segment */.mX)(of.runId)}/artifacts`;
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const query = { per_page: 100, page, ...(of.name === undefined ? {} : { name: of.name }) };
        const { artifacts } = (0,decode/* decode */.D4)(listed, await send({ method: "GET", path, query, signal }));
        found.push(...artifacts.flatMap(asCheckpoint));
        if (artifacts.length < 100)
            break;
    }
    return found;
}
function asCheckpoint(artifact) {
    const name = (0,checkpoint_name/* parseArtifactName */.TZ)(artifact.name);
    if (name === undefined || artifact.expired === true || isForeign(artifact))
        return [];
    const createdAt = Date.parse(artifact.created_at ?? "");
    return [
        {
            id: artifact.id,
            name: artifact.name,
            workflowId: name.workflowId,
            generation: name.generation,
            issue: name.issue,
            createdAt: Number.isNaN(createdAt) ? undefined : createdAt,
            digest: artifact.digest ?? undefined,
        },
    ];
}
/** A pull request from a fork uploads into this repository's list whatever it likes, under any name. */
function isForeign({ workflow_run: run }) {
    const home = run?.repository_id ?? undefined;
    return home !== undefined && run?.head_repository_id !== home;
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
// EXTERNAL MODULE: ./lib/adapters/github/tolerate.js
var tolerate = __webpack_require__(8888);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/zip-reader.js








// Sizes and signatures: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const methods = { stored: 0, deflated: 8 };
const mostDirectoryBytes = 1024 * 1024;
/** Throws `Fault` (state, corrupted) on anything but a plain archive of plain files within the bounds. */
async function unpackZip(file, directory, bounds, signal) {
    const startedAt = performance.now();
    const archive = await (0,file_fault/* withFileFault */.Zm)("open", file, () => (0,promises_.open)(file, "r"));
    try {
        const entries = await readDirectory(archive);
        for (const { name } of entries)
            (0,checkpoint_files/* mustBePartName */.hp)(name);
        if (new Set(entries.map(({ name }) => name)).size !== entries.length)
            throw (0,file_fault/* corrupted */.LM)("an archive with a name twice");
        (0,checkpoint_files/* mustFit */.LW)(entries, bounds);
        for (const entry of entries)
            await unpackEntry(archive, entry, (0,external_node_path_.join)(directory, entry.name), signal);
    }
    catch (error) {
        throw signal.aborted ? (0,abort_fault/* abortFault */.JD)(signal, "unpacking a checkpoint", startedAt) : asCorrupted(error, directory);
    }
    finally {
        await archive.close();
    }
}
/** Offsets that lead nowhere (RangeError) and streams that do not inflate (Z_…) are the archive's fault. */
function asCorrupted(error, directory) {
    const isArchives = error instanceof RangeError || (error instanceof Error && /^Z_/.test(String(Reflect.get(error, "code"))));
    if (isArchives)
        return (0,file_fault/* corrupted */.LM)(`the archive cannot be unpacked: ${error.message}`);
    return (0,file_fault/* fileFault */.bT)(error, "unpack into", directory);
}
async function readAt(archive, position, length) {
    const { buffer, bytesRead } = await archive.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}
async function readDirectory(archive) {
    const { size } = await archive.stat();
    const tailStart = Math.max(0, size - endBytes - longestComment);
    const tail = await readAt(archive, tailStart, size - tailStart);
    const end = tail.subarray(Math.max(0, lastIndexOf(tail, endSignature)));
    if (end.length < endBytes || end.readUInt32LE(0) !== endSignature)
        throw (0,file_fault/* corrupted */.LM)("not a zip archive, or a truncated one");
    const count = end.readUInt16LE(10);
    const length = end.readUInt32LE(12);
    if (length > mostDirectoryBytes)
        throw (0,file_fault/* corrupted */.LM)(`an archive with a directory of ${length} bytes`);
    const listing = await readAt(archive, end.readUInt32LE(16), length);
    const entries = [];
    for (let at = 0, index = 0; index < count; index += 1) {
        if (listing.readUInt32LE(at) !== entrySignature)
            throw (0,file_fault/* corrupted */.LM)("an archive with a broken directory");
        const nameEnd = at + entryBytes + listing.readUInt16LE(at + 28);
        // The upper half of the attributes is the Unix mode where the archive comes from Unix; 0xA000 is a symbolic link.
        if ((listing.readUInt16LE(at + 40) & 0xf000) === 0xa000)
            throw (0,file_fault/* corrupted */.LM)("an archive with a symbolic link");
        entries.push({
            name: listing.toString("utf8", at + entryBytes, nameEnd),
            method: listing.readUInt16LE(at + 10),
            crc: listing.readUInt32LE(at + 16),
            packed: listing.readUInt32LE(at + 20),
            bytes: listing.readUInt32LE(at + 24),
            offset: listing.readUInt32LE(at + 42),
        });
        at = nameEnd + listing.readUInt16LE(at + 30) + listing.readUInt16LE(at + 32);
    }
    return entries;
}
function lastIndexOf(bytes, signature) {
    const pattern = Buffer.alloc(4);
    pattern.writeUInt32LE(signature);
    return bytes.lastIndexOf(pattern);
}
async function unpackEntry(archive, entry, path, signal) {
    const local = await readAt(archive, entry.offset, localBytes);
    if (local.readUInt32LE(0) !== localSignature)
        throw (0,file_fault/* corrupted */.LM)(`${entry.name} is not where the archive says`);
    const start = entry.offset + localBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
    if (entry.method !== methods.stored && entry.method !== methods.deflated)
        throw (0,file_fault/* corrupted */.LM)(`${entry.name} is packed by method ${entry.method}`);
    const target = await (0,promises_.open)(path, "wx", 0o600);
    const check = checksum(entry);
    const bound = (0,checkpoint_files/* atMost */.Tu)(entry.bytes);
    const sink = target.createWriteStream();
    if (entry.packed === 0) {
        // A read stream cannot be told to read nothing.
        await new Promise((resolve) => sink.end(resolve));
    }
    else {
        const source = archive.createReadStream({ start, end: start + entry.packed - 1, autoClose: false });
        if (entry.method === methods.stored)
            await (0,external_node_stream_promises_.pipeline)(source, bound, check.stream, sink, { signal });
        else
            await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_zlib_.createInflateRaw)(), bound, check.stream, sink, { signal });
    }
    check.finish();
}
function checksum(entry) {
    let crc = 0;
    let bytes = 0;
    const stream = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            bytes += chunk.length;
            done(null, chunk);
        },
    });
    return {
        stream,
        finish: () => {
            if (bytes !== entry.bytes || crc !== entry.crc)
                throw (0,file_fault/* corrupted */.LM)(`${entry.name} in the archive was changed`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/artifact-store.js
/**
 * Checkpoints as artifacts: uploaded with @actions/artifact, found and downloaded by REST.
 *
 * A1 Every name carries attempt, issue and nonce: a name whose upload failed half-way is burnt for the run.
 * A2 The client's own list knows the current attempt alone, so REST comes first; it needs `actions: read`, and where that is
 *    missing the own attempt is better than nothing. An empty answer is given only by a list that was read.
 * A3 What is downloaded is bounded, checked against its digest, and unpacked by our own reader (zip-reader.ts).
 *
 * The client prints to standard output: `Artifact name is valid!`, `Uploading artifact: …`, `Uploaded bytes n`, digests, and
 * retries as `Attempt n of 5 failed with error: …`.
 */













/** A workflow that nobody resumed for a week is started again. */
const retentionDays = 7;
function createArtifactStore(options) {
    const { owner, repo, apiUrl, token, bounds = checkpoint_files/* checkpointBounds */.mB } = options;
    let opened;
    const repository = () => {
        opened ??= { send: (0,client.createClient)(options), owner, repo };
        return opened;
    };
    /** Falls back to the own attempt where REST does not answer (A2). */
    const list = async (query, signal) => {
        try {
            return await listCheckpoints(repository(), { runId: query.runId }, signal);
        }
        catch (refusal) {
            (0,abort_fault/* throwIfAborted */.Te)(signal, "looking for checkpoints");
            const isOwn = query.runId === undefined || query.runId === options.runId;
            if (!isOwn && isMissingRun(refusal))
                return [];
            const own = isOwn ? await listOwnAttempt(signal).catch(() => []) : [];
            if (own.length === 0)
                throw refusal;
            return own;
        }
    };
    const fetchZip = async (name, folder, signal) => {
        const file = (0,external_node_path_.join)(folder, "artifact.zip");
        try {
            const [found] = await listCheckpoints(repository(), { name }, signal);
            if (found === undefined)
                throw (0,file_fault/* corrupted */.LM)(`the artifact ${name} is gone, or not of this repository`);
            const url = `${apiUrl.replace(/\/+$/, "")}/repos/${owner}/${repo}/actions/artifacts/${found.id}/zip`;
            await downloadZip({ url, token, file, maxBytes: bounds.totalBytes, digest: found.digest }, signal);
            return file;
        }
        catch (refusal) {
            (0,abort_fault/* throwIfAborted */.Te)(signal, "loading a checkpoint");
            // Only a refused request is worth a second way: what arrived and is wrong would be wrong again.
            if (!(refusal instanceof evidence/* Fault */.v) || refusal.evidence.kind !== "http")
                throw refusal;
            const [own] = (await listOwnAttempt(signal).catch(() => [])).filter((artifact) => artifact.name === name);
            if (own === undefined)
                throw refusal;
            return downloadOwn(own, folder, signal);
        }
    };
    return {
        name: "artifact",
        publicInPublicRepository: true,
        async save(directory, about, signal) {
            (0,abort_fault/* throwIfAborted */.Te)(signal, "uploading a checkpoint");
            const { workflowId, generation, runAttempt: attempt, issue } = about;
            const name = (0,checkpoint_name/* artifactName */.Cs)({ workflowId, generation, attempt, issue, nonce: (0,checkpoint_name/* nameNonce */.p6)(about.nonce) });
            const { temporary } = options;
            const days = Math.min(retentionDays, options.retentionLimitDays ?? retentionDays);
            const bytes = await uploadCopy({ name, directory, temporary, retentionDays: days, bounds }, signal);
            return { address: { store: "artifact", key: name, workflowId, generation }, bytes };
        },
        async find(query, signal) {
            (0,abort_fault/* throwIfAborted */.Te)(signal, "looking for checkpoints");
            const found = (await list(query, signal)).filter(({ workflowId, issue }) => (query.workflowId === undefined || query.workflowId === workflowId) &&
                (query.issue === undefined || query.issue === issue));
            return (0,checkpoint_name/* newestFirst */.ll)(found).map(asAddress);
        },
        async load(address, directory, signal) {
            if ((0,checkpoint_name/* parseArtifactName */.TZ)(address.key)?.workflowId !== address.workflowId)
                throw (0,file_fault/* corrupted */.LM)(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
            (0,abort_fault/* throwIfAborted */.Te)(signal, "loading a checkpoint");
            const { temporary } = options;
            const folder = await (0,file_fault/* withFileFault */.Zm)("create directory", temporary, () => (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "artifact-")));
            try {
                await unpackZip(await fetchZip(address.key, folder, signal), directory, bounds, signal);
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
        async prune(workflowId, keep, signal) {
            const all = (await list({ workflowId }, signal)).filter((artifact) => artifact.workflowId === workflowId);
            let removed = 0;
            for (const { id } of (0,checkpoint_name/* newestFirst */.ll)(all).slice(Math.max(1, keep))) {
                const path = `/repos/${owner}/${repo}/actions/artifacts/${id}`;
                const gone = repository().send({ method: "DELETE", path, signal });
                // Without `actions: write` they stay until they expire.
                if ((await (0,tolerate/* unlessRefused */.J)(gone, ({ status }) => status === 403 || status === 404)) !== undefined)
                    removed += 1;
            }
            return removed;
        },
    };
}
function isMissingRun(refusal) {
    return refusal instanceof evidence/* Fault */.v && refusal.evidence.kind === "http" && (0,tolerate/* isMissing */.b)(refusal.evidence);
}
function asAddress({ name, workflowId, generation, createdAt }) {
    return { store: "artifact", key: name, workflowId, generation, createdAt };
}


/***/ }),

/***/ 22563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52094);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97374);




/** A page of a hundred comments of 64 Ki characters, four bytes each. */
const answerBytes = 32 * 1024 * 1024;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * One attempt per call: retrying is the engine's. GitHub asks for writes one after another (docs: best practices for
 * using the REST API), so they wait for each other; a write's deadline starts when its turn has come.
 */
function createClient(options) {
    let octokit;
    let lastWrite = Promise.resolve();
    const deadlineMs = options.deadlineMs ?? 20_000;
    const apiUrl = options.apiUrl.replace(/\/+$/, "");
    const once = async (call) => {
        const query = queryString(call.query);
        const context = {
            method: call.method,
            path: call.path + query,
            secret: options.token,
            now: options.clock.now(),
        };
        stopIfAborted(call.signal, false, context);
        octokit ??= loadOctokit(options, apiUrl);
        const ready = await octokit;
        const stop = new AbortController();
        const deadline = setTimeout(() => stop.abort(), deadlineMs);
        const abort = () => stop.abort();
        call.signal?.addEventListener("abort", abort, { once: true });
        try {
            const answer = await ready.request({
                method: call.method,
                url: address(apiUrl, call.path) + query,
                headers: {
                    accept: call.accept ?? "application/vnd.github+json",
                    "x-github-api-version": "2022-11-28",
                    ...(call.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
                },
                // As text, since Octokit's own JSON writer takes strings like "12n" for big integers.
                ...(call.body === undefined ? {} : { data: JSON.stringify(call.body) }),
                // We read bodies ourselves: Octokit takes a truncated 2xx body for a string and says nothing.
                request: { signal: stop.signal, log: silent, parseSuccessResponseBody: false, fetch: _http_request_js__WEBPACK_IMPORTED_MODULE_2__/* .httpRequest */ .a },
            });
            const bytes = await readBody(answer.data, call.maxBytes ?? answerBytes, { ...context, now: options.clock.now() });
            const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
            return { status: answer.status, headers: answer.headers, text, tooLong: bytes === undefined, context };
        }
        catch (error) {
            const failed = { ...context, now: options.clock.now() };
            stopIfAborted(call.signal, true, failed);
            if (stop.signal.aborted)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFault */ .T4)("ETIMEDOUT", `no answer within ${deadlineMs} ms`, true, failed);
            throw toFault(error, failed);
        }
        finally {
            clearTimeout(deadline);
            call.signal?.removeEventListener("abort", abort);
        }
    };
    return (call) => {
        if (call.method === "GET" || call.path === "/graphql")
            return once(call);
        const turn = lastWrite.then(() => once(call));
        lastWrite = turn.catch(() => { });
        return turn;
    };
}
async function loadOctokit(options, baseUrl) {
    // A header that cannot be sent is refused in an error that may quote the token.
    if (!/^[\x21-\x7e]*$/.test(options.token))
        throw (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("token", "input", "holds blanks or other characters no token has", "Give the token as it is");
    const { Octokit } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
    return new Octokit({ auth: options.token, baseUrl, userAgent: "workflow-manager", log: silent });
}
function address(apiUrl, path) {
    return path === "/graphql" ? `${apiUrl.replace(/\/api\/v3$/, "/api")}${path}` : apiUrl + path;
}
function queryString(query) {
    const pairs = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
/** Undefined when there is more than `limit`. 204 has no stream. */
async function readBody(body, limit, context) {
    if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable))
        return new Uint8Array();
    const stream = body;
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > limit)
                return undefined;
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .badBody */ .OE)(`the answer broke off after ${size} bytes (${String(error)})`, context);
    }
    return Buffer.concat(chunks);
}
function stopIfAborted(signal, maybeSent, context) {
    if (signal?.aborted !== true)
        return;
    if (signal.reason instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        throw signal.reason;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFault */ .T4)("ABORT_ERR", "stopped by the caller", maybeSent, context);
}
function toFault(error, context) {
    if (error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        return error;
    const answer = error instanceof Error && "response" in error ? error.response : undefined;
    // Octokit gives a broken connection the status 500; only a real answer has a `response`.
    if (error instanceof Error && answer !== undefined)
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .httpFault */ .NH)(answer.status, error.message, answer.headers, context);
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFault */ .x$)(error, context);
}


/***/ })

};
