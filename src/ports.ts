/**
 * Everything we may ask of the world, on one page. Engine and stages know these interfaces only; adapters implement them.
 *
 * A method that cannot do what its name says throws a `Fault` with evidence (core/evidence.ts). `undefined` means "it is
 * not there", never "it went wrong". All instants are epoch milliseconds, all durations milliseconds (`…Ms`).
 * A `signal` that aborts must end everything the call started before the promise settles.
 */

import type { AgentEvent, AgentOutcome, AgentUsage } from "./core/agent-event.ts";
import type { AttemptHints } from "./core/attempt-hints.ts";
import type { WorkflowConfiguration } from "./core/config-keys.ts";
import type { EffectName } from "./core/effects.ts";
import type { Evidence } from "./core/evidence.ts";
import type { SecretPlace } from "./core/find-secrets.ts";
import type { History } from "./core/history.ts";
import type { Task } from "./core/journal-entry.ts";
import type { Json, JsonObject } from "./core/json.ts";
import type { LogRecord } from "./core/log-record.ts";
import type { PromptOverrides } from "./core/prompt-texts.ts";
import type { WorkflowStage } from "./core/stage.ts";
import type { StageOutputs } from "./core/stage-output.ts";

// ---------------------------------------------------------------------------------------------- time and chance
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

// ---------------------------------------------------------------------------------------------- local state
/** One workflow's journal file. Lines go in whole and are on the disk (`fdatasync`) when `append` resolves. */
export interface JournalFile {
  readonly path: string;
  /** One whole line, or several: durable when it resolves. */
  append(lines: string): Promise<void>;
  close(): Promise<void>;
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

// ---------------------------------------------------------------------------------------------- work tree
/** Two commits that together hold a dirty work tree: what is staged, and all of it with untracked files. */
export interface WorkTreeSnapshot {
  readonly head: string;
  /** Null when HEAD is detached. */
  readonly branch: string | null;
  readonly indexCommit: string;
  readonly treeCommit: string;
  /** The commit, known to the remote, that the bundle builds upon. */
  readonly base: string;
  /** Paths kept out on purpose (look like credentials, over the size bound). */
  readonly leftOut: readonly string[];
}

export interface GitStatus {
  readonly branch: string | null;
  readonly head: string;
  readonly staged: number;
  readonly unstaged: number;
  readonly untracked: number;
}

export interface WorkTree {
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
  commitAll(request: { message: string; author: string; exclude: readonly string[] }): Promise<string | undefined>;
  /** Fast-forward push of HEAD to the branch. `rejected` when the remote has other commits. */
  push(branch: string): Promise<{ kind: "pushed"; sha: string } | { kind: "rejected"; remote: string | undefined }>;
  diffStat(
    from: string,
    to: string,
  ): Promise<{ files: readonly string[]; insertions: number; deletions: number; commits: number }>;
  diff(from: string, to: string, maxBytes: number): Promise<string>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Paths that differ from HEAD or are untracked (ignored ones are not listed). */
  changedPaths(only?: "untracked"): Promise<readonly string[]>;
  /** Moves branch, index and tracked files back to a commit; untracked files stay. */
  resetTo(sha: string): Promise<void>;
  /** A file of the work tree as text, or undefined; at most `maxBytes`, never outside the work tree. */
  readText(path: string, maxBytes: number): Promise<string | undefined>;
  /**
   * Lines that hold a credential: of what `commitAll` would commit, or that commits after `since` (all that HEAD has and it has
   * not) added. Says where and of which kind, never the value.
   */
  findSecrets(
    where:
      | { readonly kind: "change"; readonly exclude: readonly string[] }
      | { readonly kind: "commits"; readonly since: string },
  ): Promise<readonly SecretPlace[]>;
  /** Adds lines to `.git/info/exclude` (our own files are never committed). */
  exclude(patterns: readonly string[]): Promise<void>;
  /** Branch, index and HEAD stay as they are. */
  snapshot(options: { base: string; withoutCredentials: boolean }): Promise<WorkTreeSnapshot>;
  /** Writes a bundle of the snapshot without the objects that `base` has. */
  bundle(snapshot: WorkTreeSnapshot, file: string): Promise<void>;
  /** Restores branch, commits, staged, unstaged and untracked files; whatever was in the way is overwritten. */
  restore(snapshot: WorkTreeSnapshot, bundleFile: string): Promise<void>;
  /** Removes lock files of dead processes, prunes; returns what it did, in words. */
  repair(): Promise<readonly string[]>;
}

// ---------------------------------------------------------------------------------------------- processes
export interface CommandRequest {
  /** Shown in logs and evidence. */
  readonly label: string;
  /** Either a shell line (run by bash -eo pipefail) or a program with arguments. */
  readonly run: { readonly shell: string } | { readonly program: string; readonly args: readonly string[] };
  readonly cwd: string;
  /** Added to the scrubbed environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | undefined;
  /** Each line of output as it comes, already redacted; any output counts as a sign of life. */
  readonly onLine?: ((stream: "stdout" | "stderr", line: string) => void) | undefined;
  /** Called for every piece of output, whole line or not: dots without a line end are a sign of life too. */
  readonly onActivity?: (() => void) | undefined;
  /** Bytes of standard output kept for the result (the newest); default 1 MiB. */
  readonly keepStdoutBytes?: number | undefined;
}

export interface CommandResult {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly killedByUs: boolean;
  readonly stdout: string;
  /** The newest lines of both streams, bounded, redacted. */
  readonly lastOutput: string;
  readonly durationMs: number;
  /** What the kernel or the cgroup says of an out-of-memory kill, when it says anything. */
  readonly outOfMemory?: string | undefined;
}

export interface Processes {
  /** Throws `Fault` only when the process could not be started. On abort the whole tree is ended first (terminate, then kill). */
  run(request: CommandRequest, signal: AbortSignal): Promise<CommandResult>;
  /** Ends every process that carries our marker; returns how many there were. */
  endAll(graceMs: number): Promise<number>;
}

// ---------------------------------------------------------------------------------------------- agents
export type { AgentEvent, AgentOutcome, AgentUsage };

export interface AgentRequest {
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly workflowId: string;
  readonly access: "read-only" | "edit";
  readonly prompt: string;
  /** Continue this conversation, or start one under this id. */
  readonly session: { readonly kind: "new"; readonly id: string } | { readonly kind: "resume"; readonly id: string };
  readonly cwd: string;
  readonly maxTurns?: number | undefined;
  readonly maxCostUsd?: number | undefined;
}

export interface Agent {
  readonly name: string;
  /** Is it here and recent enough? A missing CLI is a configuration problem with the step to add. */
  probe(
    signal: AbortSignal,
  ): Promise<{ kind: "available"; version: string } | { kind: "unavailable"; evidence: Evidence }>;
  run(request: AgentRequest, onEvent: (event: AgentEvent) => void, signal: AbortSignal): Promise<AgentOutcome>;
  /** Files to keep in a checkpoint: absolute path here, name in the checkpoint. Empty where there is no session. */
  sessionFiles(sessionId: string): Promise<readonly { readonly path: string; readonly name: string }[]>;
  /** Puts session files where the CLI finds them on this machine. */
  restoreSession(
    sessionId: string,
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ): Promise<void>;
}

// ---------------------------------------------------------------------------------------------- GitHub (or the local forge)
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

export interface GitHub {
  repository(signal?: AbortSignal): Promise<Repository>;
  /** Login under which this token writes (for a workflow token `github-actions[bot]`). */
  viewer(): Promise<string>;
  permission(login: string): Promise<Permission>;
  /**
   * Whether the token may write, without writing: sends a request that cannot be carried out (no title, no such commit, no
   * such branch), which GitHub refuses with 403 where the permission is missing and with 422 where it is not.
   */
  probeWrite(
    permission: "issues" | "contents" | "pull_requests",
  ): Promise<{ kind: "allowed" } | { kind: "refused"; evidence: Evidence }>;
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
  createPullRequest(request: {
    title: string;
    body: string;
    head: string;
    base: string;
    draft: boolean;
  }): Promise<PullRequest>;
  updatePullRequest(number: number, change: { title?: string; body?: string }): Promise<PullRequest>;
  requestReviewers(number: number, reviewers: readonly string[]): Promise<void>;
  reviews(number: number): Promise<readonly Review[]>;
  createReview(
    number: number,
    review: { body: string; commit: string; comments: readonly { path: string; line: number; body: string }[] },
  ): Promise<Review>;
  reviewComments(number: number): Promise<readonly ReviewComment[]>;
  replyToReviewComment(number: number, comment: number, body: string): Promise<ReviewComment>;
  fileText(path: string, ref?: string): Promise<string | undefined>;
  dispatchWorkflow(
    workflow: string,
    ref: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<{ runId: number | undefined; url: string | undefined }>;
  workflowRun(id: number, attempt?: number): Promise<WorkflowRun | undefined>;
  cancelRun(id: number): Promise<void>;
  rateLimit(): Promise<{ remaining: number; limit: number; resetAt: number }>;
}

// ---------------------------------------------------------------------------------------------- checkpoints
/** What a store shows of one stored generation without loading it. */
export interface CheckpointAddress {
  readonly store: string;
  /** The key, name or ref under which the store finds it again. */
  readonly key: string;
  readonly workflowId: string;
  readonly generation: number;
  readonly createdAt?: number | undefined;
}

/** How one looks for a checkpoint without knowing its id. Undefined fields do not restrict. */
export interface CheckpointQuery {
  readonly workflowId?: string | undefined;
  readonly runId?: string | undefined;
  readonly issue?: number | undefined;
}

export interface CheckpointStore {
  readonly name: "folder" | "cache" | "artifact" | "git";
  /** Everyone who can read a public repository can read what is stored here. */
  readonly publicInPublicRepository: boolean;
  /** Stores the directory under a key never used before. Throws `Fault` unless the store says it is kept. */
  save(
    directory: string,
    about: {
      workflowId: string;
      generation: number;
      runId: string | undefined;
      runAttempt: number;
      issue: number | undefined;
      nonce: string;
    },
    signal: AbortSignal,
  ): Promise<{ address: CheckpointAddress; bytes: number }>;
  /** Newest generation first. */
  find(query: CheckpointQuery, signal: AbortSignal): Promise<readonly CheckpointAddress[]>;
  /** Fills an empty directory. The content is untrusted. */
  load(address: CheckpointAddress, directory: string, signal: AbortSignal): Promise<void>;
  /** Removes generations of the workflow beyond the newest `keep`, where the store allows it. Returns how many went. */
  prune(workflowId: string, keep: number, signal: AbortSignal): Promise<number>;
}

/** Cells that every machine sees and that change by compare-and-swap only: one per workflow id, one per issue (`issue-7`). */
export interface OwnershipCell {
  /** `token` names the state of the cell that was read; the text is untrusted. Undefined: the cell is empty. */
  read(cell: string, signal: AbortSignal): Promise<{ readonly text: string; readonly token: string } | undefined>;
  /** Writes, or with no text empties the cell, only if it is still as `expected` says (undefined: empty). */
  swap(
    cell: string,
    text: string | undefined,
    expected: string | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly kind: "swapped"; readonly token: string } | { readonly kind: "changed" }>;
}

/** What finished workflows leave for those that come (core/run-history.ts): one text that every machine sees. */
export interface HistoryStore {
  /** Untrusted; undefined where nothing was kept yet. */
  read(signal: AbortSignal): Promise<string | undefined>;
  /**
   * Replaces the text by what `change` makes of it. When somebody else was quicker, `change` is asked again with the new text,
   * so that no change is lost. A text that stays the same is not written.
   */
  update(change: (text: string | undefined) => string, signal: AbortSignal): Promise<void>;
}

// ---------------------------------------------------------------------------------------------- health
export interface SystemProbes {
  /** Percent of the machine, or of the container's limit where there is one. */
  resources(): Promise<{
    cpuPercent: number;
    memoryPercent: number;
    diskPercent: number;
    memoryTotalBytes: number;
    diskFreeBytes: number;
  }>;
  /** DNS, TCP and an HTTP request to the API, each with its own deadline. */
  connectivity(signal: AbortSignal): Promise<{ dns: boolean; tcp: boolean; api: boolean; detail: string }>;
  /** Ends left-over children of ours, drops our own temporary files; returns what was freed, in words. */
  freeResources(): Promise<readonly string[]>;
}

// ---------------------------------------------------------------------------------------------- what people see
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
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

/** Local folders used while checkpoints are made and restored. */
export interface Scratch {
  directory(name: string): Promise<string>;
  remove(directory: string): Promise<void>;
  readFile(path: string): Promise<Uint8Array | undefined>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Of any size: not through the memory of this process. */
  copyFile(from: string, to: string): Promise<void>;
  /** Files of a directory (names only, not recursive), with their size and SHA-256 in hex. */
  digest(
    directory: string,
  ): Promise<readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]>;
  /** Smaller bytes that `expand` makes the same ones of. */
  compress(bytes: Uint8Array): Promise<Uint8Array>;
  /** Throws a `Fault` for what cannot be expanded, or would have more than `maxBytes`. */
  expand(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array>;
}

/** User code from the `extensions` module. */
export interface Extensions {
  readonly errorHandlers: readonly ErrorHandler[];
  readonly healthChecks: readonly HealthCheck[];
}

export type ErrorHandler = (
  workflowId: string,
  error: { category: string; code: string; message: string; evidence: Evidence },
  stage: WorkflowStage,
  context: JsonObject,
) => ErrorHandlerAnswer | undefined | Promise<ErrorHandlerAnswer | undefined>;

export interface ErrorHandlerAnswer {
  readonly strategy: "wait_and_retry" | "cleanup_and_continue" | "default_recovery" | "stop";
  /** Seconds. */
  readonly delay?: number | undefined;
  readonly actions?: readonly string[] | undefined;
}

export type HealthCheck = (workflowId: string) => HealthCheckAnswer | Promise<HealthCheckAnswer>;
export interface HealthCheckAnswer {
  readonly status: "HEALTHY" | "WARNING" | "DEGRADED" | "CRITICAL" | "FAILED";
  readonly custom_metrics?: JsonObject | undefined;
  readonly recommendations?: readonly string[] | undefined;
}

/** Signs and encrypts what leaves the machine; absent without `checkpoint-key`. */
export interface Seal {
  readonly salt: string;
  seal(bytes: Uint8Array, name: string): Uint8Array;
  /** Throws `Fault` (state, corrupted) when the bytes were changed or the key is another one. */
  open(bytes: Uint8Array, name: string): Uint8Array;
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

// ---------------------------------------------------------------------------------------------- the world, and what a stage gets
/** All ports, put together in compose.ts. Engine and stages reach nothing else. */
export interface World {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly states: StateFiles;
  readonly scratch: Scratch;
  readonly workTree: WorkTree;
  readonly processes: Processes;
  readonly agent: Agent;
  readonly github: GitHub;
  readonly stores: readonly CheckpointStore[];
  /** Undefined where nobody else can be at work on the same workflow. */
  readonly ownership?: OwnershipCell | undefined;
  /** Undefined where nothing is learned from earlier workflows. */
  readonly history?: HistoryStore | undefined;
  /** A seal for the salt of a stored checkpoint, or a new one. Undefined without a key. */
  readonly seal: ((salt?: string) => Promise<Seal>) | undefined;
  readonly probes: SystemProbes;
  readonly presenter: Presenter;
  readonly log: Log;
  readonly extensions: () => Promise<Extensions>;
  /**
   * The repository's own stage prompts, read and checked once; throws a configuration `Fault` when one cannot be taken.
   * `commit`: as it has them, in place of the work tree. Undefined where only the bundled ones are used.
   */
  readonly prompts?: ((commit?: string) => Promise<PromptOverrides>) | undefined;
}

/** A world in which every write to GitHub is refused when the workflow belongs to another run by now (engine/fenced-world.ts). */
export interface FencedWorld extends World {
  readonly fenced: true;
}

export type StageOutcome<O> =
  | { readonly kind: "succeeded"; readonly output: O; readonly note?: string | undefined }
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "failed"; readonly evidence: Evidence }
  /** Only initialization: an earlier workflow goes on instead of the one just begun. */
  | { readonly kind: "adopt"; readonly earlier: EarlierWorkflow };

/** An unfinished workflow that was found: in a checkpoint, or only by what it left on GitHub. The engine keeps the rest. */
export interface EarlierWorkflow {
  readonly workflowId: string;
}

export interface EffectRequest<T extends JsonObject> {
  readonly effect: EffectName;
  /** The natural key under which GitHub shows it, for people who read the journal. */
  readonly key: string;
  readonly probe: () => Promise<T | undefined>;
  readonly make: () => Promise<T>;
}

export interface StageContext {
  readonly workflowId: string;
  readonly stage: WorkflowStage;
  readonly attempt: number;
  readonly config: WorkflowConfiguration;
  readonly task: Task;
  readonly hints: AttemptHints;
  /** This process put a checkpoint on a machine that has not seen the workflow before: what git ignores is not there. */
  readonly freshMachine: boolean;
  /** URL of this run for people; undefined on a terminal. */
  readonly runUrl: string | undefined;
  readonly world: FencedWorld;
  history(): History;
  /** The output of a stage that succeeded; undefined where it was skipped or degraded. */
  output<S extends WorkflowStage>(stage: S): StageOutputs[S] | undefined;
  /** As `output`, for stages that cannot have been left out. */
  require<S extends WorkflowStage>(stage: S): StageOutputs[S];
  /** Makes an effect at most once per workflow: journal, look, make, confirm. */
  ensure<T extends JsonObject>(request: EffectRequest<T>): Promise<{ readonly value: T; readonly made: boolean }>;
  /** Keeps a fact of a stage that is still running. */
  keep(name: string, value: Json): Promise<void>;
  kept(name: string): Json | undefined;
  heartbeat(): void;
  /** Runs the agent for this stage within the budgets, journals its usage, and throws a `Fault` unless it finished. */
  runAgent(request: {
    access: "read-only" | "edit";
    prompt: string;
    session: "continue" | "fresh";
  }): Promise<{ answer: string; sessionId: string }>;
  /** Runs a command of the user in the work tree; output counts as heartbeat and goes to the log. Never throws for an exit code. */
  runCommand(label: string, shell: string, env?: Readonly<Record<string, string>>): Promise<CommandResult>;
  warn(topic: string, message: string): Promise<void>;
  /** Saves a checkpoint now; `wait` until the stores have answered. */
  checkpoint(reason: string, wait: boolean): Promise<void>;
  findEarlier(query: { readonly issue: number | undefined }): Promise<EarlierWorkflow | undefined>;
  readonly signal: AbortSignal;
}

export interface Stage<S extends WorkflowStage = WorkflowStage> {
  readonly name: S;
  run(context: StageContext): Promise<StageOutcome<StageOutputs[S]>>;
}

/** Each stage's code is loaded when the stage runs. */
export type StageTable = Readonly<Record<WorkflowStage, () => Promise<Stage>>>;
