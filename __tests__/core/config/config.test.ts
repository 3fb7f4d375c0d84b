import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  configurationKey,
  configurationNames,
  environmentName,
  inputName,
  inputNames,
} from "../../../src/core/config/config-keys.ts";
import { parseJsonFile } from "../../../src/core/config/json-text.ts";
import { configOf, file, fileOf, problemsOf, resolve } from "./config-resolving.ts";

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
