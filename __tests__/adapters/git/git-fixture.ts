/** A bare remote over file://, clones of it, and plain git to look at them with. Everything in one temporary folder. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClock } from "../../../src/adapters/clock.ts";
import { createWorkTree, type WorkTreeSetup } from "../../../src/adapters/git/work-tree.ts";
import type { WorkTree } from "../../../src/ports.ts";

export const plainEnvironment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
};

export class GitFixture {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "workflow-manager-test-")));
  readonly remote = join(this.folder, "remote.git");
  readonly url = pathToFileURL(this.remote).href;
  private clones = 0;

  constructor() {
    this.git(this.folder, "init", "--quiet", "--bare", "--initial-branch=main", this.remote);
    const seed = join(this.folder, "seed");
    this.git(this.folder, "init", "--quiet", "--initial-branch=main", seed);
    this.git(seed, "remote", "add", "origin", this.url);
    for (const name of ["one", "two", "three"]) this.commitAndPush(name);
  }

  /** A commit on main, made elsewhere. */
  commitAndPush(name: string, branch = "main"): string {
    const seed = join(this.folder, "seed");
    writeFileSync(join(seed, `${name}.txt`), `${name}\n`.repeat(20));
    this.git(seed, "add", "--all");
    this.git(seed, "commit", "--quiet", "-m", name);
    this.git(seed, "push", "--quiet", "origin", `HEAD:${branch}`);
    return this.text(seed, "rev-parse", "HEAD");
  }

  /** As actions/checkout makes it: depth 1 unless told otherwise. */
  clone(...flags: string[]): string {
    this.clones += 1;
    const directory = join(this.folder, `clone-${this.clones}`);
    this.git(this.folder, "clone", "--quiet", ...(flags.length === 0 ? ["--depth=1"] : flags), this.url, directory);
    return directory;
  }

  workTree(root: string, more: Partial<WorkTreeSetup> = {}): Promise<WorkTree> {
    return createWorkTree({
      root,
      remote: { url: this.url },
      environment: plainEnvironment,
      clock: createClock(),
      ...more,
    });
  }

  git(cwd: string, ...args: string[]): Buffer {
    return execFileSync("git", args, { cwd, env: plainEnvironment, stdio: ["ignore", "pipe", "pipe"] });
  }

  text(cwd: string, ...args: string[]): string {
    return this.git(cwd, ...args)
      .toString("utf8")
      .trim();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
