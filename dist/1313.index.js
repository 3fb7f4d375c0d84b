export const id = 1313;
export const ids = [1313];
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

/***/ 62015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ whySaveFailed),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   dW: () => (/* binding */ mustBeReadable),
/* harmony export */   "if": () => (/* binding */ mustAnswer),
/* harmony export */   vm: () => (/* binding */ isSecondVersion),
/* harmony export */   xW: () => (/* binding */ mustBeWritable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63619);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91507);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61642);
/* harmony import */ var _github_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28838);
/* harmony import */ var _github_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3674);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1390);








const service = "/twirp/github.actions.results.api.v1.CacheService/";
const noVersion = "0".repeat(64);
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
    return (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("checkpoint-stores", "cache", problem, remedy);
}
const waitsMs = [500, 2000];
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
        (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAborted */ .Te)(signal, lookingUp);
    }
    return lookUpOnce(environment, question, signal);
}
const lookingUp = "looking in the cache";
function mayPass(error) {
    if (!(error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v))
        return false;
    const { evidence } = error;
    return evidence.kind === "network" || (evidence.kind === "http" && [500, 502, 503, 504].includes(evidence.status));
}
const found = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    ok: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()),
    matched_key: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    matchedKey: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
async function lookUpOnce(environment, { keys, version }, signal) {
    const [key, ...others] = keys;
    const question = { key, ...(others.length === 0 ? {} : { restore_keys: others }), version };
    const answer = await ask(environment, "GetCacheEntryDownloadURL", question, signal);
    const { status, text, headers, context } = answer;
    if (status !== 200 && text.includes("cache read denied"))
        throw unreadableFault("cache read denied");
    if (status !== 200)
        throw (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .httpFault */ .NH)(status, text, headers, context);
    const { ok = false, matched_key, matchedKey = matched_key ?? "" } = (0,_github_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(found, answer);
    if (ok && matchedKey === "")
        throw (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .badBody */ .OE)("the cache found something and does not say what", context);
    return ok ? matchedKey : undefined;
}
async function mustAnswer(access, signal) {
    if (isSecondVersion(access.environment))
        await lookUp(access, { keys: [ownKey()], version: noVersion }, signal);
}
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
        return (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .httpFault */ .NH)(status, text, headers, context);
    return uploadFault("the service takes new entries, but this upload did not succeed", context.path);
}
function uploadFault(message, path) {
    return (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .networkFault */ .T4)("EUPLOAD", message, true, { method: "POST", path, secret: "", now: Date.now() });
}
function ownKey() {
    return `workflow-manager-question.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.`;
}
function isSecondVersion(environment) {
    const host = URL.parse(environment["GITHUB_SERVER_URL"] ?? "")?.hostname ?? "github.com";
    return (/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host) &&
        (environment["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" &&
        URL.canParse(environment["ACTIONS_RESULTS_URL"] ?? ""));
}
const longestAnswer = 65_536;
async function ask(environment, method, question, signal) {
    const startedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .monotonicMs */ .d)();
    const token = environment["ACTIONS_RUNTIME_TOKEN"] ?? "";
    const base = environment["ACTIONS_RESULTS_URL"] ?? "";
    const context = { method: "POST", path: service + method, secret: token, now: Date.now() };
    try {
        const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .httpRequest */ .a)(new URL(service + method, base), {
            method: "POST",
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify(question),
            signal,
        });
        const text = (await answer.text()).slice(0, longestAnswer);
        return { status: answer.status, headers: Object.fromEntries(answer.headers), text, tooLong: false, context };
    }
    catch (error) {
        throw signal.aborted ? (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFault */ .JD)(signal, "asking the cache", startedAt) : (0,_github_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionFault */ .x$)(error, context);
    }
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




const folder = ".github/workflow-checkpoints/.transfer";
const transferPath = `${folder}/content`;
async function openTransfer(workspace) {
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/text/child-environment.js
var child_environment = __webpack_require__(2417);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-version.js





const salt = "1.0";
async function cacheVersion(paths, environment, signal) {
    const system = process.platform === "win32" ? ["windows-only"] : [];
    const parts = [...paths, await compression(environment, signal), ...system, salt];
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("|")).digest("hex");
}
const smallestProgramBytes = 64 * 1024;
async function compression(environment, signal) {
    return speaks(environment) || (await asked(environment, signal)) ? "zstd-without-long" : "gzip";
}
function speaks(environment) {
    if (process.platform === "win32")
        return false;
    for (const directory of (environment["PATH"] ?? "").split(external_node_path_.delimiter)) {
        const file = (0,external_node_path_.resolve)(startedIn(), directory, "zstd");
        try {
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
            const found = (0,external_node_fs_.statSync)(file);
            if (found.isFile())
                return found.size >= smallestProgramBytes;
        }
        catch {
        }
    }
    return false;
}
const startedIn = () => (0,external_node_path_.dirname)(process.execPath);
function asked(environment, signal) {
    return new Promise((settle) => {
        const options = { cwd: startedIn(), env: (0,child_environment/* scrubEnvironment */.v)(environment), signal, windowsHide: true };
        (0,external_node_child_process_.execFile)("zstd", ["--quiet", "--version"], options, (_, stdout, stderr) => {
            settle(`${stdout}${stderr}`.trim() !== "");
        });
    });
}

// EXTERNAL MODULE: ./lib/adapters/stores/quiet-clients.js
var quiet_clients = __webpack_require__(90246);
;// CONCATENATED MODULE: ./lib/adapters/stores/cache-lookup.js







const olderGenerations = 2;
const keysPerLookup = 10;
async function findInCache(query, access, signal) {
    (0,abort_fault/* throwIfAborted */.Te)(signal, "looking in the cache");
    const ask = (0,cache_service/* isSecondVersion */.vm)(access.environment) ? await askService(access, signal) : askClient(signal);
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
const notForUs = ({ status }) => status === 403 || status === 404;
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
