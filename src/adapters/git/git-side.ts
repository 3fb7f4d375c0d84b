/**
 * A side repository: a private git directory, made for one operation, that shares the objects of the real one and
 * nothing else. Its configuration, references, attributes and index are ours, so
 * - a token used here cannot be led astray by what an agent wrote into `.git/config`;
 * - bytes go in and out of the work tree exactly as they are (no filters, no line-end conversion);
 * - the real index, HEAD and references are untouched, even when we are killed in the middle.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyPlainFile } from "./copy-plain-file.ts";
import { type GitSetting, type RunGit, withOptions } from "./git.ts";
import { type GitRemote, type RemoteAccess, remoteAccess } from "./git-credentials.ts";
import { lines } from "./git-output.ts";
import type { GitRepository } from "./git-repository.ts";

export interface SideRepository {
  readonly directory: string;
  readonly git: RunGit;
  /** Carries commits made shallow by a fetch over to the real repository. */
  keepShallow(): Promise<void>;
}

/** Exact bytes, highest precedence. */
const rawAttributes = "* -text -ident -filter -working-tree-encoding\n";
/** What the far side is told we have, so that it sends only the rest. More would only cost time. */
const knownReferences = 500;

/** References of the side repository: what the far side of a fetch is told that we have; given by name; or none. */
export type SideReferences = "known" | "none" | Readonly<Record<string, string>>;

export async function withSide<T>(
  repository: GitRepository,
  references: SideReferences,
  use: (side: SideRepository) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "workflow-manager-git-"));
  try {
    // No `objects`: they are those of the real repository.
    fillDirectory(directory, ["refs", "info"], configText(repository));
    writeFileSync(join(directory, "info", "attributes"), rawAttributes);
    if (references !== "none")
      await writeFile(join(directory, "packed-refs"), await packedRefs(repository, references));
    const shallow = join(directory, "shallow");
    await copyPlainFile(repository.shallow, shallow);
    const env = {
      GIT_DIR: directory,
      GIT_WORK_TREE: repository.root,
      GIT_OBJECT_DIRECTORY: repository.objects,
      GIT_INDEX_FILE: join(directory, "index"),
    };
    const { promisor } = repository;
    const reach = promisor === undefined ? undefined : promisedBy(promisor);
    return await use({
      directory,
      git: withOptions(repository.unbound, {
        cwd: repository.root,
        env: { ...reach?.env, ...env },
        config: reach?.config,
      }),
      keepShallow: () => keepShallow(shallow, repository.shallow),
    });
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** git fetches what a partial clone lacks when it needs it, from a remote that its configuration names. */
function promisedBy(remote: GitRemote): RemoteAccess {
  const { env, config } = remoteAccess(remote);
  const named: readonly GitSetting[] = [
    ["remote.origin.url", remote.url],
    ["remote.origin.promisor", "true"],
    ["remote.origin.partialCloneFilter", "blob:none"],
  ];
  return { env, config: [...config, ...named] };
}

/** The least git accepts as a git directory. By calls that wait: the trips through the thread pool cost more than what they do. */
export function fillDirectory(directory: string, folders: readonly string[], config: string): void {
  for (const name of folders) mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, "config"), config);
  writeFileSync(join(directory, "HEAD"), "ref: refs/heads/none\n");
}

function configText(repository: GitRepository): string {
  const format = repository.objectFormat;
  const settings = repository.fileSettings.map(([name, value]) => `\t${name.slice("core.".length)} = "${value}"\n`);
  const extension = format === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${format}\n`;
  return `[core]\n\trepositoryformatversion = ${format === "sha1" ? 0 : 1}\n\tbare = false\n${settings.join("")}${extension}`;
}

async function packedRefs(repository: GitRepository, references: Exclude<SideReferences, "none">): Promise<string> {
  const named = references === "known" ? await knownReferencesOf(repository) : Object.entries(references);
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sha]) => `${sha} ${name}\n`)
    .join("");
}

async function knownReferencesOf(repository: GitRepository): Promise<ReadonlyMap<string, string>> {
  const [head, rest] = await Promise.all([
    repository.ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { exits: [0, 1, 128] }),
    repository.ask(["for-each-ref", `--count=${knownReferences}`, "--format=%(objectname) %(refname)"]),
  ]);
  const known = new Map<string, string>();
  for (const line of lines(rest.stdout)) {
    const [sha, name] = line.split(" ");
    if (sha !== undefined && name !== undefined) known.set(`refs/known/${name.slice("refs/".length)}`, sha);
  }
  if (head.exitCode === 0) known.set("refs/known/HEAD", head.stdout.toString("utf8").trim());
  return known;
}

async function keepShallow(ours: string, real: string): Promise<void> {
  const [after, before] = await Promise.all([readFile(ours).catch(ignoreMissing), readFile(real).catch(ignoreMissing)]);
  if (after === undefined || after.length === 0) {
    if (before !== undefined) await rm(real, { force: true });
  } else if (before === undefined || !after.equals(before)) {
    // One rename, as git does it: a reader sees the old list or the new one.
    const temporary = `${real}.workflow-manager`;
    await writeFile(temporary, after);
    await rename(temporary, real);
  }
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
