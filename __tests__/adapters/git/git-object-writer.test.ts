import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeLooseBlobFrom } from "../../../src/adapters/git/git-loose-object.ts";
import { objectWriters } from "../../../src/adapters/git/git-object-writer.ts";
import { encodeTree } from "../../../src/adapters/git/git-tree.ts";
import { plainEnvironment } from "./git-fixture.ts";

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

function begin(objectFormat = "sha1") {
  const directory = mkdtempSync(join(tmpdir(), "writer-"));
  made.push(directory);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: directory, env: plainEnvironment });
  git("init", "-q", `--object-format=${objectFormat}`);
  const objects = join(directory, ".git", "objects");
  const packs = () => readdirSync(join(objects, "pack")).sort();
  const text = (...args: string[]) =>
    git(...args)
      .toString("utf8")
      .trim();
  return { directory, git, text, objects, packs, writers: objectWriters({ objects, objectFormat }) };
}

/** Of all lengths around those at which the head of a packed object grows by a byte. */
const bodies = [0, 1, 15, 16, 17, 2_047, 2_048, 2_049, 40_000, ...Array.from({ length: 30 }, (_, at) => 100 + at)].map(
  (bytes) => Buffer.from("content \0\xff ".repeat(bytes / 8 + 1), "latin1").subarray(0, bytes),
);

describe("the objects of a snapshot", () => {
  it.each(["sha1", "sha256"])("lie in one pack that git takes for its own when they are many (%s)", async (format) => {
    const { directory, git, text, packs, writers } = begin(format);
    const writer = writers();
    const ids: string[] = [];
    for (const body of bodies) ids.push(await writer.add("blob", body));
    const names = ids.map((id, at) => [`f${at}`, { mode: "100644", id }] as const);
    const tree = await writer.add("tree", encodeTree(new Map(names)));
    await writer.store();
    const [index = "", pack = ""] = packs();
    expect(packs()).toHaveLength(2);
    expect(pack).toBe(index.replace(".idx", ".pack"));
    git("verify-pack", join(directory, ".git", "objects", "pack", index));
    expect(text("fsck", "--strict", "--no-dangling", tree)).toBe("");
    expect(text("count-objects")).toBe("0 objects, 0 kilobytes");
    for (const [at, id] of ids.entries()) expect(git("cat-file", "blob", id)).toEqual(bodies[at]);
    expect(text("ls-tree", "--name-only", tree).split("\n")).toHaveLength(bodies.length);
  });

  it("are loose when they are few, or large", async () => {
    const { git, text, packs, writers } = begin();
    const writer = writers();
    const ids = [await writer.add("blob", Buffer.from("small")), await writer.add("blob", Buffer.alloc(100_000, 7))];
    await writer.store();
    expect(packs()).toEqual([]);
    expect(text("count-objects")).toMatch(/^2 objects/);
    expect(git("cat-file", "blob", ids[1] ?? "")).toEqual(Buffer.alloc(100_000, 7));
  });

  it("that are there already are not written again; those whose pack is gone are", async () => {
    const { objects, text, packs, writers } = begin();
    const addAll = async (more: readonly Buffer[]) => {
      const writer = writers();
      const ids: string[] = [];
      for (const body of [...bodies, ...more]) ids.push(await writer.add("blob", body));
      await writer.store();
      return ids;
    };
    await addAll([]);
    const first = packs();
    await addAll([]);
    expect(packs()).toEqual(first);
    const ids = await addAll([Buffer.from("one more")]);
    expect(packs()).toEqual(first);
    expect(text("count-objects")).toMatch(/^1 objects/);
    for (const name of first) rmSync(join(objects, "pack", name));
    await addAll([]);
    for (const id of ids) expect(text("cat-file", "-t", id)).toBe("blob");
  });

  it("may be larger than memory, and are refused when the file becomes shorter meanwhile", async () => {
    const { directory, objects, git, packs } = begin();
    const file = join(directory, "large");
    const content = Buffer.alloc(900_000, "large file ");
    writeFileSync(file, content);
    const descriptor = openSync(file, "r");
    try {
      const place = { objects, objectFormat: "sha1" };
      const id = await writeLooseBlobFrom(place, descriptor, content.length);
      expect(git("cat-file", "blob", id)).toEqual(content);
      // It grew: what was announced is stored.
      const begun = await writeLooseBlobFrom(place, descriptor, 500_000);
      expect(git("cat-file", "blob", begun)).toEqual(content.subarray(0, 500_000));
      const longer = writeLooseBlobFrom(place, descriptor, content.length + 1);
      await expect(longer).rejects.toMatchObject({ evidence: { kind: "file", errno: "EAGAIN" } });
      expect(readdirSync(objects).filter((name) => name.startsWith("tmp_"))).toEqual([]);
      expect(packs()).toEqual([]);
    } finally {
      closeSync(descriptor);
    }
  });
});
