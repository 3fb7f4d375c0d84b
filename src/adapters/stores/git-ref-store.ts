/**
 * Checkpoints as commits under `refs/workflow-manager/`, pushed with the repository's own token: no cache permission, no
 * expiry. A generation is one commit without parents whose tree holds the files of the checkpoint.
 *
 * R1 Nothing is ever overwritten: the push demands that the reference does not exist yet.
 * R2 Everything one looks for stands in the reference's name, so that one `ls-remote` answers `find`.
 * R3 It works in a repository of its own, made for one call: the user's clone is neither needed nor touched.
 */
import { createReadStream } from "node:fs";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nameNonce, newestFirst } from "../../core/checkpoint/checkpoint-name.ts";
import { type GitRefName, gitRef, gitRefPattern, parseGitRef } from "../../core/checkpoint/git-ref-name.ts";
import { Fault } from "../../core/failure/evidence.ts";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import type { CheckpointAddress, CheckpointQuery, CheckpointStore, Clock } from "../../ports.ts";
import { abortFault, throwIfAborted } from "../abort-fault.ts";
import { corrupted, withFileFault } from "../file-fault.ts";
import { createGit, gitEnvironment, type RunGit } from "../git/git.ts";
import { type GitRemote, redactToken } from "../git/git-credentials.ts";
import { type ObjectPlace, writeLooseCommit, writeLooseObject, writeLooseTree } from "../git/git-loose-object.ts";
import { firstLine, records } from "../git/git-output.ts";
import { listRemote, networkGit, pushFault, pushReferences, type RemoteReference } from "../git/git-remote.ts";
import { fillDirectory } from "../git/git-side.ts";
import {
  type CheckpointBounds,
  checkpointBounds,
  checkpointFiles,
  mustBePartName,
  mustFit,
} from "./checkpoint-files.ts";

export interface GitRefStoreSetup {
  readonly remote: GitRemote;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly redact?: ((text: string) => string) | undefined;
  /** Default: GitHub refuses files above 100 MB. */
  readonly maxFileBytes?: number | undefined;
}

/** git ends on abort by itself; the longest of its calls may take this long. */
const transferMs = 10 * 60_000;
const githubFileBytes = 100_000_000;
/** A push names every reference on its command line. */
const deletionsAtOnce = 200;

export const author = "WorkflowManager <workflow-manager@users.noreply.github.com>";
/** Smaller files become objects here; larger ones go through git, which need not hold them in memory. */
const smallBytes = 4 * 1024 * 1024;
/** The files are compressed already: looking for deltas between them would only cost time. */
const packing = [
  ["core.compression", "1"],
  ["pack.window", "0"],
  ["core.bigFileThreshold", "1m"],
] as const;

export function createGitRefStore(setup: GitRefStoreSetup): CheckpointStore {
  const { remote, clock } = setup;
  const bounds = { ...checkpointBounds, fileBytes: setup.maxFileBytes ?? githubFileBytes };
  const inOwnRepository = <T>(
    signal: AbortSignal,
    what: string,
    use: (git: RunGit, network: RunGit, place: ObjectPlace) => Promise<T>,
  ): Promise<T> => withOwnRepository(setup, signal, what, (git, place) => use(git, networkGit(git, remote), place));
  const named = async (network: RunGit, query: CheckpointQuery) =>
    (await listRemote(network, remote, gitRefPattern(query.workflowId))).flatMap((reference) =>
      found(reference, query),
    );

  return {
    name: "git",
    publicInPublicRepository: true,

    save: (directory, about, signal) =>
      inOwnRepository(signal, "saving a checkpoint", async (git, network, place) => {
        const { workflowId, generation, runId, issue } = about;
        const createdAt = Math.floor(clock.now() / 1000) * 1000;
        const nonce = nameNonce(about.nonce);
        const name = { workflowId, generation, runId, runAttempt: about.runAttempt, issue, createdAt, nonce };
        const { tree, bytes } = await storeFiles(git, place, directory, bounds);
        const message = JSON.stringify({
          workflow_id: workflowId,
          generation,
          run_id: runId ?? null,
          run_attempt: about.runAttempt,
          issue: issue ?? null,
        });
        const commit = await writeLooseCommit(place, { tree, parents: [], author, at: clock.now(), message });
        const key = gitRef(name);
        const spec = `${commit}:${key}`;
        const pushed = await pushReferences(network, remote, [spec], [`--force-with-lease=${key}:`]);
        const confirmed = pushed.references.some((reference) => reference.name === key && reference.flag === "*");
        if (!confirmed) throw pushFault(pushed.answer, pushed.references);
        return { address: { store: "git", key, workflowId, generation, createdAt }, bytes };
      }),

    find: (query, signal) =>
      inOwnRepository(signal, "looking for checkpoints", async (_, network) =>
        newestFirst((await named(network, query)).map(({ address }) => address)),
      ),

    load: (address, directory, signal) =>
      inOwnRepository(signal, "loading a checkpoint", async (git, network) => {
        if (parseGitRef(address.key)?.workflowId !== address.workflowId) {
          throw corrupted(`${JSON.stringify(address.key.slice(0, 200))} is no checkpoint of this store`);
        }
        const flags = ["--depth=1", "--no-tags", "--no-write-fetch-head", "--quiet", "--no-auto-maintenance"];
        await network(["fetch", ...flags, "--", remote.url, `${address.key}:refs/loaded`], {
          config: [["fetch.fsckObjects", "true"]],
        });
        await extractFiles(git, directory, bounds);
      }),

    prune: (workflowId, keep, signal) =>
      inOwnRepository(signal, "removing old checkpoints", async (_, network) => {
        const all = await named(network, { workflowId });
        const kept = new Set(
          newestFirst(all.map(({ address }) => address))
            .slice(0, Math.max(1, keep))
            .map(({ key }) => key),
        );
        const old = all.filter(({ address }) => !kept.has(address.key));
        let gone = 0;
        for (let at = 0; at < old.length; at += deletionsAtOnce) {
          const specs = old.slice(at, at + deletionsAtOnce).map(({ address }) => `:${address.key}`);
          const { references } = await pushReferences(network, remote, specs);
          gone += references.filter(({ flag }) => flag === "-").length;
        }
        return gone;
      }),
  };
}

export async function withOwnRepository<T>(
  setup: GitRefStoreSetup,
  signal: AbortSignal,
  what: string,
  use: (git: RunGit, place: ObjectPlace) => Promise<T>,
): Promise<T> {
  throwIfAborted(signal, what);
  const startedAt = performance.now();
  const directory = await mkdtemp(join(tmpdir(), "workflow-manager-store-"));
  try {
    await fillDirectory(directory, "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    const env = { ...gitEnvironment(scrubEnvironment(setup.environment)), GIT_DIR: directory };
    const redact = redactToken(setup.remote, setup.redact ?? ((text) => text));
    const place = { objects: join(directory, "objects"), objectFormat: "sha1" };
    return await use(createGit({ cwd: directory, env, redact, signal, config: packing }), place);
  } catch (error) {
    throw signal.aborted && error instanceof Fault ? abortFault(signal, what, startedAt) : error;
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function storeFiles(git: RunGit, place: ObjectPlace, directory: string, bounds: CheckpointBounds) {
  const files = await checkpointFiles(directory, bounds);
  const blobs: { readonly name: string; readonly id: string }[] = [];
  for (const { name, bytes } of files) {
    const path = join(directory, name);
    if (bytes <= smallBytes) {
      blobs.push({
        name,
        id: await writeLooseObject(place, "blob", await withFileFault("read", path, () => readFile(path))),
      });
      continue;
    }
    const blob = await git(["hash-object", "-w", "--stdin"], { stdin: createReadStream(path), deadlineMs: transferMs });
    blobs.push({ name, id: firstLine(blob.stdout) });
  }
  const tree = await writeLooseTree(place, blobs);
  return { tree, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
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
