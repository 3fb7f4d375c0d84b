export const id = 7198;
export const ids = [7198];
export const modules = {

/***/ 97198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGit: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const fileBytes = 1024 * 1024;
function readGit(root, defaultBranch) {
    const git = async (args) => {
        const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
        try {
            const { stdout, stderr } = await run("git", ["-C", root, ...args], { env, maxBuffer: fileBytes });
            return { exitCode: 0, stdout, stderr };
        }
        catch (error) {
            const { code, signal, stdout, stderr } = failed(error);
            if (typeof code === "number")
                return { exitCode: code, stdout, stderr };
            const operation = args[0] ?? "";
            if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
                throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v({ kind: "file", operation, path: args.at(-1) ?? "", errno: "EFBIG" });
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v({ kind: "git", operation, exitCode: null, signal, stderr }, `git ${operation}: ${stderr}`);
        }
    };
    const must = async (args) => {
        const { exitCode, stdout, stderr } = await git(args);
        if (exitCode === 0)
            return stdout;
        const operation = args[0] ?? "";
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v({ kind: "git", operation, exitCode, signal: null, stderr }, `git ${operation}: ${stderr}`);
    };
    const verify = async (revision) => {
        const { exitCode, stdout } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision]);
        return exitCode === 0 ? stdout.trim() : undefined;
    };
    const branchSha = async (branch) => {
        const ref = `refs/heads/${branch}`;
        if ((await git(["remote", "get-url", "origin"])).exitCode !== 0)
            return verify(`${ref}^{commit}`);
        const lines = (await must(["ls-remote", "--", "origin", ref])).split("\n").map((line) => line.split("\t"));
        return lines.find(([, name]) => name === ref)?.[0];
    };
    return {
        branchSha,
        async mergeable(headSha, base) {
            const [head, onto] = await Promise.all([verify(`${headSha}^{commit}`), branchSha(base)]);
            if (head === undefined || onto === undefined || (await verify(`${onto}^{commit}`)) === undefined)
                return null;
            const { exitCode } = await git(["merge-tree", "--write-tree", "--no-messages", onto, head]);
            return exitCode === 0 ? true : exitCode === 1 ? false : null;
        },
        async fileText(path, ref) {
            const commit = await verify(`${ref ?? `refs/heads/${defaultBranch}`}^{commit}`);
            const blob = commit === undefined ? undefined : await verify(`${commit}:${path}`);
            return blob === undefined ? undefined : must(["cat-file", "blob", blob]);
        },
    };
}
function failed(error) {
    const field = (name) => (error instanceof Error ? Reflect.get(error, name) : undefined);
    const text = (name) => String(field(name) ?? "");
    const signal = field("signal");
    return {
        code: field("code"),
        signal: typeof signal === "string" ? signal : null,
        stdout: text("stdout"),
        stderr: (text("stderr") || String(error)).slice(-2000),
    };
}


/***/ })

};
