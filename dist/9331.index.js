export const id = 9331;
export const ids = [9331];
export const modules = {

/***/ 39331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlFile: () => (/* binding */ parseYamlFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58485);


const remedy = "Correct the YAML: one document, plain mappings with every key once, no aliases and no tags.";
class Refusal extends Error {
    offset;
    constructor(problem, offset) {
        super(problem);
        this.offset = offset;
    }
}
function parseYamlFile(path, text) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const lineOf = (offset) => (offset === undefined ? undefined : counter.linePos(offset).line);
    if (nestsTooDeep(text))
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, undefined, `it is nested deeper than ${_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileDepth */ .G0} levels`, remedy);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false, schema: "core", uniqueKeys: true });
    const error = document.errors[0];
    if (error !== undefined) {
        const what = error.code.toLowerCase().replaceAll("_", " ");
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, lineOf(error.pos[0]), `it is not valid YAML (${what})`, remedy);
    }
    if (document.contents === null)
        return { kind: "ok", file: { path, values: {}, lines: new Map() } };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, 1, "it is not a YAML mapping", remedy);
    const lines = new Map();
    try {
        const values = toJson(document.contents, [], (key, offset) => lines.set((0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .lineKey */ .QW)(key), lineOf(offset) ?? 1));
        return { kind: "ok", file: { path, values: values, lines } };
    }
    catch (refusal) {
        if (!(refusal instanceof Refusal))
            throw refusal;
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, lineOf(refusal.offset), refusal.message, remedy);
    }
}
function nestsTooDeep(text) {
    let open = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        open += bracket === "[" || bracket === "{" ? 1 : -1;
        if (open > 4 * _config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileDepth */ .G0)
            return true;
    }
    return /^\s*(?:[-?:] ){32}/m.test(text) || /^ {512}/m.test(text);
}
function toJson(node, path, note) {
    if (node === null || node === undefined)
        return null;
    const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
    if (path.length > _config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileDepth */ .G0)
        throw new Refusal(`it is nested deeper than ${_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileDepth */ .G0} levels`, offset);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return scalarValue(node.value, node.tag, offset);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map((item, index) => toJson(item, [...path, String(index)], note));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        throw new Refusal("it uses an alias", offset);
    const members = node.items.map((pair) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
            throw new Refusal("a key is not plain text", offset);
        const name = String(pair.key.value);
        note([...path, name], pair.key.range?.[0] ?? 0);
        return [name, toJson(pair.value, [...path, name], note)];
    });
    return Object.fromEntries(members);
}
function scalarValue(value, tag, offset) {
    if (tag !== undefined)
        throw new Refusal("it uses a tag", offset);
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    throw new Refusal("it has a value that is neither text, number nor boolean", offset);
}


/***/ })

};
