export const id = 2549;
export const ids = [2549];
export const modules = {

/***/ 92549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseStores: () => (/* binding */ chooseStores)
/* harmony export */ });
function chooseStores(stores, history, { now, copyEveryMs, hurried }) {
    const all = { names: new Set(stores.map(({ name }) => name)), lead: undefined };
    const { end } = history;
    const over = end !== null && (end.status === "completed" || end.status === "degraded");
    if (hurried || (end !== null && !over))
        return all;
    const far = stores.filter(({ local }) => !local);
    const working = far.filter(({ name }) => !failedLast(history, name));
    const lead = (working.find(({ whole }) => whole) ?? working[0])?.name;
    if (lead === undefined)
        return all;
    const openedAt = history.runs.at(-1)?.openedAt ?? 0;
    const due = ({ name, local }) => {
        if (local || name === lead)
            return true;
        const savedAt = newestOf(history, name)?.at;
        if (over && savedAt !== undefined)
            return true;
        return now - Math.max(savedAt ?? 0, failedAt(history, name), openedAt) >= copyEveryMs;
    };
    return { names: new Set(stores.filter(due).map(({ name }) => name)), lead };
}
function newestOf({ checkpoints }, name) {
    return checkpoints.findLast(({ store }) => store === name);
}
function failedLast(history, name) {
    const failed = history.checkpointFailures.findLast(({ store }) => store === name)?.generation ?? 0;
    return failed > (newestOf(history, name)?.generation ?? 0);
}
function failedAt({ checkpointFailures }, name) {
    return checkpointFailures.findLast(({ store }) => store === name)?.at ?? 0;
}


/***/ })

};
