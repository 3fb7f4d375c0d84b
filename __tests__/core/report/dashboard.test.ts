import { hash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detailFragment } from "../../../src/core/dashboard/detail.ts";
import { listFragment } from "../../../src/core/dashboard/list.ts";
import { dashboardPolicy, renderPage } from "../../../src/core/dashboard/page.ts";
import type { Row, WorkflowView } from "../../../src/core/dashboard/views.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { hostile as hostileText } from "../hostile-text.ts";
import { example, failed } from "./report-example.ts";

const row: Row = {
  workflowId: "workflow-20260101-000000-abcd",
  outcome: "running",
  title: "Greet people",
  stage: "implementation_progress",
  done: 7,
  total: 19,
  durationMs: 61_000,
  costUsd: 0.5,
  lastAt: Date.UTC(2026, 0, 1),
  place: "here",
};

function viewOf(more: Partial<WorkflowView> = {}): WorkflowView {
  return {
    report: buildReport(example),
    alive: false,
    source: "journal",
    silentMs: 12_000,
    log: [{ level: "WARNING", line: "a line" }],
    problems: [],
    ...more,
  };
}

const tags = (html: string) => new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name));

describe("the dashboard's list", () => {
  it("has one row for each workflow, with its sign, word and link", () => {
    const { html, title, said } = listFragment({ repository: "octo/app", rows: [row], problems: [] });
    expect(html).toContain(`<a id="to-${row.workflowId}" href="/workflow/${row.workflowId}">`);
    expect(html).toMatch(/<progress max="19" value="7" aria-label="stages done"><\/progress> 7\/19/);
    expect(html).toContain("1m 1s");
    expect([title, said]).toEqual(["▶ 1 · Workflows of octo/app", "1 workflow, 1 running."]);
  });

  it("says what to do where there is nothing yet, and what could not be read", () => {
    const { html } = listFragment({ repository: "r", rows: [], problems: ["no access"] });
    expect(html).toContain("workflow-manager run PROMPT_FILE");
    expect(html).toContain("<li>no access</li>");
  });

  it("shows hostile text as text", () =>
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const { html } = listFragment({
          repository: hostile,
          rows: [{ ...row, title: hostile, stage: hostile }],
          problems: [hostile],
        });
        for (const tag of tags(html))
          expect([
            "a",
            "b",
            "br",
            "div",
            "h1",
            "li",
            "p",
            "progress",
            "span",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "time",
            "tr",
            "ul",
          ]).toContain(tag);
        expect(html).not.toMatch(/<[^>]* (?:on[a-z]+=|href="(?!\/workflow\/))/i);
      }),
    ));
});

describe("the page of one workflow", () => {
  it("leads with what happened, and has every stage, the timeline and the log", () => {
    const view = viewOf();
    const { html } = detailFragment({ kind: "workflow", view });
    expect(html.indexOf("headline")).toBeLessThan(html.indexOf("<table"));
    for (const { stage } of view.report.stages) expect(html).toContain(`<th scope="row">${stage}</th>`);
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="Timeline of \d+ stages/);
    expect(html).toContain('<li class="warning">a line</li>');
  });

  it("of a failed one says what failed and what to do, and shows what it printed as text", () => {
    const { html, said } = detailFragment({ kind: "workflow", view: viewOf({ report: buildReport(failed) }) });
    expect(html).toContain("<code>critical</code> <code>tests-red</code>: The tests are red after 3 rounds.");
    expect(html).toMatch(/<details id="last-output">.*FAIL export\.test\.ts/s);
    expect(html).not.toContain("</details>\n</details>");
    expect(html).toContain("<dt>Cost</dt><dd>$0.50, 12 turns</dd>");
    expect(html).toContain("<dt>Health</dt><dd>WARNING</dd>");
    expect(html).toContain("<dt>Checkpoint</dt><dd>generation 2 in artifact</dd>");
    expect(html).not.toContain("<dt>Pull request</dt>");
    expect(html).toContain("the cache is read-only for this event");
    expect(said).toMatch(/^failed, /);
  });

  it("of a running one names the stage that is under way, what was waited for and what it cost", () => {
    const [first, second, last] = example.stages;
    if (first === undefined || second === undefined || last === undefined)
      throw new Error("the example has three stages");
    const running = { ...last, status: "running" as const };
    const usageByStage = { pr_creation: { turns: 2, costUsd: 0.25 } };
    const report = buildReport({
      ...example,
      title: null,
      outcome: "running",
      stages: [first, second, running],
      usageByStage,
    });
    const { html, said, title } = detailFragment({ kind: "workflow", view: viewOf({ report, log: [] }) });
    expect(said).toBe(`running at completion, ${report.progress.done} of ${report.progress.total} stages done.`);
    expect(title).toBe(`running · ${example.workflowId}`);
    expect(html).toContain("verify_branch_state: done");
    expect(html).toContain("<td>20s</td><td>$0.25</td>");
    expect(html).not.toContain("Newest lines of the log");
  });

  it("of one of which nothing is known yet leaves out what is not there", () => {
    const bare = { ...example, runs: [], issue: null, branch: null, pullRequest: null, stages: [] };
    const { html } = detailFragment({ kind: "workflow", view: viewOf({ report: buildReport(bare) }) });
    for (const name of ["Run", "Issue", "Branch", "Pull request", "Cost", "Health"])
      expect(html).not.toContain(`<dt>${name}</dt>`);
    expect(html).toContain("<dt>Checkpoint</dt><dd>none</dd>");
  });

  it("of one that is at work says when it was heard of last", () => {
    expect(detailFragment({ kind: "workflow", view: viewOf({ alive: true }) }).html).toContain("<dd>12s ago</dd>");
  });

  it("shows hostile text as text", () =>
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const facts = example;
        const report = buildReport({
          ...facts,
          title: hostile,
          reason: hostile,
          warnings: [{ topic: hostile, message: hostile }],
          failure: {
            stage: null,
            category: hostile,
            code: hostile,
            message: hostile,
            remedy: hostile,
            lastOutput: hostile,
          },
          stages: facts.stages.map((stage) => ({ ...stage, note: hostile, failure: hostile })),
          branch: { name: hostile, url: `javascript:${hostile}` },
        });
        const log = [{ level: "ERROR", line: hostile }];
        const { html } = detailFragment({
          kind: "workflow",
          view: viewOf({ report, log, source: hostile, problems: [hostile] }),
        });
        for (const tag of tags(html))
          expect([
            ..."a code dd details div dl dt h1 h2 li ol p pre progress rect section span summary svg".split(" "),
            ..."table tbody td text th thead time title tr ul".split(" "),
          ]).toContain(tag);
        expect(html).not.toMatch(/<[^>]* (?:on[a-z]+=|href="javascript:)/i);
      }),
    ));

  it("of which only the record is left shows its figures", () => {
    const { html } = detailFragment({
      kind: "record",
      record: {
        schema: 1,
        workflowId: row.workflowId,
        version: "0.1.0",
        endedAt: Date.UTC(2026, 0, 1),
        status: "failed",
        failure: { category: "critical", signature: "gate-1a2b" },
        costUsd: 1.25,
        stages: [],
      },
    });
    expect(html).toContain("gate-1a2b");
    expect(html).toContain("$1.25");
  });
});

describe("the frame", () => {
  const page = renderPage({ title: "a <b>", html: "<p>x</p>", said: "s & t" }, '/events/"');

  it("has one style and one script, both named by their hash in the policy", () => {
    const inner = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? "";
    for (const tag of ["style", "script"]) {
      expect(inner(tag).length).toBeGreaterThan(100);
      expect(dashboardPolicy).toContain(`${tag}-src 'sha256-${hash("sha256", inner(tag), "base64")}'`);
      expect(page.split(`<${tag}`)).toHaveLength(2);
    }
    expect(page).not.toMatch(/ style=| on[a-z]+="|https?:\/\//);
  });

  it("escapes what it is given", () => {
    expect(page).toContain("<title>a &#60;b&#62;</title>");
    expect(page).toContain('data-events="/events/&#34;"');
    expect(page).toContain("s &#38; t");
  });
});
