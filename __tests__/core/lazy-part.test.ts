import { describe, expect, it } from "vitest";
import { lazyPart } from "../../src/core/lazy-part.ts";

describe("a part that is loaded late", () => {
  it("is loaded at its first use, once, for all who ask meanwhile and later", async () => {
    let loads = 0;
    const part = lazyPart(async () => ({ number: ++loads }));
    expect(loads).toBe(0);
    const [first, second] = await Promise.all([part(), part()]);
    expect(second).toBe(first);
    expect(await part()).toEqual({ number: 1 });
  });

  it("is loaded again after a load that failed", async () => {
    const answers = [Promise.reject(new Error("EMFILE")), Promise.resolve("here")];
    const part = lazyPart(() => answers.shift() ?? Promise.reject(new Error("asked too often")));
    await expect(part()).rejects.toThrow("EMFILE");
    expect(await part()).toBe("here");
    expect(await part()).toBe("here");
  });
});
