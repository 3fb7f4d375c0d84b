export const id = 2563;
export const ids = [2563];
export const modules = {

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
