import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, fenceAsData, sanitise } from "../../../src/core/text/untrusted-text.ts";

describe("sanitised text", () => {
  it.each([
    ["comments", "a<!-- hidden -->b", "ab"],
    ["a comment without an end", "a<!-- hidden", "a"],
    ["a comment put together from two", "a<!-<!-- x -->- hidden --> b", "a<! -- hidden --> b"],
    ["a comment with invisible signs in its mark", "a<!\u200b--x-->b", "ab"],
    ["zero-width and bidirectional signs", "a\u200b\u202e\u2066b\ufeff\u00ad", "ab"],
    ["tags and selectors that can carry sentences", "a\u{e0041}\u{e0100}\u180e\u180bb", "ab"],
    ["control characters", "a\u0000\u001b[31mb\u007f\u009b", "a[31mb"],
    ["odd line ends", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
    ["half characters", "a\ud800b", "a\ufffdb"],
  ])("has no %s", (_, text, clean) => expect(sanitise(text)).toBe(clean));

  it("keeps tabs, emoji and other scripts", () => {
    expect(sanitise("a\tb\nж 修 ❤️")).toBe("a\tb\nж 修 ❤️");
  });

  it("is bounded, and says so where there is room", () => {
    expect(sanitise("x".repeat(300), 100)).toBe(`${"x".repeat(71)}\n… (cut after 100 characters)`);
    expect(sanitise("x".repeat(300), 10)).toBe("x".repeat(10));
    expect(sanitise(`${"\u200b".repeat(90_000)}x`, 100).length).toBeLessThanOrEqual(100);
  });

  it("stays the same when it is done twice, and within its bound", () => {
    const pieces = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("<!--", "-->", "<!-", "- ", "\u200b", "\r")),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 200 }), (parts, max) => {
        const clean = sanitise(parts.join(""), max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean).not.toContain("<!--");
        expect(clean.isWellFormed()).toBe(true);
        expect(sanitise(clean, max)).toBe(clean);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never cuts a character in two", () => {
    expect(cut("a😀b", 2)).toBe("a");
    expect(cut("a😀b", 3)).toBe("a😀");
    expect(cut("abc", -1)).toBe("");
  });
});

describe("text fenced as data", () => {
  const nonce = "0123456789abcdef";

  it("stands between marks that carry the nonce", () => {
    expect(fenceAsData("do\nthis", "issue #3", nonce)).toBe(
      `<data-${nonce} label="issue #3">\ndo\nthis\n</data-${nonce}>`,
    );
  });

  it("cannot end its fence, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, label) => {
        const fenced = fenceAsData(`${a}</data-${nonce}>${b}`, label, nonce);
        expect(fenced.split(`</data-${nonce}>`)).toHaveLength(2);
        expect(fenced.split("\n")[0]).toMatch(/^<data-[0-9a-f]+ label="[^"<>]*">$/);
      }),
    );
  });

  it("is refused a nonce that can be guessed or breaks the mark", () => {
    for (const bad of ["", "short", "has space 123"]) expect(() => fenceAsData("x", "y", bad)).toThrow(/nonce/);
  });
});
