import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCommittedPrompts } from "../../../src/adapters/git/committed-prompts.ts";
import { readPromptOverrides } from "../../../src/adapters/git/prompt-overrides.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";

const directory = ".github/workflow-manager/prompts";
const good = "{{rules}}\n\n{{task}}\n";
let base = "";
let root = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "prompts-"));
  root = join(base, "repository");
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** `place: problem` of each, or the overrides. */
async function outcome(from = directory) {
  try {
    return await readPromptOverrides(root, from);
  } catch (error) {
    if (!(error instanceof Fault) || error.evidence.kind !== "configuration") throw error;
    const { problems } = error.evidence;
    expect(problems.every(({ key, remedy }) => key === "prompts_directory" && /\.$/.test(remedy))).toBe(true);
    return problems.map(({ place, problem }) => `${place}: ${problem}`);
  }
}

describe("prompts of the repository", () => {
  it("are none where there is no directory, or an empty one", async () => {
    expect(await outcome()).toEqual({});
    await expect(readPromptOverrides(join(root, "nowhere"), directory)).rejects.toThrow(Fault);
    mkdirSync(join(root, directory), { recursive: true });
    expect(await outcome()).toEqual({});
  });

  it("are taken by their names, beside texts that are none", async () => {
    write(`${directory}/fix.md`, `\ufeff${good.replaceAll("\n", "\r\n")}`);
    write(`${directory}/continuation.md`, "Go on: {{stage}}");
    for (const name of ["README.md", "notes.txt", "sub/planning.md"]) write(`${directory}/${name}`, "{{ anything }}");
    expect(await outcome()).toEqual({ fix: good, continuation: "Go on: {{stage}}" });
    expect(await outcome(`./${directory}/`)).toEqual({ fix: good, continuation: "Go on: {{stage}}" });
  });

  it("may be links inside the repository", async () => {
    write("shared/fix.md", good);
    mkdirSync(join(root, directory), { recursive: true });
    symlinkSync("../../../shared/fix.md", join(root, directory, "fix.md"));
    expect(await outcome()).toEqual({ fix: good });
    symlinkSync("shared", join(root, "linked"));
    expect(await outcome("linked")).toEqual({ fix: good });
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ["an unknown placeholder", "fix.md", `${good}\n{{tsak}}`, "fix.md line 5: there is no placeholder {{tsak}} here"],
    [
      "a placeholder of another prompt",
      "review.md",
      `${good}{{plan}}`,
      "review.md line 4: there is no placeholder {{plan}} here",
    ],
    ["a misshapen placeholder", "fix.md", `${good}{{ output }}`, 'fix.md line 4: "{{ output }}" is no placeholder'],
    ["no rules", "implementation.md", "{{task}}", "implementation.md: it lacks {{rules}}"],
    ["no task", "review.md", "{{rules}}", "review.md: it lacks {{task}}"],
    ["neither", "fix.md", "Fix it.", "fix.md: it lacks {{rules}}, {{task}}"],
    ["no comments", "review-response.md", good, "review-response.md: it lacks {{comments}}"],
    ["nothing", "continuation.md", "\n", "continuation.md: it is empty"],
    [
      "a mistyped name",
      "implementaton.md",
      good,
      'implementaton.md: "implementaton.md" is no prompt. Did you mean "implementation.md"?',
    ],
    ["a name that is none", "deploy.md", good, 'deploy.md: "deploy.md" is no prompt'],
    ["another spelling", "Fix.MD", good, 'Fix.MD: "Fix.MD" is no prompt. Did you mean "fix.md"?'],
    ["the rules", "rules.md", "None.", "rules.md: the rules cannot be replaced"],
    ["too much", "fix.md", good + "x".repeat(64 * 1024), "fix.md: it is longer than 64 KiB"],
    ["bytes", "fix.md", new Uint8Array([0xff, 0xfe, 0x41]), "fix.md: it is not UTF-8"],
    ["a NUL", "fix.md", `${good}\0`, "fix.md: it is not text"],
  ])("are refused with %s", async (_, name, content, problem) => {
    write(`${directory}/${name}`, content);
    expect(await outcome()).toEqual([`${directory}/${problem}`]);
  });

  it("are as long as 64 KiB", async () => {
    const text = good + "x".repeat(64 * 1024 - good.length);
    write(`${directory}/fix.md`, text);
    expect(await outcome()).toEqual({ fix: text });
  });

  it("are refused all together, with a bounded number of problems of each", async () => {
    write(`${directory}/fix.md`, "{{x}}\n".repeat(100));
    write(`${directory}/planning.md`, good);
    write(`${directory}/review.md`, "Review.");
    const problems = await outcome();
    expect(problems).toHaveLength(6);
    expect(problems).toContain(`${directory}/review.md: it lacks {{rules}}, {{task}}`);
  });

  it("are never read from outside the repository, from git's own directory, or from what is no file", async () => {
    writeFileSync(join(base, "secret.md"), good);
    write(".git/fix.md", good);
    mkdirSync(join(root, directory, "documentation.md"), { recursive: true });
    write("shared/fix.md", good);
    symlinkSync("../../../../secret.md", join(root, directory, "fix.md"));
    symlinkSync("../../../.git/fix.md", join(root, directory, "planning.md"));
    symlinkSync("nowhere.md", join(root, directory, "review.md"));
    symlinkSync("review-response.md", join(root, directory, "review-response.md"));
    const pipe = join(root, directory, "continuation.md");
    expect(spawnSync("bash", ["-c", 'mkfifo "$0"', pipe]).status).toBe(0);
    expect(await outcome()).toEqual([
      `${directory}/continuation.md: it is no regular file`,
      `${directory}/documentation.md: it is no regular file`,
      `${directory}/fix.md: it leads out of the repository`,
      `${directory}/planning.md: it leads out of the repository`,
      `${directory}/review-response.md: it cannot be read (ELOOP)`,
      `${directory}/review.md: it cannot be read (ENOENT)`,
    ]);
  });

  it.each([
    ["..", "..: the path has the component .."],
    ["a/../../b", "a/../../b: the path has the component .."],
    [".git/hooks", ".git/hooks: the path reaches into a .git directory"],
    [".", ".: the path is empty"],
    ["outside", "outside: it leads out of the repository"],
    ["file", "file: it cannot be listed (ENOTDIR)"],
  ])("are not looked for in %s", async (from, problem) => {
    symlinkSync(base, join(root, "outside"));
    write("file", "");
    expect(await outcome(from)).toEqual([problem]);
  });

  it.skipIf(process.getuid?.() === 0)("are refused when they may not be read", async () => {
    write(`${directory}/fix.md`, good);
    chmodSync(join(root, directory, "fix.md"), 0);
    expect(await outcome()).toEqual([`${directory}/fix.md: it cannot be read (EACCES)`]);
  });
});

describe("prompts of a commit", () => {
  const git = (...args: string[]) =>
    spawnSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b", ...args], {
      encoding: "utf8",
    }).stdout.trim();
  const commit = () => {
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "-m", "begin", "--allow-empty");
    return git("rev-parse", "HEAD");
  };
  const committed = async (sha: string, from = directory) =>
    readCommittedPrompts(root, from, sha, process.env).catch((error: unknown) => {
      if (!(error instanceof Fault) || error.evidence.kind !== "configuration") throw error;
      return error.evidence.problems.map(({ place, problem }) => `${place}: ${problem}`);
    });

  it("are as they were committed, whatever the work tree says by now", async () => {
    write(`${directory}/fix.md`, good.replaceAll("\n", "\r\n"));
    write(`${directory}/README.md`, "{{ anything }}");
    const sha = commit();
    write(`${directory}/fix.md`, "{{tsak}}");
    write(`${directory}/implementation.md`, good);
    expect(await committed(sha)).toEqual({ fix: good });
    expect(await committed(sha, `./${directory}/`)).toEqual({ fix: good });
  });

  it("are none where the commit has no such directory, and refused where they are no use", async () => {
    write("plain.txt", "no directory");
    write(`${directory}/deploy.md`, good);
    write(`${directory}/fix.md`, "{{tsak}}");
    write(`${directory}/review.md`, "a".repeat(65 * 1024));
    const sha = commit();
    expect(await committed(sha, "nowhere")).toEqual({});
    expect(await committed(sha, "plain.txt")).toEqual(["plain.txt: it is no directory of the repository"]);
    expect(await committed(sha, "../x")).toEqual([expect.stringMatching(/^\.\.\/x: the path /)]);
    const problems = await committed(sha);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/deploy\.md: "deploy\.md" is no prompt/),
        expect.stringMatching(/fix\.md line 1: there is no placeholder/),
        expect.stringMatching(/review\.md: it is longer than 64 KiB/),
      ]),
    );
    await expect(readCommittedPrompts(root, directory, "0".repeat(40), process.env)).rejects.toThrow(Fault);
  });

  it("may be links inside the commit, and lead nowhere else", async () => {
    write("shared/fix.md", good);
    write("../secret.md", good);
    mkdirSync(join(root, directory), { recursive: true });
    symlinkSync("../../../shared/fix.md", join(root, directory, "fix.md"));
    symlinkSync(directory, join(root, "linked"));
    const sha = commit();
    rmSync(join(root, "shared"), { recursive: true });
    expect(await committed(sha)).toEqual({ fix: good });
    expect(await committed(sha, "linked")).toEqual({ fix: good });
    symlinkSync("../../../../secret.md", join(root, directory, "planning.md"));
    // The second commit no longer has what `fix.md` leads to.
    expect(await committed(commit())).toEqual([
      expect.stringMatching(/fix\.md: it is no plain file/),
      expect.stringMatching(/planning\.md: it is no plain file/),
    ]);
  });
});
