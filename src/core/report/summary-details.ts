/** The blocks of the job summary that are folded away. */
import { renderDuration } from "../duration.ts";
import { codeText, details, escapeInline, table } from "../text/markdown-text.ts";
import type { Report } from "./report.ts";
import { measuredAgainst, timeShares } from "./summary-measures.ts";
import { limited } from "./summary-parts.ts";

function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

const maxBottlenecks = 5;

export function performanceBlock(report: Report): string {
  const { performance } = report;
  if (Object.keys(performance.stage_performance).length === 0) return "";
  const shares = timeShares(report);
  const time = [
    `${renderDuration(shares.work)} of work that counted`,
    shares.lost > 0 ? `${renderDuration(shares.lost)} in attempts that came to nothing` : "",
    shares.waited > 0 ? `${renderDuration(shares.waited)} waiting` : "",
    shares.recovering > 0 ? `${renderDuration(shares.recovering)} recovering` : "",
    report.downtimeMs > 0 ? `${renderDuration(report.downtimeMs / 1000)} between runs` : "",
  ].filter((part) => part !== "");
  const rows = performance.bottlenecks
    .slice(0, maxBottlenecks)
    .map(({ stage, excess, performance_ratio, cause }) => [
      codeText(stage, 50),
      `${renderDuration(excess)} over`,
      `${performance_ratio.toFixed(2)} × the baseline`,
      cause === "work" ? "the work itself" : "attempts that came to nothing",
    ]);
  const lines = [
    `Score ${performance.performance_score} (grade ${performance.performance_grade}) against ${measuredAgainst(report)} · errors per stage ${performance.error_rate} · recovered ${Math.round(performance.recovery_rate * 100)} %`,
    "",
    `${time.join(" · ")}.`,
    "",
    ...(rows.length === 0 ? [] : [table(["Bottleneck", "Excess", "Ratio", "Because of"], rows), ""]),
    ...performance.recommendations.map((advice) => `- ${escapeInline(advice, 400)}`),
  ];
  return details("Performance", lines.join("\n").trim());
}

export function healthBlock(report: Report): string {
  const { health } = report;
  if (health === null) return "";
  const counts = new Map<string, number>();
  for (const { status } of report.healthChecks ?? []) counts.set(status, (counts.get(status) ?? 0) + 1);
  const checks = [...counts].map(([status, count]) => `${count} × ${escapeInline(status, 20)}`).join(" · ");
  const percent = (value: number | null) => (value === null ? "unknown" : `${value} %`);
  const lines = [
    `CPU ${percent(health.cpu_usage)} · memory ${percent(health.memory_usage)} · disk ${percent(health.disk_usage)} · git ${escapeInline(health.git_status, 20)} · GitHub ${health.github_connectivity ? "reachable" : "unreachable"} · agent ${health.claude_availability ? "available" : "unavailable"}`,
    ...(checks === "" ? [] : ["", checks]),
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
