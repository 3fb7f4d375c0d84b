export const id = 4440;
export const ids = [4440];
export const modules = {

/***/ 74440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProcesses: () => (/* binding */ createProcesses)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/core/text/child-environment.js
var child_environment = __webpack_require__(2417);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/processes/out-of-memory.js




function watchMemory(setup = {}) {
    const root = setup.root ?? "/";
    const uptimeS = setup.uptimeS ?? external_node_os_.uptime;
    const startedAt = uptimeS();
    const before = readCounters(root);
    return {
        async verdict(killed) {
            const after = readCounters(root);
            const inGroup = difference(before.group, after.group);
            const onMachine = difference(before.machine, after.machine);
            if (!killed && inGroup === 0)
                return undefined;
            if (inGroup === 0 && onMachine === 0 && after.machine !== undefined)
                return undefined;
            const victims = findVictims(await (setup.kernelLog ?? readKernelLog)(), startedAt);
            return describe(inGroup, onMachine, victims);
        },
    };
}
function describe(inGroup, onMachine, victims) {
    const named = victims.length > 0 ? `: ${victims.join(", ")}` : "";
    if (inGroup > 0)
        return `the kernel ended ${count(inGroup)} of this container or job for lack of memory${named}`;
    if (onMachine > 0)
        return `the kernel ended ${count(onMachine)} on this machine for lack of memory${named}`;
    return victims.length > 0 ? `the kernel ended processes for lack of memory${named}` : undefined;
}
const count = (processes) => (processes === 1 ? "a process" : `${processes} processes`);
function difference(before, after) {
    return before === undefined || after === undefined ? 0 : Math.max(0, after - before);
}
function readCounters(root) {
    const counter = (file) => /^oom_kill (\d+)$/m.exec(readText((0,external_node_path_.join)(root, file)))?.[1];
    const group = groupFiles(root)
        .map(counter)
        .find((value) => value !== undefined);
    const machine = counter("proc/vmstat");
    return {
        group: group === undefined ? undefined : Number(group),
        machine: machine === undefined ? undefined : Number(machine),
    };
}
function groupFiles(root) {
    const paths = readText((0,external_node_path_.join)(root, "proc/self/cgroup"))
        .split("\n")
        .flatMap((line) => {
        const [, controllers = "", path = ""] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (controllers.split(",").includes("memory"))
            return [`sys/fs/cgroup/memory${path}/memory.oom_control`];
        return controllers === "" && path !== "" ? [`sys/fs/cgroup${path}/memory.events`] : [];
    });
    return [...paths, "sys/fs/cgroup/memory.events", "sys/fs/cgroup/memory/memory.oom_control"];
}
function findVictims(log, sinceS) {
    const pattern = /^\[\s*(\d+\.\d+)\].*Killed process (\d+) \(([^)]*)\)(?:.*?anon-rss:(\d+)kB)?/gm;
    const victims = [...log.matchAll(pattern)].filter(([, at]) => Number(at) >= sinceS - 1);
    return victims.slice(-3).map(([, , pid, name = "", kilobytes]) => {
        const size = kilobytes === undefined ? "" : `, ${Math.round(Number(kilobytes) / 1024)} MiB`;
        return `${name.replace(/[^\x20-\x7e]/g, "?")} (process ${pid}${size})`;
    });
}
function readKernelLog() {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("dmesg", [], { timeout: 2000, maxBuffer: 4 * 1024 * 1024, env: { PATH: process.env["PATH"] } }, (error, text) => resolve(error === null ? text : ""));
    });
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/adapters/processes/process-output.js

const longestLine = 1024 * 1024;
class LineSplitter {
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    maxLength;
    rest = "";
    dropped = 0;
    afterReturn = false;
    constructor(maxLength = longestLine) {
        this.maxLength = maxLength;
    }
    push(chunk) {
        return this.split(this.decoder.write(chunk));
    }
    end() {
        const lines = this.split(this.decoder.end());
        const last = this.takeLine("");
        return last === "" ? lines : [...lines, last];
    }
    split(text) {
        let fresh = text;
        if (this.afterReturn && fresh.startsWith("\n"))
            fresh = fresh.slice(1);
        if (text !== "")
            this.afterReturn = text.endsWith("\r");
        const parts = fresh.split(/\r\n|\n|\r/);
        const last = parts.pop() ?? "";
        const lines = parts.map((part) => this.takeLine(part));
        this.keep(last);
        return lines;
    }
    takeLine(part) {
        this.keep(part);
        const line = this.dropped > 0 ? `${this.rest} [line cut: ${this.dropped} more characters]` : this.rest;
        this.rest = "";
        this.dropped = 0;
        return line;
    }
    keep(part) {
        const room = Math.max(0, this.maxLength - this.rest.length);
        this.rest += part.slice(0, room);
        this.dropped += Math.max(0, part.length - room);
    }
}
class ByteTail {
    limit;
    chunks = [];
    size = 0;
    constructor(limit) {
        this.limit = limit;
    }
    push(chunk) {
        this.chunks.push(chunk);
        this.size += chunk.length;
        if (this.size > 2 * this.limit + 64 * 1024)
            this.join();
    }
    text() {
        const bytes = this.join();
        let start = 0;
        while (start < Math.min(3, bytes.length) && ((bytes[start] ?? 0) & 0xc0) === 0x80)
            start += 1;
        return bytes.subarray(start).toString("utf8");
    }
    join() {
        const joined = Buffer.from(Buffer.concat(this.chunks).subarray(-this.limit));
        this.chunks = this.limit === 0 ? [] : [joined];
        this.size = this.limit === 0 ? 0 : joined.length;
        return this.limit === 0 ? Buffer.alloc(0) : joined;
    }
}
function lastLines(text, maxLines, maxLineLength) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
    const shorten = (line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)} [cut]` : line);
    return lines.slice(-maxLines).map(shorten).join("\n");
}

;// CONCATENATED MODULE: ./lib/adapters/processes/process-tree.js



const markVariables = ["WORKFLOW_MANAGER_MARK", "GEMINI_CLI_WORKFLOW_MANAGER_MARK"];
function createProcessTable(procRoot = "/proc") {
    let bare = new Map();
    return () => {
        const ids = namesIn(procRoot).filter((name) => /^\d+$/.test(name));
        if (ids.length === 0)
            return readPs();
        const found = ids.flatMap((id) => readEntry((0,external_node_path_.join)(procRoot, id), Number(id)));
        const before = bare;
        bare = new Map(found.flatMap(({ pid, startedAt, starting }) => (starting === true ? [[pid, startedAt]] : [])));
        return found.map((entry) => entry.starting === true && before.get(entry.pid) === entry.startedAt ? { ...entry, starting: false } : entry);
    };
}
const kernelThreads = 2;
function readEntry(directory, pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, "stat"), "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state = "", parent = "", group = ""] = fields;
        const zombie = state === "Z" || state === "X";
        const environment = zombie ? undefined : readEnvironment(directory);
        const starting = environment === "" && pid !== kernelThreads && Number(parent) !== kernelThreads;
        const entry = { pid, parent: Number(parent), group: Number(group), startedAt: fields[19] ?? "", zombie };
        return [{ ...entry, mark: markIn(environment ?? ""), ...(starting ? { starting } : {}) }];
    }
    catch {
        return [];
    }
}
function readEnvironment(directory) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, "environ"), "latin1");
    }
    catch {
        return undefined;
    }
}
function markIn(variables) {
    const environment = `\0${variables}`;
    for (const name of markVariables) {
        const at = environment.indexOf(`\0${name}=`);
        if (at < 0)
            continue;
        const start = at + name.length + 2;
        const end = environment.indexOf("\0", start);
        return environment.slice(start, end < 0 ? undefined : end);
    }
    return undefined;
}
function readPs() {
    try {
        const text = (0,external_node_child_process_.execFileSync)("ps", ["-A", "-o", "pid=,ppid=,pgid=,stat="], {
            encoding: "utf8",
            timeout: 5000,
            stdio: ["ignore", "pipe", "ignore"],
        });
        return text.split("\n").flatMap((line) => {
            const [pid = "", parent = "", group = "", state = ""] = line.trim().split(/\s+/);
            if (state === "")
                return [];
            const zombie = state.startsWith("Z");
            return [
                { pid: Number(pid), parent: Number(parent), group: Number(group), startedAt: "", zombie, mark: undefined },
            ];
        });
    }
    catch {
        return [];
    }
}
function findKin(table, kinship, self = process.pid) {
    const { groups, isOurs, known } = kinship;
    const kin = new Map();
    for (const entry of table) {
        const before = known.get(entry.pid);
        const remembered = before !== undefined && before === entry.startedAt;
        const marked = entry.mark !== undefined && isOurs(entry.mark);
        if (remembered || marked || groups.has(entry.group))
            kin.set(entry.pid, entry);
    }
    kin.delete(self);
    for (let grown = true; grown;) {
        grown = false;
        for (const entry of table) {
            if (kin.has(entry.pid) || !kin.has(entry.parent) || entry.pid === self)
                continue;
            kin.set(entry.pid, entry);
            grown = true;
        }
    }
    const alive = [...kin.values()].filter((entry) => !entry.zombie);
    for (const { pid, startedAt } of alive)
        known.set(pid, startedAt);
    return alive;
}
const givingUpMs = 15_000;
const lookEveryMs = 25;
async function endKin(table, kinship, options) {
    const { clock, graceMs } = options;
    const startedAt = clock.now();
    const terminated = new Set();
    for (;;) {
        const look = table();
        const alive = findKin(look, kinship);
        const waitedMs = clock.now() - startedAt;
        const sure = alive.length > 0 || !look.some(({ starting }) => starting === true);
        if ((alive.length === 0 && sure) || waitedMs > graceMs + givingUpMs)
            return { ended: terminated.size, left: alive.length };
        for (const { pid } of alive) {
            if (waitedMs >= graceMs)
                send(pid, "SIGKILL");
            else if (!terminated.has(pid)) {
                send(pid, "SIGTERM");
                send(pid, "SIGCONT");
            }
            terminated.add(pid);
        }
        await clock.sleep(lookEveryMs);
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
    }
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/processes/processes.js









const defaultGraceMs = 5000;
const leftoverGraceMs = 1000;
const drainMs = 2000;
const drainTurns = 100;
const keptStdoutBytes = 1024 * 1024;
const lastOutputBytes = 32 * 1024;
let started = 0;
function createProcesses(setup) {
    const table = setup.table ?? createProcessTable();
    const inherited = (0,child_environment/* scrubEnvironment */.v)(setup.environment, setup.allowedVariables);
    const groups = new Set();
    return {
        async run(request, signal) {
            started += 1;
            const mark = `${setup.marker}.${process.pid}-${started}`;
            const startedAt = setup.clock.now();
            if (signal.aborted)
                return notStarted;
            const memory = watchMemory(setup.memory);
            const child = await start(request, { ...inherited, ...request.env, ...Object.fromEntries(markVariables.map((name) => [name, mark])) }, startedAt, setup.clock);
            const group = child.pid ?? 0;
            groups.add(group);
            const kinship = { groups: new Set([group]), isOurs: (found) => found === mark, known: new Map() };
            const end = (graceMs) => endTree(table, kinship, child, { graceMs, clock: setup.clock });
            try {
                const output = follow(child, request, setup.redact ?? ((text) => text));
                const ended = await ending(child, signal, () => end(graceOf(signal) ?? setup.graceMs ?? defaultGraceMs));
                const { left } = await end(Math.min(leftoverGraceMs, setup.graceMs ?? leftoverGraceMs));
                await drained(child);
                const kept = output();
                const killed = !ended.byUs && (ended.signal === "SIGKILL" || ended.code === 137);
                const bad = ended.code !== 0 && !ended.byUs;
                return {
                    exitCode: ended.code,
                    signal: ended.signal,
                    killedByUs: ended.byUs,
                    stdout: kept.stdout,
                    lastOutput: left > 0 ? `${kept.lastOutput}\n[${left} processes could not be ended]` : kept.lastOutput,
                    durationMs: setup.clock.now() - startedAt,
                    outOfMemory: bad ? await memory.verdict(killed) : undefined,
                };
            }
            finally {
                groups.delete(group);
            }
        },
        async endAll(graceMs) {
            const isOurs = (mark) => mark.startsWith(`${setup.marker}.`);
            const kinship = { groups: new Set(groups), isOurs, known: new Map() };
            return (await endKin(table, kinship, { graceMs, clock: setup.clock })).ended;
        },
    };
}
const notStarted = {
    exitCode: null,
    signal: null,
    killedByUs: true,
    stdout: "",
    lastOutput: "",
    durationMs: 0,
};
async function start(request, env, startedAt, clock) {
    const [program, args] = "shell" in request.run
        ? ["bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", request.run.shell]]
        : [request.run.program, [...request.run.args]];
    try {
        const stdin = request.stdin === undefined ? "ignore" : "pipe";
        const detached = process.platform !== "win32";
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: request.cwd,
            env,
            stdio: [stdin, "pipe", "pipe"],
            detached,
            windowsHide: true,
        });
        child.stdin?.on("error", () => { });
        if (child.pid === undefined)
            await (0,external_node_events_.once)(child, "spawn");
        child.stdin?.end(request.stdin);
        return child;
    }
    catch (error) {
        const errno = (0,file_fault/* errnoOf */.UQ)(error);
        if (errno === undefined)
            throw error;
        throw new evidence/* Fault */.v({
            kind: "process",
            label: request.label,
            exitCode: null,
            signal: null,
            killedByUs: false,
            spawnErrno: errno,
            lastOutput: "",
            durationMs: clock.now() - startedAt,
        }, `${request.label} could not be started: ${errno}`);
    }
}
function follow(child, request, redact) {
    const stdout = new ByteTail(request.keepStdoutBytes ?? keptStdoutBytes);
    const newest = new ByteTail(lastOutputBytes);
    const finishers = ["stdout", "stderr"].map((name) => {
        const lines = new LineSplitter();
        const deliver = (found) => {
            if (found.length === 0)
                return;
            for (const line of redact(found.join("\n")).split("\n"))
                request.onLine?.(name, line);
        };
        child[name]?.on("data", (chunk) => {
            request.onActivity?.();
            newest.push(chunk);
            if (name === "stdout")
                stdout.push(chunk);
            if (request.onLine !== undefined)
                deliver(lines.push(chunk));
        });
        child[name]?.on("error", () => { });
        return () => deliver(lines.end());
    });
    return () => {
        for (const finish of finishers)
            finish();
        return { stdout: redact(stdout.text()), lastOutput: lastLines(redact(newest.text()), 50, 1000) };
    };
}
function ending(child, signal, end) {
    return new Promise((resolve, reject) => {
        let stopping;
        const answer = () => ({ code: child.exitCode, signal: child.signalCode, byUs: stopping !== undefined });
        const onAbort = () => {
            stopping = end();
            stopping.then(() => resolve(answer()), reject);
        };
        const onExit = () => {
            signal.removeEventListener("abort", onAbort);
            if (stopping === undefined)
                resolve(answer());
        };
        if (child.exitCode !== null || child.signalCode !== null)
            return onExit();
        child.once("exit", onExit);
        signal.addEventListener("abort", onAbort, { once: true });
        if (signal.aborted)
            onAbort();
    });
}
async function endTree(table, kinship, child, options) {
    if (process.platform === "win32") {
        await new Promise((resolve) => (0,external_node_child_process_.execFile)("taskkill", ["/pid", String(child.pid), "/T", "/F"], resolve));
        return { left: 0 };
    }
    const { left } = await endKin(table, kinship, options);
    if (left === 0 && child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, "exit");
    return { left };
}
async function drained(child) {
    const streams = [child.stdout, child.stderr].flatMap((stream) => (stream === null || stream.closed ? [] : [stream]));
    if (streams.length === 0)
        return;
    const patience = AbortSignal.timeout(drainMs);
    await Promise.all(streams.map((stream) => (0,external_node_events_.once)(stream, "close", { signal: patience }).catch(() => undefined)));
    for (let turn = 0; turn < drainTurns && streams.some((stream) => !stream.closed); turn++)
        await (0,promises_.setImmediate)();
    for (const stream of streams)
        stream.destroy();
}
function graceOf(signal) {
    const reason = signal.reason;
    if (typeof reason !== "object" || reason === null || !("graceMs" in reason))
        return undefined;
    return typeof reason.graceMs === "number" ? reason.graceMs : undefined;
}


/***/ })

};
