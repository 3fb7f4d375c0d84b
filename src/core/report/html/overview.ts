/** The head of the page: what happened, what to do, the figures that people look for first, and the cause of a failure. */

import { summariseResource } from "../../health/resource-samples.ts";
import { instantText, type Report } from "../report.ts";
import { measuredAgainst } from "../summary-measures.ts";
import { anchor, type Child, type Html, html, nameOf, nothing, short } from "./markup.ts";
import { badge, clockText, dollars, healthTone, outcomeTone, span } from "./words.ts";

const mostSteps = 8;

function fact(name: string, value: Child, more: string): Html {
  return html`<div><dt>${name}</dt><dd>${value}${more === "" ? nothing : html` <span class="muted">${more}</span>`}</dd></div>\n`;
}

function facts(report: Report): Html {
  const { performance, health } = report;
  const failed = report.stages.flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === "failed")).length;
  const memory = summariseResource(report.samples ?? [], "memory");
  const saved = new Set(report.checkpoints.saved.map(({ generation }) => generation)).size;
  const lost = report.checkpoints.failed.length;
  const ran = Object.keys(performance.stage_performance).length > 0;
  return html`<dl class="facts">
${fact("Worked", span(report.durationMs), report.downtimeMs > 0 ? `and ${span(report.downtimeMs)} between runs` : "")}${fact("Stages", `${report.progress.done} of ${report.progress.total}`, "done")}${fact("Runs", String(report.runs.length), "")}${ran ? fact("Performance", performance.performance_grade, `${performance.performance_score} against ${measuredAgainst(report)}`) : nothing}${fact("Errors", String(failed), failed === 0 ? "" : `${Math.round(performance.recovery_rate * 100)} % recovered`)}${health === null ? nothing : fact("Health", badge(healthTone(health.status), health.status.toLowerCase()), "at the last check")}${memory === undefined ? nothing : fact("Memory", `${Math.round(memory.peak)} %`, "at its peak")}${fact("Checkpoints", String(saved), lost === 0 ? "" : `${lost} saves failed`)}${report.usage.turns > 0 || report.usage.costUsd > 0 ? fact("Agent", dollars(report.usage.costUsd), `${report.usage.turns} turns`) : nothing}</dl>
`;
}

function links(report: Report): Html {
  const { issue, branch, pullRequest } = report;
  const run = report.runs.at(-1);
  const parts: readonly Child[] = [
    issue === null ? null : anchor(`Issue #${issue.number}`, issue.url),
    pullRequest === null
      ? null
      : anchor(`${pullRequest.draft ? "Draft pull" : "Pull"} request #${pullRequest.number}`, pullRequest.url),
    branch === null ? null : anchor(branch.name, branch.url),
    run === undefined || run.url === null ? null : anchor(`Run attempt ${run.attempt}`, run.url),
  ];
  const shown = parts.filter((part) => part !== null);
  return shown.length === 0 ? nothing : html`<ul class="links">${shown.map((part) => html`<li>${part}</li>`)}</ul>\n`;
}

export function headSection(report: Report): Html {
  const [first, ...more] = report.nextSteps.slice(0, mostSteps);
  const run = report.runs.at(-1);
  const resumed =
    run === undefined || run.resumedFrom === null
      ? nothing
      : html`<p class="muted">Resumed from ${run.resumedFrom}${run.from === null || run.from === undefined ? "" : `, ${run.from}`}${run.previousEnd === null ? "" : ` (the run before it: ${short(run.previousEnd, 300)})`}.</p>\n`;
  return html`<header>
<p class="eyebrow">${badge(outcomeTone[report.outcome], report.outcome)} <code>${report.workflowId}</code>${report.title === null ? nothing : html` · ${short(report.title, 160)}`}</p>
<h1>${short(report.headline, 400)}</h1>
${first === undefined ? nothing : html`<p class="next"><strong>Next:</strong> ${short(first, 600)}</p>\n`}${more.length === 0 ? nothing : html`<ul class="more">${more.map((step) => html`<li>${short(step, 600)}</li>`)}</ul>\n`}${resumed}${links(report)}${facts(report)}<p class="muted">${clockText(report.startedAt)} to ${clockText(report.at)} UTC. Times on this page count what was worked since the beginning.</p>
</header>
`;
}

/** Cause, what was saved, how to go on: the first thing below the head where something failed. */
export function causeSection(report: Report): Html {
  const { failure, resume } = report;
  if (failure === null) return nothing;
  const newest = report.checkpoints.saved.at(-1);
  const saved =
    newest === undefined
      ? "No checkpoint was stored; what GitHub shows (branch, issue, pull request) is what a resume goes on from."
      : `Generation ${newest.generation} in ${newest.store}, ${instantText(newest.at)}.`;
  // A workflow that went on without a stage is over: there is nothing to resume, and nothing lost by that.
  const how =
    report.outcome === "degraded"
      ? undefined
      : resume.possible
        ? report.nextSteps.filter((step) => step.startsWith("Resume")).map((step) => html`<li>${short(step, 600)}</li>`)
        : [html`<li>It cannot be resumed.</li>`];
  const output = (failure.lastOutput ?? "").slice(-4_000).trim();
  return html`<section id="cause" aria-labelledby="cause-title" class="cause">
<h2 id="cause-title">What went wrong</h2>
<p class="what">${short(failure.message, 1_000)}</p>
<dl class="pairs">
<dt>Category</dt><dd>${failure.category} <code>${failure.code}</code></dd>
${failure.stage === null ? nothing : html`<dt>Stage</dt><dd><a href="#stage-${nameOf(failure.stage)}">${failure.stage}</a></dd>\n`}${failure.remedy === "" ? nothing : html`<dt>Remedy</dt><dd>${short(failure.remedy, 1_000)}</dd>\n`}<dt>Saved</dt><dd>${saved}</dd>
${how === undefined ? nothing : html`<dt>Resume</dt><dd><ul>${how}</ul></dd>\n`}
</dl>
${output === "" ? nothing : html`<h3>Last output</h3>\n<pre>${output}</pre>\n`}</section>
`;
}
