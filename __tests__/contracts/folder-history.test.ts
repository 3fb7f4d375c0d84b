import { writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFolderHistory } from "../../src/adapters/stores/folder-history.ts";
import { describeHistoryStore } from "./history-store.ts";

describeHistoryStore("a folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "folder-history-"));
  const root = join(folder, "state", "history");
  return {
    open: () => createFolderHistory({ root }),
    plant: async (text) => {
      await mkdir(root, { recursive: true });
      await writeFile(join(root, "history-7.json"), text);
    },
    breakDown: async () => {
      await rm(root, { recursive: true });
      await writeFile(root, "a file where the folder was");
    },
    stop: () => rm(folder, { recursive: true, force: true }),
  };
});

const never = new AbortController().signal;

test("the folder holds one file after many updates, whatever else lies there", async () => {
  const root = await mkdtemp(join(tmpdir(), "folder-history-"));
  try {
    await writeFile(join(root, "history-x.json"), "not ours");
    const store = createFolderHistory({ root });
    for (let count = 0; count < 5; count += 1) await store.update((text) => `${text ?? ""}${count}`, never);
    expect(await store.read(never)).toBe("01234");
    expect((await readdir(root)).sort()).toEqual(["history-5.json", "history-x.json"]);
  } finally {
    await rm(root, { recursive: true });
  }
});

test("whoever makes a number that others have taken and removed meanwhile begins again", async () => {
  const root = await mkdtemp(join(tmpdir(), "folder-history-"));
  try {
    const asked: (string | undefined)[] = [];
    await createFolderHistory({ root }).update((text) => {
      asked.push(text);
      // Three others were quicker, and have cleared away what came before the last of them.
      if (asked.length === 1) writeFileSync(join(root, "history-3.json"), "theirs ");
      return `${text ?? ""}mine`;
    }, never);
    expect(asked).toEqual([undefined, "theirs "]);
    expect(await createFolderHistory({ root }).read(never)).toBe("theirs mine");
    expect(await readdir(root)).toEqual(["history-4.json"]);
  } finally {
    await rm(root, { recursive: true });
  }
});
