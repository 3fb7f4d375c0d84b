import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createActionsRuntime } from "../src/adapters/actions-runtime.ts";
import { readRunnerFacts } from "../src/adapters/runner-facts.ts";
import { resolveConfiguration } from "../src/core/config/config.ts";
import { diagnoseStep } from "../src/diagnose.ts";
import { bareEnvironment, greeting, oneStep, only, TerminalFixture } from "./cli/terminal-fixture.ts";

describe("diagnoseStep", { timeout: 120_000 }, () => {
  let fixture: TerminalFixture;
  let id: string;
  beforeAll(async () => {
    fixture = new TerminalFixture({ "task.md": greeting });
    const { code, err } = await fixture.run(["run", "task.md", ...oneStep]);
    expect(code, err).toBe(0);
    id = only(fixture.workflowIds());
  }, 120_000);
  afterAll(() => fixture.remove());

  async function step(workflowId: string | undefined, issue: number | undefined, name: string) {
    const environment = {
      ...bareEnvironment,
      GITHUB_REPOSITORY: "octo/app",
      // Nobody answers there, and at once.
      GITHUB_API_URL: "http://127.0.0.1:9",
      GITHUB_SERVER_URL: "http://127.0.0.1:9",
      GITHUB_WORKSPACE: fixture.root,
      RUNNER_TEMP: fixture.folder,
      GITHUB_OUTPUT: join(fixture.folder, `${name}-output`),
      GITHUB_STEP_SUMMARY: join(fixture.folder, `${name}-summary`),
    };
    const flags = { checkpoint_stores: "folder", agent_command: "true", token: "swordfish-swordfish" };
    const resolved = resolveConfiguration({ inputs: {}, environment: {}, file: undefined, flags });
    if (resolved.kind !== "ok") throw new Error("the configuration is good");
    const lines: string[] = [];
    const redact = (text: string) => text.replaceAll("swordfish-swordfish", "***");
    const write = (line: string) => lines.push(line);
    const runtime = createActionsRuntime({ environment, write, redact, nonce: () => "nonce" });
    const runner = readRunnerFacts(environment);
    const code = await diagnoseStep({
      config: resolved.config,
      environment,
      runner,
      runtime,
      redact,
      workflowId,
      issue,
    });
    const outputs = readFileSync(environment.GITHUB_OUTPUT, "utf8");
    const summary = readFileSync(environment.GITHUB_STEP_SUMMARY, "utf8");
    const output = (key: string) => new RegExp(`^${key}<<(\\S+)\\n([\\s\\S]*?)\\n\\1$`, "m").exec(outputs)?.[2];
    return { code, lines, output, summary };
  }

  it.each([
    ["by its id", () => ({ workflowId: id, issue: undefined })],
    ["by its issue", () => ({ workflowId: undefined, issue: 1 })],
  ])("shows a workflow that is found %s, in log, outputs, summary and a bundle", async (name, query) => {
    const { workflowId, issue } = query();
    const journal = readFileSync(fixture.journalFile(id));
    const { code, lines, output, summary } = await step(workflowId, issue, name.replaceAll(" ", "-"));
    expect(code).toBe(0);
    expect(output("workflow-id")).toBe(id);
    expect(output("status")).toBe("completed");
    expect(output("pull-request-number")).toBe("2");
    expect(summary).toContain("| Stage | Status |");
    expect(lines).toContain(`::group::Diagnostics of ${id}, from journal`);
    const bundle = readFileSync(output("report-path") ?? "", "utf8");
    expect(JSON.parse(bundle)).toMatchObject({ workflow_diagnostics: { workflow_id: id, status: "completed" } });
    expect(bundle).not.toContain("swordfish-swordfish");
    expect(readFileSync(fixture.journalFile(id))).toEqual(journal);
  });

  it.each([
    ["an id", "workflow-20240115-142315-a7b3", undefined, /^::error title=workflow-id \(input\)::no store knows/],
    ["an issue", undefined, 77, /^::error title=issue-number \(input\)::no store knows a workflow of issue #77/],
  ])("fails for %s that no store knows", async (name, workflowId, issue, expected) => {
    const { code, lines, output } = await step(workflowId, issue, name.replaceAll(" ", "-"));
    expect(code).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(expected));
    expect(output("status")).toBe("failed");
    expect(existsSync(join(fixture.folder, `diagnostic-bundle-${workflowId}.json`))).toBe(false);
  });
});
