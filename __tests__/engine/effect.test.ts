import { describe, expect, it } from "vitest";
import { ensureEffect } from "../../src/engine/effect.ts";
import { fixture } from "./ownership/fixture.ts";

async function begin() {
  const engine = await fixture();
  const calls: string[] = [];
  const shown: { number: number }[] = [];
  const stop = new AbortController();
  const ensure = (options: { key?: string; make?: () => Promise<{ number: number }>; seenAfterMs?: number } = {}) => {
    const visibleAt = engine.clock.now() + (options.seenAfterMs ?? 0);
    return ensureEffect(
      engine.recorder,
      engine.clock,
      {
        effect: "issue",
        key: options.key ?? "mark",
        probe: async () => {
          calls.push("look");
          return engine.clock.now() >= visibleAt ? shown[0] : undefined;
        },
        make:
          options.make ??
          (async () => {
            calls.push("make");
            const made = { number: shown.length + 1 };
            shown.push(made);
            return made;
          }),
      },
      stop.signal,
    );
  };
  return { ...engine, calls, shown, stop, ensure };
}

describe("an effect", () => {
  it("is intended in the journal before it is looked for, and confirmed after it is made", async () => {
    const { clock, calls, of, ensure } = await begin();
    expect(await clock.drive(ensure())).toEqual({ value: { number: 1 }, made: true });
    expect(calls).toEqual(["look", "make"]);
    expect(of("effect.intended")).toHaveLength(1);
    expect(of("effect.confirmed")).toMatchObject([{ found: false, value: { number: 1 } }]);
  });

  it("is not even looked for once it is confirmed", async () => {
    const { clock, calls, ensure } = await begin();
    await clock.drive(ensure());
    calls.length = 0;
    expect(await clock.drive(ensure())).toEqual({ value: { number: 1 }, made: false });
    expect(calls).toEqual([]);
  });

  it("is taken as it is when GitHub shows it already", async () => {
    const { clock, shown, calls, of, ensure } = await begin();
    shown.push({ number: 9 });
    expect(await clock.drive(ensure())).toEqual({ value: { number: 9 }, made: false });
    expect(calls).toEqual(["look"]);
    expect(of("effect.confirmed")).toMatchObject([{ found: true }]);
  });

  it("whose answer was lost is looked for during six seconds before it is made again", async () => {
    const { clock, shown, calls, ensure } = await begin();
    const lost = ensure({
      make: async () => {
        shown.push({ number: 1 });
        throw new Error("reset after it was made");
      },
    });
    await expect(clock.drive(lost)).rejects.toThrow("reset");
    calls.length = 0;
    const begun = clock.now();
    expect(await clock.drive(ensure({ seenAfterMs: 5_500 }))).toEqual({ value: { number: 1 }, made: false });
    expect(calls).toEqual(["look", "look", "look"]);
    expect(clock.now() - begun).toBe(6_000);
  });

  it("that was never made is made after it was looked for three times", async () => {
    const { clock, calls, of, ensure } = await begin();
    await expect(clock.drive(ensure({ make: () => Promise.reject(new Error("not sent")) }))).rejects.toThrow(
      "not sent",
    );
    calls.length = 0;
    expect((await clock.drive(ensure())).made).toBe(true);
    expect(calls).toEqual(["look", "look", "look", "make"]);
    expect(of("effect.intended")).toHaveLength(1);
  });

  it("under another key is another effect", async () => {
    const { clock, of, ensure } = await begin();
    await clock.drive(ensure());
    await clock.drive(ensure({ key: "other mark" }));
    expect(of("effect.intended").map(({ key }) => key)).toEqual(["mark", "other mark"]);
  });

  it("is not made after a stop", async () => {
    const { clock, calls, stop, ensure } = await begin();
    await expect(clock.drive(ensure({ make: () => Promise.reject(new Error("lost")) }))).rejects.toThrow("lost");
    const second = ensure();
    void clock.sleep(1_000).then(() => stop.abort(new Error("stopped")));
    await expect(clock.drive(second)).rejects.toThrow("stopped");
    expect(calls).not.toContain("make");
  });
});
