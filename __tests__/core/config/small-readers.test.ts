import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReviewAnswer } from "../../../src/core/agents/review-answer.ts";
import { resolveConfiguration } from "../../../src/core/config/config.ts";
import type { WorkflowConfiguration } from "../../../src/core/config/config-keys.ts";
import { planFor } from "../../../src/core/config/plan-settings.ts";
import { effectMarker } from "../../../src/core/effects.ts";
import { newWorkflowId } from "../../../src/core/journal/workflow-id.ts";
import { stagePlan } from "../../../src/core/plan.ts";
import { detectTestCommand } from "../../../src/core/prompt/test-command.ts";
import { findMarkers } from "../../../src/core/text/markers.ts";
import { secretsIn } from "../../../src/core/text/secrets.ts";

function configOf(inputs: Record<string, string>): WorkflowConfiguration {
  const resolved = resolveConfiguration({ inputs, environment: {}, file: undefined, flags: {} });
  if (resolved.kind === "invalid") throw new Error(JSON.stringify(resolved.problems));
  return resolved.config;
}

describe("workflow ids", () => {
  it("carry their time of birth and four hex digits of chance", () => {
    expect(newWorkflowId(Date.UTC(2024, 0, 15, 14, 23, 15), 0.9999999)).toBe("workflow-20240115-142315-ffff");
    expect(newWorkflowId(0, 0)).toBe("workflow-19700101-000000-0000");
  });

  it("stand in effect markers, which are found again", () => {
    const id = newWorkflowId(0, 0.5);
    expect(findMarkers(`text ${effectMarker(id, "issue")} ${effectMarker(id, "reply:7")}`)).toEqual([
      { workflowId: id, effect: "issue" },
      { workflowId: id, effect: "reply:7" },
    ]);
  });
});

describe("the plan of a configuration", () => {
  it("takes limits of stages from both places, and no retries where recovery is off", () => {
    const plan = planFor(configOf({ "stage-timeouts": "branch_setup=30s", "enable-recovery": "false", prompt: "x" }));
    expect(stagePlan(plan, "branch_setup")).toMatchObject({ limitMs: 30_000, retry: { maxRetries: 0 } });
    expect(stagePlan(planFor(configOf({ prompt: "x" })), "branch_setup")).toMatchObject({
      limitMs: 60_000,
      retry: { maxRetries: 3 },
    });
  });
});

describe("secrets", () => {
  it("are the configuration's own and whatever the environment calls one", () => {
    const config = configOf({ token: "ghs_aaaaaaaaaaaa", prompt: "x" });
    const found = secretsIn(config, {
      ANTHROPIC_API_KEY: "sk-ant-1234567",
      MY_PASSWORD: "hunter2hunter2",
      ACTIONS_RUNTIME_TOKEN: "runtime-token",
      ACTIONS_RESULTS_URL: "https://results",
      WORKFLOW_MAX_RETRIES: "123456789",
      PATH: "/usr/bin:/bin",
      SHORT_KEY: "1",
    });
    expect(found).toEqual(["ghs_aaaaaaaaaaaa", "sk-ant-1234567", "hunter2hunter2", "runtime-token"]);
  });
});

describe("an agent's review", () => {
  it("is prose, and findings from its last json block", () => {
    const answer =
      'Looks fine.\n\n```json\n[{"path":"a.js","line":3,"body":"wrong"},{"path":"","line":0}]\n```\n\nBye.';
    expect(readReviewAnswer(answer)).toEqual({
      text: "Looks fine.\n\n\n\nBye.",
      findings: [{ path: "a.js", line: 3, body: "wrong" }],
    });
  });

  it("stays prose where the block is no list or no json", () => {
    for (const block of ["{}", "[oops", '"x"'])
      expect(readReviewAnswer(`a\n\`\`\`json\n${block}\n\`\`\``).findings).toEqual([]);
    expect(readReviewAnswer("")).toEqual({ text: "", findings: [] });
  });

  it("is bounded, whatever comes", () => {
    const many = JSON.stringify(Array.from({ length: 100 }, (_, line) => ({ path: "a", line: line + 1, body: "b" })));
    expect(readReviewAnswer(`\`\`\`json\n${many}\n\`\`\``).findings).toHaveLength(30);
    fc.assert(fc.property(fc.string(), (text) => readReviewAnswer(text).findings.length <= 30));
  });
});

describe("the detected test command", () => {
  const table: [Record<string, string>, string | undefined][] = [
    [{ "package.json": '{"scripts":{"test":"vitest"}}' }, "npm test"],
    [{ "package.json": '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}' }, undefined],
    [{ "package.json": "{oops", Makefile: "test:\n\tgo\n" }, "make test"],
    [{ "package.json": "[]" }, undefined],
    [{ "package.json": "{}" }, undefined],
    [{ Makefile: "build:\n" }, undefined],
    [{ "pyproject.toml": "[tool.pytest.ini_options]" }, "python -m pytest"],
    [{ "pyproject.toml": "[project]" }, undefined],
    [{ "pytest.ini": "" }, "python -m pytest"],
    [{ "tox.ini": "" }, "tox"],
    [{ "go.mod": "" }, "go test ./..."],
    [{ "Cargo.toml": "" }, "cargo test"],
    [{ "pom.xml": "" }, "mvn --batch-mode test"],
    [{ "build.gradle": "" }, "gradle test"],
    [{ Gemfile: 'gem "rspec"' }, "bundle exec rspec"],
    [{ Gemfile: "" }, undefined],
    [{}, undefined],
  ];
  it.each(table)("%o → %s", (files, command) => {
    expect(detectTestCommand(files)?.command).toBe(command);
  });
});
