/** The workflow as a check of a commit: the list of checks shows the title, the page of the check the summary. */

import { cut, sanitise } from "../text/untrusted-text.ts";
import type { Report } from "./report.ts";
import type { Outcome } from "./report-facts.ts";
import { aboveStages, renderStatusText } from "./status-comment.ts";

/** How GitHub lists it; the newest of a name is the one that counts, and a required check is required by it. */
export const checkName = "WorkflowManager";

/** `neutral` lets a required check pass and `action_required` does not: what is paused is not ready to be merged. */
const conclusions = {
  completed: "success",
  degraded: "neutral",
  paused: "action_required",
  interrupted: "cancelled",
  failed: "failure",
  skipped: "neutral",
  dispatched: "neutral",
  running: null,
} as const satisfies Readonly<Record<Outcome, string | null>>;

/** Fits `CheckRunContent` of the port. The external id is `workflow run.attempt`. */
export function renderCheckRun(report: Report) {
  const run = report.runs.at(-1);
  return {
    externalId: `${report.workflowId} ${run?.id ?? "local"}.${run?.attempt ?? 1}`,
    detailsUrl: run?.url ?? undefined,
    title: cut(sanitise(report.headline, 1_000).replace(/\s+/g, " ").trim(), 200),
    summary: renderStatusText(report, aboveStages(report)),
    conclusion: conclusions[report.outcome],
  };
}

/** The work went on at another commit: this one is neither good nor bad. */
export function supersededCheckRun<T extends object>(content: T, sha: string) {
  const short = sha.slice(0, 12);
  return {
    ...content,
    title: `Went on at ${short}`,
    summary: `The workflow has pushed ${short}; its check is there.`,
    conclusion: "neutral" as const,
  };
}
