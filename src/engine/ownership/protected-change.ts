/**
 * Keeps protected paths out of what is committed and pushed (`protected-paths-policy: hold`), or names them (`flag`).
 *
 * K1 Judged is what git is about to commit, by its own bytes, and every commit that is there since before an agent began:
 *    it may have committed by itself.
 * K2 What is held back stays in the work tree, so that checkpoints carry it, and as a patch in the journal.
 */
import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { History } from "../../core/journal/history.ts";
import type { JournalEvent } from "../../core/journal/journal-entry.ts";
import type { WorkflowStage } from "../../core/stage.ts";
import { commitToKeep, type ProtectedPath, protectedAmong, protectionOf } from "../../core/text/protected-paths.ts";
import type { WorkTree } from "../../ports.ts";

export interface ProtectionSetup {
  readonly config: Pick<WorkflowConfiguration, "protected_paths" | "protected_paths_policy">;
  readonly stage: WorkflowStage;
  readonly history: () => History;
  readonly record: (event: JournalEvent) => Promise<void>;
}

const mostPaths = 200;
const longestPatchBytes = 60_000;

/** What the branch had when it was set up is not the agent's, whoever put it there. */
function beganAt(history: History): string | undefined {
  const branch = history.effects["branch"]?.value?.["sha"];
  const base = history.stages.branch_setup.output?.["baseSha"];
  if (history.stages.branch_setup.output === null) return undefined;
  return typeof branch === "string" && branch !== "" ? branch : typeof base === "string" ? base : undefined;
}

export function protectingWorkTree(workTree: WorkTree, setup: ProtectionSetup): WorkTree {
  const { policy, listed } = { policy: setup.config.protected_paths_policy, listed: setup.config.protected_paths };
  if (policy === "allow") return workTree;
  const protection = protectionOf(listed ?? []);

  const say = async (paths: readonly ProtectedPath[], patch: string): Promise<void> => {
    const known = setup.history().protectedChange;
    const event = { policy, paths: paths.slice(0, mostPaths), patch };
    const before = known === null ? { policy, paths: [], patch: "" } : known;
    if (JSON.stringify(before) === JSON.stringify(event)) return;
    await setup.record({ kind: "change.protected", stage: setup.stage, ...event });
  };

  /** K1: takes the branch back to before the first commit with a protected change. */
  const takeBack = async (): Promise<boolean> => {
    const since = beganAt(setup.history());
    if (since === undefined) return false;
    const { commits, whole } = await workTree.commitsSince(since);
    const keep = commitToKeep(commits, whole, since, protection);
    if (keep === undefined) return false;
    await workTree.uncommit(keep);
    const message = `commits with changes of protected paths were taken back to ${keep.slice(0, 12)}; the rest of them is committed anew`;
    await setup.record({ kind: "warning", topic: "protected paths", message });
    return true;
  };

  const held = async (): Promise<void> => {
    const paths = protectedAmong(await workTree.changedPaths(), protection);
    const names = paths.slice(0, mostPaths).map(({ path }) => path);
    await say(paths, paths.length === 0 ? "" : await workTree.patchOf(names, longestPatchBytes));
  };

  const flagged = async (): Promise<void> => {
    const since = beganAt(setup.history());
    if (since === undefined) return;
    const { files } = await workTree.diffStat(since, await workTree.headSha());
    await say(protectedAmong(files, protection), "");
  };

  const commitAll: WorkTree["commitAll"] = async (request) => {
    if (policy === "flag") {
      const sha = await workTree.commitAll(request);
      await flagged();
      return sha;
    }
    await takeBack();
    const sha = await workTree.commitAll({ ...request, held: (path) => protection(path) !== undefined });
    await held();
    return sha;
  };

  const push: WorkTree["push"] = async (branch) => {
    // Whoever pushes has named the commit that is to be there: after this it is another, and the stage looks again.
    if (policy === "hold") await takeBack();
    return workTree.push(branch);
  };

  // A proxy, since the adapter that opens at its first use is one too and shows no members.
  return new Proxy(workTree, {
    get: (target, name) =>
      name === "commitAll" ? commitAll : name === "push" ? push : (Reflect.get(target, name) as unknown),
  });
}
