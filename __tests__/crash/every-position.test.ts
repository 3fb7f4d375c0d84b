/**
 * The reference workflow (nineteen stages, a fix round, a review round) dies at every durable write and every request to the
 * outside: before it, after it, and in the middle of it where it has one. The next machine goes on, and nothing is lost,
 * made twice or run again.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { workflowStages } from "../../src/core/stage.ts";
import { finishedTree } from "../fakes/simulation/campaign.ts";
import { finalTree } from "../fakes/simulation/invariants.ts";
import type { CrashMoment, CrashPlan, Step } from "../fakes/simulation/life.ts";
import { createSimulation, issueTask, openIssue, type Simulation } from "../fakes/simulation/scenario.ts";

interface Variant {
  readonly title: string;
  readonly issue?: boolean;
  /** A new run finds the workflow by its issue, in place of a re-run. */
  readonly newRun?: boolean;
  /** Every store loses everything: only GitHub knows what was done. */
  readonly storesLost?: boolean;
  /** The next process starts on the same machine, from the journal that lies there, and no store has anything. */
  readonly sameMachine?: boolean;
  /** Every `stride`-th crash. */
  readonly stride: number;
}

function begin(variant: Variant): Simulation {
  const simulation = createSimulation({ seed: 1, ...(variant.issue === true ? { task: issueTask } : {}) });
  if (variant.issue === true) openIssue(simulation.host);
  return simulation;
}

async function reference(variant: Variant): Promise<{ simulation: Simulation; steps: readonly Step[] }> {
  const simulation = begin(variant);
  const { machine, ending } = await simulation.next();
  if (ending.kind !== "ended" || ending.end.status !== "completed")
    throw new Error("the reference run did not complete");
  return { simulation, steps: machine.life.steps };
}

function crashes(steps: readonly Step[]): readonly (CrashPlan & { readonly name: string })[] {
  return steps.flatMap(({ name, tearable }, at) =>
    (["before", "after", "torn"] satisfies CrashMoment[])
      .filter((when) => when !== "torn" || tearable)
      .map((when) => ({ at, when, name })),
  );
}

async function survive(variant: Variant, crash: CrashPlan): Promise<readonly string[]> {
  const simulation = begin(variant);
  const first = await simulation.next({ crash });
  if (first.ending.kind !== "died") return ["it did not die"];
  if (variant.storesLost === true || variant.sameMachine === true)
    for (const shelf of simulation.host.shelves) shelf.kept.length = 0;
  const after = variant.sameMachine === true ? first.machine : undefined;
  const { ending } = await simulation.next({ newRun: variant.newRun, more: { after } });
  const problems = [...simulation.violations(variant.issue === true ? 0 : 1)];
  if (ending.kind === "ended" && ending.end.status !== "completed")
    problems.push(`it ended ${ending.end.status}: ${ending.end.reason}`);
  const tree = JSON.stringify(Object.entries(finalTree(simulation.host) ?? {}).sort());
  if (tree !== JSON.stringify(Object.entries(finishedTree).sort())) problems.push(`the final tree is ${tree}`);
  return problems;
}

const variants: readonly Variant[] = [
  { title: "re-run of the same run", stride: 1 },
  { title: "re-run, begun from an issue", issue: true, stride: 11 },
  { title: "new run for the same issue", issue: true, newRun: true, stride: 11 },
  { title: "re-run with every checkpoint lost", storesLost: true, stride: 11 },
  { title: "restart on the same machine, with nothing but its own journal", sameMachine: true, stride: 11 },
  {
    title: "new run for the same issue with every checkpoint lost",
    issue: true,
    newRun: true,
    storesLost: true,
    stride: 11,
  },
];

describe("the reference workflow", () => {
  let steps: readonly Step[] = [];
  let simulation: Simulation;

  beforeAll(async () => {
    ({ simulation, steps } = await reference({ title: "", stride: 1 }));
  });

  it("goes through all nineteen stages with a fix round and a review round, and breaks no rule", () => {
    const ending = simulation.runs[0]?.ending;
    if (ending?.kind !== "ended") throw new Error("it did not end");
    const { stages } = ending.end.history;
    expect(workflowStages.map((stage) => stages[stage].status)).toEqual(workflowStages.map(() => "succeeded"));
    expect(stages.testing_complete.output?.["rounds"]).toBe(1);
    expect(stages.review_processing.output?.["rounds"]).toBe(1);
    expect(simulation.violations()).toEqual([]);
    expect(finalTree(simulation.host)).toEqual(finishedTree);
  });

  it("has durable writes, requests to GitHub, pushes, agent edits and checkpoints among its positions", () => {
    for (const kind of [
      "journal: ",
      "GitHub: createIssue",
      "GitHub: createPullRequest",
      "git push",
      "agent: ",
      "cache: save",
    ])
      expect(steps.some(({ name }) => name.startsWith(kind))).toBe(true);
    expect(crashes(steps).length).toBeGreaterThan(600);
  });
});

describe("a crash at every position", () => {
  it.each(variants)(
    "loses nothing, makes nothing twice and runs nothing again: $title",
    async (variant) => {
      const { steps } = await reference(variant);
      const all = crashes(steps).filter((_, index) => index % variant.stride === 0);
      const failures: string[] = [];
      for (const crash of all) {
        const problems = await survive(variant, crash);
        failures.push(...problems.map((problem) => `${crash.when} ${crash.at} (${crash.name}): ${problem}`));
      }
      expect(failures).toEqual([]);
    },
    300_000,
  );
});

describe("a crash", () => {
  it("while the tests run makes what they wrote no part of the change, nor is a task lost that was not written down yet", async () => {
    const { steps } = await reference({ title: "", stride: 1 });
    const at = steps.findIndex(({ name }) => name === "command: test-command");
    expect(at).toBeGreaterThan(0);
    // Killed before its task was written down, it has it from whoever starts it again.
    for (const at of [0, 1])
      expect(await survive({ title: "", stride: 1, sameMachine: true }, { at, when: "after" })).toEqual([]);
    for (const sameMachine of [true, false])
      for (const when of ["before", "after"] as const)
        expect(await survive({ title: "", stride: 1, sameMachine }, { at, when })).toEqual([]);
  });
});
