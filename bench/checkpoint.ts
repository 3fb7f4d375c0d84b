/** Checkpoints of a tree of `files` files of which 50 are staged, changed or new, against what git alone would take. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { createChance } from "../src/adapters/chance.ts";
import { createClock } from "../src/adapters/clock.ts";
import { createWorkTree } from "../src/adapters/git/work-tree.ts";
import { createScratch } from "../src/adapters/scratch.ts";
import { createStateFiles } from "../src/adapters/state-files.ts";
import { createFolderStore } from "../src/adapters/stores/folder-store.ts";
import { emptyHistory, type History } from "../src/core/journal/history.ts";
import { emptyChain } from "../src/core/journal/journal.ts";
import type { RunInfo } from "../src/core/journal/journal-entry.ts";
import { freshNonce, packCheckpoint, takeState } from "../src/engine/checkpoint/pack.ts";
import { startRecorder } from "../src/engine/checkpoint/recorder.ts";
import type { WorkTreeSnapshot, World } from "../src/ports.ts";
import { interleaved, type Pair } from "./measure.ts";

const changed = 50;
const rounds = 3;
/** Whole saves into a folder. */
const saves = 20;

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

const id = "workflow-20260101-000000-aaaa";

/** A journal of some size, with what the packer reads of it. */
async function beginHistory(world: World, baseSha: string): Promise<History> {
  const recorder = startRecorder({
    file: await world.states.openJournal(id, 0),
    clock: world.clock,
    head: emptyChain,
    history: emptyHistory,
    redact: (text) => text,
  });
  const stages = ["initialization"] as const;
  const plan = { fingerprint: "0".repeat(16), stages };
  await recorder.record({ kind: "workflow.created", schema: 1, workflowId: id, repository: "acme/app", plan });
  for (let of = 0; of < 100; of += 1)
    await recorder.record({ kind: "stage.progress", stage: "initialization", name: "seen", value: `file-${of}.ts` });
  await recorder.record({ kind: "stage.succeeded", stage: "initialization", output: { baseSha } });
  await recorder.close();
  return recorder.history();
}

export interface CheckpointFigures {
  readonly save: Pair;
  readonly restore: Pair;
  /** Milliseconds of each: packed (journal, snapshot, bundle, manifest), copied and synced into the folder store. */
  readonly toFolder: readonly number[];
  /** Bytes of the bundle, and of the files in it that differ from the base. */
  readonly bundleBytes: number;
  readonly changedBytes: number;
}

export async function measureCheckpoint(files: number): Promise<CheckpointFigures> {
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
    const store = createFolderStore({ root: join(directory, "store") });
    const world = {
      scratch: createScratch(join(directory, "scratch")),
      states: createStateFiles({
        stateDirectory: join(directory, "states"),
        checkpointDirectory: join(directory, "views"),
        now: Date.now,
      }),
      workTree: tree,
      agent: { name: "command" },
      clock: createClock(),
      chance: createChance(),
    } as unknown as World;
    const history = await beginHistory(world, base);
    const run: RunInfo = { id: undefined, attempt: 1, url: undefined, actor: "bench", event: "cli", version: "bench" };
    const toFolder: number[] = [];
    for (let generation = 1; generation <= saves; generation += 1) {
      dirty(ours, ++turn, gitIn(ours));
      const from = performance.now();
      const taken = await takeState(world, history, ["owner"]);
      const packed = await packCheckpoint({
        world,
        history,
        run,
        generation,
        audience: "owner",
        seal: undefined,
        taken,
      });
      await taken.clear();
      const about = { workflowId: id, generation, runId: undefined, runAttempt: 1, issue: undefined };
      await store.save(packed.directory, { ...about, nonce: freshNonce(world) }, new AbortController().signal);
      toFolder.push(performance.now() - from);
      await world.scratch.remove(packed.directory);
    }
    const changedBytes = changed * Buffer.byteLength(`turn ${turn} of ${nameOf(7)}\n`.repeat(20));
    return { save, restore, toFolder, bundleBytes: statSync(bundle).size, changedBytes };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
