import { hash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detailFragment } from "../../src/core/dashboard/detail.ts";
import { listFragment } from "../../src/core/dashboard/list.ts";
import { dashboardPolicy, renderPage } from "../../src/core/dashboard/page.ts";
import type { Row, WorkflowView } from "../../src/core/dashboard/views.ts";
import { buildReport } from "../../src/core/report.ts";
import { hostile as hostileText } from "./hostile-text.ts";
import { example } from "./report-example.ts";

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
