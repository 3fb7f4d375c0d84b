export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 56120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   telemetrySettings: () => (/* binding */ telemetrySettings)
/* harmony export */ });
/* harmony import */ var _otel_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70825);
/* harmony import */ var _wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68630);


const defaultTimeoutMs = 10_000;
const defaultIntervalMs = 60_000;
const defaultService = "workflow-manager";
const paths = { TRACES: "v1/traces", METRICS: "v1/metrics" };
function httpUrl(text) {
    const url = URL.parse(text);
    return url !== null && (url.protocol === "http:" || url.protocol === "https:") ? url : undefined;
}
function positive(environment, names, otherwise, problems) {
    for (const name of names) {
        const text = (0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, name);
        if (text === undefined)
            continue;
        const value = Number(text);
        if (Number.isFinite(value) && value > 0)
            return Math.min(value, 600_000);
        problems.push(`${name} is not a positive number of milliseconds; ${otherwise} is used.`);
    }
    return otherwise;
}
function signalSettings(environment, signal, problems) {
    const of = (name) => [`OTEL_EXPORTER_OTLP_${signal}_${name}`, `OTEL_EXPORTER_OTLP_${name}`];
    const first = (name) => of(name)
        .map((one) => (0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, one))
        .find((value) => value !== undefined);
    const exporter = (0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, `OTEL_${signal}_EXPORTER`);
    if (exporter === "none")
        return undefined;
    const [own, common] = of("ENDPOINT");
    const [ownText, commonText] = [(0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, own), (0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, common)];
    const text = ownText ?? commonText;
    if (text === undefined)
        return undefined;
    if (exporter !== undefined && exporter !== "otlp") {
        problems.push(`OTEL_${signal}_EXPORTER=${exporter} is not supported; set it to otlp or none.`);
        return undefined;
    }
    const url = httpUrl(text);
    if (url === undefined) {
        const name = ownText === undefined ? common : own;
        problems.push(`${name} is not an http(s) URL; give one such as https://collector.example:4318.`);
        return undefined;
    }
    if (ownText === undefined)
        url.pathname = `${url.pathname.replace(/\/$/, "")}/${paths[signal]}`;
    const protocol = first("PROTOCOL") ?? "http/protobuf";
    if (protocol !== "http/protobuf" && protocol !== "http/json") {
        problems.push(`OTEL_EXPORTER_OTLP_PROTOCOL=${protocol} is not supported; use http/protobuf or http/json (port 4318 of most collectors).`);
        return undefined;
    }
    const compression = first("COMPRESSION");
    const pairs = of("HEADERS")
        .toReversed()
        .map((name) => (0,_otel_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePairs */ .xg)((0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, name)));
    return {
        url: url.href,
        protocol,
        headers: { ...pairs[0], ...pairs[1] },
        timeoutMs: positive(environment, of("TIMEOUT"), defaultTimeoutMs, problems),
        compression: compression === "gzip" ? "gzip" : "none",
    };
}
function telemetrySettings(environment) {
    const problems = [];
    const traces = signalSettings(environment, "TRACES", problems);
    const metrics = signalSettings(environment, "METRICS", problems);
    const metricIntervalMs = positive(environment, ["OTEL_METRIC_EXPORT_INTERVAL"], defaultIntervalMs, problems);
    const resource = (0,_otel_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePairs */ .xg)((0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, "OTEL_RESOURCE_ATTRIBUTES"));
    const service = (0,_wants_telemetry_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(environment, "OTEL_SERVICE_NAME") ?? resource["service.name"] ?? defaultService;
    return {
        traces,
        metrics,
        metricIntervalMs,
        resource: { ...resource, "service.name": service },
        problems: [...new Set(problems)],
    };
}


/***/ })

};
