export const id = 9201;
export const ids = [9201];
export const modules = {

/***/ 39201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installAgent: () => (/* binding */ installAgent),
  toolCacheOf: () => (/* binding */ toolCacheOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/core/agents/npm-trouble.js

const passing = /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EPIPE|ERR_SOCKET_TIMEOUT|FETCH_ERROR|EIDLETIMEOUT|E429|E5\d\d)$/;
function npmEvidence({ spec, place }, output, exitCode) {
    const code = /^npm (?:error|ERR!) code (\S+)$/m.exec(output)?.[1];
    const said = linesOf(output);
    const wrong = (problem, remedy) => ({
        kind: "configuration",
        problems: [{ key: "agent-version", place, problem, remedy }],
    });
    if (code === "ENOSPC")
        return { kind: "file", operation: `install ${spec} to`, path: "the tool cache", errno: code };
    if (code !== undefined && passing.test(code))
        return {
            kind: "network",
            dependency: "agent",
            operation: `npm install ${spec}`,
            errno: code,
            message: said,
            maybeSent: false,
        };
    if (code === "ETARGET" || code === "E404" || code === "ENOVERSIONS")
        return wrong(`npm knows no ${spec} (${code})`, "Give a version that is published, or a range that holds one.");
    if (code === "EBADENGINE")
        return wrong(`${spec} does not run with the Node on this machine: ${enginesIn(output)}`, "Add a step with actions/setup-node before this action, or give a version that runs with this Node.");
    return wrong(`npm could not install ${spec} (${code ?? `exit code ${exitCode}`}): ${said}`, "Look at what npm said; or install the agent in a step of your own and leave `agent-version` out.");
}
const longest = 500;
function linesOf(output) {
    const lines = output.split("\n").flatMap((line) => {
        const said = /^npm (?:error|ERR!) (?!code |A complete log|\s*$)(.*)$/.exec(line)?.[1]?.trim();
        return said === undefined || said === "" ? [] : [said];
    });
    const text = (lines.length === 0 ? output.trim().split("\n").slice(-3) : lines).join(" ");
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
function enginesIn(output) {
    const [required, actual] = ["Required", "Actual"].map((word) => new RegExp(`${word}:\\s*\\{[^}]*"node":"([^"]{1,60})"`).exec(output)?.[1] ?? "another");
    return `it wants ${required}, here is ${actual}`;
}
function isExactVersion(version) {
    return /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version);
}
function newestVersion(printed) {
    let value;
    try {
        value = JSON.parse(printed);
    }
    catch {
        return undefined;
    }
    const versions = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && isExactVersion(one));
    const released = versions.filter((version) => !version.includes("-"));
    const [first, ...others] = released.length > 0 ? released : versions;
    return first === undefined ? undefined : others.reduce((best, one) => (isNewer(one, best) ? one : best), first);
}
function isNewer(version, than) {
    const [a, b] = [version, than].map((text) => (text.split("-")[0] ?? "").split(".").map(Number));
    const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
    return at === -1 ? true : (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
function npmFault(request, output, exitCode) {
    return new evidence/* Fault */.v(npmEvidence(request, output, exitCode));
}

// EXTERNAL MODULE: ./lib/core/loose-json.js
var loose_json = __webpack_require__(70488);
// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
;// CONCATENATED MODULE: ./lib/adapters/agents/agent-install.js








function toolCacheOf(environment) {
    const home = environment["HOME"] || (0,external_node_os_.homedir)();
    return environment["RUNNER_TOOL_CACHE"] || environment["XDG_CACHE_HOME"] || (0,external_node_path_.join)(home, ".cache");
}
const defaultDeadlineMs = 90_000;
const saveMs = 30_000;
async function installAgent(options, signal) {
    const { deadlineMs = defaultDeadlineMs } = options;
    const within = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
    const root = (0,external_node_path_.join)(options.toolCache, "workflow-manager-agents");
    const npm = createNpm({ ...options, deadlineMs }, (0,external_node_path_.join)(root, "npm"), within, signal);
    await (0,file_fault/* withFileFault */.Zm)("create directory", root, () => (0,promises_.mkdir)(root, { recursive: true }));
    const version = isExactVersion(options.version) ? options.version : await newest(options, npm, root);
    const target = (0,external_node_path_.join)(root, options.agent, version, `${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}`);
    const program = (directory) => (0,external_node_path_.join)(directory, "node_modules", ".bin", options.agent);
    if (await isThere((0,external_node_path_.join)(target, "complete")))
        return program(target);
    const partial = `${target}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        await (0,file_fault/* withFileFault */.Zm)("create directory", partial, () => (0,promises_.mkdir)(partial, { recursive: true }));
        const key = `workflow-manager-agent-${options.agent}-${version}-${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}`;
        const restored = (await options.tarballs?.restore(npm.store, key, within)) ?? false;
        await npm.run(["install", "--prefix", partial, "--engine-strict", `${options.package}@${version}`], partial);
        await check(options, version, partial, program(partial));
        await put(partial, target);
        if (!restored)
            await options.tarballs?.save(npm.store, key, AbortSignal.any([signal, AbortSignal.timeout(saveMs)]));
        return program(target);
    }
    finally {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
    }
}
function createNpm(options, cache, within, stop) {
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--no-progress", "--loglevel=error"];
    return {
        store: (0,external_node_path_.join)(cache, "_cacache", "content-v2"),
        run: async (args, cwd) => {
            const request = { spec: args.find((word) => word.startsWith(`${options.package}@`)) ?? "", place: options.place };
            const run = { program: "npm", args: [...args, "--cache", cache, ...quiet] };
            const result = await options.processes
                .run({ label: "npm", run, cwd, env: {} }, within)
                .catch((error) => {
                throw isMissing(error) ? withoutNpm(options.place) : error;
            });
            if (result.exitCode === 0 && !result.killedByUs)
                return result;
            if (!result.killedByUs)
                throw npmFault(request, result.lastOutput, result.exitCode);
            throw new evidence/* Fault */.v(stop.aborted
                ? { kind: "cancelled", by: "user", detail: `npm ${args[0]} was stopped` }
                : {
                    kind: "network",
                    dependency: "agent",
                    operation: `npm ${args[0]} ${request.spec}`,
                    errno: "ETIMEDOUT",
                    message: `it did not end within ${options.deadlineMs / 1000} s`,
                    maybeSent: false,
                });
        },
    };
}
async function newest(options, npm, cwd) {
    const spec = `${options.package}@${options.version}`;
    const { stdout } = await npm.run(["view", "--json", spec, "version"], cwd);
    const version = newestVersion(stdout);
    if (version !== undefined)
        return version;
    const remedy = "Give a version that is published, or a range that holds one.";
    throw (0,evidence/* configurationFault */.N)("agent-version", options.place, `npm knows no ${spec}`, remedy);
}
async function check(options, version, directory, program) {
    const description = (0,external_node_path_.join)(directory, "node_modules", options.package, "package.json");
    const installed = (0,loose_json/* textAt */.$6)((0,loose_json/* parseObject */.lj)(await (0,promises_.readFile)(description, "utf8").catch(() => "")) ?? {}, "version");
    const wrong = (problem) => (0,evidence/* configurationFault */.N)("agent-version", options.place, problem, "Install the agent in a step of your own and leave `agent-version` out.");
    if (installed !== version)
        throw wrong(`npm installed ${installed ?? "nothing"} in place of ${version}`);
    if (!(await isThere(program)))
        throw wrong(`${options.package}@${version} has no program \`${options.agent}\``);
}
async function put(partial, target) {
    await (0,file_fault/* withFileFault */.Zm)("write", target, async () => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(partial, "complete"), "");
        try {
            await (0,promises_.rename)(partial, target);
        }
        catch (error) {
            if (!(await isThere((0,external_node_path_.join)(target, "complete"))))
                throw error;
        }
    });
}
const isThere = (path) => (0,promises_.access)(path).then(() => true, () => false);
const isMissing = (error) => error instanceof evidence/* Fault */.v && error.evidence.kind === "process" && error.evidence.spawnErrno === "ENOENT";
function withoutNpm(place) {
    return (0,evidence/* configurationFault */.N)("agent-version", place, "npm is not on this machine's PATH", "Add a step with actions/setup-node before this action, or install the agent in a step of your own.");
}


/***/ }),

/***/ 70488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
function parseObject(line) {
    try {
        return asObject(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
function objectAt(from, key) {
    return asObject(from[key]);
}
function textAt(from, key) {
    const value = from[key];
    return typeof value === "string" ? value : undefined;
}
function numberAt(from, key) {
    const value = from[key];
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
function listAt(from, key) {
    const value = from[key];
    return Array.isArray(value) ? value : [];
}
function objectsAt(from, key) {
    return objectsOf(listAt(from, key));
}
function objectsOf(values) {
    return values.map(asObject).filter((value) => value !== undefined);
}


/***/ })

};
