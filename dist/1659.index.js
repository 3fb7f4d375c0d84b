export const id = 1659;
export const ids = [1659];
export const modules = {

/***/ 31659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtmlReport: () => (/* binding */ renderHtmlReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/text/redact-deep.js
var redact_deep = __webpack_require__(59385);
// EXTERNAL MODULE: ./lib/core/report/report-segments.js
var report_segments = __webpack_require__(49525);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
;// CONCATENATED MODULE: ./lib/core/report/html/markup.js


function render(child) {
    if (child === null || child === undefined)
        return "";
    if (typeof child === "string")
        return (0,markdown_text/* escapeHtml */.ZD)((0,untrusted_text/* visibleText */.Q6)(child));
    if (typeof child === "number")
        return String(child);
    if ("html" in child)
        return child.html;
    return child.map(render).join("");
}
function html(strings, ...values) {
    return { html: strings.reduce((text, piece, index) => `${text}${render(values[index - 1])}${piece}`) };
}
const nothing = { html: "" };
function markup_short(text, max) {
    return text.length <= max ? text : `${(0,untrusted_text/* cut */.Jj)(text, max - 1).trimEnd()}…`;
}
function markup_anchor(text, url) {
    return url !== null && url.length <= 2_000 && /^https?:\/\/[^\s"'<>\\]+$/i.test(url)
        ? html `<a href="${url}" rel="noopener noreferrer">${text}</a>`
        : html `<span>${text}</span>`;
}
function nameOf(text) {
    return text.replace(/[^A-Za-z0-9-]/g, "-").slice(0, 60);
}
function dataTable(caption, columns, rows) {
    const head = columns.map(({ title, class: name = "" }) => html `<th scope="col" class="${name}">${title}</th>`);
    const body = rows.map((cells) => {
        const [first, ...rest] = cells;
        const others = rest.map((cell, index) => html `<td class="${columns[index + 1]?.class ?? ""}">${cell}</td>`);
        return html `<tr><th scope="row" class="${columns[0]?.class ?? ""}">${first}</th>${others}</tr>\n`;
    });
    return html `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/report/report-times.js
var report_times = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/core/report/html/words.js



const signs = { good: "✓", bad: "✕", warn: "!", busy: "…", quiet: "·" };
const outcomeTone = {
    completed: "good",
    degraded: "warn",
    paused: "warn",
    interrupted: "warn",
    failed: "bad",
    skipped: "quiet",
    dispatched: "quiet",
    running: "busy",
};
const statusTone = {
    pending: "quiet",
    running: "busy",
    succeeded: "good",
    skipped: "quiet",
    degraded: "warn",
    failed: "bad",
};
function badge(tone, text) {
    return html `<span class="badge ${tone}"><span aria-hidden="true">${signs[tone]}</span> ${text}</span>`;
}
function healthTone(status) {
    if (status === "HEALTHY")
        return "good";
    return status === "CRITICAL" || status === "FAILED" ? "bad" : "warn";
}
const after = (report, at) => (0,duration/* renderDuration */.PP)(Math.round((0,report_times/* workedMs */.x8)(report, at) / 100) / 10);
const span = (ms) => (0,duration/* renderDuration */.PP)(Math.max(0, ms) / 1000);
const spanOrNothing = (seconds) => (seconds > 0 ? (0,duration/* renderDuration */.PP)(seconds) : "");
const dollars = (value) => `$${value.toFixed(value < 1 ? 4 : 2)}`;
function bytesText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
function clockText(at) {
    return Number.isFinite(at) && Math.abs(at) <= 8.64e15
        ? new Date(at).toISOString().slice(0, 19).replace("T", " ")
        : "unknown";
}

;// CONCATENATED MODULE: ./lib/core/report/html/details.js



const mostRows = 100;
function newest(all) {
    const shown = all.slice(-mostRows);
    const note = shown.length < all.length ? html `<p class="muted">The newest ${mostRows} of ${all.length}.</p>\n` : nothing;
    return { shown, note };
}
function errorsSection(report) {
    const rows = (0,report_segments/* reportSegments */.H9)(report).flatMap(([stage, segments]) => segments.flatMap((segment, index) => {
        if (segment.kind !== "attempt")
            return [];
        const { attempt } = segment;
        if (attempt.outcome !== "failed" && attempt.outcome !== "interrupted")
            return [];
        const rest = segments.slice(index + 1);
        const next = rest.findIndex(({ kind }) => kind === "attempt");
        const steps = rest.slice(0, next === -1 ? rest.length : next + 1).map((step) => {
            if (step.kind === "attempt")
                return `attempt ${step.attempt.attempt} ${step.attempt.outcome}`;
            return step.kind === "wait" ? `waited ${span(step.to - step.from)}` : `${step.action} ${step.outcome}`;
        });
        return [
            [
                html `<a href="#stage-${nameOf(stage.stage)}">${stage.stage}</a> ${attempt.attempt}`,
                after(report, segment.to),
                attempt.category ?? attempt.outcome,
                markup_short(attempt.failure ?? "the run ended meanwhile", 500),
                steps.length === 0 ? "nothing more" : markup_short(steps.join(", "), 500),
            ],
        ];
    }));
    if (rows.length === 0)
        return nothing;
    const { shown, note } = newest(rows);
    const columns = [
        ...["Attempt", "After", "Category"].map((title) => ({ title, class: "word" })),
        ...["What went wrong", "What was done"].map((title) => ({ title })),
    ];
    return html `<section id="errors" aria-labelledby="errors-title">
<h2 id="errors-title">Errors and recovery</h2>
${note}${dataTable("Errors and what was done", columns, shown)}</section>
`;
}
function warningsSection(report) {
    if (report.warnings.length === 0)
        return nothing;
    const { shown, note } = newest(report.warnings);
    return html `<section id="warnings" aria-labelledby="warnings-title">
<h2 id="warnings-title">Warnings</h2>
${note}<ul>${shown.map(({ topic, message }) => html `<li><strong>${markup_short(topic, 60)}</strong>: ${markup_short(message, 600)}</li>\n`)}</ul>
</section>
`;
}
function checkpointsSection(report) {
    const { saved, failed } = report.checkpoints;
    if (saved.length === 0 && failed.length === 0 && report.leftOut.length === 0)
        return nothing;
    const rows = [
        ...saved.map(({ generation, store, at, bytes, tookMs, key }) => [
            generation,
            store,
            badge("good", "saved"),
            after(report, at),
            bytesText(bytes),
            span(tookMs),
            html `<code>${markup_short(key, 200)}</code>`,
        ]),
        ...failed.map(({ generation, store, reason }) => [
            generation,
            store,
            badge("bad", "not saved"),
            "",
            "",
            "",
            markup_short(reason, 300),
        ]),
    ].sort((a, b) => Number(a[0]) - Number(b[0]));
    const { shown, note } = newest(rows);
    const columns = [
        { title: "Generation" },
        { title: "Store" },
        { title: "State" },
        ...["After", "Size", "Took"].map((title) => ({ title, class: "figure" })),
        { title: "Key, or why not" },
    ];
    const left = report.leftOut.length === 0
        ? nothing
        : html `<p>Kept out on purpose: ${report.leftOut.slice(0, mostRows).map((path, index) => html `${index === 0 ? "" : ", "}<code>${path}</code>`)}.</p>\n`;
    return html `<section id="checkpoints" aria-labelledby="checkpoints-title">
<h2 id="checkpoints-title">Checkpoints</h2>
${note}${dataTable("Saved and failed checkpoints", columns, shown)}${left}</section>
`;
}
function healthSection(report) {
    const { health } = report;
    if (health === null)
        return nothing;
    const percent = (value) => (value === null ? "unknown" : `${value} %`);
    const counts = new Map();
    for (const { status } of report.healthChecks ?? [])
        counts.set(status, (counts.get(status) ?? 0) + 1);
    const all = [...counts].map(([status, count]) => html `<li>${badge(healthTone(status), `${count} × ${status.toLowerCase()}`)}</li>`);
    const advice = health.recommendations.slice(0, 20);
    return html `<section id="health" aria-labelledby="health-title">
<h2 id="health-title">Health</h2>
${all.length === 0 ? nothing : html `<ul class="links">${all}</ul>\n`}<p>At the last check: CPU ${percent(health.cpu_usage)}, memory ${percent(health.memory_usage)}, disk ${percent(health.disk_usage)}, git ${health.git_status}, GitHub ${health.github_connectivity ? "reachable" : "not reachable"}, agent ${health.claude_availability ? "available" : "not available"}.</p>
${advice.length === 0 ? nothing : html `<ul>${advice.map((text) => html `<li>${markup_short(text, 500)}</li>`)}</ul>\n`}</section>
`;
}

// EXTERNAL MODULE: ./lib/core/report/summary-measures.js
var summary_measures = __webpack_require__(60294);
;// CONCATENATED MODULE: ./lib/core/report/html/figures.js



const ratioEnd = 3;
function ratioBar(ratio, status) {
    const width = Math.min(100, (ratio / ratioEnd) * 100).toFixed(1);
    return html `<svg class="ratio" width="90" height="10" aria-hidden="true"><rect class="bar-ground" width="100%" height="10" rx="2"/><rect class="ratio-${status}" width="${width}%" height="10" rx="2"/><line class="baseline" x1="${(100 / ratioEnd).toFixed(1)}%" x2="${(100 / ratioEnd).toFixed(1)}%" y1="0" y2="10"/></svg> ${ratio.toFixed(2)} × <span class="muted">${status}</span>`;
}
function stageRow(stage, report) {
    const timing = report.timings[stage.stage];
    const measured = report.performance.stage_performance[stage.stage];
    const cost = report.usageByStage[stage.stage]?.costUsd ?? 0;
    return [
        html `<a href="#stage-${nameOf(stage.stage)}">${stage.stage}</a>`,
        badge(statusTone[stage.status], stage.status),
        stage.attempts.length === 0 ? "" : stage.attempts.length,
        timing === undefined ? "" : span(timing.workS * 1000),
        timing === undefined ? "" : spanOrNothing(timing.lostS),
        timing === undefined ? "" : spanOrNothing(timing.waitedS),
        timing === undefined ? "" : spanOrNothing(timing.recoveringS),
        span(stage.baselineS * 1000),
        measured === undefined ? "" : ratioBar(measured.performance_ratio, measured.status),
        cost > 0 ? dollars(cost) : "",
    ];
}
const columns = [
    { title: "Stage" },
    { title: "Status" },
    ...["Attempts", "Work", "Of it lost", "Waiting", "Recovering", "Baseline"].map((title) => ({
        title,
        class: "figure",
    })),
    { title: "Against it" },
    { title: "Cost", class: "figure" },
];
const percent = (share) => `${Math.round(share * 100)} %`;
function insights(report) {
    const known = report.insights;
    if (known === null || known === undefined)
        return nothing;
    const lines = [
        ...known.trends.map(({ stage, kind, change, runs, nowS, beforeS, comparedWith }) => `${stage} is ${percent(Math.abs(change))} ${kind} in ${runs === 1 ? "this run" : `the last ${runs} runs`} than in the ${comparedWith} before (${span(nowS * 1000)} against ${span(beforeS * 1000)}).`),
        ...known.risks
            .slice(0, 5)
            .map(({ stage, probability, low, high, failures, runs }) => `${stage} may fail the next time: ${percent(probability)} (${percent(low)} to ${percent(high)}); it did in ${failures} of ${runs} runs.`),
        ...known.advice.map(({ sentence }) => sentence),
    ];
    if (lines.length === 0)
        return nothing;
    return html `<h3>Compared with ${known.workflows === 1 ? "one earlier workflow" : `${known.workflows} earlier workflows`}</h3>\n<ul>${lines.map((text) => html `<li>${markup_short(text, 500)}</li>`)}</ul>\n`;
}
function figuresSection(report) {
    const { performance } = report;
    const shares = (0,summary_measures/* timeShares */.q)(report);
    const parts = [
        `${span(shares.work * 1000)} of work that counted`,
        ...(shares.lost > 0 ? [`${span(shares.lost * 1000)} in attempts that came to nothing`] : []),
        ...(shares.waited > 0 ? [`${span(shares.waited * 1000)} waiting`] : []),
        ...(shares.recovering > 0 ? [`${span(shares.recovering * 1000)} recovering`] : []),
        ...(report.downtimeMs > 0 ? [`${span(report.downtimeMs)} between runs`] : []),
    ];
    const ran = Object.keys(performance.stage_performance).length > 0;
    const advice = performance.recommendations.slice(0, 20);
    return html `<section id="performance" aria-labelledby="performance-title">
<h2 id="performance-title">Performance</h2>
${ran ? html `<p>Score ${performance.performance_score}, grade <strong>${performance.performance_grade}</strong>, against ${(0,summary_measures/* measuredAgainst */.O)(report)}. Errors per stage: ${performance.error_rate}; recovered: ${percent(performance.recovery_rate)}. ${parts.join(" · ")}.</p>\n` : nothing}${dataTable("Durations of the stages", columns, report.stages.map((stage) => stageRow(stage, report)))}${advice.length === 0 ? nothing : html `<h3>What to look at</h3>\n<ul>${advice.map((text) => html `<li>${markup_short(text, 500)}</li>`)}</ul>\n`}${insights(report)}</section>
`;
}

// EXTERNAL MODULE: ./lib/core/diagnostics/describe-entry.js
var describe_entry = __webpack_require__(48046);
;// CONCATENATED MODULE: ./lib/core/report/html/journal-table.js



const firstEntries = 200;
const newestEntries = 1_000;
const mostJson = 1_500;
function shownEntries(entries) {
    return entries.length <= firstEntries + newestEntries
        ? entries
        : [...entries.slice(0, firstEntries), ...entries.slice(-newestEntries)];
}
function row(entry, report) {
    const { seq, at, kind, ...rest } = entry;
    const record = (0,describe_entry/* describeEntry */.O)(entry, report.workflowId, null);
    const stage = "stage" in entry ? entry.stage : "";
    const level = record.level.toLowerCase();
    return html `<tr id="entry-${seq}" data-kind="${kind}" data-stage="${stage}" data-level="${level}"><td class="figure">${seq}</td><td class="figure">${after(report, at)}</td><td>${kind}</td><td>${stage}</td><td><details><summary class="${level}">${markup_short(record.message, 240)}</summary><pre>${markup_short(JSON.stringify(rest, null, 1), mostJson)}</pre></details></td></tr>
`;
}
function choice(id, label, all, values) {
    return html `<label for="${id}">${label}</label> <select id="${id}"><option value="">${all}</option>${values.map((value) => html `<option>${value}</option>`)}</select>\n`;
}
function journalSection(report, entries, total) {
    const left = total - entries.length;
    const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
    const stages = [...new Set(entries.flatMap((entry) => ("stage" in entry ? [entry.stage] : [])))];
    const cut = left > 0
        ? html `<tr class="cut"><td colspan="5">… ${left} entries are not shown here; they are in journal.jsonl.</td></tr>\n`
        : nothing;
    const rows = entries.map((entry, index) => html `${left > 0 && index === firstEntries ? cut : nothing}${row(entry, report)}`);
    return html `<section id="journal" aria-labelledby="journal-title">
<h2 id="journal-title">Journal</h2>
<form class="tools" role="search" aria-label="Journal" data-script hidden>
<label for="filter-text">Find</label> <input id="filter-text" type="search" autocomplete="off" spellcheck="false">
${choice("filter-kind", "Kind", "all kinds", kinds)}${choice("filter-stage", "Stage", "all stages", stages)}<label><input id="filter-level" type="checkbox"> warnings and errors only</label>
<button type="reset">Reset</button>
<output id="filter-count" for="filter-text filter-kind filter-stage filter-level">${entries.length} entries</output>
</form>
<div class="scroll" tabindex="0" role="group" aria-label="Entries of the journal"><table class="journal">
<caption class="unseen">Entries of the journal</caption>
<thead><tr><th scope="col" class="figure">No.</th><th scope="col" class="figure">After</th><th scope="col">Kind</th><th scope="col">Stage</th><th scope="col">What</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>
`;
}

// EXTERNAL MODULE: ./lib/core/health/resource-samples.js
var resource_samples = __webpack_require__(54942);
// EXTERNAL MODULE: ./lib/core/report/report.js + 2 modules
var report_report = __webpack_require__(14567);
;// CONCATENATED MODULE: ./lib/core/report/html/overview.js





const mostSteps = 8;
function fact(name, value, more) {
    return html `<div><dt>${name}</dt><dd>${value}${more === "" ? nothing : html ` <span class="muted">${more}</span>`}</dd></div>\n`;
}
function facts(report) {
    const { performance, health } = report;
    const failed = report.stages.flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === "failed")).length;
    const memory = (0,resource_samples/* summariseResource */.jK)(report.samples ?? [], "memory");
    const saved = new Set(report.checkpoints.saved.map(({ generation }) => generation)).size;
    const lost = report.checkpoints.failed.length;
    const ran = Object.keys(performance.stage_performance).length > 0;
    return html `<dl class="facts">
${fact("Worked", span(report.durationMs), report.downtimeMs > 0 ? `and ${span(report.downtimeMs)} between runs` : "")}${fact("Stages", `${report.progress.done} of ${report.progress.total}`, "done")}${fact("Runs", String(report.runs.length), "")}${ran ? fact("Performance", performance.performance_grade, `${performance.performance_score} against ${(0,summary_measures/* measuredAgainst */.O)(report)}`) : nothing}${fact("Errors", String(failed), failed === 0 ? "" : `${Math.round(performance.recovery_rate * 100)} % recovered`)}${health === null ? nothing : fact("Health", badge(healthTone(health.status), health.status.toLowerCase()), "at the last check")}${memory === undefined ? nothing : fact("Memory", `${Math.round(memory.peak)} %`, "at its peak")}${fact("Checkpoints", String(saved), lost === 0 ? "" : `${lost} saves failed`)}${report.usage.turns > 0 || report.usage.costUsd > 0 ? fact("Agent", dollars(report.usage.costUsd), `${report.usage.turns} turns`) : nothing}</dl>
`;
}
function links(report) {
    const { issue, branch, pullRequest } = report;
    const run = report.runs.at(-1);
    const parts = [
        issue === null ? null : markup_anchor(`Issue #${issue.number}`, issue.url),
        pullRequest === null
            ? null
            : markup_anchor(`${pullRequest.draft ? "Draft pull" : "Pull"} request #${pullRequest.number}`, pullRequest.url),
        branch === null ? null : markup_anchor(branch.name, branch.url),
        run === undefined || run.url === null ? null : markup_anchor(`Run attempt ${run.attempt}`, run.url),
    ];
    const shown = parts.filter((part) => part !== null);
    return shown.length === 0 ? nothing : html `<ul class="links">${shown.map((part) => html `<li>${part}</li>`)}</ul>\n`;
}
function headSection(report) {
    const [first, ...more] = report.nextSteps.slice(0, mostSteps);
    const run = report.runs.at(-1);
    const resumed = run === undefined || run.resumedFrom === null
        ? nothing
        : html `<p class="muted">Resumed from ${run.resumedFrom}${run.from === null || run.from === undefined ? "" : `, ${run.from}`}${run.previousEnd === null ? "" : ` (the run before it: ${markup_short(run.previousEnd, 300)})`}.</p>\n`;
    return html `<header>
<p class="eyebrow">${badge(outcomeTone[report.outcome], report.outcome)} <code>${report.workflowId}</code>${report.title === null ? nothing : html ` · ${markup_short(report.title, 160)}`}</p>
<h1>${markup_short(report.headline, 400)}</h1>
${first === undefined ? nothing : html `<p class="next"><strong>Next:</strong> ${markup_short(first, 600)}</p>\n`}${more.length === 0 ? nothing : html `<ul class="more">${more.map((step) => html `<li>${markup_short(step, 600)}</li>`)}</ul>\n`}${resumed}${links(report)}${facts(report)}<p class="muted">${clockText(report.startedAt)} to ${clockText(report.at)} UTC. Times on this page count what was worked since the beginning.</p>
</header>
`;
}
function causeSection(report) {
    const { failure, resume } = report;
    if (failure === null)
        return nothing;
    const newest = report.checkpoints.saved.at(-1);
    const saved = newest === undefined
        ? "No checkpoint was stored; what GitHub shows (branch, issue, pull request) is what a resume goes on from."
        : `Generation ${newest.generation} in ${newest.store}, ${(0,report_report/* instantText */.Xx)(newest.at)}.`;
    const how = report.outcome === "degraded"
        ? undefined
        : resume.possible
            ? report.nextSteps.filter((step) => step.startsWith("Resume")).map((step) => html `<li>${markup_short(step, 600)}</li>`)
            : [html `<li>It cannot be resumed.</li>`];
    const output = (failure.lastOutput ?? "").slice(-4_000).trim();
    return html `<section id="cause" aria-labelledby="cause-title" class="cause">
<h2 id="cause-title">What went wrong</h2>
<p class="what">${markup_short(failure.message, 1_000)}</p>
<dl class="pairs">
<dt>Category</dt><dd>${failure.category} <code>${failure.code}</code></dd>
${failure.stage === null ? nothing : html `<dt>Stage</dt><dd><a href="#stage-${nameOf(failure.stage)}">${failure.stage}</a></dd>\n`}${failure.remedy === "" ? nothing : html `<dt>Remedy</dt><dd>${markup_short(failure.remedy, 1_000)}</dd>\n`}<dt>Saved</dt><dd>${saved}</dd>
${how === undefined ? nothing : html `<dt>Resume</dt><dd><ul>${how}</ul></dd>\n`}
</dl>
${output === "" ? nothing : html `<h3>Last output</h3>\n<pre>${output}</pre>\n`}</section>
`;
}

;// CONCATENATED MODULE: ./lib/core/report/html/page-texts.js
const pageStyle = `
:root { color-scheme: light dark; --paper: #ffffff; --panel: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --faint: #e6eaef; --link: #0550ae; --good: #1a7f37; --bad: #c01c28; --warn: #8a5a00; --busy: #0550ae; --recovery: #8250df; --good-ground: #dafbe1; --bad-ground: #ffebe9; --warn-ground: #fff3cd; --busy-ground: #ddf4ff; --quiet-ground: #eaeef2; --bar-good: #4a9d63; --bar-bad: #d1434b; --bar-warn: #c98a12; --bar-busy: #3b82d0; --hatch: #ffffff99; --curve: #4a7fb5; --curve-ground: #4a7fb533; } @media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --panel: #151b23; --text: #e6edf3; --muted: #9aa5b1; --line: #343c46; --faint: #222a34; --link: #79b8ff; --good: #56d364; --bad: #ff8981; --warn: #e3b341; --busy: #79b8ff; --recovery: #b78cff; --good-ground: #12331d; --bad-ground: #42181a; --warn-ground: #3a2d0d; --busy-ground: #12294a; --quiet-ground: #262e38; --bar-good: #3f9a58; --bar-bad: #e0565b; --bar-warn: #c08a1e; --bar-busy: #4b8fdc; --hatch: #0d111799; --curve: #6ea5dd; --curve-ground: #6ea5dd33; } } * { box-sizing: border-box; } html { font: 15px / 1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: var(--text); background: var(--paper); scroll-padding-top: 3.2rem; } body { max-width: 78rem; margin: 0 auto; padding: 1.6rem 1.6rem 4rem; } h1 { font-size: 1.55rem; line-height: 1.3; font-weight: 650; margin: 0.4rem 0 0.6rem; overflow-wrap: anywhere; } h2 { font-size: 1.15rem; font-weight: 650; margin: 0 0 0.8rem; } h3 { font-size: 1rem; font-weight: 600; margin: 1.2rem 0 0.4rem; } h4 { font-size: 0.87rem; font-weight: 600; margin: 1.1rem 0 0.35rem; color: var(--muted); } h5 { font-size: 0.93rem; font-weight: 600; margin: 0.8rem 0 0.2rem; } p { margin: 0.4rem 0; } a { color: var(--link); text-underline-offset: 0.15em; } code, pre, .log { font-family: ui-monospace, "SFMono-Regular", "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 0.84rem; } code, td, dd, li, p { overflow-wrap: anywhere; } pre { margin: 0.4rem 0 0.8rem; padding: 0.7rem 0.9rem; background: var(--panel); border: 1px solid var(--faint); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; } ul, ol { margin: 0.4rem 0; padding-left: 1.3rem; } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.4rem 0.8rem; background: var(--paper); } .skip:focus { top: 0.5rem; z-index: 3; } .muted { color: var(--muted); } .eyebrow { margin: 0; color: var(--muted); } .next { font-size: 1.02rem; } .more { margin-top: 0; } .links { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0; margin: 0.6rem 0; } .badge { display: inline-block; padding: 0.02rem 0.5rem 0.06rem; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; white-space: nowrap; } .badge.good { color: var(--good); background: var(--good-ground); } .badge.bad { color: var(--bad); background: var(--bad-ground); } .badge.warn { color: var(--warn); background: var(--warn-ground); } .badge.busy { color: var(--busy); background: var(--busy-ground); } .badge.quiet { color: var(--muted); background: var(--quiet-ground); } .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: 0.9rem 1.6rem; margin: 1.1rem 0 0.8rem; padding: 0.9rem 1.1rem; background: var(--panel); border: 1px solid var(--faint); border-radius: 8px; } .facts dt { font-size: 0.8rem; color: var(--muted); } .facts dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; } .facts dd .muted { font-weight: 400; font-size: 0.87rem; } nav { position: sticky; top: 0; z-index: 2; margin: 0 -1.6rem 1.4rem; padding: 0.5rem 1.6rem; background: var(--paper); border-bottom: 1px solid var(--line); } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin: 0; padding: 0; font-size: 0.9rem; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; } section { margin: 0 0 2.4rem; } .cause { padding: 1rem 1.2rem; border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 6px; } .cause .what { font-size: 1.02rem; } .pairs { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.2rem; margin: 0.8rem 0; } .pairs dt { color: var(--muted); } .pairs dd { margin: 0; } .pairs ul { margin: 0; padding: 0; list-style: none; } .scroll { position: relative; overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: 0.9rem; } th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--faint); } thead th { font-weight: 600; font-size: 0.82rem; color: var(--muted); border-bottom-color: var(--line); white-space: nowrap; } tbody th { font-weight: 500; } .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .word { white-space: nowrap; } .timeline { table-layout: fixed; } .timeline th, .timeline td { padding: 0; border-bottom: 0; vertical-align: middle; } .timeline th:first-child { width: 13rem; padding-right: 1rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .timeline th:last-child, .timeline td:last-child { width: 6.5rem; padding-left: 0.8rem; color: var(--muted); } .timeline th a { text-decoration: none; } .timeline th a:hover { text-decoration: underline; } .timeline tbody tr:hover { background: var(--panel); } .timeline .pending a { color: var(--muted); } .timeline .curve > * { padding-top: 0.45rem; } .timeline .machine tr:first-child > * { padding-top: 0.7rem; } .line { display: block; width: 100%; overflow: visible; } .grid { stroke: var(--faint); } .tick { fill: var(--muted); font-size: 0.75rem; } .bar.succeeded, .ratio-normal, .ratio-fast { fill: var(--bar-good); } .bar.failed { fill: url(#hatch-bad); stroke: var(--bar-bad); } .bar.interrupted { fill: url(#hatch-warn); stroke: var(--bar-warn); } .bar.running { fill: var(--bar-busy); } .bar.recovery { fill: var(--recovery); } .bar.wait { fill: var(--muted); } .gap { fill: url(#hatch-gap); } .hatch-ground.bad { fill: var(--bar-bad); } .hatch-ground.warn { fill: var(--bar-warn); } .hatch-line { fill: var(--hatch); } .hatch-gap { fill: var(--line); } .patterns { position: absolute; width: 0; height: 0; } .mark { fill: var(--curve); } .dot.good { fill: var(--bar-good); } .dot.warn { fill: var(--bar-warn); } .dot.bad { fill: var(--bar-bad); } .ground { fill: var(--curve-ground); } .edge { fill: none; stroke: var(--curve); stroke-width: 1.5; vector-effect: non-scaling-stroke; } .edge.over { stroke: var(--bar-bad); } .limit { stroke: var(--bar-warn); stroke-dasharray: 3 4; } .spot { fill: transparent; } .spot:hover { fill: var(--curve-ground); } .ratio { vertical-align: -1px; } .bar-ground { fill: var(--quiet-ground); } .ratio-slow { fill: var(--bar-warn); } .baseline { stroke: var(--text); } .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin: 0 0 0.7rem; padding: 0; font-size: 0.84rem; color: var(--muted); } .legend svg { vertical-align: -2px; } .stage { border: 1px solid var(--faint); border-radius: 6px; margin: 0.35rem 0; padding: 0 0.9rem; } .stage[open] { border-color: var(--line); padding-bottom: 0.7rem; } summary { cursor: pointer; } .stage > summary { padding: 0.45rem 0; } .stage > summary h3 { display: inline; margin: 0 0.4rem 0 0.1rem; font-size: 0.95rem; } .attempts { list-style: none; padding: 0; } .attempts li { margin: 0.25rem 0; } .attempts .step { margin-left: 1.3rem; color: var(--muted); } .log { list-style: none; padding: 0.5rem 0.9rem; background: var(--panel); border: 1px solid var(--faint); border-radius: 6px; line-height: 1.55; } .log .when { display: inline-block; min-width: 4.6rem; margin-right: 0.6rem; text-align: right; color: var(--muted); text-decoration: none; } .log .when:hover { text-decoration: underline; } .debug, .cut { color: var(--muted); } .warning { color: var(--warn); } .error { color: var(--bad); } .change .added { color: var(--good); } .change .removed { color: var(--bad); } .change .same { color: var(--muted); } .differs { background: var(--warn-ground); border-radius: 3px; padding: 0 0.2rem; box-decoration-break: clone; } .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.7rem; margin: 0 0 0.8rem; font-size: 0.9rem; } .tools[hidden] { display: none; } input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 5px; padding: 0.2rem 0.55rem; } input[type="search"] { width: 14rem; } button { cursor: pointer; background: var(--panel); } output { color: var(--muted); } .journal td:nth-child(3), .journal td:nth-child(4) { white-space: nowrap; } .journal td:last-child { width: 60%; } .journal tr:target { background: var(--warn-ground); } footer { border-top: 1px solid var(--line); padding-top: 0.8rem; } @media (max-width: 46rem) { body { padding: 1rem 1rem 3rem; } nav { position: static; margin: 0 -1rem 1.2rem; padding: 0.5rem 1rem; } .facts { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); } .timeline th:first-child { width: 8.5rem; } .timeline th:last-child, .timeline td:last-child { width: 5rem; padding-left: 0.4rem; white-space: normal; } .pairs { grid-template-columns: 1fr; } } @media print { nav, .tools, .skip { display: none; } nav { position: static; } }
`;
const pageScript = `
// Filters for the journal and buttons for the stages. The page is whole without it.
(() => {
  const byId = (id) => document.getElementById(id);
  for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;

  for (const button of document.querySelectorAll("[data-open]")) {
    button.addEventListener("click", () => {
      for (const stage of document.querySelectorAll("details.stage")) stage.open = button.dataset.open === "all";
    });
  }

  // A link into a folded part opens it.
  const reveal = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (target === null) return;
    for (let part = target; part !== null; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    if (target.hidden) {
      form.reset();
      filter();
    }
    target.scrollIntoView();
  };

  const form = document.querySelector("form");
  const [text, kind, stage, level, count] = ["text", "kind", "stage", "level", "count"].map((name) =>
    byId(\`filter-\${name}\`),
  );
  const rows = [...document.querySelectorAll("table.journal tbody tr[id]")].map((row) => ({
    row,
    words: row.textContent.toLowerCase(),
  }));

  const filter = () => {
    const wanted = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, words } of rows) {
      const fits =
        (kind.value === "" || row.dataset.kind === kind.value) &&
        (stage.value === "" || row.dataset.stage === stage.value) &&
        (!level.checked || row.dataset.level === "warning" || row.dataset.level === "error") &&
        wanted.every((word) => words.includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent = shown === rows.length ? \`\${shown} entries\` : \`\${shown} of \${rows.length} entries\`;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("hashchange", reveal);
  filter();
  reveal();
})();
`;

;// CONCATENATED MODULE: ./lib/core/report/html/runs.js



const mostRuns = 6;
const expectedAlike = new Set(["Event", "Actor", "Version"]);
function doingsOf(report, window, until) {
    const inside = (at) => at !== null && at !== undefined && at >= window.from && at < until;
    const attempts = report.stages.flatMap((stage) => stage.attempts.filter(({ startedAt }) => inside(startedAt)));
    return {
        done: report.stages
            .filter(({ attempts: own }) => own.some(({ outcome, endedAt }) => outcome === "succeeded" && inside(endedAt)))
            .map(({ stage }) => stage),
        attempts: attempts.length,
        failed: attempts.filter(({ outcome }) => outcome === "failed").length,
        recoveries: report.stages.flatMap(({ recoveries }) => recoveries.filter(({ at }) => inside(at))).length,
        checkpoints: report.checkpoints.saved.filter(({ at }) => inside(at)).length,
    };
}
function runsSection(report) {
    const windows = (0,report_segments/* runWindows */.Tq)(report);
    if (windows.length === 0)
        return nothing;
    const shown = windows.slice(-mostRuns);
    const first = windows.length - shown.length;
    const columns = shown.map((window, index) => {
        const next = windows[first + index + 1];
        const until = next?.from ?? Number.POSITIVE_INFINITY;
        const doings = doingsOf(report, window, until);
        const { run } = window;
        const ended = next === undefined ? (report.reason ?? report.outcome) : (next.run.previousEnd ?? "without a word");
        return {
            number: first + index + 1,
            values: [
                markup_anchor(run.id === null ? `attempt ${run.attempt}` : `${run.id}, attempt ${run.attempt}`, run.url),
                clockText(window.from),
                span(window.to - window.from),
                run.event ?? "–",
                run.actor ?? "–",
                run.version ?? "–",
                run.resumedFrom ?? "began anew",
                run.from ?? "–",
                doings.done.length === 0 ? "none" : `${doings.done.length}: ${doings.done.join(", ")}`,
                doings.attempts,
                doings.failed,
                doings.recoveries,
                doings.checkpoints,
                markup_short(ended, 300),
            ],
        };
    });
    const names = [
        ...["Run", "Opened (UTC)", "Alive for", "Event", "Actor", "Version", "Went on with", "Went on from"],
        ...["Stages done", "Attempts", "Failed attempts", "Recoveries", "Saves", "Ended"],
    ];
    const rows = names.map((name, row) => {
        const values = columns.map(({ values: own }) => own[row] ?? "");
        const differs = expectedAlike.has(name) && new Set(values.map((value) => JSON.stringify(value))).size > 1;
        return [name, ...values.map((value) => (differs ? html `<span class="differs">${value}</span>` : value))];
    });
    const head = [{ title: "What" }, ...columns.map(({ number }) => ({ title: `Run ${number}` }))];
    const left = first > 0 ? html `<p class="muted">The newest ${mostRuns} of ${windows.length} runs.</p>\n` : nothing;
    return html `<section id="runs" aria-labelledby="runs-title">
<h2 id="runs-title">Runs</h2>
${left}${dataTable("Runs side by side", head, rows)}</section>
`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(37073);
;// CONCATENATED MODULE: ./lib/core/report/html/attempt-changes.js




const mostPairs = 4;
const mostLines = 80;
const mostEdits = 400;
const context = 2;
const steady = (line) => line.replace(/\b\d+(?:\.\d+)?\s?(?:ms|s)\b/g, "# s").replace(/\b[0-9a-f]{12,}\b/gi, "#");
function changedLines(before, after) {
    const [a, b] = [(0,untrusted_text/* visibleText */.Q6)(before), (0,untrusted_text/* visibleText */.Q6)(after)];
    const parts = (0,line/* diffLines */.Pp)(a.endsWith("\n") ? a : `${a}\n`, b.endsWith("\n") ? b : `${b}\n`, {
        maxEditLength: mostEdits,
        ignoreWhitespace: true,
    });
    if (parts === undefined)
        return undefined;
    const lines = parts.flatMap(({ value, added, removed }) => value
        .replace(/\n$/, "")
        .split("\n")
        .map((text) => ({ sign: added ? "+" : removed ? "−" : " ", text })));
    const near = (index) => lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== " ");
    return lines.filter((_, index) => near(index));
}
function outputChange(before, after) {
    if (steady(before) === steady(after))
        return html `<p>Both printed the same.</p>\n`;
    const lines = changedLines(before, after);
    if (lines === undefined)
        return html `<p>What they printed differs too much to be set side by side.</p>\n`;
    const left = lines.length - mostLines;
    const shown = lines.slice(0, mostLines).map(({ sign, text }) => {
        const name = sign === "+" ? "added" : sign === "−" ? "removed" : "same";
        return html `<span class="${name}">${sign} ${markup_short(text, 400)}</span>\n`;
    });
    return html `<pre class="change">${shown}${left > 0 ? `… and ${left} more lines` : ""}</pre>\n`;
}
const attempt_changes_duration = ({ startedAt, endedAt }) => endedAt === null ? "still running" : span(endedAt - startedAt);
function between(segments, before, after) {
    const steps = segments.filter((segment) => segment.kind !== "attempt" && segment.from >= before.startedAt && segment.from <= after.startedAt);
    const words = steps.map((step) => step.kind === "recovery" ? step.action : step.kind === "wait" ? `waited ${span(step.to - step.from)}` : "");
    return words.length === 0 ? "nothing" : [...new Set(words)].slice(0, 8).join(", ");
}
function pair(stage, segments, outputs, before, after) {
    const rows = [
        ["Outcome", before.outcome, after.outcome],
        ["Duration", attempt_changes_duration(before), attempt_changes_duration(after)],
        [
            "Limit",
            before.limitMs === undefined ? "" : span(before.limitMs),
            after.limitMs === undefined ? "" : span(after.limitMs),
        ],
        ["Category", before.category ?? "", after.category ?? ""],
        ["Failure", markup_short(before.failure ?? "", 300), markup_short(after.failure ?? "", 300)],
    ];
    const different = rows.filter(([, a, b]) => a !== b);
    const cells = different.map(([name, a, b]) => [
        name,
        a === "" ? "–" : a,
        b === "" ? "–" : b,
    ]);
    const title = `${stage.stage}: attempts ${before.attempt} and ${after.attempt}`;
    const columns = [{ title: "" }, { title: `attempt ${before.attempt}` }, { title: `attempt ${after.attempt}` }];
    const printed = (attempt) => outputs.findLast((output) => output.attempt === attempt)?.text;
    const [a, b] = [printed(before.attempt), printed(after.attempt)];
    return html `<h5>Attempt ${before.attempt} and attempt ${after.attempt}</h5>
<p class="muted">Between them: ${between(segments, before, after)}.</p>
${cells.length === 0 ? html `<p>Nothing that is known differs.</p>` : dataTable(title, [{ title: "What" }, ...columns.slice(1)], cells)}${a === undefined || b === undefined ? nothing : outputChange(a, b)}`;
}
function attemptChanges(stage, segments, outputs) {
    if (stage.attempts.length < 2)
        return nothing;
    const pairs = stage.attempts.slice(1).map((after, index) => [stage.attempts[index] ?? after, after]);
    const shown = pairs.slice(-mostPairs);
    return html `<h4>Compared</h4>\n${shown.map(([before, after]) => pair(stage, segments, outputs, before, after))}`;
}

;// CONCATENATED MODULE: ./lib/core/report/html/stages.js





const firstLines = 30;
const newestLines = 120;
const mostAttempts = 40;
const mostOutputs = 5;
function outputsOf(entries, stage) {
    let attempt = 1;
    return entries.flatMap((entry) => {
        if (!("stage" in entry) || entry.stage !== stage)
            return [];
        if (entry.kind === "attempt.started")
            attempt = entry.attempt;
        let text;
        if (entry.kind === "stage.succeeded" || entry.kind === "attempt.interrupted")
            text = entry.lastOutput;
        else if (entry.kind === "attempt.failed") {
            const { evidence } = entry;
            text = "lastOutput" in evidence ? evidence.lastOutput : evidence.kind === "git" ? evidence.stderr : undefined;
        }
        return typeof text === "string" && text.trim() !== "" ? [{ attempt, text: text.slice(-8_000) }] : [];
    });
}
function logLines(entries, report, stage) {
    const own = entries.filter((entry) => "stage" in entry && entry.stage === stage);
    const left = own.length - firstLines - newestLines;
    const shown = left > 0 ? [...own.slice(0, firstLines), ...own.slice(-newestLines)] : own;
    const lines = shown.map((entry, index) => {
        const record = (0,describe_entry/* describeEntry */.O)(entry, report.workflowId, null);
        const level = record.level.toLowerCase();
        const cut = left > 0 && index === firstLines
            ? html `<li class="cut">… ${left} more lines, in the journal below</li>\n`
            : nothing;
        return html `${cut}<li class="${level}"><a class="when" href="#entry-${entry.seq}">${after(report, entry.at)}</a> ${markup_short(record.message, 500)}</li>\n`;
    });
    return lines.length === 0 ? nothing : html `<h4>Log</h4>\n<ol class="log">\n${lines}</ol>\n`;
}
function attemptItem(segment) {
    switch (segment.kind) {
        case "attempt": {
            const { attempt } = segment;
            const tone = attempt.outcome === "succeeded"
                ? "good"
                : attempt.outcome === "failed"
                    ? "bad"
                    : attempt.outcome === "running"
                        ? "busy"
                        : "warn";
            const kind = attempt.category === null || attempt.category === undefined
                ? ""
                : ` (${attempt.category} ${attempt.code ?? ""})`;
            const limit = attempt.limitMs === undefined ? "" : ` of at most ${span(attempt.limitMs)}`;
            return html `<li>${badge(tone, `attempt ${attempt.attempt} ${attempt.outcome}`)} <span class="muted">${clockText(segment.from)}, ${span(segment.to - segment.from)}${limit}</span>${attempt.failure === null ? nothing : html `<br>${markup_short(attempt.failure, 600)}${kind}`}</li>\n`;
        }
        case "recovery":
            return html `<li class="step">Recovery <code>${segment.action}</code>: ${segment.outcome}${segment.detail === "" ? "" : `, ${markup_short(segment.detail, 400)}`}</li>\n`;
        case "wait":
            return html `<li class="step">Waited ${span(segment.to - segment.from)}: ${markup_short(segment.reason, 300)}</li>\n`;
    }
}
function attempts(segments) {
    const left = segments.length - mostAttempts;
    const shown = segments.slice(-mostAttempts);
    return html `<h4>Attempts</h4>\n${left > 0 ? html `<p class="muted">The newest ${mostAttempts} of ${segments.length}.</p>` : nothing}<ol class="attempts">\n${shown.map(attemptItem)}</ol>\n`;
}
function figures(stage, report) {
    const timing = report.timings[stage.stage];
    const measured = report.performance.stage_performance[stage.stage];
    const cost = report.usageByStage[stage.stage]?.costUsd ?? 0;
    if (timing === undefined || measured === undefined)
        return "";
    const part = (seconds, word) => (seconds > 0 ? [`${spanOrNothing(seconds)} ${word}`] : []);
    return [
        `${span(timing.workS * 1000)} of work`,
        ...part(timing.lostS, "of it lost in attempts that came to nothing"),
        ...part(timing.waitedS, "waiting"),
        ...part(timing.recoveringS, "recovering"),
        `baseline ${span(stage.baselineS * 1000)} (${measured.performance_ratio.toFixed(2)} ×, ${measured.status})`,
        ...(cost > 0 ? [dollars(cost)] : []),
    ].join(" · ");
}
function printed(outputs) {
    const shown = outputs.slice(-mostOutputs);
    const newest = shown.pop();
    if (newest === undefined)
        return nothing;
    const earlier = shown.map(({ attempt, text }) => html `<details><summary>Attempt ${attempt} printed last</summary>\n<pre>${text}</pre>\n</details>\n`);
    return html `<h4>Attempt ${newest.attempt} printed last</h4>\n<pre>${newest.text}</pre>\n${earlier}`;
}
function stageDetail(stage, segments, report, entries) {
    const outputs = outputsOf(entries, stage.stage);
    const open = stage.status === "failed" ? html ` open` : nothing;
    const note = stage.failure ?? stage.note ?? "";
    return html `<details class="stage" id="stage-${nameOf(stage.stage)}"${open}>
<summary><h3>${stage.stage}</h3> ${badge(statusTone[stage.status], stage.status)} <span class="muted">${markup_short(note, 140)}</span></summary>
<p>${figures(stage, report)}</p>
${note.length > 140 ? html `<p>${markup_short(note, 2_000)}</p>\n` : nothing}${attempts(segments)}${attemptChanges(stage, segments, outputs)}${printed(outputs)}${logLines(entries, report, stage.stage)}</details>
`;
}
function stagesSection(report, entries) {
    const staged = (0,report_segments/* reportSegments */.H9)(report);
    const begun = staged.filter(([stage, segments]) => segments.length > 0 || stage.status !== "pending");
    const pending = staged.filter(([stage, segments]) => segments.length === 0 && stage.status === "pending");
    const rest = pending.length === 0
        ? nothing
        : html `<p class="muted">Not begun: ${pending.map(([stage], index) => html `${index === 0 ? "" : ", "}<span id="stage-${nameOf(stage.stage)}">${stage.stage}</span>`)}.</p>\n`;
    return html `<section id="stages" aria-labelledby="stages-title">
<h2 id="stages-title">Stages</h2>
<p class="tools" data-script hidden><button type="button" data-open="all">Open all</button> <button type="button" data-open="none">Close all</button></p>
${begun.map(([stage, segments]) => stageDetail(stage, segments, report, entries))}${rest}</section>
`;
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
// EXTERNAL MODULE: ./lib/core/health/health.js
var health = __webpack_require__(7414);
;// CONCATENATED MODULE: ./lib/core/report/html/curves.js





const names = { cpu: "CPU", memory: "Memory", disk: "Disk" };
const height = 46;
const mostPoints = 160;
function pointsOf(report, samples, resource, axis) {
    const points = [];
    let before = report.startedAt;
    for (const sample of samples) {
        const value = sample[resource];
        const gap = report.downtimes.findLast(([from, to]) => from >= before && to <= sample.at);
        if (points.length === 0 || gap !== undefined) {
            const from = gap?.[1] ?? before;
            points.push({ x: axis.percent(from), y: null }, { x: axis.percent(from), y: value });
        }
        points.push({ x: axis.percent(sample.at), y: value });
        before = sample.at;
    }
    return points;
}
const rounded = (path) => (path ?? "").replace(/\d+\.\d+/g, (figure) => String(Math.round(Number(figure) * 100) / 100));
function spots(samples, resource, report, axis) {
    let x = 0;
    return html `${samples.map((sample) => {
        const to = axis.percent(sample.at);
        const from = x;
        x = to;
        const value = sample[resource];
        if (value === null || to <= from)
            return nothing;
        return html `<rect class="spot" x="${from.toFixed(2)}%" y="0" width="${(to - from).toFixed(2)}%" height="100%"><title>${value} % after ${after(report, sample.at)}</title></rect>`;
    })}`;
}
function curveRow(report, samples, resource, axis) {
    const summary = (0,resource_samples/* summariseResource */.jK)(report.samples ?? [], resource);
    if (summary === undefined)
        return nothing;
    const points = pointsOf(report, samples, resource, axis);
    const there = (point) => point.y !== null;
    const y = (point) => 100 - (point.y ?? 0);
    const x = (point) => point.x;
    const ground = (0,d3_shape/* area */.Wc)().x(x).y0(100).y1(y).defined(there).curve(d3_shape/* curveStepBefore */.dy)(points);
    const edge = (0,d3_shape/* line */.n8)().x(x).y(y).defined(there).curve(d3_shape/* curveStepBefore */.dy)(points);
    const limit = health/* healthLimits */.$[resource];
    const over = summary.peak > limit;
    const words = `${names[resource]}: peak ${Math.round(summary.peak)} % after ${after(report, summary.peakAt)}, mean of the peaks ${Math.round(summary.mean)} %, ${over ? "over" : "within"} the limit of ${limit} %`;
    const limitY = ((100 - limit) / 100) * height;
    const overLimit = over
        ? html `<svg viewBox="0 0 100 ${100 - limit}" preserveAspectRatio="none" width="100%" height="${limitY.toFixed(1)}"><path class="edge over" d="${rounded(edge)}"/></svg>`
        : nothing;
    return html `<tr class="curve"><th scope="row">${names[resource]}</th><td><svg class="line" height="${height}" role="img" aria-label="${words}"><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path class="ground" d="${rounded(ground)}"/><path class="edge" d="${rounded(edge)}"/></svg>${overLimit}<line class="limit" x1="0" x2="100%" y1="${limitY.toFixed(1)}" y2="${limitY.toFixed(1)}"/>${axis.gaps.map(({ from, to }) => html `<rect class="gap" x="${from}%" y="0" width="${(to - from).toFixed(2)}%" height="100%"/>`)}${spots(samples, resource, report, axis)}</svg></td><td class="figure">peak ${Math.round(summary.peak)} %</td></tr>
`;
}
function curveRows(report, axis) {
    const samples = (0,resource_samples/* thinSamples */.Xl)(report.samples ?? [], mostPoints);
    return html `${resource_samples/* resources */.ES.map((resource) => curveRow(report, samples, resource, axis))}`;
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 5 modules
var d3_scale = __webpack_require__(80828);
;// CONCATENATED MODULE: ./lib/core/report/html/time-axis.js


const gapPercent = 2.5;
const mostGapsPercent = 30;
const wantedTicks = 6;
const lastTickPercent = 97;
const round = (value) => Math.round(value * 100) / 100;
function timeAxis(from, to, down) {
    const stretches = down.map(([a, b]) => [Math.max(from, a), Math.min(to, b)]).filter(([a, b]) => b > a);
    const width = stretches.length === 0 ? 0 : Math.min(gapPercent, mostGapsPercent / stretches.length);
    const downMs = stretches.reduce((sum, [a, b]) => sum + b - a, 0);
    const liveMs = Math.max(1, to - from - downMs);
    const scale = (0,d3_scale/* scaleUtc */.Pp)()
        .domain([0, liveMs])
        .range([0, 100 - width * stretches.length])
        .clamp(true);
    const percent = (at) => {
        let live = at - from;
        let gaps = 0;
        for (const [a, b] of stretches) {
            if (at >= b) {
                live -= b - a;
                gaps += width;
            }
            else if (at > a) {
                live -= at - a;
                gaps += width * ((at - a) / (b - a));
            }
        }
        return round(Math.min(100, Math.max(0, scale(Math.max(0, live)) + gaps)));
    };
    const momentOf = (live) => stretches.reduce((at, [a, b]) => (at > a ? at + (b - a) : at), from + live);
    return {
        percent,
        ticks: scale
            .ticks(wantedTicks)
            .map((date) => ({ percent: percent(momentOf(date.getTime())), label: (0,duration/* renderDuration */.PP)(date.getTime() / 1000) }))
            .filter((tick) => tick.percent <= lastTickPercent),
        gaps: stretches.map(([a, b]) => ({
            from: percent(a),
            to: percent(b),
            label: `${(0,duration/* renderDuration */.PP)((b - a) / 1000)} in which no run was alive`,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/core/report/html/timeline.js





const rowHeight = 22;
const leastWidthPercent = 0.35;
const mostBars = 120;
function nameOfSegment(segment) {
    const took = span(segment.to - segment.from);
    switch (segment.kind) {
        case "attempt": {
            const why = segment.attempt.failure === null ? "" : `: ${markup_short(segment.attempt.failure, 160)}`;
            return `attempt ${segment.attempt.attempt} ${segment.attempt.outcome} after ${took}${why}`;
        }
        case "recovery":
            return `recovery ${segment.action} ${segment.outcome}${segment.detail === "" ? "" : `: ${markup_short(segment.detail, 160)}`}`;
        case "wait":
            return `waited ${took}: ${markup_short(segment.reason, 160)}`;
    }
}
function bar(segment, axis) {
    const x = axis.percent(segment.from);
    const width = Math.max(leastWidthPercent, axis.percent(segment.to) - x);
    const left = Math.min(x, 100 - width).toFixed(2);
    const kind = segment.kind === "attempt" ? segment.attempt.outcome : segment.kind;
    const [y, height] = segment.kind === "attempt" ? [4, 14] : segment.kind === "recovery" ? [8, 8] : [10, 3];
    return html `<rect class="bar ${kind}" x="${left}%" y="${y}" width="${width.toFixed(2)}%" height="${height}" rx="2"><title>${nameOfSegment(segment)}</title></rect>`;
}
function backdrop(axis) {
    const lines = axis.ticks.map(({ percent }) => html `<line class="grid" x1="${percent}%" x2="${percent}%" y1="0" y2="100%"/>`);
    const gaps = axis.gaps.map(({ from, to, label }) => html `<rect class="gap" x="${from}%" y="0" width="${(to - from).toFixed(2)}%" height="100%"><title>${label}</title></rect>`);
    return html `${lines}${gaps}`;
}
function timeline_stageRow(stage, segments, axis, report) {
    const shown = segments.slice(-mostBars);
    const story = shown.length === 0 ? "did not begin" : shown.map(nameOfSegment).join("; ");
    const timing = report.timings[stage.stage];
    const took = timing === undefined ? "" : span(timing.workS * 1000);
    return html `<tr class="${stage.status}"><th scope="row"><a href="#stage-${nameOf(stage.stage)}">${stage.stage}</a></th><td><svg class="line" height="${rowHeight}" role="img" aria-label="${markup_short(story, 600)}">${backdrop(axis)}${shown.map((segment) => bar(segment, axis))}</svg></td><td class="figure">${took}</td></tr>
`;
}
function axisRow(axis) {
    const labels = axis.ticks.map(({ percent, label }, index) => html `<text class="tick" x="${percent}%" y="13"${index === 0 ? nothing : html ` text-anchor="middle"`}>${label}</text>`);
    return html `<tr><th scope="col">Stage</th><th scope="col"><span class="unseen">Time</span><svg class="line" height="18" aria-hidden="true">${labels}</svg></th><th scope="col" class="figure">Work</th></tr>`;
}
function checkpointRow(report, axis) {
    const { saved } = report.checkpoints;
    const checks = report.healthChecks ?? [];
    const marks = saved.map(({ at, generation, store, tookMs }) => {
        const x = axis.percent(at);
        return html `<rect class="mark" x="${Math.min(99.5, x)}%" y="5" width="3" height="12" rx="1"><title>generation ${generation} in ${store}, ${span(tookMs)}</title></rect>`;
    });
    const signs = checks.map(({ at, status, reason }) => {
        const tone = status === "HEALTHY" ? "good" : status === "CRITICAL" || status === "FAILED" ? "bad" : "warn";
        return html `<circle class="dot ${tone}" cx="${Math.min(99.5, axis.percent(at))}%" cy="11" r="${tone === "good" ? 3 : 5}"><title>${status} (${reason})</title></circle>`;
    });
    const generations = new Set(saved.map(({ generation }) => generation)).size;
    const bad = checks.filter(({ status }) => status !== "HEALTHY").length;
    const row = (name, label, inside, figure) => inside.length === 0
        ? nothing
        : html `<tr><th scope="row">${name}</th><td><svg class="line" height="${rowHeight}" role="img" aria-label="${label}">${backdrop(axis)}${inside}</svg></td><td class="figure">${figure}</td></tr>
`;
    return html `${row("Checkpoints", `${generations} generations in ${saved.length} saves`, marks, String(generations))}${row("Health checks", `${checks.length} checks, ${bad} of them not healthy`, signs, bad === 0 ? "healthy" : `${bad} not`)}`;
}
const legend = [
    ["succeeded", "attempt that succeeded"],
    ["failed", "failed"],
    ["interrupted", "interrupted"],
    ["recovery", "recovery"],
    ["wait", "waiting"],
    ["gap", "no run alive"],
];
function legendOf(report, kinds) {
    const shown = legend.filter(([name]) => (name === "gap" ? report.downtimes.length > 0 : kinds.has(name)));
    return html `<ul class="legend" aria-hidden="true">${shown.map(([name, words]) => html `<li><svg width="18" height="14"><rect class="bar ${name}" width="18" height="${name === "wait" ? 3 : name === "recovery" ? 8 : 14}" y="${name === "wait" ? 6 : name === "recovery" ? 3 : 0}" rx="2"/></svg> ${words}</li>`)}</ul>`;
}
const patterns = html `<svg class="patterns" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch-bad" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground bad" width="6" height="6"/><rect class="hatch-line" width="2" height="6"/></pattern>
<pattern id="hatch-warn" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="hatch-ground warn" width="6" height="6"/><rect class="hatch-line" width="2" height="6"/></pattern>
<pattern id="hatch-gap" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-gap" width="1.5" height="5"/></pattern>
</defs></svg>`;
function timelineSection(report) {
    const staged = (0,report_segments/* reportSegments */.H9)(report);
    const axis = timeAxis(report.startedAt, report.at, report.downtimes);
    const kinds = new Set(staged.flatMap(([, segments]) => segments.map((one) => (one.kind === "attempt" ? one.attempt.outcome : one.kind))));
    return html `<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">Timeline</h2>
${patterns}
${legendOf(report, kinds)}
<table class="timeline">
<caption class="unseen">Stages, checkpoints, health and resources over the time that was worked</caption>
<thead>${axisRow(axis)}</thead>
<tbody>
${staged.map(([stage, segments]) => timeline_stageRow(stage, segments, axis, report))}</tbody>
<tbody class="machine">
${checkpointRow(report, axis)}${curveRows(report, axis)}</tbody>
</table>
</section>
`;
}

;// CONCATENATED MODULE: ./lib/core/report/html/page.js











const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
const policy = [
    "default-src 'none'",
    `style-src ${hash(pageStyle)}`,
    `script-src ${hash(pageScript)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
].join("; ");
const titles = [
    ["cause", "What went wrong"],
    ["timeline", "Timeline"],
    ["errors", "Errors"],
    ["warnings", "Warnings"],
    ["performance", "Performance"],
    ["stages", "Stages"],
    ["runs", "Runs"],
    ["health", "Health"],
    ["checkpoints", "Checkpoints"],
    ["journal", "Journal"],
];
function navigation(body) {
    const there = titles.filter(([id]) => body.html.includes(`<section id="${id}"`));
    return html `<nav aria-label="Sections"><ul>${there.map(([id, title]) => html `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>\n`;
}
function renderHtmlReport(request) {
    const { redact } = request;
    const report = (0,redact_deep/* redactDeep */.K)(request.report, redact);
    const entries = (0,redact_deep/* redactDeep */.K)(shownEntries(request.entries), redact);
    const body = html `${causeSection(report)}${timelineSection(report)}${errorsSection(report)}${warningsSection(report)}${figuresSection(report)}${stagesSection(report, entries)}${runsSection(report)}${healthSection(report)}${checkpointsSection(report)}${journalSection(report, entries, request.entries.length)}`;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${report.workflowId}: ${report.outcome}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${headSection(report)}${navigation(body)}<main id="main">
${body}</main>
<footer><p class="muted">workflow-manager ${report.version}. Made from the journal of ${report.workflowId}.</p></footer>
<script>${{ html: pageScript }}</script>
</body>
</html>
`;
    return page.html;
}


/***/ })

};
