/**
 * Makes the directory of one checkpoint: journal, work tree, agent session, and a manifest over all of it.
 * `audience` "everyone": the store can be read by strangers and nothing is encrypted, so that session files and untracked files
 * that look like credentials stay out, and the manifest says so (DESIGN decision 2).
 */

import { isSessionOf } from "../../core/agents/agent-session.ts";
import { nameNonce } from "../../core/checkpoint/checkpoint-name.ts";
import { encodeManifest, type Manifest, signedText } from "../../core/checkpoint/manifest.ts";
import { isPartName, manifestName } from "../../core/checkpoint/part-name.ts";
import type { History } from "../../core/journal/history.ts";
import { compactJournal } from "../../core/journal/journal-compact.ts";
import type { RunInfo } from "../../core/journal/journal-entry.ts";
import { verifyJournal } from "../../core/journal/journal-verify.ts";
import { looksLikeCredential } from "../../core/text/credential-paths.ts";
import type { Seal, WorkTreeSnapshot, World } from "../../ports.ts";
import { activeAgent } from "../agent/active-agent.ts";

/** As it is; so did all checkpoints of 0.1.0 carry it. */
export const journalPart = "journal.jsonl";
/** Without what follows from the rest (journal-compact.ts), and compressed. */
export const compactJournalPart = "journal.compact.br";
export const workTreePart = "worktree.bundle";

export type Audience = "owner" | "everyone";

/** The work tree as a bundle in a scratch file. */
export interface PackedTree {
  readonly snapshot: WorkTreeSnapshot;
  readonly file: string;
}

async function packTree(world: World, base: string, audience: Audience): Promise<PackedTree> {
  const snapshot = await world.workTree.snapshot({ base, withoutCredentials: audience === "everyone" });
  const file = await world.scratch.file(workTreePart);
  try {
    await world.workTree.bundle(snapshot, file);
    return { snapshot, file };
  } catch (error) {
    await world.scratch.remove(file);
    throw error;
  }
}

/** What a checkpoint of one moment holds, before it is cut to who may read it. */
export interface Taken {
  readonly journal: Uint8Array;
  /** Undefined while there is no work tree to keep. */
  readonly trees: ReadonlyMap<Audience, Promise<PackedTree | undefined>>;
  /** Removes the trees; never throws. */
  clear(): Promise<void>;
}

/** Stages that touch nothing take milliseconds each: a save does not run after all of them. */
const mostTakes = 3;

/**
 * The journal first: a work tree that is newer than its journal is found again by stages that look; one that is older would lack
 * what the journal calls done. But both are of one stage: what the next one has written by then, the stage that is gone on with
 * would take for its own (the tests' stage, for files that tests left). `stagesBegun`: how many, up to now.
 */
export async function takeState(
  world: World,
  history: History,
  audiences: readonly Audience[],
  stagesBegun: () => number = () => 0,
): Promise<Taken> {
  for (let turn = 1; ; turn += 1) {
    const before = stagesBegun();
    const taken = await takeOnce(world, history, audiences);
    await Promise.allSettled(taken.trees.values());
    if (stagesBegun() === before || turn === mostTakes) return taken;
    await taken.clear();
  }
}

/** The work tree is taken once for both audiences where nothing in it is to be kept from everyone: it is most of the work. */
async function takeOnce(world: World, history: History, audiences: readonly Audience[]): Promise<Taken> {
  const journal = (await world.states.readJournal(history.workflowId)) ?? new Uint8Array();
  const base = history.stages.initialization.output?.["baseSha"];
  const trees = new Map<Audience, Promise<PackedTree | undefined>>();
  const only = audiences.length === 1 ? audiences[0] : undefined;
  if (typeof base === "string" && only !== undefined) trees.set(only, packTree(world, base, only));
  else if (typeof base === "string") {
    const everyones = packTree(world, base, "everyone");
    const untracked = world.workTree.changedPaths("untracked");
    const owners = untracked.then((paths) =>
      paths.some(looksLikeCredential) ? packTree(world, base, "owner") : everyones,
    );
    trees.set("everyone", everyones).set("owner", owners);
  }
  // One that fails before anybody asks for it is told to whoever asks.
  for (const tree of trees.values()) tree.catch(() => undefined);
  return {
    journal,
    trees,
    clear: async () => {
      const taken = await Promise.allSettled(trees.values());
      const files = taken.flatMap((one) =>
        one.status === "fulfilled" && one.value !== undefined ? [one.value.file] : [],
      );
      await Promise.allSettled([...new Set(files)].map((file) => world.scratch.remove(file)));
    },
  };
}

export interface PackRequest {
  readonly world: World;
  readonly history: History;
  readonly run: RunInfo;
  readonly generation: number;
  readonly audience: Audience;
  readonly taken: Taken;
  readonly seal: Seal | undefined;
}

export interface Packed {
  readonly directory: string;
  /** The commit at HEAD that it holds. */
  readonly head: string | undefined;
  readonly leftOut: readonly string[];
}

/** The session that a resumed stage would go on with: the newest one that was given an id. */
export function newestSession(history: History): string | undefined {
  const current = history.current === null ? undefined : history.stages[history.current].progress["session"];
  if (typeof current === "string") return current;
  const kept = history.stages.implementation_progress.progress["session"];
  return typeof kept === "string" ? kept : history.sessions.implementation_progress;
}

export async function packCheckpoint(request: PackRequest): Promise<Packed> {
  const { scratch } = request.world;
  const directory = await scratch.directory("checkpoint");
  try {
    const leftOut = await fill(directory, request);
    const tree = await request.taken.trees.get(request.audience);
    return { directory, leftOut, head: tree?.snapshot.head };
  } catch (error) {
    await scratch.remove(directory);
    throw error;
  }
}

/** Returns what was left out. */
async function fill(directory: string, request: PackRequest): Promise<readonly string[]> {
  const { world, history, seal, audience } = request;
  const leftOut: string[] = [];
  const write = (name: string, bytes: Uint8Array) =>
    world.scratch.writeFile(`${directory}/${name}`, seal === undefined ? bytes : seal.seal(bytes, name));

  const { journal } = request.taken;
  const { head, length } = verifyJournal(journal);
  const held = journal.subarray(0, length);
  const compact = compactJournal(held);
  if (compact === undefined) await write(journalPart, held);
  else await write(compactJournalPart, await world.scratch.compress(compact));

  const tree = await request.taken.trees.get(audience);
  if (tree !== undefined) {
    if (seal === undefined) await world.scratch.copyFile(tree.file, `${directory}/${workTreePart}`);
    else await write(workTreePart, (await world.scratch.readFile(tree.file)) ?? new Uint8Array());
    leftOut.push(...tree.snapshot.leftOut);
  }

  const agent = activeAgent(world, history);
  const newest = newestSession(history);
  // A conversation with an agent that has been replaced is of no use to the one that goes on.
  const sessionId = newest !== undefined && isSessionOf(history, newest, agent.name) ? newest : undefined;
  const files: string[] = [];
  if (sessionId !== undefined && audience === "owner") {
    for (const file of await agent.sessionFiles(sessionId)) {
      const name = `session.${file.name}`;
      const bytes = isPartName(name) ? await world.scratch.readFile(file.path) : undefined;
      if (bytes === undefined) {
        leftOut.push(`session file ${file.name}`);
        continue;
      }
      await write(name, bytes);
      files.push(name);
    }
  } else if (sessionId !== undefined) {
    leftOut.push("the agent's session (this store can be read by everyone; set checkpoint-key to keep it)");
  }

  const manifest: Manifest = {
    schema: 1,
    workflow_id: history.workflowId,
    generation: request.generation,
    created_at: world.clock.now(),
    run: request.run.id === undefined ? null : { id: request.run.id, attempt: request.run.attempt },
    issue: issueOf(history) ?? null,
    plan: history.planFingerprint,
    journal: { entries: head.seq, head: head.hash },
    work_tree: tree?.snapshot ?? null,
    session: sessionId === undefined ? null : { agent: agent.name, id: sessionId, files },
    left_out: leftOut,
    parts: [...(await world.scratch.digest(directory))].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sealed: seal === undefined ? null : { algorithm: "AES-256-GCM", salt: seal.salt },
    signature: null,
  };
  const signed = seal === undefined ? manifest : { ...manifest, signature: seal.sign(signedText(manifest)) };
  await world.scratch.writeFile(`${directory}/${manifestName}`, encodeManifest(signed));
  return leftOut;
}

export function issueOf(history: History): number | undefined {
  const number = history.stages.issue_creation.output?.["number"];
  return typeof number === "number" ? number : history.task?.issue;
}

/** A name never used before, also when two machines save the same generation. */
export function freshNonce(world: World): string {
  return nameNonce(world.chance.uuid()).slice(0, 12);
}
