import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestedPath, unsafePathReason } from "../../../src/core/text/tree-paths.ts";

describe("a path from an untrusted tree", () => {
  it.each([
    ["", "is empty"],
    ["/etc/passwd", "is absolute"],
    ["C:/x", "is absolute"],
    ["a\0b", "holds a NUL"],
    ["a//b", "has an empty component"],
    ["a/", "has an empty component"],
    ["./a", "has the component ."],
    ["a/../b", "has the component .."],
    [".git/hooks/x", "reaches into a .git directory"],
    ["sub/.GIT/config", "reaches into a .git directory"],
    [".git", "reaches into a .git directory"],
    [".git. /config", "reaches into a .git directory"],
    [".git::$INDEX_ALLOCATION/config", "reaches into a .git directory"],
    ["GIT~1/config", "reaches into a .git directory"],
    [".g\u200cit/config", "reaches into a .git directory"],
    ["a\\.git\\config", "reaches into a .git directory"],
    ["a\\..\\b", "has a backslash that climbs"],
    ["\\a", "has a backslash that climbs"],
  ])("%j is refused: it %s", (path, reason) => expect(unsafePathReason(path)).toBe(reason));

  it.each([
    "a",
    "a/b.c",
    ".github/workflows/ci.yml",
    ".gitignore",
    ".gitmodules",
    "..a",
    "a..",
    "git",
    "a\nb",
    "ü/文",
    "a\\b",
  ])("%j may be written", (path) => expect(unsafePathReason(path)).toBeUndefined());

  it("is never let through with a component that climbs", () => {
    const component = fc.constantFrom("a", "..", ".", ".git", "b.c", "");
    fc.assert(
      fc.property(fc.array(component, { minLength: 1 }), (components) => {
        const harmless = components.every((one) => one === "a" || one === "b.c");
        expect(unsafePathReason(components.join("/")) === undefined).toBe(harmless);
      }),
    );
  });
});

describe("paths below a file", () => {
  it.each([
    [["a", "b", "ab/c"], undefined],
    [["a", "a/b"], "a/b"],
    [["a/b/c", "x", "a/b"], "a/b/c"],
    [[], undefined],
  ])("%j: %s", (paths, nested) => expect(nestedPath(paths)).toBe(nested));
});
