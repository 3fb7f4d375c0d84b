export const id = 5281;
export const ids = [5281];
export const modules = {

/***/ 15281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeConnectivity: () => (/* binding */ probeConnectivity)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);



async function probeConnectivity(options, signal) {
    const deadlineMs = options.deadlineMs ?? 5_000;
    if (!URL.canParse(options.apiUrl))
        return { dns: false, tcp: false, api: false, detail: `"${options.apiUrl}" is not an address` };
    const url = new URL(options.apiUrl);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const port = Number(url.port) || (url.protocol === "http:" ? 80 : 443);
    const ask = (name, question) => within(name, question, deadlineMs, signal);
    const answers = await Promise.all([
        ask("DNS", async () => (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host)).address),
        ask("TCP", (stop) => openConnection(host, port, stop)),
        ask("API", (stop) => getStatus(options, stop)),
    ]);
    const [dns, tcp, api] = answers;
    const detail = `${host}:${port}: ${answers.map((answer) => answer.words).join(", ")}`;
    return { dns: dns.ok, tcp: tcp.ok, api: api.ok, detail };
}
async function within(name, question, deadlineMs, signal) {
    const stop = new AbortController();
    const stopped = new Promise((_, reject) => {
        stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true });
    });
    stopped.catch(() => { });
    const abort = () => stop.abort(new Error("stopped"));
    const deadline = setTimeout(() => stop.abort(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        return { ok: true, words: `${name} ${await Promise.race([stopped, question(stop.signal)])}` };
    }
    catch (error) {
        return { ok: false, words: `${name} failed (${reason(error)})` };
    }
    finally {
        clearTimeout(deadline);
        signal.removeEventListener("abort", abort);
    }
}
function openConnection(host, port, signal) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port });
        const close = () => socket.destroy(new Error("stopped"));
        signal.addEventListener("abort", close, { once: true });
        if (signal.aborted)
            close();
        socket.once("connect", () => {
            socket.destroy();
            resolve("connected");
        });
        socket.once("error", reject);
        socket.once("close", () => signal.removeEventListener("abort", close));
    });
}
async function getStatus(options, signal) {
    const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_2__/* .httpRequest */ .a)(`${options.apiUrl.replace(/\/+$/, "")}/rate_limit`, {
        headers: { "user-agent": "workflow-manager" },
        signal,
    });
    answer.body.destroy();
    if (answer.status >= 500)
        throw new Error(`HTTP ${answer.status}`);
    return `HTTP ${answer.status}`;
}
function reason(error) {
    if (!(error instanceof Error))
        return "unknown";
    const cause = error.cause instanceof Error ? error.cause : error;
    const code = Reflect.get(cause, "code");
    return typeof code === "string" ? code : cause.message;
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
