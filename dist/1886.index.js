export const id = 1886;
export const ids = [1886];
export const modules = {

/***/ 21093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dashboardCommand: () => (/* binding */ dashboardCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
;// CONCATENATED MODULE: ./lib/core/dashboard/page.js


const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif;
  --good: light-dark(#0a6b2c, #5fd38a); --warn: light-dark(#7a4d00, #f0b849); --bad: light-dark(#b3121d, #ff8a8a);
  --live: light-dark(#0b5cad, #7db8ff); --quiet: light-dark(#595f69, #a6adb8); --line: light-dark(#c9ced6, #444b57);
  --soft: light-dark(#f2f4f7, #23272e); --page: light-dark(#ffffff, #16191e); --ink: light-dark(#1b1f24, #e8eaed); }
body { margin: 0 auto; max-width: 78rem; padding: 1rem; background: var(--page); color: var(--ink); }
h1 { font-size: 1.5rem; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
a { color: var(--live); }
:focus-visible { outline: 3px solid var(--live); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; background: var(--page); padding: .5rem; }
.quiet, .title, #said { color: var(--quiet); }
.title { font-weight: 400; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
thead th, th a, time { white-space: nowrap; }
.badge { border: 1px solid currentcolor; border-radius: 1rem; padding: 0 .6rem; white-space: nowrap; font-weight: 600; }
.good, .status.succeeded { color: var(--good); } .warn, .status.degraded, .log .warning { color: var(--warn); }
.bad, .status.failed, .log .error { color: var(--bad); } .live, .status.running { color: var(--live); }
.status.pending, .status.skipped, .log .debug { color: var(--quiet); }
dl { display: flex; flex-wrap: wrap; gap: .6rem 2rem; margin: 1rem 0; } dl div { min-width: 8rem; }
dt { color: var(--quiet); font-size: .875rem; } dd { margin: 0; overflow-wrap: anywhere; }
.box { border-left: .3rem solid var(--warn); background: var(--soft); padding: .1rem 1rem; margin: 1rem 0; }
.problems { color: var(--warn); }
svg { display: block; min-width: 44rem; max-width: 56rem; width: 100%; font-size: 12px; fill: var(--ink); }
.bar.succeeded { fill: var(--good); } .bar.failed { fill: var(--bad); }
.bar.interrupted { fill: var(--warn); } .bar.running { fill: var(--live); }
code, pre, .log { font-family: ui-monospace, monospace; font-size: .875rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; overflow-y: auto; }
.log { background: var(--soft); padding: .6rem; margin: 0; list-style: none; max-height: 24rem; overflow-y: auto; }
.log li { overflow-wrap: anywhere; }
progress { accent-color: var(--live); vertical-align: middle; width: 7rem; }
header { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; border-bottom: 1px solid var(--line); }
`;
const script = `
const view = document.getElementById("view");
const said = document.getElementById("said");
const source = new EventSource(document.body.dataset.events);
source.addEventListener("view", (event) => {
  const next = JSON.parse(event.data);
  const focused = document.activeElement?.id;
  const open = [...view.querySelectorAll("details[open]")].map((one) => one.id);
  const log = document.getElementById("log");
  const follow = !log || log.scrollTop + log.clientHeight >= log.scrollHeight - 8;
  const top = log?.scrollTop ?? 0;
  view.innerHTML = next.html;
  document.title = next.title;
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  const now = document.getElementById("log");
  if (now) now.scrollTop = follow ? now.scrollHeight : top;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  if (said.textContent !== next.said) said.textContent = next.said;
});
source.addEventListener("error", () => { said.textContent = "The connection is lost; trying again."; });
const first = document.getElementById("log");
if (first) first.scrollTop = first.scrollHeight;
`;
const digest = (text) => `'sha256-${(0,external_node_crypto_.hash)("sha256", text, "base64")}'`;
const dashboardPolicy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join("; ");
function renderPage(fragment, events) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,markdown_text/* escapeHtml */.ZD)(fragment.title)}</title>
<style>${style}</style>
</head>
<body data-events="${(0,markdown_text/* escapeHtml */.ZD)(events)}">
<a class="skip" href="#view">To the content</a>
<header><strong>WorkflowManager</strong><span id="said" role="status">${(0,markdown_text/* escapeHtml */.ZD)(fragment.said)}</span></header>
<main id="view" tabindex="-1">
${fragment.html}
</main>
<script>${script}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./lib/adapters/dashboard-server.js





const mostStreams = 40;
const cookieName = "workflow-manager-key";
const silenceMs = 15_000;
const headers = {
    "content-security-policy": dashboardPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
};
function isLoopback(host) {
    return host === "localhost" || host === "::1" || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith("127."));
}
function namesLoopback(request) {
    const name = (request.headers.host ?? "").replace(/:\d{1,5}$/, "").replace(/^\[(.*)\]$/, "$1");
    return isLoopback(name.toLowerCase());
}
function same(given, key) {
    const [a, b] = [Buffer.from(given), Buffer.from(key)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
function cookieOf(request) {
    const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
    return pairs.find(([name]) => name === cookieName)?.[1] ?? "";
}
function clean({ title, html, said }, redact) {
    return { title: redact(title), html: redact(html), said: redact(said) };
}
async function serveDashboard(options) {
    const streams = new Set();
    const end = (response, status, text, more = {}) => {
        response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8", ...more });
        response.end(text);
    };
    const stream = (request, response, look) => {
        if (request.method === "HEAD") {
            end(response, 200, "");
            return;
        }
        if (streams.size >= mostStreams) {
            end(response, 503, "Too many pages are open.\n", { "retry-after": "30" });
            return;
        }
        streams.add(response);
        response.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
        let last = "";
        let spokenAt = Date.now();
        let busy = false;
        const say = (text) => {
            spokenAt = Date.now();
            response.write(text);
        };
        const turn = async () => {
            if (busy || response.writableNeedDrain)
                return;
            busy = true;
            try {
                const fragment = await look();
                const data = fragment === undefined ? "" : JSON.stringify(clean(fragment, options.redact));
                if (data !== "" && data !== last)
                    say(`event: view\ndata: ${data}\n\n`);
                else if (Date.now() - spokenAt >= silenceMs)
                    say(": still here\n\n");
                if (data !== "")
                    last = data;
            }
            catch {
            }
            finally {
                busy = false;
            }
        };
        const timer = setInterval(() => void turn(), options.everyMs);
        response.on("close", () => {
            clearInterval(timer);
            streams.delete(response);
        });
        void turn();
    };
    const page = async (response, fragment, events) => {
        if (fragment === undefined)
            return end(response, 404, "There is no such page.\n");
        response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" });
        response.end(renderPage(clean(fragment, options.redact), events));
    };
    const admitted = (request, response, url) => {
        const { key } = options;
        if (key === undefined) {
            if (namesLoopback(request))
                return true;
            end(response, 421, "This page is for this machine only; open it as http://127.0.0.1.\n");
            return false;
        }
        if (same(cookieOf(request), key))
            return true;
        if (!same(url.searchParams.get("key") ?? "", key)) {
            end(response, 403, "Open the address that the dashboard printed: it holds the key.\n");
            return false;
        }
        const cookie = `${cookieName}=${key}; HttpOnly; SameSite=Strict; Path=/`;
        end(response, 303, "", { location: url.pathname, "set-cookie": cookie });
        return false;
    };
    const answer = async (request, response) => {
        const { method } = request;
        if (method !== "GET" && method !== "HEAD")
            return end(response, 405, "It can only be read.\n", { allow: "GET, HEAD" });
        const url = new URL(`http://dashboard.invalid${(request.url ?? "/").replace(/^\/+/, "/")}`);
        if (!admitted(request, response, url))
            return;
        const [, first = "", second = "", third] = url.pathname.split("/");
        if (third !== undefined)
            return end(response, 404, "There is no such page.\n");
        if (url.pathname === "/")
            return page(response, await options.list(), "/events");
        if (url.pathname === "/events")
            return stream(request, response, options.list);
        if (first === "workflow")
            return page(response, await options.workflow(second), `/events/${second}`);
        if (first === "events")
            return stream(request, response, () => options.workflow(second));
        return end(response, 404, "There is no such page.\n");
    };
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 8 * 1024 }, (request, response) => {
        answer(request, response).catch(() => {
            if (response.headersSent)
                response.destroy();
            else
                end(response, 500, "This could not be read.\n");
        });
    });
    server.listen(options.port, options.host);
    await (0,external_node_events_.once)(server, "listening");
    return { url: addressOf(server, options), close: () => closeServer(server) };
}
function addressOf(server, { host, key }) {
    const { port } = server.address();
    const name = host === "0.0.0.0" || host === "::" ? "localhost" : (0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host;
    return `http://${name}:${port}/${key === undefined ? "" : `?key=${key}`}`;
}
async function closeServer(server) {
    server.close();
    server.closeAllConnections();
    await (0,external_node_events_.once)(server, "close");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/run-lock.js
var run_lock = __webpack_require__(59825);
// EXTERNAL MODULE: ./lib/core/checkpoint/checkpoint-name.js
var checkpoint_name = __webpack_require__(89708);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
;// CONCATENATED MODULE: ./lib/core/dashboard/text.js



function text_text(value, max = 500) {
    const flat = (0,untrusted_text/* sanitise */.tB)(value, max * 4 + 200)
        .replace(/\s+/gu, " ")
        .trim();
    return (0,markdown_text/* escapeHtml */.ZD)(flat.length > max ? `${(0,untrusted_text/* cut */.Jj)(flat, max - 1)}…` : flat);
}
function text_link(label, url) {
    const safe = url !== null && /^https?:\/\//i.test(url) ? url : null;
    return safe === null ? text_text(label) : `<a href="${(0,markdown_text/* escapeHtml */.ZD)(safe)}" rel="noopener noreferrer">${text_text(label)}</a>`;
}
function text_duration(ms) {
    return (0,duration/* renderDuration */.PP)(Math.max(0, Math.round(ms / 1000)));
}
function money(usd) {
    return `$${usd.toFixed(2)}`;
}
const words = {
    completed: ["✓", "good"],
    degraded: ["!", "warn"],
    paused: ["Ⅱ", "warn"],
    interrupted: ["↻", "warn"],
    failed: ["✕", "bad"],
    skipped: ["–", "quiet"],
    dispatched: ["→", "quiet"],
    running: ["▶", "live"],
    damaged: ["?", "bad"],
};
function badge(outcome) {
    const [sign, tone] = words[outcome];
    return `<span class="badge ${tone}"><span aria-hidden="true">${sign}</span> ${outcome}</span>`;
}
function instant(at) {
    if (at === null || !Number.isFinite(at) || Math.abs(at) > 8.64e15)
        return "unknown";
    const iso = new Date(at).toISOString();
    return `<time datetime="${iso}">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
}
function problems(list) {
    if (list.length === 0)
        return "";
    return `<ul class="problems">${list.map((one) => `<li>${text_text(one, 300)}</li>`).join("")}</ul>`;
}

// EXTERNAL MODULE: ./lib/core/report/report-times.js
var report_times = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/core/dashboard/timeline.js


const width = 720;
const left = 190;
const lineHeight = 20;
const thinnest = 2;
function timeline(stages, from, to) {
    const ran = stages.filter(({ attempts }) => attempts.length > 0);
    if (ran.length === 0 || !(to > from))
        return "";
    const x = (at) => left + ((Math.min(to, Math.max(from, at)) - from) / (to - from)) * (width - left - 8);
    const bars = ran.map(({ stage, attempts }, index) => {
        const y = index * lineHeight;
        const drawn = attempts.map((attempt) => {
            const begin = x(attempt.startedAt);
            const end = x(attempt.endedAt ?? to);
            const size = Math.max(thinnest, end - begin);
            const said = `${stage}, attempt ${attempt.attempt}: ${attempt.outcome}, ${text_duration((0,report_times/* attemptMs */.Es)(attempt, to))}`;
            return `<rect class="bar ${attempt.outcome}" x="${begin.toFixed(1)}" y="${y + 4}" width="${size.toFixed(1)}" height="12" rx="2"><title>${text_text(said)}</title></rect>`;
        });
        return `<text x="0" y="${y + 14}">${text_text(stage, 40)}</text>${drawn.join("")}`;
    });
    const height = ran.length * lineHeight;
    const label = `Timeline of ${ran.length} stages over ${text_duration(to - from)}; the table below has the same figures.`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Timeline"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${bars.join("")}</svg></div>`;
}

;// CONCATENATED MODULE: ./lib/core/dashboard/detail.js



function facts(rows) {
    const shown = rows.filter(([, value]) => value !== "");
    return `<dl>${shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}
function stageRow(stage, report) {
    const timing = report.timings[stage.stage];
    const usage = report.usageByStage[stage.stage];
    const recovered = stage.recoveries.map(({ action, outcome }) => `${action}: ${outcome}`).join(", ");
    const note = stage.failure ?? stage.note ?? "";
    const cells = [
        `<span class="status ${stage.status}">${stage.status}</span>`,
        String(stage.attempts.length),
        timing === undefined ? "–" : text_duration(timing.workS * 1000),
        timing === undefined || timing.waitedS === 0 ? "–" : text_duration(timing.waitedS * 1000),
        usage === undefined || usage.costUsd === 0 ? "–" : money(usage.costUsd),
        text_text([note, recovered].filter((part) => part !== "").join("; "), 300),
    ];
    return `<tr><th scope="row">${text_text(stage.stage, 60)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
const stageColumns = ["Stage", "Status", "Attempts", "Worked", "Waited", "Cost", "Note"];
function table(label, columns, rows) {
    const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
    return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
function failureBox(report) {
    const { failure, nextSteps } = report;
    if (failure === null && nextSteps.length === 0)
        return "";
    const said = failure === null
        ? ""
        : `<p><code>${text_text(failure.category)}</code> <code>${text_text(failure.code)}</code>: ${text_text(failure.message, 1000)}</p>`;
    const steps = nextSteps.map((step) => `<li>${text_text(step, 600)}</li>`).join("");
    const output = failure?.lastOutput ?? null;
    const last = output === null
        ? ""
        : `<details id="last-output"><summary>What it printed last</summary><pre>${(0,markdown_text/* escapeHtml */.ZD)(output.slice(-8_000))}</pre></details>`;
    return `<section class="box"><h2>What to do</h2>${said}${steps === "" ? "" : `<ul>${steps}</ul>`}${last}</section>`;
}
function logOf(view) {
    if (view.log.length === 0)
        return "";
    const lines = view.log.map(({ level, line }) => `<li class="${(0,markdown_text/* escapeHtml */.ZD)(level.toLowerCase())}">${text_text(line, 1000)}</li>`);
    return `<h2>Newest lines of the log</h2><ol class="log" id="log" tabindex="0">${lines.join("")}</ol>`;
}
function workflow(view) {
    const { report } = view;
    const run = report.runs.at(-1);
    const saved = report.checkpoints.saved.at(-1);
    const { done, total } = report.progress;
    const html = [
        `<p><a id="back" href="/">All workflows</a></p>`,
        `<h1>${text_text(report.title ?? report.workflowId, 200)}</h1>`,
        `<p class="headline">${badge(report.outcome)} ${text_text(report.headline, 400)}</p>`,
        problems(view.problems),
        `<p><progress max="${total}" value="${done}" aria-label="stages done"></progress> ${done} of ${total} stages</p>`,
        facts([
            ["Workflow", `<code>${(0,markdown_text/* escapeHtml */.ZD)(report.workflowId)}</code>`],
            ["Time worked", text_duration(report.durationMs)],
            ["Last sign", view.alive ? `${text_duration(view.silentMs)} ago` : instant(report.at)],
            ["Cost", report.usage.costUsd > 0 ? `${money(report.usage.costUsd)}, ${report.usage.turns} turns` : ""],
            ["Run", run === undefined ? "" : text_link(`attempt ${run.attempt}`, run.url)],
            ["Issue", report.issue === null ? "" : text_link(`#${report.issue.number}`, report.issue.url)],
            ["Branch", report.branch === null ? "" : text_link(report.branch.name, report.branch.url)],
            [
                "Pull request",
                report.pullRequest === null ? "" : text_link(`#${report.pullRequest.number}`, report.pullRequest.url),
            ],
            ["Checkpoint", saved === undefined ? "none" : `generation ${saved.generation} in ${text_text(saved.store)}`],
            ["Health", report.health === null ? "" : text_text(report.health.status)],
            ["Read from", text_text(view.source)],
        ]),
        failureBox(report),
        timeline(report.stages, report.startedAt, report.at),
        "<h2>Stages</h2>",
        table("Stages", stageColumns, report.stages.map((stage) => stageRow(stage, report))),
        report.warnings.length === 0 ? "" : "<h2>Warnings</h2>",
        problems(report.warnings.map(({ topic, message }) => `${topic}: ${message}`)),
        logOf(view),
    ];
    const current = report.stages.find(({ status }) => status === "running");
    return {
        title: `${report.outcome} · ${report.title ?? report.workflowId}`,
        said: `${report.outcome}${current === undefined ? "" : ` at ${current.stage}`}, ${done} of ${total} stages done.`,
        html: html.join("\n"),
    };
}
function record(left) {
    const rows = left.stages.map(({ stage, outcome, attempts, workS, waitedS, costUsd }) => {
        const cells = [
            outcome,
            attempts,
            text_duration(workS * 1000),
            waitedS === 0 ? "–" : text_duration(waitedS * 1000),
            costUsd === 0 ? "–" : money(costUsd),
        ];
        return `<tr><th scope="row">${stage}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    });
    const html = [
        `<p><a id="back" href="/">All workflows</a></p>`,
        `<h1>${(0,markdown_text/* escapeHtml */.ZD)(left.workflowId)}</h1>`,
        `<p class="headline">${badge(left.status)} ended ${instant(left.endedAt)}</p>`,
        "<p>Only the record that it left in the repository is known here: figures, no texts.</p>",
        facts([
            ["Cost", left.costUsd > 0 ? money(left.costUsd) : ""],
            ["Failure", left.failure === null ? "" : `<code>${text_text(left.failure.signature)}</code>`],
            ["Version", text_text(left.version)],
        ]),
        "<h2>Stages</h2>",
        table("Stages", stageColumns.slice(0, -1), rows),
    ];
    return { title: `${left.status} · ${left.workflowId}`, said: `${left.status}.`, html: html.join("\n") };
}
function detailFragment(view) {
    return view.kind === "workflow" ? workflow(view.view) : record(view.record);
}

;// CONCATENATED MODULE: ./lib/core/dashboard/list.js


const places = {
    here: "this machine",
    checkpoint: "a checkpoint",
    record: "its record",
};
function row(one) {
    const id = (0,markdown_text/* escapeHtml */.ZD)(one.workflowId);
    const progress = one.done === null || one.total === null
        ? ""
        : `<progress max="${one.total}" value="${one.done}" aria-label="stages done"></progress> ${one.done}/${one.total}`;
    const cells = [
        badge(one.outcome),
        text_text(one.stage ?? "–", 60),
        progress,
        one.durationMs === null ? "–" : text_duration(one.durationMs),
        one.costUsd === null || one.costUsd === 0 ? "–" : money(one.costUsd),
        instant(one.lastAt),
        places[one.place],
    ];
    const title = one.title === null ? "" : `<br><span class="title">${text_text(one.title, 100)}</span>`;
    const head = `<th scope="row"><a id="to-${id}" href="/workflow/${id}">${id}</a>${title}</th>`;
    return `<tr>${head}${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
const columns = ["Workflow", "Status", "Stage", "Done", "Time", "Cost", "Last entry", "Read from"];
function listFragment(view) {
    const { rows } = view;
    const running = rows.filter(({ outcome }) => outcome === "running").length;
    const count = rows.length === 1 ? "1 workflow" : `${rows.length} workflows`;
    const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
    const table = rows.length === 0
        ? "<p>There are no workflows here yet. <code>workflow-manager run PROMPT_FILE</code> starts one.</p>"
        : `<div class="scroll" tabindex="0" role="region" aria-label="Workflows"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join("")}</tbody></table></div>`;
    return {
        title: running === 0 ? `Workflows of ${view.repository}` : `▶ ${running} · Workflows of ${view.repository}`,
        said: `${count}, ${running} running.`,
        html: `<h1>Workflows <span class="quiet">of ${text_text(view.repository, 150)}</span></h1>${problems(view.problems)}${table}`,
    };
}

// EXTERNAL MODULE: ./lib/core/diagnostics/describe-entry.js
var describe_entry = __webpack_require__(48046);
// EXTERNAL MODULE: ./lib/core/diagnostics/log-line.js
var log_line = __webpack_require__(73181);
// EXTERNAL MODULE: ./lib/core/journal/history.js
var journal_history = __webpack_require__(89351);
// EXTERNAL MODULE: ./lib/core/journal/history-fold.js + 2 modules
var history_fold = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/core/learning/run-history.js
var run_history = __webpack_require__(19274);
// EXTERNAL MODULE: ./lib/engine/checkpoint/read-workflow.js
var read_workflow = __webpack_require__(79643);
// EXTERNAL MODULE: ./lib/engine/checkpoint/restore.js
var restore = __webpack_require__(60091);
// EXTERNAL MODULE: ./lib/engine/ownership/who-is-at-work.js
var who_is_at_work = __webpack_require__(59221);
// EXTERNAL MODULE: ./lib/cli/find-workflow.js
var find_workflow = __webpack_require__(19661);
;// CONCATENATED MODULE: ./lib/cli/dashboard-source.js















const elsewhereMs = 60_000;
const mostAsked = 20;
const shownLines = 200;
const mostRows = 200;
const newestFirst = (a, b) => (a.workflowId < b.workflowId ? 1 : -1);
function linesOf(entries, redact) {
    let history = journal_history/* emptyHistory */.s4;
    const lines = [];
    for (const entry of entries) {
        history = (0,history_fold/* foldEntry */.E)(history, entry);
        const since = "stage" in entry ? history.stages[entry.stage].startedAt : null;
        const record = (0,describe_entry/* describeEntry */.O)(entry, history.workflowId, since);
        lines.push({ level: record.level, line: redact((0,log_line/* logLine */.B)(record)) });
        if (lines.length > shownLines * 2)
            lines.splice(0, shownLines);
    }
    return lines.slice(-shownLines);
}
function dashboardSource(setting, world) {
    const stateDirectory = (0,external_node_path_.resolve)(setting.root, setting.config.state_directory);
    const { owner, repo } = setting.runner;
    const never = new AbortController().signal;
    const read = new Map();
    let elsewhere;
    const ask = async () => {
        const problems = [];
        const text = await world.history?.read(never).catch((error) => {
            problems.push(`the repository's history could not be read: ${error instanceof Error ? error.message : "unknown"}`);
            return undefined;
        });
        const decoded = (0,run_history/* decodeHistory */.FU)(text);
        const addresses = await (0,restore/* findCheckpoints */.FK)(world, {}, never, problems);
        const newest = new Map();
        for (const { workflowId, createdAt } of addresses)
            if (!newest.has(workflowId))
                newest.set(workflowId, { workflowId, at: createdAt ?? null });
        const records = decoded.kind === "ok" ? decoded.records : [];
        const over = new Set(records.map(({ workflowId }) => workflowId));
        const open = [...newest.values()].filter(({ workflowId }) => !over.has(workflowId));
        const sorted = open.sort(newestFirst).slice(0, mostRows);
        const asked = await Promise.all(sorted.slice(0, mostAsked).map(({ workflowId }) => (0,who_is_at_work/* whoIsAtWork */.N)(world, { workflowId, end: null })));
        const checkpoints = sorted.map((one, at) => ({ ...one, atWork: asked[at] !== undefined }));
        return { records, checkpoints, problems };
    };
    const askElsewhere = () => {
        const now = world.clock.now();
        if (elsewhere === undefined || now - elsewhere.at > elsewhereMs)
            elsewhere = { at: now, found: ask() };
        return elsewhere.found;
    };
    const stampOf = async (id) => {
        const journal = (0,external_node_path_.resolve)(stateDirectory, id, "journal.jsonl");
        return (0,promises_.stat)(journal).then(({ size, mtimeMs }) => `${size} ${mtimeMs}`, () => `elsewhere ${Math.floor(world.clock.now() / elsewhereMs)}`);
    };
    const find = async (id) => {
        const stamp = await stampOf(id);
        const known = read.get(id);
        if (known?.stamp === stamp)
            return known;
        const result = await (0,read_workflow/* readWorkflow */.S)(world, id, never);
        const found = "missing" in result ? undefined : result;
        const elsewhere = found !== undefined && found.source !== "journal";
        const now = { stamp, found, atWork: elsewhere && (await (0,who_is_at_work/* whoIsAtWork */.N)(world, found.history)) !== undefined };
        read.set(id, now);
        return now;
    };
    const aliveOne = async () => (await (0,run_lock/* lockHolder */.ms)(stateDirectory))?.workflow_id;
    const reportOf = (found, alive) => {
        const now = alive ? world.clock.now() : found.history.lastAt;
        return (0,find_workflow/* terminalReport */.RR)(setting, alive ? found.history : (0,read_workflow/* withEnd */.E)(found.history), now);
    };
    const rowOf = async (id, alive) => {
        const { found } = await find(id);
        const unknown = {
            title: null,
            stage: null,
            done: null,
            total: null,
            durationMs: null,
            costUsd: null,
            lastAt: null,
        };
        if (found === undefined)
            return { workflowId: id, outcome: "damaged", place: "here", ...unknown };
        const report = reportOf(found, alive);
        const current = report.stages.findLast(({ attempts }) => attempts.length > 0);
        return {
            workflowId: id,
            outcome: found.content.tail.kind === "broken" ? "damaged" : report.outcome,
            title: report.title,
            stage: current?.stage ?? null,
            done: report.progress.done,
            total: report.progress.total,
            durationMs: report.durationMs,
            costUsd: report.usage.costUsd,
            lastAt: found.history.lastAt,
            place: "here",
        };
    };
    const rowsElsewhere = ({ records, checkpoints }, here) => {
        const blank = { title: null, stage: null, done: null, total: null };
        const left = records.map(({ workflowId, status, costUsd, endedAt, stages }) => ({
            ...blank,
            workflowId,
            outcome: status,
            stage: stages.at(-1)?.stage ?? null,
            durationMs: stages.reduce((sum, { workS, waitedS }) => sum + (workS + waitedS) * 1000, 0),
            costUsd,
            lastAt: endedAt,
            place: "record",
        }));
        const known = new Set([...here, ...left.map(({ workflowId }) => workflowId)]);
        const saved = checkpoints
            .filter(({ workflowId }) => !known.has(workflowId))
            .map(({ workflowId, at, atWork }) => ({
            ...blank,
            workflowId,
            outcome: atWork ? "running" : "interrupted",
            durationMs: null,
            costUsd: null,
            lastAt: at,
            place: "checkpoint",
        }));
        return [...left.filter(({ workflowId }) => !here.has(workflowId)), ...saved];
    };
    return {
        async list() {
            const [ids, alive, others] = await Promise.all([world.states.list(), aliveOne(), askElsewhere()]);
            const rows = [];
            for (const id of ids.slice(-mostRows))
                rows.push(await rowOf(id, id === alive));
            const all = [...rows, ...rowsElsewhere(others, new Set(ids))];
            const sorted = all.sort(newestFirst).slice(0, mostRows);
            const repository = repo === "" ? setting.root : `${owner}/${repo}`;
            return listFragment({ repository, rows: sorted, problems: others.problems });
        },
        async workflow(id) {
            if (!(0,checkpoint_name/* isWorkflowId */.Rg)(id))
                return undefined;
            const { found, atWork } = await find(id);
            if (found === undefined) {
                const record = (await askElsewhere()).records.find(({ workflowId }) => workflowId === id);
                return record === undefined ? undefined : detailFragment({ kind: "record", record });
            }
            const alive = atWork || (await aliveOne()) === id;
            const view = {
                kind: "workflow",
                view: {
                    report: reportOf(found, alive),
                    alive,
                    source: found.source,
                    silentMs: world.clock.now() - found.history.lastAt,
                    log: linesOf(found.content.entries, setting.redact),
                    problems: found.problems,
                },
            };
            return detailFragment(view);
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/open-world.js + 1 modules
var open_world = __webpack_require__(13842);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/cli/dashboard.js





const everyMs = 2_000;
const invalid = (key, problem, remedy) => ({
    key,
    place: "command line",
    problem,
    remedy,
});
function portOf(text) {
    const port = text === undefined ? 0 : /^\d{1,5}$/.test(text) ? Number(text) : -1;
    return port >= 0 && port <= 65_535 ? port : undefined;
}
function interrupted() {
    return new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
            process.once(signal, () => resolve());
    });
}
async function dashboardCommand(setting, command) {
    const { screen, redact } = setting;
    const host = command.host ?? "127.0.0.1";
    const port = portOf(command.port);
    if (port === undefined) {
        const remedy = "Give a number from 1 to 65535, or leave it out for any that is free.";
        return (0,cli_screen/* showProblems */.k1)(screen, [invalid("port", `${JSON.stringify(command.port)} is no port`, remedy)]);
    }
    const stopped = interrupted();
    const { world, log } = (0,open_world/* openWorld */.H)(setting, { local: command.local, marker: "dashboard" });
    const source = dashboardSource(setting, world);
    try {
        const key = isLoopback(host) ? undefined : (0,external_node_crypto_.randomBytes)(24).toString("base64url");
        const dashboard = await serveDashboard({ ...source, host, port, key, everyMs, redact });
        screen.out(dashboard.url);
        screen.err("Press Ctrl-C to end the dashboard.");
        await stopped;
        await dashboard.close();
        return cli_screen/* exitCodes */.hS.done;
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (!["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND"].includes(code))
            throw error;
        const remedy = "Leave --port out for any that is free, and --host out for this machine only.";
        return (0,cli_screen/* showProblems */.k1)(screen, [invalid("port", `${host}:${port} cannot be listened on (${code})`, remedy)]);
    }
    finally {
        await log.close();
    }
}


/***/ }),

/***/ 50221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderHandOverNote),
/* harmony export */   i: () => (/* binding */ readTodos)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20961);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10901);


const longestLine = 300;
const longestAnswer = 4_000;
const longestDiff = 20_000;
function readTodos(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        if (typeof item !== "object" || item === null || Array.isArray(item))
            return [];
        const { text, done } = item;
        return typeof text === "string" ? [{ text, done: done === true }] : [];
    });
}
const oneLine = (text) => (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.replace(/\s+/g, " ").trim(), longestLine);
function renderHandOverNote(history, stage, agent, diff) {
    const lines = [];
    const taken = history.handOvers.at(-1);
    if (taken !== undefined && taken.to === agent)
        lines.push(`The agent ${taken.from} worked on this before and cannot go on: ${oneLine(taken.reason)}`);
    else
        lines.push("The conversation in which this was worked on before cannot be gone on with.");
    const reached = _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStages */ .Po.filter((name) => history.stages[name].startedAt !== null);
    lines.push("", "Stages so far:", ...reached.map((name) => {
        const { status, note, failure } = history.stages[name];
        const more = oneLine(failure?.message ?? note ?? "");
        return `- ${name}: ${status}${more === "" ? "" : `, ${more}`}`;
    }));
    const failed = history.stages[stage].attempts.filter((attempt) => attempt.failure !== null).slice(-5);
    if (failed.length > 0)
        lines.push("", "Attempts of this stage that failed:", ...failed.map(({ attempt, failure }) => `- ${attempt}: ${oneLine(failure?.message ?? "")}`));
    const todos = readTodos(history.stages[stage].progress["todos"] ?? history.stages.implementation_progress.progress["todos"]);
    if (todos.length > 0)
        lines.push("", "The to-do list of the agent before:", ...todos.map(({ text, done }) => `- [${done ? "x" : " "}] ${oneLine(text)}`));
    const answer = history.stages.implementation_progress.output?.["answer"];
    if (typeof answer === "string" && answer.trim() !== "")
        lines.push("", "What the agent before said of the implementation:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(answer.trim(), longestAnswer));
    if (diff !== "") {
        const more = diff.length > longestDiff ? "\n… (the diff goes on; `git diff` shows all of it)" : "";
        lines.push("", "The change so far, new files left out:", (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(diff, longestDiff) + more);
    }
    return lines.join("\n");
}


/***/ }),

/***/ 48046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeEntry)
/* harmony export */ });
const seconds = (ms) => `${(ms / 1000).toFixed(1)}s`;
const say = (message, fields) => ({
    level: "INFO",
    message,
    ...(fields === undefined ? {} : { fields }),
});
const warn = (message, fields) => ({ ...say(message, fields), level: "WARNING" });
const failed = (message, failure) => ({
    level: "ERROR",
    message: `${message}: ${failure.message}`,
    fields: { category: failure.category, code: failure.code, remedy: failure.remedy },
});
function line(entry, since) {
    const duration = since === null ? "" : ` (duration: ${seconds(entry.at - since)})`;
    switch (entry.kind) {
        case "workflow.created":
            return say("Starting enhanced workflow execution", {
                repository: entry.repository,
                plan: entry.plan.fingerprint,
            });
        case "workflow.task":
            return say(`Task from ${entry.task.source}${entry.task.issue === undefined ? "" : ` #${entry.task.issue}`}`);
        case "run.opened":
            return entry.resumedFrom === null
                ? say(`Run attempt ${entry.run.attempt} begins`)
                : say(`Run attempt ${entry.run.attempt} resumes from ${entry.resumedFrom}; the run before it ${entry.previousEnd ?? "ended"}`);
        case "stage.started":
            return say(`Stage started: ${entry.stage}`);
        case "attempt.started":
            return {
                level: entry.attempt === 1 ? "DEBUG" : "INFO",
                message: `Attempt ${entry.attempt} of ${entry.stage}, limit ${seconds(entry.limitMs)}`,
            };
        case "attempt.warned":
            return warn(`${entry.stage} has been running for ${seconds(entry.afterMs)}, longer than it usually takes`);
        case "attempt.failed":
            return { ...failed(`Attempt ${entry.attempt} of ${entry.stage} failed`, entry.failure), level: "WARNING" };
        case "attempt.interrupted":
            return warn(`Attempt ${entry.attempt} of ${entry.stage} was interrupted (${entry.by})`);
        case "retry.scheduled":
            return say(`${entry.stage} is tried again in ${seconds(entry.delayMs)}: ${entry.reason}`, {
                delay_ms: entry.delayMs,
            });
        case "recovery.performed":
            return say(`recovery_attempt ${entry.action}: ${entry.outcome}, ${entry.detail}`, {
                action: entry.action,
                outcome: entry.outcome,
            });
        case "stage.succeeded":
            return say(`Stage succeeded: ${entry.stage}${duration}${entry.note === undefined ? "" : `: ${entry.note}`}`);
        case "stage.skipped":
            return say(`Stage skipped: ${entry.stage}: ${entry.reason}`);
        case "stage.degraded":
            return {
                ...failed(`${entry.stage} is given up; the workflow goes on without it`, entry.failure),
                level: "WARNING",
            };
        case "stage.failed":
            return failed(`Stage failed: ${entry.stage}`, entry.failure);
        case "stage.reopened":
            return say(`Going back to ${entry.stage}: ${entry.reason}`);
        case "stage.progress":
            return { level: "DEBUG", message: `${entry.stage} keeps ${entry.name}` };
        case "effect.intended":
            return { level: "DEBUG", message: `Effect intended: ${entry.effect} (${entry.key})` };
        case "effect.confirmed":
            return say(`Effect ${entry.found ? "found" : "made"}: ${entry.effect}`, { key: entry.key });
        case "agent.started":
            return {
                level: "DEBUG",
                message: `Agent ${entry.agent} ${entry.resumed ? "goes on with" : "begins"} session ${entry.sessionId}`,
            };
        case "agent.usage":
            return {
                level: "DEBUG",
                message: `Agent so far: ${entry.turns} turns, ${entry.inputTokens + entry.outputTokens} tokens`,
            };
        case "agent.stalled":
            return warn(`Agent stalled (${entry.verdict}): ${entry.diagnosis}`, { events: entry.events });
        case "agent.handed-over":
            return warn(`Agent ${entry.to} takes over from ${entry.from}: ${entry.reason}`, { code: entry.code });
        case "change.protected":
            return warn(`Protected paths ${entry.policy === "hold" ? "held back from the commits" : "changed"}: ${entry.paths.map(({ path }) => path).join(", ")}`);
        case "agent.finished":
            return say(`Agent ${entry.agent}: ${entry.turns} turns, ${entry.inputTokens + entry.outputTokens} tokens, $${entry.costUsd.toFixed(4)}`, { session_id: entry.sessionId });
        case "checkpoint.saved":
            return say(`Checkpoint generation ${entry.generation} saved in ${entry.store} (${entry.bytes} bytes, ${seconds(entry.tookMs)})`, { key: entry.key });
        case "checkpoint.failed":
            return warn(`Checkpoint generation ${entry.generation} was not saved in ${entry.store}: ${entry.reason}`);
        case "health.checked":
            return say(`Health check completed: ${String(entry.check["status"])} (CPU: ${String(entry.check["cpu_usage"])}%, Memory: ${String(entry.check["memory_usage"])}%)`, { reason: entry.reason });
        case "resources.sampled": {
            const [, cpu, memory, disk] = entry.samples.at(-1) ?? [];
            return {
                level: "DEBUG",
                message: `Resources: CPU ${cpu ?? "?"} %, memory ${memory ?? "?"} %, disk ${disk ?? "?"} %`,
            };
        }
        case "warning":
            return warn(`${entry.topic}: ${entry.message}`);
        case "workflow.ended":
            return entry.failure === null
                ? say(`Workflow ${entry.status}: ${entry.reason}`)
                : failed(`Workflow ${entry.status}`, entry.failure);
    }
}
function stageOf(entry) {
    return "stage" in entry ? entry.stage : null;
}
function describeEntry(entry, workflowId, stageStartedAt) {
    const { level, message, fields } = line(entry, stageStartedAt);
    return {
        time: new Date(entry.at).toISOString(),
        level,
        workflow_id: workflowId,
        stage: stageOf(entry),
        event: entry.kind,
        message,
        fields: { seq: entry.seq, ...fields },
    };
}


/***/ }),

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
function withoutComments(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", from)) {
        parts.push(text.slice(from, open));
        const close = text.indexOf("-->", open + 4);
        if (close === -1)
            return parts.join("");
        from = close + 3;
    }
    parts.push(text.slice(from));
    return parts.join("");
}
function withoutCode(text) {
    const lines = [];
    let fenced = false;
    for (const line of text.split("\n")) {
        if (/^\s*(?:```|~~~)/u.test(line))
            fenced = !fenced;
        else if (!fenced)
            lines.push(line.replace(/`[^`]*`/gu, " "));
    }
    return lines.join("\n");
}


/***/ }),

/***/ 42270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportFactsOf),
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50221);
/* harmony import */ var _learning_insights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89113);
/* harmony import */ var _stage_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74831);
/* harmony import */ var _saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30328);




function outputOf(history, stage) {
    const { output } = history.stages[stage];
    const decoded = output === null ? undefined : _stage_output_js__WEBPACK_IMPORTED_MODULE_2__/* .stageOutputs */ .T[stage].safeParse(output);
    return decoded?.success === true ? decoded.data : null;
}
function stageFacts(record, baselineS) {
    return {
        stage: record.stage,
        status: record.status,
        attempts: record.attempts.map((attempt) => ({
            attempt: attempt.attempt,
            startedAt: attempt.startedAt,
            endedAt: attempt.endedAt,
            outcome: attempt.outcome,
            failure: attempt.failure?.message ?? null,
            category: attempt.failure?.category ?? null,
            code: attempt.failure?.code ?? null,
            limitMs: attempt.limitMs,
            warned: attempt.warned,
        })),
        recoveries: record.recoveries,
        waitedMs: record.waitedMs,
        ...(record.forgotten === undefined ? {} : { forgotten: record.forgotten }),
        waits: record.waits,
        baselineS,
        note: record.note,
        failure: record.failure?.message ?? null,
    };
}
function failureFacts(history) {
    const failure = history.end?.failure ?? null;
    if (failure === null)
        return null;
    const stage = history.current ??
        Object.values(history.stages).find((record) => record.status === "failed" || record.status === "degraded")?.stage ??
        null;
    return {
        stage,
        category: failure.category,
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        lastOutput: history.lastOutput,
    };
}
function usageByStage(history) {
    const costs = (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costByStage */ .z9)(history);
    const stages = Object.entries(history.usageByStage);
    return Object.fromEntries(stages.map(([stage, usage]) => [stage, { ...usage, costUsd: costs[stage] ?? 0 }]));
}
function title(history) {
    return outputOf(history, "prompt_analysis")?.title ?? history.task?.promptFile ?? null;
}
function reportFactsOf(history, settings) {
    const { plan, repositoryUrl } = settings;
    const issue = outputOf(history, "issue_creation");
    const branch = outputOf(history, "branch_setup");
    const pull = outputOf(history, "pr_creation");
    const outcome = history.end?.status ?? "running";
    const check = history.health.at(-1)?.check;
    const insights = (0,_learning_insights_js__WEBPACK_IMPORTED_MODULE_1__/* .readInsights */ .Q9)(history.stages.completion.progress["insights"]);
    const enabled = plan.stages.filter((stage) => stage.enabled);
    return {
        workflowId: history.workflowId,
        title: title(history),
        requester: history.task?.requester ?? null,
        outcome,
        reason: history.end?.reason ?? null,
        startedAt: history.createdAt,
        at: history.end?.at ?? settings.now,
        runs: history.runs.map((run) => ({
            id: run.id ?? null,
            attempt: run.attempt,
            url: run.url ?? null,
            openedAt: run.openedAt,
            resumedFrom: run.resumedFrom,
            from: run.from,
            previousEnd: run.previousEnd,
            silentSince: run.silentSince,
            event: run.event ?? null,
            actor: run.actor ?? null,
            version: run.version,
        })),
        stages: enabled.map((stage) => stageFacts(history.stages[stage.stage], insights?.baselines[stage.stage] ?? stage.baselineS)),
        issue: issue === null ? null : { number: issue.number, url: issue.url },
        branch: branch === null
            ? null
            : {
                name: branch.branch,
                url: repositoryUrl === null
                    ? null
                    : `${repositoryUrl}/tree/${branch.branch.split("/").map(encodeURIComponent).join("/")}`,
            },
        pullRequest: pull === null ? null : { number: pull.number, url: pull.url, operation: pull.operation, draft: pull.draft },
        failure: failureFacts(history),
        resume: {
            possible: history.end?.resumable ?? true,
            notBefore: history.end?.resumeAt ?? null,
            comment: issue === null && history.task?.issue === undefined ? null : settings.resumeComment,
            onGitHub: repositoryUrl !== null,
        },
        warnings: history.warnings.map(({ topic, message }) => ({ topic, message })),
        samples: history.samples,
        healthChecks: history.health.map(({ at, reason, check: one }) => ({
            at,
            reason,
            status: typeof one["status"] === "string" ? one["status"] : "unknown",
        })),
        health: check === undefined ? null : check,
        checkpoints: { saved: history.checkpoints, failed: history.checkpointFailures },
        insights: insights ?? null,
        leftOut: [],
        usage: { ...history.usage, costUsd: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .costOfAll */ .g3)(history) },
        usageByStage: usageByStage(history),
        saved: (0,_saved_by_resuming_js__WEBPACK_IMPORTED_MODULE_3__/* .savedByResuming */ .HR)(history),
        stalls: history.stalls,
        handOvers: history.handOvers,
        protectedChange: history.protectedChange,
        todos: history.current === null ? [] : (0,_agents_hand_over_note_js__WEBPACK_IMPORTED_MODULE_0__/* .readTodos */ .i)(history.stages[history.current].progress["todos"]),
        plan: outputOf(history, "research_planning")?.plan ?? null,
        version: settings.version,
    };
}


/***/ }),

/***/ 14567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  Xx: () => (/* binding */ instantText),
  H2: () => (/* binding */ outcomeSigns)
});

;// CONCATENATED MODULE: ./lib/core/trigger/rerun-limit.js
const lastAttempt = 51;
function canBeRerun(attempt) {
    return attempt < lastAttempt;
}
function withoutRerun(remedy, workflowId) {
    return remedy.replace(/^Re-run the job\b/, `Start the workflow with workflow-id ${workflowId}`);
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
;// CONCATENATED MODULE: ./lib/core/report/performance.js

const fastBelow = 0.8;
const slowAbove = 1.2;
const penaltyPerError = 0.1;
const grades = [
    [0.9, "A"],
    [0.8, "B"],
    [0.7, "C"],
    [0.6, "D"],
];
const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;
const seconds = (value) => (Number.isFinite(value) && value > 0 ? round(value, 3) : 0);
function gradeOf(score) {
    return grades.find(([from]) => score >= from)?.[1] ?? "F";
}
function speedOf(ratio) {
    return ratio < fastBelow ? "fast" : ratio > slowAbove ? "slow" : "normal";
}
function performanceOf(timing) {
    const duration = seconds(timing.workS);
    const baseline = seconds(timing.baselineS);
    const ratio = baseline === 0 ? 1 : round(duration / baseline, 3);
    return {
        duration,
        baseline,
        performance_ratio: ratio,
        status: ratio < fastBelow && !timing.succeeded ? "normal" : speedOf(ratio),
        attempts: timing.attempts,
        lost: Math.min(duration, seconds(timing.lostS)),
        waited: seconds(timing.waitedS),
        recovering: seconds(timing.recoveringS),
    };
}
function scoreOf(timings, stages, unrecovered) {
    const failed = timings.map(({ errors, recovered, succeeded }) => !succeeded && errors > recovered);
    const shares = stages.map(({ performance_ratio }, at) => (failed[at] ? 0 : 1 / Math.max(1, performance_ratio)));
    const mean = shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return round(Math.min(1, Math.max(0, mean - penaltyPerError * unrecovered)), 2);
}
const maxNamedBottlenecks = 3;
const noticeableShare = 0.2;
function aboutBottleneck({ stage, excess, performance_ratio, cause }, took) {
    const over = `${stage} took ${(0,duration/* renderDuration */.PP)(took.duration)}, ${(0,duration/* renderDuration */.PP)(excess)} more than its baseline of ${(0,duration/* renderDuration */.PP)(took.baseline)} (×${performance_ratio})`;
    return cause === "attempts"
        ? `${over}; ${(0,duration/* renderDuration */.PP)(took.lost)} of it went into attempts that came to nothing (${took.attempts} in all): look at why they failed.`
        : `${over}: split the work, or raise the baseline if this is usual.`;
}
function recommend(report, errors) {
    const advice = [];
    for (const bottleneck of report.bottlenecks.slice(0, maxNamedBottlenecks)) {
        const took = report.stage_performance[bottleneck.stage];
        if (took !== undefined)
            advice.push(aboutBottleneck(bottleneck, took));
    }
    const stages = Object.values(report.stage_performance);
    const share = (value) => (report.total_duration > 0 ? value / report.total_duration : 0);
    const part = (value) => `${(0,duration/* renderDuration */.PP)(value)} (${Math.min(100, Math.round(share(value) * 100))} % of the time)`;
    const waited = stages.reduce((sum, stage) => sum + stage.waited, 0);
    if (share(waited) > noticeableShare)
        advice.push(`${part(waited)} went into waiting for limits and retries: spread runs out, or use a token with a higher limit.`);
    const recovering = stages.reduce((sum, stage) => sum + stage.recovering, 0);
    if (share(recovering) > noticeableShare)
        advice.push(`${part(recovering)} went into recovery: look at the failures in the stage table.`);
    if (errors > 0 && report.recovery_rate < 1)
        advice.push(`${errors} ${errors === 1 ? "error" : "errors"}, ${Math.round(report.recovery_rate * 100)} % recovered: the failed attempts in the report say why.`);
    return advice;
}
function measurePerformance(timings, totalS) {
    const pairs = timings.map((timing) => [timing.stage, performanceOf(timing)]);
    const errors = timings.reduce((sum, timing) => sum + timing.errors, 0);
    const recovered = timings.reduce((sum, timing) => sum + Math.min(timing.recovered, timing.errors), 0);
    const score = scoreOf(timings, pairs.map(([, performance]) => performance), errors - recovered);
    const bottlenecks = pairs
        .filter(([, performance]) => performance.status === "slow")
        .map(([stage, { duration, baseline, lost, performance_ratio }]) => ({
        stage,
        excess: round(duration - baseline, 3),
        performance_ratio,
        cause: (duration - lost) / baseline > slowAbove ? "work" : "attempts",
    }))
        .sort((a, b) => b.excess - a.excess);
    const report = {
        total_duration: seconds(totalS),
        stage_performance: Object.fromEntries(pairs),
        performance_score: score,
        performance_grade: gradeOf(score),
        error_rate: timings.length === 0 ? 0 : round(errors / timings.length, 3),
        recovery_rate: errors === 0 ? 1 : round(recovered / errors, 3),
        bottlenecks,
    };
    return { ...report, recommendations: recommend(report, errors) };
}

// EXTERNAL MODULE: ./lib/core/report/report-times.js
var report_times = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/core/report/report.js



const outcomeSigns = {
    completed: "✅",
    degraded: "⚠️",
    paused: "⏸️",
    interrupted: "🔁",
    failed: "❌",
    skipped: "⏭️",
    dispatched: "🚀",
    running: "⏳",
};
function instantText(at) {
    return Number.isFinite(at) && Math.abs(at) <= 8.64e15
        ? `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`
        : "unknown";
}
function currentStage(facts) {
    const running = facts.stages.find((stage) => stage.status === "running");
    const failed = facts.stages.find((stage) => stage.status === "failed");
    return (running ?? failed ?? facts.stages.find((stage) => stage.status === "pending"))?.stage ?? null;
}
function headlineOf(facts) {
    const { failure, pullRequest, reason } = facts;
    const stage = failure?.stage ?? currentStage(facts);
    const at = stage === null ? "" : ` at ${stage}`;
    const why = failure?.message ?? reason ?? "";
    const because = why === "" ? "" : `: ${why.replace(/[.\s]+$/u, "")}`;
    const request = pullRequest === null ? "" : `${pullRequest.draft ? "draft " : ""}pull request #${pullRequest.number}`;
    const degraded = facts.stages.filter((one) => one.status === "degraded").map((one) => one.stage);
    switch (facts.outcome) {
        case "completed":
            return `Completed${request === "" ? because : `: ${request} is ready`}`;
        case "degraded":
            return `Completed with losses${degraded.length > 0 ? ` (${degraded.join(", ")})` : ""}${request === "" ? because : `: ${request} is open`}`;
        case "paused":
            return `Paused${at}${because}`;
        case "interrupted":
            return `Interrupted${at}${because}; ${facts.checkpoints.saved.length > 0 ? "the work is saved" : "no checkpoint was stored"}`;
        case "failed":
            return `Failed${at}${because}`;
        case "skipped":
            return `Skipped${because}`;
        case "dispatched":
            return `Dispatched${reason === null ? ": another run does the work" : because}`;
        case "running":
            return `Running${at}`;
    }
}
function mayRerun({ runs }) {
    return canBeRerun(runs.at(-1)?.attempt ?? 1);
}
function resumeSteps(facts) {
    const { resume } = facts;
    if (!resume.possible)
        return [];
    const when = resume.notBefore !== null && resume.notBefore > facts.at ? ` after ${instantText(resume.notBefore)}` : "";
    const steps = [];
    if (resume.comment !== null && facts.issue !== null)
        steps.push(`Resume${when}: comment "${resume.comment}" on issue #${facts.issue.number}.`);
    if (resume.onGitHub && !mayRerun(facts))
        steps.push(`Resume${when}: start the workflow with workflow-id ${facts.workflowId} (GitHub runs a run again 50 times; this was the last).`);
    else if (resume.onGitHub)
        steps.push(`Resume${when}: re-run this job, or start the workflow with workflow-id ${facts.workflowId}.`);
    else
        steps.push(`Resume${when}: workflow-manager resume ${facts.workflowId}`);
    return steps;
}
function nextStepsOf(facts) {
    const { failure, pullRequest } = facts;
    const said = failure?.remedy ?? "";
    const remedy = said === "" ? [] : [mayRerun(facts) ? said : withoutRerun(said, facts.workflowId)];
    switch (facts.outcome) {
        case "completed":
            return pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`];
        case "degraded": {
            const losses = facts.stages.flatMap((stage) => stage.status === "degraded"
                ? [`Look at ${stage.stage}: ${stage.failure ?? stage.note ?? "it did not finish"}`]
                : []);
            return [...(pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`]), ...losses];
        }
        case "paused":
        case "interrupted":
        case "failed":
            return [...remedy, ...resumeSteps(facts)];
        case "skipped":
        case "dispatched":
        case "running":
            return [];
    }
}
function buildReport(facts) {
    const down = (0,report_times/* downtimes */.Jc)(facts);
    const offMs = (0,report_times/* downtimeMs */.kf)(down);
    const durationMs = Math.max(0, facts.at - facts.startedAt - offMs);
    const ran = facts.stages.filter((stage) => stage.attempts.length > 0);
    const timings = ran.map((stage) => (0,report_times/* timingOf */.II)(stage, down, facts.at));
    const done = facts.stages.filter((stage) => ["succeeded", "skipped", "degraded"].includes(stage.status));
    return {
        ...facts,
        headline: headlineOf(facts),
        nextSteps: nextStepsOf(facts),
        durationMs,
        downtimeMs: offMs,
        downtimes: down,
        timings: Object.fromEntries(timings.map((timing) => [timing.stage, timing])),
        performance: measurePerformance(timings, durationMs / 1000),
        progress: { done: done.length, total: facts.stages.length },
    };
}


/***/ }),

/***/ 30328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ savedByResuming),
/* harmony export */   g3: () => (/* binding */ costOfAll),
/* harmony export */   z9: () => (/* binding */ costByStage)
/* harmony export */ });
/* harmony import */ var _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53641);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20961);


const nothing = { costUsd: 0, tokens: 0, agentMs: 0 };
function costOf(usage, whole) {
    const priced = (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(whole) - whole.unpricedTokens;
    return usage.unpricedTokens === 0 || priced <= 0
        ? usage.costUsd
        : usage.costUsd + usage.unpricedTokens * (whole.costUsd / priced);
}
function sum(history, stages) {
    const before = history.usedBefore;
    return stages
        .flatMap((stage) => Object.entries(before[stage] ?? {}))
        .reduce((total, [agent, usage]) => ({
        costUsd: total.costUsd + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk),
        tokens: total.tokens + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(usage),
        agentMs: total.agentMs + usage.agentMs,
    }), nothing);
}
function savedByResuming(history) {
    const run = history.runs.at(-1);
    if (run === undefined || history.runs.length < 2)
        return null;
    const done = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const { status, endedAt } = history.stages[stage];
        return status === "succeeded" && endedAt !== null && endedAt <= run.openedAt;
    });
    const kept = _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowStages */ .Po.filter((stage) => {
        const resumedAt = history.resumedSessions[stage];
        return !done.includes(stage) && resumedAt !== undefined && resumedAt >= run.openedAt;
    });
    return { stages: sum(history, done), session: sum(history, kept) };
}
function costByStage(history) {
    const stages = Object.entries(history.agentUsageByStage);
    return Object.fromEntries(stages.map(([stage, byAgent]) => [
        stage,
        Object.entries(byAgent).reduce((cost, [agent, usage]) => cost + costOf(usage, history.agentUsage[agent] ?? _agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk), 0),
    ]));
}
function costOfAll(history) {
    return Object.values(history.agentUsage).reduce((cost, usage) => cost + (0,_agents_agent_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatedCostUsd */ .s3)(usage), 0);
}


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yZ: () => (/* binding */ withoutSideEffects),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10901);

const joiner = "\u2060";
const closing = /(?<![A-Za-z0-9])(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?[\s*_~[(`\\]{0,8}(?:#|GH-\d|[\w.-]{1,100}\/[\w.-]{1,100}#\d|https?:))/gi;
function reference(text) {
    return `&#${text.codePointAt(0)};`;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, reference);
}
function withoutSideEffects(text) {
    return text.replace(closing, `$1${joiner}`).replace(/@(?=[A-Za-z0-9])/g, `@${joiner}`);
}
function escapeInline(text, max = 500) {
    const flat = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text, max * 4 + 200)
        .replace(/\s+/gu, " ")
        .trim();
    const short = flat.length > max ? `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, Math.max(0, max - 1)).trimEnd()}…` : flat;
    return (withoutSideEffects(short)
        .replace(/[&<>|`*[\]\\~$]/g, reference)
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
        .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => [...start].map(reference).join("")));
}
function codeText(text, max = 200) {
    return `<code>${escapeInline(text, max) || "&#32;"}</code>`;
}
function link(text, url) {
    const label = escapeInline(text, 200);
    if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2_000)
        return label;
    const safe = url.replace(/[^\w~:/?#@!$&+,;=%.-]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
    return `[${label}](${safe.replace(/[()'*<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function fencedBlock(text, info = "text") {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${info}\n${text.replace(/\r\n?/g, "\n")}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${header.map((_, index) => (cells[index] ?? "").replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "&#124;")).join(" | ")} |`;
    return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}
function mermaidLabel(text, max = 60) {
    const plain = text
        .slice(0, max * 4)
        .replace(/[^\p{L}\p{N} _.()/-]/gu, " ")
        .replace(/-{2,}/g, "-")
        .replace(/\s+/gu, " ")
        .trim();
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(plain, max).trim() || "unnamed";
}


/***/ }),

/***/ 10901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   kI: () => (/* binding */ fenceAsData),
/* harmony export */   tB: () => (/* binding */ sanitise)
/* harmony export */ });
/* harmony import */ var _prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57997);

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f/gu;
const terminalCodes = /\u001b(?:\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/g;
function visibleText(text) {
    return text
        .toWellFormed()
        .replace(terminalCodes, "")
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
}
const defaultMaxLength = 100_000;
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, Math.max(0, max));
    const last = kept.charCodeAt(kept.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
function sanitise(text, maxLength = defaultMaxLength) {
    const visible = text
        .slice(0, maxLength * 4 + 10_000)
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
        .replace(hidden, "");
    const clean = (0,_prompt_prompt_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(visible).replaceAll("<!--", "<! --");
    if (clean.length <= maxLength && text.length <= maxLength * 4 + 10_000)
        return clean;
    const note = `\n… (cut after ${maxLength} characters)`;
    return maxLength > note.length * 2 ? cut(clean, maxLength - note.length) + note : cut(clean, maxLength);
}
function fenceAsData(text, label, nonce) {
    if (!/^[A-Za-z0-9-]{8,}$/.test(nonce))
        throw new Error("a nonce has at least eight letters, digits or hyphens");
    const name = label
        .replace(/[^\p{L}\p{N} #.,_-]/gu, " ")
        .slice(0, 80)
        .trim();
    const body = text.replaceAll(nonce, "[…]");
    return `<data-${nonce} label="${name}">\n${body}\n</data-${nonce}>`;
}


/***/ })

};
