import { appendFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGit, gitEnvironment, type RunGit, withOptions } from "../../../src/adapters/git/git.ts";
import { createDisarming } from "../../../src/adapters/git/git-disarm.ts";
import { GitFixture, plainEnvironment } from "./git-fixture.ts";

let fixture: GitFixture;
let root: string;
let listings: number;
beforeEach(() => {
  fixture = new GitFixture();
  root = fixture.clone();
  listings = 0;
});
afterEach(() => fixture.remove());

/** How long ago the repository's own settings have changed; default: long enough for every file system. */
function disarming(agoMs = 60_000, home: string | undefined = fixture.folder) {
  const { HOME: _, XDG_CONFIG_HOME: __, ...rest } = gitEnvironment(plainEnvironment as Record<string, string>);
  const env = { ...rest, ...(home === undefined ? {} : { HOME: home }) };
  const gitDirectory = join(root, ".git");
  const git = withOptions(createGit({ cwd: root, env }), { env: { GIT_DIR: gitDirectory } });
  const counted: RunGit = (args, options) => {
    listings += 1;
    return git(args, options);
  };
  const now = () => statSync(join(gitDirectory, "config")).ctimeMs + agoMs;
  return createDisarming(counted, gitDirectory, env, now);
}

describe("the listing of settings that could run a program", () => {
  it("is made again only when a file that it came from has changed", async () => {
    const disarm = disarming();
    for (let call = 0; call < 5; call += 1) await disarm();
    expect(listings).toBe(2);
    fixture.git(root, "config", "filter.new.clean", "evil");
    expect(await disarm()).toContainEqual(["filter.new.clean", ""]);
    fixture.git(root, "config", "--unset", "filter.new.clean");
    expect(await disarm()).toEqual([]);
  });

  it("notices files that were not there: the user's own, an included one, one that a branch includes", async () => {
    fixture.git(root, "config", "include.path", "../extra");
    fixture.git(root, "config", "includeIf.onbranch:evil.path", "../branch");
    writeFileSync(join(root, "branch"), '[filter "three"]\n\tclean = evil\n');
    const disarm = disarming();
    for (let call = 0; call < 3; call += 1) expect(await disarm()).toEqual([]);
    const kept = listings;
    await disarm();
    expect(listings).toBe(kept);

    writeFileSync(join(fixture.folder, ".gitconfig"), '[filter "one"]\n\tclean = evil\n');
    expect(await disarm()).toEqual([["filter.one.clean", ""]]);
    for (let call = 0; call < 3; call += 1) await disarm();
    mkdirSync(join(fixture.folder, ".config", "git"), { recursive: true });
    writeFileSync(join(fixture.folder, ".config", "git", "config"), '[diff "one"]\n\ttextconv = evil\n');
    expect(await disarm()).toContainEqual(["diff.one.textconv", "false"]);
    for (let call = 0; call < 3; call += 1) await disarm();
    writeFileSync(join(root, "extra"), '[filter "two"]\n\trequired = true\n');
    expect(await disarm()).toContainEqual(["filter.two.required", "false"]);
    for (let call = 0; call < 3; call += 1) await disarm();
    fixture.git(root, "checkout", "--quiet", "-b", "evil");
    expect(await disarm()).toContainEqual(["filter.three.clean", ""]);
  });

  it("is not kept while one of the files has changed only now, nor where the user's files are not known", async () => {
    const fresh = disarming(50);
    fixture.git(root, "config", "filter.a.clean", "evil");
    for (let call = 0; call < 3; call += 1) await fresh();
    expect(listings).toBe(3);
    // The system's file and the user's are older than the repository's.
    const rested = disarming(150);
    for (let call = 0; call < 3; call += 1) await rested();
    expect(listings).toBe(5);
    listings = 3;
    const homeless = disarming(60_000, "");
    for (let call = 0; call < 3; call += 1) await homeless();
    expect(listings).toBe(6);
  });

  it("takes names in any script, and refuses one that no override could name", async () => {
    const disarm = disarming();
    fixture.git(root, "config", "filter.fälle.clean", "evil");
    expect(await disarm()).toEqual([["filter.fälle.clean", ""]]);
    appendFileSync(join(root, ".git", "config"), Buffer.from('[filter "\xff"]\n\tclean = evil\n', "latin1"));
    await expect(disarm()).rejects.toMatchObject({ evidence: { kind: "git", operation: "git config" } });
  });
});
