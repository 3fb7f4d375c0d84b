/** Two machines at one workflow: one of them owns it, the other says who does, and nothing is made twice. */
import { describe, expect, it } from "vitest";
import { leaseMs, renewMs } from "../../src/core/checkpoint/ownership.ts";
import { createSimulation, issueTask, openIssue } from "../fakes/simulation/scenario.ts";
import { meetings, runTogether } from "../fakes/simulation/together.ts";
import { fairWeather, type Weather } from "../fakes/simulation/weather.ts";

const interleavings = 102;

describe("two machines at one workflow", () => {
  it(`leave one owner, one pull request and no lost work in ${interleavings} seeded interleavings`, async () => {
    const failures: string[] = [];
    const lost = new Map(meetings.map((meeting) => [meeting, 0]));
    for (let seed = 1; seed <= interleavings; seed++) {
      const { meeting, problems, ends } = await runTogether(seed);
      if (ends.some((end) => end.includes("ownership-lost"))) lost.set(meeting, (lost.get(meeting) ?? 0) + 1);
      if (problems.length > 0)
        failures.push(`node scripts/campaign.ts --together --seed ${seed} (${meeting})\n${problems.join("\n")}`);
    }
    expect(failures).toEqual([]);
    for (const [meeting, times] of lost) expect(times, `losers where ${meeting}`).toBeGreaterThan(5);
  }, 120_000);

  it("end the loser at once, with a sentence that names the owner's run, its attempt and its address", async () => {
    const simulation = createSimulation({ seed: 3, task: issueTask });
    openIssue(simulation.host);
    const began = simulation.clock.now();
    const [owner, loser] = await simulation.together([{ newRun: true }, { newRun: true, afterMs: 60_000 }]);
    expect(owner?.ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(loser?.ending).toMatchObject({
      kind: "ended",
      end: {
        status: "interrupted",
        ownedBy: "run 1001 (attempt 1): https://github.com/acme/app/actions/runs/1001",
        reason: expect.stringContaining("run 1001 (attempt 1): https://github.com/acme/app/actions/runs/1001"),
        failure: { code: "ownership-lost", category: "interrupted" },
      },
    });
    const last = loser?.ending.kind === "ended" ? loser.ending.end.history.lastAt : 0;
    expect(last - began - 60_000).toBeLessThan(10_000);
    expect(simulation.host.effects.every(({ machine }) => machine === 0)).toBe(true);
  });

  it("stop the one that lost it in the middle of its agent's work, and what it did is not saved", async () => {
    const simulation = createSimulation({ seed: 6, task: issueTask });
    openIssue(simulation.host);
    const hangs: Weather = {
      ...fairWeather,
      agent: (stage) => (stage === "implementation_progress" ? "hangs" : undefined),
    };
    const [loser, owner] = await simulation.together([{ weather: hangs }, { afterMs: 200_000 }]);
    expect(owner?.ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(loser?.ending).toMatchObject({
      kind: "ended",
      end: {
        status: "interrupted",
        failure: { code: "ownership-lost", message: expect.stringContaining("attempt 2") },
      },
    });
    const { swaps } = simulation.host.claims;
    const taken = swaps.find(({ machine }) => machine === 1)?.at ?? Number.NaN;
    const history = loser?.ending.kind === "ended" ? loser.ending.end.history : undefined;
    expect(history?.stages.implementation_progress.attempts).toMatchObject([{ outcome: "interrupted" }]);
    expect((history?.lastAt ?? Number.NaN) - taken).toBeLessThan(renewMs + 10_000);
    for (const { saves } of simulation.host.shelves)
      expect(saves.filter(({ machine, at }) => machine === 0 && at > taken)).toEqual([]);
    expect(simulation.violations(0)).toEqual([]);
  });

  it("do not wait for the lease of a run that came to its end, or that GitHub calls ended", async () => {
    const simulation = createSimulation({ seed: 4, task: issueTask });
    openIssue(simulation.host);
    await simulation.next({ newRun: true, crash: { at: 120, when: "after" } });
    const { ending } = await simulation.next({ newRun: true, afterMs: 1_000 });
    expect(ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(simulation.violations(0)).toEqual([]);
    expect([...simulation.host.claims.cells]).toEqual([]);
  });

  it("wait for the lease where nobody knows whether its owner lives, and take over after it", async () => {
    const simulation = createSimulation({ seed: 5, task: issueTask });
    openIssue(simulation.host);
    await simulation.next({ newRun: true, crash: { at: 120, when: "after" } });
    simulation.host.ended.clear();
    const early = await simulation.next({ newRun: true });
    expect(early.ending).toMatchObject({ kind: "ended", end: { failure: { code: "ownership-lost" } } });
    const late = await simulation.next({ newRun: true, afterMs: leaseMs + 31_000 });
    expect(late.ending).toMatchObject({ kind: "ended", end: { status: "completed" } });
    expect(simulation.violations(0)).toEqual([]);
  });
});
