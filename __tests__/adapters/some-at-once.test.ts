import { describe, expect, it } from "vitest";
import { someAtOnce } from "../../src/adapters/some-at-once.ts";

describe("some at once", () => {
  it("answers in order, with at most eight under way", async () => {
    let underWay = 0;
    let most = 0;
    const answers = await someAtOnce([...Array(40).keys()], async (item) => {
      most = Math.max(most, ++underWay);
      for (let turn = 0; turn <= (item * 7) % 5; turn += 1) await Promise.resolve();
      underWay -= 1;
      return item * 2;
    });
    expect(answers).toEqual([...Array(40).keys()].map((item) => item * 2));
    expect(most).toBe(8);
  });

  it("throws the first failure when nothing is under way any more, and begins nothing after it", async () => {
    const begun: number[] = [];
    let underWay = 0;
    const all = someAtOnce([...Array(40).keys()], async (item) => {
      begun.push(item);
      underWay += 1;
      if (item !== 3) for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      underWay -= 1;
      if (item === 3 || item === 5) throw new Error(`failed at ${item}`);
    });
    await expect(all).rejects.toThrow("failed at 3");
    expect(underWay).toBe(0);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("has no answers for no items", async () => {
    expect(await someAtOnce([], async () => 1)).toEqual([]);
  });
});
