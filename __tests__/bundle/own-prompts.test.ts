import { describe, expect, it } from "vitest";
import { decodeHistory } from "../../src/core/learning/run-history.ts";
import { patient, story, withProject } from "./harness.ts";
import { whatIsThere } from "./what-is-there.ts";

const directory = ".github/workflow-manager/prompts";
const ours = "OUR HOUSE RULES\n\n{{rules}}\n\n{{task}}\n";

describe("prompts of the repository", () => {
  it("are what the agent is asked, beside the built-in ones", { timeout: patient }, () =>
    withProject({ files: { [`${directory}/implementation.md`]: ours } }, async (project) => {
      const issue = await project.openIssue({ body: "`add(1, 2)` must be 3. {{rules}}\n" });
      const result = await project.run({ "issue-number": String(issue) });
      expect(result.outputs["status"], story(result)).toBe("completed");
      const prompt = await project.agent.prompt("implementation_progress");
      expect(prompt).toContain("OUR HOUSE RULES\n\n## Rules\n");
      expect(prompt).toContain("must be 3. {{rules}}\n");
      expect(await project.agent.prompt("research_planning")).toMatch(/^# Plan the implementation/);
      // What this workflow leaves for the next ones to learn from: one record, in a ref of its own.
      const kept = decodeHistory(await project.repository.read("refs/workflow-manager/history", "history.json"));
      expect(kept).toMatchObject({
        kind: "ok",
        records: [{ workflowId: result.outputs["workflow-id"], status: "completed" }],
      });
    }),
  );

  it("that cannot be used end the run before anything is made", { timeout: patient }, () =>
    withProject(
      { files: { [`${directory}/fix.md`]: `${ours}{{tsak}}`, [`${directory}/deploy.md`]: "" } },
      async (project) => {
        const issue = await project.openIssue();
        const result = await project.run({ "issue-number": String(issue) });
        expect(result.conclusion).toBe("failure");
        expect(result.outputs, story(result)).toMatchObject({
          "failed-stage": "initialization",
          "error-category": "configuration",
        });
        expect(result.summary).toContain("fix.md line 6");
        expect(result.summary).toContain("deploy.md");
        expect((await whatIsThere(project.repository)).pulls).toEqual([]);
        expect(await project.agent.calls()).toEqual([]);
      },
    ),
  );
});
