import { configurationFault } from "../core/failure/evidence.ts";
import type { Clock, GitHub } from "../ports.ts";
import { checkCalls } from "./local-forge/checks.ts";
import type { Forge, ForgeGit } from "./local-forge/forge.ts";
import { issueCalls } from "./local-forge/issues.ts";
import { labelCalls } from "./local-forge/labels.ts";
import { pullCalls } from "./local-forge/pulls.ts";
import { refusal } from "./local-forge/refusals.ts";
import { reviewCalls } from "./local-forge/reviews.ts";
import { type ForgeStore, openForgeStore } from "./local-forge/store.ts";

export interface LocalForgeOptions {
  /** Holds `forge.json`; made when first written to. */
  readonly directory: string;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  readonly clock: Clock;
  /** Login under which everything is written; it has all permissions here, and nobody else has any. */
  readonly viewer: string;
  readonly git: ForgeGit;
  /** Replaces the JSON file in `directory` (simulations keep the forge in memory). */
  readonly store?: ForgeStore | undefined;
}

/** A finite number that no run can use up, and that survives JSON. */
const unlimited = Number.MAX_SAFE_INTEGER;

/**
 * Issues and pull requests without GitHub (`--local`): the same port over one JSON file, while git stays real. It refuses
 * what GitHub refuses, with `http` evidence of the same status. A damaged file is `state` evidence.
 */
export function createLocalForge(options: LocalForgeOptions): GitHub {
  const { owner, repo, clock, viewer, git } = options;
  const root = `local://${owner}/${repo}`;
  const forge: Forge = {
    store: options.store ?? openForgeStore(options.directory),
    clock,
    viewer,
    git,
    refuse: (status, operation, message) =>
      refusal(status, "LOCAL", `/repos/${owner}/${repo}${operation}`, message, clock.now()),
    url: (path) => `${root}/${path}`,
  };
  return {
    ...issueCalls(forge),
    ...labelCalls(forge),
    ...pullCalls(forge),
    ...reviewCalls(forge),
    ...checkCalls(forge),

    async repository() {
      const { defaultBranch } = options;
      return { owner, name: repo, defaultBranch, visibility: "private", url: root, hasIssues: true, archived: false };
    },
    async viewer() {
      return viewer;
    },
    async permission(login) {
      return login.toLowerCase() === viewer.toLowerCase() ? "admin" : "none";
    },
    async probeWrite() {
      return { kind: "allowed" };
    },
    async fileText(path, ref) {
      return git.fileText(path, ref);
    },
    async dispatchWorkflow(workflow) {
      throw notLocal(`dispatching ${workflow}`);
    },
    async workflowRun() {
      return undefined;
    },
    async cancelRun(id) {
      throw notLocal(`cancelling run ${id}`);
    },
    async rateLimit() {
      return { remaining: unlimited, limit: unlimited, resetAt: clock.now() };
    },
  };
}

function notLocal(what: string) {
  const remedy = "Run against GitHub, with a token and without `--local`";
  return configurationFault("--local", "command line", `${what} is not available with --local`, remedy);
}
