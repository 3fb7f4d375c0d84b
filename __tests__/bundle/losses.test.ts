import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { workflowStages } from "../../src/core/stage.ts";
import type { FaultAction, FaultMatch } from "../fakes/actions-host/faults.ts";
import { git } from "../fakes/actions-host/git.ts";
import type { JobOptions, JobResult } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { type Project, patient, story, withProject } from "./harness.ts";
import { journalOn, savedFromNowOn, startedAgain, succeeded } from "./journal-on.ts";
import { longProject } from "./long-work.ts";
import { treeOf, whatIsThere } from "./what-is-there.ts";

type Store = "cache" | "artifact" | "git";

interface Trouble {
  readonly name: string;
  /** Stores that keep nothing. */
  readonly without: readonly Store[];
  readonly changes?: Partial<JobOptions>;
  /** Kinds of fault that have to show among the requests. */
  readonly faults?: readonly FaultAction["kind"][];
  readonly begin?: (project: Project) => void | Promise<void>;
}

function failing(
  service: "artifact" | "cache" | "blob",
  action: FaultAction,
  match: Partial<FaultMatch> = { count: 10_000 },
): (project: Project) => void {
  return ({ host }) => {
    host.faults.add({ match: { service, ...match }, action });
  };
}

/** The services' clients try again by themselves; a save that took longer for it is kept all the same. */
const passing: readonly ((project: Project) => void)[] = [
  failing("artifact", { kind: "status", status: 503 }, {}),
  failing("blob", { kind: "status", status: 500 }, { path: /\/artifact-.*comp=blocklist/ }),
  failing("blob", { kind: "delay", ms: 2_000 }, { method: "PUT", path: /\/artifact-/, nth: 3 }),
];
const passingInTheCache: readonly ((project: Project) => void)[] = [
  failing("cache", { kind: "status", status: 502 }, {}),
  failing("blob", { kind: "status", status: 500 }, { method: "PUT", path: /\/cache-/, nth: 2 }),
  failing("blob", { kind: "delay", ms: 2_000 }, { method: "PUT", path: /\/cache-/, nth: 4 }),
];

const troubles: readonly Trouble[] = [
  {
    name: "the cache is read-only, and the artifact service answers 5xx and slowly now and then",
    without: ["cache"],
    changes: { cacheMode: "read" },
    faults: ["delay", "status"],
    begin: (project) => {
      for (const fault of passing) fault(project);
    },
  },
  {
    name: "the artifact service refuses everything (403), and the cache answers 5xx and slowly now and then",
    without: ["artifact"],
    faults: ["delay", "status"],
    begin: (project) => {
      failing("artifact", { kind: "status", status: 403 })(project);
      for (const fault of passingInTheCache) fault(project);
    },
  },
  {
    name: "checkpoint refs are refused and the cache is off",
    without: ["git", "cache"],
    changes: { cacheMode: "none" },
    begin: ({ repository }) => refuseCheckpointRefs(repository.gitDirectory),
  },
];

/** A ruleset over our refs, as an organisation may have one. */
async function refuseCheckpointRefs(gitDirectory: string): Promise<void> {
  const hook = join(gitDirectory, "hooks", "update");
  await mkdir(dirname(hook), { recursive: true });
  const refusal = 'echo "error: GH013: Repository rule violations found for $1." >&2; exit 1';
  await writeFile(hook, `#!/bin/sh\ncase "$1" in refs/workflow-manager/*) ${refusal};; esac\n`, { mode: 0o755 });
}

/** Killed in the middle of the implementation, and run again. */
async function killedOnce(project: Project, issue: number, trouble: Trouble): Promise<JobResult> {
  const { agent } = project;
  await trouble.begin?.(project);
  await agent.arm("implementation");
  const job = await project.start({ "issue-number": String(issue) }, trouble.changes);
  await agent.reached("implementation", job.result);
  await savedFromNowOn(job.machine);
  await job.killMachine();
  return (await startRerun(await job.result)).result;
}

async function oneOfEverything(project: Project, issue: number): Promise<void> {
  const there = await whatIsThere(project.repository);
  expect([there.issues.length, there.pulls.length, there.statusComments.length]).toEqual([1, 1, 1]);
  expect(there.branches).toEqual([`feature/fix-add-${issue}`]);
  const listing = await treeOf(project.repository, `feature/fix-add-${issue}`);
  for (const path of ["lib/deep/table.txt", "link.txt", "run.sh", "staged.txt", "with spaces.txt"])
    expect(listing).toContain(path);
  expect(listing).not.toContain("old.txt");
}

describe.concurrent("a killed workflow goes on", () => {
  for (const trouble of troubles) {
    it(`when ${trouble.name}`, { timeout: patient }, () =>
      withProject(longProject, async (project) => {
        const { agent, repository } = project;
        const issue = await project.openIssue();
        const last = await killedOnce(project, issue, trouble);
        expect(last.outputs, story(last)).toMatchObject({
          status: "completed",
          "resumed-from": "implementation_progress",
        });
        expect(await agent.look("found-2")).toBe(await agent.look("half"));
        const entries = await journalOn(last.machine);
        expect(startedAgain(entries)).toEqual([]);
        expect(succeeded(entries)).toEqual(workflowStages);
        await oneOfEverything(project, issue);

        const { checkpointRefs } = await whatIsThere(repository);
        const kept = {
          cache: repository.caches.length,
          artifact: repository.artifacts.length,
          git: checkpointRefs.length,
        };
        for (const store of ["cache", "artifact", "git"] as const) {
          if (!trouble.without.includes(store)) expect(kept[store], store).toBeGreaterThan(0);
          else expect(kept[store], store).toBe(0);
        }
        const hit = new Set(project.host.requests.flatMap(({ fault }) => fault ?? []));
        expect([...hit].sort()).toEqual(trouble.faults ?? []);
        // A store that keeps nothing is told, and never called saved.
        const saved = new Set(entries.flatMap((entry) => (entry.kind === "checkpoint.saved" ? [entry.store] : [])));
        const failed = new Set(entries.flatMap((entry) => (entry.kind === "checkpoint.failed" ? [entry.store] : [])));
        for (const store of trouble.without) {
          expect(saved).not.toContain(store);
          expect(failed).toContain(store);
          expect(last.summary).toMatch(new RegExp(`${store}.*(failed|could not)|\\| ${store} \\|`));
        }
      }),
    );
  }

  it("from what GitHub itself shows when no checkpoint is left at all", { timeout: patient }, () =>
    withProject(longProject, async (project) => {
      const { agent, repository } = project;
      const issue = await project.openIssue();
      await agent.arm("review");
      const job = await project.start({ "issue-number": String(issue) });
      await agent.reached("review", job.result);
      await job.killMachine();
      const lost = await job.result;
      const before = await whatIsThere(repository);
      expect(before.pulls).toHaveLength(1);
      await loseCheckpoints(project);

      const last = await (await startRerun(lost)).result;
      expect(last.outputs["status"], story(last)).toBe("completed");
      await oneOfEverything(project, issue);
      const there = await whatIsThere(repository);
      expect(there.statusComments.map((comment) => comment.id)).toEqual(
        before.statusComments.map((comment) => comment.id),
      );
      expect(there.statusComments[0]?.body).toContain(last.outputs["workflow-id"]);
      expect(there.pulls[0]?.number).toBe(before.pulls[0]?.number);
      expect(there.pulls[0]?.pull?.reviews.length).toBeLessThanOrEqual(1);
      expect(there.pulls[0]?.pull?.headSha).toBe(last.outputs["pull-request-head-sha"]);
    }),
  );
});

async function loseCheckpoints({ host, repository }: Project): Promise<void> {
  const token = host.mintToken({ kind: "user", login: "maintainer" });
  const remove = (path: string) =>
    fetch(`${host.apiUrl}/repos/${repository.fullName}/actions/${path}`, {
      method: "DELETE",
      headers: { authorization: `token ${token}` },
    });
  for (const cache of [...repository.caches]) await remove(`caches/${cache.id}`);
  for (const artifact of [...repository.artifacts]) await remove(`artifacts/${artifact.id}`);
  for (const ref of (await whatIsThere(repository)).checkpointRefs)
    await git(repository.gitDirectory, ["update-ref", "-d", ref]);
  expect([repository.caches.length, repository.artifacts.length]).toEqual([0, 0]);
}
