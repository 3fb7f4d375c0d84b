/** The one status comment of a workflow: found by its marker or made here, then kept up to date by the engine. */

import { planFor } from "../core/config/plan-settings.ts";
import { effectMarker } from "../core/effects.ts";
import { buildReport } from "../core/report/report.ts";
import { reportFactsOf } from "../core/report/report-of.ts";
import { renderStatusComment } from "../core/report/status-comment.ts";
import { version } from "../core/version.ts";
import type { StageContext } from "../ports.ts";

/** Returns the comment's id. A comment with our marker by somebody else is a copy, and not ours. */
export async function ensureStatusComment(context: StageContext, issue: number): Promise<number> {
  const { github, clock } = context.world;
  const marker = effectMarker(context.workflowId, "status");
  const { value } = await context.ensure({
    effect: "status",
    key: `#${issue} ${marker}`,
    probe: async () => {
      const [viewer, comments] = await Promise.all([github.viewer(), github.comments(issue)]);
      const found = comments.find((comment) => comment.author === viewer && comment.body.includes(marker));
      return found === undefined ? undefined : { id: found.id };
    },
    make: async () => {
      const facts = reportFactsOf(context.history(), {
        plan: planFor(context.config),
        resumeComment: null,
        repositoryUrl: null,
        version,
        now: clock.now(),
      });
      const comment = await github.createComment(issue, renderStatusComment(buildReport(facts)));
      return { id: comment.id };
    },
  });
  return value.id;
}
