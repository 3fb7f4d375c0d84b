import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfiguration, readInputs, type WhereToRead } from "../../src/adapters/config-source.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "config-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const load = (where: Partial<WhereToRead> = {}) =>
  loadConfiguration({ environment: {}, readInputs: true, flags: {}, root, ...where });

test("inputs keep their dashes, as the runner passes them", () => {
  expect(readInputs({ "INPUT_MAX-RETRIES": "3", INPUT_MODE: "", PATH: "x", INPUT_X: undefined })).toEqual({
    "max-retries": "3",
    mode: "",
  });
});

describe("loadConfiguration", () => {
  test("reads inputs, variables and the default file, each above the next", async () => {
    write(".github/workflow-manager.json", '{\n  "max_retries": 7,\n  "model": "file",\n  "log_format": "json"\n}');
    const environment = { "INPUT_MAX-RETRIES": "1", WORKFLOW_MAX_RETRIES: "2", WORKFLOW_MODEL: "variable" };
    const result = await load({ environment, dispatch: { "issue-number": "5" } });
    expect(result).toMatchObject({
      kind: "ok",
      config: { max_retries: 1, model: "variable", log_format: "json", issue_number: 5 },
      sources: { log_format: ".github/workflow-manager.json line 4" },
    });
  });

  test("does without a default file", async () => {
    expect(await load()).toMatchObject({ kind: "ok" });
  });

  test("waits for a file that is a pipe without holding up the rest", async () => {
    const pipe = join(root, "c.yml");
    execFileSync("bash", ["-c", 'mkfifo "$0"', pipe]);
    const loading = load({ flags: { config_file: "c.yml" } });
    await new Promise((resolve) => setImmediate(resolve));
    await writeFile(pipe, "max_retries: 9\n");
    expect(await loading).toMatchObject({ kind: "ok", config: { max_retries: 9 } });
    execFileSync("bash", ["-c", 'head -c 400000 /dev/zero | tr "\\0" "#" > "$0" &', pipe], { stdio: "ignore" });
    expect(await load({ flags: { config_file: "c.yml" } })).toMatchObject({
      kind: "invalid",
      problems: [{ key: "config_file", problem: expect.stringContaining("larger than") }],
    });
  });

  test("leaves inputs alone in a terminal, which may run inside another action", async () => {
    const environment = { "INPUT_MAX-RETRIES": "many" };
    expect(await load({ environment, readInputs: false })).toMatchObject({ kind: "ok", config: { max_retries: 3 } });
  });

  test.each([
    ["a flag", { flags: { config_file: "c.yml" } }],
    ["an input", { environment: { "INPUT_CONFIG-FILE": " c.yml " } }],
    ["a dispatch", { dispatch: { "config-file": "c.yml" } }],
    ["a variable", { environment: { WORKFLOW_CONFIG_FILE: "./c.yml" } }],
  ])("takes the file that %s names", async (_, where) => {
    write("c.yml", "# ours\nmax_retries: 0\nstages:\n  pr_creation: { timeout: 3m }\n");
    expect(await load(where)).toMatchObject({
      kind: "ok",
      config: { max_retries: 0, stages: { pr_creation: { timeout: 180 } } },
      sources: { max_retries: "c.yml line 2" },
    });
  });

  test("reports what is wrong in the file together with what is wrong elsewhere", async () => {
    write(".github/workflow-manager.json", '{\n  "max_retries": 1,\n}');
    expect(await load({ environment: { INPUT_AGENT: "cladue" } })).toMatchObject({
      kind: "invalid",
      problems: [{ key: "config_file", place: ".github/workflow-manager.json line 3" }, { key: "agent" }],
    });
  });

  test.each<[string, (path: string) => void, string]>([
    ["missing", () => undefined, "ENOENT"],
    ["a directory", (path) => mkdirSync(join(root, path)), "EISDIR"],
    ["too large", (path) => write(path, " ".repeat(262_145)), "larger than 256 KiB"],
    ["no text", (path) => write(path, new Uint8Array([0x7b, 0xff, 0xfe])), "UTF-8"],
  ])("a named file that is %s is a problem", async (_, make, problem) => {
    make("c.json");
    expect(await load({ environment: { "INPUT_CONFIG-FILE": "c.json" } })).toMatchObject({
      kind: "invalid",
      problems: [{ key: "config_file", problem: expect.stringContaining(problem) }],
    });
  });

  test("a file outside the repository is refused before it is opened, except at a terminal", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "c.json"), '{"max_retries": 9}');
    const path = join(outside, "c.json");
    expect(await load({ environment: { "INPUT_CONFIG-FILE": path } })).toMatchObject({
      kind: "invalid",
      problems: [{ key: "config_file", problem: expect.stringContaining("absolute") }],
    });
    expect(await load({ flags: { config_file: path } })).toMatchObject({ kind: "ok", config: { max_retries: 9 } });
    rmSync(outside, { recursive: true });
  });
});
