import { describe, expect, it } from "vitest";
import { circuitPolicies } from "../../src/core/failure/circuit.ts";
import { decodeJournal } from "../../src/core/journal/journal-decode.ts";
import type { Task } from "../../src/core/journal/journal-entry.ts";
import { finishedTree } from "../fakes/simulation/campaign.ts";
import { journalBytes } from "../fakes/simulation/disk.ts";
import { finalTree } from "../fakes/simulation/invariants.ts";
import { seededRandom } from "../fakes/simulation/random.ts";
import { configuration, createSimulation, prompt, type Simulation } from "../fakes/simulation/scenario.ts";
import { fairWeather, type Weather } from "../fakes/simulation/weather.ts";

async function ended(simulation: Simulation, options: Parameters<Simulation["next"]>[0] = {}) {
  const { ending, machine } = await simulation.next(options);
  if (ending.kind !== "ended") throw new Error(`it ${ending.kind}`);
  return { ...ending.end, machine };
}

/** A cancel that comes so many ms after the start of the first machine. */
async function cancelled(afterMs: number, weather: Weather = fairWeather) {
  const simulation = createSimulation({ seed: 5 });
  const end = await ended(simulation, { weather: { ...weather, cancelAfterMs: afterMs } });
  const startedAt = end.history.createdAt;
  return { simulation, end, tookMs: simulation.clock.now() - startedAt - afterMs };
}

describe("a stop from outside", () => {
  it("saves everything within five seconds, at each of fifty moments, and the next run goes on", async () => {
    const random = seededRandom(11);
    const slowest = { ms: 0 };
    for (let moment = 0; moment < 50; moment++) {
      const { simulation, end, tookMs } = await cancelled(200 + random.below(290_000));
      expect(end.status).toBe("interrupted");
      slowest.ms = Math.max(slowest.ms, tookMs);
      const saved = end.history.checkpoints.filter(({ at }) => at >= (end.history.end?.at ?? Number.POSITIVE_INFINITY));
      expect(new Set(saved.map(({ store }) => store)).size).toBe(4);
      if (moment % 10 === 0) {
        expect((await ended(simulation)).status).toBe("completed");
        expect(finalTree(simulation.host)).toEqual(finishedTree);
        expect(simulation.violations()).toEqual([]);
      }
    }
    expect(slowest.ms).toBeLessThan(5_000);
  }, 60_000);

  it("does not wait for stores that do not answer", async () => {
    const slow: Weather = { ...fairWeather, store: (_name, operation) => (operation === "save" ? "slow" : undefined) };
    for (const moment of [30_000, 100_000, 140_000, 200_000]) {
      const { end, tookMs } = await cancelled(moment, slow);
      expect(end.status).toBe("interrupted");
      expect(tookMs).toBeLessThan(7_500);
    }
  });
});

describe("a history store that never answers", () => {
  const hangs: Weather = { ...fairWeather, history: () => "hangs" };
  /** When the last stage was done, and when the end was told, in ms after the start. */
  const course = async (weather: Weather) => {
    const simulation = createSimulation({ seed: 5 });
    const startedAt = simulation.clock.now();
    const end = await ended(simulation, { weather });
    const doneAt = end.history.stages.completion.endedAt ?? Number.NaN;
    return { end, doneMs: doneAt - startedAt, tookMs: simulation.clock.now() - startedAt };
  };

  it("costs a finished workflow no more than its two waits, and is told", async () => {
    const { end, doneMs, tookMs } = await course(hangs);
    expect(end.status).toBe("completed");
    expect(end.history.warnings).toContainEqual(expect.objectContaining({ topic: "history" }));
    expect(tookMs - doneMs).toBeGreaterThan(20_000);
    expect(tookMs - doneMs).toBeLessThan(35_000);
  });

  it("is not waited for after a stop, neither before the end is told nor after it", async () => {
    const { doneMs } = await course(hangs);
    for (const afterDoneMs of [2_000, 9_000, 12_000, 25_000]) {
      const cancelAfterMs = doneMs + afterDoneMs;
      const { end, tookMs } = await course({ ...hangs, cancelAfterMs });
      expect(end.status, `${afterDoneMs} ms`).toBe("completed");
      expect(tookMs - cancelAfterMs).toBeLessThan(5_000);
      const saved = end.history.checkpoints.filter(({ at }) => at >= (end.history.end?.at ?? Number.POSITIVE_INFINITY));
      expect(new Set(saved.map(({ store }) => store)).size).toBe(4);
    }
  });
});

describe("the job's time", () => {
  it("ends the workflow, resumable, before GitHub ends the job", async () => {
    for (const jobMs of [120_000, 180_000, 240_000, 600_000]) {
      const simulation = createSimulation({ seed: 5 });
      const hangs: Weather = {
        ...fairWeather,
        agent: (stage) => (stage === "implementation_progress" ? "hangs" : undefined),
        store: (name) => (name === "cache" ? "slow" : undefined),
        agentStopMs: () => 4_000,
      };
      const startedAt = simulation.clock.now();
      const end = await ended(simulation, { weather: hangs, more: { jobMs } });
      expect(end.status).toBe("interrupted");
      expect(end.failure?.code).toBe("job-time-used-up");
      expect(simulation.clock.now() - startedAt).toBeLessThan(jobMs);
      expect((await ended(simulation)).status).toBe("completed");
      expect(simulation.violations()).toEqual([]);
    }
  });
});

describe("the end of a workflow", () => {
  it("is told when not even a journal can be begun", async () => {
    const simulation = createSimulation({ seed: 5 });
    const weather: Weather = { ...fairWeather, diskFails: { afterLines: 1, errno: "ENOSPC" } };
    const end = await ended(simulation, { weather });
    expect(end).toMatchObject({ status: "failed", failure: { code: "disk-full" } });
    expect(end.reason).not.toBe("");
  });

  it("stays what it was when a finished run is run again", async () => {
    const simulation = createSimulation({ seed: 5 });
    await ended(simulation);
    const effects = simulation.host.effects.length;
    const again = await ended(simulation);
    expect(again).toMatchObject({ status: "completed", failure: null });
    expect(simulation.host.effects).toHaveLength(effects);
  });

  it("says degraded, also when it is run again, after a stage was given up", async () => {
    const simulation = createSimulation({ seed: 5 });
    const weather: Weather = {
      ...fairWeather,
      agent: (stage) => (stage === "documentation_update" ? "overloaded" : undefined),
    };
    expect((await ended(simulation, { weather })).status).toBe("degraded");
    expect((await ended(simulation)).status).toBe("degraded");
  });

  it("has the tests' rounds anew when a red workflow is resumed", async () => {
    const simulation = createSimulation({ seed: 5, config: configuration({ "max-retries": "1" }) });
    const red: Weather = { ...fairWeather, command: () => "red" };
    expect(await ended(simulation, { weather: red })).toMatchObject({ failure: { code: "quality-gate" } });
    expect((await ended(simulation)).status).toBe("completed");
    expect(finalTree(simulation.host)).toEqual(finishedTree);
  });

  it("is a pause, and no red test, when the machine has no space for the tests", async () => {
    const simulation = createSimulation({ seed: 5 });
    const full: Weather = { ...fairWeather, command: () => "disk-full" };
    expect(await ended(simulation, { weather: full })).toMatchObject({
      status: "paused",
      failure: { code: "disk-full" },
    });
    expect((await ended(simulation)).status).toBe("completed");
  });
});

describe("a re-run that finds a pushed branch ahead of its checkpoint", () => {
  it("takes over what was pushed, in place of being refused for ever", async () => {
    const steps = (await createSimulation({ seed: 5 }).next()).machine.life.steps;
    const pushes = steps.flatMap(({ name }, at) => (name === "git push" ? [at] : []));
    expect(pushes).toHaveLength(3);
    for (const at of pushes.slice(1)) {
      const simulation = createSimulation({ seed: 5 });
      await simulation.next({ crash: { at, when: "after" } });
      // Only the checkpoints from before the tests are left.
      for (const shelf of simulation.host.shelves)
        for (const kept of [...shelf.kept])
          if (kept.address.generation > 3) shelf.kept.splice(shelf.kept.indexOf(kept), 1);
      expect((await ended(simulation)).status).toBe("completed");
      expect(finalTree(simulation.host)).toEqual(finishedTree);
    }
  });
});

describe("a circuit that opened", () => {
  it("is still open for the next machine, which waits for it and not longer", async () => {
    const simulation = createSimulation({ seed: 5 });
    const { end: fair } = await (async () => ({ end: await ended(createSimulation({ seed: 5 })) }))();
    const prAt = (fair.history.stages.pr_preparation.startedAt ?? 0) - fair.history.createdAt;
    const away: Weather = { ...fairWeather, outage: { fromMs: prAt, toMs: 24 * 3_600_000 } };
    const paused = await ended(simulation, { weather: away, more: { jobMs: prAt + 300_000 } });
    expect(paused.status).toBe("paused");
    const { circuits } = paused.history;
    expect(circuits.github.openedAt).not.toBeNull();
    const next = await ended(simulation);
    expect(next.status).toBe("completed");
    const journal = journalBytes(next.machine.disk, next.workflowId) ?? new Uint8Array();
    const { entries } = decodeJournal(journal);
    const opened = entries.findLastIndex(({ kind }) => kind === "run.opened");
    const waited = entries.slice(opened).find((entry) => entry.kind === "retry.scheduled");
    expect(waited).toMatchObject({ stage: "pr_preparation", reason: "the circuit of github is open" });
    const until = (circuits.github.openedAt ?? Number.NaN) + circuitPolicies.github.coolDownMs;
    expect(waited?.kind === "retry.scheduled" ? waited.at + waited.delayMs : 0).toBe(until);
    const attempt = entries.slice(opened).find((entry) => entry.kind === "attempt.started");
    expect(attempt?.at).toBe(until);
  });
});

describe("a token that expires in the middle", () => {
  it("ends the workflow, saved and saying what to do, and a re-run with a new one goes on without a stage run again", async () => {
    for (const stage of ["branch_setup", "pr_creation", "review_request"] as const) {
      const fair = await ended(createSimulation({ seed: 5 }));
      const afterMs = (fair.history.stages[stage].startedAt ?? 0) - fair.history.createdAt;
      const simulation = createSimulation({ seed: 5 });
      const startedAt = simulation.clock.now();
      const expired: Weather = {
        ...fairWeather,
        call: () => (simulation.clock.now() - startedAt > afterMs + 300 ? "401" : undefined),
      };
      const end = await ended(simulation, { weather: expired });
      expect(end.status, stage).toBe("failed");
      expect(end.failure, stage).toMatchObject({ category: "configuration", code: "github-token" });
      expect(end.failure?.remedy).not.toBe("");
      expect(end.history.checkpoints.length).toBeGreaterThan(0);
      expect((await ended(simulation)).status, stage).toBe("completed");
      expect(finalTree(simulation.host)).toEqual(finishedTree);
      expect(simulation.violations()).toEqual([]);
    }
  });
});

describe("a disk that fills up in the middle", () => {
  it("ends the workflow with what happened, whichever line of the journal it hits, and the next machine goes on", async () => {
    const lines = (await createSimulation({ seed: 5 }).next()).machine.life.steps.filter(({ name }) =>
      name.startsWith("journal: "),
    ).length;
    expect(lines).toBeGreaterThan(100);
    for (let afterLines = 5; afterLines < lines; afterLines += 13) {
      const simulation = createSimulation({ seed: 5 });
      const end = await ended(simulation, { weather: { ...fairWeather, diskFails: { afterLines, errno: "ENOSPC" } } });
      expect(end.failure?.code ?? "disk-full", `after ${afterLines} lines`).toBe("disk-full");
      expect(["failed", "paused", "completed", "degraded"]).toContain(end.status);
      expect((await ended(simulation)).status, `after ${afterLines} lines`).toBe("completed");
      expect(finalTree(simulation.host)).toEqual(finishedTree);
      expect(simulation.violations()).toEqual([]);
    }
  });
});

describe("several workflows at once in one process", () => {
  it("share nothing: each has its own issue, branch, pull request, lease and record, also when one of them fares badly", async () => {
    const simulation = createSimulation({ seed: 5 });
    const { state } = simulation.host;
    for (const number of [1, 2, 3]) {
      const about = { title: `Add part ${number}`, body: prompt, state: "open" as const, author: "maintainer" };
      state.issues.push({ number, ...about, labels: ["workflow-manager"], assignees: [], createdAt: 0 });
    }
    state.nextNumber = 4;
    const of = (issue: number): Task => ({ source: "issue", issue, text: "", requester: "maintainer" });
    const bad: Weather = { ...fairWeather, command: () => "disk-full", diskFails: { afterLines: 60, errno: "ENOSPC" } };
    const runs = await simulation.together([
      { newRun: true, more: { task: of(1) } },
      { newRun: true, more: { task: of(2) }, weather: bad, afterMs: 40 },
      { newRun: true, more: { task: of(3) }, afterMs: 1_000 },
    ]);
    const ends = runs.map(({ ending }) => (ending.kind === "ended" ? ending.end : undefined));
    expect(ends.map((end) => end?.status)).toEqual(["completed", expect.stringMatching(/failed|paused/), "completed"]);
    expect(new Set(ends.map((end) => end?.workflowId)).size).toBe(3);
    // The circuit that one of them opened is none of the others'.
    expect(ends[0]?.history.circuits).toEqual(ends[2]?.history.circuits);
    expect(Object.values(ends[0]?.history.circuits ?? {}).every(({ openedAt }) => openedAt === null)).toBe(true);
    expect(simulation.host.state.pulls.map(({ head }) => head).sort()).toEqual([
      "feature/add-part-1-1",
      "feature/add-part-3-3",
    ]);
    for (const issue of [1, 2, 3])
      expect(simulation.host.state.comments.filter((comment) => comment.issue === issue)).toHaveLength(1);
    expect([...simulation.host.claims.cells]).toEqual([]);
    await simulation.next({ newRun: true, more: { task: of(2) } });
    expect(simulation.host.state.pulls.map(({ head }) => head)).toContain("feature/add-part-2-2");
  });
});
