import { describe, expect, it } from "vitest";
import { type Evidence, Fault } from "../../../src/core/failure/evidence.ts";
import { type FrontDeskCommand, serveFrontDesk } from "../../../src/engine/serve/front-desk.ts";
import type { GitHub, Permission } from "../../../src/ports.ts";
import { configuration, createSimulation, issueTask, openIssue } from "../../fakes/simulation/scenario.ts";

const http = (status: number, message: string): Evidence => ({
  kind: "http",
  dependency: "github",
  method: "POST",
  path: "/dispatches",
  status,
  message,
  at: 0,
});

interface Setup {
  readonly sender?: string;
  readonly permission?: Permission;
  readonly command?: FrontDeskCommand;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly dispatchFails?: Evidence;
  readonly reactionFails?: boolean;
  readonly unknownSelf?: boolean;
  readonly status?: { runId: number | undefined; running: boolean; finished: boolean; text: string };
}

async function serve(setup: Setup = {}) {
  const simulation = createSimulation({ seed: 1, task: issueTask });
  openIssue(simulation.host);
  const calls: string[] = [];
  const github: GitHub = {
    ...simulation.idle().world.github,
    permission: async () => setup.permission ?? "write",
    react: async (_target, reaction) => {
      calls.push(`react ${reaction}`);
      if (setup.reactionFails === true) throw new Fault(http(500, "Server Error"));
    },
    removeLabel: async (_issue, label) => {
      calls.push(`remove ${label}`);
    },
    dispatchWorkflow: async (workflow, ref, inputs) => {
      if (setup.dispatchFails !== undefined) throw new Fault(setup.dispatchFails);
      calls.push(`dispatch ${workflow} ${ref} ${JSON.stringify(inputs)}`);
      return { runId: 7, url: "run 7" };
    },
    cancelRun: async (id) => {
      calls.push(`cancel ${id}`);
    },
  };
  const request = {
    github,
    config: configuration(setup.inputs),
    issue: 1,
    sender: setup.sender ?? "maintainer",
    command: setup.command ?? ({ kind: "start" } as const),
    commentId: undefined,
    announce: async () => {
      calls.push("announce");
    },
    self: setup.unknownSelf === true ? undefined : { workflowFile: "w.yml", ref: "main" },
  };
  const answer = await simulation.clock.drive(serveFrontDesk(request, async () => setup.status));
  return { answer, calls };
}

describe("the front desk", () => {
  it("hands the work of somebody who may write to a dispatched run, and takes the label off", async () => {
    const { answer, calls } = await serve();
    expect(answer).toEqual({ kind: "dispatched", runUrl: "run 7" });
    expect(calls).toEqual([
      "react eyes",
      "announce",
      'dispatch w.yml main {"issue-number":"1"}',
      "remove workflow-manager",
    ]);
  });

  it.each(["read", "triage", "none"] as const)(
    "makes nothing at all for somebody with %s permission",
    async (permission) => {
      const { answer, calls } = await serve({ sender: "eve", permission });
      expect(answer.kind).toBe("refused");
      expect(calls).toEqual([]);
    },
  );

  it("counts people by the list and bots by their full name only", async () => {
    const listed = { inputs: { "allow-users": "Eve", "allow-bots": "helper[bot]" }, permission: "none" } as const;
    expect((await serve({ ...listed, sender: "eve" })).answer.kind).toBe("dispatched");
    expect((await serve({ ...listed, sender: "helper[bot]" })).answer.kind).toBe("dispatched");
    expect((await serve({ sender: "other[bot]", permission: "admin" })).answer.kind).toBe("refused");
  });

  it.each([
    [403, "Resource not accessible by integration"],
    [404, "Not Found"],
    [422, "Workflow does not have 'workflow_dispatch' trigger"],
  ])("leaves the work to the run that asks where dispatching is answered %i", async (status, message) => {
    expect((await serve({ dispatchFails: http(status, message) })).answer.kind).toBe("in-place");
    expect((await serve({ unknownSelf: true })).answer.kind).toBe("in-place");
  });

  it("does not take trouble of GitHub for a missing permission", async () => {
    await expect(serve({ dispatchFails: http(502, "Bad Gateway") })).rejects.toBeInstanceOf(Fault);
  });

  it("starts the work although its reaction failed", async () => {
    expect((await serve({ reactionFails: true })).answer.kind).toBe("dispatched");
  });

  it("hands on the stage that is to be tried again", async () => {
    const { calls } = await serve({ command: { kind: "retry", stage: "testing_complete" } });
    expect(calls.join()).toContain('"resume-from":"testing_complete"');
  });

  it("cancels the run of the status comment, and only one that runs", async () => {
    const running = { runId: 9, running: true, finished: false, text: "it runs" };
    expect((await serve({ command: { kind: "cancel" }, status: running })).calls).toContain("cancel 9");
    const over = { ...running, running: false };
    expect((await serve({ command: { kind: "cancel" }, status: over })).calls).not.toContain("cancel 9");
  });

  it("answers a question for the status without starting anything", async () => {
    const { answer, calls } = await serve({ command: { kind: "status" } });
    expect(answer.kind).toBe("answered");
    expect(calls).toEqual(["react eyes"]);
  });
});
