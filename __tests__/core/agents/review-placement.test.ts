import { describe, expect, it } from "vitest";
import { linesShown, placeFindings } from "../../../src/core/agents/review-placement.ts";

const diff = [
  "diff --git a/src/a.ts b/src/a.ts",
  "index 111..222 100644",
  "--- a/src/a.ts",
  "+++ b/src/a.ts",
  "@@ -1,4 +1,5 @@ function a() {",
  " one",
  "-two",
  "+++ b/src/evil.ts",
  "+@@ -1,1 +1,99 @@",
  " three",
  " four",
  "\\ No newline at end of file",
  "@@ -20 +21,2 @@",
  " twenty",
  "+more",
  "diff --git a/gone.ts b/gone.ts",
  "--- a/gone.ts",
  "+++ /dev/null",
  "@@ -1,2 +0,0 @@",
  "-x",
  "-y",
  "diff --git a/with space.ts b/with space.ts",
  "--- /dev/null",
  "+++ b/with space.ts\t",
  "@@ -0,0 +1 @@",
  "+x",
  "[the diff goes on; cut after 10 bytes]",
].join("\n");

describe("findings of a review", () => {
  it("can stand where the diff shows lines of the new side, whatever these lines look like", () => {
    expect([...linesShown(diff)]).toEqual([
      [
        "src/a.ts",
        [
          [1, 5],
          [21, 22],
        ],
      ],
      ["with space.ts", [[1, 1]]],
    ]);
  });

  it("stand there, and in the text where they cannot", () => {
    const at = (path: string, line: number) => ({ path, line, body: "x" });
    const inside = [at("src/a.ts", 1), at("src/a.ts", 5), at("src/a.ts", 22), at("with space.ts", 1)];
    const outside = [at("src/a.ts", 6), at("src/a.ts", 20), at("src/evil.ts", 1), at("gone.ts", 1), at("README.md", 1)];
    expect(placeFindings([...inside, ...outside], diff)).toEqual({ placed: inside, unplaced: outside });
    expect(placeFindings(inside, "")).toEqual({ placed: [], unplaced: inside });
  });
});
