import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../src/adapters/cli-arguments.ts";
import { resolveConfiguration } from "../../src/core/config/config.ts";

const id = "workflow-20240115-142315-a7b3";
const read = (line: string) => parseCommandLine(line === "" ? [] : line.split(" "), "1.2.3");

describe("commands", () => {
  test.each([
    ["run p.md", { kind: "run", local: false, flags: { prompt_file: "p.md", mode: "run" } }],
    ["run --issue-number 5 --local", { kind: "run", local: true, flags: { issue_number: "5" } }],
    [`resume ${id}`, { kind: "resume", workflowId: id, flags: { mode: "resume", workflow_id: id } }],
    [`diagnostics ${id} --json`, { kind: "diagnostics", workflowId: id, json: true }],
    [`diagnostics ${id}`, { kind: "diagnostics", json: false }],
    [`report ${id} --html r.html`, { kind: "report", workflowId: id, html: "r.html" }],
    [`report ${id}`, { kind: "report", html: undefined }],
    [`bundle ${id}`, { kind: "bundle", workflowId: id }],
    ["list --local", { kind: "list", local: true }],
    [`verify ${id}`, { kind: "verify", workflowId: id }],
    ["validate", { kind: "validate" }],
    ["validate p.md", { kind: "validate", flags: { prompt_file: "p.md" } }],
    ["--version", { kind: "version", text: "1.2.3" }],
    ["", { kind: "help", text: expect.stringContaining("Usage: workflow-manager") }],
    ["--help", { kind: "help", text: expect.stringContaining("Exit codes: 0") }],
    ["resume --help", { kind: "help", text: expect.stringContaining("workflow-manager resume") }],
  ])("%j", async (line, command) => {
    expect(await read(line)).toMatchObject(command);
  });

  test.each([
    [`--resume ${id}`, { kind: "resume", workflowId: id }],
    [`--log-level DEBUG --resume=${id}`, { kind: "resume", workflowId: id, flags: { log_level: "DEBUG" } }],
    [`--diagnostics ${id}`, { kind: "diagnostics", workflowId: id }],
    [
      "prompts/feature.md --enable-monitoring --enable-health-checks --max-retries 3 --log-level INFO",
      {
        kind: "run",
        flags: {
          prompt_file: "prompts/feature.md",
          enable_monitoring: "true",
          enable_health_checks: "true",
          max_retries: "3",
          log_level: "INFO",
        },
      },
    ],
  ])("%j, as the specification writes it", async (line, command) => {
    expect(await read(line)).toMatchObject(command);
  });
});

describe("boolean flags", () => {
  test.each([
    ["run --dry-run p.md", "true"],
    ["run p.md --dry-run", "true"],
    ["run --dry-run=FALSE p.md", "FALSE"],
    ["run --dry-run false p.md", "false"],
    ["run --no-dry-run p.md", "false"],
    ["run --dry-run=maybe p.md", "maybe"],
  ])("%s", async (line, value) => {
    expect(await read(line)).toMatchObject({ kind: "run", flags: { dry_run: value, prompt_file: "p.md" } });
  });
});

describe("usage errors", () => {
  test.each([
    ["run p.md --max-retrys 3 --foo --dryrun", ["--max-retrys", "--foo", "--dryrun"], 'Did you mean "--max-retries"?'],
    ["resume", ["arguments"], "--help"],
    ["--resume", ["arguments"], "--help"],
    ["run", ["arguments"], "--help"],
    ["run a.md b.md", ["arguments"], "--help"],
    ["run a.md --prompt-file b.md", ["arguments"], "--help"],
    [`verify ${id} x`, ["arguments"], "--help"],
    ["list x", ["arguments"], "--help"],
    ["run p.md --max-retries", ["arguments"], "--help"],
    [`verify ${id} --json`, ["--json"], "verify --help"],
  ])("%j", async (line, keys, remedy) => {
    const command = await read(line);
    if (command.kind !== "usage") throw new Error(`understood as ${command.kind}`);
    expect(command.exitCode).toBe(2);
    expect(command.problems.map((one) => one.key)).toEqual(keys);
    expect(command.problems.map((one) => one.remedy).join()).toContain(remedy);
  });
});

test("flags resolve like any other source, with the flag as the place of what is wrong", async () => {
  const command = await read("run p.md --max-retries many --dry-run=maybe");
  if (command.kind !== "run") throw new Error(command.kind);
  const result = resolveConfiguration({ inputs: {}, environment: {}, file: undefined, flags: command.flags });
  expect(result).toMatchObject({ kind: "invalid", problems: [{ place: "--dry-run" }, { place: "--max-retries" }] });
});
