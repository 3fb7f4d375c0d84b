import { describe, expect, it } from "vitest";
import { explainDeath } from "../../../src/core/checkpoint/cause-of-death.ts";
import type { JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { historyOf } from "../journal/journal-builder.ts";

const running: JournalEvent = { kind: "stage.started", stage: "testing_complete" };
const health = (check: { [key: string]: number }): JournalEvent => ({
  kind: "health.checked",
  reason: "interval",
  check,
});
const later = Date.UTC(2026, 0, 2);
const completed = (conclusion: string) => ({ status: "completed", conclusion });

describe("why the run before this one ended", () => {
  const table: [string, JournalEvent[], { status: string; conclusion: string | null } | undefined, string, RegExp][] = [
    [
      "said so",
      [{ kind: "workflow.ended", status: "paused", reason: "quota", failure: null, resumable: true }],
      completed("success"),
      "said-so",
      /ended paused: quota/,
    ],
    [
      "was superseded",
      [
        running,
        {
          kind: "workflow.ended",
          status: "interrupted",
          reason: "This workflow is owned by run 8 (attempt 1).",
          failure: { category: "interrupted", code: "ownership-lost", message: "m", remedy: "r" },
          resumable: true,
        },
      ],
      completed("failure"),
      "superseded",
      /another run had taken the workflow over: .*run 8/,
    ],
    ["is still at work", [running], { status: "in_progress", conclusion: null }, "still-running", /is in progress/],
    ["was cancelled", [running], completed("cancelled"), "cancelled", /cancelled during testing_complete/],
    ["ran into the job's limit", [running], completed("timed_out"), "timed-out", /time limit/],
    ["ran out of memory", [running, health({ memory_usage: 96 })], completed("failure"), "out-of-memory", /96 % full/],
    [
      "ran out of memory after its last health check",
      [running, health({ memory_usage: 40 }), { kind: "resources.sampled", samples: [[later, 5, 97.5, null]] }],
      completed("failure"),
      "out-of-memory",
      /97.5 % full/,
    ],
    [
      "is not said to have run out of memory that it had again",
      [running, health({ memory_usage: 96 }), { kind: "resources.sampled", samples: [[later, 5, 30, 20]] }],
      completed("failure"),
      "lost-runner",
      /lost its runner/,
    ],
    [
      "ran out of disk",
      [running, health({ memory_usage: 10, disk_usage: 99 })],
      completed("failure"),
      "disk-full",
      /disk was 99 %/,
    ],
    [
      "lost its runner",
      [running, health({ memory_usage: 10, disk_usage: 10 })],
      completed("failure"),
      "lost-runner",
      /lost its runner/,
    ],
    ["was killed somehow", [], completed("neutral"), "killed", /between two stages \(GitHub says neutral\)/],
    ["is not known", [running], undefined, "unknown", /without a word during testing_complete/],
  ];
  it.each(table)("it %s", (_title, events, attempt, cause, words) => {
    const death = explainDeath({ history: historyOf(...events), attempt });
    expect(death.cause).toBe(cause);
    expect(death.words).toMatch(words);
  });

  it("takes a cancelled run that came near six hours for one that was ended by the clock", () => {
    const history = { ...historyOf(running), runs: [], createdAt: 0, lastAt: 6 * 3_600_000 - 60_000 };
    expect(explainDeath({ history, attempt: completed("cancelled") }).cause).toBe("timed-out");
  });
});
