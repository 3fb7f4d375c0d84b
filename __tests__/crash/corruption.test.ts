/** Damaged checkpoints, sealed and not: what does not hold is told and passed over, and nothing wrong is ever gone on with. */
import { describe, expect, it } from "vitest";
import { runCorruption } from "../fakes/simulation/corruption.ts";
import { damages } from "../fakes/simulation/damage.ts";

const mutations = 400;

describe("stored checkpoints", () => {
  it(`are never gone on with wrongly after ${mutations} seeded mutations, half of them sealed`, async () => {
    const failures: string[] = [];
    const outcomes = new Map<string, number>();
    const kinds = new Set<string>();
    let sealed = 0;
    for (let seed = 1; seed <= mutations; seed++) {
      const result = await runCorruption(seed);
      kinds.add(result.damage);
      if (result.sealed) sealed += 1;
      outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
      if (result.problems.length > 0)
        failures.push(
          `node scripts/campaign.ts --corruption --seed ${seed}\n${result.damage}: ${result.problems.join("\n")}`,
        );
    }
    expect(failures).toEqual([]);
    expect(sealed).toBe(mutations / 2);
    expect(kinds).toEqual(new Set(damages.map(({ name }) => name)));
    // Neither that every mutation misses, nor that every one ends the workflow, would show anything.
    for (const outcome of ["newest", "older", "refused"])
      expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(10);
    expect(outcomes.get("fault") ?? 0).toBe(0);
  }, 60_000);
});
