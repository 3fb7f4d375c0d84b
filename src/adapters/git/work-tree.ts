/**
 * The port `WorkTree` over git. Reads like a table of contents; the work is in the files beside it.
 *
 * Not run, ever: hooks, external diffs, merge drivers, credential helpers and filters the repository configures, except
 * `lfs` in its well-known form. Submodules and repositories inside ours are left alone and named.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import { createSecretFinder } from "../../core/text/find-secrets.ts";
import type { Clock, WorkTree } from "../../ports.ts";
import { objectsOfCommits } from "./commit-objects.ts";
import { createGit, gitEnvironment } from "./git.ts";
import { type GitRemote, redactToken } from "./git-credentials.ts";
import { fetchCommit, isAncestor } from "./git-fetch.ts";
import { headSha } from "./git-head.ts";
import { openRepository } from "./git-repository.ts";
import { remoteReferences } from "./remote-references.ts";
import { pushBranch, remoteBranch, resetTo, switchTo } from "./work-tree-branch.ts";
import { bundleWriter } from "./work-tree-bundle.ts";
import { actionsBot, commitAll, type Identity } from "./work-tree-commit.ts";
import { fingerprint } from "./work-tree-fingerprint.ts";
import { changedPaths, diff, diffStat, readText, status } from "./work-tree-inspect.ts";
import { commitsSince, patchOf, uncommit } from "./work-tree-protected.ts";
import { repairRepository } from "./work-tree-repair.ts";
import { restoreSnapshot } from "./work-tree-restore.ts";
import { secretBlobs } from "./work-tree-secret-blobs.ts";
import { cleanHeadOf, secretsInChange, secretsInCommits } from "./work-tree-secrets.ts";
import { snapshotTaker } from "./work-tree-snapshot.ts";

export interface WorkTreeSetup {
  /** The work tree, or any directory inside it. */
  readonly root: string;
  readonly remote: GitRemote;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly redact?: ((text: string) => string) | undefined;
  /** Values that must not leave the machine: files that hold one stay out of snapshots. */
  readonly secrets?: readonly string[] | undefined;
  /** Ends whatever git does and refuses to start more. */
  readonly signal?: AbortSignal | undefined;
  /** Who commits; default the Actions bot. */
  readonly committer?: Identity | undefined;
  /** Untracked files above it stay out of snapshots; default 50 MiB. */
  readonly maxUntrackedBytes?: number | undefined;
  /** Larger bundles are refused; default 4 GiB. */
  readonly maxBundleBytes?: number | undefined;
}

export async function createWorkTree(setup: WorkTreeSetup): Promise<WorkTree> {
  const { remote, clock } = setup;
  const env = gitEnvironment(scrubEnvironment(setup.environment));
  const git = createGit({
    cwd: tmpdir(),
    env,
    redact: redactToken(remote, setup.redact ?? ((text) => text)),
    signal: setup.signal,
  });
  const repository = await openRepository(setup.root, git, env, remote);
  const find = createSecretFinder(setup.secrets ?? []);
  const objectsOf = objectsOfCommits(repository);
  const blobs = secretBlobs(repository, find, objectsOf);
  const secretsOf = secretsInCommits(repository, find, blobs);
  const cleanHead = cleanHeadOf(repository, secretsOf);
  const snapshots = snapshotTaker(repository);
  const references = remoteReferences(setup);
  return {
    root: repository.root,
    status: () => status(repository),
    headSha: () => headSha(repository),
    remoteBranch: (name) => remoteBranch(references, name),
    fetchCommit: (sha, ref) => fetchCommit(repository, remote, sha, ref),
    switchTo: (branch, start) => switchTo(repository, branch, start),
    commitAll: (request) => commitAll(repository, request, setup.committer ?? actionsBot),
    push: (branch) => pushBranch(repository, remote, references, branch),
    diffStat: (from, to) => diffStat(repository, from, to),
    diff: (from, to, maxBytes) => diff(repository, from, to, maxBytes),
    isAncestor: (ancestor, descendant) => isAncestor(repository, remote, ancestor, descendant),
    commitsSince: commitsSince(repository),
    uncommit: (sha) => uncommit(repository, sha),
    patchOf: (paths, maxBytes) => patchOf(repository, paths, maxBytes),
    fingerprint: () => fingerprint(repository),
    changedPaths: (only) => changedPaths(repository, only),
    resetTo: (sha) => resetTo(repository, sha),
    findSecrets: (where) =>
      where.kind === "change" ? secretsInChange(repository, find, where.exclude) : secretsOf(where.since),
    readText: (path, maxBytes) => readText(repository.root, path, maxBytes),
    exclude: (patterns) => exclude(repository.exclude, patterns),
    snapshot: (options) =>
      snapshots.take({
        ...options,
        maxUntrackedBytes: setup.maxUntrackedBytes ?? 50 * 1024 ** 2,
        find,
        blobsWithSecret: blobs.among,
        cleanHead,
      }),
    bundle: bundleWriter(repository, remote, { objectsOf, contentOf: snapshots.contentOf }),
    restore: (snapshot, file) =>
      restoreSnapshot(repository, remote, snapshot, file, setup.maxBundleBytes ?? 4 * 1024 ** 3),
    repair: () => repairRepository(repository, clock),
  };
}

async function exclude(file: string, patterns: readonly string[]): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => "");
  const present = new Set(before.split(/\r?\n/));
  const missing = [...new Set(patterns)].filter((pattern) => !present.has(pattern));
  if (missing.length === 0) return;
  await mkdir(dirname(file), { recursive: true });
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  await writeFile(file, `${before}${gap}${missing.join("\n")}\n`);
}
