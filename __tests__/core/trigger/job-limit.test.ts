import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultJobLimitMinutes, jobLimitMinutes } from "../../../src/core/trigger/job-limit.ts";

const workflow = (limit: unknown) => ({ jobs: { work: { "runs-on": "ubuntu-latest", "timeout-minutes": limit } } });

describe("jobLimitMinutes", () => {
  test.each([
    [30, 30],
    ["45", 45],
    [0.5, 0.5],
    [undefined, defaultJobLimitMinutes],
    [null, defaultJobLimitMinutes],
  ])("a limit of %j means %d minutes", (limit, minutes) => {
    expect(jobLimitMinutes(workflow(limit), "work")).toBe(minutes);
  });

  test.each([`\${{ inputs.limit }}`, "soon", 0, -5, Number.NaN, [], {}])(
    "%j cannot be known from the file",
    (limit) => {
      expect(jobLimitMinutes(workflow(limit), "work")).toBeUndefined();
    },
  );

  test.each([
    undefined,
    null,
    5,
    "jobs",
    [],
    {},
    { jobs: null },
    { jobs: [] },
    { jobs: { work: 5 } },
    { jobs: { work: null } },
  ])("a file such as %j has no such job", (file) => {
    expect(jobLimitMinutes(file, "work")).toBeUndefined();
  });

  test("a name of an object's own methods is no job", () => {
    expect(jobLimitMinutes(workflow(5), "constructor")).toBeUndefined();
  });

  test("no value makes it throw", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (file, job) => {
        const minutes = jobLimitMinutes(file, job);
        expect(minutes === undefined || minutes > 0).toBe(true);
      }),
    );
  });
});
