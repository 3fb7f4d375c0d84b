import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { EndStatus } from "../../../src/core/journal/journal-entry.ts";
import { checkName } from "../../../src/core/report/check-run.ts";
import { attachStatus, showStatusOfEnd } from "../../../src/engine/present/attach-status.ts";
import type { CheckConclusion } from "../../../src/ports.ts";
import { fixture, workflowId } from "../ownership/fixture.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);
const foreign = "workflow-20260101-000000-zzzz 9.1";

async function begin(inputs: Readonly<Record<string, string>> = { "check-run": "true" }) {
  const engine = await fixture({ inputs });
  const { world, recorder, workflow, clock, host } = engine;
  const setup = { world, config: workflow.config, plan: workflow.plan, repositoryUrl: null };
  const attach = () => attachStatus(recorder, setup, workflow.ownership);
  const pass = (ms: number) => clock.drive(clock.sleep(ms));
  const push = async (sha: string) => {
    await recorder.record({
      kind: "effect.confirmed",
      effect: `push:${sha}`,
      key: `feature/x at ${sha}`,
      found: false,
      value: { sha },
    });
    await pass(10_000);
  };
  const end = async (status: EndStatus) => {
    const failure =
      status === "completed"
        ? null
        : ({ category: "interrupted", code: "stopped", message: "It was stopped.", remedy: "Re-run it." } as const);
    await recorder.record({ kind: "workflow.ended", status, reason: "over", failure, resumable: failure !== null });
    await pass(10_000);
  };
  const resume = async (attempt: number) => {
    const run = { id: "1000", attempt, url: undefined, actor: undefined, event: undefined, version: "0.1.0" };
    await recorder.record({ kind: "run.opened", run, resumedFrom: null, from: null, previousEnd: null });
    await pass(10_000);
  };
  /** What an earlier machine has left. */
  const leave = (sha: string, externalId: string, conclusion: CheckConclusion | null = null) =>
    clock.drive(
      world.github.createCheckRun(sha, checkName, {
        externalId,
        detailsUrl: undefined,
        title: "",
        summary: "",
        conclusion,
      }),
    );
  const shown = () =>
    (host.state.checkRuns ?? []).map(({ sha, externalId, conclusion }) => [sha[0], externalId, conclusion]);
  return { ...engine, attach, pass, push, end, resume, leave, shown };
}

const run = (attempt: number) => `${workflowId} 1000.${attempt}`;

describe("the check run", () => {
  it("is off unless it is asked for, and is not there before work was pushed", async () => {
    const off = await begin({});
    off.attach();
    await off.push(a);
    expect(off.shown()).toEqual([]);
    const on = await begin();
    on.attach();
    await on.recorder.record({ kind: "stage.started", stage: "branch_setup" });
    await on.pass(10_000);
    expect(on.shown()).toEqual([]);
  });

  it("stands at the newest commit, says how far the workflow is, and how it ended", async () => {
    const { attach, recorder, host, pass, push, end, shown } = await begin();
    attach();
    await push(a);
    expect(shown()).toEqual([["a", run(1), null]]);
    await recorder.record({ kind: "stage.started", stage: "review_request" });
    await pass(10_000);
    expect(host.state.checkRuns?.[0]?.summary).toContain("review_request");
    await push(b);
    expect(shown()).toEqual([
      ["a", run(1), "neutral"],
      ["b", run(1), null],
    ]);
    expect(host.state.checkRuns?.[0]?.title).toBe("Went on at bbbbbbbbbbbb");
    await end("completed");
    expect(shown()[1]).toEqual(["b", run(1), "success"]);
    expect(host.state.checkRuns?.[1]?.title).toMatch(/^Completed/);
  });

  it.each([
    ["degraded", "neutral"],
    ["paused", "action_required"],
    ["interrupted", "cancelled"],
    ["failed", "failure"],
  ] as const)("of a workflow that is %s is completed as %s", async (status, conclusion) => {
    const { attach, push, end, shown } = await begin();
    attach();
    await push(a);
    await end(status);
    expect(shown()).toEqual([["a", run(1), conclusion]]);
  });

  it("that a lost run left open is taken over, also at a commit that is no longer the newest", async () => {
    const { attach, push, resume, end, leave, shown } = await begin();
    await push(a);
    await push(b);
    await leave(a, run(1));
    await leave(b, run(1));
    await leave(b, foreign);
    attach();
    await resume(2);
    expect(shown()).toEqual([
      ["a", run(1), null],
      ["b", run(2), null],
      ["b", foreign, null],
    ]);
    await end("completed");
    expect(shown()).toEqual([
      ["a", run(2), "neutral"],
      ["b", run(2), "success"],
      ["b", foreign, null],
    ]);
  });

  it("that was completed by a run is made anew by the run that goes on, and not by the post step of the same run", async () => {
    const { attach, clock, push, resume, end, shown } = await begin();
    const main = attach();
    await push(a);
    await end("interrupted");
    await clock.drive(main.settle());
    // As the post step does: another process, which knows nothing of what main has shown.
    const post = attach();
    await end("interrupted");
    await clock.drive(post.settle());
    expect(shown()).toEqual([["a", run(1), "cancelled"]]);
    attach();
    await resume(2);
    await end("completed");
    expect(shown()).toEqual([
      ["a", run(1), "cancelled"],
      ["a", run(2), "success"],
    ]);
  });

  it("is completed by whoever finds the workflow done, where the run that ended it died before it could", async () => {
    const { world, workflow, recorder, clock, push, leave, shown } = await begin();
    await push(a);
    await leave(a, run(1));
    await recorder.record({ kind: "workflow.ended", status: "completed", reason: "", failure: null, resumable: false });
    const setup = { world, config: workflow.config, plan: workflow.plan, repositoryUrl: null };
    await clock.drive(showStatusOfEnd(recorder.history(), setup, workflow.ownership));
    expect(shown()).toEqual([["a", run(1), "success"]]);
  });

  it("follows to a commit that a lost run has pushed and no checkpoint knows of", async () => {
    const { attach, recorder, pass, push, end, leave, shown } = await begin();
    attach();
    await push(a);
    await leave(b, run(0));
    const output = { rounds: 0, answered: 0, headSha: b };
    await recorder.record({ kind: "stage.succeeded", stage: "review_processing", output });
    await pass(10_000);
    await end("completed");
    expect(shown()).toEqual([
      ["a", run(1), "neutral"],
      ["b", run(1), "success"],
    ]);
  });

  it.each(["Resource not accessible by integration", "You must authenticate via a GitHub App."])(
    "that may not be made costs one request and one warning that says what to add (%s)",
    async (message) => {
      const { attach, world, recorder, pass, push, end, shown } = await begin();
      let asked = 0;
      const warnings: string[] = [];
      const refusal = {
        kind: "http",
        dependency: "github",
        method: "POST",
        path: "/check-runs",
        status: 403,
        at: 0,
      } as const;
      const createCheckRun = async () => {
        asked += 1;
        throw new Fault({ ...refusal, message });
      };
      Object.assign(world.github, { createCheckRun });
      Object.assign(world.log, { write: ({ message }: { message: string }) => warnings.push(message) });
      attach();
      await push(a);
      await recorder.record({ kind: "stage.started", stage: "review_request" });
      await pass(10_000);
      await end("completed");
      expect([asked, shown()]).toEqual([1, []]);
      expect(warnings.filter((message) => message.includes("check run"))).toEqual([
        expect.stringMatching(/^the check run could not be updated: .* 403.* Give the job `checks: write`/),
      ]);
    },
  );
});
