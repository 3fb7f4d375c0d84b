import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { common, greeting, oneStep, only, projects, quickAgent, twoSteps, until } from "./terminal-fixture.ts";

const project = projects(afterEach);

describe("run", { timeout: 120_000 }, () => {
  it("takes a prompt to a pull request, says so on standard output, and leaves the log to standard error", async () => {
    const fixture = project();
    const { code, out, err } = await fixture.run(["run", "task.md", ...oneStep]);
    expect(err).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - workflow_manager - INFO - \[workflow-[\d-]+-[\da-f]{4}\] Stage started: initialization$/m,
    );
    expect(`${out}${err}`).not.toContain("\u001b");
    expect(code, err).toBe(0);
    const id = only(fixture.workflowIds());
    expect(out).toContain("Completed: pull request #2 is ready");
    expect(out).toContain(id);
    expect(out).toMatch(/next +Review pull request #2/);
    expect(fixture.forge().issues).toHaveLength(1);
    expect(fixture.forge().pulls).toHaveLength(1);
    expect(fixture.remoteBranches()).toEqual(["feature/greet-people-1", "main"]);
    expect(fixture.remoteTree("feature/greet-people-1")).toContain("done.txt");
    // Our own files are no part of the work.
    expect(fixture.remoteTree("feature/greet-people-1")).not.toContain(".github");
    expect(fixture.git("status", "--porcelain")).toBe("");
  });

  it("takes a prompt named from a directory inside the repository, and one from outside of it", async () => {
    const fixture = project();
    mkdirSync(join(fixture.root, "docs"));
    writeFileSync(join(fixture.root, "docs", "other.md"), greeting);
    writeFileSync(join(fixture.folder, "outside.md"), greeting);
    const cwd = join(fixture.root, "docs");
    const flags = ["--local", "--dry-run", "--agent-command", "true"];
    for (const [given, name] of [
      ["other.md", "docs/other.md"],
      [join(fixture.folder, "outside.md"), "outside.md"],
    ] as const) {
      expect((await fixture.run(["run", given, ...flags], { cwd })).code).toBe(0);
      const entries = fixture.entries(fixture.workflowIds().at(-1) ?? "");
      const task = entries.find((entry) => entry.kind === "workflow.task");
      expect(task?.kind === "workflow.task" ? task.task.promptFile : undefined).toBe(name);
      for (const id of fixture.workflowIds()) rmSync(join(fixture.stateDirectory, id), { recursive: true });
    }
  });

  it("ends with 1 and the command to go on when tests stay red", async () => {
    const fixture = project();
    const flags = [...common, "--agent-command", quickAgent, "--test-command", "false", "--max-retries", "0"];
    const { code, out } = await fixture.run(["run", "task.md", ...flags, "--token", "not-to-be-repeated"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Failed at testing_complete/);
    expect(out).toMatch(
      new RegExp(`Then: workflow-manager resume ${only(fixture.workflowIds())} [^]*--test-command false`),
    );
    expect(out).not.toContain("not-to-be-repeated");
  });

  it("refuses a second workflow in the same work tree while the first is at work", async () => {
    const fixture = project();
    const first = fixture.start(["run", "task.md", ...twoSteps]);
    await until(() => existsSync(join(fixture.folder, "half-way")));
    const { code, err } = await fixture.run(["run", "task.md", ...twoSteps]);
    expect(code).toBe(2);
    expect(err).toMatch(/work tree .*workflow-[\d-]+-[\da-f]{4} is at work here \(process \d+\)/);
    const listed = await fixture.run(["list", "--json"]);
    expect(JSON.parse(listed.out)).toMatchObject([{ status: "running", stage: "implementation_progress" }]);
    writeFileSync(join(fixture.folder, "go"), "");
    expect((await first.ended).code).toBe(0);
    expect(fixture.workflowIds()).toHaveLength(1);
  });
});
