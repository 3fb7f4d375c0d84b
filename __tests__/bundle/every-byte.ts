/**
 * Everything that a repository on the emulated GitHub keeps, as plain bytes: threads, git objects of all refs, artifacts, caches,
 * and, inside those, the git bundles of checkpoints. Packed text would hide what it holds.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { checkpointBounds } from "../../src/adapters/stores/checkpoint-files.ts";
import { unpackZip } from "../../src/adapters/stores/zip-reader.ts";
import type { ActionsHost, HostRepository, StartedAttempt } from "../fakes/actions-host/api.ts";
import { runGit } from "../fakes/actions-host/git.ts";

const run = promisify(execFile);

export interface Kept {
  /** `thread 1`, `git`, `cache <key>`, `artifact <name>`, with the part where there are parts. */
  readonly place: string;
  readonly bytes: Buffer;
}

async function objects(gitDirectory: string): Promise<Buffer> {
  const { stdout } = await runGit(gitDirectory, ["cat-file", "--batch-all-objects", "--batch"]);
  return stdout;
}

/** The objects of a bundle, read in a copy of the repository, which has what the bundle builds upon. */
async function bundleObjects(repository: HostRepository, bundle: string, scratch: string): Promise<Buffer> {
  const copy = await mkdtemp(join(scratch, "copy-"));
  // Refs before objects: pushes go on meanwhile, and a ref without its object is a repository that git does not read.
  const objectDirectory = join(repository.gitDirectory, "objects");
  await cp(repository.gitDirectory, copy, { recursive: true, filter: (path) => path !== objectDirectory });
  // What is being pushed at this moment is nobody's object yet, and gone the next moment.
  const settled = (path: string) => !basename(path).startsWith("tmp_");
  await cp(objectDirectory, join(copy, "objects"), { recursive: true, filter: settled });
  const { code, stderr } = await runGit(copy, ["bundle", "unbundle", bundle]);
  if (code !== 0) throw new Error(`a checkpoint's bundle cannot be read: ${stderr}`);
  return objects(copy);
}

async function filesOf(repository: HostRepository, place: string, directory: string, scratch: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.name.endsWith(".bundle")
      ? await bundleObjects(repository, path, scratch)
      : entry.name.endsWith(".br")
        ? brotliDecompressSync(await readFile(path))
        : await readFile(path);
    kept.push({ place: `${place} ${entry.name}`, bytes });
  }
  return kept;
}

async function download(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

async function cacheBytes(host: ActionsHost, reader: StartedAttempt, key: string, version: string): Promise<Buffer> {
  const response = await fetch(
    `${host.url}/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`,
    {
      method: "POST",
      headers: { authorization: `Bearer ${reader.runtimeToken}`, "content-type": "application/json" },
      body: JSON.stringify({ key, version, restore_keys: [] }),
    },
  );
  const answer: unknown = await response.json();
  const url = typeof answer === "object" && answer !== null && "signed_download_url" in answer ? answer : undefined;
  if (url === undefined) throw new Error(`the cache ${key} cannot be read`);
  return download(String(url.signed_download_url));
}

/** Unpacked with the tools that packed them: tar finds out the compression by itself. */
async function unpack(archive: Buffer, kind: "tar" | "zip", scratch: string): Promise<string> {
  const directory = await mkdtemp(join(scratch, "unpacked-"));
  const file = join(scratch, `${kind}-${Date.now()}-${Math.random()}`);
  await writeFile(file, archive);
  if (kind === "tar") {
    const isZstd = archive.subarray(0, 4).toString("hex") === "28b52ffd";
    // What a cache holds lies beside the workspace; -P keeps `..`, which is stripped here instead.
    await run("tar", ["-x", isZstd ? "--zstd" : "-z", "-f", file, "-C", directory, "--transform", "s,\\.\\./,,g"]);
  } else await unpackZip(file, directory, checkpointBounds, new AbortController().signal);
  return directory;
}

export async function everyByte(host: ActionsHost, repository: HostRepository): Promise<readonly Kept[]> {
  const scratch = join(host.directory, "scan");
  await mkdir(scratch, { recursive: true });
  const kept: Kept[] = [...repository.threads.values()].map((thread) => ({
    place: `thread ${thread.number}`,
    bytes: Buffer.from(JSON.stringify(thread)),
  }));
  kept.push({ place: "git", bytes: await objects(repository.gitDirectory) });
  for (const [ref] of await repository.refs()) {
    if (!ref.startsWith("refs/workflow-manager/")) continue;
    const tree = await mkdtemp(join(scratch, "ref-"));
    const { stdout } = await runGit(repository.gitDirectory, ["archive", "--format=tar", ref]);
    await writeFile(join(scratch, "ref.tar"), stdout);
    await run("tar", ["-xf", join(scratch, "ref.tar"), "-C", tree]);
    kept.push(...(await filesOf(repository, ref, tree, scratch)));
  }
  const reading = await host.createRun({
    repository: repository.fullName,
    eventName: "workflow_dispatch",
    workflow: ".github/workflows/workflow-manager.yml",
  });
  const reader = host.startAttempt(reading.id, { name: "scan", cacheMode: "read" });
  // One that is being uploaded has no address yet; it is looked through by the scan that comes after.
  for (const { key, version } of repository.caches.filter(({ finalized }) => finalized)) {
    const directory = await unpack(await cacheBytes(host, reader, key, version), "tar", scratch);
    kept.push(...(await filesOf(repository, `cache ${key}`, directory, scratch)));
  }
  host.finishAttempt(reader, "success");
  const token = host.mintToken({ kind: "user", login: "maintainer" });
  for (const artifact of repository.artifacts.filter(({ finalized }) => finalized)) {
    const url = `${host.apiUrl}/repos/${repository.fullName}/actions/artifacts/${artifact.id}/zip`;
    const bytes = await download(url, { authorization: `token ${token}` });
    const place = `artifact ${artifact.name}`;
    // A single file may be kept as it is.
    if (bytes.subarray(0, 2).toString() === "PK")
      kept.push(...(await filesOf(repository, place, await unpack(bytes, "zip", scratch), scratch)));
    else kept.push({ place, bytes });
  }
  return kept;
}
