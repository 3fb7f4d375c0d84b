import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { common, only, projects, type TerminalFixture, twoStepAgent, twoSteps, until } from "./terminal-fixture.ts";

const project = projects(afterEach);

describe("a run that is stopped", { timeout: 120_000 }, () => {
  const finalTree = async (): Promise<string> => {
    const fixture = project();
    writeFileSync(join(fixture.folder, "go"), "");
    expect((await fixture.run(["run", "task.md", ...twoSteps])).code).toBe(0);
    return fixture.remoteTree("feature/greet-people-1");
  };

  const expectOneOfEach = (fixture: TerminalFixture) => {
    expect(fixture.forge().issues).toHaveLength(1);
    expect(fixture.forge().pulls).toHaveLength(1);
    expect(fixture.remoteBranches()).toEqual(["feature/greet-people-1", "main"]);
  };

  it("goes on after SIGKILL in the middle of implementation, with the same tree and nothing twice", async () => {
    const fixture = project();
    const { child, ended } = fixture.start(["run", "task.md", ...twoSteps]);
    await until(() => existsSync(join(fixture.folder, "half-way")));
    child.kill("SIGKILL");
    await ended;
    const id = only(fixture.workflowIds());
    // A write that the kill cut short, in the room that was taken for it.
    const journal = openSync(fixture.journalFile(id), "r+");
    writeSync(journal, '{"seq":99,"at":17', readFileSync(journal).indexOf(0));
    closeSync(journal);
    const diagnosed = JSON.parse((await fixture.run(["diagnostics", id, "--json"])).out) as Record<string, unknown>;
    expect(diagnosed).toMatchObject({ status: "interrupted", current_stage: { stage: "implementation_progress" } });
    const verified = await fixture.run(["verify", id]);
    expect(verified.code).toBe(0);
    expect(verified.out).toMatch(
      /^warning +journal +\d+ entries hold; the last 17 bytes are a write that was cut short/m,
    );

    // Without --local: the journal says that it was.
    const flags = twoSteps.filter((word) => word !== "--local");
    const resuming = fixture.start(["--resume", id, ...flags]);
    // The agent of the killed start waits for leave, too; it must be gone before it gets it.
    await until(() => fixture.said(resuming.child).includes("Attempt 2 of implementation_progress"));
    writeFileSync(join(fixture.folder, "go"), "");
    const resumed = await resuming.ended;
    expect(resumed.code, resumed.err).toBe(0);
    expect(resumed.err).toMatch(/ended \d+ process(?:es)? of a start that was killed/);
    expect(resumed.err).toContain("Run attempt 2 resumes from implementation_progress");
    expect(resumed.err).toContain("a write that was cut short; they are cut off");
    expect(fixture.remoteTree("feature/greet-people-1")).toBe(await finalTree());
    expectOneOfEach(fixture);
    const succeeded = fixture.entries(id).filter((entry) => entry.kind === "stage.succeeded");
    expect(new Set(succeeded.map((entry) => ("stage" in entry ? entry.stage : ""))).size).toBe(succeeded.length);
    expect((await fixture.run(["verify", id])).code).toBe(0);
  });

  it("goes on from the newest checkpoint when the journal is broken, and says so", async () => {
    const fixture = project();
    const { child, ended } = fixture.start(["run", "task.md", ...twoSteps]);
    await until(() => existsSync(join(fixture.folder, "half-way")));
    const id = only(fixture.workflowIds());
    const file = fixture.journalFile(id);
    await until(() => readFileSync(file, "utf8").includes('"kind":"checkpoint.saved"'));
    child.kill("SIGKILL");
    await ended;
    writeFileSync(file, readFileSync(file, "utf8").replace('"stage":"task_preparation"', '"stage":"task_preparatiom"'));
    const verified = await fixture.run(["verify", id]);
    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(/^BROKEN +journal +line \d+: its hash does not fit its content/m);

    writeFileSync(join(fixture.folder, "go"), "");
    const resumed = await fixture.run(["resume", id, ...twoSteps]);
    expect(resumed.code, resumed.err).toBe(0);
    expect(resumed.err).toMatch(/the journal here is broken at line \d+/);
    expect(resumed.err).toMatch(/went on from checkpoint generation \d+ in folder/);
    expect(fixture.remoteTree("feature/greet-people-1")).toBe(await finalTree());
    expectOneOfEach(fixture);
  });

  it("says one thing when neither journal nor checkpoint is left", async () => {
    const fixture = project();
    const { code, err } = await fixture.run(["resume", "workflow-20240115-142315-a7b3", "--agent-command", "true"]);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toEqual([
      "error: WORKFLOW_ID (command line): nothing is known of workflow-20240115-142315-a7b3 here. `workflow-manager list` shows what there is.",
    ]);
    expect(existsSync(fixture.stateDirectory)).toBe(false);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 75],
  ] as const)("ends after %s with %i, saved, and goes on later", async (signal, expected) => {
    const fixture = project();
    const { child, ended } = fixture.start(["run", "task.md", ...twoSteps]);
    await until(() => existsSync(join(fixture.folder, "half-way")));
    child.kill(signal);
    const { code, out, err } = await ended;
    expect(code, err).toBe(expected);
    const id = only(fixture.workflowIds());
    expect(out).toMatch(/^Interrupted at implementation_progress.*the work is saved/);
    expect(out).toMatch(new RegExp(`next +workflow-manager resume ${id} `));
    writeFileSync(join(fixture.folder, "go"), "");
    expect((await fixture.run(["resume", id, ...twoSteps])).code).toBe(0);
    expectOneOfEach(fixture);
  });

  it("ends at once at the second SIGINT, with its children", async () => {
    const fixture = project();
    // Whoever ignores the first signal keeps the first stop waiting.
    const deaf = `trap '' INT TERM\necho $$ > ../agent\n${twoStepAgent}`;
    const { child, ended } = fixture.start([
      "run",
      "task.md",
      ...common,
      "--agent-command",
      deaf,
      "--test-command",
      "true",
    ]);
    await until(() => existsSync(join(fixture.folder, "half-way")));
    child.kill("SIGINT");
    await until(() => fixture.said(child).includes("press Ctrl-C again"));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const agent = Number(readFileSync(join(fixture.folder, "agent"), "utf8"));
    expect(() => process.kill(agent, 0)).toThrow("ESRCH");
  });
});
