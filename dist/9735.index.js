export const id = 9735;
export const ids = [9735];
export const modules = {

/***/ 19735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPromptFile: () => (/* binding */ readPromptFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const longestPromptBytes = 1024 * 1024;
async function readPromptFile(root, path) {
    try {
        const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path));
        if (file !== top && !file.startsWith(`${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            return undefined;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "r");
        try {
            const { size } = await handle.stat();
            if (size > longestPromptBytes)
                return undefined;
            return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}


/***/ })

};
