import { describe, expect, it } from "vitest";
import { createSeal } from "../../../src/adapters/stores/seal.ts";
import { readSealed, sealedBundle, sealedName, sealedPart } from "../../../src/core/diagnostics/bundle-seal.ts";

const key = "a key of at least sixteen characters";
const salt = "AAECAwQFBgcICQoLDA0ODw==";

describe("a sealed bundle", () => {
  it("is read back with its key and salt, and shows nothing of its text", async () => {
    const text = '{"bundle":1,"state":"with a word that nobody may read"}';
    const sealed = sealedBundle(await createSeal(key, salt), text);
    expect(sealed).not.toContain("nobody");
    const read = readSealed(sealed);
    if (read === undefined) throw new Error("it was not taken for a sealed bundle");
    const opened = (await createSeal(key, read.salt)).open(read.bytes, sealedPart);
    expect(new TextDecoder().decode(opened)).toBe(text);
  });

  it("does not open as a part of a checkpoint", async () => {
    const seal = await createSeal(key, salt);
    const bytes = readSealed(sealedBundle(seal, "{}"))?.bytes ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(0);
    expect(() => seal.open(bytes, "journal.jsonl")).toThrow();
  });

  it("says in its name that it is sealed", () => {
    expect(sealedName("diagnostic-bundle-x.json")).toBe("diagnostic-bundle-x.sealed.json");
  });

  it.each([
    ["a plain bundle", '{"bundle":1}'],
    ["cut off", '{"sealed_bundle":1,"algorithm":"AES-256-GCM"'],
    ["of a later form", '{"sealed_bundle":2,"algorithm":"AES-256-GCM","salt":"","data":""}'],
    ["without its salt", '{"sealed_bundle":1,"algorithm":"AES-256-GCM","data":""}'],
    [
      "with a salt that is no salt",
      `{"sealed_bundle":1,"algorithm":"AES-256-GCM","salt":"${"a".repeat(65)}","data":""}`,
    ],
  ])("is none: %s", (_, text) => {
    expect(readSealed(text)).toBeUndefined();
  });
});
