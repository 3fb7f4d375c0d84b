import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectFiles } from "../scripts/demo/project.ts";

const script = fileURLToPath(new URL("../scripts/demo.ts", import.meta.url));
const manifest = fileURLToPath(new URL("../action.yml", import.meta.url));

interface Played {
  readonly code: number | null;
  readonly text: string;
}

function demo(environment: Readonly<Record<string, string>>): Promise<Played> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script],
      { env: { ...process.env, ...environment }, maxBuffer: 16 * 1024 * 1024 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, text: stdout + stderr }),
    );
  });
}

describe("the demo", () => {
  let temporary = "";
  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), "demo-test-"));
  });
  afterEach(() => rm(temporary, { recursive: true, force: true }));

  it("goes from a label over a killed machine to one pull request, and leaves nothing behind", async () => {
    const { code, text } = await demo({ TMPDIR: temporary });
    expect(text).not.toContain("FAILED");
    for (const line of [
      "issues 1",
      "branches 1",
      "pull requests 1",
      "status comments 1",
      "stages run twice 0",
      "resumed-from: implementation_progress",
      '+import { discount } from "./discount.js";',
      "All checks hold",
    ])
      expect(text).toContain(line);
    expect(text).not.toContain("\u001b[");
    expect(code).toBe(0);
    expect(await readdir(temporary)).toEqual([]);
  }, 120_000);

  it("ends with exit code 1 when the action does not do what the demo says", async () => {
    const action = join(temporary, "action");
    await cp(manifest, join(action, "action.yml"));
    await writeFile(join(action, "package.json"), '{ "type": "module" }');
    await mkdir(join(action, "dist"));
    for (const entry of ["main.js", "post.js"]) {
      await writeFile(join(action, "dist", entry), "process.exit(1);");
    }
    const { code, text } = await demo({ ACTION_DIRECTORY: action });
    expect(text).toContain("FAILED");
    expect(code).toBe(1);
  }, 60_000);
});

it("shows a workflow with the triggers and permissions that the README tells users to copy", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const copied = parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "");
  const shown = parse(projectFiles[".github/workflows/workflow-manager.yml"] ?? "");
  const [ours, theirs] = [copied, shown].map((workflow) => workflow.jobs["workflow-manager"]);
  expect(theirs.permissions).toEqual(ours.permissions);
  expect(shown.permissions).toEqual(copied.permissions);
  expect(copied.on).toMatchObject(shown.on);
  expect(theirs.steps[0]).toEqual(ours.steps[0]);
  expect(theirs.steps[1].with["issue-number"]).toBe(ours.steps[2].with["issue-number"]);
});
