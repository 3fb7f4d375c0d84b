/**
 * When the end is not a pull request, the work is handed over all the same: draft pull request → pushed branch with a compare
 * link → the checkpoint in a store → a patch in the job summary. The first rung that holds is enough.
 *
 * H1 Red or unfinished tests never become a pull request here: that is what the quality gate is for.
 * H2 Nothing of this may hide the failure it follows: each rung that breaks is a warning, and the next one is tried.
 */
import { classify } from "../../core/failure/classify.ts";
import type { Failure } from "../../core/failure/failure.ts";
import type { History } from "../../core/journal/history.ts";
import { outputOf } from "../../core/report/report-of.ts";
import type { FencedWorld } from "../../ports.ts";
import { evidenceOf } from "../attempt.ts";
import { fencedWorld } from "../ownership/fenced-world.ts";
import { guardedWorkTree } from "../ownership/guarded-work-tree.ts";
import { protectingWorkTree } from "../ownership/protected-change.ts";
import type { Workflow } from "../workflow.ts";
import { draft, pushed, type Work } from "./hand-over-effects.ts";

export type HandOver =
  | { readonly kind: "nothing-to-hand-over" }
  | { readonly kind: "pull-request" | "branch"; readonly url: string }
  | { readonly kind: "checkpoint"; readonly store: string }
  | { readonly kind: "patch"; readonly text: string };

export const nothingToHandOver: HandOver = { kind: "nothing-to-hand-over" };

/** A patch longer than this is no reading for a summary; its beginning still shows what was done. */
const longestPatchBytes = 60_000;

/** What tests wrote is none of the change, also when they did not get green. */
function writtenByTests(history: History): readonly string[] {
  const kept = history.stages.testing_complete.progress["written-by-tests"];
  const paths = Array.isArray(kept) ? kept.filter((path): path is string => typeof path === "string") : [];
  return [...new Set([...paths, ...(outputOf(history, "testing_complete")?.writtenByTests ?? [])])];
}

/** The same of a run of the tests that was cut off: nobody else wrote since. */
async function writtenSince(workTree: FencedWorld["workTree"], history: History): Promise<readonly string[]> {
  const before = history.stages.testing_complete.progress["before-tests"];
  if (!Array.isArray(before)) return [];
  return (await workTree.changedPaths()).filter((path) => !before.includes(path));
}

async function commitLeftOvers(
  workflow: Workflow,
  { workTree }: FencedWorld,
  history: History,
): Promise<Work | undefined> {
  const setup = outputOf(history, "branch_setup");
  if (setup === null || (await workTree.status()).branch !== setup.branch) return undefined;
  await workTree.commitAll({
    message: `Work in progress: ${outputOf(history, "prompt_analysis")?.title ?? history.workflowId}\n\nWorkflow: ${history.workflowId}\n`,
    author:
      workflow.config.commit_author ?? "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
    exclude: [...writtenByTests(history), ...(await writtenSince(workTree, history))],
  });
  const headSha = await workTree.headSha();
  const { files } = await workTree.diffStat(setup.baseSha, headSha);
  return files.length === 0
    ? undefined
    : { branch: setup.branch, baseBranch: setup.baseBranch, baseSha: setup.baseSha, headSha };
}

/** H1 */
function testsAreRed(history: History, failure: Failure): boolean {
  const { status, attempts } = history.stages.testing_complete;
  return failure.code === "quality-gate" || (attempts.length > 0 && status !== "succeeded" && status !== "skipped");
}

interface Rungs {
  readonly fenced: FencedWorld;
  readonly warn: (message: string) => Promise<unknown>;
  /** Undefined where it did not work (H2). */
  readonly tried: <T>(what: string, work: () => Promise<T>) => Promise<T | undefined>;
}

function rungsOf(workflow: Workflow): Rungs {
  const { recorder, world } = workflow;
  const { signal } = new AbortController();
  const warn = (message: string) => recorder.record({ kind: "warning", topic: "hand-over", message });
  const stage = recorder.history().current ?? "implementation_progress";
  const { history, record } = recorder;
  const keeping = protectingWorkTree(world.workTree, { config: workflow.config, stage, history, record });
  const workTree = guardedWorkTree(keeping, { history, warn });
  return {
    fenced: fencedWorld({ ...world, workTree }, () => workflow.ownership.fence(signal)),
    warn,
    tried: async (what, work) => {
      try {
        return await work();
      } catch (error) {
        await warn(`${what}: ${classify(evidenceOf(error)).message}`);
        return undefined;
      }
    },
  };
}

const committed = (workflow: Workflow, { fenced, tried }: Rungs, history: History) =>
  tried("what was done could not be committed", () => commitLeftOvers(workflow, fenced, history));

const onRemote = (workflow: Workflow, { fenced, tried }: Rungs, work: Work) =>
  tried("the branch could not be pushed", async () => {
    await pushed(workflow, fenced, work);
    return true;
  });

function compareLink({ run }: Workflow, { baseBranch, branch }: Work): string {
  const repositoryUrl = run.url?.replace(/\/actions\/runs\/.*$/, "");
  return repositoryUrl === undefined ? branch : `${repositoryUrl}/compare/${baseBranch}...${branch}?expand=1`;
}

async function patchOf({ world }: Workflow, { tried }: Rungs, work: Work): Promise<HandOver> {
  const text = await tried("no patch could be made", () =>
    world.workTree.diff(work.baseSha, work.headSha, longestPatchBytes),
  );
  return text === undefined ? nothingToHandOver : { kind: "patch", text };
}

export async function handOver(workflow: Workflow, failure: Failure): Promise<HandOver> {
  const { recorder, config } = workflow;
  const rungs = rungsOf(workflow);
  const { fenced, warn, tried } = rungs;
  const history = recorder.history();
  if (outputOf(history, "pr_creation") !== null) return nothingToHandOver;
  const work = await committed(workflow, rungs, history);
  if (work === undefined) return nothingToHandOver;
  if ((await onRemote(workflow, rungs, work)) === true) {
    const compare = compareLink(workflow, work);
    const url =
      testsAreRed(history, failure) || config.draft === "never"
        ? undefined
        : await tried("no draft pull request could be opened", () => draft(workflow, fenced, history, work, failure));
    await warn(
      url === undefined
        ? `the work so far is on the branch ${work.branch}: ${compare}`
        : `the work so far is in a draft pull request: ${url}`,
    );
    return url === undefined ? { kind: "branch", url: compare } : { kind: "pull-request", url };
  }
  const before = recorder.history().checkpoints.at(-1);
  await workflow.checkpoint("hand-over", true);
  const saved = recorder.history().checkpoints.at(-1);
  if (saved !== undefined && saved !== before && saved.generation === recorder.history().generation) {
    await warn(`the work so far is in the checkpoint ${saved.key} (${saved.store})`);
    return { kind: "checkpoint", store: saved.store };
  }
  return patchOf(workflow, rungs, work);
}

/**
 * A workflow that is to go on later, but whose end no store has kept: without this its work would be gone with the machine. The
 * next run finds a pushed branch; a patch is for people. `push`: there is time to.
 */
export async function handOverUnsaved(workflow: Workflow, { push }: { readonly push: boolean }): Promise<HandOver> {
  const rungs = rungsOf(workflow);
  const history = workflow.recorder.history();
  const work = await committed(workflow, rungs, history);
  if (work === undefined) return nothingToHandOver;
  if (push && (await onRemote(workflow, rungs, work)) === true) {
    const url = compareLink(workflow, work);
    await rungs.warn(
      `no store has kept the work; it is on the branch ${work.branch}, from which the next run goes on: ${url}`,
    );
    return { kind: "branch", url };
  }
  return patchOf(workflow, rungs, work);
}
