/**
 * The frame of every page of the dashboard. Nothing is loaded but the events of the same server; the policy forbids the rest, so
 * that a text that slipped through could do nothing.
 */
import { hash } from "node:crypto";
import { escapeHtml } from "../text/markdown-text.ts";
import type { Fragment } from "./views.ts";

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

/** Puts in what the server rendered, and keeps focus, opened details and the log's place as they were. */
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

const digest = (text: string) => `'sha256-${hash("sha256", text, "base64")}'`;

export const dashboardPolicy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** `events`: path of the stream that sends the fragment again when it has changed. */
export function renderPage(fragment: Fragment, events: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(fragment.title)}</title>
<style>${style}</style>
</head>
<body data-events="${escapeHtml(events)}">
<a class="skip" href="#view">To the content</a>
<header><strong>WorkflowManager</strong><span id="said" role="status">${escapeHtml(fragment.said)}</span></header>
<main id="view" tabindex="-1">
${fragment.html}
</main>
<script>${script}</script>
</body>
</html>
`;
}
