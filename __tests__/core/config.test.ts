import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConfigurationResult, type ConfigurationSources, resolveConfiguration } from "../../src/core/config.ts";
import {
  configurationKey,
  configurationNames,
  environmentName,
  inputName,
  inputNames,
} from "../../src/core/config-keys.ts";
import { parseJsonFile } from "../../src/core/json-text.ts";

const nothing: ConfigurationSources = { inputs: {}, environment: {}, file: undefined, flags: {} };

const resolve = (sources: Partial<ConfigurationSources>) => resolveConfiguration({ ...nothing, ...sources });

function fileOf(values: unknown, path = "workflow-manager.json") {
  const read = parseJsonFile(path, JSON.stringify(values, null, 2));
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.file;
}

function configOf(result: ConfigurationResult) {
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.problems));
  return result.config;
}

function problemsOf(result: ConfigurationResult) {
  return result.kind === "invalid" ? result.problems : [];
}

const input = (values: Record<string, string>) => resolve({ inputs: values });
const file = (values: unknown) => resolve({ file: fileOf(values) });

describe("defaults", () => {
  test("are the specification's", () => {
    expect(configOf(resolve({}))).toMatchObject({
      mode: "auto",
      agent: "claude",
      enable_monitoring: true,
      enable_health_checks: true,
      enable_recovery: true,
      enable_persistence: true,
      max_retries: 3,
      timeout_multiplier: 1.5,
      log_level: "INFO",
      log_format: "detailed",
      checkpoint_frequency: 5,
      checkpoint_interval: 180,
      health_check_interval: 300,
      state_directory: ".github/workflow-states",
      checkpoint_directory: ".github/workflow-checkpoints",
      log_directory: ".github/workflow-logs",
      trigger_label: "workflow-manager",
      trigger_phrase: "/workflow",
      branch_prefix: "feature/",
      checkpoint_stores: undefined,
    });
  });

  test("say of themselves that they are defaults", () => {
    const result = resolve({});
    expect(result).toMatchObject({ kind: "ok", warnings: [] });
    expect(result.kind === "ok" && new Set(Object.values(result.sources))).toEqual(new Set(["default"]));
  });

  test("empty and blank text is unset in every place", () => {
    const blank = (name: (key: (typeof inputNames)[number]) => string) =>
      Object.fromEntries(inputNames.map((key) => [name(key), " \n"]));
    const result = resolve({
      inputs: blank(inputName),
      dispatch: blank(inputName),
      environment: blank(environmentName),
      flags: blank((key) => key),
      file: fileOf({ labels: null, model: "" }),
    });
    expect(configOf(result)).toEqual(configOf(resolve({})));
  });
});

describe("precedence", () => {
  const all = {
    flags: { max_retries: "1" },
    inputs: { "max-retries": "2" },
    dispatch: { "max-retries": "3" },
    environment: { WORKFLOW_MAX_RETRIES: "4" },
    file: fileOf({ max_retries: 5 }),
  };
  test.each([
    [all, 1, "--max-retries"],
    [{ ...all, flags: {} }, 2, "input max-retries"],
    [{ ...all, flags: {}, inputs: {} }, 3, "workflow_dispatch input max-retries"],
    [{ environment: all.environment, file: all.file }, 4, "WORKFLOW_MAX_RETRIES"],
    [{ file: all.file }, 5, "workflow-manager.json line 2"],
  ])("%#: the highest place that says something wins", (sources, value, place) => {
    const result = resolve(sources);
    expect(configOf(result).max_retries).toBe(value);
    expect(result).toMatchObject({ sources: { max_retries: place } });
  });

  test("the specification's environment and file examples are taken", () => {
    const environment = {
      WORKFLOW_ENABLE_MONITORING: "true",
      WORKFLOW_LOG_LEVEL: "DEBUG",
      WORKFLOW_MAX_RETRIES: "5",
      WORKFLOW_TIMEOUT_MULTIPLIER: "2.0",
      WORKFLOW_STATE_DIRECTORY: ".custom/states",
    };
    const example = {
      enable_monitoring: true,
      max_retries: 3,
      timeout_multiplier: 1.5,
      log_level: "INFO",
      checkpoint_frequency: 5,
      health_check_interval: 300,
      performance_baselines: { issue_creation: 30, implementation: 1800, pr_creation: 60 },
      recovery_strategies: {
        network_errors: ["retry_with_backoff", "check_connectivity"],
        resource_errors: ["cleanup_resources", "optimize_performance"],
      },
    };
    expect(configOf(resolve({ environment, file: fileOf(example) }))).toMatchObject({
      log_level: "DEBUG",
      max_retries: 5,
      timeout_multiplier: 2,
      state_directory: ".custom/states",
      performance_baselines: { issue_creation: 30, implementation_progress: 1800, pr_creation: 60 },
      recovery_strategies: {
        network: ["retry_with_backoff", "check_connectivity"],
        resource: ["cleanup_resources", "optimize_performance"],
      },
    });
  });
});

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

describe("settings together", () => {
  test.each([
    [{ stages: { pr_creation: { timeout: 10, warn: 20 } } }, "stages.pr_creation.warn"],
    [{ stages: { pr_creation: { warn: 121 } } }, "stages.pr_creation.warn"],
    [{ stages: { pr_creation: { timeout: 10, idle: 20 } } }, "stages.pr_creation.idle"],
    [{ stages: { branch_setup: { enabled: false } } }, "stages.branch_setup.enabled"],
    [{ stages: { pr_creation: { timeout: 10 } }, stage_timeouts: { pr_creation: 11 } }, "stage_timeouts.pr_creation"],
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
});

describe("unknown names", () => {
  test("are all reported at once, each with its place and what was probably meant", () => {
    const problems = problemsOf(
      resolve({
        inputs: { "max-retrys": "3", "not-set": "" },
        environment: { WORKFLOW_MAX_RETRY: "3", WORKFLOW_STAGES: "{}", WORKFLOW_UNSET: undefined },
        flags: { dryrun: "true" },
        file: fileOf({ $schema: "x", "max-retries": 3, entirely_else: 1, config_file: "y" }),
      }),
    );
    expect(problems.map(({ place, remedy }) => [place, remedy])).toEqual([
      ['input "max-retrys"', 'Did you mean "max-retries"?'],
      ["command line", 'Did you mean "--dry-run"?'],
      ["WORKFLOW_MAX_RETRY", 'Did you mean "WORKFLOW_MAX_RETRIES"?'],
      ["WORKFLOW_STAGES", "Set stages there."],
      ["workflow-manager.json line 3", 'Did you mean "max_retries"?'],
      ["workflow-manager.json line 4", "Remove it; the documentation lists what there is."],
      ["workflow-manager.json line 5", "Remove the key."],
    ]);
  });

  test("a variable of somebody else is warned of; those we set for our own commands are not", () => {
    const environment = {
      WORKFLOW_PLATFORM_REGION: "eu",
      WORKFLOW_ID: "workflow-x",
      WORKFLOW_SESSION_DIR: "x",
      PATH: "/bin",
    };
    expect(resolve({ environment })).toMatchObject({
      kind: "ok",
      warnings: [expect.stringContaining("WORKFLOW_PLATFORM_REGION")],
    });
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a name like any other", (name) => {
    const read = parseJsonFile(
      "c.json",
      `{"${name}": {"timeout": 1}, "stages": {"${name}": 1}, "recovery_strategies": {"${name}": []}, "performance_baselines": {"${name}": 1}}`,
    );
    if (read.kind === "invalid") throw new Error("unreadable");
    expect(problemsOf(resolve({ file: read.file, inputs: { [name]: "x" } })).length).toBe(5);
  });

  test("the list of problems ends somewhere", () => {
    const values = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key_${index}`, 1]));
    expect(problemsOf(file(values))).toHaveLength(50);
  });
});

describe("secrets", () => {
  const value = "s3cret value with blanks";
  test("are never repeated, whatever is wrong with them", () => {
    for (const sources of [
      { inputs: { token: value, "branch-token": value, "checkpoint-key": "short-key" } },
      { environment: { WORKFLOW_TOKEN: value } },
      { file: fileOf({ token: value, checkpoint_key: "short-key" }) },
    ]) {
      const result = resolve(sources);
      expect(result.kind).toBe("invalid");
      expect(JSON.stringify(result)).not.toContain("s3cret");
      expect(JSON.stringify(result)).not.toContain("short-key");
    }
  });

  test("in a file of the repository are warned of", () => {
    expect(file({ token: "abcdef" })).toMatchObject({
      kind: "ok",
      warnings: [expect.stringContaining("does not belong")],
    });
  });
});

describe("the whole", () => {
  test("whatever comes in, every problem has key, place, text and remedy, and an accepted value is of its kind", () => {
    const names = [...inputNames.map(inputName), "x"];
    const keys = [...configurationNames, "x"];
    const inputs = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: "binary" }));
    const values = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(inputs, values, (given, found) => {
        const result = resolve({ inputs: given, file: fileOf(found) });
        for (const one of problemsOf(result)) {
          expect([one.key, one.place, one.problem, one.remedy].every((text) => text.length > 0)).toBe(true);
          expect(`${one.place}${one.problem}`).not.toMatch(/[\n\r]|\p{Cc}/u);
        }
        if (result.kind === "ok") expect(Object.keys(result.config)).toEqual([...configurationNames]);
      }),
    );
  });

  test("each key that has bounds keeps its own default within them", () => {
    for (const name of configurationNames) {
      const key = configurationKey(name);
      if (!("min" in key) || key.default === undefined) continue;
      expect(key.default).toBeGreaterThanOrEqual(key.min);
      expect(key.default).toBeLessThanOrEqual(key.max);
    }
  });
});
