import { sanitise } from "../core/text/untrusted-text.ts";
import type { StageContext } from "../ports.ts";

/** The identity GitHub shows with the Actions avatar (the id is that of the github-actions app's user). */
const actionsBot = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";

export function commitAuthor(context: StageContext): string {
  return context.config.commit_author ?? actionsBot;
}

/** Paths that are none of the change: untracked before the work began, or written by the tests. */
export function notOurs(context: StageContext, more: readonly string[] = []): readonly string[] {
  const tests = context.output("testing_complete")?.writtenByTests ?? [];
  return [...new Set([...(context.output("branch_setup")?.untrackedBefore ?? []), ...tests, ...more])];
}

/** Subject, a line that leads back here, and the requester as co-author (GitHub's noreply address needs the login only). */
export function commitMessage(context: StageContext, subject: string): string {
  const { task, workflowId, runUrl } = context;
  const issue = context.output("issue_creation");
  const line = sanitise(subject, 200).replace(/\s+/g, " ").trim().slice(0, 72);
  const body = [`Workflow: ${workflowId}`];
  if (issue !== undefined) body.push(`Issue: #${issue.number}`);
  if (runUrl !== undefined) body.push(`Run: ${runUrl}`);
  if (task.requester !== undefined && !task.requester.endsWith("[bot]")) {
    body.push(`Co-authored-by: ${task.requester} <${task.requester}@users.noreply.github.com>`);
  }
  return `${line === "" ? "Change" : line}\n\n${body.join("\n")}\n`;
}
