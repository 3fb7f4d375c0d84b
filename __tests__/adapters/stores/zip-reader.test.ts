import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { unpackZip } from "../../../src/adapters/stores/zip-reader.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { type ZipFile, zipOf } from "../zip-archives.ts";

const bounds = { files: 4, fileBytes: 10_000, totalBytes: 15_000 };
const never = new AbortController().signal;
const text = Buffer.from("some text ".repeat(100));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zip-reader-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function unpack(archive: Uint8Array, signal = never): Promise<string> {
  const file = join(folder, "artifact.zip");
  const out = join(folder, "out");
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  await writeFile(file, archive);
  await unpackZip(file, out, bounds, signal);
  return out;
}

describe("a plain archive", () => {
  test("unpacks, stored or deflated", async () => {
    const out = await unpack(
      zipOf([
        { name: "stored.txt", bytes: text },
        { name: "deflated.txt", bytes: text, method: "deflated" },
        { name: "empty", bytes: new Uint8Array() },
        { name: "empty2", bytes: new Uint8Array(), method: "deflated" },
      ]),
    );
    expect((await readdir(out)).sort()).toEqual(["deflated.txt", "empty", "empty2", "stored.txt"]);
    expect(await readFile(join(out, "stored.txt"))).toEqual(text);
    expect(await readFile(join(out, "deflated.txt"))).toEqual(text);
    expect(await readFile(join(out, "empty"))).toHaveLength(0);
    expect(await readFile(join(out, "empty2"))).toHaveLength(0);
  });
});

const hostile: readonly { what: string; files: readonly ZipFile[] }[] = [
  { what: "a name that climbs", files: [{ name: "../out.txt", bytes: text }] },
  { what: "an absolute name", files: [{ name: "/tmp/out.txt", bytes: text }] },
  { what: "a name with a backslash", files: [{ name: "..\\out.txt", bytes: text }] },
  { what: "a folder", files: [{ name: "sub/", bytes: new Uint8Array() }] },
  { what: "a file in a folder", files: [{ name: "sub/a", bytes: text }] },
  {
    what: "a name twice",
    files: [
      { name: "a", bytes: text },
      { name: "a", bytes: text },
    ],
  },
  { what: "a symbolic link", files: [{ name: "a", bytes: Buffer.from("/etc/passwd"), mode: 0o120777 }] },
  { what: "too many files", files: ["a", "b", "c", "d", "e"].map((name) => ({ name, bytes: text })) },
  { what: "a file too large", files: [{ name: "a", bytes: Buffer.alloc(10_001), method: "deflated" }] },
  {
    what: "too much altogether",
    files: ["a", "b"].map((name) => ({ name, bytes: Buffer.alloc(9000), method: "deflated" as const })),
  },
  {
    what: "a bomb that says it is small",
    files: [{ name: "a", bytes: Buffer.alloc(5_000_000), method: "deflated", lies: { bytes: 100 } }],
  },
  {
    what: "a file shorter than it says",
    files: [{ name: "a", bytes: text, method: "deflated", lies: { bytes: 2000 } }],
  },
  { what: "a wrong checksum", files: [{ name: "a", bytes: text, lies: { crc: 1 } }] },
  { what: "a packing nobody knows", files: [{ name: "a", bytes: text, method: 12 }] },
  { what: "a file that is elsewhere", files: [{ name: "a", bytes: text, lies: { offset: 7 } }] },
  { what: "a file that is nowhere", files: [{ name: "a", bytes: text, lies: { offset: 4_000_000_000 } }] },
  { what: "a file that ends nowhere", files: [{ name: "a", bytes: text, lies: { packed: 4_000_000_000 } }] },
];

describe("a hostile archive", () => {
  test.each(hostile)("is refused with $what, and nothing is written outside", async ({ files }) => {
    await expect(unpack(zipOf(files))).rejects.toMatchObject({ evidence: { kind: "state", problem: "corrupted" } });
    expect((await readdir(folder)).sort()).toEqual(["artifact.zip", "out"]);
    for (const name of await readdir(join(folder, "out"))) {
      expect((await readFile(join(folder, "out", name))).length).toBeLessThanOrEqual(bounds.fileBytes);
    }
  });

  test("cut or changed anywhere is refused, or gives exactly what was packed", async () => {
    const files: readonly ZipFile[] = [
      { name: "a", bytes: text, method: "deflated" },
      { name: "b", bytes: Buffer.from("b") },
    ];
    const whole = zipOf(files);
    const outcome = async (archive: Uint8Array): Promise<void> => {
      try {
        const out = await unpack(archive);
        for (const name of await readdir(out)) {
          expect([text.toString(), "b"]).toContain(await readFile(join(out, name), "utf8"));
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await outcome(changed);
        await outcome(whole.subarray(0, at));
      }),
      { numRuns: 150 },
    );
  });

  test("of random bytes is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expect(unpack(bytes)).rejects.toBeInstanceOf(Fault);
      }),
      { numRuns: 50 },
    );
  });
});

test("unpacking stops when it is told to", async () => {
  await expect(unpack(zipOf([{ name: "a", bytes: text }]), AbortSignal.abort())).rejects.toMatchObject({
    evidence: { kind: "cancelled" },
  });
});
