export const id = 1506;
export const ids = [1506];
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

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTarballCache: () => (/* binding */ createTarballCache)
/* harmony export */ });
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91507);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62015);
/* harmony import */ var _quiet_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90246);



const segmentMs = 20_000;
function createTarballCache(environment) {
    if ((environment["ACTIONS_RUNTIME_TOKEN"] ?? "") === "")
        return undefined;
    return {
        async restore(directory, key, signal) {
            try {
                (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBeReadable */ .dW)(environment);
                const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
                const restoring = (0,_quiet_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .quietly */ .g)(() => restoreCache([directory], key, [], { segmentTimeoutInMs: segmentMs }));
                return (await (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .orAborted */ .H6)(restoring, signal, "loading from the cache")) === key;
            }
            catch {
                return false;
            }
        },
        async save(directory, key, signal) {
            try {
                (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBeWritable */ .xW)(environment);
                const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
                await (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .orAborted */ .H6)((0,_quiet_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .quietly */ .g)(() => saveCache([directory], key)), signal, "saving to the cache");
            }
            catch {
            }
        },
    };
}


/***/ })

};
