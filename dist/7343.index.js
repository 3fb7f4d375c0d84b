export const id = 7343;
export const ids = [7343];
export const modules = {

/***/ 87343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureLocalRemote: () => (/* binding */ ensureLocalRemote),
/* harmony export */   localDefaultBranch: () => (/* binding */ localDefaultBranch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function git(root, args) {
    try {
        const { stdout } = await run("git", ["-C", root, ...args], { env: { ...process.env, GIT_TERMINAL_PROMPT: "0" } });
        return stdout.trim();
    }
    catch (error) {
        const { stderr = String(error), code = null } = error;
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v({ kind: "git", operation: args[0] ?? "", exitCode: code, signal: null, stderr }, stderr);
    }
}
async function localDefaultBranch(root) {
    const branch = await git(root, ["symbolic-ref", "--short", "--quiet", "HEAD"]).catch(() => "");
    if (branch === "")
        return "main";
    const base = await git(root, ["config", "--get", "workflow-manager.base"]).catch(() => "");
    return base === "" ? branch : base;
}
async function ensureLocalRemote(root, bare) {
    const base = await localDefaultBranch(root);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(bare)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(bare, { recursive: true });
        await git(bare, ["init", "--bare", "--quiet", "--initial-branch", base]);
        await git(root, ["config", "workflow-manager.base", base]);
    }
    const head = await git(root, ["rev-parse", `refs/heads/${base}`]);
    const known = await git(bare, ["rev-parse", "--verify", "--quiet", `refs/heads/${base}`]).catch(() => "");
    if (known !== head)
        await git(root, ["push", "--quiet", "--force", bare, `refs/heads/${base}:refs/heads/${base}`]);
}


/***/ })

};
