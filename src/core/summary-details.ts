/** The blocks of the job summary that are folded away. */
import { renderDuration } from "./duration.ts";
import { codeText, details, escapeInline, fencedBlock, mermaidLabel, table } from "./markdown-text.ts";
import type { Report } from "./report.ts";
import type { AttemptFacts } from "./report-facts.ts";
import { limited } from "./summary-parts.ts";

function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

export function performanceBlock(report: Report): string {
  const { performance } = report;
  if (Object.keys(performance.stage_performance).length === 0) return "";
  const lines = [
    `Score ${performance.performance_score} (grade ${performance.performance_grade}) · errors per stage ${performance.error_rate} · recovered ${Math.round(performance.recovery_rate * 100)} %`,
    "",
    ...performance.recommendations.map((advice) => `- ${escapeInline(advice, 400)}`),
  ];
  return details("Performance", lines.join("\n").trim());
}

export function healthBlock(report: Report): string {
  const { health } = report;
  if (health === null) return "";
  const percent = (value: number | null) => (value === null ? "unknown" : `${value} %`);
  const lines = [
    `CPU ${percent(health.cpu_usage)} · memory ${percent(health.memory_usage)} · disk ${percent(health.disk_usage)} · git ${escapeInline(health.git_status, 20)} · GitHub ${health.github_connectivity ? "reachable" : "unreachable"} · agent ${health.claude_availability ? "available" : "unavailable"}`,
    "",
    ...health.recommendations.slice(0, 20).map((advice) => `- ${escapeInline(advice, 400)}`),
  ];
  return details(`Health: ${escapeInline(health.status, 20)}`, lines.join("\n").trim());
}

/** A save that failed is never called saved (P5): both stand side by side, per store. */
export function checkpointsBlock(report: Report): string {
  const { saved, failed } = report.checkpoints;
  if (saved.length === 0 && failed.length === 0) return "";
  const stores = [...new Set([...saved, ...failed].map((one) => one.store))];
  const rows = stores.slice(0, 20).map((store) => {
    const own = saved.filter((one) => one.store === store);
    const newest = own.at(-1);
    const lost = failed.filter((one) => one.store === store);
    return [
      escapeInline(store, 50),
      newest === undefined
        ? "none"
        : `${own.length}, newest ${newest.generation} (${bytesText(newest.bytes)}, ${renderDuration(newest.tookMs / 1000)})`,
      newest === undefined ? "" : codeText(newest.key, 200),
      lost.length === 0 ? "0" : `${lost.length}: ${escapeInline(lost.at(-1)?.reason ?? "", 300)}`,
    ];
  });
  const title = `Checkpoints: ${saved.length} saved, ${failed.length} failed`;
  return details(title, table(["Store", "Saved", "Key of the newest", "Failed"], rows));
}

export function leftOutBlock(report: Report): string {
  if (report.leftOut.length === 0) return "";
  const lines = report.leftOut.map((path) => `- ${codeText(path)}`);
  return details(`Files kept out of checkpoints (${report.leftOut.length})`, limited(lines, 50));
}

export function usageBlock(report: Report): string {
  const { usage } = report;
  if (usage.turns === 0 && usage.costUsd === 0) return "";
  const rows = Object.entries(report.usageByStage)
    .slice(0, 50)
    .map(([stage, own]) => [codeText(stage, 50), String(own.turns), `$${own.costUsd.toFixed(4)}`]);
  const total = `${usage.turns} turns · ${usage.inputTokens} tokens in, ${usage.outputTokens} out · $${usage.costUsd.toFixed(4)}`;
  return details("Agent usage", rows.length === 0 ? total : `${total}\n\n${table(["Stage", "Turns", "Cost"], rows)}`);
}

const maxGanttTasks = 80;

/** `crit` is drawn red, `done` grey, `active` blue. */
const tags: Readonly<Record<AttemptFacts["outcome"], string>> = {
  succeeded: "done, ",
  failed: "crit, ",
  interrupted: "crit, active, ",
  running: "active, ",
};

/** Stages and attempts over time, as a Mermaid diagram. */
export function ganttBlock(report: Report): string {
  const lines: string[] = [];
  let tasks = 0;
  for (const stage of report.stages) {
    const shown = stage.attempts.filter((attempt) => Number.isSafeInteger(attempt.startedAt) && attempt.startedAt >= 0);
    if (shown.length === 0 || tasks >= maxGanttTasks) continue;
    lines.push(`    section ${mermaidLabel(stage.stage)}`);
    for (const attempt of shown.slice(0, maxGanttTasks - tasks)) {
      tasks += 1;
      // Something shorter than a second would be drawn as nothing.
      const end = Math.max(attempt.startedAt + 1_000, Math.round(attempt.endedAt ?? report.at));
      lines.push(`    attempt ${attempt.attempt} :${tags[attempt.outcome]}t${tasks}, ${attempt.startedAt}, ${end}`);
    }
  }
  if (tasks === 0) return "";
  const chart = ["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...lines].join("\n");
  return details("Timeline", fencedBlock(chart, "mermaid"));
}
