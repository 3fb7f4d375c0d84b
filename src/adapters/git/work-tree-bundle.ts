/** Carries a snapshot from machine to machine: a bundle without the objects that `base` has. Bundles are untrusted. */
import { createReadStream, writeFileSync } from "node:fs";
import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { Fault } from "../../core/failure/evidence.ts";
import type { WorkTreeSnapshot } from "../../ports.ts";
import { withFileFault } from "../file-fault.ts";
import type { ObjectsOfCommits } from "./commit-objects.ts";
import type { GitRemote } from "./git-credentials.ts";
import { fetchCommit, hasCommit, isSha, shallowCommits } from "./git-fetch.ts";
import type { GitRepository } from "./git-repository.ts";
import { withSide } from "./git-side.ts";
import { smallPack } from "./small-pack.ts";
import type { Snapshots } from "./work-tree-snapshot.ts";

const names = {
  tree: "refs/workflow-manager/tree",
  index: "refs/workflow-manager/index",
  head: "refs/workflow-manager/head",
};
const headerBytes = 64 * 1024;
const maxPrerequisites = 64;

/** Most checkpoints of a workflow hold what the one before held: its bundle is kept, where it is small. */
const keptBytes = 1024 * 1024;
/** For two audiences. */
const mostKept = 2;

/** What a bundle is made of. */
interface Sources {
  readonly objectsOf: ObjectsOfCommits;
  readonly contentOf: Snapshots["contentOf"];
}

export function bundleWriter(repository: GitRepository, remote: GitRemote, sources: Sources) {
  const kept = new Map<string, Buffer>();
  return async (snapshot: WorkTreeSnapshot, file: string): Promise<void> => {
    const { head, base, indexCommit, treeCommit } = snapshot;
    const content = [head, base, indexCommit, treeCommit].join(" ");
    const made = kept.get(content);
    if (made !== undefined) return writeSmall(file, made);
    const bundle = await writeBundle(repository, remote, sources, snapshot, file);
    if (bundle === undefined) return;
    kept.set(content, bundle);
    for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  };
}

/** In one call that waits: the trips through the thread pool cost more than what they do. */
function writeSmall(file: string, bundle: Buffer): Promise<void> {
  return withFileFault("write", file, async () => writeFileSync(file, bundle, { mode: 0o600 }));
}

/** What was written, where it is small. */
async function writeBundle(
  repository: GitRepository,
  remote: GitRemote,
  sources: Sources,
  snapshot: WorkTreeSnapshot,
  file: string,
): Promise<Buffer | undefined> {
  const create = () => createBundle(repository, sources, snapshot, file);
  try {
    return await create();
  } catch (error) {
    // The base is nearly always here: it is asked for only where that was wrong.
    if (await hasCommit(repository, snapshot.base)) throw error;
    await fetchCommit(repository, remote, snapshot.base);
    return create();
  }
}

/**
 * As `git bundle create` would write it, which needs references and two processes more to come to the same pack
 * (https://git-scm.com/docs/gitformat-bundle). What the remote has is a prerequisite: the base, and where a shallow clone ends.
 */
async function createBundle(
  repository: GitRepository,
  { objectsOf, contentOf }: Sources,
  snapshot: WorkTreeSnapshot,
  file: string,
): Promise<Buffer | undefined> {
  const { base, head, indexCommit, treeCommit } = snapshot;
  const commits = (await objectsOf(base, head)).map(({ id }) => id);
  const edges = await shallowCommits(repository);
  const without = [base, ...commits.filter((id) => id !== base && edges.has(id))];
  const references = Object.entries({ [names.tree]: treeCommit, [names.index]: indexCommit, [names.head]: head });
  const format = repository.objectFormat;
  const header = [
    ...(format === "sha1" ? ["# v2 git bundle"] : ["# v3 git bundle", `@object-format=${format}`]),
    ...without.map((sha) => `-${sha} `),
    ...references.map(([name, sha]) => `${sha} ${name}`),
  ];
  const headText = `${header.join("\n")}\n\n`;
  const content = contentOf(snapshot);
  const pack = content?.few === undefined ? undefined : await smallPack(repository, content.few, commits);
  if (pack !== undefined) {
    const bundle = Buffer.concat([Buffer.from(headText), pack]);
    await writeSmall(file, bundle);
    return bundle.length > keptBytes ? undefined : bundle;
  }
  await content?.store();
  const wanted = [...references.map(([, sha]) => sha), ...without.map((sha) => `^${sha}`)];
  await withSide(repository, "none", (side) =>
    withFileFault("write", file, async () => {
      const handle = await open(file, "w", 0o600);
      try {
        await handle.writeFile(headText);
        await side.git(["pack-objects", "--revs", "--thin", "--delta-base-offset", "--stdout", "-q"], {
          operation: "git pack-objects of a checkpoint",
          stdin: `${wanted.join("\n")}\n`,
          stdoutFd: handle.fd,
        });
      } finally {
        await handle.close();
      }
    }),
  );
  return (await stat(file)).size > keptBytes ? undefined : readFile(file);
}

interface BundleHeader {
  readonly prerequisites: readonly string[];
  readonly heads: ReadonlyMap<string, string>;
  /** Byte at which the pack begins. */
  readonly packAt: number;
}

/**
 * Takes the objects of the bundle in, after fetching what it builds upon. git checks every object, and since objects are named by
 * their content, having the snapshot's commits means having what the snapshot meant.
 */
export async function readBundle(
  repository: GitRepository,
  remote: GitRemote,
  snapshot: WorkTreeSnapshot,
  file: string,
  maxBytes: number,
): Promise<void> {
  const header = await readHeader(file);
  const found = `${header.heads.get(names.tree)} ${header.heads.get(names.index)}`;
  if (found !== `${snapshot.treeCommit} ${snapshot.indexCommit}`) throw damaged("it holds another snapshot");
  if (header.prerequisites.length > maxPrerequisites) throw damaged("it builds upon too many commits");
  for (const sha of [snapshot.base, ...header.prerequisites]) await fetchCommit(repository, remote, sha);
  // A partial clone may lack what is named beside a changed file.
  const check = repository.promisor === undefined ? "--strict" : "--fsck-objects";
  await withSide(repository, "none", async (side) => {
    await side.git(["index-pack", "--stdin", "--fix-thin", check, `--max-input-size=${maxBytes}`], {
      operation: "git index-pack of the checkpoint's bundle",
      stdin: createReadStream(file, { start: header.packAt }),
      deadlineMs: 10 * 60_000,
    });
  });
  for (const sha of [snapshot.head, snapshot.indexCommit, snapshot.treeCommit]) {
    if (!(await hasCommit(repository, sha))) throw damaged(`commit ${sha} is missing from it`);
  }
}

async function readHeader(path: string): Promise<BundleHeader> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return parseHeader(buffer.subarray(0, bytesRead));
  } catch (error) {
    if (error instanceof Fault || !(error instanceof Error)) throw error;
    const errno = "code" in error ? String(error.code) : error.message;
    throw new Fault({ kind: "file", operation: "read the bundle", path, errno });
  } finally {
    await file?.close();
  }
}

/** https://git-scm.com/docs/gitformat-bundle: signature, capabilities, prerequisites, references, empty line, pack. */
function parseHeader(bytes: Buffer): BundleHeader {
  const end = bytes.indexOf("\n\n");
  const [signature = "", ...rest] = bytes.subarray(0, Math.max(end, 0)).toString("latin1").split("\n");
  if (!/^# v[23] git bundle$/.test(signature)) throw damaged("it is not a git bundle");
  const prerequisites: string[] = [];
  const heads = new Map<string, string>();
  for (const line of rest) {
    if (/^@object-format=sha(1|256)$/.test(line)) continue;
    const [, minus, sha = "", name = ""] = /^(-?)([0-9a-f]+)(?: (.*))?$/.exec(line) ?? [];
    if (!isSha(sha)) throw damaged("its header is malformed");
    if (minus === "-") prerequisites.push(sha);
    else heads.set(name, sha);
  }
  return { prerequisites, heads, packAt: end + 2 };
}

export function damaged(detail: string): Fault {
  const said = `the work tree's bundle cannot be used: ${detail}`;
  return new Fault({ kind: "state", problem: "corrupted", detail: said }, said);
}
