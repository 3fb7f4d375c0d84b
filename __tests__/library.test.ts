import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { WorkflowManager } from "../src/index.ts";
import type { ErrorHandler } from "../src/ports.ts";
import { bareEnvironment, projects, quickAgent, twoStepAgent, until } from "./cli/terminal-fixture.ts";

const project = projects(afterEach);
const base = { enable_health_checks: false, agent_command: quickAgent, test_command: "test -f done.txt" };
const local = { local: true, environment: bareEnvironment };

describe("WorkflowManager", { timeout: 120_000 }, () => {
  it("takes a prompt to a pull request, and answers for it afterwards", async () => {
    const fixture = project();
    const lines: string[] = [];
    const manager = new WorkflowManager(base, fixture.root, { ...local, onLog: (line) => lines.push(line) });
    const result = await manager.executeWorkflow("task.md");
    expect(result).toMatchObject({
      success: true,
      status: "completed",
      issue_number: 1,
      branch_name: "feature/greet-people-1",
      pr_number: 2,
      resumed_from: null,
      resumable: false,
      error: null,
      recovery_recommendations: [],
      reliability_metrics: { performance_score: 1, performance_grade: "A", error_rate: 0, recovery_rate: 1 },
    });
    expect(lines.join("\n")).toContain("Stage succeeded: pr_creation");
    const id = result.workflow_id ?? "";
    const diagnostics = await manager.getWorkflowDiagnostics(id);
    expect(diagnostics).toMatchObject({ workflow_id: id, status: "completed", current_stage: { stage: "completion" } });
    const bundle = await manager.generateDiagnosticBundle(id);
    expect(bundle.workflow_diagnostics).toEqual(diagnostics);
    expect(bundle.configuration["test_command"]).toBe("test -f done.txt");
    const again = await manager.resumeWorkflow(id);
    expect(again).toMatchObject({ success: true, pr_number: 2 });
    expect(fixture.forge().pulls).toEqual([2]);
  });

  it("stops when it is told to, and goes on later", async () => {
    const fixture = project();
    const stop = new AbortController();
    const config = { ...base, agent_command: twoStepAgent, test_command: "test -f second.txt" };
    const running = new WorkflowManager(config, fixture.root, { ...local, signal: stop.signal }).executeWorkflow(
      "task.md",
    );
    await until(() => existsSync(join(fixture.folder, "half-way")));
    stop.abort();
    const stopped = await running;
    expect(stopped).toMatchObject({ success: false, status: "interrupted", resumable: true, pr_number: null });
    expect(stopped.recovery_recommendations.join(" ")).toContain(`workflow-manager resume ${stopped.workflow_id}`);
    writeFileSync(join(fixture.folder, "go"), "");
    // The commit that it began with says what the agent is asked, and not the tree that the agent has been at.
    const prompts = join(fixture.root, ".github/workflow-manager/prompts");
    mkdirSync(prompts, { recursive: true });
    writeFileSync(join(prompts, "implementation.md"), "{{tsak}} Do something else.");
    const resumed = await new WorkflowManager(config, fixture.root, local).resumeWorkflow(stopped.workflow_id ?? "");
    expect(resumed.error).toBeNull();
    expect(resumed).toMatchObject({ success: true, resumed_from: "implementation_progress", pr_number: 2 });
  });

  it("asks registered error handlers, and tells why a workflow failed", async () => {
    const fixture = project();
    const asked: string[] = [];
    const handler: ErrorHandler = (_, error, stage) => {
      asked.push(`${stage}: ${error.category}`);
      return { strategy: "stop" };
    };
    const manager = new WorkflowManager({ ...base, test_command: "false" }, fixture.root, local);
    manager.registerErrorHandler(handler);
    const result = await manager.executeWorkflow("task.md");
    expect(result).toMatchObject({ success: false, status: "failed", pr_number: null });
    expect(result.error).toMatch(/test/);
    expect(result.recovery_recommendations.length).toBeGreaterThan(0);
    expect(asked).toEqual([expect.stringMatching(/^testing_complete: /)]);
  });

  it("asks registered health checks", async () => {
    const fixture = project();
    const manager = new WorkflowManager(base, fixture.root, local);
    manager.registerHealthCheck(() => ({ status: "CRITICAL", custom_metrics: { database_healthy: false } }));
    const health = await manager.performHealthCheck();
    expect(health.status).toMatch(/^(?:CRITICAL|FAILED)$/);
    expect(health.github_connectivity).toBe(true);
  });

  it("puts its own values before the environment, and the environment before the file", async () => {
    const fixture = project();
    writeFileSync(join(fixture.root, "settings.json"), '{"max_retries": 1, "log_level": "ERROR", "model": "file"}');
    const environment = { ...bareEnvironment, WORKFLOW_MAX_RETRIES: "2", WORKFLOW_LOG_LEVEL: "DEBUG" };
    const config = {
      ...base,
      max_retries: 3,
      config_file: "settings.json",
      dry_run: true,
      token: "swordfish-swordfish",
    };
    const manager = new WorkflowManager(config, fixture.root, { local: true, environment });
    const result = await manager.executeWorkflow("task.md");
    expect(result.success).toBe(true);
    const bundle = await manager.generateDiagnosticBundle(result.workflow_id ?? "");
    expect(bundle.configuration).toMatchObject({ max_retries: 3, log_level: "DEBUG", model: "file", token: "(set)" });
    expect(JSON.stringify(bundle)).not.toContain("swordfish");
    expect(existsSync(join(fixture.stateDirectory, "forge.json"))).toBe(false);
  });

  it("tells everything that is wrong with its configuration at once", async () => {
    const fixture = project();
    const config = { max_retries: -1, log_level: "LOUD", unheard_of: true } as unknown as typeof base;
    const manager = new WorkflowManager(config, fixture.root, local);
    const result = await manager.executeWorkflow("task.md");
    expect(result).toMatchObject({ success: false, workflow_id: null, error_category: "configuration" });
    for (const key of ["max_retries", "log_level", "unheard_of"]) expect(result.error).toContain(key);
    expect(result.recovery_recommendations).toHaveLength(3);
    await expect(manager.getWorkflowDiagnostics("workflow-20240115-142315-a7b3")).rejects.toThrow("log_level");
    expect(existsSync(join(fixture.root, ".github"))).toBe(false);
  });

  it("says that it knows nothing of a workflow", async () => {
    const manager = new WorkflowManager({}, project().root, local);
    const id = "workflow-20240115-142315-a7b3";
    await expect(manager.getWorkflowDiagnostics(id)).rejects.toThrow(`nothing is known of ${id} here`);
    expect(await manager.resumeWorkflow(id)).toMatchObject({ success: false, workflow_id: null });
  });
});

it("loads none of its code before a method is called", () => {
  const script = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { WorkflowManager } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
    new WorkflowManager();
    console.log(JSON.stringify(loaded));
  `;
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { env: bareEnvironment });
  const loaded = JSON.parse(out.toString()) as string[];
  expect(loaded.map((url) => url.split("/").at(-1))).toEqual(["index.ts"]);
  expect(readFileSync(new URL("../src/bundle.ts", import.meta.url), "utf8")).toContain("export { WorkflowManager }");
});
