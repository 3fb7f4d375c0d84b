/** What commits brought, by name: asked for once, and used by the look for secrets and by a checkpoint's bundle. */
import { onceForRange } from "./commit-range.ts";
import { lines } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

export interface CommitObject {
  readonly id: string;
  /** Empty for commits and for their trees; one with a line end is cut there. */
  readonly path: string;
}

/** Of the commits that `until` has and `since` has not. */
export type ObjectsOfCommits = (since: string, until: string) => Promise<readonly CommitObject[]>;

/** The base and the newest head; a merge of much of what others did makes a long list. */
const rememberedLists = 2;

export function objectsOfCommits(repository: GitRepository): ObjectsOfCommits {
  const list = async (since: string, until: string): Promise<readonly CommitObject[]> => {
    const { stdout } = await repository.git(["rev-list", "--objects", `${since}..${until}`, "--"]);
    return lines(stdout).flatMap((line) => {
      const [, id, path = ""] = /^([0-9a-f]+)(?: (.*))?$/.exec(line) ?? [];
      return id === undefined ? [] : [{ id, path }];
    });
  };
  return onceForRange(repository, [], list, rememberedLists);
}
