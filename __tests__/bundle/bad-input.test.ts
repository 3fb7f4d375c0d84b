import { describe, expect, it } from "vitest";
import { outputNames } from "../../src/core/report/outputs.ts";
import { badInputs } from "./bad-input-cases.ts";
import { patient, story, withProject } from "./harness.ts";
import { footprint } from "./what-is-there.ts";

describe.concurrent("bad input", () => {
  for (const { name, inputs, project: about, job, says, errors = 1 } of badInputs) {
    it(
      `${name} ends in ${errors === 1 ? "one error" : "its errors"} with key, place and remedy, and nothing made`,
      {
        timeout: patient,
      },
      () =>
        withProject(about ?? {}, async (project) => {
          const issue = await project.openIssue();
          const before = await footprint(project.repository);
          const result = await project.run({ "issue-number": String(issue), ...inputs }, job);
          expect(result.outputs["status"], story(result)).toBe("failed");
          expect([result.conclusion, result.exitCode]).toEqual(["failure", 1]);
          const shown = result.annotations.filter((annotation) => annotation.level === "error");
          expect(shown, story(result)).toHaveLength(errors);
          const words = shown.map(({ title, message }) => `${title}: ${message}`).join("\n");
          for (const word of says) expect(words).toMatch(word);
          for (const word of says) expect(result.summary).toMatch(word);
          expect(Object.keys(result.outputs).sort()).toEqual([...outputNames].sort());
          expect(result.outputs["error-category"]).toBe("configuration");
          expect(await footprint(project.repository)).toBe(before);
          expect(await project.agent.calls()).toEqual([]);
          expect(result.leftovers).toEqual([]);
        }),
    );
  }
});
