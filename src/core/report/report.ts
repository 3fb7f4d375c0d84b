/** The report: the facts, and what follows from them for whoever reads it. Every presentation is made from this. */

import { canBeRerun, withoutRerun } from "../trigger/rerun-limit.ts";
import { measurePerformance, type PerformanceReport, type StageTiming } from "./performance.ts";
import type { Outcome, ReportFacts } from "./report-facts.ts";
import { downtimeMs, downtimes, type Stretch, timingOf } from "./report-times.ts";

export interface Report extends ReportFacts {
  /** One sentence: what happened. Plain text, not escaped. */
  readonly headline: string;
  /** What to do next, most useful first; plain text. Empty when there is nothing to do. */
  readonly nextSteps: readonly string[];
  /** Milliseconds since the start without the time in which no run was alive. */
  readonly durationMs: number;
  readonly downtimeMs: number;
  /** In which no run was alive. */
  readonly downtimes: readonly Stretch[];
  readonly timings: Readonly<Record<string, StageTiming>>;
  readonly performance: PerformanceReport;
  readonly progress: { readonly done: number; readonly total: number };
}

export const outcomeSigns: Readonly<Record<Outcome, string>> = {
  completed: "✅",
  degraded: "⚠️",
  paused: "⏸️",
  interrupted: "🔁",
  failed: "❌",
  skipped: "⏭️",
  dispatched: "🚀",
  running: "⏳",
};

/** `2024-01-15 14:23 UTC`. */
export function instantText(at: number): string {
  return Number.isFinite(at) && Math.abs(at) <= 8.64e15
    ? `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`
    : "unknown";
}

function currentStage(facts: ReportFacts): string | null {
  const running = facts.stages.find((stage) => stage.status === "running");
  const failed = facts.stages.find((stage) => stage.status === "failed");
  return (running ?? failed ?? facts.stages.find((stage) => stage.status === "pending"))?.stage ?? null;
}

function headlineOf(facts: ReportFacts): string {
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
      // Never "saved" without a store that said so (P5).
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

function mayRerun({ runs }: ReportFacts): boolean {
  return canBeRerun(runs.at(-1)?.attempt ?? 1);
}

function resumeSteps(facts: ReportFacts): string[] {
  const { resume } = facts;
  if (!resume.possible) return [];
  const when =
    resume.notBefore !== null && resume.notBefore > facts.at ? ` after ${instantText(resume.notBefore)}` : "";
  const steps: string[] = [];
  if (resume.comment !== null && facts.issue !== null)
    steps.push(`Resume${when}: comment "${resume.comment}" on issue #${facts.issue.number}.`);
  if (resume.onGitHub && !mayRerun(facts))
    steps.push(
      `Resume${when}: start the workflow with workflow-id ${facts.workflowId} (GitHub runs a run again 50 times; this was the last).`,
    );
  else if (resume.onGitHub)
    steps.push(`Resume${when}: re-run this job, or start the workflow with workflow-id ${facts.workflowId}.`);
  else steps.push(`Resume${when}: workflow-manager resume ${facts.workflowId}`);
  return steps;
}

function nextStepsOf(facts: ReportFacts): string[] {
  const { failure, pullRequest } = facts;
  const said = failure?.remedy ?? "";
  const remedy = said === "" ? [] : [mayRerun(facts) ? said : withoutRerun(said, facts.workflowId)];
  switch (facts.outcome) {
    case "completed":
      return pullRequest === null ? [] : [`Review pull request #${pullRequest.number}.`];
    case "degraded": {
      const losses = facts.stages.flatMap((stage) =>
        stage.status === "degraded"
          ? [`Look at ${stage.stage}: ${stage.failure ?? stage.note ?? "it did not finish"}`]
          : [],
      );
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

export function buildReport(facts: ReportFacts): Report {
  const down = downtimes(facts);
  const offMs = downtimeMs(down);
  const durationMs = Math.max(0, facts.at - facts.startedAt - offMs);
  const ran = facts.stages.filter((stage) => stage.attempts.length > 0);
  const timings = ran.map((stage) => timingOf(stage, down, facts.at));
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
