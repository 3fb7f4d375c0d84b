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
/**
 * What the kernel says of out-of-memory kills. The counters of the cgroup and of the machine are compared before and
 * after; the kernel's log, where one may read it, names the victim. Says nothing rather than guess, and never throws.
 */




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
/** Version 2 has one line `0::/path`, version 1 a line per controller. In a container the path may not exist: try the top. */
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
/** `[ 1234.567890] Out of memory: Killed process 4321 (node) total-vm:…, anon-rss:1966080kB, …` */
function findVictims(log, sinceS) {
    const pattern = /^\[\s*(\d+\.\d+)\].*Killed process (\d+) \(([^)]*)\)(?:.*?anon-rss:(\d+)kB)?/gm;
    const victims = [...log.matchAll(pattern)].filter(([, at]) => Number(at) >= sinceS - 1);
    return victims.slice(-3).map(([, , pid, name = "", kilobytes]) => {
        const size = kilobytes === undefined ? "" : `, ${Math.round(Number(kilobytes) / 1024)} MiB`;
        return `${name.replace(/[^\x20-\x7e]/g, "?")} (process ${pid}${size})`;
    });
}
/** May be denied (`kernel.dmesg_restrict`), may not exist. */
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
/** What a child prints, kept within bounds: lines for those who follow, the newest bytes for the result. */

/** Streams of agents put whole tool results into one line; beyond this it is no line for anybody. */
const longestLine = 1024 * 1024;
/**
 * Cuts text into lines at `\n`, `\r\n` and a lone `\r` (progress bars). UTF-8 is never split. A line beyond `maxLength`
 * characters is delivered once, cut and with a note, and the rest of it dropped.
 */
class LineSplitter {
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    maxLength;
    rest = "";
    /** Characters dropped of a line that was delivered already. */
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
        // The other half of a `\r\n` that two chunks tore apart.
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
    /** Finishes the line that began in `rest`. */
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
/** The newest `limit` bytes of a stream. */
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
        // Joined rarely, so that a hundred megabytes in small pieces cost a hundred megabytes of copying, not more.
        if (this.size > 2 * this.limit + 64 * 1024)
            this.join();
    }
    /** Never begins in the middle of a character. */
    text() {
        const bytes = this.join();
        let start = 0;
        while (start < Math.min(3, bytes.length) && ((bytes[start] ?? 0) & 0xc0) === 0x80)
            start += 1;
        return bytes.subarray(start).toString("utf8");
    }
    join() {
        // A copy: a slice would keep all of the bytes it was cut from.
        const joined = Buffer.from(Buffer.concat(this.chunks).subarray(-this.limit));
        this.chunks = this.limit === 0 ? [] : [joined];
        this.size = this.limit === 0 ? 0 : joined.length;
        return this.limit === 0 ? Buffer.alloc(0) : joined;
    }
}
/** The newest whole lines of a text, each shortened, at most `maxLines`. */
function lastLines(text, maxLines, maxLineLength) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
    const shorten = (line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)} [cut]` : line);
    return lines.slice(-maxLines).map(shorten).join("\n");
}

;// CONCATENATED MODULE: ./lib/adapters/processes/process-tree.js
/**
 * Finds and ends every process a command started. A process group is not enough: agents put the shells of their tools
 * into sessions of their own, and daemons are adopted by init. So three signs count: the marker in a process's
 * environment, the group, and descent from any of those. On systems without /proc only group and descent can be seen.
 */



/**
 * The second name is for Gemini CLI: on a runner it takes everything out of the environment of its tools but a few names and this
 * prefix (sanitizeEnvironment in its packages/core).
 */
const markVariables = ["WORKFLOW_MANAGER_MARK", "GEMINI_CLI_WORKFLOW_MANAGER_MARK"];
/** `procRoot` is a parameter for tests; it is /proc where there is one. */
function createProcessTable(procRoot = "/proc") {
    /** Start times by process id: whoever had no environment the time before was given none. */
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
/** The kernel's own threads have no environment, and are children of this one. */
const kernelThreads = 2;
/** Synchronous on purpose: the shorter a look takes, the less can change during it. */
function readEntry(directory, pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, "stat"), "latin1");
        // The name, in parentheses, may itself hold spaces and parentheses.
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
/** Undefined: another user's process, which is not one of ours. */
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
/** All processes that count, remembered in `known`. We ourselves never do, even if we carry a marker. */
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
/** A process in an uninterruptible call (a dead network disk) cannot be ended by anybody. */
const givingUpMs = 15_000;
const lookEveryMs = 25;
/**
 * Terminate, wait at most `graceMs`, kill, and look again until nobody is left: children may be born while we look.
 * Resolves with how many processes there were and how many would not die.
 */
async function endKin(table, kinship, options) {
    const { clock, graceMs } = options;
    const startedAt = clock.now();
    const terminated = new Set();
    for (;;) {
        const look = table();
        const alive = findKin(look, kinship);
        const waitedMs = clock.now() - startedAt;
        // Ours may be among those that are starting a program.
        const sure = alive.length > 0 || !look.some(({ starting }) => starting === true);
        if ((alive.length === 0 && sure) || waitedMs > graceMs + givingUpMs)
            return { ended: terminated.size, left: alive.length };
        for (const { pid } of alive) {
            if (waitedMs >= graceMs)
                send(pid, "SIGKILL");
            else if (!terminated.has(pid)) {
                send(pid, "SIGTERM");
                // A stopped process gets its SIGTERM only when it goes on.
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
        // Gone already, or not ours to signal; the next look tells.
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
/**
 * The port `Processes`: runs commands so that nothing of theirs outlives them.
 *
 * C1 A command is over when no process of its is left: after an abort, and after a normal end too.
 * C2 The exit code and the signal come from `exit`, not `close`: whoever keeps the pipes open cannot hold us up.
 * C3 What children see of the environment is what core/text/child-environment.ts lets through, and our marker.
 */









const defaultGraceMs = 5000;
/** For what a command left in the background although it ended by itself. */
const leftoverGraceMs = 1000;
const drainMs = 2000;
/** Each reads at most 64 KiB of a pipe. */
const drainTurns = 100;
const keptStdoutBytes = 1024 * 1024;
const lastOutputBytes = 32 * 1024;
/** Counted for the whole process: two that were made with one marker must not end each other's children. */
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
        // No input is an empty input: some agents wait for one that stays open.
        const stdin = request.stdin === undefined ? "ignore" : "pipe";
        const detached = process.platform !== "win32";
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: request.cwd,
            env,
            stdio: [stdin, "pipe", "pipe"],
            detached,
            windowsHide: true,
        });
        // A child that does not read its input closes the pipe: its exit code says what that meant.
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
        // One redaction for many lines: secrets that span lines are found too, and floods stay affordable.
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
/** Waits for the exit; on abort ends the whole tree first. */
function ending(child, signal, end) {
    return new Promise((resolve, reject) => {
        let stopping;
        const answer = () => ({ code: child.exitCode, signal: child.signalCode, byUs: stopping !== undefined });
        const onAbort = () => {
            stopping = end();
            // Should the process not die (givingUpMs), there is no exit to wait for.
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
    // Gone from the table; Node hears of it a moment later.
    if (left === 0 && child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, "exit");
    return { left };
}
/** Reads what is still in the pipes; whoever else holds them open does not hold us up. */
async function drained(child) {
    const streams = [child.stdout, child.stderr].flatMap((stream) => (stream === null || stream.closed ? [] : [stream]));
    if (streams.length === 0)
        return;
    const patience = AbortSignal.timeout(drainMs);
    await Promise.all(streams.map((stream) => (0,external_node_events_.once)(stream, "close", { signal: patience }).catch(() => undefined)));
    // Timers are served before pipes: where this process was held up for so long, nothing of them has been read yet.
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
