import { describe, expect, it } from "vitest";
import { isExactVersion, newestVersion, npmEvidence } from "../../../src/core/agents/npm-trouble.ts";

const request = { spec: "@openai/codex@1", place: "input agent-version" };

describe("what npm says", () => {
  it.each([
    "npm error code ECONNREFUSED\nnpm error syscall connect",
    "npm ERR! code E503\nnpm ERR! 503 Service Unavailable",
    "npm error code EAI_AGAIN",
    "npm error code E429",
    "npm error code ERR_SOCKET_TIMEOUT",
  ])("%j passes, and is tried again", (output) => {
    expect(npmEvidence(request, output, 1)).toMatchObject({ kind: "network", dependency: "agent" });
  });

  it("a full disk is one", () => {
    expect(npmEvidence(request, "npm error code ENOSPC\n", 1)).toMatchObject({ kind: "file", errno: "ENOSPC" });
  });

  it.each([
    ["npm error code E401\nnpm error Unable to authenticate", "E401): Unable to authenticate"],
    [
      "npm error code EACCES\nnpm error path /x\nnpm error A complete log of this run can be found in: /y",
      "EACCES): path /x",
    ],
    ["Segmentation fault", "exit code 139): Segmentation fault"],
  ])("%j is told to the user as it is", (output, problem) => {
    expect(npmEvidence(request, output, 139)).toMatchObject({
      problems: [{ key: "agent-version", problem: expect.stringContaining(problem) }],
    });
  });

  it("that is long is cut", () => {
    const evidence = npmEvidence(request, `npm error code EX\nnpm error ${"x".repeat(5000)}`, 1);
    expect(JSON.stringify(evidence).length).toBeLessThan(1000);
  });

  it("names engines also where they are told otherwise", () => {
    expect(JSON.stringify(npmEvidence(request, "npm error code EBADENGINE", 1))).toContain("it wants another");
  });
});

describe("versions", () => {
  it.each(["1.2.3", "0.1.0-alpha.1"])("%s is exact", (version) => expect(isExactVersion(version)).toBe(true));
  it.each(["1", "1.2", "^1.2.3", "latest", "1.2.x", "=1.2.3"])("%s is not", (version) =>
    expect(isExactVersion(version)).toBe(false),
  );

  it.each([
    ['"1.2.3"', "1.2.3"],
    ['["1.2.3", "1.10.0", "1.9.9"]', "1.10.0"],
    ['["1.2.3", "1.3.0-beta.1"]', "1.2.3"],
    ['["1.3.0-beta.1", "1.3.0-beta.2"]', "1.3.0-beta.2"],
    ["[]", undefined],
    ["", undefined],
    ['{"error":{}}', undefined],
    ['["not a version", 7]', undefined],
  ])("of %s the newest is %s", (printed, newest) => expect(newestVersion(printed)).toBe(newest));
});
