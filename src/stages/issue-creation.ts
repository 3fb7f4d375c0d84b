/** issue_creation: the issue that this workflow belongs to, its labels, and the one status comment on it. */

import { effectMarker } from "../core/effects.ts";
import { Fault } from "../core/failure/evidence.ts";
import { renderIssueBody } from "../core/prompt/issue-text.ts";
import type { Issue, Stage, StageContext } from "../ports.ts";
import { label } from "./issue-labels.ts";
import { ensureStatusComment } from "./status-comment.ts";

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
