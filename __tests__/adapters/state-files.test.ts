import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createStateFiles } from "../../src/adapters/state-files.ts";
import type { StateFiles } from "../../src/ports.ts";

const id = "workflow-20260102-030405-a7b3";
let folder: string;
let states: StateFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "state-files-"));
  states = createStateFiles({
    stateDirectory: join(folder, "states"),
    checkpointDirectory: join(folder, "checkpoints"),
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the journal", () => {
  test("is not there before it is opened", async () => {
    expect(await states.readJournal(id)).toBeUndefined();
    expect(await states.list()).toEqual([]);
  });

  test("holds the lines that were appended, also those of callers that did not wait", async () => {
    const journal = await states.openJournal(id, 0);
    expect(journal.path).toBe(join(folder, "states", id, "journal.jsonl"));
    const lines = Array.from({ length: 50 }, (_, index) => `{"seq":${index},"text":"ü"}\n`);
    await Promise.all(lines.map((line) => journal.append(line)));
    await journal.close();
    expect(Buffer.from((await states.readJournal(id)) ?? []).toString("utf8")).toBe(lines.join(""));
  });

  test("goes on after the believed part", async () => {
    const journal = await states.openJournal(id, 0);
    await journal.append("one\n");
    await journal.close();
    await writeFile(journal.path, "one\ntorn");
    const again = await states.openJournal(id, 4);
    await again.append("two\n");
    await again.close();
    expect(await readFile(journal.path, "utf8")).toBe("one\ntwo\n");
  });

  test("takes several lines at once", async () => {
    const journal = await states.openJournal(id, 0);
    await journal.append("one\ntwo\n");
    await journal.append("three\n");
    await journal.close();
    expect(await readFile(journal.path, "utf8")).toBe("one\ntwo\nthree\n");
  });

  test.each(["no newline", "one\nand a half", ""])("takes whole lines only (%j)", async (line) => {
    const journal = await states.openJournal(id, 0);
    await expect(journal.append(line)).rejects.toThrow("whole lines");
    await journal.close();
  });
});

describe("views", () => {
  test("stand beside the journal, and stage views in the checkpoint directory", async () => {
    await states.writeView(id, "state.json", "one");
    await states.writeView(id, "state.json", "two");
    await states.writeStageView(id, "testing_start", "{}");
    expect(await readFile(join(folder, "states", id, "state.json"), "utf8")).toBe("two");
    expect(await readdir(join(folder, "checkpoints"))).toEqual([`${id}_checkpoint_testing_start.json`]);
  });

  test.each(["../state.json", "a/b", "", ".hidden"])("are not written under %j", async (name) => {
    await expect(states.writeView(id, name, "x")).rejects.toThrow("no name of a view");
  });
});

describe("backups", () => {
  test("are compressed, named by workflow, time and reason, and never replace each other", async () => {
    const bytes = Buffer.from("a damaged journal\n".repeat(100));
    const one = await states.backup(id, "broken chain: line 7!", bytes);
    const two = await states.backup(id, "broken chain: line 7!", Buffer.from("other"));
    expect(basename(one)).toBe(`${id}-20260102T030405Z-broken-chain-line-7.gz`);
    expect(basename(two)).toBe(`${id}-20260102T030405Z-broken-chain-line-7-2.gz`);
    expect(gunzipSync(await readFile(one))).toEqual(bytes);
    expect(gunzipSync(await readFile(two)).toString()).toBe("other");
    expect(basename(await states.backup(id, "…", bytes))).toBe(`${id}-20260102T030405Z-copy.gz`);
  });
});

describe("the list", () => {
  test("names the workflows and nothing else", async () => {
    await states.backup(id, "x", new Uint8Array());
    for (const name of [`${id}-2`, id]) await (await states.openJournal(name, 0)).close();
    await mkdir(join(folder, "states", "Not-a-workflow"));
    await writeFile(join(folder, "states", "workflow-file"), "");
    expect(await states.list()).toEqual([id, `${id}-2`]);
  });

  test("no longer names a workflow that was removed", async () => {
    await (await states.openJournal(id, 0)).close();
    await states.remove(id);
    await states.remove(id);
    expect(await states.list()).toEqual([]);
  });
});

describe("what is wrong with the place or the id", () => {
  test.each(["", "..", "../x", "workflow-../../x", "a/b", "backups", "workflow-A"])(
    "%j reaches no file",
    async (name) => {
      const refused = { evidence: { kind: "configuration" } };
      await expect(states.readJournal(name)).rejects.toMatchObject(refused);
      await expect(states.openJournal(name, 0)).rejects.toMatchObject(refused);
      await expect(states.writeView(name, "state.json", "x")).rejects.toMatchObject(refused);
      await expect(states.writeStageView(name, "completion", "x")).rejects.toMatchObject(refused);
      await expect(states.backup(name, "x", new Uint8Array())).rejects.toMatchObject(refused);
      await expect(states.remove(name)).rejects.toMatchObject(refused);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test("a state directory that is a file is a fault with its errno", async () => {
    await writeFile(join(folder, "states"), "");
    for (const work of [
      () => states.list(),
      () => states.readJournal(id),
      () => states.openJournal(id, 0),
      () => states.writeView(id, "a", "x"),
    ]) {
      await expect(work()).rejects.toMatchObject({
        evidence: { kind: "file", errno: expect.stringMatching(/^(ENOTDIR|EEXIST)$/) },
      });
    }
  });
});
