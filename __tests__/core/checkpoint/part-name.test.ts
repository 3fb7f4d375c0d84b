import { expect, test } from "vitest";
import { isPartName } from "../../../src/core/checkpoint/part-name.ts";

test.each(["journal.jsonl", "worktree.bundle", "a", "session.0b1c-2d.jsonl", "rollout_1+2@x", "x".repeat(128)])(
  "%s is the name of a part",
  (name) => {
    expect(isPartName(name)).toBe(true);
  },
);

test.each([
  "",
  ".",
  "..",
  ".git",
  "a/b",
  "a\\b",
  "/etc",
  "C:x",
  "a..b",
  "-rf",
  "a\nb",
  "a\u0000",
  "ä",
  "a ",
  "a.",
  "x".repeat(129),
])("%j is no name of a part", (name) => {
  expect(isPartName(name)).toBe(false);
});
