/** What the work tree says of itself. */
import type { SecretPlace } from "../core/text/find-secrets.ts";
import type { CommitPaths } from "../core/text/protected-paths.ts";

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

export interface DiffStat {
  readonly files: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  readonly commits: number;
}

export type PushOutcome =
  | { readonly kind: "pushed"; readonly sha: string }
  | { readonly kind: "rejected"; readonly remote: string | undefined };

/** In what `commitAll` would commit, or in what commits after `since` (all that HEAD has and it has not) added. */
export type SecretSearch =
  | { readonly kind: "change"; readonly exclude: readonly string[] }
  | { readonly kind: "commits"; readonly since: string };

export interface NewCommit {
  readonly message: string;
  /** `Name <address>`. */
  readonly author: string;
  readonly exclude: readonly string[];
  /** What is not committed even where it is staged; asked for each path that would be. */
  readonly held?: ((path: string) => boolean) | undefined;
}

export interface CommitsSince {
  readonly commits: readonly CommitPaths[];
  /** False where there are more than are looked through. */
  readonly whole: boolean;
}

/** What keeps an eye on the agent asks of the work tree. */
export interface WorkTreeScrutiny {
  /** One hash over HEAD, changed and untracked files: equal for equal contents. For asking whether anything has changed. */
  fingerprint(): Promise<string>;
  /** All commits that HEAD has and `since` has not, children before parents. */
  commitsSince(since: string): Promise<CommitsSince>;
  /** The branch goes back to the commit; index and files stay as they are. */
  uncommit(sha: string): Promise<void>;
  /** A patch of these paths from HEAD to the work tree, new files included. */
  patchOf(paths: readonly string[], maxBytes: number): Promise<string>;
  /** Paths that differ from HEAD or are untracked (ignored ones are not listed). */
  changedPaths(only?: "untracked"): Promise<readonly string[]>;
  /** Lines that hold a credential. Says where and of which kind, never the value. */
  findSecrets(where: SecretSearch): Promise<readonly SecretPlace[]>;
  /** A file of the work tree as text, or undefined; at most `maxBytes`, never outside the work tree. */
  readText(path: string, maxBytes: number): Promise<string | undefined>;
}
