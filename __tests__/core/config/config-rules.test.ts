import { describe, expect, test } from "vitest";
import { configOf, file, fileOf, input, problemsOf, resolve } from "./config-resolving.ts";

describe("settings together", () => {
  test.each([
    [{ stages: { pr_creation: { timeout: 10, warn: 20 } } }, "stages.pr_creation.warn"],
    [{ stages: { pr_creation: { warn: 121 } } }, "stages.pr_creation.warn"],
    [{ stages: { pr_creation: { timeout: 10, idle: 20 } } }, "stages.pr_creation.idle"],
    [{ stages: { branch_setup: { enabled: false } } }, "stages.branch_setup.enabled"],
    [{ stages: { pr_creation: { timeout: 10 } }, stage_timeouts: { pr_creation: 11 } }, "stage_timeouts.pr_creation"],
    [{ stages: { branch_setup: { max_cost_usd: 1 } } }, "stages.branch_setup.max_cost_usd"],
    [{ stages: { testing_complete: { max_turns: 0 } } }, "stages.testing_complete.max_turns"],
    [{ prompt: "x", prompt_file: "p.md" }, "prompt"],
    [{ mode: "run", workflow_id: "workflow-20240115-142315-a7b3" }, "workflow_id"],
  ])("%j is impossible", (values, key) => {
    const problems = problemsOf(file(values));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ key, place: expect.stringMatching(/^workflow-manager\.json line \d+$/) });
  });

  test("an input's limit is put over the file's, and its warning is checked against it", () => {
    const values = fileOf({ stages: { pr_creation: { timeout: 100, retries: 1 } } });
    const result = resolve({ inputs: { "stage-timeouts": "pr_creation=50" }, file: values });
    expect(configOf(result).stages).toEqual({ pr_creation: { timeout: 50, retries: 1 } });
    const warned = fileOf({ stages: { pr_creation: { warn: 60 } } });
    expect(problemsOf(resolve({ inputs: { "stage-timeouts": "pr_creation=50" }, file: warned }))).toHaveLength(1);
  });

  test("the same limit said twice is no contradiction", () => {
    expect(file({ stages: { pr_creation: { timeout: 10 } }, stage_timeouts: "pr_creation=10" }).kind).toBe("ok");
  });

  test("a task from a higher place replaces the other kind of task from a lower one", () => {
    const byInput = resolve({ inputs: { prompt: "x" }, file: fileOf({ prompt_file: "p.md" }) });
    expect(configOf(byInput)).toMatchObject({ prompt: "x", prompt_file: undefined });
    const byFlag = resolve({ flags: { prompt_file: "p.md" }, environment: { WORKFLOW_PROMPT: "x" } });
    expect(configOf(byFlag)).toMatchObject({ prompt: undefined, prompt_file: "p.md" });
  });

  test("agent-command alone makes the agent a command, but does not replace an agent that was named", () => {
    expect(configOf(input({ "agent-command": "make" })).agent).toBe("command");
    const named = input({ "agent-command": "make", agent: "codex" });
    expect(configOf(named).agent).toBe("codex");
    expect(named).toMatchObject({
      warnings: [expect.stringContaining("agent_command (input agent-command) is ignored")],
    });
  });

  test("agent-version has nothing to install for a command", () => {
    expect(input({ "agent-command": "make", "agent-version": "1.2.3" })).toMatchObject({
      warnings: ["agent_version (input agent-version) is ignored, since the agent is command."],
    });
  });

  test("an unreadable agent-command is reported once, not also as missing", () => {
    expect(problemsOf(input({ agent: "command", "agent-command": "a\u0000" })).map((one) => one.key)).toEqual([
      "agent_command",
    ]);
  });

  test("checkpoint settings without persistence are warned of", () => {
    expect(input({ "enable-persistence": "false", "checkpoint-stores": "git" })).toMatchObject({
      kind: "ok",
      warnings: ["checkpoint_stores (input checkpoint-stores) is ignored, since enable_persistence is false."],
    });
  });

  test.each([
    [{ agent: "codex", "max-cost-usd": "5" }, ["max_cost_usd (input max-cost-usd) limits nothing: the agent codex"]],
    [
      { "agent-command": "true", "max-cost-usd": "5", "max-turns": "9" },
      ["max_cost_usd (input max-cost-usd) limits nothing", "max_turns (input max-turns) limits nothing"],
    ],
    [{ agent: "claude", "max-cost-usd": "5", "max-turns": "9" }, []],
    [{ agent: "gemini", "max-turns": "9", "max-total-turns": "9", "max-tokens": "9", "max-agent-minutes": "9" }, []],
    [
      { "agent-command": "true", "max-total-turns": "9", "max-tokens": "9", "max-agent-minutes": "9" },
      ["max_total_turns (input max-total-turns) limits nothing", "max_tokens (input max-tokens) limits nothing"],
    ],
  ])("a budget that the agent does not count is told: %j", (inputs, warnings) => {
    expect(resolve({ inputs })).toMatchObject({
      kind: "ok",
      warnings: warnings.map((text) => expect.stringContaining(text)),
    });
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ agent: "claude", "fallback-agents": "codex, claude" }, "claude is the agent that works first"],
    [{ agent: "claude", "fallback-agents": "command" }, "agent command needs the command to run"],
    [{ agent: "claude", "fallback-agents": "other" }, "other"],
    [{ "protected-paths": "!src" }, "not allowed here"],
    [{ "protected-paths": "../x" }, "not allowed here"],
    [{ "protected-paths-policy": "warn" }, "warn"],
  ])("what makes no sense of agents and protected paths is refused: %j", (inputs, text) => {
    expect(resolve({ inputs })).toMatchObject({
      kind: "invalid",
      problems: expect.arrayContaining([expect.objectContaining({ problem: expect.stringContaining(text) })]),
    });
  });

  test("a command that takes over is no command that is ignored", () => {
    const inputs = { agent: "claude", "fallback-agents": "command", "agent-command": "true" };
    expect(resolve({ inputs })).toMatchObject({ kind: "ok", warnings: [] });
  });
});
