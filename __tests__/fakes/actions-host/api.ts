/**
 * What tests and the demo see of the emulated GitHub. Instants are epoch milliseconds. `startActionsHost` (actions-host.ts)
 * makes an `ActionsHost`; the runner emulator (../runner/) runs jobs against it.
 */
import type { FaultBook } from "./faults.ts";
import type { CacheEntry, CheckRunEntry, StoredArtifact, Thread, WorkflowRun } from "./model.ts";

export type Level = "read" | "write";
/** Keys as in a workflow's `permissions` (dashes or underscores). What is not named is not granted. */
export type TokenPermissions = Readonly<Record<string, Level>>;
export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";
export type Visibility = "public" | "private" | "internal";
export type Service = "rest" | "git" | "cache" | "artifact" | "blob";
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface ActionsHostOptions {
  /** The clock of everything the host stamps or expires; default `Date.now`. */
  readonly now?: () => number;
  /** Where bare repositories live; default a fresh directory below the system's temporary one, removed by `stop()`. */
  readonly directory?: string;
}

export interface RequestRecord {
  readonly service: Service;
  readonly method: string;
  /** With the query, without the `/api/v3` prefix. */
  readonly path: string;
  /** 0 for the first request the host ever saw. */
  readonly index: number;
  /** Undefined for anonymous requests and for tokens the host does not know. */
  readonly login: string | undefined;
  /** Undefined until answered, and for ever when the connection was dropped. */
  status: number | undefined;
  /** The kind of fault that was applied. */
  fault: string | undefined;
  /** What the client sent, as text, for JSON requests (REST, Twirp); undefined for git and blobs. */
  body: string | undefined;
  /** The body as it came over the wire, in pieces, also of requests that nobody reads. */
  readonly received: readonly Buffer[];
}

/**
 * Called before anything is done and again when it is done but not yet answered. The request waits for the promise.
 * `"drop"` closes the connection: before = nothing happened, after = it happened and nobody heard of it.
 */
export type RequestHook = (
  phase: "before" | "after",
  request: Readonly<RequestRecord>,
) => undefined | "drop" | Promise<undefined | "drop">;

export interface RecordedEvent {
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: string;
  readonly actor: string;
  readonly payload: JsonObject;
  /** False for what a workflow's own token caused (except dispatches). */
  readonly startsWorkflows: boolean;
  readonly at: number;
}

export interface RepositorySettings {
  /** "Allow GitHub Actions to create and approve pull requests". GitHub's default for new repositories is off; ours is on. */
  actionsMayCreatePullRequests: boolean;
  archived: boolean;
  hasIssues: boolean;
  /** Branches nobody may push to (GH006). */
  protectedBranches: readonly string[];
  /** `all`: REST lists artifacts of every attempt of a run; `current`: only of the newest (reports differ about GitHub). */
  artifactAttempts: "all" | "current";
  /** Bytes of all caches together before the least recently used go; 10 GB. */
  cacheLimitBytes: number;
  /** `false`: workflow_dispatch is refused with 403, as under an execution-protection ruleset. */
  dispatchAllowed: boolean;
}

export interface AddRepositoryOptions {
  readonly owner: string;
  readonly name: string;
  /** Default `public`. */
  readonly visibility?: Visibility;
  /** Path → content of the first commit. A leading `#!` makes a file executable. Default: a README.md. */
  readonly files?: Readonly<Record<string, string>>;
  /** Default `main`. */
  readonly defaultBranch?: string;
  readonly settings?: Partial<RepositorySettings>;
}

/** Acts as a person would in the browser: events of these start workflows. */
export interface HostRepository {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly visibility: Visibility;
  readonly defaultBranch: string;
  /** The bare repository, for `git --git-dir`. */
  readonly gitDirectory: string;
  readonly settings: RepositorySettings;
  /** Issues and pull requests by number. */
  readonly threads: ReadonlyMap<number, Thread>;
  readonly checkRuns: readonly CheckRunEntry[];
  readonly caches: readonly CacheEntry[];
  readonly artifacts: readonly StoredArtifact[];
  readonly runs: ReadonlyMap<number, WorkflowRun>;
  openIssue(issue: { by: string; title: string; body?: string; labels?: readonly string[] }): Promise<number>;
  addLabel(number: number, label: string, by: string): Promise<void>;
  removeLabel(number: number, label: string, by: string): Promise<void>;
  comment(number: number, body: string, by: string): Promise<number>;
  close(number: number, by: string): Promise<void>;
  review(
    number: number,
    review: {
      by: string;
      state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED";
      body?: string;
      comments?: readonly { path: string; line: number; body: string }[];
    },
  ): Promise<number>;
  /** Merges with a merge commit; throws on conflicts. Closes the issues the body names with `Closes #n`. */
  merge(number: number, by: string): Promise<string>;
  /** A commit made in the bare repository (null deletes a file). Returns its SHA. Emits `push`. */
  commit(change: {
    branch: string;
    files: Readonly<Record<string, string | null>>;
    message: string;
    by?: string;
    /** Where a new branch starts; default the default branch. */
    from?: string;
  }): Promise<string>;
  /** Undefined where the ref or the path does not exist. */
  read(ref: string, path: string): Promise<string | undefined>;
  resolve(ref: string): Promise<string | undefined>;
  /** Full ref name → SHA. */
  refs(): Promise<ReadonlyMap<string, string>>;
  /** Unified diff between two commits (`git diff from...to`). */
  diff(from: string, to: string): Promise<string>;
}

export interface MintTokenOptions {
  /** `installation` is what GITHUB_TOKEN is; its login is `github-actions[bot]` unless given. */
  readonly kind: "installation" | "user";
  readonly login?: string;
  /** Installation: exactly these. User: a fine-grained token with these; undefined = all that the user's role gives. */
  readonly permissions?: TokenPermissions;
  /** `owner/name`: an installation token works on this repository only; default all repositories. */
  readonly repository?: string;
  /** Requests per hour; default 1000 (installation) or 5000 (user). */
  readonly rateLimit?: number;
}

export interface CreateRunOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly eventName: string;
  readonly event?: JsonObject;
  /** Path of the workflow file, e.g. `.github/workflows/a.yml`. */
  readonly workflow: string;
  /** Full ref; default the default branch. */
  readonly ref?: string;
  readonly sha?: string;
  readonly actor?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export type CacheMode = "read" | "write" | "write-only" | "none";

export interface StartedAttempt {
  readonly run: WorkflowRun;
  readonly attempt: number;
  readonly jobId: number;
  /** The GITHUB_TOKEN of the job; dead after `finishAttempt`. */
  readonly token: string;
  readonly runtimeToken: string;
}

export interface ActionsHost {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `http://github.localhost:PORT`: not GHES for the Actions clients; git resolves it, Node does not. */
  readonly serverUrl: string;
  readonly resultsUrl: string;
  /** Everything the host keeps on disk; runner machines go below it, too. */
  readonly directory: string;
  readonly requests: readonly RequestRecord[];
  readonly events: readonly RecordedEvent[];
  /** Exceptions inside the host itself (the client saw a 500). Anything here is a bug of the emulation. */
  readonly problems: readonly string[];
  /** Runs that events or dispatches made and no runner has taken, oldest first. */
  readonly pendingRuns: readonly WorkflowRun[];
  readonly faults: FaultBook;
  onRequest: RequestHook | undefined;
  now(): number;
  addRepository(options: AddRepositoryOptions): Promise<HostRepository>;
  repository(fullName: string): HostRepository;
  /** The role holds on every repository, or on one (`owner/name`). */
  addUser(login: string, role: Role, repository?: string): void;
  mintToken(options: MintTokenOptions): string;
  revokeToken(token: string): void;
  createRun(options: CreateRunOptions): Promise<WorkflowRun>;
  /** Begins the run's first attempt or, when one has ended, the next one. */
  startAttempt(
    runId: number,
    job: { name: string; permissions?: TokenPermissions; cacheMode?: CacheMode; onCancel?: () => void },
  ): StartedAttempt;
  finishAttempt(started: StartedAttempt, conclusion: "success" | "failure" | "cancelled" | "timed_out"): void;
  stop(): Promise<void>;
}
