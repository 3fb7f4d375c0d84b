/**
 * The world as the owner of a workflow may use it: whatever changes something on GitHub is checked against the lease first.
 * Stages get nothing else (`StageContext.world`), and the engine's own writes go through it too, which
 * scripts/architecture-rules.ts keeps so. Saves of checkpoints have a check of their own (C3 of checkpoint.ts).
 */
import type { FencedWorld, GitHub, World } from "../../ports.ts";

export const githubWrites = [
  "createIssue",
  "createComment",
  "updateComment",
  "react",
  "ensureLabel",
  "addLabels",
  "removeLabel",
  "assign",
  "createPullRequest",
  "updatePullRequest",
  "requestReviewers",
  "createReview",
  "replyToReviewComment",
  "createCheckRun",
  "updateCheckRun",
  "dispatchWorkflow",
  "cancelRun",
] as const satisfies readonly (keyof GitHub)[];

/** What changes nothing; a method of the port that stands in neither list is refused by `everyMethod`. */
type GitHubReads =
  | "repository"
  | "viewer"
  | "permission"
  | "probeWrite"
  | "issue"
  | "recentIssues"
  | "comments"
  | "pullRequestByHead"
  | "pullRequest"
  | "reviews"
  | "reviewComments"
  | "checkRuns"
  | "fileText"
  | "workflowRun"
  | "rateLimit";
type Forgotten = Exclude<keyof GitHub, GitHubReads | (typeof githubWrites)[number]>;
const everyMethod: [Forgotten] extends [never] ? true : Forgotten = true;

/** Rejects when somebody else has the workflow. */
export type Fence = () => Promise<void>;

type Method = (...args: unknown[]) => Promise<unknown>;

/** A proxy, since adapters that open at their first use are proxies too and show no members. */
function behind<T extends object>(port: T, writes: readonly (keyof T)[], fence: Fence): T {
  const names = new Set<PropertyKey>(writes);
  return new Proxy(port, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown;
      if (!names.has(name) || typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        await fence();
        return (member as Method).apply(target, args);
      };
    },
  });
}

export function fencedWorld(world: World, fence: Fence): FencedWorld {
  return {
    ...world,
    fenced: everyMethod,
    github: behind(world.github, githubWrites, fence),
    workTree: behind(world.workTree, ["push"], fence),
    stores: world.stores.map((store) => behind(store, ["save", "prune"], fence)),
  };
}
