import { describe, expect, it } from "vitest";
import { leaseMs } from "../../../src/core/checkpoint/ownership.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { fencedWorld, githubWrites } from "../../../src/engine/ownership/fenced-world.ts";
import { createOwnership } from "../../../src/engine/ownership/ownership.ts";
import { stageContext } from "../../../src/engine/stage-context.ts";
import type { GitHub, World } from "../../../src/ports.ts";
import { finalCleanup } from "../../../src/stages/closing.ts";
import { prCreation } from "../../../src/stages/pull-request.ts";
import { type Fixture, fixture, workflowId } from "./fixture.ts";

const signal = new AbortController().signal;
const lostOwnership = { evidence: { kind: "cancelled", by: "lost-ownership" } };
const refuse = () => Promise.reject(new Fault({ kind: "cancelled", by: "lost-ownership" }));

/** A port of which every call is noted and answered. */
function noting<T extends object>(calls: string[]): T {
  return new Proxy({} as T, {
    get: (_target, name) => async () => {
      calls.push(String(name));
      return name;
    },
  });
}

describe("a fenced world", () => {
  it("refuses every write to GitHub to whoever has lost the workflow, and none of the looks", async () => {
    const calls: string[] = [];
    const world = {
      github: noting<GitHub>(calls),
      workTree: noting(calls),
      stores: [noting(calls)],
    } as unknown as World;
    const { github, workTree, stores } = fencedWorld(world, refuse);
    const open = github as unknown as Record<string, () => Promise<unknown>>;
    for (const write of githubWrites) await expect(open[write]?.(), write).rejects.toMatchObject(lostOwnership);
    await expect(workTree.push("branch")).rejects.toMatchObject(lostOwnership);
    await expect(stores[0]?.prune(workflowId, 1, signal)).rejects.toMatchObject(lostOwnership);
    expect(calls).toEqual([]);
    await github.issue(1);
    await workTree.headSha();
    await stores[0]?.find({}, signal);
    expect(calls).toEqual(["issue", "headSha", "find"]);
  });

  it("checks the lease before each write, and hands arguments and answer on", async () => {
    const order: string[] = [];
    const github = {
      createComment: async (issue: number, body: string) => {
        order.push(`made ${issue} ${body}`);
        return { id: 5 };
      },
    };
    const fenced = fencedWorld({ github, workTree: {}, stores: [] } as unknown as World, async () => {
      order.push("checked");
    });
    expect(await fenced.github.createComment(1, "one")).toEqual({ id: 5 });
    await fenced.github.createComment(2, "two");
    expect(order).toEqual(["checked", "made 1 one", "checked", "made 2 two"]);
  });
});

async function done(engine: Fixture) {
  const { recorder } = engine;
  const issue = await engine.clock.drive(engine.world.github.createIssue({ title: "t", body: "b", labels: [] }));
  await engine.clock.drive(engine.world.github.addLabels(issue.number, ["workflow-in-progress"]));
  const outputs = {
    issue_creation: { number: issue.number, url: issue.url, adopted: false, commentId: null },
    branch_setup: { branch: "feature/t-1", baseBranch: "main", baseSha: "a", created: true, untrackedBefore: [] },
    pr_preparation: { title: "Ours", body: "ours", headSha: "a", draft: false, commits: 1 },
  } as const;
  for (const [stage, output] of Object.entries(outputs))
    await recorder.record({ kind: "stage.succeeded", stage: stage as keyof typeof outputs, output });
  return issue;
}

function contextFor(engine: Fixture, stage: "final_cleanup" | "pr_creation") {
  const { world, recorder, workflow } = engine;
  return stageContext({
    world,
    recorder,
    config: { ...workflow.config, labels: [] },
    stage,
    attempt: 1,
    hints: {} as never,
    runUrl: undefined,
    signal,
    heartbeat: () => undefined,
    onOutput: () => undefined,
    idleMs: 0,
    supervise: () => undefined,
    fence: workflow.ownership.fence,
    checkpoint: async () => undefined,
    findEarlier: async () => undefined,
  });
}

/** Our lease runs out while nothing renews it, and another run takes the workflow. */
async function lose({ world, clock, workflow }: Fixture): Promise<void> {
  await clock.drive(workflow.ownership.fence(signal));
  await clock.drive(clock.sleep(leaseMs + 31_000));
  const other = createOwnership(world, { ...workflow.run, id: "2000" });
  await clock.drive(other.claim([workflowId], signal));
}

describe("stages of a run that has lost its workflow", () => {
  it("take no label off and prune no checkpoint of the owner", async () => {
    const engine = await fixture();
    const issue = await done(engine);
    await lose(engine);
    const before = engine.machine.life.steps.length;
    await expect(engine.clock.drive(finalCleanup.run(contextFor(engine, "final_cleanup")))).rejects.toMatchObject(
      lostOwnership,
    );
    const steps = engine.machine.life.steps.slice(before).map(({ name }) => name);
    expect(steps.filter((name) => !name.startsWith("git claim"))).toEqual([]);
    expect((await engine.clock.drive(engine.world.github.issue(issue.number)))?.labels).toEqual([
      "workflow-in-progress",
    ]);
  });

  it("change no pull request", async () => {
    const engine = await fixture();
    await done(engine);
    await lose(engine);
    const texts: string[] = [];
    const pull = { number: 9, url: "u", state: "open", draft: false, body: "the owner's", labels: [] };
    Object.assign(engine.world.github, {
      pullRequestByHead: async () => pull,
      pullRequest: async () => pull,
      updatePullRequest: async (_number: number, change: { body?: string }) => {
        texts.push(change.body ?? "");
        return pull;
      },
    });
    // As after a crash: confirmed in the journal, so that nothing of it is looked for or fenced again.
    const key = "head feature/t-1";
    await engine.recorder.record({ kind: "effect.intended", effect: "pull-request", key });
    await engine.recorder.record({
      kind: "effect.confirmed",
      effect: "pull-request",
      key,
      found: true,
      value: { number: 9, url: "u", draft: false },
    });
    await expect(engine.clock.drive(prCreation.run(contextFor(engine, "pr_creation")))).rejects.toMatchObject(
      lostOwnership,
    );
    expect(texts).toEqual([]);
  });
});
