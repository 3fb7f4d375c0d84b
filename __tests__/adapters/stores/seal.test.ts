import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSeal } from "../../../src/adapters/stores/seal.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";

const seal = await createSeal("correct horse battery staple");
const same = await createSeal("correct horse battery staple", seal.salt);
const other = await createSeal("correct horse battery stapler", seal.salt);
const salted = await createSeal("correct horse battery staple");
const text = Buffer.from("a journal");

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return error instanceof Fault ? error.evidence : undefined;
  }
}
const corrupted = expect.objectContaining({
  kind: "state",
  problem: "corrupted",
  detail: expect.stringContaining("a.bin"),
});

describe("sealed parts", () => {
  test("open again with the same key and salt, whatever is in them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const sealed = seal.seal(bytes, "a.bin");
        expect(Buffer.from(same.open(sealed, "a.bin"))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test("are different each time, so that equal parts do not show", () => {
    expect(seal.seal(text, "a.bin")).not.toEqual(seal.seal(text, "a.bin"));
    expect(Buffer.from(seal.seal(text, "a.bin")).includes(text)).toBe(false);
  });

  test("do not open with another key, another salt or another name", () => {
    const sealed = seal.seal(text, "a.bin");
    expect(refusal(() => other.open(sealed, "a.bin"))).toEqual(corrupted);
    expect(refusal(() => salted.open(sealed, "a.bin"))).toEqual(corrupted);
    expect(refusal(() => seal.open(seal.seal(text, "b.bin"), "a.bin"))).toEqual(corrupted);
  });

  test("do not open after any change, cut or addition", () => {
    const sealed = seal.seal(text, "a.bin");
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(refusal(() => seal.open(changed, "a.bin"))).toEqual(corrupted);
        expect(refusal(() => seal.open(sealed.subarray(0, at), "a.bin"))).toEqual(corrupted);
        expect(refusal(() => seal.open(Buffer.concat([sealed, Uint8Array.of(flip)]), "a.bin"))).toEqual(corrupted);
      }),
    );
  });
});

describe("signatures", () => {
  test("hold for the text and the key they were made with", () => {
    const signature = seal.sign("manifest");
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
    expect(same.verify("manifest", signature)).toBe(true);
    expect(seal.verify("manifest ", signature)).toBe(false);
    expect(other.verify("manifest", signature)).toBe(false);
    expect(salted.verify("manifest", signature)).toBe(false);
  });

  test.each(["", "zz", "0".repeat(64), "0".repeat(63), "0".repeat(66)])("%j is not one", (signature) => {
    expect(seal.verify("manifest", signature)).toBe(false);
  });

  test("with anything behind them are none", () => {
    expect(seal.verify("manifest", `${seal.sign("manifest")}zz`)).toBe(false);
  });
});

describe("keys", () => {
  test("that are blank are a configuration problem", async () => {
    await expect(createSeal("  ")).rejects.toMatchObject({ evidence: { kind: "configuration" } });
  });

  test("with a salt of another length are refused", async () => {
    await expect(createSeal("key", "short")).rejects.toMatchObject({ evidence: { kind: "state" } });
  });
});
