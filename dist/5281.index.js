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


/**
 * Asks whether GitHub's API can be reached: by name, by connection, and by an answer to `GET /rate_limit`, which counts
 * against no limit. Any status below 500 is an answer. Never throws; an aborted signal makes the open questions a no.
 */
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
    // A name look-up cannot be called off, only not waited for.
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
    const get = options.fetch ?? globalThis.fetch;
    const answer = await get(`${options.apiUrl.replace(/\/+$/, "")}/rate_limit`, {
        headers: { "user-agent": "workflow-manager" },
        signal,
    });
    await answer.body?.cancel();
    if (answer.status >= 500)
        throw new Error(`HTTP ${answer.status}`);
    return `HTTP ${answer.status}`;
}
/** fetch says "fetch failed" and keeps the reason in its cause. */
function reason(error) {
    if (!(error instanceof Error))
        return "unknown";
    const cause = error.cause instanceof Error ? error.cause : error;
    const code = Reflect.get(cause, "code");
    return typeof code === "string" ? code : cause.message;
}


/***/ })

};
