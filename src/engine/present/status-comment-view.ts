/** The status comment as a live view: one comment, which a stage (stages/status-comment.ts) or the front desk has made. */
import { effectMarker } from "../../core/effects.ts";
import type { History } from "../../core/journal/history.ts";
import { renderStatusComment } from "../../core/report/status-comment.ts";
import type { FencedWorld } from "../../ports.ts";
import type { LiveView } from "./live-view.ts";

/** A workflow that ends before it has looked for its comment still has the one that the front desk put up. */
async function findComment(history: History, fenced: FencedWorld): Promise<number | undefined> {
  const known = history.effects["status"]?.value?.["id"];
  if (typeof known === "number") return known;
  const issue = history.task?.issue;
  if (history.end === null || issue === undefined) return undefined;
  const marker = effectMarker(history.workflowId, "status");
  const [viewer, comments] = await Promise.all([fenced.github.viewer(), fenced.github.comments(issue)]);
  return comments.find((comment) => comment.author === viewer && comment.body.includes(marker))?.id;
}

export const statusCommentView: LiveView = {
  event: "status-comment",
  name: "the status comment",
  remedy: "Give the job `issues: write`; a locked issue has to be unlocked.",
  // As soon as the comment is known it says which run it is about: `cancel` needs that.
  shows: (entry) =>
    (entry.kind === "effect.confirmed" && entry.effect === "status") ||
    (entry.kind === "stage.progress" && entry.name === "todos"),
  async show(history, report, fenced) {
    const comment = await findComment(history, fenced);
    if (comment === undefined) return false;
    await fenced.github.updateComment(comment, renderStatusComment(report()));
    return true;
  },
};
