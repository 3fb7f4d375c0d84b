import { describe, expect, it } from "vitest";
import { leaseMs } from "../../../src/core/checkpoint/ownership.ts";
import { createOwnership } from "../../../src/engine/ownership/ownership.ts";
import { attachStatus } from "../../../src/engine/present/attach-status.ts";
import { fixture, workflowId } from "../ownership/fixture.ts";

const signal = new AbortController().signal;

async function begin() {
  const engine = await fixture();
  const { world, recorder, workflow, clock } = engine;
  const edits: { readonly at: number; readonly cells: number; readonly body: string }[] = [];
  const issue = await clock.drive(world.github.createIssue({ title: "t", body: "b", labels: [] }));
  const comment = await clock.drive(world.github.createComment(issue.number, "queued"));
  const { updateComment } = world.github;
  Object.assign(world.github, {
    updateComment: async (id: number, body: string) => {
      await updateComment(id, body);
      edits.push({ at: clock.now(), cells: engine.host.claims.cells.size, body });
    },
  });
  const setup = { world, config: workflow.config, plan: workflow.plan, repositoryUrl: null };
  const status = attachStatus(recorder, setup, workflow.ownership);
  const found = {
    kind: "effect.confirmed",
    effect: "status",
    key: "k",
    found: true,
    value: { id: comment.id },
  } as const;
  const confirm = () => recorder.record(found);
  const end = () =>
    recorder.record({ kind: "workflow.ended", status: "completed", reason: "done", failure: null, resumable: false });
  const pass = (ms: number) => clock.drive(clock.sleep(ms));
  return { ...engine, edits, status, confirm, end, pass };
}

describe("the status comment", () => {
  it("is edited by the owner of the workflow, claimed where it is not yet", async () => {
    const { edits, confirm, pass } = await begin();
    await confirm();
    await pass(10_000);
    expect(edits).toMatchObject([{ cells: 1 }]);
  });

  it("says every two minutes that a stage is still at work, and no more when nothing is", async () => {
    const { edits, recorder, confirm, end, pass, clock } = await begin();
    const stage = "implementation_progress";
    await recorder.record({ kind: "stage.started", stage });
    await recorder.record({ kind: "attempt.started", stage, attempt: 2, limitMs: 1 });
    await confirm();
    const began = clock.now();
    await pass(370_000);
    expect(edits.map(({ at }) => Math.round((at - began) / 1000))).toEqual([0, 120, 240, 360]);
    expect(edits.at(-1)?.body).toMatch(
      /implementation_progress<.code>, attempt 2: at work for 6m; last heard of 2026-01-05 09:06 UTC/,
    );
    await recorder.record({ kind: "stage.succeeded", stage, output: {} });
    await pass(10_000);
    const before = edits.length;
    await pass(600_000);
    expect(edits).toHaveLength(before);
    await end();
  });

  it("is left alone by a run that has lost the workflow, without a word", async () => {
    const { world, workflow, clock, edits, recorder, confirm, pass, of } = await begin();
    await confirm();
    await pass(leaseMs + 31_000);
    const other = createOwnership(world, { ...workflow.run, id: "2000" });
    await clock.drive(other.claim([workflowId], signal));
    await recorder.record({ kind: "stage.started", stage: "pr_creation" });
    await pass(60_000);
    expect(edits).toHaveLength(1);
    expect(of("warning")).toEqual([]);
  });

  it("is edited a last time before the workflow is given back, and never after it", async () => {
    const { workflow, clock, host, edits, recorder, confirm, end, pass, status } = await begin();
    await confirm();
    await pass(1_000);
    await end();
    await clock.drive(workflow.ownership.release(signal));
    expect([...host.claims.cells]).toEqual([]);
    expect(edits.map(({ cells }) => cells)).toEqual([1, 1]);
    await recorder.record({ kind: "stage.started", stage: "pr_creation" });
    await clock.drive(status.settle());
    await pass(60_000);
    expect(edits).toHaveLength(2);
    expect([...host.claims.cells]).toEqual([]);
  });

  it("does not hold the end where GitHub does not answer", async () => {
    const { workflow, world, clock, host, confirm, end, pass } = await begin();
    await confirm();
    await pass(1_000);
    Object.assign(world.github, { updateComment: () => new Promise(() => undefined) });
    await end();
    const asked = clock.now();
    await clock.drive(workflow.ownership.release(signal));
    expect(clock.now() - asked).toBeLessThan(9_000);
    expect([...host.claims.cells]).toEqual([]);
  });
});
