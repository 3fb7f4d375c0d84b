/** What GitHub (or the local forge) keeps, as far as we ask for it. */
import type { Evidence } from "../core/failure/evidence.ts";

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly visibility: "public" | "private" | "internal";
  readonly url: string;
  readonly hasIssues: boolean;
  readonly archived: boolean;
}

export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly author: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly isPullRequest: boolean;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  readonly createdAt: number;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly draft: boolean;
  readonly title: string;
  readonly body: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly baseBranch: string;
  /** Null until GitHub has computed it. */
  readonly mergeable: boolean | null;
  readonly requestedReviewers: readonly string[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface ReviewComment {
  readonly id: number;
  readonly url: string;
  readonly path: string;
  readonly line: number | null;
  readonly body: string;
  readonly author: string;
  /** The comment this one answers. */
  readonly inReplyTo: number | null;
}

export interface Review {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  readonly status: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
}

export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export type Reaction = "eyes" | "rocket" | "confused" | "+1" | "-1";

export type WritePermission = { readonly kind: "allowed" } | { readonly kind: "refused"; readonly evidence: Evidence };

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

export interface NewReview {
  readonly body: string;
  readonly commit: string;
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[];
}

/** GitHub does not always say which run a dispatch began. */
export interface DispatchedRun {
  readonly runId: number | undefined;
  readonly url: string | undefined;
}

/** How a check ended. `action_required` keeps a required check from passing, as `failure` and `cancelled` do; `neutral` lets it pass. */
export type CheckConclusion = "success" | "neutral" | "action_required" | "cancelled" | "failure";

/** A line among the checks of a commit. One that is completed stays so: GitHub takes no new status for it. */
export interface CheckRun {
  readonly id: number;
  /** Ours: which workflow, and which run of it. */
  readonly externalId: string;
  readonly open: boolean;
}

export interface CheckRunContent {
  readonly externalId: string;
  readonly detailsUrl: string | undefined;
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  /** Null while it is in progress; anything else completes it. */
  readonly conclusion: CheckConclusion | null;
}

export interface GitHubChecks {
  /** The check runs of a commit that carry this name, newest first. */
  checkRuns(sha: string, name: string): Promise<readonly CheckRun[]>;
  createCheckRun(sha: string, name: string, content: CheckRunContent): Promise<CheckRun>;
  updateCheckRun(id: number, content: CheckRunContent): Promise<void>;
}
