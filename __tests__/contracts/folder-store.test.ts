import { cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFolderStore } from "../../src/adapters/stores/folder-store.ts";
import { contentOf, writeCheckpoint } from "./checkpoint-content.ts";
import { describeCheckpointStore } from "./checkpoint-store.ts";
import { smallBounds } from "./hostile-checkpoints.ts";

describeCheckpointStore("folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "folder-store-"));
  const root = join(folder, "checkpoints");
  const open = () => createFolderStore({ root, bounds: smallBounds });
  return {
    store: open(),
    runId: "1234567890",
    reopen: open,
    plant: {
      can: ["nested", "symlink", "strange-name", "huge", "many"],
      put: async (directory, { workflowId, generation }) => {
        const key = `${workflowId}/g${String(generation).padStart(6, "0")}-planted`;
        await mkdir(dirname(join(root, key)), { recursive: true });
        await cp(directory, join(root, key), { recursive: true, verbatimSymlinks: true });
        return { store: "folder", key, workflowId, generation };
      },
    },
    breakDown: async () => {
      await rm(root, { recursive: true });
      await writeFile(root, "a file where the folder was");
    },
    prunes: true,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "folder-store-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const workflowId = "workflow-20260102-030405-a7b3";
const never = new AbortController().signal;

test("a generation that a killed process left unfinished is not found, and goes with the next pruning after a day", async () => {
  const folder = join(root, workflowId);
  for (const name of [".unfinished-g000009-abcd1234", ".unfinished-g000010-abcd1234"]) {
    await mkdir(join(folder, name), { recursive: true });
    const of = { workflowId, generation: 9, runId: undefined, runAttempt: 1, issue: undefined, text: "half" };
    await writeCheckpoint(join(folder, name), contentOf(of));
  }
  await utimes(join(folder, ".unfinished-g000009-abcd1234"), 1_000_000, 1_000_000);
  const store = createFolderStore({ root });
  expect(await store.find({ workflowId }, never)).toEqual([]);
  expect(await store.prune(workflowId, 3, never)).toBe(0);
  expect(await readdir(folder)).toEqual([".unfinished-g000010-abcd1234"]);
});

test("a checkpoint without a readable manifest answers to its workflow, where its fault is reported, and to nothing else", async () => {
  const directory = join(root, workflowId, "g000002-abcd1234");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "manifest.json"), "{");
  const store = createFolderStore({ root });
  expect((await store.find({ workflowId }, never)).map(({ generation }) => generation)).toEqual([2]);
  expect(await store.find({ issue: 1 }, never)).toEqual([]);
});
