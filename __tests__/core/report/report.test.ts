import { describe, expect, it } from "vitest";
import { buildReport, instantText } from "../../../src/core/report/report.ts";
import type { ReportFacts } from "../../../src/core/report/report-facts.ts";
import { attempt, example, failed, stage, start } from "./report-example.ts";

const report = (more: Partial<ReportFacts>, base: ReportFacts = example) => buildReport({ ...base, ...more });

describe("the headline and the next step", () => {
  const degraded = [stage("review_request", { status: "degraded", failure: "no reviewer", attempts: [] })];
  const saved = failed.checkpoints;
  it.each<[string, Partial<ReportFacts>, string, readonly string[]]>([
    ["completed", {}, "Completed: pull request #12 is ready", ["Review pull request #12."]],
    ["completed without a pull request", { pullRequest: null, reason: "dry run." }, "Completed: dry run", []],
    [
      "degraded",
      { outcome: "degraded", stages: degraded },
      "Completed with losses (review_request): pull request #12 is open",
      ["Review pull request #12.", "Look at review_request: no reviewer"],
    ],
    [
      "degraded without anything to show",
      {
        outcome: "degraded",
        stages: [stage("review_request", { status: "degraded" })],
        pullRequest: null,
        reason: "x",
      },
      "Completed with losses (review_request): x",
      ["Look at review_request: it did not finish"],
    ],
    [
      "degraded without a stage to name",
      { outcome: "degraded", stages: [], pullRequest: null },
      "Completed with losses",
      [],
    ],
    [
      "interrupted and saved",
      { outcome: "interrupted", reason: "cancelled", checkpoints: saved },
      "Interrupted at completion: cancelled; the work is saved",
      [],
    ],
    ["interrupted and not saved", { outcome: "interrupted", stages: [] }, "Interrupted; no checkpoint was stored", []],
    ["skipped", { outcome: "skipped", reason: "another label" }, "Skipped: another label", []],
    ["dispatched", { outcome: "dispatched" }, "Dispatched: another run does the work", []],
    [
      "dispatched with a reason",
      { outcome: "dispatched", reason: "run 78 works on it" },
      "Dispatched: run 78 works on it",
      [],
    ],
    ["running", { outcome: "running", stages: [stage("a", { status: "running" })] }, "Running at a", []],
  ])("of a workflow that is %s", (_, facts, headline, next) => {
    expect(report(facts)).toMatchObject({ headline, nextSteps: next });
  });

  it("say of a failure what to change, and how to resume", () => {
    expect(report({}, failed)).toMatchObject({
      headline: "Failed at testing_complete: The tests are red after 3 rounds",
      nextSteps: [
        "Look at the output below and correct the test or the code.",
        'Resume: comment "/workflow resume" on issue #3.',
        "Resume: re-run this job, or start the workflow with workflow-id workflow-20240115-142315-a7b3.",
      ],
    });
  });

  it("say when resuming makes sense, and how on a terminal", () => {
    const resume = { possible: true, notBefore: example.at + 3_600_000, comment: null, onGitHub: false };
    expect(report({ outcome: "paused", reason: "quota", resume }).headline).toBe("Paused at completion: quota");
    expect(report({ outcome: "paused", resume }).nextSteps).toEqual([
      "Resume after 2024-01-15 15:33 UTC: workflow-manager resume workflow-20240115-142315-a7b3",
    ]);
  });

  it("offer no resume where there is none", () => {
    expect(report({ resume: { ...failed.resume, possible: false } }, failed).nextSteps).toHaveLength(1);
  });

  it("names no re-run after the last one that GitHub allows", () => {
    const [run] = example.runs;
    const failure = {
      category: "interrupted",
      code: "c",
      message: "m",
      remedy: "Re-run the job: it goes on.",
      stage: null,
      lastOutput: null,
    } as const;
    const at = (attempt: number) =>
      report(
        { outcome: "interrupted", failure, runs: run === undefined ? [] : [{ ...run, attempt }] },
        failed,
      ).nextSteps.join("\n");
    expect(at(50)).toMatch(/^Re-run the job: .*\n.*\nResume: re-run this job, or start the workflow/);
    expect(at(51)).not.toMatch(/[Rr]e-run th/);
    expect(at(51)).toContain(`Start the workflow with workflow-id ${example.workflowId}: it goes on.`);
    expect(at(51)).toContain("GitHub runs a run again 50 times; this was the last");
  });
});

describe("the times of a report", () => {
  it("tell work, waiting and recovery apart", () => {
    const { timings, performance, durationMs, progress } = report({});
    expect(timings["pr_creation"]).toEqual({
      stage: "pr_creation",
      attempts: 2,
      workS: 30,
      lostS: 10,
      waitedS: 20,
      recoveringS: 10,
      baselineS: 60,
      errors: 1,
      recovered: 1,
      succeeded: true,
    });
    expect(performance).toMatchObject({ error_rate: 0.5, recovery_rate: 1, total_duration: 600 });
    expect(durationMs).toBe(600_000);
    expect(progress).toEqual({ done: 2, total: 3 });
  });

  it("leave out the time in which no run was alive", () => {
    const run = example.runs[0];
    if (run === undefined) throw new Error("the example has a run");
    const later = { ...run, attempt: 2, openedAt: start + 1_000_000, resumedFrom: "a", previousEnd: "cancelled" };
    const stages = [
      stage("a", {
        status: "succeeded",
        attempts: [attempt(1, 0, 100, { outcome: "interrupted" }), attempt(2, 1_000, 1_100)],
      }),
    ];
    const result = report({ runs: [run, later], stages, at: start + 1_100_000 });
    expect(result.downtimeMs).toBe(900_000);
    expect(result.durationMs).toBe(200_000);
    expect(result.timings["a"]).toMatchObject({ workS: 200, recoveringS: 0, errors: 0 });
  });

  it("call it no recovery when a stage that was done is gone back to", () => {
    const stages = [stage("a", { status: "succeeded", attempts: [attempt(1, 0, 10), attempt(2, 100, 120)] })];
    expect(report({ stages, at: start + 200_000 }).timings["a"]).toMatchObject({ workS: 30, lostS: 0, recoveringS: 0 });
  });

  it("count an attempt that still runs up to now, and its error as not recovered yet", () => {
    const stages = [
      stage("a", {
        status: "running",
        attempts: [attempt(1, 0, 10, { outcome: "failed", failure: "x" }), attempt(2, 20, null)],
      }),
    ];
    expect(report({ stages, at: start + 50_000 }).timings["a"]).toMatchObject({ workS: 40, errors: 1, recovered: 0 });
  });

  it("are shown to the minute, and never as an error", () => {
    expect(instantText(start)).toBe("2024-01-15 14:23 UTC");
    expect(instantText(Number.NaN)).toBe("unknown");
    expect(instantText(1e300)).toBe("unknown");
  });
});
