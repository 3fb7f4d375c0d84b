/** From GitHub's answers to the words of ports.ts. */
import type * as z from "zod/mini";
import type {
  CheckRun,
  Comment,
  Issue,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  WorkflowRun,
} from "../../ports.ts";
import type * as schema from "./schemas.ts";

/** The account GitHub shows where the real one was deleted. */
const ghost = "ghost";
const logins = (people: readonly { login: string }[] | null | undefined) => (people ?? []).map((one) => one.login);
const labelNames = (labels: z.output<typeof schema.issue>["labels"]) =>
  labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))).filter((name) => name !== "");

export function toRepository(it: z.output<typeof schema.repository>): Repository {
  return {
    owner: it.owner.login,
    name: it.name,
    defaultBranch: it.default_branch,
    // Where the field is missing, the cautious reading of what everyone can see is that they can.
    visibility: it.visibility ?? (it.private === true ? "private" : "public"),
    url: it.html_url,
    hasIssues: it.has_issues,
    archived: it.archived,
  };
}

export function toIssue(it: z.output<typeof schema.issue>): Issue {
  return {
    number: it.number,
    url: it.html_url,
    title: it.title,
    body: it.body ?? "",
    state: it.state,
    author: it.user?.login ?? ghost,
    labels: labelNames(it.labels),
    assignees: logins(it.assignees),
    isPullRequest: it.pull_request != null,
  };
}

export function toComment(it: z.output<typeof schema.comment>): Comment {
  return {
    id: it.id,
    url: it.html_url,
    body: it.body ?? "",
    author: it.user?.login ?? ghost,
    createdAt: Date.parse(it.created_at) || 0,
  };
}

export function toPullRequest(it: schema.PullRequestAnswer): PullRequest {
  return {
    number: it.number,
    url: it.html_url,
    state: it.state,
    merged: it.merged_at != null,
    draft: it.draft ?? false,
    title: it.title,
    body: it.body ?? "",
    headBranch: it.head.ref,
    headSha: it.head.sha,
    baseBranch: it.base.ref,
    mergeable: it.mergeable ?? null,
    requestedReviewers: [
      ...logins(it.requested_reviewers),
      ...(it.requested_teams ?? []).map((team) => `team:${team.slug}`),
    ],
    labels: labelNames(it.labels),
    assignees: logins(it.assignees),
  };
}

export function toReview(it: z.output<typeof schema.review>): Review {
  return { id: it.id, url: it.html_url, body: it.body ?? "", author: it.user?.login ?? ghost, state: it.state };
}

export function toReviewComment(it: z.output<typeof schema.reviewComment>): ReviewComment {
  return {
    id: it.id,
    url: it.html_url,
    path: it.path,
    line: it.line ?? null,
    body: it.body,
    author: it.user?.login ?? ghost,
    inReplyTo: it.in_reply_to_id ?? null,
  };
}

export function toWorkflowRun(it: z.output<typeof schema.workflowRun>): WorkflowRun {
  return {
    id: it.id,
    attempt: it.run_attempt ?? 1,
    url: it.html_url,
    status: it.status ?? "unknown",
    conclusion: it.conclusion ?? null,
  };
}

export function toCheckRun(it: z.output<typeof schema.checkRun>): CheckRun {
  return { id: it.id, externalId: it.external_id ?? "", open: it.status !== "completed" };
}
