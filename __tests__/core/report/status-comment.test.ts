import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/core/report/report.ts";
import {
  commentLimit,
  parseStatusComment,
  renderStatusComment,
  statusRecordOf,
} from "../../../src/core/report/status-comment.ts";
import { findMarkers } from "../../../src/core/text/markers.ts";
import { foreignHtml } from "../markdown-reading.ts";
import { hostileFacts } from "./hostile-report.ts";
import { example, failed, stage } from "./report-example.ts";

describe("the status comment", () => {
  it("begins with its mark and the machine's line", () => {
    const [mark, line] = renderStatusComment(buildReport(example)).split("\n");
    expect(mark).toBe("<!-- workflow-manager:workflow-20240115-142315-a7b3:status -->");
    expect(line).toMatch(/^<!-- workflow-manager-state \{.*\} -->$/);
  });

  it("shows the agent's own list below the stage that is running, and no longer than people read", () => {
    const running = {
      ...example,
      outcome: "running" as const,
      stages: [stage("implementation_progress", { status: "running" })],
    };
    const todos = [
      { text: "add R1 @everyone <b>", done: true },
      ...Array.from({ length: 30 }, (_, index) => ({ text: `step ${index}`, done: false })),
    ];
    const body = renderStatusComment(buildReport({ ...running, todos }));
    expect(body).toMatch(/<code>implementation_progress<\/code> \(running\)\n {2}- \[x\] add R1 /);
    expect(body).toContain("  - [ ] step 18\n  - … and 11 more");
    expect(body).not.toContain("<b>");
    expect(body).not.toContain("@everyone");
  });

  it("shows state, links, cost, stages and the next step", () => {
    expect(renderStatusComment(buildReport(failed)).split("\n").slice(2).join("\n")).toBe(
      `### ❌ Failed at testing_complete: The tests are red after 3 rounds

1 of 3 stages · 10m · [Run](https://github.com/o/r/actions/runs/77) · [feature/export-notes-3](https://github.com/o/r/tree/feature/export-notes-3) · $0.50

<code>critical</code> <code>tests-red</code>: The tests are red after 3 rounds.

**Next:** Look at the output below and correct the test or the code.

**Next:** Resume: comment "/workflow resume" on issue #&#8288;3.

**Next:** Resume: re-run this job, or start the workflow with workflow-id workflow-20240115-142315-a7b3.

- [x] <code>initialization</code>
- [ ] <code>testing_complete</code> (failed) The tests are red after 3 rounds.
- [ ] <code>completion</code>

<details><summary>Plan</summary>

1. Write \`export.ts\`
2. Test it

</details>

<sub>Updated 2024-01-15 14:33 UTC by <code>workflow-20240115-142315-a7b3</code></sub>`.replace("&#8288;", ""),
    );
  });

  it("is read back as it was written, also after GitHub changed its line ends", () => {
    const report = buildReport(failed);
    const body = renderStatusComment(report);
    expect(parseStatusComment(body)).toEqual({
      workflow_id: "workflow-20240115-142315-a7b3",
      status: "failed",
      stage: "testing_complete",
      run_id: "77",
      run_attempt: 1,
      run_url: "https://github.com/o/r/actions/runs/77",
      branch: "feature/export-notes-3",
      pull_request: null,
      requester: null,
      updated_at: "2024-01-15T14:33:15.000Z",
    });
    expect(parseStatusComment(`\r\n${body.replaceAll("\n", "\r\n")}`)).toEqual(statusRecordOf(report));
  });

  it("names the last stage that was reached, and nothing where nothing is known", () => {
    expect(statusRecordOf(buildReport(example))).toMatchObject({
      stage: "pr_creation",
      pull_request: 12,
      status: "completed",
    });
    const bare = { ...example, runs: [], stages: [], branch: null, pullRequest: null };
    const body = renderStatusComment(buildReport(bare));
    expect(parseStatusComment(body)).toMatchObject({
      stage: null,
      run_id: null,
      run_url: null,
      run_attempt: 0,
      branch: null,
      pull_request: null,
    });
    const local = {
      ...example,
      branch: { name: "b", url: null },
      runs: example.runs.map((run) => ({ ...run, attempt: 3 })),
    };
    expect(renderStatusComment(buildReport(local))).toContain("[Run (attempt 3)]");
    expect(renderStatusComment(buildReport(local))).toContain("<code>b</code>");
  });

  it("is read back, bounded and harmless, whatever the workflow holds", () => {
    fc.assert(
      fc.property(hostileFacts, (facts) => {
        const report = buildReport(facts);
        const body = renderStatusComment(report);
        expect(body.length).toBeLessThanOrEqual(commentLimit);
        expect(parseStatusComment(body)).toEqual(statusRecordOf(report));
        expect(foreignHtml(body)).toEqual([]);
        expect(findMarkers(body)).toEqual([{ workflowId: report.workflowId, effect: "status" }]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives up the plan first, then notes, then stages when it gets too long", () => {
    const plan = { ...failed, plan: "word ".repeat(40_000) };
    expect(renderStatusComment(buildReport(plan)).length).toBeLessThanOrEqual(commentLimit);
    expect(renderStatusComment(buildReport(plan))).toContain("(cut after 30000 characters)");
    const stages = (count: number) =>
      Array.from({ length: count }, (_, i) => stage(`s${i}`, { status: "succeeded", note: "n".repeat(300) }));
    const full = renderStatusComment(buildReport({ ...plan, stages: stages(285) }));
    expect(full).toContain("n".repeat(150));
    expect(full).not.toContain("<summary>Plan");
    const short = renderStatusComment(buildReport({ ...plan, stages: stages(400) }));
    expect(short).toContain(`${"n".repeat(39)}…`);
    expect(short).not.toContain("n".repeat(41));
    const none = renderStatusComment(buildReport({ ...plan, stages: stages(5_000) }));
    expect(none).toContain("5000 stages");
    for (const body of [full, short, none]) {
      expect(body.length).toBeLessThanOrEqual(commentLimit);
      expect(parseStatusComment(body)?.status).toBe("failed");
    }
  });

  it.each([
    ["no comment of ours", "Thanks!"],
    ["nothing", ""],
    ["a quotation of one", `> ${renderStatusComment(buildReport(example))}`],
    ["one after other text", `Look:\n${renderStatusComment(buildReport(example))}`],
    ["the mark of another effect", renderStatusComment(buildReport(example)).replace(":status -->", ":issue -->")],
    ["a record that is no JSON", "<!-- workflow-manager:workflow-1:status -->\n<!-- workflow-manager-state {x} -->"],
    ["a record of another workflow", renderStatusComment(buildReport(example)).replace("a7b3:status", "a7b4:status")],
    ["a record with a wrong status", renderStatusComment(buildReport(example)).replace('"completed"', '"great"')],
    ["a mark without a record", "<!-- workflow-manager:workflow-1:status -->\ntext"],
  ])("is not: %s", (_, body) => expect(parseStatusComment(body)).toBeUndefined());
});

describe("marks", () => {
  it("are found in any text, in order", () => {
    const text =
      "a <!-- workflow-manager:workflow-1-a:issue -->\n<!-- workflow-manager:w2:reply:12 --> <!-- workflow-manager:w3:x y -->";
    expect(findMarkers(text)).toEqual([
      { workflowId: "workflow-1-a", effect: "issue" },
      { workflowId: "w2", effect: "reply:12" },
    ]);
  });
});
