import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CommitPaths,
  commitToKeep,
  protectedAmong,
  protectionOf,
} from "../../../src/core/text/protected-paths.ts";

const builtIn = protectionOf([]);

describe("protected without being listed", () => {
  it.each([
    ["CLAUDE.md", "agent instructions"],
    ["packages/web/AGENTS.md", "agent instructions"],
    ["GEMINI.md", "agent instructions"],
    [".claude/settings.json", "agent instructions"],
    ["sub/.claude/commands/x.md", "agent instructions"],
    [".gemini/settings.json", "agent instructions"],
    [".codex/config.toml", "agent instructions"],
    [".github/copilot-instructions.md", "agent instructions"],
    [".github/copilot/settings.json", "agent instructions"],
    [".github/instructions/a.instructions.md", "agent instructions"],
    [".mcp.json", "agent instructions"],
    [".vscode/mcp.json", "agent instructions"],
    [".cursor/rules/a.mdc", "agent instructions"],
    [".github/workflows/ci.yml", "workflows"],
    [".github/workflow-manager.json", "settings of this action"],
    [".github/workflow-manager/prompts/fix.md", "settings of this action"],
  ])("%s: %s", (path, kind) => {
    expect(builtIn(path)).toBe(kind);
  });

  it.each([
    ["another case", "Claude.MD"],
    ["another case of a directory", ".GitHub/Workflows/ci.yml"],
    ["full width letters", "ＣＬＡＵＤＥ.md"],
    ["a Kelvin sign would fold too", ".github/worKflows/ci.yml"],
    ["a character that is not seen", "CLAU\u200cDE.md"],
    ["a soft hyphen", ".cla\u00adude/x"],
    ["a variation selector", ".mcp\ufe0f.json"],
    ["a trailing dot, as Windows drops it", "CLAUDE.md."],
    ["a trailing space", ".github /workflows/ci.yml"],
    ["a stream name", "CLAUDE.md::$DATA"],
    ["backslashes", ".github\\workflows\\ci.yml"],
    ["a link or submodule in place of a directory", ".claude"],
    ["one in place of all of them", ".github"],
    ["a directory in place of a file", "AGENTS.md/x"],
  ])("is found in spite of %s", (_, path) => {
    expect(builtIn(path)).toBeDefined();
  });

  it.each([
    "README.md",
    "docs/claude.md.txt",
    "src/agents.mdx",
    "github/workflows/ci.yml",
    ".github/CODEOWNERS",
    ".github/dependabot.yml",
    "src/.githubx/workflows/a",
  ])("leaves %s alone", (path) => {
    expect(builtIn(path)).toBeUndefined();
  });
});

describe("listed", () => {
  it.each([
    ["package-lock.json", ["package-lock.json", "web/package-lock.json"], ["package-lock.jsonx"]],
    ["/package.json", ["package.json", "PACKAGE.json"], ["web/package.json"]],
    ["infra/**", ["infra/a", "infra/b/c"], ["infra2/a", "infra"]],
    ["infra/", ["infra/a", "x/infra/b"], ["infrax"]],
    ["src/*.key", ["src/a.key"], ["src/b/a.key", "x/src/a.key"]],
    ["**/secret?.txt", ["secret1.txt", "a/b/secret2.txt"], ["secret.txt"]],
    ["a+(b).[c]", ["a+(b).[c]"], ["ab.c", "aab.c"]],
  ] as const)("%s", (pattern, matching, others) => {
    const protection = protectionOf([pattern]);
    for (const path of matching) expect([path, protection(path)]).toEqual([path, "protected-paths"]);
    for (const path of others) expect([path, protection(path)]).toEqual([path, undefined]);
  });

  it("takes no pattern and no path long, whatever they are", () => {
    const hostile = protectionOf([`${"*".repeat(200)}x`, `${"**/".repeat(60)}y`, `${"a*".repeat(100)}`]);
    expect(hostile("a/".repeat(400))).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ maxLength: 60 }), (path, pattern) => {
        const kind = protectionOf([pattern])(path);
        expect(kind === undefined || typeof kind === "string").toBe(true);
      }),
    );
  });

  it("names each path once, with its kind", () => {
    expect(protectedAmong(["a", "CLAUDE.md", "CLAUDE.md"], builtIn)).toEqual([
      { path: "CLAUDE.md", kind: "agent instructions" },
    ]);
  });
});

describe("how far a branch goes back", () => {
  const commit = (sha: string, parents: string[], ...paths: string[]): CommitPaths => ({ sha, parents, paths });
  const keep = (...newestFirst: CommitPaths[]) => commitToKeep(newestFirst, true, "since", builtIn);

  it("is not at all when nothing protected is in it", () => {
    expect(keep()).toBeUndefined();
    expect(keep(commit("b", ["a"], "y"), commit("a", ["since"], "x"))).toBeUndefined();
  });

  it("is to before the first commit that touches it, also when a later one takes it back", () => {
    const c = commit("c", ["b"], "CLAUDE.md");
    expect(keep(c, commit("b", ["a"], "CLAUDE.md"), commit("a", ["since"], "x"))).toBe("a");
    expect(keep(commit("d", ["c"], "z"), c, commit("b", ["since"], "x"))).toBe("b");
    expect(keep(commit("a", ["since"], ".github/workflows/a.yml"))).toBe("since");
  });

  it("counts what a merge brings in, from either side", () => {
    const side = commit("s", ["since"], "CLAUDE.md");
    const undone = commit("t", ["s"], "CLAUDE.md");
    const main = commit("a", ["since"], "x");
    expect(keep(commit("m", ["a", "t"]), undone, side, main)).toBe("a");
    expect(keep(commit("m", ["t", "a"]), undone, side, main)).toBe("since");
    expect(keep(commit("n", ["m"], "y"), commit("m", ["a", "since"], "x"), main)).toBeUndefined();
  });

  it("is all the way when there are too many to look through", () => {
    expect(commitToKeep([commit("a", ["b"], "x")], false, "since", builtIn)).toBe("since");
  });
});
