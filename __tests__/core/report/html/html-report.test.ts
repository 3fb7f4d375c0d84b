import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { pageModule, renderPageModule } from "../../../../scripts/page-module.ts";
import type { JournalEntry, JournalEvent } from "../../../../src/core/journal/journal-entry.ts";
import { renderHtmlReport } from "../../../../src/core/report/html/page.ts";
import { pageScript, pageStyle } from "../../../../src/core/report/html/page-texts.ts";
import { buildReport } from "../../../../src/core/report/report.ts";
import { renderSummary } from "../../../../src/core/report/summary.ts";
import { createRedactor } from "../../../../src/core/text/redact.ts";
import { fiveWorkflows, type WorkflowName } from "../../../fakes/simulation/five-workflows.ts";
import { hostile } from "../../hostile-text.ts";
import { created, entriesOf, opened } from "../../journal/journal-builder.ts";
import { keptEntries, renderKeptReport, reportOf } from "../../journal/kept-journals.ts";
import { hostileFacts } from "../hostile-report.ts";
import { example } from "../report-example.ts";

const same = (text: string) => text;
const pages = Object.fromEntries(fiveWorkflows.map((name) => [name, renderKeptReport(name)])) as Record<
  WorkflowName,
  ReturnType<typeof renderKeptReport>
>;

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every tag that a browser would see, with the texts of style and script left out. What is no tag of a known form is told. */
function tagsOf(page: string): readonly Tag[] {
  const body = page.replace(pageStyle, "").replace(pageScript, "");
  return [...body.matchAll(/<(?!\/|!doctype)([^>]*)>/g)].map(([, inside = ""]) => {
    const form = /^([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*) ?\/?$/.exec(inside);
    if (form === null) throw new Error(`no tag of ours: <${inside}>`);
    const attributes = [...(form[2] ?? "").matchAll(/ ([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/g)];
    return {
      name: form[1] ?? "",
      attributes: Object.fromEntries(attributes.map(([, key = "", value = ""]) => [key, value])),
    };
  });
}

/** What must be so of every page, whatever the journal holds. */
function expectHarmless(page: string): void {
  const tags = tagsOf(page);
  const foreign = tags.filter(({ name }) =>
    /^(?:img|iframe|object|embed|link|base|audio|video|source|use|image)$/i.test(name),
  );
  expect(foreign).toEqual([]);
  expect(tags.filter(({ name }) => name === "script")).toHaveLength(1);
  expect(tags.filter(({ name }) => name === "style")).toHaveLength(1);
  for (const { name, attributes } of tags) {
    expect(
      Object.keys(attributes).filter((key) => /^(?:on|style$|src|srcset|action|formaction|xlink)/i.test(key)),
    ).toEqual([]);
    if ("href" in attributes)
      expect([name, attributes["href"]]).toEqual(["a", expect.stringMatching(/^(?:https?:\/\/|#)/)]);
  }
  // Opened and closed alike.
  for (const name of ["section", "table", "details", "svg", "pre", "ol", "ul", "dl", "td", "th", "tr"]) {
    const closed = page.split(`</${name}>`).length - 1;
    expect([name, tags.filter((tag) => tag.name === name).length]).toEqual([name, closed]);
  }
}

describe("the HTML report of five workflows", () => {
  test.each(fiveWorkflows)("%s: is one file that asks for nothing and has no handler in it", (name) => {
    const { page } = pages[name];
    expectHarmless(page);
    expect(page.length).toBeLessThan(1_000_000);
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'") ?? "";
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(`${style}${script}`).not.toMatch(/url\((?!#)|@import|innerHTML|https?:/);
  });

  test.each(fiveWorkflows)("%s: each link inside the page leads somewhere, and no name is there twice", (name) => {
    const tags = tagsOf(pages[name].page);
    const ids = tags.flatMap(({ attributes }) => (attributes["id"] === undefined ? [] : [attributes["id"]]));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const aims = tags.flatMap(({ attributes }) =>
      attributes["href"]?.startsWith("#") ? [attributes["href"].slice(1)] : [],
    );
    expect(aims.length).toBeGreaterThan(20);
    expect(aims.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(fiveWorkflows)("%s: says first what happened and what to do, in page and summary alike", (name) => {
    const { page, summary, report } = pages[name];
    const plain = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(plain(/<h1>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? "")).toBe(report.headline);
    expect(plain(page)).toContain(`<strong>Next:</strong> ${report.nextSteps[0] ?? ""}`);
    expect(summary.split("\n")[0]).toContain("**Next:**");
    expect(summary).toContain("### Resources");
    expect(summary).toContain("```mermaid");
    for (const part of ["timeline", "stages", "runs", "performance", "journal"])
      expect(page).toContain(`<section id="${part}"`);
    for (const curve of ["CPU: peak", "Memory: peak", "Disk: peak"]) expect(page).toContain(curve);
  });

  it("clean: has no cause and no errors to show", () => {
    expect(pages.clean.report.outcome).toBe("completed");
    expect(pages.clean.page).not.toContain('<section id="cause"');
  });

  it("resumed twice: shows three runs side by side and the gaps between them", () => {
    const { page, report, summary } = pages["resumed-twice"];
    expect(report.runs).toHaveLength(3);
    expect(page.match(/<th scope="col" class="">Run \d<\/th>/g)).toHaveLength(3);
    expect(page).toContain("in which no run was alive");
    expect(page).toContain("Resumed from implementation_progress, generation");
    expect(summary).toContain("**Run 3 of 3**");
  });

  it("degraded: names the loss, the failed saves, and compares the attempts", () => {
    const { page, report } = pages.degraded;
    expect(report.outcome).toBe("degraded");
    expect(page).toContain("<h4>Compared</h4>");
    expect(page).toContain("not saved");
    expect(page).toMatch(/<h5>Attempt 1 and attempt 2<\/h5>/);
  });

  it("paused on quota: leads with the cause, what was saved, and when it can go on", () => {
    const { page, report } = pages["paused-on-quota"];
    expect(report.outcome).toBe("paused");
    expect(page.indexOf('<section id="cause"')).toBeLessThan(page.indexOf('<section id="timeline"'));
    expect(page).toMatch(/<dt>Saved<\/dt><dd>Generation \d+ in \w+, 2026-/);
    expect(page).toMatch(/Resume after 2026-\d\d-\d\d \d\d:\d\d UTC/);
  });

  it("failed by memory: shows what the machine said, and memory over its limit", () => {
    const { page, report, summary } = pages["failed-by-memory"];
    expect(report.failure?.category).toBe("resource");
    expect(page).toContain("oom_kill");
    expect(page).toMatch(/Memory: peak 99 % after [^"]*, over the limit of 85 %/);
    expect(page.match(/class="edge over"/g)).toHaveLength(2);
    expect(summary).toMatch(/Memory .*peak 99 % after .*over the limit of 85 %/);
  });
});

describe("an HTML report", () => {
  it("lets nothing of what others wrote become markup", () => {
    const texts = fc.array(hostile, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(hostileFacts, texts, (facts, text) => {
        const t = (index: number) => text[index] ?? "";
        const stage = "testing_complete";
        const failure = { category: "transient", code: t(0), message: t(1), remedy: t(2) } as const;
        const evidence = { kind: "bug", message: t(3), stack: t(4), lastOutput: t(5) } as unknown;
        const events: JournalEvent[] = [
          created,
          opened,
          { kind: "stage.started", stage },
          { kind: "attempt.started", stage, attempt: 1, limitMs: 1_000 },
          { kind: "attempt.failed", stage, attempt: 1, failure, evidence } as JournalEvent,
          { kind: "retry.scheduled", stage, delayMs: 1, reason: t(6) },
          { kind: "attempt.started", stage, attempt: 2, limitMs: 1_000 },
          { kind: "stage.succeeded", stage, output: {}, note: t(7), lastOutput: t(4) },
          { kind: "warning", topic: t(0), message: t(1) },
        ];
        const entries = entriesOf(events);
        expectHarmless(renderHtmlReport({ report: buildReport(facts), entries, redact: same }));
        expectHarmless(renderHtmlReport({ report: reportOf(entries), entries, redact: same }));
      }),
      { numRuns: 20 },
    );
  });

  it("can be made of a journal that has only begun", () => {
    const entries = entriesOf([created, opened]);
    const page = renderHtmlReport({ report: reportOf(entries), entries, redact: same });
    expectHarmless(page);
    expect(page).toContain("<h1>Running");
  });

  it("redacts what an earlier run wrote with other secrets", () => {
    const secret = "hunter2-hunter2-hunter2";
    const entries = entriesOf([
      created,
      opened,
      { kind: "warning", topic: "t", message: `the token ${secret} is in here` },
      { kind: "workflow.ended", status: "paused", reason: `because of ${secret}`, failure: null, resumable: true },
    ]);
    const page = renderHtmlReport({ report: reportOf(entries), entries, redact: createRedactor([secret]) });
    expect(page).not.toContain(secret);
    expect(page).toContain("the token *** is in here");
  });

  it("shows of a long journal its beginning and its end, says how much is between, and stays small enough to open", () => {
    const events: JournalEvent[] = [created, opened];
    for (let index = 0; index < 20_000; index++)
      events.push({ kind: "warning", topic: "t", message: `number ${index} ${"x".repeat(300)}` });
    const entries = entriesOf(events);
    const page = renderHtmlReport({ report: reportOf(entries), entries, redact: same });
    expect(page).toContain("number 0 ");
    expect(page).toContain("number 19999 ");
    expect(page).toContain(`… ${20_002 - 1_200} entries are not shown here`);
    expect(page.length).toBeLessThan(3_000_000);
    expectHarmless(page);
  });

  it("compares what two attempts printed, line by line", () => {
    const stage = "testing_complete";
    const failed = (attempt: number, lastOutput: string): JournalEvent => ({
      kind: "attempt.failed",
      stage,
      attempt,
      evidence: { kind: "timeout", limit: "attempt", limitMs: 5_000, lastOutput },
      failure: { category: "timeout", code: "attempt-timeout", message: "too long", remedy: "" },
    });
    const entries: readonly JournalEntry[] = entriesOf([
      created,
      opened,
      { kind: "stage.started", stage },
      { kind: "attempt.started", stage, attempt: 1, limitMs: 5_000 },
      failed(1, "same\nred one <b>\nred two\nend"),
      { kind: "recovery.performed", stage, action: "free_memory", outcome: "done", detail: "d" },
      { kind: "attempt.started", stage, attempt: 2, limitMs: 7_500 },
      { kind: "stage.succeeded", stage, output: {}, lastOutput: "same\nred two\ngreen\nend" },
    ]);
    const page = renderHtmlReport({ report: reportOf(entries), entries, redact: same });
    expect(page).toContain('<span class="removed">− red one &#60;b&#62;</span>');
    expect(page).toContain('<span class="added">+ green</span>');
    expect(page).toContain('<span class="same">  red two</span>');
    expect(page).toContain('<th scope="row" class="">Limit</th><td class="">5s</td><td class="">7.5s</td>');
    expect(page).toContain("Between them: free_memory.");
  });

  it("says what earlier workflows say, and what the grade is measured against", () => {
    const insights = {
      workflows: 12,
      baselines: { testing_complete: 100 },
      trends: [
        { stage: "testing_complete", kind: "slower", runs: 3, nowS: 140, beforeS: 100, comparedWith: 10, change: 0.4 },
        { stage: "branch_setup", kind: "faster", runs: 1, nowS: 5, beforeS: 10, comparedWith: 9, change: -0.5 },
      ],
      risks: [{ stage: "pr_creation", probability: 0.31, low: 0.1, high: 0.55, runs: 12, failures: 3, retried: 0 }],
      advice: [{ topic: "timeout", stage: null, sentence: "Raise <b>it</b>." }],
    } as const;
    const about = (more: object) => {
      const report = buildReport({ ...example, insights: { ...insights, ...more } });
      return [renderHtmlReport({ report, entries: [], redact: same }), renderSummary(report)] as const;
    };
    const [page, summary] = about({});
    expect(page).toContain(
      "testing_complete is 40 % slower in the last 3 runs than in the 10 before (2m 20s against 1m 40s).",
    );
    expect(page).toContain("branch_setup is 50 % faster in this run than in the 9 before");
    expect(page).toContain("pr_creation may fail the next time: 31 % (10 % to 55 %); it did in 3 of 12 runs.");
    expect(page).toContain("Raise &#60;b&#62;it&#60;/b&#62;.");
    expect(page).toContain("grade <strong>A</strong>, against 12 earlier workflows");
    expect(summary).toContain("against 12 earlier workflows");
    expect(about({ workflows: 1 })[1]).toContain("against one earlier workflow)");
    expect(about({ baselines: {} })[1]).toContain("against the default baselines");
    expect(about({ trends: [], risks: [], advice: [] })[0]).not.toContain("Compared with");
  });

  it("carries the style sheet and the script that lie beside it", () => {
    const module = readFileSync(new URL(`../../../../${pageModule}`, import.meta.url), "utf8").replaceAll("\r\n", "\n");
    expect(module).toBe(renderPageModule());
    expect(`${pageStyle}${pageScript}`).not.toMatch(/<\/?(?:script|style)/i);
  });
});

describe("the kept journals", () => {
  test.each(fiveWorkflows)("%s is whole, and was made by a run", (name) => {
    const entries = keptEntries(name);
    expect(entries[0]?.kind).toBe("workflow.created");
    expect(entries.some(({ kind }) => kind === "resources.sampled")).toBe(true);
  });
});
