import { describe, expect, it } from "vitest";
import { unlessStopped } from "../../src/engine/unless-stopped.ts";

describe("a courtesy at the end of a run", () => {
  const never = new Promise<string>(() => undefined);

  it("is waited for while nobody stops the run", async () => {
    expect(await unlessStopped(Promise.resolve("done"), new AbortController().signal)).toBe("done");
  });

  it("is given up when the run is stopped, before or meanwhile", async () => {
    const stop = new AbortController();
    const waiting = unlessStopped(never, stop.signal);
    stop.abort();
    expect(await waiting).toBeUndefined();
    expect(await unlessStopped(never, stop.signal)).toBeUndefined();
  });
});
