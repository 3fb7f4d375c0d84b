import { Fault } from "../core/failure/evidence.ts";
import type { StageContext } from "../ports.ts";

/** HEAD is on the remote branch afterwards; a branch that somebody else moved is not overwritten. */
export async function ensurePushed(context: StageContext, branch: string): Promise<string> {
  const { workTree } = context.world;
  const sha = await workTree.headSha();
  await context.ensure({
    effect: `push:${sha}`,
    key: `${branch} at ${sha}`,
    probe: async () => ((await workTree.remoteBranch(branch)) === sha ? { sha } : undefined),
    make: async () => {
      const pushed = await workTree.push(branch);
      if (pushed.kind === "pushed") return { sha: pushed.sha };
      throw new Fault({
        kind: "git",
        operation: `push ${branch}`,
        exitCode: 1,
        signal: null,
        stderr: `the remote branch is at ${pushed.remote ?? "an unknown commit"}, which ${sha} does not build upon; somebody else pushed to it`,
      });
    },
  });
  const remote = await workTree.remoteBranch(branch);
  if (remote !== sha)
    throw new Fault({
      kind: "postcondition",
      expected: `${branch} at ${sha} on the remote`,
      found: remote ?? "no such branch",
    });
  return sha;
}
