import type { Clock } from "../../ports.ts";
import type { Refuse } from "./refusals.ts";
import type { ForgeStore } from "./store.ts";

/** What the forge asks of git. */
export interface ForgeGit {
  /** Commit of a branch as the world sees it; undefined where there is none. */
  branchSha(branch: string): Promise<string | undefined>;
  /** Null where nobody can tell. */
  mergeable(headSha: string, base: string): Promise<boolean | null>;
  /** Text of a file in a commit, branch or tag (default: the default branch); undefined where there is none. */
  fileText(path: string, ref: string | undefined): Promise<string | undefined>;
}

/** What every group of calls shares. */
export interface Forge {
  readonly store: ForgeStore;
  readonly clock: Clock;
  readonly viewer: string;
  readonly git: ForgeGit;
  readonly refuse: Refuse;
  url(path: string): string;
}
