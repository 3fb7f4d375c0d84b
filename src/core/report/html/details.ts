/** Errors, warnings, checkpoints, health: the tables that people come for when something is odd. */
import type { Report } from "../report.ts";
import { reportSegments } from "../report-segments.ts";
import { type Child, dataTable, type Html, html, nameOf, nothing, short } from "./markup.ts";
import { after, badge, bytesText, healthTone, span } from "./words.ts";

const mostRows = 100;

function newest<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly note: Html } {
  const shown = all.slice(-mostRows);
  const note =
    shown.length < all.length ? html`<p class="muted">The newest ${mostRows} of ${all.length}.</p>\n` : nothing;
  return { shown, note };
}

export function errorsSection(report: Report): Html {
  const rows = reportSegments(report).flatMap(([stage, segments]) =>
    segments.flatMap((segment, index): (readonly Child[])[] => {
      if (segment.kind !== "attempt") return [];
      const { attempt } = segment;
      if (attempt.outcome !== "failed" && attempt.outcome !== "interrupted") return [];
      const rest = segments.slice(index + 1);
      const next = rest.findIndex(({ kind }) => kind === "attempt");
      const steps = rest.slice(0, next === -1 ? rest.length : next + 1).map((step) => {
        if (step.kind === "attempt") return `attempt ${step.attempt.attempt} ${step.attempt.outcome}`;
        return step.kind === "wait" ? `waited ${span(step.to - step.from)}` : `${step.action} ${step.outcome}`;
      });
      return [
        [
          html`<a href="#stage-${nameOf(stage.stage)}">${stage.stage}</a> ${attempt.attempt}`,
          after(report, segment.to),
          attempt.category ?? attempt.outcome,
          short(attempt.failure ?? "the run ended meanwhile", 500),
          steps.length === 0 ? "nothing more" : short(steps.join(", "), 500),
        ],
      ];
    }),
  );
  if (rows.length === 0) return nothing;
  const { shown, note } = newest(rows);
  const columns = [
    ...["Attempt", "After", "Category"].map((title) => ({ title, class: "word" })),
    ...["What went wrong", "What was done"].map((title) => ({ title })),
  ];
  return html`<section id="errors" aria-labelledby="errors-title">
<h2 id="errors-title">Errors and recovery</h2>
${note}${dataTable("Errors and what was done", columns, shown)}</section>
`;
}

export function warningsSection(report: Report): Html {
  if (report.warnings.length === 0) return nothing;
  const { shown, note } = newest(report.warnings);
  return html`<section id="warnings" aria-labelledby="warnings-title">
<h2 id="warnings-title">Warnings</h2>
${note}<ul>${shown.map(({ topic, message }) => html`<li><strong>${short(topic, 60)}</strong>: ${short(message, 600)}</li>\n`)}</ul>
</section>
`;
}

export function checkpointsSection(report: Report): Html {
  const { saved, failed } = report.checkpoints;
  if (saved.length === 0 && failed.length === 0 && report.leftOut.length === 0) return nothing;
  const rows: readonly (readonly Child[])[] = [
    ...saved.map(({ generation, store, at, bytes, tookMs, key }) => [
      generation,
      store,
      badge("good", "saved"),
      after(report, at),
      bytesText(bytes),
      span(tookMs),
      html`<code>${short(key, 200)}</code>`,
    ]),
    ...failed.map(({ generation, store, reason }) => [
      generation,
      store,
      badge("bad", "not saved"),
      "",
      "",
      "",
      short(reason, 300),
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
  const left =
    report.leftOut.length === 0
      ? nothing
      : html`<p>Kept out on purpose: ${report.leftOut.slice(0, mostRows).map((path, index) => html`${index === 0 ? "" : ", "}<code>${path}</code>`)}.</p>\n`;
  return html`<section id="checkpoints" aria-labelledby="checkpoints-title">
<h2 id="checkpoints-title">Checkpoints</h2>
${note}${dataTable("Saved and failed checkpoints", columns, shown)}${left}</section>
`;
}

export function healthSection(report: Report): Html {
  const { health } = report;
  if (health === null) return nothing;
  const percent = (value: number | null) => (value === null ? "unknown" : `${value} %`);
  const counts = new Map<string, number>();
  for (const { status } of report.healthChecks ?? []) counts.set(status, (counts.get(status) ?? 0) + 1);
  const all = [...counts].map(
    ([status, count]) => html`<li>${badge(healthTone(status), `${count} × ${status.toLowerCase()}`)}</li>`,
  );
  const advice = health.recommendations.slice(0, 20);
  return html`<section id="health" aria-labelledby="health-title">
<h2 id="health-title">Health</h2>
${all.length === 0 ? nothing : html`<ul class="links">${all}</ul>\n`}<p>At the last check: CPU ${percent(health.cpu_usage)}, memory ${percent(health.memory_usage)}, disk ${percent(health.disk_usage)}, git ${health.git_status}, GitHub ${health.github_connectivity ? "reachable" : "not reachable"}, agent ${health.claude_availability ? "available" : "not available"}.</p>
${advice.length === 0 ? nothing : html`<ul>${advice.map((text) => html`<li>${short(text, 500)}</li>`)}</ul>\n`}</section>
`;
}
