/** What every `HistoryStore` must keep, whatever it is made of. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { HistoryStore } from "../../src/ports.ts";

export interface HistoryUnderTest {
  /** The place as another process would open it. */
  open(): HistoryStore;
  /** Puts a text there without the store's own care. */
  plant(text: string): Promise<void>;
  /** From now on the place does not answer. */
  breakDown(): Promise<void>;
  stop(): Promise<void>;
}

const never = new AbortController().signal;
/** Adding to a set: to be asked again with one's own result changes nothing. */
const adding = (word: string) => (text: string | undefined) => [...new Set([...wordsOf(text), word])].sort().join(" ");
const wordsOf = (text: string | undefined): readonly string[] => (text ?? "").split(" ").filter((word) => word !== "");

export function describeHistoryStore(name: string, setup: () => Promise<HistoryUnderTest>): void {
  describe(`the history in ${name}`, () => {
    let place: HistoryUnderTest;
    beforeEach(async () => {
      place = await setup();
    });
    afterEach(() => place.stop());

    it("is not there until somebody writes it, and then the same for all", async () => {
      expect(await place.open().read(never)).toBeUndefined();
      await place.open().update(adding("ä"), never);
      await place.open().update(adding("b\u2028c"), never);
      expect(await place.open().read(never)).toBe("b\u2028c ä");
    });

    it("loses nothing of four that write at the same moment", async () => {
      const words = ["one", "two", "three", "four"];
      await Promise.all(words.map((word) => place.open().update(adding(word), never)));
      expect(wordsOf(await place.open().read(never))).toEqual([...words].sort());
    });

    it("loses nothing that others wrote since it was read", async () => {
      const store = place.open();
      expect(await store.read(never)).toBeUndefined();
      await place.open().update(adding("theirs"), never);
      await store.update(adding("mine"), never);
      expect(await place.open().read(never)).toBe("mine theirs");
      expect(await store.read(never)).toBe("mine theirs");
      await place.open().update(adding("again"), never);
      await store.update(adding("more"), never);
      expect(await place.open().read(never)).toBe("again mine more theirs");
    });

    it("writes nothing when nothing changes, and a long text whole", async () => {
      const long = Array.from({ length: 60_000 }, (_, index) => `w${index}`).join(" ");
      await place.open().update(() => long, never);
      await place.open().update((text) => text ?? "", never);
      expect(await place.open().read(never)).toBe(long);
    });

    it("shows nonsense as it is, and goes on from it", async () => {
      await place.plant("nonsense");
      expect(await place.open().read(never)).toBe("nonsense");
      await place.open().update(adding("more"), never);
      expect(await place.open().read(never)).toBe("more nonsense");
    });

    it("throws what `change` throws, and leaves the text as it was", async () => {
      await place.open().update(adding("one"), never);
      const update = place.open().update(() => {
        throw new Error("no change");
      }, never);
      await expect(update).rejects.toThrow("no change");
      expect(await place.open().read(never)).toBe("one");
    });

    it("is evidence, not an empty history, where the place does not answer", async () => {
      await place.open().update(adding("one"), never);
      await place.breakDown();
      await expect(place.open().read(never)).rejects.toBeInstanceOf(Fault);
      await expect(place.open().update(adding("two"), never)).rejects.toBeInstanceOf(Fault);
    });

    it("ends with a fault when it is told to stop", async () => {
      const over = AbortSignal.abort({ by: "deadline", graceMs: 0 });
      await expect(place.open().read(over)).rejects.toBeInstanceOf(Fault);
      await expect(place.open().update(adding("one"), over)).rejects.toBeInstanceOf(Fault);
      expect(await place.open().read(never)).toBeUndefined();
    });
  });
}
