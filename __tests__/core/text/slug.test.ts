import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branchName, slugify } from "../../../src/core/text/slug.ts";

describe("a slug", () => {
  it.each([
    ["Reliability Improvements", "reliability-improvements"],
    ["  Don't   panic!  ", "dont-panic"],
    ["Größe ändern – für Łukasz & Øyvind", "grosse-andern-fur-lukasz-oyvind"],
    ["ﬁx ①", "fix-1"],
    ["a/b\\c..d@{e~f^g:h?i*j[k", "a-b-c-d-e-f-g-h-i-j-k"],
    ["--- refs/heads/main.lock ---", "refs-heads-main-lock"],
  ])("of %j is %j", (title, slug) => expect(slugify(title)).toBe(slug));

  it("is cut at a word, or in the middle of a very long one", () => {
    expect(slugify("Add Import Sorting to the Formatter of the whole Project")).toBe(
      "add-import-sorting-to-the-formatter-of",
    );
    expect(slugify("x".repeat(90))).toBe("x".repeat(40));
    expect(slugify(`a ${"x".repeat(90)}`)).toHaveLength(40);
  });

  it("of a title in another script is never empty, and another one for another title", () => {
    expect(slugify("修复登录")).toMatch(/^task-[0-9a-f]{6}$/);
    expect(slugify("修复登录")).not.toBe(slugify("修复登出"));
  });

  it("is always short, plain, and the same for the same title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
        expect(slugify(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugify(title).length).toBeLessThanOrEqual(40);
        expect(slugify(title)).toBe(slugify(title));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a branch name", () => {
  it("is the prefix, the slug and the issue", () => {
    expect(branchName("feature/", "Reliability Improvements", 123)).toBe("feature/reliability-improvements-123");
    expect(branchName("", "Reliability Improvements")).toBe("reliability-improvements");
  });

  it("falls back to the default prefix where the given one is none", () => {
    expect(branchName("-x/../", "Add y", 1)).toBe("feature/add-y-1");
  });

  it("is one that git takes, whatever the title", () => {
    const names = fc
      .sample(fc.string({ unit: "binary", maxLength: 80 }), 25)
      .map((title) => branchName("feature/", title, 7));
    for (const name of names)
      expect(execFileSync("git", ["check-ref-format", "--branch", name], { encoding: "utf8" }).trim()).toBe(name);
  });
});
