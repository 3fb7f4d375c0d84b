import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseStores, type StoreTraits } from "../../../src/core/checkpoint/copies.ts";
import { emptyHistory, type History } from "../../../src/core/journal/history.ts";

const store = (name: string, more: Partial<StoreTraits> = {}): StoreTraits => ({
  name,
  local: false,
  whole: true,
  ...more,
});
const usual = [store("git"), store("cache"), store("artifact")];
/** In a public repository without a key. */
const shown = [store("git", { whole: false }), store("cache"), store("artifact", { whole: false })];

const minute = 60_000;
const openedAt = 1_000 * minute;

type Event = readonly [what: "saved" | "failed", store: string, atMinute: number];

type EndStatus = NonNullable<History["end"]>["status"];

function historyOf(events: readonly Event[] = [], status?: EndStatus): History {
  const run = { id: "1", attempt: 1, openedAt } as unknown as History["runs"][number];
  const at = (minutes: number) => openedAt + minutes * minute;
  const numbered = events.map(([what, name, minutes], index) => ({
    what,
    kept: { generation: index + 1, store: name, at: at(minutes), key: "k", bytes: 1, tookMs: 1, holdsEnd: false },
  }));
  return {
    ...emptyHistory,
    runs: [run],
    checkpoints: numbered.filter(({ what }) => what === "saved").map(({ kept }) => kept),
    checkpointFailures: numbered
      .filter(({ what }) => what === "failed")
      .map(({ kept: { generation, store: name, at: when } }) => ({ generation, store: name, reason: "r", at: when })),
    end:
      status === undefined
        ? null
        : { status, reason: "r", failure: null, resumable: true, resumeAt: null, at: at(100) },
  };
}

interface Situation {
  readonly events?: readonly Event[];
  readonly minutes?: number;
  readonly hurried?: boolean;
  readonly status?: EndStatus;
}

function choose(stores: readonly StoreTraits[], { events, minutes = 1, hurried = false, status }: Situation = {}) {
  const timing = { now: openedAt + minutes * minute, copyEveryMs: 3 * minute, hurried };
  const { names, lead } = chooseStores(stores, historyOf(events, status), timing);
  return { names: [...names].join(" "), lead };
}

describe("the stores that a checkpoint goes to", () => {
  it.each<[string, ReturnType<typeof choose>, string, string | undefined]>([
    ["a young workflow's: the first alone", choose(usual), "git", "git"],
    ["the first that may hold everything", choose(shown), "cache", "cache"],
    ["all, when the run is as old as the interval", choose(usual, { minutes: 3 }), "git cache artifact", "git"],
    [
      "those whose newest copy is as old",
      choose(usual, {
        minutes: 7,
        events: [
          ["saved", "cache", 4],
          ["saved", "artifact", 5],
        ],
      }),
      "git cache",
      "git",
    ],
    [
      "the next one, when the first refused last",
      choose(usual, {
        events: [
          ["saved", "git", 0],
          ["failed", "git", 1],
        ],
      }),
      "cache",
      "cache",
    ],
    [
      "the first again, when it has taken one since",
      choose(usual, {
        events: [
          ["failed", "git", 0],
          ["saved", "git", 1],
        ],
      }),
      "git",
      "git",
    ],
    [
      "one that refused is tried again after the interval",
      choose(usual, {
        minutes: 4,
        events: [
          ["failed", "git", 0.5],
          ["saved", "cache", 3.5],
          ["saved", "artifact", 3],
        ],
      }),
      "git cache",
      "cache",
    ],
    [
      "one that may not hold everything leads before none",
      choose(shown, { events: [["failed", "cache", 1]] }),
      "git",
      "git",
    ],
    [
      "all, when all refused",
      choose(usual, {
        events: [
          ["failed", "git", 1],
          ["failed", "cache", 1],
          ["failed", "artifact", 1],
        ],
      }),
      "git cache artifact",
      undefined,
    ],
    [
      "the machine's own folder takes every one, and leads never",
      choose([store("folder", { local: true }), ...usual]),
      "folder git",
      "git",
    ],
    ["nothing but the folder", choose([store("folder", { local: true })]), "folder", undefined],
    ["all in a hurry", choose(usual, { hurried: true }), "git cache artifact", undefined],
    ["no store at all", choose([]), "", undefined],
  ])("%s", (_what, { names, lead }, expected, leading) => {
    expect(names).toBe(expected);
    expect(lead).toBe(leading);
  });

  it.each(["failed", "paused", "interrupted"] as const)(
    "are all of them at an end that is gone on from (%s)",
    (status) => {
      expect(choose(usual, { status: status }).names).toBe("git cache artifact");
    },
  );

  it.each(["completed", "degraded"] as const)("are at a good end those that hold an older copy (%s)", (status) => {
    expect(choose(usual, { status: status }).names).toBe("git");
    expect(choose(usual, { status: status, events: [["saved", "artifact", 0]] }).names).toBe("git artifact");
  });

  it("are never none, and hold everything where one that works can", () => {
    const event = fc.tuple(
      fc.constantFrom("saved" as const, "failed" as const),
      fc.constantFrom("git", "cache", "artifact", "folder"),
      fc.integer({ min: 0, max: 20 }),
    );
    const traits = fc.uniqueArray(
      fc.record({ name: fc.constantFrom("git", "cache", "artifact"), local: fc.constant(false), whole: fc.boolean() }),
      { minLength: 1, selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(traits, fc.array(event), fc.integer({ min: 0, max: 30 }), (stores, events, minutes) => {
        const history = historyOf(events);
        const timing = { now: openedAt + minutes * minute, copyEveryMs: 3 * minute, hurried: false };
        const { names, lead } = chooseStores(stores, history, timing);
        expect(names.size).toBeGreaterThan(0);
        const last = (name: string) => events.findLast(([, where]) => where === name)?.[0];
        const able = stores.filter(({ name, whole }) => whole && last(name) !== "failed");
        if (able.length > 0) expect(able.map(({ name }) => name)).toContain(lead);
        if (lead !== undefined) expect(names).toContain(lead);
        // Nobody's copy is older than the interval once this one is stored.
        for (const { name } of stores) {
          const at = Math.max(0, ...events.filter(([, where]) => where === name).map(([, , when]) => when));
          if (minutes - at >= 3) expect(names).toContain(name);
        }
      }),
    );
  });
});
