import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeManifest,
  encodeManifest,
  largestPartBytes,
  longestManifestBytes,
  type Manifest,
  signedText,
  verifyParts,
} from "../../../src/core/checkpoint/manifest.ts";

const plain: Manifest = {
  schema: 1,
  workflow_id: "workflow-20260102-030405-a7b3",
  generation: 12,
  created_at: 1_800_000_000_000,
  run: { id: "1234567890", attempt: 2 },
  issue: 42,
  plan: "fingerprint",
  journal: { entries: 7, head: "A".repeat(43) },
  work_tree: {
    head: "a".repeat(40),
    branch: "workflow/42-add-a-parser",
    indexCommit: "b".repeat(40),
    treeCommit: "c".repeat(40),
    base: "d".repeat(64),
    leftOut: [".env"],
  },
  session: { agent: "claude", id: "0b1c2d3e-4f50", files: ["session.jsonl"] },
  left_out: [".env", "päth/with „quotes“\n"],
  parts: [
    { name: "journal.jsonl", bytes: 100, sha256: "0".repeat(64) },
    { name: "session.jsonl", bytes: 5, sha256: "1".repeat(64) },
  ],
  sealed: { algorithm: "AES-256-GCM", salt: "s".repeat(22) },
  signature: "f".repeat(64),
};

const partName = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}\.[a-z]{1,5}$/);
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const anyManifest: fc.Arbitrary<Manifest> = fc
  .record({
    names: fc.uniqueArray(partName, { maxLength: 6 }),
    generation: fc.nat(999_999_999),
    created_at: fc.nat(),
    run: fc.option(fc.record({ id: fc.stringMatching(/^\d{1,12}$/), attempt: fc.nat(50) })),
    issue: fc.option(fc.integer({ min: 1, max: 2 ** 31 })),
    plan: fc.stringMatching(/^[ -~]{0,60}$/),
    left_out: fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 5 }),
    branch: fc.option(fc.stringMatching(/^[a-z][a-z0-9/-]{0,20}[a-z]$/).filter((name) => !name.includes("//"))),
    sha: hex(40),
    hash: hex(64),
    hasTree: fc.boolean(),
    hasSession: fc.boolean(),
  })
  .map(({ names, branch, sha, hash, hasTree, hasSession, ...rest }) => ({
    ...rest,
    schema: 1,
    workflow_id: "workflow-a",
    journal: { entries: rest.generation, head: "h".repeat(43) },
    work_tree: hasTree
      ? { head: sha, branch, indexCommit: sha, treeCommit: sha, base: sha, leftOut: rest.left_out }
      : null,
    session: hasSession ? { agent: "codex", id: "s", files: names.slice(0, 2) } : null,
    parts: names.map((name, bytes) => ({ name, bytes, sha256: hash })),
    sealed: null,
    signature: null,
  }));

const key = "a key";
const sign = (manifest: Manifest): Manifest => ({
  ...manifest,
  signature: createHmac("sha256", key).update(signedText(manifest)).digest("hex"),
});
const isSigned = (manifest: Manifest): boolean => sign(manifest).signature === manifest.signature;

describe("the manifest", () => {
  test("comes back as it was written", () => {
    expect(decodeManifest(encodeManifest(plain))).toEqual({ kind: "ok", manifest: plain });
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        expect(decodeManifest(encodeManifest(manifest))).toEqual({ kind: "ok", manifest });
      }),
    );
  });

  test("any changed byte makes it invalid, or is a changed signature, which then does not fit", () => {
    const bytes = encodeManifest(sign(plain));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const decoded = decodeManifest(changed);
        expect(decoded.kind === "invalid" || !isSigned(decoded.manifest)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("the signature covers all but itself, in whatever order the fields come", () => {
    const signed = sign(plain);
    expect(isSigned(signed)).toBe(true);
    expect(signedText({ ...signed, signature: null })).toBe(signedText(signed));
    expect(signedText(Object.fromEntries(Object.entries(signed).reverse()) as unknown as Manifest)).toBe(
      signedText(signed),
    );
    for (const change of [{ generation: 13 }, { issue: null }, { sealed: null }, { parts: [] }, { left_out: [] }]) {
      expect(isSigned({ ...signed, ...change })).toBe(false);
    }
  });

  test.each([0, 1, 100, 5000])("cut or lengthened by some bytes it is invalid (%i)", (bytes) => {
    const whole = encodeManifest(plain);
    expect(decodeManifest(whole.subarray(0, Math.max(0, whole.length - 1 - bytes))).kind).toBe("invalid");
    expect(decodeManifest(Buffer.concat([whole, Buffer.alloc(bytes + 1, 0x20)])).kind).toBe("invalid");
  });

  test("long lists of left-out paths are cut, so that it can still be read", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `path-${index}-${"x".repeat(2000)}`);
    const tree = plain.work_tree;
    const manifest: Manifest = {
      ...plain,
      left_out: many,
      work_tree: tree === null ? null : { ...tree, leftOut: many },
    };
    const decoded = decodeManifest(encodeManifest(sign(manifest)));
    expect(decoded).toMatchObject({ kind: "ok" });
    if (decoded.kind !== "ok") return;
    expect(decoded.manifest.left_out).toHaveLength(201);
    expect(decoded.manifest.left_out.at(-1)).toBe("and 4800 more");
    expect(decoded.manifest.work_tree?.leftOut).toHaveLength(201);
    expect(isSigned(decoded.manifest)).toBe(true);
  });

  test.each<{ what: string; change: object; reason: string }>([
    { what: "a newer schema", change: { schema: 2 }, reason: "newer version (schema 2)" },
    { what: "no schema", change: { schema: undefined }, reason: "schema" },
    { what: "an unknown field", change: { extra: 1 }, reason: "it:" },
    { what: "a workflow id that is a path", change: { workflow_id: "../x" }, reason: "workflow_id" },
    { what: "a negative generation", change: { generation: -1 }, reason: "generation" },
    { what: "a fractional time", change: { created_at: 0.5 }, reason: "created_at" },
    { what: "a run id of two lines", change: { run: { id: "1\n2", attempt: 1 } }, reason: "run.id" },
    { what: "issue 0", change: { issue: 0 }, reason: "issue" },
    { what: "a short journal head", change: { journal: { entries: 1, head: "x" } }, reason: "journal.head" },
    {
      what: "a branch that is an option",
      change: { work_tree: { ...plain.work_tree, branch: "-f" } },
      reason: "branch",
    },
    {
      what: "a branch that is a range",
      change: { work_tree: { ...plain.work_tree, branch: "a..b" } },
      reason: "branch",
    },
    { what: "a commit that is a name", change: { work_tree: { ...plain.work_tree, head: "main" } }, reason: "head" },
    {
      what: "a session file that is a path",
      change: { session: { agent: "claude", id: "s", files: ["a/b"] } },
      reason: "session.files.0",
    },
    {
      what: "a session file without its part",
      change: { session: { agent: "claude", id: "s", files: ["other"] } },
      reason: "other is not among the parts",
    },
    {
      what: "a session id that is a path",
      change: { session: { agent: "a", id: "../x", files: [] } },
      reason: "session.id",
    },
    {
      what: "a part named like the manifest",
      change: { parts: [{ name: "manifest.json", bytes: 1, sha256: "0".repeat(64) }] },
      reason: "parts.0.name",
    },
    {
      what: "a part outside of the directory",
      change: { parts: [{ name: "../x", bytes: 1, sha256: "0".repeat(64) }] },
      reason: "parts.0.name",
    },
    {
      what: "two parts of one name",
      change: { session: null, parts: [plain.parts[0], plain.parts[0]] },
      reason: "the same name",
    },
    {
      what: "more bytes than a checkpoint may have",
      change: {
        session: null,
        parts: ["a", "b", "c"].map((name) => ({ name, bytes: largestPartBytes, sha256: "0".repeat(64) })),
      },
      reason: "bytes together",
    },
    { what: "another cipher", change: { sealed: { algorithm: "none", salt: "s".repeat(22) } }, reason: "sealed" },
    { what: "a signature that is no hex", change: { signature: "x" }, reason: "signature" },
  ])("$what is refused with a sentence", ({ change, reason }) => {
    const decoded = decodeManifest(rewritten(change));
    expect(decoded).toMatchObject({ kind: "invalid", reason: expect.stringContaining(reason) });
  });

  test.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["no JSON", Buffer.from("{")],
    ["a list", Buffer.from("[]")],
    ["null", Buffer.from("null")],
    ["an empty object", Buffer.from("{}")],
    ["bytes that are no text", Uint8Array.of(0xff, 0xfe)],
    ["a very long file", Buffer.alloc(longestManifestBytes + 1, 0x20)],
  ])("%s is no manifest", (_, bytes) => {
    expect(decodeManifest(bytes).kind).toBe("invalid");
  });

  test("decoding never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          expect(decodeManifest(bytes).kind).toBe("invalid");
        },
      ),
    );
  });

  test("one that could not be read back is not written", () => {
    expect(() => encodeManifest({ ...plain, generation: -1 })).toThrow("generation");
    expect(() => encodeManifest({ ...plain, parts: [] })).toThrow("not among the parts");
  });
});

/** As `encodeManifest` would write it if it did not look: fields in order, with a digest that fits. */
function rewritten(change: object): Uint8Array {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const text = JSON.stringify({ ...plain, ...change }, sorted);
  const digest = createHash("sha256").update(text).digest("hex");
  return Buffer.from(`${text.slice(0, -1)},"digest":"${digest}"}\n`);
}

describe("the parts", () => {
  const contents = new Map([
    ["a.bin", Buffer.from("alpha")],
    ["b.bin", Buffer.from([0, 1, 2, 3])],
  ]);
  const digest = (name: string, bytes: Uint8Array) => ({
    name,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const found = [...contents].map(([name, bytes]) => digest(name, bytes));
  const manifest: Manifest = { ...plain, session: null, parts: found };
  const itself = digest("manifest.json", Buffer.from("{}"));

  test("that are all there and no more are fine, with or without the manifest itself", () => {
    expect(verifyParts(manifest, found)).toEqual({ kind: "ok" });
    expect(verifyParts(manifest, [...found].reverse().concat(itself))).toEqual({ kind: "ok" });
  });

  test("that are missing, longer, changed or too many are named", () => {
    const [a, b] = found as [(typeof found)[0], (typeof found)[0]];
    expect(verifyParts(manifest, [a])).toEqual({ kind: "missing", name: "b.bin" });
    expect(verifyParts(manifest, [a, { ...b, bytes: 9 }])).toEqual({
      kind: "size",
      name: "b.bin",
      expected: 4,
      found: 9,
    });
    expect(verifyParts(manifest, [{ ...a, sha256: "0".repeat(64) }, b])).toEqual({ kind: "hash", name: "a.bin" });
    expect(verifyParts(manifest, [...found, digest("c.bin", Buffer.from("c"))])).toEqual({
      kind: "unexpected",
      name: "c.bin",
    });
  });

  test("are not fine when any byte of one was changed", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = [...contents].map(([name, bytes], index) => {
          const copy = Buffer.from(bytes);
          const here = index === 0 ? at : at - 5;
          if (here >= 0 && here < copy.length) copy[here] = (copy[here] ?? 0) ^ flip;
          return digest(name, copy);
        });
        expect(verifyParts(manifest, changed).kind).toBe("hash");
      }),
    );
  });
});
