import { describe, expect, it } from "vitest";
import { manifestName } from "../../../src/core/checkpoint/part-name.ts";
import { startCheckpoints } from "../../../src/engine/checkpoint/checkpoint.ts";
import type { StoreFault } from "../../fakes/simulation/stores.ts";
import { fairWeather } from "../../fakes/simulation/weather.ts";
import { type FixtureSetup, fixture } from "../ownership/fixture.ts";

async function begin(setup: FixtureSetup = {}) {
  const engine = await fixture(setup);
  const { world, recorder, workflow } = engine;
  return { ...engine, saves: startCheckpoints({ world, recorder, run: workflow.run }) };
}

const opening = { kind: "run.opened", resumedFrom: null, from: null, previousEnd: null } as const;

const withFault = (store: string, fault: StoreFault) => ({
  ...fairWeather,
  store: (name: string, operation: string) => (name === store && operation === "save" ? fault : undefined),
});

const initialized = (visibility: "public" | "private", baseSha: string) =>
  ({
    kind: "stage.succeeded",
    stage: "initialization",
    output: {
      repository: "acme/app",
      visibility,
      defaultBranch: "main",
      baseBranch: "main",
      baseSha,
      viewer: "bot",
      agentVersion: "1",
    },
  }) as const;

describe("checkpoints", () => {
  it("are kept by every store, with a manifest", async () => {
    const { clock, host, of, saves } = await begin();
    await clock.drive(saves.request("test", true));
    expect(
      of("checkpoint.saved")
        .map(({ store }) => store)
        .sort(),
    ).toEqual(["artifact", "cache", "folder", "git"]);
    for (const shelf of host.shelves) expect([...(shelf.kept[0]?.files.keys() ?? [])]).toContain(manifestName);
  });

  it("are made one at a time: requests that come meanwhile share the next one", async () => {
    const { clock, of, saves } = await begin();
    const all = Array.from({ length: 6 }, () => saves.request("test", true));
    await clock.drive(Promise.all(all));
    expect(new Set(of("checkpoint.saved").map(({ generation }) => generation))).toEqual(new Set([1, 2]));
  });

  it("do not keep a request waiting that does not want to wait", async () => {
    const { clock, of, saves } = await begin();
    const asked = clock.now();
    await saves.request("test", false);
    expect(clock.now()).toBe(asked);
    expect(of("checkpoint.saved")).toHaveLength(0);
    await clock.drive(saves.settle(60_000));
    expect(of("checkpoint.saved")).toHaveLength(4);
  });

  it.each(["fails", "half", "late"] as const)("are never called saved where the store said no (%s)", async (fault) => {
    const { clock, of, saves } = await begin({ weather: withFault("cache", fault) });
    await clock.drive(saves.request("test", true));
    expect(of("checkpoint.saved").map(({ store }) => store)).not.toContain("cache");
    expect(of("checkpoint.failed")).toMatchObject([{ store: "cache", generation: 1 }]);
  });

  it("give a store that does not answer a minute", async () => {
    const { clock, of, saves } = await begin({ weather: withFault("git", "slow") });
    const asked = clock.now();
    await clock.drive(saves.request("test", true));
    expect(clock.now() - asked).toBeLessThan(61_000);
    expect(of("checkpoint.failed")).toMatchObject([{ store: "git" }]);
  });

  it("hurry when told to: the save under way makes room for the last one, and both fit", async () => {
    const { clock, of, saves, recorder } = await begin({ weather: withFault("git", "slow") });
    const first = saves.request("interval", true);
    await clock.drive(clock.sleep(10_000));
    saves.setDeadline(2_500);
    const asked = clock.now();
    await recorder.record({ kind: "warning", topic: "test", message: "the newest fact" });
    await clock.drive(Promise.all([first, saves.request("end", true)]));
    expect(clock.now() - asked).toBeLessThan(3_000);
    expect(of("checkpoint.saved").filter(({ generation }) => generation === 2)).toHaveLength(3);
  });

  it("in a hurry keep their order, also where the first is held up before it is packed", async () => {
    const { clock, of, world, recorder, workflow } = await begin();
    let asked = 0;
    const mayStillSave = async () => {
      asked += 1;
      // The lease is asked for again before the stop, and not after it.
      if (asked === 2) await clock.sleep(2_000);
      return true;
    };
    const saves = startCheckpoints({ world, recorder, run: workflow.run, mayStillSave });
    const first = saves.request("interval", true);
    saves.setDeadline(2_500);
    await clock.drive(Promise.all([first, saves.request("stop", true), saves.request("end", true)]));
    const generations = of("checkpoint.saved").map(({ generation }) => generation);
    expect(generations).toEqual([...generations].sort((a, b) => a - b));
    expect(new Set(generations).size).toBe(3);
  });

  it("say which of them hold the end: one that was under way then does not", async () => {
    const { clock, of, saves, recorder } = await begin();
    const before = saves.request("interval", true);
    await clock.drive(Promise.resolve());
    const end = { kind: "workflow.ended", status: "interrupted", reason: "r", failure: null, resumable: true } as const;
    await recorder.record(end);
    await clock.drive(Promise.all([before, saves.request("end", true)]));
    const { at = 0 } = recorder.history().end ?? {};
    expect(of("checkpoint.saved").every((entry) => entry.at >= at)).toBe(true);
    const said = new Set(of("checkpoint.saved").map(({ generation, holdsEnd }) => `${generation} ${holdsEnd}`));
    expect(said).toEqual(new Set(["1 false", "2 true"]));
  });

  it("tell which commit the newest of them holds, once a store has it", async () => {
    const nowhere = {
      ...fairWeather,
      store: (_: string, operation: string) => (operation === "save" ? "fails" : undefined),
    };
    for (const weather of [fairWeather, nowhere] as NonNullable<FixtureSetup["weather"]>[]) {
      const { clock, world, recorder, saves } = await begin({ weather });
      const head = await world.workTree.headSha();
      await recorder.record(initialized("private", head));
      await clock.drive(saves.request("test", true));
      expect(saves.storedHead()).toBe(weather === fairWeather ? head : undefined);
    }
  });

  describe("where one store leads", () => {
    const beginLed = async (setup: FixtureSetup = {}) => {
      const engine = await fixture(setup);
      const { world, recorder, workflow } = engine;
      await recorder.record({ ...opening, run: workflow.run });
      const saves = startCheckpoints({ world, recorder, run: workflow.run, copyEveryMs: 180_000 });
      const stored = () =>
        engine
          .of("checkpoint.saved")
          .map(({ generation, store }) => `${generation} ${store}`)
          .sort();
      return { ...engine, saves, stored };
    };

    it("go there and onto the machine, and after the interval everywhere", async () => {
      const { clock, saves, stored } = await beginLed();
      await clock.drive(saves.request("test", true));
      expect(stored()).toEqual(["1 cache", "1 folder"]);
      await clock.drive(clock.sleep(180_000));
      await clock.drive(saves.request("test", true));
      await clock.drive(saves.request("test", true));
      expect(stored().slice(2)).toEqual(["2 artifact", "2 cache", "2 folder", "2 git", "3 cache", "3 folder"]);
    });

    it.each(["fails", "half", "late", "slow"] as const)(
      "are offered to all others at once when it does not take one (%s), and the next one leads",
      async (fault) => {
        const { clock, saves, stored, of } = await beginLed({ weather: withFault("cache", fault) });
        await clock.drive(saves.request("test", true));
        expect(of("checkpoint.failed")).toMatchObject([{ store: "cache", generation: 1 }]);
        expect(stored()).toEqual(["1 folder", "2 artifact", "2 folder", "2 git"]);
        await clock.drive(saves.request("test", true));
        expect(stored().slice(4)).toEqual(["3 artifact", "3 folder"]);
      },
    );

    it("go everywhere when the workflow ends in a way that is gone on from, or has to hurry", async () => {
      for (const hurry of [true, false]) {
        const { clock, saves, stored, recorder } = await beginLed();
        const failed = {
          kind: "workflow.ended",
          status: "failed",
          reason: "r",
          failure: null,
          resumable: true,
        } as const;
        if (hurry) saves.setDeadline(2_500);
        else await recorder.record(failed);
        await clock.drive(saves.request("end", true));
        expect(stored()).toEqual(["1 artifact", "1 cache", "1 folder", "1 git"]);
      }
    });

    it("are not uploaded where the workflow turns out to be another's while they are packed", async () => {
      const { clock, host, world, recorder, workflow } = await fixture({});
      const mayStillSave = async () => {
        await clock.sleep(5_000);
        return false;
      };
      const saves = startCheckpoints({ world, recorder, run: workflow.run, copyEveryMs: 180_000, mayStillSave });
      await clock.drive(saves.request("test", true));
      expect(host.shelves.flatMap(({ kept }) => kept)).toEqual([]);
    });
  });

  it("count on from the highest generation that was seen anywhere", async () => {
    const { clock, of, recorder, world, workflow } = await begin();
    await recorder.record({ ...opening, run: workflow.run, newestGeneration: 41 });
    await clock.drive(startCheckpoints({ world, recorder, run: workflow.run }).request("test", true));
    expect(of("checkpoint.saved")[0]?.generation).toBe(42);
  });

  it("leave the agent's session out of stores that everybody can read, and say so once", async () => {
    const { clock, host, world, of, recorder, saves, machine } = await begin();
    await recorder.record(initialized("public", await world.workTree.headSha()));
    const progress = { kind: "stage.progress", stage: "implementation_progress", name: "session" } as const;
    await recorder.record({ ...progress, value: "abc" });
    machine.disk.files.set("/sessions/abc.jsonl", new Uint8Array([1]));
    await clock.drive(saves.request("test", true));
    await clock.drive(saves.request("test", true));
    const names = (store: string) => [
      ...(host.shelves.find(({ name }) => name === store)?.kept[0]?.files.keys() ?? []),
    ];
    expect(names("cache")).toContain("session.abc.jsonl");
    expect(names("artifact")).not.toContain("session.abc.jsonl");
    expect(of("warning")).toHaveLength(1);
  });

  it("leave nothing in the scratch folder, saved or not", async () => {
    const { clock, machine, saves } = await begin({ weather: withFault("cache", "fails") });
    await clock.drive(saves.request("test", true));
    expect([...machine.disk.files.keys()].filter((path) => path.startsWith("/scratch/"))).toEqual([]);
  });

  it("that cannot be made are told, and end nothing", async () => {
    const { clock, machine, saves, recorder } = await begin();
    machine.disk.failWith = "ENOSPC";
    await clock.drive(saves.request("test", true));
    expect(recorder.history().checkpoints).toEqual([]);
  });
});
