/** issue_creation: the issue that this workflow belongs to, its labels, and the one status comment on it. */

import { effectMarker } from "../core/effects.ts";
import { Fault } from "../core/evidence.ts";
import { renderIssueBody } from "../core/issue-text.ts";
import type { Issue, Stage, StageContext } from "../ports.ts";
import { ensureStatusComment } from "./status-comment.ts";

export const progressLabel = {
  name: "workflow-in-progress",
  color: "1d76db",
  description: "WorkflowManager works on this",
};

/** How far back a marked issue is looked for: it was made moments ago, or by an earlier run of this workflow. */
const searchedIssues = 200;

async function adopt(context: StageContext, number: number): Promise<Issue> {
  const issue = await context.world.github.issue(number);
  if (issue !== undefined && !issue.isPullRequest) return issue;
  throw new Fault({
    kind: "configuration",
    problems: [
      {
        key: "issue-number",
        place: "input or event",
        problem: `#${number} is no issue of this repository`,
        remedy: "Name an issue of this repository.",
      },
    ],
  });
}

async function ensureIssue(context: StageContext): Promise<{ number: number; url: string }> {
  const { github } = context.world;
  const analysis = context.require("prompt_analysis");
  const marker = effectMarker(context.workflowId, "issue");
  const { value } = await context.ensure({
    effect: "issue",
    key: marker,
    probe: async () => {
      const issue = (await github.recentIssues(searchedIssues)).find((candidate) => candidate.body.includes(marker));
      return issue === undefined ? undefined : { number: issue.number, url: issue.url };
    },
    make: async () => {
      const body = renderIssueBody({
        workflowId: context.workflowId,
        overview: analysis.overview,
        requirements: analysis.requirements.map((r) => r.text),
        successCriteria: analysis.successCriteria,
        promptFile: context.task.promptFile,
        requester: context.task.requester,
        runUrl: context.runUrl,
      });
      const issue = await github.createIssue({ title: analysis.title, body, labels: [] });
      return { number: issue.number, url: issue.url };
    },
  });
  return value;
}

/** Labels that are missing in the repository are created; putting a label twice is one label. */
async function label(context: StageContext, issue: number): Promise<void> {
  const { github } = context.world;
  const names = [...new Set([...(context.config.labels ?? []), progressLabel.name])];
  await context.ensure({
    effect: "issue-labels",
    key: `#${issue}: ${names.join(", ")}`,
    probe: async () => {
      const labels = (await github.issue(issue))?.labels ?? [];
      return names.every((name) => labels.includes(name)) ? { labels: names } : undefined;
    },
    make: async () => {
      for (const name of names) {
        await github.ensureLabel(
          name === progressLabel.name ? progressLabel : { name, color: "ededed", description: "" },
        );
      }
      await github.addLabels(issue, names);
      return { labels: names };
    },
  });
}

/** What GitHub did not take while it was away, made now; to be called by a stage that needs GitHub anyway. */
export async function makeQueuedEffects(context: StageContext): Promise<void> {
  const issue = context.require("issue_creation");
  if (issue.queued !== true) return;
  await label(context, issue.number);
  if (context.config.progress_comment) await ensureStatusComment(context, issue.number);
}

export const issueCreation: Stage<"issue_creation"> = {
  name: "issue_creation",
  async run(context) {
    const adopted = context.task.issue !== undefined;
    if (context.hints.offline && context.task.issue !== undefined) {
      const number = context.task.issue;
      return {
        kind: "succeeded",
        output: { number, url: "", adopted, commentId: null, queued: true },
        note: `#${number}, labels and comment queued`,
      };
    }
    const issue =
      context.task.issue === undefined ? await ensureIssue(context) : await adopt(context, context.task.issue);
    await label(context, issue.number);
    const commentId = context.config.progress_comment ? await ensureStatusComment(context, issue.number) : null;
    return {
      kind: "succeeded",
      output: { number: issue.number, url: issue.url, adopted, commentId },
      note: `#${issue.number}${adopted ? "" : " created"}`,
    };
  },
};
