import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generatedSections, renew } from "../scripts/metadata.ts";
import { parseCommandLine } from "../src/adapters/cli-arguments.ts";
import { describeAllowed, describeDefault } from "../src/core/config/config-docs.ts";
import {
  configurationNames,
  environmentName,
  flagNames,
  inputName,
  inputNames,
} from "../src/core/config/config-keys.ts";
import { outputNames } from "../src/core/report/outputs.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const action = parse(read("action.yml"));

/** First column of every table row between the markers. */
function tableNames(file: string, section: string): string[] {
  const text =
    read(file).split(`<!-- generated: ${section} -->`)[1]?.split(`<!-- end of generated: ${section} -->`)[0] ?? "";
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
}

describe("action.yml", () => {
  test("has the inputs of the table in its order, each described", () => {
    expect(Object.keys(action.inputs)).toEqual(inputNames.map(inputName));
    for (const input of Object.values<{ description: string }>(action.inputs))
      expect(input.description).toMatch(/\S{3}/);
  });

  test("has no default but the token's, so that the config file is heard", () => {
    const defaults = Object.entries<object>(action.inputs).filter(([, input]) => "default" in input);
    expect(defaults.map(([name]) => name)).toEqual(["token"]);
  });

  test("has the outputs of the table, each described", () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });

  test("runs on Node 24, and the post step after whatever happened", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/main.js", post: "dist/post.js", "post-if": "always()" });
  });
});

describe("the contract", () => {
  test("every input that users may rely on is there", () => {
    const promised =
      "mode prompt-file prompt issue-number trigger-label trigger-phrase workflow-id resume-from config-file agent agent-command agent-args model max-turns max-cost-usd setup-command test-command docs-command base-branch branch-prefix draft labels reviewers commit-author token branch-token allow-users allow-bots max-retries timeout-multiplier stage-timeouts idle-timeout time-budget enable-monitoring enable-health-checks enable-recovery enable-persistence checkpoint-frequency checkpoint-interval checkpoint-stores checkpoint-key health-check-interval log-level log-format state-directory checkpoint-directory log-directory extensions progress-comment html-report dry-run working-directory";
    expect(inputNames.map(inputName)).toEqual(expect.arrayContaining(promised.split(" ")));
    expect(configurationNames.filter((name) => !inputNames.includes(name))).toEqual([
      "performance_baselines",
      "recovery_strategies",
      "stages",
    ]);
  });

  test("every output that users may rely on is there", () => {
    const promised =
      "workflow-id status conclusion stage failed-stage resumed-from resumable error-category error-message recovery-recommendations issue-number issue-url branch-name pull-request-number pull-request-url pull-request-operation pull-request-head-sha performance-score performance-grade health-status total-duration cost-usd session-id checkpoint-key report-path matrix";
    expect(outputNames).toEqual(expect.arrayContaining(promised.split(" ")));
  });
});

describe("the documentation", () => {
  test("README and guide list what the tables have, in their order", () => {
    expect(tableNames("README.md", "inputs")).toEqual(inputNames.map(inputName));
    expect(tableNames("README.md", "outputs")).toEqual([...outputNames]);
    expect(tableNames("docs/configuration.md", "keys")).toEqual([...configurationNames]);
  });

  test("the guide names each variable and each flag", () => {
    const guide = read("docs/configuration.md");
    for (const name of inputNames) expect(guide).toContain(`\`${environmentName(name)}\``);
    for (const name of flagNames) expect(guide).toContain(`\`--${inputName(name)}\``);
  });
});

describe("the command line", () => {
  test.each(["run", "resume", "diagnostics", "report", "bundle", "list", "verify", "validate"])(
    "%s --help lists every flag with what it takes and its default",
    async (name) => {
      const help = await parseCommandLine([name, "--help"], "1.0.0");
      if (help.kind !== "help") throw new Error(`no help but ${help.kind}`);
      const text = help.text.replace(/\s+/g, " ");
      const flags = [...help.text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag = ""]) => flag);
      const extra = ["local", "json", "html"];
      expect(flags.filter((flag) => !extra.includes(flag))).toEqual(flagNames.map(inputName));
      for (const key of flagNames) {
        expect(text).toContain(describeAllowed(key).replaceAll("`", ""));
        expect(text).toContain(describeDefault(key));
      }
    },
  );
});

describe("generate-metadata", () => {
  let copy = "";
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "metadata-"));
    for (const path of ["src", "scripts", "action.yml", "README.md", "docs", "package.json"])
      cpSync(join(root, path), join(copy, path), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const run = (...words: string[]) =>
    spawnSync(join(root, "node_modules/.bin/node"), ["scripts/generate-metadata.ts", ...words], {
      cwd: copy,
      encoding: "utf8",
    });

  test("has nothing to change in this repository", () => {
    for (const [file, sections] of Object.entries(generatedSections()))
      expect(renew(file, read(file), sections)).toBe(read(file));
  });

  test("--check finds a file that was changed by hand and leaves it alone; without it the file is put right", () => {
    // All that the tables need of packages; a link would make the runtime resolve them from this repository.
    cpSync(join(root, "node_modules/zod"), join(copy, "node_modules/zod"), { recursive: true });
    expect(run("--check").status).toBe(0);
    const good = read("action.yml");
    writeFileSync(join(copy, "action.yml"), good.replace("  max-retries:", "  max-tries:"));
    const checked = run("--check");
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain("action.yml is not what the tables");
    expect(readFileSync(join(copy, "action.yml"), "utf8")).toContain("max-tries");
    expect(run().status).toBe(0);
    expect(readFileSync(join(copy, "action.yml"), "utf8")).toBe(good);
  });

  test("a file without its markers is an error and not silently left as it is", () => {
    expect(() => renew("README.md", "# Nothing", { inputs: "x" })).toThrow("README.md has no section");
  });
});
