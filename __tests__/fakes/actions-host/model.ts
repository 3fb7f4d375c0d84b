/** The data the host keeps. Plain and mutable: one process, one event loop, every change made by one of its functions. */
import type { JsonObject, Level, RepositorySettings, Role, Visibility } from "./api.ts";

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot";
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: string;
  readonly createdAt: number;
}

export interface ThreadComment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly reactions: Reaction[];
}

export interface ReviewEntry {
  readonly id: number;
  readonly user: User;
  readonly body: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  readonly commit: string;
  readonly submittedAt: number;
}

export interface ReviewCommentEntry {
  readonly id: number;
  readonly reviewId: number;
  readonly user: User;
  readonly body: string;
  readonly path: string;
  readonly line: number | null;
  readonly side: "LEFT" | "RIGHT";
  readonly commit: string;
  readonly inReplyTo: number | undefined;
  readonly createdAt: number;
}

export interface PullRequestPart {
  readonly id: number;
  readonly head: string;
  base: string;
  draft: boolean;
  mergedAt: number | undefined;
  mergedBy: User | undefined;
  mergeCommit: string | undefined;
  requestedReviewers: string[];
  readonly reviews: ReviewEntry[];
  readonly reviewComments: ReviewCommentEntry[];
  /** Last seen tip of the head branch: it outlives the branch. */
  headSha: string;
  baseSha: string;
  /** The `head:base` pair for which GitHub's background job was started by a first look. */
  mergeabilityAsked: string | undefined;
}

/** An issue, or a pull request when `pull` is there: GitHub numbers both in one row. */
export interface Thread {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: User;
  state: "open" | "closed";
  stateReason: string | null;
  readonly labels: string[];
  readonly assignees: string[];
  readonly comments: ThreadComment[];
  readonly reactions: Reaction[];
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | undefined;
  closedBy: User | undefined;
  readonly pull: PullRequestPart | undefined;
}

export interface CheckRunEntry {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  externalId: string;
  detailsUrl: string;
  title: string;
  summary: string;
  status: "in_progress" | "completed";
  conclusion: string | undefined;
  readonly startedAt: number;
  completedAt: number | undefined;
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** The scope. */
  readonly ref: string;
  readonly blobId: string;
  readonly createdAt: number;
  lastAccessedAt: number;
  sizeBytes: number;
  /** A reserved key is taken though nothing can be read under it. */
  finalized: boolean;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly attempt: number;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly mimeType: string;
  readonly blobId: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  digest: string | undefined;
  sizeBytes: number;
  finalized: boolean;
}

export type Conclusion = "success" | "failure" | "cancelled" | "timed_out";

export interface RunAttempt {
  readonly attempt: number;
  readonly jobId: number;
  readonly jobName: string;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly startedAt: number;
  completedAt: number | undefined;
  conclusion: Conclusion | undefined;
}

export interface WorkflowRun {
  readonly id: number;
  readonly runNumber: number;
  readonly repository: string;
  /** `.github/workflows/a.yml` */
  readonly workflow: string;
  readonly workflowName: string;
  readonly eventName: string;
  readonly event: JsonObject;
  readonly inputs: Readonly<Record<string, string>>;
  /** Full, as GITHUB_REF. */
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly createdAt: number;
  updatedAt: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: Conclusion | undefined;
  cancelRequested: boolean;
  readonly attempts: RunAttempt[];
  /** Set by the runner: what a cancel reaches. */
  onCancel: (() => void) | undefined;
}

export interface Token {
  readonly value: string;
  readonly kind: "installation" | "user";
  readonly user: User;
  readonly permissions: ReadonlyMap<string, Level> | undefined;
  readonly repository: string | undefined;
  readonly rateLimit: number;
  windowStart: number;
  used: number;
  revoked: boolean;
}

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly visibility: Visibility;
  readonly defaultBranch: string;
  readonly gitDirectory: string;
  readonly createdAt: number;
  readonly settings: RepositorySettings;
  readonly roles: Map<string, Role>;
  readonly threads: Map<number, Thread>;
  readonly labels: Map<string, Label>;
  readonly checkRuns: CheckRunEntry[];
  readonly caches: CacheEntry[];
  readonly artifacts: StoredArtifact[];
  readonly runs: Map<number, WorkflowRun>;
  pushedAt: number;
}
