/** One workflow: what it does now, its stages, what went wrong, its newest lines of log. */

import type { WorkflowRecord } from "../learning/run-record.ts";
import type { Report } from "../report/report.ts";
import type { StageFacts } from "../report/report-facts.ts";
import { escapeHtml } from "../text/markdown-text.ts";
import { badge, duration, instant, link, money, problems, text } from "./text.ts";
import { timeline } from "./timeline.ts";
import type { DetailView, Fragment, WorkflowView } from "./views.ts";

function facts(rows: readonly (readonly [string, string])[]): string {
  const shown = rows.filter(([, value]) => value !== "");
  return `<dl>${shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

function stageRow(stage: StageFacts, report: Report): string {
  const timing = report.timings[stage.stage];
  const usage = report.usageByStage[stage.stage];
  const recovered = stage.recoveries.map(({ action, outcome }) => `${action}: ${outcome}`).join(", ");
  const note = stage.failure ?? stage.note ?? "";
  const cells = [
    `<span class="status ${stage.status}">${stage.status}</span>`,
    String(stage.attempts.length),
    timing === undefined ? "–" : duration(timing.workS * 1000),
    timing === undefined || timing.waitedS === 0 ? "–" : duration(timing.waitedS * 1000),
    usage === undefined || usage.costUsd === 0 ? "–" : money(usage.costUsd),
    text([note, recovered].filter((part) => part !== "").join("; "), 300),
  ];
  return `<tr><th scope="row">${text(stage.stage, 60)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

const stageColumns = ["Stage", "Status", "Attempts", "Worked", "Waited", "Cost", "Note"];

function table(label: string, columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function failureBox(report: Report): string {
  const { failure, nextSteps } = report;
  if (failure === null && nextSteps.length === 0) return "";
  const said =
    failure === null
      ? ""
      : `<p><code>${text(failure.category)}</code> <code>${text(failure.code)}</code>: ${text(failure.message, 1000)}</p>`;
  const steps = nextSteps.map((step) => `<li>${text(step, 600)}</li>`).join("");
  const output = failure?.lastOutput ?? null;
  const last =
    output === null
      ? ""
      : `<details id="last-output"><summary>What it printed last</summary><pre>${escapeHtml(output.slice(-8_000))}</pre></details>`;
  return `<section class="box"><h2>What to do</h2>${said}${steps === "" ? "" : `<ul>${steps}</ul>`}${last}</section>`;
}

function logOf(view: WorkflowView): string {
  if (view.log.length === 0) return "";
  const lines = view.log.map(
    ({ level, line }) => `<li class="${escapeHtml(level.toLowerCase())}">${text(line, 1000)}</li>`,
  );
  return `<h2>Newest lines of the log</h2><ol class="log" id="log" tabindex="0">${lines.join("")}</ol>`;
}

function workflow(view: WorkflowView): Fragment {
  const { report } = view;
  const run = report.runs.at(-1);
  const saved = report.checkpoints.saved.at(-1);
  const { done, total } = report.progress;
  const html = [
    `<p><a id="back" href="/">All workflows</a></p>`,
    `<h1>${text(report.title ?? report.workflowId, 200)}</h1>`,
    `<p class="headline">${badge(report.outcome)} ${text(report.headline, 400)}</p>`,
    problems(view.problems),
    `<p><progress max="${total}" value="${done}" aria-label="stages done"></progress> ${done} of ${total} stages</p>`,
    facts([
      ["Workflow", `<code>${escapeHtml(report.workflowId)}</code>`],
      ["Time worked", duration(report.durationMs)],
      ["Last sign", view.alive ? `${duration(view.silentMs)} ago` : instant(report.at)],
      ["Cost", report.usage.costUsd > 0 ? `${money(report.usage.costUsd)}, ${report.usage.turns} turns` : ""],
      ["Run", run === undefined ? "" : link(`attempt ${run.attempt}`, run.url)],
      ["Issue", report.issue === null ? "" : link(`#${report.issue.number}`, report.issue.url)],
      ["Branch", report.branch === null ? "" : link(report.branch.name, report.branch.url)],
      [
        "Pull request",
        report.pullRequest === null ? "" : link(`#${report.pullRequest.number}`, report.pullRequest.url),
      ],
      ["Checkpoint", saved === undefined ? "none" : `generation ${saved.generation} in ${text(saved.store)}`],
      ["Health", report.health === null ? "" : text(report.health.status)],
      ["Read from", text(view.source)],
    ]),
    failureBox(report),
    timeline(report.stages, report.startedAt, report.at),
    "<h2>Stages</h2>",
    table(
      "Stages",
      stageColumns,
      report.stages.map((stage) => stageRow(stage, report)),
    ),
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

function record(left: WorkflowRecord): Fragment {
  const rows = left.stages.map(({ stage, outcome, attempts, workS, waitedS, costUsd }) => {
    const cells = [
      outcome,
      attempts,
      duration(workS * 1000),
      waitedS === 0 ? "–" : duration(waitedS * 1000),
      costUsd === 0 ? "–" : money(costUsd),
    ];
    return `<tr><th scope="row">${stage}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const html = [
    `<p><a id="back" href="/">All workflows</a></p>`,
    `<h1>${escapeHtml(left.workflowId)}</h1>`,
    `<p class="headline">${badge(left.status)} ended ${instant(left.endedAt)}</p>`,
    "<p>Only the record that it left in the repository is known here: figures, no texts.</p>",
    facts([
      ["Cost", left.costUsd > 0 ? money(left.costUsd) : ""],
      ["Failure", left.failure === null ? "" : `<code>${text(left.failure.signature)}</code>`],
      ["Version", text(left.version)],
    ]),
    "<h2>Stages</h2>",
    table("Stages", stageColumns.slice(0, -1), rows),
  ];
  return { title: `${left.status} · ${left.workflowId}`, said: `${left.status}.`, html: html.join("\n") };
}

export function detailFragment(view: DetailView): Fragment {
  return view.kind === "workflow" ? workflow(view.view) : record(view.record);
}
