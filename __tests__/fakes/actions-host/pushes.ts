/** What a push sets off: pull requests move, events are sent. */
import { emit } from "./events.ts";
import type { RepositoryState } from "./model.ts";
import { refreshPull } from "./pulls.ts";
import { readRefs } from "./ref-files.ts";
import { emitThread, isPull } from "./threads.ts";
import type { Actor, World } from "./world.ts";

const zero = "0".repeat(40);

export async function afterPush(
  world: World,
  repository: RepositoryState,
  actor: Actor,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const after = await readRefs(repository.gitDirectory);
  const names = new Set([...before.keys(), ...after.keys()]);
  for (const ref of names) {
    const from = before.get(ref) ?? zero;
    const to = after.get(ref) ?? zero;
    // Only branches and tags are announced: refs of other kinds are stored and that is all.
    if (from === to || !/^refs\/(heads|tags)\//.test(ref)) continue;
    repository.pushedAt = world.now();
    const payload = { ref, before: from, after: to, created: from === zero, deleted: to === zero, forced: false };
    const branch = ref.replace(/^refs\/(heads|tags)\//, "");
    const at = to === zero ? {} : { ref, sha: to };
    await emit(world, repository, actor, { name: "push", payload, branch, ...at });
  }
  for (const thread of repository.threads.values()) {
    if (!isPull(thread) || !(await refreshPull(repository, thread))) continue;
    thread.updatedAt = world.now();
    await emitThread(world, repository, actor, thread, "synchronize");
  }
}
