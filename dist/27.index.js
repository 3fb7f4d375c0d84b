export const id = 27;
export const ids = [27];
export const modules = {

/***/ 30027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSystemProbes: () => (/* binding */ createSystemProbes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/core/health/cgroup.js
function cgroupPlace(text) {
    const lines = text.split("\n").map((line) => /^\d+:([^:]*):(.*)$/.exec(line)?.slice(1) ?? []);
    const pathOf = (controller) => lines.find(([names = ""]) => names.split(",").includes(controller))?.[1];
    const memory = pathOf("memory");
    const cpu = pathOf("cpu") ?? pathOf("cpuacct");
    if (memory !== undefined || cpu !== undefined) {
        return { version: 1, memory: ancestors(memory ?? "/"), cpu: ancestors(cpu ?? "/") };
    }
    const unified = ancestors(lines.find(([names]) => names === "")?.[1] ?? "/");
    return { version: 2, memory: unified, cpu: unified };
}
function ancestors(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== "..");
    return [...parts.map((_, at) => `/${parts.slice(0, parts.length - at).join("/")}`), ""];
}
function limitBytes(text) {
    const bytes = Number(text?.trim() || Number.NaN);
    return Number.isFinite(bytes) && bytes < 2 ** 60 ? bytes : undefined;
}
function statValue(text, key) {
    const line = text?.split("\n").find((candidate) => candidate.startsWith(`${key} `));
    const value = Number(line?.slice(key.length + 1) || Number.NaN);
    return Number.isFinite(value) ? value : undefined;
}
function quotaCores(text) {
    const [quota = Number.NaN, period = Number.NaN] = (text ?? "").trim().split(/\s+/).map(Number);
    return quota > 0 && period > 0 ? quota / period : undefined;
}
function meminfo(text) {
    const kibibytes = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(text)?.[1]);
    const total = kibibytes("MemTotal");
    const available = kibibytes("MemAvailable");
    return total > 0 && available >= 0 ? { total: total * 1024, available: available * 1024 } : undefined;
}

// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/processes/cgroup-files.js



function readKernelFile(...path) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(...path), "utf8");
    }
    catch {
        return undefined;
    }
}
function cgroupMemory(roots, place) {
    const { version, memory } = place;
    const [mount, limitFile, usedFile, cacheKey] = version === 2
        ? ["", "memory.max", "memory.current", "inactive_file"]
        : ["memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"];
    let tightest;
    for (const directory of memory) {
        const at = (file) => readKernelFile(roots.root, mount, directory, file);
        const limit = limitBytes(at(limitFile));
        if (limit === undefined || limit <= 0)
            continue;
        const cache = statValue(at("memory.stat"), cacheKey) ?? 0;
        const used = Math.max(0, Number(at(usedFile) ?? 0) - cache);
        if (tightest === undefined || used / limit > tightest.used / tightest.limit)
            tightest = { limit, used };
    }
    return tightest;
}
function cgroupCpu(roots, place) {
    const { version, cpu } = place;
    for (const directory of cpu) {
        const found = version === 2
            ? unifiedCpu((file) => readKernelFile(roots.root, directory, file))
            : legacyCpu((mount, file) => readKernelFile(roots.root, mount, directory, file));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function unifiedCpu(at) {
    const cores = quotaCores(at("cpu.max"));
    const micros = statValue(at("cpu.stat"), "usage_usec");
    return cores === undefined || micros === undefined ? undefined : { cores, usedMs: micros / 1e3 };
}
function legacyCpu(at) {
    const [quota, period] = [at("cpu", "cpu.cfs_quota_us"), at("cpu", "cpu.cfs_period_us")];
    const cores = quotaCores(`${quota?.trim()} ${period?.trim()}`);
    const nanos = Number(at("cpuacct", "cpuacct.usage") ?? Number.NaN);
    return cores === undefined || !Number.isFinite(nanos) ? undefined : { cores, usedMs: nanos / 1e6 };
}

;// CONCATENATED MODULE: ./lib/adapters/processes/system-probes.js





const shortestSampleMs = 200;
const graceMs = 2_000;
function createSystemProbes(options) {
    const proc = options.proc ?? "/proc";
    const cgroup = { proc, root: options.cgroup ?? "/sys/fs/cgroup" };
    let known;
    const place = () => {
        const text = readKernelFile(proc, "self", "cgroup") ?? "";
        if (known?.text !== text)
            known = { text, place: cgroupPlace(text) };
        return known.place;
    };
    const sampleCpu = () => {
        const limited = cgroupCpu(cgroup, place());
        return limited === undefined ? machineCpu() : { busyMs: limited.usedMs, capacityMs: options.now() * limited.cores };
    };
    let before = sampleCpu();
    let lastPercent;
    function cpuPercent() {
        const sample = sampleCpu();
        const capacityMs = sample.capacityMs - before.capacityMs;
        if (capacityMs < shortestSampleMs)
            return lastPercent ?? percent((0,external_node_os_.loadavg)()[0] ?? 0, (0,external_node_os_.cpus)().length);
        lastPercent = percent(sample.busyMs - before.busyMs, capacityMs);
        before = sample;
        return lastPercent;
    }
    async function memory() {
        const machine = await machineMemory(proc);
        const limit = cgroupMemory(cgroup, place());
        const own = { percent: percent(machine.total - machine.available, machine.total), total: machine.total };
        if (limit === undefined || limit.limit >= machine.total)
            return own;
        return { percent: Math.max(own.percent, percent(limit.used, limit.limit)), total: limit.limit };
    }
    return {
        async resources() {
            const cpu = cpuPercent();
            const [ram, disk] = await Promise.all([memory(), diskOf(options.directory)]);
            return {
                cpuPercent: cpu,
                memoryPercent: ram.percent,
                diskPercent: disk.percent,
                memoryTotalBytes: ram.total,
                diskFreeBytes: disk.free,
            };
        },
        connectivity: options.connectivity,
        async freeResources() {
            const ended = await options.processes.endAll(graceMs);
            const words = ended === 0 ? [] : [`ended ${ended} left-over ${ended === 1 ? "process" : "processes"}`];
            const free = (await diskOf(options.directory)).free;
            for (const directory of options.disposable) {
                await (0,file_fault/* withFileFault */.Zm)("remove", directory, () => (0,promises_.rm)(directory, { recursive: true, force: true }));
            }
            const freed = (await diskOf(options.directory)).free - free;
            return freed > 0 ? [...words, `removed temporary files (${(freed / 1024 ** 2).toFixed(1)} MiB)`] : words;
        },
    };
}
function machineCpu() {
    const times = (0,external_node_os_.cpus)().map((cpu) => cpu.times);
    const idleMs = times.reduce((sum, time) => sum + time.idle, 0);
    const capacityMs = times.reduce((sum, time) => sum + time.user + time.nice + time.sys + time.irq + time.idle, 0);
    return { busyMs: capacityMs - idleMs, capacityMs };
}
async function machineMemory(proc) {
    const known = meminfo(readKernelFile(proc, "meminfo") ?? "");
    if (known !== undefined)
        return known;
    const { mem } = await __webpack_require__.e(/* import() */ 2754).then(__webpack_require__.t.bind(__webpack_require__, 22754, 19));
    const { total, available } = await mem();
    return { total, available };
}
async function diskOf(directory) {
    const { blocks, bfree, bavail, bsize } = await (0,file_fault/* withFileFault */.Zm)("statfs", directory, () => (0,promises_.statfs)(directory));
    const used = blocks - bfree;
    return { percent: percent(used, used + bavail), free: bavail * bsize };
}
function percent(part, whole) {
    return whole <= 0 ? 0 : Math.min(100, Math.max(0, Math.round((part / whole) * 1000) / 10));
}


/***/ })

};
