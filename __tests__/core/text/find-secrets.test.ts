import { describe, expect, it } from "vitest";
import { classify } from "../../../src/core/failure/classify.ts";
import { createSecretFinder, secretsInDiff, secretsInText } from "../../../src/core/text/find-secrets.ts";

const value = "planted-secret-0451-value";
const finder = createSecretFinder([value, "postgres", "two lines\nsecond-line-4711-of-it", "a phrase of words only"]);

describe("a secret in text that is to be committed", () => {
  it.each<[string, string, "known" | "looks-like" | undefined]>([
    ["nothing", "export const one = 1;", undefined],
    ["the value", `const key = "${value}";`, "known"],
    ["the value in base64", `const key = "${Buffer.from(`user:${value}`).toString("base64")}";`, "known"],
    ["the value in a URL", `https://example.org/?key=${encodeURIComponent(value)}`, "known"],
    ["a telling line of a value of several lines", "x = second-line-4711-of-it", "known"],
    ["a plain line of it, which can be anybody's", "two lines", "looks-like"],
    ["a long phrase", "say a phrase of words only", "known"],
    ["a password that is a word", "image: postgres:16", "looks-like"],
    ["something in the form of a token", `token: ghp_${"a1B2".repeat(9)}`, "looks-like"],
  ])("%s", (_title, line, kind) => {
    expect(finder.kindOf(line)).toBe(kind);
    expect(finder.knows(`before\n${line}\nafter`)).toBe(kind === "known");
  });

  it("is found by its line", () => {
    expect(secretsInText("a.txt", `one\n${value}\nthree ${value}\n`, finder)).toEqual([
      { path: "a.txt", line: 2, kind: "known" },
      { path: "a.txt", line: 3, kind: "known" },
    ]);
  });

  it("is found in what a diff adds, not in what it takes away, under the new line's number", () => {
    const diff = [
      "diff --git a/src/old.ts b/src/old.ts",
      "--- a/src/old.ts",
      "+++ b/src/old.ts",
      "@@ -3 +3,2 @@ function f() {",
      `-const old = "${value}";`,
      "+const fresh = 1;",
      `+const key = "${value}";`,
      "@@ -9,0 +11 @@",
      `+++ ${value}`,
      "diff --git a/new file b/new file",
      "--- /dev/null",
      "+++ b/new file\t",
      "@@ -0,0 +1 @@",
      `+${value}`,
      "\\ No newline at end of file",
    ].join("\n");
    expect(secretsInDiff(diff, finder)).toEqual([
      { path: "src/old.ts", line: 4, kind: "known" },
      { path: "src/old.ts", line: 11, kind: "known" },
      { path: "new file", line: 1, kind: "known" },
    ]);
  });

  it("stops the workflow with the places, some of many, and what to do", () => {
    const places = Array.from({ length: 7 }, (_, index) => ({ path: `f${index}.ts`, line: index + 1 }));
    const failure = classify({ kind: "secret", places });
    expect(failure).toMatchObject({ category: "critical", code: "secret-in-change" });
    expect(failure.message).toContain("f0.ts, line 1; f1.ts, line 2");
    expect(failure.message).toContain("and 2 more");
    expect(classify({ kind: "secret", places: places.slice(0, 1) }).message).not.toContain("more");
    expect(failure.remedy).not.toBe("");
  });
});
