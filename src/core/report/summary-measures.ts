/** Figures of a report that every presentation shows in the same way. */
import type { Report } from "./report.ts";

/** What the baselines are that the grade is measured against. */
export function measuredAgainst({ insights }: Report): string {
  const workflows = insights?.workflows ?? 0;
  if (workflows === 0 || Object.keys(insights?.baselines ?? {}).length === 0) return "the default baselines";
  return workflows === 1 ? "one earlier workflow" : `${workflows} earlier workflows`;
}

/** Where the time went, in seconds: the parts add up to the duration but for the moments between stages. */
export function timeShares(report: Report): {
  readonly work: number;
  readonly lost: number;
  readonly waited: number;
  readonly recovering: number;
} {
  const stages = Object.values(report.performance.stage_performance);
  const sum = (of: (stage: (typeof stages)[number]) => number) => stages.reduce((total, stage) => total + of(stage), 0);
  const lost = sum((stage) => stage.lost);
  return {
    work: sum((stage) => stage.duration) - lost,
    lost,
    waited: sum((stage) => stage.waited),
    recovering: sum((stage) => stage.recovering),
  };
}
