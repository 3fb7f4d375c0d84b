/**
 * Everything we may ask of the world, on one page. Engine and stages know these interfaces only; adapters implement them.
 * What goes in and comes out lies by topic in `ports/`, and is taken from here. A method that cannot do what its name says
 * throws a `Fault` with evidence; `undefined` means "it is not there", never "it went wrong". Instants are epoch milliseconds,
 * durations milliseconds (`…Ms`). A `signal` that aborts must end everything the call started before the promise settles.
 */

import type { AgentEvent, AgentOutcome } from "./core/agents/agent-event.ts";
import type { LogRecord } from "./core/diagnostics/log-record.ts";
import type { WorkflowStage } from "./core/stage.ts";
import type { AgentPresence, AgentRequest, SessionFile } from "./ports/agent.ts";
import type {
  CellContent,
  CellSwap,
  CheckpointAddress,
  CheckpointLabel,
  CheckpointQuery,
  SavedCheckpoint,
} from "./ports/checkpoints.ts";
import type {
  Comment,
  DispatchedRun,
  GitHubChecks,
  Issue,
  NewPullRequest,
  NewReview,
  Permission,
  PullRequest,
  Reaction,
  Repository,
  Review,
  ReviewComment,
  WorkflowRun,
  WritePermission,
} from "./ports/github.ts";
import type { FileDigest, JournalFile, MachineResources } from "./ports/machine.ts";
import type { Annotation } from "./ports/presenter.ts";
import type { CommandRequest, CommandResult } from "./ports/processes.ts";
import type {
  DiffStat,
  GitStatus,
  NewCommit,
  PushOutcome,
  WorkTreeScrutiny,
  WorkTreeSnapshot,
} from "./ports/work-tree.ts";

export type { AgentEvent, AgentOutcome, AgentUsage } from "./core/agents/agent-event.ts";
export type * from "./ports/agent.ts";
export type * from "./ports/checkpoints.ts";
export type * from "./ports/extensions.ts";
export type * from "./ports/github.ts";
export type * from "./ports/machine.ts";
export type * from "./ports/presenter.ts";
export type * from "./ports/processes.ts";
export type * from "./ports/stage.ts";
export type * from "./ports/telemetry.ts";
export type * from "./ports/work-tree.ts";
export type * from "./ports/world.ts";

export interface Clock {
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts (it never rejects). */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Chance {
  /** In [0, 1). */
  random(): number;
  uuid(): string;
}

export interface StateFiles {
  /** Bytes of the workflow's journal, or undefined where there is none. */
  readJournal(workflowId: string): Promise<Uint8Array | undefined>;
  /** Opens for appending after cutting the file to `length` bytes (a torn tail). Creates directories. */
  openJournal(workflowId: string, length: number): Promise<JournalFile>;
  /** Atomic (write, sync, rename). Paths are relative to the state directory of the workflow. */
  writeView(workflowId: string, name: string, text: string): Promise<void>;
  /** The specification's `{id}_checkpoint_{stage}.json` beside the state. */
  writeStageView(workflowId: string, stage: WorkflowStage, text: string): Promise<void>;
  /** Keeps a compressed copy of a journal that was replaced or found damaged (`backups/*.gz`). Returns its path. */
  backup(workflowId: string, reason: string, bytes: Uint8Array): Promise<string>;
  list(): Promise<readonly string[]>;
  /** Forgets a workflow's state directory (one that another workflow has taken the place of). */
  remove(workflowId: string): Promise<void>;
}

export interface WorkTree extends WorkTreeScrutiny {
  readonly root: string;
  status(): Promise<GitStatus>;
  headSha(): Promise<string>;
  /** Resolves a branch on the remote, fresh (`ls-remote`). */
  remoteBranch(name: string): Promise<string | undefined>;
  /** Makes sure the commit is in the local object store, fetching it when it is not. */
  fetchCommit(sha: string, ref?: string): Promise<void>;
  /** Checks out `branch` at `start` (creating or moving nothing that exists with other commits), keeping local changes. */
  switchTo(branch: string, start: string): Promise<void>;
  /** Stages everything but the excluded paths and commits. Undefined: nothing to commit. Hooks and signing are off. */
  commitAll(request: NewCommit): Promise<string | undefined>;
  /** Fast-forward push of HEAD to the branch. `rejected` when the remote has other commits. */
  push(branch: string): Promise<PushOutcome>;
  diffStat(from: string, to: string): Promise<DiffStat>;
  /** `to` undefined: to the work tree as it is, without untracked files. */
  diff(from: string, to: string | undefined, maxBytes: number): Promise<string>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Moves branch, index and tracked files back to a commit; untracked files stay. */
  resetTo(sha: string): Promise<void>;
  /** Adds lines to `.git/info/exclude` (our own files are never committed). */
  exclude(patterns: readonly string[]): Promise<void>;
  /** Branch, index and HEAD stay as they are. */
  snapshot(options: { base: string; withoutCredentials: boolean }): Promise<WorkTreeSnapshot>;
  /** Writes a bundle of the snapshot that was taken, without the objects that `base` has. */
  bundle(snapshot: WorkTreeSnapshot, file: string): Promise<void>;
  /** Restores branch, commits, staged, unstaged and untracked files; whatever was in the way is overwritten. */
  restore(snapshot: WorkTreeSnapshot, bundleFile: string): Promise<void>;
  /** Removes lock files of dead processes, prunes; returns what it did, in words. */
  repair(): Promise<readonly string[]>;
}

export interface Processes {
  /** Throws `Fault` only when the process could not be started. On abort the whole tree is ended first (terminate, then kill). */
  run(request: CommandRequest, signal: AbortSignal): Promise<CommandResult>;
  /** Ends every process that carries our marker; returns how many there were. */
  endAll(graceMs: number): Promise<number>;
}

export interface Agent {
  readonly name: string;
  /** Is it here and recent enough? A missing CLI is a configuration problem with the step to add. */
  probe(signal: AbortSignal): Promise<AgentPresence>;
  run(request: AgentRequest, onEvent: (event: AgentEvent) => void, signal: AbortSignal): Promise<AgentOutcome>;
  /** Files to keep in a checkpoint: absolute path here, name in the checkpoint. Empty where there is no session. */
  sessionFiles(sessionId: string): Promise<readonly { readonly path: string; readonly name: string }[]>;
  /** Puts session files where the CLI finds them on this machine. */
  restoreSession(sessionId: string, files: readonly SessionFile[]): Promise<void>;
}

export interface GitHub extends GitHubChecks {
  repository(signal?: AbortSignal): Promise<Repository>;
  /** Login under which this token writes (for a workflow token `github-actions[bot]`). */
  viewer(): Promise<string>;
  permission(login: string): Promise<Permission>;
  /**
   * Whether the token may write, without writing: sends a request that cannot be carried out (no title, no such commit, no
   * such branch), which GitHub refuses with 403 where the permission is missing and with 422 where it is not.
   */
  probeWrite(permission: "issues" | "contents" | "pull_requests"): Promise<WritePermission>;
  issue(number: number): Promise<Issue | undefined>;
  /** Open and closed issues, newest first, at most `limit`; pull requests are left out. Used to look for a marker. */
  recentIssues(limit: number): Promise<readonly Issue[]>;
  createIssue(issue: { title: string; body: string; labels: readonly string[] }): Promise<Issue>;
  comments(issue: number): Promise<readonly Comment[]>;
  createComment(issue: number, body: string): Promise<Comment>;
  updateComment(comment: number, body: string): Promise<void>;
  react(target: { readonly kind: "issue" | "comment"; readonly number: number }, reaction: Reaction): Promise<void>;
  ensureLabel(label: { name: string; color: string; description: string }): Promise<void>;
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  assign(issue: number, logins: readonly string[]): Promise<void>;
  /** The newest pull request from this branch of this repository, open ones first. */
  pullRequestByHead(branch: string): Promise<PullRequest | undefined>;
  pullRequest(number: number): Promise<PullRequest | undefined>;
  createPullRequest(request: NewPullRequest): Promise<PullRequest>;
  updatePullRequest(number: number, change: { title?: string; body?: string }): Promise<PullRequest>;
  requestReviewers(number: number, reviewers: readonly string[]): Promise<void>;
  reviews(number: number): Promise<readonly Review[]>;
  createReview(number: number, review: NewReview): Promise<Review>;
  reviewComments(number: number): Promise<readonly ReviewComment[]>;
  replyToReviewComment(number: number, comment: number, body: string): Promise<ReviewComment>;
  fileText(path: string, ref?: string): Promise<string | undefined>;
  dispatchWorkflow(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<DispatchedRun>;
  workflowRun(id: number, attempt?: number): Promise<WorkflowRun | undefined>;
  cancelRun(id: number): Promise<void>;
  rateLimit(): Promise<{ remaining: number; limit: number; resetAt: number }>;
}

export interface CheckpointStore {
  readonly name: "folder" | "cache" | "artifact" | "git";
  /** Everyone who can read a public repository can read what is stored here. */
  readonly publicInPublicRepository: boolean;
  /** Stores the directory under a key never used before. Throws `Fault` unless the store says it is kept. */
  save(directory: string, about: CheckpointLabel, signal: AbortSignal): Promise<SavedCheckpoint>;
  /** Newest generation first. */
  find(query: CheckpointQuery, signal: AbortSignal): Promise<readonly CheckpointAddress[]>;
  /** Fills an empty directory. The content is untrusted. */
  load(address: CheckpointAddress, directory: string, signal: AbortSignal): Promise<void>;
  /** Removes generations of the workflow beyond the newest `keep`, where the store allows it. Returns how many went. */
  prune(workflowId: string, keep: number, signal: AbortSignal): Promise<number>;
}

/** Cells that every machine sees and that change by compare-and-swap only: one per workflow id, one per issue (`issue-7`). */
export interface OwnershipCell {
  /** Undefined: the cell is empty. */
  read(cell: string, signal: AbortSignal): Promise<CellContent | undefined>;
  /** Writes, or with no text empties the cell, only if it is still as `expected` says (undefined: empty). */
  swap(cell: string, text: string | undefined, expected: string | undefined, signal: AbortSignal): Promise<CellSwap>;
}

/** What finished workflows leave for those that come (core/learning/run-history.ts): one text that every machine sees. */
export interface HistoryStore {
  /** Untrusted; undefined where nothing was kept yet. */
  read(signal: AbortSignal): Promise<string | undefined>;
  /**
   * Replaces the text by what `change` makes of it. When somebody else was quicker, `change` is asked again with the new text,
   * so that no change is lost. A text that stays the same is not written.
   */
  update(change: (text: string | undefined) => string, signal: AbortSignal): Promise<void>;
}

export interface SystemProbes {
  resources(): Promise<MachineResources>;
  /** DNS, TCP and an HTTP request to the API, each with its own deadline. */
  connectivity(signal: AbortSignal): Promise<{ dns: boolean; tcp: boolean; api: boolean; detail: string }>;
  /** Ends left-over children of ours, drops our own temporary files; returns what was freed, in words. */
  freeResources(): Promise<readonly string[]>;
}

/** The Actions runner, or a terminal in its place. Text is redacted and made harmless by the adapter. */
export interface Presenter {
  openGroup(title: string): void;
  closeGroup(): void;
  annotate(annotation: Annotation): void;
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /** Replaces the step's job summary. */
  writeSummary(markdown: string): Promise<void>;
}

export interface Log {
  write(record: LogRecord): void;
  /** Resolves when everything written so far is on disk. */
  flush(): Promise<void>;
}

/** Local folders used while checkpoints are made and restored. A `file` is a path that nothing lies at yet. */
export interface Scratch {
  directory(name: string): Promise<string>;
  file(name: string): Promise<string>;
  remove(path: string): Promise<void>;
  readFile(path: string): Promise<Uint8Array | undefined>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Of any size: not through the memory of this process. May be one file with two names: neither is written again. */
  copyFile(from: string, to: string): Promise<void>;
  /** Of the files of a directory, not recursive. */
  digest(directory: string): Promise<readonly FileDigest[]>;
  /** Smaller bytes that `expand` makes the same ones of. */
  compress(bytes: Uint8Array): Promise<Uint8Array>;
  /** Throws a `Fault` for what cannot be expanded, or would have more than `maxBytes`. */
  expand(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array>;
}
