/**
 * Makes the directory of one checkpoint: journal, work tree, agent session, and a manifest over all of it.
 * `audience` "everyone": the store can be read by strangers and nothing is encrypted, so that session files and untracked files
 * that look like credentials stay out, and the manifest says so (DESIGN decision 2).
 */
import { nameNonce } from "../core/checkpoint-name.ts";
import type { History } from "../core/history.ts";
import { compactJournal } from "../core/journal-compact.ts";
import { decodeJournal } from "../core/journal-decode.ts";
import type { RunInfo } from "../core/journal-entry.ts";
import { encodeManifest, type Manifest, signedText } from "../core/manifest.ts";
import { isPartName, manifestName } from "../core/part-name.ts";
import type { Seal, World } from "../ports.ts";

/** As it is; so did all checkpoints of 0.1.0 carry it. */
export const journalPart = "journal.jsonl";
/** Without what follows from the rest (journal-compact.ts), and compressed. */
export const compactJournalPart = "journal.compact.br";
export const workTreePart = "worktree.bundle";

export interface PackRequest {
  readonly world: World;
  readonly history: History;
  readonly run: RunInfo;
  readonly generation: number;
  readonly audience: "owner" | "everyone";
  readonly seal: Seal | undefined;
}

export interface Packed {
  readonly directory: string;
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
  const { world, history, seal, audience } = request;
  const directory = await world.scratch.directory("checkpoint");
  const leftOut: string[] = [];
  const write = (name: string, bytes: Uint8Array) =>
    world.scratch.writeFile(`${directory}/${name}`, seal === undefined ? bytes : seal.seal(bytes, name));

  const journal = (await world.states.readJournal(history.workflowId)) ?? new Uint8Array();
  const content = decodeJournal(journal);
  const held = journal.subarray(0, content.length);
  const compact = compactJournal(held);
  if (compact === undefined) await write(journalPart, held);
  else await write(compactJournalPart, await world.scratch.compress(compact));

  const baseSha = history.stages.initialization.output?.["baseSha"];
  let workTree: Manifest["work_tree"] = null;
  if (typeof baseSha === "string") {
    const snapshot = await world.workTree.snapshot({ base: baseSha, withoutCredentials: audience === "everyone" });
    const file = `${directory}/${workTreePart}`;
    await world.workTree.bundle(snapshot, file);
    if (seal !== undefined) await write(workTreePart, (await world.scratch.readFile(file)) ?? new Uint8Array());
    workTree = snapshot;
    leftOut.push(...snapshot.leftOut);
  }

  const sessionId = newestSession(history);
  const files: string[] = [];
  if (sessionId !== undefined && audience === "owner") {
    for (const file of await world.agent.sessionFiles(sessionId)) {
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
    journal: { entries: content.entries.length, head: content.head.hash },
    work_tree: workTree,
    session: sessionId === undefined ? null : { agent: world.agent.name, id: sessionId, files },
    left_out: leftOut,
    parts: [...(await world.scratch.digest(directory))].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sealed: seal === undefined ? null : { algorithm: "AES-256-GCM", salt: seal.salt },
    signature: null,
  };
  const signed = seal === undefined ? manifest : { ...manifest, signature: seal.sign(signedText(manifest)) };
  await world.scratch.writeFile(`${directory}/${manifestName}`, encodeManifest(signed));
  return { directory, leftOut };
}

export function issueOf(history: History): number | undefined {
  const number = history.stages.issue_creation.output?.["number"];
  return typeof number === "number" ? number : history.task?.issue;
}

/** A name never used before, also when two machines save the same generation. */
export function freshNonce(world: World): string {
  return nameNonce(world.chance.uuid()).slice(0, 12);
}
