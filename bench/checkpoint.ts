/** Work tree part of a checkpoint: 5,000 files of which 50 are staged, changed or new, against what git alone would take. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { createClock } from "../src/adapters/clock.ts";
import { createWorkTree } from "../src/adapters/work-tree.ts";
import type { WorkTreeSnapshot } from "../src/ports.ts";
import { interleaved, type Pair } from "./measure.ts";

const files = 5_000;
const changed = 50;
const rounds = 3;

const nameOf = (index: number) => join("src", String(index % 50), `file-${index}.txt`);

/** Some staged, some not, some new; each time with another content. */
function dirty(root: string, turn: number, git: (...args: string[]) => void): void {
  const third = changed / 3;
  for (let index = 0; index < changed; index += 1) {
    const name = index < 2 * third ? nameOf(index * 7) : join("src", `new-${index}.txt`);
    writeFileSync(join(root, name), `turn ${turn} of ${name}\n`.repeat(20));
    if (index < third) git("add", name);
  }
}

export async function measureCheckpoint(): Promise<{ readonly save: Pair; readonly restore: Pair }> {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  const gitIn =
    (cwd: string) =>
    (...args: string[]) => {
      execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "gc.auto=0", ...args], {
        cwd,
        stdio: "ignore",
      });
    };
  try {
    const origin = join(directory, "origin.git");
    const seed = join(directory, "seed");
    for (let folder = 0; folder < 50; folder += 1) mkdirSync(join(seed, "src", String(folder)), { recursive: true });
    for (let index = 0; index < files; index += 1)
      writeFileSync(join(seed, nameOf(index)), `file ${index}\n`.repeat(30));
    const git = gitIn(seed);
    git("init", "-b", "main");
    git("add", ".");
    git("commit", "-m", "first");
    gitIn(directory)("clone", "--bare", seed, origin);
    const clone = (name: string) => {
      gitIn(directory)("clone", "--no-hardlinks", origin, name);
      return join(directory, name);
    };
    const open = (root: string) =>
      createWorkTree({ root, remote: { url: origin }, environment: process.env, clock: createClock() });

    const ours = clone("ours");
    const theirs = clone("theirs");
    const tree = await open(ours);
    const base = await tree.headSha();
    const bundle = join(directory, "bundle");
    let snapshot: WorkTreeSnapshot | undefined;
    let turn = 0;
    const save = await interleaved(
      rounds,
      async () => {
        dirty(ours, ++turn, gitIn(ours));
        const from = performance.now();
        snapshot = await tree.snapshot({ base, withoutCredentials: false });
        await tree.bundle(snapshot, bundle);
        return performance.now() - from;
      },
      () => {
        dirty(theirs, ++turn, gitIn(theirs));
        const from = performance.now();
        gitIn(theirs)("add", "-A");
        gitIn(theirs)("commit", "-m", "all");
        return performance.now() - from;
      },
    );
    const saved = snapshot;
    if (saved === undefined) throw new Error("nothing was saved");
    let copy = 0;
    const restore = await interleaved(
      rounds,
      async () => {
        const fresh = await open(clone(`fresh-${++copy}`));
        const from = performance.now();
        await fresh.restore(saved, bundle);
        return performance.now() - from;
      },
      () => {
        const from = performance.now();
        clone(`bare-${++copy}`);
        return performance.now() - from;
      },
    );
    return { save, restore };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
