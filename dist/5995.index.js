export const id = 5995;
export const ids = [5995];
export const modules = {

/***/ 75995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTelemetry: () => (/* binding */ createTelemetry)
/* harmony export */ });
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3428);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38574);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91213);
/* harmony import */ var _opentelemetry_exporter_metrics_otlp_http__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56281);
/* harmony import */ var _opentelemetry_exporter_metrics_otlp_proto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24479);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67156);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49347);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27271);
/* harmony import */ var _opentelemetry_sdk_metrics__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62698);
/* harmony import */ var _opentelemetry_sdk_metrics__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37297);
/* harmony import */ var _core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90550);
/* harmony import */ var _core_telemetry_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5903);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18067);










const scope = "workflow-manager";
const kinds = {
    server: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_1__/* .SpanKind */ .v.SERVER,
    internal: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_1__/* .SpanKind */ .v.INTERNAL,
    client: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_1__/* .SpanKind */ .v.CLIENT,
};
const hrTime = (ms) => [Math.floor(ms / 1000), Math.round((ms % 1000) * 1_000_000)];
function exporterOptions({ url, headers, timeoutMs, compression }) {
    return { url, headers, timeoutMillis: timeoutMs, compression: compression };
}
function createTelemetry(options) {
    const { settings, redact } = options;
    const { traces, metrics } = settings;
    const resource = (0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_2__/* .resourceFromAttributes */ .QZ)({
        ...repositoryAttributes(options.repository),
        [_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.pipelineName]: _core_telemetry_span_js__WEBPACK_IMPORTED_MODULE_3__/* .pipelineName */ .a,
        [_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.serviceVersion]: _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
        [_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.serviceInstance]: options.instance,
        ...settings.resource,
    });
    const spans = traces === undefined ? undefined : traceExporter(traces);
    const meter = metrics === undefined ? undefined : openMeter(metrics, settings.metricIntervalMs, resource, options);
    return {
        problems: async () => settings.problems,
        async sendSpans(finished) {
            if (spans === undefined || finished.length === 0)
                return sent;
            const readable = finished.map((span) => readableSpan(span, resource, options));
            const { error } = await new Promise((resolve) => spans.export(readable, resolve));
            return error === undefined ? sent : notSent(traces?.url, error, redact);
        },
        async measure(measured) {
            for (const one of measured)
                meter?.add(one);
        },
        async sendMetrics() {
            return meter === undefined ? sent : meter.flush();
        },
        async close() {
            await Promise.all([spans?.shutdown(), meter?.close()]);
        },
    };
}
function repositoryAttributes(repository) {
    if (repository === undefined)
        return {};
    const { serverUrl, owner, name } = repository;
    return {
        [_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.ownerName]: owner,
        [_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.repositoryName]: name,
        [_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.repositoryUrl]: `${serverUrl}/${owner}/${name}`,
    };
}
function traceExporter(settings) {
    const Exporter = settings.protocol === "http/json" ? _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_5__/* .OTLPTraceExporter */ .Q : _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_6__/* .OTLPTraceExporter */ .Q;
    return new Exporter(exporterOptions(settings));
}
const sent = { kind: "sent" };
function notSent(url, error, redact) {
    const host = url === undefined ? "the collector" : new URL(url).host;
    const code = error.code;
    const said = [error.message, code].filter((part) => part !== undefined && part !== "").join(", ");
    return { kind: "not-sent", reason: redact(`${host}: ${said}`).slice(0, 300) };
}
function cleanly(attributes, redact) {
    const clean = Object.entries(attributes).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value]);
    return Object.fromEntries(clean);
}
function readableSpan(span, resource, { redact }) {
    const context = (spanId) => ({
        traceId: span.traceId,
        spanId,
        traceFlags: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__/* .TraceFlags */ .X.SAMPLED,
    });
    const [seconds, nanos] = hrTime(span.endedAt - span.startedAt);
    return {
        name: redact(span.name),
        kind: kinds[span.kind],
        spanContext: () => context(span.spanId),
        ...(span.parentSpanId === null ? {} : { parentSpanContext: context(span.parentSpanId) }),
        startTime: hrTime(span.startedAt),
        endTime: hrTime(span.endedAt),
        duration: [seconds, nanos],
        status: span.error === null
            ? { code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_8__/* .SpanStatusCode */ .s.UNSET }
            : { code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_8__/* .SpanStatusCode */ .s.ERROR, message: redact(span.error) },
        attributes: cleanly(span.attributes, redact),
        links: span.links.map((spanId) => ({ context: context(spanId) })),
        events: span.events.map((event) => ({
            name: event.name,
            time: hrTime(event.at),
            attributes: cleanly(event.attributes, redact),
        })),
        ended: true,
        resource,
        instrumentationScope: { name: scope, version: _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r },
        droppedAttributesCount: 0,
        droppedEventsCount: 0,
        droppedLinksCount: 0,
    };
}
function openMeter(settings, intervalMs, resource, { redact }) {
    const Exporter = settings.protocol === "http/json" ? _opentelemetry_exporter_metrics_otlp_http__WEBPACK_IMPORTED_MODULE_9__/* .OTLPMetricExporter */ .r : _opentelemetry_exporter_metrics_otlp_proto__WEBPACK_IMPORTED_MODULE_10__/* .OTLPMetricExporter */ .r;
    const exporter = new Exporter(exporterOptions(settings));
    let problem;
    const handOver = exporter.export.bind(exporter);
    exporter.export = (data, done) => handOver(data, (result) => {
        problem = result.error;
        done(result);
    });
    const reader = new _opentelemetry_sdk_metrics__WEBPACK_IMPORTED_MODULE_11__/* .PeriodicExportingMetricReader */ .D({
        exporter,
        exportIntervalMillis: intervalMs,
        exportTimeoutMillis: Math.min(intervalMs, settings.timeoutMs),
    });
    const provider = new _opentelemetry_sdk_metrics__WEBPACK_IMPORTED_MODULE_12__/* .MeterProvider */ .r({ resource, readers: [reader] });
    const meter = provider.getMeter(scope, _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r);
    const duration = meter.createHistogram(_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .instruments */ .n.duration, {
        unit: "s",
        description: "Duration of a pipeline run grouped by pipeline, state and result.",
    });
    const active = meter.createUpDownCounter(_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .instruments */ .n.active, {
        unit: "{run}",
        description: "The number of pipeline runs currently active in the system by state.",
    });
    const errors = meter.createCounter(_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .instruments */ .n.errors, {
        unit: "{error}",
        description: "The number of errors encountered in pipeline runs (eg. compile, test failures).",
    });
    const systemErrors = meter.createCounter(_core_telemetry_semantic_conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .instruments */ .n.systemErrors, {
        unit: "{error}",
        description: "The number of errors in a component of the CICD system (eg. controller, scheduler, agent).",
    });
    return {
        add({ instrument, value, attributes }) {
            if (instrument === "duration")
                duration.record(value, attributes);
            else if (instrument === "active")
                active.add(value, attributes);
            else
                (instrument === "errors" ? errors : systemErrors).add(value, attributes);
        },
        async flush() {
            problem = undefined;
            await provider.forceFlush();
            return problem === undefined ? sent : notSent(settings.url, problem, redact);
        },
        close: () => provider.shutdown(),
    };
}


/***/ }),

/***/ 90550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventions),
/* harmony export */   n: () => (/* binding */ instruments)
/* harmony export */ });
const conventions = {
    pipelineName: "cicd.pipeline.name",
    pipelineAction: "cicd.pipeline.action.name",
    pipelineResult: "cicd.pipeline.result",
    pipelineRunId: "cicd.pipeline.run.id",
    pipelineRunState: "cicd.pipeline.run.state",
    pipelineRunUrl: "cicd.pipeline.run.url.full",
    taskName: "cicd.pipeline.task.name",
    taskRunId: "cicd.pipeline.task.run.id",
    taskRunResult: "cicd.pipeline.task.run.result",
    taskRunUrl: "cicd.pipeline.task.run.url.full",
    taskType: "cicd.pipeline.task.type",
    systemComponent: "cicd.system.component",
    errorType: "error.type",
    repositoryName: "vcs.repository.name",
    repositoryUrl: "vcs.repository.url.full",
    ownerName: "vcs.owner.name",
    agentName: "gen_ai.agent.name",
    conversationId: "gen_ai.conversation.id",
    inputTokens: "gen_ai.usage.input_tokens",
    outputTokens: "gen_ai.usage.output_tokens",
    serviceName: "service.name",
    serviceVersion: "service.version",
    serviceInstance: "service.instance.id",
};
const instruments = {
    duration: "cicd.pipeline.run.duration",
    active: "cicd.pipeline.run.active",
    errors: "cicd.pipeline.run.errors",
    systemErrors: "cicd.system.errors",
};


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pipelineName)
/* harmony export */ });
const pipelineName = "WorkflowManager";


/***/ })

};
