import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gitRef, gitRefPattern, parseGitRef } from "../../../src/core/checkpoint/git-ref-name.ts";

const workflowId = "workflow-20261122-101500-ab12";
const name = {
  workflowId,
  generation: 12,
  runId: "987654321",
  runAttempt: 2,
  issue: 45,
  createdAt: 1_795_000_000_000,
  nonce: "0a1b2c3d",
};

describe("names of checkpoint references", () => {
  it("hold all that is looked for", () => {
    expect(gitRef(name)).toBe(`refs/workflow-manager/${workflowId}/g000012-r987654321-a2-i45-t1795000000-0a1b2c3d`);
  });

  it("come back as they went in, with or without run and issue", () => {
    const names = fc.record({
      workflowId: fc.constant(workflowId),
      generation: fc.nat(999_999_999),
      runId: fc.option(fc.nat().map(String), { nil: undefined }),
      runAttempt: fc.nat(9999),
      issue: fc.option(fc.nat(), { nil: undefined }),
      createdAt: fc.nat().map((seconds) => seconds * 1000),
      nonce: fc.stringMatching(/^[0-9a-z]{4,32}$/),
    });
    fc.assert(
      fc.property(names, (one) => {
        expect(parseGitRef(gitRef(one))).toEqual(one);
      }),
    );
  });

  it("leave out a run id that is no number (a local run's)", () => {
    expect(parseGitRef(gitRef({ ...name, runId: "local" }))?.runId).toBeUndefined();
  });

  it.each([
    "refs/heads/main",
    `refs/workflow-manager/${workflowId}`,
    `refs/workflow-manager/${workflowId}/g12-a1-t1-abcd`,
    `refs/workflow-manager/${workflowId}/g0000012-a1-t1-abcd`,
    `refs/workflow-manager/../g000012-a1-t1-abcd`,
    `refs/workflow-manager/Other/g000012-a1-t1-abcd`,
    `${gitRef(name)}/more`,
    ` ${gitRef(name)}`,
  ])("do not include %j", (text) => expect(parseGitRef(text)).toBeUndefined());

  it("are listed by workflow or all together", () => {
    expect(gitRefPattern(workflowId)).toBe(`refs/workflow-manager/${workflowId}/*`);
    expect(gitRefPattern(undefined)).toBe("refs/workflow-manager/*/*");
  });
});
