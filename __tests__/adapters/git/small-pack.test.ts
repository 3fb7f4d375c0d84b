import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { objectId } from "../../../src/adapters/git/git-loose-object.ts";
import type { MadeObject } from "../../../src/adapters/git/git-pack.ts";
import { mostSmallBytes, mostSmallObjects, smallPack } from "../../../src/adapters/git/small-pack.ts";
import { plainEnvironment } from "./git-fixture.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function repository(objectFormat = "sha1") {
  const directory = mkdtempSync(join(tmpdir(), "small-pack-"));
  folders.push(directory);
  const git = (args: readonly string[], input?: Uint8Array) =>
    execFileSync("git", args, {
      cwd: directory,
      env: plainEnvironment,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    })
      .toString("utf8")
      .trim();
  git(["init", "-q", `--object-format=${objectFormat}`]);
  const store = (text: string) => git(["hash-object", "-w", "--stdin"], Buffer.from(text));
  return { directory, git, store, place: { objects: join(directory, ".git", "objects"), objectFormat } };
}

const blobOf = (place: { objectFormat: string }, text: string): readonly [string, MadeObject] => {
  const body = Buffer.from(text);
  return [objectId(place, "blob", body), { type: "blob", body }];
};
const nothing = new Set<string>();

describe("the pack of a small checkpoint", () => {
  it.each(["sha1", "sha256"])(
    "is one that git takes, with commits, what was staged and what was made (%s)",
    async (format) => {
      const { directory, git, store, place } = repository(format);
      writeFileSync(join(directory, "a.txt"), "a\n");
      git(["add", "a.txt"]);
      git(["-c", "user.name=n", "-c", "user.email=e@x", "commit", "-q", "-m", "one"]);
      const commits = git(["rev-list", "--objects", "HEAD"])
        .split("\n")
        .map((line) => line.split(" ")[0] ?? "");
      const staged = store("staged");
      const made = new Map([blobOf(place, "made here")]);
      const pack = await smallPack(place, { made, others: new Set([staged]) }, commits);
      const elsewhere = repository(format);
      elsewhere.git(["index-pack", "--stdin", "--strict"], pack);
      const listed = elsewhere.git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"]).split("\n");
      expect(listed.sort()).toEqual([...commits, staged, ...made.keys()].sort());
      expect(elsewhere.git(["cat-file", "commit", commits[0] ?? ""])).toBe(git(["cat-file", "commit", "HEAD"]));
    },
  );

  it("has each object once, wherever it is named", async () => {
    const { store, place } = repository();
    const id = store("same");
    const pack = await smallPack(place, { made: new Map([blobOf(place, "same")]), others: new Set([id]) }, [id, id]);
    expect(pack?.readUInt32BE(8)).toBe(1);
  });

  it("is left to git when an object is in a pack already, or is not there", async () => {
    const { git, store, directory, place } = repository();
    writeFileSync(join(directory, "a.txt"), "a\n");
    git(["add", "a.txt"]);
    const id = store("a\n");
    expect(await smallPack(place, { made: new Map(), others: nothing }, [id])).toBeDefined();
    git(["repack", "-q", "-a", "-d"]);
    git(["-c", "user.name=n", "-c", "user.email=e@x", "commit", "-q", "-m", "one"]);
    git(["gc", "-q", "--prune=now"]);
    expect(await smallPack(place, { made: new Map(), others: nothing }, [id])).toBeUndefined();
    const missing = "1".repeat(40);
    expect(await smallPack(place, { made: new Map(), others: new Set([missing]) }, [])).toBeUndefined();
  });

  it("is left to git when there are many objects, or large ones", async () => {
    const { store, place } = repository();
    const many = (count: number) => new Map(Array.from({ length: count }, (_, at) => blobOf(place, `blob ${at}`)));
    expect(await smallPack(place, { made: many(mostSmallObjects), others: nothing }, [])).toBeDefined();
    expect(await smallPack(place, { made: many(mostSmallObjects), others: nothing }, [store("x")])).toBeUndefined();
    const large = (bytes: number) => store("x".repeat(bytes));
    expect(await smallPack(place, { made: new Map(), others: nothing }, [large(mostSmallBytes)])).toBeUndefined();
    const half = [large(mostSmallBytes / 2), large(mostSmallBytes / 2 - 1)];
    expect(await smallPack(place, { made: new Map([blobOf(place, "xx")]), others: nothing }, half)).toBeUndefined();
    expect(await smallPack(place, { made: new Map(), others: nothing }, half.slice(0, 1))).toBeDefined();
  });
});
