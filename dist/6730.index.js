export const id = 6730;
export const ids = [6730];
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

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFolderHistory: () => (/* binding */ createFolderHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _abort_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91507);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86294);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3869);







const filePattern = /^history-(\d{1,15})\.json$/;
const longestBytes = 8 * 1024 * 1024;
function createFolderHistory({ root }) {
    const fileOf = (number) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `history-${number}.json`);
    const numbers = async () => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(root).catch((error) => {
            if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) === "ENOENT")
                return [];
            throw error;
        });
        return names
            .flatMap((name) => filePattern.exec(name)?.[1] ?? [])
            .map(Number)
            .sort((a, b) => b - a);
    };
    const look = async (signal) => {
        for (;;) {
            (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAborted */ .Te)(signal, "reading the history");
            const number = (await numbers())[0];
            if (number === undefined)
                return { number: 0, text: undefined };
            try {
                return { number, text: await readBounded(fileOf(number)) };
            }
            catch (error) {
                if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) !== "ENOENT")
                    throw error;
            }
        }
    };
    const make = async (number, text) => {
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `.history-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        try {
            await (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNewFile */ .S0)(draft, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(draft, fileOf(number));
            await (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_5__/* .syncDirectory */ .zR)(root);
            return true;
        }
        catch (error) {
            if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) === "EEXIST")
                return false;
            throw error;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        }
    };
    return {
        read: (signal) => (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .withFileFault */ .Zm)("read", root, async () => (await look(signal)).text),
        update: async (change, signal) => {
            (0,_abort_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAborted */ .Te)(signal, "keeping the history");
            await (0,_durable_file_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .Oh)(root);
            await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .withFileFault */ .Zm)("update", root, async () => {
                for (;;) {
                    const seen = await look(signal);
                    const text = change(seen.text);
                    if (text === seen.text)
                        return;
                    const number = seen.number + 1;
                    if (!(await make(number, text)))
                        continue;
                    const all = await numbers();
                    if (all.some((other) => other > number))
                        continue;
                    for (const old of all.filter((other) => other < number))
                        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(fileOf(old), { force: true });
                    return;
                }
            });
        },
    };
}
async function readBounded(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(Math.min((await handle.stat()).size, longestBytes));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
        return bytes.subarray(0, bytesRead).toString("utf8");
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
