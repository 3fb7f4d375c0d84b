import { describe, expect, it } from "vitest";
import { createAgent } from "../../src/adapters/agent-registry.ts";
import { claudeEnvironment, commandEnvironment } from "../../src/adapters/agents/agent-environment.ts";
import { claudeArguments } from "../../src/adapters/agents/claude-arguments.ts";
import type { AgentRequest, Processes } from "../../src/ports.ts";

const request: AgentRequest = {
  stage: "research_planning",
  attempt: 1,
  workflowId: "w",
  access: "edit",
  prompt: "secret prompt",
  session: { kind: "new", id: "the-id" },
  cwd: "/tree",
};

const valueAfter = (words: readonly string[], flag: string) => words[words.indexOf(flag) + 1];

describe("the command line of claude", () => {
  it("starts a session under our id, or resumes it with every flag again", () => {
    const settings = { model: "opus", extra: [] };
    const limits = { maxTurns: 30, maxCostUsd: 1.5 };
    for (const [kind, flag] of [
      ["new", "--session-id"],
      ["resume", "--resume"],
    ] as const) {
      const words = claudeArguments({ ...request, ...limits, session: { kind, id: "the-id" } }, settings);
      expect(words.slice(0, 6)).toEqual(["-p", "--output-format", "stream-json", "--verbose", flag, "the-id"]);
      expect(valueAfter(words, "--model")).toBe("opus");
      expect(valueAfter(words, "--max-turns")).toBe("30");
      expect(valueAfter(words, "--max-budget-usd")).toBe("1.5000");
      expect(words.join(" ")).not.toContain("secret prompt");
    }
  });

  it("has no flag for what is not set", () => {
    const words = claudeArguments(request, { extra: [] });
    for (const flag of ["--model", "--max-turns", "--max-budget-usd"]) expect(words).not.toContain(flag);
  });

  it("lets an editing attempt edit and run, never push, wait for people or wake itself later", () => {
    const words = claudeArguments(request, { extra: [] });
    expect(valueAfter(words, "--permission-mode")).toBe("acceptEdits");
    expect(valueAfter(words, "--allowedTools")?.split(",")).toEqual(expect.arrayContaining(["Edit", "Write", "Bash"]));
    expect(valueAfter(words, "--disallowedTools")).toBe("ScheduleWakeup,CronCreate,AskUserQuestion,Bash(git push:*)");
  });

  it("lets the user replace what an editing attempt may do", () => {
    const extra = ["--allowedTools", "Edit", "Bash(npm test:*)", "--permission-mode=dontAsk", "--model", "haiku"];
    const words = claudeArguments(request, { model: "opus", extra });
    expect(words.filter((word) => word.startsWith("--allowedTools"))).toHaveLength(1);
    expect(words.filter((word) => word.startsWith("--permission-mode"))).toEqual(["--permission-mode=dontAsk"]);
    expect(words.filter((word) => word === "--model" || word === "opus")).toEqual(["--model"]);
    expect(words).toContain("--disallowedTools");
    expect(claudeArguments(request, { extra: ["--dangerously-skip-permissions"] })).not.toContain("--permission-mode");
  });

  it("keeps a reading attempt reading, whatever the user allows", () => {
    const extra = [
      "--allowedTools",
      "Bash",
      "Edit",
      "--dangerously-skip-permissions",
      "--add-dir",
      "../lib",
      "--tools=Bash",
    ];
    const words = claudeArguments({ ...request, access: "read-only" }, { extra });
    expect(valueAfter(words, "--permission-mode")).toBe("dontAsk");
    expect(valueAfter(words, "--tools")).toBe("Read,Glob,Grep,TodoWrite");
    expect(words.filter((word) => word === "--allowedTools")).toHaveLength(1);
    expect(words.slice(-2)).toEqual(["--add-dir", "../lib"]);
    expect(words).not.toContain("--dangerously-skip-permissions");
    expect(words).not.toContain("Bash");
    expect(valueAfter(words, "--disallowedTools")?.split(",")).toEqual(
      expect.arrayContaining(["Bash", "Edit", "Write"]),
    );
  });
});

describe("the environment of an agent", () => {
  it("has Claude's own settings, the unattended ones, and nobody else's secrets", () => {
    const env = {
      ANTHROPIC_API_KEY: "k",
      CLAUDE_CONFIG_DIR: "/c",
      HOME: "/h",
      AWS_SECRET_ACCESS_KEY: "a",
      GITHUB_TOKEN: "g",
      EMPTY: "",
      ANTHROPIC_MODEL: "",
    };
    expect(claudeEnvironment(env)).toEqual({
      ANTHROPIC_API_KEY: "k",
      CLAUDE_CONFIG_DIR: "/c",
      HOME: "/h",
      DISABLE_AUTOUPDATER: "1",
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
    });
  });

  it("has a cloud's credentials only where Claude is used through that cloud", () => {
    const env = { CLAUDE_CODE_USE_BEDROCK: "1", AWS_SECRET_ACCESS_KEY: "a", AZURE_CLIENT_SECRET: "z" };
    expect(claudeEnvironment(env)).toMatchObject({ AWS_SECRET_ACCESS_KEY: "a" });
    expect(claudeEnvironment(env)).not.toHaveProperty("AZURE_CLIENT_SECRET");
  });

  it("takes the user's word over our defaults", () => {
    const env = { DISABLE_AUTOUPDATER: "0", CLAUDE_CODE_SUBPROCESS_ENV_SCRUB: "0" };
    expect(claudeEnvironment(env)).toMatchObject(env);
  });

  it("gives a command the keys of model providers and no other", () => {
    const env = { OPENAI_API_KEY: "o", GEMINI_API_KEY: "g", NPM_TOKEN: "n", GH_TOKEN: "t", XAI_API_KEY: undefined };
    expect(commandEnvironment(env)).toEqual({ OPENAI_API_KEY: "o", GEMINI_API_KEY: "g" });
  });
});

describe("the choice of an agent", () => {
  const unused: Processes = {
    run: () => Promise.reject(new Error("nothing may be started")),
    endAll: () => Promise.reject(new Error("nothing may be ended")),
  };
  const world = {
    processes: unused,
    environment: {},
    cwd: "/tree",
    sessionRoot: "/s",
    tempDirectory: "/t",
    redact: (text: string) => text,
  };
  const problemOf = (settings: Partial<Parameters<typeof createAgent>[0]>) => {
    try {
      createAgent({ agent: "claude", place: "input", ...settings }, world);
    } catch (error) {
      return error;
    }
    return "no problem";
  };

  it("makes what is asked for", () => {
    expect(createAgent({ agent: "claude", place: "input", agentArgs: "--add-dir ../x" }, world).name).toBe("claude");
    expect(createAgent({ agent: "command", place: "input", agentCommand: "true" }, world).name).toBe("command");
    for (const agent of ["codex", "gemini", "copilot"]) {
      expect(createAgent({ agent, place: "input" }, world).name).toBe(agent);
    }
  });

  it("loads the adapter when it is first asked for something", async () => {
    const agents = ["claude", "codex", "gemini", "copilot"].map((agent) =>
      createAgent({ agent, place: "input" }, { ...world, environment: { HOME: "/no-home" } }),
    );
    for (const agent of agents) {
      await expect(agent.sessionFiles("../..")).rejects.toMatchObject({ evidence: { kind: "state" } });
    }
    const command = createAgent({ agent: "command", place: "input", agentCommand: "true" }, world);
    expect(await command.probe(new AbortController().signal)).toEqual({ kind: "available", version: "" });
  });

  it.each(["cladue", "toString"])("refuses %s and names what there is", (agent) => {
    expect(problemOf({ agent })).toMatchObject({
      evidence: {
        kind: "configuration",
        problems: [
          { key: "agent", place: "input", remedy: "Available: `claude`, `codex`, `gemini`, `copilot`, `command`." },
        ],
      },
    });
  });

  it.each([
    [{ agentArgs: "--resume x" }, "agent-args", "--resume is set by the action itself"],
    [{ agentArgs: "--output-format=text" }, "agent-args", "--output-format is set by the action itself"],
    [{ agent: "codex", agentArgs: "--json" }, "agent-args", "--json is set by the action itself"],
    [{ agent: "gemini", agentArgs: "-r latest" }, "agent-args", "-r is set by the action itself"],
    [{ agent: "copilot", agentArgs: "--continue" }, "agent-args", "--continue is set by the action itself"],
    [{ agentArgs: "'open" }, "agent-args", "a ' is not closed"],
    [{ agent: "command" }, "agent-command", "is empty, but `agent` is `command`"],
    [{ agent: "command", agentCommand: "  " }, "agent-command", "is empty, but `agent` is `command`"],
  ])("refuses %o before anything is spent", (settings, key, problem) => {
    expect(problemOf(settings)).toMatchObject({ evidence: { problems: [{ key, place: "input", problem }] } });
  });
});
