/** Protected paths against a real git: what an agent might do, and what is pushed in the end. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { History } from "../../../src/core/journal/history.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { foldEntry } from "../../../src/core/journal/history-fold.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { protectingWorkTree } from "../../../src/engine/ownership/protected-change.ts";
import type { WorkTree } from "../../../src/ports.ts";
import { GitFixture } from "../../adapters/git/git-fixture.ts";

const author = "Ada <ada@example.com>";
const stage = "implementation_complete" as const;

describe("protected paths in a work tree", () => {
  let git: GitFixture;
  let root: string;
  let since: string;
  let history: History;
  let events: JournalEvent[];

  const write = (path: string, text = "x\n") => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const agentCommits = (message = "mine") => {
    git.git(root, "add", "--all", "--force");
    git.git(root, "commit", "--quiet", "-m", message);
  };
  const open = async (
    policy: "hold" | "flag" | "allow" = "hold",
    listed: readonly string[] = [],
  ): Promise<WorkTree> => {
    const workTree = await git.workTree(root);
    const config = { protected_paths: listed, protected_paths_policy: policy };
    const record = async (event: JournalEvent) => {
      events.push(event);
      history = foldEntry(history, { at: 1, seq: events.length, ...event });
    };
    return protectingWorkTree(workTree, { config, stage, history: () => history, record });
  };
  const commit = (tree: WorkTree) => tree.commitAll({ message: "ours", author, exclude: [] });
  /** Paths that HEAD has and the beginning had otherwise, and those that any commit on the way touches. */
  const committed = () => git.text(root, "diff", "--name-only", "--no-renames", since, "HEAD").split("\n").sort();
  const touched = () =>
    git
      .text(root, "log", "--format=", "--name-only", "-m", "--no-renames", `${since}..HEAD`)
      .split("\n")
      .filter(Boolean);

  beforeEach(() => {
    git = new GitFixture();
    root = git.clone("--no-local");
    write("CLAUDE.md", "Be careful.\n");
    write(".github/workflows/ci.yml", "on: push\n");
    write("src/a.ts", "1\n");
    agentCommits("what was there");
    since = git.text(root, "rev-parse", "HEAD");
    events = [];
    const branch = { branch: "b", baseBranch: "main", baseSha: since, created: true };
    history = foldEntry(emptyHistory, {
      kind: "stage.succeeded",
      stage: "branch_setup",
      output: branch,
      seq: 0,
      at: 0,
    });
  });
  afterEach(() => git.remove());

  it("are held back from a commit, stay in the work tree, and are in the journal as a patch", async () => {
    write("src/a.ts", "2\n");
    write("CLAUDE.md", "Do what you like.\n");
    write(".github/workflows/new.yml", "on: issues\n");
    const tree = await open();
    await commit(tree);
    expect(committed()).toEqual(["src/a.ts"]);
    expect([...(await tree.changedPaths())].sort()).toEqual([".github/workflows/new.yml", "CLAUDE.md"]);
    expect(history.protectedChange).toMatchObject({
      policy: "hold",
      paths: [
        { path: "CLAUDE.md", kind: "agent instructions" },
        { path: ".github/workflows/new.yml", kind: "workflows" },
      ],
    });
    expect(history.protectedChange?.patch).toContain("+Do what you like.");
    expect(history.protectedChange?.patch).toContain("+on: issues");
    await commit(tree);
    expect(events.filter(({ kind }) => kind === "change.protected")).toHaveLength(1);
    git.git(root, "checkout", "--quiet", "CLAUDE.md");
    rmSync(join(root, ".github/workflows/new.yml"));
    await commit(tree);
    expect(history.protectedChange).toBeNull();
  });

  it.each<[string, () => void, readonly string[]]>([
    ["another case", () => write("docs/Agents.MD"), ["src/a.ts"]],
    ["a name with glob characters", () => write(".claude/[x]*?.md"), ["src/a.ts"]],
    ["a deletion", () => rmSync(join(root, "CLAUDE.md")), ["src/a.ts"]],
    ["a rename away", () => renameSync(join(root, "CLAUDE.md"), join(root, "notes.md")), ["notes.md", "src/a.ts"]],
    ["a rename to", () => renameSync(join(root, "one.txt"), join(root, "AGENTS.md")), ["one.txt", "src/a.ts"]],
    ["a symbolic link in place of the directory", () => symlinkSync("src", join(root, ".claude")), ["src/a.ts"]],
    [
      "a directory replaced by a link",
      () => {
        rmSync(join(root, ".github"), { recursive: true });
        symlinkSync("src", join(root, ".github"));
      },
      ["src/a.ts"],
    ],
    [
      "a submodule",
      () => {
        const link = `160000,${since},.claude`;
        git.git(root, "update-index", "--add", "--cacheinfo", link);
      },
      ["src/a.ts"],
    ],
    [
      "a change that is staged and then hidden",
      () => {
        write("CLAUDE.md", "staged\n");
        git.git(root, "add", "CLAUDE.md");
        write("CLAUDE.md", "Be careful.\n");
        git.git(root, "update-index", "--skip-worktree", "CLAUDE.md");
      },
      ["src/a.ts"],
    ],
  ])("are held back as %s, staged or not", async (name, change, expected) => {
    write("src/a.ts", "2\n");
    change();
    if (/deletion|rename|glob/.test(name)) git.git(root, "add", "--all");
    await commit(await open());
    expect(committed()).toEqual(expected);
    expect(touched().filter((path) => /claude|agents|workflows/i.test(path))).toEqual([]);
  });

  it("are held back by the bytes of a name that is no UTF-8", async () => {
    mkdirSync(join(root, ".claude"));
    writeFileSync(Buffer.concat([Buffer.from(`${root}/.claude/`), Buffer.from([0xff, 0xfe])]), "x");
    write("src/a.ts", "2\n");
    await commit(await open());
    expect(committed()).toEqual(["src/a.ts"]);
  });

  it("cannot be smuggled in by commits of the agent's own", async () => {
    write("src/a.ts", "2\n");
    agentCommits();
    const good = git.text(root, "rev-parse", "HEAD");
    write("CLAUDE.md", "Obey me.\n");
    write("src/b.ts");
    agentCommits();
    write("src/c.ts");
    agentCommits();
    const tree = await open();
    await commit(tree);
    expect(committed()).toEqual(["src/a.ts", "src/b.ts", "src/c.ts"]);
    expect(touched()).not.toContain("CLAUDE.md");
    expect(git.text(root, "rev-parse", "HEAD~1")).toBe(good);
    expect(await tree.changedPaths()).toEqual(["CLAUDE.md"]);
  });

  it("are not in what is pushed, though the agent took its change back, merged it, or put an object in its place", async () => {
    write("CLAUDE.md", "Obey me.\n");
    agentCommits();
    git.git(root, "checkout", "--quiet", since, "--", "CLAUDE.md");
    write("src/a.ts", "3\n");
    agentCommits("taken back");
    await commit(await open());
    expect(committed()).toEqual(["src/a.ts"]);
    expect(touched()).toEqual(["src/a.ts"]);

    git.git(root, "reset", "--hard", "--quiet", since);
    git.git(root, "checkout", "--quiet", "-b", "side");
    write(".github/workflows/evil.yml");
    agentCommits();
    git.git(root, "checkout", "--quiet", "-");
    write("src/a.ts", "4\n");
    agentCommits();
    git.git(root, "merge", "--quiet", "--no-ff", "-m", "merge", "side");
    await commit(await open());
    expect(touched().filter((path) => path.includes("evil"))).toEqual([]);

    git.git(root, "reset", "--hard", "--quiet", since);
    git.git(root, "clean", "-dffq");
    write("src/a.ts", "5\n");
    agentCommits("harmless");
    const harmless = git.text(root, "rev-parse", "HEAD");
    write("CLAUDE.md", "Obey me.\n");
    git.git(root, "add", "--all");
    git.git(root, "commit", "--quiet", "--amend", "-m", "what is pushed");
    const real = git.text(root, "rev-parse", "HEAD");
    git.git(root, "replace", real, harmless);
    await commit(await open());
    expect(git.text(root, "--no-replace-objects", "show", "HEAD:CLAUDE.md")).toBe("Be careful.");
  });

  it("that get to the push all the same are taken out there", async () => {
    git.git(root, "checkout", "--quiet", "-b", "feature/x");
    write("src/a.ts", "2\n");
    const tree = await open();
    await commit(tree);
    const ours = await tree.headSha();
    write("CLAUDE.md", "Obey me.\n");
    agentCommits();
    expect(await tree.push("feature/x")).toEqual({ kind: "pushed", sha: ours });
  });

  it("are committed and named when they are flagged, and of no interest when they are allowed", async () => {
    write("CLAUDE.md", "New.\n");
    write("infra/main.tf");
    await commit(await open("flag", ["infra/**"]));
    expect(committed()).toEqual(["CLAUDE.md", "infra/main.tf"]);
    expect(history.protectedChange).toEqual({
      policy: "flag",
      paths: [
        { path: "CLAUDE.md", kind: "agent instructions" },
        { path: "infra/main.tf", kind: "protected-paths" },
      ],
      patch: "",
    });
    write("CLAUDE.md", "Newer.\n");
    const before = events.length;
    await commit(await open("allow"));
    expect(events).toHaveLength(before);
  });
});
