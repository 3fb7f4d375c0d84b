/** Every change leaves a webhook event; some events start workflows. */
import type { JsonObject } from "./api.ts";
import { resolveRef } from "./bare-repository.ts";
import type { RepositoryState } from "./model.ts";
import { newRun } from "./runs.ts";
import { repositoryView } from "./views/repository.ts";
import { userView } from "./views/user.ts";
import { listWorkflows, startedBy } from "./workflow-file.ts";
import type { Actor, World } from "./world.ts";

export interface Emission {
  readonly name: string;
  readonly action?: string;
  readonly payload: JsonObject;
  /** Where the run happens; default the newest commit of the default branch, as for `issues`. */
  readonly ref?: string;
  readonly sha?: string;
  /** Branch for `branches:` filters; default the default branch. */
  readonly branch?: string;
}

/**
 * Records the event and queues the runs it starts. What GITHUB_TOKEN causes starts none (the loop would never end), see
 * https://docs.github.com/actions/concepts/security/github_token
 */
export async function emit(world: World, repository: RepositoryState, actor: Actor, emission: Emission): Promise<void> {
  const payload: JsonObject = {
    ...(emission.action === undefined ? {} : { action: emission.action }),
    ...emission.payload,
    repository: repositoryView(world, repository),
    sender: userView(world, actor.user),
  };
  world.events.push({
    name: emission.name,
    action: emission.action,
    repository: repository.fullName,
    actor: actor.user.login,
    payload,
    startsWorkflows: !actor.workflowToken,
    at: world.now(),
  });
  if (actor.workflowToken) return;
  const ref = emission.ref ?? `refs/heads/${repository.defaultBranch}`;
  const sha = emission.sha ?? (await resolveRef(repository.gitDirectory, ref));
  if (sha === undefined) return;
  const branch = emission.branch ?? repository.defaultBranch;
  // `issues` and its like read the default branch's files; `push` and `pull_request` those of the commit itself.
  const from = emission.sha ?? repository.defaultBranch;
  for (const file of await listWorkflows(repository.gitDirectory, from)) {
    if (!startedBy(file, emission.name, emission.action, branch)) continue;
    newRun(world, repository, {
      workflow: file.path,
      workflowName: file.name,
      eventName: emission.name,
      event: payload,
      inputs: {},
      ref,
      sha,
      actor: actor.user.login,
    });
  }
}
