/**
 * Checkpoints as commits under `refs/workflow-manager/`, pushed with the repository's own token: no cache permission, no
 * expiry. A generation is one commit without parents whose tree holds the files of the checkpoint.
 *
 * R1 Nothing is ever overwritten: the push demands that the reference does not exist yet.
 * R2 Everything one looks for stands in the reference's name, so that one `ls-remote` answers `find`.
 * R3 The user's clone is neither needed nor touched.
 */
import { createReadStream, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { nameNonce, newestFirst } from "../../core/checkpoint/checkpoint-name.ts";
import { type GitRefName, gitRef, gitRefPattern, parseGitRef } from "../../core/checkpoint/git-ref-name.ts";
import type { CheckpointAddress, CheckpointQuery, CheckpointStore } from "../../ports.ts";
import { throwIfAborted } from "../abort-fault.ts";
import { corrupted, withFileFault } from "../file-fault.ts";
import { author } from "../git/author.ts";
import type { RunGit } from "../git/git.ts";
import { type ObjectList, objectList, writeObjects } from "../git/git-object-list.ts";
import { firstLine, records } from "../git/git-output.ts";
import { fetchReference, type Pushed, pushFault, pushReferences } from "../git/git-remote.ts";
import { withOwnRepository } from "../git/own-repository.ts";
import type { RemoteReference } from "../git/remote-reference.ts";
import { type ReferencesSetup, remoteReferences } from "../git/remote-references.ts";
import {
  type CheckpointBounds,
  type CheckpointFile,
  checkpointBounds,
  checkpointFiles,
  mustBePartName,
  mustFit,
} from "./checkpoint-files.ts";

export interface GitRefStoreSetup extends ReferencesSetup {
  /** Default: GitHub refuses files above 100 MB. */
  readonly maxFileBytes?: number | undefined;
}

/** git ends on abort by itself; the longest of its calls may take this long. */
const transferMs = 10 * 60_000;
const githubFileBytes = 100_000_000;
/** A push by git names every reference on its command line. */
const deletionsAtOnce = 200;
/** Smaller files are held in memory; larger ones go through git, which need not. */
const smallBytes = 4 * 1024 * 1024;
const mostHeldBytes = 16 * 1024 * 1024;

export function createGitRefStore(setup: GitRefStoreSetup): CheckpointStore {
  const { remote, clock } = setup;
  const bounds = { ...checkpointBounds, fileBytes: setup.maxFileBytes ?? githubFileBytes };
  const references = remoteReferences(setup);
  const named = async (query: CheckpointQuery, signal: AbortSignal, what: string) =>
    (await references.list(gitRefPattern(query.workflowId), signal, what)).flatMap((reference) =>
      found(reference, query),
    );

  return {
    name: "git",
    publicInPublicRepository: true,

    save: async (directory, about, signal) => {
      const what = "saving a checkpoint";
      throwIfAborted(signal, what);
      const { workflowId, generation, runId, issue } = about;
      const createdAt = Math.floor(clock.now() / 1000) * 1000;
      const nonce = nameNonce(about.nonce);
      const name = { workflowId, generation, runId, runAttempt: about.runAttempt, issue, createdAt, nonce };
      const key = gitRef(name);
      const files = await checkpointFiles(directory, bounds);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const objects = objectList();
      const message = JSON.stringify({
        workflow_id: workflowId,
        generation,
        run_id: runId ?? null,
        run_attempt: about.runAttempt,
        issue: issue ?? null,
      });
      const commit = (blobs: readonly { readonly name: string; readonly id: string }[]) =>
        objects.addCommit({ tree: objects.addTree(blobs), parents: [], author, at: clock.now(), message });
      const small = bytes <= mostHeldBytes && files.every((file) => file.bytes <= smallBytes);
      const pushed = small
        ? await references.move(
            [{ name: key, from: undefined, to: commit(await addFiles(objects, directory, files)) }],
            objects,
            signal,
            what,
          )
        : await withOwnRepository(setup, signal, what, async ({ git, network, place }): Promise<Pushed> => {
            const to = commit(await hashFiles(git, directory, files));
            await writeObjects(place, objects);
            return pushReferences(network, remote, [`${to}:${key}`], [`--force-with-lease=${key}:`]);
          });
      const confirmed = pushed.references.some((reference) => reference.name === key && reference.flag === "*");
      if (!confirmed) throw pushFault(pushed);
      return { address: { store: "git", key, workflowId, generation, createdAt }, bytes };
    },

    find: async (query, signal) =>
      newestFirst((await named(query, signal, "looking for checkpoints")).map(({ address }) => address)),

    load: (address, directory, signal) =>
      withOwnRepository(setup, signal, "loading a checkpoint", async ({ git, network }) => {
        if (parseGitRef(address.key)?.workflowId !== address.workflowId) {
          throw corrupted(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
        }
        await fetchReference(network, remote, address.key, "refs/loaded");
        await extractFiles(git, directory, bounds);
      }),

    prune: async (workflowId, keep, signal) => {
      const what = "removing old checkpoints";
      const all = await named({ workflowId }, signal, what);
      const kept = new Set(
        newestFirst(all.map(({ address }) => address))
          .slice(0, Math.max(1, keep))
          .map(({ key }) => key),
      );
      const old = all.filter(({ address }) => !kept.has(address.key));
      let gone = 0;
      for (let at = 0; at < old.length; at += deletionsAtOnce) {
        const moves = old
          .slice(at, at + deletionsAtOnce)
          .map(({ address, sha }) => ({ name: address.key, from: sha, to: undefined }));
        const { references: answers } = await references.move(moves, objectList(), signal, what);
        gone += answers.filter(({ flag }) => flag === "-").length;
      }
      return gone;
    },
  };
}

async function addFiles(objects: ObjectList, directory: string, files: readonly CheckpointFile[]) {
  const blobs: { readonly name: string; readonly id: string }[] = [];
  for (const { name } of files) {
    const path = join(directory, name);
    blobs.push({ name, id: objects.add("blob", await withFileFault("read", path, async () => readFileSync(path))) });
  }
  return blobs;
}

async function hashFiles(git: RunGit, directory: string, files: readonly CheckpointFile[]) {
  const blobs: { readonly name: string; readonly id: string }[] = [];
  for (const { name } of files) {
    const stdin = createReadStream(join(directory, name));
    const blob = await git(["hash-object", "-w", "--stdin"], { stdin, deadlineMs: transferMs });
    blobs.push({ name, id: firstLine(blob.stdout) });
  }
  return blobs;
}

function found({ name, sha }: RemoteReference, query: CheckpointQuery): { address: CheckpointAddress; sha: string }[] {
  const parsed = parseGitRef(name);
  if (parsed === undefined || !answers(parsed, query)) return [];
  const { workflowId, generation, createdAt } = parsed;
  return [{ address: { store: "git", key: name, workflowId, generation, createdAt }, sha }];
}

function answers(name: GitRefName, query: CheckpointQuery): boolean {
  if (query.workflowId !== undefined && query.workflowId !== name.workflowId) return false;
  if (query.runId !== undefined && query.runId !== name.runId) return false;
  return query.issue === undefined || query.issue === name.issue;
}

async function extractFiles(git: RunGit, directory: string, bounds: CheckpointBounds): Promise<void> {
  const { stdout } = await git(["ls-tree", "-z", "--long", "refs/loaded^{tree}"], { maxBytes: 1024 * 1024 });
  const files = records(stdout).map((record) => {
    const [, mode, sha = "", bytes, name = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(record) ?? [];
    mustBePartName(name);
    if (mode !== "100644") throw corrupted(`${name} in a checkpoint is not a plain file`);
    return { name, sha, bytes: Number(bytes) };
  });
  mustFit(files, bounds);
  for (const { name, sha } of files) {
    const path = join(directory, name);
    const file = await withFileFault("write", path, () => open(path, "wx", 0o600));
    try {
      await git(["cat-file", "blob", sha], { stdoutFd: file.fd, deadlineMs: transferMs });
    } finally {
      await file.close();
    }
  }
}
