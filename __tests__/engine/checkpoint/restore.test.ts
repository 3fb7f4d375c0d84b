import { describe, expect, it } from "vitest";
import { startCheckpoints } from "../../../src/engine/checkpoint/checkpoint.ts";
import { findCheckpoints, loadNewestGood } from "../../../src/engine/checkpoint/restore.ts";
import { fairWeather } from "../../fakes/simulation/weather.ts";
import { type FixtureSetup, fixture, workflowId } from "../ownership/fixture.ts";

async function begin(setup: FixtureSetup = {}) {
  const engine = await fixture(setup);
  const { world, recorder, workflow, clock, stop } = engine;
  const saves = startCheckpoints({ world, recorder, run: workflow.run });
  for (let generation = 1; generation <= 3; generation++) {
    await recorder.record({ kind: "warning", topic: "test", message: `generation ${generation}` });
    await clock.drive(saves.request("test", true));
  }
  const find = (problems: string[]) => clock.drive(findCheckpoints(world, { workflowId }, stop.signal, problems));
  const load = async () => {
    const problems: string[] = [];
    const addresses = await find(problems);
    const good = await clock.drive(loadNewestGood(world, addresses, stop.signal, problems));
    return { good, problems };
  };
  const damage = (generation: number, part: string, change: (bytes: Uint8Array) => Uint8Array) => {
    for (const shelf of engine.host.shelves)
      for (const { address, files } of shelf.kept) {
        const bytes = files.get(part);
        if (address.generation === generation && bytes !== undefined) files.set(part, change(bytes));
      }
  };
  return { ...engine, find, load, damage };
}

const flip = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte));

describe("restoring", () => {
  it("takes the newest generation of any store", async () => {
    const { load } = await begin();
    const { good, problems } = await load();
    expect(good?.manifest.generation).toBe(3);
    expect(good?.history.warnings.at(-1)?.message).toBe("generation 3");
    expect(problems).toEqual([]);
  });

  it.each([
    ["journal.compact.br", flip],
    ["journal.compact.br", (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ["manifest.json", flip],
    ["manifest.json", () => new Uint8Array()],
  ] as const)("passes over a damaged %s, takes the one before, and says so for each store", async (part, change) => {
    const { load, damage } = await begin();
    damage(3, part, change);
    const { good, problems } = await load();
    expect(good?.manifest.generation).toBe(2);
    expect(problems).toHaveLength(4);
    for (const problem of problems) expect(problem).toMatch(/^generation 3 in (cache|artifact|git|folder): /);
  });

  it("does not take a file that the manifest does not name", async () => {
    const { load, host } = await begin();
    for (const shelf of host.shelves) for (const { files } of shelf.kept) files.set("hooks", new Uint8Array([1]));
    const { good, problems } = await load();
    expect(good).toBeUndefined();
    expect(problems).toHaveLength(12);
  });

  it("does not take a generation under another generation's name", async () => {
    const { load, host } = await begin();
    for (const { kept } of host.shelves) {
      const [, second, third] = kept;
      if (second !== undefined && third !== undefined)
        for (const [name, bytes] of second.files) third.files.set(name, bytes);
    }
    const { good, problems } = await load();
    expect(good?.manifest.generation).toBe(2);
    expect(problems[0]).toContain("not what its name says");
  });

  it("finds what the other stores have when one does not answer, and says which did not", async () => {
    const weather = {
      ...fairWeather,
      store: (name: string, operation: string) =>
        operation !== "find" ? undefined : name === "cache" ? "slow" : name === "git" ? "fails" : undefined,
    } as const;
    const { find, clock } = await begin({ weather });
    const problems: string[] = [];
    const asked = clock.now();
    const found = await find(problems);
    expect(clock.now() - asked).toBeLessThan(31_000);
    expect(new Set(found.map(({ store }) => store))).toEqual(new Set(["artifact", "folder"]));
    expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual(["cache", "git"]);
  });

  it("leaves no copies of what it did not take", async () => {
    const { load, damage, machine } = await begin();
    damage(3, "journal.compact.br", flip);
    const { good } = await load();
    const paths = [...machine.disk.files.keys()].filter((path) => path.startsWith("/scratch/"));
    expect(paths.every((path) => path.startsWith(`${good?.directory}/`))).toBe(true);
  });
});
