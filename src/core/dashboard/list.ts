/** The dashboard's first page: all workflows that are known, the newest first. */
import { escapeHtml } from "../text/markdown-text.ts";
import { badge, duration, instant, money, problems, text } from "./text.ts";
import type { Fragment, ListView, Row } from "./views.ts";

const places: Readonly<Record<Row["place"], string>> = {
  here: "this machine",
  checkpoint: "a checkpoint",
  record: "its record",
};

function row(one: Row): string {
  const id = escapeHtml(one.workflowId);
  const progress =
    one.done === null || one.total === null
      ? ""
      : `<progress max="${one.total}" value="${one.done}" aria-label="stages done"></progress> ${one.done}/${one.total}`;
  const cells = [
    badge(one.outcome),
    text(one.stage ?? "–", 60),
    progress,
    one.durationMs === null ? "–" : duration(one.durationMs),
    one.costUsd === null || one.costUsd === 0 ? "–" : money(one.costUsd),
    instant(one.lastAt),
    places[one.place],
  ];
  const title = one.title === null ? "" : `<br><span class="title">${text(one.title, 100)}</span>`;
  const head = `<th scope="row"><a id="to-${id}" href="/workflow/${id}">${id}</a>${title}</th>`;
  return `<tr>${head}${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

const columns = ["Workflow", "Status", "Stage", "Done", "Time", "Cost", "Last entry", "Read from"];

export function listFragment(view: ListView): Fragment {
  const { rows } = view;
  const running = rows.filter(({ outcome }) => outcome === "running").length;
  const count = rows.length === 1 ? "1 workflow" : `${rows.length} workflows`;
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
  const table =
    rows.length === 0
      ? "<p>There are no workflows here yet. <code>workflow-manager run PROMPT_FILE</code> starts one.</p>"
      : `<div class="scroll" tabindex="0" role="region" aria-label="Workflows"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join("")}</tbody></table></div>`;
  return {
    title: running === 0 ? `Workflows of ${view.repository}` : `▶ ${running} · Workflows of ${view.repository}`,
    said: `${count}, ${running} running.`,
    html: `<h1>Workflows <span class="quiet">of ${text(view.repository, 150)}</span></h1>${problems(view.problems)}${table}`,
  };
}
