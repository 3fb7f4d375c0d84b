import { describe, expect, it } from "vitest";
import { type Project, patient, story, withProject } from "./harness.ts";
import { journalOn, resumes, startedAgain } from "./journal-on.ts";
import { footprint, whatIsThere } from "./what-is-there.ts";

/** A comment, and the front desk's answer to it. */
async function say(project: Project, issue: number, text: string, by = "maintainer") {
  const id = await project.repository.comment(issue, text, by);
  const result = await (await project.startPending()).result;
  const comment = project.repository.threads.get(issue)?.comments.find((each) => each.id === id);
  return { result, reactions: comment?.reactions.map((reaction) => reaction.content) ?? [] };
}

describe.concurrent("comment commands", () => {
  it("tell how far a workflow is, cancel it, resume it and retry a stage of it", { timeout: patient }, () =>
    withProject(
      {
        behaviour: {
          research_planning: "echo plan",
          implementation_progress: "sed -i 's/a - b/a + b/' add.mjs; pause middle",
        },
      },
      async (project) => {
        const { repository, agent, host } = project;
        const issue = await project.openIssue();
        const none = await say(project, issue, "/workflow status");
        expect(none.result.outputs["conclusion"], story(none.result)).toMatch(/no workflow/);
        const idle = await say(project, issue, "/workflow cancel");
        expect(idle.result.outputs["conclusion"]).toMatch(/no running workflow/);

        await agent.arm("middle");
        await repository.addLabel(issue, "workflow-manager", "maintainer");
        await (await project.startPending()).result;
        const pipeline = await project.startPending();
        await agent.reached("middle", pipeline.result);

        const status = await say(project, issue, "/workflow status");
        expect(status.reactions).toEqual(["eyes"]);
        expect(status.result.outputs["status"]).toBe("skipped");
        expect(status.result.outputs["conclusion"]).toMatch(/^workflow-\S+ is running/);

        const cancel = await say(project, issue, "/workflow cancel");
        expect(cancel.reactions).toEqual(["eyes"]);
        expect(cancel.result.conclusion).toBe("success");
        const cancelled = await pipeline.result;
        expect(cancelled.end).toBe("cancelled");
        expect(cancelled.outputs["status"], story(cancelled)).toBe("interrupted");
        expect((await whatIsThere(repository)).statusComments[0]?.body).toMatch(/interrupted/i);

        const resume = await say(project, issue, "/workflow resume");
        expect(resume.reactions).toEqual(["eyes"]);
        expect(resume.result.outputs["status"], story(resume.result)).toBe("dispatched");
        const resumed = await (await project.startPending()).result;
        expect(resumed.outputs, story(resumed)).toMatchObject({
          status: "completed",
          "workflow-id": cancelled.outputs["workflow-id"],
          "resumed-from": "implementation_progress",
        });
        expect(startedAgain(await journalOn(resumed.machine))).toEqual([]);

        const over = await say(project, issue, "/workflow resume");
        expect(over.result.outputs["status"], story(over.result)).toBe("skipped");
        expect(over.result.outputs["conclusion"]).toMatch(/completed.*nothing left to do/);
        expect(host.pendingRuns).toEqual([]);

        const retry = await say(project, issue, "/workflow retry testing_complete");
        expect(retry.result.outputs["status"], story(retry.result)).toBe("dispatched");
        const retried = await (await project.startPending()).result;
        expect(retried.outputs, story(retried)).toMatchObject({
          status: "completed",
          "workflow-id": cancelled.outputs["workflow-id"],
          "resumed-from": "testing_complete",
        });
        expect(resumes(await journalOn(retried.machine))).toEqual([
          null,
          "implementation_progress",
          "testing_complete",
        ]);
        const there = await whatIsThere(repository);
        expect([there.issues.length, there.branches.length, there.pulls.length]).toEqual([1, 1, 1]);
        expect(there.statusComments).toHaveLength(1);
        expect(host.pendingRuns).toEqual([]);
      },
    ),
  );

  it(
    "that are not understood are answered with a confused face and an error that names the commands",
    {
      timeout: patient,
    },
    () =>
      withProject({}, async (project) => {
        const issue = await project.openIssue();
        const unknown = await say(project, issue, "/workflow rezume");
        expect(unknown.reactions).toEqual(["confused"]);
        expect(unknown.result.outputs["status"], story(unknown.result)).toBe("failed");
        const [error, ...others] = unknown.result.annotations.filter((each) => each.level === "error");
        expect(others).toEqual([]);
        expect(error?.message).toMatch(/rezume.*\/workflow resume/s);
        const stage = await say(project, issue, "/workflow retry testing");
        expect(stage.reactions).toEqual(["confused"]);
        expect(stage.result.outputs["error-message"]).toMatch(/testing_complete/);
        expect((await whatIsThere(project.repository)).branches).toEqual([]);
      }),
  );

  it("of a stranger change nothing", { timeout: patient }, () =>
    withProject({}, async (project) => {
      project.host.addUser("stranger", "read");
      const issue = await project.openIssue();
      for (const command of ["/workflow cancel", "/workflow resume", "/workflow nonsense"]) {
        const { result, reactions } = await say(project, issue, command, "stranger");
        expect(reactions, command).toEqual([]);
        expect(result.outputs["status"], story(result)).toBe("skipped");
      }
      expect(project.host.pendingRuns).toEqual([]);
      expect(await footprint(project.repository)).not.toContain("refs/workflow-manager");
    }),
  );
});
