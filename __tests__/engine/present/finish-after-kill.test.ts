import { describe, expect, it } from "vitest";
import { createOwnership } from "../../../src/engine/ownership/ownership.ts";
import { attachStatus } from "../../../src/engine/present/attach-status.ts";
import { finishAfterKill } from "../../../src/engine/present/finish-after-kill.ts";
import { fixture, workflowId } from "../ownership/fixture.ts";

const signal = new AbortController().signal;

const savedIn = (store: string, generation: number) =>
  ({ kind: "checkpoint.saved", generation, store, key: "k", bytes: 1, tookMs: 1 }) as const;

/** Main holds the workflow of an issue, and dies without a word unless the test says an end. */
async function killed(inputs: Readonly<Record<string, string>> = {}) {
  const engine = await fixture({ inputs });
  const { world, clock, recorder, workflow, host } = engine;
  const baseSha = await clock.drive(world.workTree.headSha());
  await recorder.record({
    kind: "stage.succeeded",
    stage: "initialization",
    output: { baseSha, visibility: "private" },
  });
  const cells = ["run-1000", workflowId];
  const main = createOwnership(world, workflow.run);
  await clock.drive(main.claim(cells, signal));
  const edits: string[] = [];
  const unsaid: string[] = [];
  const post = (run = workflow.run, isUnsaid = false) =>
    clock.drive(
      finishAfterKill({
        world,
        config: workflow.config,
        run,
        workflowId,
        redact: (text) => text,
        onUnsaid: isUnsaid
          ? async ({ end }, ownership) => {
              await ownership.fence(signal);
              unsaid.push(`${end?.status}, ${host.claims.cells.size} claims`);
            }
          : undefined,
        onOpen: (opened, ownership) => {
          const setup = { world, config: workflow.config, plan: workflow.plan, repositoryUrl: null };
          attachStatus(opened, setup, ownership);
        },
      }),
    );
  const saves = () => host.shelves.flatMap((shelf) => shelf.saves);
  const end = (status: "completed" | "interrupted", code?: string) =>
    recorder.record({
      kind: "workflow.ended",
      status,
      reason: "r",
      failure: code === undefined ? null : { category: "interrupted", code, message: "m", remedy: "r" },
      resumable: true,
    });
  return { ...engine, main, cells, edits, unsaid, post, saves, end };
}

describe("the post step after a main that died", () => {
  it("saves and gives back what main held, so that nobody waits for the lease", async () => {
    const { post, host, saves } = await killed();
    expect(host.claims.cells.size).toBe(2);
    expect(await post()).toMatchObject({ kind: "finished", saidTheEnd: true });
    expect(saves().length).toBeGreaterThan(0);
    expect([...host.claims.cells]).toEqual([]);
  });

  it.each(["completed", "interrupted"] as const)(
    "says for main what it journaled and could not show, as its owner, and gives back (%s)",
    async (status) => {
      const { recorder, host, end, post, saves, unsaid } = await killed();
      await end(status);
      for (const { name } of host.shelves) await recorder.record(savedIn(name, 1));
      expect(await post(undefined, true)).toMatchObject({ kind: "finished", saidTheEnd: true });
      expect(unsaid).toEqual([`${status}, 2 claims`]);
      expect([saves(), [...host.claims.cells]]).toEqual([[], []]);
    },
  );

  it("saves and says what main journaled and could neither save nor show", async () => {
    const { host, end, post, saves, unsaid } = await killed();
    await end("completed");
    expect(await post(undefined, true)).toMatchObject({ kind: "finished", saidTheEnd: true });
    expect(unsaid).toEqual(["completed, 2 claims"]);
    expect(saves()).toHaveLength(host.shelves.length);
    expect([...host.claims.cells]).toEqual([]);
  });

  it("says nothing for main where another run has the workflow by now", async () => {
    const { world, workflow, clock, cells, recorder, host, end, post, unsaid } = await killed();
    await end("completed");
    for (const { name } of host.shelves) await recorder.record(savedIn(name, 1));
    const other = createOwnership(world, { ...workflow.run, id: "2000" });
    for (const claim of host.claims.cells.values())
      await clock.drive(other.claim(cells, signal, JSON.parse(claim.text)));
    const before = [...host.claims.cells];
    await post(undefined, true);
    expect([unsaid, [...host.claims.cells]]).toEqual([[], before]);
  });

  it("leaves a workflow alone that is another run's by now: nothing saved, its claim untouched, and it says so", async () => {
    const { world, workflow, clock, cells, post, host, saves } = await killed();
    const other = createOwnership(world, { ...workflow.run, id: "2000" });
    for (const claim of host.claims.cells.values())
      await clock.drive(other.claim(cells, signal, JSON.parse(claim.text)));
    const before = [...host.claims.cells];
    const after = await post();
    expect(after).toMatchObject({ kind: "finished", history: { warnings: [{ topic: "ownership" }] } });
    expect(saves()).toEqual([]);
    expect([...host.claims.cells]).toEqual(before);
  });

  it("does not take over from a later attempt of its own run", async () => {
    const { world, workflow, clock, cells, post, host, saves } = await killed();
    const rerun = createOwnership(world, { ...workflow.run, attempt: 2 });
    await clock.drive(rerun.claim(cells, signal));
    const before = [...host.claims.cells];
    await post();
    expect(saves()).toEqual([]);
    expect([...host.claims.cells]).toEqual(before);
  });

  it("gives back what main, told to stop, had no time for", async () => {
    const { post, host, saves, end, recorder } = await killed();
    await end("interrupted", "cancelled");
    for (const { name } of host.shelves) await recorder.record(savedIn(name, 1));
    expect(await post()).toEqual({ kind: "nothing-to-do" });
    expect(saves()).toEqual([]);
    expect([...host.claims.cells]).toEqual([]);
  });

  it("does not take for the end what was saved after it and taken before it", async () => {
    const { post, host, saves, end, recorder } = await killed();
    await end("interrupted", "cancelled");
    for (const { name } of host.shelves) await recorder.record({ ...savedIn(name, 1), holdsEnd: name === "git" });
    expect(await post()).toEqual({ kind: "nothing-to-do" });
    const names = host.shelves.map(({ name }) => name).filter((name) => name !== "git");
    expect(saves()).toHaveLength(names.length);
    for (const { name, saves: made } of host.shelves) expect(made).toHaveLength(name === "git" ? 0 : 1);
  });

  it("saves the end in those stores for which main, told to stop, had no time, and says no more than main did", async () => {
    const { post, host, end, recorder, clock } = await killed();
    for (const store of ["cache", "artifact", "git"]) await recorder.record(savedIn(store, 1));
    await recorder.record({ kind: "checkpoint.failed", generation: 1, store: "folder", reason: "it refuses" });
    await clock.drive(clock.sleep(1_000));
    await end("interrupted", "cancelled");
    await recorder.record(savedIn("cache", 2));
    expect(await post()).toEqual({ kind: "nothing-to-do" });
    const kept = (name: string) =>
      host.shelves.find((shelf) => shelf.name === name)?.saves.map((save) => save.generation);
    expect([kept("cache"), kept("artifact"), kept("git")]).toEqual([[], [5], [5]]);
    // It has not kept anything before the stop either.
    expect(kept("folder")).toEqual([]);
    expect([...host.claims.cells]).toEqual([]);
  });

  it("asks nothing after an end that main could finish, and saves nothing where main had lost the workflow", async () => {
    for (const code of [undefined, "ownership-lost"]) {
      const { post, machine, saves, end, recorder } = await killed();
      await end(code === undefined ? "completed" : "interrupted", code);
      if (code === undefined) await recorder.record(savedIn("cache", 1));
      const before = machine.life.steps.length;
      expect(await post()).toEqual({ kind: "nothing-to-do" });
      expect(saves()).toEqual([]);
      expect(machine.life.steps.slice(before).filter(({ name }) => name.startsWith("git claim"))).toEqual([]);
    }
  });
});
