export const id = 8514;
export const ids = [8514];
export const modules = {

/***/ 38514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rememberProbe: () => (/* binding */ rememberProbe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function identify(program, path) {
    for (const directory of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program) ? ["/"] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (directory === "")
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, program);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
        if (found?.isFile() === true)
            return [file, found.dev, found.ino, found.size, found.mtimeMs].join(" ");
    }
    return undefined;
}
function rememberProbe(agent, program, environment) {
    let known;
    const file = async (signal) => identify(typeof program === "string" ? program : await program(signal), environment["PATH"] ?? "");
    return {
        ...agent,
        async probe(signal) {
            if (known !== undefined && (await file(signal)) === known.file)
                return known.answer;
            const answer = await agent.probe(signal);
            const found = answer.kind === "available" ? await file(signal) : undefined;
            known = found === undefined ? undefined : { file: found, answer };
            return answer;
        },
    };
}


/***/ })

};
