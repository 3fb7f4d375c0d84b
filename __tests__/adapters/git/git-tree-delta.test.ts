import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTree, encodeTree, type Tree, type TreeEntry } from "../../../src/adapters/git/git-tree.ts";
import { treeDelta } from "../../../src/adapters/git/git-tree-delta.ts";

/** Reads a delta as https://git-scm.com/docs/gitformat-pack ("Deltified representation") says. */
function applied(delta: Buffer, base: Buffer): Buffer {
  let at = 0;
  const next = () => delta[at++] ?? Number.NaN;
  const size = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = next();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  expect(size()).toBe(base.length);
  const bytes = size();
  const parts: Buffer[] = [];
  while (at < delta.length) {
    const step = next();
    expect(step).not.toBe(0);
    if (step < 0x80) {
      parts.push(delta.subarray(at, at + step));
      at += step;
      continue;
    }
    const [offset, length] = [0, 4].map((from) =>
      [0, 1, 2, 3].slice(0, from === 0 ? 4 : 3).reduce((sum, of) => {
        return step & (1 << (from + of)) ? sum + next() * 256 ** of : sum;
      }, 0),
    ) as [number, number];
    const copied = length === 0 ? 0x10000 : length;
    expect(offset + copied).toBeLessThanOrEqual(base.length);
    parts.push(base.subarray(offset, offset + copied));
  }
  const made = Buffer.concat(parts);
  expect(made).toHaveLength(bytes);
  return made;
}

const hex = fc.constantFrom(..."0123456789abcdef");
const id = (length: number) => fc.array(hex, { minLength: length, maxLength: length }).map((of) => of.join(""));
/** Some sort otherwise as a directory than as a file; one is longer than what one step can insert. */
const name = fc.constantFrom("a", "a.b", "a-", "a0", "b", "c", "\xe4", "new\nline", "n".repeat(200));
const mode = fc.constantFrom("100644", "100755", "120000", "40000");
const tree = (idLength: number): fc.Arbitrary<Tree> => {
  const entry: fc.Arbitrary<TreeEntry> = fc.record({
    mode,
    id: fc.constantFrom("1", "2").map((of) => of.repeat(idLength)),
  });
  const other = fc.record({ mode, id: id(idLength) });
  return fc.array(fc.tuple(name, fc.oneof(entry, other))).map((entries) => new Map(entries));
};

describe("what makes one tree of another", () => {
  it.each([40, 64])("makes it, whatever they are (ids of %s digits)", (digits) => {
    fc.assert(
      fc.property(tree(digits), tree(digits), (before, after) => {
        expect(applied(treeDelta(before, after), encodeTree(before))).toEqual(encodeTree(after));
      }),
      { numRuns: 500 },
    );
  });

  it("is short where little has changed, also in a tree that is longer than one step can copy", () => {
    const wide = (count: number): Map<string, TreeEntry> =>
      new Map(
        Array.from({ length: count }, (_, at) => [
          `file-${String(at).padStart(6, "0")}`,
          { mode: "100644", id: at.toString(16).padStart(40, "0") },
        ]),
      );
    for (const count of [1, 100, 10_000, 500_000]) {
      const before = wide(count);
      const after = new Map(before);
      after.set("file-000000", { mode: "100644", id: "f".repeat(40) });
      if (count > 1) after.delete(`file-${String(count - 2).padStart(6, "0")}`);
      const delta = treeDelta(before, after);
      const [base, made] = [encodeTree(before), encodeTree(after)];
      expect(applied(delta, base).equals(made)).toBe(true);
      expect(delta.length).toBeLessThan(70 + (8 * base.length) / 0xffff);
    }
  });

  it("of nothing, and to nothing", () => {
    const one: Tree = new Map([["a", { mode: "100644", id: "1".repeat(40) }]]);
    expect(applied(treeDelta(new Map(), one), Buffer.alloc(0))).toEqual(encodeTree(one));
    expect(applied(treeDelta(one, new Map()), encodeTree(one))).toEqual(Buffer.alloc(0));
    expect(decodeTree(applied(treeDelta(one, one), encodeTree(one)), 20)).toEqual(one);
  });
});
