import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenPart } from "../../../src/core/journal/written-part.ts";

const of = (text: string) => Buffer.from(text.replaceAll("0", "\0"));
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8").replaceAll("\0", "0");

describe("what was written of a journal", () => {
  it.each([
    ["nothing", "", ""],
    ["no room behind it", "a\nb\n", "a\nb\n"],
    ["room behind it", "a\nb\n0000", "a\nb\n"],
    ["only room", "0000", ""],
    ["a line that was cut", "a\nb", "a\nb"],
    ["a line that was cut, and room", "a\nbc000", "a\nbc"],
    ["a last line of which a part is missing", "a\nb00c\n000", "a\nb"],
    ["a last line whose beginning is missing", "a\n00bc\n", "a\n"],
    ["a last line of which a part and the end are missing", "a\nb00c0000", "a\nb"],
    ["zeros before other lines", "a\nb00c\nd\n00", "a\nb00c\nd\n"],
    ["zeros before a line that was cut", "a\n00\nb", "a\n00\nb"],
  ])("with %s", (_, before, after) => expect(text(writtenPart(of(before)))).toBe(after));

  it("is all of it, whatever room there is", () => {
    const line = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
    fc.assert(
      fc.property(fc.array(line), fc.nat(100), (lines, room) => {
        const written = Buffer.from(lines.map((one) => `${one.replaceAll("\0", "")}\n`).join(""));
        expect(Buffer.from(writtenPart(Buffer.concat([written, Buffer.alloc(room)])))).toEqual(written);
      }),
    );
  });
});
