export const id = 3764;
export const ids = [3764,2563];
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

/***/ 22563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3674);




const answerBytes = 32 * 1024 * 1024;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
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
                ...(call.body === undefined ? {} : { data: JSON.stringify(call.body) }),
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
    if (!/^[\x21-\x7e]*$/.test(options.token))
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("token", "input", "holds blanks or other characters no token has", "Give the token as it is");
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
    if (signal.reason instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        throw signal.reason;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFault */ .T4)("ABORT_ERR", "stopped by the caller", maybeSent, context);
}
function toFault(error, context) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        return error;
    const answer = error instanceof Error && "response" in error ? error.response : undefined;
    if (error instanceof Error && answer !== undefined)
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .httpFault */ .NH)(answer.status, error.message, answer.headers, context);
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFault */ .x$)(error, context);
}


/***/ }),

/***/ 28838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63619);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);



function decode(schema, answer) {
    if (answer.tooLong)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badBody */ .OE)("the answer is longer than any GitHub gives", answer.context);
    let value;
    try {
        value = JSON.parse(answer.text);
    }
    catch {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badBody */ .OE)(`the answer (${answer.status}, ${answer.text.length} characters) is not JSON`, answer.context);
    }
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badBody */ .OE)(`the answer misfits at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`, answer.context);
}
async function* pages(send, call, item, maxPages) {
    let query = { ...call.query, per_page: 100 };
    for (let page = 1; page <= maxPages; page++) {
        const answer = await send({ ...call, query });
        yield decode(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item), answer);
        const next = nextQuery(String(answer.headers["link"] ?? ""));
        if (next === undefined)
            return;
        query = next;
    }
}
async function all(send, call, item, maxPages) {
    const found = [];
    for await (const page of pages(send, call, item, maxPages))
        found.push(...page);
    return found;
}
function nextQuery(link) {
    const target = /<([^<>]{1,4000})>;[^,<]*\brel="next"/.exec(link)?.[1];
    if (target === undefined || !URL.canParse(target))
        return undefined;
    return Object.fromEntries(new URL(target).searchParams);
}
function segment(text) {
    if (text === "" || text === "." || text === "..")
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)(text || "(empty)", "a name", "cannot stand in a GitHub address", "Choose another name");
    return encodeURIComponent(text);
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

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unlessRefused),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

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

/***/ 69251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ clientFault)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _github_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);


const statusInText = /\((\d{3})\)/;
function clientFault(error, operation) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v)
        return error;
    const context = { method: "POST", path: operation, secret: "", now: Date.now() };
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes("storage quota has been hit"))
        return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)("checkpoint-stores", "artifact storage", "the storage quota is used up", "Remove old artifacts, raise the quota, or use another store");
    if (error instanceof Error && error.name === "GHESNotSupportedError")
        return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)("checkpoint-stores", "server", "it has no artifacts of this version", "Use another store");
    const status = statusInText.exec(message)?.[1];
    return status === undefined ? (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFault */ .x$)(error, context) : (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .httpFault */ .NH)(Number(status), message, {}, context);
}


/***/ }),

/***/ 13764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/adapters/abort-fault.js
var abort_fault = __webpack_require__(91507);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
// EXTERNAL MODULE: ./lib/adapters/github/tolerate.js
var tolerate = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/adapters/stores/actions-client-fault.js
var actions_client_fault = __webpack_require__(69251);
// EXTERNAL MODULE: ./lib/adapters/stores/checkpoint-files.js
var checkpoint_files = __webpack_require__(15279);
// EXTERNAL MODULE: ./lib/adapters/stores/quiet-clients.js
var quiet_clients = __webpack_require__(90246);
;// CONCATENATED MODULE: ./lib/adapters/stores/artifact-client.js








async function ask(what, call) {
    const { default: client } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(4730), __webpack_require__.e(8946)]).then(__webpack_require__.bind(__webpack_require__, 48946));
    return (0,quiet_clients/* quietly */.g)(() => call(client)).catch((error) => {
        throw (0,actions_client_fault/* clientFault */.Y)(error, what);
    });
}
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
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/github/faults.js + 1 modules
var faults = __webpack_require__(3674);
// EXTERNAL MODULE: ./lib/adapters/http-request.js
var http_request = __webpack_require__(1390);
;// CONCATENATED MODULE: ./lib/adapters/stores/artifact-download.js










async function downloadZip(request, signal) {
    const startedAt = (0,clock/* monotonicMs */.d)();
    const { pathname } = new URL(request.url);
    const context = () => ({ method: "GET", path: pathname, secret: request.token, now: Date.now() });
    try {
        const location = await redirection(request, signal, context);
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
;// CONCATENATED MODULE: ./lib/adapters/stores/artifact-list.js



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
const mostPages = 5;
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
function isForeign({ workflow_run: run }) {
    const home = run?.repository_id ?? undefined;
    return home !== undefined && run?.head_repository_id !== home;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/stores/zip-reader.js









const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const methods = { stored: 0, deflated: 8 };
const mostDirectoryBytes = 1024 * 1024;
async function unpackZip(file, directory, bounds, signal) {
    const startedAt = (0,clock/* monotonicMs */.d)();
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

;// CONCATENATED MODULE: ./lib/adapters/stores/artifact-store.js













const retentionDays = 7;
function createArtifactStore(options) {
    const { owner, repo, apiUrl, token, bounds = checkpoint_files/* checkpointBounds */.mB } = options;
    let opened;
    const repository = () => {
        opened ??= { send: (0,client.createClient)(options), owner, repo };
        return opened;
    };
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

/***/ 90246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

const quiet = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let installed = false;
const showAll = () => process.env["RUNNER_DEBUG"] === "1";
function install() {
    if (installed)
        return;
    installed = true;
    const write = process.stdout.write;
    const filtered = (...args) => {
        if (quiet.getStore() === undefined || showAll())
            return Reflect.apply(write, process.stdout, args);
        const callback = args.at(-1);
        if (typeof callback === "function")
            queueMicrotask(() => callback());
        return true;
    };
    process.stdout.write = filtered;
}
function quietly(work) {
    install();
    return quiet.run(true, work);
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
