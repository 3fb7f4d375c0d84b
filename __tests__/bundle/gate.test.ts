import { describe, expect, it } from "vitest";
import { patient, story, withProject } from "./harness.ts";
import { journalOn } from "./journal-on.ts";
import { whatIsThere } from "./what-is-there.ts";

/** Wrong twice, right the third time. */
const slowLearner = {
  research_planning: "echo plan",
  implementation_progress: "sed -i 's/a - b/a * b/' add.mjs; echo 'Maybe like this.'",
  testing_complete: `
if [ "$(times fix)" -lt 2 ]; then sed -i 's/a \\* b/b - a/' add.mjs; else sed -i 's/b - a/a + b/' add.mjs; fi`,
};

const stubborn = {
  implementation_progress: "sed -i 's/a - b/a * b/' add.mjs; echo 'It is right like this.'",
  testing_complete: "echo 'The tests are wrong.'",
};

describe.concurrent("red tests", () => {
  it("go back to the agent with their output until they are green", { timeout: patient }, () =>
    withProject({ behaviour: slowLearner }, async (project) => {
      const issue = await project.openIssue();
      const result = await project.run({ "issue-number": String(issue) });
      expect(result.outputs["status"], story(result)).toBe("completed");
      const tested = (await journalOn(result.machine)).find(
        (entry) => entry.kind === "stage.succeeded" && entry.stage === "testing_complete",
      );
      const { pulls } = await whatIsThere(project.repository);
      expect(tested).toMatchObject({ output: { result: "passed", rounds: 2, testedSha: pulls[0]?.pull?.headSha } });
      expect(pulls[0]?.pull?.draft).toBe(false);
      expect((await project.agent.calls()).filter((call) => call.startsWith("testing_complete"))).toHaveLength(2);
      expect(await project.agent.prompt("testing_complete")).toContain("add(1, 2) is 1 and not 3");
      expect(await project.repository.read(result.outputs["branch-name"] ?? "", "add.mjs")).toContain("a + b");
    }),
  );

  it("that stay red end in failure without a pull request, with the reason and a way on", { timeout: patient }, () =>
    withProject({ behaviour: stubborn, config: { max_retries: 1 } }, async (project) => {
      const issue = await project.openIssue();
      const result = await project.run({ "issue-number": String(issue) });
      expect(result.conclusion).toBe("failure");
      expect(result.outputs, story(result)).toMatchObject({
        status: "failed",
        "failed-stage": "testing_complete",
        "pull-request-number": "",
        "pull-request-operation": "none",
      });
      expect(result.outputs["error-message"]).toMatch(/test/i);
      expect(JSON.parse(result.outputs["recovery-recommendations"] ?? "[]")).not.toEqual([]);
      const errors = result.annotations.filter((annotation) => annotation.level === "error");
      expect(errors).toHaveLength(1);
      expect(result.summary).toContain("add(1, 2) is 2 and not 3");
      const there = await whatIsThere(project.repository);
      expect(there.pulls).toEqual([]);
      expect(there.statusComments[0]?.body).toMatch(/failed/i);
    }),
  );

  it("are shown in a draft where the user wants one in any case", { timeout: patient }, () =>
    withProject({ behaviour: stubborn, config: { max_retries: 1, draft: "always" } }, async (project) => {
      const issue = await project.openIssue();
      const result = await project.run({ "issue-number": String(issue) });
      expect(result.outputs["status"], story(result)).toBe("completed");
      const { pulls } = await whatIsThere(project.repository);
      expect(pulls.map((pull) => pull.pull?.draft)).toEqual([true]);
      expect(pulls[0]?.body).toMatch(/failed|red/i);
      const warnings = result.annotations.filter((annotation) => annotation.level === "warning");
      expect(warnings.map((warning) => warning.message).join("\n")).toMatch(/tests are red/);
    }),
  );
});
