/** What the work tree says of itself. */

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
