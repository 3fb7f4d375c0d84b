export const id = 9385;
export const ids = [9385];
export const modules = {

/***/ 59385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactDeep)
/* harmony export */ });
function redactDeep(value, redact) {
    const clean = (inner) => {
        if (typeof inner === "string")
            return redact(inner);
        if (Array.isArray(inner))
            return inner.map(clean);
        if (typeof inner !== "object" || inner === null)
            return inner;
        return Object.fromEntries(Object.entries(inner).map(([key, member]) => [redact(key), clean(member)]));
    };
    return clean(value);
}


/***/ })

};
