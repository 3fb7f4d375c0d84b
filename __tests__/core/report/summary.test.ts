import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/core/report/report.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { foreignHtml, nodesOf, readMarkdown, textOf } from "../markdown-reading.ts";
import { hostileFacts } from "./hostile-report.ts";
import { attempt, example, failed, stage, start } from "./report-example.ts";

const bytes = (text: string) => Buffer.byteLength(text);

describe("the job summary", () => {
  it("says in its first line what happened and what to do next", () => {
    expect(renderSummary(buildReport(example)).split("\n")[0]).toBe(
      "**✅ Completed: pull request #12 is ready** **Next:** Review pull request #12.",
    );
    expect(renderSummary(buildReport(failed)).split("\n")[0]).toBe(
      "**❌ Failed at testing_complete: The tests are red after 3 rounds** **Next:** Look at the output below and correct the test or the code.",
    );
  });

  it("links what was made", () => {
    const text = renderSummary(buildReport(example));
    for (const url of [
      "https://github.com/o/r/issues/3",
      "https://github.com/o/r/tree/feature/export-notes-3",
      "https://github.com/o/r/pull/12",
      "https://github.com/o/r/actions/runs/77",
    ])
      expect(text).toContain(`(${url})`);
    expect(text).toContain("(created)");
  });

  it("shows each stage with attempts, duration, baseline and note", () => {
    const [table] = nodesOf(readMarkdown(renderSummary(buildReport(example))), "table");
    const rows = (table?.children ?? []).map((row) =>
      (row.children ?? []).map((cell) => textOf(cell).replace(/<[^>]*>/g, "")),
    );
    expect(rows).toEqual([
      ["Stage", "Status", "Attempts", "Duration", "Baseline", "Note"],
      ["initialization", "✅ succeeded", "1", "5s", "10s fast", ""],
      ["pr_creation", "✅ succeeded", "2", "30s + 20s waiting", "1m fast", "#12 · 1 recovery action"],
      ["completion", "· pending", "", "", "10s", ""],
    ]);
  });

  it("explains a failure: category, code, sentence, what was saved, the last output", () => {
    const text = renderSummary(buildReport(failed));
    expect(text).toContain("### What went wrong");
    expect(text).toContain(
      "(<code>critical</code> <code>tests-red</code> in <code>testing&#95;complete</code>)".replace("&#95;", "_"),
    );
    expect(text).toContain("Saved: generation 2 in artifact, 2024-01-15 14:23 UTC.");
    expect(text).toContain("````text\nFAIL export.test.ts\n```\n</details>\n````");
    expect(foreignHtml(text)).toEqual([]);
  });

  it("shows saved and failed checkpoints of each store, left-out files, usage, health and warnings", () => {
    const text = renderSummary(buildReport(failed));
    for (const part of [
      "Checkpoints: 3 saved, 1 failed",
      "| git | 2, newest 2 (2.0 KiB, 0.1s) | <code>refs/workflow-manager/x/g000002</code> | 0 |",
      "| artifact | 1, newest 2 (2.9 MiB, 0.1s) |",
      "| cache | none |  | 1: the cache is read-only |",
      "Files kept out of checkpoints (1)",
      "12 turns · 1000 tokens in, 200 out · $0.5000",
      "Health: WARNING",
      "CPU unknown · memory 91 %",
      "### Warnings (1)\n\n- cache: the cache is read-only for this event",
      "Score 0.4 (grade F) against the default baselines",
      "workflow-manager 0.1.0",
    ])
      expect(text).toContain(part);
  });

  it("says that nothing was saved, and that it cannot be resumed, where that is so", () => {
    const facts = { ...failed, checkpoints: { saved: [], failed: [] }, resume: { ...failed.resume, possible: false } };
    const text = renderSummary(buildReport(facts));
    expect(text).toContain("No checkpoint was stored;");
    expect(text).toContain("It cannot be resumed.");
    expect(text).not.toContain("Checkpoints:");
  });

  it("draws attempts, recoveries and waits over time, each told apart by its name", () => {
    const text = renderSummary(buildReport(example));
    expect(text).toContain(
      [
        "```mermaid\ngantt\n    dateFormat x\n    axisFormat %H:%M:%S",
        "    section initialization",
        "    attempt 1 succeeded :done, t1, 1705328595000, 1705328600000",
        "    section pr_creation",
        "    attempt 1 failed :crit, t2, 1705328600000, 1705328610000",
        "    recovery verify_branch_state done :t3, 1705328610000, 1705328613000",
        "    waiting 20s :active, t4, 1705328615000, 1705328635000",
        "    attempt 2 succeeded :done, t5, 1705328640000, 1705328660000\n```",
      ].join("\n"),
    );
  });

  it("draws each run by itself, so that hours between two leave room for what ran", () => {
    const later = start + 5 * 3_600_000;
    const [run] = example.runs;
    if (run === undefined) throw new Error("the example has a run");
    const again = { ...run, attempt: 2, openedAt: later, resumedFrom: "completion", silentSince: start + 66_000 };
    const stages = example.stages.map((one) =>
      one.stage === "completion" ? { ...one, attempts: [attempt(1, 5 * 3600 + 1, 5 * 3600 + 2)] } : one,
    );
    const text = renderSummary(buildReport({ ...example, at: later + 3_000, stages, runs: [run, again] }));
    expect(text).toContain("**Run 1 of 2**\n\n```mermaid");
    expect(text).toContain("**Run 2 of 2**, 4h 58m 54s after the run before\n\n```mermaid");
    expect(text.split("```mermaid")[2]?.split("```")[0]).not.toContain("pr_creation");
  });

  it("has no reference of HTML inside a diagram", () => {
    const odd = stage("a&amp;b<br/>#60;c", { attempts: [attempt(1, 0, 3)] });
    const text = renderSummary(buildReport({ ...example, stages: [odd] }));
    const chart = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
    expect(chart).toContain("section a amp b br/ 60 c");
    expect(chart).not.toMatch(/[&<>#;]/);
  });

  it("shows how busy the machine was as curves of text, with the peak and the limit that it passed", () => {
    const samples = Array.from({ length: 200 }, (_, i) => ({
      at: start + i * 1_000,
      cpu: i === 100 ? 100 : 10,
      memory: i / 2,
      disk: null,
    }));
    const text = renderSummary(buildReport({ ...example, samples }));
    const block = /### Resources\n\n```text\n([\s\S]*?)\n```/.exec(text)?.[1]?.split("\n") ?? [];
    expect(block).toHaveLength(2);
    expect(block[0]).toMatch(/^CPU {5}▁{28}█▁{27} {2}peak 100 % after 1m 40s, over the limit of 90 %$/);
    expect(block[1]).toMatch(/^Memory {2}▁+▂+▃+▄+▅+▆+▇+█+ {2}peak 100 % after 3m 19s, over the limit of 85 %$/);
  });

  it("says of each error its category and what was done then", () => {
    const text = renderSummary(buildReport(example));
    expect(text).toContain("Errors and recovery (1)");
    expect(text).toContain(
      "| <code>pr_creation</code> 1 | <code>transient</code> | GitHub answered 502 | <code>verify_branch_state</code> done (the branch is as it was), waited 20s, attempt 2 succeeded |",
    );
  });

  it("has the figures that people look for first on one line, and where the full report is", () => {
    const samples = [{ at: start, cpu: 1, memory: 62.4, disk: 3 }];
    const text = renderSummary(buildReport({ ...failed, samples }), { reportUrl: "https://host/artifacts/9" });
    expect(text).toContain(
      "Performance **F** (0.4 against the default baselines) · 1 error, 0 % recovered · health WARNING · memory peak 62 % · 2 checkpoints",
    );
    expect(text).toContain("[Full report](https://host/artifacts/9)");
  });

  it("says where a resumed run began, and how long nothing ran", () => {
    const [run] = example.runs;
    if (run === undefined) throw new Error("the example has a run");
    const runs = [
      run,
      {
        ...run,
        url: null,
        attempt: 2,
        openedAt: example.startedAt + 300_000,
        resumedFrom: "pr_creation",
        previousEnd: "lost runner",
      },
    ];
    const text = renderSummary(
      buildReport({
        ...example,
        runs,
        branch: { name: "b", url: null },
        pullRequest: { number: 1, url: "https://x.org", operation: "updated", draft: true },
      }),
    );
    expect(text).toContain("Resumed from <code>pr_creation</code> (the run before it: lost runner).");
    expect(text).toContain("between runs");
    expect(text).toContain("Draft pull request");
    const again = renderSummary(buildReport({ ...example, runs: [{ ...run, resumedFrom: "x" }] }));
    expect(again).toContain("Resumed from <code>x</code>.");
  });

  it("gets shorter step by step: diagram, folded parts, notes, rows, and never over the limit", () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      stage(`stage-${i}`, { attempts: [attempt(1, i, i + 1)], note: "n".repeat(150) }),
    );
    const report = buildReport({
      ...failed,
      stages: many,
      warnings: Array.from({ length: 50 }, () => ({ topic: "t", message: "m".repeat(500) })),
    });
    const full = renderSummary(report);
    expect(full).toContain("mermaid");
    expect(full).toContain("- … and 20 more");
    expect(full).not.toContain("Left out");
    const next = (text: string) => renderSummary(report, { limitBytes: bytes(text) - 1 });
    const withoutChart = next(full);
    expect(withoutChart).not.toContain("mermaid");
    expect(withoutChart).toContain("Left out, since GitHub takes no longer summary: timeline.");
    expect(withoutChart).toContain("Checkpoints:");
    const without = (part: string) => {
      let text = full;
      while (text.includes(part)) text = next(text);
      return text;
    };
    const folded = without("Checkpoints:");
    expect(folded).toContain("### Warnings");
    const noNotes = without("n".repeat(100));
    expect(noNotes).not.toContain("### Warnings");
    expect(noNotes).toContain("stage-29");
    expect(noNotes).toContain("warnings, notes of the stages.");
    const rows = next(noNotes);
    expect(rows).toContain("… and 11 more stages.");
    expect(renderSummary(report, { limitBytes: 20 })).toBe("**failed**\n");
    expect(renderSummary(report, { limitBytes: 5 })).toBe("");
    for (let limit = 0; limit < bytes(full); limit += 97)
      expect(bytes(renderSummary(report, { limitBytes: limit }))).toBeLessThanOrEqual(limit);
  });

  it("lets nothing out of its place, whatever titles, notes and output hold", () => {
    fc.assert(
      fc.property(hostileFacts, fc.integer({ min: 500, max: 200_000 }), (facts, limit) => {
        const text = renderSummary(buildReport(facts), { limitBytes: limit });
        expect(bytes(text)).toBeLessThanOrEqual(limit);
        expect(foreignHtml(text)).toEqual([]);
        const tree = readMarkdown(text);
        expect(nodesOf(tree, "image")).toEqual([]);
        for (const table of nodesOf(tree, "table")) {
          const width = table.children?.[0]?.children?.length;
          for (const row of table.children ?? []) expect(row.children).toHaveLength(width ?? -1);
        }
        const opened = nodesOf(tree, "html").filter((node) => node.value?.startsWith("<details>")).length;
        expect(nodesOf(tree, "html").filter((node) => node.value === "</details>")).toHaveLength(opened);
      }),
      { numRuns: 60 },
    );
  });
});
