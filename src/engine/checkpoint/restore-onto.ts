/** Brings a machine to where a checked checkpoint was: work tree and agent session, put where the next stage finds them. */

import { classify } from "../../core/failure/classify.ts";
import type { World } from "../../ports.ts";
import { activeAgent } from "../agent/active-agent.ts";
import { evidenceOf } from "../attempt.ts";
import { workTreePart } from "./pack.ts";
import type { GoodCheckpoint } from "./restore.ts";

/** The newest copy of the same or an older generation that not everybody may read. */
export type OwnersCopy = (than: GoodCheckpoint) => Promise<GoodCheckpoint | undefined>;

export async function restoreOnto(
  world: World,
  checkpoint: GoodCheckpoint,
  problems: string[],
  ownersCopy?: OwnersCopy,
): Promise<void> {
  const { manifest, directory } = checkpoint;
  if (manifest.work_tree !== null) await world.workTree.restore(manifest.work_tree, `${directory}/${workTreePart}`);
  if (manifest.session === null || manifest.session.agent !== activeAgent(world, checkpoint.history).name) return;
  try {
    if (manifest.session.files.length > 0) await restoreSession(world, checkpoint);
    else await restoreOlderSession(world, checkpoint, problems, ownersCopy);
  } catch (error) {
    problems.push(`the agent's session could not be restored: ${classify(evidenceOf(error)).message}`);
  }
}

async function restoreSession(world: World, { manifest, directory, history }: GoodCheckpoint): Promise<void> {
  const files = [];
  for (const part of manifest.session?.files ?? []) {
    const bytes = await world.scratch.readFile(`${directory}/${part}`);
    if (bytes !== undefined) files.push({ name: part.slice("session.".length), bytes });
  }
  if (manifest.session !== null && files.length > 0)
    await activeAgent(world, history).restoreSession(manifest.session.id, files);
}

/**
 * In a public repository the session is kept by some stores only. A machine that was lost after the others had saved leaves a
 * newest generation without it; the conversation as it was shortly before is worth more than none.
 */
async function restoreOlderSession(
  world: World,
  checkpoint: GoodCheckpoint,
  problems: string[],
  ownersCopy: OwnersCopy | undefined,
): Promise<void> {
  const wanted = checkpoint.manifest.session;
  const copy = await ownersCopy?.(checkpoint);
  if (copy === undefined) return;
  try {
    const { session } = copy.manifest;
    if (session === null || session.id !== wanted?.id || session.agent !== wanted.agent || session.files.length === 0)
      return;
    await restoreSession(world, copy);
    const { generation, store } = copy.address;
    if (generation !== checkpoint.address.generation)
      problems.push(`the agent's session is that of generation ${generation} in ${store}: newer copies lack it`);
  } finally {
    await world.scratch.remove(copy.directory);
  }
}
