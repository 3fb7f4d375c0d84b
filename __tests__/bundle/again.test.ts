import { describe, expect, it } from "vitest";
import type { JobResult } from "../fakes/runner/api.ts";
import { type Project, patient, story, withProject } from "./harness.ts";
import { journalOn, savedFromNowOn, startedAgain } from "./journal-on.ts";
import { longProject } from "./long-work.ts";
import { whatIsThere } from "./what-is-there.ts";

async function cancelledInTheMiddle(project: Project, issue: number): Promise<JobResult> {
  await project.agent.arm("implementation");
  const job = await project.start({ "issue-number": String(issue) });
  await project.agent.reached("implementation", job.result);
  job.cancel();
  const result = await job.result;
  expect(result.outputs["status"], story(result)).toBe("interrupted");
  return result;
}

/** Its id, by the journal on the machine that is then lost. */
async function lostInTheMiddle(project: Project, issue: number): Promise<string> {
  await project.agent.arm("implementation");
  const job = await project.start({ "issue-number": String(issue) });
  await project.agent.reached("implementation", job.result);
  await savedFromNowOn(job.machine);
  const [created] = await journalOn(job.machine);
  await job.killMachine();
  expect((await job.result).end).toBe("machine-lost");
  return created?.kind === "workflow.created" ? created.workflowId : "";
}

describe.concurrent("another run", () => {
  it("goes on with a workflow that it is told the id of", { timeout: patient }, () =>
    withProject(longProject, async (project) => {
      const issue = await project.openIssue();
      const first = await cancelledInTheMiddle(project, issue);
      const id = first.outputs["workflow-id"] ?? "";
      const second = await project.run({ mode: "resume", "workflow-id": id });
      expect(second.runId).not.toBe(first.runId);
      expect(second.outputs, story(second)).toMatchObject({
        status: "completed",
        "workflow-id": id,
        "resumed-from": "implementation_progress",
      });
      expect(await project.agent.look("found-2")).toBe(await project.agent.look("half"));
      expect(startedAgain(await journalOn(second.machine))).toEqual([]);
      const there = await whatIsThere(project.repository);
      expect([there.pulls.length, there.statusComments.length]).toEqual([1, 1]);
    }),
  );

  it(
    "for a label on an unfinished workflow's issue goes on with it; on a finished one's it is a new workflow",
    {
      timeout: patient,
    },
    () =>
      withProject(longProject, async (project) => {
        const { repository } = project;
        const label = async (): Promise<JobResult> => {
          await repository.addLabel(issue, "workflow-manager", "maintainer");
          const [desk, pipeline, ...others] = await project.drain();
          expect(desk?.outputs["status"]).toBe("dispatched");
          expect(others).toEqual([]);
          if (pipeline === undefined) throw new Error("the front desk dispatched nothing");
          return pipeline;
        };
        const issue = await project.openIssue();
        const first = await lostInTheMiddle(project, issue);
        const second = await label();
        expect(second.outputs, story(second)).toMatchObject({
          status: "completed",
          "workflow-id": first,
          "resumed-from": "implementation_progress",
          "pull-request-operation": "created",
        });

        const third = await label();
        expect(third.outputs["workflow-id"], story(third)).not.toBe(first);
        expect(third.outputs).toMatchObject({
          status: "completed",
          "resumed-from": "",
          "branch-name": second.outputs["branch-name"],
          "pull-request-number": second.outputs["pull-request-number"],
          "pull-request-operation": "updated",
        });
        const there = await whatIsThere(repository);
        expect([there.issues.length, there.branches.length, there.pulls.length]).toEqual([1, 1, 1]);
        // One comment for each workflow.
        expect(there.statusComments).toHaveLength(2);
      }),
  );

  it("with an id that nobody knows fails with a sentence and makes nothing", { timeout: patient }, () =>
    withProject({}, async (project) => {
      await project.openIssue();
      const result = await project.run({ mode: "resume", "workflow-id": "workflow-20240101-000000-zzzz" });
      expect(result.outputs["status"], story(result)).toBe("failed");
      expect(result.outputs["error-message"]).toContain("workflow-20240101-000000-zzzz");
      const errors = result.annotations.filter((annotation) => annotation.level === "error");
      expect(errors).toHaveLength(1);
      const there = await whatIsThere(project.repository);
      expect([there.branches, there.pulls, there.statusComments]).toEqual([[], [], []]);
      expect(there.issues).toHaveLength(1);
    }),
  );
});
