import { describe, expect, it } from "vitest";
import { spoilsTheRest } from "../../../src/core/failure/failure.ts";

describe("a failure of a stage that may be left out", () => {
  it.each([
    ["github-token", true, true],
    ["github-token", false, true],
    ["agent-key", true, true],
    ["agent-missing", true, true],
    ["agent-billing", true, true],
    ["agent-model", true, true],
    // What is implemented is not thrown away for want of documentation.
    ["agent-key", false, false],
    ["agent-overloaded", true, false],
    ["network", true, false],
  ])("%s, before the implementation %s: ends the workflow %s", (code, before, expected) => {
    expect(spoilsTheRest({ category: "configuration", code, message: "m", remedy: "r" }, before)).toBe(expected);
  });
});
