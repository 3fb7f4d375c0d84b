/**
 * Stores files of the work tree as blobs, byte for byte: no filters, no line-end conversion. The bytes that are looked at for
 * secrets are the ones that are stored, so that a file that changes in between cannot carry one out.
 */
import { closeSync, constants, fstatSync, openSync, readFile, readFileSync, readlinkSync, type Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { promisify } from "node:util";
import { Fault } from "../../core/failure/evidence.ts";
import { looksLikeCredential } from "../../core/text/credential-paths.ts";
import type { SecretFinder } from "../../core/text/find-secrets.ts";
import { errnoOf, withFileFault } from "../file-fault.ts";
import { someAtOnce } from "../some-at-once.ts";
import { writeLooseBlobFrom } from "./git-loose-object.ts";
import type { ObjectWriter } from "./git-object-writer.ts";
import { fileOf, readable } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";
import type { TreeEntry } from "./git-tree.ts";

export interface BlobRules {
  readonly withoutCredentials: boolean;
  /** Untracked files above it are left out. */
  readonly maxUntrackedBytes: number;
  /** Whether a value that may not leave the machine is in it, tracked or not: P6. */
  readonly find: Pick<SecretFinder, "knows" | "knowsBytes">;
}

export interface WorkTreeFile {
  /** A record. */
  readonly path: string;
  /** Of its entry in the index; undefined: untracked. */
  readonly indexMode: string | undefined;
}

export type StoredFile =
  | { readonly kind: "stored"; readonly entry: TreeEntry }
  | { readonly kind: "left-out" }
  /** No file and no link, or not any more. */
  | { readonly kind: "absent" };

/** Longer ones are data, go through in a stream, and are not looked at. */
const mostHeldBytes = 8 * 1024 ** 2;
const smallBytes = 64 * 1024;

/** One answer for each file, in their order. Throws `Fault` (file) when one changes under our hands. */
export function storeFiles(
  repository: GitRepository,
  writer: ObjectWriter,
  files: readonly WorkTreeFile[],
  rules: BlobRules,
): Promise<readonly StoredFile[]> {
  return someAtOnce(files, (file) => storeFile(repository, writer, file, rules));
}

async function storeFile(
  repository: GitRepository,
  writer: ObjectWriter,
  { path, indexMode }: WorkTreeFile,
  rules: BlobRules,
): Promise<StoredFile> {
  const untracked = indexMode === undefined;
  if (untracked && rules.withoutCredentials && looksLikeCredential(readable(path))) return { kind: "left-out" };
  const name = fileOf(repository.root, path);
  const found = await lstat(name).catch(() => undefined);
  if (found === undefined || !(found.isFile() || found.isSymbolicLink())) return { kind: "absent" };
  if (untracked && found.size > rules.maxUntrackedBytes) return { kind: "left-out" };
  if (rules.find.knows(readable(path))) return { kind: "left-out" };
  const store = async (body: Buffer, mode: string): Promise<StoredFile> => {
    if (rules.find.knowsBytes(body.toString("latin1"))) return { kind: "left-out" };
    return { kind: "stored", entry: { mode, id: await writer.add("blob", body) } };
  };
  return withFileFault("read", readable(path), async () => {
    if (found.isSymbolicLink()) return store(readlinkSync(name, "buffer"), "120000");
    const file = openToRead(name);
    if (file === undefined) return { kind: "left-out" };
    try {
      const now = fstatSync(file);
      if (!now.isFile()) throw changing(path);
      const mode = modeOf(repository, now, indexMode);
      if (now.size <= mostHeldBytes) return await store(await readWhole(file, now.size), mode);
      return { kind: "stored", entry: { mode, id: await writeLooseBlobFrom(repository, file, now.size) } };
    } finally {
      closeSync(file);
    }
  });
}

/** Undefined: we may not. A container may have left files that only root can read. */
function openToRead(name: Buffer): number | undefined {
  try {
    // A link that took its place a moment ago is not followed, a pipe not waited for.
    return openSync(name, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (["EACCES", "EPERM"].includes(errnoOf(error) ?? "")) return undefined;
    throw error;
  }
}

/** At once where the file is small: the trips through the thread pool would take several times as long as reading it. */
async function readWhole(file: number, bytes: number): Promise<Buffer> {
  return bytes <= smallBytes ? readFileSync(file) : promisify(readFile)(file);
}

/** Where the file system cannot tell (Windows), what the index says is believed, as git does. */
function modeOf({ fileSettings }: GitRepository, found: Stats, indexMode: string | undefined): string {
  const isOff = (name: string) => fileSettings.some(([key, value]) => key === name && value === "false");
  if (isOff("core.symlinks") && indexMode === "120000") return indexMode;
  if (isOff("core.filemode")) return indexMode === "100755" ? indexMode : "100644";
  return (found.mode & 0o100) === 0 ? "100644" : "100755";
}

function changing(path: string): Fault {
  const said = `${readable(path)} is being changed`;
  return new Fault({ kind: "file", operation: "read", path: readable(path), errno: "EAGAIN" }, said);
}
