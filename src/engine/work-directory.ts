import type { WorkflowConfiguration } from "../core/config/config-keys.ts";
import type { World } from "../ports.ts";

/** Where agent and commands work: the root of the repository, or `working-directory` below it. */
export function workDirectory(world: World, config: WorkflowConfiguration): string {
  const { root } = world.workTree;
  const own = config.working_directory;
  if (own === undefined) return root;
  // A person at a terminal may name a directory anywhere.
  return /^(?:[A-Za-z]:)?[\\/]/.test(own) ? own : `${root}/${own}`;
}
