/** The block of the job summary that says of each attempt that came to nothing why, and what was done then. */
import { renderDuration } from "../duration.ts";
import { codeText, details, escapeInline, table } from "../text/markdown-text.ts";
import type { Report } from "./report.ts";
import { reportSegments, type Segment } from "./report-segments.ts";

const maxRows = 60;
const maxSteps = 6;

function stepText(segment: Segment): string {
  switch (segment.kind) {
    case "attempt":
      return `attempt ${segment.attempt.attempt} ${segment.attempt.outcome}`;
    case "recovery":
      return `${codeText(segment.action, 60)} ${segment.outcome}${segment.detail === "" ? "" : ` (${escapeInline(segment.detail, 160)})`}`;
    case "wait":
      return `waited ${renderDuration((segment.to - segment.from) / 1000)}`;
  }
}

/** Up to the next attempt, and how that one ended. */
function afterwards(segments: readonly Segment[], index: number): string {
  const rest = segments.slice(index + 1);
  const next = rest.findIndex(({ kind }) => kind === "attempt");
  const steps = next === -1 ? rest : rest.slice(0, next + 1);
  if (steps.length === 0) return "nothing more";
  const left = steps.length - maxSteps;
  const shown = left > 0 ? [...steps.slice(0, maxSteps - 1), ...steps.slice(-1)] : steps;
  return `${shown.map(stepText).join(", ")}${left > 0 ? ` (${left + 1} more)` : ""}`;
}

export function errorsBlock(report: Report): string {
  const rows = reportSegments(report).flatMap(([stage, segments]) =>
    segments.flatMap((segment, index) => {
      if (segment.kind !== "attempt") return [];
      const { attempt } = segment;
      if (attempt.outcome !== "failed" && attempt.outcome !== "interrupted") return [];
      const category = attempt.category ?? (attempt.outcome === "interrupted" ? "interrupted" : "");
      return [
        [
          `${codeText(stage.stage, 50)} ${attempt.attempt}`,
          category === "" ? "" : codeText(category, 40),
          escapeInline(attempt.failure ?? "the run ended meanwhile", 400),
          afterwards(segments, index),
        ],
      ];
    }),
  );
  if (rows.length === 0) return "";
  const left = rows.length - maxRows;
  const shown = table(["Attempt", "Category", "What went wrong", "What was done"], rows.slice(-maxRows));
  return details(
    `Errors and recovery (${rows.length})`,
    left > 0 ? `The newest ${maxRows} of ${rows.length}.\n\n${shown}` : shown,
  );
}
