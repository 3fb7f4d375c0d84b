import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readComment } from "../../../src/core/trigger/comment-command.ts";

describe("readComment", () => {
  test.each([
    ["/workflow resume", { kind: "resume" }],
    ["  /workflow   RESUME  \nthanks", { kind: "resume" }],
    ["/workflow cancel\r\n", { kind: "cancel" }],
    ["/workflow status", { kind: "status" }],
    ["/workflow retry", { kind: "retry", stage: undefined }],
    ["/workflow retry testing_complete", { kind: "retry", stage: "testing_complete" }],
  ])("%j is a command", (body, command) => {
    expect(readComment(body, "/workflow")).toEqual({ kind: "command", command });
  });

  test.each([
    "",
    "please /workflow resume",
    "> /workflow resume",
    "/workflows resume",
    "`/workflow resume`",
    "/Workflow resume",
  ])("%j is not meant for us", (body) => {
    expect(readComment(body, "/workflow")).toEqual({ kind: "none" });
  });

  test.each([
    ["/workflow", "the command is missing", "/workflow retry <stage>"],
    ["/workflow\nresume", "the command is missing", "/workflow resume"],
    ["/workflow reume", '"reume" is not a command', 'Did you mean "resume"?'],
    ["/workflow retry testing_completed", '"testing_completed" is not a stage', 'Did you mean "testing_complete"?'],
  ])("%j gets an answer that says what is allowed", (body, problem, remedy) => {
    expect(readComment(body, "/workflow")).toMatchObject({
      kind: "unknown",
      problem,
      remedy: expect.stringContaining(remedy),
    });
  });

  test("another phrase can be configured", () => {
    expect(readComment("@bot status", "@bot")).toMatchObject({ kind: "command" });
    expect(readComment("/workflow status", "@bot")).toEqual({ kind: "none" });
  });

  test("no comment makes it throw, and what it repeats is short and on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1200 }), (text) => {
        const reading = readComment(`/workflow ${text}`, "/workflow");
        if (reading.kind !== "unknown") return;
        expect(reading.problem.length).toBeLessThan(200);
        expect(reading.problem).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
