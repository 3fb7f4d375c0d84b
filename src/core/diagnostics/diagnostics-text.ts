/** The diagnostics as a page of text for a terminal. Values are untrusted: whoever prints them takes control characters out. */

import { renderDuration } from "../duration.ts";
import type { WorkflowDiagnostics } from "./diagnostics.ts";

type Section = readonly string[];

/** Columns as wide as their widest cell; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function titled(title: string, lines: readonly string[]): Section {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function stagesOf(diagnostics: WorkflowDiagnostics): readonly string[] {
  const rows = Object.entries(diagnostics.stage_history).map(([stage, metrics]) => [
    stage,
    metrics.result,
    renderDuration(metrics.duration),
    `${metrics.status} (×${metrics.performance_ratio})`,
    metrics.attempts === 1 ? "" : `${metrics.attempts} attempts`,
  ]);
  return columns(rows);
}

function healthOf({ recent_health_checks: checks }: WorkflowDiagnostics): readonly string[] {
  return checks.map((check) => {
    const percent = (name: string) => (typeof check[name] === "number" ? `${String(check[name])}%` : "unknown");
    return `${String(check["timestamp"])} ${String(check["status"])} cpu ${percent("cpu_usage")}, memory ${percent("memory_usage")}, disk ${percent("disk_usage")}`;
  });
}

export function renderDiagnostics(diagnostics: WorkflowDiagnostics): readonly string[] {
  const { current_stage: current, performance_report: performance, checkpoints } = diagnostics;
  const head = columns([
    ["workflow", diagnostics.workflow_id],
    ["repository", diagnostics.repository],
    ["status", diagnostics.status],
    ...(current === null
      ? []
      : [["stage", `${current.stage} (${current.status}, ${renderDuration(current.duration)})`]]),
    ["progress", `${diagnostics.progress.done} of ${diagnostics.progress.total} stages`],
    ["errors", `${diagnostics.error_count}, with ${diagnostics.recovery_attempts} recovery actions`],
    [
      "performance",
      `${performance.performance_score.toFixed(2)} (${performance.performance_grade}), ${renderDuration(performance.total_duration)} of work`,
    ],
  ]);
  return [
    diagnostics.headline,
    "",
    ...head,
    ...titled("Stages", stagesOf(diagnostics)),
    ...titled(
      "Errors",
      diagnostics.errors.map(
        (error) => `${error.stage} attempt ${error.attempt}: ${error.category}/${error.code}: ${error.message}`,
      ),
    ),
    ...titled(
      "Recovery",
      diagnostics.recoveries.map(
        (recovery) => `${recovery.stage}: ${recovery.action}: ${recovery.outcome}, ${recovery.detail}`,
      ),
    ),
    ...titled("Health", healthOf(diagnostics)),
    ...titled("Checkpoints", [
      ...checkpoints.newest.map(
        ({ store, generation, bytes, at }) => `${store}: generation ${generation}, ${bytes} bytes, ${at}`,
      ),
      ...checkpoints.failed
        .slice(-5)
        .map(({ store, generation, reason }) => `${store}: generation ${generation} was not saved: ${reason}`),
    ]),
    ...titled(
      "Effects",
      diagnostics.effects.map(({ effect, key, state }) => `${effect}: ${state} (${key})`),
    ),
    ...titled(
      "Warnings",
      diagnostics.warnings.map(({ topic, message }) => `${topic}: ${message}`),
    ),
    ...titled("Next", diagnostics.resume.next_steps),
  ];
}
