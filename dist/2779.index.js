export const id = 2779;
export const ids = [2779];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
const longestTimerMs = 2 ** 31 - 1;
function createClock() {
    return { now: () => Date.now(), sleep };
}
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}
async function sleep(ms, signal) {
    for (let left = Math.max(0, ms); signal?.aborted !== true; left -= longestTimerMs) {
        await timer(Math.min(left, longestTimerMs), signal);
        if (left <= longestTimerMs)
            return;
    }
}
function timer(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(handle);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const handle = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    });
}


/***/ }),

/***/ 86294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   VJ: () => (/* binding */ openAppendFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3869);




async function syncDirectory(directory) {
    if (process.platform === "win32")
        return;
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(directory, "r");
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function syncDirectoryNow(directory) {
    if (process.platform === "win32")
        return;
    const file = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(directory, "r");
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync(file);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
    }
}
async function makeDirectory(directory) {
    await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .withFileFault */ .Zm)("create directory", directory, async () => {
        const first = node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(directory, { recursive: true, mode: 0o700 });
        if (first === undefined)
            return;
        for (let made = directory; made.length >= first.length; made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(made))
            syncDirectoryNow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(made));
    });
}
async function replaceFile(path, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    await (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .withFileFault */ .Zm)("replace", path, async () => {
        try {
            await writeNewFile(temporary, content);
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(temporary, path);
        }
        catch (error) {
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(temporary, { force: true }).catch(() => { });
            throw error;
        }
    });
}
async function writeNewFile(path, content) {
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, "wx", 0o600);
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function openAppendFile(path, length) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    return (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .withFileFault */ .Zm)("open", path, async () => {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT, 0o600);
        try {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync(file).size;
            if (size < length)
                throw new Error(`${path} has ${size} bytes where ${length} were read before`);
            if (size > length)
                node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync(file, length);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync(file);
            syncDirectoryNow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            return appendFile(path, file, length);
        }
        catch (error) {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
            throw error;
        }
    });
}
const leastRoomBytes = 8 * 1024;
const mostRoomBytes = 64 * 1024;
function appendFile(path, file, start) {
    let length = start;
    let reserved = start;
    let state = "open";
    const writeAll = (bytes) => {
        for (let done = 0; done < bytes.length;) {
            done += node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync(file, bytes, done, bytes.length - done, length + done);
        }
        node_fs__WEBPACK_IMPORTED_MODULE_1__.fdatasyncSync(file);
    };
    const cutBack = () => {
        reserved = length;
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync(file, length);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fdatasyncSync(file);
        }
        catch (error) {
            if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === undefined)
                throw error;
            state = "broken";
        }
    };
    const writeWithRoom = (bytes) => {
        const room = Math.min(mostRoomBytes, Math.max(leastRoomBytes, length));
        try {
            writeAll(Buffer.concat([bytes, Buffer.alloc(room)]));
            reserved = length + bytes.length + room;
            return true;
        }
        catch (error) {
            cutBack();
            if (state === "broken")
                throw error;
            return false;
        }
    };
    return {
        path,
        get length() {
            return length;
        },
        append(bytes) {
            if (state !== "open")
                throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .bT)(osError(state === "closed" ? "EBADF" : "EIO"), "append to", path);
            try {
                if (length + bytes.length <= reserved || !writeWithRoom(bytes))
                    writeAll(bytes);
                length += bytes.length;
            }
            catch (error) {
                cutBack();
                throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .bT)(error, "append to", path);
            }
        },
        close() {
            if (state === "closed")
                return;
            state = "closed";
            try {
                if (reserved > length)
                    node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync(file, length);
            }
            catch {
            }
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
        },
    };
}
function osError(code) {
    return Object.assign(new Error(code), { code, syscall: "write" });
}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Zm: () => (/* binding */ withFileFault),
/* harmony export */   bT: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

function errnoOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error
        ? error.code
        : undefined;
}
function fileFault(error, operation, path) {
    const errno = errnoOf(error);
    if (errno === undefined)
        return error;
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "file", operation, path, errno }, `${operation} ${path}: ${errno}`);
}
async function withFileFault(operation, path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw fileFault(error, operation, path);
    }
}
function corrupted(detail) {
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "state", problem: "corrupted", detail }, detail);
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ composeWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/agents/agent-flags.js
var agent_flags = __webpack_require__(38289);
// EXTERNAL MODULE: ./lib/core/config/shell-words.js
var shell_words = __webpack_require__(35832);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/adapters/lazily.js
function lazily(open, known) {
    let opened;
    const load = () => {
        opened ??= open().catch((error) => {
            opened = undefined;
            throw error;
        });
        return opened;
    };
    return new Proxy(known, {
        get: (target, name, receiver) => {
            if (Reflect.has(target, name))
                return Reflect.get(target, name, receiver);
            if (typeof name === "symbol" || name === "then")
                return undefined;
            return async (...args) => {
                const adapter = await load();
                const method = adapter[name];
                if (typeof method !== "function")
                    throw new TypeError(`${name} is no method of this adapter`);
                return method.apply(adapter, args);
            };
        },
    });
}

;// CONCATENATED MODULE: ./lib/adapters/agent-registry.js




const agent_registry_packages = {
    claude: "@anthropic-ai/claude-code",
    codex: "@openai/codex",
    gemini: "@google/gemini-cli",
    copilot: "@github/copilot",
};
async function remember(agent, { program, environment }) {
    const { rememberProbe } = await __webpack_require__.e(/* import() */ 8514).then(__webpack_require__.bind(__webpack_require__, 38514));
    return rememberProbe(agent, program ?? agent.name, environment);
}
const openers = {
    claude(settings, world) {
        const options = optionsOf("claude", settings, world);
        return async () => remember((await __webpack_require__.e(/* import() */ 2731).then(__webpack_require__.bind(__webpack_require__, 12731))).createClaudeAgent(options), options);
    },
    codex(settings, world) {
        const options = optionsOf("codex", settings, world);
        return async () => remember((await __webpack_require__.e(/* import() */ 3945).then(__webpack_require__.bind(__webpack_require__, 53945))).createCodexAgent(options), options);
    },
    gemini(settings, world) {
        const options = optionsOf("gemini", settings, world);
        return async () => remember((await __webpack_require__.e(/* import() */ 3771).then(__webpack_require__.bind(__webpack_require__, 63771))).createGeminiAgent(options), options);
    },
    copilot(settings, world) {
        const options = optionsOf("copilot", settings, world);
        return async () => remember((await __webpack_require__.e(/* import() */ 6472).then(__webpack_require__.bind(__webpack_require__, 16472))).createCopilotAgent(options), options);
    },
    command(settings, world) {
        const command = settings.agentCommand?.trim() ?? "";
        if (command === "") {
            const remedy = "Set `agent-command` to the command line that does the work.";
            throw (0,evidence/* configurationFault */.N)("agent-command", settings.place, "is empty, but `agent` is `command`", remedy);
        }
        return async () => (await __webpack_require__.e(/* import() */ 2066).then(__webpack_require__.bind(__webpack_require__, 42066))).createCommandAgent({ ...world, command });
    },
};
function optionsOf(agent, settings, world) {
    const { agentVersion: version, model } = settings;
    const program = version === undefined ? undefined : installer(agent, version, world);
    return { ...world, model, extra: argumentsOf(settings), program };
}
function installer(agent, version, world) {
    let installed;
    return async (signal) => {
        if (installed !== undefined)
            return installed;
        const { installAgent, toolCacheOf } = await __webpack_require__.e(/* import() */ 9201).then(__webpack_require__.bind(__webpack_require__, 39201));
        const { createTarballCache } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1506)]).then(__webpack_require__.bind(__webpack_require__, 1506));
        const { processes, environment } = world;
        const wanted = { agent, package: agent_registry_packages[agent], version, place: "input agent-version" };
        const where = { toolCache: toolCacheOf(environment), tarballs: createTarballCache(environment) };
        installed = await installAgent({ ...wanted, ...where, processes }, signal);
        return installed;
    };
}
function createAgent(settings, world) {
    const opener = Object.hasOwn(openers, settings.agent) ? openers[settings.agent] : undefined;
    if (opener !== undefined)
        return lazily(opener(settings, world), { name: settings.agent });
    const names = Object.keys(openers).map((name) => `\`${name}\``);
    const problem = `\`${settings.agent}\` is not an agent`;
    throw (0,evidence/* configurationFault */.N)("agent", settings.place, problem, `Available: ${names.join(", ")}.`);
}
function argumentsOf(settings) {
    const words = wordsOf(settings);
    const refused = (0,agent_flags/* refusedFlag */.fd)(settings.agent, words);
    if (refused === undefined)
        return words;
    const remedy = `Leave ${refused} out of \`agent-args\`.`;
    throw (0,evidence/* configurationFault */.N)("agent-args", settings.place, `${refused} is set by the action itself`, remedy);
}
function wordsOf(settings) {
    const parsed = (0,shell_words/* parseArguments */.W)(settings.agentArgs ?? "");
    if (parsed.kind === "words")
        return parsed.words;
    const remedy = "Write shell words, or a JSON array of strings.";
    throw (0,evidence/* configurationFault */.N)("agent-args", settings.place, parsed.problem, remedy);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/chance.js

function createChance() {
    return { random: () => Math.random(), uuid: () => (0,external_node_crypto_.randomUUID)() };
}

// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(61642);
;// CONCATENATED MODULE: ./lib/adapters/github.js
function createGitHub(options) {
    let loading;
    const api = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(8636)]).then(__webpack_require__.bind(__webpack_require__, 18636)).then(({ createApi }) => createApi(options));
        return loading;
    };
    return {
        repository: async (signal) => (await api()).repository(signal),
        viewer: async () => (await api()).viewer(),
        permission: async (login) => (await api()).permission(login),
        probeWrite: async (permission) => (await api()).probeWrite(permission),
        issue: async (number) => (await api()).issue(number),
        recentIssues: async (limit) => (await api()).recentIssues(limit),
        createIssue: async (issue) => (await api()).createIssue(issue),
        comments: async (issue) => (await api()).comments(issue),
        createComment: async (issue, body) => (await api()).createComment(issue, body),
        updateComment: async (comment, body) => (await api()).updateComment(comment, body),
        react: async (target, reaction) => (await api()).react(target, reaction),
        ensureLabel: async (label) => (await api()).ensureLabel(label),
        addLabels: async (issue, labels) => (await api()).addLabels(issue, labels),
        removeLabel: async (issue, label) => (await api()).removeLabel(issue, label),
        assign: async (issue, logins) => (await api()).assign(issue, logins),
        pullRequestByHead: async (branch) => (await api()).pullRequestByHead(branch),
        pullRequest: async (number) => (await api()).pullRequest(number),
        createPullRequest: async (request) => (await api()).createPullRequest(request),
        updatePullRequest: async (number, change) => (await api()).updatePullRequest(number, change),
        requestReviewers: async (number, reviewers) => (await api()).requestReviewers(number, reviewers),
        reviews: async (number) => (await api()).reviews(number),
        createReview: async (number, review) => (await api()).createReview(number, review),
        reviewComments: async (number) => (await api()).reviewComments(number),
        replyToReviewComment: async (number, comment, body) => (await api()).replyToReviewComment(number, comment, body),
        checkRuns: async (sha, name) => (await api()).checkRuns(sha, name),
        createCheckRun: async (sha, name, content) => (await api()).createCheckRun(sha, name, content),
        updateCheckRun: async (id, content) => (await api()).updateCheckRun(id, content),
        fileText: async (path, ref) => (await api()).fileText(path, ref),
        dispatchWorkflow: async (workflow, ref, inputs) => (await api()).dispatchWorkflow(workflow, ref, inputs),
        workflowRun: async (id, attempt) => (await api()).workflowRun(id, attempt),
        cancelRun: async (id) => (await api()).cancelRun(id),
        rateLimit: async () => (await api()).rateLimit(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
;// CONCATENATED MODULE: ./lib/adapters/log.js



const bufferLimit = 16 * 1024 * 1024;
const writeDelayMs = 50;
const keptFiles = 30;
const order = ["DEBUG", "INFO", "WARNING", "ERROR"];
function createLog(options) {
    let waiting = [];
    let inFlight;
    let buffered = 0;
    let lost = 0;
    let told = false;
    let timer;
    let draining;
    function lose(lines, why) {
        lost += lines;
        if (told)
            return;
        told = true;
        options.print(`The log file in ${options.directory} cannot be written (${why}); the console goes on.`);
    }
    function enqueue(path, line) {
        if (buffered + line.length > bufferLimit) {
            lose(1, "the disk does not keep up");
            return;
        }
        buffered += line.length;
        const last = waiting.at(-1);
        if (last?.path === path) {
            last.text += line;
            last.lines += 1;
        }
        else {
            waiting.push({ path, text: line, lines: 1 });
        }
        timer ??= setTimeout(() => void drain(), writeDelayMs).unref();
    }
    async function drainNow() {
        for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
            inFlight = chunk;
            try {
                await appendDurably(options.directory, chunk);
            }
            catch (error) {
                lose(chunk.lines, (0,file_fault/* errnoOf */.UQ)(error) ?? String(error));
            }
            inFlight = undefined;
            buffered -= chunk.text.length;
        }
    }
    function drain() {
        clearTimeout(timer);
        timer = undefined;
        draining ??= drainNow().finally(() => {
            draining = undefined;
        });
        return draining;
    }
    function finishAtExit() {
        const rest = inFlight !== undefined && !isInFile(inFlight) ? [inFlight, ...waiting] : waiting;
        waiting = [];
        try {
            if (rest.length > 0)
                (0,external_node_fs_.mkdirSync)(options.directory, { recursive: true });
            for (const chunk of rest)
                (0,external_node_fs_.appendFileSync)(chunk.path, chunk.text);
        }
        catch {
        }
    }
    process.on("exit", finishAtExit);
    return {
        write(record) {
            if (order.indexOf(record.level) < order.indexOf(options.level))
                return;
            const clean = redactRecord(record, options.redact);
            const line = JSON.stringify(clean);
            options.print(options.format === "json" ? line : options.render(clean));
            const day = record.time.slice(0, 10).replaceAll("-", "");
            enqueue((0,external_node_path_.join)(options.directory, `workflow-${day}.log`), `${line}\n`);
        },
        async flush() {
            await drain();
            if (waiting.length > 0)
                await drain();
        },
        lost: () => lost,
        async close() {
            await drain();
            process.off("exit", finishAtExit);
        },
    };
}
async function removeOld(directory) {
    const names = await external_node_fs_.promises.readdir(directory).catch(() => []);
    const days = names.filter((name) => /^workflow-\d{8}\.log$/.test(name)).sort();
    for (const name of days.slice(0, -keptFiles))
        await external_node_fs_.promises.rm((0,external_node_path_.join)(directory, name), { force: true }).catch(() => undefined);
}
async function appendDurably(directory, chunk) {
    await external_node_fs_.promises.mkdir(directory, { recursive: true });
    const file = await external_node_fs_.promises.open(chunk.path, "a+");
    try {
        const { size } = await file.stat();
        if (size === 0)
            await removeOld(directory);
        const torn = size > 0 && (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0] !== 0x0a;
        await file.appendFile(torn ? `\n${chunk.text}` : chunk.text);
        await file.datasync();
    }
    finally {
        await file.close();
    }
}
function isInFile(chunk) {
    try {
        const file = (0,external_node_fs_.openSync)(chunk.path, "r");
        try {
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const tail = Buffer.alloc(Math.min(size, 2 * Buffer.byteLength(chunk.text)));
            (0,external_node_fs_.readSync)(file, tail, 0, tail.length, size - tail.length);
            return tail.includes(chunk.text);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}
function redactRecord(record, redact) {
    const fields = Object.entries(record.fields).map(([key, value]) => [key, redactJson(value, redact)]);
    return { ...record, message: redact(record.message), fields: Object.fromEntries(fields) };
}
function redactJson(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value !== "object" || value === null)
        return value;
    const clean = JSON.parse(JSON.stringify(value, (_, member) => (typeof member === "string" ? redact(member) : member)));
    return clean;
}

// EXTERNAL MODULE: ./lib/core/checkpoint/part-name.js
var part_name = __webpack_require__(54013);
;// CONCATENATED MODULE: ./lib/adapters/scratch.js





const smallBytes = 1024 * 1024;
function createScratch(root) {
    let own;
    const ownFolder = () => {
        own ??= (0,file_fault/* withFileFault */.Zm)("create directory", root, async () => {
            await external_node_fs_.promises.mkdir(root, { recursive: true });
            return external_node_fs_.promises.mkdtemp((0,external_node_path_.join)(root, "workflow-manager-"));
        });
        return own;
    };
    const mustBeOurs = async (path) => {
        const below = (0,external_node_path_.relative)(await ownFolder(), path);
        if (below === "" || below === ".." || below.startsWith(`..${external_node_path_.sep}`) || below.includes(":"))
            throw new Error(`${path} is no scratch path`);
    };
    let files = 0;
    return {
        async directory(name) {
            if (!(0,part_name/* isPartName */.f)(name))
                throw new Error(`${JSON.stringify(name)} is no name for a scratch directory`);
            const folder = await ownFolder();
            return (0,file_fault/* withFileFault */.Zm)("create directory", folder, async () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, `${name}-`)));
        },
        async file(name) {
            if (!(0,part_name/* isPartName */.f)(name))
                throw new Error(`${JSON.stringify(name)} is no name for a scratch file`);
            files += 1;
            return (0,external_node_path_.join)(await ownFolder(), `${files}.${name}`);
        },
        async remove(path) {
            await mustBeOurs(path);
            await (0,file_fault/* withFileFault */.Zm)("remove", path, async () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }));
        },
        async readFile(path) {
            return (0,file_fault/* withFileFault */.Zm)("read", path, async () => {
                try {
                    return await external_node_fs_.promises.readFile(path);
                }
                catch (error) {
                    if ((0,file_fault/* errnoOf */.UQ)(error) === "ENOENT")
                        return undefined;
                    throw error;
                }
            });
        },
        async writeFile(path, bytes) {
            await mustBeOurs(path);
            await (0,file_fault/* withFileFault */.Zm)("write", path, async () => {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
                if (bytes.length > smallBytes)
                    await external_node_fs_.promises.writeFile(path, bytes, { mode: 0o600 });
                else
                    (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o600 });
            });
        },
        async copyFile(from, to) {
            await mustBeOurs(from);
            await mustBeOurs(to);
            await (0,file_fault/* withFileFault */.Zm)("copy", to, async () => {
                try {
                    (0,external_node_fs_.linkSync)(from, to);
                }
                catch {
                    await external_node_fs_.promises.copyFile(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
                }
            });
        },
        async digest(directory) {
            return (0,file_fault/* withFileFault */.Zm)("read", directory, async () => {
                const entries = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
                const odd = entries.find((entry) => !entry.isFile());
                if (odd !== undefined)
                    throw (0,file_fault/* corrupted */.LM)(`${JSON.stringify(odd.name)} in a checkpoint is not a plain file`);
                const digests = [];
                for (const { name } of entries)
                    digests.push({ name, ...(await hashFile((0,external_node_path_.join)(directory, name))) });
                return digests.sort((a, b) => (a.name < b.name ? -1 : 1));
            });
        },
        compress: async (bytes) => (await __webpack_require__.e(/* import() */ 6993).then(__webpack_require__.bind(__webpack_require__, 6993))).compress(bytes),
        expand: async (bytes, maxBytes) => (await __webpack_require__.e(/* import() */ 6993).then(__webpack_require__.bind(__webpack_require__, 6993))).expand(bytes, maxBytes),
    };
}
async function hashFile(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        let bytes = 0;
        const isLarge = (0,external_node_fs_.fstatSync)(descriptor).size > smallBytes;
        const blocks = isLarge
            ? (0,external_node_fs_.createReadStream)(path, { fd: descriptor, autoClose: false })
            : [(0,external_node_fs_.readFileSync)(descriptor)];
        for await (const block of blocks) {
            hash.update(block);
            bytes += block.length;
        }
        return { bytes, sha256: hash.digest("hex") };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
;// CONCATENATED MODULE: ./lib/core/journal/written-part.js
function writtenPart(bytes) {
    const zero = bytes.indexOf(0);
    if (zero === -1)
        return bytes;
    const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
    const lineEnd = bytes.indexOf(0x0a, zero);
    const isLast = lineEnd === -1 || lineEnd >= end - 1;
    return bytes.subarray(0, isLast ? zero : end);
}

// EXTERNAL MODULE: ./lib/adapters/durable-file.js
var durable_file = __webpack_require__(86294);
;// CONCATENATED MODULE: ./lib/adapters/state-files.js








const readAtOnceBytes = 1024 * 1024;
function createStateFiles(options) {
    const { stateDirectory, checkpointDirectory } = options;
    const directoryOf = (workflowId) => (0,external_node_path_.join)(stateDirectory, checkedId(workflowId));
    const journalOf = (workflowId) => (0,external_node_path_.join)(directoryOf(workflowId), "journal.jsonl");
    return {
        async readJournal(workflowId) {
            const path = journalOf(workflowId);
            return (0,file_fault/* withFileFault */.Zm)("read", path, async () => {
                try {
                    return writtenPart(await readWhole(path));
                }
                catch (error) {
                    if ((0,file_fault/* errnoOf */.UQ)(error) === "ENOENT")
                        return undefined;
                    throw error;
                }
            });
        },
        async openJournal(workflowId, length) {
            const file = await (0,durable_file/* openAppendFile */.VJ)(journalOf(workflowId), length);
            return {
                path: file.path,
                append: async (lines) => {
                    if (!lines.endsWith("\n"))
                        throw new Error("a journal takes whole lines");
                    file.append(Buffer.from(lines, "utf8"));
                },
                close: async () => file.close(),
            };
        },
        async writeView(workflowId, name, text) {
            if (!(0,part_name/* isPartName */.f)(name))
                throw new Error(`${JSON.stringify(name)} is no name of a view`);
            await (0,durable_file/* makeDirectory */.Oh)(directoryOf(workflowId));
            await (0,durable_file/* replaceFile */.fR)((0,external_node_path_.join)(directoryOf(workflowId), name), text);
        },
        async writeStageView(workflowId, stage, text) {
            const name = `${checkedId(workflowId)}_checkpoint_${stage}.json`;
            await (0,durable_file/* makeDirectory */.Oh)(checkpointDirectory);
            await (0,durable_file/* replaceFile */.fR)((0,external_node_path_.join)(checkpointDirectory, name), text);
        },
        async backup(workflowId, reason, bytes) {
            const directory = (0,external_node_path_.join)(stateDirectory, "backups");
            const time = new Date(options.now()).toISOString().replace(/[-:]|\.\d+/g, "");
            const base = `${checkedId(workflowId)}-${time}-${slug(reason)}`;
            const [{ gzip }, { promisify }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 57975, 19))]);
            const compressed = await promisify(gzip)(bytes);
            await (0,durable_file/* makeDirectory */.Oh)(directory);
            return (0,file_fault/* withFileFault */.Zm)("write", directory, () => writeFirstFree(directory, base, compressed));
        },
        async list() {
            return (0,file_fault/* withFileFault */.Zm)("list", stateDirectory, async () => {
                const entries = await external_node_fs_.promises.readdir(stateDirectory, { withFileTypes: true }).catch((error) => {
                    if ((0,file_fault/* errnoOf */.UQ)(error) === "ENOENT")
                        return [];
                    throw error;
                });
                return entries
                    .filter((entry) => entry.isDirectory() && (0,checkpoint_name/* isWorkflowId */.Rg)(entry.name))
                    .map((entry) => entry.name)
                    .sort();
            });
        },
        async remove(workflowId) {
            const directory = directoryOf(workflowId);
            await (0,file_fault/* withFileFault */.Zm)("remove", directory, () => external_node_fs_.promises.rm(directory, { recursive: true, force: true }));
        },
    };
}
async function readWhole(path) {
    return (0,external_node_fs_.statSync)(path).size > readAtOnceBytes ? external_node_fs_.promises.readFile(path) : (0,external_node_fs_.readFileSync)(path);
}
function checkedId(workflowId) {
    if ((0,checkpoint_name/* isWorkflowId */.Rg)(workflowId))
        return workflowId;
    throw (0,evidence/* configurationFault */.N)("workflow-id", "input", `${JSON.stringify(workflowId.slice(0, 100))} is no workflow id`, "Give the id as the log or the status comment shows it: workflow-YYYYMMDD-HHMMSS-xxxx");
}
function slug(reason) {
    const words = reason
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    return words.slice(0, 40) || "copy";
}
async function writeFirstFree(directory, base, bytes) {
    for (let copy = 1;; copy += 1) {
        const path = (0,external_node_path_.join)(directory, `${base}${copy === 1 ? "" : `-${copy}`}.gz`);
        try {
            await (0,durable_file/* writeNewFile */.S0)(path, bytes);
            await (0,durable_file/* syncDirectory */.zR)(directory);
            return path;
        }
        catch (error) {
            if ((0,file_fault/* errnoOf */.UQ)(error) !== "EEXIST")
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/stores/store-registry.js


const folderName = "generations";
function openStore(name, parts) {
    const { config, environment, runner, clock, root } = parts;
    const known = (publicInPublicRepository) => ({ name, publicInPublicRepository });
    const token = config.token ?? "";
    switch (name) {
        case "folder":
            return lazily(async () => {
                const { createFolderStore } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 66223));
                return createFolderStore({ root: (0,external_node_path_.join)((0,external_node_path_.resolve)(root, config.checkpoint_directory), folderName) });
            }, known(false));
        case "git":
            return lazily(async () => {
                const { createGitRefStore } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(4572), __webpack_require__.e(1296)]).then(__webpack_require__.bind(__webpack_require__, 1296));
                return createGitRefStore({ remote: parts.remote, environment, clock, redact: parts.redact });
            }, known(true));
        case "cache":
            return lazily(async () => {
                const { createCacheStore } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(1313)]).then(__webpack_require__.bind(__webpack_require__, 21313));
                const { createClient } = await __webpack_require__.e(/* import() */ 2563).then(__webpack_require__.bind(__webpack_require__, 22563));
                const send = createClient({ apiUrl: runner.apiUrl, token, clock });
                return createCacheStore({
                    workspace: runner.workspace,
                    environment,
                    rest: { send, owner: runner.owner, repo: runner.repo },
                });
            }, known(false));
        case "artifact":
            return lazily(async () => {
                const { createArtifactStore } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(3764)]).then(__webpack_require__.bind(__webpack_require__, 13764));
                return createArtifactStore({
                    owner: runner.owner,
                    repo: runner.repo,
                    apiUrl: runner.apiUrl,
                    token,
                    clock,
                    runId: runner.runId,
                    temporary: runner.temporary,
                    retentionLimitDays: runner.retentionDays,
                });
            }, known(true));
    }
}

// EXTERNAL MODULE: ./lib/core/telemetry/wants-telemetry.js
var wants_telemetry = __webpack_require__(68630);
;// CONCATENATED MODULE: ./lib/adapters/telemetry-later.js


function openTelemetry(parts) {
    if (!(0,wants_telemetry/* wantsTelemetry */.vg)(parts.environment))
        return undefined;
    return lazily(async () => {
        const { createTelemetry } = await Promise.all(/* import() */[__webpack_require__.e(7728), __webpack_require__.e(5995)]).then(__webpack_require__.bind(__webpack_require__, 75995));
        const { telemetrySettings } = await __webpack_require__.e(/* import() */ 6120).then(__webpack_require__.bind(__webpack_require__, 56120));
        const { environment, runner, redact } = parts;
        return createTelemetry({
            settings: telemetrySettings(environment),
            instance: `${runner.runId ?? parts.marker}-${runner.runAttempt}-${process.pid}`,
            repository: runner.owner === "" ? undefined : { ...runner, name: runner.repo },
            redact,
        });
    }, {});
}

// EXTERNAL MODULE: ./lib/core/diagnostics/log-line.js
var log_line = __webpack_require__(73181);
// EXTERNAL MODULE: ./lib/core/lazy-part.js
var lazy_part = __webpack_require__(79483);
// EXTERNAL MODULE: ./lib/core/text/secrets.js
var text_secrets = __webpack_require__(88854);
;// CONCATENATED MODULE: ./lib/engine/ownership/permitted-cell.js

const refusal = /GH013|rule violations|hook declined/i;
function isForbidden(error) {
    return error instanceof evidence/* Fault */.v && error.evidence.kind === "git" && refusal.test(error.evidence.stderr);
}
function permittedCell(cell, clock, log) {
    let forbidden = false;
    const warn = (name) => log.write({
        time: new Date(clock.now()).toISOString(),
        level: "WARNING",
        workflow_id: name,
        stage: null,
        event: "ownership",
        message: "the repository's rules refuse refs/workflow-manager/: two runs at the same time would not know of each other",
        fields: {},
    });
    return {
        read: async (name, signal) => (forbidden ? undefined : cell.read(name, signal)),
        swap: async (name, text, expected, signal) => {
            try {
                if (!forbidden)
                    return await cell.swap(name, text, expected, signal);
            }
            catch (error) {
                if (!isForbidden(error))
                    throw error;
                forbidden = true;
                warn(name);
            }
            return { kind: "swapped", token: "" };
        },
    };
}

;// CONCATENATED MODULE: ./lib/compose.js















function composeGitHub(parts) {
    const { config, runner, clock } = parts;
    const options = { apiUrl: runner.apiUrl, serverUrl: runner.serverUrl, owner: runner.owner, repo: runner.repo, clock };
    const github = createGitHub({ ...options, token: config.token ?? "" });
    if (config.branch_token === undefined)
        return github;
    const forBranches = createGitHub({ ...options, token: config.branch_token });
    return {
        ...github,
        createPullRequest: forBranches.createPullRequest,
        probeWrite: (permission) => (permission === "issues" ? github : forBranches).probeWrite(permission),
    };
}
function composeAgents(parts, processes, scratchRoot) {
    const { config, environment, root, redact } = parts;
    const cwd = config.working_directory === undefined ? root : (0,external_node_path_.resolve)(root, config.working_directory);
    const sessionRoot = (0,external_node_path_.join)(scratchRoot, "workflow-manager-sessions");
    const place = { processes, environment, cwd, sessionRoot, tempDirectory: scratchRoot, redact };
    const own = {
        agentVersion: config.agent_version,
        model: config.model,
        agentArgs: config.agent_args.length === 0 ? undefined : JSON.stringify(config.agent_args),
    };
    const open = (agent, input, settings) => createAgent({ agent, place: `input ${input}`, agentCommand: config.agent_command, ...settings }, place);
    return {
        agent: open(config.agent, "agent", own),
        fallbackAgents: config.fallback_agents?.map((agent) => open(agent, "fallback-agents", {})),
    };
}
function composeForge(parts) {
    return lazily(async () => {
        const { createLocalForge } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 50655));
        const { readGit } = await __webpack_require__.e(/* import() */ 7198).then(__webpack_require__.bind(__webpack_require__, 97198));
        const { localDefaultBranch } = await __webpack_require__.e(/* import() */ 7343).then(__webpack_require__.bind(__webpack_require__, 87343));
        const defaultBranch = await localDefaultBranch(parts.root);
        return createLocalForge({
            directory: parts.stateDirectory,
            owner: parts.runner.owner || "local",
            repo: parts.runner.repo || "repository",
            defaultBranch,
            clock: parts.clock,
            viewer: "workflow-manager",
            git: readGit(parts.remote.url, defaultBranch),
        });
    }, {});
}
function openHistory(parts, ensureRemote) {
    return lazily(async () => {
        if (parts.local) {
            const { createFolderHistory } = await __webpack_require__.e(/* import() */ 6730).then(__webpack_require__.bind(__webpack_require__, 6730));
            return createFolderHistory({ root: (0,external_node_path_.join)(parts.stateDirectory, "history") });
        }
        const { createGitHistory } = await Promise.all(/* import() */[__webpack_require__.e(4572), __webpack_require__.e(8662)]).then(__webpack_require__.bind(__webpack_require__, 78662));
        await ensureRemote();
        return createGitHistory({ ...parts, random: createChance().random });
    }, {});
}
const noExtensions = { errorHandlers: [], healthChecks: [] };
function composeWorld(composition) {
    const { config, environment, runner, root, redact } = composition;
    const clock = (0,adapters_clock/* createClock */.t)();
    const stateDirectory = (0,external_node_path_.resolve)(root, config.state_directory);
    const token = config.branch_token ?? config.token;
    const remote = composition.local
        ? { url: (0,external_node_path_.join)(stateDirectory, "remote.git") }
        : { url: `${runner.serverUrl}/${runner.owner}/${runner.repo}.git`, token };
    const parts = { ...composition, clock, stateDirectory, remote };
    const ensureRemote = (0,lazy_part/* lazyPart */.a)(async () => {
        if (!composition.local)
            return;
        const { ensureLocalRemote } = await __webpack_require__.e(/* import() */ 7343).then(__webpack_require__.bind(__webpack_require__, 87343));
        await ensureLocalRemote(root, remote.url);
    });
    const processes = lazily(async () => {
        const { createProcesses } = await __webpack_require__.e(/* import() */ 4440).then(__webpack_require__.bind(__webpack_require__, 74440));
        return createProcesses({ marker: composition.marker, clock, environment, redact });
    }, {});
    const log = createLog({
        directory: (0,external_node_path_.resolve)(root, config.log_directory),
        level: config.log_level,
        format: config.log_format === "json" ? "json" : "text",
        redact,
        render: config.log_format === "simple" ? log_line/* simpleLogLine */.x : log_line/* logLine */.B,
        print: composition.print,
    });
    const scratchRoot = composition.local ? (0,external_node_path_.resolve)(stateDirectory, "scratch") : runner.temporary;
    const stores = config.enable_persistence ? (config.checkpoint_stores ?? []) : [];
    const key = config.checkpoint_key;
    const connectivity = async (signal) => {
        const { probeConnectivity } = await __webpack_require__.e(/* import() */ 5281).then(__webpack_require__.bind(__webpack_require__, 15281));
        return probeConnectivity({ apiUrl: runner.apiUrl }, signal);
    };
    const online = { dns: true, tcp: true, api: true, detail: "no GitHub is used with --local" };
    let extensions;
    let prompts;
    const world = {
        clock,
        chance: createChance(),
        states: createStateFiles({
            stateDirectory,
            checkpointDirectory: (0,external_node_path_.resolve)(root, config.checkpoint_directory),
            now: clock.now,
        }),
        scratch: createScratch(scratchRoot),
        workTree: lazily(async () => {
            const { createWorkTree } = await Promise.all(/* import() */[__webpack_require__.e(4572), __webpack_require__.e(4135)]).then(__webpack_require__.bind(__webpack_require__, 64135));
            await ensureRemote();
            const secrets = (0,text_secrets/* secretsIn */.V)(config, environment);
            const tree = await createWorkTree({ root, remote, environment, clock, redact, secrets });
            await tree.exclude([config.state_directory, config.checkpoint_directory, config.log_directory].map((path) => `/${path.replace(/^\.?\/+|\/+$/g, "")}/`));
            return tree;
        }, { root }),
        processes,
        ...composeAgents(parts, processes, scratchRoot),
        github: composition.local ? composeForge(parts) : composeGitHub(parts),
        stores: stores.map((name) => openStore(name, parts)),
        ownership: permittedCell(lazily(async () => {
            const { createGitOwnership } = await Promise.all(/* import() */[__webpack_require__.e(4572), __webpack_require__.e(6743)]).then(__webpack_require__.bind(__webpack_require__, 76743));
            await ensureRemote();
            return createGitOwnership({ remote, environment, clock, redact });
        }, {}), clock, log),
        seal: key === undefined
            ? undefined
            : async (salt) => {
                const { createSeal } = await __webpack_require__.e(/* import() */ 4617).then(__webpack_require__.bind(__webpack_require__, 26998));
                return createSeal(key, salt);
            },
        probes: lazily(async () => {
            const { createSystemProbes } = await __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 30027));
            return createSystemProbes({
                directory: root,
                disposable: [],
                processes,
                connectivity: composition.local ? async () => online : connectivity,
                now: clock.now,
            });
        }, {}),
        presenter: composition.presenter,
        log,
        telemetry: openTelemetry(parts),
        history: config.enable_monitoring && !config.dry_run ? openHistory(parts, ensureRemote) : undefined,
        extensions: () => {
            extensions ??=
                composition.extensions !== undefined ? Promise.resolve(composition.extensions) : loadExtensions(parts);
            return extensions;
        },
        prompts: (commit) => {
            prompts ??= loadPrompts(parts, commit);
            return prompts;
        },
    };
    return { world, log };
}
async function loadExtensions(parts) {
    if (parts.config.extensions === undefined)
        return noExtensions;
    const { readExtensions } = await __webpack_require__.e(/* import() */ 5036).then(__webpack_require__.bind(__webpack_require__, 65036));
    return readExtensions((0,external_node_path_.resolve)(parts.root, parts.config.extensions));
}
async function loadPrompts(parts, commit) {
    if (commit !== undefined) {
        const { readCommittedPrompts } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 45895));
        return readCommittedPrompts(parts.root, parts.config.prompts_directory, commit, parts.environment);
    }
    const { readPromptOverrides } = await __webpack_require__.e(/* import() */ 5709).then(__webpack_require__.bind(__webpack_require__, 45709));
    return readPromptOverrides(parts.root, parts.config.prompts_directory);
}


/***/ }),

/***/ 38289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ withoutFlags),
/* harmony export */   OI: () => (/* binding */ unlessGiven),
/* harmony export */   fd: () => (/* binding */ refusedFlag),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
const ownFlags = {
    claude: flags("-p --print --output-format --input-format --session-id -r --resume -c --continue --fork-session"),
    codex: flags("--json --experimental-json --last --all --ephemeral -C --cd --worktree exec e resume fork review -"),
    gemini: flags("-p --prompt -i --prompt-interactive -o --output-format -r --resume --session-id --session-file --list-sessions -l " +
        "--delete-session -w --worktree --acp --experimental-acp"),
    copilot: flags("-p --prompt -i --interactive -s --silent --output-format -r --resume --continue --session-id --connect -n --name -C " +
        "--worktree --stream --acp --remote --environment-host --share --share-gist"),
};
function flags(words) {
    return new Set(words.split(" "));
}
const flagOf = (word) => word.replace(/=.*$/s, "");
function refusedFlag(agent, words) {
    const own = Object.hasOwn(ownFlags, agent) ? ownFlags[agent] : undefined;
    return words.map(flagOf).find((flag) => own?.has(flag) === true);
}
function withoutFlags(words, unwanted) {
    let taking = false;
    return words.filter((word) => {
        if (word.startsWith("-"))
            taking = unwanted.has(flagOf(word));
        return !taking;
    });
}
function unlessGiven(given, names, value) {
    const said = new Set(given.map(flagOf));
    return value === undefined || names.some((name) => said.has(name)) ? [] : [names[0] ?? "", value];
}


/***/ }),

/***/ 54013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isPartName),
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
const partName = /^[A-Za-z0-9_][A-Za-z0-9._@+-]{0,127}$/;
const manifestName = "manifest.json";
function isPartName(name) {
    return partName.test(name) && !name.includes("..") && !name.endsWith(".");
}


/***/ }),

/***/ 73181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   x: () => (/* binding */ simpleLogLine)
/* harmony export */ });
const loggerName = "workflow_manager";
function logLine(record) {
    const time = record.time.slice(0, 19).replace("T", " ");
    const id = record.workflow_id === "" ? "-" : record.workflow_id;
    return `${time} - ${loggerName} - ${record.level} - [${id}] ${oneLine(record.message)}`;
}
function simpleLogLine(record) {
    return `${record.level}: ${oneLine(record.message)}`;
}
function oneLine(message) {
    return message.trimEnd().replace(/\s*[\r\n\u2028\u2029]+\s*/gu, " ⏎ ");
}


/***/ }),

/***/ 79483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lazyPart)
/* harmony export */ });
function lazyPart(load) {
    let loaded;
    return () => {
        loaded ??= load().catch((error) => {
            loaded = undefined;
            throw error;
        });
        return loaded;
    };
}


/***/ }),

/***/ 68630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   ty: () => (/* binding */ traceparentIn),
/* harmony export */   vg: () => (/* binding */ wantsTelemetry)
/* harmony export */ });
function readVariable(environment, name) {
    const value = environment[name]?.trim();
    return value === "" ? undefined : value;
}
function wantsTelemetry(environment) {
    if (readVariable(environment, "OTEL_SDK_DISABLED")?.toLowerCase() === "true")
        return false;
    return ["", "TRACES_", "METRICS_"].some((signal) => readVariable(environment, `OTEL_EXPORTER_OTLP_${signal}ENDPOINT`) !== undefined);
}
function traceparentIn(environment) {
    const text = environment["TRACEPARENT"]?.trim();
    return text !== undefined && /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(text) ? text : undefined;
}


/***/ })

};
