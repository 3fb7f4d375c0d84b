import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { encodeHistory } from "../../../src/core/learning/run-history.ts";
import { keepHistory } from "../../../src/engine/learning/keep-history.ts";
import { createLearned } from "../../../src/engine/learning/learned.ts";
import type { HistoryStore } from "../../../src/ports.ts";
import { historyOf, workflowId } from "../../core/journal/journal-builder.ts";
import { recordsOf, stageRun } from "../../core/learning/learning-records.ts";
import { type VirtualClock, virtualClock } from "../../fakes/simulation/virtual-clock.ts";

const ended = historyOf(
  { kind: "stage.started", stage: "testing_complete" },
  { kind: "attempt.started", stage: "testing_complete", attempt: 1, limitMs: 1_000 },
  { kind: "stage.succeeded", stage: "testing_complete", output: {} },
  { kind: "workflow.ended", status: "completed", reason: "done", failure: null, resumable: false },
);
const earlier = recordsOf([[stageRun("testing_complete", 60)], [stageRun("testing_complete", 50)]]);

interface Place {
  readonly clock: VirtualClock;
  readonly history: HistoryStore;
  text: string | undefined;
  reads: number;
  /** Until when the place does not answer; it gives up when it is told to, a little later. */
  quietMs: number;
  broken: Fault | undefined;
}

function place(text?: string): Place {
  const clock = virtualClock();
  const answer = async (signal: AbortSignal): Promise<void> => {
    await clock.sleep(here.quietMs, signal);
    if (signal.aborted) {
      await clock.sleep(500);
      throw new Fault({ kind: "timeout", limit: "attempt", limitMs: 1 });
    }
    if (here.broken !== undefined) throw here.broken;
  };
  const here: Place = {
    clock,
    text,
    reads: 0,
    quietMs: 0,
    broken: undefined,
    history: {
      read: async (signal) => {
        here.reads += 1;
        await answer(signal);
        return here.text;
      },
      update: async (change, signal) => {
        await answer(signal);
        here.text = change(here.text);
      },
    },
  };
  return here;
}

const refused = new Fault({ kind: "git", operation: "git push", exitCode: 1, signal: null, stderr: "hook declined" });

describe("keeping the history", () => {
  it("adds the record of the workflow to those of the others, and once only", async () => {
    const here = place(encodeHistory(earlier));
    expect(await here.clock.drive(keepHistory(here, ended))).toEqual({ kind: "kept", workflows: 3 });
    expect(await here.clock.drive(keepHistory(here, ended))).toEqual({ kind: "kept", workflows: 3 });
    const { records } = await here.clock.drive(createLearned(here)());
    expect(records.map((record) => record.workflowId)).toContain(workflowId);
    expect(records).toHaveLength(3);
  });

  it("has nothing to do without a place, or before the end", async () => {
    const here = place();
    expect(await keepHistory({ clock: here.clock }, ended)).toEqual({ kind: "nothing" });
    expect(await keepHistory(here, historyOf())).toEqual({ kind: "nothing" });
    expect(here.text).toBeUndefined();
  });

  it("says what went wrong, and throws nothing", async () => {
    const here = place();
    here.broken = refused;
    const kept = await here.clock.drive(keepHistory(here, ended));
    expect(kept).toMatchObject({
      kind: "not-kept",
      reason: expect.stringMatching(/^the history was not kept: .+[^.]$/),
    });
  });

  it("waits no longer than it is given", async () => {
    const here = place();
    here.quietMs = 3_600_000;
    const begun = here.clock.now();
    const kept = await here.clock.drive(keepHistory(here, ended, 3_000));
    expect(kept).toEqual({ kind: "not-kept", reason: "the history was not kept: it took longer than 3 s" });
    expect(here.clock.now() - begun).toBe(3_000);
  });

  it("leaves alone what a newer version writes, and begins anew what is damaged", async () => {
    const newer = place('{"schema":7}');
    expect(await newer.clock.drive(keepHistory(newer, ended))).toMatchObject({
      kind: "not-kept",
      reason: expect.stringContaining("schema 7"),
    });
    expect(newer.text).toBe('{"schema":7}');
    const damaged = place("{");
    expect(await damaged.clock.drive(keepHistory(damaged, ended))).toEqual({ kind: "kept", workflows: 1 });
  });
});

describe("what was learned", () => {
  it("is read once, when somebody asks", async () => {
    const here = place(encodeHistory(earlier));
    const learned = createLearned(here);
    expect(here.reads).toBe(0);
    const [first, second] = await here.clock.drive(Promise.all([learned(), learned()]));
    expect(first).toBe(second);
    expect(first).toEqual({ records: earlier, problem: undefined });
    expect(here.reads).toBe(1);
  });

  it.each<[string, string | undefined, RegExp | undefined]>([
    ["nothing was kept yet", undefined, undefined],
    ["a newer version wrote it", '{"schema":2}', /newer version \(schema 2\)/],
    ["it is damaged", "[]", /damaged \(it is no list of workflows\)/],
    ["some of it cannot be read", '{"schema":1,"workflows":[1,2]}', /^2 records of the history cannot be read/],
  ])("is nothing where %s", async (_, text, problem) => {
    const here = place(text);
    const learned = await here.clock.drive(createLearned(here)());
    expect(learned.records).toEqual([]);
    if (problem === undefined) expect(learned.problem).toBeUndefined();
    else expect(learned.problem).toMatch(problem);
  });

  it("is nothing where there is no place, or none that answers in time", async () => {
    const here = place(encodeHistory(earlier));
    expect(await createLearned({ clock: here.clock })()).toEqual({ records: [], problem: undefined });
    here.quietMs = 3_600_000;
    expect(await here.clock.drive(createLearned(here)())).toEqual({
      records: [],
      problem: "the history was not read: it took longer than 10 s",
    });
    here.quietMs = 0;
    here.broken = refused;
    expect((await here.clock.drive(createLearned(here)())).problem).toMatch(/^the history was not read: /);
  });
});
