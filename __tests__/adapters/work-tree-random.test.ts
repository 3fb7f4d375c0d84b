import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, it } from "vitest";
import { carry } from "./dirty-tree.ts";
import { GitFixture } from "./git/git-fixture.ts";

let fixture: GitFixture;
beforeEach(() => {
  fixture = new GitFixture();
});
afterEach(() => fixture.remove());

describe("random work trees", () => {
  const name = fc.constantFrom(
    "one.txt",
    "two.txt",
    "dir/a",
    "dir/b",
    "dir/deep/c",
    "dir",
    "é ö",
    "a\tb",
    "-x",
    "dir/deep",
  );
  const step = fc.record({
    path: name,
    act: fc.constantFrom("write", "write", "exec", "link", "remove", "stage", "unstage", "commit", "intend"),
    text: fc.string({ maxLength: 12, unit: "binary" }),
  });

  const apply = (root: string, { path, act, text }: { path: string; act: string; text: string }) => {
    const file = join(root, path);
    const quietly = (...args: string[]) => {
      try {
        fixture.git(root, ...args);
      } catch {
        // Not every step makes sense everywhere: git says no, the tree stays as it is.
      }
    };
    try {
      if (act === "remove") rmSync(file, { recursive: true, force: true });
      if (["write", "exec", "link"].includes(act)) {
        mkdirSync(join(file, ".."), { recursive: true });
        if (act === "link") {
          rmSync(file, { force: true });
          symlinkSync("one.txt", file);
        } else writeFileSync(file, text);
        if (act === "exec") chmodSync(file, 0o755);
      }
    } catch {
      // A file where the path wants a directory, or the reverse.
    }
    if (act === "stage") quietly("add", "--all", "--", path);
    if (act === "unstage") quietly("reset", "--quiet", "--", path);
    if (act === "intend") quietly("add", "--intent-to-add", "--", path);
    if (act === "commit") quietly("commit", "--quiet", "-m", "wip");
  };

  it("come out of a fresh shallow clone as they went in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const from = fixture.clone();
        const base = fixture.text(from, "rev-parse", "HEAD");
        for (const one of steps) apply(from, one);
        // An intention to add a file that is gone cannot be stated again.
        for (const { path } of steps.filter(({ act }) => act === "intend"))
          if (!existsSync(join(from, path)) || lstatSync(join(from, path)).isDirectory())
            fixture.git(from, "reset", "--quiet", "--", ".");
        await carry(fixture, from, fixture.clone(), base);
      }),
      { numRuns: 25, seed: 20_261_122 },
    );
  }, 240_000);
});
