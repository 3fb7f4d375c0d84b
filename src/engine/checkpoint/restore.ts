/**
 * Finds the newest good checkpoint of a workflow in any store, and brings a machine to where it was.
 *
 * S1 Whatever a store gives is untrusted: manifest, hashes, seal and journal chain are checked before anything is used.
 * S2 What could not be used is said, and the next older generation is tried.
 */

import {
  decodeManifest,
  largestPartBytes,
  type Manifest,
  signedText,
  verifyParts,
} from "../../core/checkpoint/manifest.ts";
import { manifestName } from "../../core/checkpoint/part-name.ts";
import { classify } from "../../core/failure/classify.ts";
import type { History } from "../../core/journal/history.ts";
import { foldJournal } from "../../core/journal/history-fold.ts";
import { expandJournal } from "../../core/journal/journal-compact.ts";
import { decodeJournal } from "../../core/journal/journal-decode.ts";
import type { CheckpointAddress, CheckpointQuery, World } from "../../ports.ts";
import { evidenceOf } from "../attempt.ts";
import { compactJournalPart, journalPart } from "./pack.ts";

export interface GoodCheckpoint {
  readonly address: CheckpointAddress;
  readonly directory: string;
  readonly manifest: Manifest;
  readonly journal: Uint8Array;
  readonly history: History;
}

/** A store that does not answer in this time is passed over. */
const findDeadlineMs = 30_000;
const loadDeadlineMs = 120_000;

async function within<T>(
  world: World,
  ms: number,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const over = new AbortController();
  const limit = world.clock.sleep(ms, AbortSignal.any([over.signal, stop])).then(() => {
    if (!over.signal.aborted) controller.abort({ by: "deadline", graceMs: 0 });
  });
  try {
    return await work(controller.signal);
  } finally {
    over.abort();
    await limit;
  }
}

/**
 * All stores together, newest generation first; of one generation the copies that not everybody may read, which hold more. A
 * store that fails is a problem in words, not the end.
 */
export async function findCheckpoints(
  world: World,
  query: CheckpointQuery,
  stop: AbortSignal,
  problems: string[],
): Promise<readonly CheckpointAddress[]> {
  const lists = await Promise.all(
    world.stores.map(async (store) => {
      try {
        return await within(world, findDeadlineMs, stop, (signal) => store.find(query, signal));
      } catch (error) {
        problems.push(`${store.name}: ${classify(evidenceOf(error)).message}`);
        return [];
      }
    }),
  );
  const order = (a: CheckpointAddress, b: CheckpointAddress) =>
    b.generation - a.generation ||
    Number(isOwners(world, b)) - Number(isOwners(world, a)) ||
    (b.createdAt ?? 0) - (a.createdAt ?? 0);
  return lists.flat().sort(order);
}

/** Kept where not everybody may read it, also of a public repository. */
export function isOwners(world: World, address: CheckpointAddress): boolean {
  return world.stores.some(({ name, publicInPublicRepository }) => name === address.store && !publicInPublicRepository);
}

/** Throws a `Fault` where its packed form is none. */
async function readJournalPart(world: World, directory: string): Promise<Uint8Array | undefined> {
  const packed = await world.scratch.readFile(`${directory}/${compactJournalPart}`);
  if (packed === undefined) return world.scratch.readFile(`${directory}/${journalPart}`);
  return expandJournal(await world.scratch.expand(packed, largestPartBytes));
}

async function check(world: World, address: CheckpointAddress, directory: string): Promise<GoodCheckpoint | string> {
  const manifestBytes = await world.scratch.readFile(`${directory}/${manifestName}`);
  if (manifestBytes === undefined) return "it has no manifest";
  const decoded = decodeManifest(manifestBytes);
  if (decoded.kind === "invalid") return `its manifest is invalid (${decoded.reason})`;
  const { manifest } = decoded;
  if (manifest.workflow_id !== address.workflowId || manifest.generation !== address.generation) {
    return `it is ${manifest.workflow_id} generation ${manifest.generation}, not what its name says`;
  }
  const parts = verifyParts(manifest, await world.scratch.digest(directory));
  if (parts.kind !== "ok") return `part ${parts.name}: ${parts.kind}`;
  if (manifest.sealed !== null && world.seal === undefined) return "it is encrypted and there is no checkpoint-key";
  if (manifest.sealed === null && world.seal !== undefined)
    return "it is not signed, although there is a checkpoint-key";
  const seal = manifest.sealed === null ? undefined : await world.seal?.(manifest.sealed.salt);
  if (seal !== undefined) {
    if (manifest.signature === null || !seal.verify(signedText(manifest), manifest.signature))
      return "its signature is not ours";
    for (const part of manifest.parts) {
      const file = `${directory}/${part.name}`;
      const bytes = await world.scratch.readFile(file);
      if (bytes === undefined) return `part ${part.name}: missing`;
      await world.scratch.writeFile(file, seal.open(bytes, part.name));
    }
  }
  const journal = await readJournalPart(world, directory);
  if (journal === undefined) return "it has no journal";
  const content = decodeJournal(journal);
  if (content.tail.kind !== "whole") return `its journal is ${content.tail.kind}`;
  if (content.head.hash !== manifest.journal.head) return "its journal does not end where the manifest says";
  const history = foldJournal(content.entries);
  if (history.workflowId !== manifest.workflow_id) return "its journal is that of another workflow";
  return { address, directory, manifest, journal, history };
}

/** The first of the addresses that holds; the others are told in `problems`. */
export async function loadNewestGood(
  world: World,
  addresses: readonly CheckpointAddress[],
  stop: AbortSignal,
  problems: string[],
): Promise<GoodCheckpoint | undefined> {
  for (const address of addresses) {
    if (stop.aborted) return undefined;
    const store = world.stores.find((candidate) => candidate.name === address.store);
    if (store === undefined) continue;
    const where = `generation ${address.generation} in ${address.store}`;
    const directory = await world.scratch.directory("restored");
    try {
      await within(world, loadDeadlineMs, stop, (signal) => store.load(address, directory, signal));
      const result = await check(world, address, directory);
      if (typeof result !== "string") return result;
      problems.push(`${where}: ${result}`);
    } catch (error) {
      problems.push(`${where}: ${classify(evidenceOf(error)).message}`);
    }
    await world.scratch.remove(directory);
  }
  return undefined;
}
