import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dispatchInputs } from "../../../src/core/config/dispatch-inputs.ts";
import {
  isIssueEvent,
  readSettings,
  type Trigger,
  type TriggerFacts,
  type TriggerSettings,
} from "../../../src/core/trigger/event.ts";
import { readIssueEvent } from "../../../src/core/trigger/issue-event.ts";

const settings: TriggerSettings = {
  mode: "auto",
  prompt_file: undefined,
  prompt: undefined,
  issue_number: undefined,
  workflow_id: undefined,
  resume_from: undefined,
  trigger_label: "workflow-manager",
  trigger_phrase: "/workflow",
  allow_bots: [],
};

function read(eventName: string, payload: unknown, config: Partial<TriggerSettings> = {}): Trigger {
  const facts: TriggerFacts = { eventName, payload, config: { ...settings, ...config }, actor: "ada" };
  return isIssueEvent(eventName) ? readIssueEvent(facts) : readSettings(facts);
}

const ada = { login: "ada", type: "User" };
const renovate = { login: "renovate[bot]", type: "Bot" };
const issue = { number: 7, state: "open" };

const labelled = (change: Record<string, unknown> = {}) => ({
  action: "labeled",
  label: { name: "workflow-manager" },
  issue: { ...issue, labels: [{ name: "workflow-manager" }] },
  sender: ada,
  ...change,
});

const commented = (body: string | null, change: Record<string, unknown> = {}) => ({
  action: "created",
  comment: { id: 99, body, user: ada },
  issue,
  sender: ada,
  ...change,
});

describe("a label", () => {
  test("that is ours goes to the front desk", () => {
    expect(read("issues", labelled())).toEqual({
      kind: "front-desk",
      reason: "label",
      issue: 7,
      label: "workflow-manager",
      sender: "ada",
    });
  });

  test("is compared without case, as GitHub does, and reported as the issue has it", () => {
    const trigger = read("issues", labelled({ label: { name: "Workflow-Manager" } }));
    expect(trigger).toMatchObject({ kind: "front-desk", label: "Workflow-Manager" });
  });

  test.each([
    ["another label, though ours is on the issue too", labelled({ label: { name: "bug" } }), "label"],
    ["an event without a label", labelled({ label: null }), "label"],
    ["an issue that was opened", labelled({ action: "opened" }), "opened"],
    ["a label that was taken off", labelled({ action: "unlabeled" }), "unlabeled"],
    ["a closed issue", labelled({ issue: { number: 7, state: "closed" } }), "closed"],
    ["a pull request", labelled({ issue: { ...issue, pull_request: { url: "x" } } }), "pull requests"],
    ["a bot", labelled({ sender: renovate }), "bot"],
    ["an app whose type is not told", labelled({ sender: { login: "x[bot]" } }), "bot"],
  ])("starts nothing for %s", (_, payload, reason) => {
    expect(read("issues", payload)).toEqual({ kind: "skip", reason: expect.stringContaining(reason) });
  });

  test.each(["renovate[bot]", "Renovate"])("by a bot counts when allow-bots names it as %s", (name) => {
    const trigger = read("issues", labelled({ sender: renovate }), { allow_bots: [name] });
    expect(trigger).toMatchObject({ kind: "front-desk", sender: "renovate[bot]" });
  });

  test("is the task of this run in mode run, with the sender still to be checked", () => {
    expect(read("issues", labelled(), { mode: "run" })).toEqual({
      kind: "task",
      task: { kind: "issue", issue: 7 },
      resumeFrom: undefined,
      sender: "ada",
      mustAuthorize: true,
    });
    expect(read("issues", labelled({ label: { name: "bug" } }), { mode: "run" }).kind).toBe("skip");
  });
});

describe("a comment", () => {
  test("that begins with the phrase is a command", () => {
    expect(read("issue_comment", commented("/workflow retry pr_creation"))).toEqual({
      kind: "front-desk",
      reason: "comment",
      issue: 7,
      onPullRequest: false,
      comment: 99,
      sender: "ada",
      command: { kind: "retry", stage: "pr_creation" },
    });
  });

  test("on a pull request says so", () => {
    const payload = commented("/workflow status", { issue: { ...issue, pull_request: {} } });
    expect(read("issue_comment", payload)).toMatchObject({ onPullRequest: true });
  });

  test("in mode run still goes to the front desk", () => {
    expect(read("issue_comment", commented("/workflow resume"), { mode: "run" }).kind).toBe("front-desk");
  });

  test.each([
    ["an edit", commented("/workflow resume", { action: "edited" }), "edited"],
    ["talk", commented("I like it"), "begin"],
    ["no text", commented(null), "begin"],
    ["our own marker", commented("/workflow resume\n<!-- workflow-manager:x:status -->"), "our own"],
    ["a bot", commented("/workflow resume", { comment: { id: 99, body: "/workflow resume", user: renovate } }), "bot"],
    [
      "a deleted author, sent by a bot",
      {
        ...commented("/workflow resume", { sender: renovate }),
        comment: { id: 1, body: "/workflow resume", user: null },
      },
      "bot",
    ],
  ])("starts nothing for %s", (_, payload, reason) => {
    expect(read("issue_comment", payload)).toEqual({ kind: "skip", reason: expect.stringContaining(reason) });
  });

  test("with an unknown command names the allowed ones and the comment to answer", () => {
    expect(read("issue_comment", commented("/workflow go"))).toMatchObject({
      kind: "problem",
      comment: 99,
      problems: [{ key: "comment", remedy: expect.stringContaining("/workflow resume") }],
    });
  });
});

describe("any other event", () => {
  test.each([
    [{ prompt_file: "p.md" }, { kind: "prompt-file", path: "p.md", issue: undefined }],
    [
      { prompt: "do it", issue_number: 3 },
      { kind: "prompt", text: "do it", issue: 3 },
    ],
    [{ issue_number: 3 }, { kind: "issue", issue: 3 }],
  ])("with %j is a task", (config, task) => {
    expect(read("workflow_dispatch", {}, config)).toEqual({
      kind: "task",
      task,
      resumeFrom: undefined,
      sender: "ada",
      mustAuthorize: false,
    });
  });

  test.each([
    ["workflow_dispatch", false],
    ["schedule", false],
    ["push", false],
    ["", false],
    ["pull_request_target", true],
    ["discussion", true],
    ["fork", true],
  ])("%j needs the sender's permission: %s", (eventName, mustAuthorize) => {
    expect(read(eventName, {}, { prompt: "x" })).toMatchObject({ mustAuthorize });
  });

  test("without a task is a problem that says what to give", () => {
    expect(read("push", {})).toMatchObject({
      kind: "problem",
      problems: [{ problem: "the event push brings no task" }],
    });
    expect(read("", {})).toMatchObject({ kind: "problem", problems: [{ problem: "the command brings no task" }] });
  });

  test("an issue's event with a prompt and mode run is that task", () => {
    const trigger = read("issues", labelled({ action: "opened" }), { mode: "run", prompt_file: "p.md" });
    expect(trigger).toMatchObject({ kind: "task", task: { kind: "prompt-file" }, mustAuthorize: true });
  });

  test("a workflow's id means resume, with the stage to go back to", () => {
    const config = { workflow_id: "workflow-20240115-142315-a7b3", resume_from: "pr_creation" };
    expect(read("workflow_dispatch", {}, config)).toMatchObject({
      kind: "resume",
      workflowId: config.workflow_id,
      resumeFrom: "pr_creation",
    });
    expect(read("workflow_dispatch", {}, { mode: "resume", issue_number: 4, resume_from: "x" })).toMatchObject({
      kind: "resume",
      issue: 4,
      resumeFrom: undefined,
    });
  });

  test("diagnose and resume need to know of which workflow", () => {
    expect(read("workflow_dispatch", {}, { mode: "diagnose", issue_number: 4 })).toMatchObject({
      kind: "diagnose",
      issue: 4,
    });
    for (const mode of ["diagnose", "resume"] as const)
      expect(read("issues", labelled(), { mode })).toMatchObject({
        kind: "problem",
        problems: [{ key: "workflow-id" }],
      });
  });
});

describe("hostile payloads", () => {
  test.each([
    undefined,
    null,
    "labeled",
    [],
    { action: "labeled" },
    labelled({ issue: { number: -1 } }),
    labelled({ issue: { number: 1.5 } }),
    labelled({ sender: { login: "" } }),
    labelled({ label: { name: "x".repeat(10_000) } }),
  ])("get a sentence (%#)", (payload) => {
    const trigger = read("issues", payload);
    expect(trigger).toMatchObject({ kind: "problem", problems: [{ problem: expect.stringContaining("payload") }] });
  });

  test("a comment of megabytes gets a sentence", () => {
    expect(read("issue_comment", commented("x".repeat(2_000_000)))).toMatchObject({ kind: "problem" });
  });

  test("nothing that can be in a payload makes it throw", () => {
    const events = fc.constantFrom("issues", "issue_comment", "workflow_dispatch", "push");
    fc.assert(
      fc.property(events, fc.anything(), (eventName, payload) => {
        expect(["problem", "skip"]).toContain(read(eventName, payload).kind);
      }),
    );
  });
});

describe("dispatchInputs", () => {
  test("takes our names, as text only, from a dispatch only", () => {
    const payload = { inputs: { "issue-number": "5", mode: null, other: "x", prompt: 5 } };
    expect(dispatchInputs("workflow_dispatch", payload)).toEqual({ "issue-number": "5" });
    expect(dispatchInputs("push", payload)).toEqual({});
  });

  test.each([null, undefined, "x", {}, { inputs: null }, { inputs: "x" }])("finds nothing in %j", (payload) => {
    expect(dispatchInputs("workflow_dispatch", payload)).toEqual({});
  });
});
