export const id = 9608;
export const ids = [9608];
export const modules = {

/***/ 29608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonFile: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58485);

const scalar = /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const blanks = /[ \t\r\n]*/y;
function parseJsonFile(path, text) {
    const withoutMark = text.startsWith("\ufeff") ? text.slice(1) : text;
    const reading = { text: withoutMark, lines: new Map(), counted: { from: 0, line: 1 } };
    const step = readValue(reading, 0, []);
    if (step.kind === "wrong")
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(path, lineAt(reading, step.at), step.problem, remedy);
    const end = skipBlanks(withoutMark, step.end);
    if (end < withoutMark.length)
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(path, lineAt(reading, end), "something follows the end of the JSON", remedy);
    if (typeof step.value !== "object" || step.value === null || Array.isArray(step.value))
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(path, 1, "it is not a JSON object", remedy);
    return { kind: "ok", file: { path, values: step.value, lines: reading.lines } };
}
const remedy = "Correct the JSON: no comments, no comma before a closing bracket, every key in double quotes and once.";
function lineAt({ text, counted }, index) {
    for (;;) {
        const end = text.indexOf("\n", counted.from);
        if (end === -1 || end >= index)
            return counted.line;
        counted.from = end + 1;
        counted.line++;
    }
}
function skipBlanks(text, from) {
    blanks.lastIndex = from;
    return from + (blanks.exec(text)?.[0].length ?? 0);
}
function wrong(at, problem) {
    return { kind: "wrong", at, problem };
}
function readValue(reading, from, path) {
    const start = skipBlanks(reading.text, from);
    if (path.length > _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .maxFileDepth */ .G0)
        return wrong(start, `it is nested deeper than ${_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .maxFileDepth */ .G0} levels`);
    const first = reading.text.charAt(start);
    if (first === "{")
        return readObject(reading, start, path);
    if (first === "[")
        return readArray(reading, start, path);
    return readScalar(reading, start);
}
function readScalar({ text }, start) {
    scalar.lastIndex = start;
    const found = scalar.exec(text)?.[0];
    if (found === undefined)
        return wrong(start, start >= text.length ? "the JSON ends too early" : "it is not valid JSON");
    return { kind: "ok", value: JSON.parse(found), end: start + found.length };
}
function readMembers(text, start, close, member) {
    let at = skipBlanks(text, start + 1);
    if (text.charAt(at) === close)
        return { kind: "ok", value: null, end: at + 1 };
    for (;;) {
        const step = member(at);
        if (step.kind === "wrong")
            return step;
        at = skipBlanks(text, step.end);
        if (text.charAt(at) === close)
            return { kind: "ok", value: null, end: at + 1 };
        if (text.charAt(at) !== ",")
            return wrong(at, `a comma or ${close} is missing`);
        at = skipBlanks(text, at + 1);
    }
}
function readObject(reading, start, path) {
    const members = [];
    const ending = readMembers(reading.text, start, "}", (at) => {
        if (reading.text.charAt(at) !== '"')
            return wrong(at, "a key in double quotes is missing");
        const name = readScalar(reading, at);
        if (name.kind === "wrong")
            return name;
        const own = [...path, String(name.value)];
        if (reading.lines.has((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .lineKey */ .QW)(own)))
            return wrong(at, `the key ${JSON.stringify(name.value)} is given twice`);
        reading.lines.set((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .lineKey */ .QW)(own), lineAt(reading, at));
        const colon = skipBlanks(reading.text, name.end);
        if (reading.text.charAt(colon) !== ":")
            return wrong(colon, "a colon is missing");
        const value = readValue(reading, colon + 1, own);
        if (value.kind === "ok")
            members.push([String(name.value), value.value]);
        return value;
    });
    return ending.kind === "wrong" ? ending : { ...ending, value: Object.fromEntries(members) };
}
function readArray(reading, start, path) {
    const items = [];
    const ending = readMembers(reading.text, start, "]", (at) => {
        const value = readValue(reading, at, [...path, String(items.length)]);
        if (value.kind === "ok")
            items.push(value.value);
        return value;
    });
    return ending.kind === "wrong" ? ending : { ...ending, value: items };
}


/***/ })

};
