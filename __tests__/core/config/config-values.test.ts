import { describe, expect, test } from "vitest";
import { configOf, file, input, problemsOf, resolve } from "./config-resolving.ts";

describe("values", () => {
  test.each([
    ["enable-recovery", "FALSE", "enable_recovery", false],
    ["enable-recovery", "True", "enable_recovery", true],
    ["max-cost-usd", "2.5", "max_cost_usd", 2.5],
    ["time-budget", "1h30m", "time_budget", 5400],
    ["log-level", "debug", "log_level", "DEBUG"],
    ["labels", "a, b\nc,,a", "labels", ["a", "b", "c"]],
    ["checkpoint-stores", "git, Folder", "checkpoint_stores", ["git", "folder"]],
    ["agent-args", `--a "b c" 'd "e' f\\ g \\\n h`, "agent_args", ["--a", "b c", 'd "e', "f g", "h"]],
    ["agent-args", `"" 'x'y`, "agent_args", ["", "xy"]],
    [
      "stage-timeouts",
      "testing_complete=20m\npr_creation: 90",
      "stage_timeouts",
      { testing_complete: 1200, pr_creation: 90 },
    ],
    ["state-directory", "./a//b/", "state_directory", "a/b"],
    ["working-directory", "a/../.", "working_directory", "."],
    ["reviewers", "ada, org/team", "reviewers", ["ada", "org/team"]],
    ["allow-bots", "renovate[bot]", "allow_bots", ["renovate[bot]"]],
    ["commit-author", "Ada Lovelace <ada@example.org>", "commit_author", "Ada Lovelace <ada@example.org>"],
    ["resume-from", "pr_creation", "resume_from", "pr_creation"],
    ["prompt", " keep my\n  shape ", "prompt", " keep my\n  shape "],
    ["issue-number", "7", "issue_number", 7],
    ["agent-version", ">=2.1.300 <3 || ^4", "agent_version", ">=2.1.300 <3 || ^4"],
    ["agent-version", "latest", "agent_version", "latest"],
  ])("%s %j", (name, text, key, value) => {
    expect(configOf(input({ [name]: text }))).toMatchObject({ [key]: value });
  });

  test.each([
    ["enable-recovery", "yes", "true or false"],
    ["enable-recovery", "1", "true or false"],
    ["max-retries", "NaN", "from 0 to 100"],
    ["max-retries", "-1", "from 0 to 100"],
    ["max-retries", "2.5", "whole number"],
    ["max-retries", "1e2", "whole number"],
    ["max-retries", "101", "from 0 to 100"],
    ["timeout-multiplier", "0.5", "from 1 to 10"],
    ["idle-timeout", "soon", "90s, 20m, 2h"],
    ["idle-timeout", "6d", "from 0s to 5d"],
    ["agent", "cladue", 'Did you mean "claude"?'],
    ["log-level", "TRACE", "DEBUG, INFO, WARNING, ERROR"],
    ["mode", "plan", "Give auto, run, resume or diagnose."],
    ["mode", "aggregate", "Give auto, run, resume or diagnose."],
    ["mode", "sweep", "Give auto, run, resume or diagnose."],
    ["resume-from", "testing_complet", 'Did you mean "testing_complete"?'],
    ["workflow-id", "../../etc", "workflow-20240115-142315-a7b3"],
    ["state-directory", "/var/lib/states", "relative to its root"],
    ["state-directory", "C:\\states", "relative to its root"],
    ["state-directory", "~/states", "relative to its root"],
    ["log-directory", "a/../../b", "relative to its root"],
    ["log-directory", "a\\..\\..\\b", "relative to its root"],
    ["checkpoint-directory", ".git/x", "inside the repository"],
    ["state-directory", ".", "a directory of its own"],
    ["prompt-file", "../secret.md", "relative to its root"],
    ["branch-prefix", "a..b", "beginning of a branch"],
    ["base-branch", "-x", "name of a branch"],
    ["base-branch", "a b", "name of a branch"],
    ["trigger-label", "x".repeat(51), "at most 50"],
    ["trigger-phrase", "two words", "one word"],
    ["commit-author", "Ada", "Ada Lovelace <"],
    ["allow-bots", "*", "no patterns"],
    ["allow-bots", "renovate*", "no patterns"],
    ["allow-users", "a b", "login"],
    ["reviewers", "a/b/c", "org/team"],
    ["checkpoint-stores", "cache, gti", 'Did you mean "git"?'],
    ["agent-args", '"open', "every quote closed"],
    ["stage-timeouts", "testing=5", "testing_start"],
    ["stage-timeouts", "testing_complete", "testing_complete=20m"],
    ["stage-timeouts", "testing_complete=soon", "90s, 20m, 2h"],
    ["stage-timeouts", "pr_creation=5,pr_creation=6", "testing_complete=20m"],
    ["stage-timeouts", "pr_creation=0", "from 0.1s"],
    ["model", "a\u0000b", "one word"],
    ["agent", "command", "agent-command"],
    ["agent-version", "file:../x", "a range such as"],
    ["agent-version", "npm:other@1", "a range such as"],
    ["agent-version", "git+https://example.org/x", "a range such as"],
    ["agent-version", "--registry=x", "a range such as"],
    ["agent-version", "../x", "a range such as"],
  ])("%s %j is refused with what is allowed", (name, text, remedy) => {
    const problems = problemsOf(input({ [name]: text }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ place: `input ${name}`, remedy: expect.stringContaining(remedy) });
    expect(problems[0]?.key.split(".")[0]).toBe(name.replaceAll("-", "_"));
  });

  test("a person at a terminal may name files anywhere, but not directories that we write to", () => {
    const flags = { prompt_file: "../prompts/a.md", working_directory: "/tmp/project" };
    expect(configOf(resolve({ flags }))).toMatchObject(flags);
    expect(problemsOf(resolve({ flags: { state_directory: "/tmp/states" } }))).toHaveLength(1);
  });

  test("a text may not be endless", () => {
    expect(problemsOf(input({ prompt: "x".repeat(300_000) }))[0]).toMatchObject({
      problem: "it has 300000 characters",
    });
  });
});

describe("types in the file", () => {
  test.each([
    ["max_retries", "3"],
    ["max_retries", 1.5],
    ["enable_recovery", "true"],
    ["enable_recovery", 1],
    ["log_level", 5],
    ["model", 5],
    ["model", ["x"]],
    ["labels", 5],
    ["labels", ["a", 5]],
    ["agent_args", ["a", 5]],
    ["agent_args", 5],
    ["prompt_file", {}],
    ["idle_timeout", true],
    ["stage_timeouts", 5],
    ["stages", []],
    ["stages", { pr_creation: 5 }],
    ["performance_baselines", "x"],
    ["recovery_strategies", []],
    ["token", 12_345_678],
  ])("%s: %j is the wrong one", (name, value) => {
    const [problem, ...others] = problemsOf(file({ [name]: value }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      key: expect.stringMatching(new RegExp(`^${name}`)),
      place: expect.stringMatching(/line \d/),
    });
    expect(problem?.problem).not.toContain("12345678");
  });

  test("a list can be a list, a duration a number of seconds or text", () => {
    const values = {
      labels: ["a", " b "],
      agent_args: ["--x y"],
      idle_timeout: 90,
      time_budget: "2h",
      stage_timeouts: { pr_creation: "2m" },
    };
    expect(configOf(file(values))).toMatchObject({
      labels: ["a", "b"],
      agent_args: ["--x y"],
      idle_timeout: 90,
      time_budget: 7200,
      stages: { pr_creation: { timeout: 120 } },
    });
  });

  test("stages take all their settings", () => {
    const settings = {
      timeout: "20m",
      warn: 600,
      idle: 0,
      retries: 0,
      critical: false,
      enabled: true,
      run: "make",
      recovery: ["checkpoint_progress"],
    };
    expect(configOf(file({ stages: { testing_complete: settings } })).stages).toEqual({
      testing_complete: { ...settings, timeout: 1200 },
    });
  });

  test("every problem below a stage is found and names its line", () => {
    const stages = {
      testing_complet: {},
      pr_creation: {
        timeout: -1,
        warm: 5,
        retries: 0.5,
        critical: "no",
        run: " ",
        recovery: ["chekpoint_progress", 5],
        idle: null,
      },
      completion: { enabled: false },
    };
    const problems = problemsOf(file({ stages }));
    expect(problems.map(({ key, place }) => `${key} @ ${place.split(" ").at(-1)}`)).toEqual([
      "stages.testing_complet @ 3",
      "stages.pr_creation.timeout @ 5",
      "stages.pr_creation.warm @ 6",
      "stages.pr_creation.retries @ 7",
      "stages.pr_creation.critical @ 8",
      "stages.pr_creation.run @ 9",
      "stages.pr_creation.recovery @ 10",
      "stages.pr_creation.recovery @ 10",
    ]);
    expect(problems.map((one) => one.remedy).join()).toMatch(/testing_complete"\?.*"warn"\?.*"checkpoint_progress"\?/s);
  });

  test("baselines and strategies name what they do not know", () => {
    const problems = problemsOf(
      file({
        performance_baselines: { implementation: 5, implementation_progress: 6, nonsense: 1 },
        recovery_strategies: { network_error: [], timeout_errors: 5, resource_errors: ["nope"], odd: [] },
      }),
    );
    expect(problems.map((one) => one.key)).toEqual([
      "performance_baselines.implementation",
      "performance_baselines.nonsense",
      "recovery_strategies.network_error",
      "recovery_strategies.timeout_errors",
      "recovery_strategies.resource_errors",
      "recovery_strategies.odd",
    ]);
  });
});
