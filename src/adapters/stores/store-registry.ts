/** From a name in `checkpoint-stores` to a store, opened at its first use. */
import { join, resolve } from "node:path";
import type { WorkflowConfiguration } from "../../core/config/config-keys.ts";
import type { CheckpointStore, Clock } from "../../ports.ts";
import { lazily } from "../lazily.ts";
import type { Environment, RunnerFacts } from "../runner-facts.ts";

export interface StoreParts {
  readonly config: Pick<WorkflowConfiguration, "token" | "checkpoint_directory">;
  readonly environment: Environment;
  readonly runner: RunnerFacts;
  readonly clock: Clock;
  /** Root of the repository's work tree. */
  readonly root: string;
  readonly remote: { readonly url: string; readonly token?: string | undefined };
  readonly redact: (text: string) => string;
}

/** A folder store keeps its generations below the checkpoint directory, beside the stages' views. */
const folderName = "generations";

export function openStore(name: CheckpointStore["name"], parts: StoreParts): CheckpointStore {
  const { config, environment, runner, clock, root } = parts;
  const known = (publicInPublicRepository: boolean) => ({ name, publicInPublicRepository });
  const token = config.token ?? "";
  switch (name) {
    case "folder":
      return lazily(async () => {
        const { createFolderStore } = await import("./folder-store.ts");
        // Not one `resolve`: with a known name in it ncc takes the call for an asset, and looks for it in all of node_modules.
        return createFolderStore({ root: join(resolve(root, config.checkpoint_directory), folderName) });
      }, known(false));
    case "git":
      return lazily(async () => {
        const { createGitRefStore } = await import("./git-ref-store.ts");
        return createGitRefStore({ remote: parts.remote, environment, clock, redact: parts.redact });
      }, known(true));
    case "cache":
      return lazily(async () => {
        const { createCacheStore } = await import("./cache-store.ts");
        const { createClient } = await import("../github/client.ts");
        const send = createClient({ apiUrl: runner.apiUrl, token, clock });
        return createCacheStore({
          workspace: runner.workspace,
          environment,
          rest: { send, owner: runner.owner, repo: runner.repo },
        });
      }, known(false));
    case "artifact":
      return lazily(async () => {
        const { createArtifactStore } = await import("./artifact-store.ts");
        return createArtifactStore({
          owner: runner.owner,
          repo: runner.repo,
          apiUrl: runner.apiUrl,
          token,
          clock,
          runId: runner.runId,
          temporary: runner.temporary,
          retentionLimitDays: runner.retentionDays,
        });
      }, known(true));
  }
}
