/** A bare repository of our own, made for one call: the user's clone is neither needed nor touched. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "../../core/failure/evidence.ts";
import { scrubEnvironment } from "../../core/text/child-environment.ts";
import { abortFault, throwIfAborted } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import { createGit, gitEnvironment, type RunGit } from "./git.ts";
import { type GitRemote, redactToken } from "./git-credentials.ts";
import type { ObjectPlace } from "./git-loose-object.ts";
import { networkGit } from "./git-remote.ts";
import { fillDirectory } from "./git-side.ts";

export interface RemoteSetup {
  readonly remote: GitRemote;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly redact?: ((text: string) => string) | undefined;
}

export interface OwnRepository {
  readonly git: RunGit;
  /** May reach the remote. */
  readonly network: RunGit;
  readonly place: ObjectPlace;
}

/** What is moved is compressed already: looking for deltas would only cost time. */
const packing = [
  ["core.compression", "1"],
  ["pack.window", "0"],
  ["core.bigFileThreshold", "1m"],
] as const;

export async function withOwnRepository<T>(
  setup: RemoteSetup,
  signal: AbortSignal,
  what: string,
  use: (repository: OwnRepository) => Promise<T>,
): Promise<T> {
  throwIfAborted(signal, what);
  const startedAt = monotonicMs();
  const directory = await mkdtemp(join(tmpdir(), "workflow-manager-store-"));
  try {
    fillDirectory(directory, ["objects", "refs"], "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    const env = { ...gitEnvironment(scrubEnvironment(setup.environment)), GIT_DIR: directory };
    const redact = redactToken(setup.remote, setup.redact ?? ((text) => text));
    const git = createGit({ cwd: directory, env, redact, signal, config: packing });
    const place = { objects: join(directory, "objects"), objectFormat: "sha1" };
    return await use({ git, network: networkGit(git, setup.remote), place });
  } catch (error) {
    throw signal.aborted && error instanceof Fault ? abortFault(signal, what, startedAt) : error;
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}
