import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGit, gitEnvironment } from "../../../src/adapters/git/git.ts";
import { openRepository } from "../../../src/adapters/git/git-repository.ts";
import { withSide } from "../../../src/adapters/git/git-side.ts";
import { GitFixture, plainEnvironment } from "./git-fixture.ts";

let fixture: GitFixture;
let root: string;
beforeEach(() => {
  fixture = new GitFixture();
  root = fixture.clone();
});
afterEach(() => fixture.remove());

async function settingsOfSide(): Promise<readonly string[]> {
  const env = gitEnvironment(plainEnvironment as Record<string, string>);
  const repository = await openRepository(root, createGit({ cwd: tmpdir(), env }), env, { url: "file:///nowhere" });
  return withSide(repository, "none", async (side) => {
    const { stdout } = await side.git(["config", "--file", `${side.directory}/config`, "--list"]);
    return stdout.toString("utf8").trim().split("\n");
  });
}

describe("a side repository", () => {
  it("knows how the file system behaves, and nothing else that the real one is told", async () => {
    fixture.git(root, "config", "core.filemode", "false");
    fixture.git(root, "config", "core.checkStat", "minimal");
    fixture.git(root, "config", "core.sshCommand", "evil");
    const settings = await settingsOfSide();
    expect(settings).toEqual(expect.arrayContaining(["core.filemode=false", "core.checkstat=minimal"]));
    expect(settings.filter((setting) => /ssh|remote|branch|user/i.test(setting))).toEqual([]);
  });

  it("takes no section out of a value that an agent left in a clone that is used again", async () => {
    const elsewhere = '[url "https://attacker.example/"]\n\tinsteadOf = "https://github.com/';
    fixture.git(root, "config", "core.checkStat", `default"\n${elsewhere}`);
    const settings = await settingsOfSide();
    expect(settings.filter((setting) => /url|checkstat/i.test(setting))).toEqual([]);
  });
});
