import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { greeting, oneStep, only, TerminalFixture } from "./terminal-fixture.ts";

const secret = "swordfish-swordfish-swordfish";

describe("commands that look at a workflow", { timeout: 120_000 }, () => {
  let fixture: TerminalFixture;
  let id: string;
  beforeAll(async () => {
    fixture = new TerminalFixture({ "task.md": greeting });
    const { code, err } = await fixture.run(["run", "task.md", ...oneStep]);
    expect(code, err).toBe(0);
    id = only(fixture.workflowIds());
  }, 120_000);
  afterAll(() => fixture.remove());

  it("list shows a table for people and JSON for programs", async () => {
    const table = await fixture.run(["list"]);
    expect(table.code).toBe(0);
    const [head, row] = table.out.trim().split("\n");
    expect(head).toMatch(/^WORKFLOW +STATUS +STAGE +AGE +ISSUE +PR +TITLE$/);
    expect(row).toMatch(new RegExp(`^${id} +completed +completion +\\S.* +#1 +#2 +Greet people$`));
    const json: unknown = JSON.parse((await fixture.run(["list", "--json"])).out);
    expect(json).toMatchObject([{ workflow_id: id, status: "completed", pr_number: 2 }]);
  });

  it("diagnostics has the specification's fields", async () => {
    const { code, out } = await fixture.run(["diagnostics", id, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      workflow_id: id,
      status: "completed",
      error_count: 0,
      recovery_attempts: 0,
      current_stage: { stage: "completion", duration: expect.any(Number) as number },
      stage_history: { testing_complete: { status: "fast", result: "succeeded", attempts: 1 } },
      performance_report: { performance_grade: "A" },
      resume: { possible: false },
    });
    const text = await fixture.run(["--diagnostics", id]);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^Completed: pull request #2 is ready$/m);
    expect(text.out).toMatch(/^ {2}pull-request: made \(head feature\/greet-people-1\)$/m);
  });

  it("report is Markdown on standard output, or one HTML file that loads nothing", async () => {
    const markdown = await fixture.run(["report", id]);
    expect(markdown.code).toBe(0);
    expect(markdown.out).toContain("| Stage | Status |");
    const html = await fixture.run(["report", id, "--html", "../report.html"]);
    expect(html.code, html.err).toBe(0);
    expect(html.out).toBe("");
    const text = readFileSync(join(fixture.folder, "report.html"), "utf8");
    expect(text).toContain("default-src &#39;none&#39;");
    expect(text).toContain('<section id="timeline"');
    expect(text).toMatch(/<h3>initialization<\/h3>/);
    expect(text).not.toMatch(/<img|<link|<iframe|mermaid| on[a-z]+="| style="/);
    expect(text.match(/<script>/g)).toHaveLength(1);
  });

  it("verify names what is wrong with which checkpoint", async () => {
    const good = await fixture.run(["verify", id]);
    expect(good.code, good.out).toBe(0);
    expect(good.out).toMatch(/^ok +checkpoint \d+ \(folder\) +\d+ parts with \d+ bytes hold/m);
    const [newest = ""] = good.out.match(/checkpoint \d+/) ?? [];
    const found = fixture.entries(id).findLast((entry) => entry.kind === "checkpoint.saved");
    const key = found?.kind === "checkpoint.saved" ? found.key : "";
    const part = join(fixture.root, ".github/workflow-checkpoints/generations", key, "journal.compact.br");
    const bytes = readFileSync(part);
    writeFileSync(part, bytes.fill(0x20, 10, 11));
    const bad = await fixture.run(["verify", id]);
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(new RegExp(`^BROKEN +${newest} \\(folder\\) +part journal.compact.br: hash$`, "m"));
  });

  it("bundle writes one file with everything but secrets, which git does not see", async () => {
    const env = { WORKFLOW_TOKEN: secret, WORKFLOW_CHECKPOINT_KEY: `${secret}-key`, MY_API_KEY: `${secret}-else` };
    const { code, out, err } = await fixture.run(["bundle", id], { env });
    expect(code, err).toBe(0);
    const name = `diagnostic-bundle-${id}.json`;
    expect(out.trim()).toBe(name);
    const text = readFileSync(join(fixture.root, name), "utf8");
    expect(text).not.toContain("swordfish");
    expect(JSON.parse(text)).toMatchObject({
      workflow_diagnostics: { workflow_id: id },
      system_health: { status: expect.any(String) as string },
      configuration: { token: "(set)", checkpoint_key: "(set)", max_retries: 3 },
      log_files: expect.arrayContaining([expect.stringContaining("Workflow completed")]) as string[],
      state_files: expect.arrayContaining([
        expect.objectContaining({ path: `.github/workflow-states/${id}/journal.jsonl` }),
      ]) as unknown[],
      performance_metrics: { performance_grade: "A" },
      git: { branch: "feature/greet-people-1" },
    });
    expect(fixture.git("status", "--porcelain")).toBe("");

    // From the file alone, with another configuration around it, the same report comes out.
    const report = await fixture.run(["report", id]);
    const replayed = await fixture.run(["replay", name], { env: { WORKFLOW_MAX_RETRIES: "many" } });
    expect([replayed.code, replayed.out]).toEqual([0, report.out]);
    expect(replayed.err).toMatch(/^ok +journal +\d+ entries, their chain holds\nok +report +the one that the run made/);
    const timeline = await fixture.run(["replay", name, "--timeline"]);
    expect(timeline.out).toMatch(/Stage succeeded: testing_complete/);
    const diagnostics = await fixture.run(["replay", name, "--json"]);
    expect(JSON.parse(diagnostics.out)).toMatchObject({ workflow_id: id, status: "completed" });
    writeFileSync(
      join(fixture.root, name),
      text.replace(/("attempt.started","stage":"testing_complete".*)"attempt":1/, '$1"attempt":7'),
    );
    expect(await fixture.run(["verify", `./${name}`])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^BROKEN +journal/),
    });
  });

  it("a bundle that is none, or not there, is told as that", async () => {
    const { code, err } = await fixture.run(["replay", "task.md"]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^error: BUNDLE \(task\.md\): it is not JSON\. Give the file/),
    ]);
    expect((await fixture.run(["verify", "nowhere.json"])).err).toContain("it cannot be read (ENOENT)");
    expect((await fixture.run(["replay"])).err).toContain("replay needs a BUNDLE");
  });

  it("dashboard shows them on a local page that follows what happens, until it is interrupted", async () => {
    const { child, ended } = fixture.start(["dashboard", "--local"]);
    const url = await new Promise<string>((resolve) =>
      child.stdout?.once("data", (data: Buffer) => resolve(data.toString().trim())),
    );
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(url)).text()).toContain(`href="/workflow/${id}"`);
    const page = await (await fetch(`${url}workflow/${id}`)).text();
    expect(page).toContain('<th scope="row">pr_creation</th>');
    expect(page).toContain("Workflow completed");
    const stop = new AbortController();
    const stream = await fetch(`${url}events`, { signal: stop.signal });
    const pieces = stream.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    let seen = "";
    const says = async (text: string) => {
      while (!seen.includes(text)) seen += (await pieces?.next())?.value ?? "";
    };
    await says('"said":"1 workflow, 0 running."');
    const copy = join(fixture.stateDirectory, "workflow-20260101-000000-abcd");
    cpSync(join(fixture.stateDirectory, id), copy, { recursive: true });
    await says('"said":"2 workflows, 0 running."');
    stop.abort();
    rmSync(copy, { recursive: true });
    child.kill("SIGINT");
    expect((await ended).code).toBe(0);
  });

  it("dashboard says what is wrong with its port", async () => {
    const { code, err } = await fixture.run(["dashboard", "--local", "--port", "80000"]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/port \(command line\): "80000" is no port\. Give a number/),
    ]);
  });
});

describe("bad input", { timeout: 60_000 }, () => {
  let fixture: TerminalFixture;
  beforeAll(() => {
    fixture = new TerminalFixture({
      "task.md": greeting,
      "empty.md": "",
      "bad.json": '{ "max_retries": "many", "unheard_of": 1 }',
      "broken.json": "{",
    });
  });
  afterAll(() => fixture.remove());
  const id = "workflow-20240115-142315-a7b3";

  it.each([
    ["nothing to do", ["run", "--local"], ["arguments"]],
    ["a prompt that is not there", ["run", "nope.md", "--local"], ["prompt_file"]],
    ["a prompt that is a directory", ["run", ".git", "--local"], ["prompt_file"]],
    ["an empty prompt", ["run", "empty.md", "--local"], ["prompt_file"]],
    ["an unknown flag", ["run", "task.md", "--local", "--max-retry", "3"], ["--max-retry"]],
    [
      "two bad values",
      ["run", "task.md", "--local", "--max-retries", "x", "--draft", "maybe"],
      ["draft", "max_retries"],
    ],
    ["a config file that is no JSON", ["run", "task.md", "--local", "--config-file", "broken.json"], ["config_file"]],
    ["bad keys in a config file", ["validate", "--config-file", "bad.json"], ["max_retries", "unheard_of"]],
    [
      "bad configuration and a bad prompt",
      ["validate", "nope.md", "--max-retries", "x"],
      ["max_retries", "prompt_file"],
    ],
    ["no token and no remote", ["run", "task.md", "--agent-command", "true"], ["origin", "token"]],
    ["an agent that is not installed", ["run", "task.md", "--local", "--agent", "claude"], ["agent"]],
    ["an id that is none", ["resume", "../../etc"], ["workflow_id"]],
    ["an id that nobody knows", ["diagnostics", id], ["WORKFLOW_ID"]],
    ["a report of nothing", ["report", id], ["WORKFLOW_ID"]],
    ["a bundle of nothing", ["bundle", id], ["WORKFLOW_ID"]],
    ["verifying nothing", ["verify", id], ["WORKFLOW_ID"]],
  ] as const)("%s ends with 2 and names what to change, and nothing is made", async (_, words, keys) => {
    const { code, out, err } = await fixture.run([...words]);
    expect(code, err).toBe(2);
    expect(out).toBe("");
    const lines = err.trim().split("\n");
    expect(lines.map((line) => /^error: (\S+) \(.+\): .+\. .+$/.exec(line)?.[1]).sort()).toEqual([...keys]);
    expect(existsSync(join(fixture.root, ".github"))).toBe(false);
  });

  it("says outside of a repository that it needs one", async () => {
    writeFileSync(join(fixture.folder, "task.md"), greeting);
    const { code, err } = await fixture.run(["run", "task.md", "--local", "--agent-command", "true"], {
      cwd: fixture.folder,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: repository \(.+\): this is not in a git repository\. /);
  });

  it("shows help and version with 0", async () => {
    expect((await fixture.run(["--version"])).out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    const help = await fixture.run(["run", "--help"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("--agent-command");
  });
});
